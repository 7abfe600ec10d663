import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const SOURCE = readFileSync(new URL('../../extension/web/worker.js', import.meta.url), 'utf8');
const HOME = 'https://town.example/tsuho/';

/** @param {any} request */
const addressOf = request => (typeof request === 'string' ? request : request.url);

/** What the browser keeps, by the name of each cache, in the order in which they were made. */
function keeping() {
  /** @type {Map<string, Map<string, Response>>} */
  const kept = new Map();
  const cacheOf = (/** @type {Map<string, Response>} */ files) => ({
    put: async (/** @type {string} */ address, /** @type {Response} */ response) => void files.set(address, response),
    match: async (/** @type {any} */ request) => files.get(addressOf(request))?.clone(),
    keys: async () => [...files.keys()].map(url => ({ url })),
  });
  return {
    open: async (/** @type {string} */ name) => {
      if (!kept.has(name)) kept.set(name, new Map());
      return cacheOf(/** @type {Map<string, Response>} */ (kept.get(name)));
    },
    has: async (/** @type {string} */ name) => kept.has(name),
    delete: async (/** @type {string} */ name) => kept.delete(name),
    keys: async () => [...kept.keys()],
    match: async (/** @type {any} */ request) =>
      [...kept.values()]
        .map(files => files.get(addressOf(request)))
        .find(Boolean)
        ?.clone(),
  };
}

/**
 * A worker in its own global scope, as a browser would run it.
 * @param {Record<string, unknown>} site @param {Record<string, unknown>} around what the scope has besides
 */
function workerOf(site, around) {
  /** @type {Record<string, (event: any) => void>} */
  const handlers = {};
  const addEventListener = (/** @type {string} */ type, /** @type {any} */ handler) => void (handlers[type] = handler);
  const scope = { Response, registration: { scope: HOME }, skipWaiting: () => undefined, addEventListener, ...around };
  vm.runInNewContext(SOURCE.replace("{ edition: '', files: {} }", JSON.stringify(site)), scope);
  return {
    /**
     * Until all has happened that the browser would wait for.
     * @param {'install' | 'activate' | 'message'} type @param {object} [said] by a page
     */
    async happen(type, said = {}) {
      /** @type {Promise<unknown>[]} */
      const waited = [];
      handlers[type]({ ...said, waitUntil: (/** @type {Promise<unknown>} */ until) => waited.push(until) });
      await Promise.all(waited);
    },
    /** The words of a file. @param {string} name */
    async answer(name) {
      /** @type {Promise<Response> | undefined} */
      let answered;
      const respondWith = (/** @type {Promise<Response>} */ response) => (answered = response);
      handlers.fetch({ request: { method: 'GET', url: HOME + name }, respondWith });
      return (await answered)?.text();
    },
  };
}

/** One host and one browser. */
function town() {
  const caches = keeping();
  const here = {
    /** Site path -> what the host serves. @type {Record<string, string>} */
    served: {},
    /** What the host was asked for. @type {string[]} */
    fetched: [],
    /** What pages were told. @type {string[]} */
    told: [],
    /** Folders of editions that a page stands on. @type {string[]} */
    standing: [],
    /** Happens before each file is answered. */
    before: () => Promise.resolve(),
    /** The host puts an edition there; the worker that came with it. @param {string} edition */
    publish(edition) {
      const files = { 'index.html': edition, 'a.css': 'same', [`edition-${edition}/page.js`]: edition };
      for (const [name, held] of Object.entries(files)) here.served[name] = `${name} of ${held}`;
      return workerOf({ edition, files }, { caches, clients, navigator: { locks }, fetch });
    },
    editions: async () =>
      (await caches.keys()).flatMap(name => (name.startsWith(`tsuho ${HOME}`) ? name.split(' ').at(-1) : [])),
  };
  const page = { url: HOME, postMessage: (/** @type {string} */ news) => here.told.push(news) };
  const clients = { claim: async () => undefined, matchAll: async () => [page] };
  const locks = { query: async () => ({ held: here.standing.map(name => ({ name })) }) };
  const fetch = async (/** @type {any} */ request) => {
    const name = addressOf(request).slice(HOME.length);
    here.fetched.push(name);
    await here.before();
    return new Response(here.served[name] ?? '', { status: name in here.served ? 200 : 404 });
  };
  return here;
}

test('a page that comes while a newer edition is taken in costs that edition nothing', async () => {
  const here = town();
  const first = here.publish('aa');
  await first.happen('install');
  await first.happen('activate');
  here.standing.push('edition-aa');
  const second = here.publish('bb');
  here.before = () => first.happen('message'); // at every file, the worker before is told of the page

  await second.happen('install');
  await second.happen('activate');

  assert.deepEqual(here.told, ['newer']);
  assert.deepEqual(await here.editions(), ['aa', 'bb']);
  assert.equal(await second.answer(''), 'index.html of bb');
  here.standing.splice(0, 1, 'edition-bb');
  await second.happen('message');
  assert.deepEqual(await here.editions(), ['bb']);
});

test('the worker before, told of a page late, leaves the edition that has come', async () => {
  const here = town();
  const first = here.publish('aa');
  await first.happen('install');
  await first.happen('activate');
  const second = here.publish('bb');
  await second.happen('install');

  await first.happen('message');
  await second.happen('activate');

  assert.equal(await second.answer(''), 'index.html of bb');
  assert.deepEqual(await here.editions(), ['bb']);
});

test('a page that came while a newer edition began is told when it says that it is here', async () => {
  const here = town();
  for (const edition of ['aa', 'bb']) {
    const worker = here.publish(edition);
    await worker.happen('install');
    await worker.happen('activate');
    here.told.length = 0;
    const source = { postMessage: (/** @type {string} */ news) => here.told.push(news) };

    await worker.happen('message', { data: 'edition-aa', source });

    assert.deepEqual(here.told, edition === 'aa' ? [] : ['newer']);
  }
});

test('a host that goes back to the edition before is followed, and the other one goes', async () => {
  const here = town();
  for (const edition of ['aa', 'bb']) {
    const worker = here.publish(edition);
    await worker.happen('install');
    await worker.happen('activate');
    here.standing.splice(0, 9, 'edition-aa', `edition-${edition}`);
  }
  assert.deepEqual(await here.editions(), ['aa', 'bb']);
  here.fetched.length = 0;

  const again = here.publish('aa');
  await again.happen('install');
  await again.happen('activate');
  here.standing.splice(0, 9, 'edition-aa');
  await again.happen('message');

  assert.deepEqual(here.fetched, []); // every file of it was here
  assert.deepEqual(await here.editions(), ['aa']);
  assert.equal(await again.answer(''), 'index.html of aa');
});

test('a page of the edition before is given its own files while it is open', async () => {
  const here = town();
  const first = here.publish('aa');
  await first.happen('install');
  here.standing.push('edition-aa');
  const second = here.publish('bb');
  await second.happen('install');
  await second.happen('activate');
  here.fetched.length = 0;

  assert.equal(await second.answer('edition-aa/page.js'), 'edition-aa/page.js of aa');
  assert.deepEqual(here.fetched, []);
});

test('an edition that cannot be taken in whole leaves nothing, and the one before has all it had', async () => {
  const here = town();
  const first = here.publish('aa');
  await first.happen('install');
  const second = here.publish('bb');
  await second.happen('install');
  await second.happen('activate');
  const third = here.publish('cc');
  delete here.served['edition-cc/page.js'];

  await assert.rejects(third.happen('install'));

  assert.deepEqual(await here.editions(), ['bb']);
  assert.equal(await second.answer('edition-bb/page.js'), 'edition-bb/page.js of bb');
});
