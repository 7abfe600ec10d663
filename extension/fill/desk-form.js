/**
 * The page in the tab that was opened for a desk's form: looked into and filled in only while it shows one of the
 * desk's pinned hosts.
 *
 * @import {PageState} from '../browser/messages.js'
 * @import {FillOptions, Filled, FormField, FormJob} from '../store/form-jobs.js'
 * @import {FormPage} from './form-page.js'
 */

import { theExtension } from '../browser/webext.js';

const SCRIPT = '/injected/fill-form.js';

/** @param {FormJob} job @returns {FormPage} */
export const deskForm = job => ({
  address: job.url,
  isAt: address => URL.canParse(address) && job.hosts.includes(new URL(address).host),
  look: () => run(job, lookHere, [job.hosts, job.steps ?? []]),
  async fill(fields, how) {
    // Once a page: the function there remembers what it has to put back.
    if (!(await run(job, lookHere, [job.hosts, []])).begun)
      await theExtension().scripting.executeScript({ target: targetOf(job), files: [SCRIPT] });
    return run(job, fillHere, [job.hosts, fields, how]);
  },
});

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
 * Runs in the form's page.
 * @param {string[]} hosts
 * @param {string[]} steps labels of what is pressed on the way to the form
 * @returns {PageState}
 */
function lookHere(hosts, steps) {
  const links = steps.length ? [...document.querySelectorAll('a, button, [role=button], input[type=submit]')] : [];
  const shown = links.map(link => `${link.textContent} ${link.getAttribute('value')}`.replace(/\s+/g, ''));
  const step = steps.findLastIndex(label => shown.some(words => words.includes(label.replace(/\s+/g, ''))));
  const begun = 'tsuho' in globalThis && 'fillForm' in /** @type {any} */ (globalThis).tsuho;
  return { pinned: location.protocol === 'https:' && hosts.includes(location.host), begun, step };
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
