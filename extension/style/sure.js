/** "Are you sure?": two presses for what nothing brings back, and the answer that changes nothing lies nearest. */

import { find } from './elements.js';

/**
 * Brings the page's question to life.
 * @param {HTMLElement} button that asks it; it has the focus again once it was answered
 * @param {() => void} act what the person is sure of
 * @returns {() => void} asks
 */
export function surely(button, act) {
  const question = find('#sure');
  const answered = () => {
    question.hidden = true;
    button.focus();
  };
  find('#sure-no').addEventListener('click', answered);
  find('#sure-yes').addEventListener('click', () => {
    answered();
    act();
  });
  return () => {
    question.hidden = false;
    find('#sure-no').focus();
  };
}
