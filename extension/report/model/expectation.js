/**
 * What to expect of a desk, in a few words: whether a name is needed, whether an answer comes, whether somebody is
 * there now. What nobody could verify is left out. Pure.
 *
 * @import {Channel, Desk, Language} from '../../knowledge/types.js'
 */

import { waysIn } from './ways-in.js';

const ANONYMOUS = { yes: 'expectAnonymous', no: 'expectNamed', partly: 'expectNamedPartly' };
const ANSWERS = { yes: 'expectAnswer', no: 'expectNoAnswer', partly: 'expectAnswerPartly' };

/**
 * @param {Desk} desk
 * @param {{role: string, harm: string}} situation
 * @param {Language} language
 * @param {(channel: Channel) => boolean | null} isOpen
 * @param {boolean} [isRung] whether one rings there: a form that is always open says nothing of the telephone
 * @returns {string[]} the names of what there is to say
 */
export function expectation(desk, situation, language, isOpen, isRung = false) {
  const timed = waysIn(desk, situation, language).filter(
    ({ kind, hours, always }) => kind === 'phone' || (!isRung && (hours || always)),
  );
  const open = timed.map(isOpen);
  const now = open.includes(true) ? 'openNowYes' : open.length && open.every(each => each === false) ? 'openNowNo' : '';
  const about = [said(ANONYMOUS, desk.anonymous?.answer), said(ANSWERS, desk.answers?.answer)];
  const isBoth = about[0] === ANONYMOUS.partly && about[1] === ANSWERS.partly;
  // A voice gives a name or not, and is answered at once: what a desk asks in part it asks in its form.
  if (isRung) return [about[0] === ANONYMOUS.partly ? '' : about[0], now].filter(Boolean);
  return [...(isBoth ? ['expectBothPartly'] : about), now].filter(Boolean);
}

/** @param {Record<string, string>} words @param {string | undefined} answer */
const said = (words, answer = '') => (Object.hasOwn(words, answer) ? words[answer] : '');
