// When something is missing or broken: the static page stays whole, says nothing false, and asks for no more than it needs.
import assert from 'node:assert/strict'
import { setUp, test } from './site.mjs'
import { CHECK, atQuestion, live, offerPath } from './offer.mjs'

const shared = setUp()

/** The worksheet stands whole and nothing pretends to be live. */
const isStatic = async (page) => {
  assert.equal(await page.locator('[data-live], [data-started], .live').count(), 0)
  assert.equal(await page.locator('.cover:visible').count(), 1)
  assert.equal(await page.locator('.worksheet:visible fieldset').count(), 15)
  await page.locator('.worksheet input[name=paid-fee][value=yes]').check()
}

/** Start leads to the worksheet. */
const startsTheWorksheet = async (page) => {
  await page.locator('.cover [data-action=start]').click()
  await page.waitForFunction((hash) => location.hash === hash, `#${CHECK}-worksheet`)
  const { top } = await page.locator('.worksheet').evaluate((sheet) => sheet.getBoundingClientRect().toJSON())
  assert.ok(top >= 0 && top < 200, `the worksheet is before the reader: ${top}`)
}

/** Waits until everything has run that runs when the page is idle. */
const idle = (page) => page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done, { timeout: 5000 }), { timeout: 5000 })))

const login = Buffer.from('<!DOCTYPE html><title>Log in</title><h1>Welcome to the network</h1>')

for (const [fault, change] of Object.entries({
  'cut short': (bytes) => bytes.subarray(0, bytes.length - 100),
  'cut after its header': (bytes) => bytes.subarray(0, 12),
  'empty': () => Buffer.alloc(0),
  'longer than it is': (bytes) => Buffer.concat([bytes, Buffer.from([0])]),
  'a login page': () => ({ type: 'text/html', bytes: login }),
  'of another version': (bytes) => { const other = Buffer.from(bytes); other[5] ^= 1; return other },
  'not there': () => ({ status: 404, type: 'text/html', bytes: login }),
  'lost on the way': () => 'cut',
})) {
  test(`with its data ${fault} the check stays a worksheet and says why`, async (t) => {
    const site = await shared.serve(t, (path, bytes) => (path.endsWith('.bin') ? change(bytes) : bytes))
    const page = await shared.reader(t)
    await page.goto(site.url + offerPath('en'))
    await page.locator('.failed:visible').waitFor()
    await isStatic(page)
    await startsTheWorksheet(page)
    assert.ok(!page.faults.some((fault) => /panic|unreachable|RuntimeError/.test(fault)), String(page.faults))
  })
}

for (const [fault, ends, change] of [
  ['with a wasm that is no wasm', '.wasm', () => Buffer.from('no wasm')],
  ['with a wasm cut short', '.wasm', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['with a login page in place of the wasm', '.wasm', () => ({ type: 'text/html', bytes: login })],
  ['without the wasm', '.wasm', () => ({ status: 404, type: 'text/html', bytes: login })],
  ['without the script of the app', '.js', () => ({ status: 404, type: 'text/html', bytes: login })],
  ['with a login page in place of the script', '.js', () => ({ type: 'text/html', bytes: login })],
  ['with a script cut short', '.js', (bytes) => bytes.subarray(0, bytes.length / 2)],
]) {
  test(`${fault} the page says nothing until Start is pressed, then leads to the worksheet`, async (t) => {
    const site = await shared.serve(t, (path, bytes) => (path.startsWith('/assets/') && path.endsWith(ends) ? change(bytes) : bytes))
    const page = await shared.reader(t)
    const asked = page.waitForResponse((response) => response.url().endsWith(ends) && response.url().includes('/assets/'))
    await page.goto(site.url + offerPath('en'))
    await asked
    await idle(page)
    assert.ok(!(await page.locator('.failed').isVisible()), 'nothing was asked for, so nothing has failed')
    await isStatic(page)
    await startsTheWorksheet(page)
    assert.ok(await page.locator('.failed').isVisible())
    assert.equal(await page.locator('[data-wanted]').count(), 0)
    assert.ok(!page.faults.some((fault) => /Uncaught/.test(fault)), String(page.faults))
  })
}

test('with boot.js missing the page is as without JavaScript', async (t) => {
  const site = await shared.serve(t, (path, bytes) => (path === '/boot.js' ? { status: 404, type: 'text/html', bytes: login } : bytes))
  const page = await shared.reader(t)
  await page.goto(site.url + offerPath('en'))
  await idle(page)
  await isStatic(page)
  await startsTheWorksheet(page)
  await page.locator('a.leave').click()
  await page.waitForURL('**/away/en/')
})

test('without WebAssembly the app is not asked for, Start leads to the worksheet, and nothing is said to have failed', async (t) => {
  const site = await shared.serve(t)
  const page = await shared.reader(t, { init: () => { delete window.WebAssembly } })
  await page.goto(site.url + offerPath('en'))
  await idle(page)
  await isStatic(page)
  await startsTheWorksheet(page)
  assert.ok(!(await page.locator('.failed').isVisible()))
  assert.deepEqual(site.asked.filter((path) => path.startsWith('/assets/')), [])
  assert.deepEqual(page.faults, [])
  await page.goto(`${site.url}/en/`)
  await page.locator('.stages a').first().click()
  await page.waitForURL('**/en/decide/')
})

for (const saveData of [true, false]) {
  test(saveData ? 'under Save-Data the app is asked for only when a tool is touched' : 'without Save-Data the app is asked for when the page is idle', async (t) => {
    const site = await shared.serve(t)
    const page = await shared.reader(t, { init: saveData ? () => Object.defineProperty(NetworkInformation.prototype, 'saveData', { get: () => true }) : undefined })
    await page.goto(site.url + offerPath('en'))
    assert.equal(await page.evaluate(() => navigator.connection.saveData), saveData)
    await idle(page)
    if (!saveData) return live(page)
    assert.deepEqual(site.asked.filter((path) => path.startsWith('/assets/')), [])
    await isStatic(page)
    await page.locator('.worksheet input[name=danger-home][value=no]').check()
    await page.locator('.cover [data-action=start]').click()
    await atQuestion(page, 'for-whom')
    assert.equal(new URL(page.url()).hash, '')
  })
}

test('with all storage forbidden the page works and nothing is thrown', async (t) => {
  const page = await shared.reader(t, { init: () => {
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: () => { throw new DOMException('no', 'SecurityError') } })
  } })
  await page.goto(`${shared.site.url}/#choose`)
  await page.locator('a[hreflang=fr]').click()
  await page.waitForURL('**/fr/')
  await page.goto(shared.site.url + offerPath('en'))
  await live(page)
  await page.locator('a.leave').click()
  await page.waitForURL('**/away/en/')
  assert.deepEqual(page.faults, [])
})
