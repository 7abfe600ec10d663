/**
 * Hands each message to the one who answers for it. A page's script may speak to the background, too: what opens a form
 * or erases something is heard from our own pages only, and what a page tells, only from a tab.
 *
 * @import {Messages} from '../browser/messages.js'
 *
 * @typedef {chrome.runtime.MessageSender} Sender
 */

/**
 * @template {keyof Messages} Name
 * @typedef {object} Handler
 * @property {'ourPages' | 'tabs'} from whom it is heard from
 * @property {(content: Messages[Name]['brings'], sender: Sender) => unknown} handle called before any waiting: a press
 *   counts
 * @property {boolean} [answers] whether the sender waits for what `handle` comes to, `false` where it fails
 */

/** @typedef {{[Name in keyof Messages]?: Handler<Name>}} Handlers */

/**
 * @param {Handlers} messages
 * @param {string} ours the beginning of our own pages' addresses
 */
export const dispatcher =
  (messages, ours) =>
  /**
   * @param {unknown} told
   * @param {Sender} sender
   * @param {(answer: unknown) => void} respond
   * @returns {boolean} whether an answer comes later
   */
  (told, sender, respond) => {
    const { message, ...content } = /** @type {{message?: unknown}} */ (told && typeof told === 'object' ? told : {});
    if (typeof message !== 'string' || !Object.hasOwn(messages, message)) return false;
    const { from, handle, answers } = /** @type {Handler<any>} */ (messages[/** @type {keyof Messages} */ (message)]);
    const isHeard = from === 'ourPages' ? sender.url?.startsWith(ours) : sender.tab !== undefined;
    if (!isHeard) return false;
    const answering = handle(content, sender);
    if (!answers) return false;
    Promise.resolve(answering).then(respond, () => respond(false));
    return true;
  };
