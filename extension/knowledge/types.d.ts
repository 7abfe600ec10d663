/** Compiled from `backend/tsuho/records/bundle.py` by `tsuho bundle`: change it there. Types only. */

/** What a person does at a desk. */
export type Action = 'report' | 'request' | 'consult' | 'call' | 'read';

/**
 * Regular expressions on path + query (case-insensitive) that say what kind of page an address is.
 * Only syntax that Python and JavaScript read alike.
 */
export interface Addresses {
  post?: string[];
  search?: string[];
  profile?: string[];
  thread?: string[];
  private?: string[];
  login?: string[];
  fleeting?: string[];
}

/** The sentence, and the roads on. */
export interface After {
  harms?: string[];
  roles?: string[];
  wishes?: string[];
  said: ('waiting' | 'silence' | 'still_there' | 'gone' | 'withdrawn' | 'ended' | 'removed' | 'partly' | 'refused' | 'not_here' | 'needs_more' | 'passed_on' | 'other')[];
  desks?: string[];
  evidence?: Evidence[];
  ja: string;
  en: string;
  sources?: string[];
  roads: string[];
}

/** For whom a desk is, where age decides, and the sentence that says so. */
export interface Age {
  only: 'under_18' | 'from_18';
  ja: string;
  en: string;
  sources: string[];
}

/** What triage says to every situation. */
export interface Answers {
  /** Each different answer once: indexes in `signposts` and in `not_here`. */
  rows: [signposts: number[], not_here: number[]][];
  /** Harm -> index in `rows`, role by role, wish by wish. */
  of: Record<string, number[][]>;
  /** The desks that come first for someone under 18, in this order, and the indexes in `rows` where they do. */
  under_18?: [desks: string[], rows: number[]][];
}

/** A sentence for what was said; left out lists: for all. */
export interface Aside {
  harms?: string[];
  roles?: string[];
  wishes?: string[];
  said: ('waiting' | 'silence' | 'still_there' | 'gone' | 'withdrawn' | 'ended' | 'removed' | 'partly' | 'refused' | 'not_here' | 'needs_more' | 'passed_on' | 'other')[];
  desks?: string[];
  evidence?: Evidence[];
  ja: string;
  en: string;
  sources?: string[];
}

/** Facts about the person themselves that a form asks for. */
export interface Asks {
  facts: ('name' | 'name_kana' | 'email' | 'phone' | 'address' | 'age')[];
  /** Only for these; left out: always. */
  harms?: string[];
}

/** What people who reported under an older edition should hear. */
export interface Change {
  /** The first that knows it. */
  edition: string;
  on: string;
  /** For those who reported there; left out: at any. */
  desk?: string;
  /** For these; left out: for all. */
  harms?: string[];
  ja: string;
  en: string;
}

/** One way in to a desk. */
export interface Channel {
  kind: 'web' | 'phone' | 'mail' | 'chat' | 'in_person' | 'post';
  label: Words;
  phone?: string;
  url?: string;
  /** Open day and night. */
  always?: boolean;
  /** Left out and not `always`: not verified. */
  hours?: Hours[];
  closed_on_holidays?: boolean;
  /** The first that covers a day holds for it. */
  other_days?: OtherDays[];
  /** Who it is for; left out: anyone. */
  roles?: string[];
  /** Only for these; left out: for all. */
  harms?: string[];
  /** Spoken there; left out: Japanese. */
  languages?: string[];
  /** For whom or for what it is. */
  whom?: Words;
  note?: Words;
}

/** `call`: show 110 first. `ask`: ask whether anyone is in danger now. `none`: neither. */
export type Danger = 'call' | 'ask' | 'none';

/** A large platform under 情報流通プラットフォーム対処法. */
export interface Designated {
  company: Words;
  since: string;
}

/** 窓口: a place that takes reports or helps. */
export interface Desk {
  id: string;
  /** Any text: a kind to come is no reason to refuse the rest. */
  kind: string;
  name: Words;
  /** What fits on a button. */
  short: Words;
  operator?: Words;
  /** Who may use it. */
  who?: Words[];
  checked_on: string;
  /** What all of its facts rest on, in one line. */
  age?: Words;
  /** Pinned: only addresses on these hosts are ever opened. */
  hosts?: string[];
  /** Left out: for anyone. */
  for_age?: Age;
  needs?: Words[];
  channels?: Channel[];
  form?: Form;
  home?: string;
  anonymous: Known;
  screenshots: Known;
  answers: Known;
  how_long: Known;
  /** Left out: nobody knows. The first that covers a situation holds for it. */
  expect?: Expect[];
  /** Left out: not known. */
  number?: Number;
  does_not?: Words[];
  /** The categories that the desk's leaflet or form calls by another name, each once. */
  kinds?: Kind[];
  /** What people typically come with. */
  examples?: Words[];
  /** What else a person should know. */
  notes?: Words[];
}

/** What may be kept: `allowed` all; `text_only` no pixels; `url_only` no pixels, page text, thumbnails, archives. */
export type Evidence = 'allowed' | 'text_only' | 'url_only';

/** Within how many days a desk leads one to expect an answer or a result; left out lists: for all. */
export interface Expect {
  harms?: string[];
  roles?: string[];
  wishes?: string[];
  days: number;
  /** Only at the sites that the law binds. */
  designated?: boolean;
  ja: string;
  en: string;
}

/**
 * One place where a fact stands; of several the first that yields something is believed.
 * The value is the element's text, or one `attribute` of it. A `pattern` (upper and lower case alike) must match
 * it, and then its first group is the value, or `gives` with {1}, {2} and {number} filled in.
 */
export interface FactReader {
  css?: string;
  attribute?: string;
  of?: 'post' | 'page' | 'address' | 'canonical';
  pattern?: string;
  gives?: string;
  guess?: boolean;
}

/** One sentence on what to do first; left out lists: everyone. */
export interface First {
  roles?: string[];
  wishes?: string[];
  ja: string;
  en: string;
  sources: string[];
  /** Whether it says when to call 110. */
  calls?: boolean;
}

/** The page that `open` leads to. */
export interface Form {
  opens: string;
  /** Its fields are known; else it is the safest page that is. */
  verified?: boolean;
  note?: Words;
  /** A better page for one harm. */
  for_harms?: Record<string, string>;
  /** A better page for one role. */
  for_roles?: Record<string, string>;
  /** Field id -> UTF-16 units that the form takes. */
  limits?: Record<string, number>;
  /** Field id -> CSS selector of its control, as seen on the live form. */
  fields?: Record<string, string>;
  asks?: Asks[];
  /** From the page that opens to the form, in their order. */
  steps?: Step[];
}

/** A heading in the harm picker. */
export interface Group {
  id: string;
  label: Words;
}

/** A kind of harm as people say it. */
export interface Harm {
  id: string;
  group: string;
  kind: HarmKind;
  label: Words;
  /** One plain sentence. */
  line: Words;
  /** One harmless example. */
  example: Words;
  /** What people type to find it. */
  words: string[];
  /** Who most people are that meet it: chosen until they say otherwise. */
  usual_role?: string;
  /** What most of them want. */
  usual_wish?: string;
  /** Other roles in which people meet it: the one chosen last stays. */
  also_roles?: string[];
  danger: Danger;
  /** Where `danger` is `ask`: who is asked; nobody else is. Left out: everyone. */
  asked_of?: string[];
  /** Whose own life may be at stake: `danger` is `ask` for them, and those who listen come first. */
  own_life?: OwnLife;
  evidence: Evidence;
  /** The kind that is often meant instead. Not in `start.json`. */
  nearby?: Nearby;
  /** What to do before any desk is asked. Not in `start.json`. */
  first?: First[];
}

/** The leaflet's three blocks, and what stands outside them. Chooses the wording of a draft. */
export type HarmKind = 'rights' | 'illegal' | 'harmful' | 'other';

/** Japan's national holidays; `known_until` is the last day that the list speaks of. */
export interface Holidays {
  known_until: string;
  days: string[];
  /** When public offices are closed besides. */
  year_end?: YearEnd;
}

/** Opening hours on some weekdays ("mon".."sun"), Japan time, 24-hour "HH:MM". */
export interface Hours {
  days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  opens: string;
  /** "24:00" is the end of the day */
  closes: string;
}

/** What a desk's own leaflet or form calls one of its categories. */
export interface Kind {
  category: Words;
  asked_as?: Words;
}

/** An answer about a desk; `unknown` is shown as "not verified". */
export interface Known {
  answer: 'yes' | 'no' | 'partly' | 'unknown';
  ja: string;
  en: string;
}

/** The service's own form for a person whose right is violated. */
export interface LegalForm {
  url: string;
  /** Only for these; left out: for whatever has no form of its own. */
  for_harms?: string[];
  note?: Words;
}

/** How long ago the post was, for those who want to know who wrote it. */
export interface LogClock {
  roles?: string[];
  harms?: string[];
  wishes?: string[];
  aim_days: number;
  gone_days: number;
  day: Words;
  at_least: Words;
  within: Words;
  near: Words;
  passed: Words;
  sources: string[];
}

/** The kind, or the role in it, that is meant where one thing is otherwise, and what. */
export interface Nearby {
  harm: string;
  /** In which role; left out, it stays. */
  role?: string;
  /** To whom it is offered; left out: everyone. */
  roles?: string[];
  ja: string;
  en: string;
  /** What is so of the kind itself: then the two are asked about. */
  here?: Words;
}

/** How the number looks by which a desk knows a report: a hint, never a rule. */
export interface Number {
  pattern: string;
  ja: string;
  en: string;
}

/** Days on which a channel keeps other hours than usual, national holidays or not. */
export interface OtherDays {
  /** "12-29" of every year, "10" of every month, or "2026-08-26" once. */
  first: string;
  last: string;
  /** Left out and not `unverified`: closed. */
  hours?: Hours[];
  unverified?: boolean;
}

/** Whose own life may be at stake, and for which wishes the lines to talk to then stand before 110. */
export interface OwnLife {
  roles: string[];
  wishes: string[];
}

/** All of `phrases.toml`: texts with `{slots}`. */
export interface Phrases {
  further_post: Words;
  between_facts: Words;
  post_number: Words;
  post_author: Words;
  posted_at: Words;
  author_with_id: Words;
  in_japan_time: Words;
  finding_of_post: Words;
}

/** A site, or an engine that runs on anybody's host. */
export interface Platform {
  id: string;
  name: Words;
  /** What a person sees there. */
  kind: 'sns' | 'board' | 'video' | 'review' | 'chat' | 'forum' | 'comments' | 'signed' | 'mail';
  /** What of a post stands on its pages, as far as we read it there: number, author, author_id, posted_at. */
  shows?: string[];
  /** Left out for an engine. */
  hosts?: string[];
  designated?: Designated;
  legal_forms?: LegalForm[];
  /** The one for every right, for readers that do not know `legal_forms`. */
  legal_form?: LegalForm;
  /** Where its report function stands, or how it is asked where it has no form. */
  report?: Words;
  addresses?: Addresses;
  /** A page that holds any of these is one of the engine's. Not in the packed bundle, which the report page loads. */
  marks?: string[];
  /** Of clocks that the site writes without one. Not in the packed bundle. */
  zone?: string;
  /** How its pages are read. Not in the packed bundle. */
  posts?: PostReader[];
  /** How a post's different addresses are told to be one post's: by path + query. Not in the packed bundle. */
  same?: SamePost[];
  /** Parameters that follow people on its hosts only; `ig_*` is any that begins so. Not in the packed bundle. */
  tracking?: string[];
}

/** One kind of post on a site, found by its box. Readers are tried in order; the nearest box wins. */
export interface PostReader {
  box: string;
  pages?: string[];
  follows?: string;
  without?: string;
  main?: boolean;
  date_order?: 'ymd' | 'dmy' | 'mdy';
  permalink?: FactReader[];
  author?: FactReader[];
  author_id?: FactReader[];
  number?: FactReader[];
  posted_at?: FactReader[];
  text?: FactReader[];
}

/** The rules, and the patterns and lists that they look up. */
export interface Preflight {
  patterns: Record<string, string[]>;
  lists: Record<string, string[]>;
  rules: PreflightRule[];
}

/** One thing to correct or know before a form is opened. */
export interface PreflightRule {
  harms?: string[];
  roles?: string[];
  wishes?: string[];
  id: string;
  /** Any of these. */
  when?: When[];
  /** What only a program can tell; with neither the rule holds wherever its desks and its scope fit. */
  test?: string;
  severity: Severity;
  desks?: string[];
  /** When advice is shown. */
  moment?: 'capture' | 'draft' | 'open' | 'after';
  mend?: string;
  message: Words;
}

/** Facts about this product. `edition` is "YYYY-MM-DD.N": the answers hold for its date. */
export interface Product {
  edition: string;
  server: string;
  quick_exit: string;
}

/** One way on. */
export interface Road {
  id: string;
  to: 'desk' | 'same' | 'day' | 'sheet' | 'rest';
  /** Asked in this order; left out: with the wish as it is. */
  wishes?: string[];
  /** Only to these; left out: to any. */
  desks?: string[];
  /** May hold `{place}` or `{day}`. */
  ja: string;
  en: string;
}

/**
 * Who reports. A draft says it in a sentence (`as_reporter`), or under a label in a word or two (`as_relation`);
 * in Japanese, with English reading help.
 */
export interface Role {
  id: string;
  label: Words;
  short?: Words;
  line: Words;
  as_reporter: Words;
  as_relation?: Words;
  /** whether their age is asked where a desk is for one age only */
  asks_age?: boolean;
}

/** A wish in the words that fit what a desk does, who asks and what about; a list left out fits all. */
export interface Said {
  ja: string;
  en: string;
  desks?: string[];
  actions?: ('report' | 'request' | 'consult' | 'call' | 'read')[];
  harms?: string[];
  roles?: string[];
}

/**
 * How one post's addresses are told to be the same post's: a pattern on path + query, and the post's name from
 * its groups ({1}, {2} …). Of several the first that fits is believed.
 */
export interface SamePost {
  address: string;
  name: string;
}

/** How much a finding weighs: `stop` blocks that desk, `fix` asks for a correction, the others tell. */
export type Severity = 'stop' | 'fix' | 'warn' | 'info';

/** All of `sheet.toml`. No place for words of a post: the sheet holds addresses, numbers, times and events. */
export interface SheetWords {
  words?: Record<string, Words>;
  shows?: Words[];
  shows_not?: Words[];
}

/** Where a fact comes from, and how old the copy is that was read. */
export interface Source {
  title: string;
  url?: string;
  /** As `sources.toml` writes it. */
  dated: string;
  /** The same in words. */
  age?: Words;
}

/** What the person presses on the way to the form, as it is written on the page. */
export interface Step {
  label: Words;
  /** What of the page's links or choices tells it; left out: the Japanese label's words. */
  links?: string[];
}

/** The fields of a draft for some situations; of several templates the first that fits is used. */
export interface Template {
  harms?: string[];
  kinds?: HarmKind[];
  roles?: string[];
  wishes?: string[];
  /** In `words`. */
  opening: number;
  fields: [id: string, label: number, value?: number | string][];
}

/** What to do after silence or an answer: of `after` the first that fits. */
export interface WhatNext {
  road?: Road[];
  after?: After[];
  also?: Aside[];
  log?: LogClock;
}

/** What preflight looks for: all that is named here must hold. Lists are named as in `preflight.toml`. */
export interface When {
  address_like?: 'post' | 'search' | 'profile' | 'thread' | 'private' | 'login' | 'fleeting';
  address_matches?: string;
  on_host?: string;
  scheme_in?: string;
  title_matches?: string;
  empty?: ('url' | 'notes' | 'number' | 'permalink')[];
}

/**
 * What the person wants. A draft says it in the first of `said` that fits, else as `as_wish`; in Japanese, with
 * English reading help.
 */
export interface Wish {
  id: string;
  label: Words;
  short?: Words;
  line: Words;
  as_wish: Words;
  said?: Said[];
}

/** One text in both languages. */
export interface Words {
  ja: string;
  en: string;
}

/** The turn of the year, both days included: "12-29" to "01-03". */
export interface YearEnd {
  first: string;
  last: string;
}

/** The compiled knowledge: vocabulary, desks, every situation's answer, templates, preflight, platforms. */
export interface Bundle {
  /** The edition and a digest of all the rest: equal knowledge has an equal version. */
  version: string;
  /** Raised when a reader of the older one could no longer read this. */
  schema: number;
  edition: string;
  product: Product;
  groups: Group[];
  harms: Harm[];
  roles: Role[];
  wishes: Wish[];
  desks: Record<string, Desk>;
  /** Each sentence of the answers and templates once. */
  words: Words[];
  /** Of a `why` the words that say it in one line. */
  in_short?: [why: number, short: number][];
  signposts: [desk: string, action: Action, why: number, accepted_as: number | null, cautions: number[], sources: string[]][];
  not_here: [desk: string, why: number, sources: string[]][];
  answers: Answers;
  templates: Record<string, Template[]>;
  phrases: Phrases;
  /** A desk's own name for what it takes, in Japanese -> the same in plain words. */
  plain?: Record<string, Words>;
  preflight: Preflight;
  /** What to do after silence or an answer. Not in `start.json`. */
  what_next?: WhatNext;
  /** The words of the sheet for police or lawyer. */
  sheet?: SheetWords;
  /** What changed since earlier editions, for those who reported before. Not in `start.json`. */
  changes?: Change[];
  platforms: Platform[];
  /**
   * What is never filled in (`password`, `captcha` …, and `consent` for ticks) -> words that say so. The filler
   * has its own and adds these: no bundle takes one away. Words, never patterns. Not in the packed bundle.
   */
  forbids?: Record<string, string[]>;
  holidays: Holidays;
  /** What the answers cite. */
  sources: Record<string, Source>;
}

export type * from '../engine/types.js';
