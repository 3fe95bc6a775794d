// Leave: on a tap the content is gone, memory and storage are wiped, and a neutral page stands in its place.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appStarted, gate, inDigits, phone, root, setUp, spoken, test } from './site.mjs'
import { answer, atCover, doubtful, openLive, question, start, walk } from './offer.mjs'

const shared = setUp()

test('Leave puts a neutral page in place of this one: Back from it does not show what was read', async (t) => {
  const page = await shared.reader(t)
  await page.goto('about:blank')
  await page.goto(`${shared.site.url}/en/help/now/`)
  const length = await page.evaluate(() => history.length)
  await page.locator('a.leave').click()
  await page.waitForURL('**/away/en/')
  assert.equal(await page.evaluate(() => history.length), length, 'no entry was added')
  await page.goBack()
  assert.equal(page.url(), 'about:blank')
  await page.goForward()
  assert.equal(new URL(page.url()).pathname, '/away/en/')
})

test('Leave takes the content away at once, before the neutral page has come', async (t) => {
  const { held, release } = gate()
  const site = await shared.serve(t, async (path, bytes) => { if (path.startsWith('/away/')) await held; return bytes })
  const page = await shared.reader(t)
  await page.goto(`${site.url}/en/help/now/`)
  const seen = await page.evaluate(() => {
    document.querySelector('a.leave').click()
    return { isSeen: [document.body, ...document.body.querySelectorAll('*')].some((element) => element.checkVisibility()), path: location.pathname }
  })
  assert.deepEqual(seen, { isSeen: false, path: '/en/help/now/' })
  release()
  await page.waitForURL('**/away/en/')
})

test('Leave wipes what is stored and what was answered', async (t) => {
  const page = await shared.reader(t)
  await openLive(page, shared.site)
  await start(page)
  await answer(page, 'yes')
  await page.evaluate(() => { localStorage.setItem('language', 'en'); localStorage.setItem('a', 'b'); sessionStorage.setItem('a', 'b') })
  await page.locator('a.leave').click()
  await page.waitForURL('**/away/en/')
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0])
  await openLive(page, shared.site)
  await atCover(page)
  await start(page)
  assert.equal(await question(page), 'danger-home')
  assert.equal(await page.locator('.live input:checked').count(), 0)
})

test('Leave works in the midst of the check, after moves and at the end of a long review', async (t) => {
  const page = await shared.reader(t)
  await page.goto(`${shared.site.url}/en/`)
  await appStarted(page)
  await page.locator('.tiles a[href="/en/prepare/check-the-offer/"]').click()
  await page.locator('[data-live]').waitFor()
  await start(page)
  await walk(page, doubtful)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const { x, y, width, height } = await page.locator('a.leave').boundingBox()
  assert.ok(x >= 0 && y >= 0 && x + width <= phone.width && y + height <= phone.height, 'it is on the screen')
  await page.mouse.click(x + width / 2, y + height / 2)
  await page.waitForURL('**/away/en/')
})

test('without JavaScript Leave is a link', async (t) => {
  const page = await shared.reader(t, { javaScriptEnabled: false })
  await page.goto(`${shared.site.url}/fr/help/now/`)
  await page.locator('a.leave').click()
  assert.equal(new URL(page.url()).pathname, '/away/fr/')
})

for (const lang of spoken) {
  for (const [day, month, days] of [['2026-11-24T14:05:00', 11, 30], ['2024-02-29T09:00:00', 2, 29], ['2027-02-01T00:01:00', 2, 28], ['2000-01-01T23:59:00', 1, 31]]) {
    test(`the neutral page in ${lang} has the clock and the month of ${day.slice(0, 10)}, each day under its name`, async (t) => {
      const page = await shared.reader(t, { timezoneId: 'UTC', locale: lang })
      await page.clock.setFixedTime(new Date(`${day}Z`))
      await page.goto(`${shared.site.url}/away/${lang}/`)
      await page.waitForFunction(() => /\p{Nd}/u.test(document.getElementById('clock').textContent))
      const seen = await page.evaluate(() => {
        const cells = [...document.querySelectorAll('#days td')]
        const today = document.querySelector('#days [aria-current=date]')
        return { days: cells.filter((cell) => cell.textContent.trim()).length, today: today.textContent, column: today.cellIndex, current: document.querySelectorAll('[aria-current]').length, month: document.getElementById('month').textContent, clock: document.getElementById('clock').textContent }
      })
      const [, named] = new RegExp(`^month = [^]*?\\[${month}\\] (.+)$`, 'm').exec(await readFile(join(root, `locales/${lang}/app.ftl`), 'utf8'))
      const expected = { today: inDigits(lang, Number(day.slice(8, 10))), month: named.replace('{ $year }', inDigits(lang, day.slice(0, 4))), clock: inDigits(lang, day.slice(11, 16)) }
      assert.deepEqual(seen, { days, column: (new Date(`${day}Z`).getUTCDay() + 6) % 7, current: 1, ...expected })
      assert.deepEqual(page.faults, [])
    })
  }

  test(`the neutral page in ${lang} names nothing of ours and leads nowhere, with and without JavaScript`, async (t) => {
    const site = await shared.serve(t)
    for (const javaScriptEnabled of [true, false]) {
      const page = await shared.reader(t, { javaScriptEnabled })
      await page.goto(`${site.url}/away/${lang}/`)
      assert.equal(await page.locator('a, button, form').count(), 0)
      assert.ok(await page.locator('#days td').count() >= 28)
      const text = `${await page.title()} ${await page.locator('body').innerText()} ${await page.locator('head').evaluate((head) => [...head.querySelectorAll('meta, link')].map((element) => element.outerHTML).join(' '))}`
      assert.doesNotMatch(text, /bearings|migra|هجر/i)
    }
    assert.ok(!site.asked.includes('/icon.svg'), 'not even by its picture')
  })
}
