// Nothing from elsewhere and nothing inline: the policy in header and page, what pages ask for, what they leave on the device.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { byTwo, headerRules, htmlFiles, languages, others, pages, setUp, test, textOf } from './site.mjs'
import { live, offerPath, openReview } from './offer.mjs'

const shared = setUp()

/** A policy as a map from its directives to their sources. */
const parsePolicy = (text) => new Map(text.split(';').map((part) => part.trim().split(/\s+/)).filter(([name]) => name).map(([name, ...sources]) => [name, sources]))

test('no page has an inline script, an event attribute, a style attribute or a file from elsewhere', async (t) => {
  const page = await shared.reader(t)
  await page.goto(`${shared.site.url}/robots.txt`)
  const files = await htmlFiles()
  assert.ok(files.length > (await pages()).length)
  for (const file of files) {
    const found = await page.evaluate((html) => {
      const read = new DOMParser().parseFromString(html, 'text/html')
      const inline = [...read.querySelectorAll('script:not([src]), [style], base, iframe, object, embed')].map((element) => element.outerHTML.slice(0, 100))
      const events = [...read.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => /^on/.test(name)))
      const loaded = [...read.querySelectorAll('[src], [srcset], link[rel~=icon], link[rel~=stylesheet], link[rel~=manifest], link[rel~=preload], link[rel~=modulepreload]')]
      const elsewhere = loaded.map((element) => element.getAttribute('src') ?? element.getAttribute('srcset') ?? element.getAttribute('href'))
        .filter((address) => !/^\/(?!\/)/.test(address))
      return { inline, events, elsewhere, styles: read.querySelectorAll('style').length, scripts: read.querySelectorAll('script').length }
    }, await textOf(file))
    assert.deepEqual(found, { inline: [], events: [], elsewhere: [], styles: 1, scripts: file === 'index.html' ? 2 : 1 }, file)
  }
})

test('header and page have one policy, which allows the one style sheet by its hash and no more than it must', async () => {
  const [everywhere] = (await headerRules()).filter(({ path }) => path === '/*')
  const inHeader = parsePolicy(everywhere.set.find(([name]) => name === 'Content-Security-Policy')[1])
  assert.deepEqual(inHeader.get('frame-ancestors'), ["'none'"])
  inHeader.delete('frame-ancestors')
  for (const file of await htmlFiles()) {
    const html = await textOf(file)
    const inPage = parsePolicy(/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)[1].replaceAll('&#x27;', "'").replaceAll('&#39;', "'"))
    assert.deepEqual(inPage, inHeader, file)
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)[1]
    const hash = createHash('sha256').update(style).digest('base64')
    assert.deepEqual(inPage.get('style-src').filter((source) => source !== "'self'"), [`'sha256-${hash}'`], file)
  }
  assert.deepEqual(inHeader.get('default-src'), ["'none'"])
  assert.deepEqual(inHeader.get('script-src'), ["'self'", "'wasm-unsafe-eval'"])
  for (const [name, sources] of inHeader) {
    const wide = sources.filter((source) => !["'self'", "'none'", "'wasm-unsafe-eval'"].includes(source) && !source.startsWith("'sha256-"))
    assert.deepEqual(wide, [], `${name} is as narrow as can be`)
  }
  assert.deepEqual(inHeader.get('form-action'), ["'none'"])
  assert.deepEqual(inHeader.get('base-uri'), ["'none'"])
})

test('the headers keep the address to ourselves, and files named by their content are kept for good', async () => {
  const of = async (path) => Object.fromEntries((await fetch(shared.site.url + path)).headers)
  const page = await of('/en/')
  assert.equal(page['x-content-type-options'], 'nosniff')
  assert.equal(page['referrer-policy'], 'no-referrer')
  assert.match(page['cache-control'], /no-cache/)
  assert.equal((await of('/boot.js'))['cache-control'], page['cache-control'])
  const app = /data-app-js="([^"]+)"/.exec(await textOf('en/index.html'))[1]
  assert.match((await of(app))['cache-control'], /^public, max-age=31536000, immutable/)
})

test('no page asks anything of another origin, breaks the policy, sets a cookie or keeps a word on the device', async (t) => {
  const elsewhere = []
  const readers = []
  const newReader = async () => {
    const page = await shared.reader(t)
    page.context().on('request', (request) => request.url().startsWith(`${shared.site.url}/`) || elsewhere.push(request.url()))
    readers.push(page)
    return page
  }
  await byTwo([...await pages(), ...others], newReader, async (page, { url, lang }) => {
    await page.goto(shared.site.url + (url === '/' ? '/#choose' : url))
    if (url === offerPath(lang)) await live(page)
    return []
  })
  for (const lang of languages) await openReview(readers[0], shared.site, lang)
  assert.deepEqual(elsewhere, [])
  for (const page of readers) {
    await page.goto(`${shared.site.url}/en/`)
    assert.deepEqual(page.faults, [])
    assert.deepEqual(await page.context().cookies(), [])
    const kept = await page.evaluate(async () => ({ local: { ...localStorage }, session: { ...sessionStorage }, databases: await indexedDB.databases(), caches: await caches.keys(), workers: (await navigator.serviceWorker.getRegistrations()).length }))
    assert.deepEqual(kept, { local: {}, session: {}, databases: [], caches: [], workers: 0 })
  }
})

test('the policy bites: an inline script does not run, a style attribute has no effect, another origin is not asked, no frame holds us', async (t) => {
  const other = await shared.serve(t)
  const page = await shared.reader(t)
  await page.goto(`${shared.site.url}/en/`)
  const [ran, styled, got] = await page.evaluate(async (elsewhere) => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.head.append(script)
    document.querySelector('main').innerHTML += '<p id="styled" style="display: none">a</p>'
    const got = await fetch(elsewhere, { mode: 'no-cors' }).then(() => true, () => false)
    return [Boolean(window.ran), getComputedStyle(document.getElementById('styled')).display === 'none', got]
  }, `${other.url}/robots.txt`)
  assert.deepEqual([ran, styled, got], [false, false, false])
  const violated = await page.waitForFunction(() => window.violations.length >= 3 && [...new Set(window.violations)].sort())
  assert.deepEqual(await violated.jsonValue(), ['connect-src', 'script-src-elem', 'style-src-attr'])

  await page.goto('about:blank')
  await page.setContent(`<iframe src="${shared.site.url}/en/"></iframe>`, { waitUntil: 'load' })
  const frame = page.frames().find((frame) => frame !== page.mainFrame())
  assert.equal(await frame.locator('h1[tabindex], a.leave').count(), 0)
})
