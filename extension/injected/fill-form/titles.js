/**
 * The titles that a control stands under, be they headings or not: many forms set them as a row of their own, as a cell
 * that spans the rows of its facts, or as a short text in bold. They tell whose facts are asked for.
 *
 * @typedef {object} Title
 * @property {string} said
 * @property {Element[]} rooms what it stands over: the rows that a cell spans, or else all that it shares its room with
 * @property {number} level of a heading; other texts stand below all of them
 * @property {string} look what others of its kind look like; '' where nothing sets it apart; with a ? where it may be a
 *   label
 */

import { labelledBy } from '../dom/control.js';
import { firstWithin } from '../dom/find.js';
import { attribute, closest, holds, isShown, nextElement, tagOf, wordsOfNode } from '../dom/native.js';
import { above, ancestors, isElement, isText, walk } from '../dom/tree.js';
import { isAboutOneself, isAboutOthers, isOfFirm, isOfOneFact, meaningOf } from './labels.js';
import { BOXES, blockOf, inOneLine, labelsFor, SILENT } from './words-around.js';

const LONGEST = 40;
const HEADING = /^(h\d|legend|caption)$/;
const BOLD = /^(b|strong)$/;
const PLAIN = 9;
/** What ends like a sentence, or sends elsewhere. */
const SENTENCE = /(。|ください|下さい|ます|です|ません|こちら)$/;
/** What people set before a title. */
const MARK = /^\P{L}/u;

/**
 * @param {Node} root
 * @param {Set<Node>} boxes every control of the page
 * @returns {Map<Element, string[]>} the titles that each of its controls stands under, nearest first
 */
export function titlesIn(root, boxes) {
  /** @type {Map<Element, string[]>} */
  const titles = new Map();
  /** @type {Title[]} */
  let open = [];
  /** Texts since the last control, each in a block of its own. @type {{said: string, its: Element}[]} */
  let texts = [];
  /** @type {Map<Element | undefined, Element[]>} */
  const known = new Map();
  const walker = walk(root, root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = isElement(node) && boxes.has(node) ? node : null;
    const block = isText(node) && wordsOfNode(node).trim() && !isNoTitle(node) ? ownBlock(node) : null;
    if (block && texts.at(-1)?.its === block) texts[texts.length - 1].said += wordsOfNode(node);
    else if (block) texts.push({ said: wordsOfNode(node), its: block });
    if (!box) continue;
    for (const text of texts) open = openAfter(open, text, text === texts.at(-1) ? box : null, known);
    texts = [];
    const over = open.filter(({ rooms }) => rooms.some(room => holds(room, box)));
    titles.set(
      box,
      over.map(({ said }) => said),
    );
  }
  return titles;
}

/** Whether it tells how the word below it is read, or can be chosen. @param {Node} text */
const isNoTitle = text => /^(r[tp]|option)$/.test(tagOf(/** @type {Element} */ (above(text))));

/** The block that a text lies in; what is in bold stands for itself. @param {Node} text */
function ownBlock(text) {
  const parent = above(text);
  return parent && BOLD.test(tagOf(parent)) ? parent : blockOf(text);
}

/** Whether it has words of its own, so that the text before it may stand over more than it. @param {Element} box */
const isNamed = box => labelsFor(box).length > 0 || ['aria-label', 'placeholder'].some(name => attribute(box, name));

/**
 * @param {string} said
 * @param {Element} block that it lies in
 * @param {boolean} label whether it is all that a control has for a label
 * @param {Map<Element | undefined, Element[]>} known rooms by what lies in them
 * @returns {Title | null}
 */
function titleOf(said, block, label, known) {
  const heading = isHeading(block);
  const span = Number(attribute(block, 'rowspan'));
  if (label && !heading && !(span > 1)) return null;
  const text = inOneLine(said);
  if (text.length > LONGEST || !standsAlone(block)) return null;
  const look = lookOf(text, block);
  if (!heading && !isTitle(text, look)) return null;
  const rooms = span > 1 ? rowsFrom(block, span) : roomOf(block, known);
  // Outside a form stand menus, too: of those the nearest heading counts.
  const isOutside = rooms.some(room => firstWithin(room, 'form'));
  return isOutside && !heading ? null : { said: text, rooms, level: isOutside ? 0 : levelOf(tagOf(block)), look };
}

/**
 * @param {Title[]} open
 * @param {{said: string, its: Element}} text
 * @param {Element | null} box that it stands right before
 * @param {Map<Element | undefined, Element[]>} known rooms by what lies in them
 * @returns {Title[]} what is open behind the text
 */
function openAfter(open, { said, its }, box, known) {
  const title = titleOf(said, its, box !== null && !isNamed(box), known);
  const look = `?${tagOf(its)}`;
  if (!title) return open.filter(each => each.look !== look || !goesBack(said));
  // What stands right before a box that says something itself may be no more than its label.
  if (box && isOfFirm(said)) return open;
  if (box) title.look ||= look;
  return [title, ...open.filter(each => !ends(title, each))];
}

/** Whether a row is of the report again, and of nobody's own facts. @param {string} label */
const goesBack = label => BACK.has(meaningOf(label, 'line')?.id ?? '');
const BACK = new Set(['url', 'site_name', 'subject', 'found_at']);

/** Whether a text that is no heading may be set as one. @param {string} text @param {Title['look']} look */
const isTitle = (text, look) =>
  !SENTENCE.test(text) && !isOfOneFact(text) && (look !== '' || isAboutOthers(text) || isAboutOneself(text));

/** @param {Element} block */
const isHeading = block => HEADING.test(tagOf(block)) || attribute(block, 'role') === 'heading';

/** @param {string} tag @returns {Title['level']} */
const levelOf = tag => (/^h\d$/.test(tag) ? Number(tag[1]) : PLAIN);

/** @param {string} text @param {Element} block @returns {Title['look']} */
function lookOf(text, block) {
  const told = attribute(block, 'class') + attribute(block, 'colspan') + (MARK.test(text) ? 'm' : '');
  return told || BOLD.test(tagOf(block)) ? tagOf(block) + told : '';
}

/** Whether it is shown, holds no control, and is no control's own label. @param {Element} block */
function standsAlone(block) {
  if (closest(block, SILENT) || !isShown(block) || firstWithin(block, BOXES)) return false;
  const label = closest(block, 'label');
  return !(label && labelledBy(label));
}

/** @param {Title} title @param {Title} other that stands before it @returns {boolean} whether it ends the other */
const ends = (title, other) =>
  title.level < PLAIN ? other.level >= title.level : title.look !== '' && title.look === other.look;

/** @param {Element} cell @param {number} count @returns {Element[]} the rows that it spans */
function rowsFrom(cell, count) {
  const rows = [];
  for (let row = closest(cell, 'tr'); row && rows.length < count; row = nextElement(row)) rows.push(row);
  return rows;
}

/**
 * The nearest around it that holds a control; remembered, since neighbours share it.
 * @param {Element} block
 * @param {Map<Element | undefined, Element[]>} known
 * @returns {Element[]}
 */
function roomOf(block, known) {
  const [parent] = ancestors(block);
  const room =
    known.get(parent) ?? (!parent || firstWithin(parent, BOXES) ? [parent].filter(isElement) : roomOf(parent, known));
  known.set(parent, room);
  return room;
}
