// Loads the app when the page is idle or a tool is touched. Without WebAssembly, or on any failure, the static page stays whole.
const root = document.documentElement
const { appJs, appWasm } = root.dataset
let app
const load = () => {
  if (!appJs || typeof WebAssembly !== 'object') return Promise.reject(new Error('no app'))
  if (!app) app = import(appJs).then((module) => module.default({ module_or_path: appWasm }))
  return app
}
if (history.scrollRestoration === 'manual' && typeof history.state === 'string') scrollTo(0, parseInt(history.state, 10) || 0)
addEventListener('click', (event) => {
  const link = event.target.closest && event.target.closest('a[data-action]')
  if (!link) return
  const action = link.dataset.action
  if (action === 'leave') {
    event.preventDefault()
    document.body.hidden = true
    try { localStorage.clear(); sessionStorage.clear() } catch { /* no storage: nothing to wipe */ }
    location.replace(link.href)
  } else if (action === 'language') {
    try { localStorage.setItem('language', link.hreflang) } catch { /* no storage: the choice is not kept */ }
  } else if (action === 'start' && appJs && typeof WebAssembly === 'object') {
    const tool = link.closest('[data-tool]')
    if ('failed' in tool.dataset || 'live' in tool.dataset) return
    event.preventDefault()
    tool.dataset.wanted = ''
    load().catch(() => failed(tool, link))
  }
}, true)
const failed = (tool, link) => {
  delete tool.dataset.wanted
  const said = tool.querySelector('.failed')
  if (said) said.hidden = false
  location.hash = link.hash
}
const saver = navigator.connection && navigator.connection.saveData
if (!saver) {
  const quietly = () => load().catch(() => {})
  if ('requestIdleCallback' in window) requestIdleCallback(quietly, { timeout: 4000 })
  else setTimeout(quietly, 500)
}
