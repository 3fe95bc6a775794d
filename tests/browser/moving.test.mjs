// Moving about inside the site without loading a document: what is swapped, where the reader stands after it, and what becomes a normal load.
import assert from 'node:assert/strict'
import { appStarted, arrived, desktop, follow, gate, languages, rtl, sample, setUp, test } from './site.mjs'
import { live, offerPath } from './offer.mjs'

const shared = setUp()

/** Opens a page, waits for the app and marks the window: the mark is gone after a load. */
const settle = async (page, address) => {
  await page.goto(address)
  await appStarted(page)
  await page.evaluate(() => { window.same = true })
}
const isSame = (page) => page.evaluate(() => window.same === true)

/** Waits until the page was loaded anew at that path. */
const loaded = async (page, path) => {
  await page.waitForFunction((path) => location.pathname === path && window.same === undefined && document.readyState === 'complete', path)
}

/** Whether the server is asked by a move (a fetch) and not by a load. */
const byMove = (request) => request.headers['sec-fetch-dest'] === 'empty'

/** A site that holds back the answer to a move to that path: `waiting` until it was asked for, until `release`. */
const holding = async (t, held) => {
  const asked = gate()
  const answer = gate()
  const site = await shared.serve(t, async (path, bytes, request) => {
    if (path === held && byMove(request)) { asked.release(); await answer.held }
    return bytes
  })
  return { site, waiting: asked.held, release: answer.release }
}

/** A request sent after an answer was let go, and two frames: had that answer a way to win, it would have won by now. */
const settled = (page) => page.evaluate(async () => {
  await (await fetch('/robots.txt')).text()
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
})

test('after a move everything in head and body is as after a load: language, direction, title, canonical, alternates, words', async (t) => {
  const page = await shared.reader(t)
  await settle(page, `${shared.site.url}/en/`)
  const list = (await sample()).map(({ url }) => url).filter((url) => url !== '/en/')
  for (const path of [...list, '/en/']) {
    await follow(page, path)
    await arrived(page, path)
    const differs = await page.evaluate(async (path) => {
      const fresh = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html')
      const root = (read) => ['lang', 'dir', 'data-app'].map((name) => read.documentElement.getAttribute(name))
      const head = (read) => [...read.head.querySelectorAll('title, link, meta')].map((element) => element.outerHTML).sort()
      const body = (read) => [...read.body.children].map((child) => {
        const copy = child.cloneNode(true)
        copy.querySelectorAll('.live').forEach((live) => live.remove())
        copy.querySelectorAll('[data-live]').forEach((tool) => tool.removeAttribute('data-live'))
        copy.querySelectorAll('.finder').forEach((finder) => finder.removeAttribute('hidden'))
        copy.querySelectorAll('.quiet').forEach((button) => button.removeAttribute('disabled'))
        // What is kept is filled in by a script, after either.
        copy.querySelectorAll('[data-keep], [data-install]').forEach((place) => place.remove())
        return copy.outerHTML
      })
      return [root, head, body].flatMap((part) => {
        const [here, there] = [part(document), part(fresh)]
        return [...here.filter((line) => !there.includes(line)), ...there.filter((line) => !here.includes(line))].map((line) => String(line).slice(0, 200))
      })
    }, path)
    assert.deepEqual(differs, [], path)
  }
  assert.ok(await isSame(page))
  assert.deepEqual(page.faults, [])
})

test('a move asks for the page alone, puts the focus on its heading, and the address and the entry of the history are its own', async (t) => {
  const site = await shared.serve(t)
  const page = await shared.reader(t)
  await settle(page, `${site.url}/en/`)
  site.asked.length = 0
  await page.locator('.tiles a[href="/en/decide/start/"]').click()
  await arrived(page, '/en/decide/start/')
  await page.waitForFunction(() => document.activeElement === document.querySelector('h1'))
  // Chromium asks for the icon of a tab when it likes.
  assert.deepEqual(site.asked.filter((path) => path !== '/icon.svg'), ['/en/decide/start/'])
  assert.equal(await page.evaluate(() => scrollY), 0)
  await page.goBack()
  await arrived(page, '/en/')
  await page.goForward()
  await arrived(page, '/en/decide/start/')
  assert.ok(await isSame(page))
})

test('the language is changed without a load, on the same page', async (t) => {
  const page = await shared.reader(t)
  await settle(page, `${shared.site.url}/en/ways/protection/`)
  for (const lang of ['ar', 'fr', 'en']) {
    await page.locator('.langs summary').click()
    await page.locator(`.langs a[hreflang=${lang}]`).click()
    await arrived(page, `/${lang}/ways/protection/`)
    assert.equal(await page.locator('html').getAttribute('dir'), rtl.includes(lang) ? 'rtl' : 'ltr')
    assert.equal(await page.locator('a.leave').getAttribute('href'), `/away/${lang}/`)
  }
  assert.ok(await isSame(page))
})

test('a link to a place in another page leads to that place', async (t) => {
  const page = await shared.reader(t)
  await settle(page, `${shared.site.url}/en/decide/start/`)
  const id = await page.evaluate(async () => {
    const fresh = new DOMParser().parseFromString(await (await fetch('/en/ways/protection/')).text(), 'text/html')
    const id = [...fresh.querySelectorAll('main h2[id]')].at(-1).id
    document.querySelector('main').insertAdjacentHTML('beforeend', `<a id="there" href="/en/ways/protection/#${id}">there</a>`)
    return id
  })
  await page.locator('#there').click()
  await arrived(page, '/en/ways/protection/')
  assert.equal(new URL(page.url()).hash, `#${id}`)
  await page.waitForFunction((id) => {
    const { top } = document.getElementById(id).getBoundingClientRect()
    return top >= 0 && top < innerHeight
  }, id)
  assert.ok(await isSame(page))
})

for (const viewport of [undefined, desktop]) {
  test(`Back and Forward return to the place on the page${viewport ? ', on a desktop' : ''}`, async (t) => {
    const page = await shared.reader(t, viewport && { viewport })
    await settle(page, `${shared.site.url}${offerPath('en')}`)
    await live(page)
    const far = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight - innerHeight - 150)
      return Math.round(scrollY)
    })
    assert.ok(far > 1500, `the page is long enough: ${far}`)
    await follow(page, '/en/facts/about/')
    await arrived(page, '/en/facts/about/')
    assert.equal(await page.evaluate(() => scrollY), 0)
    const near = await page.evaluate(() => { scrollTo(0, 200); return Math.round(scrollY) })
    await page.waitForFunction((near) => String(history.state).startsWith(String(near)), near)
    await page.goBack()
    await arrived(page, offerPath('en'))
    await page.waitForFunction((far) => Math.abs(scrollY - far) <= 1, far)
    await live(page)
    assert.ok(Math.abs(await page.evaluate(() => scrollY) - far) <= 1, 'going live does not move the page')
    await page.goForward()
    await arrived(page, '/en/facts/about/')
    await page.waitForFunction((near) => Math.abs(scrollY - near) <= 1, near)
    assert.ok(await isSame(page))
  })
}

test('Back after a reload shows the page of the address, even where the app is not loaded', async (t) => {
  const page = await shared.reader(t)
  let blocked = false
  await page.route('**/assets/*', (route) => (blocked ? route.abort() : route.continue()))
  await settle(page, `${shared.site.url}/en/`)
  await follow(page, '/en/help/now/')
  await arrived(page, '/en/help/now/')
  blocked = true
  await page.reload()
  const heading = await page.locator('h1').innerText()
  await page.goBack()
  await page.waitForFunction((heading) => location.pathname === '/en/' && document.querySelector('h1').innerText !== heading, heading, { timeout: 5000 })
})

test('a slow first answer that is overtaken by a second click never wins', async (t) => {
  const { site, waiting, release } = await holding(t, '/en/help/now/')
  const page = await shared.reader(t)
  await settle(page, `${site.url}/en/`)
  await follow(page, '/en/help/now/')
  await waiting
  await follow(page, '/en/ways/')
  await arrived(page, '/en/ways/')
  release()
  await settled(page)
  assert.equal(new URL(page.url()).pathname, '/en/ways/')
  assert.equal(await page.locator('nav.stages [aria-current]').getAttribute('href'), '/en/ways/')
  assert.equal(await page.locator('html[data-loading]').count(), 0)
  await page.goBack()
  await arrived(page, '/en/')
  assert.ok(await isSame(page))
})

test('Back overtakes a slow answer: the page of the address stands, not the one that was left', async (t) => {
  const { site, waiting, release } = await holding(t, '/en/help/now/')
  const page = await shared.reader(t)
  await settle(page, `${site.url}/en/`)
  await follow(page, '/en/ways/')
  await arrived(page, '/en/ways/')
  await follow(page, '/en/help/now/')
  await waiting
  await page.goBack()
  await page.waitForFunction(() => location.pathname === '/en/' && document.querySelector('.hero h1') && !document.querySelector('.crumbs'))
  release()
  await settled(page)
  assert.equal(new URL(page.url()).pathname, '/en/')
  assert.equal(await page.locator('.crumbs').count(), 0)
})

test('a thin bar shows while an answer lets wait, and goes when it comes', async (t) => {
  const { held, release } = gate()
  const site = await shared.serve(t, async (path, bytes, request) => {
    if (path === '/en/help/now/' && byMove(request)) await held
    return bytes
  })
  const page = await shared.reader(t)
  await settle(page, `${site.url}/en/`)
  assert.equal(await page.locator('html[data-loading]').count(), 0)
  await follow(page, '/en/help/now/')
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-loading'))
  const bar = await page.evaluate(() => {
    const { position, height, backgroundColor } = getComputedStyle(document.documentElement, '::before')
    return { position, isThin: parseFloat(height) <= 6, isSeen: backgroundColor !== 'rgba(0, 0, 0, 0)' }
  })
  assert.deepEqual(bar, { position: 'fixed', isThin: true, isSeen: true })
  assert.equal(new URL(page.url()).pathname, '/en/', 'the page that is left stays until the next one is there')
  release()
  await arrived(page, '/en/help/now/')
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-loading'))
  assert.ok(await isSame(page))
})

const oddities = {
  'an error of the server': () => ({ status: 500, bytes: Buffer.from('<h1>Error</h1>') }),
  'a page that is not found': () => ({ status: 404, bytes: Buffer.from('<h1>Missing</h1>') }),
  'a broken connection': () => 'cut',
  'a page of another version': (bytes) => Buffer.from(String(bytes).replace(/data-app="[^"]*"/, 'data-app="other"')),
  'a page without a version, as a login page': () => Buffer.from('<!DOCTYPE html><html lang="en"><h1>Log in</h1></html>'),
  'a page that lacks Leave': (bytes) => Buffer.from(String(bytes).replace('id="leave"', 'id="gone"')),
  'a page cut short before its words': (bytes) => bytes.subarray(0, 300),
  'something that is no page': () => ({ type: 'application/json', bytes: Buffer.from('{}') }),
  'a redirection': () => ({ status: 302, location: '/en/facts/about/', bytes: Buffer.from('') }),
}
for (const [oddity, change] of Object.entries(oddities)) {
  test(`${oddity} in answer to a move becomes a normal load`, async (t) => {
    const site = await shared.serve(t, (path, bytes, request) => (path === '/en/help/now/' && byMove(request) ? change(bytes) : bytes))
    const page = await shared.reader(t)
    await settle(page, `${site.url}/en/`)
    const length = await page.evaluate(() => history.length)
    await follow(page, '/en/help/now/')
    await loaded(page, '/en/help/now/')
    assert.equal(await page.locator('h1').count(), 1)
    assert.ok(await page.locator('[data-referral]').count() > 5, 'the page is whole')
    assert.equal(await page.evaluate(() => history.length), length + 1, 'one entry for one step')
    await page.goBack()
    await page.waitForFunction(() => location.pathname === '/en/' && document.querySelector('.tiles'))
  })
}

for (const from of ['/en/help/now/', '/en/help/now/#sources']) {
  test(`an error on the way back to ${from} becomes a normal load of that page`, async (t) => {
    let broken = false
    const site = await shared.serve(t, (path, bytes, request) => (broken && byMove(request) ? { status: 500, bytes: Buffer.from('<h1>Error</h1>') } : bytes))
    const page = await shared.reader(t)
    await settle(page, site.url + from)
    await follow(page, '/en/')
    await arrived(page, '/en/')
    broken = true
    await page.goBack()
    await page.waitForFunction(() => location.pathname === '/en/help/now/' && document.querySelectorAll('[data-referral]').length > 5, undefined, { timeout: 5000 })
    assert.ok(!(await isSame(page)))
  })
}

test('files, other sites, the chooser and links that ask for another window are left to the browser', async (t) => {
  const other = await shared.serve(t)
  const page = await shared.reader(t)
  const put = (html) => page.evaluate((html) => { document.querySelector('main').insertAdjacentHTML('afterbegin', html) }, html)
  for (const [href, path] of [['/sitemap.xml', '/sitemap.xml'], [`${other.url}/en/help/now/`, '/en/help/now/'], ['/#choose', '/']]) {
    await settle(page, `${shared.site.url}/en/`)
    await put(`<a id="odd" href="${href}">odd</a>`)
    await page.locator('#odd').click()
    await loaded(page, path)
  }
  await settle(page, `${shared.site.url}/en/`)
  await put('<a id="window" href="/en/help/now/" target="_blank">window</a>')
  const [opened] = await Promise.all([page.context().waitForEvent('page', { timeout: 5000 }), page.locator('#window').click()])
  await opened.waitForURL('**/en/help/now/')
  assert.equal(new URL(page.url()).pathname, '/en/')
})

test('a click with a modifier opens its own tab and leaves this page alone', async (t) => {
  const page = await shared.reader(t)
  await settle(page, `${shared.site.url}/en/`)
  const link = page.locator('.stages a').first()
  for (const modifiers of [['ControlOrMeta'], ['Shift']]) {
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click({ modifiers })])
    await opened.waitForURL(`**${await link.getAttribute('href')}`)
    await opened.close()
  }
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click({ button: 'middle' })])
  await opened.close()
  assert.equal(new URL(page.url()).pathname, '/en/')
  assert.ok(await isSame(page))
})

test('200 moves in a row leave memory within 2 MB of where it was after 20, and no nodes or listeners behind', async (t) => {
  const page = await shared.reader(t)
  await settle(page, `${shared.site.url}/en/`)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const tour = languages.flatMap((lang) => [`/${lang}/`, `/${lang}/decide/`, offerPath(lang), `/${lang}/help/now/`])
  const tools = new Set(languages.map(offerPath))
  let moves = 0
  const moveTo = async (until) => {
    while (moves < until) {
      moves += 1
      const path = tour[moves % tour.length]
      await follow(page, path)
      await arrived(page, path)
      if (tools.has(path)) await live(page)
    }
  }
  const measure = async () => {
    for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name) => metrics.find((metric) => metric.name === name).value
    const wasm = await page.evaluate(async () => (await (await import(document.documentElement.dataset.appJs)).default()).memory.buffer.byteLength)
    return { heap: usedSize, wasm, nodes: of('Nodes'), listeners: of('JSEventListeners'), documents: of('Documents') }
  }
  // Both times on the same page of the tour: 20 = 8 and 200 = 8 (mod 12).
  await moveTo(20)
  const early = await measure()
  await moveTo(200)
  const late = await measure()
  t.diagnostic(JSON.stringify({ early, late }))
  assert.ok(await isSame(page))
  const grown = (late.heap - early.heap + late.wasm - early.wasm) / (1 << 20)
  assert.ok(grown < 2, `${grown.toFixed(2)} MB more`)
  assert.ok(late.listeners - early.listeners <= 20, `${late.listeners - early.listeners} listeners more`)
  assert.ok(late.nodes - early.nodes <= 200, `${late.nodes - early.nodes} nodes more`)
  assert.ok(late.documents - early.documents <= 2, `${late.documents - early.documents} documents more`)
})
