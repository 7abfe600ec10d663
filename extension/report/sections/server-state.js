/**
 * Whether the server is there, and newer knowledge from it for next time. After the first paint, and never from a
 * private window.
 */

import { editionDay } from '../../browser/edition-day.js';
import { say } from '../../browser/i18n.js';
import { reach } from '../../server/client.js';
import { refreshBundle } from '../../store/refresh-knowledge.js';
import { find } from '../../style/elements.js';

const SENTENCES = { yes: 'serverYes', no: 'serverNo', unknown: 'serverUnknown' };

/**
 * @param {string} edition of the knowledge that the page uses
 * @param {string | null} server its address; null where none may be asked
 * @param {() => void} onConnected called when the server has answered
 */
export async function askServer(edition, server, onConnected) {
  const line = find('#server-state');
  find('#knowledge-age').textContent = say('knowledgeAge', editionDay(edition));
  line.textContent = say(SENTENCES.unknown);
  if (server === null) return;
  const { state } = await reach(server);
  line.textContent = say(SENTENCES[state]);
  line.dataset.server = state;
  if (state !== 'yes') return;
  onConnected();
  await refreshBundle(server);
}
