/**
 * The page in the tab that was opened for a desk's form: looked into and filled in only while it shows one of the
 * desk's pinned hosts.
 *
 * @import {PageState} from '../browser/messages.js'
 * @import {PrintedField} from '../engine/form-print.js'
 * @import {Differs, FillOptions, Filled, FormField, FormJob} from '../store/form-jobs.js'
 * @import {FormPage} from './form-page.js'
 */

import { theExtension } from '../browser/webext.js';
import { notedForm } from '../store/knowledge.js';

const SCRIPT = '/injected/fill-form.js';
const READER = '/injected/form-print.js';

/** @param {FormJob} job @returns {FormPage} */
export const deskForm = job => ({
  address: job.url,
  isAt: address => URL.canParse(address) && job.hosts.includes(new URL(address).host),
  look: () => run(job, lookHere, [job.hosts, (job.presses ?? job.steps ?? []).map(wordsOnLinks)]),
  async fill(fields, how) {
    const { begun, at = '' } = await run(job, lookHere, [job.hosts, []]);
    // As it stands before anything goes in: a form may ask more once something is answered.
    const isFilled = begun && job.outcome?.filled.length;
    const differs = isFilled ? job.outcome?.differs : how && (await differing(job, at).catch(() => undefined));
    // Once a page: the function there remembers what it has to put back.
    if (!begun) await put(job, SCRIPT);
    const answer = await run(job, fillHere, [job.hosts, fields, how]);
    return differs && !('elsewhere' in answer) ? { ...answer, differs } : answer;
  },
});

/**
 * How the form differs from the one that a keeper noted; nothing where none was noted, or nothing has changed.
 * @param {FormJob} job
 * @param {string} address of its page
 * @returns {Promise<Differs | undefined>}
 */
async function differing(job, address) {
  const noted = await notedForm(address);
  if (!noted) return undefined;
  await put(job, READER);
  const seen = await run(job, readHere, [job.hosts]);
  // Without a field the form is still on its way, or a page of the desk without one.
  const isSame = !seen.length || JSON.stringify(noted.field) === JSON.stringify(seen);
  return isSame ? undefined : { since: noted.checked_on, noted: noted.field, seen };
}

/** @param {FormJob} job @param {string} script */
const put = (job, script) => theExtension().scripting.executeScript({ target: targetOf(job), files: [script] });

/** @param {FormJob} job */
const targetOf = ({ tabId }) => ({ tabId: tabId ?? -1 });

/**
 * @template {any[]} Arguments
 * @template Answer
 * @param {FormJob} job
 * @param {(...given: Arguments) => Answer} func runs in the page: it may use nothing from here
 * @param {Arguments} args
 * @returns {Promise<Awaited<Answer>>}
 */
async function run(job, func, args) {
  const [{ result }] = await theExtension().scripting.executeScript({ target: targetOf(job), func, args });
  if (!result) throw new Error('The form did not answer.');
  return /** @type {Awaited<Answer>} */ (result);
}

/**
 * @param {string} label of what is pressed, or which of several
 * @returns {string[]} what links say of which any one may be pressed
 */
export const wordsOnLinks = label =>
  // Whatever lists the prefectures, as 大阪, 大阪府 or 大阪府警察, lists this one.
  label.includes('都道府県') ? ['大阪'] : label.split(/[・／/]|または/);

/**
 * Runs in the form's page.
 * @param {string[]} hosts
 * @param {string[][]} presses what the links to each step may say
 * @returns {PageState}
 */
export function lookHere(hosts, presses) {
  const plain = (/** @type {string} */ text) => text.normalize('NFKC').replace(/\s+/g, '');
  const links = presses.length
    ? [...document.querySelectorAll('a, area, button, [role=button], input[type=submit], option')]
    : [];
  const shown = links.map(link =>
    plain(
      [link, ...link.querySelectorAll('img')]
        .flatMap(each => [each.textContent, ...['value', 'alt', 'aria-label'].map(name => each.getAttribute(name))])
        .join(' '),
    ),
  );
  const step = presses.findLastIndex(words => words.some(word => shown.some(link => link.includes(plain(word)))));
  const begun = 'tsuho' in globalThis && 'fillForm' in /** @type {any} */ (globalThis).tsuho;
  const pinned = location.protocol === 'https:' && hosts.includes(location.host);
  return { pinned, begun, step, at: location.origin + location.pathname };
}

/**
 * Runs in the form's page: what its fields are called, never what stands in them.
 * @param {string[]} hosts
 * @returns {PrintedField[]}
 */
function readHere(hosts) {
  const { formPrint } = /** @type {{tsuho: {formPrint: () => PrintedField[]}}} */ (/** @type {unknown} */ (globalThis))
    .tsuho;
  return location.protocol === 'https:' && hosts.includes(location.host) ? formPrint() : [];
}

/**
 * Runs in the form's page. The address is looked at once more, in the same instant in which it is filled.
 * @param {string[]} hosts
 * @param {FormField[]} fields
 * @param {FillOptions | null} how null: put back what was there
 * @returns {Promise<Filled | {elsewhere: string}>}
 */
async function fillHere(hosts, fields, how) {
  if (location.protocol !== 'https:' || !hosts.includes(location.host))
    return { elsewhere: location.host || location.href };
  const { fillForm } = /** @type {{tsuho: {fillForm: any}}} */ (/** @type {unknown} */ (globalThis)).tsuho;
  if (how) return fillForm(fields, how);
  await fillForm.undo();
  return { filled: [], missed: [] };
}
