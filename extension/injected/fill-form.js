/* Compiled from injected/fill-form/ by `npm run injected`. */
(()=>{var{getOwnPropertyDescriptor:gr}=Reflect,{bind:br,call:xr}=Function.prototype,yr=br.bind(xr),p=({prototype:t},e)=>{let n=gr(t,e);return yr(n?.get??n?.value)},D=p(Node,"parentNode"),Xe=p(Node,"firstChild"),Ue=p(Node,"nextSibling");var E=p(Node,"nodeType"),et=p(Node,"nodeValue"),nt=p(Node,"textContent"),gt=p(Node,"isConnected"),G=p(Node,"ownerDocument"),$=p(Node,"getRootNode"),T=p(Node,"contains"),St=p(Node,"compareDocumentPosition"),Ye=p(Node,"cloneNode"),Ke=p(Node,"childNodes");var h=p(Element,"localName"),Kt=p(Element,"shadowRoot");var bt=p(Element,"previousElementSibling"),P=p(Element,"getAttribute");var We=p(Element,"setAttribute"),Wt=p(Element,"removeAttribute"),X=p(Element,"closest"),C=p(Element,"getBoundingClientRect"),xt=p(Element,"checkVisibility"),zt=p(Element,"replaceChildren"),ze=p(Element,"scrollIntoView"),Je=p(Element,"scrollTo"),kt=p(Element,"scrollLeft"),Ct=p(Element,"scrollTop"),je=p(HTMLElement,"style"),Ve=p(HTMLElement,"click"),Jt=p(HTMLElement,"focus"),Ze=p(HTMLElement,"blur"),qe=p(EventTarget,"dispatchEvent"),jt=p(Document,"activeElement"),ot=p(Document,"defaultView"),Qe=p(Document,"title");var tn=p(ShadowRoot,"host"),en=p(HTMLIFrameElement,"contentDocument"),nn=p(Document,"elementsFromPoint"),on=p(ShadowRoot,"elementsFromPoint"),rn=p(HTMLSlotElement,"assignedNodes"),sn=p(Document,"createTreeWalker");var cn=p(Element,"matches"),an=p(Element,"querySelectorAll"),ln=p(Document,"querySelectorAll"),fn=p(DocumentFragment,"querySelectorAll"),un=p(Document,"getElementById"),pn=p(DocumentFragment,"getElementById"),g=(t,e)=>P(t,e)??"";var Er={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},At=t=>{let e=Object.fromEntries(Object.entries(Er).map(([n,o])=>[n,p(o,t)]));return n=>e[h(n)]?.(n)??null},yt=At("form"),$t=At("labels"),dn=At("value"),v=At("type"),rt=p(HTMLInputElement,"checked"),mn=p(HTMLSelectElement,"selectedIndex"),vt=p(HTMLSelectElement,"options"),Vt=p(HTMLLabelElement,"control");var w=(t,e)=>{try{return cn(t,e)}catch{return!1}},b=(t,e)=>{let n=E(t);try{return[...(n===9?ln:n===11?fn:an)(t,e)]}catch{return[]}},hn=(t,e)=>{let n=E(t);return n===9?un(t,e):n===11?pn(t,e):null};var gn={},bn=t=>[...t].map(e=>gn[e]??e).join(""),Or=String.raw`"サイト|
#ー
%問い?合わ?せ|
9.{0,
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
I出|連絡|報告|送信|記入|入力
Jon
K(通報|申告|申請|相談|届出|
L|アカウAト|
Mい
Ner
O|メ#D
P)?
QハAドD|ニック
R報
Saccount
Tin
Uた
V相談
Xt|
Yお
Zト
_氏@|@前
~被害
Àご
Áし
Âな
Ã投稿
Ä連絡
Å又は|まUは|もÁくは
Æホ#ムH|
Çアドレス
Èブログ|
ÉリAク
Ê内容|
Ë請求|申込|申Á込|回答|問合せ
Ìされ
Í@義?|ふりがÂ|フリガナ|カナ
Î(を受け|あ(っ|わE遭E書かれ
ÏK届けI|依頼|担当|応募|利用
Ð書き?込み
ÑaddGss
Òする
Óサ#ビス
Ô人|
Õ住所|Ä先|年齢|情RLQネ#ム
ÖnamC
ØタイZD
Ù(sitCsNvicCplatf
Ú_|Âまえ|姓@|
Ûhome ?pag
ÜフィッシAグ
Ý児童
Þ入力
ß年月日
à通R|R告
á電話
âyour
ã種類|種別|類型|分類|
ä会社|
å確認
æ誹謗|中傷|
çEウェブ ?"ÛChp|Èblo
èmail
évictim|child|
êッ
ëパスワ#ド
ìフリガナ|ふりがÂ
í団体|組織
î)($|[ (])
ïGport
ðweb ?
ñÀ自身|
òÃ;発信
óÚ@称|ÍO|è|á|tel|Õ
ôコメAZ|
õcommen
ötiJ
÷|時刻|時間|時期|
ø|記入
ù|送信
ú|違反
ûあÂU
üメDマガOマガジA|
ý依頼
þ侵害
ÿ提供
Ā申告
ā登録
Ă質問|
ă経緯|状況|事情|
Ą(?<!
ą(url|
ĆMじめ|
ćchannel|
ĈpNsJ
ĉ|company
Ċ|usN|
ċ|につMて
ČくださM|
č(Æð("siteçg|"H))
Ď(ó|ÖÑ|phJC>age>|
ďイ
Đ建物|マAショA|
đ(~;~に?ÎU(Ô方E
Ēdescri
ēquiry|
Ĕ|ユ#ザ#?
ĕÝ|生徒|
ĖロボêZ|
ė利用
Ę品|
ę対象
Ě掲示板|
ě理由
Ĝ番号
ĝ相手(方
Ğ表示
ğ)912}
Ġ)96}(
ġ|detail
Ģこと|
ģ件@|題@|表題|
Ĥ!.*(>(of|J) )).*
ĥewslettN|subscri
Ħpost
ħques
ĨログďA
ĩ情R
Ī通R
īÀ?
ĬÙorm|app|forum
ĭ先
Į ?Ö
į(datC
İ)910}
ı)98}(
ĲcJtac
ĳs?>|
Ĵsearch
ĵsubjec
Ķ|回答|
ķ|自
ĸ|貴
ĹÊ詳細
ĺä企業|法Ô
ĻĆ嫌がらせ
ļプラ
Ľプロフィ#D
ľ事
Ŀ保護
ŀ動画
Ł契約
ł字|
Ń希望
ń所
Ņ掲載
ņ書き
Ň本文
ň権利
ŉ申請
Ŋ返信
ŋ94}
Ō>roboX>human>
ō|ĩÿ|犯罪|
Ŏń属|部署|
ŏる
Őア
őス
Œメ
œ方
Ŕ#ム
ŕ(found|seen|
ŖSĊ>id>
ŗY客様
Řaö|
řcJfirm|
Ścategor
śmessagC
ŜoffendN
ŝsitC
Ş|profil
ş|店舗
Š|請求
šőレêド?|
Ţか
ţま
Ťカテゴリ
ť購入|
Ŧ(\/|・|Å|
ŧ)$|
ŨcJten
ũcheck
Ūed|
ūfilCproducX
ŬlTk
ŭ|abus
ŮÁ|
ůĄÏ|Ë|%ÿ
ŰŒêセ#ジ
űわMせつ|
Ų商Ę
ų場ń|箇ń
Ŵ御社ĸ社
ŵ用
Ŷ知`;for(let[t,...e]of Or.split(`
`))gn[t]=bn(e);var xn=bn(String.raw`ÞÁÂMøÁÂM|空(欄|白PBţţ|空に|何も(ÞøEleave>.*>(blank|empty|alJeEdo(n'?X not) (fill|entN|type)
画像(に|内|中|B|認ı文ł数ł証Ecaptcha|Ėőパム|迷惑ŋ(防止|対策EĞ(Ìて|Ì)(Mŏ|UĠ文ł数łĜE\d *[+×x*] *\d|\d *[-−] *\d *[=は]|計算(BP(結果|答EB答え|認証(コ#ド|キ#|Ĝ|文字P$|Ō|security (codCħöEvNificŘanti-?spam|\?93}(őパム)
^urlŦŢ|,| or )
ë|暗証|password|passcodCĨ ?(id|@E>logTĔ ?id|会員(Ĝ|idE秘密BĂワAタďム
クレジêZ|カ#ド(Ĝ|@義E有効期限|セキュリティコ#ド|口座|card (numbN|holdNE>cv[vc]|iban|ク#ポA|coupJ
åŵ|åBUめ(に|、P(もう|再|2|二|同じ|Þ|$E\(īå\E(Œ#D|Ç|è)B?īå$|再度|再Þ|もう(一|1)(度|回EřG-?(entN|typeEGpeaX>agaT>|vNify
検索|キ#ワ#ド|絞り?込|>Ĵ>|keyword
署@|signaturCto sign>|^b?cc$|ľ務局ķ動Ŋ|Ŋ文|書ŢÂMで|office usCチャêZ|>chat>
とB(ī関係|続柄|間柄E(û|Ī;V;Ā;R告;Ä;ŉ;ý者)B(ī立場|区分E^ī(関係|立場ŧGlaö(shipP>|who aG you
(分Ţŏ|わŢŏ|特定(でき|ÌŏE同定Ġě|根拠|ľ情|ĩEidentif(y|iable)
心当Uり|(Ã;ņ込んだÔ発信;相手)を(À存|ŶってEknow who
(īŃ|求めŏ|望む)(Ò|B|ÌŏP(対応|措置|ĢÊľ項EどうÁUM|ÁてほÁMĢ(outcomCacö).*(wanXlikCGħXdesiGdE(wanXlike) us to do|(desiGd|Għted) (acö|outcome)
(これţで|今ţでİ(対応|ÁU|経緯|VE削除(ý|要請ŠĠ有無|状況EalGady (triŪĲtŪdJe)
(ŢUられ|騙られ|ÂりすţÌ|@乗られ)
(支払|~|損害)ŋ額|^金額|支払っU|amount (paid|lostE>loss>
(Ä|ŊĶ返答|īŃ)ŋ(œ法|手段|時間帯?|可否|要否EB要否|pGfNGd|best timChow did you hear|Y?ŶりŋきっŢけ|性別|>gendN|>sex>|職業|occupŘ国籍|naöality|country|>ip>|fax|ファê?クő|生ß|誕生日|birth|使ŵ欄
(ò;ņ?込(んだ|みP(Ô;主E加害;ĝ|ĭPú;犯Ô容疑;Ŝ|uploadN|ĦN>ŭN|pNpetrator|(SĊĈ)916}ï(?!NEï(ŪTg) (SĊĈ)İ(@前?LQネŔ|氏@|Ğ|ÖŖEusNF of|^(ò者)$
đ中傷ÌU|ę;þÌU(ÔœEvictim|targeted Ĉı_?$|Y@前|FE^(~;victim)$
đę;þÌU|加害|ĝ|ĭP|ò;届けĭ|配送ĭ|受取|Y子|子ども|子供|ĕ学生|Ŀ;家族|友|ŶÔ紹介|ň;代理|代表;弁護士|後見|緊急|作成;ń有;責任;éguardian|paGnXfriend|GpGsenXbehalf|witness|emNgency|agenXthird.party|someJCothN Ĉ|theirğĎŖ)
F of the (Ĉ|ownN|TdividualĊSEtheir F
ůE申Á込み|Ã)者96}(_O|á|住ń|Äĭ)
本人以外
ů)[ぁ-ん]{0,7})[ŏUM](Ô子|œ)BŋĎŖ)
(~|ĻıÔœ|;子)$
(Ã|Ð?|Ņ|Őêプ|公開ù|受信|Ń|予約|来店|訪問|納期|ť注文|Ł|配送Ķ開催|ė)(ÁU|ÌU|Ò|BP(日時?|ß?÷期限|月|期間|年数E(ĦŪupload|publish|pGfN|ordN|purchas)98}įtime)
(発見|å|閲覧|見つけ|見Ţけ|見U|気づ|気付|認Ŷ|ŶっU|目撃|ŐクセőĠ日時|日付|ß?|日÷とき|頃EMつ98}(見|気|ŶEįtimCwhen|day)916}ŕsaw|>see>|view|discovN|notic|>fTd>EŕnoticŪdiscoveGd|viewŪsawğįtimC>J>|whenEįday|whenğ(awarClearn)
^(発生|ľ案P(ÁUP(日時|ß|日付|時期|時刻ŧ^įdate and timCwhen)\??$
(迷惑|不審|受信|届MU|詐欺|Ü)Œ#DOB?(Ň|文面|Êヘêダ)
ģ標題|^([ÀY]?(V|Ă%ĪO)B?P(Ø|テ#マE^題目|ĞÌŏØ|ĵt>|^title$|要旨
^([ÀY御]?(V|Ă%àO)B?P(ģØŧ^(ĵXtitle)( lTeP$
(_)ŦあŏMは| or )93}(ĺí|屋号|Q|ペA|@称E(ä法Ôí)@?(Å)ŋ(_)
(ä勤務ĭ|仕ľ|業務|法Ôビジネő|busTess|workĉ)(B|ŵ|ŵBP ?(e-?è|eŒ#DO)
(Ŏ部門|担当課|課@|宛ĭùĭş|支店|校舎|拠点|施設)@?$
ĺŴĸ"í|機関|学校|勤務|Ŏ役職|屋号ş@|支店ĉ|organi[sz]ŘcorporaXbusTess|departmenXdivisiJ|employN|school|affiliaXjob titlCīė(B|中BP(Ó|ŲļAEÀŁ|ÀťY使M
(Ų製Ę品目)92}Ó(BP@|ヘêダ#?
("Ěsns|Ó|媒体|Őプリ|ÈŒディŐ|ļêZフォŔ|コミュニティ)(・[^@]{1,8}|等|ÂどP(BPY?(@|ÂţえEŅ("媒体|ÓŧどB("sns|Ó|ŐプリEĬ|board)('sP ÖF of (the |that P(ðPĬEwhich ÙormE^platform$|^(ŝsNvicCĚsns)$
Ą[者œ様客人身分私ĭŵ当表員]|û|さん|さţ|ā)B(Y|À|御P(_|Âţえ)
(ニêク|ハAドD|ペAĔLĞ|Ĩ|ファďD|Ų製Ę作ĘĘ曲|国|地|駅|路線|ļA|ドŒďA|ďベAZ|案件|物件|機種|番組|チŔ|グD#プ|šH|ŀ|記ľ|銀行|ĐペêZ|飼M[犬猫])(BPY?(@|ネŔ|@称|ØE(nickĊscGen|display|ūdomaT|evenXitem|peXprojecXbrand|hosXmodel|S|middlCmaiden|group|team|ćpagCbank)Į(ŀ|曲|作Ę書籍|H|"šÃ|記ľ|job|pagCvideo|book|sJg|thGad|posXarticle)(B|B?ĞP(Ø| title)
(自分ķ社|弊社|ä著作権?(元|者Eň|元(B|とEûBĸœB?ĸ殿|ŗ|ñ運営(Ò|中E公式|正規|本物|オリジナD|Ľ|>â>|>own>|>my>|official|origTalŞCĈalĉİą"Æ>hp>|É|blog|Èŝ>Ŭ|ćÛe)
>proof>|ownNship|(ń有|証明)(;書|Ò)
(発信ù)元B?(áO)
Ą使っ|使ŵŮėŮāŮŁŮń有Ů持っ)(てMŏ|てきU)(á|携帯O|住ń)
ąÉ|"H)ŋ(@|ØEą"H).*Y持ち
志望ķ己pr|経歴|職歴
(ě|詳細|Êă説明)ŋ(をċğ(説明ø|Þ|記載|記述|Y?ņ|Y聞Ţせ|教えて|述べE^(please P(explaT|ĒbCtell us|why)>
(関連|参考|参照|そB他B?|証拠|GlatŪGfeGncCaddiöalİąÉ|>Ŭs?>)
(ćSŞCチャAネDLĽğą>Ŭ|ÉEą>Ŭ)>912}(ćSŞe)
url|Éĭ?|pNmaŬ|>ŬĳðÑ|^https?:|Çŋhttp|Ñ98} of (thCthis|that) (ðP(pagCŝĦE(pagCĦ) Ñ|(H|"ÆÃ|Ņ|Ð?|őレ(êドP|ŀ|ę|該当İÇ|^Ņ(ų|ĭŧÐB?(あŏP場ń|wheG (is|did you see) (iXtheE(pagCposXŨXvideo|listTg)s?( \(?s\PP (to (be P(GmovCGporXGviewET ħö)
((ę|該当|問題B?(あŏP|ĪÒ|R告ÒúĠ"H|ÆÃ|ņ込みE(Ð|Ã|口コミ|ô画像|写真|ŀıH|ų))$
Æð"ウェブ ?">ðŝÛC^("hp|web|Èblog)$
e-?èO|ŒŐド|>è( ?ÑP>
á|>tel>|tel(?![a-z]EphJC携帯|mobilCでんわ|Ĳt numbN
郵便|〒|>zip|Ħal|Ħcode
^(番地・P(ĐビD|Őパ#ZE部屋Ĝ|buildTg|apartmenXsuitC>unit>
市区?町村|番地|丁目|町@|stGeX>city>|town
都道府県|pGfectuG
住ń|Y住ţM|居住地|>Ñ>
年齢|年代|>age>
^ī[ŵ要]件|^topic
ãŤ|区分|ジャAD|ľ由|īŵ件|項目$|分野|Ś|>typeĳ>kTdĳ>topic|natuG of
(違反|Ī|V|~|þ|ÊR告)B?(ã区分E^(種類|種別|Ť#?|Śy|(typCkTd) of (abusCviolŘGporXproblem|issue))$
Êě|%V|à|~ú|件@|テ#マ|þ|困り|GasJ|ĵXissuCabouXproblem|TēcJcNn|harm|violat
(注文|予約|ťŁ|業務|ľ業|仕ľ|Ų工ľ|ý物|活動|応募)B?(ī(ĹE動機|ě)
Ĺ|詳ŮくわŮŇ|意見|要望|ĂV|%具体|説明ķ由記|どBよう|どんÂ|何が|困って|起き|起こ|書Ţれて|問題|śĒpöġĳĒbCexplaT|what happenŪTēenēŨXtell us|how can wCâ (õXħö)s?|^ħös?$|概要|ŵ件|Äľ項|通信欄|YŶらせ(MUだ|くだE^(õts?|bodyŧâ ï
Ąエラ#)Ű
ô備考|ě|ăY気づき|à|補足|感想|Œモ|そB他|õXaddiöal Tfo|noteĳGmarks|GasJ|feedback
(%V|à|Ă具体的Â?|Y困り)ŋ内容$|^(Ĺ|Ň|Ű|ôśõts?|Ēpöġs?|備考)$
Ú芳@|本@|Äĭ@$|(担当|ŉ|Ī|Ā|V|R告|Ä|届出ø|ý|応募|申込|ėŠ|提出ù)者(様P(BP@?$|^差出ÔfullĮfirst (and|&|\/) last Öâ Ölegal ÖĲt (Ĉ|FE^(ÖcustomN Öŗ@|ī担当者様?@?|@ŧ(ïN|submittN|sendN|GħtN|complaTanXclaimant)('?sP F
hJey|gotcha|>hp>.*>hp>|ak hp|>boX^hp>| hp$|trap|decoy|url ũ|wTniCleave
captcha|spam|vNif|turnstile
passw|^otp$|Je time code
^cc |card|coupJ
(è|eè).*(řcJf|ũ|agaT|rCkakunT|2ŧ(řũ|rCkakunT)>.*è
^(q|s|Ĵ|quNy|keywords?|kwŧĴ
compan|organi|corp|deparXdivisiJ|ðŝÛCfax|birth|bday|nickĮūusN|logT
>(e ?è|è|è ?Ñ|GplytoOÇ)>O
kana|furigana|yomi|ruby|ì
>(tel|phJCdenwa|telephJCmobile)\d*>|á
^(â |full |customN |Ĳt |ïN PF( \d+P$|^(o?namaCshimei|simei|fullFŧ^(Y?@前|ī氏@)$
^(â |Għt P(ĵXtitlCkenmei|daimei|件@)$
^(target |ï |page |Ħ |Ũt PąŬ)( ?\dP$
site ?F
Ś|>kTd>|>type>|s(h|y)ubetsu|bunrui|GasJ|topic|種別|種類
ś>msg>|õX>body>|ŨtĳTēenētoiawasCnaiy(o|ou)>|hJbunġ|Ēpö|Gmarks?|bikou|>noteĳ>text>|Ê備考|Ň
^(?Ĥ^(姓|氏|苗ł@ł(â PlastĮfamilyĮsurFî
^(?Ĥ^(@|(â PfirstĮgivenĮfoGFî
^last$
^first$
^(せM|セďî
^(めM|Œďî
Y子|ĕペêZ
ô口コミ|ĚゲőZブêク|ŊÒ|õX>Gview|guest ?book|>Gply|Ąプ)レビュ#
同意|承諾|了承|承Ŷ|規約|ポリシ#|個人ĩB(Y?取|Ŀ|ė|ÿEüYŶらせ|配信|間違M|åÁùå|チェêクを|理解ŮŐAケ#Z|Ė歳以上|ŃÒ$|agGCcJsenX>tNms>|privacy policy|nĥbCdeclarCswear|good.faith|cNtify|undNstand|acknowledge
Ŀ者(様|BœP(BċPī
^(((Yĸķ|御P(ネêZ ?P(ショêプş?|őZŐ|サロA|社E(web|JlTCâP ?(shop|stoG))(B|č*|č(B|url|Ç|É|Ŭ|Ñ|\W)*$
ĖŌ
%V|意見|感想|要望|ĲXTquir|enquir|feedback|support
ì|カナ|ŢÂ\P$|ヨミ|よみ|読み(がÂ|仮@|œEシŒď|furigana|>kana>|phJetic
É集|相互É|(É|サďZ)(B|をP(新規Pā|Ŭ (exchangClisXdiGctoryE(add|submit) (â|a) (ŝŬ|url)
^\(?※.*(.{25}|[。可]|Č下さM|ţす|です|場合|Ģ[半全]角|Bみø|Þ)
(会員|新規ĔLŒAバ#)(BP(ā|作成|入会E入会(申|手続|フォŔEcGate (an |â PS|sign ?up>|>Ggist(N|raö)>
必須|任意|ひっす|(Q|ペA)ネŔ(でも|もP(可|okE\(?(GquiGd|opöal)\P|[*＊※■●◆◇▼▽・]+|ÞÁてČ(À|YP(記入|Þ)(Č下さM)
Ī;Ā;ŉ;V;Ä;R告;ý;û|ñŗ|ïN|â
(~;ę;書ŢれU(œ|人EĝP|ò;加害;ň;Y子(様|さんEĕĿ;代理Ôä法Ô企業|éŜ|ĦNĉ|othN party)(様P(Bċ|に関Ò|'s|：P96}(ĩ|氏@|Äĭ|Ģœġs|TformŘ$Eabout the (éĈ|Ŝ)
(ûĸœ|ñÀ自分|ŴĠÆ"È>hp>|urlEY持ち|â own|if you have (JCa)>
^[(※ ]*(例|ex>|e\.g|注|半角|全角|\d+(文Pł最大)
àōĆZラブDú|削除|þ|~|Ā|æň|有害|違法|悪質|VŭCGporXcomplaTXviolŘTfrTg|takedown|Gmov|legal
^(\(?(全角|半角|漢字Ehttps?:\/\/|\d{1,3}|[ß時分]|[ÀY御]?Äĭ)\P$
Ĩ|サďAďA|会員ā|新規ā|ü購読|検索|Y支払M|ë(B|をP(再|Y?忘Elog ?T|sign ?(T|up)>|nĥbC>Ĵ>|paymenXũouX(forgoXGsetğpassword
(Ī|Ā|ŉ|V|届I|ýŠĶ%ÿ)[^B]{0,6}[者œ人]|û|本Ôñ>â>
ĪōĀ|削除ú|þ|~|æZラブD|Ć不審|違法|有害ŭCTfrTg|harass|violaXtakedown|ï(ŪTg)
æ@誉|侮辱|悪口|信ŵ(毀|き)損|defam|libel|slandN|Tsult
ļďバシ|個人ĩ|晒|さらŮ肖像|privacy|private Tfo|Ĉal Tfo|dox
Âりすţ|成り済|imĈat
著作|商標|Ŷ的財産|海賊版|copyrighXtrademark|Ttellectual
ÝポDノ|ÝB性|Ýŋűcsam|child98}(pornŭ|sex|exploit)
リベAジ|私ľ性|同意BÂM|GvengCTtimatCnJ.?cJsensual
ŐダDZ|obscen|adulXnudity|ĄÝŋ)(ű猥褻EĄÝ|リベAジ)ポDノ|Ąchild98}|Gvenge )porn
売春|援助交際|出会M系|prostitut
薬物|麻薬|大麻|覚(醒|せMEドラêグ|drug
口座|通帳|携帯á|bank S
Ü|偽"phish
不正Őクセő|ë|乗っ取り|unauthori[sz]Ūhack
闇バďZ|実行;請負|仲介|Gcruit
カジノ|賭博|ギャAブD|gambl|casTo
闇金|貸金|ヤミ金|lendTg
銃|爆(発|弾E刃物|武器|weapJ|explosiv|fiGarm
自殺ķ死ķ傷|suicid|self.?harm
脅迫|予告|脅ŮthGat
Ļ|bully|harass
遺体|残虐|グロ|gorCgraphic|violen
差別|ヘďZ|hatCdiscrimTat
青少年|mTors
デマ|偽ĩ|誤ĩ|フェďク|misTfo|disTfo|false Tfo
悪質商法|fraud|scam|ĄÜ)詐欺
ウďDő|マDウェŐ|virus|malwaG`).split(`
`),y=t=>RegExp(xn.shift(),t),yn=t=>t.split(" ").map(e=>{let[n,o,r]=e.split(",");return[n,y(),o||void 0,+r||void 0]}),Zt=yn("trap,, captcha,, url,la, password,, payment,, confirm,l, search,la, other,, relation,, identifiable_by,, author_known,, wish,, tried,, impersonated,, paid,, other,, author,, victim,, other,lc, other,lc, other,lc, other,lc, other,lc, other,c, other,lc, found_at,lc, found_at,lc,0.7 other,l, subject,l, subject,a, name,l, email,l,0.7 other,c, company,l, other,la, site_name,lc, other,l, other,l, other,la, other,la, other,l, other,l, other,l, other,la, notes,a, url,la,0.6 url,la,0.7 url,la, url,l,0.6 other,l, email,l, phone,l, postal,l, other,l, locality,lc, prefecture,lc, address,la, age,lc, subject,l, category,c, category,l, category,c,0.9 notes,a,0.6 notes,a, notes,a, notes,a,0.7 notes,l,0.7 name,l,"),En=yn("trap,, captcha,, password,, payment,, confirm,l, search,l, other,l, email,l, name_kana,l, phone,l, name,l, subject,l, url,la, site_name,l, category,c, notes,a,"),On=[{id:"name",n:"family"},{id:"name",n:"given"},{id:"name",n:"family",w:.3},{id:"name",n:"given",w:.3},{id:"name_kana",n:"family"},{id:"name_kana",n:"given"}].map(t=>[y(),t]),Nn=y("i"),wn=y("i"),Tn=y("i"),qt=y("i"),Sn=y("i"),kn=y("i"),Cn=y("i"),An=y("i"),$n=y("i"),vn=y("i"),In=y("i"),Mn=y("i"),Rn=y("i"),Pn=y("i"),Bn=y("i"),Ln=y("i"),Dn=y("i"),Gn=y("i"),Fn=y("i"),Hn=y("i"),_n=y("i"),Xn=xn.map(t=>RegExp(t)),Un=["captcha","confirm","password","payment","search","trap"],Yn=4;var Nr=/権利(の)?侵害|人権|rights/,Qt=.5,te=t=>t.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),Kn=t=>t.normalize("NFKC").toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(te).filter(e=>e.length>1),wr=t=>Xn.flatMap((e,n)=>e.test(t)?[n]:[]),Wn=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Tr(t,e){let[n,o]=[Wn(t),Wn(e)];return n.size&&o.size?2*[...n].filter(r=>o.has(r)).length/(n.size+o.size):0}function Sr(t,e){let[n,o]=[te(t),te(e)];if(!n||!o)return 0;if(n===o)return 1;let r=Kn(t).filter(a=>Kn(e).includes(a)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,e].map(a=>wr(a.normalize("NFKC").toLowerCase())),c=s.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(n.includes(o)||o.includes(n)&&n.length>1)?.6+.2*(Math.min(n.length,o.length)/Math.max(n.length,o.length)):s.some(a=>a<Yn)&&Nr.test(e)||Tr(n,o)>.6?Qt:0}function It(t,e){let[n,o]=e.map((r,s)=>({index:s,g:Sr(t,r)})).sort((r,s)=>s.g-r.g);return!n||n.g<Qt||o&&o.g===n.g?null:n}function zn(t,e){let n=Number(/\d+/.exec(t.normalize("NFKC"))?.[0]);if(!n)return null;let o=e.findIndex(r=>{let[s,i]=(r.normalize("NFKC").match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(n/10)*10===s||/以上/.test(r)&&n>=s:/以上|over|\+/.test(r)?n>=s:/未満|under/.test(r)?n<(i??s):i?n>=s&&n<=i:n===s});return o<0?null:{index:o,g:1}}var Jn=(t,e)=>{try{return t(e)}catch{return null}},U=t=>!!t&&E(t)===1,Mt=t=>E(t)===3,Z=t=>{let e=D(t);return!e||U(e)?e:E(e)===11?Jn(tn,e):null};function*I(t){for(let e=Z(t);e;e=Z(e))yield e}function*Rt(t){for(let e=U(t)?t:Z(t);e;e=Z(e))yield e}var ee=t=>{if(U(t)&&h(t)==="slot"){let n=rn(t,{flatten:!0});if(n.length)return n}let e=[];for(let n=Xe(t);n;n=Ue(n))e.push(n);return e},Pt=(t,e)=>{let n=sn(G(t)??t,t,5);return n.currentNode=e,n},jn=t=>Jn(en,t);var Vn=4,kr=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Cr=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Ar=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function $r(t){let e=g(t,"class");return kr.test(e)||(Cr.test(e)||Ar.test(e)&&!e.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var Zn=({width:t,height:e})=>t<Vn||e<Vn,vr=({right:t,bottom:e},n,o)=>t-o.left+n.scrollLeft<=0||e-o.top+n.scrollTop<=0,Ir=({left:t,top:e,right:n,bottom:o},r)=>n<=r.left||t>=r.right||o<=r.top||e>=r.bottom||Zn(r);function qn(){let t=new Map;function e(n){let o=t.get(n);if(o)return o;let r=getComputedStyle(n),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(h(n)),i=/auto|scroll/.test(r.overflow),a={gone:r.display==="none"||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||w(n,"[hidden], [inert], [aria-hidden=true]"),scrolls:i,box:s||i?C(n):null};return t.set(n,a),a}return function(o){if(getComputedStyle(o).visibility!=="visible")return!1;let r=C(o);if(Zn(r)||e(o).gone)return!1;let s=0;for(let c of I(o)){let{gone:a,scrolls:l,box:f}=e(c);if(a||s++<3&&$r(c))return!1;if(f){if(l?vr(r,c,f):Ir(r,f))return!1;l&&(r=f)}}let i=ot(G(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var Mr=120,Rr=40,Qn=30,Pr=new RegExp(Mn,"g"),Br=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Lr=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,Dr={name:{id:"name"},"family-name":{id:"name",n:"family"},"given-name":{id:"name",n:"given"},email:{id:"email"},tel:{id:"phone"},"postal-code":{id:"postal"},"address-level1":{id:"prefecture"},"street-address":{id:"address"}},ne=Zt,to,Gr=40,Fr=200;function eo(t){let e=n=>Hr(t?.[n]);to=e("consent"),ne=Zt.flatMap(n=>{let o=lt(n[0])&&e(n[0]);return o?[n,[n[0],o,n[2]]]:[n]})}function Hr(t){if(!Array.isArray(t))return;let e=t.slice(0,Fr).flatMap(n=>{let o=typeof n=="string"?n.normalize("NFKC").toLowerCase().trim():"";return o.length<2||o.length>Gr?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return e.length?RegExp(e.join("|"),"i"):void 0}var lt=t=>Un.includes(t),S=t=>{let e=t.normalize("NFKC").toLowerCase().replace(/\s+/g," ").replace(new RegExp("(?<=\\P{ASCII}) (?=\\P{ASCII})","gu"),"").trim();return Ln.test(e)||vn.test(e)?"":e.replace(Pr," ").replace(Br,"").replace(Lr,"").replace(/\s+/g," ").trim()},oe=(t,e,n)=>t.find(([,o,r="lac"])=>r.includes(n[0])&&o.test(e));function Y(t,e){let n=S(t).slice(0,Mr);if(!/[\p{L}\d?〒]/u.test(n)||Gn.test(n))return null;let o=n.replace(/\([^)]*\)?|〔[^〕]*〕?/g," ").trim(),r=oe(ne,n,e);if(r&&lt(r[0]))return{id:r[0]};let s=e==="line"&&An.test(n),i=e==="line"&&On.find(([a])=>a.test(o));if(i)return{...i[1],id:s?"name_kana":i[1].id,x:!/name/.test(o)};let c=o&&oe(ne,_r(n,o,r),e)||r;return s&&(!c||c[0]==="name")?{id:"name_kana"}:c?Ur(c,n):Xr(n)}var _r=(t,e,n)=>n?.[0]==="other"&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):e,Xr=t=>t.length>Qn?null:{id:"unknown"},Ur=([t,,,e=1],n)=>({id:t,w:e*(n.length>Rr?.85:1)});function no(t,e){let n=t.normalize("NFKC").replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g," ").trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(n)?"family":/(^| )(mei|first ?name|given ?name|fname|名)$/.test(n)?"given":null;if(o&&e==="line")return{id:/kana/.test(n)?"name_kana":"name",n:o};let r=oe(En,n,e);return r?{id:r[0]}:null}function oo(t){let e=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(e)?{id:"payment"}:/password|^username$|one-time-code/.test(e)?{id:"password"}:/^(organization|bday|sex|url|nickname)/.test(e)?{id:"other"}:Dr[e]??null}var K=t=>{let e=t.normalize("NFKC");return Tn.test(e)||!!to?.test(e)},ro=t=>Bn.test(t.normalize("NFKC")),re=t=>_n.test(t),so=t=>{let e=S(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company)[^)]*\)?/g,"");return e.length<=Qn&&Pn.test(e)&&!Rn.test(e)},io=t=>Hn.test(S(t)),q=t=>Dn.test(t),se=t=>Fn.test(t),co=t=>In.test(t)&&!q(t)&&!Et(t),Et=t=>Cn.test(t),ao=t=>$n.test(t)&&!q(t)&&!Et(t),Bt=t=>wn.test(t);var ie="input:not([type=hidden]), textarea, select, [contenteditable]",Yr="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",Kr="input[type=radio], input[type=checkbox]",Lt="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",fe=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,Wr=/^(td|th|dd|li|fieldset|form|body|tr)$/,ue=240,zr=24,Jr="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function ce(t){for(let e of I(t))if(!fe.test(h(e)))return e;return null}var fo=t=>{let e=U(t)&&h(t)==="img"?g(t,"alt"):"";return e.length<=zr&&new RegExp("\\p{L}","u").test(e)?e:""},Dt=t=>t.replace(/\s+/g," ").trim();function k(t){let e="",n=o=>{if(e.length>ue)return;Mt(o)&&(e+=et(o));let r=U(o)?o:null;if(!r&&E(o)!==11||r&&(w(r,Lt)||r!==t&&!xt(r)))return;let s=r&&!fe.test(h(r))?" ":"";e+=s+fo(o),ee(o).forEach(n),e+=s};return n(t),Dt(e)}var ae=new WeakMap;function uo(t){ae=new WeakMap;for(let e of t.flatMap(n=>b(n,"label"))){let n=Vt(e);n&&ae.set(n,[...ft(n),e])}}var ft=t=>ae.get(t)??[],po=(t,e)=>g(t,e).split(/\s+/).map(n=>{let o=n&&hn($(t),n);return o?k(o):""}).join(" ");function st(t){let e=$(t),n=E(e)===11&&e.host,o=[Dt(po(t,"aria-labelledby")),...ft(t).map(k),g(t,"aria-label")].filter(Boolean);return o.length||!n?o:[P(n,"label")??g(n,"aria-label")].filter(Boolean)}function jr(t,e,n){for(let o of I(t)){let[r,s]=[T(o,e),T(o,n)];if(s)return!1;if(r)return!0}return!1}function Vr(t,e){let n=X(t,"label"),o=n&&Vt(n);return!!(o&&o!==e&&!T(n,e))}function Zr(t,e){let n=(et(t)??fo(t)).replace(/\s+/g," "),o=n.trim()&&Z(t);return o&&!X(o,Lt)&&!Vr(o,e)&&xt(o)?n:""}function lo(t,e){let n=Pt($(t),t),o=[],r=!0,s=0,i=null;for(let a=n.previousNode();a&&s<ue;a=n.previousNode()){if(e.has(a)){i=a;break}let l=U(a)?h(a):"";if(Wr.test(l)&&T(a,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=Zr(a,t);if(!f)continue;s+=f.length;let u=ce(a),d=o.at(-1);d&&!r&&d.block===u?d.text=f+d.text:o.push({text:f,node:a,block:u}),r=!1}return i&&w(i,Kr)&&!st(i).length&&o.pop(),{near:o.filter(({node:a})=>!i||!jr(a,i,t)).map(({text:a})=>a.trim()),b:i}}function pe(t,e){let n=Pt($(t),t),o=ce(t),r="";for(let s=n.nextNode();s&&r.length<60;s=n.nextNode()){if(T(t,s))continue;if(U(s)){if(e.has(s)||h(s)==="br")break;continue}let i=Z(s);if(!(!i||X(i,Lt))){if(et(s).trim()&&ce(s)!==o)break;r+=et(s)}}return Dt(r)}function mo(t,e){let n=po(t,"aria-describedby"),o=X(t,"td, dd, li, p, div, label"),r=Pt($(t),t);for(let s=r.nextNode();s&&o&&T(o,s)&&!e.has(s)&&n.length<ue;s=r.nextNode())Mt(s)&&!X(Z(s),Lt)&&(n+=et(s));return n}function qr(t,e){for(let n of I(t))if(!(!T(n,e)||t===e&&h(n)==="label"))return/^(ul|ol|div|p|span)$/.test(h(n))?n:null;return null}var de=t=>w(t,ie)||b(t,ie).length>0;function le(t){for(let e=bt(t);e;e=bt(e)){if(de(e))return"";let n=k(e);if(n)return n}return""}function Qr(t,e){let n=bt(e);if(!n||de(n))return"";let[o,r]=[n,e].map(s=>b(s,"th, td"));return o.length===r.length&&o.length>1?k(o[r.indexOf(t)]):""}var ts=(t,e,n)=>n>1&&t.length===n&&t.every(S)&&new Set(t.map(S)).size===n?t[e]:"";function es(t,e){let n=bt(t),o=b(t,Yr),r=o.indexOf(e);if(!n||r<0||de(n))return[];let s=ns(n),i=ts(s,r,o.length);return i?[i,le(n)]:[]}function ns(t){let e=[""];for(let n of ee(t)){let o=U(n)?h(n):"",r=o&&!fe.test(o);r&&e.push(""),o!=="br"&&e.push(`${e.pop()}${Mt(n)?et(n):k(n)}`),r&&o!=="br"&&e.push("")}return e.map(Dt).filter(Boolean)}function os(t,e){let n=e&&h(t)==="td"&&D(t);return le(t)||n&&(Qr(t,n)||le(n))||""}function rs(t){let e=[],n=[];for(let o of I(t)){let r=h(o);if(/^(form|body)$/.test(r)||e.length+n.length>3)break;r==="label"?e.push(k(o)):/^(t[dh]|dd|li)$/.test(r)?e.push(...es(o,t),os(o,!e.length)):r==="fieldset"?n.push(...b(o,"legend").slice(0,1).map(k)):w(o,"[role=listitem], [role=group], [role=radiogroup]")&&n.push(...st(o),...b(o,"[role=heading]").slice(0,1).map(k))}return{f:e.filter(Boolean),T:n.filter(Boolean)}}function ho(t){let e=b(t,Jr);return n=>{let o=e.findLast(r=>St(r,n)&4);return o?k(o):""}}var ss=t=>[P(t,"placeholder")??g(t,"data-placeholder"),g(t,"title")].filter(e=>e.trim()),B=({own:t,near:e,f:n})=>[...t,...e,...n];function Gt(t,e,n,o=null){let r=o!==null,s=$(t),i=E(s)===11&&b(s,ie).length===1?s.host:null,{near:c,b:a}=lo(t,e),l=i??(o&&qr(t,o));return l&&!c.length&&({near:c,b:a}=lo(l,e)),{own:r?[]:st(t),near:c,...rs(r?X(t,"label")??t:t),S:r?[]:ss(t),after:r?"":pe(t,e),head:n(t),b:a}}var he="input, textarea, select, [contenteditable]:not([contenteditable=false])",is=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,cs=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",N=t=>/^(radio|checkbox)$/.test(`${t}`);function bo(){let t=qn(),e=[],n=[];xo(document,t,e,n),uo(n);let o=new Set(e.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(v(c)))),r=[],s=new Map,i=[];for(let c of o){let a=ls(c);if(fs(c,a,t))if(as(c,a))r.push({t:c,type:a});else if(N(a)){let l=ps(c,a),f=s.get(l)??me(c,"choice",a);f.E.push(c),f.u.push(st(c)[0]||pe(c,o)||g(c,"value")),s.has(l)||i.push(f),s.set(l,f)}else if(a==="select"){let l=[...vt(c)];i.push(me(c,"choice",a,l,l.map(us)))}else(a!=="editor"||!w(c,"[contenteditable] [contenteditable]"))&&i.push(me(c,/^(textarea|editor)$/.test(a)?"area":"line",a))}return{D:i,M:o,C:n,R:r,P:t}}function xo(t,e,n,o){o.push(t);let r=new Set(b(t,he));for(let s of b(t,"*")){r.has(s)&&n.push(s);let i=h(s)==="iframe",c=i?jn(s):Kt(s);c&&(!i||e(s))&&xo(c,e,n,o)}}var me=(t,e,n,o=[],r=[])=>({t,kind:e,type:n,k:Ft(t),E:o,u:r}),as=(t,e)=>is.test(e)||w(t,cs)||!N(e)&&g(t,"tabindex")==="-1",ls=t=>{let e=h(t);return e==="input"?v(t):/^(textarea|select)$/.test(e)?e:"editor"},fs=(t,e,n)=>n(t)||N(e)&&ft(t).some(n)&&!X(t,"[hidden], [inert], [aria-hidden=true]"),us=t=>w(t,":disabled")?"":t.text||k(t);function Ft(t){let e=yt(t);if(e)return e;for(let n of I(t))if(h(n)==="form")return n;return $(t,{composed:!0})}function ps(t,e){let n=Ft(t),o=g(t,"name");if(e==="radio"&&o)return`${o} ${ms(n)}`;let r=0;for(let s=D(t);s&&s!==n&&r<5&&!(E(s)!==1||b(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=D(s),r+=1)if(b(s,`input[type=${e}]`).length>1)return s;return t}var go=new WeakMap,ds=0;function ms(t){let e=go.get(t)??(ds+=1);return go.set(t,e),e}var W=new Set(["name","name_kana","email","phone","address","age","postal","prefecture","locality"]),hs=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function yo(t){let[e,...n]=t.trim().split(/[\s　]+/);if(n.length)return[e,n.join(" ")];if(!new RegExp("^\\p{Script=Han}{4}$","u").test(t))return[t,""];let o=hs.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Eo(t){let e=t.normalize("NFKC").split(/[^\d+]+/).filter(Boolean);if(e.length===3)return e;let n=e.join(""),[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(n)??/^(0[5-9]0)(\d{4})(\d{4})$/.exec(n)??/^(0[36])(\d{4})(\d{4})$/.exec(n)??/^(\d{3})(\d{3})(\d{4})$/.exec(n)??[];return o.length?o:[n]}function Oo(t){let[,e="",n="",o=""]=/^(?:〒?\s*(\d{3}-?\d{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.trim())??[];return{postal:e,prefecture:n,rest:o}}var No=t=>t.replace(/[ァ-ヶ]/g,e=>String.fromCharCode(e.charCodeAt(0)-96));var To="h1, h2, h3, legend",gs=new Set(["phone","address","postal","prefecture","locality"]),bs=/^(url|site_name|subject|notes)$/,xs=["url","notes"],ys=new Set(["url","notes","subject","name","name_kana","email","phone"]),_t=8,ge=5,So=20,Es=.7;function ko(t,e,n,{map:o={},begun:r}){let{verified:s,read:i}=Ms(t,e,n,o);if(!s&&co(wo(t,"h1",t.P)))return{B:new Map,main:[],verified:s};let c=new Set(t.R.filter(({type:m})=>m==="password").map(({t:m})=>Ft(m))),a=wo(t,To),l=[...Map.groupBy(i,({e:m})=>m.k)].flatMap(([m,O])=>{if(c.has(m)&&!O.some(L=>L.a===So||L.id==="notes"&&be(L)))return[];let j=Ns(m);if(se(j)&&!O.some(be))return[];let tt={values:n,o:a,own:j},mt=Is.reduce((L,V)=>V(L,tt),O),Tt=Os(mt,tt,r);return Tt?[{its:mt,own:j,rank:Tt}]:[]}),f=l.some(({own:m,rank:O})=>O>=1&&q(m)),u=l.filter(({own:m})=>!f||q(m)||!Bt(m)),d=u.reduce((m,O)=>m&&m.rank>=O.rank?m:O,u[0])?.its??[],x=Map.groupBy(d.filter(({id:m})=>m),({id:m})=>m);for(let{its:m,own:O}of l)if(!(m===d||Bt(O)))for(let Q of xs){let j=m.filter(tt=>tt.id===Q&&tt.a>=_t);j.length&&!x.has(Q)&&x.set(Q,j)}return{B:x,main:d,verified:s}}function Os(t,{values:e,o:n},o){let r=t.filter(({id:l})=>e.has(l)||W.has(l)&&e.has("address")),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!W.has(l)).length,c=s.length-i;return i||(o||c>1||q(n))&&!se(n)?i+c*.3:0}var be=({e:t})=>t.kind==="area",wo=({C:t},e,n=()=>!0)=>t.map(o=>[E(o)===9?Qe(o):"",...b(o,e).filter(n).slice(0,12).map(k)].join(" ")).join(" ");function Ns(t){if(E(t)===9)return"";let e=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),k(t).slice(0,60),...b(t,To).slice(0,4).map(k),...e.map(n=>P(n,"value")??n.textContent)].join(" ")}var ut=(t,e,n)=>t.map(o=>e(o)?{...o,...n}:o),ws=(t,{values:e,o:n})=>{let[o,r]=t.filter(be),s=q(n)||Et(n)||t.some(({id:i})=>e.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?ut(t,i=>i===o,{id:"notes",a:ge}):t},Ts=t=>{let e=t.map(({o})=>[...B(o),...o.T]);if(!e.flat().some(o=>Nn.test(o)))return t;let n=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=e[r];if(o.id!=="other"||o.e.kind!=="line"||!s.some(c=>qt.test(c)))return o;let i=s.map(c=>Y(c.replace(qt,""),"line")).find(Boolean);return!i||!W.has(i.id)||n.has(i.id)?o:(n.add(i.id),{...o,id:i.id,n:i.n??null,a:_t})})},Ss=t=>{let e=t.filter(r=>W.has(r.id)&&!r.n&&Ht(r)),n=e.filter(r=>io(Ht(r)));return ut(t,r=>e.includes(r)&&!n.includes(r)&&n.some(({id:s})=>s===r.id),{id:"other"})},ks=t=>t.some(({id:e,n})=>e==="company"||e==="name"&&n)?ut(t,e=>e.id==="subject"&&Ht(e)==="title",{id:"other"}):t,Cs=(t,{values:e})=>t.map(n=>n.id||n.e.kind!=="choice"?n:{...n,...As(n.e.u,e)});function As(t,e){let n=o=>t.filter(r=>o.test(r)).length;return n(/東京都/)&&n(/大阪府/)?{id:"prefecture",a:ge}:n(/^https?:\/\/$/)>1?{id:"scheme"}:n(/./s)>1&&!t.some(K)&&Co(t,e)?{id:"category",a:ge}:{}}var Co=(t,e)=>(It(e.get("category")??"",t)?.g??0)>=Es,Ht=({o:t})=>B(t).map(S).find(Boolean)??"",Ao=(t,{values:e,o:n})=>re(n)||t.some(({id:o,a:r,e:{kind:s,u:i}})=>o==="found_at"&&r>=_t||o==="category"&&s==="choice"&&Co(i,e))||q(n)&&!t.some(xe),xe=({id:t})=>t==="company",$s=(t,e)=>{if(Ao(t,e))return t;if(ao(e.o))return ut(t,({id:r})=>bs.test(r),{id:"other"});let o=Bt(`${e.o} ${e.own}`)&&!Et(e.o)||t.some(xe)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return ut(t,r=>{let s=Ht(r);return re(s)?!1:r.id==="url"?s&&(o.test(s)||Sn.test(s)):r.id==="site_name"||r.id==="found_at"&&r.a<_t},{id:"other"})},vs=(t,e)=>t.some(n=>xe(n)&&B(n.o).some(o=>/御社|貴社|貴団体/.test(o)))&&!Ao(t,e)?ut(t,({id:n})=>gs.has(n),{id:"company"}):t,Is=[ws,Ts,Ss,ks,Cs,$s,vs];function Ms({C:t},e,n,o){let r=Object.entries(o).filter(([c])=>n.has(c)),s=e,i=!1;for(let[c,a]of r){let l=[a].flat().map(f=>{let u=t.flatMap(d=>b(d,f));return s.find(({e:d})=>u.some(x=>d.t===x||d.E.includes(x)))});l.length&&l.every(f=>f&&Rs(f,c))?s=s.map(f=>l.includes(f)?{...f,id:c,a:So}:f.id===c?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var Rs=({id:t,e:{kind:e,u:n}},o)=>(!t||t===o)&&!(e==="choice"&&(ys.has(o)||n.some(K)));var Ps={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},Bs=/^(own|near|whole|row|sentence|group)$/,Ls=["own","sentence","row","group","hint","autocomplete"],Ds=24,M=(t,e)=>e.flatMap((n,o)=>n?[{from:t,r:n,w:Ps[t],index:o}]:[]),it=({r:{id:t}})=>t!=="unknown",pt=t=>t.filter(({from:e})=>Bs.test(e)),F=(t,e)=>t.filter(n=>n.from===e),$o=(t,{f:e})=>Ls.flatMap(n=>F(t,n)).find(({from:n,r:{id:o},index:r})=>lt(o)&&(n==="row"?!r:n!=="group"||!r&&!e.length))??F(t,"name").find(({r:{id:n}})=>/^(trap|captcha|password|payment)$/.test(n)),Gs=(t,{p:e})=>{let n=pt(e).find(o=>!o.r.x&&it(o))??null;return{...t,c:n,n:n?.r.n??null}},Fs=(t,{p:e,kind:n,o})=>{let r=pt(e),s=r.find(({r:c})=>!c.x);if(s?.r.id!=="unknown"||r.some(({r:c})=>c.x))return t;let i=s.from==="own"||!o.f.length;return t.c&&(n==="area"||!i)?t:{c:null,n:null,l:!0}},Hs=(t,{p:e})=>{let n=pt(e).find(({r})=>r.x);if(!n)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.c?.r.id??"");return{...t,c:o?t.c:n,n:n.r.n??t.n}},_s=(t,{p:e,inside:n})=>{if(t.c||t.l)return t;let o=F(e,"hint"),r=o.length>0&&!o.some(it),s=!o.length&&!pt(e).length&&n(),i=o.find(it)??M("inside",[s])[0]??null;return{c:i,n:t.n??i?.r.n??null,l:r}},Xs=(t,{p:e,kind:n,o:{after:o}})=>{if(t.c||pt(e).length||o.length>Ds)return t;let[r]=M("after",[Y(o,n)]);return r&&!it(r)?{...t,l:!0}:{...t,c:r??null}},Us=(t,{p:e})=>{let n=F(e,"hint").find(it),[o]=F(e,"sentence"),r=t.c?.r,s=r&&r===o?.r&&r!==F(e,"near")[0]?.r;return!n||e.some(i=>/^(own|row)$/.test(i.from))||!(t.l||s)?t:{...t,c:n,l:!1}},Ys=(t,{p:e})=>{if(t.c?.r.id!=="address")return t;let n=F(e,"hint").find(({r:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return n?{...t,c:{...t.c,r:n.r}}:t},Ks=(t,{p:e})=>{let n=e.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{c:o}=t;if(o){let i=n.some(({r:c})=>c.id===o.r.id);return i?{...t,G:i}:t}let r=!t.l&&!pt(e).length&&!F(e,"hint").length,s=n.find(({from:i,r:{id:c}})=>i==="autocomplete"||(i==="type"?!(t.l&&c==="url"):r));return s?{...t,c:s,n:s.from==="type"?t.n:s.r.n??null}:t},Ws=(t,{p:e})=>{if(t.n||!/^name/.test(t.c?.r.id??""))return t;let n=[...F(e,"name"),...F(e,"autocomplete")].find(({r:o})=>o.n);return{...t,n:n?.r.n??null}},zs=[Gs,Fs,Hs,_s,Xs,Us,Ys,Ks,Ws],vo=t=>zs.reduce((e,n)=>n(e,t),{c:null,n:null,l:!1});var Mo=24,Js=10,js={email:"email",tel:"phone",url:"url"},Vs={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Ro({D:t,M:e,C:n}){let o=new Map(n.map(c=>[c,ho(c)])),r=c=>(o.get(c.getRootNode())??(()=>""))(c),s=[],i=t.map(({t:c,type:a,E:l})=>Gt(c,e,r,N(a)?l.at(-1):null));for(let[c,a]of t.entries()){let l=i[c],f=s.at(-1),u=Zs({e:a,o:l,before:f,next:i[c+1],$:s});u.id==="url"&&ro(mo(a.t,e))&&(u.id="other"),u.id&&!ti(a,u.id)&&(u.id=u.id==="unknown"?"":"other"),s.push({e:a,o:l,...u})}return s}function Zs({e:t,o:e,before:n,next:o,$:r}){let s=Io(t,e);return s.id==="confirm"&&qs(e,n?.o,o)&&(s=Io(t,{...e,f:[e.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),n&&ei(t,e,n)&&(s.id==="address"&&n.id==="postal"&&e.near.length&&(s.id="postal"),!s.id&&!s.l&&Object.assign(s,{id:n.id,a:n.a-.5,l:n.l})),s.id==="name"&&s.n==="given"&&Qs(e,r)&&(s.id="name_kana"),s}var qs=({f:[t]},e,n)=>t&&t!==e?.f[0]&&t===n?.f[0];function Qs({b:t},e){let n=e.at(-1),o=e.findLast(({id:r,n:s})=>r==="name"&&s);return n?.id==="name_kana"&&n.n==="family"&&n.e.t===t&&o?.n!=="family"}var ti=({type:t},e)=>lt(e)||e==="other"||(Vs[t]?.test(e)??!0);function ei({t,kind:e,type:n,k:o},{near:r,b:s,S:i},c){if(e!==c.e.kind||n!==c.e.type||o!==c.e.k||s!==c.e.t||e==="area"||i.length||r.some(S))return!1;let a=D(t);for(let l=0;a&&l<3;l+=1,a=D(a))if(T(a,c.e.t))return!0;return!1}function ye(t,e){let n=h(t)==="textarea"?nt(t):e==="line"&&g(t,"value"),o=n&&n.length<=Mo&&!/[{<]/.test(n)?Y(n,e):null;return o?.id==="unknown"?null:o}function ni({t,kind:e,type:n},o){let r=f=>Y(f,e),s=o.near.map(f=>{let u=r(f);return u?.id==="unknown"&&/(。|ください|下さい|ます|です)$/.test(f)?null:u}),i=s.find((f,u)=>f&&o.near[u].length<=Mo),c=i?.x&&s.find(f=>/^name/.test(f?.id??"")&&!f?.x),a=["name","id"].map(f=>no(g(t,f),e)),l=e==="line"&&js[n];return[...M("own",o.own.map(r)),...M("near",[i]),...M("whole",[c]),...M("row",o.f.map(r)),...M("sentence",[s.find(Boolean)]),...M("group",o.T.map(r)).filter(it),...M("hint",o.S.map(r)),...M("autocomplete",[oo(g(t,"autocomplete"))]),...M("type",[l?{id:l}:null]),...M("name",a)]}function Io(t,e){let n=ni(t,e),o=$o(n,e);if(o)return{id:o.r.id,a:Js,n:null,l:!1,by:o};let{c:r,n:s,l:i,G:c}=vo({p:n,kind:t.kind,o:e,inside:()=>ye(t.t,t.kind)});if(!r)return{id:"",a:0,n:s,l:i,by:null};let a=r.w*(r.r.w??1)+(c?1:0);return{id:W.has(r.r.id)&&[e.head,...e.f,...e.T].some(so)?"other":r.r.id,a,n:s,l:i,by:r}}var Ee=({e:{t,E:e,type:n},o})=>(N(n)?e:[t]).some(r=>w(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.T.slice(0,1)].some(r=>/必須|\brequired\b/i.test(r));var Po=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],oi="通報ナビ";function Oe(t,e=oi){let n=[t,...N(v(t))?$t(t)??[]:[]].map(ri);return P(t,"aria-description")===null&&(We(t,"aria-description",e),n.push(()=>P(t,"aria-description")===e&&Wt(t,"aria-description"))),()=>{for(let o of n)o()}}function ri(t){let e=je(t),n=P(t,"style")===null,o=Po.map(([r])=>[r,e.getPropertyValue(r),e.getPropertyPriority(r)]);for(let[r,s]of Po)e.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?e.setProperty(r,s,i):e.removeProperty(r);n&&!e.length&&Wt(t,"style")}}var Te={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function Ne(t,e,n){let o=Te[h(t)];for(let r of[ot(G(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},e)?.set;if(s)try{Reflect.apply(s,t,[n]);return}catch{}}}function H(t,e){try{qe(t,e)}catch{}}function we(t,e){let n=G(t),o=jt(n);try{H(t,new FocusEvent("focus")),H(t,new FocusEvent("focusin",{bubbles:!0})),e(),H(t,new FocusEvent("blur")),H(t,new FocusEvent("focusout",{bubbles:!0}))}finally{jt(n)===t&&o!==t&&(Ze(t),o&&h(o)!=="body"&&Jt(o,{preventScroll:!0}))}}var z=t=>N(v(t))?rt(t):h(t)==="select"?String(mn(t)):dn(t)??nt(t);function Se(t){let e=g(t,"name");if(!(v(t)!=="radio"||!e))return b($(t),"input[type=radio]").find(n=>rt(n)&&g(n,"name")===e&&yt(n)===yt(t))}function Ot(t,e){let n=h(t);if(N(v(t))){if(rt(t)===e)return;we(t,()=>Ve(t)),rt(t)!==e&&!e&&(Ne(t,"checked",e),H(t,new Event("input",{bubbles:!0,composed:!0})),H(t,new Event("change",{bubbles:!0})))}else n in Te?we(t,()=>{n==="select"?Ne(t,"selectedIndex",Number(e)):Ne(t,"value",e),H(t,n==="select"?new Event("input",{bubbles:!0,composed:!0}):new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText"})),H(t,new Event("change",{bubbles:!0}))}):we(t,()=>si(t,String(e)))}function si(t,e){let n=G(t);Jt(t,{preventScroll:!0});let o=ot(n)?.getSelection(),r=n.createRange?.call(n);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),n.execCommand("insertText",!1,e)}catch{}Bo(nt(t))!==Bo(e)&&(zt(t,e),H(t,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"insertText",data:e}))),o?.removeAllRanges()}var Bo=t=>t.replace(/\s+/g,"");function Lo(t){if(v(t)==="radio"){let n=Se(t);return o=>n?Ot(n,!0):Ot(o,!1)}if(N(v(t))||h(t)in Te){let n=z(t);return o=>Ot(o,n)}let e=[...Ke(t)].map(n=>Ye(n,!0));return n=>{zt(n,...e),H(n,new InputEvent("input",{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var ii='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',ke=80,Xt=t=>([...B(t),...t.T,...t.S,t.after].find(S)??"").replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi," ").trim().slice(0,ke);function Do({C:t,M:e,R:n,P:o},r,s){let i=[...r.map(a=>{let l=s.has(a.e.k)&&Ee(a);return(N(a.e.type)?ai:ci)(a,l)}),...n.map(({t:a,type:l})=>l==="file"&&J("file",st(a)[0]??Xt(Gt(a,e,()=>"")))),t.some(a=>b(a,ii).some(o))&&J("captcha","")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var J=(t,e)=>({kind:t,label:e}),ci=({e:{t,type:e},o:n,id:o},r)=>o==="captcha"?J("captcha",Xt(n)):r&&o!=="trap"&&li(t,e)&&J("required",Xt(n));function ai(t,e){let{type:n,E:o,u:r}=t.e;if(o.some(c=>rt(c)))return!1;let s=Xt(t.o),[i]=r;return n==="checkbox"&&!o[1]?kn.test(i)?J("captcha",i.slice(0,ke)):K(`${i} ${s}`)?J("consent",i.slice(0,ke)||s):e&&J("required",i||s):r.every(K)||r.some(K)&&Ee(t)?J("consent",s||i):e&&J("required",s||i)}function li(t,e){if(e!=="select")return!String(z(t)).trim();let{selectedIndex:n,value:o}=t;return n<0||o===""||n===0&&!w(t,":valid")}var Fo="rgb(255, 255, 255)";function Ce(t){if(t==="transparent")return[0,0,0,0];let[e,n,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[e,n,o,r]}var Ut=t=>Ce(t)?.[3]??1,Go=t=>{let[e,n,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o};function Ho(t,e){let[n,o]=[Ce(t),Ce(e)];if(!n||!o)return 21;let r=n.slice(0,3).map((c,a)=>c*n[3]+o[a]*(1-n[3])),[s,i]=[Go(r),Go(o)].sort((c,a)=>c-a);return(i+.05)/(s+.05)}var Yo=[20,10],fi=[8,8],ui=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],Ae=.3,_o=5,pi=1.3,di=1e3,mi=1e4,[hi,Ko]=[-2,-1],gi=/^(img|svg|canvas|video|iframe|object|embed)$/,bi={opacity:t=>t<Ae,contrast:t=>t<Ae,brightness:t=>t>3,blur:t=>t>3};function Wo(){let t=new Map,e=n=>{let o=t.get(n)??b(n,"*").slice(0,mi).filter(r=>getComputedStyle(r).pointerEvents==="none"&&Vo(r));return t.set(n,o),o};return function(o,r=!1){let s=r?fi:Yo,i=()=>Si(o,s,e);return!xt(o)||zo(o)||Ei(o)?!1:(i()||wi(o,i))&&(r||Oi(o))}}function zo(t){let e=1;for(let n of Rt(t)){let o=getComputedStyle(n);if(e*=Number(o.opacity),e<Ae||o.mixBlendMode!=="normal"||yi(o)||xi(o))return!0}return!1}var xi=({filter:t})=>[...t.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([,e,n,o])=>bi[e]?.(Number(n)/(o?100:1)));function yi({maskImage:t}){let e=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!=="none"&&e.filter(n=>Ut(n)>.5).length*2<=e.length}function Ei(t){let e=C(t);for(let n of I(t)){let{width:o,height:r,left:s,top:i,right:c,bottom:a}=C(n);if(!o||!r)continue;if(Math.max(s-e.right,e.left-c,i-e.bottom,e.top-a)>di&&!/auto|scroll/.test(getComputedStyle(n).overflow))return!0;e=C(n)}return!1}function Oi(t){let e=getComputedStyle(t),{width:n}=C(t),o=n-Number.parseFloat(e.paddingLeft)-Number.parseFloat(e.paddingRight),r=Math.abs(Number.parseFloat(e.textIndent)),s=Ni(t);return Number.parseFloat(e.fontSize)>=_o&&o>=_o&&r<Math.max(o,1)&&!(s&&Ho(e.webkitTextFillColor||e.color,s)<pi)}function Ni(t){for(let e of Rt(t)){let{backgroundColor:n,backgroundImage:o,colorScheme:r}=getComputedStyle(e);if(o!=="none")return null;if(Ut(n)>.5)return n;if(h(e)==="html")return/dark/.test(r)?null:Fo}return null}function wi(t,e){let n=Jo(t).flatMap(r=>[...I(r)].map(s=>({v:s,left:kt(s),top:Ct(s)}))),o=()=>n.filter(({v:r,left:s,top:i})=>kt(r)!==s||Ct(r)!==i);return["center","nearest"].some(r=>{ze(t,{block:r,inline:r,behavior:"instant"});let s=!o().some(Ti)&&e();for(let{v:i,left:c,top:a}of o())Je(i,{left:c,top:a,behavior:"instant"});return s})}var Ti=({v:t,left:e,top:n})=>{let o=h(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>kt(t)!==e&&/hidden|clip/.test(r)||Ct(t)!==n&&/hidden|clip/.test(s))};function Jo(t){let e=[t];for(let n=Xo(t);n;n=Xo(n))e.push(n);return e}var Xo=t=>{try{return ot(G(t))?.frameElement??null}catch{return null}};function Si(t,[e,n],o){let{left:r,top:s,width:i,height:c}=C(t);if(i<e||c<n)return!1;let a={width:i,height:c};for(let l of Jo(t)){if(l!==t){let m=C(l);if([r,s]=[r+m.left+l.clientLeft,s+m.top+l.clientTop],zo(l))return!1}let f=$(l),u=ui.map(([m,O])=>[r+a.width/2+m*e,s+a.height/2+O*n]);if(!u.every(([m,O])=>Ai(l,ki(f,m,O))))return!1;let[d,x]=u[0];if(o(f).some(m=>Ci(m,d,x)&&jo(m,l)&&$i(m,l))||vi(l))return!1}return!0}var ki=(t,e,n)=>[...(E(t)===9?nn:on)(t,e,n)],Ci=(t,e,n)=>{let{left:o,top:r,right:s,bottom:i}=C(t);return o<=e&&e<=s&&r<=n&&n<=i};function Ai(t,e){let n=e.findIndex(o=>o===t||T(t,o));return n>=0&&!e.slice(0,n).some(o=>jo(o,t))}function jo(t,e){if(t===e||T(e,t))return!1;let n=["::before","::after"].map(i=>getComputedStyle(t,i));if(!Vo(t)&&!n.some($e))return!1;let o=[...$t(e)??[]].some(i=>T(i,t)),[r,s]=[C(t),C(e)];return!o||r.width>s.width-Yo[0]&&r.height>s.height-2}function $i(t,e){let[n,o]=[Uo(t,e),Uo(e,t)];return n===o?n>Ko&&(St(e,t)&4)>0:n>o}function Uo(t,e){let n=Ko;for(let o of Rt(t)){if(T(o,e))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!=="none")&&(n=Math.max(Number.parseInt(s,10)||0,hi))}return n}function vi(t){let{width:e,height:n}=C(t);return[...I(t)].some(o=>["::before","::after"].some(r=>{let s=getComputedStyle(o,r);return s.pointerEvents==="none"&&/absolute|fixed/.test(s.position)&&$e(s)&&Number.parseFloat(s.width)>=e/2&&Number.parseFloat(s.height)>=n/2&&!(Number.parseInt(s.zIndex,10)<0)}))}var Vo=t=>gi.test(h(t))||$e(getComputedStyle(t)),$e=({backgroundColor:t,backgroundImage:e,backdropFilter:n="none",content:o,opacity:r,visibility:s})=>o!=="none"&&s==="visible"&&Number(r)>.1&&(Ut(t)>.1||e!=="none"||n!=="none");var Zo=t=>t.split(/\s*\n\s*/).map(e=>e.trim()).filter(Boolean),ve=t=>{let[,e="",n=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[e,n]};function qo(t,e){let n=[...t],o=[];for(let{F:r,H:s,limit:i}of e){if(!n.length)break;let c=s?ve(n[0])[1]:n[0];if(c.length>i)break;for(n.shift();r&&n.length&&c.length+1+n[0].length<=i;)c+=`
${n.shift()}`;o.push(c)}return{values:o,left:n}}var Ii=/https?:\/\/[\x21-\x7e]+/g;function Qo(t,e){if(t.length<=e)return[t,""];let n=0;for(let{index:r,segment:s}of new Intl.Segmenter("ja",{granularity:"word"}).segment(t)){if(r+s.length>e)break;n=r+s.length}for(let{index:r,0:s}of t.matchAll(Ii))r<n&&n<r+s.length&&(n=r);let o=Math.max(...["。",`
`,"! ",". ","？","！"].map(r=>t.lastIndexOf(r,n-r.length)+r.length));return o>n*.8&&(n=o),[t.slice(0,n).trimEnd(),t.slice(n).trimStart()]}function tr({label:t="",value:e},n,o){let r=n?.value??"";if(e.split(`
`).every(c=>r.includes(c)))return null;let s=`【${t||"URL"}】
${e}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...n,id:"notes",value:r?`${s}

${r}`:s}}var Mi=/^(明治|大正|昭和|平成|令和)$/,Ri=/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;function Ie(t){let[,e,n,o,r,s]=Ri.exec(t.normalize("NFKC"))??[];return!e||+n>12||+o>31||+(r??0)>24?null:{y:+e,m:+n,d:+o,h:r===void 0?null:+r,i:r===void 0?null:+(s??0)}}var _=t=>String(t).padStart(2,"0");function Me({y:t,m:e,d:n,h:o,i:r},s){let i=`${t}-${_(e)}-${_(n)}`;return s==="date"?i:s==="month"?i.slice(0,7):o===null?"":s==="time"?`${_(o)}:${_(r)}`:`${i}T${_(o)}:${_(r)}`}function Re({y:t,m:e,d:n,h:o,i:r},s){let[,i,c]=/(?:y{4}|\d{4})([-/.年]?)(?:mm?|\d{1,2})([-/.月]?)(?:dd?|\d{1,2})/i.exec(s.normalize("NFKC"))??[];if(i===void 0)return null;let a=i==="年"?`${t}年${e}月${n}日`:[t,_(e),_(n)].join(i===c?i:"");return/(hh|\d{1,2}):(mm|\d\d)/i.test(s)&&o!==null?`${a} ${_(o)}:${_(r)}`:a}var Pi=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],er=t=>Pi.map(e=>Re(t,e)??"");function Pe(t,e){let n=t.normalize("NFKC"),o=e==="y"&&/\d{4}/.exec(n)?.[0];if(o)return+o;let[,r,s]=/(令和|平成|r|h)?\s*(元|\d+)/i.exec(n)??[];if(!s)return null;let i=s==="元"?1:+s;return e!=="y"?i:/令和|r/i.test(r??"")?i+Le:/平成|h/i.test(r??"")?i+1988:i}var Be=t=>t.some(e=>Mi.test(e))?t.indexOf("令和"):-1,Le=2018,Bi=[[/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Li=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Di={12:"m",31:"d",23:"h",24:"h"};function nr(t,e){let n=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...e.slice(0,2)]){let s=n(Bi,r.normalize("NFKC").trim().toLowerCase());if(s)return s}let o=Math.max(...e.map(r=>Pe(r,"d")??-1));return n(Li,e.at(-1)??"")??Di[o]??(o>=45&&o<=59?"i":null)}var Gi=4,Fi=new Set(["name","name_kana","email","phone","address","age","found_at","site_name"]),Hi={url:Ui,name:rr,name_kana:rr,email:Ki,phone:Wi,address:zi,found_at:Ji},De=(t,e)=>(Hi[t.id]??Xi)(t,sr(t.id,e),e),sr=(t,e)=>(e.get(t)??[]).filter(({a:n})=>n>=Gi),ct=t=>[...t].sort((e,n)=>n.a-e.a);function ir(t,e){let[n,o]=["url","notes"].map(i=>t.find(c=>c.id===i)),[r]=ct(sr("notes",e));if(!n||r?.e.kind!=="area"||De(n,e).s.length)return{fields:t,inText:[]};let s=tr(n,o,dt(r.e.t));return s?{fields:[...t.filter(i=>i!==o),s],inText:[n.id]}:{fields:t,inText:[]}}var dt=t=>{let e=Number.parseInt(g(t,"maxlength"),10);return e>0?e:1/0};function _i(t,e){let n=e.filter(r=>r&&r.length<=dt(t)),o=g(t,"pattern");if(!o)return n[0]??"";try{let r=new RegExp(`^(?:${o})$`,"u");return n.find(s=>r.test(s))??n[0]??""}catch{return n[0]??""}}function Nt(t,e){let n=[t];for(let o;o=e.find(({o:r})=>r.b===n.at(-1)?.e.t);)n.push(o);return n}var A=(t,{e},n)=>n?[{id:t,t:e.t,value:n}]:[],Yt=(t,e,n)=>A(t,e,_i(e.e.t,n));function cr({id:t,value:e},{e:{type:n,t:o,E:r,u:s}}){let i=s.map(a=>K(a)?"":a),c=t==="age"?zn(e,i):It(e,i);return c?n==="select"?[{id:t,t:o,value:String(c.index)}]:r.length>1?[{id:t,t:r[c.index],value:!0}]:[]:[]}function Xi(t,e){let{id:n,value:o}=t;for(let r of ct(e)){let{t:s,kind:i,type:c}=r.e;if(i==="choice"){let u=cr(t,r);if(u.length)return{s:u};continue}let a=c==="number"?/\d+/.exec(o.normalize("NFKC").replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i==="line"?o.replace(/\s*\n\s*/g," "):o,[l,f]=Qo(a,dt(s));if(!(!l||f&&Fi.has(n)))return{s:A(n,r,l),cut:f}}return{s:[]}}var ar=({o:{own:t,near:e}})=>[...t,...e].some(S),or=({o:t})=>S(B(t)[0]??"").replace(/\d+/g,"");function Ui({id:t,value:e},n,o){let r=Zo(e),s=n.filter(({e:d})=>d.kind!=="choice"),[i]=ct(s);if(!i)return{s:[]};let c=s.slice(s.indexOf(i)).filter(d=>d===i||d.e.kind===i.e.kind&&(or(d)===or(i)||Nt(i,s).includes(d))),a=o.get("scheme")?.find(({e:d})=>i.o.b===d.t),{values:l,left:f}=qo(r,c.map(({e:{t:d,kind:x},o:m})=>({F:x==="area",H:!!a||/https?:\/\/\s*$/.test([...m.near].at(0)??m.own.at(-1)??""),limit:dt(d)}))),u=l.flatMap((d,x)=>A(t,c[x],d));if(a&&u.length){let d=a.e.u.indexOf(ve(r[0])[0]);d>=0&&u.unshift({id:t,t:a.e.t,value:String(d)})}return{s:u,left:u.length?f:[]}}function rr({id:t,value:e},n){let o=n.filter(({e:u})=>u.kind==="line"),[r]=ct(o);if(!r)return{s:[]};let s=(u,d)=>{let x=[d,d.replace(/\s/g,"")];return Yt(t,u,t==="name_kana"?[...x,...x.map(No)]:x)},i=o.length===1&&!B(r.o).some(u=>Y(u,"line")?.n),{family:c,given:a}=Yi(r,o);if(i||!(a||r.n))return{s:s(r,e)};let[l,f]=yo(e);return{s:[...c?s(c,l):[],...a?s(a,f):[]]}}function Yi(t,e){let[n,o]=["family","given"].map(i=>e.find(({n:c})=>c===i));if(o||t.n)return{family:t.n==="given"?n:t,given:o};if(n)return{family:n,given:t};let r=Nt(t,e)[1],s=r&&!r.n&&r.o.f[0]===t.o.f[0]&&!ar(r);return{family:t,given:s?r:void 0}}function Ki({id:t,value:e},n){let[o]=ct(n);if(!o)return{s:[]};let r=Nt(o,n)[1];if(!r&&/^[@＠]/.test(o.o.after))return{s:[]};if(r&&/^[@＠]$/.test(o.o.after)){let[s,i=""]=e.split("@");return{s:[...A(t,o,s),...A(t,r,i)]}}return{s:A(t,o,e.length<=dt(o.e.t)?e:"")}}function Wi({id:t,value:e},n){let[o]=ct(n.filter(({e:l})=>l.kind==="line"));if(!o)return{s:[]};let r=Nt(o,n).filter((l,f,u)=>!u.slice(1,f+1).some(ar)),s=Eo(e);if(r.length>2)return{s:s.length===3?s.flatMap((l,f)=>A(t,r[f],l)):[]};let i=s.join(""),c=[...B(o.o),...o.o.S,o.o.after].join(" "),a=/ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(c)||o.e.type==="number"?[i]:[e,i,s.join("-")];return{s:Yt(t,o,a)}}function zi({id:t,value:e},n,o){let{postal:r,prefecture:s,rest:i}=Oo(e),[c]=o.get("postal")??[],[a]=o.get("prefecture")??[],[l]=[...n,...o.get("locality")??[]],f=[];if(c&&r){let u=r.replace("-",""),d=Nt(c,o.get("postal")??[])[1];d?f.push(...A(t,c,u.slice(0,3)),...A(t,d,u.slice(3))):f.push(...Yt(t,c,[`${u.slice(0,3)}-${u.slice(3)}`,u]))}if(a&&s&&f.push(...a.e.kind==="choice"?cr({id:t,value:s},a):A(t,a,s)),l){let u=a?i:c?s+i:e;if(u.length>dt(l.e.t))return{s:[]};f.push(...A(t,l,u))}return{s:f}}function Ji(t,e){let{id:n,value:o,moment:r}=t,s=Ie(r??"")??Ie(o),i=e.find(({e:l})=>Be(l.u)>=0),c={field:t,moment:s,_:!!i,O:new Set},a=ct(e).flatMap(l=>l===i?[]:ji(l)(l,c));return i&&a.unshift({id:n,t:i.e.t,value:String(Be(i.e.u))}),{s:a}}var ji=t=>{let{type:e,kind:n}=t.e;return/^(date|time|month|datetime-local)$/.test(e)?Vi:lr(t)?Zi:n==="choice"?()=>[]:qi},lr=({e:{t,kind:e,u:n},o:{after:o,S:r}})=>e==="area"?null:nr([o,g(t,"aria-label"),g(t,"placeholder"),...r],n),Ge=({O:t},...e)=>e.some(n=>t.has(n)),Vi=(t,e)=>{let{type:n}=t.e,o=n==="time"?n:"date";if(!e.moment||Ge(e,o,"whole","y"))return[];let r=A(e.field.id,t,Me(e.moment,n));return r.length&&e.O.add(o).add(n==="datetime-local"?"time":o),r},Zi=(t,e)=>{let{field:n,moment:o,_:r,O:s}=e,{t:i,type:c,kind:a,u:l}=t.e,f=lr(t),u=o?.[f]??null;if(u===null||Ge(e,f,"date","whole"))return[];if(s.add(f),a==="line")return A(n.id,t,String(f==="y"&&r?u-Le:u));let d=c==="select"?l.findIndex(x=>Pe(x,f)===u):-1;return d<0?[]:[{id:n.id,t:i,value:String(d)}]},qi=(t,e)=>{let{field:n,moment:o,O:r}=e,s=B(t.o).join(" "),i=/時刻|時間|^time/i.test(s)&&!/日|date/i.test(s)?"time":"date";if(Ge(e,i,"whole","y"))return[];if(i==="time")return r.add(i),o?A(n.id,t,Me(o,i)):[];let c=o&&Re(o,g(t.e.t,"placeholder")),a=Yt(n.id,t,c?[c]:[n.value,...o?er(o):[]]);return a.length&&r.add("whole").add(i),a};var Qi=24,fr={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Fe,R=[];async function tc(t,e={}){if(e.undo)return await mr(),fr;let n=t.filter(({value:o})=>typeof o=="string"&&o.trim());Fe=e.says;try{return eo(e.forbids),await ec(n,e)}catch{return{...fr,missed:n.map(({id:o})=>o)}}}async function ec(t,e){let n=new Set,o=await ur(t,e,n);for(let r=1;r<Qi&&o.I&&(await uc(),!(o.O&&o.s.every(wt)&&o.page.size===dr()));r+=1){let s=await ur(t,e,n),i=s.I>=o.I&&r>t.length+2;if(o=s,i)break}return o.s.forEach(lc),{...o.answer,needs:Do(o.page,o.$,o.scopes)}}var dr=()=>b(document,he).length;async function ur(t,{map:e,overwrite:n=[],earlier:o=[]},r){let s=dr(),i={...bo(),size:s},c=Ro(i),a=oc(t),{B:l,main:f,verified:u}=ko(i,c,a,{map:e,begun:R.length>0}),d=nc(l),x={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},m=[],O=new Set,Q=0,{fields:j,inText:tt}=rc("url",o)?{fields:t,inText:[]}:ir(t,d);for(let L of j){let{id:V}=L,{s:hr,cut:He,left:_e}=De(L,d),at=hr.filter(({t:ht})=>!O.has(ht));for(let{t:ht}of at)O.add(ht);if(!at.length){x.missed.push(V);continue}if(!n.includes(V)&&at.some(ht=>ic(ht,r))){x.kept.push(V);continue}m.push(...at),Q+=await sc(at,r),(at.every(wt)?x.filled:x.missed).push(V),He&&(x.cut[V]=He),_e?.length&&(x.left[V]=_e)}x.filled.includes("notes")&&(x.in_text=tt);let mt=m.every(wt),Tt=new Set([...f,...[...d.values()].flat()].map(({e:L})=>L.k));return{answer:x,page:i,$:c,scopes:Tt,s:m,O:mt,I:Q+(mt?0:1)}}function nc(t){let e=Wo(),n=({e:{t:o,type:r}})=>N(r)?[o,...ft(o)].some(s=>e(s,!0)):e(o);return new Map([...t].map(([o,r])=>[o,W.has(o)?r.filter(n):r]))}var oc=t=>{let e=new Map(t.map(({id:n,value:o})=>[n,o]));return e.has("url")&&e.set("notes",e.get("notes")??""),e},rc=(t,e)=>e.includes(t)||R.some(n=>n.id===t);async function sc(t,e){let n=0;for(let o of t)wt(o)||!gt(o.t)||(fc(o,e),n+=1,await null);return n}var wt=({t,value:e})=>{if(!gt(t))return!1;let n=z(t);return n===e||typeof n!="string"||h(t)==="select"?n===e:pr(n)===pr(String(e))&&(R.some(o=>o.t===t)||n.replace(/\s+/g,"")===String(e).replace(/\s+/g,""))},pr=t=>t.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu,"");function ic(t,e){let{t:n}=t;if(wt(t))return!1;let o=z(n),r=R.findLast(i=>i.t===n);if(r&&(o===r.N||e.has(r.id)))return!1;if(h(n)==="select"){let{multiple:i}=n,c=[...vt(n)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(N(v(n)))return cc(n);let s=h(n)==="input"?"line":"area";return o===(s==="line"?P(n,"value"):nt(n))&&ye(n,s)?.id===t.id?!1:!ac(String(o),g(n,"placeholder"))}function cc(t){let e=Se(t);return!!(e&&!e.defaultChecked&&!R.some(n=>n.t===e&&n.N===!0))}var ac=(t,e)=>/^\s*((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)\s*$/s.test(t)||e!==""&&t.trim()===e.trim();function lc({id:t,t:e,value:n}){let o=R.find(s=>s.t===e);if(o&&(o.N=z(e)),o)return;let r=R.find(s=>s.id===t&&s.N===n&&!gt(s.t));r&&Object.assign(r,{t:e,A:Oe(e,Fe)})}function fc({id:t,t:e,value:n},o){let r=R.findLast(c=>c.t===e),s=r?.L??Lo(e);r?.A(),R=R.filter(c=>c!==r),o.add(t);let i={id:t,t:e,N:n,L:s,A:()=>{}};R.push(i),Ot(e,n),i.N=z(e),i.A=Oe(e,Fe)}async function mr(){let t=R.reverse();R=[];for(let{t:e,N:n,L:o,A:r}of t)r(),gt(e)&&z(e)===n&&o(e),await null}var uc=()=>new Promise(t=>{let e=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(e),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:pc}=globalThis;pc.fillForm??=Object.assign(tc,{undo:mr});})();
