/**
 * The page is asked which post was meant: after a click, when the report page opens over it, and when the person wants
 * it once more. What it answers goes into the report like everything else.
 *
 * @import {Bundle} from '../../knowledge/types.js'
 * @import {Post} from '../../knowledge/types.js'
 * @import {PressTarget} from '../../store/waiting-click.js'
 * @import {PageAnswer} from '../../capture/look.js'
 * @import {Store} from '../../store/reports.js'
 * @import {Choosing} from './choosing-in-page.js'
 * @import {Standpoint} from './opening.js'
 *
 * @typedef {Standpoint & {bundle: Bundle, store: Store}} PageContext
 */

import { inTurn } from '../../browser/turns.js';
import { look } from '../../capture/look.js';
import { asFiction, practicePages } from '../../practice/rehearsal.js';
import { postWords } from '../../store/knowledge.js';
import { lastTaken } from '../../store/last-taken.js';
import { barePicks } from '../../store/picks.js';
import { again, hasPost, isBare, sameAs } from '../../store/place-report.js';
import { bareWaitingClick, pressed } from '../../store/waiting-click.js';
import { takeSeen } from '../model/seen-post.js';
import { before, goOn, speaksAgainst } from '../model/series.js';
import { harmOf } from '../model/view.js';
import { stepAside } from './undo.js';

/** A page that is busy, or still being built, is asked once more after this. */
const SECOND_LOOK = 400;
const WEB = /^https?:/i;

/** @param {PageContext} context @param {Pick<Choosing, 'pick' | 'takeChosen' | 'stopForOtherHarm'>} choosing */
export function askingThePage({ bundle, here, surface, report, store }, choosing) {
  /** Presses that were dealt with here, whatever came of them. @type {Set<string>} */
  const asked = new Set();
  let bared = '';
  /** The report whose page let nobody in, and the address it had then. */
  let unread = { report: '', url: '' };

  /**
   * @param {PressTarget} pointed
   * @returns {Promise<boolean>} whether the page told something that the report could take
   */
  async function ask(pointed) {
    const { id, tabId } = report.saved;
    const press = `${id} ${pointed.id}`; // a page that was closed too early leaves its click to another report
    if (asked.has(press) || tabId === null) return false;
    asked.add(press);
    return askInTurn(report, store, pointed, askNow);
  }

  /** @type {typeof ask} */
  async function askNow(pointed) {
    const { saved } = report;
    if (saved.tabId === null) return false;
    const frame = { tabId: saved.tabId, frameId: pointed.frameId };
    const { url: address, post: known } = structuredClone(saved.report);
    const [seen, pages] = await Promise.all([lookTwice(frame, pointed, bundle), practicePages()]);
    if (report.saved.id !== saved.id) return false;
    const { url, page_url: page, post: now } = report.saved.report;
    // With another address that was written meanwhile, the answer is about another post.
    const isOther = url !== address || now.permalink !== known.permalink;
    if (!seen || isOther) {
      if (!isOther && pointed.by === 'menu' && WEB.test(page || url)) unread = { report: saved.id, url };
      report.change(each => void (each.pointed = null));
      return false;
    }
    const post = unlessWritten({ ...seen.post, permalink: asFiction(seen.post.permalink, pages) }, known, now);
    const told = { ...seen, post, address: asFiction(seen.address, pages) };
    const taken = take(report, store, told, { ...pointed, link_url: asFiction(pointed.link_url, pages) });
    if (pointed.by === 'menu') await afterClick(seen.posts);
    return taken;
  }

  /** @param {number} posts in the page that was clicked */
  async function afterClick(posts) {
    await goOnInSeries(bundle, report, store);
    const isOpen = !hasPost(report.saved) && posts > 1;
    if (isOpen && (surface === 'popup' || surface === 'panel')) await choosing.pick();
  }

  /** What is shown now may need the page. */
  function follow() {
    const { saved } = report;
    if (harmOf(bundle, saved)?.evidence === 'url_only' && bared !== saved.id) {
      bared = saved.id;
      void bareWaitingClick();
      void barePicks();
    }
    choosing.stopForOtherHarm();
    if (saved.pointed) void ask(saved.pointed);
  }

  report.onChange(follow);
  void choosing.takeChosen().then(() => {
    const { saved } = report;
    // Opened again over a page of which nothing is known yet: it may have been chosen in, or have changed.
    if (!saved.pointed && !hasPost(saved) && surface === 'popup' && here.tab && saved.tabId === here.tabId)
      void ask(pressed('toolbar'));
    else follow();
  });

  return {
    /** Whether what was right-clicked is in a page that lets nobody in, and the address is still that one. */
    isUnread: () => unread.report === report.saved.id && unread.url === report.saved.report.url,
    /** The same post once more: its harm allows now what the last one did not. */
    again: () => ask({ ...pressed('again', report.saved.frameId), link_url: report.saved.report.post.permalink }),
  };
}

/**
 * What the page told, without what the person wrote while it was asked: that is theirs.
 * @param {Post} told
 * @param {Post} known when it was asked
 * @param {Post} now
 */
const unlessWritten = (told, known, now) => {
  const names = /** @type {(keyof Post)[]} */ (Object.keys(told));
  return /** @type {Post} */ (
    Object.fromEntries(names.map(name => [name, now[name] === known[name] ? told[name] : '']))
  );
};

/**
 * The next post of a series begins with what was chosen for the last.
 * @param {Bundle} bundle
 * @param {PageContext['report']} report
 * @param {Store} store
 */
async function goOnInSeries(bundle, report, store) {
  const { saved } = report;
  const finished = await lastTaken();
  const last = before(bundle, [...store.all(), ...finished], saved, new Date());
  if (!last) return;
  const [{ suggester }, words] = await Promise.all([import('../../engine/suggest.js'), postWords()]);
  const { quote, post } = saved.report;
  // Meanwhile the person may have chosen, or gone to another post.
  if (report.saved !== saved || saved.situation.harm || speaksAgainst(last, suggester(words)(`${quote}\n${post.text}`)))
    return;
  report.change(now => goOn(now, last));
  stepAside();
}

/**
 * What the page told goes into the report, or into the one about the same post.
 * @param {PageContext['report']} report
 * @param {Store} store
 * @param {PageAnswer} seen
 * @param {PressTarget} pointed
 * @returns {boolean} whether it is about this report's post
 */
function take(report, store, seen, pointed) {
  // Tried on a copy: nothing of a post whose harm allows only its address may be kept, not even for a moment.
  const tried = structuredClone(report.saved);
  if (!takeSeen(tried, seen, pointed)) return false;
  const same = pointed.by !== 'again' && isBare(report.saved) ? sameAs(store.all(), tried) : undefined;
  if (!same) {
    report.change(saved => void takeSeen(saved, seen, pointed));
    return true;
  }
  const merged = again(same, tried);
  takeSeen(merged, { ...seen, title: '', quote: '' }, pointed);
  report.goOnWith(merged);
  return true;
}

/**
 * The popup and the panel may show the same report: one of them asks for a press that waits in it, and what it was told
 * is kept before the other one looks. Who comes second asks only if the first was closed.
 * @param {PageContext['report']} report
 * @param {Store} store
 * @param {PressTarget} pointed
 * @param {(pointed: PressTarget) => Promise<boolean>} ask
 */
function askInTurn(report, store, pointed, ask) {
  const { id, tabId, pointed: waiting } = report.saved;
  const waits = waiting?.id === pointed.id;
  return inTurn(`ask tab ${tabId}`, async () => {
    if (waits) await store.refresh();
    const { saved } = report;
    if (saved.id !== id || (waits && saved.pointed?.id !== pointed.id)) return false;
    const taken = await ask(pointed);
    await report.kept;
    return taken;
  });
}

/**
 * @param {{tabId: number, frameId: number}} frame
 * @param {PressTarget} pointed
 * @param {Pick<Bundle, 'platforms'>} bundle
 */
async function lookTwice(frame, pointed, { platforms }) {
  const seen = await look(frame, pointed, platforms);
  if (seen) return seen;
  await new Promise(resolve => setTimeout(resolve, SECOND_LOOK));
  return look(frame, pointed, platforms);
}
