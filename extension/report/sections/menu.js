/**
 * What the menu leads to from here: loaded when the page can be used already.
 *
 * @import {Language} from '../../knowledge/types.js'
 * @import {Here} from '../../browser/tabs.js'
 * @import {Surface} from '../session.js'
 */

import { isConverting } from '../../browser/conversion.js';
import { hasOwnTab, hasPanel, openInTab, openPanel } from '../../browser/tabs.js';
import { changeSettings } from '../../store/settings.js';
import { find } from '../../style/elements.js';

/** @param {{here: Here, language: Language, surface: Surface}} session */
export function menu({ here, language, surface }) {
  const details = /** @type {HTMLDetailsElement} */ (find('.menu'));
  const toTab = find('#to-tab');
  const toPanel = find('#to-panel');
  toTab.hidden = !(surface === 'popup' || surface === 'panel') || !hasOwnTab(here.private);
  toPanel.hidden = !hasPanel || !(surface === 'popup' || surface === 'tab');
  const other = language === 'ja' ? 'en' : 'ja';
  const toLanguage = find('#to-language');
  toLanguage.textContent = { ja: '日本語', en: 'English' }[other];
  toLanguage.lang = other;
  toLanguage.hidden = here.private; // a private window changes no settings
  toLanguage.addEventListener('click', async () => {
    await changeSettings({ language: other });
    location.reload();
  });
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
