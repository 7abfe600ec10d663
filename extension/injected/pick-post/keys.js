/**
 * The keyboard: Tab and the arrows go from post to post, Enter or Space chooses, with Ctrl or Shift several (then Space
 * adds, and Enter is done once something is chosen), Esc leaves. The page hears none of it.
 *
 * @import {Overlay} from './overlay.js'
 */

const LAST_KEY = 600;

/** @type {Record<string, [steps: number, fromEdge?: boolean]>} */
const WALKS = {
  ArrowDown: [1],
  ArrowRight: [1],
  ArrowUp: [-1],
  ArrowLeft: [-1],
  PageDown: [5],
  PageUp: [-5],
  Home: [1, true],
  End: [-1, true],
};

/** @param {string} key @param {boolean} back @param {boolean} more whether another key is held, too */
const stepsOf = (key, back, more) => {
  if (key === 'Tab') return /** @type {[number]} */ ([back ? -1 : 1]);
  return more ? undefined : WALKS[key];
};

/** As in browser/conversion.js. @param {KeyboardEvent} event */
const isConverting = ({ isComposing, keyCode }) => isComposing || keyCode === 229;

/**
 * @param {Overlay} over
 * @param {{walk(steps: number, fromEdge?: boolean): void, choose(more: boolean): void, enter(): void, leave(): void}}
 *   person
 * @returns {() => void} how to stop
 */
export function keys({ root }, { walk, choose, enter, leave }) {
  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (!event.isTrusted || isConverting(event) || event.altKey) return;
    const onButton = root.activeElement?.localName === 'button' && ['Enter', ' '].includes(event.key);
    if (!onButton && !doesIt(event)) return;
    if (!onButton) event.preventDefault(); // a button's press is the button's own
    event.stopImmediatePropagation();
  }

  /** Does what the key stands for; whether it stands for anything. @param {KeyboardEvent} event */
  function doesIt({ key, ctrlKey, metaKey, shiftKey }) {
    const more = ctrlKey || metaKey || shiftKey;
    const walked = stepsOf(key, shiftKey, more);
    if (walked) walk(...walked);
    else if (key === 'Enter' && !more) enter();
    else if (key === 'Enter' || key === ' ') choose(more);
    else if (key === 'Escape') leave();
    else return false;
    return true;
  }

  /** What was not pressed for the page is not released in it. @param {KeyboardEvent} event */
  const released = event => {
    if (['Tab', 'Enter', ' ', 'Escape', ...Object.keys(WALKS)].includes(event.key)) event.stopImmediatePropagation();
  };
  addEventListener('keydown', pressed, true);
  addEventListener('keyup', released, true);
  return () => {
    removeEventListener('keydown', pressed, true);
    setTimeout(() => removeEventListener('keyup', released, true), LAST_KEY); // the last key is still down
  };
}
