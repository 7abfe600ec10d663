/**
 * The shape of `knowledge/directory.json`, written by `backend/tsuho/compile/bundle.py`. Types only.
 *
 * @typedef {import('../knowledge/types.js').Words} Words
 * @typedef {import('../knowledge/types.js').Known} Known
 * @typedef {import('../knowledge/types.js').Channel} Channel
 * @typedef {Words & {sources: string[]}} Fact
 * @typedef {{category?: Words, harms?: string[], valid_from?: string, valid_until?: string, extent?: 'full' | 'partly', caution?: Words, sources: string[]}} Accepts
 * @typedef {{why: Words, sources: string[]}} Declines
 * @typedef {{kind: string, url: string, note?: Words, sources: string[]}} Page
 *
 * @typedef {object} FullDesk
 * @property {string} id
 * @property {string} kind
 * @property {Words} name
 * @property {Words} short
 * @property {Words} operator
 * @property {string} checked_on
 * @property {string[]} sources
 * @property {Fact[]} does
 * @property {Fact[]} [does_not]
 * @property {Fact[]} who
 * @property {Accepts[]} accepts
 * @property {Declines[]} [declines]
 * @property {Fact[]} [needs]
 * @property {Known & {sources?: string[]}} anonymous
 * @property {Known & {sources?: string[]}} screenshots
 * @property {Known & {sources?: string[]}} answers
 * @property {Known & {sources?: string[]}} how_long
 * @property {(Channel & {sources: string[]})[]} [channels]
 * @property {Page[]} [pages]
 * @property {Fact[]} [notes]
 * @property {Words} [retired]
 *
 * @typedef {{mark: string, note?: string, basis: string}} Cell
 * @typedef {{group: string, label: string, label_en: string, cells: Record<string, Cell>}} Row
 * @typedef {{id: string, situation: Words, wish: Words, desks: string[], does: Words, basis: string, sources: string[]}} Edge
 *
 * @typedef {object} Directory
 * @property {string} edition
 * @property {FullDesk[]} desks
 * @property {{id: string, name: Words, hosts: string[], designated?: {company: Words, since: string, sources: string[]}, legal_form?: {url: string, note?: Words, sources: string[]}}[]} platforms
 * @property {{simple: Row[], detailed: Row[], flow: Edge[]}} leaflet
 * @property {Record<string, {title: string, url?: string, dated: string}>} sources
 */

export {};
