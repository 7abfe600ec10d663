// Compiled by `tsuho bundle` from form_labels.toml, form_labels/, form_words.toml, harms/, limits.toml and
// page_words/time.toml in shared_data/: change it there.
/** @import {Half, Rule} from '../fill-form/labels.js' */

const other_fact = '(氏名|名前|なまえ|姓名|名称|名義?|ふりがな|フリガナ|カナ|メール|メアド|mail|電話|tel|住所|連絡先|年齢|情報|アカウント|ハンドル|ニックネーム|name|address|phone|\\bage\\b|account|user|\\bid\\b)';
const other_writes = '(通報|申告|申請|申し?[立出]て?|相談|届け?出|連絡|報告|送信|記入|入力|依頼|請求|回答|問い?合わ?せ|提供|担当|応募|利用|申し?込)';
const other_english_who = '(name|e-?mail|phone|mail address)';

/** @type {Rule[]} */
export const LABELS = [
  ['trap', /入力しない|記入しない|空(欄|白)?のまま|空に|何も(入力|記入)|leave\b.*\b(blank|empty|alone)|do(n'?t| not) (fill|enter|type)/],
  ['captcha', /画像(に|内|中|の|認).{0,8}(文字|数字|証)|captcha|ロボット|スパム|迷惑.{0,4}(防止|対策)(?!(を|中|して|設定|ソフト|機能|サービス))|表示(されて|され)(いる|た).{0,6}(文字|数字|番号)|(^|[^\dx-])\d{1,2} *[+×x*] *\d{1,2} *($|[=はを?の(に])|\d *[-−] *\d *[=は]|計算(の)?(結果|答)|の答え|認証(コード|キー|番号|文字)?$|最後の\d|\brobot|\bhuman\b(?! readable)|security (code|question)|verification|anti-?spam|\?.{0,3}(スパム)/],
  ['url', /^url(\/|・|又は|または|もしくは|か|,| or )/, 'la'],
  ['password', /パスワード|暗証|password|passcode|ログイン ?(id|名)|\blogin|ユーザー? ?id|会員(番号|id)|秘密の質問|ワンタイム/],
  ['payment', /クレジット|カード(番号|名義)|有効期限|セキュリティコード|口座|card (number|holder)|\bcv[vc]|iban|クーポン|coupon/],
  ['confirm', /確認用|確認のため(に|、)?(もう|再|2|二|同じ|入力|$)|\(ご?確認\)|(メール|アドレス|mail)の?ご?確認$|再度|[2２二]回目|再入力|もう(一|1)(度|回)|confirm|re-?(enter|type)|repeat|\bagain\b|verify/, 'l'],
  ['search', /検索|キーワード|絞り?込|\bsearch\b|keyword/, 'la'],
  ['other', /署名|signature|to sign\b|^b?cc$|事務局|自動返信|返信文|書かないで|(氏名|名前|name).{0,2}(英[語字]|roman|ローマ字)|(ローマ字|英字).{0,3}氏名|office use|チャット|\bchat\b/],
  ['relation', /との(ご?関係|続柄|間柄)|(あなた|通報者|相談者|申告者|報告者|連絡者|申請者|依頼者)の(ご?立場|区分)|^ご?(関係|立場)$|relation(ship)?\b|who are you/],
  ['identifiable_by', /(分かる|わかる|特定(でき|される)|同定).{0,6}(理由|根拠|事情|情報)|identif(y|iable)/],
  ['author_known', /心当たり|(投稿者|書き込んだ人|発信者|相手)を(ご存|知って)|know who/],
  ['wish', /(ご?希望|求める|望む)(する|の|される)?(対応|措置|こと|内容|事項)|どうしたい|してほしいこと|(outcome|action).*(want|like|request|desired)|(want|like) us to do|(desired|requested) (action|outcome)/],
  ['tried', /(これまで|今まで).{0,10}(対応|した|経緯|相談)|削除(依頼|要請|請求).{0,6}(有無|状況)|already (tried|contacted|done)/],
  ['impersonated', /(かたられ|騙られ|なりすまされ|名乗られ)/],
  ['paid_to', /^(?!.*(返金)).*((振込|振り込み|送金|支払い?|入金)(先|相手)|(払|振り込ん|送金し|入金し)(った|た|だ)(相手|先)|\bpaid to\b|to whom.{0,20}(pa(id|y)|sen[dt])|payee)/],
  ['received', /(届いた|受け取った|受領した)(もの|書|通知|連絡|文|メッセージ)|(意見照会|開示請求)書?の(内容|差出)|(letter|notice|message).{0,8}received|received (letter|notice|document)|^what came/],
  ['demand', /(求め|要求|請求)ら?(れ|され)て?(い|た|る|の|も)|(脅迫|恐喝|おどし|脅し)の(内容|文言|ことば|言葉)|\bdemand(ed|s)?\b|^ransom/],
  ['deadline', /^(?!.*(希望|納)).*(^期(限|日)|(支払い?|送金|要求|回答|返答|照会)(書|の)*(期限|期日|締め?切)|(相手|先方).{0,8}期限|\bdeadline\b|(answer|reply|pay) by)/],
  ['sent', /^(?!.*(振|金)).*((送|渡|教え)(っ|し)?てしまった|(相手に|先方に)(送|渡|教え)(った|した|た)|what .{0,12}sent)/],
  ['spread', /^(?!.*(url|リンク|アドレス)).*((拡散|流出|広ま|広が).{0,4}(状況|範囲|有無|て(い|る)|たか|か$)|(has|have|been).{0,20}(spread|circulated|leaked))/],
  ['paid', /(支?払|借りた|被害|損害).{0,4}額|^金額|払った|支払い($| 契約)|amount (paid|lost)|^sums .*paid|\bpayment($| or)|how much|\bloss\b/],
  ['other', /(投稿|書き?込み|コメント).{0,4}の?(本文|文章|文言|全文|原文|引用)/, 'a'],
  ['other', /(連絡|返信|回答|返答|ご?希望|電話|メール).{0,4}(方法|手段|時間帯?|可否|要否)|の要否|メールマガジン|preferred|best time|how did you hear|お?知り.{0,4}きっかけ|性別|\bgender|\bsex\b|職業|occupation|国籍|nationality|country|\bip\b|fax|ファッ?クス|生年月日|誕生日|birth|使用欄/],
  ['author', /(投稿者|発信者|書き?込(んだ|み)?(人|者|主)|加害者|相手(方|先)?|違反者|犯人|容疑者|offender|uploader|poster\b|abuser|perpetrator|(account|user|person).{0,16}report(?!er)|report(ed|ing) (account|user|person)).{0,10}(名前?|アカウント|ハンドル|ニックネーム|氏名|表示|name|account|user|\bid\b)|username of|^(投稿者|発信者)$/],
  ['victim', /(被害者|被害に?(を受け|あ(っ|わ)|遭)|書かれた(人|方)|中傷された|対象者|侵害された(人|方)|victim|targeted person).{0,8}(氏名|名前?$|お名前|name)|^(被害者|victim)$/],
  ['other', /(発生|事件|事故|現場|起き|学校|店舗?|会社|勤務先).{0,8}(住所|所在地|都道府県|市区?町村|番地)|(住所|都道府県|市区?町村)\W{0,2}(発生|事件|現場)/],
  ['other', RegExp(`^(?!.*(取引先責任者)).*(被害者|被害に?(を受け|あ(っ|わ)|遭)|書かれた(人|方)|対象者|侵害された|加害|相手(方|先)?|投稿者|発信者|送信者|犯人|容疑|名義人|店舗|転送先|相談したい|届け先|配送先|受取|お子|子ども|子供|児童|生徒|学生|保護者|家族|友|知人|紹介|権利者|代理|代表者|弁護士|後見|緊急|作成者|所有者|責任者|職場|実家|お店の|担任|上司|(^|[^丈])夫|妻|先方|差出人|^from|(偽|詐欺)サイト|請求書|業者|プロバイダ|警察|窓口の|相談した|対応した|victim|child|guardian|parent|friend|represent|behalf|witness|emergency|agent|third.party|someone|other person|their|leaked|compromised|police|registrant).{0,12}${other_fact}`), 'lc'],
  ['other', RegExp(`name of the (person|owner|individual|user|account|child)|their name|${other_english_who}.{0,9} (shown|displayed|listed|the message)`), 'lc'],
  ['other', RegExp(`^(?!.*(url|\\byour\\b|([証票類券]|明書)に?記載)).*(((通報|報告|申告|相談)の?対象|被(通報|報告|申告)|(通報|報告|申告)(したい|された|されて)).{0,8}(氏名|名前|なまえ|本名|メール|メアド|電話|住所|連絡先|年齢)|(書か|載せら|載って|映って|写って|晒さ|さらさ|(掲載|記載|公開|投稿|悪用|流出|漏えい|使用)[さし]|乗っ取ら|書き込ま|教えら)[ぁ-ん]{0,6}(氏名|名前|なまえ|本名|メール|メアド|電話|住所|連絡先|年齢)|\\b(scam|phish|suspicious|harass|stalk|bull[yi]|impersonat|accused|reported|reportee).{0,12}\\b${other_english_who}|${other_english_who}.{0,12} of (the |a |any )?(scam|phish|suspicious|harass|stalk|bull[yi]|impersonat|accused|reported|reportee))`), 'lc'],
  ['other', RegExp(`(?<!(report|submitt|send|request|us|custom|consum)er|(complain|claim|applic|inform)ant|requestor|contact|what)[^\\w ]s (?!your).{0,12}${other_fact}`), 'lc'],
  ['other', RegExp(`(?<!${other_writes}[ぁ-ん]{0,7}|申出|告発|申し込み|投稿|[本個国])(者.{0,6}|人の?お?)(氏名|名前|メール|電話|住所|連絡先)`), 'lc'],
  ['other', /本人(以外|の.{0,9}代理人?[がで])/, 'lc'],
  ['other', RegExp(`(?<!${other_writes}[ぁ-ん]{0,7})[るたい](人|子|方)の.{0,4}${other_fact}`), 'lc'],
  ['other', /(被害|いじめ|嫌がらせ).{0,8}(人|方|者|子)$/, 'c'],
  ['other', /過去|履歴|希望しない|除外|関心|講座/, 'c'],
  ['other', /(投稿|書き?込み?|掲載|アップ|公開|送信|受信|希望|予約|来店|訪問|納期|購入|注文|契約|配送|回答|開催|利用|面談|来所|予定|到着)(した|された|する|の)?(相談|連絡)?(日時?|年月日?|時刻|時間|時期|期限|月|期間|年数)|(posted|upload|publish|prefer|order|purchas).{0,8}(date|time)/, 'lc'],
  ['found_at', /^(?!.*(本人確認|(入金|到着|削除|窓口|フォーム).{0,3}[をの]|最後に|可能|日から)).*((発見|確認|閲覧|見つけ|見かけ|見た|ご覧になった|気づ|気付|気が[つ付]|みつけ|認知|知った|目撃|アクセス).{0,6}(年月|日|時刻|時間|時期|とき|頃)|いつ.{0,8}(見|気|知)|(発見|確認|閲覧|見つけ|見かけ|見た|ご覧になった|気づ|気付|気が[つ付]|みつけ|認知|知った|目撃|アクセス).{0,6}いつ|(date|time|when|day).{0,16}(found|seen|observ|saw|\bsee\b|view|discover|notic|\bfind\b)|(found|seen|noticed|discovered|viewed|saw).{0,12}(date|time|\bon\b|when)|(date|day|when).{0,12}(aware|learn|came across))/, 'lc'],
  ['found_at', /^(発生|事案)?(した)?(日時|年月日|日付|時期|時刻)$|^(date|date and time|when)\??$/, 'lc', 0.7],
  ['other', /(迷惑|不審|受信(した)?|届いた|詐欺|フィッシング|怪しい|なりすまし|偽)[なの]?(e?メール|電話|sms)|メールの?(本文|文面|内容|ヘッダ)/, 'l'],
  ['subject', /(?<![物事案条]|[^ご用]要)(件名|題名|表題|標題|^([ごお]?(相談|質問|問い?合わ?せ|通報|報告|申請|メール)の?)?(タイトル|テーマ)|^題目|の題$|表示されるタイトル|subject\b|^title$|要旨)/, 'l'],
  ['subject', /^([ごお御]?(相談|質問|問い?合わ?せ|通報|報告|メール)の?)?(件名|題名|表題|タイトル)$|^(subject|title)( line)?$/, 'a'],
  ['name', /(氏名|名前)(\/|・|又は|または|もしくは|あるいは| or ).{0,3}(会社|企業|法人|団体|組織|屋号|ハンドル|ニック|ペン|名称)|(会社|法人|団体|組織)名?(又は|または|もしくは).{0,4}(氏名|名前)/, 'l'],
  ['email', /(会社|勤務先|仕事|業務|法人|ビジネス|business|work|company)(の|用|用の)? ?(e-?mail|eメール|メール)/, 'l', 0.7],
  ['other', /(所属|部署|部門|担当課|課名|宛先|送信先|店舗|支店|校舎|拠点|施設)名?$/, 'c'],
  ['company', /会社|企業|法人|御社|貴社|貴サイト|団体|組織|機関|学校|勤務|所属|部署|役職|屋号|店舗名|支店|company|organi[sz]ation|corporat|business|department|division|employer|school|affiliat|job title|ご?利用(の|中の)?(サービス|商品|プラン)|ご契約|ご購入|お使い/, 'l'],
  ['other', /(商品|製品|品目).{0,2}サービス(の)?名|ヘッダー?/, 'la'],
  ['site_name', /^(?!.*(知[っり]|来まし|当社|この|窓口|運営)).*((サイト|^板|掲示板|sns|hp|ホームページ|サービス|媒体|アプリ|ブログ|メディア|プラットフォーム|コミュニティ)( (ページ|コーナー|板)|等|など)?の?お?(名|なまえ)|掲載(サイト|媒体|サービス)$|どの(サイト|sns|サービス|アプリ)|(site|service|platform|app|forum|board)('s)? name|name of (the |that )?(web ?)?(site|service|platform|app|forum)|which (site|service|platform)|^どこ(に|で)(書かれ|書き込まれ|載っ|掲載され)|^platform$|^(site|service|掲示板|sns)$|(ご覧になっ|があっ|利用され|起き)(た|ている).{0,3}(サイト|^板|掲示板|sns|hp|ホームページ|サービス|媒体|アプリ|ブログ|メディア|プラットフォーム|コミュニティ))/, 'lc'],
  ['other', /(?<![者方様客人身分私先用当表員]|あなた|さん|さま|登録)の(お|ご|御)?(氏名|名前|なまえ)/, 'l'],
  ['other', /(ニック|ハンドル|ペン|ユーザー?|アカウント|表示|ログイン|ファイル|品|曲|国|地|駅|路線|プラン|ドメイン|イベント|案件|物件|機種|番組|チーム|グループ|スレッド?|ページ|動画|記事|銀行|建物|マンション|ペット|飼い[犬猫])(の)?お?(名|ネーム|名称|タイトル)|(nick|user|screen|display|file|product|domain|event|item|pet|project|brand|host|model|account|middle|maiden|group|team|channel|page|bank) ?name|(動画|曲|作品|書籍|ページ|サイト|スレッド?|投稿|記事|job|page|video|book|song|thread|post|article)(の|の?表示)?(タイトル| title)/, 'l'],
  ['other', /(転載元|お店の|ライセンス|(判決|決定)(?!.*[投記])|申請フォーム|自分|自社|弊社|会社|著作権?(元|者)|権利|元(の|と)|あなたの|貴方の?|貴殿|お客様|ご自身|運営(する|中)|公式|正規|本物|オリジナル|プロフィール|\byour\b|\bown\b|\bmy\b|official|original|profile|personal|company).{0,10}(url|サイト|ホームページ|\bhp\b|リンク|blog|ブログ|site|\blink|channel|home ?page)/, 'la'],
  ['other', /\bproof\b|ownership|(所有|証明)(者|書|する)/, 'la'],
  ['other', /(発信|送信)元の?(電話|メール|アドレス|番号)|発信番号/, 'l'],
  ['other', /(?<!使っ|使用し|利用し|登録し|契約し|所有し|持っ)(ている|てきた|われた|着信した)(電話|携帯|メール|住所)/, 'l'],
  ['other', /(url|リンク|サイト|ページ).{0,4}(名|タイトル)|(url|サイト|ページ).*お持ち/, 'l'],
  ['other', /志望|自己pr|経歴|職歴/, 'la'],
  ['notes', /(理由|詳細|内容|経緯|状況|事情|説明).{0,4}(を|について).{0,12}(説明|記入|入力|記載|記述|お?書き|お聞かせ|教えて|述べ)|^(please )?(explain|describe|tell us|why)\b/, 'a'],
  ['url', /(関連|参考|参照|その他の?|証拠|related|reference|additional).{0,10}(url|リンク|\blinks?\b)/, 'la', 0.6],
  ['url', /^[画写動].の?url$/, 'la', 0.8],
  ['url', /^((web ?)?サイト ?(の)?|((ショップ|店舗|トップページ|ブログ|sns|hp|ホームページ)[・\/、 ]?){1,3}の?)(url|リンク)$|(channel|account|profile|チャンネル|アカウント|プロフィール).{0,12}(url|\blink|リンク)|(url|\blink)\b.{0,12}(channel|account|profile)/, 'la', 0.7],
  ['url', /url|リンク先?|permalink|\blinks?\b|web ?address|^https?:|アドレス.{0,4}http|address.{0,8} of (the|this|that) (web ?)?(page|site|post)|(page|post) address|(hp|ページ|サイト|投稿|記事|口コミ|掲載|書き?込み?|スレ(ッド)?|動画|対象|該当)(.{0,9}[^ル])?アドレス|^掲載(場所|箇所|先)$|書き?込みの?(ある)?場所|where (is|did you see) (it|the)|(page|post|content|video|listing)s?( \(?s\)?)? (to (be )?(remove|report|review)|in question)/, 'la'],
  ['url', /((対象|該当|問題の?(ある)?|通報する|報告する|通報したい|違反)(?!.{0,10}(正規|公式|自社|弊社|あなた|自身|元の?)).{0,10}(サイト|ページ|ホームページ|投稿|書き込み)|(書き?込み|投稿|口コミ|コメント|画像|写真|動画).{0,8}(ページ|場所|箇所))$/, 'l', 0.85],
  ['other', /ホームページ|web ?サイト|ウェブ ?サイト|\bweb ?site|home ?page|^(サイト|hp|web|ブログ|blog)$/, 'l'],
  ['email', /e-?mail|メール|メアド|\bmail( ?address)?\b/, 'l'],
  ['phone', /電話|\btel\b|tel(?![a-z])|phone|携帯|mobile|でんわ|contact number/, 'l'],
  ['postal', /郵便|〒|\bzip|postal|postcode/, 'l'],
  ['other', /^(番地・)?(建物|マンション|ビル|アパート)|部屋番号|building|apartment|suite|\bunit\b/, 'l'],
  ['locality', /市区?町村|番地|丁目|町名|street|\bcity\b|town/, 'lc'],
  ['prefecture', /都道府県|prefecture/, 'lc'],
  ['address', /住所|お住まい|居住地|\baddress\b/, 'la'],
  ['age', /年齢|年代|\bage\b/, 'lc'],
  ['subject', /^ご?[用要]件|^topic/, 'l'],
  ['category', /種類|種別|類型|分類|カテゴリ|区分|ジャンル|事由|ご?用件|項目$|分野|categor|\btypes?\b|\bkinds?\b|\btopic|nature of/, 'c'],
  ['category', /(違反|通報|相談|被害|侵害|内容|報告)の?(種類|種別|類型|分類|区分)|^(種類|種別|カテゴリー?|category|(type|kind) of (abuse|violation|report|problem|issue))$/, 'l'],
  ['category', /内容|理由|問い?合わ?せ|相談|通報|報告|被害|違反|件名|テーマ|侵害|困り|reason|subject|issue|about|problem|inquiry|concern|harm|violat/, 'c', 0.9],
  ['notes', /(注文|予約|購入|契約|業務|事業|仕事|商品|工事|依頼物|活動|応募)の?(ご?(内容|詳細)|動機|理由)/, 'a', 0.6],
  ['notes', /^(問題の)?(投稿|書き?込み|コメント|口コミ)の?内容/, 'a', 0.8],
  ['notes', /^(?!.*(加害者について|学校の対応|過去に|届いた)).*(内容|詳細|詳し|くわし|本文|意見|要望|質問|相談|問い?合わ?せ|具体|説明|自由記|どのよう|どんな|何が|困って|起き|起こ|書かれて|問題|message|description|details?\b|describe|explain|what happened|inquiry|enquiry|content|tell us|how can we|your (comment|question)s?|^questions?$|概要|用件|連絡事項|通信欄|お知らせ(いただ|くだ)|^(comments?|body)$|your report|(削除|通報|違反|侵害)(?!され|でき|しな).{0,7}理由)/, 'a'],
  ['notes', /(?<!エラー)メッセージ/, 'a'],
  ['notes', /コメント|備考|理由|経緯|状況|事情|お気づき|通報|報告|補足|感想|メモ|その他|comment|additional info|notes?\b|remarks|reason|feedback/, 'a', 0.7],
  ['notes', /(問い?合わ?せ|相談|通報|報告|質問|具体的な?|お困り).{0,4}内容$|^(内容|詳細|本文|メッセージ|コメント|message|comments?|description|details?|備考)$/, 'l', 0.7],
  ['name', /氏名|名前|なまえ|姓名|芳名|本名|(連絡先|取引先責任者)名$|(担当|申請|通報|申告|相談|報告|連絡|届出|記入|依頼|応募|申込|利用|請求|提出|送信)者(様)?(の)?名?$|full ?name|first (and|&|\/) last name|your name|legal name|contact (person|name)|^(name|customer name|お客様名|ご?担当者様?名?|名)$|(reporter|submitter|sender|requester|complainant|claimant)('?s)? name/, 'l'],
];

/** @type {Rule[]} */
export const NAMES = [
  ['trap', /honey|gotcha|\bhp\b.*\bhp\b|ak hp|\bbot|^hp\b| hp$|trap|decoy|url check|winnie|leave/],
  ['captcha', /captcha|spam|verif|turnstile/],
  ['password', /passw|^otp$|one time code/],
  ['payment', /^cc |card|coupon/],
  ['confirm', /(mail|email).*(confirm|conf|check|again|re|kakunin|2)$|(confirm|check|re|kakunin)\b.*mail/, 'l'],
  ['search', /^(q|s|search|query|keywords?|kw)$|search/, 'l'],
  ['other', /compan|organi|corp|depart|division|web ?site|home ?page|fax|birth|bday|nick ?name|file|product|user|login/, 'l'],
  ['email', /\b(e ?mail|mail|mail ?address|replyto|メールアドレス)\b|メール/, 'l'],
  ['name_kana', /kana|furigana|yomi|ruby|フリガナ|ふりがな/, 'l'],
  ['phone', /\b(tel|phone|denwa|telephone|mobile)\d*\b|電話/, 'l'],
  ['name', /^(your |full |customer |contact |reporter )?name( \d+)?$|^(o?namae|shimei|simei|fullname)$|^(お?名前|ご?氏名)$/, 'l'],
  ['subject', /^(your |request )?(subject|title|kenmei|daimei|件名)$/, 'l'],
  ['url', /^(target |report |page |post |content )?(url|link)( ?\d)?$/, 'la'],
  ['site_name', /site ?name/, 'l'],
  ['category', /categor|\bkind\b|\btype\b|s(h|y)ubetsu|bunrui|reason|topic|種別|種類/, 'c'],
  ['notes', /message|\bmsg\b|comment|\bbody\b|contents?\b|inquiry|enquiry|toiawase|naiy(o|ou)\b|honbun|detail|description|remarks?|bikou|\bnotes?\b|\btext\b|内容|備考|本文/, 'a'],
];

/** @type {Half[]} */
export const HALVES = [
  [/^(?!.*(\b(of|on) )).*^(姓|氏|苗字|名字|(your )?last ?name|family ?name|surname)($|[ (:例]|山田|鈴木|佐藤)/, { id: 'name', part: 'family' }],
  [/^(?!.*(\b(of|on) )).*^(名|(your )?first ?name|given ?name|forename)($|[ (:例]|[太一]郎|花子)/, { id: 'name', part: 'given' }],
  [/^last$/, { id: 'name', part: 'family', weight: 0.3 }],
  [/^first$/, { id: 'name', part: 'given', weight: 0.3 }],
  [/^(せい|セイ|シ|みょうじ|ミョウジ)($|[ (])/, { id: 'name_kana', part: 'family' }],
  [/^(めい|メイ)($|[ (])/, { id: 'name_kana', part: 'given' }],
];

/** Never filled in, whatever else speaks for it. */
export const FORBIDDEN = ['captcha', 'confirm', 'password', 'payment', 'search', 'trap'];

export const CONSENT = /同意|承諾|了承|承知|規約|ポリシー|個人情報の(お?取|保護|利用|提供)|メルマガ|メールマガジン|お知らせ|配信|間違い|確認し|送信確認|チェックを|理解し|アンケート|ロボット|歳以上|希望する$|agree|consent|\bterms\b|privacy policy|newsletter|subscribe|declare|swear|good.faith|certify|understand|acknowledge/i;
export const HUMAN = /ロボット|\brobot|\bhuman\b/i;
export const NOISE = /必須|任意|ひっす|(ハンドル|ニック|ペン)ネーム(でも|も)?(可|ok)|\(?(required|optional)\)?|[*＊※■●◆◇▼▽・]+|入力してください|((ご|お)?(記入|入力)|書いて)(ください|下さい)/i;
export const REMARK = /^[(※ ]*(例|ex\b|e\.g|注|半角|全角|\d+(文)?字|最大)/i;
export const MARKED_REMARK = /^\(?※.*(.{25}|[。可]|ください|下さい|ます|です|場合|こと|[半全]角|のみ|記入|入力)/i;
export const SAYS_NOTHING = /^(\(?(全角|半角|漢字)|https?:\/\/|\d{1,3}|[年月日時分の]|y*[-\/]?m*[-\/]?d*|h*:?m*|month|day|year|hour|minute|[ごお御]?(連絡先|アドレス))\)?$|^(日?午[前後]|[ap]\.?m\.?|(山田|鈴木|佐藤|田中|やまだ|ヤマダ|yamada)|([太一]郎|花子|たろう|はなこ|タロウ|ハナコ|taro|hanako))$/i;
export const KANA = /フリガナ|ふりがな|カナ|かな\)?$|ヨミ|よみ|読み(がな|仮名|方)|シメイ|furigana|\bkana\b|phonetic|^(?!.*(漢字|kanji)).*((姓|氏|名|なまえ|name).{0,6}(ひらがな|平仮名|hiragana|katakana)|(ひらがな|平仮名).{0,3}(氏|名|なまえ))/i;
export const DENIED_LETTERS = /([半全]角の?|(カタ)?カナ|ひらがな|平仮名|漢字|文字|[・や\/と,、]){1,6}((?!角|カナ|がな|仮名|以外)[^、。,.()※ ]){0,12}?([不×禁避控遠]|ng\b|エラー|[えきけ](ま?せ|な)|[わせ][ずな]|し(な|ませ)|では?な[いく]|以外(?!.{0,8}(不可|せん|ない|ng|エラー)))|(\b(no|without|avoid|except)|not( in| use)?|n.t use) ((half|full).?width|kata|hira|kanji)[a-z ]*|((half|full).?width|katakana|hiragana)[a-z ]* (not|cannot|n.t)\b/i;
export const OWN_PAGE = /((あなた|貴方|ご自[身分])の|御社|貴社|貴店|御店).{0,6}(ホームページ|サイト|ブログ|\bhp\b|url)|お持ち|url.{0,3}あなたの|(url|サイト|ブログ|sns|リンク)[(（:：](あなた|貴方|ご?自[身分]|ご?本人|[御貴弊自]社|貴店|当方)(の(もの|方)?)?([)） ]|$)|ポートフォリオ|お客様の(会社|お?店)|your (own|portfolio)|if you have (one|a)\b/i;
export const WRONG = /通報|情報提供|犯罪|申告|削除|違反|侵害|被害|誹謗|中傷|トラブル|いじめ|不審|違法|有害|abuse|infring|harass|violat|takedown|report(ed|ing)/i;
export const OTHERS = /(?<!^report .{0,9})((被害者|対象(者|の方|アカウント|ユーザー?)|被(通報|申告)者|書かれた(方|人)|相手|投稿者|発信者|加害|侵害者|犯人|容疑者|当事者|所有者|権利者|事業者|店舗|勤務先|緊急連絡先|第三者|目撃者|お子(様|さん)|児童|生徒|保護者|代理人|会社|法人|企業|victim|child|offender|poster|company|party|suspect|perpetrator|seller|infringer|owner|affected|reported|名義人|先生|教員|emergency contact)((様|さん)?((さ|ら)れた)?(の|について|に関する|'s|：)?(?!.{0,4}(通報|報告|苦情)(する|サイト|窓口|フォーム)).{0,6}(情報|氏名|名前|連絡先|こと|方|details|information|$))|who is|person you)|(?<!(通報|申告|申請|申し?[立出]て?|相談|届け?出|連絡|報告|送信|記入|入力|依頼|請求|回答|問い?合わ?せ|提供|主張|希望|返[事信][がを](?=ほし|い[るら]))[ぁ-ん]{0,7})[るいた]([人子方者]|相手)様?(について|に関する.{0,6}|の(情報|こと|連絡先|(氏名|名前).{0,12}))?$|((メール|メッセージ|金|詐欺|犯罪|脅迫|がらせ)[をの]?(送信|請求|依頼|提供|連絡)[ぁ-ん]{0,6}|して[くき][るた])([人者]|方(?!法))|((警察|弁護士|加害|犯人|相手).{0,12}|学校に.{0,11})(した|ます|です|いる|ある)か/i;
export const WRITER = /(?<!被|(メール|メッセージ|金|詐欺|犯罪|脅迫|がらせ)[をの]?)((通報|申告|申請|申し?[立出]て?|相談|届け?出|連絡|報告|送信|記入|入力|依頼|請求|回答|問い?合わ?せ|提供|主張|希望|返[事信][がを](?=ほし|い[るら]))(?!され[たて]|したい|を?して[くき][るた])[ぁ-ねは-ん]{0,6}([者人]|方(?!法))(?!以外)|あなた|本人(?!以外)|ご自身|\byour\b)/i;
export const ONESELF = /(?<!被|(メール|メッセージ|金|詐欺|犯罪|脅迫|がらせ)[をの]?)((通報|申告|申請|申し?[立出]て?|相談|届け?出|連絡|報告|送信|記入|入力|依頼|請求|回答|問い?合わ?せ|提供|主張|希望|返[事信][がを](?=ほし|い[るら]))(?!され[たて]|したい|を?して[くき][るた])[ぁ-ねは-ん]{0,6}([者人]|方(?!法))(?!以外)|あなた|お客様|ご自身|reporter|\byour\b|^(about )?you$)((様|さん)?((さ|ら)れた)?(の|について|に関する|'s|：)?(?!.{0,4}(通報|報告|苦情)(する|サイト|窓口|フォーム)).{0,6}(情報|氏名|名前|連絡先|こと|方|details|information|$))/i;
export const OTHERS_NAME = /kagai|higais|\baite|suspect|victim/i;
export const ASIDE = /場合|方は省略で|法人|会社|企業|団体|company|^(?!被|加害|相手|保護|お子|児童|生徒).*(または|自宅|携帯)|[伝知]ら?[わえれせ]|公開|ません|以外|では?な|\bnot\b/i;
export const THEIRS = /(?<!([証票類券]|明書)に)((使われ|届い|受信し|かかってき|着信し|記載され|表示され|起き|起こっ)た.{0,8}(氏名|名前|なまえ|連絡先|電話|番号|メール|アドレス|住所)|(被害者|加害者|相手|犯人|投稿者|お子(様|さん)|保護者)(の方)?のご?(氏名|名前|なまえ|連絡先|電話|番号|メール|アドレス|住所))/i;
export const SIGNS = /(氏名|名前)を?ご?(入力|記入).{0,16}同意|同意する場合.{0,4}(氏名|名前)を|誓(い|約)|宣誓|電子サイン|name.{0,30} agree|swear|perjury|signature/i;
export const OTHER_DAY = /希望|予約|面談|予定|購入|注文|投稿(日|に|さ)|appointment|prefer|purchas/i;
export const ONE_FACT = /氏名|名([ (]|$)|名前|電話|メール|住所|\bname|mail|phone/i;
export const FIRM_ROW = /^ご?(会社|団体|勤務先|所属)([ (]|$)/i;
export const KEEP_OUT = /(^|[(※。 ]|欄に?は|何も|用のため|人間は)(入力|記入)(し(ない(?!と|場)|なく(?!ても))|は?(不要|禁止))|(^|[(※。:：←])(空欄で(お願い|$|\))|(触ら|書き込ま)ないで)|(項目|欄)は表示され(ません|ない)|ダミー欄|ボット対策(用|の?欄)|robots? only/i;
export const DENIES = /以外|では?な[いく]|でない|当たらな|([^意のが]|[^意][のが])ない(もの|投稿)|ことがあ|\bnot\b|other than/i;
export const COUNTRY_CODE = /(?<!without |no )(国番号(?!.{0,9}(な|不要|除))|country code|\+81 ?\d)/i;
export const REPORT = /通報|報告|情報提供|犯罪|いじめ|トラブル|違反|削除|侵害|被害|申告|誹謗|中傷|権利|有害|違法|悪質|相談|abuse|report|complaint|violation|infring|takedown|remov|legal/i;
export const SOMETHING_ELSE = /ログイン|サインイン|会員登録|新規登録|メルマガ|メールマガジン|購読|検索|お支払い|パスワード(の|を)?(再|お?忘)|log ?in|sign ?(in|up)\b|newsletter|subscribe|\bsearch\b|payment|checkout|(forgot|reset).{0,12}password/i;
export const MEMBERSHIP = /(会員|新規|ユーザー?|アカウント|メンバー)(の)?(登録|作成|入会)|入会(申|手続|フォーム)|create (an |your )?account|sign ?up\b|\bregist(er|ration)\b/i;
export const INQUIRY = /問い?合わ?せ|相談|意見|感想|要望|contact|inquir|enquir|feedback|support/i;
export const COMMENTS = /コメント|口コミ|掲示板|ゲストブック|返信する|comment|\breview|guest ?book|\breply|(?<!プ)レビュー/i;
export const LINKS = /リンク集|相互リンク|(リンク|サイト)(の|を)?(新規)?登録|link (exchange|list|directory)|(add|submit) (your|a) (site|link|url)/i;
export const CHILDREN = /お子|児童|生徒|ペット/i;
export const GUARDIAN = /保護者(様|の方)?(の|について)?ご?/i;
export const HOME_PAGE = /^(((お|貴|自|御)?(ネット ?)?(ショップ|店舗?|ストア|サロン|社)|(web|online|your)? ?(shop|store))(の|(ホームページ|web ?(サイト|site)|ウェブ ?サイト|home ?page|hp|ブログ|blog|サイト|ページ))*|(ホームページ|web ?(サイト|site)|ウェブ ?サイト|home ?page|hp|ブログ|blog|サイト|ページ))(の|url|アドレス|リンク|link|address|\W)*$/i;
export const REQUIRED = /必須|\brequired\b/i;
export const THEIR_FIRM = /御社|貴社|貴団体/i;
export const HALF_WIDTH = /半角/i;
export const HYPHEN = /(ハイフ.?ン|[「『"(][-‐−ー][」』")]|\bhyphen|\bdash)/i;
export const NO_HYPHENS = /(ハイフ.?ン|[「『"(][-‐−ー][」』")]|\bhyphen|\bdash)([」』") はをもにがの等使]|など|記号|[「『"(][-‐−ー][」』")]|ご?(入力|記入|使用))*([無不抜除省取禁遠控避外詰]|な[しく]|ぬ[いき]|とって|[入い付つ含用わけれめせ]+[ずな]|し(な|ませ)|必要(ない|あ)|[い要][らり][なま]|で?[えき][まな])(?!.?(不可|できな|できま))|数字(のみ|だけ)|(続け|[詰つ]め)てご?入|(without|\bno|omit|remove|skip|exclude|(not|n.t) \w+) (the |any )?(hyphen|dash)|(number|digit)s? only/i;
export const HIRAGANA = /ひらがな|平仮名|hiragana/i;
export const KATAKANA = /カタカナ|katakana|フリガナ|カナ|セイ|メイ/i;
export const WIDE_SPACE = /全角(スペース|空白)/i;
export const NO_SPACE = /(スペース|空白)(は|を)?(なし|無し|不要|入れず|入れない|空けず)|(間|あいだ)[をは]?(空け|あけ)(ず|ない)/i;

/** How forms call each kind of harm: first those that violate a right of somebody. */
export const HARMS = [
  /誹謗|中傷|名誉|侮辱|悪口|信用(毀|き)損|defam|libel|slander|insult/,
  /プライバシ|個人情報|晒|さらし|肖像|privacy|private info|personal info|dox/,
  /なりすま|成り済|impersonat/,
  /著作|商標|知的財産|海賊版|copyright|trademark|intellectual/,
  /児童ポルノ|児童の性|児童.{0,4}わいせつ|csam|child.{0,8}(porn|abus|sex|exploit)/,
  /リベンジ|私事性|同意のない|revenge|intimate|non.?consensual/,
  /アダルト|obscen|adult|nudity|(?<!児童.{0,4})(わいせつ|猥褻)|(?<!児童|リベンジ)ポルノ|(?<!child.{0,8}|revenge )porn/,
  /売春|援助交際|出会い系|prostitut/,
  /薬物|麻薬|大麻|覚(醒|せい)|ドラッグ|drug/,
  /口座|通帳|携帯電話|bank account/,
  /フィッシング|偽サイト|phish/,
  /不正アクセス|パスワード|乗っ取り|unauthori[sz]ed|hack/,
  /闇バイト|実行者|請負|仲介|recruit/,
  /カジノ|賭博|ギャンブル|gambl|casino/,
  /闇金|貸金|ヤミ金|lending/,
  /銃|爆(発|弾)|刃物|武器|weapon|explosiv|firearm/,
  /自殺|自死|自傷|suicid|self.?harm/,
  /脅迫|予告|脅し|threat/,
  /いじめ|嫌がらせ|bully|harass/,
  /遺体|残虐|グロ|gore|graphic|violen/,
  /差別|ヘイト|hate|discriminat/,
  /青少年|minors/,
  /デマ|偽情報|誤情報|フェイク|misinfo|disinfo|false info/,
  /悪質商法|fraud|scam|(?<!フィッシング)詐欺/,
  /ウイルス|マルウェア|virus|malware/,
];
export const OF_RIGHTS = 4;

/** What a person may save of their own. */
export const PERSON_FACTS = ['name', 'name_kana', 'email', 'phone', 'address', 'age'];
/** Eras of Japan, each with the year before its first. */
export const ERAS = { 令和: 2018, 平成: 1988, 昭和: 1925 };
