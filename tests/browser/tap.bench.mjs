// How long a tap takes on a slow phone, as a benchmark beside a built dist/:
// `BEARINGS_CHROMIUM=/usr/bin/chromium node tests/browser/tap.bench.mjs`. The aim is 100 ms at a processor that is six times slower; times
// are no tests.
import { open, phone, serve } from './site.mjs'
import { asked, fill, kindsOf, one, pageOf, start, typed } from './walk.mjs'

const [browser, site] = [await open(), await serve()]
for (const check of Object.keys(pageOf)) {
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await start(page, site, 'ar', check)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  const kinds = await kindsOf(check)
  const times = []
  for (let id = await asked(page, check); id; id = await asked(page, check)) {
    if (id === 'danger-home') await fill(page, check, one('no'))
    else if (kinds[id] === 'number') await fill(page, check, typed('20'))
    // From the tap until what it changed is painted.
    times.push(await page.evaluate((check) => new Promise((done) => {
      const begun = performance.now()
      document.querySelector(`[data-tool=${check}] .live [data-action=next]`).click()
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
    }), check))
  }
  times.sort((a, b) => a - b)
  console.log(`${check}: ${times.length} taps, median ${Math.round(times[times.length >> 1])} ms, longest ${Math.round(times.at(-1))} ms`)
  await page.context().close()
}
await browser.close()
site.close()
