/**
 * The page in the tab that was opened for a desk's form: looked into and filled in only while it shows one of the
 * desk's pinned hosts.
 *
 * @import {Differs, FormJob} from '../store/form-jobs.js'
 * @import {FormPage} from './form-page.js'
 */

import { theExtension } from '../browser/webext.js';
import { notedForm } from '../store/knowledge.js';
import { fillHere, lookHere, readHere } from './in-form.js';

const SCRIPT = '/injected/fill-form.js';
const READER = '/injected/form-print.js';

/** @param {FormJob} job @returns {FormPage} */
export const deskForm = job => ({
  address: job.url,
  isAt: address => URL.canParse(address) && job.hosts.includes(new URL(address).host),
  look: () => run(job, lookHere, [job.hosts, job.presses ?? []]),
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
 * @param {(...given: Arguments) => Answer} func of in-form.js: runs in the page
 * @param {Arguments} args
 * @returns {Promise<Awaited<Answer>>}
 */
async function run(job, func, args) {
  const [{ result }] = await theExtension().scripting.executeScript({ target: targetOf(job), func, args });
  if (!result) throw new Error('The form did not answer.');
  return /** @type {Awaited<Answer>} */ (result);
}
