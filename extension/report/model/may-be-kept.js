/**
 * What a person is told of keeping what a post shows, where the tool keeps its address alone: a child's sexual picture
 * is kept by nobody; an adult's, or what is no such picture, may be the only evidence there is, and desks ask for it.
 * Whatever is not named here is told like a child's. Pure.
 *
 * @import {Harm} from '../../knowledge/types.js'
 *
 * @typedef {[short: string, whole: string]} Told the keys of the words
 */

/** A picture of somebody's body, who may be a child. */
const OF_ANYBODY = ['intimate_image', 'sexual_deepfake', 'obscene', 'unsure'];
/** The one harmed is the one shown. */
const OF_ONESELF = ['intimate_image', 'sexual_deepfake'];
/** No such picture by its kind. */
const OF_NO_BODY = ['child_bullying', 'credential_leak', 'gore'];

/**
 * @param {Pick<Harm, 'id'>} harm
 * @param {boolean | null | undefined} under18 whether the person harmed is; null where nobody said
 * @param {boolean} [isVictim] whether who reads it is the person harmed: they are not told first what they must not do
 * @returns {Told}
 */
export function toldOfKeeping({ id }, under18, isVictim = false) {
  const isOfAnybody = OF_ANYBODY.includes(id);
  if (OF_NO_BODY.includes(id) || (OF_ONESELF.includes(id) && under18 === false))
    return ['urlOnlyShortKept', 'urlOnlyLineMaybe'];
  if (OF_ONESELF.includes(id) && isVictim && !under18) return ['urlOnlyShortOwn', 'urlOnlyLineMaybe'];
  if (isOfAnybody && !under18) return ['urlOnlyShortMaybe', 'urlOnlyLineMaybe'];
  return ['urlOnlyShort', 'urlOnlyLine'];
}
