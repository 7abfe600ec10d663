/**
 * The other reports, to go on with or to delete: what was only written, and what a desk was opened for, each by its own
 * word. Below the kinds as long as none is chosen; whoever has begun another report finds them at the foot of the page.
 *
 * @import {Bundle, Language} from '../../knowledge/types.js'
 * @import {Store} from '../../store/reports.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {OpenReport} from '../open-report.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make, showList } from '../../style/elements.js';
import { counted, standing } from '../model/other-reports.js';
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
  const reportName = saved => {
    const harm = harmOf(bundle, saved)?.label[language];
    const address = saved.report.post.permalink || saved.report.url;
    return [harm, address.replace(/^https?:\/\//, '') || say('unfinishedUntitled')].filter(Boolean).join(' — ');
  };

  /** @param {SavedReport} saved */
  function stateOf(saved) {
    const { words, desk, at } = standing(saved);
    const names = desk ? [bundle.desks[desk]?.short?.[language] ?? say('unfinishedDesk')] : [];
    return say(words, ...names, momentOf(at, language));
  }

  /** @param {SavedReport} saved */
  const line = saved =>
    make(
      'li',
      { class: 'small', 'data-report': saved.id },
      make('p', { class: 'raw-url' }, reportName(saved), make('span', { class: 'muted' }, ` ${stateOf(saved)}`)),
      make(
        'div',
        { class: 'row' },
        make(
          'button',
          { click: () => report.show(store.all().find(each => each.id === saved.id)) },
          say('unfinishedSwitch'),
        ),
        make('button', { class: 'quiet', click: () => forget(saved.id) }, say('unfinishedDelete')),
      ),
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
    find('#unfinished-title').textContent = counted(others)
      .map(([words, count]) => say(words, count))
      .join(say('unfinishedAnd'));
    const hasHarm = harmOf(bundle, report.saved) !== null;
    // Moved only where it must be: an element that is moved loses the focus.
    if (hasHarm && find('footer').firstElementChild !== region) find('footer').prepend(region);
    if (!hasHarm && find('#situation').nextElementSibling !== region) find('#situation').after(region);
    showList(list, others, each => `${each.id} ${reportName(each)} ${stateOf(each)}`, line);
  }

  return show;
}

/** @param {string} at @param {string} language */
const momentOf = (at, language) =>
  new Date(at).toLocaleString(language, {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
