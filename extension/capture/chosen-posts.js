/**
 * What a page's script says was chosen in it. A page may say anything: it is believed only from the tab that was asked,
 * once, and only as texts of a bearable length and addresses of the web.
 *
 * @import {PickRequest, PostChoice} from '../store/picks.js'
 *
 * @typedef {{id?: unknown, posts?: unknown, title?: unknown}} ChoiceMessage
 */

import { theExtension } from '../browser/webext.js';
import { MOST_OTHERS } from '../engine/constants.js';
import { cleanReport } from '../engine/reports.js';
import { keepChoice } from '../store/picks.js';
import { postsOf, unsureOf } from './look.js';

/** The report's own post and the others. */
const MOST = MOST_OTHERS + 1;

/**
 * @param {ChoiceMessage} told
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<PostChoice | null>} null where it is not believed
 */
export const takeChoice = (told, sender) => keepChoice(asked => choiceOf(asked, told, sender));

/**
 * @param {PickRequest} asked
 * @param {ChoiceMessage} told
 * @param {chrome.runtime.MessageSender} sender
 * @returns {PostChoice | null}
 */
function choiceOf(asked, { id, posts, title }, sender) {
  const isAsked = sender.id === theExtension().runtime.id && sender.tab?.id === asked.tabId && id === asked.id;
  if (!isAsked || !Array.isArray(posts)) return null;
  const picks = posts.slice(0, MOST).flatMap(record => {
    const [post] = postsOf([record]);
    if (!post) return [];
    return {
      post: asked.bare ? { ...post, text: '', author: '' } : post,
      certain: record.certain === true && post.permalink !== '',
      unsure: unsureOf(record, post),
    };
  });
  const name = asked.bare ? '' : cleanReport({ title: String(title ?? '') }).title;
  return { ...asked, picks, title: name };
}
