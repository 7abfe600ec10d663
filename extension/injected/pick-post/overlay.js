/**
 * The sheet of glass over the page: one element with a closed shadow root, above everything the page shows. Its style
 * is a sheet of its own, because strict pages refuse style elements
 * (https://github.com/WICG/construct-stylesheets/issues/98); the pointer's events end at it.
 */
import { matches } from '../dom/find.js';
import { shadowOf } from '../dom/native.js';
import { isElement, outwards } from '../dom/tree.js';

const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
  'selectstart',
];
const STUBBORN_PAGE = 50;
/** So long what is shown outlives us, in ms. */
const LIFE = 2_000;

/** Whatever the page's own style says. */
const HOST = [
  'all: initial; position: fixed; inset: 0; display: block; width: auto; height: auto; margin: 0; padding: 0;',
  'border: 0; background: none; overflow: hidden; pointer-events: none; z-index: 2147483647;',
  'font: 16px/1.5 system-ui, sans-serif;',
]
  .join(' ')
  .replaceAll(';', '!important;');

const STYLE = `
:host { ${HOST} }
* { box-sizing: border-box }
[hidden] { display: none !important }
.glass { position: fixed; inset: 0; pointer-events: auto; cursor: pointer; background: rgb(0 0 0 / 12%) }
.light { position: fixed; pointer-events: none; border: 3px solid #0b57d0; outline: 3px solid #fff; border-radius: 6px;
  background: rgb(11 87 208 / 12%) }
.light.chosen { border: 4px double #146c2e; background: rgb(20 108 46 / 16%) }
.light b, .chosen::after { position: absolute; inset: 0 auto auto 0; padding: 0 8px; background: #0b57d0; color: #fff;
  font-size: 14px }
.chosen::after { content: '✓'; inset: 0 0 auto auto; background: #146c2e }
.bar { position: fixed; z-index: 1; inset: 8px 8px auto; display: flex; flex-wrap: wrap; gap: 8px 12px;
  align-items: center; max-width: 720px; max-height: 45%;
  margin: 0 auto; padding: 10px 14px; overflow: auto; pointer-events: auto;
  border: 2px solid #0b57d0; border-radius: 10px; background: #fff; color: #1f1f1f;
  box-shadow: 0 4px 20px rgb(0 0 0 / 40%) }
.bar.low { inset: auto 8px 8px }
.bar p { flex: 1 1 16em; margin: 0 } .bar small { display: block; color: #444; font-size: 14px }
.bar:focus { outline: 3px solid #0b57d0; outline-offset: 2px }
button { min-height: 40px; padding: 4px 14px; border: 1px solid #5f6368; border-radius: 8px; background: #fff;
  color: inherit; font: inherit; cursor: pointer }
button[aria-pressed=true] { border-color: #0b57d0; background: #d3e3fd }
button.first { background: #0b57d0; color: #fff }
button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
@media (pointer: coarse) { button { min-height: 44px; min-width: 44px } }
@media (prefers-color-scheme: dark) {
  .bar { border-color: #a8c7fa; background: #1f1f1f; color: #e3e3e3 } .bar small { color: #c4c7c5 }
  button { background: #2d2f31 } button[aria-pressed=true] { background: #0842a0 }
  button.first { background: #a8c7fa; color: #062e6f }
  button:focus-visible { outline-color: #a8c7fa }
}`;

/** @typedef {ReturnType<typeof overlay>} Overlay */
/**
 * @typedef {object} Person What the pointer does, where in the window.
 * @property {(x: number, y: number) => void} move
 * @property {(x: number, y: number, more: boolean) => void} press
 * @property {() => void} giveWay
 */

/** The layer over the page on which posts are chosen, in a closed root: no style of the page reaches it. */
export function overlay() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const glass = document.createElement('div');
  glass.className = 'glass';
  root.append(glass);
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  let tries = 0;
  const life = lifeOf(root);
  put();

  function put() {
    // What lies behind a modal dialog takes no pointer.
    const above = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
    Element.prototype.append.call(above, host);
    host.popover = 'manual';
    host.showPopover(); // the top layer: above everything the page can put up
  }

  /** @param {Event} event */
  const withhold = event => {
    if (isOurs(event)) return; // our own buttons
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** @param {Event} event */
  const isOurs = event => event.composedPath()[0] === host;

  return {
    host,
    root,

    /** Pages that build themselves anew throw out what they did not put there. */
    stay() {
      life.goesOn();
      if (!host.isConnected && (tries += 1) < STUBBORN_PAGE) put();
    },

    remove() {
      host.remove();
      if (focused?.isConnected) HTMLElement.prototype.focus?.call(focused, { preventScroll: true });
    },

    /** The page can be used again, while a last sentence stands. */
    letThrough() {
      glass.remove();
      life.stays();
    },

    /** What lies under the glass there, through open shadow roots. @param {number} x @param {number} y */
    under(x, y) {
      let found = document.elementsFromPoint(x, y).find(each => each !== host) ?? null;
      for (let inner = found && shadowOf(found); inner; ) {
        const deeper = inner.elementFromPoint(x, y);
        if (!deeper || deeper === found || deeper === host) break;
        found = deeper;
        inner = shadowOf(deeper);
      }
      return found;
    },

    /** @param {Person} person @returns {() => void} how to stop */
    watchPointer(person) {
      listen(glass, person, this.under);
      for (const kind of PRESSES) {
        addEventListener(kind, withhold, true);
        root.addEventListener(kind, still);
      }
      return () => {
        for (const kind of PRESSES) removeEventListener(kind, withhold, true);
      };
    },
  };
}

/**
 * Firefox ends the scripts of an extension that is renewed without a word, and leaves the page what they put there: it
 * goes by itself unless we say again and again that we are here:
 * https://github.com/AprilSylph/XKit-Rewritten/pull/1851
 * @param {ShadowRoot} root
 */
function lifeOf(root) {
  const timing = { duration: LIFE, easing: 'step-end', fill: /** @type {const} */ ('forwards') };
  /** @type {Map<Element, Animation>} */
  const parts = new Map();
  return {
    goesOn() {
      for (const part of root.children) {
        const life = parts.get(part) ?? part.animate({ visibility: ['visible', 'hidden'] }, timing);
        life.currentTime = 0;
        parts.set(part, life);
      }
    },

    /** For a last sentence, which nobody follows. */
    stays() {
      for (const life of parts.values()) life.cancel();
    },
  };
}

/**
 * @param {HTMLElement} glass
 * @param {Person} person
 * @param {(x: number, y: number) => Element | null} under what lies under the glass there
 */
function listen(glass, { move, press, giveWay }, under) {
  glass.addEventListener('pointermove', event => move(event.clientX, event.clientY));
  glass.addEventListener('click', event => {
    if (event.isTrusted) press(event.clientX, event.clientY, event.ctrlKey || event.metaKey || event.shiftKey);
  });
  // A right-click is for the menu, on what is seen.
  glass.addEventListener('pointerdown', event => {
    if (event.button === RIGHT && event.isTrusted) giveWay();
  });
  /** What scrolls under the glass still scrolls. @param {WheelEvent} event */
  const wheel = event => {
    const at = under(event.clientX, event.clientY);
    const scroller = at && [...outwards(at)].find(each => isElement(each) && scrolls(each, event.deltaY));
    if (scroller) scroller.scrollTop += event.deltaY;
  };
  glass.addEventListener('wheel', wheel, { passive: true });
}

/** Nothing of what happens here goes on to the page, and the glass takes no focus. @param {Event} event */
function still(event) {
  event.stopPropagation();
  if (matches(/** @type {Element} */ (event.target), '.glass')) event.preventDefault();
}

const RIGHT = 2;

/** @param {Element} element @param {number} way */
function scrolls(element, way) {
  if (matches(element, 'html, body') || element.scrollHeight <= element.clientHeight) return false;
  const room = way > 0 ? element.scrollTop + element.clientHeight < element.scrollHeight - 1 : element.scrollTop > 0;
  return room && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
