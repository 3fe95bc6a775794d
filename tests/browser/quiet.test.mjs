// Quiet mode and Leave with the service worker: under the address, name and look of a calendar, nothing kept, and no trace in this tab.
import assert from 'node:assert/strict'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { appStarted, languages, phone, setUp, spoken, test } from './site.mjs'
import { controlled, cut, keptKeys } from './offline.mjs'
import { offerPath } from './offer.mjs'

const shared = setUp()
const now = '/en/help/now/'

const quiet = async (page) => {
  await appStarted(page)
  await page.locator('[data-action=quiet]').click()
  await page.locator('#quiet').waitFor()
}
const entries = (page) => page.evaluate(() => navigation.entries().map(({ url }) => new URL(url).pathname))

for (const lang of spoken) {
  test(`in ${lang} one tap gives the page the address, the name and the picture of the neutral page, and what is read stays on the screen`, async (t) => {
    const page = await shared.reader(t)
    await page.goto(`${shared.site.url}/${lang}/help/now/`)
    const heading = await page.locator('h1').innerText()
    await quiet(page)
    await page.goto(`${shared.site.url}/away/${lang}/`)
    const neutral = await page.title()
    await page.goto(`${shared.site.url}/${lang}/help/now/`)
    await quiet(page)
    const seen = { path: new URL(page.url()).pathname, title: await page.title(), icon: await page.locator('link[rel=icon]').getAttribute('href'), heading: await page.locator('h1').innerText(), mark: await page.locator('.mark').isVisible() }
    assert.match(seen.icon, /^\/away\.svg/)
    assert.deepEqual({ ...seen, icon: '' }, { path: `/away/${lang}/`, title: neutral, icon: '', heading, mark: false })
    assert.deepEqual(page.faults, [])
  })
}

test('in quiet mode pages move under one address, Back above the page and the phone’s Back lead through them, and nothing new is in the history', async (t) => {
  const page = await shared.reader(t)
  await page.goto(`${shared.site.url}${now}`)
  await quiet(page)
  const heading = () => page.locator('h1').innerText()
  const first = await heading()
  const steps = []
  for (const path of ['/en/decide/', '/en/decide/start/']) {
    await page.evaluate((path) => { const link = document.createElement('a'); link.href = path; document.querySelector('main').append(link); link.click() }, path)
    const before = steps.at(-1) ?? first
    await page.waitForFunction((before) => document.querySelector('h1').innerText !== before, before)
    steps.push(await heading())
    assert.equal(new URL(page.url()).pathname, '/away/en/')
    assert.equal(await page.title(), 'Calendar')
    assert.ok(await page.locator('#quiet').isVisible())
  }
  assert.deepEqual([...new Set(await entries(page))], ['/away/en/'])
  await page.locator('[data-action=quiet-back]').click()
  await page.waitForFunction((said) => document.querySelector('h1').innerText === said, steps[0])
  await page.goBack()
  await page.waitForFunction((said) => document.querySelector('h1').innerText === said, first)
  assert.equal(new URL(page.url()).pathname, '/away/en/')
  await page.reload()
  assert.equal(await page.locator('#days').count(), 1, 'loaded again it is the calendar')
})

test('in quiet mode a check goes to its review and back, in the language that is chosen then', async (t) => {
  const page = await shared.reader(t)
  await page.goto(shared.site.url + offerPath('en'))
  await page.locator('[data-live]').waitFor()
  await quiet(page)
  await page.locator('.cover [data-action=start]').click()
  await page.locator('.live fieldset').waitFor()
  const asked = await page.locator('.live legend').innerText()
  await page.locator('.live input[value=no]').first().check()
  await page.locator('.live [data-action=next]').click()
  await page.waitForFunction((asked) => document.querySelector('.live legend')?.innerText !== asked, asked)
  await page.locator('[data-action=quiet-back]').click()
  await page.waitForFunction((asked) => document.querySelector('.live legend')?.innerText === asked, asked)
  await page.locator('.langs summary').click()
  await page.locator('.langs a[hreflang=ar]').click()
  await page.waitForFunction(() => document.documentElement.lang === 'ar')
  await page.locator('[data-live]').waitFor()
  assert.equal(new URL(page.url()).pathname, '/away/en/')
  assert.equal(await page.evaluate(() => localStorage.length), 0)
})

test('in quiet mode nothing that is opened is kept, and what was kept before stays', async (t) => {
  const site = await shared.serve(t)
  const page = await controlled(t, shared, site, now)
  await keptKeys(page, now)
  await quiet(page)
  const heading = await page.locator('h1').innerText()
  await page.evaluate(() => { const link = document.createElement('a'); link.href = '/en/decide/plan/'; document.querySelector('main').append(link); link.click() })
  await page.waitForFunction((heading) => document.querySelector('h1').innerText !== heading, heading)
  await page.locator('[data-live]').waitFor()
  const kept = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat())
  assert.ok(kept.includes(now))
  assert.deepEqual(kept.filter((path) => /decide|plan-check/.test(path)), [])
})

test('in the files of the browser’s profile stands what was opened before quiet mode, and nothing that was opened in it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'profile-'))
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  const context = await chromium.launchPersistentContext(folder, { executablePath: process.env.BEARINGS_CHROMIUM, args: ['--no-sandbox', '--disable-gpu'], viewport: phone })
  const page = context.pages()[0]
  await page.goto(`${shared.site.url}/en/live/sending-money/`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(async (path) => Boolean(await (await caches.open('read')).match(path)), '/en/live/sending-money/')
  await page.locator('[data-action=quiet]').click()
  await page.locator('#quiet').waitFor()
  for (const path of ['/en/return/assisted/', '/en/decide/true-or-false/']) {
    const before = await page.locator('h1').innerText()
    await page.evaluate((path) => { const link = document.createElement('a'); link.href = path; document.querySelector('main').append(link); link.click() }, path)
    await page.waitForFunction((before) => document.querySelector('h1').innerText !== before, before)
  }
  const said = await page.locator('main p').nth(3).innerText()
  await context.close()
  const found = { before: [], after: [] }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(entry.path, entry.name))
    const has = (text) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))
    if (has('en/live/sending-money/')) found.before.push(entry.name)
    // The page before links to its neighbours; pages of quiet mode are looked for by what stands only in them.
    if (has('/en/decide/true-or-false/ ') || has('<!-- /en/return/assisted/') || has(said)) found.after.push(entry.name)
  }
  assert.ok(found.before.length > 0, 'the search finds what is there')
  assert.deepEqual(found.after, [])
})

test('quiet mode starts on the first page too, and is not seen without JavaScript', async (t) => {
  const page = await shared.reader(t)
  await page.goto(`${shared.site.url}/#choose`)
  await quiet(page)
  await page.locator('a[hreflang=bn]').click()
  await page.waitForFunction(() => document.documentElement.lang === 'bn')
  assert.equal(new URL(page.url()).pathname, '/away/en/')
  assert.equal(await page.evaluate(() => localStorage.length), 0)
  const still = await shared.reader(t, { javaScriptEnabled: false })
  for (const path of ['/', now]) {
    await still.goto(shared.site.url + path)
    assert.equal(await still.locator('[data-action=quiet]').isVisible(), false)
    assert.equal(await still.locator('#quiet').isVisible(), false)
  }
})

test('after Leave, Back, Forward and loading again show nothing of ours in this tab, and the neutral page works without network', async (t) => {
  const site = await shared.serve(t)
  const page = await controlled(t, shared, site, '/en/')
  for (const path of ['/en/decide/', '/en/decide/start/']) await page.goto(site.url + path)
  await appStarted(page)
  await page.evaluate(() => document.querySelector('.stages a').click())
  await page.waitForFunction(() => location.pathname === '/en/decide/')
  await keptKeys(page, '/en/decide/start/')
  cut(site)
  await page.locator('a.leave').click()
  await page.waitForURL('**/away/en/')
  await page.locator('#days td[aria-current]').waitFor()
  await page.waitForFunction(() => navigation.entries().every(({ url }) => new URL(url).pathname === '/away/en/'))
  await page.goForward()
  await page.goBack()
  assert.match(page.url(), /\/away\/en\/$|^about:blank$/)
  await page.goto(`${site.url}/away/en/`)
  await page.reload()
  assert.equal(await page.locator('#days').count(), 1)
  assert.deepEqual(await page.evaluate(async () => [(await caches.keys()).includes('read'), localStorage.length, sessionStorage.length]), [false, 0, 0])
})

test('Leave keeps a language that was kept on purpose, unless the reader ticked otherwise', async (t) => {
  for (const ticked of [false, true]) {
    const site = await shared.serve(t)
    const page = await controlled(t, shared, site, '/en/offline/')
    await page.locator('[data-action=keep]').click()
    await page.locator('[data-state=kept]').waitFor()
    if (ticked) await page.locator('[name=leave-all]').check()
    await page.locator('a.leave').click()
    await page.waitForURL('**/away/en/')
    await page.waitForFunction(async (packs) => { const names = await caches.keys(); return !names.includes('read') && names.some((name) => name.startsWith('pack-')) === packs }, !ticked)
    await page.context().close()
  }
})

test('Esc pressed three times leaves, twice does not', async (t) => {
  const page = await shared.reader(t)
  await page.goto(`${shared.site.url}${now}`)
  for (const key of ['Escape', 'Escape', 'a', 'Escape', 'Escape']) await page.keyboard.press(key)
  assert.equal(new URL(page.url()).pathname, now)
  await page.keyboard.press('Escape')
  await page.waitForURL('**/away/en/')
})

test('ids of campaigns and counters go off the address, and no kept page has them', async (t) => {
  const site = await shared.serve(t)
  const page = await controlled(t, shared, site, now)
  await page.goto(`${site.url}/en/decide/start/?utm_source=poster&fbclid=abc123#how`)
  assert.equal(await page.evaluate(() => location.search + location.hash), '#how')
  await keptKeys(page, '/en/decide/start/')
  const urls = await page.evaluate(async () => (await (await caches.open('read')).keys()).map(({ url }) => url))
  assert.deepEqual(urls.filter((url) => /utm|fbclid|abc123/.test(url)), [])
})

test('Leave is on the screen and nothing lies over it at twenty places of a long page, at 320 by 480, in every language, in quiet mode too', async (t) => {
  const page = await shared.reader(t, { viewport: { width: 320, height: 480 } })
  for (const lang of languages) {
    await page.goto(`${shared.site.url}/${lang}/help/now/`)
    for (const isQuiet of [false, true]) {
      if (isQuiet) await quiet(page)
      const covered = await page.evaluate(async () => {
        const found = []
        for (let step = 0; step < 20; step++) {
          scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * step / 19)
          const link = document.querySelector('a.leave'), box = link.getBoundingClientRect()
          const isThere = (x, y) => link.contains(document.elementFromPoint(x, y))
          const inside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
          const whole = [[.15, .5], [.5, .2], [.5, .5], [.5, .8], [.85, .5]].every(([x, y]) => isThere(box.left + box.width * x, box.top + box.height * y))
          if (!inside || !whole || box.height < 48) found.push(step)
        }
        return found
      })
      assert.deepEqual(covered, [], `${lang}${isQuiet ? ' in quiet mode' : ''}`)
    }
  }
})

test('the page of privacy lists what is kept and removes it', async (t) => {
  const site = await shared.serve(t)
  const page = await controlled(t, shared, site, now)
  await keptKeys(page, now)
  await page.evaluate(() => localStorage.setItem('language', 'en'))
  await page.goto(`${site.url}/en/facts/privacy/`)
  await page.locator('[data-state=read]').click()
  assert.equal(await page.locator(`[data-list] a[href="${now}"]`).count(), 1)
  assert.ok(await page.locator('[data-state=chosen]').isVisible())
  await page.locator('[data-action=wipe-all]').click()
  await page.locator('[data-state=wiped]').waitFor()
  assert.deepEqual(await page.evaluate(async () => [await caches.keys(), localStorage.length]), [[], 0])
  await page.setViewportSize(phone)
})
