/**
 * The backend, seen from here. It is never needed, only better to have: whatever goes wrong has a name that the options
 * page can explain. Called from extension pages or the served page only, never from inside another site's page.
 *
 * @import {Drafts, Report, Situation} from '../knowledge/types.js'
 * @typedef {'refused' | 'slow' | 'other_program' | 'error' | 'bad_address'} Problem
 *
 * @typedef {object} Reach
 * @property {'yes' | 'no' | 'unknown'} state
 * @property {Problem} [problem]
 * @property {string} [version]
 * @property {string} [knowledge]
 * @property {number} [status]
 *
 * @typedef {{answer: Response, signal: AbortSignal}} Called  an answer whose body is still to come, and what tells that
 *   the time for it is over
 */

import { LARGEST_BUNDLE, SERVER_HEADER } from '../engine/constants.js';

const PATIENCE = 2_000;

/** Why a server could not be used; `problem` has its own sentence in the interface. */
export class ServerTrouble extends Error {
  /** @param {Problem} problem @param {number} [status] */
  constructor(problem, status) {
    super(`The server did not answer as it should: ${problem}${status ? ` (${status})` : ''}.`);
    this.problem = problem;
    this.status = status;
  }
}

/**
 * What the person typed, as the address to call, or '' where it is none.
 * @param {string} typed
 */
export function serverAddress(typed) {
  // Typed with a Japanese keyboard, its signs may be wide; and one slash is easily forgotten.
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/^(https?):\/(?!\/)/i, '$1://');
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? '' : 'http://';
  try {
    const url = new URL(scheme + text);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password || /^$|\s/.test(text)) return '';
    return url.origin + url.pathname.replace(/\/+$/, '');
  } catch {
    return '';
  }
}

/**
 * Whether the server is there. 'unknown' where it did not say in time.
 * @param {string} server
 * @param {{timeout?: number}} [options]
 * @returns {Promise<Reach>}
 */
export async function reach(server, { timeout = PATIENCE } = {}) {
  try {
    const called = await call(server, '/healthz', { timeout });
    const { knowledge } = await readJson(called);
    const version = called.answer.headers.get(SERVER_HEADER) ?? '';
    return { state: 'yes', version, knowledge: String(knowledge ?? '') };
  } catch (trouble) {
    const { problem, status } = asServerTrouble(trouble);
    return { state: problem === 'slow' ? 'unknown' : 'no', problem, ...(status && { status }) };
  }
}

/**
 * @param {string} server
 * @param {Situation & {report: Partial<Report>, desks?: string[]}} body
 * @param {{timeout?: number}} [options]
 * @returns {Promise<Drafts>}
 * @throws {ServerTrouble}
 */
export async function draftsFrom(server, body, { timeout = PATIENCE } = {}) {
  const called = await call(server, '/v1/drafts', {
    timeout,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return /** @type {Drafts} */ (await readJson(called));
}

/**
 * The signature of the server's knowledge, or null where it has none.
 * @param {string} server
 * @param {{timeout?: number}} [options]
 * @returns {Promise<string | null>} unchecked
 * @throws {ServerTrouble}
 */
export async function signatureFrom(server, { timeout = PATIENCE } = {}) {
  try {
    return new TextDecoder().decode(await readBytes(await call(server, '/v1/knowledge.sig', { timeout })));
  } catch (trouble) {
    if (trouble instanceof ServerTrouble && trouble.status === 404) return null; // an older server knows of none, too
    throw trouble;
  }
}

/**
 * Whether the server's knowledge is the one that `etag` names.
 * @param {string} server
 * @param {string} etag
 * @param {{timeout?: number}} [options]
 * @returns {Promise<boolean>}
 * @throws {ServerTrouble}
 */
export async function isCurrent(server, etag, { timeout = PATIENCE } = {}) {
  const { answer } = await call(server, '/v1/knowledge', { timeout, headers: { 'If-None-Match': etag } });
  void answer.body?.cancel().catch(() => undefined); // of no use unsigned
  return answer.status === 304;
}

/**
 * The server's knowledge, in the very bytes that came.
 * @param {string} server
 * @param {{timeout?: number}} [options]
 * @returns {Promise<Uint8Array<ArrayBuffer>>} unchecked: what comes from a server is a candidate only
 * @throws {ServerTrouble}
 */
export const knowledgeFrom = async (server, { timeout = 3_000 } = {}) =>
  readBytes(await call(server, '/v1/knowledge', { timeout }));

/**
 * @param {string} server
 * @param {string} path
 * @param {RequestInit & {timeout: number}} request
 * @returns {Promise<Called>}
 * @throws {ServerTrouble}
 */
async function call(server, path, { timeout, ...request }) {
  const address = serverAddress(server);
  if (!address) throw new ServerTrouble('bad_address');
  const signal = AbortSignal.timeout(timeout);
  /** A server that sends one on to another is not the one that was set. @type {RequestInit} */
  const modest = { credentials: 'omit', cache: 'no-store', redirect: 'error', referrerPolicy: 'no-referrer', signal };
  let answer;
  try {
    answer = await fetch(address + path, { ...modest, ...request });
  } catch {
    if (signal.aborted) throw new ServerTrouble('slow');
    throw new ServerTrouble((await isSomebody(address, modest)) ? 'other_program' : 'refused');
  }
  if (!answer.headers.has(SERVER_HEADER)) throw new ServerTrouble('other_program');
  if (!answer.ok && answer.status !== 304) throw new ServerTrouble('error', answer.status);
  return { answer, signal };
}

/**
 * A program that does not know us withholds its answer from us, which looks as if nobody were there. An answer that we
 * cannot read tells the two apart.
 * @param {string} address
 * @param {RequestInit} modest
 */
const isSomebody = (address, modest) =>
  // Such a question may only follow; nothing of its answer can be read.
  fetch(address, { ...modest, mode: 'no-cors', redirect: 'follow' }).then(
    () => true,
    () => false,
  );

/**
 * @param {Called} called
 * @returns {Promise<Record<string, unknown>>}
 * @throws {ServerTrouble}
 */
async function readJson(called) {
  const text = new TextDecoder().decode(await readBytes(called));
  try {
    const value = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // No JSON is an answer in trouble as much as JSON of another kind.
  }
  throw new ServerTrouble('error', called.answer.status);
}

/**
 * @param {Called} called
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 * @throws {ServerTrouble} 'slow' where the time was over: a browser may name the end of a body otherwise
 */
async function readBytes({ answer, signal }) {
  const reader = answer.body?.getReader();
  if (!reader) throw new ServerTrouble('error', answer.status);
  const parts = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > LARGEST_BUNDLE) throw new ServerTrouble('error', answer.status);
      parts.push(part.value);
    }
  } catch (trouble) {
    void reader.cancel().catch(() => undefined);
    throw signal.aborted ? new ServerTrouble('slow') : asServerTrouble(trouble);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** @param {unknown} trouble @returns {ServerTrouble} */
const asServerTrouble = trouble => (trouble instanceof ServerTrouble ? trouble : new ServerTrouble('error'));
