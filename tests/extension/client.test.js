import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test from 'node:test';

import {
  draftsFrom,
  isCurrent,
  knowledgeFrom,
  reach,
  ServerTrouble,
  serverAddress,
  signatureFrom,
} from '../../extension/server/client.js';

const OURS = { 'Tsuho-Server': '0.1.0', 'Content-Type': 'application/json' };
const BODY = { harm: 'unsure', role: 'witness', wish: 'advice', report: {} };

/**
 * @param {import('node:http').RequestListener} answering
 * @param {(address: string) => Promise<void>} asking
 */
async function against(answering, asking) {
  const server = createServer(answering);
  await new Promise(ready => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  try {
    await asking(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** @param {import('../../extension/server/client.js').Problem} problem */
const named = problem => (/** @type {unknown} */ trouble) =>
  trouble instanceof ServerTrouble && trouble.problem === problem;

/** @type {[string, string][]} */
const TYPED = [
  ['http://127.0.0.1:8710', 'http://127.0.0.1:8710'],
  [' http://127.0.0.1:8710/ ', 'http://127.0.0.1:8710'],
  ['127.0.0.1:8710', 'http://127.0.0.1:8710'],
  ['localhost:8710', 'http://localhost:8710'],
  ['ｈｔｔｐ://127.0.0.1:8710', 'http://127.0.0.1:8710'],
  ['http：／／１２７．０．０．１：８７１０', 'http://127.0.0.1:8710'],
  ['http:/127.0.0.1:8710', 'http://127.0.0.1:8710'],
  ['https://tsuho.school.example/api/', 'https://tsuho.school.example/api'],
  ['', ''],
  ['   ', ''],
  ['ftp://127.0.0.1/', ''],
  ['javascript:alert(1)', ''],
  ['file:///etc/passwd', ''],
  ['http://name:secret@127.0.0.1/', ''],
  ['http://', ''],
  ['http://two words', ''],
];
for (const [typed, address] of TYPED) {
  test(`"${typed}" is ${address ? `the address ${address}` : 'no address'}`, () =>
    assert.equal(serverAddress(typed), address));
}

test('a server that answers is there, with its version and its knowledge', () =>
  against(
    (_, answer) => answer.writeHead(200, OURS).end('{"status":"ok","knowledge":"2026-11-23.1"}'),
    async address =>
      assert.deepEqual(await reach(address), { state: 'yes', version: '0.1.0', knowledge: '2026-11-23.1' }),
  ));

test('an answer without our name comes from another program', () =>
  against(
    (_, answer) => answer.writeHead(200).end('<h1>It works</h1>'),
    async address => assert.deepEqual(await reach(address), { state: 'no', problem: 'other_program' }),
  ));

test('a server in trouble is told apart from one that is not there', () =>
  against(
    (_, answer) => answer.writeHead(503, OURS).end('{}'),
    async address => assert.deepEqual(await reach(address), { state: 'no', problem: 'error', status: 503 }),
  ));

test('of a server that does not answer in time nothing is known', () =>
  against(
    () => undefined,
    async address => assert.deepEqual(await reach(address, { timeout: 50 }), { state: 'unknown', problem: 'slow' }),
  ));

test('a server that stops in the middle of its answer is slow, not there', () =>
  against(
    (_, answer) => answer.writeHead(200, OURS).write('{"status"'),
    async address => assert.deepEqual(await reach(address, { timeout: 80 }), { state: 'unknown', problem: 'slow' }),
  ));

test('an answer whose time was over is slow, by whatever name its end is told', t =>
  against(
    () => undefined,
    async address => {
      t.mock.method(globalThis, 'fetch', (/** @type {string} */ _, /** @type {RequestInit} */ { signal }) => {
        const over = new Promise((_, fail) =>
          signal?.addEventListener('abort', () => fail(new TypeError('terminated'))),
        );
        return Promise.resolve(new Response(new ReadableStream({ pull: () => over }), { headers: OURS }));
      });
      assert.deepEqual(await reach(address, { timeout: 20 }), { state: 'unknown', problem: 'slow' });
    },
  ));

test('where nobody listens the connection is refused', async () => {
  let gone = '';
  await against(
    () => undefined,
    async address => void (gone = address),
  );
  assert.deepEqual(await reach(gone), { state: 'no', problem: 'refused' });
});

test('what is no address is never called', async () => {
  assert.deepEqual(await reach('nonsense://'), { state: 'no', problem: 'bad_address' });
});

test('drafts are asked for with the situation and the report', () =>
  against(
    (request, answer) => {
      let sent = '';
      request.on('data', part => (sent += part));
      request.on('end', () =>
        answer.writeHead(200, OURS).end(JSON.stringify({ drafts: [], findings: [], sent, at: request.url })),
      );
    },
    async address => {
      const drafts = /** @type {any} */ (await draftsFrom(address, BODY));
      assert.deepEqual(JSON.parse(drafts.sent), BODY);
      assert.equal(drafts.at, '/v1/drafts');
    },
  ));

test('a server that dies in the middle of a request is a trouble with a name', () =>
  against(
    (request, answer) => (request.url === '/v1/drafts' ? answer.destroy() : answer.end()),
    address => assert.rejects(draftsFrom(address, BODY), named('other_program')),
  ));

test('an answer that is not JSON is an error', () =>
  against(
    (_, answer) => answer.writeHead(200, OURS).end('<html>'),
    address => assert.rejects(draftsFrom(address, BODY), named('error')),
  ));

test('whether a server has the same knowledge is told by its mark', () =>
  against(
    (request, answer) => answer.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200, OURS).end('{}'),
    async address =>
      assert.deepEqual([await isCurrent(address, '"1"'), await isCurrent(address, '"2"')], [true, false]),
  ));

test('knowledge comes in the very bytes that were sent', () =>
  against(
    (_, answer) => answer.writeHead(200, OURS).end('\ufeff{"schema": 1}\n'),
    async address => assert.equal(Buffer.from(await knowledgeFrom(address)).toString(), '\ufeff{"schema": 1}\n'),
  ));

test('a server without a signature, or one too old to know of any, has none', () =>
  against(
    (_, answer) => answer.writeHead(404, OURS).end('{}'),
    async address => assert.equal(await signatureFrom(address), null),
  ));

test('knowledge larger than 2 MB is refused while it is being read', () =>
  against(
    (_, answer) => answer.writeHead(200, OURS).end(`"${'a'.repeat(3 * 1024 * 1024)}"`),
    address => assert.rejects(knowledgeFrom(address), named('error')),
  ));
