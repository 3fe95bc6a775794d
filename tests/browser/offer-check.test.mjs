// The offer check, live: its questions and review, keyboard and Back, what it takes over and keeps, what it tells a screen reader.
import assert from 'node:assert/strict'
import { arrived, desktop, follow, gate, languages, phone, setUp, test } from './site.mjs'
import { CHECK, START, answer, atCover, atQuestion, doubtful, live, offerPath, onQuestion, openLive, openReview, question, questions, start, walk } from './offer.mjs'

const shared = setUp()

/** Every answer "No", where there is one, and else what stands for nothing odd. */
const calm = { 'danger-home': 'no', 'for-whom': 'self', 'under-18': 'no', 'work-clear': 'yes', 'licence-seen': 'yes', 'employer-checked': 'yes', 'paid-fee': 'no', debt: 'no', contract: 'yes', visa: 'work', route: 'no', 'keep-papers': 'no', 'border-lie': 'no', pressure: 'no', body: 'no' }

for (const lang of languages) {
  test(`the check is walked to its end in ${lang}, and an answer is changed from the review`, async (t) => {
    const page = await shared.reader(t)
    const seen = await openReview(page, shared.site, lang)
    assert.deepEqual(seen, (await questions()).map(({ id }) => id))
    assert.equal(await page.locator('[data-red-flag=rec-fee]').count(), 1)
    assert.equal(await page.locator('[data-red-flag=rec-passport]').count(), 1)
    assert.equal(await page.locator('[data-red-flag]').count(), 2)
    assert.ok(await page.locator('[data-gap]').count() > 5, 'what is not known is named')
    assert.equal(await page.locator('[data-protection]').count(), 0)
    assert.ok(await page.locator('[data-review] [data-referral]').count() > 0)
    assert.ok(!(await page.locator('[data-review]').innerText()).includes('⟨'), 'a raw key')
    assert.equal(page.url(), shared.site.url + offerPath(lang), 'the address carries no answers')
    await page.locator('[data-action=change]').first().click()
    await atQuestion(page, 'danger-home')
    assert.ok(await page.locator('.live input[value=no]').isChecked(), 'the answer given stands')
    await page.locator('.live input[value=yes]').check()
    await page.locator('.live [data-action=next]').click()
    await page.locator('[data-review] [data-protection]').waitFor()
    assert.deepEqual(page.faults, [])
  })
}

test('protection comes first in the review unless danger was denied, and a child is sent to those who help children', async (t) => {
  const page = await shared.reader(t)
  for (const danger of ['yes', 'dont-know', 'prefer-not']) {
    await openReview(page, shared.site, 'en', { ...calm, 'danger-home': danger })
    const first = await page.locator('[data-protection], [data-review] :is(.lead, h3, [data-referral], [data-red-flag])').first().getAttribute('data-protection')
    assert.equal(first, '', `${danger} to danger at home`)
    assert.equal(await page.locator('[data-protection] [data-referral=unhcr-help]').count(), 1, 'with its contact')
  }
  await openLive(page, shared.site)
  await start(page)
  await answer(page, 'no')
  await answer(page, 'self')
  await answer(page, 'by-self')
  assert.equal(await question(page), 'paid-fee', 'licence and employer are not asked of a child')
  await walk(page, calm)
  assert.equal(await page.locator('[data-red-flag=chi-alone]').count(), 1)
  assert.ok(await page.locator('[data-review] [data-referral=child-helplines]').count() > 0)
})

test('an offer without any sign is never called safe or real', async (t) => {
  const page = await shared.reader(t)
  await openReview(page, shared.site, 'en', calm)
  assert.equal(await page.locator('[data-red-flag], [data-gap]').count(), 0)
  const text = await page.locator('[data-review]').innerText()
  assert.doesNotMatch(text, /\b(eligible|you should (go|stay)|is safe|offer is (real|good|fine)|score)\b/i)
})

test('nothing has to be answered: Continue without a tick leads on, and is no answer', async (t) => {
  const page = await shared.reader(t)
  await openLive(page, shared.site)
  await start(page)
  await page.locator('.live [data-action=next]').click()
  await onQuestion(page, 'danger-home')
  assert.equal(await question(page), 'for-whom')
  await walk(page, calm)
  assert.equal(await page.locator('[data-protection]').count(), 1, 'a question left out is no "No"')
})

test('the whole check is walked by keyboard alone, and the focus can always be seen', async (t) => {
  const page = await shared.reader(t, { viewport: desktop })
  await openLive(page, shared.site)
  /** Presses Tab until the focus is on what the selector names; everything on the way must show that it has the focus. */
  const tabTo = async (selector) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate((selector) => {
        const element = document.activeElement
        const shows = (element) => element && getComputedStyle(element).outlineStyle !== 'none' && parseFloat(getComputedStyle(element).outlineWidth) >= 2
        return { found: element.matches(selector), shows: element === document.body || shows(element) || shows(element.closest('.option')), name: element.outerHTML.slice(0, 80) }
      }, selector)
      assert.ok(at.shows, `the focus cannot be seen on ${at.name}`)
      if (at.found) return
    }
    assert.fail(`${selector} is not reached by Tab`)
  }
  await tabTo('[data-action=start]')
  await page.keyboard.press('Enter')
  await onQuestion(page, undefined)
  let asked = 0
  for (let id = await question(page); id !== null; id = await question(page)) {
    asked += 1
    await tabTo('.live fieldset input')
    await page.keyboard.press('Space')
    assert.equal(await page.locator('.live input:checked').count(), 1, id)
    await tabTo('.live [data-action=next]')
    await page.keyboard.press('Enter')
    await onQuestion(page, id)
  }
  assert.ok(asked >= 10, `${asked} questions`)
  await tabTo('[data-action=change]')
  await page.keyboard.press('Enter')
  await atQuestion(page, 'danger-home')
  await tabTo('.live [data-action=back]')
  await page.keyboard.press('Space')
  await page.locator('[data-review]').waitFor()
})

test('Back of the device leads to the question before, and through to the cover and the page before; Forward leads on', async (t) => {
  const page = await shared.reader(t)
  await page.goto(`${shared.site.url}/en/`)
  await openLive(page, shared.site)
  await start(page)
  await answer(page, 'no')
  await answer(page, 'self')
  await atQuestion(page, 'under-18')
  await page.goBack()
  await atQuestion(page, 'for-whom')
  assert.ok(await page.locator('.live input[value=self]').isChecked(), 'the answer stands')
  await page.goBack()
  await atQuestion(page, 'danger-home')
  await page.goForward()
  await atQuestion(page, 'for-whom')
  await page.goBack()
  await atQuestion(page, 'danger-home')
  await page.goBack()
  await atCover(page)
  assert.ok(await page.locator('.worksheet').isVisible())
  await page.goBack()
  await arrived(page, '/en/')
})

test('the Back button of a question does as Back of the device, and returns from a change to the review', async (t) => {
  const page = await shared.reader(t)
  await openReview(page, shared.site, 'en', calm)
  await page.locator('[data-action=change]').nth(4).click()
  await atQuestion(page, 'licence-seen')
  await page.locator('.live [data-action=back]').click()
  await page.locator('[data-review]').waitFor()
  await page.goBack()
  await atQuestion(page, 'body')
  await page.locator('.live [data-action=back]').click()
  await atQuestion(page, 'pressure')
})

test('Back to a question puts the heading of that question before the reader', async (t) => {
  const page = await shared.reader(t)
  await openLive(page, shared.site)
  await start(page)
  await answer(page, 'no')
  await page.goBack()
  await atQuestion(page, 'danger-home')
  await page.waitForFunction(() => document.activeElement?.matches('.live [data-heading]'), undefined, { timeout: 5000 })
  const { top, bottom } = await page.locator('.live [data-heading]').evaluate((heading) => heading.getBoundingClientRect().toJSON())
  assert.ok(top >= 0 && bottom <= phone.height, 'it is on the screen')
})

test('a link inside the page leaves the question standing', async (t) => {
  const page = await shared.reader(t)
  await openLive(page, shared.site)
  await start(page)
  await answer(page, 'no')
  await page.locator('.skip').focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.hash === '#main')
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  assert.equal(await question(page), 'for-whom')
})

test('what was ticked on the worksheet before the app came counts as answered', async (t) => {
  const { held, release } = gate()
  const site = await shared.serve(t, async (path, bytes) => { if (path.endsWith('.bin')) await held; return bytes })
  const page = await shared.reader(t)
  await page.goto(site.url + offerPath('en'))
  await page.locator('.worksheet input[name=danger-home][value=no]').check()
  await page.locator('.worksheet input[name=for-whom][value=self]').check()
  await page.locator('.worksheet input[name=under-18][value=no]').check()
  await page.locator('.worksheet input[name=paid-fee][value=yes]').check()
  release()
  await live(page)
  await start(page)
  assert.equal(await question(page), 'work-clear', 'the first question without an answer')
  for (const id of ['work-clear', 'licence-seen', 'employer-checked']) await answer(page, calm[id])
  assert.equal(await question(page), 'paid-fee')
  assert.ok(await page.locator('.live input[value=yes]').isChecked(), 'what was ticked is shown')
  await page.locator('.live [data-action=next]').click()
  await onQuestion(page, 'paid-fee')
  await walk(page, calm)
  assert.equal(await page.locator('[data-red-flag=rec-fee]').count(), 1)
})

test('what is ticked on the worksheet while the cover is live counts as answered too', async (t) => {
  const page = await shared.reader(t)
  await openLive(page, shared.site)
  await page.locator('.worksheet input[name=danger-home][value=no]').check()
  await start(page)
  assert.equal(await question(page), 'for-whom')
})

test('Start pressed before the app is there starts the check once it is', async (t) => {
  for (const late of ['.wasm', '.bin', '.js']) {
    const { held, release } = gate()
    const site = await shared.serve(t, async (path, bytes) => { if (path.startsWith('/assets/') && path.endsWith(late)) await held; return bytes })
    const page = await shared.reader(t)
    await page.goto(site.url + offerPath('en'))
    await page.locator('.cover [data-action=start]').click()
    release()
    await atQuestion(page, 'danger-home')
    assert.equal(new URL(page.url()).hash, '', late)
  }
})

test('answers survive a move to another page and back, and a change of language', async (t) => {
  const page = await shared.reader(t)
  await openLive(page, shared.site)
  await page.evaluate(() => { window.same = true })
  await start(page)
  await answer(page, 'no')
  await answer(page, 'self')
  await answer(page, 'no')
  await follow(page, '/en/help/now/')
  await arrived(page, '/en/help/now/')
  await page.goBack()
  await arrived(page, offerPath('en'))
  await atQuestion(page, 'work-clear')
  await page.locator('.langs summary').click()
  await page.locator('.langs a[hreflang=ar]').click()
  await arrived(page, offerPath('ar'))
  await atQuestion(page, 'work-clear')
  await walk(page, calm)
  assert.equal(await page.locator('[data-protection]').count(), 0, 'the No to danger was kept')
  await page.locator('.langs summary').click()
  await page.locator('.langs a[hreflang=fr]').click()
  await arrived(page, offerPath('fr'))
  await page.locator('[data-review]').waitFor()
  assert.equal(await page.evaluate(() => window.same), true)
})

test('after a reload nothing is left of what was said', async (t) => {
  const page = await shared.reader(t)
  await openReview(page, shared.site, 'en', calm)
  await page.reload()
  await live(page)
  await atCover(page)
  await start(page)
  assert.equal(await question(page), 'danger-home')
  assert.equal(await page.locator('.live input:checked').count(), 0)
})

test('Start again forgets every answer, and Back does not bring one back', async (t) => {
  const page = await shared.reader(t)
  await openReview(page, shared.site)
  await page.locator('[data-action=restart]').click()
  await atQuestion(page, 'danger-home')
  assert.equal(await page.locator('.live input:checked').count(), 0)
  await page.goBack()
  await page.waitForFunction(() => document.querySelector('.live fieldset') !== null || document.querySelector('[data-action=start]').checkVisibility())
  assert.equal(await page.locator('[data-review], [data-red-flag]').count(), 0)
  assert.equal(await page.locator('.live input:checked').count(), 0)
  await openLive(page, shared.site)
  await start(page)
  assert.equal((await walk(page, calm)).length, 15)
})

test('Start again also unticks the worksheet', async (t) => {
  const page = await shared.reader(t)
  const { held, release } = gate()
  const site = await shared.serve(t, async (path, bytes) => { if (path.endsWith('.bin')) await held; return bytes })
  await page.goto(site.url + offerPath('en'))
  await page.locator('.worksheet input[name=paid-fee][value=yes]').check()
  release()
  await live(page)
  await start(page)
  await walk(page, calm)
  await page.locator('[data-action=restart]').click()
  await atQuestion(page, 'danger-home')
  assert.equal(await page.locator('.worksheet input:checked').count(), 0)
})

test('the text to talk it over has the address and not one answer in it', async (t) => {
  const page = await shared.reader(t, { permissions: ['clipboard-read', 'clipboard-write'] })
  const copied = []
  for (const answers of [calm, doubtful]) {
    await openReview(page, shared.site, 'en', answers)
    const status = page.locator('[data-review] [role=status]')
    assert.equal((await status.innerText()).trim(), '')
    await page.locator('[data-action=copy]').click()
    await page.waitForFunction(() => document.querySelector('[data-review] [role=status]').textContent.trim())
    copied.push(await page.evaluate(() => navigator.clipboard.readText()))
  }
  assert.equal(copied[0], copied[1], 'it is the same whatever was answered')
  const lines = copied[0].trim().split('\n')
  assert.ok(lines.length > 5)
  assert.equal(lines.at(-1), shared.site.url + offerPath('en'))
})

test('a text that could not be copied is not called copied', async (t) => {
  const page = await shared.reader(t, { init: () => { Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')) } })
  await openReview(page, shared.site)
  await page.locator('[data-action=copy]').click()
  await page.waitForFunction(() => document.querySelector('[data-review] [role=status]').textContent.trim())
  assert.equal(await page.locator('[data-review] [role=status]').innerText(), 'It could not be copied.')
})

test('Print prints, and both buttons are there only where the browser can do it', async (t) => {
  const able = await shared.reader(t, { init: () => { window.printed = 0; window.print = () => { window.printed += 1 } } })
  await openReview(able, shared.site)
  await able.locator('[data-action=print]').click()
  assert.equal(await able.evaluate(() => window.printed), 1)
  const unable = await shared.reader(t, { init: () => { delete window.print; delete Navigator.prototype.clipboard } })
  await openReview(unable, shared.site)
  assert.equal(await unable.evaluate(() => 'print' in window || 'clipboard' in navigator), false)
  assert.equal(await unable.locator(':is([data-action=print], [data-action=copy]):visible').count(), 0)
  assert.equal(await unable.locator('[data-action=restart]:visible').count(), 1)
})

test('a screen reader hears each question, how far it is, and how to find out what is not known', async (t) => {
  const page = await shared.reader(t)
  await openLive(page, shared.site)
  await start(page)
  for (let at = 1; at <= 3; at++) {
    const heading = page.locator('.live [data-heading]:focus')
    assert.equal(await heading.count(), 1, 'the focus is on the heading')
    const name = (await heading.innerText()).trim()
    assert.ok(await page.getByRole('group', { name }).count() > 0, 'and it names the group of choices')
    assert.match(await page.locator('.live .steps').innerText(), new RegExp(`\\b${at}\\b.*\\b15\\b`))
    const status = page.locator('.live [role=status]')
    assert.equal(await status.count(), 1, 'the place for news is there before the news')
    assert.equal((await status.innerText()).trim(), '')
    // Whom one asks for is known to everyone.
    if (await question(page) === 'for-whom') {
      await answer(page, 'self')
      continue
    }
    await page.locator('.live input[value=dont-know]').check()
    await page.waitForFunction(() => document.querySelector('.live [role=status]').innerText.trim().length > 10)
    await page.locator('.live input[value=no]').check()
    await page.waitForFunction(() => !document.querySelector('.live [role=status]').innerText.trim())
    const id = await question(page)
    await page.locator('.live [data-action=next]').click()
    await onQuestion(page, id)
  }
  await walk(page, calm)
  assert.equal(await page.locator('[data-review] [data-heading]:focus').count(), 1)
})

test('one choice replaces another where one is asked, and "I don’t know" stands alone where several may be ticked', async (t) => {
  const page = await shared.reader(t)
  await openLive(page, shared.site)
  await start(page)
  const ticked = () => page.locator('.live input:checked').evaluateAll((inputs) => inputs.map((input) => input.value))
  await page.locator('.live input[value=yes]').check()
  await page.locator('.live input[value=no]').check()
  assert.deepEqual(await ticked(), ['no'])
  await answer(page, 'no')
  await answer(page, 'self')
  await page.locator('.live input[value=other-adult]').check()
  await page.locator('.live input[value=family-paid]').check()
  assert.deepEqual(await ticked(), ['other-adult', 'family-paid'])
  await page.locator('.live input[value=dont-know]').check()
  assert.deepEqual(await ticked(), ['dont-know'])
  await page.locator('.live input[value=by-self]').check()
  assert.deepEqual(await ticked(), ['by-self'])
})

for (const lang of ['en', 'ar', 'ur', 'am']) {
  for (const [size, viewport] of [['a phone', phone], ['a desktop', desktop]]) {
    test(`going live moves nothing on the screen, in ${lang} on ${size}`, async (t) => {
      const { held, release } = gate()
      const site = await shared.serve(t, async (path, bytes) => { if (path.endsWith('.bin')) await held; return bytes })
      const page = await shared.reader(t, { viewport })
      await page.goto(site.url + offerPath(lang))
      await page.evaluate(async () => {
        window.shifts = []
        new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true })
        // The box in sight, so that a shift would be seen.
        document.querySelector('[data-tool]').scrollIntoView()
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
        // What a browser shifts while it still reads the page, painted half, is not of going live.
        window.read = performance.now()
      })
      const tops = () => page.evaluate(() => [...document.querySelectorAll('.stage, .worksheet, footer')].map((element) => Math.round(element.getBoundingClientRect().top + scrollY)))
      const before = await tops()
      release()
      await live(page)
      const { loading, shift } = await page.evaluate(async () => {
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
        const tell = ({ value, sources }) => ({ value, moved: sources.map(({ node }) => node?.cloneNode(false).outerHTML ?? node?.textContent) })
        const shifts = window.shifts.filter((entry) => !entry.hadRecentInput)
        return {
          loading: shifts.filter((entry) => entry.startTime < window.read).reduce((sum, { value }) => sum + value, 0),
          shift: shifts.filter((entry) => entry.startTime >= window.read).map(tell),
        }
      })
      assert.ok(loading < 0.005, `while the page was read it shifted by ${loading}`)
      assert.deepEqual(await tops(), before)
      assert.deepEqual(shift, [])
    })
  }
}

test('the static form is set aside while the check is live, and not destroyed', async (t) => {
  const page = await shared.reader(t)
  await openReview(page, shared.site, 'en', calm)
  assert.equal(await page.locator(`[data-tool=${CHECK}]`).getAttribute('data-started'), '')
  assert.ok(!(await page.locator('.worksheet').isVisible()))
  const asked = (await questions()).map(({ id }) => id)
  const onSheet = () => page.locator('.worksheet fieldset').evaluateAll((sets) => sets.map((set) => set.dataset.question))
  assert.deepEqual(await onSheet(), asked)
  await page.locator('[data-action=change]').nth(4).click()
  await atQuestion(page, 'licence-seen')
  for (let steps = await page.evaluate(() => history.length); steps > 0 && !(await page.locator(`${START}:visible`).count()); steps--) await page.goBack()
  await atCover(page)
  assert.deepEqual(await onSheet(), asked, 'every question is back in its place')
  assert.ok(await page.locator('.worksheet').isVisible())
  assert.ok(await page.locator('.worksheet input[name=visa][value=work]').isChecked(), 'and the worksheet shows what was answered')
})
