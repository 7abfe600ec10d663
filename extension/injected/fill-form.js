/* npm run compiled */
(()=>{var $b="name",$d="name_kana",$f="line",$g="choice",$h="autocomplete",$j="other",$k="unknown",$m="aria-description",$p="notes",$q="placeholder",$u="family",$v="address",$w="select",$x="prefecture",$y="[hidden], [inert], [aria-hidden=true]",$z="none",$A="given",$B="querySelectorAll",$C="postal",$D="label",$E="aria-label",$F="captcha",$G="area",$H="date",$I="value",$J="whole",$K="locality",$L="url",$M="category",$N="found_at",$O="hint",$P="time",$Q=" ",$R="own",$S="phone",$T="input",$U="insertText",$V="elementsFromPoint",$W="elementFromPoint",$X="type",$Y="password",$Z="sentence",_b="required",_d="email",_f="getElementById",_g="consent",_h="company",_j="selectedIndex",_k="string",_l="th, td",_m="others",_p="style",_q="title",_u="radio",_v="group",_w="m",_x="site_name",_y="row",_z="form",_A="trap",_B="checked",_C="confirm",_D="payment",_E="visible",_F="subject",_G="nearest",_H="instant",_I="y";var{getOwnPropertyDescriptor:Mr}=Reflect,{bind:Cr,call:vr}=Function.prototype,Hr=Cr.bind(vr),x=({prototype:t},n)=>{let e=Mr(t,n);return Hr(e?.get??e?.value)},C=t=>x(Node,t),S=t=>x(Element,t),ct=t=>x(Document,t),J=C("parentNode"),Te=C("firstChild"),Re=C("nextSibling");var N=C("nodeType"),U=C("nodeValue"),mt=C("textContent"),vt=C("isConnected"),V=C("ownerDocument"),v=C("getRootNode"),E=C("contains"),Ht=C("compareDocumentPosition"),Le=C("cloneNode"),De=C("childNodes");var h=S("localName"),An=S("shadowRoot");var Ft=S("previousElementSibling"),Me=S("nextElementSibling"),K=S("getAttribute");var Ce=S("setAttribute"),Sn=S("removeAttribute"),D=S("closest"),H=S("getBoundingClientRect"),ht=S("checkVisibility"),Nn=S("replaceChildren"),ve=S("scrollIntoView"),He=S("scrollTo"),Jt=S("scrollLeft"),Vt=S("scrollTop"),Fe=x(HTMLElement,_p),Be=x(HTMLElement,"click"),wn=x(HTMLElement,"focus"),Pe=x(HTMLElement,"blur"),_e=x(EventTarget,"dispatchEvent"),In=ct("activeElement"),gt=ct("defaultView"),Ge=ct(_q);var Ue=x(ShadowRoot,"host"),Ke=x(HTMLIFrameElement,"contentDocument"),We=ct($V),Ye=x(ShadowRoot,$V),je=ct($W),Je=x(ShadowRoot,$W),Ve=x(HTMLSlotElement,"assignedNodes"),qe=ct("createTreeWalker");var ze=S("matches"),Qe=S($B),Xe=S("querySelector"),Ze=ct($B);var to=x(DocumentFragment,$B),no=ct(_f),eo=x(DocumentFragment,_f),g=(t,n)=>K(t,n)??"";var F=(t,n)=>getComputedStyle(t,n);var Fr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},qt=t=>{let n=Object.fromEntries(Object.entries(Fr).map(([e,o])=>[e,x(o,t)]));return e=>n[h(e)]?.(e)??null},Bt=qt(_z),zt=qt("labels"),oo=qt($I),k=qt($X),Ot=x(HTMLInputElement,_B),so=x(HTMLSelectElement,_j),Qt=x(HTMLSelectElement,"options"),Pt=x(HTMLLabelElement,"control");var w=(t,n)=>{try{return ze(t,n)}catch{return!1}},y=(t,n)=>{let e=N(t);try{return[...(e===9?Ze:e===11?to:Qe)(t,n)]}catch{return[]}},at=(t,n)=>{try{return Xe(t,n)}catch{return null}},ro=(t,n)=>{let e=N(t);return e===9?no(t,n):e===11?eo(t,n):null};var kn={};`\\b
)|
e|
)?
re
ɮ
名
t|
te
in
者|
er
˼
?(
on
.{0,
ʵʤˈ|
name
事
,, 
mail
人|
方
, other,
相談
用
@por
(?<!
Ʉ|
ɗ|
|Ɋ
ɔ?
|ˡ˼˫
電話
nam;
ɕʌ
pGsJ
先
˚˼ʸ
投稿
add@ss
被害
入力
,l, 
ɟ|
tiJ
入
lEk
通報|報告|
氏B|B前
内容|
相手
)K12}
文
信
Ö|
(?!
(A|
Ŕ 
知
者
問Ʉ?合ʏ?ɛ|
情報
^(?!.*(
subjec
申告
)K6}(
字|
要
)K4}
əʋ
不
own
込
url
子
金
連絡先
|ɪɾɈ
ʢˉˬʹ
|記入
番号
通報
)).*(
usG|
˃ˈ
|本
 ?Ã
s?#|
|自
件|
書
Î|
分
 of
(ķ
)$|
)Ś
and
hat
phJ
|æ
œ|
Æ|
出
場
様
法
|ʢʫʦ˳ˈ|
accounC
 noDs,a,
ʿʤˈ˫
˛HˠÇ|
会社|
児童
ɂɪɟ
店舗
commen
victim
住所
登録
確認
$|^(
pos
|記
ɓɨ
ɗɟ
ɪY
角|
日
lSl
 us
K4}
(A>
) (
am|
ed|
enC
ent
s?|
ĝt
人
間
書ɍ?込ɿ
年月日
˖˭ʰ|
caDgor
ʳˡ˳ˈ
search
url|
|送信
|違反
対象
質問|
以外
品|
契約
希望
掲載
理由
表示
連絡
web ?
ques
)K10}
cJtac
ɣɦ|
ˡH˫
利U
sit;
 you
Efo|
pag;
paid
titl
ˏ˳ˉ˫|ˋ˃ʯ
ɲʉɌɪ|平仮B
˪˳ʯ
your
 url,la,
侵害
)($|[ (])
ÈF発信
ʵH˓ʹ
K8}(
detail
˦HʶH?
期限|
messag
依頼
保護
加害
動画
勤務
報告
所有
支払
権利
請求
check
child
endG|
viola
ʫˊ|
返Ø
#hp#
#Ŕ#
Hˠ|
abus
cJDn
expl
part
sign
view
when
|Ŗ|
|Ƒy
|貴
ÄÍ
ŅÎ
ýɋ
ýɍ
ɂʋ
ɗÍ
ɣÍ
ɪɄ
ʤˈ
˗˩
ˡʤ
体|
物|
御社|貴社|貴
Á|ˡʢˉ|
home ?pag
˕˪ʬˊ|
誹謗|中傷|
団体|組織
-ʓ]{0,
F犯Q容疑
compan
˕ʣ˃ʷ˳ʰ
channel|
password
(発生|N
descri
quiry|
Ĕ|生徒|
掲示板|
captcha
|harass
Ʉɘʁ|
|hiragana
|katakana
ˑʹ˯Hˉ
ˡ˃ʻHʸ
|notic
Ó詳細
ÌĴy,c,
ɪʊəɾ
˭ʰʤ˳
 (the |
@ceived
cJfirm|
dat;tim
|学校
|送金
商Ľ
author
withou
|@asJ|
|priva
|使U
˭˜÷
会員
備考
削除
意見
担当
携帯
新規
番地
説明
,l,0.
,lc, 
EfrEg
\\d *[
first
imei|
numbG
topic
|˚˳
Ɩpþ
éæ|
ģ時
Ʉʋ|
ʨ˩H
区ÿ
購Ï
出|連絡|報告|送信|記入|入力
 other,l
(通報|申告|申請|申ɗ?立ɦ?
account
[ȌȎ"(][-‐−H][ȍȏ"
|住所|ï|年齢
又ɯ|ɾɟɯ|ʂɗɏɯ
ɫɤɄɦ|ɫ関əʋ
ǎ|T|届ǌє|希望)
(sit;sGvic;platf
種類|種別|類型|分類|
|都道府県|市区?町村
Xǎ|T|届出|届ɑǌ|ѕї
SlcSlcSlc
|時刻|時間|時期|
X被)(ǔ(?ѝƏ6}([ќ%ĕ
(і|見ɟј|ʢʯʻʹ
経緯|状況|N情|
|Ɋ客様|ɔ自身|
(Ãe-?P|phJ;P É
(Ēweb ILsiDѣg|LÇ
(件B|題B|表題|
(送|渡|教Ɉ)(ɣ
Á˞ʬʸ˳|
[ɚɪ]|ɗ(ɪ|ɾɛ%
建物|˞˳ʷ˧˳|
Ѥ4}ўśs|EformaÎ|$
取引Æ責任者
((half|full).?wi
Ѩiciousƛ|stѧDe
(ʹ˚Hʹ|空白)
ewsletDr|subscri
à提供|犯罪|
ÊFÊɫIљ(QR%
á#(of|J) )).*^(
ѡage#|ďö#id#)
|回答|返答|
Ǖorm|app|forum
|#roboC#human#
ē企業|法Q
ɏɠɕY
ɧɯ?ɪ[Ʉɏ]|
所属|部署|
 found_at,lc,
ÒðøBƊÂǑ%
場所|箇所
(ʷ˧˃˗|Ė
Ѣhen|#dash)
(found|seen
(Ɠďprofil
[ɁƏ7})[ʋ
fil;producC
pGpetrator|
Ɯ嫌Ɍʉɛ
˗˭˕ʣH˫
(\\/|˻|ǒ|
|furigana|
Vt(ed|Eg)
ƌɵʊɌɪ
Ɍɪ|仮B|
ɾə|ɧə|
ʹˬ˃ˉ?|
ˡ˫˞ʬǣ
弁護士|
(letDrơ;
AI本ÙÖ
CdivisiJ|
Cproblem|
[ɔɊ御]
enDr|type
|r;kakunE
|個人à
|口ʳ˟|
Ô(R|Æ>
ĺ|該当
Öå数å
ʏɄɛɤ|
(wanClik
(ďöÅ)
(対応|
)[a-z ]*
[半全]
a, siD_M
addiÎal
busEess|
customG 
feedback
p@fectu@
takedê|
trapOƚ
|keyword
|屋号|
|振ʊë
|有害|
|業務|
|種別|
ɫɤɄɦ
ʫˆʴ˪
ˈ˩˖˫
˪˙˳ʸ
姓|氏|
*[-\\/]?
, ePÌ
F代理
EƗenƗ
complaE
country
deadlEe
https?:
noCn.t)
sns|ř|
suspecC
|organi
|submit
|ģ付|
|ɝA他
|作成
|公開
|受Ø|
|問題
|応募
|感想
|支店
ƔOpѥ
ńŋƋ;
Ǵ下ɕ
Ƭ製Ľ
Ɋ持ɡ
˝˫ˎ|
予約|
口座|
届ɄÍ
必須|
有無|
脅迫|
関係|
|依頼|請求|回答|ß提供|主張
依頼|担当|応募|利用|請求|申
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|ß提供
|気ɥ|気付|認知|知ɣɟ|目撃
ʒ受ɑ|ɂ(ɣ|ʏ%遭%書ɋʌɟ
Ñ苦情)(əʋ|L窓口|˕ʩHˠ
称|B義?|ɵʊɌɪ|ƌʫˊƊP
者人]|方(?!法))(?!以外
!Ä[ɟɦ]|ɗɟɄ)[Ɂ-ɭɯ
(њ)äà|氏B|ï|ɓɨ|方|
((様|ɕʓ>((ɕ|ʉ)ʌɟ>
|Â|DlǑ|àĎőˍHˠ|ÃÉ
(Òð|姓B|BћѠ|phJ;#
(ˏʤ˕.?˳|ǐ)]|#hyp
%ʦʧ˖ ?LƋ;hp|ĳblo
)џ(A|Ǔ|'s|：>(?!K
aymentOcJfirmÌĶ,
ÅaCaccused|VDd|V
alk|bull[yi]|imѦ
(scam|phish|susp`.split(`
`).forEach((t,n)=>{kn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??String.fromCharCode(n+(n<350?n<54?161:162:674))]=t});var io=t=>t.replace(/./g,n=>n in kn?io(kn[n]):n).replace(/[Ȁ-˿]/g,n=>String.fromCharCode(n.charCodeAt()+11776)),Xt=io(`Х,,ŕ чlaS, @laÎOidĬifiable_byOƭ_knêOwishOtriedOimÅaDdOŏ_toOƧOdemĄOзOsĬOsp@adOŏ,SaS, ƭOĘ,SǙǙScSlc,ǷǷ0.7Ǎ, âtÌât,a, MÌePƼ7 othG,c, Ƒy,ĤО,lcSĤSlaSlaSĤSĤa,Đŕ0.6ŕ0.7ŕ ìƼ6ǍвĆeÌĮal,Ĥ, localityƽУƽÉ,la, ageƽâtƣ Ĵyƣ0.9Đ0.6ĐĐĐ0.7 noDsƼ7 M,l,
ХOчĤвM_kanaÌĆeÌMÌâtÌì,lОƣĐ
Ëɗƃòɗġ空(欄|白>Aɾɾ|空ɫ|何ʂ(Ëò%leave#.*#(blank|empty|alJe%do(n'?C notĨfill|Б)
画像(ɫ|内|中|A|認ăЗ証%ƚ|Ʋ|ʹˑˠ|迷惑Ħ(防止|対策%ł(Äɦ|Ä)(ǈɟäЗó%ƿ+×x*] *\\d|ƿ-−] *ƿ=ɯ]|計算ħ(結果|答%A答Ɉ|認証(ʳHˉ|ʭH|ó|Ö字>$|最後A\\dǲ|security (cod;Ž%vGificaþanti-?spĩ\\?K3}(ʹˑˠ)
^ìЃɋ|,| or )
Ɵ|暗証|Ɣ|passcod;ƥ Iid|B%#logE|Ŝ ?id|Ƴ(ó|id%秘密AĻ˯˳ʿʤˠ
ʯˬʸ÷|ʫHˉ(ó|B義%有効ŝʻʭ˥˪ˆʣʳHˉ|юcard (ǂ|holdG%#cv[vc]|iban|ʯH˝˳|coupJ
ěU|ěAɟʁ(ɫ|ȁ>(ʂɆ|再|2|二|同ɘ|Ë|$%\\(Àě\\%(ŉ|ñ|P)A?Àě$|再度|再Ë|ʂɆ(一|1)(度|回%ƨ@-IБ%@peaC#agaE#|vGify
検索|ʭH˯Hˉ|絞ʊ?ë|#Ķ#Ц
署B|Ŷatur;to Ŷ#|^b?cc$|N務局û動Ů|ŮÙžƃɧ|officeĥ;ˁˣ÷|#cą#
ɨA(Àѓ続柄|İ柄%(ĕ|ôFTFãFŤFŃF申請FşÞ)A(À立ċ|Ǌ%^ɔIѓ立ċĂ@laÎ(ship>#|who a@Ō
(ÿɋʋ|ʏɋʋ|特定(ɧɍ|Äʋ%同定äŁ|根拠|N情|à%idĬif(y|iable)
心当ɟʊ|(ÈFſëʓɠQ発ØFÔ)ʒ(ɔ存|Ýɣɦ%know who
(ÀĿ|求ʁʋ|望ʀ)(è|A|Äʋ>Л措置|ğ|ÓN項%ɩɆĠYɗɦɻɗɄğ|(outcom;acÎ).*Й;@ŅCdesi@d%Йe)ĥ to do|(desi@d|@ŅDdĨacþoutcome)
(ɓʌɾɧ|今ɾɧņЛƁ経緯|T%Ƶ(şć請|Ũäё状況%al@ady (triĪŇDd|dJe)
(ɋɟʉʌ|騙ʉʌ|ƤÄ|B乗ʉʌ)
á返îõ(振ëШɿƫ|ŦɄ?|Ïî)(ĉÔ%(払ШʓƫZÏîɗ)(ƂÍɠ)(Ô|Æ%#ŏ to#|to whomK20}(pa(id|y%sen[dt]%payee)
(я受ɑ取Ƃ受領Ġ)(ʂA|ý|通Ý|Ń|ÙƠ%(ƶ照会|開示Ũ)ý?A(Ó差Ċ%ЌŞe)K8}Ƨ|Ƨ ЌdocumĬ%^wą came
(求ʁć求|Ũ)ʉIʌ|Ä)ɦIYÍʋ|A|ʂ%(ђ恐喝~ɩZ脅ɗ)A(ÓÖ言|ğɰ|言葉%#demĄ(Īs>#|^ransom
áĿ|納õ^期(限|ģ%(ŦɄ?ƫć求ǰ照会)(ý|A)*(ŝ期ģ|締ʁ?切%(Ô|ÆR)K8}ŝ#з#|(answG|@ply|pay) by)
á振|îõǢ|ɗ>ɦɗɾƂ(Ôɫ|ÆRɫ)ǢÍƁɟ%wą K12}sĬ)
áķĈñõ(拡散|流Ċ|広ɾ|広Ɍç(状況|範囲|ёɦ(Yʋ%ɟɋ|ɋ$%(has|hav;been)K20}(sp@ad|circulaDd|leaked))
(支?払|借ʊÍÊ|損害ç額|^î額|払ƂŦɄ($| ľ%amount (ŏ|lost%^sums .*ŏ|#paymĬ($| or%how much|#loss#
(È|ı|ĵçЍ章|Ö言|全Ù原Ù引U)
(Ń|ŮǰÀĿ|ÂÁç(Rč|手段|時İ帯?|可否ć否%Aæ否ǣp@fG@d|best tim;how didŌ hear~?ÝʊĦɍɣɋɑ|性別|#gū#sex#|職業|occupaþ国籍|naÎality|ж|#ip#|fax|˕ʡ˃?ʯʹ|生Ĳ|誕生ģ|birthƱ欄
(ŘFſ?ë(ʓɠ|ɿ>(QF主%šFЕĹƐFoffūuploadG|ĝDr#|aböЀКK16}VtÚG%Ѕ Кņ(B前?Ďőˍű氏B|ł|Ãďö#id#%usGMĀ|^(ŘÞ)$
(ǭ中傷żĺFŖÄɟ(QR%Ę|targeDd ÅăÒ?$~B前|M%^(ÊFĘ)$
ƕüN故|現ċ|起ɍƪ|Ė?|ēţÆăę|所在地Ǘ|ƺ%(ęǗ)\\W{0,2}ƕü現ċ)
áǧõǭĺFŖżš|Е|ŘF送ØƐ|B義QĖ|転送ĉTĠY届ɑĉ配送ĉ受取~í|íɩʂ|í供|Ƙ学生|ŠF家族|友|ÝQ紹介|ŧг|代表FЋ後見|緊急рFťF責任FĘ|Ū|guardian|pa@nCfriend|@p@sībehalf|witness|emGgency|agīthird.ŵy|someJ;othG Å|theirÕǯ
MĀ the (Å|êG|Edividual|öǏ%their M
áķŰõ((Ñã|T)A?ĺ|被(Ñã%(Ñã)(ĠYżÄɦ)ăǸ(ž|載ɛʉ|載ň映ň写ň晒ɕ|ɕʉɕ|(ŀĞ載с|È|悪U|流Ċ)[ɕɗ])[ɁƏ6}(Ǹ#ǩÕ#ǟ%ǟÕĀƦa |any >ǩ))
ǘ%申ɗëɿ|È)ÞK6}(ÒÁ|Â|ę|ï)
本įļ
ǘ)ǾɟɄ](Qí|R)AĦǯ
(Ê|ЁăQR|Fí)$
(È|ı?|ŀ|ʢ˃˗сĸтĿ|э来店|訪問|納期|ǋ|注Ùľ|配送|回答|開催|Ŋ)(Ɓżè|A>(Ǉ?|Ĳ?ǚŝ月|期İ|年数%(ĝDd|upload|publish|p@fG|ordG|purchasăƩe)
ǜäǇоĲ?|ģǚɨɍ|頃%ɄɤŚ見|気|Ý%ǜ)K6}Ʉɤ|(Ʃ;Ÿ|day)K16}Ǽ|obsGv|saw|#see#|ŷ|discovGơ|#fEd#%ǼơĪdiscove@d|ŷĪsawÕ(Ʃ;#J#|Ÿ%(dat;day|ŸÕ(awar;learn)
^ƕ案>(Ġ>(Ǉ|Ĳо時期|時刻)Ĝdat;daD Ą tim;Ÿ)\\??$
(迷惑|é審тя詐欺|ƒ|怪ɗYƤZ偽)[ɪA]Ie?ŉ|Â|sms%ŉЍ面|Ó˘˃ˀ)
X[物N案条]|[^ɔU]æ)ǡ標題|^([ɔɊ]IT|ĻßôÁ)A?>(đ|ˆH˞%^題目|A題$|łÄʋđ|ât#|^Őe$ć旨)
^(АIT|ĻßÑŉ)A?>ǡđ)ĜâCŐe)( lEe>$
(Ò)ЃƀɄɯ| or )K3}(ǳƎЧőǄ|B称%(ēčQƎ)BIǒç(Ò)
(ēţĉ仕NЪčQ˓ʸˍʹ|Рworkź)ÛU|UA> Ie-?P|eŉÁ)
(Ƕ部門|Ʒ課|課B|宛ÆĸĉĖц|校舎|拠点|施設)B?$
ǳƉLƎ|機関ƪ|ţ|Ƕ役職ЧĖBцźм[sz]aþcorporaCРdeŵmenЎemployG|school|affiliaCjob Ő;ÀŊÛ中A>(ř|Ƭƅ˳%ɔľ|ɔǋ~使Ʉ
(ъ品目)K2}řħB|˘˃ˀH?
(Lƙк媒Ƈʢ˗˪|ĳˡˇʣʢ|ƅ÷˕ʩűʳ˟˥ˋˆʣ)(˻[^B]{1,8}|等|ɪɩ>ħɊIBð%ŀ(L媒ƇřĂɩA(Lкʢ˗˪%Ǳ|board)('s> ÃMĀƦtą >(ń>Ǳ%which Ǖorm%^platformĜŋsGvic;ƙsns)$
X[ÞRČ客į身ÿ私ÆU当表員]|ĕ|ɕʓ|ɕɾ|Ě)A(Ɋ|ɔ|御>(Òð)
(ˋ˃ʯ|ˏ˳ˉ˫Ǆ|ŜĎł|ƥ|˕ʡʤ˫|ъ作ĽĽ曲|国|地|駅|路線|ƅ˳|ˉƆ˳|ʤ˙˳ˈ|案ü物ü機種|番組|ˁűʰ˫H˗|ЉÇ|ŢĞN|銀行|ǥ˚÷|飼Ʉ[犬猫])ħɊIB|ˍűB称|đ%(nick|ösc@en|display|ǿdomaE|evīiDm|peCprojecCbrĄ|hosCmodel|ďmiddl;maiden|group|DĩƓŎbank)ù(Ţ|曲|作Ľý籍|Ç|LЉÈĞN|job|Ŏvideo|book|sJg|th@ad|ĝCarticle)ÛA?ł>(đ| Őe)
(自ÿû社|弊社|ē著作権I元|Þ%ŧ|元Ûɨ%ĕAŻRA?Ż殿Ǟ運営(è|中%公式|正規øƈʪ˪ʸˊ˫|Ђ|Ű|#ê#|#my#|official|origEal|profil;ÅalźņāLĒů|Ĉblog|ĳŋ#Ð|ƓƋe)
#proof#|êGship|(ť|証明)(Fý|è)
(発Øĸ)元AIÂÁ|ñ|ó)
X使ɣƱZŊZĚZľZťZ持ɣ)(ɦǈɦɍÍʏʌÍ着ØĠ)(Â|ƸÁ|ę)
āĈLÇç(B|đ%āLÇ).*ы
志望û己pr|経歴|職歴
(Ł|詳細|Óǝƻç(ʒ|ЬÕ(ƻò|ËĞ載Ğ述~?ſ~聞ɋɛ|教Ɉɦ|述ɹ%^(please >(ŴaE|Ɩb;Dllĥ|why)#
(関連|参考|参照пA?|証拠|@laDd|@fe@nc;ПņāĈ#Ðs?#)
^(ʵƄA|Ǻ|ˈ˃˗Ç)A?)ì$|ǽ;ˁˣ˳ˍ˫ĎЂÕā#Ð|œ%ā#Ð)#K12}ǽe)
ķœÆ?|pGmaÐ|#ÐúńÉ|^и|ñĦhttp|ÉK8}Ā (th;this|tąĨń>(ŎŋĮ%(ŎĮ) É|(Ç|LĒÈ|ŀ|ı?|ʹˬ(˃ˉ>|Ţ|Жņñ|^ŀ(ǹ|ÆĂıAIƀ>ċ所|whe@ (is|didŌ seeĨiCthe%(ŎĝCųCvideo|listEg)sI \\(?s\\>> (to (be >(@mov;VC@ŷ%E Ž)
((ЖуAIƀ>|ôè|ŤèĹäLÇ|ĒÈ|ſëɿ%(ı|ÈДĵ|画像|写真|ŢăÇ|ǹ))$
ĒńLʦʧ˖ ?L#ш^(Lhp|web|ĳblog)$
e-?PƊ#P( ?É>#
Â|#Dl#|DlÚ[a-z]%Ć;Ƹ|mobil;ɧʓʏ|Ňt ǂ
郵便|Ȓ|#zip|Įal|Įcode
^(ƺ˻>(ǥ˓˫|ʢˑHˈ%部屋ó|buildEg|aŵmīsuit;#unit#
市区?町村|ƺ|丁目|町B|st@eC#city#|tê
都道府県|У
ę~住ɾY居住地|#É#
年齢|年代|#age#
^À[Uæ]ü^ǃ
ǖЭ|Ǌ|ʸˣ˳˫|N由|ÀUü項目$|ÿ野|Ĵ|#typeú#kEdú#ǃ|natu@Ā
(違反|ô|T|ÊŹÓŤ)AIǖǊ%^(種類ЫЭH?|Ĵy|(typ;kEd)Ā (Ų;ŬþVЏissue))$
ÓŁ|ßT|ÑÊĹ|件B|ˆH˞Ź困ʊƯâCissu;abouЏEƗcJcGn|harm|Ŭt
(注Ùэǋ|ľЪN業|仕N|Ƭ工N|şƈ活動ф)AIɔIƢ%動機|Ł)
Ƣ|詳ZɏʏɗøÙƶć望|ĻT|ß具Ƈƻû由記|ɩAʈɆ|ɩʓɪ|何Ɍ|困ň起ɍ|起ɓ|žʌɦу|Ş;ǅśúƖb;ŴaE|wą happenĪдųCDllĥ|how can w;Ü(ėCŽ)ĭ^Žs?$|概æ|UüŃN項|通Ø欄~Ýʉɛ(Ʉɟɠ|ɏɠ%^(ėtĭbodyĂÜVt
Xǉ)Ơ
ĵ|ƴ|Ł|ǝɊ気ɥɍ|Ñ補足х|ˡˢп|ėCП ōnoDú@marksƯТ
(ßT|ÑĻ具体的ɪ?~困ʊç内容ĜƢøÙƠ|ĵ|Ş;ėtĭǅśĭƴ)$
Òð|姓B|芳BøB|(ï|ǧ)B$|(Ʒ|申請|ô|ã|T|Ť|Ń|届Ċò|şф|申ë|Ŋ|Ũ|提Ċĸ)Þ(Č>ħB?$|^差ĊQfullùǀ (Ą|&|\\/) last ÃÜÃlegal ÃŇt (Å|M%^(ÃСÃɊ客ČB|ÀƷÞČ?B?|BĂ(VDrнDr|sū@ŅDr|еanCclaimant)('?s> M
hJey|gotcha|ů.*ů|ak hp|#boC^hp#| hp$|trap|decoy|ì ũ|wEni;leave
ƚ|spĩvGif|turnstile
passw|^otp$|Je time code
^cc |card|coupJ
(P|eP).*(ƨcJf|ũ|agaEВ|2Ă(ƨũВ)#.*P
^(q|s|Ķ|quGyЦĭkwĂĶ
Ƒм|corp|deparЎшfax|birth|bday|nickùǿölogE
#(e ?P|P|P ?É|@plytoÁñ)#Á
kanaЄyomi|ruby|І
#(Dl|Ć;denwa|DleĆ;mobile)\\d*#|Â
^(Ü|full |С|Ňt |VDr >M( \\d+>Ĝo?nama;shǁsǁfullM)ĜɊ?B前|À氏B)$
^(Ü|@Ņt >(âCŐ;kenmei|daǁ件B)$
^(target |Vt |page |Į |ųt >āÐ)( ?\\d>$
siD ?M
Ĵ|#kEd#|#type#|s(h|y)ubetsu|bunruiƯǃЫ種類
Ş;#msg#|ėC#body#|ųtúдtoiawas;naiy(o|ou)#|hJbun|ś|ǅ@markĭbikou|#noDú#Dxt#|ÓƴøÖ
Ǯа苗åBå(Ü>lastùfamilyùsurMŗ
ǮB|(Ü>ǀùgivenùfo@Mŗ
^last$
^ǀ$
^(ɛYʻʤŗ
^(ʁYƆŗ
Ɋí|Ƙ˚÷
ĵДƙʲʹˈ˖˃ʯ|Ůè|ėC#@ŷ|guest ?book|#@ply|X˗)ˬ˓˥H
同意|承諾|了承|承Ý|規約|˝˪ʷHГA(Ɋ?取|Š|Ŋ|提供%ЊɊÝʉɛ|配Ø|İ違Yěɗĸě|ˁʧ˃ʯʒ|理解Zʢ˳ʱHˈ|Ʋ|歳以上|Ŀè$|ag@;cJsī#Drms#ưcy policy|nǫb;declar;swear|good.faith|cGtify|undGstĄ|acknowledge
XƮt |no )(国óÚK9}(ɪ|ǆ除)%ж cod;\\+81 ?\\d)
(Н角A?|(ʫʿ>ŭŒ|漢åÖå[˻ʄ\\/ɨ,ȁ]){1,6}(ÚĢŭЇļ)[^ȁȂ,.()※ ]){0,12}I[é×禁避控遠]|ng#|ǉ|[Ɉɍɑ](ɾ?ɛ|ɪ%[ʏɛ]ǤǵļÚŚé可|ɛʓ|ġng|ǉ))%(#(no|ƮCavoid|except%not( E|ĥe>|n.tĥe) Ǩdth|kata|hira|kanjiМ|ǨdthƞƝМ (noCcanй#
ļ|ǵɧġğɌɂ|#not#|othG than
ŠÞ(Č|AR>ÛЬ>À
半角
ŒƝ
^(((ɊŻû|御>(ˍ÷ ?>Ǻ?|ʹˈʢ|ʵ˭˳|社%(web|JlE;Ŕ> Ishop|sto@))ÛǠ))*|Ǡ))Ûķñ|ĈÐ|É|\\W)*$
Ʋǲ
ǻ
ßT|ƶхć望|ŇCEquir|enquir|Т|support
І|ŭɋɪ\\>$|˨˟|ʈɿ|読ɿ(ЇR%ʷƆЄ#kana#|Ćetic|á漢åkanjiõ(аBð|MäŒƝƞ%(Œ)K3}(氏|Bð))
ʫʿʫˊƞ|ƌŭʻʤ|Ɔ
(^|[(※Ȃ ]|欄ɫ?ɯ|何ʂ|UAɟʁ|įİɯ)(Ëò)(ɗ(ƃÚɨ|ċ%ɪɏÚɦʂ)%ɯIǆ禁止))
œ集|相互Ĉ(ĈʵƄ)Ûʒ>(ƹ>Ě|Ð (exchang;lisCdi@ctory%(addнĨŔ|aĨŋÐ|ì)
^\\(?※.*(.{25}|[Ȃ可]|щYЈċ合|ğ|НĢAɿò|Ë)
(Ƴ|ƹ|ŜĎˡ˳ːH)ħ(Ěр|Ï会%Ï会(申|手続|˕ʩHˠ%c@aD (an |Ü>ďŶ ?up#|#@gist(G|raÎ)#
ѐ任意|ɲɣə|(őǄ)ˍHˠ(ɧʂ|ʂ>(可|ok%\\(I@qui@d|opÎal)\\>|[*＊※■●◆◇▼▽˻]+|ËɗɦǴ(ɔ~>(記Ï|Ë)(щɄ)
ǻ([ȍȏ") ɯʒʂɫɌA等使]|ɪɩĞ号|ǐ)]|ɔIËòƱ))*([無é抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Ʉɍ]|ɨň[ÏɄ付ɤ含Uʏɑʌʁɛ]+Ǥ必æ(ġɂ%[Ʉæ][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])Ú.Ié可|ɧɍɪ|ɧɍɾ)%数字(Aɿ|ɠɑ%(続ɑ|[詰ɤ]ʁ)ɦÀÏ|(ƮC#no|omiC@mov;skip|exclud;(й \\w+)Ʀany >(hyphen|dash%(ǂ|digit)s? Jly
Ǫ(ɯ|ʒ>(ɪZ無ZǆÏʌɚ|Ïʌġ空ɑɚ%(İ|ɂɄɠ)[ʒɯ]I空ɑ|ɂɑ)(ɚ|ƃ)
ǛǞVDr|Ű|^(about >you$Ǧ))
Ò|ÂÁ|ę|#ÃP|Će
X^Vt K9})((ÊFĺ(FARĎŜ%被(ô|ã)Fžʌɟ(R|į%Ô|ŘFš|ŖƐF当NFťFŧFN業FĖ|ţĉ緊急ï|第三F目撃FɊí(Č|ɕʓ%ƘŠгQēčQ企業|Ę|Ū|offūĝDrź|ŵy|лЀsellG|ƾG|êG|affecDd|VDdǦ)%who is|ÅŌ%XǔǾɄɟ]([įíRÞ]|Ô)ČIǓK6}|A(à|ğ|ï)>$|((警察|Ћš|犯QÔÕƪɫK11})(ƁЈǈƀ)ɋ
kagai|higais|#ait;лĘ
((ĕŻR|ɔ自[身ÿ])A|Ɖ店|御店äĒLĳů|ì%ы|ìK3}ĕA|˝Hˈ˕ʩ˪ʪ|Üê|ifŌ have (J;a)#
^[(※ ]*(例|ex#|e\\.g|注|半Ģ全Ģ\\d+(Ö>å最大)
ÑǬƜЮĹ|ƵŹÊ|ã|ƍŧЩ違č|悪質|T|Ų;VCеCŬþƾ|Ф@mov|legal
ѐ#@qui@d#
^(\\(I全Ģ半Ģ漢字%и\\/\\/|\\d{1,3}|[Ĳ時ÿA]|yбmбd*|h*:?m*|mJth|day|year|hour|mEut;А?ï)\\>$
ƥ|ʵʤ˳ʤ˳|ƳĚ|ƹĚ|Њ購読|検索~ŦYƟÛʒ>(再~?忘%log ?E|Ŷ IE|up)#|nǫb;#Ķ#|paymīũouC(forgoC@setÕƔ
Ɖ団体
全角Ǫ
ǛøįÚļ%ɔ自身|Ű)
ô|Ǭã|ƵĹŹÊ|ƍЮ|Ɯé審|違čЩŲ;ƾƛ|ŬCФЅ
ƍB誉|侮辱|悪口|ØU(毀|ɍ)損|defĩlibel|slĄG|Esult
ƅʤːʷГ|晒|ɕʉZ肖像ưcyưD ōÅal ōdox
Ƥ|成ʊ済|imÅat
著作|商標|Ý的財産|海賊版|copyrighCtrademark|EDllectual
ĔьĔA性|ĔĦИcsĩŪŚporn|Ų|sex|Ŵoit)
Я|私N性|同意Aġ@veng;Etimat;nJ.?cJsensual
ʢˀ˫ˈ|obscen|adulCnudity|XĔĦ)(И猥褻%XĔ|Я)ьXŪK8}|@venge )porn
売春|援助交際|Ċ会Ʉ系|prostitut
薬ƈ麻薬|大麻|覚(醒|ɛɄ%ˉ˩˃ʰ|drug
ю通帳|ƸÂ|bank Ǐ
ƒ|偽Lphish
é正ʢʯʻʹ|Ɵ|乗ɣ取ʊ|unƭi[sz]Īhack
闇ːƄ|実行F請負|仲介|@cruit
ʫʸˎ|賭博|ʮˣ˳˖˫|gambl|casEo
闇î|貸î|ˤ˟î|lendEg
銃|爆(発|弾%刃ƈ武器|weapJ|Ŵosiv|fi@arm
自殺û死û傷|suicid|self.?harm
ђ予告|脅Zth@at
Ё|bullyƛ
遺Ƈ残虐|ʰ˭|gor;graphic|violen
差別|˘Ƅ|ą;discrimEat
青少年|mEors
ˇ˞|偽à|誤à|˕ʧʤʯ|misōdisōfalse Efo
悪質商č|fraud|scĩXƒ)詐欺
ʦʤ˫ʹ|˞˫ʦʧʢ|virus|malwa@`).split(`
`),co=t=>RegExp(Xt.shift(),t),[Br,Pr]=Xt.splice(0,2),ao=t=>t.split($Q).map(n=>{let[e,o,s]=n.split(",");return[e,co(),o||void 0,+s||void 0]}),$n=ao(Br),lo=ao(Pr),fo=[{id:$b,e:$u},{id:$b,e:$A},{id:$b,e:$u,L:.3},{id:$b,e:$A,L:.3},{id:$d,e:$u},{id:$d,e:$A}].map(t=>[co(),t]),[uo,po,mo,ho,go,Oo,Tn,bo,Rn,yo,xo,Eo,Ao,So,No,wo,Io,ko,$o,To,Ro,Lo,Ln,Do,Mo,Co,vo,Ho,Fo,Bo,Dn,Po,_o,Go,Uo,Ko]=Xt.splice(0,36).map(t=>RegExp(t,"i")),Wo=Xt.map(t=>RegExp(t)),Nt={令和:2018,平成:1988,昭和:1925},Yo=[$F,_C,$Y,_D,"search",_A],jo=4,Zt=[$b,$d,_d,$S,$v,"age"];var b=t=>t.normalize("NFKC"),q=t=>b(t).toLowerCase();var _r=120,Gr=40,Mn=30,Ur=new RegExp(To,"g"),nn=new RegExp(go,"gi"),Kr=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Wr=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,Yr={name:{id:$b},"family-name":{id:$b,e:$u},"given-name":{id:$b,e:$A},email:{id:_d},tel:{id:$S},"postal-code":{id:$C},"address-level1":{id:$x},"street-address":{id:$v}},Cn=$n,tn=new Map,en=(t,n)=>(tn.has(t)||tn.set(t,n()),tn.get(t)),Jo,jr=40,Jr=200;function Vo(t){tn.clear();let n=e=>Vr(t?.[e]);Jo=n(_g),Cn=$n.flatMap(e=>{let o=wt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function Vr(t){if(!Array.isArray(t))return;let n=t.slice(0,Jr).flatMap(e=>{let o=typeof e==_k?q(e).trim():"";return o.length<2||o.length>jr?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var wt=t=>Yo.includes(t),I=t=>en(t,()=>qr(t)),qr=t=>{let n=q(t).replace(/\s+/g,$Q).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return Ho.test(n)||ko.test(n)?"":n.replace(Ur,$Q).replace(Kr,"").replace(Wr,"").replace(/\s+/g,$Q).trim()},lt=t=>/\p{L}/u.test(I(t))&&!Dn.test(I(t)),vn=(t,n,e)=>t.find(([,o,s="lac"])=>s.includes(e[0])&&o.test(n));function W(t,n){let e=en(`${n}\0${t}`,()=>zr(t,n));return e&&{...e}}function zr(t,n){let e=I(t).slice(0,_r);if(!/[\p{L}\d?〒]/u.test(e)||Dn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$Q).trim(),s=vn(Cn,e,n);if(s&&wt(s[0]))return{id:s[0]};let r=n===$f&&So.test(e.replace(nn,"")),i=n===$f&&fo.find(([c])=>c.test(o));if(i)return{...i[1],id:r?$d:i[1].id,k:!/name/.test(o)};let a=Qr(e,o,s,n);return r&&(!a||a[0]===$b)?{id:$d}:a?ti(a,e):Zr(e)}function Qr(t,n,e,o){let s=n&&Xr(t,n,e);return s&&s!==t&&vn(Cn,s,o)||e}var Xr=(t,n,e)=>e?.[0]===$j&&/[(].*(認知|発生|事件|現場)/.test(t)?t.replace(/[()]/g,""):n,Zr=t=>t.length>Mn?null:{id:$k},ti=([t,,,n=1],e)=>({id:t,L:n*(e.length>Gr?.85:1)}),qo=t=>b(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$Q).trim();function zo(t,n){let e=qo(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$u:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$A:null;if(o&&n===$f)return{id:/kana/.test(e)?$d:$b,e:o};let s=vn(lo,e,n);return s?{id:s[0]}:null}function Qo(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:_D}:/password|^username$|one-time-code/.test(n)?{id:$Y}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:$j}:Yr[n]??null}var nt=t=>{let n=b(t);return mo.test(n)||!!Jo?.test(n)},Xo=t=>wo.test(b(t)),Zo=t=>vo.test(b(t)),Hn=t=>Ko.test(t),on=t=>{let n=I(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company|わか)[^)]*\)?/g,"");return n.length<=Mn&&Mo.test(n)&&!Ln.test(n)},ts=t=>Co.test(qo(t)),sn=t=>t.length<=Mn&&Ln.test(I(t)),ns=t=>Do.test(I(t)),rn=t=>Uo.test(I(t)),ft=t=>Fo.test(t),Fn=t=>Po.test(t),es=t=>$o.test(t)&&!ft(t)&&!_t(t),_t=t=>Ao.test(t),os=t=>Io.test(t)&&!ft(t)&&!_t(t),cn=t=>po.test(t);var ni=/権利(の)?侵害|人権|rights/,Bn=.5,Pn=t=>q(t).replace(/[\s\p{P}\p{S}]+/gu,""),ss=t=>q(t).split(/[/・、,，()（）「」\s]|\bor\b|または/).map(Pn).filter(n=>n.length>1),ei=t=>en(`harms\0${t}`,()=>Wo.flatMap((n,e)=>n.test(t)?[e]:[])),rs=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function oi(t,n){let[e,o]=[rs(t),rs(n)];return e.size&&o.size?2*[...e].filter(s=>o.has(s)).length/(e.size+o.size):0}function si(t,n){let[e,o]=[Pn(t),Pn(n)];if(!e||!o)return 0;if(e===o)return 1;let s=ss(t).filter(c=>ss(n).includes(c)).length;if(s)return .9+Math.min(s,5)/100;let[r,i]=[t,n].map(c=>ei(q(c))),a=r.filter(c=>i.includes(c)).length;return a?.7+.15*a/Math.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):r.some(c=>c<jo)&&ni.test(n)||oi(e,o)>.6?Bn:0}function an(t,n){let[e,o]=n.map((s,r)=>({index:r,w:Oo.test(s)?0:si(t,s)})).sort((s,r)=>r.w-s.w);return!e||e.w<Bn||o&&o.w===e.w?null:e}function is(t,n){let e=Number(/\d+/.exec(b(t))?.[0]);if(!e)return null;let o=n.findIndex(s=>{let[r,i]=(b(s).match(/\d+/g)??[]).map(Number);return r===void 0?!1:/代/.test(s)?Math.floor(e/10)*10===r||/以上/.test(s)&&e>=r:/以上|over|\+/.test(s)?e>=r:/未満|under/.test(s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,w:1}}var cs=(t,n)=>{try{return t(n)}catch{return null}},P=t=>!!t&&N(t)===1,Gt=t=>N(t)===3,B=t=>{let n=J(t);return!n||P(n)?n:N(n)===11?cs(Ue,n):null},as=(t,n)=>(Ht(n,t)&4)!==0;function*_(t){for(let n=B(t);n;n=B(n))yield n}var ri=160;function*_n(t){let n=0;for(let e=P(t)?t:B(t);e&&n<ri;e=B(e),n+=1)yield e}var Gn=t=>{if(P(t)&&h(t)==="slot"){let e=Ve(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=Te(t);e;e=Re(e))n.push(e);return n},It=(t,n)=>{let e=qe(V(t)??t,t,5);return e.currentNode=n,e},ls=t=>cs(Ke,t);var fs=4,ii=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,ci=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,ai=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function li(t){let n=g(t,"class");return ii.test(n)||(ci.test(n)||ai.test(n)&&!n.includes(":"))&&y(t,"input:not([type=hidden]), textarea").length===1}var us=({width:t,height:n})=>t<fs||n<fs,fi=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,ui=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||us(s);function ps(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let s=F(e),r=/hidden|clip/.test(s.overflow)&&!/^(html|body)$/.test(h(e)),i=/auto|scroll/.test(s.overflow),c={$:s.display===$z||Number(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(s.clipPath)||w(e,$y),D:i,box:r||i?H(e):null};return t.set(e,c),c}return function(o){if(F(o).visibility!==_E)return!1;let s=H(o);if(us(s)||n(o).$)return!1;let r=0;for(let a of _(o)){let{$:c,D:l,box:f}=n(a);if(c||r++<3&&li(a))return!1;if(f){if(l?fi(s,a,f):ui(s,f))return!1;l&&(s=f)}}let i=gt(V(o))??globalThis;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var kt="input:not([type=hidden]), textarea, select, [contenteditable]",Wn="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",pi="input[type=radio], input[type=checkbox]",$t="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",ln=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,di=/^(td|th|dd|li|fieldset|form|body|tr)$/,fn=240,mi=24;function Ut(t){for(let n of _(t))if(!ln.test(h(n)))return n;return null}var ms=t=>{let n=P(t)&&h(t)==="img"?g(t,"alt"):"";return n.length<=mi&&/\p{L}/u.test(n)?n:""},bt=t=>t.replace(/\s+/g,$Q).trim();function $(t){let n="",e=o=>{if(n.length>fn)return;Gt(o)&&(n+=U(o));let s=P(o)?o:null;if(!s&&N(o)!==11||s&&(w(s,$t)||s!==t&&!ht(s)))return;let r=s&&!ln.test(h(s))?$Q:"";n+=r+ms(o),Gn(o).forEach(e),n+=r};return e(t),bt(n)}var Un=new WeakMap;function hs(t){Un=new WeakMap;for(let n of t.flatMap(e=>y(e,$D))){let e=Pt(n);e&&Un.set(e,[...ut(e),n])}}var ut=t=>Un.get(t)??[],gs=(t,n)=>g(t,n).split(/\s+/).map(e=>{let o=e&&ro(v(t),e);return o?$(o):""}).join($Q);function yt(t){let n=v(t),e=N(n)===11&&n.host,o=[bt(gs(t,"aria-labelledby")),...ut(t).map($),g(t,$E)].filter(Boolean);return o.length||!e?o:[K(e,$D)??g(e,$E)].filter(Boolean)}function hi(t,n,e){for(let o of _(t)){let[s,r]=[E(o,n),E(o,e)];if(r)return!1;if(s)return!0}return!1}function gi(t,n){let e=D(t,$D),o=e&&Pt(e);return!!(o&&o!==n&&!E(e,n))}function Oi(t,n){let e=(U(t)??ms(t)).replace(/\s+/g,$Q),o=e.trim()&&B(t);return o&&!D(o,$t)&&!gi(o,n)&&ht(o)?e:""}function ds(t,n){let e=It(v(t),t),o=[],s=!0,r=0,i=null;for(let c=e.previousNode();c&&r<fn;c=e.previousNode()){if(n.has(c)){i=c;break}let l=P(c)?h(c):"";if(di.test(l)&&E(c,t))break;/^[bh]r$/.test(l)&&(s=!0);let f=Oi(c,t);if(!f)continue;r+=f.length;let d=Ut(c),m=o.at(-1);m&&!s&&m.block===d?m.text=f+m.text:o.push({text:f,node:c,block:d}),s=!1}return i&&w(i,pi)&&!yt(i).length&&o.pop(),{O:o.filter(({node:c})=>!i||!hi(c,i,t)).map(({text:c})=>c.trim()),x:i}}function Yn(t,n){let e=It(v(t),t),o=Ut(t),s="";for(let r=e.nextNode();r&&s.length<60;r=e.nextNode()){if(E(t,r))continue;if(P(r)){if(n.has(r)||h(r)==="br")break;continue}let i=B(r);if(!(!i||D(i,$t))){if(U(r).trim()&&Ut(r)!==o)break;s+=U(r)}}return bt(s)}function bi(t,n){let e=[""],o=D(t,"td, dd, li, p, div"),s=It(v(t),t),r=0;for(let i=s.nextNode();i&&o&&E(o,i)&&r<fn;i=s.nextNode())if(!E(t,i)){if(n.has(i)){e.pop();break}if(P(i)){if(/^(label|dt|th|legend|h\d)$/.test(h(i)))break;ln.test(h(i))||e.push("")}else D(B(i),$t)||(e[e.length-1]+=U(i),r+=U(i).length)}return bt([gs(t,"aria-describedby"),...e].join($Q))}function yi(t,n){for(let e of _(t))if(!(!E(e,n)||t===n&&h(e)===$D))return/^(ul|ol|div|p|span)$/.test(h(e))?e:null;return null}var un=t=>w(t,kt)||!!at(t,kt);function Kn(t){for(let n=Ft(t);n;n=Ft(n)){if(un(n))return"";let e=$(n);if(e)return e}return""}function xi(t,n,e){let o=D(n,"table"),s=y(n,_l);for(let r of[Ft(n),o&&at(o,"tr")]){let i=r&&r!==n&&!un(r)?y(r,_l):[];if(i.length===s.length&&i.length>=e)return $(i[s.indexOf(t)])}return""}var Ei=t=>I(t)!==""&&(!lt(t)||(W(t,$f)??{id:$k}).id!==$k),Ai=(t,n,e)=>e>1&&t.length===e&&t.every(Ei)&&new Set(t.map(I)).size===e?t[n]:"";function Si(t,n){let e=Ft(t);if(!e||un(e))return[];let o=y(t,Wn),s=o.indexOf(n);if(s<0)return[];let r=Ni(e),i=Ai(r,s,o.length);return i?[i,Kn(e)]:[]}function Ni(t){let n=[""];for(let e of Gn(t)){let o=P(e)?h(e):"",s=o&&!ln.test(o);s&&n.push(""),o!=="br"&&n.push(`${n.pop()}${Gt(e)?U(e):$(e)}`),s&&o!=="br"&&n.push("")}return n.map(bt).filter(Boolean)}function wi(t,n){let e=Kn(t),o=n&&h(t)==="td"&&J(t),s=o&&xi(t,o,e?3:2),[r]=s?y(o,_l):[];return[e||(r&&!un(r)?$(r):""),s||o&&!e&&Kn(o)||""]}function Ii(t){let n=[],e=[];for(let o of _(t)){let s=h(o);if(/^(form|body)$/.test(s)||n.length+e.length>3)break;s===$D?n.push($(o)):/^(t[dh]|dd|li)$/.test(s)?n.push(...Si(o,t),...wi(o,!n.length)):s==="fieldset"?e.push(...y(o,"legend").slice(0,1).map($)):w(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...yt(o),...y(o,"[role=heading]").slice(0,1).map($))}return{f:n.filter(Boolean),T:e.filter(Boolean)}}var ki=t=>[K(t,$q)??g(t,"data-placeholder"),g(t,_q)].filter(n=>n.trim()).map(n=>n.slice(0,fn)),T=({u:t,O:n,f:e})=>[...t,...n,...e];function pn(t,n,e,o=null){let s=o!==null,r=v(t),i=N(r)===11&&y(r,kt).length===1?r.host:null,{O:a,x:c}=ds(t,n),l=i??(o&&yi(t,o));return l&&!a.length&&({O:a,x:c}=ds(l,n)),{u:s?[]:yt(t),O:a,...Ii(s?D(t,$D)??t:t),S:s?[]:ki(t),E:s?"":Yn(t,n),F:s?"":bi(t,n),B:e,x:c}}var Jn="input, textarea, select, [contenteditable]:not([contenteditable=false])",$i=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Ti=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/.test(`${t}`);function bs(){let t=ps(),n=[],e=[],o=ys(document,t,n,e);hs(e);let s=new Set(n.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(k(c)))),r=[],i=new Map,a=[];for(let c of s){let l=Li(c);if(Di(c,l,t))if(Ri(c,l))r.push({t:c,type:l});else if(A(l)){let f=Ci(c,l),d=i.get(f)??jn(c,$g,l);d.I.push(c),d.b.push(yt(c)[0]||Yn(c,s)||g(c,$I)),i.has(f)||a.push(d),i.set(f,d)}else if(l===$w){let f=[...Qt(c)];a.push(jn(c,$g,l,f,f.map(Mi)))}else(l!=="editor"||!w(c,"[contenteditable] [contenteditable]"))&&a.push(jn(c,/^(textarea|editor)$/.test(l)?$G:$f,l))}return{it:a,M:s,P:e,Z:r,tt:t,size:o}}function ys(t,n,e,o){o.push(t);let s=new Set(y(t,Jn));for(let r of y(t,"*")){s.has(r)&&e.push(r);let i=h(r)==="iframe",a=i?ls(r):An(r);a&&(!i||n(r))&&ys(a,n,e,o)}return s.size}var jn=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,C:dn(t),I:o,b:s}),Ri=(t,n)=>$i.test(n)||w(t,Ti)||!A(n)&&g(t,"tabindex")==="-1",Li=t=>{let n=h(t);return n===$T?k(t):/^(textarea|select)$/.test(n)?n:"editor"},Di=(t,n,e)=>e(t)||A(n)&&ut(t).some(e)&&!D(t,$y),Mi=t=>w(t,":disabled")?"":t.text||$(t);function dn(t){let n=Bt(t);if(n)return n;for(let e of _(t))if(h(e)===_z)return e;return v(t,{composed:!0})}function Ci(t,n){let e=dn(t),o=g(t,$b),s=`${n} ${o} ${Hi(e)}`;if(n===_u&&o)return s;let r=0;for(let i=J(t);i&&i!==e&&r<5&&!(N(i)!==1||at(i,Wn));i=J(i),r+=1)if(y(i,`input[type=${n}]`).length>1)return i;return o?s:t}var Os=new WeakMap,vi=0;function Hi(t){let n=Os.get(t)??(vi+=1);return Os.set(t,n),n}var z=new Set([...Zt,$C,$x,$K]),Fi=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function xs(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join($Q)];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=Fi.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Es(t){let n=b(t).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(n)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function qn(t){let n=Es(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var Bi=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function As(t,n){let e=b(t);if(Ro.test(e))return!1;if(Eo.test(e))return!0;let o=n.map(s=>Bi.exec(b(s))?.[0]).find(Boolean);return o?o.includes("-"):null}function Ss(t,n,e=!1,o=""){let s=Es(t),r=s.replace(/[^\d+]/g,""),i=qn(t).join("-");return ho.test(o)&&r[0]==="0"?[n?`+81${r.slice(1)}`:`+81 ${i.slice(1)}`]:n?[r]:[!e&&/^\D*0(?!10)/.test(b(t))&&!s.includes(".")?s:i,r,i]}var Vn="[\\d０-９]",Pi=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${Vn}{3})[^\\d０-９]{0,3}(${Vn}{4})(?!${Vn})[)）、,，\\s]*`);function zn(t){let[n,e,o]=Pi.exec(t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.replace(n,"").trim())??[];return{ct:n&&b(`${e}-${o}`),lt:s,nt:r}}var Ns=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),Qn=t=>Ns(b(t),/[ぁ-ゖ]/g,96),_i=t=>Ns(Qn(t),/[ァ-ヶ]/g,-96),Gi=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??b(t),t])),Ui=t=>[...Qn(t).normalize("NFD")].map(n=>Gi.get(n)??n).join(""),Ki=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Wi=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function ws(t,n,e){let o=b(n),s=o.replace(nn,""),[r,i,a]=[1,2,3].map(p=>e.some(O=>Ki.exec(O.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[p])),c=[Ui(t),/半角|half/i],l=[_i(t),Rn],f=[Qn(t),/(?<!半角.{0,3})カナ|katakana/i],d=!a&&(Rn.test(s)||/[ぁ-ん]/.test(t)&&!No.test(s)),m=i||d?[l,f,c]:[f,l,c];(Wi.test(s)||r)&&m.unshift(c);let u=o.match(nn)?.join($Q)??"";return m.filter(([,p])=>!p.test(u)).map(([p])=>p)}function Is(t,n){let e=Go.test(n)?["　",$Q,""]:[$Q,"　",""];return Lo.test(n)&&e.reverse(),t.flatMap(o=>e.map(s=>o.replace(/\s+/g,s)))}var Ts="h1, h2, h3, legend",Yi=new Set([$S,$v,$C,$x,$K]),ji=/^(url|site_name|subject|notes)$/,Ji=[$L,$p],Vi=new Set([$L,$p,_F,$b,$d,_d,$S]),mn=8,Xn=5,Rs=20,qi=.7;function Ls(t,n,e,{map:o={},ft:s}){let{verified:r,read:i}=cc(t,n,e,o);if(!r&&es(ks(t,"h1",t.tt)))return{M:new Map,et:[],verified:r};let a=new Set(t.Z.filter(({type:p})=>p===$Y).map(({t:p})=>dn(p))),c=ks(t,Ts),l=[...Map.groupBy(i,({n:p})=>p.C)].flatMap(([p,O])=>{if(a.has(p)&&!O.some(j=>j.p===Rs||j.id===$p&&Zn(j)))return[];let rt=Qi(p);if(Fn(rt)&&!O.some(Zn))return[];let dt={values:e,o:c,u:rt},Mt=ic.reduce((j,it)=>it(j,dt),O),jt=zi(Mt,dt,s);return jt?[{v:Mt,u:rt,K:jt}]:[]}),f=l.some(({u:p,K:O})=>O>=1&&ft(p)),d=l.filter(({u:p})=>!f||ft(p)||!cn(p)),m=d.reduce((p,O)=>p&&p.K>=O.K?p:O,d[0])?.v??[],u=Map.groupBy(m.filter(({id:p})=>p),({id:p})=>p);for(let{v:p,u:O}of l)if(!(p===m||cn(O)))for(let tt of Ji){let rt=p.filter(dt=>dt.id===tt&&dt.p>=mn);rt.length&&!u.has(tt)&&u.set(tt,rt)}return{M:u,et:m,verified:r}}function zi(t,{values:n,o:e},o){let s=t.filter(({id:l})=>n.has(l)||z.has(l)&&n.has($v)),r=[...new Set(s.map(({id:l})=>l))],i=r.filter(l=>!z.has(l)).length,a=r.length-i;return i||(o||a>1||ft(e))&&!Fn(e)?i+a*.3:0}var Zn=({n:t})=>t.kind===$G,ks=({P:t},n,e=()=>!0)=>t.map(o=>[N(o)===9?Ge(o):"",...y(o,n).filter(e).slice(0,12).map($)].join($Q)).join($Q);function Qi(t){if(N(t)===9)return"";let n=y(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),$(t).slice(0,60),...y(t,Ts).slice(0,4).map($),...n.map(e=>K(e,$I)??e.textContent)].join($Q)}var Tt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Xi=(t,{values:n,o:e})=>{let[o,s]=t.filter(Zn),r=ft(e)||_t(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!s&&!o.id&&r?Tt(t,i=>i===o,{id:$p,p:Xn}):t},Zi=t=>{let n=t.map(({o})=>[...T(o),...o.T]);if(!n.flat().some(o=>uo.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$j||o.n.kind!==$f||!r.some(a=>Tn.test(a)))return o;let i=r.map(a=>W(a.replace(Tn,""),$f)).find(Boolean);return!i||!z.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,p:mn})})},tc=t=>{let n=t.filter(u=>z.has(u.id)&&xt(u)),e=u=>u.H===$R||rn(xt(u)),o=u=>e(u)||u.e&&n.some((p,O)=>e(p)&&p.id===u.id&&s(p,n[O+1],u)),s=(u,p,O)=>$s(O,u)||u.e&&u.e!==O.e&&p===O,r=n.filter(u=>!n.some(p=>p.id===u.id&&$s(u,p))),i=u=>r.some(p=>p!==u&&p.id===u.id&&p.e===u.e&&xt(p)===xt(u)),a=n.filter(o),c=u=>a.some(({o:{B:p}})=>p[0]===u),l=n.filter(u=>!a.includes(u)),f=l.filter(u=>a.some(({id:p})=>p===u.id)||r.includes(u)&&i(u)),d=!a.length&&f.some(({id:u})=>u===$b);return Tt(t,u=>l.includes(u)&&(d||f.some(({id:p,o:{B:[O]}})=>p===u.id||O&&O===u.o.B[0]&&a.length&&!c(O))),{id:$j})},$s=({o:{x:t,O:n}},{n:{t:e}})=>t===e&&!n.some(lt),nc=t=>t.some(({id:n,e})=>n===_h||n===$b&&e)?Tt(t,n=>n.id===_F&&xt(n)===_q,{id:$j}):t,ec=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$g?e:{...e,...oc(e,n)});function oc(t,n){let{b:e}=t.n,o=s=>e.filter(r=>s.test(r)).length;return o(/東京都/)&&o(/大阪府/)?!t.g||z.has(W(xt(t),$f)?.id??"")?{id:$x,p:Xn}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e.some(nt)&&Ds(e,n)?{id:$M,p:Xn}:{}}var Ds=(t,n)=>(an(n.get($M)??"",t)?.w??0)>=qi,xt=({o:t})=>T(t).map(I).find(Boolean)??"",Ms=(t,{values:n,o:e})=>Hn(e)||t.some(({id:o,p:s,n:{kind:r,b:i}})=>o===$N&&s>=mn||o===$M&&r===$g&&Ds(i,n))||ft(e)&&!t.some(te),te=({id:t})=>t===_h,sc=(t,n)=>{if(Ms(t,n))return t;if(os(n.o))return Tt(t,({id:s})=>ji.test(s),{id:$j});let o=cn(`${n.o} ${n.u}`)&&!_t(n.o)||t.some(te)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return Tt(t,s=>{let r=xt(s);return Hn(r)?!1:s.id===$L?r&&(o.test(r)||yo.test(r)):s.id===_x||s.id===$N&&s.p<mn},{id:$j})},rc=(t,n)=>t.some(e=>te(e)&&T(e.o).some(o=>_o.test(o)))&&!Ms(t,n)?Tt(t,({id:e})=>Yi.has(e),{id:_h}):t,ic=[Xi,Zi,tc,nc,ec,sc,rc];function cc({P:t},n,e,o){let s=Object.entries(o).filter(([a])=>e.has(a)),r=n,i=!1;for(let[a,c]of s){let l=[c].flat().map(f=>{let d=t.flatMap(m=>y(m,f));return r.find(({n:m})=>d.some(u=>m.t===u||m.I.includes(u)))});l.length&&l.every(f=>f&&ac(f,a))?r=r.map(f=>l.includes(f)?{...f,id:a,p:Rs}:f.id===a?{...f,id:""}:f):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var ac=({id:t,n:{kind:n,b:e}},o)=>(!t||t===o)&&!(n===$g&&(Vi.has(o)||e.some(nt)));var lc=new Map([[$R,10],[_y,9],[$O,6],["inside",6],["after",6],[$h,5],[$X,4],[$b,4]]),fc=8,uc=/^(own|near|whole|row|sentence|group)$/,pc=[$R,$Z,_y,_v,$O,$h],dc=24,M=(t,n)=>n.flatMap((e,o)=>e?[{from:t,c:e,L:lc.get(t)??fc,index:o}]:[]),Et=({c:{id:t}})=>t!==$k,Rt=t=>t.filter(({from:n})=>uc.test(n)),Q=(t,n)=>t.filter(e=>e.from===n),Cs=(t,n)=>pc.flatMap(e=>Q(t,e)).find(({from:e,c:{id:o},index:s})=>wt(o)&&(e===_y?!s:e!==_v||!s&&!n.f.length))??Q(t,$b).find(({c:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e))??M($R,[[...n.u,...n.O,...n.f,...n.T,n.E,n.F].some(Xo)&&{id:_A}])[0],mc=(t,{A:n})=>{let e=Rt(n).find(o=>!o.c.k&&Et(o))??null;return{...t,a:e,e:e?.c.e??null}},hc=(t,{A:n,kind:e,o})=>{let s=Rt(n),r=s.find(({c:a})=>!a.k);if(r?.c.id!==$k||s.some(({c:a})=>a.k))return t;let i=r.from===$R||!o.f.length;return t.a&&(e===$G||!i)?t:{a:null,e:null,g:!0}},gc=(t,{A:n})=>{let e=Rt(n).find(({c:s})=>s.k);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.a?.c.id??"");return{...t,a:o?t.a:e,e:e.c.e??t.e}},Oc=(t,{A:n,ut:e})=>{if(t.a||t.g)return t;let o=Q(n,$O),s=o.length>0&&!o.some(Et),r=!o.length&&!Rt(n).length&&e(),i=o.find(Et)??M("inside",[r])[0]??null;return{a:i,e:t.e??i?.c.e??null,g:s}},bc=(t,{A:n,kind:e,o:{E:o}})=>{if(t.a||Rt(n).length||o.length>dc)return t;let[s]=M("after",[W(o,e)]);return s&&!Et(s)?{...t,g:!0}:{...t,a:s??null}},yc=(t,{A:n})=>{let e=Q(n,$O).find(Et),[o]=Q(n,$Z),s=t.a?.c,r=s&&s===o?.c&&s!==Q(n,"near")[0]?.c;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.g||r)?t:{...t,a:e,g:!1}},xc=(t,{A:n})=>{if(t.a?.c.id!==$v)return t;let e=Q(n,$O).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,a:{...t.a,c:e.c}}:t},Ec=(t,{A:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{a:o}=t;if(o){let i=e.some(({c:a})=>a.id===o.c.id);return i?{...t,pt:i}:t}let s=!t.g&&!Rt(n).length&&!Q(n,$O).length,r=e.find(({from:i,c:{id:a}})=>i===$h||(i===$X?!(t.g&&a===$L):s));return r?{...t,a:r,e:r.from===$X?t.e:r.c.e??null}:t},Ac=(t,{A:n})=>{if(t.e||!/^name/.test(t.a?.c.id??""))return t;let e=[...Q(n,$b),...Q(n,$h)].find(({c:o})=>o.e);return{...t,e:e?.c.e??null}},Sc=[mc,hc,gc,Oc,bc,yc,xc,Ec,Ac],vs=t=>Sc.reduce((n,e)=>e(n,t),{a:null,e:null,g:!1});var Nc=40,wc=/^(h\d|legend|caption)$/,Hs=/^(b|strong)$/,Fs=9,Ic=/(。|ください|下さい|ます|です|ません|こちら)$/,kc=/^\P{L}/u;function Bs(t,n){let e=new Map,o=[],s=[],r=new Map,i=It(t,t);for(let a=i.nextNode();a;a=i.nextNode()){let c=P(a)&&n.has(a)?a:null,l=Gt(a)&&U(a).trim()?$c(a):null;if(l&&s.at(-1)?.v===l?s[s.length-1].a+=U(a):l&&s.push({a:U(a),v:l}),!c)continue;for(let[d,{a:m,v:u}]of s.entries()){let p=d===s.length-1&&!Tc(c),O=Rc(bt(m),u,p,r);O&&(o=[O,...o.filter(tt=>!Hc(O,tt))])}s=[];let f=o.filter(({dt:d})=>d.some(m=>E(m,c)));e.set(c,f.map(({a:d})=>d))}return e}function $c(t){let n=B(t);return n&&Hs.test(h(n))?n:Ut(t)}var Tc=t=>ut(t).length>0||[$E,$q].some(n=>g(t,n));function Rc(t,n,e,o){let s=Dc(n),r=Number(g(n,"rowspan"));if(t.length>Nc||e&&!s&&!(r>1)||!vc(n))return null;let i=Cc(t,n);if(!s&&!Lc(t,i))return null;let a=r>1?Fc(n,r):Ps(n,o),c=a.some(l=>at(l,_z));return c&&!s?null:{a:t,dt:a,W:c?0:Mc(h(n)),Y:i}}var Lc=(t,n)=>!Ic.test(t)&&!ns(t)&&(n!==""||on(t)||sn(t)),Dc=t=>wc.test(h(t))||g(t,"role")==="heading",Mc=t=>/^h\d$/.test(t)?Number(t[1]):Fs;function Cc(t,n){let e=g(n,"class")+g(n,"colspan")+(kc.test(t)?_w:"");return e||Hs.test(h(n))?h(n)+e:""}function vc(t){let n=D(t,$D);return ht(t)&&!D(t,$t)&&!at(t,kt)&&!(n&&Pt(n))}var Hc=(t,n)=>t.W<Fs?n.W>=t.W:t.Y!==""&&t.Y===n.Y;function Fc(t,n){let e=[];for(let o=D(t,"tr");o&&e.length<n;o=Me(o))e.push(o);return e}function Ps(t,n){let[e]=_(t),o=n.get(e)??(!e||y(e,kt).length?[e].filter(P):Ps(e,n));return n.set(e,o),o}var Gs=24,Bc=10,Pc={email:_d,tel:$S,url:$L},_c={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Us({it:t,M:n,P:e}){let o=new Map(e.flatMap(i=>[...Bs(i,n)])),s=[],r=t.map(({t:i,type:a,I:c})=>pn(i,n,o.get(i)??[],A(a)?c.at(-1):null));for(let[i,a]of t.entries()){let c=r[i],l=s.at(-1),f=Gc({n:a,o:c,_:l,next:r[i+1],j:s});f.id===$L&&Zo([...T(c),c.F].join($Q))&&(f.id=$j),f.id===$M&&a.kind===$f&&c.x&&A(k(c.x))&&(f.id=$j),f.id&&!Yc(a,f.id)&&(f.id=f.id===$k?"":$j),s.push({n:a,o:c,...f})}return s}function Gc({n:t,o:n,_:e,next:o,j:s}){let r=_s(t,n);return r.id===_C&&Kc(n,e?.o,o)&&(r=_s(t,{...n,f:[n.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&Uc(r,n,e)&&jc(t,n,e)&&(r.id?r.id=$C:Object.assign(r,{id:e.id,p:e.p-.5,g:e.g,H:e.H})),r.id===$b&&r.e===$A&&Wc(n,s)&&(r.id=$d),r}var Uc=({id:t,g:n},{u:e,O:o,f:s},r)=>t?t===$v&&r.id===$C&&o.length>0:!n||!e.length&&s[0]===r.o.f[0],Kc=({f:[t]},n,e)=>t&&t!==n?.f[0]&&t===e?.f[0];function Wc({x:t},n){let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$b&&r);return e?.id===$d&&e.e===$u&&e.n.t===t&&o?.e!==$u}var Yc=({type:t},n)=>wt(n)||n===$j||(_c[t]?.test(n)??!0);function jc({t,kind:n,type:e,C:o},{O:s,x:r,S:i},{id:a,n:c}){let l=a===$N||n===c.kind&&e===c.type,f=r&&(r===c.t||c.I.includes(r));return!l||!f||o!==c.C||n===$G?!1:![...i,...s].some(lt)&&Jc(t,c.t)}function Jc(t,n){let e=J(t);for(let o=0;e&&o<3;o+=1,e=J(e))if(E(e,n))return!0;return!1}function ne(t,n){let e=h(t)==="textarea"?mt(t):n===$f&&g(t,$I),o=e&&e.length<=Gs&&!/[{<]/.test(e)?W(e,n):null;return o?.id===$k?null:o}function Vc({t,kind:n,type:e},o){let s=f=>W(f,n),r=o.O.map(f=>{let d=s(f);return d?.id===$k&&/(。|ください|下さい|ます|です)$/.test(f)?null:d}),i=r.find((f,d)=>f&&o.O[d].length<=Gs),a=i?.k&&r.find(f=>/^name/.test(f?.id??"")&&!f?.k),c=[$b,"id"].map(f=>zo(g(t,f),n)),l=n===$f&&Pc[e];return[...M($R,o.u.map(s)),...M("near",[i]),...M($J,[a]),...M(_y,o.f.map(s)),...M($Z,[r.find(Boolean)]),...M(_v,o.T.map(s)).filter(Et),...M($O,o.S.map(s)),...M($h,[Qo(g(t,$h))]),...M($X,[l?{id:l}:null]),...M($b,c)]}function qc({t},{u:n,O:e,f:o,T:s,B:r}){if([...n,...e.slice(0,1)].some(rn))return $R;for(let i of[...o,...s,...r]){if(on(i))return _m;if(sn(i))return $R}return ts(g(t,$b))?_m:null}function _s(t,n){let e=Vc(t,n),o=qc(t,n),s=Cs(e,n);if(s)return{id:s.c.id,p:Bc,e:null,g:!1,H:o,ot:s};let{a:r,e:i,g:a,pt:c}=vs({A:e,kind:t.kind,o:n,ut:()=>ne(t.t,t.kind)});if(!r)return{id:"",p:0,e:i,g:a,H:o,ot:null};let l=r.L*(r.c.L??1)+(c?1:0);return{id:z.has(r.c.id)&&o===_m?$j:r.c.id,p:l,e:i,g:a,H:o,ot:r}}var ee=({n:{t,I:n,type:e},o})=>(A(e)?n:[t]).some(s=>w(s,"[required], [aria-required=true]"))||[...o.u,...o.O.slice(0,2),...o.f.slice(0,1),...o.T.slice(0,1)].some(s=>Bo.test(s));var Ks=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],zc="通報ナビ";function oe(t,n=zc){let e=[t,...A(k(t))?zt(t)??[]:[]].map(Qc);return K(t,$m)===null&&(Ce(t,$m,n),e.push(()=>K(t,$m)===n&&Sn(t,$m))),()=>{for(let o of e)o()}}function Qc(t){let n=Fe(t),e=K(t,_p)===null,o=Ks.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of Ks)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&Sn(t,_p)}}var Ws=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i;var ie={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function se(t,n,e){let o=ie[h(t)];for(let s of[gt(V(t)),globalThis]){let r=Object.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}}function X(t,n){try{_e(t,n)}catch{}}function re(t,n){let e=V(t),o=In(e);try{X(t,new FocusEvent("focus")),X(t,new FocusEvent("focusin",{bubbles:!0})),n(),X(t,new FocusEvent("blur")),X(t,new FocusEvent("focusout",{bubbles:!0}))}finally{In(e)===t&&o!==t&&(Pe(t),o&&h(o)!=="body"&&wn(o,{preventScroll:!0}))}}var et=t=>A(k(t))?Ot(t):h(t)===$w?String(so(t)):oo(t)??mt(t);function ce(t){let n=g(t,$b);if(!(k(t)!==_u||!n))return y(v(t),"input[type=radio]").find(e=>Ot(e)&&g(e,$b)===n&&Bt(e)===Bt(t))}function Kt(t,n){let e=h(t);if(A(k(t))){if(Ot(t)===n)return;re(t,()=>Be(t)),Ot(t)!==n&&!n&&(se(t,_B,n),X(t,new Event($T,{bubbles:!0,composed:!0})),X(t,new Event("change",{bubbles:!0})))}else e in ie?re(t,()=>{e===$w?se(t,_j,Number(n)):se(t,$I,n),X(t,e===$w?new Event($T,{bubbles:!0,composed:!0}):ae($U)),X(t,new Event("change",{bubbles:!0}))}):re(t,()=>Xc(t,String(n)))}var ae=(t,n)=>new InputEvent($T,{bubbles:!0,composed:!0,inputType:t,data:n});function Xc(t,n){let e=V(t);wn(t,{preventScroll:!0});let o=gt(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand($U,!1,n)}catch{}Ys(mt(t))!==Ys(n)&&(Nn(t,n),X(t,ae($U,n))),o?.removeAllRanges()}var Ys=t=>t.replace(/\s+/g,"");function js(t){if(k(t)===_u){let e=ce(t);return o=>e?Kt(e,!0):Kt(o,!1)}if(A(k(t))||h(t)in ie){let e=et(t);return o=>Kt(o,e)}let n=[...De(t)].map(e=>Le(e,!0));return e=>{Nn(e,...n),X(e,ae("deleteContent"))}}var Zc='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',ta=new RegExp(`\\s*${Ws.source}\\s*`,"gi"),hn=80,gn=t=>([...T(t),...t.T,...t.S,t.E].find(I)??"").slice(0,3*hn).replace(ta,$Q).trim().slice(0,hn);function Js({P:t,M:n,Z:e,tt:o},s,r){let i=[...s.map(c=>{let l=r.has(c.n.C)&&ee(c);return(A(c.n.type)?ea:na)(c,l)}),...e.map(({t:c,type:l})=>l==="file"&&ot("file",yt(c)[0]??gn(pn(c,n,[])))),t.some(c=>y(c,Zc).some(o))&&ot($F,"")],a=new Set;return i.filter(c=>c!==!1).filter(({kind:c,label:l})=>!a.has(c+l)&&a.add(c+l))}var ot=(t,n,e)=>e?{kind:t,label:n,id:e}:{kind:t,label:n},na=({n:{t,type:n},o:e,id:o},s)=>o===$F?ot($F,gn(e)):s&&o!==_A&&oa(t,n)&&ot(_b,gn(e),o);function ea(t,n){let{type:e,I:o,b:s}=t.n;if(o.some(a=>Ot(a)))return!1;let r=gn(t.o),[i]=s;return e==="checkbox"&&!o[1]?xo.test(i)?ot($F,i.slice(0,hn)):nt(`${i} ${r}`)?ot(_g,i.slice(0,hn)||r):n&&ot(_b,i||r,t.id):s.every(nt)||s.some(nt)&&ee(t)?ot(_g,r||i):n&&ot(_b,r||i,t.id)}function oa(t,n){if(n!==$w)return!String(et(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!w(t,":valid")}var qs="rgb(255, 255, 255)";function le(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,s]}var On=t=>le(t)?.[3]??1,Vs=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function zs(t,n){let[e,o]=[le(t),le(n)];if(!e||!o)return 21;let s=e.slice(0,3).map((a,c)=>a*e[3]+o[c]*(1-e[3])),[r,i]=[Vs(s),Vs(o)].sort((a,c)=>a-c);return(i+.05)/(r+.05)}var pe=[20,10],nr=[8,8],sa=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],ue=.3,Qs=5,ra=1.3,ia=1e3,ca=1e4,[aa,er]=[-2,-1],or=["::before","::after"],la=/^(img|svg|canvas|video|iframe|object|embed)$/,fa={opacity:t=>t<ue,contrast:t=>t<ue,brightness:t=>t>3,blur:t=>t>3},ua={opacity:1,$:!1,box:null,D:!1,st:[],J:[]};function sr(){let t=new Map,n=new Set,e=o=>{let s=t.get(o)??y(o,"*").slice(0,ca).filter(r=>{let i=F(r);return i.pointerEvents===$z&&ir(r,i)});return t.set(o,s),s};return function(s){let r=new Map,i=[...s].filter(([a,c])=>!n.has(a)&&pa(a,c,r)).map(([a,c])=>({t:a,mt:c?nr:pe})).sort((a,c)=>Ht(a.t,c.t)&2?1:-1);return Aa(i,n,e),n}}function pa(t,n,e){let{width:o,height:s}=H(t),[r,i]=n?nr:pe;return o>=r&&s>=i&&ht(t)&&de(t).every(a=>da(a,e))&&(n||xa(t))}function da(t,n){let{$:e,st:o}=ma(t,n),{width:s,height:r}=H(t);return!e&&!o.some(([i,a])=>i>=s/2&&a>=r/2)}function ma(t,n){let e=[];for(let r=t;r&&!n.has(r);r=B(r))e.unshift(r);let o=B(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||ua;for(let r of e)n.set(r,s=ha(r,s));return s}function ha(t,n){let e=F(t),o=H(t),s=n.opacity*Number(e.opacity),r=o.width>0&&o.height>0,i=n.$||s<ue||e.mixBlendMode!=="normal"||ya(e)||ba(e)||!!(r&&n.box&&!n.D&&ga(o,n.box));return{opacity:s,$:i,box:r?o:n.box,D:r?/auto|scroll/.test(e.overflow):n.D,st:n.J,J:[...n.J,...Oa(t)]}}var ga=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>ia,Oa=t=>or.map(n=>F(t,n)).filter(n=>me(n)&&n.pointerEvents===$z&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),ba=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>fa[n]?.(Number(e)/(o?100:1)));function ya({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$z&&n.filter(e=>On(e)>.5).length*2<=n.length}function xa(t){let n=F(t),{width:e}=H(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),s=Math.abs(Number.parseFloat(n.textIndent)),r=Ea(t);return Number.parseFloat(n.fontSize)>=Qs&&o>=Qs&&s<Math.max(o,1)&&!(r&&zs(n.webkitTextFillColor||n.color,r)<ra)}function Ea(t){for(let n of _n(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=F(n);if(o!==$z)return null;if(On(e)>.5)return e;if(h(n)==="html")return/dark/.test(s)?null:qs}return null}function Aa(t,n,e){let o=i=>wa(i,e)&&n.add(i.t),s=new Map,r=t.filter(i=>!o(i)).map(i=>({each:i,_:Sa(i.t,s)}));for(let i of["center",_G])r.forEach(({each:{t:a},_:c},l)=>{if(!n.has(a)){ve(a,{block:i,inline:i,behavior:_H});for(let{each:f,_:d}of r.slice(l))if(d.filter(fe).some(Na)||!o(f))break;(i===_G||!n.has(a))&&c.filter(fe).forEach(Xs)}});[...s.values()].filter(fe).forEach(Xs)}var Sa=(t,n)=>de(t).flatMap(e=>[..._(e)].map(o=>{let s=n.get(o)??{V:o,left:Jt(o),top:Vt(o)};return n.set(o,s),s})),fe=({V:t,left:n,top:e})=>Jt(t)!==n||Vt(t)!==e,Xs=({V:t,left:n,top:e})=>He(t,{left:n,top:e,behavior:_H}),Na=({V:t,left:n,top:e})=>{let o=h(t)==="html"?y(t,"body").slice(0,1):[];return[t,...o].map(s=>F(s)).some(({overflowX:s,overflowY:r})=>Jt(t)!==n&&/hidden|clip/.test(s)||Vt(t)!==e&&/hidden|clip/.test(r))};function de(t){let n=[t];for(let e=Zs(t);e;e=Zs(e))n.push(e);return n}var Zs=t=>{try{return gt(V(t))?.frameElement??null}catch{return null}};function wa({t,mt:[n,e]},o){let{left:s,top:r,width:i,height:a}=H(t),c={width:i,height:a};for(let l of de(t)){if(l!==t){let p=H(l);[s,r]=[s+p.left+l.clientLeft,r+p.top+l.clientTop]}let f=v(l),d=sa.map(([p,O])=>[s+c.width/2+p*n,r+c.height/2+O*e]);if(!d.every(([p,O])=>ka(l,f,p,O)))return!1;let[m,u]=d[0];if(o(f).some(p=>Ia(p,m,u)&&rr(p,l)&&$a(p,l)))return!1}return!0}var Ia=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=H(t);return o<=n&&n<=r&&s<=e&&e<=i};function ka(t,n,e,o){let s=N(n)===9,r=(s?je:Je)(n,e,o);if(!r||r===t||E(t,r))return!!r;let i=[...(s?We:Ye)(n,e,o)],a=i.findIndex(c=>c===t||E(t,c));return a>=0&&!i.slice(0,a).some(c=>rr(c,t))}function rr(t,n){if(t===n||E(n,t))return!1;let e=or.map(i=>F(t,i));if(!ir(t)&&!e.some(me))return!1;let o=[...zt(n)??[]].some(i=>E(i,t)),[s,r]=[H(t),H(n)];return!o||s.width>r.width-pe[0]&&s.height>r.height-2}function $a(t,n){let[e,o]=[tr(t,n),tr(n,t)];return e===o?e>er&&(Ht(n,t)&4)>0:e>o}function tr(t,n){let e=er;for(let o of _n(t)){if(E(o,n))break;let{position:s,zIndex:r,transform:i}=F(o);(s!=="static"||i!==$z)&&(e=Math.max(Number.parseInt(r,10)||0,aa))}return e}var ir=(t,n=F(t))=>la.test(h(t))||me(n),me=t=>t.content!==$z&&(On(t.backgroundColor)>.1||t.backgroundImage!==$z||(t.backdropFilter??$z)!==$z)&&t.visibility===_E&&Number(t.opacity)>.1;var he=t=>t.split(`
`).map(n=>n.trim()).filter(Boolean),ge=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function cr(t,n){let e=[...t],o=[];for(let{ht:s,gt:r,limit:i}of n){if(!e.length)break;let a=r?ge(e[0])[1]:e[0];if(a.length>i)break;for(e.shift();s&&e.length&&a.length+1+e[0].length<=i;)a+=`
${e.shift()}`;o.push(a)}return{values:o,left:e}}var ar=t=>URL.canParse(t)?new URL(t).href:"";var Ta=/https?:\/\/[\x21-\x7e]+/g,Ra=["。",`
`,"! ",". ","？","！"],lr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function fr(t,n){if(t.length<=n)return[t,""];let e=lr(t,n,"word")||lr(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(Ta))s<e&&e<s+r.length&&(e=s);let o=Math.max(...Ra.map(s=>La(t.slice(0,e),s)));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}var La=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function ur({label:t="",value:n},e,o){let s=e?.value??"";if(n.split(`
`).every(a=>s.includes(a)))return null;let r=`【${t||"URL"}】
${n}`,i=s?Math.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$p,value:s?`${r}

${s}`:r}}var Z=Nt.令和,Oe=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,Da={令:Z,r:Z,平:Nt.平成,h:Nt.平成,昭:Nt.昭和,s:Nt.昭和},yn=t=>{let n=Oe.exec(t)?.[0][0];return n?Da[n.toLowerCase()]??0:null};function pr(t){let n=b(t);if(/西暦|\d{4}|yyyy/i.test(n))return 0;let[e,o]=[n,n.replace(Oe,"")].map(yn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(n)?null:void 0}var Ma=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,Ca=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,va=new RegExp(Ma.source+Ca.source,"i");function be(t){let[,n,e,o,s,r,i,a,c]=va.exec(b(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let l=i===void 0?null:Ha(+i,`${r} ${c}`),f=a==="半"?30:+(a??0);return{y:+(n??Z+(e==="元"?1:+e)),m:+o,d:+s,h:l,i:l===null?null:f}}function Ha(t,n){if(/午後|p\.?m/i.test(n))return t%12+12;if(/午前|a\.?m/i.test(n))return t%12;let e=/[夕夜晩]/.test(n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/.test(n)&&t<6?t+12:t}var R=t=>String(t).padStart(2,"0");function xn({y:t,m:n,d:e,h:o,i:s},r){let i=`${t}-${R(n)}-${R(e)}`;return r===$H?i:r==="month"?i.slice(0,7):o===null?"":r===$P?`${R(o)}:${R(s)}`:`${i}T${R(o)}:${R(s)}`}var Fa=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Ba=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Pa=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function ye(t,n){let{y:e,m:o,d:s}=t,r=q(n),i=Pa.exec(r),a=Fa.exec(r);if(i&&!(i[4]&&a))return i[1]==="r"?[`R${e-Z}`,o,s].join(i[2]):`令和${e-Z}年${o}月${s}日${bn(t,i[3])}`;if(a){let[,,f,,d,m,u]=a;return f==="年"?`${e}年${o}月${m?`${s}日${bn(t,u)}`:""}`:[e,R(o),...m?[R(s)]:[]].join(m&&f!==d?"":f)+(m?bn(t,u):"")}let c=Ba.exec(r),l=c&&_a(c[1],c[3]);return l?[...l==="dm"?[R(s),R(o)]:[R(o),R(s)],e].join(c[2])+bn(t,c[5]):null}function bn({h:t,i:n},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${R(n)}分`:`${o.toUpperCase()}${R(t)}${r}${R(n)}`}var _a=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]===_w||Number(n)>12?"md":"",Ga=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],dr=t=>Ga.map(n=>ye(t,n)??""),mr=t=>{let[n=""]=/^[a-z]{3}/i.exec(t.trim())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(n.toLowerCase()):-1;return e%3?null:e/3+1},Ua=t=>t.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function hr(t,n){let e=b(t).trim(),o=n===_I?yn(e):null,s=Ua(o===null?e:e.replace(Oe,"")),r=n===_w&&mr(s);if(r)return r;let i=n===_I&&/\d{4}/.exec(s)?.[0];if(i)return+i;let a=/元|\d+/.exec(s)?.[0];return!a||o===0?null:(o??0)+(a==="元"?1:+a)}var gr=(t,n,e)=>e.map(o=>t.findIndex(s=>hr(s,n)===o)).find(o=>o>=0)??-1,Or=t=>t.some(n=>yn(b(n))!==null);function xe(t){let n=t.map(b),e=n.map(yn),o=(s,r)=>e[r]===null?/\d/.test(s)&&!/西暦/.test(s):e.indexOf(e[r])<r&&e[r];return n.some(o)?-1:e.indexOf(Z)}var Ka=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],Ee=(t,n)=>{let[e,o]=Ka.map(s=>t.findIndex(r=>s.test(r.trim())));return e<0||o<0?-1:n<12?e:o},Wa=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_I],[/^\(?(月|month|mm$)/,_w],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Ya=[[/\d年|^\s*(19|20)\d\d\s*$/,_I],[/\d月/,_w],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],ja={12:_w,31:"d",23:"h",24:"h"};function br(t,n){let e=(s,r)=>s.find(([i])=>i.test(r))?.[1];for(let s of[...t,...n.slice(0,2)]){let r=e(Wa,q(s).trim());if(r)return r}if(n.some(mr))return _w;let o=Math.max(...n.map(s=>hr(s,"d")??-1));return e(Ya,n.at(-1)??"")??ja[o]??(o>=45&&o<=59?"i":null)}var Ae=({o:{u:t,O:n}})=>[...t,...n].some(lt),st=t=>[...t].sort((n,e)=>e.p-n.p),Ja=5,Y=t=>{let n=Number.parseInt(g(t,"maxlength"),10);return n>0?n:1/0};function Va(t,n){let e=/^[1-4]$/.test(g(t,"size"))?Ja:Y(t),o=n.filter(r=>r&&r.length<=e),s;try{s=new RegExp(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o.find(r=>s?.test(r))??o[0]??""}function Lt(t,n){let e=[t];for(let o;o=n.find(({o:s})=>s.x===e.at(-1)?.n.t);)e.push(o);return e}var L=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],pt=(t,n,e)=>L(t,n,Va(n.n.t,e));function Se({id:t,value:n},e){let o=e.n.b.map(s=>nt(s)?"":s);return Wt(t,e,(t==="age"?is(n,o):an(n,o))?.index??-1)}function Wt(t,{n:{type:n,t:e,I:o}},s){return s<0?[]:n===$w?[{id:t,t:e,value:String(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[]}var At=({o:t})=>b([...T(t),...t.S,t.E,t.F].join($Q)),Ne=({S:t,E:n,F:e})=>[...t,...[n,e].flatMap(o=>/^[\s(※]*例(.*)/.exec(b(o))?.[0]??[])];function xr(t,n,e){let o=e.filter(({n:f})=>f.kind===$g),s=o.find(({n:f})=>xe(f.b)>=0),r=o.find(({n:f})=>Ee(f.b,0)>=0),i=e.some(f=>yr(f)===Sr&&Ar(f)===$P),a={q:t,moment:n,Ot:!!s,bt:!!r,yt:i,N:new Set},c=[];for(let f of st(e)){if(f===s||f===r)continue;let d=yr(f)(f,a);if(!d)return[];c.push(...d)}if(!c.length||qa(a))return[];s&&c.unshift(...Wt(t.id,s,xe(s.n.b)));let l=n?.h??null;return r&&l!==null&&c.unshift(...Wt(t.id,r,Ee(r.n.b,l))),c}var qa=({N:t})=>{if(t.has($J)||t.has($H))return!1;let n=[_I,_w,"d"].filter(e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_w)},yr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?Qa:Er(t)?Xa:e===$g?za:Sr},Er=({n:{t,kind:n,b:e},o:{u:o,E:s,S:r}})=>n===$G?null:br([s,...o,g(t,$E),g(t,$q),...r],e),En=({N:t},...n)=>n.some(e=>t.has(e)),za=({n:{b:t}},{N:n})=>n.add("unread")&&Or(t)?null:[],Qa=(t,n)=>{let{type:e}=t.n,o=e===$P?e:$H;if(!n.moment||En(n,o,$J,_I))return[];let s=L(n.q.id,t,xn(n.moment,e));return s.length&&n.N.add(o).add(e==="datetime-local"?$P:o),s},Xa=(t,n)=>{let{q:e,moment:o,N:s}=n,{t:r,kind:i,b:a}=t.n,c=tl(t,n),l=o?.[c]??null;if(l===null||En(n,c,Za.test(c)?$P:$H,$J))return[];s.add(c);let[f,...d]=nl(l,c,t,n);if(i===$g){let u=Wt(e.id,t,gr(a,c,[f,...d]));return u.length?u:null}let m=String(f??"");return m&&m.length<=Y(r)?L(e.id,t,m):null},Za=/[hi]/;function tl(t,n){let e=Er(t);return e===_w&&En(n,_w,$H)?"h":e}function nl(t,n,e,{Ot:o,bt:s}){return n===_I?el(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t]}function el(t,{o:{u:n,O:e,f:o,E:s,S:r},n:{t:i,b:a}},c){if(/20$/.test(b(e[0]??"").trim()))return[t%100];let l=[...e.slice(0,1),s,...r,...n,...o],f=c?Z:l.map(pr).find(d=>d!==void 0);return f?f===Z?[t-Z,t]:[]:f===null||Y(i)<4?[]:a.some(d=>/^\D*\d\D*$/.test(d))?[t]:[t,t%100]}function Ar({o:t}){for(let n of[...T(t),...t.S]){if(/日|date|yyyy|\d{4}/i.test(n))return $H;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(n))return $P}return $H}var Sr=(t,n)=>{let{q:e,moment:o,N:s,yt:r}=n,i=Ar(t);if(En(n,i,$J,_I))return[];let a=g(t.n.t,$q)||At(t);if(i===$P){s.add(i);let d=o?xn(o,i):"";return pt(e.id,t,/\d時/.test(a)?[d.replace(/:(.*)/,"時$1分")]:[d])}let c=o&&ye(o,a),l=c?[c]:[e.value,...o?dr(o):[]];r&&o&&l.unshift(c??xn(o,$H));let f=pt(e.id,t,l);return f.some(({value:d})=>/\d[:時]/.test(String(d)))&&s.add($J),f.length&&s.add(i),f};var ol=4,sl=new Set([...Zt,$N,_x]),rl={url:al,name:Nr,name_kana:Nr,email:fl,phone:ul,address:ml,found_at:(t,n)=>({l:xr(t,be(t.moment??"")??be(t.value),n)})},we=(t,n)=>(rl[t.id]??il)(t,wr(t.id,n),n),wr=(t,n)=>(n.get(t)??[]).filter(({p:e})=>e>=ol);function Ir(t,n){let[e,o]=[$L,$p].map(i=>t.find(a=>a.id===i)),[s]=st(wr($p,n));if(!e||s?.n.kind!==$G||we(e,n).l.length)return{fields:t,G:[]};let r=ur(e,o,Y(s.n.t));return r?{fields:[...t.filter(i=>i!==o),r],G:[e.id]}:{fields:t,G:[]}}function il(t,n){let{id:e,value:o}=t;for(let s of st(n)){let{t:r,kind:i,type:a}=s.n;if(i===$g){let d=Se(t,s);if(d.length)return{l:d};continue}let c=a==="number"?/\d+/.exec(b(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$f?he(o).join($Q):o,[l,f]=fr(c,Y(r));if(!(!l||f&&sl.has(e)))return{l:L(e,s,l),cut:f}}return{l:[]}}var Dt=({o:t})=>I(T(t)[0]??"").replace(/\d+/g,""),cl=({u:t,O:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/.test(n[0]??t.at(-1)??"");function al({id:t,value:n},e,o){let s=he(n),r=e.filter(({n:m})=>m.kind!==$g),[i]=st(r);if(!i)return{l:[]};let a=r.slice(r.indexOf(i)).filter(m=>m===i||m.n.kind===i.n.kind&&(Dt(m)===Dt(i)||Lt(i,r).includes(m))),c=o.get("scheme")?.find(({n:m})=>i.o.x===m.t),{values:l,left:f}=cr(s,a.map(({n:{t:m,kind:u},o:p})=>({ht:u===$G,gt:!!c||cl(p),limit:Y(m)}))),d=l.flatMap((m,u)=>{let p=ar(m);return pt(t,a[u],bo.test(At(a[u]))?[p,m]:[m,p])});if(c&&d.length){let m=c.n.b.indexOf(ge(s[0])[0]);m>=0&&d.unshift({id:t,t:c.n.t,value:String(m)})}return{l:d,left:d.length?f:[]}}function Nr({id:t,value:n},e){let o=e.filter(({n:d})=>d.kind===$f),[s]=st(o);if(!s)return{l:[]};let r=(d,m)=>{let u=At(d),p=t===$d?ws(m,u,Ne(d.o)):[m];return pt(t,d,Is(p,u))},i=o.length===1&&!T(s.o).some(d=>W(d,$f)?.e),{z:a,Q:c}=ll(s,o);if(i||!(c||s.e))return{l:r(s,n)};let[l,f]=xs(n);return{l:[...a?r(a,l):[],...c?r(c,f):[]]}}function ll(t,n){let[e,o]=[$u,$A].map(i=>n.find(({e:a})=>a===i));if(o||t.e)return{z:t.e===$A?e:t,Q:o};if(e)return{z:e,Q:t};let s=Lt(t,n)[1],r=s&&!s.e&&s.o.f[0]===t.o.f[0]&&!Ae(s);return{z:t,Q:r?s:void 0}}function fl({id:t,value:n},e){let[o]=st(e);if(!o)return{l:[]};let s=b(n).replace(/\s/g,""),r=Lt(o,e)[1];if(!r&&/^[@＠]/.test(o.o.E))return{l:[]};if(r&&/^[@＠]$/.test(o.o.E)){let[i,a=""]=s.split("@");return{l:[...L(t,o,i),...L(t,r,a)]}}return{l:L(t,o,s.length<=Y(o.n.t)?s:"")}}function ul({id:t,value:n},e){let[o]=st(e.filter(({n:i})=>i.kind===$f));if(!o)return{l:[]};let s=Lt(o,e).filter((i,a,c)=>!c.slice(1,a+1).some(l=>Ae(l)&&Dt(l)!==Dt(o)));if(s.length>2){let i=qn(n);return{l:i.length===3&&i.every((c,l)=>c.length<=Y(s[l].n.t))?i.flatMap((c,l)=>L(t,s[l],c)):[]}}let r=kr(o);return{l:pt(t,o,Ss(n,r===!1,r===!0,At(o)))}}var kr=t=>t.n.type==="number"?!1:As(At(t),Ne(t.o));function pl(t,n,e){let[o,s]=e.split("-"),[r,i]=Lt(n[0],n);return i?[...L(t,r,o),...L(t,i,s)]:pt(t,r,kr(r)===!1?[o+s]:[e,o+s])}var dl=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s;function ml({id:t,value:n},e,o){let{ct:s,lt:r,nt:i}=zn(n),a=o.get($C)??[],[c]=a,[l]=o.get($x)??[],f=[...e,...o.get($K)??[]].sort((p,O)=>as(p.n.t,O.n.t)?1:-1),d=l?i:c?r+i:n,m=hl(t,f,d);if(f.length&&!m.length)return{l:[]};let u=[];return c&&s&&u.push(...pl(t,a,s)),l&&r&&u.push(...l.n.kind===$g?Se({id:t,value:r},l):L(t,l,r)),{l:[...u,...m]}}function hl(t,[n,e,o],s){if(!n)return[];let i=e&&!o&&(n.id!==e.id||Dt(n)===Dt(e)||n.id===$K)?dl.exec(zn(s).nt)?.[1]:"";return i===void 0||s.length>Y(n.n.t)?[]:[...L(t,n,s.slice(0,s.length-i.length).trim()),...i?L(t,e,i):[]]}var gl=24,$r={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Ie,G=[];async function Ol(t,n={}){if(n.undo)return await Lr(),$r;let e=t.filter(({value:o})=>typeof o==_k&&o.trim());Ie=n.says;try{return Vo(n.forbids),await bl(e,n)}catch{return{...$r,missed:e.map(({id:o})=>o)}}}async function bl(t,n){let e=new Set,o=sr(),s=await Tr(t,n,e,o);for(let r=1;r<gl&&s.X&&(await Tl(),!(s.N&&s.l.every(Yt)&&s.page.size===yl()));r+=1){let i=await Tr(t,n,e,o),a=i.X>=s.X&&r>t.length+2;if(s=i,a)break}return s.l.forEach(kl),{...s.answer,needs:Js(s.page,s.j,s.scopes)}}var yl=()=>y(document,Jn).length;async function Tr(t,{map:n,overwrite:e=[],earlier:o=[]},s,r){let i=bs(),a=Us(i),c=El(t),{M:l,et:f,verified:d}=Ls(i,a,c,{map:n,ft:G.length>0}),m=xl(l,c,r),u={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:d},p=[],O=new Set,tt=0,{fields:rt,G:dt}=Al($L,o)?{fields:t,G:[]}:Ir(t,m);for(let j of rt){let{id:it}=j,{l:Dr,cut:ke,left:$e}=we(j,m),St=Dr.filter(({t:Ct})=>!O.has(Ct));for(let{t:Ct}of St)O.add(Ct);if(!St.length){u.missed.push(it);continue}if(!e.includes(it)&&St.some(Ct=>Nl(Ct,s))){u.kept.push(it);continue}p.push(...St),tt+=await Sl(St,s),(St.every(Yt)?u.filled:u.missed).push(it),ke&&(u.cut[it]=ke),$e?.length&&(u.left[it]=$e)}u.filled.includes($p)&&(u.in_text=dt);let Mt=p.every(Yt),jt=new Set([...f,...[...m.values()].flat()].map(({n:j})=>j.C));return{answer:u,page:i,j:a,scopes:jt,l:p,N:Mt,X:tt+(Mt?0:1)}}function xl(t,n,e){let o=c=>z.has(c)&&(n.has(c)||n.has($v)),s=({n:{t:c,type:l}})=>A(l)?[c,...ut(c)]:[c],r=[...t].filter(([c])=>o(c)).flatMap(([,c])=>c),i=e(new Map(r.flatMap(c=>s(c).map(l=>[l,A(c.n.type)])))),a=c=>s(c).some(l=>i.has(l));return new Map([...t].map(([c,l])=>[c,o(c)?l.filter(a):l]))}var El=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has($L)&&n.set($p,n.get($p)??""),n},Al=(t,n)=>n.includes(t)||G.some(e=>e.id===t);async function Sl(t,n){let e=0;for(let o of t)Yt(o)||!vt(o.t)||($l(o,n),e+=1,await null);return e}var Yt=({t,value:n})=>{if(!vt(t))return!1;let e=et(t);return e===n||typeof e!=_k||h(t)===$w?e===n:Rr(e)===Rr(String(n))&&(G.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},Rr=t=>b(t).replace(/[^\p{L}\p{N}]+/gu,"");function Nl(t,n){let{t:e}=t;if(Yt(t))return!1;let o=et(e),s=G.findLast(i=>i.t===e);if(s&&(o===s.R||n.has(s.id)))return!1;if(h(e)===$w){let{multiple:i}=e,a=[...Qt(e)].findIndex(c=>c.defaultSelected);return o!==String(i?a:Math.max(0,a))}if(A(k(e)))return wl(e);let r=h(e)===$T?$f:$G;return o===(r===$f?K(e,$I):mt(e))&&ne(e,r)?.id===t.id?!1:!Il(String(o),g(e,$q))}function wl(t){let n=ce(t);return!!(n&&!n.defaultChecked&&!G.some(e=>e.t===n&&e.R===!0))}var Il=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(t.trim())||n!==""&&t.trim()===n.trim();function kl({id:t,t:n,value:e}){let o=G.find(r=>r.t===n);if(o&&(o.R=et(n)),o)return;let s=G.find(r=>r.id===t&&r.R===e&&!vt(r.t));s&&Object.assign(s,{t:n,U:oe(n,Ie)})}function $l({id:t,t:n,value:e},o){let s=G.findLast(a=>a.t===n),r=s?.rt??js(n);s?.U(),G=G.filter(a=>a!==s),o.add(t);let i={id:t,t:n,R:e,rt:r,U:()=>{}};G.push(i),Kt(n,e),i.R=et(n),i.U=oe(n,Ie)}async function Lr(){let t=G.reverse();G=[];for(let{t:n,R:e,rt:o,U:s}of t)s(),vt(n)&&et(n)===e&&o(n),await null}var Tl=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:Rl}=globalThis;Rl.fillForm??=Object.assign(Ol,{undo:Lr});})();
