/**
 * スマートフォンで使う: the ways into the page from other apps, and from a browser without the extension.
 *
 * @import {Language} from '../knowledge/types.js'
 */

import { language, languageOf, loadAllWords, say, wordsInto } from '../browser/i18n.js';
import { languagesOffered, ownOffered } from '../browser/languages-offered.js';
import { pageOf } from '../browser/ours.js';
import { LONGEST_LINE } from '../engine/constants.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { byId, find } from '../style/elements.js';
import { languageMenu } from '../style/language-menu.js';
import { languageOffer } from '../style/language-offer.js';

const SHARE = new URL(pageOf('share/'), location.href).href;

/** What the bookmark does on a page: all of it stands behind "#", which no server ever sees. */
const BOOKMARK = `javascript:void open(${JSON.stringify(`${SHARE}#`)}+new URLSearchParams({
url:location.href,title:document.title,words:String(getSelection()).slice(0,${LONGEST_LINE})}),'_blank','noopener')`;

const chosen = (await readSettings()).language;
await loadAllWords(languageOf(chosen));
wordsInto(document);
const choose = (/** @type {Language} */ other) => changeSettings({ language: other });
void languageMenu(languagesOffered(), byId('to-language'), language(), choose);
byId('insecure').hidden = isSecureContext;
const shortcut = `${SHARE}#share=`;
byId('shortcut-address').textContent = shortcut;
copies('shortcut', shortcut);

const bookmark = BOOKMARK.replace(/\n/g, '');
byId('bookmark-link').setAttribute('href', bookmark);
// Here it is to be drawn to the bar, not pressed.
byId('bookmark-link').addEventListener('click', event => {
  event.preventDefault();
  byId('bookmark-copied').textContent = say('phoneBookmarkDraw');
});
copies('bookmark', bookmark);
find('main').prepend(await languageOffer(ownOffered(chosen), choose));
document.documentElement.dataset.ready = 'yes';

/** @param {'shortcut' | 'bookmark'} what @param {string} text */
function copies(what, text) {
  byId(`${what}-copy`).addEventListener('click', async () => {
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    byId(`${what}-copied`).textContent = say(isCopied ? 'phoneCopied' : 'phoneNotCopied');
  });
}
