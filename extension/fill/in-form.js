/**
 * What `desk-form.js` runs in a desk's form, one function at a time: the browser takes the text of the function, so
 * each stands alone and may use nothing of this module but types, and what it is given and returns is copied as JSON.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/scripting/executeScript
 *
 * @import {PageState} from '../browser/messages.js'
 * @import {PrintedField} from '../engine/form-print.js'
 * @import {FillOptions, Filled, FormField} from '../store/form-jobs.js'
 */

/**
 * What the page is: one of the desk's, and how far on the way to its form.
 * @param {string[]} hosts
 * @param {string[][]} presses what the links to each step may say
 * @returns {PageState}
 */
export function lookHere(hosts, presses) {
  const withoutSpaces = (/** @type {string} */ text) => text.normalize('NFKC').replace(/\s+/g, '');
  const links = presses.length
    ? [...document.querySelectorAll('a, area, button, [role=button], input[type=submit], option')]
    : [];
  const shown = links.map(link =>
    withoutSpaces(
      [link, ...link.querySelectorAll('img')]
        .flatMap(each => [each.textContent, ...['value', 'alt', 'aria-label'].map(name => each.getAttribute(name))])
        .join(' '),
    ),
  );
  const step = presses.findLastIndex(words =>
    words.some(word => shown.some(link => link.includes(withoutSpaces(word)))),
  );
  const begun = 'tsuho' in globalThis && 'fillForm' in /** @type {any} */ (globalThis).tsuho;
  const pinned = location.protocol === 'https:' && hosts.includes(location.host);
  return { pinned, begun, step, at: location.origin + location.pathname };
}

/**
 * What the form's fields are called, never what stands in them.
 * @param {string[]} hosts
 * @returns {PrintedField[]}
 */
export function readHere(hosts) {
  const { formPrint } = /** @type {{tsuho: {formPrint: () => PrintedField[]}}} */ (/** @type {unknown} */ (globalThis))
    .tsuho;
  return location.protocol === 'https:' && hosts.includes(location.host) ? formPrint() : [];
}

/**
 * Fills the form. The address is looked at once more, in the same instant in which it is filled.
 * @param {string[]} hosts
 * @param {FormField[]} fields
 * @param {FillOptions | null} how null: put back what was there
 * @returns {Promise<Filled | {elsewhere: string}>}
 */
export async function fillHere(hosts, fields, how) {
  if (location.protocol !== 'https:' || !hosts.includes(location.host))
    return { elsewhere: location.host || location.href };
  const { fillForm } = /** @type {{tsuho: {fillForm: any}}} */ (/** @type {unknown} */ (globalThis)).tsuho;
  if (how) return fillForm(fields, how);
  await fillForm.undo();
  return { filled: [], missed: [] };
}
