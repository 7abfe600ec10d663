/**
 * The other unfinished reports, to go on with or to delete.
 *
 * @import {SavedReport} from '../../store/reports.js'
 * @import {Session} from '../session.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make, showList } from '../../style/elements.js';
import { offerUndo } from '../undo.js';
import { bringBack } from './ending.js';

/** @param {Session} session */
export function unfinished(session) {
  const { bundle, language, store } = session;
  const region = find('#unfinished');
  const list = find('#unfinished-list');

  /** @param {SavedReport} saved */
  const nameOf = ({ report, situation }) => {
    const harm = bundle.harms.find(each => each.id === situation.harm)?.label[language];
    const address = report.post.permalink || report.url;
    return [harm, address.replace(/^https?:\/\//, '') || say('unfinishedUntitled')].filter(Boolean).join(' — ');
  };

  /** @param {SavedReport} saved */
  const line = saved =>
    make(
      'li',
      { class: 'row', 'data-report': saved.id },
      make(
        'span',
        { class: 'grow small' },
        nameOf(saved),
        make('span', { class: 'muted' }, ` ${writtenAt(saved, language)}`),
      ),
      make(
        'button',
        { click: () => session.show(store.all().find(each => each.id === saved.id)) },
        say('unfinishedSwitch'),
      ),
      make('button', { class: 'quiet', click: () => forget(saved.id) }, say('unfinishedDelete')),
    );

  /** @param {string} id */
  function forget(id) {
    const gone = structuredClone(store.all().find(each => each.id === id));
    if (!gone) return;
    void store.forget(id);
    show();
    offerUndo(say('forgotten'), () => bringBack(session, gone));
  }

  function show() {
    const others = store.all().filter(each => each.id !== session.saved.id);
    region.hidden = others.length === 0;
    find('#unfinished-title').textContent = say('unfinishedTitle', others.length);
    showList(list, others, each => `${each.id} ${nameOf(each)}`, line);
  }

  return show;
}

/** @param {SavedReport} saved @param {string} language */
const writtenAt = ({ changed_at }, language) =>
  new Date(changed_at).toLocaleString(language, {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
