/**
 * The page is asked which post was meant: after a click, when the report page opens over it, and when the person wants it
 * once more or chooses in the page themselves. What it answers goes through `session.change` like everything else.
 *
 * @import {PressTarget} from '../../store/waiting-click.js'
 * @import {Pick} from '../../store/picks.js'
 * @import {Post} from '../../knowledge/types.js'
 * @import {Session} from '../session.js'
 */

import { say } from '../../browser/i18n.js';
import { letPick, look, stopPicking } from '../../capture/look.js';
import { MOST_OTHERS } from '../../engine/reports.js';
import { asFiction, practicePlaces } from '../../practice/rehearsal.js';
import { askFor, barePicks, takePicked, watchPicked } from '../../store/picks.js';
import { again, hasPost, isBare, sameAs } from '../../store/place-report.js';
import { bareWaitingClick, pressed } from '../../store/waiting-click.js';
import { addPicks, isTold, takePicks, takeSeen } from '../model/seen-post.js';
import { announce } from '../undo.js';
import { changePosts } from './post-change.js';

/** A page that is busy, or still being built, is asked once more after this. */
const SECOND_LOOK = 400;
const WEB = /^https?:/i;

/** @typedef {ReturnType<typeof askingThePage>} Asking */

/** @param {Session} session */
export function askingThePage(session) {
  const { bundle, here, place } = session;
  /** Presses that were dealt with here, whatever came of them. @type {Set<string>} */
  const asked = new Set();
  /** @type {{tabId: number, frameId: number, harm: string} | null} where the page lets the person choose now */
  let picking = null;
  let bared = '';
  /** The report whose page let nobody in, and the address it had then. */
  let unread = { report: '', url: '' };

  const evidence = () => bundle.harms.find(each => each.id === session.saved.situation.harm)?.evidence;

  /** @param {PressTarget} pointed @returns {Promise<boolean>} whether the page told something that the report could take */
  async function ask(pointed) {
    const { saved } = session;
    if (asked.has(pointed.id) || saved.tabId === null) return false;
    asked.add(pointed.id);
    const [seen, places] = await Promise.all([
      lookTwice({ tabId: saved.tabId, frameId: pointed.frameId }, pointed),
      practicePlaces(),
    ]);
    if (session.saved.id !== saved.id) return false;
    if (!seen) {
      const { url, page_url: page } = session.saved.report;
      if (pointed.by === 'menu' && WEB.test(page || url)) unread = { report: saved.id, url };
      session.change(report => void (report.pointed = null));
      return false;
    }
    const told = { ...seen, post: fictional(seen.post, places), address: asFiction(seen.address, places) };
    const taken = take(told, { ...pointed, link_url: asFiction(pointed.link_url, places) });
    const nothing = !hasPost(session.saved) && seen.posts > 1;
    if (nothing && pointed.by === 'menu' && (place === 'popup' || place === 'panel')) await pick();
    return taken;
  }

  /** @param {import('../../capture/look.js').Place} where @param {PressTarget} pointed */
  async function lookTwice(where, pointed) {
    const seen = await look(where, pointed, bundle.platforms);
    if (seen) return seen;
    await new Promise(resolve => setTimeout(resolve, SECOND_LOOK));
    return look(where, pointed, bundle.platforms);
  }

  /** @param {import('../../capture/look.js').PageAnswer} seen @param {PressTarget} pointed @returns {boolean} whether it is about this report's post */
  function take(seen, pointed) {
    // Tried on a copy: nothing of a post whose harm allows only its address may be kept, not even for a moment.
    const tried = structuredClone(session.saved);
    if (!takeSeen(tried, seen, pointed)) return false;
    const same = pointed.by !== 'again' && isBare(session.saved) ? sameAs(session.store.all(), tried) : undefined;
    if (!same) {
      session.change(saved => void takeSeen(saved, seen, pointed));
      return true;
    }
    const merged = again(same, tried);
    takeSeen(merged, { ...seen, title: '', quote: '' }, pointed);
    session.goOnWith(merged);
    return true;
  }

  /** Chosen in the page, while this was closed or beside it. */
  async function takeChosen() {
    const places = await practicePlaces();
    const picked = await takePicked(session.saved.id);
    const { id, report, suggested, doubted } = session.saved;
    if (!picked || picked.report !== id) return;
    picking = null;
    const picks = picked.picks.map(each => ({ ...each, post: fictional(each.post, places) }));
    const isFirst = !isTold(report.post) && !suggested && report.others.length + doubted.length === 0;
    const choose = (/** @type {import('../../store/reports.js').SavedReport} */ saved) =>
      takePicks(saved, picks, picked.title);
    if (isFirst) session.change(choose);
    else if (picked.adds) add(picks);
    else changePosts(session, say('postRepicked'), choose);
  }

  /** @param {Pick[]} picks */
  function add(picks) {
    const { added, waiting, left } = addPicks(structuredClone(session.saved), picks);
    const told = [
      added && say('postsAdded', added),
      waiting && say('postsWait'),
      left && say('postsFull', MOST_OTHERS + 1),
    ].filter(Boolean);
    if (added || waiting) changePosts(session, told.join(' '), saved => void addPicks(saved, picks));
    else announce(told.join(' ') || say('postsKnown'));
  }

  /** @param {boolean} [adds] whether it joins the report's posts @returns {Promise<boolean>} whether the page lets the person choose */
  async function pick(adds = false) {
    const { saved } = session;
    if (saved.tabId === null) return false;
    const where = { tabId: saved.tabId, frameId: saved.pointed?.frameId ?? saved.frameId };
    const { id } = pressed('again');
    session.change(() => undefined); // it has to be kept before it can be gone on with
    await askFor({
      id,
      report: saved.id,
      tabId: saved.tabId,
      windowId: saved.windowId ?? here.windowId,
      private: saved.private,
      adds,
      bare: evidence() === 'url_only',
    });
    const lets = await letPick(where, id, bundle.platforms, pickerWords(adds, place === 'popup'));
    picking = lets ? { ...where, harm: saved.situation.harm } : null;
    return lets;
  }

  /** What is shown now may need the page. */
  function follow() {
    const { saved } = session;
    if (evidence() === 'url_only' && bared !== saved.id) {
      bared = saved.id;
      void bareWaitingClick();
      void barePicks();
    }
    // Whoever goes on with the page as a whole needs no post.
    if (picking && saved.situation.harm !== picking.harm) {
      void stopPicking(picking);
      picking = null;
    }
    if (saved.pointed) void ask(saved.pointed);
  }

  session.onChange(follow);
  watchPicked(() => void takeChosen());
  void takeChosen().then(() => {
    const { saved } = session;
    // Opened again over a page of which nothing is known yet: it may have been chosen in, or have changed.
    if (!saved.pointed && !hasPost(saved) && place === 'popup' && here.tab && saved.tabId === here.tabId)
      void ask(pressed('toolbar'));
    else follow();
  });

  return {
    pick,
    /** Whether what was right-clicked is in a page that lets nobody in, and the person has given no other address since. */
    isUnread: () => unread.report === session.saved.id && unread.url === session.saved.report.url,
    /** The same post once more: its harm allows now what the last one did not. */
    again: () => ask({ ...pressed('again', session.saved.frameId), link_url: session.saved.report.post.permalink }),
  };
}

/** @param {Post} post @param {string[]} places */
const fictional = (post, places) => ({ ...post, permalink: asFiction(post.permalink, places) });

/** @param {boolean} adds @param {boolean} closes whether this page is gone when they have chosen */
export const pickerWords = (adds, closes) => ({
  title: say(adds ? 'pickAddTitle' : 'pickTitle'),
  hint: say('pickHint'),
  place: say('pickPlace', '$1', '$2'),
  author: say('pickAuthor', '$1'),
  isChosen: say('pickIsChosen'),
  more: say('pickMore'),
  several: say('pickSeveral'),
  count: say('pickCount', '$1'),
  done: say('pickDone'),
  leave: say('pickLeave'),
  left: say(closes ? 'pickLeftPopup' : 'pickLeft'),
  none: say('pickNone'),
});
