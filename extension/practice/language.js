/** The practice pages speak the language that the person chose for the rest of the product. */

import { language, languageOf, loadAllWords, wordsInto } from '../browser/i18n.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { languageSwitch } from '../style/language-switch.js';

/** Puts the chosen language into the page, and the way to the other one. */
export const showInChosenLanguage = async () => {
  await loadAllWords(languageOf((await readSettings()).language));
  wordsInto(document);
  const button = document.getElementById('to-language');
  if (button) languageSwitch(button, language(), other => changeSettings({ language: other }));
};
