import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const sheet = readFileSync(new URL('../../extension/style/page.css', import.meta.url), 'utf8');
/** Each colour, in light and in dark. */
const colours = Object.fromEntries(
  [...sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance @param {string} colour */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('text stands out from its ground by 7 : 1, in light and in dark', () => {
  for (const [text, grounds] of /** @type {[string, string[]][]} */ ([
    ['text', ['ground', 'surface', 'sunken', 'chosen', 'stop-ground', 'warn-ground', 'info-ground', 'ok-ground']],
    ['text-quiet', ['ground', 'surface', 'sunken', 'info-ground', 'warn-ground', 'stop-ground']],
    ['link', ['ground', 'surface', 'sunken', 'info-ground']],
    ['primary', ['surface', 'ground', 'chosen']],
    ['on-primary', ['primary']],
    ['on-danger', ['danger']],
    ['ok', ['ground', 'surface']],
    ['warn', ['ground', 'surface']],
    ['stop', ['surface']],
  ]))
    for (const ground of grounds)
      for (const theme of [0, 1]) {
        const found = contrast(colours[text][theme], colours[ground][theme]);
        assert.ok(found >= 7, `${text} on ${ground}, ${['light', 'dark'][theme]}: ${found.toFixed(2)}`);
      }
});
