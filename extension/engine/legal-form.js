/**
 * What a site itself offers: which of its own forms is for the right that is violated, and where its report function
 * stands. Pure; backend/tsuho/engine/legal_form.py is its twin.
 *
 * @import {Platform, Words} from '../knowledge/types.js'
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

/**
 * What to know of the way at this site: of the form that opens, else of where it is told; null where nothing is known.
 *
 * @param {Platform} site
 * @param {string} harm
 * @param {string} action
 * @returns {Words | null}
 */
export const atSite = (site, harm, action) => {
  if (action !== 'request' && action !== 'report') return null;
  const form = action === 'request' ? legalForm(site, harm) : undefined;
  return form?.note ?? site.report ?? null;
};
