// Every page is whole without JavaScript: language, words, worksheet, contacts, Leave; nothing is too wide, too small or covered.
import assert from 'node:assert/strict'
import { desktop, full, kinds, languages, others, pages, phone, setUp, test } from './site.mjs'
import { CHECK, offerPath, questions } from './offer.mjs'

const shared = setUp()
const still = { javaScriptEnabled: false }
const narrow = { width: 320, height: 640 }

/** Doubles the text as a reader does in the browser's settings. */
const doubleText = async (page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}

/** What is wider than the window, by its class or name; nothing where the page does not scroll sideways. */
const sideways = (page) => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect()
    return box.width && (box.right > clientWidth + 0.5 || box.left < -0.5) && !element.closest('.skip,.said,.table')
  })
  return [`${scrollWidth} px of ${clientWidth}: ${wide.at(-1)?.outerHTML.slice(0, 90)}`]
})

test('every page has its language, its direction, one heading, a way past the bar, and no raw key', async (t) => {
  const page = await shared.reader(t, still)
  for (const { url, lang } of await pages()) {
    const response = await page.goto(shared.site.url + url)
    assert.equal(response.status(), 200, url)
    assert.equal(await page.locator('html').getAttribute('lang'), lang, url)
    assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr', url)
    assert.equal(await page.locator('h1').count(), 1, url)
    assert.equal(await page.locator('a.skip[href="#main"]').count(), 1, url)
    assert.equal(await page.locator('main#main').count(), 1, url)
    const text = await page.locator('body').innerText()
    assert.ok(!text.includes('⟨'), `${url}: a raw key`)
    assert.ok(text.length > 300, `${url} says only ${text.length} characters`)
    assert.deepEqual(page.faults, [], url)
  }
})

test('every page leads to the same page in the other languages, to its neutral page, and every link leads somewhere', async (t) => {
  const page = await shared.reader(t, still)
  const known = new Set()
  const dead = []
  for (const { url, lang } of await pages()) {
    await page.goto(shared.site.url + url)
    const rest = url.slice(3)
    const chooser = await page.locator('.langs a').evaluateAll((links) => links.map((link) => [link.lang, link.getAttribute('href')]))
    assert.deepEqual(chooser, languages.map((code) => [code, `/${code}${rest}`]), url)
    assert.equal(await page.locator('a.leave').getAttribute('href'), `/away/${lang}/`, url)
    const links = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    for (const href of links.filter((href) => href.startsWith('#'))) {
      if (!(await page.locator(`[id="${href.slice(1)}"]`).count())) dead.push(`${url}: ${href}`)
    }
    for (const href of links.filter((href) => href.startsWith('/')).map((href) => href.split('#')[0])) {
      if (known.has(href)) continue
      known.add(href)
      const { status } = await fetch(shared.site.url + href)
      if (status !== 200) dead.push(`${url}: ${href} is ${status}`)
    }
  }
  assert.deepEqual(dead, [])
  assert.ok(known.size >= (await pages()).length, 'every page is reached')
})

for (const [title, viewport, double] of [
  ['at 320 pixels', narrow, false],
  ['at 320 pixels with the text twice as large', narrow, true],
  ['on a desktop with the text twice as large', desktop, true],
]) {
  test(`no page scrolls sideways ${title}, and nothing covers Leave`, async (t) => {
    const page = await shared.reader(t, { ...still, viewport })
    if (double) await doubleText(page)
    const faults = []
    for (const { url } of double && !full ? kinds : [...await pages(), ...others]) {
      await page.goto(shared.site.url + url)
      if (double) assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '32px')
      for (const wide of await sideways(page)) faults.push(`${url}: ${wide}`)
      if (!(await page.locator('a.leave').count())) continue
      const covered = await page.evaluate(() => {
        const end = document.documentElement.scrollHeight
        const on = [0, end / 2, end].filter((top) => {
          scrollTo(0, top)
          const { left, top: y, width, height } = document.querySelector('a.leave').getBoundingClientRect()
          const inside = left >= 0 && left + width <= innerWidth && y >= 0 && y + height <= innerHeight
          return !inside || !document.elementFromPoint(left + width / 2, y + height / 2)?.closest('a.leave')
        })
        scrollTo(0, 0)
        return on
      })
      if (covered.length) faults.push(`${url}: Leave is covered or outside at ${covered}`)
      await page.locator('.langs summary').click()
      for (const wide of await sideways(page)) faults.push(`${url} with its languages open: ${wide}`)
      const link = page.locator('.langs a').last()
      if (!(await link.evaluate((link) => {
        const { left, top, width, height } = link.getBoundingClientRect()
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a') === link
      }))) faults.push(`${url}: a language is covered`)
    }
    assert.deepEqual(faults, [])
  })
}

for (const [title, viewport] of [['a phone', phone], ['a desktop', desktop]]) {
  test(`every control outside running text is at least 48 pixels high and wide on ${title}, and none lies under Leave`, async (t) => {
    const page = await shared.reader(t, { ...still, viewport })
    const faults = new Map()
    for (const { url } of [...await pages(), ...others]) {
      await page.goto(shared.site.url + url)
      const found = await page.evaluate(() => {
        const small = []
        document.querySelectorAll('details').forEach((details) => { details.open = true })
        const words = (node) => node.textContent.replace(/\s+/g, ' ').trim()
        // A link or a term in running text stands in a line with other words; WCAG 2.5.5 leaves it out.
        const inText = (link) => getComputedStyle(link).display === 'inline' && words(link.closest('p,.p,li,td,th,dd') ?? link) !== words(link)
        const name = (element) => `${element.tagName.toLowerCase()}.${element.className || element.parentElement.className || element.parentElement.parentElement.className} “${words(element).slice(0, 40)}”`
        for (const element of document.querySelectorAll('a[href], button, summary, label, select')) {
          if (element.matches('.skip') || !element.checkVisibility() || (element.matches('a, .term > summary') && inText(element))) continue
          const { height, width } = element.getBoundingClientRect()
          if (height < 47.5 || width < 47.5) small.push(`${name(element)} is ${width.toFixed()}×${height.toFixed()}`)
        }
        document.querySelectorAll('details').forEach((details) => { details.open = false })
        const leave = document.querySelector('a.leave')?.getBoundingClientRect()
        for (const element of leave ? document.querySelectorAll('.mark, summary, nav a:not(.leave), main a') : []) {
          const range = document.createRange()
          range.selectNodeContents(element)
          const under = [...range.getClientRects()].some((box) => box.width && box.left < leave.right && box.right > leave.left && box.top < leave.bottom && box.bottom > leave.top)
          if (under && element.checkVisibility()) small.push(`${name(element)} lies under Leave`)
        }
        return small
      })
      for (const small of found) if (!faults.has(small)) faults.set(small, url)
    }
    assert.deepEqual([...faults], [])
  })
}

for (const lang of languages) {
  test(`the worksheet in ${lang} has every question with every choice, to tick and to read`, async (t) => {
    const page = await shared.reader(t, still)
    await page.goto(shared.site.url + offerPath(lang))
    const asked = await questions()
    const found = await page.locator('.worksheet fieldset').evaluateAll((sets) => sets.map((set) => ({
      id: set.dataset.question,
      choices: [...set.querySelectorAll('label input')].map((input) => input.name === set.dataset.question && input.value),
    })))
    assert.equal(asked.length, 15)
    assert.deepEqual(found, asked)
    const labels = await page.locator('.worksheet label').allInnerTexts()
    assert.ok(labels.every((label) => label.trim().length > 1), 'every choice has words')
    assert.ok(await page.locator('.worksheet .means').count() >= 30, 'choices that are a sign say what they mean')
    await page.locator('.worksheet input[name=danger-home][value=no]').check()
    await page.locator('[data-action=start]').click()
    assert.equal(new URL(page.url()).hash, `#${CHECK}-worksheet`)
    assert.ok(await page.locator('.worksheet').isVisible())
    assert.ok(!(await page.locator('.failed').isVisible()), 'it does not say that anything failed')
  })

  test(`contacts in ${lang} can be dialled, and their numbers stand left to right as they are dialled`, async (t) => {
    const page = await shared.reader(t, still)
    await page.goto(`${shared.site.url}/${lang}/help/now/`)
    assert.ok(await page.locator('[data-referral]').count() > 5)
    const lines = await page.locator('a:has(.tel)').evaluateAll((links) => links.map((link) => {
      const tel = link.querySelector('.tel')
      return { href: link.getAttribute('href'), shown: tel.textContent, spelled: link.querySelector('.said').textContent, direction: getComputedStyle(tel).direction }
    }))
    assert.ok(lines.some(({ href }) => href.startsWith('tel:')), 'a number to call')
    for (const { href, shown, spelled, direction } of lines) {
      assert.match(href, /^(tel:\+?|https:\/\/wa\.me\/)\d+$/)
      const digits = href.replace(/\D/g, '')
      assert.equal(shown.replace(/\D/g, ''), digits, 'the number shown is the number dialled')
      assert.equal(spelled.replace(/\D/g, ''), digits)
      assert.match(spelled, /^\+?( ?\d)+$/, 'digit by digit')
      assert.equal(direction, 'ltr')
    }
  })
}
