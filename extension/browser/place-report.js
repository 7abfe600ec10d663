/**
 * Where a new report goes among the unfinished ones. Nobody's words are ever lost, and nobody who clicked a few posts
 * in search of the right one is left with a heap of empty reports. Pure.
 *
 * @typedef {import('./kept-reports.js').Kept} Kept
 */

/**
 * @param {Kept[]} unfinished newest first
 * @param {Kept} fresh
 * @returns {{kept: Kept, replaces: string}} the report to go on with, and the id of the one it takes the place of, or ''
 */
export function place(unfinished, fresh) {
  const same = unfinished.find(kept => kept.report.url !== '' && kept.report.url === fresh.report.url);
  if (same) return { kept: again(same, fresh), replaces: '' };
  const [newest] = unfinished;
  return { kept: fresh, replaces: newest && newest.practice === fresh.practice && isBare(newest) ? newest.id : '' };
}

/**
 * Whether the person has put nothing of their own into it.
 * @param {Kept} kept
 */
export const isBare = kept =>
  kept.report.notes.trim() === '' &&
  kept.opened.length === 0 &&
  Object.values(kept.edits).every(fields => Object.keys(fields).length === 0);

/** @param {Kept} kept @param {Kept} fresh @returns {Kept} the same report, with what the new click adds */
function again(kept, fresh) {
  const { quote, media_url: media, title, page_url: page } = fresh.report;
  return {
    ...kept,
    windowId: fresh.windowId,
    tabId: fresh.tabId,
    shortened: quote ? fresh.shortened : kept.shortened,
    report: {
      ...kept.report,
      quote: quote || kept.report.quote,
      media_url: media || kept.report.media_url,
      title: title || kept.report.title,
      page_url: page || kept.report.page_url,
    },
  };
}
