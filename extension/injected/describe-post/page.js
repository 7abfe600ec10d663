/**
 * What the page says of itself: its address, language, the habits of its clocks, and the data meant for machines.
 *
 * @import {Order} from './times.js'
 */

import { within } from '../dom/find.js';
import { attribute, base, bodyOfPage, rootOfPage } from '../dom/native.js';
import { cleaned, local, samePage, unfragmented } from './addresses.js';
import { rawText } from './remembered.js';
import { isElsewhere } from './stale-head.js';
import { orderIn } from './times.js';

/**
 * @typedef {{author: string, time: string, address: string, text: string, kind: string}} Stated one post in the page's
 * JSON-LD
 */

export class Page {
  /** What is written into a frame has no address but that of the page around it. */
  address = cleaned(location.href, base()) || cleaned(base(), base());
  language = attribute(rootOfPage(), 'lang').toLowerCase();
  zone = '';
  /** @type {Order | null | undefined} */
  #order;
  /** @type {Stated[] | undefined} */
  #stated;
  /** @type {string | undefined} */
  #words;

  /** @param {string} css @param {string} name */
  head(css, name = 'content') {
    const [first] = within(document, css);
    return first ? attribute(first, name).trim() : '';
  }

  canonical = cleaned(this.head('link[rel=canonical][href]', 'href') || 'x:', base());
  openGraph = cleaned(this.head('meta[property="og:url"]') || 'x:', base());

  /** Whether the head tells of a page that was shown before: nothing that it says is of this one. */
  stale = isElsewhere(this.canonical, this.address) || isElsewhere(this.openGraph, this.address);

  /** Some of the words of the page. */
  get words() {
    const body = bodyOfPage();
    return (this.#words ??= body ? rawText(body).slice(0, 300_000) : '');
  }

  get japanese() {
    return (this.#japanese ??= this.language
      ? this.language.startsWith('ja')
      : /[ぁ-んァ-ヴ]/.test(rawText(rootOfPage()).slice(0, 20_000)));
  }

  /**
   * Which of day and month comes first where a date leaves it open; null where nothing tells.
   * @returns {Order | null}
   */
  get order() {
    return (this.#order ??= this.#habit());
  }

  set order(order) {
    this.#order = order ?? undefined;
  }

  #habit() {
    if (/^(?:ja|zh|ko|hu|lt|mn)\b/.test(this.language) || (!this.language && this.japanese)) return 'ymd';
    if (/^(?!en(?!-(?:gb|au|nz|ie|in|za)))[a-z]{2}/.test(this.language)) return 'dmy';
    this.#told ??= { order: orderIn(this.words) };
    return this.#told.order;
  }

  /** @type {{order: Order | null} | undefined} */
  #told;
  /** @type {boolean | undefined} */
  #japanese;

  /** The zone of clocks written without one, '' where nobody knows. */
  get zoneOfClocks() {
    return this.zone || (this.japanese ? '+09:00' : '');
  }

  /** What is said over a film has no address, whatever number it has. */
  get isVideo() {
    return /^video/.test(this.head('meta[property="og:type"]'));
  }

  /** Whether the page is one post's own, as it says itself. */
  get isOnePost() {
    if (!/[^/]/.test(local(this.address))) return false;
    if (
      /article|video|post/.test(this.head('meta[property="og:type"]')) ||
      this.head('meta[property="article:published_time"]')
    )
      return true;
    return this.stated.some(
      ({ kind, address }) =>
        /Article|BlogPosting|ForumPosting|Question|VideoObject/.test(kind) &&
        address &&
        samePage(address, this.address),
    );
  }

  /** Its own address by its own word, where that names this very page and not a thread, a blog or a site. */
  get ownAddress() {
    const here = new URL(this.address);
    const said = [this.canonical, this.openGraph].find(each => {
      if (!each || samePage(each, this.address)) return each;
      if (isElsewhere(each, this.address)) return '';
      const { host, pathname } = new URL(each);
      if (pathname === here.pathname) return !/\.(?:php|cgi|aspx?|pl)$/.test(pathname);
      return host === here.host && !here.pathname.startsWith(pathname);
    });
    return said ?? (here.hash.startsWith('#!') ? this.address : unfragmented(this.address));
  }

  get stated() {
    return (this.#stated ??= within(document, 'script[type="application/ld+json"]')
      .slice(0, 12)
      .flatMap(read)
      .filter(({ address }) => !this.stale || samePage(address || 'x:', this.address)));
  }
}

const KINDS = /Comment|Posting|Answer|Question|Review|Article|Message|VideoObject|SocialMedia/;

/** @param {Element} script @returns {Stated[]} */
const read = script => {
  const written = rawText(script);
  if (written.length > 500_000) return [];
  try {
    return [...posts(JSON.parse(written), 0)];
  } catch {
    return [];
  }
};

/** @param {any} value @param {number} depth @returns {Generator<Stated>} */
function* posts(value, depth) {
  if (typeof value !== 'object' || !value || depth > 12) return;
  const kind = String(value['@type'] ?? '');
  if (KINDS.test(kind)) yield stated(kind, value);
  for (const each of Object.values(value)) yield* posts(each, depth + 1);
}

/** @param {string} kind @param {any} value @returns {Stated} */
const stated = (kind, value) => {
  const author = [value.author ?? value.creator ?? ''].flat()[0];
  const page = value.mainEntityOfPage;
  return {
    kind,
    author: word(author?.name ?? author),
    time: word(value.datePublished ?? value.dateCreated ?? value.uploadDate),
    address: cleaned(word(value.url ?? value['@id'] ?? page?.['@id'] ?? page) || 'x:', base()),
    text: word(value.text ?? value.articleBody ?? value.reviewBody ?? value.description)
      .replace(/\s+/g, '')
      .slice(0, 60),
  };
};

/** @param {unknown} value */
const word = value => (typeof value === 'string' ? value : '');
