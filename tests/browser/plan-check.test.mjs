// The plan check, live: walked to its review in two directions of writing (counsellor.test.mjs has all languages), its sides, what it shares with the offer check.
import assert from 'node:assert/strict'
import { follow, setUp, test } from './site.mjs'
import { offerPath, onQuestion } from './offer.mjs'

const shared = setUp()

const AXES = ['papers', 'money', 'job', 'journey', 'safety', 'health-family', 'rights', 'plan-b']

/** Opens the check of the plan and starts it. */
const begin = async (page, lang) => {
  await page.goto(`${shared.site.url}/${lang}/decide/plan/`)
  await page.locator('[data-tool=plan-check][data-live] [data-action=start]').click()
  await onQuestion(page, undefined)
}

/** Answers the question on the screen: by one of those choices, by "I don't know", or not at all; gives its id. */
const reply = async (page, answers) => {
  const id = await page.locator('.live fieldset').getAttribute('data-question')
  if (answers[id]) await page.locator(`.live input[value=${answers[id]}]`).check()
  const knowsNot = page.locator('.live [data-action=dont-know]:visible')
  await (!answers[id] && await knowsNot.count() ? knowsNot : page.locator('.live [data-action=next]')).click()
  await onQuestion(page, id)
  return id
}

const atReview = (page) => page.locator('[data-review]').count()

for (const lang of ['en', 'ar']) {
  test(`the plan is walked to its end in ${lang}: each side is shown, and what is not known is to clear up`, async (t) => {
    const page = await shared.reader(t)
    await begin(page, lang)
    const seen = []
    while (!(await atReview(page))) seen.push(await reply(page, { 'danger-home': 'no', from: 'bd', to: 'sa', purpose: 'work', 'under-18': 'no' }))
    assert.equal(new Set(seen).size, seen.length, 'no question was asked twice')
    assert.deepEqual(seen.slice(0, 1), ['danger-home'])
    const shown = await page.locator('[data-axis]').evaluateAll((all) => all.map((one) => [one.dataset.axis, one.dataset.state, one.innerText.trim()]))
    assert.deepEqual(shown.map(([axis]) => axis), AXES)
    assert.deepEqual([...new Set(shown.map(([, state]) => state))], ['clear-up'])
    assert.ok(shown.every(([,, words]) => words.length > 5 && !words.includes('⟨')), 'each says its name and how it looks')
    assert.equal(await page.locator('[data-protection]').count(), 0)
    assert.equal(await page.locator('[data-referral="bd.contact.probash-bondhu"]').count(), 1)
    assert.ok(!(await page.locator('[data-review]').innerText()).includes('⟨'), 'a raw key')
    assert.deepEqual(page.faults, [])
  })
}

test('a sign of force makes its side one to stop at, and the sides of others stay as they are', async (t) => {
  const page = await shared.reader(t)
  await begin(page, 'en')
  while (!(await atReview(page))) await reply(page, { 'danger-home': 'no', from: 'ng', to: 'gb', purpose: 'work', 'under-18': 'no', passport: 'kept' })
  const stopped = await page.locator('[data-axis][data-state=stop]').evaluateAll((all) => all.map((one) => one.dataset.axis))
  assert.deepEqual(stopped, ['papers'])
  assert.equal(await page.locator('[data-red-flag=rec-passport]').count(), 1)
})

test('whether life is in danger at home is asked once a visit, whatever the check', async (t) => {
  const page = await shared.reader(t)
  await begin(page, 'en')
  await reply(page, { 'danger-home': 'no' })
  await follow(page, offerPath('en'))
  await page.locator('[data-tool=offer-check][data-live] [data-action=start]').click()
  await onQuestion(page, undefined)
  assert.notEqual(await page.locator('.live fieldset').getAttribute('data-question'), 'danger-home')
})
