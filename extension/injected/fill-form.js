/* npm run compiled */
(()=>{var $b="name_kana",$d="name",$f="choice",$g="line",$h="other",$j="unknown",$k="autocomplete",$l="aria-description",$m="notes",$p="family",$q="address",$u="select",$v="prefecture",$w="[hidden], [inert], [aria-hidden=true]",$x="none",$y="given",$z="placeholder",$A="querySelectorAll",$B="postal",$C="input",$D="captcha",$E="area",$F="date",$G="value",$H="label",$I="whole",$J="url",$K="found_at",$L="time",$M="phone",$N="aria-label",$O="hint",$P="insertText",$Q=" ",$R="elementsFromPoint",$S="elementFromPoint",$T="password",$U="locality",$V="category",$W="sentence",$X="required",$Y="email",$Z="getElementById",_a="consent",_b="company",_d="selectedIndex",_f="type",_g="string",_h="style",_j="title",_k="radio",_l="group",_m="site_name",_p="m",_q="checked",_u="confirm",_v="payment",_w="visible",_x="subject",_y="nearest",_z="instant",_A="y";var{getOwnPropertyDescriptor:as}=Reflect,{bind:ls,call:fs}=Function.prototype,us=ls.bind(fs),d=({prototype:t},n)=>{let e=as(t,n);return us(e?.get??e?.value)},G=d(Node,"parentNode"),de=d(Node,"firstChild"),me=d(Node,"nextSibling");var O=d(Node,"nodeType"),st=d(Node,"nodeValue"),it=d(Node,"textContent"),St=d(Node,"isConnected"),U=d(Node,"ownerDocument"),T=d(Node,"getRootNode"),A=d(Node,"contains"),pt=d(Node,"compareDocumentPosition"),he=d(Node,"cloneNode"),ge=d(Node,"childNodes");var g=d(Element,"localName"),cn=d(Element,"shadowRoot");var At=d(Element,"previousElementSibling"),M=d(Element,"getAttribute");var be=d(Element,"setAttribute"),an=d(Element,"removeAttribute"),Y=d(Element,"closest"),R=d(Element,"getBoundingClientRect"),wt=d(Element,"checkVisibility"),ln=d(Element,"replaceChildren"),ye=d(Element,"scrollIntoView"),xe=d(Element,"scrollTo"),Ct=d(Element,"scrollLeft"),Lt=d(Element,"scrollTop"),Ee=d(HTMLElement,_h),Oe=d(HTMLElement,"click"),fn=d(HTMLElement,"focus"),Se=d(HTMLElement,"blur"),Ae=d(EventTarget,"dispatchEvent"),un=d(Document,"activeElement"),ct=d(Document,"defaultView"),we=d(Document,_j);var ke=d(ShadowRoot,"host"),Ne=d(HTMLIFrameElement,"contentDocument"),Ie=d(Document,$R),$e=d(ShadowRoot,$R),Te=d(Document,$S),Re=d(ShadowRoot,$S),Ce=d(HTMLSlotElement,"assignedNodes"),Le=d(Document,"createTreeWalker");var De=d(Element,"matches"),ve=d(Element,$A),Me=d(Document,$A);var He=d(DocumentFragment,$A),Fe=d(Document,$Z),Be=d(DocumentFragment,$Z),y=(t,n)=>M(t,n)??"";var ps={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Dt=t=>{let n=Object.fromEntries(Object.entries(ps).map(([e,o])=>[e,d(o,t)]));return e=>n[g(e)]?.(e)??null},kt=Dt("form"),vt=Dt("labels"),Pe=Dt($G),C=Dt(_f),at=d(HTMLInputElement,_q),_e=d(HTMLSelectElement,_d),Mt=d(HTMLSelectElement,"options"),pn=d(HTMLLabelElement,"control");var w=(t,n)=>{try{return De(t,n)}catch{return!1}},x=(t,n)=>{let e=O(t);try{return[...(e===9?Me:e===11?He:ve)(t,n)]}catch{return[]}},Ge=(t,n)=>{let e=O(t);return e===9?Fe(t,n):e===11?Be(t,n):null};var dn={};`\\b
)|
e|
)?
re
ɮ
er
t|
名
in
者|
on
˼
te
?(
.{0,
ʵʤˈ|
name
方
,, 
先
mail
相談
ɗ|
ˡH˫
|Ɋ
, other,
連絡
人|
Ʉ|
ɔ?
事
入
pBsG
用
内容|
tiG
ɟ|
文
add@ss
被害
nam;
ɕʌ
)$|
lEk
˚Hʸ
投稿
申告
,l, 
Á力
ì 
知
者
問Ʉ?合ʏ?ɛ|
通報|報告|
subjec
通報
)K12}
字|
(?<!
post
所
書
tim
ent
不
出
有
金
電話|
ʢˉˬʹ
情報
^(?!.*(
@por
your
相手
|記
˃ˈ
 ?Ê
K4}
K8}(
s?#|
|自
|要
分
own
 of
(ğ
)ñ
and
hat
Ł|
子
accoun
 noIs,a,
ʿʤˈ˫
˛HˠÎ|
児童
commen
番号
登録
確認
)K6}(
aÅ|
îÁ
角|
lVl
˫|
 us
(A>
) (
am|
ed|
enC
s?|
url
ët
Ŋ|
ʋ|
要
年月日
˖˭ʰ|
会社|
caIgor
search
url|
|送信
|違反
対象
質問|
ɂɪÆ
依頼
品|
報告
契約
希望
掲載
理由
表示
請求
web ?
ques
)K10}
cGtac
ɣɦ|
利Ã
sit;
)(A|
Efo|
pag;
paid
titl
viol
|貴
ɪZ
件|
氏D|D前|ɪɾɈ
(氏D|D前
ɲʉɌɪ|平仮D
˪˳ʯ
 url,la,
)($|[ (])
ÏF発信
ɔ自身|
ʳˡ˳ˈ|
ÿCusB|
ʵH˓ʹ
)).*((
əʋ
|detail
期限|
(dat;
messag
保護
動画
権利
詳細
返信
check
|abus
|ɓɨ
ʫˊ|
本Ç
 you
#hp#
(様
Hˠ|
cGIn
expl
part
sign
type
view
when
|Ÿy
|Ż|
|日
ǁɿ
ËÆ
įÅ
àɋ
ɗɟ
ɣÆ
˗˩
ˡʤ
体|
物|
|T|ˡʢˉ|
home ?pag
˕˪ʬˊ|
誹謗|中傷|
victim|child|
団体|組織
御社|貴社
compan
|ʢʫʦ˳ˈ|
˕ʣ˃ʷ˳ʰ
侵害
channel|
password
|回答|
支払Ʉ
descri
quiry|
ă|生徒|
掲示板|
captcha
|harass
Ʉɘʁ|
|hiragana
|katakana
|ɫɤɄɦ
ˑʹ˯Hˉ
ˡ˃ʻHʸ
D|ɪɾɈ
|notic
|˦HʶH?
Ñĝy,c,
ɪʊəɾ
˭ʰʤ˳
 (the |
(日時
@ceived
cGfirm|
offendB
|店舗
|送金
商Ħ
author
|@asG|
|priva
|使Ã
˭˜ï
以外
会員
備考
削除
加害
客様
意見
担当
携帯
新規
申請
説明
,l,0.
,lc, 
\\d *[
first
imei|
numbB
topic
vicá
ƀpÅ
ʨ˩H
住ß
区ö
法Y
購Á
 other,l
|報告|送信|記入|入力|依頼|
(通報|申告|申請|申ɗ?立ɦ?
|住所|X先|年齢
|ʢʫʦ˳ˈ|ˏ˳ˉ˫|ˋ˃ʯˍ
[ȌȎ"(][-‐−H][ȍȏ"
又ɯ|ɾɟɯ|ʂɗɏɯ
(sit;sBvic;platf
書ɍ?込
種類|種別|類型|分類|
(?<!ƻ|R|届出|е|Ö提供
(г|見ɟд|ʢʯʻʹ)K6}
|時刻|時間|時期|
VlcVlcVlc
経緯|状況|事情|
ˏ˳ˉ˫|ˋ˃ʯ|˚˳
}(ľ|本Dű電話Ƽ%
ˡ˫˞ʬ|T˞ʬʸ˳|
(Êe-?Q|phG;Q È
(Ăweb JLsiIкg|LÎ
(送|渡|教Ɉ)(ɣ
[ɚɪ]|ɗ(ɪ|ɾɛ%
建物|˞˳ʷ˧˳|
(ÉFÉɫJж(YN%
件D|題D|表題|
((half|full).?wi
пiciousƅ|stоIe
(ʹ˚Hʹ|空白)
ewslettB|subscri
é提供|犯罪|
ê#(of|G) )).*^(
ǀorm|app|forum
|#roboC#human#
Ĝ企業|法Y
ɏɠɕZ
 found_at,lc,
(żÿCprofil
ß属|部署|
йhen|#dash)
(found|seen
)[Ɂ-ʓ]{0,
fil;producC
Ɔ嫌Ɍʉɛ
˗˭˕ʣH˫
場ß|箇ß
(\\/|˻|ƿ|
|furigana|
ët(ed|Eg)
ųɵʊɌɪ
Ɍɪ|仮D|
ʹˬ˃ˉ?|
(ľл#id#)
(lettBƍ;
CdivisiG|
Cproblem|
[ɔɊ御]
|r;kakunE
|個人é
|振ʊ込
í(N|P>
Ģ|該当
ž返答|
ÇÜ数Ü
ʏɄɛɤ|
(wanClik
(対応|
)[a-z ]*
[半全]
a, siI_M
addiÅal
busEess|
customB 
feedback
p@fectu@
taked÷|
trapOƄ
|keyword
|予約|
|受信|
|業務|
|種別|
|違法|
ÑphGeÑ
ʫˆʴ˪
ˈ˩˖˫
˪˙˳ʸ
口ʳ˟|
姓|氏|
F代理
EƁenƁ
AJɂʋ>
complaE
deadlEe
https?:
noCn.t)
sns|ň|
withouC
|organi
|submit
|upload
|ɝA他
|作成
|公開
|問題
|屋号
|応募
|感想
|支店
|配送
ŽOpм
ĮĴŲ;
Ǜ下ɕ
àɍ込
ƙ製Ħ
Ɋ持ɡ
˝˫ˎ|
口座|
届ɄÆ
必須|
脅迫|
関係|
担当|応募|利用|請求|申込|申
発見|確認|閲覧|見ɤɑ|見ɋɑ
|気ɥ|気付|認知|知ɣɟ|目撃
届ɑ出|Xƺвɗ込|回答|問合ɛ
ʒ受ɑ|ɂ(ɣ|ʏ%遭%書ɋʌɟ
称|D義?|ɵʊɌɪ|ųʫˊűQ
Dз|çIlƼ|éƽHˠ|ÊÈ|
(ˏʤ˕.?˳|ƾ)]|#hyp
%ʦʧ˖ ?LŲ;hp|ěblo
|姓D|иphG;#age#|Ň
aymentOcGfirmÑĞ,
ÂaCaccused|ëId|ë
alk|bull[yi]|imн
(scam|phish|susp`.split(`
`).forEach((t,n)=>{dn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??String.fromCharCode(n+(n<350?n<54?161:162:674))]=t});var Ue=t=>t.replace(/./g,n=>n in dn?Ue(dn[n]):n).replace(/[Ȁ-˿]/g,n=>String.fromCharCode(n.charCodeAt()+11776)),Ht=Ue(`Є,,ł ЦlaV, @laÅOidâifiable_byOƚ_kn÷OwishOtriedOimÂaIdOĸ_toOƔOdemûOЕOsâOsp@adOĸ,V, ƚOƲ,ǆǆVcVlc,ǜǜ0.7ƹ, ÙtÑÙt,a, MÑeQƫ7 othB,c, Ÿy,Čǽ,lcVČVlaVlaVČVČa,Āł0.6ł0.7ł ĕƫ6ƹ, eQЋÞal,Č, localityƬЂƬÈ,la, ageƬÙtƏ ĝyƏ0.9Ā0.6ĀĀĀ0.7 noIsƫ7 M,l,
ЄOЦČ, eQÑM_kanaЋMÑÙtÑĕ,lǽƏĀ
ÒɗɪɄĊɗļ空(欄|白>Aɾɾ|空ɫ|何ʂ(ÒĊ%leave#.*#(blank|empty|alGe%do(n'?C notĐfill|âB|š)
画像(ɫ|内|中|A|認)òǷ証%Ƅ|ƞ|ʹˑˠ|迷惑ñ(防止|対策%Ĭ(Ëɦ|Ë)(ɄĘɟĈǷą%ƭ+×x*] *\\d|ƭ-−] *ƭ=ɯ]|計算ď(結果|答%A答Ɉ|認証(ʳHˉ|ʭH|ą|Ç字>$Ǚ|security (cod;ũ%vBificĉanti-?spđ\\?K3}(ʹˑˠ)
^ĕǦɋ|,| or )
Ɗ|暗証|Ž|passcod;Ƒ Jid|D%#logEƎ ?id|Ơ(ą|id%秘密Aģ˯˳ʿʤˠ
ʯˬʸï|ʫHˉ(ą|D義%å効Ōʻʭ˥˪ˆʣʳHˉ|Эcard (ư|holdB%#cv[vc]|iban|ʯH˝˳|coupG
ćÃ|ćAɟʁ(ɫ|ȁ>(ʂɆ|再|2|二|同ɘ|Ò|$%\\(~ć\\%(T|è|Q)A?~ć$|再度|再Ò|ʂɆ(一|1)(度|回%ƕ@-JâB|š%@peaC#agaE#|vBify
検索|ʭH˯Hˉ|絞ʊ?込|#Ğ#Ѕ
署D|Šatur;to Š#|^b?cc$|À務局ô動œ|œÇ|ŪɪɄɧ|officeĎ;ˁˣï|#cü#
ɨA(~б続柄|間柄%(ĤÚFRFÐFħFXFƩFĥÕ)A(~立場|ƶ%^ɔJб立場Ì@laÅ(ship>#|who a@ř
(öɋĘʏɋĘ特定(ɧɍ|Ëʋ%同定Ĉī|根拠|À情|é%idâif(y|iable)
心当ɟʊ|(ÏFЩʓɠY発信Fí)ʒ(ɔ存|Ôɣɦ%know who
(~ĩ|求ʁĘ望ʀ)(ėA|Ëʋ>Ǻ措置Ŗ|ÄÀ項%ɩɆūZɗɦɻɗɄɓɨ|(outcom;acÅ).*ǹ;@įCdesi@d%ǹe)Ď to do|(desi@d|@įIdĐacÅ|outcome)
(ɓʌɾɧ|今ɾɧİǺɗÆ経緯|R%Ƣ(ĥõ請|ĭĈå無|状況%al@ady (triĒıId|dGe)
(ɋɟʉʌ|騙ʉʌ|ƐË|D乗ʉʌ)
ê返æŉ振込ǳɿƘ|ſ?|Áæ)(P|í%(払ǳʓƘSÁæɗ)(ŬÆɠ)(í|P%#ĸ to#|to whomK20}(pa(id|y%sen[dt]%payee)
(Ю受ɑ取Ŭ受領ū)(ʂA|à|通Ô|X|Ç|Ƌ%(ƥ照会|開示ĭ)à?A(Ä差ä%ǭŎe)K8}Ɣ|Ɣ ǭdocumâ%^wü came
(求ʁõ求|ĭ)ʉJʌ|Ë)ɦJZÆĘA|ʂ%(а恐喝UɩS脅ɗ)A(ÄÇ言Ŗɰ|言葉%#demû(Ēs>#|^ransom
êĩ|納)).*(^期(限Ŧ%(ſ?Ƙõ求Ƕ照会)(à|A)*(Ō期日|締ʁ?切%(í|PN)K8}Ō#Е#|(answB|@ply|pay) by)
ê振|æ)).*(Ǎ|ɗ>ɦɗɾŬ(íɫ|PNɫ)ǍÆɗÆɟ%wü K12}sâ)
êğýèŉ拡散|流ä|広ɾ|広Ɍú(状況|範囲|å無|ɦ(Zʋ%ɟɋ|ɋ$%(has|hav;been)K20}(sp@ad|circulaId|leaked))
(支?払|借ʊÆÉ|損害ú額|^æ額|払Ŭſ($| Ĩ%amount (ĸ|lost%^sums .*ĸ|#paymâ($| or%how much|#loss#
(X|œǶ~ĩú(N法|手段|時間帯?|可否õ否%Aę否|p@fB@d|best á;how didř hearU?Ôʊñɍɣɋɑ|性別|#gendB|#sex#|職業|occupĉ国籍|naÅality|country|#ip#|fax|˕ʡ˃?ʯʹ|生Ě|誕生日|birthƝ欄
(ńFǁ(ʓɠ|ɿ>(YF主%ƣFǴġF犯Y容疑FƖМB|ÞB#ŕB|pBpetrator|(ŇÂ)K16}Ė(?!B%Ǩ (ŇÂ)İ(D前?ƽŜ氏D|Ĭ|ÊŇ#id#%usBMø|^(ńÕ)$
ǐ中傷ŨĢFŻËɟ(YN%Ʋ|targeId Â)K8}Ŀ?$UD前|M%^(ÉFƲ)$
ǐĢFŻŨƣ|Ǵ|ńF届ɑPХP|受取Uþ|þɩʂ|þ供|Ƃ学生|ŏF家族|友|ÔY紹介|őБ|代表F弁護士|後見|緊急ОFßåF責任Fŵguardian|pa@nCfriend|@p@sēbehalf|witness|emBgency|agēthird.şy|someG;othB Â|theirÛǬ
Mø the (Â|÷B|Edividual|usB|ÿt%their M
êğ#ì#ŉ(ØÐ|R)A?Ģ|被(ØÐ%(ØÐ)(ūZŨËɦ))K8ǉ(Ū|載ɛʉ|載Ĳ映Ĳ写Ĳ晒ɕ|ɕʉɕ|(Īî載П|Ï|悪Ã|流ä)[ɕɗ]ǡ6ǉ#ǓÛ#ǋ%ǋÛøƒa |any >Ǔ))
ǃ%申ɗ込ɿ|Ï)ÕK6}Ŀ|T|çƵ|XP)
本人Ɵ
ǃǡ7})[ʋɟɄ](Yþ|N)AñǬ
(É|ǣ)òYN|Fþ)$
(Ï|ŧ?|Ī|ʢ˃˗ПĠЇĩІ来店|訪問|納期|Ƹ|注Ç|ĨХž開催|ĳ)(ɗÆŨėA>Ɠ?|Ě?ǅŌ月|期間|年数%(posIdМ|publish|p@fB|ordB|purchas)òdat;áe)
ǄƓŦ付|Ě?Ŧǅɨɍ|頃%Ʉɤò見|気|Ô%ǄɄɤ|ōá;ţ|day)K16}Ǡ|saw|#see#|Ţ|discovBƍ|#fEd#%ǠƍĒdiscove@d|ŢĒsawÛōá;#G#|ţ%ōday|ţÛ(awar;learn)
^(発生|À案>(ū>Ɠ|ĚŦ付|時期|時刻Ì^ōdaI û á;ţ)\\??$
(迷惑|ã審ЇЮ詐欺|ź|怪ɗZƐS偽)[ɪA]Je?T|çsms%TAJŘ|Ç面|Ä˘˃ˀ)
Ǒ標題|^([ɔɊ]JR|ģÖÚ|T)A?>(ā|ˆH˞%^題目|A題$|ĬËʋā|Ùt#|^Ĺe$õ旨
^(ǰJR|ģÖØT)A?>(ǑāÌ^(ÙCĹe)( lEe>$
Ŀ)ǦɂʋɄɯ| or )K3}(ǚŶС|ǈ|D称%(ĜƷŶ)DJƿúĿ)
(Ĝ勤務P|仕ÀЈƷ˓ʸˍʹ|ǿworkŤĵÃ|ÃA> Je-?Q|eT|T)
(Ǟ部門|Ʀ課|課D|宛PĠPƗФ|校舎|拠点|施設)D?$
ǚŷĻLŶ|機関|学校|勤務|Ǟ役職СƗDФŤК[sz]ĉcorporaCǿdeşmenǮemployB|school|affiliaCjob Ĺ;~ĳ(A|中A>(ň|ƙŭ˳%ɔĨ|ɔƸU使Ʉ
(Ъ品目)K2}ňďD|˘˃ˀH?
(LƃИ媒ůʢ˗˪|ěˡˇʣʢ|ŭï˕ʩŜʳ˟˥ˋˆʣ)(˻[^D]{1,8}|等|ɪɩ>ďɊJƌ%Ī(L媒ůňÌɩA(LИʢ˗˪%ǘ|board)('s> ÊMøƒtü >(Į>ǘ%which ǀorm%^platform$|^(ĴsBvic;ƃsns)$
Ý[ÕN様客人身ö私PÃ当表員]|Ĥɕʓ|ɕɾ|Ć)A(Ɋ|ɔ|御>(ľ)
(ˋ˃ʯ|ˏ˳ˉč˚˳ƎŹĬ|Ƒ|˕ʡʤčЪ作ĦĦ曲|国|地|駅|路線|ŭ˳|ˉŮ˳|ʤ˙˳ˈ|案Ľ物Ľ機種|番組|ˁŜʰ˫H˗|ǫÎ|ŐîÀ|銀行|Ǐ˚ï|飼Ʉ[犬猫])ďɊJD|ˍŜD称|ā%(nick|usB|sc@en|display|ǢdomaE|evēiIm|peCprojecCbrû|hosCmodel|ÿCmiddl;maiden|group|Iđżķbank)ð(Ő|曲|作Ħà籍|Î|LǫÏîÀ|job|ķvideo|book|sGg|th@ad|posCarticleĵA?Ĭ>(ā| Ĺe)
(自öô社|弊社|Ĝ著作権J元|Õ%ő|元(A|ɨ%ɂɪɟAĻNA?Ļ殿UƤ|Ņ運営(ė中%公式|正規|本Űʪ˪ʸˊčǤ|#ì#|#÷#|#my#|official|origEal|profil;ÂalŤİùLĂŚ|ýblog|ěĴ#Í|żŲe)
#proof#|÷Bship|(ßå|証明)(Fà|Ŋ)
(発信Ġ)元AJçT|è|ą)
Ý使ɣƝSĳSĆSĨSßåS持ɣ)(ɦɄĘɦɍɟ)(çƧ|T|Ƶ)
ùýLÎú(D|ā%ùLÎ).*Ы
志望ô己pr|経歴|職歴
(ī|Œ|ÄǇƪú(ʒƉÛ(ƪĊ|Òî載î述U?àɍU聞ɋɛ|教Ɉɦ|述ɹ%^(please >(ŞaE|ƀb;IllĎ|why)#
(関連|参考|参照НA?|証拠|@laId|@fe@nc;Ǿİùý#Ís?#)
ǝ;ˁˣ˳ˍ˫ŹǤÛù#Í|Ł%ù#Í)#K12}ǝe)
ğŁP?|pBmaÍ|#ÍóĮÈ|^Ж|èñhttp|ÈK8}ø (th;this|tüĐĮ>(ķĴÞ%(ķÞ) È|(Î|LĂÏ|Ī|ŧ?|ʹˬ(˃ˉ>|Ő|ǵİè|^Ī(ǥ|PÌŧГ場ß|whe@ (is|didř seeĐiCthe%(ķposCŝCvideo|listEg)sJ \\(?s\\>> (to (be >(@mov;ëC@Ţ%E ũ)
((ǵРГ|ÚėħŊġĈLÎ|ĂÏ|Щɿ%(ŧ|Ï|Џņ画像|写真|Ő)òÎ|ǥ))$
ĂĮLʦʧ˖ ?L#Ч^(Lhp|web|ěblog)$
e-?Qű#Q( ?È>#
ç#Il#|Il(?![a-z]%phG;Ƨ|mobil;ɧʓʏ|ıt ư
郵便|Ȓ|#zip|Þal|Þcode
^(番地˻>(Ǐ˓čʢˑHˈ%部屋ą|buildEg|aşmēsuit;#unit#
市区?町村|番地|丁目|町D|st@eC#city#|t÷
都道府県|Ђ
ƵU住ɾZ居住地|#È#
年齢|年代|#age#
^~[Ãę]Ľ^Ʊ
ǂЌ|ƶ|ʸˣ˳čÀ由|~ÃĽ項目$|ö野|ĝ|#šó#kEdó#Ʊ|natu@ø
(違反|Ú|R|ÉťÄħ)AJǂƶ%^(種類ЉЌH?|ĝy|(typ;kEd)ø (abus;ĺĉëǯissue))$
Äī|ÖR|ØÉġ|件D|ˆH˞ť困ʊƛÙCissu;abouǯEƁcGcBn|harm|ĺat
(注ÇІƸ|ĨЈÀ業|仕À|ƙ工À|ĥŰ活動Т)AJɔJÄŒ%動機|ī)
ÄŒ|詳SɏʏSŘ|ƥõ望|ģR|Ö具ůƪô由記|ɩAʈɆ|ɩʓɪ|何Ɍ|困Ĳ起ɍ|起ɓ|ŪʌɦР|Ŏ;Ƴŋóƀb;ŞaE|wü happenĒВŝCIllĎ|how can w;Ó(ĄCũ)Ĕ^ũs?$|概ę|ÃĽXÀ項|通信欄UÔʉɛ(Ʉɟɠ|ɏɠ%^(ĄtĔbodyÌÓĖ
Ýƴ)Ƌ
ņơ|ī|ǇɊ気ɥɍ|Ø補足У|ˡˢН|ĄCǾ ĶnoIó@marksƛЁ
(ÖR|Øģ具体的ɪ?U困ʊú内容$|^(ÄŒ|Ř|Ƌ|ņŎ;ĄtĔƳŋĔơ)$
ľ|姓D|芳D|本D|XPD$|(Ʀ|Ʃ|Ú|Ð|R|ħ|X|届äĊ|ĥТ|申込|ĳ|ĭ|提äĠ)Õś>ďD?$|^差äYfullðƮ (û|&|\\/) last ÊÓÊlegal Êıt (Â|M%^(ÊЀÊɊƤD|~ƦÕ様?D?|DÌ(ĖBЛtB|sendB|@įtB|ДanCclaimant)('?s> M
hGey|gotcha|Ś.*Ś|ak hp|#boC^hp#| hp$|trap|decoy|ĕ Ŕ|wEni;leave
Ƅ|spđvBif|turnstile
passw|^otp$|Ge áe code
^cc |card|coupG
(Q|eQ).*(ƕcGf|Ŕ|agaEǱ|2Ì(ƕŔǱ)#.*Q
^(q|s|Ğ|quByЅĔkwÌĞ
ŸК|corp|deparǮЧfax|birth|bday|nickðǢusB|logE
#(e ?Q|Q|Q ?È|@plyto|Tè)#|T
kanaǧyomi|ruby|ǩ
#(Il|phG;denwa|IlephG;mobile)\\d*#|電話
^(Ó|full |Ѐ|ıt |ĖB >M( \\d+>$|^(o?nama;shƯsƯfullMÌ^(Ɋ?D前|~氏D)$
^(Ó|@įt >(ÙCĹ;kenmei|daƯ件D)$
^(target |Ė |page |Þ |ŝt >ùÍ)( ?\\d>$
siI ?M
ĝ|#kEd#|#š#|s(h|y)ubetsu|bunruiƛƱЉ種類
Ŏ;#msg#|ĄC#body#|ŝtóВtoiawas;naiy(o|ou)#|hGbunŋ|Ƴ|@markĔbikou|#noIó#Ixt#|Äơ|Ř
ǗА苗ÜDÜ(Ó>lastðfamilyðsurMŃ
ǗD|(Ó>Ʈðgivenðfo@MŃ
^last$
^Ʈ$
^(ɛZʻʤŃ
^(ʁZŮŃ
Ɋþ|Ƃ˚ï
ņЏƃʲʹˈ˖˃ʯ|œėĄC#@Ţ|guest ?book|#@ply|Ý˗)ˬ˓˥H
同意|承諾|了承|承Ô|規約|˝˪ʷHǲA(Ɋ?取|ŏ|ĳ|提供%ǊɊÔʉɛ|配信|間違ZćɗĠć|ˁʧ˃ʯʒ|理解Sʢ˳ʱHˈ|ƞ|歳以上|ĩŊ$|ag@;cGsē#tBms#Ɯcy policy|nǕb;declar;swear|good.faith|cBtify|undBstû|acknowledge
(Ǽ角A?|(ʫʿ>ŗŀ|漢ÜÇÜ[˻ʄ\\/ɨ,ȁ]){1,6}((?!ċŗǪƟ)[^ȁȂ,.()※ ]){0,12}J[ã×禁避控遠]|ng#|ƴ|[Ɉɍɑ](ɾ?ɛ|ɪ%[ʏɛ]ǎɧɯ?ɪ[Ʉɏ]|Ɵ(?!òã可|ɛʓ|ļng|ƴ))%(#(no|Йavoid|except%not( E|Ďe>|n.tĎe) ǒdth|kata|hira|kanjiǻ|ǒdthƈƇǻ (noCcanЗ#
ŏÕś|AN>(AƉ>~
半角
ŀƇ
^(((ɊĻô|御>(ˍï ?>(ʷ˧˃˗Ɨ?|ʹˈʢ|ʵ˭˳|社%(web|GlE;ì> Jshop|sto@)ĵǌ))*|ǌ)ĵğè|ýÍ|È|\\W)*$
ƞǙ
ǟ
ÖR|ƥУõ望|ıCEquir|enquir|Ё|support
ǩ|ŗɋɪ\\>$|˨˟|ʈɿ|読ɿ(ǪN%ʷŮǧ#kana#|phGetic|ê漢ÜkanjiŉАƌ|MĈŀƇƈ%(ŀ)K3}(氏|ƌ))
ʫʿʫˊƈ|ųŗʻʤ|Ů
Ł集|相互ý(ýʵʤˈĵʒ>(ƨ>Ć|Í (exchang;lisCdi@ctory%(addЛĐì|aĐĴÍ|ĕ)
^\\(?※.*(.{25}|[Ȃ可]|ШZɾə|ɧə|場合Ŗ|ǼċAɿĊ|Ò)
(Ơ|ƨƎŹˡ˳ːH)ď(ĆО|Á会%Á会(申|手続|˕ʩHˠ%c@aI (an |Ó>ÿCŠ ?up#|#@gist(B|raÅ)#
Я任意|ɲɣə|(ǈ)ˍHˠ(ɧʂ|ʂ>(可|ok%\\(J@qui@d|opÅal)\\>|[*＊※■●◆◇▼▽˻]+|ÒɗɦǛ(ɔU>(記Á|Ò)(ШɄ)
ǟ([ȍȏ") ɯʒʂɫɌA等使]|ɪɩî号|ƾ)]|ɔJÒĊƝ))*([無ã抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Ʉɍ]|ɨĲ[ÁɄ付ɤ含Ãʏɑʌʁɛ]+ǎ必ę(ļɂ%[Ʉę][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])(?!.Jã可|ɧɍɪ|ɧɍɾ)%数字(Aɿ|ɠɑ%(続ɑ|[詰ɤ]ʁ)ɦ~Á|(Й#no|omiC@mov;skip|exclud;(З \\w+)ƒany >(hyphen|dash%(ư|digit)s? Gly
ǔ(ɯ|ʒ>(ɪS無Sãę|Áʌɚ|Áʌļ空ɑɚ%(間|ɂɄɠ)ʒJ空ɑ|ɂɑ)(ɚ|ɪɄ)
ÚFÐFƩFRFXFħFĥFĤŅɊƤ|ĖB|ì
(ÉFĢ(FAN%被(Ú|Ð)FŪʌɟ(N|人%í(N>|ńFƣFőFɊþś|ɕʓ%ƂŏБYĜƷ企業|ŵƖ|ÞBŤ|othB şy)ś>(AƉ|ɫ関ė's|：>K6}(é|氏D|XPŖ|Nŋs|Eformĉ$%about the (ŵÂ|Ɩ)
(Ĥ貴N|Ņɔ自ö|ŷĈĂLěŚ|ĕ%Ы|Ó÷|ifř have (G;a)#
^[(※ ]*(例|ex#|e\\.g|注|半ċ全ċ\\d+(Ç>Ü最大)
ØǖƆЍġ|ƢťÉ|Ð|Ŵő|å害Њ悪質|Rŕ;ëCДCĺĉEfrEg|Ѓ@mov|legal
Я#@qui@d#
^(\\(J全ċ半ċ漢字%Ж\\/\\/|\\d{1,3}|[Ě時ö]|mGth|day|year|hour|mEut;ǰ?XP)\\>$
Ƒ|ʵʤ˳ʤ˳|ƠĆ|ƨĆ|Ǌ購読|検索U支払ZƊ(A|ʒ>(再U?忘%log ?E|Š JE|up)#|nǕb;#Ğ#|paymēŔouC(forgoC@setÛŽ
ŷĻ団体
全角ǔ
ƻ|R|届ä|XƺĭžÖ提供)[^A]{0,6}[ÕN人]|Ĥ本YŅ#ì#
Ú|ǖÐ|ƢġťÉ|ŴЍ|Ɔã審Њå害ŕ;EfrEgƅ|ĺaCЃǨ
ŴD誉|侮辱|悪口|信Ã(毀|ɍ)損|defđlibel|slûB|Esult
ŭʤːʷǲ|晒|ɕʉS肖像ƜcyƜI ĶÂal Ķdox
Ɛ|成ʊ済|imÂat
著作|商標|Ô的財産|海賊版|copyrighCtrademark|EIllectual
ăЬăA性|ăñǸcsđchildòpornŕ|sex|Şoit)
Ў|私À性|同意Aļ@veng;Eáat;nG.?cGsensual
ʢˀ˫ˈ|obscen|adulCnudity|Ýăñ)(Ǹ猥褻%Ýă|Ў)ЬÝchildK8}|@venge )porn
売春|援助交際|ä会Ʉ系|prostitut
薬Ű麻薬|大麻|覚(醒|ɛɄ%ˉ˩˃ʰ|drug
Э通帳|Ƨçbank ÿt
ź|偽Lphish
ã正ʢʯʻʹ|Ɗ|乗ɣ取ʊ|unƚi[sz]Ēhack
闇ːʤˈ|実行F請負|仲介|@cruit
ʫʸˎ|賭博|ʮˣ˳˖čgambl|casEo
闇æ|貸æ|ˤ˟æ|lendEg
銃|爆(発|弾%刃Ű武器|weapG|Şosiv|fi@arm
自殺ô死ô傷|suicid|self.?harm
а予告|脅Sth@at
ǣ|bullyƅ
遺ů残虐|ʰ˭|gor;graphic|ĺen
差別|˘ʤˈ|ü;discrimEat
青少年|mEors
ˇ˞|偽é|誤é|˕ʧʤʯ|misĶdisĶfalse Efo
悪質商法|fraud|scđÝź)詐欺
ʦʤ˫ʹ|˞˫ʦʧʢ|virus|malwa@`).split(`
`),Ke=t=>RegExp(Ht.shift(),t),[ds,ms]=Ht.splice(0,2),We=t=>t.split($Q).map(n=>{let[e,o,r]=n.split(",");return[e,Ke(),o||void 0,+r||void 0]}),mn=We(ds),je=We(ms),Ye=[{id:$d,e:$p},{id:$d,e:$y},{id:$d,e:$p,I:.3},{id:$d,e:$y,I:.3},{id:$b,e:$p},{id:$b,e:$y}].map(t=>[Ke(),t]),[Je,Ve,ze,qe,hn,Qe,gn,Xe,Ze,to,no,eo,oo,ro,so,io,co,ao,lo,fo,uo,po,mo,ho,go,bn,bo,yo,xo,Eo,Oo]=Ht.splice(0,31).map(t=>RegExp(t,"i")),So=Ht.map(t=>RegExp(t)),dt={令和:2018,平成:1988,昭和:1925},Ao=[$D,_u,$T,_v,"search","trap"],wo=4,Ft=[$d,$b,$Y,$M,$q,"age"];var h=t=>t.normalize("NFKC");var hs=120,gs=40,ko=30,bs=new RegExp(co,"g"),Pt=new RegExp(qe,"gi"),ys=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,xs=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,Es={name:{id:$d},"family-name":{id:$d,e:$p},"given-name":{id:$d,e:$y},email:{id:$Y},tel:{id:$M},"postal-code":{id:$B},"address-level1":{id:$v},"street-address":{id:$q}},yn=mn,Bt=new Map,_t=(t,n)=>(Bt.has(t)||Bt.set(t,n()),Bt.get(t)),No,Os=40,Ss=200;function Io(t){Bt.clear();let n=e=>As(t?.[e]);No=n(_a),yn=mn.flatMap(e=>{let o=mt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function As(t){if(!Array.isArray(t))return;let n=t.slice(0,Ss).flatMap(e=>{let o=typeof e==_g?h(e).toLowerCase().trim():"";return o.length<2||o.length>Os?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var mt=t=>Ao.includes(t),k=t=>_t(t,()=>ws(t)),ws=t=>{let n=h(t).toLowerCase().replace(/\s+/g,$Q).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return mo.test(n)||so.test(n)?"":n.replace(bs,$Q).replace(ys,"").replace(xs,"").replace(/\s+/g,$Q).trim()},Gt=t=>k(t)!==""&&!bn.test(k(t)),xn=(t,n,e)=>t.find(([,o,r="lac"])=>r.includes(e[0])&&o.test(n));function H(t,n){let e=_t(`${n}\0${t}`,()=>ks(t,n));return e&&{...e}}function ks(t,n){let e=k(t).slice(0,hs);if(!/[\p{L}\d?〒]/u.test(e)||bn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$Q).trim(),r=xn(yn,e,n);if(r&&mt(r[0]))return{id:r[0]};let s=n===$g&&eo.test(e.replace(Pt,"")),i=n===$g&&Ye.find(([c])=>c.test(o));if(i)return{...i[1],id:s?$b:i[1].id,w:!/name/.test(o)};let a=Ns(e,o,r,n);return s&&(!a||a[0]===$d)?{id:$b}:a?Ts(a,e):$s(e)}function Ns(t,n,e,o){let r=n&&Is(t,n,e);return r&&r!==t&&xn(yn,r,o)||e}var Is=(t,n,e)=>e?.[0]===$h&&/[(].*認知/.test(t)?t.replace(/[()]/g,""):n,$s=t=>t.length>ko?null:{id:$j},Ts=([t,,,n=1],e)=>({id:t,I:n*(e.length>gs?.85:1)});function $o(t,n){let e=h(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$Q).trim(),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$p:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$y:null;if(o&&n===$g)return{id:/kana/.test(e)?$b:$d,e:o};let r=xn(je,e,n);return r?{id:r[0]}:null}function To(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:_v}:/password|^username$|one-time-code/.test(n)?{id:$T}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:$h}:Es[n]??null}var J=t=>{let n=h(t);return ze.test(n)||!!No?.test(n)},Ro=t=>po.test(h(t)),En=t=>Oo.test(t),Co=t=>{let n=k(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company)[^)]*\)?/g,"");return n.length<=ko&&uo.test(n)&&!fo.test(n)},Lo=t=>Eo.test(k(t)),nt=t=>ho.test(t),On=t=>bo.test(t),Do=t=>io.test(t)&&!nt(t)&&!Nt(t),Nt=t=>no.test(t),vo=t=>ro.test(t)&&!nt(t)&&!Nt(t),Ut=t=>Ve.test(t);var Rs=/権利(の)?侵害|人権|rights/,Sn=.5,An=t=>h(t).toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),Mo=t=>h(t).toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(An).filter(n=>n.length>1),Cs=t=>_t(`harms\0${t}`,()=>So.flatMap((n,e)=>n.test(t)?[e]:[])),Ho=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function Ls(t,n){let[e,o]=[Ho(t),Ho(n)];return e.size&&o.size?2*[...e].filter(r=>o.has(r)).length/(e.size+o.size):0}function Ds(t,n){let[e,o]=[An(t),An(n)];if(!e||!o)return 0;if(e===o)return 1;let r=Mo(t).filter(c=>Mo(n).includes(c)).length;if(r)return .9+Math.min(r,5)/100;let[s,i]=[t,n].map(c=>Cs(h(c).toLowerCase())),a=s.filter(c=>i.includes(c)).length;return a?.7+.15*a/Math.max(s.length,i.length):s.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):s.some(c=>c<wo)&&Rs.test(n)||Ls(e,o)>.6?Sn:0}function Kt(t,n){let[e,o]=n.map((r,s)=>({index:s,O:Ds(t,r)})).sort((r,s)=>s.O-r.O);return!e||e.O<Sn||o&&o.O===e.O?null:e}function Fo(t,n){let e=Number(/\d+/.exec(h(t))?.[0]);if(!e)return null;let o=n.findIndex(r=>{let[s,i]=(h(r).match(/\d+/g)??[]).map(Number);return s===void 0?!1:/代/.test(r)?Math.floor(e/10)*10===s||/以上/.test(r)&&e>=s:/以上|over|\+/.test(r)?e>=s:/未満|under/.test(r)?e<(i??s):i?e>=s&&e<=i:e===s});return o<0?null:{index:o,O:1}}var Bo=(t,n)=>{try{return t(n)}catch{return null}},V=t=>!!t&&O(t)===1,Wt=t=>O(t)===3,F=t=>{let n=G(t);return!n||V(n)?n:O(n)===11?Bo(ke,n):null};function*B(t){for(let n=F(t);n;n=F(n))yield n}var vs=160;function*wn(t){let n=0;for(let e=V(t)?t:F(t);e&&n<vs;e=F(e),n+=1)yield e}var kn=t=>{if(V(t)&&g(t)==="slot"){let e=Ce(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=de(t);e;e=me(e))n.push(e);return n},jt=(t,n)=>{let e=Le(U(t)??t,t,5);return e.currentNode=n,e},Po=t=>Bo(Ne,t);var _o=4,Ms=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Hs=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Fs=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function Bs(t){let n=y(t,"class");return Ms.test(n)||(Hs.test(n)||Fs.test(n)&&!n.includes(":"))&&x(t,"input:not([type=hidden]), textarea").length===1}var Go=({width:t,height:n})=>t<_o||n<_o,Ps=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,_s=({left:t,top:n,right:e,bottom:o},r)=>e<=r.left||t>=r.right||o<=r.top||n>=r.bottom||Go(r);function Uo(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let r=getComputedStyle(e),s=/hidden|clip/.test(r.overflow)&&!/^(html|body)$/.test(g(e)),i=/auto|scroll/.test(r.overflow),c={k:r.display===$x||Number(r.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(r.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(r.clipPath)||w(e,$w),$:i,box:s||i?R(e):null};return t.set(e,c),c}return function(o){if(getComputedStyle(o).visibility!==_w)return!1;let r=R(o);if(Go(r)||n(o).k)return!1;let s=0;for(let a of B(o)){let{k:c,$:l,box:f}=n(a);if(c||s++<3&&Bs(a))return!1;if(f){if(l?Ps(r,a,f):_s(r,f))return!1;l&&(r=f)}}let i=ct(U(o))??globalThis;return r.right+i.scrollX>0&&r.bottom+i.scrollY>0}}var Nn="input:not([type=hidden]), textarea, select, [contenteditable]",Gs="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",Us="input[type=radio], input[type=checkbox]",Yt="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",Rn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,Ks=/^(td|th|dd|li|fieldset|form|body|tr)$/,Jt=240,Ws=24,js="h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]";function In(t){for(let n of B(t))if(!Rn.test(g(n)))return n;return null}var Wo=t=>{let n=V(t)&&g(t)==="img"?y(t,"alt"):"";return n.length<=Ws&&/\p{L}/u.test(n)?n:""},Vt=t=>t.replace(/\s+/g,$Q).trim();function N(t){let n="",e=o=>{if(n.length>Jt)return;Wt(o)&&(n+=st(o));let r=V(o)?o:null;if(!r&&O(o)!==11||r&&(w(r,Yt)||r!==t&&!wt(r)))return;let s=r&&!Rn.test(g(r))?$Q:"";n+=s+Wo(o),kn(o).forEach(e),n+=s};return e(t),Vt(n)}var $n=new WeakMap;function jo(t){$n=new WeakMap;for(let n of t.flatMap(e=>x(e,$H))){let e=pn(n);e&&$n.set(e,[...ht(e),n])}}var ht=t=>$n.get(t)??[],Yo=(t,n)=>y(t,n).split(/\s+/).map(e=>{let o=e&&Ge(T(t),e);return o?N(o):""}).join($Q);function lt(t){let n=T(t),e=O(n)===11&&n.host,o=[Vt(Yo(t,"aria-labelledby")),...ht(t).map(N),y(t,$N)].filter(Boolean);return o.length||!e?o:[M(e,$H)??y(e,$N)].filter(Boolean)}function Ys(t,n,e){for(let o of B(t)){let[r,s]=[A(o,n),A(o,e)];if(s)return!1;if(r)return!0}return!1}function Js(t,n){let e=Y(t,$H),o=e&&pn(e);return!!(o&&o!==n&&!A(e,n))}function Vs(t,n){let e=(st(t)??Wo(t)).replace(/\s+/g,$Q),o=e.trim()&&F(t);return o&&!Y(o,Yt)&&!Js(o,n)&&wt(o)?e:""}function Ko(t,n){let e=jt(T(t),t),o=[],r=!0,s=0,i=null;for(let c=e.previousNode();c&&s<Jt;c=e.previousNode()){if(n.has(c)){i=c;break}let l=V(c)?g(c):"";if(Ks.test(l)&&A(c,t))break;/^[bh]r$/.test(l)&&(r=!0);let f=Vs(c,t);if(!f)continue;s+=f.length;let u=In(c),p=o.at(-1);p&&!r&&p.block===u?p.text=f+p.text:o.push({text:f,node:c,block:u}),r=!1}return i&&w(i,Us)&&!lt(i).length&&o.pop(),{near:o.filter(({node:c})=>!i||!Ys(c,i,t)).map(({text:c})=>c.trim()),S:i}}function Cn(t,n){let e=jt(T(t),t),o=In(t),r="";for(let s=e.nextNode();s&&r.length<60;s=e.nextNode()){if(A(t,s))continue;if(V(s)){if(n.has(s)||g(s)==="br")break;continue}let i=F(s);if(!(!i||Y(i,Yt))){if(st(s).trim()&&In(s)!==o)break;r+=st(s)}}return Vt(r)}function Jo(t,n){let e=Yo(t,"aria-describedby"),o=Y(t,"td, dd, li, p, div, label"),r=jt(T(t),t);for(let s=r.nextNode();s&&o&&A(o,s)&&!n.has(s)&&e.length<Jt;s=r.nextNode())Wt(s)&&!Y(F(s),Yt)&&(e+=st(s));return e}function zs(t,n){for(let e of B(t))if(!(!A(e,n)||t===n&&g(e)===$H))return/^(ul|ol|div|p|span)$/.test(g(e))?e:null;return null}var Ln=t=>w(t,Nn)||x(t,Nn).length>0;function Tn(t){for(let n=At(t);n;n=At(n)){if(Ln(n))return"";let e=N(n);if(e)return e}return""}function qs(t,n){let e=At(n);if(!e||Ln(e))return"";let[o,r]=[e,n].map(s=>x(s,"th, td"));return o.length===r.length&&o.length>1?N(o[r.indexOf(t)]):""}var Qs=t=>k(t)!==""&&(!Gt(t)||(H(t,$g)??{id:$j}).id!==$j),Xs=(t,n,e)=>e>1&&t.length===e&&t.every(Qs)&&new Set(t.map(k)).size===e?t[n]:"";function Zs(t,n){let e=At(t);if(!e||Ln(e))return[];let o=x(t,Gs),r=o.indexOf(n);if(r<0)return[];let s=ti(e),i=Xs(s,r,o.length);return i?[i,Tn(e)]:[]}function ti(t){let n=[""];for(let e of kn(t)){let o=V(e)?g(e):"",r=o&&!Rn.test(o);r&&n.push(""),o!=="br"&&n.push(`${n.pop()}${Wt(e)?st(e):N(e)}`),r&&o!=="br"&&n.push("")}return n.map(Vt).filter(Boolean)}function ni(t,n){let e=n&&g(t)==="td"&&G(t);return Tn(t)||e&&(qs(t,e)||Tn(e))||""}function ei(t){let n=[],e=[];for(let o of B(t)){let r=g(o);if(/^(form|body)$/.test(r)||n.length+e.length>3)break;r===$H?n.push(N(o)):/^(t[dh]|dd|li)$/.test(r)?n.push(...Zs(o,t),ni(o,!n.length)):r==="fieldset"?e.push(...x(o,"legend").slice(0,1).map(N)):w(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...lt(o),...x(o,"[role=heading]").slice(0,1).map(N))}return{g:n.filter(Boolean),T:e.filter(Boolean)}}function Vo(t){let n=x(t,js);return e=>{let o=n.findLast(r=>pt(r,e)&4);return o?N(o):""}}var oi=t=>[M(t,$z)??y(t,"data-placeholder"),y(t,_j)].filter(n=>n.trim()).map(n=>n.slice(0,Jt)),L=({own:t,near:n,g:e})=>[...t,...n,...e];function zt(t,n,e,o=null){let r=o!==null,s=T(t),i=O(s)===11&&x(s,Nn).length===1?s.host:null,{near:a,S:c}=Ko(t,n),l=i??(o&&zs(t,o));return l&&!a.length&&({near:a,S:c}=Ko(l,n)),{own:r?[]:lt(t),near:a,...ei(r?Y(t,$H)??t:t),x:r?[]:oi(t),after:r?"":Cn(t,n),head:e(t),S:c}}var vn="input, textarea, select, [contenteditable]:not([contenteditable=false])",ri=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,si=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",S=t=>/^(radio|checkbox)$/.test(`${t}`);function qo(){let t=Uo(),n=[],e=[],o=Qo(document,t,n,e);jo(e);let r=new Set(n.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(C(c)))),s=[],i=new Map,a=[];for(let c of r){let l=ci(c);if(ai(c,l,t))if(ii(c,l))s.push({t:c,type:l});else if(S(l)){let f=fi(c,l),u=i.get(f)??Dn(c,$f,l);u.A.push(c),u.u.push(lt(c)[0]||Cn(c,r)||y(c,$G)),i.has(f)||a.push(u),i.set(f,u)}else if(l===$u){let f=[...Mt(c)];a.push(Dn(c,$f,l,f,f.map(li)))}else(l!=="editor"||!w(c,"[contenteditable] [contenteditable]"))&&a.push(Dn(c,/^(textarea|editor)$/.test(l)?$E:$g,l))}return{V:a,R:r,L:e,U:s,K:t,size:o}}function Qo(t,n,e,o){o.push(t);let r=new Set(x(t,vn));for(let s of x(t,"*")){r.has(s)&&e.push(s);let i=g(s)==="iframe",a=i?Po(s):cn(s);a&&(!i||n(s))&&Qo(a,n,e,o)}return r.size}var Dn=(t,n,e,o=[],r=[])=>({t,kind:n,type:e,C:qt(t),A:o,u:r}),ii=(t,n)=>ri.test(n)||w(t,si)||!S(n)&&y(t,"tabindex")==="-1",ci=t=>{let n=g(t);return n===$C?C(t):/^(textarea|select)$/.test(n)?n:"editor"},ai=(t,n,e)=>e(t)||S(n)&&ht(t).some(e)&&!Y(t,$w),li=t=>w(t,":disabled")?"":t.text||N(t);function qt(t){let n=kt(t);if(n)return n;for(let e of B(t))if(g(e)==="form")return e;return T(t,{composed:!0})}function fi(t,n){let e=qt(t),o=y(t,$d);if(n===_k&&o)return`${o} ${pi(e)}`;let r=0;for(let s=G(t);s&&s!==e&&r<5&&!(O(s)!==1||x(s,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);s=G(s),r+=1)if(x(s,`input[type=${n}]`).length>1)return s;return t}var zo=new WeakMap,ui=0;function pi(t){let n=zo.get(t)??(ui+=1);return zo.set(t,n),n}var z=new Set([...Ft,$B,$v,$U]),di=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function Xo(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join($Q)];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=di.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Zo(t){let n=h(t).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(n)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function Hn(t){let n=Zo(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var mi=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function tr(t,n){let e=h(t);if(ao.test(e))return!1;if(to.test(e))return!0;let o=n.map(r=>mi.exec(h(r))?.[0]).find(Boolean);return o?o.includes("-"):null}function nr(t,n,e=!1){let o=Zo(t),r=o.replace(/[^\d+]/g,""),s=Hn(t).join("-");return n?[r]:[!e&&/^\D*0(?!10)/.test(h(t))&&!o.includes(".")?o:s,r,s]}var Mn="[\\d０-９]",hi=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${Mn}{3})[^\\d０-９]{0,3}(${Mn}{4})(?!${Mn})[)）、,，\\s]*`);function er(t){let[n,e,o]=hi.exec(t)??[""],[,r="",s=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.replace(n,"").trim())??[];return{postal:n&&h(`${e}-${o}`),prefecture:r,rest:s}}var or=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),Fn=t=>or(h(t),/[ぁ-ゖ]/g,96),gi=t=>or(Fn(t),/[ァ-ヶ]/g,-96),bi=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??h(t),t])),yi=t=>[...Fn(t).normalize("NFD")].map(n=>bi.get(n)??n).join(""),xi=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Ei=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function rr(t,n,e){let o=h(n),r=o.replace(Pt,""),[s,i,a]=[1,2,3].map(m=>e.some(E=>xi.exec(E.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[m])),c=[yi(t),/半角|half/i],l=[gi(t),gn],f=[Fn(t),/(?<!半角.{0,3})カナ|katakana/i],u=!a&&(gn.test(r)||/[ぁ-ん]/.test(t)&&!oo.test(r)),p=i||u?[l,f,c]:[f,l,c];(Ei.test(r)||s)&&p.unshift(c);let b=o.match(Pt)?.join($Q)??"";return p.filter(([,m])=>!m.test(b)).map(([m])=>m)}function sr(t,n){let e=xo.test(n)?["　",$Q,""]:[$Q,"　",""];return lo.test(n)&&e.reverse(),t.flatMap(o=>e.map(r=>o.replace(/\s+/g,r)))}var cr="h1, h2, h3, legend",Oi=new Set([$M,$q,$B,$v,$U]),Si=/^(url|site_name|subject|notes)$/,Ai=[$J,$m],wi=new Set([$J,$m,_x,$d,$b,$Y,$M]),Xt=8,Bn=5,ar=20,ki=.7;function lr(t,n,e,{map:o={},z:r}){let{verified:s,read:i}=Fi(t,n,e,o);if(!s&&Do(ir(t,"h1",t.K)))return{R:new Map,W:[],verified:s};let a=new Set(t.U.filter(({type:m})=>m===$T).map(({t:m})=>qt(m))),c=ir(t,cr),l=[...Map.groupBy(i,({n:m})=>m.C)].flatMap(([m,E])=>{if(a.has(m)&&!E.some(_=>_.f===ar||_.id===$m&&Pn(_)))return[];let Z=Ii(m);if(On(Z)&&!E.some(Pn))return[];let rt={values:e,o:c,own:Z},Et=Hi.reduce((_,tt)=>tt(_,rt),E),Rt=Ni(Et,rt,r);return Rt?[{j:Et,own:Z,H:Rt}]:[]}),f=l.some(({own:m,H:E})=>E>=1&&nt(m)),u=l.filter(({own:m})=>!f||nt(m)||!Ut(m)),p=u.reduce((m,E)=>m&&m.H>=E.H?m:E,u[0])?.j??[],b=Map.groupBy(p.filter(({id:m})=>m),({id:m})=>m);for(let{j:m,own:E}of l)if(!(m===p||Ut(E)))for(let ot of Ai){let Z=m.filter(rt=>rt.id===ot&&rt.f>=Xt);Z.length&&!b.has(ot)&&b.set(ot,Z)}return{R:b,W:p,verified:s}}function Ni(t,{values:n,o:e},o){let r=t.filter(({id:l})=>n.has(l)||z.has(l)&&n.has($q)),s=[...new Set(r.map(({id:l})=>l))],i=s.filter(l=>!z.has(l)).length,a=s.length-i;return i||(o||a>1||nt(e))&&!On(e)?i+a*.3:0}var Pn=({n:t})=>t.kind===$E,ir=({L:t},n,e=()=>!0)=>t.map(o=>[O(o)===9?we(o):"",...x(o,n).filter(e).slice(0,12).map(N)].join($Q)).join($Q);function Ii(t){if(O(t)===9)return"";let n=x(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[y(t,"role"),N(t).slice(0,60),...x(t,cr).slice(0,4).map(N),...n.map(e=>M(e,$G)??e.textContent)].join($Q)}var gt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),$i=(t,{values:n,o:e})=>{let[o,r]=t.filter(Pn),s=nt(e)||Nt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!r&&!o.id&&s?gt(t,i=>i===o,{id:$m,f:Bn}):t},Ti=t=>{let n=t.map(({o})=>[...L(o),...o.T]);if(!n.flat().some(o=>Je.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,r)=>{let s=n[r];if(o.id!==$h||o.n.kind!==$g||!s.some(a=>hn.test(a)))return o;let i=s.map(a=>H(a.replace(hn,""),$g)).find(Boolean);return!i||!z.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,f:Xt})})},Ri=t=>{let n=t.filter(r=>z.has(r.id)&&!r.e&&Qt(r)),e=n.filter(r=>Lo(Qt(r)));return gt(t,r=>n.includes(r)&&!e.includes(r)&&e.some(({id:s})=>s===r.id),{id:$h})},Ci=t=>t.some(({id:n,e})=>n===_b||n===$d&&e)?gt(t,n=>n.id===_x&&Qt(n)===_j,{id:$h}):t,Li=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$f?e:{...e,...Di(e.n.u,n)});function Di(t,n){let e=o=>t.filter(r=>o.test(r)).length;return e(/東京都/)&&e(/大阪府/)?{id:$v,f:Bn}:e(/^https?:\/\/$/)>1?{id:"scheme"}:e(/./s)>1&&!t.some(J)&&fr(t,n)?{id:$V,f:Bn}:{}}var fr=(t,n)=>(Kt(n.get($V)??"",t)?.O??0)>=ki,Qt=({o:t})=>L(t).map(k).find(Boolean)??"",ur=(t,{values:n,o:e})=>En(e)||t.some(({id:o,f:r,n:{kind:s,u:i}})=>o===$K&&r>=Xt||o===$V&&s===$f&&fr(i,n))||nt(e)&&!t.some(_n),_n=({id:t})=>t===_b,vi=(t,n)=>{if(ur(t,n))return t;if(vo(n.o))return gt(t,({id:r})=>Si.test(r),{id:$h});let o=Ut(`${n.o} ${n.own}`)&&!Nt(n.o)||t.some(_n)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return gt(t,r=>{let s=Qt(r);return En(s)?!1:r.id===$J?s&&(o.test(s)||Xe.test(s)):r.id===_m||r.id===$K&&r.f<Xt},{id:$h})},Mi=(t,n)=>t.some(e=>_n(e)&&L(e.o).some(o=>yo.test(o)))&&!ur(t,n)?gt(t,({id:e})=>Oi.has(e),{id:_b}):t,Hi=[$i,Ti,Ri,Ci,Li,vi,Mi];function Fi({L:t},n,e,o){let r=Object.entries(o).filter(([a])=>e.has(a)),s=n,i=!1;for(let[a,c]of r){let l=[c].flat().map(f=>{let u=t.flatMap(p=>x(p,f));return s.find(({n:p})=>u.some(b=>p.t===b||p.A.includes(b)))});l.length&&l.every(f=>f&&Bi(f,a))?s=s.map(f=>l.includes(f)?{...f,id:a,f:ar}:f.id===a?{...f,id:""}:f):i=!0}return{verified:r.length?i?"drifted":"used":null,read:s}}var Bi=({id:t,n:{kind:n,u:e}},o)=>(!t||t===o)&&!(n===$f&&(wi.has(o)||e.some(J)));var Pi={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},_i=/^(own|near|whole|row|sentence|group)$/,Gi=["own",$W,"row",_l,$O,$k],Ui=24,D=(t,n)=>n.flatMap((e,o)=>e?[{from:t,c:e,I:Pi[t],index:o}]:[]),ft=({c:{id:t}})=>t!==$j,bt=t=>t.filter(({from:n})=>_i.test(n)),K=(t,n)=>t.filter(e=>e.from===n),pr=(t,{g:n})=>Gi.flatMap(e=>K(t,e)).find(({from:e,c:{id:o},index:r})=>mt(o)&&(e==="row"?!r:e!==_l||!r&&!n.length))??K(t,$d).find(({c:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e)),Ki=(t,{b:n})=>{let e=bt(n).find(o=>!o.c.w&&ft(o))??null;return{...t,l:e,e:e?.c.e??null}},Wi=(t,{b:n,kind:e,o})=>{let r=bt(n),s=r.find(({c:a})=>!a.w);if(s?.c.id!==$j||r.some(({c:a})=>a.w))return t;let i=s.from==="own"||!o.g.length;return t.l&&(e===$E||!i)?t:{l:null,e:null,p:!0}},ji=(t,{b:n})=>{let e=bt(n).find(({c:r})=>r.w);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.l?.c.id??"");return{...t,l:o?t.l:e,e:e.c.e??t.e}},Yi=(t,{b:n,inside:e})=>{if(t.l||t.p)return t;let o=K(n,$O),r=o.length>0&&!o.some(ft),s=!o.length&&!bt(n).length&&e(),i=o.find(ft)??D("inside",[s])[0]??null;return{l:i,e:t.e??i?.c.e??null,p:r}},Ji=(t,{b:n,kind:e,o:{after:o}})=>{if(t.l||bt(n).length||o.length>Ui)return t;let[r]=D("after",[H(o,e)]);return r&&!ft(r)?{...t,p:!0}:{...t,l:r??null}},Vi=(t,{b:n})=>{let e=K(n,$O).find(ft),[o]=K(n,$W),r=t.l?.c,s=r&&r===o?.c&&r!==K(n,"near")[0]?.c;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.p||s)?t:{...t,l:e,p:!1}},zi=(t,{b:n})=>{if(t.l?.c.id!==$q)return t;let e=K(n,$O).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,l:{...t.l,c:e.c}}:t},qi=(t,{b:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{l:o}=t;if(o){let i=e.some(({c:a})=>a.id===o.c.id);return i?{...t,q:i}:t}let r=!t.p&&!bt(n).length&&!K(n,$O).length,s=e.find(({from:i,c:{id:a}})=>i===$k||(i===_f?!(t.p&&a===$J):r));return s?{...t,l:s,e:s.from===_f?t.e:s.c.e??null}:t},Qi=(t,{b:n})=>{if(t.e||!/^name/.test(t.l?.c.id??""))return t;let e=[...K(n,$d),...K(n,$k)].find(({c:o})=>o.e);return{...t,e:e?.c.e??null}},Xi=[Ki,Wi,ji,Yi,Ji,Vi,zi,qi,Qi],dr=t=>Xi.reduce((n,e)=>e(n,t),{l:null,e:null,p:!1});var hr=24,Zi=10,tc={email:$Y,tel:$M,url:$J},nc={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function gr({V:t,R:n,L:e}){let o=new Map(e.map(a=>[a,Vo(a)])),r=a=>(o.get(a.getRootNode())??(()=>""))(a),s=[],i=t.map(({t:a,type:c,A:l})=>zt(a,n,r,S(c)?l.at(-1):null));for(let[a,c]of t.entries()){let l=i[a],f=s.at(-1),u=ec({n:c,o:l,D:f,next:i[a+1],F:s});u.id===$J&&Ro(Jo(c.t,n))&&(u.id=$h),u.id&&!ic(c,u.id)&&(u.id=u.id===$j?"":$h),s.push({n:c,o:l,...u})}return s}function ec({n:t,o:n,D:e,next:o,F:r}){let s=mr(t,n);return s.id===_u&&rc(n,e?.o,o)&&(s=mr(t,{...n,g:[n.g[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&oc(s,n,e)&&cc(t,n,e)&&(s.id?s.id=$B:Object.assign(s,{id:e.id,f:e.f-.5,p:e.p})),s.id===$d&&s.e===$y&&sc(n,r)&&(s.id=$b),s}var oc=({id:t,p:n},{near:e},o)=>t?t===$q&&o.id===$B&&e.length>0:!n,rc=({g:[t]},n,e)=>t&&t!==n?.g[0]&&t===e?.g[0];function sc({S:t},n){let e=n.at(-1),o=n.findLast(({id:r,e:s})=>r===$d&&s);return e?.id===$b&&e.e===$p&&e.n.t===t&&o?.e!==$p}var ic=({type:t},n)=>mt(n)||n===$h||(nc[t]?.test(n)??!0);function cc({t,kind:n,type:e,C:o},{near:r,S:s,x:i},{id:a,n:c}){let l=a===$K||n===c.kind&&e===c.type,f=s&&(s===c.t||c.A.includes(s));return!l||!f||o!==c.C||n===$E?!1:!i.length&&!r.some(Gt)&&ac(t,c.t)}function ac(t,n){let e=G(t);for(let o=0;e&&o<3;o+=1,e=G(e))if(A(e,n))return!0;return!1}function Gn(t,n){let e=g(t)==="textarea"?it(t):n===$g&&y(t,$G),o=e&&e.length<=hr&&!/[{<]/.test(e)?H(e,n):null;return o?.id===$j?null:o}function lc({t,kind:n,type:e},o){let r=f=>H(f,n),s=o.near.map(f=>{let u=r(f);return u?.id===$j&&/(。|ください|下さい|ます|です)$/.test(f)?null:u}),i=s.find((f,u)=>f&&o.near[u].length<=hr),a=i?.w&&s.find(f=>/^name/.test(f?.id??"")&&!f?.w),c=[$d,"id"].map(f=>$o(y(t,f),n)),l=n===$g&&tc[e];return[...D("own",o.own.map(r)),...D("near",[i]),...D($I,[a]),...D("row",o.g.map(r)),...D($W,[s.find(Boolean)]),...D(_l,o.T.map(r)).filter(ft),...D($O,o.x.map(r)),...D($k,[To(y(t,$k))]),...D(_f,[l?{id:l}:null]),...D($d,c)]}function mr(t,n){let e=lc(t,n),o=pr(e,n);if(o)return{id:o.c.id,f:Zi,e:null,p:!1,by:o};let{l:r,e:s,p:i,q:a}=dr({b:e,kind:t.kind,o:n,inside:()=>Gn(t.t,t.kind)});if(!r)return{id:"",f:0,e:s,p:i,by:null};let c=r.I*(r.c.I??1)+(a?1:0);return{id:z.has(r.c.id)&&[n.head,...n.g,...n.T].some(Co)?$h:r.c.id,f:c,e:s,p:i,by:r}}var Un=({n:{t,A:n,type:e},o})=>(S(e)?n:[t]).some(r=>w(r,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.g.slice(0,1),...o.T.slice(0,1)].some(r=>go.test(r));var br=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],fc="通報ナビ";function Kn(t,n=fc){let e=[t,...S(C(t))?vt(t)??[]:[]].map(uc);return M(t,$l)===null&&(be(t,$l,n),e.push(()=>M(t,$l)===n&&an(t,$l))),()=>{for(let o of e)o()}}function uc(t){let n=Ee(t),e=M(t,_h)===null,o=br.map(([r])=>[r,n.getPropertyValue(r),n.getPropertyPriority(r)]);for(let[r,s]of br)n.setProperty(r,s,"important");return()=>{for(let[r,s,i]of o)s?n.setProperty(r,s,i):n.removeProperty(r);e&&!n.length&&an(t,_h)}}var Yn={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function Wn(t,n,e){let o=Yn[g(t)];for(let r of[ct(U(t)),globalThis]){let s=Object.getOwnPropertyDescriptor(r?.[o]?.prototype??{},n)?.set;if(s)try{Reflect.apply(s,t,[e]);return}catch{}}}function W(t,n){try{Ae(t,n)}catch{}}function jn(t,n){let e=U(t),o=un(e);try{W(t,new FocusEvent("focus")),W(t,new FocusEvent("focusin",{bubbles:!0})),n(),W(t,new FocusEvent("blur")),W(t,new FocusEvent("focusout",{bubbles:!0}))}finally{un(e)===t&&o!==t&&(Se(t),o&&g(o)!=="body"&&fn(o,{preventScroll:!0}))}}var q=t=>S(C(t))?at(t):g(t)===$u?String(_e(t)):Pe(t)??it(t);function Jn(t){let n=y(t,$d);if(!(C(t)!==_k||!n))return x(T(t),"input[type=radio]").find(e=>at(e)&&y(e,$d)===n&&kt(e)===kt(t))}function It(t,n){let e=g(t);if(S(C(t))){if(at(t)===n)return;jn(t,()=>Oe(t)),at(t)!==n&&!n&&(Wn(t,_q,n),W(t,new Event($C,{bubbles:!0,composed:!0})),W(t,new Event("change",{bubbles:!0})))}else e in Yn?jn(t,()=>{e===$u?Wn(t,_d,Number(n)):Wn(t,$G,n),W(t,e===$u?new Event($C,{bubbles:!0,composed:!0}):new InputEvent($C,{bubbles:!0,composed:!0,inputType:$P})),W(t,new Event("change",{bubbles:!0}))}):jn(t,()=>pc(t,String(n)))}function pc(t,n){let e=U(t);fn(t,{preventScroll:!0});let o=ct(e)?.getSelection(),r=e.createRange?.call(e);try{r.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(r),e.execCommand($P,!1,n)}catch{}yr(it(t))!==yr(n)&&(ln(t,n),W(t,new InputEvent($C,{bubbles:!0,composed:!0,inputType:$P,data:n}))),o?.removeAllRanges()}var yr=t=>t.replace(/\s+/g,"");function xr(t){if(C(t)===_k){let e=Jn(t);return o=>e?It(e,!0):It(o,!1)}if(S(C(t))||g(t)in Yn){let e=q(t);return o=>It(o,e)}let n=[...ge(t)].map(e=>he(e,!0));return e=>{ln(e,...n),W(e,new InputEvent($C,{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var dc='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Zt=80,tn=t=>([...L(t),...t.T,...t.x,t.after].find(k)??"").slice(0,3*Zt).replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi,$Q).trim().slice(0,Zt);function Er({L:t,R:n,U:e,K:o},r,s){let i=[...r.map(c=>{let l=s.has(c.n.C)&&Un(c);return(S(c.n.type)?hc:mc)(c,l)}),...e.map(({t:c,type:l})=>l==="file"&&Q("file",lt(c)[0]??tn(zt(c,n,()=>"")))),t.some(c=>x(c,dc).some(o))&&Q($D,"")],a=new Set;return i.filter(c=>c!==!1).filter(({kind:c,label:l})=>!a.has(c+l)&&a.add(c+l))}var Q=(t,n)=>({kind:t,label:n}),mc=({n:{t,type:n},o:e,id:o},r)=>o===$D?Q($D,tn(e)):r&&o!=="trap"&&gc(t,n)&&Q($X,tn(e));function hc(t,n){let{type:e,A:o,u:r}=t.n;if(o.some(a=>at(a)))return!1;let s=tn(t.o),[i]=r;return e==="checkbox"&&!o[1]?Ze.test(i)?Q($D,i.slice(0,Zt)):J(`${i} ${s}`)?Q(_a,i.slice(0,Zt)||s):n&&Q($X,i||s):r.every(J)||r.some(J)&&Un(t)?Q(_a,s||i):n&&Q($X,s||i)}function gc(t,n){if(n!==$u)return!String(q(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!w(t,":valid")}var Sr="rgb(255, 255, 255)";function Vn(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,r=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,r]}var nn=t=>Vn(t)?.[3]??1,Or=t=>{let[n,e,o]=t.map(r=>{let s=r/255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function Ar(t,n){let[e,o]=[Vn(t),Vn(n)];if(!e||!o)return 21;let r=e.slice(0,3).map((a,c)=>a*e[3]+o[c]*(1-e[3])),[s,i]=[Or(r),Or(o)].sort((a,c)=>a-c);return(i+.05)/(s+.05)}var Qn=[20,10],$r=[8,8],bc=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],qn=.3,wr=5,yc=1.3,xc=1e3,Ec=1e4,[Oc,Tr]=[-2,-1],Rr=["::before","::after"],Sc=/^(img|svg|canvas|video|iframe|object|embed)$/,Ac={opacity:t=>t<qn,contrast:t=>t<qn,brightness:t=>t>3,blur:t=>t>3},wc={opacity:1,k:!1,box:null,$:!1,Y:[],B:[]};function Cr(){let t=new Map,n=new Set,e=o=>{let r=t.get(o)??x(o,"*").slice(0,Ec).filter(s=>{let i=getComputedStyle(s);return i.pointerEvents===$x&&Dr(s,i)});return t.set(o,r),r};return function(r){let s=new Map,i=[...r].filter(([a,c])=>!n.has(a)&&kc(a,c,s)).map(([a,c])=>({t:a,Q:c?$r:Qn})).sort((a,c)=>pt(a.t,c.t)&2?1:-1);return Mc(i,n,e),n}}function kc(t,n,e){let{width:o,height:r}=R(t),[s,i]=n?$r:Qn;return o>=s&&r>=i&&wt(t)&&Xn(t).every(a=>Nc(a,e))&&(n||Dc(t))}function Nc(t,n){let{k:e,Y:o}=Ic(t,n),{width:r,height:s}=R(t);return!e&&!o.some(([i,a])=>i>=r/2&&a>=s/2)}function Ic(t,n){let e=[];for(let s=t;s&&!n.has(s);s=F(s))e.unshift(s);let o=F(e[0]??t),r=(e.length?o&&n.get(o):n.get(t))||wc;for(let s of e)n.set(s,r=$c(s,r));return r}function $c(t,n){let e=getComputedStyle(t),o=R(t),r=n.opacity*Number(e.opacity),s=o.width>0&&o.height>0,i=n.k||r<qn||e.mixBlendMode!=="normal"||Lc(e)||Cc(e)||!!(s&&n.box&&!n.$&&Tc(o,n.box));return{opacity:r,k:i,box:s?o:n.box,$:s?/auto|scroll/.test(e.overflow):n.$,Y:n.B,B:[...n.B,...Rc(t)]}}var Tc=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>xc,Rc=t=>Rr.map(n=>getComputedStyle(t,n)).filter(n=>Zn(n)&&n.pointerEvents===$x&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),Cc=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>Ac[n]?.(Number(e)/(o?100:1)));function Lc({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$x&&n.filter(e=>nn(e)>.5).length*2<=n.length}function Dc(t){let n=getComputedStyle(t),{width:e}=R(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),r=Math.abs(Number.parseFloat(n.textIndent)),s=vc(t);return Number.parseFloat(n.fontSize)>=wr&&o>=wr&&r<Math.max(o,1)&&!(s&&Ar(n.webkitTextFillColor||n.color,s)<yc)}function vc(t){for(let n of wn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:r}=getComputedStyle(n);if(o!==$x)return null;if(nn(e)>.5)return e;if(g(n)==="html")return/dark/.test(r)?null:Sr}return null}function Mc(t,n,e){let o=i=>Bc(i,e)&&n.add(i.t),r=new Map,s=t.filter(i=>!o(i)).map(i=>({each:i,D:Hc(i.t,r)}));for(let i of["center",_y])s.forEach(({each:{t:a},D:c},l)=>{if(!n.has(a)){ye(a,{block:i,inline:i,behavior:_z});for(let{each:f,D:u}of s.slice(l))if(u.filter(zn).some(Fc)||!o(f))break;(i===_y||!n.has(a))&&c.filter(zn).forEach(kr)}});[...r.values()].filter(zn).forEach(kr)}var Hc=(t,n)=>Xn(t).flatMap(e=>[...B(e)].map(o=>{let r=n.get(o)??{P:o,left:Ct(o),top:Lt(o)};return n.set(o,r),r})),zn=({P:t,left:n,top:e})=>Ct(t)!==n||Lt(t)!==e,kr=({P:t,left:n,top:e})=>xe(t,{left:n,top:e,behavior:_z}),Fc=({P:t,left:n,top:e})=>{let o=g(t)==="html"?x(t,"body").slice(0,1):[];return[t,...o].map(r=>getComputedStyle(r)).some(({overflowX:r,overflowY:s})=>Ct(t)!==n&&/hidden|clip/.test(r)||Lt(t)!==e&&/hidden|clip/.test(s))};function Xn(t){let n=[t];for(let e=Nr(t);e;e=Nr(e))n.push(e);return n}var Nr=t=>{try{return ct(U(t))?.frameElement??null}catch{return null}};function Bc({t,Q:[n,e]},o){let{left:r,top:s,width:i,height:a}=R(t),c={width:i,height:a};for(let l of Xn(t)){if(l!==t){let m=R(l);[r,s]=[r+m.left+l.clientLeft,s+m.top+l.clientTop]}let f=T(l),u=bc.map(([m,E])=>[r+c.width/2+m*n,s+c.height/2+E*e]);if(!u.every(([m,E])=>_c(l,f,m,E)))return!1;let[p,b]=u[0];if(o(f).some(m=>Pc(m,p,b)&&Lr(m,l)&&Gc(m,l)))return!1}return!0}var Pc=(t,n,e)=>{let{left:o,top:r,right:s,bottom:i}=R(t);return o<=n&&n<=s&&r<=e&&e<=i};function _c(t,n,e,o){let r=O(n)===9,s=(r?Te:Re)(n,e,o);if(!s||s===t||A(t,s))return!!s;let i=[...(r?Ie:$e)(n,e,o)],a=i.findIndex(c=>c===t||A(t,c));return a>=0&&!i.slice(0,a).some(c=>Lr(c,t))}function Lr(t,n){if(t===n||A(n,t))return!1;let e=Rr.map(i=>getComputedStyle(t,i));if(!Dr(t)&&!e.some(Zn))return!1;let o=[...vt(n)??[]].some(i=>A(i,t)),[r,s]=[R(t),R(n)];return!o||r.width>s.width-Qn[0]&&r.height>s.height-2}function Gc(t,n){let[e,o]=[Ir(t,n),Ir(n,t)];return e===o?e>Tr&&(pt(n,t)&4)>0:e>o}function Ir(t,n){let e=Tr;for(let o of wn(t)){if(A(o,n))break;let{position:r,zIndex:s,transform:i}=getComputedStyle(o);(r!=="static"||i!==$x)&&(e=Math.max(Number.parseInt(s,10)||0,Oc))}return e}var Dr=(t,n=getComputedStyle(t))=>Sc.test(g(t))||Zn(n),Zn=t=>t.content!==$x&&(nn(t.backgroundColor)>.1||t.backgroundImage!==$x||(t.backdropFilter??$x)!==$x)&&t.visibility===_w&&Number(t.opacity)>.1;var te=t=>t.split(`
`).map(n=>n.trim()).filter(Boolean),ne=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function vr(t,n){let e=[...t],o=[];for(let{X:r,Z:s,limit:i}of n){if(!e.length)break;let a=s?ne(e[0])[1]:e[0];if(a.length>i)break;for(e.shift();r&&e.length&&a.length+1+e[0].length<=i;)a+=`
${e.shift()}`;o.push(a)}return{values:o,left:e}}var Mr=t=>URL.canParse(t)?new URL(t).href:"";var Uc=/https?:\/\/[\x21-\x7e]+/g,Kc=["。",`
`,"! ",". ","？","！"],Hr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function Fr(t,n){if(t.length<=n)return[t,""];let e=Hr(t,n,"word")||Hr(t,n,"grapheme");for(let{index:r,0:s}of t.matchAll(Uc))r<e&&e<r+s.length&&(e=r);let o=Math.max(...Kc.map(r=>Wc(t.slice(0,e),r)));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}var Wc=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function Br({label:t="",value:n},e,o){let r=e?.value??"";if(n.split(`
`).every(a=>r.includes(a)))return null;let s=`【${t||"URL"}】
${n}`,i=r?Math.min(r.length,200)+2:0;return s.length+i>o?null:{...e,id:$m,value:r?`${s}

${r}`:s}}var j=dt.令和,ee=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,jc={令:j,r:j,平:dt.平成,h:dt.平成,昭:dt.昭和,s:dt.昭和},on=t=>{let n=ee.exec(t)?.[0][0];return n?jc[n.toLowerCase()]??0:null};function Pr(t){let n=h(t);if(/西暦|\d{4}|yyyy/i.test(n))return 0;let[e,o]=[n,n.replace(ee,"")].map(on);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(n)?null:void 0}var Yc=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,Jc=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,Vc=new RegExp(Yc.source+Jc.source,"i");function oe(t){let[,n,e,o,r,s,i,a,c]=Vc.exec(h(t))??[];if(!o||+o>12||+r>31||+(i??0)>24)return null;let l=i===void 0?null:zc(+i,`${s} ${c}`),f=a==="半"?30:+(a??0);return{y:+(n??j+(e==="元"?1:+e)),m:+o,d:+r,h:l,i:l===null?null:f}}function zc(t,n){if(/午後|p\.?m/i.test(n))return t%12+12;if(/午前|a\.?m/i.test(n))return t%12;let e=/[夕夜晩]/.test(n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/.test(n)&&t<6?t+12:t}var I=t=>String(t).padStart(2,"0");function rn({y:t,m:n,d:e,h:o,i:r},s){let i=`${t}-${I(n)}-${I(e)}`;return s===$F?i:s==="month"?i.slice(0,7):o===null?"":s===$L?`${I(o)}:${I(r)}`:`${i}T${I(o)}:${I(r)}`}var qc=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Qc=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Xc=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function re(t,n){let{y:e,m:o,d:r}=t,s=h(n).toLowerCase(),i=Xc.exec(s),a=qc.exec(s);if(i&&!(i[4]&&a))return i[1]==="r"?[`R${e-j}`,o,r].join(i[2]):`令和${e-j}年${o}月${r}日${en(t,i[3])}`;if(a){let[,,f,,u,p,b]=a;return f==="年"?`${e}年${o}月${p?`${r}日${en(t,b)}`:""}`:[e,I(o),...p?[I(r)]:[]].join(p&&f!==u?"":f)+(p?en(t,b):"")}let c=Qc.exec(s),l=c&&Zc(c[1],c[3]);return l?[...l==="dm"?[I(r),I(o)]:[I(o),I(r)],e].join(c[2])+en(t,c[5]):null}function en({h:t,i:n},e=""){let[,o="",r,s]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return t===null||!r||!s&&r.length<4?"":s==="時"?`${o}${t}時${I(n)}分`:`${o.toUpperCase()}${I(t)}${s}${I(n)}`}var Zc=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]===_p||Number(n)>12?"md":"",ta=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],_r=t=>ta.map(n=>re(t,n)??""),Gr=t=>{let[n=""]=/^[a-z]{3}/i.exec(t.trim())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(n.toLowerCase()):-1;return e%3?null:e/3+1},na=t=>t.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function Ur(t,n){let e=h(t).trim(),o=n===_A?on(e):null,r=na(o===null?e:e.replace(ee,"")),s=n===_p&&Gr(r);if(s)return s;let i=n===_A&&/\d{4}/.exec(r)?.[0];if(i)return+i;let a=/元|\d+/.exec(r)?.[0];return!a||o===0?null:(o??0)+(a==="元"?1:+a)}var Kr=(t,n,e)=>e.map(o=>t.findIndex(r=>Ur(r,n)===o)).find(o=>o>=0)??-1,Wr=t=>t.some(n=>on(h(n))!==null);function se(t){let n=t.map(h),e=n.map(on),o=(r,s)=>e[s]===null?/\d/.test(r)&&!/西暦/.test(r):e.indexOf(e[s])<s&&e[s];return n.some(o)?-1:e.indexOf(j)}var ea=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],ie=(t,n)=>{let[e,o]=ea.map(r=>t.findIndex(s=>r.test(s.trim())));return e<0||o<0?-1:n<12?e:o},oa=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_A],[/^\(?(月|month|mm$)/,_p],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],ra=[[/\d年|^\s*(19|20)\d\d\s*$/,_A],[/\d月/,_p],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],sa={12:_p,31:"d",23:"h",24:"h"};function jr(t,n){let e=(r,s)=>r.find(([i])=>i.test(s))?.[1];for(let r of[...t,...n.slice(0,2)]){let s=e(oa,h(r).trim().toLowerCase());if(s)return s}if(n.some(Gr))return _p;let o=Math.max(...n.map(r=>Ur(r,"d")??-1));return e(ra,n.at(-1)??"")??sa[o]??(o>=45&&o<=59?"i":null)}var X=t=>[...t].sort((n,e)=>e.f-n.f),P=t=>{let n=Number.parseInt(y(t,"maxlength"),10);return n>0?n:1/0};function ia(t,n){let e=n.filter(r=>r&&r.length<=P(t)),o;try{o=new RegExp(`^(?:${y(t,"pattern")})$`,"u")}catch{}return e.find(r=>o?.test(r))??e[0]??""}function yt(t,n){let e=[t];for(let o;o=n.find(({o:r})=>r.S===e.at(-1)?.n.t);)e.push(o);return e}var $=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],et=(t,n,e)=>$(t,n,ia(n.n.t,e));function ce({id:t,value:n},e){let o=e.n.u.map(r=>J(r)?"":r);return $t(t,e,(t==="age"?Fo(n,o):Kt(n,o))?.index??-1)}function $t(t,{n:{type:n,t:e,A:o}},r){return r<0?[]:n===$u?[{id:t,t:e,value:String(r)}]:o.length>1?[{id:t,t:o[r],value:!0}]:[]}var xt=({o:t})=>h([...L(t),...t.x,t.after].join($Q)),ae=({x:t,after:n})=>[...t,.../^\(?例/.test(h(n))?[n]:[]];function Jr(t,n,e){let o=e.filter(({n:f})=>f.kind===$f),r=o.find(({n:f})=>se(f.u)>=0),s=o.find(({n:f})=>ie(f.u,0)>=0),i=e.some(f=>Yr(f)===qr&&zr(f)===$L),a={_:t,moment:n,tt:!!r,nt:!!s,et:i,E:new Set},c=[];for(let f of X(e)){if(f===r||f===s)continue;let u=Yr(f)(f,a);if(!u)return[];c.push(...u)}if(!c.length||ca(a))return[];r&&c.unshift(...$t(t.id,r,se(r.n.u)));let l=n?.h??null;return s&&l!==null&&c.unshift(...$t(t.id,s,ie(s.n.u,l))),c}var ca=({E:t})=>{if(t.has($I)||t.has($F))return!1;let n=[_A,_p,"d"].filter(e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_p)},Yr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?la:Vr(t)?fa:e===$f?aa:qr},Vr=({n:{t,kind:n,u:e},o:{own:o,after:r,x:s}})=>n===$E?null:jr([r,...o,y(t,$N),y(t,$z),...s],e),sn=({E:t},...n)=>n.some(e=>t.has(e)),aa=({n:{u:t}},{E:n})=>n.add("unread")&&Wr(t)?null:[],la=(t,n)=>{let{type:e}=t.n,o=e===$L?e:$F;if(!n.moment||sn(n,o,$I,_A))return[];let r=$(n._.id,t,rn(n.moment,e));return r.length&&n.E.add(o).add(e==="datetime-local"?$L:o),r},fa=(t,n)=>{let{_:e,moment:o,E:r}=n,{t:s,kind:i,u:a}=t.n,c=pa(t,n),l=o?.[c]??null;if(l===null||sn(n,c,ua.test(c)?$L:$F,$I))return[];r.add(c);let[f,...u]=da(l,c,t,n);if(i===$f){let b=$t(e.id,t,Kr(a,c,[f,...u]));return b.length?b:null}let p=String(f??"");return p&&p.length<=P(s)?$(e.id,t,p):null},ua=/[hi]/;function pa(t,n){let e=Vr(t);return e===_p&&sn(n,_p,$F)?"h":e}function da(t,n,e,{tt:o,nt:r}){return n===_A?ma(t,e,o):n==="h"&&r?[t%12||12,t%12]:[t]}function ma(t,{o:{own:n,near:e,g:o,after:r,x:s},n:{t:i,u:a}},c){if(/20$/.test(h(e[0]??"").trim()))return[t%100];let l=[...e.slice(0,1),r,...s,...n,...o],f=c?j:l.map(Pr).find(u=>u!==void 0);return f?f===j?[t-j,t]:[]:f===null||P(i)<4?[]:a.some(u=>/^\D*\d\D*$/.test(u))?[t]:[t,t%100]}function zr({o:t}){for(let n of[...L(t),...t.x]){if(/日|date|yyyy|\d{4}/i.test(n))return $F;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(n))return $L}return $F}var qr=(t,n)=>{let{_:e,moment:o,E:r,et:s}=n,i=zr(t);if(sn(n,i,$I,_A))return[];let a=y(t.n.t,$z)||xt(t);if(i===$L){r.add(i);let u=o?rn(o,i):"";return et(e.id,t,/\d時/.test(a)?[u.replace(/:(.*)/,"時$1分")]:[u])}let c=o&&re(o,a),l=c?[c]:[e.value,...o?_r(o):[]];s&&o&&l.unshift(c??rn(o,$F));let f=et(e.id,t,l);return f.some(({value:u})=>/\d[:時]/.test(String(u)))&&r.add($I),f.length&&r.add(i),f};var ha=4,ga=new Set([...Ft,$K,_m]),ba={url:xa,name:Xr,name_kana:Xr,email:Oa,phone:Sa,address:wa,found_at:(t,n)=>({a:Jr(t,oe(t.moment??"")??oe(t.value),n)})},le=(t,n)=>(ba[t.id]??ya)(t,Zr(t.id,n),n),Zr=(t,n)=>(n.get(t)??[]).filter(({f:e})=>e>=ha);function ts(t,n){let[e,o]=[$J,$m].map(i=>t.find(a=>a.id===i)),[r]=X(Zr($m,n));if(!e||r?.n.kind!==$E||le(e,n).a.length)return{fields:t,v:[]};let s=Br(e,o,P(r.n.t));return s?{fields:[...t.filter(i=>i!==o),s],v:[e.id]}:{fields:t,v:[]}}function ya(t,n){let{id:e,value:o}=t;for(let r of X(n)){let{t:s,kind:i,type:a}=r.n;if(i===$f){let u=ce(t,r);if(u.length)return{a:u};continue}let c=a==="number"?/\d+/.exec(h(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$g?te(o).join($Q):o,[l,f]=Fr(c,P(s));if(!(!l||f&&ga.has(e)))return{a:$(e,r,l),cut:f}}return{a:[]}}var ns=({o:{own:t,near:n}})=>[...t,...n].some(k),Qr=({o:t})=>k(L(t)[0]??"").replace(/\d+/g,"");function xa({id:t,value:n},e,o){let r=te(n),s=e.filter(({n:p})=>p.kind!==$f),[i]=X(s);if(!i)return{a:[]};let a=s.slice(s.indexOf(i)).filter(p=>p===i||p.n.kind===i.n.kind&&(Qr(p)===Qr(i)||yt(i,s).includes(p))),c=o.get("scheme")?.find(({n:p})=>i.o.S===p.t),{values:l,left:f}=vr(r,a.map(({n:{t:p,kind:b},o:m})=>({X:b===$E,Z:!!c||/https?:\/\/\s*$/.test([...m.near].at(0)??m.own.at(-1)??""),limit:P(p)}))),u=l.flatMap((p,b)=>{let m=Mr(p);return et(t,a[b],Qe.test(xt(a[b]))?[m,p]:[p,m])});if(c&&u.length){let p=c.n.u.indexOf(ne(r[0])[0]);p>=0&&u.unshift({id:t,t:c.n.t,value:String(p)})}return{a:u,left:u.length?f:[]}}function Xr({id:t,value:n},e){let o=e.filter(({n:u})=>u.kind===$g),[r]=X(o);if(!r)return{a:[]};let s=(u,p)=>{let b=xt(u),m=t===$b?rr(p,b,ae(u.o)):[p];return et(t,u,sr(m,b))},i=o.length===1&&!L(r.o).some(u=>H(u,$g)?.e),{family:a,given:c}=Ea(r,o);if(i||!(c||r.e))return{a:s(r,n)};let[l,f]=Xo(n);return{a:[...a?s(a,l):[],...c?s(c,f):[]]}}function Ea(t,n){let[e,o]=[$p,$y].map(i=>n.find(({e:a})=>a===i));if(o||t.e)return{family:t.e===$y?e:t,given:o};if(e)return{family:e,given:t};let r=yt(t,n)[1],s=r&&!r.e&&r.o.g[0]===t.o.g[0]&&!ns(r);return{family:t,given:s?r:void 0}}function Oa({id:t,value:n},e){let[o]=X(e);if(!o)return{a:[]};let r=h(n).replace(/\s/g,""),s=yt(o,e)[1];if(!s&&/^[@＠]/.test(o.o.after))return{a:[]};if(s&&/^[@＠]$/.test(o.o.after)){let[i,a=""]=r.split("@");return{a:[...$(t,o,i),...$(t,s,a)]}}return{a:$(t,o,r.length<=P(o.n.t)?r:"")}}function Sa({id:t,value:n},e){let[o]=X(e.filter(({n:i})=>i.kind===$g));if(!o)return{a:[]};let r=yt(o,e).filter((i,a,c)=>!c.slice(1,a+1).some(ns));if(r.length>2){let i=Hn(n);return{a:i.length===3&&i.every((c,l)=>c.length<=P(r[l].n.t))?i.flatMap((c,l)=>$(t,r[l],c)):[]}}let s=es(o);return{a:et(t,o,nr(n,s===!1,s===!0))}}var es=t=>t.n.type==="number"?!1:tr(xt(t),ae(t.o));function Aa(t,n,e){let[o,r]=e.split("-"),[s,i]=yt(n[0],n);return i?[...$(t,s,o),...$(t,i,r)]:et(t,s,es(s)===!1?[o+r]:[e,o+r])}function wa({id:t,value:n},e,o){let{postal:r,prefecture:s,rest:i}=er(n),a=o.get($B)??[],[c]=a,[l]=o.get($v)??[],[f]=[...e,...o.get($U)??[]],u=[];if(c&&r&&u.push(...Aa(t,a,r)),l&&s&&u.push(...l.n.kind===$f?ce({id:t,value:s},l):$(t,l,s)),f){let p=l?i:c?s+i:n;if(p.length>P(f.n.t))return{a:[]};u.push(...$(t,f,p))}return{a:u}}var ka=24,os={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},fe,v=[];async function Na(t,n={}){if(n.undo)return await is(),os;let e=t.filter(({value:o})=>typeof o==_g&&o.trim());fe=n.says;try{return Io(n.forbids),await Ia(e,n)}catch{return{...os,missed:e.map(({id:o})=>o)}}}async function Ia(t,n){let e=new Set,o=Cr(),r=await rs(t,n,e,o);for(let s=1;s<ka&&r.G&&(await Ba(),!(r.E&&r.a.every(Tt)&&r.page.size===$a()));s+=1){let i=await rs(t,n,e,o),a=i.G>=r.G&&s>t.length+2;if(r=i,a)break}return r.a.forEach(Ha),{...r.answer,needs:Er(r.page,r.F,r.scopes)}}var $a=()=>x(document,vn).length;async function rs(t,{map:n,overwrite:e=[],earlier:o=[]},r,s){let i=qo(),a=gr(i),c=Ra(t),{R:l,W:f,verified:u}=lr(i,a,c,{map:n,z:v.length>0}),p=Ta(l,c,s),b={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},m=[],E=new Set,ot=0,{fields:Z,v:rt}=Ca($J,o)?{fields:t,v:[]}:ts(t,p);for(let _ of Z){let{id:tt}=_,{a:cs,cut:ue,left:pe}=le(_,p),ut=cs.filter(({t:Ot})=>!E.has(Ot));for(let{t:Ot}of ut)E.add(Ot);if(!ut.length){b.missed.push(tt);continue}if(!e.includes(tt)&&ut.some(Ot=>Da(Ot,r))){b.kept.push(tt);continue}m.push(...ut),ot+=await La(ut,r),(ut.every(Tt)?b.filled:b.missed).push(tt),ue&&(b.cut[tt]=ue),pe?.length&&(b.left[tt]=pe)}b.filled.includes($m)&&(b.in_text=rt);let Et=m.every(Tt),Rt=new Set([...f,...[...p.values()].flat()].map(({n:_})=>_.C));return{answer:b,page:i,F:a,scopes:Rt,a:m,E:Et,G:ot+(Et?0:1)}}function Ta(t,n,e){let o=c=>z.has(c)&&(n.has(c)||n.has($q)),r=({n:{t:c,type:l}})=>S(l)?[c,...ht(c)]:[c],s=[...t].filter(([c])=>o(c)).flatMap(([,c])=>c),i=e(new Map(s.flatMap(c=>r(c).map(l=>[l,S(c.n.type)])))),a=c=>r(c).some(l=>i.has(l));return new Map([...t].map(([c,l])=>[c,o(c)?l.filter(a):l]))}var Ra=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has($J)&&n.set($m,n.get($m)??""),n},Ca=(t,n)=>n.includes(t)||v.some(e=>e.id===t);async function La(t,n){let e=0;for(let o of t)Tt(o)||!St(o.t)||(Fa(o,n),e+=1,await null);return e}var Tt=({t,value:n})=>{if(!St(t))return!1;let e=q(t);return e===n||typeof e!=_g||g(t)===$u?e===n:ss(e)===ss(String(n))&&(v.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},ss=t=>h(t).replace(/[^\p{L}\p{N}]+/gu,"");function Da(t,n){let{t:e}=t;if(Tt(t))return!1;let o=q(e),r=v.findLast(i=>i.t===e);if(r&&(o===r.N||n.has(r.id)))return!1;if(g(e)===$u){let{multiple:i}=e,a=[...Mt(e)].findIndex(c=>c.defaultSelected);return o!==String(i?a:Math.max(0,a))}if(S(C(e)))return va(e);let s=g(e)===$C?$g:$E;return o===(s===$g?M(e,$G):it(e))&&Gn(e,s)?.id===t.id?!1:!Ma(String(o),y(e,$z))}function va(t){let n=Jn(t);return!!(n&&!n.defaultChecked&&!v.some(e=>e.t===n&&e.N===!0))}var Ma=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(t.trim())||n!==""&&t.trim()===n.trim();function Ha({id:t,t:n,value:e}){let o=v.find(s=>s.t===n);if(o&&(o.N=q(n)),o)return;let r=v.find(s=>s.id===t&&s.N===e&&!St(s.t));r&&Object.assign(r,{t:n,M:Kn(n,fe)})}function Fa({id:t,t:n,value:e},o){let r=v.findLast(a=>a.t===n),s=r?.J??xr(n);r?.M(),v=v.filter(a=>a!==r),o.add(t);let i={id:t,t:n,N:e,J:s,M:()=>{}};v.push(i),It(n,e),i.N=q(n),i.M=Kn(n,fe)}async function is(){let t=v.reverse();v=[];for(let{t:n,N:e,J:o,M:r}of t)r(),St(n)&&q(n)===e&&o(n),await null}var Ba=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:Pa}=globalThis;Pa.fillForm??=Object.assign(Na,{undo:is});})();
