// On the first page only: goes on to the saved language, or to the first of the browser's that the site has.
const links = [...document.querySelectorAll('a[hreflang]')]
let saved
try { saved = localStorage.getItem('language') } catch { /* no storage */ }
const wanted = [saved, ...(navigator.languages || [])].filter(Boolean).map((code) => code.toLowerCase().split('-')[0])
const found = wanted.map((code) => links.find((link) => link.hreflang === code)).find(Boolean)
if (found && location.hash !== '#choose') location.replace(found.href)
addEventListener('click', (event) => {
  const link = event.target.closest && event.target.closest('a[hreflang]')
  if (link && !('quiet' in document.documentElement.dataset)) try { localStorage.setItem('language', link.hreflang) } catch { /* no storage */ }
})
