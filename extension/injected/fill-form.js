/* Compiled from injected/fill-form/ by `npm run injected`. */
(()=>{var{getOwnPropertyDescriptor:Rr}=Reflect,{bind:Fr,call:Lr}=Function.prototype,Mr=Fr.bind(Lr),d=({prototype:t},e)=>{let n=Rr(t,e);return Mr(n?.get??n?.value)},B=d(Node,"parentNode"),Ve=d(Node,"firstChild"),qe=d(Node,"nextSibling");var E=d(Node,"nodeType"),nt=d(Node,"nodeValue"),ot=d(Node,"textContent"),Ot=d(Node,"isConnected"),U=d(Node,"ownerDocument"),v=d(Node,"getRootNode"),w=d(Node,"contains"),It=d(Node,"compareDocumentPosition"),Qe=d(Node,"cloneNode"),tn=d(Node,"childNodes");var h=d(Element,"localName"),Vt=d(Element,"shadowRoot");var Et=d(Element,"previousElementSibling"),L=d(Element,"getAttribute");var en=d(Element,"setAttribute"),qt=d(Element,"removeAttribute"),K=d(Element,"closest"),$=d(Element,"getBoundingClientRect"),At=d(Element,"checkVisibility"),Qt=d(Element,"replaceChildren"),nn=d(Element,"scrollIntoView"),on=d(Element,"scrollTo"),vt=d(Element,"scrollLeft"),Ct=d(Element,"scrollTop"),rn=d(HTMLElement,"style"),sn=d(HTMLElement,"click"),te=d(HTMLElement,"focus"),cn=d(HTMLElement,"blur"),an=d(EventTarget,"dispatchEvent"),ee=d(Document,"activeElement"),rt=d(Document,"defaultView"),ln=d(Document,"title");var fn=d(ShadowRoot,"host"),un=d(HTMLIFrameElement,"contentDocument"),pn=d(Document,"elementsFromPoint"),dn=d(ShadowRoot,"elementsFromPoint"),mn=d(HTMLSlotElement,"assignedNodes"),hn=d(Document,"createTreeWalker");var gn=d(Element,"matches"),bn=d(Element,"querySelectorAll"),xn=d(Document,"querySelectorAll"),yn=d(DocumentFragment,"querySelectorAll"),On=d(Document,"getElementById"),En=d(DocumentFragment,"getElementById"),g=(t,e)=>L(t,e)??"";var _r={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Ht=t=>{let e=Object.fromEntries(Object.entries(_r).map(([n,o])=>[n,d(o,t)]));return n=>e[h(n)]?.(n)??null},St=Ht("form"),Dt=Ht("labels"),An=Ht("value"),C=Ht("type"),st=d(HTMLInputElement,"checked"),Sn=d(HTMLSelectElement,"selectedIndex"),Rt=d(HTMLSelectElement,"options"),ne=d(HTMLLabelElement,"control");var S=(t,e)=>{try{return gn(t,e)}catch{return!1}},b=(t,e)=>{let n=E(t);try{return[...(n===9?xn:n===11?yn:bn)(t,e)]}catch{return[]}},wn=(t,e)=>{let n=E(t);return n===9?On(t,e):n===11?En(t,e):null};var Nn={},kn=t=>[...t].map(e=>Nn[e]??e).join(""),Br=String.raw`"サイト|
#ー
%問い?合わ?せ|
;.{0,
>者|
@)|
A\b
B名
Cン
Dの
Ee|
Fル
Gname
Hre
Iペ#ジ
Jon
K出|連絡|報告|送信|記入|入力
L(通報|申告|申請|相談|届出|
M|アカウCト|
Nい
Oer
P(?=
Q|メ#F
RハCドF|ニック
S)?
T報
Uin
Vaccount
Xた
Y相談
Zt|
_お
~ト
À氏B|B前
Á被害
Âご
Ãし
Äな
Å又は|まXは|もÃくは
Æホ#ムI|
Çアドレス
Èブログ|
ÉリCク
Ê内容|
Ë投稿
Ì連絡
Í請求|申込|申Ã込|回答|問合せ
Îされ
ÏB義?|ふりがÄ|フリガナ|カナ
Ð(を受け|あ(っ|わ@遭@書かれ
ÑL届けK|依頼|担当|応募|利用
Ò書き?込み
ÓaddHss
Ôする
Õサ#ビス
Ö人|
Ø住所|Ì先|年齢|情TMRネ#ム
ÙnamE
ÚÀ|Äまえ|姓B|
Ûタイ~F
Ü(sitEsOvicEplatf
Ýhome ?pag
ÞフィッシCグ
ß児童
à入力
á年月日
â通T|T告
ã電話
äyour
å種類|種別|類型|分類|
æ会社|
ç確認
è誹謗|中傷|
é@ウェブ ?"ÝEhp|Èblo
êmail
ëvictim|child|
ìッ
íパスワ#ド
îフリガナ|ふりがÄ
ï団体|組織
ð)($|[ (])
ñHport
òweb ?
óÂ自身|
ôË>発信
õÚB称|ÏQ|ê|ã|tel|Ø
öコメC~|
÷commen
øtiJ
ù|時刻|時間|時期|
ú|記入
û|送信
ü|違反
ýあÄX
þメFマガQマガジC|
ÿ依頼
Ā侵害
ā提供
Ă申告
ă登録
Ą質問|
ą経緯|状況|事情|
Ć(?<!
ć(url|
Ĉ(Á>Áに?ÐX(Ö方@
ĉNじめ|
Ċchannel|
ċpOsJ
Č|company
č|usO|
Ď|につNて
ďくださN|
Đ(Æò("siteég|"I))
đ(õ|ÙÓ|phJEAageA|
Ēイ
ē建物|マCショC|
Ĕdescri
ĕquiry|
Ė|ユ#ザ#?
ėß|生徒|
Ęロボì~|
ę利用
Ě品|
ě対象
Ĝ掲示板|
ĝ理由
Ğ番号
ğ相手(方
Ġ表示
ġ);12}
Ģ);6}(
ģ|detail
Ĥこと|
ĥ件B|題B|表題|
Ħ!.*(A(of|J) )).*
ħewslettO|subscri
Ĩpost
ĩques
ĪログĒC
ī情T
Ĭ通T
ĭÂ?
ĮÜorm|app|forum
į先
İ ?Ù
ı(datE
Ĳ);10}
ĳ);8}(
ĴP[2
ĵcJtac
Ķs?A|
ķsearch
ĸsubjec
Ĺ|回答|
ĺ|自
Ļ|貴
ļÊ詳細
Ľæ企業|法Ö
ľĉ嫌がらせ
Ŀプラ
ŀプロフィ#F
Ł事
ł保護
Ń動画
ń契約
Ņ字|
ņ希望
Ň所
ň掲載
ŉ書き
Ŋ本文
ŋ権利
Ō申請
ō返信
Ŏ;4}
ŏAroboZAhumanA
Ő|īā|犯罪|
őŇ属|部署|
Œる
œア
Ŕス
ŕメ
Ŗ方
ŗ#ム
Ř(found|seen|
řVčAidA
Ś_客様
śaø|
ŜcJfirm|
ŝcategor
ŞmessagE
şoffendO
ŠsitE
š|profil
Ţ|店舗
ţ|請求
ŤŔレìド?|
ťか
Ŧま
ŧカテゴリ
Ũ購入|
ũ(\/|・|Å|
Ū)$|
ūcJten
Ŭcheck
ŭed|
ŮfilEproducZ
ůlUk
Ű|abus
űÃ|
ŲĆÑ|Í|%ā
ųĴ3]@
Ŵŕìセ#ジ
ŵわNせつ|
Ŷ商Ě
ŷ場Ň|箇Ň
Ÿ御社Ļ社
Ź用
ź知`;for(let[t,...e]of Br.split(`
`))Nn[t]=kn(e);var Tn=kn(String.raw`àÃÄNúÃÄN|空(欄|白SDŦŦ|空に|何も(àú@leaveA.*A(blank|empty|alJe@do(n'?Z not) (fill|entO|type)
画像(に|内|中|D|認ĳ文Ņ数Ņ証@captcha|ĘŔパム|迷惑Ŏ(防止|対策@Ġ(Îて|Î)(NŒ|XĢ文Ņ数ŅĞ@\d *[+×x*] *\d|\d *[-−] *\d *[=は]|計算(DS(結果|答@D答え|認証(コ#ド|キ#|Ğ|文字S$|ŏ|security (codEĩø@vOificśanti-?spam|\?;3}(Ŕパム)
^urlũť|,| or )
í|暗証|password|passcodEĪ ?(id|B@AlogUĖ ?id|会員(Ğ|id@秘密DĄワCタĒム
クレジì~|カ#ド(Ğ|B義@有効期限|セキュリティコ#ド|口座|card (numbO|holdO@Acv[vc]|iban|ク#ポC|coupJ
çŹ|çDXめ(に|、S(もう|再|2|二|同じ|à|$@\(ĭç\@(ŕ#F|Ç|ê)D?ĭç$|再度|再à|もう(一|1)(度|回@ŜH-?(entO|type@HpeaZAagaUA|vOify
検索|キ#ワ#ド|絞り?込|AķA|keyword
署B|signaturEto signA|^b?cc$|Ł務局ĺ動ō|ō文|書ťÄNで|office usEチャì~|AchatA
とD(ĭ関係|続柄|間柄@(ý|Ĭ>Y>Ă>T告>Ì>Ō>ÿ者)D(ĭ立場|区分@^ĭ(関係|立場ŪHlaø(shipSA|who aH you
(分ťŒ|わťŒ|特定(でき|ÎŒ@同定Ģĝ|根拠|Ł情|ī@identif(y|iable)
心当Xり|(Ë>ŉ込んだÖ発信>相手)を(Â存|źって@know who
(ĭņ|求めŒ|望む)(Ô|D|ÎŒS(対応|措置|ĤÊŁ項@どうÃXN|ÃてほÃNĤ(outcomEacø).*(wanZlikEHĩZdesiHd@(wanZlike) us to do|(desiHd|Hĩted) (acø|outcome)
(これŦで|今ŦでĲ(対応|ÃX|経緯|Y@削除(ÿ|要請ţĢ有無|状況@alHady (triŭĵtŭdJe)
(ťXられ|騙られ|ÄりすŦÎ|B乗られ)
(支払|Á|損害)Ŏ額|^金額|支払っX|amount (paid|lost@AlossA
(Ì|ōĹ返答|ĭņ)Ŏ(Ŗ法|手段|時間帯?|可否|要否@D要否|pHfOHd|best timEhow did you hear|_?źりŎきっťけ|性別|AgendO|AsexA|職業|occupś国籍|naøality|country|AipA|fax|ファì?クŔ|生á|誕生日|birth|使Ź欄
(ô>ŉ?込(んだ|みS(Ö>主@加害>ğ|įSü>犯Ö容疑>ş|uploadO|ĨOAŰO|pOpetrator|(Včċ);16}ñ(?!O@ñ(ŭUg) (Včċ)Ĳ(B前?MRネŗ|氏B|Ġ|Ùř@usOG of|^(ô者)$
Ĉ中傷ÎX|ě>ĀÎX(ÖŖ@victim|targeted ċĳÀ?$|_B前|G@^(Á>victim)$
Ĉě>ĀÎX|加害|ğ|įS|ô>届けį|配送į|受取|_子|子ども|子供|ė学生|ł>家族|友|źÖ紹介|ŋ>代理|代表>弁護士|後見|緊急|作成>Ň有>責任>ëguardian|paHnZfriend|HpHsenZbehalf|witness|emOgency|agenZthird.party|someJEothO ċ|theirġđř)
G of the (ċ|ownO|UdividualčV@their G
Ų@申Ã込み|Ë)者;6}(ÀQ|ã|住Ň|Ìį)
本人以外
Ų)[ぁ-ん]{0,7})[ŒXN](Ö子|Ŗ)DŎđř)
(Á|ľĳÖŖ|>子)$
(Ë|Ò?|ň|œìプ|公開û|受信|ņ|予約|来店|訪問|納期|Ũ注文|ń|配送Ĺ開催|ę)(ÃX|ÎX|Ô|DS(日時?|á?ù期限|月|期間|年数@(Ĩŭupload|publish|pHfO|ordO|purchas);8}ıtime)
(発見|ç|閲覧|見つけ|見ťけ|見X|気づ|気付|認ź|źっX|目撃|œクセŔĢ日時|日付|á?|日ùとき|頃@Nつ;8}(見|気|ź@ıtimEwhen|day);16}Řsaw|AseeA|view|discovO|notic|AfUdA@ŘnoticŭdiscoveHd|viewŭsawġıtimEAJA|when@ıday|whenġ(awarElearn)
^(発生|Ł案S(ÃXS(日時|á|日付|時期|時刻Ū^ıdate and timEwhen)\??$
(迷惑|不審|受信|届NX|詐欺|Þ)ŕ#FQD?(Ŋ|文面|Êヘìダ)
ĥ標題|^([Â_]?(Y|Ą%ĬQ)D?S(Û|テ#マ@^題目|ĠÎŒÛ|ĸtA|^title$|要旨
^([Â_御]?(Y|Ą%âQ)D?S(ĥÛŪ^(ĸZtitle)( lUeS$
(À)ũあŒNは| or );3}(Ľï|屋号|R|ペC|B称@(æ法Öï)B?(Å)Ŏ(À)
(æ勤務į|仕Ł|業務|法ÖビジネŔ|busUess|workČ)(D|Ź|ŹDS ?(e-?ê|eŕ#FQ)
(ő部門|担当課|課B|宛įûįŢ|支店|校舎|拠点|施設)B?$
ĽŸĻ"ï|機関|学校|勤務|ő役職|屋号ŢB|支店Č|organi[sz]ścorporaZbusUess|departmenZdivisiJ|employO|school|affiliaZjob titlEĭę(D|中DS(Õ|ŶĿC@Âń|ÂŨ_使N
(Ŷ製Ě品目);2}Õ(DSB|ヘìダ#?
("Ĝsns|Õ|媒体|œプリ|Èŕディœ|Ŀì~フォŗ|コミュニティ)(・[^B]{1,8}|等|ÄどS(DS_?(B|ÄŦえ@ň("媒体|ÕŪどD("sns|Õ|œプリ@Į|board)('sS ÙG of (the |that S(òSĮ@which Üorm@^platform$|^(ŠsOvicEĜsns)$
Ć[者Ŗ様客人身分私įŹ当表員]|ý|さん|さŦ|ă)D(_|Â|御S(À|ÄŦえ)
(ニìク|ハCドF|ペCĖMĠ|Ī|ファĒF|Ŷ製Ě作ĚĚ曲|国|地|駅|路線|ĿC|ドŕĒC|ĒベC~|案件|物件|機種|番組|チŗ|グF#プ|ŤI|Ń|記Ł|銀行|ēペì~|飼N[犬猫])(DS_?(B|ネŗ|B称|Û@(nickčscHen|display|ŮdomaU|evenZitem|peZprojecZbrand|hosZmodel|V|middlEmaiden|group|team|ĊpagEbank)İ(Ń|曲|作Ě書籍|I|"ŤË|記Ł|job|pagEvideo|book|sJg|thHad|posZarticle)(D|D?ĠS(Û| title)
(自分ĺ社|弊社|æ著作権?(元|者@ŋ|元(D|と@ýDĻŖD?Ļ殿|Ś|ó運営(Ô|中@公式|正規|本物|オリジナF|ŀ|AäA|AownA|AmyA|official|origUalšEċalČĲć"ÆAhpA|É|blog|ÈŠAů|ĊÝe)
AproofA|ownOship|(Ň有|証明)(>書|Ô)
(発信û)元D?(ãQ)
Ć使っ|使ŹűęűăűńűŇ有ű持っ)(てNŒ|てきX)(ã|携帯Q|住Ň)
ćÉ|"I)Ŏ(B|Û@ć"I).*_持ち
志望ĺ己pr|経歴|職歴
(ĝ|詳細|Êą説明)Ŏ(をĎġ(説明ú|à|記載|記述|_?ŉ|_聞ťせ|教えて|述べ@^(please S(explaU|ĔbEtell us|why)A
(関連|参考|参照|そD他D?|証拠|HlatŭHfeHncEaddiøalĲćÉ|Aůs?A)
(ĊVšEチャCネFMŀġćAů|É@ćAů)A;12}(ĊVše)
url|Éį?|pOmaů|AůĶòÓ|^https?:|ÇŎhttp|Ó;8} of (thEthis|that) (òS(pagEŠĨ@(pagEĨ) Ó|(I|"ÆË|ň|Ò?|Ŕレ(ìドS|Ń|ě|該当ĲÇ|^ň(ŷ|įŪÒD?(あŒS場Ň|wheH (is|did you see) (iZthe@(pagEposZūZvideo|listUg)s?( \(?s\SS (to (be S(HmovEHporZHview@U ĩø)
((ě|該当|問題D?(あŒS|ĬÔ|T告ÔüĢ"I|ÆË|ŉ込み@(Ò|Ë|口コミ|ö画像|写真|ŃĳI|ŷ))$
Æò"ウェブ ?"AòŠÝE^("hp|web|Èblog)$
e-?êQ|ŕœド|Aê( ?ÓSA
ã|AtelA|tel(?![a-z]@phJE携帯|mobilEでんわ|ĵt numbO
郵便|〒|Azip|Ĩal|Ĩcode
^(番地・S(ēビF|œパ#~@部屋Ğ|buildUg|apartmenZsuitEAunitA
市区?町村|番地|丁目|町B|stHeZAcityA|town
都道府県|pHfectuH
住Ň|_住ŦN|居住地|AÓA
年齢|年代|AageA
^ĭ[Ź要]件|^topic
åŧ|区分|ジャCF|Ł由|ĭŹ件|項目$|分野|ŝ|AtypeĶAkUdĶAtopic|natuH of
(違反|Ĭ|Y|Á|Ā|ÊT告)D?(å区分@^(種類|種別|ŧ#?|ŝy|(typEkUd) of (abusEviolśHporZproblem|issue))$
Êĝ|%Y|â|Áü|件B|テ#マ|Ā|困り|HasJ|ĸZissuEabouZproblem|UĕcJcOn|harm|violat
(注文|予約|Ũń|業務|Ł業|仕Ł|Ŷ工Ł|ÿ物|活動|応募)D?(ĭ(ļ@動機|ĝ)
ļ|詳űくわűŊ|意見|要望|ĄY|%具体|説明ĺ由記|どDよう|どんÄ|何が|困って|起き|起こ|書ťれて|問題|ŞĔpøģĶĔbEexplaU|what happenŭUĕenĕūZtell us|how can wEä (÷Zĩø)s?|^ĩøs?$|概要|Ź件|ÌŁ項|通信欄|_źらせ(NXだ|くだ@^(÷ts?|bodyŪä ñ
Ćエラ#)Ŵ
ö備考|ĝ|ą_気づき|â|補足|感想|ŕモ|そD他|÷Zaddiøal Ufo|noteĶHmarks|HasJ|feedback
(%Y|â|Ą具体的Ä?|_困り)Ŏ内容$|^(ļ|Ŋ|Ŵ|öŞ÷ts?|Ĕpøģs?|備考)$
Ú芳B|本B|ÌįB$|(担当|Ō|Ĭ|Ă|Y|T告|Ì|届出ú|ÿ|応募|申込|ęţ|提出û)者(様S(DSB?$|^差出Öfullİfirst (and|&|\/) last Ùä Ùlegal Ùĵt (ċ|G@^(ÙcustomO ÙŚB|ĭ担当者様?B?|BŪ(ñO|submittO|sendO|HĩtO|complaUanZclaimant)('?sS G
hJey|gotcha|AhpA.*AhpA|ak hp|AboZ^hpA| hp$|trap|decoy|url Ŭ|wUniEleave
captcha|spam|vOif|turnstile
passw|^otp$|Je time code
^cc |card|coupJ
(ê|eê).*(ŜcJf|Ŭ|agaU|rEkakunU|2Ū(ŜŬ|rEkakunU)A.*ê
^(q|s|ķ|quOy|keywords?|kwŪķ
compan|organi|corp|deparZdivisiJ|òŠÝEfax|birth|bday|nickİŮusO|logU
A(e ?ê|ê|ê ?Ó|HplytoQÇ)AQ
kana|furigana|yomi|ruby|î
A(tel|phJEdenwa|telephJEmobile)\d*A|ã
^(ä |full |customO |ĵt |ñO SG( \d+S$|^(o?namaEshimei|simei|fullGŪ^(_?B前|ĭ氏B)$
^(ä |Hĩt S(ĸZtitlEkenmei|daimei|件B)$
^(target |ñ |page |Ĩ |ūt Sćů)( ?\dS$
site ?G
ŝ|AkUdA|AtypeA|s(h|y)ubetsu|bunrui|HasJ|topic|種別|種類
ŞAmsgA|÷ZAbodyA|ūtĶUĕenĕtoiawasEnaiy(o|ou)A|hJbunģ|Ĕpø|Hmarks?|bikou|AnoteĶAtextA|Ê備考|Ŋ
^(?Ħ^(姓|氏|苗ŅBŅ(ä SlastİfamilyİsurGð
^(?Ħ^(B|(ä SfirstİgivenİfoHGð
^last$
^first$
^(せN|セĒð
^(めN|ŕĒð
^0(1267|137[247]|139[278]|145[67]|1466|1547|1558|1564|1586|1587|163[2-5]|1648|165[4-8]|499[2468]|5769|5979|7468@^0(838[78]|8396|8477|851[24]|9496|9802|991[23]|9969@^0[36]|^0(11|22|44|45|52|75|78@^0(17P7@18P8@19P6@23P6@24P[59]@25P2@26P2@27ų28P6@29Ĵ8]@42(?![28]@43Ĵ34])@^0(46Ĵ8]@47P[1347]@48(?!0@49P2@53P4@54Ĵ6]@58ų59ų72(?![15]@73P4@76Ĵ4])@^0(77P5@79Ĵ4]@82Ĵ58]@83Ĵ9]@84P9@86Ĵ4]@87P8@88P[68]@89P9@92(?!0@93(?!0)@^0(95P8@96ų97P5@98P[89]@99P2)@^0\d{3}
_子|ėペì~
ö口コミ|ĜゲŔ~ブìク|ōÔ|÷ZAHview|guest ?book|AHply|Ćプ)レビュ#
同意|承諾|了承|承ź|規約|ポリシ#|個人īD(_?取|ł|ę|ā@þ_źらせ|配信|間違N|çÃûç|チェìクを|理解űœCケ#~|Ę歳以上|ņÔ$|agHEcJsenZAtOmsA|privacy policy|nħbEdeclarEswear|good.faith|cOtify|undOstand|acknowledge
ł者(様|DŖS(DĎSĭ
^(((_Ļĺ|御S(ネì~ ?S(ショìプŢ?|Ŕ~œ|サロC|社@(web|JlUEäS ?(shop|stoH))(D|Đ*|Đ(D|url|Ç|É|ů|Ó|\W)*$
Ęŏ
%Y|意見|感想|要望|ĵZUquir|enquir|feedback|support
î|カナ|ťÄ\S$|ヨミ|よみ|読み(がÄ|仮B|Ŗ@シŕĒ|furigana|AkanaA|phJetic
É集|相互É|(É|サĒ~)(D|をS(新規Să|ů (exchangElisZdiHctory@(add|submit) (ä|a) (Šů|url)
^\(?※.*(.{25}|[。可]|ď下さN|Ŧす|です|場合|Ĥ[半全]角|Dみú|à)
(会員|新規ĖMŕCバ#)(DS(ă|作成|入会@入会(申|手続|フォŗ@cHate (an |ä SV|sign ?upA|AHgist(O|raø)A
必須|任意|ひっす|(R|ペC)ネŗ(でも|もS(可|ok@\(?(HquiHd|opøal)\S|[*＊※■●◆◇▼▽・]+|àÃてď(Â|_S(記入|à)(ď下さN)
Ĭ>Ă>Ō>Y>Ì>T告>ÿ>ý|óŚ|ñO|ä
(Á>ě>書ťれX(Ŗ|人@ğS|ô>加害>ŋ>_子(様|さん@ėł>代理Öæ法Ö企業|ëş|ĨOČ|othO party)(様S(DĎ|に関Ô|'s|：S;6}(ī|氏B|Ìį|ĤŖģs|Uformś$@about the (ëċ|ş)
(ýĻŖ|óÂ自分|ŸĢÆ"ÈAhpA|url@_持ち|ä own|if you have (JEa)A
^[(※ ]*(例|exA|e\.g|注|半角|全角|\d+(文SŅ最大)
âŐĉ~ラブFü|削除|Ā|Á|Ă|èŋ|有害|違法|悪質|YŰEHporZcomplaUZviolśUfrUg|takedown|Hmov|legal
^(\(?(全角|半角|漢字@https?:\/\/|\d{1,3}|[á時分]|mJth|day|year|hour|mUutE[Â_御]?Ìį)\S$
Ī|サĒCĒC|会員ă|新規ă|þ購読|検索|_支払N|í(D|をS(再|_?忘@log ?U|sign ?(U|up)A|nħbEAķA|paymenZŬouZ(forgoZHsetġpassword
(Ĭ|Ă|Ō|Y|届K|ÿţĹ%ā)[^D]{0,6}[者Ŗ人]|ý|本ÖóAäA
ĬŐĂ|削除ü|Ā|Á|è~ラブF|ĉ不審|違法|有害ŰEUfrUg|harass|violaZtakedown|ñ(ŭUg)
èB誉|侮辱|悪口|信Ź(毀|き)損|defam|libel|slandO|Usult
ĿĒバシ|個人ī|晒|さらű肖像|privacy|private Ufo|ċal Ufo|dox
ÄりすŦ|成り済|imċat
著作|商標|ź的財産|海賊版|copyrighZtrademark|Utellectual
ßポFノ|ßD性|ßŎŵcsam|child;8}(pornŰ|sex|exploit)
リベCジ|私Ł性|同意DÄN|HvengEUtimatEnJ.?cJsensual
œダF~|obscen|adulZnudity|ĆßŎ)(ŵ猥褻@Ćß|リベCジ)ポFノ|Ćchild;8}|Hvenge )porn
売春|援助交際|出会N系|prostitut
薬物|麻薬|大麻|覚(醒|せN@ドラìグ|drug
口座|通帳|携帯ã|bank V
Þ|偽"phish
不正œクセŔ|í|乗っ取り|unauthori[sz]ŭhack
闇バĒ~|実行>請負|仲介|Hcruit
カジノ|賭博|ギャCブF|gambl|casUo
闇金|貸金|ヤミ金|lendUg
銃|爆(発|弾@刃物|武器|weapJ|explosiv|fiHarm
自殺ĺ死ĺ傷|suicid|self.?harm
脅迫|予告|脅űthHat
ľ|bully|harass
遺体|残虐|グロ|gorEgraphic|violen
差別|ヘĒ~|hatEdiscrimUat
青少年|mUors
デマ|偽ī|誤ī|フェĒク|misUfo|disUfo|false Ufo
悪質商法|fraud|scam|ĆÞ)詐欺
ウĒFŔ|マFウェœ|virus|malwaH`).split(`
`),y=t=>RegExp(Tn.shift(),t),$n=t=>t.split(" ").map(e=>{let[n,o,r]=e.split(",");return[n,y(),o||void 0,+r||void 0]}),oe=$n("trap,, captcha,, url,la, password,, payment,, confirm,l, search,la, other,, relation,, identifiable_by,, author_known,, wish,, tried,, impersonated,, paid,, other,, author,, victim,, other,lc, other,lc, other,lc, other,lc, other,lc, other,c, other,lc, found_at,lc, found_at,lc,0.7 other,l, subject,l, subject,a, name,l, email,l,0.7 other,c, company,l, other,la, site_name,lc, other,l, other,l, other,la, other,la, other,l, other,l, other,l, other,la, notes,a, url,la,0.6 url,la,0.7 url,la, url,l,0.6 other,l, email,l, phone,l, postal,l, other,l, locality,lc, prefecture,lc, address,la, age,lc, subject,l, category,c, category,l, category,c,0.9 notes,a,0.6 notes,a, notes,a, notes,a,0.7 notes,l,0.7 name,l,"),In=$n("trap,, captcha,, password,, payment,, confirm,l, search,l, other,l, email,l, name_kana,l, phone,l, name,l, subject,l, url,la, site_name,l, category,c, notes,a,"),vn=[{id:"name",n:"family"},{id:"name",n:"given"},{id:"name",n:"family",w:.3},{id:"name",n:"given",w:.3},{id:"name_kana",n:"family"},{id:"name_kana",n:"given"}].map(t=>[y(),t]),Cn=y("i"),Hn=y("i"),Dn=y("i"),Rn=y("i"),re=y("i"),Fn=y("i"),Ln=y("i"),Mn=y("i"),_n=y("i"),Bn=y("i"),Un=y("i"),Pn=y("i"),Zn=y("i"),Gn=y("i"),Kn=y("i"),Wn=y("i"),zn=y("i"),jn=y("i"),se=y("i"),Jn=y("i"),Xn=y("i"),Yn=y("i"),Vn=Tn.map(t=>RegExp(t)),qn=["captcha","confirm","password","payment","search","trap"],Qn=4;var Ur=/権利(の)?侵害|人権|rights/,ie=.5,ce=t=>t.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),to=t=>t.normalize("NFKC").toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(ce).filter(e=>e.length>1),Pr=t=>Vn.flatMap((e,n)=>e.test(t)?[n]:[]),eo=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Zr(t,e){let[n,o]=[eo(t),eo(e)];return n.size&&o.size?2*[...n].filter(r=>o.has(r)).length/(n.size+o.size):0}function Gr(t,e){let[n,o]=[ce(t),ce(e)];if(!n||!o)return 0;if(n===o)return 1;let r=to(t).filter(a=>to(e).includes(a)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,e].map(a=>Pr(a.normalize("NFKC").toLowerCase())),c=s.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(n.includes(o)||o.includes(n)&&n.length>1)?.6+.2*(Math.min(n.length,o.length)/Math.max(n.length,o.length)):s.some(a=>a<Qn)&&Ur.test(e)||Zr(n,o)>.6?ie:0}function Ft(t,e){let[n,o]=e.map((r,s)=>({index:s,g:Gr(t,r)})).sort((r,s)=>s.g-r.g);return!n||n.g<ie||o&&o.g===n.g?null:n}function no(t,e){let n=Number(/\d+/.exec(t.normalize("NFKC"))?.[0]);if(!n)return null;let o=e.findIndex(r=>{let[s,i]=(r.normalize("NFKC").match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(n/10)*10===s||/以上/.test(r)&&n>=s:/以上|over|\+/.test(r)?n>=s:/未満|under/.test(r)?n<(i??s):i?n>=s&&n<=i:n===s});return o<0?null:{index:o,g:1}}var oo=(t,e)=>{try{return t(e)}catch{return null}},W=t=>!!t&&E(t)===1,Lt=t=>E(t)===3,V=t=>{let e=B(t);return!e||W(e)?e:E(e)===11?oo(fn,e):null};function*H(t){for(let e=V(t);e;e=V(e))yield e}var Kr=160;function*Mt(t){let e=0;for(let n=W(t)?t:V(t);n&&e<Kr;n=V(n),e+=1)yield n}var ae=t=>{if(W(t)&&h(t)==="slot"){let n=mn(t,{flatten:!0});if(n.length)return n}let e=[];for(let n=Ve(t);n;n=qe(n))e.push(n);return e},_t=(t,e)=>{let n=hn(U(t)??t,t,5);return n.currentNode=e,n},ro=t=>oo(un,t);var so=4,Wr=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,zr=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,jr=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function Jr(t){let e=g(t,"class");return Wr.test(e)||(zr.test(e)||jr.test(e)&&!e.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var io=({width:t,height:e})=>t<so||e<so,Xr=({right:t,bottom:e},n,o)=>t-o.left+n.scrollLeft<=0||e-o.top+n.scrollTop<=0,Yr=({left:t,top:e,right:n,bottom:o},r)=>n<=r.left||t>=r.right||o<=r.top||e>=r.bottom||io(r);function co(){let t=new Map;function e(n){let o=t.get(n);if(o)return o;let r=getComputedStyle(n),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(h(n)),i=/auto|scroll/.test(r.overflow),a={gone:r.display==="none"||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||S(n,"[hidden], [inert], [aria-hidden=true]"),scrolls:i,box:s||i?$(n):null};return t.set(n,a),a}return function(o){if(getComputedStyle(o).visibility!=="visible")return!1;let r=$(o);if(io(r)||e(o).gone)return!1;let s=0;for(let c of H(o)){let{gone:a,scrolls:l,box:f}=e(c);if(a||s++<3&&Jr(c))return!1;if(f){if(l?Xr(r,c,f):Yr(r,f))return!1;l&&(r=f)}}let i=rt(U(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var Vr=120,qr=40,ao=30,Qr=new RegExp(Zn,"g"),ts=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,es=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,ns={name:{id:"name"},"family-name":{id:"name",n:"family"},"given-name":{id:"name",n:"given"},email:{id:"email"},tel:{id:"phone"},"postal-code":{id:"postal"},"address-level1":{id:"prefecture"},"street-address":{id:"address"}},le=oe,lo,os=40,rs=200;function fo(t){let e=n=>ss(t?.[n]);lo=e("consent"),le=oe.flatMap(n=>{let o=pt(n[0])&&e(n[0]);return o?[n,[n[0],o,n[2]]]:[n]})}function ss(t){if(!Array.isArray(t))return;let e=t.slice(0,rs).flatMap(n=>{let o=typeof n=="string"?n.normalize("NFKC").toLowerCase().trim():"";return o.length<2||o.length>os?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return e.length?RegExp(e.join("|"),"i"):void 0}var pt=t=>qn.includes(t),N=t=>{let e=t.normalize("NFKC").toLowerCase().replace(/\s+/g," ").replace(new RegExp("(?<=\\P{ASCII}) (?=\\P{ASCII})","gu"),"").trim();return zn.test(e)||Un.test(e)?"":e.replace(Qr," ").replace(ts,"").replace(es,"").replace(/\s+/g," ").trim()},Bt=t=>N(t)!==""&&!se.test(N(t)),fe=(t,e,n)=>t.find(([,o,r="lac"])=>r.includes(n[0])&&o.test(e));function M(t,e){let n=N(t).slice(0,Vr);if(!/[\p{L}\d?〒]/u.test(n)||se.test(n))return null;let o=n.replace(/\([^)]*\)?|〔[^〕]*〕?/g," ").trim(),r=fe(le,n,e);if(r&&pt(r[0]))return{id:r[0]};let s=e==="line"&&_n.test(n),i=e==="line"&&vn.find(([a])=>a.test(o));if(i)return{...i[1],id:s?"name_kana":i[1].id,O:!/name/.test(o)};let c=o&&fe(le,is(n,o,r),e)||r;return s&&(!c||c[0]==="name")?{id:"name_kana"}:c?as(c,n):cs(n)}var is=(t,e,n)=>n?.[0]==="other"&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):e,cs=t=>t.length>ao?null:{id:"unknown"},as=([t,,,e=1],n)=>({id:t,w:e*(n.length>qr?.85:1)});function uo(t,e){let n=t.normalize("NFKC").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g," ").trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(n)?"family":/(^| )(mei|first ?name|given ?name|fname|名)$/.test(n)?"given":null;if(o&&e==="line")return{id:/kana/.test(n)?"name_kana":"name",n:o};let r=fe(In,n,e);return r?{id:r[0]}:null}function po(t){let e=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(e)?{id:"payment"}:/password|^username$|one-time-code/.test(e)?{id:"password"}:/^(organization|bday|sex|url|nickname)/.test(e)?{id:"other"}:ns[e]??null}var z=t=>{let e=t.normalize("NFKC");return Rn.test(e)||!!lo?.test(e)},mo=t=>Wn.test(t.normalize("NFKC")),ue=t=>Yn.test(t),ho=t=>{let e=N(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company)[^)]*\)?/g,"");return e.length<=ao&&Kn.test(e)&&!Gn.test(e)},go=t=>Xn.test(N(t)),q=t=>jn.test(t),pe=t=>Jn.test(t),bo=t=>Pn.test(t)&&!q(t)&&!wt(t),wt=t=>Mn.test(t),xo=t=>Bn.test(t)&&!q(t)&&!wt(t),Ut=t=>Dn.test(t);var de="input:not([type=hidden]), textarea, select, [contenteditable]",ls="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",fs="input[type=radio], input[type=checkbox]",Pt="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",be=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,us=/^(td|th|dd|li|fieldset|form|body|tr)$/,xe=240,ps=24,ds="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function me(t){for(let e of H(t))if(!be.test(h(e)))return e;return null}var Oo=t=>{let e=W(t)&&h(t)==="img"?g(t,"alt"):"";return e.length<=ps&&new RegExp("\\p{L}","u").test(e)?e:""},Zt=t=>t.replace(/\s+/g," ").trim();function k(t){let e="",n=o=>{if(e.length>xe)return;Lt(o)&&(e+=nt(o));let r=W(o)?o:null;if(!r&&E(o)!==11||r&&(S(r,Pt)||r!==t&&!At(r)))return;let s=r&&!be.test(h(r))?" ":"";e+=s+Oo(o),ae(o).forEach(n),e+=s};return n(t),Zt(e)}var he=new WeakMap;function Eo(t){he=new WeakMap;for(let e of t.flatMap(n=>b(n,"label"))){let n=ne(e);n&&he.set(n,[...dt(n),e])}}var dt=t=>he.get(t)??[],Ao=(t,e)=>g(t,e).split(/\s+/).map(n=>{let o=n&&wn(v(t),n);return o?k(o):""}).join(" ");function it(t){let e=v(t),n=E(e)===11&&e.host,o=[Zt(Ao(t,"aria-labelledby")),...dt(t).map(k),g(t,"aria-label")].filter(Boolean);return o.length||!n?o:[L(n,"label")??g(n,"aria-label")].filter(Boolean)}function ms(t,e,n){for(let o of H(t)){let[r,s]=[w(o,e),w(o,n)];if(s)return!1;if(r)return!0}return!1}function hs(t,e){let n=K(t,"label"),o=n&&ne(n);return!!(o&&o!==e&&!w(n,e))}function gs(t,e){let n=(nt(t)??Oo(t)).replace(/\s+/g," "),o=n.trim()&&V(t);return o&&!K(o,Pt)&&!hs(o,e)&&At(o)?n:""}function yo(t,e){let n=_t(v(t),t),o=[],r=!0,s=0,i=null;for(let a=n.previousNode();a&&s<xe;a=n.previousNode()){if(e.has(a)){i=a;break}let l=W(a)?h(a):"";if(us.test(l)&&w(a,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=gs(a,t);if(!f)continue;s+=f.length;let u=me(a),m=o.at(-1);m&&!r&&m.block===u?m.text=f+m.text:o.push({text:f,node:a,block:u}),r=!1}return i&&S(i,fs)&&!it(i).length&&o.pop(),{near:o.filter(({node:a})=>!i||!ms(a,i,t)).map(({text:a})=>a.trim()),b:i}}function ye(t,e){let n=_t(v(t),t),o=me(t),r="";for(let s=n.nextNode();s&&r.length<60;s=n.nextNode()){if(w(t,s))continue;if(W(s)){if(e.has(s)||h(s)==="br")break;continue}let i=V(s);if(!(!i||K(i,Pt))){if(nt(s).trim()&&me(s)!==o)break;r+=nt(s)}}return Zt(r)}function So(t,e){let n=Ao(t,"aria-describedby"),o=K(t,"td, dd, li, p, div, label"),r=_t(v(t),t);for(let s=r.nextNode();s&&o&&w(o,s)&&!e.has(s)&&n.length<xe;s=r.nextNode())Lt(s)&&!K(V(s),Pt)&&(n+=nt(s));return n}function bs(t,e){for(let n of H(t))if(!(!w(n,e)||t===e&&h(n)==="label"))return/^(ul|ol|div|p|span)$/.test(h(n))?n:null;return null}var Oe=t=>S(t,de)||b(t,de).length>0;function ge(t){for(let e=Et(t);e;e=Et(e)){if(Oe(e))return"";let n=k(e);if(n)return n}return""}function xs(t,e){let n=Et(e);if(!n||Oe(n))return"";let[o,r]=[n,e].map(s=>b(s,"th, td"));return o.length===r.length&&o.length>1?k(o[r.indexOf(t)]):""}var ys=t=>N(t)!==""&&(!Bt(t)||(M(t,"line")??{id:"unknown"}).id!=="unknown"),Os=(t,e,n)=>n>1&&t.length===n&&t.every(ys)&&new Set(t.map(N)).size===n?t[e]:"";function Es(t,e){let n=Et(t),o=b(t,ls),r=o.indexOf(e);if(!n||r<0||Oe(n))return[];let s=As(n),i=Os(s,r,o.length);return i?[i,ge(n)]:[]}function As(t){let e=[""];for(let n of ae(t)){let o=W(n)?h(n):"",r=o&&!be.test(o);r&&e.push(""),o!=="br"&&e.push(`${e.pop()}${Lt(n)?nt(n):k(n)}`),r&&o!=="br"&&e.push("")}return e.map(Zt).filter(Boolean)}function Ss(t,e){let n=e&&h(t)==="td"&&B(t);return ge(t)||n&&(xs(t,n)||ge(n))||""}function ws(t){let e=[],n=[];for(let o of H(t)){let r=h(o);if(/^(form|body)$/.test(r)||e.length+n.length>3)break;r==="label"?e.push(k(o)):/^(t[dh]|dd|li)$/.test(r)?e.push(...Es(o,t),Ss(o,!e.length)):r==="fieldset"?n.push(...b(o,"legend").slice(0,1).map(k)):S(o,"[role=listitem], [role=group], [role=radiogroup]")&&n.push(...it(o),...b(o,"[role=heading]").slice(0,1).map(k))}return{f:e.filter(Boolean),N:n.filter(Boolean)}}function wo(t){let e=b(t,ds);return n=>{let o=e.findLast(r=>It(r,n)&4);return o?k(o):""}}var Ns=t=>[L(t,"placeholder")??g(t,"data-placeholder"),g(t,"title")].filter(e=>e.trim()),D=({own:t,near:e,f:n})=>[...t,...e,...n];function Gt(t,e,n,o=null){let r=o!==null,s=v(t),i=E(s)===11&&b(s,de).length===1?s.host:null,{near:c,b:a}=yo(t,e),l=i??(o&&bs(t,o));return l&&!c.length&&({near:c,b:a}=yo(l,e)),{own:r?[]:it(t),near:c,...ws(r?K(t,"label")??t:t),E:r?[]:Ns(t),after:r?"":ye(t,e),head:n(t),b:a}}var Ae="input, textarea, select, [contenteditable]:not([contenteditable=false])",ks=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Ts=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/.test(`${t}`);function ko(){let t=co(),e=[],n=[];To(document,t,e,n),Eo(n);let o=new Set(e.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(C(c)))),r=[],s=new Map,i=[];for(let c of o){let a=Is(c);if(vs(c,a,t))if($s(c,a))r.push({e:c,type:a});else if(A(a)){let l=Hs(c,a),f=s.get(l)??Ee(c,"choice",a);f.x.push(c),f.u.push(it(c)[0]||ye(c,o)||g(c,"value")),s.has(l)||i.push(f),s.set(l,f)}else if(a==="select"){let l=[...Rt(c)];i.push(Ee(c,"choice",a,l,l.map(Cs)))}else(a!=="editor"||!S(c,"[contenteditable] [contenteditable]"))&&i.push(Ee(c,/^(textarea|editor)$/.test(a)?"area":"line",a))}return{M:i,H:o,T:n,D:r,R:t}}function To(t,e,n,o){o.push(t);let r=new Set(b(t,Ae));for(let s of b(t,"*")){r.has(s)&&n.push(s);let i=h(s)==="iframe",c=i?ro(s):Vt(s);c&&(!i||e(s))&&To(c,e,n,o)}}var Ee=(t,e,n,o=[],r=[])=>({e:t,kind:e,type:n,k:Kt(t),x:o,u:r}),$s=(t,e)=>ks.test(e)||S(t,Ts)||!A(e)&&g(t,"tabindex")==="-1",Is=t=>{let e=h(t);return e==="input"?C(t):/^(textarea|select)$/.test(e)?e:"editor"},vs=(t,e,n)=>n(t)||A(e)&&dt(t).some(n)&&!K(t,"[hidden], [inert], [aria-hidden=true]"),Cs=t=>S(t,":disabled")?"":t.text||k(t);function Kt(t){let e=St(t);if(e)return e;for(let n of H(t))if(h(n)==="form")return n;return v(t,{composed:!0})}function Hs(t,e){let n=Kt(t),o=g(t,"name");if(e==="radio"&&o)return`${o} ${Rs(n)}`;let r=0;for(let s=B(t);s&&s!==n&&r<5&&!(E(s)!==1||b(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=B(s),r+=1)if(b(s,`input[type=${e}]`).length>1)return s;return t}var No=new WeakMap,Ds=0;function Rs(t){let e=No.get(t)??(Ds+=1);return No.set(t,e),e}var j=new Set(["name","name_kana","email","phone","address","age","postal","prefecture","locality"]),Fs=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function $o(t){let[e,...n]=t.trim().split(/[\s　]+/);if(n.length)return[e,n.join(" ")];if(!new RegExp("^\\p{Script=Han}{4}$","u").test(t))return[t,""];let o=Fs.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Io(t){let[e]=t.normalize("NFKC").split(/\s*(?:内線|ext|#|x\d)/i);return e.replace(/^\s*(?:\+|00|010-?)81[-\s]*(?:\(0\)|0)?/,"0").trim()}function Se(t){let e=Io(t).split(/[^\d+]+/).filter(Boolean),n=e.join("");if(e.length===3&&/^0\d{9,10}$/.test(n))return e;let o=/^0\d{9}$/.test(n)?Cn.exec(n)?.[0].length??0:0,[,...r]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(n)??/^(0[5-9]0)(\d{4})(\d{4})$/.exec(n)??[];return r.length?r:o?[n.slice(0,o),n.slice(o,6),n.slice(6)]:[n]}function vo(t,e){let o=Io(t).replace(/[^\d+]/g,""),r=Se(t).join("-"),s=/^[\d\s()+-]+$/.test(t)&&/^\s*[0(]/.test(t)?t:r;return e?[o]:[s,o,r]}function Co(t){let[,e="",n="",o=""]=/^(?:〒?\s*([\d０-９]{3}[-‐-―−－ー]?[\d０-９]{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.trim())??[];return{postal:e.normalize("NFKC").replace(/\D/g,"-").replace(/^(\d{3})(?=\d)/,"$1-"),prefecture:n,rest:o}}var Ho=(t,e,n)=>t.replace(e,o=>String.fromCharCode(o.charCodeAt(0)+n)),we=t=>Ho(t.normalize("NFKC"),/[ぁ-ゖ]/g,96),Ls=t=>Ho(we(t),/[ァ-ヶ]/g,-96),Ms=new Map(Array.from({length:58},(t,e)=>String.fromCharCode(65382+e)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??t.normalize("NFKC"),t])),_s=t=>[...we(t).normalize("NFD")].map(e=>Ms.get(e)??e).join("");function Do(t,e,n){let o=a=>n.some(l=>RegExp(`^[（(]?(例[:：)）\\s]*)?[${a}ー\\s]{3,}[)）]?$`).test(l.trim())),r=_s(t),s=[we(t),Ls(t)];return/半角\s*(カタ)?(カナ|ｶﾅ|ｶﾀｶﾅ)/.test(e)||o("ｦ-ﾟ")?[r,...s]:o("ぁ-ん")||/ひらがな|平仮名/.test(e)&&!o("ァ-ヶ")?[s[1],s[0],r]:/[ぁ-ん]/.test(t)&&!/カタカナ|フリガナ|カナ|セイ|メイ/.test(e)&&!o("ァ-ヶ")?[s[1],s[0],r]:[...s,r]}function Ro(t,e){let n=/全角(スペース|空白)/.test(e)?["　"," ",""]:[" ","　",""];return/(スペース|空白)(は|を)?(なし|無し|不要|入れず|入れない|空けず)|(間|あいだ)を?(空け|あけ)(ず|ない)/.test(e)&&n.reverse(),t.flatMap(o=>n.map(r=>o.replace(/\s+/g,r)))}var Lo="h1, h2, h3, legend",Bs=new Set(["phone","address","postal","prefecture","locality"]),Us=/^(url|site_name|subject|notes)$/,Ps=["url","notes"],Zs=new Set(["url","notes","subject","name","name_kana","email","phone"]),zt=8,Ne=5,Mo=20,Gs=.7;function _o(t,e,n,{map:o={},begun:r}){let{verified:s,read:i}=ei(t,e,n,o);if(!s&&bo(Fo(t,"h1",t.R)))return{F:new Map,main:[],verified:s};let c=new Set(t.D.filter(({type:p})=>p==="password").map(({e:p})=>Kt(p))),a=Fo(t,Lo),l=[...Map.groupBy(i,({t:p})=>p.k)].flatMap(([p,O])=>{if(c.has(p)&&!O.some(et=>et.a===Mo||et.id==="notes"&&ke(et)))return[];let G=Ws(p);if(pe(G)&&!O.some(ke))return[];let tt={values:n,o:a,own:G},$t=ti.reduce((et,lt)=>lt(et,tt),O),xt=Ks($t,tt,r);return xt?[{its:$t,own:G,rank:xt}]:[]}),f=l.some(({own:p,rank:O})=>O>=1&&q(p)),u=l.filter(({own:p})=>!f||q(p)||!Ut(p)),m=u.reduce((p,O)=>p&&p.rank>=O.rank?p:O,u[0])?.its??[],x=Map.groupBy(m.filter(({id:p})=>p),({id:p})=>p);for(let{its:p,own:O}of l)if(!(p===m||Ut(O)))for(let Q of Ps){let G=p.filter(tt=>tt.id===Q&&tt.a>=zt);G.length&&!x.has(Q)&&x.set(Q,G)}return{F:x,main:m,verified:s}}function Ks(t,{values:e,o:n},o){let r=t.filter(({id:l})=>e.has(l)||j.has(l)&&e.has("address")),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!j.has(l)).length,c=s.length-i;return i||(o||c>1||q(n))&&!pe(n)?i+c*.3:0}var ke=({t})=>t.kind==="area",Fo=({T:t},e,n=()=>!0)=>t.map(o=>[E(o)===9?ln(o):"",...b(o,e).filter(n).slice(0,12).map(k)].join(" ")).join(" ");function Ws(t){if(E(t)===9)return"";let e=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),k(t).slice(0,60),...b(t,Lo).slice(0,4).map(k),...e.map(n=>L(n,"value")??n.textContent)].join(" ")}var mt=(t,e,n)=>t.map(o=>e(o)?{...o,...n}:o),zs=(t,{values:e,o:n})=>{let[o,r]=t.filter(ke),s=q(n)||wt(n)||t.some(({id:i})=>e.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?mt(t,i=>i===o,{id:"notes",a:Ne}):t},js=t=>{let e=t.map(({o})=>[...D(o),...o.N]);if(!e.flat().some(o=>Hn.test(o)))return t;let n=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=e[r];if(o.id!=="other"||o.t.kind!=="line"||!s.some(c=>re.test(c)))return o;let i=s.map(c=>M(c.replace(re,""),"line")).find(Boolean);return!i||!j.has(i.id)||n.has(i.id)?o:(n.add(i.id),{...o,id:i.id,n:i.n??null,a:zt})})},Js=t=>{let e=t.filter(r=>j.has(r.id)&&!r.n&&Wt(r)),n=e.filter(r=>go(Wt(r)));return mt(t,r=>e.includes(r)&&!n.includes(r)&&n.some(({id:s})=>s===r.id),{id:"other"})},Xs=t=>t.some(({id:e,n})=>e==="company"||e==="name"&&n)?mt(t,e=>e.id==="subject"&&Wt(e)==="title",{id:"other"}):t,Ys=(t,{values:e})=>t.map(n=>n.id||n.t.kind!=="choice"?n:{...n,...Vs(n.t.u,e)});function Vs(t,e){let n=o=>t.filter(r=>o.test(r)).length;return n(/東京都/)&&n(/大阪府/)?{id:"prefecture",a:Ne}:n(/^https?:\/\/$/)>1?{id:"scheme"}:n(/./s)>1&&!t.some(z)&&Bo(t,e)?{id:"category",a:Ne}:{}}var Bo=(t,e)=>(Ft(e.get("category")??"",t)?.g??0)>=Gs,Wt=({o:t})=>D(t).map(N).find(Boolean)??"",Uo=(t,{values:e,o:n})=>ue(n)||t.some(({id:o,a:r,t:{kind:s,u:i}})=>o==="found_at"&&r>=zt||o==="category"&&s==="choice"&&Bo(i,e))||q(n)&&!t.some(Te),Te=({id:t})=>t==="company",qs=(t,e)=>{if(Uo(t,e))return t;if(xo(e.o))return mt(t,({id:r})=>Us.test(r),{id:"other"});let o=Ut(`${e.o} ${e.own}`)&&!wt(e.o)||t.some(Te)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return mt(t,r=>{let s=Wt(r);return ue(s)?!1:r.id==="url"?s&&(o.test(s)||Fn.test(s)):r.id==="site_name"||r.id==="found_at"&&r.a<zt},{id:"other"})},Qs=(t,e)=>t.some(n=>Te(n)&&D(n.o).some(o=>/御社|貴社|貴団体/.test(o)))&&!Uo(t,e)?mt(t,({id:n})=>Bs.has(n),{id:"company"}):t,ti=[zs,js,Js,Xs,Ys,qs,Qs];function ei({T:t},e,n,o){let r=Object.entries(o).filter(([c])=>n.has(c)),s=e,i=!1;for(let[c,a]of r){let l=[a].flat().map(f=>{let u=t.flatMap(m=>b(m,f));return s.find(({t:m})=>u.some(x=>m.e===x||m.x.includes(x)))});l.length&&l.every(f=>f&&ni(f,c))?s=s.map(f=>l.includes(f)?{...f,id:c,a:Mo}:f.id===c?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var ni=({id:t,t:{kind:e,u:n}},o)=>(!t||t===o)&&!(e==="choice"&&(Zs.has(o)||n.some(z)));var oi={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},ri=/^(own|near|whole|row|sentence|group)$/,si=["own","sentence","row","group","hint","autocomplete"],ii=24,R=(t,e)=>e.flatMap((n,o)=>n?[{from:t,r:n,w:oi[t],index:o}]:[]),ct=({r:{id:t}})=>t!=="unknown",ht=t=>t.filter(({from:e})=>ri.test(e)),P=(t,e)=>t.filter(n=>n.from===e),Po=(t,{f:e})=>si.flatMap(n=>P(t,n)).find(({from:n,r:{id:o},index:r})=>pt(o)&&(n==="row"?!r:n!=="group"||!r&&!e.length))??P(t,"name").find(({r:{id:n}})=>/^(trap|captcha|password|payment)$/.test(n)),ci=(t,{p:e})=>{let n=ht(e).find(o=>!o.r.O&&ct(o))??null;return{...t,c:n,n:n?.r.n??null}},ai=(t,{p:e,kind:n,o})=>{let r=ht(e),s=r.find(({r:c})=>!c.O);if(s?.r.id!=="unknown"||r.some(({r:c})=>c.O))return t;let i=s.from==="own"||!o.f.length;return t.c&&(n==="area"||!i)?t:{c:null,n:null,l:!0}},li=(t,{p:e})=>{let n=ht(e).find(({r})=>r.O);if(!n)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.c?.r.id??"");return{...t,c:o?t.c:n,n:n.r.n??t.n}},fi=(t,{p:e,inside:n})=>{if(t.c||t.l)return t;let o=P(e,"hint"),r=o.length>0&&!o.some(ct),s=!o.length&&!ht(e).length&&n(),i=o.find(ct)??R("inside",[s])[0]??null;return{c:i,n:t.n??i?.r.n??null,l:r}},ui=(t,{p:e,kind:n,o:{after:o}})=>{if(t.c||ht(e).length||o.length>ii)return t;let[r]=R("after",[M(o,n)]);return r&&!ct(r)?{...t,l:!0}:{...t,c:r??null}},pi=(t,{p:e})=>{let n=P(e,"hint").find(ct),[o]=P(e,"sentence"),r=t.c?.r,s=r&&r===o?.r&&r!==P(e,"near")[0]?.r;return!n||e.some(i=>/^(own|row)$/.test(i.from))||!(t.l||s)?t:{...t,c:n,l:!1}},di=(t,{p:e})=>{if(t.c?.r.id!=="address")return t;let n=P(e,"hint").find(({r:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return n?{...t,c:{...t.c,r:n.r}}:t},mi=(t,{p:e})=>{let n=e.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{c:o}=t;if(o){let i=n.some(({r:c})=>c.id===o.r.id);return i?{...t,_:i}:t}let r=!t.l&&!ht(e).length&&!P(e,"hint").length,s=n.find(({from:i,r:{id:c}})=>i==="autocomplete"||(i==="type"?!(t.l&&c==="url"):r));return s?{...t,c:s,n:s.from==="type"?t.n:s.r.n??null}:t},hi=(t,{p:e})=>{if(t.n||!/^name/.test(t.c?.r.id??""))return t;let n=[...P(e,"name"),...P(e,"autocomplete")].find(({r:o})=>o.n);return{...t,n:n?.r.n??null}},gi=[ci,ai,li,fi,ui,pi,di,mi,hi],Zo=t=>gi.reduce((e,n)=>n(e,t),{c:null,n:null,l:!1});var Ko=24,bi=10,xi={email:"email",tel:"phone",url:"url"},yi={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Wo({M:t,H:e,T:n}){let o=new Map(n.map(c=>[c,wo(c)])),r=c=>(o.get(c.getRootNode())??(()=>""))(c),s=[],i=t.map(({e:c,type:a,x:l})=>Gt(c,e,r,A(a)?l.at(-1):null));for(let[c,a]of t.entries()){let l=i[c],f=s.at(-1),u=Oi({t:a,o:l,before:f,next:i[c+1],I:s});u.id==="url"&&mo(So(a.e,e))&&(u.id="other"),u.id&&!wi(a,u.id)&&(u.id=u.id==="unknown"?"":"other"),s.push({t:a,o:l,...u})}return s}function Oi({t,o:e,before:n,next:o,I:r}){let s=Go(t,e);return s.id==="confirm"&&Ai(e,n?.o,o)&&(s=Go(t,{...e,f:[e.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),n&&Ei(s,e,n)&&Ni(t,e,n)&&(s.id?s.id="postal":Object.assign(s,{id:n.id,a:n.a-.5,l:n.l})),s.id==="name"&&s.n==="given"&&Si(e,r)&&(s.id="name_kana"),s}var Ei=({id:t,l:e},{near:n},o)=>t?t==="address"&&o.id==="postal"&&n.length>0:!e,Ai=({f:[t]},e,n)=>t&&t!==e?.f[0]&&t===n?.f[0];function Si({b:t},e){let n=e.at(-1),o=e.findLast(({id:r,n:s})=>r==="name"&&s);return n?.id==="name_kana"&&n.n==="family"&&n.t.e===t&&o?.n!=="family"}var wi=({type:t},e)=>pt(e)||e==="other"||(yi[t]?.test(e)??!0);function Ni({e:t,kind:e,type:n,k:o},{near:r,b:s,E:i},{id:c,t:a}){let l=c==="found_at"||e===a.kind&&n===a.type,f=s&&(s===a.e||a.x.includes(s));return!l||!f||o!==a.k||e==="area"?!1:!i.length&&!r.some(Bt)&&ki(t,a.e)}function ki(t,e){let n=B(t);for(let o=0;n&&o<3;o+=1,n=B(n))if(w(n,e))return!0;return!1}function $e(t,e){let n=h(t)==="textarea"?ot(t):e==="line"&&g(t,"value"),o=n&&n.length<=Ko&&!/[{<]/.test(n)?M(n,e):null;return o?.id==="unknown"?null:o}function Ti({e:t,kind:e,type:n},o){let r=f=>M(f,e),s=o.near.map(f=>{let u=r(f);return u?.id==="unknown"&&/(。|ください|下さい|ます|です)$/.test(f)?null:u}),i=s.find((f,u)=>f&&o.near[u].length<=Ko),c=i?.O&&s.find(f=>/^name/.test(f?.id??"")&&!f?.O),a=["name","id"].map(f=>uo(g(t,f),e)),l=e==="line"&&xi[n];return[...R("own",o.own.map(r)),...R("near",[i]),...R("whole",[c]),...R("row",o.f.map(r)),...R("sentence",[s.find(Boolean)]),...R("group",o.N.map(r)).filter(ct),...R("hint",o.E.map(r)),...R("autocomplete",[po(g(t,"autocomplete"))]),...R("type",[l?{id:l}:null]),...R("name",a)]}function Go(t,e){let n=Ti(t,e),o=Po(n,e);if(o)return{id:o.r.id,a:bi,n:null,l:!1,by:o};let{c:r,n:s,l:i,_:c}=Zo({p:n,kind:t.kind,o:e,inside:()=>$e(t.e,t.kind)});if(!r)return{id:"",a:0,n:s,l:i,by:null};let a=r.w*(r.r.w??1)+(c?1:0);return{id:j.has(r.r.id)&&[e.head,...e.f,...e.N].some(ho)?"other":r.r.id,a,n:s,l:i,by:r}}var Ie=({t:{e:t,x:e,type:n},o})=>(A(n)?e:[t]).some(r=>S(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.N.slice(0,1)].some(r=>/必須|\brequired\b/i.test(r));var zo=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],$i="通報ナビ";function ve(t,e=$i){let n=[t,...A(C(t))?Dt(t)??[]:[]].map(Ii);return L(t,"aria-description")===null&&(en(t,"aria-description",e),n.push(()=>L(t,"aria-description")===e&&qt(t,"aria-description"))),()=>{for(let o of n)o()}}function Ii(t){let e=rn(t),n=L(t,"style")===null,o=zo.map(([r])=>[r,e.getPropertyValue(r),e.getPropertyPriority(r)]);for(let[r,s]of zo)e.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?e.setProperty(r,s,i):e.removeProperty(r);n&&!e.length&&qt(t,"style")}}var De={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function Ce(t,e,n){let o=De[h(t)];for(let r of[rt(U(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},e)?.set;if(s)try{Reflect.apply(s,t,[n]);return}catch{}}}function Z(t,e){try{an(t,e)}catch{}}function He(t,e){let n=U(t),o=ee(n);try{Z(t,new FocusEvent("focus")),Z(t,new FocusEvent("focusin",{bubbles:!0})),e(),Z(t,new FocusEvent("blur")),Z(t,new FocusEvent("focusout",{bubbles:!0}))}finally{ee(n)===t&&o!==t&&(cn(t),o&&h(o)!=="body"&&te(o,{preventScroll:!0}))}}var J=t=>A(C(t))?st(t):h(t)==="select"?String(Sn(t)):An(t)??ot(t);function Re(t){let e=g(t,"name");if(!(C(t)!=="radio"||!e))return b(v(t),"input[type=radio]").find(n=>st(n)&&g(n,"name")===e&&St(n)===St(t))}function Nt(t,e){let n=h(t);if(A(C(t))){if(st(t)===e)return;He(t,()=>sn(t)),st(t)!==e&&!e&&(Ce(t,"checked",e),Z(t,new Event("input",{bubbles:!0,composed:!0})),Z(t,new Event("change",{bubbles:!0})))}else n in De?He(t,()=>{n==="select"?Ce(t,"selectedIndex",Number(e)):Ce(t,"value",e),Z(t,n==="select"?new Event("input",{bubbles:!0,composed:!0}):new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText"})),Z(t,new Event("change",{bubbles:!0}))}):He(t,()=>vi(t,String(e)))}function vi(t,e){let n=U(t);te(t,{preventScroll:!0});let o=rt(n)?.getSelection(),r=n.createRange?.call(n);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),n.execCommand("insertText",!1,e)}catch{}jo(ot(t))!==jo(e)&&(Qt(t,e),Z(t,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText",data:e}))),o?.removeAllRanges()}var jo=t=>t.replace(/\s+/g,"");function Jo(t){if(C(t)==="radio"){let n=Re(t);return o=>n?Nt(n,!0):Nt(o,!1)}if(A(C(t))||h(t)in De){let n=J(t);return o=>Nt(o,n)}let e=[...tn(t)].map(n=>Qe(n,!0));return n=>{Qt(n,...e),Z(n,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Ci='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Fe=80,jt=t=>([...D(t),...t.N,...t.E,t.after].find(N)??"").replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi," ").trim().slice(0,Fe);function Xo({T:t,H:e,D:n,R:o},r,s){let i=[...r.map(a=>{let l=s.has(a.t.k)&&Ie(a);return(A(a.t.type)?Di:Hi)(a,l)}),...n.map(({e:a,type:l})=>l==="file"&&X("file",it(a)[0]??jt(Gt(a,e,()=>"")))),t.some(a=>b(a,Ci).some(o))&&X("captcha","")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var X=(t,e)=>({kind:t,label:e}),Hi=({t:{e:t,type:e},o:n,id:o},r)=>o==="captcha"?X("captcha",jt(n)):r&&o!=="trap"&&Ri(t,e)&&X("required",jt(n));function Di(t,e){let{type:n,x:o,u:r}=t.t;if(o.some(c=>st(c)))return!1;let s=jt(t.o),[i]=r;return n==="checkbox"&&!o[1]?Ln.test(i)?X("captcha",i.slice(0,Fe)):z(`${i} ${s}`)?X("consent",i.slice(0,Fe)||s):e&&X("required",i||s):r.every(z)||r.some(z)&&Ie(t)?X("consent",s||i):e&&X("required",s||i)}function Ri(t,e){if(e!=="select")return!String(J(t)).trim();let{selectedIndex:n,value:o}=t;return n<0||o===""||n===0&&!S(t,":valid")}var Vo="rgb(255, 255, 255)";function Le(t){if(t==="transparent")return[0,0,0,0];let[e,n,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[e,n,o,r]}var Jt=t=>Le(t)?.[3]??1,Yo=t=>{let[e,n,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o};function qo(t,e){let[n,o]=[Le(t),Le(e)];if(!n||!o)return 21;let r=n.slice(0,3).map((c,a)=>c*n[3]+o[a]*(1-n[3])),[s,i]=[Yo(r),Yo(o)].sort((c,a)=>c-a);return(i+.05)/(s+.05)}var nr=[20,10],Fi=[8,8],Li=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],Me=.3,Qo=5,Mi=1.3,_i=1e3,Bi=1e4,[Ui,or]=[-2,-1],Pi=/^(img|svg|canvas|video|iframe|object|embed)$/,Zi={opacity:t=>t<Me,contrast:t=>t<Me,brightness:t=>t>3,blur:t=>t>3};function rr(){let t=new Map,e=new Set,n=o=>{let r=t.get(o)??b(o,"*").slice(0,Bi).filter(s=>getComputedStyle(s).pointerEvents==="none"&&ar(s));return t.set(o,r),r};return function(r,s=!1){let i=s?Fi:nr,c=()=>Yi(r,i,n);if(e.has(r))return!0;if(!At(r)||sr(r)||Wi(r))return!1;let a=(c()||Ji(r,c))&&(s||zi(r));return a&&e.add(r),a}}function sr(t){let e=1;for(let n of Mt(t)){let o=getComputedStyle(n);if(e*=Number(o.opacity),e<Me||o.mixBlendMode!=="normal"||Ki(o)||Gi(o))return!0}return!1}var Gi=({filter:t})=>[...t.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([,e,n,o])=>Zi[e]?.(Number(n)/(o?100:1)));function Ki({maskImage:t}){let e=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!=="none"&&e.filter(n=>Jt(n)>.5).length*2<=e.length}function Wi(t){let e=$(t);for(let n of H(t)){let{width:o,height:r,left:s,top:i,right:c,bottom:a}=$(n);if(!o||!r)continue;if(Math.max(s-e.right,e.left-c,i-e.bottom,e.top-a)>_i&&!/auto|scroll/.test(getComputedStyle(n).overflow))return!0;e=$(n)}return!1}function zi(t){let e=getComputedStyle(t),{width:n}=$(t),o=n-Number.parseFloat(e.paddingLeft)-Number.parseFloat(e.paddingRight),r=Math.abs(Number.parseFloat(e.textIndent)),s=ji(t);return Number.parseFloat(e.fontSize)>=Qo&&o>=Qo&&r<Math.max(o,1)&&!(s&&qo(e.webkitTextFillColor||e.color,s)<Mi)}function ji(t){for(let e of Mt(t)){let{backgroundColor:n,backgroundImage:o,colorScheme:r}=getComputedStyle(e);if(o!=="none")return null;if(Jt(n)>.5)return n;if(h(e)==="html")return/dark/.test(r)?null:Vo}return null}function Ji(t,e){let n=ir(t).flatMap(r=>[...H(r)].map(s=>({v:s,left:vt(s),top:Ct(s)}))),o=()=>n.filter(({v:r,left:s,top:i})=>vt(r)!==s||Ct(r)!==i);return["center","nearest"].some(r=>{nn(t,{block:r,inline:r,behavior:"instant"});let s=!o().some(Xi)&&e();for(let{v:i,left:c,top:a}of o())on(i,{left:c,top:a,behavior:"instant"});return s})}var Xi=({v:t,left:e,top:n})=>{let o=h(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>vt(t)!==e&&/hidden|clip/.test(r)||Ct(t)!==n&&/hidden|clip/.test(s))};function ir(t){let e=[t];for(let n=tr(t);n;n=tr(n))e.push(n);return e}var tr=t=>{try{return rt(U(t))?.frameElement??null}catch{return null}};function Yi(t,[e,n],o){let{left:r,top:s,width:i,height:c}=$(t);if(i<e||c<n)return!1;let a={width:i,height:c};for(let l of ir(t)){if(l!==t){let p=$(l);if([r,s]=[r+p.left+l.clientLeft,s+p.top+l.clientTop],sr(l))return!1}let f=v(l),u=Li.map(([p,O])=>[r+a.width/2+p*e,s+a.height/2+O*n]);if(!u.every(([p,O])=>Qi(l,Vi(f,p,O))))return!1;let[m,x]=u[0];if(o(f).some(p=>qi(p,m,x)&&cr(p,l)&&tc(p,l))||ec(l))return!1}return!0}var Vi=(t,e,n)=>[...(E(t)===9?pn:dn)(t,e,n)],qi=(t,e,n)=>{let{left:o,top:r,right:s,bottom:i}=$(t);return o<=e&&e<=s&&r<=n&&n<=i};function Qi(t,e){let n=e.findIndex(o=>o===t||w(t,o));return n>=0&&!e.slice(0,n).some(o=>cr(o,t))}function cr(t,e){if(t===e||w(e,t))return!1;let n=["::before","::after"].map(i=>getComputedStyle(t,i));if(!ar(t)&&!n.some(_e))return!1;let o=[...Dt(e)??[]].some(i=>w(i,t)),[r,s]=[$(t),$(e)];return!o||r.width>s.width-nr[0]&&r.height>s.height-2}function tc(t,e){let[n,o]=[er(t,e),er(e,t)];return n===o?n>or&&(It(e,t)&4)>0:n>o}function er(t,e){let n=or;for(let o of Mt(t)){if(w(o,e))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!=="none")&&(n=Math.max(Number.parseInt(s,10)||0,Ui))}return n}function ec(t){let{width:e,height:n}=$(t);return[...H(t)].some(o=>["::before","::after"].some(r=>{let s=getComputedStyle(o,r);return s.pointerEvents==="none"&&/absolute|fixed/.test(s.position)&&_e(s)&&Number.parseFloat(s.width)>=e/2&&Number.parseFloat(s.height)>=n/2&&!(Number.parseInt(s.zIndex,10)<0)}))}var ar=t=>Pi.test(h(t))||_e(getComputedStyle(t)),_e=({backgroundColor:t,backgroundImage:e,backdropFilter:n="none",content:o,opacity:r,visibility:s})=>o!=="none"&&s==="visible"&&Number(r)>.1&&(Jt(t)>.1||e!=="none"||n!=="none");var lr=t=>t.split(/\s*\n\s*/).map(e=>e.trim()).filter(Boolean),Be=t=>{let[,e="",n=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[e,n]};function fr(t,e){let n=[...t],o=[];for(let{B:r,U:s,limit:i}of e){if(!n.length)break;let c=s?Be(n[0])[1]:n[0];if(c.length>i)break;for(n.shift();r&&n.length&&c.length+1+n[0].length<=i;)c+=`
${n.shift()}`;o.push(c)}return{values:o,left:n}}var ur=t=>URL.canParse(t)?new URL(t).href:"";var nc=/https?:\/\/[\x21-\x7e]+/g;function pr(t,e,n){let o=0;for(let{index:r,segment:s}of new Intl.Segmenter("ja",{granularity:n}).segment(t)){if(r+s.length>e)break;o=r+s.length}return o}function dr(t,e){if(t.length<=e)return[t,""];let n=pr(t,e,"word")||pr(t,e,"grapheme");for(let{index:r,0:s}of t.matchAll(nc))r<n&&n<r+s.length&&(n=r);let o=Math.max(...["。",`
`,"! ",". ","？","！"].map(r=>t.lastIndexOf(r,n-r.length)+r.length));return o>n*.8&&(n=o),[t.slice(0,n).trimEnd(),t.slice(n).trimStart()]}function mr({label:t="",value:e},n,o){let r=n?.value??"";if(e.split(`
`).every(c=>r.includes(c)))return null;let s=`【${t||"URL"}】
${e}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...n,id:"notes",value:r?`${s}

${r}`:s}}var oc=/^(明治|大正|昭和|平成|令和|showa|heisei|reiwa)|^[msthr]$/i,rc=/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;function Ue(t){let[,e,n,o,r,s]=rc.exec(t.normalize("NFKC"))??[];return!e||+n>12||+o>31||+(r??0)>24?null:{y:+e,m:+n,d:+o,h:r===void 0?null:+r,i:r===void 0?null:+(s??0)}}var I=t=>String(t).padStart(2,"0");function Pe({y:t,m:e,d:n,h:o,i:r},s){let i=`${t}-${I(e)}-${I(n)}`;return s==="date"?i:s==="month"?i.slice(0,7):o===null?"":s==="time"?`${I(o)}:${I(r)}`:`${i}T${I(o)}:${I(r)}`}var hr=/^(y{4}|\d{4})$/,sc=/(y{4}|年{4}|m{1,2}|d{1,2}|\d{4}|\d{1,2})([-/.年]?)(m{1,2}|d{1,2}|\d{1,2})([-/.月]?)(y{4}|d{1,2}|\d{4}|\d{1,2})/i;function Ze({y:t,m:e,d:n,h:o,i:r},s){let i=s.normalize("NFKC").toLowerCase();if(/令和[\d〇○元]*年/.test(i))return`令和${t-Xt}年${e}月${n}日`;let[,c,a,l,f,u]=sc.exec(i)??[];if(c===void 0)return null;let m=/(hh|\d{1,2}):(mm|\d\d)/.test(i)&&o!==null?` ${I(o)}:${I(r)}`:"";if(hr.test(c))return a==="年"?`${t}年${e}月${n}日${m}`:[t,I(e),I(n)].join(a===f?a:"")+m;let x=a&&a===f&&hr.test(u)?ic(c,l):"";return x?[...x==="dm"?[I(n),I(e)]:[I(e),I(n)],t].join(a)+m:null}var ic=(t,e)=>t[0]==="d"||Number(t)>12?"dm":t[0]==="m"||Number(e)>12?"md":"",cc=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],gr=t=>cc.map(e=>Ze(t,e)??""),ac="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),br=/^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;function xr(t,e){let n=t.normalize("NFKC"),[,o]=e==="m"&&br.exec(n)||[];if(o)return ac.indexOf(o.toLowerCase())+1;let r=e==="y"&&/\d{4}/.exec(n)?.[0];if(r)return+r;let[,s,i]=/(?:(令和|平成|r|h)\s*)?(元|\d+)/i.exec(n)??[];if(!i)return null;let c=i==="元"?1:+i;return e!=="y"?c:/令和|r/i.test(s??"")?c+Xt:/平成|h/i.test(s??"")?c+1988:c}var yr=(t,e,n)=>n.map(o=>t.findIndex(r=>xr(r,e)===o)).find(o=>o>=0)??-1,Ge=t=>t.some(e=>/\d/.test(e))||!t.some(e=>oc.test(e.trim()))?-1:t.findIndex(e=>/令和|reiwa|^\s*r\s*$/i.test(e)),Ke=(t,e)=>{let[n,o]=["午前|^am$|^a\\.m","午後|^pm$|^p\\.m"].map(r=>t.findIndex(s=>RegExp(r,"i").test(s.trim())));return n<0||o<0?-1:e<12?n:o},Xt=2018,lc=[[/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],fc=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],uc={12:"m",31:"d",23:"h",24:"h"};function Or(t,e){let n=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...e.slice(0,2)]){let s=n(lc,r.normalize("NFKC").trim().toLowerCase());if(s)return s}if(e.some(r=>br.test(r)))return"m";let o=Math.max(...e.map(r=>xr(r,"d")??-1));return n(fc,e.at(-1)??"")??uc[o]??(o>=45&&o<=59?"i":null)}var Y=t=>[...t].sort((e,n)=>n.a-e.a),_=t=>{let e=Number.parseInt(g(t,"maxlength"),10);return e>0?e:1/0};function pc(t,e){let n=e.filter(r=>r&&r.length<=_(t)),o=g(t,"pattern");if(!o)return n[0]??"";try{let r=new RegExp(`^(?:${o})$`,"u");return n.find(s=>r.test(s))??n[0]??""}catch{return n[0]??""}}function gt(t,e){let n=[t];for(let o;o=e.find(({o:r})=>r.b===n.at(-1)?.t.e);)n.push(o);return n}var T=(t,{t:e},n)=>n?[{id:t,e:e.e,value:n}]:[],at=(t,e,n)=>T(t,e,pc(e.t.e,n));function We({id:t,value:e},n){let o=n.t.u.map(r=>z(r)?"":r);return kt(t,n,(t==="age"?no(e,o):Ft(e,o))?.index??-1)}function kt(t,{t:{type:e,e:n,x:o}},r){return r<0?[]:e==="select"?[{id:t,e:n,value:String(r)}]:o.length>1?[{id:t,e:o[r],value:!0}]:[]}var bt=({o:t})=>[...D(t),...ze(t)].join(" "),ze=({E:t,after:e})=>[...t,.../^\(?例/.test(e.normalize("NFKC"))?[e]:[]];function Er(t,e,n){let o=n.filter(({t:l})=>l.kind==="choice"),r=o.find(({t:l})=>Ge(l.u)>=0),s=o.find(({t:l})=>Ke(l.u,0)>=0),i={field:t,moment:e,P:!!r,isHalfDay:!!s,A:new Set},c=[];for(let l of Y(n)){if(l===r||l===s)continue;let f=dc(l)(l,i);if(!f)return[];c.push(...f)}if(!c.length)return[];r&&c.unshift(...kt(t.id,r,Ge(r.t.u)));let a=e?.h??null;return s&&a!==null&&c.unshift(...kt(t.id,s,Ke(s.t.u,a))),c}var dc=t=>{let{type:e,kind:n}=t.t;return/^(date|time|month|datetime-local)$/.test(e)?mc:Ar(t)?hc:n==="choice"?()=>[]:Oc},Ar=({t:{e:t,kind:e,u:n},o:{own:o,after:r,E:s}})=>e==="area"?null:Or([r,...o,g(t,"aria-label"),g(t,"placeholder"),...s],n),Yt=({A:t},...e)=>e.some(n=>t.has(n)),mc=(t,e)=>{let{type:n}=t.t,o=n==="time"?n:"date";if(!e.moment||Yt(e,o,"whole","y"))return[];let r=T(e.field.id,t,Pe(e.moment,n));return r.length&&e.A.add(o).add(n==="datetime-local"?"time":o),r},hc=(t,e)=>{let{field:n,moment:o,A:r}=e,{e:s,kind:i,u:c}=t.t,a=bc(t,e),l=o?.[a]??null;if(l===null||Yt(e,a,gc.test(a)?"time":"date","whole"))return[];r.add(a);let[f,...u]=xc(l,a,t,e);if(i==="choice"){let x=kt(n.id,t,yr(c,a,[f,...u]));return x.length?x:null}let m=String(f??"");return m&&m.length<=_(s)?T(n.id,t,m):null},gc=/[hi]/;function bc(t,e){let n=Ar(t);return n==="m"&&Yt(e,"m","date")?"h":n}function xc(t,e,n,{P:o,isHalfDay:r}){return e==="y"?yc(t,n,o):e==="h"&&r?[t%12||12,t%12]:[t]}function yc(t,{o:{near:e,after:n,E:o},t:{e:r}},s){let i=(e[0]??"").normalize("NFKC").trim();return/20$/.test(i)?[t%100]:s||/(令和|\br)$/i.test(i)||/^令和/.test(n)||o.some(c=>/令和/.test(c))?[t-Xt,t]:_(r)<4?[]:[t,t%100]}var Oc=(t,e)=>{let{field:n,moment:o,A:r}=e,s=D(t.o).join(" "),i=/時刻|時間|^time/i.test(s)&&!/日|date/i.test(s)?"time":"date";if(Yt(e,i,"whole","y"))return[];if(i==="time")return r.add(i),o?T(n.id,t,Pe(o,i)):[];let c=o&&Ze(o,g(t.t.e,"placeholder")||bt(t)),a=at(n.id,t,c?[c]:[n.value,...o?gr(o):[]]);return a.length&&r.add("whole").add(i),a};var Ec=4,Ac=new Set(["name","name_kana","email","phone","address","age","found_at","site_name"]),Sc={url:Nc,name:wr,name_kana:wr,email:Tc,phone:$c,address:Ic,found_at:(t,e)=>({s:Er(t,Ue(t.moment??"")??Ue(t.value),e)})},je=(t,e)=>(Sc[t.id]??wc)(t,Nr(t.id,e),e),Nr=(t,e)=>(e.get(t)??[]).filter(({a:n})=>n>=Ec);function kr(t,e){let[n,o]=["url","notes"].map(i=>t.find(c=>c.id===i)),[r]=Y(Nr("notes",e));if(!n||r?.t.kind!=="area"||je(n,e).s.length)return{fields:t,inText:[]};let s=mr(n,o,_(r.t.e));return s?{fields:[...t.filter(i=>i!==o),s],inText:[n.id]}:{fields:t,inText:[]}}function wc(t,e){let{id:n,value:o}=t;for(let r of Y(e)){let{e:s,kind:i,type:c}=r.t;if(i==="choice"){let u=We(t,r);if(u.length)return{s:u};continue}let a=c==="number"?/\d+/.exec(o.normalize("NFKC").replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i==="line"?o.replace(/\s*\n\s*/g," "):o,[l,f]=dr(a,_(s));if(!(!l||f&&Ac.has(n)))return{s:T(n,r,l),cut:f}}return{s:[]}}var Tr=({o:{own:t,near:e}})=>[...t,...e].some(N),Sr=({o:t})=>N(D(t)[0]??"").replace(/\d+/g,"");function Nc({id:t,value:e},n,o){let r=lr(e),s=n.filter(({t:m})=>m.kind!=="choice"),[i]=Y(s);if(!i)return{s:[]};let c=s.slice(s.indexOf(i)).filter(m=>m===i||m.t.kind===i.t.kind&&(Sr(m)===Sr(i)||gt(i,s).includes(m))),a=o.get("scheme")?.find(({t:m})=>i.o.b===m.e),{values:l,left:f}=fr(r,c.map(({t:{e:m,kind:x},o:p})=>({B:x==="area",U:!!a||/https?:\/\/\s*$/.test([...p.near].at(0)??p.own.at(-1)??""),limit:_(m)}))),u=l.flatMap((m,x)=>{let p=ur(m);return at(t,c[x],/半角/.test(bt(c[x]))?[p,m]:[m,p])});if(a&&u.length){let m=a.t.u.indexOf(Be(r[0])[0]);m>=0&&u.unshift({id:t,e:a.t.e,value:String(m)})}return{s:u,left:u.length?f:[]}}function wr({id:t,value:e},n){let o=n.filter(({t:u})=>u.kind==="line"),[r]=Y(o);if(!r)return{s:[]};let s=(u,m)=>{let x=bt(u),p=t==="name_kana"?Do(m,x,ze(u.o)):[m];return at(t,u,Ro(p,x))},i=o.length===1&&!D(r.o).some(u=>M(u,"line")?.n),{family:c,given:a}=kc(r,o);if(i||!(a||r.n))return{s:s(r,e)};let[l,f]=$o(e);return{s:[...c?s(c,l):[],...a?s(a,f):[]]}}function kc(t,e){let[n,o]=["family","given"].map(i=>e.find(({n:c})=>c===i));if(o||t.n)return{family:t.n==="given"?n:t,given:o};if(n)return{family:n,given:t};let r=gt(t,e)[1],s=r&&!r.n&&r.o.f[0]===t.o.f[0]&&!Tr(r);return{family:t,given:s?r:void 0}}function Tc({id:t,value:e},n){let[o]=Y(n);if(!o)return{s:[]};let r=e.normalize("NFKC").replace(/\s/g,""),s=gt(o,n)[1];if(!s&&/^[@＠]/.test(o.o.after))return{s:[]};if(s&&/^[@＠]$/.test(o.o.after)){let[i,c=""]=r.split("@");return{s:[...T(t,o,i),...T(t,s,c)]}}return{s:T(t,o,r.length<=_(o.t.e)?r:"")}}function $c({id:t,value:e},n){let[o]=Y(n.filter(({t:i})=>i.kind==="line"));if(!o)return{s:[]};let r=gt(o,n).filter((i,c,a)=>!a.slice(1,c+1).some(Tr));if(r.length>2){let i=Se(e);return{s:i.length===3&&i.every((a,l)=>a.length<=_(r[l].t.e))?i.flatMap((a,l)=>T(t,r[l],a)):[]}}let s=o.t.type==="number"||/ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(bt(o));return{s:at(t,o,vo(e,s))}}function Ic({id:t,value:e},n,o){let{postal:r,prefecture:s,rest:i}=Co(e),[c]=o.get("postal")??[],[a]=o.get("prefecture")??[],[l]=[...n,...o.get("locality")??[]],f=[];if(c&&r){let u=r.replace("-",""),m=gt(c,o.get("postal")??[])[1];m?f.push(...T(t,c,u.slice(0,3)),...T(t,m,u.slice(3))):f.push(...at(t,c,[`${u.slice(0,3)}-${u.slice(3)}`,u]))}if(a&&s&&f.push(...a.t.kind==="choice"?We({id:t,value:s},a):T(t,a,s)),l){let u=a?i:c?s+i:e;if(u.length>_(l.t.e))return{s:[]};f.push(...T(t,l,u))}return{s:f}}var vc=24,$r={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Je,F=[];async function Cc(t,e={}){if(e.undo)return await Hr(),$r;let n=t.filter(({value:o})=>typeof o=="string"&&o.trim());Je=e.says;try{return fo(e.forbids),await Hc(n,e)}catch{return{...$r,missed:n.map(({id:o})=>o)}}}async function Hc(t,e){let n=new Set,o=rr(),r=await Ir(t,e,n,o);for(let s=1;s<vc&&r.C&&(await Zc(),!(r.A&&r.s.every(Tt)&&r.page.size===Cr()));s+=1){let i=await Ir(t,e,n,o),c=i.C>=r.C&&s>t.length+2;if(r=i,c)break}return r.s.forEach(Uc),{...r.answer,needs:Xo(r.page,r.I,r.scopes)}}var Cr=()=>b(document,Ae).length;async function Ir(t,{map:e,overwrite:n=[],earlier:o=[]},r,s){let i=Cr(),c={...ko(),size:i},a=Wo(c),l=Rc(t),{F:f,main:u,verified:m}=_o(c,a,l,{map:e,begun:F.length>0}),x=Dc(f,l,s),p={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:m},O=[],Q=new Set,G=0,{fields:tt,inText:$t}=Fc("url",o)?{fields:t,inText:[]}:kr(t,x);for(let lt of tt){let{id:ft}=lt,{s:Dr,cut:Xe,left:Ye}=je(lt,x),ut=Dr.filter(({e:yt})=>!Q.has(yt));for(let{e:yt}of ut)Q.add(yt);if(!ut.length){p.missed.push(ft);continue}if(!n.includes(ft)&&ut.some(yt=>Mc(yt,r))){p.kept.push(ft);continue}O.push(...ut),G+=await Lc(ut,r),(ut.every(Tt)?p.filled:p.missed).push(ft),Xe&&(p.cut[ft]=Xe),Ye?.length&&(p.left[ft]=Ye)}p.filled.includes("notes")&&(p.in_text=$t);let xt=O.every(Tt),et=new Set([...u,...[...x.values()].flat()].map(({t:lt})=>lt.k));return{answer:p,page:c,I:a,scopes:et,s:O,A:xt,C:G+(xt?0:1)}}function Dc(t,e,n){let o=s=>j.has(s)&&(e.has(s)||e.has("address")),r=({t:{e:s,type:i}})=>A(i)?[s,...dt(s)].some(c=>n(c,!0)):n(s);return new Map([...t].map(([s,i])=>[s,o(s)?i.filter(r):i]))}var Rc=t=>{let e=new Map(t.map(({id:n,value:o})=>[n,o]));return e.has("url")&&e.set("notes",e.get("notes")??""),e},Fc=(t,e)=>e.includes(t)||F.some(n=>n.id===t);async function Lc(t,e){let n=0;for(let o of t)Tt(o)||!Ot(o.e)||(Pc(o,e),n+=1,await null);return n}var Tt=({e:t,value:e})=>{if(!Ot(t))return!1;let n=J(t);return n===e||typeof n!="string"||h(t)==="select"?n===e:vr(n)===vr(String(e))&&(F.some(o=>o.e===t)||n.replace(/\s+/g,"")===String(e).replace(/\s+/g,""))},vr=t=>t.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu,"");function Mc(t,e){let{e:n}=t;if(Tt(t))return!1;let o=J(n),r=F.findLast(i=>i.e===n);if(r&&(o===r.S||e.has(r.id)))return!1;if(h(n)==="select"){let{multiple:i}=n,c=[...Rt(n)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(A(C(n)))return _c(n);let s=h(n)==="input"?"line":"area";return o===(s==="line"?L(n,"value"):ot(n))&&$e(n,s)?.id===t.id?!1:!Bc(String(o),g(n,"placeholder"))}function _c(t){let e=Re(t);return!!(e&&!e.defaultChecked&&!F.some(n=>n.e===e&&n.S===!0))}var Bc=(t,e)=>/^\s*((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)\s*$/s.test(t)||e!==""&&t.trim()===e.trim();function Uc({id:t,e,value:n}){let o=F.find(s=>s.e===e);if(o&&(o.S=J(e)),o)return;let r=F.find(s=>s.id===t&&s.S===n&&!Ot(s.e));r&&Object.assign(r,{e,$:ve(e,Je)})}function Pc({id:t,e,value:n},o){let r=F.findLast(c=>c.e===e),s=r?.L??Jo(e);r?.$(),F=F.filter(c=>c!==r),o.add(t);let i={id:t,e,S:n,L:s,$:()=>{}};F.push(i),Nt(e,n),i.S=J(e),i.$=ve(e,Je)}async function Hr(){let t=F.reverse();F=[];for(let{e,S:n,L:o,$:r}of t)r(),Ot(e)&&J(e)===n&&o(e),await null}var Zc=()=>new Promise(t=>{let e=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(e),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:Gc}=globalThis;Gc.fillForm??=Object.assign(Cc,{undo:Hr});})();
