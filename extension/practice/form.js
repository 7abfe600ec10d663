/**
 * The practice form: it sends nothing. Pressing its button only tells what a real desk would now ask for. It is filled
 * by the same function as a real form; a page of the extension itself is asked to do it, because nothing is injected there.
 */
import { webext } from '../browser/webext.js';
import { say } from '../interface-words.js';
import { showInChosenLanguage } from './language.js';

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const form = /** @type {HTMLFormElement} */ (byId('practice-form'));

/** Says what is still missing, or that a real form would now have been sent. @param {SubmitEvent} event */
const answer = event => {
  event.preventDefault();
  const values = new FormData(form);
  const missing = [
    !values.get('target_url') && 'practiceFieldUrl',
    !values.get('details') && 'practiceFieldDetails',
    !values.get('agree') && 'practiceAgreeShort',
    !values.get('human') && 'practiceHumanShort',
  ].filter(key => key !== false).map(key => say(key));
  const done = byId('done');
  done.dataset.severity = missing.length ? 'fix' : 'ok';
  done.textContent = missing.length ? say('practiceMissing', missing.join(say('listComma'))) : say('practiceSent');
  done.hidden = false;
};

/**
 * @param {{practice?: number, fields?: unknown[], how?: object | null}} asked
 * @param {chrome.runtime.MessageSender} _sender
 * @param {(outcome: unknown) => void} respond
 */
function rehearse({ practice, fields, how }, _sender, respond) {
  const { fillForm } = /** @type {any} */ (globalThis).tsuho ?? {};
  if (practice === undefined || practice !== own || !fillForm) return undefined;
  if (how) void Promise.resolve(fillForm(fields, how)).then(respond);
  else respond((fillForm.undo(), { filled: [], missed: [] }));
  return true; // the answer comes later
}

form.addEventListener('submit', answer);
const own = (await webext?.tabs.getCurrent())?.id;
await showInChosenLanguage();
webext?.runtime.onMessage.addListener(rehearse);
