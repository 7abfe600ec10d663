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
 * @property {boolean} certain whether the post's own address (also a suggested one) is proven, by its page or by the person
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
import { forgetBelongings } from './forget.js';
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

/** @typedef {Awaited<ReturnType<typeof reportsIn>>} Store */

/**
 * @param {Area} area
 */
export async function reportsIn(area) {
  /** @type {Map<string, SavedReport>} */
  const reports = new Map();
  let chosen = '';
  /** @type {Set<string>} */
  const unwritten = new Set();
  /** @type {Set<string>} */
  const forgotten = new Set();
  /** @type {Promise<boolean> | null} */
  let writing = null;
  /** @type {Set<() => void>} */
  const listeners = new Set();

  learn(await area.read());
  area.watch(changes => {
    if (learn(changes)) listeners.forEach(listener => listener());
  });
  // A hidden page may be gone the next moment: what waits for an earlier write is sent off now.
  globalThis.addEventListener?.('pagehide', () => void write());
  globalThis.document?.addEventListener('visibilitychange', () => document.hidden && void write());

  /** @param {Record<string, unknown>} entries @returns {boolean} whether anything here changed */
  function learn(entries) {
    let changed = false;
    for (const [key, value] of Object.entries(entries)) {
      if (key === CHOSEN) {
        changed ||= chosen !== (value ?? '');
        chosen = typeof value === 'string' ? value : '';
      } else if (key.startsWith(PREFIX)) {
        changed = learnReport(key.slice(PREFIX.length), value) || changed;
      }
    }
    return changed;
  }

  /** @param {string} id @param {unknown} value */
  function learnReport(id, value) {
    if (value === undefined) {
      unwritten.delete(id);
      return reports.delete(id);
    }
    const saved = whole(id, value);
    const known = reports.get(id);
    // Our own writes come back to us: what was typed or forgotten since then must not be undone by them.
    if (!saved || unwritten.has(id) || forgotten.has(id)) return false;
    if (known && known.changed_at >= saved.changed_at) return false;
    reports.set(id, saved);
    return true;
  }

  /** @returns {Promise<boolean>} whether it was kept */
  async function write() {
    if (!unwritten.size) return true;
    const entries = [...unwritten].flatMap(id => {
      const saved = reports.get(id);
      return saved ? [[PREFIX + id, structuredClone(saved)]] : [];
    });
    unwritten.clear();
    return area.write(Object.fromEntries(entries)).then(
      () => true,
      () => false,
    );
  }

  /** One write at a time; what is typed meanwhile goes with the next. */
  async function writeAll() {
    let saved = true;
    while (unwritten.size) saved = (await write()) && saved;
    writing = null;
    return saved;
  }

  const all = () => [...reports.values()].sort((a, b) => b.created_at.localeCompare(a.created_at));

  /** @param {string} id */
  async function choose(id) {
    chosen = id;
    await area.write({ [CHOSEN]: id });
  }

  /** Without waiting for anything: the page may be about to leave. @param {string[]} ids */
  function forget(ids) {
    const keys = ids.map(id => PREFIX + id);
    for (const id of ids) {
      learnReport(id, undefined);
      forgotten.add(id);
    }
    if (ids.includes(chosen)) {
      chosen = '';
      keys.push(CHOSEN);
    }
    for (const id of ids) void forgetBelongings(id);
    return area.remove(keys);
  }

  /** @param {SavedReport} saved @returns {Promise<boolean>} whether it was kept */
  function keep(saved) {
    saved.changed_at = after(reports.get(saved.id)?.changed_at);
    reports.set(saved.id, saved);
    forgotten.delete(saved.id);
    unwritten.add(saved.id);
    return (writing ??= writeAll());
  }

  return {
    /** Newest first. */
    all,

    /** The report the person is working on: the chosen one, else the newest. */
    current: () => reports.get(chosen) ?? all()[0] ?? null,

    /** Keeps what changed. May be called on every keystroke. */
    keep,

    choose,

    /** Takes in what a click or the page brought, and chooses it: see `place-report.js`. @param {SavedReport} fresh */
    async bring(fresh) {
      const { saved, replaces } = place(all(), fresh);
      if (replaces) await forget([replaces]);
      await keep(saved);
      await choose(saved.id);
      return saved;
    },

    /** @param {string} id */
    forget: id => forget([id]),

    forgetAll: () => forget([...reports.keys()]),

    /**
     * Calls the listener when another page changed something here.
     * @param {() => void} listener
     * @returns {() => void} how to stop
     */
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/**
 * A kept report with everything a report has, even when an older version of the extension kept it.
 * @param {string} id
 * @param {unknown} value
 * @returns {SavedReport | null}
 */
function whole(id, value) {
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
function after(earlier) {
  const least = earlier ? Date.parse(earlier) + 1 : 0;
  return new Date(Math.max(Date.now(), least || 0)).toISOString();
}

// crypto.randomUUID needs https, and a school's own server may not have it.
const randomId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('');
