/**
 * What the menu leads to from here: loaded when the page can be used already.
 *
 * @import {Session} from '../session.js'
 */

import { isConverting } from '../../browser/conversion.js';
import { say } from '../../browser/i18n.js';
import { languagesOffered } from '../../browser/languages-offered.js';
import { pageOf } from '../../browser/ours.js';
import { hasOwnTab, hasPanel, openInTab, openPanel } from '../../browser/tabs.js';
import { changeSettings } from '../../store/settings.js';
import { find, make } from '../../style/elements.js';
import { languageMenu } from '../../style/language-menu.js';
import { receiptsThere } from './receipts-there.js';

/** @param {Session} session */
export function menu(session) {
  const { here, language, surface } = session;
  toRecords(session);
  toCode(session);
  const details = /** @type {HTMLDetailsElement} */ (find('.menu'));
  const toTab = find('#to-tab');
  const toPanel = find('#to-panel');
  toTab.hidden = !(surface === 'popup' || surface === 'panel') || !hasOwnTab(here.private);
  toPanel.hidden = !hasPanel || !(surface === 'popup' || surface === 'tab');
  const toLanguage = make(
    'details',
    { class: 'languages', id: 'to-language', hidden: here.private }, // a private window changes no settings
    make('summary', {}, say('languageLabel')),
  );
  find('.menu nav').append(make('div', {}, toLanguage));
  void languageMenu(languagesOffered(), toLanguage, language, chosen => changeSettings({ language: chosen }));
  find('#to-options').hidden = surface === 'web';
  toTab.addEventListener('click', async () => {
    await openInTab(here);
    if (surface === 'popup') close();
  });
  toPanel.addEventListener('click', async () => {
    const opened = await openPanel(here.windowId);
    if (opened && surface === 'popup') close();
  });
  details.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !details.open || isConverting(event)) return;
    event.preventDefault();
    details.open = false;
    find('summary', details).focus();
  });
  document.addEventListener('click', event => {
    if (!details.contains(/** @type {Node} */ (event.target))) details.open = false;
  });
}

/** A report that another device hands over, in the link or in what is pasted. @param {Session} session */
function toCode(session) {
  const take = async (/** @type {string} */ pasted) => (await import('./paste-code.js')).pasteCode(session, pasted);
  const button = make('button', { id: 'to-code', class: 'quiet' }, say('toCode'));
  button.addEventListener('click', () => {
    /** @type {HTMLDetailsElement} */ (find('.menu')).open = false;
    void take('');
  });
  find('.menu [data-say="toDesks"]').before(button);
  const ofLink = () => {
    const { hash } = location;
    if (!/tsuho\d/.test(hash)) return;
    history.replaceState(null, '', location.pathname + location.search); // it is taken once
    void take(hash);
  };
  ofLink();
  addEventListener('hashchange', ofLink);
}

/** What was reported before: a private window has nothing of it. @param {Session} session */
function toRecords(session) {
  const link = make('a', { id: 'to-records', href: pageOf('records/index.html'), target: '_blank' }, say('toRecords'));
  find('.menu [data-say="toDesks"]').before(link);
  if (!session.here.private) void receiptsThere(session);
}
