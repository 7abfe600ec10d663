/** The practice pages speak the language that the person chose for the rest of the product. */
import { readSettings } from '../browser/settings.js';
import { languageOf, loadWords, wordsInto } from '../interface-words.js';

/** Puts the chosen language into the page. */
export const showInChosenLanguage = async () => {
  await loadWords(languageOf((await readSettings()).language));
  wordsInto(document);
};
