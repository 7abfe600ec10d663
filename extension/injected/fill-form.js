/* Compiled from injected/fill-form/ by `npm run injected`. */
(()=>{var{getOwnPropertyDescriptor:_r}=Reflect,{bind:Ur,call:Pr}=Function.prototype,Zr=Ur.bind(Pr),u=({prototype:t},e)=>{let n=_r(t,e);return Zr(n?.get??n?.value)},U=u(Node,"parentNode"),tn=u(Node,"firstChild"),en=u(Node,"nextSibling");var E=u(Node,"nodeType"),nt=u(Node,"nodeValue"),ot=u(Node,"textContent"),Ot=u(Node,"isConnected"),P=u(Node,"ownerDocument"),$=u(Node,"getRootNode"),S=u(Node,"contains"),Et=u(Node,"compareDocumentPosition"),nn=u(Node,"cloneNode"),on=u(Node,"childNodes");var h=u(Element,"localName"),Yt=u(Element,"shadowRoot");var At=u(Element,"previousElementSibling"),F=u(Element,"getAttribute");var rn=u(Element,"setAttribute"),Vt=u(Element,"removeAttribute"),W=u(Element,"closest"),v=u(Element,"getBoundingClientRect"),St=u(Element,"checkVisibility"),qt=u(Element,"replaceChildren"),sn=u(Element,"scrollIntoView"),cn=u(Element,"scrollTo"),vt=u(Element,"scrollLeft"),Ct=u(Element,"scrollTop"),an=u(HTMLElement,"style"),ln=u(HTMLElement,"click"),Qt=u(HTMLElement,"focus"),fn=u(HTMLElement,"blur"),un=u(EventTarget,"dispatchEvent"),te=u(Document,"activeElement"),rt=u(Document,"defaultView"),pn=u(Document,"title");var dn=u(ShadowRoot,"host"),mn=u(HTMLIFrameElement,"contentDocument"),hn=u(Document,"elementsFromPoint"),gn=u(ShadowRoot,"elementsFromPoint"),bn=u(Document,"elementFromPoint"),xn=u(ShadowRoot,"elementFromPoint"),yn=u(HTMLSlotElement,"assignedNodes"),On=u(Document,"createTreeWalker");var En=u(Element,"matches"),An=u(Element,"querySelectorAll"),Sn=u(Document,"querySelectorAll"),wn=u(DocumentFragment,"querySelectorAll"),Nn=u(Document,"getElementById"),kn=u(DocumentFragment,"getElementById"),g=(t,e)=>F(t,e)??"";var Gr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Ht=t=>{let e=Object.fromEntries(Object.entries(Gr).map(([n,o])=>[n,u(o,t)]));return n=>e[h(n)]?.(n)??null},wt=Ht("form"),Dt=Ht("labels"),Tn=Ht("value"),C=Ht("type"),st=u(HTMLInputElement,"checked"),In=u(HTMLSelectElement,"selectedIndex"),Rt=u(HTMLSelectElement,"options"),ee=u(HTMLLabelElement,"control");var w=(t,e)=>{try{return En(t,e)}catch{return!1}},b=(t,e)=>{let n=E(t);try{return[...(n===9?Sn:n===11?wn:An)(t,e)]}catch{return[]}},$n=(t,e)=>{let n=E(t);return n===9?Nn(t,e):n===11?kn(t,e):null};var vn={},Cn=t=>[...t].map(e=>vn[e]??e).join(""),Kr=String.raw`"サイト|
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
ź知`;for(let[t,...e]of Kr.split(`
`))vn[t]=Cn(e);var Hn=Cn(String.raw`àÃÄNúÃÄN|空(欄|白SDŦŦ|空に|何も(àú@leaveA.*A(blank|empty|alJe@do(n'?Z not) (fill|entO|type)
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
`),y=t=>RegExp(Hn.shift(),t),Dn=t=>t.split(" ").map(e=>{let[n,o,r]=e.split(",");return[n,y(),o||void 0,+r||void 0]}),ne=Dn("trap,, captcha,, url,la, password,, payment,, confirm,l, search,la, other,, relation,, identifiable_by,, author_known,, wish,, tried,, impersonated,, paid,, other,, author,, victim,, other,lc, other,lc, other,lc, other,lc, other,lc, other,c, other,lc, found_at,lc, found_at,lc,0.7 other,l, subject,l, subject,a, name,l, email,l,0.7 other,c, company,l, other,la, site_name,lc, other,l, other,l, other,la, other,la, other,l, other,l, other,l, other,la, notes,a, url,la,0.6 url,la,0.7 url,la, url,l,0.6 other,l, email,l, phone,l, postal,l, other,l, locality,lc, prefecture,lc, address,la, age,lc, subject,l, category,c, category,l, category,c,0.9 notes,a,0.6 notes,a, notes,a, notes,a,0.7 notes,l,0.7 name,l,"),Rn=Dn("trap,, captcha,, password,, payment,, confirm,l, search,l, other,l, email,l, name_kana,l, phone,l, name,l, subject,l, url,la, site_name,l, category,c, notes,a,"),Fn=[{id:"name",n:"family"},{id:"name",n:"given"},{id:"name",n:"family",w:.3},{id:"name",n:"given",w:.3},{id:"name_kana",n:"family"},{id:"name_kana",n:"given"}].map(t=>[y(),t]),Mn=y("i"),Ln=y("i"),Bn=y("i"),_n=y("i"),oe=y("i"),Un=y("i"),Pn=y("i"),Zn=y("i"),Gn=y("i"),Kn=y("i"),Wn=y("i"),zn=y("i"),jn=y("i"),Jn=y("i"),Xn=y("i"),Yn=y("i"),Vn=y("i"),qn=y("i"),re=y("i"),Qn=y("i"),to=y("i"),eo=y("i"),no=Hn.map(t=>RegExp(t)),oo=["captcha","confirm","password","payment","search","trap"],ro=4;var Wr=/権利(の)?侵害|人権|rights/,se=.5,ie=t=>t.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),so=t=>t.normalize("NFKC").toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(ie).filter(e=>e.length>1),zr=t=>no.flatMap((e,n)=>e.test(t)?[n]:[]),io=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function jr(t,e){let[n,o]=[io(t),io(e)];return n.size&&o.size?2*[...n].filter(r=>o.has(r)).length/(n.size+o.size):0}function Jr(t,e){let[n,o]=[ie(t),ie(e)];if(!n||!o)return 0;if(n===o)return 1;let r=so(t).filter(a=>so(e).includes(a)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,e].map(a=>zr(a.normalize("NFKC").toLowerCase())),c=s.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(n.includes(o)||o.includes(n)&&n.length>1)?.6+.2*(Math.min(n.length,o.length)/Math.max(n.length,o.length)):s.some(a=>a<ro)&&Wr.test(e)||jr(n,o)>.6?se:0}function Ft(t,e){let[n,o]=e.map((r,s)=>({index:s,g:Jr(t,r)})).sort((r,s)=>s.g-r.g);return!n||n.g<se||o&&o.g===n.g?null:n}function co(t,e){let n=Number(/\d+/.exec(t.normalize("NFKC"))?.[0]);if(!n)return null;let o=e.findIndex(r=>{let[s,i]=(r.normalize("NFKC").match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(n/10)*10===s||/以上/.test(r)&&n>=s:/以上|over|\+/.test(r)?n>=s:/未満|under/.test(r)?n<(i??s):i?n>=s&&n<=i:n===s});return o<0?null:{index:o,g:1}}var ao=(t,e)=>{try{return t(e)}catch{return null}},z=t=>!!t&&E(t)===1,Mt=t=>E(t)===3,M=t=>{let e=U(t);return!e||z(e)?e:E(e)===11?ao(dn,e):null};function*L(t){for(let e=M(t);e;e=M(e))yield e}var Xr=160;function*ce(t){let e=0;for(let n=z(t)?t:M(t);n&&e<Xr;n=M(n),e+=1)yield n}var ae=t=>{if(z(t)&&h(t)==="slot"){let n=yn(t,{flatten:!0});if(n.length)return n}let e=[];for(let n=tn(t);n;n=en(n))e.push(n);return e},Lt=(t,e)=>{let n=On(P(t)??t,t,5);return n.currentNode=e,n},lo=t=>ao(mn,t);var fo=4,Yr=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Vr=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,qr=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function Qr(t){let e=g(t,"class");return Yr.test(e)||(Vr.test(e)||qr.test(e)&&!e.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var uo=({width:t,height:e})=>t<fo||e<fo,ts=({right:t,bottom:e},n,o)=>t-o.left+n.scrollLeft<=0||e-o.top+n.scrollTop<=0,es=({left:t,top:e,right:n,bottom:o},r)=>n<=r.left||t>=r.right||o<=r.top||e>=r.bottom||uo(r);function po(){let t=new Map;function e(n){let o=t.get(n);if(o)return o;let r=getComputedStyle(n),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(h(n)),i=/auto|scroll/.test(r.overflow),a={gone:r.display==="none"||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||w(n,"[hidden], [inert], [aria-hidden=true]"),scrolls:i,box:s||i?v(n):null};return t.set(n,a),a}return function(o){if(getComputedStyle(o).visibility!=="visible")return!1;let r=v(o);if(uo(r)||e(o).gone)return!1;let s=0;for(let c of L(o)){let{gone:a,scrolls:l,box:f}=e(c);if(a||s++<3&&Qr(c))return!1;if(f){if(l?ts(r,c,f):es(r,f))return!1;l&&(r=f)}}let i=rt(P(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var ns=120,os=40,mo=30,rs=new RegExp(jn,"g"),ss=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,is=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,cs={name:{id:"name"},"family-name":{id:"name",n:"family"},"given-name":{id:"name",n:"given"},email:{id:"email"},tel:{id:"phone"},"postal-code":{id:"postal"},"address-level1":{id:"prefecture"},"street-address":{id:"address"}},le=ne,ho,as=40,ls=200;function go(t){let e=n=>fs(t?.[n]);ho=e("consent"),le=ne.flatMap(n=>{let o=pt(n[0])&&e(n[0]);return o?[n,[n[0],o,n[2]]]:[n]})}function fs(t){if(!Array.isArray(t))return;let e=t.slice(0,ls).flatMap(n=>{let o=typeof n=="string"?n.normalize("NFKC").toLowerCase().trim():"";return o.length<2||o.length>as?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return e.length?RegExp(e.join("|"),"i"):void 0}var pt=t=>oo.includes(t),N=t=>{let e=t.normalize("NFKC").toLowerCase().replace(/\s+/g," ").replace(new RegExp("(?<=\\P{ASCII}) (?=\\P{ASCII})","gu"),"").trim();return Vn.test(e)||Wn.test(e)?"":e.replace(rs," ").replace(ss,"").replace(is,"").replace(/\s+/g," ").trim()},Bt=t=>N(t)!==""&&!re.test(N(t)),fe=(t,e,n)=>t.find(([,o,r="lac"])=>r.includes(n[0])&&o.test(e));function B(t,e){let n=N(t).slice(0,ns);if(!/[\p{L}\d?〒]/u.test(n)||re.test(n))return null;let o=n.replace(/\([^)]*\)?|〔[^〕]*〕?/g," ").trim(),r=fe(le,n,e);if(r&&pt(r[0]))return{id:r[0]};let s=e==="line"&&Gn.test(n),i=e==="line"&&Fn.find(([a])=>a.test(o));if(i)return{...i[1],id:s?"name_kana":i[1].id,O:!/name/.test(o)};let c=o&&fe(le,us(n,o,r),e)||r;return s&&(!c||c[0]==="name")?{id:"name_kana"}:c?ds(c,n):ps(n)}var us=(t,e,n)=>n?.[0]==="other"&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):e,ps=t=>t.length>mo?null:{id:"unknown"},ds=([t,,,e=1],n)=>({id:t,w:e*(n.length>os?.85:1)});function bo(t,e){let n=t.normalize("NFKC").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g," ").trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(n)?"family":/(^| )(mei|first ?name|given ?name|fname|名)$/.test(n)?"given":null;if(o&&e==="line")return{id:/kana/.test(n)?"name_kana":"name",n:o};let r=fe(Rn,n,e);return r?{id:r[0]}:null}function xo(t){let e=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(e)?{id:"payment"}:/password|^username$|one-time-code/.test(e)?{id:"password"}:/^(organization|bday|sex|url|nickname)/.test(e)?{id:"other"}:cs[e]??null}var j=t=>{let e=t.normalize("NFKC");return _n.test(e)||!!ho?.test(e)},yo=t=>Yn.test(t.normalize("NFKC")),ue=t=>eo.test(t),Oo=t=>{let e=N(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company)[^)]*\)?/g,"");return e.length<=mo&&Xn.test(e)&&!Jn.test(e)},Eo=t=>to.test(N(t)),q=t=>qn.test(t),pe=t=>Qn.test(t),Ao=t=>zn.test(t)&&!q(t)&&!Nt(t),Nt=t=>Zn.test(t),So=t=>Kn.test(t)&&!q(t)&&!Nt(t),_t=t=>Bn.test(t);var de="input:not([type=hidden]), textarea, select, [contenteditable]",ms="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",hs="input[type=radio], input[type=checkbox]",Ut="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",be=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,gs=/^(td|th|dd|li|fieldset|form|body|tr)$/,xe=240,bs=24,xs="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function me(t){for(let e of L(t))if(!be.test(h(e)))return e;return null}var No=t=>{let e=z(t)&&h(t)==="img"?g(t,"alt"):"";return e.length<=bs&&new RegExp("\\p{L}","u").test(e)?e:""},Pt=t=>t.replace(/\s+/g," ").trim();function k(t){let e="",n=o=>{if(e.length>xe)return;Mt(o)&&(e+=nt(o));let r=z(o)?o:null;if(!r&&E(o)!==11||r&&(w(r,Ut)||r!==t&&!St(r)))return;let s=r&&!be.test(h(r))?" ":"";e+=s+No(o),ae(o).forEach(n),e+=s};return n(t),Pt(e)}var he=new WeakMap;function ko(t){he=new WeakMap;for(let e of t.flatMap(n=>b(n,"label"))){let n=ee(e);n&&he.set(n,[...dt(n),e])}}var dt=t=>he.get(t)??[],To=(t,e)=>g(t,e).split(/\s+/).map(n=>{let o=n&&$n($(t),n);return o?k(o):""}).join(" ");function it(t){let e=$(t),n=E(e)===11&&e.host,o=[Pt(To(t,"aria-labelledby")),...dt(t).map(k),g(t,"aria-label")].filter(Boolean);return o.length||!n?o:[F(n,"label")??g(n,"aria-label")].filter(Boolean)}function ys(t,e,n){for(let o of L(t)){let[r,s]=[S(o,e),S(o,n)];if(s)return!1;if(r)return!0}return!1}function Os(t,e){let n=W(t,"label"),o=n&&ee(n);return!!(o&&o!==e&&!S(n,e))}function Es(t,e){let n=(nt(t)??No(t)).replace(/\s+/g," "),o=n.trim()&&M(t);return o&&!W(o,Ut)&&!Os(o,e)&&St(o)?n:""}function wo(t,e){let n=Lt($(t),t),o=[],r=!0,s=0,i=null;for(let a=n.previousNode();a&&s<xe;a=n.previousNode()){if(e.has(a)){i=a;break}let l=z(a)?h(a):"";if(gs.test(l)&&S(a,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=Es(a,t);if(!f)continue;s+=f.length;let p=me(a),m=o.at(-1);m&&!r&&m.block===p?m.text=f+m.text:o.push({text:f,node:a,block:p}),r=!1}return i&&w(i,hs)&&!it(i).length&&o.pop(),{near:o.filter(({node:a})=>!i||!ys(a,i,t)).map(({text:a})=>a.trim()),b:i}}function ye(t,e){let n=Lt($(t),t),o=me(t),r="";for(let s=n.nextNode();s&&r.length<60;s=n.nextNode()){if(S(t,s))continue;if(z(s)){if(e.has(s)||h(s)==="br")break;continue}let i=M(s);if(!(!i||W(i,Ut))){if(nt(s).trim()&&me(s)!==o)break;r+=nt(s)}}return Pt(r)}function Io(t,e){let n=To(t,"aria-describedby"),o=W(t,"td, dd, li, p, div, label"),r=Lt($(t),t);for(let s=r.nextNode();s&&o&&S(o,s)&&!e.has(s)&&n.length<xe;s=r.nextNode())Mt(s)&&!W(M(s),Ut)&&(n+=nt(s));return n}function As(t,e){for(let n of L(t))if(!(!S(n,e)||t===e&&h(n)==="label"))return/^(ul|ol|div|p|span)$/.test(h(n))?n:null;return null}var Oe=t=>w(t,de)||b(t,de).length>0;function ge(t){for(let e=At(t);e;e=At(e)){if(Oe(e))return"";let n=k(e);if(n)return n}return""}function Ss(t,e){let n=At(e);if(!n||Oe(n))return"";let[o,r]=[n,e].map(s=>b(s,"th, td"));return o.length===r.length&&o.length>1?k(o[r.indexOf(t)]):""}var ws=t=>N(t)!==""&&(!Bt(t)||(B(t,"line")??{id:"unknown"}).id!=="unknown"),Ns=(t,e,n)=>n>1&&t.length===n&&t.every(ws)&&new Set(t.map(N)).size===n?t[e]:"";function ks(t,e){let n=At(t),o=b(t,ms),r=o.indexOf(e);if(!n||r<0||Oe(n))return[];let s=Ts(n),i=Ns(s,r,o.length);return i?[i,ge(n)]:[]}function Ts(t){let e=[""];for(let n of ae(t)){let o=z(n)?h(n):"",r=o&&!be.test(o);r&&e.push(""),o!=="br"&&e.push(`${e.pop()}${Mt(n)?nt(n):k(n)}`),r&&o!=="br"&&e.push("")}return e.map(Pt).filter(Boolean)}function Is(t,e){let n=e&&h(t)==="td"&&U(t);return ge(t)||n&&(Ss(t,n)||ge(n))||""}function $s(t){let e=[],n=[];for(let o of L(t)){let r=h(o);if(/^(form|body)$/.test(r)||e.length+n.length>3)break;r==="label"?e.push(k(o)):/^(t[dh]|dd|li)$/.test(r)?e.push(...ks(o,t),Is(o,!e.length)):r==="fieldset"?n.push(...b(o,"legend").slice(0,1).map(k)):w(o,"[role=listitem], [role=group], [role=radiogroup]")&&n.push(...it(o),...b(o,"[role=heading]").slice(0,1).map(k))}return{f:e.filter(Boolean),N:n.filter(Boolean)}}function $o(t){let e=b(t,xs);return n=>{let o=e.findLast(r=>Et(r,n)&4);return o?k(o):""}}var vs=t=>[F(t,"placeholder")??g(t,"data-placeholder"),g(t,"title")].filter(e=>e.trim()),H=({own:t,near:e,f:n})=>[...t,...e,...n];function Zt(t,e,n,o=null){let r=o!==null,s=$(t),i=E(s)===11&&b(s,de).length===1?s.host:null,{near:c,b:a}=wo(t,e),l=i??(o&&As(t,o));return l&&!c.length&&({near:c,b:a}=wo(l,e)),{own:r?[]:it(t),near:c,...$s(r?W(t,"label")??t:t),E:r?[]:vs(t),after:r?"":ye(t,e),head:n(t),b:a}}var Ae="input, textarea, select, [contenteditable]:not([contenteditable=false])",Cs=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Hs=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/.test(`${t}`);function Co(){let t=po(),e=[],n=[];Ho(document,t,e,n),ko(n);let o=new Set(e.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(C(c)))),r=[],s=new Map,i=[];for(let c of o){let a=Rs(c);if(Fs(c,a,t))if(Ds(c,a))r.push({t:c,type:a});else if(A(a)){let l=Ls(c,a),f=s.get(l)??Ee(c,"choice",a);f.x.push(c),f.u.push(it(c)[0]||ye(c,o)||g(c,"value")),s.has(l)||i.push(f),s.set(l,f)}else if(a==="select"){let l=[...Rt(c)];i.push(Ee(c,"choice",a,l,l.map(Ms)))}else(a!=="editor"||!w(c,"[contenteditable] [contenteditable]"))&&i.push(Ee(c,/^(textarea|editor)$/.test(a)?"area":"line",a))}return{L:i,H:o,T:n,D:r,R:t}}function Ho(t,e,n,o){o.push(t);let r=new Set(b(t,Ae));for(let s of b(t,"*")){r.has(s)&&n.push(s);let i=h(s)==="iframe",c=i?lo(s):Yt(s);c&&(!i||e(s))&&Ho(c,e,n,o)}}var Ee=(t,e,n,o=[],r=[])=>({t,kind:e,type:n,k:Gt(t),x:o,u:r}),Ds=(t,e)=>Cs.test(e)||w(t,Hs)||!A(e)&&g(t,"tabindex")==="-1",Rs=t=>{let e=h(t);return e==="input"?C(t):/^(textarea|select)$/.test(e)?e:"editor"},Fs=(t,e,n)=>n(t)||A(e)&&dt(t).some(n)&&!W(t,"[hidden], [inert], [aria-hidden=true]"),Ms=t=>w(t,":disabled")?"":t.text||k(t);function Gt(t){let e=wt(t);if(e)return e;for(let n of L(t))if(h(n)==="form")return n;return $(t,{composed:!0})}function Ls(t,e){let n=Gt(t),o=g(t,"name");if(e==="radio"&&o)return`${o} ${_s(n)}`;let r=0;for(let s=U(t);s&&s!==n&&r<5&&!(E(s)!==1||b(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=U(s),r+=1)if(b(s,`input[type=${e}]`).length>1)return s;return t}var vo=new WeakMap,Bs=0;function _s(t){let e=vo.get(t)??(Bs+=1);return vo.set(t,e),e}var J=new Set(["name","name_kana","email","phone","address","age","postal","prefecture","locality"]),Us=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function Do(t){let[e,...n]=t.trim().split(/[\s　]+/);if(n.length)return[e,n.join(" ")];if(!new RegExp("^\\p{Script=Han}{4}$","u").test(t))return[t,""];let o=Us.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Ro(t){let[e]=t.normalize("NFKC").split(/\s*(?:内線|ext|#|x\d)/i);return e.replace(/^\s*(?:\+|00|010-?)81[-\s]*(?:\(0\)|0)?/,"0").trim()}function Se(t){let e=Ro(t).split(/[^\d+]+/).filter(Boolean),n=e.join("");if(e.length===3&&/^0\d{9,10}$/.test(n))return e;let o=/^0\d{9}$/.test(n)?Mn.exec(n)?.[0].length??0:0,[,...r]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(n)??/^(0[5-9]0)(\d{4})(\d{4})$/.exec(n)??[];return r.length?r:o?[n.slice(0,o),n.slice(o,6),n.slice(6)]:[n]}function Fo(t,e){let o=Ro(t).replace(/[^\d+]/g,""),r=Se(t).join("-"),s=/^[\d\s()+-]+$/.test(t)&&/^\s*[0(]/.test(t)?t:r;return e?[o]:[s,o,r]}function Mo(t){let[,e="",n="",o=""]=/^(?:〒?\s*([\d０-９]{3}[-‐-―−－ー]?[\d０-９]{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.trim())??[];return{postal:e.normalize("NFKC").replace(/\D/g,"-").replace(/^(\d{3})(?=\d)/,"$1-"),prefecture:n,rest:o}}var Lo=(t,e,n)=>t.replace(e,o=>String.fromCharCode(o.charCodeAt(0)+n)),we=t=>Lo(t.normalize("NFKC"),/[ぁ-ゖ]/g,96),Ps=t=>Lo(we(t),/[ァ-ヶ]/g,-96),Zs=new Map(Array.from({length:58},(t,e)=>String.fromCharCode(65382+e)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??t.normalize("NFKC"),t])),Gs=t=>[...we(t).normalize("NFD")].map(e=>Zs.get(e)??e).join("");function Bo(t,e,n){let o=a=>n.some(l=>RegExp(`^[（(]?(例[:：)）\\s]*)?[${a}ー\\s]{3,}[)）]?$`).test(l.trim())),r=Gs(t),s=[we(t),Ps(t)];return/半角\s*(カタ)?(カナ|ｶﾅ|ｶﾀｶﾅ)/.test(e)||o("ｦ-ﾟ")?[r,...s]:o("ぁ-ん")||/ひらがな|平仮名/.test(e)&&!o("ァ-ヶ")?[s[1],s[0],r]:/[ぁ-ん]/.test(t)&&!/カタカナ|フリガナ|カナ|セイ|メイ/.test(e)&&!o("ァ-ヶ")?[s[1],s[0],r]:[...s,r]}function _o(t,e){let n=/全角(スペース|空白)/.test(e)?["　"," ",""]:[" ","　",""];return/(スペース|空白)(は|を)?(なし|無し|不要|入れず|入れない|空けず)|(間|あいだ)を?(空け|あけ)(ず|ない)/.test(e)&&n.reverse(),t.flatMap(o=>n.map(r=>o.replace(/\s+/g,r)))}var Po="h1, h2, h3, legend",Ks=new Set(["phone","address","postal","prefecture","locality"]),Ws=/^(url|site_name|subject|notes)$/,zs=["url","notes"],js=new Set(["url","notes","subject","name","name_kana","email","phone"]),Wt=8,Ne=5,Zo=20,Js=.7;function Go(t,e,n,{map:o={},begun:r}){let{verified:s,read:i}=ii(t,e,n,o);if(!s&&Ao(Uo(t,"h1",t.R)))return{F:new Map,main:[],verified:s};let c=new Set(t.D.filter(({type:d})=>d==="password").map(({t:d})=>Gt(d))),a=Uo(t,Po),l=[...Map.groupBy(i,({e:d})=>d.k)].flatMap(([d,O])=>{if(c.has(d)&&!O.some(et=>et.a===Zo||et.id==="notes"&&ke(et)))return[];let K=Ys(d);if(pe(K)&&!O.some(ke))return[];let tt={values:n,o:a,own:K},$t=si.reduce((et,lt)=>lt(et,tt),O),xt=Xs($t,tt,r);return xt?[{its:$t,own:K,rank:xt}]:[]}),f=l.some(({own:d,rank:O})=>O>=1&&q(d)),p=l.filter(({own:d})=>!f||q(d)||!_t(d)),m=p.reduce((d,O)=>d&&d.rank>=O.rank?d:O,p[0])?.its??[],x=Map.groupBy(m.filter(({id:d})=>d),({id:d})=>d);for(let{its:d,own:O}of l)if(!(d===m||_t(O)))for(let Q of zs){let K=d.filter(tt=>tt.id===Q&&tt.a>=Wt);K.length&&!x.has(Q)&&x.set(Q,K)}return{F:x,main:m,verified:s}}function Xs(t,{values:e,o:n},o){let r=t.filter(({id:l})=>e.has(l)||J.has(l)&&e.has("address")),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!J.has(l)).length,c=s.length-i;return i||(o||c>1||q(n))&&!pe(n)?i+c*.3:0}var ke=({e:t})=>t.kind==="area",Uo=({T:t},e,n=()=>!0)=>t.map(o=>[E(o)===9?pn(o):"",...b(o,e).filter(n).slice(0,12).map(k)].join(" ")).join(" ");function Ys(t){if(E(t)===9)return"";let e=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),k(t).slice(0,60),...b(t,Po).slice(0,4).map(k),...e.map(n=>F(n,"value")??n.textContent)].join(" ")}var mt=(t,e,n)=>t.map(o=>e(o)?{...o,...n}:o),Vs=(t,{values:e,o:n})=>{let[o,r]=t.filter(ke),s=q(n)||Nt(n)||t.some(({id:i})=>e.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?mt(t,i=>i===o,{id:"notes",a:Ne}):t},qs=t=>{let e=t.map(({o})=>[...H(o),...o.N]);if(!e.flat().some(o=>Ln.test(o)))return t;let n=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=e[r];if(o.id!=="other"||o.e.kind!=="line"||!s.some(c=>oe.test(c)))return o;let i=s.map(c=>B(c.replace(oe,""),"line")).find(Boolean);return!i||!J.has(i.id)||n.has(i.id)?o:(n.add(i.id),{...o,id:i.id,n:i.n??null,a:Wt})})},Qs=t=>{let e=t.filter(r=>J.has(r.id)&&!r.n&&Kt(r)),n=e.filter(r=>Eo(Kt(r)));return mt(t,r=>e.includes(r)&&!n.includes(r)&&n.some(({id:s})=>s===r.id),{id:"other"})},ti=t=>t.some(({id:e,n})=>e==="company"||e==="name"&&n)?mt(t,e=>e.id==="subject"&&Kt(e)==="title",{id:"other"}):t,ei=(t,{values:e})=>t.map(n=>n.id||n.e.kind!=="choice"?n:{...n,...ni(n.e.u,e)});function ni(t,e){let n=o=>t.filter(r=>o.test(r)).length;return n(/東京都/)&&n(/大阪府/)?{id:"prefecture",a:Ne}:n(/^https?:\/\/$/)>1?{id:"scheme"}:n(/./s)>1&&!t.some(j)&&Ko(t,e)?{id:"category",a:Ne}:{}}var Ko=(t,e)=>(Ft(e.get("category")??"",t)?.g??0)>=Js,Kt=({o:t})=>H(t).map(N).find(Boolean)??"",Wo=(t,{values:e,o:n})=>ue(n)||t.some(({id:o,a:r,e:{kind:s,u:i}})=>o==="found_at"&&r>=Wt||o==="category"&&s==="choice"&&Ko(i,e))||q(n)&&!t.some(Te),Te=({id:t})=>t==="company",oi=(t,e)=>{if(Wo(t,e))return t;if(So(e.o))return mt(t,({id:r})=>Ws.test(r),{id:"other"});let o=_t(`${e.o} ${e.own}`)&&!Nt(e.o)||t.some(Te)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return mt(t,r=>{let s=Kt(r);return ue(s)?!1:r.id==="url"?s&&(o.test(s)||Un.test(s)):r.id==="site_name"||r.id==="found_at"&&r.a<Wt},{id:"other"})},ri=(t,e)=>t.some(n=>Te(n)&&H(n.o).some(o=>/御社|貴社|貴団体/.test(o)))&&!Wo(t,e)?mt(t,({id:n})=>Ks.has(n),{id:"company"}):t,si=[Vs,qs,Qs,ti,ei,oi,ri];function ii({T:t},e,n,o){let r=Object.entries(o).filter(([c])=>n.has(c)),s=e,i=!1;for(let[c,a]of r){let l=[a].flat().map(f=>{let p=t.flatMap(m=>b(m,f));return s.find(({e:m})=>p.some(x=>m.t===x||m.x.includes(x)))});l.length&&l.every(f=>f&&ci(f,c))?s=s.map(f=>l.includes(f)?{...f,id:c,a:Zo}:f.id===c?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var ci=({id:t,e:{kind:e,u:n}},o)=>(!t||t===o)&&!(e==="choice"&&(js.has(o)||n.some(j)));var ai={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},li=/^(own|near|whole|row|sentence|group)$/,fi=["own","sentence","row","group","hint","autocomplete"],ui=24,D=(t,e)=>e.flatMap((n,o)=>n?[{from:t,r:n,w:ai[t],index:o}]:[]),ct=({r:{id:t}})=>t!=="unknown",ht=t=>t.filter(({from:e})=>li.test(e)),Z=(t,e)=>t.filter(n=>n.from===e),zo=(t,{f:e})=>fi.flatMap(n=>Z(t,n)).find(({from:n,r:{id:o},index:r})=>pt(o)&&(n==="row"?!r:n!=="group"||!r&&!e.length))??Z(t,"name").find(({r:{id:n}})=>/^(trap|captcha|password|payment)$/.test(n)),pi=(t,{p:e})=>{let n=ht(e).find(o=>!o.r.O&&ct(o))??null;return{...t,c:n,n:n?.r.n??null}},di=(t,{p:e,kind:n,o})=>{let r=ht(e),s=r.find(({r:c})=>!c.O);if(s?.r.id!=="unknown"||r.some(({r:c})=>c.O))return t;let i=s.from==="own"||!o.f.length;return t.c&&(n==="area"||!i)?t:{c:null,n:null,l:!0}},mi=(t,{p:e})=>{let n=ht(e).find(({r})=>r.O);if(!n)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.c?.r.id??"");return{...t,c:o?t.c:n,n:n.r.n??t.n}},hi=(t,{p:e,inside:n})=>{if(t.c||t.l)return t;let o=Z(e,"hint"),r=o.length>0&&!o.some(ct),s=!o.length&&!ht(e).length&&n(),i=o.find(ct)??D("inside",[s])[0]??null;return{c:i,n:t.n??i?.r.n??null,l:r}},gi=(t,{p:e,kind:n,o:{after:o}})=>{if(t.c||ht(e).length||o.length>ui)return t;let[r]=D("after",[B(o,n)]);return r&&!ct(r)?{...t,l:!0}:{...t,c:r??null}},bi=(t,{p:e})=>{let n=Z(e,"hint").find(ct),[o]=Z(e,"sentence"),r=t.c?.r,s=r&&r===o?.r&&r!==Z(e,"near")[0]?.r;return!n||e.some(i=>/^(own|row)$/.test(i.from))||!(t.l||s)?t:{...t,c:n,l:!1}},xi=(t,{p:e})=>{if(t.c?.r.id!=="address")return t;let n=Z(e,"hint").find(({r:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return n?{...t,c:{...t.c,r:n.r}}:t},yi=(t,{p:e})=>{let n=e.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{c:o}=t;if(o){let i=n.some(({r:c})=>c.id===o.r.id);return i?{...t,B:i}:t}let r=!t.l&&!ht(e).length&&!Z(e,"hint").length,s=n.find(({from:i,r:{id:c}})=>i==="autocomplete"||(i==="type"?!(t.l&&c==="url"):r));return s?{...t,c:s,n:s.from==="type"?t.n:s.r.n??null}:t},Oi=(t,{p:e})=>{if(t.n||!/^name/.test(t.c?.r.id??""))return t;let n=[...Z(e,"name"),...Z(e,"autocomplete")].find(({r:o})=>o.n);return{...t,n:n?.r.n??null}},Ei=[pi,di,mi,hi,gi,bi,xi,yi,Oi],jo=t=>Ei.reduce((e,n)=>n(e,t),{c:null,n:null,l:!1});var Xo=24,Ai=10,Si={email:"email",tel:"phone",url:"url"},wi={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Yo({L:t,H:e,T:n}){let o=new Map(n.map(c=>[c,$o(c)])),r=c=>(o.get(c.getRootNode())??(()=>""))(c),s=[],i=t.map(({t:c,type:a,x:l})=>Zt(c,e,r,A(a)?l.at(-1):null));for(let[c,a]of t.entries()){let l=i[c],f=s.at(-1),p=Ni({e:a,o:l,before:f,next:i[c+1],$:s});p.id==="url"&&yo(Io(a.t,e))&&(p.id="other"),p.id&&!$i(a,p.id)&&(p.id=p.id==="unknown"?"":"other"),s.push({e:a,o:l,...p})}return s}function Ni({e:t,o:e,before:n,next:o,$:r}){let s=Jo(t,e);return s.id==="confirm"&&Ti(e,n?.o,o)&&(s=Jo(t,{...e,f:[e.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),n&&ki(s,e,n)&&vi(t,e,n)&&(s.id?s.id="postal":Object.assign(s,{id:n.id,a:n.a-.5,l:n.l})),s.id==="name"&&s.n==="given"&&Ii(e,r)&&(s.id="name_kana"),s}var ki=({id:t,l:e},{near:n},o)=>t?t==="address"&&o.id==="postal"&&n.length>0:!e,Ti=({f:[t]},e,n)=>t&&t!==e?.f[0]&&t===n?.f[0];function Ii({b:t},e){let n=e.at(-1),o=e.findLast(({id:r,n:s})=>r==="name"&&s);return n?.id==="name_kana"&&n.n==="family"&&n.e.t===t&&o?.n!=="family"}var $i=({type:t},e)=>pt(e)||e==="other"||(wi[t]?.test(e)??!0);function vi({t,kind:e,type:n,k:o},{near:r,b:s,E:i},{id:c,e:a}){let l=c==="found_at"||e===a.kind&&n===a.type,f=s&&(s===a.t||a.x.includes(s));return!l||!f||o!==a.k||e==="area"?!1:!i.length&&!r.some(Bt)&&Ci(t,a.t)}function Ci(t,e){let n=U(t);for(let o=0;n&&o<3;o+=1,n=U(n))if(S(n,e))return!0;return!1}function Ie(t,e){let n=h(t)==="textarea"?ot(t):e==="line"&&g(t,"value"),o=n&&n.length<=Xo&&!/[{<]/.test(n)?B(n,e):null;return o?.id==="unknown"?null:o}function Hi({t,kind:e,type:n},o){let r=f=>B(f,e),s=o.near.map(f=>{let p=r(f);return p?.id==="unknown"&&/(。|ください|下さい|ます|です)$/.test(f)?null:p}),i=s.find((f,p)=>f&&o.near[p].length<=Xo),c=i?.O&&s.find(f=>/^name/.test(f?.id??"")&&!f?.O),a=["name","id"].map(f=>bo(g(t,f),e)),l=e==="line"&&Si[n];return[...D("own",o.own.map(r)),...D("near",[i]),...D("whole",[c]),...D("row",o.f.map(r)),...D("sentence",[s.find(Boolean)]),...D("group",o.N.map(r)).filter(ct),...D("hint",o.E.map(r)),...D("autocomplete",[xo(g(t,"autocomplete"))]),...D("type",[l?{id:l}:null]),...D("name",a)]}function Jo(t,e){let n=Hi(t,e),o=zo(n,e);if(o)return{id:o.r.id,a:Ai,n:null,l:!1,by:o};let{c:r,n:s,l:i,B:c}=jo({p:n,kind:t.kind,o:e,inside:()=>Ie(t.t,t.kind)});if(!r)return{id:"",a:0,n:s,l:i,by:null};let a=r.w*(r.r.w??1)+(c?1:0);return{id:J.has(r.r.id)&&[e.head,...e.f,...e.N].some(Oo)?"other":r.r.id,a,n:s,l:i,by:r}}var $e=({e:{t,x:e,type:n},o})=>(A(n)?e:[t]).some(r=>w(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.N.slice(0,1)].some(r=>/必須|\brequired\b/i.test(r));var Vo=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Di="通報ナビ";function ve(t,e=Di){let n=[t,...A(C(t))?Dt(t)??[]:[]].map(Ri);return F(t,"aria-description")===null&&(rn(t,"aria-description",e),n.push(()=>F(t,"aria-description")===e&&Vt(t,"aria-description"))),()=>{for(let o of n)o()}}function Ri(t){let e=an(t),n=F(t,"style")===null,o=Vo.map(([r])=>[r,e.getPropertyValue(r),e.getPropertyPriority(r)]);for(let[r,s]of Vo)e.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?e.setProperty(r,s,i):e.removeProperty(r);n&&!e.length&&Vt(t,"style")}}var De={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function Ce(t,e,n){let o=De[h(t)];for(let r of[rt(P(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},e)?.set;if(s)try{Reflect.apply(s,t,[n]);return}catch{}}}function G(t,e){try{un(t,e)}catch{}}function He(t,e){let n=P(t),o=te(n);try{G(t,new FocusEvent("focus")),G(t,new FocusEvent("focusin",{bubbles:!0})),e(),G(t,new FocusEvent("blur")),G(t,new FocusEvent("focusout",{bubbles:!0}))}finally{te(n)===t&&o!==t&&(fn(t),o&&h(o)!=="body"&&Qt(o,{preventScroll:!0}))}}var X=t=>A(C(t))?st(t):h(t)==="select"?String(In(t)):Tn(t)??ot(t);function Re(t){let e=g(t,"name");if(!(C(t)!=="radio"||!e))return b($(t),"input[type=radio]").find(n=>st(n)&&g(n,"name")===e&&wt(n)===wt(t))}function kt(t,e){let n=h(t);if(A(C(t))){if(st(t)===e)return;He(t,()=>ln(t)),st(t)!==e&&!e&&(Ce(t,"checked",e),G(t,new Event("input",{bubbles:!0,composed:!0})),G(t,new Event("change",{bubbles:!0})))}else n in De?He(t,()=>{n==="select"?Ce(t,"selectedIndex",Number(e)):Ce(t,"value",e),G(t,n==="select"?new Event("input",{bubbles:!0,composed:!0}):new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText"})),G(t,new Event("change",{bubbles:!0}))}):He(t,()=>Fi(t,String(e)))}function Fi(t,e){let n=P(t);Qt(t,{preventScroll:!0});let o=rt(n)?.getSelection(),r=n.createRange?.call(n);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),n.execCommand("insertText",!1,e)}catch{}qo(ot(t))!==qo(e)&&(qt(t,e),G(t,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText",data:e}))),o?.removeAllRanges()}var qo=t=>t.replace(/\s+/g,"");function Qo(t){if(C(t)==="radio"){let n=Re(t);return o=>n?kt(n,!0):kt(o,!1)}if(A(C(t))||h(t)in De){let n=X(t);return o=>kt(o,n)}let e=[...on(t)].map(n=>nn(n,!0));return n=>{qt(n,...e),G(n,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Mi='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Fe=80,zt=t=>([...H(t),...t.N,...t.E,t.after].find(N)??"").replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi," ").trim().slice(0,Fe);function tr({T:t,H:e,D:n,R:o},r,s){let i=[...r.map(a=>{let l=s.has(a.e.k)&&$e(a);return(A(a.e.type)?Bi:Li)(a,l)}),...n.map(({t:a,type:l})=>l==="file"&&Y("file",it(a)[0]??zt(Zt(a,e,()=>"")))),t.some(a=>b(a,Mi).some(o))&&Y("captcha","")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var Y=(t,e)=>({kind:t,label:e}),Li=({e:{t,type:e},o:n,id:o},r)=>o==="captcha"?Y("captcha",zt(n)):r&&o!=="trap"&&_i(t,e)&&Y("required",zt(n));function Bi(t,e){let{type:n,x:o,u:r}=t.e;if(o.some(c=>st(c)))return!1;let s=zt(t.o),[i]=r;return n==="checkbox"&&!o[1]?Pn.test(i)?Y("captcha",i.slice(0,Fe)):j(`${i} ${s}`)?Y("consent",i.slice(0,Fe)||s):e&&Y("required",i||s):r.every(j)||r.some(j)&&$e(t)?Y("consent",s||i):e&&Y("required",s||i)}function _i(t,e){if(e!=="select")return!String(X(t)).trim();let{selectedIndex:n,value:o}=t;return n<0||o===""||n===0&&!w(t,":valid")}var nr="rgb(255, 255, 255)";function Me(t){if(t==="transparent")return[0,0,0,0];let[e,n,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[e,n,o,r]}var jt=t=>Me(t)?.[3]??1,er=t=>{let[e,n,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o};function or(t,e){let[n,o]=[Me(t),Me(e)];if(!n||!o)return 21;let r=n.slice(0,3).map((c,a)=>c*n[3]+o[a]*(1-n[3])),[s,i]=[er(r),er(o)].sort((c,a)=>c-a);return(i+.05)/(s+.05)}var _e=[20,10],ar=[8,8],Ui=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],Be=.3,rr=5,Pi=1.3,Zi=1e3,Gi=1e4,[Ki,lr]=[-2,-1],fr=["::before","::after"],Wi=/^(img|svg|canvas|video|iframe|object|embed)$/,zi={opacity:t=>t<Be,contrast:t=>t<Be,brightness:t=>t>3,blur:t=>t>3},ji={opacity:1,gone:!1,box:null,scrolls:!1,veils:[],drawn:[]};function ur(){let t=new Map,e=new Set,n=o=>{let r=t.get(o)??b(o,"*").slice(0,Gi).filter(s=>{let i=getComputedStyle(s);return i.pointerEvents==="none"&&dr(s,i)});return t.set(o,r),r};return function(r){let s=new Map,i=[...r].filter(([c,a])=>!e.has(c)&&Ji(c,a,s)).map(([c,a])=>({t:c,least:a?ar:_e})).sort((c,a)=>Et(c.t,a.t)&2?1:-1);return rc(i,e,n),e}}function Ji(t,e,n){let{width:o,height:r}=v(t),[s,i]=e?ar:_e;return o>=s&&r>=i&&St(t)&&Ue(t).every(c=>Xi(c,n))&&(e||nc(t))}function Xi(t,e){let{gone:n,veils:o}=Yi(t,e),{width:r,height:s}=v(t);return!n&&!o.some(([i,c])=>i>=r/2&&c>=s/2)}function Yi(t,e){let n=[];for(let s=t;s&&!e.has(s);s=M(s))n.unshift(s);let o=M(n[0]??t),r=(n.length?o&&e.get(o):e.get(t))||ji;for(let s of n)e.set(s,r=Vi(s,r));return r}function Vi(t,e){let n=getComputedStyle(t),o=v(t),r=e.opacity*Number(n.opacity),s=o.width>0&&o.height>0,i=e.gone||r<Be||n.mixBlendMode!=="normal"||ec(n)||tc(n)||!!(s&&e.box&&!e.scrolls&&qi(o,e.box));return{opacity:r,gone:i,box:s?o:e.box,scrolls:s?/auto|scroll/.test(n.overflow):e.scrolls,veils:e.drawn,drawn:[...e.drawn,...Qi(t)]}}var qi=(t,e)=>Math.max(e.left-t.right,t.left-e.right,e.top-t.bottom,t.top-e.bottom)>Zi,Qi=t=>fr.map(e=>getComputedStyle(t,e)).filter(e=>Pe(e)&&e.pointerEvents==="none"&&/absolute|fixed/.test(e.position)&&!(Number.parseInt(e.zIndex,10)<0)).map(({width:e,height:n})=>[Number.parseFloat(e),Number.parseFloat(n)]),tc=({filter:t})=>[...t.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([,e,n,o])=>zi[e]?.(Number(n)/(o?100:1)));function ec({maskImage:t}){let e=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!=="none"&&e.filter(n=>jt(n)>.5).length*2<=e.length}function nc(t){let e=getComputedStyle(t),{width:n}=v(t),o=n-Number.parseFloat(e.paddingLeft)-Number.parseFloat(e.paddingRight),r=Math.abs(Number.parseFloat(e.textIndent)),s=oc(t);return Number.parseFloat(e.fontSize)>=rr&&o>=rr&&r<Math.max(o,1)&&!(s&&or(e.webkitTextFillColor||e.color,s)<Pi)}function oc(t){for(let e of ce(t)){let{backgroundColor:n,backgroundImage:o,colorScheme:r}=getComputedStyle(e);if(o!=="none")return null;if(jt(n)>.5)return n;if(h(e)==="html")return/dark/.test(r)?null:nr}return null}function rc(t,e,n){let o=s=>cc(s,n)&&e.add(s.t),r=t.filter(s=>!o(s)).map(s=>({each:s,before:sc(s.t)}));for(let s of["center","nearest"])r.forEach(({each:{t:i},before:c},a)=>{if(!e.has(i)){sn(i,{block:s,inline:s,behavior:"instant"});for(let{each:l,before:f}of r.slice(a))if(f.filter(Le).some(ic)||!o(l))break;(s==="nearest"||!e.has(i))&&c.filter(Le).forEach(sr)}});for(let{before:s}of r)s.filter(Le).forEach(sr)}var sc=t=>Ue(t).flatMap(e=>[...L(e)].map(n=>({v:n,left:vt(n),top:Ct(n)}))),Le=({v:t,left:e,top:n})=>vt(t)!==e||Ct(t)!==n,sr=({v:t,left:e,top:n})=>cn(t,{left:e,top:n,behavior:"instant"}),ic=({v:t,left:e,top:n})=>{let o=h(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>vt(t)!==e&&/hidden|clip/.test(r)||Ct(t)!==n&&/hidden|clip/.test(s))};function Ue(t){let e=[t];for(let n=ir(t);n;n=ir(n))e.push(n);return e}var ir=t=>{try{return rt(P(t))?.frameElement??null}catch{return null}};function cc({t,least:[e,n]},o){let{left:r,top:s,width:i,height:c}=v(t),a={width:i,height:c};for(let l of Ue(t)){if(l!==t){let d=v(l);[r,s]=[r+d.left+l.clientLeft,s+d.top+l.clientTop]}let f=$(l),p=Ui.map(([d,O])=>[r+a.width/2+d*e,s+a.height/2+O*n]);if(!p.every(([d,O])=>lc(l,f,d,O)))return!1;let[m,x]=p[0];if(o(f).some(d=>ac(d,m,x)&&pr(d,l)&&fc(d,l)))return!1}return!0}var ac=(t,e,n)=>{let{left:o,top:r,right:s,bottom:i}=v(t);return o<=e&&e<=s&&r<=n&&n<=i};function lc(t,e,n,o){let r=E(e)===9,s=(r?bn:xn)(e,n,o);if(!s||s===t||S(t,s))return!!s;let i=[...(r?hn:gn)(e,n,o)],c=i.findIndex(a=>a===t||S(t,a));return c>=0&&!i.slice(0,c).some(a=>pr(a,t))}function pr(t,e){if(t===e||S(e,t))return!1;let n=fr.map(i=>getComputedStyle(t,i));if(!dr(t)&&!n.some(Pe))return!1;let o=[...Dt(e)??[]].some(i=>S(i,t)),[r,s]=[v(t),v(e)];return!o||r.width>s.width-_e[0]&&r.height>s.height-2}function fc(t,e){let[n,o]=[cr(t,e),cr(e,t)];return n===o?n>lr&&(Et(e,t)&4)>0:n>o}function cr(t,e){let n=lr;for(let o of ce(t)){if(S(o,e))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!=="none")&&(n=Math.max(Number.parseInt(s,10)||0,Ki))}return n}var dr=(t,e=getComputedStyle(t))=>Wi.test(h(t))||Pe(e),Pe=t=>t.content!=="none"&&(jt(t.backgroundColor)>.1||t.backgroundImage!=="none"||(t.backdropFilter??"none")!=="none")&&t.visibility==="visible"&&Number(t.opacity)>.1;var mr=t=>t.split(/\s*\n\s*/).map(e=>e.trim()).filter(Boolean),Ze=t=>{let[,e="",n=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[e,n]};function hr(t,e){let n=[...t],o=[];for(let{_:r,U:s,limit:i}of e){if(!n.length)break;let c=s?Ze(n[0])[1]:n[0];if(c.length>i)break;for(n.shift();r&&n.length&&c.length+1+n[0].length<=i;)c+=`
${n.shift()}`;o.push(c)}return{values:o,left:n}}var gr=t=>URL.canParse(t)?new URL(t).href:"";var uc=/https?:\/\/[\x21-\x7e]+/g;function br(t,e,n){let o=0;for(let{index:r,segment:s}of new Intl.Segmenter("ja",{granularity:n}).segment(t)){if(r+s.length>e)break;o=r+s.length}return o}function xr(t,e){if(t.length<=e)return[t,""];let n=br(t,e,"word")||br(t,e,"grapheme");for(let{index:r,0:s}of t.matchAll(uc))r<n&&n<r+s.length&&(n=r);let o=Math.max(...["。",`
`,"! ",". ","？","！"].map(r=>t.lastIndexOf(r,n-r.length)+r.length));return o>n*.8&&(n=o),[t.slice(0,n).trimEnd(),t.slice(n).trimStart()]}function yr({label:t="",value:e},n,o){let r=n?.value??"";if(e.split(`
`).every(c=>r.includes(c)))return null;let s=`【${t||"URL"}】
${e}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...n,id:"notes",value:r?`${s}

${r}`:s}}var pc=/^(明治|大正|昭和|平成|令和|showa|heisei|reiwa)|^[msthr]$/i,dc=/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;function Ge(t){let[,e,n,o,r,s]=dc.exec(t.normalize("NFKC"))??[];return!e||+n>12||+o>31||+(r??0)>24?null:{y:+e,m:+n,d:+o,h:r===void 0?null:+r,i:r===void 0?null:+(s??0)}}var I=t=>String(t).padStart(2,"0");function Ke({y:t,m:e,d:n,h:o,i:r},s){let i=`${t}-${I(e)}-${I(n)}`;return s==="date"?i:s==="month"?i.slice(0,7):o===null?"":s==="time"?`${I(o)}:${I(r)}`:`${i}T${I(o)}:${I(r)}`}var Or=/^(y{4}|\d{4})$/,mc=/(y{4}|年{4}|m{1,2}|d{1,2}|\d{4}|\d{1,2})([-/.年]?)(m{1,2}|d{1,2}|\d{1,2})([-/.月]?)(y{4}|d{1,2}|\d{4}|\d{1,2})/i;function We({y:t,m:e,d:n,h:o,i:r},s){let i=s.normalize("NFKC").toLowerCase();if(/令和[\d〇○元]*年/.test(i))return`令和${t-Jt}年${e}月${n}日`;let[,c,a,l,f,p]=mc.exec(i)??[];if(c===void 0)return null;let m=/(hh|\d{1,2}):(mm|\d\d)/.test(i)&&o!==null?` ${I(o)}:${I(r)}`:"";if(Or.test(c))return a==="年"?`${t}年${e}月${n}日${m}`:[t,I(e),I(n)].join(a===f?a:"")+m;let x=a&&a===f&&Or.test(p)?hc(c,l):"";return x?[...x==="dm"?[I(n),I(e)]:[I(e),I(n)],t].join(a)+m:null}var hc=(t,e)=>t[0]==="d"||Number(t)>12?"dm":t[0]==="m"||Number(e)>12?"md":"",gc=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],Er=t=>gc.map(e=>We(t,e)??""),bc="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),Ar=/^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;function Sr(t,e){let n=t.normalize("NFKC"),[,o]=e==="m"&&Ar.exec(n)||[];if(o)return bc.indexOf(o.toLowerCase())+1;let r=e==="y"&&/\d{4}/.exec(n)?.[0];if(r)return+r;let[,s,i]=/(?:(令和|平成|r|h)\s*)?(元|\d+)/i.exec(n)??[];if(!i)return null;let c=i==="元"?1:+i;return e!=="y"?c:/令和|r/i.test(s??"")?c+Jt:/平成|h/i.test(s??"")?c+1988:c}var wr=(t,e,n)=>n.map(o=>t.findIndex(r=>Sr(r,e)===o)).find(o=>o>=0)??-1,ze=t=>t.some(e=>/\d/.test(e))||!t.some(e=>pc.test(e.trim()))?-1:t.findIndex(e=>/令和|reiwa|^\s*r\s*$/i.test(e)),je=(t,e)=>{let[n,o]=["午前|^am$|^a\\.m","午後|^pm$|^p\\.m"].map(r=>t.findIndex(s=>RegExp(r,"i").test(s.trim())));return n<0||o<0?-1:e<12?n:o},Jt=2018,xc=[[/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],yc=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Oc={12:"m",31:"d",23:"h",24:"h"};function Nr(t,e){let n=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...e.slice(0,2)]){let s=n(xc,r.normalize("NFKC").trim().toLowerCase());if(s)return s}if(e.some(r=>Ar.test(r)))return"m";let o=Math.max(...e.map(r=>Sr(r,"d")??-1));return n(yc,e.at(-1)??"")??Oc[o]??(o>=45&&o<=59?"i":null)}var V=t=>[...t].sort((e,n)=>n.a-e.a),_=t=>{let e=Number.parseInt(g(t,"maxlength"),10);return e>0?e:1/0};function Ec(t,e){let n=e.filter(r=>r&&r.length<=_(t)),o=g(t,"pattern");if(!o)return n[0]??"";try{let r=new RegExp(`^(?:${o})$`,"u");return n.find(s=>r.test(s))??n[0]??""}catch{return n[0]??""}}function gt(t,e){let n=[t];for(let o;o=e.find(({o:r})=>r.b===n.at(-1)?.e.t);)n.push(o);return n}var T=(t,{e},n)=>n?[{id:t,t:e.t,value:n}]:[],at=(t,e,n)=>T(t,e,Ec(e.e.t,n));function Je({id:t,value:e},n){let o=n.e.u.map(r=>j(r)?"":r);return Tt(t,n,(t==="age"?co(e,o):Ft(e,o))?.index??-1)}function Tt(t,{e:{type:e,t:n,x:o}},r){return r<0?[]:e==="select"?[{id:t,t:n,value:String(r)}]:o.length>1?[{id:t,t:o[r],value:!0}]:[]}var bt=({o:t})=>[...H(t),...Xe(t)].join(" "),Xe=({E:t,after:e})=>[...t,.../^\(?例/.test(e.normalize("NFKC"))?[e]:[]];function kr(t,e,n){let o=n.filter(({e:l})=>l.kind==="choice"),r=o.find(({e:l})=>ze(l.u)>=0),s=o.find(({e:l})=>je(l.u,0)>=0),i={field:t,moment:e,P:!!r,isHalfDay:!!s,A:new Set},c=[];for(let l of V(n)){if(l===r||l===s)continue;let f=Ac(l)(l,i);if(!f)return[];c.push(...f)}if(!c.length)return[];r&&c.unshift(...Tt(t.id,r,ze(r.e.u)));let a=e?.h??null;return s&&a!==null&&c.unshift(...Tt(t.id,s,je(s.e.u,a))),c}var Ac=t=>{let{type:e,kind:n}=t.e;return/^(date|time|month|datetime-local)$/.test(e)?Sc:Tr(t)?wc:n==="choice"?()=>[]:$c},Tr=({e:{t,kind:e,u:n},o:{own:o,after:r,E:s}})=>e==="area"?null:Nr([r,...o,g(t,"aria-label"),g(t,"placeholder"),...s],n),Xt=({A:t},...e)=>e.some(n=>t.has(n)),Sc=(t,e)=>{let{type:n}=t.e,o=n==="time"?n:"date";if(!e.moment||Xt(e,o,"whole","y"))return[];let r=T(e.field.id,t,Ke(e.moment,n));return r.length&&e.A.add(o).add(n==="datetime-local"?"time":o),r},wc=(t,e)=>{let{field:n,moment:o,A:r}=e,{t:s,kind:i,u:c}=t.e,a=kc(t,e),l=o?.[a]??null;if(l===null||Xt(e,a,Nc.test(a)?"time":"date","whole"))return[];r.add(a);let[f,...p]=Tc(l,a,t,e);if(i==="choice"){let x=Tt(n.id,t,wr(c,a,[f,...p]));return x.length?x:null}let m=String(f??"");return m&&m.length<=_(s)?T(n.id,t,m):null},Nc=/[hi]/;function kc(t,e){let n=Tr(t);return n==="m"&&Xt(e,"m","date")?"h":n}function Tc(t,e,n,{P:o,isHalfDay:r}){return e==="y"?Ic(t,n,o):e==="h"&&r?[t%12||12,t%12]:[t]}function Ic(t,{o:{near:e,after:n,E:o},e:{t:r}},s){let i=(e[0]??"").normalize("NFKC").trim();return/20$/.test(i)?[t%100]:s||/(令和|\br)$/i.test(i)||/^令和/.test(n)||o.some(c=>/令和/.test(c))?[t-Jt,t]:_(r)<4?[]:[t,t%100]}var $c=(t,e)=>{let{field:n,moment:o,A:r}=e,s=H(t.o).join(" "),i=/時刻|時間|^time/i.test(s)&&!/日|date/i.test(s)?"time":"date";if(Xt(e,i,"whole","y"))return[];if(i==="time")return r.add(i),o?T(n.id,t,Ke(o,i)):[];let c=o&&We(o,g(t.e.t,"placeholder")||bt(t)),a=at(n.id,t,c?[c]:[n.value,...o?Er(o):[]]);return a.length&&r.add("whole").add(i),a};var vc=4,Cc=new Set(["name","name_kana","email","phone","address","age","found_at","site_name"]),Hc={url:Rc,name:$r,name_kana:$r,email:Mc,phone:Lc,address:Bc,found_at:(t,e)=>({s:kr(t,Ge(t.moment??"")??Ge(t.value),e)})},Ye=(t,e)=>(Hc[t.id]??Dc)(t,vr(t.id,e),e),vr=(t,e)=>(e.get(t)??[]).filter(({a:n})=>n>=vc);function Cr(t,e){let[n,o]=["url","notes"].map(i=>t.find(c=>c.id===i)),[r]=V(vr("notes",e));if(!n||r?.e.kind!=="area"||Ye(n,e).s.length)return{fields:t,inText:[]};let s=yr(n,o,_(r.e.t));return s?{fields:[...t.filter(i=>i!==o),s],inText:[n.id]}:{fields:t,inText:[]}}function Dc(t,e){let{id:n,value:o}=t;for(let r of V(e)){let{t:s,kind:i,type:c}=r.e;if(i==="choice"){let p=Je(t,r);if(p.length)return{s:p};continue}let a=c==="number"?/\d+/.exec(o.normalize("NFKC").replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i==="line"?o.replace(/\s*\n\s*/g," "):o,[l,f]=xr(a,_(s));if(!(!l||f&&Cc.has(n)))return{s:T(n,r,l),cut:f}}return{s:[]}}var Hr=({o:{own:t,near:e}})=>[...t,...e].some(N),Ir=({o:t})=>N(H(t)[0]??"").replace(/\d+/g,"");function Rc({id:t,value:e},n,o){let r=mr(e),s=n.filter(({e:m})=>m.kind!=="choice"),[i]=V(s);if(!i)return{s:[]};let c=s.slice(s.indexOf(i)).filter(m=>m===i||m.e.kind===i.e.kind&&(Ir(m)===Ir(i)||gt(i,s).includes(m))),a=o.get("scheme")?.find(({e:m})=>i.o.b===m.t),{values:l,left:f}=hr(r,c.map(({e:{t:m,kind:x},o:d})=>({_:x==="area",U:!!a||/https?:\/\/\s*$/.test([...d.near].at(0)??d.own.at(-1)??""),limit:_(m)}))),p=l.flatMap((m,x)=>{let d=gr(m);return at(t,c[x],/半角/.test(bt(c[x]))?[d,m]:[m,d])});if(a&&p.length){let m=a.e.u.indexOf(Ze(r[0])[0]);m>=0&&p.unshift({id:t,t:a.e.t,value:String(m)})}return{s:p,left:p.length?f:[]}}function $r({id:t,value:e},n){let o=n.filter(({e:p})=>p.kind==="line"),[r]=V(o);if(!r)return{s:[]};let s=(p,m)=>{let x=bt(p),d=t==="name_kana"?Bo(m,x,Xe(p.o)):[m];return at(t,p,_o(d,x))},i=o.length===1&&!H(r.o).some(p=>B(p,"line")?.n),{family:c,given:a}=Fc(r,o);if(i||!(a||r.n))return{s:s(r,e)};let[l,f]=Do(e);return{s:[...c?s(c,l):[],...a?s(a,f):[]]}}function Fc(t,e){let[n,o]=["family","given"].map(i=>e.find(({n:c})=>c===i));if(o||t.n)return{family:t.n==="given"?n:t,given:o};if(n)return{family:n,given:t};let r=gt(t,e)[1],s=r&&!r.n&&r.o.f[0]===t.o.f[0]&&!Hr(r);return{family:t,given:s?r:void 0}}function Mc({id:t,value:e},n){let[o]=V(n);if(!o)return{s:[]};let r=e.normalize("NFKC").replace(/\s/g,""),s=gt(o,n)[1];if(!s&&/^[@＠]/.test(o.o.after))return{s:[]};if(s&&/^[@＠]$/.test(o.o.after)){let[i,c=""]=r.split("@");return{s:[...T(t,o,i),...T(t,s,c)]}}return{s:T(t,o,r.length<=_(o.e.t)?r:"")}}function Lc({id:t,value:e},n){let[o]=V(n.filter(({e:i})=>i.kind==="line"));if(!o)return{s:[]};let r=gt(o,n).filter((i,c,a)=>!a.slice(1,c+1).some(Hr));if(r.length>2){let i=Se(e);return{s:i.length===3&&i.every((a,l)=>a.length<=_(r[l].e.t))?i.flatMap((a,l)=>T(t,r[l],a)):[]}}let s=o.e.type==="number"||/ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(bt(o));return{s:at(t,o,Fo(e,s))}}function Bc({id:t,value:e},n,o){let{postal:r,prefecture:s,rest:i}=Mo(e),[c]=o.get("postal")??[],[a]=o.get("prefecture")??[],[l]=[...n,...o.get("locality")??[]],f=[];if(c&&r){let p=r.replace("-",""),m=gt(c,o.get("postal")??[])[1];m?f.push(...T(t,c,p.slice(0,3)),...T(t,m,p.slice(3))):f.push(...at(t,c,[`${p.slice(0,3)}-${p.slice(3)}`,p]))}if(a&&s&&f.push(...a.e.kind==="choice"?Je({id:t,value:s},a):T(t,a,s)),l){let p=a?i:c?s+i:e;if(p.length>_(l.e.t))return{s:[]};f.push(...T(t,l,p))}return{s:f}}var _c=24,Dr={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Ve,R=[];async function Uc(t,e={}){if(e.undo)return await Lr(),Dr;let n=t.filter(({value:o})=>typeof o=="string"&&o.trim());Ve=e.says;try{return go(e.forbids),await Pc(n,e)}catch{return{...Dr,missed:n.map(({id:o})=>o)}}}async function Pc(t,e){let n=new Set,o=ur(),r=await Rr(t,e,n,o);for(let s=1;s<_c&&r.C&&(await Vc(),!(r.A&&r.s.every(It)&&r.page.size===Mr()));s+=1){let i=await Rr(t,e,n,o),c=i.C>=r.C&&s>t.length+2;if(r=i,c)break}return r.s.forEach(Xc),{...r.answer,needs:tr(r.page,r.$,r.scopes)}}var Mr=()=>b(document,Ae).length;async function Rr(t,{map:e,overwrite:n=[],earlier:o=[]},r,s){let i=Mr(),c={...Co(),size:i},a=Yo(c),l=Gc(t),{F:f,main:p,verified:m}=Go(c,a,l,{map:e,begun:R.length>0}),x=Zc(f,l,s),d={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:m},O=[],Q=new Set,K=0,{fields:tt,inText:$t}=Kc("url",o)?{fields:t,inText:[]}:Cr(t,x);for(let lt of tt){let{id:ft}=lt,{s:Br,cut:qe,left:Qe}=Ye(lt,x),ut=Br.filter(({t:yt})=>!Q.has(yt));for(let{t:yt}of ut)Q.add(yt);if(!ut.length){d.missed.push(ft);continue}if(!n.includes(ft)&&ut.some(yt=>zc(yt,r))){d.kept.push(ft);continue}O.push(...ut),K+=await Wc(ut,r),(ut.every(It)?d.filled:d.missed).push(ft),qe&&(d.cut[ft]=qe),Qe?.length&&(d.left[ft]=Qe)}d.filled.includes("notes")&&(d.in_text=$t);let xt=O.every(It),et=new Set([...p,...[...x.values()].flat()].map(({e:lt})=>lt.k));return{answer:d,page:c,$:a,scopes:et,s:O,A:xt,C:K+(xt?0:1)}}function Zc(t,e,n){let o=a=>J.has(a)&&(e.has(a)||e.has("address")),r=({e:{t:a,type:l}})=>A(l)?[a,...dt(a)]:[a],s=[...t].filter(([a])=>o(a)).flatMap(([,a])=>a),i=n(new Map(s.flatMap(a=>r(a).map(l=>[l,A(a.e.type)])))),c=a=>r(a).some(l=>i.has(l));return new Map([...t].map(([a,l])=>[a,o(a)?l.filter(c):l]))}var Gc=t=>{let e=new Map(t.map(({id:n,value:o})=>[n,o]));return e.has("url")&&e.set("notes",e.get("notes")??""),e},Kc=(t,e)=>e.includes(t)||R.some(n=>n.id===t);async function Wc(t,e){let n=0;for(let o of t)It(o)||!Ot(o.t)||(Yc(o,e),n+=1,await null);return n}var It=({t,value:e})=>{if(!Ot(t))return!1;let n=X(t);return n===e||typeof n!="string"||h(t)==="select"?n===e:Fr(n)===Fr(String(e))&&(R.some(o=>o.t===t)||n.replace(/\s+/g,"")===String(e).replace(/\s+/g,""))},Fr=t=>t.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu,"");function zc(t,e){let{t:n}=t;if(It(t))return!1;let o=X(n),r=R.findLast(i=>i.t===n);if(r&&(o===r.S||e.has(r.id)))return!1;if(h(n)==="select"){let{multiple:i}=n,c=[...Rt(n)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(A(C(n)))return jc(n);let s=h(n)==="input"?"line":"area";return o===(s==="line"?F(n,"value"):ot(n))&&Ie(n,s)?.id===t.id?!1:!Jc(String(o),g(n,"placeholder"))}function jc(t){let e=Re(t);return!!(e&&!e.defaultChecked&&!R.some(n=>n.t===e&&n.S===!0))}var Jc=(t,e)=>/^\s*((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)\s*$/s.test(t)||e!==""&&t.trim()===e.trim();function Xc({id:t,t:e,value:n}){let o=R.find(s=>s.t===e);if(o&&(o.S=X(e)),o)return;let r=R.find(s=>s.id===t&&s.S===n&&!Ot(s.t));r&&Object.assign(r,{t:e,I:ve(e,Ve)})}function Yc({id:t,t:e,value:n},o){let r=R.findLast(c=>c.t===e),s=r?.M??Qo(e);r?.I(),R=R.filter(c=>c!==r),o.add(t);let i={id:t,t:e,S:n,M:s,I:()=>{}};R.push(i),kt(e,n),i.S=X(e),i.I=ve(e,Ve)}async function Lr(){let t=R.reverse();R=[];for(let{t:e,S:n,M:o,I:r}of t)r(),Ot(e)&&X(e)===n&&o(e),await null}var Vc=()=>new Promise(t=>{let e=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(e),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:qc}=globalThis;qc.fillForm??=Object.assign(Uc,{undo:Lr});})();
