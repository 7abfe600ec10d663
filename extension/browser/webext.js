/**
 * The browser's extension interface, or nothing when the same page is served on the web.
 * Chromium's web pages have a `chrome` object too: only an extension's has an id.
 */

const { browser, chrome: chromium } = /** @type {{browser?: typeof chrome, chrome?: typeof chrome}} */ (globalThis);
const found = browser ?? chromium;

/** @type {typeof chrome | undefined} */
export const webext = found?.runtime?.id ? found : undefined;

export const onTheWeb = !webext;

/**
 * Where the code runs only inside the extension.
 * @returns {typeof chrome}
 */
export function theExtension() {
  if (!webext) throw new Error('This needs the extension; on the web there is none.');
  return webext;
}
