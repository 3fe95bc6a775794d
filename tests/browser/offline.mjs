// What the tests without network share: a reader whose pages come through the service worker, a site that lies, a worker whose timers the test runs.
import { createHash } from 'node:crypto'
import { textOf } from './site.mjs'

/** A reader on that page, for whom the service worker works. Without boot.js, as where it came altered, it is registered by hand. */
export const controlled = async (t, shared, site, path, byHand = false, prepare = async () => {}) => {
  const page = await shared.reader(t, { serviceWorkers: 'allow' })
  await prepare(page)
  await page.goto(site.url + path)
  if (byHand) await page.evaluate(() => navigator.serviceWorker.register('/sw.js'))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.reload()
  return page
}

/** Waits until that page is kept among those that were read. */
export const keptKeys = (page, path) => page.waitForFunction(async (path) => Boolean(await (await caches.open('read')).match(path)), path)

/** Cuts the network: nobody answers at the site's address any more. (The browser's own switch does not reach its workers.) */
export const cut = (site) => site.close()

/** Presses the button on the page of keeping, and waits until the language is whole. */
export const keepLanguage = async (page) => {
  await page.locator('[data-action=keep]').click()
  await page.locator('[data-state=kept]').waitFor()
}

/** Lets what is under way go on. */
export const soon = () => new Promise((done) => setImmediate(done))

/** The worker of the page; its timers can be stopped and run by hand. */
export const worker = async (page) => {
  const running = page.context().serviceWorkers()[0] ?? await page.context().waitForEvent('serviceworker')
  return {
    stopTimers: () => running.evaluate(() => { self.timers = []; self.setTimeout = (work) => self.timers.push(work) }),
    /** Runs every timer once at least so many are set. */
    runTimers: async (count) => {
      while (await running.evaluate(() => self.timers.length) < count) await soon()
      await running.evaluate(() => self.timers.splice(0).forEach((work) => work()))
    },
  }
}

/** A change for `serve` that sends something else for an address, as long as it is told to. */
export const liar = () => {
  const lies = new Map()
  const hex = (text) => createHash('sha256').update(text).digest('hex')
  const sealed = (path, bytes, change) => {
    const html = change(String(bytes).replace(/<!-- \S+ [0-9a-f]{64} -->$/, ''))
    return Buffer.from(`${html}<!-- ${path} ${hex(html)} -->`)
  }
  const lie = {
    change: (path, bytes) => {
      if (!lies.has(path)) return bytes
      return lies.get(path)(bytes)
    },
    about: (path, change) => lies.set(path, change),
    stop: () => lies.clear(),
    forget: (path) => lies.delete(path),
    /** A page with another text, sealed as the build seals it. */
    sealed,
    /** One page of a language edited, as a new build would have it, its list too. */
    edit: async (lang, path, change) => {
      const page = sealed(path, await textOf(`${path.slice(1)}index.html`), change)
      const list = JSON.parse(await textOf(`packs/${lang}.json`))
      const files = list.files.map((file) => (file.url === path ? { ...file, sha256: hex(page), bytes: page.length } : file))
      const edited = Buffer.from(JSON.stringify({ ...list, id: hex(JSON.stringify(files)).slice(0, 12), files }))
      lies.set(path, () => page)
      lies.set(`/packs/${lang}.json`, () => edited)
    },
  }
  return lie
}
