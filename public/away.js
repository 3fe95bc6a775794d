// The neutral page: the present month and a clock, in the words and digits of the page.
// After Leave it stands in place of the first page that was read; a new entry cuts off those that came after.
addEventListener('pageshow', () => {
  try {
    if (!sessionStorage.getItem('leave')) return
    sessionStorage.removeItem('leave')
    if (history.length > 1) history.pushState('', '', location.pathname)
  } catch { /* no storage */ }
})
const { months, zero } = document.documentElement.dataset
const now = new Date()
const say = (number) => String(number).replace(/\d/g, (digit) => String.fromCodePoint(zero.codePointAt(0) + Number(digit)))
document.getElementById('month').textContent = months.split('|')[now.getMonth()].replace('{}', say(now.getFullYear()))
const first = (new Date(now.getFullYear(), now.getMonth(), 1).getDay() + 6) % 7
const last = new Date(now.getFullYear(), now.getMonth() + 1, 0).getDate()
const rows = []
for (let at = -first; at < last; at += 7) {
  const row = document.createElement('tr')
  for (let day = at + 1; day <= at + 7; day++) {
    const cell = row.insertCell()
    if (day >= 1 && day <= last) cell.textContent = say(day)
    if (day === now.getDate()) cell.setAttribute('aria-current', 'date')
  }
  rows.push(row)
}
document.getElementById('days').replaceChildren(...rows)
const clock = document.getElementById('clock')
const two = (number) => say(String(number).padStart(2, '0'))
const tick = () => {
  const time = new Date()
  clock.textContent = `${two(time.getHours())}:${two(time.getMinutes())}`
}
tick()
setInterval(tick, 5000)
