/** The practice pages speak the language that the person chose for the rest of the product. */

import { languageOf, loadWords, wordsInto } from '../browser/i18n.js';
import { readSettings } from '../store/settings.js';

/** Puts the chosen language into the page. */
export const showInChosenLanguage = async () => {
  await loadWords(languageOf((await readSettings()).language));
  wordsInto(document);
};
