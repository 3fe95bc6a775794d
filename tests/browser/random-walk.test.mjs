// A seeded random walk over a network that comes and goes, updates, evictions, full storage and the kill switch: whatever happens, a reader sees a
// page of one whole build, or a page that says honestly that it is not here. BEARINGS_WALK=2000 walks on for long, BEARINGS_SEED=7 another way.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dist, gate, setUp, test } from './site.mjs'
import { controlled, liar } from './offline.mjs'

const shared = setUp()
const steps = Number(process.env.BEARINGS_WALK) || 60
const seed = Number(process.env.BEARINGS_SEED) || 1
const paths = ['/en/help/now/', '/en/decide/start/', '/en/ways/work/']

/** A generator of numbers from 0 to 1 (mulberry32), so that a walk can be walked again. */
const random = (state) => () => {
  state = (state + 0x6D2B79F5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

test(`on a random walk of ${steps} steps (seed ${seed}) a reader always sees a page of one whole build or an honest word`, async (t) => {
  const next = random(seed)
  const one = (list) => list[Math.floor(next() * list.length)]
  const lie = liar()
  const kill = await readFile(join(dist, 'sw-kill.js'))
  let network = 'online', version = 0, { held, release } = gate()
  const site = await shared.serve(t, async (path, bytes) => {
    if (network === 'offline') return 'cut'
    if (network === 'dead') await held
    if (network === 'slow') await new Promise((done) => setTimeout(done, 20))
    return lie.change(path, bytes)
  })
  const build = async () => {
    version++
    const mark = (html) => html.replace('</h1>', ` v${version}</h1>`).replace('</footer>', `<p id="end">v${version}</p></footer>`)
    for (const path of paths) await lie.edit('en', path, mark)
  }
  await build()
  const page = await controlled(t, shared, site, paths[0])
  const session = await page.context().newCDPSession(page)
  const quota = (quotaSize) => session.send('Storage.overrideQuotaForOrigin', { origin: site.url, ...(quotaSize && { quotaSize }) })
  const seen = { whole: 0, honest: 0, none: 0 }
  const did = []
  for (let step = 0; step < steps; step++) {
    const action = one(['online', 'online', 'offline', 'dead', 'slow', 'update', 'evict', 'quota', 'room', 'keep', 'kill', 'visit', 'visit', 'visit'])
    did.push(action)
    if (['online', 'offline', 'dead', 'slow'].includes(action)) {
      if (network === 'dead') { release(); ({ held, release } = gate()) }
      network = action
    }
    if (action === 'update') await build()
    if (action === 'quota') await quota(200_000)
    if (action === 'room') await quota()
    if (action === 'evict') await page.evaluate(async (at) => { const names = await caches.keys(); if (names.length) await caches.delete(names[Math.floor(at * names.length)]) }, next()).catch(() => {})
    if (action === 'keep' && network === 'online') {
      await page.goto(`${site.url}/en/offline/`)
      const button = page.locator('[data-action=keep]:visible, [data-action=update]:visible, [data-action=go-on]:visible')
      if (await button.count()) await button.first().click()
    }
    if (action === 'kill' && network === 'online') {
      lie.about('/sw.js', () => kill)
      await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update())).catch(() => {})
      lie.forget('/sw.js')
    }
    // The worker waits for the first byte by its own clock; here it waits less.
    for (const worker of page.context().serviceWorkers()) await worker.evaluate(() => { self.really ??= self.setTimeout; self.setTimeout = (work) => self.really(work, 60) }).catch(() => {})
    const path = one(paths)
    // Where no worker stands between and the network is dead, the browser waits as long as it wants: the reader gives up.
    const answer = await page.goto(site.url + path, { timeout: network === 'dead' ? 3000 : 15_000, waitUntil: 'domcontentloaded' }).catch(() => null)
    const found = answer && await page.evaluate(() => ({ path: location.pathname, heading: document.querySelector('h1')?.textContent, end: document.querySelector('#end')?.textContent, numbers: document.querySelectorAll('a[href^="tel:"]').length })).catch(() => null)
    if (!found || found.heading === undefined) { seen.none++; assert.notEqual(network, 'online', `nothing to see after ${did.join(', ')}`); continue }
    const told = `${found.path} says ${JSON.stringify(found)} after ${did.join(', ')}`
    if (answer.status() === 503) {
      seen.honest++
      assert.notEqual(network, 'online', told)
      assert.ok(found.numbers > 20, told)
    } else {
      seen.whole++
      const shown = / v(\d+)$/.exec(found.heading)?.[1]
      assert.equal(found.end, `v${shown}`, told)
      assert.ok(shown >= 1 && shown <= version, told)
    }
  }
  assert.ok(seen.whole > steps / 4, JSON.stringify(seen))
  release()
})
