import assert from 'node:assert/strict';
import test from 'node:test';
import { saidOnce } from '../../scripts/said-once.mjs';

const SCRIPT =
  '(()=>{let t=e=>{switch(e){case"comments":return{"comments":1,comments:"comments"};default:return"once"}};';
const ENDS = 'globalThis.told=[t("comments"),t("comments x".slice(0,8)),"comments"]})();';

/** @param {string} script */
const told = script => {
  const scope = /** @type {{told?: unknown}} */ (globalThis);
  new Function(script)();
  return scope.told;
};

test('a text that a script says again and again is written once, and the script does the same', () => {
  const short = saidOnce(SCRIPT + ENDS);

  assert.ok(Buffer.byteLength(short) < Buffer.byteLength(SCRIPT + ENDS));
  assert.match(short, /^\(\(\)=>\{var \$a="comments";/);
  assert.match(short, /\{"comments":1,comments:/);
  assert.match(short, /return"once"/);
  assert.deepEqual(told(short), told(SCRIPT + ENDS));
});

test('a text gets no name that the script has already', () => {
  const script = '(()=>{let $a=["comments","comments"];globalThis.told=[...$a,"comments"]})();';
  assert.match(saidOnce(script), /^\(\(\)=>\{var \$b="comments";/);
  assert.deepEqual(told(saidOnce(script)), told(script));
});

test("a name of the browser's is written once, what is called alike stays", () => {
  const script =
    '(()=>{let t={Number:Number("1"),String:2};globalThis.told=[Number("2"),Number("3"),Number("4"),t.Number,t]})();';
  assert.match(saidOnce(script), /^\(\(\)=>\{var \$a=Number;let t=\{Number:\$a\("1"\)/);
  assert.deepEqual(told(saidOnce(script)), told(script));
});

test('a method that is asked again and again is written once, one that may be missing stays', () => {
  const script =
    '(()=>{let t="abc";globalThis.told=[t.replaceAll("a","b"),t.replaceAll("b","c"),t.replaceAll("c"),t?.at(0)]})();';
  assert.match(saidOnce(script), /^\(\(\)=>\{var \$a="replaceAll";.*t\[\$a\]\("a","b"\).*t\?\.at\(0\)/);
  assert.deepEqual(told(saidOnce(script)), told(script));
});

test('a script that says nothing twice stays as it is', () => {
  const script = '(()=>{let t="once";t()})();';
  assert.equal(saidOnce(script), script);
});
