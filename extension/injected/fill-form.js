/* Compiled from injected/fill-form/ by `npm run injected`. */
(()=>{var{getOwnPropertyDescriptor:_r}=Reflect,{bind:Br,call:Hr}=Function.prototype,Pr=Br.bind(Hr),u=({prototype:t},e)=>{let n=_r(t,e);return Pr(n?.get??n?.value)},H=u(Node,"parentNode"),tn=u(Node,"firstChild"),en=u(Node,"nextSibling");var N=u(Node,"nodeType"),nt=u(Node,"nodeValue"),ot=u(Node,"textContent"),Ot=u(Node,"isConnected"),P=u(Node,"ownerDocument"),I=u(Node,"getRootNode"),w=u(Node,"contains"),Nt=u(Node,"compareDocumentPosition"),nn=u(Node,"cloneNode"),on=u(Node,"childNodes");var h=u(Element,"localName"),Vt=u(Element,"shadowRoot");var Et=u(Element,"previousElementSibling"),F=u(Element,"getAttribute");var rn=u(Element,"setAttribute"),qt=u(Element,"removeAttribute"),Y=u(Element,"closest"),L=u(Element,"getBoundingClientRect"),wt=u(Element,"checkVisibility"),Qt=u(Element,"replaceChildren"),sn=u(Element,"scrollIntoView"),cn=u(Element,"scrollTo"),Lt=u(Element,"scrollLeft"),Dt=u(Element,"scrollTop"),an=u(HTMLElement,"style"),ln=u(HTMLElement,"click"),Zt=u(HTMLElement,"focus"),fn=u(HTMLElement,"blur"),un=u(EventTarget,"dispatchEvent"),te=u(Document,"activeElement"),rt=u(Document,"defaultView"),pn=u(Document,"title");var dn=u(ShadowRoot,"host"),mn=u(HTMLIFrameElement,"contentDocument"),hn=u(Document,"elementsFromPoint"),gn=u(ShadowRoot,"elementsFromPoint"),bn=u(Document,"elementFromPoint"),xn=u(ShadowRoot,"elementFromPoint"),yn=u(HTMLSlotElement,"assignedNodes"),On=u(Document,"createTreeWalker");var Nn=u(Element,"matches"),En=u(Element,"querySelectorAll"),wn=u(Document,"querySelectorAll"),Cn=u(DocumentFragment,"querySelectorAll"),Sn=u(Document,"getElementById"),An=u(DocumentFragment,"getElementById"),g=(t,e)=>F(t,e)??"";var Kr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},vt=t=>{let e=Object.fromEntries(Object.entries(Kr).map(([n,o])=>[n,u(o,t)]));return n=>e[h(n)]?.(n)??null},Ct=vt("form"),$t=vt("labels"),Tn=vt("value"),D=vt("type"),st=u(HTMLInputElement,"checked"),kn=u(HTMLSelectElement,"selectedIndex"),Mt=u(HTMLSelectElement,"options"),ee=u(HTMLLabelElement,"control");var C=(t,e)=>{try{return Nn(t,e)}catch{return!1}},b=(t,e)=>{let n=N(t);try{return[...(n===9?wn:n===11?Cn:En)(t,e)]}catch{return[]}},In=(t,e)=>{let n=N(t);return n===9?Sn(t,e):n===11?An(t,e):null};var Ln={},Dn=t=>[...t].map(e=>Ln[e]??e).join(""),Wr=String.raw`"サイト|
#ー
%.{0,
9問い?合わ?せ|
;\b
>者|
@名
Aの
Bン
C)|
De|
Eル
Fた
Gre
Hペ#ジ
Iい
Jon
K出|連絡|報告|送信|記入|入力
Ler
Mし
N)?
O|アカウBト|
P相談
Q通報
RハBドE|ニック
S|メ#E
Tin
U申告|申請|申M?立て?|P|届
Vaccount
Xt|
Yお
Z内容|
_ト
~nam
À氏@|@前
Áアドレス
Â被害
Ã又は|まFは|もMくは
ÄリBク
Å連絡
Æホ#ムH|
Çされ
Èブログ|
É投稿
Ê発見|確認|閲覧|見つけ|見かけ
Ë@義?|ふりがな|フリガナ|カナ
Ì付|認知|知っF|目撃|アクセス
Í依頼|担当|応募|利用|請求|申
Î報告
Ï情報
Ð(を受け|あ(っ|わC遭C書かれ
Ñ込|申M込|回答|問合せ|9提供
Ò書き?込み
ÓaddGss
Ô|なまえ
Õする
Öサ#ビス
Ø人|
Ù|住所|Å先|年齢|ÏORネ#ム
Úタイ_E
Û(sitDsLvicDplatf
Ühome ?pag
ÝフィッシBグ
Þ児童
ß入力
à年月日
á相手
â電話
ãyour
äご
å種類|種別|類型|分類|
æ^(?!.*(
çあなF
è会社|
é誹謗|中傷|
ê(Ê|見F|気づ|気Ì)%6}
ëッ
ìフリガナ|ふりがな
í(?<!(Q|U出|届けK|ÍÑ
îCウェブ ?"ÜDhp|Èblo
ïmail
ðvictim|child|
ñパスワ#ド
ò団体|組織
ó)($|[ (])
ôGport
õweb ?
öÉ>発信
÷ä自身|
øコメB_|
ùcommen
útiJ
û|時刻|時間|時期|
ü|記入
ý(ÀÔ|姓@|@称|ËS|ï|â
þ|送信
ÿ|違反
ĀメEマガSマガジB|
āメëセ#ジ
Ă依頼
ă侵害
Ą登録
ą確認
Ć質問|
ć経緯|状況|事情|
Ĉ(url|
ĉ(Â>Âに?ÐF(Ø方C
Ċ(送|渡|教え)(っ
ċIじめ|
Čchannel|
čpLsJ
Ď|company
ď|usL|
Đ|につIて
đ|回答|
ĒくださI|
ē(Æõ("siteîg|"H))
Ĕ}ý|telÙ|~DÓ|phJD
ĕイ
Ė先
ė建物|マBショB|
Ędescri
ęquiry|
Ě|ユ#ザ#?
ěÞ|生徒|
Ĝこと
ĝロボë_|
Ğ利用
ğ品|
Ġ契約
ġ対象
Ģ希望
ģ掲示板|
Ĥ方
ĥ理由
Ħ申告
ħ番号
Ĩ表示
ĩ請求
Ī|detail
ī|Ï提供|犯罪|
Ĭ件@|題@|表題|
ĭ支払I
Į期限|
į(?<!
İ(lettL|noticDdoc
ıewslettL|subscri
Ĳpost
ĳques
Ĵ}(文字|数字|
ĵæ;(of|J) )).*^(
ĶĔ;age;|Vď;id;)
ķログĕB
ĸÛorm|app|forum
Ĺä?
ĺる
Ļ ?~D
ļ%6}(
Ľ%8}(
ľ(datD
Ŀ)%1
ŀ)%4}
ŁcJtac
łed|
Ńmessag
ńs?;|
Ņsearch
ņsubjec
Ňyou|i) (have N
ň|自
ŉ|要
Ŋ|貴
ŋè企業|法Ø
Ōċ嫌がらせ
ōプラ
Ŏプロフィ#E
ŏ事
Ő保護
ő動画
Œ所
œ掲載
Ŕ文|
ŕ書き
Ŗ権利
ŗ詳細
Ř返信
ř;roboX;human;
ŚŒ属|部署|
śか
Ŝて
ŝり
Şスレëド?|
ş#ム
Š(found|seen|
š(日時
Ţ).*(
ţY客様
Ťaú|
ťcJfirm|
Ŧcategor
ŧenX
ŨoffendL
ũsitD
Ū|profil
ū|店舗
Ŭ|本
ŭ|送金
Ůっ
ůな
Űま
űア
Ųカテゴリ
ų購入|
Ŵ(\/|・|Ã|
ŵ)$|
Ŷcheck
ŷfilDproducX
ŸlTk
Ź|abus
źわIせつ|
Żメ
ż商ğ
Ž場Œ|箇Œ
ž御社Ŋ社`;for(let[t,...e]of Wr.split(`
`))Ln[t]=Dn(e);var vn=Dn(String.raw`ßMůIüMůI|空(欄|白NAŰŰ|空に|何も(ßüCleave;.*;(blank|empty|alJeCdo(n'?X not) (fill|entL|type)
画像(に|内|中|A|認)%8Ĵ証Ccaptcha|ĝスパム|迷惑%4}(防止|対策CĨ(ÇŜ|Ç)(Iĺ|F)%6ĴħC\d *[+×x*] *\d|\d *[-−] *\d *[=は]|計算(AN(結果|答CA答え|認証(コ#ド|キ#|ħ|文字N$|ř|security (codDĳúCvLificŤanti-?spam|\?%3}(スパム)
^urlŴś|,| or )
ñ|暗証|password|passcodDķ ?(id|@C;logTĚ ?id|会員(ħ|idC秘密AĆワBタĕム
クレジë_|カ#ド(ħ|@義C有効Įセキュリティコ#ド|口座|card (numbL|holdLC;cv[vc]|iban|ク#ポB|coupJ
ą用|ąAFめ(に|、N(もう|再|2|二|同じ|ß|$C\(Ĺą\C(Ż#E|Á|ï)A?Ĺą$|再度|再ß|もう(一|1)(度|回CťG-?(entL|typeCGpeaX;agaT;|vLify
検索|キ#ワ#ド|絞ŝ?込|;Ņ;|keyword
署@|signaturDto sign;|^b?cc$|ŏ務局ň動Ř|ŘŔ書śůIで|office usDチャë_|;chat;
とA(Ĺ関係|続柄|間柄C(ç|Q>P>Ħ>Î>Å>申請>Ă者)A(Ĺ立場|区分C^Ĺ(関係|立場ŵGlaú(shipN;|who aG you
(分śĺ|わśĺ|特定(でき|ÇĺC同定)ļĥ|根拠|ŏ情|ÏCidentif(y|iable)
心当Fŝ|(É>ŕ込んだØ発信>á)を(ä存|知ŮŜCknow who
(ĹĢ|求めĺ|望む)(Õ|A|ÇĺN(対応|措置|Ĝ|Zŏ項CどうMFI|MŜほMIĜ|(outcomDacúŢwanXlikDGĳXdesiGdC(wanXlike) us to do|(desiGd|Gĳted) (acú|outcome)
(これŰで|今ŰでĿ0}(対応|MF|経緯|PC削除(Ăŉ請|ĩ)ļ有無|状況CalGady (triłŁtłdJe)
(śFられ|騙られ|ůŝすŰÇ|@乗られ)
æ返金)Ţ(振込|振ŝ込みŭ|ĭ?|入金)(Ė|áC(払|振ŝ込んŭM|入金M)(ŮF|F|だ)(á|ĖC;paid to;|to whom%20}(pa(id|yCsen[dt]Cpayee)
(届IF|受け取ŮF|受領MF)(もA|書|通知|Å|ŔāC(意見照会|開示ĩ)書?A(Z差出CİumŧŃe)s? (you |i N(have NGceivłGceived İumentC^what came
(求めŉ求|ĩ)ら?(れ|Ç)Ŝ?(I|F|ĺ|A|もC(脅迫|恐喝|YどM|脅M)A(Z文言|Ĝば|言葉C;demand(łsN;|^ransom
æĢ|納)Ţ^期(限|日C(ĭ?ŭŉ求đ返答|照会)(書|A)*(Į期日|締め?切C(á|ĖĤ)%8}Į;deadlTe;|(answL|Gply|pay) by)
æ振|金)ŢĊ|MNŜMŰŮF|(áに|ĖĤに)ĊF|MF|FC(Ň(sŧgave) (to N(them|him|hLCwhat (was|Ňsent)
æurl|Ä|Á)Ţ(拡散|流出|広Ű|広がŀ(状況|範囲|有無|Ŝ(I|ĺCFś|ś$C(has|havDbeen)%20}(spGad|circulatłleaked))
(支?払|借ŝF|Â|損害ŀ額|^金額|払ŮF|ĭ($| ĠCamount (paid|lostC^sums .*paid|;payment($| orChow much|;loss;
(Å|Řđ返答|ĹĢŀ(Ĥ法|手段|時間帯?|可否ŉ否CA要否|pGfLGd|best timDhow did you hear|Y?知ŝ%4}きŮśけ|性別|;gendL|;sex;|職業|occupŤ国籍|naúality|country|;ip;|fax|ファë?クス|生à|誕生日|birth|使用欄
(ö>ŕ?込(んだ|みN(Ø>主C加害>á(Ĥ|ĖNÿ>犯Ø容疑>Ũ|uploadL|ĲL;ŹL|pLpetrator|(VďčĿ6}ô(?!LCô(łTg) (Vďč)Ŀ0}(@前?ORネş|氏@|Ĩ|~DVď;id;CusL~e of|^(ö者)$
ĉ中傷ÇF|ġ>ăÇF(ØĤCvictim|targeted č)ĽÀ?$|Y@前|~eC^(Â>victim)$
ĉġ>ăÇF|加害|á(Ĥ|ĖN|ö>届けĖ|配送Ė|受取|Y子|子ども|子供|ě学生|Ő>家族|友|知Ø紹介|Ŗ>代理|代表>弁護士|後見|緊急|作成>Œ有>責任>ðguardian|paGnXfriend|GpGsŧbehalf|witness|emLgency|agŧthird.party|someJDothL č|theirĿ2Ķ
~e of the (č|ownL|TdividualďVCtheir ~e
íC申M込み|É)者ļÀS|â|住Œ|ÅĖ)
本人以外
í)[ぁ-ん]{0,7})[ĺFI](Ø子|Ĥ)A%4Ķ
(Â|Ō)ĽØĤ|>子)$
(É|Ò?|œ|űëプ|公開þ|受信|Ģ|予約|来店|訪問|納期|ų注ŔĠ|配送đ開催|Ğ)(MF|ÇF|Õ|ANš?|à?ûĮ月|期間|年数C(Ĳłupload|publish|pGfL|ordL|purchas)ĽdatDtime)
êš|日付|à?|日ûとき|頃CIつĽ見|気|知CêIつ|ľtimDwhen|dayĿ6}Šsaw|;see;|view|discovL|notic|;fTd;CŠnoticłdiscoveGd|viewłsawĿ2}ľtimD;J;|whenCľday|whenĿ2}(awarDlearn)
^(発生|ŏ案N(MFNš|à|日付|時期|時刻ŵ^ľdate and timDwhen)\??$
(迷惑|不審|受信|届IF|詐欺|Ý)Ż#ESA?(本Ŕ文面|Zヘëダ)
Ĭ標題|^([äY]?(P|Ć9QS)A?N(Ú|テ#マC^題目|A題$|ĨÇĺÚ|ņt;|^title$ŉ旨
^([äY御]?(P|Ć9Q|ÎS)A?N(ĬÚŵ^(ņXtitle)( lTeN$
(À)ŴあĺIは| or )%3}(ŋò|屋号|R|ペB|@称C(è法Øò)@?(Ãŀ(À)
(è勤務Ė|仕ŏ|業務|法Øビジネス|busTess|workĎ)(A|用|用AN ?(e-?ï|eŻ#ES)
(Ś部門|担当課|課@|宛ĖþĖū|支店|校舎|拠点|施設)@?$
ŋžŊ"ò|機関|学校|勤務|Ś役職|屋号ū@|支店Ď|organi[sz]ŤcorporaXbusTess|departmŧdivisiJ|employL|school|affiliaXjob titlDĹĞ(A|中AN(Ö|żōBCäĠ|äųY使I
(ż製ğ品目)%2}Ö(AN@|ヘëダ#?
("ģsns|Ö|媒体|űプリ|ÈŻディű|ōë_フォş|コミュニティ)(・[^@]{1,8}|等|ůどN(ANY?(@ÔCœ("媒体|ÖŵどA("sns|Ö|űプリCĸ|board)('sN ~D~e of (the |that N(õNĸCwhich ÛormC^platform$|^(ũsLvicDģsns)$
į[者Ĥ様客人身分私Ė用当表員]|ç|さん|さŰ|Ą)A(Y|ä|御N(ÀÔ)
(ニëク|ハBドE|ペBĚOĨ|ķ|ファĕE|ż製ğ作ğğ曲|国|地|駅|路線|ōB|ドŻĕB|ĕベB_|案件|物件|機種|番組|チş|グE#プ|ŞH|ő|記ŏ|銀行|ėペë_|飼I[犬猫])(ANY?(@|ネş|@称|ÚC(nickďscGen|display|ŷdomaT|evŧitem|peXprojecXbrand|hosXmodel|V|middlDmaiden|group|team|ČpagDbank)Ļ(ő|曲|作ğ書籍|H|"ŞÉ|記ŏ|job|pagDvideo|book|sJg|thGad|posXarticle)(A|A?ĨN(Ú| title)
(自分ň社|弊社|è著作権?(元|者CŖ|元(A|とCçAŊĤA?Ŋ殿|ţ|÷運営(Õ|中C公式|正規Ŭ物|オリジナE|Ŏ|;ã;|;own;|;my;|official|origTalŪDčalĎĿ0}Ĉ"Æ;hp;|Ä|blog|Èũ;Ÿ|ČÜe)
;proof;|ownLship|(Œ有|証明)(>書|Õ)
(発信þ)元A?(âS)
į使Ů|使用M|ĞM|ĄM|ĠM|Œ有M|持Ů)(ŜIĺ|ŜきF)(â|携帯S|住Œ)
ĈÄ|"Hŀ(@|ÚCĈ"H).*Y持ち
志望ň己pr|経歴|職歴
(ĥ|ŗ|Zć説明ŀ(をĐĿ2}(説明ü|ß|記載|記述|Y?ŕ|Y聞śせ|教えŜ|述べC^(please N(explaT|ĘbDtell us|why);
(関連|参考|参照|そA他A?|証拠|GlatłGfeGncDaddiúalĿ0}ĈÄ|;Ÿs?;)
(ČVŪDチャBネEOŎĿ2}Ĉ;Ÿ|ÄCĈ;Ÿ);%12}(ČVŪe)
url|ÄĖ?|pLmaŸ|;ŸńõÓ|^https?:|Á%4}http|Ó%8} of (thDthis|that) (õN(pagDũĲC(pagDĲ) Ó|(H|"ÆÉ|œ|Ò?|スレ(ëドN|ő|ġ|該当Ŀ0}Á|^œ(Ž|ĖŵÒA?(あĺN場Œ|wheG (is|did you see) (iXtheC(pagDposXcJtŧvideo|listTg)s?( \(?s\NN (to (be N(GmovDGporXGviewCT ĳú)
((ġ|該当|問題A?(あĺN|QÕ|ÎÕÿ)ļ"H|ÆÉ|ŕ込みC(Ò|É|口コミ|ø画像|写真|ő)ĽH|Ž))$
Æõ"ウェブ ?";õũÜD^("hp|web|Èblog)$
e-?ïS|Żűド|;ï( ?ÓN;
â|;tel;|tel(?![a-z]CphJD携帯|mobilDでんわ|Łt numbL
郵便|〒|;zip|Ĳal|Ĳcode
^(番地・N(ėビE|űパ#_C部屋ħ|buildTg|apartmŧsuitD;unit;
市区?町村|番地|丁目|町@|stGeX;city;|town
都道府県|pGfectuG
住Œ|Y住ŰI|居住地|;Ó;
年齢|年代|;age;
^Ĺ[用要]件|^topic
åŲ|区分|ジャBE|ŏ由|Ĺ用件|項目$|分野|Ŧ|;typeń;kTdń;topic|natuG of
(違反|Q|P|Â|ă|ZÎ)A?(å区分C^(種類|種別|Ų#?|Ŧy|(typDkTd) of (abusDviolŤGporXproblem|issue))$
Zĥ|9P|Q|Î|Âÿ|件@|テ#マ|ă|困ŝ|GasJ|ņXissuDabouXproblem|TęcJcLn|harm|violat
(注Ŕ予約|ųĠ|業務|ŏ業|仕ŏ|ż工ŏ|Ă物|活動|応募)A?(Ĺ(ZŗC動機|ĥ)
Zŗ|詳M|くわMŬŔ意見ŉ望|ĆP|9具体|説明ň由記|どAよう|どんů|何が|困ŮŜ|起き|起こ|書śれŜ|問題|ŃDĘpúĪńĘbDexplaT|what happenłTęenęcJtŧtell us|how can wDã (ùXĳú)s?|^ĳús?$|概要|用件|Åŏ項|通信欄|Y知らせ(IFだ|くだC^(ùts?|bodyŵã ô
įエラ#)ā
ø備考|ĥ|ćY気づき|Q|Î|補足|感想|Żモ|そA他|ùXaddiúal Tfo|noteńGmarks|GasJ|feedback
(9P|Q|Î|Ć具体的ů?|Y困ŝŀ内容$|^(ZŗŬŔā|øŃDùts?|ĘpúĪs?|備考)$
ÀÔ|姓@|芳@Ŭ@|ÅĖ@$|(担当|申請|Q|Ħ|P|Î|Å|届出ü|Ă|応募|申込|Ğ|ĩ|提出þ)者(様N(AN@?$|^差出ØfullĻfirst (and|&|\/) last ~Dã ~Dlegal ~DŁt (č|~eC^(~DcustomL ~Dţ@|Ĺ担当者様?@?|@ŵ(ôL|submittL|sendL|GĳtL|complaTanXclaimant)('?sN ~e
hJey|gotcha|;hp;.*;hp;|ak hp|;boX^hp;| hp$|trap|decoy|url Ŷ|wTniDleave
captcha|spam|vLif|turnstile
passw|^otp$|Je time code
^cc |card|coupJ
(ï|eïŢťcJf|Ŷ|agaT|rDkakunT|2ŵ(ťŶ|rDkakunT);.*ï
^(q|s|Ņ|quLy|keywords?|kwŵŅ
compan|organi|corp|deparXdivisiJ|õũÜDfax|birth|bday|nickĻŷusL|logT
;(e ?ï|ï|ï ?Ó|GplytoSÁ);S
kana|furigana|yomi|ruby|ì
;(tel|phJDdenwa|telephJDmobile)\d*;|â
^(ã |full |customL |Łt |ôL N~e( \d+N$|^(o?~aDshimei|simei|full~eŵ^(Y?@前|Ĺ氏@)$
^(ã |Gĳt N(ņXtitlDkenmei|daimei|件@)$
^(target |ô |page |Ĳ |cJtent NĈŸ)( ?\dN$
site ?~e
Ŧ|;kTd;|;type;|s(h|y)ubetsu|bunrui|GasJ|topic|種別|種類
ŃD;msg;|ùX;body;|cJtentńTęenętoiawasDnaiy(o|ou);|hJbunĪ|Ępú|Gmarks?|bikou|;noteń;text;|Z備考Ŭ文
ĵ姓|氏|苗字|@字|(ã NlastĻfamilyĻsur~eó
ĵ@|(ã NfirstĻgivenĻfoG~eó
^last$
^first$
^(せI|セĕó
^(めI|Żĕó
Y子|ěペë_
ø口コミ|ģゲス_ブëク|ŘÕ|ùX;Gview|guest ?book|;Gply|įプ)レビュ#
同意|承諾|了承|承知|規約|ポリシ#|個人ÏA(Y?取|Ő|Ğ|提供CĀY知らせ|配信|間違I|ąMþą|チェëクを|理解M|űBケ#_|ĝ歳以上|ĢÕ$|agGDcJsŧ;tLms;|privacy policy|nıbDdeclarDswear|good.faith|cLtify|undLstand|acknowledge
Ő者(様|AĤN(AĐNĹ
^(((YŊň|御N(ネë_ ?N(ショëプū?|ス_ű|サロB|社C(web|JlTDãN ?(shop|stoG))(A|ē*|ē(A|url|Á|Ä|Ÿ|Ó|\W)*$
ĝř
9P|意見|感想ŉ望|ŁXTquir|enquir|feedback|support
ì|カナ|śů\N$|ヨミ|よみ|読み(がů|仮@|ĤCシŻĕ|furigana|;kana;|phJetic
Ä集|相互Ä|(Ä|サĕ_)(A|をN(新規NĄ|Ÿ (exchangDlisXdiGctoryC(add|submit) (ã|a) (ũŸ|url)
^\(?※.*(.{25}|[。可]|Ē下さI|Űす|です|場合|Ĝ|[半全]角|Aみü|ß)
(会員|新規ĚOŻBバ#)(AN(Ą|作成|入会C入会(申|手続|フォşCcGate (an |ã NV|sign ?up;|;Ggist(L|raú);
必須|任意|ひŮす|(R|ペB)ネş(でも|もN(可|okC\(?(GquiGd|opúal)\N|[*＊※■●◆◇▼▽・]+|ßMŜĒ(ä|YN(記入|ß)(Ē下さI)
Q>Ħ>申請>P>Å>Î>Ă>ç|÷ţ|ôL|ã
(Â>ġ>書śれF(Ĥ|人Cá(ĤN|ö>加害>Ŗ>Y子(様|さんCěŐ>代理Øè法Ø企業|ðŨ|ĲLĎ|othL party)(様N(AĐ|に関Õ|'s|：NļÏ|氏@|ÅĖ|Ĝ|ĤĪs|TformŤ$Cabout the (ðč|Ũ)
(çŊĤ|÷ä自分|ž)ļÆ"È;hp;|urlCY持ち|ã own|if you have (JDa);
^[(※ ]*(例|ex;|e\.g|注|半角|全角|\d+(文N字|最大)
Q|Îīċ_ラブEÿ|削除|ă|Â|Ħ|éŖ|有害|違法|悪質|PŹDGporXcomplaTXviolŤTfrTg|takedown|Gmov|legal
^(\(?(全角|半角|漢字Chttps?:\/\/|\d{1,3}|[à時分]|mJth|day|year|hour|mTutD[äY御]?ÅĖ)\N$
ķ|サĕBĕB|会員Ą|新規Ą|Ā購読|検索|Yĭ|ñ(A|をN(再|Y?忘Clog ?T|sign ?(T|up);|nıbD;Ņ;|paymŧŶouX(forgoXGsetĿ2}password
(Q|UK|Ă|ĩđ9提供)[^A]{0,6}[者Ĥ人]|çŬØ÷;ã;
QīĦ|削除ÿ|ă|Â|é_ラブE|ċ不審|違法|有害ŹDTfrTg|harass|violaXtakedown|ô(łTg)
é@誉|侮辱|悪口|信用(毀|き)損|defam|libel|slandL|Tsult
ōĕバシ|個人Ï|晒|さらM|肖像|privacy|private Tfo|čal Tfo|dox
ůŝすŰ|成ŝ済|imčat
著作|商標|知的財産|海賊版|copyrighXtrademark|Ttellectual
ÞポEノ|ÞA性|Þ%4}źcsam|childĽpornŹ|sex|exploit)
リベBジ|私ŏ性|同意AůI|GvengDTtimatDnJ.?cJsensual
űダE_|obscen|adulXnudity|įÞ%4})(ź猥褻CįÞ|リベBジ)ポEノ|įchild%8}|Gvenge )porn
売春|援助交際|出会I系|prostitut
薬物|麻薬|大麻|覚(醒|せICドラëグ|drug
口座|通帳|携帯â|bank V
Ý|偽"phish
不正űクセス|ñ|乗Ů取ŝ|unauthori[sz]łhack
闇バĕ_|実行>請負|仲介|Gcruit
カジノ|賭博|ギャBブE|gambl|casTo
闇金|貸金|ヤミ金|lendTg
銃|爆(発|弾C刃物|武器|weapJ|explosiv|fiGarm
自殺ň死ň傷|suicid|self.?harm
脅迫|予告|脅M|thGat
Ō|bully|harass
遺体|残虐|グロ|gorDgraphic|violen
差別|ヘĕ_|hatDdiscrimTat
青少年|mTors
デマ|偽Ï|誤Ï|フェĕク|misTfo|disTfo|false Tfo
悪質商法|fraud|scam|įÝ)詐欺
ウĕEス|マEウェű|virus|malwaG`).split(`
`),y=t=>RegExp(vn.shift(),t),$n=t=>t.split(" ").map(e=>{let[n,o,r]=e.split(",");return[n,y(),o||void 0,+r||void 0]}),ne=$n("trap,, captcha,, url,la, password,, payment,, confirm,l, search,la, other,, relation,, identifiable_by,, author_known,, wish,, tried,, impersonated,, paid_to,, received,, demand,, deadline,, sent,, spread,, paid,, other,, author,, victim,, other,lc, other,lc, other,lc, other,lc, other,lc, other,c, other,lc, found_at,lc, found_at,lc,0.7 other,l, subject,l, subject,a, name,l, email,l,0.7 other,c, company,l, other,la, site_name,lc, other,l, other,l, other,la, other,la, other,l, other,l, other,l, other,la, notes,a, url,la,0.6 url,la,0.7 url,la, url,l,0.6 other,l, email,l, phone,l, postal,l, other,l, locality,lc, prefecture,lc, address,la, age,lc, subject,l, category,c, category,l, category,c,0.9 notes,a,0.6 notes,a, notes,a, notes,a,0.7 notes,l,0.7 name,l,"),Mn=$n("trap,, captcha,, password,, payment,, confirm,l, search,l, other,l, email,l, name_kana,l, phone,l, name,l, subject,l, url,la, site_name,l, category,c, notes,a,"),Fn=[{id:"name",n:"family"},{id:"name",n:"given"},{id:"name",n:"family",C:.3},{id:"name",n:"given",C:.3},{id:"name_kana",n:"family"},{id:"name_kana",n:"given"}].map(t=>[y(),t]),Rn=y("i"),Gn=y("i"),_n=y("i"),oe=y("i"),Bn=y("i"),Hn=y("i"),Pn=y("i"),Kn=y("i"),Wn=y("i"),Xn=y("i"),Yn=y("i"),zn=y("i"),jn=y("i"),Jn=y("i"),Un=y("i"),Vn=y("i"),qn=y("i"),re=y("i"),Qn=y("i"),Zn=y("i"),to=y("i"),eo=vn.map(t=>RegExp(t)),no=["captcha","confirm","password","payment","search","trap"],oo=4;var Xr=/権利(の)?侵害|人権|rights/,se=.5,ie=t=>t.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),ro=t=>t.normalize("NFKC").toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(ie).filter(e=>e.length>1),Yr=t=>eo.flatMap((e,n)=>e.test(t)?[n]:[]),so=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function zr(t,e){let[n,o]=[so(t),so(e)];return n.size&&o.size?2*[...n].filter(r=>o.has(r)).length/(n.size+o.size):0}function jr(t,e){let[n,o]=[ie(t),ie(e)];if(!n||!o)return 0;if(n===o)return 1;let r=ro(t).filter(a=>ro(e).includes(a)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,e].map(a=>Yr(a.normalize("NFKC").toLowerCase())),c=s.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(n.includes(o)||o.includes(n)&&n.length>1)?.6+.2*(Math.min(n.length,o.length)/Math.max(n.length,o.length)):s.some(a=>a<oo)&&Xr.test(e)||zr(n,o)>.6?se:0}function Ft(t,e){let[n,o]=e.map((r,s)=>({index:s,g:jr(t,r)})).sort((r,s)=>s.g-r.g);return!n||n.g<se||o&&o.g===n.g?null:n}function io(t,e){let n=Number(/\d+/.exec(t.normalize("NFKC"))?.[0]);if(!n)return null;let o=e.findIndex(r=>{let[s,i]=(r.normalize("NFKC").match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(n/10)*10===s||/以上/.test(r)&&n>=s:/以上|over|\+/.test(r)?n>=s:/未満|under/.test(r)?n<(i??s):i?n>=s&&n<=i:n===s});return o<0?null:{index:o,g:1}}var co=(t,e)=>{try{return t(e)}catch{return null}},z=t=>!!t&&N(t)===1,Rt=t=>N(t)===3,R=t=>{let e=H(t);return!e||z(e)?e:N(e)===11?co(dn,e):null};function*G(t){for(let e=R(t);e;e=R(e))yield e}var Jr=160;function*ce(t){let e=0;for(let n=z(t)?t:R(t);n&&e<Jr;n=R(n),e+=1)yield n}var ae=t=>{if(z(t)&&h(t)==="slot"){let n=yn(t,{flatten:!0});if(n.length)return n}let e=[];for(let n=tn(t);n;n=en(n))e.push(n);return e},Gt=(t,e)=>{let n=On(P(t)??t,t,5);return n.currentNode=e,n},ao=t=>co(mn,t);var lo=4,Ur=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Vr=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,qr=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function Qr(t){let e=g(t,"class");return Ur.test(e)||(Vr.test(e)||qr.test(e)&&!e.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var fo=({width:t,height:e})=>t<lo||e<lo,Zr=({right:t,bottom:e},n,o)=>t-o.left+n.scrollLeft<=0||e-o.top+n.scrollTop<=0,ts=({left:t,top:e,right:n,bottom:o},r)=>n<=r.left||t>=r.right||o<=r.top||e>=r.bottom||fo(r);function uo(){let t=new Map;function e(n){let o=t.get(n);if(o)return o;let r=getComputedStyle(n),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(h(n)),i=/auto|scroll/.test(r.overflow),a={gone:r.display==="none"||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||C(n,"[hidden], [inert], [aria-hidden=true]"),scrolls:i,box:s||i?L(n):null};return t.set(n,a),a}return function(o){if(getComputedStyle(o).visibility!=="visible")return!1;let r=L(o);if(fo(r)||e(o).gone)return!1;let s=0;for(let c of G(o)){let{gone:a,scrolls:l,box:f}=e(c);if(a||s++<3&&Qr(c))return!1;if(f){if(l?Zr(r,c,f):ts(r,f))return!1;l&&(r=f)}}let i=rt(P(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var es=120,ns=40,po=30,os=new RegExp(zn,"g"),rs=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,ss=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,is={name:{id:"name"},"family-name":{id:"name",n:"family"},"given-name":{id:"name",n:"given"},email:{id:"email"},tel:{id:"phone"},"postal-code":{id:"postal"},"address-level1":{id:"prefecture"},"street-address":{id:"address"}},le=ne,mo,cs=40,as=200;function ho(t){let e=n=>ls(t?.[n]);mo=e("consent"),le=ne.flatMap(n=>{let o=pt(n[0])&&e(n[0]);return o?[n,[n[0],o,n[2]]]:[n]})}function ls(t){if(!Array.isArray(t))return;let e=t.slice(0,as).flatMap(n=>{let o=typeof n=="string"?n.normalize("NFKC").toLowerCase().trim():"";return o.length<2||o.length>cs?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return e.length?RegExp(e.join("|"),"i"):void 0}var pt=t=>no.includes(t),S=t=>{let e=t.normalize("NFKC").toLowerCase().replace(/\s+/g," ").replace(new RegExp("(?<=\\P{ASCII}) (?=\\P{ASCII})","gu"),"").trim();return Vn.test(e)||Xn.test(e)?"":e.replace(os," ").replace(rs,"").replace(ss,"").replace(/\s+/g," ").trim()},_t=t=>S(t)!==""&&!re.test(S(t)),fe=(t,e,n)=>t.find(([,o,r="lac"])=>r.includes(n[0])&&o.test(e));function _(t,e){let n=S(t).slice(0,es);if(!/[\p{L}\d?〒]/u.test(n)||re.test(n))return null;let o=n.replace(/\([^)]*\)?|〔[^〕]*〕?/g," ").trim(),r=fe(le,n,e);if(r&&pt(r[0]))return{id:r[0]};let s=e==="line"&&Kn.test(n),i=e==="line"&&Fn.find(([a])=>a.test(o));if(i)return{...i[1],id:s?"name_kana":i[1].id,O:!/name/.test(o)};let c=o&&fe(le,fs(n,o,r),e)||r;return s&&(!c||c[0]==="name")?{id:"name_kana"}:c?ps(c,n):us(n)}var fs=(t,e,n)=>n?.[0]==="other"&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):e,us=t=>t.length>po?null:{id:"unknown"},ps=([t,,,e=1],n)=>({id:t,C:e*(n.length>ns?.85:1)});function go(t,e){let n=t.normalize("NFKC").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g," ").trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(n)?"family":/(^| )(mei|first ?name|given ?name|fname|名)$/.test(n)?"given":null;if(o&&e==="line")return{id:/kana/.test(n)?"name_kana":"name",n:o};let r=fe(Mn,n,e);return r?{id:r[0]}:null}function bo(t){let e=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(e)?{id:"payment"}:/password|^username$|one-time-code/.test(e)?{id:"password"}:/^(organization|bday|sex|url|nickname)/.test(e)?{id:"other"}:is[e]??null}var j=t=>{let e=t.normalize("NFKC");return _n.test(e)||!!mo?.test(e)},xo=t=>Un.test(t.normalize("NFKC")),ue=t=>to.test(t),yo=t=>{let e=S(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company)[^)]*\)?/g,"");return e.length<=po&&Jn.test(e)&&!jn.test(e)},Oo=t=>Zn.test(S(t)),Q=t=>qn.test(t),pe=t=>Qn.test(t),No=t=>Yn.test(t)&&!Q(t)&&!St(t),St=t=>Pn.test(t),Eo=t=>Wn.test(t)&&!Q(t)&&!St(t),Bt=t=>Gn.test(t);var de="input:not([type=hidden]), textarea, select, [contenteditable]",ds="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",ms="input[type=radio], input[type=checkbox]",Ht="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",be=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,hs=/^(td|th|dd|li|fieldset|form|body|tr)$/,xe=240,gs=24,bs="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function me(t){for(let e of G(t))if(!be.test(h(e)))return e;return null}var Co=t=>{let e=z(t)&&h(t)==="img"?g(t,"alt"):"";return e.length<=gs&&new RegExp("\\p{L}","u").test(e)?e:""},Pt=t=>t.replace(/\s+/g," ").trim();function A(t){let e="",n=o=>{if(e.length>xe)return;Rt(o)&&(e+=nt(o));let r=z(o)?o:null;if(!r&&N(o)!==11||r&&(C(r,Ht)||r!==t&&!wt(r)))return;let s=r&&!be.test(h(r))?" ":"";e+=s+Co(o),ae(o).forEach(n),e+=s};return n(t),Pt(e)}var he=new WeakMap;function So(t){he=new WeakMap;for(let e of t.flatMap(n=>b(n,"label"))){let n=ee(e);n&&he.set(n,[...dt(n),e])}}var dt=t=>he.get(t)??[],Ao=(t,e)=>g(t,e).split(/\s+/).map(n=>{let o=n&&In(I(t),n);return o?A(o):""}).join(" ");function it(t){let e=I(t),n=N(e)===11&&e.host,o=[Pt(Ao(t,"aria-labelledby")),...dt(t).map(A),g(t,"aria-label")].filter(Boolean);return o.length||!n?o:[F(n,"label")??g(n,"aria-label")].filter(Boolean)}function xs(t,e,n){for(let o of G(t)){let[r,s]=[w(o,e),w(o,n)];if(s)return!1;if(r)return!0}return!1}function ys(t,e){let n=Y(t,"label"),o=n&&ee(n);return!!(o&&o!==e&&!w(n,e))}function Os(t,e){let n=(nt(t)??Co(t)).replace(/\s+/g," "),o=n.trim()&&R(t);return o&&!Y(o,Ht)&&!ys(o,e)&&wt(o)?n:""}function wo(t,e){let n=Gt(I(t),t),o=[],r=!0,s=0,i=null;for(let a=n.previousNode();a&&s<xe;a=n.previousNode()){if(e.has(a)){i=a;break}let l=z(a)?h(a):"";if(hs.test(l)&&w(a,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=Os(a,t);if(!f)continue;s+=f.length;let p=me(a),m=o.at(-1);m&&!r&&m.block===p?m.text=f+m.text:o.push({text:f,node:a,block:p}),r=!1}return i&&C(i,ms)&&!it(i).length&&o.pop(),{near:o.filter(({node:a})=>!i||!xs(a,i,t)).map(({text:a})=>a.trim()),b:i}}function ye(t,e){let n=Gt(I(t),t),o=me(t),r="";for(let s=n.nextNode();s&&r.length<60;s=n.nextNode()){if(w(t,s))continue;if(z(s)){if(e.has(s)||h(s)==="br")break;continue}let i=R(s);if(!(!i||Y(i,Ht))){if(nt(s).trim()&&me(s)!==o)break;r+=nt(s)}}return Pt(r)}function To(t,e){let n=Ao(t,"aria-describedby"),o=Y(t,"td, dd, li, p, div, label"),r=Gt(I(t),t);for(let s=r.nextNode();s&&o&&w(o,s)&&!e.has(s)&&n.length<xe;s=r.nextNode())Rt(s)&&!Y(R(s),Ht)&&(n+=nt(s));return n}function Ns(t,e){for(let n of G(t))if(!(!w(n,e)||t===e&&h(n)==="label"))return/^(ul|ol|div|p|span)$/.test(h(n))?n:null;return null}var Oe=t=>C(t,de)||b(t,de).length>0;function ge(t){for(let e=Et(t);e;e=Et(e)){if(Oe(e))return"";let n=A(e);if(n)return n}return""}function Es(t,e){let n=Et(e);if(!n||Oe(n))return"";let[o,r]=[n,e].map(s=>b(s,"th, td"));return o.length===r.length&&o.length>1?A(o[r.indexOf(t)]):""}var ws=t=>S(t)!==""&&(!_t(t)||(_(t,"line")??{id:"unknown"}).id!=="unknown"),Cs=(t,e,n)=>n>1&&t.length===n&&t.every(ws)&&new Set(t.map(S)).size===n?t[e]:"";function Ss(t,e){let n=Et(t),o=b(t,ds),r=o.indexOf(e);if(!n||r<0||Oe(n))return[];let s=As(n),i=Cs(s,r,o.length);return i?[i,ge(n)]:[]}function As(t){let e=[""];for(let n of ae(t)){let o=z(n)?h(n):"",r=o&&!be.test(o);r&&e.push(""),o!=="br"&&e.push(`${e.pop()}${Rt(n)?nt(n):A(n)}`),r&&o!=="br"&&e.push("")}return e.map(Pt).filter(Boolean)}function Ts(t,e){let n=e&&h(t)==="td"&&H(t);return ge(t)||n&&(Es(t,n)||ge(n))||""}function ks(t){let e=[],n=[];for(let o of G(t)){let r=h(o);if(/^(form|body)$/.test(r)||e.length+n.length>3)break;r==="label"?e.push(A(o)):/^(t[dh]|dd|li)$/.test(r)?e.push(...Ss(o,t),Ts(o,!e.length)):r==="fieldset"?n.push(...b(o,"legend").slice(0,1).map(A)):C(o,"[role=listitem], [role=group], [role=radiogroup]")&&n.push(...it(o),...b(o,"[role=heading]").slice(0,1).map(A))}return{f:e.filter(Boolean),S:n.filter(Boolean)}}function ko(t){let e=b(t,bs);return n=>{let o=e.findLast(r=>Nt(r,n)&4);return o?A(o):""}}var Is=t=>[F(t,"placeholder")??g(t,"data-placeholder"),g(t,"title")].filter(e=>e.trim()),v=({own:t,near:e,f:n})=>[...t,...e,...n];function Kt(t,e,n,o=null){let r=o!==null,s=I(t),i=N(s)===11&&b(s,de).length===1?s.host:null,{near:c,b:a}=wo(t,e),l=i??(o&&Ns(t,o));return l&&!c.length&&({near:c,b:a}=wo(l,e)),{own:r?[]:it(t),near:c,...ks(r?Y(t,"label")??t:t),N:r?[]:Is(t),after:r?"":ye(t,e),head:n(t),b:a}}var Ee="input, textarea, select, [contenteditable]:not([contenteditable=false])",Ls=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Ds=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",E=t=>/^(radio|checkbox)$/.test(`${t}`);function Lo(){let t=uo(),e=[],n=[];Do(document,t,e,n),So(n);let o=new Set(e.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(D(c)))),r=[],s=new Map,i=[];for(let c of o){let a=$s(c);if(Ms(c,a,t))if(vs(c,a))r.push({t:c,type:a});else if(E(a)){let l=Rs(c,a),f=s.get(l)??Ne(c,"choice",a);f.x.push(c),f.u.push(it(c)[0]||ye(c,o)||g(c,"value")),s.has(l)||i.push(f),s.set(l,f)}else if(a==="select"){let l=[...Mt(c)];i.push(Ne(c,"choice",a,l,l.map(Fs)))}else(a!=="editor"||!C(c,"[contenteditable] [contenteditable]"))&&i.push(Ne(c,/^(textarea|editor)$/.test(a)?"area":"line",a))}return{G:i,v:o,T:n,$:r,M:t}}function Do(t,e,n,o){o.push(t);let r=new Set(b(t,Ee));for(let s of b(t,"*")){r.has(s)&&n.push(s);let i=h(s)==="iframe",c=i?ao(s):Vt(s);c&&(!i||e(s))&&Do(c,e,n,o)}}var Ne=(t,e,n,o=[],r=[])=>({t,kind:e,type:n,A:Wt(t),x:o,u:r}),vs=(t,e)=>Ls.test(e)||C(t,Ds)||!E(e)&&g(t,"tabindex")==="-1",$s=t=>{let e=h(t);return e==="input"?D(t):/^(textarea|select)$/.test(e)?e:"editor"},Ms=(t,e,n)=>n(t)||E(e)&&dt(t).some(n)&&!Y(t,"[hidden], [inert], [aria-hidden=true]"),Fs=t=>C(t,":disabled")?"":t.text||A(t);function Wt(t){let e=Ct(t);if(e)return e;for(let n of G(t))if(h(n)==="form")return n;return I(t,{composed:!0})}function Rs(t,e){let n=Wt(t),o=g(t,"name");if(e==="radio"&&o)return`${o} ${_s(n)}`;let r=0;for(let s=H(t);s&&s!==n&&r<5&&!(N(s)!==1||b(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=H(s),r+=1)if(b(s,`input[type=${e}]`).length>1)return s;return t}var Io=new WeakMap,Gs=0;function _s(t){let e=Io.get(t)??(Gs+=1);return Io.set(t,e),e}var J=new Set(["name","name_kana","email","phone","address","age","postal","prefecture","locality"]),Bs=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function vo(t){let[e,...n]=t.trim().split(/[\s　]+/);if(n.length)return[e,n.join(" ")];if(!new RegExp("^\\p{Script=Han}{4}$","u").test(t))return[t,""];let o=Bs.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function $o(t){let[e]=t.normalize("NFKC").split(/\s*(?:内線|ext|#|x\d)/i);return e.replace(/^\s*(?:\+|00|010-?)81[-\s]*(?:\(0\)|0)?/,"0").trim()}function we(t){let e=$o(t).split(/[^\d+]+/).filter(Boolean),n=e.join("");if(e.length===3&&/^0\d{9,10}$/.test(n))return e;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(n)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(n)??[];return o.length?o:[n]}function Mo(t,e){let o=$o(t).replace(/[^\d+]/g,""),r=we(t).join("-"),s=/^[\d\s()+-]+$/.test(t)&&/^\s*[0(]/.test(t)?t:r;return e?[o]:[s,o,r]}function Fo(t){let[,e="",n="",o=""]=/^(?:〒?\s*([\d０-９]{3}[-‐-―−－ー]?[\d０-９]{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.trim())??[];return{postal:e.normalize("NFKC").replace(/\D/g,"-").replace(/^(\d{3})(?=\d)/,"$1-"),prefecture:n,rest:o}}var Ro=(t,e,n)=>t.replace(e,o=>String.fromCharCode(o.charCodeAt(0)+n)),Ce=t=>Ro(t.normalize("NFKC"),/[ぁ-ゖ]/g,96),Hs=t=>Ro(Ce(t),/[ァ-ヶ]/g,-96),Ps=new Map(Array.from({length:58},(t,e)=>String.fromCharCode(65382+e)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??t.normalize("NFKC"),t])),Ks=t=>[...Ce(t).normalize("NFD")].map(e=>Ps.get(e)??e).join("");function Go(t,e,n){let o=a=>n.some(l=>RegExp(`^[（(]?(例[:：)）\\s]*)?[${a}ー\\s]{3,}[)）]?$`).test(l.trim())),r=Ks(t),s=[Ce(t),Hs(t)];return/半角\s*(カタ)?(カナ|ｶﾅ|ｶﾀｶﾅ)/.test(e)||o("ｦ-ﾟ")?[r,...s]:o("ぁ-ん")||/ひらがな|平仮名/.test(e)&&!o("ァ-ヶ")?[s[1],s[0],r]:/[ぁ-ん]/.test(t)&&!/カタカナ|フリガナ|カナ|セイ|メイ/.test(e)&&!o("ァ-ヶ")?[s[1],s[0],r]:[...s,r]}function _o(t,e){let n=/全角(スペース|空白)/.test(e)?["　"," ",""]:[" ","　",""];return/(スペース|空白)(は|を)?(なし|無し|不要|入れず|入れない|空けず)|(間|あいだ)を?(空け|あけ)(ず|ない)/.test(e)&&n.reverse(),t.flatMap(o=>n.map(r=>o.replace(/\s+/g,r)))}var Ho="h1, h2, h3, legend",Ws=new Set(["phone","address","postal","prefecture","locality"]),Xs=/^(url|site_name|subject|notes)$/,Ys=["url","notes"],zs=new Set(["url","notes","subject","name","name_kana","email","phone"]),Yt=8,Se=5,Po=20,js=.7;function Ko(t,e,n,{map:o={},begun:r}){let{verified:s,read:i}=si(t,e,n,o);if(!s&&No(Bo(t,"h1",t.M)))return{F:new Map,main:[],verified:s};let c=new Set(t.$.filter(({type:d})=>d==="password").map(({t:d})=>Wt(d))),a=Bo(t,Ho),l=[...Map.groupBy(i,({e:d})=>d.A)].flatMap(([d,O])=>{if(c.has(d)&&!O.some(et=>et.a===Po||et.id==="notes"&&Ae(et)))return[];let X=Us(d);if(pe(X)&&!O.some(Ae))return[];let tt={values:n,o:a,own:X},It=ri.reduce((et,lt)=>lt(et,tt),O),xt=Js(It,tt,r);return xt?[{its:It,own:X,rank:xt}]:[]}),f=l.some(({own:d,rank:O})=>O>=1&&Q(d)),p=l.filter(({own:d})=>!f||Q(d)||!Bt(d)),m=p.reduce((d,O)=>d&&d.rank>=O.rank?d:O,p[0])?.its??[],x=Map.groupBy(m.filter(({id:d})=>d),({id:d})=>d);for(let{its:d,own:O}of l)if(!(d===m||Bt(O)))for(let Z of Ys){let X=d.filter(tt=>tt.id===Z&&tt.a>=Yt);X.length&&!x.has(Z)&&x.set(Z,X)}return{F:x,main:m,verified:s}}function Js(t,{values:e,o:n},o){let r=t.filter(({id:l})=>e.has(l)||J.has(l)&&e.has("address")),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!J.has(l)).length,c=s.length-i;return i||(o||c>1||Q(n))&&!pe(n)?i+c*.3:0}var Ae=({e:t})=>t.kind==="area",Bo=({T:t},e,n=()=>!0)=>t.map(o=>[N(o)===9?pn(o):"",...b(o,e).filter(n).slice(0,12).map(A)].join(" ")).join(" ");function Us(t){if(N(t)===9)return"";let e=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),A(t).slice(0,60),...b(t,Ho).slice(0,4).map(A),...e.map(n=>F(n,"value")??n.textContent)].join(" ")}var mt=(t,e,n)=>t.map(o=>e(o)?{...o,...n}:o),Vs=(t,{values:e,o:n})=>{let[o,r]=t.filter(Ae),s=Q(n)||St(n)||t.some(({id:i})=>e.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?mt(t,i=>i===o,{id:"notes",a:Se}):t},qs=t=>{let e=t.map(({o})=>[...v(o),...o.S]);if(!e.flat().some(o=>Rn.test(o)))return t;let n=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=e[r];if(o.id!=="other"||o.e.kind!=="line"||!s.some(c=>oe.test(c)))return o;let i=s.map(c=>_(c.replace(oe,""),"line")).find(Boolean);return!i||!J.has(i.id)||n.has(i.id)?o:(n.add(i.id),{...o,id:i.id,n:i.n??null,a:Yt})})},Qs=t=>{let e=t.filter(r=>J.has(r.id)&&!r.n&&Xt(r)),n=e.filter(r=>Oo(Xt(r)));return mt(t,r=>e.includes(r)&&!n.includes(r)&&n.some(({id:s})=>s===r.id),{id:"other"})},Zs=t=>t.some(({id:e,n})=>e==="company"||e==="name"&&n)?mt(t,e=>e.id==="subject"&&Xt(e)==="title",{id:"other"}):t,ti=(t,{values:e})=>t.map(n=>n.id||n.e.kind!=="choice"?n:{...n,...ei(n.e.u,e)});function ei(t,e){let n=o=>t.filter(r=>o.test(r)).length;return n(/東京都/)&&n(/大阪府/)?{id:"prefecture",a:Se}:n(/^https?:\/\/$/)>1?{id:"scheme"}:n(/./s)>1&&!t.some(j)&&Wo(t,e)?{id:"category",a:Se}:{}}var Wo=(t,e)=>(Ft(e.get("category")??"",t)?.g??0)>=js,Xt=({o:t})=>v(t).map(S).find(Boolean)??"",Xo=(t,{values:e,o:n})=>ue(n)||t.some(({id:o,a:r,e:{kind:s,u:i}})=>o==="found_at"&&r>=Yt||o==="category"&&s==="choice"&&Wo(i,e))||Q(n)&&!t.some(Te),Te=({id:t})=>t==="company",ni=(t,e)=>{if(Xo(t,e))return t;if(Eo(e.o))return mt(t,({id:r})=>Xs.test(r),{id:"other"});let o=Bt(`${e.o} ${e.own}`)&&!St(e.o)||t.some(Te)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return mt(t,r=>{let s=Xt(r);return ue(s)?!1:r.id==="url"?s&&(o.test(s)||Bn.test(s)):r.id==="site_name"||r.id==="found_at"&&r.a<Yt},{id:"other"})},oi=(t,e)=>t.some(n=>Te(n)&&v(n.o).some(o=>/御社|貴社|貴団体/.test(o)))&&!Xo(t,e)?mt(t,({id:n})=>Ws.has(n),{id:"company"}):t,ri=[Vs,qs,Qs,Zs,ti,ni,oi];function si({T:t},e,n,o){let r=Object.entries(o).filter(([c])=>n.has(c)),s=e,i=!1;for(let[c,a]of r){let l=[a].flat().map(f=>{let p=t.flatMap(m=>b(m,f));return s.find(({e:m})=>p.some(x=>m.t===x||m.x.includes(x)))});l.length&&l.every(f=>f&&ii(f,c))?s=s.map(f=>l.includes(f)?{...f,id:c,a:Po}:f.id===c?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var ii=({id:t,e:{kind:e,u:n}},o)=>(!t||t===o)&&!(e==="choice"&&(zs.has(o)||n.some(j)));var ci={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},ai=/^(own|near|whole|row|sentence|group)$/,li=["own","sentence","row","group","hint","autocomplete"],fi=24,$=(t,e)=>e.flatMap((n,o)=>n?[{from:t,r:n,C:ci[t],index:o}]:[]),ct=({r:{id:t}})=>t!=="unknown",ht=t=>t.filter(({from:e})=>ai.test(e)),K=(t,e)=>t.filter(n=>n.from===e),Yo=(t,{f:e})=>li.flatMap(n=>K(t,n)).find(({from:n,r:{id:o},index:r})=>pt(o)&&(n==="row"?!r:n!=="group"||!r&&!e.length))??K(t,"name").find(({r:{id:n}})=>/^(trap|captcha|password|payment)$/.test(n)),ui=(t,{p:e})=>{let n=ht(e).find(o=>!o.r.O&&ct(o))??null;return{...t,c:n,n:n?.r.n??null}},pi=(t,{p:e,kind:n,o})=>{let r=ht(e),s=r.find(({r:c})=>!c.O);if(s?.r.id!=="unknown"||r.some(({r:c})=>c.O))return t;let i=s.from==="own"||!o.f.length;return t.c&&(n==="area"||!i)?t:{c:null,n:null,l:!0}},di=(t,{p:e})=>{let n=ht(e).find(({r})=>r.O);if(!n)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.c?.r.id??"");return{...t,c:o?t.c:n,n:n.r.n??t.n}},mi=(t,{p:e,inside:n})=>{if(t.c||t.l)return t;let o=K(e,"hint"),r=o.length>0&&!o.some(ct),s=!o.length&&!ht(e).length&&n(),i=o.find(ct)??$("inside",[s])[0]??null;return{c:i,n:t.n??i?.r.n??null,l:r}},hi=(t,{p:e,kind:n,o:{after:o}})=>{if(t.c||ht(e).length||o.length>fi)return t;let[r]=$("after",[_(o,n)]);return r&&!ct(r)?{...t,l:!0}:{...t,c:r??null}},gi=(t,{p:e})=>{let n=K(e,"hint").find(ct),[o]=K(e,"sentence"),r=t.c?.r,s=r&&r===o?.r&&r!==K(e,"near")[0]?.r;return!n||e.some(i=>/^(own|row)$/.test(i.from))||!(t.l||s)?t:{...t,c:n,l:!1}},bi=(t,{p:e})=>{if(t.c?.r.id!=="address")return t;let n=K(e,"hint").find(({r:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return n?{...t,c:{...t.c,r:n.r}}:t},xi=(t,{p:e})=>{let n=e.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{c:o}=t;if(o){let i=n.some(({r:c})=>c.id===o.r.id);return i?{...t,_:i}:t}let r=!t.l&&!ht(e).length&&!K(e,"hint").length,s=n.find(({from:i,r:{id:c}})=>i==="autocomplete"||(i==="type"?!(t.l&&c==="url"):r));return s?{...t,c:s,n:s.from==="type"?t.n:s.r.n??null}:t},yi=(t,{p:e})=>{if(t.n||!/^name/.test(t.c?.r.id??""))return t;let n=[...K(e,"name"),...K(e,"autocomplete")].find(({r:o})=>o.n);return{...t,n:n?.r.n??null}},Oi=[ui,pi,di,mi,hi,gi,bi,xi,yi],zo=t=>Oi.reduce((e,n)=>n(e,t),{c:null,n:null,l:!1});var Jo=24,Ni=10,Ei={email:"email",tel:"phone",url:"url"},wi={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Uo({G:t,v:e,T:n}){let o=new Map(n.map(c=>[c,ko(c)])),r=c=>(o.get(c.getRootNode())??(()=>""))(c),s=[],i=t.map(({t:c,type:a,x:l})=>Kt(c,e,r,E(a)?l.at(-1):null));for(let[c,a]of t.entries()){let l=i[c],f=s.at(-1),p=Ci({e:a,o:l,before:f,next:i[c+1],I:s});p.id==="url"&&xo(To(a.t,e))&&(p.id="other"),p.id&&!ki(a,p.id)&&(p.id=p.id==="unknown"?"":"other"),s.push({e:a,o:l,...p})}return s}function Ci({e:t,o:e,before:n,next:o,I:r}){let s=jo(t,e);return s.id==="confirm"&&Ai(e,n?.o,o)&&(s=jo(t,{...e,f:[e.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),n&&Si(s,e,n)&&Ii(t,e,n)&&(s.id?s.id="postal":Object.assign(s,{id:n.id,a:n.a-.5,l:n.l})),s.id==="name"&&s.n==="given"&&Ti(e,r)&&(s.id="name_kana"),s}var Si=({id:t,l:e},{near:n},o)=>t?t==="address"&&o.id==="postal"&&n.length>0:!e,Ai=({f:[t]},e,n)=>t&&t!==e?.f[0]&&t===n?.f[0];function Ti({b:t},e){let n=e.at(-1),o=e.findLast(({id:r,n:s})=>r==="name"&&s);return n?.id==="name_kana"&&n.n==="family"&&n.e.t===t&&o?.n!=="family"}var ki=({type:t},e)=>pt(e)||e==="other"||(wi[t]?.test(e)??!0);function Ii({t,kind:e,type:n,A:o},{near:r,b:s,N:i},{id:c,e:a}){let l=c==="found_at"||e===a.kind&&n===a.type,f=s&&(s===a.t||a.x.includes(s));return!l||!f||o!==a.A||e==="area"?!1:!i.length&&!r.some(_t)&&Li(t,a.t)}function Li(t,e){let n=H(t);for(let o=0;n&&o<3;o+=1,n=H(n))if(w(n,e))return!0;return!1}function ke(t,e){let n=h(t)==="textarea"?ot(t):e==="line"&&g(t,"value"),o=n&&n.length<=Jo&&!/[{<]/.test(n)?_(n,e):null;return o?.id==="unknown"?null:o}function Di({t,kind:e,type:n},o){let r=f=>_(f,e),s=o.near.map(f=>{let p=r(f);return p?.id==="unknown"&&/(。|ください|下さい|ます|です)$/.test(f)?null:p}),i=s.find((f,p)=>f&&o.near[p].length<=Jo),c=i?.O&&s.find(f=>/^name/.test(f?.id??"")&&!f?.O),a=["name","id"].map(f=>go(g(t,f),e)),l=e==="line"&&Ei[n];return[...$("own",o.own.map(r)),...$("near",[i]),...$("whole",[c]),...$("row",o.f.map(r)),...$("sentence",[s.find(Boolean)]),...$("group",o.S.map(r)).filter(ct),...$("hint",o.N.map(r)),...$("autocomplete",[bo(g(t,"autocomplete"))]),...$("type",[l?{id:l}:null]),...$("name",a)]}function jo(t,e){let n=Di(t,e),o=Yo(n,e);if(o)return{id:o.r.id,a:Ni,n:null,l:!1,by:o};let{c:r,n:s,l:i,_:c}=zo({p:n,kind:t.kind,o:e,inside:()=>ke(t.t,t.kind)});if(!r)return{id:"",a:0,n:s,l:i,by:null};let a=r.C*(r.r.C??1)+(c?1:0);return{id:J.has(r.r.id)&&[e.head,...e.f,...e.S].some(yo)?"other":r.r.id,a,n:s,l:i,by:r}}var Ie=({e:{t,x:e,type:n},o})=>(E(n)?e:[t]).some(r=>C(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.S.slice(0,1)].some(r=>/必須|\brequired\b/i.test(r));var Vo=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],vi="通報ナビ";function Le(t,e=vi){let n=[t,...E(D(t))?$t(t)??[]:[]].map($i);return F(t,"aria-description")===null&&(rn(t,"aria-description",e),n.push(()=>F(t,"aria-description")===e&&qt(t,"aria-description"))),()=>{for(let o of n)o()}}function $i(t){let e=an(t),n=F(t,"style")===null,o=Vo.map(([r])=>[r,e.getPropertyValue(r),e.getPropertyPriority(r)]);for(let[r,s]of Vo)e.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?e.setProperty(r,s,i):e.removeProperty(r);n&&!e.length&&qt(t,"style")}}var $e={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function De(t,e,n){let o=$e[h(t)];for(let r of[rt(P(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},e)?.set;if(s)try{Reflect.apply(s,t,[n]);return}catch{}}}function W(t,e){try{un(t,e)}catch{}}function ve(t,e){let n=P(t),o=te(n);try{W(t,new FocusEvent("focus")),W(t,new FocusEvent("focusin",{bubbles:!0})),e(),W(t,new FocusEvent("blur")),W(t,new FocusEvent("focusout",{bubbles:!0}))}finally{te(n)===t&&o!==t&&(fn(t),o&&h(o)!=="body"&&Zt(o,{preventScroll:!0}))}}var U=t=>E(D(t))?st(t):h(t)==="select"?String(kn(t)):Tn(t)??ot(t);function Me(t){let e=g(t,"name");if(!(D(t)!=="radio"||!e))return b(I(t),"input[type=radio]").find(n=>st(n)&&g(n,"name")===e&&Ct(n)===Ct(t))}function At(t,e){let n=h(t);if(E(D(t))){if(st(t)===e)return;ve(t,()=>ln(t)),st(t)!==e&&!e&&(De(t,"checked",e),W(t,new Event("input",{bubbles:!0,composed:!0})),W(t,new Event("change",{bubbles:!0})))}else n in $e?ve(t,()=>{n==="select"?De(t,"selectedIndex",Number(e)):De(t,"value",e),W(t,n==="select"?new Event("input",{bubbles:!0,composed:!0}):new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText"})),W(t,new Event("change",{bubbles:!0}))}):ve(t,()=>Mi(t,String(e)))}function Mi(t,e){let n=P(t);Zt(t,{preventScroll:!0});let o=rt(n)?.getSelection(),r=n.createRange?.call(n);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),n.execCommand("insertText",!1,e)}catch{}qo(ot(t))!==qo(e)&&(Qt(t,e),W(t,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText",data:e}))),o?.removeAllRanges()}var qo=t=>t.replace(/\s+/g,"");function Qo(t){if(D(t)==="radio"){let n=Me(t);return o=>n?At(n,!0):At(o,!1)}if(E(D(t))||h(t)in $e){let n=U(t);return o=>At(o,n)}let e=[...on(t)].map(n=>nn(n,!0));return n=>{Qt(n,...e),W(n,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Fi='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Fe=80,zt=t=>([...v(t),...t.S,...t.N,t.after].find(S)??"").replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi," ").trim().slice(0,Fe);function Zo({T:t,v:e,$:n,M:o},r,s){let i=[...r.map(a=>{let l=s.has(a.e.A)&&Ie(a);return(E(a.e.type)?Gi:Ri)(a,l)}),...n.map(({t:a,type:l})=>l==="file"&&V("file",it(a)[0]??zt(Kt(a,e,()=>"")))),t.some(a=>b(a,Fi).some(o))&&V("captcha","")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var V=(t,e)=>({kind:t,label:e}),Ri=({e:{t,type:e},o:n,id:o},r)=>o==="captcha"?V("captcha",zt(n)):r&&o!=="trap"&&_i(t,e)&&V("required",zt(n));function Gi(t,e){let{type:n,x:o,u:r}=t.e;if(o.some(c=>st(c)))return!1;let s=zt(t.o),[i]=r;return n==="checkbox"&&!o[1]?Hn.test(i)?V("captcha",i.slice(0,Fe)):j(`${i} ${s}`)?V("consent",i.slice(0,Fe)||s):e&&V("required",i||s):r.every(j)||r.some(j)&&Ie(t)?V("consent",s||i):e&&V("required",s||i)}function _i(t,e){if(e!=="select")return!String(U(t)).trim();let{selectedIndex:n,value:o}=t;return n<0||o===""||n===0&&!C(t,":valid")}var er="rgb(255, 255, 255)";function Re(t){if(t==="transparent")return[0,0,0,0];let[e,n,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[e,n,o,r]}var jt=t=>Re(t)?.[3]??1,tr=t=>{let[e,n,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o};function nr(t,e){let[n,o]=[Re(t),Re(e)];if(!n||!o)return 21;let r=n.slice(0,3).map((c,a)=>c*n[3]+o[a]*(1-n[3])),[s,i]=[tr(r),tr(o)].sort((c,a)=>c-a);return(i+.05)/(s+.05)}var Be=[20,10],cr=[8,8],Bi=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],_e=.3,or=5,Hi=1.3,Pi=1e3,Ki=1e4,[Wi,ar]=[-2,-1],lr=["::before","::after"],Xi=/^(img|svg|canvas|video|iframe|object|embed)$/,Yi={opacity:t=>t<_e,contrast:t=>t<_e,brightness:t=>t>3,blur:t=>t>3},zi={opacity:1,gone:!1,box:null,scrolls:!1,veils:[],drawn:[]};function fr(){let t=new Map,e=new Set,n=o=>{let r=t.get(o)??b(o,"*").slice(0,Ki).filter(s=>{let i=getComputedStyle(s);return i.pointerEvents==="none"&&pr(s,i)});return t.set(o,r),r};return function(r){let s=new Map,i=[...r].filter(([c,a])=>!e.has(c)&&ji(c,a,s)).map(([c,a])=>({t:c,least:a?cr:Be})).sort((c,a)=>Nt(c.t,a.t)&2?1:-1);return oc(i,e,n),e}}function ji(t,e,n){let{width:o,height:r}=L(t),[s,i]=e?cr:Be;return o>=s&&r>=i&&wt(t)&&He(t).every(c=>Ji(c,n))&&(e||ec(t))}function Ji(t,e){let{gone:n,veils:o}=Ui(t,e),{width:r,height:s}=L(t);return!n&&!o.some(([i,c])=>i>=r/2&&c>=s/2)}function Ui(t,e){let n=[];for(let s=t;s&&!e.has(s);s=R(s))n.unshift(s);let o=R(n[0]??t),r=(n.length?o&&e.get(o):e.get(t))||zi;for(let s of n)e.set(s,r=Vi(s,r));return r}function Vi(t,e){let n=getComputedStyle(t),o=L(t),r=e.opacity*Number(n.opacity),s=o.width>0&&o.height>0,i=e.gone||r<_e||n.mixBlendMode!=="normal"||tc(n)||Zi(n)||!!(s&&e.box&&!e.scrolls&&qi(o,e.box));return{opacity:r,gone:i,box:s?o:e.box,scrolls:s?/auto|scroll/.test(n.overflow):e.scrolls,veils:e.drawn,drawn:[...e.drawn,...Qi(t)]}}var qi=(t,e)=>Math.max(e.left-t.right,t.left-e.right,e.top-t.bottom,t.top-e.bottom)>Pi,Qi=t=>lr.map(e=>getComputedStyle(t,e)).filter(e=>Pe(e)&&e.pointerEvents==="none"&&/absolute|fixed/.test(e.position)&&!(Number.parseInt(e.zIndex,10)<0)).map(({width:e,height:n})=>[Number.parseFloat(e),Number.parseFloat(n)]),Zi=({filter:t})=>[...t.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([,e,n,o])=>Yi[e]?.(Number(n)/(o?100:1)));function tc({maskImage:t}){let e=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!=="none"&&e.filter(n=>jt(n)>.5).length*2<=e.length}function ec(t){let e=getComputedStyle(t),{width:n}=L(t),o=n-Number.parseFloat(e.paddingLeft)-Number.parseFloat(e.paddingRight),r=Math.abs(Number.parseFloat(e.textIndent)),s=nc(t);return Number.parseFloat(e.fontSize)>=or&&o>=or&&r<Math.max(o,1)&&!(s&&nr(e.webkitTextFillColor||e.color,s)<Hi)}function nc(t){for(let e of ce(t)){let{backgroundColor:n,backgroundImage:o,colorScheme:r}=getComputedStyle(e);if(o!=="none")return null;if(jt(n)>.5)return n;if(h(e)==="html")return/dark/.test(r)?null:er}return null}function oc(t,e,n){let o=s=>ic(s,n)&&e.add(s.t),r=t.filter(s=>!o(s)).map(s=>({each:s,before:rc(s.t)}));for(let s of["center","nearest"])r.forEach(({each:{t:i},before:c},a)=>{if(!e.has(i)){sn(i,{block:s,inline:s,behavior:"instant"});for(let{each:l,before:f}of r.slice(a))if(f.filter(Ge).some(sc)||!o(l))break;(s==="nearest"||!e.has(i))&&c.filter(Ge).forEach(rr)}});for(let{before:s}of r)s.filter(Ge).forEach(rr)}var rc=t=>He(t).flatMap(e=>[...G(e)].map(n=>({L:n,left:Lt(n),top:Dt(n)}))),Ge=({L:t,left:e,top:n})=>Lt(t)!==e||Dt(t)!==n,rr=({L:t,left:e,top:n})=>cn(t,{left:e,top:n,behavior:"instant"}),sc=({L:t,left:e,top:n})=>{let o=h(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>Lt(t)!==e&&/hidden|clip/.test(r)||Dt(t)!==n&&/hidden|clip/.test(s))};function He(t){let e=[t];for(let n=sr(t);n;n=sr(n))e.push(n);return e}var sr=t=>{try{return rt(P(t))?.frameElement??null}catch{return null}};function ic({t,least:[e,n]},o){let{left:r,top:s,width:i,height:c}=L(t),a={width:i,height:c};for(let l of He(t)){if(l!==t){let d=L(l);[r,s]=[r+d.left+l.clientLeft,s+d.top+l.clientTop]}let f=I(l),p=Bi.map(([d,O])=>[r+a.width/2+d*e,s+a.height/2+O*n]);if(!p.every(([d,O])=>ac(l,f,d,O)))return!1;let[m,x]=p[0];if(o(f).some(d=>cc(d,m,x)&&ur(d,l)&&lc(d,l)))return!1}return!0}var cc=(t,e,n)=>{let{left:o,top:r,right:s,bottom:i}=L(t);return o<=e&&e<=s&&r<=n&&n<=i};function ac(t,e,n,o){let r=N(e)===9,s=(r?bn:xn)(e,n,o);if(!s||s===t||w(t,s))return!!s;let i=[...(r?hn:gn)(e,n,o)],c=i.findIndex(a=>a===t||w(t,a));return c>=0&&!i.slice(0,c).some(a=>ur(a,t))}function ur(t,e){if(t===e||w(e,t))return!1;let n=lr.map(i=>getComputedStyle(t,i));if(!pr(t)&&!n.some(Pe))return!1;let o=[...$t(e)??[]].some(i=>w(i,t)),[r,s]=[L(t),L(e)];return!o||r.width>s.width-Be[0]&&r.height>s.height-2}function lc(t,e){let[n,o]=[ir(t,e),ir(e,t)];return n===o?n>ar&&(Nt(e,t)&4)>0:n>o}function ir(t,e){let n=ar;for(let o of ce(t)){if(w(o,e))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!=="none")&&(n=Math.max(Number.parseInt(s,10)||0,Wi))}return n}var pr=(t,e=getComputedStyle(t))=>Xi.test(h(t))||Pe(e),Pe=t=>t.content!=="none"&&(jt(t.backgroundColor)>.1||t.backgroundImage!=="none"||(t.backdropFilter??"none")!=="none")&&t.visibility==="visible"&&Number(t.opacity)>.1;var dr=t=>t.split(/\s*\n\s*/).map(e=>e.trim()).filter(Boolean),Ke=t=>{let[,e="",n=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[e,n]};function mr(t,e){let n=[...t],o=[];for(let{B:r,H:s,limit:i}of e){if(!n.length)break;let c=s?Ke(n[0])[1]:n[0];if(c.length>i)break;for(n.shift();r&&n.length&&c.length+1+n[0].length<=i;)c+=`
${n.shift()}`;o.push(c)}return{values:o,left:n}}var hr=t=>URL.canParse(t)?new URL(t).href:"";var fc=/https?:\/\/[\x21-\x7e]+/g;function gr(t,e,n){let o=0;for(let{index:r,segment:s}of new Intl.Segmenter("ja",{granularity:n}).segment(t)){if(r+s.length>e)break;o=r+s.length}return o}function br(t,e){if(t.length<=e)return[t,""];let n=gr(t,e,"word")||gr(t,e,"grapheme");for(let{index:r,0:s}of t.matchAll(fc))r<n&&n<r+s.length&&(n=r);let o=Math.max(...["。",`
`,"! ",". ","？","！"].map(r=>t.lastIndexOf(r,n-r.length)+r.length));return o>n*.8&&(n=o),[t.slice(0,n).trimEnd(),t.slice(n).trimStart()]}function xr({label:t="",value:e},n,o){let r=n?.value??"";if(e.split(`
`).every(c=>r.includes(c)))return null;let s=`【${t||"URL"}】
${e}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...n,id:"notes",value:r?`${s}

${r}`:s}}var uc=/^(明治|大正|昭和|平成|令和|showa|heisei|reiwa)|^[msthr]$/i,pc=/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;function We(t){let[,e,n,o,r,s]=pc.exec(t.normalize("NFKC"))??[];return!e||+n>12||+o>31||+(r??0)>24?null:{y:+e,m:+n,d:+o,h:r===void 0?null:+r,i:r===void 0?null:+(s??0)}}var k=t=>String(t).padStart(2,"0");function Xe({y:t,m:e,d:n,h:o,i:r},s){let i=`${t}-${k(e)}-${k(n)}`;return s==="date"?i:s==="month"?i.slice(0,7):o===null?"":s==="time"?`${k(o)}:${k(r)}`:`${i}T${k(o)}:${k(r)}`}var yr=/^(y{4}|\d{4})$/,dc=/(y{4}|年{4}|m{1,2}|d{1,2}|\d{4}|\d{1,2})([-/.年]?)(m{1,2}|d{1,2}|\d{1,2})([-/.月]?)(y{4}|d{1,2}|\d{4}|\d{1,2})/i;function Ye({y:t,m:e,d:n,h:o,i:r},s){let i=s.normalize("NFKC").toLowerCase();if(/令和[\d〇○元]*年/.test(i))return`令和${t-Jt}年${e}月${n}日`;let[,c,a,l,f,p]=dc.exec(i)??[];if(c===void 0)return null;let m=/(hh|\d{1,2}):(mm|\d\d)/.test(i)&&o!==null?` ${k(o)}:${k(r)}`:"";if(yr.test(c))return a==="年"?`${t}年${e}月${n}日${m}`:[t,k(e),k(n)].join(a===f?a:"")+m;let x=a&&a===f&&yr.test(p)?mc(c,l):"";return x?[...x==="dm"?[k(n),k(e)]:[k(e),k(n)],t].join(a)+m:null}var mc=(t,e)=>t[0]==="d"||Number(t)>12?"dm":t[0]==="m"||Number(e)>12?"md":"",hc=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],Or=t=>hc.map(e=>Ye(t,e)??""),gc="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),Nr=/^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;function Er(t,e){let n=t.normalize("NFKC"),[,o]=e==="m"&&Nr.exec(n)||[];if(o)return gc.indexOf(o.toLowerCase())+1;let r=e==="y"&&/\d{4}/.exec(n)?.[0];if(r)return+r;let[,s,i]=/(?:(令和|平成|r|h)\s*)?(元|\d+)/i.exec(n)??[];if(!i)return null;let c=i==="元"?1:+i;return e!=="y"?c:/令和|r/i.test(s??"")?c+Jt:/平成|h/i.test(s??"")?c+1988:c}var wr=(t,e,n)=>n.map(o=>t.findIndex(r=>Er(r,e)===o)).find(o=>o>=0)??-1,ze=t=>t.some(e=>/\d/.test(e))||!t.some(e=>uc.test(e.trim()))?-1:t.findIndex(e=>/令和|reiwa|^\s*r\s*$/i.test(e)),je=(t,e)=>{let[n,o]=["午前|^am$|^a\\.m","午後|^pm$|^p\\.m"].map(r=>t.findIndex(s=>RegExp(r,"i").test(s.trim())));return n<0||o<0?-1:e<12?n:o},Jt=2018,bc=[[/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],xc=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],yc={12:"m",31:"d",23:"h",24:"h"};function Cr(t,e){let n=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...e.slice(0,2)]){let s=n(bc,r.normalize("NFKC").trim().toLowerCase());if(s)return s}if(e.some(r=>Nr.test(r)))return"m";let o=Math.max(...e.map(r=>Er(r,"d")??-1));return n(xc,e.at(-1)??"")??yc[o]??(o>=45&&o<=59?"i":null)}var q=t=>[...t].sort((e,n)=>n.a-e.a),B=t=>{let e=Number.parseInt(g(t,"maxlength"),10);return e>0?e:1/0};function Oc(t,e){let n=e.filter(r=>r&&r.length<=B(t)),o=g(t,"pattern");if(!o)return n[0]??"";try{let r=new RegExp(`^(?:${o})$`,"u");return n.find(s=>r.test(s))??n[0]??""}catch{return n[0]??""}}function gt(t,e){let n=[t];for(let o;o=e.find(({o:r})=>r.b===n.at(-1)?.e.t);)n.push(o);return n}var T=(t,{e},n)=>n?[{id:t,t:e.t,value:n}]:[],at=(t,e,n)=>T(t,e,Oc(e.e.t,n));function Je({id:t,value:e},n){let o=n.e.u.map(r=>j(r)?"":r);return Tt(t,n,(t==="age"?io(e,o):Ft(e,o))?.index??-1)}function Tt(t,{e:{type:e,t:n,x:o}},r){return r<0?[]:e==="select"?[{id:t,t:n,value:String(r)}]:o.length>1?[{id:t,t:o[r],value:!0}]:[]}var bt=({o:t})=>[...v(t),...Ue(t)].join(" "),Ue=({N:t,after:e})=>[...t,.../^\(?例/.test(e.normalize("NFKC"))?[e]:[]];function Sr(t,e,n){let o=n.filter(({e:l})=>l.kind==="choice"),r=o.find(({e:l})=>ze(l.u)>=0),s=o.find(({e:l})=>je(l.u,0)>=0),i={field:t,moment:e,P:!!r,isHalfDay:!!s,E:new Set},c=[];for(let l of q(n)){if(l===r||l===s)continue;let f=Nc(l)(l,i);if(!f)return[];c.push(...f)}if(!c.length)return[];r&&c.unshift(...Tt(t.id,r,ze(r.e.u)));let a=e?.h??null;return s&&a!==null&&c.unshift(...Tt(t.id,s,je(s.e.u,a))),c}var Nc=t=>{let{type:e,kind:n}=t.e;return/^(date|time|month|datetime-local)$/.test(e)?Ec:Ar(t)?wc:n==="choice"?()=>[]:kc},Ar=({e:{t,kind:e,u:n},o:{own:o,after:r,N:s}})=>e==="area"?null:Cr([r,...o,g(t,"aria-label"),g(t,"placeholder"),...s],n),Ut=({E:t},...e)=>e.some(n=>t.has(n)),Ec=(t,e)=>{let{type:n}=t.e,o=n==="time"?n:"date";if(!e.moment||Ut(e,o,"whole","y"))return[];let r=T(e.field.id,t,Xe(e.moment,n));return r.length&&e.E.add(o).add(n==="datetime-local"?"time":o),r},wc=(t,e)=>{let{field:n,moment:o,E:r}=e,{t:s,kind:i,u:c}=t.e,a=Sc(t,e),l=o?.[a]??null;if(l===null||Ut(e,a,Cc.test(a)?"time":"date","whole"))return[];r.add(a);let[f,...p]=Ac(l,a,t,e);if(i==="choice"){let x=Tt(n.id,t,wr(c,a,[f,...p]));return x.length?x:null}let m=String(f??"");return m&&m.length<=B(s)?T(n.id,t,m):null},Cc=/[hi]/;function Sc(t,e){let n=Ar(t);return n==="m"&&Ut(e,"m","date")?"h":n}function Ac(t,e,n,{P:o,isHalfDay:r}){return e==="y"?Tc(t,n,o):e==="h"&&r?[t%12||12,t%12]:[t]}function Tc(t,{o:{near:e,after:n,N:o},e:{t:r}},s){let i=(e[0]??"").normalize("NFKC").trim();return/20$/.test(i)?[t%100]:s||/(令和|\br)$/i.test(i)||/^令和/.test(n)||o.some(c=>/令和/.test(c))?[t-Jt,t]:B(r)<4?[]:[t,t%100]}var kc=(t,e)=>{let{field:n,moment:o,E:r}=e,s=v(t.o).join(" "),i=/時刻|時間|^time/i.test(s)&&!/日|date/i.test(s)?"time":"date";if(Ut(e,i,"whole","y"))return[];if(i==="time")return r.add(i),o?T(n.id,t,Xe(o,i)):[];let c=o&&Ye(o,g(t.e.t,"placeholder")||bt(t)),a=at(n.id,t,c?[c]:[n.value,...o?Or(o):[]]);return a.length&&r.add("whole").add(i),a};var Ic=4,Lc=new Set(["name","name_kana","email","phone","address","age","found_at","site_name"]),Dc={url:$c,name:kr,name_kana:kr,email:Fc,phone:Rc,address:Gc,found_at:(t,e)=>({s:Sr(t,We(t.moment??"")??We(t.value),e)})},Ve=(t,e)=>(Dc[t.id]??vc)(t,Ir(t.id,e),e),Ir=(t,e)=>(e.get(t)??[]).filter(({a:n})=>n>=Ic);function Lr(t,e){let[n,o]=["url","notes"].map(i=>t.find(c=>c.id===i)),[r]=q(Ir("notes",e));if(!n||r?.e.kind!=="area"||Ve(n,e).s.length)return{fields:t,inText:[]};let s=xr(n,o,B(r.e.t));return s?{fields:[...t.filter(i=>i!==o),s],inText:[n.id]}:{fields:t,inText:[]}}function vc(t,e){let{id:n,value:o}=t;for(let r of q(e)){let{t:s,kind:i,type:c}=r.e;if(i==="choice"){let p=Je(t,r);if(p.length)return{s:p};continue}let a=c==="number"?/\d+/.exec(o.normalize("NFKC").replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i==="line"?o.replace(/\s*\n\s*/g," "):o,[l,f]=br(a,B(s));if(!(!l||f&&Lc.has(n)))return{s:T(n,r,l),cut:f}}return{s:[]}}var Dr=({o:{own:t,near:e}})=>[...t,...e].some(S),Tr=({o:t})=>S(v(t)[0]??"").replace(/\d+/g,"");function $c({id:t,value:e},n,o){let r=dr(e),s=n.filter(({e:m})=>m.kind!=="choice"),[i]=q(s);if(!i)return{s:[]};let c=s.slice(s.indexOf(i)).filter(m=>m===i||m.e.kind===i.e.kind&&(Tr(m)===Tr(i)||gt(i,s).includes(m))),a=o.get("scheme")?.find(({e:m})=>i.o.b===m.t),{values:l,left:f}=mr(r,c.map(({e:{t:m,kind:x},o:d})=>({B:x==="area",H:!!a||/https?:\/\/\s*$/.test([...d.near].at(0)??d.own.at(-1)??""),limit:B(m)}))),p=l.flatMap((m,x)=>{let d=hr(m);return at(t,c[x],/半角/.test(bt(c[x]))?[d,m]:[m,d])});if(a&&p.length){let m=a.e.u.indexOf(Ke(r[0])[0]);m>=0&&p.unshift({id:t,t:a.e.t,value:String(m)})}return{s:p,left:p.length?f:[]}}function kr({id:t,value:e},n){let o=n.filter(({e:p})=>p.kind==="line"),[r]=q(o);if(!r)return{s:[]};let s=(p,m)=>{let x=bt(p),d=t==="name_kana"?Go(m,x,Ue(p.o)):[m];return at(t,p,_o(d,x))},i=o.length===1&&!v(r.o).some(p=>_(p,"line")?.n),{family:c,given:a}=Mc(r,o);if(i||!(a||r.n))return{s:s(r,e)};let[l,f]=vo(e);return{s:[...c?s(c,l):[],...a?s(a,f):[]]}}function Mc(t,e){let[n,o]=["family","given"].map(i=>e.find(({n:c})=>c===i));if(o||t.n)return{family:t.n==="given"?n:t,given:o};if(n)return{family:n,given:t};let r=gt(t,e)[1],s=r&&!r.n&&r.o.f[0]===t.o.f[0]&&!Dr(r);return{family:t,given:s?r:void 0}}function Fc({id:t,value:e},n){let[o]=q(n);if(!o)return{s:[]};let r=e.normalize("NFKC").replace(/\s/g,""),s=gt(o,n)[1];if(!s&&/^[@＠]/.test(o.o.after))return{s:[]};if(s&&/^[@＠]$/.test(o.o.after)){let[i,c=""]=r.split("@");return{s:[...T(t,o,i),...T(t,s,c)]}}return{s:T(t,o,r.length<=B(o.e.t)?r:"")}}function Rc({id:t,value:e},n){let[o]=q(n.filter(({e:i})=>i.kind==="line"));if(!o)return{s:[]};let r=gt(o,n).filter((i,c,a)=>!a.slice(1,c+1).some(Dr));if(r.length>2){let i=we(e);return{s:i.length===3&&i.every((a,l)=>a.length<=B(r[l].e.t))?i.flatMap((a,l)=>T(t,r[l],a)):[]}}let s=o.e.type==="number"||/ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(bt(o));return{s:at(t,o,Mo(e,s))}}function Gc({id:t,value:e},n,o){let{postal:r,prefecture:s,rest:i}=Fo(e),[c]=o.get("postal")??[],[a]=o.get("prefecture")??[],[l]=[...n,...o.get("locality")??[]],f=[];if(c&&r){let p=r.replace("-",""),m=gt(c,o.get("postal")??[])[1];m?f.push(...T(t,c,p.slice(0,3)),...T(t,m,p.slice(3))):f.push(...at(t,c,[`${p.slice(0,3)}-${p.slice(3)}`,p]))}if(a&&s&&f.push(...a.e.kind==="choice"?Je({id:t,value:s},a):T(t,a,s)),l){let p=a?i:c?s+i:e;if(p.length>B(l.e.t))return{s:[]};f.push(...T(t,l,p))}return{s:f}}var _c=24,vr={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},qe,M=[];async function Bc(t,e={}){if(e.undo)return await Rr(),vr;let n=t.filter(({value:o})=>typeof o=="string"&&o.trim());qe=e.says;try{return ho(e.forbids),await Hc(n,e)}catch{return{...vr,missed:n.map(({id:o})=>o)}}}async function Hc(t,e){let n=new Set,o=fr(),r=await $r(t,e,n,o);for(let s=1;s<_c&&r.D&&(await Vc(),!(r.E&&r.s.every(kt)&&r.page.size===Fr()));s+=1){let i=await $r(t,e,n,o),c=i.D>=r.D&&s>t.length+2;if(r=i,c)break}return r.s.forEach(Jc),{...r.answer,needs:Zo(r.page,r.I,r.scopes)}}var Fr=()=>b(document,Ee).length;async function $r(t,{map:e,overwrite:n=[],earlier:o=[]},r,s){let i=Fr(),c={...Lo(),size:i},a=Uo(c),l=Kc(t),{F:f,main:p,verified:m}=Ko(c,a,l,{map:e,begun:M.length>0}),x=Pc(f,l,s),d={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:m},O=[],Z=new Set,X=0,{fields:tt,inText:It}=Wc("url",o)?{fields:t,inText:[]}:Lr(t,x);for(let lt of tt){let{id:ft}=lt,{s:Gr,cut:Qe,left:Ze}=Ve(lt,x),ut=Gr.filter(({t:yt})=>!Z.has(yt));for(let{t:yt}of ut)Z.add(yt);if(!ut.length){d.missed.push(ft);continue}if(!n.includes(ft)&&ut.some(yt=>Yc(yt,r))){d.kept.push(ft);continue}O.push(...ut),X+=await Xc(ut,r),(ut.every(kt)?d.filled:d.missed).push(ft),Qe&&(d.cut[ft]=Qe),Ze?.length&&(d.left[ft]=Ze)}d.filled.includes("notes")&&(d.in_text=It);let xt=O.every(kt),et=new Set([...p,...[...x.values()].flat()].map(({e:lt})=>lt.A));return{answer:d,page:c,I:a,scopes:et,s:O,E:xt,D:X+(xt?0:1)}}function Pc(t,e,n){let o=a=>J.has(a)&&(e.has(a)||e.has("address")),r=({e:{t:a,type:l}})=>E(l)?[a,...dt(a)]:[a],s=[...t].filter(([a])=>o(a)).flatMap(([,a])=>a),i=n(new Map(s.flatMap(a=>r(a).map(l=>[l,E(a.e.type)])))),c=a=>r(a).some(l=>i.has(l));return new Map([...t].map(([a,l])=>[a,o(a)?l.filter(c):l]))}var Kc=t=>{let e=new Map(t.map(({id:n,value:o})=>[n,o]));return e.has("url")&&e.set("notes",e.get("notes")??""),e},Wc=(t,e)=>e.includes(t)||M.some(n=>n.id===t);async function Xc(t,e){let n=0;for(let o of t)kt(o)||!Ot(o.t)||(Uc(o,e),n+=1,await null);return n}var kt=({t,value:e})=>{if(!Ot(t))return!1;let n=U(t);return n===e||typeof n!="string"||h(t)==="select"?n===e:Mr(n)===Mr(String(e))&&(M.some(o=>o.t===t)||n.replace(/\s+/g,"")===String(e).replace(/\s+/g,""))},Mr=t=>t.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu,"");function Yc(t,e){let{t:n}=t;if(kt(t))return!1;let o=U(n),r=M.findLast(i=>i.t===n);if(r&&(o===r.w||e.has(r.id)))return!1;if(h(n)==="select"){let{multiple:i}=n,c=[...Mt(n)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(E(D(n)))return zc(n);let s=h(n)==="input"?"line":"area";return o===(s==="line"?F(n,"value"):ot(n))&&ke(n,s)?.id===t.id?!1:!jc(String(o),g(n,"placeholder"))}function zc(t){let e=Me(t);return!!(e&&!e.defaultChecked&&!M.some(n=>n.t===e&&n.w===!0))}var jc=(t,e)=>/^\s*((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)\s*$/s.test(t)||e!==""&&t.trim()===e.trim();function Jc({id:t,t:e,value:n}){let o=M.find(s=>s.t===e);if(o&&(o.w=U(e)),o)return;let r=M.find(s=>s.id===t&&s.w===n&&!Ot(s.t));r&&Object.assign(r,{t:e,k:Le(e,qe)})}function Uc({id:t,t:e,value:n},o){let r=M.findLast(c=>c.t===e),s=r?.R??Qo(e);r?.k(),M=M.filter(c=>c!==r),o.add(t);let i={id:t,t:e,w:n,R:s,k:()=>{}};M.push(i),At(e,n),i.w=U(e),i.k=Le(e,qe)}async function Rr(){let t=M.reverse();M=[];for(let{t:e,w:n,R:o,k:r}of t)r(),Ot(e)&&U(e)===n&&o(e),await null}var Vc=()=>new Promise(t=>{let e=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(e),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:qc}=globalThis;qc.fillForm??=Object.assign(Bc,{undo:Rr});})();
