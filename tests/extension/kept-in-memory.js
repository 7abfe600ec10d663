/** An extension's storage that lives in this process, and the parts of the browser that the stores speak to. */

/** @type {Record<'local' | 'session', Map<string, any>>} */
export const kept = { local: new Map(), session: new Map() };

/** @type {Set<(changes: object, area: string) => void>} */
const listeners = new Set();

/** Every page that was open is closed: it hears of nothing any more. */
export const closePages = () => listeners.clear();

/** The sites that the person allowed. */
export const permissions = { origins: /** @type {string[]} */ ([]) };

/** @param {'local' | 'session'} name */
function area(name) {
  const entries = kept[name];
  /** @param {string[]} keys */
  const tell = keys => {
    const changes = Object.fromEntries(keys.map(key => [key, { newValue: structuredClone(entries.get(key)) }]));
    for (const listener of listeners) listener(changes, name);
  };
  /** @param {string[]} keys */
  const remove = async keys => {
    const there = keys.filter(key => entries.delete(key));
    if (there.length) tell(there);
  };
  return {
    get: async (/** @type {string | null} */ key) =>
      structuredClone(Object.fromEntries([...entries].filter(([each]) => key === null || each === key))),
    async set(/** @type {object} */ added) {
      for (const [key, value] of Object.entries(structuredClone(added))) entries.set(key, value);
      tell(Object.keys(added));
    },
    remove: (/** @type {string | string[]} */ keys) => remove([keys].flat()),
    clear: () => remove([...entries.keys()]),
  };
}

/** @type {Map<string, Promise<unknown>>} */
const last = new Map();

/** One holder of a name at a time, as the browser's own do. */
const locks = {
  request(/** @type {string} */ name, /** @type {() => unknown} */ work) {
    const now = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      now.catch(() => undefined),
    );
    return now;
  },
};

/** Puts an extension's browser around the modules that are imported after this. */
export function inExtension() {
  const browser = {
    runtime: { id: 'our-id', getURL: (/** @type {string} */ path) => `chrome-extension://our-id${path}` },
    storage: {
      local: area('local'),
      session: area('session'),
      onChanged: {
        addListener: listeners.add.bind(listeners),
        removeListener: listeners.delete.bind(listeners),
      },
    },
    permissions: {
      getAll: async () => ({ origins: [...permissions.origins] }),
      remove: async (/** @type {{origins: string[]}} */ { origins }) =>
        void (permissions.origins = permissions.origins.filter(each => !origins.includes(each))),
    },
    tabs: { getCurrent: async () => undefined, query: async () => [] },
    windows: { getCurrent: async () => ({ id: 1, incognito: false }) },
    action: { setBadgeText: async () => undefined },
  };
  Object.assign(globalThis, { browser });
  Object.defineProperty(globalThis, 'navigator', { value: { locks, language: 'ja' }, configurable: true });
}
