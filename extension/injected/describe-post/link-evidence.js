/**
 * What speaks for a link being the post's own, and against it. Pure: what was seen of a link in, names and weights out,
 * so that a test, or a person who wonders at an answer, can ask which evidence spoke.
 *
 * @typedef {object} LinkTraits What was seen of a link.
 * @property {boolean} bookmark the page says by a standard that it is the post's own
 * @property {boolean} timed it holds a time, or reads as one
 * @property {boolean} own its address names an id that the page gives the post
 * @property {boolean} anchored it leads to an anchor in the post
 * @property {boolean} named its class names mean such a link
 * @property {boolean} labelled its words do, or are a number alone
 * @property {boolean} counted its words are a number behind a sign
 * @property {boolean} permanent its words say "permanent"
 * @property {boolean} unique no post beside this one has it
 * @property {boolean} compared there are posts beside this one
 * @property {boolean} title it is a heading, lies in one, or is called title
 * @property {boolean} longId its path ends in a long id, and it leads off the page
 * @property {boolean} action it does something with the post
 * @property {boolean} pictured it leads to one picture of a post, whose own address begins its
 * @property {boolean} archive its path ends in a day or a month
 * @property {boolean} quotes its words are ">>12"
 * @property {boolean} person it leads to a person
 * @property {boolean} readsOn it leads from the beginning of the post's words to all of them
 * @property {boolean} inText it stands among the words of the post
 * @property {boolean} foreign it leads to another site
 *
 * @typedef {[name: string, weight: number, speaks: (link: LinkTraits) => boolean]} Evidence
 */

/** Two good marks together are what no other link of a post has. @param {LinkTraits} link */
const isProper = ({ own, timed, bookmark, anchored, inText }) => own && (timed || bookmark || (anchored && !inText));

/** @type {Evidence[]} */
export const EVIDENCE = [
  ['bookmark', 5, link => link.bookmark],
  ['time', 5, link => link.timed],
  ['own id', 4, link => link.own],
  ['anchor', 4, link => link.anchored],
  ['class name', 3, link => link.named && !link.bookmark],
  ['label', 3, link => link.labelled],
  ['label says permanent', 1, link => link.labelled && link.permanent],
  ['other posts have it', -9, link => !link.unique && !isProper(link)],
  ['only this post has it', 1, link => link.compared && (link.unique || isProper(link))],
  // The title of a review leads to that review.
  ['title', 2, link => link.title],
  ['title or number with a long id', 2, link => (link.title || link.counted) && link.longId],
  ['reads on', 4, link => link.readsOn && link.compared && link.unique],
  ['action', -6, link => link.action],
  ['picture of the post', 5, link => link.pictured && !link.timed],
  ['archive of a day', -9, link => link.archive],
  ['quotes another', -9, link => link.quotes],
  ['person', -7, link => link.person],
  ['in the text', -1, link => link.inText],
  ['in the text, without own id', -4, link => link.inText && !link.own],
  // A post that is shown elsewhere is linked by its time.
  ['another site', -4, link => link.foreign && (!link.timed || link.inText)],
  ['another site, unmarked', -4, link => link.foreign && !link.bookmark && !link.timed],
];

/** @param {LinkTraits} link @returns {Evidence[]} */
export const evidenceFor = link => EVIDENCE.filter(([, , speaks]) => speaks(link));

/**
 * How much speaks for a link, and whether it is proof.
 *
 * @param {LinkTraits} link
 * @returns {{score: number, sure: boolean}}
 */
export const judged = link => {
  const score = evidenceFor(link).reduce((sum, [, weight]) => sum + weight, 0);
  const { bookmark, timed, own, anchored, compared, unique, foreign, inText } = link;
  const proven = bookmark || (timed && (own || anchored || compared)) || ((own || anchored) && score >= 7);
  return { score, sure: proven && (unique || isProper(link)) && !foreign && !inText };
};
