/**
 * Several pages of the extension in one process, whose steps a test puts into every order: each time that a page waits
 * for the browser (its storage, its locks, its timers, a script in a tab), the test decides who goes on first. The
 * storage answers each page in the order in which it was asked, and tells every page of each change in the order of the
 * changes, as browsers do.
 */

import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';

/** @typedef {{page: string, line: string, run: () => void}} Step `line`: steps of one line keep their order */

const pageNow = /** @type {AsyncLocalStorage<string>} */ (new AsyncLocalStorage());

export class World {
  /** @type {Step[]} */
  #steps = [];
  /** @type {Record<string, Map<string, unknown>>} */
  kept = { local: new Map(), session: new Map() };
  /** @type {Set<{page: string, hear: (changes: object, area: string) => void}>} */
  #listeners = new Set();
  /** @type {Map<string, {page: string, start: () => void}[]>} */
  #locks = new Map();
  /** @type {Set<string>} */
  #dead = new Set();
  /** What a script in the tab answers. @type {(func: Function) => unknown} */
  tab = () => null;

  /** Runs what a page does. @template T @param {string} page @param {() => T} work */
  as = (page, work) => pageNow.run(page, work);

  /** The work as the page's that asks now, whenever it is done. @param {() => void} work */
  #ownWork(work) {
    const page = pageNow.getStore() ?? '';
    return () => pageNow.run(page, work);
  }

  /** The page goes: nothing more is heard of it, and its locks are free. @param {string} page */
  close(page) {
    this.#dead.add(page);
    this.#steps = this.#steps.filter(step => step.page !== page);
    for (const [name, queue] of this.#locks) {
      const holds = queue[0]?.page === page;
      const rest = queue.filter(each => each.page !== page);
      this.#locks.set(name, rest);
      if (holds && rest.length) this.#grant(rest[0]);
    }
  }

  /**
   * @param {string} line
   * @param {() => unknown} act
   * @returns {Promise<any>} what `act` gives, once the test lets it happen
   */
  step(line, act) {
    const page = pageNow.getStore() ?? '';
    return new Promise(resolve => {
      if (!this.#dead.has(page)) this.#steps.push({ page, line: `${page} ${line}`, run: () => resolve(act()) });
    });
  }

  /** Which steps may come next: the first of each line. */
  #next() {
    const lines = new Set();
    return this.#steps.filter(({ line }) => !lines.has(line) && lines.add(line));
  }

  /**
   * Until nothing is left to be done.
   * @param {(choices: number) => number} choose which of the possible steps comes next
   * @param {() => void} after each step
   */
  async run(choose, after) {
    await turn();
    for (let next = this.#next(); next.length; next = this.#next()) {
      const step = next[next.length === 1 ? 0 : choose(next.length)];
      this.#steps.splice(this.#steps.indexOf(step), 1);
      step.run();
      await turn();
      after();
    }
  }

  /** @param {string} name */
  #area(name) {
    const entries = () => this.kept[name];
    /** @param {string[]} keys */
    const tell = keys => {
      const changes = Object.fromEntries(keys.map(key => [key, { newValue: structuredClone(entries().get(key)) }]));
      for (const { page, hear } of this.#listeners)
        this.as(page, () => void this.step(`hears of ${name}`, () => hear(changes, name)));
    };
    return {
      get: (/** @type {string | null} */ key) =>
        this.step(name, () =>
          structuredClone(Object.fromEntries([...entries()].filter(([each]) => key === null || each === key))),
        ),
      set: (/** @type {object} */ added) => {
        const copy = structuredClone(added);
        return this.step(name, () => {
          for (const [key, value] of Object.entries(copy)) entries().set(key, value);
          tell(Object.keys(copy));
        });
      },
      remove: (/** @type {string | string[]} */ keys) =>
        this.step(name, () => {
          const gone = [keys].flat().filter(key => entries().delete(key));
          if (gone.length) tell(gone);
        }),
    };
  }

  /** @param {{page: string, start: () => void}} holder */
  #grant({ page, start }) {
    this.as(page, () => void this.step('lock', start));
  }

  /** @param {string} name @param {() => Promise<unknown>} work */
  #request(name, work) {
    const page = pageNow.getStore() ?? '';
    const queue = this.#locks.get(name) ?? [];
    this.#locks.set(name, queue);
    return new Promise((resolve, reject) => {
      const start = () => {
        const free = () => {
          const rest = this.#locks.get(name)?.slice(1) ?? [];
          this.#locks.set(name, rest);
          if (rest.length) this.#grant(rest[0]);
        };
        void Promise.resolve(work()).then(resolve, reject).finally(free);
      };
      queue.push({ page, start: this.#ownWork(start) });
      if (queue.length === 1) this.#grant(queue[0]);
    });
  }

  /** The browser around the modules that are imported after the first of these. */
  browser() {
    return {
      runtime: { id: 'our-id', getURL: (/** @type {string} */ path) => `chrome-extension://our-id${path}` },
      action: { setBadgeText: async () => undefined },
      scripting: {
        executeScript: (/** @type {{func?: Function}} */ { func }) =>
          this.step('tab', () => [{ result: func && this.tab(func) }]),
      },
      storage: {
        local: this.#area('local'),
        session: this.#area('session'),
        onChanged: {
          addListener: (/** @type {(changes: object, area: string) => void} */ hear) => {
            const page = pageNow.getStore() ?? '';
            this.#listeners.add({ page, hear: (...told) => pageNow.run(page, hear, ...told) });
          },
        },
      },
    };
  }

  locks = {
    request: (/** @type {string} */ name, /** @type {() => Promise<unknown>} */ work) => this.#request(name, work),
  };

  /** @param {() => void} work */
  timer = work => void this.step(`timer ${this.#steps.length}`, this.#ownWork(work));
}

/**
 * Every order in which at most so many steps come before their turn.
 * @param {number} most
 * @param {(choose: (choices: number) => number) => Promise<void>} play
 * @returns {Promise<number>} how many orders there were
 */
export async function inEveryOrder(most, play) {
  let orders = 0;
  /** @type {number[][]} */
  const waiting = [[]];
  for (let begin = waiting.pop(); begin; begin = waiting.pop()) {
    const taken = /** @type {number[]} */ ([]);
    const early = begin.filter(choice => choice > 0).length;
    const prefix = begin;
    await play(choices => {
      const at = taken.length;
      if (at >= prefix.length && early < most)
        for (let other = 1; other < choices; other += 1) waiting.push([...taken, other]);
      taken.push(prefix[at] ?? 0);
      return taken[at];
    });
    orders += 1;
  }
  return orders;
}
