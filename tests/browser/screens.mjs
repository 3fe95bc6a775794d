// Pictures of the built site for people to look at; no test. Needs BEARINGS_DIST and BEARINGS_CHROMIUM as the tests do.
//
//   node tests/browser/screens.mjs OUT_FOLDER
//
// Writes OUT_FOLDER/<page>-<language>-<width>-<light or dark>-<js or still>.png: the whole page, of a question what a screen shows.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { open, serve } from './site.mjs'
import { live, offerPath, start, walk } from './offer.mjs'

const [out] = process.argv.slice(2)
if (!out) {
  console.error('Name the folder to write to: node tests/browser/screens.mjs OUT_FOLDER')
  process.exit(1)
}
await mkdir(out, { recursive: true })

const still = (lang) => ({
  home: `/${lang}/`, section: `/${lang}/decide/`, prose: `/${lang}/decide/start/`, help: `/${lang}/help/now/`, worksheet: offerPath(lang), away: `/away/${lang}/`,
  ...(lang === 'en' && { chooser: '/#choose', missing: '/nothing-here' }),
})

const browser = await open()
const site = await serve()
let count = 0
for (const [width, height] of [[360, 740], [1280, 800]]) {
  for (const colorScheme of ['light', 'dark']) {
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, javaScriptEnabled })
      const page = await context.newPage()
      for (const lang of ['en', 'ar']) {
        const shoot = async (name, fullPage = true) => {
          await page.screenshot({ path: join(out, `${name}-${lang}-${width}-${colorScheme}-${javaScriptEnabled ? 'js' : 'still'}.png`), fullPage })
          count += 1
        }
        for (const [name, path] of Object.entries(still(lang))) {
          await page.goto(site.url + path)
          if (javaScriptEnabled && name === 'worksheet') await live(page)
          await shoot(name)
        }
        if (!javaScriptEnabled) continue
        await page.goto(site.url + offerPath(lang))
        await live(page)
        await start(page)
        await page.locator('.live input[value=dont-know]').check()
        await shoot('question', false)
        await walk(page, { 'danger-home': 'yes', 'for-whom': 'self', 'under-18': 'no', 'paid-fee': 'yes', 'keep-papers': 'passport' })
        await shoot('review')
      }
      await context.close()
    }
  }
}
await browser.close()
site.close()
console.log(`${count} pictures in ${out}`)
