/**
 * Where a new report goes among the unfinished ones. Nobody's words are ever lost, and nobody who clicked a few posts
 * in search of the right one is left with a heap of empty reports. Pure.
 *
 * @import {SavedReport} from './saved-report.js'
 */

/**
 * @param {SavedReport[]} unfinished newest first
 * @param {SavedReport} fresh
 * @returns {{saved: SavedReport, replaces: string}} the report to go on with, and the id of the one it takes the place
 *   of, or ''
 */
export function place(unfinished, fresh) {
  const same = unfinished.filter(saved => saved.report.url !== '' && saved.report.url === fresh.report.url);
  // Of a page with many posts, only the page itself can tell whether this is the same one: it is asked next.
  const whole = same.find(saved => !hasPost(saved));
  if (whole) return { saved: again(whole, fresh), replaces: '' };
  const [newest] = unfinished;
  const replaced = newest && newest.practice === fresh.practice && isBare(newest) ? newest : null;
  const saved = replaced && same.includes(replaced) ? { ...fresh, situation: replaced.situation } : fresh;
  return { saved, replaces: replaced?.id ?? '' };
}

/** Whether it is about one post of its page. @param {SavedReport} saved */
export const hasPost = ({ report: { post }, suggested, addressless }) =>
  Boolean(post.permalink || post.number || post.text || suggested || addressless);

/**
 * The unfinished report about the same post, from another click.
 * @param {SavedReport[]} unfinished
 * @param {SavedReport} saved
 */
export const sameAs = (unfinished, saved) =>
  unfinished.find(
    each =>
      each.id !== saved.id &&
      each.practice === saved.practice &&
      nameOfPost(each) !== '' &&
      nameOfPost(each) === nameOfPost(saved),
  );

/** @param {SavedReport} saved */
const nameOfPost = ({ report: { post, page_url: page }, suggested }) =>
  post.permalink || suggested?.permalink || (post.number && `${page} ${post.number}`);

/**
 * Whether the person has put nothing of their own into it, and chosen nothing piece by piece.
 * @param {SavedReport} saved
 */
export const isBare = saved =>
  saved.report.notes.trim() === '' &&
  saved.opened.length === 0 &&
  saved.report.others.length + saved.doubted.length === 0 &&
  Object.values(saved.edits).every(fields => Object.keys(fields).length === 0);

/**
 * @param {SavedReport} saved
 * @param {SavedReport} fresh
 * @returns {SavedReport} the same report, with what the new click adds
 */
export function again(saved, fresh) {
  const { quote, media_url: media, title, page_url: page } = fresh.report;
  return {
    ...saved,
    windowId: fresh.windowId,
    tabId: fresh.tabId,
    pointed: fresh.pointed,
    shortened: quote ? fresh.shortened : saved.shortened,
    report: {
      ...saved.report,
      quote: quote || saved.report.quote,
      media_url: media || saved.report.media_url,
      title: title || saved.report.title,
      page_url: page || saved.report.page_url,
    },
  };
}
