/** A control that shows what is kept cannot be written in before that is known: it would be written over. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

const SHOWN_LATER = {
  options: /<(?:input|select) (?=[^>]*(?:id="(?:language|server|about-allowed)"|data-fact=))[^>]*>/g,
  records: /<input (?=[^>]*id="stay")[^>]*>/g,
};
for (const [page, control] of Object.entries(SHOWN_LATER))
  test(`nothing is written on the page ${page} before it shows what is kept`, async () => {
    const html = await readFile(new URL(`../../extension/${page}/index.html`, import.meta.url), 'utf8');
    const all = html.match(control) ?? [];
    assert.equal(all.length, { options: 9, records: 1 }[page]);
    assert.deepEqual(
      all.filter(each => !/\sdisabled[\s>]/.test(each)),
      [],
    );
  });
