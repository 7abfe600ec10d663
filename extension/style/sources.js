/**
 * The sources of a statement as a list, on every page that cites them.
 *
 * @import {Language, Words} from '../knowledge/types.js'
 */

import { link, make } from './elements.js';

/**
 * @template {{title: string, url?: string, dated: string, age?: Words}} T
 * @param {T[]} sources
 * @param {(source: T, age: string) => Node | string} datedOf says when, behind the title
 * @param {Language} language
 */
export const sourceItems = (sources, datedOf, language) =>
  make(
    'ul',
    {},
    ...sources.map(source =>
      make(
        'li',
        {},
        source.url ? link(source.url, source.title) : source.title,
        datedOf(source, source.age?.[language] ?? source.dated),
      ),
    ),
  );
