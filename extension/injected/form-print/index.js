/**
 * `tsuho.formPrint()`: what the fields of the page's form are called, of which kind they are, their order, and which
 * must be filled. Nothing that stands in a field is read. The same rules read a served page in
 * backend/tsuho/drift/page.py: a field is called by its label, else by the words before it.
 *
 * @typedef {{label: string, kind: string, required: boolean}} PrintedField
 *
 * @typedef {object} Control
 * @property {Element | null} form
 * @property {string} name
 * @property {string} id
 * @property {string} kind
 * @property {string} said by itself
 * @property {string} before
 * @property {string} hint
 * @property {boolean} required
 * @property {string} after a tick's own words, up to the next control
 */

import { formOf } from '../dom/control.js';
import { attribute, firstOf, getAttribute, kindOfNode, nextOf, rootOfPage, tagOf, wordsOfNode } from '../dom/native.js';
import { MARK, PUZZLE, STARRED } from '../words/form-marks.js';

const LONGEST = 60;
const MOST_FIELDS = 200;
const SILENT = /^(script|style|noscript|template|option|select|textarea|button|svg|title)$/;
const INLINE = /^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rt|rp|rb|big|img|wbr|label)$/;
const PRESSED = /^(hidden|submit|button|image|reset)$/;
/** @type {Record<string, string>} */
const KINDS = { radio: 'radio', checkbox: 'tick', file: 'file', password: 'password' };
const DATES = /^(date|datetime-local|month|week|time)$/;
const GROUPED = /^(radio|tick)$/;
const MARKS = new RegExp(MARK, 'gi');
const EDGES = /^[\s:：・\-–—]+|[\s:：・\-–—]+$/g;
const SAYS = /[\p{L}\p{N}]/u;
/** Signs of one text that are looked at, and nodes of a page: who writes more wants it to take long. */
const MOST_SIGNS = 2000;
const MOST_NODES = 100_000;

/** @param {string} text */
const inOneLine = text => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** What a field is called: without marks, in one line, at most so long. @param {string} text */
function cleaned(text) {
  const plain = inOneLine(text.slice(0, MOST_SIGNS).normalize('NFKC'));
  const bare = inOneLine(plain.replace(MARKS, ' ')).replace(EDGES, '');
  return SAYS.test(bare) ? [...bare].slice(0, LONGEST).join('').trim() : '';
}

/** What is read as it goes through the page. */
function reading() {
  /** @type {Control[]} */
  const controls = [];
  /** @type {Map<string, string>} */
  const labels = new Map();
  let [run, last, marked, label] = ['', '', false, ''];
  /** @type {Control | undefined} */
  let tick;

  /** A block has ended: what it said is what stands before the next control, if it said anything. */
  function ended() {
    marked ||= STARRED.test(run.slice(0, MOST_SIGNS));
    const words = cleaned(run);
    last = words || last;
    run = '';
    if (tick) tick.after = words;
    tick = undefined;
  }

  return {
    controls,
    labels,
    ended,
    /** @param {string} id whose label begins; '' where it ends, or is nobody's by name */
    labelled: id => void (label = id),
    /** @param {string} words */
    say(words) {
      run += words;
      if (label) labels.set(label, (labels.get(label) ?? '') + words);
    },
    /** @param {Element} element @param {string} tag */
    control(element, tag) {
      const type = tag === 'input' ? attribute(element, 'type').toLowerCase() : tag;
      const [name, id] = [attribute(element, 'name'), attribute(element, 'id')];
      if (PRESSED.test(type) || PUZZLE.test(name + attribute(element, 'class'))) return;
      const ofInput = KINDS[type] ?? (DATES.test(type) ? 'date' : 'line');
      const control = {
        form: formOf(element),
        name,
        id,
        kind: tag === 'textarea' ? 'area' : tag === 'select' ? 'select' : ofInput,
        said: attribute(element, 'aria-label'),
        before: last,
        hint: attribute(element, 'placeholder') || attribute(element, 'title'),
        required:
          getAttribute(element, 'required') !== null || attribute(element, 'aria-required') === 'true' || marked,
        after: '',
      };
      controls.push(control);
      marked = false;
      if (control.kind === 'tick') tick = control;
    },
  };
}

/** Through the page in its order, without what a person does not read. @param {ReturnType<typeof reading>} into */
function walk(into) {
  /** @type {Node[]} those that are open */
  const open = [];
  /** @type {Node | null} */
  let node = rootOfPage();
  for (let count = 0; node && count < MOST_NODES; count += 1) {
    const inside = enter(node, into);
    /** @type {Node | null} */
    const first = inside ? firstOf(node) : null;
    if (first) {
      open.push(node);
      node = first;
      continue;
    }
    leave(node, into);
    let next = nextOf(node);
    while (!next && open.length) {
      node = /** @type {Node} */ (open.pop());
      leave(node, into);
      next = nextOf(node);
    }
    node = next;
  }
}

/** @param {Node} node @param {ReturnType<typeof reading>} into @returns {boolean} whether its inside is read */
function enter(node, into) {
  const kind = kindOfNode(node);
  if (kind === 3) into.say(String(wordsOfNode(node)));
  if (kind !== 1) return false;
  const element = /** @type {Element} */ (node);
  const tag = tagOf(element);
  if (!INLINE.test(tag)) into.ended();
  if (tag === 'label') into.labelled(attribute(element, 'for'));
  if (/^(input|select|textarea)$/.test(tag)) into.control(element, tag);
  return !SILENT.test(tag);
}

/** @param {Node} node @param {ReturnType<typeof reading>} into */
function leave(node, into) {
  if (kindOfNode(node) !== 1) return;
  const tag = tagOf(/** @type {Element} */ (node));
  // What follows a tick is still to come.
  if (tag !== 'input' && !INLINE.test(tag)) into.ended();
  if (tag === 'label') into.labelled('');
}

/** @param {Control} one @param {Control[]} all */
const isAlone = ({ form, kind, name }, all) =>
  name === '' || all.filter(each => each.name === name && each.kind === kind && each.form === form).length === 1;

/** @returns {PrintedField[]} of the form with the most of them */
function formPrint() {
  const read = reading();
  walk(read);
  read.ended();
  /** @type {Map<Element | null, PrintedField[]>} */
  const forms = new Map();
  const groups = new Set();
  for (const each of read.controls) {
    const fields = forms.get(each.form) ?? [];
    forms.set(each.form, fields);
    const isGrouped = GROUPED.test(each.kind);
    const group = `${[...forms.keys()].indexOf(each.form)} ${each.kind} ${each.name}`;
    if (isGrouped && each.name && groups.has(group)) continue;
    groups.add(group);
    // A tick that stands alone is called by its own words; the words of one of several are one of the answers.
    const isAnswer = isGrouped && !(each.kind === 'tick' && isAlone(each, read.controls));
    const own = isAnswer ? '' : cleaned(each.said) || cleaned(read.labels.get(each.id) ?? '') || each.after;
    fields.push({ label: own || each.before || cleaned(each.hint), kind: each.kind, required: each.required });
  }
  return [...forms.values()]
    .reduce((most, each) => (each.length > most.length ? each : most), [])
    .slice(0, MOST_FIELDS);
}

/** @type {any} */ (globalThis).tsuho ??= {};
/** @type {any} */ (globalThis).tsuho.formPrint ??= formPrint;
