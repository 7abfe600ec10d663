/**
 * A script whose functions are written as arrows, which take fewer bytes. They stand before everything else, as though
 * they were hoisted; one that asks for its own `this` or `arguments`, yields, or is called with `new`, stays as it is.
 */
import { parse } from 'acorn';

/** @import {Piece} from './said-once.mjs' */

/**
 * @param {string} code one function that runs at once, as esbuild writes it
 * @returns {string}
 */
export function asArrows(code) {
  const { body } = /** @type {any} */ (parse(code, { ecmaVersion: 'latest' }));
  const all = body[0]?.expression?.callee?.body;
  if (body.length !== 1 || all?.type !== 'BlockStatement') return code;
  const made = new Set(calledWithNew(all));
  const arrows = [];
  /** @type {Piece[]} */
  const rest = [];
  for (const each of all.body) {
    const isPlain = each.type === 'FunctionDeclaration' && !each.generator && !made.has(each.id.name);
    if (isPlain && !hasItsOwn(each.body)) arrows.push(arrow(each, code));
    else rest.push(each);
  }
  if (!arrows.length) return code;
  const written = rest.map(({ type, kind, start, end }, index) => {
    // A loop without a body ends in a semicolon of its own.
    const text = code.slice(start, end).replace(/^(?:Variable|Expression)/.test(type) ? /;$/ : /$^/, '');
    const before = index ? rest[index - 1] : { type: 'VariableDeclaration', kind: 'var' };
    const goesOn = [before, { type, kind }].every(its => its.type === 'VariableDeclaration' && its.kind === 'var');
    return goesOn ? `,${text.slice('var'.length).trimStart()}` : `;${text}`;
  });
  const joined = [`var ${arrows}`, ...written].join('');
  return `${code.slice(0, all.start + 1)}${joined}${code.slice(all.end - 1)}`;
}

/** The names that are called with `new` anywhere in it. @param {Piece} piece @returns {string[]} */
const calledWithNew = piece => [
  ...(piece.type === 'NewExpression' && piece.callee.type === 'Identifier' ? [piece.callee.name] : []),
  ...Object.values(piece).flatMap(value => [value].flat().flatMap(each => (each?.type ? calledWithNew(each) : []))),
];

/** Whether it asks for what an arrow has not. @param {Piece} piece @returns {boolean} */
const hasItsOwn = piece =>
  /^(ThisExpression|MetaProperty|Super)$/.test(piece.type) ||
  (piece.type === 'Identifier' && piece.name === 'arguments') ||
  Object.values(piece).some(value => [value].flat().some(each => each?.type && hasItsOwn(each)));

/** @param {Piece} its a function @param {string} code @returns {string} */
function arrow({ id, params, body, async }, code) {
  const text = (/** @type {Piece} */ { start, end }) => code.slice(start, end);
  const given = params.length === 1 && params[0].type === 'Identifier' ? text(params[0]) : `(${params.map(text)})`;
  const [first, ...others] = body.body;
  const answer = first?.type === 'ReturnStatement' && !others.length ? first.argument : null;
  const isBare = answer && answer.type !== 'SequenceExpression' && !text(answer).startsWith('{');
  const does = answer ? (isBare ? text(answer) : `(${text(answer)})`) : text(body);
  return `${text(id)}=${async ? 'async ' : ''}${given}=>${does}`;
}
