/**
 * What an address brings into the page: from an app (`?title&text&url`), from the bookmark (`#url&title&words`), from
 * an iPhone's Shortcut (`#share=`). Pure.
 *
 * @typedef {{title: string, text: string, url: string, words: string}} Shared
 */

const WHOLE = '#share=';

/** @param {{hash: string, search: string}} address @returns {Shared} */
export function sharedIn({ hash, search }) {
  if (hash.startsWith(WHOLE)) return { title: '', text: unescaped(hash.slice(WHOLE.length)), url: '', words: '' };
  const given = new URLSearchParams(hash.length > 1 ? hash.slice(1) : search);
  const [title, text, url, words] = ['title', 'text', 'url', 'words'].map(name => given.get(name) ?? '');
  return { title, text, url, words };
}

/** All that a browser writes so behind `#` by itself: no sign that parts an address is among it. */
const BY_BROWSER = /(?:%(?:[89a-f][0-9a-f]|2[02]|3[ce]|60))+/gi;

/**
 * Undone is what the Shortcut wrote in an address's own way, and what the browser did of a Shortcut that did not: it
 * writes so whatever no address may hold. A percent sign that stands for itself stays.
 * @param {string} text
 */
const unescaped = text =>
  text.replace(/:\/\//.test(text) ? BY_BROWSER : /(?:%[0-9a-f]{2})+/gi, run => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
