/**
 * What a form's state becomes by what its tab shows now. Pure.
 *
 * @import {PageState} from '../browser/messages.js'
 * @import {FormState} from '../store/form-jobs.js'
 */

/**
 * A form that only draws its next step into the same page keeps what it was given, and so does its state.
 * @param {FormState} state
 * @param {PageState | null} page null: it does not let us look
 * @param {boolean} known whether its address, where the browser tells it, is one of the desk's
 * @returns {FormState}
 */
export function stateAfter(state, page, known) {
  if (!(page ? page.pinned : known)) return 'elsewhere';
  if (page?.begun && (state === 'filled' || state === 'undone')) return state;
  return !page && state === 'refused' ? state : 'moved';
}
