/**
 * What waits for a report apart from it, and goes with it: how far its forms have come, and posts that were chosen in the
 * page. Most popups need no more of it than this.
 */

/** @param {string} [report] all, where none is named */
export const forgetForms = async report => (await import('./form-jobs.js')).forgetJobs(report);

/** @param {string} [report] all, where none is named */
export const forgetBelongings = report =>
  Promise.all([forgetForms(report), import('./picks.js').then(({ forgetPicks }) => forgetPicks(report))]);
