/**
 * Names that stay inside a script: they are written short when it is compiled, since its bytes go into every page that
 * is read or filled. A name that data from outside has, or that an answer has, must not be among them; a test looks.
 */

/** Properties of a script's own values, which nobody outside reads: they, too, are written short. */
export const INNER = {
  'describe-post': new RegExp(
    `^(${[
      'anchored|bookmark|canonical|called|caret|clock|compared|elements|elsewhere|foreign|hover|inText|isOnePost',
      'address|archive|because|indexes|iso|japanese|kinds|labelled|longId|loose|machine|moment|names|openGraph',
      'order|ownAddress|owns|page|peers|permanent|person|pictured|pointedAt|score|signature|stale|zoneOfClocks',
      'quotes|reader|region|roots|sites|span|standard|stated|timed|timely|tooltip|unique|written|zoned',
      'action|among|anchors|apart|beginning|bold|head|kind|language|leading|linkCalled|listed|mail|marked',
      'numbered|said',
    ].join('|')})$`,
  ),
  'fill-form': new RegExp(
    `^(${[
      'agrees|around|bare|before|begun|boxes|choices|control|controls|done|drawn|element|evidence|field|gone|groups',
      'hints|inText|isHalfDay|isOfEra|isParted|its|least|likeness|lines|main|meaning|options|others|ours|part|previous',
      'rank|readings|restore|roots|rows|said|schemeless|scope|score|scrolls|seen|steps|unknown|unmark|veils|weight',
      'words|wrote',
      'near|own|after|below|titles|whose|level|look|rooms|family|given|rest|prefecture|postal|by|inside',
      'answer|box|files|labels|node|page|scopes',
    ].join('|')})$`,
  ),
  'form-print': /^(after|before|control|controls|ended|hint|labelled|labels|said)$/,
};
