/**
 * `tsuho.pickPosts(platforms, words)`: lets the person choose posts in the page, by pointer or by keyboard, and resolves to
 * what `describePost` tells of each, in the page's order; to [] when they leave. `pickPosts.stop()` takes it away.
 *
 * The page gets nothing of it: a sheet of glass lies over it, in a closed shadow root, and takes every press.
 *
 * @import {Words} from './banner.js'
 */
import { banner } from './banner.js';
import { keys } from './keys.js';
import { lights } from './lights.js';
import { overlay } from './overlay.js';
import { say } from './say.js';

const REREAD = 400;
const FAREWELL = 3_000;

/** @type {(() => void) | null} */
let running = null;

/** @param {object[]} platforms @param {Words} words @returns {Promise<object[]>} */
const pickPosts = (platforms, words) =>
  new Promise(resolve => {
    running?.();
    const { describePost } = /** @type {any} */ (globalThis).tsuho;
    const over = overlay();
    const light = lights(over.root);
    /** @type {Set<Element>} */
    const chosen = new Set();
    /** @type {Element | null} */
    let current = null;
    let several = false;
    /** @type {Element[]} */
    let known = [];
    let readAt = -Infinity;

    /** The page may change under our hands, and a page that never rests must not make us read it without rest. */
    const boxes = () => {
      if (performance.now() - readAt > REREAD) {
        known = describePost.boxes(platforms);
        readAt = performance.now();
      }
      return known;
    };

    const told = (/** @type {Element} */ box) => describePost(box, platforms);

    const bar = banner(over.root, words, {
      more(on) {
        several = on;
        bar.state(several, chosen.size);
      },
      done: finish,
      leave: () => leave(),
    });

    /** @param {Element | null} box */
    function go(box) {
      if (box === current) return;
      current = box;
      if (!box) return;
      const { author } = told(box);
      const all = boxes();
      const place = say(words.place, all.indexOf(box) + 1, all.length);
      light.name(place);
      bar.tell(
        place + (author ? say(words.author, author.slice(0, 60)) : '') + (chosen.has(box) ? words.isChosen : ''),
      );
    }

    /** @param {number} steps @param {boolean} [fromEdge] */
    function walk(steps, fromEdge = false) {
      const all = boxes();
      if (!all.length) return;
      const from = fromEdge ? (steps > 0 ? -1 : all.length) : current ? all.indexOf(current) : before(all, steps);
      const next = all[Math.min(Math.max(from + steps, 0), all.length - 1)];
      Element.prototype.scrollIntoView.call(next, { block: 'center', behavior: 'instant' });
      go(next);
    }

    /** @param {boolean} more whether more are to follow */
    function choose(more) {
      if (!current) return;
      if (!more && !several) {
        chosen.add(current);
        finish();
        return;
      }
      several = true;
      if (!chosen.delete(current)) chosen.add(current);
      bar.state(several, chosen.size);
    }

    function finish() {
      const all = boxes();
      const inOrder = (/** @type {Element} */ one, /** @type {Element} */ other) =>
        all.indexOf(one) - all.indexOf(other);
      const posts = [...chosen]
        .filter(box => box.isConnected)
        .sort(inOrder)
        .map(told);
      if (!posts.length) return;
      end();
      resolve(posts);
    }

    function leave(silently = false) {
      resolve([]);
      if (silently) {
        end();
        return;
      }
      stop();
      over.letThrough();
      light.show(null, []);
      bar.farewell();
      running = over.remove;
      setTimeout(over.remove, FAREWELL);
    }

    const stopKeys = keys(over, { walk, choose, enter: () => (chosen.size ? finish() : choose(false)), leave });
    const stopPointer = over.watchPointer({
      move: (x, y) => go(boxAt(x, y)),
      press(x, y, more) {
        go(boxAt(x, y));
        choose(more);
      },
      giveWay: () => leave(true),
    });
    let frame = requestAnimationFrame(function follow() {
      over.stay();
      light.show(current, [...chosen]);
      if (current?.isConnected) bar.makeWay(current);
      frame = requestAnimationFrame(follow);
    });

    function stop() {
      cancelAnimationFrame(frame);
      stopKeys();
      stopPointer();
    }

    function end() {
      stop();
      over.remove();
      running = null;
    }

    /** @param {number} x @param {number} y @returns {Element | null} */
    function boxAt(x, y) {
      const under = over.under(x, y);
      return under && describePost.boxOf(under, platforms);
    }

    running = () => leave(true);
    bar.begin(boxes().length);
  });

/** @typedef {typeof pickPosts} PickPosts */

pickPosts.stop = () => running?.();

/** Where the keyboard begins: before the first post that is on the screen. @param {Element[]} all @param {number} steps */
function before(all, steps) {
  const seen = all.findIndex(box => Element.prototype.getBoundingClientRect.call(box).bottom > 0);
  return Math.max(seen, 0) - Math.sign(steps);
}

/** @type {any} */ (globalThis).tsuho ??= {};
/** @type {any} */ (globalThis).tsuho.pickPosts = pickPosts;
