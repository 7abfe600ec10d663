/**
 * What the menu leads to from here: loaded when the page can be used already.
 *
 * @import {PasteContext} from './paste-code.js'
 * @import {BookContext} from './receipts-there.js'
 * @import {Surface} from '../session.js'
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

/** @param {PasteContext & BookContext & {surface: Surface}} context */
export function menu(context) {
  const { here, language, surface } = context;
  toRecords(context);
  toCode(context);
  const details = /** @type {HTMLDetailsElement} */ (find('.menu'));
  const toTab = make('button', { id: 'to-tab', class: 'quiet' }, say('toTab'));
  const toPanel = make('button', { id: 'to-panel', class: 'quiet' }, say('toPanel'));
  find('.menu nav').prepend(toTab, toPanel);
  toTab.hidden = !(surface === 'popup' || surface === 'panel') || !hasOwnTab(here.private);
  toPanel.hidden = !hasPanel || !(surface === 'popup' || surface === 'tab');
  const toLanguage = make(
    'details',
    { class: 'languages', id: 'to-language', hidden: here.private }, // a private window changes no settings
    make('summary', {}, say('languageLabel')),
  );
  const toOptions = make(
    'a',
    { id: 'to-options', href: pageOf('options/index.html'), target: '_blank' },
    say('toOptions'),
  );
  if (surface !== 'web') find('.menu nav').append(toOptions);
  find('.menu nav').append(make('div', {}, toLanguage));
  void languageMenu(languagesOffered(), toLanguage, language, chosen => changeSettings({ language: chosen }));
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

/** A report that another device hands over, in the link or in what is pasted. @param {PasteContext} context */
function toCode(context) {
  const take = async (/** @type {string} */ pasted) => (await import('./paste-code.js')).pasteCode(context, pasted);
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

/** What was reported before: a private window has nothing of it. @param {BookContext & PasteContext} context */
function toRecords(context) {
  const link = make('a', { id: 'to-records', href: pageOf('records/index.html'), target: '_blank' }, say('toRecords'));
  find('.menu [data-say="toDesks"]').before(link);
  if (!context.here.private) void receiptsThere(context);
}
