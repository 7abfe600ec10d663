/* npm run compiled */
(()=>{var $b="name",$d="name_kana",$f="line",$g="choice",$h="autocomplete",$j="other",$k="unknown",$l="aria-description",$m="notes",$p="placeholder",$q="family",$u="address",$v="select",$w="prefecture",$x="[hidden], [inert], [aria-hidden=true]",$y="none",$z="given",$A="querySelectorAll",$B="value",$C="postal",$D="label",$E="aria-label",$F="input",$G="captcha",$H="area",$I="date",$J="whole",$K="locality",$L="url",$M="category",$N="found_at",$O="hint",$P="time",$Q=" ",$R="own",$S="phone",$T="insertText",$U="elementsFromPoint",$V="elementFromPoint",$W="type",$X="password",$Y="sentence",$Z="required",_b="email",_d="getElementById",_f="consent",_g="company",_h="selectedIndex",_j="string",_k="th, td",_l="others",_m="style",_p="title",_q="radio",_u="group",_v="m",_w="site_name",_x="row",_y="trap",_z="checked",_A="confirm",_B="payment",_C="visible",_D="subject",_E="nearest",_F="instant",_G="y";var{getOwnPropertyDescriptor:Tr}=Reflect,{bind:$r,call:Rr}=Function.prototype,Lr=$r.bind(Rr),x=({prototype:t},n)=>{let e=Tr(t,n);return Lr(e?.get??e?.value)},M=t=>x(Node,t),N=t=>x(Element,t),it=t=>x(Document,t),V=M("parentNode"),we=M("firstChild"),ke=M("nextSibling");var A=M("nodeType"),G=M("nodeValue"),dt=M("textContent"),Mt=M("isConnected"),J=M("ownerDocument"),F=M("getRootNode"),E=M("contains"),Ft=M("compareDocumentPosition"),Te=M("cloneNode"),$e=M("childNodes");var m=N("localName"),xn=N("shadowRoot");var vt=N("previousElementSibling"),Re=N("nextElementSibling"),U=N("getAttribute");var Le=N("setAttribute"),En=N("removeAttribute"),D=N("closest"),v=N("getBoundingClientRect"),mt=N("checkVisibility"),Sn=N("replaceChildren"),De=N("scrollIntoView"),Ce=N("scrollTo"),jt=N("scrollLeft"),Vt=N("scrollTop"),Me=x(HTMLElement,_m),Fe=x(HTMLElement,"click"),An=x(HTMLElement,"focus"),ve=x(HTMLElement,"blur"),He=x(EventTarget,"dispatchEvent"),Nn=it("activeElement"),ht=it("defaultView"),Be=it(_p);var Pe=x(ShadowRoot,"host"),_e=x(HTMLIFrameElement,"contentDocument"),Ge=it($U),Ue=x(ShadowRoot,$U),Ke=it($V),We=x(ShadowRoot,$V),Ye=x(HTMLSlotElement,"assignedNodes"),je=it("createTreeWalker");var Ve=N("matches"),Je=N($A),ze=it($A);var qe=x(DocumentFragment,$A),Qe=it(_d),Xe=x(DocumentFragment,_d),g=(t,n)=>U(t,n)??"";var H=(t,n)=>getComputedStyle(t,n);var Dr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Jt=t=>{let n=Object.fromEntries(Object.entries(Dr).map(([e,o])=>[e,x(o,t)]));return e=>n[m(e)]?.(e)??null},Ht=Jt("form"),zt=Jt("labels"),Ze=Jt($B),k=Jt($W),gt=x(HTMLInputElement,_z),to=x(HTMLSelectElement,_h),qt=x(HTMLSelectElement,"options"),Bt=x(HTMLLabelElement,"control");var I=(t,n)=>{try{return Ve(t,n)}catch{return!1}},b=(t,n)=>{let e=A(t);try{return[...(e===9?ze:e===11?qe:Je)(t,n)]}catch{return[]}},no=(t,n)=>{let e=A(t);return e===9?Qe(t,n):e===11?Xe(t,n):null};var In={};`\\b
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
˼
on
te
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
|Ɋ
ɗ|
人
url
|ˡ˼˫
(?<!
pBsI
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
tiI
文
信
入
lFk
氏C|C前
内容|
相手
)K12}
Z|
ó 
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
Î|
ʋ|
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
 ?Ä
(~|
s?#|
|自
件|
書
不
分
 of
)$|
)A?
)ř
and
aÍ
hat
phI
|co
|â
œ|
出
|ʢʫʦ˳ˈ|
accounD
 noJs,a,
ʿʤˈ˫
˛HˠÈ|
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
ɪE|
$|^(
|記
ɗɟ
角|
lSl
 us
) (
Jd|
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
caJgor
victim
ʳˡ˳ˈ
search
|送信
|違反
~,la,
品|
報告
契約
希望
掲載
法Z|
理由
表示
連絡
ques
)K10}
cItac
|ɓɨ
ɣɦ|
利U
sit;
 you
)Ç(
Ffo|
pag;
paid
titl
ˏ˳ˉ˫|ˋ˃ʯ
ɲʉɌɪ|平仮C
˪˳ʯ
侵害
)($|[ (])
ÉG発信
ʵH˓ʹ
質問|
K8}(
offendB
˦HʶH?
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
ˡH˫
返Ï
(様
#hp#
Hˠ|
abus
cIJn
expl
part
sign
type
view
when
|Ŕ|
|Ƒy
|届
|日
|貴
ÅÆ
ńÍ
þɋ
þɍ
ɗÆ
ɣÆ
ʉʌ
ʤˈ
˗˩
ˡʤ
体|
物|
出|連絡|報告|送信|記入|入力
(通報|申告|申請|申ɗ?立ɦ?
御社|貴社|貴
À|ˡʢˉ|
home ?pag
˕˪ʬˊ|
誹謗|中傷|
G犯Z|容疑
団体|組織
compan
˕ʣ˃ʷ˳ʰ
)[Ɂ-ʓ]{0,
channel|
password
(発生|N
descri
quiry|
Ē|生徒|
掲示板|
captcha
|harass
|hiragana
|katakana
ĵ|child|
ˑʹ˯Hˉ
ˡ˃ʻHʸ
|notic
Ó詳細
ÌĴy,c,
ɪʊəɾ
˭ʰʤ˳
 (the |
(日時
@ceived
cIfirm|
dat;tim
|detail
|学校
|送金
企業|
商Ļ
author
|@asI|
|priva
|使U
˭˜÷
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
|˚˳
ƗpÍ
ÿâ|
ʨ˩H
区Ā
購Ð
 other,l
|依頼|請求|回答|í提供|主張
account
[ȌȎ"(][-‐−H][ȍȏ"
|住所|ï|年齢
又ɯ|ɾɟɯ|ʂɗɏɯ
ɫɤEɦ|ɫ関əʋ
(sit;sBvic;platf
種類|種別|類型|分類|
|都道府県|市区?町村
(є|見ɟі|ʢʯʻʹ)K6}
ÁƉ|T|届出|届ɑƈ|ѓѕ
SlcSlcSlc
|時刻|時間|時期|
(ËGËɫ?(ї(Z|方%
Á被)(Ɖ|T|ќɟE)ѝ|
経緯|状況|N情|
(Äe-?Q|phI;Q Ê
(件C|題C|表題|
(送|渡|教Ɉ)(ɣ
À˞ʬʸ˳|
[ɚɪ]|ɗ(ɪ|ɾɛ%
|ў;hp|ĳblog|MÈ))
ѡails|FformaÍ|$)
取引P責任者)
建物|˞˳ʷ˧˳|
((half|full).?wi
(ʹ˚Hʹ|空白)
ewslettB|subscri
Û提供|犯罪|
Ü#(of|I) )).*^(
џage#|Ďö#id#)
ɔ自身|
(scam|phish|ѥe
|回答|返答|
Eɘʁ|嫌Ɍʉɛ
ǖorm|app|forum
|#roboD#human#
ɏɠɕE|
所属|部署|
 found_at,lc,
ÒðøCƋÃǓ%
ɧɯ?ɪ[Eɏ]|
場所|箇所
Ѡhen|#dash)
(found|seen
(ƔĎprofil
(ʷ˧˃˗Ĳ
A?(本Î|Î
fil;producD
pBpetrator|
˗˭˕ʣH˫
(\\/|˻|ǔ|
[ɔɊ御]?
trapOƛO
|furigana|
Þt(ed|Fg)
ƍɵʊɌɪ
Ɍɪ|仮C|
ʹˬ˃ˉ?|
ˡ˫˞ʬǣ
弁護士|
(lettBƢ;
(Ö子|V
DdivisiI|
Dproblem|
|r;kakunF
|口ʳ˟|
Ô(V|P>
ē|該当
Îá数á
(T|Říô
(A>Ɋ?(C
(wanDlik
(ĎöÂ)
(対応|
)[a-z ]*
A?(ɂʋ>
[半全]
addiÍal
busFess|
customB 
feedback
p@fectu@
takedå|
|keyword
|suspecD
|個ZÛ
|振ʊæ
|有害|
|業務|
|種別|
ǵ下ɕE
ʏEɛɤ|
ʫˆʴ˪
ˈ˩˖˫
˪˙˳ʸ
姓|氏|
*[-\\/]?
, eQÌ
G代理
FƘenƘ
deadlFe
https?:
noDn.t)
sns|ŗ|
withouD
|organi
|submit
|ÿ審|
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
ĕŊƌ;
ƕOpѢ
ư製Ļ
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
込|申ɗ込|回答|問合ɛ|í提供
|気ɥ|気付|認知|知ɣɟ|目撃
ʒ受ɑ|ɂ(ɣ|ʏ%遭%書ɋʌɟ
称|C義?|ɵʊɌɪ|ƍʫˊƋQ
((様|ɕʓ>((ɕ|ʉ)ʌɟ>
|Ã|JlǓ|ÛčőˍHˠ|ÄÊ
K6}(Û|氏C|ï|ɓɨ|方|
届ƈǐ)(?!Å[ɟɦ]|ē|ɗ
[^A]{0,6}[者方Z]|Ĕ
(đĕ(MsiJ%ʦʧ˖ ?Mƌ
(Òð|姓C|Cјњ|phI;#
(ˏʤ˕.?˳|ǒ)]|#hyp
)љ(A|Ǖ|'s|：>ћdet
aymentOcIfirmÌķ,
ÂaDaccused|ÞJd|Þ
alk|bull[yi]|imѣ
suspiciousƜ|stѤJ`.split(`
`).forEach((t,n)=>{In["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??String.fromCharCode(n+(n<350?n<54?161:162:674))]=t});var eo=t=>t.replace(/./g,n=>n in In?eo(In[n]):n).replace(/[Ȁ-˿]/g,n=>String.fromCharCode(n.charCodeAt()+11776)),Qt=eo(`Ѕĺ шlaS, @lĆOidéifiable_byOƱ_knåOwishOtriedOimÂaJdOŏ_toOƩOdemąOеOséOsp@adOŏ,SaS, ƱOĵ,SǛǛScSlc,ǷǷ0.7Ǐ, ßtÌßt,a, LÌeQǁ7 othB,c, Ƒy,Ģa, siJ_L,lcSĢSlaSlaSĢSĢa,ď ĺ0.6 ĺ0.7 ĺ ~ǁ6ǏвĈeÌãal,Ģ, localityǂТǂÊ,la, ageǂßtƤ ĴyƤ0.9ď0.6ďďď0.7 noJsǁ7 L,l,
ЅшĢвL_kanaÌĈeÌLÌßtÌĺ siJ_LƤď
ÝɗɪEİɗĝ空(欄|白>Aɾɾ|空ɫ|何ʂǀ%leave#.*#(blank|empty|alIe%do(n'?D notĤfill|éB|Ŵ)
画像(ɫ|内|中|A|認ĄЕ証%ƛ|Ƶ|ʹˑˠ|迷惑Ç(防止|対策%ł(Åɦ|Å)(EëɟĜЕõ%Ǆ+×x*] *\\d|Ǆ-−] *Ǆ=ɯ]|計算(A>(結果|答%A答Ɉ|認証(ʳHˉ|ʭH|õ|Î字>$|最後A\\dǴ|security (cod;Ž%vBificĆ|anti-?spĦ\\?K3}(ʹˑˠ)
^~Ѓɋ|,| or )
Ơ|暗証|ƕ|passcod;Ʀ ?(id|C%#logF|ś ?id|ƶ(õ|id%秘密AŘ˯˳ʿʤˠ
ʯˬʸ÷|ʫHˉ(õ|C義%有効ŝʻʭ˥˪ˆʣʳHˉ|юcard (Ǉ|holdB%#cv[vc]|iban|ʯH˝˳ĉupI
ĚU|ĚAɟʁ(ɫ|ȁ>(ʂɆ|再|2|二|同ɘ|Ý|$%\\(RĚ\\%(Ū|ñ|QăRĚ$|再度|再Ý|ʂɆ(一|1)(度|回%ƪ@-?(éB|Ŵ%@peaD#agaF#|vBify
検索|ʭH˯Hˉ|絞ʊ?æ|#ķ#Ф
署C|ųatur;to ų#|^b?cc$|N務局ü動ū|ūêžɪEɧ|officeģ;ˁˣ÷|#cć#
ɨA(Rђ続柄|Į柄%(Ĕ|ôGTGàGļGŃG申請GşÚ)A(R立Ĭ|Ǎ%^R(ђ立ĬĂ@lĆ(ship>#|who a@ŋ
(Āɋëʏɋë特定(ɧɍ|Åʋ%同定ĜŁ|根拠|N情|Û%idéif(y|iable)
心当ɟʊ|(ÉGſæʓɠÖ発ÏGÔ)ʒ(ɔ存|Ùɣɦ%know who
(Rľ|求ʁë望ʀ)(ä|A|Åʋ>К措置Ň|ÓN項%ɩɆĠE|ɗɦɻɗEɓɨ|(outcom;acÍ).*И;@ńDdesi@d%Иe)ģ to do|(desi@d|@ńJdĤacÍ|outcome)
(ɓʌɾɧ|今ɾɧŅКƀ経緯|T%Ƹ(şĊ請|ŦĜѐ状況%al@ady (triħņĥdIe)
(ɋɟƂ|騙Ƃ|ƥÅ|C乗Ƃ)
Ü返ìě(振æЧɿƮ|Ŝ?|Ðì)(P|Ô%(払ЧʓƮYÐìɗ)(ƁÆɠ)(Ô|P%#ŏ to#|to whomK20}(pa(id|y%sen[dt]%payee)
(届EÆ受ɑ取Ɓ受領Ġ)(ʂA|þ|通Ù|Ń|êơ%(ƺ照会|開示Ŧ)þ?A(Ó差Č%ЍŞe)K8}Ʃ|Ʃ Ѝdocumé%^wć came
(求ʁĊ求|Ŧ)ʉ?(ʌ|Å)ɦ?(E|ÆëA|ʂ%(ё恐喝XɩY脅ɗ)A(ÓÎ言Ňɰ|言葉%#demą(ħs>#|^ransom
Üľ|納ě^期(限ź%(Ŝ?ƮĊ求Ǳ照会)(þ|A)*(ŝ期日|締ʁ?切%(Ô|PV)K8}ŝ#е#|(answB|@ply|pay) by)
Ü振|ìěǢ|ɗ>ɦɗɾƁ(Ôɫ|PVɫ)ǢÆƀɟ%wć K12}sé)
Ü~|ċñě(拡散|流Č|広ɾ|広ɌŌ状況|範囲|ѐɦ(E|ʋ%ɟɋ|ɋ$%(has|hav;been)K20}(sp@ad|circulaĥleaked))
(支?払|借ʊÆË|損害)Ç額|^ì額|払ƁŜ($| Ľ%amount (ŏ|lost%^sums .*ŏ|#paymé($| or%how much|#loss#
(É|į|Ķ)Çǿ章|Î言|全ê原ê引U)
(Ń|ūǱRľ|ÃÀŌV法|手段|時Į帯?|可否Ċ否%Aâ否ǣp@fB@d|best tim;how didŋ hearX?ÙʊÇɍɣɋɑ|性別|#gendB|#sex#|職業|occupĆ|国籍|nĆalityĉuntry|#ip#|fax|˕ʡ˃?ʯʹ|生ı|誕生日|birthƴ欄
(ŖGſ?æ(ʓɠ|ɿ>(ÖG主%šGГĹƏGŚ|uploadB|ãB#|aböЁЙK16}īçB%Ї ЙŅ(C前?čőˍŮ氏C|ł|ÄĎö#id#%usBLā|^(ŖÚ)$
ǝ中傷żēGŔÅɟ(ÖV%ĵ|targeJd ÂĄÒ?$XC前|L%^(ËGĵ)$
ƖýN故|現Ĭ|起ɍƭĲ?|òţPĄĘ|所在地ǘ|ƾ%(Ęǘ)\\W{0,2}Ɩý現Ĭ)
Üǧ).*ǝēGŔżš|Г|ŖG送ÏƏ|C義ZĲ|転送P|TĠEŹɑPцP|受取Xĭ|ĭɩʂ|ĭ供|ƙ学生|ŠG家族|友|ÙÖ紹介|ťг|代表GЌ後見хоGŤG責任GƟguardian|pa@nDfriend|@p@sĨbehalf|witness|emBgency|agĨthird.Ųy|someI;othB Â|ĪirÕǮ
Lā Ī (Â|åB|Fdividual|öǑ%Īir L
Ü~|#ó#ě((îà|Tăē|被(îà%(îà)(ĠE|żÅɦ)ĄǸ(ž|載ɛʉ|載ň映ň写ň晒ɕ|ɕʉɕ|(Ŀğ載п|É|悪U|流Č)[ɕɗ]Ɠ6}(Ǹ#ǰÕ#Ǡ%ǠÕāƧa |any >ǰ))
ǚ%申ɗæɿ|É)ÚK6}(ÒÀ|Ã|Ę|ï)
本Zė
ǚƓ7})[ʋɟE]Ў)AÇǮ
(Ë|ǲĄÖV|Gĭ)$
(É|į?|Ŀ|ʢ˃˗пĸ|受Ï|ľ|э来店|訪問|納期|ǎ|注êĽц|回答|開催|ŉ)(ƀżä|A>ƨ?|ı?ǜŝ月|期Į|年数%(posĥupload|publish|p@fB|ordB|purchasĄƫe)
Ǚƨź付|ı?źǜɨɍ|頃%Eɤř見|気|Ù%ǙEɤ|(ƫ;Ŷ|day)K16}Ǽ|obsBv|saw|#see#|ŵ|discovBƢ|#fFd#%ǼƢħdiscove@d|ŵħsawÕ(ƫ;#I#|Ŷ%(dat;day|ŶÕ(awar;learn)
^Ɩ案>(Ġ>ƨ|ıź付|時期|時刻)Ğdat;daJ ą tim;Ŷ)\\??$
(迷惑м受ÏŹEÆ詐欺|ƒ|怪ɗE|ƥY偽)[ɪA]?(e?Ū|Ã|sms%Ūǿ面|Ó˘˃ˀ)
Á[物N案条]|[^ɔU]â)ǡ標題|^([ɔɊ]?ЖÀă>(Đ|ˆH˞%^題目|A題$|łÅʋĐ|ßt#|^Őe$Ċ旨)
^(ЄЖ|ļÀă>ǡĐ)ĞßDŐe)( lFe>$
(Ò)ЃɂʋEɯ| or )K3}(òƯŀƐс|őǉ|C称%(òŀƐ)C?(ǔŌÒ)
(òţP|仕NЩŀ˓ʸˍʹ|ПworkŸ)èU|UA> ?(e-?Q|eŪÀ)
(Ƕ部門|ƻ課|課C|宛PĸPĲф|校舎|拠点|施設)C?$
òƯŀƊMƐ|機関ƭ|ţ|Ƕ役職сĲCфŸк[sz]ĆĉrporaDПdeŲmenЏemployB|school|affiliaDjob Ő;Rŉè中A>(ŗ|ưƄ˳%ɔĽ|ɔǎX使E
(щ品目)K2}ŗ(A>C|˘˃ˀH?
(Mƚи媒Ɔʢ˗˪|ĳˡˇʣʢ|Ƅ÷˕ʩŮʳ˟˥ˋˆʣ)(˻[^C]{1,8}|等|ɪɩ>Зð%Ŀ(M媒ƆŗĂɩA(Mиʢ˗˪%ǳ|board)('s> ÄLāƧtć >(ĕ>ǳ%which ǖorm%^platformĞŊsBvic;ƚsns)$
Á[ÚV様客Z身Ā私PU当表員]|Ĕ|ɕʓ|ɕɾ|ę)A(Ɋ|ɔ|御>(Òð)
(ˋ˃ʯ|ˏ˳ˉ˫ǉ|śčł|Ʀ|˕ʡʤ˫|щ作ĻĻ曲|国|地|駅|路線|Ƅ˳|ˉƅ˳|ʤ˙˳ˈ|案ý物ý機種|番組|ˁŮʰ˫H˗|ЊÈ|ŢğN|銀行|Ǩ˚÷|飼E[犬猫])З|ˍŮC称|Đ%(nick|ösc@en|display|ЀdomaF|evĨiJm|peDprojecDbrą|hosDmodel|Ďmiddl;maiden|group|JĦƔŎbank)ù(Ţ|曲|作Ļþ籍|È|MЊÉğN|job|Ŏvideo|book|sIg|th@ad|posDarticle)èA?ł>(Đ| Őe)
(自Āü社|弊社|ò著作権?(元|Ú%ť|元èɨ%ĔAŻVA?Ż殿Xƹ|ǯ運営(ä|中%公式|正規øƇʪ˪ʸˊ˫|Ђ|#ó#|#å#|#my#|official|origFal|profil;ÂalŸŅúMđŭ|ċblog|ĳŊ#Ñ|Ɣƌe)
#proof#|åBship|(Ť|証明)(Gþ|ä)
(発Ïĸ)元A?(ÃÀ|ñ|õ)
Á使ɣƴYŉYęYĽYŤY持ɣ)(ɦEëɦɍÆʏʌÆ着ÏĠ)(Ã|ƼÀ|Ę)
úċMÈŌC|Đ%úMÈ).*ъ
志望ü己pr|経歴|職歴
(Ł|詳細|ÓǟƿŌʒ|ыÕ(ƿİ|Ýğ載ğ述X?ſX聞ɋɛ|教Ɉɦ|述ɹ%^(please >(űaF|Ɨb;Jllģ|why)#
(関連|参考|参照нA?|証拠|@laĥ@fe@nc;ОŅúċ#Ñs?#)
^(ʵƃA|Ǿ|ˈ˃˗Èă)~$|ǽ;ˁˣ˳ˍ˫čЂÕú#Ñ|œ%ú#Ñ)#K12}ǽe)
~|œP?|pBmaÑ|#ÑûĕÊ|^ж|ñÇhttp|ÊK8}ā (th;this|tćĤĕ>(ŎŊã%(Ŏã) Ê|(È|MđÉ|Ŀ|į?|ʹˬ(˃ˉ>|Ţ|ДŅñ|^Ŀ(Ǻ|PĂįМĬ所|whe@ (is|didŋ seeĤiDĪ%(ŎposDŰDvideo|listFg)s?( \\(?s\\>> (to (be >(@mov;ÞD@ŵ%F Ž)
((ДрМ|ôä|ļäĹĜMÈ|đÉ|ſæɿ%(į|ÉВĶ|画像|写真|ŢĄÈ|Ǻ))$
đĕMʦʧ˖ ?M#ч^(Mhp|web|ĳblog)$
e-?QƋ#Q( ?Ê>#
Ã|#Jl#|Jlç[a-z]%Ĉ;Ƽ|mobil;ɧʓʏ|ņt Ǉ
郵便|Ȓ|#zip|ãal|ãcode
^(ƾ˻>(Ǩ˓˫|ʢˑHˈ%部屋õ|buildFg|aŲmĨsuit;#unit#
市区?町村|ƾ|丁目|町C|st@eD#city#|tå
都道府県|Т
ĘX住ɾE|居住地|#Ê#
年齢|年代|#age#
^R[Uâ]ý^ǈ
ǗЭ|Ǎ|ʸˣ˳˫|N由|RUý項目$|Ā野|Ĵ|#Ŵû#kFdû#ǈ|natu@ā
(違反|ô|T|ËŷÓļă(ǗǍ%^(種類ЪЭH?|Ĵy|(typ;kFd)ā (ů;ŨÍ|ÞАissue))$
ÓŁ|íT|îËĹ|件C|ˆH˞ŷ困ʊƲßDissu;abouАFƘcIcBn|harm|Ũt
(注êэǎ|ĽЩN業|仕N|ư工N|şƇ活動тă(R(ƣ%動機|Ł)
ƣ|詳YɏʏɗøêƺĊ望|ŘT|í具Ɔƿü由記|ɩAʈɆ|ɩʓɪ|何Ɍ|困ň起ɍ|起ɓ|žʌɦр|Ş;ǊƬûƗb;űaF|wć happenħдŰDJllģ|how can w;Ø(ĖDŽ)ĩ^Žs?$|概â|UýŃN項|通Ï欄XÙʉɛ(Eɟɠ|ɏɠ%^(ĖtĩbodyĂØī
Áǌ)ơ
Ķ|Ʒ|Ł|ǟɊ気ɥɍ|î補足у|ˡˢн|ĖDО ōnoJû@marksƲС
(íT|îŘ具体的ɪ?X困ʊ)Ç内容Ğƣøêơ|Ķ|Ş;ĖtĩǊƬĩƷ)$
Òð|姓C|芳CøC|(ï|ǧC$|(ƻ|申請|ô|à|T|ļ|ŃŹČİ|şт|申æ|ŉ|Ŧ|提Čĸ)ÚŬ>(A>C?$|^差ČÖfullùǅ (ą|&|\\/) last ÄØÄlegal Äņt (Â|L%^(ÄРÄɊƹC|RƻÚ様?C?|CĂ(īBлtB|sendB|@ńtBĉmplaFanDclaimant)('?s> L
hIey|gotcha|ŭ.*ŭ|ak hp|#boD^hp#| hp$|trap|decoy|~ ŧ|wFni;leave
ƛ|spĦvBif|turnstile
passw|^otp$|Ie time code
^cc |cardĉupI
(Q|eQ).*(ƪcIf|ŧ|agaFБ|2Ă(ƪŧБ)#.*Q
^(q|s|ķ|quByФĩkwĂķ
Ƒкĉrp|deparЏчfax|birth|bday|nickùЀölogF
#(e ?Q|Q|Q ?Ê|@plytoÀñ)#À
kanaІyomi|ruby|Ј
#(Jl|Ĉ;denwa|JleĈ;mobile)\\d*#|Ã
^(Ø|full |Р|ņt |īB >L( \\d+>Ğo?nama;shǆsǆfullL)ĞɊ?C前|R氏C)$
^(Ø|@ńt >(ßDŐ;kenmei|daǆ件C)$
^(target |ī |page |ã |Űt >úÑ)( ?\\d>$
siJ ?L
Ĵ|#kFd#|#Ŵ#|s(h|y)ubetsu|bunruiƲǈЪ種類
Ş;#msg#|ĖD#body#|Űtûдtoiawas;naiy(o|ou)#|hIbunƬ|Ǌ|@markĩbikou|#noJû#Jxt#|ÓƷøÎ
ǭа苗áCá(Ø>lastùfamilyùsurLŕ
ǭC|(Ø>ǅùgivenùfo@Lŕ
^last$
^ǅ$
^(ɛE|ʻʤŕ
^(ʁE|ƅŕ
Ɋĭ|ƙ˚÷
ĶВƚʲʹˈ˖˃ʯ|ūä|ĖD#@ŵ|guest ?book|#@ply|Á˗)ˬ˓˥H
同意|承諾|了承|承Ù|規約|˝˪ʷHЦA(Ɋ?取|Š|ŉ|提供%ЋɊÙʉɛ|配Ï|Į違E|ĚɗĸĚ|ˁʧ˃ʯʒ|理解Yʢ˳ʱHˈ|Ƶ|歳以上|ľä$|ag@;cIsĨ#tBms#Ƴcy policy|nǫb;declar;swear|good.faith|cBtify|undBstą|acknowledge
国õçÇ(ɪ|ǋ除)%country cod;\\+81
(Н角A?|(ʫʿ>ũŒ|漢áÎá[˻ʄ\\/ɨ,ȁ]){1,6}(çġũЉė)[^ȁȂ,.()※ ]){0,12}?([ÿ×禁避控遠]|ng#|ǌ|[Ɉɍɑ](ɾ?ɛ|ɪ%[ʏɛ]Ǥǹėçřÿ可|ɛʓ|ĝng|ǌ))%(#(no|йavoid|except%not( F|ģe>|n.tģe) ǩdth|kata|hira|kanjiЛ|ǩdthƞƝЛ (noDcanз#
ė|ǹɧɪEŇɌɂ|#not#|othB than
ŠÚŬ|AV>èы>R
半角
ŒƝ
^(((ɊŻü|御>(ˍ÷ ?>Ǿ?|ʹˈʢ|ʵ˭˳|社%(web|IlF;ó> ?(shop|sto@))(Aǥ*ǥè~|ñ|ċÑ|Ê|\\W)*$
ƵǴ
ǻ
íT|ƺуĊ望|ņDFquir|enquir|С|support
Ј|ũɋɪ\\>$|˨˟|ʈɿ|読ɿ(ЉV%ʷƅІ#kana#|Ĉetic|Ü漢ákanjiě(аCð|LĜŒƝƞ%(Œ)K3}(氏|Cð))
ʫʿʫˊƞ|ƍũʻʤ|ƅ
(^|[(※Ȃ ]|欄ɫ?ɯ|何ʂ|ɟʁ|ZĮɯ)ǀ)(ɗ(ĝɪɏ%ɯ?(ǋ禁止))
œ集|相互ċ(ċʵƃ)èʒ>(ƽ>ę|Ñ (exchang;lisDdi@ctory%(addлĤó|aĤŊÑ|~)
^\\(?※.*(.{25}|[Ȃ可]|Ы|ɾə|ɧə|Ĭ合Ň|НġAɿİ|Ý)
(ƶ|ƽ|śčˡ˳ːH)(A>(ęо|Ð会%Ð会(申|手続|˕ʩHˠ%c@aJ (an |Ø>Ďų ?up#|#@gist(B|rĆ)#
я任意|ɲɣə|(őǉ)ˍHˠ(ɧʂ|ʂ>(可|ok%\\(?(@qui@d|opÍal)\\>|[*＊※■●◆◇▼▽˻]+|Ýɗɦǵ(ɔX>(記Ð|Ý)(Ы)
ǻ([ȍȏ") ɯʒʂɫɌA等使]|ɪɩğ号|ǒ)]|Rǀƴ))*([無ÿ抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Eɍ]|ɨň[ÐE付ɤ含Uʏɑʌʁɛ]+Ǥ必â(ĝɂ%[Eâ][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])ç.?(ÿ可|ɧɍɪ|ɧɍɾ)%数字(Aɿ|ɠɑ%(続ɑ|[詰ɤ]ʁ)ɦRÐ|(й#no|omiD@mov;skip|exclud;(з \\w+)Ƨany >(hyphen|dash%(Ǉ|digit)s? Ily
Ǫ(ɯ|ʒ>(ɪY無YǋÐʌɚ|Ðʌĝ空ɑɚ%(Į|ɂEɠ)[ʒɯ]?(空ɑ|ɂɑ)(ɚ|ɪE)
ǞɊƹ|(ɔ自身øZ)çė%īB|ó|aboutŋǦ)
Ò|ÃÀ|Ę|#ÄQ|Ĉe
(ËGē(GAVčś%被(ô|à)Gžʌɟ(V|Z%Ô|ŖGš|ŔƏG当NGŤGťGN業G店舗?|ţPхï|第三G目撃GɊĭŬ|ɕʓ%ƙŠгÖòŀƯƟŚ|ãBŸ|ŲyХЁsellB|ǃB|åB|affecĥÞĥaccusedǦ%who is|Â (you|Ī%about Ī (ƟÂ|Ś%ÁƉ|TŹƈǐƓ7})([ʋEɟ]|Ƃɟ?)Ў|GÔ)Ŭ>(ǕK6}|A(ÛŇ|ï)>$|(警察|ЌšÚ?|犯ÖÔƭÕ(ɾƀɦEɾə|Eëɂëɂʊɾ|ɧə)ɋ?
kagai|higais|#ait;hannFХŚ|ĵ
((ĔŻV|ɔ自[身Ā])A|Ɗ店|御店ĜđMĳŭ|~%ъ|~K3}ĔA|˝Hˈ˕ʩ˪ʪ|Øå|ifŋ have (I;a)#
^[(※ ]*(例|ex#|e\\.g|注|半ġ全ġ\\d+(Î>á最大)
îǬEɘʁ|ЮĹ|ƸŷË|à|ƎťШ違法|悪質|T|ů;ÞDcomplaFDŨÍ|ǃ|У@mov|legal
я#@qui@d#
^(\\(?(全ġ半ġ漢字%ж\\/\\/|\\d{1,3}|[ı時ĀA]|yбmбd*|h*:?m*|mIth|day|year|hour|mFut;Єï)\\>$
Ʀ|ʵʤ˳ʤ˳|ƶę|ƽę|Ћ購読|検索XŜ|Ơèʒ>(再X?忘%log ?F|ų ?(F|up)#|nǫb;#ķ#|paymĨŧouD(forgoD@setÕƕ
Ɗ団体
全角Ǫ
Ǟ本Zçė%ǯ#ó#)
ô|Ǭà|ƸĹŷË|ƎЮ|Eɘʁм違法Шů;ǃƜ|ŨDУЇ
ƎC誉|侮辱|悪口|ÏU(毀|ɍ)損|defĦlibel|sląB|Fsult
ƄʤːʷЦ|晒|ɕʉY肖像ƳcyƳJ ōÂal ōdox
ƥ|成ʊ済|imÂat
著作|商標|Ù的財産|海賊版ĉpyrighDtrademark|FJllectual
ĒьĒA性|ĒÇЬcsĦchildřporn|ů|sex|űoit)
Я|私N性|同意Aĝ@veng;Ftimat;nI.?cIsensual
ʢˀ˫ˈ|obscen|adulDnudity|ÁĒÇ)(Ь猥褻%ÁĒ|Я)ьÁchildK8}|@venge )porn
売春|援助交際|Č会E系|prostitut
薬Ƈ麻薬|大麻|覚(醒|ɛE%ˉ˩˃ʰ|drug
ю通帳|ƼÃ|bank Ǒ
ƒ|偽Mphish
ÿ正ʢʯʻʹ|Ơ|乗ɣ取ʊ|unƱi[sz]ħhack
闇ːƃ|実行G請負|仲介|@cruit
ʫʸˎ|賭博|ʮˣ˳˖˫|gambl|casFo
闇ì|貸ì|ˤ˟ì|lendFg
銃|爆(発|弾%刃Ƈ武器|weapI|űosiv|fi@arm
自殺ü死ü傷|suicid|self.?harm
ё予告|脅Yth@at
ǲ|bullyƜ
遺Ɔ残虐|ʰ˭|gor;graphic|violen
差別|˘ƃ|ć;discrimFat
青少年|mFors
ˇ˞|偽Û|誤Û|˕ʧʤʯ|misōdisōfalse Ffo
悪質商法|fraud|scĦÁƒ)詐欺
ʦʤ˫ʹ|˞˫ʦʧʢ|virus|malwa@`).split(`
`),oo=t=>RegExp(Qt.shift(),t),[Cr,Mr]=Qt.splice(0,2),so=t=>t.split($Q).map(n=>{let[e,o,s]=n.split(",");return[e,oo(),o||void 0,+s||void 0]}),wn=so(Cr),ro=so(Mr),io=[{id:$b,e:$q},{id:$b,e:$z},{id:$b,e:$q,D:.3},{id:$b,e:$z,D:.3},{id:$d,e:$q},{id:$d,e:$z}].map(t=>[oo(),t]),[co,ao,lo,fo,uo,po,kn,mo,Tn,ho,go,bo,yo,Oo,xo,Eo,So,Ao,No,Io,wo,ko,$n,To,$o,Ro,Lo,Do,Co,Mo,Rn,Fo,vo,Ho,Bo,Po]=Qt.splice(0,36).map(t=>RegExp(t,"i")),_o=Qt.map(t=>RegExp(t)),St={令和:2018,平成:1988,昭和:1925},Go=[$G,_A,$X,_B,"search",_y],Uo=4,Xt=[$b,$d,_b,$S,$u,"age"];var y=t=>t.normalize("NFKC"),z=t=>y(t).toLowerCase();var Fr=120,vr=40,Ln=30,Hr=new RegExp(Io,"g"),tn=new RegExp(uo,"gi"),Br=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Pr=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,_r={name:{id:$b},"family-name":{id:$b,e:$q},"given-name":{id:$b,e:$z},email:{id:_b},tel:{id:$S},"postal-code":{id:$C},"address-level1":{id:$w},"street-address":{id:$u}},Dn=wn,Zt=new Map,nn=(t,n)=>(Zt.has(t)||Zt.set(t,n()),Zt.get(t)),Ko,Gr=40,Ur=200;function Wo(t){Zt.clear();let n=e=>Kr(t?.[e]);Ko=n(_f),Dn=wn.flatMap(e=>{let o=At(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function Kr(t){if(!Array.isArray(t))return;let n=t.slice(0,Ur).flatMap(e=>{let o=typeof e==_j?z(e).trim():"";return o.length<2||o.length>Gr?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var At=t=>Go.includes(t),w=t=>nn(t,()=>Wr(t)),Wr=t=>{let n=z(t).replace(/\s+/g,$Q).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return Do.test(n)||Ao.test(n)?"":n.replace(Hr,$Q).replace(Br,"").replace(Pr,"").replace(/\s+/g,$Q).trim()},ct=t=>/\p{L}/u.test(w(t))&&!Rn.test(w(t)),Cn=(t,n,e)=>t.find(([,o,s="lac"])=>s.includes(e[0])&&o.test(n));function K(t,n){let e=nn(`${n}\0${t}`,()=>Yr(t,n));return e&&{...e}}function Yr(t,n){let e=w(t).slice(0,Fr);if(!/[\p{L}\d?〒]/u.test(e)||Rn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$Q).trim(),s=Cn(Dn,e,n);if(s&&At(s[0]))return{id:s[0]};let r=n===$f&&Oo.test(e.replace(tn,"")),i=n===$f&&io.find(([c])=>c.test(o));if(i)return{...i[1],id:r?$d:i[1].id,k:!/name/.test(o)};let a=jr(e,o,s,n);return r&&(!a||a[0]===$b)?{id:$d}:a?zr(a,e):Jr(e)}function jr(t,n,e,o){let s=n&&Vr(t,n,e);return s&&s!==t&&Cn(Dn,s,o)||e}var Vr=(t,n,e)=>e?.[0]===$j&&/[(].*(認知|発生|事件|現場)/.test(t)?t.replace(/[()]/g,""):n,Jr=t=>t.length>Ln?null:{id:$k},zr=([t,,,n=1],e)=>({id:t,D:n*(e.length>vr?.85:1)}),Yo=t=>y(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$Q).trim();function jo(t,n){let e=Yo(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$q:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$z:null;if(o&&n===$f)return{id:/kana/.test(e)?$d:$b,e:o};let s=Cn(ro,e,n);return s?{id:s[0]}:null}function Vo(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:_B}:/password|^username$|one-time-code/.test(n)?{id:$X}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:$j}:_r[n]??null}var tt=t=>{let n=y(t);return lo.test(n)||!!Ko?.test(n)},Jo=t=>Eo.test(y(t)),zo=t=>Lo.test(y(t)),Mn=t=>Po.test(t),en=t=>{let n=w(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company|わか)[^)]*\)?/g,"");return n.length<=Ln&&$o.test(n)&&!$n.test(n)},qo=t=>Ro.test(Yo(t)),on=t=>t.length<=Ln&&$n.test(w(t)),Qo=t=>To.test(w(t)),Xo=t=>Bo.test(w(t)),at=t=>Co.test(t),Fn=t=>Fo.test(t),Zo=t=>No.test(t)&&!at(t)&&!Pt(t),Pt=t=>yo.test(t),ts=t=>So.test(t)&&!at(t)&&!Pt(t),sn=t=>ao.test(t);var qr=/権利(の)?侵害|人権|rights/,vn=.5,Hn=t=>z(t).replace(/[\s\p{P}\p{S}]+/gu,""),ns=t=>z(t).split(/[/・、,，()（）「」\s]|\bor\b|または/).map(Hn).filter(n=>n.length>1),Qr=t=>nn(`harms\0${t}`,()=>_o.flatMap((n,e)=>n.test(t)?[e]:[])),es=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function Xr(t,n){let[e,o]=[es(t),es(n)];return e.size&&o.size?2*[...e].filter(s=>o.has(s)).length/(e.size+o.size):0}function Zr(t,n){let[e,o]=[Hn(t),Hn(n)];if(!e||!o)return 0;if(e===o)return 1;let s=ns(t).filter(c=>ns(n).includes(c)).length;if(s)return .9+Math.min(s,5)/100;let[r,i]=[t,n].map(c=>Qr(z(c))),a=r.filter(c=>i.includes(c)).length;return a?.7+.15*a/Math.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):r.some(c=>c<Uo)&&qr.test(n)||Xr(e,o)>.6?vn:0}function rn(t,n){let[e,o]=n.map((s,r)=>({index:r,I:po.test(s)?0:Zr(t,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<vn||o&&o.I===e.I?null:e}function os(t,n){let e=Number(/\d+/.exec(y(t))?.[0]);if(!e)return null;let o=n.findIndex(s=>{let[r,i]=(y(s).match(/\d+/g)??[]).map(Number);return r===void 0?!1:/代/.test(s)?Math.floor(e/10)*10===r||/以上/.test(s)&&e>=r:/以上|over|\+/.test(s)?e>=r:/未満|under/.test(s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}}var ss=(t,n)=>{try{return t(n)}catch{return null}},W=t=>!!t&&A(t)===1,_t=t=>A(t)===3,B=t=>{let n=V(t);return!n||W(n)?n:A(n)===11?ss(Pe,n):null},rs=(t,n)=>(Ft(n,t)&4)!==0;function*P(t){for(let n=B(t);n;n=B(n))yield n}var ti=160;function*Bn(t){let n=0;for(let e=W(t)?t:B(t);e&&n<ti;e=B(e),n+=1)yield e}var Pn=t=>{if(W(t)&&m(t)==="slot"){let e=Ye(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=we(t);e;e=ke(e))n.push(e);return n},Nt=(t,n)=>{let e=je(J(t)??t,t,5);return e.currentNode=n,e},is=t=>ss(_e,t);var cs=4,ni=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,ei=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,oi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function si(t){let n=g(t,"class");return ni.test(n)||(ei.test(n)||oi.test(n)&&!n.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var as=({width:t,height:n})=>t<cs||n<cs,ri=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,ii=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||as(s);function ls(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let s=H(e),r=/hidden|clip/.test(s.overflow)&&!/^(html|body)$/.test(m(e)),i=/auto|scroll/.test(s.overflow),c={T:s.display===$y||Number(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(s.clipPath)||I(e,$x),C:i,box:r||i?v(e):null};return t.set(e,c),c}return function(o){if(H(o).visibility!==_C)return!1;let s=v(o);if(as(s)||n(o).T)return!1;let r=0;for(let a of P(o)){let{T:c,C:f,box:l}=n(a);if(c||r++<3&&si(a))return!1;if(l){if(f?ri(s,a,l):ii(s,l))return!1;f&&(s=l)}}let i=ht(J(o))??globalThis;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var It="input:not([type=hidden]), textarea, select, [contenteditable]",Un="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",ci="input[type=radio], input[type=checkbox]",wt="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",cn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,ai=/^(td|th|dd|li|fieldset|form|body|tr)$/,an=240,li=24;function Gt(t){for(let n of P(t))if(!cn.test(m(n)))return n;return null}var us=t=>{let n=W(t)&&m(t)==="img"?g(t,"alt"):"";return n.length<=li&&/\p{L}/u.test(n)?n:""},bt=t=>t.replace(/\s+/g,$Q).trim();function T(t){let n="",e=o=>{if(n.length>an)return;_t(o)&&(n+=G(o));let s=W(o)?o:null;if(!s&&A(o)!==11||s&&(I(s,wt)||s!==t&&!mt(s)))return;let r=s&&!cn.test(m(s))?$Q:"";n+=r+us(o),Pn(o).forEach(e),n+=r};return e(t),bt(n)}var _n=new WeakMap;function ps(t){_n=new WeakMap;for(let n of t.flatMap(e=>b(e,$D))){let e=Bt(n);e&&_n.set(e,[...lt(e),n])}}var lt=t=>_n.get(t)??[],ds=(t,n)=>g(t,n).split(/\s+/).map(e=>{let o=e&&no(F(t),e);return o?T(o):""}).join($Q);function yt(t){let n=F(t),e=A(n)===11&&n.host,o=[bt(ds(t,"aria-labelledby")),...lt(t).map(T),g(t,$E)].filter(Boolean);return o.length||!e?o:[U(e,$D)??g(e,$E)].filter(Boolean)}function fi(t,n,e){for(let o of P(t)){let[s,r]=[E(o,n),E(o,e)];if(r)return!1;if(s)return!0}return!1}function ui(t,n){let e=D(t,$D),o=e&&Bt(e);return!!(o&&o!==n&&!E(e,n))}function pi(t,n){let e=(G(t)??us(t)).replace(/\s+/g,$Q),o=e.trim()&&B(t);return o&&!D(o,wt)&&!ui(o,n)&&mt(o)?e:""}function fs(t,n){let e=Nt(F(t),t),o=[],s=!0,r=0,i=null;for(let c=e.previousNode();c&&r<an;c=e.previousNode()){if(n.has(c)){i=c;break}let f=W(c)?m(c):"";if(ai.test(f)&&E(c,t))break;/^[bh]r$/.test(f)&&(s=!0);let l=pi(c,t);if(!l)continue;r+=l.length;let u=Gt(c),d=o.at(-1);d&&!s&&d.M===u?d.text=l+d.text:o.push({text:l,node:c,M:u}),s=!1}return i&&I(i,ci)&&!yt(i).length&&o.pop(),{b:o.filter(({node:c})=>!i||!fi(c,i,t)).map(({text:c})=>c.trim()),x:i}}function Kn(t,n){let e=Nt(F(t),t),o=Gt(t),s="";for(let r=e.nextNode();r&&s.length<60;r=e.nextNode()){if(E(t,r))continue;if(W(r)){if(n.has(r)||m(r)==="br")break;continue}let i=B(r);if(!(!i||D(i,wt))){if(G(r).trim()&&Gt(r)!==o)break;s+=G(r)}}return bt(s)}function di(t,n){let e=[""],o=D(t,"td, dd, li, p, div"),s=Nt(F(t),t),r=0;for(let i=s.nextNode();i&&o&&E(o,i)&&r<an;i=s.nextNode())if(!E(t,i)){if(n.has(i)){e.pop();break}if(W(i)){if(/^(label|dt|th|legend|h\d)$/.test(m(i)))break;cn.test(m(i))||e.push("")}else D(B(i),wt)||(e[e.length-1]+=G(i),r+=G(i).length)}return bt([ds(t,"aria-describedby"),...e].join($Q))}function mi(t,n){for(let e of P(t))if(!(!E(e,n)||t===n&&m(e)===$D))return/^(ul|ol|div|p|span)$/.test(m(e))?e:null;return null}var ln=t=>I(t,It)||b(t,It).length>0;function Gn(t){for(let n=vt(t);n;n=vt(n)){if(ln(n))return"";let e=T(n);if(e)return e}return""}function hi(t,n,e){let o=D(n,"table"),s=b(n,_k);for(let r of[vt(n),o&&b(o,"tr")[0]]){let i=r&&r!==n&&!ln(r)?b(r,_k):[];if(i.length===s.length&&i.length>=e)return T(i[s.indexOf(t)])}return""}var gi=t=>w(t)!==""&&(!ct(t)||(K(t,$f)??{id:$k}).id!==$k),bi=(t,n,e)=>e>1&&t.length===e&&t.every(gi)&&new Set(t.map(w)).size===e?t[n]:"";function yi(t,n){let e=vt(t);if(!e||ln(e))return[];let o=b(t,Un),s=o.indexOf(n);if(s<0)return[];let r=Oi(e),i=bi(r,s,o.length);return i?[i,Gn(e)]:[]}function Oi(t){let n=[""];for(let e of Pn(t)){let o=W(e)?m(e):"",s=o&&!cn.test(o);s&&n.push(""),o!=="br"&&n.push(`${n.pop()}${_t(e)?G(e):T(e)}`),s&&o!=="br"&&n.push("")}return n.map(bt).filter(Boolean)}function xi(t,n){let e=Gn(t),o=n&&m(t)==="td"&&V(t),s=o&&hi(t,o,e?3:2),[r]=s?b(o,_k):[];return[e||(r&&!ln(r)?T(r):""),s||o&&!e&&Gn(o)||""]}function Ei(t){let n=[],e=[];for(let o of P(t)){let s=m(o);if(/^(form|body)$/.test(s)||n.length+e.length>3)break;s===$D?n.push(T(o)):/^(t[dh]|dd|li)$/.test(s)?n.push(...yi(o,t),...xi(o,!n.length)):s==="fieldset"?e.push(...b(o,"legend").slice(0,1).map(T)):I(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...yt(o),...b(o,"[role=heading]").slice(0,1).map(T))}return{f:n.filter(Boolean),$:e.filter(Boolean)}}var Si=t=>[U(t,$p)??g(t,"data-placeholder"),g(t,_p)].filter(n=>n.trim()).map(n=>n.slice(0,an)),$=({u:t,b:n,f:e})=>[...t,...n,...e];function fn(t,n,e,o=null){let s=o!==null,r=F(t),i=A(r)===11&&b(r,It).length===1?r.host:null,{b:a,x:c}=fs(t,n),f=i??(o&&mi(t,o));return f&&!a.length&&({b:a,x:c}=fs(f,n)),{u:s?[]:yt(t),b:a,...Ei(s?D(t,$D)??t:t),A:s?[]:Si(t),E:s?"":Kn(t,n),H:s?"":di(t,n),U:e,x:c}}var Yn="input, textarea, select, [contenteditable]:not([contenteditable=false])",Ai=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Ni=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",S=t=>/^(radio|checkbox)$/.test(`${t}`);function hs(){let t=ls(),n=[],e=[],o=gs(document,t,n,e);ps(e);let s=new Set(n.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(k(c)))),r=[],i=new Map,a=[];for(let c of s){let f=wi(c);if(ki(c,f,t))if(Ii(c,f))r.push({t:c,type:f});else if(S(f)){let l=$i(c,f),u=i.get(l)??Wn(c,$g,f);u.w.push(c),u.O.push(yt(c)[0]||Kn(c,s)||g(c,$B)),i.has(l)||a.push(u),i.set(l,u)}else if(f===$v){let l=[...qt(c)];a.push(Wn(c,$g,f,l,l.map(Ti)))}else(f!=="editor"||!I(c,"[contenteditable] [contenteditable]"))&&a.push(Wn(c,/^(textarea|editor)$/.test(f)?$H:$f,f))}return{ct:a,F:s,B:e,Z:r,tt:t,size:o}}function gs(t,n,e,o){o.push(t);let s=new Set(b(t,Yn));for(let r of b(t,"*")){s.has(r)&&e.push(r);let i=m(r)==="iframe",a=i?is(r):xn(r);a&&(!i||n(r))&&gs(a,n,e,o)}return s.size}var Wn=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,v:un(t),w:o,O:s}),Ii=(t,n)=>Ai.test(n)||I(t,Ni)||!S(n)&&g(t,"tabindex")==="-1",wi=t=>{let n=m(t);return n===$F?k(t):/^(textarea|select)$/.test(n)?n:"editor"},ki=(t,n,e)=>e(t)||S(n)&&lt(t).some(e)&&!D(t,$x),Ti=t=>I(t,":disabled")?"":t.text||T(t);function un(t){let n=Ht(t);if(n)return n;for(let e of P(t))if(m(e)==="form")return e;return F(t,{composed:!0})}function $i(t,n){let e=un(t),o=g(t,$b),s=`${n} ${o} ${Li(e)}`;if(n===_q&&o)return s;let r=0;for(let i=V(t);i&&i!==e&&r<5&&!(A(i)!==1||b(i,Un).length);i=V(i),r+=1)if(b(i,`input[type=${n}]`).length>1)return i;return o?s:t}var ms=new WeakMap,Ri=0;function Li(t){let n=ms.get(t)??(Ri+=1);return ms.set(t,n),n}var q=new Set([...Xt,$C,$w,$K]),Di=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function bs(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join($Q)];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=Di.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function ys(t){let n=y(t).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(n)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function Vn(t){let n=ys(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var Ci=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function Os(t,n){let e=y(t);if(wo.test(e))return!1;if(bo.test(e))return!0;let o=n.map(s=>Ci.exec(y(s))?.[0]).find(Boolean);return o?o.includes("-"):null}function xs(t,n,e=!1,o=""){let s=ys(t),r=s.replace(/[^\d+]/g,""),i=Vn(t).join("-");return fo.test(o)&&r[0]==="0"?[n?`+81${r.slice(1)}`:`+81 ${i.slice(1)}`]:n?[r]:[!e&&/^\D*0(?!10)/.test(y(t))&&!s.includes(".")?s:i,r,i]}var jn="[\\d０-９]",Mi=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${jn}{3})[^\\d０-９]{0,3}(${jn}{4})(?!${jn})[)）、,，\\s]*`);function Jn(t){let[n,e,o]=Mi.exec(t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.replace(n,"").trim())??[];return{lt:n&&y(`${e}-${o}`),ft:s,nt:r}}var Es=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),zn=t=>Es(y(t),/[ぁ-ゖ]/g,96),Fi=t=>Es(zn(t),/[ァ-ヶ]/g,-96),vi=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??y(t),t])),Hi=t=>[...zn(t).normalize("NFD")].map(n=>vi.get(n)??n).join(""),Bi=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Pi=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function Ss(t,n,e){let o=y(n),s=o.replace(tn,""),[r,i,a]=[1,2,3].map(p=>e.some(O=>Bi.exec(O.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[p])),c=[Hi(t),/半角|half/i],f=[Fi(t),Tn],l=[zn(t),/(?<!半角.{0,3})カナ|katakana/i],u=!a&&(Tn.test(s)||/[ぁ-ん]/.test(t)&&!xo.test(s)),d=i||u?[f,l,c]:[l,f,c];(Pi.test(s)||r)&&d.unshift(c);let h=o.match(tn)?.join($Q)??"";return d.filter(([,p])=>!p.test(h)).map(([p])=>p)}function As(t,n){let e=Ho.test(n)?["　",$Q,""]:[$Q,"　",""];return ko.test(n)&&e.reverse(),t.flatMap(o=>e.map(s=>o.replace(/\s+/g,s)))}var ws="h1, h2, h3, legend",_i=new Set([$S,$u,$C,$w,$K]),Gi=/^(url|site_name|subject|notes)$/,Ui=[$L,$m],Ki=new Set([$L,$m,_D,$b,$d,_b,$S]),pn=8,qn=5,ks=20,Wi=.7;function Ts(t,n,e,{map:o={},ut:s}){let{verified:r,read:i}=ec(t,n,e,o);if(!r&&Zo(Ns(t,"h1",t.tt)))return{F:new Map,et:[],verified:r};let a=new Set(t.Z.filter(({type:p})=>p===$X).map(({t:p})=>un(p))),c=Ns(t,ws),f=[...Map.groupBy(i,({n:p})=>p.v)].flatMap(([p,O])=>{if(a.has(p)&&!O.some(j=>j.p===ks||j.id===$m&&Qn(j)))return[];let st=ji(p);if(Fn(st)&&!O.some(Qn))return[];let pt={values:e,o:c,u:st},Dt=nc.reduce((j,rt)=>rt(j,pt),O),Yt=Yi(Dt,pt,s);return Yt?[{ot:Dt,u:st,K:Yt}]:[]}),l=f.some(({u:p,K:O})=>O>=1&&at(p)),u=f.filter(({u:p})=>!l||at(p)||!sn(p)),d=u.reduce((p,O)=>p&&p.K>=O.K?p:O,u[0])?.ot??[],h=Map.groupBy(d.filter(({id:p})=>p),({id:p})=>p);for(let{ot:p,u:O}of f)if(!(p===d||sn(O)))for(let ut of Ui){let st=p.filter(pt=>pt.id===ut&&pt.p>=pn);st.length&&!h.has(ut)&&h.set(ut,st)}return{F:h,et:d,verified:r}}function Yi(t,{values:n,o:e},o){let s=t.filter(({id:f})=>n.has(f)||q.has(f)&&n.has($u)),r=[...new Set(s.map(({id:f})=>f))],i=r.filter(f=>!q.has(f)).length,a=r.length-i;return i||(o||a>1||at(e))&&!Fn(e)?i+a*.3:0}var Qn=({n:t})=>t.kind===$H,Ns=({B:t},n,e=()=>!0)=>t.map(o=>[A(o)===9?Be(o):"",...b(o,n).filter(e).slice(0,12).map(T)].join($Q)).join($Q);function ji(t){if(A(t)===9)return"";let n=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),T(t).slice(0,60),...b(t,ws).slice(0,4).map(T),...n.map(e=>U(e,$B)??e.textContent)].join($Q)}var Tt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Vi=(t,{values:n,o:e})=>{let[o,s]=t.filter(Qn),r=at(e)||Pt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!s&&!o.id&&r?Tt(t,i=>i===o,{id:$m,p:qn}):t},Ji=t=>{let n=t.map(({o})=>[...$(o),...o.$]);if(!n.flat().some(o=>co.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$j||o.n.kind!==$f||!r.some(a=>kn.test(a)))return o;let i=r.map(a=>K(a.replace(kn,""),$f)).find(Boolean);return!i||!q.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,p:pn})})},zi=t=>{let n=t.filter(l=>q.has(l.id)&&kt(l)),e=({R:l,e:u,id:d,o:h})=>l===$R||u&&n.some(p=>p.R&&p.id===d&&Is({o:h},p)),o=n.filter(l=>!n.some(u=>u.id===l.id&&Is(l,u))),s=l=>o.some(u=>u!==l&&u.id===l.id&&u.e===l.e&&kt(u)===kt(l)),r=n.filter(e),i=n.filter(l=>!r.includes(l)),a=i.filter(l=>r.some(({id:u})=>u===l.id)||o.includes(l)&&s(l)),c=!r.length&&a.some(({id:l})=>l===$b);return Tt(t,l=>i.includes(l)&&(c||a.some(({id:u,o:{U:[d]}})=>u===l.id||r.length&&d&&d===l.o.U[0])),{id:$j})},Is=({o:{x:t,b:n}},{n:{t:e}})=>t===e&&!n.some(ct),qi=t=>t.some(({id:n,e})=>n===_g||n===$b&&e)?Tt(t,n=>n.id===_D&&kt(n)===_p,{id:$j}):t,Qi=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$g?e:{...e,...Xi(e,n)});function Xi(t,n){let{O:e}=t.n,o=s=>e.filter(r=>s.test(r)).length;return o(/東京都/)&&o(/大阪府/)?!t.g||q.has(K(kt(t),$f)?.id??"")?{id:$w,p:qn}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e.some(tt)&&$s(e,n)?{id:$M,p:qn}:{}}var $s=(t,n)=>(rn(n.get($M)??"",t)?.I??0)>=Wi,kt=({o:t})=>$(t).map(w).find(Boolean)??"",Rs=(t,{values:n,o:e})=>Mn(e)||t.some(({id:o,p:s,n:{kind:r,O:i}})=>o===$N&&s>=pn||o===$M&&r===$g&&$s(i,n))||at(e)&&!t.some(Xn),Xn=({id:t})=>t===_g,Zi=(t,n)=>{if(Rs(t,n))return t;if(ts(n.o))return Tt(t,({id:s})=>Gi.test(s),{id:$j});let o=sn(`${n.o} ${n.u}`)&&!Pt(n.o)||t.some(Xn)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return Tt(t,s=>{let r=kt(s);return Mn(r)?!1:s.id===$L?r&&(o.test(r)||ho.test(r)):s.id===_w||s.id===$N&&s.p<pn},{id:$j})},tc=(t,n)=>t.some(e=>Xn(e)&&$(e.o).some(o=>vo.test(o)))&&!Rs(t,n)?Tt(t,({id:e})=>_i.has(e),{id:_g}):t,nc=[Vi,Ji,zi,qi,Qi,Zi,tc];function ec({B:t},n,e,o){let s=Object.entries(o).filter(([a])=>e.has(a)),r=n,i=!1;for(let[a,c]of s){let f=[c].flat().map(l=>{let u=t.flatMap(d=>b(d,l));return r.find(({n:d})=>u.some(h=>d.t===h||d.w.includes(h)))});f.length&&f.every(l=>l&&oc(l,a))?r=r.map(l=>f.includes(l)?{...l,id:a,p:ks}:l.id===a?{...l,id:""}:l):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var oc=({id:t,n:{kind:n,O:e}},o)=>(!t||t===o)&&!(n===$g&&(Ki.has(o)||e.some(tt)));var sc=new Map([[$R,10],[_x,9],[$O,6],["inside",6],["after",6],[$h,5],[$W,4],[$b,4]]),rc=8,ic=/^(own|near|whole|row|sentence|group)$/,cc=[$R,$Y,_x,_u,$O,$h],ac=24,C=(t,n)=>n.flatMap((e,o)=>e?[{from:t,c:e,D:sc.get(t)??rc,index:o}]:[]),Ot=({c:{id:t}})=>t!==$k,$t=t=>t.filter(({from:n})=>ic.test(n)),Q=(t,n)=>t.filter(e=>e.from===n),Ls=(t,n)=>cc.flatMap(e=>Q(t,e)).find(({from:e,c:{id:o},index:s})=>At(o)&&(e===_x?!s:e!==_u||!s&&!n.f.length))??Q(t,$b).find(({c:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e))??C($R,[[...n.u,...n.b,...n.f,...n.$,n.E,n.H].some(Jo)&&{id:_y}])[0],lc=(t,{S:n})=>{let e=$t(n).find(o=>!o.c.k&&Ot(o))??null;return{...t,a:e,e:e?.c.e??null}},fc=(t,{S:n,kind:e,o})=>{let s=$t(n),r=s.find(({c:a})=>!a.k);if(r?.c.id!==$k||s.some(({c:a})=>a.k))return t;let i=r.from===$R||!o.f.length;return t.a&&(e===$H||!i)?t:{a:null,e:null,g:!0}},uc=(t,{S:n})=>{let e=$t(n).find(({c:s})=>s.k);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.a?.c.id??"");return{...t,a:o?t.a:e,e:e.c.e??t.e}},pc=(t,{S:n,pt:e})=>{if(t.a||t.g)return t;let o=Q(n,$O),s=o.length>0&&!o.some(Ot),r=!o.length&&!$t(n).length&&e(),i=o.find(Ot)??C("inside",[r])[0]??null;return{a:i,e:t.e??i?.c.e??null,g:s}},dc=(t,{S:n,kind:e,o:{E:o}})=>{if(t.a||$t(n).length||o.length>ac)return t;let[s]=C("after",[K(o,e)]);return s&&!Ot(s)?{...t,g:!0}:{...t,a:s??null}},mc=(t,{S:n})=>{let e=Q(n,$O).find(Ot),[o]=Q(n,$Y),s=t.a?.c,r=s&&s===o?.c&&s!==Q(n,"near")[0]?.c;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.g||r)?t:{...t,a:e,g:!1}},hc=(t,{S:n})=>{if(t.a?.c.id!==$u)return t;let e=Q(n,$O).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,a:{...t.a,c:e.c}}:t},gc=(t,{S:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{a:o}=t;if(o){let i=e.some(({c:a})=>a.id===o.c.id);return i?{...t,dt:i}:t}let s=!t.g&&!$t(n).length&&!Q(n,$O).length,r=e.find(({from:i,c:{id:a}})=>i===$h||(i===$W?!(t.g&&a===$L):s));return r?{...t,a:r,e:r.from===$W?t.e:r.c.e??null}:t},bc=(t,{S:n})=>{if(t.e||!/^name/.test(t.a?.c.id??""))return t;let e=[...Q(n,$b),...Q(n,$h)].find(({c:o})=>o.e);return{...t,e:e?.c.e??null}},yc=[lc,fc,uc,pc,dc,mc,hc,gc,bc],Ds=t=>yc.reduce((n,e)=>e(n,t),{a:null,e:null,g:!1});var Oc=40,xc=/^(h\d|legend|caption)$/,Cs=/^(b|strong)$/,Ms=9,Ec=/^\P{L}/u;function Fs(t,n){let e=new Map,o=[],s=[],r=Nt(t,t);for(let i=r.nextNode();i;i=r.nextNode()){let a=W(i)&&n.has(i)?i:null,c=_t(i)&&G(i).trim()?Sc(i):null;if(c&&s.at(-1)?.M===c?s[s.length-1].a+=G(i):c&&s.push({a:G(i),M:c}),!a)continue;for(let[l,{a:u,M:d}]of s.entries()){let h=l===s.length-1&&!Ac(a),p=Nc(bt(u),d,h);p&&(o=[p,...o.filter(O=>!kc(p,O))])}s=[];let f=o.filter(({mt:l})=>l.some(u=>E(u,a)));e.set(a,f.map(({a:l})=>l))}return e}function Sc(t){let n=B(t);return n&&Cs.test(m(n))?n:Gt(t)}var Ac=t=>lt(t).length>0||[$E,$p].some(n=>g(t,n));function Nc(t,n,e){let o=m(n),s=xc.test(o)||g(n,"role")==="heading",r=Number(g(n,"rowspan"))||1;if(t.length>Oc||e&&!s&&r<2||!wc(n))return null;let i=Ic(t,n);if(!s&&(Qo(t)||!(i||en(t)||on(t))))return null;let a=/^h\d$/.test(o)?Number(o[1]):Ms;return{a:t,mt:r>1?Tc(n,r):$c(n),W:a,Y:i}}function Ic(t,n){let e=g(n,"class")+g(n,"colspan")+(Ec.test(t)?_v:"");return e||Cs.test(m(n))?m(n)+e:""}function wc(t){let n=D(t,$D);return mt(t)&&!D(t,wt)&&!b(t,It).length&&!(n&&Bt(n))}var kc=(t,n)=>t.W<Ms?n.W>=t.W:t.Y!==""&&t.Y===n.Y;function Tc(t,n){let e=[];for(let o=D(t,"tr");o&&e.length<n;o=Re(o))e.push(o);return e}function $c(t){for(let n of P(t))if(b(n,It).length)return[n];return[]}var Hs=24,Rc=10,Lc={email:_b,tel:$S,url:$L},Dc={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Bs({ct:t,F:n,B:e}){let o=new Map(e.flatMap(i=>[...Fs(i,n)])),s=[],r=t.map(({t:i,type:a,w:c})=>fn(i,n,o.get(i)??[],S(a)?c.at(-1):null));for(let[i,a]of t.entries()){let c=r[i],f=s.at(-1),l=Cc({n:a,o:c,P:f,next:r[i+1],j:s});l.id===$L&&zo([...$(c),c.H].join($Q))&&(l.id=$j),l.id===$M&&a.kind===$f&&c.x&&S(k(c.x))&&(l.id=$j),l.id&&!Hc(a,l.id)&&(l.id=l.id===$k?"":$j),s.push({n:a,o:c,...l})}return s}function Cc({n:t,o:n,P:e,next:o,j:s}){let r=vs(t,n);return r.id===_A&&Fc(n,e?.o,o)&&(r=vs(t,{...n,f:[n.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&Mc(r,n,e)&&Bc(t,n,e)&&(r.id?r.id=$C:Object.assign(r,{id:e.id,p:e.p-.5,g:e.g,R:e.R})),r.id===$b&&r.e===$z&&vc(n,s)&&(r.id=$d),r}var Mc=({id:t,g:n},{u:e,b:o,f:s},r)=>t?t===$u&&r.id===$C&&o.length>0:!n||!e.length&&s[0]===r.o.f[0],Fc=({f:[t]},n,e)=>t&&t!==n?.f[0]&&t===e?.f[0];function vc({x:t},n){let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$b&&r);return e?.id===$d&&e.e===$q&&e.n.t===t&&o?.e!==$q}var Hc=({type:t},n)=>At(n)||n===$j||(Dc[t]?.test(n)??!0);function Bc({t,kind:n,type:e,v:o},{b:s,x:r,A:i},{id:a,n:c}){let f=a===$N||n===c.kind&&e===c.type,l=r&&(r===c.t||c.w.includes(r));return!f||!l||o!==c.v||n===$H?!1:![...i,...s].some(ct)&&Pc(t,c.t)}function Pc(t,n){let e=V(t);for(let o=0;e&&o<3;o+=1,e=V(e))if(E(e,n))return!0;return!1}function Zn(t,n){let e=m(t)==="textarea"?dt(t):n===$f&&g(t,$B),o=e&&e.length<=Hs&&!/[{<]/.test(e)?K(e,n):null;return o?.id===$k?null:o}function _c({t,kind:n,type:e},o){let s=l=>K(l,n),r=o.b.map(l=>{let u=s(l);return u?.id===$k&&/(。|ください|下さい|ます|です)$/.test(l)?null:u}),i=r.find((l,u)=>l&&o.b[u].length<=Hs),a=i?.k&&r.find(l=>/^name/.test(l?.id??"")&&!l?.k),c=[$b,"id"].map(l=>jo(g(t,l),n)),f=n===$f&&Lc[e];return[...C($R,o.u.map(s)),...C("near",[i]),...C($J,[a]),...C(_x,o.f.map(s)),...C($Y,[r.find(Boolean)]),...C(_u,o.$.map(s)).filter(Ot),...C($O,o.A.map(s)),...C($h,[Vo(g(t,$h))]),...C($W,[f?{id:f}:null]),...C($b,c)]}function Gc({t},{u:n,b:e,f:o,$:s,U:r}){if([...n,...e.slice(0,1)].some(Xo))return $R;for(let i of[...o,...s,...r]){if(en(i))return _l;if(on(i))return $R}return qo(g(t,$b))?_l:null}function vs(t,n){let e=_c(t,n),o=Gc(t,n),s=Ls(e,n);if(s)return{id:s.c.id,p:Rc,e:null,g:!1,R:o,st:s};let{a:r,e:i,g:a,dt:c}=Ds({S:e,kind:t.kind,o:n,pt:()=>Zn(t.t,t.kind)});if(!r)return{id:"",p:0,e:i,g:a,R:o,st:null};let f=r.D*(r.c.D??1)+(c?1:0);return{id:q.has(r.c.id)&&o===_l?$j:r.c.id,p:f,e:i,g:a,R:o,st:r}}var te=({n:{t,w:n,type:e},o})=>(S(e)?n:[t]).some(s=>I(s,"[required], [aria-required=true]"))||[...o.u,...o.b.slice(0,2),...o.f.slice(0,1),...o.$.slice(0,1)].some(s=>Mo.test(s));var Ps=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Uc="通報ナビ";function ne(t,n=Uc){let e=[t,...S(k(t))?zt(t)??[]:[]].map(Kc);return U(t,$l)===null&&(Le(t,$l,n),e.push(()=>U(t,$l)===n&&En(t,$l))),()=>{for(let o of e)o()}}function Kc(t){let n=Me(t),e=U(t,_m)===null,o=Ps.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of Ps)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&En(t,_m)}}var se={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function ee(t,n,e){let o=se[m(t)];for(let s of[ht(J(t)),globalThis]){let r=Object.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}}function X(t,n){try{He(t,n)}catch{}}function oe(t,n){let e=J(t),o=Nn(e);try{X(t,new FocusEvent("focus")),X(t,new FocusEvent("focusin",{bubbles:!0})),n(),X(t,new FocusEvent("blur")),X(t,new FocusEvent("focusout",{bubbles:!0}))}finally{Nn(e)===t&&o!==t&&(ve(t),o&&m(o)!=="body"&&An(o,{preventScroll:!0}))}}var nt=t=>S(k(t))?gt(t):m(t)===$v?String(to(t)):Ze(t)??dt(t);function re(t){let n=g(t,$b);if(!(k(t)!==_q||!n))return b(F(t),"input[type=radio]").find(e=>gt(e)&&g(e,$b)===n&&Ht(e)===Ht(t))}function Ut(t,n){let e=m(t);if(S(k(t))){if(gt(t)===n)return;oe(t,()=>Fe(t)),gt(t)!==n&&!n&&(ee(t,_z,n),X(t,new Event($F,{bubbles:!0,composed:!0})),X(t,new Event("change",{bubbles:!0})))}else e in se?oe(t,()=>{e===$v?ee(t,_h,Number(n)):ee(t,$B,n),X(t,e===$v?new Event($F,{bubbles:!0,composed:!0}):new InputEvent($F,{bubbles:!0,composed:!0,inputType:$T})),X(t,new Event("change",{bubbles:!0}))}):oe(t,()=>Wc(t,String(n)))}function Wc(t,n){let e=J(t);An(t,{preventScroll:!0});let o=ht(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand($T,!1,n)}catch{}_s(dt(t))!==_s(n)&&(Sn(t,n),X(t,new InputEvent($F,{bubbles:!0,composed:!0,inputType:$T,data:n}))),o?.removeAllRanges()}var _s=t=>t.replace(/\s+/g,"");function Gs(t){if(k(t)===_q){let e=re(t);return o=>e?Ut(e,!0):Ut(o,!1)}if(S(k(t))||m(t)in se){let e=nt(t);return o=>Ut(o,e)}let n=[...$e(t)].map(e=>Te(e,!0));return e=>{Sn(e,...n),X(e,new InputEvent($F,{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Yc='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',dn=80,mn=t=>([...$(t),...t.$,...t.A,t.E].find(w)??"").slice(0,3*dn).replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi,$Q).trim().slice(0,dn);function Us({B:t,F:n,Z:e,tt:o},s,r){let i=[...s.map(c=>{let f=r.has(c.n.v)&&te(c);return(S(c.n.type)?Vc:jc)(c,f)}),...e.map(({t:c,type:f})=>f==="file"&&et("file",yt(c)[0]??mn(fn(c,n,[])))),t.some(c=>b(c,Yc).some(o))&&et($G,"")],a=new Set;return i.filter(c=>c!==!1).filter(({kind:c,label:f})=>!a.has(c+f)&&a.add(c+f))}var et=(t,n)=>({kind:t,label:n}),jc=({n:{t,type:n},o:e,id:o},s)=>o===$G?et($G,mn(e)):s&&o!==_y&&Jc(t,n)&&et($Z,mn(e));function Vc(t,n){let{type:e,w:o,O:s}=t.n;if(o.some(a=>gt(a)))return!1;let r=mn(t.o),[i]=s;return e==="checkbox"&&!o[1]?go.test(i)?et($G,i.slice(0,dn)):tt(`${i} ${r}`)?et(_f,i.slice(0,dn)||r):n&&et($Z,i||r):s.every(tt)||s.some(tt)&&te(t)?et(_f,r||i):n&&et($Z,r||i)}function Jc(t,n){if(n!==$v)return!String(nt(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!I(t,":valid")}var Ws="rgb(255, 255, 255)";function ie(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,s]}var hn=t=>ie(t)?.[3]??1,Ks=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function Ys(t,n){let[e,o]=[ie(t),ie(n)];if(!e||!o)return 21;let s=e.slice(0,3).map((a,c)=>a*e[3]+o[c]*(1-e[3])),[r,i]=[Ks(s),Ks(o)].sort((a,c)=>a-c);return(i+.05)/(r+.05)}var le=[20,10],qs=[8,8],zc=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],ae=.3,js=5,qc=1.3,Qc=1e3,Xc=1e4,[Zc,Qs]=[-2,-1],Xs=["::before","::after"],ta=/^(img|svg|canvas|video|iframe|object|embed)$/,na={opacity:t=>t<ae,contrast:t=>t<ae,brightness:t=>t>3,blur:t=>t>3},ea={opacity:1,T:!1,box:null,C:!1,rt:[],V:[]};function Zs(){let t=new Map,n=new Set,e=o=>{let s=t.get(o)??b(o,"*").slice(0,Xc).filter(r=>{let i=H(r);return i.pointerEvents===$y&&nr(r,i)});return t.set(o,s),s};return function(s){let r=new Map,i=[...s].filter(([a,c])=>!n.has(a)&&oa(a,c,r)).map(([a,c])=>({t:a,ht:c?qs:le})).sort((a,c)=>Ft(a.t,c.t)&2?1:-1);return da(i,n,e),n}}function oa(t,n,e){let{width:o,height:s}=v(t),[r,i]=n?qs:le;return o>=r&&s>=i&&mt(t)&&fe(t).every(a=>sa(a,e))&&(n||ua(t))}function sa(t,n){let{T:e,rt:o}=ra(t,n),{width:s,height:r}=v(t);return!e&&!o.some(([i,a])=>i>=s/2&&a>=r/2)}function ra(t,n){let e=[];for(let r=t;r&&!n.has(r);r=B(r))e.unshift(r);let o=B(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||ea;for(let r of e)n.set(r,s=ia(r,s));return s}function ia(t,n){let e=H(t),o=v(t),s=n.opacity*Number(e.opacity),r=o.width>0&&o.height>0,i=n.T||s<ae||e.mixBlendMode!=="normal"||fa(e)||la(e)||!!(r&&n.box&&!n.C&&ca(o,n.box));return{opacity:s,T:i,box:r?o:n.box,C:r?/auto|scroll/.test(e.overflow):n.C,rt:n.V,V:[...n.V,...aa(t)]}}var ca=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>Qc,aa=t=>Xs.map(n=>H(t,n)).filter(n=>ue(n)&&n.pointerEvents===$y&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),la=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>na[n]?.(Number(e)/(o?100:1)));function fa({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$y&&n.filter(e=>hn(e)>.5).length*2<=n.length}function ua(t){let n=H(t),{width:e}=v(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),s=Math.abs(Number.parseFloat(n.textIndent)),r=pa(t);return Number.parseFloat(n.fontSize)>=js&&o>=js&&s<Math.max(o,1)&&!(r&&Ys(n.webkitTextFillColor||n.color,r)<qc)}function pa(t){for(let n of Bn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=H(n);if(o!==$y)return null;if(hn(e)>.5)return e;if(m(n)==="html")return/dark/.test(s)?null:Ws}return null}function da(t,n,e){let o=i=>ga(i,e)&&n.add(i.t),s=new Map,r=t.filter(i=>!o(i)).map(i=>({each:i,P:ma(i.t,s)}));for(let i of["center",_E])r.forEach(({each:{t:a},P:c},f)=>{if(!n.has(a)){De(a,{M:i,inline:i,behavior:_F});for(let{each:l,P:u}of r.slice(f))if(u.filter(ce).some(ha)||!o(l))break;(i===_E||!n.has(a))&&c.filter(ce).forEach(Vs)}});[...s.values()].filter(ce).forEach(Vs)}var ma=(t,n)=>fe(t).flatMap(e=>[...P(e)].map(o=>{let s=n.get(o)??{J:o,left:jt(o),top:Vt(o)};return n.set(o,s),s})),ce=({J:t,left:n,top:e})=>jt(t)!==n||Vt(t)!==e,Vs=({J:t,left:n,top:e})=>Ce(t,{left:n,top:e,behavior:_F}),ha=({J:t,left:n,top:e})=>{let o=m(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(s=>H(s)).some(({overflowX:s,overflowY:r})=>jt(t)!==n&&/hidden|clip/.test(s)||Vt(t)!==e&&/hidden|clip/.test(r))};function fe(t){let n=[t];for(let e=Js(t);e;e=Js(e))n.push(e);return n}var Js=t=>{try{return ht(J(t))?.frameElement??null}catch{return null}};function ga({t,ht:[n,e]},o){let{left:s,top:r,width:i,height:a}=v(t),c={width:i,height:a};for(let f of fe(t)){if(f!==t){let p=v(f);[s,r]=[s+p.left+f.clientLeft,r+p.top+f.clientTop]}let l=F(f),u=zc.map(([p,O])=>[s+c.width/2+p*n,r+c.height/2+O*e]);if(!u.every(([p,O])=>ya(f,l,p,O)))return!1;let[d,h]=u[0];if(o(l).some(p=>ba(p,d,h)&&tr(p,f)&&Oa(p,f)))return!1}return!0}var ba=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=v(t);return o<=n&&n<=r&&s<=e&&e<=i};function ya(t,n,e,o){let s=A(n)===9,r=(s?Ke:We)(n,e,o);if(!r||r===t||E(t,r))return!!r;let i=[...(s?Ge:Ue)(n,e,o)],a=i.findIndex(c=>c===t||E(t,c));return a>=0&&!i.slice(0,a).some(c=>tr(c,t))}function tr(t,n){if(t===n||E(n,t))return!1;let e=Xs.map(i=>H(t,i));if(!nr(t)&&!e.some(ue))return!1;let o=[...zt(n)??[]].some(i=>E(i,t)),[s,r]=[v(t),v(n)];return!o||s.width>r.width-le[0]&&s.height>r.height-2}function Oa(t,n){let[e,o]=[zs(t,n),zs(n,t)];return e===o?e>Qs&&(Ft(n,t)&4)>0:e>o}function zs(t,n){let e=Qs;for(let o of Bn(t)){if(E(o,n))break;let{position:s,zIndex:r,transform:i}=H(o);(s!=="static"||i!==$y)&&(e=Math.max(Number.parseInt(r,10)||0,Zc))}return e}var nr=(t,n=H(t))=>ta.test(m(t))||ue(n),ue=t=>t.content!==$y&&(hn(t.backgroundColor)>.1||t.backgroundImage!==$y||(t.backdropFilter??$y)!==$y)&&t.visibility===_C&&Number(t.opacity)>.1;var pe=t=>t.split(`
`).map(n=>n.trim()).filter(Boolean),de=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function er(t,n){let e=[...t],o=[];for(let{gt:s,bt:r,limit:i}of n){if(!e.length)break;let a=r?de(e[0])[1]:e[0];if(a.length>i)break;for(e.shift();s&&e.length&&a.length+1+e[0].length<=i;)a+=`
${e.shift()}`;o.push(a)}return{values:o,left:e}}var or=t=>URL.canParse(t)?new URL(t).href:"";var xa=/https?:\/\/[\x21-\x7e]+/g,Ea=["。",`
`,"! ",". ","？","！"],sr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function rr(t,n){if(t.length<=n)return[t,""];let e=sr(t,n,"word")||sr(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(xa))s<e&&e<s+r.length&&(e=s);let o=Math.max(...Ea.map(s=>Sa(t.slice(0,e),s)));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}var Sa=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function ir({label:t="",value:n},e,o){let s=e?.value??"";if(n.split(`
`).every(a=>s.includes(a)))return null;let r=`【${t||"URL"}】
${n}`,i=s?Math.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$m,value:s?`${r}

${s}`:r}}var Z=St.令和,me=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,Aa={令:Z,r:Z,平:St.平成,h:St.平成,昭:St.昭和,s:St.昭和},bn=t=>{let n=me.exec(t)?.[0][0];return n?Aa[n.toLowerCase()]??0:null};function cr(t){let n=y(t);if(/西暦|\d{4}|yyyy/i.test(n))return 0;let[e,o]=[n,n.replace(me,"")].map(bn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(n)?null:void 0}var Na=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,Ia=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,wa=new RegExp(Na.source+Ia.source,"i");function he(t){let[,n,e,o,s,r,i,a,c]=wa.exec(y(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let f=i===void 0?null:ka(+i,`${r} ${c}`),l=a==="半"?30:+(a??0);return{y:+(n??Z+(e==="元"?1:+e)),m:+o,d:+s,h:f,i:f===null?null:l}}function ka(t,n){if(/午後|p\.?m/i.test(n))return t%12+12;if(/午前|a\.?m/i.test(n))return t%12;let e=/[夕夜晩]/.test(n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/.test(n)&&t<6?t+12:t}var R=t=>String(t).padStart(2,"0");function yn({y:t,m:n,d:e,h:o,i:s},r){let i=`${t}-${R(n)}-${R(e)}`;return r===$I?i:r==="month"?i.slice(0,7):o===null?"":r===$P?`${R(o)}:${R(s)}`:`${i}T${R(o)}:${R(s)}`}var Ta=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,$a=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Ra=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function ge(t,n){let{y:e,m:o,d:s}=t,r=z(n),i=Ra.exec(r),a=Ta.exec(r);if(i&&!(i[4]&&a))return i[1]==="r"?[`R${e-Z}`,o,s].join(i[2]):`令和${e-Z}年${o}月${s}日${gn(t,i[3])}`;if(a){let[,,l,,u,d,h]=a;return l==="年"?`${e}年${o}月${d?`${s}日${gn(t,h)}`:""}`:[e,R(o),...d?[R(s)]:[]].join(d&&l!==u?"":l)+(d?gn(t,h):"")}let c=$a.exec(r),f=c&&La(c[1],c[3]);return f?[...f==="dm"?[R(s),R(o)]:[R(o),R(s)],e].join(c[2])+gn(t,c[5]):null}function gn({h:t,i:n},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${R(n)}分`:`${o.toUpperCase()}${R(t)}${r}${R(n)}`}var La=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]===_v||Number(n)>12?"md":"",Da=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],ar=t=>Da.map(n=>ge(t,n)??""),lr=t=>{let[n=""]=/^[a-z]{3}/i.exec(t.trim())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(n.toLowerCase()):-1;return e%3?null:e/3+1},Ca=t=>t.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function fr(t,n){let e=y(t).trim(),o=n===_G?bn(e):null,s=Ca(o===null?e:e.replace(me,"")),r=n===_v&&lr(s);if(r)return r;let i=n===_G&&/\d{4}/.exec(s)?.[0];if(i)return+i;let a=/元|\d+/.exec(s)?.[0];return!a||o===0?null:(o??0)+(a==="元"?1:+a)}var ur=(t,n,e)=>e.map(o=>t.findIndex(s=>fr(s,n)===o)).find(o=>o>=0)??-1,pr=t=>t.some(n=>bn(y(n))!==null);function be(t){let n=t.map(y),e=n.map(bn),o=(s,r)=>e[r]===null?/\d/.test(s)&&!/西暦/.test(s):e.indexOf(e[r])<r&&e[r];return n.some(o)?-1:e.indexOf(Z)}var Ma=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],ye=(t,n)=>{let[e,o]=Ma.map(s=>t.findIndex(r=>s.test(r.trim())));return e<0||o<0?-1:n<12?e:o},Fa=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_G],[/^\(?(月|month|mm$)/,_v],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],va=[[/\d年|^\s*(19|20)\d\d\s*$/,_G],[/\d月/,_v],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Ha={12:_v,31:"d",23:"h",24:"h"};function dr(t,n){let e=(s,r)=>s.find(([i])=>i.test(r))?.[1];for(let s of[...t,...n.slice(0,2)]){let r=e(Fa,z(s).trim());if(r)return r}if(n.some(lr))return _v;let o=Math.max(...n.map(s=>fr(s,"d")??-1));return e(va,n.at(-1)??"")??Ha[o]??(o>=45&&o<=59?"i":null)}var Oe=({o:{u:t,b:n}})=>[...t,...n].some(ct),ot=t=>[...t].sort((n,e)=>e.p-n.p),Ba=5,Y=t=>{let n=Number.parseInt(g(t,"maxlength"),10);return n>0?n:1/0};function Pa(t,n){let e=/^[1-4]$/.test(g(t,"size"))?Ba:Y(t),o=n.filter(r=>r&&r.length<=e),s;try{s=new RegExp(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o.find(r=>s?.test(r))??o[0]??""}function Rt(t,n){let e=[t];for(let o;o=n.find(({o:s})=>s.x===e.at(-1)?.n.t);)e.push(o);return e}var L=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],ft=(t,n,e)=>L(t,n,Pa(n.n.t,e));function xe({id:t,value:n},e){let o=e.n.O.map(s=>tt(s)?"":s);return Kt(t,e,(t==="age"?os(n,o):rn(n,o))?.index??-1)}function Kt(t,{n:{type:n,t:e,w:o}},s){return s<0?[]:n===$v?[{id:t,t:e,value:String(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[]}var xt=({o:t})=>y([...$(t),...t.A,t.E,t.H].join($Q)),Ee=({A:t,E:n,H:e})=>[...t,...[n,e].flatMap(o=>/^[\s(※]*例(.*)/.exec(y(o))?.[0]??[])];function hr(t,n,e){let o=e.filter(({n:l})=>l.kind===$g),s=o.find(({n:l})=>be(l.O)>=0),r=o.find(({n:l})=>ye(l.O,0)>=0),i=e.some(l=>mr(l)===yr&&br(l)===$P),a={z:t,moment:n,yt:!!s,Ot:!!r,xt:i,N:new Set},c=[];for(let l of ot(e)){if(l===s||l===r)continue;let u=mr(l)(l,a);if(!u)return[];c.push(...u)}if(!c.length||_a(a))return[];s&&c.unshift(...Kt(t.id,s,be(s.n.O)));let f=n?.h??null;return r&&f!==null&&c.unshift(...Kt(t.id,r,ye(r.n.O,f))),c}var _a=({N:t})=>{if(t.has($J)||t.has($I))return!1;let n=[_G,_v,"d"].filter(e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_v)},mr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?Ua:gr(t)?Ka:e===$g?Ga:yr},gr=({n:{t,kind:n,O:e},o:{u:o,E:s,A:r}})=>n===$H?null:dr([s,...o,g(t,$E),g(t,$p),...r],e),On=({N:t},...n)=>n.some(e=>t.has(e)),Ga=({n:{O:t}},{N:n})=>n.add("unread")&&pr(t)?null:[],Ua=(t,n)=>{let{type:e}=t.n,o=e===$P?e:$I;if(!n.moment||On(n,o,$J,_G))return[];let s=L(n.z.id,t,yn(n.moment,e));return s.length&&n.N.add(o).add(e==="datetime-local"?$P:o),s},Ka=(t,n)=>{let{z:e,moment:o,N:s}=n,{t:r,kind:i,O:a}=t.n,c=Ya(t,n),f=o?.[c]??null;if(f===null||On(n,c,Wa.test(c)?$P:$I,$J))return[];s.add(c);let[l,...u]=ja(f,c,t,n);if(i===$g){let h=Kt(e.id,t,ur(a,c,[l,...u]));return h.length?h:null}let d=String(l??"");return d&&d.length<=Y(r)?L(e.id,t,d):null},Wa=/[hi]/;function Ya(t,n){let e=gr(t);return e===_v&&On(n,_v,$I)?"h":e}function ja(t,n,e,{yt:o,Ot:s}){return n===_G?Va(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t]}function Va(t,{o:{u:n,b:e,f:o,E:s,A:r},n:{t:i,O:a}},c){if(/20$/.test(y(e[0]??"").trim()))return[t%100];let f=[...e.slice(0,1),s,...r,...n,...o],l=c?Z:f.map(cr).find(u=>u!==void 0);return l?l===Z?[t-Z,t]:[]:l===null||Y(i)<4?[]:a.some(u=>/^\D*\d\D*$/.test(u))?[t]:[t,t%100]}function br({o:t}){for(let n of[...$(t),...t.A]){if(/日|date|yyyy|\d{4}/i.test(n))return $I;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(n))return $P}return $I}var yr=(t,n)=>{let{z:e,moment:o,N:s,xt:r}=n,i=br(t);if(On(n,i,$J,_G))return[];let a=g(t.n.t,$p)||xt(t);if(i===$P){s.add(i);let u=o?yn(o,i):"";return ft(e.id,t,/\d時/.test(a)?[u.replace(/:(.*)/,"時$1分")]:[u])}let c=o&&ge(o,a),f=c?[c]:[e.value,...o?ar(o):[]];r&&o&&f.unshift(c??yn(o,$I));let l=ft(e.id,t,f);return l.some(({value:u})=>/\d[:時]/.test(String(u)))&&s.add($J),l.length&&s.add(i),l};var Ja=4,za=new Set([...Xt,$N,_w]),qa={url:Za,name:Or,name_kana:Or,email:nl,phone:el,address:rl,found_at:(t,n)=>({l:hr(t,he(t.moment??"")??he(t.value),n)})},Se=(t,n)=>(qa[t.id]??Qa)(t,xr(t.id,n),n),xr=(t,n)=>(n.get(t)??[]).filter(({p:e})=>e>=Ja);function Er(t,n){let[e,o]=[$L,$m].map(i=>t.find(a=>a.id===i)),[s]=ot(xr($m,n));if(!e||s?.n.kind!==$H||Se(e,n).l.length)return{fields:t,_:[]};let r=ir(e,o,Y(s.n.t));return r?{fields:[...t.filter(i=>i!==o),r],_:[e.id]}:{fields:t,_:[]}}function Qa(t,n){let{id:e,value:o}=t;for(let s of ot(n)){let{t:r,kind:i,type:a}=s.n;if(i===$g){let u=xe(t,s);if(u.length)return{l:u};continue}let c=a==="number"?/\d+/.exec(y(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$f?pe(o).join($Q):o,[f,l]=rr(c,Y(r));if(!(!f||l&&za.has(e)))return{l:L(e,s,f),cut:l}}return{l:[]}}var Lt=({o:t})=>w($(t)[0]??"").replace(/\d+/g,""),Xa=({u:t,b:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/.test(n[0]??t.at(-1)??"");function Za({id:t,value:n},e,o){let s=pe(n),r=e.filter(({n:d})=>d.kind!==$g),[i]=ot(r);if(!i)return{l:[]};let a=r.slice(r.indexOf(i)).filter(d=>d===i||d.n.kind===i.n.kind&&(Lt(d)===Lt(i)||Rt(i,r).includes(d))),c=o.get("scheme")?.find(({n:d})=>i.o.x===d.t),{values:f,left:l}=er(s,a.map(({n:{t:d,kind:h},o:p})=>({gt:h===$H,bt:!!c||Xa(p),limit:Y(d)}))),u=f.flatMap((d,h)=>{let p=or(d);return ft(t,a[h],mo.test(xt(a[h]))?[p,d]:[d,p])});if(c&&u.length){let d=c.n.O.indexOf(de(s[0])[0]);d>=0&&u.unshift({id:t,t:c.n.t,value:String(d)})}return{l:u,left:u.length?l:[]}}function Or({id:t,value:n},e){let o=e.filter(({n:u})=>u.kind===$f),[s]=ot(o);if(!s)return{l:[]};let r=(u,d)=>{let h=xt(u),p=t===$d?Ss(d,h,Ee(u.o)):[d];return ft(t,u,As(p,h))},i=o.length===1&&!$(s.o).some(u=>K(u,$f)?.e),{q:a,Q:c}=tl(s,o);if(i||!(c||s.e))return{l:r(s,n)};let[f,l]=bs(n);return{l:[...a?r(a,f):[],...c?r(c,l):[]]}}function tl(t,n){let[e,o]=[$q,$z].map(i=>n.find(({e:a})=>a===i));if(o||t.e)return{q:t.e===$z?e:t,Q:o};if(e)return{q:e,Q:t};let s=Rt(t,n)[1],r=s&&!s.e&&s.o.f[0]===t.o.f[0]&&!Oe(s);return{q:t,Q:r?s:void 0}}function nl({id:t,value:n},e){let[o]=ot(e);if(!o)return{l:[]};let s=y(n).replace(/\s/g,""),r=Rt(o,e)[1];if(!r&&/^[@＠]/.test(o.o.E))return{l:[]};if(r&&/^[@＠]$/.test(o.o.E)){let[i,a=""]=s.split("@");return{l:[...L(t,o,i),...L(t,r,a)]}}return{l:L(t,o,s.length<=Y(o.n.t)?s:"")}}function el({id:t,value:n},e){let[o]=ot(e.filter(({n:i})=>i.kind===$f));if(!o)return{l:[]};let s=Rt(o,e).filter((i,a,c)=>!c.slice(1,a+1).some(f=>Oe(f)&&Lt(f)!==Lt(o)));if(s.length>2){let i=Vn(n);return{l:i.length===3&&i.every((c,f)=>c.length<=Y(s[f].n.t))?i.flatMap((c,f)=>L(t,s[f],c)):[]}}let r=Sr(o);return{l:ft(t,o,xs(n,r===!1,r===!0,xt(o)+g(o.n.t,$B)))}}var Sr=t=>t.n.type==="number"?!1:Os(xt(t),Ee(t.o));function ol(t,n,e){let[o,s]=e.split("-"),[r,i]=Rt(n[0],n);return i?[...L(t,r,o),...L(t,i,s)]:ft(t,r,Sr(r)===!1?[o+s]:[e,o+s])}var sl=/^(?:\S{1,4}郡(?!山?市)\S{1,5}?[町村]|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[区町村])\s*(.+)$/s;function rl({id:t,value:n},e,o){let{lt:s,ft:r,nt:i}=Jn(n),a=o.get($C)??[],[c]=a,[f]=o.get($w)??[],l=[...e,...o.get($K)??[]].sort((p,O)=>rs(p.n.t,O.n.t)?1:-1),u=f?i:c?r+i:n,d=il(t,l,u);if(l.length&&!d.length)return{l:[]};let h=[];return c&&s&&h.push(...ol(t,a,s)),f&&r&&h.push(...f.n.kind===$g?xe({id:t,value:r},f):L(t,f,r)),{l:[...h,...d]}}function il(t,[n,e,o],s){if(!n)return[];let i=e&&!o&&(n.id!==e.id||Lt(n)===Lt(e)||n.id===$K)?sl.exec(Jn(s).nt)?.[1]:"";return i===void 0||s.length>Y(n.n.t)?[]:[...L(t,n,s.slice(0,s.length-i.length).trim()),...i?L(t,e,i):[]]}var cl=24,Ar={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Ae,_=[];async function al(t,n={}){if(n.undo)return await wr(),Ar;let e=t.filter(({value:o})=>typeof o==_j&&o.trim());Ae=n.says;try{return Wo(n.forbids),await ll(e,n)}catch{return{...Ar,missed:e.map(({id:o})=>o)}}}async function ll(t,n){let e=new Set,o=Zs(),s=await Nr(t,n,e,o);for(let r=1;r<cl&&s.X&&(await xl(),!(s.N&&s.l.every(Wt)&&s.page.size===fl()));r+=1){let i=await Nr(t,n,e,o),a=i.X>=s.X&&r>t.length+2;if(s=i,a)break}return s.l.forEach(yl),{...s.answer,needs:Us(s.page,s.j,s.scopes)}}var fl=()=>b(document,Yn).length;async function Nr(t,{map:n,overwrite:e=[],earlier:o=[]},s,r){let i=hs(),a=Bs(i),c=pl(t),{F:f,et:l,verified:u}=Ts(i,a,c,{map:n,ut:_.length>0}),d=ul(f,c,r),h={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},p=[],O=new Set,ut=0,{fields:st,_:pt}=dl($L,o)?{fields:t,_:[]}:Er(t,d);for(let j of st){let{id:rt}=j,{l:kr,cut:Ne,left:Ie}=Se(j,d),Et=kr.filter(({t:Ct})=>!O.has(Ct));for(let{t:Ct}of Et)O.add(Ct);if(!Et.length){h.missed.push(rt);continue}if(!e.includes(rt)&&Et.some(Ct=>hl(Ct,s))){h.kept.push(rt);continue}p.push(...Et),ut+=await ml(Et,s),(Et.every(Wt)?h.filled:h.missed).push(rt),Ne&&(h.cut[rt]=Ne),Ie?.length&&(h.left[rt]=Ie)}h.filled.includes($m)&&(h.in_text=pt);let Dt=p.every(Wt),Yt=new Set([...l,...[...d.values()].flat()].map(({n:j})=>j.v));return{answer:h,page:i,j:a,scopes:Yt,l:p,N:Dt,X:ut+(Dt?0:1)}}function ul(t,n,e){let o=c=>q.has(c)&&(n.has(c)||n.has($u)),s=({n:{t:c,type:f}})=>S(f)?[c,...lt(c)]:[c],r=[...t].filter(([c])=>o(c)).flatMap(([,c])=>c),i=e(new Map(r.flatMap(c=>s(c).map(f=>[f,S(c.n.type)])))),a=c=>s(c).some(f=>i.has(f));return new Map([...t].map(([c,f])=>[c,o(c)?f.filter(a):f]))}var pl=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has($L)&&n.set($m,n.get($m)??""),n},dl=(t,n)=>n.includes(t)||_.some(e=>e.id===t);async function ml(t,n){let e=0;for(let o of t)Wt(o)||!Mt(o.t)||(Ol(o,n),e+=1,await null);return e}var Wt=({t,value:n})=>{if(!Mt(t))return!1;let e=nt(t);return e===n||typeof e!=_j||m(t)===$v?e===n:Ir(e)===Ir(String(n))&&(_.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},Ir=t=>y(t).replace(/[^\p{L}\p{N}]+/gu,"");function hl(t,n){let{t:e}=t;if(Wt(t))return!1;let o=nt(e),s=_.findLast(i=>i.t===e);if(s&&(o===s.L||n.has(s.id)))return!1;if(m(e)===$v){let{multiple:i}=e,a=[...qt(e)].findIndex(c=>c.defaultSelected);return o!==String(i?a:Math.max(0,a))}if(S(k(e)))return gl(e);let r=m(e)===$F?$f:$H;return o===(r===$f?U(e,$B):dt(e))&&Zn(e,r)?.id===t.id?!1:!bl(String(o),g(e,$p))}function gl(t){let n=re(t);return!!(n&&!n.defaultChecked&&!_.some(e=>e.t===n&&e.L===!0))}var bl=(t,n)=>/^((https?:\/\/)?|\+81|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(t.trim())||n!==""&&t.trim()===n.trim();function yl({id:t,t:n,value:e}){let o=_.find(r=>r.t===n);if(o&&(o.L=nt(n)),o)return;let s=_.find(r=>r.id===t&&r.L===e&&!Mt(r.t));s&&Object.assign(s,{t:n,G:ne(n,Ae)})}function Ol({id:t,t:n,value:e},o){let s=_.findLast(a=>a.t===n),r=s?.it??Gs(n);s?.G(),_=_.filter(a=>a!==s),o.add(t);let i={id:t,t:n,L:e,it:r,G:()=>{}};_.push(i),Ut(n,e),i.L=nt(n),i.G=ne(n,Ae)}async function wr(){let t=_.reverse();_=[];for(let{t:n,L:e,it:o,G:s}of t)s(),Mt(n)&&nt(n)===e&&o(n),await null}var xl=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:El}=globalThis;El.fillForm??=Object.assign(al,{undo:wr});})();
