/**
 * Where a new report goes among the unfinished ones. Nobody's words are ever lost, and nobody who clicked a few posts
 * in search of the right one is left with a heap of empty reports. Pure.
 *
 * @typedef {import('./reports.js').Kept} Kept
 */

/**
 * @param {Kept[]} unfinished newest first
 * @param {Kept} fresh
 * @returns {{kept: Kept, replaces: string}} the report to go on with, and the id of the one it takes the place of, or ''
 */
export function place(unfinished, fresh) {
  const same = unfinished.filter(kept => kept.report.url !== '' && kept.report.url === fresh.report.url);
  // Of a page with many posts, only the page itself can tell whether this is the same one: it is asked next.
  const whole = same.find(kept => !hasPost(kept));
  if (whole) return { kept: again(whole, fresh), replaces: '' };
  const [newest] = unfinished;
  const replaced = newest && newest.practice === fresh.practice && isBare(newest) ? newest : null;
  const kept = replaced && same.includes(replaced) ? { ...fresh, situation: replaced.situation } : fresh;
  return { kept, replaces: replaced?.id ?? '' };
}

/** Whether it is about one post of its page. @param {Kept} kept */
export const hasPost = ({ report: { post }, suggested, addressless }) =>
  Boolean(post.permalink || post.number || post.text || suggested || addressless);

/**
 * The unfinished report about the same post, from another click.
 * @param {Kept[]} unfinished
 * @param {Kept} kept
 */
export const sameAs = (unfinished, kept) =>
  unfinished.find(
    each =>
      each.id !== kept.id &&
      each.practice === kept.practice &&
      nameOfPost(each) !== '' &&
      nameOfPost(each) === nameOfPost(kept),
  );

/** @param {Kept} kept */
const nameOfPost = ({ report: { post, page_url: page }, suggested }) =>
  post.permalink || suggested?.permalink || (post.number && `${page} ${post.number}`);

/**
 * Whether the person has put nothing of their own into it, and chosen nothing piece by piece.
 * @param {Kept} kept
 */
export const isBare = kept =>
  kept.report.notes.trim() === '' &&
  kept.opened.length === 0 &&
  kept.report.others.length + kept.doubted.length === 0 &&
  Object.values(kept.edits).every(fields => Object.keys(fields).length === 0);

/** @param {Kept} kept @param {Kept} fresh @returns {Kept} the same report, with what the new click adds */
export function again(kept, fresh) {
  const { quote, media_url: media, title, page_url: page } = fresh.report;
  return {
    ...kept,
    windowId: fresh.windowId,
    tabId: fresh.tabId,
    pointed: fresh.pointed,
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
