/** The keys that open the popup. Browsers leave them empty where another extension has them already. */

import { theExtension } from './webext.js';

/** @returns {Promise<string>} '' where none are assigned */
export async function shortcut() {
  const commands = (await theExtension().commands?.getAll()) ?? []; // a phone has no keys
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/**
 * Opens the browser's own page for it: Firefox has a call, Chromium and Edge an address.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings
 */
export async function changeShortcut() {
  const { commands, tabs } = theExtension();
  const { openShortcutSettings } = /** @type {{openShortcutSettings?: () => Promise<void>}} */ (commands);
  if (openShortcutSettings) await openShortcutSettings.call(commands);
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}
