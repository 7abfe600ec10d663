import assert from 'node:assert/strict';
import { test } from 'node:test';

/** @import {KeyFiles} from '../../extension/browser/key-files.js' */

class Written {
  createWritable() {}
}
class ReadOnly {}

/** @type {[string, {storage?: object, handle?: object}, boolean][]} */
const BROWSERS = [
  ['with files that a page can write', { storage: { getDirectory: async () => ({}) }, handle: Written }, true],
  ['without https', { handle: Written }, false],
  ['where only workers write them', { storage: { getDirectory: async () => ({}) }, handle: ReadOnly }, false],
  [
    'that refuses the folder',
    { storage: { getDirectory: () => Promise.reject(new DOMException('private', 'SecurityError')) }, handle: Written },
    false,
  ],
];

for (const [name, { storage, handle }, are] of BROWSERS) {
  test(`on the web, in a browser ${name}, there are ${are ? '' : 'no '}key files`, async () => {
    Object.defineProperty(globalThis, 'navigator', { value: { storage }, configurable: true });
    Object.assign(globalThis, { FileSystemFileHandle: handle });
    /** @type {{keyFiles: KeyFiles, namesKeyFiles: boolean}} */
    const { keyFiles, namesKeyFiles } = await import(
      `../../extension/browser/key-files.js?${encodeURIComponent(name)}`
    );
    assert.equal(namesKeyFiles && (await keyFiles.areHere()), are);
  });
}
