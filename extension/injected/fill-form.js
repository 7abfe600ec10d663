/* Compiled from injected/fill-form/ by `npm run injected`. */
(()=>{var{getOwnPropertyDescriptor:mr}=Reflect,{bind:hr,call:gr}=Function.prototype,br=hr.bind(gr),p=({prototype:t},e)=>{let n=mr(t,e);return br(n?.get??n?.value)},F=p(Node,"parentNode"),Ge=p(Node,"firstChild"),_e=p(Node,"nextSibling");var E=p(Node,"nodeType"),at=p(Node,"nodeValue"),tt=p(Node,"textContent"),ht=p(Node,"isConnected"),G=p(Node,"ownerDocument"),C=p(Node,"getRootNode"),T=p(Node,"contains"),Nt=p(Node,"compareDocumentPosition"),Ue=p(Node,"cloneNode"),He=p(Node,"childNodes");var h=p(Element,"localName"),Wt=p(Element,"shadowRoot");var Tt=p(Element,"previousElementSibling"),M=p(Element,"getAttribute");var Pe=p(Element,"setAttribute"),Kt=p(Element,"removeAttribute"),P=p(Element,"closest"),S=p(Element,"getBoundingClientRect"),gt=p(Element,"checkVisibility"),zt=p(Element,"replaceChildren"),We=p(Element,"scrollIntoView"),Ke=p(Element,"scrollTo"),St=p(Element,"scrollLeft"),kt=p(Element,"scrollTop"),ze=p(HTMLElement,"style"),je=p(HTMLElement,"click"),jt=p(HTMLElement,"focus"),Ze=p(HTMLElement,"blur"),Ye=p(EventTarget,"dispatchEvent"),Zt=p(Document,"activeElement"),et=p(Document,"defaultView"),qe=p(Document,"title");var Ve=p(ShadowRoot,"host"),Xe=p(HTMLIFrameElement,"contentDocument"),Je=p(Document,"elementsFromPoint"),Qe=p(ShadowRoot,"elementsFromPoint"),tn=p(HTMLSlotElement,"assignedNodes"),en=p(Document,"createTreeWalker");var nn=p(Element,"matches"),on=p(Element,"querySelectorAll"),rn=p(Document,"querySelectorAll"),sn=p(DocumentFragment,"querySelectorAll"),cn=p(Document,"getElementById"),an=p(DocumentFragment,"getElementById"),g=(t,e)=>M(t,e)??"";var xr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},It=t=>{let e=Object.fromEntries(Object.entries(xr).map(([n,o])=>[n,p(o,t)]));return n=>e[h(n)]?.(n)??null},bt=It("form"),Ct=It("labels"),ln=It("value"),A=It("type"),nt=p(HTMLInputElement,"checked"),fn=p(HTMLSelectElement,"selectedIndex"),At=p(HTMLSelectElement,"options"),Yt=p(HTMLLabelElement,"control");var N=(t,e)=>{try{return nn(t,e)}catch{return!1}},b=(t,e)=>{let n=E(t);try{return[...(n===9?rn:n===11?sn:on)(t,e)]}catch{return[]}},un=(t,e)=>{let n=E(t);return n===9?cn(t,e):n===11?an(t,e):null};var pn={},dn=t=>[...t].map(e=>pn[e]??e).join(""),yr=String.raw`"ー
#サイト|
%.{0,
9者|
;\b
>問い?合わ?せ|
@名
Aン
Bの
Ce|
Dル
E)|
Fname
Gre
H出|連絡|報告|送信|記入|入力
Ion
Jペ"ジ
K(通報|申告|申請|相談|届出|
L|アカウAト|
Mい
Ner
Oaccount
P|メ"D
QハAドD|ニック
Rた
S報
T)?
Uin
V氏@|@前
X相談
Y被害
Zお
_ご
~し
Àな
Áト
Â投稿
Ã連絡
Ä又は|まRは|も~くは
Åアドレス
Æ内容|
Çされ
È依頼|担当|応募|利用|請求|申
É@義?|ふりがÀ|フリガナ|カナ
Êホ"ムJ|
Ë(を受け|あ(っ|わE遭E書かれ
Ì込|申~込|回答|問合せ|>提供
Í書き?込み
ÎaddGss
Ïする
Ðサ"ビス
Ñブログ|
Ò人|
Ó住所|Ã先|年齢|情SLQネ"ム
ÔGport
ÕnamC
Ö|リAク
Ø(sitCsNvicCplatf
ÙV|Àまえ|姓@|
ÚタイÁD
ÛフィッシAグ
Ü児童
Ý入力
Þ年月日
ß電話
à種類|種別|類型|分類|
ácomment
â会社|
ãent|
äyour 
åコメAÁ|
æ確認
ç誹謗|中傷|
è通S|S告|
émail
êvictim|child|
ëパスワ"ド
ìフリガナ|ふりがÀ
í団体|組織
î)($|[ (])
ïhome ?pag
ðquest
ñ|usN|
òÂ9発信
óッÁ
ôÙ@称|ÉP|é|ß|tel|Ó
õ|時刻|時間|時期|
ö|記入
÷|送信
ø|違反
ùあÀR
úメDマガPマガジA|
û依頼
ü侵害
ý申告
þ経緯|状況|事情|
ÿ(?<!
ĀMじめ|
ā_自身|
Ăchannel|
ădescriptiI|
ĄpNsI
ąpost
Ćweb ?
ć|company
Ĉ|につMて
ĉくださM|
Ċ(ô|ÕÎ|phIC;age;|
ċ建物|マAショA|
Č(Y9Yに?ËR(Ò方E
čatiI
ĎcItact
ďquiry|
Đ|ユ"ザ"?
đÜ|生徒|
Ēイ
ē利用
Ĕ品|
ĕ対象
Ė情S提供|犯罪|
ė掲示板|
Ę理由
ę番号
Ě登録
ě相手(方
Ĝ表示
ĝ)%12}
Ğ)%6}(
ğこと|
Ġ質問|
ġ!.*(;(of|I) )).*
ĢewslettN|subscri
ģログĒA
Ĥロボó|
ĥ通S
ĦØorm|app|forum
ħÿK届けH|ÈÌ
Ĩ先
ĩ ?Õ
Ī%8}(
ī(datC
Ĭ(url
ĭ)%10}
Įdetail
įs?;|
İsearch
ı|pro
Ĳ;robot|;human;
ĳ|回答|
ĴÆ詳細
ĵâ企業|法Ò
ĶĀ嫌がらせ
ķスレッド?|
ĸプラ
Ĺプロフィ"D
ĺ事
Ļ保護
ļ動画
Ľ契約
ľ字|
Ŀ希望
ŀ所
Ł掲載
ł書き
Ń本文
ń権利
Ņ申請
ņ返信
Ň%4}
ňŀ属|部署|
ŉる
Ŋメ
ŋ御社|貴社
Ō方
ō"ム
Ŏ(found|seen|
ŏOñ;id;
ŐZ客様
őcIfirm|
Œcategor
œmessagC
ŔoffendN
ŕsubject
Ŗ|ア
ŗ|自
Ř|請求
řŊッセ"ジ
Śか
śま
Ŝウェブ ?#
ŝカテゴリ
Ş情S
ş購入|
Š(\/|・|Ä|
šcheck
Ţed|
ţfilCproduct
Ť|;lUk
ť|abus
Ŧ|viol
ŧわMせつ|
Ũ商Ĕ
ũ場ŀ|箇ŀ
Ū用
ū知`;for(let[t,...e]of yr.split(`
`))pn[t]=dn(e);var mn=dn(String.raw`Ý~ÀMö~ÀM|空(欄|白TBśś|空に|何も(ÝöEleave;.*;(blank|empty|alIeEdo(n'?t| not) (fill|entN|type)
画像(に|内|中|B|認)Ī文ľ数ľ証Ecaptcha|Ĥスパム|迷惑Ň(防止|対策EĜ(Çて|Ç)(Mŉ|RĞ文ľ数ľęE\d *[+×x*] *\d|\d *[-−] *\d *[=は]|計算(BT(結果|答EB答え|認証(コ"ド|キ"|ę|文字T$|Ĳ|security (codCðiIEvNificč|anti-?spam|\?%3}(スパム)
^urlŠŚ|,| or )
ë|暗証|password|passcodCģ ?(id|@E;logUĐ ?id|会員(ę|idE秘密BĠワAタĒム
クレジó|カ"ド(ę|@義E有効期限|セキュリティコ"ド|口座|card (numbN|holdNE;cv[vc]|iban|ク"ポA|coupI
æŪ|æBRめ(に|、T(もう|再|2|二|同じ|Ý|$E\(_?æ\E(Ŋ"D|Å|é)B?_?æ$|再度|再Ý|もう(一|1)(度|回EőG-?(entN|typeEGpeat|;agaU;|vNify
検索|キ"ワ"ド|絞り?込|;İ;|keyword
署@|signaturCto sign;|^b?cc$|ĺ務局ŗ動ņ|ņ文|書ŚÀMで|office usCチャó|;chat;
とB(_?関係|続柄|間柄E(ù|ĥ9X9ý9S告9Ã9Ņ9û者)B(_?立場|区分E^_?(関係|立場)$|Glč(shipT;|who aG you
(分Śŉ|わŚŉ|特定(でき|ÇŉE同定ĞĘ|根拠|ĺ情|ŞEidentif(y|iable)
心当Rり|(Â9ł込んだÒ発信9相手)を(_存|ūってEknow who
(_?Ŀ|求めŉ|望む)(Ï|B|ÇŉT(対応|措置|ğÆĺ項Eどう~RM|~てほ~Mğ(outcomCactiI).*(want|likCGð|desiGdE(want|like) us to do|(desiGd|Gðed) (actiI|outcome)
(これśで|今śでĭ(対応|~R|経緯|XE削除(û|要請ŘĞ有無|状況EalGady (triŢĎŢdIe)
(ŚRられ|騙られ|ÀりすśÇ|@乗られ)
(支払|Y|損害)Ň額|^金額|支払っR|amount (paid|lostE;loss;
(Ã|ņĳ返答|_?Ŀ)Ň(Ō法|手段|時間帯?|可否|要否EB要否|pGfNGd|best timChow did you hear|Z?ūりŇきっŚけ|性別|;gendN|;sex;|職業|occupč|国籍|nčality|country|;ip;|fax|ファッ?クス|生Þ|誕生日|birth|使Ū欄
(ò9ł?込(んだ|みT(Ò9主E加害9ě|ĨTø9犯Ò容疑9Ŕ|uploadN|ąN;ťN|pNpetrator|(OñĄ)%16}Ô(?!NEÔ(ŢUg) (OñĄ)ĭ(@前?LQネō|氏@|Ĝ|ÕŏEusNF of|^(ò者)$
Č中傷ÇR|ĕ9üÇR(ÒŌEvictim|targeted Ą)ĪV?$|Z@前|FE^(Y9victim)$
Čĕ9üÇR|加害|ě|ĨT|ò9届けĨ|配送Ĩ|受取|Z子|子ども|子供|đ学生|Ļ9家族|友|ūÒ紹介|ń9代理|代表9弁護士|後見|緊急|作成9ŀ有9責任9êguardian|paGnt|friend|GpGsãbehalf|witness|emNgency|agãthird.party|someICothN Ą|theirĝĊŏ)
F of the (Ą|ownN|UdividualñOEtheir F
ħE申~込み|Â)者%6}(VP|ß|住ŀ|ÃĨ)
本人以外
ħ)[ぁ-ん]{0,7})[ŉRM](Ò子|Ō)BŇĊŏ)
(Y|Ķ)ĪÒŌ|9子)$
(Â|Í?|ŁŖップ|公開÷|受信|Ŀ|予約|来店|訪問|納期|ş注文|Ľ|配送ĳ開催|ē)(~R|ÇR|Ï|BT(日時?|Þ?õ期限|月|期間|年数E(ąŢupload|publish|pGfN|ordN|purchas)ĪdatCtime)
(発見|æ|閲覧|見つけ|見Śけ|見R|気づ|気付|認ū|ūっR|目撃ŖクセスĞ日時|日付|Þ?|日õとき|頃EMつĪ見|気|ūEītimCwhen|day)%16}Ŏsaw|;see;|view|discovN|notic|;fUd;EŎnoticŢdiscoveGd|viewŢsawĝītimC;I;|whenEīday|whenĝ(awarClearn)
^(発生|ĺ案T(~RT(日時|Þ|日付|時期|時刻)$|^īdate and timCwhen)\??$
(迷惑|不審|受信|届MR|詐欺|Û)Ŋ"DPB?(Ń|文面|Æヘッダ)
件@|題@|表題|標題|^([_Z]?(X|Ġ>ĥP)B?T(Ú|テ"マE^題目|ĜÇŉÚ|ŕ;|^title$|要旨
(V)ŠあŉMは| or )%3}(ĵí|屋号|Q|ペA|@称E(â法Òí)@?(Ä)Ň(V)
(â勤務Ĩ|仕ĺ|業務|法Òビジネス|busUess|workć)(B|Ū|ŪBT ?(e-?é|eŊ"DP)
(ň部門|担当課|課@|宛Ĩ÷Ĩ|店舗|支店|校舎|拠点|施設)@?$
ĵŋ|貴#í|機関|学校|勤務|ň役職|屋号|店舗@|支店ć|organi[sz]č|corporat|busUess|departmãdivisiI|employN|school|affiliat|job titlC_?ē(B|中BT(Ð|ŨĸAE_Ľ|_şZ使M
(Ũ製Ĕ品目)%2}Ð(BT@|ヘッダ"?
(#ėsns|Ð|媒体Ŗプリ|ÑŊディア|ĸóフォō|コミュニティ)(・[^@]{1,8}|等|ÀどT(BTZ?(@|ÀśえEŁ(#媒体|Ð)$|どB(#sns|ÐŖプリEĦ|board)('sT ÕF of (the |that T(ĆTĦEwhich ØormE^platform$|^(sitCsNvicCėsns)$
ÿ[者Ō様客人身分私ĨŪ当表員]|ù|さん|さś|Ě)B(Z|_|御T(V|Àśえ)
(ニック|ハAドD|ペAĐLĜ|ģ|ファĒD|Ũ製Ĕ作ĔĔ曲|国|地|駅|路線|ĸA|ドŊĒA|ĒベAÁ|案件|物件|機種|番組|チō|グD"プ|ķJ|ļ|記ĺ|銀行|ċペó|飼M[犬猫])(BTZ?(@|ネō|@称|ÚE(nickñscGen|display|ţ|domaU|evãitem|petıject|brand|host|model|O|middlCmaiden|group|team|ĂpagCbank)ĩ(ļ|曲|作Ĕ書籍|J|#ķÂ|記ĺ|job|pagCvideo|book|sIg|thGad|ą|article)(B|B?ĜT(Ú| title)
(自分ŗ社|弊社|â著作権?(元|者Eń|元(B|とEùB|貴ŌB?|貴殿|Ő|ā運営(Ï|中E公式|正規|本物|オリジナD|Ĺ|;your;|;own;|;my;|official|origUalıfilCĄalćĭĬ|#Ê;hp;Ö|blog|ÑsitC;lUk|Ăïe)
;proof;|ownNship|(ŀ有|証明)(9書|Ï)
(発信÷)元B?(ßP)
ÿ使っ|使Ū~|ē~|Ě~|Ľ~|ŀ有~|持っ)(てMŉ|てきR)(ß|携帯P|住ŀ)
ĬÖ|#J)Ň(@|ÚEĬ|#J).*Z持ち
志望ŗ己pr|経歴|職歴
(Ę|詳細|Æþ説明)Ň(をĈĝ(説明ö|Ý|記載|記述|Z?ł|Z聞Śせ|教えて|述べE^(please T(explaU|describCtell us|why);
(関連|参考|参照|そB他B?|証拠|GlatŢGfeGncCadditiIalĭĬÖŤs?;)
(ĂOıfilCチャAネDLĹĝĬŤÖEĬŤ);%12}(ĂOıfile)
urlÖĨ?|pNmalUkŤįĆÎ|^https?:|ÅŇhttp|Î%8} of (thCthis|that) (ĆT(pagCsitCąE(pagCą) Î|(J|#ÊÂ|Ł|Í?|スレ(ッドT|ļ|ĕ|該当ĭÅ|^Ł(ũ|Ĩ)$|ÍB?(あŉT場ŀ|wheG (is|did you see) (it|theE(pagCą|cItãvideo|listUg)s?( \(?s\TT (to (be T(GmovCÔ|GviewEU ðiI)
((ĕ|該当|問題B?(あŉT|ĥÏ|S告ÏøĞ#J|ÊÂ|ł込みE(Í|Â|口コミ|å画像|写真|ļ)ĪJ|ũ))$
ÊĆ#Ŝ;ĆsitCïC^(#hp|web|Ñblog)$
e-?éP|Ŋアド|;é( ?ÎT;
ß|;tel;|tel(?![a-z]EphIC携帯|mobilCでんわ|Ď numbN
郵便|〒|;zip|ąal|ącode
^(番地・T(ċビDŖパ"ÁE部屋ę|buildUg|apartmãsuitC;unit;
市区?町村|番地|丁目|町@|stGet|;city;|town
都道府県|pGfectuG
住ŀ|Z住śM|居住地|;Î;
年齢|年代|;age;
^_?[Ū要]件|^topic
àŝ|区分|ジャAD|ĺ由|_?Ū件|項目$|分野|Œ|;typeį;kUdį;topic|natuG of
(違反|ĥ|X|Y|ü|ÆS告)B?(à区分E^(種類|種別|ŝ"?|Œy|(typCkUd) of (abusCviolč|Ôıblem|issue))$
ÆĘ|>X|èYø|件@|テ"マ|ü|困り|GasI|ŕ|issuCaboutıblem|UďcIcNn|harmŦat
(注文|予約|şĽ|業務|ĺ業|仕ĺ|Ũ工ĺ|û物|活動|応募)B?(_?(ĴE動機|Ę)
Ĵ|詳~|くわ~|Ń|意見|要望|ĠX|>具体|説明ŗ由記|どBよう|どんÀ|何が|困って|起き|起こ|書Śれて|問題|œăĮįdescribCexplaU|what happenŢUďenďcItãtell us|how can wCä(á|ðiI)s?|^ðiIs?$|概要|Ū件|Ãĺ項|通信欄|Zūらせ(MRだ|くだE^(ás?|body)$|äÔ
ÿエラ")ř
å備考|Ę|þZ気づき|è補足|感想|Ŋモ|そB他|á|additiIal Ufo|noteįGmarks|GasI|feedback
(>X|èĠ具体的À?|Z困り)Ň内容$|^(Ĵ|Ń|ř|åœás?|ăĮs?|備考)$
Ù芳@|本@|ÃĨ@$|(担当|Ņ|ĥ|ý|X|S告|Ã|届出ö|û|応募|申込|ēŘ|提出÷)者(様T(BT@?$|^差出Òfullĩfirst (and|&|\/) last ÕäÕlegal ÕĎ (Ą|FE^(ÕcustomN ÕŐ@|_?担当者様?@?|@)$|(ÔN|submittN|sendN|GðN|complaUant|claimant)('?sT F
hIey|gotcha|;hp;.*;hp;|ak hp|;bot|^hp;| hp$|trap|decoy|url š|wUniCleave
captcha|spam|vNif|turnstile
passw|^otp$|Ie time code
^cc |card|coupI
(é|eé).*(őcIf|š|agaU|rCkakunU|2)$|(őš|rCkakunU);.*é
^(q|s|İ|quNy|keywords?|kw)$|İ
compan|organi|corp|depart|divisiI|ĆsitCïCfax|birth|bday|nickĩţñlogU
;(e ?é|é|é ?Î|GplytoPÅ);P
kana|furigana|yomi|ruby|ì
;(tel|phICdenwa|telephICmobile)\d*;|ß
^(ä|full |customN |Ď |ÔN TF( \d+T$|^(o?namaCshimei|simei|fullF)$|^(Z?@前|_?氏@)$
^(ä|Gð T(ŕ|titlCkenmei|daimei|件@)$
^(target |Ô |page |ą |cItent TĬ|lUk)( ?\dT$
site ?F
Œ|;kUd;|;type;|s(h|y)ubetsu|bunrui|GasI|topic|種別|種類
œ;msg;|á|;body;|cItentįUďenďtoiawasCnaiy(o|ou);|hIbun|Į|ăGmarks?|bikou|;noteį;text;|Æ備考|Ń
^(?ġ^(姓|氏|苗ľ@ľ(äTlastĩfamilyĩsurFî
^(?ġ^(@|(äTfirstĩgivenĩfoGFî
^last$
^first$
^(せM|セĒî
^(めM|ŊĒî
Z子|đペó
å口コミ|ėゲスÁブック|ņÏ|á|;Gview|guest ?book|;Gply|ÿプ)レビュ"
同意|承諾|了承|承ū|規約|ポリシ"|個人ŞB(Z?取|Ļ|ē|提供EúZūらせ|配信|間違M|æ~÷æ|チェックを|理解~ŖAケ"Á|Ĥ歳以上|ĿÏ$|agGCcIsã;tNms;|privacy policy|nĢbCdeclarCswear|good.faith|cNtify|undNstand|acknowledge
Ļ者(様|BŌT(BĈT_?
^(ÊĆ(#siteEŜïChp|Ñblog)(B|url|ÅÖ|lUk|Î|\W)*$
ĤĲ
>X|意見|感想|要望|Ď|Uquir|enquir|feedback|support
ì|カナ|ŚÀ\T$|ヨミ|よみ|読み(がÀ|仮@|ŌEシŊĒ|furigana|;kana;|phIetic
^\(?※.*(.{25}|[。可]|ĉ下さM|śす|です|場合|ğ[半全]角|Bみö|Ý)
(会員|新規ĐLŊAバ")(BT(Ě|作成|入会E入会(申|手続|フォōEcGate (an |äTO|sign ?up;|;Ggist(N|rč);
必須|任意|ひっす|(Q|ペA)ネō(でも|もT(可|okE\(?(GquiGd|optiIal)\T|[*＊※■●◆◇▼▽・]+|Ý~てĉ(_|ZT(記入|Ý)(ĉ下さM)
ĥ9ý9Ņ9X9Ã9S告9û9ù|āŐ|ÔN|your
(Y9ĕ9書ŚれR(Ō|人EěT|ò9加害9ń9Z子(様|さんEđĻ9代理Òâ法Ò企業|êŔ|ąNć|othN party)(様T(BĈ|に関Ï|'s|：T%6}(Ş|氏@|ÃĨ|ğŌ|Įs|Uformč|$Eabout the (êĄ|Ŕ)
(ù|貴Ō|ā_自分|ŋĞÊ#Ñ;hp;|urlEZ持ち|äown|if you have (ICa);
^[(※ ]*(例|ex;|e\.g|注|半角|全角|\d+(文Tľ最大)
èĖĀÁラブDø|削除|ü|Y|ý|çń|有害|違法|悪質|XťCÔ|complaUtŦč|UfrUg|takedown|Gmov|legal
^(\(?(全角|半角Ehttps?:\/\/|\d{1,3}|[Þ時分]|[_Z御]?ÃĨ)\T$
ģ|サĒAĒA|会員Ě|新規Ě|ú購読|検索|Z支払M|ë(B|をT(再|Z?忘Elog ?U|sign ?(U|up);|nĢbC;İ;|paymãšout|(forgot|Gsetĝpassword
(ĥ|ý|Ņ|X|届H|ûŘĳ>提供)[^B]{0,6}[者Ō人]|ù|本Òā;your;
ĥ|Ėý|削除ø|ü|Y|çÁラブD|Ā不審|違法|有害ťCUfrUg|harassŦat|takedown|Ô(ŢUg)
ç@誉|侮辱|悪口|信Ū(毀|き)損|defam|libel|slandN|Usult
ĸĒバシ|個人Ş|晒|さら~|肖像|privacy|private Ufo|Ąal Ufo|dox
Àりすś|成り済|imĄat
著作|商標|ū的財産|海賊版|copyright|trademark|Utellectual
ÜポDノ|ÜB性|ÜŇŧcsam|childĪpornť|sex|exploit)
リベAジ|私ĺ性|同意BÀM|GvengCUtimatCnI.?cIsensual
アダDÁ|obscen|adult|nudity|ÿÜŇ)(ŧ猥褻EÿÜ|リベAジ)ポDノ|ÿchild%8}|Gvenge )porn
売春|援助交際|出会M系ıstitut
薬物|麻薬|大麻|覚(醒|せMEドラッグ|drug
口座|通帳|携帯ß|bank O
Û|偽#phish
不正アクセス|ë|乗っ取り|unauthori[sz]Ţhack
闇バĒÁ|実行9請負|仲介|Gcruit
カジノ|賭博|ギャAブD|gambl|casUo
闇金|貸金|ヤミ金|lendUg
銃|爆(発|弾E刃物|武器|weapI|explosiv|fiGarm
自殺ŗ死ŗ傷|suicid|self.?harm
脅迫|予告|脅~|thGat
Ķ|bully|harass
遺体|残虐|グロ|gorCgraphicŦen
差別|ヘĒÁ|hatCdiscrimUat
青少年|mUors
デマ|偽Ş|誤Ş|フェĒク|misUfo|disUfo|false Ufo
悪質商法|fraud|scam|ÿÛ)詐欺
ウĒDス|マDウェア|virus|malwaG`).split(`
`),y=t=>RegExp(mn.shift(),t),hn=t=>t.split(" ").map(e=>{let[n,o,r]=e.split(",");return[n,y(),o||void 0,+r||void 0]}),qt=hn("trap,, captcha,, url,la, password,, payment,, confirm,l, search,la, other,, relation,, identifiable_by,, author_known,, wish,, tried,, impersonated,, paid,, other,, author,, victim,, other,lc, other,lc, other,lc, other,lc, other,lc, other,c, other,lc, found_at,lc, found_at,lc,0.7 other,l, subject,l, name,l, email,l,0.7 other,c, company,l, other,la, site_name,lc, other,l, other,l, other,la, other,la, other,l, other,l, other,l, other,la, notes,a, url,la,0.6 url,la,0.7 url,la, url,l,0.6 other,l, email,l, phone,l, postal,l, other,l, locality,lc, prefecture,lc, address,la, age,lc, subject,l, category,c, category,l, category,c,0.9 notes,a,0.6 notes,a, notes,a, notes,a,0.7 notes,l,0.7 name,l,"),gn=hn("trap,, captcha,, password,, payment,, confirm,l, search,l, other,l, email,l, name_kana,l, phone,l, name,l, subject,l, url,la, site_name,l, category,c, notes,a,"),bn=[{id:"name",part:"family"},{id:"name",part:"given"},{id:"name",part:"family",weight:.3},{id:"name",part:"given",weight:.3},{id:"name_kana",part:"family"},{id:"name_kana",part:"given"}].map(t=>[y(),t]),xn=y("i"),yn=y("i"),En=y("i"),Vt=y("i"),On=y("i"),wn=y("i"),Nn=y("i"),Tn=y("i"),Sn=y("i"),kn=y("i"),In=y("i"),Cn=y("i"),An=y("i"),$n=y("i"),Rn=y("i"),vn=y("i"),Mn=y("i"),Bn=y("i"),Ln=y("i"),Dn=y("i"),Fn=mn.map(t=>RegExp(t)),Gn=["captcha","confirm","password","payment","search","trap"],_n=4;var Er=/権利(の)?侵害|人権|rights/,Xt=.5,Jt=t=>t.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),Un=t=>t.normalize("NFKC").toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(Jt).filter(e=>e.length>1),Or=t=>Fn.flatMap((e,n)=>e.test(t)?[n]:[]),Hn=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function wr(t,e){let[n,o]=[Hn(t),Hn(e)];return n.size&&o.size?2*[...n].filter(r=>o.has(r)).length/(n.size+o.size):0}function Nr(t,e){let[n,o]=[Jt(t),Jt(e)];if(!n||!o)return 0;if(n===o)return 1;let r=Un(t).filter(a=>Un(e).includes(a)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,e].map(a=>Or(a.normalize("NFKC").toLowerCase())),c=s.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(n.includes(o)||o.includes(n)&&n.length>1)?.6+.2*(Math.min(n.length,o.length)/Math.max(n.length,o.length)):s.some(a=>a<_n)&&Er.test(e)||wr(n,o)>.6?Xt:0}function $t(t,e){let[n,o]=e.map((r,s)=>({index:s,g:Nr(t,r)})).sort((r,s)=>s.g-r.g);return!n||n.g<Xt||o&&o.g===n.g?null:n}function Pn(t,e){let n=Number(/\d+/.exec(t.normalize("NFKC"))?.[0]);if(!n)return null;let o=e.findIndex(r=>{let[s,i]=(r.normalize("NFKC").match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(n/10)*10===s||/以上/.test(r)&&n>=s:/以上|over|\+/.test(r)?n>=s:/未満|under/.test(r)?n<(i??s):i?n>=s&&n<=i:n===s});return o<0?null:{index:o,g:1}}var Wn=(t,e)=>{try{return t(e)}catch{return null}},X=t=>!!t&&E(t)===1,Qt=t=>E(t)===3,V=t=>{let e=F(t);return!e||X(e)?e:E(e)===11?Wn(Ve,e):null};function*$(t){for(let e=V(t);e;e=V(e))yield e}function*Rt(t){for(let e=X(t)?t:V(t);e;e=V(e))yield e}var Kn=t=>{if(X(t)&&h(t)==="slot"){let n=tn(t,{flatten:!0});if(n.length)return n}let e=[];for(let n=Ge(t);n;n=_e(n))e.push(n);return e},vt=(t,e)=>{let n=en(G(t)??t,t,5);return n.currentNode=e,n},zn=t=>Wn(Xe,t);var jn=4,Tr=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Sr=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,kr=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function Ir(t){let e=g(t,"class");return Tr.test(e)||(Sr.test(e)||kr.test(e)&&!e.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var Zn=({width:t,height:e})=>t<jn||e<jn,Cr=({right:t,bottom:e},n,o)=>t-o.left+n.scrollLeft<=0||e-o.top+n.scrollTop<=0,Ar=({left:t,top:e,right:n,bottom:o},r)=>n<=r.left||t>=r.right||o<=r.top||e>=r.bottom||Zn(r);function Yn(){let t=new Map;function e(n){let o=t.get(n);if(o)return o;let r=getComputedStyle(n),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(h(n)),i=/auto|scroll/.test(r.overflow),a={gone:r.display==="none"||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||N(n,"[hidden], [inert], [aria-hidden=true]"),scrolls:i,box:s||i?S(n):null};return t.set(n,a),a}return function(o){if(getComputedStyle(o).visibility!=="visible")return!1;let r=S(o);if(Zn(r)||e(o).gone)return!1;let s=0;for(let c of $(o)){let{gone:a,scrolls:l,box:f}=e(c);if(a||s++<3&&Ir(c))return!1;if(f){if(l?Cr(r,c,f):Ar(r,f))return!1;l&&(r=f)}}let i=et(G(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var te="input:not([type=hidden]), textarea, select, [contenteditable]",$r="input[type=radio], input[type=checkbox]",Mt="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",Xn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,Rr=/^(td|th|dd|li|fieldset|form|body|tr)$/,oe=240,vr=24,Mr="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function ee(t){for(let e of $(t))if(!Xn.test(h(e)))return e;return null}var Jn=t=>{let e=X(t)&&h(t)==="img"?g(t,"alt"):"";return e.length<=vr&&new RegExp("\\p{L}","u").test(e)?e:""},re=t=>t.replace(/\s+/g," ").trim();function k(t){let e="",n=o=>{if(e.length>oe)return;Qt(o)&&(e+=at(o));let r=X(o)?o:null;if(!r&&E(o)!==11||r&&(N(r,Mt)||r!==t&&!gt(r)))return;let s=r&&!Xn.test(h(r))?" ":"";e+=s+Jn(o),Kn(o).forEach(n),e+=s};return n(t),re(e)}var ne=new WeakMap;function Qn(t){ne=new WeakMap;for(let e of t.flatMap(n=>b(n,"label"))){let n=Yt(e);n&&ne.set(n,[...lt(n),e])}}var lt=t=>ne.get(t)??[],to=(t,e)=>g(t,e).split(/\s+/).map(n=>{let o=n&&un(C(t),n);return o?k(o):""}).join(" ");function ot(t){let e=C(t),n=E(e)===11&&e.host,o=[re(to(t,"aria-labelledby")),...lt(t).map(k),g(t,"aria-label")].filter(Boolean);return o.length||!n?o:[M(n,"label")??g(n,"aria-label")].filter(Boolean)}function Br(t,e,n){for(let o of $(t)){let[r,s]=[T(o,e),T(o,n)];if(s)return!1;if(r)return!0}return!1}function Lr(t,e){let n=P(t,"label"),o=n&&Yt(n);return!!(o&&o!==e&&!T(n,e))}function Dr(t,e){let n=(at(t)??Jn(t)).replace(/\s+/g," "),o=n.trim()&&V(t);return o&&!P(o,Mt)&&!Lr(o,e)&&gt(o)?n:""}function qn(t,e){let n=vt(C(t),t),o=[],r=!0,s=0,i=null;for(let a=n.previousNode();a&&s<oe;a=n.previousNode()){if(e.has(a)){i=a;break}let l=X(a)?h(a):"";if(Rr.test(l)&&T(a,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=Dr(a,t);if(!f)continue;s+=f.length;let u=ee(a),d=o.at(-1);d&&!r&&d.block===u?d.text=f+d.text:o.push({text:f,node:a,block:u}),r=!1}return i&&N(i,$r)&&!ot(i).length&&o.pop(),{near:o.filter(({node:a})=>!i||!Br(a,i,t)).map(({text:a})=>a.trim()),b:i}}function se(t,e){let n=vt(C(t),t),o=ee(t),r="";for(let s=n.nextNode();s&&r.length<60;s=n.nextNode()){if(T(t,s))continue;if(X(s)){if(e.has(s)||h(s)==="br")break;continue}let i=V(s);if(!(!i||P(i,Mt))){if(at(s).trim()&&ee(s)!==o)break;r+=at(s)}}return re(r)}function eo(t,e){let n=to(t,"aria-describedby"),o=P(t,"td, dd, li, p, div, label"),r=vt(C(t),t);for(let s=r.nextNode();s&&o&&T(o,s)&&!e.has(s)&&n.length<oe;s=r.nextNode())Qt(s)&&!P(V(s),Mt)&&(n+=at(s));return n}function Fr(t,e){for(let n of $(t))if(!(!T(n,e)||t===e&&h(n)==="label"))return/^(ul|ol|div|p|span)$/.test(h(n))?n:null;return null}var no=t=>N(t,te)||b(t,te).length>0;function Vn(t){for(let e=Tt(t);e;e=Tt(e)){if(no(e))return"";let n=k(e);if(n)return n}return""}function Gr(t,e){let n=Tt(e);if(!n||no(n))return"";let[o,r]=[n,e].map(s=>b(s,"th, td"));return o.length===r.length&&o.length>1?k(o[r.indexOf(t)]):""}function _r(t,e){let n=e&&h(t)==="td"&&F(t);return Vn(t)||n&&(Gr(t,n)||Vn(n))||""}function Ur(t){let e=[],n=[];for(let o of $(t)){let r=h(o);if(/^(form|body)$/.test(r)||e.length+n.length>3)break;r==="label"?e.push(k(o)):/^(t[dh]|dd|li)$/.test(r)?e.push(_r(o,!e.length)):r==="fieldset"?n.push(...b(o,"legend").slice(0,1).map(k)):N(o,"[role=listitem], [role=group], [role=radiogroup]")&&n.push(...ot(o),...b(o,"[role=heading]").slice(0,1).map(k))}return{f:e.filter(Boolean),N:n.filter(Boolean)}}function oo(t){let e=b(t,Mr);return n=>{let o=e.findLast(r=>Nt(r,n)&4);return o?k(o):""}}var Hr=t=>[M(t,"placeholder")??g(t,"data-placeholder"),g(t,"title")].filter(e=>e.trim()),L=({own:t,near:e,f:n})=>[...t,...e,...n];function Bt(t,e,n,o=null){let r=o!==null,s=C(t),i=E(s)===11&&b(s,te).length===1?s.host:null,{near:c,b:a}=qn(t,e),l=i??(o&&Fr(t,o));return l&&!c.length&&({near:c,b:a}=qn(l,e)),{own:r?[]:ot(t),near:c,...Ur(r?P(t,"label")??t:t),T:r?[]:Hr(t),after:r?"":se(t,e),head:n(t),b:a}}var ce="input, textarea, select, [contenteditable]:not([contenteditable=false])",Pr=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Wr=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",w=t=>/^(radio|checkbox)$/.test(`${t}`);function so(){let t=Yn(),e=[],n=[];io(document,t,e,n),Qn(n);let o=new Set(e.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(A(c)))),r=[],s=new Map,i=[];for(let c of o){let a=zr(c);if(jr(c,a,t))if(Kr(c,a))r.push({t:c,type:a});else if(w(a)){let l=Yr(c,a),f=s.get(l)??ie(c,"choice",a);f.x.push(c),f.u.push(ot(c)[0]||se(c,o)||g(c,"value")),s.has(l)||i.push(f),s.set(l,f)}else if(a==="select"){let l=[...At(c)];i.push(ie(c,"choice",a,l,l.map(Zr)))}else(a!=="editor"||!N(c,"[contenteditable] [contenteditable]"))&&i.push(ie(c,/^(textarea|editor)$/.test(a)?"area":"line",a))}return{F:i,v:o,k:n,M:r,B:t}}function io(t,e,n,o){o.push(t);let r=new Set(b(t,ce));for(let s of b(t,"*")){r.has(s)&&n.push(s);let i=h(s)==="iframe",c=i?zn(s):Wt(s);c&&(!i||e(s))&&io(c,e,n,o)}}var ie=(t,e,n,o=[],r=[])=>({t,kind:e,type:n,S:Lt(t),x:o,u:r}),Kr=(t,e)=>Pr.test(e)||N(t,Wr)||!w(e)&&g(t,"tabindex")==="-1",zr=t=>{let e=h(t);return e==="input"?A(t):/^(textarea|select)$/.test(e)?e:"editor"},jr=(t,e,n)=>n(t)||w(e)&&lt(t).some(n)&&!P(t,"[hidden], [inert], [aria-hidden=true]"),Zr=t=>N(t,":disabled")?"":t.text||k(t);function Lt(t){let e=bt(t);if(e)return e;for(let n of $(t))if(h(n)==="form")return n;return C(t,{composed:!0})}function Yr(t,e){let n=Lt(t),o=g(t,"name");if(e==="radio"&&o)return`${o} ${Vr(n)}`;let r=0;for(let s=F(t);s&&s!==n&&r<5&&!(E(s)!==1||b(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=F(s),r+=1)if(b(s,`input[type=${e}]`).length>1)return s;return t}var ro=new WeakMap,qr=0;function Vr(t){let e=ro.get(t)??(qr+=1);return ro.set(t,e),e}var Xr=120,Jr=40,co=30,Qr=new RegExp(In,"g"),ts=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,es=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,ns={name:{id:"name"},"family-name":{id:"name",n:"family"},"given-name":{id:"name",n:"given"},email:{id:"email"},tel:{id:"phone"},"postal-code":{id:"postal"},"address-level1":{id:"prefecture"},"street-address":{id:"address"}},ae=qt,ao,os=40,rs=200;function lo(t){let e=n=>ss(t?.[n]);ao=e("consent"),ae=qt.flatMap(n=>{let o=ft(n[0])&&e(n[0]);return o?[n,[n[0],o,n[2]]]:[n]})}function ss(t){if(!Array.isArray(t))return;let e=t.slice(0,rs).flatMap(n=>{let o=typeof n=="string"?n.normalize("NFKC").toLowerCase().trim():"";return o.length<2||o.length>os?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return e.length?RegExp(e.join("|"),"i"):void 0}var ft=t=>Gn.includes(t),B=t=>{let e=t.normalize("NFKC").toLowerCase().replace(/\s+/g," ").replace(new RegExp("(?<=\\P{ASCII}) (?=\\P{ASCII})","gu"),"").trim();return Rn.test(e)||Sn.test(e)?"":e.replace(Qr," ").replace(ts,"").replace(es,"").replace(/\s+/g," ").trim()},le=(t,e,n)=>t.find(([,o,r="lac"])=>r.includes(n[0])&&o.test(e));function W(t,e){let n=B(t).slice(0,Xr);if(!/[\p{L}\d?〒]/u.test(n)||Mn.test(n))return null;let o=n.replace(/\([^)]*\)?|〔[^〕]*〕?/g," ").trim(),r=le(ae,n,e);if(r&&ft(r[0]))return{id:r[0]};let s=e==="line"&&Tn.test(n),i=e==="line"&&bn.find(([a])=>a.test(o));if(i)return{...i[1],id:s?"name_kana":i[1].id,E:!/name/.test(o)};let c=o&&le(ae,is(n,o,r),e)||r;return s&&(!c||c[0]==="name")?{id:"name_kana"}:c?as(c,n):cs(n)}var is=(t,e,n)=>n?.[0]==="other"&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):e,cs=t=>t.length>co?null:{id:"unknown"},as=([t,,,e=1],n)=>({id:t,C:e*(n.length>Jr?.85:1)});function fo(t,e){let n=t.normalize("NFKC").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g," ").trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(n)?"family":/(^| )(mei|first ?name|given ?name|fname|名)$/.test(n)?"given":null;if(o&&e==="line")return{id:/kana/.test(n)?"name_kana":"name",n:o};let r=le(gn,n,e);return r?{id:r[0]}:null}function uo(t){let e=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(e)?{id:"payment"}:/password|^username$|one-time-code/.test(e)?{id:"password"}:/^(organization|bday|sex|url|nickname)/.test(e)?{id:"other"}:ns[e]??null}var K=t=>{let e=t.normalize("NFKC");return En.test(e)||!!ao?.test(e)},po=t=>$n.test(t.normalize("NFKC")),fe=t=>Dn.test(t),mo=t=>{let e=B(t).replace(/\([^)]*場合[^)]*\)?/g,"");return e.length<=co&&An.test(e)&&!Cn.test(e)},ho=t=>Ln.test(B(t)),rt=t=>vn.test(t),ue=t=>Bn.test(t),go=t=>kn.test(t)&&!rt(t)&&!Dt(t),Dt=t=>Nn.test(t),Ft=t=>yn.test(t);var z=new Set(["name","name_kana","email","phone","address","age","postal","prefecture","locality"]),ls=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function bo(t){let[e,...n]=t.trim().split(/[\s　]+/);if(n.length)return[e,n.join(" ")];if(!new RegExp("^\\p{Script=Han}{4}$","u").test(t))return[t,""];let o=ls.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function xo(t){let e=t.normalize("NFKC").split(/[^\d+]+/).filter(Boolean);if(e.length===3)return e;let n=e.join(""),[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(n)??/^(0[5-9]0)(\d{4})(\d{4})$/.exec(n)??/^(0[36])(\d{4})(\d{4})$/.exec(n)??/^(\d{3})(\d{3})(\d{4})$/.exec(n)??[];return o.length?o:[n]}function yo(t){let[,e="",n="",o=""]=/^(?:〒?\s*(\d{3}-?\d{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.trim())??[];return{postal:e,prefecture:n,rest:o}}var Eo=t=>t.replace(/[ァ-ヶ]/g,e=>String.fromCharCode(e.charCodeAt(0)-96));var wo="h1, h2, h3, legend",fs=new Set(["phone","address","postal","prefecture","locality"]),us=["url","notes"],ps=new Set(["url","notes","subject","name","name_kana","email","phone"]),_t=8,pe=5,No=20,ds=.7;function To(t,e,n,{map:o={},begun:r}){let{verified:s,read:i}=Ss(t,e,n,o);if(!s&&go(Oo(t,"h1",t.B)))return{L:new Map,main:[],verified:s};let c=new Set(t.M.filter(({type:m})=>m==="password").map(({t:m})=>Lt(m))),a=Oo(t,wo),l=[...Map.groupBy(i,({e:m})=>m.S)].flatMap(([m,O])=>{if(c.has(m)&&!O.some(D=>D.a===No||D.id==="notes"&&de(D)))return[];let Y=hs(m);if(ue(Y)&&!O.some(de))return[];let Q={values:n,o:a,own:Y},dt=Ts.reduce((D,q)=>q(D,Q),O),wt=ms(dt,Q,r);return wt?[{its:dt,own:Y,rank:wt}]:[]}),f=l.some(({own:m,rank:O})=>O>=1&&rt(m)),u=l.filter(({own:m})=>!f||rt(m)||!Ft(m)),d=u.reduce((m,O)=>m&&m.rank>=O.rank?m:O,u[0])?.its??[],x=Map.groupBy(d.filter(({id:m})=>m),({id:m})=>m);for(let{its:m,own:O}of l)if(!(m===d||Ft(O)))for(let J of us){let Y=m.filter(Q=>Q.id===J&&Q.a>=_t);Y.length&&!x.has(J)&&x.set(J,Y)}return{L:x,main:d,verified:s}}function ms(t,{values:e,o:n},o){let r=t.filter(({id:l})=>e.has(l)||z.has(l)&&e.has("address")),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!z.has(l)).length,c=s.length-i;return i||(o||c>1||rt(n))&&!ue(n)?i+c*.3:0}var de=({e:t})=>t.kind==="area",Oo=({k:t},e,n=()=>!0)=>t.map(o=>[E(o)===9?qe(o):"",...b(o,e).filter(n).slice(0,12).map(k)].join(" ")).join(" ");function hs(t){if(E(t)===9)return"";let e=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),k(t).slice(0,60),...b(t,wo).slice(0,4).map(k),...e.map(n=>M(n,"value")??n.textContent)].join(" ")}var xt=(t,e,n)=>t.map(o=>e(o)?{...o,...n}:o),gs=(t,{values:e,o:n})=>{let[o,r]=t.filter(de),s=rt(n)||Dt(n)||t.some(({id:i})=>e.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?xt(t,i=>i===o,{id:"notes",a:pe}):t},bs=t=>{let e=t.map(({o})=>[...L(o),...o.N]);if(!e.flat().some(o=>xn.test(o)))return t;let n=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=e[r];if(o.id!=="other"||o.e.kind!=="line"||!s.some(c=>Vt.test(c)))return o;let i=s.map(c=>W(c.replace(Vt,""),"line")).find(Boolean);return!i||!z.has(i.id)||n.has(i.id)?o:(n.add(i.id),{...o,id:i.id,n:i.n??null,a:_t})})},xs=t=>{let e=t.filter(r=>z.has(r.id)&&!r.n&&Gt(r)),n=e.filter(r=>ho(Gt(r)));return xt(t,r=>e.includes(r)&&!n.includes(r)&&n.some(({id:s})=>s===r.id),{id:"other"})},ys=t=>t.some(({id:e,n})=>e==="company"||e==="name"&&n)?xt(t,e=>e.id==="subject"&&Gt(e)==="title",{id:"other"}):t,Es=(t,{values:e})=>t.map(n=>n.id||n.e.kind!=="choice"?n:{...n,...Os(n.e.u,e)});function Os(t,e){let n=o=>t.filter(r=>o.test(r)).length;return n(/東京都/)&&n(/大阪府/)?{id:"prefecture",a:pe}:n(/^https?:\/\/$/)>1?{id:"scheme"}:n(/./s)>1&&!t.some(K)&&So(t,e)?{id:"category",a:pe}:{}}var So=(t,e)=>($t(e.get("category")??"",t)?.g??0)>=ds,Gt=({o:t})=>L(t).map(B).find(Boolean)??"",ko=(t,{values:e,o:n})=>fe(n)||t.some(({id:o,a:r,e:{kind:s,u:i}})=>o==="found_at"&&r>=_t||o==="category"&&s==="choice"&&So(i,e))||rt(n)&&!t.some(me),me=({id:t})=>t==="company",ws=(t,e)=>{if(ko(t,e))return t;let o=Ft(`${e.o} ${e.own}`)&&!Dt(e.o)||t.some(me)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return xt(t,r=>{let s=Gt(r);return fe(s)?!1:r.id==="url"?s&&(o.test(s)||On.test(s)):r.id==="site_name"||r.id==="found_at"&&r.a<_t},{id:"other"})},Ns=(t,e)=>t.some(n=>me(n)&&L(n.o).some(o=>/御社|貴社|貴団体/.test(o)))&&!ko(t,e)?xt(t,({id:n})=>fs.has(n),{id:"company"}):t,Ts=[gs,bs,xs,ys,Es,ws,Ns];function Ss({k:t},e,n,o){let r=Object.entries(o).filter(([c])=>n.has(c)),s=e,i=!1;for(let[c,a]of r){let l=[a].flat().map(f=>{let u=t.flatMap(d=>b(d,f));return s.find(({e:d})=>u.some(x=>d.t===x||d.x.includes(x)))});l.length&&l.every(f=>f&&ks(f,c))?s=s.map(f=>l.includes(f)?{...f,id:c,a:No}:f.id===c?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var ks=({id:t,e:{kind:e,u:n}},o)=>(!t||t===o)&&!(e==="choice"&&(ps.has(o)||n.some(K)));var Is={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},Cs=/^(own|near|whole|row|sentence|group)$/,As=["own","sentence","row","group","hint","autocomplete"],$s=24,R=(t,e)=>e.flatMap((n,o)=>n?[{from:t,r:n,C:Is[t],index:o}]:[]),st=({r:{id:t}})=>t!=="unknown",ut=t=>t.filter(({from:e})=>Cs.test(e)),_=(t,e)=>t.filter(n=>n.from===e),Io=(t,{f:e})=>As.flatMap(n=>_(t,n)).find(({from:n,r:{id:o},index:r})=>ft(o)&&(n==="row"?!r:n!=="group"||!r&&!e.length))??_(t,"name").find(({r:{id:n}})=>/^(trap|captcha|password|payment)$/.test(n)),Rs=(t,{p:e})=>{let n=ut(e).find(o=>!o.r.E&&st(o))??null;return{...t,c:n,n:n?.r.n??null}},vs=(t,{p:e,kind:n,o})=>{let r=ut(e),s=r.find(({r:c})=>!c.E);if(s?.r.id!=="unknown"||r.some(({r:c})=>c.E))return t;let i=s.from==="own"||!o.f.length;return t.c&&(n==="area"||!i)?t:{c:null,n:null,l:!0}},Ms=(t,{p:e})=>{let n=ut(e).find(({r})=>r.E);if(!n)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.c?.r.id??"");return{...t,c:o?t.c:n,n:n.r.n??t.n}},Bs=(t,{p:e,inside:n})=>{if(t.c||t.l)return t;let o=_(e,"hint"),r=o.length>0&&!o.some(st),s=!o.length&&!ut(e).length&&n(),i=o.find(st)??R("inside",[s])[0]??null;return{c:i,n:t.n??i?.r.n??null,l:r}},Ls=(t,{p:e,kind:n,o:{after:o}})=>{if(t.c||ut(e).length||o.length>$s)return t;let[r]=R("after",[W(o,n)]);return r&&!st(r)?{...t,l:!0}:{...t,c:r??null}},Ds=(t,{p:e})=>{let n=_(e,"hint").find(st),[o]=_(e,"sentence"),r=t.c?.r,s=r&&r===o?.r&&r!==_(e,"near")[0]?.r;return!n||e.some(i=>/^(own|row)$/.test(i.from))||!(t.l||s)?t:{...t,c:n,l:!1}},Fs=(t,{p:e})=>{if(t.c?.r.id!=="address")return t;let n=_(e,"hint").find(({r:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return n?{...t,c:{...t.c,r:n.r}}:t},Gs=(t,{p:e})=>{let n=e.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{c:o}=t;if(o){let i=n.some(({r:c})=>c.id===o.r.id);return i?{...t,G:i}:t}let r=!t.l&&!ut(e).length&&!_(e,"hint").length,s=n.find(({from:i,r:{id:c}})=>i==="autocomplete"||(i==="type"?!(t.l&&c==="url"):r));return s?{...t,c:s,n:s.from==="type"?t.n:s.r.n??null}:t},_s=(t,{p:e})=>{if(t.n||!/^name/.test(t.c?.r.id??""))return t;let n=[..._(e,"name"),..._(e,"autocomplete")].find(({r:o})=>o.n);return{...t,n:n?.r.n??null}},Us=[Rs,vs,Ms,Bs,Ls,Ds,Fs,Gs,_s],Co=t=>Us.reduce((e,n)=>n(e,t),{c:null,n:null,l:!1});var $o=24,Hs=10,Ps={email:"email",tel:"phone",url:"url"},Ws={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Ro({F:t,v:e,k:n}){let o=new Map(n.map(c=>[c,oo(c)])),r=c=>(o.get(c.getRootNode())??(()=>""))(c),s=[],i=t.map(({t:c,type:a,x:l})=>Bt(c,e,r,w(a)?l.at(-1):null));for(let[c,a]of t.entries()){let l=i[c],f=s.at(-1),u=Ks({e:a,o:l,before:f,next:i[c+1],A:s});u.id==="url"&&po(eo(a.t,e))&&(u.id="other"),u.id&&!Zs(a,u.id)&&(u.id=u.id==="unknown"?"":"other"),s.push({e:a,o:l,...u})}return s}function Ks({e:t,o:e,before:n,next:o,A:r}){let s=Ao(t,e);return s.id==="confirm"&&zs(e,n?.o,o)&&(s=Ao(t,{...e,f:[e.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),n&&Ys(t,e,n)&&(s.id==="address"&&n.id==="postal"&&e.near.length&&(s.id="postal"),!s.id&&!s.l&&Object.assign(s,{id:n.id,a:n.a-.5,l:n.l})),s.id==="name"&&s.n==="given"&&js(e,r)&&(s.id="name_kana"),s}var zs=({f:[t]},e,n)=>t&&t!==e?.f[0]&&t===n?.f[0];function js({b:t},e){let n=e.at(-1),o=e.findLast(({id:r,n:s})=>r==="name"&&s);return n?.id==="name_kana"&&n.n==="family"&&n.e.t===t&&o?.n!=="family"}var Zs=({type:t},e)=>ft(e)||e==="other"||(Ws[t]?.test(e)??!0);function Ys({t,kind:e,type:n,S:o},{near:r,b:s,T:i},c){if(e!==c.e.kind||n!==c.e.type||o!==c.e.S||s!==c.e.t||e==="area"||i.length||r.some(B))return!1;let a=F(t);for(let l=0;a&&l<3;l+=1,a=F(a))if(T(a,c.e.t))return!0;return!1}function he(t,e){let n=h(t)==="textarea"?tt(t):e==="line"&&g(t,"value"),o=n&&n.length<=$o&&!/[{<]/.test(n)?W(n,e):null;return o?.id==="unknown"?null:o}function qs({t,kind:e,type:n},o){let r=f=>W(f,e),s=o.near.map(f=>{let u=r(f);return u?.id==="unknown"&&/(。|ください|下さい|ます|です)$/.test(f)?null:u}),i=s.find((f,u)=>f&&o.near[u].length<=$o),c=i?.E&&s.find(f=>/^name/.test(f?.id??"")&&!f?.E),a=["name","id"].map(f=>fo(g(t,f),e)),l=e==="line"&&Ps[n];return[...R("own",o.own.map(r)),...R("near",[i]),...R("whole",[c]),...R("row",o.f.map(r)),...R("sentence",[s.find(Boolean)]),...R("group",o.N.map(r)).filter(st),...R("hint",o.T.map(r)),...R("autocomplete",[uo(g(t,"autocomplete"))]),...R("type",[l?{id:l}:null]),...R("name",a)]}function Ao(t,e){let n=qs(t,e),o=Io(n,e);if(o)return{id:o.r.id,a:Hs,n:null,l:!1,by:o};let{c:r,n:s,l:i,G:c}=Co({p:n,kind:t.kind,o:e,inside:()=>he(t.t,t.kind)});if(!r)return{id:"",a:0,n:s,l:i,by:null};let a=r.C*(r.r.C??1)+(c?1:0);return{id:z.has(r.r.id)&&[e.head,...e.f,...e.N].some(mo)?"other":r.r.id,a,n:s,l:i,by:r}}var ge=({e:{t,x:e,type:n},o})=>(w(n)?e:[t]).some(r=>N(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.N.slice(0,1)].some(r=>/必須|\brequired\b/i.test(r));var vo=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Vs="通報ナビ";function be(t,e=Vs){let n=[t,...w(A(t))?Ct(t)??[]:[]].map(Xs);return M(t,"aria-description")===null&&(Pe(t,"aria-description",e),n.push(()=>M(t,"aria-description")===e&&Kt(t,"aria-description"))),()=>{for(let o of n)o()}}function Xs(t){let e=ze(t),n=M(t,"style")===null,o=vo.map(([r])=>[r,e.getPropertyValue(r),e.getPropertyPriority(r)]);for(let[r,s]of vo)e.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?e.setProperty(r,s,i):e.removeProperty(r);n&&!e.length&&Kt(t,"style")}}var Ee={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function xe(t,e,n){let o=Ee[h(t)];for(let r of[et(G(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},e)?.set;if(s)try{Reflect.apply(s,t,[n]);return}catch{}}}function U(t,e){try{Ye(t,e)}catch{}}function ye(t,e){let n=G(t),o=Zt(n);try{U(t,new FocusEvent("focus")),U(t,new FocusEvent("focusin",{bubbles:!0})),e(),U(t,new FocusEvent("blur")),U(t,new FocusEvent("focusout",{bubbles:!0}))}finally{Zt(n)===t&&o!==t&&(Ze(t),o&&h(o)!=="body"&&jt(o,{preventScroll:!0}))}}var j=t=>w(A(t))?nt(t):h(t)==="select"?String(fn(t)):ln(t)??tt(t);function Oe(t){let e=g(t,"name");if(!(A(t)!=="radio"||!e))return b(C(t),"input[type=radio]").find(n=>nt(n)&&g(n,"name")===e&&bt(n)===bt(t))}function yt(t,e){let n=h(t);if(w(A(t))){if(nt(t)===e)return;ye(t,()=>je(t)),nt(t)!==e&&!e&&(xe(t,"checked",e),U(t,new Event("input",{bubbles:!0,composed:!0})),U(t,new Event("change",{bubbles:!0})))}else n in Ee?ye(t,()=>{n==="select"?xe(t,"selectedIndex",Number(e)):xe(t,"value",e),U(t,n==="select"?new Event("input",{bubbles:!0,composed:!0}):new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText"})),U(t,new Event("change",{bubbles:!0}))}):ye(t,()=>Js(t,String(e)))}function Js(t,e){let n=G(t);jt(t,{preventScroll:!0});let o=et(n)?.getSelection(),r=n.createRange?.call(n);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),n.execCommand("insertText",!1,e)}catch{}Mo(tt(t))!==Mo(e)&&(zt(t,e),U(t,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText",data:e}))),o?.removeAllRanges()}var Mo=t=>t.replace(/\s+/g,"");function Bo(t){if(A(t)==="radio"){let n=Oe(t);return o=>n?yt(n,!0):yt(o,!1)}if(w(A(t))||h(t)in Ee){let n=j(t);return o=>yt(o,n)}let e=[...He(t)].map(n=>Ue(n,!0));return n=>{zt(n,...e),U(n,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Qs='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',we=80,Ut=t=>([...L(t),...t.N,...t.T,t.after].find(B)??"").replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi," ").trim().slice(0,we);function Lo({k:t,v:e,M:n,B:o},r,s){let i=[...r.map(a=>{let l=s.has(a.e.S)&&ge(a);return(w(a.e.type)?ei:ti)(a,l)}),...n.map(({t:a,type:l})=>l==="file"&&Z("file",ot(a)[0]??Ut(Bt(a,e,()=>"")))),t.some(a=>b(a,Qs).some(o))&&Z("captcha","")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var Z=(t,e)=>({kind:t,label:e}),ti=({e:{t,type:e},o:n,id:o},r)=>o==="captcha"?Z("captcha",Ut(n)):r&&o!=="trap"&&ni(t,e)&&Z("required",Ut(n));function ei(t,e){let{type:n,x:o,u:r}=t.e;if(o.some(c=>nt(c)))return!1;let s=Ut(t.o),[i]=r;return n==="checkbox"&&!o[1]?wn.test(i)?Z("captcha",i.slice(0,we)):K(`${i} ${s}`)?Z("consent",i.slice(0,we)||s):e&&Z("required",i||s):r.every(K)||r.some(K)&&ge(t)?Z("consent",s||i):e&&Z("required",s||i)}function ni(t,e){if(e!=="select")return!String(j(t)).trim();let{selectedIndex:n,value:o}=t;return n<0||o===""||n===0&&!N(t,":valid")}var Fo="rgb(255, 255, 255)";function Ne(t){if(t==="transparent")return[0,0,0,0];let[e,n,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[e,n,o,r]}var Ht=t=>Ne(t)?.[3]??1,Do=t=>{let[e,n,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o};function Go(t,e){let[n,o]=[Ne(t),Ne(e)];if(!n||!o)return 21;let r=n.slice(0,3).map((c,a)=>c*n[3]+o[a]*(1-n[3])),[s,i]=[Do(r),Do(o)].sort((c,a)=>c-a);return(i+.05)/(s+.05)}var Po=[20,10],oi=[8,8],ri=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],Te=.3,_o=5,si=1.3,ii=1e3,ci=1e4,[ai,Wo]=[-2,-1],li=/^(img|svg|canvas|video|iframe|object|embed)$/,fi={opacity:t=>t<Te,contrast:t=>t<Te,brightness:t=>t>3,blur:t=>t>3};function Ko(){let t=new Map,e=n=>{let o=t.get(n)??b(n,"*").slice(0,ci).filter(r=>getComputedStyle(r).pointerEvents==="none"&&Yo(r));return t.set(n,o),o};return function(o,r=!1){let s=r?oi:Po,i=()=>xi(o,s,e);return!gt(o)||zo(o)||di(o)?!1:(i()||gi(o,i))&&(r||mi(o))}}function zo(t){let e=1;for(let n of Rt(t)){let o=getComputedStyle(n);if(e*=Number(o.opacity),e<Te||o.mixBlendMode!=="normal"||pi(o)||ui(o))return!0}return!1}var ui=({filter:t})=>[...t.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([,e,n,o])=>fi[e]?.(Number(n)/(o?100:1)));function pi({maskImage:t}){let e=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!=="none"&&e.filter(n=>Ht(n)>.5).length*2<=e.length}function di(t){let e=S(t);for(let n of $(t)){let{width:o,height:r,left:s,top:i,right:c,bottom:a}=S(n);if(!o||!r)continue;if(Math.max(s-e.right,e.left-c,i-e.bottom,e.top-a)>ii&&!/auto|scroll/.test(getComputedStyle(n).overflow))return!0;e=S(n)}return!1}function mi(t){let e=getComputedStyle(t),{width:n}=S(t),o=n-Number.parseFloat(e.paddingLeft)-Number.parseFloat(e.paddingRight),r=Math.abs(Number.parseFloat(e.textIndent)),s=hi(t);return Number.parseFloat(e.fontSize)>=_o&&o>=_o&&r<Math.max(o,1)&&!(s&&Go(e.webkitTextFillColor||e.color,s)<si)}function hi(t){for(let e of Rt(t)){let{backgroundColor:n,backgroundImage:o,colorScheme:r}=getComputedStyle(e);if(o!=="none")return null;if(Ht(n)>.5)return n;if(h(e)==="html")return/dark/.test(r)?null:Fo}return null}function gi(t,e){let n=jo(t).flatMap(r=>[...$(r)].map(s=>({$:s,left:St(s),top:kt(s)}))),o=()=>n.filter(({$:r,left:s,top:i})=>St(r)!==s||kt(r)!==i);return["center","nearest"].some(r=>{We(t,{block:r,inline:r,behavior:"instant"});let s=!o().some(bi)&&e();for(let{$:i,left:c,top:a}of o())Ke(i,{left:c,top:a,behavior:"instant"});return s})}var bi=({$:t,left:e,top:n})=>{let o=h(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>St(t)!==e&&/hidden|clip/.test(r)||kt(t)!==n&&/hidden|clip/.test(s))};function jo(t){let e=[t];for(let n=Uo(t);n;n=Uo(n))e.push(n);return e}var Uo=t=>{try{return et(G(t))?.frameElement??null}catch{return null}};function xi(t,[e,n],o){let{left:r,top:s,width:i,height:c}=S(t);if(i<e||c<n)return!1;let a={width:i,height:c};for(let l of jo(t)){if(l!==t){let m=S(l);if([r,s]=[r+m.left+l.clientLeft,s+m.top+l.clientTop],zo(l))return!1}let f=C(l),u=ri.map(([m,O])=>[r+a.width/2+m*e,s+a.height/2+O*n]);if(!u.every(([m,O])=>Oi(l,yi(f,m,O))))return!1;let[d,x]=u[0];if(o(f).some(m=>Ei(m,d,x)&&Zo(m,l)&&wi(m,l))||Ni(l))return!1}return!0}var yi=(t,e,n)=>[...(E(t)===9?Je:Qe)(t,e,n)],Ei=(t,e,n)=>{let{left:o,top:r,right:s,bottom:i}=S(t);return o<=e&&e<=s&&r<=n&&n<=i};function Oi(t,e){let n=e.findIndex(o=>o===t||T(t,o));return n>=0&&!e.slice(0,n).some(o=>Zo(o,t))}function Zo(t,e){if(t===e||T(e,t))return!1;let n=["::before","::after"].map(i=>getComputedStyle(t,i));if(!Yo(t)&&!n.some(Se))return!1;let o=[...Ct(e)??[]].some(i=>T(i,t)),[r,s]=[S(t),S(e)];return!o||r.width>s.width-Po[0]&&r.height>s.height-2}function wi(t,e){let[n,o]=[Ho(t,e),Ho(e,t)];return n===o?n>Wo&&(Nt(e,t)&4)>0:n>o}function Ho(t,e){let n=Wo;for(let o of Rt(t)){if(T(o,e))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!=="none")&&(n=Math.max(Number.parseInt(s,10)||0,ai))}return n}function Ni(t){let{width:e,height:n}=S(t);return[...$(t)].some(o=>["::before","::after"].some(r=>{let s=getComputedStyle(o,r);return s.pointerEvents==="none"&&/absolute|fixed/.test(s.position)&&Se(s)&&Number.parseFloat(s.width)>=e/2&&Number.parseFloat(s.height)>=n/2&&!(Number.parseInt(s.zIndex,10)<0)}))}var Yo=t=>li.test(h(t))||Se(getComputedStyle(t)),Se=({backgroundColor:t,backgroundImage:e,backdropFilter:n="none",content:o,opacity:r,visibility:s})=>o!=="none"&&s==="visible"&&Number(r)>.1&&(Ht(t)>.1||e!=="none"||n!=="none");var qo=t=>t.split(/\s*\n\s*/).map(e=>e.trim()).filter(Boolean),ke=t=>{let[,e="",n=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[e,n]};function Vo(t,e){let n=[...t],o=[];for(let{_:r,U:s,limit:i}of e){if(!n.length)break;let c=s?ke(n[0])[1]:n[0];if(c.length>i)break;for(n.shift();r&&n.length&&c.length+1+n[0].length<=i;)c+=`
${n.shift()}`;o.push(c)}return{values:o,left:n}}var Ti=/https?:\/\/[\x21-\x7e]+/g;function Xo(t,e){if(t.length<=e)return[t,""];let n=0;for(let{index:r,segment:s}of new Intl.Segmenter("ja",{granularity:"word"}).segment(t)){if(r+s.length>e)break;n=r+s.length}for(let{index:r,0:s}of t.matchAll(Ti))r<n&&n<r+s.length&&(n=r);let o=Math.max(...["。",`
`,"! ",". ","？","！"].map(r=>t.lastIndexOf(r,n-r.length)+r.length));return o>n*.8&&(n=o),[t.slice(0,n).trimEnd(),t.slice(n).trimStart()]}function Jo({label:t="",value:e},n,o){let r=n?.value??"";if(e.split(`
`).every(c=>r.includes(c)))return null;let s=`【${t||"URL"}】
${e}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...n,id:"notes",value:r?`${s}

${r}`:s}}var Si=/^(明治|大正|昭和|平成|令和)$/,ki=/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;function Ie(t){let[,e,n,o,r,s]=ki.exec(t.normalize("NFKC"))??[];return!e||+n>12||+o>31||+(r??0)>24?null:{y:+e,m:+n,d:+o,h:r===void 0?null:+r,i:r===void 0?null:+(s??0)}}var H=t=>String(t).padStart(2,"0");function Ce({y:t,m:e,d:n,h:o,i:r},s){let i=`${t}-${H(e)}-${H(n)}`;return s==="date"?i:s==="month"?i.slice(0,7):o===null?"":s==="time"?`${H(o)}:${H(r)}`:`${i}T${H(o)}:${H(r)}`}function Ae({y:t,m:e,d:n,h:o,i:r},s){let[,i,c]=/(?:y{4}|\d{4})([-/.年]?)(?:mm?|\d{1,2})([-/.月]?)(?:dd?|\d{1,2})/i.exec(s.normalize("NFKC"))??[];if(i===void 0)return null;let a=i==="年"?`${t}年${e}月${n}日`:[t,H(e),H(n)].join(i===c?i:"");return/(hh|\d{1,2}):(mm|\d\d)/i.test(s)&&o!==null?`${a} ${H(o)}:${H(r)}`:a}var Ii=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],Qo=t=>Ii.map(e=>Ae(t,e)??"");function $e(t,e){let n=t.normalize("NFKC"),o=e==="y"&&/\d{4}/.exec(n)?.[0];if(o)return+o;let[,r,s]=/(令和|平成|r|h)?\s*(元|\d+)/i.exec(n)??[];if(!s)return null;let i=s==="元"?1:+s;return e!=="y"?i:/令和|r/i.test(r??"")?i+ve:/平成|h/i.test(r??"")?i+1988:i}var Re=t=>t.some(e=>Si.test(e))?t.indexOf("令和"):-1,ve=2018,Ci=[[/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Ai=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],$i={12:"m",31:"d",23:"h",24:"h"};function tr(t,e){let n=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...e.slice(0,2)]){let s=n(Ci,r.normalize("NFKC").trim().toLowerCase());if(s)return s}let o=Math.max(...e.map(r=>$e(r,"d")??-1));return n(Ai,e.at(-1)??"")??$i[o]??(o>=45&&o<=59?"i":null)}var Ri=4,vi=new Set(["name","name_kana","email","phone","address","age","found_at","site_name"]),Mi={url:Di,name:nr,name_kana:nr,email:Gi,phone:_i,address:Ui,found_at:Hi},Me=(t,e)=>(Mi[t.id]??Li)(t,or(t.id,e),e),or=(t,e)=>(e.get(t)??[]).filter(({a:n})=>n>=Ri),it=t=>[...t].sort((e,n)=>n.a-e.a);function rr(t,e){let[n,o]=["url","notes"].map(i=>t.find(c=>c.id===i)),[r]=it(or("notes",e));if(!n||r?.e.kind!=="area"||Me(n,e).s.length)return{fields:t,inText:[]};let s=Jo(n,o,pt(r.e.t));return s?{fields:[...t.filter(i=>i!==o),s],inText:[n.id]}:{fields:t,inText:[]}}var pt=t=>{let e=Number.parseInt(g(t,"maxlength"),10);return e>0?e:1/0};function Bi(t,e){let n=e.filter(r=>r&&r.length<=pt(t)),o=g(t,"pattern");if(!o)return n[0]??"";try{let r=new RegExp(`^(?:${o})$`,"u");return n.find(s=>r.test(s))??n[0]??""}catch{return n[0]??""}}function Et(t,e){let n=[t];for(let o;o=e.find(({o:r})=>r.b===n.at(-1)?.e.t);)n.push(o);return n}var I=(t,{e},n)=>n?[{id:t,t:e.t,value:n}]:[],Pt=(t,e,n)=>I(t,e,Bi(e.e.t,n));function sr({id:t,value:e},{e:{type:n,t:o,x:r,u:s}}){let i=s.map(a=>K(a)?"":a),c=t==="age"?Pn(e,i):$t(e,i);return c?n==="select"?[{id:t,t:o,value:String(c.index)}]:r.length>1?[{id:t,t:r[c.index],value:!0}]:[]:[]}function Li(t,e){let{id:n,value:o}=t;for(let r of it(e)){let{t:s,kind:i,type:c}=r.e;if(i==="choice"){let u=sr(t,r);if(u.length)return{s:u};continue}let a=c==="number"?/\d+/.exec(o.normalize("NFKC").replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i==="line"?o.replace(/\s*\n\s*/g," "):o,[l,f]=Xo(a,pt(s));if(!(!l||f&&vi.has(n)))return{s:I(n,r,l),cut:f}}return{s:[]}}var ir=({o:{own:t,near:e}})=>[...t,...e].some(B),er=({o:t})=>B(L(t)[0]??"").replace(/\d+/g,"");function Di({id:t,value:e},n,o){let r=qo(e),s=n.filter(({e:d})=>d.kind!=="choice"),[i]=it(s);if(!i)return{s:[]};let c=s.slice(s.indexOf(i)).filter(d=>d===i||d.e.kind===i.e.kind&&(er(d)===er(i)||Et(i,s).includes(d))),a=o.get("scheme")?.find(({e:d})=>i.o.b===d.t),{values:l,left:f}=Vo(r,c.map(({e:{t:d,kind:x},o:m})=>({_:x==="area",U:!!a||/https?:\/\/\s*$/.test([...m.near].at(0)??m.own.at(-1)??""),limit:pt(d)}))),u=l.flatMap((d,x)=>I(t,c[x],d));if(a&&u.length){let d=a.e.u.indexOf(ke(r[0])[0]);d>=0&&u.unshift({id:t,t:a.e.t,value:String(d)})}return{s:u,left:u.length?f:[]}}function nr({id:t,value:e},n){let o=n.filter(({e:u})=>u.kind==="line"),[r]=it(o);if(!r)return{s:[]};let s=(u,d)=>{let x=[d,d.replace(/\s/g,"")];return Pt(t,u,t==="name_kana"?[...x,...x.map(Eo)]:x)},i=o.length===1&&!L(r.o).some(u=>W(u,"line")?.n),{family:c,given:a}=Fi(r,o);if(i||!(a||r.n))return{s:s(r,e)};let[l,f]=bo(e);return{s:[...c?s(c,l):[],...a?s(a,f):[]]}}function Fi(t,e){let[n,o]=["family","given"].map(i=>e.find(({n:c})=>c===i));if(o||t.n)return{family:t.n==="given"?n:t,given:o};if(n)return{family:n,given:t};let r=Et(t,e)[1],s=r&&!r.n&&r.o.f[0]===t.o.f[0]&&!ir(r);return{family:t,given:s?r:void 0}}function Gi({id:t,value:e},n){let[o]=it(n);if(!o)return{s:[]};let r=Et(o,n)[1];if(!r&&/^[@＠]/.test(o.o.after))return{s:[]};if(r&&/^[@＠]$/.test(o.o.after)){let[s,i=""]=e.split("@");return{s:[...I(t,o,s),...I(t,r,i)]}}return{s:I(t,o,e.length<=pt(o.e.t)?e:"")}}function _i({id:t,value:e},n){let[o]=it(n.filter(({e:l})=>l.kind==="line"));if(!o)return{s:[]};let r=Et(o,n).filter((l,f,u)=>!u.slice(1,f+1).some(ir)),s=xo(e);if(r.length>2)return{s:s.length===3?s.flatMap((l,f)=>I(t,r[f],l)):[]};let i=s.join(""),c=[...L(o.o),...o.o.T,o.o.after].join(" "),a=/ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(c)||o.e.type==="number"?[i]:[e,i,s.join("-")];return{s:Pt(t,o,a)}}function Ui({id:t,value:e},n,o){let{postal:r,prefecture:s,rest:i}=yo(e),[c]=o.get("postal")??[],[a]=o.get("prefecture")??[],[l]=[...n,...o.get("locality")??[]],f=[];if(c&&r){let u=r.replace("-",""),d=Et(c,o.get("postal")??[])[1];d?f.push(...I(t,c,u.slice(0,3)),...I(t,d,u.slice(3))):f.push(...Pt(t,c,[`${u.slice(0,3)}-${u.slice(3)}`,u]))}if(a&&s&&f.push(...a.e.kind==="choice"?sr({id:t,value:s},a):I(t,a,s)),l){let u=a?i:c?s+i:e;if(u.length>pt(l.e.t))return{s:[]};f.push(...I(t,l,u))}return{s:f}}function Hi(t,e){let{id:n,value:o,moment:r}=t,s=Ie(r??"")??Ie(o),i=e.find(({e:l})=>Re(l.u)>=0),c={field:t,moment:s,H:!!i,O:new Set},a=it(e).flatMap(l=>l===i?[]:Pi(l)(l,c));return i&&a.unshift({id:n,t:i.e.t,value:String(Re(i.e.u))}),{s:a}}var Pi=t=>{let{type:e,kind:n}=t.e;return/^(date|time|month|datetime-local)$/.test(e)?Wi:cr(t)?Ki:n==="choice"?()=>[]:zi},cr=({e:{t,kind:e,u:n},o:{after:o,T:r}})=>e==="area"?null:tr([o,g(t,"aria-label"),g(t,"placeholder"),...r],n),Be=({O:t},...e)=>e.some(n=>t.has(n)),Wi=(t,e)=>{let{type:n}=t.e,o=n==="time"?n:"date";if(!e.moment||Be(e,o,"whole","y"))return[];let r=I(e.field.id,t,Ce(e.moment,n));return r.length&&e.O.add(o).add(n==="datetime-local"?"time":o),r},Ki=(t,e)=>{let{field:n,moment:o,H:r,O:s}=e,{t:i,type:c,kind:a,u:l}=t.e,f=cr(t),u=o?.[f]??null;if(u===null||Be(e,f,"date","whole"))return[];if(s.add(f),a==="line")return I(n.id,t,String(f==="y"&&r?u-ve:u));let d=c==="select"?l.findIndex(x=>$e(x,f)===u):-1;return d<0?[]:[{id:n.id,t:i,value:String(d)}]},zi=(t,e)=>{let{field:n,moment:o,O:r}=e,s=L(t.o).join(" "),i=/時刻|時間|^time/i.test(s)&&!/日|date/i.test(s)?"time":"date";if(Be(e,i,"whole","y"))return[];if(i==="time")return r.add(i),o?I(n.id,t,Ce(o,i)):[];let c=o&&Ae(o,g(t.e.t,"placeholder")),a=Pt(n.id,t,c?[c]:[n.value,...o?Qo(o):[]]);return a.length&&r.add("whole").add(i),a};var ji=24,ar={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Le,v=[];async function Zi(t,e={}){if(e.undo)return await pr(),ar;let n=t.filter(({value:o})=>typeof o=="string"&&o.trim());Le=e.says;try{return lo(e.forbids),await Yi(n,e)}catch{return{...ar,missed:n.map(({id:o})=>o)}}}async function Yi(t,e){let n=new Set,o=await lr(t,e,n);for(let r=1;r<ji&&o.R&&(await rc(),!(o.O&&o.s.every(Ot)&&o.page.size===ur()));r+=1){let s=await lr(t,e,n),i=s.R>=o.R&&r>t.length+2;if(o=s,i)break}return o.s.forEach(nc),{...o.answer,needs:Lo(o.page,o.A,o.scopes)}}var ur=()=>b(document,ce).length;async function lr(t,{map:e,overwrite:n=[],earlier:o=[]},r){let s=ur(),i={...so(),size:s},c=Ro(i),a=Vi(t),{L:l,main:f,verified:u}=To(i,c,a,{map:e,begun:v.length>0}),d=qi(l),x={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},m=[],O=new Set,J=0,{fields:Y,inText:Q}=Xi("url",o)?{fields:t,inText:[]}:rr(t,d);for(let D of Y){let{id:q}=D,{s:dr,cut:De,left:Fe}=Me(D,d),ct=dr.filter(({t:mt})=>!O.has(mt));for(let{t:mt}of ct)O.add(mt);if(!ct.length){x.missed.push(q);continue}if(!n.includes(q)&&ct.some(mt=>Qi(mt,r))){x.kept.push(q);continue}m.push(...ct),J+=await Ji(ct,r),(ct.every(Ot)?x.filled:x.missed).push(q),De&&(x.cut[q]=De),Fe?.length&&(x.left[q]=Fe)}x.filled.includes("notes")&&(x.in_text=Q);let dt=m.every(Ot),wt=new Set([...f,...[...d.values()].flat()].map(({e:D})=>D.S));return{answer:x,page:i,A:c,scopes:wt,s:m,O:dt,R:J+(dt?0:1)}}function qi(t){let e=Ko(),n=({e:{t:o,type:r}})=>w(r)?[o,...lt(o)].some(s=>e(s,!0)):e(o);return new Map([...t].map(([o,r])=>[o,z.has(o)?r.filter(n):r]))}var Vi=t=>{let e=new Map(t.map(({id:n,value:o})=>[n,o]));return e.has("url")&&e.set("notes",e.get("notes")??""),e},Xi=(t,e)=>e.includes(t)||v.some(n=>n.id===t);async function Ji(t,e){let n=0;for(let o of t)Ot(o)||!ht(o.t)||(oc(o,e),n+=1,await null);return n}var Ot=({t,value:e})=>{if(!ht(t))return!1;let n=j(t);return n===e||typeof n!="string"||h(t)==="select"?n===e:fr(n)===fr(String(e))&&(v.some(o=>o.t===t)||n.replace(/\s+/g,"")===String(e).replace(/\s+/g,""))},fr=t=>t.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu,"");function Qi(t,e){let{t:n}=t;if(Ot(t))return!1;let o=j(n),r=v.findLast(i=>i.t===n);if(r&&(o===r.w||e.has(r.id)))return!1;if(h(n)==="select"){let{multiple:i}=n,c=[...At(n)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(w(A(n)))return tc(n);let s=h(n)==="input"?"line":"area";return o===(s==="line"?M(n,"value"):tt(n))&&he(n,s)?.id===t.id?!1:!ec(String(o),g(n,"placeholder"))}function tc(t){let e=Oe(t);return!!(e&&!e.defaultChecked&&!v.some(n=>n.t===e&&n.w===!0))}var ec=(t,e)=>/^\s*((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)\s*$/s.test(t)||e!==""&&t.trim()===e.trim();function nc({id:t,t:e,value:n}){let o=v.find(s=>s.t===e);if(o&&(o.w=j(e)),o)return;let r=v.find(s=>s.id===t&&s.w===n&&!ht(s.t));r&&Object.assign(r,{t:e,I:be(e,Le)})}function oc({id:t,t:e,value:n},o){let r=v.findLast(c=>c.t===e),s=r?.D??Bo(e);r?.I(),v=v.filter(c=>c!==r),o.add(t);let i={id:t,t:e,w:n,D:s,I:()=>{}};v.push(i),yt(e,n),i.w=j(e),i.I=be(e,Le)}async function pr(){let t=v.reverse();v=[];for(let{t:e,w:n,D:o,I:r}of t)r(),ht(e)&&j(e)===n&&o(e),await null}var rc=()=>new Promise(t=>{let e=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(e),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:sc}=globalThis;sc.fillForm??=Object.assign(Zi,{undo:pr});})();
