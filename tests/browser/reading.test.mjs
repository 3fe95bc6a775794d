// Every page is whole without JavaScript: language, script, words, worksheet, contacts, Leave; nothing is too wide, too small or covered; and on paper.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { byTwo, desktop, full, kinds, languages, others, pages, phone, root, rtl, scripts, setUp, spoken, test, textOf } from './site.mjs'
import { CHECK, offerPath, questions } from './offer.mjs'

const shared = setUp()
const still = { javaScriptEnabled: false }
const narrow = { width: 320, height: 640 }

/** What the pages say of Leave, from the words of that language. */
const explained = async (lang) => !spoken.includes(lang) ? '' : /^leave-explained = (.+)$/m.exec(await readFile(join(root, `locales/${lang}/app.ftl`), 'utf8'))[1]

/** Doubles the text as a reader does in the browser's settings. */
const doubleText = async (page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}

/** What a page says of itself: language, words, and where its links lead. */
const read = (page, script) => page.evaluate((script) => {
  const root = document.documentElement
  const attribute = (selector, name) => document.querySelector(selector)?.getAttribute(name)
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))
  const own = { letters: 0, strange: 0 }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const [letter, ours] = [/\p{L}/gu, new RegExp(`\\p{Script=${script}}`, 'gu')]
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest('[lang]').lang !== root.lang || node.parentElement.closest('code,cite,.tel,.source,.sources,a[href^="http"],a[download]')) continue
    // Names of other sites are isolated, and stay as they are.
    const text = node.data.replace(/\u2068[^\u2069]*\u2069/g, '')
    const letters = text.match(letter)?.length ?? 0
    own.letters += letters
    own.strange += letters - (text.match(ours)?.length ?? 0)
  }
  return {
    lang: root.lang, dir: root.dir, headings: document.querySelectorAll('h1').length,
    skip: document.querySelectorAll('a.skip[href="#main"]').length, main: document.querySelectorAll('main#main').length,
    text: document.body.innerText, footer: document.querySelector('footer')?.innerText ?? '',
    chooser: [...document.querySelectorAll('.langs a')].map((link) => [link.lang, link.getAttribute('href')]),
    leave: attribute('a.leave', 'href'),
    lost: links.filter((href) => href.startsWith('#') && !document.getElementById(href.slice(1))),
    links: [...new Set(links.filter((href) => href.startsWith('/')).map((href) => href.split('#')[0]))],
    strange: own.strange / own.letters,
  }
}, script)

/** What is too wide for the window, and what covers Leave or a language. */
const room = (page) => page.evaluate(() => {
  const { scrollHeight, clientWidth } = document.documentElement
  const faults = []
  const sideways = (when) => {
    const { scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect()
      return box.width && (box.right > clientWidth + 0.5 || box.left < -0.5) && !element.closest('.skip,.said,.table')
    })
    faults.push(`${scrollWidth} px of ${clientWidth}${when}: ${wide.at(-1)?.outerHTML.slice(0, 90)}`)
  }
  const at = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const inside = left >= 0 && left + width <= innerWidth && top >= 0 && top + height <= innerHeight
    return { inside, covered: document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a') !== element }
  }
  sideways('')
  const leave = document.querySelector('a.leave')
  if (!leave) return faults
  for (const top of [0, scrollHeight / 2, scrollHeight]) {
    scrollTo(0, top)
    if (!at(leave).inside || at(leave).covered) faults.push(`Leave is covered or outside at ${top}`)
  }
  scrollTo(0, 0)
  const langs = document.querySelector('.langs')
  if (!langs) return faults
  langs.open = true
  sideways(' with its languages open')
  const inside = [...langs.querySelectorAll('a')].filter((link) => at(link).inside)
  if (!inside.length) faults.push('no language is to be seen in the open list')
  for (const link of inside) if (at(link).covered) faults.push(`${link.lang} is covered`)
  langs.open = false
  return faults
})

/** Controls outside running text that are under 48 pixels, and what lies under Leave. */
const targets = (page) => page.evaluate(() => {
  const small = []
  document.querySelectorAll('details').forEach((details) => { details.open = true })
  const words = (node) => node.textContent.replace(/\s+/g, ' ').trim()
  // A link or a term in running text stands in a line with other words; WCAG 2.5.5 leaves it out.
  const inText = (link) => getComputedStyle(link).display === 'inline' && words(link.closest('p,.p,li,td,th,dd') ?? link) !== words(link)
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className || element.parentElement.className || element.parentElement.parentElement.className} “${words(element).slice(0, 40)}”`
  for (const element of document.querySelectorAll('a[href], button, summary, label, select')) {
    if (element.matches('.skip') || !element.checkVisibility() || (element.matches('a, .term > summary') && inText(element))) continue
    const { height, width } = element.getBoundingClientRect()
    if (height < 47.5 || width < 47.5) small.push(`${name(element)} is ${width.toFixed()}×${height.toFixed()} at ${innerWidth}`)
  }
  document.querySelectorAll('details').forEach((details) => { details.open = false })
  const leave = document.querySelector('a.leave')?.getBoundingClientRect()
  const pill = document.querySelector('.langs summary')?.getBoundingClientRect()
  if (leave && pill && pill.left < leave.right && pill.right > leave.left && pill.top < leave.bottom && pill.bottom > leave.top) small.push(`the languages lie under Leave at ${innerWidth}`)
  for (const element of leave ? document.querySelectorAll('.mark, summary, nav a:not(.leave), main a') : []) {
    const range = document.createRange()
    range.selectNodeContents(element)
    const under = [...range.getClientRects()].some((box) => box.width && box.left < leave.right && box.right > leave.left && box.top < leave.bottom && box.bottom > leave.top)
    if (under && element.checkVisibility()) small.push(`${name(element)} lies under Leave at ${innerWidth}`)
  }
  return small
})

/** What a page prints that works on a screen alone, and links to other sites whose address is not written out once. */
const printed = (page) => page.evaluate(() => {
  const faults = []
  const seen = (element) => element.checkVisibility() && element.offsetHeight
  for (const element of document.querySelectorAll('.skip, .leave, .langs, .read, nav, button, [data-action], progress')) {
    if (seen(element)) faults.push(`prints ${element.outerHTML.slice(0, 90)}`)
  }
  const headings = [...document.querySelectorAll('h1')].filter(seen).length
  if (headings !== 1) faults.push(`prints ${headings} headings`)
  let written = 0
  for (const link of [...document.querySelectorAll('main a[href^="http"]')].filter((link) => link.checkVisibility())) {
    const { display, content } = getComputedStyle(link, '::after')
    const [href, text, after] = [link.getAttribute('href'), link.textContent.trim(), display === 'none' ? '' : content]
    if (text !== href && !after.includes(href)) faults.push(`${href} is not written out`)
    if (text === href && after.includes(href)) faults.push(`${href} is written twice`)
    written += 1
  }
  return { faults, written }
})

for (const lang of languages) {
  test(`every page in ${lang} is whole: its words, its links, room at 320 pixels, targets on a phone and a desktop, and on paper`, async (t) => {
    const list = (await pages()).filter((page) => page.lang === lang)
    const [known, about] = [new Set(), await explained(lang)]
    let written = 0
    const check = async (page, { url }) => {
      const faults = []
      const fault = (holds, what) => { if (!holds) faults.push(`${url}: ${what}`) }
      await page.setViewportSize(narrow)
      const response = await page.goto(shared.site.url + url)
      fault(response.status() === 200, `status ${response.status()}`)
      const said = await read(page, scripts[lang])
      fault(said.lang === lang && said.dir === (rtl.includes(lang) ? 'rtl' : 'ltr'), `says it is ${said.lang}, ${said.dir}`)
      fault(said.headings === 1 && said.skip === 1 && said.main === 1, 'one heading, one way past the bar, one main')
      fault(!said.text.includes('⟨'), 'a raw key')
      fault(said.text.length > 300, `says only ${said.text.length} characters`)
      fault(said.footer.includes(about), 'does not say what Leave does not do')
      fault(said.strange < 0.15, `${Math.round(said.strange * 100)} of 100 letters are of another script`)
      fault(JSON.stringify(said.chooser) === JSON.stringify(languages.map((code) => [code, `/${code}${url.slice(lang.length + 1)}`])), `offers ${said.chooser.join(' ')}`)
      fault(said.leave === `/away/${lang}/`, `Leave leads to ${said.leave}`)
      for (const href of said.lost) faults.push(`${url}: ${href} leads nowhere`)
      for (const href of said.links.filter((href) => !known.has(href))) {
        known.add(href)
        const { status } = await fetch(shared.site.url + href, { method: 'HEAD' })
        fault(status === 200, `${href} is ${status}`)
      }
      for (const wide of await room(page)) faults.push(`${url}: ${wide}`)
      for (const viewport of [phone, desktop]) {
        await page.setViewportSize(viewport)
        for (const small of await targets(page)) faults.push(`${url}: ${small}`)
      }
      await page.emulateMedia({ media: 'print' })
      const paper = await printed(page)
      await page.emulateMedia({ media: 'screen' })
      written += paper.written
      return [...faults, ...paper.faults.map((fault) => `${url}: ${fault}`), ...page.faults.splice(0)]
    }
    assert.deepEqual(await byTwo(list, () => shared.reader(t, still), check), [])
    assert.ok(known.size >= list.length, 'every page is reached')
    assert.ok(written > 20, 'links to other sites are looked at')
  })
}

test('the pages beside the tree do not scroll sideways at 320 pixels, their controls are large, and nothing covers Leave', async (t) => {
  const page = await shared.reader(t, still)
  for (const { url } of others) {
    await page.setViewportSize(narrow)
    await page.goto(shared.site.url + url)
    assert.deepEqual(await room(page), [], url)
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport)
      assert.deepEqual(await targets(page), [], url)
    }
  }
})

for (const [title, viewport] of [['at 320 pixels', narrow], ['on a desktop', desktop]]) {
  test(`${full ? 'no page' : 'no page of each kind'} scrolls sideways ${title} with the text twice as large, and nothing covers Leave`, async (t) => {
    const list = full ? [...await pages(), ...others] : kinds
    const double = async () => {
      const page = await shared.reader(t, { ...still, viewport })
      await doubleText(page)
      return page
    }
    assert.deepEqual(await byTwo(list, double, async (page, { url }) => {
      await page.goto(shared.site.url + url)
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '32px')
      return (await room(page)).map((fault) => `${url}: ${fault}`)
    }), [])
  })
}

for (const lang of languages) {
  test(`every letter in ${lang} is drawn by a font that has it`, async (t) => {
    const signs = new Set()
    for (const { url } of (await pages()).filter((page) => page.lang === lang)) {
      const text = (await textOf(`${url}index.html`)).replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>|&[a-z#\d]+;/g, '')
      for (const sign of text) signs.add(sign)
    }
    // Marks are drawn with the letter before them; spaces and signs of direction are not drawn; titles of sources may be in any other script.
    const known = new RegExp(`[\\p{Script=${scripts[lang]}}\\p{Script=Latin}\\p{Script=Common}]`, 'u')
    const letters = [...signs].filter((sign) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign) && known.test(sign)).sort()
    assert.ok(letters.length > 50)
    const page = await shared.reader(t)
    await page.goto(`${shared.site.url}/${lang}/`)
    await page.evaluate((letters) => document.querySelector('main').replaceChildren(...letters.map((letter) => {
      const span = document.createElement('span')
      span.textContent = letter
      return span
    })), letters)
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root: { nodeId } } = await session.send('DOM.getDocument')
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId, selector: 'main > span' })
    const missing = []
    for (const [at, letter] of letters.entries()) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: nodeIds[at] })
      const having = execFileSync('fc-list', [`:charset=${letter.codePointAt(0).toString(16)}`, 'family'], { encoding: 'utf8' })
      if (!fonts.length || !fonts.every(({ familyName }) => having.includes(familyName))) missing.push(`${letter} by ${fonts.map(({ familyName }) => familyName)}`)
    }
    assert.deepEqual(missing, [])
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
