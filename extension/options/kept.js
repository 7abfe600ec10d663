/** What is kept in this browser, in one place, beside the button that makes it go. */

import { say } from '../browser/i18n.js';
import { hereAndNow } from '../browser/tabs.js';
import { aboutMe } from '../store/about-me.js';
import { countKept } from '../store/forget.js';
import { byId, make } from '../style/elements.js';

/** Counts anew, and shows how much of each there is. */
export async function showKept() {
  const { private: isPrivate } = await hereAndNow();
  const [{ reports, settings, other }, { facts }] = await Promise.all([countKept(), aboutMe(isPrivate)]);
  const details = Object.values(facts).filter(Boolean).length;
  const lines = [
    ['optionsKeptReports', reports],
    ['optionsKeptDetails', details],
    ['optionsKeptSettings', settings],
    ['optionsKeptOther', other],
  ];
  byId('kept').replaceChildren(
    ...lines.map(([key, count]) => make('li', { 'data-kept': String(count) }, say(String(key), count))),
  );
}
