/**
 * `tsuho.fillForm(fields, options)`: a draft's fields go into the controls of the form that the person has open. It
 * fills what it is sure of and says what is left; it presses nothing that sends, agrees or pays.
 *
 * @import {ClassifiedControl} from './classify.js'
 * @import {Page} from './controls.js'
 * @import {Need} from './needs.js'
 * @import {Field, Step} from './values.js'
 *
 * @typedef {object} How
 * @property {Record<string, string | string[]>} [map] a desk's verified selectors by field id
 * @property {string[]} [overwrite] fields that may be written over what the person typed
 * @property {string[]} [earlier] fields that had their box on an earlier page of the form
 * @property {Record<string, string[]>} [forbids] words that newer knowledge adds to those that forbid: see `forbidAlso`
 * @property {string} [says] what is said of a filled control to who listens, in the person's language
 * @property {boolean} [undo]
 *
 * @typedef {object} Filled
 * @property {string[]} filled
 * @property {string[]} missed what has no box here
 * @property {Record<string, string>} cut what no longer fitted
 * @property {Record<string, string[]>} left addresses without a box
 * @property {string[]} in_text what went into the free text, because no box here takes it: the address
 * @property {string[]} kept where something stands that the person typed
 * @property {Need[]} needs
 * @property {'used' | 'drifted' | null} verified
 */

import { optionsOf, typeOf } from '../dom/control.js';
import { within as all } from '../dom/find.js';
import { attribute, getAttribute, isConnected, tagOf, textIn } from '../dom/native.js';
import { boxesFor, changed } from './assign.js';
import { labelInside, readControls } from './classify.js';
import { CANDIDATES, controlsOf, isTick } from './controls.js';
import { mark } from './highlight.js';
import { forbidAlso } from './labels.js';
import { filesIn, needsOf } from './needs.js';
import { PERSONAL } from './person.js';
import { sharpLook } from './sight.js';
import { inUsualLetters } from './usual-letters.js';
import { asTaken, spread } from './values.js';
import { labelsFor } from './words-around.js';
import { chosenRadio, read, remember, write } from './write.js';

/** A page that draws itself anew at every input takes one round for each field. */
const ROUNDS = 24;

/** @returns {Filled} */
const nothing = () => ({
  filled: [],
  missed: [],
  cut: {},
  left: {},
  in_text: [],
  kept: [],
  needs: [],
  verified: null,
});

/**
 * @typedef {object} Trace what was done to one control
 * @property {string} id
 * @property {Element} element
 * @property {string | boolean} ours
 * @property {(element: Element) => void} restore
 * @property {() => void} unmark
 */

/** What is said of a filled control. @type {string | undefined} */
let says;

/** Everything that was filled since the page was loaded, in order. @type {Trace[]} */
let traces = [];

/**
 * @param {Field[]} fields
 * @param {How} [how]
 * @returns {Promise<Filled>}
 */
async function fillForm(fields, how = {}) {
  if (how.undo) {
    await undo();
    return nothing();
  }
  const given = fields.filter(({ value }) => typeof value === 'string' && value.trim());
  says = how.says;
  try {
    forbidAlso(how.forbids);
    return await rounds(given, how);
  } catch {
    return { ...nothing(), missed: given.map(({ id }) => id) }; // the page keeps its form from us
  }
}

/** @param {Field[]} given @param {How} how @returns {Promise<Filled>} */
async function rounds(given, how) {
  const written = new Set();
  const look = sharpLook();
  let round = await once(given, how, written, look);
  for (let count = 1; count < ROUNDS && round.wrote; count += 1) {
    await frame();
    if (round.done && round.steps.every(holdsIt) && round.page.size === sizeOf()) break;
    const next = await once(given, how, written, look);
    // A page that takes every value back would go on for ever.
    const vain = next.wrote >= round.wrote && count > given.length + 2;
    round = next;
    if (vain) break;
  }
  round.steps.forEach(follow);
  return { ...round.answer, needs: needsOf(round.page, round.files, round.readings, round.scopes) };
}

/** How many controls the page has: it may ask more once something is answered. */
const sizeOf = () => all(document, CANDIDATES).length;

/**
 * One look at the page as it is now: whatever does not hold its value yet gets it.
 * @param {Field[]} given
 * @param {How} how
 * @param {Set<string>} written fields that this call has written already
 * @param {ReturnType<typeof sharpLook>} look
 */
async function once(given, { map, overwrite = [], earlier = [] }, written, look) {
  const page = controlsOf();
  const files = filesIn(page);
  const values = valuesOf(given);
  const { boxes, main, verified, readings } = boxesSeen(page, readControls(page), values, map, look);
  const answer = { ...nothing(), verified };
  /** @type {Step[]} */
  const all = [];
  const taken = new Set();
  let wrote = 0;
  const { fields, inText } = hadBox('url', earlier) ? { fields: given, inText: [] } : asTaken(given, boxes);
  for (const field of fields) {
    const { id } = field;
    const { steps, cut, left } = spread(field, boxes);
    const open = steps.filter(({ element }) => !taken.has(element));
    for (const { element } of open) taken.add(element);
    if (!open.length) {
      answer.missed.push(id);
      continue;
    }
    if (!overwrite.includes(id) && open.some(step => isTyped(step, written))) {
      answer.kept.push(id);
      continue;
    }
    all.push(...open);
    wrote += await putAll(open, written);
    (open.every(holdsIt) ? answer.filled : answer.missed).push(id);
    if (cut) answer.cut[id] = cut;
    if (left?.length) answer.left[id] = left;
  }
  if (answer.filled.includes('notes')) answer.in_text = inText;
  const done = all.every(holdsIt);
  const scopes = new Set([...main, ...[...boxes.values()].flat()].map(({ control }) => control.scope));
  return { answer, page, files, readings, scopes, steps: all, done, wrote: wrote + (done ? 0 : 1) };
}

/** @param {Map<string, string>} values @param {string} id @returns {boolean} whether it is a fact of the person's */
const isOwn = (values, id) => PERSONAL.has(id) && (values.has(id) || values.has('address'));

/**
 * @param {ClassifiedControl[]} asked
 * @param {ReturnType<typeof sharpLook>} look
 * @returns {(reading: ClassifiedControl) => boolean} whether the person sees it
 */
function openIn(asked, look) {
  const eachOf = (/** @type {ClassifiedControl} */ { control: { element, type } }) =>
    isTick(type) ? [element, ...labelsFor(element)] : [element];
  const met = look(new Map(asked.flatMap(its => eachOf(its).map(each => [each, isTick(its.control.type)]))));
  return its => eachOf(its).some(each => met.has(each));
}

/**
 * Boxes that ask for the same as others, hidden copies of what the person sees: what got no box for them gets one.
 * @param {ClassifiedControl[]} readings
 * @param {Map<string, ClassifiedControl[]>} boxes that were found, in sight
 * @param {Map<string, string>} values
 * @param {ReturnType<typeof sharpLook>} look
 */
function hiddenTwins(readings, boxes, values, look) {
  const lost = readings.filter(({ id }) => isOwn(values, id) && !boxes.get(id)?.length);
  const twins = [...Map.groupBy(lost, ({ id }) => id).values()].filter(its => its[1]);
  const isOpen = openIn(twins.flat(), look);
  return new Set(twins.filter(its => its.some(isOpen)).flatMap(its => its.filter(each => !isOpen(each))));
}

/**
 * @param {Page} page
 * @param {ClassifiedControl[]} readings
 * @param {Map<string, string>} values
 * @param {How['map']} map
 * @param {ReturnType<typeof sharpLook>} look
 * @returns {ReturnType<typeof boxesFor> & {readings: ClassifiedControl[]}}
 */
function boxesSeen(page, readings, values, map, look) {
  const found = boxesFor(page, readings, values, { map, begun: traces.length > 0 });
  const boxes = inSight(found.boxes, values, look);
  const shut = hiddenTwins(readings, boxes, values, look);
  return shut.size
    ? boxesSeen(
        page,
        changed(readings, each => shut.has(each), { id: 'trap' }),
        values,
        map,
        look,
      )
    : { ...found, boxes, readings };
}

/**
 * The person's own facts go only where the person sees them.
 * @param {Map<string, ClassifiedControl[]>} boxes
 * @param {Map<string, string>} values
 * @param {ReturnType<typeof sharpLook>} look
 */
function inSight(boxes, values, look) {
  const own = [...boxes.keys()].filter(id => isOwn(values, id));
  const isOpen = openIn(
    own.flatMap(id => boxes.get(id) ?? []),
    look,
  );
  return new Map([...boxes].map(([id, its]) => [id, own.includes(id) ? its.filter(isOpen) : its]));
}

/** @param {Field[]} given @returns {Map<string, string>} what a form is looked through for, by the fields' ids */
const valuesOf = given => {
  const values = new Map(given.map(({ id, value }) => [id, value]));
  if (values.has('url')) values.set('notes', values.get('notes') ?? ''); // the address may have to go there
  return values;
};

/** @param {string} id @param {string[]} earlier @returns {boolean} whether another step of the form had a box for it */
const hadBox = (id, earlier) => earlier.includes(id) || traces.some(trace => trace.id === id);

/**
 * @param {Step[]} steps
 * @param {Set<string>} written
 * @returns {Promise<number>} how many did not hold their value yet
 */
async function putAll(steps, written) {
  let wrote = 0;
  for (const step of steps) {
    if (holdsIt(step) || !isConnected(step.element)) continue;
    put(step, written);
    wrote += 1;
    await null; // frameworks answer before the next event that a person could cause
  }
  return wrote;
}

/** @param {Step} step @returns {boolean} */
const holdsIt = ({ element, value }) => {
  if (!isConnected(element)) return false;
  const held = read(element);
  if (held === value || typeof held !== 'string' || tagOf(element) === 'select') return held === value;
  // Pages put spaces and hyphens their own way into what was written.
  return (
    letters(held) === letters(String(value)) &&
    (traces.some(each => each.element === element) || held.replace(/\s+/g, '') === String(value).replace(/\s+/g, ''))
  );
};

/** @param {string} text */
const letters = text => inUsualLetters(text).replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether the person has put something else there: neither we nor the page.
 * @param {Step} step
 * @param {Set<string>} written
 */
function isTyped(step, written) {
  const { element } = step;
  if (holdsIt(step)) return false;
  const held = read(element);
  const trace = traces.findLast(each => each.element === element);
  // It is ours, or what the page made of it just now.
  if (trace && (held === trace.ours || written.has(trace.id))) return false;
  if (tagOf(element) === 'select') {
    const { multiple } = /** @type {HTMLSelectElement} */ (element);
    const usual = [...optionsOf(element)].findIndex(each => each.defaultSelected);
    return held !== String(multiple ? usual : Math.max(0, usual));
  }
  if (isTick(typeOf(element))) return otherChoice(element);
  const kind = tagOf(element) === 'input' ? 'line' : 'area';
  if (
    held === (kind === 'line' ? getAttribute(element, 'value') : textIn(element)) &&
    labelInside(element, kind)?.id === step.id
  )
    return false;
  return !isBlank(String(held), attribute(element, 'placeholder'));
}

/** Whether the person has chosen another option of the group. @param {Element} element */
function otherChoice(element) {
  const chosen = /** @type {HTMLInputElement | undefined} */ (chosenRadio(element));
  return Boolean(
    chosen && !chosen.defaultChecked && !traces.some(each => each.element === chosen && each.ours === true),
  );
}

/**
 * The beginning of an address, a hint in the box itself, or a template's mark that nothing was put in for.
 * @param {string} held
 * @param {string} hint
 */
const isBlank = (held, hint) =>
  /^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(
    held.trim(),
  ) ||
  (hint !== '' && held.trim() === hint.trim());

/** A page that draws itself anew has carried our value over to a new control. @param {Step} step */
function follow({ id, element, value }) {
  const trace = traces.find(each => each.element === element);
  if (trace) trace.ours = read(element);
  if (trace) return;
  const lost = traces.find(each => each.id === id && each.ours === value && !isConnected(each.element));
  if (lost) Object.assign(lost, { element, unmark: mark(element, says) });
}

/**
 * @param {Step} step
 * @param {Set<string>} written
 */
function put({ id, element, value }, written) {
  const before = traces.findLast(each => each.element === element);
  const restore = before?.restore ?? remember(element);
  before?.unmark();
  traces = traces.filter(each => each !== before);
  written.add(id);
  const trace = { id, element, ours: value, restore, unmark: () => {} };
  traces.push(trace);
  write(element, value);
  trace.ours = read(element);
  trace.unmark = mark(element, says);
}

/** Puts back exactly what was there; what the person has changed since stays theirs. */
async function undo() {
  const done = traces.reverse();
  traces = [];
  for (const { element, ours, restore, unmark } of done) {
    unmark();
    if (isConnected(element) && read(element) === ours) restore(element);
    await null;
  }
}

/** A page's scripts have answered by the next frame; a tab in the background has none. @returns {Promise<void>} */
const frame = () =>
  new Promise(resolve => {
    const late = setTimeout(resolve, 120);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });

/** @type {any} */ (globalThis).tsuho ??= {};
const { tsuho } = /** @type {any} */ (globalThis);
// Another press injects this again: what was there before the first one is remembered by the first.
tsuho.fillForm ??= Object.assign(fillForm, { undo });
