/** The account that the address of a person's page names: "/users/ana", "userinfo.php?uid=12". Pure. */

import { OWN_HOST } from './addresses.js';

const { raw } = String;

/** Parts of a path after which a person comes; "/user/profile/205517708" says it twice. */
const PLACE = raw`\/(?:users?|members?|profiles?|accounts?|people|authors?|space|u)(?:\/(?:profiles?|show|view|id))?\/`;
/** "/forum/user/812-nome" and "/space-uid-812.html" tell numbers. */
const NUMBERED = new RegExp(
  raw`(?:${PLACE}|\/(?:\w+-)?(?:uid|user|member|profile)-)(\d+)(?:\.html?|-(?=.*[g-z_%])[^/]+)?\/?$`,
  'i',
);
const NAMED = new RegExp(raw`${PLACE}([\w@.-]{2,60})\/?$`, 'i');
/** What a query calls an account, and what it does where the address speaks of a person. */
const ASKED = /[?&;](?:(?:user|member|mb|author|reviewer)_?id|uid|showuser)=([\w@.-]+)(?![^&;])/i;
const ASKED_OF_PERSON = /[?&;]id=([\w@.-]+)(?![^&;])/i;
const OF_PERSON = new RegExp(
  raw`(?:^|\/)(?:view|show_?)?(?:user|member|profile|account)(?:s|info|list)?` +
    raw`(?:\/(?:view|profile|show|index|detail))?(?:\.\w+|\/)?$`,
  'i',
);
/** What stands where an account would, and is a page of the site's or nobody's. */
const NOBODY = new RegExp(
  raw`^(?:edit|log-?(?:in|out)|sign-?(?:in|up|out)|register|settings?|me|my(?:page|self)?|self|list|all` +
    raw`|(?:post|review|comment|photo|topic|thread|blog|message|notification|group|badge)s?` +
    raw`|(?:user|member|profile|account)s?|new|index|search|find|home|info|show|view|about|details?|top` +
    raw`|ranking|password|activity|follow(?:ing|ers?)?|favou?rites|guest` +
    raw`|anonymous|deleted|unknown|null|undefined|help|id|page|0+|-\d+|.*\.(?:\d+|php|html?|aspx?|cgi|jsp|do))$`,
  'i',
);

/**
 * The account that the address of a person's page names, '' where it names none.
 * @param {string} address
 */
export const accountOf = address => {
  const { pathname, search } = new URL(address || 'x:');
  const asked = ASKED.exec(search) || (OF_PERSON.test(pathname) && ASKED_OF_PERSON.exec(search));
  const [, account = ''] = OWN_HOST.exec(address) || NUMBERED.exec(pathname) || asked || NAMED.exec(pathname) || [];
  return account.length > 60 || NOBODY.test(account) ? '' : account;
};
