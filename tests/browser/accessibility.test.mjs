// axe with every rule up to AAA and best practice, none off and nothing left out, on every page and every state of the live check.
import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import axe from 'axe-core'
import { asked, fill, next, one, start as startCheck, typed, walk } from './walk.mjs'
import { byTwo, desktop, full, kinds, languages, others, pages, phone, setUp, test } from './site.mjs'
import { atCover, live, offerPath, openLive, openReview, start } from './offer.mjs'

const shared = setUp()

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22a', 'wcag22aa', 'wcag22aaa', 'best-practice']

// Some rules, such as contrast of 7:1 and the size of targets, are off unless asked for. Those that axe itself gave up stay off.
const rules = axe.getRules(tags).filter(({ tags }) => !tags.includes('deprecated')).map(({ ruleId }) => ruleId)

/** What axe finds on the page as it stands, one line a place; in one part of it, where one is named. */
const found = async (page, part) => {
  // The older mode looks at the page alone, without its frames; no page has one.
  const builder = new AxeBuilder({ page }).setLegacyMode(true)
    .options({ runOnly: { type: 'rule', values: rules }, resultTypes: ['violations', 'incomplete'] })
  if (part) builder.include(part)
  const { violations, incomplete, passes } = await builder.analyze()
  assert.ok(passes.length > 5, 'axe has looked')
  const lines = ({ id, nodes }) => nodes.map((node) => `${new URL(page.url()).pathname}: ${id}: ${node.html.slice(0, 120)}: ${node.any.concat(node.all, node.none)[0]?.message ?? ''}`)
  // Contrast that axe cannot tell is contrast that nobody has checked.
  return [...violations, ...incomplete.filter(({ id }) => id.startsWith('color-contrast'))].flatMap(lines)
}

/** Reads those pages and gathers what axe finds; with `unfolded` what can be unfolded is. */
const readAll = (t, list, options, unfolded) => byTwo(list, () => shared.reader(t, options), async (page, { url, lang }) => {
  // The chooser would go on to a language.
  await page.goto(shared.site.url + (url === '/' ? '/#choose' : url))
  if (url === offerPath(lang)) await live(page)
  if (unfolded) await page.locator('main details').evaluateAll((all) => all.forEach((details) => { details.open = true }))
  return found(page)
})

test('the rules that axe leaves off unless asked are on', () => {
  for (const id of ['color-contrast-enhanced', 'target-size', 'identical-links-same-purpose', 'meta-refresh-no-exceptions', 'region', 'heading-order']) {
    assert.ok(rules.includes(id), id)
  }
})

for (const lang of languages) {
  // A page is built in one way in every language: all of one, and one of each kind of the others.
  const whole = full || lang === languages[0]
  test(`axe finds nothing on ${whole ? 'any page' : 'one page of each kind'} in ${lang}, on a phone in the light`, async (t) => {
    const list = whole ? [...await pages(), ...others] : kinds
    assert.deepEqual(await readAll(t, list.filter((page) => page.lang === lang), { viewport: phone, colorScheme: 'light' }), [])
  })
}

const sizes = { 'a phone': phone, 'a desktop': desktop }
const matrix = Object.keys(sizes).flatMap((size) => ['light', 'dark'].map((colorScheme) => ({ size, viewport: sizes[size], colorScheme })))

for (const { size, viewport, colorScheme } of matrix.slice(1)) {
  test(`axe finds nothing on ${full ? 'any page' : 'one page of each kind and language'} with all unfolded, on ${size} in the ${colorScheme}`, async (t) => {
    const list = full ? [...await pages(), ...others] : kinds
    assert.deepEqual(await readAll(t, list, { viewport, colorScheme }, true), [])
  })
}

// Without the whole matrix: two corners of it, each in another direction of writing.
const states = full ? matrix.flatMap((corner) => languages.map((lang) => ({ ...corner, lang }))) : [{ ...matrix[0], lang: 'en' }, { ...matrix[3], lang: 'ar' }]

for (const { size, viewport, colorScheme, lang } of states) {
  test(`axe finds nothing on cover, question and review in ${lang}, on ${size} in the ${colorScheme}`, async (t) => {
    const page = await shared.reader(t, { viewport, colorScheme })
    const faults = []
    await openLive(page, shared.site, lang)
    await atCover(page)
    faults.push(...await found(page))
    await start(page)
    await page.locator('.live input[value=dont-know]').check()
    faults.push(...await found(page))
    await openReview(page, shared.site, lang, { 'danger-home': 'yes', 'for-whom': 'self', 'under-18': 'other-adult', 'paid-fee': 'yes-first', 'keep-papers': 'passport' })
    assert.ok(await page.locator('[data-red-flag]').count() >= 3)
    await page.locator('[data-review] details').evaluateAll((all) => all.forEach((details) => { details.open = true }))
    faults.push(...await found(page))
    assert.deepEqual(faults, [])
  })
}

test('axe finds nothing in the list of languages when it is open', async (t) => {
  const page = await shared.reader(t)
  const faults = []
  for (const lang of languages) {
    await page.goto(`${shared.site.url}/${lang}/`)
    await page.locator('.langs summary').click()
    faults.push(...await found(page, '.langs'))
  }
  assert.deepEqual(faults, [])
})

for (const [lang, viewport, colorScheme] of [['en', phone, 'light'], ['ar', desktop, 'dark']]) {
  for (const [check, until] of [['pathway-finder', 'level'], ['cost-sum', 'pay'], ['help-check', 'what'], ['story-offer', 'fork-message']]) {
    test(`axe finds nothing on a question and the review of ${check} in ${lang}`, async (t) => {
      const page = await shared.reader(t, { viewport, colorScheme })
      const answers = { 'danger-home': one('no'), from: one('bd'), to: one('sa'), pay: typed('1200', 'SAR'), 'fee-travel': typed('40000', 'SAR') }
      await startCheck(page, shared.site, lang, check)
      while (await asked(page, check) !== until) {
        await fill(page, check, answers[await asked(page, check)])
        await next(page, check)
      }
      const faults = await found(page)
      await walk(page, check, answers)
      if (check === 'pathway-finder') await page.locator('[data-pathway]').first().waitFor()
      await page.locator(`[data-tool=${check}] [data-action=share]`).click()
      await page.locator(`[data-tool=${check}] [data-review] details`).evaluateAll((all) => all.forEach((details) => { details.open = true }))
      assert.deepEqual([...faults, ...await found(page)], [])
    })
  }
}
