// The built site on a port of this machine, sent with the headers that it asks for, and a browser to read it with; used by every test here.
import { after, before, test as plainTest } from 'node:test'
import { createServer } from 'node:http'
import { readFile, readdir } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const dist = process.env.BEARINGS_DIST || join(root, 'dist')

/** Whether the whole matrix runs. */
export const full = Boolean(process.env.BEARINGS_FULL)

export const phone = { width: 360, height: 640 }
export const desktop = { width: 1280, height: 800 }

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', wasm: 'application/wasm', svg: 'image/svg+xml', json: 'application/json', txt: 'text/plain; charset=utf-8', xml: 'application/xml', webmanifest: 'application/manifest+json', csv: 'text/csv; charset=utf-8', bib: 'application/x-bibtex', ris: 'application/x-research-info-systems' }

/** A test that fails rather than hangs. */
export const test = (name, run) => plainTest(name, { timeout: full ? 1_200_000 : 420_000 }, run)

/** A file of the built site as text. */
export const textOf = (path) => readFile(join(dist, path), 'utf8')

/** The list that the build wrote: pages and assets. */
export const build = async () => JSON.parse(await textOf('build.json'))

/** The languages of the built site. */
export const { languages } = await build()

/** Those that people speak: a build for tests has two more, `qps` and `qpr`. */
export const spoken = languages.filter((lang) => !lang.startsWith('qp'))

/** Those that are written from right to left. */
export const rtl = ['ar', 'ur', 'qpr'].filter((lang) => languages.includes(lang))

/** The script of each language, by its name in Unicode. */
export const scripts = { en: 'Latin', fr: 'Latin', es: 'Latin', ar: 'Arabic', bn: 'Bengali', am: 'Ethiopic', ur: 'Arabic', ne: 'Devanagari', qps: 'Latin', qpr: 'Latin' }

/** A number in the digits of the language. */
export const inDigits = (lang, number) => String(number).replace(/\d/g, (digit) => String.fromCodePoint(({ ar: '٠', bn: '০', ne: '०' }[lang] ?? '0').codePointAt(0) + Number(digit)))

/** Every page of the built site: `url` and `lang`. */
export const pages = async () => (await build()).pages

/** The pages that stand beside the tree: chooser, neutral pages, the page for missing addresses. */
export const others = [{ url: '/', lang: 'en' }, ...languages.map((lang) => ({ url: `/away/${lang}/`, lang })), { url: '/404.html', lang: 'en' }]

/** One page of each kind in each language: home, section, prose, contacts, tool, lists, neutral page. */
export const kinds = languages.flatMap((lang) =>
  [`/${lang}/`, `/${lang}/decide/`, `/${lang}/decide/start/`, `/${lang}/help/now/`, `/${lang}/prepare/check-the-offer/`, `/${lang}/words/`, `/${lang}/facts/library/`, `/${lang}/facts/library/evidence/`, `/${lang}/facts/freshness/`, `/${lang}/facts/translation/`, `/${lang}/facts/statistics/asylum-decisions-year/`, `/${lang}/from/bd/`, `/${lang}/to/sa/`, `/away/${lang}/`].map((url) => ({ url, lang })))

/** Without the whole matrix: every page of the first language, and one of each kind in the others, since a page is built in one way in all. */
export const sample = async () => (full ? pages() : [...(await pages()).filter(({ lang }) => lang === languages[0]), ...kinds.filter(({ lang, url }) => lang !== languages[0] && !url.startsWith('/away/'))])

/** Every HTML file of the built site, by its path there. */
export const htmlFiles = async () => (await readdir(dist, { recursive: true })).filter((path) => path.endsWith('.html') && !path.startsWith('_')).sort()

/** The blocks of `_headers`: a pattern of paths, and what it sets or (with null) takes away. */
export const headerRules = async () => {
  const rules = []
  for (const line of (await textOf('_headers')).split('\n').filter((line) => line.trim())) {
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), set: [] })
    else if (line.trim().startsWith('!')) rules.at(-1).set.push([line.trim().slice(1).trim(), null])
    else rules.at(-1).set.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()])
  }
  return rules
}

const headersOf = (rules, path) => {
  const headers = new Map()
  for (const rule of rules.filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))) {
    for (const [name, value] of rule.set) {
      if (value === null) headers.delete(name.toLowerCase())
      else headers.set(name.toLowerCase(), value)
    }
  }
  return Object.fromEntries(headers)
}

/**
 * Serves the site as a static host would. `change(path, bytes, request)` may cut or replace what is sent, or hold it back by a promise;
 * besides bytes it may give `{ status, type, bytes, location }`, or `'cut'` for a connection that breaks.
 */
export const serve = async (change = (path, bytes) => bytes) => {
  const rules = await headerRules()
  const asked = []
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://site').pathname
    asked.push(path)
    const file = normalize(path.endsWith('/') ? `${path}index.html` : path)
    const found = await readFile(join(dist, file)).catch(() => null)
    const plain = found ? { status: 200, type: types[file.split('.').pop()], bytes: found } : { status: 404, type: types.html, bytes: await readFile(join(dist, '404.html')) }
    const sent = await change(path, plain.bytes, request)
    if (sent === 'cut') return request.socket.destroy()
    const { status, type, bytes, location } = Buffer.isBuffer(sent) ? { ...plain, bytes: sent } : { ...plain, ...sent }
    response.writeHead(status, { ...headersOf(rules, path), 'content-type': type || 'application/octet-stream', ...(location && { location }) })
    response.end(bytes)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const close = () => { server.close(); server.closeAllConnections() }
  return { url: `http://127.0.0.1:${server.address().port}`, asked, close }
}

/** A promise that a test keeps in its hand: what awaits `held` goes on once `release` is called. */
export const gate = () => {
  let release
  const held = new Promise((done) => { release = done })
  return { held, release }
}

export const open = () => chromium.launch({
  executablePath: process.env.BEARINGS_CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})

/** Opens the browser and serves the unchanged site for the tests of a file. */
export const setUp = () => {
  const shared = {}
  before(async () => { shared.browser = await open(); shared.site = await serve() })
  after(async () => { await shared.browser?.close(); shared.site?.close() })
  /** A site that differs, for one test. */
  shared.serve = async (t, change) => {
    const site = await serve(change)
    t.after(site.close)
    return site
  }
  /** A reader of their own, closed after the test. All that goes wrong in the page is gathered in `page.faults`. */
  shared.reader = async (t, { viewport = phone, init, ...options } = {}) => {
    const context = await shared.browser.newContext({ viewport, serviceWorkers: 'block', ...options })
    context.setDefaultTimeout(15_000)
    t.after(() => context.close())
    if (options.javaScriptEnabled !== false) await context.addInitScript(tell)
    if (init) await context.addInitScript(init)
    const page = await context.newPage()
    page.faults = []
    page.on('pageerror', (error) => page.faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()))
    return page
  }
  return shared
}

/** Does `work(page, item)` for every item, by two readers at a time; gives what each found in one list. */
export const byTwo = async (list, newPage, work) => {
  const rest = [...list]
  const found = []
  const reader = async () => {
    const page = await newPage()
    for (let item = rest.shift(); item; item = rest.shift()) found.push(...await work(page, item))
  }
  await Promise.all([reader(), reader()])
  return found
}

/** In every page, before its own scripts: tells of what the policy forbids, and notes when the app listens to clicks. */
const tell = () => {
  window.violations = []
  addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(event.effectiveDirective)
    console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`)
  })
  const listen = document.addEventListener
  document.addEventListener = function (type, ...rest) {
    if (type === 'click') window.followsLinks = true
    return listen.call(this, type, ...rest)
  }
}

/** Waits until the page stands at that path, whether by a load or by a move. */
export const arrived = (page, path) => page.waitForFunction((path) => location.pathname === path && document.documentElement.lang === path.split('/')[1] && document.querySelector('h1') !== null, path)

/** Waits until the app has started: from then on it follows links, and Back. */
export const appStarted = (page) => page.waitForFunction(() => window.followsLinks)

/** Follows a link to that path: the one on the page or, where there is none, one that is put there. */
export const follow = (page, path) => page.evaluate((path) => {
  const found = document.querySelector(`a[href="${path}"]`)
  const link = found ?? document.createElement('a')
  if (!found) {
    link.setAttribute('href', path)
    document.querySelector('main').append(link)
  }
  link.click()
}, path)
