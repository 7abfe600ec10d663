/* npm run injected */
(()=>{var{getOwnPropertyDescriptor:_r}=Reflect,{bind:Br,call:Hr}=Function.prototype,Pr=Br.bind(Hr),p=({prototype:t},e)=>{let n=_r(t,e);return Pr(n?.get??n?.value)},H=p(Node,"parentNode"),tn=p(Node,"firstChild"),en=p(Node,"nextSibling");var E=p(Node,"nodeType"),nt=p(Node,"nodeValue"),ot=p(Node,"textContent"),Ot=p(Node,"isConnected"),P=p(Node,"ownerDocument"),D=p(Node,"getRootNode"),S=p(Node,"contains"),Et=p(Node,"compareDocumentPosition"),nn=p(Node,"cloneNode"),on=p(Node,"childNodes");var h=p(Element,"localName"),Ut=p(Element,"shadowRoot");var wt=p(Element,"previousElementSibling"),F=p(Element,"getAttribute");var rn=p(Element,"setAttribute"),Vt=p(Element,"removeAttribute"),W=p(Element,"closest"),I=p(Element,"getBoundingClientRect"),St=p(Element,"checkVisibility"),Yt=p(Element,"replaceChildren"),sn=p(Element,"scrollIntoView"),cn=p(Element,"scrollTo"),It=p(Element,"scrollLeft"),Mt=p(Element,"scrollTop"),an=p(HTMLElement,"style"),ln=p(HTMLElement,"click"),qt=p(HTMLElement,"focus"),fn=p(HTMLElement,"blur"),un=p(EventTarget,"dispatchEvent"),te=p(Document,"activeElement"),rt=p(Document,"defaultView"),pn=p(Document,"title");var dn=p(ShadowRoot,"host"),mn=p(HTMLIFrameElement,"contentDocument"),hn=p(Document,"elementsFromPoint"),gn=p(ShadowRoot,"elementsFromPoint"),bn=p(Document,"elementFromPoint"),xn=p(ShadowRoot,"elementFromPoint"),yn=p(HTMLSlotElement,"assignedNodes"),On=p(Document,"createTreeWalker");var En=p(Element,"matches"),wn=p(Element,"querySelectorAll"),Sn=p(Document,"querySelectorAll"),An=p(DocumentFragment,"querySelectorAll"),kn=p(Document,"getElementById"),Tn=p(DocumentFragment,"getElementById"),g=(t,e)=>F(t,e)??"";var Qr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},$t=t=>{let e=Object.fromEntries(Object.entries(Qr).map(([n,o])=>[n,p(o,t)]));return n=>e[h(n)]?.(n)??null},At=$t("form"),vt=$t("labels"),Nn=$t("value"),M=$t("type"),st=p(HTMLInputElement,"checked"),Cn=p(HTMLSelectElement,"selectedIndex"),Lt=p(HTMLSelectElement,"options"),ee=p(HTMLLabelElement,"control");var A=(t,e)=>{try{return En(t,e)}catch{return!1}},b=(t,e)=>{let n=E(t);try{return[...(n===9?Sn:n===11?An:wn)(t,e)]}catch{return[]}},Dn=(t,e)=>{let n=E(t);return n===9?kn(t,e):n===11?Tn(t,e):null};var In={},Mn=t=>[...t].map(e=>In[e]??e).join(""),Zr=String.raw`"サイト|
#ー
%.{0,
9問い?合わ?せ|
;\b
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
Ų(\/|・|Ã|
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
ž御社ň社`;for(let[t,...e]of Zr.split(`
`))In[t]=Mn(e);var $n=Mn(String.raw`ßLŭIüLŭI|空(欄|白QAŮŮ|空に|何も(ßüDleave;.*;(blank|empty|alJeDdo(n'?Z not) (fill|entM|type)
画像(に|内|中|A|認)%8ĳ証Dcaptcha|ĝスパム|迷惑%4}(防止|対策DĨ(ÇŚ|Ç)(IĹ|F)%6ĳħD\d *[+×x*] *\d|\d *[-−] *\d *[=は]|計算(AQ(結果|答DA答え|認証(コ#ド|キ#|ħ|文字Q$|ŗ|security (codCĲúDvMificţanti-?spam|\?%3}(スパム)
^urlŲř|,| or )
ñ|暗証|password|passcodCĶ ?(id|@D;logTĚ ?id|会員(ħ|idD秘密AĆワBタĕム
クレジë_|カ#ド(ħ|@義D有効Įセキュリティコ#ド|口座|card (numbM|holdMD;cv[vc]|iban|ク#ポB|coupJ
ą用|ąAFめ(に|、Q(もう|再|2|二|同じ|ß|$D\(ĸą\D(Ż#E|Á|ï)A?ĸą$|再度|再ß|もう(一|1)(度|回DŤG-?(entM|typeDGpeaZ;agaT;|vMify
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
^(発生|ō案Q(LFQş|à|日付|時期|時刻Ŵ^ļdate and timCwhen)\??$
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
url|ÄĖ?|pMmaŸ|;ŸłõÓ|^https?:|Á%4}http|Ó%8} of (thCthis|that) (õQ(pagCŧıD(pagCı) Ó|(H|"ÆÉ|ő|Ò?|スレ(ëドQ|ŏ|ġ|該当Ľ0}Á|^ő(Ž|ĖŴÒA?(あĹQ場Ő|wheG (is|did you see) (iZtheD(pagCposZŵZvideo|listTg)s?( \(?s\QQ (to (be Q(GmovCGporZGviewDT Ĳú)
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
ÀÔ|姓@|芳@Ū@|ÅĖ@$|(担当|申請|P|Ħ|O|Î|Å|届出ü|Ă|応募|申込|Ğ|ĩ|提出þ)者(様Q(AQ@?$|^差出Øfullĺfirst (and|&|\/) last ~Cã ~Clegal ~CĿt (č|~eD^(~CcustomM ~CŢ@|ĸ担当者様?@?|@Ŵ(ôM|submittM|sendM|GĲtM|complaTanZclaimant)('?sQ ~e
hJey|gotcha|;hp;.*;hp;|ak hp|;boZ^hp;| hp$|trap|decoy|url Ŷ|wTniCleave
captcha|spam|vMif|turnstile
passw|^otp$|Je time code
^cc |card|coupJ
(ï|eïšŤcJf|Ŷ|agaT|rCkakunT|2Ŵ(ŤŶ|rCkakunT);.*ï
^(q|s|Ń|quMy|keywords?|kwŴŃ
compan|organi|corp|deparZdivisiJ|õŧÜCfax|birth|bday|nickĺŷusM|logT
;(e ?ï|ï|ï ?Ó|GplytoSÁ);S
kana|furigana|yomi|ruby|ì
;(tel|phJCdenwa|telephJCmobile)\d*;|â
^(ã |full |customM |Ŀt |ôM Q~e( \d+Q$|^(o?~aCshimei|simei|full~eŴ^(X?@前|ĸ氏@)$
^(ã |GĲt Q(ńZtitlCkenmei|daimei|件@)$
^(target |ô |page |ı |ŵt QĈŸ)( ?\dQ$
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
^(((Xňņ|御Q(ネë_ ?Q(ショëプũ?|ス_ů|サロB|社D(web|JlTCãQ ?(shop|stoG))(A|ē*|ē(A|url|Á|Ä|Ÿ|Ó|\W)*$
ĝŗ
9O|意見|感想Ň望|ĿZTquir|enquir|feedback|support
ì|カナ|řŭ\Q$|ヨミ|よみ|読み(がŭ|仮@|ĤDシŻĕ|furigana|;kana;|phJetic
Ä集|相互Ä|(Ä|サĕ_)(A|をQ(新規QĄ|Ÿ (exchangClisZdiGctoryD(add|submit) (ã|a) (ŧŸ|url)
^\(?※.*(.{25}|[。可]|Ē下さI|Ůす|です|場合|Ĝ|[半全]角|Aみü|ß)
(会員|新規ĚNŻBバ#)(AQ(Ą|作成|入会D入会(申|手続|フォŝDcGate (an |ã QV|sign ?up;|;Ggist(M|raú);
必須|任意|ひŬす|(R|ペB)ネŝ(でも|もQ(可|okD\(?(GquiGd|opúal)\Q|[*＊※■●◆◇▼▽・]+|ßLŚĒ(ä|XQ(記入|ß)(Ē下さI)
P>Ħ>申請>O>Å>Î>Ă>ç|÷Ţ|ôM|ã
(Â>ġ>書řれF(Ĥ|人Dá(ĤQ|ö>加害>Ŕ>X子(様|さんDěŎ>代理Øè法Ø企業|ðŦ|ıMĎ|othM party)(様Q(AĐ|に関Õ|'s|：QŞÏ|氏@|ÅĖ|Ĝ|ĤĪs|Tformţ$Dabout the (ðč|Ŧ)
(çňĤ|÷ä自分|ž)ŞÆ"È;hp;|urlDX持ち|ã own|if you have (JCa);
^[(※ ]*(例|ex;|e\.g|注|半角|全角|\d+(文Q字|最大)
P|Îīċ_ラブEÿ|削除|ă|Â|Ħ|éŔ|有害|違法|悪質|OŹCGporZcomplaTZviolţTfrTg|takedown|Gmov|legal
^(\(?(全角|半角|漢字Dhttps?:\/\/|\d{1,3}|[à時分]|mJth|day|year|hour|mTutC[äX御]?ÅĖ)\Q$
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
`),y=t=>RegExp($n.shift(),t),vn=t=>t.split(" ").map(e=>{let[n,o,r]=e.split(",");return[n,y(),o||void 0,+r||void 0]}),ne=vn("trap,, captcha,, url,la, password,, payment,, confirm,l, search,la, other,, relation,, identifiable_by,, author_known,, wish,, tried,, impersonated,, paid_to,, received,, demand,, deadline,, sent,, spread,, paid,, other,, author,, victim,, other,lc, other,lc, other,lc, other,lc, other,lc, other,c, other,lc, found_at,lc, found_at,lc,0.7 other,l, subject,l, subject,a, name,l, email,l,0.7 other,c, company,l, other,la, site_name,lc, other,l, other,l, other,la, other,la, other,l, other,l, other,l, other,la, notes,a, url,la,0.6 url,la,0.7 url,la, url,l,0.6 other,l, email,l, phone,l, postal,l, other,l, locality,lc, prefecture,lc, address,la, age,lc, subject,l, category,c, category,l, category,c,0.9 notes,a,0.6 notes,a, notes,a, notes,a,0.7 notes,l,0.7 name,l,"),Ln=vn("trap,, captcha,, password,, payment,, confirm,l, search,l, other,l, email,l, name_kana,l, phone,l, name,l, subject,l, url,la, site_name,l, category,c, notes,a,"),Fn=[{id:"name",n:"family"},{id:"name",n:"given"},{id:"name",n:"family",A:.3},{id:"name",n:"given",A:.3},{id:"name_kana",n:"family"},{id:"name_kana",n:"given"}].map(t=>[y(),t]),Rn=y("i"),Gn=y("i"),_n=y("i"),oe=y("i"),Bn=y("i"),Hn=y("i"),Pn=y("i"),Qn=y("i"),Zn=y("i"),Kn=y("i"),Wn=y("i"),zn=y("i"),jn=y("i"),Jn=y("i"),Xn=y("i"),Un=y("i"),Vn=y("i"),re=y("i"),Yn=y("i"),qn=y("i"),to=y("i"),eo=$n.map(t=>RegExp(t)),no=["captcha","confirm","password","payment","search","trap"],oo=4;var Kr=/権利(の)?侵害|人権|rights/,se=.5,ie=t=>t.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),ro=t=>t.normalize("NFKC").toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(ie).filter(e=>e.length>1),Wr=t=>eo.flatMap((e,n)=>e.test(t)?[n]:[]),so=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function zr(t,e){let[n,o]=[so(t),so(e)];return n.size&&o.size?2*[...n].filter(r=>o.has(r)).length/(n.size+o.size):0}function jr(t,e){let[n,o]=[ie(t),ie(e)];if(!n||!o)return 0;if(n===o)return 1;let r=ro(t).filter(a=>ro(e).includes(a)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,e].map(a=>Wr(a.normalize("NFKC").toLowerCase())),c=s.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(n.includes(o)||o.includes(n)&&n.length>1)?.6+.2*(Math.min(n.length,o.length)/Math.max(n.length,o.length)):s.some(a=>a<oo)&&Kr.test(e)||zr(n,o)>.6?se:0}function Ft(t,e){let[n,o]=e.map((r,s)=>({index:s,g:jr(t,r)})).sort((r,s)=>s.g-r.g);return!n||n.g<se||o&&o.g===n.g?null:n}function io(t,e){let n=Number(/\d+/.exec(t.normalize("NFKC"))?.[0]);if(!n)return null;let o=e.findIndex(r=>{let[s,i]=(r.normalize("NFKC").match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(n/10)*10===s||/以上/.test(r)&&n>=s:/以上|over|\+/.test(r)?n>=s:/未満|under/.test(r)?n<(i??s):i?n>=s&&n<=i:n===s});return o<0?null:{index:o,g:1}}var co=(t,e)=>{try{return t(e)}catch{return null}},z=t=>!!t&&E(t)===1,Rt=t=>E(t)===3,R=t=>{let e=H(t);return!e||z(e)?e:E(e)===11?co(dn,e):null};function*G(t){for(let e=R(t);e;e=R(e))yield e}var Jr=160;function*ce(t){let e=0;for(let n=z(t)?t:R(t);n&&e<Jr;n=R(n),e+=1)yield n}var ae=t=>{if(z(t)&&h(t)==="slot"){let n=yn(t,{flatten:!0});if(n.length)return n}let e=[];for(let n=tn(t);n;n=en(n))e.push(n);return e},Gt=(t,e)=>{let n=On(P(t)??t,t,5);return n.currentNode=e,n},ao=t=>co(mn,t);var lo=4,Xr=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Ur=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Vr=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function Yr(t){let e=g(t,"class");return Xr.test(e)||(Ur.test(e)||Vr.test(e)&&!e.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var fo=({width:t,height:e})=>t<lo||e<lo,qr=({right:t,bottom:e},n,o)=>t-o.left+n.scrollLeft<=0||e-o.top+n.scrollTop<=0,ts=({left:t,top:e,right:n,bottom:o},r)=>n<=r.left||t>=r.right||o<=r.top||e>=r.bottom||fo(r);function uo(){let t=new Map;function e(n){let o=t.get(n);if(o)return o;let r=getComputedStyle(n),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(h(n)),i=/auto|scroll/.test(r.overflow),a={gone:r.display==="none"||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||A(n,"[hidden], [inert], [aria-hidden=true]"),scrolls:i,box:s||i?I(n):null};return t.set(n,a),a}return function(o){if(getComputedStyle(o).visibility!=="visible")return!1;let r=I(o);if(fo(r)||e(o).gone)return!1;let s=0;for(let c of G(o)){let{gone:a,scrolls:l,box:f}=e(c);if(a||s++<3&&Yr(c))return!1;if(f){if(l?qr(r,c,f):ts(r,f))return!1;l&&(r=f)}}let i=rt(P(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var es=120,ns=40,po=30,os=new RegExp(zn,"g"),rs=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,ss=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,is={name:{id:"name"},"family-name":{id:"name",n:"family"},"given-name":{id:"name",n:"given"},email:{id:"email"},tel:{id:"phone"},"postal-code":{id:"postal"},"address-level1":{id:"prefecture"},"street-address":{id:"address"}},le=ne,mo,cs=40,as=200;function ho(t){let e=n=>ls(t?.[n]);mo=e("consent"),le=ne.flatMap(n=>{let o=pt(n[0])&&e(n[0]);return o?[n,[n[0],o,n[2]]]:[n]})}function ls(t){if(!Array.isArray(t))return;let e=t.slice(0,as).flatMap(n=>{let o=typeof n=="string"?n.normalize("NFKC").toLowerCase().trim():"";return o.length<2||o.length>cs?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return e.length?RegExp(e.join("|"),"i"):void 0}var pt=t=>no.includes(t),k=t=>{let e=t.normalize("NFKC").toLowerCase().replace(/\s+/g," ").replace(new RegExp("(?<=\\P{ASCII}) (?=\\P{ASCII})","gu"),"").trim();return Un.test(e)||Kn.test(e)?"":e.replace(os," ").replace(rs,"").replace(ss,"").replace(/\s+/g," ").trim()},_t=t=>k(t)!==""&&!re.test(k(t)),fe=(t,e,n)=>t.find(([,o,r="lac"])=>r.includes(n[0])&&o.test(e));function _(t,e){let n=k(t).slice(0,es);if(!/[\p{L}\d?〒]/u.test(n)||re.test(n))return null;let o=n.replace(/\([^)]*\)?|〔[^〕]*〕?/g," ").trim(),r=fe(le,n,e);if(r&&pt(r[0]))return{id:r[0]};let s=e==="line"&&Qn.test(n),i=e==="line"&&Fn.find(([a])=>a.test(o));if(i)return{...i[1],id:s?"name_kana":i[1].id,O:!/name/.test(o)};let c=o&&fe(le,fs(n,o,r),e)||r;return s&&(!c||c[0]==="name")?{id:"name_kana"}:c?ps(c,n):us(n)}var fs=(t,e,n)=>n?.[0]==="other"&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):e,us=t=>t.length>po?null:{id:"unknown"},ps=([t,,,e=1],n)=>({id:t,A:e*(n.length>ns?.85:1)});function go(t,e){let n=t.normalize("NFKC").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g," ").trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(n)?"family":/(^| )(mei|first ?name|given ?name|fname|名)$/.test(n)?"given":null;if(o&&e==="line")return{id:/kana/.test(n)?"name_kana":"name",n:o};let r=fe(Ln,n,e);return r?{id:r[0]}:null}function bo(t){let e=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(e)?{id:"payment"}:/password|^username$|one-time-code/.test(e)?{id:"password"}:/^(organization|bday|sex|url|nickname)/.test(e)?{id:"other"}:is[e]??null}var j=t=>{let e=t.normalize("NFKC");return _n.test(e)||!!mo?.test(e)},xo=t=>Xn.test(t.normalize("NFKC")),ue=t=>to.test(t),yo=t=>{let e=k(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company)[^)]*\)?/g,"");return e.length<=po&&Jn.test(e)&&!jn.test(e)},Oo=t=>qn.test(k(t)),Y=t=>Vn.test(t),pe=t=>Yn.test(t),Eo=t=>Wn.test(t)&&!Y(t)&&!kt(t),kt=t=>Pn.test(t),wo=t=>Zn.test(t)&&!Y(t)&&!kt(t),Bt=t=>Gn.test(t);var de="input:not([type=hidden]), textarea, select, [contenteditable]",ds="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",ms="input[type=radio], input[type=checkbox]",Ht="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",be=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,hs=/^(td|th|dd|li|fieldset|form|body|tr)$/,xe=240,gs=24,bs="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function me(t){for(let e of G(t))if(!be.test(h(e)))return e;return null}var Ao=t=>{let e=z(t)&&h(t)==="img"?g(t,"alt"):"";return e.length<=gs&&new RegExp("\\p{L}","u").test(e)?e:""},Pt=t=>t.replace(/\s+/g," ").trim();function T(t){let e="",n=o=>{if(e.length>xe)return;Rt(o)&&(e+=nt(o));let r=z(o)?o:null;if(!r&&E(o)!==11||r&&(A(r,Ht)||r!==t&&!St(r)))return;let s=r&&!be.test(h(r))?" ":"";e+=s+Ao(o),ae(o).forEach(n),e+=s};return n(t),Pt(e)}var he=new WeakMap;function ko(t){he=new WeakMap;for(let e of t.flatMap(n=>b(n,"label"))){let n=ee(e);n&&he.set(n,[...dt(n),e])}}var dt=t=>he.get(t)??[],To=(t,e)=>g(t,e).split(/\s+/).map(n=>{let o=n&&Dn(D(t),n);return o?T(o):""}).join(" ");function it(t){let e=D(t),n=E(e)===11&&e.host,o=[Pt(To(t,"aria-labelledby")),...dt(t).map(T),g(t,"aria-label")].filter(Boolean);return o.length||!n?o:[F(n,"label")??g(n,"aria-label")].filter(Boolean)}function xs(t,e,n){for(let o of G(t)){let[r,s]=[S(o,e),S(o,n)];if(s)return!1;if(r)return!0}return!1}function ys(t,e){let n=W(t,"label"),o=n&&ee(n);return!!(o&&o!==e&&!S(n,e))}function Os(t,e){let n=(nt(t)??Ao(t)).replace(/\s+/g," "),o=n.trim()&&R(t);return o&&!W(o,Ht)&&!ys(o,e)&&St(o)?n:""}function So(t,e){let n=Gt(D(t),t),o=[],r=!0,s=0,i=null;for(let a=n.previousNode();a&&s<xe;a=n.previousNode()){if(e.has(a)){i=a;break}let l=z(a)?h(a):"";if(hs.test(l)&&S(a,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=Os(a,t);if(!f)continue;s+=f.length;let u=me(a),m=o.at(-1);m&&!r&&m.block===u?m.text=f+m.text:o.push({text:f,node:a,block:u}),r=!1}return i&&A(i,ms)&&!it(i).length&&o.pop(),{near:o.filter(({node:a})=>!i||!xs(a,i,t)).map(({text:a})=>a.trim()),b:i}}function ye(t,e){let n=Gt(D(t),t),o=me(t),r="";for(let s=n.nextNode();s&&r.length<60;s=n.nextNode()){if(S(t,s))continue;if(z(s)){if(e.has(s)||h(s)==="br")break;continue}let i=R(s);if(!(!i||W(i,Ht))){if(nt(s).trim()&&me(s)!==o)break;r+=nt(s)}}return Pt(r)}function No(t,e){let n=To(t,"aria-describedby"),o=W(t,"td, dd, li, p, div, label"),r=Gt(D(t),t);for(let s=r.nextNode();s&&o&&S(o,s)&&!e.has(s)&&n.length<xe;s=r.nextNode())Rt(s)&&!W(R(s),Ht)&&(n+=nt(s));return n}function Es(t,e){for(let n of G(t))if(!(!S(n,e)||t===e&&h(n)==="label"))return/^(ul|ol|div|p|span)$/.test(h(n))?n:null;return null}var Oe=t=>A(t,de)||b(t,de).length>0;function ge(t){for(let e=wt(t);e;e=wt(e)){if(Oe(e))return"";let n=T(e);if(n)return n}return""}function ws(t,e){let n=wt(e);if(!n||Oe(n))return"";let[o,r]=[n,e].map(s=>b(s,"th, td"));return o.length===r.length&&o.length>1?T(o[r.indexOf(t)]):""}var Ss=t=>k(t)!==""&&(!_t(t)||(_(t,"line")??{id:"unknown"}).id!=="unknown"),As=(t,e,n)=>n>1&&t.length===n&&t.every(Ss)&&new Set(t.map(k)).size===n?t[e]:"";function ks(t,e){let n=wt(t),o=b(t,ds),r=o.indexOf(e);if(!n||r<0||Oe(n))return[];let s=Ts(n),i=As(s,r,o.length);return i?[i,ge(n)]:[]}function Ts(t){let e=[""];for(let n of ae(t)){let o=z(n)?h(n):"",r=o&&!be.test(o);r&&e.push(""),o!=="br"&&e.push(`${e.pop()}${Rt(n)?nt(n):T(n)}`),r&&o!=="br"&&e.push("")}return e.map(Pt).filter(Boolean)}function Ns(t,e){let n=e&&h(t)==="td"&&H(t);return ge(t)||n&&(ws(t,n)||ge(n))||""}function Cs(t){let e=[],n=[];for(let o of G(t)){let r=h(o);if(/^(form|body)$/.test(r)||e.length+n.length>3)break;r==="label"?e.push(T(o)):/^(t[dh]|dd|li)$/.test(r)?e.push(...ks(o,t),Ns(o,!e.length)):r==="fieldset"?n.push(...b(o,"legend").slice(0,1).map(T)):A(o,"[role=listitem], [role=group], [role=radiogroup]")&&n.push(...it(o),...b(o,"[role=heading]").slice(0,1).map(T))}return{f:e.filter(Boolean),k:n.filter(Boolean)}}function Co(t){let e=b(t,bs);return n=>{let o=e.findLast(r=>Et(r,n)&4);return o?T(o):""}}var Ds=t=>[F(t,"placeholder")??g(t,"data-placeholder"),g(t,"title")].filter(e=>e.trim()),$=({own:t,near:e,f:n})=>[...t,...e,...n];function Qt(t,e,n,o=null){let r=o!==null,s=D(t),i=E(s)===11&&b(s,de).length===1?s.host:null,{near:c,b:a}=So(t,e),l=i??(o&&Es(t,o));return l&&!c.length&&({near:c,b:a}=So(l,e)),{own:r?[]:it(t),near:c,...Cs(r?W(t,"label")??t:t),E:r?[]:Ds(t),after:r?"":ye(t,e),head:n(t),b:a}}var we="input, textarea, select, [contenteditable]:not([contenteditable=false])",Is=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Ms=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",w=t=>/^(radio|checkbox)$/.test(`${t}`);function Io(){let t=uo(),e=[],n=[];Mo(document,t,e,n),ko(n);let o=new Set(e.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(M(c)))),r=[],s=new Map,i=[];for(let c of o){let a=vs(c);if(Ls(c,a,t))if($s(c,a))r.push({t:c,type:a});else if(w(a)){let l=Rs(c,a),f=s.get(l)??Ee(c,"choice",a);f.x.push(c),f.u.push(it(c)[0]||ye(c,o)||g(c,"value")),s.has(l)||i.push(f),s.set(l,f)}else if(a==="select"){let l=[...Lt(c)];i.push(Ee(c,"choice",a,l,l.map(Fs)))}else(a!=="editor"||!A(c,"[contenteditable] [contenteditable]"))&&i.push(Ee(c,/^(textarea|editor)$/.test(a)?"area":"line",a))}return{G:i,$:o,N:n,v:r,L:t}}function Mo(t,e,n,o){o.push(t);let r=new Set(b(t,we));for(let s of b(t,"*")){r.has(s)&&n.push(s);let i=h(s)==="iframe",c=i?ao(s):Ut(s);c&&(!i||e(s))&&Mo(c,e,n,o)}}var Ee=(t,e,n,o=[],r=[])=>({t,kind:e,type:n,T:Zt(t),x:o,u:r}),$s=(t,e)=>Is.test(e)||A(t,Ms)||!w(e)&&g(t,"tabindex")==="-1",vs=t=>{let e=h(t);return e==="input"?M(t):/^(textarea|select)$/.test(e)?e:"editor"},Ls=(t,e,n)=>n(t)||w(e)&&dt(t).some(n)&&!W(t,"[hidden], [inert], [aria-hidden=true]"),Fs=t=>A(t,":disabled")?"":t.text||T(t);function Zt(t){let e=At(t);if(e)return e;for(let n of G(t))if(h(n)==="form")return n;return D(t,{composed:!0})}function Rs(t,e){let n=Zt(t),o=g(t,"name");if(e==="radio"&&o)return`${o} ${_s(n)}`;let r=0;for(let s=H(t);s&&s!==n&&r<5&&!(E(s)!==1||b(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=H(s),r+=1)if(b(s,`input[type=${e}]`).length>1)return s;return t}var Do=new WeakMap,Gs=0;function _s(t){let e=Do.get(t)??(Gs+=1);return Do.set(t,e),e}var J=new Set(["name","name_kana","email","phone","address","age","postal","prefecture","locality"]),Bs=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function $o(t){let[e,...n]=t.trim().split(/[\s　]+/);if(n.length)return[e,n.join(" ")];if(!new RegExp("^\\p{Script=Han}{4}$","u").test(t))return[t,""];let o=Bs.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function vo(t){let[e]=t.normalize("NFKC").split(/\s*(?:内線|ext|#|x\d)/i);return e.replace(/^\s*(?:\+|00|010-?)81[-\s]*(?:\(0\)|0)?/,"0").trim()}function Se(t){let e=vo(t).split(/[^\d+]+/).filter(Boolean),n=e.join("");if(e.length===3&&/^0\d{9,10}$/.test(n))return e;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(n)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(n)??[];return o.length?o:[n]}function Lo(t,e){let o=vo(t).replace(/[^\d+]/g,""),r=Se(t).join("-"),s=/^[\d\s()+-]+$/.test(t)&&/^\s*[0(]/.test(t)?t:r;return e?[o]:[s,o,r]}function Fo(t){let[,e="",n="",o=""]=/^(?:〒?\s*([\d０-９]{3}[-‐-―−－ー]?[\d０-９]{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.trim())??[];return{postal:e.normalize("NFKC").replace(/\D/g,"-").replace(/^(\d{3})(?=\d)/,"$1-"),prefecture:n,rest:o}}var Ro=(t,e,n)=>t.replace(e,o=>String.fromCharCode(o.charCodeAt(0)+n)),Ae=t=>Ro(t.normalize("NFKC"),/[ぁ-ゖ]/g,96),Hs=t=>Ro(Ae(t),/[ァ-ヶ]/g,-96),Ps=new Map(Array.from({length:58},(t,e)=>String.fromCharCode(65382+e)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??t.normalize("NFKC"),t])),Qs=t=>[...Ae(t).normalize("NFD")].map(e=>Ps.get(e)??e).join(""),Zs=/^[（(]?(?:例[:：)）\s]*)?(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/;function Go(t,e,n){let[o,r,s]=[1,2,3].map(f=>n.some(u=>Zs.exec(u.trim())?.[f])),i=Qs(t),c=[Ae(t),Hs(t)];return/半角\s*(カタ)?(カナ|ｶﾅ|ｶﾀｶﾅ)/.test(e)||o?[i,...c]:r||/ひらがな|平仮名/.test(e)&&!s?[c[1],c[0],i]:/[ぁ-ん]/.test(t)&&!/カタカナ|フリガナ|カナ|セイ|メイ/.test(e)&&!s?[c[1],c[0],i]:[...c,i]}function _o(t,e){let n=/全角(スペース|空白)/.test(e)?["　"," ",""]:[" ","　",""];return/(スペース|空白)(は|を)?(なし|無し|不要|入れず|入れない|空けず)|(間|あいだ)を?(空け|あけ)(ず|ない)/.test(e)&&n.reverse(),t.flatMap(o=>n.map(r=>o.replace(/\s+/g,r)))}var Ho="h1, h2, h3, legend",Ks=new Set(["phone","address","postal","prefecture","locality"]),Ws=/^(url|site_name|subject|notes)$/,zs=["url","notes"],js=new Set(["url","notes","subject","name","name_kana","email","phone"]),Wt=8,ke=5,Po=20,Js=.7;function Qo(t,e,n,{map:o={},begun:r}){let{verified:s,read:i}=ii(t,e,n,o);if(!s&&Eo(Bo(t,"h1",t.L)))return{F:new Map,main:[],verified:s};let c=new Set(t.v.filter(({type:d})=>d==="password").map(({t:d})=>Zt(d))),a=Bo(t,Ho),l=[...Map.groupBy(i,({e:d})=>d.T)].flatMap(([d,O])=>{if(c.has(d)&&!O.some(et=>et.a===Po||et.id==="notes"&&Te(et)))return[];let K=Us(d);if(pe(K)&&!O.some(Te))return[];let tt={values:n,o:a,own:K},Dt=si.reduce((et,lt)=>lt(et,tt),O),xt=Xs(Dt,tt,r);return xt?[{its:Dt,own:K,rank:xt}]:[]}),f=l.some(({own:d,rank:O})=>O>=1&&Y(d)),u=l.filter(({own:d})=>!f||Y(d)||!Bt(d)),m=u.reduce((d,O)=>d&&d.rank>=O.rank?d:O,u[0])?.its??[],x=Map.groupBy(m.filter(({id:d})=>d),({id:d})=>d);for(let{its:d,own:O}of l)if(!(d===m||Bt(O)))for(let q of zs){let K=d.filter(tt=>tt.id===q&&tt.a>=Wt);K.length&&!x.has(q)&&x.set(q,K)}return{F:x,main:m,verified:s}}function Xs(t,{values:e,o:n},o){let r=t.filter(({id:l})=>e.has(l)||J.has(l)&&e.has("address")),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!J.has(l)).length,c=s.length-i;return i||(o||c>1||Y(n))&&!pe(n)?i+c*.3:0}var Te=({e:t})=>t.kind==="area",Bo=({N:t},e,n=()=>!0)=>t.map(o=>[E(o)===9?pn(o):"",...b(o,e).filter(n).slice(0,12).map(T)].join(" ")).join(" ");function Us(t){if(E(t)===9)return"";let e=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),T(t).slice(0,60),...b(t,Ho).slice(0,4).map(T),...e.map(n=>F(n,"value")??n.textContent)].join(" ")}var mt=(t,e,n)=>t.map(o=>e(o)?{...o,...n}:o),Vs=(t,{values:e,o:n})=>{let[o,r]=t.filter(Te),s=Y(n)||kt(n)||t.some(({id:i})=>e.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?mt(t,i=>i===o,{id:"notes",a:ke}):t},Ys=t=>{let e=t.map(({o})=>[...$(o),...o.k]);if(!e.flat().some(o=>Rn.test(o)))return t;let n=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=e[r];if(o.id!=="other"||o.e.kind!=="line"||!s.some(c=>oe.test(c)))return o;let i=s.map(c=>_(c.replace(oe,""),"line")).find(Boolean);return!i||!J.has(i.id)||n.has(i.id)?o:(n.add(i.id),{...o,id:i.id,n:i.n??null,a:Wt})})},qs=t=>{let e=t.filter(r=>J.has(r.id)&&!r.n&&Kt(r)),n=e.filter(r=>Oo(Kt(r)));return mt(t,r=>e.includes(r)&&!n.includes(r)&&n.some(({id:s})=>s===r.id),{id:"other"})},ti=t=>t.some(({id:e,n})=>e==="company"||e==="name"&&n)?mt(t,e=>e.id==="subject"&&Kt(e)==="title",{id:"other"}):t,ei=(t,{values:e})=>t.map(n=>n.id||n.e.kind!=="choice"?n:{...n,...ni(n.e.u,e)});function ni(t,e){let n=o=>t.filter(r=>o.test(r)).length;return n(/東京都/)&&n(/大阪府/)?{id:"prefecture",a:ke}:n(/^https?:\/\/$/)>1?{id:"scheme"}:n(/./s)>1&&!t.some(j)&&Zo(t,e)?{id:"category",a:ke}:{}}var Zo=(t,e)=>(Ft(e.get("category")??"",t)?.g??0)>=Js,Kt=({o:t})=>$(t).map(k).find(Boolean)??"",Ko=(t,{values:e,o:n})=>ue(n)||t.some(({id:o,a:r,e:{kind:s,u:i}})=>o==="found_at"&&r>=Wt||o==="category"&&s==="choice"&&Zo(i,e))||Y(n)&&!t.some(Ne),Ne=({id:t})=>t==="company",oi=(t,e)=>{if(Ko(t,e))return t;if(wo(e.o))return mt(t,({id:r})=>Ws.test(r),{id:"other"});let o=Bt(`${e.o} ${e.own}`)&&!kt(e.o)||t.some(Ne)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return mt(t,r=>{let s=Kt(r);return ue(s)?!1:r.id==="url"?s&&(o.test(s)||Bn.test(s)):r.id==="site_name"||r.id==="found_at"&&r.a<Wt},{id:"other"})},ri=(t,e)=>t.some(n=>Ne(n)&&$(n.o).some(o=>/御社|貴社|貴団体/.test(o)))&&!Ko(t,e)?mt(t,({id:n})=>Ks.has(n),{id:"company"}):t,si=[Vs,Ys,qs,ti,ei,oi,ri];function ii({N:t},e,n,o){let r=Object.entries(o).filter(([c])=>n.has(c)),s=e,i=!1;for(let[c,a]of r){let l=[a].flat().map(f=>{let u=t.flatMap(m=>b(m,f));return s.find(({e:m})=>u.some(x=>m.t===x||m.x.includes(x)))});l.length&&l.every(f=>f&&ci(f,c))?s=s.map(f=>l.includes(f)?{...f,id:c,a:Po}:f.id===c?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var ci=({id:t,e:{kind:e,u:n}},o)=>(!t||t===o)&&!(e==="choice"&&(js.has(o)||n.some(j)));var ai={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},li=/^(own|near|whole|row|sentence|group)$/,fi=["own","sentence","row","group","hint","autocomplete"],ui=24,v=(t,e)=>e.flatMap((n,o)=>n?[{from:t,r:n,A:ai[t],index:o}]:[]),ct=({r:{id:t}})=>t!=="unknown",ht=t=>t.filter(({from:e})=>li.test(e)),Q=(t,e)=>t.filter(n=>n.from===e),Wo=(t,{f:e})=>fi.flatMap(n=>Q(t,n)).find(({from:n,r:{id:o},index:r})=>pt(o)&&(n==="row"?!r:n!=="group"||!r&&!e.length))??Q(t,"name").find(({r:{id:n}})=>/^(trap|captcha|password|payment)$/.test(n)),pi=(t,{p:e})=>{let n=ht(e).find(o=>!o.r.O&&ct(o))??null;return{...t,c:n,n:n?.r.n??null}},di=(t,{p:e,kind:n,o})=>{let r=ht(e),s=r.find(({r:c})=>!c.O);if(s?.r.id!=="unknown"||r.some(({r:c})=>c.O))return t;let i=s.from==="own"||!o.f.length;return t.c&&(n==="area"||!i)?t:{c:null,n:null,l:!0}},mi=(t,{p:e})=>{let n=ht(e).find(({r})=>r.O);if(!n)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.c?.r.id??"");return{...t,c:o?t.c:n,n:n.r.n??t.n}},hi=(t,{p:e,inside:n})=>{if(t.c||t.l)return t;let o=Q(e,"hint"),r=o.length>0&&!o.some(ct),s=!o.length&&!ht(e).length&&n(),i=o.find(ct)??v("inside",[s])[0]??null;return{c:i,n:t.n??i?.r.n??null,l:r}},gi=(t,{p:e,kind:n,o:{after:o}})=>{if(t.c||ht(e).length||o.length>ui)return t;let[r]=v("after",[_(o,n)]);return r&&!ct(r)?{...t,l:!0}:{...t,c:r??null}},bi=(t,{p:e})=>{let n=Q(e,"hint").find(ct),[o]=Q(e,"sentence"),r=t.c?.r,s=r&&r===o?.r&&r!==Q(e,"near")[0]?.r;return!n||e.some(i=>/^(own|row)$/.test(i.from))||!(t.l||s)?t:{...t,c:n,l:!1}},xi=(t,{p:e})=>{if(t.c?.r.id!=="address")return t;let n=Q(e,"hint").find(({r:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return n?{...t,c:{...t.c,r:n.r}}:t},yi=(t,{p:e})=>{let n=e.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{c:o}=t;if(o){let i=n.some(({r:c})=>c.id===o.r.id);return i?{...t,_:i}:t}let r=!t.l&&!ht(e).length&&!Q(e,"hint").length,s=n.find(({from:i,r:{id:c}})=>i==="autocomplete"||(i==="type"?!(t.l&&c==="url"):r));return s?{...t,c:s,n:s.from==="type"?t.n:s.r.n??null}:t},Oi=(t,{p:e})=>{if(t.n||!/^name/.test(t.c?.r.id??""))return t;let n=[...Q(e,"name"),...Q(e,"autocomplete")].find(({r:o})=>o.n);return{...t,n:n?.r.n??null}},Ei=[pi,di,mi,hi,gi,bi,xi,yi,Oi],zo=t=>Ei.reduce((e,n)=>n(e,t),{c:null,n:null,l:!1});var Jo=24,wi=10,Si={email:"email",tel:"phone",url:"url"},Ai={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Xo({G:t,$:e,N:n}){let o=new Map(n.map(c=>[c,Co(c)])),r=c=>(o.get(c.getRootNode())??(()=>""))(c),s=[],i=t.map(({t:c,type:a,x:l})=>Qt(c,e,r,w(a)?l.at(-1):null));for(let[c,a]of t.entries()){let l=i[c],f=s.at(-1),u=ki({e:a,o:l,before:f,next:i[c+1],D:s});u.id==="url"&&xo(No(a.t,e))&&(u.id="other"),u.id&&!Di(a,u.id)&&(u.id=u.id==="unknown"?"":"other"),s.push({e:a,o:l,...u})}return s}function ki({e:t,o:e,before:n,next:o,D:r}){let s=jo(t,e);return s.id==="confirm"&&Ni(e,n?.o,o)&&(s=jo(t,{...e,f:[e.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),n&&Ti(s,e,n)&&Ii(t,e,n)&&(s.id?s.id="postal":Object.assign(s,{id:n.id,a:n.a-.5,l:n.l})),s.id==="name"&&s.n==="given"&&Ci(e,r)&&(s.id="name_kana"),s}var Ti=({id:t,l:e},{near:n},o)=>t?t==="address"&&o.id==="postal"&&n.length>0:!e,Ni=({f:[t]},e,n)=>t&&t!==e?.f[0]&&t===n?.f[0];function Ci({b:t},e){let n=e.at(-1),o=e.findLast(({id:r,n:s})=>r==="name"&&s);return n?.id==="name_kana"&&n.n==="family"&&n.e.t===t&&o?.n!=="family"}var Di=({type:t},e)=>pt(e)||e==="other"||(Ai[t]?.test(e)??!0);function Ii({t,kind:e,type:n,T:o},{near:r,b:s,E:i},{id:c,e:a}){let l=c==="found_at"||e===a.kind&&n===a.type,f=s&&(s===a.t||a.x.includes(s));return!l||!f||o!==a.T||e==="area"?!1:!i.length&&!r.some(_t)&&Mi(t,a.t)}function Mi(t,e){let n=H(t);for(let o=0;n&&o<3;o+=1,n=H(n))if(S(n,e))return!0;return!1}function Ce(t,e){let n=h(t)==="textarea"?ot(t):e==="line"&&g(t,"value"),o=n&&n.length<=Jo&&!/[{<]/.test(n)?_(n,e):null;return o?.id==="unknown"?null:o}function $i({t,kind:e,type:n},o){let r=f=>_(f,e),s=o.near.map(f=>{let u=r(f);return u?.id==="unknown"&&/(。|ください|下さい|ます|です)$/.test(f)?null:u}),i=s.find((f,u)=>f&&o.near[u].length<=Jo),c=i?.O&&s.find(f=>/^name/.test(f?.id??"")&&!f?.O),a=["name","id"].map(f=>go(g(t,f),e)),l=e==="line"&&Si[n];return[...v("own",o.own.map(r)),...v("near",[i]),...v("whole",[c]),...v("row",o.f.map(r)),...v("sentence",[s.find(Boolean)]),...v("group",o.k.map(r)).filter(ct),...v("hint",o.E.map(r)),...v("autocomplete",[bo(g(t,"autocomplete"))]),...v("type",[l?{id:l}:null]),...v("name",a)]}function jo(t,e){let n=$i(t,e),o=Wo(n,e);if(o)return{id:o.r.id,a:wi,n:null,l:!1,by:o};let{c:r,n:s,l:i,_:c}=zo({p:n,kind:t.kind,o:e,inside:()=>Ce(t.t,t.kind)});if(!r)return{id:"",a:0,n:s,l:i,by:null};let a=r.A*(r.r.A??1)+(c?1:0);return{id:J.has(r.r.id)&&[e.head,...e.f,...e.k].some(yo)?"other":r.r.id,a,n:s,l:i,by:r}}var De=({e:{t,x:e,type:n},o})=>(w(n)?e:[t]).some(r=>A(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.k.slice(0,1)].some(r=>/必須|\brequired\b/i.test(r));var Uo=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],vi="通報ナビ";function Ie(t,e=vi){let n=[t,...w(M(t))?vt(t)??[]:[]].map(Li);return F(t,"aria-description")===null&&(rn(t,"aria-description",e),n.push(()=>F(t,"aria-description")===e&&Vt(t,"aria-description"))),()=>{for(let o of n)o()}}function Li(t){let e=an(t),n=F(t,"style")===null,o=Uo.map(([r])=>[r,e.getPropertyValue(r),e.getPropertyPriority(r)]);for(let[r,s]of Uo)e.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?e.setProperty(r,s,i):e.removeProperty(r);n&&!e.length&&Vt(t,"style")}}var ve={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function Me(t,e,n){let o=ve[h(t)];for(let r of[rt(P(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},e)?.set;if(s)try{Reflect.apply(s,t,[n]);return}catch{}}}function Z(t,e){try{un(t,e)}catch{}}function $e(t,e){let n=P(t),o=te(n);try{Z(t,new FocusEvent("focus")),Z(t,new FocusEvent("focusin",{bubbles:!0})),e(),Z(t,new FocusEvent("blur")),Z(t,new FocusEvent("focusout",{bubbles:!0}))}finally{te(n)===t&&o!==t&&(fn(t),o&&h(o)!=="body"&&qt(o,{preventScroll:!0}))}}var X=t=>w(M(t))?st(t):h(t)==="select"?String(Cn(t)):Nn(t)??ot(t);function Le(t){let e=g(t,"name");if(!(M(t)!=="radio"||!e))return b(D(t),"input[type=radio]").find(n=>st(n)&&g(n,"name")===e&&At(n)===At(t))}function Tt(t,e){let n=h(t);if(w(M(t))){if(st(t)===e)return;$e(t,()=>ln(t)),st(t)!==e&&!e&&(Me(t,"checked",e),Z(t,new Event("input",{bubbles:!0,composed:!0})),Z(t,new Event("change",{bubbles:!0})))}else n in ve?$e(t,()=>{n==="select"?Me(t,"selectedIndex",Number(e)):Me(t,"value",e),Z(t,n==="select"?new Event("input",{bubbles:!0,composed:!0}):new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText"})),Z(t,new Event("change",{bubbles:!0}))}):$e(t,()=>Fi(t,String(e)))}function Fi(t,e){let n=P(t);qt(t,{preventScroll:!0});let o=rt(n)?.getSelection(),r=n.createRange?.call(n);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),n.execCommand("insertText",!1,e)}catch{}Vo(ot(t))!==Vo(e)&&(Yt(t,e),Z(t,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText",data:e}))),o?.removeAllRanges()}var Vo=t=>t.replace(/\s+/g,"");function Yo(t){if(M(t)==="radio"){let n=Le(t);return o=>n?Tt(n,!0):Tt(o,!1)}if(w(M(t))||h(t)in ve){let n=X(t);return o=>Tt(o,n)}let e=[...on(t)].map(n=>nn(n,!0));return n=>{Yt(n,...e),Z(n,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Ri='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Fe=80,zt=t=>([...$(t),...t.k,...t.E,t.after].find(k)??"").replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi," ").trim().slice(0,Fe);function qo({N:t,$:e,v:n,L:o},r,s){let i=[...r.map(a=>{let l=s.has(a.e.T)&&De(a);return(w(a.e.type)?_i:Gi)(a,l)}),...n.map(({t:a,type:l})=>l==="file"&&U("file",it(a)[0]??zt(Qt(a,e,()=>"")))),t.some(a=>b(a,Ri).some(o))&&U("captcha","")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var U=(t,e)=>({kind:t,label:e}),Gi=({e:{t,type:e},o:n,id:o},r)=>o==="captcha"?U("captcha",zt(n)):r&&o!=="trap"&&Bi(t,e)&&U("required",zt(n));function _i(t,e){let{type:n,x:o,u:r}=t.e;if(o.some(c=>st(c)))return!1;let s=zt(t.o),[i]=r;return n==="checkbox"&&!o[1]?Hn.test(i)?U("captcha",i.slice(0,Fe)):j(`${i} ${s}`)?U("consent",i.slice(0,Fe)||s):e&&U("required",i||s):r.every(j)||r.some(j)&&De(t)?U("consent",s||i):e&&U("required",s||i)}function Bi(t,e){if(e!=="select")return!String(X(t)).trim();let{selectedIndex:n,value:o}=t;return n<0||o===""||n===0&&!A(t,":valid")}var er="rgb(255, 255, 255)";function Re(t){if(t==="transparent")return[0,0,0,0];let[e,n,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[e,n,o,r]}var jt=t=>Re(t)?.[3]??1,tr=t=>{let[e,n,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o};function nr(t,e){let[n,o]=[Re(t),Re(e)];if(!n||!o)return 21;let r=n.slice(0,3).map((c,a)=>c*n[3]+o[a]*(1-n[3])),[s,i]=[tr(r),tr(o)].sort((c,a)=>c-a);return(i+.05)/(s+.05)}var Be=[20,10],cr=[8,8],Hi=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],_e=.3,or=5,Pi=1.3,Qi=1e3,Zi=1e4,[Ki,ar]=[-2,-1],lr=["::before","::after"],Wi=/^(img|svg|canvas|video|iframe|object|embed)$/,zi={opacity:t=>t<_e,contrast:t=>t<_e,brightness:t=>t>3,blur:t=>t>3},ji={opacity:1,gone:!1,box:null,scrolls:!1,veils:[],drawn:[]};function fr(){let t=new Map,e=new Set,n=o=>{let r=t.get(o)??b(o,"*").slice(0,Zi).filter(s=>{let i=getComputedStyle(s);return i.pointerEvents==="none"&&pr(s,i)});return t.set(o,r),r};return function(r){let s=new Map,i=[...r].filter(([c,a])=>!e.has(c)&&Ji(c,a,s)).map(([c,a])=>({t:c,least:a?cr:Be})).sort((c,a)=>Et(c.t,a.t)&2?1:-1);return rc(i,e,n),e}}function Ji(t,e,n){let{width:o,height:r}=I(t),[s,i]=e?cr:Be;return o>=s&&r>=i&&St(t)&&He(t).every(c=>Xi(c,n))&&(e||nc(t))}function Xi(t,e){let{gone:n,veils:o}=Ui(t,e),{width:r,height:s}=I(t);return!n&&!o.some(([i,c])=>i>=r/2&&c>=s/2)}function Ui(t,e){let n=[];for(let s=t;s&&!e.has(s);s=R(s))n.unshift(s);let o=R(n[0]??t),r=(n.length?o&&e.get(o):e.get(t))||ji;for(let s of n)e.set(s,r=Vi(s,r));return r}function Vi(t,e){let n=getComputedStyle(t),o=I(t),r=e.opacity*Number(n.opacity),s=o.width>0&&o.height>0,i=e.gone||r<_e||n.mixBlendMode!=="normal"||ec(n)||tc(n)||!!(s&&e.box&&!e.scrolls&&Yi(o,e.box));return{opacity:r,gone:i,box:s?o:e.box,scrolls:s?/auto|scroll/.test(n.overflow):e.scrolls,veils:e.drawn,drawn:[...e.drawn,...qi(t)]}}var Yi=(t,e)=>Math.max(e.left-t.right,t.left-e.right,e.top-t.bottom,t.top-e.bottom)>Qi,qi=t=>lr.map(e=>getComputedStyle(t,e)).filter(e=>Pe(e)&&e.pointerEvents==="none"&&/absolute|fixed/.test(e.position)&&!(Number.parseInt(e.zIndex,10)<0)).map(({width:e,height:n})=>[Number.parseFloat(e),Number.parseFloat(n)]),tc=({filter:t})=>[...t.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([,e,n,o])=>zi[e]?.(Number(n)/(o?100:1)));function ec({maskImage:t}){let e=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!=="none"&&e.filter(n=>jt(n)>.5).length*2<=e.length}function nc(t){let e=getComputedStyle(t),{width:n}=I(t),o=n-Number.parseFloat(e.paddingLeft)-Number.parseFloat(e.paddingRight),r=Math.abs(Number.parseFloat(e.textIndent)),s=oc(t);return Number.parseFloat(e.fontSize)>=or&&o>=or&&r<Math.max(o,1)&&!(s&&nr(e.webkitTextFillColor||e.color,s)<Pi)}function oc(t){for(let e of ce(t)){let{backgroundColor:n,backgroundImage:o,colorScheme:r}=getComputedStyle(e);if(o!=="none")return null;if(jt(n)>.5)return n;if(h(e)==="html")return/dark/.test(r)?null:er}return null}function rc(t,e,n){let o=s=>cc(s,n)&&e.add(s.t),r=t.filter(s=>!o(s)).map(s=>({each:s,before:sc(s.t)}));for(let s of["center","nearest"])r.forEach(({each:{t:i},before:c},a)=>{if(!e.has(i)){sn(i,{block:s,inline:s,behavior:"instant"});for(let{each:l,before:f}of r.slice(a))if(f.filter(Ge).some(ic)||!o(l))break;(s==="nearest"||!e.has(i))&&c.filter(Ge).forEach(rr)}});for(let{before:s}of r)s.filter(Ge).forEach(rr)}var sc=t=>He(t).flatMap(e=>[...G(e)].map(n=>({I:n,left:It(n),top:Mt(n)}))),Ge=({I:t,left:e,top:n})=>It(t)!==e||Mt(t)!==n,rr=({I:t,left:e,top:n})=>cn(t,{left:e,top:n,behavior:"instant"}),ic=({I:t,left:e,top:n})=>{let o=h(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>It(t)!==e&&/hidden|clip/.test(r)||Mt(t)!==n&&/hidden|clip/.test(s))};function He(t){let e=[t];for(let n=sr(t);n;n=sr(n))e.push(n);return e}var sr=t=>{try{return rt(P(t))?.frameElement??null}catch{return null}};function cc({t,least:[e,n]},o){let{left:r,top:s,width:i,height:c}=I(t),a={width:i,height:c};for(let l of He(t)){if(l!==t){let d=I(l);[r,s]=[r+d.left+l.clientLeft,s+d.top+l.clientTop]}let f=D(l),u=Hi.map(([d,O])=>[r+a.width/2+d*e,s+a.height/2+O*n]);if(!u.every(([d,O])=>lc(l,f,d,O)))return!1;let[m,x]=u[0];if(o(f).some(d=>ac(d,m,x)&&ur(d,l)&&fc(d,l)))return!1}return!0}var ac=(t,e,n)=>{let{left:o,top:r,right:s,bottom:i}=I(t);return o<=e&&e<=s&&r<=n&&n<=i};function lc(t,e,n,o){let r=E(e)===9,s=(r?bn:xn)(e,n,o);if(!s||s===t||S(t,s))return!!s;let i=[...(r?hn:gn)(e,n,o)],c=i.findIndex(a=>a===t||S(t,a));return c>=0&&!i.slice(0,c).some(a=>ur(a,t))}function ur(t,e){if(t===e||S(e,t))return!1;let n=lr.map(i=>getComputedStyle(t,i));if(!pr(t)&&!n.some(Pe))return!1;let o=[...vt(e)??[]].some(i=>S(i,t)),[r,s]=[I(t),I(e)];return!o||r.width>s.width-Be[0]&&r.height>s.height-2}function fc(t,e){let[n,o]=[ir(t,e),ir(e,t)];return n===o?n>ar&&(Et(e,t)&4)>0:n>o}function ir(t,e){let n=ar;for(let o of ce(t)){if(S(o,e))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!=="none")&&(n=Math.max(Number.parseInt(s,10)||0,Ki))}return n}var pr=(t,e=getComputedStyle(t))=>Wi.test(h(t))||Pe(e),Pe=t=>t.content!=="none"&&(jt(t.backgroundColor)>.1||t.backgroundImage!=="none"||(t.backdropFilter??"none")!=="none")&&t.visibility==="visible"&&Number(t.opacity)>.1;var dr=t=>t.split(/\s*\n\s*/).map(e=>e.trim()).filter(Boolean),Qe=t=>{let[,e="",n=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[e,n]};function mr(t,e){let n=[...t],o=[];for(let{B:r,H:s,limit:i}of e){if(!n.length)break;let c=s?Qe(n[0])[1]:n[0];if(c.length>i)break;for(n.shift();r&&n.length&&c.length+1+n[0].length<=i;)c+=`
${n.shift()}`;o.push(c)}return{values:o,left:n}}var hr=t=>URL.canParse(t)?new URL(t).href:"";var uc=/https?:\/\/[\x21-\x7e]+/g;function gr(t,e,n){let o=0;for(let{index:r,segment:s}of new Intl.Segmenter("ja",{granularity:n}).segment(t)){if(r+s.length>e)break;o=r+s.length}return o}function br(t,e){if(t.length<=e)return[t,""];let n=gr(t,e,"word")||gr(t,e,"grapheme");for(let{index:r,0:s}of t.matchAll(uc))r<n&&n<r+s.length&&(n=r);let o=Math.max(...["。",`
`,"! ",". ","？","！"].map(r=>t.lastIndexOf(r,n-r.length)+r.length));return o>n*.8&&(n=o),[t.slice(0,n).trimEnd(),t.slice(n).trimStart()]}function xr({label:t="",value:e},n,o){let r=n?.value??"";if(e.split(`
`).every(c=>r.includes(c)))return null;let s=`【${t||"URL"}】
${e}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...n,id:"notes",value:r?`${s}

${r}`:s}}var pc=/^(明治|大正|昭和|平成|令和|showa|heisei|reiwa)|^[msthr]$/i,dc=/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;function Ze(t){let[,e,n,o,r,s]=dc.exec(t.normalize("NFKC"))??[];return!e||+n>12||+o>31||+(r??0)>24?null:{y:+e,m:+n,d:+o,h:r===void 0?null:+r,i:r===void 0?null:+(s??0)}}var C=t=>String(t).padStart(2,"0");function Ke({y:t,m:e,d:n,h:o,i:r},s){let i=`${t}-${C(e)}-${C(n)}`;return s==="date"?i:s==="month"?i.slice(0,7):o===null?"":s==="time"?`${C(o)}:${C(r)}`:`${i}T${C(o)}:${C(r)}`}var yr=/^(y{4}|\d{4})$/,mc=/(y{4}|年{4}|m{1,2}|d{1,2}|\d{4}|\d{1,2})([-/.年]?)(m{1,2}|d{1,2}|\d{1,2})([-/.月]?)(y{4}|d{1,2}|\d{4}|\d{1,2})/i;function We({y:t,m:e,d:n,h:o,i:r},s){let i=s.normalize("NFKC").toLowerCase();if(/令和[\d〇○元]*年/.test(i))return`令和${t-Jt}年${e}月${n}日`;let[,c,a,l,f,u]=mc.exec(i)??[];if(c===void 0)return null;let m=/(hh|\d{1,2}):(mm|\d\d)/.test(i)&&o!==null?` ${C(o)}:${C(r)}`:"";if(yr.test(c))return a==="年"?`${t}年${e}月${n}日${m}`:[t,C(e),C(n)].join(a===f?a:"")+m;let x=a&&a===f&&yr.test(u)?hc(c,l):"";return x?[...x==="dm"?[C(n),C(e)]:[C(e),C(n)],t].join(a)+m:null}var hc=(t,e)=>t[0]==="d"||Number(t)>12?"dm":t[0]==="m"||Number(e)>12?"md":"",gc=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],Or=t=>gc.map(e=>We(t,e)??""),bc="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),Er=/^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;function wr(t,e){let n=t.normalize("NFKC"),[,o]=e==="m"&&Er.exec(n)||[];if(o)return bc.indexOf(o.toLowerCase())+1;let r=e==="y"&&/\d{4}/.exec(n)?.[0];if(r)return+r;let[,s,i]=/(?:(令和|平成|r|h)\s*)?(元|\d+)/i.exec(n)??[];if(!i)return null;let c=i==="元"?1:+i;return e!=="y"?c:/令和|r/i.test(s??"")?c+Jt:/平成|h/i.test(s??"")?c+1988:c}var Sr=(t,e,n)=>n.map(o=>t.findIndex(r=>wr(r,e)===o)).find(o=>o>=0)??-1,ze=t=>t.some(e=>/\d/.test(e))||!t.some(e=>pc.test(e.trim()))?-1:t.findIndex(e=>/令和|reiwa|^\s*r\s*$/i.test(e)),xc=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],je=(t,e)=>{let[n,o]=xc.map(r=>t.findIndex(s=>r.test(s.trim())));return n<0||o<0?-1:e<12?n:o},Jt=2018,yc=[[/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Oc=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Ec={12:"m",31:"d",23:"h",24:"h"};function Ar(t,e){let n=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...e.slice(0,2)]){let s=n(yc,r.normalize("NFKC").trim().toLowerCase());if(s)return s}if(e.some(r=>Er.test(r)))return"m";let o=Math.max(...e.map(r=>wr(r,"d")??-1));return n(Oc,e.at(-1)??"")??Ec[o]??(o>=45&&o<=59?"i":null)}var V=t=>[...t].sort((e,n)=>n.a-e.a),B=t=>{let e=Number.parseInt(g(t,"maxlength"),10);return e>0?e:1/0};function wc(t,e){let n=e.filter(r=>r&&r.length<=B(t)),o=g(t,"pattern");if(!o)return n[0]??"";try{let r=new RegExp(`^(?:${o})$`,"u");return n.find(s=>r.test(s))??n[0]??""}catch{return n[0]??""}}function gt(t,e){let n=[t];for(let o;o=e.find(({o:r})=>r.b===n.at(-1)?.e.t);)n.push(o);return n}var N=(t,{e},n)=>n?[{id:t,t:e.t,value:n}]:[],at=(t,e,n)=>N(t,e,wc(e.e.t,n));function Je({id:t,value:e},n){let o=n.e.u.map(r=>j(r)?"":r);return Nt(t,n,(t==="age"?io(e,o):Ft(e,o))?.index??-1)}function Nt(t,{e:{type:e,t:n,x:o}},r){return r<0?[]:e==="select"?[{id:t,t:n,value:String(r)}]:o.length>1?[{id:t,t:o[r],value:!0}]:[]}var bt=({o:t})=>[...$(t),...Xe(t)].join(" "),Xe=({E:t,after:e})=>[...t,.../^\(?例/.test(e.normalize("NFKC"))?[e]:[]];function kr(t,e,n){let o=n.filter(({e:l})=>l.kind==="choice"),r=o.find(({e:l})=>ze(l.u)>=0),s=o.find(({e:l})=>je(l.u,0)>=0),i={field:t,moment:e,P:!!r,isHalfDay:!!s,w:new Set},c=[];for(let l of V(n)){if(l===r||l===s)continue;let f=Sc(l)(l,i);if(!f)return[];c.push(...f)}if(!c.length)return[];r&&c.unshift(...Nt(t.id,r,ze(r.e.u)));let a=e?.h??null;return s&&a!==null&&c.unshift(...Nt(t.id,s,je(s.e.u,a))),c}var Sc=t=>{let{type:e,kind:n}=t.e;return/^(date|time|month|datetime-local)$/.test(e)?Ac:Tr(t)?kc:n==="choice"?()=>[]:Ic},Tr=({e:{t,kind:e,u:n},o:{own:o,after:r,E:s}})=>e==="area"?null:Ar([r,...o,g(t,"aria-label"),g(t,"placeholder"),...s],n),Xt=({w:t},...e)=>e.some(n=>t.has(n)),Ac=(t,e)=>{let{type:n}=t.e,o=n==="time"?n:"date";if(!e.moment||Xt(e,o,"whole","y"))return[];let r=N(e.field.id,t,Ke(e.moment,n));return r.length&&e.w.add(o).add(n==="datetime-local"?"time":o),r},kc=(t,e)=>{let{field:n,moment:o,w:r}=e,{t:s,kind:i,u:c}=t.e,a=Nc(t,e),l=o?.[a]??null;if(l===null||Xt(e,a,Tc.test(a)?"time":"date","whole"))return[];r.add(a);let[f,...u]=Cc(l,a,t,e);if(i==="choice"){let x=Nt(n.id,t,Sr(c,a,[f,...u]));return x.length?x:null}let m=String(f??"");return m&&m.length<=B(s)?N(n.id,t,m):null},Tc=/[hi]/;function Nc(t,e){let n=Tr(t);return n==="m"&&Xt(e,"m","date")?"h":n}function Cc(t,e,n,{P:o,isHalfDay:r}){return e==="y"?Dc(t,n,o):e==="h"&&r?[t%12||12,t%12]:[t]}function Dc(t,{o:{near:e,after:n,E:o},e:{t:r}},s){let i=(e[0]??"").normalize("NFKC").trim();return/20$/.test(i)?[t%100]:s||/(令和|\br)$/i.test(i)||/^令和/.test(n)||o.some(c=>/令和/.test(c))?[t-Jt,t]:B(r)<4?[]:[t,t%100]}var Ic=(t,e)=>{let{field:n,moment:o,w:r}=e,s=$(t.o).join(" "),i=/時刻|時間|^time/i.test(s)&&!/日|date/i.test(s)?"time":"date";if(Xt(e,i,"whole","y"))return[];if(i==="time")return r.add(i),o?N(n.id,t,Ke(o,i)):[];let c=o&&We(o,g(t.e.t,"placeholder")||bt(t)),a=at(n.id,t,c?[c]:[n.value,...o?Or(o):[]]);return a.length&&r.add("whole").add(i),a};var Mc=4,$c=new Set(["name","name_kana","email","phone","address","age","found_at","site_name"]),vc={url:Fc,name:Cr,name_kana:Cr,email:Gc,phone:_c,address:Bc,found_at:(t,e)=>({s:kr(t,Ze(t.moment??"")??Ze(t.value),e)})},Ue=(t,e)=>(vc[t.id]??Lc)(t,Dr(t.id,e),e),Dr=(t,e)=>(e.get(t)??[]).filter(({a:n})=>n>=Mc);function Ir(t,e){let[n,o]=["url","notes"].map(i=>t.find(c=>c.id===i)),[r]=V(Dr("notes",e));if(!n||r?.e.kind!=="area"||Ue(n,e).s.length)return{fields:t,inText:[]};let s=xr(n,o,B(r.e.t));return s?{fields:[...t.filter(i=>i!==o),s],inText:[n.id]}:{fields:t,inText:[]}}function Lc(t,e){let{id:n,value:o}=t;for(let r of V(e)){let{t:s,kind:i,type:c}=r.e;if(i==="choice"){let u=Je(t,r);if(u.length)return{s:u};continue}let a=c==="number"?/\d+/.exec(o.normalize("NFKC").replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i==="line"?o.replace(/\s*\n\s*/g," "):o,[l,f]=br(a,B(s));if(!(!l||f&&$c.has(n)))return{s:N(n,r,l),cut:f}}return{s:[]}}var Mr=({o:{own:t,near:e}})=>[...t,...e].some(k),Nr=({o:t})=>k($(t)[0]??"").replace(/\d+/g,"");function Fc({id:t,value:e},n,o){let r=dr(e),s=n.filter(({e:m})=>m.kind!=="choice"),[i]=V(s);if(!i)return{s:[]};let c=s.slice(s.indexOf(i)).filter(m=>m===i||m.e.kind===i.e.kind&&(Nr(m)===Nr(i)||gt(i,s).includes(m))),a=o.get("scheme")?.find(({e:m})=>i.o.b===m.t),{values:l,left:f}=mr(r,c.map(({e:{t:m,kind:x},o:d})=>({B:x==="area",H:!!a||/https?:\/\/\s*$/.test([...d.near].at(0)??d.own.at(-1)??""),limit:B(m)}))),u=l.flatMap((m,x)=>{let d=hr(m);return at(t,c[x],/半角/.test(bt(c[x]))?[d,m]:[m,d])});if(a&&u.length){let m=a.e.u.indexOf(Qe(r[0])[0]);m>=0&&u.unshift({id:t,t:a.e.t,value:String(m)})}return{s:u,left:u.length?f:[]}}function Cr({id:t,value:e},n){let o=n.filter(({e:u})=>u.kind==="line"),[r]=V(o);if(!r)return{s:[]};let s=(u,m)=>{let x=bt(u),d=t==="name_kana"?Go(m,x,Xe(u.o)):[m];return at(t,u,_o(d,x))},i=o.length===1&&!$(r.o).some(u=>_(u,"line")?.n),{family:c,given:a}=Rc(r,o);if(i||!(a||r.n))return{s:s(r,e)};let[l,f]=$o(e);return{s:[...c?s(c,l):[],...a?s(a,f):[]]}}function Rc(t,e){let[n,o]=["family","given"].map(i=>e.find(({n:c})=>c===i));if(o||t.n)return{family:t.n==="given"?n:t,given:o};if(n)return{family:n,given:t};let r=gt(t,e)[1],s=r&&!r.n&&r.o.f[0]===t.o.f[0]&&!Mr(r);return{family:t,given:s?r:void 0}}function Gc({id:t,value:e},n){let[o]=V(n);if(!o)return{s:[]};let r=e.normalize("NFKC").replace(/\s/g,""),s=gt(o,n)[1];if(!s&&/^[@＠]/.test(o.o.after))return{s:[]};if(s&&/^[@＠]$/.test(o.o.after)){let[i,c=""]=r.split("@");return{s:[...N(t,o,i),...N(t,s,c)]}}return{s:N(t,o,r.length<=B(o.e.t)?r:"")}}function _c({id:t,value:e},n){let[o]=V(n.filter(({e:i})=>i.kind==="line"));if(!o)return{s:[]};let r=gt(o,n).filter((i,c,a)=>!a.slice(1,c+1).some(Mr));if(r.length>2){let i=Se(e);return{s:i.length===3&&i.every((a,l)=>a.length<=B(r[l].e.t))?i.flatMap((a,l)=>N(t,r[l],a)):[]}}let s=o.e.type==="number"||/ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(bt(o));return{s:at(t,o,Lo(e,s))}}function Bc({id:t,value:e},n,o){let{postal:r,prefecture:s,rest:i}=Fo(e),[c]=o.get("postal")??[],[a]=o.get("prefecture")??[],[l]=[...n,...o.get("locality")??[]],f=[];if(c&&r){let u=r.replace("-",""),m=gt(c,o.get("postal")??[])[1];m?f.push(...N(t,c,u.slice(0,3)),...N(t,m,u.slice(3))):f.push(...at(t,c,[`${u.slice(0,3)}-${u.slice(3)}`,u]))}if(a&&s&&f.push(...a.e.kind==="choice"?Je({id:t,value:s},a):N(t,a,s)),l){let u=a?i:c?s+i:e;if(u.length>B(l.e.t))return{s:[]};f.push(...N(t,l,u))}return{s:f}}var Hc=24,$r={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Ve,L=[];async function Pc(t,e={}){if(e.undo)return await Rr(),$r;let n=t.filter(({value:o})=>typeof o=="string"&&o.trim());Ve=e.says;try{return ho(e.forbids),await Qc(n,e)}catch{return{...$r,missed:n.map(({id:o})=>o)}}}async function Qc(t,e){let n=new Set,o=fr(),r=await vr(t,e,n,o);for(let s=1;s<Hc&&r.M&&(await Yc(),!(r.w&&r.s.every(Ct)&&r.page.size===Fr()));s+=1){let i=await vr(t,e,n,o),c=i.M>=r.M&&s>t.length+2;if(r=i,c)break}return r.s.forEach(Uc),{...r.answer,needs:qo(r.page,r.D,r.scopes)}}var Fr=()=>b(document,we).length;async function vr(t,{map:e,overwrite:n=[],earlier:o=[]},r,s){let i=Fr(),c={...Io(),size:i},a=Xo(c),l=Kc(t),{F:f,main:u,verified:m}=Qo(c,a,l,{map:e,begun:L.length>0}),x=Zc(f,l,s),d={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:m},O=[],q=new Set,K=0,{fields:tt,inText:Dt}=Wc("url",o)?{fields:t,inText:[]}:Ir(t,x);for(let lt of tt){let{id:ft}=lt,{s:Gr,cut:Ye,left:qe}=Ue(lt,x),ut=Gr.filter(({t:yt})=>!q.has(yt));for(let{t:yt}of ut)q.add(yt);if(!ut.length){d.missed.push(ft);continue}if(!n.includes(ft)&&ut.some(yt=>jc(yt,r))){d.kept.push(ft);continue}O.push(...ut),K+=await zc(ut,r),(ut.every(Ct)?d.filled:d.missed).push(ft),Ye&&(d.cut[ft]=Ye),qe?.length&&(d.left[ft]=qe)}d.filled.includes("notes")&&(d.in_text=Dt);let xt=O.every(Ct),et=new Set([...u,...[...x.values()].flat()].map(({e:lt})=>lt.T));return{answer:d,page:c,D:a,scopes:et,s:O,w:xt,M:K+(xt?0:1)}}function Zc(t,e,n){let o=a=>J.has(a)&&(e.has(a)||e.has("address")),r=({e:{t:a,type:l}})=>w(l)?[a,...dt(a)]:[a],s=[...t].filter(([a])=>o(a)).flatMap(([,a])=>a),i=n(new Map(s.flatMap(a=>r(a).map(l=>[l,w(a.e.type)])))),c=a=>r(a).some(l=>i.has(l));return new Map([...t].map(([a,l])=>[a,o(a)?l.filter(c):l]))}var Kc=t=>{let e=new Map(t.map(({id:n,value:o})=>[n,o]));return e.has("url")&&e.set("notes",e.get("notes")??""),e},Wc=(t,e)=>e.includes(t)||L.some(n=>n.id===t);async function zc(t,e){let n=0;for(let o of t)Ct(o)||!Ot(o.t)||(Vc(o,e),n+=1,await null);return n}var Ct=({t,value:e})=>{if(!Ot(t))return!1;let n=X(t);return n===e||typeof n!="string"||h(t)==="select"?n===e:Lr(n)===Lr(String(e))&&(L.some(o=>o.t===t)||n.replace(/\s+/g,"")===String(e).replace(/\s+/g,""))},Lr=t=>t.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu,"");function jc(t,e){let{t:n}=t;if(Ct(t))return!1;let o=X(n),r=L.findLast(i=>i.t===n);if(r&&(o===r.S||e.has(r.id)))return!1;if(h(n)==="select"){let{multiple:i}=n,c=[...Lt(n)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(w(M(n)))return Jc(n);let s=h(n)==="input"?"line":"area";return o===(s==="line"?F(n,"value"):ot(n))&&Ce(n,s)?.id===t.id?!1:!Xc(String(o),g(n,"placeholder"))}function Jc(t){let e=Le(t);return!!(e&&!e.defaultChecked&&!L.some(n=>n.t===e&&n.S===!0))}var Xc=(t,e)=>/^\s*((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)\s*$/s.test(t)||e!==""&&t.trim()===e.trim();function Uc({id:t,t:e,value:n}){let o=L.find(s=>s.t===e);if(o&&(o.S=X(e)),o)return;let r=L.find(s=>s.id===t&&s.S===n&&!Ot(s.t));r&&Object.assign(r,{t:e,C:Ie(e,Ve)})}function Vc({id:t,t:e,value:n},o){let r=L.findLast(c=>c.t===e),s=r?.R??Yo(e);r?.C(),L=L.filter(c=>c!==r),o.add(t);let i={id:t,t:e,S:n,R:s,C:()=>{}};L.push(i),Tt(e,n),i.S=X(e),i.C=Ie(e,Ve)}async function Rr(){let t=L.reverse();L=[];for(let{t:e,S:n,R:o,C:r}of t)r(),Ot(e)&&X(e)===n&&o(e),await null}var Yc=()=>new Promise(t=>{let e=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(e),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:qc}=globalThis;qc.fillForm??=Object.assign(Pc,{undo:Rr});})();
