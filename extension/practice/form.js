/**
 * The practice form: it sends nothing. Pressing its button only tells what a real desk would now ask for. It is filled
 * by the same function as a real form; a page of the extension itself is asked to do it, because nothing is injected
 * there.
 */

import { say } from '../browser/i18n.js';
import { webext } from '../browser/webext.js';
import { byId } from '../style/elements.js';
import { showInChosenLanguage } from './language.js';

const form = /** @type {HTMLFormElement} */ (byId('practice-form'));
const control = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));

/** What the desk would not do without, in the order of the form: the control, and what it is called. */
const ASKED = [
  ['target_url', 'practiceFieldUrl'],
  ['details', 'practiceFieldDetails'],
  ['agree', 'practiceAgreeShort'],
  ['human', 'practiceHumanShort'],
];

/** Whether something was put in since the page was loaded. */
let begun = false;

/** Says what is still missing, or that a real form would now have been sent. @param {SubmitEvent} event */
const answer = event => {
  event.preventDefault();
  const values = new FormData(form);
  const missing = ASKED.filter(([name]) => !values.get(name));
  const done = byId('done');
  done.dataset.severity = missing.length ? 'fix' : 'ok';
  done.textContent = missing.length
    ? say('practiceMissing', missing.map(([, key]) => say(key)).join(say('listComma')))
    : say('practiceSent');
  done.hidden = false;
  byId('learnt').hidden = missing.length > 0;
  if (missing.length) control(missing[0][0]).focus();
  done.scrollIntoView({ block: 'nearest' });
};

/**
 * @param {{message?: string, tabId?: number, fields?: unknown[], how?: object | null}} asked
 * @param {chrome.runtime.MessageSender} _sender
 * @param {(outcome: unknown) => void} respond
 * @returns {boolean} whether an answer comes later
 */
function rehearse({ message, tabId, fields, how }, _sender, respond) {
  const { fillForm } = /** @type {any} */ (globalThis).tsuho ?? {};
  if (tabId === undefined || tabId !== own || !fillForm) return false;
  if (message === 'lookAtPractice') respond({ pinned: true, begun });
  if (message !== 'fillPractice') return false;
  begun = true;
  void filled(fillForm, fields, how).then(respond);
  return true;
}

/**
 * @param {any} fillForm
 * @param {unknown[] | undefined} fields
 * @param {object | null | undefined} how null: put back what was there
 */
async function filled(fillForm, fields, how) {
  if (how) return fillForm(fields, how);
  await fillForm.undo();
  return { filled: [], missed: [] };
}

form.addEventListener('submit', answer);
const own = (await webext?.tabs.getCurrent())?.id;
await showInChosenLanguage();
webext?.runtime.onMessage.addListener(rehearse);
