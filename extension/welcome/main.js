/** The welcome page: the same in the extension and on the web, but for what only the extension has. */

import { languageOf, loadWords, say, wordsInto } from '../browser/i18n.js';
import { shortcut } from '../browser/shortcut.js';
import { onTheWeb } from '../browser/webext.js';
import { readSettings } from '../store/settings.js';

await loadWords(languageOf((await readSettings()).language));
wordsInto(document);
if (!onTheWeb) {
  for (const element of document.querySelectorAll('[data-extension-only]')) element.removeAttribute('hidden');
  const keys = await shortcut();
  const line = document.getElementById('keys');
  if (line && keys) line.textContent = say('welcomeKeys', keys);
  else line?.remove();
}
