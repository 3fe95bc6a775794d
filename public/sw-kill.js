// The kill switch: copied over sw.js it removes all that was kept and the worker itself; pages then come from the network again.
addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name)
  await registration.unregister()
  for (const client of await clients.matchAll({ type: 'window' })) await client.navigate(client.url).catch(() => {})
})()))
