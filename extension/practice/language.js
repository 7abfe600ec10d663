/** The practice pages speak the language that the person chose for the rest of the product. */

import { language, languageOf, loadAllWords, wordsInto } from '../browser/i18n.js';
import { languagesOffered } from '../browser/languages-offered.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { languageMenu } from '../style/language-menu.js';

/** Puts the chosen language into the page, and the menu of them. */
export const showInChosenLanguage = async () => {
  await loadAllWords(languageOf((await readSettings()).language));
  wordsInto(document);
  const menu = document.getElementById('to-language');
  if (menu) void languageMenu(languagesOffered(), menu, language(), other => changeSettings({ language: other }));
};
