// Keeps a language whole on this device, and shows and wipes what is kept. Loaded by boot.js on the pages that have a place for it.
const READ = 'read', STATE = 'state', ACTIVE = '/packs/active'
const hex = async (bytes) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', wasm: 'application/wasm', svg: 'image/svg+xml', webmanifest: 'application/manifest+json' }
const typeOf = (url) => types[url.endsWith('/') ? 'html' : /\.(\w+)(\?|$)/.exec(url)[1]] || 'application/octet-stream'
const sum = (files) => files.reduce((all, { brotli }) => all + brotli, 0)

const active = async () => {
  const found = await caches.match(ACTIVE, { cacheName: STATE })
  return found ? found.json() : {}
}
const setActive = async (packs) => (await caches.open(STATE)).put(ACTIVE, new Response(JSON.stringify(packs)))
// The addresses in a cache; a cache that is not there is not made by asking.
const keysOf = async (name) => new Set(await caches.has(name) ? (await (await caches.open(name)).keys()).map(({ url }) => url.slice(location.origin.length)) : [])
const packsOf = async (lang) => (await caches.keys()).filter((name) => name.startsWith(`pack-${lang}-`))

export default async (place) => {
  const { pack, lang, zero, point, names } = place.dataset
  const main = place.parentElement
  const find = (selector) => main.querySelector(selector)
  const said = (number) => String(number).replace('.', point).replace(/\d/g, (digit) => String.fromCodePoint(zero.codePointAt(0) + Number(digit)))
  const texts = {}
  for (const state of place.querySelectorAll('[data-state]')) {
    const text = state.querySelector('summary') || state
    texts[state.dataset.state] = text.textContent
  }
  const show = (...shown) => {
    for (const [name, ...values] of shown) {
      const state = place.querySelector(`[data-state=${name}]`)
      const text = state && (state.querySelector('summary') || state)
      if (values.length) text.textContent = values.reduce((text, value) => text.replace('{}', value), texts[name])
    }
    for (const state of place.querySelectorAll('[data-state]')) state.hidden = !shown.some(([name]) => name === state.dataset.state)
  }
  const buttons = (...shown) => { for (const button of place.querySelectorAll('[data-action]')) button.hidden = !shown.includes(button.dataset.action) }
  const can = navigator.serviceWorker && window.caches && crypto.subtle
  const megabytes = (bytes) => said((Math.ceil(bytes / 1e5) / 10).toFixed(1))

  const quiet = 'quiet' in document.documentElement.dataset
  if (find('[data-install]')) home(find('[data-install]'))
  if (place.querySelector('[data-list]')) return kept()
  if (!can || quiet) return show(['cannot'])
  leaveAll()
  let stop
  await look()
  place.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-action]')
    if (!button) return
    const { action } = button.dataset
    if (action === 'cancel') stop.abort()
    else if (action === 'remove') remove()
    else if (['keep', 'go-on', 'update'].includes(action)) keep()
  })

  // What stands here, and what the site has now.
  async function look (...also) {
    const list = await fetch(pack, { cache: 'no-cache' }).then((response) => response.json()).catch(() => undefined)
    const isKept = (await active())[lang]
    const name = list && `pack-${lang}-${list.id}`
    const shown = [...also]
    if (isKept) shown.push(['kept'])
    if (!list) {
      if (!isKept) shown.push(['failed'])
      buttons(...isKept ? ['remove'] : ['keep'])
    } else if (isKept === name) buttons('remove')
    else {
      const { fetched, part } = await missing(list)
      const size = megabytes(sum(fetched))
      if (isKept) shown.push(['newer', size])
      else shown.push(part ? ['part', size] : ['size', size, megabytes(list.files.reduce((all, { bytes }) => all + bytes, 0))])
      buttons(isKept ? 'update' : part ? 'go-on' : 'keep', ...isKept || part ? ['remove'] : [])
    }
    show(...shown)
  }

  // Of a list what is not yet here: as bundles where that is less to fetch, else file by file.
  async function missing (list) {
    const have = await keysOf(`pack-${lang}-${list.id}`)
    const before = (await active())[lang]
    const old = before && await caches.has(before) ? await caches.open(before) : undefined
    const known = old ? new Map((await (await old.match(pack)).json()).files.map(({ url, sha256 }) => [url, sha256])) : new Map()
    const copied = list.files.filter(({ url, sha256 }) => !have.has(url) && known.get(url) === sha256)
    const rest = list.files.filter(({ url, sha256 }) => !have.has(url) && known.get(url) !== sha256)
    const pages = rest.filter((file) => 'bundle' in file)
    const bundles = list.bundles.filter((_, at) => pages.some(({ bundle }) => bundle === at))
    const whole = sum(bundles) < sum(pages)
    return { old, copied, part: have.size > 0, fetched: whole ? [...bundles, ...rest.filter((file) => !pages.includes(file))] : rest }
  }

  async function keep () {
    stop = new AbortController()
    const { signal } = stop
    const bar = place.querySelector('progress')
    const shown = place.querySelector('[data-state=kept]').hidden ? [] : [['kept']]
    buttons('cancel')
    bar.hidden = false
    try {
      if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {})
      const list = await (await fetch(pack, { cache: 'no-cache', signal })).json()
      const { old, copied, fetched } = await missing(list)
      const packs = await active(), before = packs[lang], name = `pack-${lang}-${list.id}`
      const cache = await caches.open(name)
      const hashes = new Map(list.files.map(({ url, sha256 }) => [url, sha256]))
      const put = async (url, bytes) => {
        if (await hex(bytes) !== hashes.get(url)) throw new Error('altered')
        await cache.put(url, new Response(bytes, { headers: { 'content-type': typeOf(url) } }))
      }
      for (const { url } of copied) await put(url, await (await old.match(url)).arrayBuffer())
      const all = fetched.reduce((all, { bytes }) => all + bytes, 0)
      let done = 0
      const step = (bytes) => {
        done += bytes
        const share = Math.min(100, Math.floor(done / all * 100))
        if (bar.value === share && share) return
        bar.value = share
        show(...shown, ['progress', said(share)])
      }
      step(0)
      for (const { url, sha256 } of fetched) {
        const response = await fetch(url, { cache: url.endsWith('/') ? 'reload' : 'no-cache', signal })
        if (!response.ok) throw new Error(url)
        const bytes = await read(response, step)
        if (await hex(bytes) !== sha256) throw new Error('altered')
        if (hashes.has(url)) await put(url, bytes)
        else {
          const { parts, files } = JSON.parse(new TextDecoder().decode(bytes))
          for (const [page, of] of Object.entries(files)) await put(page, new TextEncoder().encode(of.map((at) => parts[at]).join('')))
        }
      }
      const keys = await keysOf(name)
      if (!list.files.every(({ url }) => keys.has(url))) throw new Error('not whole')
      await cache.put(pack, new Response(JSON.stringify(list)))
      await setActive({ ...packs, [lang]: name })
      // Pages read one by one are older or the same; of packs the one before stays for pages that are still open.
      const one = await caches.open(READ)
      for (const { url } of list.files) await one.delete(url)
      for (const other of await packsOf(lang)) if (other !== name && other !== before) await caches.delete(other)
      await look()
    } catch (error) {
      await look([error.name === 'QuotaExceededError' ? 'full' : error.name === 'AbortError' ? 'stopped' : 'failed'])
    }
    bar.hidden = true
  }

  async function read (response, step) {
    const reader = response.body.getReader(), chunks = []
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      chunks.push(chunk.value)
      step(chunk.value.length)
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer())
  }

  async function remove () {
    const { [lang]: gone, ...others } = await active()
    await setActive(others)
    for (const name of await packsOf(lang)) await caches.delete(name)
    await look(['removed'])
  }

  function leaveAll () {
    const box = find('[name=leave-all]')
    try { box.checked = localStorage.getItem('leave') !== null } catch { return }
    box.closest('[data-with-storage]').hidden = false
    box.addEventListener('change', () => { if (box.checked) localStorage.setItem('leave', 'all'); else localStorage.removeItem('leave') })
  }

  // On the home screen, as this site or as a calendar.
  function home (row) {
    const button = row.querySelector('[data-action=install]'), box = row.querySelector('[name=neutral]'), link = document.querySelector('link[rel=manifest]')
    if (!link) return
    const own = link.getAttribute('href')
    box.closest('label').hidden = false
    box.addEventListener('change', () => { link.href = box.checked ? row.dataset.neutral : own })
    let asked
    addEventListener('beforeinstallprompt', (event) => { event.preventDefault(); asked = event; button.hidden = false })
    button.addEventListener('click', () => asked.prompt())
  }

  async function kept () {
    const list = place.querySelector('[data-list]'), shown = []
    const languages = new Map(names.split('|').map((one) => one.split('=')))
    if (can) {
      const pages = [...await keysOf(READ)].filter((url) => url.endsWith('/'))
      list.replaceChildren(...await Promise.all(pages.map(async (href) => {
        const link = document.createElement('a'), item = document.createElement('li')
        const read = new DOMParser().parseFromString(await (await caches.match(href, { cacheName: READ })).text(), 'text/html')
        Object.assign(link, { href, textContent: read.title, lang: read.documentElement.lang, dir: read.documentElement.dir })
        item.append(link)
        return item
      })))
      if (pages.length) shown.push(['read', said(pages.length)])
      const whole = Object.keys(await active()).map((code) => languages.get(code) || code)
      if (whole.length) shown.push(['whole', whole.join(' · ')])
    }
    try { if (localStorage.getItem('language')) shown.push(['chosen']) } catch {}
    buttons(...shown.length ? ['wipe-all'] : [])
    show(...shown.length ? shown : [['none']])
    place.querySelector('[data-action=wipe-all]').onclick = async () => {
      try { localStorage.clear(); sessionStorage.clear() } catch {}
      if (can) for (const name of await caches.keys()) await caches.delete(name)
      await kept()
      place.querySelector('[data-state=wiped]').hidden = false
    }
  }
}
