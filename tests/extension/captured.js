/** A report that a page told most of, for tests of where its words lie. */

import { newReport } from '../../extension/store/saved-report.js';

export const PAGE = 'https://board.example/1';

export const captured = () => {
  const saved = newReport({
    url: PAGE,
    title: '題',
    quote: 'ページの文',
    media_url: `${PAGE}/p.png`,
    notes: 'わたしの文',
  });
  saved.report.post = { ...saved.report.post, permalink: `${PAGE}#2`, number: '2', text: '本文', author: '名前' };
  saved.suggested = { ...saved.report.post, author: '別人' };
  return saved;
};
export const TOLD = /題|ページの文|p\.png|本文|名前|別人/;

/** @param {import('../../extension/store/reports.js').Store} store */
export const currentOf = store => /** @type {NonNullable<ReturnType<typeof store.current>>} */ (store.current());
