/**
 * Where ours lies. The extension’s files lie at its root. On the web a host may have put them into any folder; and a
 * site without a server (`tsuho site`) has all but its pages in a folder that is named by what is in it, so that no
 * browser ever mixes two editions.
 */

const OF_THE_WEB = /^(https?:.*?\/)(edition-[0-9a-f]{12}\/)?(?:report\/packed|browser)\/[^/]*$/;

/** Where a module of ours lies. @param {string} module its address */
export function placeOf(module) {
  const [, house = '/', folder = ''] = OF_THE_WEB.exec(module) ?? [];
  return { house, folder };
}

const { house, folder } = placeOf(import.meta.url);

/** The folder of this edition's files, on a site without a server; '' elsewhere. */
export const edition = folder;

/** Whether the page is one of a site without a server: there is nobody to ask. */
export const alone = folder !== '';

/**
 * A file that pages are made of. What is packed has another end on a site without a server: beside `bundle.json` a host
 * would take `bundle.json.gz` for the same thing packed.
 * @param {string} path from the extension's root
 */
export const fileOf = path => house + folder + (alone ? path.replace(/\.gz$/, '.packed') : path);

/** A page, which has one address for good. @param {string} path from the extension's root */
export const pageOf = path => house + path;
