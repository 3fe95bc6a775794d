// Works where the network does not: keeps pages that were read and serves languages kept on purpose. Nothing is kept unless it matches its own hash.
const BUILD = {}
// Caches: pages read and their files; the neutral pages, which Leave needs; which packs are whole; and each pack, under the name of its content.
const READ = 'read', AWAY = 'away', STATE = 'state', ACTIVE = '/packs/active'
const MOST_READ = 150
// To the first byte, in milliseconds. A slow network is let finish.
const FIRST_BYTE = 5000

const digest = async (bytes) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const isPage = (key) => key.endsWith('/')

// A page ends in a comment with its address and the hash of all before it; a file has its hash in its address.
const isWhole = async (key, bytes) => {
  if (isPage(key) || key.endsWith('.html')) {
    const end = /<!-- (\S+) ([0-9a-f]{64}) -->$/.exec(new TextDecoder().decode(bytes.slice(-300)))
    return Boolean(end) && end[1] === key && await digest(bytes.slice(0, -end[0].length)) === end[2]
  }
  const named = /[-?]([0-9a-f]{12})(\.\w+)?$/.exec(key)
  return Boolean(named) && (await digest(bytes)).startsWith(named[1])
}

const packs = async () => {
  const active = await caches.match(ACTIVE, { cacheName: STATE })
  return active ? Object.values(await active.json()) : []
}
const find = async (key) => {
  for (const name of [READ, AWAY, ...await packs()]) {
    const found = await caches.match(key, { cacheName: name })
    if (found) return found
  }
}

// How often Leave was pressed: what was asked for, or told to be kept, before that is not kept after it. Each event notes it when it begins.
let left = 0
let leaving
// After Leave nothing but the neutral page is kept until a page of ours is opened again.
let isGone = false
const visit = () => (isGone ? -1 : left)
const put = async (key, response, bytes, since) => {
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  const neutral = key.startsWith('/away')
  const isLate = () => since !== left && !neutral
  if (isLate()) return
  const cache = await caches.open(neutral ? AWAY : READ)
  const write = () => cache.put(key, new Response(bytes, { headers }))
  try { await write() } catch {
    // Full: the older half makes room, once.
    const old = await cache.keys()
    for (const request of old.slice(0, old.length / 2 + 1)) await cache.delete(request)
    await write().catch(() => {})
  }
  if (!isLate()) return trim(cache, key)
  // Leave came in between: of what was kept before it nothing stays, not even the place.
  await cache.delete(key)
  if (!(await cache.keys()).length) await caches.delete(READ)
}
// Of pages the latest stay, of each file two versions.
const trim = async (cache, key) => {
  const stem = (request) => { const { pathname, search } = new URL(request.url); return isPage(pathname) ? '/' : (pathname + search).replace(/[0-9a-f]{12}/, '') }
  const same = (await cache.keys()).filter((request) => stem(request) === stem({ url: new URL(key, location).href }))
  for (const request of same.slice(0, -(isPage(key) ? MOST_READ : 2))) await cache.delete(request)
}

// One question to the network for an address at a time, whoever asks; `whole` settles when the answer is read to its end and judged.
const asking = new Map()
const ask = (key, cache, since, isPatient) => {
  const known = asking.get(key)
  // What has not answered in time is asked again, unless the reader said to keep waiting for it.
  if (known && (isPatient || performance.now() - known.at < FIRST_BYTE)) return known
  const asked = { at: performance.now(), answer: fetch(key, { cache }) }
  asked.whole = asked.answer.then(async (response) => {
    const read = response.clone()
    if (response.redirected) return
    const bytes = await read.arrayBuffer()
    if (response.status === 200 && await isWhole(key, bytes)) return { response, bytes, since }
    // Gone from the site, and the site itself says so.
    if (response.status === 404 && await isWhole('/404.html', bytes) && await caches.has(READ)) await (await caches.open(READ)).delete(key)
  })
  const done = () => { if (asking.get(key) === asked) asking.delete(key) }
  asked.whole.then(done, done)
  asking.set(key, asked)
  return asked
}
const take = async (key, whole) => { if (whole) await put(key, whole.response, whole.bytes, whole.since) }
const tell = async (id, message) => { const client = id && await clients.get(id); if (client) client.postMessage(message) }
const firstByte = (asked) => new Promise((done) => setTimeout(done, Math.max(0, FIRST_BYTE - (performance.now() - asked.at))))

const page = async (event, key, isPatient) => {
  const { request } = event
  const isMove = request.mode !== 'navigate'
  if (leaving && !isMove) {
    const to = leaving
    leaving = undefined
    if (!key.startsWith('/away/')) return Response.redirect(to)
  } else if (!isMove && !key.startsWith('/away/')) isGone = false
  const since = visit()
  const kept = await find(key)
  if (request.cache === 'no-store') return kept || Promise.race([fetch(key, { cache: 'no-store' }), firstByte({ at: performance.now() }).then(Response.error)])
  const asked = ask(key, 'no-cache', since, isPatient)
  const reader = event.resultingClientId || event.clientId
  const looked = asked.whole.then(async (whole) => {
    const before = kept && whole && await digest(await kept.clone().arrayBuffer()) !== await digest(whole.bytes)
    if (!kept || before) await take(key, whole)
    if (before) await tell(reader, { newer: key })
    if (!whole && !kept && (await asked.answer).status === 200) await tell(reader, { broken: key })
  }).catch(() => {})
  event.waitUntil(looked)
  if (kept) return kept.clone()
  // The app takes a page whole or not at all; what it cannot take it asks for as a reader does.
  if (isMove) {
    const whole = await Promise.race([asked.answer, firstByte(asked)]).then((came) => came && asked.whole).catch(() => {})
    return whole ? new Response(whole.bytes, { headers: whole.response.headers }) : Response.error()
  }
  // What was led elsewhere on the way is no answer to this address: the reader's own browser goes there.
  const answer = (response) => (response.redirected ? Response.redirect(response.url) : response.clone())
  const waits = [asked.answer.then(answer, () => sorry(key, 'gone'))]
  if (!isPatient) waits.push(firstByte(asked).then(() => sorry(key, 'slow')))
  return Promise.race(waits)
}

const file = async (event, key) => {
  const since = visit()
  const kept = await find(key)
  if (kept) return kept
  if (event.request.cache === 'no-store') return fetch(event.request)
  const asked = ask(key, 'default', since)
  event.waitUntil(asked.whole.then((whole) => take(key, whole)).catch(() => {}))
  return (await asked.answer).clone()
}

// A page made here, with what the worker has in itself: no file of the site is needed for it.
const sorry = async (key, why) => {
  const [first, second] = key.split('/').filter(Boolean)
  const lang = [first, second, ...(navigator.languages || []).map((tag) => tag.split('-')[0]), 'en'].find((code) => BUILD.words[code])
  const words = BUILD.words[lang], away = first === 'away'
  // Of the countries that matter most in a language the worker has the names; of others the browser may.
  const regions = globalThis.Intl && Intl.DisplayNames && new Intl.DisplayNames([lang, 'en'], { type: 'region' })
  const nameOf = (country) => words.countries[country] || (regions ? regions.of(country.toUpperCase()) : BUILD.words.en.countries[country])
  const link = (href, text) => `<li><a href="${href}">${text}</a></li>`
  const titles = []
  if (!away && await caches.has(READ)) {
    const cache = await caches.open(READ)
    for (const request of (await cache.keys()).reverse()) {
      const { pathname } = new URL(request.url)
      if (titles.length < 30 && pathname.startsWith(`/${lang}/`)) titles.push(link(pathname, /<title>(.*?)<\/title>/.exec(await (await cache.match(request)).text())[1]))
    }
  }
  if (!away && await find(`/${lang}/`)) titles.unshift(link(`/${lang}/`, BUILD.name))
  const numbers = BUILD.numbers.map(([country, ...lines]) => `<p><b>${nameOf(country)}</b><br>${lines.map(([kind, number]) => `${words.kinds[kind]}: <a dir="ltr" href="tel:${number}">${number}</a>`).join(' · ')}`)
  const body = away ? `<h1>${new Date().toLocaleDateString(lang)}</h1>` : `<p><a class="leave" href="/away/${lang}/">${words.leave}</a></p><h1>${words[why]}</h1><p>${words[why + 'Said']}</p>` +
    `<ul>${why === 'slow' ? link(`${key}?wait`, words.wait) : ''}${link(key, words.again)}</ul>` +
    (titles.length ? `<h2>${words.kept}</h2><ul>${titles.join('')}</ul>` : '') + `<h2>${words.numbers}</h2><p>${words.seen}${numbers.join('')}`
  const style = 'html{color-scheme:light dark}body{font:1.1rem/1.7 system-ui,sans-serif;max-width:40rem;margin:auto;padding:4rem 1rem}a{display:inline-block;min-width:48px;padding:.6rem 0;color:inherit}.leave{position:fixed;top:0;inset-inline-end:0;padding:1rem;background:canvas}'
  const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)))))
  const html = `<!DOCTYPE html><html lang="${lang}" dir="${words.dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${away ? words.away : words[why]}</title><style>${style}</style><body>${body}`
  return new Response(html, { status: away ? 200 : 503, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'` } })
}

addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('message', (event) => {
  const { keep, leave, all, update } = event.data, since = visit()
  if (update) skipWaiting()
  if (leave) {
    left++
    leaving = leave
    isGone = true
    event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name === READ || all && name !== AWAY).map((name) => caches.delete(name)))))
  }
  for (const key of keep || []) event.waitUntil(find(key).then((kept) => kept || ask(key, 'force-cache', since).whole.then((whole) => take(key, whole))).catch(() => {}))
})
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  // What a language is kept from is judged where it is kept, and must be what the site has now.
  if (request.method !== 'GET' || origin !== location.origin || request.cache === 'reload') return
  // What stands behind ? belongs to a file's hash; on a page it is of others, and is not looked at.
  if (isPage(pathname)) event.respondWith(page(event, pathname, search === '?wait'))
  else if (/[-?][0-9a-f]{12}(\.\w+)?$/.test(pathname + search) && !pathname.startsWith('/packs/')) event.respondWith(file(event, pathname + search))
})
