/** The sources of a statement as a list, on every page that cites them. */

import { link, make } from './elements.js';

/**
 * @template {{title: string, url?: string, dated: string}} T
 * @param {T[]} sources
 * @param {(source: T) => Node | string} datedOf says when, behind the title
 */
export const sourceItems = (sources, datedOf) =>
  make(
    'ul',
    {},
    ...sources.map(source =>
      make('li', {}, source.url ? link(source.url, source.title) : source.title, datedOf(source)),
    ),
  );
