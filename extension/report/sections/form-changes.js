/**
 * What is no longer as it was when a keeper noted the form: loaded only where something is.
 *
 * @import {FormChange} from '../../engine/form-print.js'
 * @import {Language} from '../../knowledge/types.js'
 * @import {Differs} from '../../store/form-jobs.js'
 */

import { say } from '../../browser/i18n.js';
import { formChanges } from '../../engine/form-print.js';
import { dayOf } from '../../style/dates.js';
import { make } from '../../style/elements.js';

/** @param {Differs} differs @param {Language} language @returns {Node[]} */
export const formChangesTold = ({ since, noted, seen }, language) => [
  make('p', {}, say('formDiffers', dayOf(since, language))),
  make(
    'ul',
    {},
    ...formChanges(noted, seen).map(change => make('li', { 'data-change': change.kind }, sentence(change))),
  ),
  make('p', {}, say('formDiffersLook')),
];

/** @param {FormChange} change */
const sentence = ({ kind, label, was }) =>
  say(`formDiffers_${kind}`, label || say('formDiffersNameless'), was || say('formDiffersNameless'));
