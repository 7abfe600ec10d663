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
 * Whether this is Firefox for Android: it has neither windows nor a menu on a page, a panel or keys.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Differences_between_desktop_and_Android
 */
export const onPhone = Boolean(webext) && !webext?.windows;

/**
 * Where the code runs only inside the extension.
 * @returns {typeof chrome}
 */
export function theExtension() {
  if (!webext) throw new Error('This needs the extension; on the web there is none.');
  return webext;
}
