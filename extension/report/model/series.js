/**
 * Posts of one kind, one after the other: whoever takes a post to a desk and points at the next one goes on with the
 * same kind of harm, role, wish and desk. Only where that makes sense, and never past a danger. Pure.
 *
 * @import {Bundle} from '../../knowledge/types.js'
 * @import {Suggestions} from '../../engine/suggest.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {Taken} from '../../store/last-taken.js'
 */

import { isTold } from './seen-post.js';
import { harmOf } from './view.js';

/** After so long somebody may sit there who has another matter. */
const LONGEST_PAUSE = 30 * 60_000;

/**
 * What a new report goes on from: the last that was taken to a desk.
 * @template {Taken} T
 * @param {Bundle} bundle
 * @param {T[]} all reports, and what a finished one has left
 * @param {SavedReport} fresh whose page was asked
 * @param {Date} now
 * @returns {T | null}
 */
export function before(bundle, all, fresh, now) {
  if (fresh.situation.harm || fresh.report.notes || !isTold(fresh.report.post)) return null;
  const [last] = all
    .filter(({ id, opened }) => id !== fresh.id && opened.length > 0)
    .sort((a, b) => openedAt(b) - openedAt(a));
  if (!last || last.private !== fresh.private || last.practice !== fresh.practice) return null;
  const isRecent = now.getTime() - openedAt(last) <= LONGEST_PAUSE;
  return isRecent && mayGoOn(bundle, last) ? last : null;
}

/**
 * What a report that is finished leaves for the next post: nothing where that may not go on from it.
 * @param {Bundle} bundle
 * @param {SavedReport} saved
 * @returns {Taken | null}
 */
export function leftForNext(bundle, saved) {
  const { id, situation, opened, private: isPrivate, practice } = saved;
  if (!opened.length || !mayGoOn(bundle, saved)) return null;
  return { id, situation, danger: '', opened: opened.slice(-1), private: isPrivate, practice };
}

/** @param {Pick<Taken, 'opened'>} taken */
const openedAt = ({ opened }) => Date.parse(opened.at(-1)?.at ?? '');

/**
 * Whether its kind may stand for the next post: not where nothing but an address may be kept, not where somebody was in
 * danger.
 * @param {Bundle} bundle
 * @param {Pick<Taken, 'situation' | 'danger'>} saved
 */
function mayGoOn(bundle, saved) {
  const harm = harmOf(bundle, saved);
  const told = ['yes', 'own', 'own_now', 'own_acknowledged', ...(harm?.danger === 'none' ? [] : ['acknowledged'])];
  return harm !== null && harm.danger !== 'call' && !told.includes(saved.danger) && harm.evidence !== 'url_only';
}

/**
 * Whether the words of the new post speak against it: of danger, or of other kinds alone.
 * @param {Pick<Taken, 'situation'>} last
 * @param {Suggestions} found
 */
export const speaksAgainst = ({ situation }, { suggestions, danger }) =>
  danger === 'ask' || (suggestions.length > 0 && !suggestions.some(({ harm }) => harm === situation.harm));

/** Goes on from there. @param {SavedReport} saved @param {Pick<Taken, 'situation' | 'opened'>} last */
export function goOn(saved, last) {
  saved.situation = { ...last.situation };
  saved.desk = last.opened.at(-1)?.desk ?? '';
  saved.series = true;
}
