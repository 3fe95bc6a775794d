// The counsellor, live: every check walked to its review in every language, every kind of question, ways, sums, and what one takes away.
import assert from 'node:assert/strict'
import { follow, inDigits, languages, setUp, test } from './site.mjs'
import { asked, fill, kindsOf, next, one, pageOf, start, typed, walk } from './walk.mjs'

const shared = setUp()

/** Digits as readers of the language may type them. */
const digits = (lang) => (text) => inDigits(lang, text)

const finder = (say) => ({
  'danger-home': one('no'), from: one('bd'), to: one('sa'), purpose: one('work'), age: typed(say('28')), 'job-offer': one('yes'), sponsor: one('household'),
  field: one('domestic'), experience: typed(say('3')), level: { levels: { education: '2', en: '1' } }, pay: typed(say('1200'), 'SAR'), place: one('outside'), selected: one('no'), 'clean-record': one('yes'),
})

const sums = (say, point = '.') => ({
  'danger-home': one('no'), from: one('bd'), to: one('sa'), rate: typed(say(`32${point}5`)), 'fee-recruiter': typed(say('300000'), 'BDT'), 'fee-travel': typed(say('40000'), 'BDT'),
  loan: typed(say('300000'), 'BDT'), interest: typed(say('3')), pay: typed(say('1500'), 'SAR'), living: typed(say('400'), 'SAR'), home: typed(say('10000'), 'BDT'), wait: typed(say('1')), months: typed(say('24')),
})

const plan = { 'danger-home': one('no'), from: one('ng'), to: one('gb'), purpose: one('work'), 'under-18': one('no'), 'leave-on': typed('2027-03-01') }

const answersTo = (check, lang) => ({
  'plan-check': plan,
  'pathway-finder': finder(digits(lang)),
  'cost-sum': sums(digits(lang), { fr: ',', ar: '٫' }[lang]),
  'help-check': { 'danger-home': one('no'), now: one('yes'), where: one('sa'), what: one('passport', 'unpaid') },
})[check] ?? { 'danger-home': one('no') }

const review = (page, check) => page.locator(`[data-tool=${check}] [data-review]`)

test('the checks together have a question of every kind', async () => {
  const kinds = new Set((await Promise.all(Object.keys(pageOf).map(kindsOf))).flatMap(Object.values))
  assert.deepEqual([...kinds].sort(), ['day', 'decimal', 'levels', 'money', 'number', 'one', 'several', 'text'])
})

for (const lang of languages) {
  // The offer check has a file of its own.
  for (const check of Object.keys(pageOf).filter((check) => check !== 'offer-check')) {
    test(`${check} is walked to its review in ${lang}, goes back, and shows no raw key`, async (t) => {
      const page = await shared.reader(t)
      await start(page, shared.site, lang, check)
      const seen = await walk(page, check, answersTo(check, lang))
      assert.equal(new Set(seen).size, seen.length, 'no question was asked twice')
      const shown = await review(page, check).innerText()
      assert.ok(!/[⟨⟩]|undefined|NaN/.test(shown), shown)
      assert.ok(await review(page, check).locator('[data-referral]').count() > 0, 'nobody to ask')
      await page.goBack()
      await page.waitForFunction(([check, last]) => document.querySelector(`[data-tool=${check}] .live fieldset`)?.dataset.question === last, [check, seen.at(-1)])
      assert.deepEqual(page.faults, [])
    })
  }
}

test('the ways stand by their conditions, each part with its sign, and lead to the page of the country', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'ar', 'pathway-finder')
  await walk(page, 'pathway-finder', finder(digits('ar')))
  const way = page.locator('[data-pathway="sa.work.domestic"]')
  await way.waitFor()
  assert.equal(await way.getAttribute('data-state'), 'may-be-open')
  assert.deepEqual(await way.locator('[data-part]').evaluateAll((parts) => parts.map((part) => part.dataset.part)), ['met', 'met', 'met'])
  assert.equal(await way.locator('h4 a').getAttribute('href'), '/ar/to/sa/#sa-work-domestic')
  assert.equal(await page.locator('[data-pathway="sa.work.private-sector"]').getAttribute('data-state'), 'missing')
  assert.equal(await page.locator('[data-alternative]').count(), 1)
})

test('the ways of all countries are filtered, ordered and put side by side', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'en', 'pathway-finder')
  await walk(page, 'pathway-finder', { 'danger-home': one('no'), purpose: one('work') })
  await page.locator('[data-pathway]').first().waitFor()
  const shown = () => page.locator('[data-slot=ways] > article:visible').evaluateAll((all) => all.map((one) => ({ ...one.dataset })))
  const all = await shown()
  assert.ok(new Set(all.map(({ to }) => to)).size > 8, 'more than one country')
  assert.ok(await page.locator('[data-beside]').count() > 0 && await page.locator('[data-beside][data-state]').count() === 0)
  await page.locator('select[name=show-to]').selectOption('it')
  assert.ok((await shown()).every(({ to }) => to === 'it'))
  await page.locator('select[name=show-to]').selectOption('')
  await page.locator('select[name=show-state]').selectOption('closed')
  assert.ok((await shown()).length > 0 && (await shown()).every(({ state }) => state === 'closed'))
  await page.locator('select[name=show-state]').selectOption('')
  await page.locator('select[name=show-order]').selectOption('data-to')
  const order = (await shown()).map(({ to }) => to).filter(Boolean)
  assert.deepEqual(order, [...order].sort())
  const picks = page.locator('input[name=compare]')
  for (const at of [0, 1, 2]) await picks.nth(at).check()
  assert.equal(await picks.nth(3).isDisabled(), true, 'three are enough')
  await page.locator('[data-action=compare]').click()
  assert.equal((await shown()).length, 3)
  const tops = await page.locator('[data-slot=ways] > article:visible').evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().top)))
  assert.equal(new Set(tops).size, 1, 'side by side, on a phone too')
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page itself scrolls sideways')
  await page.locator('[data-action=compared]').click()
  assert.ok((await shown()).length > 3)
})

test('what was asked is never told by what is fetched: one file of rules and one of words, whatever the answers', async (t) => {
  const site = await shared.serve(t)
  const page = await shared.reader(t)
  await start(page, site, 'en', 'pathway-finder')
  await walk(page, 'pathway-finder', finder(digits('en')))
  await page.locator('[data-pathway]').first().waitFor()
  const files = site.asked.filter((path) => path.endsWith('.bin')).map((path) => path.replace(/-\w{12}\.bin$/, ''))
  assert.deepEqual([...new Set(files)].sort(), ['/assets/pathway-finder-en', '/assets/rules', '/assets/ways-en'])
})

test('without its ways the finder says so, leads to the countries, and loses nothing', async (t) => {
  const site = await shared.serve(t, (path, bytes) => (path.includes('/ways-') ? bytes.subarray(0, 500) : bytes))
  const page = await shared.reader(t)
  await start(page, site, 'en', 'pathway-finder')
  await walk(page, 'pathway-finder', finder(digits('en')))
  await page.locator('[data-load=failed]:visible a[href="/en/to/"]').waitFor()
  assert.equal(await review(page, 'pathway-finder').locator('.told li').count(), 15)
})

test('the sum is shown in the digits of the language, both cases beside each other, with what a worker must not be charged', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'ar', 'cost-sum')
  await walk(page, 'cost-sum', sums(digits('ar'), '٫'))
  const cell = async (name) => (await page.locator(`[data-slot="${name}"]`).innerText()).replace(/[\u2066-\u2069\u200e\u200f]/g, '')
  assert.equal(await cell('total'), '٣٤٠٬٠٠٠')
  assert.equal(await cell('not-yours'), '٣٠٠٬٠٠٠')
  assert.equal(await cell('left.promised'), '٢٥٬٧٥٠')
  assert.equal(await cell('repay.promised'), '١٨')
  assert.equal(await page.locator('[data-red-flag=rec-fee]').count(), 1)
  assert.equal(await page.locator('[data-note=bd] .source').count(), 1)
  assert.ok((await cell('past')).length > 0, 'the test is longer than the contract')
})

test('two currencies without a rate are not added up, and the page says what is missing', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'en', 'cost-sum')
  await walk(page, 'cost-sum', { ...sums(digits('en')), rate: undefined })
  assert.match(await page.locator('[data-slot=fault]').innerText(), /BDT.*SAR/s)
  assert.equal(await page.locator('[data-sums]:visible').count(), 0)
})

for (const [what, text, fault] of [['negative', '-5', /below zero/], ['huge', '99999999999999', /too large/], ['no number', 'abc', /not a number/], ['out of its bounds', '400', /from 0 to 120/]]) {
  test(`a number that is ${what} gets a sentence beside its field, and nothing is lost`, async (t) => {
    const page = await shared.reader(t)
    await start(page, shared.site, 'en', 'pathway-finder')
    while (await asked(page, 'pathway-finder') !== 'age') await next(page, 'pathway-finder')
    await fill(page, 'pathway-finder', typed(text))
    await page.locator('.live [data-action=next]').click()
    assert.match(await page.locator('.live [data-wrong]:visible').innerText(), fault)
    assert.equal(await asked(page, 'pathway-finder'), 'age')
    assert.equal(await page.locator('.live .typed input').inputValue(), text)
    assert.equal(await page.locator('.live .typed input').getAttribute('aria-invalid'), 'true')
    await fill(page, 'pathway-finder', typed('३०'))
    await next(page, 'pathway-finder')
  })
}

test('the currency of the country is chosen beforehand, and can be changed', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'en', 'cost-sum')
  for (const answer of [one('no'), one('self'), one('np'), one('de'), undefined]) {
    await fill(page, 'cost-sum', answer)
    await next(page, 'cost-sum')
  }
  assert.equal(await page.locator('.live select').inputValue(), 'NPR')
  while (await asked(page, 'cost-sum') !== 'pay') await next(page, 'cost-sum')
  assert.equal(await page.locator('.live select').inputValue(), 'EUR')
})

test('an amount without its currency asks for it, and an empty field is passed', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'en', 'cost-sum')
  while (await asked(page, 'cost-sum') !== 'fee-recruiter') await next(page, 'cost-sum')
  await fill(page, 'cost-sum', typed('1,200'))
  await page.locator('.live [data-action=next]').click()
  assert.match(await page.locator('.live [data-wrong]:visible').innerText(), /currency/)
  await fill(page, 'cost-sum', typed(''))
  await next(page, 'cost-sum')
})

test('where from, where to and why are asked once a visit, survive a change of language, and one tap wipes them', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'en', 'pathway-finder')
  await walk(page, 'pathway-finder', finder(digits('en')))
  await follow(page, '/fr/decide/plan/')
  const tool = page.locator('[data-tool=plan-check]')
  await page.locator('[data-tool=plan-check][data-live] [data-action=start]').click()
  await tool.locator('.live fieldset[data-question=under-18]').waitFor()
  await follow(page, '/en/ways/overview/')
  await page.locator('[data-tool=pathway-finder] [data-action=wipe]').click()
  await page.locator('[data-tool=pathway-finder] .cover [data-action=start]').click()
  await page.locator('[data-tool=pathway-finder] .live fieldset[data-question=danger-home]').waitFor()
  assert.equal(await page.locator('[data-tool=pathway-finder] input:checked').count(), 0)
})

test('a share carries the answers only after Share is pressed, and opens to the same review', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'en', 'cost-sum')
  await walk(page, 'cost-sum', sums(digits('en')))
  assert.equal(new URL(page.url()).hash, '')
  assert.ok(!(await page.content()).includes('#b1.'), 'no answer stands in an address before Share')
  await page.locator('[data-action=share]').click()
  const link = await page.locator('[data-slot=link]').getAttribute('href')
  assert.match(link, /#b1\.cost-sum\.2\./)
  assert.ok((await page.locator('[data-slot=modules]').getAttribute('d')).length > 1000, 'a code is drawn')
  assert.ok((await page.locator('figure [data-slot=whatsapp]').getAttribute('href')).startsWith('https://wa.me/?text='))
  const told = await page.locator('.told').innerText()
  const other = await shared.reader(t)
  await other.goto(link)
  await review(other, 'cost-sum').waitFor()
  assert.equal(await other.locator('.told').innerText(), told)
  await other.waitForFunction(() => location.hash === '')
  assert.deepEqual(other.faults, [])
})

test('the code leads to the page, the reminder is a calendar file, and no text to send carries an answer', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'ar', 'plan-check')
  await walk(page, 'plan-check', plan)
  await page.locator('[data-action=code]').click()
  await page.locator('[data-slot=modules]').waitFor({ state: 'attached' })
  const text = decodeURIComponent(await page.locator('.row [data-slot=whatsapp]').first().getAttribute('href'))
  assert.ok(text.includes('/ar/decide/plan/') && !text.includes('#b1'))
  assert.equal(await page.locator('input[name=remind]').inputValue(), '2027-02-15', 'two weeks before leaving')
  const file = decodeURIComponent((await page.locator('[data-slot=reminder]').getAttribute('href')).replace('data:text/calendar;charset=utf-8,', ''))
  assert.match(file, /BEGIN:VEVENT[\s\S]*DTSTART;VALUE=DATE:20270215[\s\S]*END:VEVENT/)
  const download = page.waitForEvent('download')
  await page.locator('[data-slot=reminder]').click()
  assert.equal((await download).suggestedFilename(), 'reminder.ics')
})

for (const [what, piece] of [['damaged', 'b1.cost-sum.1.pay=<img src=x onerror=alert(1)>'], ['of a newer version', 'b1.cost-sum.9.pay=1200SAR'], ['cut short', 'b1.cost-sum']]) {
  test(`a link with answers that is ${what} is refused with a message, and the static form stays`, async (t) => {
    const page = await shared.reader(t)
    await page.goto(`${shared.site.url}/en/${pageOf['cost-sum']}/#${piece}`)
    await page.locator('[data-tool=cost-sum] .refused:visible').waitFor()
    assert.equal(await page.locator('[data-tool=cost-sum] .worksheet:visible fieldset').count(), 19)
    assert.equal(await page.locator('[data-started]').count(), 0)
    assert.deepEqual(page.faults, [])
  })
}

test('of a link of older questions what still fits is opened, and how much does not is said', async (t) => {
  const page = await shared.reader(t)
  await page.goto(`${shared.site.url}/en/${pageOf['cost-sum']}/#b1.cost-sum.1.danger-home=no~from=bd~gone=yes`)
  await page.locator('[data-tool=cost-sum] .live fieldset[data-question=for-whom]').waitFor()
  assert.match(await page.locator('[data-tool=cost-sum] .live [data-slot=status]').innerText(), /1 answer/)
})

test('each fork of a story leads on its own way, and what happens next has its source', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'en', 'story-offer')
  const pays = await walk(page, 'story-offer', { 'danger-home': one('no'), 'fork-message': one('pay'), 'fork-visa': one('give') })
  assert.ok(pays.includes('pay-now') && pays.includes('passport-given') && !pays.includes('ask-first'))
  await page.locator('[data-tool=story-offer] [data-action=restart]').click()
  await page.locator('[data-tool=story-offer] .live fieldset[data-question=danger-home]').waitFor()
  await fill(page, 'story-offer', one('no'))
  await next(page, 'story-offer')
  await next(page, 'story-offer')
  await fill(page, 'story-offer', one('ask'))
  await next(page, 'story-offer')
  assert.equal(await asked(page, 'story-offer'), 'ask-first')
  assert.equal(await page.locator('[data-tool=story-offer] .live .source').count(), 1)
  assert.equal(await page.locator('[data-tool=story-crossing][data-started]').count(), 0, 'the other story waits')
})

test('whoever asks for someone else is told so at each question and at the review, and only they are', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'fr', 'pathway-finder')
  await fill(page, 'pathway-finder', one('no'))
  await next(page, 'pathway-finder')
  assert.equal(await page.locator('.live [data-slot=other]:visible').count(), 0)
  await fill(page, 'pathway-finder', one('other'))
  await next(page, 'pathway-finder')
  assert.equal(await page.locator('.live [data-slot=other]:visible').count(), 1)
  await walk(page, 'pathway-finder')
  assert.equal(await review(page, 'pathway-finder').locator('[data-slot=other]:visible').count(), 1)
})

test('who is in danger now gets the number of the country first', async (t) => {
  const page = await shared.reader(t)
  await start(page, shared.site, 'en', 'help-check')
  await walk(page, 'help-check', answersTo('help-check', 'en'))
  const first = review(page, 'help-check').locator('[data-referral]').first()
  assert.equal(await first.getAttribute('data-referral'), 'sa.contact.emergency')
  assert.equal(await first.locator('a[href^="tel:"]').count(), 1)
})
