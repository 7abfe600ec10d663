/** The welcome page: the same in the extension and on the web, but for what only the extension has. */

import { languageOf, loadWords, say, wordsInto } from '../browser/i18n.js';
import { shortcut } from '../browser/shortcut.js';
import { onTheWeb } from '../browser/webext.js';
import { readSettings } from '../store/settings.js';
import { byId } from '../style/elements.js';

await loadWords(languageOf((await readSettings()).language));
wordsInto(document);
if (!onTheWeb) {
  for (const element of document.querySelectorAll('[data-extension-only]')) element.removeAttribute('hidden');
  const keys = await shortcut();
  if (keys) byId('keys').textContent = say('welcomeKeys', keys);
  else byId('keys').remove();
}
