/** Files that the page gives to the person. Their names say nothing. */

import { dayInJapan } from '../engine/japan-time.js';
import { make } from '../style/elements.js';

/**
 * @param {string | Uint8Array<ArrayBuffer>} content
 * @param {string} type
 * @param {string} kind the end of its name
 * @param {string} [name]
 */
export function save(content, type, kind, name = 'records') {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const day = dayInJapan(new Date()).replaceAll('-', '');
  make('a', { href: url, download: `${name}-${day}.${kind}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
