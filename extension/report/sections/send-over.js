/**
 * One report for another device: a QR code of a link to the page that the person's own server has, where there is one
 * that others can reach, and a code to be pasted there. It holds addresses and choices, and never a word.
 *
 * @import {HandedOver} from '../model/hand-over.js'
 * @import {Squares} from '../model/qr-code.js'
 */

import { say } from '../../browser/i18n.js';
import { pageOf } from '../../browser/ours.js';
import { onTheWeb } from '../../browser/webext.js';
import { readSettings } from '../../store/settings.js';
import { make } from '../../style/elements.js';
import { codeOf, linkOf } from '../model/hand-over.js';
import { qrCode } from '../model/qr-code.js';
import { copyText } from './copying.js';

/** So many light squares must stand around a code for it to be found. */
const QUIET = 4;

/** @param {HandedOver} told @returns {Promise<Node[]>} */
export async function sendOver(told) {
  const code = codeOf(told);
  if (!code) return [make('p', { class: 'notice', 'data-severity': 'warn' }, say('recordsOverTooLong'))];
  const link = linkOf(onTheWeb ? pageOf('').replace(/\/$/, '') : (await readSettings()).server, code);
  const squares = link && qrCode(link);
  return [
    make('p', { class: 'small' }, say('recordsOverHelp')),
    ...(squares ? [make('p', { class: 'small' }, say('recordsOverQr')), picture(squares)] : []),
    ...(link ? [copied('recordsOverLink', link, 'over-link')] : []),
    copied('recordsOverCode', code, 'over-code'),
    make('p', { class: 'small muted' }, say('recordsOverWhere')),
  ];
}

/** @param {string} label @param {string} text @param {string} name */
function copied(label, text, name) {
  const field = make('textarea', { readonly: true, rows: 3, spellcheck: 'false', 'data-over': name });
  field.value = text;
  const copy = make('button', { class: 'small', 'data-action': `copy-${name}` }, say('copyField'));
  copy.addEventListener('click', () => copyText(text, copy, () => field));
  const words = make('span', { class: 'grow' }, say(label));
  field.setAttribute('aria-label', say(label));
  return make('div', { class: 'field small' }, make('div', { class: 'row' }, words, copy), field);
}

/** @param {Squares} squares */
function picture(squares) {
  const size = squares.length + 2 * QUIET;
  const canvas = make('canvas', {
    class: 'qr',
    role: 'img',
    'aria-label': say('recordsOverPicture'),
    width: size,
    height: size,
  });
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, size, size);
  pen.fillStyle = '#000';
  for (const [row, line] of squares.entries())
    for (const [column, isDark] of line.entries()) if (isDark) pen.fillRect(column + QUIET, row + QUIET, 1, 1);
  return canvas;
}
