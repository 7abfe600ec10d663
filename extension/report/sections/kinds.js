/**
 * The kinds of harm to press: those that were used last, and the groups, each of which opens its kinds. One press on a
 * kind chooses it.
 *
 * @import {Bundle, Harm, Language} from '../../knowledge/types.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make } from '../../style/elements.js';

const MOST_LAST = 3;

/** What may be about the person's own body or life is on no screen for whoever opens it next. @param {Harm} harm */
export const mayShow = ({ evidence, danger }) => evidence !== 'url_only' && danger !== 'call';

/**
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {(harm: string) => void} choose
 * @param {() => string[]} lastUsed ids, the newest first
 */
export function kinds({ groups, harms }, language, choose, lastUsed) {
  const region = find('#kinds');
  const last = make('div', { class: 'chips', id: 'kinds-last' });
  const tiles = make('div', { class: 'tiles' });
  const opened = make('div', { class: 'stack', id: 'kinds-opened', hidden: true });
  tiles.append(
    ...groups.map(({ id, label }) =>
      make('button', { class: 'tile', 'data-group': id, click: () => open(id) }, label[language]),
    ),
  );
  region.replaceChildren(last, tiles, opened);

  /** @param {string} id */
  async function open(id) {
    const { kindsOf } = await import('./kinds-of-group.js');
    const group = groups.find(each => each.id === id);
    if (!group) return;
    const members = harms.filter(harm => harm.group === id);
    opened.replaceChildren(...kindsOf(group, members, language, choose, () => close(true)));
    opened.dataset.group = id;
    show(true);
    find('li button', opened).focus();
  }

  /** @param {boolean} isOpen */
  function show(isOpen) {
    opened.hidden = !isOpen;
    tiles.hidden = isOpen;
    last.hidden = isOpen || !last.childElementCount;
  }

  /** @param {boolean} [goesBack] whether the focus is here */
  function close(goesBack) {
    if (opened.hidden) return;
    show(false);
    if (goesBack) find(`[data-group="${opened.dataset.group}"]`, tiles).focus();
  }

  /** @param {Harm} harm */
  const kind = ({ id, label }) =>
    make('button', { class: 'chip', 'data-kind': id, click: () => choose(id) }, label[language]);

  return {
    close,
    /** Those used last. */
    show() {
      const known = lastUsed()
        .flatMap(id => harms.find(harm => harm.id === id && mayShow(harm)) ?? [])
        .slice(0, MOST_LAST);
      const ids = known.map(({ id }) => id).join(' ');
      if (last.dataset.of === ids) return;
      last.dataset.of = ids;
      last.replaceChildren(
        ...(known.length ? [make('span', {}, say('harmLast')), ...known.map(harm => kind(harm))] : []),
      );
      last.hidden = !opened.hidden || !known.length;
    },
  };
}
