/**
 * The first frame owes nothing to script: the page stands, and its fields can be used. Then all the rest is asked for
 * at once, and `begin.js` takes over with whatever has been typed or chosen meanwhile.
 */

// A popup's width is the style's own; the others say what they are. A tab without "#tab" is found out by session.js.
const surfaces = /** @type {Record<string, string>} */ ({ '#panel': 'panel', '#tab': 'tab' });
document.documentElement.dataset.surface = location.protocol.startsWith('http')
  ? 'web'
  : (surfaces[location.hash.split('-')[0]] ?? 'popup');

// A popup finds its size without it (narrow.css). By its first frame it has found it: where that is little, a page that
// is zoomed, nothing may move later. Elsewhere the style can wait (begin.js).
const narrow = /** @type {HTMLStyleElement} */ (document.querySelector('#narrow'));
narrow.disabled = document.documentElement.dataset.surface === 'popup';
requestAnimationFrame(() => {
  const sizes = /** @type {CSSMediaRule[]} */ ([...((narrow.disabled && narrow.sheet?.cssRules) || [])]);
  if (sizes.some(({ conditionText }) => matchMedia(conditionText).matches)) narrow.disabled = false;
});

// Leaving does not wait for the rest: the page goes blank at once, and begin.js does what remains. Nor does it wait for
// the button of a mouse to come up: a popup that grows meanwhile would take the button from under the pointer.
for (const sign of ['pointerdown', 'click']) {
  document.querySelector('#exit')?.addEventListener(sign, event => {
    const { button, pointerType } = /** @type {PointerEvent} */ (event);
    if (sign === 'click' || (pointerType === 'mouse' && button === 0)) document.documentElement.dataset.leaving = 'yes';
  });
}

// What comes to life a moment later keeps a press that it gets before (`enliven` in sections/forgetting.js).
document.addEventListener('click', ({ target }) => {
  const early = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest('[data-later]'));
  if (early) early.dataset.later = 'pressed';
});

const later = /** @type {HTMLTemplateElement} */ (document.querySelector('#later'));
const LONGEST_WAIT = 300;

function begin() {
  if (!later.content.childElementCount) return;
  document.head.append(later.content);
  void import('./begin.js');
}

/** Calls back at the first frame that shows something. @param {() => void} shown */
function onFirstFrame(shown) {
  new PerformanceObserver((frames, observer) => {
    if (!frames.getEntriesByName('first-contentful-paint').length) return;
    observer.disconnect();
    shown();
  }).observe({ type: 'paint', buffered: true });
}

onFirstFrame(begin);
// A page that nobody sees has no frames, and a browser may be slow to tell of one.
setTimeout(begin, LONGEST_WAIT);
