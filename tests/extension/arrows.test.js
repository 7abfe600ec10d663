import assert from 'node:assert/strict';
import test from 'node:test';
import { asArrows } from '../../scripts/arrows.mjs';

/** @param {string} script */
const told = script => {
  const scope = /** @type {{told?: unknown}} */ (globalThis);
  new Function(script)();
  return scope.told;
};

/** @type {[what: string, script: string, written: RegExp][]} */
const SCRIPTS = [
  [
    'a function that only answers',
    '(()=>{globalThis.told=[t(2),n(1,2)];function t(e){return e*2}function n(e,r){return{e,r}}})();',
    /^\(\(\)=>\{var t=e=>e\*2,n=\(e,r\)=>\(\{e,r\}\);/,
  ],
  [
    'one that does more',
    '(()=>{var t=1,{max:r}=Math;function n({a:e}){let o=e+t;return o}var{min:s}=Math;let i=3;' +
      'globalThis.told=[n({a:2}),r(1,2),s(1,2),i]})();',
    /^\(\(\)=>\{var n=\(\{a:e\}\)=>\{let o=e\+t;return o\},t=1,\{max:r\}=Math,\{min:s\}=Math;let i=3;/,
  ],
  [
    'what asks for its own this, or yields, stays',
    '(()=>{function*t(){yield 1}function n(){return arguments.length}function r(){return[...t()]}' +
      'globalThis.told=[r(),n(1,2)]})();',
    /^\(\(\)=>\{var r=\(\)=>\[\.\.\.t\(\)\];function\*t.*;function n\(\)/,
  ],
  [
    'a loop without a body keeps the semicolon that is all of it',
    '(()=>{globalThis.told=[];var q=2;function t(e){return globalThis.told.push(e)}for(;q-->0&&t(q););})();',
    /for\(;q-->0&&t\(q\);\);\}\)\(\)/,
  ],
  [
    'what is called with new stays',
    '(()=>{function t(){}function n(e){return e}globalThis.told=n(typeof new t)})();',
    /var n=e=>e;function t\(\)\{\}/,
  ],
];

for (const [what, script, written] of SCRIPTS)
  test(`written as arrows: ${what}`, () => {
    const short = asArrows(script);

    assert.match(short, written);
    assert.deepEqual(told(short), told(script));
  });

test('a script without functions, or of several parts, stays as it is', () => {
  for (const script of ['(()=>{let t="once";t.trim()})();', 'function t(){return 1}t();'])
    assert.equal(asArrows(script), script);
});
