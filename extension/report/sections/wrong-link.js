/**
 * 「これは違います」: the quiet link that leads from what a screen says to the page on which it is corrected. Nothing but
 * which facts goes with it. What a report brought up is named by marks of our own words: an address stays in the
 * browser's history, where a name of a kind of harm or of a desk would tell whoever looks there what it was about.
 */

import { say } from '../../browser/i18n.js';
import { pageOf } from '../../browser/ours.js';
import { make } from '../../style/elements.js';
import { markOf } from '../model/mark.js';

/**
 * @param {string[]} sentences what the screen says, in Japanese, or a number; the one in question first
 * @param {string} [about] the id of what it says that of: "desks/jinken"
 */
export const wrongLink = (sentences, about = '') =>
  linkTo(`${about && `of=${markOf(about)}&`}said=${[...new Set(sentences)].map(markOf).join('.')}`, '_blank');

/**
 * From a page that tells all of it: to this one fact, or to all of the file.
 * @param {string} about
 * @param {string} [key]
 */
export const wrongFact = (about, key = '') => linkTo(`${parameterFor(about)}${key && `&key=${key}`}`);

/** As a correction names it. @param {string} about */
const parameterFor = about => (about.startsWith('desks/') ? about.replace('desks/', 'desk=') : `file=${about}`);

/** @param {string} hash @param {string} [target] */
const linkTo = (hash, target) =>
  make('a', { class: 'small no-print', href: pageOf(`corrections/index.html#${hash}`), target }, say('correctWrong'));
