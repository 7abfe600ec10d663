// Compiled by `tsuho bundle` from page_words/, limits.toml and preflight.toml in shared_data/: change it there.

export const PERSON = /^(?:users?\d*|u|members?|profiles?|people|authors?|accounts?|m|pdp|channel|mypage|[@~].+|(?:special|特別|spezial|spécial|especial):.+|(?:user|benutzer(?:in)?|利用者|участни(?:к|ца)|użytkownik|用户|사용자|utilisat(?:eur|rice)|usuari[oa]|utente):.+)$/i;
export const PERSON_QUERY = /[?&](?:(?:mode|action)=(?:view)?profile|do=finduser|search_author|userid|showuser|user|uid|author_id|member)\b/i;
export const PERSON_FILE = /^(?:(?:member|(?:(?:view|pop_)?profile|show_(?:friend|profile))|user|memberlist|userinfo)\.(?:php|cgi|aspx?|jspa|pl))$/i;
export const ACTION = /(?:^|[\/?&=;_.-])(?:(?:add|new)?reply(?:to(?:com)?)?|quotes?|report|(?:up|down)?vote|edit|delete|login|signin|register|intent|rating|sharer?|analytics|photo|timeline|history|likes?|favou?rites|reblogs|reposts|bookmarks?|retweets|print|posting|newpost|compose|unread|latest|subscribe|follow|hide|flag|tags?|hashtag|search|dislike|goto|redirect|abuse|inquiry|alert|spam|melden|antworten|zitieren|signaler|spacecp|showmsg|full-text|ajax|w=c)(?:[\/?&=;_.-]|$)/i;
export const ACTION_ANCHOR = /^(?:respond|reply|top|comments?|newreply|disqus_thread|pos_box|q\d+|ac-form-\d+|bo_vc_w)$/i;
export const MEDIA_END = /\.(?:jpe?g|png|gif|webp|svg|mp[34]|webm|zip|pdf|avif)$/i;
export const AUTHOR = / (?:who|commentator|author|authorname|usernames?|nickname|nick|poster|postername|postauthor|byline|displayname|userid|handle|fn|commenter|reviewer|writer|cnm|postusername|sender|owner|hn|creator|screenname|投稿者|名前) /;
export const AUTHOR_NAMED = / (?:(?:user|display|author|screen|poster|nick|member|profile|account|comment|res|post) (?:\w+ |list item )?names?) /;
export const NAME = / (?:by|name|nm|user|member|persona|author) /;
export const NOT_AUTHOR = / (?:poster id|profile|details|avatar|counts?|titles?|link s|rank|signature|date|time|reply to|group|badge|owner (?:head|txt|text|reply|comment|response|body)|role|level|file|filename|subject|location|registration|joined|stats|contact|menu|buttons|mention|site|domain) /;
export const AUTHOR_ROW = /^(?:投稿者?名?|お?名前|おなまえ|(?:ハンドル|ニック)(?:ネーム)?|(?:書いた|書き込んだ|投稿した)人|(?:質問|回答|発言|作成|執筆|書込|レビュー|コメント|撮影|評価)者(?:名|さん)?|レビュアー|ライター|記者|執筆|文|著者|筆者|ペンネーム|ユーザー(?:名|ネーム)?|name|author|from|posted\sby|written\sby|poster|reviewer|user(?:name)?)$/i;
export const AUTHOR_LABEL = String.raw`名前|投稿者?(?:名|さん)?|お名前|おなまえ|ニックネーム|ハンドル(?:ネーム)?|書いた人|(?:質問|回答|発言|作成|執筆|書込|レビュー|コメント|撮影|評価)者(?:名|さん)?|管理人|ライター|記者|執筆|\bname|\bfrom|\bauthor`;
export const AUTHOR_WORD = String.raw`投稿者|\bname|\bfrom|\bby|\bvon|\bpar|\bpor`;
export const BYLINE = String.raw`文責?|(?:文と写真|文・写真|取材・文|構成・文)|記者|執筆(?:者)?|ライター|著者?|筆者|寄稿|撮影者|text|words`;
export const BY_NAME = String.raw`par|por|door|av|af|przez|от|автор`;
export const WROTE = String.raw`schrieb|schreibt|says?|said|wrote|a\sécrit|escribió|dijo|さん(?:より|のお?返[事信]|のレス)?`;
export const POSTED_BY = /posted\sby|written\sby|投稿者|名前\s*[:：]|^さん\s*[(（]/i;
export const REPLY_FROM = /から(?:の|頂いた)?(?:お礼の?)?(?:返信|返答|お返事|ご?回答|コメント|お礼)|^(?:この)?(?:回答|質問|投稿|返信)へのお(?:礼|返事)|(?:オーナー|お?店|店舗|施設|企業|会社|事業者|担当者|院長|運営)(?:様|さん)?(?:の|より)(?:返信|返答|お返事|コメント)|(?:reply|response|answer|comment)\s(?:from|by)\s|(?:owner|developer|seller|vendor|host|manage(?:r|ment)|business|company|staff|team)'?s?\s(?:reply|response)|^(?:[都道府県市区町村]|当社|弊社)(?:から)?の(?:考え方|回答|返答|対応)$|^(?:デベロッパー?|開発(?:者|元|チーム)|販売(?:者|元)|出品者|出店者|ホスト|ショップ|メーカー|宿|オーナー|店舗|施設)(?:様|さん)?(?:の|より)(?:ご?回答|返信|返答|コメント)(?![がはもをに])/i;
export const ROLE = /^[^。！？!?]{1,40}[(（](?:(?:the\s)?(?:owner|author|staff|host|manager)|オーナー|店長|院長|作者|管理人|担当者?)[)）]$|^(?:レシピ|記事|投稿|ブログ)?作者$/i;
export const SENTENCE = /(?:ません|まし(?:た|ょう)|でし(?:た|ょう)|です|ます|ない|たい|った|ください)(?:か|ね|よ)?[。！!？?…]*$/i;
export const NO_NAME = String.raw`(?:お?店|店舗|施設|企業|会社|事業者|担当者|運営)(?:様|さん)?|(?:デベロッパー?|開発(?:者|元|チーム)|販売(?:者|元)|出店者|ホスト|ショップ|メーカー|オーナー)(?:様|さん)?|at|on|お礼|補足|追記|回答|質問|.*からの返信|さん|さま|様|氏|購入者|出品者|(?:\[|\(|（)?(?:\d0代|男性|女性).{0,9}|名前|投稿者|name|author|username|(?:[^\s\d:.,]+\s)?(?:by|from|par|von|por)|profile?|プロフ(?:ィール)?|reply|replying\sto|re|返信先?|(?:e-?)?mail|メール|home|hp|homepage|website|url|guest\s?book|記者|文[＝=]?|執筆者?|ライター|筆者|著者|レビュアー|(?:質問|回答|コメント)者|(?:ブログ|スレ|トピ|投稿)主|認証済み(?:アカウント)?|verified(?:\saccount)?|公式(?:アカウント)?`;
export const CONTINUED = / (?:adjacent|consecutive|continuation|continued|follow ?up|grouped|joined|sequential|subsequent|same (?:user|sender|author)|hide name|no header) /;
export const PERMALINK = / (?:permalink|perma|bookmark|permanent|postlink|selflink|plink|timestamp|postcounter|share|sharelink|self|bigusername) /;
export const PERMALINK_LABEL = /^(?:permalink|permanent\slink|link|direct\slink|share|teilen|partager|url|#|¶|§|■|●|◆|\*|固定リンク|パーマリンク|個別ページ|(?:no\.?|#)?\s*\d+を(?:表示|見る)|この(?:書き?込み|投稿|コメント|レス)だけ(?:見る|表示)|この(?:投稿|コメント|レス|記事|レビュー|口コミ|クチコミ|書き?込み|回答)(?:へのリンク|のurl|を(?:共有|(?:詳しく)?見る))?|リンク|共有|シェア|link\sto\s(?:this\s)?(?:post|comment))$/i;
export const ACT_LABEL = /^(?:reply|report|quote|edit|delete|antworten|zitieren|(?:kommentar\s)?melden|répondre|signaler|返信|通報|違反報告|引用|編集|削除|コメント(?:を(?:書|投稿)|する|\s*[(（]\d)|\d+\s(?:comment|repl|kommentar|antwort))/i;
export const NUMBER = / (?:number|num|no|postid|postnum|postnumber|postcounter|postcount|resnum|resno|resnumb|resnumber|floor|counter|cno|index|rescount|commentnumber|番号) /;
export const TALLY = / (?:reblogs|favorites|favourites|reposts|retweets|boosts|shares|votes?|counts?|likes?|score|reply|replies|views|points|rating|stars?|total|pages?|pagination|badge|badging|badgetext|comments|posts count|upvote|rank|toolbar|recommend) /;
export const NUMBER_ROW = /^(?:(?:記事|投稿|発言|レス|書込み?|コメント|管理|整理|受付)?\s?(?:no\.?|番号|№|ナンバー)|(?:post|message|article|comment)\s?(?:no\.?|number|#)|(?:コメ|レス|スレ)番|entry)$/i;
export const NUMBERED = String.raw`post|beitrag|reply|comment|answer|message|(?:投稿|レス|コメント|記事|質問|回答|書込)(?:番号)?`;
export const POST = / (?:post|comment|reply|message|status|tweet|review|answer|question|entry|article|hentry|res|toot|postbit|msg|response|kuchikomi|rvw|topic|cmt|remark|note|kommentar|beitrag|posting|thing) /;
export const POST_PART = / (?:body|contents?|text|(?:no|num)(?= $)|header|head|hd|footer|foot|ft|bd|meta|metadata|author|avatar|info|lists?|inner|main|cell|area|form|buttons?|actions?|date|time|title|links?|tools|menu|profile|users?|counts?|permalink|name|image|children|nested|pagination|number|column|feed|comments|posts|replies|messages|container|wrapper|[a-z]{0,9}box|left|right|bottom|top|controls?|toolbar|state|datetime|nav|sidebar|widget|page|signature|set) /;
export const COMMENT = / (?:push|comment|reply|answer|response|cmt|res) /;
export const COMMENTS = / (?:comments|replies|responses|commentlist|answers|commentarea) /;
export const COMMENTS_PART = / (?:authors?|author name|names?|user|users|username|dates?|time|photo|avatar|meta|items?|count|link|title|button) /;
export const QUOTE = / (?:in reply to|h cite|reply to|forwarded from|message reply|quote|quoted|blockquote|bbcode quote|quotation|quotecontent|quoteheader|citation|embed|quotebox|embedded|quotetitle|yinyong) /;
export const STATE = /^(?:even|odd|alt|first|last|new|old|active|read|unread|row\d?|bg\d?|clear|clearfix|hidden|visible|depth.*|.*(?:even|odd)|.*\d+.*)$/i;
export const GENERATED_ID = /^(?:(?:ember|react|radix|headlessui|mui|id__|yui|ext|uid|:r|gen|auto|tab|mount|ad|ads|js)[\d:_-])/i;
export const DATE = / (?:date|time|datetime|timestamp|posted(?! (?:by|user|name|author))|published|postdate|posttime|posttimestamp|ago|timeago|age|created|when|day|日時|cnw|pubdate|datestamp|postedon|dateline) /;
export const EDITED = / (?:edit|edited|modified|updated|update|lastedit|edittime|last|joined|registered|register|join|signature|sig|lastmod|expires|expire|cntd|deadline|online|lastactivity) /;
export const OTHER_TIME = /edit(?:ed|iert|é)?|modifi|bearbeitet|geändert|updat|編集(?![部者長局室])|更新|修正|最終|registr|joined|member\ssince|join\sdate|dabei\sseit|mitglied\sseit|anmelde|beigetreten|登録|入会|参加|利用開始|消えます|締切|期限|last\s(?:visit|seen|login|active)|birthday|誕生|visited|訪問|購入|注文|撮影|(?:宿泊|滞在|来店|来院|利用|体験|観覧)(?:日|月|時期|年月|した)?|taken\son/i;
export const TIME_ROW = /^(?:(?:投稿|書き?込み?|発言|登録|作成|掲載|公開|受付|質問|回答|レビュー|コメント)(?:日時?|日付|時刻|時間)|日時|日付|date|posted(?:\son|\sat)?|time)$/i;
export const AGO = /^(?:\d{1,3}\s?(?:mo|mos|yr|yrs|hr|hrs|min|mins|wk|wks|sec|[dhwsy])\.?|\d{1,2}\s?m|約?\d{1,3}\s?(?:秒|分|時間|日|週間?|か月|ヶ月|カ月|年)前?|\d{1,3}\s\w{3,7}\sago|たった今|just\snow)$/i;
export const TIMELY = /[12]\d{3}\s?[\/.年-]\s?\d{1,2}|\d{1,2}[\/.]\d{1,2}[\/.]\d{2}|\d{1,2}[-.\/]\d{1,2}\s\d{1,2}:\d\d|\b(?:ago|yesterday|gestern)\b|\bvor\s\d|\d\s*(?:秒|分|時間|日|週間|か月|ヶ月|カ月|年)前|昨日|\d{1,2}月\d{1,2}日|(?:\d\.?\s|\b(?=[a-z]+\.?\s\d{1,2}\b))(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dec|dez)/i;

/** Eras of Japan, each with the year before its first. */
export const ERAS = { 令和: 2018, 平成: 1988, 昭和: 1925 };
/** Names of parameters that follow people, on any site. */
export const TRACKING = /^(?:utm_.*|mtm_.*|pk_campaign|pk_source|pk_medium|pk_kwd|pk_content|itm_source|itm_medium|itm_campaign|itm_content|itm_term|at_medium|at_campaign|at_custom.*|fbclid|fb_action_.*|fb_ref|fb_source|gclid|gclsrc|gbraid|wbraid|dclid|srsltid|msclkid|yclid|ysclid|ttclid|twclid|li_fat_id|rdt_cid|ScCid|igshid|igsh|mc_cid|mc_eid|mkt_tok|vero_.*|oly_.*|ml_subscriber.*|wickedid|_kx|epik|_ga|_gl|_hs.*|gad_.*|hsa_.*|irclickid|wt_mc|spm_id_from|__twitter_impression|__hs.*|hsCtaTracking|_openstat|_branch_.*|guccounter|guce_referrer.*|xtor|ref_src|ref_url|notification_referrer_id|ldtag_cl|cjevent|ef_id|s_kwcid|dicbo|obOrigUrl|tblci|ns_campaign|ns_mchannel|matomo_.*|piwik_.*|wtrid|_bta_tid|usqp|amp_gsa|amp_js_v|Echobox|dmai|PHPSESSID|JSESSIONID|ASPSESSIONID.*|CFID|CFTOKEN|osCsid|zenid)$/;
/** The same where the value is a hash. */
export const SESSIONS = /^(?:sid|s|session)$/;
/** A session that a server writes into a path. */
export const PATH_SESSION = /;(?:utm[a-z_]*=|jsessionid=|phpsessid=|aspsessionid[a-z_]*=|sessionid=|sid=(?=[0-9a-f]{32}))[^;\/]*/i;
/** What is longer is no address, and no fact of a post. */
export const LONGEST_ADDRESS = 8192;
