// The pages made from all others: the glossary, the library, how fresh everything is; and terms that open in place on a page.
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build, desktop, dist, languages, phone, root, setUp, spoken, test, textOf } from './site.mjs'

const shared = setUp()
const still = { javaScriptEnabled: false, viewport: phone }

test('a term is explained in place on a page, without JavaScript, and leads to the glossary', async (t) => {
  const page = await shared.reader(t, still)
  await page.goto(`${shared.site.url}/en/live/forced-labour-signs/`)
  const term = page.locator('main details.term').first()
  const meaning = term.locator('span')
  assert.ok(!(await meaning.isVisible()))
  const word = await term.locator('summary').innerText()
  await term.locator('summary').click()
  assert.ok(await meaning.isVisible())
  const href = await meaning.locator('a').getAttribute('href')
  assert.match(href, /^\/en\/words\/#/)
  await meaning.locator('a').click()
  const entry = page.locator(`[id="${href.split('#')[1]}"]`)
  assert.ok(await entry.isVisible(), word)
  assert.ok(await entry.locator('dfn').count() === 1)
})

test('each term is explained once a page at most, and never inside a link or a heading', async (t) => {
  const page = await shared.reader(t, still)
  const { pages } = await build()
  const explained = []
  for (const { url } of pages.filter(({ url }) => /^\/en\/\w+\/[a-z-]+\/$/.test(url) && !url.startsWith('/en/facts/li'))) {
    await page.goto(shared.site.url + url)
    const found = await page.locator('main details.term a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    assert.equal(new Set(found).size, found.length, url)
    assert.equal(await page.locator(':is(a,h1,h2,h3,summary) details.term').count(), 0, url)
    explained.push(...found)
  }
  assert.ok(new Set(explained).size > 40, `${new Set(explained).size} terms are explained somewhere`)
})

for (const lang of languages) {
  test(`the glossary and the library can be searched in ${lang}`, async (t) => {
    const page = await shared.reader(t)
    await page.goto(`${shared.site.url}/${lang}/words/`)
    const items = page.locator('#glossary > li:visible')
    await page.locator('input[data-filter]:visible').waitFor()
    const all = await items.count()
    assert.ok(all > 70, `${all} terms`)
    await page.locator('input[data-filter]').fill(await page.locator('#glossary dfn').nth(5).innerText())
    await page.waitForFunction((all) => document.querySelectorAll('#glossary > li:not([hidden])').length < all, all)
    assert.ok(await items.count() >= 1)
    await page.locator('input[data-filter]').fill('xyzxyz')
    await page.locator('[data-filter-none]:visible').waitFor()

    await page.goto(`${shared.site.url}/${lang}/facts/library/`)
    const works = page.locator('#works li:visible')
    await page.locator('input[data-filter]:visible').waitFor()
    const every = await works.count()
    assert.ok(every > 400, `${every} works`)
    await page.locator('select[name=kind]').selectOption('article')
    await page.locator('select[name=topic]').selectOption('evidence')
    await page.waitForFunction((every) => [...document.querySelectorAll('#works li')].filter((item) => !item.hidden).length < every, every)
    const left = await works.evaluateAll((items) => items.map((item) => [item.dataset.kind, item.dataset.topic.split(' ').includes('evidence')]))
    assert.ok(left.length > 5 && left.length < every)
    assert.ok(left.every(([kind, fits]) => kind === 'article' && fits))
    await page.locator('select[name=year]').selectOption('2023')
    await page.locator('input[data-filter]').fill('gambia')
    await page.waitForFunction((before) => [...document.querySelectorAll('#works li')].filter((item) => !item.hidden).length < before, left.length)
    assert.ok((await works.evaluateAll((items) => items.map((item) => item.dataset.year))).every((year) => year === '2023'))
    assert.deepEqual(page.faults, [])
  })
}

test('without JavaScript every work is found by its topic, stands in full once, and leads to where it is used and to its forms', async (t) => {
  const page = await shared.reader(t, still)
  await page.goto(`${shared.site.url}/en/facts/library/`)
  assert.equal(await page.locator('input[data-filter]:visible, select:visible').count(), 0, 'a search that would not work is not shown')
  const links = await page.locator('#works li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  assert.equal(new Set(links).size, links.length, 'each once')
  const { assets } = await build()
  const known = new Set(assets.map(({ url }) => url))
  for (const path of new Set(links.map((href) => href.split('#')[0]))) {
    const hrefs = links.filter((href) => href.startsWith(`${path}#`))
    await page.goto(shared.site.url + path)
    for (const href of hrefs) assert.equal(await page.locator(`[id="${href.split('#')[1]}"]`).count(), 1, href)
    const forms = await page.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    assert.equal(forms.length, 3 * hrefs.length, path)
    assert.deepEqual(forms.filter((href) => !known.has(href)), [])
  }
  await page.goto(`${shared.site.url}/en/facts/library/recruitment/#ilo2019fair`)
  const used = await page.locator('[id="ilo2019fair"] .list:not(.row) a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  assert.ok(used.includes('/en/prepare/recruiters-and-fees/') || used.includes('/en/prepare/check-the-offer/'), used.join(' '))
})

test('the whole library can be taken along in three forms, each with every work', async () => {
  const works = JSON.parse(await textOf('data/v1/library.csl.json'))
  const count = (text, pattern) => (text.match(pattern) ?? []).length
  assert.ok(works.length > 400)
  assert.equal(count(await textOf('data/v1/library.bib'), /^@/gm), works.length)
  assert.equal(count(await textOf('data/v1/library.ris'), /^ER {2}- /gm), works.length)
  assert.ok(works.every(({ id, type, title }) => id && type && title), `${dist}: each has a key, a type and a title`)
})

test('in the tiles that lead on, what they are stands above their title, on a phone and on a desktop', async (t) => {
  for (const viewport of [phone, desktop]) {
    const page = await shared.reader(t, { javaScriptEnabled: false, viewport })
    for (const url of ['/ar/prepare/contract/', '/en/']) {
      await page.goto(shared.site.url + url)
      const tiles = await page.locator('.tile.bare').evaluateAll((all) => all.map((tile) => [...tile.children].map((part) => part.getBoundingClientRect().toJSON())))
      assert.ok(tiles.length > 3, url)
      for (const [first, second] of tiles) assert.ok(first.bottom <= second.top + 1, `${url} at ${viewport.width}: side by side`)
    }
  }
})

test('the table of freshness has every page, every country and every set of figures', async (t) => {
  const page = await shared.reader(t, still)
  await page.goto(`${shared.site.url}/en/facts/freshness/`)
  const { pages } = await build()
  const tree = pages.map(({ url }) => url).filter((url) => /^\/en\/(decide|ways|prepare|travel|arrive|live|return|help)\/[a-z-]+\/$/.test(url))
  const listed = await page.locator('table a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  assert.deepEqual(tree.filter((url) => !listed.includes(url)), [])
  assert.equal(listed.filter((href) => /^\/en\/(from|to)\/\w\w\/$/.test(href)).length, 22)
  const sets = pages.map(({ url }) => url).filter((url) => /^\/en\/facts\/statistics\/.+/.test(url))
  assert.ok(sets.length > 20 && sets.every((url) => listed.includes(url)))
})

test('the page of translations shows for each language how much of it there is, as the files have it', async (t) => {
  const page = await shared.reader(t, still)
  await page.goto(`${shared.site.url}/en/facts/translation/`)
  const charts = await page.locator('figure.chart').evaluateAll((all) => all.map((chart) => [...chart.querySelectorAll(':scope > div')].map((bar) => ({
    lang: bar.querySelector('[lang]')?.lang ?? 'en', said: bar.querySelector('b').textContent.replace(/[\u2066-\u2069]/g, ''), width: bar.querySelector('rect').getAttribute('width'),
  }))))
  assert.equal(charts.length, 3)
  const [written, facts] = charts
  assert.deepEqual(written.map(({ lang }) => lang), languages)
  const count = async (lang) => (await readdir(join(root, 'content', lang), { recursive: true })).filter((path) => path.endsWith('.md')).length
  const all = await count('en')
  for (const { lang, said, width } of written.filter(({ lang }) => spoken.includes(lang))) {
    const done = await count(lang)
    assert.ok(said.startsWith(`${done} of ${all}`), `${lang}: ${said}`)
    assert.equal(width, `${((100 * done) / all).toFixed(1)}%`)
  }
  assert.equal(facts[0].width, '100.0%')
})
