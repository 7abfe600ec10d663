/**
 * The welcome page: the same in the extension and on the web, but for what only the extension has.
 *
 * @import {Language} from '../knowledge/types.js'
 */

import { language, languageOf, loadAllWords, say, wordsInto } from '../browser/i18n.js';
import { languagesOffered, ownOffered } from '../browser/languages-offered.js';
import { shortcut } from '../browser/shortcut.js';
import { hereAndNow } from '../browser/tabs.js';
import { onPhone, onTheWeb } from '../browser/webext.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { byId, find } from '../style/elements.js';
import { languageMenu } from '../style/language-menu.js';
import { languageOffer } from '../style/language-offer.js';

const chosen = (await readSettings()).language;
await loadAllWords(languageOf(chosen));
wordsInto(document);
const choose = (/** @type {Language} */ other) => changeSettings({ language: other });
void languageMenu(languagesOffered(), byId('to-language'), language(), choose);
for (const element of /** @type {NodeListOf<HTMLElement>} */ (
  document.querySelectorAll('[data-extension-only], [data-web-only]')
))
  element.hidden = onTheWeb === element.hasAttribute('data-extension-only');
byId('private').hidden = !onPhone || location.hash !== '#private';
if (!onTheWeb && !onPhone) {
  const keys = await shortcut();
  if (keys) byId('keys').textContent = say('welcomeKeys', keys);
  else byId('keys').remove();
}
// In a private window nothing that is chosen is kept.
if (!(await hereAndNow()).private) find('main').prepend(await languageOffer(ownOffered(chosen), choose));
