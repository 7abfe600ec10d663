/* npm run compiled */
(()=>{var $b="name",$d="name_kana",$f="line",$g="choice",$h="autocomplete",$j="other",$k="unknown",$l="aria-description",$m="notes",$p="placeholder",$q="family",$u="address",$v="select",$w="prefecture",$x="[hidden], [inert], [aria-hidden=true]",$y="none",$z="given",$A="querySelectorAll",$B="value",$C="postal",$D="label",$E="aria-label",$F="input",$G="captcha",$H="area",$I="date",$J="whole",$K="locality",$L="url",$M="category",$N="found_at",$O="hint",$P="time",$Q=" ",$R="own",$S="phone",$T="insertText",$U="elementsFromPoint",$V="elementFromPoint",$W="type",$X="password",$Y="sentence",$Z="required",_b="email",_d="getElementById",_f="consent",_g="company",_h="selectedIndex",_j="string",_k="others",_l="style",_m="title",_p="radio",_q="group",_u="m",_v="site_name",_w="row",_x="trap",_y="checked",_z="confirm",_A="payment",_B="visible",_C="subject",_D="nearest",_E="instant",_F="y";var{getOwnPropertyDescriptor:Tr}=Reflect,{bind:$r,call:Rr}=Function.prototype,Lr=$r.bind(Rr),x=({prototype:t},n)=>{let e=Tr(t,n);return Lr(e?.get??e?.value)},M=t=>x(Node,t),N=t=>x(Element,t),it=t=>x(Document,t),J=M("parentNode"),we=M("firstChild"),ke=M("nextSibling");var A=M("nodeType"),G=M("nodeValue"),dt=M("textContent"),Mt=M("isConnected"),V=M("ownerDocument"),v=M("getRootNode"),E=M("contains"),vt=M("compareDocumentPosition"),Te=M("cloneNode"),$e=M("childNodes");var m=N("localName"),yn=N("shadowRoot");var Ft=N("previousElementSibling"),Re=N("nextElementSibling"),U=N("getAttribute");var Le=N("setAttribute"),xn=N("removeAttribute"),L=N("closest"),F=N("getBoundingClientRect"),mt=N("checkVisibility"),En=N("replaceChildren"),De=N("scrollIntoView"),Ce=N("scrollTo"),jt=N("scrollLeft"),Jt=N("scrollTop"),Me=x(HTMLElement,_l),ve=x(HTMLElement,"click"),Sn=x(HTMLElement,"focus"),Fe=x(HTMLElement,"blur"),He=x(EventTarget,"dispatchEvent"),An=it("activeElement"),ht=it("defaultView"),Be=it(_m);var Pe=x(ShadowRoot,"host"),_e=x(HTMLIFrameElement,"contentDocument"),Ge=it($U),Ue=x(ShadowRoot,$U),Ke=it($V),We=x(ShadowRoot,$V),Ye=x(HTMLSlotElement,"assignedNodes"),je=it("createTreeWalker");var Je=N("matches"),Ve=N($A),ze=it($A);var qe=x(DocumentFragment,$A),Qe=it(_d),Xe=x(DocumentFragment,_d),g=(t,n)=>U(t,n)??"";var H=(t,n)=>getComputedStyle(t,n);var Dr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Vt=t=>{let n=Object.fromEntries(Object.entries(Dr).map(([e,o])=>[e,x(o,t)]));return e=>n[m(e)]?.(e)??null},Ht=Vt("form"),zt=Vt("labels"),Ze=Vt($B),k=Vt($W),gt=x(HTMLInputElement,_y),to=x(HTMLSelectElement,_h),qt=x(HTMLSelectElement,"options"),Bt=x(HTMLLabelElement,"control");var I=(t,n)=>{try{return Je(t,n)}catch{return!1}},b=(t,n)=>{let e=A(t);try{return[...(e===9?ze:e===11?qe:Ve)(t,n)]}catch{return[]}},no=(t,n)=>{let e=A(t);return e===9?Qe(t,n):e===11?Xe(t,n):null};var Nn={};`\\b
)|
e|
)?
re
ɮ
er
名
t|
Ʉ
in
者|
te
˼
on
.{0,
name
ʵʤˈ|
事
,, 
先
mail
ɔ?
, other,
相談
用
方
ɗ|
|Ɋ
|ˡ˼˫
人
pBsJ
url
信
(?<!
電話
nam;
ɕʌ
ɟ|
K4}
˚˼ʸ
投稿
add@ss
被害
,l, 
tiJ
文
入
lFk
氏C|C前
内容|
相手
)K12}
~|
ô 
知
者
情報
^(?!.*(
入力
@por
subjec
申告
字|
要
post
əʋ
own
込
(?!
(A|
ent
Ï|
ʋ|
˳|
金
問Ʉ?合ʏ?ɛ|
通報|報告|
連絡先
|ɪɾɈ
ʢˉˬʹ
会社|
your
通報
番号
usB|
˃ˈ
|本
 ?Å
(Á|
s?#|
|自
件|
書
˫|
不
分
 of
)$|
)A?
)Ř
and
aÎ
hat
phJ
|â
œ|
出
|ʢʫʦ˳ˈ|
accounD
 noHs,a,
ʿʤˈ˫
˛IˠÉ|
児童
対象
ɂɪɟ
web ?
commen
以外
住所
登録
確認
)).*(
)K6}(
$|^(
|記
ɗɟ
ɪE|
角|
lSl
 us
) (
am|
ed|
enD
s?|
the
Þt
場
子
間
書ɍ?込ɿ
|記入
年月日
|店舗
˖˭ʰ|
caHgor
victim
ʳˡ˳ˈ
search
|違反
|送Â
Á,la,
品|
報告
契約
希望
掲載
法~|
理由
表示
連絡
ques
)K10}
cJtac
|ɓɨ
ɣɦ|
利U
sit;
 you
)È(
Ffo|
pag;
paid
titl
ˏ˳ˉ˫|ˋ˃ʯ
ɲʉɌɪ|平仮C
˪˳ʯ
侵害
)($|[ (])
ʵI˓ʹ
質問|
K8}(
ÊG発Â
offendB
˦IʶI?
支払E
期限|
messag
依頼
保護
加害
動画
勤務
所有
権利
請求
check
viola
ʫˊ|
ˡI˫
返Â
(様
#hp#
Iˠ|
abus
cJHn
expl
othB
part
sign
type
view
when
|Ŕ|
|ƒy
|届
|日
|貴
ÆÇ
ńÎ
ÿɋ
ÿɍ
ɗÇ
ɣÇ
ʉʌ
ʤˈ
˗˩
ˡʤ
体|
物|
出|連絡|報告|送信|記入|入力
(通報|申告|申請|申ɗ?立ɦ?
御社|貴社|貴
Z|ˡʢˉ|
home ?pag
˕˪ʬˊ|
誹謗|中傷|
G犯~|容疑
団体|組織
compan
˕ʣ˃ʷ˳ʰ
)[Ɂ-ʓ]{0,
channel|
password
(発生|N
descri
quiry|
ē|生徒|
掲示板|
captcha
|harass
|hiragana
|katakana
ĵ|child|
ˑʹ˯Iˉ
ˡ˃ʻIʸ
|notic
Ó詳細
ÍĴy,c,
ɪʊəɾ
˭ʰʤ˳
 (the |
(日時
@ceived
cJfirm|
dat;tim
|detail
|学校
|送金
企業|
商Ļ
author
|@asJ|
|priva
|使U
˭˜ø
会員
備考
削除
客様
意見
担当
携帯
新規
番地
説明
(Ýİ
,l,0.
,lc, 
FfrFg
\\d *[
first
imei|
numbB
topic
ƘpÎ
āâ|
ʨ˩I
区Ă
購Ð
 other,l
|依頼|請求|回答|î提供|主張
account
[ȌȎ"(][-‐−I][ȍȏ"
|住所|ð|年齢
又ɯ|ɾɟɯ|ʂɗɏɯ
ɫɤEɦ|ɫ関əʋ
(sit;sBvic;platf
種類|種別|類型|分類|
|都道府県|市区?町村
(ѕ|見ɟї|ʢʯʻʹ)K6}
ÃƊ|T|届出|届ɑƉ|єі
SlcSlcSlc
|時刻|時間|時期|
(ÌGÌɫ?(ј(~|方%
Ã被)(Ɗ|T|ѝɟE)ў|
経緯|状況|N情|
(Åe-?Q|phJ;Q Ë
(件C|題C|表題|
(送|渡|教Ɉ)(ɣ
[ɚɪ]|ɗ(ɪ|ɾɛ%
|џ;hp|ĳblog|MÉ))
Ѣails|FformaÎ|$)
ˡ˫˞ʬZ˞ʬʸ˳|
取引P責任者)
建物|˞˳ʷ˧˳|
((half|full).?wi
(ʹ˚Iʹ|空白)
ewslettB|subscri
Û提供|犯罪|
Ü#(of|J) )).*^(
Ѡage#|ď÷#id#)
ɔ自身|
(scam|phish|Ѧe
|回答|返答|
Eɘʁ|嫌Ɍʉɛ
ǖorm|app|forum
|#roboD#human#
ɏɠɕE|
所属|部署|
 found_at,lc,
ÒñùCƌÄǓ%
ɧɯ?ɪ[Eɏ]|
場所|箇所
ѡhen|#dash)
(found|seen
(ƕďprofil
(ʷ˧˃˗Ĳ
A?(本Ï|Ï
fil;producD
pBpetrator|
˗˭˕ʣI˫
(\\/|˻|ǔ|
[ɔɊ御]?
trapOƜO
|furigana|
Þt(ed|Fg)
ƎɵʊɌɪ
Ɍɪ|仮C|
ʹˬ˃ˉ?|
弁護士|
(lettBƣ;
(Ö子|V
DdivisiJ|
Dproblem|
|r;kakunF
|口ʳ˟|
Ô(V|P>
Ĕ|該当
Ïá数á
(T|ŗîõ
(A>Ɋ?(C
(wanDlik
(ď÷À)
(対応|
)[a-z ]*
A?(ɂʋ>
[半全]
addiÎal
busFess|
customB 
feedback
p@fectu@
takedå|
|keyword
|suspecD
|個~Û
|振ʊæ
|有害|
|業務|
|種別|
ǵ下ɕE
ʏEɛɤ|
ʫˆʴ˪
˪˙˳ʸ
姓|氏|
*[-\\/]?
, eQÍ
G代理
Fƙenƙ
complaF
country
deadlFe
https?:
noDn.t)
sns|Ŗ|
withouD
|organi
|submit
|upload
|ā審|
|ɝA他
|作成
|公開
|問題
|屋号
|応募
|感想
|支店
|緊急
|配送
ĖŊƍ;
ƖOpѣ
Ʊ製Ļ
Ɋ持ɡ
ɫɤEɦ
˝˫ˎ|
予約|
口座|
必須|
有無|
脅迫|
関係|
依頼|担当|応募|利用|請求|申
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|î提供
|気ɥ|気付|認知|知ɣɟ|目撃
ʒ受ɑ|ɂ(ɣ|ʏ%遭%書ɋʌɟ
称|C義?|ɵʊɌɪ|ƎʫˊƌQ
((様|ɕʓ>((ɕ|ʉ)ʌɟ>
|Ä|HlǓ|ÛĎőˍIˠ|ÅË
K6}(Û|氏C|ð|ɓɨ|方|
届Ɖǐ)(?!Æ[ɟɦ]|Ĕ|ɗ
[^A]{0,6}[者方~]|ĕ
(ĒĖ(MsiH%ʦʧ˖ ?Mƍ
(Òñ|姓C|Cљћ|phJ;#
(ˏʤ˕.?˳|ǒ)]|#hyp
)њ(A|Ǖ|'s|：>ќdet
aymentOcJfirmÍķ,
ÀaDaccused|ÞHd|Þ
alk|bull[yi]|imѤ
suspiciousƝ|stѥH`.split(`
`).forEach((t,n)=>{Nn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??String.fromCharCode(n+(n<350?n<54?161:162:674))]=t});var eo=t=>t.replace(/./g,n=>n in Nn?eo(Nn[n]):n).replace(/[Ȁ-˿]/g,n=>String.fromCharCode(n.charCodeAt()+11776)),Qt=eo(`Ѕĺ щlaS, @lĈOidéifiable_byOƲ_knåOwishOtriedOimÀaHdOŏ_toOƪOdemćOеOséOsp@adOŏ,SaS, ƲOĵ,SǛǛScSlc,ǷǷ0.7Ǐ, ßtÍßt,a, LÍeQǂ7 Ų,c, ƒy,ģa, siH_L,lcSģSlaSlaSģSģa,Đ ĺ0.6 ĺ0.7 ĺ Áǂ6ǏаĊeÍãal,ģ, localityǃСǃË,la, ageǃßtƥ Ĵyƥ0.9Đ0.6ĐĐĐ0.7 noHsǂ7 L,l,
ЅщģаL_kanaÍĊeÍLÍßtÍĺ siH_LƥĐ
ÝɗɪEİɗġ空(欄|白>Aɾɾ|空ɫ|何ʂǁ%leave#.*#(blank|empty|alJe%do(n'?D notĥfill|éB|ŵ)
画像(ɫ|内|中|A|認ĆД証%Ɯ|ƶ|ʹˑˠ|迷惑È(防止|対策%ł(Æɦ|Æ)(EëɟĝДö%ǅ+×x*] *\\d|ǅ-−] *ǅ=ɯ]|計算(A>(結果|答%A答Ɉ|認証(ʳIˉ|ʭI|ö|Ï字>($|[:：]%最後A\\dǴ|security (cod;ž%vBificĈ|anti-?spĦ\\?K3}(ʹˑˠ)
^ÁЃɋ|,| or )
ơ|暗証|Ɩ|passcod;Ƨ ?(id|C%#logF|ś ?id|Ʒ(ö|id%秘密Aŗ˯˳ʿʤˠ
ʯˬʸø|ʫIˉ(ö|C義%有効ŝʻʭ˥˪ˆʣʳIˉ|яcard (ǈ|holdB%#cv[vc]|iban|ʯI˝ìcoupJ
ěU|ěAɟʁ(ɫ|ȁ>(ʂɆ|再|2|二|同ɘ|Ý|$%\\(Rě\\%(Ū|ò|QąRě$|再度|再Ý|ʂɆ(一|1)(度|回%ƫ@-?(éB|ŵ%@peaD#agaF#|vBify
検索|ʭI˯Iˉ|絞ʊ?æ|#ķ#У
署C|Ŵatur;to Ŵ#|^b?cc$|N務局ý動ū|ūêſɪEɧ|officeĤ;ˁˣø|#cĉ#
ɨA(Rѓ続柄|Į柄%(ĕ|õGTGàGļGŃG申請GşÚ)A(R立Ĭ|Ǎ%^R(ѓ立ĬĄ@lĈ(ship>#|who a@ŋ
(Ăɋëʏɋë特定(ɧɍ|Æʋ%同定ĝŁ|根拠|N情|Û%idéif(y|iable)
心当ɟʊ|(ÊGƀæʓɠÖ発ÂGÔ)ʒ(ɔ存|Ùɣɦ%know who
(Rľ|求ʁë望ʀ)(ä|A|Æʋ>Й措置Ň|ÓN項%ɩɆĠE|ɗɦɻɗEɓɨ|(outcom;acÎ).*З;@ńDdesi@d%Зe)Ĥ to do|(desi@d|@ńHdĥacÎ|outcome)
(ɓʌɾɧ|今ɾɧŅЙƁ経緯|T%ƹ(şċ請|Ŧĝё状況%al@ady (triħņHd|dJe)
(ɋɟƃ|騙ƃ|ƦÆ|C乗ƃ)
Ü返íĜ(振æЦɿƯ|Ŝ?|Ðí)(P|Ô%(払ЦʓƯXÐíɗ)(ƂÇɠ)(Ô|P%#ŏ to#|to whomK20}(pa(id|y%sen[dt]%payee)
(届EÇ受ɑ取Ƃ受領Ġ)(ʂA|ÿ|通Ù|Ń|êƢ%(ƻ照会|開示Ŧ)ÿ?A(Ó差č%ЌŞe)K8}ƪ|ƪ Ќdocumé%^wĉ came
(求ʁċ求|Ŧ)ʉ?(ʌ|Æ)ɦ?(E|ÇëA|ʂ%(ђ恐喝YɩX脅ɗ)A(ÓÏ言Ňɰ|言葉%#demć(ħs>#|^ransom
Üľ|納Ĝ^期(限Ż%(Ŝ?Ưċ求Ǳ照会)(ÿ|A)*(ŝ期日|締ʁ?切%(Ô|PV)K8}ŝ#е#|(answB|@ply|pay) by)
Ü振|íĜǢ|ɗ>ɦɗɾƂ(Ôɫ|PVɫ)ǢÇƁɟ%wĉ K12}sé)
ÜÁ|ČòĜ(拡散|流č|広ɾ|広ɌŌ状況|範囲|ёɦ(E|ʋ%ɟɋ|ɋ$%(has|hav;been)K20}(sp@ad|circulaHd|leaked))
(支?払|借ʊÇÌ|損害)È額|^í額|払ƂŜ($| Ľ%amount (ŏ|lost%^sums .*ŏ|#paymé($| or%how much|#loss#
(Ê|į|Ķ)Èǿ章|Ï言|全ê原ê引U)
(Ń|ūǱRľ|ÄZŌV法|手段|時Į帯?|可否ċ否%Aâ否Z(˞ʬʸì配Â%p@fB@d|best tim;how didŋ hearY?ÙʊÈɍɣɋɑ|性別|#gendB|#sex#|職業|occupĈ|国籍|nĈality|д|#ip#|fax|˕ʡ˃?ʯʹ|生ı|誕生日|birthƵ欄
(řGƀ?æ(ʓɠ|ɿ>(ÖG主%šGВĸƐGŚмB|ãB#|ab÷ЁИK16}īçB%Ї ИŅ(C前?ĎőˍŮ氏C|ł|Åď÷#id#%usBLă|^(řÚ)$
ǝ中傷ŽĔGŔÆɟ(ÖV%ĵ|targeHd ÀĆÒ?$YC前|L%^(ÌGĵ)$
ƗþN故|現Ĭ|起ɍƮĲ?|óţPĆę|所在地ǘ|ƿ%(ęǘ)\\W{0,2}Ɨþ現Ĭ)
Üǧ).*ǝĔGŔŽš|В|řG送ÂƐ|C義~Ĳ|転送P|TĠEźɑPчP|受取Yĭ|ĭɩʂ|ĭ供|ƚ学生|ŠG家族|友|ÙÖ紹介|ťб|代表GЋ後見цпGŤG責任GƠguardian|pa@nDfriend|@p@sĨbehalf|witness|emBgency|agĨthird.ųy|someJ;Ų À|ĪirÕǮ
Lă Ī (À|åB|Fdividual|÷Ǒ%Īir L
ÜÁ|#ô#Ĝ((ïà|TąĔ|被(ïà%(ïà)(ĠE|ŽÆɦ)ĆǸ(ſ|載ɛʉ|載ň映ň写ň晒ɕ|ɕʉɕ|(Ŀğ載р|Ê|悪U|流č)[ɕɗ]Ɣ6}(Ǹ#ǰÕ#Ǡ%ǠÕăƨa |any >ǰ))
ǚ%申ɗæɿ|Ê)ÚK6}(ÒZ|Ä|ę|ð)
本~Ę
ǚƔ7})[ʋɟE]Ѝ)AÈǮ
(Ì|ǲĆÖV|Gĭ)$
(Ê|į?|Ŀ|ʢ˃˗рĹ|受Â|ľ|ю来店|訪問|納期|ǎ|注êĽч|回答|開催|ŉ)(ƁŽä|A>Ʃ?|ı?ǜŝ月|期Į|年数%(posHdм|publish|p@fB|ordB|purchasĆƬe)
ǙƩŻ付|ı?Żǜɨɍ|頃%EɤŘ見|気|Ù%ǙEɤ|(Ƭ;ŷ|day)K16}Ǽ|obsBv|saw|#see#|Ŷ|discovBƣ|#fFd#%Ǽƣħdiscove@d|ŶħsawÕ(Ƭ;#J#|ŷ%(dat;day|ŷÕ(awar;learn)
^Ɨ案>(Ġ>Ʃ|ıŻ付|時期|時刻)Ğdat;daH ć tim;ŷ)\\??$
(迷惑н受ÂźEÇ詐欺|Ɠ|怪ɗE|ƦX偽)[ɪA]?(e?Ū|Ä|sms%Ūǿ面|Ó˘˃ˀ)
Ã[物N案条]|[^ɔU]â)ǡ標題|^([ɔɊ]?ЕZą>(đ|ˆI˞%^題目|A題$|łÆʋđ|ßt#|^Őe$ċ旨)
^(ЄЕ|ļZą>ǡđ)ĞßDŐe)( lFe>$
(Ò)ЃɂʋEɯ| or )K3}(óưŀƑт|ő|˚ìC称%(óŀƑ)C?(ǔŌÒ)
(óţP|仕NШŀ˓ʸˍʹ|ОworkŹ)èU|UA> ?(e-?Q|eŪZ)
(Ƕ部門|Ƽ課|課C|宛PĹPĲх|校舎|拠点|施設)C?$
óưŀƋMƑ|機関Ʈ|ţ|Ƕ役職тĲCхŹк[sz]Ĉ|corporaDОdeųmenЎemployB|school|affiliaDjob Ő;Rŉè中A>(Ŗ|Ʊƅ˳%ɔĽ|ɔǎY使E
(ъ品目)K2}Ŗ(A>C|˘˃ˀI?
(Mƛи媒Ƈʢ˗˪|ĳˡˇʣʢ|ƅø˕ʩŮʳ˟˥ˋˆʣ)(˻[^C]{1,8}|等|ɪɩ>Жñ%Ŀ(M媒ƇŖĄɩA(Mиʢ˗˪%ǳ|board)('s> ÅLăƨtĉ >(Ė>ǳ%which ǖorm%^platformĞŊsBvic;ƛsns)$
Ã[ÚV様客~身Ă私PU当表員]|ĕ|ɕʓ|ɕɾ|Ě)A(Ɋ|ɔ|御>(Òñ)
(ˋ˃ʯ|ˏ˳ˉĀ˚ìśĎł|Ƨ|˕ʡʤĀъ作ĻĻ曲|国|地|駅|路線|ƅìˉƆìʤ˙˳ˈ|案þ物þ機種|番組|ˁŮʰ˫I˗|ЊÉ|ŢğN|銀行|Ǩ˚ø|飼E[犬猫])Ж|ˍŮC称|đ%(nick|÷sc@en|display|ЀdomaF|evĨiHm|peDprojecDbrć|hosDmodel|ďmiddl;maiden|group|HĦƕŎbank)ú(Ţ|曲|作Ļÿ籍|É|MЊÊğN|job|Ŏvideo|book|sJg|th@ad|posDarticle)èA?ł>(đ| Őe)
(自Ăý社|弊社|ó著作権?(元|Ú%ť|元èɨ%ĕAżVA?ż殿Yƺ|ǯ運営(ä|中%公式|正規ùƈʪ˪ʸˊĀЂ|#ô#|#å#|#my#|official|origFal|profil;ÀalŹŅûMĒŭ|Čblog|ĳŊ#Ñ|ƕƍe)
#proof#|åBship|(Ť|証明)(Gÿ|ä)
(発ÂĹ)元A?(ÄZ|ò|ö)
Ã使ɣƵXŉXĚXĽXŤX持ɣ)(ɦEëɦɍÇʏʌÇ着ÂĠ)(Ä|ƽZ|ę)
ûČMÉŌC|đ%ûMÉ).*ы
志望ý己pr|経歴|職歴
(Ł|詳細|ÓǟǀŌʒ|ьÕ(ǀİ|Ýğ載ğ述Y?ƀY聞ɋɛ|教Ɉɦ|述ɹ%^(please >(űaF|Ƙb;HllĤ|why)#
(関連|参考|参照оA?|証拠|@laHd|@fe@nc;НŅûČ#Ñs?#)
^(ʵƄA|Ǿ|ˈ˃˗Éą)Á$|ǽ;ˁˣ˳ˍ˫ĎЂÕû#Ñ|œ%û#Ñ)#K12}ǽe)
Á|œP?|pBmaÑ|#ÑüĖË|^ж|òÈhttp|ËK8}ă (th;this|tĉĥĖ>(ŎŊã%(Ŏã) Ë|(É|MĒÊ|Ŀ|į?|ʹˬ(˃ˉ>|Ţ|ГŅò|^Ŀ(Ǻ|PĄįЛĬ所|whe@ (is|didŋ seeĥiDĪ%(ŎposDŰDvideo|listFg)s?( \\(?s\\>> (to (be >(@mov;ÞD@Ŷ%F ž)
((ГсЛ|õä|ļäĸĝMÉ|ĒÊ|ƀæɿ%(į|ÊБĶ|画像|写真|ŢĆÉ|Ǻ))$
ĒĖMʦʧ˖ ?M#ш^(Mhp|web|ĳblog)$
e-?Qƌ#Q( ?Ë>#
Ä|#Hl#|Hlç[a-z]%Ċ;ƽ|mobil;ɧʓʏ|ņt ǈ
郵便|Ȓ|#zip|ãal|ãcode
^(ƿ˻>(Ǩ˓ĀʢˑIˈ%部屋ö|buildFg|aųmĨsuit;#unit#
市区?町村|ƿ|丁目|町C|st@eD#city#|tå
都道府県|С
ęY住ɾE|居住地|#Ë#
年齢|年代|#age#
^R[Uâ]þ^ǉ
ǗЬ|Ǎ|ʸˣ˳ĀN由|RUþ項目$|Ă野|Ĵ|#ŵü#kFdü#ǉ|natu@ă
(違反|õ|T|ÌŸÓļą(ǗǍ%^(種類ЩЬI?|Ĵy|(typ;kFd)ă (ů;ŨÎ|ÞЏissue))$
ÓŁ|îT|ïÌĸ|件C|ˆI˞Ÿ困ʊƳßDissu;abouЏFƙcJcBn|harm|Ũt
(注êюǎ|ĽШN業|仕N|Ʊ工N|şƈ活動уą(R(Ƥ%動機|Ł)
Ƥ|詳Xɏʏɗùêƻċ望|ŗT|î具Ƈǀý由記|ɩAʈɆ|ɩʓɪ|何Ɍ|困ň起ɍ|起ɓ|ſʌɦс|Ş;ǊƭüƘb;űaF|wĉ happenħвŰDHllĤ|how can w;Ø(ėDž)ĩ^žs?$|概â|UþŃN項|通Â欄YÙʉɛ(Eɟɠ|ɏɠ%^(ėtĩbodyĄØī
Ãǌ)Ƣ
Ķ|Ƹ|Ł|ǟɊ気ɥɍ|ï補足ф|ˡˢо|ėDН ōnoHü@marksƳР
(îT|ïŗ具体的ɪ?Y困ʊ)È内容ĞƤùêƢ|Ķ|Ş;ėtĩǊƭĩƸ)$
Òñ|姓C|芳CùC|(ð|ǧC$|(Ƽ|申請|õ|à|T|ļ|Ńźčİ|şу|申æ|ŉ|Ŧ|提čĹ)ÚŬ>(A>C?$|^差čÖfullúǆ (ć|&|\\/) last ÅØÅlegal Åņt (À|L%^(ÅПÅɊƺC|RƼÚ様?C?|CĄ(īBлtB|sendB|@ńtB|гanDclaimant)('?s> L
hJey|gotcha|ŭ.*ŭ|ak hp|#boD^hp#| hp$|trap|decoy|Á ŧ|wFni;leave
Ɯ|spĦvBif|turnstile
passw|^otp$|Je time code
^cc |card|coupJ
(Q|eQ).*(ƫcJf|ŧ|agaFА|2Ą(ƫŧА)#.*Q
^(q|s|ķ|quByУĩkwĄķ
ƒк|corp|deparЎшfax|birth|bday|nickúЀ÷logF
#(e ?Q|Q|Q ?Ë|@plytoZò)#Z
kanaІyomi|ruby|Ј
#(Hl|Ċ;denwa|HleĊ;mobile)\\d*#|Ä
^(Ø|full |П|ņt |īB >L( \\d+>Ğo?nama;shǇsǇfullL)ĞɊ?C前|R氏C)$
^(Ø|@ńt >(ßDŐ;kenmei|daǇ件C)$
^(target |ī |page |ã |Űt >ûÑ)( ?\\d>$
siH ?L
Ĵ|#kFd#|#ŵ#|s(h|y)ubetsu|bunruiƳǉЩ種類
Ş;#msg#|ėD#body#|Űtüвtoiawas;naiy(o|ou)#|hJbunƭ|Ǌ|@markĩbikou|#noHü#Hxt#|ÓƸùÏ
ǭЮ苗áCá(Ø>lastúfamilyúsurLŕ
ǭC|(Ø>ǆúgivenúfo@Lŕ
^last$
^ǆ$
^(ɛE|ʻʤŕ
^(ʁE|Ɔŕ
Ɋĭ|ƚ˚ø
ĶБƛʲʹˈ˖˃ʯ|ūä|ėD#@Ŷ|guest ?book|#@ply|Ã˗)ˬ˓˥I
同意|承諾|了承|承Ù|規約|˝˪ʷIХA(Ɋ?取|Š|ŉ|提供%ǦɊÙʉɛ|配Â|Į違E|ěɗĹě|ˁʧ˃ʯʒ|理解Xʢ˳ʱIˈ|ƶ|歳以上|ľä$|ag@;cJsĨ#tBms#ƴcy policy|nǫb;declar;swear|good.faith|cBtify|undBstć|acknowledge
国öçÈ(ɪ|ǋ除)%д cod;\\+81
(М角A?|(ʫʿ>ũŒ|漢áÏá[˻ʄ\\/ɨ,ȁ]){1,6}(çĢũЉĘ)[^ȁȂ,.()※ ]){0,12}?([ā×禁避控遠]|ng#|ǌ|[Ɉɍɑ](ɾ?ɛ|ɪ%[ʏɛ]ǣǹĘçŘā可|ɛʓ|ġng|ǌ))%(#(no|йavoid|except%not( F|Ĥe>|n.tĤe) ǩdth|kata|hira|kanjiК|ǩdthƟƞК (noDcanз#
Ę|ǹɧɪEŇɌɂ|#not#|Ų than
ŠÚŬ|AV>èь>R
半角
Œƞ
^(((Ɋżý|御>(ˍø ?>Ǿ?|ʹˈʢ|ʵ˭ì社%(web|JlF;ô> ?(shop|sto@))(AǤ*ǤèÁ|ò|ČÑ|Ë|\\W)*$
ƶǴ
ǻ
îT|ƻфċ望|ņDFquir|enquir|Р|support
Ј|ũɋɪ\\>$|˨˟|ʈɿ|読ɿ(ЉV%ʷƆІ#kana#|Ċetic|Ü漢ákanjiĜ(ЮCñ|LĝŒƞƟ%(Œ)K3}(氏|Cñ))
ʫʿʫˊƟ|Ǝũʻʤ|Ɔ
(^|[(※Ȃ ]|欄ɫ?ɯ|何ʂ|ɟʁ|~Įɯ)ǁ)(ɗ(ġɪɏ%ɯ?(ǋ禁止))
œ集|相互Č(ČʵƄ)èʒ>(ƾ>Ě|Ñ (exchang;lisDdi@ctory%(addлĥô|aĥŊÑ|Á)
^\\(?※.*(.{25}|[Ȃ可]|Ъ|ɾə|ɧə|Ĭ合Ň|МĢAɿİ|Ý)
(Ʒ|ƾ|śĎˡ˳ːI)(A>(Ěп|Ð会%Ð会(申|手続|˕ʩIˠ%c@aH (an |Ø>ďŴ ?up#|#@gist(B|rĈ)#
ѐ任意|ɲɣə|(ő|˚˳)ˍIˠ(ɧʂ|ʂ>(可|ok%\\(?(@qui@d|opÎal)\\>|[*＊※■●◆◇▼▽˻]+|Ýɗɦǵ(ɔY>(記Ð|Ý)(Ъ)
ǻ([ȍȏ") ɯʒʂɫɌA等使]|ɪɩğ号|ǒ)]|RǁƵ))*([無ā抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Eɍ]|ɨň[ÐE付ɤ含Uʏɑʌʁɛ]+ǣ必â(ġɂ%[Eâ][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])ç.?(ā可|ɧɍɪ|ɧɍɾ)%数字(Aɿ|ɠɑ%(続ɑ|[詰ɤ]ʁ)ɦRÐ|(й#no|omiD@mov;skip|exclud;(з \\w+)ƨany >(hyphen|dash%(ǈ|digit)s? Jly
Ǫ(ɯ|ʒ>(ɪX無XǋÐʌɚ|Ðʌġ空ɑɚ%(Į|ɂEɠ)[ʒɯ]?(空ɑ|ɂɑ)(ɚ|ɪE)
ǞɊƺ|(ɔ自身ù~)çĘ%īB|ô|aboutŋǥ)
Ò|ÄZ|ę|#ÅQ|Ċe
(ÌGĔ(GAVĎś%被(õ|à)Gſʌɟ(V|~%Ô|řGš|ŔƐG当NGŤGťGN業G店舗?|ţPцð|第三G目撃GɊĭŬ|ɕʓ%ƚŠбÖóŀưƠŚ|ãBŹ|(Ų|third) ųyФЁsellB|ǄB|åB|affecHd À|ÞHd|accusedǥ%who is|À (you|Ī%about Ī (ƠÀ|Ś%ÃƊ|TźƉǐƔ7})([ʋEɟ]|ƃɟ?)Ѝ|GÔ)Ŭ>(ǕK6}|A(ÛŇ|ð)>$|(警察|ЋšÚ?|犯ÖÔƮÕ(ɾƁɦEɾə|Eëɂëɂʊɾ|ɧə)ɋ?
kagai|higais|#ait;hannFФŚ|ĵ
((ĕżV|ɔ自[身Ă])A|Ƌ店|御店ĝĒMĳŭ|Á%ы|ÁK3}ĕA|˝Iˈ˕ʩ˪ʪ|Øå|ifŋ have (J;a)#
^[(※ ]*(例|ex#|e\\.g|注|半Ģ全Ģ\\d+(Ï>á最大)
ïǬEɘʁ|ˈ˩˖˫ĸ|ƹŸÌ|à|ƏťЧ違法|悪質|T|ů;ÞDгDŨÎ|Ǆ|Т@mov|legal
ѐ#@qui@d#
^(\\(?(全Ģ半Ģ漢字%ж\\/\\/|\\d{1,3}|[ı時ĂA]|yЯmЯd*|h*:?m*|mJth|day|year|hour|mFut;Єð)\\>$
Ƨ|ʵʤ˳ʤìƷĚ|ƾĚ|Ǧ購読|検索YŜ|ơèʒ>(再Y?忘%log ?F|Ŵ ?(F|up)#|nǫb;#ķ#|paymĨŧouD(forgoD@setÕƖ
Ƌ団体
全角Ǫ
Ǟ本~çĘ%ǯ#ô#)
õ|Ǭà|ƹĸŸÌ|Əˈ˩˖ĀEɘʁн違法Чů;ǄƝ|ŨDТЇ
ƏC誉|侮辱|悪口|ÂU(毀|ɍ)損|defĦlibel|slćB|Fsult
ƅʤːʷХ|晒|ɕʉX肖像ƴcyƴH ōÀal ōdox
Ʀ|成ʊ済|imÀat
著作|商標|Ù的財産|海賊版|copyrighDtrademark|FHllectual
ēэēA性|ēÈЫcsĦchildŘporn|ů|sex|űoit)
Э|私N性|同意Aġ@veng;Ftimat;nJ.?cJsensual
ʢˀ˫ˈ|obscen|adulDnudity|ÃēÈ)(Ы猥褻%Ãē|Э)эÃchildK8}|@venge )porn
売春|援助交際|č会E系|prostitut
薬ƈ麻薬|大麻|覚(醒|ɛE%ˉ˩˃ʰ|drug
я通帳|ƽÄ|bank Ǒ
Ɠ|偽Mphish
ā正ʢʯʻʹ|ơ|乗ɣ取ʊ|unƲi[sz]ħhack
闇ːƄ|実行G請負|仲介|@cruit
ʫʸˎ|賭博|ʮˣ˳˖Āgambl|casFo
闇í|貸í|ˤ˟í|lendFg
銃|爆(発|弾%刃ƈ武器|weapJ|űosiv|fi@arm
自殺ý死ý傷|suicid|self.?harm
ђ予告|脅Xth@at
ǲ|bullyƝ
遺Ƈ残虐|ʰ˭|gor;graphic|violen
差別|˘Ƅ|ĉ;discrimFat
青少年|mFors
ˇ˞|偽Û|誤Û|˕ʧʤʯ|misōdisōfalse Ffo
悪質商法|fraud|scĦÃƓ)詐欺
ʦʤ˫ʹ|˞˫ʦʧʢ|virus|malwa@`).split(`
`),oo=t=>RegExp(Qt.shift(),t),[Cr,Mr]=Qt.splice(0,2),so=t=>t.split($Q).map(n=>{let[e,o,s]=n.split(",");return[e,oo(),o||void 0,+s||void 0]}),In=so(Cr),ro=so(Mr),io=[{id:$b,e:$q},{id:$b,e:$z},{id:$b,e:$q,D:.3},{id:$b,e:$z,D:.3},{id:$d,e:$q},{id:$d,e:$z}].map(t=>[oo(),t]),[co,ao,lo,fo,uo,po,wn,mo,kn,ho,go,bo,Oo,yo,xo,Eo,So,Ao,No,Io,wo,ko,Tn,To,$o,Ro,Lo,Do,Co,Mo,$n,vo,Fo,Ho,Bo,Po]=Qt.splice(0,36).map(t=>RegExp(t,"i")),_o=Qt.map(t=>RegExp(t)),St={令和:2018,平成:1988,昭和:1925},Go=[$G,_z,$X,_A,"search",_x],Uo=4,Xt=[$b,$d,_b,$S,$u,"age"];var O=t=>t.normalize("NFKC"),z=t=>O(t).toLowerCase();var vr=120,Fr=40,Rn=30,Hr=new RegExp(Io,"g"),tn=new RegExp(uo,"gi"),Br=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Pr=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,_r={name:{id:$b},"family-name":{id:$b,e:$q},"given-name":{id:$b,e:$z},email:{id:_b},tel:{id:$S},"postal-code":{id:$C},"address-level1":{id:$w},"street-address":{id:$u}},Ln=In,Zt=new Map,nn=(t,n)=>(Zt.has(t)||Zt.set(t,n()),Zt.get(t)),Ko,Gr=40,Ur=200;function Wo(t){Zt.clear();let n=e=>Kr(t?.[e]);Ko=n(_f),Ln=In.flatMap(e=>{let o=At(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function Kr(t){if(!Array.isArray(t))return;let n=t.slice(0,Ur).flatMap(e=>{let o=typeof e==_j?z(e).trim():"";return o.length<2||o.length>Gr?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var At=t=>Go.includes(t),w=t=>nn(t,()=>Wr(t)),Wr=t=>{let n=z(t).replace(/\s+/g,$Q).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return Do.test(n)||Ao.test(n)?"":n.replace(Hr,$Q).replace(Br,"").replace(Pr,"").replace(/\s+/g,$Q).trim()},ct=t=>/\p{L}/u.test(w(t))&&!$n.test(w(t)),Dn=(t,n,e)=>t.find(([,o,s="lac"])=>s.includes(e[0])&&o.test(n));function K(t,n){let e=nn(`${n}\0${t}`,()=>Yr(t,n));return e&&{...e}}function Yr(t,n){let e=w(t).slice(0,vr);if(!/[\p{L}\d?〒]/u.test(e)||$n.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$Q).trim(),s=Dn(Ln,e,n);if(s&&At(s[0]))return{id:s[0]};let r=n===$f&&yo.test(e.replace(tn,"")),i=n===$f&&io.find(([c])=>c.test(o));if(i)return{...i[1],id:r?$d:i[1].id,k:!/name/.test(o)};let a=jr(e,o,s,n);return r&&(!a||a[0]===$b)?{id:$d}:a?zr(a,e):Vr(e)}function jr(t,n,e,o){let s=n&&Jr(t,n,e);return s&&s!==t&&Dn(Ln,s,o)||e}var Jr=(t,n,e)=>e?.[0]===$j&&/[(].*(認知|発生|事件|現場)/.test(t)?t.replace(/[()]/g,""):n,Vr=t=>t.length>Rn?null:{id:$k},zr=([t,,,n=1],e)=>({id:t,D:n*(e.length>Fr?.85:1)}),Yo=t=>O(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$Q).trim();function jo(t,n){let e=Yo(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$q:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$z:null;if(o&&n===$f)return{id:/kana/.test(e)?$d:$b,e:o};let s=Dn(ro,e,n);return s?{id:s[0]}:null}function Jo(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:_A}:/password|^username$|one-time-code/.test(n)?{id:$X}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:$j}:_r[n]??null}var tt=t=>{let n=O(t);return lo.test(n)||!!Ko?.test(n)},Vo=t=>Eo.test(O(t)),zo=t=>Lo.test(O(t)),Cn=t=>Po.test(t),en=t=>{let n=w(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company|わか)[^)]*\)?/g,"");return n.length<=Rn&&$o.test(n)&&!Tn.test(n)},qo=t=>Ro.test(Yo(t)),on=t=>t.length<=Rn&&Tn.test(w(t)),Qo=t=>To.test(w(t)),Xo=t=>Bo.test(w(t)),at=t=>Co.test(t),Mn=t=>vo.test(t),Zo=t=>No.test(t)&&!at(t)&&!Pt(t),Pt=t=>Oo.test(t),ts=t=>So.test(t)&&!at(t)&&!Pt(t),sn=t=>ao.test(t);var qr=/権利(の)?侵害|人権|rights/,vn=.5,Fn=t=>z(t).replace(/[\s\p{P}\p{S}]+/gu,""),ns=t=>z(t).split(/[/・、,，()（）「」\s]|\bor\b|または/).map(Fn).filter(n=>n.length>1),Qr=t=>nn(`harms\0${t}`,()=>_o.flatMap((n,e)=>n.test(t)?[e]:[])),es=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function Xr(t,n){let[e,o]=[es(t),es(n)];return e.size&&o.size?2*[...e].filter(s=>o.has(s)).length/(e.size+o.size):0}function Zr(t,n){let[e,o]=[Fn(t),Fn(n)];if(!e||!o)return 0;if(e===o)return 1;let s=ns(t).filter(c=>ns(n).includes(c)).length;if(s)return .9+Math.min(s,5)/100;let[r,i]=[t,n].map(c=>Qr(z(c))),a=r.filter(c=>i.includes(c)).length;return a?.7+.15*a/Math.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):r.some(c=>c<Uo)&&qr.test(n)||Xr(e,o)>.6?vn:0}function rn(t,n){let[e,o]=n.map((s,r)=>({index:r,I:po.test(s)?0:Zr(t,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<vn||o&&o.I===e.I?null:e}function os(t,n){let e=Number(/\d+/.exec(O(t))?.[0]);if(!e)return null;let o=n.findIndex(s=>{let[r,i]=(O(s).match(/\d+/g)??[]).map(Number);return r===void 0?!1:/代/.test(s)?Math.floor(e/10)*10===r||/以上/.test(s)&&e>=r:/以上|over|\+/.test(s)?e>=r:/未満|under/.test(s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}}var ss=(t,n)=>{try{return t(n)}catch{return null}},W=t=>!!t&&A(t)===1,_t=t=>A(t)===3,B=t=>{let n=J(t);return!n||W(n)?n:A(n)===11?ss(Pe,n):null},rs=(t,n)=>(vt(n,t)&4)!==0;function*P(t){for(let n=B(t);n;n=B(n))yield n}var ti=160;function*Hn(t){let n=0;for(let e=W(t)?t:B(t);e&&n<ti;e=B(e),n+=1)yield e}var Bn=t=>{if(W(t)&&m(t)==="slot"){let e=Ye(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=we(t);e;e=ke(e))n.push(e);return n},Nt=(t,n)=>{let e=je(V(t)??t,t,5);return e.currentNode=n,e},is=t=>ss(_e,t);var cs=4,ni=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,ei=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,oi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function si(t){let n=g(t,"class");return ni.test(n)||(ei.test(n)||oi.test(n)&&!n.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var as=({width:t,height:n})=>t<cs||n<cs,ri=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,ii=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||as(s);function ls(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let s=H(e),r=/hidden|clip/.test(s.overflow)&&!/^(html|body)$/.test(m(e)),i=/auto|scroll/.test(s.overflow),c={T:s.display===$y||Number(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(s.clipPath)||I(e,$x),C:i,box:r||i?F(e):null};return t.set(e,c),c}return function(o){if(H(o).visibility!==_B)return!1;let s=F(o);if(as(s)||n(o).T)return!1;let r=0;for(let a of P(o)){let{T:c,C:f,box:l}=n(a);if(c||r++<3&&si(a))return!1;if(l){if(f?ri(s,a,l):ii(s,l))return!1;f&&(s=l)}}let i=ht(V(o))??globalThis;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var It="input:not([type=hidden]), textarea, select, [contenteditable]",Gn="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",ci="input[type=radio], input[type=checkbox]",wt="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",cn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,ai=/^(td|th|dd|li|fieldset|form|body|tr)$/,an=240,li=24;function Gt(t){for(let n of P(t))if(!cn.test(m(n)))return n;return null}var us=t=>{let n=W(t)&&m(t)==="img"?g(t,"alt"):"";return n.length<=li&&/\p{L}/u.test(n)?n:""},bt=t=>t.replace(/\s+/g,$Q).trim();function D(t){let n="",e=o=>{if(n.length>an)return;_t(o)&&(n+=G(o));let s=W(o)?o:null;if(!s&&A(o)!==11||s&&(I(s,wt)||s!==t&&!mt(s)))return;let r=s&&!cn.test(m(s))?$Q:"";n+=r+us(o),Bn(o).forEach(e),n+=r};return e(t),bt(n)}var Pn=new WeakMap;function ps(t){Pn=new WeakMap;for(let n of t.flatMap(e=>b(e,$D))){let e=Bt(n);e&&Pn.set(e,[...lt(e),n])}}var lt=t=>Pn.get(t)??[],ds=(t,n)=>g(t,n).split(/\s+/).map(e=>{let o=e&&no(v(t),e);return o?D(o):""}).join($Q);function Ot(t){let n=v(t),e=A(n)===11&&n.host,o=[bt(ds(t,"aria-labelledby")),...lt(t).map(D),g(t,$E)].filter(Boolean);return o.length||!e?o:[U(e,$D)??g(e,$E)].filter(Boolean)}function fi(t,n,e){for(let o of P(t)){let[s,r]=[E(o,n),E(o,e)];if(r)return!1;if(s)return!0}return!1}function ui(t,n){let e=L(t,$D),o=e&&Bt(e);return!!(o&&o!==n&&!E(e,n))}function pi(t,n){let e=(G(t)??us(t)).replace(/\s+/g,$Q),o=e.trim()&&B(t);return o&&!L(o,wt)&&!ui(o,n)&&mt(o)?e:""}function fs(t,n){let e=Nt(v(t),t),o=[],s=!0,r=0,i=null;for(let c=e.previousNode();c&&r<an;c=e.previousNode()){if(n.has(c)){i=c;break}let f=W(c)?m(c):"";if(ai.test(f)&&E(c,t))break;/^[bh]r$/.test(f)&&(s=!0);let l=pi(c,t);if(!l)continue;r+=l.length;let u=Gt(c),d=o.at(-1);d&&!s&&d.M===u?d.text=l+d.text:o.push({text:l,node:c,M:u}),s=!1}return i&&I(i,ci)&&!Ot(i).length&&o.pop(),{b:o.filter(({node:c})=>!i||!fi(c,i,t)).map(({text:c})=>c.trim()),x:i}}function Un(t,n){let e=Nt(v(t),t),o=Gt(t),s="";for(let r=e.nextNode();r&&s.length<60;r=e.nextNode()){if(E(t,r))continue;if(W(r)){if(n.has(r)||m(r)==="br")break;continue}let i=B(r);if(!(!i||L(i,wt))){if(G(r).trim()&&Gt(r)!==o)break;s+=G(r)}}return bt(s)}function di(t,n){let e=[""],o=L(t,"td, dd, li, p, div, label"),s=Nt(v(t),t),r=0;for(let i=s.nextNode();i&&o&&E(o,i)&&r<an;i=s.nextNode())if(!E(t,i)){if(n.has(i)){e.pop();break}if(W(i)){if(/^(label|dt|th|legend|h\d)$/.test(m(i)))break;cn.test(m(i))||e.push("")}else L(B(i),wt)||(e[e.length-1]+=G(i),r+=G(i).length)}return bt([ds(t,"aria-describedby"),...e].join($Q))}function mi(t,n){for(let e of P(t))if(!(!E(e,n)||t===n&&m(e)===$D))return/^(ul|ol|div|p|span)$/.test(m(e))?e:null;return null}var Kn=t=>I(t,It)||b(t,It).length>0;function _n(t){for(let n=Ft(t);n;n=Ft(n)){if(Kn(n))return"";let e=D(n);if(e)return e}return""}function hi(t,n,e){let o=L(n,"table"),s=b(n,"th, td");for(let r of[Ft(n),o&&b(o,"tr")[0]]){let i=r&&r!==n&&!Kn(r)?b(r,"th, td"):[];if(i.length===s.length&&i.length>=e)return D(i[s.indexOf(t)])}return""}var gi=t=>w(t)!==""&&(!ct(t)||(K(t,$f)??{id:$k}).id!==$k),bi=(t,n,e)=>e>1&&t.length===e&&t.every(gi)&&new Set(t.map(w)).size===e?t[n]:"";function Oi(t,n){let e=Ft(t);if(!e||Kn(e))return[];let o=b(t,Gn),s=o.indexOf(n);if(s<0)return[];let r=yi(e),i=bi(r,s,o.length);return i?[i,_n(e)]:[]}function yi(t){let n=[""];for(let e of Bn(t)){let o=W(e)?m(e):"",s=o&&!cn.test(o);s&&n.push(""),o!=="br"&&n.push(`${n.pop()}${_t(e)?G(e):D(e)}`),s&&o!=="br"&&n.push("")}return n.map(bt).filter(Boolean)}function xi(t,n){let e=_n(t),o=n&&m(t)==="td"&&J(t),s=o&&hi(t,o,e?3:2);return[e,s||o&&!e&&_n(o)||""]}function Ei(t){let n=[],e=[];for(let o of P(t)){let s=m(o);if(/^(form|body)$/.test(s)||n.length+e.length>3)break;s===$D?n.push(D(o)):/^(t[dh]|dd|li)$/.test(s)?n.push(...Oi(o,t),...xi(o,!n.length)):s==="fieldset"?e.push(...b(o,"legend").slice(0,1).map(D)):I(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...Ot(o),...b(o,"[role=heading]").slice(0,1).map(D))}return{f:n.filter(Boolean),$:e.filter(Boolean)}}var Si=t=>[U(t,$p)??g(t,"data-placeholder"),g(t,_m)].filter(n=>n.trim()).map(n=>n.slice(0,an)),T=({u:t,b:n,f:e})=>[...t,...n,...e];function ln(t,n,e,o=null){let s=o!==null,r=v(t),i=A(r)===11&&b(r,It).length===1?r.host:null,{b:a,x:c}=fs(t,n),f=i??(o&&mi(t,o));return f&&!a.length&&({b:a,x:c}=fs(f,n)),{u:s?[]:Ot(t),b:a,...Ei(s?L(t,$D)??t:t),A:s?[]:Si(t),E:s?"":Un(t,n),H:s?"":di(t,n),U:e,x:c}}var Yn="input, textarea, select, [contenteditable]:not([contenteditable=false])",Ai=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Ni=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",S=t=>/^(radio|checkbox)$/.test(`${t}`);function hs(){let t=ls(),n=[],e=[],o=gs(document,t,n,e);ps(e);let s=new Set(n.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(k(c)))),r=[],i=new Map,a=[];for(let c of s){let f=wi(c);if(ki(c,f,t))if(Ii(c,f))r.push({t:c,type:f});else if(S(f)){let l=$i(c,f),u=i.get(l)??Wn(c,$g,f);u.w.push(c),u.O.push(Ot(c)[0]||Un(c,s)||g(c,$B)),i.has(l)||a.push(u),i.set(l,u)}else if(f===$v){let l=[...qt(c)];a.push(Wn(c,$g,f,l,l.map(Ti)))}else(f!=="editor"||!I(c,"[contenteditable] [contenteditable]"))&&a.push(Wn(c,/^(textarea|editor)$/.test(f)?$H:$f,f))}return{ct:a,v:s,B:e,Z:r,tt:t,size:o}}function gs(t,n,e,o){o.push(t);let s=new Set(b(t,Yn));for(let r of b(t,"*")){s.has(r)&&e.push(r);let i=m(r)==="iframe",a=i?is(r):yn(r);a&&(!i||n(r))&&gs(a,n,e,o)}return s.size}var Wn=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,F:fn(t),w:o,O:s}),Ii=(t,n)=>Ai.test(n)||I(t,Ni)||!S(n)&&g(t,"tabindex")==="-1",wi=t=>{let n=m(t);return n===$F?k(t):/^(textarea|select)$/.test(n)?n:"editor"},ki=(t,n,e)=>e(t)||S(n)&&lt(t).some(e)&&!L(t,$x),Ti=t=>I(t,":disabled")?"":t.text||D(t);function fn(t){let n=Ht(t);if(n)return n;for(let e of P(t))if(m(e)==="form")return e;return v(t,{composed:!0})}function $i(t,n){let e=fn(t),o=g(t,$b),s=`${n} ${o} ${Li(e)}`;if(n===_p&&o)return s;let r=0;for(let i=J(t);i&&i!==e&&r<5&&!(A(i)!==1||b(i,Gn).length);i=J(i),r+=1)if(b(i,`input[type=${n}]`).length>1)return i;return o?s:t}var ms=new WeakMap,Ri=0;function Li(t){let n=ms.get(t)??(Ri+=1);return ms.set(t,n),n}var q=new Set([...Xt,$C,$w,$K]),Di=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function bs(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join($Q)];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=Di.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Os(t){let n=O(t).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(n)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function Jn(t){let n=Os(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var Ci=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function ys(t,n){let e=O(t);if(wo.test(e))return!1;if(bo.test(e))return!0;let o=n.map(s=>Ci.exec(O(s))?.[0]).find(Boolean);return o?o.includes("-"):null}function xs(t,n,e=!1,o=""){let s=Os(t),r=s.replace(/[^\d+]/g,""),i=Jn(t).join("-");return fo.test(o)&&r[0]==="0"?[n?`+81${r.slice(1)}`:`+81 ${i.slice(1)}`]:n?[r]:[!e&&/^\D*0(?!10)/.test(O(t))&&!s.includes(".")?s:i,r,i]}var jn="[\\d０-９]",Mi=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${jn}{3})[^\\d０-９]{0,3}(${jn}{4})(?!${jn})[)）、,，\\s]*`);function Vn(t){let[n,e,o]=Mi.exec(t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.replace(n,"").trim())??[];return{lt:n&&O(`${e}-${o}`),ft:s,nt:r}}var Es=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),zn=t=>Es(O(t),/[ぁ-ゖ]/g,96),vi=t=>Es(zn(t),/[ァ-ヶ]/g,-96),Fi=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??O(t),t])),Hi=t=>[...zn(t).normalize("NFD")].map(n=>Fi.get(n)??n).join(""),Bi=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Pi=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function Ss(t,n,e){let o=O(n),s=o.replace(tn,""),[r,i,a]=[1,2,3].map(p=>e.some(y=>Bi.exec(y.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[p])),c=[Hi(t),/半角|half/i],f=[vi(t),kn],l=[zn(t),/(?<!半角.{0,3})カナ|katakana/i],u=!a&&(kn.test(s)||/[ぁ-ん]/.test(t)&&!xo.test(s)),d=i||u?[f,l,c]:[l,f,c];(Pi.test(s)||r)&&d.unshift(c);let h=o.match(tn)?.join($Q)??"";return d.filter(([,p])=>!p.test(h)).map(([p])=>p)}function As(t,n){let e=Ho.test(n)?["　",$Q,""]:[$Q,"　",""];return ko.test(n)&&e.reverse(),t.flatMap(o=>e.map(s=>o.replace(/\s+/g,s)))}var ws="h1, h2, h3, legend",_i=new Set([$S,$u,$C,$w,$K]),Gi=/^(url|site_name|subject|notes)$/,Ui=[$L,$m],Ki=new Set([$L,$m,_C,$b,$d,_b,$S]),un=8,qn=5,ks=20,Wi=.7;function Ts(t,n,e,{map:o={},ut:s}){let{verified:r,read:i}=ec(t,n,e,o);if(!r&&Zo(Ns(t,"h1",t.tt)))return{v:new Map,et:[],verified:r};let a=new Set(t.Z.filter(({type:p})=>p===$X).map(({t:p})=>fn(p))),c=Ns(t,ws),f=[...Map.groupBy(i,({n:p})=>p.F)].flatMap(([p,y])=>{if(a.has(p)&&!y.some(j=>j.p===ks||j.id===$m&&Qn(j)))return[];let st=ji(p);if(Mn(st)&&!y.some(Qn))return[];let pt={values:e,o:c,u:st},Dt=nc.reduce((j,rt)=>rt(j,pt),y),Yt=Yi(Dt,pt,s);return Yt?[{ot:Dt,u:st,K:Yt}]:[]}),l=f.some(({u:p,K:y})=>y>=1&&at(p)),u=f.filter(({u:p})=>!l||at(p)||!sn(p)),d=u.reduce((p,y)=>p&&p.K>=y.K?p:y,u[0])?.ot??[],h=Map.groupBy(d.filter(({id:p})=>p),({id:p})=>p);for(let{ot:p,u:y}of f)if(!(p===d||sn(y)))for(let ut of Ui){let st=p.filter(pt=>pt.id===ut&&pt.p>=un);st.length&&!h.has(ut)&&h.set(ut,st)}return{v:h,et:d,verified:r}}function Yi(t,{values:n,o:e},o){let s=t.filter(({id:f})=>n.has(f)||q.has(f)&&n.has($u)),r=[...new Set(s.map(({id:f})=>f))],i=r.filter(f=>!q.has(f)).length,a=r.length-i;return i||(o||a>1||at(e))&&!Mn(e)?i+a*.3:0}var Qn=({n:t})=>t.kind===$H,Ns=({B:t},n,e=()=>!0)=>t.map(o=>[A(o)===9?Be(o):"",...b(o,n).filter(e).slice(0,12).map(D)].join($Q)).join($Q);function ji(t){if(A(t)===9)return"";let n=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),D(t).slice(0,60),...b(t,ws).slice(0,4).map(D),...n.map(e=>U(e,$B)??e.textContent)].join($Q)}var Tt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Ji=(t,{values:n,o:e})=>{let[o,s]=t.filter(Qn),r=at(e)||Pt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!s&&!o.id&&r?Tt(t,i=>i===o,{id:$m,p:qn}):t},Vi=t=>{let n=t.map(({o})=>[...T(o),...o.$]);if(!n.flat().some(o=>co.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$j||o.n.kind!==$f||!r.some(a=>wn.test(a)))return o;let i=r.map(a=>K(a.replace(wn,""),$f)).find(Boolean);return!i||!q.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,p:un})})},zi=t=>{let n=t.filter(l=>q.has(l.id)&&kt(l)),e=({R:l,e:u,id:d,o:h})=>l===$R||u&&n.some(p=>p.R&&p.id===d&&Is({o:h},p)),o=n.filter(l=>!n.some(u=>u.id===l.id&&Is(l,u))),s=l=>o.some(u=>u!==l&&u.id===l.id&&u.e===l.e&&kt(u)===kt(l)),r=n.filter(e),i=n.filter(l=>!r.includes(l)),a=i.filter(l=>r.some(({id:u})=>u===l.id)||o.includes(l)&&s(l)),c=!r.length&&a.some(({id:l})=>l===$b);return Tt(t,l=>i.includes(l)&&(c||a.some(({id:u,o:{U:[d]}})=>u===l.id||r.length&&d&&d===l.o.U[0])),{id:$j})},Is=({o:{x:t,b:n}},{n:{t:e}})=>t===e&&!n.some(ct),qi=t=>t.some(({id:n,e})=>n===_g||n===$b&&e)?Tt(t,n=>n.id===_C&&kt(n)===_m,{id:$j}):t,Qi=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$g?e:{...e,...Xi(e,n)});function Xi(t,n){let{O:e}=t.n,o=s=>e.filter(r=>s.test(r)).length;return o(/東京都/)&&o(/大阪府/)?!t.g||q.has(K(kt(t),$f)?.id??"")?{id:$w,p:qn}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e.some(tt)&&$s(e,n)?{id:$M,p:qn}:{}}var $s=(t,n)=>(rn(n.get($M)??"",t)?.I??0)>=Wi,kt=({o:t})=>T(t).map(w).find(Boolean)??"",Rs=(t,{values:n,o:e})=>Cn(e)||t.some(({id:o,p:s,n:{kind:r,O:i}})=>o===$N&&s>=un||o===$M&&r===$g&&$s(i,n))||at(e)&&!t.some(Xn),Xn=({id:t})=>t===_g,Zi=(t,n)=>{if(Rs(t,n))return t;if(ts(n.o))return Tt(t,({id:s})=>Gi.test(s),{id:$j});let o=sn(`${n.o} ${n.u}`)&&!Pt(n.o)||t.some(Xn)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return Tt(t,s=>{let r=kt(s);return Cn(r)?!1:s.id===$L?r&&(o.test(r)||ho.test(r)):s.id===_v||s.id===$N&&s.p<un},{id:$j})},tc=(t,n)=>t.some(e=>Xn(e)&&T(e.o).some(o=>Fo.test(o)))&&!Rs(t,n)?Tt(t,({id:e})=>_i.has(e),{id:_g}):t,nc=[Ji,Vi,zi,qi,Qi,Zi,tc];function ec({B:t},n,e,o){let s=Object.entries(o).filter(([a])=>e.has(a)),r=n,i=!1;for(let[a,c]of s){let f=[c].flat().map(l=>{let u=t.flatMap(d=>b(d,l));return r.find(({n:d})=>u.some(h=>d.t===h||d.w.includes(h)))});f.length&&f.every(l=>l&&oc(l,a))?r=r.map(l=>f.includes(l)?{...l,id:a,p:ks}:l.id===a?{...l,id:""}:l):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var oc=({id:t,n:{kind:n,O:e}},o)=>(!t||t===o)&&!(n===$g&&(Ki.has(o)||e.some(tt)));var sc=new Map([[$R,10],[_w,9],[$O,6],["inside",6],["after",6],[$h,5],[$W,4],[$b,4]]),rc=8,ic=/^(own|near|whole|row|sentence|group)$/,cc=[$R,$Y,_w,_q,$O,$h],ac=24,C=(t,n)=>n.flatMap((e,o)=>e?[{from:t,c:e,D:sc.get(t)??rc,index:o}]:[]),yt=({c:{id:t}})=>t!==$k,$t=t=>t.filter(({from:n})=>ic.test(n)),Q=(t,n)=>t.filter(e=>e.from===n),Ls=(t,n)=>cc.flatMap(e=>Q(t,e)).find(({from:e,c:{id:o},index:s})=>At(o)&&(e===_w?!s:e!==_q||!s&&!n.f.length))??Q(t,$b).find(({c:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e))??C($R,[[...n.u,...n.b,...n.f,...n.$,n.E,n.H].some(Vo)&&{id:_x}])[0],lc=(t,{S:n})=>{let e=$t(n).find(o=>!o.c.k&&yt(o))??null;return{...t,a:e,e:e?.c.e??null}},fc=(t,{S:n,kind:e,o})=>{let s=$t(n),r=s.find(({c:a})=>!a.k);if(r?.c.id!==$k||s.some(({c:a})=>a.k))return t;let i=r.from===$R||!o.f.length;return t.a&&(e===$H||!i)?t:{a:null,e:null,g:!0}},uc=(t,{S:n})=>{let e=$t(n).find(({c:s})=>s.k);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.a?.c.id??"");return{...t,a:o?t.a:e,e:e.c.e??t.e}},pc=(t,{S:n,pt:e})=>{if(t.a||t.g)return t;let o=Q(n,$O),s=o.length>0&&!o.some(yt),r=!o.length&&!$t(n).length&&e(),i=o.find(yt)??C("inside",[r])[0]??null;return{a:i,e:t.e??i?.c.e??null,g:s}},dc=(t,{S:n,kind:e,o:{E:o}})=>{if(t.a||$t(n).length||o.length>ac)return t;let[s]=C("after",[K(o,e)]);return s&&!yt(s)?{...t,g:!0}:{...t,a:s??null}},mc=(t,{S:n})=>{let e=Q(n,$O).find(yt),[o]=Q(n,$Y),s=t.a?.c,r=s&&s===o?.c&&s!==Q(n,"near")[0]?.c;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.g||r)?t:{...t,a:e,g:!1}},hc=(t,{S:n})=>{if(t.a?.c.id!==$u)return t;let e=Q(n,$O).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,a:{...t.a,c:e.c}}:t},gc=(t,{S:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{a:o}=t;if(o){let i=e.some(({c:a})=>a.id===o.c.id);return i?{...t,dt:i}:t}let s=!t.g&&!$t(n).length&&!Q(n,$O).length,r=e.find(({from:i,c:{id:a}})=>i===$h||(i===$W?!(t.g&&a===$L):s));return r?{...t,a:r,e:r.from===$W?t.e:r.c.e??null}:t},bc=(t,{S:n})=>{if(t.e||!/^name/.test(t.a?.c.id??""))return t;let e=[...Q(n,$b),...Q(n,$h)].find(({c:o})=>o.e);return{...t,e:e?.c.e??null}},Oc=[lc,fc,uc,pc,dc,mc,hc,gc,bc],Ds=t=>Oc.reduce((n,e)=>e(n,t),{a:null,e:null,g:!1});var yc=40,xc=/^(h\d|legend|caption)$/,Cs=/^(b|strong)$/,Ms=9,Ec=/^\P{L}/u;function vs(t,n){let e=new Map,o=[],s=[],r=Nt(t,t);for(let i=r.nextNode();i;i=r.nextNode()){let a=W(i)&&n.has(i)?i:null,c=_t(i)&&G(i).trim()?Sc(i):null;if(c&&s.at(-1)?.M===c?s[s.length-1].a+=G(i):c&&s.push({a:G(i),M:c}),!a)continue;for(let[l,{a:u,M:d}]of s.entries()){let h=l===s.length-1&&!Ac(a),p=Nc(bt(u),d,h);p&&(o=[p,...o.filter(y=>!kc(p,y))])}s=[];let f=o.filter(({mt:l})=>l.some(u=>E(u,a)));e.set(a,f.map(({a:l})=>l))}return e}function Sc(t){let n=B(t);return n&&Cs.test(m(n))?n:Gt(t)}var Ac=t=>lt(t).length>0||[$E,$p].some(n=>g(t,n));function Nc(t,n,e){let o=m(n),s=xc.test(o)||g(n,"role")==="heading",r=Number(g(n,"rowspan"))||1;if(t.length>yc||e&&!s&&r<2||!wc(n))return null;let i=Ic(t,n);if(!s&&(Qo(t)||!(i||en(t)||on(t))))return null;let a=/^h\d$/.test(o)?Number(o[1]):Ms;return{a:t,mt:r>1?Tc(n,r):$c(n),W:a,Y:i}}function Ic(t,n){let e=g(n,"class")+g(n,"colspan")+(Ec.test(t)?_u:"");return e||Cs.test(m(n))?m(n)+e:""}function wc(t){let n=L(t,$D);return mt(t)&&!L(t,wt)&&!b(t,It).length&&!(n&&Bt(n))}var kc=(t,n)=>t.W<Ms?n.W>=t.W:t.Y!==""&&t.Y===n.Y;function Tc(t,n){let e=[];for(let o=L(t,"tr");o&&e.length<n;o=Re(o))e.push(o);return e}function $c(t){for(let n of P(t))if(b(n,It).length)return[n];return[]}var Hs=24,Rc=10,Lc={email:_b,tel:$S,url:$L},Dc={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Bs({ct:t,v:n,B:e}){let o=new Map(e.flatMap(i=>[...vs(i,n)])),s=[],r=t.map(({t:i,type:a,w:c})=>ln(i,n,o.get(i)??[],S(a)?c.at(-1):null));for(let[i,a]of t.entries()){let c=r[i],f=s.at(-1),l=Cc({n:a,o:c,P:f,next:r[i+1],j:s});l.id===$L&&zo([...T(c),c.H].join($Q))&&(l.id=$j),l.id===$M&&a.kind===$f&&c.x&&S(k(c.x))&&(l.id=$j),l.id&&!Hc(a,l.id)&&(l.id=l.id===$k?"":$j),s.push({n:a,o:c,...l})}return s}function Cc({n:t,o:n,P:e,next:o,j:s}){let r=Fs(t,n);return r.id===_z&&vc(n,e?.o,o)&&(r=Fs(t,{...n,f:[n.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&Mc(r,n,e)&&Bc(t,n,e)&&(r.id?r.id=$C:Object.assign(r,{id:e.id,p:e.p-.5,g:e.g,R:e.R})),r.id===$b&&r.e===$z&&Fc(n,s)&&(r.id=$d),r}var Mc=({id:t,g:n},{u:e,b:o,f:s},r)=>t?t===$u&&r.id===$C&&o.length>0:!n||!e.length&&s[0]===r.o.f[0],vc=({f:[t]},n,e)=>t&&t!==n?.f[0]&&t===e?.f[0];function Fc({x:t},n){let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$b&&r);return e?.id===$d&&e.e===$q&&e.n.t===t&&o?.e!==$q}var Hc=({type:t},n)=>At(n)||n===$j||(Dc[t]?.test(n)??!0);function Bc({t,kind:n,type:e,F:o},{b:s,x:r,A:i},{id:a,n:c}){let f=a===$N||n===c.kind&&e===c.type,l=r&&(r===c.t||c.w.includes(r));return!f||!l||o!==c.F||n===$H?!1:![...i,...s].some(ct)&&Pc(t,c.t)}function Pc(t,n){let e=J(t);for(let o=0;e&&o<3;o+=1,e=J(e))if(E(e,n))return!0;return!1}function Zn(t,n){let e=m(t)==="textarea"?dt(t):n===$f&&g(t,$B),o=e&&e.length<=Hs&&!/[{<]/.test(e)?K(e,n):null;return o?.id===$k?null:o}function _c({t,kind:n,type:e},o){let s=l=>K(l,n),r=o.b.map(l=>{let u=s(l);return u?.id===$k&&/(。|ください|下さい|ます|です)$/.test(l)?null:u}),i=r.find((l,u)=>l&&o.b[u].length<=Hs),a=i?.k&&r.find(l=>/^name/.test(l?.id??"")&&!l?.k),c=[$b,"id"].map(l=>jo(g(t,l),n)),f=n===$f&&Lc[e];return[...C($R,o.u.map(s)),...C("near",[i]),...C($J,[a]),...C(_w,o.f.map(s)),...C($Y,[r.find(Boolean)]),...C(_q,o.$.map(s)).filter(yt),...C($O,o.A.map(s)),...C($h,[Jo(g(t,$h))]),...C($W,[f?{id:f}:null]),...C($b,c)]}function Gc({t},{u:n,b:e,f:o,$:s,U:r}){if([...n,...e.slice(0,1)].some(Xo))return $R;for(let i of[...o,...s,...r]){if(en(i))return _k;if(on(i))return $R}return qo(g(t,$b))?_k:null}function Fs(t,n){let e=_c(t,n),o=Gc(t,n),s=Ls(e,n);if(s)return{id:s.c.id,p:Rc,e:null,g:!1,R:o,st:s};let{a:r,e:i,g:a,dt:c}=Ds({S:e,kind:t.kind,o:n,pt:()=>Zn(t.t,t.kind)});if(!r)return{id:"",p:0,e:i,g:a,R:o,st:null};let f=r.D*(r.c.D??1)+(c?1:0);return{id:q.has(r.c.id)&&o===_k?$j:r.c.id,p:f,e:i,g:a,R:o,st:r}}var te=({n:{t,w:n,type:e},o})=>(S(e)?n:[t]).some(s=>I(s,"[required], [aria-required=true]"))||[...o.u,...o.b.slice(0,2),...o.f.slice(0,1),...o.$.slice(0,1)].some(s=>Mo.test(s));var Ps=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Uc="通報ナビ";function ne(t,n=Uc){let e=[t,...S(k(t))?zt(t)??[]:[]].map(Kc);return U(t,$l)===null&&(Le(t,$l,n),e.push(()=>U(t,$l)===n&&xn(t,$l))),()=>{for(let o of e)o()}}function Kc(t){let n=Me(t),e=U(t,_l)===null,o=Ps.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of Ps)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&xn(t,_l)}}var se={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function ee(t,n,e){let o=se[m(t)];for(let s of[ht(V(t)),globalThis]){let r=Object.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}}function X(t,n){try{He(t,n)}catch{}}function oe(t,n){let e=V(t),o=An(e);try{X(t,new FocusEvent("focus")),X(t,new FocusEvent("focusin",{bubbles:!0})),n(),X(t,new FocusEvent("blur")),X(t,new FocusEvent("focusout",{bubbles:!0}))}finally{An(e)===t&&o!==t&&(Fe(t),o&&m(o)!=="body"&&Sn(o,{preventScroll:!0}))}}var nt=t=>S(k(t))?gt(t):m(t)===$v?String(to(t)):Ze(t)??dt(t);function re(t){let n=g(t,$b);if(!(k(t)!==_p||!n))return b(v(t),"input[type=radio]").find(e=>gt(e)&&g(e,$b)===n&&Ht(e)===Ht(t))}function Ut(t,n){let e=m(t);if(S(k(t))){if(gt(t)===n)return;oe(t,()=>ve(t)),gt(t)!==n&&!n&&(ee(t,_y,n),X(t,new Event($F,{bubbles:!0,composed:!0})),X(t,new Event("change",{bubbles:!0})))}else e in se?oe(t,()=>{e===$v?ee(t,_h,Number(n)):ee(t,$B,n),X(t,e===$v?new Event($F,{bubbles:!0,composed:!0}):new InputEvent($F,{bubbles:!0,composed:!0,inputType:$T})),X(t,new Event("change",{bubbles:!0}))}):oe(t,()=>Wc(t,String(n)))}function Wc(t,n){let e=V(t);Sn(t,{preventScroll:!0});let o=ht(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand($T,!1,n)}catch{}_s(dt(t))!==_s(n)&&(En(t,n),X(t,new InputEvent($F,{bubbles:!0,composed:!0,inputType:$T,data:n}))),o?.removeAllRanges()}var _s=t=>t.replace(/\s+/g,"");function Gs(t){if(k(t)===_p){let e=re(t);return o=>e?Ut(e,!0):Ut(o,!1)}if(S(k(t))||m(t)in se){let e=nt(t);return o=>Ut(o,e)}let n=[...$e(t)].map(e=>Te(e,!0));return e=>{En(e,...n),X(e,new InputEvent($F,{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Yc='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',pn=80,dn=t=>([...T(t),...t.$,...t.A,t.E].find(w)??"").slice(0,3*pn).replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi,$Q).trim().slice(0,pn);function Us({B:t,v:n,Z:e,tt:o},s,r){let i=[...s.map(c=>{let f=r.has(c.n.F)&&te(c);return(S(c.n.type)?Jc:jc)(c,f)}),...e.map(({t:c,type:f})=>f==="file"&&et("file",Ot(c)[0]??dn(ln(c,n,[])))),t.some(c=>b(c,Yc).some(o))&&et($G,"")],a=new Set;return i.filter(c=>c!==!1).filter(({kind:c,label:f})=>!a.has(c+f)&&a.add(c+f))}var et=(t,n)=>({kind:t,label:n}),jc=({n:{t,type:n},o:e,id:o},s)=>o===$G?et($G,dn(e)):s&&o!==_x&&Vc(t,n)&&et($Z,dn(e));function Jc(t,n){let{type:e,w:o,O:s}=t.n;if(o.some(a=>gt(a)))return!1;let r=dn(t.o),[i]=s;return e==="checkbox"&&!o[1]?go.test(i)?et($G,i.slice(0,pn)):tt(`${i} ${r}`)?et(_f,i.slice(0,pn)||r):n&&et($Z,i||r):s.every(tt)||s.some(tt)&&te(t)?et(_f,r||i):n&&et($Z,r||i)}function Vc(t,n){if(n!==$v)return!String(nt(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!I(t,":valid")}var Ws="rgb(255, 255, 255)";function ie(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,s]}var mn=t=>ie(t)?.[3]??1,Ks=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function Ys(t,n){let[e,o]=[ie(t),ie(n)];if(!e||!o)return 21;let s=e.slice(0,3).map((a,c)=>a*e[3]+o[c]*(1-e[3])),[r,i]=[Ks(s),Ks(o)].sort((a,c)=>a-c);return(i+.05)/(r+.05)}var le=[20,10],qs=[8,8],zc=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],ae=.3,js=5,qc=1.3,Qc=1e3,Xc=1e4,[Zc,Qs]=[-2,-1],Xs=["::before","::after"],ta=/^(img|svg|canvas|video|iframe|object|embed)$/,na={opacity:t=>t<ae,contrast:t=>t<ae,brightness:t=>t>3,blur:t=>t>3},ea={opacity:1,T:!1,box:null,C:!1,rt:[],J:[]};function Zs(){let t=new Map,n=new Set,e=o=>{let s=t.get(o)??b(o,"*").slice(0,Xc).filter(r=>{let i=H(r);return i.pointerEvents===$y&&nr(r,i)});return t.set(o,s),s};return function(s){let r=new Map,i=[...s].filter(([a,c])=>!n.has(a)&&oa(a,c,r)).map(([a,c])=>({t:a,ht:c?qs:le})).sort((a,c)=>vt(a.t,c.t)&2?1:-1);return da(i,n,e),n}}function oa(t,n,e){let{width:o,height:s}=F(t),[r,i]=n?qs:le;return o>=r&&s>=i&&mt(t)&&fe(t).every(a=>sa(a,e))&&(n||ua(t))}function sa(t,n){let{T:e,rt:o}=ra(t,n),{width:s,height:r}=F(t);return!e&&!o.some(([i,a])=>i>=s/2&&a>=r/2)}function ra(t,n){let e=[];for(let r=t;r&&!n.has(r);r=B(r))e.unshift(r);let o=B(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||ea;for(let r of e)n.set(r,s=ia(r,s));return s}function ia(t,n){let e=H(t),o=F(t),s=n.opacity*Number(e.opacity),r=o.width>0&&o.height>0,i=n.T||s<ae||e.mixBlendMode!=="normal"||fa(e)||la(e)||!!(r&&n.box&&!n.C&&ca(o,n.box));return{opacity:s,T:i,box:r?o:n.box,C:r?/auto|scroll/.test(e.overflow):n.C,rt:n.J,J:[...n.J,...aa(t)]}}var ca=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>Qc,aa=t=>Xs.map(n=>H(t,n)).filter(n=>ue(n)&&n.pointerEvents===$y&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),la=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>na[n]?.(Number(e)/(o?100:1)));function fa({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$y&&n.filter(e=>mn(e)>.5).length*2<=n.length}function ua(t){let n=H(t),{width:e}=F(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),s=Math.abs(Number.parseFloat(n.textIndent)),r=pa(t);return Number.parseFloat(n.fontSize)>=js&&o>=js&&s<Math.max(o,1)&&!(r&&Ys(n.webkitTextFillColor||n.color,r)<qc)}function pa(t){for(let n of Hn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=H(n);if(o!==$y)return null;if(mn(e)>.5)return e;if(m(n)==="html")return/dark/.test(s)?null:Ws}return null}function da(t,n,e){let o=i=>ga(i,e)&&n.add(i.t),s=new Map,r=t.filter(i=>!o(i)).map(i=>({each:i,P:ma(i.t,s)}));for(let i of["center",_D])r.forEach(({each:{t:a},P:c},f)=>{if(!n.has(a)){De(a,{M:i,inline:i,behavior:_E});for(let{each:l,P:u}of r.slice(f))if(u.filter(ce).some(ha)||!o(l))break;(i===_D||!n.has(a))&&c.filter(ce).forEach(Js)}});[...s.values()].filter(ce).forEach(Js)}var ma=(t,n)=>fe(t).flatMap(e=>[...P(e)].map(o=>{let s=n.get(o)??{V:o,left:jt(o),top:Jt(o)};return n.set(o,s),s})),ce=({V:t,left:n,top:e})=>jt(t)!==n||Jt(t)!==e,Js=({V:t,left:n,top:e})=>Ce(t,{left:n,top:e,behavior:_E}),ha=({V:t,left:n,top:e})=>{let o=m(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(s=>H(s)).some(({overflowX:s,overflowY:r})=>jt(t)!==n&&/hidden|clip/.test(s)||Jt(t)!==e&&/hidden|clip/.test(r))};function fe(t){let n=[t];for(let e=Vs(t);e;e=Vs(e))n.push(e);return n}var Vs=t=>{try{return ht(V(t))?.frameElement??null}catch{return null}};function ga({t,ht:[n,e]},o){let{left:s,top:r,width:i,height:a}=F(t),c={width:i,height:a};for(let f of fe(t)){if(f!==t){let p=F(f);[s,r]=[s+p.left+f.clientLeft,r+p.top+f.clientTop]}let l=v(f),u=zc.map(([p,y])=>[s+c.width/2+p*n,r+c.height/2+y*e]);if(!u.every(([p,y])=>Oa(f,l,p,y)))return!1;let[d,h]=u[0];if(o(l).some(p=>ba(p,d,h)&&tr(p,f)&&ya(p,f)))return!1}return!0}var ba=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=F(t);return o<=n&&n<=r&&s<=e&&e<=i};function Oa(t,n,e,o){let s=A(n)===9,r=(s?Ke:We)(n,e,o);if(!r||r===t||E(t,r))return!!r;let i=[...(s?Ge:Ue)(n,e,o)],a=i.findIndex(c=>c===t||E(t,c));return a>=0&&!i.slice(0,a).some(c=>tr(c,t))}function tr(t,n){if(t===n||E(n,t))return!1;let e=Xs.map(i=>H(t,i));if(!nr(t)&&!e.some(ue))return!1;let o=[...zt(n)??[]].some(i=>E(i,t)),[s,r]=[F(t),F(n)];return!o||s.width>r.width-le[0]&&s.height>r.height-2}function ya(t,n){let[e,o]=[zs(t,n),zs(n,t)];return e===o?e>Qs&&(vt(n,t)&4)>0:e>o}function zs(t,n){let e=Qs;for(let o of Hn(t)){if(E(o,n))break;let{position:s,zIndex:r,transform:i}=H(o);(s!=="static"||i!==$y)&&(e=Math.max(Number.parseInt(r,10)||0,Zc))}return e}var nr=(t,n=H(t))=>ta.test(m(t))||ue(n),ue=t=>t.content!==$y&&(mn(t.backgroundColor)>.1||t.backgroundImage!==$y||(t.backdropFilter??$y)!==$y)&&t.visibility===_B&&Number(t.opacity)>.1;var pe=t=>t.split(`
`).map(n=>n.trim()).filter(Boolean),de=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function er(t,n){let e=[...t],o=[];for(let{gt:s,bt:r,limit:i}of n){if(!e.length)break;let a=r?de(e[0])[1]:e[0];if(a.length>i)break;for(e.shift();s&&e.length&&a.length+1+e[0].length<=i;)a+=`
${e.shift()}`;o.push(a)}return{values:o,left:e}}var or=t=>URL.canParse(t)?new URL(t).href:"";var xa=/https?:\/\/[\x21-\x7e]+/g,Ea=["。",`
`,"! ",". ","？","！"],sr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function rr(t,n){if(t.length<=n)return[t,""];let e=sr(t,n,"word")||sr(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(xa))s<e&&e<s+r.length&&(e=s);let o=Math.max(...Ea.map(s=>Sa(t.slice(0,e),s)));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}var Sa=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function ir({label:t="",value:n},e,o){let s=e?.value??"";if(n.split(`
`).every(a=>s.includes(a)))return null;let r=`【${t||"URL"}】
${n}`,i=s?Math.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$m,value:s?`${r}

${s}`:r}}var Z=St.令和,me=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,Aa={令:Z,r:Z,平:St.平成,h:St.平成,昭:St.昭和,s:St.昭和},gn=t=>{let n=me.exec(t)?.[0][0];return n?Aa[n.toLowerCase()]??0:null};function cr(t){let n=O(t);if(/西暦|\d{4}|yyyy/i.test(n))return 0;let[e,o]=[n,n.replace(me,"")].map(gn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(n)?null:void 0}var Na=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,Ia=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,wa=new RegExp(Na.source+Ia.source,"i");function he(t){let[,n,e,o,s,r,i,a,c]=wa.exec(O(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let f=i===void 0?null:ka(+i,`${r} ${c}`),l=a==="半"?30:+(a??0);return{y:+(n??Z+(e==="元"?1:+e)),m:+o,d:+s,h:f,i:f===null?null:l}}function ka(t,n){if(/午後|p\.?m/i.test(n))return t%12+12;if(/午前|a\.?m/i.test(n))return t%12;let e=/[夕夜晩]/.test(n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/.test(n)&&t<6?t+12:t}var $=t=>String(t).padStart(2,"0");function bn({y:t,m:n,d:e,h:o,i:s},r){let i=`${t}-${$(n)}-${$(e)}`;return r===$I?i:r==="month"?i.slice(0,7):o===null?"":r===$P?`${$(o)}:${$(s)}`:`${i}T${$(o)}:${$(s)}`}var Ta=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,$a=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Ra=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function ge(t,n){let{y:e,m:o,d:s}=t,r=z(n),i=Ra.exec(r),a=Ta.exec(r);if(i&&!(i[4]&&a))return i[1]==="r"?[`R${e-Z}`,o,s].join(i[2]):`令和${e-Z}年${o}月${s}日${hn(t,i[3])}`;if(a){let[,,l,,u,d,h]=a;return l==="年"?`${e}年${o}月${d?`${s}日${hn(t,h)}`:""}`:[e,$(o),...d?[$(s)]:[]].join(d&&l!==u?"":l)+(d?hn(t,h):"")}let c=$a.exec(r),f=c&&La(c[1],c[3]);return f?[...f==="dm"?[$(s),$(o)]:[$(o),$(s)],e].join(c[2])+hn(t,c[5]):null}function hn({h:t,i:n},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${$(n)}分`:`${o.toUpperCase()}${$(t)}${r}${$(n)}`}var La=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]===_u||Number(n)>12?"md":"",Da=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],ar=t=>Da.map(n=>ge(t,n)??""),lr=t=>{let[n=""]=/^[a-z]{3}/i.exec(t.trim())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(n.toLowerCase()):-1;return e%3?null:e/3+1},Ca=t=>t.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function fr(t,n){let e=O(t).trim(),o=n===_F?gn(e):null,s=Ca(o===null?e:e.replace(me,"")),r=n===_u&&lr(s);if(r)return r;let i=n===_F&&/\d{4}/.exec(s)?.[0];if(i)return+i;let a=/元|\d+/.exec(s)?.[0];return!a||o===0?null:(o??0)+(a==="元"?1:+a)}var ur=(t,n,e)=>e.map(o=>t.findIndex(s=>fr(s,n)===o)).find(o=>o>=0)??-1,pr=t=>t.some(n=>gn(O(n))!==null);function be(t){let n=t.map(O),e=n.map(gn),o=(s,r)=>e[r]===null?/\d/.test(s)&&!/西暦/.test(s):e.indexOf(e[r])<r&&e[r];return n.some(o)?-1:e.indexOf(Z)}var Ma=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],Oe=(t,n)=>{let[e,o]=Ma.map(s=>t.findIndex(r=>s.test(r.trim())));return e<0||o<0?-1:n<12?e:o},va=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_F],[/^\(?(月|month|mm$)/,_u],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Fa=[[/\d年|^\s*(19|20)\d\d\s*$/,_F],[/\d月/,_u],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Ha={12:_u,31:"d",23:"h",24:"h"};function dr(t,n){let e=(s,r)=>s.find(([i])=>i.test(r))?.[1];for(let s of[...t,...n.slice(0,2)]){let r=e(va,z(s).trim());if(r)return r}if(n.some(lr))return _u;let o=Math.max(...n.map(s=>fr(s,"d")??-1));return e(Fa,n.at(-1)??"")??Ha[o]??(o>=45&&o<=59?"i":null)}var ye=({o:{u:t,b:n}})=>[...t,...n].some(ct),ot=t=>[...t].sort((n,e)=>e.p-n.p),Ba=5,Y=t=>{let n=Number.parseInt(g(t,"maxlength"),10);return n>0?n:1/0};function Pa(t,n){let e=/^[1-4]$/.test(g(t,"size"))?Ba:Y(t),o=n.filter(r=>r&&r.length<=e),s;try{s=new RegExp(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o.find(r=>s?.test(r))??o[0]??""}function Rt(t,n){let e=[t];for(let o;o=n.find(({o:s})=>s.x===e.at(-1)?.n.t);)e.push(o);return e}var R=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],ft=(t,n,e)=>R(t,n,Pa(n.n.t,e));function xe({id:t,value:n},e){let o=e.n.O.map(s=>tt(s)?"":s);return Kt(t,e,(t==="age"?os(n,o):rn(n,o))?.index??-1)}function Kt(t,{n:{type:n,t:e,w:o}},s){return s<0?[]:n===$v?[{id:t,t:e,value:String(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[]}var xt=({o:t})=>O([...T(t),...t.A,t.E,t.H].join($Q)),Ee=({A:t,E:n,H:e})=>[...t,...[n,e].flatMap(o=>/^[\s(※]*例(.*)/.exec(O(o))?.[0]??[])];function hr(t,n,e){let o=e.filter(({n:l})=>l.kind===$g),s=o.find(({n:l})=>be(l.O)>=0),r=o.find(({n:l})=>Oe(l.O,0)>=0),i=e.some(l=>mr(l)===Or&&br(l)===$P),a={z:t,moment:n,Ot:!!s,yt:!!r,xt:i,N:new Set},c=[];for(let l of ot(e)){if(l===s||l===r)continue;let u=mr(l)(l,a);if(!u)return[];c.push(...u)}if(!c.length||_a(a))return[];s&&c.unshift(...Kt(t.id,s,be(s.n.O)));let f=n?.h??null;return r&&f!==null&&c.unshift(...Kt(t.id,r,Oe(r.n.O,f))),c}var _a=({N:t})=>{if(t.has($J)||t.has($I))return!1;let n=[_F,_u,"d"].filter(e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_u)},mr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?Ua:gr(t)?Ka:e===$g?Ga:Or},gr=({n:{t,kind:n,O:e},o:{u:o,E:s,A:r}})=>n===$H?null:dr([s,...o,g(t,$E),g(t,$p),...r],e),On=({N:t},...n)=>n.some(e=>t.has(e)),Ga=({n:{O:t}},{N:n})=>n.add("unread")&&pr(t)?null:[],Ua=(t,n)=>{let{type:e}=t.n,o=e===$P?e:$I;if(!n.moment||On(n,o,$J,_F))return[];let s=R(n.z.id,t,bn(n.moment,e));return s.length&&n.N.add(o).add(e==="datetime-local"?$P:o),s},Ka=(t,n)=>{let{z:e,moment:o,N:s}=n,{t:r,kind:i,O:a}=t.n,c=Ya(t,n),f=o?.[c]??null;if(f===null||On(n,c,Wa.test(c)?$P:$I,$J))return[];s.add(c);let[l,...u]=ja(f,c,t,n);if(i===$g){let h=Kt(e.id,t,ur(a,c,[l,...u]));return h.length?h:null}let d=String(l??"");return d&&d.length<=Y(r)?R(e.id,t,d):null},Wa=/[hi]/;function Ya(t,n){let e=gr(t);return e===_u&&On(n,_u,$I)?"h":e}function ja(t,n,e,{Ot:o,yt:s}){return n===_F?Ja(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t]}function Ja(t,{o:{u:n,b:e,f:o,E:s,A:r},n:{t:i,O:a}},c){if(/20$/.test(O(e[0]??"").trim()))return[t%100];let f=[...e.slice(0,1),s,...r,...n,...o],l=c?Z:f.map(cr).find(u=>u!==void 0);return l?l===Z?[t-Z,t]:[]:l===null||Y(i)<4?[]:a.some(u=>/^\D*\d\D*$/.test(u))?[t]:[t,t%100]}function br({o:t}){for(let n of[...T(t),...t.A]){if(/日|date|yyyy|\d{4}/i.test(n))return $I;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(n))return $P}return $I}var Or=(t,n)=>{let{z:e,moment:o,N:s,xt:r}=n,i=br(t);if(On(n,i,$J,_F))return[];let a=g(t.n.t,$p)||xt(t);if(i===$P){s.add(i);let u=o?bn(o,i):"";return ft(e.id,t,/\d時/.test(a)?[u.replace(/:(.*)/,"時$1分")]:[u])}let c=o&&ge(o,a),f=c?[c]:[e.value,...o?ar(o):[]];r&&o&&f.unshift(c??bn(o,$I));let l=ft(e.id,t,f);return l.some(({value:u})=>/\d[:時]/.test(String(u)))&&s.add($J),l.length&&s.add(i),l};var Va=4,za=new Set([...Xt,$N,_v]),qa={url:Za,name:yr,name_kana:yr,email:nl,phone:el,address:rl,found_at:(t,n)=>({l:hr(t,he(t.moment??"")??he(t.value),n)})},Se=(t,n)=>(qa[t.id]??Qa)(t,xr(t.id,n),n),xr=(t,n)=>(n.get(t)??[]).filter(({p:e})=>e>=Va);function Er(t,n){let[e,o]=[$L,$m].map(i=>t.find(a=>a.id===i)),[s]=ot(xr($m,n));if(!e||s?.n.kind!==$H||Se(e,n).l.length)return{fields:t,_:[]};let r=ir(e,o,Y(s.n.t));return r?{fields:[...t.filter(i=>i!==o),r],_:[e.id]}:{fields:t,_:[]}}function Qa(t,n){let{id:e,value:o}=t;for(let s of ot(n)){let{t:r,kind:i,type:a}=s.n;if(i===$g){let u=xe(t,s);if(u.length)return{l:u};continue}let c=a==="number"?/\d+/.exec(O(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$f?pe(o).join($Q):o,[f,l]=rr(c,Y(r));if(!(!f||l&&za.has(e)))return{l:R(e,s,f),cut:l}}return{l:[]}}var Lt=({o:t})=>w(T(t)[0]??"").replace(/\d+/g,""),Xa=({u:t,b:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/.test(n[0]??t.at(-1)??"");function Za({id:t,value:n},e,o){let s=pe(n),r=e.filter(({n:d})=>d.kind!==$g),[i]=ot(r);if(!i)return{l:[]};let a=r.slice(r.indexOf(i)).filter(d=>d===i||d.n.kind===i.n.kind&&(Lt(d)===Lt(i)||Rt(i,r).includes(d))),c=o.get("scheme")?.find(({n:d})=>i.o.x===d.t),{values:f,left:l}=er(s,a.map(({n:{t:d,kind:h},o:p})=>({gt:h===$H,bt:!!c||Xa(p),limit:Y(d)}))),u=f.flatMap((d,h)=>{let p=or(d);return ft(t,a[h],mo.test(xt(a[h]))?[p,d]:[d,p])});if(c&&u.length){let d=c.n.O.indexOf(de(s[0])[0]);d>=0&&u.unshift({id:t,t:c.n.t,value:String(d)})}return{l:u,left:u.length?l:[]}}function yr({id:t,value:n},e){let o=e.filter(({n:u})=>u.kind===$f),[s]=ot(o);if(!s)return{l:[]};let r=(u,d)=>{let h=xt(u),p=t===$d?Ss(d,h,Ee(u.o)):[d];return ft(t,u,As(p,h))},i=o.length===1&&!T(s.o).some(u=>K(u,$f)?.e),{q:a,Q:c}=tl(s,o);if(i||!(c||s.e))return{l:r(s,n)};let[f,l]=bs(n);return{l:[...a?r(a,f):[],...c?r(c,l):[]]}}function tl(t,n){let[e,o]=[$q,$z].map(i=>n.find(({e:a})=>a===i));if(o||t.e)return{q:t.e===$z?e:t,Q:o};if(e)return{q:e,Q:t};let s=Rt(t,n)[1],r=s&&!s.e&&s.o.f[0]===t.o.f[0]&&!ye(s);return{q:t,Q:r?s:void 0}}function nl({id:t,value:n},e){let[o]=ot(e);if(!o)return{l:[]};let s=O(n).replace(/\s/g,""),r=Rt(o,e)[1];if(!r&&/^[@＠]/.test(o.o.E))return{l:[]};if(r&&/^[@＠]$/.test(o.o.E)){let[i,a=""]=s.split("@");return{l:[...R(t,o,i),...R(t,r,a)]}}return{l:R(t,o,s.length<=Y(o.n.t)?s:"")}}function el({id:t,value:n},e){let[o]=ot(e.filter(({n:i})=>i.kind===$f));if(!o)return{l:[]};let s=Rt(o,e).filter((i,a,c)=>!c.slice(1,a+1).some(f=>ye(f)&&Lt(f)!==Lt(o)));if(s.length>2){let i=Jn(n);return{l:i.length===3&&i.every((c,f)=>c.length<=Y(s[f].n.t))?i.flatMap((c,f)=>R(t,s[f],c)):[]}}let r=Sr(o);return{l:ft(t,o,xs(n,r===!1,r===!0,xt(o)+g(o.n.t,$B)))}}var Sr=t=>t.n.type==="number"?!1:ys(xt(t),Ee(t.o));function ol(t,n,e){let[o,s]=e.split("-"),[r,i]=Rt(n[0],n);return i?[...R(t,r,o),...R(t,i,s)]:ft(t,r,Sr(r)===!1?[o+s]:[e,o+s])}var sl=/^(?:\S{1,4}郡(?!山?市)\S{1,5}?[町村]|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[区町村])\s*(.+)$/s;function rl({id:t,value:n},e,o){let{lt:s,ft:r,nt:i}=Vn(n),a=o.get($C)??[],[c]=a,[f]=o.get($w)??[],l=[...e,...o.get($K)??[]].sort((p,y)=>rs(p.n.t,y.n.t)?1:-1),u=f?i:c?r+i:n,d=il(t,l,u);if(l.length&&!d.length)return{l:[]};let h=[];return c&&s&&h.push(...ol(t,a,s)),f&&r&&h.push(...f.n.kind===$g?xe({id:t,value:r},f):R(t,f,r)),{l:[...h,...d]}}function il(t,[n,e,o],s){if(!n)return[];let i=e&&!o&&(n.id!==e.id||Lt(n)===Lt(e)||n.id===$K)?sl.exec(Vn(s).nt)?.[1]:"";return i===void 0||s.length>Y(n.n.t)?[]:[...R(t,n,s.slice(0,s.length-i.length).trim()),...i?R(t,e,i):[]]}var cl=24,Ar={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Ae,_=[];async function al(t,n={}){if(n.undo)return await wr(),Ar;let e=t.filter(({value:o})=>typeof o==_j&&o.trim());Ae=n.says;try{return Wo(n.forbids),await ll(e,n)}catch{return{...Ar,missed:e.map(({id:o})=>o)}}}async function ll(t,n){let e=new Set,o=Zs(),s=await Nr(t,n,e,o);for(let r=1;r<cl&&s.X&&(await xl(),!(s.N&&s.l.every(Wt)&&s.page.size===fl()));r+=1){let i=await Nr(t,n,e,o),a=i.X>=s.X&&r>t.length+2;if(s=i,a)break}return s.l.forEach(Ol),{...s.answer,needs:Us(s.page,s.j,s.scopes)}}var fl=()=>b(document,Yn).length;async function Nr(t,{map:n,overwrite:e=[],earlier:o=[]},s,r){let i=hs(),a=Bs(i),c=pl(t),{v:f,et:l,verified:u}=Ts(i,a,c,{map:n,ut:_.length>0}),d=ul(f,c,r),h={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},p=[],y=new Set,ut=0,{fields:st,_:pt}=dl($L,o)?{fields:t,_:[]}:Er(t,d);for(let j of st){let{id:rt}=j,{l:kr,cut:Ne,left:Ie}=Se(j,d),Et=kr.filter(({t:Ct})=>!y.has(Ct));for(let{t:Ct}of Et)y.add(Ct);if(!Et.length){h.missed.push(rt);continue}if(!e.includes(rt)&&Et.some(Ct=>hl(Ct,s))){h.kept.push(rt);continue}p.push(...Et),ut+=await ml(Et,s),(Et.every(Wt)?h.filled:h.missed).push(rt),Ne&&(h.cut[rt]=Ne),Ie?.length&&(h.left[rt]=Ie)}h.filled.includes($m)&&(h.in_text=pt);let Dt=p.every(Wt),Yt=new Set([...l,...[...d.values()].flat()].map(({n:j})=>j.F));return{answer:h,page:i,j:a,scopes:Yt,l:p,N:Dt,X:ut+(Dt?0:1)}}function ul(t,n,e){let o=c=>q.has(c)&&(n.has(c)||n.has($u)),s=({n:{t:c,type:f}})=>S(f)?[c,...lt(c)]:[c],r=[...t].filter(([c])=>o(c)).flatMap(([,c])=>c),i=e(new Map(r.flatMap(c=>s(c).map(f=>[f,S(c.n.type)])))),a=c=>s(c).some(f=>i.has(f));return new Map([...t].map(([c,f])=>[c,o(c)?f.filter(a):f]))}var pl=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has($L)&&n.set($m,n.get($m)??""),n},dl=(t,n)=>n.includes(t)||_.some(e=>e.id===t);async function ml(t,n){let e=0;for(let o of t)Wt(o)||!Mt(o.t)||(yl(o,n),e+=1,await null);return e}var Wt=({t,value:n})=>{if(!Mt(t))return!1;let e=nt(t);return e===n||typeof e!=_j||m(t)===$v?e===n:Ir(e)===Ir(String(n))&&(_.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},Ir=t=>O(t).replace(/[^\p{L}\p{N}]+/gu,"");function hl(t,n){let{t:e}=t;if(Wt(t))return!1;let o=nt(e),s=_.findLast(i=>i.t===e);if(s&&(o===s.L||n.has(s.id)))return!1;if(m(e)===$v){let{multiple:i}=e,a=[...qt(e)].findIndex(c=>c.defaultSelected);return o!==String(i?a:Math.max(0,a))}if(S(k(e)))return gl(e);let r=m(e)===$F?$f:$H;return o===(r===$f?U(e,$B):dt(e))&&Zn(e,r)?.id===t.id?!1:!bl(String(o),g(e,$p))}function gl(t){let n=re(t);return!!(n&&!n.defaultChecked&&!_.some(e=>e.t===n&&e.L===!0))}var bl=(t,n)=>/^((https?:\/\/)?|\+81|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(t.trim())||n!==""&&t.trim()===n.trim();function Ol({id:t,t:n,value:e}){let o=_.find(r=>r.t===n);if(o&&(o.L=nt(n)),o)return;let s=_.find(r=>r.id===t&&r.L===e&&!Mt(r.t));s&&Object.assign(s,{t:n,G:ne(n,Ae)})}function yl({id:t,t:n,value:e},o){let s=_.findLast(a=>a.t===n),r=s?.it??Gs(n);s?.G(),_=_.filter(a=>a!==s),o.add(t);let i={id:t,t:n,L:e,it:r,G:()=>{}};_.push(i),Ut(n,e),i.L=nt(n),i.G=ne(n,Ae)}async function wr(){let t=_.reverse();_=[];for(let{t:n,L:e,it:o,G:s}of t)s(),Mt(n)&&nt(n)===e&&o(n),await null}var xl=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:El}=globalThis;El.fillForm??=Object.assign(al,{undo:wr});})();
