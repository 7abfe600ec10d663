/**
 * What the person has set, and what they chose last. One key each, so that two pages never write over each other.
 *
 * @import {Language} from '../knowledge/types.js'
 * @typedef {object} Settings
 * @property {string} server '' on a site without one
 * @property {'auto' | Language} language
 * @property {{harms: string[], role: string, wish: string, of?: string}} last the harms newest first; `of`: for which
 *   of them role and wish were chosen
 */

import { alone, pageOf } from '../browser/ours.js';
import { hereAndNow } from '../browser/tabs.js';
import { onTheWeb } from '../browser/webext.js';
import { DEFAULT_SERVER } from '../engine/constants.js';
import { theDisk } from './disk.js';
import { STORED } from './stored.js';

const { key: PREFIX } = STORED.settings;
/** Ids of languages are names of files, too: nothing else may become one. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z]{2,8})?$/;

/** @returns {Settings} */
const defaults = () => ({ server: DEFAULT_SERVER, language: 'auto', last: { harms: [], role: '', wish: '' } });

/** @returns {Promise<Settings>} */
export async function readSettings() {
  const settings = settingsIn(await theDisk().read(PREFIX));
  return onTheWeb ? { ...settings, server: alone ? '' : pageOf('').replace(/\/$/, '') } : settings;
}

/**
 * Settings are kept on disk, so a private window changes none.
 * @param {Partial<Settings>} part
 * @returns {Promise<boolean>} whether it was kept
 */
export async function changeSettings(part) {
  if ((await hereAndNow()).private) return false;
  await theDisk().write(Object.fromEntries(Object.entries(part).map(([name, value]) => [PREFIX + name, value])));
  return true;
}

/**
 * @param {(settings: Settings) => void} listener
 * @returns {() => void} how to stop
 */
export function watchSettings(listener) {
  return theDisk().watch(async changes => {
    if (Object.keys(changes).some(key => key.startsWith(PREFIX))) listener(await readSettings());
  });
}

/**
 * What was kept, with the default for whatever is missing or is not what it should be.
 * @param {Record<string, unknown>} kept
 * @returns {Settings}
 */
export function settingsIn(kept) {
  const settings = defaults();
  const server = kept[`${PREFIX}server`];
  const language = kept[`${PREFIX}language`];
  const last = /** @type {Partial<Settings['last']> | undefined} */ (kept[`${PREFIX}last`]);
  if (typeof server === 'string' && server) settings.server = server;
  if (typeof language === 'string' && LANGUAGE.test(language)) settings.language = /** @type {Language} */ (language);
  if (Array.isArray(last?.harms)) settings.last.harms = last.harms.filter(harm => typeof harm === 'string');
  if (typeof last?.role === 'string') settings.last.role = last.role;
  if (typeof last?.wish === 'string') settings.last.wish = last.wish;
  if (typeof last?.of === 'string') settings.last.of = last.of;
  return settings;
}
