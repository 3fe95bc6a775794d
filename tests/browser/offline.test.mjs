// Without network: pages that were read and languages that were kept open with the real service worker; nothing is kept unless it matches its hash.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dist, gate, htmlFiles, languages, root, setUp, spoken, test, textOf } from './site.mjs'
import { controlled, cut, keepLanguage, keptKeys, liar, soon, worker } from './offline.mjs'

const shared = setUp()
const now = '/en/help/now/', next = '/en/decide/start/'

test('every page ends in a comment with its address and the hash of all that stands before it', async () => {
  const files = await htmlFiles()
  assert.ok(files.length > 1000)
  for (const file of files) {
    const html = await textOf(file)
    const [comment, address, hash] = /<!-- (\S+) ([0-9a-f]{64}) -->$/.exec(html) ?? assert.fail(`${file} has no such comment`)
    assert.equal(`/${file}`.replace(/index\.html$/, ''), address)
    assert.equal(createHash('sha256').update(html.slice(0, -comment.length)).digest('hex'), hash, file)
  }
})

test('the list of a language has each of its pages and files once, each with the hash of its bytes, and its bundles give the same pages', async () => {
  for (const lang of languages) {
    const list = JSON.parse(await textOf(`packs/${lang}.json`))
    const hashes = new Map(list.files.map(({ url, sha256 }) => [url, sha256]))
    assert.equal(hashes.size, list.files.length)
    const read = (url) => readFile(join(dist, url.split('?')[0].replace(/\/$/, '/index.html')))
    for (const { url, sha256, bytes } of [...list.files, ...list.bundles]) {
      const file = await read(url)
      assert.deepEqual([createHash('sha256').update(file).digest('hex'), file.length], [sha256, bytes], url)
    }
    const bundled = []
    for (const { url } of list.bundles) {
      const { parts, files } = JSON.parse(await read(url))
      for (const [page, of] of Object.entries(files)) {
        bundled.push(page)
        assert.equal(createHash('sha256').update(of.map((at) => parts[at]).join('')).digest('hex'), hashes.get(page), page)
      }
    }
    assert.deepEqual(bundled.sort(), list.files.filter((file) => 'bundle' in file).map(({ url }) => url).sort())
    assert.deepEqual(bundled, (await htmlFiles()).map((file) => `/${file}`.replace(/index\.html$/, '')).filter((path) => path.startsWith(`/${lang}/`)).sort())
    for (const file of ['boot.js', 'away.js', 'keep.js']) assert.ok([...hashes.keys()].some((url) => url.startsWith(`/${file}?`)), file)
  }
})

test('a page that was read opens without network, live; another says that it is not here, with the emergency numbers', async (t) => {
  const site = await shared.serve(t)
  const page = await controlled(t, shared, site, now)
  await page.goto(site.url + next)
  await keptKeys(page, next)
  cut(site)
  await page.goto(site.url + now)
  assert.match(await page.locator('h1').innerText(), /help/i)
  await page.reload()
  assert.equal(await page.locator('#leave').count(), 1)
  const answer = await page.goto(`${site.url}/en/travel/smuggling/`)
  assert.equal(answer.status(), 503)
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  const text = await page.locator('body').innerText()
  for (const [country, number] of [['Bangladesh', '999'], ['Saudi Arabia', '911'], ['Egypt', '122']]) assert.ok(text.includes(country) && text.includes(number), country)
  assert.equal(await page.locator(`a[href="${now}"]`).count(), 1, 'it lists the pages that are here')
  assert.deepEqual(page.faults.filter((fault) => !/503|ERR_/.test(fault)), [])
})

test('the app and the data of a tool that was used are kept too: a check starts without network', async (t) => {
  const site = await shared.serve(t)
  const path = '/en/prepare/check-the-offer/'
  const page = await controlled(t, shared, site, path)
  await page.locator('[data-live]').waitFor()
  await page.reload()
  await page.locator('[data-live]').waitFor()
  await keptKeys(page, path)
  await page.waitForFunction(async () => (await (await caches.open('read')).keys()).some(({ url }) => /offer-check-en-\w+\.bin$/.test(url)))
  cut(site)
  await page.reload()
  await page.locator('[data-live]').waitFor()
  await page.locator('[data-action=start]').first().click()
  await page.locator('.live fieldset').waitFor()
})

test('in every language the page that shows without network has its words, its direction and the numbers, and Leave works from it', async (t) => {
  const site = await shared.serve(t)
  const page = await controlled(t, shared, site, '/en/')
  cut(site)
  for (const lang of spoken) {
    await page.goto(`${site.url}/${lang}/travel/smuggling/`)
    const said = /^gone-title = (.+)$/m.exec(await readFile(join(root, `locales/${lang}/offline.ftl`), 'utf8'))[1]
    assert.equal(await page.locator('h1').innerText(), said)
    assert.equal(await page.locator('html').getAttribute('lang'), lang)
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), ['ar', 'ur'].includes(lang) ? 'rtl' : 'ltr')
    assert.ok(await page.locator('a[href="tel:999"]').count() > 0)
    await page.locator('a.leave').click()
    await page.waitForURL(`**/away/${lang}/`)
    assert.doesNotMatch(await page.locator('html').innerText(), /bearings/i)
  }
})

for (const [fault, change] of [
  ['a login page', () => Buffer.from('<!DOCTYPE html><title>Log in</title><p>Log in to the network')],
  ['a page cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['a page with one bit turned', (bytes) => { const other = Buffer.from(bytes); other[bytes.length >> 1] ^= 1; return other }],
  ['the page of another address', async () => readFile(join(dist, 'en/help/who/index.html'))],
  ['a file of another type', () => ({ status: 200, type: 'application/json', bytes: Buffer.from('{}') })],
  ['a way to another address', () => ({ status: 302, type: 'text/html', location: '/en/help/who/', bytes: Buffer.alloc(0) })],
  ['an error of the server', () => ({ status: 500, type: 'text/html', bytes: Buffer.from('error') })],
  ['a missing page that is not ours', () => ({ status: 404, type: 'text/html', bytes: Buffer.from('not here') })],
]) {
  test(`${fault} in place of a page is never kept, and what was kept stays and is shown`, async (t) => {
    const lie = liar()
    const site = await shared.serve(t, lie.change)
    const page = await controlled(t, shared, site, now)
    await keptKeys(page, now)
    const before = await page.evaluate(async (path) => (await (await (await caches.open('read')).match(path)).text()).length, now)
    lie.about(now, change)
    lie.about(next, change)
    await page.goto(site.url + now)
    assert.match(await page.locator('h1').innerText(), /help/i)
    await page.goto(site.url + next).catch(() => {})
    lie.stop()
    await page.goto(`${site.url}/en/help/report/`)
    await keptKeys(page, '/en/help/report/')
    const kept = await page.evaluate(async () => Promise.all((await (await caches.open('read')).keys()).map(async ({ url }) => [new URL(url).pathname, await (await (await caches.open('read')).match(url)).text()])))
    const lengths = Object.fromEntries(kept.map(([path, text]) => [path, text.length]))
    assert.equal(lengths[now], before)
    assert.ok(!(next in lengths), 'it was not kept')
  })
}

test('of a page that came cut short and was not kept before, its reader is told', async (t) => {
  const lie = liar()
  const site = await shared.serve(t, lie.change)
  const page = await controlled(t, shared, site, now)
  lie.about(next, (bytes) => bytes.subarray(0, bytes.length - 2000))
  await page.goto(site.url + next)
  await page.locator('#notice [data-of=broken]').waitFor()
  lie.stop()
  await page.locator('#notice [data-of=broken] [data-action=reload]').click()
  await page.waitForFunction(() => document.querySelector('#notice')?.hidden === true && document.querySelector('footer'))
})

for (const fault of ['altered', 'not at all']) test(`a file of the app that came ${fault} is never kept, whichever it is, and the page is`, async (t) => {
  const files = [/^\/assets\/app-\w+\.js$/, /^\/assets\/app-\w+\.wasm$/, /^\/boot\.js$/, /^\/away\.js$/, /^\/assets\/offer-check-en-\w+\.bin$/]
  const bent = (bytes) => { const other = Buffer.from(bytes); other[other.length - 20] ^= 1; return other }
  for (const name of files) {
    const site = await shared.serve(t, (path, bytes) => (name.test(path) ? (fault === 'altered' ? bent(bytes) : 'cut') : bytes))
    const page = await controlled(t, shared, site, '/en/prepare/check-the-offer/', name.test('/boot.js'))
    await page.reload()
    await page.goto(`${site.url}/en/help/now/`)
    await page.waitForFunction(async () => (await (await caches.open('read')).keys()).length > 0)
    const kept = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat())
    assert.deepEqual(kept.filter((path) => name.test(path)), [])
    assert.ok(kept.includes('/en/help/now/'))
    await page.context().close()
  }
})

test('a network that accepts and never answers: a kept page shows, for another an honest page after the wait, with keep waiting', async (t) => {
  const { held, release } = gate()
  let dead = false
  const site = await shared.serve(t, async (path, bytes) => { if (dead) await held; return bytes })
  const page = await controlled(t, shared, site, now)
  await keptKeys(page, now)
  dead = true
  await page.goto(site.url + now)
  assert.match(await page.locator('h1').innerText(), /help/i)
  // The wait is counted by the worker's own clock, which the test moves on by hand.
  const clock = await worker(page)
  await clock.stopTimers()
  const going = page.goto(site.url + next)
  await clock.runTimers(1)
  await going
  assert.equal(await page.locator('h1').innerText(), 'The network is slow')
  assert.ok(await page.locator('a[href="tel:999"]').count() > 0)
  const waiting = page.locator(`a[href="${next}?wait"]`).click()
  dead = false
  release()
  await waiting
  await page.waitForURL(`**${next}`)
  assert.match(await page.locator('h1').innerText(), /Should I go/)
  assert.equal(new URL(page.url()).search, '', 'the address is clean again')
})

test('a newer version of a page waits for its reader: the open one stays until they ask for it', async (t) => {
  const lie = liar()
  const site = await shared.serve(t, lie.change)
  const page = await controlled(t, shared, site, now)
  await keptKeys(page, now)
  lie.about(now, (bytes) => lie.sealed(now, bytes, (html) => html.replace('</h1>', ' (new)</h1>')))
  await page.goto(site.url + now)
  await page.locator('#notice [data-of=newer]').waitFor()
  assert.doesNotMatch(await page.locator('h1').innerText(), /\(new\)/)
  await page.locator('#notice [data-of=newer] [data-action=reload]').click()
  await page.locator('h1', { hasText: '(new)' }).waitFor()
})

test('a language kept on purpose opens whole without network: pages, a check, a country', async (t) => {
  const site = await shared.serve(t)
  const page = await controlled(t, shared, site, '/ar/offline/')
  await page.locator('[data-state=size]').waitFor()
  const size = await page.locator('[data-state=size]').innerText()
  assert.match(size, /[٠-٩]٫[٠-٩]/, 'the size is said in the digits of the language')
  await keepLanguage(page)
  cut(site)
  for (const path of ['/ar/', '/ar/ways/work/', '/ar/to/sa/', '/ar/from/bd/to/sa/', '/ar/facts/library/', '/ar/facts/privacy/', '/away/ar/']) {
    const answer = await page.goto(site.url + path)
    assert.equal(answer.status(), 200, path)
    assert.equal(await page.locator('h1').count(), 1, path)
  }
  await page.goto(`${site.url}/ar/decide/plan/`)
  await page.locator('[data-live]').waitFor()
  await page.goto(`${site.url}/ar/facts/privacy/`)
  await page.locator('[data-state=whole]').waitFor()
  assert.match(await page.locator('[data-state=whole]').innerText(), /العربية/)
})

test('keeping a language can be stopped and gone on with, fetches nothing twice, and can be removed', async (t) => {
  const { held, release } = gate()
  let stopAt = /-more-/
  const site = await shared.serve(t, async (path, bytes) => { if (stopAt?.test(path)) await held; return bytes })
  const page = await controlled(t, shared, site, '/en/offline/')
  await page.locator('[data-action=keep]').click()
  while (!site.asked.some((path) => /-more-/.test(path))) await soon()
  await page.locator('[data-action=cancel]').click()
  await page.locator('[data-state=stopped]').waitFor()
  stopAt = undefined
  release()
  assert.equal(await page.evaluate(async () => (await caches.open('state')).match('/packs/active').then(Boolean)), false, 'half a language is not used')
  const from = site.asked.length
  await page.locator('[data-action=go-on]').click()
  await page.locator('[data-state=kept]').waitFor()
  const again = site.asked.slice(from).filter((path) => /^\/packs\/en-(first|from|to)/.test(path))
  assert.deepEqual(again, [])
  await page.locator('[data-action=remove]').click()
  await page.locator('[data-state=removed]').waitFor()
  assert.deepEqual(await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('pack-'))), [])
})

for (const what of ['-from-', 'app-', 'rules-']) {
  test(`with one bit turned in ${what} the language is not kept, and the page says so`, async (t) => {
    const site = await shared.serve(t, (path, bytes) => { if (!path.includes(what)) return bytes; const other = Buffer.from(bytes); other[other.length >> 1] ^= 1; return other })
    const page = await controlled(t, shared, site, '/en/offline/', what === 'app-')
    await page.locator('[data-action=keep]').click()
    await page.locator('[data-state=failed]').waitFor()
    assert.equal(await page.evaluate(async () => (await caches.open('state')).match('/packs/active').then(Boolean)), false)
  })
}

test('after one page was edited a kept language fetches its list and that page only, and at most two versions are kept', async (t) => {
  const lie = liar()
  const site = await shared.serve(t, lie.change)
  const page = await controlled(t, shared, site, '/en/offline/')
  await keepLanguage(page)
  for (const version of ['one', 'two', 'three']) {
    await lie.edit('en', next, (html) => html.replace('</h1>', ` (${version})</h1>`))
    await page.goto(`${site.url}/en/offline/`)
    await page.locator('[data-action=update]').waitFor()
    assert.ok(await page.locator('[data-state=newer]').isVisible() && await page.locator('[data-state=kept]').isVisible())
    const from = site.asked.length
    await page.locator('[data-action=update]').click()
    await page.locator('[data-state=newer]').waitFor({ state: 'hidden' })
    await page.locator('[data-action=remove]').waitFor()
    assert.deepEqual([...new Set(site.asked.slice(from))].filter((path) => !/^\/(boot|keep|sw)\.js|^\/en\/offline/.test(path)).sort(), ['/en/decide/start/', '/packs/en.json'])
    assert.ok(await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('pack-en-')).length) <= 2)
  }
  cut(site)
  await page.goto(site.url + next)
  assert.match(await page.locator('h1').innerText(), /\(three\)/)
})

test('with no room left the page says so and what was kept stays', async (t) => {
  const site = await shared.serve(t)
  const page = await controlled(t, shared, site, now)
  await keptKeys(page, now)
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 600_000 })
  await page.goto(`${site.url}/en/offline/`)
  await page.locator('[data-action=keep]').click()
  await page.locator('[data-state=full]').waitFor()
  cut(site)
  await page.goto(site.url + now)
  assert.match(await page.locator('h1').innerText(), /help/i)
})

test('without a service worker, and with storage denied, pages work and the page of keeping says that it cannot', async (t) => {
  for (const init of [
    () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }),
    () => Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: () => Promise.reject(new DOMException('no', 'SecurityError')) }),
    () => Object.defineProperty(window, 'caches', { get: () => undefined }),
  ]) {
    const site = await shared.serve(t)
    const page = await shared.reader(t, { init, serviceWorkers: 'allow' })
    await page.goto(site.url + now)
    assert.match(await page.locator('h1').innerText(), /help/i)
    await page.goto(`${site.url}/en/facts/privacy/`)
    await page.locator('[data-state=none]').waitFor()
    assert.deepEqual(page.faults, [])
  }
})

for (const year of [2000, 2038]) {
  test(`with a clock of ${year} pages are kept and open without network`, async (t) => {
    const site = await shared.serve(t)
    const page = await controlled(t, shared, site, now, false, async (page) => page.clock.setFixedTime(new Date(`${year}-02-03T04:05:06Z`)))
    await keptKeys(page, now)
    cut(site)
    await page.reload()
    assert.match(await page.locator('h1').innerText(), /help/i)
  })
}

test('two tabs over an update of the worker: the old one serves both until a reader asks for the newer', async (t) => {
  const lie = liar()
  const site = await shared.serve(t, lie.change)
  const page = await controlled(t, shared, site, now)
  await keptKeys(page, now)
  const other = await page.context().newPage()
  await other.goto(site.url + now)
  lie.about('/sw.js', (bytes) => Buffer.concat([bytes, Buffer.from('\nself.version = 2\n')]))
  await page.goto(site.url + now)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update())
  await page.locator('#notice [data-of=newer]').waitFor()
  assert.equal(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting)), true)
  assert.match(await other.locator('h1').innerText(), /help/i)
  await page.locator('#notice [data-of=newer] [data-action=reload]').click()
  await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()).waiting)
  cut(site)
  for (const tab of [page, other]) {
    await tab.goto(site.url + now)
    assert.match(await tab.locator('h1').innerText(), /help/i)
  }
})

test('the kill switch removes the worker and all that was kept, and pages come from the network again', async (t) => {
  const lie = liar()
  const site = await shared.serve(t, lie.change)
  const page = await controlled(t, shared, site, now)
  await keptKeys(page, now)
  const kill = await readFile(join(dist, 'sw-kill.js'))
  lie.about('/sw.js', () => kill)
  // The page that the switch loads again must not bring the worker back before it was looked at.
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()))
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0)
  await page.goto(site.url + now)
  assert.match(await page.locator('h1').innerText(), /help/i)
})
