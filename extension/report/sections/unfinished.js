/**
 * The other unfinished reports, to go on with or to delete.
 *
 * @import {Bundle, Language} from '../../knowledge/types.js'
 * @import {SavedReport, Store} from '../../store/reports.js'
 * @import {OpenReport} from '../open-report.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make, showList } from '../../style/elements.js';
import { harmOf } from '../model/view.js';
import { offerUndo } from './undo.js';

/**
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {Store} store
 * @param {OpenReport} report the one that is shown
 */
export function unfinished(bundle, language, store, report) {
  const region = find('#unfinished');
  const list = find('#unfinished-list');

  /** @param {SavedReport} saved */
  const nameOf = saved => {
    const harm = harmOf(bundle, saved)?.label[language];
    const address = saved.report.post.permalink || saved.report.url;
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
        { click: () => report.show(store.all().find(each => each.id === saved.id)) },
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
    offerUndo(say('forgotten'), () => report.bringBack(gone));
  }

  function show() {
    const others = store.all().filter(each => each.id !== report.saved.id);
    region.hidden = others.length === 0;
    find('#unfinished-title').textContent = say('unfinishedTitle', others.length);
    showList(list, others, each => `${each.id} ${nameOf(each)}`, line);
  }

  return show;
}

/** @param {SavedReport} saved @param {Language} language */
const writtenAt = ({ changed_at }, language) =>
  new Date(changed_at).toLocaleString(language, {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
