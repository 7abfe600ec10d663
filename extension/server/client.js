/**
 * The backend, seen from here. It is never needed, only better to have: whatever goes wrong has a name that the options
 * page can explain. Called from extension pages or the served page only, never from inside another site's page.
 *
 * @typedef {import('../knowledge/types.js').Drafts} Drafts
 * @typedef {import('../knowledge/types.js').Situation} Situation
 * @typedef {import('../knowledge/types.js').Report} Report
 * @typedef {'refused' | 'slow' | 'other_program' | 'error' | 'bad_address'} Problem
 *
 * @typedef {object} Reach
 * @property {'yes' | 'no' | 'unknown'} state
 * @property {Problem} [problem]
 * @property {string} [version]
 * @property {string} [knowledge]
 * @property {number} [status]
 */

import { SERVER_HEADER } from '../engine/constants.js';

const PATIENCE = 2_000;
const LARGEST_KNOWLEDGE = 2 * 1024 * 1024;

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
    const answer = await call(server, '/healthz', { timeout });
    const { knowledge } = await readJson(answer);
    return { state: 'yes', version: answer.headers.get(SERVER_HEADER) ?? '', knowledge: String(knowledge ?? '') };
  } catch (trouble) {
    const { problem, status } = named(trouble);
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
  const answer = await call(server, '/v1/drafts', {
    timeout,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return /** @type {Drafts} */ (await readJson(answer));
}

/**
 * The server's knowledge, or null where it is still the one that `etag` names.
 * @param {string} server
 * @param {string} [etag]
 * @param {{timeout?: number}} [options]
 * @returns {Promise<{candidate: unknown, etag: string} | null>} unchecked: what comes from a server is a candidate only
 * @throws {ServerTrouble}
 */
export async function knowledgeFrom(server, etag = '', { timeout = 3_000 } = {}) {
  const headers = new Headers(etag ? [['If-None-Match', etag]] : []);
  const answer = await call(server, '/v1/knowledge', { timeout, headers });
  if (answer.status === 304) return null;
  return { candidate: await readJson(answer), etag: answer.headers.get('ETag') ?? '' };
}

/**
 * @param {string} server
 * @param {string} path
 * @param {RequestInit & {timeout: number}} request
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
  return answer;
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
 * @param {Response} answer
 * @returns {Promise<Record<string, unknown>>}
 * @throws {ServerTrouble}
 */
async function readJson(answer) {
  const reader = answer.body?.getReader();
  if (!reader) throw new ServerTrouble('error', answer.status);
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > LARGEST_KNOWLEDGE) throw new ServerTrouble('error', answer.status);
      text += decoder.decode(part.value, { stream: true });
    }
    const value = JSON.parse(text + decoder.decode());
    if (typeof value !== 'object' || value === null) throw new ServerTrouble('error', answer.status);
    return value;
  } catch (trouble) {
    void reader.cancel().catch(() => undefined);
    throw named(trouble);
  }
}

/** @param {unknown} trouble @returns {ServerTrouble} */
function named(trouble) {
  if (trouble instanceof ServerTrouble) return trouble;
  const late = trouble instanceof DOMException && /TimeoutError|AbortError/.test(trouble.name);
  return new ServerTrouble(late ? 'slow' : 'error');
}
