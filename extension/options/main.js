/**
 * The options page: each setting is kept the moment it changes.
 *
 * @import {Reach} from '../server/client.js'
 */

import { addWords, languageOf, loadAllWords, say, language as spoken, wordsInto } from '../browser/i18n.js';
import { languagesOffered } from '../browser/languages-offered.js';
import { changeShortcut, shortcut } from '../browser/shortcut.js';
import { hereAndNow } from '../browser/tabs.js';
import { inTurn } from '../browser/turns.js';
import { onPhone, theExtension } from '../browser/webext.js';
import { DEFAULT_SERVER } from '../engine/constants.js';
import { daysBetween } from '../engine/japan-time.js';
import { pinSettings } from '../report/sections/pin-settings.js';
import { reach, serverAddress } from '../server/client.js';
import { countKept, forgetEverything } from '../store/forget.js';
import { forgetKnowledge, loadBundle } from '../store/knowledge.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { dayOf } from '../style/dates.js';
import { byId, make } from '../style/elements.js';
import { showAbout } from './about.js';
import { showAside } from './aside.js';
import { showKept } from './kept.js';
import { showKnowledgeNews } from './knowledge-news.js';

/** @import {Settings} from '../store/settings.js' */

const server = /** @type {HTMLInputElement} */ (byId('server'));
const language = /** @type {HTMLSelectElement} */ (byId('language'));
const ask = /** @type {HTMLDialogElement} */ (byId('ask-forget'));

/** Names each test of the server, so that a late answer does not stand where a newer one belongs. */
let test = 0;

/** What is kept, in its controls: until it is there, nothing can be written over it. */
async function show() {
  const settings = await readSettings();
  server.value = settings.server;
  await showLanguages();
  language.value = settings.language;
  for (const control of [server, language]) control.disabled = false;
  await Promise.all([showAbout(), speak(settings.language)]);
}

async function showLanguages() {
  for (const { id, name, tag } of await languagesOffered())
    if (![...language.options].some(({ value }) => value === id))
      language.append(make('option', { value: id, lang: tag }, name));
}

/** @param {Settings['language']} chosen */
async function speak(chosen) {
  await loadAllWords(languageOf(chosen));
  await addWords('records');
  wordsInto(document);
  await Promise.all([showPin(), showKeys(), showPrivate(), showKnowledge(), showAside(), showKept()]);
}

async function showPin() {
  await pinSettings(byId('pin-place'), { mayShow: !(await hereAndNow()).private });
}

async function showKeys() {
  if (onPhone) return;
  const keys = await shortcut();
  byId('keys').textContent = keys ? say('optionsKeysSet', keys) : say('optionsKeysNone');
}

async function showPrivate() {
  const allowed = await theExtension().extension.isAllowedIncognitoAccess();
  byId('private-allowed').textContent = say(allowed ? 'optionsPrivateYes' : 'optionsPrivateNo');
}

async function showKnowledge() {
  const line = byId('knowledge');
  try {
    const { edition } = await loadBundle();
    const days = daysBetween(edition.slice(0, 10), new Date());
    const day = dayOf(edition.split('.')[0], spoken());
    line.textContent = days > 0 ? say('optionsKnowledgeAge', day, days) : say('optionsKnowledgeToday', day);
  } catch {
    line.textContent = say('optionsKnowledgeTrouble');
  }
  await showKnowledgeNews();
}

/** Needs nothing that a server gave: knowledge that hangs a page hangs only those who read it. */
async function backToPackaged() {
  await forgetKnowledge();
  byId('knowledge-answer').replaceChildren(notice(say('optionsKnowledgeBackDone'), 'ok'));
  await showKnowledge();
}

/** @param {Partial<Settings>} change */
async function save(change) {
  const kept = await changeSettings(change);
  byId('saved').textContent = kept ? say('optionsSaved') : say('optionsPrivatePage');
  await showKept();
}

/** @param {string} sentence @param {'ok' | 'info' | 'warn'} severity */
const notice = (sentence, severity) => make('p', { class: 'notice', 'data-severity': severity }, sentence);

/** @param {string} sentence @param {'ok' | 'info' | 'warn'} severity */
function answer(sentence, severity) {
  byId('server-answer').replaceChildren(notice(sentence, severity));
}

/** @returns {Promise<string>} the address that was kept, or '' where what was typed is none */
async function saveServer() {
  test += 1;
  const address = serverAddress(server.value || DEFAULT_SERVER);
  byId('server-answer').replaceChildren();
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
 * @param {Reach} found
 * @returns {[string, 'ok' | 'warn']}
 */
function explained({ problem, version = '', knowledge = '', status = 0 }) {
  if (!problem) return [say('serverFound', version, knowledge), 'ok'];
  const sentence = {
    refused: () => say('serverRefused'),
    slow: () => say('serverSlow'),
    other_program: () => say('serverOther'),
    error: () => say('serverError', status),
    bad_address: () => say('serverBadAddress', DEFAULT_SERVER),
  }[problem]();
  return [sentence, 'warn'];
}

async function askToForget() {
  const { reports } = await countKept();
  byId('ask-reports').textContent = say('optionsForgetAskReports', reports);
  ask.showModal();
}

async function forgetAll() {
  ask.close();
  const { before, left } = await forgetEverything();
  byId('server-answer').replaceChildren();
  await show();
  const sentence = say('optionsForgotten', before.reports, before.settings, before.other, left);
  byId('forgotten').replaceChildren(notice(sentence, left ? 'warn' : 'ok'));
}

server.addEventListener('change', () => void saveServer());
byId('test-server').addEventListener('click', () => void testServer());
byId('default-server').addEventListener('click', () => {
  server.value = DEFAULT_SERVER;
  void saveServer();
});
language.addEventListener('change', () => {
  const chosen = /** @type {Settings['language']} */ (language.value);
  void inTurn('language of the settings', async () => {
    await save({ language: chosen });
    // The words of the one that was chosen last come last; a further language stays in the page that it has changed.
    if ([chosen, spoken()].every(each => ['auto', 'ja', 'en'].includes(each))) await speak(chosen);
    else location.reload();
  });
});
byId('change-keys').addEventListener('click', () => void changeShortcut());
byId('knowledge-back').addEventListener('click', () => void backToPackaged());
byId('forget').addEventListener('click', () => void askToForget());
byId('keep-all').addEventListener('click', () => ask.close());
byId('forget-all').addEventListener('click', () => void forgetAll());
// Coming back from the browser's own pages, where both can have changed.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void Promise.all([showKeys(), showPrivate(), showKept()]);
});

server.placeholder = DEFAULT_SERVER;
byId('private-page').hidden = !(await hereAndNow()).private;
await show();
