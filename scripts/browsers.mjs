/** The oldest browsers that the extension runs in, as the manifest names them and esbuild calls them. */
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../extension/manifest.json', import.meta.url), 'utf8'));

/** @type {string[]} */
export const OLDEST_BROWSERS = [
  `chrome${manifest.minimum_chrome_version}`,
  `firefox${manifest.browser_specific_settings.gecko.strict_min_version}`,
];
