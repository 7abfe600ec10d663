/**
 * What the engine takes and makes: the shapes that the extension's modules hand to each other. Types only: nothing here
 * runs. The bundle's own shapes are compiled (`knowledge/types.d.ts`), and these are found there, too.
 *
 * @import {Action, Addresses, Danger, Evidence, PostReader, Severity, Source, Words} from '../knowledge/types.js'
 *
 * @typedef {'ja' | 'en'} Language the two in which every text is there; a page may have a further one, whose words it
 *   puts beside those (browser/language-file.js), and whose id then stands in its place
 * @typedef {{harm: string, role: string, wish: string}} Situation
 * @typedef {keyof Addresses} AddressKind
 * @typedef {Exclude<keyof PostReader, 'box' | 'pages' | 'follows' | 'without' | 'main' | 'date_order'>} PostFact
 *
 * @typedef {object} Post The post's own facts; '' where they could not be read.
 * @property {string} permalink
 * @property {string} author
 * @property {string} author_id
 * @property {string} number
 * @property {string} posted_at ISO 8601, with a zone if known
 * @property {string} text
 *
 * @typedef {object} Report What the person brings.
 * @property {string} url what the click pointed at
 * @property {string} title
 * @property {string} quote
 * @property {string} notes the person's own words
 * @property {string} seen_at ISO 8601
 * @property {string} page_url the page it was on
 * @property {string} media_url the picture or video clicked
 * @property {Post} post
 * @property {Post[]} others further posts told of in the same report
 * @property {'' | 'captured' | 'path' | 'page' | 'thread'} disclose how much of an address the desk gets: see
 *   disclosure.js
 * @property {boolean | null} under_18 whether the person harmed is; null where nobody said. It chooses desks, and
 *   stands in no draft
 *
 * @typedef {{id: string} & Source} CitedSource
 *
 * @typedef {object} Signpost
 * @property {string} desk
 * @property {Action} action
 * @property {Words} why
 * @property {Words | null} accepted_as
 * @property {Words[]} cautions
 * @property {CitedSource[]} sources
 *
 * @typedef {{desk: string, why: Words, sources: CitedSource[]}} NotHere
 * @typedef {object} Triage
 * @property {Danger} danger
 * @property {Evidence} evidence
 * @property {Signpost[]} signposts
 * @property {NotHere[]} not_here
 *
 * @typedef {object} DraftField
 * @property {string} id
 * @property {string} label
 * @property {string} value
 * @property {number | null} limit
 * @property {string} cut what no longer fitted
 * @property {{label: string, value: string, further?: string}} reading English help, never sent; `further`: what the
 *   value means in the further language that the page speaks
 *
 * @typedef {{id: string, url: string, post?: number}} Mend `post` 1 (or none) is the report's own, 2 and on its others
 * @typedef {{id: string, severity: Severity, message: Words, mend: Mend | null}} Finding
 *
 * @typedef {object} Draft
 * @property {string} desk
 * @property {string | null} form_url
 * @property {Words | null} at_site what the site's own record says of the form, or of where its report function stands
 * @property {string} text
 * @property {string} reading
 * @property {string} [further] what its first sentence means in the further language that the page speaks
 * @property {DraftField[]} fields
 * @property {Finding[]} findings what only this desk asks for
 *
 * @typedef {{drafts: Draft[], findings: Finding[]}} Drafts `findings` hold for every desk.
 */

export {};
