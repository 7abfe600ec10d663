/**
 * Beside the desk's form: its fields with their copy buttons, before everything else. This is how copying works where
 * nothing can be filled in.
 *
 * @import {Session} from './session.js'
 * @import {View} from './view.js'
 */

import { say } from '../interface-words.js';
import { draftFields } from './draft-fields.js';
import { find, make } from './elements.js';
import { finish } from './finishing.js';
import { timeOf } from './opening.js';

/** @param {Session} session */
export function companion(session) {
  const { bundle, language } = session;
  const region = find('#companion');
  /** @type {ReturnType<typeof draftFields> | null} */
  let fields = null;
  let shown = '';

  /** @param {View} view */
  return view => {
    const opened = session.place === 'panel' ? view.kept.opened.at(-1) : undefined;
    const draft = view.drafts?.drafts.find(each => each.desk === opened?.desk);
    region.hidden = !opened || !draft;
    if (!opened || !draft) {
      shown = '';
      return;
    }
    const key = JSON.stringify([view.kept.id, opened]);
    if (shown !== key) {
      shown = key;
      fields = draftFields(session, opened.desk, 'companion');
      region.replaceChildren(
        make(
          'section',
          { class: 'card stack', 'aria-labelledby': 'companion-title', 'data-companion': opened.desk },
          make('h2', { id: 'companion-title' }, say('companionTitle')),
          make('p', {}, make('b', {}, bundle.desks[opened.desk].name[language])),
          make('p', { class: 'small muted' }, say('openedState', timeOf(opened.at))),
          make('p', { class: 'small' }, say('companionLine')),
          fields.element,
          make('div', { class: 'row' }, make('button', { 'data-action': 'done', click: () => finish(session, opened.desk) }, say('done'))),
        ),
      );
    }
    fields?.show(draft);
  };
}
