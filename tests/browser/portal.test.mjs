// The portal as a person uses it: reading without scripts, walking the offer check, moving about, a damaged data file.
import { test, before, after } from 'node:test'
import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { open, pages, serve } from './site.mjs'

let browser, site
before(async () => { browser = await open(); site = await serve() })
after(async () => { await browser.close(); site.close() })

const phone = { viewport: { width: 360, height: 740 } }
const offer = (lang) => `${site.url}/${lang}/prepare/check-the-offer/`

test('every page stands without JavaScript: language, direction, one heading, no sideways scroll', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
  const page = await context.newPage()
  for (const { url, lang } of await pages()) {
    await page.goto(site.url + url)
    assert.equal(await page.locator('html').getAttribute('lang'), lang, url)
    assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr', url)
    assert.equal(await page.locator('h1').count(), 1, url)
    assert.ok(!(await page.locator('body').innerText()).includes('⟨'), `${url}: a raw key`)
    const box = await page.locator('html').boundingBox()
    assert.ok(box.width <= 320, `${url} is ${box.width} px wide`)
  }
  await context.close()
})

test('axe finds nothing on any page', async () => {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  const found = []
  for (const { url } of await pages()) {
    await page.goto(site.url + url)
    const { violations } = await new AxeBuilder({ page }).analyze()
    for (const { id, nodes } of violations) found.push(`${url}: ${id}: ${nodes[0].html.slice(0, 120)}`)
  }
  await context.close()
  assert.deepEqual(found, [])
})

for (const lang of ['en', 'fr', 'ar']) {
  test(`the offer check is walked to its end in ${lang}, and an answer is changed`, async () => {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    const faults = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(offer(lang))
    await page.locator('[data-tool][data-live]').waitFor()
    await page.locator('.live [data-action=start]').click()
    const seen = []
    while (!(await page.locator('[data-review]').count())) {
      const question = await page.locator('.live fieldset').getAttribute('data-question')
      assert.ok(!seen.includes(question), `${question} was asked twice`)
      seen.push(question)
      const choice = { 'danger-home': 'no', 'under-18': 'no', 'paid-fee': 'yes' }[question]
      if (choice) {
        await page.locator(`.live input[value=${choice}]`).check()
        await page.locator('.live [data-action=next]').click()
      } else {
        await page.locator('.live [data-action=dont-know]').click()
      }
      await page.waitForFunction((before) => document.querySelector('[data-review]') || document.querySelector('.live fieldset')?.dataset.question !== before, question)
    }
    assert.equal(seen.length, 14)
    assert.equal(await page.locator('[data-red-flag=rec-fee]').count(), 1)
    assert.equal(await page.locator('[data-protection]').count(), 0)
    assert.ok(!page.url().includes('?') && page.url() === offer(lang), 'the address carries no answers')
    await page.locator('[data-action=change]').first().click()
    await page.locator('.live input[value=yes]').check()
    await page.locator('.live [data-action=next]').click()
    await page.locator('[data-review] [data-protection]').waitFor()
    assert.deepEqual(faults, [])
    await context.close()
  })
}

test('moving about loads no document, changes the language and keeps the answers', async () => {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(offer('en'))
  await page.locator('[data-tool][data-live]').waitFor()
  await page.locator('.live [data-action=start]').click()
  await page.locator('.live input[value=no]').check()
  await page.locator('.live [data-action=next]').click()
  await page.evaluate(() => { window.same = true })
  await page.locator('.langs summary').click()
  await page.locator('.langs a[hreflang=ar]').click()
  await page.waitForFunction(() => document.documentElement.lang === 'ar')
  assert.equal(await page.evaluate(() => window.same), true)
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
  await page.locator('.live fieldset[data-question=under-18]').waitFor()
  await page.goBack()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  assert.equal(await page.evaluate(() => window.same), true)
  await context.close()
})

test('with its data cut short the check stays a worksheet and says so', async () => {
  const cut = await serve((path, bytes) => (path.endsWith('.bin') ? bytes.subarray(0, 500) : bytes))
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(`${cut.url}/en/prepare/check-the-offer/`)
  await page.locator('.failed:visible').waitFor()
  await page.locator('.cover [data-action=start]').click()
  assert.equal(await page.locator('.worksheet:visible fieldset').count(), 14)
  assert.equal(await page.locator('[data-live]').count(), 0)
  await context.close()
  cut.close()
})

test('Leave replaces the page with a neutral one', async () => {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(`${site.url}/en/help/now/`)
  await page.locator('a.leave').click()
  await page.waitForURL('**/away/en/')
  assert.ok(!(await page.content()).includes('Bearings'))
  await context.close()
})
