/**
 * The telephone lines on which somebody listens, of the desks of an answer: those in a language of one's own first, for
 * a child those for children, then those that are open now. Pure.
 *
 * @import {Bundle, Channel, Language} from '../../knowledge/types.js'
 * @import {View} from './view.js'
 */

import { EMERGENCY } from '../../engine/triage.js';
import { tongueOf } from './ways-in.js';

const LISTENING = ['call', 'read'];

/**
 * @param {Bundle} bundle
 * @param {Pick<View, 'triage' | 'situation'>} view
 * @param {Language} language of the person: a line on which nobody speaks it is left out; who reads plain Japanese may
 *   speak another language at home, and finds those lines last
 * @param {boolean | null} under18
 * @param {(channel: Channel) => boolean | null} isOpen
 * @returns {{channel: Channel, open: boolean | null}[]}
 */
export function linesToTalk({ desks }, { triage, situation }, language, under18, isOpen) {
  const tongue = tongueOf(language);
  const isPlain = language !== 'ja' && tongue === 'ja';
  const speaks = (/** @type {string[] | undefined} */ languages) => languages?.includes(tongue) ?? true;
  const lines = (triage?.signposts ?? [])
    .filter(({ desk, action }) => desk !== EMERGENCY && LISTENING.includes(action))
    .flatMap(({ desk }) =>
      (desks[desk].channels ?? []).map(channel => ({
        channel,
        isForChildren: desks[desk].for_age?.only === 'under_18',
      })),
    )
    .filter(
      ({ channel: { phone, roles, languages } }) =>
        phone && (roles?.includes(situation.role) ?? true) && (speaks(languages) || isPlain),
    )
    .map(({ channel, isForChildren }) => ({ channel, open: isOpen(channel), isForChildren }));
  const rank = (/** @type {typeof lines[0]} */ { channel, open, isForChildren }) =>
    (channel.languages ? (speaks(channel.languages) ? 0 : 30) : 20) +
    (under18 && isForChildren ? 0 : 10) +
    (open ? 0 : open === null ? 1 : 2);
  return lines.sort((a, b) => rank(a) - rank(b)).map(({ channel, open }) => ({ channel, open }));
}
