/**
 * The person chooses posts in the page itself: the page is prepared for it, and what they chose goes into the report.
 *
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {Pick} from '../../store/picks.js'
 * @import {PageContext} from './asking-the-page.js'
 */

import { plainly, say } from '../../browser/i18n.js';
import { bringForward } from '../../browser/tabs.js';
import { webext } from '../../browser/webext.js';
import { letPick, stopPicking } from '../../capture/look.js';
import { MOST_OTHERS } from '../../engine/constants.js';
import { asFiction, practicePages } from '../../practice/rehearsal.js';
import { askFor, takePicked, watchPicked } from '../../store/picks.js';
import { pressed } from '../../store/waiting-click.js';
import { addPicks, isTold, takePicks } from '../model/seen-post.js';
import { harmOf } from '../model/view.js';
import { announce, changePosts } from './undo.js';

/** @typedef {ReturnType<typeof choosingInPage>} Choosing */

/** @param {PageContext} context */
export function choosingInPage({ bundle, here, surface, report }) {
  /** @type {{tabId: number, frameId: number, harm: string} | null} where the page lets the person choose now */
  let picking = null;

  /** Takes what was chosen while this page was closed or beside it. */
  async function takeChosen() {
    const pages = await practicePages();
    const picked = await takePicked(report.saved.id);
    const { id, report: facts, suggested, doubted } = report.saved;
    if (!picked || picked.report !== id) return;
    picking = null;
    const picks = picked.picks.map(({ post, ...each }) => {
      const permalink = asFiction(post.permalink, pages);
      return { ...each, post: { ...post, permalink } };
    });
    const isFirst = !isTold(facts.post) && !suggested && facts.others.length + doubted.length === 0;
    const choose = (/** @type {SavedReport} */ saved) => takePicks(saved, picks, picked.title);
    if (isFirst) report.change(choose);
    else if (picked.adds) add(picks);
    else changePosts(report, say('postRepicked'), choose);
  }

  /** @param {Pick[]} picks */
  function add(picks) {
    const { added, waiting, left } = addPicks(structuredClone(report.saved), picks);
    const told = [
      added && say('postsAdded', added),
      waiting && say('postsWait'),
      left && say('postsFull', MOST_OTHERS + 1),
    ].filter(Boolean);
    if (added || waiting) changePosts(report, told.join(' '), saved => void addPicks(saved, picks));
    else announce(told.join(' ') || say('postsKnown'));
  }

  watchPicked(() => void takeChosen());

  return {
    takeChosen,

    /**
     * @param {boolean} [adds] whether it joins the report's posts
     * @returns {Promise<boolean>} whether the page lets the person choose
     */
    async pick(adds = false) {
      const { saved } = report;
      if (saved.tabId === null) return false;
      const frame = { tabId: saved.tabId, frameId: saved.pointed?.frameId ?? saved.frameId };
      const { id } = pressed('again');
      report.change(() => undefined); // it has to be kept before it can be gone on with
      await askFor({
        id,
        report: saved.id,
        tabId: saved.tabId,
        windowId: saved.windowId ?? here.windowId,
        private: saved.private,
        from: (await webext?.tabs.getCurrent())?.id,
        adds,
        bare: harmOf(bundle, saved)?.evidence === 'url_only',
      });
      const lets = await letPick(frame, id, bundle.platforms, pickerWords(adds, surface === 'popup', saved.private));
      if (lets) await bringForward(saved.tabId);
      picking = lets ? { ...frame, harm: saved.situation.harm } : null;
      return lets;
    },

    /** With another harm the page as a whole may be meant, which needs no post. */
    stopForOtherHarm() {
      if (!picking || report.saved.situation.harm === picking.harm) return;
      void stopPicking(picking);
      picking = null;
    },
  };
}

/** The page is another's: its banner gets plain text. @param {string} key @param {...string} given */
const saidPlainly = (key, ...given) => plainly(say(key, ...given));

/**
 * @param {boolean} adds
 * @param {boolean} closes whether this page is gone when they have chosen
 * @param {boolean} [isPrivate]
 */
const pickerWords = (adds, closes, isPrivate = false) => ({
  title: saidPlainly(adds ? 'pickAddTitle' : 'pickTitle'),
  hint: saidPlainly('pickHint'),
  place: saidPlainly('pickPlace', '$1', '$2'),
  author: saidPlainly('pickAuthor', '$1'),
  isChosen: saidPlainly('pickIsChosen'),
  more: saidPlainly('pickMore'),
  several: saidPlainly('pickSeveral'),
  count: saidPlainly('pickCount', '$1'),
  done: saidPlainly('pickDone'),
  leave: saidPlainly('pickLeave'),
  left: saidPlainly(closes ? 'pickLeftPopup' : 'pickLeft'),
  none: saidPlainly('pickNone'),
  // What is written in a private window is kept in the extension's memory only, which goes when it is renewed.
  renewed: [saidPlainly('pickRenewed'), isPrivate ? '' : saidPlainly('pickRenewedKept')].join(' ').trim(),
});
