// Loads the app when idle or when a tool starts; Leave, quiet mode, and what is kept. On failure the page stays whole.
const root = document.documentElement
const { appJs, appWasm } = root.dataset
const worker = navigator.serviceWorker
const one = (selector) => document.querySelector(selector)
const stored = (name) => { try { return window[name] } catch {} }
const local = stored('localStorage'), session = stored('sessionStorage')
const isQuiet = () => 'quiet' in root.dataset
const awayHref = () => one('a.leave').getAttribute('href')
// What stands behind ? in an address is of campaigns and counters: it goes before anything is read or kept.
if (location.search) history.replaceState(history.state, '', location.pathname + location.hash)

let app, running
const load = () => {
  if (!appJs || typeof WebAssembly !== 'object') return Promise.reject(0)
  if (!app) app = import(appJs).then((module) => module.default({ module_or_path: appWasm })).then(() => { running = true })
  return app
}

// Leave: covers at once, wipes, and goes back to the first own entry of this tab, which becomes the neutral page.
let leaving = session && session.getItem('leave')
const cover = () => { document.body.hidden = true; document.title = '' }
const away = () => location.replace(leaving)
const leave = () => {
  const all = local && local.getItem('leave')
  leaving = awayHref()
  cover()
  // The entries of ours in this tab, where the browser tells of them and the other pages can be told to go too.
  let entries = 1
  try {
    local.clear()
    session.clear()
    entries = navigation.entries().length
    if (entries > 1) session.setItem('leave', leaving)
  } catch { entries = 1 }
  if (worker && worker.controller) worker.controller.postMessage({ leave: leaving, all })
  const back = entries > 1 ? navigation.currentEntry.index : 0
  if (back < 1) return away()
  setTimeout(away, 1500)
  history.go(-back)
}
if (leaving) { cover(); away() }
addEventListener('pageshow', () => {
  leaving = session && session.getItem('leave')
  if (leaving) { cover(); away() }
})
let escapes = 0
addEventListener('keydown', ({ key }) => {
  escapes = key === 'Escape' ? escapes + 1 : 0
  if (escapes === 3) leave()
})

// Quiet mode: the pages under the address, the name and the picture of the neutral page. Back then leads through what was read in it.
const dress = () => {
  const button = one('[data-action=quiet]'), bar = one('#quiet')
  if (!button || !bar) return
  button.disabled = false
  if (!isQuiet()) return
  document.title = button.dataset.title
  bar.hidden = false
  button.hidden = true
}
const quiet = () => {
  root.dataset.quiet = location.pathname
  for (const other of document.querySelectorAll('link[rel=manifest],meta[name=theme-color]')) other.remove()
  one('link[rel=icon]').href = one('[data-action=quiet]').dataset.icon
  history.replaceState('', '', awayHref())
  history.pushState('', '', awayHref())
  dress()
  load().catch(quietFailed)
}
const quietFailed = () => { app = undefined; one('#quiet .lost').hidden = false }

// Until the app runs, Back to a page swapped in changes only the address.
const { pathname } = location
addEventListener('popstate', (event) => {
  if (leaving) { event.stopImmediatePropagation(); away() } else if (isQuiet()) {
    event.stopImmediatePropagation()
    history.pushState('', '', awayHref())
    one('[data-action=quiet-back]').click()
  } else if (!running && location.pathname !== pathname) location.reload()
})
if (history.scrollRestoration === 'manual' && typeof history.state === 'string') scrollTo(0, parseInt(history.state, 10) || 0)

addEventListener('click', (event) => {
  const { target } = event
  const link = target.closest && target.closest('[data-action],a[href]')
  if (!link) return
  const { action } = link.dataset, href = link.getAttribute('href') || ''
  if (action === 'leave') {
    event.preventDefault()
    leave()
  } else if (action === 'quiet') quiet()
  else if (action === 'close') link.parentElement.hidden = true
  else if (action === 'reload') reload()
  else if (action === 'start') {
    const tool = link.closest('[data-tool]'), state = tool.dataset
    if ('failed' in state || 'live' in state || !appJs || typeof WebAssembly !== 'object') return
    event.preventDefault()
    state.wanted = ''
    load().catch(() => failed(tool, link))
  } else if (isQuiet() && href[0] === '#') {
    event.preventDefault()
    const place = document.getElementById(href.slice(1))
    if (place) place.scrollIntoView()
  } else if (isQuiet() && href[0] === '/' && !running) {
    event.preventDefault()
    event.stopImmediatePropagation()
    load().then(() => link.click(), quietFailed)
  } else if (action === 'language' && !isQuiet()) try { local.setItem('language', link.hreflang) } catch {}
}, true)
const failed = (tool, link) => {
  app = undefined
  delete tool.dataset.wanted
  const said = tool.querySelector('.failed')
  if (said) said.hidden = false
  location.hash = link.hash
}

// What is kept: the worker gets this page and its files; what it says of the page is shown.
let waiting
const say = (what) => {
  const notice = one('#notice')
  if (!notice || isQuiet()) return
  for (const of of notice.querySelectorAll('[data-of]')) of.hidden = of.dataset.of !== what
  notice.hidden = false
}
const reload = () => {
  if (!waiting) return location.reload()
  worker.addEventListener('controllerchange', () => location.reload())
  waiting.postMessage({ update: true })
}
const keep = async () => {
  if (!worker || isQuiet() || leaving) return
  const registration = await worker.register('/sw.js')
  const look = () => {
    waiting = worker.controller && registration.waiting
    if (waiting) say('newer')
  }
  look()
  registration.addEventListener('updatefound', () => registration.installing.addEventListener('statechange', look))
  const { active } = await worker.ready
  const files = performance.getEntriesByType('resource').map(({ name }) => name.replace(location.origin, '')).filter((file) => /[-?][0-9a-f]{12}/.test(file))
  if (!isQuiet() && !leaving) active.postMessage({ keep: [location.pathname, awayHref(), ...files, ...(one('[data-files]') ? one('[data-files]').dataset.files.split(' ') : [])] })
}
if (worker) worker.addEventListener('message', ({ data }) => {
  const [what] = Object.keys(data)
  if (data[what] === location.pathname) say(what)
})
// A part of the page that shows and changes what is kept comes with a script of its own.
const arrived = () => {
  dress()
  const place = one('[data-keep]')
  if (place) import(place.dataset.keep).then((module) => module.default(place)).catch(() => {})
}
addEventListener('arrived', arrived)
arrived()

const quietly = () => {
  if (!(navigator.connection && navigator.connection.saveData)) load().catch(() => { app = undefined })
  keep().catch(() => {})
}
if (window.requestIdleCallback) requestIdleCallback(quietly, { timeout: 4000 })
else setTimeout(quietly, 500)

// Offers the page that was opened in the language that the reader chose or the browser likes best, of those it stands in; never goes there by itself.
const chosen = local && local.getItem('language')
const langs = one('.langs')
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
