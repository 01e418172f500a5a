/* What may a phone keep for when there is no network? Style, script and one page that says so; no personal page. */
'use strict';
const KEPT = ["/offline"];
const SHELF = 'clueline-' + KEPT.join('|');

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELF).then((shelf) => shelf.addAll(KEPT)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name !== SHELF).map((name) => caches.delete(name)))));
});

self.addEventListener('fetch', (event) => {
  const request = event.request;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match('/offline')));
  else if (new URL(request.url).pathname.startsWith('/static/')) event.respondWith(caches.match(request).then((kept) => kept || fetch(request)));
});
