// The neutral page: the present month and a clock, in the language of the page.
const lang = document.documentElement.lang === 'ar' ? 'ar-u-nu-arab' : document.documentElement.lang
const now = new Date()
const count = new Intl.NumberFormat(lang)
document.getElementById('month').textContent = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric' }).format(now)
const first = (new Date(now.getFullYear(), now.getMonth(), 1).getDay() + 6) % 7
const last = new Date(now.getFullYear(), now.getMonth() + 1, 0).getDate()
const rows = []
for (let at = -first; at < last; at += 7) {
  const row = document.createElement('tr')
  for (let day = at + 1; day <= at + 7; day++) {
    const cell = row.insertCell()
    if (day >= 1 && day <= last) cell.textContent = count.format(day)
    if (day === now.getDate()) cell.setAttribute('aria-current', 'date')
  }
  rows.push(row)
}
document.getElementById('days').replaceChildren(...rows)
const clock = document.getElementById('clock')
const tick = () => { clock.textContent = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }).format(new Date()) }
tick()
setInterval(tick, 5000)
