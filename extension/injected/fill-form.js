/* npm run injected */
(()=>{var{getOwnPropertyDescriptor:Gr}=Reflect,{bind:_r,call:Hr}=Function.prototype,Ur=_r.bind(Hr),u=({prototype:t},e)=>{let n=Gr(t,e);return Ur(n?.get??n?.value)},H=u(Node,"parentNode"),tn=u(Node,"firstChild"),en=u(Node,"nextSibling");var E=u(Node,"nodeType"),nt=u(Node,"nodeValue"),ot=u(Node,"textContent"),Ot=u(Node,"isConnected"),U=u(Node,"ownerDocument"),C=u(Node,"getRootNode"),S=u(Node,"contains"),Et=u(Node,"compareDocumentPosition"),nn=u(Node,"cloneNode"),on=u(Node,"childNodes");var h=u(Element,"localName"),Zt=u(Element,"shadowRoot");var wt=u(Element,"previousElementSibling"),B=u(Element,"getAttribute");var rn=u(Element,"setAttribute"),qt=u(Element,"removeAttribute"),W=u(Element,"closest"),T=u(Element,"getBoundingClientRect"),St=u(Element,"checkVisibility"),Qt=u(Element,"replaceChildren"),sn=u(Element,"scrollIntoView"),cn=u(Element,"scrollTo"),Tt=u(Element,"scrollLeft"),$t=u(Element,"scrollTop"),an=u(HTMLElement,"style"),ln=u(HTMLElement,"click"),Jt=u(HTMLElement,"focus"),fn=u(HTMLElement,"blur"),un=u(EventTarget,"dispatchEvent"),te=u(Document,"activeElement"),rt=u(Document,"defaultView"),pn=u(Document,"title");var dn=u(ShadowRoot,"host"),mn=u(HTMLIFrameElement,"contentDocument"),hn=u(Document,"elementsFromPoint"),gn=u(ShadowRoot,"elementsFromPoint"),bn=u(Document,"elementFromPoint"),xn=u(ShadowRoot,"elementFromPoint"),yn=u(HTMLSlotElement,"assignedNodes"),On=u(Document,"createTreeWalker");var En=u(Element,"matches"),wn=u(Element,"querySelectorAll"),Sn=u(Document,"querySelectorAll"),kn=u(DocumentFragment,"querySelectorAll"),Nn=u(Document,"getElementById"),Rn=u(DocumentFragment,"getElementById"),g=(t,e)=>B(t,e)??"";var Kr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},vt=t=>{let e=Object.fromEntries(Object.entries(Kr).map(([n,o])=>[n,u(o,t)]));return n=>e[h(n)]?.(n)??null},kt=vt("form"),Mt=vt("labels"),In=vt("value"),$=vt("type"),st=u(HTMLInputElement,"checked"),An=u(HTMLSelectElement,"selectedIndex"),Lt=u(HTMLSelectElement,"options"),ee=u(HTMLLabelElement,"control");var k=(t,e)=>{try{return En(t,e)}catch{return!1}},b=(t,e)=>{let n=E(t);try{return[...(n===9?Sn:n===11?kn:wn)(t,e)]}catch{return[]}},Cn=(t,e)=>{let n=E(t);return n===9?Nn(t,e):n===11?Rn(t,e):null};var Tn={},$n=t=>[...t].map(e=>Tn[e]??e).join(""),Pr=String.raw`"サイト|
#ー
%.{0,
9問い?合わ?せ|
;者|
>\b
@名
Aン
Bの
Ce|
Dル
E)|
Fname
Gre
Hペ#ジ
Ion
J出|連絡|報告|送信|記入|入力
Kい
L(通報|申告|申請|申し?立て?
M|アカウAト|
N相談
Oer
PハAドD|ニック
Q|メ#D
R)?
Sた
T報
Uin
Vaccount
Xt|
Yお
Zト
_?(
~氏@|@前
À被害
Áご
Â又は|まSは|もしくは
Ãホ#ムH|
Äアドレス
Åブログ|
ÆリAク
Ç内容|
È投稿
É連絡
Ê発見|確認|閲覧|見つけ|見かけ
Ë請求|申込|申し込|回答|問合せ
Ì@義?|ふりがな|フリガナ|カナ
Íされ
Î付|認知|知っS|目撃|アクセス
Ï_を受け|あ(っ|わE遭E書かれ
Ð|届けJ|依頼|担当|応募|利用
Ñ書き?込み
ÒaddGss
Ó|なまえ
Ôする
Õサ#ビス
Ö人|
Ø住所|É先|年齢|情TMPネ#ム
ÙnamC
ÚタイZD
Û(sitCsOvicCplatf
Ühome ?pag
ÝフィッシAグ
Þ児童
ß入力
à年月日
á通T|T告
â電話
ãyour
ä種類|種別|類型|分類|
åあなS
æ会社|
ç?<!L|N|届出Ð|Ë|9提供
è誹謗|中傷|
é(Ê|見S|気づ|気Î)%6}
êフリガナ|ふりがな
ëEウェブ ?"ÜChp|Åblo
ìmail
ívictim|child|
îッ
ïパスワ#ド
ð団体|組織
ñ)($|[ (])
òGport
ó(~Ó|姓@|@称|ÌQ|ì|â
ôÁ自身|
õÈ;発信
öコメAZ|
÷commen
øtiI
ù|時刻|時間|時期|
ú|記入
û|送信
ü|違反
ýし
þメDマガQマガジA|
ÿ依頼
Ā侵害
ā登録
Ă確認
ă質問|
Ą経緯|状況|事情|
ą(url|
ĆKじめ|
ćchannel|
ĈpOsI
ĉ|company
Ċ|usO|
ċ|につKて
Č}ó|tel|Ø|ÙÒ|phIC
čくださK|
Ď(À;ÀにÏS(Ö方E
ď|情T提供|犯罪|
Đイ
đ建物|マAショA|
Ē(Ãweb _"siteëg|"
ēdescri
Ĕquiry|
ĕ|ユ#ザ#?
ĖÞ|生徒|
ėロボîZ|
Ę利用
ę品|
Ě対象
ě掲示板|
Ĝ理由
ĝ申告
Ğ番号
ğ相手(方
Ġ表示
ġweb ?
Ģ|detail
ģこと|
Ĥ件@|題@|表題|
ĥ!.*(>(of|I) )).*
Ħ(?<!
ħewslettO|subscri
Ĩpost
ĩques
Ī}(文字|数字|
īČ>age>|VĊ>id>)
ĬログĐA
ĭÛorm|app|forum
Į先
į ?Ù
İ%6}(
ı%8}(
Ĳ(datC
ĳ)%1
ĴcItac
ĵs?>|
Ķsearch
ķsubjec
ĸ|回答|
Ĺ|自
ĺ|貴
ĻÇ詳細
ļæ企業|法Ö
ĽĆ嫌がらせ
ľプラ
Ŀプロフィ#D
ŀ事
Ł保護
ł動画
Ń契約
ń希望
Ņ所
ņ掲載
Ň書き
ň本文
ŉ権利
Ŋ返信
ŋ通T
Ō>roboX>human>
ōÁ?
ŎŅ属|部署|
ŏる
Őスレîド?|
őメ
Œ方
œ#ム
Ŕ%4}
ŕ(found|seen|
Ŗ(日時
ŗY客様
Řaø|
řcIfirm|
Ścategor
śmessagC
ŜoffendO
ŝsitC
Ş|profil
ş|店舗
Š|請求
šな
Ţア
ţカテゴリ
Ť情T
ť購入|
Ŧ(\/|・|Â|
ŧ)$|
ŨcIten
ũcheck
Ūed|
ūfilCproducX
ŬlUk
ŭ|abus
Ůý|
ůőîセ#ジ
Űšりすま
űか
ŲわKせつ|
ų商ę
Ŵ場Ņ|箇Ņ
ŵ御社ĺ社
Ŷ用
ŷ)(B|
ŸT告
ŹUfo|
źY知らせ
ŻpagC
żtim
Žtitl
žviol`;for(let[t,...e]of Pr.split(`
`))Tn[t]=$n(e);var vn=$n(String.raw`ßýšKúýšK|空(欄|白RBまま|空に|何も(ßúEleave>.*>(blank|empty|alIeEdo(n'?X not) (fill|entO|type)
画像(に|内|中|B|認)%8Ī証Ecaptcha|ėスパム|迷惑Ŕ(防止|対策EĠ(Íて|Í)(Kŏ|S)%6ĪĞE\d *[+×x*] *\d|\d *[-−] *\d *[=は]|計算(BR(結果|答EB答え|認証(コ#ド|キ#|Ğ|文字R$|Ō|security (codCĩøEvOificŘanti-?spam|\?%3}(スパム)
^urlŦű|,| or )
ï|暗証|password|passcodCĬ _id|@E>logUĕ ?id|会員(Ğ|idE秘密BăワAタĐム
クレジîZ|カ#ド(Ğ|@義E有効期限|セキュリティコ#ド|口座|card (numbO|holdOE>cv[vc]|iban|ク#ポA|coupI
ĂŶ|ĂBSめ(に|、R(もう|再|2|二|同じ|ß|$E\(ōĂ\E(ő#D|Ä|ì)B?ōĂ$|再度|再ß|もう(一|1)(度|回EřG-_entO|typeEGpeaX>agaU>|vOify
検索|キ#ワ#ド|絞り?込|>Ķ>|keyword
署@|signaturCto sign>|^b?cc$|ŀ務局Ĺ動Ŋ|Ŋ文|書űšKで|office usCチャîZ|>chat>
とB(ō関係|続柄|間柄E(å|ŋ;N;ĝ;Ÿ;É;申請;ÿ者)B(ō立場|区分E^Á_関係|立場ŧGlaø(shipR>|who aG you
(分űŏ|わűŏ|特定(でき|ÍŏE同定)İĜ|根拠|ŀ情|ŤEidentif(y|iable)
心当Sり|(È;Ň込んだÖ発信;相手)を(Á存|知ってEknow who
(ōń|求めŏ|望む)(Ô|B|ÍŏR(対応|措置|ģÇŀ項EどうýSK|ýてほýKģ(outcomCacø).*(wanXlikCGĩXdesiGdE(wanXlike) us to do|(desiGd|Gĩted) (acø|outcome)
(これまで|今までĳ0}(対応|ýS|経緯|NE削除(ÿ|要請Š)İ有無|状況EalGady (triŪĴtŪdIe)
(űSられ|騙られ|ŰÍ|@乗られ)
(支払|À|損害)Ŕ額|^金額|支払っS|amount (paid|lostE>loss>
(É|Ŋĸ返答|ōń)Ŕ(Œ法|手段|時間帯?|可否|要否EB要否|pGfOGd|best żChow did you hear|Y?知りŔきっűけ|性別|>gendO|>sex>|職業|occupŘ国籍|naøality|country|>ip>|fax|ファî?クス|生à|誕生日|birth|使Ŷ欄
(õ;Ň?込(んだ|みR(Ö;主E加害;ğ|ĮRü;犯Ö容疑;Ŝ|uploadO|ĨO>ŭO|pOpetrator|(VĊĈĳ6}ò(?!OEò(ŪUg) (VĊĈ)ĳ0}(@前?MPネœ|氏@|Ġ|ÙVĊ>id>EusOF of|^(õ者)$
Ď中傷ÍS|Ě;ĀÍS(ÖŒEvicż|targeted Ĉ)ı~?$|Y@前|FE^(À;vicż)$
ĎĚ;ĀÍS|加害|ğ|ĮR|õ;届けĮ|配送Į|受取|Y子|子ども|子供|Ė学生|Ł;家族|友|知Ö紹介|ŉ;代理|代表;弁護士|後見|緊急|作成;Ņ有;責任;íguardian|paGnXfriend|GpGsenXbehalf|witness|emOgency|agenXthird.party|someICothO Ĉ|theirĳ2ī
F of the (Ĉ|ownO|UdividualĊVEtheir F
(çE申ý込み|È)者İ~Q|â|住Ņ|ÉĮ)
本人以外
(ç)[ぁ-ん]{0,7})[ŏSK](Ö子|Œ)B%4ī
(À|Ľ)ıÖŒ|;子)$
(È|Ñ?|ņ|Ţîプ|公開û|受信|ń|予約|来店|訪問|納期|ť注文|Ń|配送ĸ開催|Ę)(ýS|ÍS|Ô|BRŖ?|à?ù期限|月|期間|年数E(ĨŪupload|publish|pGfO|ordO|purchas)ıdatCże)
éŖ|日付|à?|日ùとき|頃EKつı見|気|知EéKつ|ĲżCwhen|dayĳ6}ŕsaw|>see>|view|discovO|notic|>fUd>EŕnoticŪdiscoveGd|viewŪsawĳ2}ĲżC>I>|whenEĲday|whenĳ2}(awarClearn)
^(発生|ŀ案R(ýSRŖ|à|日付|時期|時刻ŧ^Ĳdate and żCwhen)\??$
(迷惑|不審|受信|届KS|詐欺|Ý)ő#DQB_ň|文面|Çヘîダ)
Ĥ標題|^([ÁY]_N|ă9ŋQ)B?R(Ú|テ#マE^題目|B題$|ĠÍŏÚ|ķt>|^Že$|要旨
^([ÁY御]_N|ă9áQ)B?R(ĤÚŧ^(ķXŽe)( lUeR$
(~)ŦあŏKは| or )%3}(ļð|屋号|P|ペA|@称E(æ法Öð)@_Â)Ŕ(~)
(æ勤務Į|仕ŀ|業務|法Öビジネス|busUess|workĉŷŶ|ŶBR _e-?ì|eő#DQ)
(Ŏ部門|担当課|課@|宛ĮûĮş|支店|校舎|拠点|施設)@?$
ļŵĺ"ð|機関|学校|勤務|Ŏ役職|屋号ş@|支店ĉ|organi[sz]ŘcorporaXbusUess|departmenXdivisiI|employO|school|affiliaXjob ŽCōĘ(B|中BR(Õ|ųľAEÁŃ|ÁťY使K
(ų製ę品目)%2}Õ(BR@|ヘîダ#?
("ěsns|Õ|媒体|Ţプリ|ÅőディŢ|ľîZフォœ|コミュニティ)(・[^@]{1,8}|等|šどR(BRY_@ÓEņ("媒体|ÕŧどB("sns|Õ|ŢプリEĭ|board)('sR ÙF of (the |that R(ġRĭEwhich ÛormE^platform$|^(ŝsOvicCěsns)$
Ħ[者Œ様客人身分私ĮŶ当表員]|å|さん|さま|ā)B(Y|Á|御R(~Ó)
(ニîク|ハAドD|ペAĕMĠ|Ĭ|ファĐD|ų製ę作ęę曲|国|地|駅|路線|ľA|ドőĐA|ĐベAZ|案件|物件|機種|番組|チœ|グD#プ|ŐH|ł|記ŀ|銀行|đペîZ|飼K[犬猫])(BRY_@|ネœ|@称|ÚE(nickĊscGen|display|ūdomaU|evenXitem|peXprojecXbrand|hosXmodel|V|middlCmaiden|group|team|ćŻbank)į(ł|曲|作ę書籍|H|"ŐÈ|記ŀ|job|Żvideo|book|sIg|thGad|posXarticleŷB?ĠR(Ú| Že)
(自分Ĺ社|弊社|æ著作権_元|者Eŉ|元(B|とEåBĺŒB?ĺ殿|ŗ|ô運営(Ô|中E公式|正規|本物|オリジナD|Ŀ|>ã>|>own>|>my>|official|origUalŞCĈalĉĳ0}ą"Ã>hp>|Æ|blog|Åŝ>Ŭ|ćÜe)
>proof>|ownOship|(Ņ有|証明)(;書|Ô)
(発信û)元B_âQ)
Ħ使っ|使ŶŮĘŮāŮŃŮŅ有Ů持っ)(てKŏ|てきS)(â|携帯Q|住Ņ)
ąÆ|"H)Ŕ(@|ÚEą"H).*Y持ち
志望Ĺ己pr|経歴|職歴
(Ĝ|詳細|ÇĄ説明)Ŕ(をċĳ2}(説明ú|ß|記載|記述|Y?Ň|Y聞űせ|教えて|述べE^(please R(explaU|ēbCtell us|why)>
(関連|参考|参照|そB他B?|証拠|GlatŪGfeGncCaddiøalĳ0}ąÆ|>Ŭs?>)
(ćVŞCチャAネDMĿĳ2}ą>Ŭ|ÆEą>Ŭ)>%12}(ćVŞe)
url|ÆĮ?|pOmaŬ|>ŬĵġÒ|^https?:|ÄŔhttp|Ò%8} of (thCthis|that) (ġR(ŻŝĨE(ŻĨ) Ò|(H|"ÃÈ|ņ|Ñ?|スレ(îドR|ł|Ě|該当ĳ0}Ä|^ņ(Ŵ|ĮŧÑB_あŏR場Ņ|wheG (is|did you see) (iXtheE(ŻposXŨXvideo|listUg)s_ \(?s\RR (to (be R(GmovCGporXGviewEU ĩø)
((Ě|該当|問題B_あŏR|ŋÔ|ŸÔü)İ"H|ÃÈ|Ň込みE(Ñ|È|口コミ|ö画像|写真|ł)ıH|Ŵ))$
Ãġ"ウェブ ?">ġŝÜC^("hp|web|Åblog)$
e-?ìQ|őŢド|>ì( ?ÒR>
â|>tel>|tel(?![a-z]EphIC携帯|mobilCでんわ|Ĵt numbO
郵便|〒|>zip|Ĩal|Ĩcode
^(番地・R(đビD|Ţパ#ZE部屋Ğ|buildUg|apartmenXsuitC>unit>
市区?町村|番地|丁目|町@|stGeX>city>|town
都道府県|pGfectuG
住Ņ|Y住まK|居住地|>Ò>
年齢|年代|>age>
^ō[Ŷ要]件|^topic
äţ|区分|ジャAD|ŀ由|ōŶ件|項目$|分野|Ś|>typeĵ>kUdĵ>topic|natuG of
(違反|ŋ|N|À|Ā|ÇŸ)B_ä区分E^(種類|種別|ţ#?|Śy|(typCkUd) of (abusCžŘGporXproblem|issue))$
ÇĜ|9N|á|Àü|件@|テ#マ|Ā|困り|GasI|ķXissuCabouXproblem|UĔcIcOn|harm|žat
(注文|予約|ťŃ|業務|ŀ業|仕ŀ|ų工ŀ|ÿ物|活動|応募)B_Á_ĻE動機|Ĝ)
Ļ|詳ŮくわŮň|意見|要望|ăN|9具体|説明Ĺ由記|どBよう|どんš|何が|困って|起き|起こ|書űれて|問題|śēpøĢĵēbCexplaU|what happenŪUĔenĔŨXtell us|how can wCã (÷Xĩø)s?|^ĩøs?$|概要|Ŷ件|Éŀ項|通信欄|ź(KSだ|くだE^(÷ts?|bodyŧã ò
Ħエラ#)ů
ö備考|Ĝ|ĄY気づき|á|補足|感想|őモ|そB他|÷Xaddiøal ŹnoteĵGmarks|GasI|feedback
(9N|á|ă具体的š?|Y困り)Ŕ内容$|^(Ļ|ň|ů|öś÷ts?|ēpøĢs?|備考)$
~Ó|姓@|芳@|本@|ÉĮ@$|(担当|申請|ŋ|ĝ|N|Ÿ|É|届出ú|ÿ|応募|申込|ĘŠ|提出û)者(様R(BR@?$|^差出Öfullįfirst (and|&|\/) last Ùã Ùlegal ÙĴt (Ĉ|FE^(ÙcustomO Ùŗ@|ō担当者様?@?|@ŧ(òO|submittO|sendO|GĩtO|complaUanXclaimant)('?sR F
hIey|gotcha|>hp>.*>hp>|ak hp|>boX^hp>| hp$|trap|decoy|url ũ|wUniCleave
captcha|spam|vOif|turnstile
passw|^otp$|Ie że code
^cc |card|coupI
(ì|eì).*(řcIf|ũ|agaU|rCkakunU|2ŧ(řũ|rCkakunU)>.*ì
^(q|s|Ķ|quOy|keywords?|kwŧĶ
compan|organi|corp|deparXdivisiI|ġŝÜCfax|birth|bday|nickįūusO|logU
>(e ?ì|ì|ì ?Ò|GplytoQÄ)>Q
kana|furigana|yomi|ruby|ê
>(tel|phICdenwa|telephICmobile)\d*>|â
^(ã |full |customO |Ĵt |òO RF( \d+R$|^(o?namaCshimei|simei|fullFŧ^(Y?@前|ō氏@)$
^(ã |Gĩt R(ķXŽCkenmei|daimei|件@)$
^(target |ò |page |Ĩ |Ũt RąŬ)( ?\dR$
site ?F
Ś|>kUd>|>type>|s(h|y)ubetsu|bunrui|GasI|topic|種別|種類
ś>msg>|÷X>body>|ŨtĵUĔenĔtoiawasCnaiy(o|ou)>|hIbunĢ|ēpø|Gmarks?|bikou|>noteĵ>text>|Ç備考|ň
^(?ĥ^(姓|氏|苗字|@字|(ã RlastįfamilyįsurFñ
^(?ĥ^(@|(ã RfirstįgivenįfoGFñ
^last$
^first$
^(せK|セĐñ
^(めK|őĐñ
Y子|ĖペîZ
ö口コミ|ěゲスZブîク|ŊÔ|÷X>Gview|guest ?book|>Gply|Ħプ)レビュ#
同意|承諾|了承|承知|規約|ポリシ#|個人ŤB(Y?取|Ł|Ę|提供Eþź|配信|間違K|ĂýûĂ|チェîクを|理解ŮŢAケ#Z|ė歳以上|ńÔ$|agGCcIsenX>tOms>|privacy policy|nħbCdeclarCswear|good.faith|cOtify|undOstand|acknowledge
Ł者(様|BŒR(BċRō
^(((YĺĹ|御R(ネîZ ?R(ショîプş?|スZŢ|サロA|社E(web|IlUCãR _shop|stoG)ŷĒH))*|ĒH)ŷurl|Ä|Æ|Ŭ|Ò|\W)*$
ėŌ
9N|意見|感想|要望|ĴXUquir|enquir|feedback|support
ê|カナ|űš\R$|ヨミ|よみ|読み(がš|仮@|ŒEシőĐ|furigana|>kana>|phIetic
Æ集|相互Æ|(Æ|サĐZŷをR(新規Rā|Ŭ (exchangClisXdiGctoryE(add|submit) (ã|a) (ŝŬ|url)
^\(?※.*(.{25}|[。可]|č下さK|ます|です|場合|ģ[半全]角|Bみú|ß)
(会員|新規ĕMőAバ#)(BR(ā|作成|入会E入会(申|手続|フォœEcGate (an |ã RV|sign ?up>|>Ggist(O|raø)>
必須|任意|ひっす|(P|ペA)ネœ(でも|もR(可|okE\(_GquiGd|opøal)\R|[*＊※■●◆◇▼▽・]+|ßýてč(Á|YR(記入|ß)(č下さK)
ŋ;ĝ;申請;N;É;Ÿ;ÿ;å|ôŗ|òO|ã
(À;Ě;書űれS(Œ|人EğR|õ;加害;ŉ;Y子(様|さんEĖŁ;代理Öæ法Ö企業|íŜ|ĨOĉ|othO party)(様R(Bċ|に関Ô|'s|：RİŤ|氏@|ÉĮ|ģŒĢs|UformŘ$Eabout the (íĈ|Ŝ)
(åĺŒ|ôÁ自分|ŵ)İÃ"Å>hp>|urlEY持ち|ã own|if you have (ICa)>
^[(※ ]*(例|ex>|e\.g|注|半角|全角|\d+(文R字|最大)
áďĆZラブDü|削除|Ā|À|ĝ|èŉ|有害|違法|悪質|NŭCGporXcomplaUXžŘUfrUg|takedown|Gmov|legal
^(\(_全角|半角|漢字Ehttps?:\/\/|\d{1,3}|[à時分]|mIth|day|year|hour|mUutC[ÁY御]?ÉĮ)\R$
Ĭ|サĐAĐA|会員ā|新規ā|þ購読|検索|Y支払K|ï(B|をR(再|Y?忘Elog ?U|sign _U|up)>|nħbC>Ķ>|paymenXũouX(forgoXGsetĳ2}password
L|N|届J|ÿŠĸ9提供)[^B]{0,6}[者Œ人]|å|本Öô>ã>
ŋďĝ|削除ü|Ā|À|èZラブD|Ć不審|違法|有害ŭCUfrUg|harass|žaXtakedown|ò(ŪUg)
è@誉|侮辱|悪口|信Ŷ(毀|き)損|defam|libel|slandO|Usult
ľĐバシ|個人Ť|晒|さらŮ肖像|privacy|private ŹĈal Źdox
Ű|成り済|imĈat
著作|商標|知的財産|海賊版|copyrighXtrademark|Utellectual
ÞポDノ|ÞB性|ÞŔŲcsam|childıpornŭ|sex|exploit)
リベAジ|私ŀ性|同意BšK|GvengCUżatCnI.?cIsensual
ŢダDZ|obscen|adulXnudity|ĦÞŔ)(Ų猥褻EĦÞ|リベAジ)ポDノ|Ħchild%8}|Gvenge )porn
売春|援助交際|出会K系|prostitut
薬物|麻薬|大麻|覚(醒|せKEドラîグ|drug
口座|通帳|携帯â|bank V
Ý|偽"phish
不正Ţクセス|ï|乗っ取り|unauthori[sz]Ūhack
闇バĐZ|実行;請負|仲介|Gcruit
カジノ|賭博|ギャAブD|gambl|casUo
闇金|貸金|ヤミ金|lendUg
銃|爆(発|弾E刃物|武器|weapI|explosiv|fiGarm
自殺Ĺ死Ĺ傷|suicid|self.?harm
脅迫|予告|脅ŮthGat
Ľ|bully|harass
遺体|残虐|グロ|gorCgraphic|žen
差別|ヘĐZ|hatCdiscrimUat
青少年|mUors
デマ|偽Ť|誤Ť|フェĐク|misŹdisŹfalse Ufo
悪質商法|fraud|scam|ĦÝ)詐欺
ウĐDス|マDウェŢ|virus|malwaG`).split(`
`),y=t=>RegExp(vn.shift(),t),Mn=t=>t.split(" ").map(e=>{let[n,o,r]=e.split(",");return[n,y(),o||void 0,+r||void 0]}),ne=Mn("trap,, captcha,, url,la, password,, payment,, confirm,l, search,la, other,, relation,, identifiable_by,, author_known,, wish,, tried,, impersonated,, paid,, other,, author,, victim,, other,lc, other,lc, other,lc, other,lc, other,lc, other,c, other,lc, found_at,lc, found_at,lc,0.7 other,l, subject,l, subject,a, name,l, email,l,0.7 other,c, company,l, other,la, site_name,lc, other,l, other,l, other,la, other,la, other,l, other,l, other,l, other,la, notes,a, url,la,0.6 url,la,0.7 url,la, url,l,0.6 other,l, email,l, phone,l, postal,l, other,l, locality,lc, prefecture,lc, address,la, age,lc, subject,l, category,c, category,l, category,c,0.9 notes,a,0.6 notes,a, notes,a, notes,a,0.7 notes,l,0.7 name,l,"),Ln=Mn("trap,, captcha,, password,, payment,, confirm,l, search,l, other,l, email,l, name_kana,l, phone,l, name,l, subject,l, url,la, site_name,l, category,c, notes,a,"),Bn=[{id:"name",n:"family"},{id:"name",n:"given"},{id:"name",n:"family",k:.3},{id:"name",n:"given",k:.3},{id:"name_kana",n:"family"},{id:"name_kana",n:"given"}].map(t=>[y(),t]),Dn=y("i"),Fn=y("i"),Gn=y("i"),oe=y("i"),_n=y("i"),Hn=y("i"),Un=y("i"),Kn=y("i"),Pn=y("i"),Xn=y("i"),Wn=y("i"),zn=y("i"),Yn=y("i"),jn=y("i"),Vn=y("i"),Zn=y("i"),qn=y("i"),re=y("i"),Qn=y("i"),Jn=y("i"),to=y("i"),eo=vn.map(t=>RegExp(t)),no=["captcha","confirm","password","payment","search","trap"],oo=4;var Xr=/権利(の)?侵害|人権|rights/,se=.5,ie=t=>t.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),ro=t=>t.normalize("NFKC").toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(ie).filter(e=>e.length>1),Wr=t=>eo.flatMap((e,n)=>e.test(t)?[n]:[]),so=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function zr(t,e){let[n,o]=[so(t),so(e)];return n.size&&o.size?2*[...n].filter(r=>o.has(r)).length/(n.size+o.size):0}function Yr(t,e){let[n,o]=[ie(t),ie(e)];if(!n||!o)return 0;if(n===o)return 1;let r=ro(t).filter(a=>ro(e).includes(a)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,e].map(a=>Wr(a.normalize("NFKC").toLowerCase())),c=s.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(n.includes(o)||o.includes(n)&&n.length>1)?.6+.2*(Math.min(n.length,o.length)/Math.max(n.length,o.length)):s.some(a=>a<oo)&&Xr.test(e)||zr(n,o)>.6?se:0}function Bt(t,e){let[n,o]=e.map((r,s)=>({index:s,g:Yr(t,r)})).sort((r,s)=>s.g-r.g);return!n||n.g<se||o&&o.g===n.g?null:n}function io(t,e){let n=Number(/\d+/.exec(t.normalize("NFKC"))?.[0]);if(!n)return null;let o=e.findIndex(r=>{let[s,i]=(r.normalize("NFKC").match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(n/10)*10===s||/以上/.test(r)&&n>=s:/以上|over|\+/.test(r)?n>=s:/未満|under/.test(r)?n<(i??s):i?n>=s&&n<=i:n===s});return o<0?null:{index:o,g:1}}var co=(t,e)=>{try{return t(e)}catch{return null}},z=t=>!!t&&E(t)===1,Dt=t=>E(t)===3,D=t=>{let e=H(t);return!e||z(e)?e:E(e)===11?co(dn,e):null};function*F(t){for(let e=D(t);e;e=D(e))yield e}var jr=160;function*ce(t){let e=0;for(let n=z(t)?t:D(t);n&&e<jr;n=D(n),e+=1)yield n}var ae=t=>{if(z(t)&&h(t)==="slot"){let n=yn(t,{flatten:!0});if(n.length)return n}let e=[];for(let n=tn(t);n;n=en(n))e.push(n);return e},Ft=(t,e)=>{let n=On(U(t)??t,t,5);return n.currentNode=e,n},ao=t=>co(mn,t);var lo=4,Vr=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Zr=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,qr=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function Qr(t){let e=g(t,"class");return Vr.test(e)||(Zr.test(e)||qr.test(e)&&!e.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var fo=({width:t,height:e})=>t<lo||e<lo,Jr=({right:t,bottom:e},n,o)=>t-o.left+n.scrollLeft<=0||e-o.top+n.scrollTop<=0,ts=({left:t,top:e,right:n,bottom:o},r)=>n<=r.left||t>=r.right||o<=r.top||e>=r.bottom||fo(r);function uo(){let t=new Map;function e(n){let o=t.get(n);if(o)return o;let r=getComputedStyle(n),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(h(n)),i=/auto|scroll/.test(r.overflow),a={gone:r.display==="none"||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||k(n,"[hidden], [inert], [aria-hidden=true]"),scrolls:i,box:s||i?T(n):null};return t.set(n,a),a}return function(o){if(getComputedStyle(o).visibility!=="visible")return!1;let r=T(o);if(fo(r)||e(o).gone)return!1;let s=0;for(let c of F(o)){let{gone:a,scrolls:l,box:f}=e(c);if(a||s++<3&&Qr(c))return!1;if(f){if(l?Jr(r,c,f):ts(r,f))return!1;l&&(r=f)}}let i=rt(U(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var es=120,ns=40,po=30,os=new RegExp(zn,"g"),rs=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,ss=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,is={name:{id:"name"},"family-name":{id:"name",n:"family"},"given-name":{id:"name",n:"given"},email:{id:"email"},tel:{id:"phone"},"postal-code":{id:"postal"},"address-level1":{id:"prefecture"},"street-address":{id:"address"}},le=ne,mo,cs=40,as=200;function ho(t){let e=n=>ls(t?.[n]);mo=e("consent"),le=ne.flatMap(n=>{let o=pt(n[0])&&e(n[0]);return o?[n,[n[0],o,n[2]]]:[n]})}function ls(t){if(!Array.isArray(t))return;let e=t.slice(0,as).flatMap(n=>{let o=typeof n=="string"?n.normalize("NFKC").toLowerCase().trim():"";return o.length<2||o.length>cs?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return e.length?RegExp(e.join("|"),"i"):void 0}var pt=t=>no.includes(t),N=t=>{let e=t.normalize("NFKC").toLowerCase().replace(/\s+/g," ").replace(new RegExp("(?<=\\P{ASCII}) (?=\\P{ASCII})","gu"),"").trim();return Zn.test(e)||Xn.test(e)?"":e.replace(os," ").replace(rs,"").replace(ss,"").replace(/\s+/g," ").trim()},Gt=t=>N(t)!==""&&!re.test(N(t)),fe=(t,e,n)=>t.find(([,o,r="lac"])=>r.includes(n[0])&&o.test(e));function G(t,e){let n=N(t).slice(0,es);if(!/[\p{L}\d?〒]/u.test(n)||re.test(n))return null;let o=n.replace(/\([^)]*\)?|〔[^〕]*〕?/g," ").trim(),r=fe(le,n,e);if(r&&pt(r[0]))return{id:r[0]};let s=e==="line"&&Kn.test(n),i=e==="line"&&Bn.find(([a])=>a.test(o));if(i)return{...i[1],id:s?"name_kana":i[1].id,O:!/name/.test(o)};let c=o&&fe(le,fs(n,o,r),e)||r;return s&&(!c||c[0]==="name")?{id:"name_kana"}:c?ps(c,n):us(n)}var fs=(t,e,n)=>n?.[0]==="other"&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):e,us=t=>t.length>po?null:{id:"unknown"},ps=([t,,,e=1],n)=>({id:t,k:e*(n.length>ns?.85:1)});function go(t,e){let n=t.normalize("NFKC").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g," ").trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(n)?"family":/(^| )(mei|first ?name|given ?name|fname|名)$/.test(n)?"given":null;if(o&&e==="line")return{id:/kana/.test(n)?"name_kana":"name",n:o};let r=fe(Ln,n,e);return r?{id:r[0]}:null}function bo(t){let e=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(e)?{id:"payment"}:/password|^username$|one-time-code/.test(e)?{id:"password"}:/^(organization|bday|sex|url|nickname)/.test(e)?{id:"other"}:is[e]??null}var Y=t=>{let e=t.normalize("NFKC");return Gn.test(e)||!!mo?.test(e)},xo=t=>Vn.test(t.normalize("NFKC")),ue=t=>to.test(t),yo=t=>{let e=N(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company)[^)]*\)?/g,"");return e.length<=po&&jn.test(e)&&!Yn.test(e)},Oo=t=>Jn.test(N(t)),Q=t=>qn.test(t),pe=t=>Qn.test(t),Eo=t=>Wn.test(t)&&!Q(t)&&!Nt(t),Nt=t=>Un.test(t),wo=t=>Pn.test(t)&&!Q(t)&&!Nt(t),_t=t=>Fn.test(t);var de="input:not([type=hidden]), textarea, select, [contenteditable]",ds="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",ms="input[type=radio], input[type=checkbox]",Ht="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",be=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,hs=/^(td|th|dd|li|fieldset|form|body|tr)$/,xe=240,gs=24,bs="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function me(t){for(let e of F(t))if(!be.test(h(e)))return e;return null}var ko=t=>{let e=z(t)&&h(t)==="img"?g(t,"alt"):"";return e.length<=gs&&new RegExp("\\p{L}","u").test(e)?e:""},Ut=t=>t.replace(/\s+/g," ").trim();function R(t){let e="",n=o=>{if(e.length>xe)return;Dt(o)&&(e+=nt(o));let r=z(o)?o:null;if(!r&&E(o)!==11||r&&(k(r,Ht)||r!==t&&!St(r)))return;let s=r&&!be.test(h(r))?" ":"";e+=s+ko(o),ae(o).forEach(n),e+=s};return n(t),Ut(e)}var he=new WeakMap;function No(t){he=new WeakMap;for(let e of t.flatMap(n=>b(n,"label"))){let n=ee(e);n&&he.set(n,[...dt(n),e])}}var dt=t=>he.get(t)??[],Ro=(t,e)=>g(t,e).split(/\s+/).map(n=>{let o=n&&Cn(C(t),n);return o?R(o):""}).join(" ");function it(t){let e=C(t),n=E(e)===11&&e.host,o=[Ut(Ro(t,"aria-labelledby")),...dt(t).map(R),g(t,"aria-label")].filter(Boolean);return o.length||!n?o:[B(n,"label")??g(n,"aria-label")].filter(Boolean)}function xs(t,e,n){for(let o of F(t)){let[r,s]=[S(o,e),S(o,n)];if(s)return!1;if(r)return!0}return!1}function ys(t,e){let n=W(t,"label"),o=n&&ee(n);return!!(o&&o!==e&&!S(n,e))}function Os(t,e){let n=(nt(t)??ko(t)).replace(/\s+/g," "),o=n.trim()&&D(t);return o&&!W(o,Ht)&&!ys(o,e)&&St(o)?n:""}function So(t,e){let n=Ft(C(t),t),o=[],r=!0,s=0,i=null;for(let a=n.previousNode();a&&s<xe;a=n.previousNode()){if(e.has(a)){i=a;break}let l=z(a)?h(a):"";if(hs.test(l)&&S(a,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=Os(a,t);if(!f)continue;s+=f.length;let p=me(a),m=o.at(-1);m&&!r&&m.block===p?m.text=f+m.text:o.push({text:f,node:a,block:p}),r=!1}return i&&k(i,ms)&&!it(i).length&&o.pop(),{near:o.filter(({node:a})=>!i||!xs(a,i,t)).map(({text:a})=>a.trim()),b:i}}function ye(t,e){let n=Ft(C(t),t),o=me(t),r="";for(let s=n.nextNode();s&&r.length<60;s=n.nextNode()){if(S(t,s))continue;if(z(s)){if(e.has(s)||h(s)==="br")break;continue}let i=D(s);if(!(!i||W(i,Ht))){if(nt(s).trim()&&me(s)!==o)break;r+=nt(s)}}return Ut(r)}function Io(t,e){let n=Ro(t,"aria-describedby"),o=W(t,"td, dd, li, p, div, label"),r=Ft(C(t),t);for(let s=r.nextNode();s&&o&&S(o,s)&&!e.has(s)&&n.length<xe;s=r.nextNode())Dt(s)&&!W(D(s),Ht)&&(n+=nt(s));return n}function Es(t,e){for(let n of F(t))if(!(!S(n,e)||t===e&&h(n)==="label"))return/^(ul|ol|div|p|span)$/.test(h(n))?n:null;return null}var Oe=t=>k(t,de)||b(t,de).length>0;function ge(t){for(let e=wt(t);e;e=wt(e)){if(Oe(e))return"";let n=R(e);if(n)return n}return""}function ws(t,e){let n=wt(e);if(!n||Oe(n))return"";let[o,r]=[n,e].map(s=>b(s,"th, td"));return o.length===r.length&&o.length>1?R(o[r.indexOf(t)]):""}var Ss=t=>N(t)!==""&&(!Gt(t)||(G(t,"line")??{id:"unknown"}).id!=="unknown"),ks=(t,e,n)=>n>1&&t.length===n&&t.every(Ss)&&new Set(t.map(N)).size===n?t[e]:"";function Ns(t,e){let n=wt(t),o=b(t,ds),r=o.indexOf(e);if(!n||r<0||Oe(n))return[];let s=Rs(n),i=ks(s,r,o.length);return i?[i,ge(n)]:[]}function Rs(t){let e=[""];for(let n of ae(t)){let o=z(n)?h(n):"",r=o&&!be.test(o);r&&e.push(""),o!=="br"&&e.push(`${e.pop()}${Dt(n)?nt(n):R(n)}`),r&&o!=="br"&&e.push("")}return e.map(Ut).filter(Boolean)}function Is(t,e){let n=e&&h(t)==="td"&&H(t);return ge(t)||n&&(ws(t,n)||ge(n))||""}function As(t){let e=[],n=[];for(let o of F(t)){let r=h(o);if(/^(form|body)$/.test(r)||e.length+n.length>3)break;r==="label"?e.push(R(o)):/^(t[dh]|dd|li)$/.test(r)?e.push(...Ns(o,t),Is(o,!e.length)):r==="fieldset"?n.push(...b(o,"legend").slice(0,1).map(R)):k(o,"[role=listitem], [role=group], [role=radiogroup]")&&n.push(...it(o),...b(o,"[role=heading]").slice(0,1).map(R))}return{f:e.filter(Boolean),N:n.filter(Boolean)}}function Ao(t){let e=b(t,bs);return n=>{let o=e.findLast(r=>Et(r,n)&4);return o?R(o):""}}var Cs=t=>[B(t,"placeholder")??g(t,"data-placeholder"),g(t,"title")].filter(e=>e.trim()),v=({own:t,near:e,f:n})=>[...t,...e,...n];function Kt(t,e,n,o=null){let r=o!==null,s=C(t),i=E(s)===11&&b(s,de).length===1?s.host:null,{near:c,b:a}=So(t,e),l=i??(o&&Es(t,o));return l&&!c.length&&({near:c,b:a}=So(l,e)),{own:r?[]:it(t),near:c,...As(r?W(t,"label")??t:t),E:r?[]:Cs(t),after:r?"":ye(t,e),head:n(t),b:a}}var we="input, textarea, select, [contenteditable]:not([contenteditable=false])",Ts=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,$s=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",w=t=>/^(radio|checkbox)$/.test(`${t}`);function To(){let t=uo(),e=[],n=[];$o(document,t,e,n),No(n);let o=new Set(e.filter(c=>!/^(hidden|submit|image|button|reset)$/.test($(c)))),r=[],s=new Map,i=[];for(let c of o){let a=Ms(c);if(Ls(c,a,t))if(vs(c,a))r.push({t:c,type:a});else if(w(a)){let l=Ds(c,a),f=s.get(l)??Ee(c,"choice",a);f.x.push(c),f.u.push(it(c)[0]||ye(c,o)||g(c,"value")),s.has(l)||i.push(f),s.set(l,f)}else if(a==="select"){let l=[...Lt(c)];i.push(Ee(c,"choice",a,l,l.map(Bs)))}else(a!=="editor"||!k(c,"[contenteditable] [contenteditable]"))&&i.push(Ee(c,/^(textarea|editor)$/.test(a)?"area":"line",a))}return{F:i,v:o,I:n,M:r,L:t}}function $o(t,e,n,o){o.push(t);let r=new Set(b(t,we));for(let s of b(t,"*")){r.has(s)&&n.push(s);let i=h(s)==="iframe",c=i?ao(s):Zt(s);c&&(!i||e(s))&&$o(c,e,n,o)}}var Ee=(t,e,n,o=[],r=[])=>({t,kind:e,type:n,R:Pt(t),x:o,u:r}),vs=(t,e)=>Ts.test(e)||k(t,$s)||!w(e)&&g(t,"tabindex")==="-1",Ms=t=>{let e=h(t);return e==="input"?$(t):/^(textarea|select)$/.test(e)?e:"editor"},Ls=(t,e,n)=>n(t)||w(e)&&dt(t).some(n)&&!W(t,"[hidden], [inert], [aria-hidden=true]"),Bs=t=>k(t,":disabled")?"":t.text||R(t);function Pt(t){let e=kt(t);if(e)return e;for(let n of F(t))if(h(n)==="form")return n;return C(t,{composed:!0})}function Ds(t,e){let n=Pt(t),o=g(t,"name");if(e==="radio"&&o)return`${o} ${Gs(n)}`;let r=0;for(let s=H(t);s&&s!==n&&r<5&&!(E(s)!==1||b(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=H(s),r+=1)if(b(s,`input[type=${e}]`).length>1)return s;return t}var Co=new WeakMap,Fs=0;function Gs(t){let e=Co.get(t)??(Fs+=1);return Co.set(t,e),e}var j=new Set(["name","name_kana","email","phone","address","age","postal","prefecture","locality"]),_s=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function vo(t){let[e,...n]=t.trim().split(/[\s　]+/);if(n.length)return[e,n.join(" ")];if(!new RegExp("^\\p{Script=Han}{4}$","u").test(t))return[t,""];let o=_s.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Mo(t){let[e]=t.normalize("NFKC").split(/\s*(?:内線|ext|#|x\d)/i);return e.replace(/^\s*(?:\+|00|010-?)81[-\s]*(?:\(0\)|0)?/,"0").trim()}function Se(t){let e=Mo(t).split(/[^\d+]+/).filter(Boolean),n=e.join("");if(e.length===3&&/^0\d{9,10}$/.test(n))return e;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(n)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(n)??[];return o.length?o:[n]}function Lo(t,e){let o=Mo(t).replace(/[^\d+]/g,""),r=Se(t).join("-"),s=/^[\d\s()+-]+$/.test(t)&&/^\s*[0(]/.test(t)?t:r;return e?[o]:[s,o,r]}function Bo(t){let[,e="",n="",o=""]=/^(?:〒?\s*([\d０-９]{3}[-‐-―−－ー]?[\d０-９]{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.trim())??[];return{postal:e.normalize("NFKC").replace(/\D/g,"-").replace(/^(\d{3})(?=\d)/,"$1-"),prefecture:n,rest:o}}var Do=(t,e,n)=>t.replace(e,o=>String.fromCharCode(o.charCodeAt(0)+n)),ke=t=>Do(t.normalize("NFKC"),/[ぁ-ゖ]/g,96),Hs=t=>Do(ke(t),/[ァ-ヶ]/g,-96),Us=new Map(Array.from({length:58},(t,e)=>String.fromCharCode(65382+e)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??t.normalize("NFKC"),t])),Ks=t=>[...ke(t).normalize("NFD")].map(e=>Us.get(e)??e).join("");function Fo(t,e,n){let o=a=>n.some(l=>RegExp(`^[（(]?(例[:：)）\\s]*)?[${a}ー\\s]{3,}[)）]?$`).test(l.trim())),r=Ks(t),s=[ke(t),Hs(t)];return/半角\s*(カタ)?(カナ|ｶﾅ|ｶﾀｶﾅ)/.test(e)||o("ｦ-ﾟ")?[r,...s]:o("ぁ-ん")||/ひらがな|平仮名/.test(e)&&!o("ァ-ヶ")?[s[1],s[0],r]:/[ぁ-ん]/.test(t)&&!/カタカナ|フリガナ|カナ|セイ|メイ/.test(e)&&!o("ァ-ヶ")?[s[1],s[0],r]:[...s,r]}function Go(t,e){let n=/全角(スペース|空白)/.test(e)?["　"," ",""]:[" ","　",""];return/(スペース|空白)(は|を)?(なし|無し|不要|入れず|入れない|空けず)|(間|あいだ)を?(空け|あけ)(ず|ない)/.test(e)&&n.reverse(),t.flatMap(o=>n.map(r=>o.replace(/\s+/g,r)))}var Ho="h1, h2, h3, legend",Ps=new Set(["phone","address","postal","prefecture","locality"]),Xs=/^(url|site_name|subject|notes)$/,Ws=["url","notes"],zs=new Set(["url","notes","subject","name","name_kana","email","phone"]),Wt=8,Ne=5,Uo=20,Ys=.7;function Ko(t,e,n,{map:o={},begun:r}){let{verified:s,read:i}=si(t,e,n,o);if(!s&&Eo(_o(t,"h1",t.L)))return{B:new Map,main:[],verified:s};let c=new Set(t.M.filter(({type:d})=>d==="password").map(({t:d})=>Pt(d))),a=_o(t,Ho),l=[...Map.groupBy(i,({e:d})=>d.R)].flatMap(([d,O])=>{if(c.has(d)&&!O.some(et=>et.a===Uo||et.id==="notes"&&Re(et)))return[];let X=Vs(d);if(pe(X)&&!O.some(Re))return[];let tt={values:n,o:a,own:X},Ct=ri.reduce((et,lt)=>lt(et,tt),O),xt=js(Ct,tt,r);return xt?[{its:Ct,own:X,rank:xt}]:[]}),f=l.some(({own:d,rank:O})=>O>=1&&Q(d)),p=l.filter(({own:d})=>!f||Q(d)||!_t(d)),m=p.reduce((d,O)=>d&&d.rank>=O.rank?d:O,p[0])?.its??[],x=Map.groupBy(m.filter(({id:d})=>d),({id:d})=>d);for(let{its:d,own:O}of l)if(!(d===m||_t(O)))for(let J of Ws){let X=d.filter(tt=>tt.id===J&&tt.a>=Wt);X.length&&!x.has(J)&&x.set(J,X)}return{B:x,main:m,verified:s}}function js(t,{values:e,o:n},o){let r=t.filter(({id:l})=>e.has(l)||j.has(l)&&e.has("address")),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!j.has(l)).length,c=s.length-i;return i||(o||c>1||Q(n))&&!pe(n)?i+c*.3:0}var Re=({e:t})=>t.kind==="area",_o=({I:t},e,n=()=>!0)=>t.map(o=>[E(o)===9?pn(o):"",...b(o,e).filter(n).slice(0,12).map(R)].join(" ")).join(" ");function Vs(t){if(E(t)===9)return"";let e=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),R(t).slice(0,60),...b(t,Ho).slice(0,4).map(R),...e.map(n=>B(n,"value")??n.textContent)].join(" ")}var mt=(t,e,n)=>t.map(o=>e(o)?{...o,...n}:o),Zs=(t,{values:e,o:n})=>{let[o,r]=t.filter(Re),s=Q(n)||Nt(n)||t.some(({id:i})=>e.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?mt(t,i=>i===o,{id:"notes",a:Ne}):t},qs=t=>{let e=t.map(({o})=>[...v(o),...o.N]);if(!e.flat().some(o=>Dn.test(o)))return t;let n=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=e[r];if(o.id!=="other"||o.e.kind!=="line"||!s.some(c=>oe.test(c)))return o;let i=s.map(c=>G(c.replace(oe,""),"line")).find(Boolean);return!i||!j.has(i.id)||n.has(i.id)?o:(n.add(i.id),{...o,id:i.id,n:i.n??null,a:Wt})})},Qs=t=>{let e=t.filter(r=>j.has(r.id)&&!r.n&&Xt(r)),n=e.filter(r=>Oo(Xt(r)));return mt(t,r=>e.includes(r)&&!n.includes(r)&&n.some(({id:s})=>s===r.id),{id:"other"})},Js=t=>t.some(({id:e,n})=>e==="company"||e==="name"&&n)?mt(t,e=>e.id==="subject"&&Xt(e)==="title",{id:"other"}):t,ti=(t,{values:e})=>t.map(n=>n.id||n.e.kind!=="choice"?n:{...n,...ei(n.e.u,e)});function ei(t,e){let n=o=>t.filter(r=>o.test(r)).length;return n(/東京都/)&&n(/大阪府/)?{id:"prefecture",a:Ne}:n(/^https?:\/\/$/)>1?{id:"scheme"}:n(/./s)>1&&!t.some(Y)&&Po(t,e)?{id:"category",a:Ne}:{}}var Po=(t,e)=>(Bt(e.get("category")??"",t)?.g??0)>=Ys,Xt=({o:t})=>v(t).map(N).find(Boolean)??"",Xo=(t,{values:e,o:n})=>ue(n)||t.some(({id:o,a:r,e:{kind:s,u:i}})=>o==="found_at"&&r>=Wt||o==="category"&&s==="choice"&&Po(i,e))||Q(n)&&!t.some(Ie),Ie=({id:t})=>t==="company",ni=(t,e)=>{if(Xo(t,e))return t;if(wo(e.o))return mt(t,({id:r})=>Xs.test(r),{id:"other"});let o=_t(`${e.o} ${e.own}`)&&!Nt(e.o)||t.some(Ie)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return mt(t,r=>{let s=Xt(r);return ue(s)?!1:r.id==="url"?s&&(o.test(s)||_n.test(s)):r.id==="site_name"||r.id==="found_at"&&r.a<Wt},{id:"other"})},oi=(t,e)=>t.some(n=>Ie(n)&&v(n.o).some(o=>/御社|貴社|貴団体/.test(o)))&&!Xo(t,e)?mt(t,({id:n})=>Ps.has(n),{id:"company"}):t,ri=[Zs,qs,Qs,Js,ti,ni,oi];function si({I:t},e,n,o){let r=Object.entries(o).filter(([c])=>n.has(c)),s=e,i=!1;for(let[c,a]of r){let l=[a].flat().map(f=>{let p=t.flatMap(m=>b(m,f));return s.find(({e:m})=>p.some(x=>m.t===x||m.x.includes(x)))});l.length&&l.every(f=>f&&ii(f,c))?s=s.map(f=>l.includes(f)?{...f,id:c,a:Uo}:f.id===c?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var ii=({id:t,e:{kind:e,u:n}},o)=>(!t||t===o)&&!(e==="choice"&&(zs.has(o)||n.some(Y)));var ci={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},ai=/^(own|near|whole|row|sentence|group)$/,li=["own","sentence","row","group","hint","autocomplete"],fi=24,M=(t,e)=>e.flatMap((n,o)=>n?[{from:t,r:n,k:ci[t],index:o}]:[]),ct=({r:{id:t}})=>t!=="unknown",ht=t=>t.filter(({from:e})=>ai.test(e)),K=(t,e)=>t.filter(n=>n.from===e),Wo=(t,{f:e})=>li.flatMap(n=>K(t,n)).find(({from:n,r:{id:o},index:r})=>pt(o)&&(n==="row"?!r:n!=="group"||!r&&!e.length))??K(t,"name").find(({r:{id:n}})=>/^(trap|captcha|password|payment)$/.test(n)),ui=(t,{p:e})=>{let n=ht(e).find(o=>!o.r.O&&ct(o))??null;return{...t,c:n,n:n?.r.n??null}},pi=(t,{p:e,kind:n,o})=>{let r=ht(e),s=r.find(({r:c})=>!c.O);if(s?.r.id!=="unknown"||r.some(({r:c})=>c.O))return t;let i=s.from==="own"||!o.f.length;return t.c&&(n==="area"||!i)?t:{c:null,n:null,l:!0}},di=(t,{p:e})=>{let n=ht(e).find(({r})=>r.O);if(!n)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.c?.r.id??"");return{...t,c:o?t.c:n,n:n.r.n??t.n}},mi=(t,{p:e,inside:n})=>{if(t.c||t.l)return t;let o=K(e,"hint"),r=o.length>0&&!o.some(ct),s=!o.length&&!ht(e).length&&n(),i=o.find(ct)??M("inside",[s])[0]??null;return{c:i,n:t.n??i?.r.n??null,l:r}},hi=(t,{p:e,kind:n,o:{after:o}})=>{if(t.c||ht(e).length||o.length>fi)return t;let[r]=M("after",[G(o,n)]);return r&&!ct(r)?{...t,l:!0}:{...t,c:r??null}},gi=(t,{p:e})=>{let n=K(e,"hint").find(ct),[o]=K(e,"sentence"),r=t.c?.r,s=r&&r===o?.r&&r!==K(e,"near")[0]?.r;return!n||e.some(i=>/^(own|row)$/.test(i.from))||!(t.l||s)?t:{...t,c:n,l:!1}},bi=(t,{p:e})=>{if(t.c?.r.id!=="address")return t;let n=K(e,"hint").find(({r:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return n?{...t,c:{...t.c,r:n.r}}:t},xi=(t,{p:e})=>{let n=e.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{c:o}=t;if(o){let i=n.some(({r:c})=>c.id===o.r.id);return i?{...t,G:i}:t}let r=!t.l&&!ht(e).length&&!K(e,"hint").length,s=n.find(({from:i,r:{id:c}})=>i==="autocomplete"||(i==="type"?!(t.l&&c==="url"):r));return s?{...t,c:s,n:s.from==="type"?t.n:s.r.n??null}:t},yi=(t,{p:e})=>{if(t.n||!/^name/.test(t.c?.r.id??""))return t;let n=[...K(e,"name"),...K(e,"autocomplete")].find(({r:o})=>o.n);return{...t,n:n?.r.n??null}},Oi=[ui,pi,di,mi,hi,gi,bi,xi,yi],zo=t=>Oi.reduce((e,n)=>n(e,t),{c:null,n:null,l:!1});var jo=24,Ei=10,wi={email:"email",tel:"phone",url:"url"},Si={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Vo({F:t,v:e,I:n}){let o=new Map(n.map(c=>[c,Ao(c)])),r=c=>(o.get(c.getRootNode())??(()=>""))(c),s=[],i=t.map(({t:c,type:a,x:l})=>Kt(c,e,r,w(a)?l.at(-1):null));for(let[c,a]of t.entries()){let l=i[c],f=s.at(-1),p=ki({e:a,o:l,before:f,next:i[c+1],C:s});p.id==="url"&&xo(Io(a.t,e))&&(p.id="other"),p.id&&!Ai(a,p.id)&&(p.id=p.id==="unknown"?"":"other"),s.push({e:a,o:l,...p})}return s}function ki({e:t,o:e,before:n,next:o,C:r}){let s=Yo(t,e);return s.id==="confirm"&&Ri(e,n?.o,o)&&(s=Yo(t,{...e,f:[e.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),n&&Ni(s,e,n)&&Ci(t,e,n)&&(s.id?s.id="postal":Object.assign(s,{id:n.id,a:n.a-.5,l:n.l})),s.id==="name"&&s.n==="given"&&Ii(e,r)&&(s.id="name_kana"),s}var Ni=({id:t,l:e},{near:n},o)=>t?t==="address"&&o.id==="postal"&&n.length>0:!e,Ri=({f:[t]},e,n)=>t&&t!==e?.f[0]&&t===n?.f[0];function Ii({b:t},e){let n=e.at(-1),o=e.findLast(({id:r,n:s})=>r==="name"&&s);return n?.id==="name_kana"&&n.n==="family"&&n.e.t===t&&o?.n!=="family"}var Ai=({type:t},e)=>pt(e)||e==="other"||(Si[t]?.test(e)??!0);function Ci({t,kind:e,type:n,R:o},{near:r,b:s,E:i},{id:c,e:a}){let l=c==="found_at"||e===a.kind&&n===a.type,f=s&&(s===a.t||a.x.includes(s));return!l||!f||o!==a.R||e==="area"?!1:!i.length&&!r.some(Gt)&&Ti(t,a.t)}function Ti(t,e){let n=H(t);for(let o=0;n&&o<3;o+=1,n=H(n))if(S(n,e))return!0;return!1}function Ae(t,e){let n=h(t)==="textarea"?ot(t):e==="line"&&g(t,"value"),o=n&&n.length<=jo&&!/[{<]/.test(n)?G(n,e):null;return o?.id==="unknown"?null:o}function $i({t,kind:e,type:n},o){let r=f=>G(f,e),s=o.near.map(f=>{let p=r(f);return p?.id==="unknown"&&/(。|ください|下さい|ます|です)$/.test(f)?null:p}),i=s.find((f,p)=>f&&o.near[p].length<=jo),c=i?.O&&s.find(f=>/^name/.test(f?.id??"")&&!f?.O),a=["name","id"].map(f=>go(g(t,f),e)),l=e==="line"&&wi[n];return[...M("own",o.own.map(r)),...M("near",[i]),...M("whole",[c]),...M("row",o.f.map(r)),...M("sentence",[s.find(Boolean)]),...M("group",o.N.map(r)).filter(ct),...M("hint",o.E.map(r)),...M("autocomplete",[bo(g(t,"autocomplete"))]),...M("type",[l?{id:l}:null]),...M("name",a)]}function Yo(t,e){let n=$i(t,e),o=Wo(n,e);if(o)return{id:o.r.id,a:Ei,n:null,l:!1,by:o};let{c:r,n:s,l:i,G:c}=zo({p:n,kind:t.kind,o:e,inside:()=>Ae(t.t,t.kind)});if(!r)return{id:"",a:0,n:s,l:i,by:null};let a=r.k*(r.r.k??1)+(c?1:0);return{id:j.has(r.r.id)&&[e.head,...e.f,...e.N].some(yo)?"other":r.r.id,a,n:s,l:i,by:r}}var Ce=({e:{t,x:e,type:n},o})=>(w(n)?e:[t]).some(r=>k(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.N.slice(0,1)].some(r=>/必須|\brequired\b/i.test(r));var Zo=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],vi="通報ナビ";function Te(t,e=vi){let n=[t,...w($(t))?Mt(t)??[]:[]].map(Mi);return B(t,"aria-description")===null&&(rn(t,"aria-description",e),n.push(()=>B(t,"aria-description")===e&&qt(t,"aria-description"))),()=>{for(let o of n)o()}}function Mi(t){let e=an(t),n=B(t,"style")===null,o=Zo.map(([r])=>[r,e.getPropertyValue(r),e.getPropertyPriority(r)]);for(let[r,s]of Zo)e.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?e.setProperty(r,s,i):e.removeProperty(r);n&&!e.length&&qt(t,"style")}}var Me={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function $e(t,e,n){let o=Me[h(t)];for(let r of[rt(U(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},e)?.set;if(s)try{Reflect.apply(s,t,[n]);return}catch{}}}function P(t,e){try{un(t,e)}catch{}}function ve(t,e){let n=U(t),o=te(n);try{P(t,new FocusEvent("focus")),P(t,new FocusEvent("focusin",{bubbles:!0})),e(),P(t,new FocusEvent("blur")),P(t,new FocusEvent("focusout",{bubbles:!0}))}finally{te(n)===t&&o!==t&&(fn(t),o&&h(o)!=="body"&&Jt(o,{preventScroll:!0}))}}var V=t=>w($(t))?st(t):h(t)==="select"?String(An(t)):In(t)??ot(t);function Le(t){let e=g(t,"name");if(!($(t)!=="radio"||!e))return b(C(t),"input[type=radio]").find(n=>st(n)&&g(n,"name")===e&&kt(n)===kt(t))}function Rt(t,e){let n=h(t);if(w($(t))){if(st(t)===e)return;ve(t,()=>ln(t)),st(t)!==e&&!e&&($e(t,"checked",e),P(t,new Event("input",{bubbles:!0,composed:!0})),P(t,new Event("change",{bubbles:!0})))}else n in Me?ve(t,()=>{n==="select"?$e(t,"selectedIndex",Number(e)):$e(t,"value",e),P(t,n==="select"?new Event("input",{bubbles:!0,composed:!0}):new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText"})),P(t,new Event("change",{bubbles:!0}))}):ve(t,()=>Li(t,String(e)))}function Li(t,e){let n=U(t);Jt(t,{preventScroll:!0});let o=rt(n)?.getSelection(),r=n.createRange?.call(n);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),n.execCommand("insertText",!1,e)}catch{}qo(ot(t))!==qo(e)&&(Qt(t,e),P(t,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText",data:e}))),o?.removeAllRanges()}var qo=t=>t.replace(/\s+/g,"");function Qo(t){if($(t)==="radio"){let n=Le(t);return o=>n?Rt(n,!0):Rt(o,!1)}if(w($(t))||h(t)in Me){let n=V(t);return o=>Rt(o,n)}let e=[...on(t)].map(n=>nn(n,!0));return n=>{Qt(n,...e),P(n,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Bi='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Be=80,zt=t=>([...v(t),...t.N,...t.E,t.after].find(N)??"").replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi," ").trim().slice(0,Be);function Jo({I:t,v:e,M:n,L:o},r,s){let i=[...r.map(a=>{let l=s.has(a.e.R)&&Ce(a);return(w(a.e.type)?Fi:Di)(a,l)}),...n.map(({t:a,type:l})=>l==="file"&&Z("file",it(a)[0]??zt(Kt(a,e,()=>"")))),t.some(a=>b(a,Bi).some(o))&&Z("captcha","")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var Z=(t,e)=>({kind:t,label:e}),Di=({e:{t,type:e},o:n,id:o},r)=>o==="captcha"?Z("captcha",zt(n)):r&&o!=="trap"&&Gi(t,e)&&Z("required",zt(n));function Fi(t,e){let{type:n,x:o,u:r}=t.e;if(o.some(c=>st(c)))return!1;let s=zt(t.o),[i]=r;return n==="checkbox"&&!o[1]?Hn.test(i)?Z("captcha",i.slice(0,Be)):Y(`${i} ${s}`)?Z("consent",i.slice(0,Be)||s):e&&Z("required",i||s):r.every(Y)||r.some(Y)&&Ce(t)?Z("consent",s||i):e&&Z("required",s||i)}function Gi(t,e){if(e!=="select")return!String(V(t)).trim();let{selectedIndex:n,value:o}=t;return n<0||o===""||n===0&&!k(t,":valid")}var er="rgb(255, 255, 255)";function De(t){if(t==="transparent")return[0,0,0,0];let[e,n,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[e,n,o,r]}var Yt=t=>De(t)?.[3]??1,tr=t=>{let[e,n,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o};function nr(t,e){let[n,o]=[De(t),De(e)];if(!n||!o)return 21;let r=n.slice(0,3).map((c,a)=>c*n[3]+o[a]*(1-n[3])),[s,i]=[tr(r),tr(o)].sort((c,a)=>c-a);return(i+.05)/(s+.05)}var _e=[20,10],cr=[8,8],_i=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],Ge=.3,or=5,Hi=1.3,Ui=1e3,Ki=1e4,[Pi,ar]=[-2,-1],lr=["::before","::after"],Xi=/^(img|svg|canvas|video|iframe|object|embed)$/,Wi={opacity:t=>t<Ge,contrast:t=>t<Ge,brightness:t=>t>3,blur:t=>t>3},zi={opacity:1,gone:!1,box:null,scrolls:!1,veils:[],drawn:[]};function fr(){let t=new Map,e=new Set,n=o=>{let r=t.get(o)??b(o,"*").slice(0,Ki).filter(s=>{let i=getComputedStyle(s);return i.pointerEvents==="none"&&pr(s,i)});return t.set(o,r),r};return function(r){let s=new Map,i=[...r].filter(([c,a])=>!e.has(c)&&Yi(c,a,s)).map(([c,a])=>({t:c,least:a?cr:_e})).sort((c,a)=>Et(c.t,a.t)&2?1:-1);return oc(i,e,n),e}}function Yi(t,e,n){let{width:o,height:r}=T(t),[s,i]=e?cr:_e;return o>=s&&r>=i&&St(t)&&He(t).every(c=>ji(c,n))&&(e||ec(t))}function ji(t,e){let{gone:n,veils:o}=Vi(t,e),{width:r,height:s}=T(t);return!n&&!o.some(([i,c])=>i>=r/2&&c>=s/2)}function Vi(t,e){let n=[];for(let s=t;s&&!e.has(s);s=D(s))n.unshift(s);let o=D(n[0]??t),r=(n.length?o&&e.get(o):e.get(t))||zi;for(let s of n)e.set(s,r=Zi(s,r));return r}function Zi(t,e){let n=getComputedStyle(t),o=T(t),r=e.opacity*Number(n.opacity),s=o.width>0&&o.height>0,i=e.gone||r<Ge||n.mixBlendMode!=="normal"||tc(n)||Ji(n)||!!(s&&e.box&&!e.scrolls&&qi(o,e.box));return{opacity:r,gone:i,box:s?o:e.box,scrolls:s?/auto|scroll/.test(n.overflow):e.scrolls,veils:e.drawn,drawn:[...e.drawn,...Qi(t)]}}var qi=(t,e)=>Math.max(e.left-t.right,t.left-e.right,e.top-t.bottom,t.top-e.bottom)>Ui,Qi=t=>lr.map(e=>getComputedStyle(t,e)).filter(e=>Ue(e)&&e.pointerEvents==="none"&&/absolute|fixed/.test(e.position)&&!(Number.parseInt(e.zIndex,10)<0)).map(({width:e,height:n})=>[Number.parseFloat(e),Number.parseFloat(n)]),Ji=({filter:t})=>[...t.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([,e,n,o])=>Wi[e]?.(Number(n)/(o?100:1)));function tc({maskImage:t}){let e=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!=="none"&&e.filter(n=>Yt(n)>.5).length*2<=e.length}function ec(t){let e=getComputedStyle(t),{width:n}=T(t),o=n-Number.parseFloat(e.paddingLeft)-Number.parseFloat(e.paddingRight),r=Math.abs(Number.parseFloat(e.textIndent)),s=nc(t);return Number.parseFloat(e.fontSize)>=or&&o>=or&&r<Math.max(o,1)&&!(s&&nr(e.webkitTextFillColor||e.color,s)<Hi)}function nc(t){for(let e of ce(t)){let{backgroundColor:n,backgroundImage:o,colorScheme:r}=getComputedStyle(e);if(o!=="none")return null;if(Yt(n)>.5)return n;if(h(e)==="html")return/dark/.test(r)?null:er}return null}function oc(t,e,n){let o=s=>ic(s,n)&&e.add(s.t),r=t.filter(s=>!o(s)).map(s=>({each:s,before:rc(s.t)}));for(let s of["center","nearest"])r.forEach(({each:{t:i},before:c},a)=>{if(!e.has(i)){sn(i,{block:s,inline:s,behavior:"instant"});for(let{each:l,before:f}of r.slice(a))if(f.filter(Fe).some(sc)||!o(l))break;(s==="nearest"||!e.has(i))&&c.filter(Fe).forEach(rr)}});for(let{before:s}of r)s.filter(Fe).forEach(rr)}var rc=t=>He(t).flatMap(e=>[...F(e)].map(n=>({T:n,left:Tt(n),top:$t(n)}))),Fe=({T:t,left:e,top:n})=>Tt(t)!==e||$t(t)!==n,rr=({T:t,left:e,top:n})=>cn(t,{left:e,top:n,behavior:"instant"}),sc=({T:t,left:e,top:n})=>{let o=h(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>Tt(t)!==e&&/hidden|clip/.test(r)||$t(t)!==n&&/hidden|clip/.test(s))};function He(t){let e=[t];for(let n=sr(t);n;n=sr(n))e.push(n);return e}var sr=t=>{try{return rt(U(t))?.frameElement??null}catch{return null}};function ic({t,least:[e,n]},o){let{left:r,top:s,width:i,height:c}=T(t),a={width:i,height:c};for(let l of He(t)){if(l!==t){let d=T(l);[r,s]=[r+d.left+l.clientLeft,s+d.top+l.clientTop]}let f=C(l),p=_i.map(([d,O])=>[r+a.width/2+d*e,s+a.height/2+O*n]);if(!p.every(([d,O])=>ac(l,f,d,O)))return!1;let[m,x]=p[0];if(o(f).some(d=>cc(d,m,x)&&ur(d,l)&&lc(d,l)))return!1}return!0}var cc=(t,e,n)=>{let{left:o,top:r,right:s,bottom:i}=T(t);return o<=e&&e<=s&&r<=n&&n<=i};function ac(t,e,n,o){let r=E(e)===9,s=(r?bn:xn)(e,n,o);if(!s||s===t||S(t,s))return!!s;let i=[...(r?hn:gn)(e,n,o)],c=i.findIndex(a=>a===t||S(t,a));return c>=0&&!i.slice(0,c).some(a=>ur(a,t))}function ur(t,e){if(t===e||S(e,t))return!1;let n=lr.map(i=>getComputedStyle(t,i));if(!pr(t)&&!n.some(Ue))return!1;let o=[...Mt(e)??[]].some(i=>S(i,t)),[r,s]=[T(t),T(e)];return!o||r.width>s.width-_e[0]&&r.height>s.height-2}function lc(t,e){let[n,o]=[ir(t,e),ir(e,t)];return n===o?n>ar&&(Et(e,t)&4)>0:n>o}function ir(t,e){let n=ar;for(let o of ce(t)){if(S(o,e))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!=="none")&&(n=Math.max(Number.parseInt(s,10)||0,Pi))}return n}var pr=(t,e=getComputedStyle(t))=>Xi.test(h(t))||Ue(e),Ue=t=>t.content!=="none"&&(Yt(t.backgroundColor)>.1||t.backgroundImage!=="none"||(t.backdropFilter??"none")!=="none")&&t.visibility==="visible"&&Number(t.opacity)>.1;var dr=t=>t.split(/\s*\n\s*/).map(e=>e.trim()).filter(Boolean),Ke=t=>{let[,e="",n=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[e,n]};function mr(t,e){let n=[...t],o=[];for(let{_:r,H:s,limit:i}of e){if(!n.length)break;let c=s?Ke(n[0])[1]:n[0];if(c.length>i)break;for(n.shift();r&&n.length&&c.length+1+n[0].length<=i;)c+=`
${n.shift()}`;o.push(c)}return{values:o,left:n}}var hr=t=>URL.canParse(t)?new URL(t).href:"";var fc=/https?:\/\/[\x21-\x7e]+/g;function gr(t,e,n){let o=0;for(let{index:r,segment:s}of new Intl.Segmenter("ja",{granularity:n}).segment(t)){if(r+s.length>e)break;o=r+s.length}return o}function br(t,e){if(t.length<=e)return[t,""];let n=gr(t,e,"word")||gr(t,e,"grapheme");for(let{index:r,0:s}of t.matchAll(fc))r<n&&n<r+s.length&&(n=r);let o=Math.max(...["。",`
`,"! ",". ","？","！"].map(r=>t.lastIndexOf(r,n-r.length)+r.length));return o>n*.8&&(n=o),[t.slice(0,n).trimEnd(),t.slice(n).trimStart()]}function xr({label:t="",value:e},n,o){let r=n?.value??"";if(e.split(`
`).every(c=>r.includes(c)))return null;let s=`【${t||"URL"}】
${e}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...n,id:"notes",value:r?`${s}

${r}`:s}}var uc=/^(明治|大正|昭和|平成|令和|showa|heisei|reiwa)|^[msthr]$/i,pc=/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;function Pe(t){let[,e,n,o,r,s]=pc.exec(t.normalize("NFKC"))??[];return!e||+n>12||+o>31||+(r??0)>24?null:{y:+e,m:+n,d:+o,h:r===void 0?null:+r,i:r===void 0?null:+(s??0)}}var A=t=>String(t).padStart(2,"0");function Xe({y:t,m:e,d:n,h:o,i:r},s){let i=`${t}-${A(e)}-${A(n)}`;return s==="date"?i:s==="month"?i.slice(0,7):o===null?"":s==="time"?`${A(o)}:${A(r)}`:`${i}T${A(o)}:${A(r)}`}var yr=/^(y{4}|\d{4})$/,dc=/(y{4}|年{4}|m{1,2}|d{1,2}|\d{4}|\d{1,2})([-/.年]?)(m{1,2}|d{1,2}|\d{1,2})([-/.月]?)(y{4}|d{1,2}|\d{4}|\d{1,2})/i;function We({y:t,m:e,d:n,h:o,i:r},s){let i=s.normalize("NFKC").toLowerCase();if(/令和[\d〇○元]*年/.test(i))return`令和${t-jt}年${e}月${n}日`;let[,c,a,l,f,p]=dc.exec(i)??[];if(c===void 0)return null;let m=/(hh|\d{1,2}):(mm|\d\d)/.test(i)&&o!==null?` ${A(o)}:${A(r)}`:"";if(yr.test(c))return a==="年"?`${t}年${e}月${n}日${m}`:[t,A(e),A(n)].join(a===f?a:"")+m;let x=a&&a===f&&yr.test(p)?mc(c,l):"";return x?[...x==="dm"?[A(n),A(e)]:[A(e),A(n)],t].join(a)+m:null}var mc=(t,e)=>t[0]==="d"||Number(t)>12?"dm":t[0]==="m"||Number(e)>12?"md":"",hc=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],Or=t=>hc.map(e=>We(t,e)??""),gc="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),Er=/^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;function wr(t,e){let n=t.normalize("NFKC"),[,o]=e==="m"&&Er.exec(n)||[];if(o)return gc.indexOf(o.toLowerCase())+1;let r=e==="y"&&/\d{4}/.exec(n)?.[0];if(r)return+r;let[,s,i]=/(?:(令和|平成|r|h)\s*)?(元|\d+)/i.exec(n)??[];if(!i)return null;let c=i==="元"?1:+i;return e!=="y"?c:/令和|r/i.test(s??"")?c+jt:/平成|h/i.test(s??"")?c+1988:c}var Sr=(t,e,n)=>n.map(o=>t.findIndex(r=>wr(r,e)===o)).find(o=>o>=0)??-1,ze=t=>t.some(e=>/\d/.test(e))||!t.some(e=>uc.test(e.trim()))?-1:t.findIndex(e=>/令和|reiwa|^\s*r\s*$/i.test(e)),Ye=(t,e)=>{let[n,o]=["午前|^am$|^a\\.m","午後|^pm$|^p\\.m"].map(r=>t.findIndex(s=>RegExp(r,"i").test(s.trim())));return n<0||o<0?-1:e<12?n:o},jt=2018,bc=[[/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],xc=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],yc={12:"m",31:"d",23:"h",24:"h"};function kr(t,e){let n=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...e.slice(0,2)]){let s=n(bc,r.normalize("NFKC").trim().toLowerCase());if(s)return s}if(e.some(r=>Er.test(r)))return"m";let o=Math.max(...e.map(r=>wr(r,"d")??-1));return n(xc,e.at(-1)??"")??yc[o]??(o>=45&&o<=59?"i":null)}var q=t=>[...t].sort((e,n)=>n.a-e.a),_=t=>{let e=Number.parseInt(g(t,"maxlength"),10);return e>0?e:1/0};function Oc(t,e){let n=e.filter(r=>r&&r.length<=_(t)),o=g(t,"pattern");if(!o)return n[0]??"";try{let r=new RegExp(`^(?:${o})$`,"u");return n.find(s=>r.test(s))??n[0]??""}catch{return n[0]??""}}function gt(t,e){let n=[t];for(let o;o=e.find(({o:r})=>r.b===n.at(-1)?.e.t);)n.push(o);return n}var I=(t,{e},n)=>n?[{id:t,t:e.t,value:n}]:[],at=(t,e,n)=>I(t,e,Oc(e.e.t,n));function je({id:t,value:e},n){let o=n.e.u.map(r=>Y(r)?"":r);return It(t,n,(t==="age"?io(e,o):Bt(e,o))?.index??-1)}function It(t,{e:{type:e,t:n,x:o}},r){return r<0?[]:e==="select"?[{id:t,t:n,value:String(r)}]:o.length>1?[{id:t,t:o[r],value:!0}]:[]}var bt=({o:t})=>[...v(t),...Ve(t)].join(" "),Ve=({E:t,after:e})=>[...t,.../^\(?例/.test(e.normalize("NFKC"))?[e]:[]];function Nr(t,e,n){let o=n.filter(({e:l})=>l.kind==="choice"),r=o.find(({e:l})=>ze(l.u)>=0),s=o.find(({e:l})=>Ye(l.u,0)>=0),i={field:t,moment:e,U:!!r,isHalfDay:!!s,w:new Set},c=[];for(let l of q(n)){if(l===r||l===s)continue;let f=Ec(l)(l,i);if(!f)return[];c.push(...f)}if(!c.length)return[];r&&c.unshift(...It(t.id,r,ze(r.e.u)));let a=e?.h??null;return s&&a!==null&&c.unshift(...It(t.id,s,Ye(s.e.u,a))),c}var Ec=t=>{let{type:e,kind:n}=t.e;return/^(date|time|month|datetime-local)$/.test(e)?wc:Rr(t)?Sc:n==="choice"?()=>[]:Ac},Rr=({e:{t,kind:e,u:n},o:{own:o,after:r,E:s}})=>e==="area"?null:kr([r,...o,g(t,"aria-label"),g(t,"placeholder"),...s],n),Vt=({w:t},...e)=>e.some(n=>t.has(n)),wc=(t,e)=>{let{type:n}=t.e,o=n==="time"?n:"date";if(!e.moment||Vt(e,o,"whole","y"))return[];let r=I(e.field.id,t,Xe(e.moment,n));return r.length&&e.w.add(o).add(n==="datetime-local"?"time":o),r},Sc=(t,e)=>{let{field:n,moment:o,w:r}=e,{t:s,kind:i,u:c}=t.e,a=Nc(t,e),l=o?.[a]??null;if(l===null||Vt(e,a,kc.test(a)?"time":"date","whole"))return[];r.add(a);let[f,...p]=Rc(l,a,t,e);if(i==="choice"){let x=It(n.id,t,Sr(c,a,[f,...p]));return x.length?x:null}let m=String(f??"");return m&&m.length<=_(s)?I(n.id,t,m):null},kc=/[hi]/;function Nc(t,e){let n=Rr(t);return n==="m"&&Vt(e,"m","date")?"h":n}function Rc(t,e,n,{U:o,isHalfDay:r}){return e==="y"?Ic(t,n,o):e==="h"&&r?[t%12||12,t%12]:[t]}function Ic(t,{o:{near:e,after:n,E:o},e:{t:r}},s){let i=(e[0]??"").normalize("NFKC").trim();return/20$/.test(i)?[t%100]:s||/(令和|\br)$/i.test(i)||/^令和/.test(n)||o.some(c=>/令和/.test(c))?[t-jt,t]:_(r)<4?[]:[t,t%100]}var Ac=(t,e)=>{let{field:n,moment:o,w:r}=e,s=v(t.o).join(" "),i=/時刻|時間|^time/i.test(s)&&!/日|date/i.test(s)?"time":"date";if(Vt(e,i,"whole","y"))return[];if(i==="time")return r.add(i),o?I(n.id,t,Xe(o,i)):[];let c=o&&We(o,g(t.e.t,"placeholder")||bt(t)),a=at(n.id,t,c?[c]:[n.value,...o?Or(o):[]]);return a.length&&r.add("whole").add(i),a};var Cc=4,Tc=new Set(["name","name_kana","email","phone","address","age","found_at","site_name"]),$c={url:Mc,name:Ar,name_kana:Ar,email:Bc,phone:Dc,address:Fc,found_at:(t,e)=>({s:Nr(t,Pe(t.moment??"")??Pe(t.value),e)})},Ze=(t,e)=>($c[t.id]??vc)(t,Cr(t.id,e),e),Cr=(t,e)=>(e.get(t)??[]).filter(({a:n})=>n>=Cc);function Tr(t,e){let[n,o]=["url","notes"].map(i=>t.find(c=>c.id===i)),[r]=q(Cr("notes",e));if(!n||r?.e.kind!=="area"||Ze(n,e).s.length)return{fields:t,inText:[]};let s=xr(n,o,_(r.e.t));return s?{fields:[...t.filter(i=>i!==o),s],inText:[n.id]}:{fields:t,inText:[]}}function vc(t,e){let{id:n,value:o}=t;for(let r of q(e)){let{t:s,kind:i,type:c}=r.e;if(i==="choice"){let p=je(t,r);if(p.length)return{s:p};continue}let a=c==="number"?/\d+/.exec(o.normalize("NFKC").replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i==="line"?o.replace(/\s*\n\s*/g," "):o,[l,f]=br(a,_(s));if(!(!l||f&&Tc.has(n)))return{s:I(n,r,l),cut:f}}return{s:[]}}var $r=({o:{own:t,near:e}})=>[...t,...e].some(N),Ir=({o:t})=>N(v(t)[0]??"").replace(/\d+/g,"");function Mc({id:t,value:e},n,o){let r=dr(e),s=n.filter(({e:m})=>m.kind!=="choice"),[i]=q(s);if(!i)return{s:[]};let c=s.slice(s.indexOf(i)).filter(m=>m===i||m.e.kind===i.e.kind&&(Ir(m)===Ir(i)||gt(i,s).includes(m))),a=o.get("scheme")?.find(({e:m})=>i.o.b===m.t),{values:l,left:f}=mr(r,c.map(({e:{t:m,kind:x},o:d})=>({_:x==="area",H:!!a||/https?:\/\/\s*$/.test([...d.near].at(0)??d.own.at(-1)??""),limit:_(m)}))),p=l.flatMap((m,x)=>{let d=hr(m);return at(t,c[x],/半角/.test(bt(c[x]))?[d,m]:[m,d])});if(a&&p.length){let m=a.e.u.indexOf(Ke(r[0])[0]);m>=0&&p.unshift({id:t,t:a.e.t,value:String(m)})}return{s:p,left:p.length?f:[]}}function Ar({id:t,value:e},n){let o=n.filter(({e:p})=>p.kind==="line"),[r]=q(o);if(!r)return{s:[]};let s=(p,m)=>{let x=bt(p),d=t==="name_kana"?Fo(m,x,Ve(p.o)):[m];return at(t,p,Go(d,x))},i=o.length===1&&!v(r.o).some(p=>G(p,"line")?.n),{family:c,given:a}=Lc(r,o);if(i||!(a||r.n))return{s:s(r,e)};let[l,f]=vo(e);return{s:[...c?s(c,l):[],...a?s(a,f):[]]}}function Lc(t,e){let[n,o]=["family","given"].map(i=>e.find(({n:c})=>c===i));if(o||t.n)return{family:t.n==="given"?n:t,given:o};if(n)return{family:n,given:t};let r=gt(t,e)[1],s=r&&!r.n&&r.o.f[0]===t.o.f[0]&&!$r(r);return{family:t,given:s?r:void 0}}function Bc({id:t,value:e},n){let[o]=q(n);if(!o)return{s:[]};let r=e.normalize("NFKC").replace(/\s/g,""),s=gt(o,n)[1];if(!s&&/^[@＠]/.test(o.o.after))return{s:[]};if(s&&/^[@＠]$/.test(o.o.after)){let[i,c=""]=r.split("@");return{s:[...I(t,o,i),...I(t,s,c)]}}return{s:I(t,o,r.length<=_(o.e.t)?r:"")}}function Dc({id:t,value:e},n){let[o]=q(n.filter(({e:i})=>i.kind==="line"));if(!o)return{s:[]};let r=gt(o,n).filter((i,c,a)=>!a.slice(1,c+1).some($r));if(r.length>2){let i=Se(e);return{s:i.length===3&&i.every((a,l)=>a.length<=_(r[l].e.t))?i.flatMap((a,l)=>I(t,r[l],a)):[]}}let s=o.e.type==="number"||/ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(bt(o));return{s:at(t,o,Lo(e,s))}}function Fc({id:t,value:e},n,o){let{postal:r,prefecture:s,rest:i}=Bo(e),[c]=o.get("postal")??[],[a]=o.get("prefecture")??[],[l]=[...n,...o.get("locality")??[]],f=[];if(c&&r){let p=r.replace("-",""),m=gt(c,o.get("postal")??[])[1];m?f.push(...I(t,c,p.slice(0,3)),...I(t,m,p.slice(3))):f.push(...at(t,c,[`${p.slice(0,3)}-${p.slice(3)}`,p]))}if(a&&s&&f.push(...a.e.kind==="choice"?je({id:t,value:s},a):I(t,a,s)),l){let p=a?i:c?s+i:e;if(p.length>_(l.e.t))return{s:[]};f.push(...I(t,l,p))}return{s:f}}var Gc=24,vr={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},qe,L=[];async function _c(t,e={}){if(e.undo)return await Dr(),vr;let n=t.filter(({value:o})=>typeof o=="string"&&o.trim());qe=e.says;try{return ho(e.forbids),await Hc(n,e)}catch{return{...vr,missed:n.map(({id:o})=>o)}}}async function Hc(t,e){let n=new Set,o=fr(),r=await Mr(t,e,n,o);for(let s=1;s<Gc&&r.$&&(await Zc(),!(r.w&&r.s.every(At)&&r.page.size===Br()));s+=1){let i=await Mr(t,e,n,o),c=i.$>=r.$&&s>t.length+2;if(r=i,c)break}return r.s.forEach(jc),{...r.answer,needs:Jo(r.page,r.C,r.scopes)}}var Br=()=>b(document,we).length;async function Mr(t,{map:e,overwrite:n=[],earlier:o=[]},r,s){let i=Br(),c={...To(),size:i},a=Vo(c),l=Kc(t),{B:f,main:p,verified:m}=Ko(c,a,l,{map:e,begun:L.length>0}),x=Uc(f,l,s),d={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:m},O=[],J=new Set,X=0,{fields:tt,inText:Ct}=Pc("url",o)?{fields:t,inText:[]}:Tr(t,x);for(let lt of tt){let{id:ft}=lt,{s:Fr,cut:Qe,left:Je}=Ze(lt,x),ut=Fr.filter(({t:yt})=>!J.has(yt));for(let{t:yt}of ut)J.add(yt);if(!ut.length){d.missed.push(ft);continue}if(!n.includes(ft)&&ut.some(yt=>Wc(yt,r))){d.kept.push(ft);continue}O.push(...ut),X+=await Xc(ut,r),(ut.every(At)?d.filled:d.missed).push(ft),Qe&&(d.cut[ft]=Qe),Je?.length&&(d.left[ft]=Je)}d.filled.includes("notes")&&(d.in_text=Ct);let xt=O.every(At),et=new Set([...p,...[...x.values()].flat()].map(({e:lt})=>lt.R));return{answer:d,page:c,C:a,scopes:et,s:O,w:xt,$:X+(xt?0:1)}}function Uc(t,e,n){let o=a=>j.has(a)&&(e.has(a)||e.has("address")),r=({e:{t:a,type:l}})=>w(l)?[a,...dt(a)]:[a],s=[...t].filter(([a])=>o(a)).flatMap(([,a])=>a),i=n(new Map(s.flatMap(a=>r(a).map(l=>[l,w(a.e.type)])))),c=a=>r(a).some(l=>i.has(l));return new Map([...t].map(([a,l])=>[a,o(a)?l.filter(c):l]))}var Kc=t=>{let e=new Map(t.map(({id:n,value:o})=>[n,o]));return e.has("url")&&e.set("notes",e.get("notes")??""),e},Pc=(t,e)=>e.includes(t)||L.some(n=>n.id===t);async function Xc(t,e){let n=0;for(let o of t)At(o)||!Ot(o.t)||(Vc(o,e),n+=1,await null);return n}var At=({t,value:e})=>{if(!Ot(t))return!1;let n=V(t);return n===e||typeof n!="string"||h(t)==="select"?n===e:Lr(n)===Lr(String(e))&&(L.some(o=>o.t===t)||n.replace(/\s+/g,"")===String(e).replace(/\s+/g,""))},Lr=t=>t.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu,"");function Wc(t,e){let{t:n}=t;if(At(t))return!1;let o=V(n),r=L.findLast(i=>i.t===n);if(r&&(o===r.S||e.has(r.id)))return!1;if(h(n)==="select"){let{multiple:i}=n,c=[...Lt(n)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(w($(n)))return zc(n);let s=h(n)==="input"?"line":"area";return o===(s==="line"?B(n,"value"):ot(n))&&Ae(n,s)?.id===t.id?!1:!Yc(String(o),g(n,"placeholder"))}function zc(t){let e=Le(t);return!!(e&&!e.defaultChecked&&!L.some(n=>n.t===e&&n.S===!0))}var Yc=(t,e)=>/^\s*((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)\s*$/s.test(t)||e!==""&&t.trim()===e.trim();function jc({id:t,t:e,value:n}){let o=L.find(s=>s.t===e);if(o&&(o.S=V(e)),o)return;let r=L.find(s=>s.id===t&&s.S===n&&!Ot(s.t));r&&Object.assign(r,{t:e,A:Te(e,qe)})}function Vc({id:t,t:e,value:n},o){let r=L.findLast(c=>c.t===e),s=r?.D??Qo(e);r?.A(),L=L.filter(c=>c!==r),o.add(t);let i={id:t,t:e,S:n,D:s,A:()=>{}};L.push(i),Rt(e,n),i.S=V(e),i.A=Te(e,qe)}async function Dr(){let t=L.reverse();L=[];for(let{t:e,S:n,D:o,A:r}of t)r(),Ot(e)&&V(e)===n&&o(e),await null}var Zc=()=>new Promise(t=>{let e=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(e),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:qc}=globalThis;qc.fillForm??=Object.assign(_c,{undo:Dr});})();
