/**
 * Posts that were chosen, but are in no draft: their addresses could not be confirmed, and the person has not looked at
 * them yet. It is told where the drafts begin, with one press that takes them all.
 *
 * @import {OpenReport} from '../open-report.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make } from '../../style/elements.js';
import { takeAll, waitingPosts } from '../model/seen-post.js';
import { changePosts } from './undo.js';

/** @param {OpenReport} report */
export function waitingSection(report) {
  const region = find('#waiting-posts');
  const sentence = make('p', {});
  const press = () => changePosts(report, say('postsUsed', waitingPosts(report.saved)), takeAll);
  region.replaceChildren(
    sentence,
    make(
      'div',
      { class: 'row' },
      make('button', { class: 'small', 'data-action': 'use-all', click: press }, say('postsUseAll')),
      make('a', { href: '#which-post' }, say('postsLookAt')),
    ),
  );

  /** @param {View} view */
  return ({ saved }) => {
    const count = waitingPosts(saved);
    region.hidden = count === 0;
    if (count) sentence.textContent = say('postsNotInDraft', count);
  };
}
