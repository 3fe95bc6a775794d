// The first page, which leads to a language, and the page for addresses that do not exist.
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { appStarted, arrived, languages, root, setUp, spoken, test } from './site.mjs'

const shared = setUp()

/** The path at which a reader ends who opens that address. */
const endsAt = async (page, address, path) => {
  await page.goto(shared.site.url + address)
  await page.waitForURL(shared.site.url + path)
  await page.locator('h1').waitFor()
}

/** Whatever start.js does on the chooser it has done when the page is loaded: a module runs before that. */
const staysOnChooser = async (page, address = '/') => {
  await page.goto(shared.site.url + address, { waitUntil: 'load' })
  await page.evaluate(() => new Promise((done) => setTimeout(done, 0)))
  assert.equal(new URL(page.url()).pathname, '/')
  assert.equal(await page.locator('a[hreflang]:visible').count(), languages.length)
}

test('the offer moves nothing: all that stands in the bar and below stays where it is without it, wide and narrow', async (t) => {
  for (const width of [320, 360, 1280]) {
    const places = async (lang, locale) => {
      const page = await shared.reader(t, { locale, viewport: { width, height: 640 } })
      await page.goto(`${shared.site.url}/${lang}/help/now/`)
      await page.locator('.quiet:enabled').waitFor()
      assert.equal(await page.locator('.read').count(), locale === 'en-GB' ? 1 : 0)
      return page.evaluate(() => ['.mark', '.langs', '.stages', 'h1'].map((selector) => { const { x, y, width } = document.querySelector(selector).getBoundingClientRect(); return [selector, Math.round(x), Math.round(y), Math.round(width)] }))
    }
    for (const lang of spoken.filter((lang) => lang !== 'en')) assert.deepEqual(await places(lang, 'en-GB'), await places(lang, lang), `${lang} at ${width}`)
  }
})

test('a page is offered in the language that the browser likes best, where it stands in it, and is never left by itself', async (t) => {
  const offered = async (lang, path, locale, init) => {
    const page = await shared.reader(t, { locale, init })
    await page.goto(`${shared.site.url}/${lang}/${path}`)
    await appStarted(page)
    assert.equal(new URL(page.url()).pathname, `/${lang}/${path}`)
    return { page, links: await page.locator('.read').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.lang, link.dir])) }
  }
  for (const [lang, locale] of [['bn', 'bn-BD'], ['ur', 'ur-PK'], ['am', 'am-ET'], ['fr', 'fr-SN']]) {
    const { page, links } = await offered('en', 'help/now/', locale)
    assert.deepEqual(links, [[`/${lang}/help/now/`, lang, lang === 'ur' ? 'rtl' : 'ltr']])
    const box = await page.locator('.read').boundingBox()
    assert.ok(box.height >= 48 && box.width >= 100, JSON.stringify(box))
    assert.ok(await page.locator('.read').evaluate((link) => link.scrollWidth <= link.clientWidth && link.scrollHeight <= link.clientHeight), `${lang}: cut off`)
    await page.locator('.read').click()
    await arrived(page, `/${lang}/help/now/`)
    await page.reload()
    await appStarted(page)
    assert.equal(await page.locator('.read').count(), 0, 'what was chosen is not asked again')
  }
  assert.deepEqual((await offered('en', 'help/now/', 'en-GB')).links, [], 'the page stands in it already')
  assert.deepEqual((await offered('en', 'help/now/', 'de-DE')).links, [], 'the site has no such language')
  const written = async (lang) => (await readdir(join(root, 'content', lang), { recursive: true })).filter((path) => path.endsWith('.md'))
  const [there, here] = [await written('bn'), await written('en')]
  const [untranslated] = here.filter((path) => !there.includes(path))
  assert.deepEqual((await offered('en', untranslated.replace('.md', '/'), 'bn-BD')).links, [], 'this page is not translated')
  const kept = () => localStorage.setItem('language', 'en')
  assert.deepEqual((await offered('en', 'help/now/', 'bn-BD', kept)).links, [], 'English was chosen before')
})

test('without JavaScript the first page is a list of languages by their own names, each with its direction', async (t) => {
  const page = await shared.reader(t, { javaScriptEnabled: false, locale: 'fr-FR' })
  await page.goto(`${shared.site.url}/`)
  const links = await page.locator('a[hreflang]').evaluateAll((links) => links.map((link) => ({ lang: link.lang, href: link.getAttribute('href'), dir: link.closest('[dir]').dir, name: link.querySelector('b').textContent })))
  assert.deepEqual(links.filter(({ lang }) => spoken.includes(lang)), [
    { lang: 'en', href: '/en/', dir: 'ltr', name: 'English' },
    { lang: 'fr', href: '/fr/', dir: 'ltr', name: 'Français' },
    { lang: 'es', href: '/es/', dir: 'ltr', name: 'Español' },
    { lang: 'ar', href: '/ar/', dir: 'rtl', name: 'العربية' },
    { lang: 'bn', href: '/bn/', dir: 'ltr', name: 'বাংলা' },
    { lang: 'am', href: '/am/', dir: 'ltr', name: 'አማርኛ' },
    { lang: 'ur', href: '/ur/', dir: 'rtl', name: 'اردو' },
    { lang: 'ne', href: '/ne/', dir: 'ltr', name: 'नेपाली' },
  ])
  await page.locator('a[hreflang=ar]').click()
  assert.equal(new URL(page.url()).pathname, '/ar/')
})

for (const [locale, path] of [['en-US', '/en/'], ['fr-FR', '/fr/'], ['fr-CA', '/fr/'], ['ar', '/ar/'], ['ar-MA', '/ar/'], ['es-GT', '/es/'], ['bn-BD', '/bn/'], ['ur-PK', '/ur/']]) {
  test(`with the browser in ${locale} the first page goes on to ${path}, and Back does not return to it`, async (t) => {
    const page = await shared.reader(t, { locale })
    await page.goto('about:blank')
    await endsAt(page, '/', path)
    await page.goBack()
    assert.equal(page.url(), 'about:blank')
    assert.deepEqual(page.faults, [])
  })
}

test('with the browser in a language that the site has not, the first page stays', async (t) => {
  const page = await shared.reader(t, { locale: 'de-DE' })
  await staysOnChooser(page)
})

test('the second language of the browser counts where the first is not here', async (t) => {
  const page = await shared.reader(t, { locale: 'de-DE', init: () => Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['de-DE', 'ar-EG', 'en'] }) })
  await endsAt(page, '/', '/ar/')
})

test('the choice that was made on the first page is kept and goes before the language of the browser', async (t) => {
  const page = await shared.reader(t, { locale: 'fr-FR' })
  await staysOnChooser(page, '/#choose')
  await page.locator('a[hreflang=ar]').click()
  await page.waitForURL('**/ar/')
  await endsAt(page, '/', '/ar/')
})

test('the choice that was made on any page is kept too', async (t) => {
  const page = await shared.reader(t, { locale: 'fr-FR' })
  await page.goto(`${shared.site.url}/fr/help/now/`)
  await appStarted(page)
  await page.locator('.langs summary').click()
  await page.locator('.langs a[hreflang=en]').click()
  await page.waitForURL('**/en/help/now/')
  await endsAt(page, '/', '/en/')
})

test('a saved choice of a language that is no longer here does no harm', async (t) => {
  const page = await shared.reader(t, { locale: 'fr-FR' })
  await page.goto(`${shared.site.url}/robots.txt`)
  await page.evaluate(() => localStorage.setItem('language', '"><script>'))
  await endsAt(page, '/', '/fr/')
})

test('a link to a page is never turned to another language', async (t) => {
  const page = await shared.reader(t, { locale: 'fr-FR' })
  await page.goto(`${shared.site.url}/robots.txt`)
  await page.evaluate(() => localStorage.setItem('language', 'ar'))
  for (const path of ['/en/', '/en/help/now/']) {
    await page.goto(shared.site.url + path)
    await appStarted(page)
    assert.equal(new URL(page.url()).pathname, path)
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  }
})

for (const javaScriptEnabled of [false, true]) {
  test(`an address that does not exist says so and leads to what exists, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async (t) => {
    const page = await shared.reader(t, { javaScriptEnabled })
    for (const path of ['/nothing', '/en/nothing/', '/fr/prepare/check-the-offer/further/']) {
      const response = await page.goto(shared.site.url + path)
      assert.equal(response.status(), 404)
      assert.equal(await page.locator('h1').count(), 1)
      const links = await page.locator('main a[href^="/en/"], .langs a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      assert.ok(links.length > languages.length)
      for (const link of links) assert.equal((await fetch(shared.site.url + link)).status, 200, link)
      assert.equal(await page.locator('a.leave').count(), 1)
    }
    assert.equal(await page.locator('meta[name=robots][content*=noindex], link[rel=canonical][href$="/404.html"]').count() > 0, true)
  })
}
