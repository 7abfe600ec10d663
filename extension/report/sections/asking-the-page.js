/**
 * The page is asked which post was meant: after a click, when the report page opens over it, and when the person wants it
 * once more or chooses in the page themselves. What it answers goes through `session.change` like everything else.
 *
 * @import {Pointed} from '../../capture/click.js'
 * @import {Pick} from '../../store/picks.js'
 * @import {Post} from '../../knowledge/types.js'
 * @import {Session} from '../session.js'
 */

import { say } from '../../browser/i18n.js';
import { asFiction, bareWaitingClick, practicePlaces, pressed } from '../../capture/click.js';
import { letPick, look, stopPicking } from '../../capture/look.js';
import { MOST_OTHERS } from '../../engine/reports.js';
import { askFor, barePicks, takePicked, watchPicked } from '../../store/picks.js';
import { again, hasPost, isBare, sameAs } from '../../store/place-report.js';
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

  const evidence = () => bundle.harms.find(each => each.id === session.kept.situation.harm)?.evidence;

  /** @param {Pointed} pointed @returns {Promise<boolean>} whether the page told something that the report could take */
  async function ask(pointed) {
    const { kept } = session;
    if (asked.has(pointed.id) || kept.tabId === null) return false;
    asked.add(pointed.id);
    const [seen, places] = await Promise.all([
      lookTwice({ tabId: kept.tabId, frameId: pointed.frameId }, pointed),
      practicePlaces(),
    ]);
    if (session.kept.id !== kept.id) return false;
    if (!seen) {
      const { url, page_url: page } = session.kept.report;
      if (pointed.by === 'menu' && WEB.test(page || url)) unread = { report: kept.id, url };
      session.change(report => void (report.pointed = null));
      return false;
    }
    const told = { ...seen, post: fictional(seen.post, places), address: asFiction(seen.address, places) };
    const taken = take(told, { ...pointed, link_url: asFiction(pointed.link_url, places) });
    const nothing = !hasPost(session.kept) && seen.posts > 1;
    if (nothing && pointed.by === 'menu' && (place === 'popup' || place === 'panel')) await pick();
    return taken;
  }

  /** @param {import('../../capture/look.js').Place} where @param {Pointed} pointed */
  async function lookTwice(where, pointed) {
    const seen = await look(where, pointed, bundle.platforms);
    if (seen) return seen;
    await new Promise(resolve => setTimeout(resolve, SECOND_LOOK));
    return look(where, pointed, bundle.platforms);
  }

  /** @param {import('../../capture/look.js').Seen} seen @param {Pointed} pointed @returns {boolean} whether it is about this report's post */
  function take(seen, pointed) {
    // Tried on a copy: nothing of a post whose harm allows only its address may be kept, not even for a moment.
    const tried = structuredClone(session.kept);
    if (!takeSeen(tried, seen, pointed)) return false;
    const same = pointed.by !== 'again' && isBare(session.kept) ? sameAs(session.store.all(), tried) : undefined;
    if (!same) {
      session.change(kept => void takeSeen(kept, seen, pointed));
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
    const picked = await takePicked(session.kept.id);
    const { id, report, suggested, doubted } = session.kept;
    if (!picked || picked.report !== id) return;
    picking = null;
    const picks = picked.picks.map(each => ({ ...each, post: fictional(each.post, places) }));
    const isFirst = !isTold(report.post) && !suggested && report.others.length + doubted.length === 0;
    const choose = (/** @type {import('../../store/reports.js').Kept} */ kept) => takePicks(kept, picks, picked.title);
    if (isFirst) session.change(choose);
    else if (picked.adds) add(picks);
    else changePosts(session, say('postRepicked'), choose);
  }

  /** @param {Pick[]} picks */
  function add(picks) {
    const { added, waiting, left } = addPicks(structuredClone(session.kept), picks);
    const told = [
      added && say('postsAdded', added),
      waiting && say('postsWait'),
      left && say('postsFull', MOST_OTHERS + 1),
    ].filter(Boolean);
    if (added || waiting) changePosts(session, told.join(' '), kept => void addPicks(kept, picks));
    else announce(told.join(' ') || say('postsKnown'));
  }

  /** @param {boolean} [adds] whether it joins the report's posts @returns {Promise<boolean>} whether the page lets the person choose */
  async function pick(adds = false) {
    const { kept } = session;
    if (kept.tabId === null) return false;
    const where = { tabId: kept.tabId, frameId: kept.pointed?.frameId ?? kept.frameId };
    const { id } = pressed('again');
    session.change(() => undefined); // it has to be kept before it can be gone on with
    await askFor({
      id,
      report: kept.id,
      tabId: kept.tabId,
      windowId: kept.windowId ?? here.windowId,
      private: kept.private,
      adds,
      bare: evidence() === 'url_only',
    });
    const lets = await letPick(where, id, bundle.platforms, pickerWords(adds, place === 'popup'));
    picking = lets ? { ...where, harm: kept.situation.harm } : null;
    return lets;
  }

  /** What is shown now may need the page. */
  function follow() {
    const { kept } = session;
    if (evidence() === 'url_only' && bared !== kept.id) {
      bared = kept.id;
      void bareWaitingClick();
      void barePicks();
    }
    // Whoever goes on with the page as a whole needs no post.
    if (picking && kept.situation.harm !== picking.harm) {
      void stopPicking(picking);
      picking = null;
    }
    if (kept.pointed) void ask(kept.pointed);
  }

  session.onChange(follow);
  watchPicked(() => void takeChosen());
  void takeChosen().then(() => {
    const { kept } = session;
    // Opened again over a page of which nothing is known yet: it may have been chosen in, or have changed.
    if (!kept.pointed && !hasPost(kept) && place === 'popup' && here.tab && kept.tabId === here.tabId)
      void ask(pressed('toolbar'));
    else follow();
  });

  return {
    pick,
    /** Whether what was right-clicked is in a page that lets nobody in, and the person has given no other address since. */
    isUnread: () => unread.report === session.kept.id && unread.url === session.kept.report.url,
    /** The same post once more: its harm allows now what the last one did not. */
    again: () => ask({ ...pressed('again', session.kept.frameId), link_url: session.kept.report.post.permalink }),
  };
}

/** @param {Post} post @param {string[]} places */
const fictional = (post, places) => ({ ...post, permalink: asFiction(post.permalink, places) });

/** @param {boolean} adds @param {boolean} closes whether this page is gone when they have chosen */
const pickerWords = (adds, closes) => ({
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
