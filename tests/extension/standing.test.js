import assert from 'node:assert/strict';
import test from 'node:test';

import { siteAt } from '../../extension/report/model/standing.js';
import { changed } from './knowledge.js';

test('a site is called what the knowledge that is asked calls it, and not what another did before', () => {
  const named = (/** @type {string} */ name) =>
    changed(({ platforms }) => {
      for (const site of platforms) if (site.hosts?.includes('x.com')) site.name.ja = name;
    });
  const [before, after] = [named('前の名前'), named('今の名前')];
  const nameBy = (/** @type {typeof before} */ bundle) => siteAt('https://x.com/a/status/1', bundle, 'ja').site;
  assert.deepEqual([before, after, before].map(nameBy), ['前の名前', '今の名前', '前の名前']);
});
