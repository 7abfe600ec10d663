/**
 * What a desk takes, in one line.
 *
 * @import {Accepts, Directory} from '../knowledge/directory.js'
 * @import {Language} from '../knowledge/types.js'
 */

import { isJapanese, say } from '../browser/i18n.js';
import { dayOf } from '../style/dates.js';

/**
 * The category, or the harms where the desk has no name for them, with the time it holds for, so that the leaflet's
 * scope and today's stand side by side; and the same in plain words, where the name is hard.
 *
 * @param {Accepts} accepts
 * @param {Directory} directory
 * @param {Language} language
 */
export const acceptance = (accepts, directory, language) => {
  const between = isJapanese(language) ? '' : ' ';
  const scope = [subjectOf(accepts, directory, language), ...timesOf(accepts, language)].join(between);
  const limits = limitsOf(accepts, directory, language).join(between);
  return limits ? say('acceptedWithLimits', scope, limits) : scope;
};

/** @param {Accepts} accepts @param {Directory} directory @param {Language} language */
function subjectOf({ category, harms = [], wishes = [] }, directory, language) {
  if (category) return category[language];
  const labelsOf = (/** @type {string[]} */ ids, /** @type {Directory['harms']} */ labels) =>
    ids.map(id => labels?.[id]?.[language] ?? id).join(say('listComma'));
  const called = labelsOf(harms, directory.harms) || say('acceptedAnything');
  const wished = labelsOf(wishes, directory.wishes);
  return wished ? say('acceptedForWish', called, wished) : called;
}

/** @param {Accepts} accepts @param {Language} language */
const timesOf = ({ valid_from: from, valid_until: until }, language) => [
  ...(from ? [say('acceptedSince', dayOf(from, language))] : []),
  ...(until ? [say('acceptedUntil', dayOf(until, language))] : []),
];

/** @param {Accepts} accepts @param {Directory} directory @param {Language} language */
function limitsOf({ extent, caution, category, asked_as: asked }, { plain = {} }, language) {
  const means = category && Object.hasOwn(plain, category.ja) ? plain[category.ja] : undefined;
  return [
    extent === 'partly' && say('acceptedPartly'),
    caution?.[language],
    means && say('categoryMeans', means[language]),
    asked && say('categoryAskedAs', asked[language]),
  ].filter(Boolean);
}
