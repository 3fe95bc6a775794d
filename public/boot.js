// Loads the app when idle or when a tool starts. On failure the page stays whole.
const root = document.documentElement
const { appJs, appWasm } = root.dataset
let app, running
const load = () => {
  if (!appJs || typeof WebAssembly !== 'object') return Promise.reject(0)
  if (!app) app = import(appJs).then((module) => module.default({ module_or_path: appWasm })).then(() => { running = true })
  return app
}
// Until the app runs, Back to a page swapped in changes only the address.
const { pathname } = location
addEventListener('popstate', () => { if (!running && location.pathname !== pathname) location.reload() })
if (history.scrollRestoration === 'manual' && typeof history.state === 'string') scrollTo(0, parseInt(history.state, 10) || 0)
addEventListener('click', (event) => {
  const { target } = event
  const link = target.closest && target.closest('a[data-action]')
  if (!link) return
  const action = link.dataset.action
  if (action === 'leave') {
    event.preventDefault()
    document.body.hidden = true
    document.title = ''
    try { localStorage.clear(); sessionStorage.clear() } catch {}
    location.replace(link.href)
  } else if (action === 'language') {
    try { localStorage.setItem('language', link.hreflang) } catch {}
  } else if (action === 'start' && appJs && typeof WebAssembly === 'object') {
    const tool = link.closest('[data-tool]'), state = tool.dataset
    if ('failed' in state || 'live' in state) return
    event.preventDefault()
    state.wanted = ''
    load().catch(() => failed(tool, link))
  }
}, true)
const failed = (tool, link) => {
  app = undefined
  delete tool.dataset.wanted
  const said = tool.querySelector('.failed')
  if (said) said.hidden = false
  location.hash = link.hash
}
if (!(navigator.connection && navigator.connection.saveData)) {
  const quietly = () => load().catch(() => { app = undefined })
  if (window.requestIdleCallback) requestIdleCallback(quietly, { timeout: 4000 })
  else setTimeout(quietly, 500)
}
// Offers the page that was opened in the language that the reader chose or the browser likes best, of those it stands in; never goes there by itself.
let chosen
try { chosen = localStorage.getItem('language') } catch {}
const langs = document.querySelector('.langs')
for (const tag of langs ? [chosen, ...(navigator.languages || [])].filter(Boolean) : []) {
  const code = tag.toLowerCase().split('-')[0]
  if (code === root.lang) break
  const link = langs.querySelector(`[data-read][hreflang="${code}"]`)
  if (!link) continue
  const offer = link.cloneNode()
  offer.textContent = link.dataset.read
  offer.className = 'read'
  langs.after(offer)
  break
}
