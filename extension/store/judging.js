/**
 * Newer knowledge, judged by the whole of what came with the package. Loaded only once a server has given something.
 *
 * @import {Bundle} from '../knowledge/types.js'
 * @import {Schema} from '../server/schema.js'
 * @import {SavedKnowledge} from './knowledge.js'
 */

import { fileOf } from '../browser/ours.js';
import { byEdition } from '../engine/changes-since.js';
import { acceptable } from '../server/acceptable.js';
import { stillHolds } from '../server/signature.js';

/**
 * @param {unknown} candidate
 * @param {Bundle} current the one in use
 */
export const verdictOn = async (candidate, current) =>
  acceptable(candidate, current, await wholePackage(), await shape(), new Date());

/**
 * Whether what is kept is to be used in place of the package's own: newer, vouched for still, and acceptable by now.
 *
 * @param {SavedKnowledge} kept
 * @param {Bundle} packaged
 * @param {string[]} keys
 */
export const mayReplace = async ({ bundle, signature }, packaged, keys) => {
  const newer = typeof bundle.edition === 'string' && byEdition(bundle.edition, packaged.edition) > 0;
  return newer && stillHolds(signature, keys) && (await verdictOn(bundle, packaged)).ok;
};

/** @returns {Promise<Schema>} */
const shape = async () => (await fetch(fileOf('knowledge/bundle.schema.json'))).json();

/**
 * The package's copy with what the pages do without, for judging another by it. Rejects where it cannot be read: what
 * lacks its facts and readers would judge too mildly, so nothing newer is taken then.
 *
 * @returns {Promise<Bundle>}
 */
const wholePackage = async () => {
  const answer = await fetch(fileOf('knowledge/bundle.json'));
  if (!answer.ok) throw new Error(`bundle.json: ${answer.status}`);
  return answer.json();
};
