/**
 * What was shared into the page is read, taken out of the address, and brought to the report page; where several
 * addresses may be meant the person chooses, and where there is none they are asked for it.
 *
 * @import {Language} from '../knowledge/types.js'
 * @import {Shared} from './what-was-shared.js'
 */

import { languageOf, loadAllWords, wordsInto } from '../browser/i18n.js';
import { ownOffered } from '../browser/languages-offered.js';
import { reportPage } from '../browser/tabs.js';
import { LONGEST_LINE, LONGEST_PASSAGE } from '../engine/constants.js';
import { sharedAddresses } from '../engine/shared-address.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { leaveClick } from '../store/waiting-click.js';
import { byId, make } from '../style/elements.js';
import { languageOffer } from '../style/language-offer.js';
import { sharedIn } from './what-was-shared.js';

/** @param {string} url @param {Shared} from */
async function bring(url, { title, words }) {
  const cut = (/** @type {string} */ text, /** @type {number} */ longest) => [...text].slice(0, longest).join('');
  const isName = title !== '' && !sharedAddresses({ title }).length;
  await leaveClick({
    facts: {
      url,
      title: isName ? cut(title, LONGEST_LINE) : '',
      quote: cut(words, LONGEST_PASSAGE),
      seen_at: new Date().toISOString(),
      page_url: url,
    },
    private: false,
    windowId: null,
    tabId: null,
    practice: false,
    shortened: [...words].length > LONGEST_PASSAGE,
  });
  location.replace(reportPage);
}

/** @param {Language} language */
async function speak(language) {
  await loadAllWords(language);
  wordsInto(document);
}

const given = sharedIn(location);
// Nobody who looks at the history, or is sent this address, reads what was shared.
history.replaceState(null, '', location.pathname);
const found = sharedAddresses(given);
if (found.length === 1) await bring(found[0], given);
else {
  const chosen = (await readSettings()).language;
  await speak(languageOf(chosen));
  const choose = (/** @type {Language} */ language) => changeSettings({ language });
  byId('choose').hidden = false;
  byId('share-several').hidden = !found.length;
  byId('share-none').hidden = byId('share-form').hidden = found.length > 0;
  byId('share-list').append(
    ...found.map(each =>
      make('li', {}, make('button', { class: 'address', click: () => void bring(each, given) }, each)),
    ),
  );
  byId('share-form').addEventListener('submit', event => {
    event.preventDefault();
    const [url] = sharedAddresses({ text: /** @type {HTMLInputElement} */ (byId('share-url')).value });
    byId('share-wrong').hidden = Boolean(url);
    if (url) void bring(url, given);
  });
  // A page that is loaded anew has lost what was shared.
  byId('choose').prepend(await languageOffer(ownOffered(chosen), choose, speak));
  document.documentElement.dataset.ready = 'yes';
}
