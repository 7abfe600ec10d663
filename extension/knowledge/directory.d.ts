/** Compiled from `backend/tsuho/records/bundle.py` by `tsuho bundle`: change it there. Types only. */

/** What a desk takes, under which category name of its own (`category`), how fully, and since when. */
export interface Accepts {
  /** where it differs from the record's */
  checked_on?: string;
  valid_from?: string;
  valid_until?: string;
  harms?: string[];
  roles?: string[];
  wishes?: string[];
  category?: Words;
  /** what the desk's own leaflet or form calls it */
  asked_as?: Words;
  extent?: 'full' | 'partly';
  caution?: Words;
  /** it may do no more than name a suitable desk */
  points_elsewhere?: boolean;
  sources: string[];
}

/** What a person does at a desk. */
export type Action = 'report' | 'request' | 'consult' | 'call' | 'read';

/** The people that a desk is for, by their age, and the sentence that says so. 18-year-old pupils count as under. */
export interface AgeLimit {
  /** where it differs from the record's */
  checked_on?: string;
  ja: string;
  en: string;
  sources: string[];
  only: 'under_18' | 'from_18';
}

/** Facts about the person themselves that a form asks for; they go in only if the person saved them for that. */
export interface Asks {
  facts: ('name' | 'name_kana' | 'email' | 'phone' | 'address' | 'age')[];
  /** only for these; left out: always */
  harms?: string[];
  sources: string[];
}

/** One cell: its mark (○ △ × — or text), its note, and how we know it. */
export interface Cell {
  mark: string;
  note?: string;
  basis: 'read' | 'placed' | 'simple_table' | 'other_page' | 'inferred' | 'confirmed' | 'doubtful';
}

/** One way in. `hours` empty and `always` false means the hours are not verified. */
export interface Channel {
  /** where it differs from the record's */
  checked_on?: string;
  /** by which sentences name its number: {phone:desk.id} */
  id?: string;
  kind: 'web' | 'phone' | 'mail' | 'chat' | 'in_person' | 'post';
  label: Words;
  phone?: string;
  url?: string;
  always?: boolean;
  hours?: Hours[];
  closed_on_holidays?: boolean;
  /** the first that covers a day holds for it */
  other_days?: OtherDays[];
  /** who it is for; left out: anyone */
  roles?: string[];
  /** only for these; left out: for all */
  harms?: string[];
  /** spoken there; left out: Japanese */
  languages?: string[];
  /** for whom or for what it is, in a few words */
  whom?: Words;
  note?: Words;
  sources: string[];
}

/** What a desk does not take, and the sentence that says why. Weighs more than any `Accepts`. */
export interface Declines {
  /** where it differs from the record's */
  checked_on?: string;
  valid_from?: string;
  valid_until?: string;
  harms?: string[];
  roles?: string[];
  wishes?: string[];
  why: Words;
  sources: string[];
}

/** A large platform under 情報流通プラットフォーム対処法: must take requests in Japanese and tell the outcome. */
export interface Designated {
  company: Words;
  since: string;
  sources: string[];
}

/** A desk's whole record; what is empty is left out of it, too. */
export interface Desk {
  id: string;
  leaflet?: boolean;
  kind: 'hotline' | 'helpline' | 'authority' | 'directory' | 'platform' | 'local' | 'company';
  name: Words;
  /** what fits on a button */
  short: Words;
  operator: Words;
  checked_on: string;
  /** the day somebody asked the desk itself */
  asked_on?: string;
  sources: string[];
  hosts?: string[];
  does: Does[];
  does_not?: Fact[];
  who: Fact[];
  /** for whom it is, where age decides; left out: anyone */
  for_age?: AgeLimit;
  accepts: Accepts[];
  declines?: Declines[];
  needs?: Fact[];
  anonymous: Known;
  screenshots: Known;
  answers: Known;
  how_long: Known;
  /** the first that covers a situation holds for it */
  expect?: Expect[];
  /** left out: not known */
  number?: ReferenceNumber;
  channels?: Channel[];
  pages?: Page[];
  form?: Form;
  /** what people typically come with */
  examples?: Fact[];
  /** what else a person should know */
  notes?: Fact[];
  /** why it is closed and where to go; ids are permanent */
  retired?: Words;
  age?: Words;
}

/** What the desk does for a person, as a whole sentence; the first that covers a situation is its `why`. */
export interface Does {
  /** where it differs from the record's */
  checked_on?: string;
  harms?: string[];
  roles?: string[];
  wishes?: string[];
  action: Action;
  ja: string;
  en: string;
  /** the same for one line, where the sentence takes more */
  short?: Words;
  caution?: Words;
  sources: string[];
}

/**
 * Within how many days a desk leads one to expect an answer or a result. `designated`: only at the sites that
 * the law binds. Where nothing stands, nobody knows.
 */
export interface Expect {
  /** where it differs from the record's */
  checked_on?: string;
  harms?: string[];
  roles?: string[];
  wishes?: string[];
  days: number;
  designated?: boolean;
  ja: string;
  en: string;
  sources: string[];
}

/** One sentence that a person may rely on, with where it comes from. */
export interface Fact {
  /** where it differs from the record's */
  checked_on?: string;
  ja: string;
  en: string;
  sources: string[];
}

/** One arrow of the leaflet's flow chart: situation -> wish -> desk. */
export interface FlowEdge {
  id: string;
  situation: Words;
  wish: Words;
  desks: string[];
  does: Words;
  basis: 'read' | 'confirmed' | 'inferred';
  sources: string[];
}

/** A desk's form; `verified` is left out where its fields are unknown. */
export interface Form {
  /** where it differs from the record's */
  checked_on?: string;
  opens: string;
  verified?: boolean;
  note?: Words;
  /** a better page for one harm */
  for_harms?: Record<string, string>;
  /** a better page for one role */
  for_roles?: Record<string, string>;
  /** field id -> UTF-16 units the form takes */
  limits?: Record<string, number>;
  /** field id -> CSS selector of its control, as seen on the live form */
  fields?: Record<string, string>;
  asks?: Asks[];
  /** from the page that opens to the form, in their order */
  steps?: Step[];
  sources: string[];
}

/** Opening hours on some weekdays ("mon".."sun"), Japan time, 24-hour "HH:MM". */
export interface Hours {
  days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  opens: string;
  /** "24:00" is the end of the day */
  closes: string;
}

/** An answer about a desk. `unknown` is kept and shown as "not verified"; it then carries no sources. */
export interface Known {
  /** where it differs from the record's */
  checked_on?: string;
  answer: 'yes' | 'no' | 'partly' | 'unknown';
  ja: string;
  en: string;
  sources?: string[];
}

/** Both tables and the flow chart of the leaflet, each cell with its basis. */
export interface Leaflet {
  simple: LeafletRow[];
  detailed: LeafletRow[];
  flow: FlowEdge[];
}

/** One row of a table: cells by desk id. */
export interface LeafletRow {
  group: string;
  label: string;
  label_en: string;
  cells: Record<string, Cell>;
}

/**
 * The service's own form for a person whose right is violated. Of several, each is for some harms, and one
 * without `for_harms` for whatever has no form of its own.
 */
export interface LegalForm {
  /** where it differs from the record's */
  checked_on?: string;
  url: string;
  for_harms?: string[];
  note?: Words;
  sources: string[];
}

/**
 * Days on which a channel keeps other hours than usual, national holidays or not: year-end, Obon, a week of
 * longer hours. Without `hours` it is closed then; `unverified`: nobody could verify whether it is open.
 * `first` and `last` (both included) are "12-29" of every year, "10" of every month, or "2026-08-26" once.
 */
export interface OtherDays {
  first: string;
  last: string;
  hours?: Hours[];
  unverified?: boolean;
  sources: string[];
}

/** A page of the desk worth linking: home, form, faq, guideline, statistics … */
export interface Page {
  /** where it differs from the record's */
  checked_on?: string;
  kind: 'home' | 'form' | 'faq' | 'guideline' | 'terms' | 'statistics' | 'scope' | 'offices' | 'child';
  url: string;
  note?: Words;
  sources: string[];
}

/** A site, with where we know it from. */
export interface Platform {
  id: string;
  name: Words;
  hosts?: string[];
  designated?: Designated;
  legal_forms?: LegalForm[];
  report?: Fact;
}

/** The number by which a desk knows a report: how it looks, as a pattern and in words. A hint, never a rule. */
export interface ReferenceNumber {
  /** where it differs from the record's */
  checked_on?: string;
  ja: string;
  en: string;
  sources: string[];
  pattern: string;
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

/** On the way from the page that opens to the form: what the person presses there, as it is written on the page. */
export interface Step {
  label: Words;
  /** what of the page's links or choices tells it; left out: the Japanese label's words */
  links?: string[];
  sources: string[];
}

/** One text in both languages. */
export interface Words {
  ja: string;
  en: string;
}

/** The full desk records, the leaflet and all sources, for reading. */
export interface Directory {
  edition: string;
  desks: Desk[];
  platforms: Platform[];
  /** What people call each harm. */
  harms?: Record<string, Words>;
  /** What people call each wish. */
  wishes?: Record<string, Words>;
  /** A desk's own name for what it takes, in Japanese -> the same in plain words. */
  plain?: Record<string, Words>;
  leaflet: Leaflet;
  /** What the copy that was read lost or misprints. */
  leaflet_notes?: Fact[];
  sources: Record<string, Source>;
}
