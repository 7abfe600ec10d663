/**
 * By which rules something was found. What is found of a further post is worded with its place;
 * the rule's own sentence is what stands in our files. Pure.
 *
 * @import {Finding, PreflightRule} from '../../knowledge/types.js'
 */

/**
 * @param {Pick<Finding | PreflightRule, 'id'>[]} found what is told, in its order
 * @param {PreflightRule[]} rules
 * @returns {PreflightRule[]} each once
 */
export const rulesOf = (found, rules) => [
  ...new Set(found.flatMap(each => rules.find(({ id }) => id === each.id) ?? [])),
];
