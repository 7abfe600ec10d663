/**
 * An unfinished report as it is kept, and a new one.
 *
 * @import {Post, Report, Situation} from '../knowledge/types.js'
 * @import {Click, PressTarget} from './waiting-click.js'
 *
 * @typedef {object} SavedReport
 * @property {string} id
 * @property {string} created_at ISO 8601
 * @property {string} changed_at ISO 8601
 * @property {string} version a name for this very state of it
 * @property {Record<string, number>} when each part that was changed, by the way to it: milliseconds since 1970
 * @property {boolean} settled whether its harm is chosen, and nothing is left in it that this harm does not allow to
 *   keep: until then, what the page told is in memory only
 * @property {boolean} private
 * @property {boolean} practice
 * @property {boolean} shortened whether the selection was longer than a report can hold
 * @property {boolean} tooLong whether its address was longer than a report can hold
 * @property {number | null} windowId
 * @property {number | null} tabId
 * @property {number} frameId the frame that told of the post, 0 for the page itself
 * @property {PressTarget | null} pointed what the page has not been asked about yet
 * @property {Post | null} suggested what may be the post that is meant: the person has to look
 * @property {Post[]} doubted further posts whose address the person has to look at
 * @property {boolean} certain whether the post's own address (also a suggested one) is proven, by its page or by the
 *   person
 * @property {boolean} addressless whether a post was read, but not its own address: what is known is the page's
 * @property {string[]} [unsure] the names of those facts of the post that its page does not prove
 * @property {{of: string, unsure: string[]}[]} doubts the same for further posts, by their address, else their number
 * @property {number} posts how many posts the page has to choose from
 * @property {boolean} bared whether facts were deleted because of the harm that was chosen
 * @property {Report} report
 * @property {Situation} situation '' for what is not chosen yet
 * @property {'' | 'no' | 'yes' | 'own' | 'own_now' | 'acknowledged' | 'own_acknowledged'} danger
 *   `own`: the words by which the kind was found tell that the person wants to die
 * @property {string} desk whose card lies open in place of the first one's
 * @property {boolean} series whether kind, role, wish and desk are those of the post before
 * @property {Record<string, Record<string, string>>} edits desk -> field -> the person's own wording
 * @property {{desk: string, at: string, forgotten?: boolean}[]} opened forgotten: its record was deleted
 */

import { randomId } from '../browser/bytes.js';
import { emptyReport } from '../engine/reports.js';

/**
 * @param {Partial<Report>} facts
 * @param {Partial<Omit<Click, 'facts'>>} [origin]
 * @param {Date} [now]
 * @returns {SavedReport}
 */
export function newReport(facts, origin = {}, now = new Date()) {
  return {
    id: randomId(),
    created_at: now.toISOString(),
    changed_at: now.toISOString(),
    version: '',
    when: {},
    settled: false,
    private: origin.private ?? false,
    practice: origin.practice ?? false,
    shortened: origin.shortened ?? false,
    tooLong: origin.tooLong ?? false,
    windowId: origin.windowId ?? null,
    tabId: origin.tabId ?? null,
    frameId: 0,
    pointed: origin.pointed ?? null,
    suggested: null,
    doubted: [],
    certain: false,
    addressless: false,
    unsure: [],
    doubts: [],
    posts: 0,
    bared: false,
    report: { ...emptyReport(), ...facts },
    situation: { harm: '', role: '', wish: '' },
    danger: '',
    desk: '',
    series: false,
    edits: {},
    opened: [],
  };
}
