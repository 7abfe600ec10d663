/**
 * In which field of a draft the cause of a finding stands: it is told there. Pure.
 *
 * @import {Draft, DraftField, Finding, PreflightRule} from '../../knowledge/types.js'
 */

/** Looks at the address, whatever it is called. */
const OF_ADDRESS = /address|host|scheme|url|web|site|passes|tracking/;

/**
 * @param {PreflightRule | undefined} rule
 * @returns {string} the field's id; '' where the finding is about none
 */
export function fieldOfRule(rule) {
  if (!rule) return '';
  const { test, when = [] } = rule;
  const predicates = [when].flat().flatMap(each => Object.entries(each));
  const empty = predicates.flatMap(([name, facts]) => (name === 'empty' ? /** @type {string[]} */ (facts) : []));
  if (empty.includes('notes') || empty.includes('quote')) return 'notes';
  const names = [test ?? '', ...predicates.map(([name]) => name)];
  return empty.length || names.some(name => OF_ADDRESS.test(name)) ? 'url' : '';
}

/**
 * A draft's findings by the field they stand at; under '' those that no field of it can hold. What was missing is there
 * once the person has worded the field.
 * @param {Pick<Draft, 'fields' | 'findings'>} draft
 * @param {PreflightRule[]} rules
 * @param {Record<string, string>} [worded] what the person has written in fields of this draft
 * @returns {Map<string, Finding[]>}
 */
export function findingsByField({ fields, findings }, rules, worded = {}) {
  /** @type {Map<string, Finding[]>} */
  const found = new Map();
  for (const finding of findings) {
    const wanted = fieldOfRule(rules.find(({ id }) => id === finding.id));
    if (wanted === 'notes' && worded.notes?.trim()) continue;
    const field = fields.some(({ id }) => id === wanted) ? wanted : '';
    found.set(field, [...(found.get(field) ?? []), finding]);
  }
  return found;
}

/**
 * What only waits for the person's own words is no fault of whoever has not come to it: told as a hint where it is
 * written.
 * @param {ReadonlyMap<string, Finding[]>} found the findings by field
 * @returns {Map<string, Finding[]>}
 */
export const asPrompts = found =>
  new Map([...found].map(([field, all]) => [field, field === 'notes' ? all.map(hinted) : all]));

/** @param {Finding} finding @returns {Finding} */
const hinted = finding => (finding.severity === 'warn' ? { ...finding, severity: 'info' } : finding);

const LONG = 60;

/** @param {DraftField} field @param {ReadonlyMap<string, unknown>} found */
function rank({ id, value }, found) {
  if (found.has(id)) return 0;
  if (!value) return 4;
  if (id === 'url') return 1;
  return value.length > LONG || value.includes('\n') ? 2 : 3;
}

/**
 * The fields by what a person has to look at: what is to be mended, the address, the long ones, the rest, the empty.
 * @param {DraftField[]} fields
 * @param {ReadonlyMap<string, unknown>} found the findings by field
 */
export const byImportance = (fields, found) =>
  fields
    .map((field, index) => ({ field, index }))
    .sort((a, b) => rank(a.field, found) - rank(b.field, found) || a.index - b.index)
    .map(({ field }) => field);
