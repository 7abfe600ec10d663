/**
 * 「窓口にはこう見えます」: what a desk's staff will read of a draft. Pure; backend/tsuho/engine/desk_view.py says the
 * same.
 *
 * What they look for first comes first, always in the same order, with the box in which they will find it; then the
 * boxes in the order of the desk's form, each as it goes in: what the form does not take is cut from the end, and an
 * address never.
 *
 * @import {Draft} from '../knowledge/types.js'
 *
 * @typedef {{id: string, value: string, box: string}} Sought what is looked for, and in which box it stands: "opening"
 *   for the first sentence, '' where this desk does not get it
 * @typedef {{id: string, label: string, value: string, cut: string, yours: boolean}} Box `yours`: only the person can
 *   fill it, or nobody told anything yet
 * @typedef {{head: Sought[], boxes: Box[], text: string}} DeskView `text` is all of it, as it is copied
 */

import { HEAD } from './constants.js';
import { fitted, wholeText } from './drafting.js';

/** A word, a number or an address goes on with these. */
const JOINS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_/:=&?#%';

/**
 * @param {Record<string, string>} slots what the report gives, as in `drafting.js`
 * @param {Pick<Draft, 'text' | 'fields'>} draft
 * @param {{edits?: Record<string, string>, inForm?: boolean}} [sent] the person's wording by field, and whether the
 *   boxes alone are sent, without the draft's first sentence
 * @returns {DeskView}
 */
export const deskView = (slots, draft, { edits = {}, inForm = false } = {}) => {
  const boxes = draft.fields.map(({ id, label, value, limit, cut }) => {
    const own = Object.hasOwn(edits, id) ? edits[id] : null;
    const [kept, rest] = own === null ? [value, cut] : fitted(id, own, limit);
    return { id, label, value: kept, cut: rest, yours: kept === '' };
  });
  const opening = openingOf(draft);
  const read = [...(inForm ? [] : [{ id: 'opening', value: opening }]), ...boxes];
  const head = HEAD.map(names => sought(names.split('|'), slots, read));
  const worded = draft.fields.map(({ id, label, value }) => ({
    label,
    value: Object.hasOwn(edits, id) ? edits[id] : value,
  }));
  return { head, boxes, text: wholeText(opening, worded) };
};

/**
 * The first of these facts that the staff will read; else the first that is known at all.
 *
 * @param {string[]} names
 * @param {Record<string, string>} slots
 * @param {{id: string, value: string}[]} read
 * @returns {Sought}
 */
const sought = (names, slots, read) => {
  const known = names.map(name => slots[name] ?? '').filter(Boolean);
  for (const value of known) {
    const [line] = value.split('\n');
    const box = read.find(each => stands(line, each.value));
    if (box) return { id: names[0], value, box: box.id };
  }
  return { id: names[0], value: known[0] ?? '', box: '' };
};

/**
 * Whether a line can be read in a text: a number that is only a part of an address or of a date cannot.
 *
 * @param {string} line
 * @param {string} text
 */
const stands = (line, text) => {
  if (!line) return false;
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + line.length] ?? ''];
    if (!(before && JOINS.includes(before)) && !(after && JOINS.includes(after))) return true;
  }
  return false;
};

/**
 * A draft carries its opening only at the head of its whole text: what is left of that without the fields.
 *
 * @param {Pick<Draft, 'text' | 'fields'>} draft
 */
export const openingOf = ({ text, fields }) => {
  const rest = wholeText('', fields);
  return text.endsWith(rest) ? text.slice(0, text.length - rest.length) : text.split('\n\n【')[0];
};
