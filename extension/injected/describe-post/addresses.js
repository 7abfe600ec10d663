/** Addresses without what is not the post's: sessions, tracking, passwords, marks of a view. Pure. */

const SESSIONS = /^(?:s|sid|phpsessid|jsessionid|sessionid|session_id|osid|zenid)$/i;
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|twclid|ttclid|igsh|igshid|mc_[ce]id|_ga|_gl|_hs\w+|ref_src|ref_url|share_id|is_from_webapp|sender_device|__cft__.*|__tn__)$/i;
/** Names that mean something else on other sites. @type {[host: RegExp, names: RegExp][]} */
const TRACKING_ON = [
  [/(?:^|\.)youtu(?:be\.com|\.be)$/, /^(?:feature|pp|si)$/],
  [/(?:^|\.)threads\.(?:net|com)$/, /^xmt$/],
  [/(?:^|\.)reddit\.com$/, /^rdt$/],
];
const VIEW = /(\/read\.cgi\/(?:[^/]+\/){1,3}\d{6,})\/(?:l\d+|\d*-\d*)(?:n)?\/?$/;

/**
 * An address as a desk should get it; what is kept stays byte for byte. '' where it is no web address.
 *
 * @param {string} written
 * @param {string} base
 */
export const cleaned = (written, base) => {
  let url;
  try {
    url = new URL(written, base);
  } catch {
    return '';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/;(?:jsessionid|phpsessid)=[^/;]*/i, '').replace(VIEW, '$1/');
  const query = url.search.slice(1).split('&');
  const kept = query.filter(each => !odd(each, url.hostname));
  if (kept.length < query.length) url.search = kept.join('&');
  if (url.hash.includes(':~:')) url.hash = url.hash.slice(0, url.hash.indexOf(':~:'));
  if (url.hash === '' || url.hash === '#') return url.href.replace(/#$/, '');
  return url.href;
};

/** @param {string} parameter @param {string} host */
const odd = (parameter, host) => {
  const [name, value = ''] = parameter.split('=');
  return (
    TRACKING.test(name) ||
    TRACKING_ON.some(([hosts, names]) => hosts.test(host) && names.test(name)) ||
    (SESSIONS.test(name) && /^[\w-]{20,}$/.test(value))
  );
};

/** A post of a thread that read.cgi shows: such boards give each post the thread's address and its number. @param {string} thread @param {string} number */
export const onBoard = (thread, number) => {
  const [board] = /^https?:\/\/[^?#]*\/read\.cgi\/(?:[^/?#]+\/){1,3}\d{6,}(?=\/|$)/.exec(thread) ?? [];
  return board && number ? `${board}/${number}` : '';
};

/** An address without its fragment. @param {string} address */
export const unfragmented = address => address.split('#')[0];

/** path + query: what a platform's patterns are matched against. @param {string} address */
export const local = address => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

/** Whether both name one page, however they are written. @param {string} one @param {string} other */
export const samePage = (one, other) => {
  /** @param {string} address */
  const bare = address =>
    unfragmented(address)
      .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
      .replace(/\/$/, '');
  return bare(one) === bare(other);
};

/** Whether the last part of a path, a parameter or the fragment holds this id, whole. @param {string} address @param {string} id */
export const names = (address, id) => {
  const { pathname, search, hash } = new URL(address);
  const rest = pathname + search + hash;
  for (let at = rest.indexOf(id); at >= 0; at = rest.indexOf(id, at + 1)) {
    const before = rest[at - 1] ?? '';
    const after = rest[at + id.length] ?? '';
    const digit = /\d/.test(id[0]) ? /\d/ : /[a-z0-9]/i;
    if (!digit.test(before) && !/[a-z0-9]/i.test(after)) return true;
  }
  return false;
};

const PERSON =
  /^(?:users?\d*|u|members?|profiles?|people|authors?|accounts?|m|pdp|channel|mypage|[@~].+|(?:user|benutzer(?:in)?|utilisat(?:eur|rice)|usuari[oa]|utente):.+)$/i;
const PERSON_QUERY =
  /[?&](?:(?:mode|action)=(?:view)?profile|do=finduser|search_author|userid|showuser|user|uid|author_id|member)\b/i;

/** Whether an address is a person's page and nothing more. @param {string} address */
export const isProfile = address => {
  const { pathname, search, hash } = new URL(address);
  const parts = pathname.split('/').filter(Boolean);
  if (
    PERSON_QUERY.test(search) ||
    /^(?:member|(?:view|pop_)?profile|user|memberlist|userinfo)\.(?:php|cgi|aspx?|jspa)$/i.test(parts.at(-1) ?? '')
  )
    return true;
  if (/[?&]id=/.test(search) && parts.at(-1) === 'user') return true;
  const at = parts.findIndex(part => PERSON.test(part));
  if (at < 0 || /^#.*\d/.test(hash)) return false;
  const rest = parts.slice(at + (/^[@~]/.test(parts[at]) ? 1 : 2)).filter(part => !/^ref=/.test(part));
  return rest.length === 0 || (rest.length === 1 && !/\d{4,}/.test(rest[0]) && /^\d+$/.test(parts[at + 1] ?? ''));
};

const ACTION =
  /(?:^|[/?&=;_.-])(?:(?:add|new)?reply(?:to(?:com)?)?|quotes?|report|(?:up|down)?vote|edit|delete|login|signin|register|intent|sharer?|analytics|photo|timeline|history|likes?|favou?rites|reblogs|reposts|bookmarks?|retweets|print|posting|newpost|compose|unread|latest|subscribe|follow|hide|flag|tags?|hashtag|search|dislike|goto|redirect|abuse|inquiry|alert|spam|melden|antworten|zitieren|signaler)(?:[/?&=;_.-]|$)/i;

/** Whether an address does something with a post, rather than show it. @param {string} address */
export const isAction = address => {
  const { pathname, search, hash } = new URL(address);
  const parts = pathname.split('/').filter(Boolean);
  // The words of a title are part of a path, too: only short parts are verbs.
  const verbs = parts.filter(part => part.length < 24 && part.split('-').length < 3).join('/');
  return (
    ACTION.test(`/${verbs}${search}`) ||
    /^#(?:respond|reply|top|comments?|newreply|disqus_thread|pos_box|q\d+)$/i.test(hash)
  );
};

/** Whether an address is a picture, a sound, a film, an archive. @param {string} address */
export const isMedia = address =>
  /\.(?:jpe?g|png|gif|webp|svg|mp[34]|webm|zip|pdf|avif)$/i.test(new URL(address).pathname);
