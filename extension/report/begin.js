/**
 * The report page: popup, side panel, tab and web page in one. It shows what `view` says about the report; each section
 * has a module of its own, and is given here, or in `answer.js`, what it needs of the session.
 *
 * @import {Session} from './session.js'
 * @import {View} from './model/view.js'
 */

import { say, wordsInto } from '../browser/i18n.js';
import { fileOf } from '../browser/ours.js';
import { webext } from '../browser/webext.js';
import { complete } from '../store/knowledge.js';
import { find, make } from '../style/elements.js';
import { viewOf } from './model/view.js';
import { captured } from './sections/captured.js';
import { endings, leave } from './sections/ending.js';
import { harmPicker } from './sections/harm-picker.js';
import { closeUndo } from './sections/undo.js';
import { startSession } from './session.js';

/** While someone types, the drafts follow at this distance. */
const TYPING = 120;
const AFTER_PAINT = 50;

startSession().then(begin, trouble => {
  /** @type {HTMLStyleElement} */ (find('#narrow')).disabled = false;
  find('#trouble').hidden = false;
  find('#trouble').textContent =
    '準備ができませんでした。ページを開き直してください。 / This page could not be prepared. Please open it again.';
  // Leaving needs nothing that could be missing.
  const away = () => location.replace('about:blank');
  if (document.documentElement.dataset.leaving) away();
  find('#exit').addEventListener('click', away);
  throw trouble;
});

/** @param {Session} session */
function begin(session) {
  const { bundle, here, language, offer, report, store, surface } = session;
  const written = { report, store, choices: session.choices };
  const exit = { away: bundle.product.quick_exit, tabId: here.tabId, surface, isPrivate: here.private };
  if (document.documentElement.dataset.leaving) {
    void leave(written, exit);
    return;
  }
  document.documentElement.dataset.surface = surface;
  if (language !== 'ja') wordsInto(document);
  if (offer && !here.private) find('#lines').before(offer);
  const showAll = showing(session, [
    lines(session),
    captured(report),
    harmPicker(bundle, language, report, session.choices),
  ]);
  endings(written, exit);
  setTimeout(async () => (await import('./sections/forgetting.js')).forgetting(written, exit), AFTER_PAINT);
  showAll();
  document.documentElement.dataset.ready = 'yes';
  performance.mark('ready');
  /** @type {HTMLStyleElement} */ (find('#narrow')).disabled = false;
  if (surface === 'popup' && report.saved.report.url && !report.saved.situation.harm) find('#harm-search').focus();
  if (surface !== 'web') askThePage(session);
}

/**
 * Shows the page after each change, and the answer once there is something to answer.
 * @param {Session} session
 * @param {((view: View) => void)[]} sections
 * @returns {() => void} shows everything now
 */
function showing(session, sections) {
  const { bundle, choices, follow, here, language, report, server, store, surface } = session;
  const showSummary = lazySummary(report);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** @type {((view: View) => View) | null} */
  let showAnswer = null;
  /** @type {Promise<void> | null} */
  let loading = null;
  let connected = false;

  function showAll() {
    clearTimeout(waiting);
    waiting = undefined;
    const view = viewOf(bundle, report.saved, choices.last);
    for (const show of sections) show(view);
    showSummary(showAnswer ? showAnswer(view) : view);
    if (!showAnswer && view.harm) void loadAnswer().then(showAll);
  }

  const loadAnswer = () =>
    (loading ??= Promise.all([import('./answer.js'), complete(bundle), answersLook()]).then(([{ answer }]) => {
      showAnswer = answer(session, () => connected, showAll);
    }));
  for (const sign of ['pointerdown', 'input'])
    find('#situation').addEventListener(sign, () => void loadAnswer(), { once: true });

  report.onChange(({ typing, deleted }) => {
    clearTimeout(waiting);
    if (deleted) closeUndo();
    if (typing) waiting = setTimeout(showAll, TYPING);
    else showAll();
  });
  // A press of a button gets what was typed last.
  document.addEventListener('focusout', () => waiting && showAll());
  // After the paint: the first thing on the screen owes nothing to the network, or to the foot of the page.
  setTimeout(async () => {
    void import('./sections/menu.js').then(({ menu }) => {
      menu({ bundle, choices, here, language, report, store, surface });
    });
    if (surface === 'web') void import('./sections/on-the-web.js').then(({ onTheWebOnly }) => onTheWebOnly());
    void import('./sections/pictures.js').then(({ pictures }) => pictures());
    const [{ unfinished }, { askServer }] = await Promise.all([
      import('./sections/unfinished.js'),
      import('./sections/server-state.js'),
      follow(),
    ]);
    if (webext && !here.private) void import('./sections/renewal.js').then(({ tellRenewal }) => tellRenewal(store));
    void import('../store/unkept.js').then(({ watchUnkept }) => watchUnkept(() => report.tellUnkept()));
    if (surface === 'web') sections.push((await import('./sections/by-eye.js')).byEye(bundle, report));
    sections.push(unfinished(bundle, language, store, report));
    showAll();
    // One press on what is offered has its answer at once: it is there before the hand is.
    (globalThis.requestIdleCallback ?? setTimeout)(() => void loadAnswer());
    await askServer(bundle.edition, language, here.private || !server ? null : server, () => {
      connected = true;
      showAll();
    });
  }, AFTER_PAINT);
  return showAll;
}

/** The style of the answer, which the first screen does without. @returns {Promise<unknown>} */
const answersLook = () =>
  new Promise(done =>
    document.head.append(
      make('link', { rel: 'stylesheet', href: fileOf('report/answer.css'), load: done, error: done }),
    ),
  );

/**
 * What is reported, in a line, once there is anything to report.
 * @param {Session['report']} report
 * @returns {(view: View) => void}
 */
function lazySummary(report) {
  /** @type {Promise<(view: View) => void> | null} */
  let loading = null;
  /** @type {View | null} */
  let latest = null;
  return view => {
    latest = view;
    if (!loading && !view.saved.report.url) return;
    loading ??= import('./sections/post-summary.js').then(({ postSummary }) => postSummary(report));
    void loading.then(show => latest && show(latest));
  };
}

/** Which post it is, once there is anything to report. @param {Session} session */
function askThePage({ bundle, here, report, store, surface }) {
  let asked = false;
  async function ask() {
    if (asked || !report.saved.report.url) return;
    asked = true;
    const { whichPost } = await import('./sections/which-post.js');
    whichPost({ bundle, here, report, store, surface });
  }
  report.onChange(ask);
  setTimeout(ask);
}

/** Where one is and what holds here. @param {Session} session */
function lines({ here, report, store }) {
  find('#private-line').hidden = !here.private;
  return (/** @type {View} */ { saved }) => {
    find('#practice-line').hidden = !saved.practice;
    find('#long-address-line').hidden = !saved.tooLong || saved.report.url !== '';
    find('#trouble').hidden = !report.unkept && !store.isDamaged;
    if (report.unkept || store.isDamaged) find('#trouble').textContent = say(report.unkept ? 'unkept' : 'setAsideLine');
  };
}
