/* npm run compiled */
(()=>{var{getOwnPropertyDescriptor:Br}=Reflect,{bind:Hr,call:Pr}=Function.prototype,Qr=Hr.bind(Pr),p=({prototype:t},n)=>{let e=Br(t,n);return Qr(e?.get??e?.value)},Q=p(Node,"parentNode"),oe=p(Node,"firstChild"),re=p(Node,"nextSibling");var E=p(Node,"nodeType"),rt=p(Node,"nodeValue"),st=p(Node,"textContent"),Ot=p(Node,"isConnected"),Z=p(Node,"ownerDocument"),C=p(Node,"getRootNode"),A=p(Node,"contains"),Et=p(Node,"compareDocumentPosition"),se=p(Node,"cloneNode"),ie=p(Node,"childNodes");var h=p(Element,"localName"),qt=p(Element,"shadowRoot");var wt=p(Element,"previousElementSibling"),F=p(Element,"getAttribute");var ce=p(Element,"setAttribute"),zt=p(Element,"removeAttribute"),j=p(Element,"closest"),M=p(Element,"getBoundingClientRect"),St=p(Element,"checkVisibility"),tn=p(Element,"replaceChildren"),ae=p(Element,"scrollIntoView"),le=p(Element,"scrollTo"),Ct=p(Element,"scrollLeft"),Mt=p(Element,"scrollTop"),fe=p(HTMLElement,"style"),ue=p(HTMLElement,"click"),nn=p(HTMLElement,"focus"),pe=p(HTMLElement,"blur"),de=p(EventTarget,"dispatchEvent"),en=p(Document,"activeElement"),it=p(Document,"defaultView"),me=p(Document,"title");var he=p(ShadowRoot,"host"),ge=p(HTMLIFrameElement,"contentDocument"),be=p(Document,"elementsFromPoint"),xe=p(ShadowRoot,"elementsFromPoint"),ye=p(Document,"elementFromPoint"),Oe=p(ShadowRoot,"elementFromPoint"),Ee=p(HTMLSlotElement,"assignedNodes"),we=p(Document,"createTreeWalker");var Se=p(Element,"matches"),Ae=p(Element,"querySelectorAll"),Te=p(Document,"querySelectorAll");var ke=p(DocumentFragment,"querySelectorAll"),De=p(Document,"getElementById"),Ie=p(DocumentFragment,"getElementById"),b=(t,n)=>F(t,n)??"";var Zr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},$t=t=>{let n=Object.fromEntries(Object.entries(Zr).map(([e,o])=>[e,p(o,t)]));return e=>n[h(e)]?.(e)??null},At=$t("form"),Lt=$t("labels"),Ne=$t("value"),$=$t("type"),ct=p(HTMLInputElement,"checked"),Ce=p(HTMLSelectElement,"selectedIndex"),vt=p(HTMLSelectElement,"options"),on=p(HTMLLabelElement,"control");var T=(t,n)=>{try{return Se(t,n)}catch{return!1}},y=(t,n)=>{let e=E(t);try{return[...(e===9?Te:e===11?ke:Ae)(t,n)]}catch{return[]}},Me=(t,n)=>{let e=E(t);return e===9?De(t,n):e===11?Ie(t,n):null};var $e={},Le=t=>[...t].map(n=>$e[n]??n).join(""),Wr=`"サイト|
#ー
%.{0,
9問い?合わ?せ|
;\\b
>者|
@名
Aの
Bン
Ce|
D)|
Eル
Fた
Gre
Hペ#ジ
Iい
Jon
K出|連絡|報告|送信|記入|入力
Lし
Mer
N|アカウBト|
O相談
P通報
Q)?
RハBドE|ニック
S|メ#E
Tin
U申告|申請|申L?立て?|O|届
Vaccount
Xお
Y内容|
Zt|
_ト
~nam
À氏@|@前
Áアドレス
Â被害
Ã又は|まFは|もLくは
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
Ð(を受け|あ(っ|わD遭D書かれ
Ñ込|申L込|回答|問合せ|9提供
Ò書き?込み
ÓaddGss
Ô|なまえ
Õする
Öサ#ビス
Ø人|
Ù|住所|Å先|年齢|ÏNRネ#ム
Úタイ_E
Û(sitCsMvicCplatf
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
í(?<!(P|U出|届けK|ÍÑ
îDウェブ ?"ÜChp|Èblo
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
ĉ(Â>Âに?ÐF(Ø方D
Ċ(送|渡|教え)(っ
ċIじめ|
Čchannel|
čpMsJ
Ď|company
ď|usM|
Đ|につIて
đ|回答|
ĒくださI|
ē(Æõ("siteîg|"H))
Ĕ}ý|telÙ|~CÓ|phJC
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
İewslettM|subscri
ıpost
Ĳques
ĳ}(文字|数字|
Ĵæ;(of|J) )).*^(
ĵĔ;age;|Vď;id;)
ĶログĕB
ķÛorm|app|forum
ĸä?
Ĺる
ĺ ?~C
Ļ%12}
ļ(datC
Ľ)%1
ľ)%4}
ĿcJtac
ŀed|
Łmessag
łs?;|
Ńsearch
ńsubjec
Ņ|notic
ņ|自
Ň|要
ň|貴
ŉè企業|法Ø
Ŋċ嫌がらせ
ŋプラ
Ōプロフィ#E
ō事
Ŏ保護
ŏ動画
Ő所
ő掲載
Œ文|
œ書き
Ŕ権利
ŕ詳細
Ŗ返信
ŗ;roboZ;human;
ŘŐ属|部署|
řか
Śて
śり
Ŝスレëド?|
ŝ#ム
Ş%6}(
ş(日時
Š)%8}
š).*(
ŢX客様
ţaú|
ŤcJfirm|
ťcategor
ŦoffendM
ŧsitC
Ũ|profil
ũ|店舗
Ū|本
ū|送金
Ŭっ
ŭな
Ůま
ůア
Űカテゴリ
ű購入|
Ų(\\/|・|Ã|
ų(found|seen
Ŵ)$|
ŵcJten
Ŷcheck
ŷfilCproducZ
ŸlTk
Ź|abus
źわIせつ|
Żメ
ż商ğ
Ž場Ő|箇Ő
ž御社ň社`;for(let[t,...n]of Wr.split(`
`))$e[t]=Le(n);var ve=Le(`ßLŭIüLŭI|空(欄|白QAŮŮ|空に|何も(ßüDleave;.*;(blank|empty|alJeDdo(n'?Z not) (fill|entM|type)
画像(に|内|中|A|認)%8ĳ証Dcaptcha|ĝスパム|迷惑%4}(防止|対策DĨ(ÇŚ|Ç)(IĹ|F)%6ĳħD\\d *[+×x*] *\\d|\\d *[-−] *\\d *[=は]|計算(AQ(結果|答DA答え|認証(コ#ド|キ#|ħ|文字Q$|ŗ|security (codCĲúDvMificţanti-?spam|\\?%3}(スパム)
^urlŲř|,| or )
ñ|暗証|password|passcodCĶ ?(id|@D;logTĚ ?id|会員(ħ|idD秘密AĆワBタĕム
クレジë_|カ#ド(ħ|@義D有効Įセキュリティコ#ド|口座|card (numbM|holdMD;cv[vc]|iban|ク#ポB|coupJ
ą用|ąAFめ(に|、Q(もう|再|2|二|同じ|ß|$D\\(ĸą\\D(Ż#E|Á|ï)A?ĸą$|再度|再ß|もう(一|1)(度|回DŤG-?(entM|typeDGpeaZ;agaT;|vMify
検索|キ#ワ#ド|絞ś?込|;Ń;|keyword
署@|signaturCto sign;|^b?cc$|ō務局ņ動Ŗ|ŖŒ書řŭIで|office usCチャë_|;chat;
とA(ĸ関係|続柄|間柄D(ç|P>O>Ħ>Î>Å>申請>Ă者)A(ĸ立場|区分D^ĸ(関係|立場ŴGlaú(shipQ;|who aG you
(分řĹ|わřĹ|特定(でき|ÇĹD同定)Şĥ|根拠|ō情|ÏDidentif(y|iable)
心当Fś|(É>œ込んだØ発信>á)を(ä存|知ŬŚDknow who
(ĸĢ|求めĹ|望む)(Õ|A|ÇĹQ(対応|措置|Ĝ|Yō項DどうLFI|LŚほLIĜ|(outcomCacúšwanZlikCGĲZdesiGdD(wanZlike) us to do|(desiGd|GĲted) (acú|outcome)
(これŮで|今ŮでĽ0}(対応|LF|経緯|OD削除(ĂŇ請|ĩ)Ş有無|状況DalGady (triŀĿtŀdJe)
(řFられ|騙られ|ŭśすŮÇ|@乗られ)
æ返金)š(振込|振ś込みū|ĭ?|入金)(Ė|áD(払|振ś込んūL|入金L)(ŬF|F|だ)(á|ĖD;paid to;|to whom%20}(pa(id|yDsen[dt]Dpayee)
(届IF|受け取ŬF|受領LF)(もA|書|通知|Å|ŒāD(意見照会|開示ĩ)書?A(Y差出D(lettMŅCŁeŠGceivŀGceived (lettMŅCdocumentD^what came
(求めŇ求|ĩ)ら?(れ|Ç)Ś?(I|F|Ĺ|A|もD(脅迫|恐喝|XどL|脅L)A(Y文言|Ĝば|言葉D;demand(ŀsQ;|^ransom
æĢ|納)š^期(限|日D(ĭ?ūŇ求đ返答|照会)(書|A)*(Į期日|締め?切D(á|ĖĤŠĮ;deadlTe;|(answM|Gply|pay) by)
æ振|金)šĊ|LQŚLŮŬF|(áに|ĖĤに)ĊF|LF|FDwhat Ļsent)
æurl|Ä|Á)š(拡散|流出|広Ů|広がľ(状況|範囲|有無|Ś(I|ĹDFř|ř$D(has|havCbeen)%20}(spGad|circulatŀleaked))
(支?払|借śF|Â|損害ľ額|^金額|払ŬF|ĭ($| ĠDamount (paid|lostD^sums .*paid|;payment($| orDhow much|;loss;
(Å|Ŗđ返答|ĸĢľ(Ĥ法|手段|時間帯?|可否Ň否DA要否|pGfMGd|best timChow did you hear|X?知ś%4}きŬřけ|性別|;gendM|;sex;|職業|occupţ国籍|naúality|country|;ip;|fax|ファë?クス|生à|誕生日|birth|使用欄
(ö>œ?込(んだ|みQ(Ø>主D加害>á(Ĥ|ĖQÿ>犯Ø容疑>Ŧ|uploadM|ıM;ŹM|pMpetrator|(VďčĽ6}ô(?!MDô(ŀTg) (Vďč)Ľ0}(@前?NRネŝ|氏@|Ĩ|~CVď;id;DusM~e of|^(ö者)$
ĉ中傷ÇF|ġ>ăÇF(ØĤDvictim|targeted čŠ(À?$|X@前|~eD^(Â>victim)$
ĉġ>ăÇF|加害|á(Ĥ|ĖQ|ö>届けĖ|配送Ė|受取|X子|子ども|子供|ě学生|Ŏ>家族|友|知Ø紹介|Ŕ>代理|代表>弁護士|後見|緊急|作成>Ő有>責任>ðguardian|paGnZfriend|GpGsenZbehalf|witness|emMgency|agenZthird.party|someJCothM č|theirĽ2ĵ
~e of the (č|ownM|TdividualďVDtheir ~e
íD申L込み|É)者ŞÀS|â|住Ő|ÅĖ)
本人以外
í)[ぁ-ん]{0,7})[ĹFI](Ø子|Ĥ)A%4ĵ
(Â|ŊŠ(ØĤ|>子)$
(É|Ò?|ő|ůëプ|公開þ|受信|Ģ|予約|来店|訪問|納期|ű注ŒĠ|配送đ開催|Ğ)(LF|ÇF|Õ|AQş?|à?ûĮ月|期間|年数D(ıŀupload|publish|pGfM|ordM|purchasŠļtime)
êş|日付|à?|日ûとき|頃DIつ%8}(見|気|知DêIつ|ļtimCwhen|dayĽ6}ų|saw|;see;|view|discovMŅ|;fTd;DųŅŀdiscoveGd|viewŀsaw)ĻļtimC;J;|whenDļday|when)Ļ(awarClearn)
^(発生|ō案Q(LFQş|à|日付|時期|時刻Ŵ^ļdate and timCwhen)\\??$
(迷惑|不審|受信|届IF|詐欺|Ý)Ż#ESA?(本Œ文面|Yヘëダ)
Ĭ標題|^([äX]?(O|Ć9PS)A?Q(Ú|テ#マD^題目|A題$|ĨÇĹÚ|ńt;|^title$Ň旨
^([äX御]?(O|Ć9P|ÎS)A?Q(ĬÚŴ^(ńZtitle)( lTeQ$
(À)ŲあĹIは| or )%3}(ŉò|屋号|R|ペB|@称D(è法Øò)@?(Ãľ(À)
(è勤務Ė|仕ō|業務|法Øビジネス|busTess|workĎ)(A|用|用AQ ?(e-?ï|eŻ#ES)
(Ř部門|担当課|課@|宛ĖþĖũ|支店|校舎|拠点|施設)@?$
ŉžň"ò|機関|学校|勤務|Ř役職|屋号ũ@|支店Ď|organi[sz]ţcorporaZbusTess|departmenZdivisiJ|employM|school|affiliaZjob titlCĸĞ(A|中AQ(Ö|żŋBDäĠ|äűX使I
(ż製ğ品目)%2}Ö(AQ@|ヘëダ#?
("ģsns|Ö|媒体|ůプリ|ÈŻディů|ŋë_フォŝ|コミュニティ)(・[^@]{1,8}|等|ŭどQ(AQX?(@ÔDő("媒体|ÖŴどA("sns|Ö|ůプリDķ|board)('sQ ~C~e of (the |that Q(õQķDwhich ÛormD^platform$|^(ŧsMvicCģsns)$
į[者Ĥ様客人身分私Ė用当表員]|ç|さん|さŮ|Ą)A(X|ä|御Q(ÀÔ)
(ニëク|ハBドE|ペBĚNĨ|Ķ|ファĕE|ż製ğ作ğğ曲|国|地|駅|路線|ŋB|ドŻĕB|ĕベB_|案件|物件|機種|番組|チŝ|グE#プ|ŜH|ŏ|記ō|銀行|ėペë_|飼I[犬猫])(AQX?(@|ネŝ|@称|ÚD(nickďscGen|display|ŷdomaT|evenZitem|peZprojecZbrand|hosZmodel|V|middlCmaiden|group|team|ČpagCbank)ĺ(ŏ|曲|作ğ書籍|H|"ŜÉ|記ō|job|pagCvideo|book|sJg|thGad|posZarticle)(A|A?ĨQ(Ú| title)
(自分ņ社|弊社|è著作権?(元|者DŔ|元(A|とDçAňĤA?ň殿|Ţ|÷運営(Õ|中D公式|正規Ū物|オリジナE|Ō|;ã;|;own;|;my;|official|origTalŨCčalĎĽ0}Ĉ"Æ;hp;|Ä|blog|Èŧ;Ÿ|ČÜe)
;proof;|ownMship|(Ő有|証明)(>書|Õ)
(発信þ)元A?(âS)
į使Ŭ|使用L|ĞL|ĄL|ĠL|Ő有L|持Ŭ)(ŚIĹ|ŚきF)(â|携帯S|住Ő)
ĈÄ|"Hľ(@|ÚDĈ"H).*X持ち
志望ņ己pr|経歴|職歴
(ĥ|ŕ|Yć説明ľ(をĐ)Ļ(説明ü|ß|記載|記述|X?œ|X聞řせ|教えŚ|述べD^(please Q(explaT|ĘbCtell us|why);
(関連|参考|参照|そA他A?|証拠|GlatŀGfeGncCaddiúalĽ0}ĈÄ|;Ÿs?;)
(ČVŨCチャBネENŌ)ĻĈ;Ÿ|ÄDĈ;Ÿ);Ļ(ČVŨe)
url|ÄĖ?|pMmaŸ|;ŸłõÓ|^https?:|Á%4}http|Ó%8} of (thCthis|that) (õQ(pagCŧıD(pagCı) Ó|(H|"ÆÉ|ő|Ò?|スレ(ëドQ|ŏ|ġ|該当Ľ0}Á|^ő(Ž|ĖŴÒA?(あĹQ場Ő|wheG (is|did you see) (iZtheD(pagCposZŵZvideo|listTg)s?( \\(?s\\QQ (to (be Q(GmovCGporZGviewDT Ĳú)
((ġ|該当|問題A?(あĹQ|PÕ|ÎÕÿ)Ş"H|ÆÉ|œ込みD(Ò|É|口コミ|ø画像|写真|ŏŠ(H|Ž))$
Æõ"ウェブ ?";õŧÜC^("hp|web|Èblog)$
e-?ïS|Żůド|;ï( ?ÓQ;
â|;tel;|tel(?![a-z]DphJC携帯|mobilCでんわ|Ŀt numbM
郵便|〒|;zip|ıal|ıcode
^(番地・Q(ėビE|ůパ#_D部屋ħ|buildTg|apartmenZsuitC;unit;
市区?町村|番地|丁目|町@|stGeZ;city;|town
都道府県|pGfectuG
住Ő|X住ŮI|居住地|;Ó;
年齢|年代|;age;
^ĸ[用要]件|^topic
åŰ|区分|ジャBE|ō由|ĸ用件|項目$|分野|ť|;typeł;kTdł;topic|natuG of
(違反|P|O|Â|ă|YÎ)A?(å区分D^(種類|種別|Ű#?|ťy|(typCkTd) of (abusCviolţGporZproblem|issue))$
Yĥ|9O|P|Î|Âÿ|件@|テ#マ|ă|困ś|GasJ|ńZissuCabouZproblem|TęcJcMn|harm|violat
(注Œ予約|űĠ|業務|ō業|仕ō|ż工ō|Ă物|活動|応募)A?(ĸ(YŕD動機|ĥ)
Yŕ|詳L|くわLŪŒ意見Ň望|ĆO|9具体|説明ņ由記|どAよう|どんŭ|何が|困ŬŚ|起き|起こ|書řれŚ|問題|ŁCĘpúĪłĘbCexplaT|what happenŀTęenęŵZtell us|how can wCã (ùZĲú)s?|^Ĳús?$|概要|用件|Åō項|通信欄|X知らせ(IFだ|くだD^(ùts?|bodyŴã ô
įエラ#)ā
ø備考|ĥ|ćX気づき|P|Î|補足|感想|Żモ|そA他|ùZaddiúal Tfo|notełGmarks|GasJ|feedback
(9O|P|Î|Ć具体的ŭ?|X困śľ内容$|^(YŕŪŒā|øŁCùts?|ĘpúĪs?|備考)$
ÀÔ|姓@|芳@Ū@|ÅĖ@$|(担当|申請|P|Ħ|O|Î|Å|届出ü|Ă|応募|申込|Ğ|ĩ|提出þ)者(様Q(AQ@?$|^差出Øfullĺfirst (and|&|\\/) last ~Cã ~Clegal ~CĿt (č|~eD^(~CcustomM ~CŢ@|ĸ担当者様?@?|@Ŵ(ôM|submittM|sendM|GĲtM|complaTanZclaimant)('?sQ ~e
hJey|gotcha|;hp;.*;hp;|ak hp|;boZ^hp;| hp$|trap|decoy|url Ŷ|wTniCleave
captcha|spam|vMif|turnstile
passw|^otp$|Je time code
^cc |card|coupJ
(ï|eïšŤcJf|Ŷ|agaT|rCkakunT|2Ŵ(ŤŶ|rCkakunT);.*ï
^(q|s|Ń|quMy|keywords?|kwŴŃ
compan|organi|corp|deparZdivisiJ|õŧÜCfax|birth|bday|nickĺŷusM|logT
;(e ?ï|ï|ï ?Ó|GplytoSÁ);S
kana|furigana|yomi|ruby|ì
;(tel|phJCdenwa|telephJCmobile)\\d*;|â
^(ã |full |customM |Ŀt |ôM Q~e( \\d+Q$|^(o?~aCshimei|simei|full~eŴ^(X?@前|ĸ氏@)$
^(ã |GĲt Q(ńZtitlCkenmei|daimei|件@)$
^(target |ô |page |ı |ŵt QĈŸ)( ?\\dQ$
site ?~e
ť|;kTd;|;type;|s(h|y)ubetsu|bunrui|GasJ|topic|種別|種類
ŁC;msg;|ùZ;body;|ŵtłTęenętoiawasCnaiy(o|ou);|hJbunĪ|Ępú|Gmarks?|bikou|;noteł;text;|Y備考Ū文
Ĵ姓|氏|苗字|@字|(ã Qlastĺfamilyĺsur~eó
Ĵ@|(ã QfirstĺgivenĺfoG~eó
^last$
^first$
^(せI|セĕó
^(めI|Żĕó
X子|ěペë_
ø口コミ|ģゲス_ブëク|ŖÕ|ùZ;Gview|guest ?book|;Gply|įプ)レビュ#
同意|承諾|了承|承知|規約|ポリシ#|個人ÏA(X?取|Ŏ|Ğ|提供DĀX知らせ|配信|間違I|ąLþą|チェëクを|理解L|ůBケ#_|ĝ歳以上|ĢÕ$|agGCcJsenZ;tMms;|privacy policy|nİbCdeclarCswear|good.faith|cMtify|undMstand|acknowledge
Ŏ者(様|AĤQ(AĐQĸ
^(((Xňņ|御Q(ネë_ ?Q(ショëプũ?|ス_ů|サロB|社D(web|JlTCãQ ?(shop|stoG))(A|ē*|ē(A|url|Á|Ä|Ÿ|Ó|\\W)*$
ĝŗ
9O|意見|感想Ň望|ĿZTquir|enquir|feedback|support
ì|カナ|řŭ\\Q$|ヨミ|よみ|読み(がŭ|仮@|ĤDシŻĕ|furigana|;kana;|phJetic
Ä集|相互Ä|(Ä|サĕ_)(A|をQ(新規QĄ|Ÿ (exchangClisZdiGctoryD(add|submit) (ã|a) (ŧŸ|url)
^\\(?※.*(.{25}|[。可]|Ē下さI|Ůす|です|場合|Ĝ|[半全]角|Aみü|ß)
(会員|新規ĚNŻBバ#)(AQ(Ą|作成|入会D入会(申|手続|フォŝDcGate (an |ã QV|sign ?up;|;Ggist(M|raú);
必須|任意|ひŬす|(R|ペB)ネŝ(でも|もQ(可|okD\\(?(GquiGd|opúal)\\Q|[*＊※■●◆◇▼▽・]+|ßLŚĒ(ä|XQ(記入|ß)(Ē下さI)
P>Ħ>申請>O>Å>Î>Ă>ç|÷Ţ|ôM|ã
(Â>ġ>書řれF(Ĥ|人Dá(ĤQ|ö>加害>Ŕ>X子(様|さんDěŎ>代理Øè法Ø企業|ðŦ|ıMĎ|othM party)(様Q(AĐ|に関Õ|'s|：QŞÏ|氏@|ÅĖ|Ĝ|ĤĪs|Tformţ$Dabout the (ðč|Ŧ)
(çňĤ|÷ä自分|ž)ŞÆ"È;hp;|urlDX持ち|ã own|if you have (JCa);
^[(※ ]*(例|ex;|e\\.g|注|半角|全角|\\d+(文Q字|最大)
P|Îīċ_ラブEÿ|削除|ă|Â|Ħ|éŔ|有害|違法|悪質|OŹCGporZcomplaTZviolţTfrTg|takedown|Gmov|legal
^(\\(?(全角|半角|漢字Dhttps?:\\/\\/|\\d{1,3}|[à時分]|mJth|day|year|hour|mTutC[äX御]?ÅĖ)\\Q$
Ķ|サĕBĕB|会員Ą|新規Ą|Ā購読|検索|Xĭ|ñ(A|をQ(再|X?忘Dlog ?T|sign ?(T|up);|nİbC;Ń;|paymenZŶouZ(forgoZGset)Ļpassword
(P|UK|Ă|ĩđ9提供)[^A]{0,6}[者Ĥ人]|çŪØ÷;ã;
PīĦ|削除ÿ|ă|Â|é_ラブE|ċ不審|違法|有害ŹCTfrTg|harass|violaZtakedown|ô(ŀTg)
é@誉|侮辱|悪口|信用(毀|き)損|defam|libel|slandM|Tsult
ŋĕバシ|個人Ï|晒|さらL|肖像|privacy|private Tfo|čal Tfo|dox
ŭśすŮ|成ś済|imčat
著作|商標|知的財産|海賊版|copyrighZtrademark|Ttellectual
ÞポEノ|ÞA性|Þ%4}źcsam|child%8}(pornŹ|sex|exploit)
リベBジ|私ō性|同意AŭI|GvengCTtimatCnJ.?cJsensual
ůダE_|obscen|adulZnudity|įÞ%4})(ź猥褻DįÞ|リベBジ)ポEノ|įchild%8}|Gvenge )porn
売春|援助交際|出会I系|prostitut
薬物|麻薬|大麻|覚(醒|せIDドラëグ|drug
口座|通帳|携帯â|bank V
Ý|偽"phish
不正ůクセス|ñ|乗Ŭ取ś|unauthori[sz]ŀhack
闇バĕ_|実行>請負|仲介|Gcruit
カジノ|賭博|ギャBブE|gambl|casTo
闇金|貸金|ヤミ金|lendTg
銃|爆(発|弾D刃物|武器|weapJ|explosiv|fiGarm
自殺ņ死ņ傷|suicid|self.?harm
脅迫|予告|脅L|thGat
Ŋ|bully|harass
遺体|残虐|グロ|gorCgraphic|violen
差別|ヘĕ_|hatCdiscrimTat
青少年|mTors
デマ|偽Ï|誤Ï|フェĕク|misTfo|disTfo|false Tfo
悪質商法|fraud|scam|įÝ)詐欺
ウĕEス|マEウェů|virus|malwaG`).split(`
`),O=t=>RegExp(ve.shift(),t),Re=t=>t.split(" ").map(n=>{let[e,o,r]=n.split(",");return[e,O(),o||void 0,+r||void 0]}),rn=Re("trap,, captcha,, url,la, password,, payment,, confirm,l, search,la, other,, relation,, identifiable_by,, author_known,, wish,, tried,, impersonated,, paid_to,, received,, demand,, deadline,, sent,, spread,, paid,, other,, author,, victim,, other,lc, other,lc, other,lc, other,lc, other,lc, other,c, other,lc, found_at,lc, found_at,lc,0.7 other,l, subject,l, subject,a, name,l, email,l,0.7 other,c, company,l, other,la, site_name,lc, other,l, other,l, other,la, other,la, other,l, other,l, other,l, other,la, notes,a, url,la,0.6 url,la,0.7 url,la, url,l,0.6 other,l, email,l, phone,l, postal,l, other,l, locality,lc, prefecture,lc, address,la, age,lc, subject,l, category,c, category,l, category,c,0.9 notes,a,0.6 notes,a, notes,a, notes,a,0.7 notes,l,0.7 name,l,"),Fe=Re("trap,, captcha,, password,, payment,, confirm,l, search,l, other,l, email,l, name_kana,l, phone,l, name,l, subject,l, url,la, site_name,l, category,c, notes,a,"),Ge=[{id:"name",e:"family"},{id:"name",e:"given"},{id:"name",e:"family",T:.3},{id:"name",e:"given",T:.3},{id:"name_kana",e:"family"},{id:"name_kana",e:"given"}].map(t=>[O(),t]),_e=O("i"),Be=O("i"),He=O("i"),sn=O("i"),Pe=O("i"),Qe=O("i"),Ze=O("i"),We=O("i"),Ue=O("i"),je=O("i"),Je=O("i"),Xe=O("i"),Ve=O("i"),Ye=O("i"),Ke=O("i"),qe=O("i"),ze=O("i"),cn=O("i"),to=O("i"),no=O("i"),eo=O("i"),oo=ve.map(t=>RegExp(t)),ro=["captcha","confirm","password","payment","search","trap"],so=4;var x=t=>t.normalize("NFKC");var Ur=120,jr=40,io=30,Jr=new RegExp(Xe,"g"),Xr=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Vr=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,Yr={name:{id:"name"},"family-name":{id:"name",e:"family"},"given-name":{id:"name",e:"given"},email:{id:"email"},tel:{id:"phone"},"postal-code":{id:"postal"},"address-level1":{id:"prefecture"},"street-address":{id:"address"}},an=rn,Rt=new Map,Ft=(t,n)=>(Rt.has(t)||Rt.set(t,n()),Rt.get(t)),co,Kr=40,qr=200;function ao(t){Rt.clear();let n=e=>zr(t?.[e]);co=n("consent"),an=rn.flatMap(e=>{let o=pt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function zr(t){if(!Array.isArray(t))return;let n=t.slice(0,qr).flatMap(e=>{let o=typeof e=="string"?x(e).toLowerCase().trim():"";return o.length<2||o.length>Kr?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var pt=t=>ro.includes(t),k=t=>Ft(t,()=>ts(t)),ts=t=>{let n=x(t).toLowerCase().replace(/\s+/g," ").replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return qe.test(n)||je.test(n)?"":n.replace(Jr," ").replace(Xr,"").replace(Vr,"").replace(/\s+/g," ").trim()},Gt=t=>k(t)!==""&&!cn.test(k(t)),ln=(t,n,e)=>t.find(([,o,r="lac"])=>r.includes(e[0])&&o.test(n));function G(t,n){let e=Ft(`${n}\0${t}`,()=>ns(t,n));return e&&{...e}}function ns(t,n){let e=k(t).slice(0,Ur);if(!/[\p{L}\d?〒]/u.test(e)||cn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g," ").trim(),r=ln(an,e,n);if(r&&pt(r[0]))return{id:r[0]};let s=n==="line"&&We.test(e),i=n==="line"&&Ge.find(([c])=>c.test(o));if(i)return{...i[1],id:s?"name_kana":i[1].id,O:!/name/.test(o)};let a=es(e,o,r,n);return s&&(!a||a[0]==="name")?{id:"name_kana"}:a?ss(a,e):rs(e)}function es(t,n,e,o){let r=n&&os(t,n,e);return r&&r!==t&&ln(an,r,o)||e}var os=(t,n,e)=>e?.[0]==="other"&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):n,rs=t=>t.length>io?null:{id:"unknown"},ss=([t,,,n=1],e)=>({id:t,T:n*(e.length>jr?.85:1)});function lo(t,n){let e=x(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g," ").trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?"family":/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?"given":null;if(o&&n==="line")return{id:/kana/.test(e)?"name_kana":"name",e:o};let r=ln(Fe,e,n);return r?{id:r[0]}:null}function fo(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:"payment"}:/password|^username$|one-time-code/.test(n)?{id:"password"}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:"other"}:Yr[n]??null}var J=t=>{let n=x(t);return He.test(n)||!!co?.test(n)},uo=t=>Ke.test(x(t)),fn=t=>eo.test(t),po=t=>{let n=k(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company)[^)]*\)?/g,"");return n.length<=io&&Ye.test(n)&&!Ve.test(n)},mo=t=>no.test(k(t)),nt=t=>ze.test(t),un=t=>to.test(t),ho=t=>Je.test(t)&&!nt(t)&&!Tt(t),Tt=t=>Ze.test(t),go=t=>Ue.test(t)&&!nt(t)&&!Tt(t),_t=t=>Be.test(t);var is=/権利(の)?侵害|人権|rights/,pn=.5,dn=t=>x(t).toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),bo=t=>x(t).toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(dn).filter(n=>n.length>1),cs=t=>Ft(`harms\0${t}`,()=>oo.flatMap((n,e)=>n.test(t)?[e]:[])),xo=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function as(t,n){let[e,o]=[xo(t),xo(n)];return e.size&&o.size?2*[...e].filter(r=>o.has(r)).length/(e.size+o.size):0}function ls(t,n){let[e,o]=[dn(t),dn(n)];if(!e||!o)return 0;if(e===o)return 1;let r=bo(t).filter(c=>bo(n).includes(c)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,n].map(c=>cs(x(c).toLowerCase())),a=s.filter(c=>i.includes(c)).length;return a?.7+.15*a/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):s.some(c=>c<so)&&is.test(n)||as(e,o)>.6?pn:0}function Bt(t,n){let[e,o]=n.map((r,s)=>({index:s,g:ls(t,r)})).sort((r,s)=>s.g-r.g);return!e||e.g<pn||o&&o.g===e.g?null:e}function yo(t,n){let e=Number(/\d+/.exec(x(t))?.[0]);if(!e)return null;let o=n.findIndex(r=>{let[s,i]=(x(r).match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(e/10)*10===s||/以上/.test(r)&&e>=s:/以上|over|\+/.test(r)?e>=s:/未満|under/.test(r)?e<(i??s):i?e>=s&&e<=i:e===s});return o<0?null:{index:o,g:1}}var Oo=(t,n)=>{try{return t(n)}catch{return null}},X=t=>!!t&&E(t)===1,Ht=t=>E(t)===3,_=t=>{let n=Q(t);return!n||X(n)?n:E(n)===11?Oo(he,n):null};function*B(t){for(let n=_(t);n;n=_(n))yield n}var fs=160;function*mn(t){let n=0;for(let e=X(t)?t:_(t);e&&n<fs;e=_(e),n+=1)yield e}var hn=t=>{if(X(t)&&h(t)==="slot"){let e=Ee(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=oe(t);e;e=re(e))n.push(e);return n},Pt=(t,n)=>{let e=we(Z(t)??t,t,5);return e.currentNode=n,e},Eo=t=>Oo(ge,t);var wo=4,us=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,ps=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,ds=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function ms(t){let n=b(t,"class");return us.test(n)||(ps.test(n)||ds.test(n)&&!n.includes(":"))&&y(t,"input:not([type=hidden]), textarea").length===1}var So=({width:t,height:n})=>t<wo||n<wo,hs=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,gs=({left:t,top:n,right:e,bottom:o},r)=>e<=r.left||t>=r.right||o<=r.top||n>=r.bottom||So(r);function Ao(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let r=getComputedStyle(e),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(h(e)),i=/auto|scroll/.test(r.overflow),c={E:r.display==="none"||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||T(e,"[hidden], [inert], [aria-hidden=true]"),k:i,box:s||i?M(e):null};return t.set(e,c),c}return function(o){if(getComputedStyle(o).visibility!=="visible")return!1;let r=M(o);if(So(r)||n(o).E)return!1;let s=0;for(let a of B(o)){let{E:c,k:l,box:f}=n(a);if(c||s++<3&&ms(a))return!1;if(f){if(l?hs(r,a,f):gs(r,f))return!1;l&&(r=f)}}let i=it(Z(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var gn="input:not([type=hidden]), textarea, select, [contenteditable]",bs="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",xs="input[type=radio], input[type=checkbox]",Qt="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",On=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,ys=/^(td|th|dd|li|fieldset|form|body|tr)$/,En=240,Os=24,Es="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function bn(t){for(let n of B(t))if(!On.test(h(n)))return n;return null}var ko=t=>{let n=X(t)&&h(t)==="img"?b(t,"alt"):"";return n.length<=Os&&/\p{L}/u.test(n)?n:""},Zt=t=>t.replace(/\s+/g," ").trim();function D(t){let n="",e=o=>{if(n.length>En)return;Ht(o)&&(n+=rt(o));let r=X(o)?o:null;if(!r&&E(o)!==11||r&&(T(r,Qt)||r!==t&&!St(r)))return;let s=r&&!On.test(h(r))?" ":"";n+=s+ko(o),hn(o).forEach(e),n+=s};return e(t),Zt(n)}var xn=new WeakMap;function Do(t){xn=new WeakMap;for(let n of t.flatMap(e=>y(e,"label"))){let e=on(n);e&&xn.set(e,[...dt(e),n])}}var dt=t=>xn.get(t)??[],Io=(t,n)=>b(t,n).split(/\s+/).map(e=>{let o=e&&Me(C(t),e);return o?D(o):""}).join(" ");function at(t){let n=C(t),e=E(n)===11&&n.host,o=[Zt(Io(t,"aria-labelledby")),...dt(t).map(D),b(t,"aria-label")].filter(Boolean);return o.length||!e?o:[F(e,"label")??b(e,"aria-label")].filter(Boolean)}function ws(t,n,e){for(let o of B(t)){let[r,s]=[A(o,n),A(o,e)];if(s)return!1;if(r)return!0}return!1}function Ss(t,n){let e=j(t,"label"),o=e&&on(e);return!!(o&&o!==n&&!A(e,n))}function As(t,n){let e=(rt(t)??ko(t)).replace(/\s+/g," "),o=e.trim()&&_(t);return o&&!j(o,Qt)&&!Ss(o,n)&&St(o)?e:""}function To(t,n){let e=Pt(C(t),t),o=[],r=!0,s=0,i=null;for(let c=e.previousNode();c&&s<En;c=e.previousNode()){if(n.has(c)){i=c;break}let l=X(c)?h(c):"";if(ys.test(l)&&A(c,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=As(c,t);if(!f)continue;s+=f.length;let u=bn(c),d=o.at(-1);d&&!r&&d.block===u?d.text=f+d.text:o.push({text:f,node:c,block:u}),r=!1}return i&&T(i,xs)&&!at(i).length&&o.pop(),{near:o.filter(({node:c})=>!i||!ws(c,i,t)).map(({text:c})=>c.trim()),b:i}}function wn(t,n){let e=Pt(C(t),t),o=bn(t),r="";for(let s=e.nextNode();s&&r.length<60;s=e.nextNode()){if(A(t,s))continue;if(X(s)){if(n.has(s)||h(s)==="br")break;continue}let i=_(s);if(!(!i||j(i,Qt))){if(rt(s).trim()&&bn(s)!==o)break;r+=rt(s)}}return Zt(r)}function No(t,n){let e=Io(t,"aria-describedby"),o=j(t,"td, dd, li, p, div, label"),r=Pt(C(t),t);for(let s=r.nextNode();s&&o&&A(o,s)&&!n.has(s)&&e.length<En;s=r.nextNode())Ht(s)&&!j(_(s),Qt)&&(e+=rt(s));return e}function Ts(t,n){for(let e of B(t))if(!(!A(e,n)||t===n&&h(e)==="label"))return/^(ul|ol|div|p|span)$/.test(h(e))?e:null;return null}var Sn=t=>T(t,gn)||y(t,gn).length>0;function yn(t){for(let n=wt(t);n;n=wt(n)){if(Sn(n))return"";let e=D(n);if(e)return e}return""}function ks(t,n){let e=wt(n);if(!e||Sn(e))return"";let[o,r]=[e,n].map(s=>y(s,"th, td"));return o.length===r.length&&o.length>1?D(o[r.indexOf(t)]):""}var Ds=t=>k(t)!==""&&(!Gt(t)||(G(t,"line")??{id:"unknown"}).id!=="unknown"),Is=(t,n,e)=>e>1&&t.length===e&&t.every(Ds)&&new Set(t.map(k)).size===e?t[n]:"";function Ns(t,n){let e=wt(t);if(!e||Sn(e))return[];let o=y(t,bs),r=o.indexOf(n);if(r<0)return[];let s=Cs(e),i=Is(s,r,o.length);return i?[i,yn(e)]:[]}function Cs(t){let n=[""];for(let e of hn(t)){let o=X(e)?h(e):"",r=o&&!On.test(o);r&&n.push(""),o!=="br"&&n.push(`${n.pop()}${Ht(e)?rt(e):D(e)}`),r&&o!=="br"&&n.push("")}return n.map(Zt).filter(Boolean)}function Ms(t,n){let e=n&&h(t)==="td"&&Q(t);return yn(t)||e&&(ks(t,e)||yn(e))||""}function $s(t){let n=[],e=[];for(let o of B(t)){let r=h(o);if(/^(form|body)$/.test(r)||n.length+e.length>3)break;r==="label"?n.push(D(o)):/^(t[dh]|dd|li)$/.test(r)?n.push(...Ns(o,t),Ms(o,!n.length)):r==="fieldset"?e.push(...y(o,"legend").slice(0,1).map(D)):T(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...at(o),...y(o,"[role=heading]").slice(0,1).map(D))}return{f:n.filter(Boolean),D:e.filter(Boolean)}}function Co(t){let n=y(t,Es);return e=>{let o=n.findLast(r=>Et(r,e)&4);return o?D(o):""}}var Ls=t=>[F(t,"placeholder")??b(t,"data-placeholder"),b(t,"title")].filter(n=>n.trim()),L=({own:t,near:n,f:e})=>[...t,...n,...e];function Wt(t,n,e,o=null){let r=o!==null,s=C(t),i=E(s)===11&&y(s,gn).length===1?s.host:null,{near:a,b:c}=To(t,n),l=i??(o&&Ts(t,o));return l&&!a.length&&({near:a,b:c}=To(l,n)),{own:r?[]:at(t),near:a,...$s(r?j(t,"label")??t:t),w:r?[]:Ls(t),after:r?"":wn(t,n),head:e(t),b:c}}var Tn="input, textarea, select, [contenteditable]:not([contenteditable=false])",vs=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Rs=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",w=t=>/^(radio|checkbox)$/.test(`${t}`);function $o(){let t=Ao(),n=[],e=[],o=Lo(document,t,n,e);Do(e);let r=new Set(n.filter(c=>!/^(hidden|submit|image|button|reset)$/.test($(c)))),s=[],i=new Map,a=[];for(let c of r){let l=Gs(c);if(_s(c,l,t))if(Fs(c,l))s.push({t:c,type:l});else if(w(l)){let f=Hs(c,l),u=i.get(f)??An(c,"choice",l);u.x.push(c),u.u.push(at(c)[0]||wn(c,r)||b(c,"value")),i.has(f)||a.push(u),i.set(f,u)}else if(l==="select"){let f=[...vt(c)];a.push(An(c,"choice",l,f,f.map(Bs)))}else(l!=="editor"||!T(c,"[contenteditable] [contenteditable]"))&&a.push(An(c,/^(textarea|editor)$/.test(l)?"area":"line",l))}return{J:a,B:r,N:e,H:s,P:t,size:o}}function Lo(t,n,e,o){o.push(t);let r=new Set(y(t,Tn));for(let s of y(t,"*")){r.has(s)&&e.push(s);let i=h(s)==="iframe",a=i?Eo(s):qt(s);a&&(!i||n(s))&&Lo(a,n,e,o)}return r.size}var An=(t,n,e,o=[],r=[])=>({t,kind:n,type:e,I:Ut(t),x:o,u:r}),Fs=(t,n)=>vs.test(n)||T(t,Rs)||!w(n)&&b(t,"tabindex")==="-1",Gs=t=>{let n=h(t);return n==="input"?$(t):/^(textarea|select)$/.test(n)?n:"editor"},_s=(t,n,e)=>e(t)||w(n)&&dt(t).some(e)&&!j(t,"[hidden], [inert], [aria-hidden=true]"),Bs=t=>T(t,":disabled")?"":t.text||D(t);function Ut(t){let n=At(t);if(n)return n;for(let e of B(t))if(h(e)==="form")return e;return C(t,{composed:!0})}function Hs(t,n){let e=Ut(t),o=b(t,"name");if(n==="radio"&&o)return`${o} ${Qs(e)}`;let r=0;for(let s=Q(t);s&&s!==e&&r<5&&!(E(s)!==1||y(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=Q(s),r+=1)if(y(s,`input[type=${n}]`).length>1)return s;return t}var Mo=new WeakMap,Ps=0;function Qs(t){let n=Mo.get(t)??(Ps+=1);return Mo.set(t,n),n}var V=new Set(["name","name_kana","email","phone","address","age","postal","prefecture","locality"]),Zs=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function vo(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join(" ")];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=Zs.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Ro(t){let[n]=x(t).split(/\s*(?:内線|ext|#|x\d)/i);return n.replace(/^\s*(?:\+|00|010-?)81[-\s]*(?:\(0\)|0)?/,"0").trim()}function kn(t){let n=Ro(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}function Fo(t,n){let o=Ro(t).replace(/[^\d+]/g,""),r=kn(t).join("-"),s=/^[\d\s()+-]+$/.test(t)&&/^\s*[0(]/.test(t)?t:r;return n?[o]:[s,o,r]}function Go(t){let[,n="",e="",o=""]=/^(?:〒?\s*([\d０-９]{3}[-‐-―−－ー]?[\d０-９]{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.trim())??[];return{postal:x(n).replace(/\D/g,"-").replace(/^(\d{3})(?=\d)/,"$1-"),prefecture:e,rest:o}}var _o=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),Dn=t=>_o(x(t),/[ぁ-ゖ]/g,96),Ws=t=>_o(Dn(t),/[ァ-ヶ]/g,-96),Us=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??x(t),t])),js=t=>[...Dn(t).normalize("NFD")].map(n=>Us.get(n)??n).join(""),Js=/^[（(]?(?:例[:：)）\s]*)?(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/;function Bo(t,n,e){let[o,r,s]=[1,2,3].map(f=>e.some(u=>Js.exec(u.trim())?.[f])),i=js(t),a=[Dn(t),Ws(t)];return/半角\s*(カタ)?(カナ|ｶﾅ|ｶﾀｶﾅ)/.test(n)||o?[i,...a]:r||/ひらがな|平仮名/.test(n)&&!s?[a[1],a[0],i]:/[ぁ-ん]/.test(t)&&!/カタカナ|フリガナ|カナ|セイ|メイ/.test(n)&&!s?[a[1],a[0],i]:[...a,i]}function Ho(t,n){let e=/全角(スペース|空白)/.test(n)?["　"," ",""]:[" ","　",""];return/(スペース|空白)(は|を)?(なし|無し|不要|入れず|入れない|空けず)|(間|あいだ)を?(空け|あけ)(ず|ない)/.test(n)&&e.reverse(),t.flatMap(o=>e.map(r=>o.replace(/\s+/g,r)))}var Qo="h1, h2, h3, legend",Xs=new Set(["phone","address","postal","prefecture","locality"]),Vs=/^(url|site_name|subject|notes)$/,Ys=["url","notes"],Ks=new Set(["url","notes","subject","name","name_kana","email","phone"]),Jt=8,In=5,Zo=20,qs=.7;function Wo(t,n,e,{map:o={},X:r}){let{verified:s,read:i}=fi(t,n,e,o);if(!s&&ho(Po(t,"h1",t.P)))return{Q:new Map,Z:[],verified:s};let a=new Set(t.H.filter(({type:m})=>m==="password").map(({t:m})=>Ut(m))),c=Po(t,Qo),l=[...Map.groupBy(i,({n:m})=>m.I)].flatMap(([m,S])=>{if(a.has(m)&&!S.some(P=>P.a===Zo||P.id==="notes"&&Nn(P)))return[];let z=ti(m);if(un(z)&&!S.some(Nn))return[];let ot={values:e,o:c,own:z},xt=li.reduce((P,tt)=>tt(P,ot),S),Nt=zs(xt,ot,r);return Nt?[{W:xt,own:z,L:Nt}]:[]}),f=l.some(({own:m,L:S})=>S>=1&&nt(m)),u=l.filter(({own:m})=>!f||nt(m)||!_t(m)),d=u.reduce((m,S)=>m&&m.L>=S.L?m:S,u[0])?.W??[],g=Map.groupBy(d.filter(({id:m})=>m),({id:m})=>m);for(let{W:m,own:S}of l)if(!(m===d||_t(S)))for(let et of Ys){let z=m.filter(ot=>ot.id===et&&ot.a>=Jt);z.length&&!g.has(et)&&g.set(et,z)}return{Q:g,Z:d,verified:s}}function zs(t,{values:n,o:e},o){let r=t.filter(({id:l})=>n.has(l)||V.has(l)&&n.has("address")),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!V.has(l)).length,a=s.length-i;return i||(o||a>1||nt(e))&&!un(e)?i+a*.3:0}var Nn=({n:t})=>t.kind==="area",Po=({N:t},n,e=()=>!0)=>t.map(o=>[E(o)===9?me(o):"",...y(o,n).filter(e).slice(0,12).map(D)].join(" ")).join(" ");function ti(t){if(E(t)===9)return"";let n=y(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[b(t,"role"),D(t).slice(0,60),...y(t,Qo).slice(0,4).map(D),...n.map(e=>F(e,"value")??e.textContent)].join(" ")}var mt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),ni=(t,{values:n,o:e})=>{let[o,r]=t.filter(Nn),s=nt(e)||Tt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?mt(t,i=>i===o,{id:"notes",a:In}):t},ei=t=>{let n=t.map(({o})=>[...L(o),...o.D]);if(!n.flat().some(o=>_e.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=n[r];if(o.id!=="other"||o.n.kind!=="line"||!s.some(a=>sn.test(a)))return o;let i=s.map(a=>G(a.replace(sn,""),"line")).find(Boolean);return!i||!V.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,a:Jt})})},oi=t=>{let n=t.filter(r=>V.has(r.id)&&!r.e&&jt(r)),e=n.filter(r=>mo(jt(r)));return mt(t,r=>n.includes(r)&&!e.includes(r)&&e.some(({id:s})=>s===r.id),{id:"other"})},ri=t=>t.some(({id:n,e})=>n==="company"||n==="name"&&e)?mt(t,n=>n.id==="subject"&&jt(n)==="title",{id:"other"}):t,si=(t,{values:n})=>t.map(e=>e.id||e.n.kind!=="choice"?e:{...e,...ii(e.n.u,n)});function ii(t,n){let e=o=>t.filter(r=>o.test(r)).length;return e(/東京都/)&&e(/大阪府/)?{id:"prefecture",a:In}:e(/^https?:\/\/$/)>1?{id:"scheme"}:e(/./s)>1&&!t.some(J)&&Uo(t,n)?{id:"category",a:In}:{}}var Uo=(t,n)=>(Bt(n.get("category")??"",t)?.g??0)>=qs,jt=({o:t})=>L(t).map(k).find(Boolean)??"",jo=(t,{values:n,o:e})=>fn(e)||t.some(({id:o,a:r,n:{kind:s,u:i}})=>o==="found_at"&&r>=Jt||o==="category"&&s==="choice"&&Uo(i,n))||nt(e)&&!t.some(Cn),Cn=({id:t})=>t==="company",ci=(t,n)=>{if(jo(t,n))return t;if(go(n.o))return mt(t,({id:r})=>Vs.test(r),{id:"other"});let o=_t(`${n.o} ${n.own}`)&&!Tt(n.o)||t.some(Cn)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return mt(t,r=>{let s=jt(r);return fn(s)?!1:r.id==="url"?s&&(o.test(s)||Pe.test(s)):r.id==="site_name"||r.id==="found_at"&&r.a<Jt},{id:"other"})},ai=(t,n)=>t.some(e=>Cn(e)&&L(e.o).some(o=>/御社|貴社|貴団体/.test(o)))&&!jo(t,n)?mt(t,({id:e})=>Xs.has(e),{id:"company"}):t,li=[ni,ei,oi,ri,si,ci,ai];function fi({N:t},n,e,o){let r=Object.entries(o).filter(([a])=>e.has(a)),s=n,i=!1;for(let[a,c]of r){let l=[c].flat().map(f=>{let u=t.flatMap(d=>y(d,f));return s.find(({n:d})=>u.some(g=>d.t===g||d.x.includes(g)))});l.length&&l.every(f=>f&&ui(f,a))?s=s.map(f=>l.includes(f)?{...f,id:a,a:Zo}:f.id===a?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var ui=({id:t,n:{kind:n,u:e}},o)=>(!t||t===o)&&!(n==="choice"&&(Ks.has(o)||e.some(J)));var pi={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},di=/^(own|near|whole|row|sentence|group)$/,mi=["own","sentence","row","group","hint","autocomplete"],hi=24,v=(t,n)=>n.flatMap((e,o)=>e?[{from:t,r:e,T:pi[t],index:o}]:[]),lt=({r:{id:t}})=>t!=="unknown",ht=t=>t.filter(({from:n})=>di.test(n)),W=(t,n)=>t.filter(e=>e.from===n),Jo=(t,{f:n})=>mi.flatMap(e=>W(t,e)).find(({from:e,r:{id:o},index:r})=>pt(o)&&(e==="row"?!r:e!=="group"||!r&&!n.length))??W(t,"name").find(({r:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e)),gi=(t,{p:n})=>{let e=ht(n).find(o=>!o.r.O&&lt(o))??null;return{...t,c:e,e:e?.r.e??null}},bi=(t,{p:n,kind:e,o})=>{let r=ht(n),s=r.find(({r:a})=>!a.O);if(s?.r.id!=="unknown"||r.some(({r:a})=>a.O))return t;let i=s.from==="own"||!o.f.length;return t.c&&(e==="area"||!i)?t:{c:null,e:null,l:!0}},xi=(t,{p:n})=>{let e=ht(n).find(({r})=>r.O);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.c?.r.id??"");return{...t,c:o?t.c:e,e:e.r.e??t.e}},yi=(t,{p:n,inside:e})=>{if(t.c||t.l)return t;let o=W(n,"hint"),r=o.length>0&&!o.some(lt),s=!o.length&&!ht(n).length&&e(),i=o.find(lt)??v("inside",[s])[0]??null;return{c:i,e:t.e??i?.r.e??null,l:r}},Oi=(t,{p:n,kind:e,o:{after:o}})=>{if(t.c||ht(n).length||o.length>hi)return t;let[r]=v("after",[G(o,e)]);return r&&!lt(r)?{...t,l:!0}:{...t,c:r??null}},Ei=(t,{p:n})=>{let e=W(n,"hint").find(lt),[o]=W(n,"sentence"),r=t.c?.r,s=r&&r===o?.r&&r!==W(n,"near")[0]?.r;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.l||s)?t:{...t,c:e,l:!1}},wi=(t,{p:n})=>{if(t.c?.r.id!=="address")return t;let e=W(n,"hint").find(({r:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,c:{...t.c,r:e.r}}:t},Si=(t,{p:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{c:o}=t;if(o){let i=e.some(({r:a})=>a.id===o.r.id);return i?{...t,V:i}:t}let r=!t.l&&!ht(n).length&&!W(n,"hint").length,s=e.find(({from:i,r:{id:a}})=>i==="autocomplete"||(i==="type"?!(t.l&&a==="url"):r));return s?{...t,c:s,e:s.from==="type"?t.e:s.r.e??null}:t},Ai=(t,{p:n})=>{if(t.e||!/^name/.test(t.c?.r.id??""))return t;let e=[...W(n,"name"),...W(n,"autocomplete")].find(({r:o})=>o.e);return{...t,e:e?.r.e??null}},Ti=[gi,bi,xi,yi,Oi,Ei,wi,Si,Ai],Xo=t=>Ti.reduce((n,e)=>e(n,t),{c:null,e:null,l:!1});var Yo=24,ki=10,Di={email:"email",tel:"phone",url:"url"},Ii={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Ko({J:t,B:n,N:e}){let o=new Map(e.map(a=>[a,Co(a)])),r=a=>(o.get(a.getRootNode())??(()=>""))(a),s=[],i=t.map(({t:a,type:c,x:l})=>Wt(a,n,r,w(c)?l.at(-1):null));for(let[a,c]of t.entries()){let l=i[a],f=s.at(-1),u=Ni({n:c,o:l,C:f,next:i[a+1],v:s});u.id==="url"&&uo(No(c.t,n))&&(u.id="other"),u.id&&!Li(c,u.id)&&(u.id=u.id==="unknown"?"":"other"),s.push({n:c,o:l,...u})}return s}function Ni({n:t,o:n,C:e,next:o,v:r}){let s=Vo(t,n);return s.id==="confirm"&&Mi(n,e?.o,o)&&(s=Vo(t,{...n,f:[n.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&Ci(s,n,e)&&vi(t,n,e)&&(s.id?s.id="postal":Object.assign(s,{id:e.id,a:e.a-.5,l:e.l})),s.id==="name"&&s.e==="given"&&$i(n,r)&&(s.id="name_kana"),s}var Ci=({id:t,l:n},{near:e},o)=>t?t==="address"&&o.id==="postal"&&e.length>0:!n,Mi=({f:[t]},n,e)=>t&&t!==n?.f[0]&&t===e?.f[0];function $i({b:t},n){let e=n.at(-1),o=n.findLast(({id:r,e:s})=>r==="name"&&s);return e?.id==="name_kana"&&e.e==="family"&&e.n.t===t&&o?.e!=="family"}var Li=({type:t},n)=>pt(n)||n==="other"||(Ii[t]?.test(n)??!0);function vi({t,kind:n,type:e,I:o},{near:r,b:s,w:i},{id:a,n:c}){let l=a==="found_at"||n===c.kind&&e===c.type,f=s&&(s===c.t||c.x.includes(s));return!l||!f||o!==c.I||n==="area"?!1:!i.length&&!r.some(Gt)&&Ri(t,c.t)}function Ri(t,n){let e=Q(t);for(let o=0;e&&o<3;o+=1,e=Q(e))if(A(e,n))return!0;return!1}function Mn(t,n){let e=h(t)==="textarea"?st(t):n==="line"&&b(t,"value"),o=e&&e.length<=Yo&&!/[{<]/.test(e)?G(e,n):null;return o?.id==="unknown"?null:o}function Fi({t,kind:n,type:e},o){let r=f=>G(f,n),s=o.near.map(f=>{let u=r(f);return u?.id==="unknown"&&/(。|ください|下さい|ます|です)$/.test(f)?null:u}),i=s.find((f,u)=>f&&o.near[u].length<=Yo),a=i?.O&&s.find(f=>/^name/.test(f?.id??"")&&!f?.O),c=["name","id"].map(f=>lo(b(t,f),n)),l=n==="line"&&Di[e];return[...v("own",o.own.map(r)),...v("near",[i]),...v("whole",[a]),...v("row",o.f.map(r)),...v("sentence",[s.find(Boolean)]),...v("group",o.D.map(r)).filter(lt),...v("hint",o.w.map(r)),...v("autocomplete",[fo(b(t,"autocomplete"))]),...v("type",[l?{id:l}:null]),...v("name",c)]}function Vo(t,n){let e=Fi(t,n),o=Jo(e,n);if(o)return{id:o.r.id,a:ki,e:null,l:!1,by:o};let{c:r,e:s,l:i,V:a}=Xo({p:e,kind:t.kind,o:n,inside:()=>Mn(t.t,t.kind)});if(!r)return{id:"",a:0,e:s,l:i,by:null};let c=r.T*(r.r.T??1)+(a?1:0);return{id:V.has(r.r.id)&&[n.head,...n.f,...n.D].some(po)?"other":r.r.id,a:c,e:s,l:i,by:r}}var $n=({n:{t,x:n,type:e},o})=>(w(e)?n:[t]).some(r=>T(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.D.slice(0,1)].some(r=>/必須|\brequired\b/i.test(r));var qo=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Gi="通報ナビ";function Ln(t,n=Gi){let e=[t,...w($(t))?Lt(t)??[]:[]].map(_i);return F(t,"aria-description")===null&&(ce(t,"aria-description",n),e.push(()=>F(t,"aria-description")===n&&zt(t,"aria-description"))),()=>{for(let o of e)o()}}function _i(t){let n=fe(t),e=F(t,"style")===null,o=qo.map(([r])=>[r,n.getPropertyValue(r),n.getPropertyPriority(r)]);for(let[r,s]of qo)n.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?n.setProperty(r,s,i):n.removeProperty(r);e&&!n.length&&zt(t,"style")}}var Fn={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function vn(t,n,e){let o=Fn[h(t)];for(let r of[it(Z(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},n)?.set;if(s)try{Reflect.apply(s,t,[e]);return}catch{}}}function U(t,n){try{de(t,n)}catch{}}function Rn(t,n){let e=Z(t),o=en(e);try{U(t,new FocusEvent("focus")),U(t,new FocusEvent("focusin",{bubbles:!0})),n(),U(t,new FocusEvent("blur")),U(t,new FocusEvent("focusout",{bubbles:!0}))}finally{en(e)===t&&o!==t&&(pe(t),o&&h(o)!=="body"&&nn(o,{preventScroll:!0}))}}var Y=t=>w($(t))?ct(t):h(t)==="select"?String(Ce(t)):Ne(t)??st(t);function Gn(t){let n=b(t,"name");if(!($(t)!=="radio"||!n))return y(C(t),"input[type=radio]").find(e=>ct(e)&&b(e,"name")===n&&At(e)===At(t))}function kt(t,n){let e=h(t);if(w($(t))){if(ct(t)===n)return;Rn(t,()=>ue(t)),ct(t)!==n&&!n&&(vn(t,"checked",n),U(t,new Event("input",{bubbles:!0,composed:!0})),U(t,new Event("change",{bubbles:!0})))}else e in Fn?Rn(t,()=>{e==="select"?vn(t,"selectedIndex",Number(n)):vn(t,"value",n),U(t,e==="select"?new Event("input",{bubbles:!0,composed:!0}):new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText"})),U(t,new Event("change",{bubbles:!0}))}):Rn(t,()=>Bi(t,String(n)))}function Bi(t,n){let e=Z(t);nn(t,{preventScroll:!0});let o=it(e)?.getSelection(),r=e.createRange?.call(e);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),e.execCommand("insertText",!1,n)}catch{}zo(st(t))!==zo(n)&&(tn(t,n),U(t,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText",data:n}))),o?.removeAllRanges()}var zo=t=>t.replace(/\s+/g,"");function tr(t){if($(t)==="radio"){let e=Gn(t);return o=>e?kt(e,!0):kt(o,!1)}if(w($(t))||h(t)in Fn){let e=Y(t);return o=>kt(o,e)}let n=[...ie(t)].map(e=>se(e,!0));return e=>{tn(e,...n),U(e,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Hi='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',_n=80,Xt=t=>([...L(t),...t.D,...t.w,t.after].find(k)??"").replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi," ").trim().slice(0,_n);function nr({N:t,B:n,H:e,P:o},r,s){let i=[...r.map(c=>{let l=s.has(c.n.I)&&$n(c);return(w(c.n.type)?Qi:Pi)(c,l)}),...e.map(({t:c,type:l})=>l==="file"&&K("file",at(c)[0]??Xt(Wt(c,n,()=>"")))),t.some(c=>y(c,Hi).some(o))&&K("captcha","")],a=new Set;return i.filter(c=>c!==!1).filter(({kind:c,label:l})=>!a.has(c+l)&&a.add(c+l))}var K=(t,n)=>({kind:t,label:n}),Pi=({n:{t,type:n},o:e,id:o},r)=>o==="captcha"?K("captcha",Xt(e)):r&&o!=="trap"&&Zi(t,n)&&K("required",Xt(e));function Qi(t,n){let{type:e,x:o,u:r}=t.n;if(o.some(a=>ct(a)))return!1;let s=Xt(t.o),[i]=r;return e==="checkbox"&&!o[1]?Qe.test(i)?K("captcha",i.slice(0,_n)):J(`${i} ${s}`)?K("consent",i.slice(0,_n)||s):n&&K("required",i||s):r.every(J)||r.some(J)&&$n(t)?K("consent",s||i):n&&K("required",s||i)}function Zi(t,n){if(n!=="select")return!String(Y(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!T(t,":valid")}var or="rgb(255, 255, 255)";function Bn(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,r]}var Vt=t=>Bn(t)?.[3]??1,er=t=>{let[n,e,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function rr(t,n){let[e,o]=[Bn(t),Bn(n)];if(!e||!o)return 21;let r=e.slice(0,3).map((a,c)=>a*e[3]+o[c]*(1-e[3])),[s,i]=[er(r),er(o)].sort((a,c)=>a-c);return(i+.05)/(s+.05)}var Qn=[20,10],lr=[8,8],Wi=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],Pn=.3,sr=5,Ui=1.3,ji=1e3,Ji=1e4,[Xi,fr]=[-2,-1],ur=["::before","::after"],Vi=/^(img|svg|canvas|video|iframe|object|embed)$/,Yi={opacity:t=>t<Pn,contrast:t=>t<Pn,brightness:t=>t>3,blur:t=>t>3},Ki={opacity:1,E:!1,box:null,k:!1,U:[],R:[]};function pr(){let t=new Map,n=new Set,e=o=>{let r=t.get(o)??y(o,"*").slice(0,Ji).filter(s=>{let i=getComputedStyle(s);return i.pointerEvents==="none"&&mr(s,i)});return t.set(o,r),r};return function(r){let s=new Map,i=[...r].filter(([a,c])=>!n.has(a)&&qi(a,c,s)).map(([a,c])=>({t:a,Y:c?lr:Qn})).sort((a,c)=>Et(a.t,c.t)&2?1:-1);return ac(i,n,e),n}}function qi(t,n,e){let{width:o,height:r}=M(t),[s,i]=n?lr:Qn;return o>=s&&r>=i&&St(t)&&Zn(t).every(a=>zi(a,e))&&(n||ic(t))}function zi(t,n){let{E:e,U:o}=tc(t,n),{width:r,height:s}=M(t);return!e&&!o.some(([i,a])=>i>=r/2&&a>=s/2)}function tc(t,n){let e=[];for(let s=t;s&&!n.has(s);s=_(s))e.unshift(s);let o=_(e[0]??t),r=(e.length?o&&n.get(o):n.get(t))||Ki;for(let s of e)n.set(s,r=nc(s,r));return r}function nc(t,n){let e=getComputedStyle(t),o=M(t),r=n.opacity*Number(e.opacity),s=o.width>0&&o.height>0,i=n.E||r<Pn||e.mixBlendMode!=="normal"||sc(e)||rc(e)||!!(s&&n.box&&!n.k&&ec(o,n.box));return{opacity:r,E:i,box:s?o:n.box,k:s?/auto|scroll/.test(e.overflow):n.k,U:n.R,R:[...n.R,...oc(t)]}}var ec=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>ji,oc=t=>ur.map(n=>getComputedStyle(t,n)).filter(n=>Wn(n)&&n.pointerEvents==="none"&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),rc=({filter:t})=>[...t.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>Yi[n]?.(Number(e)/(o?100:1)));function sc({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!=="none"&&n.filter(e=>Vt(e)>.5).length*2<=n.length}function ic(t){let n=getComputedStyle(t),{width:e}=M(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),r=Math.abs(Number.parseFloat(n.textIndent)),s=cc(t);return Number.parseFloat(n.fontSize)>=sr&&o>=sr&&r<Math.max(o,1)&&!(s&&rr(n.webkitTextFillColor||n.color,s)<Ui)}function cc(t){for(let n of mn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:r}=getComputedStyle(n);if(o!=="none")return null;if(Vt(e)>.5)return e;if(h(n)==="html")return/dark/.test(r)?null:or}return null}function ac(t,n,e){let o=i=>uc(i,e)&&n.add(i.t),r=new Map,s=t.filter(i=>!o(i)).map(i=>({each:i,C:lc(i.t,r)}));for(let i of["center","nearest"])s.forEach(({each:{t:a},C:c},l)=>{if(!n.has(a)){ae(a,{block:i,inline:i,behavior:"instant"});for(let{each:f,C:u}of s.slice(l))if(u.filter(Hn).some(fc)||!o(f))break;(i==="nearest"||!n.has(a))&&c.filter(Hn).forEach(ir)}});[...r.values()].filter(Hn).forEach(ir)}var lc=(t,n)=>Zn(t).flatMap(e=>[...B(e)].map(o=>{let r=n.get(o)??{F:o,left:Ct(o),top:Mt(o)};return n.set(o,r),r})),Hn=({F:t,left:n,top:e})=>Ct(t)!==n||Mt(t)!==e,ir=({F:t,left:n,top:e})=>le(t,{left:n,top:e,behavior:"instant"}),fc=({F:t,left:n,top:e})=>{let o=h(t)==="html"?y(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>Ct(t)!==n&&/hidden|clip/.test(r)||Mt(t)!==e&&/hidden|clip/.test(s))};function Zn(t){let n=[t];for(let e=cr(t);e;e=cr(e))n.push(e);return n}var cr=t=>{try{return it(Z(t))?.frameElement??null}catch{return null}};function uc({t,Y:[n,e]},o){let{left:r,top:s,width:i,height:a}=M(t),c={width:i,height:a};for(let l of Zn(t)){if(l!==t){let m=M(l);[r,s]=[r+m.left+l.clientLeft,s+m.top+l.clientTop]}let f=C(l),u=Wi.map(([m,S])=>[r+c.width/2+m*n,s+c.height/2+S*e]);if(!u.every(([m,S])=>dc(l,f,m,S)))return!1;let[d,g]=u[0];if(o(f).some(m=>pc(m,d,g)&&dr(m,l)&&mc(m,l)))return!1}return!0}var pc=(t,n,e)=>{let{left:o,top:r,right:s,bottom:i}=M(t);return o<=n&&n<=s&&r<=e&&e<=i};function dc(t,n,e,o){let r=E(n)===9,s=(r?ye:Oe)(n,e,o);if(!s||s===t||A(t,s))return!!s;let i=[...(r?be:xe)(n,e,o)],a=i.findIndex(c=>c===t||A(t,c));return a>=0&&!i.slice(0,a).some(c=>dr(c,t))}function dr(t,n){if(t===n||A(n,t))return!1;let e=ur.map(i=>getComputedStyle(t,i));if(!mr(t)&&!e.some(Wn))return!1;let o=[...Lt(n)??[]].some(i=>A(i,t)),[r,s]=[M(t),M(n)];return!o||r.width>s.width-Qn[0]&&r.height>s.height-2}function mc(t,n){let[e,o]=[ar(t,n),ar(n,t)];return e===o?e>fr&&(Et(n,t)&4)>0:e>o}function ar(t,n){let e=fr;for(let o of mn(t)){if(A(o,n))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!=="none")&&(e=Math.max(Number.parseInt(s,10)||0,Xi))}return e}var mr=(t,n=getComputedStyle(t))=>Vi.test(h(t))||Wn(n),Wn=t=>t.content!=="none"&&(Vt(t.backgroundColor)>.1||t.backgroundImage!=="none"||(t.backdropFilter??"none")!=="none")&&t.visibility==="visible"&&Number(t.opacity)>.1;var hr=t=>t.split(/\s*\n\s*/).map(n=>n.trim()).filter(Boolean),Un=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function gr(t,n){let e=[...t],o=[];for(let{K:r,q:s,limit:i}of n){if(!e.length)break;let a=s?Un(e[0])[1]:e[0];if(a.length>i)break;for(e.shift();r&&e.length&&a.length+1+e[0].length<=i;)a+=`
${e.shift()}`;o.push(a)}return{values:o,left:e}}var br=t=>URL.canParse(t)?new URL(t).href:"";var hc=/https?:\/\/[\x21-\x7e]+/g;function xr(t,n,e){let o=0;for(let{index:r,segment:s}of new Intl.Segmenter("ja",{granularity:e}).segment(t)){if(r+s.length>n)break;o=r+s.length}return o}function yr(t,n){if(t.length<=n)return[t,""];let e=xr(t,n,"word")||xr(t,n,"grapheme");for(let{index:r,0:s}of t.matchAll(hc))r<e&&e<r+s.length&&(e=r);let o=Math.max(...["。",`
`,"! ",". ","？","！"].map(r=>t.lastIndexOf(r,e-r.length)+r.length));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}function Or({label:t="",value:n},e,o){let r=e?.value??"";if(n.split(`
`).every(a=>r.includes(a)))return null;let s=`【${t||"URL"}】
${n}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...e,id:"notes",value:r?`${s}

${r}`:s}}var gc=/^(明治|大正|昭和|平成|令和|showa|heisei|reiwa)|^[msthr]$/i,bc=/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;function jn(t){let[,n,e,o,r,s]=bc.exec(x(t))??[];return!n||+e>12||+o>31||+(r??0)>24?null:{y:+n,m:+e,d:+o,h:r===void 0?null:+r,i:r===void 0?null:+(s??0)}}var N=t=>String(t).padStart(2,"0");function Jn({y:t,m:n,d:e,h:o,i:r},s){let i=`${t}-${N(n)}-${N(e)}`;return s==="date"?i:s==="month"?i.slice(0,7):o===null?"":s==="time"?`${N(o)}:${N(r)}`:`${i}T${N(o)}:${N(r)}`}var Er=/^(y{4}|\d{4})$/,xc=/(y{4}|年{4}|m{1,2}|d{1,2}|\d{4}|\d{1,2})([-/.年]?)(m{1,2}|d{1,2}|\d{1,2})([-/.月]?)(y{4}|d{1,2}|\d{4}|\d{1,2})/i;function Xn({y:t,m:n,d:e,h:o,i:r},s){let i=x(s).toLowerCase();if(/令和[\d〇○元]*年/.test(i))return`令和${t-Yt}年${n}月${e}日`;let[,a,c,l,f,u]=xc.exec(i)??[];if(a===void 0)return null;let d=/(hh|\d{1,2}):(mm|\d\d)/.test(i)&&o!==null?` ${N(o)}:${N(r)}`:"";if(Er.test(a))return c==="年"?`${t}年${n}月${e}日${d}`:[t,N(n),N(e)].join(c===f?c:"")+d;let g=c&&c===f&&Er.test(u)?yc(a,l):"";return g?[...g==="dm"?[N(e),N(n)]:[N(n),N(e)],t].join(c)+d:null}var yc=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]==="m"||Number(n)>12?"md":"",Oc=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],wr=t=>Oc.map(n=>Xn(t,n)??""),Ec="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),Sr=/^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;function Ar(t,n){let e=x(t),[,o]=n==="m"&&Sr.exec(e)||[];if(o)return Ec.indexOf(o.toLowerCase())+1;let r=n==="y"&&/\d{4}/.exec(e)?.[0];if(r)return+r;let[,s,i]=/(?:(令和|平成|r|h)\s*)?(元|\d+)/i.exec(e)??[];if(!i)return null;let a=i==="元"?1:+i;return n!=="y"?a:/令和|r/i.test(s??"")?a+Yt:/平成|h/i.test(s??"")?a+1988:a}var Tr=(t,n,e)=>e.map(o=>t.findIndex(r=>Ar(r,n)===o)).find(o=>o>=0)??-1,Vn=t=>t.some(n=>/\d/.test(n))||!t.some(n=>gc.test(n.trim()))?-1:t.findIndex(n=>/令和|reiwa|^\s*r\s*$/i.test(n)),wc=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],Yn=(t,n)=>{let[e,o]=wc.map(r=>t.findIndex(s=>r.test(s.trim())));return e<0||o<0?-1:n<12?e:o},Yt=2018,Sc=[[/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Ac=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Tc={12:"m",31:"d",23:"h",24:"h"};function kr(t,n){let e=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...n.slice(0,2)]){let s=e(Sc,x(r).trim().toLowerCase());if(s)return s}if(n.some(r=>Sr.test(r)))return"m";let o=Math.max(...n.map(r=>Ar(r,"d")??-1));return e(Ac,n.at(-1)??"")??Tc[o]??(o>=45&&o<=59?"i":null)}var q=t=>[...t].sort((n,e)=>e.a-n.a),H=t=>{let n=Number.parseInt(b(t,"maxlength"),10);return n>0?n:1/0};function kc(t,n){let e=n.filter(r=>r&&r.length<=H(t)),o=b(t,"pattern");if(!o)return e[0]??"";try{let r=new RegExp(`^(?:${o})$`,"u");return e.find(s=>r.test(s))??e[0]??""}catch{return e[0]??""}}function gt(t,n){let e=[t];for(let o;o=n.find(({o:r})=>r.b===e.at(-1)?.n.t);)e.push(o);return e}var I=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],ft=(t,n,e)=>I(t,n,kc(n.n.t,e));function Kn({id:t,value:n},e){let o=e.n.u.map(r=>J(r)?"":r);return Dt(t,e,(t==="age"?yo(n,o):Bt(n,o))?.index??-1)}function Dt(t,{n:{type:n,t:e,x:o}},r){return r<0?[]:n==="select"?[{id:t,t:e,value:String(r)}]:o.length>1?[{id:t,t:o[r],value:!0}]:[]}var bt=({o:t})=>[...L(t),...qn(t)].join(" "),qn=({w:t,after:n})=>[...t,.../^\(?例/.test(x(n))?[n]:[]];function Dr(t,n,e){let o=e.filter(({n:l})=>l.kind==="choice"),r=o.find(({n:l})=>Vn(l.u)>=0),s=o.find(({n:l})=>Yn(l.u,0)>=0),i={G:t,moment:n,z:!!r,tt:!!s,S:new Set},a=[];for(let l of q(e)){if(l===r||l===s)continue;let f=Dc(l)(l,i);if(!f)return[];a.push(...f)}if(!a.length)return[];r&&a.unshift(...Dt(t.id,r,Vn(r.n.u)));let c=n?.h??null;return s&&c!==null&&a.unshift(...Dt(t.id,s,Yn(s.n.u,c))),a}var Dc=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?Ic:Ir(t)?Nc:e==="choice"?()=>[]:vc},Ir=({n:{t,kind:n,u:e},o:{own:o,after:r,w:s}})=>n==="area"?null:kr([r,...o,b(t,"aria-label"),b(t,"placeholder"),...s],e),Kt=({S:t},...n)=>n.some(e=>t.has(e)),Ic=(t,n)=>{let{type:e}=t.n,o=e==="time"?e:"date";if(!n.moment||Kt(n,o,"whole","y"))return[];let r=I(n.G.id,t,Jn(n.moment,e));return r.length&&n.S.add(o).add(e==="datetime-local"?"time":o),r},Nc=(t,n)=>{let{G:e,moment:o,S:r}=n,{t:s,kind:i,u:a}=t.n,c=Mc(t,n),l=o?.[c]??null;if(l===null||Kt(n,c,Cc.test(c)?"time":"date","whole"))return[];r.add(c);let[f,...u]=$c(l,c,t,n);if(i==="choice"){let g=Dt(e.id,t,Tr(a,c,[f,...u]));return g.length?g:null}let d=String(f??"");return d&&d.length<=H(s)?I(e.id,t,d):null},Cc=/[hi]/;function Mc(t,n){let e=Ir(t);return e==="m"&&Kt(n,"m","date")?"h":e}function $c(t,n,e,{z:o,tt:r}){return n==="y"?Lc(t,e,o):n==="h"&&r?[t%12||12,t%12]:[t]}function Lc(t,{o:{near:n,after:e,w:o},n:{t:r}},s){let i=x(n[0]??"").trim();return/20$/.test(i)?[t%100]:s||/(令和|\br)$/i.test(i)||/^令和/.test(e)||o.some(a=>/令和/.test(a))?[t-Yt,t]:H(r)<4?[]:[t,t%100]}var vc=(t,n)=>{let{G:e,moment:o,S:r}=n,s=L(t.o).join(" "),i=/時刻|時間|^time/i.test(s)&&!/日|date/i.test(s)?"time":"date";if(Kt(n,i,"whole","y"))return[];if(i==="time")return r.add(i),o?I(e.id,t,Jn(o,i)):[];let a=o&&Xn(o,b(t.n.t,"placeholder")||bt(t)),c=ft(e.id,t,a?[a]:[e.value,...o?wr(o):[]]);return c.length&&r.add("whole").add(i),c};var Rc=4,Fc=new Set(["name","name_kana","email","phone","address","age","found_at","site_name"]),Gc={url:Bc,name:Cr,name_kana:Cr,email:Pc,phone:Qc,address:Zc,found_at:(t,n)=>({s:Dr(t,jn(t.moment??"")??jn(t.value),n)})},zn=(t,n)=>(Gc[t.id]??_c)(t,Mr(t.id,n),n),Mr=(t,n)=>(n.get(t)??[]).filter(({a:e})=>e>=Rc);function $r(t,n){let[e,o]=["url","notes"].map(i=>t.find(a=>a.id===i)),[r]=q(Mr("notes",n));if(!e||r?.n.kind!=="area"||zn(e,n).s.length)return{fields:t,M:[]};let s=Or(e,o,H(r.n.t));return s?{fields:[...t.filter(i=>i!==o),s],M:[e.id]}:{fields:t,M:[]}}function _c(t,n){let{id:e,value:o}=t;for(let r of q(n)){let{t:s,kind:i,type:a}=r.n;if(i==="choice"){let u=Kn(t,r);if(u.length)return{s:u};continue}let c=a==="number"?/\d+/.exec(x(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i==="line"?o.replace(/\s*\n\s*/g," "):o,[l,f]=yr(c,H(s));if(!(!l||f&&Fc.has(e)))return{s:I(e,r,l),cut:f}}return{s:[]}}var Lr=({o:{own:t,near:n}})=>[...t,...n].some(k),Nr=({o:t})=>k(L(t)[0]??"").replace(/\d+/g,"");function Bc({id:t,value:n},e,o){let r=hr(n),s=e.filter(({n:d})=>d.kind!=="choice"),[i]=q(s);if(!i)return{s:[]};let a=s.slice(s.indexOf(i)).filter(d=>d===i||d.n.kind===i.n.kind&&(Nr(d)===Nr(i)||gt(i,s).includes(d))),c=o.get("scheme")?.find(({n:d})=>i.o.b===d.t),{values:l,left:f}=gr(r,a.map(({n:{t:d,kind:g},o:m})=>({K:g==="area",q:!!c||/https?:\/\/\s*$/.test([...m.near].at(0)??m.own.at(-1)??""),limit:H(d)}))),u=l.flatMap((d,g)=>{let m=br(d);return ft(t,a[g],/半角/.test(bt(a[g]))?[m,d]:[d,m])});if(c&&u.length){let d=c.n.u.indexOf(Un(r[0])[0]);d>=0&&u.unshift({id:t,t:c.n.t,value:String(d)})}return{s:u,left:u.length?f:[]}}function Cr({id:t,value:n},e){let o=e.filter(({n:u})=>u.kind==="line"),[r]=q(o);if(!r)return{s:[]};let s=(u,d)=>{let g=bt(u),m=t==="name_kana"?Bo(d,g,qn(u.o)):[d];return ft(t,u,Ho(m,g))},i=o.length===1&&!L(r.o).some(u=>G(u,"line")?.e),{family:a,given:c}=Hc(r,o);if(i||!(c||r.e))return{s:s(r,n)};let[l,f]=vo(n);return{s:[...a?s(a,l):[],...c?s(c,f):[]]}}function Hc(t,n){let[e,o]=["family","given"].map(i=>n.find(({e:a})=>a===i));if(o||t.e)return{family:t.e==="given"?e:t,given:o};if(e)return{family:e,given:t};let r=gt(t,n)[1],s=r&&!r.e&&r.o.f[0]===t.o.f[0]&&!Lr(r);return{family:t,given:s?r:void 0}}function Pc({id:t,value:n},e){let[o]=q(e);if(!o)return{s:[]};let r=x(n).replace(/\s/g,""),s=gt(o,e)[1];if(!s&&/^[@＠]/.test(o.o.after))return{s:[]};if(s&&/^[@＠]$/.test(o.o.after)){let[i,a=""]=r.split("@");return{s:[...I(t,o,i),...I(t,s,a)]}}return{s:I(t,o,r.length<=H(o.n.t)?r:"")}}function Qc({id:t,value:n},e){let[o]=q(e.filter(({n:i})=>i.kind==="line"));if(!o)return{s:[]};let r=gt(o,e).filter((i,a,c)=>!c.slice(1,a+1).some(Lr));if(r.length>2){let i=kn(n);return{s:i.length===3&&i.every((c,l)=>c.length<=H(r[l].n.t))?i.flatMap((c,l)=>I(t,r[l],c)):[]}}let s=o.n.type==="number"||/ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(bt(o));return{s:ft(t,o,Fo(n,s))}}function Zc({id:t,value:n},e,o){let{postal:r,prefecture:s,rest:i}=Go(n),[a]=o.get("postal")??[],[c]=o.get("prefecture")??[],[l]=[...e,...o.get("locality")??[]],f=[];if(a&&r){let u=r.replace("-",""),d=gt(a,o.get("postal")??[])[1];d?f.push(...I(t,a,u.slice(0,3)),...I(t,d,u.slice(3))):f.push(...ft(t,a,[`${u.slice(0,3)}-${u.slice(3)}`,u]))}if(c&&s&&f.push(...c.n.kind==="choice"?Kn({id:t,value:s},c):I(t,c,s)),l){let u=c?i:a?s+i:n;if(u.length>H(l.n.t))return{s:[]};f.push(...I(t,l,u))}return{s:f}}var Wc=24,vr={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},te,R=[];async function Uc(t,n={}){if(n.undo)return await Gr(),vr;let e=t.filter(({value:o})=>typeof o=="string"&&o.trim());te=n.says;try{return ao(n.forbids),await jc(e,n)}catch{return{...vr,missed:e.map(({id:o})=>o)}}}async function jc(t,n){let e=new Set,o=pr(),r=await Rr(t,n,e,o);for(let s=1;s<Wc&&r._&&(await oa(),!(r.S&&r.s.every(It)&&r.page.size===Jc()));s+=1){let i=await Rr(t,n,e,o),a=i._>=r._&&s>t.length+2;if(r=i,a)break}return r.s.forEach(na),{...r.answer,needs:nr(r.page,r.v,r.scopes)}}var Jc=()=>y(document,Tn).length;async function Rr(t,{map:n,overwrite:e=[],earlier:o=[]},r,s){let i=$o(),a=Ko(i),c=Vc(t),{Q:l,Z:f,verified:u}=Wo(i,a,c,{map:n,X:R.length>0}),d=Xc(l,c,s),g={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},m=[],S=new Set,et=0,{fields:z,M:ot}=Yc("url",o)?{fields:t,M:[]}:$r(t,d);for(let P of z){let{id:tt}=P,{s:_r,cut:ne,left:ee}=zn(P,d),ut=_r.filter(({t:yt})=>!S.has(yt));for(let{t:yt}of ut)S.add(yt);if(!ut.length){g.missed.push(tt);continue}if(!e.includes(tt)&&ut.some(yt=>qc(yt,r))){g.kept.push(tt);continue}m.push(...ut),et+=await Kc(ut,r),(ut.every(It)?g.filled:g.missed).push(tt),ne&&(g.cut[tt]=ne),ee?.length&&(g.left[tt]=ee)}g.filled.includes("notes")&&(g.in_text=ot);let xt=m.every(It),Nt=new Set([...f,...[...d.values()].flat()].map(({n:P})=>P.I));return{answer:g,page:i,v:a,scopes:Nt,s:m,S:xt,_:et+(xt?0:1)}}function Xc(t,n,e){let o=c=>V.has(c)&&(n.has(c)||n.has("address")),r=({n:{t:c,type:l}})=>w(l)?[c,...dt(c)]:[c],s=[...t].filter(([c])=>o(c)).flatMap(([,c])=>c),i=e(new Map(s.flatMap(c=>r(c).map(l=>[l,w(c.n.type)])))),a=c=>r(c).some(l=>i.has(l));return new Map([...t].map(([c,l])=>[c,o(c)?l.filter(a):l]))}var Vc=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has("url")&&n.set("notes",n.get("notes")??""),n},Yc=(t,n)=>n.includes(t)||R.some(e=>e.id===t);async function Kc(t,n){let e=0;for(let o of t)It(o)||!Ot(o.t)||(ea(o,n),e+=1,await null);return e}var It=({t,value:n})=>{if(!Ot(t))return!1;let e=Y(t);return e===n||typeof e!="string"||h(t)==="select"?e===n:Fr(e)===Fr(String(n))&&(R.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},Fr=t=>x(t).replace(/[^\p{L}\p{N}]+/gu,"");function qc(t,n){let{t:e}=t;if(It(t))return!1;let o=Y(e),r=R.findLast(i=>i.t===e);if(r&&(o===r.A||n.has(r.id)))return!1;if(h(e)==="select"){let{multiple:i}=e,a=[...vt(e)].findIndex(c=>c.defaultSelected);return o!==String(i?a:Math.max(0,a))}if(w($(e)))return zc(e);let s=h(e)==="input"?"line":"area";return o===(s==="line"?F(e,"value"):st(e))&&Mn(e,s)?.id===t.id?!1:!ta(String(o),b(e,"placeholder"))}function zc(t){let n=Gn(t);return!!(n&&!n.defaultChecked&&!R.some(e=>e.t===n&&e.A===!0))}var ta=(t,n)=>/^\s*((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)\s*$/s.test(t)||n!==""&&t.trim()===n.trim();function na({id:t,t:n,value:e}){let o=R.find(s=>s.t===n);if(o&&(o.A=Y(n)),o)return;let r=R.find(s=>s.id===t&&s.A===e&&!Ot(s.t));r&&Object.assign(r,{t:n,$:Ln(n,te)})}function ea({id:t,t:n,value:e},o){let r=R.findLast(a=>a.t===n),s=r?.j??tr(n);r?.$(),R=R.filter(a=>a!==r),o.add(t);let i={id:t,t:n,A:e,j:s,$:()=>{}};R.push(i),kt(n,e),i.A=Y(n),i.$=Ln(n,te)}async function Gr(){let t=R.reverse();R=[];for(let{t:n,A:e,j:o,$:r}of t)r(),Ot(n)&&Y(n)===e&&o(n),await null}var oa=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:ra}=globalThis;ra.fillForm??=Object.assign(Uc,{undo:Gr});})();
