/** The practice form: it sends nothing. Pressing its button only tells what a real desk would now ask for. */
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

form.addEventListener('submit', answer);
await showInChosenLanguage();
