// Right-to-left pages are mirror images of left-to-right ones, but for numbers.
import assert from 'node:assert/strict'
import { desktop, phone, setUp, test, textOf } from './site.mjs'
import { openLive, start } from './offer.mjs'

const shared = setUp()

/** How far the start and the end of each box are from the start and the end of the window, in the direction of reading. */
const boxes = (page, selector) => page.locator(selector).evaluateAll((all) => {
  const width = document.documentElement.clientWidth
  const isRtl = document.documentElement.dir === 'rtl'
  return all.filter((element) => element.checkVisibility()).map((element) => {
    const { left, right } = element.getBoundingClientRect()
    return { start: isRtl ? width - right : left, end: isRtl ? left : width - right }
  })
})

/** Boxes whose two edges are the same whatever the words in them, and those of which only one edge is. */
const whole = ['header.bar', 'header .wrap', 'main', '.hero', '.tiles > li', '.tile', '.tile .disc', 'nav.stages .wrap', 'nav.crumbs', 'footer .wrap', '.prose', '.note', '.cards', '.card', '.panel', '.worksheet', '.option', 'fieldset']
const atStart = ['.mark', '.stages li:first-child a', '.crumbs li:first-child a', 'h1', '.lead', '.option input', '.toc summary']
const atEnd = ['a.leave']

for (const [size, viewport] of [['a phone', phone], ['a desktop', desktop]]) {
  for (const [lang, at] of [...['', 'decide/', 'help/now/', 'prepare/check-the-offer/'].map((at) => ['ar', at]), ...['', 'help/now/'].map((at) => ['ur', at])]) {
    test(`/${lang}/${at} mirrors /fr/${at} on ${size}`, async (t) => {
      const page = await shared.reader(t, { viewport, javaScriptEnabled: false })
      const measured = {}
      // French, since it is a translation as the others are: both have a notice that the original has not.
      for (const code of ['fr', lang]) {
        await page.goto(`${shared.site.url}/${code}/${at}`)
        measured[code] = {}
        for (const selector of [...whole, ...atStart, ...atEnd]) measured[code][selector] = await boxes(page, selector)
      }
      const faults = []
      let compared = 0
      for (const selector of [...whole, ...atStart, ...atEnd]) {
        const [left, right] = [measured.fr[selector], measured[lang][selector]]
        assert.equal(right.length, left.length, `${selector}: as many here as there`)
        left.forEach((box, index) => {
          const off = (edge) => Math.abs(box[edge] - right[index][edge]) > 2
          if ((!atEnd.includes(selector) && off('start')) || (!atStart.includes(selector) && off('end'))) {
            faults.push(`${selector} ${index}: ${JSON.stringify(box)} and ${JSON.stringify(right[index])}`)
          }
          compared += 1
        })
      }
      assert.ok(compared > 10)
      assert.deepEqual(faults, [])
    })
  }
}

test('the name stands at the other side, and Leave across from it', async (t) => {
  const page = await shared.reader(t, { viewport: desktop })
  const sides = {}
  for (const lang of ['en', 'ar']) {
    await page.goto(`${shared.site.url}/${lang}/`)
    const middle = async (selector) => { const { x, width } = await page.locator(selector).boundingBox(); return x + width / 2 < desktop.width / 2 ? 'left' : 'right' }
    sides[lang] = [await middle('.mark'), await middle('a.leave'), await middle('.tile .disc >> nth=0')]
  }
  assert.deepEqual(sides, { en: ['left', 'right', 'left'], ar: ['right', 'left', 'right'] })
})

test('arrows point the way of reading, other pictures stand as they are', async (t) => {
  const page = await shared.reader(t)
  const turned = (selector) => page.locator(selector).evaluateAll((all) => [...new Set(all.filter((icon) => icon.checkVisibility()).map((icon) => new DOMMatrix(getComputedStyle(icon).transform).a))])
  for (const [lang, way] of [['en', 1], ['ar', -1]]) {
    await openLive(page, shared.site, lang)
    await start(page)
    for (const selector of ['.crumbs .icon', '[data-action=next] .icon', '[data-action=back] .icon', '.leave .icon']) {
      assert.deepEqual(await turned(selector), [way], `${selector} in ${lang}`)
    }
    assert.deepEqual(await turned('.langs .icon, .mark .icon'), [1], lang)
  }
})

test('telephone numbers and addresses run left to right in Arabic', async (t) => {
  const page = await shared.reader(t, { javaScriptEnabled: false })
  await page.goto(`${shared.site.url}/ar/help/now/`)
  for (const selector of ['.tel', '.sources a', '.source code']) {
    const directions = await page.locator(selector).evaluateAll((all) => all.map((element) => getComputedStyle(element).direction))
    assert.ok(directions.length > 0, selector)
    assert.deepEqual([...new Set(directions)], ['ltr'], selector)
  }
  // As drawn: each part of a number stands to the right of the part before it.
  const places = await page.locator('.tel').evaluateAll((all) => all.map((tel) => [...tel.textContent].map((_, index) => {
    const range = document.createRange()
    range.setStart(tel.firstChild, index)
    range.setEnd(tel.firstChild, index + 1)
    return range.getBoundingClientRect().left
  })))
  for (const lefts of places) assert.deepEqual(lefts, lefts.toSorted((a, b) => a - b))
})

test('the style sheet names no side of the screen', async () => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(await textOf('ar/index.html'))[1]
  const physical = style.match(/(?<=[{;])\s*(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/g) ?? []
  assert.deepEqual(physical, [])
})

test('the numbers of a list are in the digits of the language', async (t) => {
  const page = await shared.reader(t, { javaScriptEnabled: false })
  const kinds = {}
  for (const lang of ['en', 'ar', 'bn', 'ur', 'ne']) {
    await page.goto(`${shared.site.url}/${lang}/decide/start/`)
    kinds[lang] = await page.locator('main ol').first().evaluate((list) => getComputedStyle(list).listStyleType)
  }
  assert.deepEqual(kinds, { en: 'decimal', ar: 'arabic-indic', bn: 'bengali', ur: 'decimal', ne: 'devanagari' })
})
