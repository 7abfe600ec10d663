/**
 * Where an address among words begins: https:// in the ways in which people write it, or a host alone. Pure;
 * backend/tsuho/engine/address_start.py is its twin.
 */

export const WIDE = /[\uff01-\uff5e]/;
export const GAP = '[ \\t\\u00a0\\u3000]';
export const DISARMED = '[[({] ?(?:[.\\u3002\\uff0e]|dot|\\u30c9\\u30c3\\u30c8|\\u70b9) ?[\\])}]|[\\u3002\\uff0e]';
const COLON = '[:;\\uff1a\\u2236\\ua789]';
const STROKE = '[/\\\\\\uff0f\\u00a5\\u2044\\u2215]';
// https, ttps, hxxps, h**ps, htttps, ps, nothing …, after another one or not; then a colon or what stands near it, and
// strokes of any kind, in brackets or not, with gaps or not.
const SCHEME = new RegExp(
  '(?<![a-z0-9])(?:(?:https?:?/{0,3}){0,3}' +
    '(h{0,3}t{1,4}p{1,3}s{0,3}|h[tp]{2,4}s{0,2}|hxxps?|h\\*\\*ps?' +
    '|[\\uff48\\uff28]?[\\uff54\\uff34]{1,2}[\\uff50\\uff30][\\uff53\\uff33]?)' +
    `(?:[[(]?[.,:;\\uff1a\\u2236\\ua789]{1,3}[\\])]?[[(]?${STROKE}{2,6}[\\])]?` +
    `|[[(]?${COLON}[\\])]?[[(]?${STROKE}[\\])]?` +
    `|${GAP}?${COLON}${GAP}?${STROKE}${GAP}?${STROKE}|[/\\uff0f]{2}${COLON}?` +
    '|(?:(?<=http)|(?<=https))/(?=[a-z0-9-]{1,63}\\.[a-z]))' +
    `|((?:ps?|s)?)://)(?:(?=[^/ \\t\\u00a0\\u3000])|${GAP}{1,2}(?=[a-z0-9\\uff10-\\uff5a]))`,
  'gi',
);
const BEGINS = new RegExp(SCHEME.source, 'iy');
const HOST_FIRST = new RegExp(
  `(?<![a-z0-9@%._/-])(?:[a-z0-9-]{1,63}(?:${GAP}\\.${GAP}?|\\.|${DISARMED})){1,8}` +
    '[a-z]{2,24}(?::[0-9]{1,5})?/(?=[!-~])',
  'gi',
);
export const NAME_ENDS = 'com|net|org|jp|info|biz|tv|xyz|site|online|shop|top|io|app|dev';
// Without a path it is one only where nothing else could be meant.
const HOST_ALONE = new RegExp(
  '(?<![a-z0-9@%._/-])(?:www\\.(?:[a-z0-9-]{1,63}\\.){1,6}[a-z]{2,24}' +
    `|(?:[a-z0-9-]{1,63}\\.){1,6}(?:${NAME_ENDS}))` +
    '(?::[0-9]{1,5})?(?![a-z0-9@_-]|\\.[a-z0-9])',
  'gi',
);
const GAPPED = new RegExp(
  `[a-z0-9-]{1,63}${GAP}?\\.${GAP}?[a-z0-9-]{1,63}(?:(?:${GAP}\\.${GAP}?|\\.)[a-z0-9-]{1,63}){0,7}` +
    `(?=[/?#:\\\\\\u00a5]|${GAP}{0,9}$)`,
  'iy',
);

/**
 * @typedef {{at: number, start: number, scheme: string}} Start where what begins an address stands, where its host
 *   does, and the scheme
 */

/**
 * Where addresses begin that have a scheme.
 *
 * @param {string} text
 * @returns {Start[]}
 */
export const withScheme = text =>
  [...text.matchAll(SCHEME)].map(found => {
    const letters = narrow(found[1] ?? found[2] ?? '').toLowerCase();
    const scheme = letters === '' || letters.includes('s') ? 'https' : 'http';
    return { at: found.index, start: found.index + found[0].length, scheme };
  });

/**
 * Where addresses begin with their host: those that have a path, then those that have none.
 *
 * @param {string} text
 * @returns {Start[][]}
 */
export const withoutScheme = text =>
  [HOST_FIRST, HOST_ALONE].map(pattern =>
    [...text.matchAll(pattern)].map(({ index }) => ({ at: index, start: index, scheme: 'https' })),
  );

/**
 * Whether the text begins, or goes on, with https:// in one of the ways in which people write it.
 *
 * @param {string} text
 */
export const beginsWithScheme = (text, at = 0) => {
  BEGINS.lastIndex = at;
  return BEGINS.test(text);
};

/**
 * Where a host ends that was written with gaps around its dots; `start` for any other.
 *
 * @param {string} text
 * @param {number} start
 */
export const afterGappedHost = (text, start) => {
  GAPPED.lastIndex = start;
  return start + (GAPPED.exec(text)?.[0].length ?? 0);
};

/** The text with plain signs for wide ones. @param {string} text */
export const narrow = text =>
  text.replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
