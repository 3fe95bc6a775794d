// The figures: a chart with a name and without colour, rows in a box of their own, files that answer, mirrored, dark, on paper.
import assert from 'node:assert/strict'
import { languages, pages, setUp, test } from './site.mjs'

const shared = setUp()
const bars = 'facts/statistics/migrant-stock-by-destination/'
const lines = 'facts/statistics/asylum-decisions-year/'
const still = { javaScriptEnabled: false }

const sets = async (lang) => (await pages()).map(({ url }) => url).filter((url) => url.startsWith(`/${lang}/facts/statistics/`) && url !== `/${lang}/facts/statistics/`)

test('the list leads to every set, and each has a chart with a name, its caveats, at most 20 rows, and two files that answer', async (t) => {
  const page = await shared.reader(t, still)
  for (const lang of languages) {
    await page.goto(`${shared.site.url}/${lang}/facts/statistics/`)
    const all = await sets(lang)
    assert.ok(all.length > 20)
    const listed = await page.locator('main .facts a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    assert.deepEqual(listed.toSorted(), all.toSorted())
    for (const url of lang === 'en' ? all : all.slice(0, 3)) {
      await page.goto(shared.site.url + url)
      const finding = await page.locator('#finding').innerText()
      assert.equal(await page.getByRole('figure', { name: finding }).or(page.getByRole('img', { name: finding })).count(), 1, url)
      assert.ok(await page.locator('aside li').count(), `${url} has no caveat`)
      const rows = await page.locator('tbody tr').count()
      assert.ok(rows > 0 && rows <= 20, `${url}: ${rows} rows`)
      for (const file of await page.locator('main .list a').evaluateAll((links) => links.map((link) => link.href))) {
        const answer = await fetch(file)
        assert.equal(answer.status, 200, file)
        const text = await answer.text()
        if (file.endsWith('.json')) assert.equal(JSON.parse(text).rows.length, JSON.parse(text).count, file)
        else assert.ok(text.includes(',') && text.trim().split('\n').length > rows, file)
      }
    }
  }
})

test('a bar is as long as its value, and begins at the right in Arabic', async (t) => {
  const page = await shared.reader(t, still)
  for (const [lang, start] of [['en', 'left'], ['ar', 'right']]) {
    await page.goto(`${shared.site.url}/${lang}/${bars}`)
    const drawn = await page.locator('.chart svg.length').evaluateAll((all) => all.map((svg) => {
      const [whole, bar] = [svg.getBoundingClientRect(), svg.querySelector('rect').getBoundingClientRect()]
      return { left: Math.abs(whole.left - bar.left), right: Math.abs(whole.right - bar.right), share: bar.width / whole.width }
    }))
    assert.equal(drawn.length, 10)
    assert.ok(Math.abs(drawn[0].share - 1) < 0.01, 'the longest fills the line')
    assert.ok(drawn.every((bar) => bar[start] < 1), `in ${lang} every bar begins at the ${start}`)
    assert.deepEqual(drawn.map(({ share }) => share).toSorted((a, b) => b - a), drawn.map(({ share }) => share))
  }
})

test('lines end at the left in Arabic, and are told apart by dash and marker', async (t) => {
  const page = await shared.reader(t, still)
  for (const [lang, last] of [['en', 1], ['ar', 0]]) {
    await page.goto(`${shared.site.url}/${lang}/${lines}`)
    const places = await page.locator('.lines .line0 circle').evaluateAll((all) => all.map((circle) => Number.parseFloat(circle.getAttribute('cx'))))
    assert.equal(Math.round(places[0] / 100), last, 'the first marker is that of the last year')
    const dashes = await page.locator('.lines polyline').evaluateAll((all) => all.map((line) => getComputedStyle(line).strokeDasharray))
    assert.equal(new Set(dashes).size, 3)
    assert.equal(await page.locator('.sample').count(), 3, 'a key')
    const [axis, picture] = await Promise.all(['.ticks', '.lines'].map((part) => page.locator(part).boundingBox()))
    assert.equal(axis.x < picture.x, lang === 'en', 'the axis stands at the start')
  }
})

test('a chart fits 320 pixels, no word in it is smaller than 12, and only the box of rows scrolls', async (t) => {
  const page = await shared.reader(t, { ...still, viewport: { width: 320, height: 640 } })
  for (const url of await sets('en')) {
    await page.goto(shared.site.url + url)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), url)
    const small = await page.locator('.chart :is(span,b,small,figcaption)').evaluateAll((all) => all.filter((word) => Number.parseFloat(getComputedStyle(word).fontSize) < 12).length)
    assert.equal(small, 0, url)
    assert.equal(await page.locator('.chart svg text').count(), 0, 'no word shrinks with a picture')
  }
})

test('lines follow the theme, and on paper they are dark on white', async (t) => {
  const stroke = (page) => page.locator('.lines polyline').first().evaluate((line) => getComputedStyle(line).stroke)
  const seen = []
  for (const colorScheme of ['light', 'dark']) {
    const page = await shared.reader(t, { ...still, colorScheme })
    await page.goto(`${shared.site.url}/en/${lines}`)
    seen.push(await stroke(page))
    await page.emulateMedia({ media: 'print', colorScheme })
    seen.push(await stroke(page))
    assert.ok(await page.locator('.lines').isVisible(), 'the chart is printed')
  }
  assert.notEqual(seen[0], seen[2])
  assert.deepEqual([seen[1], seen[3]], ['rgb(0, 0, 0)', 'rgb(0, 0, 0)'])
})

test('an origin, a destination and a pair lead to the sets of their figures', async (t) => {
  const page = await shared.reader(t, still)
  for (const [url, least] of [['/en/from/bd/', 3], ['/en/to/sa/', 1], ['/ar/from/bd/to/sa/', 1]]) {
    await page.goto(shared.site.url + url)
    const links = page.locator('section:has(#figures) a[href*="/facts/statistics/"]')
    assert.ok(await links.count() >= least, url)
    assert.equal((await fetch(await links.first().evaluate((link) => link.href))).status, 200)
  }
})
