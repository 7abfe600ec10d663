/**
 * The shapes that the extension's modules hand to each other. Types only: nothing here runs.
 * The bundle's shape is written by `backend/tsuho/compile/bundle.py`; what is empty is left out of it.
 *
 * @typedef {{ja: string, en: string}} Words One text in both languages.
 * @typedef {'ja' | 'en'} Language
 * @typedef {{harm: string, role: string, wish: string}} Situation
 * @typedef {'stop' | 'fix' | 'warn' | 'info'} Severity
 * @typedef {'report' | 'request' | 'consult' | 'call' | 'read'} Action
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
 * @property {'' | 'captured' | 'path' | 'page' | 'thread'} disclose how much of an address the desk gets: see disclosure.js
 *
 * @typedef {object} Group
 * @property {string} id
 * @property {Words} label
 *
 * @typedef {object} Harm
 * @property {string} id
 * @property {string} group
 * @property {'rights' | 'illegal' | 'harmful' | 'other'} kind
 * @property {Words} label
 * @property {Words} line
 * @property {Words} example
 * @property {string[]} words what people type to find it
 * @property {'call' | 'ask' | 'none'} danger
 * @property {'allowed' | 'text_only' | 'url_only'} evidence
 *
 * @typedef {{id: string, label: Words, line: Words, as_reporter: Words}} Role
 * @typedef {{id: string, label: Words, line: Words, as_wish: Words}} Wish
 *
 * @typedef {{days: string[], opens: string, closes: string}} Hours "HH:MM", Japan time
 * @typedef {object} Channel One way in to a desk.
 * @property {'web' | 'phone' | 'mail' | 'chat' | 'in_person' | 'post'} kind
 * @property {Words} label
 * @property {string} [phone]
 * @property {string} [url]
 * @property {boolean} [always]
 * @property {Hours[]} [hours] left out and not `always`: not verified
 * @property {boolean} [closed_on_holidays]
 * @property {string[]} [roles] who it is for
 * @property {Words} [note]
 *
 * @typedef {{answer: 'yes' | 'no' | 'partly' | 'unknown', ja: string, en: string}} Known
 * @typedef {object} Form
 * @property {string} opens
 * @property {boolean} [verified]
 * @property {Words} [note]
 * @property {Record<string, string>} [for_harms]
 * @property {Record<string, string>} [for_roles]
 * @property {Record<string, number>} [limits] field id -> UTF-16 units
 * @property {Record<string, string>} [fields] verified field map: field id -> CSS selector
 * @property {{facts: string[], harms?: string[]}[]} [asks] facts about the person themselves
 *
 * @typedef {object} Desk
 * @property {string} id
 * @property {string} kind
 * @property {Words} name
 * @property {Words} short
 * @property {string} checked_on
 * @property {string[]} [hosts] pinned
 * @property {Words[]} [needs]
 * @property {Channel[]} [channels]
 * @property {Form} [form]
 * @property {string} [home]
 * @property {Known} anonymous
 * @property {Known} screenshots
 * @property {Known} answers
 * @property {Known} how_long
 *
 * @typedef {{title: string, url?: string, dated: string}} Source
 * @typedef {{id: string, title: string, url?: string, dated: string}} CitedSource
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
 * @property {Harm['danger']} danger
 * @property {Harm['evidence']} evidence
 * @property {Signpost[]} signposts
 * @property {NotHere[]} not_here
 *
 * @typedef {object} DraftField
 * @property {string} id
 * @property {string} label
 * @property {string} value
 * @property {number | null} limit
 * @property {string} cut what no longer fitted
 * @property {{label: string, value: string}} reading English help, never sent
 *
 * @typedef {{id: string, url: string, post?: number}} Mend `post` 1 (or none) is the report's own, 2 and on its others
 * @typedef {{id: string, severity: Severity, message: Words, mend: Mend | null}} Finding
 *
 * @typedef {object} Draft
 * @property {string} desk
 * @property {string | null} form_url
 * @property {string} text
 * @property {string} reading
 * @property {DraftField[]} fields
 * @property {Finding[]} findings what only this desk asks for
 *
 * @typedef {{drafts: Draft[], findings: Finding[]}} Drafts `findings` hold for every desk.
 *
 * Numbers stand for a place in `words`. A field's value is the same in both languages where it is a string, and left
 * out where only the person can know it.
 * @typedef {[id: string, label: number, value?: number | string]} TemplateField
 * @typedef {object} Template
 * @property {string[]} [harms]
 * @property {string[]} [kinds]
 * @property {string[]} [roles]
 * @property {number} opening
 * @property {TemplateField[]} fields
 *
 * @typedef {object} PreflightRule
 * @property {string} id
 * @property {string} test
 * @property {Severity} severity
 * @property {string[]} [desks]
 * @property {string[]} [harms]
 * @property {string[]} [roles]
 * @property {string[]} [wishes]
 * @property {'capture' | 'draft' | 'open' | 'after'} [moment] when advice is shown
 * @property {string} [mend]
 * @property {Words} message
 *
 * @typedef {object} Platform
 * @property {string} id
 * @property {Words} name
 * @property {string[]} [hosts] left out for an engine that runs on anybody's host
 * @property {string[]} [marks] selectors: a page that holds any of these is one of the engine's
 * @property {Partial<Record<AddressKind, string[]>>} [addresses] patterns
 * @property {string} [zone] "+09:00": of clocks that the site writes without one
 * @property {PostReader[]} [posts] not in the packed bundle, which the report page loads
 * @property {{company: Words, since: string}} [designated]
 * @property {{url: string, note?: Words}} [legal_form]
 *
 * @typedef {'permalink' | 'author' | 'author_id' | 'number' | 'posted_at' | 'text'} PostFact
 *
 * @typedef {object} Reading One place where a fact of a post stands; see `backend/tsuho/records/readers.py`.
 * @property {string} [css]
 * @property {string} [attribute] left out: the text; of a permalink: href
 * @property {'page' | 'address' | 'canonical'} [of] left out: the post
 * @property {string} [pattern]
 * @property {string} [gives]
 * @property {boolean} [guess]
 *
 * @typedef {Partial<Record<PostFact, Reading[]>> & {box: string, pages?: string[], follows?: string, without?: string,
 *   main?: boolean, date_order?: 'ymd' | 'dmy' | 'mdy'}} PostReader One kind of post on a site, found by its box.
 *
 * @typedef {[desk: string, action: Action, why: number, accepted_as: number | null, cautions: number[],
 *   sources: string[]]} SignpostRow
 * @typedef {[desk: string, why: number, sources: string[]]} NotHereRow
 *
 * @typedef {'post' | 'search' | 'profile' | 'thread' | 'private' | 'login' | 'fleeting'} AddressKind
 *
 * @typedef {object} Bundle
 * @property {number} schema
 * @property {string} version edition + digest
 * @property {string} edition "YYYY-MM-DD.N"
 * @property {{edition: string, server: string, quick_exit: string}} product
 * @property {Group[]} groups
 * @property {Harm[]} harms
 * @property {Role[]} roles
 * @property {Wish[]} wishes
 * @property {Record<string, Desk>} desks
 * @property {Words[]} words
 * @property {SignpostRow[]} signposts
 * @property {NotHereRow[]} not_here
 * @property {{rows: [signposts: number[], not_here: number[]][], of: Record<string, number[][]>}} answers
 *   each different answer once; harm -> its number, role by role, wish by wish
 * @property {Record<string, Template[]>} templates
 * @property {{lists: Record<string, string[]>, rules: PreflightRule[]}} preflight
 * @property {Platform[]} platforms
 * @property {{known_until: string, days: string[]}} holidays
 * @property {Record<string, Source>} sources
 */

export {};
