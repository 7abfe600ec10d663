/** The options page: each setting is kept the moment it changes. */

import { languageOf, loadWords, say, wordsInto } from '../browser/i18n.js';
import { changeShortcut, shortcut } from '../browser/shortcut.js';
import { hereAndNow } from '../browser/tabs.js';
import { theExtension } from '../browser/webext.js';
import { reach, serverAddress } from '../server/client.js';
import { countKept, forgetEverything } from '../store/forget.js';
import { loadBundle } from '../store/knowledge.js';
import { changeSettings, DEFAULT_SERVER, readSettings } from '../store/settings.js';
import { showAbout } from './about.js';

/** @typedef {import('../store/settings.js').Settings} Settings */

/** @param {string} id @returns {HTMLElement} */
function part(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}

const server = /** @type {HTMLInputElement} */ (part('server'));
const language = /** @type {HTMLSelectElement} */ (part('language'));
const ask = /** @type {HTMLDialogElement} */ (part('ask-forget'));

/** Names each test of the server, so that a late answer does not stand where a newer one belongs. */
let test = 0;

/** @param {Settings} settings */
async function show(settings) {
  server.value = settings.server;
  language.value = settings.language;
  await loadWords(languageOf(settings.language));
  wordsInto(document);
  await Promise.all([showAbout(), showKeys(), showPrivate(), showKnowledge()]);
}

async function showKeys() {
  const keys = await shortcut();
  part('keys').textContent = keys ? say('optionsKeysSet', keys) : say('optionsKeysNone');
}

async function showPrivate() {
  const allowed = await theExtension().extension.isAllowedIncognitoAccess();
  part('private-allowed').textContent = say(allowed ? 'optionsPrivateYes' : 'optionsPrivateNo');
}

async function showKnowledge() {
  const line = part('knowledge');
  try {
    const { edition } = await loadBundle();
    const days = daysSince(edition);
    line.textContent = days > 0 ? say('optionsKnowledgeAge', edition, days) : say('optionsKnowledgeToday', edition);
  } catch {
    line.textContent = say('optionsKnowledgeTrouble');
  }
}

/** @param {string} edition "YYYY-MM-DD.N", a day in Japan */
const daysSince = edition =>
  Math.floor((Date.now() - Date.parse(`${edition.slice(0, 10)}T00:00:00+09:00`)) / 86_400_000);

/** @param {Partial<Settings>} change */
async function save(change) {
  const kept = await changeSettings(change);
  part('saved').textContent = kept ? say('optionsSaved') : say('optionsPrivatePage');
}

/** @param {string} sentence @param {'ok' | 'info' | 'warn'} severity */
function answer(sentence, severity) {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.dataset.severity = severity;
  notice.textContent = sentence;
  part('server-answer').replaceChildren(notice);
}

/** @returns {Promise<string>} the address that was kept, or '' where what was typed is none */
async function saveServer() {
  test += 1;
  const address = serverAddress(server.value || DEFAULT_SERVER);
  part('server-answer').replaceChildren();
  if (address) {
    // An empty field means the default, which shows as its placeholder.
    if (server.value) server.value = address;
    server.removeAttribute('aria-invalid');
    await save({ server: address });
  } else {
    server.setAttribute('aria-invalid', 'true');
    answer(say('serverBadAddress', DEFAULT_SERVER), 'warn');
  }
  return address;
}

async function testServer() {
  const address = await saveServer();
  if (!address) return;
  const mine = test;
  answer(say('optionsServerTesting'), 'info');
  const found = await reach(address);
  if (mine === test) answer(...explained(found));
}

/**
 * @param {import('../server/client.js').Reach} found
 * @returns {[string, 'ok' | 'warn']}
 */
function explained({ problem, version = '', knowledge = '', status = 0 }) {
  switch (problem) {
    case undefined:
      return [say('serverFound', version, knowledge), 'ok'];
    case 'refused':
      return [say('serverRefused'), 'warn'];
    case 'slow':
      return [say('serverSlow'), 'warn'];
    case 'other_program':
      return [say('serverOther'), 'warn'];
    case 'error':
      return [say('serverError', status), 'warn'];
    case 'bad_address':
      return [say('serverBadAddress', DEFAULT_SERVER), 'warn'];
  }
}

async function askToForget() {
  const { reports } = await countKept();
  part('ask-reports').textContent = say('optionsForgetAskReports', reports);
  ask.showModal();
}

async function forgetAll() {
  ask.close();
  const { before, left } = await forgetEverything();
  part('server-answer').replaceChildren();
  await show(await readSettings());
  const proof = document.createElement('p');
  proof.className = 'notice';
  proof.dataset.severity = left ? 'warn' : 'ok';
  proof.textContent = say('optionsForgotten', before.reports, before.settings, before.other, left);
  part('forgotten').replaceChildren(proof);
}

server.addEventListener('change', () => void saveServer());
part('test-server').addEventListener('click', () => void testServer());
part('default-server').addEventListener('click', () => {
  server.value = DEFAULT_SERVER;
  void saveServer();
});
language.addEventListener('change', async () => {
  const chosen = /** @type {Settings['language']} */ (language.value);
  await save({ language: chosen });
  await show({ ...(await readSettings()), language: chosen });
});
part('change-keys').addEventListener('click', () => void changeShortcut());
part('forget').addEventListener('click', () => void askToForget());
part('keep-all').addEventListener('click', () => ask.close());
part('forget-all').addEventListener('click', () => void forgetAll());
// Coming back from the browser's own pages, where both can have changed.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void Promise.all([showKeys(), showPrivate()]);
});

server.placeholder = DEFAULT_SERVER;
part('private-page').hidden = !(await hereAndNow()).private;
await show(await readSettings());
