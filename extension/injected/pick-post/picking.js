/**
 * One round of choosing: which post lights up, which are chosen, and how it ends.
 *
 * @import {DescribePost, PostRecord} from '../describe-post/index.js'
 * @import {Site} from '../describe-post/site-reader.js'
 * @import {Words} from './banner.js'
 */
import { banner } from './banner.js';
import { keys } from './keys.js';
import { lights } from './lights.js';
import { overlay } from './overlay.js';
import { say } from './say.js';

const REREAD = 400;
const FAREWELL = 3_000;
/** A sentence about something that the person did not do takes longer to read. */
const NEWS = 20_000;

/**
 * The posts of the page. It may change under our hands, and a page that never rests must not make us read it without
 * rest.
 *
 * @param {DescribePost} describePost
 * @param {Site[]} sites
 */
function postsOn(describePost, sites) {
  /** @type {Element[]} */
  let known = [];
  let readAt = -Infinity;
  return {
    all() {
      if (performance.now() - readAt > REREAD) {
        known = describePost.boxes(sites);
        readAt = performance.now();
      }
      return known;
    },

    /** @param {Element} box */
    told: box => describePost(box, sites),

    /** @param {Element | null} element */
    around: element => element && describePost.boxOf(element, sites),
  };
}

/** Posts being chosen on a page: by pointer, finger or key, until the person is done or gives up. */
export class Picking {
  /** @type {Set<Element>} */
  #chosen = new Set();
  /** @type {Element | null} */
  #current = null;
  #several = false;
  #frame = 0;
  #over = overlay();
  #light = lights(this.#over.root);
  #bar;
  #posts;
  #words;
  #ended;
  #isHeard;
  #stopKeys;
  #stopPointer;

  /**
   * @param {Site[]} sites
   * @param {Words} words
   * @param {(posts: PostRecord[], silently: boolean) => void} ended hears what was chosen; not silently: a last
   *   sentence stands until `remove`
   * @param {() => boolean} isHeard whether the extension still hears what is chosen
   */
  constructor(sites, words, ended, isHeard) {
    const { describePost } = /** @type {{tsuho: {describePost: DescribePost}}} */ (/** @type {any} */ (globalThis))
      .tsuho;
    this.#posts = postsOn(describePost, sites);
    this.#words = words;
    this.#ended = ended;
    this.#isHeard = isHeard;
    this.#bar = banner(this.#over.root, words, {
      more: on => {
        this.#several = on;
        this.#bar.state(on, this.#chosen.size);
      },
      done: () => this.#finish(),
      leave: () => this.leave(),
    });
    this.#stopKeys = keys(this.#over, {
      walk: (steps, fromEdge) => this.#walk(steps, fromEdge),
      choose: more => this.#choose(more),
      enter: () => (this.#chosen.size ? this.#finish() : this.#choose(false)),
      leave: () => this.leave(),
    });
    this.#stopPointer = this.#over.watchPointer({
      move: (x, y) => this.#goTo(x, y),
      press: (x, y, more) => {
        this.#goTo(x, y);
        this.#choose(more);
      },
      giveWay: () => this.leave(true),
    });
    this.#follow();
    this.#bar.begin(this.#posts.all().length);
  }

  /** @param {boolean} [silently] nothing is left in the page */
  leave(silently = false) {
    this.#stop();
    if (silently) this.remove();
    else this.#farewell(this.#words.left, FAREWELL);
    this.#ended([], silently);
  }

  /** The extension was renewed or switched off: nobody hears any more what is chosen here. */
  #leaveUnheard() {
    this.#stop();
    this.#farewell(this.#words.renewed, NEWS);
    this.#ended([], false);
  }

  /** @param {string} sentence @param {number} time for how long it stands */
  #farewell(sentence, time) {
    this.#over.letThrough();
    this.#light.show(null, []);
    this.#bar.farewell(sentence);
    setTimeout(() => this.remove(), time);
  }

  /** Takes everything out of the page. */
  remove() {
    this.#over.remove();
  }

  /** Keeps the frames around their posts, and the sheet in the page. */
  #follow() {
    this.#frame = requestAnimationFrame(() => {
      if (!this.#isHeard()) {
        this.#leaveUnheard();
        return;
      }
      this.#over.stay();
      this.#light.show(this.#current, [...this.#chosen]);
      if (this.#current?.isConnected) this.#bar.makeWay(this.#current);
      this.#follow();
    });
  }

  /** @param {number} x @param {number} y */
  #goTo(x, y) {
    this.#go(this.#posts.around(this.#over.under(x, y)));
  }

  /** @param {Element | null} box */
  #go(box) {
    if (box === this.#current) return;
    this.#current = box;
    if (!box) return;
    const words = this.#words;
    const { author } = this.#posts.told(box);
    const all = this.#posts.all();
    const at = say(words.place, all.indexOf(box) + 1, all.length);
    this.#light.name(at);
    const by = author ? say(words.author, author.slice(0, 60)) : '';
    this.#bar.tell(at + by + (this.#chosen.has(box) ? words.isChosen : ''));
  }

  /** @param {number} steps @param {boolean} [fromEdge] */
  #walk(steps, fromEdge = false) {
    const all = this.#posts.all();
    if (!all.length) return;
    const from = fromEdge
      ? steps > 0
        ? -1
        : all.length
      : this.#current
        ? all.indexOf(this.#current)
        : before(all, steps);
    const next = all[Math.min(Math.max(from + steps, 0), all.length - 1)];
    Element.prototype.scrollIntoView.call(next, { block: 'center', behavior: 'instant' });
    this.#go(next);
  }

  /** @param {boolean} more whether more are to follow */
  #choose(more) {
    if (!this.#current) return;
    if (!more && !this.#several) {
      this.#chosen.add(this.#current);
      this.#finish();
      return;
    }
    this.#several = true;
    if (!this.#chosen.delete(this.#current)) this.#chosen.add(this.#current);
    this.#bar.state(true, this.#chosen.size);
  }

  #finish() {
    const all = this.#posts.all();
    const boxes = [...this.#chosen]
      .filter(box => box.isConnected)
      .sort((one, other) => all.indexOf(one) - all.indexOf(other));
    if (!boxes.length) return;
    const posts = boxes.map(this.#posts.told);
    this.#stop();
    this.remove();
    this.#ended(posts, true);
  }

  #stop() {
    cancelAnimationFrame(this.#frame);
    this.#stopKeys();
    this.#stopPointer();
  }
}

/**
 * Where the keyboard begins: before the first post that is on the screen.
 * @param {Element[]} all
 * @param {number} steps
 */
function before(all, steps) {
  const seen = all.findIndex(box => Element.prototype.getBoundingClientRect.call(box).bottom > 0);
  return Math.max(seen, 0) - Math.sign(steps);
}
