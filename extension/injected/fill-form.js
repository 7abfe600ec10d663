/* npm run compiled */
(()=>{var{getOwnPropertyDescriptor:Xr}=Reflect,{bind:Vr,call:qr}=Function.prototype,zr=Vr.bind(qr),p=({prototype:t},n)=>{let e=Xr(t,n);return zr(e?.get??e?.value)},Q=p(Node,"parentNode"),se=p(Node,"firstChild"),ie=p(Node,"nextSibling");var E=p(Node,"nodeType"),rt=p(Node,"nodeValue"),st=p(Node,"textContent"),Et=p(Node,"isConnected"),K=p(Node,"ownerDocument"),I=p(Node,"getRootNode"),S=p(Node,"contains"),pt=p(Node,"compareDocumentPosition"),ce=p(Node,"cloneNode"),ae=p(Node,"childNodes");var h=p(Element,"localName"),Zt=p(Element,"shadowRoot");var wt=p(Element,"previousElementSibling"),L=p(Element,"getAttribute");var le=p(Element,"setAttribute"),tn=p(Element,"removeAttribute"),j=p(Element,"closest"),M=p(Element,"getBoundingClientRect"),At=p(Element,"checkVisibility"),nn=p(Element,"replaceChildren"),fe=p(Element,"scrollIntoView"),ue=p(Element,"scrollTo"),It=p(Element,"scrollLeft"),Mt=p(Element,"scrollTop"),pe=p(HTMLElement,"style"),de=p(HTMLElement,"click"),en=p(HTMLElement,"focus"),me=p(HTMLElement,"blur"),he=p(EventTarget,"dispatchEvent"),on=p(Document,"activeElement"),it=p(Document,"defaultView"),ge=p(Document,"title");var be=p(ShadowRoot,"host"),xe=p(HTMLIFrameElement,"contentDocument"),ye=p(Document,"elementsFromPoint"),Oe=p(ShadowRoot,"elementsFromPoint"),Ee=p(Document,"elementFromPoint"),we=p(ShadowRoot,"elementFromPoint"),Ae=p(HTMLSlotElement,"assignedNodes"),Se=p(Document,"createTreeWalker");var Te=p(Element,"matches"),ke=p(Element,"querySelectorAll"),Ce=p(Document,"querySelectorAll");var Ne=p(DocumentFragment,"querySelectorAll"),De=p(Document,"getElementById"),Ie=p(DocumentFragment,"getElementById"),b=(t,n)=>L(t,n)??"";var Zr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},$t=t=>{let n=Object.fromEntries(Object.entries(Zr).map(([e,o])=>[e,p(o,t)]));return e=>n[h(e)]?.(e)??null},St=$t("form"),vt=$t("labels"),Me=$t("value"),$=$t("type"),ct=p(HTMLInputElement,"checked"),$e=p(HTMLSelectElement,"selectedIndex"),Rt=p(HTMLSelectElement,"options"),rn=p(HTMLLabelElement,"control");var T=(t,n)=>{try{return Te(t,n)}catch{return!1}},O=(t,n)=>{let e=E(t);try{return[...(e===9?Ce:e===11?Ne:ke)(t,n)]}catch{return[]}},ve=(t,n)=>{let e=E(t);return e===9?De(t,n):e===11?Ie(t,n):null};var Re={},He=t=>[...t].map(n=>Re[n]??n).join(""),ts=`"サイト|
#ー
%.{0,
9\\b
;問い?合わ?せ|
>者|
@名
Aの
Bン
C)|
De|
Eル
Fた
Gre
Hい
Iペ#ジ
Jし
Kon
L出|連絡|報告|送信|記入|入力
Mer
N|アカウBト|
O相談
P通報
Q)?
RハBドE|ニック
Sメ
Tin
U申告|申請|申J?立て?|O|届
Vaccount
Xお
Yな
Zス
_内容|
~t|
Àト
Ánam
Â氏@|@前
Ã又は|まFは|もJくは
ÄリBク
Åフリガナ|
Æ被害
Ç連絡
Èホ#ムI|
Éされ
ÊアドレZ
Ëブログ|
Ì投稿
Í発見|確認|閲覧|見つけ|見かけ
Î依頼|担当|応募|利用|請求|申
Ï報告
Ð情報
Ñ気付|認知|知っF|目撃|アクセ
ÒタイÀE
Ó(を受け|あ(っ|わC遭C書かれ
Ô込|申J込|回答|問合せ|;提供
Õ書き?込み
ÖaddGss
Øする
Ù人|
Ú|住所|Ç先|年齢|ÐNRネ#ム
Ûまえ|姓@|@称|@義?|ふりが
Ü電話|
Ý(sitDsMvicDplatf
Þhome ?pag
ß|をQ(YJ|無J|不要|入れず
àフィッシBグ
á児童
â入力
ã年月日
ä相手
åyour
æご
ç種類|種別|類型|分類|
è^(?!.*(
é会社|
ê|S#E
ëサ#ビZ
ìッÀ
í誹謗|中傷|
î(?<!(P|U出|届けL|ÎÔ
ï(Â|YÛY|Åカナê|mail
ðCウェブ ?"ÞDhp|Ëblo
ñvictim|child|
ò団体|組織
ó御社|貴社
ô(Í|見F|気づ|ÑZ)%6}
õ)($|[ (])
öGport
÷web ?
øÌ>発信
ùæ自身|
úcommen
ûtiK
ü|時刻|時間|時期|
ý|記入
þ|送信
ÿ|違反
Āイ
ā依頼
Ă侵害
ă登録
Ą確認
ą質問|
ĆSEマガêマガジB|
ć}ï|ÜtelÚ|ÁDÖ|phK
Ĉ経緯|状況|事情|
ĉ ?ÁD
Ċ(url|
ċ(Æ>Æに?ÓF(Ù方C
Č(送|渡|教え)(っ
čHじめ|
ĎSッセ#ジ
ďchannel|
Đmail
đpMsK
Ē|company
ē|usM|
Ĕ|につHて
ĕ|回答|
ĖくださH|
ėコSBÀ|
ĘパZワ#ド
ę(È÷("siteðg|"I))
Ě先
ě建物|マBショB|
Ĝdescri
ĝquiry|
Ğ|ユ#ザ#?
ğá|生徒|
ĠあYF|
ġこと
Ģ利用
ģ品|
Ĥ契約
ĥ対象
Ħ希望
ħ掲示板|
Ĩ方
ĩ理由
Ī申告
ī番号
Ĭ表示
ĭ請求
Į|detail
į|Ð提供|犯罪|
İćD9age9|Vē9id9)
ı件@|題@|表題|
Ĳ支払H
ĳ期限|
Ĵ(?<!
ĵewslettM|subscri
Ķpost
ķques
ĸ}(文字|数字|
Ĺè9(of|K) )).*^(
ĺログĀB
Ļロボì|
ļ(Zペ#Z|空白)
ĽÝorm|app|forum
ľæ?
Ŀま
ŀり
Łる
ł%12}
Ń(datD
ń)%1
Ņ)%4}
ņcKtac
Ňed|
ňmessag
ŉs?9|
Ŋsearch
ŋsubjec
Ō|notic
ō|自
Ŏ|要
ŏé企業|法Ù
Őč嫌がらせ
őプラ
Œプロフィ#E
œ事
Ŕ保護
ŕ動画
Ŗ所
ŗ掲載
Ř文|
ř書き
Ś権利
ś詳細
Ŝ返信
ŝ9robo~9human9
ŞÁe
şŖ属|部署|
Šか
šて
Ţッ
ţ#ム
Ť%6}(
ť(日時
Ŧ)%8}
ŧ).*(
ŨX客様
ũaû|
ŪcKfirm|
ūcategor
ŬoffendM
ŭsitD
Ů|YĿえ
ů|profil
Ű|店舗
ű|送金
Ųっ
ųア
Ŵカテゴリ
ŵカナ|
Ŷド
ŷ購入|
Ÿ(\\/|・|Ã|
Ź(found|seen
ź)$|
ŻcKten
żcheck
ŽfilDproduc~
žlTk`;for(let[t,...n]of ts.split(`
`))Re[t]=He(n);var Le=He(`âJYHýJYH|空(欄|白QAĿĿ|空に|何も(âýCleave9.*9(blank|empty|alKeCdo(n'?~ not) (fill|entM|type)
画像(に|内|中|A|認)%8ĸ証Ccaptcha|ĻZパム|迷惑%4}(防止|対策CĬ(Éš|É)(HŁ|F)%6ĸīC\\d *[+×x*] *\\d|\\d *[-−] *\\d *[=は]|計算(AQ(結果|答CA答え|認証(コ#Ŷ|キ#|ī|文字Q$|ŝ|security (codDķûCvMificũanti-?spam|\\?%3}(Zパム)
^urlŸŠ|,| or )
Ę|暗証|password|passcodDĺ ?(id|@C9logTĞ ?id|会員(ī|idC秘密AąワBタĀム
クレジì|カ#Ŷ(ī|@義C有効ĳセキュリティコ#Ŷ|口座|card (numbM|holdMC9cv[vc]|iban|ク#ポB|coupK
Ą用|ĄAFめ(に|、Q(もう|再|2|二|同じ|â|$C\\(ľĄ\\C(S#E|Ê|Đ)A?ľĄ$|再度|再â|もう(一|1)(度|回CŪG-?(entM|typeCGpea~9agaT9|vMify
検索|キ#ワ#Ŷ|絞ŀ?込|9Ŋ9|keyword
署@|signaturDto sign9|^b?cc$|œ務局ō動Ŝ|ŜŘ書ŠYHで|office usDチャì|9chat9
とA(ľ関係|続柄|間柄C(ĠP>O>Ī>Ï>Ç>申請>ā者)A(ľ立場|区分C^ľ(関係|立場źGlaû(shipQ9|who aG you
(分ŠŁ|わŠŁ|特定(でき|ÉŁC同定)Ťĩ|根拠|œ情|ÐCidentif(y|iable)
心当Fŀ|(Ì>ř込んだÙ発信>ä)を(æ存|知ŲšCknow who
(ľĦ|求めŁ|望む)(Ø|A|ÉŁQ(対応|措置|ġ|_œ項CどうJFH|JšほJHġ|(outcomDacûŧwan~likDGķ~desiGdC(wan~like) us to do|(desiGd|Gķted) (acû|outcome)
(これĿで|今Ŀでń0}(対応|JF|経緯|OC削除(āŎ請|ĭ)Ť有無|状況CalGady (triŇņtŇdKe)
(ŠFられ|騙られ|YŀすĿÉ|@乗られ)
è返金)ŧ(振込|振ŀ込みű|Ĳ?|入金)(Ě|äC(払|振ŀ込んűJ|入金J)(ŲF|F|だ)(ä|ĚC9paid to9|to whom%20}(pa(id|yCsen[dt]Cpayee)
(届HF|受け取ŲF|受領JF)(もA|書|通知|Ç|ŘĎC(意見照会|開示ĭ)書?A(_差出C(lettMŌDňeŦGceivŇGceived (lettMŌDdocumentC^what came
(求めŎ求|ĭ)ら?(れ|É)š?(H|F|Ł|A|もC(脅迫|恐喝|XどJ|脅J)A(_文言|ġば|言葉C9demand(ŇsQ9|^ransom
èĦ|納)ŧ^期(限|日C(Ĳ?űŎ求ĕ返答|照会)(書|A)*(ĳ期日|締め?切C(ä|ĚĨŦĳ9deadlTe9|(answM|Gply|pay) by)
è振|金)ŧČ|JQšJĿŲF|(äに|ĚĨに)ČF|JF|FCwhat łsent)
èurl|Ä|Ê)ŧ(拡散|流出|広Ŀ|広がŅ(状況|範囲|有無|š(H|ŁCFŠ|Š$C(has|havDbeen)%20}(spGad|circulatŇleaked))
(支?払|借ŀF|Æ|損害Ņ額|^金額|払ŲF|Ĳ($| ĤCamount (paid|lostC^sums .*paid|9payment($| orChow much|9loss9
(Ç|Ŝĕ返答|ľĦŅ(Ĩ法|手段|時間帯?|可否Ŏ否CA要否|pGfMGd|best timDhow did you hear|X?知ŀ%4}きŲŠけ|性別|9gendM|9sex9|職業|occupũ国籍|naûality|country|9ip9|fax|ファŢ?クZ|生ã|誕生日|birth|使用欄
(ø>ř?込(んだ|みQ(Ù>主C加害>ä(Ĩ|ĚQÿ>犯Ù容疑>Ŭ|uploadM|ĶM9|abusM|pMpetrator|(Vēđń6}ö(?!MCö(ŇTg) (Vēđ)ń0}(@前?NRネţ|氏@|Ĭ|ÁDVē9id9CusMŞ of|^(ø者)$
ċ中傷ÉF|ĥ>ĂÉF(ÙĨCvictim|targeted đŦ(Â?$|X@前|ŞC^(Æ>victim)$
ċĥ>ĂÉF|加害|ä(Ĩ|ĚQ|ø>届けĚ|配送Ě|受取|X子|子ども|子供|ğ学生|Ŕ>家族|友|知Ù紹介|Ś>代理|代表>弁護士|後見|緊急|作成>Ŗ有>責任>ñguardian|paGn~friend|GpGsen~behalf|witness|emMgency|agen~third.party|someKDothM đ|theirń2İ
Ş of the (đ|ownM|TdividualēVCtheir Ş
îC申J込み|Ì)者ŤÂê|Ü住Ŗ|ÇĚ)
本人以外
î)[ぁ-ん]{0,7})[ŁFH](Ù子|Ĩ)A%4İ
(Æ|ŐŦ(ÙĨ|>子)$
(Ì|Õ?|ŗ|ųŢプ|公開þ|受信|Ħ|予約|来店|訪問|納期|ŷ注ŘĤ|配送ĕ開催|Ģ)(JF|ÉF|Ø|AQť?|ã?üĳ月|期間|年数C(ĶŇupload|publish|pGfM|ordM|purchasŦŃtime)
ôť|日付|ã?|日üとき|頃CHつ%8}(見|気|知CôHつ|ŃtimDwhen|dayń6}Ź|saw|9see9|view|discovMŌ|9fTd9CŹŌŇdiscoveGd|viewŇsaw)łŃtimD9K9|whenCŃday|when)ł(awarDlearn)
^(発生|œ案Q(JFQť|ã|日付|時期|時刻ź^Ńdate and timDwhen)\\??$
(迷惑|不審|受信|届HF|詐欺|à)S#EêA?(本Ř文面|_ヘŢダ)
ı標題|^([æX]?(O|ą;Pê)A?Q(Ò|テ#マC^題目|A題$|ĬÉŁÒ|ŋt9|^title$Ŏ旨
^([æX御]?(O|ą;P|Ïê)A?Q(ıÒź^(ŋ~title)( lTeQ$
(Â)ŸあŁHは| or )%3}(ŏò|屋号|R|ペB|@称C(é法Ùò)@?(ÃŅ(Â)
(é勤務Ě|仕œ|業務|法ÙビジネZ|busTess|workĒ)(A|用|用AQ ?(e-?Đ|eS#Eê)
(ş部門|担当課|課@|宛ĚþĚŰ|支店|校舎|拠点|施設)@?$
ŏó|貴"ò|機関|学校|勤務|ş役職|屋号Ű@|支店Ē|organi[sz]ũcorpora~busTess|departmen~divisiK|employM|school|affilia~job titlDľĢ(A|中AQ(ë|商ģőBCæĤ|æŷX使H
(商ģ製ģ品目)%2}ë(AQ@|ヘŢダ#?
("ħsns|ë|媒体|ųプリ|ËSディų|őìフォţ|コミュニティ)(・[^@]{1,8}|等|YどQ(AQX?(@ŮCŗ("媒体|ëźどA("sns|ë|ųプリCĽ|board)('sQ ÁDŞ of (the |that Q(÷QĽCwhich ÝormC^platform$|^(ŭsMvicDħsns)$
Ĵ[者Ĩ様客人身分私Ě用当表員]|Ġさん|さĿ|ă)A(X|æ|御Q(ÂŮ)
(ニŢク|ハBŶE|ペBĞNĬ|ĺ|ファĀE|商ģ製ģ作ģģ曲|国|地|駅|路線|őB|ŶSĀB|ĀベBÀ|案件|物件|機種|番組|チţ|グE#プ|ZレŢŶ?|I|ŕ|記œ|銀行|ěペì|飼H[犬猫])(AQX?(@|ネţ|@称|ÒC(nickēscGen|display|ŽdomaT|even~item|pe~projec~brand|hos~model|V|middlDmaiden|group|team|ďpagDbank)ĉ(ŕ|曲|作ģ書籍|I|"ZレŢŶ?|Ì|記œ|job|pagDvideo|book|sKg|thGad|pos~article)(A|A?ĬQ(Ò| title)
(自分ō社|弊社|é著作権?(元|者CŚ|元(A|とCあYFA|貴ĨA?|貴殿|Ũ|ù運営(Ø|中C公式|正規|本物|オリジナE|Œ|9å9|9own9|9my9|official|origTalůDđalĒń0}Ċ"È9hp9|Ä|blog|Ëŭ9ž|ďÞe)
9proof9|ownMship|(Ŗ有|証明)(>書|Ø)
(発信þ)元A?(ÜS#E)
Ĵ使Ų|使用J|ĢJ|ăJ|ĤJ|Ŗ有J|持Ų)(šHŁ|šきF)(Ü携帯ê|住Ŗ)
ĊÄ|"IŅ(@|ÒCĊ"I).*X持ち
志望ō己pr|経歴|職歴
(ĩ|ś|_Ĉ説明Ņ(をĔ)ł(説明ý|â|記載|記述|X?ř|X聞Šせ|教えš|述べC^(please Q(explaT|ĜbDtell us|why)9
(関連|参考|参照|そA他A?|証拠|GlatŇGfeGncDaddiûalń0}ĊÄ|9žs?9)
(ďVůDチャBネENŒ)łĊ9ž|ÄCĊ9ž)9ł(ďVůe)
url|ÄĚ?|pMmaž|9žŉ÷Ö|^https?:|Ê%4}http|Ö%8} of (thDthis|that) (÷Q(pagDŭĶC(pagDĶ) Ö|(I|"ÈÌ|ŗ|Õ?|Zレ(ŢŶQ|ŕ|ĥ|該当ń0}Ê|^ŗ(場Ŗ|箇Ŗ|ĚźÕA?(あŁQ場Ŗ|wheG (is|did you see) (i~theC(pagDpos~Ż~video|listTg)s?( \\(?s\\QQ (to (be Q(GmovDGpor~GviewCT ķû)
((ĥ|該当|問題A?(あŁQ|PØ|ÏØÿ)Ť"I|ÈÌ|ř込みC(Õ|Ì|口コミ|ė画像|写真|ŕŦ(I|場Ŗ|箇Ŗ))$
È÷"ウェブ ?"9÷ŭÞD^("hp|web|Ëblog)$
e-?Đê|SųŶ|9Đ( ?ÖQ9
Ü9tel9|tel(?![a-z]CphKD携帯|mobilDでんわ|ņt numbM
郵便|〒|9zip|Ķal|Ķcode
^(番地・Q(ěビE|ųパ#ÀC部屋ī|buildTg|apartmen~suitD9unit9
市区?町村|番地|丁目|町@|stGe~9city9|town
都道府県|pGfectuG
住Ŗ|X住ĿH|居住地|9Ö9
年齢|年代|9age9
^ľ[用要]件|^topic
çŴ|区分|ジャBE|œ由|ľ用件|項目$|分野|ū|9typeŉ9kTdŉ9topic|natuG of
(違反|P|O|Æ|Ă|_Ï)A?(ç区分C^(種類|種別|Ŵ#?|ūy|(typDkTd) of (abusDviolũGpor~problem|issue))$
_ĩ|;O|P|Ï|Æÿ|件@|テ#マ|Ă|困ŀ|GasK|ŋ~issuDabou~problem|TĝcKcMn|harm|violat
(注Ř予約|ŷĤ|業務|œ業|仕œ|商ģ工œ|ā物|活動|応募)A?(ľ(_śC動機|ĩ)
_ś|詳J|くわJ|本Ř意見Ŏ望|ąO|;具体|説明ō由記|どAよう|どんY|何が|困Ųš|起き|起こ|書Šれš|問題|ňDĜpûĮŉĜbDexplaT|what happenŇTĝenĝŻ~tell us|how can wDå (ú~ķû)s?|^ķûs?$|概要|用件|Çœ項|通信欄|X知らせ(HFだ|くだC^(úts?|bodyźå ö
Ĵエラ#)Ď
ė備考|ĩ|ĈX気づき|P|Ï|補足|感想|Sモ|そA他|ú~addiûal Tfo|noteŉGmarks|GasK|feedback
(;O|P|Ï|ą具体的Y?|X困ŀŅ内容$|^(_ś|本ŘĎ|ėňDúts?|ĜpûĮs?|備考)$
ÂŮ|姓@|芳@|本@|ÇĚ@$|(担当|申請|P|Ī|O|Ï|Ç|届出ý|ā|応募|申込|Ģ|ĭ|提出þ)者(様Q(AQ@?$|^差出Ùfullĉfirst (and|&|\\/) last ÁDå ÁDlegal ÁDņt (đ|ŞC^(ÁDcustomM ÁDŨ@|ľ担当者様?@?|@ź(öM|submittM|sendM|GķtM|complaTan~claimant)('?sQ Ş
hKey|gotcha|9hp9.*9hp9|ak hp|9bo~^hp9| hp$|trap|decoy|url ż|wTniDleave
captcha|spam|vMif|turnstile
passw|^otp$|Ke time code
^cc |card|coupK
(Đ|eĐŧŪcKf|ż|agaT|rDkakunT|2ź(Ūż|rDkakunT)9.*Đ
^(q|s|Ŋ|quMy|keywords?|kwźŊ
compan|organi|corp|depar~divisiK|÷ŭÞDfax|birth|bday|nickĉŽusM|logT
9(e ?Đ|Đ|Đ ?Ö|GplytoêÊ)9ê
kana|furigana|yomi|ruby|ÅふŀがY
9(tel|phKDdenwa|telephKDmobile)\\d*9|電話
^(å |full |customM |ņt |öM QŞ( \\d+Q$|^(o?ÁaDshimei|simei|fullŞź^(X?@前|ľ氏@)$
^(å |Gķt Q(ŋ~titlDkenmei|daimei|件@)$
^(target |ö |page |Ķ |Żt QĊž)( ?\\dQ$
site ?Ş
ū|9kTd9|9type9|s(h|y)ubetsu|bunrui|GasK|topic|種別|種類
ňD9msg9|ú~9body9|ŻtŉTĝenĝtoiawasDnaiy(o|ou)9|hKbunĮ|Ĝpû|Gmarks?|bikou|9noteŉ9text9|_備考|本文
Ĺ姓|氏|苗字|@字|(å QlastĉfamilyĉsurŞõ
Ĺ@|(å QfirstĉgivenĉfoGŞõ
^last$
^first$
^(せH|セĀõ
^(めH|SĀõ
X子|ğペì
ė口コミ|ħゲZÀブŢク|ŜØ|ú~9Gview|guest ?book|9Gply|Ĵプ)レビュ#
同意|承諾|了承|承知|規約|ポリシ#|個人ÐA(X?取|Ŕ|Ģ|提供CĆX知らせ|配信|間違H|ĄJþĄ|チェŢクを|理解J|ųBケ#À|Ļ歳以上|ĦØ$|agGDcKsen~9tMms9|privacy policy|nĵbDdeclarDswear|good.faith|cMtify|undMstand|acknowledge
Ŕ者(様|AĨQ(AĔQľ
半角
ひらがY|平仮@
^(((X|貴ō|御Q(ネì ?Q(ショŢプŰ?|ZÀų|サロB|社C(web|KlTDåQ ?(shop|stoG))(A|ę*|ę(A|url|Ê|Ä|ž|Ö|\\W)*$
Ļŝ
;O|意見|感想Ŏ望|ņ~Tquir|enquir|feedback|support
ÅふŀがY|ŵŠY\\Q$|ヨミ|よみ|読み(がY|仮@|ĨCシSĀ|furigana|9kana9|phKetic
カタŵÅŵセĀ|SĀ
Ä集|相互Ä|(Ä|サĀÀ)(A|をQ(新規Qă|ž (exchangDlis~diGctoryC(add|submit) (å|a) (ŭž|url)
^\\(?※.*(.{25}|[。可]|Ė下さH|Ŀす|です|場合|ġ|[半全]角|Aみý|â)
(会員|新規ĞNSBバ#)(AQ(ă|作成|入会C入会(申|手続|フォţCcGate (an |å QV|sign ?up9|9Ggist(M|raû)9
必須|任意|ひŲす|(R|ペB)ネţ(でも|もQ(可|okC\\(?(GquiGd|opûal)\\Q|[*＊※■●◆◇▼▽・]+|âJšĖ(æ|XQ(記入|â)(Ė下さH)
ハĀフB(はß|除Cwithout (hyphens|dashes)
ļ(はß|入れYH|空けずC(間|あHだ)を?(空け|あけ)(ず|YH)
P>Ī>申請>O>Ç>Ï>ā>ĠùŨ|öM|å
(Æ>ĥ>書ŠれF(Ĩ|人Cä(ĨQ|ø>加害>Ś>X子(様|さんCğŔ>代理Ùé法Ù企業|ñŬ|ĶMĒ|othM party)(様Q(AĔ|に関Ø|'s|：QŤÐ|氏@|ÇĚ|ġ|ĨĮs|Tformũ$Cabout the (ñđ|Ŭ)
(Ġ貴Ĩ|ùæ自分|ó)ŤÈ"Ë9hp9|urlCX持ち|å own|if you have (KDa)9
^[(※ ]*(例|ex9|e\\.g|注|半角|全角|\\d+(文Q字|最大)
P|ÏįčÀラブEÿ|削除|Ă|Æ|Ī|íŚ|有害|違法|悪質|O|abusDGpor~complaT~violũTfrTg|takedown|Gmov|legal
必須|9GquiGd9
^(\\(?(全角|半角|漢字Chttps?:\\/\\/|\\d{1,3}|[ã時分]|mKth|day|year|hour|mTutD[æX御]?ÇĚ)\\Q$
ĺ|サĀBĀB|会員ă|新規ă|Ć購読|検索|XĲ|Ę(A|をQ(再|X?忘Clog ?T|sign ?(T|up)9|nĵbD9Ŋ9|paymen~żou~(forgo~Gset)łpassword
ó|貴団体
全角ļ
(P|UL|ā|ĭĕ;提供)[^A]{0,6}[者Ĩ人]|Ġ本Ùù9å9
PįĪ|削除ÿ|Ă|Æ|íÀラブE|č不審|違法|有害|abusDTfrTg|harass|viola~takedown|ö(ŇTg)
í@誉|侮辱|悪口|信用(毀|き)損|defam|libel|slandM|Tsult
őĀバシ|個人Ð|晒|さらJ|肖像|privacy|private Tfo|đal Tfo|dox
YŀすĿ|成ŀ済|imđat
著作|商標|知的財産|海賊版|copyrigh~trademark|Ttellectual
áポEノ|áA性|á%4}わHせつ|csam|child%8}(porn|abus|sex|exploit)
リベBジ|私œ性|同意AYH|GvengDTtimatDnK.?cKsensual
ųダEÀ|obscen|adul~nudity|Ĵá%4})(わHせつ|猥褻CĴá|リベBジ)ポEノ|Ĵchild%8}|Gvenge )porn
売春|援助交際|出会H系|prostitut
薬物|麻薬|大麻|覚(醒|せHCŶラŢグ|drug
口座|通帳|携帯Übank V
à|偽"phish
不正ųクセZ|Ę|乗Ų取ŀ|unauthori[sz]Ňhack
闇バĀÀ|実行>請負|仲介|Gcruit
カジノ|賭博|ギャBブE|gambl|casTo
闇金|貸金|ヤミ金|lendTg
銃|爆(発|弾C刃物|武器|weapK|explosiv|fiGarm
自殺ō死ō傷|suicid|self.?harm
脅迫|予告|脅J|thGat
Ő|bully|harass
遺体|残虐|グロ|gorDgraphic|violen
差別|ヘĀÀ|hatDdiscrimTat
青少年|mTors
デマ|偽Ð|誤Ð|フェĀク|misTfo|disTfo|false Tfo
悪質商法|fraud|scam|Ĵà)詐欺
ウĀEZ|マEウェų|virus|malwaG`).split(`
`),x=t=>RegExp(Le.shift(),t),Fe=t=>t.split(" ").map(n=>{let[e,o,r]=n.split(",");return[e,x(),o||void 0,+r||void 0]}),sn=Fe("trap,, captcha,, url,la, password,, payment,, confirm,l, search,la, other,, relation,, identifiable_by,, author_known,, wish,, tried,, impersonated,, paid_to,, received,, demand,, deadline,, sent,, spread,, paid,, other,, author,, victim,, other,lc, other,lc, other,lc, other,lc, other,lc, other,c, other,lc, found_at,lc, found_at,lc,0.7 other,l, subject,l, subject,a, name,l, email,l,0.7 other,c, company,l, other,la, site_name,lc, other,l, other,l, other,la, other,la, other,l, other,l, other,l, other,la, notes,a, url,la,0.6 url,la,0.7 url,la, url,l,0.6 other,l, email,l, phone,l, postal,l, other,l, locality,lc, prefecture,lc, address,la, age,lc, subject,l, category,c, category,l, category,c,0.9 notes,a,0.6 notes,a, notes,a, notes,a,0.7 notes,l,0.7 name,l,"),Ge=Fe("trap,, captcha,, password,, payment,, confirm,l, search,l, other,l, email,l, name_kana,l, phone,l, name,l, subject,l, url,la, site_name,l, category,c, notes,a,"),_e=[{id:"name",e:"family"},{id:"name",e:"given"},{id:"name",e:"family",T:.3},{id:"name",e:"given",T:.3},{id:"name_kana",e:"family"},{id:"name_kana",e:"given"}].map(t=>[x(),t]),Be=x("i"),Pe=x("i"),Qe=x("i"),cn=x("i"),Ke=x("i"),We=x("i"),Ue=x("i"),je=x("i"),Ye=x("i"),Je=x("i"),Xe=x("i"),Ve=x("i"),qe=x("i"),ze=x("i"),Ze=x("i"),to=x("i"),no=x("i"),eo=x("i"),oo=x("i"),ro=x("i"),so=x("i"),io=x("i"),co=x("i"),an=x("i"),ao=x("i"),lo=x("i"),fo=x("i"),uo=x("i"),po=x("i"),mo=Le.map(t=>RegExp(t)),ln={令和:2018,平成:1988,昭和:1925},ho=["captcha","confirm","password","payment","search","trap"],go=4,Ht=["name","name_kana","email","phone","address","age"];var y=t=>t.normalize("NFKC");var ns=120,es=40,bo=30,os=new RegExp(Ze,"g"),rs=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,ss=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,is={name:{id:"name"},"family-name":{id:"name",e:"family"},"given-name":{id:"name",e:"given"},email:{id:"email"},tel:{id:"phone"},"postal-code":{id:"postal"},"address-level1":{id:"prefecture"},"street-address":{id:"address"}},fn=sn,Lt=new Map,Ft=(t,n)=>(Lt.has(t)||Lt.set(t,n()),Lt.get(t)),xo,cs=40,as=200;function yo(t){Lt.clear();let n=e=>ls(t?.[e]);xo=n("consent"),fn=sn.flatMap(e=>{let o=dt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function ls(t){if(!Array.isArray(t))return;let n=t.slice(0,as).flatMap(e=>{let o=typeof e=="string"?y(e).toLowerCase().trim():"";return o.length<2||o.length>cs?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var dt=t=>ho.includes(t),k=t=>Ft(t,()=>fs(t)),fs=t=>{let n=y(t).toLowerCase().replace(/\s+/g," ").replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return so.test(n)||qe.test(n)?"":n.replace(os," ").replace(rs,"").replace(ss,"").replace(/\s+/g," ").trim()},Gt=t=>k(t)!==""&&!an.test(k(t)),un=(t,n,e)=>t.find(([,o,r="lac"])=>r.includes(e[0])&&o.test(n));function F(t,n){let e=Ft(`${n}\0${t}`,()=>us(t,n));return e&&{...e}}function us(t,n){let e=k(t).slice(0,ns);if(!/[\p{L}\d?〒]/u.test(e)||an.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g," ").trim(),r=un(fn,e,n);if(r&&dt(r[0]))return{id:r[0]};let s=n==="line"&&Je.test(e),i=n==="line"&&_e.find(([c])=>c.test(o));if(i)return{...i[1],id:s?"name_kana":i[1].id,O:!/name/.test(o)};let a=ps(e,o,r,n);return s&&(!a||a[0]==="name")?{id:"name_kana"}:a?hs(a,e):ms(e)}function ps(t,n,e,o){let r=n&&ds(t,n,e);return r&&r!==t&&un(fn,r,o)||e}var ds=(t,n,e)=>e?.[0]==="other"&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):n,ms=t=>t.length>bo?null:{id:"unknown"},hs=([t,,,n=1],e)=>({id:t,T:n*(e.length>es?.85:1)});function Oo(t,n){let e=y(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g," ").trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?"family":/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?"given":null;if(o&&n==="line")return{id:/kana/.test(e)?"name_kana":"name",e:o};let r=un(Ge,e,n);return r?{id:r[0]}:null}function Eo(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:"payment"}:/password|^username$|one-time-code/.test(n)?{id:"password"}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:"other"}:is[n]??null}var Y=t=>{let n=y(t);return Qe.test(n)||!!xo?.test(n)},wo=t=>ro.test(y(t)),pn=t=>po.test(t),Ao=t=>{let n=k(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company)[^)]*\)?/g,"");return n.length<=bo&&oo.test(n)&&!eo.test(n)},So=t=>uo.test(k(t)),nt=t=>io.test(t),dn=t=>ao.test(t),To=t=>ze.test(t)&&!nt(t)&&!Tt(t),Tt=t=>Ye.test(t),ko=t=>Ve.test(t)&&!nt(t)&&!Tt(t),_t=t=>Pe.test(t);var gs=/権利(の)?侵害|人権|rights/,mn=.5,hn=t=>y(t).toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),Co=t=>y(t).toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(hn).filter(n=>n.length>1),bs=t=>Ft(`harms\0${t}`,()=>mo.flatMap((n,e)=>n.test(t)?[e]:[])),No=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function xs(t,n){let[e,o]=[No(t),No(n)];return e.size&&o.size?2*[...e].filter(r=>o.has(r)).length/(e.size+o.size):0}function ys(t,n){let[e,o]=[hn(t),hn(n)];if(!e||!o)return 0;if(e===o)return 1;let r=Co(t).filter(c=>Co(n).includes(c)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,n].map(c=>bs(y(c).toLowerCase())),a=s.filter(c=>i.includes(c)).length;return a?.7+.15*a/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):s.some(c=>c<go)&&gs.test(n)||xs(e,o)>.6?mn:0}function Bt(t,n){let[e,o]=n.map((r,s)=>({index:s,g:ys(t,r)})).sort((r,s)=>s.g-r.g);return!e||e.g<mn||o&&o.g===e.g?null:e}function Do(t,n){let e=Number(/\d+/.exec(y(t))?.[0]);if(!e)return null;let o=n.findIndex(r=>{let[s,i]=(y(r).match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(e/10)*10===s||/以上/.test(r)&&e>=s:/以上|over|\+/.test(r)?e>=s:/未満|under/.test(r)?e<(i??s):i?e>=s&&e<=i:e===s});return o<0?null:{index:o,g:1}}var Io=(t,n)=>{try{return t(n)}catch{return null}},J=t=>!!t&&E(t)===1,Pt=t=>E(t)===3,G=t=>{let n=Q(t);return!n||J(n)?n:E(n)===11?Io(be,n):null};function*_(t){for(let n=G(t);n;n=G(n))yield n}var Os=160;function*gn(t){let n=0;for(let e=J(t)?t:G(t);e&&n<Os;e=G(e),n+=1)yield e}var bn=t=>{if(J(t)&&h(t)==="slot"){let e=Ae(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=se(t);e;e=ie(e))n.push(e);return n},Qt=(t,n)=>{let e=Se(K(t)??t,t,5);return e.currentNode=n,e},Mo=t=>Io(xe,t);var $o=4,Es=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,ws=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,As=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function Ss(t){let n=b(t,"class");return Es.test(n)||(ws.test(n)||As.test(n)&&!n.includes(":"))&&O(t,"input:not([type=hidden]), textarea").length===1}var vo=({width:t,height:n})=>t<$o||n<$o,Ts=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,ks=({left:t,top:n,right:e,bottom:o},r)=>e<=r.left||t>=r.right||o<=r.top||n>=r.bottom||vo(r);function Ro(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let r=getComputedStyle(e),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(h(e)),i=/auto|scroll/.test(r.overflow),c={E:r.display==="none"||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||T(e,"[hidden], [inert], [aria-hidden=true]"),k:i,box:s||i?M(e):null};return t.set(e,c),c}return function(o){if(getComputedStyle(o).visibility!=="visible")return!1;let r=M(o);if(vo(r)||n(o).E)return!1;let s=0;for(let a of _(o)){let{E:c,k:l,box:f}=n(a);if(c||s++<3&&Ss(a))return!1;if(f){if(l?Ts(r,a,f):ks(r,f))return!1;l&&(r=f)}}let i=it(K(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var xn="input:not([type=hidden]), textarea, select, [contenteditable]",Cs="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",Ns="input[type=radio], input[type=checkbox]",Kt="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",wn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,Ds=/^(td|th|dd|li|fieldset|form|body|tr)$/,An=240,Is=24,Ms="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function yn(t){for(let n of _(t))if(!wn.test(h(n)))return n;return null}var Lo=t=>{let n=J(t)&&h(t)==="img"?b(t,"alt"):"";return n.length<=Is&&/\p{L}/u.test(n)?n:""},Wt=t=>t.replace(/\s+/g," ").trim();function C(t){let n="",e=o=>{if(n.length>An)return;Pt(o)&&(n+=rt(o));let r=J(o)?o:null;if(!r&&E(o)!==11||r&&(T(r,Kt)||r!==t&&!At(r)))return;let s=r&&!wn.test(h(r))?" ":"";n+=s+Lo(o),bn(o).forEach(e),n+=s};return e(t),Wt(n)}var On=new WeakMap;function Fo(t){On=new WeakMap;for(let n of t.flatMap(e=>O(e,"label"))){let e=rn(n);e&&On.set(e,[...mt(e),n])}}var mt=t=>On.get(t)??[],Go=(t,n)=>b(t,n).split(/\s+/).map(e=>{let o=e&&ve(I(t),e);return o?C(o):""}).join(" ");function at(t){let n=I(t),e=E(n)===11&&n.host,o=[Wt(Go(t,"aria-labelledby")),...mt(t).map(C),b(t,"aria-label")].filter(Boolean);return o.length||!e?o:[L(e,"label")??b(e,"aria-label")].filter(Boolean)}function $s(t,n,e){for(let o of _(t)){let[r,s]=[S(o,n),S(o,e)];if(s)return!1;if(r)return!0}return!1}function vs(t,n){let e=j(t,"label"),o=e&&rn(e);return!!(o&&o!==n&&!S(e,n))}function Rs(t,n){let e=(rt(t)??Lo(t)).replace(/\s+/g," "),o=e.trim()&&G(t);return o&&!j(o,Kt)&&!vs(o,n)&&At(o)?e:""}function Ho(t,n){let e=Qt(I(t),t),o=[],r=!0,s=0,i=null;for(let c=e.previousNode();c&&s<An;c=e.previousNode()){if(n.has(c)){i=c;break}let l=J(c)?h(c):"";if(Ds.test(l)&&S(c,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=Rs(c,t);if(!f)continue;s+=f.length;let u=yn(c),d=o.at(-1);d&&!r&&d.block===u?d.text=f+d.text:o.push({text:f,node:c,block:u}),r=!1}return i&&T(i,Ns)&&!at(i).length&&o.pop(),{near:o.filter(({node:c})=>!i||!$s(c,i,t)).map(({text:c})=>c.trim()),b:i}}function Sn(t,n){let e=Qt(I(t),t),o=yn(t),r="";for(let s=e.nextNode();s&&r.length<60;s=e.nextNode()){if(S(t,s))continue;if(J(s)){if(n.has(s)||h(s)==="br")break;continue}let i=G(s);if(!(!i||j(i,Kt))){if(rt(s).trim()&&yn(s)!==o)break;r+=rt(s)}}return Wt(r)}function _o(t,n){let e=Go(t,"aria-describedby"),o=j(t,"td, dd, li, p, div, label"),r=Qt(I(t),t);for(let s=r.nextNode();s&&o&&S(o,s)&&!n.has(s)&&e.length<An;s=r.nextNode())Pt(s)&&!j(G(s),Kt)&&(e+=rt(s));return e}function Hs(t,n){for(let e of _(t))if(!(!S(e,n)||t===n&&h(e)==="label"))return/^(ul|ol|div|p|span)$/.test(h(e))?e:null;return null}var Tn=t=>T(t,xn)||O(t,xn).length>0;function En(t){for(let n=wt(t);n;n=wt(n)){if(Tn(n))return"";let e=C(n);if(e)return e}return""}function Ls(t,n){let e=wt(n);if(!e||Tn(e))return"";let[o,r]=[e,n].map(s=>O(s,"th, td"));return o.length===r.length&&o.length>1?C(o[r.indexOf(t)]):""}var Fs=t=>k(t)!==""&&(!Gt(t)||(F(t,"line")??{id:"unknown"}).id!=="unknown"),Gs=(t,n,e)=>e>1&&t.length===e&&t.every(Fs)&&new Set(t.map(k)).size===e?t[n]:"";function _s(t,n){let e=wt(t);if(!e||Tn(e))return[];let o=O(t,Cs),r=o.indexOf(n);if(r<0)return[];let s=Bs(e),i=Gs(s,r,o.length);return i?[i,En(e)]:[]}function Bs(t){let n=[""];for(let e of bn(t)){let o=J(e)?h(e):"",r=o&&!wn.test(o);r&&n.push(""),o!=="br"&&n.push(`${n.pop()}${Pt(e)?rt(e):C(e)}`),r&&o!=="br"&&n.push("")}return n.map(Wt).filter(Boolean)}function Ps(t,n){let e=n&&h(t)==="td"&&Q(t);return En(t)||e&&(Ls(t,e)||En(e))||""}function Qs(t){let n=[],e=[];for(let o of _(t)){let r=h(o);if(/^(form|body)$/.test(r)||n.length+e.length>3)break;r==="label"?n.push(C(o)):/^(t[dh]|dd|li)$/.test(r)?n.push(..._s(o,t),Ps(o,!n.length)):r==="fieldset"?e.push(...O(o,"legend").slice(0,1).map(C)):T(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...at(o),...O(o,"[role=heading]").slice(0,1).map(C))}return{f:n.filter(Boolean),C:e.filter(Boolean)}}function Bo(t){let n=O(t,Ms);return e=>{let o=n.findLast(r=>pt(r,e)&4);return o?C(o):""}}var Ks=t=>[L(t,"placeholder")??b(t,"data-placeholder"),b(t,"title")].filter(n=>n.trim()),v=({own:t,near:n,f:e})=>[...t,...n,...e];function Ut(t,n,e,o=null){let r=o!==null,s=I(t),i=E(s)===11&&O(s,xn).length===1?s.host:null,{near:a,b:c}=Ho(t,n),l=i??(o&&Hs(t,o));return l&&!a.length&&({near:a,b:c}=Ho(l,n)),{own:r?[]:at(t),near:a,...Qs(r?j(t,"label")??t:t),w:r?[]:Ks(t),after:r?"":Sn(t,n),head:e(t),b:c}}var Cn="input, textarea, select, [contenteditable]:not([contenteditable=false])",Ws=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Us=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",w=t=>/^(radio|checkbox)$/.test(`${t}`);function Qo(){let t=Ro(),n=[],e=[],o=Ko(document,t,n,e);Fo(e);let r=new Set(n.filter(c=>!/^(hidden|submit|image|button|reset)$/.test($(c)))),s=[],i=new Map,a=[];for(let c of r){let l=Ys(c);if(Js(c,l,t))if(js(c,l))s.push({t:c,type:l});else if(w(l)){let f=Vs(c,l),u=i.get(f)??kn(c,"choice",l);u.x.push(c),u.u.push(at(c)[0]||Sn(c,r)||b(c,"value")),i.has(f)||a.push(u),i.set(f,u)}else if(l==="select"){let f=[...Rt(c)];a.push(kn(c,"choice",l,f,f.map(Xs)))}else(l!=="editor"||!T(c,"[contenteditable] [contenteditable]"))&&a.push(kn(c,/^(textarea|editor)$/.test(l)?"area":"line",l))}return{j:a,N:r,I:e,B:s,P:t,size:o}}function Ko(t,n,e,o){o.push(t);let r=new Set(O(t,Cn));for(let s of O(t,"*")){r.has(s)&&e.push(s);let i=h(s)==="iframe",a=i?Mo(s):Zt(s);a&&(!i||n(s))&&Ko(a,n,e,o)}return r.size}var kn=(t,n,e,o=[],r=[])=>({t,kind:n,type:e,D:jt(t),x:o,u:r}),js=(t,n)=>Ws.test(n)||T(t,Us)||!w(n)&&b(t,"tabindex")==="-1",Ys=t=>{let n=h(t);return n==="input"?$(t):/^(textarea|select)$/.test(n)?n:"editor"},Js=(t,n,e)=>e(t)||w(n)&&mt(t).some(e)&&!j(t,"[hidden], [inert], [aria-hidden=true]"),Xs=t=>T(t,":disabled")?"":t.text||C(t);function jt(t){let n=St(t);if(n)return n;for(let e of _(t))if(h(e)==="form")return e;return I(t,{composed:!0})}function Vs(t,n){let e=jt(t),o=b(t,"name");if(n==="radio"&&o)return`${o} ${zs(e)}`;let r=0;for(let s=Q(t);s&&s!==e&&r<5&&!(E(s)!==1||O(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=Q(s),r+=1)if(O(s,`input[type=${n}]`).length>1)return s;return t}var Po=new WeakMap,qs=0;function zs(t){let n=Po.get(t)??(qs+=1);return Po.set(t,n),n}var X=new Set([...Ht,"postal","prefecture","locality"]),Zs=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function Wo(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join(" ")];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=Zs.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Uo(t){let[n]=y(t).split(/\s*(?:内線|ext|#|x\d)/i);return n.replace(/^\s*(?:\+|00|010-?)81[-\s]*(?:\(0\)|0)?/,"0").trim()}function Nn(t){let n=Uo(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}function jo(t,n){let o=Uo(t).replace(/[^\d+]/g,""),r=Nn(t).join("-"),s=/^[\d\s()+-]+$/.test(t)&&/^\s*[0(]/.test(t)?t:r;return n?[o]:[s,o,r]}function Yo(t){let[,n="",e="",o=""]=/^(?:〒?\s*([\d０-９]{3}[-‐-―−－ー]?[\d０-９]{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.trim())??[];return{postal:y(n).replace(/\D/g,"-").replace(/^(\d{3})(?=\d)/,"$1-"),prefecture:e,rest:o}}var Jo=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),Dn=t=>Jo(y(t),/[ぁ-ゖ]/g,96),ti=t=>Jo(Dn(t),/[ァ-ヶ]/g,-96),ni=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??y(t),t])),ei=t=>[...Dn(t).normalize("NFD")].map(n=>ni.get(n)??n).join(""),oi=/^[（(]?(?:例[:：)）\s]*)?(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/;function Xo(t,n,e){let[o,r,s]=[1,2,3].map(f=>e.some(u=>oi.exec(u.trim())?.[f])),i=ei(t),a=[Dn(t),ti(t)];return/半角\s*(カタ)?(カナ|ｶﾅ|ｶﾀｶﾅ)/.test(n)||o?[i,...a]:r||We.test(n)&&!s?[a[1],a[0],i]:/[ぁ-ん]/.test(t)&&!Xe.test(n)&&!s?[a[1],a[0],i]:[...a,i]}function Vo(t,n){let e=fo.test(n)?["　"," ",""]:[" ","　",""];return no.test(n)&&e.reverse(),t.flatMap(o=>e.map(r=>o.replace(/\s+/g,r)))}var zo="h1, h2, h3, legend",ri=new Set(["phone","address","postal","prefecture","locality"]),si=/^(url|site_name|subject|notes)$/,ii=["url","notes"],ci=new Set(["url","notes","subject","name","name_kana","email","phone"]),Jt=8,In=5,Zo=20,ai=.7;function tr(t,n,e,{map:o={},Y:r}){let{verified:s,read:i}=Oi(t,n,e,o);if(!s&&To(qo(t,"h1",t.P)))return{N:new Map,Q:[],verified:s};let a=new Set(t.B.filter(({type:m})=>m==="password").map(({t:m})=>jt(m))),c=qo(t,zo),l=[...Map.groupBy(i,({n:m})=>m.D)].flatMap(([m,A])=>{if(a.has(m)&&!A.some(P=>P.a===Zo||P.id==="notes"&&Mn(P)))return[];let Z=fi(m);if(dn(Z)&&!A.some(Mn))return[];let ot={values:e,o:c,own:Z},yt=yi.reduce((P,tt)=>tt(P,ot),A),Dt=li(yt,ot,r);return Dt?[{K:yt,own:Z,R:Dt}]:[]}),f=l.some(({own:m,R:A})=>A>=1&&nt(m)),u=l.filter(({own:m})=>!f||nt(m)||!_t(m)),d=u.reduce((m,A)=>m&&m.R>=A.R?m:A,u[0])?.K??[],g=Map.groupBy(d.filter(({id:m})=>m),({id:m})=>m);for(let{K:m,own:A}of l)if(!(m===d||_t(A)))for(let et of ii){let Z=m.filter(ot=>ot.id===et&&ot.a>=Jt);Z.length&&!g.has(et)&&g.set(et,Z)}return{N:g,Q:d,verified:s}}function li(t,{values:n,o:e},o){let r=t.filter(({id:l})=>n.has(l)||X.has(l)&&n.has("address")),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!X.has(l)).length,a=s.length-i;return i||(o||a>1||nt(e))&&!dn(e)?i+a*.3:0}var Mn=({n:t})=>t.kind==="area",qo=({I:t},n,e=()=>!0)=>t.map(o=>[E(o)===9?ge(o):"",...O(o,n).filter(e).slice(0,12).map(C)].join(" ")).join(" ");function fi(t){if(E(t)===9)return"";let n=O(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[b(t,"role"),C(t).slice(0,60),...O(t,zo).slice(0,4).map(C),...n.map(e=>L(e,"value")??e.textContent)].join(" ")}var ht=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),ui=(t,{values:n,o:e})=>{let[o,r]=t.filter(Mn),s=nt(e)||Tt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?ht(t,i=>i===o,{id:"notes",a:In}):t},pi=t=>{let n=t.map(({o})=>[...v(o),...o.C]);if(!n.flat().some(o=>Be.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=n[r];if(o.id!=="other"||o.n.kind!=="line"||!s.some(a=>cn.test(a)))return o;let i=s.map(a=>F(a.replace(cn,""),"line")).find(Boolean);return!i||!X.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,a:Jt})})},di=t=>{let n=t.filter(r=>X.has(r.id)&&!r.e&&Yt(r)),e=n.filter(r=>So(Yt(r)));return ht(t,r=>n.includes(r)&&!e.includes(r)&&e.some(({id:s})=>s===r.id),{id:"other"})},mi=t=>t.some(({id:n,e})=>n==="company"||n==="name"&&e)?ht(t,n=>n.id==="subject"&&Yt(n)==="title",{id:"other"}):t,hi=(t,{values:n})=>t.map(e=>e.id||e.n.kind!=="choice"?e:{...e,...gi(e.n.u,n)});function gi(t,n){let e=o=>t.filter(r=>o.test(r)).length;return e(/東京都/)&&e(/大阪府/)?{id:"prefecture",a:In}:e(/^https?:\/\/$/)>1?{id:"scheme"}:e(/./s)>1&&!t.some(Y)&&nr(t,n)?{id:"category",a:In}:{}}var nr=(t,n)=>(Bt(n.get("category")??"",t)?.g??0)>=ai,Yt=({o:t})=>v(t).map(k).find(Boolean)??"",er=(t,{values:n,o:e})=>pn(e)||t.some(({id:o,a:r,n:{kind:s,u:i}})=>o==="found_at"&&r>=Jt||o==="category"&&s==="choice"&&nr(i,n))||nt(e)&&!t.some($n),$n=({id:t})=>t==="company",bi=(t,n)=>{if(er(t,n))return t;if(ko(n.o))return ht(t,({id:r})=>si.test(r),{id:"other"});let o=_t(`${n.o} ${n.own}`)&&!Tt(n.o)||t.some($n)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return ht(t,r=>{let s=Yt(r);return pn(s)?!1:r.id==="url"?s&&(o.test(s)||Ue.test(s)):r.id==="site_name"||r.id==="found_at"&&r.a<Jt},{id:"other"})},xi=(t,n)=>t.some(e=>$n(e)&&v(e.o).some(o=>lo.test(o)))&&!er(t,n)?ht(t,({id:e})=>ri.has(e),{id:"company"}):t,yi=[ui,pi,di,mi,hi,bi,xi];function Oi({I:t},n,e,o){let r=Object.entries(o).filter(([a])=>e.has(a)),s=n,i=!1;for(let[a,c]of r){let l=[c].flat().map(f=>{let u=t.flatMap(d=>O(d,f));return s.find(({n:d})=>u.some(g=>d.t===g||d.x.includes(g)))});l.length&&l.every(f=>f&&Ei(f,a))?s=s.map(f=>l.includes(f)?{...f,id:a,a:Zo}:f.id===a?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var Ei=({id:t,n:{kind:n,u:e}},o)=>(!t||t===o)&&!(n==="choice"&&(ci.has(o)||e.some(Y)));var wi={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},Ai=/^(own|near|whole|row|sentence|group)$/,Si=["own","sentence","row","group","hint","autocomplete"],Ti=24,R=(t,n)=>n.flatMap((e,o)=>e?[{from:t,r:e,T:wi[t],index:o}]:[]),lt=({r:{id:t}})=>t!=="unknown",gt=t=>t.filter(({from:n})=>Ai.test(n)),W=(t,n)=>t.filter(e=>e.from===n),or=(t,{f:n})=>Si.flatMap(e=>W(t,e)).find(({from:e,r:{id:o},index:r})=>dt(o)&&(e==="row"?!r:e!=="group"||!r&&!n.length))??W(t,"name").find(({r:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e)),ki=(t,{p:n})=>{let e=gt(n).find(o=>!o.r.O&&lt(o))??null;return{...t,c:e,e:e?.r.e??null}},Ci=(t,{p:n,kind:e,o})=>{let r=gt(n),s=r.find(({r:a})=>!a.O);if(s?.r.id!=="unknown"||r.some(({r:a})=>a.O))return t;let i=s.from==="own"||!o.f.length;return t.c&&(e==="area"||!i)?t:{c:null,e:null,l:!0}},Ni=(t,{p:n})=>{let e=gt(n).find(({r})=>r.O);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.c?.r.id??"");return{...t,c:o?t.c:e,e:e.r.e??t.e}},Di=(t,{p:n,inside:e})=>{if(t.c||t.l)return t;let o=W(n,"hint"),r=o.length>0&&!o.some(lt),s=!o.length&&!gt(n).length&&e(),i=o.find(lt)??R("inside",[s])[0]??null;return{c:i,e:t.e??i?.r.e??null,l:r}},Ii=(t,{p:n,kind:e,o:{after:o}})=>{if(t.c||gt(n).length||o.length>Ti)return t;let[r]=R("after",[F(o,e)]);return r&&!lt(r)?{...t,l:!0}:{...t,c:r??null}},Mi=(t,{p:n})=>{let e=W(n,"hint").find(lt),[o]=W(n,"sentence"),r=t.c?.r,s=r&&r===o?.r&&r!==W(n,"near")[0]?.r;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.l||s)?t:{...t,c:e,l:!1}},$i=(t,{p:n})=>{if(t.c?.r.id!=="address")return t;let e=W(n,"hint").find(({r:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,c:{...t.c,r:e.r}}:t},vi=(t,{p:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{c:o}=t;if(o){let i=e.some(({r:a})=>a.id===o.r.id);return i?{...t,J:i}:t}let r=!t.l&&!gt(n).length&&!W(n,"hint").length,s=e.find(({from:i,r:{id:a}})=>i==="autocomplete"||(i==="type"?!(t.l&&a==="url"):r));return s?{...t,c:s,e:s.from==="type"?t.e:s.r.e??null}:t},Ri=(t,{p:n})=>{if(t.e||!/^name/.test(t.c?.r.id??""))return t;let e=[...W(n,"name"),...W(n,"autocomplete")].find(({r:o})=>o.e);return{...t,e:e?.r.e??null}},Hi=[ki,Ci,Ni,Di,Ii,Mi,$i,vi,Ri],rr=t=>Hi.reduce((n,e)=>e(n,t),{c:null,e:null,l:!1});var ir=24,Li=10,Fi={email:"email",tel:"phone",url:"url"},Gi={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function cr({j:t,N:n,I:e}){let o=new Map(e.map(a=>[a,Bo(a)])),r=a=>(o.get(a.getRootNode())??(()=>""))(a),s=[],i=t.map(({t:a,type:c,x:l})=>Ut(a,n,r,w(c)?l.at(-1):null));for(let[a,c]of t.entries()){let l=i[a],f=s.at(-1),u=_i({n:c,o:l,M:f,next:i[a+1],H:s});u.id==="url"&&wo(_o(c.t,n))&&(u.id="other"),u.id&&!Ki(c,u.id)&&(u.id=u.id==="unknown"?"":"other"),s.push({n:c,o:l,...u})}return s}function _i({n:t,o:n,M:e,next:o,H:r}){let s=sr(t,n);return s.id==="confirm"&&Pi(n,e?.o,o)&&(s=sr(t,{...n,f:[n.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&Bi(s,n,e)&&Wi(t,n,e)&&(s.id?s.id="postal":Object.assign(s,{id:e.id,a:e.a-.5,l:e.l})),s.id==="name"&&s.e==="given"&&Qi(n,r)&&(s.id="name_kana"),s}var Bi=({id:t,l:n},{near:e},o)=>t?t==="address"&&o.id==="postal"&&e.length>0:!n,Pi=({f:[t]},n,e)=>t&&t!==n?.f[0]&&t===e?.f[0];function Qi({b:t},n){let e=n.at(-1),o=n.findLast(({id:r,e:s})=>r==="name"&&s);return e?.id==="name_kana"&&e.e==="family"&&e.n.t===t&&o?.e!=="family"}var Ki=({type:t},n)=>dt(n)||n==="other"||(Gi[t]?.test(n)??!0);function Wi({t,kind:n,type:e,D:o},{near:r,b:s,w:i},{id:a,n:c}){let l=a==="found_at"||n===c.kind&&e===c.type,f=s&&(s===c.t||c.x.includes(s));return!l||!f||o!==c.D||n==="area"?!1:!i.length&&!r.some(Gt)&&Ui(t,c.t)}function Ui(t,n){let e=Q(t);for(let o=0;e&&o<3;o+=1,e=Q(e))if(S(e,n))return!0;return!1}function vn(t,n){let e=h(t)==="textarea"?st(t):n==="line"&&b(t,"value"),o=e&&e.length<=ir&&!/[{<]/.test(e)?F(e,n):null;return o?.id==="unknown"?null:o}function ji({t,kind:n,type:e},o){let r=f=>F(f,n),s=o.near.map(f=>{let u=r(f);return u?.id==="unknown"&&/(。|ください|下さい|ます|です)$/.test(f)?null:u}),i=s.find((f,u)=>f&&o.near[u].length<=ir),a=i?.O&&s.find(f=>/^name/.test(f?.id??"")&&!f?.O),c=["name","id"].map(f=>Oo(b(t,f),n)),l=n==="line"&&Fi[e];return[...R("own",o.own.map(r)),...R("near",[i]),...R("whole",[a]),...R("row",o.f.map(r)),...R("sentence",[s.find(Boolean)]),...R("group",o.C.map(r)).filter(lt),...R("hint",o.w.map(r)),...R("autocomplete",[Eo(b(t,"autocomplete"))]),...R("type",[l?{id:l}:null]),...R("name",c)]}function sr(t,n){let e=ji(t,n),o=or(e,n);if(o)return{id:o.r.id,a:Li,e:null,l:!1,by:o};let{c:r,e:s,l:i,J:a}=rr({p:e,kind:t.kind,o:n,inside:()=>vn(t.t,t.kind)});if(!r)return{id:"",a:0,e:s,l:i,by:null};let c=r.T*(r.r.T??1)+(a?1:0);return{id:X.has(r.r.id)&&[n.head,...n.f,...n.C].some(Ao)?"other":r.r.id,a:c,e:s,l:i,by:r}}var Rn=({n:{t,x:n,type:e},o})=>(w(e)?n:[t]).some(r=>T(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.C.slice(0,1)].some(r=>co.test(r));var ar=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Yi="通報ナビ";function Hn(t,n=Yi){let e=[t,...w($(t))?vt(t)??[]:[]].map(Ji);return L(t,"aria-description")===null&&(le(t,"aria-description",n),e.push(()=>L(t,"aria-description")===n&&tn(t,"aria-description"))),()=>{for(let o of e)o()}}function Ji(t){let n=pe(t),e=L(t,"style")===null,o=ar.map(([r])=>[r,n.getPropertyValue(r),n.getPropertyPriority(r)]);for(let[r,s]of ar)n.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?n.setProperty(r,s,i):n.removeProperty(r);e&&!n.length&&tn(t,"style")}}var Gn={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function Ln(t,n,e){let o=Gn[h(t)];for(let r of[it(K(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},n)?.set;if(s)try{Reflect.apply(s,t,[e]);return}catch{}}}function U(t,n){try{he(t,n)}catch{}}function Fn(t,n){let e=K(t),o=on(e);try{U(t,new FocusEvent("focus")),U(t,new FocusEvent("focusin",{bubbles:!0})),n(),U(t,new FocusEvent("blur")),U(t,new FocusEvent("focusout",{bubbles:!0}))}finally{on(e)===t&&o!==t&&(me(t),o&&h(o)!=="body"&&en(o,{preventScroll:!0}))}}var V=t=>w($(t))?ct(t):h(t)==="select"?String($e(t)):Me(t)??st(t);function _n(t){let n=b(t,"name");if(!($(t)!=="radio"||!n))return O(I(t),"input[type=radio]").find(e=>ct(e)&&b(e,"name")===n&&St(e)===St(t))}function kt(t,n){let e=h(t);if(w($(t))){if(ct(t)===n)return;Fn(t,()=>de(t)),ct(t)!==n&&!n&&(Ln(t,"checked",n),U(t,new Event("input",{bubbles:!0,composed:!0})),U(t,new Event("change",{bubbles:!0})))}else e in Gn?Fn(t,()=>{e==="select"?Ln(t,"selectedIndex",Number(n)):Ln(t,"value",n),U(t,e==="select"?new Event("input",{bubbles:!0,composed:!0}):new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText"})),U(t,new Event("change",{bubbles:!0}))}):Fn(t,()=>Xi(t,String(n)))}function Xi(t,n){let e=K(t);en(t,{preventScroll:!0});let o=it(e)?.getSelection(),r=e.createRange?.call(e);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),e.execCommand("insertText",!1,n)}catch{}lr(st(t))!==lr(n)&&(nn(t,n),U(t,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText",data:n}))),o?.removeAllRanges()}var lr=t=>t.replace(/\s+/g,"");function fr(t){if($(t)==="radio"){let e=_n(t);return o=>e?kt(e,!0):kt(o,!1)}if(w($(t))||h(t)in Gn){let e=V(t);return o=>kt(o,e)}let n=[...ae(t)].map(e=>ce(e,!0));return e=>{nn(e,...n),U(e,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Vi='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Bn=80,Xt=t=>([...v(t),...t.C,...t.w,t.after].find(k)??"").replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi," ").trim().slice(0,Bn);function ur({I:t,N:n,B:e,P:o},r,s){let i=[...r.map(c=>{let l=s.has(c.n.D)&&Rn(c);return(w(c.n.type)?zi:qi)(c,l)}),...e.map(({t:c,type:l})=>l==="file"&&q("file",at(c)[0]??Xt(Ut(c,n,()=>"")))),t.some(c=>O(c,Vi).some(o))&&q("captcha","")],a=new Set;return i.filter(c=>c!==!1).filter(({kind:c,label:l})=>!a.has(c+l)&&a.add(c+l))}var q=(t,n)=>({kind:t,label:n}),qi=({n:{t,type:n},o:e,id:o},r)=>o==="captcha"?q("captcha",Xt(e)):r&&o!=="trap"&&Zi(t,n)&&q("required",Xt(e));function zi(t,n){let{type:e,x:o,u:r}=t.n;if(o.some(a=>ct(a)))return!1;let s=Xt(t.o),[i]=r;return e==="checkbox"&&!o[1]?je.test(i)?q("captcha",i.slice(0,Bn)):Y(`${i} ${s}`)?q("consent",i.slice(0,Bn)||s):n&&q("required",i||s):r.every(Y)||r.some(Y)&&Rn(t)?q("consent",s||i):n&&q("required",s||i)}function Zi(t,n){if(n!=="select")return!String(V(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!T(t,":valid")}var dr="rgb(255, 255, 255)";function Pn(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,r]}var Vt=t=>Pn(t)?.[3]??1,pr=t=>{let[n,e,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function mr(t,n){let[e,o]=[Pn(t),Pn(n)];if(!e||!o)return 21;let r=e.slice(0,3).map((a,c)=>a*e[3]+o[c]*(1-e[3])),[s,i]=[pr(r),pr(o)].sort((a,c)=>a-c);return(i+.05)/(s+.05)}var Wn=[20,10],yr=[8,8],tc=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],Kn=.3,hr=5,nc=1.3,ec=1e3,oc=1e4,[rc,Or]=[-2,-1],Er=["::before","::after"],sc=/^(img|svg|canvas|video|iframe|object|embed)$/,ic={opacity:t=>t<Kn,contrast:t=>t<Kn,brightness:t=>t>3,blur:t=>t>3},cc={opacity:1,E:!1,box:null,k:!1,W:[],L:[]};function wr(){let t=new Map,n=new Set,e=o=>{let r=t.get(o)??O(o,"*").slice(0,oc).filter(s=>{let i=getComputedStyle(s);return i.pointerEvents==="none"&&Sr(s,i)});return t.set(o,r),r};return function(r){let s=new Map,i=[...r].filter(([a,c])=>!n.has(a)&&ac(a,c,s)).map(([a,c])=>({t:a,X:c?yr:Wn})).sort((a,c)=>pt(a.t,c.t)&2?1:-1);return xc(i,n,e),n}}function ac(t,n,e){let{width:o,height:r}=M(t),[s,i]=n?yr:Wn;return o>=s&&r>=i&&At(t)&&Un(t).every(a=>lc(a,e))&&(n||gc(t))}function lc(t,n){let{E:e,W:o}=fc(t,n),{width:r,height:s}=M(t);return!e&&!o.some(([i,a])=>i>=r/2&&a>=s/2)}function fc(t,n){let e=[];for(let s=t;s&&!n.has(s);s=G(s))e.unshift(s);let o=G(e[0]??t),r=(e.length?o&&n.get(o):n.get(t))||cc;for(let s of e)n.set(s,r=uc(s,r));return r}function uc(t,n){let e=getComputedStyle(t),o=M(t),r=n.opacity*Number(e.opacity),s=o.width>0&&o.height>0,i=n.E||r<Kn||e.mixBlendMode!=="normal"||hc(e)||mc(e)||!!(s&&n.box&&!n.k&&pc(o,n.box));return{opacity:r,E:i,box:s?o:n.box,k:s?/auto|scroll/.test(e.overflow):n.k,W:n.L,L:[...n.L,...dc(t)]}}var pc=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>ec,dc=t=>Er.map(n=>getComputedStyle(t,n)).filter(n=>jn(n)&&n.pointerEvents==="none"&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),mc=({filter:t})=>[...t.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>ic[n]?.(Number(e)/(o?100:1)));function hc({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!=="none"&&n.filter(e=>Vt(e)>.5).length*2<=n.length}function gc(t){let n=getComputedStyle(t),{width:e}=M(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),r=Math.abs(Number.parseFloat(n.textIndent)),s=bc(t);return Number.parseFloat(n.fontSize)>=hr&&o>=hr&&r<Math.max(o,1)&&!(s&&mr(n.webkitTextFillColor||n.color,s)<nc)}function bc(t){for(let n of gn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:r}=getComputedStyle(n);if(o!=="none")return null;if(Vt(e)>.5)return e;if(h(n)==="html")return/dark/.test(r)?null:dr}return null}function xc(t,n,e){let o=i=>Ec(i,e)&&n.add(i.t),r=new Map,s=t.filter(i=>!o(i)).map(i=>({each:i,M:yc(i.t,r)}));for(let i of["center","nearest"])s.forEach(({each:{t:a},M:c},l)=>{if(!n.has(a)){fe(a,{block:i,inline:i,behavior:"instant"});for(let{each:f,M:u}of s.slice(l))if(u.filter(Qn).some(Oc)||!o(f))break;(i==="nearest"||!n.has(a))&&c.filter(Qn).forEach(gr)}});[...r.values()].filter(Qn).forEach(gr)}var yc=(t,n)=>Un(t).flatMap(e=>[..._(e)].map(o=>{let r=n.get(o)??{F:o,left:It(o),top:Mt(o)};return n.set(o,r),r})),Qn=({F:t,left:n,top:e})=>It(t)!==n||Mt(t)!==e,gr=({F:t,left:n,top:e})=>ue(t,{left:n,top:e,behavior:"instant"}),Oc=({F:t,left:n,top:e})=>{let o=h(t)==="html"?O(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>It(t)!==n&&/hidden|clip/.test(r)||Mt(t)!==e&&/hidden|clip/.test(s))};function Un(t){let n=[t];for(let e=br(t);e;e=br(e))n.push(e);return n}var br=t=>{try{return it(K(t))?.frameElement??null}catch{return null}};function Ec({t,X:[n,e]},o){let{left:r,top:s,width:i,height:a}=M(t),c={width:i,height:a};for(let l of Un(t)){if(l!==t){let m=M(l);[r,s]=[r+m.left+l.clientLeft,s+m.top+l.clientTop]}let f=I(l),u=tc.map(([m,A])=>[r+c.width/2+m*n,s+c.height/2+A*e]);if(!u.every(([m,A])=>Ac(l,f,m,A)))return!1;let[d,g]=u[0];if(o(f).some(m=>wc(m,d,g)&&Ar(m,l)&&Sc(m,l)))return!1}return!0}var wc=(t,n,e)=>{let{left:o,top:r,right:s,bottom:i}=M(t);return o<=n&&n<=s&&r<=e&&e<=i};function Ac(t,n,e,o){let r=E(n)===9,s=(r?Ee:we)(n,e,o);if(!s||s===t||S(t,s))return!!s;let i=[...(r?ye:Oe)(n,e,o)],a=i.findIndex(c=>c===t||S(t,c));return a>=0&&!i.slice(0,a).some(c=>Ar(c,t))}function Ar(t,n){if(t===n||S(n,t))return!1;let e=Er.map(i=>getComputedStyle(t,i));if(!Sr(t)&&!e.some(jn))return!1;let o=[...vt(n)??[]].some(i=>S(i,t)),[r,s]=[M(t),M(n)];return!o||r.width>s.width-Wn[0]&&r.height>s.height-2}function Sc(t,n){let[e,o]=[xr(t,n),xr(n,t)];return e===o?e>Or&&(pt(n,t)&4)>0:e>o}function xr(t,n){let e=Or;for(let o of gn(t)){if(S(o,n))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!=="none")&&(e=Math.max(Number.parseInt(s,10)||0,rc))}return e}var Sr=(t,n=getComputedStyle(t))=>sc.test(h(t))||jn(n),jn=t=>t.content!=="none"&&(Vt(t.backgroundColor)>.1||t.backgroundImage!=="none"||(t.backdropFilter??"none")!=="none")&&t.visibility==="visible"&&Number(t.opacity)>.1;var Tr=t=>t.split(/\s*\n\s*/).map(n=>n.trim()).filter(Boolean),Yn=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function kr(t,n){let e=[...t],o=[];for(let{V:r,q:s,limit:i}of n){if(!e.length)break;let a=s?Yn(e[0])[1]:e[0];if(a.length>i)break;for(e.shift();r&&e.length&&a.length+1+e[0].length<=i;)a+=`
${e.shift()}`;o.push(a)}return{values:o,left:e}}var Cr=t=>URL.canParse(t)?new URL(t).href:"";var Tc=/https?:\/\/[\x21-\x7e]+/g;function Nr(t,n,e){let o=0;for(let{index:r,segment:s}of new Intl.Segmenter("ja",{granularity:e}).segment(t)){if(r+s.length>n)break;o=r+s.length}return o}function Dr(t,n){if(t.length<=n)return[t,""];let e=Nr(t,n,"word")||Nr(t,n,"grapheme");for(let{index:r,0:s}of t.matchAll(Tc))r<e&&e<r+s.length&&(e=r);let o=Math.max(...["。",`
`,"! ",". ","？","！"].map(r=>t.lastIndexOf(r,e-r.length)+r.length));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}function Ir({label:t="",value:n},e,o){let r=e?.value??"";if(n.split(`
`).every(a=>r.includes(a)))return null;let s=`【${t||"URL"}】
${n}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...e,id:"notes",value:r?`${s}

${r}`:s}}var kc=/^(明治|大正|昭和|平成|令和|showa|heisei|reiwa)|^[msthr]$/i,Cc=/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;function Jn(t){let[,n,e,o,r,s]=Cc.exec(y(t))??[];return!n||+e>12||+o>31||+(r??0)>24?null:{y:+n,m:+e,d:+o,h:r===void 0?null:+r,i:r===void 0?null:+(s??0)}}var D=t=>String(t).padStart(2,"0");function Xn({y:t,m:n,d:e,h:o,i:r},s){let i=`${t}-${D(n)}-${D(e)}`;return s==="date"?i:s==="month"?i.slice(0,7):o===null?"":s==="time"?`${D(o)}:${D(r)}`:`${i}T${D(o)}:${D(r)}`}var Mr=/^(y{4}|\d{4})$/,Nc=/(y{4}|年{4}|m{1,2}|d{1,2}|\d{4}|\d{1,2})([-/.年]?)(m{1,2}|d{1,2}|\d{1,2})([-/.月]?)(y{4}|d{1,2}|\d{4}|\d{1,2})/i;function Vn({y:t,m:n,d:e,h:o,i:r},s){let i=y(s).toLowerCase();if(/令和[\d〇○元]*年/.test(i))return`令和${t-qt}年${n}月${e}日`;let[,a,c,l,f,u]=Nc.exec(i)??[];if(a===void 0)return null;let d=/(hh|\d{1,2}):(mm|\d\d)/.test(i)&&o!==null?` ${D(o)}:${D(r)}`:"";if(Mr.test(a))return c==="年"?`${t}年${n}月${e}日${d}`:[t,D(n),D(e)].join(c===f?c:"")+d;let g=c&&c===f&&Mr.test(u)?Dc(a,l):"";return g?[...g==="dm"?[D(e),D(n)]:[D(n),D(e)],t].join(c)+d:null}var Dc=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]==="m"||Number(n)>12?"md":"",Ic=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],$r=t=>Ic.map(n=>Vn(t,n)??""),Mc="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),vr=/^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;function Rr(t,n){let e=y(t),[,o]=n==="m"&&vr.exec(e)||[];if(o)return Mc.indexOf(o.toLowerCase())+1;let r=n==="y"&&/\d{4}/.exec(e)?.[0];if(r)return+r;let[,s,i]=/(?:(令和|平成|r|h)\s*)?(元|\d+)/i.exec(e)??[];if(!i)return null;let a=i==="元"?1:+i;return n!=="y"?a:/令和|r/i.test(s??"")?a+qt:/平成|h/i.test(s??"")?a+ln.平成:a}var Hr=(t,n,e)=>e.map(o=>t.findIndex(r=>Rr(r,n)===o)).find(o=>o>=0)??-1,qn=t=>t.some(n=>/\d/.test(n))||!t.some(n=>kc.test(n.trim()))?-1:t.findIndex(n=>/令和|reiwa|^\s*r\s*$/i.test(n)),$c=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],zn=(t,n)=>{let[e,o]=$c.map(r=>t.findIndex(s=>r.test(s.trim())));return e<0||o<0?-1:n<12?e:o},qt=ln.令和,vc=[[/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Rc=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Hc={12:"m",31:"d",23:"h",24:"h"};function Lr(t,n){let e=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...n.slice(0,2)]){let s=e(vc,y(r).trim().toLowerCase());if(s)return s}if(n.some(r=>vr.test(r)))return"m";let o=Math.max(...n.map(r=>Rr(r,"d")??-1));return e(Rc,n.at(-1)??"")??Hc[o]??(o>=45&&o<=59?"i":null)}var z=t=>[...t].sort((n,e)=>e.a-n.a),B=t=>{let n=Number.parseInt(b(t,"maxlength"),10);return n>0?n:1/0};function Lc(t,n){let e=n.filter(r=>r&&r.length<=B(t)),o=b(t,"pattern");if(!o)return e[0]??"";try{let r=new RegExp(`^(?:${o})$`,"u");return e.find(s=>r.test(s))??e[0]??""}catch{return e[0]??""}}function bt(t,n){let e=[t];for(let o;o=n.find(({o:r})=>r.b===e.at(-1)?.n.t);)e.push(o);return e}var N=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],ft=(t,n,e)=>N(t,n,Lc(n.n.t,e));function Zn({id:t,value:n},e){let o=e.n.u.map(r=>Y(r)?"":r);return Ct(t,e,(t==="age"?Do(n,o):Bt(n,o))?.index??-1)}function Ct(t,{n:{type:n,t:e,x:o}},r){return r<0?[]:n==="select"?[{id:t,t:e,value:String(r)}]:o.length>1?[{id:t,t:o[r],value:!0}]:[]}var xt=({o:t})=>[...v(t),...te(t)].join(" "),te=({w:t,after:n})=>[...t,.../^\(?例/.test(y(n))?[n]:[]];function Fr(t,n,e){let o=e.filter(({n:l})=>l.kind==="choice"),r=o.find(({n:l})=>qn(l.u)>=0),s=o.find(({n:l})=>zn(l.u,0)>=0),i={G:t,moment:n,z:!!r,Z:!!s,A:new Set},a=[];for(let l of z(e)){if(l===r||l===s)continue;let f=Fc(l)(l,i);if(!f)return[];a.push(...f)}if(!a.length)return[];r&&a.unshift(...Ct(t.id,r,qn(r.n.u)));let c=n?.h??null;return s&&c!==null&&a.unshift(...Ct(t.id,s,zn(s.n.u,c))),a}var Fc=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?Gc:Gr(t)?_c:e==="choice"?()=>[]:Wc},Gr=({n:{t,kind:n,u:e},o:{own:o,after:r,w:s}})=>n==="area"?null:Lr([r,...o,b(t,"aria-label"),b(t,"placeholder"),...s],e),zt=({A:t},...n)=>n.some(e=>t.has(e)),Gc=(t,n)=>{let{type:e}=t.n,o=e==="time"?e:"date";if(!n.moment||zt(n,o,"whole","y"))return[];let r=N(n.G.id,t,Xn(n.moment,e));return r.length&&n.A.add(o).add(e==="datetime-local"?"time":o),r},_c=(t,n)=>{let{G:e,moment:o,A:r}=n,{t:s,kind:i,u:a}=t.n,c=Pc(t,n),l=o?.[c]??null;if(l===null||zt(n,c,Bc.test(c)?"time":"date","whole"))return[];r.add(c);let[f,...u]=Qc(l,c,t,n);if(i==="choice"){let g=Ct(e.id,t,Hr(a,c,[f,...u]));return g.length?g:null}let d=String(f??"");return d&&d.length<=B(s)?N(e.id,t,d):null},Bc=/[hi]/;function Pc(t,n){let e=Gr(t);return e==="m"&&zt(n,"m","date")?"h":e}function Qc(t,n,e,{z:o,Z:r}){return n==="y"?Kc(t,e,o):n==="h"&&r?[t%12||12,t%12]:[t]}function Kc(t,{o:{near:n,after:e,w:o},n:{t:r}},s){let i=y(n[0]??"").trim();return/20$/.test(i)?[t%100]:s||/(令和|\br)$/i.test(i)||/^令和/.test(e)||o.some(a=>/令和/.test(a))?[t-qt,t]:B(r)<4?[]:[t,t%100]}var Wc=(t,n)=>{let{G:e,moment:o,A:r}=n,s=v(t.o).join(" "),i=/時刻|時間|^time/i.test(s)&&!/日|date/i.test(s)?"time":"date";if(zt(n,i,"whole","y"))return[];if(i==="time")return r.add(i),o?N(e.id,t,Xn(o,i)):[];let a=o&&Vn(o,b(t.n.t,"placeholder")||xt(t)),c=ft(e.id,t,a?[a]:[e.value,...o?$r(o):[]]);return c.length&&r.add("whole").add(i),c};var Uc=4,jc=new Set([...Ht,"found_at","site_name"]),Yc={url:Xc,name:Br,name_kana:Br,email:qc,phone:zc,address:Zc,found_at:(t,n)=>({s:Fr(t,Jn(t.moment??"")??Jn(t.value),n)})},ne=(t,n)=>(Yc[t.id]??Jc)(t,Pr(t.id,n),n),Pr=(t,n)=>(n.get(t)??[]).filter(({a:e})=>e>=Uc);function Qr(t,n){let[e,o]=["url","notes"].map(i=>t.find(a=>a.id===i)),[r]=z(Pr("notes",n));if(!e||r?.n.kind!=="area"||ne(e,n).s.length)return{fields:t,$:[]};let s=Ir(e,o,B(r.n.t));return s?{fields:[...t.filter(i=>i!==o),s],$:[e.id]}:{fields:t,$:[]}}function Jc(t,n){let{id:e,value:o}=t;for(let r of z(n)){let{t:s,kind:i,type:a}=r.n;if(i==="choice"){let u=Zn(t,r);if(u.length)return{s:u};continue}let c=a==="number"?/\d+/.exec(y(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i==="line"?o.replace(/\s*\n\s*/g," "):o,[l,f]=Dr(c,B(s));if(!(!l||f&&jc.has(e)))return{s:N(e,r,l),cut:f}}return{s:[]}}var Kr=({o:{own:t,near:n}})=>[...t,...n].some(k),_r=({o:t})=>k(v(t)[0]??"").replace(/\d+/g,"");function Xc({id:t,value:n},e,o){let r=Tr(n),s=e.filter(({n:d})=>d.kind!=="choice"),[i]=z(s);if(!i)return{s:[]};let a=s.slice(s.indexOf(i)).filter(d=>d===i||d.n.kind===i.n.kind&&(_r(d)===_r(i)||bt(i,s).includes(d))),c=o.get("scheme")?.find(({n:d})=>i.o.b===d.t),{values:l,left:f}=kr(r,a.map(({n:{t:d,kind:g},o:m})=>({V:g==="area",q:!!c||/https?:\/\/\s*$/.test([...m.near].at(0)??m.own.at(-1)??""),limit:B(d)}))),u=l.flatMap((d,g)=>{let m=Cr(d);return ft(t,a[g],Ke.test(xt(a[g]))?[m,d]:[d,m])});if(c&&u.length){let d=c.n.u.indexOf(Yn(r[0])[0]);d>=0&&u.unshift({id:t,t:c.n.t,value:String(d)})}return{s:u,left:u.length?f:[]}}function Br({id:t,value:n},e){let o=e.filter(({n:u})=>u.kind==="line"),[r]=z(o);if(!r)return{s:[]};let s=(u,d)=>{let g=xt(u),m=t==="name_kana"?Xo(d,g,te(u.o)):[d];return ft(t,u,Vo(m,g))},i=o.length===1&&!v(r.o).some(u=>F(u,"line")?.e),{family:a,given:c}=Vc(r,o);if(i||!(c||r.e))return{s:s(r,n)};let[l,f]=Wo(n);return{s:[...a?s(a,l):[],...c?s(c,f):[]]}}function Vc(t,n){let[e,o]=["family","given"].map(i=>n.find(({e:a})=>a===i));if(o||t.e)return{family:t.e==="given"?e:t,given:o};if(e)return{family:e,given:t};let r=bt(t,n)[1],s=r&&!r.e&&r.o.f[0]===t.o.f[0]&&!Kr(r);return{family:t,given:s?r:void 0}}function qc({id:t,value:n},e){let[o]=z(e);if(!o)return{s:[]};let r=y(n).replace(/\s/g,""),s=bt(o,e)[1];if(!s&&/^[@＠]/.test(o.o.after))return{s:[]};if(s&&/^[@＠]$/.test(o.o.after)){let[i,a=""]=r.split("@");return{s:[...N(t,o,i),...N(t,s,a)]}}return{s:N(t,o,r.length<=B(o.n.t)?r:"")}}function zc({id:t,value:n},e){let[o]=z(e.filter(({n:i})=>i.kind==="line"));if(!o)return{s:[]};let r=bt(o,e).filter((i,a,c)=>!c.slice(1,a+1).some(Kr));if(r.length>2){let i=Nn(n);return{s:i.length===3&&i.every((c,l)=>c.length<=B(r[l].n.t))?i.flatMap((c,l)=>N(t,r[l],c)):[]}}let s=o.n.type==="number"||to.test(xt(o));return{s:ft(t,o,jo(n,s))}}function Zc({id:t,value:n},e,o){let{postal:r,prefecture:s,rest:i}=Yo(n),[a]=o.get("postal")??[],[c]=o.get("prefecture")??[],[l]=[...e,...o.get("locality")??[]],f=[];if(a&&r){let u=r.replace("-",""),d=bt(a,o.get("postal")??[])[1];d?f.push(...N(t,a,u.slice(0,3)),...N(t,d,u.slice(3))):f.push(...ft(t,a,[`${u.slice(0,3)}-${u.slice(3)}`,u]))}if(c&&s&&f.push(...c.n.kind==="choice"?Zn({id:t,value:s},c):N(t,c,s)),l){let u=c?i:a?s+i:n;if(u.length>B(l.n.t))return{s:[]};f.push(...N(t,l,u))}return{s:f}}var ta=24,Wr={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},ee,H=[];async function na(t,n={}){if(n.undo)return await Yr(),Wr;let e=t.filter(({value:o})=>typeof o=="string"&&o.trim());ee=n.says;try{return yo(n.forbids),await ea(e,n)}catch{return{...Wr,missed:e.map(({id:o})=>o)}}}async function ea(t,n){let e=new Set,o=wr(),r=await Ur(t,n,e,o);for(let s=1;s<ta&&r._&&(await da(),!(r.A&&r.s.every(Nt)&&r.page.size===oa()));s+=1){let i=await Ur(t,n,e,o),a=i._>=r._&&s>t.length+2;if(r=i,a)break}return r.s.forEach(ua),{...r.answer,needs:ur(r.page,r.H,r.scopes)}}var oa=()=>O(document,Cn).length;async function Ur(t,{map:n,overwrite:e=[],earlier:o=[]},r,s){let i=Qo(),a=cr(i),c=sa(t),{N:l,Q:f,verified:u}=tr(i,a,c,{map:n,Y:H.length>0}),d=ra(l,c,s),g={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},m=[],A=new Set,et=0,{fields:Z,$:ot}=ia("url",o)?{fields:t,$:[]}:Qr(t,d);for(let P of Z){let{id:tt}=P,{s:Jr,cut:oe,left:re}=ne(P,d),ut=Jr.filter(({t:Ot})=>!A.has(Ot));for(let{t:Ot}of ut)A.add(Ot);if(!ut.length){g.missed.push(tt);continue}if(!e.includes(tt)&&ut.some(Ot=>aa(Ot,r))){g.kept.push(tt);continue}m.push(...ut),et+=await ca(ut,r),(ut.every(Nt)?g.filled:g.missed).push(tt),oe&&(g.cut[tt]=oe),re?.length&&(g.left[tt]=re)}g.filled.includes("notes")&&(g.in_text=ot);let yt=m.every(Nt),Dt=new Set([...f,...[...d.values()].flat()].map(({n:P})=>P.D));return{answer:g,page:i,H:a,scopes:Dt,s:m,A:yt,_:et+(yt?0:1)}}function ra(t,n,e){let o=c=>X.has(c)&&(n.has(c)||n.has("address")),r=({n:{t:c,type:l}})=>w(l)?[c,...mt(c)]:[c],s=[...t].filter(([c])=>o(c)).flatMap(([,c])=>c),i=e(new Map(s.flatMap(c=>r(c).map(l=>[l,w(c.n.type)])))),a=c=>r(c).some(l=>i.has(l));return new Map([...t].map(([c,l])=>[c,o(c)?l.filter(a):l]))}var sa=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has("url")&&n.set("notes",n.get("notes")??""),n},ia=(t,n)=>n.includes(t)||H.some(e=>e.id===t);async function ca(t,n){let e=0;for(let o of t)Nt(o)||!Et(o.t)||(pa(o,n),e+=1,await null);return e}var Nt=({t,value:n})=>{if(!Et(t))return!1;let e=V(t);return e===n||typeof e!="string"||h(t)==="select"?e===n:jr(e)===jr(String(n))&&(H.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},jr=t=>y(t).replace(/[^\p{L}\p{N}]+/gu,"");function aa(t,n){let{t:e}=t;if(Nt(t))return!1;let o=V(e),r=H.findLast(i=>i.t===e);if(r&&(o===r.S||n.has(r.id)))return!1;if(h(e)==="select"){let{multiple:i}=e,a=[...Rt(e)].findIndex(c=>c.defaultSelected);return o!==String(i?a:Math.max(0,a))}if(w($(e)))return la(e);let s=h(e)==="input"?"line":"area";return o===(s==="line"?L(e,"value"):st(e))&&vn(e,s)?.id===t.id?!1:!fa(String(o),b(e,"placeholder"))}function la(t){let n=_n(t);return!!(n&&!n.defaultChecked&&!H.some(e=>e.t===n&&e.S===!0))}var fa=(t,n)=>/^\s*((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)\s*$/s.test(t)||n!==""&&t.trim()===n.trim();function ua({id:t,t:n,value:e}){let o=H.find(s=>s.t===n);if(o&&(o.S=V(n)),o)return;let r=H.find(s=>s.id===t&&s.S===e&&!Et(s.t));r&&Object.assign(r,{t:n,v:Hn(n,ee)})}function pa({id:t,t:n,value:e},o){let r=H.findLast(a=>a.t===n),s=r?.U??fr(n);r?.v(),H=H.filter(a=>a!==r),o.add(t);let i={id:t,t:n,S:e,U:s,v:()=>{}};H.push(i),kt(n,e),i.S=V(n),i.v=Hn(n,ee)}async function Yr(){let t=H.reverse();H=[];for(let{t:n,S:e,U:o,v:r}of t)r(),Et(n)&&V(n)===e&&o(n),await null}var da=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:ma}=globalThis;ma.fillForm??=Object.assign(na,{undo:Yr});})();
