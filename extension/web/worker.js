/**
 * Keeps a site without a server (`tsuho site`) for times without a network. Every file is held to what the site was
 * made with. A newer edition is taken in whole, answers from the next page on, and is told to pages that are open;
 * these keep the files of their own edition until the last of them is closed. So nobody reads an edition that is older
 * than their last visit. Where a file of a newer edition is not what it was made as (half of it was put there; the host
 * puts something of its own into pages), the edition is refused; at the second time in a row pages are told, which then
 * let go of what is kept (keep.js): an old number that nobody can renew is worse than no page without a network.
 *
 * @typedef {{edition: string, files: Record<string, string>}} Site path of each file -> what it is held to
 */

const site = /** @type {Site} */ ({ edition: '', files: {} });
/* files */

const worker = /** @type {any} */ (globalThis);
/** @type {string} */
const HOME = worker.registration.scope;
const OURS = `tsuho ${HOME} `;
/** The folder of this edition's files: pages that stand on it hold a lock of its name (keep.js). */
const FOLDER =
  Object.keys(site.files)
    .find(name => name.startsWith('edition-'))
    ?.split('/')[0] ?? '';
const OWN = `${OURS}${FOLDER} ${site.edition}`;
const HELD = 'tsuho-held';
/** There while the last edition that was asked for was refused. */
const REFUSED = `tsuho-refused ${HOME}`;
const AT_ONCE = 6;

worker.addEventListener('install', (/** @type {any} */ event) => {
  event.waitUntil(takeIn().then(() => caches.delete(REFUSED), refuse));
  worker.skipWaiting();
});

worker.addEventListener('activate', (/** @type {any} */ event) => {
  event.waitUntil(begin());
});

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(HOME)) return;
  event.respondWith(answer(request));
});

// A page that has come and says its edition: the page before it is gone by now. One that the worker before answered
// while this one began was not told with the others.
worker.addEventListener('message', (/** @type {any} */ event) => {
  if (event.data !== FOLDER) event.source?.postMessage('newer');
  event.waitUntil(tidy());
});

/** All files, or none: what is the same as in an edition that is here already is not asked for again. */
async function takeIn() {
  const kept = await keptBefore();
  const waiting = Object.entries(site.files);
  /** @type {[string, Response][]} */
  const whole = [];
  const next = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) whole.push([HOME + file[0], await got(file, kept)]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  // An edition that was here before another one comes last again: `tidy` goes by the order.
  if ((await ours()).at(-1) !== OWN) await caches.delete(OWN);
  const cache = await caches.open(OWN);
  for (const [address, file] of whole) await cache.put(address, file);
}

/** A file that is there as something else, or not at all: the next visit will find it so, too. */
class NotOurs extends Error {}

/** @param {[string, string]} file @param {Map<string, Response>} kept @returns {Promise<Response>} */
async function got([name, held], kept) {
  const before = kept.get(`${inside(name)} ${held}`);
  if (before) return before.clone();
  const answered = await fetch(HOME + name, { integrity: held, cache: 'no-cache' }).catch(async trouble => {
    // Both a lost network and other bytes end here. Only the host can say which it was.
    const asItIs = await fetch(HOME + name, { cache: 'no-store' }).catch(() => null);
    throw asItIs && (asItIs.ok || [404, 410].includes(asItIs.status)) ? new NotOurs(name) : trouble;
  });
  if (!answered.ok) throw new (answered.status < 500 ? NotOurs : Error)(`${name}: ${answered.status}`);
  // Made anew: a host may have led to it by a redirect, which no page may be answered with.
  const type = answered.headers.get('Content-Type') ?? '';
  return new Response(await answered.blob(), { headers: { 'Content-Type': type, [HELD]: held } });
}

/** @param {unknown} trouble @returns {Promise<never>} */
async function refuse(trouble) {
  if (trouble instanceof NotOurs) {
    if (await caches.has(REFUSED)) await tellPages('refused');
    else await caches.open(REFUSED);
  }
  throw trouble;
}

/** To every page of this site. @param {'newer' | 'refused'} news */
async function tellPages(news) {
  const clients = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const client of clients) if (client.url.startsWith(HOME)) client.postMessage(news);
}

/** @returns {Promise<Map<string, Response>>} by path and what it was held to */
async function keptBefore() {
  const found = new Map();
  for (const name of await ours()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const held = response?.headers.get(HELD);
      if (held) found.set(`${inside(request.url.slice(HOME.length))} ${held}`, response);
    }
  }
  return found;
}

/** A path without its edition. @param {string} name */
const inside = name => name.replace(/^edition-[0-9a-f]+\//, '');

async function begin() {
  const isNewer = (await ours()).length > 1;
  await worker.clients.claim();
  await tidy();
  if (isNewer) await tellPages('newer');
}

/** @type {Promise<Cache> | undefined} */
let own;

/** @param {Request} request @returns {Promise<Response>} */
async function answer(request) {
  const address = HOME + fileFor(request.url);
  own ??= caches.open(OWN);
  let kept = await (await own).match(address);
  // What is not of this edition is of one that a page still stands on.
  for (const cacheName of kept ? [] : await ours()) kept ??= await caches.match(address, { cacheName });
  return kept ?? fetch(request);
}

/**
 * The file that an address of ours asks for: a folder is its index, and hosts may leave out `.html`.
 * @param {string} url
 */
function fileFor(url) {
  const name = url.slice(HOME.length).replace(/[?#].*$/s, '');
  if (name === '' || name.endsWith('/')) return `${name}index.html`;
  if (/\.[a-z]+$/.test(name)) return name;
  return `${name}.html` in site.files ? `${name}.html` : `${name}/index.html`;
}

/**
 * Editions go that no page stands on any more. Only those that came before this one: what came after it is being taken
 * in by the next worker, on whose edition no page can stand yet.
 */
async function tidy() {
  const { held = [] } = await worker.navigator.locks.query();
  const standing = new Set(held.map((/** @type {LockInfo} */ { name }) => name));
  const all = await ours();
  const before = all.slice(0, Math.max(all.indexOf(OWN), 0));
  const gone = before.filter(name => !standing.has(name.slice(OURS.length).split(' ')[0]));
  await Promise.all(gone.map(name => caches.delete(name)));
}

/** @returns {Promise<string[]>} caches of this site as they came; another one of the same host has its own */
const ours = async () => (await caches.keys()).filter(name => name.startsWith(OURS));
