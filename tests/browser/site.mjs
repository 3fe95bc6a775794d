// The built site on a port of this machine, served as a static host would, and a browser to read it with.
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { chromium } from 'playwright-core'

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', wasm: 'application/wasm', svg: 'image/svg+xml', json: 'application/json', webmanifest: 'application/manifest+json' }

export const dist = process.env.BEARINGS_DIST

/** Serves dist; `change(path, bytes)` may cut or alter what is sent. */
export const serve = async (change = (path, bytes) => bytes) => {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://site').pathname
    const file = normalize(path.endsWith('/') ? `${path}index.html` : path)
    try {
      const bytes = change(path, await readFile(join(dist, file)))
      response.writeHead(200, { 'content-type': types[file.split('.').pop()] || 'application/octet-stream' })
      response.end(bytes)
    } catch {
      response.writeHead(404, { 'content-type': types.html })
      response.end(await readFile(join(dist, '404.html')))
    }
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

export const open = () => chromium.launch({
  executablePath: process.env.BEARINGS_CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})

/** Every page of the built site, from the list that the build wrote. */
export const pages = async () => JSON.parse(await readFile(join(dist, 'build.json'), 'utf8')).pages
