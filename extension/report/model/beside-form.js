/**
 * In one line each: what is in the form, what is left to the person, what comes after. Pure.
 *
 * @import {Desk, DraftField} from '../../knowledge/types.js'
 * @import {Need} from '../../store/form-jobs.js'
 * @import {Fate} from './field-fate.js'
 */

import { ABOUT_WORDS } from './about-words.js';

/** @type {ReadonlySet<Fate | ''>} */
const IS_IN = new Set(/** @type {const} */ (['filled', 'earlier', 'inText', 'cut', 'left', 'kept', 'changed']));
/** What the person has to look at in the draft itself. @type {ReadonlySet<Fate | ''>} */
const IS_OPEN = new Set(/** @type {const} */ (['missed', 'cut', 'left', 'kept', 'changed']));

/** @type {Record<Need['kind'], string>} */
const NEEDS = { captcha: 'yoursCaptcha', consent: 'yoursConsent', file: 'yoursFile', required: 'yoursRequired' };

/** What boxes ask for that no draft has, in the interface's words. @type {Record<string, string>} */
const MEANINGS = {
  ...ABOUT_WORDS,
  prefecture: 'formBoxPrefecture',
  postal: 'formBoxPostal',
  locality: 'formBoxLocality',
  company: 'formBoxCompany',
  confirm: 'formBoxConfirm',
  password: 'formBoxPassword',
};

/** @type {Record<string, string>} */
const AFTER = { yes: 'afterAnswer', no: 'afterNoAnswer', partly: 'afterPartly' };

/**
 * @param {{field: DraftField, fate: Fate | ''}[]} fields with what became of each
 * @param {(field: DraftField) => string} nameOf
 * @returns {string[]} the names of those that are in the form
 */
export const namesIn = (fields, nameOf) =>
  fields.filter(({ fate }) => IS_IN.has(fate)).map(({ field }) => nameOf(field));

/**
 * What a box of the form asks for, in the reader's own words: as the draft calls it, else as the interface does.
 * @param {Need} need
 * @param {DraftField[]} fields
 * @param {(field: DraftField) => string} nameOf
 * @param {(key: string) => string} say
 * @returns {string} empty where nobody knows
 */
export function meaningOf({ id = '' }, fields, nameOf, say) {
  const field = fields.find(each => each.id === id);
  return field ? nameOf(field) : Object.hasOwn(MEANINGS, id) ? say(MEANINGS[id]) : '';
}

/** Whether each field went in as it is. @param {{fate: Fate | ''}[]} fields */
export const isAllIn = fields =>
  fields.some(({ fate }) => IS_IN.has(fate)) && !fields.some(({ fate }) => IS_OPEN.has(fate));

/**
 * What is left to do, the reading first and the sending last; each kind once.
 * @param {Need[]} needs
 * @returns {string[]} the keys of the words
 */
export const yours = needs => [
  'yoursCheck',
  ...new Set(needs.map(({ kind }) => NEEDS[kind] ?? NEEDS.required)),
  'yoursSend',
];

/**
 * What is said of the desk beside its form: what is known of the page that opens, the links that lead on to the form,
 * what the desk asks for, whether it answers.
 * @param {Pick<Desk, 'form' | 'needs' | 'answers'>} desk
 */
export const toldOf = ({ form, needs = [], answers }) => [
  form?.note,
  ...(form?.steps ?? []).map(({ label }) => label),
  ...needs,
  answers,
];

/** What to expect once it is sent, as far as that is known. @param {Pick<Desk, 'answers'>} desk @returns {string} */
export const after = ({ answers }) => AFTER[answers?.answer ?? ''] ?? 'afterUnknown';
