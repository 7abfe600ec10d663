/* npm run injected */
(()=>{var{getOwnPropertyDescriptor:_r}=Reflect,{bind:Br,call:Hr}=Function.prototype,Pr=Br.bind(Hr),p=({prototype:t},n)=>{let e=_r(t,n);return Pr(e?.get??e?.value)},H=p(Node,"parentNode"),ne=p(Node,"firstChild"),ee=p(Node,"nextSibling");var E=p(Node,"nodeType"),et=p(Node,"nodeValue"),ot=p(Node,"textContent"),Ot=p(Node,"isConnected"),P=p(Node,"ownerDocument"),D=p(Node,"getRootNode"),S=p(Node,"contains"),Et=p(Node,"compareDocumentPosition"),oe=p(Node,"cloneNode"),re=p(Node,"childNodes");var h=p(Element,"localName"),Ut=p(Element,"shadowRoot");var wt=p(Element,"previousElementSibling"),F=p(Element,"getAttribute");var se=p(Element,"setAttribute"),Vt=p(Element,"removeAttribute"),W=p(Element,"closest"),I=p(Element,"getBoundingClientRect"),St=p(Element,"checkVisibility"),Yt=p(Element,"replaceChildren"),ie=p(Element,"scrollIntoView"),ce=p(Element,"scrollTo"),It=p(Element,"scrollLeft"),Mt=p(Element,"scrollTop"),ae=p(HTMLElement,"style"),le=p(HTMLElement,"click"),qt=p(HTMLElement,"focus"),fe=p(HTMLElement,"blur"),ue=p(EventTarget,"dispatchEvent"),tn=p(Document,"activeElement"),rt=p(Document,"defaultView"),pe=p(Document,"title");var de=p(ShadowRoot,"host"),me=p(HTMLIFrameElement,"contentDocument"),he=p(Document,"elementsFromPoint"),ge=p(ShadowRoot,"elementsFromPoint"),be=p(Document,"elementFromPoint"),xe=p(ShadowRoot,"elementFromPoint"),ye=p(HTMLSlotElement,"assignedNodes"),Oe=p(Document,"createTreeWalker");var Ee=p(Element,"matches"),we=p(Element,"querySelectorAll"),Se=p(Document,"querySelectorAll");var Ae=p(DocumentFragment,"querySelectorAll"),ke=p(Document,"getElementById"),Te=p(DocumentFragment,"getElementById"),g=(t,n)=>F(t,n)??"";var Qr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},$t=t=>{let n=Object.fromEntries(Object.entries(Qr).map(([e,o])=>[e,p(o,t)]));return e=>n[h(e)]?.(e)??null},At=$t("form"),vt=$t("labels"),Ne=$t("value"),M=$t("type"),st=p(HTMLInputElement,"checked"),Ce=p(HTMLSelectElement,"selectedIndex"),Lt=p(HTMLSelectElement,"options"),nn=p(HTMLLabelElement,"control");var A=(t,n)=>{try{return Ee(t,n)}catch{return!1}},b=(t,n)=>{let e=E(t);try{return[...(e===9?Se:e===11?Ae:we)(t,n)]}catch{return[]}},De=(t,n)=>{let e=E(t);return e===9?ke(t,n):e===11?Te(t,n):null};var Ie={},Me=t=>[...t].map(n=>Ie[n]??n).join(""),Zr=`"サイト|
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
ž御社ň社`;for(let[t,...n]of Zr.split(`
`))Ie[t]=Me(n);var $e=Me(`ßLŭIüLŭI|空(欄|白QAŮŮ|空に|何も(ßüDleave;.*;(blank|empty|alJeDdo(n'?Z not) (fill|entM|type)
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
`),y=t=>RegExp($e.shift(),t),ve=t=>t.split(" ").map(n=>{let[e,o,r]=n.split(",");return[e,y(),o||void 0,+r||void 0]}),en=ve("trap,, captcha,, url,la, password,, payment,, confirm,l, search,la, other,, relation,, identifiable_by,, author_known,, wish,, tried,, impersonated,, paid_to,, received,, demand,, deadline,, sent,, spread,, paid,, other,, author,, victim,, other,lc, other,lc, other,lc, other,lc, other,lc, other,c, other,lc, found_at,lc, found_at,lc,0.7 other,l, subject,l, subject,a, name,l, email,l,0.7 other,c, company,l, other,la, site_name,lc, other,l, other,l, other,la, other,la, other,l, other,l, other,l, other,la, notes,a, url,la,0.6 url,la,0.7 url,la, url,l,0.6 other,l, email,l, phone,l, postal,l, other,l, locality,lc, prefecture,lc, address,la, age,lc, subject,l, category,c, category,l, category,c,0.9 notes,a,0.6 notes,a, notes,a, notes,a,0.7 notes,l,0.7 name,l,"),Le=ve("trap,, captcha,, password,, payment,, confirm,l, search,l, other,l, email,l, name_kana,l, phone,l, name,l, subject,l, url,la, site_name,l, category,c, notes,a,"),Fe=[{id:"name",e:"family"},{id:"name",e:"given"},{id:"name",e:"family",A:.3},{id:"name",e:"given",A:.3},{id:"name_kana",e:"family"},{id:"name_kana",e:"given"}].map(t=>[y(),t]),Re=y("i"),Ge=y("i"),_e=y("i"),on=y("i"),Be=y("i"),He=y("i"),Pe=y("i"),Qe=y("i"),Ze=y("i"),Ke=y("i"),We=y("i"),ze=y("i"),je=y("i"),Je=y("i"),Xe=y("i"),Ue=y("i"),Ve=y("i"),rn=y("i"),Ye=y("i"),qe=y("i"),to=y("i"),no=$e.map(t=>RegExp(t)),eo=["captcha","confirm","password","payment","search","trap"],oo=4;var Kr=/権利(の)?侵害|人権|rights/,sn=.5,cn=t=>t.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),ro=t=>t.normalize("NFKC").toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(cn).filter(n=>n.length>1),Wr=t=>no.flatMap((n,e)=>n.test(t)?[e]:[]),so=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function zr(t,n){let[e,o]=[so(t),so(n)];return e.size&&o.size?2*[...e].filter(r=>o.has(r)).length/(e.size+o.size):0}function jr(t,n){let[e,o]=[cn(t),cn(n)];if(!e||!o)return 0;if(e===o)return 1;let r=ro(t).filter(a=>ro(n).includes(a)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,n].map(a=>Wr(a.normalize("NFKC").toLowerCase())),c=s.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):s.some(a=>a<oo)&&Kr.test(n)||zr(e,o)>.6?sn:0}function Ft(t,n){let[e,o]=n.map((r,s)=>({index:s,g:jr(t,r)})).sort((r,s)=>s.g-r.g);return!e||e.g<sn||o&&o.g===e.g?null:e}function io(t,n){let e=Number(/\d+/.exec(t.normalize("NFKC"))?.[0]);if(!e)return null;let o=n.findIndex(r=>{let[s,i]=(r.normalize("NFKC").match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(e/10)*10===s||/以上/.test(r)&&e>=s:/以上|over|\+/.test(r)?e>=s:/未満|under/.test(r)?e<(i??s):i?e>=s&&e<=i:e===s});return o<0?null:{index:o,g:1}}var co=(t,n)=>{try{return t(n)}catch{return null}},z=t=>!!t&&E(t)===1,Rt=t=>E(t)===3,R=t=>{let n=H(t);return!n||z(n)?n:E(n)===11?co(de,n):null};function*G(t){for(let n=R(t);n;n=R(n))yield n}var Jr=160;function*an(t){let n=0;for(let e=z(t)?t:R(t);e&&n<Jr;e=R(e),n+=1)yield e}var ln=t=>{if(z(t)&&h(t)==="slot"){let e=ye(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=ne(t);e;e=ee(e))n.push(e);return n},Gt=(t,n)=>{let e=Oe(P(t)??t,t,5);return e.currentNode=n,e},ao=t=>co(me,t);var lo=4,Xr=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Ur=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Vr=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function Yr(t){let n=g(t,"class");return Xr.test(n)||(Ur.test(n)||Vr.test(n)&&!n.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var fo=({width:t,height:n})=>t<lo||n<lo,qr=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,ts=({left:t,top:n,right:e,bottom:o},r)=>e<=r.left||t>=r.right||o<=r.top||n>=r.bottom||fo(r);function uo(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let r=getComputedStyle(e),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(h(e)),i=/auto|scroll/.test(r.overflow),a={gone:r.display==="none"||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||A(e,"[hidden], [inert], [aria-hidden=true]"),scrolls:i,box:s||i?I(e):null};return t.set(e,a),a}return function(o){if(getComputedStyle(o).visibility!=="visible")return!1;let r=I(o);if(fo(r)||n(o).gone)return!1;let s=0;for(let c of G(o)){let{gone:a,scrolls:l,box:f}=n(c);if(a||s++<3&&Yr(c))return!1;if(f){if(l?qr(r,c,f):ts(r,f))return!1;l&&(r=f)}}let i=rt(P(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var ns=120,es=40,po=30,os=new RegExp(ze,"g"),rs=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,ss=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,is={name:{id:"name"},"family-name":{id:"name",e:"family"},"given-name":{id:"name",e:"given"},email:{id:"email"},tel:{id:"phone"},"postal-code":{id:"postal"},"address-level1":{id:"prefecture"},"street-address":{id:"address"}},fn=en,mo,cs=40,as=200;function ho(t){let n=e=>ls(t?.[e]);mo=n("consent"),fn=en.flatMap(e=>{let o=pt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function ls(t){if(!Array.isArray(t))return;let n=t.slice(0,as).flatMap(e=>{let o=typeof e=="string"?e.normalize("NFKC").toLowerCase().trim():"";return o.length<2||o.length>cs?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var pt=t=>eo.includes(t),k=t=>{let n=t.normalize("NFKC").toLowerCase().replace(/\s+/g," ").replace(new RegExp("(?<=\\P{ASCII}) (?=\\P{ASCII})","gu"),"").trim();return Ue.test(n)||Ke.test(n)?"":n.replace(os," ").replace(rs,"").replace(ss,"").replace(/\s+/g," ").trim()},_t=t=>k(t)!==""&&!rn.test(k(t)),un=(t,n,e)=>t.find(([,o,r="lac"])=>r.includes(e[0])&&o.test(n));function _(t,n){let e=k(t).slice(0,ns);if(!/[\p{L}\d?〒]/u.test(e)||rn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g," ").trim(),r=un(fn,e,n);if(r&&pt(r[0]))return{id:r[0]};let s=n==="line"&&Qe.test(e),i=n==="line"&&Fe.find(([a])=>a.test(o));if(i)return{...i[1],id:s?"name_kana":i[1].id,O:!/name/.test(o)};let c=o&&un(fn,fs(e,o,r),n)||r;return s&&(!c||c[0]==="name")?{id:"name_kana"}:c?ps(c,e):us(e)}var fs=(t,n,e)=>e?.[0]==="other"&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):n,us=t=>t.length>po?null:{id:"unknown"},ps=([t,,,n=1],e)=>({id:t,A:n*(e.length>es?.85:1)});function go(t,n){let e=t.normalize("NFKC").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g," ").trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?"family":/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?"given":null;if(o&&n==="line")return{id:/kana/.test(e)?"name_kana":"name",e:o};let r=un(Le,e,n);return r?{id:r[0]}:null}function bo(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:"payment"}:/password|^username$|one-time-code/.test(n)?{id:"password"}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:"other"}:is[n]??null}var j=t=>{let n=t.normalize("NFKC");return _e.test(n)||!!mo?.test(n)},xo=t=>Xe.test(t.normalize("NFKC")),pn=t=>to.test(t),yo=t=>{let n=k(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company)[^)]*\)?/g,"");return n.length<=po&&Je.test(n)&&!je.test(n)},Oo=t=>qe.test(k(t)),Y=t=>Ve.test(t),dn=t=>Ye.test(t),Eo=t=>We.test(t)&&!Y(t)&&!kt(t),kt=t=>Pe.test(t),wo=t=>Ze.test(t)&&!Y(t)&&!kt(t),Bt=t=>Ge.test(t);var mn="input:not([type=hidden]), textarea, select, [contenteditable]",ds="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",ms="input[type=radio], input[type=checkbox]",Ht="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",xn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,hs=/^(td|th|dd|li|fieldset|form|body|tr)$/,yn=240,gs=24,bs="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function hn(t){for(let n of G(t))if(!xn.test(h(n)))return n;return null}var Ao=t=>{let n=z(t)&&h(t)==="img"?g(t,"alt"):"";return n.length<=gs&&new RegExp("\\p{L}","u").test(n)?n:""},Pt=t=>t.replace(/\s+/g," ").trim();function T(t){let n="",e=o=>{if(n.length>yn)return;Rt(o)&&(n+=et(o));let r=z(o)?o:null;if(!r&&E(o)!==11||r&&(A(r,Ht)||r!==t&&!St(r)))return;let s=r&&!xn.test(h(r))?" ":"";n+=s+Ao(o),ln(o).forEach(e),n+=s};return e(t),Pt(n)}var gn=new WeakMap;function ko(t){gn=new WeakMap;for(let n of t.flatMap(e=>b(e,"label"))){let e=nn(n);e&&gn.set(e,[...dt(e),n])}}var dt=t=>gn.get(t)??[],To=(t,n)=>g(t,n).split(/\s+/).map(e=>{let o=e&&De(D(t),e);return o?T(o):""}).join(" ");function it(t){let n=D(t),e=E(n)===11&&n.host,o=[Pt(To(t,"aria-labelledby")),...dt(t).map(T),g(t,"aria-label")].filter(Boolean);return o.length||!e?o:[F(e,"label")??g(e,"aria-label")].filter(Boolean)}function xs(t,n,e){for(let o of G(t)){let[r,s]=[S(o,n),S(o,e)];if(s)return!1;if(r)return!0}return!1}function ys(t,n){let e=W(t,"label"),o=e&&nn(e);return!!(o&&o!==n&&!S(e,n))}function Os(t,n){let e=(et(t)??Ao(t)).replace(/\s+/g," "),o=e.trim()&&R(t);return o&&!W(o,Ht)&&!ys(o,n)&&St(o)?e:""}function So(t,n){let e=Gt(D(t),t),o=[],r=!0,s=0,i=null;for(let a=e.previousNode();a&&s<yn;a=e.previousNode()){if(n.has(a)){i=a;break}let l=z(a)?h(a):"";if(hs.test(l)&&S(a,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=Os(a,t);if(!f)continue;s+=f.length;let u=hn(a),m=o.at(-1);m&&!r&&m.block===u?m.text=f+m.text:o.push({text:f,node:a,block:u}),r=!1}return i&&A(i,ms)&&!it(i).length&&o.pop(),{near:o.filter(({node:a})=>!i||!xs(a,i,t)).map(({text:a})=>a.trim()),b:i}}function On(t,n){let e=Gt(D(t),t),o=hn(t),r="";for(let s=e.nextNode();s&&r.length<60;s=e.nextNode()){if(S(t,s))continue;if(z(s)){if(n.has(s)||h(s)==="br")break;continue}let i=R(s);if(!(!i||W(i,Ht))){if(et(s).trim()&&hn(s)!==o)break;r+=et(s)}}return Pt(r)}function No(t,n){let e=To(t,"aria-describedby"),o=W(t,"td, dd, li, p, div, label"),r=Gt(D(t),t);for(let s=r.nextNode();s&&o&&S(o,s)&&!n.has(s)&&e.length<yn;s=r.nextNode())Rt(s)&&!W(R(s),Ht)&&(e+=et(s));return e}function Es(t,n){for(let e of G(t))if(!(!S(e,n)||t===n&&h(e)==="label"))return/^(ul|ol|div|p|span)$/.test(h(e))?e:null;return null}var En=t=>A(t,mn)||b(t,mn).length>0;function bn(t){for(let n=wt(t);n;n=wt(n)){if(En(n))return"";let e=T(n);if(e)return e}return""}function ws(t,n){let e=wt(n);if(!e||En(e))return"";let[o,r]=[e,n].map(s=>b(s,"th, td"));return o.length===r.length&&o.length>1?T(o[r.indexOf(t)]):""}var Ss=t=>k(t)!==""&&(!_t(t)||(_(t,"line")??{id:"unknown"}).id!=="unknown"),As=(t,n,e)=>e>1&&t.length===e&&t.every(Ss)&&new Set(t.map(k)).size===e?t[n]:"";function ks(t,n){let e=wt(t),o=b(t,ds),r=o.indexOf(n);if(!e||r<0||En(e))return[];let s=Ts(e),i=As(s,r,o.length);return i?[i,bn(e)]:[]}function Ts(t){let n=[""];for(let e of ln(t)){let o=z(e)?h(e):"",r=o&&!xn.test(o);r&&n.push(""),o!=="br"&&n.push(`${n.pop()}${Rt(e)?et(e):T(e)}`),r&&o!=="br"&&n.push("")}return n.map(Pt).filter(Boolean)}function Ns(t,n){let e=n&&h(t)==="td"&&H(t);return bn(t)||e&&(ws(t,e)||bn(e))||""}function Cs(t){let n=[],e=[];for(let o of G(t)){let r=h(o);if(/^(form|body)$/.test(r)||n.length+e.length>3)break;r==="label"?n.push(T(o)):/^(t[dh]|dd|li)$/.test(r)?n.push(...ks(o,t),Ns(o,!n.length)):r==="fieldset"?e.push(...b(o,"legend").slice(0,1).map(T)):A(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...it(o),...b(o,"[role=heading]").slice(0,1).map(T))}return{f:n.filter(Boolean),k:e.filter(Boolean)}}function Co(t){let n=b(t,bs);return e=>{let o=n.findLast(r=>Et(r,e)&4);return o?T(o):""}}var Ds=t=>[F(t,"placeholder")??g(t,"data-placeholder"),g(t,"title")].filter(n=>n.trim()),$=({own:t,near:n,f:e})=>[...t,...n,...e];function Qt(t,n,e,o=null){let r=o!==null,s=D(t),i=E(s)===11&&b(s,mn).length===1?s.host:null,{near:c,b:a}=So(t,n),l=i??(o&&Es(t,o));return l&&!c.length&&({near:c,b:a}=So(l,n)),{own:r?[]:it(t),near:c,...Cs(r?W(t,"label")??t:t),E:r?[]:Ds(t),after:r?"":On(t,n),head:e(t),b:a}}var Sn="input, textarea, select, [contenteditable]:not([contenteditable=false])",Is=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Ms=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",w=t=>/^(radio|checkbox)$/.test(`${t}`);function Io(){let t=uo(),n=[],e=[];Mo(document,t,n,e),ko(e);let o=new Set(n.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(M(c)))),r=[],s=new Map,i=[];for(let c of o){let a=vs(c);if(Ls(c,a,t))if($s(c,a))r.push({t:c,type:a});else if(w(a)){let l=Rs(c,a),f=s.get(l)??wn(c,"choice",a);f.x.push(c),f.u.push(it(c)[0]||On(c,o)||g(c,"value")),s.has(l)||i.push(f),s.set(l,f)}else if(a==="select"){let l=[...Lt(c)];i.push(wn(c,"choice",a,l,l.map(Fs)))}else(a!=="editor"||!A(c,"[contenteditable] [contenteditable]"))&&i.push(wn(c,/^(textarea|editor)$/.test(a)?"area":"line",a))}return{G:i,$:o,N:e,v:r,L:t}}function Mo(t,n,e,o){o.push(t);let r=new Set(b(t,Sn));for(let s of b(t,"*")){r.has(s)&&e.push(s);let i=h(s)==="iframe",c=i?ao(s):Ut(s);c&&(!i||n(s))&&Mo(c,n,e,o)}}var wn=(t,n,e,o=[],r=[])=>({t,kind:n,type:e,T:Zt(t),x:o,u:r}),$s=(t,n)=>Is.test(n)||A(t,Ms)||!w(n)&&g(t,"tabindex")==="-1",vs=t=>{let n=h(t);return n==="input"?M(t):/^(textarea|select)$/.test(n)?n:"editor"},Ls=(t,n,e)=>e(t)||w(n)&&dt(t).some(e)&&!W(t,"[hidden], [inert], [aria-hidden=true]"),Fs=t=>A(t,":disabled")?"":t.text||T(t);function Zt(t){let n=At(t);if(n)return n;for(let e of G(t))if(h(e)==="form")return e;return D(t,{composed:!0})}function Rs(t,n){let e=Zt(t),o=g(t,"name");if(n==="radio"&&o)return`${o} ${_s(e)}`;let r=0;for(let s=H(t);s&&s!==e&&r<5&&!(E(s)!==1||b(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=H(s),r+=1)if(b(s,`input[type=${n}]`).length>1)return s;return t}var Do=new WeakMap,Gs=0;function _s(t){let n=Do.get(t)??(Gs+=1);return Do.set(t,n),n}var J=new Set(["name","name_kana","email","phone","address","age","postal","prefecture","locality"]),Bs=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function $o(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join(" ")];if(!new RegExp("^\\p{Script=Han}{4}$","u").test(t))return[t,""];let o=Bs.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function vo(t){let[n]=t.normalize("NFKC").split(/\s*(?:内線|ext|#|x\d)/i);return n.replace(/^\s*(?:\+|00|010-?)81[-\s]*(?:\(0\)|0)?/,"0").trim()}function An(t){let n=vo(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}function Lo(t,n){let o=vo(t).replace(/[^\d+]/g,""),r=An(t).join("-"),s=/^[\d\s()+-]+$/.test(t)&&/^\s*[0(]/.test(t)?t:r;return n?[o]:[s,o,r]}function Fo(t){let[,n="",e="",o=""]=/^(?:〒?\s*([\d０-９]{3}[-‐-―−－ー]?[\d０-９]{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.trim())??[];return{postal:n.normalize("NFKC").replace(/\D/g,"-").replace(/^(\d{3})(?=\d)/,"$1-"),prefecture:e,rest:o}}var Ro=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),kn=t=>Ro(t.normalize("NFKC"),/[ぁ-ゖ]/g,96),Hs=t=>Ro(kn(t),/[ァ-ヶ]/g,-96),Ps=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??t.normalize("NFKC"),t])),Qs=t=>[...kn(t).normalize("NFD")].map(n=>Ps.get(n)??n).join(""),Zs=/^[（(]?(?:例[:：)）\s]*)?(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/;function Go(t,n,e){let[o,r,s]=[1,2,3].map(f=>e.some(u=>Zs.exec(u.trim())?.[f])),i=Qs(t),c=[kn(t),Hs(t)];return/半角\s*(カタ)?(カナ|ｶﾅ|ｶﾀｶﾅ)/.test(n)||o?[i,...c]:r||/ひらがな|平仮名/.test(n)&&!s?[c[1],c[0],i]:/[ぁ-ん]/.test(t)&&!/カタカナ|フリガナ|カナ|セイ|メイ/.test(n)&&!s?[c[1],c[0],i]:[...c,i]}function _o(t,n){let e=/全角(スペース|空白)/.test(n)?["　"," ",""]:[" ","　",""];return/(スペース|空白)(は|を)?(なし|無し|不要|入れず|入れない|空けず)|(間|あいだ)を?(空け|あけ)(ず|ない)/.test(n)&&e.reverse(),t.flatMap(o=>e.map(r=>o.replace(/\s+/g,r)))}var Ho="h1, h2, h3, legend",Ks=new Set(["phone","address","postal","prefecture","locality"]),Ws=/^(url|site_name|subject|notes)$/,zs=["url","notes"],js=new Set(["url","notes","subject","name","name_kana","email","phone"]),Wt=8,Tn=5,Po=20,Js=.7;function Qo(t,n,e,{map:o={},begun:r}){let{verified:s,read:i}=ii(t,n,e,o);if(!s&&Eo(Bo(t,"h1",t.L)))return{F:new Map,main:[],verified:s};let c=new Set(t.v.filter(({type:d})=>d==="password").map(({t:d})=>Zt(d))),a=Bo(t,Ho),l=[...Map.groupBy(i,({n:d})=>d.T)].flatMap(([d,O])=>{if(c.has(d)&&!O.some(nt=>nt.a===Po||nt.id==="notes"&&Nn(nt)))return[];let K=Us(d);if(dn(K)&&!O.some(Nn))return[];let tt={values:e,o:a,own:K},Dt=si.reduce((nt,lt)=>lt(nt,tt),O),xt=Xs(Dt,tt,r);return xt?[{its:Dt,own:K,rank:xt}]:[]}),f=l.some(({own:d,rank:O})=>O>=1&&Y(d)),u=l.filter(({own:d})=>!f||Y(d)||!Bt(d)),m=u.reduce((d,O)=>d&&d.rank>=O.rank?d:O,u[0])?.its??[],x=Map.groupBy(m.filter(({id:d})=>d),({id:d})=>d);for(let{its:d,own:O}of l)if(!(d===m||Bt(O)))for(let q of zs){let K=d.filter(tt=>tt.id===q&&tt.a>=Wt);K.length&&!x.has(q)&&x.set(q,K)}return{F:x,main:m,verified:s}}function Xs(t,{values:n,o:e},o){let r=t.filter(({id:l})=>n.has(l)||J.has(l)&&n.has("address")),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!J.has(l)).length,c=s.length-i;return i||(o||c>1||Y(e))&&!dn(e)?i+c*.3:0}var Nn=({n:t})=>t.kind==="area",Bo=({N:t},n,e=()=>!0)=>t.map(o=>[E(o)===9?pe(o):"",...b(o,n).filter(e).slice(0,12).map(T)].join(" ")).join(" ");function Us(t){if(E(t)===9)return"";let n=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),T(t).slice(0,60),...b(t,Ho).slice(0,4).map(T),...n.map(e=>F(e,"value")??e.textContent)].join(" ")}var mt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Vs=(t,{values:n,o:e})=>{let[o,r]=t.filter(Nn),s=Y(e)||kt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?mt(t,i=>i===o,{id:"notes",a:Tn}):t},Ys=t=>{let n=t.map(({o})=>[...$(o),...o.k]);if(!n.flat().some(o=>Re.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=n[r];if(o.id!=="other"||o.n.kind!=="line"||!s.some(c=>on.test(c)))return o;let i=s.map(c=>_(c.replace(on,""),"line")).find(Boolean);return!i||!J.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,a:Wt})})},qs=t=>{let n=t.filter(r=>J.has(r.id)&&!r.e&&Kt(r)),e=n.filter(r=>Oo(Kt(r)));return mt(t,r=>n.includes(r)&&!e.includes(r)&&e.some(({id:s})=>s===r.id),{id:"other"})},ti=t=>t.some(({id:n,e})=>n==="company"||n==="name"&&e)?mt(t,n=>n.id==="subject"&&Kt(n)==="title",{id:"other"}):t,ni=(t,{values:n})=>t.map(e=>e.id||e.n.kind!=="choice"?e:{...e,...ei(e.n.u,n)});function ei(t,n){let e=o=>t.filter(r=>o.test(r)).length;return e(/東京都/)&&e(/大阪府/)?{id:"prefecture",a:Tn}:e(/^https?:\/\/$/)>1?{id:"scheme"}:e(/./s)>1&&!t.some(j)&&Zo(t,n)?{id:"category",a:Tn}:{}}var Zo=(t,n)=>(Ft(n.get("category")??"",t)?.g??0)>=Js,Kt=({o:t})=>$(t).map(k).find(Boolean)??"",Ko=(t,{values:n,o:e})=>pn(e)||t.some(({id:o,a:r,n:{kind:s,u:i}})=>o==="found_at"&&r>=Wt||o==="category"&&s==="choice"&&Zo(i,n))||Y(e)&&!t.some(Cn),Cn=({id:t})=>t==="company",oi=(t,n)=>{if(Ko(t,n))return t;if(wo(n.o))return mt(t,({id:r})=>Ws.test(r),{id:"other"});let o=Bt(`${n.o} ${n.own}`)&&!kt(n.o)||t.some(Cn)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return mt(t,r=>{let s=Kt(r);return pn(s)?!1:r.id==="url"?s&&(o.test(s)||Be.test(s)):r.id==="site_name"||r.id==="found_at"&&r.a<Wt},{id:"other"})},ri=(t,n)=>t.some(e=>Cn(e)&&$(e.o).some(o=>/御社|貴社|貴団体/.test(o)))&&!Ko(t,n)?mt(t,({id:e})=>Ks.has(e),{id:"company"}):t,si=[Vs,Ys,qs,ti,ni,oi,ri];function ii({N:t},n,e,o){let r=Object.entries(o).filter(([c])=>e.has(c)),s=n,i=!1;for(let[c,a]of r){let l=[a].flat().map(f=>{let u=t.flatMap(m=>b(m,f));return s.find(({n:m})=>u.some(x=>m.t===x||m.x.includes(x)))});l.length&&l.every(f=>f&&ci(f,c))?s=s.map(f=>l.includes(f)?{...f,id:c,a:Po}:f.id===c?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var ci=({id:t,n:{kind:n,u:e}},o)=>(!t||t===o)&&!(n==="choice"&&(js.has(o)||e.some(j)));var ai={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},li=/^(own|near|whole|row|sentence|group)$/,fi=["own","sentence","row","group","hint","autocomplete"],ui=24,v=(t,n)=>n.flatMap((e,o)=>e?[{from:t,r:e,A:ai[t],index:o}]:[]),ct=({r:{id:t}})=>t!=="unknown",ht=t=>t.filter(({from:n})=>li.test(n)),Q=(t,n)=>t.filter(e=>e.from===n),Wo=(t,{f:n})=>fi.flatMap(e=>Q(t,e)).find(({from:e,r:{id:o},index:r})=>pt(o)&&(e==="row"?!r:e!=="group"||!r&&!n.length))??Q(t,"name").find(({r:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e)),pi=(t,{p:n})=>{let e=ht(n).find(o=>!o.r.O&&ct(o))??null;return{...t,c:e,e:e?.r.e??null}},di=(t,{p:n,kind:e,o})=>{let r=ht(n),s=r.find(({r:c})=>!c.O);if(s?.r.id!=="unknown"||r.some(({r:c})=>c.O))return t;let i=s.from==="own"||!o.f.length;return t.c&&(e==="area"||!i)?t:{c:null,e:null,l:!0}},mi=(t,{p:n})=>{let e=ht(n).find(({r})=>r.O);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.c?.r.id??"");return{...t,c:o?t.c:e,e:e.r.e??t.e}},hi=(t,{p:n,inside:e})=>{if(t.c||t.l)return t;let o=Q(n,"hint"),r=o.length>0&&!o.some(ct),s=!o.length&&!ht(n).length&&e(),i=o.find(ct)??v("inside",[s])[0]??null;return{c:i,e:t.e??i?.r.e??null,l:r}},gi=(t,{p:n,kind:e,o:{after:o}})=>{if(t.c||ht(n).length||o.length>ui)return t;let[r]=v("after",[_(o,e)]);return r&&!ct(r)?{...t,l:!0}:{...t,c:r??null}},bi=(t,{p:n})=>{let e=Q(n,"hint").find(ct),[o]=Q(n,"sentence"),r=t.c?.r,s=r&&r===o?.r&&r!==Q(n,"near")[0]?.r;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.l||s)?t:{...t,c:e,l:!1}},xi=(t,{p:n})=>{if(t.c?.r.id!=="address")return t;let e=Q(n,"hint").find(({r:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,c:{...t.c,r:e.r}}:t},yi=(t,{p:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{c:o}=t;if(o){let i=e.some(({r:c})=>c.id===o.r.id);return i?{...t,_:i}:t}let r=!t.l&&!ht(n).length&&!Q(n,"hint").length,s=e.find(({from:i,r:{id:c}})=>i==="autocomplete"||(i==="type"?!(t.l&&c==="url"):r));return s?{...t,c:s,e:s.from==="type"?t.e:s.r.e??null}:t},Oi=(t,{p:n})=>{if(t.e||!/^name/.test(t.c?.r.id??""))return t;let e=[...Q(n,"name"),...Q(n,"autocomplete")].find(({r:o})=>o.e);return{...t,e:e?.r.e??null}},Ei=[pi,di,mi,hi,gi,bi,xi,yi,Oi],zo=t=>Ei.reduce((n,e)=>e(n,t),{c:null,e:null,l:!1});var Jo=24,wi=10,Si={email:"email",tel:"phone",url:"url"},Ai={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Xo({G:t,$:n,N:e}){let o=new Map(e.map(c=>[c,Co(c)])),r=c=>(o.get(c.getRootNode())??(()=>""))(c),s=[],i=t.map(({t:c,type:a,x:l})=>Qt(c,n,r,w(a)?l.at(-1):null));for(let[c,a]of t.entries()){let l=i[c],f=s.at(-1),u=ki({n:a,o:l,before:f,next:i[c+1],D:s});u.id==="url"&&xo(No(a.t,n))&&(u.id="other"),u.id&&!Di(a,u.id)&&(u.id=u.id==="unknown"?"":"other"),s.push({n:a,o:l,...u})}return s}function ki({n:t,o:n,before:e,next:o,D:r}){let s=jo(t,n);return s.id==="confirm"&&Ni(n,e?.o,o)&&(s=jo(t,{...n,f:[n.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&Ti(s,n,e)&&Ii(t,n,e)&&(s.id?s.id="postal":Object.assign(s,{id:e.id,a:e.a-.5,l:e.l})),s.id==="name"&&s.e==="given"&&Ci(n,r)&&(s.id="name_kana"),s}var Ti=({id:t,l:n},{near:e},o)=>t?t==="address"&&o.id==="postal"&&e.length>0:!n,Ni=({f:[t]},n,e)=>t&&t!==n?.f[0]&&t===e?.f[0];function Ci({b:t},n){let e=n.at(-1),o=n.findLast(({id:r,e:s})=>r==="name"&&s);return e?.id==="name_kana"&&e.e==="family"&&e.n.t===t&&o?.e!=="family"}var Di=({type:t},n)=>pt(n)||n==="other"||(Ai[t]?.test(n)??!0);function Ii({t,kind:n,type:e,T:o},{near:r,b:s,E:i},{id:c,n:a}){let l=c==="found_at"||n===a.kind&&e===a.type,f=s&&(s===a.t||a.x.includes(s));return!l||!f||o!==a.T||n==="area"?!1:!i.length&&!r.some(_t)&&Mi(t,a.t)}function Mi(t,n){let e=H(t);for(let o=0;e&&o<3;o+=1,e=H(e))if(S(e,n))return!0;return!1}function Dn(t,n){let e=h(t)==="textarea"?ot(t):n==="line"&&g(t,"value"),o=e&&e.length<=Jo&&!/[{<]/.test(e)?_(e,n):null;return o?.id==="unknown"?null:o}function $i({t,kind:n,type:e},o){let r=f=>_(f,n),s=o.near.map(f=>{let u=r(f);return u?.id==="unknown"&&/(。|ください|下さい|ます|です)$/.test(f)?null:u}),i=s.find((f,u)=>f&&o.near[u].length<=Jo),c=i?.O&&s.find(f=>/^name/.test(f?.id??"")&&!f?.O),a=["name","id"].map(f=>go(g(t,f),n)),l=n==="line"&&Si[e];return[...v("own",o.own.map(r)),...v("near",[i]),...v("whole",[c]),...v("row",o.f.map(r)),...v("sentence",[s.find(Boolean)]),...v("group",o.k.map(r)).filter(ct),...v("hint",o.E.map(r)),...v("autocomplete",[bo(g(t,"autocomplete"))]),...v("type",[l?{id:l}:null]),...v("name",a)]}function jo(t,n){let e=$i(t,n),o=Wo(e,n);if(o)return{id:o.r.id,a:wi,e:null,l:!1,by:o};let{c:r,e:s,l:i,_:c}=zo({p:e,kind:t.kind,o:n,inside:()=>Dn(t.t,t.kind)});if(!r)return{id:"",a:0,e:s,l:i,by:null};let a=r.A*(r.r.A??1)+(c?1:0);return{id:J.has(r.r.id)&&[n.head,...n.f,...n.k].some(yo)?"other":r.r.id,a,e:s,l:i,by:r}}var In=({n:{t,x:n,type:e},o})=>(w(e)?n:[t]).some(r=>A(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.k.slice(0,1)].some(r=>/必須|\brequired\b/i.test(r));var Uo=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],vi="通報ナビ";function Mn(t,n=vi){let e=[t,...w(M(t))?vt(t)??[]:[]].map(Li);return F(t,"aria-description")===null&&(se(t,"aria-description",n),e.push(()=>F(t,"aria-description")===n&&Vt(t,"aria-description"))),()=>{for(let o of e)o()}}function Li(t){let n=ae(t),e=F(t,"style")===null,o=Uo.map(([r])=>[r,n.getPropertyValue(r),n.getPropertyPriority(r)]);for(let[r,s]of Uo)n.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?n.setProperty(r,s,i):n.removeProperty(r);e&&!n.length&&Vt(t,"style")}}var Ln={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function $n(t,n,e){let o=Ln[h(t)];for(let r of[rt(P(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},n)?.set;if(s)try{Reflect.apply(s,t,[e]);return}catch{}}}function Z(t,n){try{ue(t,n)}catch{}}function vn(t,n){let e=P(t),o=tn(e);try{Z(t,new FocusEvent("focus")),Z(t,new FocusEvent("focusin",{bubbles:!0})),n(),Z(t,new FocusEvent("blur")),Z(t,new FocusEvent("focusout",{bubbles:!0}))}finally{tn(e)===t&&o!==t&&(fe(t),o&&h(o)!=="body"&&qt(o,{preventScroll:!0}))}}var X=t=>w(M(t))?st(t):h(t)==="select"?String(Ce(t)):Ne(t)??ot(t);function Fn(t){let n=g(t,"name");if(!(M(t)!=="radio"||!n))return b(D(t),"input[type=radio]").find(e=>st(e)&&g(e,"name")===n&&At(e)===At(t))}function Tt(t,n){let e=h(t);if(w(M(t))){if(st(t)===n)return;vn(t,()=>le(t)),st(t)!==n&&!n&&($n(t,"checked",n),Z(t,new Event("input",{bubbles:!0,composed:!0})),Z(t,new Event("change",{bubbles:!0})))}else e in Ln?vn(t,()=>{e==="select"?$n(t,"selectedIndex",Number(n)):$n(t,"value",n),Z(t,e==="select"?new Event("input",{bubbles:!0,composed:!0}):new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText"})),Z(t,new Event("change",{bubbles:!0}))}):vn(t,()=>Fi(t,String(n)))}function Fi(t,n){let e=P(t);qt(t,{preventScroll:!0});let o=rt(e)?.getSelection(),r=e.createRange?.call(e);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),e.execCommand("insertText",!1,n)}catch{}Vo(ot(t))!==Vo(n)&&(Yt(t,n),Z(t,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText",data:n}))),o?.removeAllRanges()}var Vo=t=>t.replace(/\s+/g,"");function Yo(t){if(M(t)==="radio"){let e=Fn(t);return o=>e?Tt(e,!0):Tt(o,!1)}if(w(M(t))||h(t)in Ln){let e=X(t);return o=>Tt(o,e)}let n=[...re(t)].map(e=>oe(e,!0));return e=>{Yt(e,...n),Z(e,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Ri='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Rn=80,zt=t=>([...$(t),...t.k,...t.E,t.after].find(k)??"").replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi," ").trim().slice(0,Rn);function qo({N:t,$:n,v:e,L:o},r,s){let i=[...r.map(a=>{let l=s.has(a.n.T)&&In(a);return(w(a.n.type)?_i:Gi)(a,l)}),...e.map(({t:a,type:l})=>l==="file"&&U("file",it(a)[0]??zt(Qt(a,n,()=>"")))),t.some(a=>b(a,Ri).some(o))&&U("captcha","")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var U=(t,n)=>({kind:t,label:n}),Gi=({n:{t,type:n},o:e,id:o},r)=>o==="captcha"?U("captcha",zt(e)):r&&o!=="trap"&&Bi(t,n)&&U("required",zt(e));function _i(t,n){let{type:e,x:o,u:r}=t.n;if(o.some(c=>st(c)))return!1;let s=zt(t.o),[i]=r;return e==="checkbox"&&!o[1]?He.test(i)?U("captcha",i.slice(0,Rn)):j(`${i} ${s}`)?U("consent",i.slice(0,Rn)||s):n&&U("required",i||s):r.every(j)||r.some(j)&&In(t)?U("consent",s||i):n&&U("required",s||i)}function Bi(t,n){if(n!=="select")return!String(X(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!A(t,":valid")}var nr="rgb(255, 255, 255)";function Gn(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,r]}var jt=t=>Gn(t)?.[3]??1,tr=t=>{let[n,e,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function er(t,n){let[e,o]=[Gn(t),Gn(n)];if(!e||!o)return 21;let r=e.slice(0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[s,i]=[tr(r),tr(o)].sort((c,a)=>c-a);return(i+.05)/(s+.05)}var Hn=[20,10],cr=[8,8],Hi=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],Bn=.3,or=5,Pi=1.3,Qi=1e3,Zi=1e4,[Ki,ar]=[-2,-1],lr=["::before","::after"],Wi=/^(img|svg|canvas|video|iframe|object|embed)$/,zi={opacity:t=>t<Bn,contrast:t=>t<Bn,brightness:t=>t>3,blur:t=>t>3},ji={opacity:1,gone:!1,box:null,scrolls:!1,veils:[],drawn:[]};function fr(){let t=new Map,n=new Set,e=o=>{let r=t.get(o)??b(o,"*").slice(0,Zi).filter(s=>{let i=getComputedStyle(s);return i.pointerEvents==="none"&&pr(s,i)});return t.set(o,r),r};return function(r){let s=new Map,i=[...r].filter(([c,a])=>!n.has(c)&&Ji(c,a,s)).map(([c,a])=>({t:c,least:a?cr:Hn})).sort((c,a)=>Et(c.t,a.t)&2?1:-1);return rc(i,n,e),n}}function Ji(t,n,e){let{width:o,height:r}=I(t),[s,i]=n?cr:Hn;return o>=s&&r>=i&&St(t)&&Pn(t).every(c=>Xi(c,e))&&(n||ec(t))}function Xi(t,n){let{gone:e,veils:o}=Ui(t,n),{width:r,height:s}=I(t);return!e&&!o.some(([i,c])=>i>=r/2&&c>=s/2)}function Ui(t,n){let e=[];for(let s=t;s&&!n.has(s);s=R(s))e.unshift(s);let o=R(e[0]??t),r=(e.length?o&&n.get(o):n.get(t))||ji;for(let s of e)n.set(s,r=Vi(s,r));return r}function Vi(t,n){let e=getComputedStyle(t),o=I(t),r=n.opacity*Number(e.opacity),s=o.width>0&&o.height>0,i=n.gone||r<Bn||e.mixBlendMode!=="normal"||nc(e)||tc(e)||!!(s&&n.box&&!n.scrolls&&Yi(o,n.box));return{opacity:r,gone:i,box:s?o:n.box,scrolls:s?/auto|scroll/.test(e.overflow):n.scrolls,veils:n.drawn,drawn:[...n.drawn,...qi(t)]}}var Yi=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>Qi,qi=t=>lr.map(n=>getComputedStyle(t,n)).filter(n=>Qn(n)&&n.pointerEvents==="none"&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),tc=({filter:t})=>[...t.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>zi[n]?.(Number(e)/(o?100:1)));function nc({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!=="none"&&n.filter(e=>jt(e)>.5).length*2<=n.length}function ec(t){let n=getComputedStyle(t),{width:e}=I(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),r=Math.abs(Number.parseFloat(n.textIndent)),s=oc(t);return Number.parseFloat(n.fontSize)>=or&&o>=or&&r<Math.max(o,1)&&!(s&&er(n.webkitTextFillColor||n.color,s)<Pi)}function oc(t){for(let n of an(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:r}=getComputedStyle(n);if(o!=="none")return null;if(jt(e)>.5)return e;if(h(n)==="html")return/dark/.test(r)?null:nr}return null}function rc(t,n,e){let o=s=>cc(s,e)&&n.add(s.t),r=t.filter(s=>!o(s)).map(s=>({each:s,before:sc(s.t)}));for(let s of["center","nearest"])r.forEach(({each:{t:i},before:c},a)=>{if(!n.has(i)){ie(i,{block:s,inline:s,behavior:"instant"});for(let{each:l,before:f}of r.slice(a))if(f.filter(_n).some(ic)||!o(l))break;(s==="nearest"||!n.has(i))&&c.filter(_n).forEach(rr)}});for(let{before:s}of r)s.filter(_n).forEach(rr)}var sc=t=>Pn(t).flatMap(n=>[...G(n)].map(e=>({I:e,left:It(e),top:Mt(e)}))),_n=({I:t,left:n,top:e})=>It(t)!==n||Mt(t)!==e,rr=({I:t,left:n,top:e})=>ce(t,{left:n,top:e,behavior:"instant"}),ic=({I:t,left:n,top:e})=>{let o=h(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>It(t)!==n&&/hidden|clip/.test(r)||Mt(t)!==e&&/hidden|clip/.test(s))};function Pn(t){let n=[t];for(let e=sr(t);e;e=sr(e))n.push(e);return n}var sr=t=>{try{return rt(P(t))?.frameElement??null}catch{return null}};function cc({t,least:[n,e]},o){let{left:r,top:s,width:i,height:c}=I(t),a={width:i,height:c};for(let l of Pn(t)){if(l!==t){let d=I(l);[r,s]=[r+d.left+l.clientLeft,s+d.top+l.clientTop]}let f=D(l),u=Hi.map(([d,O])=>[r+a.width/2+d*n,s+a.height/2+O*e]);if(!u.every(([d,O])=>lc(l,f,d,O)))return!1;let[m,x]=u[0];if(o(f).some(d=>ac(d,m,x)&&ur(d,l)&&fc(d,l)))return!1}return!0}var ac=(t,n,e)=>{let{left:o,top:r,right:s,bottom:i}=I(t);return o<=n&&n<=s&&r<=e&&e<=i};function lc(t,n,e,o){let r=E(n)===9,s=(r?be:xe)(n,e,o);if(!s||s===t||S(t,s))return!!s;let i=[...(r?he:ge)(n,e,o)],c=i.findIndex(a=>a===t||S(t,a));return c>=0&&!i.slice(0,c).some(a=>ur(a,t))}function ur(t,n){if(t===n||S(n,t))return!1;let e=lr.map(i=>getComputedStyle(t,i));if(!pr(t)&&!e.some(Qn))return!1;let o=[...vt(n)??[]].some(i=>S(i,t)),[r,s]=[I(t),I(n)];return!o||r.width>s.width-Hn[0]&&r.height>s.height-2}function fc(t,n){let[e,o]=[ir(t,n),ir(n,t)];return e===o?e>ar&&(Et(n,t)&4)>0:e>o}function ir(t,n){let e=ar;for(let o of an(t)){if(S(o,n))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!=="none")&&(e=Math.max(Number.parseInt(s,10)||0,Ki))}return e}var pr=(t,n=getComputedStyle(t))=>Wi.test(h(t))||Qn(n),Qn=t=>t.content!=="none"&&(jt(t.backgroundColor)>.1||t.backgroundImage!=="none"||(t.backdropFilter??"none")!=="none")&&t.visibility==="visible"&&Number(t.opacity)>.1;var dr=t=>t.split(/\s*\n\s*/).map(n=>n.trim()).filter(Boolean),Zn=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function mr(t,n){let e=[...t],o=[];for(let{B:r,H:s,limit:i}of n){if(!e.length)break;let c=s?Zn(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();r&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o.push(c)}return{values:o,left:e}}var hr=t=>URL.canParse(t)?new URL(t).href:"";var uc=/https?:\/\/[\x21-\x7e]+/g;function gr(t,n,e){let o=0;for(let{index:r,segment:s}of new Intl.Segmenter("ja",{granularity:e}).segment(t)){if(r+s.length>n)break;o=r+s.length}return o}function br(t,n){if(t.length<=n)return[t,""];let e=gr(t,n,"word")||gr(t,n,"grapheme");for(let{index:r,0:s}of t.matchAll(uc))r<e&&e<r+s.length&&(e=r);let o=Math.max(...["。",`
`,"! ",". ","？","！"].map(r=>t.lastIndexOf(r,e-r.length)+r.length));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}function xr({label:t="",value:n},e,o){let r=e?.value??"";if(n.split(`
`).every(c=>r.includes(c)))return null;let s=`【${t||"URL"}】
${n}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...e,id:"notes",value:r?`${s}

${r}`:s}}var pc=/^(明治|大正|昭和|平成|令和|showa|heisei|reiwa)|^[msthr]$/i,dc=/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;function Kn(t){let[,n,e,o,r,s]=dc.exec(t.normalize("NFKC"))??[];return!n||+e>12||+o>31||+(r??0)>24?null:{y:+n,m:+e,d:+o,h:r===void 0?null:+r,i:r===void 0?null:+(s??0)}}var C=t=>String(t).padStart(2,"0");function Wn({y:t,m:n,d:e,h:o,i:r},s){let i=`${t}-${C(n)}-${C(e)}`;return s==="date"?i:s==="month"?i.slice(0,7):o===null?"":s==="time"?`${C(o)}:${C(r)}`:`${i}T${C(o)}:${C(r)}`}var yr=/^(y{4}|\d{4})$/,mc=/(y{4}|年{4}|m{1,2}|d{1,2}|\d{4}|\d{1,2})([-/.年]?)(m{1,2}|d{1,2}|\d{1,2})([-/.月]?)(y{4}|d{1,2}|\d{4}|\d{1,2})/i;function zn({y:t,m:n,d:e,h:o,i:r},s){let i=s.normalize("NFKC").toLowerCase();if(/令和[\d〇○元]*年/.test(i))return`令和${t-Jt}年${n}月${e}日`;let[,c,a,l,f,u]=mc.exec(i)??[];if(c===void 0)return null;let m=/(hh|\d{1,2}):(mm|\d\d)/.test(i)&&o!==null?` ${C(o)}:${C(r)}`:"";if(yr.test(c))return a==="年"?`${t}年${n}月${e}日${m}`:[t,C(n),C(e)].join(a===f?a:"")+m;let x=a&&a===f&&yr.test(u)?hc(c,l):"";return x?[...x==="dm"?[C(e),C(n)]:[C(n),C(e)],t].join(a)+m:null}var hc=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]==="m"||Number(n)>12?"md":"",gc=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],Or=t=>gc.map(n=>zn(t,n)??""),bc="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),Er=/^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;function wr(t,n){let e=t.normalize("NFKC"),[,o]=n==="m"&&Er.exec(e)||[];if(o)return bc.indexOf(o.toLowerCase())+1;let r=n==="y"&&/\d{4}/.exec(e)?.[0];if(r)return+r;let[,s,i]=/(?:(令和|平成|r|h)\s*)?(元|\d+)/i.exec(e)??[];if(!i)return null;let c=i==="元"?1:+i;return n!=="y"?c:/令和|r/i.test(s??"")?c+Jt:/平成|h/i.test(s??"")?c+1988:c}var Sr=(t,n,e)=>e.map(o=>t.findIndex(r=>wr(r,n)===o)).find(o=>o>=0)??-1,jn=t=>t.some(n=>/\d/.test(n))||!t.some(n=>pc.test(n.trim()))?-1:t.findIndex(n=>/令和|reiwa|^\s*r\s*$/i.test(n)),xc=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],Jn=(t,n)=>{let[e,o]=xc.map(r=>t.findIndex(s=>r.test(s.trim())));return e<0||o<0?-1:n<12?e:o},Jt=2018,yc=[[/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Oc=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Ec={12:"m",31:"d",23:"h",24:"h"};function Ar(t,n){let e=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...n.slice(0,2)]){let s=e(yc,r.normalize("NFKC").trim().toLowerCase());if(s)return s}if(n.some(r=>Er.test(r)))return"m";let o=Math.max(...n.map(r=>wr(r,"d")??-1));return e(Oc,n.at(-1)??"")??Ec[o]??(o>=45&&o<=59?"i":null)}var V=t=>[...t].sort((n,e)=>e.a-n.a),B=t=>{let n=Number.parseInt(g(t,"maxlength"),10);return n>0?n:1/0};function wc(t,n){let e=n.filter(r=>r&&r.length<=B(t)),o=g(t,"pattern");if(!o)return e[0]??"";try{let r=new RegExp(`^(?:${o})$`,"u");return e.find(s=>r.test(s))??e[0]??""}catch{return e[0]??""}}function gt(t,n){let e=[t];for(let o;o=n.find(({o:r})=>r.b===e.at(-1)?.n.t);)e.push(o);return e}var N=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],at=(t,n,e)=>N(t,n,wc(n.n.t,e));function Xn({id:t,value:n},e){let o=e.n.u.map(r=>j(r)?"":r);return Nt(t,e,(t==="age"?io(n,o):Ft(n,o))?.index??-1)}function Nt(t,{n:{type:n,t:e,x:o}},r){return r<0?[]:n==="select"?[{id:t,t:e,value:String(r)}]:o.length>1?[{id:t,t:o[r],value:!0}]:[]}var bt=({o:t})=>[...$(t),...Un(t)].join(" "),Un=({E:t,after:n})=>[...t,.../^\(?例/.test(n.normalize("NFKC"))?[n]:[]];function kr(t,n,e){let o=e.filter(({n:l})=>l.kind==="choice"),r=o.find(({n:l})=>jn(l.u)>=0),s=o.find(({n:l})=>Jn(l.u,0)>=0),i={field:t,moment:n,P:!!r,isHalfDay:!!s,w:new Set},c=[];for(let l of V(e)){if(l===r||l===s)continue;let f=Sc(l)(l,i);if(!f)return[];c.push(...f)}if(!c.length)return[];r&&c.unshift(...Nt(t.id,r,jn(r.n.u)));let a=n?.h??null;return s&&a!==null&&c.unshift(...Nt(t.id,s,Jn(s.n.u,a))),c}var Sc=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?Ac:Tr(t)?kc:e==="choice"?()=>[]:Ic},Tr=({n:{t,kind:n,u:e},o:{own:o,after:r,E:s}})=>n==="area"?null:Ar([r,...o,g(t,"aria-label"),g(t,"placeholder"),...s],e),Xt=({w:t},...n)=>n.some(e=>t.has(e)),Ac=(t,n)=>{let{type:e}=t.n,o=e==="time"?e:"date";if(!n.moment||Xt(n,o,"whole","y"))return[];let r=N(n.field.id,t,Wn(n.moment,e));return r.length&&n.w.add(o).add(e==="datetime-local"?"time":o),r},kc=(t,n)=>{let{field:e,moment:o,w:r}=n,{t:s,kind:i,u:c}=t.n,a=Nc(t,n),l=o?.[a]??null;if(l===null||Xt(n,a,Tc.test(a)?"time":"date","whole"))return[];r.add(a);let[f,...u]=Cc(l,a,t,n);if(i==="choice"){let x=Nt(e.id,t,Sr(c,a,[f,...u]));return x.length?x:null}let m=String(f??"");return m&&m.length<=B(s)?N(e.id,t,m):null},Tc=/[hi]/;function Nc(t,n){let e=Tr(t);return e==="m"&&Xt(n,"m","date")?"h":e}function Cc(t,n,e,{P:o,isHalfDay:r}){return n==="y"?Dc(t,e,o):n==="h"&&r?[t%12||12,t%12]:[t]}function Dc(t,{o:{near:n,after:e,E:o},n:{t:r}},s){let i=(n[0]??"").normalize("NFKC").trim();return/20$/.test(i)?[t%100]:s||/(令和|\br)$/i.test(i)||/^令和/.test(e)||o.some(c=>/令和/.test(c))?[t-Jt,t]:B(r)<4?[]:[t,t%100]}var Ic=(t,n)=>{let{field:e,moment:o,w:r}=n,s=$(t.o).join(" "),i=/時刻|時間|^time/i.test(s)&&!/日|date/i.test(s)?"time":"date";if(Xt(n,i,"whole","y"))return[];if(i==="time")return r.add(i),o?N(e.id,t,Wn(o,i)):[];let c=o&&zn(o,g(t.n.t,"placeholder")||bt(t)),a=at(e.id,t,c?[c]:[e.value,...o?Or(o):[]]);return a.length&&r.add("whole").add(i),a};var Mc=4,$c=new Set(["name","name_kana","email","phone","address","age","found_at","site_name"]),vc={url:Fc,name:Cr,name_kana:Cr,email:Gc,phone:_c,address:Bc,found_at:(t,n)=>({s:kr(t,Kn(t.moment??"")??Kn(t.value),n)})},Vn=(t,n)=>(vc[t.id]??Lc)(t,Dr(t.id,n),n),Dr=(t,n)=>(n.get(t)??[]).filter(({a:e})=>e>=Mc);function Ir(t,n){let[e,o]=["url","notes"].map(i=>t.find(c=>c.id===i)),[r]=V(Dr("notes",n));if(!e||r?.n.kind!=="area"||Vn(e,n).s.length)return{fields:t,inText:[]};let s=xr(e,o,B(r.n.t));return s?{fields:[...t.filter(i=>i!==o),s],inText:[e.id]}:{fields:t,inText:[]}}function Lc(t,n){let{id:e,value:o}=t;for(let r of V(n)){let{t:s,kind:i,type:c}=r.n;if(i==="choice"){let u=Xn(t,r);if(u.length)return{s:u};continue}let a=c==="number"?/\d+/.exec(o.normalize("NFKC").replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i==="line"?o.replace(/\s*\n\s*/g," "):o,[l,f]=br(a,B(s));if(!(!l||f&&$c.has(e)))return{s:N(e,r,l),cut:f}}return{s:[]}}var Mr=({o:{own:t,near:n}})=>[...t,...n].some(k),Nr=({o:t})=>k($(t)[0]??"").replace(/\d+/g,"");function Fc({id:t,value:n},e,o){let r=dr(n),s=e.filter(({n:m})=>m.kind!=="choice"),[i]=V(s);if(!i)return{s:[]};let c=s.slice(s.indexOf(i)).filter(m=>m===i||m.n.kind===i.n.kind&&(Nr(m)===Nr(i)||gt(i,s).includes(m))),a=o.get("scheme")?.find(({n:m})=>i.o.b===m.t),{values:l,left:f}=mr(r,c.map(({n:{t:m,kind:x},o:d})=>({B:x==="area",H:!!a||/https?:\/\/\s*$/.test([...d.near].at(0)??d.own.at(-1)??""),limit:B(m)}))),u=l.flatMap((m,x)=>{let d=hr(m);return at(t,c[x],/半角/.test(bt(c[x]))?[d,m]:[m,d])});if(a&&u.length){let m=a.n.u.indexOf(Zn(r[0])[0]);m>=0&&u.unshift({id:t,t:a.n.t,value:String(m)})}return{s:u,left:u.length?f:[]}}function Cr({id:t,value:n},e){let o=e.filter(({n:u})=>u.kind==="line"),[r]=V(o);if(!r)return{s:[]};let s=(u,m)=>{let x=bt(u),d=t==="name_kana"?Go(m,x,Un(u.o)):[m];return at(t,u,_o(d,x))},i=o.length===1&&!$(r.o).some(u=>_(u,"line")?.e),{family:c,given:a}=Rc(r,o);if(i||!(a||r.e))return{s:s(r,n)};let[l,f]=$o(n);return{s:[...c?s(c,l):[],...a?s(a,f):[]]}}function Rc(t,n){let[e,o]=["family","given"].map(i=>n.find(({e:c})=>c===i));if(o||t.e)return{family:t.e==="given"?e:t,given:o};if(e)return{family:e,given:t};let r=gt(t,n)[1],s=r&&!r.e&&r.o.f[0]===t.o.f[0]&&!Mr(r);return{family:t,given:s?r:void 0}}function Gc({id:t,value:n},e){let[o]=V(e);if(!o)return{s:[]};let r=n.normalize("NFKC").replace(/\s/g,""),s=gt(o,e)[1];if(!s&&/^[@＠]/.test(o.o.after))return{s:[]};if(s&&/^[@＠]$/.test(o.o.after)){let[i,c=""]=r.split("@");return{s:[...N(t,o,i),...N(t,s,c)]}}return{s:N(t,o,r.length<=B(o.n.t)?r:"")}}function _c({id:t,value:n},e){let[o]=V(e.filter(({n:i})=>i.kind==="line"));if(!o)return{s:[]};let r=gt(o,e).filter((i,c,a)=>!a.slice(1,c+1).some(Mr));if(r.length>2){let i=An(n);return{s:i.length===3&&i.every((a,l)=>a.length<=B(r[l].n.t))?i.flatMap((a,l)=>N(t,r[l],a)):[]}}let s=o.n.type==="number"||/ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(bt(o));return{s:at(t,o,Lo(n,s))}}function Bc({id:t,value:n},e,o){let{postal:r,prefecture:s,rest:i}=Fo(n),[c]=o.get("postal")??[],[a]=o.get("prefecture")??[],[l]=[...e,...o.get("locality")??[]],f=[];if(c&&r){let u=r.replace("-",""),m=gt(c,o.get("postal")??[])[1];m?f.push(...N(t,c,u.slice(0,3)),...N(t,m,u.slice(3))):f.push(...at(t,c,[`${u.slice(0,3)}-${u.slice(3)}`,u]))}if(a&&s&&f.push(...a.n.kind==="choice"?Xn({id:t,value:s},a):N(t,a,s)),l){let u=a?i:c?s+i:n;if(u.length>B(l.n.t))return{s:[]};f.push(...N(t,l,u))}return{s:f}}var Hc=24,$r={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Yn,L=[];async function Pc(t,n={}){if(n.undo)return await Rr(),$r;let e=t.filter(({value:o})=>typeof o=="string"&&o.trim());Yn=n.says;try{return ho(n.forbids),await Qc(e,n)}catch{return{...$r,missed:e.map(({id:o})=>o)}}}async function Qc(t,n){let e=new Set,o=fr(),r=await vr(t,n,e,o);for(let s=1;s<Hc&&r.M&&(await Yc(),!(r.w&&r.s.every(Ct)&&r.page.size===Fr()));s+=1){let i=await vr(t,n,e,o),c=i.M>=r.M&&s>t.length+2;if(r=i,c)break}return r.s.forEach(Uc),{...r.answer,needs:qo(r.page,r.D,r.scopes)}}var Fr=()=>b(document,Sn).length;async function vr(t,{map:n,overwrite:e=[],earlier:o=[]},r,s){let i=Fr(),c={...Io(),size:i},a=Xo(c),l=Kc(t),{F:f,main:u,verified:m}=Qo(c,a,l,{map:n,begun:L.length>0}),x=Zc(f,l,s),d={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:m},O=[],q=new Set,K=0,{fields:tt,inText:Dt}=Wc("url",o)?{fields:t,inText:[]}:Ir(t,x);for(let lt of tt){let{id:ft}=lt,{s:Gr,cut:qn,left:te}=Vn(lt,x),ut=Gr.filter(({t:yt})=>!q.has(yt));for(let{t:yt}of ut)q.add(yt);if(!ut.length){d.missed.push(ft);continue}if(!e.includes(ft)&&ut.some(yt=>jc(yt,r))){d.kept.push(ft);continue}O.push(...ut),K+=await zc(ut,r),(ut.every(Ct)?d.filled:d.missed).push(ft),qn&&(d.cut[ft]=qn),te?.length&&(d.left[ft]=te)}d.filled.includes("notes")&&(d.in_text=Dt);let xt=O.every(Ct),nt=new Set([...u,...[...x.values()].flat()].map(({n:lt})=>lt.T));return{answer:d,page:c,D:a,scopes:nt,s:O,w:xt,M:K+(xt?0:1)}}function Zc(t,n,e){let o=a=>J.has(a)&&(n.has(a)||n.has("address")),r=({n:{t:a,type:l}})=>w(l)?[a,...dt(a)]:[a],s=[...t].filter(([a])=>o(a)).flatMap(([,a])=>a),i=e(new Map(s.flatMap(a=>r(a).map(l=>[l,w(a.n.type)])))),c=a=>r(a).some(l=>i.has(l));return new Map([...t].map(([a,l])=>[a,o(a)?l.filter(c):l]))}var Kc=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has("url")&&n.set("notes",n.get("notes")??""),n},Wc=(t,n)=>n.includes(t)||L.some(e=>e.id===t);async function zc(t,n){let e=0;for(let o of t)Ct(o)||!Ot(o.t)||(Vc(o,n),e+=1,await null);return e}var Ct=({t,value:n})=>{if(!Ot(t))return!1;let e=X(t);return e===n||typeof e!="string"||h(t)==="select"?e===n:Lr(e)===Lr(String(n))&&(L.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},Lr=t=>t.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu,"");function jc(t,n){let{t:e}=t;if(Ct(t))return!1;let o=X(e),r=L.findLast(i=>i.t===e);if(r&&(o===r.S||n.has(r.id)))return!1;if(h(e)==="select"){let{multiple:i}=e,c=[...Lt(e)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(w(M(e)))return Jc(e);let s=h(e)==="input"?"line":"area";return o===(s==="line"?F(e,"value"):ot(e))&&Dn(e,s)?.id===t.id?!1:!Xc(String(o),g(e,"placeholder"))}function Jc(t){let n=Fn(t);return!!(n&&!n.defaultChecked&&!L.some(e=>e.t===n&&e.S===!0))}var Xc=(t,n)=>/^\s*((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)\s*$/s.test(t)||n!==""&&t.trim()===n.trim();function Uc({id:t,t:n,value:e}){let o=L.find(s=>s.t===n);if(o&&(o.S=X(n)),o)return;let r=L.find(s=>s.id===t&&s.S===e&&!Ot(s.t));r&&Object.assign(r,{t:n,C:Mn(n,Yn)})}function Vc({id:t,t:n,value:e},o){let r=L.findLast(c=>c.t===n),s=r?.R??Yo(n);r?.C(),L=L.filter(c=>c!==r),o.add(t);let i={id:t,t:n,S:e,R:s,C:()=>{}};L.push(i),Tt(n,e),i.S=X(n),i.C=Mn(n,Yn)}async function Rr(){let t=L.reverse();L=[];for(let{t:n,S:e,R:o,C:r}of t)r(),Ot(n)&&X(n)===e&&o(n),await null}var Yc=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:qc}=globalThis;qc.fillForm??=Object.assign(Pc,{undo:Rr});})();
