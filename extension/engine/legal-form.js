/**
 * Which of a site's own forms is for the right that is violated. Pure; backend/tsuho/engine/legal_form.py is its twin.
 *
 * @import {Platform} from '../knowledge/types.js'
 */

/**
 * The form for that harm; else the one for whatever has no form of its own; undefined where the site has neither, so
 * that nobody lands in a form for another right.
 *
 * @param {Platform} site
 * @param {string} harm
 */
export const legalForm = ({ legal_forms = [] }, harm) =>
  legal_forms.find(({ for_harms }) => for_harms?.includes(harm)) ?? legal_forms.find(({ for_harms }) => !for_harms);
