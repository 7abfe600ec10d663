/** How far a report's forms have come is kept apart from the report, and goes with it. Most popups need no more of it. */

/** @param {string} [report] all, where none is named */
export const forgetForms = async report => (await import('./form-jobs.js')).forgetJobs(report);
