// A page on paper: without what only works on a screen, with the addresses of its links written out.
import assert from 'node:assert/strict'
import { kinds, languages, setUp, test } from './site.mjs'
import { offerPath, openReview } from './offer.mjs'
import { one, start, typed, walk } from './walk.mjs'

const shared = setUp()

/** What of these is displayed and takes up room. */
const displayed = (page, selector) => page.locator(selector).evaluateAll((all) => all.filter((element) => element.checkVisibility() && element.offsetHeight).map((element) => element.outerHTML.slice(0, 90)))

const onlyOnScreens = '.skip, .leave, .langs, nav, button, [data-action], progress'

test('on paper the words are dark on white whatever the theme of the screen', async (t) => {
  const page = await shared.reader(t, { javaScriptEnabled: false, colorScheme: 'dark' })
  await page.goto(`${shared.site.url}/en/decide/start/`)
  const colours = () => page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('main p')).color])
  const onScreen = await colours()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const [paper, ink] = await colours()
  assert.equal(paper, 'rgb(255, 255, 255)')
  assert.notDeepEqual([paper, ink], onScreen)
  assert.match(ink, /^rgb\((0|34), (0|34), (0|34)\)$/)
})

for (const lang of languages) {
  test(`a page of each kind in ${lang} becomes a PDF, the worksheet with all its questions`, async (t) => {
    const page = await shared.reader(t, { javaScriptEnabled: false })
    for (const { url } of kinds.filter((page) => page.lang === lang)) {
      await page.goto(shared.site.url + url)
      const pdf = await page.pdf({ format: 'A4' })
      assert.equal(pdf.subarray(0, 5).toString(), '%PDF-', url)
      assert.ok(pdf.length > 5000, `${url}: ${pdf.length} bytes`)
    }
    await page.goto(shared.site.url + offerPath(lang))
    await page.emulateMedia({ media: 'print' })
    assert.equal((await displayed(page, '.worksheet fieldset')).length, 15)
    assert.equal((await displayed(page, '.worksheet input')).length, await page.locator('.worksheet input').count())
  })

  test(`a review in ${lang} prints alone, with room for notes and without its buttons`, async (t) => {
    const page = await shared.reader(t)
    await openReview(page, shared.site, lang)
    await page.emulateMedia({ media: 'print' })
    assert.deepEqual(await displayed(page, onlyOnScreens), [])
    assert.deepEqual(await displayed(page, '.worksheet, .cover, main > .prose'), [])
    assert.equal((await displayed(page, '[data-review] .room')).length, 1)
    assert.ok((await displayed(page, '[data-red-flag]')).length >= 2)
    assert.ok((await displayed(page, '.told li')).length === 15)
    assert.equal((await displayed(page, 'h1')).length, 1, 'the paper says what it is')
    const pdf = await page.pdf({ format: 'A4' })
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  })
}

test('every contact of a review is on the paper, those behind "more" too', async (t) => {
  const page = await shared.reader(t)
  await openReview(page, shared.site)
  await page.emulateMedia({ media: 'print' })
  const contacts = await page.locator('[data-review] [data-referral]').evaluateAll((cards) => cards.map((card) => [card.dataset.referral, card.checkVisibility({ contentVisibilityAuto: true }) && card.getBoundingClientRect().height > 0]))
  assert.ok(contacts.length > 3)
  assert.deepEqual(contacts.filter(([, seen]) => !seen).map(([id]) => id), [])
})

test('the review of every check stands on two sides of paper, that of the ways on three, and on four for all countries, with room for notes', async (t) => {
  for (const [check, answers, most] of [
    ['plan-check', { 'danger-home': one('no'), purpose: one('work') }, 2],
    ['cost-sum', { 'danger-home': one('no'), pay: typed('1500', 'SAR'), 'fee-travel': typed('400', 'SAR') }, 2],
    ['help-check', { 'danger-home': one('no'), now: one('yes') }, 2],
    ['story-offer', { 'danger-home': one('no') }, 2],
    ['pathway-finder', { 'danger-home': one('no'), to: one('sa'), purpose: one('work') }, 3],
    ['pathway-finder', { 'danger-home': one('no') }, 4],
  ]) {
    const page = await shared.reader(t)
    await start(page, shared.site, 'ar', check)
    await walk(page, check, answers)
    if (check === 'pathway-finder') await page.locator('[data-pathway]').first().waitFor()
    const file = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })
    const sides = file.toString('latin1').match(/\/Type \/Page[^s]/g).length
    assert.ok(sides <= most, `${check}: ${sides} sides`)
  }
})
