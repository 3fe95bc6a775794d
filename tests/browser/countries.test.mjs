// The pages of countries: found by name, read without scripts, legal ways that open in place, numbers that can be dialled, print.
import assert from 'node:assert/strict'
import { appStarted, arrived, byTwo, follow, full, languages, pages, setUp, test } from './site.mjs'

const shared = setUp()

test('a country is found by its name, with or without marks, and what does not fit is hidden', async (t) => {
  for (const [lang, typed, href] of [['en', 'sen', '/en/from/sn/'], ['fr', 'senegal', '/fr/from/sn/'], ['ar', 'المغرب', '/ar/from/ma/'], ['bn', 'নেপাল', '/bn/from/np/'], ['ur', 'پاکستان', '/ur/from/pk/'], ['am', 'ኢትዮጵያ', '/am/from/et/'], ['es', 'etiopia', '/es/from/et/']]) {
    const page = await shared.reader(t)
    await page.goto(`${shared.site.url}/${lang}/from/`)
    await page.locator('input[data-filter]:visible').waitFor()
    assert.equal(await page.locator('#countries li:visible').count(), 10)
    await page.locator('input[data-filter]').fill(typed)
    assert.deepEqual(await page.locator('#countries li:visible a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))), [href])
    await page.locator('input[data-filter]').fill('xyz')
    await page.locator('[data-filter-none]:visible').waitFor()
    assert.equal(await page.locator('#countries li:visible').count(), 0)
    await page.locator('input[data-filter]').fill('')
    assert.equal(await page.locator('#countries li:visible').count(), 10)
  }
})

test('without JavaScript the lists of countries are whole, and no search box is shown', async (t) => {
  const page = await shared.reader(t, { javaScriptEnabled: false })
  for (const [place, many] of [['from', 10], ['to', 12]]) {
    await page.goto(`${shared.site.url}/en/${place}/`)
    assert.equal(await page.locator('#countries li:visible').count(), many)
    assert.equal(await page.locator('input[data-filter]:visible').count(), 0)
  }
})

for (const lang of languages) {
  test(`in ${lang} an origin, a destination and the pair of both are reached from the first page by links alone`, async (t) => {
    const page = await shared.reader(t)
    await page.goto(`${shared.site.url}/${lang}/`)
    await appStarted(page)
    await page.evaluate(() => { window.same = true })
    for (const path of [`/${lang}/from/`, `/${lang}/from/bd/`, `/${lang}/from/bd/to/sa/`, `/${lang}/to/sa/`]) {
      assert.ok(await page.locator(`a[href="${path}"]`).count(), `no link leads to ${path}`)
      await follow(page, path)
      await arrived(page, path)
    }
    assert.equal(await page.evaluate(() => window.same), true, 'no document was loaded')
    assert.ok(await page.locator('details.way').count() > 4)
    const way = page.locator('details.way').first()
    await way.locator('summary').click()
    assert.ok(await way.locator('dt').first().isVisible(), 'a way opens in place')
    assert.deepEqual(page.faults, [])
  })
}

test(`every page of a country prints on at most six sides of A4, with the tall lines of Urdu on seven${full ? '' : ', in English and in the language with the tallest lines'}`, async (t) => {
  const printed = (await pages()).filter(({ url, lang }) => /\/(from|to)\/\w\w\//.test(url) && (full || ['en', 'ur'].includes(lang)))
  const counted = await byTwo(printed, () => shared.reader(t, { javaScriptEnabled: false }), async (page, { url, lang }) => {
    await page.goto(shared.site.url + url)
    const pdf = (await page.pdf({ format: 'A4', margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } })).toString('latin1')
    const sides = pdf.match(/\/Type\s*\/Page[^s]/g).length
    return sides > (lang === 'ur' ? 7 : 6) ? [`${url}: ${sides}`] : []
  })
  assert.deepEqual(counted, [])
})

test('numbers of a country are dialled as they are said, and stand left to right', async (t) => {
  const page = await shared.reader(t)
  await page.goto(`${shared.site.url}/ar/from/bd/`)
  const numbers = await page.locator('a[href^="tel:"]').evaluateAll((all) => all.map((link) => ({
    dialled: link.getAttribute('href').slice(4), shown: link.querySelector('.tel').textContent, dir: getComputedStyle(link.querySelector('.tel')).direction, said: link.querySelector('.said').textContent,
  })))
  assert.ok(numbers.length > 5)
  for (const { dialled, shown, dir, said } of numbers) {
    assert.equal(shown.replace(/[^\d+*#]/g, ''), decodeURIComponent(dialled), shown)
    assert.equal(said.replaceAll(' ', ''), decodeURIComponent(dialled))
    assert.equal(dir, 'ltr')
  }
})
