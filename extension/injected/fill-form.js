/* Compiled from injected/fill-form/ by `npm run injected`. */
(()=>{var{getOwnPropertyDescriptor:Dr}=Reflect,{bind:Rr,call:Fr}=Function.prototype,Lr=Rr.bind(Fr),p=({prototype:t},e)=>{let n=Dr(t,e);return Lr(n?.get??n?.value)},_=p(Node,"parentNode"),Xe=p(Node,"firstChild"),Ye=p(Node,"nextSibling");var O=p(Node,"nodeType"),ot=p(Node,"nodeValue"),rt=p(Node,"textContent"),yt=p(Node,"isConnected"),P=p(Node,"ownerDocument"),v=p(Node,"getRootNode"),w=p(Node,"contains"),$t=p(Node,"compareDocumentPosition"),qe=p(Node,"cloneNode"),Qe=p(Node,"childNodes");var h=p(Element,"localName"),Xt=p(Element,"shadowRoot");var Ot=p(Element,"previousElementSibling"),L=p(Element,"getAttribute");var Je=p(Element,"setAttribute"),Yt=p(Element,"removeAttribute"),Z=p(Element,"closest"),$=p(Element,"getBoundingClientRect"),Et=p(Element,"checkVisibility"),qt=p(Element,"replaceChildren"),tn=p(Element,"scrollIntoView"),en=p(Element,"scrollTo"),It=p(Element,"scrollLeft"),vt=p(Element,"scrollTop"),nn=p(HTMLElement,"style"),on=p(HTMLElement,"click"),Qt=p(HTMLElement,"focus"),rn=p(HTMLElement,"blur"),sn=p(EventTarget,"dispatchEvent"),Jt=p(Document,"activeElement"),st=p(Document,"defaultView"),cn=p(Document,"title");var an=p(ShadowRoot,"host"),ln=p(HTMLIFrameElement,"contentDocument"),fn=p(Document,"elementsFromPoint"),un=p(ShadowRoot,"elementsFromPoint"),pn=p(HTMLSlotElement,"assignedNodes"),dn=p(Document,"createTreeWalker");var mn=p(Element,"matches"),hn=p(Element,"querySelectorAll"),gn=p(Document,"querySelectorAll"),bn=p(DocumentFragment,"querySelectorAll"),xn=p(Document,"getElementById"),yn=p(DocumentFragment,"getElementById"),b=(t,e)=>L(t,e)??"";var Mr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Ct=t=>{let e=Object.fromEntries(Object.entries(Mr).map(([n,o])=>[n,p(o,t)]));return n=>e[h(n)]?.(n)??null},At=Ct("form"),Ht=Ct("labels"),On=Ct("value"),C=Ct("type"),it=p(HTMLInputElement,"checked"),En=p(HTMLSelectElement,"selectedIndex"),Dt=p(HTMLSelectElement,"options"),te=p(HTMLLabelElement,"control");var S=(t,e)=>{try{return mn(t,e)}catch{return!1}},x=(t,e)=>{let n=O(t);try{return[...(n===9?gn:n===11?bn:hn)(t,e)]}catch{return[]}},An=(t,e)=>{let n=O(t);return n===9?xn(t,e):n===11?yn(t,e):null};var Sn={},wn=t=>[...t].map(e=>Sn[e]??e).join(""),Br=String.raw`"サイト|
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
J出|連絡|報告|送信|記入|入力
Kon
L(通報|申告|申請|相談|届出|
M|アカウCト|
Nい
Oer
P(?=
Q|メ#F
RハCドF|ニック
S)?
T報
Uaccount
Vin
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
ÑL届けJ|依頼|担当|応募|利用
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
øtiK
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
ċpOsK
Č|company
č|usO|
Ď|につNて
ďくださN|
Đ(Æò("siteég|"I))
đ(õ|ÙÓ|phKEAageA|
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
Ħ!.*(A(of|K) )).*
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
ĵcKtac
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
řUčAidA
Ś_客様
śaø|
ŜcKfirm|
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
ūcKten
Ŭcheck
ŭed|
ŮfilEproducZ
ůlVk
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
`))Sn[t]=wn(e);var Nn=wn(String.raw`àÃÄNúÃÄN|空(欄|白SDŦŦ|空に|何も(àú@leaveA.*A(blank|empty|alKe@do(n'?Z not) (fill|entO|type)
画像(に|内|中|D|認ĳ文Ņ数Ņ証@captcha|ĘŔパム|迷惑Ŏ(防止|対策@Ġ(Îて|Î)(NŒ|XĢ文Ņ数ŅĞ@\d *[+×x*] *\d|\d *[-−] *\d *[=は]|計算(DS(結果|答@D答え|認証(コ#ド|キ#|Ğ|文字S$|ŏ|security (codEĩø@vOificśanti-?spam|\?;3}(Ŕパム)
^urlũť|,| or )
í|暗証|password|passcodEĪ ?(id|B@AlogVĖ ?id|会員(Ğ|id@秘密DĄワCタĒム
クレジì~|カ#ド(Ğ|B義@有効期限|セキュリティコ#ド|口座|card (numbO|holdO@Acv[vc]|iban|ク#ポC|coupK
çŹ|çDXめ(に|、S(もう|再|2|二|同じ|à|$@\(ĭç\@(ŕ#F|Ç|ê)D?ĭç$|再度|再à|もう(一|1)(度|回@ŜH-?(entO|type@HpeaZAagaVA|vOify
検索|キ#ワ#ド|絞り?込|AķA|keyword
署B|signaturEto signA|^b?cc$|Ł務局ĺ動ō|ō文|書ťÄNで|office usEチャì~|AchatA
とD(ĭ関係|続柄|間柄@(ý|Ĭ>Y>Ă>T告>Ì>Ō>ÿ者)D(ĭ立場|区分@^ĭ(関係|立場ŪHlaø(shipSA|who aH you
(分ťŒ|わťŒ|特定(でき|ÎŒ@同定Ģĝ|根拠|Ł情|ī@identif(y|iable)
心当Xり|(Ë>ŉ込んだÖ発信>相手)を(Â存|źって@know who
(ĭņ|求めŒ|望む)(Ô|D|ÎŒS(対応|措置|ĤÊŁ項@どうÃXN|ÃてほÃNĤ(outcomEacø).*(wanZlikEHĩZdesiHd@(wanZlike) us to do|(desiHd|Hĩted) (acø|outcome)
(これŦで|今ŦでĲ(対応|ÃX|経緯|Y@削除(ÿ|要請ţĢ有無|状況@alHady (triŭĵtŭdKe)
(ťXられ|騙られ|ÄりすŦÎ|B乗られ)
(支払|Á|損害)Ŏ額|^金額|支払っX|amount (paid|lost@AlossA
(Ì|ōĹ返答|ĭņ)Ŏ(Ŗ法|手段|時間帯?|可否|要否@D要否|pHfOHd|best timEhow did you hear|_?źりŎきっťけ|性別|AgendO|AsexA|職業|occupś国籍|naøality|country|AipA|fax|ファì?クŔ|生á|誕生日|birth|使Ź欄
(ô>ŉ?込(んだ|みS(Ö>主@加害>ğ|įSü>犯Ö容疑>ş|uploadO|ĨOAŰO|pOpetrator|(Učċ);16}ñ(?!O@ñ(ŭVg) (Učċ)Ĳ(B前?MRネŗ|氏B|Ġ|Ùř@usOG of|^(ô者)$
Ĉ中傷ÎX|ě>ĀÎX(ÖŖ@victim|targeted ċĳÀ?$|_B前|G@^(Á>victim)$
Ĉě>ĀÎX|加害|ğ|įS|ô>届けį|配送į|受取|_子|子ども|子供|ė学生|ł>家族|友|źÖ紹介|ŋ>代理|代表>弁護士|後見|緊急|作成>Ň有>責任>ëguardian|paHnZfriend|HpHsenZbehalf|witness|emOgency|agenZthird.party|someKEothO ċ|theirġđř)
G of the (ċ|ownO|VdividualčU@their G
Ų@申Ã込み|Ë)者;6}(ÀQ|ã|住Ň|Ìį)
本人以外
Ų)[ぁ-ん]{0,7})[ŒXN](Ö子|Ŗ)DŎđř)
(Á|ľĳÖŖ|>子)$
(Ë|Ò?|ň|œìプ|公開û|受信|ņ|予約|来店|訪問|納期|Ũ注文|ń|配送Ĺ開催|ę)(ÃX|ÎX|Ô|DS(日時?|á?ù期限|月|期間|年数@(Ĩŭupload|publish|pHfO|ordO|purchas);8}ıtime)
(発見|ç|閲覧|見つけ|見ťけ|見X|気づ|気付|認ź|źっX|目撃|œクセŔĢ日時|日付|á?|日ùとき|頃@Nつ;8}(見|気|ź@ıtimEwhen|day);16}Řsaw|AseeA|view|discovO|notic|AfVdA@ŘnoticŭdiscoveHd|viewŭsawġıtimEAKA|when@ıday|whenġ(awarElearn)
^(発生|Ł案S(ÃXS(日時|á|日付|時期|時刻Ū^ıdate and timEwhen)\??$
(迷惑|不審|受信|届NX|詐欺|Þ)ŕ#FQD?(Ŋ|文面|Êヘìダ)
ĥ標題|^([Â_]?(Y|Ą%ĬQ)D?S(Û|テ#マ@^題目|ĠÎŒÛ|ĸtA|^title$|要旨
^([Â_御]?(Y|Ą%âQ)D?S(ĥÛŪ^(ĸZtitle)( lVeS$
(À)ũあŒNは| or );3}(Ľï|屋号|R|ペC|B称@(æ法Öï)B?(Å)Ŏ(À)
(æ勤務į|仕Ł|業務|法ÖビジネŔ|busVess|workČ)(D|Ź|ŹDS ?(e-?ê|eŕ#FQ)
(ő部門|担当課|課B|宛įûįŢ|支店|校舎|拠点|施設)B?$
ĽŸĻ"ï|機関|学校|勤務|ő役職|屋号ŢB|支店Č|organi[sz]ścorporaZbusVess|departmenZdivisiK|employO|school|affiliaZjob titlEĭę(D|中DS(Õ|ŶĿC@Âń|ÂŨ_使N
(Ŷ製Ě品目);2}Õ(DSB|ヘìダ#?
("Ĝsns|Õ|媒体|œプリ|Èŕディœ|Ŀì~フォŗ|コミュニティ)(・[^B]{1,8}|等|ÄどS(DS_?(B|ÄŦえ@ň("媒体|ÕŪどD("sns|Õ|œプリ@Į|board)('sS ÙG of (the |that S(òSĮ@which Üorm@^platform$|^(ŠsOvicEĜsns)$
Ć[者Ŗ様客人身分私įŹ当表員]|ý|さん|さŦ|ă)D(_|Â|御S(À|ÄŦえ)
(ニìク|ハCドF|ペCĖMĠ|Ī|ファĒF|Ŷ製Ě作ĚĚ曲|国|地|駅|路線|ĿC|ドŕĒC|ĒベC~|案件|物件|機種|番組|チŗ|グF#プ|ŤI|Ń|記Ł|銀行|ēペì~|飼N[犬猫])(DS_?(B|ネŗ|B称|Û@(nickčscHen|display|ŮdomaV|evenZitem|peZprojecZbrand|hosZmodel|U|middlEmaiden|group|team|ĊpagEbank)İ(Ń|曲|作Ě書籍|I|"ŤË|記Ł|job|pagEvideo|book|sKg|thHad|posZarticle)(D|D?ĠS(Û| title)
(自分ĺ社|弊社|æ著作権?(元|者@ŋ|元(D|と@ýDĻŖD?Ļ殿|Ś|ó運営(Ô|中@公式|正規|本物|オリジナF|ŀ|AäA|AownA|AmyA|official|origValšEċalČĲć"ÆAhpA|É|blog|ÈŠAů|ĊÝe)
AproofA|ownOship|(Ň有|証明)(>書|Ô)
(発信û)元D?(ãQ)
Ć使っ|使ŹűęűăűńűŇ有ű持っ)(てNŒ|てきX)(ã|携帯Q|住Ň)
ćÉ|"I)Ŏ(B|Û@ć"I).*_持ち
志望ĺ己pr|経歴|職歴
(ĝ|詳細|Êą説明)Ŏ(をĎġ(説明ú|à|記載|記述|_?ŉ|_聞ťせ|教えて|述べ@^(please S(explaV|ĔbEtell us|why)A
(関連|参考|参照|そD他D?|証拠|HlatŭHfeHncEaddiøalĲćÉ|Aůs?A)
(ĊUšEチャCネFMŀġćAů|É@ćAů)A;12}(ĊUše)
url|Éį?|pOmaů|AůĶòÓ|^https?:|ÇŎhttp|Ó;8} of (thEthis|that) (òS(pagEŠĨ@(pagEĨ) Ó|(I|"ÆË|ň|Ò?|Ŕレ(ìドS|Ń|ě|該当ĲÇ|^ň(ŷ|įŪÒD?(あŒS場Ň|wheH (is|did you see) (iZthe@(pagEposZūZvideo|listVg)s?( \(?s\SS (to (be S(HmovEHporZHview@V ĩø)
((ě|該当|問題D?(あŒS|ĬÔ|T告ÔüĢ"I|ÆË|ŉ込み@(Ò|Ë|口コミ|ö画像|写真|ŃĳI|ŷ))$
Æò"ウェブ ?"AòŠÝE^("hp|web|Èblog)$
e-?êQ|ŕœド|Aê( ?ÓSA
ã|AtelA|tel(?![a-z]@phKE携帯|mobilEでんわ|ĵt numbO
郵便|〒|Azip|Ĩal|Ĩcode
^(番地・S(ēビF|œパ#~@部屋Ğ|buildVg|apartmenZsuitEAunitA
市区?町村|番地|丁目|町B|stHeZAcityA|town
都道府県|pHfectuH
住Ň|_住ŦN|居住地|AÓA
年齢|年代|AageA
^ĭ[Ź要]件|^topic
åŧ|区分|ジャCF|Ł由|ĭŹ件|項目$|分野|ŝ|AtypeĶAkVdĶAtopic|natuH of
(違反|Ĭ|Y|Á|Ā|ÊT告)D?(å区分@^(種類|種別|ŧ#?|ŝy|(typEkVd) of (abusEviolśHporZproblem|issue))$
Êĝ|%Y|â|Áü|件B|テ#マ|Ā|困り|HasK|ĸZissuEabouZproblem|VĕcKcOn|harm|violat
(注文|予約|Ũń|業務|Ł業|仕Ł|Ŷ工Ł|ÿ物|活動|応募)D?(ĭ(ļ@動機|ĝ)
ļ|詳űくわűŊ|意見|要望|ĄY|%具体|説明ĺ由記|どDよう|どんÄ|何が|困って|起き|起こ|書ťれて|問題|ŞĔpøģĶĔbEexplaV|what happenŭVĕenĕūZtell us|how can wEä (÷Zĩø)s?|^ĩøs?$|概要|Ź件|ÌŁ項|通信欄|_źらせ(NXだ|くだ@^(÷ts?|bodyŪä ñ
Ćエラ#)Ŵ
ö備考|ĝ|ą_気づき|â|補足|感想|ŕモ|そD他|÷Zaddiøal Vfo|noteĶHmarks|HasK|feedback
(%Y|â|Ą具体的Ä?|_困り)Ŏ内容$|^(ļ|Ŋ|Ŵ|öŞ÷ts?|Ĕpøģs?|備考)$
Ú芳B|本B|ÌįB$|(担当|Ō|Ĭ|Ă|Y|T告|Ì|届出ú|ÿ|応募|申込|ęţ|提出û)者(様S(DSB?$|^差出Öfullİfirst (and|&|\/) last Ùä Ùlegal Ùĵt (ċ|G@^(ÙcustomO ÙŚB|ĭ担当者様?B?|BŪ(ñO|submittO|sendO|HĩtO|complaVanZclaimant)('?sS G
hKey|gotcha|AhpA.*AhpA|ak hp|AboZ^hpA| hp$|trap|decoy|url Ŭ|wVniEleave
captcha|spam|vOif|turnstile
passw|^otp$|Ke time code
^cc |card|coupK
(ê|eê).*(ŜcKf|Ŭ|agaV|rEkakunV|2Ū(ŜŬ|rEkakunV)A.*ê
^(q|s|ķ|quOy|keywords?|kwŪķ
compan|organi|corp|deparZdivisiK|òŠÝEfax|birth|bday|nickİŮusO|logV
A(e ?ê|ê|ê ?Ó|HplytoQÇ)AQ
kana|furigana|yomi|ruby|î
A(tel|phKEdenwa|telephKEmobile)\d*A|ã
^(ä |full |customO |ĵt |ñO SG( \d+S$|^(o?namaEshimei|simei|fullGŪ^(_?B前|ĭ氏B)$
^(ä |Hĩt S(ĸZtitlEkenmei|daimei|件B)$
^(target |ñ |page |Ĩ |ūt Sćů)( ?\dS$
site ?G
ŝ|AkVdA|AtypeA|s(h|y)ubetsu|bunrui|HasK|topic|種別|種類
ŞAmsgA|÷ZAbodyA|ūtĶVĕenĕtoiawasEnaiy(o|ou)A|hKbunģ|Ĕpø|Hmarks?|bikou|AnoteĶAtextA|Ê備考|Ŋ
^(?Ħ^(姓|氏|苗ŅBŅ(ä SlastİfamilyİsurGð
^(?Ħ^(B|(ä SfirstİgivenİfoHGð
^last$
^first$
^(せN|セĒð
^(めN|ŕĒð
^0(1267|137[247]|139[278]|145[67]|1466|1547|1558|1564|1586|1587|163[2-5]|1648|165[4-8]|499[2468]|5769|5979|7468@^0(838[78]|8396|8477|851[24]|9496|9802|991[23]|9969@^0[36]|^0(11|22|44|45|52|75|78@^0(17P7@18P8@19P6@23P6@24P[59]@25P2@26P2@27ų28P6@29Ĵ8]@42(?![28]@43Ĵ34])@^0(46Ĵ8]@47P[1347]@48(?!0@49P2@53P4@54Ĵ6]@58ų59ų72(?![15]@73P4@76Ĵ4])@^0(77P5@79Ĵ4]@82Ĵ58]@83Ĵ9]@84P9@86Ĵ4]@87P8@88P[68]@89P9@92(?!0@93(?!0)@^0(95P8@96ų97P5@98P[89]@99P2)@^0\d{3}
_子|ėペì~
ö口コミ|ĜゲŔ~ブìク|ōÔ|÷ZAHview|guest ?book|AHply|Ćプ)レビュ#
同意|承諾|了承|承ź|規約|ポリシ#|個人īD(_?取|ł|ę|ā@þ_źらせ|配信|間違N|çÃûç|チェìクを|理解űœCケ#~|Ę歳以上|ņÔ$|agHEcKsenZAtOmsA|privacy policy|nħbEdeclarEswear|good.faith|cOtify|undOstand|acknowledge
ł者(様|DŖS(DĎSĭ
^(((_Ļĺ|御S(ネì~ ?S(ショìプŢ?|Ŕ~œ|サロC|社@(web|KlVEäS ?(shop|stoH))(D|Đ*|Đ(D|url|Ç|É|ů|Ó|\W)*$
Ęŏ
%Y|意見|感想|要望|ĵZVquir|enquir|feedback|support
î|カナ|ťÄ\S$|ヨミ|よみ|読み(がÄ|仮B|Ŗ@シŕĒ|furigana|AkanaA|phKetic
É集|相互É|(É|サĒ~)(D|をS(新規Să|ů (exchangElisZdiHctory@(add|submit) (ä|a) (Šů|url)
^\(?※.*(.{25}|[。可]|ď下さN|Ŧす|です|場合|Ĥ[半全]角|Dみú|à)
(会員|新規ĖMŕCバ#)(DS(ă|作成|入会@入会(申|手続|フォŗ@cHate (an |ä SU|sign ?upA|AHgist(O|raø)A
必須|任意|ひっす|(R|ペC)ネŗ(でも|もS(可|ok@\(?(HquiHd|opøal)\S|[*＊※■●◆◇▼▽・]+|àÃてď(Â|_S(記入|à)(ď下さN)
Ĭ>Ă>Ō>Y>Ì>T告>ÿ>ý|óŚ|ñO|ä
(Á>ě>書ťれX(Ŗ|人@ğS|ô>加害>ŋ>_子(様|さん@ėł>代理Öæ法Ö企業|ëş|ĨOČ|othO party)(様S(DĎ|に関Ô|'s|：S;6}(ī|氏B|Ìį|ĤŖģs|Vformś$@about the (ëċ|ş)
(ýĻŖ|óÂ自分|ŸĢÆ"ÈAhpA|url@_持ち|ä own|if you have (KEa)A
^[(※ ]*(例|exA|e\.g|注|半角|全角|\d+(文SŅ最大)
âŐĉ~ラブFü|削除|Ā|Á|Ă|èŋ|有害|違法|悪質|YŰEHporZcomplaVZviolśVfrVg|takedown|Hmov|legal
^(\(?(全角|半角|漢字@https?:\/\/|\d{1,3}|[á時分]|[Â_御]?Ìį)\S$
Ī|サĒCĒC|会員ă|新規ă|þ購読|検索|_支払N|í(D|をS(再|_?忘@log ?V|sign ?(V|up)A|nħbEAķA|paymenZŬouZ(forgoZHsetġpassword
(Ĭ|Ă|Ō|Y|届J|ÿţĹ%ā)[^D]{0,6}[者Ŗ人]|ý|本ÖóAäA
ĬŐĂ|削除ü|Ā|Á|è~ラブF|ĉ不審|違法|有害ŰEVfrVg|harass|violaZtakedown|ñ(ŭVg)
èB誉|侮辱|悪口|信Ź(毀|き)損|defam|libel|slandO|Vsult
ĿĒバシ|個人ī|晒|さらű肖像|privacy|private Vfo|ċal Vfo|dox
ÄりすŦ|成り済|imċat
著作|商標|ź的財産|海賊版|copyrighZtrademark|Vtellectual
ßポFノ|ßD性|ßŎŵcsam|child;8}(pornŰ|sex|exploit)
リベCジ|私Ł性|同意DÄN|HvengEVtimatEnK.?cKsensual
œダF~|obscen|adulZnudity|ĆßŎ)(ŵ猥褻@Ćß|リベCジ)ポFノ|Ćchild;8}|Hvenge )porn
売春|援助交際|出会N系|prostitut
薬物|麻薬|大麻|覚(醒|せN@ドラìグ|drug
口座|通帳|携帯ã|bank U
Þ|偽"phish
不正œクセŔ|í|乗っ取り|unauthori[sz]ŭhack
闇バĒ~|実行>請負|仲介|Hcruit
カジノ|賭博|ギャCブF|gambl|casVo
闇金|貸金|ヤミ金|lendVg
銃|爆(発|弾@刃物|武器|weapK|explosiv|fiHarm
自殺ĺ死ĺ傷|suicid|self.?harm
脅迫|予告|脅űthHat
ľ|bully|harass
遺体|残虐|グロ|gorEgraphic|violen
差別|ヘĒ~|hatEdiscrimVat
青少年|mVors
デマ|偽ī|誤ī|フェĒク|misVfo|disVfo|false Vfo
悪質商法|fraud|scam|ĆÞ)詐欺
ウĒFŔ|マFウェœ|virus|malwaH`).split(`
`),y=t=>RegExp(Nn.shift(),t),kn=t=>t.split(" ").map(e=>{let[n,o,r]=e.split(",");return[n,y(),o||void 0,+r||void 0]}),ee=kn("trap,, captcha,, url,la, password,, payment,, confirm,l, search,la, other,, relation,, identifiable_by,, author_known,, wish,, tried,, impersonated,, paid,, other,, author,, victim,, other,lc, other,lc, other,lc, other,lc, other,lc, other,c, other,lc, found_at,lc, found_at,lc,0.7 other,l, subject,l, subject,a, name,l, email,l,0.7 other,c, company,l, other,la, site_name,lc, other,l, other,l, other,la, other,la, other,l, other,l, other,l, other,la, notes,a, url,la,0.6 url,la,0.7 url,la, url,l,0.6 other,l, email,l, phone,l, postal,l, other,l, locality,lc, prefecture,lc, address,la, age,lc, subject,l, category,c, category,l, category,c,0.9 notes,a,0.6 notes,a, notes,a, notes,a,0.7 notes,l,0.7 name,l,"),Tn=kn("trap,, captcha,, password,, payment,, confirm,l, search,l, other,l, email,l, name_kana,l, phone,l, name,l, subject,l, url,la, site_name,l, category,c, notes,a,"),$n=[{id:"name",n:"family"},{id:"name",n:"given"},{id:"name",n:"family",w:.3},{id:"name",n:"given",w:.3},{id:"name_kana",n:"family"},{id:"name_kana",n:"given"}].map(t=>[y(),t]),In=y("i"),vn=y("i"),Cn=y("i"),Hn=y("i"),ne=y("i"),Dn=y("i"),Rn=y("i"),Fn=y("i"),Ln=y("i"),Mn=y("i"),Bn=y("i"),_n=y("i"),Pn=y("i"),Kn=y("i"),Vn=y("i"),Zn=y("i"),Gn=y("i"),Wn=y("i"),oe=y("i"),zn=y("i"),jn=y("i"),Un=y("i"),Xn=Nn.map(t=>RegExp(t)),Yn=["captcha","confirm","password","payment","search","trap"],qn=4;var _r=/権利(の)?侵害|人権|rights/,re=.5,se=t=>t.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),Qn=t=>t.normalize("NFKC").toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(se).filter(e=>e.length>1),Pr=t=>Xn.flatMap((e,n)=>e.test(t)?[n]:[]),Jn=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Kr(t,e){let[n,o]=[Jn(t),Jn(e)];return n.size&&o.size?2*[...n].filter(r=>o.has(r)).length/(n.size+o.size):0}function Vr(t,e){let[n,o]=[se(t),se(e)];if(!n||!o)return 0;if(n===o)return 1;let r=Qn(t).filter(a=>Qn(e).includes(a)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,e].map(a=>Pr(a.normalize("NFKC").toLowerCase())),c=s.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(n.includes(o)||o.includes(n)&&n.length>1)?.6+.2*(Math.min(n.length,o.length)/Math.max(n.length,o.length)):s.some(a=>a<qn)&&_r.test(e)||Kr(n,o)>.6?re:0}function Rt(t,e){let[n,o]=e.map((r,s)=>({index:s,g:Vr(t,r)})).sort((r,s)=>s.g-r.g);return!n||n.g<re||o&&o.g===n.g?null:n}function to(t,e){let n=Number(/\d+/.exec(t.normalize("NFKC"))?.[0]);if(!n)return null;let o=e.findIndex(r=>{let[s,i]=(r.normalize("NFKC").match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(n/10)*10===s||/以上/.test(r)&&n>=s:/以上|over|\+/.test(r)?n>=s:/未満|under/.test(r)?n<(i??s):i?n>=s&&n<=i:n===s});return o<0?null:{index:o,g:1}}var eo=(t,e)=>{try{return t(e)}catch{return null}},G=t=>!!t&&O(t)===1,Ft=t=>O(t)===3,J=t=>{let e=_(t);return!e||G(e)?e:O(e)===11?eo(an,e):null};function*H(t){for(let e=J(t);e;e=J(e))yield e}function*Lt(t){for(let e=G(t)?t:J(t);e;e=J(e))yield e}var ie=t=>{if(G(t)&&h(t)==="slot"){let n=pn(t,{flatten:!0});if(n.length)return n}let e=[];for(let n=Xe(t);n;n=Ye(n))e.push(n);return e},Mt=(t,e)=>{let n=dn(P(t)??t,t,5);return n.currentNode=e,n},no=t=>eo(ln,t);var oo=4,Zr=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Gr=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Wr=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function zr(t){let e=b(t,"class");return Zr.test(e)||(Gr.test(e)||Wr.test(e)&&!e.includes(":"))&&x(t,"input:not([type=hidden]), textarea").length===1}var ro=({width:t,height:e})=>t<oo||e<oo,jr=({right:t,bottom:e},n,o)=>t-o.left+n.scrollLeft<=0||e-o.top+n.scrollTop<=0,Ur=({left:t,top:e,right:n,bottom:o},r)=>n<=r.left||t>=r.right||o<=r.top||e>=r.bottom||ro(r);function so(){let t=new Map;function e(n){let o=t.get(n);if(o)return o;let r=getComputedStyle(n),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(h(n)),i=/auto|scroll/.test(r.overflow),a={gone:r.display==="none"||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||S(n,"[hidden], [inert], [aria-hidden=true]"),scrolls:i,box:s||i?$(n):null};return t.set(n,a),a}return function(o){if(getComputedStyle(o).visibility!=="visible")return!1;let r=$(o);if(ro(r)||e(o).gone)return!1;let s=0;for(let c of H(o)){let{gone:a,scrolls:l,box:f}=e(c);if(a||s++<3&&zr(c))return!1;if(f){if(l?jr(r,c,f):Ur(r,f))return!1;l&&(r=f)}}let i=st(P(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var Xr=120,Yr=40,io=30,qr=new RegExp(Pn,"g"),Qr=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Jr=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,ts={name:{id:"name"},"family-name":{id:"name",n:"family"},"given-name":{id:"name",n:"given"},email:{id:"email"},tel:{id:"phone"},"postal-code":{id:"postal"},"address-level1":{id:"prefecture"},"street-address":{id:"address"}},ce=ee,co,es=40,ns=200;function ao(t){let e=n=>os(t?.[n]);co=e("consent"),ce=ee.flatMap(n=>{let o=ut(n[0])&&e(n[0]);return o?[n,[n[0],o,n[2]]]:[n]})}function os(t){if(!Array.isArray(t))return;let e=t.slice(0,ns).flatMap(n=>{let o=typeof n=="string"?n.normalize("NFKC").toLowerCase().trim():"";return o.length<2||o.length>es?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return e.length?RegExp(e.join("|"),"i"):void 0}var ut=t=>Yn.includes(t),N=t=>{let e=t.normalize("NFKC").toLowerCase().replace(/\s+/g," ").replace(new RegExp("(?<=\\P{ASCII}) (?=\\P{ASCII})","gu"),"").trim();return Gn.test(e)||Bn.test(e)?"":e.replace(qr," ").replace(Qr,"").replace(Jr,"").replace(/\s+/g," ").trim()},lo=t=>N(t)!==""&&!oe.test(N(t)),ae=(t,e,n)=>t.find(([,o,r="lac"])=>r.includes(n[0])&&o.test(e));function W(t,e){let n=N(t).slice(0,Xr);if(!/[\p{L}\d?〒]/u.test(n)||oe.test(n))return null;let o=n.replace(/\([^)]*\)?|〔[^〕]*〕?/g," ").trim(),r=ae(ce,n,e);if(r&&ut(r[0]))return{id:r[0]};let s=e==="line"&&Ln.test(n),i=e==="line"&&$n.find(([a])=>a.test(o));if(i)return{...i[1],id:s?"name_kana":i[1].id,O:!/name/.test(o)};let c=o&&ae(ce,rs(n,o,r),e)||r;return s&&(!c||c[0]==="name")?{id:"name_kana"}:c?is(c,n):ss(n)}var rs=(t,e,n)=>n?.[0]==="other"&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):e,ss=t=>t.length>io?null:{id:"unknown"},is=([t,,,e=1],n)=>({id:t,w:e*(n.length>Yr?.85:1)});function fo(t,e){let n=t.normalize("NFKC").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g," ").trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(n)?"family":/(^| )(mei|first ?name|given ?name|fname|名)$/.test(n)?"given":null;if(o&&e==="line")return{id:/kana/.test(n)?"name_kana":"name",n:o};let r=ae(Tn,n,e);return r?{id:r[0]}:null}function uo(t){let e=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(e)?{id:"payment"}:/password|^username$|one-time-code/.test(e)?{id:"password"}:/^(organization|bday|sex|url|nickname)/.test(e)?{id:"other"}:ts[e]??null}var z=t=>{let e=t.normalize("NFKC");return Hn.test(e)||!!co?.test(e)},po=t=>Zn.test(t.normalize("NFKC")),le=t=>Un.test(t),mo=t=>{let e=N(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company)[^)]*\)?/g,"");return e.length<=io&&Vn.test(e)&&!Kn.test(e)},ho=t=>jn.test(N(t)),tt=t=>Wn.test(t),fe=t=>zn.test(t),go=t=>_n.test(t)&&!tt(t)&&!St(t),St=t=>Fn.test(t),bo=t=>Mn.test(t)&&!tt(t)&&!St(t),Bt=t=>Cn.test(t);var ue="input:not([type=hidden]), textarea, select, [contenteditable]",cs="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",as="input[type=radio], input[type=checkbox]",_t="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",he=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,ls=/^(td|th|dd|li|fieldset|form|body|tr)$/,ge=240,fs=24,us="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function pe(t){for(let e of H(t))if(!he.test(h(e)))return e;return null}var yo=t=>{let e=G(t)&&h(t)==="img"?b(t,"alt"):"";return e.length<=fs&&new RegExp("\\p{L}","u").test(e)?e:""},Pt=t=>t.replace(/\s+/g," ").trim();function k(t){let e="",n=o=>{if(e.length>ge)return;Ft(o)&&(e+=ot(o));let r=G(o)?o:null;if(!r&&O(o)!==11||r&&(S(r,_t)||r!==t&&!Et(r)))return;let s=r&&!he.test(h(r))?" ":"";e+=s+yo(o),ie(o).forEach(n),e+=s};return n(t),Pt(e)}var de=new WeakMap;function Oo(t){de=new WeakMap;for(let e of t.flatMap(n=>x(n,"label"))){let n=te(e);n&&de.set(n,[...pt(n),e])}}var pt=t=>de.get(t)??[],Eo=(t,e)=>b(t,e).split(/\s+/).map(n=>{let o=n&&An(v(t),n);return o?k(o):""}).join(" ");function ct(t){let e=v(t),n=O(e)===11&&e.host,o=[Pt(Eo(t,"aria-labelledby")),...pt(t).map(k),b(t,"aria-label")].filter(Boolean);return o.length||!n?o:[L(n,"label")??b(n,"aria-label")].filter(Boolean)}function ps(t,e,n){for(let o of H(t)){let[r,s]=[w(o,e),w(o,n)];if(s)return!1;if(r)return!0}return!1}function ds(t,e){let n=Z(t,"label"),o=n&&te(n);return!!(o&&o!==e&&!w(n,e))}function ms(t,e){let n=(ot(t)??yo(t)).replace(/\s+/g," "),o=n.trim()&&J(t);return o&&!Z(o,_t)&&!ds(o,e)&&Et(o)?n:""}function xo(t,e){let n=Mt(v(t),t),o=[],r=!0,s=0,i=null;for(let a=n.previousNode();a&&s<ge;a=n.previousNode()){if(e.has(a)){i=a;break}let l=G(a)?h(a):"";if(ls.test(l)&&w(a,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=ms(a,t);if(!f)continue;s+=f.length;let u=pe(a),d=o.at(-1);d&&!r&&d.block===u?d.text=f+d.text:o.push({text:f,node:a,block:u}),r=!1}return i&&S(i,as)&&!ct(i).length&&o.pop(),{near:o.filter(({node:a})=>!i||!ps(a,i,t)).map(({text:a})=>a.trim()),b:i}}function be(t,e){let n=Mt(v(t),t),o=pe(t),r="";for(let s=n.nextNode();s&&r.length<60;s=n.nextNode()){if(w(t,s))continue;if(G(s)){if(e.has(s)||h(s)==="br")break;continue}let i=J(s);if(!(!i||Z(i,_t))){if(ot(s).trim()&&pe(s)!==o)break;r+=ot(s)}}return Pt(r)}function Ao(t,e){let n=Eo(t,"aria-describedby"),o=Z(t,"td, dd, li, p, div, label"),r=Mt(v(t),t);for(let s=r.nextNode();s&&o&&w(o,s)&&!e.has(s)&&n.length<ge;s=r.nextNode())Ft(s)&&!Z(J(s),_t)&&(n+=ot(s));return n}function hs(t,e){for(let n of H(t))if(!(!w(n,e)||t===e&&h(n)==="label"))return/^(ul|ol|div|p|span)$/.test(h(n))?n:null;return null}var xe=t=>S(t,ue)||x(t,ue).length>0;function me(t){for(let e=Ot(t);e;e=Ot(e)){if(xe(e))return"";let n=k(e);if(n)return n}return""}function gs(t,e){let n=Ot(e);if(!n||xe(n))return"";let[o,r]=[n,e].map(s=>x(s,"th, td"));return o.length===r.length&&o.length>1?k(o[r.indexOf(t)]):""}var bs=(t,e,n)=>n>1&&t.length===n&&t.every(N)&&new Set(t.map(N)).size===n?t[e]:"";function xs(t,e){let n=Ot(t),o=x(t,cs),r=o.indexOf(e);if(!n||r<0||xe(n))return[];let s=ys(n),i=bs(s,r,o.length);return i?[i,me(n)]:[]}function ys(t){let e=[""];for(let n of ie(t)){let o=G(n)?h(n):"",r=o&&!he.test(o);r&&e.push(""),o!=="br"&&e.push(`${e.pop()}${Ft(n)?ot(n):k(n)}`),r&&o!=="br"&&e.push("")}return e.map(Pt).filter(Boolean)}function Os(t,e){let n=e&&h(t)==="td"&&_(t);return me(t)||n&&(gs(t,n)||me(n))||""}function Es(t){let e=[],n=[];for(let o of H(t)){let r=h(o);if(/^(form|body)$/.test(r)||e.length+n.length>3)break;r==="label"?e.push(k(o)):/^(t[dh]|dd|li)$/.test(r)?e.push(...xs(o,t),Os(o,!e.length)):r==="fieldset"?n.push(...x(o,"legend").slice(0,1).map(k)):S(o,"[role=listitem], [role=group], [role=radiogroup]")&&n.push(...ct(o),...x(o,"[role=heading]").slice(0,1).map(k))}return{f:e.filter(Boolean),N:n.filter(Boolean)}}function So(t){let e=x(t,us);return n=>{let o=e.findLast(r=>$t(r,n)&4);return o?k(o):""}}var As=t=>[L(t,"placeholder")??b(t,"data-placeholder"),b(t,"title")].filter(e=>e.trim()),D=({own:t,near:e,f:n})=>[...t,...e,...n];function Kt(t,e,n,o=null){let r=o!==null,s=v(t),i=O(s)===11&&x(s,ue).length===1?s.host:null,{near:c,b:a}=xo(t,e),l=i??(o&&hs(t,o));return l&&!c.length&&({near:c,b:a}=xo(l,e)),{own:r?[]:ct(t),near:c,...Es(r?Z(t,"label")??t:t),E:r?[]:As(t),after:r?"":be(t,e),head:n(t),b:a}}var Oe="input, textarea, select, [contenteditable]:not([contenteditable=false])",Ss=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,ws=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/.test(`${t}`);function No(){let t=so(),e=[],n=[];ko(document,t,e,n),Oo(n);let o=new Set(e.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(C(c)))),r=[],s=new Map,i=[];for(let c of o){let a=ks(c);if(Ts(c,a,t))if(Ns(c,a))r.push({e:c,type:a});else if(A(a)){let l=Is(c,a),f=s.get(l)??ye(c,"choice",a);f.x.push(c),f.u.push(ct(c)[0]||be(c,o)||b(c,"value")),s.has(l)||i.push(f),s.set(l,f)}else if(a==="select"){let l=[...Dt(c)];i.push(ye(c,"choice",a,l,l.map($s)))}else(a!=="editor"||!S(c,"[contenteditable] [contenteditable]"))&&i.push(ye(c,/^(textarea|editor)$/.test(a)?"area":"line",a))}return{M:i,H:o,T:n,D:r,R:t}}function ko(t,e,n,o){o.push(t);let r=new Set(x(t,Oe));for(let s of x(t,"*")){r.has(s)&&n.push(s);let i=h(s)==="iframe",c=i?no(s):Xt(s);c&&(!i||e(s))&&ko(c,e,n,o)}}var ye=(t,e,n,o=[],r=[])=>({e:t,kind:e,type:n,k:Vt(t),x:o,u:r}),Ns=(t,e)=>Ss.test(e)||S(t,ws)||!A(e)&&b(t,"tabindex")==="-1",ks=t=>{let e=h(t);return e==="input"?C(t):/^(textarea|select)$/.test(e)?e:"editor"},Ts=(t,e,n)=>n(t)||A(e)&&pt(t).some(n)&&!Z(t,"[hidden], [inert], [aria-hidden=true]"),$s=t=>S(t,":disabled")?"":t.text||k(t);function Vt(t){let e=At(t);if(e)return e;for(let n of H(t))if(h(n)==="form")return n;return v(t,{composed:!0})}function Is(t,e){let n=Vt(t),o=b(t,"name");if(e==="radio"&&o)return`${o} ${Cs(n)}`;let r=0;for(let s=_(t);s&&s!==n&&r<5&&!(O(s)!==1||x(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=_(s),r+=1)if(x(s,`input[type=${e}]`).length>1)return s;return t}var wo=new WeakMap,vs=0;function Cs(t){let e=wo.get(t)??(vs+=1);return wo.set(t,e),e}var j=new Set(["name","name_kana","email","phone","address","age","postal","prefecture","locality"]),Hs=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function To(t){let[e,...n]=t.trim().split(/[\s　]+/);if(n.length)return[e,n.join(" ")];if(!new RegExp("^\\p{Script=Han}{4}$","u").test(t))return[t,""];let o=Hs.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function $o(t){let[e]=t.normalize("NFKC").split(/\s*(?:内線|ext|#|x\d)/i);return e.replace(/^\s*(?:\+|00|010-?)81[-\s]*(?:\(0\)|0)?/,"0").trim()}function Ee(t){let e=$o(t).split(/[^\d+]+/).filter(Boolean),n=e.join("");if(e.length===3&&/^0\d{9,10}$/.test(n))return e;let o=/^0\d{9}$/.test(n)?In.exec(n)?.[0].length??0:0,[,...r]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(n)??/^(0[5-9]0)(\d{4})(\d{4})$/.exec(n)??[];return r.length?r:o?[n.slice(0,o),n.slice(o,6),n.slice(6)]:[n]}function Io(t,e){let o=$o(t).replace(/[^\d+]/g,""),r=Ee(t).join("-"),s=/^[\d\s()+-]+$/.test(t)&&/^\s*[0(]/.test(t)?t:r;return e?[o]:[s,o,r]}function vo(t){let[,e="",n="",o=""]=/^(?:〒?\s*([\d０-９]{3}[-‐-―−－ー]?[\d０-９]{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.trim())??[];return{postal:e.normalize("NFKC").replace(/\D/g,"-").replace(/^(\d{3})(?=\d)/,"$1-"),prefecture:n,rest:o}}var Co=(t,e,n)=>t.replace(e,o=>String.fromCharCode(o.charCodeAt(0)+n)),Ae=t=>Co(t.normalize("NFKC"),/[ぁ-ゖ]/g,96),Ds=t=>Co(Ae(t),/[ァ-ヶ]/g,-96),Rs=new Map(Array.from({length:58},(t,e)=>String.fromCharCode(65382+e)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??t.normalize("NFKC"),t])),Fs=t=>[...Ae(t).normalize("NFD")].map(e=>Rs.get(e)??e).join("");function Ho(t,e,n){let o=a=>n.some(l=>RegExp(`^[（(]?(例[:：)）\\s]*)?[${a}ー\\s]{3,}[)）]?$`).test(l.trim())),r=Fs(t),s=[Ae(t),Ds(t)];return/半角\s*(カタ)?(カナ|ｶﾅ|ｶﾀｶﾅ)/.test(e)||o("ｦ-ﾟ")?[r,...s]:o("ぁ-ん")||/ひらがな|平仮名/.test(e)&&!o("ァ-ヶ")?[s[1],s[0],r]:/[ぁ-ん]/.test(t)&&!/カタカナ|フリガナ|カナ|セイ|メイ/.test(e)&&!o("ァ-ヶ")?[s[1],s[0],r]:[...s,r]}function Do(t,e){let n=/全角(スペース|空白)/.test(e)?["　"," ",""]:[" ","　",""];return/(スペース|空白)(は|を)?(なし|無し|不要|入れず|入れない|空けず)|(間|あいだ)を?(空け|あけ)(ず|ない)/.test(e)&&n.reverse(),t.flatMap(o=>n.map(r=>o.replace(/\s+/g,r)))}var Fo="h1, h2, h3, legend",Ls=new Set(["phone","address","postal","prefecture","locality"]),Ms=/^(url|site_name|subject|notes)$/,Bs=["url","notes"],_s=new Set(["url","notes","subject","name","name_kana","email","phone"]),Gt=8,Se=5,Lo=20,Ps=.7;function Mo(t,e,n,{map:o={},begun:r}){let{verified:s,read:i}=Qs(t,e,n,o);if(!s&&go(Ro(t,"h1",t.R)))return{F:new Map,main:[],verified:s};let c=new Set(t.D.filter(({type:m})=>m==="password").map(({e:m})=>Vt(m))),a=Ro(t,Fo),l=[...Map.groupBy(i,({t:m})=>m.k)].flatMap(([m,E])=>{if(c.has(m)&&!E.some(B=>B.a===Lo||B.id==="notes"&&we(B)))return[];let q=Vs(m);if(fe(q)&&!E.some(we))return[];let nt={values:n,o:a,own:q},bt=qs.reduce((B,Q)=>Q(B,nt),E),Tt=Ks(bt,nt,r);return Tt?[{its:bt,own:q,rank:Tt}]:[]}),f=l.some(({own:m,rank:E})=>E>=1&&tt(m)),u=l.filter(({own:m})=>!f||tt(m)||!Bt(m)),d=u.reduce((m,E)=>m&&m.rank>=E.rank?m:E,u[0])?.its??[],g=Map.groupBy(d.filter(({id:m})=>m),({id:m})=>m);for(let{its:m,own:E}of l)if(!(m===d||Bt(E)))for(let et of Bs){let q=m.filter(nt=>nt.id===et&&nt.a>=Gt);q.length&&!g.has(et)&&g.set(et,q)}return{F:g,main:d,verified:s}}function Ks(t,{values:e,o:n},o){let r=t.filter(({id:l})=>e.has(l)||j.has(l)&&e.has("address")),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!j.has(l)).length,c=s.length-i;return i||(o||c>1||tt(n))&&!fe(n)?i+c*.3:0}var we=({t})=>t.kind==="area",Ro=({T:t},e,n=()=>!0)=>t.map(o=>[O(o)===9?cn(o):"",...x(o,e).filter(n).slice(0,12).map(k)].join(" ")).join(" ");function Vs(t){if(O(t)===9)return"";let e=x(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[b(t,"role"),k(t).slice(0,60),...x(t,Fo).slice(0,4).map(k),...e.map(n=>L(n,"value")??n.textContent)].join(" ")}var dt=(t,e,n)=>t.map(o=>e(o)?{...o,...n}:o),Zs=(t,{values:e,o:n})=>{let[o,r]=t.filter(we),s=tt(n)||St(n)||t.some(({id:i})=>e.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?dt(t,i=>i===o,{id:"notes",a:Se}):t},Gs=t=>{let e=t.map(({o})=>[...D(o),...o.N]);if(!e.flat().some(o=>vn.test(o)))return t;let n=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=e[r];if(o.id!=="other"||o.t.kind!=="line"||!s.some(c=>ne.test(c)))return o;let i=s.map(c=>W(c.replace(ne,""),"line")).find(Boolean);return!i||!j.has(i.id)||n.has(i.id)?o:(n.add(i.id),{...o,id:i.id,n:i.n??null,a:Gt})})},Ws=t=>{let e=t.filter(r=>j.has(r.id)&&!r.n&&Zt(r)),n=e.filter(r=>ho(Zt(r)));return dt(t,r=>e.includes(r)&&!n.includes(r)&&n.some(({id:s})=>s===r.id),{id:"other"})},zs=t=>t.some(({id:e,n})=>e==="company"||e==="name"&&n)?dt(t,e=>e.id==="subject"&&Zt(e)==="title",{id:"other"}):t,js=(t,{values:e})=>t.map(n=>n.id||n.t.kind!=="choice"?n:{...n,...Us(n.t.u,e)});function Us(t,e){let n=o=>t.filter(r=>o.test(r)).length;return n(/東京都/)&&n(/大阪府/)?{id:"prefecture",a:Se}:n(/^https?:\/\/$/)>1?{id:"scheme"}:n(/./s)>1&&!t.some(z)&&Bo(t,e)?{id:"category",a:Se}:{}}var Bo=(t,e)=>(Rt(e.get("category")??"",t)?.g??0)>=Ps,Zt=({o:t})=>D(t).map(N).find(Boolean)??"",_o=(t,{values:e,o:n})=>le(n)||t.some(({id:o,a:r,t:{kind:s,u:i}})=>o==="found_at"&&r>=Gt||o==="category"&&s==="choice"&&Bo(i,e))||tt(n)&&!t.some(Ne),Ne=({id:t})=>t==="company",Xs=(t,e)=>{if(_o(t,e))return t;if(bo(e.o))return dt(t,({id:r})=>Ms.test(r),{id:"other"});let o=Bt(`${e.o} ${e.own}`)&&!St(e.o)||t.some(Ne)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return dt(t,r=>{let s=Zt(r);return le(s)?!1:r.id==="url"?s&&(o.test(s)||Dn.test(s)):r.id==="site_name"||r.id==="found_at"&&r.a<Gt},{id:"other"})},Ys=(t,e)=>t.some(n=>Ne(n)&&D(n.o).some(o=>/御社|貴社|貴団体/.test(o)))&&!_o(t,e)?dt(t,({id:n})=>Ls.has(n),{id:"company"}):t,qs=[Zs,Gs,Ws,zs,js,Xs,Ys];function Qs({T:t},e,n,o){let r=Object.entries(o).filter(([c])=>n.has(c)),s=e,i=!1;for(let[c,a]of r){let l=[a].flat().map(f=>{let u=t.flatMap(d=>x(d,f));return s.find(({t:d})=>u.some(g=>d.e===g||d.x.includes(g)))});l.length&&l.every(f=>f&&Js(f,c))?s=s.map(f=>l.includes(f)?{...f,id:c,a:Lo}:f.id===c?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var Js=({id:t,t:{kind:e,u:n}},o)=>(!t||t===o)&&!(e==="choice"&&(_s.has(o)||n.some(z)));var ti={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},ei=/^(own|near|whole|row|sentence|group)$/,ni=["own","sentence","row","group","hint","autocomplete"],oi=24,R=(t,e)=>e.flatMap((n,o)=>n?[{from:t,r:n,w:ti[t],index:o}]:[]),at=({r:{id:t}})=>t!=="unknown",mt=t=>t.filter(({from:e})=>ei.test(e)),K=(t,e)=>t.filter(n=>n.from===e),Po=(t,{f:e})=>ni.flatMap(n=>K(t,n)).find(({from:n,r:{id:o},index:r})=>ut(o)&&(n==="row"?!r:n!=="group"||!r&&!e.length))??K(t,"name").find(({r:{id:n}})=>/^(trap|captcha|password|payment)$/.test(n)),ri=(t,{p:e})=>{let n=mt(e).find(o=>!o.r.O&&at(o))??null;return{...t,c:n,n:n?.r.n??null}},si=(t,{p:e,kind:n,o})=>{let r=mt(e),s=r.find(({r:c})=>!c.O);if(s?.r.id!=="unknown"||r.some(({r:c})=>c.O))return t;let i=s.from==="own"||!o.f.length;return t.c&&(n==="area"||!i)?t:{c:null,n:null,l:!0}},ii=(t,{p:e})=>{let n=mt(e).find(({r})=>r.O);if(!n)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.c?.r.id??"");return{...t,c:o?t.c:n,n:n.r.n??t.n}},ci=(t,{p:e,inside:n})=>{if(t.c||t.l)return t;let o=K(e,"hint"),r=o.length>0&&!o.some(at),s=!o.length&&!mt(e).length&&n(),i=o.find(at)??R("inside",[s])[0]??null;return{c:i,n:t.n??i?.r.n??null,l:r}},ai=(t,{p:e,kind:n,o:{after:o}})=>{if(t.c||mt(e).length||o.length>oi)return t;let[r]=R("after",[W(o,n)]);return r&&!at(r)?{...t,l:!0}:{...t,c:r??null}},li=(t,{p:e})=>{let n=K(e,"hint").find(at),[o]=K(e,"sentence"),r=t.c?.r,s=r&&r===o?.r&&r!==K(e,"near")[0]?.r;return!n||e.some(i=>/^(own|row)$/.test(i.from))||!(t.l||s)?t:{...t,c:n,l:!1}},fi=(t,{p:e})=>{if(t.c?.r.id!=="address")return t;let n=K(e,"hint").find(({r:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return n?{...t,c:{...t.c,r:n.r}}:t},ui=(t,{p:e})=>{let n=e.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{c:o}=t;if(o){let i=n.some(({r:c})=>c.id===o.r.id);return i?{...t,B:i}:t}let r=!t.l&&!mt(e).length&&!K(e,"hint").length,s=n.find(({from:i,r:{id:c}})=>i==="autocomplete"||(i==="type"?!(t.l&&c==="url"):r));return s?{...t,c:s,n:s.from==="type"?t.n:s.r.n??null}:t},pi=(t,{p:e})=>{if(t.n||!/^name/.test(t.c?.r.id??""))return t;let n=[...K(e,"name"),...K(e,"autocomplete")].find(({r:o})=>o.n);return{...t,n:n?.r.n??null}},di=[ri,si,ii,ci,ai,li,fi,ui,pi],Ko=t=>di.reduce((e,n)=>n(e,t),{c:null,n:null,l:!1});var Zo=24,mi=10,hi={email:"email",tel:"phone",url:"url"},gi={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Go({M:t,H:e,T:n}){let o=new Map(n.map(c=>[c,So(c)])),r=c=>(o.get(c.getRootNode())??(()=>""))(c),s=[],i=t.map(({e:c,type:a,x:l})=>Kt(c,e,r,A(a)?l.at(-1):null));for(let[c,a]of t.entries()){let l=i[c],f=s.at(-1),u=bi({t:a,o:l,before:f,next:i[c+1],I:s});u.id==="url"&&po(Ao(a.e,e))&&(u.id="other"),u.id&&!Oi(a,u.id)&&(u.id=u.id==="unknown"?"":"other"),s.push({t:a,o:l,...u})}return s}function bi({t,o:e,before:n,next:o,I:r}){let s=Vo(t,e);s.id==="confirm"&&xi(e,n?.o,o)&&(s=Vo(t,{...e,f:[e.f[0].replace(/[(（][^)）]*[)）]?/g,"")]}));let i=!s.id&&!s.l,c=s.id==="address"&&n?.id==="postal"&&e.near.length>0;return n&&(i||c)&&Ei(t,e,n)&&(c?s.id="postal":Object.assign(s,{id:n.id,a:n.a-.5,l:n.l})),s.id==="name"&&s.n==="given"&&yi(e,r)&&(s.id="name_kana"),s}var xi=({f:[t]},e,n)=>t&&t!==e?.f[0]&&t===n?.f[0];function yi({b:t},e){let n=e.at(-1),o=e.findLast(({id:r,n:s})=>r==="name"&&s);return n?.id==="name_kana"&&n.n==="family"&&n.t.e===t&&o?.n!=="family"}var Oi=({type:t},e)=>ut(e)||e==="other"||(gi[t]?.test(e)??!0);function Ei({e:t,kind:e,type:n,k:o},{near:r,b:s,E:i},{id:c,t:a}){let l=c==="found_at"||e===a.kind&&n===a.type,f=s&&(s===a.e||a.x.includes(s));return!l||!f||o!==a.k||e==="area"?!1:!i.length&&!r.some(lo)&&Ai(t,a.e)}function Ai(t,e){let n=_(t);for(let o=0;n&&o<3;o+=1,n=_(n))if(w(n,e))return!0;return!1}function ke(t,e){let n=h(t)==="textarea"?rt(t):e==="line"&&b(t,"value"),o=n&&n.length<=Zo&&!/[{<]/.test(n)?W(n,e):null;return o?.id==="unknown"?null:o}function Si({e:t,kind:e,type:n},o){let r=f=>W(f,e),s=o.near.map(f=>{let u=r(f);return u?.id==="unknown"&&/(。|ください|下さい|ます|です)$/.test(f)?null:u}),i=s.find((f,u)=>f&&o.near[u].length<=Zo),c=i?.O&&s.find(f=>/^name/.test(f?.id??"")&&!f?.O),a=["name","id"].map(f=>fo(b(t,f),e)),l=e==="line"&&hi[n];return[...R("own",o.own.map(r)),...R("near",[i]),...R("whole",[c]),...R("row",o.f.map(r)),...R("sentence",[s.find(Boolean)]),...R("group",o.N.map(r)).filter(at),...R("hint",o.E.map(r)),...R("autocomplete",[uo(b(t,"autocomplete"))]),...R("type",[l?{id:l}:null]),...R("name",a)]}function Vo(t,e){let n=Si(t,e),o=Po(n,e);if(o)return{id:o.r.id,a:mi,n:null,l:!1,by:o};let{c:r,n:s,l:i,B:c}=Ko({p:n,kind:t.kind,o:e,inside:()=>ke(t.e,t.kind)});if(!r)return{id:"",a:0,n:s,l:i,by:null};let a=r.w*(r.r.w??1)+(c?1:0);return{id:j.has(r.r.id)&&[e.head,...e.f,...e.N].some(mo)?"other":r.r.id,a,n:s,l:i,by:r}}var Te=({t:{e:t,x:e,type:n},o})=>(A(n)?e:[t]).some(r=>S(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.N.slice(0,1)].some(r=>/必須|\brequired\b/i.test(r));var Wo=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],wi="通報ナビ";function $e(t,e=wi){let n=[t,...A(C(t))?Ht(t)??[]:[]].map(Ni);return L(t,"aria-description")===null&&(Je(t,"aria-description",e),n.push(()=>L(t,"aria-description")===e&&Yt(t,"aria-description"))),()=>{for(let o of n)o()}}function Ni(t){let e=nn(t),n=L(t,"style")===null,o=Wo.map(([r])=>[r,e.getPropertyValue(r),e.getPropertyPriority(r)]);for(let[r,s]of Wo)e.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?e.setProperty(r,s,i):e.removeProperty(r);n&&!e.length&&Yt(t,"style")}}var Ce={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function Ie(t,e,n){let o=Ce[h(t)];for(let r of[st(P(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},e)?.set;if(s)try{Reflect.apply(s,t,[n]);return}catch{}}}function V(t,e){try{sn(t,e)}catch{}}function ve(t,e){let n=P(t),o=Jt(n);try{V(t,new FocusEvent("focus")),V(t,new FocusEvent("focusin",{bubbles:!0})),e(),V(t,new FocusEvent("blur")),V(t,new FocusEvent("focusout",{bubbles:!0}))}finally{Jt(n)===t&&o!==t&&(rn(t),o&&h(o)!=="body"&&Qt(o,{preventScroll:!0}))}}var U=t=>A(C(t))?it(t):h(t)==="select"?String(En(t)):On(t)??rt(t);function He(t){let e=b(t,"name");if(!(C(t)!=="radio"||!e))return x(v(t),"input[type=radio]").find(n=>it(n)&&b(n,"name")===e&&At(n)===At(t))}function wt(t,e){let n=h(t);if(A(C(t))){if(it(t)===e)return;ve(t,()=>on(t)),it(t)!==e&&!e&&(Ie(t,"checked",e),V(t,new Event("input",{bubbles:!0,composed:!0})),V(t,new Event("change",{bubbles:!0})))}else n in Ce?ve(t,()=>{n==="select"?Ie(t,"selectedIndex",Number(e)):Ie(t,"value",e),V(t,n==="select"?new Event("input",{bubbles:!0,composed:!0}):new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText"})),V(t,new Event("change",{bubbles:!0}))}):ve(t,()=>ki(t,String(e)))}function ki(t,e){let n=P(t);Qt(t,{preventScroll:!0});let o=st(n)?.getSelection(),r=n.createRange?.call(n);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),n.execCommand("insertText",!1,e)}catch{}zo(rt(t))!==zo(e)&&(qt(t,e),V(t,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText",data:e}))),o?.removeAllRanges()}var zo=t=>t.replace(/\s+/g,"");function jo(t){if(C(t)==="radio"){let n=He(t);return o=>n?wt(n,!0):wt(o,!1)}if(A(C(t))||h(t)in Ce){let n=U(t);return o=>wt(o,n)}let e=[...Qe(t)].map(n=>qe(n,!0));return n=>{qt(n,...e),V(n,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Ti='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',De=80,Wt=t=>([...D(t),...t.N,...t.E,t.after].find(N)??"").replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi," ").trim().slice(0,De);function Uo({T:t,H:e,D:n,R:o},r,s){let i=[...r.map(a=>{let l=s.has(a.t.k)&&Te(a);return(A(a.t.type)?Ii:$i)(a,l)}),...n.map(({e:a,type:l})=>l==="file"&&X("file",ct(a)[0]??Wt(Kt(a,e,()=>"")))),t.some(a=>x(a,Ti).some(o))&&X("captcha","")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var X=(t,e)=>({kind:t,label:e}),$i=({t:{e:t,type:e},o:n,id:o},r)=>o==="captcha"?X("captcha",Wt(n)):r&&o!=="trap"&&vi(t,e)&&X("required",Wt(n));function Ii(t,e){let{type:n,x:o,u:r}=t.t;if(o.some(c=>it(c)))return!1;let s=Wt(t.o),[i]=r;return n==="checkbox"&&!o[1]?Rn.test(i)?X("captcha",i.slice(0,De)):z(`${i} ${s}`)?X("consent",i.slice(0,De)||s):e&&X("required",i||s):r.every(z)||r.some(z)&&Te(t)?X("consent",s||i):e&&X("required",s||i)}function vi(t,e){if(e!=="select")return!String(U(t)).trim();let{selectedIndex:n,value:o}=t;return n<0||o===""||n===0&&!S(t,":valid")}var Yo="rgb(255, 255, 255)";function Re(t){if(t==="transparent")return[0,0,0,0];let[e,n,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[e,n,o,r]}var zt=t=>Re(t)?.[3]??1,Xo=t=>{let[e,n,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o};function qo(t,e){let[n,o]=[Re(t),Re(e)];if(!n||!o)return 21;let r=n.slice(0,3).map((c,a)=>c*n[3]+o[a]*(1-n[3])),[s,i]=[Xo(r),Xo(o)].sort((c,a)=>c-a);return(i+.05)/(s+.05)}var er=[20,10],Ci=[8,8],Hi=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],Fe=.3,Qo=5,Di=1.3,Ri=1e3,Fi=1e4,[Li,nr]=[-2,-1],Mi=/^(img|svg|canvas|video|iframe|object|embed)$/,Bi={opacity:t=>t<Fe,contrast:t=>t<Fe,brightness:t=>t>3,blur:t=>t>3};function or(){let t=new Map,e=n=>{let o=t.get(n)??x(n,"*").slice(0,Fi).filter(r=>getComputedStyle(r).pointerEvents==="none"&&cr(r));return t.set(n,o),o};return function(o,r=!1){let s=r?Ci:er,i=()=>zi(o,s,e);return!Et(o)||rr(o)||Ki(o)?!1:(i()||Gi(o,i))&&(r||Vi(o))}}function rr(t){let e=1;for(let n of Lt(t)){let o=getComputedStyle(n);if(e*=Number(o.opacity),e<Fe||o.mixBlendMode!=="normal"||Pi(o)||_i(o))return!0}return!1}var _i=({filter:t})=>[...t.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([,e,n,o])=>Bi[e]?.(Number(n)/(o?100:1)));function Pi({maskImage:t}){let e=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!=="none"&&e.filter(n=>zt(n)>.5).length*2<=e.length}function Ki(t){let e=$(t);for(let n of H(t)){let{width:o,height:r,left:s,top:i,right:c,bottom:a}=$(n);if(!o||!r)continue;if(Math.max(s-e.right,e.left-c,i-e.bottom,e.top-a)>Ri&&!/auto|scroll/.test(getComputedStyle(n).overflow))return!0;e=$(n)}return!1}function Vi(t){let e=getComputedStyle(t),{width:n}=$(t),o=n-Number.parseFloat(e.paddingLeft)-Number.parseFloat(e.paddingRight),r=Math.abs(Number.parseFloat(e.textIndent)),s=Zi(t);return Number.parseFloat(e.fontSize)>=Qo&&o>=Qo&&r<Math.max(o,1)&&!(s&&qo(e.webkitTextFillColor||e.color,s)<Di)}function Zi(t){for(let e of Lt(t)){let{backgroundColor:n,backgroundImage:o,colorScheme:r}=getComputedStyle(e);if(o!=="none")return null;if(zt(n)>.5)return n;if(h(e)==="html")return/dark/.test(r)?null:Yo}return null}function Gi(t,e){let n=sr(t).flatMap(r=>[...H(r)].map(s=>({v:s,left:It(s),top:vt(s)}))),o=()=>n.filter(({v:r,left:s,top:i})=>It(r)!==s||vt(r)!==i);return["center","nearest"].some(r=>{tn(t,{block:r,inline:r,behavior:"instant"});let s=!o().some(Wi)&&e();for(let{v:i,left:c,top:a}of o())en(i,{left:c,top:a,behavior:"instant"});return s})}var Wi=({v:t,left:e,top:n})=>{let o=h(t)==="html"?x(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>It(t)!==e&&/hidden|clip/.test(r)||vt(t)!==n&&/hidden|clip/.test(s))};function sr(t){let e=[t];for(let n=Jo(t);n;n=Jo(n))e.push(n);return e}var Jo=t=>{try{return st(P(t))?.frameElement??null}catch{return null}};function zi(t,[e,n],o){let{left:r,top:s,width:i,height:c}=$(t);if(i<e||c<n)return!1;let a={width:i,height:c};for(let l of sr(t)){if(l!==t){let m=$(l);if([r,s]=[r+m.left+l.clientLeft,s+m.top+l.clientTop],rr(l))return!1}let f=v(l),u=Hi.map(([m,E])=>[r+a.width/2+m*e,s+a.height/2+E*n]);if(!u.every(([m,E])=>Xi(l,ji(f,m,E))))return!1;let[d,g]=u[0];if(o(f).some(m=>Ui(m,d,g)&&ir(m,l)&&Yi(m,l))||qi(l))return!1}return!0}var ji=(t,e,n)=>[...(O(t)===9?fn:un)(t,e,n)],Ui=(t,e,n)=>{let{left:o,top:r,right:s,bottom:i}=$(t);return o<=e&&e<=s&&r<=n&&n<=i};function Xi(t,e){let n=e.findIndex(o=>o===t||w(t,o));return n>=0&&!e.slice(0,n).some(o=>ir(o,t))}function ir(t,e){if(t===e||w(e,t))return!1;let n=["::before","::after"].map(i=>getComputedStyle(t,i));if(!cr(t)&&!n.some(Le))return!1;let o=[...Ht(e)??[]].some(i=>w(i,t)),[r,s]=[$(t),$(e)];return!o||r.width>s.width-er[0]&&r.height>s.height-2}function Yi(t,e){let[n,o]=[tr(t,e),tr(e,t)];return n===o?n>nr&&($t(e,t)&4)>0:n>o}function tr(t,e){let n=nr;for(let o of Lt(t)){if(w(o,e))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!=="none")&&(n=Math.max(Number.parseInt(s,10)||0,Li))}return n}function qi(t){let{width:e,height:n}=$(t);return[...H(t)].some(o=>["::before","::after"].some(r=>{let s=getComputedStyle(o,r);return s.pointerEvents==="none"&&/absolute|fixed/.test(s.position)&&Le(s)&&Number.parseFloat(s.width)>=e/2&&Number.parseFloat(s.height)>=n/2&&!(Number.parseInt(s.zIndex,10)<0)}))}var cr=t=>Mi.test(h(t))||Le(getComputedStyle(t)),Le=({backgroundColor:t,backgroundImage:e,backdropFilter:n="none",content:o,opacity:r,visibility:s})=>o!=="none"&&s==="visible"&&Number(r)>.1&&(zt(t)>.1||e!=="none"||n!=="none");var ar=t=>t.split(/\s*\n\s*/).map(e=>e.trim()).filter(Boolean),Me=t=>{let[,e="",n=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[e,n]};function lr(t,e){let n=[...t],o=[];for(let{_:r,P:s,limit:i}of e){if(!n.length)break;let c=s?Me(n[0])[1]:n[0];if(c.length>i)break;for(n.shift();r&&n.length&&c.length+1+n[0].length<=i;)c+=`
${n.shift()}`;o.push(c)}return{values:o,left:n}}var fr=t=>URL.canParse(t)?new URL(t).href:"";var Qi=/https?:\/\/[\x21-\x7e]+/g;function ur(t,e,n){let o=0;for(let{index:r,segment:s}of new Intl.Segmenter("ja",{granularity:n}).segment(t)){if(r+s.length>e)break;o=r+s.length}return o}function pr(t,e){if(t.length<=e)return[t,""];let n=ur(t,e,"word")||ur(t,e,"grapheme");for(let{index:r,0:s}of t.matchAll(Qi))r<n&&n<r+s.length&&(n=r);let o=Math.max(...["。",`
`,"! ",". ","？","！"].map(r=>t.lastIndexOf(r,n-r.length)+r.length));return o>n*.8&&(n=o),[t.slice(0,n).trimEnd(),t.slice(n).trimStart()]}function dr({label:t="",value:e},n,o){let r=n?.value??"";if(e.split(`
`).every(c=>r.includes(c)))return null;let s=`【${t||"URL"}】
${e}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...n,id:"notes",value:r?`${s}

${r}`:s}}var Ji=/^(明治|大正|昭和|平成|令和|showa|heisei|reiwa)|^[msthr]$/i,tc=/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;function Be(t){let[,e,n,o,r,s]=tc.exec(t.normalize("NFKC"))??[];return!e||+n>12||+o>31||+(r??0)>24?null:{y:+e,m:+n,d:+o,h:r===void 0?null:+r,i:r===void 0?null:+(s??0)}}var I=t=>String(t).padStart(2,"0");function _e({y:t,m:e,d:n,h:o,i:r},s){let i=`${t}-${I(e)}-${I(n)}`;return s==="date"?i:s==="month"?i.slice(0,7):o===null?"":s==="time"?`${I(o)}:${I(r)}`:`${i}T${I(o)}:${I(r)}`}var mr=/^(y{4}|\d{4})$/,ec=/(y{4}|年{4}|m{1,2}|d{1,2}|\d{4}|\d{1,2})([-/.年]?)(m{1,2}|d{1,2}|\d{1,2})([-/.月]?)(y{4}|d{1,2}|\d{4}|\d{1,2})/i;function Pe({y:t,m:e,d:n,h:o,i:r},s){let i=s.normalize("NFKC").toLowerCase();if(/令和[\d〇○元]*年/.test(i))return`令和${t-jt}年${e}月${n}日`;let[,c,a,l,f,u]=ec.exec(i)??[];if(c===void 0)return null;let d=/(hh|\d{1,2}):(mm|\d\d)/.test(i)&&o!==null?` ${I(o)}:${I(r)}`:"";if(mr.test(c))return a==="年"?`${t}年${e}月${n}日${d}`:[t,I(e),I(n)].join(a===f?a:"")+d;let g=a&&a===f&&mr.test(u)?nc(c,l):"";return g?[...g==="dm"?[I(n),I(e)]:[I(e),I(n)],t].join(a)+d:null}var nc=(t,e)=>t[0]==="d"||Number(t)>12?"dm":t[0]==="m"||Number(e)>12?"md":"",oc=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],hr=t=>oc.map(e=>Pe(t,e)??""),rc="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),gr=/^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;function br(t,e){let n=t.normalize("NFKC"),[,o]=e==="m"&&gr.exec(n)||[];if(o)return rc.indexOf(o.toLowerCase())+1;let r=e==="y"&&/\d{4}/.exec(n)?.[0];if(r)return+r;let[,s,i]=/(令和|平成|r|h)?\s*(元|\d+)/i.exec(n)??[];if(!i)return null;let c=i==="元"?1:+i;return e!=="y"?c:/令和|r/i.test(s??"")?c+jt:/平成|h/i.test(s??"")?c+1988:c}var xr=(t,e,n)=>n.map(o=>t.findIndex(r=>br(r,e)===o)).find(o=>o>=0)??-1,Ke=t=>t.some(e=>/\d/.test(e))||!t.some(e=>Ji.test(e.trim()))?-1:t.findIndex(e=>/令和|reiwa|^\s*r\s*$/i.test(e)),Ve=(t,e)=>{let[n,o]=["午前|^am$|^a\\.m","午後|^pm$|^p\\.m"].map(r=>t.findIndex(s=>RegExp(r,"i").test(s.trim())));return n<0||o<0?-1:e<12?n:o},jt=2018,sc=[[/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],ic=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],cc={12:"m",31:"d",23:"h",24:"h"};function yr(t,e){let n=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...e.slice(0,2)]){let s=n(sc,r.normalize("NFKC").trim().toLowerCase());if(s)return s}if(e.some(r=>gr.test(r)))return"m";let o=Math.max(...e.map(r=>br(r,"d")??-1));return n(ic,e.at(-1)??"")??cc[o]??(o>=45&&o<=59?"i":null)}var Y=t=>[...t].sort((e,n)=>n.a-e.a),M=t=>{let e=Number.parseInt(b(t,"maxlength"),10);return e>0?e:1/0};function ac(t,e){let n=e.filter(r=>r&&r.length<=M(t)),o=b(t,"pattern");if(!o)return n[0]??"";try{let r=new RegExp(`^(?:${o})$`,"u");return n.find(s=>r.test(s))??n[0]??""}catch{return n[0]??""}}function ht(t,e){let n=[t];for(let o;o=e.find(({o:r})=>r.b===n.at(-1)?.t.e);)n.push(o);return n}var T=(t,{t:e},n)=>n?[{id:t,e:e.e,value:n}]:[],lt=(t,e,n)=>T(t,e,ac(e.t.e,n));function Ze({id:t,value:e},n){let o=n.t.u.map(r=>z(r)?"":r);return Nt(t,n,(t==="age"?to(e,o):Rt(e,o))?.index??-1)}function Nt(t,{t:{type:e,e:n,x:o}},r){return r<0?[]:e==="select"?[{id:t,e:n,value:String(r)}]:o.length>1?[{id:t,e:o[r],value:!0}]:[]}var gt=({o:t})=>[...D(t),...Ge(t)].join(" "),Ge=({E:t,after:e})=>[...t,.../^\(?例/.test(e.normalize("NFKC"))?[e]:[]];function Or(t,e,n){let o=n.filter(({t:l})=>l.kind==="choice"),r=o.find(({t:l})=>Ke(l.u)>=0),s=o.find(({t:l})=>Ve(l.u,0)>=0),i={field:t,moment:e,K:!!r,isHalfDay:!!s,A:new Set},c=[];for(let l of Y(n)){if(l===r||l===s)continue;let f=lc(l)(l,i);if(!f)return[];c.push(...f)}if(!c.length)return[];r&&c.unshift(...Nt(t.id,r,Ke(r.t.u)));let a=e?.h??null;return s&&a!==null&&c.unshift(...Nt(t.id,s,Ve(s.t.u,a))),c}var lc=t=>{let{type:e,kind:n}=t.t;return/^(date|time|month|datetime-local)$/.test(e)?fc:Er(t)?uc:n==="choice"?()=>[]:gc},Er=({t:{e:t,kind:e,u:n},o:{after:o,E:r}})=>e==="area"?null:yr([o,b(t,"aria-label"),b(t,"placeholder"),...r],n),Ut=({A:t},...e)=>e.some(n=>t.has(n)),fc=(t,e)=>{let{type:n}=t.t,o=n==="time"?n:"date";if(!e.moment||Ut(e,o,"whole","y"))return[];let r=T(e.field.id,t,_e(e.moment,n));return r.length&&e.A.add(o).add(n==="datetime-local"?"time":o),r},uc=(t,e)=>{let{field:n,moment:o,A:r}=e,{e:s,kind:i,u:c}=t.t,a=dc(t,e),l=o?.[a]??null;if(l===null||Ut(e,a,pc.test(a)?"time":"date","whole"))return[];r.add(a);let[f,...u]=mc(l,a,t,e);if(i==="choice"){let g=Nt(n.id,t,xr(c,a,[f,...u]));return g.length?g:null}let d=String(f??"");return d&&d.length<=M(s)?T(n.id,t,d):null},pc=/[hi]/;function dc(t,e){let n=Er(t);return n==="m"&&Ut(e,"m","date")?"h":n}function mc(t,e,n,{K:o,isHalfDay:r}){return e==="y"?hc(t,n,o):e==="h"&&r?[t%12||12,t%12]:[t]}function hc(t,{o:{near:e,after:n,E:o},t:{e:r}},s){let i=(e[0]??"").normalize("NFKC").trim();return/20$/.test(i)?[t%100]:s||/(令和|\br)$/i.test(i)||/^令和/.test(n)||o.some(c=>/令和/.test(c))?[t-jt,t]:M(r)<4?[]:[t,t%100]}var gc=(t,e)=>{let{field:n,moment:o,A:r}=e,s=D(t.o).join(" "),i=/時刻|時間|^time/i.test(s)&&!/日|date/i.test(s)?"time":"date";if(Ut(e,i,"whole","y"))return[];if(i==="time")return r.add(i),o?T(n.id,t,_e(o,i)):[];let c=o&&Pe(o,b(t.t.e,"placeholder")||gt(t)),a=lt(n.id,t,c?[c]:[n.value,...o?hr(o):[]]);return a.length&&r.add("whole").add(i),a};var bc=4,xc=new Set(["name","name_kana","email","phone","address","age","found_at","site_name"]),yc={url:Ec,name:Sr,name_kana:Sr,email:Sc,phone:wc,address:Nc,found_at:(t,e)=>({s:Or(t,Be(t.moment??"")??Be(t.value),e)})},We=(t,e)=>(yc[t.id]??Oc)(t,wr(t.id,e),e),wr=(t,e)=>(e.get(t)??[]).filter(({a:n})=>n>=bc);function Nr(t,e){let[n,o]=["url","notes"].map(i=>t.find(c=>c.id===i)),[r]=Y(wr("notes",e));if(!n||r?.t.kind!=="area"||We(n,e).s.length)return{fields:t,inText:[]};let s=dr(n,o,M(r.t.e));return s?{fields:[...t.filter(i=>i!==o),s],inText:[n.id]}:{fields:t,inText:[]}}function Oc(t,e){let{id:n,value:o}=t;for(let r of Y(e)){let{e:s,kind:i,type:c}=r.t;if(i==="choice"){let u=Ze(t,r);if(u.length)return{s:u};continue}let a=c==="number"?/\d+/.exec(o.normalize("NFKC").replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i==="line"?o.replace(/\s*\n\s*/g," "):o,[l,f]=pr(a,M(s));if(!(!l||f&&xc.has(n)))return{s:T(n,r,l),cut:f}}return{s:[]}}var kr=({o:{own:t,near:e}})=>[...t,...e].some(N),Ar=({o:t})=>N(D(t)[0]??"").replace(/\d+/g,"");function Ec({id:t,value:e},n,o){let r=ar(e),s=n.filter(({t:d})=>d.kind!=="choice"),[i]=Y(s);if(!i)return{s:[]};let c=s.slice(s.indexOf(i)).filter(d=>d===i||d.t.kind===i.t.kind&&(Ar(d)===Ar(i)||ht(i,s).includes(d))),a=o.get("scheme")?.find(({t:d})=>i.o.b===d.e),{values:l,left:f}=lr(r,c.map(({t:{e:d,kind:g},o:m})=>({_:g==="area",P:!!a||/https?:\/\/\s*$/.test([...m.near].at(0)??m.own.at(-1)??""),limit:M(d)}))),u=l.flatMap((d,g)=>{let m=fr(d);return lt(t,c[g],/半角/.test(gt(c[g]))?[m,d]:[d,m])});if(a&&u.length){let d=a.t.u.indexOf(Me(r[0])[0]);d>=0&&u.unshift({id:t,e:a.t.e,value:String(d)})}return{s:u,left:u.length?f:[]}}function Sr({id:t,value:e},n){let o=n.filter(({t:u})=>u.kind==="line"),[r]=Y(o);if(!r)return{s:[]};let s=(u,d)=>{let g=gt(u),m=t==="name_kana"?Ho(d,g,Ge(u.o)):[d];return lt(t,u,Do(m,g))},i=o.length===1&&!D(r.o).some(u=>W(u,"line")?.n),{family:c,given:a}=Ac(r,o);if(i||!(a||r.n))return{s:s(r,e)};let[l,f]=To(e);return{s:[...c?s(c,l):[],...a?s(a,f):[]]}}function Ac(t,e){let[n,o]=["family","given"].map(i=>e.find(({n:c})=>c===i));if(o||t.n)return{family:t.n==="given"?n:t,given:o};if(n)return{family:n,given:t};let r=ht(t,e)[1],s=r&&!r.n&&r.o.f[0]===t.o.f[0]&&!kr(r);return{family:t,given:s?r:void 0}}function Sc({id:t,value:e},n){let[o]=Y(n);if(!o)return{s:[]};let r=e.normalize("NFKC").replace(/\s/g,""),s=ht(o,n)[1];if(!s&&/^[@＠]/.test(o.o.after))return{s:[]};if(s&&/^[@＠]$/.test(o.o.after)){let[i,c=""]=r.split("@");return{s:[...T(t,o,i),...T(t,s,c)]}}return{s:T(t,o,r.length<=M(o.t.e)?r:"")}}function wc({id:t,value:e},n){let[o]=Y(n.filter(({t:i})=>i.kind==="line"));if(!o)return{s:[]};let r=ht(o,n).filter((i,c,a)=>!a.slice(1,c+1).some(kr));if(r.length>2){let i=Ee(e);return{s:i.length===3&&i.every((a,l)=>a.length<=M(r[l].t.e))?i.flatMap((a,l)=>T(t,r[l],a)):[]}}let s=o.t.type==="number"||/ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(gt(o));return{s:lt(t,o,Io(e,s))}}function Nc({id:t,value:e},n,o){let{postal:r,prefecture:s,rest:i}=vo(e),[c]=o.get("postal")??[],[a]=o.get("prefecture")??[],[l]=[...n,...o.get("locality")??[]],f=[];if(c&&r){let u=r.replace("-",""),d=ht(c,o.get("postal")??[])[1];d?f.push(...T(t,c,u.slice(0,3)),...T(t,d,u.slice(3))):f.push(...lt(t,c,[`${u.slice(0,3)}-${u.slice(3)}`,u]))}if(a&&s&&f.push(...a.t.kind==="choice"?Ze({id:t,value:s},a):T(t,a,s)),l){let u=a?i:c?s+i:e;if(u.length>M(l.t.e))return{s:[]};f.push(...T(t,l,u))}return{s:f}}var kc=24,Tr={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},ze,F=[];async function Tc(t,e={}){if(e.undo)return await Cr(),Tr;let n=t.filter(({value:o})=>typeof o=="string"&&o.trim());ze=e.says;try{return ao(e.forbids),await $c(n,e)}catch{return{...Tr,missed:n.map(({id:o})=>o)}}}async function $c(t,e){let n=new Set,o=await $r(t,e,n);for(let r=1;r<kc&&o.C&&(await Bc(),!(o.A&&o.s.every(kt)&&o.page.size===vr()));r+=1){let s=await $r(t,e,n),i=s.C>=o.C&&r>t.length+2;if(o=s,i)break}return o.s.forEach(Lc),{...o.answer,needs:Uo(o.page,o.I,o.scopes)}}var vr=()=>x(document,Oe).length;async function $r(t,{map:e,overwrite:n=[],earlier:o=[]},r){let s=vr(),i={...No(),size:s},c=Go(i),a=vc(t),{F:l,main:f,verified:u}=Mo(i,c,a,{map:e,begun:F.length>0}),d=Ic(l),g={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},m=[],E=new Set,et=0,{fields:q,inText:nt}=Cc("url",o)?{fields:t,inText:[]}:Nr(t,d);for(let B of q){let{id:Q}=B,{s:Hr,cut:je,left:Ue}=We(B,d),ft=Hr.filter(({e:xt})=>!E.has(xt));for(let{e:xt}of ft)E.add(xt);if(!ft.length){g.missed.push(Q);continue}if(!n.includes(Q)&&ft.some(xt=>Dc(xt,r))){g.kept.push(Q);continue}m.push(...ft),et+=await Hc(ft,r),(ft.every(kt)?g.filled:g.missed).push(Q),je&&(g.cut[Q]=je),Ue?.length&&(g.left[Q]=Ue)}g.filled.includes("notes")&&(g.in_text=nt);let bt=m.every(kt),Tt=new Set([...f,...[...d.values()].flat()].map(({t:B})=>B.k));return{answer:g,page:i,I:c,scopes:Tt,s:m,A:bt,C:et+(bt?0:1)}}function Ic(t){let e=or(),n=({t:{e:o,type:r}})=>A(r)?[o,...pt(o)].some(s=>e(s,!0)):e(o);return new Map([...t].map(([o,r])=>[o,j.has(o)?r.filter(n):r]))}var vc=t=>{let e=new Map(t.map(({id:n,value:o})=>[n,o]));return e.has("url")&&e.set("notes",e.get("notes")??""),e},Cc=(t,e)=>e.includes(t)||F.some(n=>n.id===t);async function Hc(t,e){let n=0;for(let o of t)kt(o)||!yt(o.e)||(Mc(o,e),n+=1,await null);return n}var kt=({e:t,value:e})=>{if(!yt(t))return!1;let n=U(t);return n===e||typeof n!="string"||h(t)==="select"?n===e:Ir(n)===Ir(String(e))&&(F.some(o=>o.e===t)||n.replace(/\s+/g,"")===String(e).replace(/\s+/g,""))},Ir=t=>t.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu,"");function Dc(t,e){let{e:n}=t;if(kt(t))return!1;let o=U(n),r=F.findLast(i=>i.e===n);if(r&&(o===r.S||e.has(r.id)))return!1;if(h(n)==="select"){let{multiple:i}=n,c=[...Dt(n)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(A(C(n)))return Rc(n);let s=h(n)==="input"?"line":"area";return o===(s==="line"?L(n,"value"):rt(n))&&ke(n,s)?.id===t.id?!1:!Fc(String(o),b(n,"placeholder"))}function Rc(t){let e=He(t);return!!(e&&!e.defaultChecked&&!F.some(n=>n.e===e&&n.S===!0))}var Fc=(t,e)=>/^\s*((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)\s*$/s.test(t)||e!==""&&t.trim()===e.trim();function Lc({id:t,e,value:n}){let o=F.find(s=>s.e===e);if(o&&(o.S=U(e)),o)return;let r=F.find(s=>s.id===t&&s.S===n&&!yt(s.e));r&&Object.assign(r,{e,$:$e(e,ze)})}function Mc({id:t,e,value:n},o){let r=F.findLast(c=>c.e===e),s=r?.L??jo(e);r?.$(),F=F.filter(c=>c!==r),o.add(t);let i={id:t,e,S:n,L:s,$:()=>{}};F.push(i),wt(e,n),i.S=U(e),i.$=$e(e,ze)}async function Cr(){let t=F.reverse();F=[];for(let{e,S:n,L:o,$:r}of t)r(),yt(e)&&U(e)===n&&o(e),await null}var Bc=()=>new Promise(t=>{let e=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(e),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:_c}=globalThis;_c.fillForm??=Object.assign(Tc,{undo:Cr});})();
