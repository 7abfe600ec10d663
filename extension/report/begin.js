/**
 * The report page: popup, side panel, tab and web page in one. It shows what `view` says about the report in `session`;
 * each section has a module of its own.
 *
 * @import {Session} from './session.js'
 * @import {View} from './model/view.js'
 */

import { say, wordsInto } from '../browser/i18n.js';
import { hasOwnTab, hasPanel, openInTab, openPanel } from '../browser/tabs.js';
import { changeSettings } from '../store/settings.js';
import { find } from '../style/elements.js';
import { viewOf } from './model/view.js';
import { captured } from './sections/captured.js';
import { endings, leave } from './sections/ending.js';
import { harmPicker } from './sections/harm-picker.js';
import { askServer } from './sections/server-state.js';
import { unfinished } from './sections/unfinished.js';
import { startSession } from './session.js';
import { closeUndo } from './undo.js';

/** While someone types, the drafts follow at this distance. */
const TYPING = 120;
const AFTER_PAINT = 50;

startSession().then(begin, trouble => {
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
  if (document.documentElement.dataset.leaving) {
    void leave(session);
    return;
  }
  const { bundle, place, settings } = session;
  document.documentElement.dataset.place = place;
  if (session.language !== 'ja') wordsInto(document);
  const sections = [lines(session), captured(session), harmPicker(session), unfinished(session)];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** @type {((view: View) => void) | null} */
  let showAnswer = null;
  /** @type {Promise<void> | null} */
  let loading = null;
  /** @type {Promise<void> | null} */
  let asking = null;

  function showAll() {
    clearTimeout(waiting);
    waiting = undefined;
    const view = viewOf(bundle, session.saved, settings.last);
    for (const show of sections) show(view);
    if (showAnswer) showAnswer(view);
    else if (view.harm) void loadAnswer().then(showAll);
  }

  const loadAnswer = () =>
    (loading ??= import('./sections/answer.js').then(({ answer }) => {
      showAnswer = answer(session, showAll);
    }));
  for (const sign of ['pointerdown', 'input'])
    find('#situation').addEventListener(sign, () => void loadAnswer(), { once: true });

  session.onChange(({ typing, deleted }) => {
    clearTimeout(waiting);
    if (deleted) closeUndo();
    if (typing) waiting = setTimeout(showAll, TYPING);
    else showAll();
  });
  // Whoever leaves the field to press a button gets what was typed last.
  document.addEventListener('focusout', () => waiting && showAll());
  endings(session);
  menu(session);
  showAll();
  document.documentElement.dataset.ready = 'yes';
  performance.mark('ready');
  if (place === 'popup' && session.saved.report.url && !session.saved.situation.harm) find('#harm-search').focus();
  // After the paint: the first thing on the screen owes nothing to the network.
  setTimeout(() => void askServer(session, showAll), AFTER_PAINT);
  if (place !== 'web') {
    session.onChange(askThePage);
    setTimeout(askThePage);
  }

  /** Which post it is, once there is anything to report. */
  function askThePage() {
    if (session.saved.report.url)
      asking ??= import('./sections/which-post.js').then(({ whichPost }) => whichPost(session));
  }
}

/** Where one is and what holds here. @param {Session} session */
function lines(session) {
  find('#private-line').hidden = !session.here.private;
  return (/** @type {View} */ { saved }) => {
    find('#practice-line').hidden = !saved.practice;
    find('#trouble').hidden = !session.unkept;
    if (session.unkept) find('#trouble').textContent = say('unkept');
  };
}

/** @param {Session} session */
function menu({ here, language, place }) {
  const details = /** @type {HTMLDetailsElement} */ (find('.menu'));
  const toTab = find('#to-tab');
  const toPanel = find('#to-panel');
  toTab.hidden = !(place === 'popup' || place === 'panel') || !hasOwnTab(here.private);
  toPanel.hidden = !hasPanel || !(place === 'popup' || place === 'tab');
  const other = language === 'ja' ? 'en' : 'ja';
  const toLanguage = find('#to-language');
  toLanguage.textContent = { ja: '日本語', en: 'English' }[other];
  toLanguage.lang = other;
  toLanguage.hidden = here.private; // a private window changes no settings
  toLanguage.addEventListener('click', async () => {
    await changeSettings({ language: other });
    location.reload();
  });
  find('#to-options').hidden = place === 'web';
  toTab.addEventListener('click', async () => {
    await openInTab(here);
    if (place === 'popup') close();
  });
  toPanel.addEventListener('click', async () => {
    const opened = await openPanel(here.windowId);
    if (opened && place === 'popup') close();
  });
  details.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    details.open = false;
    find('summary', details).focus();
  });
  document.addEventListener('click', event => {
    if (!details.contains(/** @type {Node} */ (event.target))) details.open = false;
  });
}
