/**
 * The telephone lines on which somebody listens, of the desks of an answer: those that are open now first. Pure.
 *
 * @import {Bundle, Channel} from '../../knowledge/types.js'
 * @import {View} from './view.js'
 */

import { EMERGENCY } from './view.js';

const LISTENING = ['call', 'read'];

/**
 * @param {Bundle} bundle
 * @param {Pick<View, 'triage' | 'situation'>} view
 * @param {(channel: Channel) => boolean | null} isOpen
 * @returns {{channel: Channel, open: boolean | null}[]}
 */
export function linesToTalk({ desks }, { triage, situation }, isOpen) {
  const lines = (triage?.signposts ?? [])
    .filter(({ desk, action }) => desk !== EMERGENCY && LISTENING.includes(action))
    .flatMap(({ desk }) => desks[desk].channels ?? [])
    .filter(({ phone, roles }) => phone && (roles?.includes(situation.role) ?? true))
    .map(channel => ({ channel, open: isOpen(channel) }));
  const place = (/** @type {boolean | null} */ open) => (open ? 0 : open === null ? 1 : 2);
  return lines.sort((a, b) => place(a.open) - place(b.open));
}
