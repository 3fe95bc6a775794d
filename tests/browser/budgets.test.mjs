// What a reader pays for, in bytes on the wire with brotli 11: the budgets of each page, the app and the data of its tools, in each language.
// All sizes are written to target/budgets.json, within or over.
import assert from 'node:assert/strict'
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { build, dist, root, spoken, test, textOf } from './site.mjs'

/** What the headers of one response weigh. */
const headers = 700

const most = { 'first view of a home page': 14_000, prose: 25_000, 'worksheet or list': 40_000, app: 90_000, 'service worker': 6_000, 'data to start a check': 15_000, 'rules of all ways': 12_000, 'cards of all ways': 40_000 }

const kindOfData = (name) => {
  if (name === 'rules') return 'rules of all ways'
  return name === 'ways' ? 'cards of all ways' : 'data to start a check'
}

const compressed = async (path) => (await stat(join(dist, `${path}.br`)).catch(() => assert.fail(`${path}.br is not in ${dist}: build it with \`cargo xtask build\``))).size

/** What a page is, by what stands on it. */
const kindOf = (url, html) => {
  if (/^\/\w+\/$/.test(url)) return 'first view of a home page'
  // Lists that are made from all pages: library, statistics, freshness, glossary.
  const isList = /^\/\w+\/(words\/|facts\/(library|statistics|freshness)\/)/.test(url)
  return isList || html.includes('data-tool=') ? 'worksheet or list' : 'prose'
}

test('every page, the app and the data of each tool keep their budgets in each language', async () => {
  const { pages, assets } = await build()
  const measured = []
  for (const { url, lang } of pages.filter(({ lang }) => spoken.includes(lang))) {
    const file = `${url.slice(1)}index.html`
    // Everything that is needed to read it: no style sheet, font or script stands beside the page.
    measured.push({ what: url, lang, kind: kindOf(url, await textOf(file)), bytes: headers + await compressed(file) })
  }
  const app = assets.map(({ url }) => url.slice(1)).filter((path) => /\.(wasm|js)$/.test(path) && !/^sw/.test(path))
  assert.ok(app.some((path) => path.endsWith('.wasm')) && app.includes('boot.js'), 'the app is not in the site')
  measured.push({ what: app.join(' '), kind: 'app', bytes: (await Promise.all(app.map(compressed))).reduce((sum, bytes) => sum + bytes) })
  measured.push({ what: 'sw.js', kind: 'service worker', bytes: await compressed('sw.js') })
  for (const path of assets.map(({ url }) => url.slice(1)).filter((path) => path.endsWith('.bin'))) {
    const [, name, lang] = /^assets\/([a-z-]+?)(?:-(\w{2,3}))?-\w{12}\.bin$/.exec(path) ?? assert.fail(`${path} is of no known kind`)
    if (lang && !spoken.includes(lang)) continue
    measured.push({ what: path, lang, kind: kindOfData(name), bytes: await compressed(path) })
  }
  const over = measured.map((one) => ({ ...one, most: most[one.kind] })).sort((a, b) => b.bytes / b.most - a.bytes / a.most)
  const place = join(root, 'target/budgets.json')
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, `${JSON.stringify(over, null, 1)}\n`)
  for (const lang of spoken) {
    for (const kind of ['first view of a home page', 'prose', 'worksheet or list', 'data to start a check', 'cards of all ways']) {
      assert.ok(measured.some((one) => one.lang === lang && one.kind === kind), `nothing of the kind ${kind} was measured in ${lang}`)
    }
  }
  assert.deepEqual(over.filter(({ bytes, most }) => bytes > most).map(({ what, bytes, most }) => `${what}: ${bytes} bytes of ${most}`), [])
})

test('the site is what its list says, boot.js is small, and every compressed twin is of the file beside it', async () => {
  const { brotliDecompressSync, gunzipSync } = await import('node:zlib')
  assert.ok(await compressed('boot.js') < 2_500)
  const { pages, assets } = await build()
  const isWorth = (path) => !path.startsWith('data/v1/library/')
  const twins = [...pages.map(({ url }) => `${url.slice(1)}index.html`), ...assets.map(({ url }) => url.slice(1)).filter((path) => /\.(html|js|wasm|bin|svg|xml|txt|webmanifest|json|csv)$/.test(path) && isWorth(path))]
  const listed = new Set([...pages.map(({ url }) => `${url.slice(1)}index.html`), ...assets.map(({ url }) => url.slice(1)), 'build.json'])
  const there = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => relative(dist, join(entry.path, entry.name)))
  assert.deepEqual(there.filter((path) => !listed.has(path.replace(/\.(br|gz)$/, ''))), [], 'nothing lies there beside it')
  for (const path of twins) {
    const plain = await readFile(join(dist, path))
    assert.ok(brotliDecompressSync(await readFile(join(dist, `${path}.br`))).equals(plain), `${path}.br`)
    assert.ok(gunzipSync(await readFile(join(dist, `${path}.gz`))).equals(plain), `${path}.gz`)
  }
})
