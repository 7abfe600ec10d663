/**
 * Unfinished reports. Everything a person writes is kept at once: a popup closes without warning. On disk, but in
 * memory for private windows. Each report has a key of its own, so the popup, the panel and a tab may be open together.
 *
 * @typedef {import('../knowledge/types.js').Report} Report
 * @typedef {import('../knowledge/types.js').Situation} Situation
 * @typedef {import('../browser/storage.js').Area} Area
 * @typedef {import('./waiting-click.js').Click} Click
 * @typedef {import('./waiting-click.js').PressTarget} PressTarget
 * @typedef {import('../knowledge/types.js').Post} Post
 *
 * @typedef {object} SavedReport
 * @property {string} id
 * @property {string} created_at ISO 8601
 * @property {string} changed_at ISO 8601
 * @property {boolean} private
 * @property {boolean} practice
 * @property {boolean} shortened whether the selection was longer than a report can hold
 * @property {number | null} windowId
 * @property {number | null} tabId
 * @property {number} frameId the frame that told of the post, 0 for the page itself
 * @property {PressTarget | null} pointed what the page has not been asked about yet
 * @property {Post | null} suggested what may be the post that is meant: the person has to look
 * @property {Post[]} doubted further posts whose address the person has to look at
 * @property {boolean} certain whether the post's own address (also a suggested one) is proven, by its page or by the
 *   person
 * @property {boolean} addressless whether a post was read, but not its own address: what is known is the page's
 * @property {number} posts how many posts the page has to choose from
 * @property {boolean} bared whether facts were deleted because of the harm that was chosen
 * @property {Report} report
 * @property {Situation} situation '' for what is not chosen yet
 * @property {'' | 'no' | 'yes' | 'acknowledged'} danger
 * @property {string} desk the expanded desk
 * @property {Record<string, Record<string, string>>} edits desk -> field -> the person's own wording
 * @property {{desk: string, at: string}[]} opened
 */

import { fleeting, lasting } from '../browser/storage.js';
import { emptyReport } from '../engine/reports.js';
import { place } from './place-report.js';
import { STORED } from './stored.js';

const { key: PREFIX } = STORED.reports;
const { key: CHOSEN } = STORED.chosenReport;

/**
 * @param {Partial<Report>} facts
 * @param {Partial<Pick<Click, 'private' | 'practice' | 'shortened' | 'windowId' | 'tabId' | 'pointed'>>} [origin]
 * @param {Date} [now]
 * @returns {SavedReport}
 */
export function newKept(facts, origin = {}, now = new Date()) {
  return {
    id: randomId(),
    created_at: now.toISOString(),
    changed_at: now.toISOString(),
    private: origin.private ?? false,
    practice: origin.practice ?? false,
    shortened: origin.shortened ?? false,
    windowId: origin.windowId ?? null,
    tabId: origin.tabId ?? null,
    frameId: 0,
    pointed: origin.pointed ?? null,
    suggested: null,
    doubted: [],
    certain: false,
    addressless: false,
    posts: 0,
    bared: false,
    report: { ...emptyReport(), ...facts },
    situation: { harm: '', role: '', wish: '' },
    danger: '',
    desk: '',
    edits: {},
    opened: [],
  };
}

/**
 * The unfinished reports of this kind of window.
 * @param {boolean} isPrivate
 */
export const keptReports = isPrivate => reportsIn(isPrivate ? fleeting() : lasting());

/** Most popups never forget anything. @param {string} id @param {'bare' | 'erase'} moment */
const forgetBelongings = async (id, moment) => (await import('./forget.js')).forgetBelongings(id, moment);

/** @param {Area} area @returns {Promise<Store>} with what is kept there by now */
export async function reportsIn(area) {
  const store = new Store(area);
  await store.load();
  return store;
}

/**
 * The unfinished reports of one area, as this page knows them: what it changes is written at once.
 */
export class Store {
  /** @type {Area} */
  #area;
  /** @type {Map<string, SavedReport>} */
  #reports = new Map();
  #chosen = '';
  /** The reports whose last change is not on its way to the area yet. @type {Set<string>} */
  #unwritten = new Set();
  /** The reports that were forgotten here: what is still on its way may not bring them back. @type {Set<string>} */
  #forgotten = new Set();
  /** @type {Promise<boolean> | null} */
  #writing = null;
  /** @type {Set<() => void>} */
  #listeners = new Set();

  /** @param {Area} area */
  constructor(area) {
    this.#area = area;
  }

  /** Learns what is kept, and goes on learning what other pages change. */
  async load() {
    this.#learn(await this.#area.read());
    this.#area.watch(changes => {
      if (!this.#learn(changes)) return;
      for (const listener of this.#listeners) listener();
    });
    // A hidden page may be gone the next moment: what waits for an earlier write is sent off now.
    globalThis.addEventListener?.('pagehide', () => void this.#writeNow());
    globalThis.document?.addEventListener('visibilitychange', () => document.hidden && void this.#writeNow());
  }

  /** Newest first. */
  all() {
    return [...this.#reports.values()].sort((a, b) => b.created_at.localeCompare(a.created_at));
  }

  /** The report the person is working on: the chosen one, else the newest. */
  current() {
    return this.chosen() ?? this.all()[0] ?? null;
  }

  /** The report that was chosen last, if it is still there. */
  chosen() {
    return this.#reports.get(this.#chosen) ?? null;
  }

  /** Learns what is kept by now: what another page of ours has just done may not have been told here yet. */
  async refresh() {
    await this.#writing;
    const kept = await this.#area.read();
    const gone = [...this.#reports.keys()].filter(id => !(PREFIX + id in kept));
    const forgotten = Object.fromEntries(gone.map(id => [PREFIX + id, undefined]));
    if (!this.#learn({ ...forgotten, ...kept, [CHOSEN]: kept[CHOSEN] })) return;
    for (const listener of this.#listeners) listener();
  }

  /** @param {string} id */
  async choose(id) {
    this.#chosen = id;
    await this.#area.write({ [CHOSEN]: id });
  }

  /**
   * Keeps what changed. May be called on every keystroke.
   * @param {SavedReport} saved
   * @returns {Promise<boolean>} whether it was kept
   */
  keep(saved) {
    saved.changed_at = laterThan(this.#reports.get(saved.id)?.changed_at);
    this.#reports.set(saved.id, saved);
    this.#forgotten.delete(saved.id);
    this.#unwritten.add(saved.id);
    return (this.#writing ??= this.#writeAll());
  }

  /** Takes in what a click or the page brought, and chooses it: see `place-report.js`. @param {SavedReport} fresh */
  async bring(fresh) {
    const { saved, replaces } = place(this.all(), fresh);
    await this.keep(saved);
    await this.choose(saved.id);
    // Last: a page that shows it then goes on with what was chosen instead.
    if (replaces) await this.forget(replaces);
    return saved;
  }

  /** @param {string} id */
  forget(id) {
    return this.#forgetThese([id]);
  }

  forgetAll() {
    return this.#forgetThese([...this.#reports.keys()]);
  }

  /**
   * Calls the listener when another page changed something here.
   * @param {() => void} listener
   * @returns {() => void} how to stop
   */
  watch(listener) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** What is kept apart from a report goes where its harm does not allow to keep it. @param {string} id */
  bare(id) {
    return forgetBelongings(id, 'bare');
  }

  /** Without waiting for anything: the page may be about to leave. @param {string[]} ids */
  #forgetThese(ids) {
    const keys = ids.map(id => PREFIX + id);
    for (const id of ids) {
      this.#learnReport(id, undefined);
      this.#forgotten.add(id);
    }
    if (ids.includes(this.#chosen)) {
      this.#chosen = '';
      keys.push(CHOSEN);
    }
    for (const id of ids) void forgetBelongings(id, 'erase');
    return this.#area.remove(keys);
  }

  /** @param {Record<string, unknown>} entries @returns {boolean} whether anything here changed */
  #learn(entries) {
    let hasChanged = false;
    for (const [key, value] of Object.entries(entries)) {
      if (key === CHOSEN) {
        hasChanged ||= this.#chosen !== (value ?? '');
        this.#chosen = typeof value === 'string' ? value : '';
      } else if (key.startsWith(PREFIX)) {
        hasChanged = this.#learnReport(key.slice(PREFIX.length), value) || hasChanged;
      }
    }
    return hasChanged;
  }

  /** @param {string} id @param {unknown} value @returns {boolean} whether it changed */
  #learnReport(id, value) {
    if (value === undefined) {
      this.#unwritten.delete(id);
      return this.#reports.delete(id);
    }
    const saved = wholeReport(id, value);
    const known = this.#reports.get(id);
    // Our own writes come back to us: what was typed or forgotten since then must not be undone by them.
    if (!saved || this.#unwritten.has(id) || this.#forgotten.has(id)) return false;
    if (known && known.changed_at >= saved.changed_at) return false;
    this.#reports.set(id, saved);
    return true;
  }

  /**
   * One write at a time; what is typed meanwhile goes with the next.
   * @returns {Promise<boolean>} whether all was kept
   */
  async #writeAll() {
    let isKept = true;
    while (this.#unwritten.size) isKept = (await this.#writeNow()) && isKept;
    this.#writing = null;
    return isKept;
  }

  /** @returns {Promise<boolean>} whether it was kept */
  async #writeNow() {
    if (!this.#unwritten.size) return true;
    const entries = [...this.#unwritten].flatMap(id => {
      const saved = this.#reports.get(id);
      return saved ? [[PREFIX + id, structuredClone(saved)]] : [];
    });
    this.#unwritten.clear();
    return this.#area.write(Object.fromEntries(entries)).then(
      () => true,
      () => false,
    );
  }
}

/**
 * A saved report with everything a report has, even when an older version of the extension kept it.
 * @param {string} id
 * @param {unknown} value
 * @returns {SavedReport | null}
 */
function wholeReport(id, value) {
  if (typeof value !== 'object' || value === null) return null;
  const saved = /** @type {Partial<SavedReport>} */ (value);
  const empty = newKept({}, {}, new Date(0));
  return {
    ...empty,
    ...saved,
    id,
    report: { ...empty.report, ...saved.report, post: { ...empty.report.post, ...saved.report?.post } },
    situation: { ...empty.situation, ...saved.situation },
  };
}

/** @param {string} [earlier] @returns {string} now, and later than `earlier` in any case */
function laterThan(earlier) {
  const least = earlier ? Date.parse(earlier) + 1 : 0;
  return new Date(Math.max(Date.now(), least || 0)).toISOString();
}

// crypto.randomUUID needs https, and a school's own server may not have it:
// https://developer.mozilla.org/en-US/docs/Web/API/Crypto/randomUUID
const randomId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('');
