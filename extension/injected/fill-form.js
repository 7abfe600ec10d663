/* npm run compiled */
(()=>{var $b="name",$d="name_kana",$f="line",$g="choice",$h="other",$j="unknown",$k="autocomplete",$l="aria-description",$m="notes",$p="placeholder",$q="family",$u="address",$v="select",$w="prefecture",$x="[hidden], [inert], [aria-hidden=true]",$y="none",$z="given",$A="querySelectorAll",$B="postal",$C="label",$D="aria-label",$E="input",$F="captcha",$G="area",$H="date",$I="value",$J="whole",$K="locality",$L="url",$M="category",$N="found_at",$O="time",$P=" ",$Q="phone",$R="hint",$S="insertText",$T="own",$U="elementsFromPoint",$V="elementFromPoint",$W="password",$X="sentence",$Y="required",$Z="email",_b="getElementById",_d="consent",_f="company",_g="selectedIndex",_h="type",_j="string",_k="others",_l="style",_m="title",_p="radio",_q="group",_u="m",_v="site_name",_w="trap",_x="checked",_y="confirm",_z="payment",_A="visible",_B="subject",_C="nearest",_D="instant",_E="y";var{getOwnPropertyDescriptor:Sr}=Reflect,{bind:Ar,call:wr}=Function.prototype,Nr=Ar.bind(wr),m=({prototype:t},n)=>{let e=Sr(t,n);return Nr(e?.get??e?.value)},W=m(Node,"parentNode"),xe=m(Node,"firstChild"),Oe=m(Node,"nextSibling");var A=m(Node,"nodeType"),B=m(Node,"nodeValue"),at=m(Node,"textContent"),Tt=m(Node,"isConnected"),Y=m(Node,"ownerDocument"),D=m(Node,"getRootNode"),E=m(Node,"contains"),Rt=m(Node,"compareDocumentPosition"),Ee=m(Node,"cloneNode"),Se=m(Node,"childNodes");var g=m(Element,"localName"),mn=m(Element,"shadowRoot");var Lt=m(Element,"previousElementSibling"),Ae=m(Element,"nextElementSibling"),_=m(Element,"getAttribute");var we=m(Element,"setAttribute"),hn=m(Element,"removeAttribute"),R=m(Element,"closest"),v=m(Element,"getBoundingClientRect"),lt=m(Element,"checkVisibility"),gn=m(Element,"replaceChildren"),Ne=m(Element,"scrollIntoView"),Ie=m(Element,"scrollTo"),Gt=m(Element,"scrollLeft"),Ut=m(Element,"scrollTop"),ke=m(HTMLElement,_l),$e=m(HTMLElement,"click"),bn=m(HTMLElement,"focus"),Te=m(HTMLElement,"blur"),Re=m(EventTarget,"dispatchEvent"),yn=m(Document,"activeElement"),ft=m(Document,"defaultView"),Le=m(Document,_m);var Ce=m(ShadowRoot,"host"),De=m(HTMLIFrameElement,"contentDocument"),ve=m(Document,$U),Fe=m(ShadowRoot,$U),Me=m(Document,$V),He=m(ShadowRoot,$V),Be=m(HTMLSlotElement,"assignedNodes"),_e=m(Document,"createTreeWalker");var Pe=m(Element,"matches"),Ge=m(Element,$A),Ue=m(Document,$A);var Ke=m(DocumentFragment,$A),We=m(Document,_b),Ye=m(DocumentFragment,_b),y=(t,n)=>_(t,n)??"";var Ir={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Kt=t=>{let n=Object.fromEntries(Object.entries(Ir).map(([e,o])=>[e,m(o,t)]));return e=>n[g(e)]?.(e)??null},Ct=Kt("form"),Wt=Kt("labels"),je=Kt($I),k=Kt(_h),ut=m(HTMLInputElement,_x),Je=m(HTMLSelectElement,_g),Yt=m(HTMLSelectElement,"options"),Dt=m(HTMLLabelElement,"control");var w=(t,n)=>{try{return Pe(t,n)}catch{return!1}},x=(t,n)=>{let e=A(t);try{return[...(e===9?Ue:e===11?Ke:Ge)(t,n)]}catch{return[]}},Ve=(t,n)=>{let e=A(t);return e===9?We(t,n):e===11?Ye(t,n):null};var xn={};`\\b
)|
e|
)?
re
ɮ
er
名
t|
in
Ʉ
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
url
用
方
ɗ|
|Ɋ
|ˡ˼˫
人
pBsJ
信
(?<!
電話
nam;
ɕʌ
ɟ|
lEk
˚˼ʸ
投稿
add@ss
被害
,l, 
tiJ
文
入
内容|
相手
)K12}
À|
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
K4}
post
əʋ
own
込
(?!
(A|
)á
ent
Ï|
ʋ|
˳|
金
問Ʉ?合ʏ?ɛ|
通報|報告|
連絡先
ʢˉˬʹ
会社|
your
通報
番号
usB|
˃ˈ
|本
 ?Å
(U|
s?#|
|自
件|
書
不
分
 of
)$|
)A?
and
aÎ
hat
phJ
|à
Œ|
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
ɪF|
$|^(
|記
ɗɟ
角|
lSl
˫|
 us
(A>
) (
)ř
am|
d|s
enD
s?|
Üt
場
子
間
氏C|C前|ɪɾɈ
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
U,la,
品|
報告
契約
希望
掲載
法À|
理由
表示
連絡
ques
)K10}
cJtac
|ɓɨ
ɣɦ|
利V
sit;
 you
Efo|
pag;
paid
titl
ˏ˳ˉ˫|ˋ˃ʯ
ɲʉɌɪ|平仮C
˪˳ʯ
(氏C|C前
侵害
)($|[ (])
ʵI˓ʹ
質問|
ÊG発Â
K8}(
offendB
˦IʶI?
支払F
期限|
 (the 
messag
依頼
保護
加害
動画
勤務
所有
権利
請求
EfrEg
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
|Ɣy
|届
|日
|貴
ÆÇ
ńÎ
þɋ
þɍ
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
~|ˡʢˉ|
home ?pag
˕˪ʬˊ|
誹謗|中傷|
G犯À|容疑
団体|組織
compan
˕ʣ˃ʷ˳ʰ
)[Ɂ-ʓ]{0,
channel|
password
(発生|N
descri
quiry|
Đ|生徒|
掲示板|
captcha
|harass
|hiragana
|katakana
ĵ|child|
ˑʹ˯Iˉ
ˡ˃ʻIʸ
C|ɪɾɈ
|notic
Ñ詳細
ÍĴy,c,
ɪʊəɾ
˭ʰʤ˳
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
|使V
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
関係
(Ûİ
,l,0.
,lc, 
\\d *[
first
imei|
numbB
topic
ƚpÎ
ÿà|
ʨ˩I
区Ā
購Ð
 other,l
|依頼|請求|回答|î提供|主張
account
[ȌȎ"(][-‐−I][ȍȏ"
|住所|ð|年齢
又ɯ|ɾɟɯ|ʂɗɏɯ
ɫɤFɦ|ɫ関əʋ
(sit;sBvic;platf
種類|種別|類型|分類|
|都道府県|市区?町村
(ї|見ɟљ|ʢʯʻʹ)K6}
Ãƌ|T|届出|届ɑƋ|іј
SlcSlcSlc
|時刻|時間|時期|
(ÌGÌɫ?(њ(À|方%
pBpetrator|
Ã被)(ƌ|T|џɟF)Ѡ|
経緯|状況|N情|
(Åe-?Q|phJ;Q Ë
(件C|題C|表題|
(送|渡|教Ɉ)(ɣ
[ɚɪ]|ɗ(ɪ|ɾɛ%
|ѡ;hp|ĳblog|MÉ))
ѣails|EformaÎ|$)
ˡ˫˞ʬ~˞ʬʸ˳|
取引P責任者)
建物|˞˳ʷ˧˳|
((half|full).?wi
(ʹ˚Iʹ|空白)
ewslettB|subscri
Ù提供|犯罪|
Ú#(of|J) )).*^(
ɔ自身|
(scam|phish|Ѩe
|回答|返答|
Fɘʁ|嫌Ɍʉɛ
ǘorm|app|forum
Ѥge#|Čö#id#)
|#roboD#human#
ɏɠɕF|
所属|部署|
 found_at,lc,
ɧɯ?ɪ[Fɏ]|
場所|箇所
Ѣhen|#dash)
(found|seen
(ƗČprofil
(ʷ˧˃˗Ĳ
ĮøCƎÄǕ%
A?(本Ï|Ï
fil;producD
˗˭˕ʣI˫
(\\/|˻|ǖ|
[ɔɊ御]?
trapOƞO
|furigana|
|suspecDǠ
Üt(ed|Eg)
ƐɵʊɌɪ
Ɍɪ|仮C|
ʹˬ˃ˉ?|
弁護士|
(lettBƦ;
(Ô子|X
DdivisiJ|
Dproblem|
|r;kakunE
|口ʳ˟|
Ò(X|P>
đ|該当
Ïß数ß
(T|ŗîô
(wanDlik
(ČöÁ)
(対応|
)[a-z ]*
A?(ɂʋ>
[半全]
addiÎal
busEess|
customB 
feedback
p@fectu@
takedä|
|accused
|keyword
|個ÀÙ
|振ʊå
|有害|
|業務|
|種別|
Ǹ下ɕF
ʏFɛɤ|
ʫˆʴ˪
ˈ˩˖˫
˪˙˳ʸ
姓|氏|
*[-\\/]?
, eQÍ
G代理
Eƛenƛ
complaE
country
deadlEe
https?:
noDn.t)
sns|Ŗ|
withouD
|discov
|organi
|upload
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
ēŊƏ;
ƘOpѥ
Ƴ製Ļ
Ɋ持ɡ
ɫɤFɦ
˝˫ˎ|
予約|
口座|
必須|
有無|
脅迫|
依頼|担当|応募|利用|請求|申
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|î提供
|気ɥ|気付|認知|知ɣɟ|目撃
ʒ受ɑ|ɂ(ɣ|ʏ%遭%書ɋʌɟ
称|C義?|ɵʊɌɪ|ƐʫˊƎQ
((様|ɕʓ>((ɕ|ʉ)ʌɟ>
|Ä|HlǕ|ÙċŐˍIˠ|ÅË
K6}(Ù|氏C|ð|ɓɨ|方|
届Ƌǒ)(?!Æ[ɟɦ]|đ|ɗ
[^A]{0,6}[者方À]|Ē
(ďē(MsiH%ʦʧ˖ ?MƏ
(ˏʤ˕.?˳|ǔ)]|#hyp
)ќ(A|Ǘ|'s|：>ўdet
(Į|姓C|Cћѝ|phJ;#a
aymentOcJfirmÍķ,
ÁaDaccused|ÜHd|Ü
alk|bull[yi]|imѦ
suspiciousƟ|stѧH`.split(`
`).forEach((t,n)=>{xn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??String.fromCharCode(n+(n<350?n<54?161:162:674))]=t});var ze=t=>t.replace(/./g,n=>n in xn?ze(xn[n]):n).replace(/[Ȁ-˿]/g,n=>String.fromCharCode(n.charCodeAt()+11776)),jt=ze(`Їĺ ьlaS, @ląOidéifiable_byOƴ_knäOwishOtriedOimÁaHdOŎ_toOƬOdemĄOиOséOsp@adOŎ,SaS, ƴOĵ,SǝǝScSlc,ǺǺ0.7Ǒ, ÝtÍÝt,a, LÍeQǅ7 Ŵ,c, Ɣy,Ġa, siH_L,lcSĠSlaSlaSĠSĠa,č ĺ0.6 ĺ0.7 ĺ Uǅ6ǑгćeÍâal,Ġ, localityǆУǆË,la, ageǆÝtƨ Ĵyƨ0.9č0.6ččč0.7 noHsǅ7 L,l,
ЇьĠгL_kanaÍćeÍLÍÝtÍĺ siH_Lƨč
ÛɗɪFİɗě空(欄|白>Aɾɾ|空ɫ|何ʂǄ%leave#.*#(blank|empty|alJe%do(n'?D notĤfill|éB|ŷ)
画像(ɫ|内|中|A|認ĥЗ証%ƞ|Ƹ|ʹˑˠ|迷惑á(防止|対策%ł(Æɦ|Æ)(FëɟĚЗõ%Ǉ+×x*] *\\d|Ǉ-−] *Ǉ=ɯ]|計算ģ(結果|答%A答Ɉ|認証(ʳIˉ|ʭI|õ|Ï字>($|[:：]%最後A\\dǷ|security (cod;ƀ%vBificą|anti-?spĦ\\?K3}(ʹˑˠ)
^UЅɋ|,| or )
ƣ|暗証|Ƙ|passcod;ƪ ?(id|C%#logE|ś ?id|ƹ(õ|id%秘密Aŗ˯˳ʿʤˠ
ʯˬʸ÷|ʫIˉ(õ|C義%有効ŝʻʭ˥˪ˆʣʳIˉ|ђcard (Ǌ|holdB%#cv[vc]|iban|ʯI˝ìcoupJ
ĘV|ĘAɟʁ(ɫ|ȁ>(ʂɆ|再|2|二|同ɘ|Û|$%\\(RĘ\\%(Ŭ|ñ|QăRĘ$|再度|再Û|ʂɆ(一|1)(度|回%ƭ@-?(éB|ŷ%@peaD#agaE#|vBify
検索|ʭI˯Iˉ|絞ʊ?å|#ķ#Ц
署C|Ŷatur;to Ŷ#|^b?cc$|N務局ü動ŭ|ŭêƁɪFɧ|officeĢ;ˁˣ÷|#cĆ#
ɨA(Rǃ|続柄|ĭ柄%(Ē|ôGTGÞGļGŃG申請GŠØ)A(R立ī|Ǐ%^R(ǃ|立īĂ@lą(ship>#|who a@ŋ
(Āɋëʏɋë特定(ɧɍ|Æʋ%同定ĚŁ|根拠|N情|Ù%idéif(y|iable)
心当ɟʊ|(ÊGƂåʓɠÔ発ÂGÒ)ʒ(ɔ存|Öɣɦ%know who
(Rľ|求ʁë望ʀ)(ã|A|Æʋ>Л措置Ň|ÑN項%ɩɆĞF|ɗɦɻɗFɓɨ|(outcom;acÎ).*Й;@ńDdesi@d%Йe)Ģ to do|(desi@d|@ńHdĤacÎ|outcome)
(ɓʌɾɧ|今ɾɧŅЛƃ経緯|T%ƻ(ŠĈ請|ŧĚє状況%al@ady (tried|ņHd|dJe)
(ɋɟƅ|騙ƅ|ƩÆ|C乗ƅ)
Ú返íę(振åШɿƱ|Ŝ?|Ðí)(P|Ò%(払ШʓƱYÐíɗ)(ƄÇɠ)(Ò|P%#Ŏ to#|to whomK20}(pa(id|y%sen[dt]%payee)
(届FÇ受ɑ取Ƅ受領Ğ)(ʂA|þ|通Ö|Ń|êƤ%(ƽ照会|開示ŧ)þ?A(Ñ差Ċ%Џşe)K8}Ƭ|Ƭ Џdocumé%^wĆ came
(求ʁĈ求|ŧ)ʉ?(ʌ|Æ)ɦ?(F|ÇëA|ʂ%(ѕ恐喝ZɩY脅ɗ)A(ÑÏ言Ňɰ|言葉%#demĄ(eħ>#|^ransom
Úľ|納ę^期(限Ž%(Ŝ?ƱĈ求ǳ照会)(þ|A)*(ŝ期日|締ʁ?切%(Ò|PX)K8}ŝ#и#|(answB|@ply|pay) by)
Ú振|íęǥ|ɗ>ɦɗɾƄ(Òɫ|PXɫ)ǥÇƃɟ%wĆ K12}sé)
ÚU|ĉñę(拡散|流Ċ|広ɾ|広Ɍè(状況|範囲|єɦ(F|ʋ%ɟɋ|ɋ$%(has|hav;been)K20}(sp@ad|circulaHd|leaked))
(支?払|借ʊÇÌ|損害è額|^í額|払ƄŜ($| Ľ%amount (Ŏ|lost%^sums .*Ŏ|#paymé($| or%how much|#loss#
(Ê|į|ĶèЂ章|Ï言|全ê原ê引V)
(Ń|ŭǳRľ|Ä~è(X法|手段|時ĭ帯?|可否Ĉ否%Aà否~(˞ʬʸì配Â%p@fB@d|best tim;how didŋ hearZ?Öʊáɍɣɋɑ|性別|#gendB|#sex#|職業|occupą|国籍|nąality|з|#ip#|fax|˕ʡ˃?ʯʹ|生ı|誕生日|birthƷ欄
(ŘGƂ?å(ʓɠ|ɿ>(ÔG主%ŢGЕĸƒGŚпB|âB#|aböǠКK16}ĪæB%Њ КŅ(C前?ċŐˍŰ氏C|ł|ÅČö#id#%usBLā|^(ŘØ)$
ǟ中傷ſđGŔÆɟ(ÔX%ĵ|targeHd Á)K8}œ?$ZC前|L%^(ÌGĵ)$
ƙýN故|現ī|起ɍưĲ?|òŤPĥĖ|所在地ǚ|ǁ%(Ėǚ)\\W{0,2}ƙý現ī)
ÚǪ).*ǟđGŔſŢ|Е|ŘG送Âƒ|C義ÀĲ|転送P|TĞFżɑPъP|受取ZĬ|Ĭɩʂ|Ĭ供|Ɯ学生|šG家族|友|ÖÔ紹介|Ŧд|代表GЎ後見щтGťG責任GƢguardian|pa@nDfriend|@p@sĨbehalf|witness|emBgency|agĨthird.ŵy|someJ;Ŵ Á|theirÓǶ
Lā the (Á|äB|Edividual|öǓ%their L
ÚU|#ó#ę((ïÞ|Tăđ|被(ïÞ%(ïÞ)(ĞF|ſÆɦ)ĥЁ(Ɓ|載ɛʉ|載ň映ň写ň晒ɕ|ɕʉɕ|(Ŀĝ載у|Ê|悪V|流Ċ)[ɕɗ]Ɩ6}(Ё#ǲÓ#ǣ%ǣÓāŞ|a |any >ǲ))
ǜ%申ɗåɿ|Ê)ØK6}œ~|Ä|Ė|ð)
本Àĕ
ǜƖ7})[ʋɟF]А)AáǶ
(Ì|ǴĥÔX|GĬ)$
(Ê|į?|Ŀ|ʢ˃˗уĹ|受Â|ľ|ё来店|訪問|納期|ǐ|注êĽъ|回答|開催|ŉ)(ƃſã|A>ƫ?|ı?Ǟŝ月|期ĭ|年数%(posHdп|publish|p@fB|ordB|purchasĥƮe)
ǛƫŽ付|ı?ŽǞɨɍ|頃%Fɤř見|気|Ö%ǛFɤ|(Ʈ;Ź|day)K16}Ǿ|obsBv|spotHħaw|#see#|ŸнBƦ|#fEd#%ǾƦedнe@d|ŸeħawÓ(Ʈ;#J#|Ź%(dat;day|ŹÓ(awar;learn)
^ƙ案>(Ğ>ƫ|ıŽ付|時期|時刻)Ĝdat;daH Ą tim;Ź)\\??$
(迷惑р受ÂżFÇ詐欺|ƕ|怪ɗF|ƩY偽)[ɪA]?(e?Ŭ|Ä|sms%ŬЂ面|Ñ˘˃ˀ)
Ã[物N案条]|[^ɔV]à)Ǥ標題|^([ɔɊ]?И~ă>(Ď|ˆI˞%^題目|A題$|łÆʋĎ|Ýt#|^ŏe$Ĉ旨)
^(ІИ|ļ~ă>ǤĎ)ĜÝDŏe)( lEe>$
œ)ЅɂʋFɯ| or )K3}(òƲŀƓх|Ő|˚ìC称%(òŀƓ)C?(ǖèœ)
(òŤP|仕NЪŀ˓ʸˍʹ|РworkŻ)çV|VA> ?(e-?Q|eŬ~)
(ǹ部門|ƾ課|課C|宛PĹPĲш|校舎|拠点|施設)C?$
òƲŀƍMƓ|機関ư|Ť|ǹ役職хĲCшŻо[sz]ą|corporaDРdeŵmenБemployB|school|affiliaDjob ŏ;Rŉç中A>(Ŗ|ƳƇ˳%ɔĽ|ɔǐZ使F
(э品目)K2}ŖģC|˘˃ˀI?
(MƝл媒Ɖʢ˗˪|ĳˡˇʣʢ|Ƈ÷˕ʩŰʳ˟˥ˋˆʣ)(˻[^C]{1,8}|等|ɪɩ>ģɊ?(ƥ%Ŀ(M媒ƉŖĂɩA(Mлʢ˗˪%ǵ|board)('s> ÅLāŞ|tĆ >(ē>ǵ%which ǘorm%^platformĜŊsBvic;Ɲsns)$
Ã[ØX様客À身Ā私PV当表員]|Ē|ɕʓ|ɕɾ|ė)A(Ɋ|ɔ|御>(Į)
(ˋ˃ʯ|ˏ˳ˉġ˚ìśċł|ƪ|˕ʡʤġэ作ĻĻ曲|国|地|駅|路線|Ƈìˉƈìʤ˙˳ˈ|案ý物ý機種|番組|ˁŰʰ˫I˗|ЍÉ|ţĝN|銀行|ǫ˚÷|飼F[犬猫])ģɊ?(C|ˍŰC称|Ď%(nick|ösc@en|display|ЃdomaE|evĨiHm|peDprojecDbrĄ|hosDmodel|Čmiddl;maiden|group|HĦƗōbank)ù(ţ|曲|作Ļþ籍|É|MЍÊĝN|job|ōvideo|book|sJg|th@ad|posDarticle)çA?ł>(Ď| ŏe)
(自Āü社|弊社|ò著作権?(元|Ø%Ŧ|元çɨ%ĒAžXA?ž殿ZƼ|Ǳ運営(ã|中%公式|正規øƊʪ˪ʸˊġЄ|#ó#|#ä#|#my#|official|origEal|profil;ÁalŻŅúMďů|ĉblog|ĳŊ#È|ƗƏe)
#proof#|äBship|(ť|証明)(Gþ|ã)
(発ÂĹ)元A?(Ä~|ñ|õ)
Ã使ɣƷYŉYėYĽYťY持ɣ)(ɦFëɦɍÇʏʌÇ着ÂĞ)(Ä|ƿ~|Ė)
úĉMÉè(C|Ď%úMÉ).*ю
志望ü己pr|経歴|職歴
(Ł|詳細|ÑǢǂè(ʒ|яÓ(ǂİ|Ûĝ載ĝ述Z?ƂZ聞ɋɛ|教Ɉɦ|述ɹ%^(please >(ųaE|ƚb;HllĢ|why)#
(関連|参考|参照сA?|証拠|@laHd|@fe@nc;ПŅúĉ#Ès?#)
^(ʵƆA|Ѐ|ˈ˃˗É|紹介元ă)U$|ǿ;ˁˣ˳ˍ˫ċЄÓú#È|Œ%ú#È)#K12}ǿe)
U|ŒP?|pBmaÈ|#ÈûēË|^й|ñáhttp|ËK8}ā (th;this|tĆĤē>(ōŊâ%(ōâ) Ë|(É|MďÊ|Ŀ|į?|ʹˬ(˃ˉ>|ţ|ЖŅñ|^Ŀ(Ǽ|PĂįНī所|whe@ (is|didŋ seeĤiDthe%(ōposDŲDvideo|listEg)s?( \\(?s\\>> (to (be >(@mov;ÜD@Ÿ%E ƀ)
((ЖфН|ôã|ļãĸĚMÉ|ďÊ|Ƃåɿ%(į|ÊДĶ|画像|写真|ţĥÉ|Ǽ))$
ďēMʦʧ˖ ?M#ы^(Mhp|web|ĳblog)$
e-?QƎ#Q( ?Ë>#
Ä|#Hl#|Hlæ[a-z]%ć;ƿ|mobil;ɧʓʏ|ņt Ǌ
郵便|Ȓ|#zip|âal|âcode
^(ǁ˻>(ǫ˓ġʢˑIˈ%部屋õ|buildEg|aŵmĨsuit;#unit#
市区?町村|ǁ|丁目|町C|st@eD#city#|tä
都道府県|У
ĖZ住ɾF|居住地|#Ë#
年齢|年代|#age#
^R[Và]ý^ǋ
ǙЮ|Ǐ|ʸˣ˳ġN由|RVý項目$|Ā野|Ĵ|#ŷû#kEdû#ǋ|natu@ā
(違反|ô|T|ÌźÑļă(ǙǏ%^(種類ЫЮI?|Ĵy|(typ;kEd)ā (ű;ŪÎ|ÜВissue))$
ÑŁ|îT|ïÌĸ|件C|ˆI˞ź困ʊƵÝDissu;abouВEƛcJcBn|harm|Ūt
(注êёǐ|ĽЪN業|仕N|Ƴ工N|ŠƊ活動цă(R(Ƨ%動機|Ł)
Ƨ|詳YɏʏɗøêƽĈ望|ŗT|î具Ɖǂü由記|ɩAʈɆ|ɩʓɪ|何Ɍ|困ň起ɍ|起ɓ|Ɓʌɦф|ş;ǌƯûƚb;ųaE|wĆ happened|еŲDHllĢ|how can w;Õ(ĔDƀ)ĩ^ƀs?$|概à|VýŃN項|通Â欄ZÖʉɛ(Fɟɠ|ɏɠ%^(ĔtĩbodyĂÕĪ
Ãǎ)Ƥ
Ķ|ƺ|Ł|ǢɊ気ɥɍ|ï補足ч|ˡˢс|ĔDП ŌnoHû@marksƵТ
(îT|ïŗ具体的ɪ?Z困ʊè内容ĜƧøêƤ|Ķ|ş;ĔtĩǌƯĩƺ)$
Į|姓C|芳CøC|(ð|ǪC$|(ƾ|申請|ô|Þ|T|ļ|ŃżĊİ|Šц|申å|ŉ|ŧ|提ĊĹ)ØŮ>ģC?$|^差ĊÔfullùǈ (Ą|&|\\/) last ÅÕÅlegal Åņt (Á|L%^(ÅСÅɊƼC|RƾØ様?C?|CĂ(ĪB|submittB|sendB|@ńtB|жanDclaimant)('?s> L
hJey|gotcha|ů.*ů|ak hp|#boD^hp#| hp$|trap|decoy|U ũ|wEni;leave
ƞ|spĦvBif|turnstile
passw|^otp$|Je time code
^cc |card|coupJ
(Q|eQ).*(ƭcJf|ũ|agaEГ|2Ă(ƭũГ)#.*Q
^(q|s|ķ|quByЦĩkwĂķ
Ɣо|corp|deparБыfax|birth|bday|nickùЃölogE
#(e ?Q|Q|Q ?Ë|@plyto~ñ)#~
kanaЈyomi|ruby|Ћ
#(Hl|ć;denwa|Hleć;mobile)\\d*#|Ä
^(Õ|full |С|ņt |ĪB >L( \\d+>Ĝo?nama;shǉsǉfullL)ĜɊ?C前|R氏C)$
^(Õ|@ńt >(ÝDŏ;kenmei|daǉ件C)$
^(target |Ī |page |â |Ųt >úÈ)( ?\\d>$
siH ?L
Ĵ|#kEd#|#ŷ#|s(h|y)ubetsu|bunruiƵǋЫ種類
ş;#msg#|ĔD#body#|Ųtûеtoiawas;naiy(o|ou)#|hJbunƯ|ǌ|@markĩbikou|#noHû#Hxt#|ÑƺøÏ
ǰб苗ßCß(Õ>lastùfamilyùsurLŕ
ǰC|(Õ>ǈùgivenùfo@Lŕ
^last$
^ǈ$
^(ɛF|ʻʤŕ
^(ʁF|ƈŕ
ɊĬ|Ɯ˚÷
ĶДƝʲʹˈ˖˃ʯ|ŭã|ĔD#@Ÿ|guest ?book|#@ply|Ã˗)ˬ˓˥I
同意|承諾|了承|承Ö|規約|˝˪ʷIЧA(Ɋ?取|š|ŉ|提供%ǩɊÖʉɛ|配Â|ĭ違F|ĘɗĹĘ|ˁʧ˃ʯʒ|理解Yʢ˳ʱIˈ|Ƹ|歳以上|ľã$|ag@;cJsĨ#tBms#ƶcy policy|nǮb;declar;swear|good.faith|cBtify|undBstĄ|acknowledge
国õæá(ɪ|Ǎ除)%з cod;\\+81
(О角A?|(ʫʿ>ūő|漢ßÏß[˻ʄ\\/ɨ,ȁ]){1,6}(æğūЌĕ)[^ȁȂ,.()※ ]){0,12}?([ÿ×禁避控遠]|ng#|ǎ|[Ɉɍɑ](ɾ?ɛ|ɪ%[ʏɛ]Ǧǻĕæřÿ可|ɛʓ|ěng|ǎ))%(#(no|мavoid|except%not( E|Ģe>|n.tĢe) Ǭdth|kata|hira|kanjiМ|ǬdthơƠМ (noDcanк#
ĕ|ǻɧɪFŇɌɂ|#not#|Ŵ than
šØŮ|AX>çя>R
半角
őƠ
^(((Ɋžü|御>(ˍ÷ ?>Ѐ?|ʹˈʢ|ʵ˭ì社%(web|JlE;ó> ?(shop|sto@))(Aǧ*ǧçU|ñ|ĉÈ|Ë|\\W)*$
ƸǷ
ǽ
îT|ƽчĈ望|ņDEquir|enquir|Т|support
Ћ|ūɋɪ\\>$|˨˟|ʈɿ|読ɿ(ЌX%ʷƈЈ#kana#|ćetic|Ú漢ßkanjię(бƥ|LĚőƠơ%(ő)K3}(氏|ƥ))
ʫʿʫˊơ|Ɛūʻʤ|ƈ
(^|[(※Ȃ ]|欄ɫ?ɯ|何ʂ|ɟʁ|Àĭɯ)Ǆ)(ɗ(ěɪɏ%ɯ?(Ǎ禁止))
Œ集|相互ĉ(ĉʵƆ)çʒ>(ǀ>ė|È (exchang;lisDdi@ctory%(adħubmitĤó|aĤŊÈ|U)
^\\(?※.*(.{25}|[Ȃ可]|Ь|ɾə|ɧə|ī合Ň|ОğAɿİ|Û)
(ƹ|ǀ|śċˡ˳ːI)ģ(ėт|Ð会%Ð会(申|手続|˕ʩIˠ%c@aH (an |Õ>ČŶ ?up#|#@gist(B|rą)#
ѓ任意|ɲɣə|(Ő|˚˳)ˍIˠ(ɧʂ|ʂ>(可|ok%\\(?(@qui@d|opÎal)\\>|[*＊※■●◆◇▼▽˻]+|ÛɗɦǸ(ɔZ>(記Ð|Û)(Ь)
ǽ([ȍȏ") ɯʒʂɫɌA等使]|ɪɩĝ号|ǔ)]|RǄƷ))*([無ÿ抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Fɍ]|ɨň[ÐF付ɤ含Vʏɑʌʁɛ]+Ǧ必à(ěɂ%[Fà][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])æ.?(ÿ可|ɧɍɪ|ɧɍɾ)%数字(Aɿ|ɠɑ%(続ɑ|[詰ɤ]ʁ)ɦRÐ|(м#no|omiD@mov;skip|exclud;(к \\w+)Ş|any >(hyphen|dash%(Ǌ|digit)s? Jly
ǭ(ɯ|ʒ>(ɪY無YǍÐʌɚ|Ðʌě空ɑɚ%(ĭ|ɂFɠ)[ʒɯ]?(空ɑ|ɂɑ)(ɚ|ɪF)
ǡɊƼ|(ɔ自身øÀ)æĕ%ĪB|ó|aboutŋǨ)
Į|Ä~|Ė|U|#ÅQ|će
(ÌGđ(GAXċś%被(ô|Þ)GƁʌɟ(X|À%Ò|ŘGŢ|ŔƒG当NGǃGťGŦGN業G店舗?|ŤPщð|第三G目撃GɊĬŮ|ɕʓ%ƜšдÔòŀƲƢŚ|âBŻ|(Ŵ|third) ŵyЉsellB|ŨB|äB|affecHd Á|ÜHdХǨ%(abouDwho is|Á)Ş(ƢÁ|Ś%beEg|you%Ãƌ|TżƋǒƖ7})([ʋFɟ]|ƅɟ?)А|GÒ)Ů>(ǗK6}|A(ÙŇ|ð)>$|(警察|ЎŢØ?|犯ÔÒưÓ(ɾƃɦFɾə|Fëɂëɂʊɾ|ɧə)ɋ?
kagai|higais|#ait;hannEЉŚ|ŨB|ĵХ
((ĒžX|ɔ自[身Ā])A|ƍ店|御店ĚďMĳů|U%ю|UK3}ĒA|portfolio|˝Iˈ˕ʩ˪ʪ|ÈedE|Õä|ifŋ have (J;a)#
^[(※ ]*(例|ex#|e\\.g|注|半ğ全ğ\\d+(Ï>ß最大)
ïǯFɘʁ|Яĸ|ƻźÌ|Þ|ƑŦЩ違法|悪質|T|ű;ÜDжDŪÎ|Ũ|Ф@mov|legal
ѓ#@qui@d#
^(\\(?(全ğ半ğ漢字%й\\/\\/|\\d{1,3}|[ı時ĀA]|yвmвd*|h*:?m*|mJth|day|year|hour|mEut;Іð)\\>$
ƪ|ʵʤ˳ʤìƹė|ǀė|ǩ購読|検索ZŜ|ƣçʒ>(再Z?忘%log ?E|Ŷ ?(E|up)#|nǮb;#ķ#|paymĨũouD(forgoD@setÓƘ
ƍ団体
全角ǭ
ǡ本Àæĕ%Ǳ#ó#)
ô|ǯÞ|ƻĸźÌ|ƑЯ|Fɘʁр違法Щű;ŨƟ|ŪDФЊ
ƑC誉|侮辱|悪口|ÂV(毀|ɍ)損|defĦlibel|slĄB|Esult
ƇʤːʷЧ|晒|ɕʉY肖像ƶcyƶH ŌÁal Ōdox
Ʃ|成ʊ済|imÁat
著作|商標|Ö的財産|海賊版|copyrighDtrademark|EHllectual
ĐѐĐA性|ĐáЭcsĦchildřporn|ű|sex|ųoit)
а|私N性|同意Aě@veng;Etimat;nJ.?cJsensual
ʢˀ˫ˈ|obscen|adulDnudity|ÃĐá)(Э猥褻%ÃĐ|а)ѐÃchildK8}|@venge )porn
売春|援助交際|Ċ会F系|prostitut
薬Ɗ麻薬|大麻|覚(醒|ɛF%ˉ˩˃ʰ|drug
ђ通帳|ƿÄ|bank Ǔ
ƕ|偽Mphish
ÿ正ʢʯʻʹ|ƣ|乗ɣ取ʊ|unƴi[sz]ed|hack
闇ːƆ|実行G請負|仲介|@cruit
ʫʸˎ|賭博|ʮˣ˳˖ġgambl|casEo
闇í|貸í|ˤ˟í|lendEg
銃|爆(発|弾%刃Ɗ武器|weapJ|ųosiv|fi@arm
自殺ü死ü傷|suiciħelf.?harm
ѕ予告|脅Yth@at
Ǵ|bullyƟ
遺Ɖ残虐|ʰ˭|gor;graphic|violen
差別|˘Ɔ|Ć;discrimEat
青少年|mEors
ˇ˞|偽Ù|誤Ù|˕ʧʤʯ|misŌdisŌfalse Efo
悪質商法|frauħcĦÃƕ)詐欺
ʦʤ˫ʹ|˞˫ʦʧʢ|virus|malwa@`).split(`
`),qe=t=>RegExp(jt.shift(),t),[kr,$r]=jt.splice(0,2),Qe=t=>t.split($P).map(n=>{let[e,o,s]=n.split(",");return[e,qe(),o||void 0,+s||void 0]}),On=Qe(kr),Xe=Qe($r),Ze=[{id:$b,e:$q},{id:$b,e:$z},{id:$b,e:$q,T:.3},{id:$b,e:$z,T:.3},{id:$d,e:$q},{id:$d,e:$z}].map(t=>[qe(),t]),[to,no,eo,oo,so,ro,En,io,Sn,co,ao,lo,fo,uo,po,mo,ho,go,bo,yo,xo,Oo,An,Eo,So,Ao,wo,No,Io,ko,wn,$o,To,Ro,Lo,Co]=jt.splice(0,36).map(t=>RegExp(t,"i")),Do=jt.map(t=>RegExp(t)),bt={令和:2018,平成:1988,昭和:1925},vo=[$F,_y,$W,_z,"search",_w],Fo=4,Jt=[$b,$d,$Z,$Q,$u,"age"];var b=t=>t.normalize("NFKC");var Tr=120,Rr=40,Nn=30,Lr=new RegExp(yo,"g"),zt=new RegExp(so,"gi"),Cr=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Dr=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,vr={name:{id:$b},"family-name":{id:$b,e:$q},"given-name":{id:$b,e:$z},email:{id:$Z},tel:{id:$Q},"postal-code":{id:$B},"address-level1":{id:$w},"street-address":{id:$u}},In=On,Vt=new Map,qt=(t,n)=>(Vt.has(t)||Vt.set(t,n()),Vt.get(t)),Mo,Fr=40,Mr=200;function Ho(t){Vt.clear();let n=e=>Hr(t?.[e]);Mo=n(_d),In=On.flatMap(e=>{let o=yt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function Hr(t){if(!Array.isArray(t))return;let n=t.slice(0,Mr).flatMap(e=>{let o=typeof e==_j?b(e).toLowerCase().trim():"";return o.length<2||o.length>Fr?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var yt=t=>vo.includes(t),N=t=>qt(t,()=>Br(t)),Br=t=>{let n=b(t).toLowerCase().replace(/\s+/g,$P).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return No.test(n)||go.test(n)?"":n.replace(Lr,$P).replace(Cr,"").replace(Dr,"").replace(/\s+/g,$P).trim()},et=t=>/\p{L}/u.test(N(t))&&!wn.test(N(t)),kn=(t,n,e)=>t.find(([,o,s="lac"])=>s.includes(e[0])&&o.test(n));function P(t,n){let e=qt(`${n}\0${t}`,()=>_r(t,n));return e&&{...e}}function _r(t,n){let e=N(t).slice(0,Tr);if(!/[\p{L}\d?〒]/u.test(e)||wn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$P).trim(),s=kn(In,e,n);if(s&&yt(s[0]))return{id:s[0]};let r=n===$f&&uo.test(e.replace(zt,"")),i=n===$f&&Ze.find(([c])=>c.test(o));if(i)return{...i[1],id:r?$d:i[1].id,w:!/name/.test(o)};let a=Pr(e,o,s,n);return r&&(!a||a[0]===$b)?{id:$d}:a?Kr(a,e):Ur(e)}function Pr(t,n,e,o){let s=n&&Gr(t,n,e);return s&&s!==t&&kn(In,s,o)||e}var Gr=(t,n,e)=>e?.[0]===$h&&/[(].*(認知|発生|事件|現場)/.test(t)?t.replace(/[()]/g,""):n,Ur=t=>t.length>Nn?null:{id:$j},Kr=([t,,,n=1],e)=>({id:t,T:n*(e.length>Rr?.85:1)}),Bo=t=>b(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$P).trim();function _o(t,n){let e=Bo(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$q:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$z:null;if(o&&n===$f)return{id:/kana/.test(e)?$d:$b,e:o};let s=kn(Xe,e,n);return s?{id:s[0]}:null}function Po(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:_z}:/password|^username$|one-time-code/.test(n)?{id:$W}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:$h}:vr[n]??null}var q=t=>{let n=b(t);return eo.test(n)||!!Mo?.test(n)},Go=t=>mo.test(b(t)),Uo=t=>wo.test(b(t)),$n=t=>Co.test(t),Qt=t=>{let n=N(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company|わか)[^)]*\)?/g,"");return n.length<=Nn&&So.test(n)&&!An.test(n)},Ko=t=>Ao.test(Bo(t)),Xt=t=>t.length<=Nn&&An.test(N(t)),Wo=t=>Eo.test(N(t)),Yo=t=>Lo.test(N(t)),ot=t=>Io.test(t),Tn=t=>$o.test(t),jo=t=>bo.test(t)&&!ot(t)&&!vt(t),vt=t=>fo.test(t),Jo=t=>ho.test(t)&&!ot(t)&&!vt(t),Zt=t=>no.test(t);var Wr=/権利(の)?侵害|人権|rights/,Rn=.5,Ln=t=>b(t).toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),Vo=t=>b(t).toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(Ln).filter(n=>n.length>1),Yr=t=>qt(`harms\0${t}`,()=>Do.flatMap((n,e)=>n.test(t)?[e]:[])),zo=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function jr(t,n){let[e,o]=[zo(t),zo(n)];return e.size&&o.size?2*[...e].filter(s=>o.has(s)).length/(e.size+o.size):0}function Jr(t,n){let[e,o]=[Ln(t),Ln(n)];if(e&&e===o)return 1;if(!e||!o||ro.test(b(n)))return 0;let s=Vo(t).filter(c=>Vo(n).includes(c)).length;if(s)return .9+Math.min(s,5)/100;let[r,i]=[t,n].map(c=>Yr(b(c).toLowerCase())),a=r.filter(c=>i.includes(c)).length;return a?.7+.15*a/Math.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):r.some(c=>c<Fo)&&Wr.test(n)||jr(e,o)>.6?Rn:0}function tn(t,n){let[e,o]=n.map((s,r)=>({index:r,S:Jr(t,s)})).sort((s,r)=>r.S-s.S);return!e||e.S<Rn||o&&o.S===e.S?null:e}function qo(t,n){let e=Number(/\d+/.exec(b(t))?.[0]);if(!e)return null;let o=n.findIndex(s=>{let[r,i]=(b(s).match(/\d+/g)??[]).map(Number);return r===void 0?!1:/代/.test(s)?Math.floor(e/10)*10===r||/以上/.test(s)&&e>=r:/以上|over|\+/.test(s)?e>=r:/未満|under/.test(s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,S:1}}var Qo=(t,n)=>{try{return t(n)}catch{return null}},G=t=>!!t&&A(t)===1,Ft=t=>A(t)===3,F=t=>{let n=W(t);return!n||G(n)?n:A(n)===11?Qo(Ce,n):null},Xo=(t,n)=>(Rt(n,t)&4)!==0;function*M(t){for(let n=F(t);n;n=F(n))yield n}var Vr=160;function*Cn(t){let n=0;for(let e=G(t)?t:F(t);e&&n<Vr;e=F(e),n+=1)yield e}var Dn=t=>{if(G(t)&&g(t)==="slot"){let e=Be(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=xe(t);e;e=Oe(e))n.push(e);return n},xt=(t,n)=>{let e=_e(Y(t)??t,t,5);return e.currentNode=n,e},Zo=t=>Qo(De,t);var ts=4,zr=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,qr=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Qr=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function Xr(t){let n=y(t,"class");return zr.test(n)||(qr.test(n)||Qr.test(n)&&!n.includes(":"))&&x(t,"input:not([type=hidden]), textarea").length===1}var ns=({width:t,height:n})=>t<ts||n<ts,Zr=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,ti=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||ns(s);function es(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let s=getComputedStyle(e),r=/hidden|clip/.test(s.overflow)&&!/^(html|body)$/.test(g(e)),i=/auto|scroll/.test(s.overflow),c={N:s.display===$y||Number(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(s.clipPath)||w(e,$x),R:i,box:r||i?v(e):null};return t.set(e,c),c}return function(o){if(getComputedStyle(o).visibility!==_A)return!1;let s=v(o);if(ns(s)||n(o).N)return!1;let r=0;for(let a of M(o)){let{N:c,R:f,box:l}=n(a);if(c||r++<3&&Xr(a))return!1;if(l){if(f?Zr(s,a,l):ti(s,l))return!1;f&&(s=l)}}let i=ft(Y(o))??globalThis;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var Ot="input:not([type=hidden]), textarea, select, [contenteditable]",ni="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",ei="input[type=radio], input[type=checkbox]",Et="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",nn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,oi=/^(td|th|dd|li|fieldset|form|body|tr)$/,en=240,si=24;function Mt(t){for(let n of M(t))if(!nn.test(g(n)))return n;return null}var ss=t=>{let n=G(t)&&g(t)==="img"?y(t,"alt"):"";return n.length<=si&&/\p{L}/u.test(n)?n:""},pt=t=>t.replace(/\s+/g,$P).trim();function L(t){let n="",e=o=>{if(n.length>en)return;Ft(o)&&(n+=B(o));let s=G(o)?o:null;if(!s&&A(o)!==11||s&&(w(s,Et)||s!==t&&!lt(s)))return;let r=s&&!nn.test(g(s))?$P:"";n+=r+ss(o),Dn(o).forEach(e),n+=r};return e(t),pt(n)}var vn=new WeakMap;function rs(t){vn=new WeakMap;for(let n of t.flatMap(e=>x(e,$C))){let e=Dt(n);e&&vn.set(e,[...st(e),n])}}var st=t=>vn.get(t)??[],is=(t,n)=>y(t,n).split(/\s+/).map(e=>{let o=e&&Ve(D(t),e);return o?L(o):""}).join($P);function dt(t){let n=D(t),e=A(n)===11&&n.host,o=[pt(is(t,"aria-labelledby")),...st(t).map(L),y(t,$D)].filter(Boolean);return o.length||!e?o:[_(e,$C)??y(e,$D)].filter(Boolean)}function ri(t,n,e){for(let o of M(t)){let[s,r]=[E(o,n),E(o,e)];if(r)return!1;if(s)return!0}return!1}function ii(t,n){let e=R(t,$C),o=e&&Dt(e);return!!(o&&o!==n&&!E(e,n))}function ci(t,n){let e=(B(t)??ss(t)).replace(/\s+/g,$P),o=e.trim()&&F(t);return o&&!R(o,Et)&&!ii(o,n)&&lt(o)?e:""}function os(t,n){let e=xt(D(t),t),o=[],s=!0,r=0,i=null;for(let c=e.previousNode();c&&r<en;c=e.previousNode()){if(n.has(c)){i=c;break}let f=G(c)?g(c):"";if(oi.test(f)&&E(c,t))break;/^[bh]r$/.test(f)&&(s=!0);let l=ci(c,t);if(!l)continue;r+=l.length;let u=Mt(c),d=o.at(-1);d&&!s&&d.L===u?d.text=l+d.text:o.push({text:l,node:c,L:u}),s=!1}return i&&w(i,ei)&&!dt(i).length&&o.pop(),{near:o.filter(({node:c})=>!i||!ri(c,i,t)).map(({text:c})=>c.trim()),b:i}}function Mn(t,n){let e=xt(D(t),t),o=Mt(t),s="";for(let r=e.nextNode();r&&s.length<60;r=e.nextNode()){if(E(t,r))continue;if(G(r)){if(n.has(r)||g(r)==="br")break;continue}let i=F(r);if(!(!i||R(i,Et))){if(B(r).trim()&&Mt(r)!==o)break;s+=B(r)}}return pt(s)}function ai(t,n){let e=[""],o=R(t,"td, dd, li, p, div, label"),s=xt(D(t),t),r=0;for(let i=s.nextNode();i&&o&&E(o,i)&&r<en;i=s.nextNode())if(!E(t,i)){if(n.has(i)){e.pop();break}if(G(i)){if(/^(label|dt|th|legend|h\d)$/.test(g(i)))break;nn.test(g(i))||e.push("")}else R(F(i),Et)||(e[e.length-1]+=B(i),r+=B(i).length)}return pt([is(t,"aria-describedby"),...e].join($P))}function li(t,n){for(let e of M(t))if(!(!E(e,n)||t===n&&g(e)===$C))return/^(ul|ol|div|p|span)$/.test(g(e))?e:null;return null}var Hn=t=>w(t,Ot)||x(t,Ot).length>0;function Fn(t){for(let n=Lt(t);n;n=Lt(n)){if(Hn(n))return"";let e=L(n);if(e)return e}return""}function fi(t,n,e){let o=R(n,"table"),s=x(n,"th, td");for(let r of[Lt(n),o&&x(o,"tr")[0]]){let i=r&&r!==n&&!Hn(r)?x(r,"th, td"):[];if(i.length===s.length&&i.length>=e)return L(i[s.indexOf(t)])}return""}var ui=t=>N(t)!==""&&(!et(t)||(P(t,$f)??{id:$j}).id!==$j),pi=(t,n,e)=>e>1&&t.length===e&&t.every(ui)&&new Set(t.map(N)).size===e?t[n]:"";function di(t,n){let e=Lt(t);if(!e||Hn(e))return[];let o=x(t,ni),s=o.indexOf(n);if(s<0)return[];let r=mi(e),i=pi(r,s,o.length);return i?[i,Fn(e)]:[]}function mi(t){let n=[""];for(let e of Dn(t)){let o=G(e)?g(e):"",s=o&&!nn.test(o);s&&n.push(""),o!=="br"&&n.push(`${n.pop()}${Ft(e)?B(e):L(e)}`),s&&o!=="br"&&n.push("")}return n.map(pt).filter(Boolean)}function hi(t,n){let e=Fn(t),o=n&&g(t)==="td"&&W(t),s=o&&fi(t,o,e?3:2);return[e,s||o&&!e&&Fn(o)||""]}function gi(t){let n=[],e=[];for(let o of M(t)){let s=g(o);if(/^(form|body)$/.test(s)||n.length+e.length>3)break;s===$C?n.push(L(o)):/^(t[dh]|dd|li)$/.test(s)?n.push(...di(o,t),...hi(o,!n.length)):s==="fieldset"?e.push(...x(o,"legend").slice(0,1).map(L)):w(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...dt(o),...x(o,"[role=heading]").slice(0,1).map(L))}return{f:n.filter(Boolean),I:e.filter(Boolean)}}var bi=t=>[_(t,$p)??y(t,"data-placeholder"),y(t,_m)].filter(n=>n.trim()).map(n=>n.slice(0,en)),$=({own:t,near:n,f:e})=>[...t,...n,...e];function on(t,n,e,o=null){let s=o!==null,r=D(t),i=A(r)===11&&x(r,Ot).length===1?r.host:null,{near:a,b:c}=os(t,n),f=i??(o&&li(t,o));return f&&!a.length&&({near:a,b:c}=os(f,n)),{own:s?[]:dt(t),near:a,...gi(s?R(t,$C)??t:t),O:s?[]:bi(t),after:s?"":Mn(t,n),v:s?"":ai(t,n),_:e,b:c}}var _n="input, textarea, select, [contenteditable]:not([contenteditable=false])",yi=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,xi=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",S=t=>/^(radio|checkbox)$/.test(`${t}`);function as(){let t=es(),n=[],e=[],o=ls(document,t,n,e);rs(e);let s=new Set(n.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(k(c)))),r=[],i=new Map,a=[];for(let c of s){let f=Ei(c);if(Si(c,f,t))if(Oi(c,f))r.push({t:c,type:f});else if(S(f)){let l=wi(c,f),u=i.get(l)??Bn(c,$g,f);u.A.push(c),u.g.push(dt(c)[0]||Mn(c,s)||y(c,$I)),i.has(l)||a.push(u),i.set(l,u)}else if(f===$v){let l=[...Yt(c)];a.push(Bn(c,$g,f,l,l.map(Ai)))}else(f!=="editor"||!w(c,"[contenteditable] [contenteditable]"))&&a.push(Bn(c,/^(textarea|editor)$/.test(f)?$G:$f,f))}return{tt:a,C:s,F:e,V:r,z:t,size:o}}function ls(t,n,e,o){o.push(t);let s=new Set(x(t,_n));for(let r of x(t,"*")){s.has(r)&&e.push(r);let i=g(r)==="iframe",a=i?Zo(r):mn(r);a&&(!i||n(r))&&ls(a,n,e,o)}return s.size}var Bn=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,D:sn(t),A:o,g:s}),Oi=(t,n)=>yi.test(n)||w(t,xi)||!S(n)&&y(t,"tabindex")==="-1",Ei=t=>{let n=g(t);return n===$E?k(t):/^(textarea|select)$/.test(n)?n:"editor"},Si=(t,n,e)=>e(t)||S(n)&&st(t).some(e)&&!R(t,$x),Ai=t=>w(t,":disabled")?"":t.text||L(t);function sn(t){let n=Ct(t);if(n)return n;for(let e of M(t))if(g(e)==="form")return e;return D(t,{composed:!0})}function wi(t,n){let e=sn(t),o=y(t,$b),s=`${n} ${o} ${Ii(e)}`;if(n===_p&&o)return s;let r=0;for(let i=W(t);i&&i!==e&&r<5&&!(A(i)!==1||x(i,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);i=W(i),r+=1)if(x(i,`input[type=${n}]`).length>1)return i;return o?s:t}var cs=new WeakMap,Ni=0;function Ii(t){let n=cs.get(t)??(Ni+=1);return cs.set(t,n),n}var j=new Set([...Jt,$B,$w,$K]),ki=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function fs(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join($P)];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=ki.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function us(t){let n=b(t).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(n)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function Gn(t){let n=us(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var $i=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function ps(t,n){let e=b(t);if(xo.test(e))return!1;if(lo.test(e))return!0;let o=n.map(s=>$i.exec(b(s))?.[0]).find(Boolean);return o?o.includes("-"):null}function ds(t,n,e=!1,o=""){let s=us(t),r=s.replace(/[^\d+]/g,""),i=Gn(t).join("-");return oo.test(o)&&r[0]==="0"?[n?`+81${r.slice(1)}`:`+81 ${i.slice(1)}`]:n?[r]:[!e&&/^\D*0(?!10)/.test(b(t))&&!s.includes(".")?s:i,r,i]}var Pn="[\\d０-９]",Ti=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${Pn}{3})[^\\d０-９]{0,3}(${Pn}{4})(?!${Pn})[)）、,，\\s]*`);function ms(t){let[n,e,o]=Ti.exec(t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.replace(n,"").trim())??[];return{postal:n&&b(`${e}-${o}`),prefecture:s,rest:r}}var hs=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),Un=t=>hs(b(t),/[ぁ-ゖ]/g,96),Ri=t=>hs(Un(t),/[ァ-ヶ]/g,-96),Li=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??b(t),t])),Ci=t=>[...Un(t).normalize("NFD")].map(n=>Li.get(n)??n).join(""),Di=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,vi=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function gs(t,n,e){let o=b(n),s=o.replace(zt,""),[r,i,a]=[1,2,3].map(p=>e.some(O=>Di.exec(O.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[p])),c=[Ci(t),/半角|half/i],f=[Ri(t),Sn],l=[Un(t),/(?<!半角.{0,3})カナ|katakana/i],u=!a&&(Sn.test(s)||/[ぁ-ん]/.test(t)&&!po.test(s)),d=i||u?[f,l,c]:[l,f,c];(vi.test(s)||r)&&d.unshift(c);let h=o.match(zt)?.join($P)??"";return d.filter(([,p])=>!p.test(h)).map(([p])=>p)}function bs(t,n){let e=Ro.test(n)?["　",$P,""]:[$P,"　",""];return Oo.test(n)&&e.reverse(),t.flatMap(o=>e.map(s=>o.replace(/\s+/g,s)))}var Os="h1, h2, h3, legend",Fi=new Set([$Q,$u,$B,$w,$K]),Mi=/^(url|site_name|subject|notes)$/,Hi=[$L,$m],Bi=new Set([$L,$m,_B,$b,$d,$Z,$Q]),rn=8,Kn=5,Es=20,_i=.7;function Ss(t,n,e,{map:o={},nt:s}){let{verified:r,read:i}=Qi(t,n,e,o);if(!r&&jo(ys(t,"h1",t.z)))return{C:new Map,q:[],verified:r};let a=new Set(t.V.filter(({type:p})=>p===$W).map(({t:p})=>sn(p))),c=ys(t,Os),f=[...Map.groupBy(i,({n:p})=>p.D)].flatMap(([p,O])=>{if(a.has(p)&&!O.some(K=>K.u===Es||K.id===$m&&Wn(K)))return[];let tt=Gi(p);if(Tn(tt)&&!O.some(Wn))return[];let ct={values:e,o:c,own:tt},kt=qi.reduce((K,nt)=>nt(K,ct),O),Pt=Pi(kt,ct,s);return Pt?[{Q:kt,own:tt,P:Pt}]:[]}),l=f.some(({own:p,P:O})=>O>=1&&ot(p)),u=f.filter(({own:p})=>!l||ot(p)||!Zt(p)),d=u.reduce((p,O)=>p&&p.P>=O.P?p:O,u[0])?.Q??[],h=Map.groupBy(d.filter(({id:p})=>p),({id:p})=>p);for(let{Q:p,own:O}of f)if(!(p===d||Zt(O)))for(let it of Hi){let tt=p.filter(ct=>ct.id===it&&ct.u>=rn);tt.length&&!h.has(it)&&h.set(it,tt)}return{C:h,q:d,verified:r}}function Pi(t,{values:n,o:e},o){let s=t.filter(({id:f})=>n.has(f)||j.has(f)&&n.has($u)),r=[...new Set(s.map(({id:f})=>f))],i=r.filter(f=>!j.has(f)).length,a=r.length-i;return i||(o||a>1||ot(e))&&!Tn(e)?i+a*.3:0}var Wn=({n:t})=>t.kind===$G,ys=({F:t},n,e=()=>!0)=>t.map(o=>[A(o)===9?Le(o):"",...x(o,n).filter(e).slice(0,12).map(L)].join($P)).join($P);function Gi(t){if(A(t)===9)return"";let n=x(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[y(t,"role"),L(t).slice(0,60),...x(t,Os).slice(0,4).map(L),...n.map(e=>_(e,$I)??e.textContent)].join($P)}var At=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Ui=(t,{values:n,o:e})=>{let[o,s]=t.filter(Wn),r=ot(e)||vt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!s&&!o.id&&r?At(t,i=>i===o,{id:$m,u:Kn}):t},Ki=t=>{let n=t.map(({o})=>[...$(o),...o.I]);if(!n.flat().some(o=>to.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$h||o.n.kind!==$f||!r.some(a=>En.test(a)))return o;let i=r.map(a=>P(a.replace(En,""),$f)).find(Boolean);return!i||!j.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,u:rn})})},Wi=t=>{let n=t.filter(l=>j.has(l.id)&&St(l)),e=({k:l,e:u,id:d,o:h})=>l===$T||u&&n.some(p=>p.k&&p.id===d&&xs({o:h},p)),o=n.filter(l=>!n.some(u=>u.id===l.id&&xs(l,u))),s=l=>o.some(u=>u!==l&&u.id===l.id&&u.e===l.e&&St(u)===St(l)),r=n.filter(e),i=n.filter(l=>!r.includes(l)),a=i.filter(l=>r.some(({id:u})=>u===l.id)||o.includes(l)&&s(l)),c=!r.length&&a.some(({id:l})=>l===$b);return At(t,l=>i.includes(l)&&(c||a.some(({id:u,o:{_:[d]}})=>u===l.id||r.length&&d&&d===l.o._[0])),{id:$h})},xs=({o:{b:t,near:n}},{n:{t:e}})=>t===e&&!n.some(et),Yi=t=>t.some(({id:n,e})=>n===_f||n===$b&&e)?At(t,n=>n.id===_B&&St(n)===_m,{id:$h}):t,ji=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$g?e:{...e,...Ji(e,n)});function Ji(t,n){let{g:e}=t.n,o=s=>e.filter(r=>s.test(r)).length;return o(/東京都/)&&o(/大阪府/)?!t.p||j.has(P(St(t),$f)?.id??"")?{id:$w,u:Kn}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e.some(q)&&As(e,n)?{id:$M,u:Kn}:{}}var As=(t,n)=>(tn(n.get($M)??"",t)?.S??0)>=_i,St=({o:t})=>$(t).map(N).find(Boolean)??"",ws=(t,{values:n,o:e})=>$n(e)||t.some(({id:o,u:s,n:{kind:r,g:i}})=>o===$N&&s>=rn||o===$M&&r===$g&&As(i,n))||ot(e)&&!t.some(Yn),Yn=({id:t})=>t===_f,Vi=(t,n)=>{if(ws(t,n))return t;if(Jo(n.o))return At(t,({id:s})=>Mi.test(s),{id:$h});let o=Zt(`${n.o} ${n.own}`)&&!vt(n.o)||t.some(Yn)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return At(t,s=>{let r=St(s);return $n(r)?!1:s.id===$L?r&&(o.test(r)||co.test(r)):s.id===_v||s.id===$N&&s.u<rn},{id:$h})},zi=(t,n)=>t.some(e=>Yn(e)&&$(e.o).some(o=>To.test(o)))&&!ws(t,n)?At(t,({id:e})=>Fi.has(e),{id:_f}):t,qi=[Ui,Ki,Wi,Yi,ji,Vi,zi];function Qi({F:t},n,e,o){let s=Object.entries(o).filter(([a])=>e.has(a)),r=n,i=!1;for(let[a,c]of s){let f=[c].flat().map(l=>{let u=t.flatMap(d=>x(d,l));return r.find(({n:d})=>u.some(h=>d.t===h||d.A.includes(h)))});f.length&&f.every(l=>l&&Xi(l,a))?r=r.map(l=>f.includes(l)?{...l,id:a,u:Es}:l.id===a?{...l,id:""}:l):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var Xi=({id:t,n:{kind:n,g:e}},o)=>(!t||t===o)&&!(n===$g&&(Bi.has(o)||e.some(q)));var Zi={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},tc=/^(own|near|whole|row|sentence|group)$/,nc=[$T,$X,"row",_q,$R,$k],ec=24,C=(t,n)=>n.flatMap((e,o)=>e?[{from:t,c:e,T:Zi[t],index:o}]:[]),mt=({c:{id:t}})=>t!==$j,wt=t=>t.filter(({from:n})=>tc.test(n)),J=(t,n)=>t.filter(e=>e.from===n),Ns=(t,{f:n,...e})=>nc.flatMap(o=>J(t,o)).find(({from:o,c:{id:s},index:r})=>yt(s)&&(o==="row"?!r:o!==_q||!r&&!n.length))??J(t,$b).find(({c:{id:o}})=>/^(trap|captcha|password|payment)$/.test(o))??C($T,[[...e.own,...e.near,...n.slice(0,1),...e.I.slice(0,1),e.after,e.v].some(Go)&&{id:_w}])[0],oc=(t,{x:n})=>{let e=wt(n).find(o=>!o.c.w&&mt(o))??null;return{...t,l:e,e:e?.c.e??null}},sc=(t,{x:n,kind:e,o})=>{let s=wt(n),r=s.find(({c:a})=>!a.w);if(r?.c.id!==$j||s.some(({c:a})=>a.w))return t;let i=r.from===$T||!o.f.length;return t.l&&(e===$G||!i)?t:{l:null,e:null,p:!0}},rc=(t,{x:n})=>{let e=wt(n).find(({c:s})=>s.w);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.l?.c.id??"");return{...t,l:o?t.l:e,e:e.c.e??t.e}},ic=(t,{x:n,inside:e})=>{if(t.l||t.p)return t;let o=J(n,$R),s=o.length>0&&!o.some(mt),r=!o.length&&!wt(n).length&&e(),i=o.find(mt)??C("inside",[r])[0]??null;return{l:i,e:t.e??i?.c.e??null,p:s}},cc=(t,{x:n,kind:e,o:{after:o}})=>{if(t.l||wt(n).length||o.length>ec)return t;let[s]=C("after",[P(o,e)]);return s&&!mt(s)?{...t,p:!0}:{...t,l:s??null}},ac=(t,{x:n})=>{let e=J(n,$R).find(mt),[o]=J(n,$X),s=t.l?.c,r=s&&s===o?.c&&s!==J(n,"near")[0]?.c;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.p||r)?t:{...t,l:e,p:!1}},lc=(t,{x:n})=>{if(t.l?.c.id!==$u)return t;let e=J(n,$R).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,l:{...t.l,c:e.c}}:t},fc=(t,{x:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{l:o}=t;if(o){let i=e.some(({c:a})=>a.id===o.c.id);return i?{...t,et:i}:t}let s=!t.p&&!wt(n).length&&!J(n,$R).length,r=e.find(({from:i,c:{id:a}})=>i===$k||(i===_h?!(t.p&&a===$L):s));return r?{...t,l:r,e:r.from===_h?t.e:r.c.e??null}:t},uc=(t,{x:n})=>{if(t.e||!/^name/.test(t.l?.c.id??""))return t;let e=[...J(n,$b),...J(n,$k)].find(({c:o})=>o.e);return{...t,e:e?.c.e??null}},pc=[oc,sc,rc,ic,cc,ac,lc,fc,uc],Is=t=>pc.reduce((n,e)=>e(n,t),{l:null,e:null,p:!1});var dc=40,mc=/^h[1-6]$|^legend$|^caption$/,ks=/^(b|strong)$/,$s=9,hc=/^[■□●○◆◇▼▽★【《＜[\d]/;function Ts(t,n){let e=new Map,o=[],s=[],r=xt(t,t);for(let i=r.nextNode();i;i=r.nextNode()){let a=G(i)&&n.has(i)?i:null,c=Ft(i)&&B(i).trim()?gc(i):null;if(c&&s.at(-1)?.L===c?s[s.length-1].text+=B(i):c&&s.push({text:B(i),L:c}),!a)continue;for(let[l,{text:u,L:d}]of s.entries()){let h=l===s.length-1&&!bc(a),p=yc(pt(u),d,h);p&&(o=[p,...o.filter(O=>!Ec(p,O))])}s=[];let f=o.filter(({ot:l})=>l.some(u=>E(u,a)));e.set(a,f.map(({text:l})=>l))}return e}function gc(t){let n=F(t);return n&&ks.test(g(n))?n:Mt(t)}var bc=t=>st(t).length>0||[$D,$p].some(n=>y(t,n));function yc(t,n,e){let o=g(n),s=mc.test(o)||y(n,"role")==="heading",r=Number(y(n,"rowspan"))||1;if(t.length>dc||e&&!s&&r<2||!Oc(n))return null;let i=xc(t,n);if(!s&&(Wo(t)||!(i||Qt(t)||Xt(t))))return null;let a=/^h\d$/.test(o)?Number(o[1]):$s;return{text:t,ot:r>1?Sc(n,r):Ac(n),G:a,U:i}}function xc(t,n){let e=y(n,"class")+y(n,"colspan")+(hc.test(t)?_u:"");return e||ks.test(g(n))?g(n)+e:""}function Oc(t){let n=R(t,$C);return lt(t)&&!R(t,Et)&&!x(t,Ot).length&&!(n&&Dt(n))}var Ec=(t,n)=>t.G<$s?n.G>=t.G:t.U!==""&&t.U===n.U;function Sc(t,n){let e=[];for(let o=R(t,"tr");o&&e.length<n;o=Ae(o))e.push(o);return e}function Ac(t){for(let n of M(t))if(x(n,Ot).length)return[n];return[]}var Ls=24,wc=10,Nc={email:$Z,tel:$Q,url:$L},Ic={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Cs({tt:t,C:n,F:e}){let o=new Map(e.flatMap(i=>[...Ts(i,n)])),s=[],r=t.map(({t:i,type:a,A:c})=>on(i,n,o.get(i)??[],S(a)?c.at(-1):null));for(let[i,a]of t.entries()){let c=r[i],f=s.at(-1),l=kc({n:a,o:c,M:f,next:r[i+1],K:s});l.id===$L&&Uo([...$(c),c.v].join($P))&&(l.id=$h),l.id===$M&&a.kind===$f&&c.b&&S(k(c.b))&&(l.id=$h),l.id&&!Lc(a,l.id)&&(l.id=l.id===$j?"":$h),s.push({n:a,o:c,...l})}return s}function kc({n:t,o:n,M:e,next:o,K:s}){let r=Rs(t,n);return r.id===_y&&Tc(n,e?.o,o)&&(r=Rs(t,{...n,f:[n.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&$c(r,n,e)&&Cc(t,n,e)&&(r.id?r.id=$B:Object.assign(r,{id:e.id,u:e.u-.5,p:e.p,k:e.k})),r.id===$b&&r.e===$z&&Rc(n,s)&&(r.id=$d),r}var $c=({id:t,p:n},{own:e,near:o,f:s},r)=>t?t===$u&&r.id===$B&&o.length>0:!n||!e.length&&s[0]===r.o.f[0],Tc=({f:[t]},n,e)=>t&&t!==n?.f[0]&&t===e?.f[0];function Rc({b:t},n){let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$b&&r);return e?.id===$d&&e.e===$q&&e.n.t===t&&o?.e!==$q}var Lc=({type:t},n)=>yt(n)||n===$h||(Ic[t]?.test(n)??!0);function Cc({t,kind:n,type:e,D:o},{near:s,b:r,O:i},{id:a,n:c}){let f=a===$N||n===c.kind&&e===c.type,l=r&&(r===c.t||c.A.includes(r));return!f||!l||o!==c.D||n===$G?!1:![...i,...s].some(et)&&Dc(t,c.t)}function Dc(t,n){let e=W(t);for(let o=0;e&&o<3;o+=1,e=W(e))if(E(e,n))return!0;return!1}function jn(t,n){let e=g(t)==="textarea"?at(t):n===$f&&y(t,$I),o=e&&e.length<=Ls&&!/[{<]/.test(e)?P(e,n):null;return o?.id===$j?null:o}function vc({t,kind:n,type:e},o){let s=l=>P(l,n),r=o.near.map(l=>{let u=s(l);return u?.id===$j&&/(。|ください|下さい|ます|です)$/.test(l)?null:u}),i=r.find((l,u)=>l&&o.near[u].length<=Ls),a=i?.w&&r.find(l=>/^name/.test(l?.id??"")&&!l?.w),c=[$b,"id"].map(l=>_o(y(t,l),n)),f=n===$f&&Nc[e];return[...C($T,o.own.map(s)),...C("near",[i]),...C($J,[a]),...C("row",o.f.map(s)),...C($X,[r.find(Boolean)]),...C(_q,o.I.map(s)).filter(mt),...C($R,o.O.map(s)),...C($k,[Po(y(t,$k))]),...C(_h,[f?{id:f}:null]),...C($b,c)]}function Fc({t},{own:n,near:e,f:o,I:s,_:r}){if([...n,...e.slice(0,1)].some(Yo))return $T;for(let i of[...o,...s,...r]){if(Qt(i))return _k;if(Xt(i))return $T}return[$b,"id"].some(i=>Ko(y(t,i)))?_k:null}function Rs(t,n){let e=vc(t,n),o=Fc(t,n),s=Ns(e,n);if(s)return{id:s.c.id,u:wc,e:null,p:!1,k:o,by:s};let{l:r,e:i,p:a,et:c}=Is({x:e,kind:t.kind,o:n,inside:()=>jn(t.t,t.kind)});if(!r)return{id:"",u:0,e:i,p:a,k:o,by:null};let f=r.T*(r.c.T??1)+(c?1:0);return{id:j.has(r.c.id)&&o===_k?$h:r.c.id,u:f,e:i,p:a,k:o,by:r}}var Jn=({n:{t,A:n,type:e},o})=>(S(e)?n:[t]).some(s=>w(s,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.f.slice(0,1),...o.I.slice(0,1)].some(s=>ko.test(s));var Ds=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Mc="通報ナビ";function Vn(t,n=Mc){let e=[t,...S(k(t))?Wt(t)??[]:[]].map(Hc);return _(t,$l)===null&&(we(t,$l,n),e.push(()=>_(t,$l)===n&&hn(t,$l))),()=>{for(let o of e)o()}}function Hc(t){let n=ke(t),e=_(t,_l)===null,o=Ds.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of Ds)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&hn(t,_l)}}var Qn={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function zn(t,n,e){let o=Qn[g(t)];for(let s of[ft(Y(t)),globalThis]){let r=Object.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}}function V(t,n){try{Re(t,n)}catch{}}function qn(t,n){let e=Y(t),o=yn(e);try{V(t,new FocusEvent("focus")),V(t,new FocusEvent("focusin",{bubbles:!0})),n(),V(t,new FocusEvent("blur")),V(t,new FocusEvent("focusout",{bubbles:!0}))}finally{yn(e)===t&&o!==t&&(Te(t),o&&g(o)!=="body"&&bn(o,{preventScroll:!0}))}}var Q=t=>S(k(t))?ut(t):g(t)===$v?String(Je(t)):je(t)??at(t);function Xn(t){let n=y(t,$b);if(!(k(t)!==_p||!n))return x(D(t),"input[type=radio]").find(e=>ut(e)&&y(e,$b)===n&&Ct(e)===Ct(t))}function Ht(t,n){let e=g(t);if(S(k(t))){if(ut(t)===n)return;qn(t,()=>$e(t)),ut(t)!==n&&!n&&(zn(t,_x,n),V(t,new Event($E,{bubbles:!0,composed:!0})),V(t,new Event("change",{bubbles:!0})))}else e in Qn?qn(t,()=>{e===$v?zn(t,_g,Number(n)):zn(t,$I,n),V(t,e===$v?new Event($E,{bubbles:!0,composed:!0}):new InputEvent($E,{bubbles:!0,composed:!0,inputType:$S})),V(t,new Event("change",{bubbles:!0}))}):qn(t,()=>Bc(t,String(n)))}function Bc(t,n){let e=Y(t);bn(t,{preventScroll:!0});let o=ft(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand($S,!1,n)}catch{}vs(at(t))!==vs(n)&&(gn(t,n),V(t,new InputEvent($E,{bubbles:!0,composed:!0,inputType:$S,data:n}))),o?.removeAllRanges()}var vs=t=>t.replace(/\s+/g,"");function Fs(t){if(k(t)===_p){let e=Xn(t);return o=>e?Ht(e,!0):Ht(o,!1)}if(S(k(t))||g(t)in Qn){let e=Q(t);return o=>Ht(o,e)}let n=[...Se(t)].map(e=>Ee(e,!0));return e=>{gn(e,...n),V(e,new InputEvent($E,{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var _c='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',cn=80,an=t=>([...$(t),...t.I,...t.O,t.after].find(N)??"").slice(0,3*cn).replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi,$P).trim().slice(0,cn);function Ms({F:t,C:n,V:e,z:o},s,r){let i=[...s.map(c=>{let f=r.has(c.n.D)&&Jn(c);return(S(c.n.type)?Gc:Pc)(c,f)}),...e.map(({t:c,type:f})=>f==="file"&&X("file",dt(c)[0]??an(on(c,n,[])))),t.some(c=>x(c,_c).some(o))&&X($F,"")],a=new Set;return i.filter(c=>c!==!1).filter(({kind:c,label:f})=>!a.has(c+f)&&a.add(c+f))}var X=(t,n)=>({kind:t,label:n}),Pc=({n:{t,type:n},o:e,id:o},s)=>o===$F?X($F,an(e)):s&&o!==_w&&Uc(t,n)&&X($Y,an(e));function Gc(t,n){let{type:e,A:o,g:s}=t.n;if(o.some(a=>ut(a)))return!1;let r=an(t.o),[i]=s;return e==="checkbox"&&!o[1]?ao.test(i)?X($F,i.slice(0,cn)):q(`${i} ${r}`)?X(_d,i.slice(0,cn)||r):n&&X($Y,i||r):s.every(q)||s.some(q)&&Jn(t)?X(_d,r||i):n&&X($Y,r||i)}function Uc(t,n){if(n!==$v)return!String(Q(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!w(t,":valid")}var Bs="rgb(255, 255, 255)";function Zn(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,s]}var ln=t=>Zn(t)?.[3]??1,Hs=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function _s(t,n){let[e,o]=[Zn(t),Zn(n)];if(!e||!o)return 21;let s=e.slice(0,3).map((a,c)=>a*e[3]+o[c]*(1-e[3])),[r,i]=[Hs(s),Hs(o)].sort((a,c)=>a-c);return(i+.05)/(r+.05)}var ee=[20,10],Ws=[8,8],Kc=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],ne=.3,Ps=5,Wc=1.3,Yc=1e3,jc=1e4,[Jc,Ys]=[-2,-1],js=["::before","::after"],Vc=/^(img|svg|canvas|video|iframe|object|embed)$/,zc={opacity:t=>t<ne,contrast:t=>t<ne,brightness:t=>t>3,blur:t=>t>3},qc={opacity:1,N:!1,box:null,R:!1,X:[],W:[]};function Js(){let t=new Map,n=new Set,e=o=>{let s=t.get(o)??x(o,"*").slice(0,jc).filter(r=>{let i=getComputedStyle(r);return i.pointerEvents===$y&&zs(r,i)});return t.set(o,s),s};return function(s){let r=new Map,i=[...s].filter(([a,c])=>!n.has(a)&&Qc(a,c,r)).map(([a,c])=>({t:a,st:c?Ws:ee})).sort((a,c)=>Rt(a.t,c.t)&2?1:-1);return ca(i,n,e),n}}function Qc(t,n,e){let{width:o,height:s}=v(t),[r,i]=n?Ws:ee;return o>=r&&s>=i&&lt(t)&&oe(t).every(a=>Xc(a,e))&&(n||ra(t))}function Xc(t,n){let{N:e,X:o}=Zc(t,n),{width:s,height:r}=v(t);return!e&&!o.some(([i,a])=>i>=s/2&&a>=r/2)}function Zc(t,n){let e=[];for(let r=t;r&&!n.has(r);r=F(r))e.unshift(r);let o=F(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||qc;for(let r of e)n.set(r,s=ta(r,s));return s}function ta(t,n){let e=getComputedStyle(t),o=v(t),s=n.opacity*Number(e.opacity),r=o.width>0&&o.height>0,i=n.N||s<ne||e.mixBlendMode!=="normal"||sa(e)||oa(e)||!!(r&&n.box&&!n.R&&na(o,n.box));return{opacity:s,N:i,box:r?o:n.box,R:r?/auto|scroll/.test(e.overflow):n.R,X:n.W,W:[...n.W,...ea(t)]}}var na=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>Yc,ea=t=>js.map(n=>getComputedStyle(t,n)).filter(n=>se(n)&&n.pointerEvents===$y&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),oa=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>zc[n]?.(Number(e)/(o?100:1)));function sa({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$y&&n.filter(e=>ln(e)>.5).length*2<=n.length}function ra(t){let n=getComputedStyle(t),{width:e}=v(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),s=Math.abs(Number.parseFloat(n.textIndent)),r=ia(t);return Number.parseFloat(n.fontSize)>=Ps&&o>=Ps&&s<Math.max(o,1)&&!(r&&_s(n.webkitTextFillColor||n.color,r)<Wc)}function ia(t){for(let n of Cn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=getComputedStyle(n);if(o!==$y)return null;if(ln(e)>.5)return e;if(g(n)==="html")return/dark/.test(s)?null:Bs}return null}function ca(t,n,e){let o=i=>fa(i,e)&&n.add(i.t),s=new Map,r=t.filter(i=>!o(i)).map(i=>({each:i,M:aa(i.t,s)}));for(let i of["center",_C])r.forEach(({each:{t:a},M:c},f)=>{if(!n.has(a)){Ne(a,{L:i,inline:i,behavior:_D});for(let{each:l,M:u}of r.slice(f))if(u.filter(te).some(la)||!o(l))break;(i===_C||!n.has(a))&&c.filter(te).forEach(Gs)}});[...s.values()].filter(te).forEach(Gs)}var aa=(t,n)=>oe(t).flatMap(e=>[...M(e)].map(o=>{let s=n.get(o)??{Y:o,left:Gt(o),top:Ut(o)};return n.set(o,s),s})),te=({Y:t,left:n,top:e})=>Gt(t)!==n||Ut(t)!==e,Gs=({Y:t,left:n,top:e})=>Ie(t,{left:n,top:e,behavior:_D}),la=({Y:t,left:n,top:e})=>{let o=g(t)==="html"?x(t,"body").slice(0,1):[];return[t,...o].map(s=>getComputedStyle(s)).some(({overflowX:s,overflowY:r})=>Gt(t)!==n&&/hidden|clip/.test(s)||Ut(t)!==e&&/hidden|clip/.test(r))};function oe(t){let n=[t];for(let e=Us(t);e;e=Us(e))n.push(e);return n}var Us=t=>{try{return ft(Y(t))?.frameElement??null}catch{return null}};function fa({t,st:[n,e]},o){let{left:s,top:r,width:i,height:a}=v(t),c={width:i,height:a};for(let f of oe(t)){if(f!==t){let p=v(f);[s,r]=[s+p.left+f.clientLeft,r+p.top+f.clientTop]}let l=D(f),u=Kc.map(([p,O])=>[s+c.width/2+p*n,r+c.height/2+O*e]);if(!u.every(([p,O])=>pa(f,l,p,O)))return!1;let[d,h]=u[0];if(o(l).some(p=>ua(p,d,h)&&Vs(p,f)&&da(p,f)))return!1}return!0}var ua=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=v(t);return o<=n&&n<=r&&s<=e&&e<=i};function pa(t,n,e,o){let s=A(n)===9,r=(s?Me:He)(n,e,o);if(!r||r===t||E(t,r))return!!r;let i=[...(s?ve:Fe)(n,e,o)],a=i.findIndex(c=>c===t||E(t,c));return a>=0&&!i.slice(0,a).some(c=>Vs(c,t))}function Vs(t,n){if(t===n||E(n,t))return!1;let e=js.map(i=>getComputedStyle(t,i));if(!zs(t)&&!e.some(se))return!1;let o=[...Wt(n)??[]].some(i=>E(i,t)),[s,r]=[v(t),v(n)];return!o||s.width>r.width-ee[0]&&s.height>r.height-2}function da(t,n){let[e,o]=[Ks(t,n),Ks(n,t)];return e===o?e>Ys&&(Rt(n,t)&4)>0:e>o}function Ks(t,n){let e=Ys;for(let o of Cn(t)){if(E(o,n))break;let{position:s,zIndex:r,transform:i}=getComputedStyle(o);(s!=="static"||i!==$y)&&(e=Math.max(Number.parseInt(r,10)||0,Jc))}return e}var zs=(t,n=getComputedStyle(t))=>Vc.test(g(t))||se(n),se=t=>t.content!==$y&&(ln(t.backgroundColor)>.1||t.backgroundImage!==$y||(t.backdropFilter??$y)!==$y)&&t.visibility===_A&&Number(t.opacity)>.1;var re=t=>t.split(`
`).map(n=>n.trim()).filter(Boolean),ie=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function qs(t,n){let e=[...t],o=[];for(let{rt:s,it:r,limit:i}of n){if(!e.length)break;let a=r?ie(e[0])[1]:e[0];if(a.length>i)break;for(e.shift();s&&e.length&&a.length+1+e[0].length<=i;)a+=`
${e.shift()}`;o.push(a)}return{values:o,left:e}}var Qs=t=>URL.canParse(t)?new URL(t).href:"";var ma=/https?:\/\/[\x21-\x7e]+/g,ha=["。",`
`,"! ",". ","？","！"],Xs=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function Zs(t,n){if(t.length<=n)return[t,""];let e=Xs(t,n,"word")||Xs(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(ma))s<e&&e<s+r.length&&(e=s);let o=Math.max(...ha.map(s=>ga(t.slice(0,e),s)));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}var ga=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function tr({label:t="",value:n},e,o){let s=e?.value??"";if(n.split(`
`).every(a=>s.includes(a)))return null;let r=`【${t||"URL"}】
${n}`,i=s?Math.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$m,value:s?`${r}

${s}`:r}}var z=bt.令和,ce=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,ba={令:z,r:z,平:bt.平成,h:bt.平成,昭:bt.昭和,s:bt.昭和},un=t=>{let n=ce.exec(t)?.[0][0];return n?ba[n.toLowerCase()]??0:null};function nr(t){let n=b(t);if(/西暦|\d{4}|yyyy/i.test(n))return 0;let[e,o]=[n,n.replace(ce,"")].map(un);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(n)?null:void 0}var ya=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,xa=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,Oa=new RegExp(ya.source+xa.source,"i");function ae(t){let[,n,e,o,s,r,i,a,c]=Oa.exec(b(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let f=i===void 0?null:Ea(+i,`${r} ${c}`),l=a==="半"?30:+(a??0);return{y:+(n??z+(e==="元"?1:+e)),m:+o,d:+s,h:f,i:f===null?null:l}}function Ea(t,n){if(/午後|p\.?m/i.test(n))return t%12+12;if(/午前|a\.?m/i.test(n))return t%12;let e=/[夕夜晩]/.test(n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/.test(n)&&t<6?t+12:t}var T=t=>String(t).padStart(2,"0");function pn({y:t,m:n,d:e,h:o,i:s},r){let i=`${t}-${T(n)}-${T(e)}`;return r===$H?i:r==="month"?i.slice(0,7):o===null?"":r===$O?`${T(o)}:${T(s)}`:`${i}T${T(o)}:${T(s)}`}var Sa=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Aa=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,wa=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function le(t,n){let{y:e,m:o,d:s}=t,r=b(n).toLowerCase(),i=wa.exec(r),a=Sa.exec(r);if(i&&!(i[4]&&a))return i[1]==="r"?[`R${e-z}`,o,s].join(i[2]):`令和${e-z}年${o}月${s}日${fn(t,i[3])}`;if(a){let[,,l,,u,d,h]=a;return l==="年"?`${e}年${o}月${d?`${s}日${fn(t,h)}`:""}`:[e,T(o),...d?[T(s)]:[]].join(d&&l!==u?"":l)+(d?fn(t,h):"")}let c=Aa.exec(r),f=c&&Na(c[1],c[3]);return f?[...f==="dm"?[T(s),T(o)]:[T(o),T(s)],e].join(c[2])+fn(t,c[5]):null}function fn({h:t,i:n},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${T(n)}分`:`${o.toUpperCase()}${T(t)}${r}${T(n)}`}var Na=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]===_u||Number(n)>12?"md":"",Ia=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],er=t=>Ia.map(n=>le(t,n)??""),or=t=>{let[n=""]=/^[a-z]{3}/i.exec(t.trim())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(n.toLowerCase()):-1;return e%3?null:e/3+1},ka=t=>t.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function sr(t,n){let e=b(t).trim(),o=n===_E?un(e):null,s=ka(o===null?e:e.replace(ce,"")),r=n===_u&&or(s);if(r)return r;let i=n===_E&&/\d{4}/.exec(s)?.[0];if(i)return+i;let a=/元|\d+/.exec(s)?.[0];return!a||o===0?null:(o??0)+(a==="元"?1:+a)}var rr=(t,n,e)=>e.map(o=>t.findIndex(s=>sr(s,n)===o)).find(o=>o>=0)??-1,ir=t=>t.some(n=>un(b(n))!==null);function fe(t){let n=t.map(b),e=n.map(un),o=(s,r)=>e[r]===null?/\d/.test(s)&&!/西暦/.test(s):e.indexOf(e[r])<r&&e[r];return n.some(o)?-1:e.indexOf(z)}var $a=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],ue=(t,n)=>{let[e,o]=$a.map(s=>t.findIndex(r=>s.test(r.trim())));return e<0||o<0?-1:n<12?e:o},Ta=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_E],[/^\(?(月|month|mm$)/,_u],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Ra=[[/\d年|^\s*(19|20)\d\d\s*$/,_E],[/\d月/,_u],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],La={12:_u,31:"d",23:"h",24:"h"};function cr(t,n){let e=(s,r)=>s.find(([i])=>i.test(r))?.[1];for(let s of[...t,...n.slice(0,2)]){let r=e(Ta,b(s).trim().toLowerCase());if(r)return r}if(n.some(or))return _u;let o=Math.max(...n.map(s=>sr(s,"d")??-1));return e(Ra,n.at(-1)??"")??La[o]??(o>=45&&o<=59?"i":null)}var pe=({o:{own:t,near:n}})=>[...t,...n].some(et),Z=t=>[...t].sort((n,e)=>e.u-n.u),Ca=5,U=t=>{let n=Number.parseInt(y(t,"maxlength"),10);return n>0?n:1/0};function Da(t,n){let e=/^[1-4]$/.test(y(t,"size"))?Ca:U(t),o=n.filter(r=>r&&r.length<=e),s;try{s=new RegExp(`^(?:${y(t,"pattern")})$`,"u")}catch{}return o.find(r=>s?.test(r))??o[0]??""}function Nt(t,n){let e=[t];for(let o;o=n.find(({o:s})=>s.b===e.at(-1)?.n.t);)e.push(o);return e}var I=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],rt=(t,n,e)=>I(t,n,Da(n.n.t,e));function de({id:t,value:n},e){let o=e.n.g.map(s=>q(s)?"":s);return Bt(t,e,(t==="age"?qo(n,o):tn(n,o))?.index??-1)}function Bt(t,{n:{type:n,t:e,A:o}},s){return s<0?[]:n===$v?[{id:t,t:e,value:String(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[]}var ht=({o:t})=>b([...$(t),...t.O,t.after,t.v].join($P)),me=({O:t,after:n,v:e})=>[...t,...[n,e].flatMap(o=>/^[\s(※]*例(.*)/.exec(b(o))?.[0]??[])];function lr(t,n,e){let o=e.filter(({n:l})=>l.kind===$g),s=o.find(({n:l})=>fe(l.g)>=0),r=o.find(({n:l})=>ue(l.g,0)>=0),i=e.some(l=>ar(l)===pr&&ur(l)===$O),a={j:t,moment:n,ct:!!s,lt:!!r,ft:i,E:new Set},c=[];for(let l of Z(e)){if(l===s||l===r)continue;let u=ar(l)(l,a);if(!u)return[];c.push(...u)}if(!c.length||va(a))return[];s&&c.unshift(...Bt(t.id,s,fe(s.n.g)));let f=n?.h??null;return r&&f!==null&&c.unshift(...Bt(t.id,r,ue(r.n.g,f))),c}var va=({E:t})=>{if(t.has($J)||t.has($H))return!1;let n=[_E,_u,"d"].filter(e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_u)},ar=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?Ma:fr(t)?Ha:e===$g?Fa:pr},fr=({n:{t,kind:n,g:e},o:{own:o,after:s,O:r}})=>n===$G?null:cr([s,...o,y(t,$D),y(t,$p),...r],e),dn=({E:t},...n)=>n.some(e=>t.has(e)),Fa=({n:{g:t}},{E:n})=>n.add("unread")&&ir(t)?null:[],Ma=(t,n)=>{let{type:e}=t.n,o=e===$O?e:$H;if(!n.moment||dn(n,o,$J,_E))return[];let s=I(n.j.id,t,pn(n.moment,e));return s.length&&n.E.add(o).add(e==="datetime-local"?$O:o),s},Ha=(t,n)=>{let{j:e,moment:o,E:s}=n,{t:r,kind:i,g:a}=t.n,c=_a(t,n),f=o?.[c]??null;if(f===null||dn(n,c,Ba.test(c)?$O:$H,$J))return[];s.add(c);let[l,...u]=Pa(f,c,t,n);if(i===$g){let h=Bt(e.id,t,rr(a,c,[l,...u]));return h.length?h:null}let d=String(l??"");return d&&d.length<=U(r)?I(e.id,t,d):null},Ba=/[hi]/;function _a(t,n){let e=fr(t);return e===_u&&dn(n,_u,$H)?"h":e}function Pa(t,n,e,{ct:o,lt:s}){return n===_E?Ga(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t]}function Ga(t,{o:{own:n,near:e,f:o,after:s,O:r},n:{t:i,g:a}},c){if(/20$/.test(b(e[0]??"").trim()))return[t%100];let f=[...e.slice(0,1),s,...r,...n,...o],l=c?z:f.map(nr).find(u=>u!==void 0);return l?l===z?[t-z,t]:[]:l===null||U(i)<4?[]:a.some(u=>/^\D*\d\D*$/.test(u))?[t]:[t,t%100]}function ur({o:t}){for(let n of[...$(t),...t.O]){if(/日|date|yyyy|\d{4}/i.test(n))return $H;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(n))return $O}return $H}var pr=(t,n)=>{let{j:e,moment:o,E:s,ft:r}=n,i=ur(t);if(dn(n,i,$J,_E))return[];let a=y(t.n.t,$p)||ht(t);if(i===$O){s.add(i);let u=o?pn(o,i):"";return rt(e.id,t,/\d時/.test(a)?[u.replace(/:(.*)/,"時$1分")]:[u])}let c=o&&le(o,a),f=c?[c]:[e.value,...o?er(o):[]];r&&o&&f.unshift(c??pn(o,$H));let l=rt(e.id,t,f);return l.some(({value:u})=>/\d[:時]/.test(String(u)))&&s.add($J),l.length&&s.add(i),l};var Ua=4,Ka=new Set([...Jt,$N,_v]),Wa={url:Ja,name:dr,name_kana:dr,email:za,phone:qa,address:Za,found_at:(t,n)=>({a:lr(t,ae(t.moment??"")??ae(t.value),n)})},he=(t,n)=>(Wa[t.id]??Ya)(t,mr(t.id,n),n),mr=(t,n)=>(n.get(t)??[]).filter(({u:e})=>e>=Ua);function hr(t,n){let[e,o]=[$L,$m].map(i=>t.find(a=>a.id===i)),[s]=Z(mr($m,n));if(!e||s?.n.kind!==$G||he(e,n).a.length)return{fields:t,H:[]};let r=tr(e,o,U(s.n.t));return r?{fields:[...t.filter(i=>i!==o),r],H:[e.id]}:{fields:t,H:[]}}function Ya(t,n){let{id:e,value:o}=t;for(let s of Z(n)){let{t:r,kind:i,type:a}=s.n;if(i===$g){let u=de(t,s);if(u.length)return{a:u};continue}let c=a==="number"?/\d+/.exec(b(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$f?re(o).join($P):o,[f,l]=Zs(c,U(r));if(!(!f||l&&Ka.has(e)))return{a:I(e,s,f),cut:l}}return{a:[]}}var It=({o:t})=>N($(t)[0]??"").replace(/\d+/g,""),ja=({own:t,near:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$|https?:\/\/[)」]?[はを](不要|除|省)/.test(n[0]??t.at(-1)??"");function Ja({id:t,value:n},e,o){let s=re(n),r=e.filter(({n:d})=>d.kind!==$g),[i]=Z(r);if(!i)return{a:[]};let a=r.slice(r.indexOf(i)).filter(d=>d===i||d.n.kind===i.n.kind&&(It(d)===It(i)||Nt(i,r).includes(d))),c=o.get("scheme")?.find(({n:d})=>i.o.b===d.t),{values:f,left:l}=qs(s,a.map(({n:{t:d,kind:h},o:p})=>({rt:h===$G,it:!!c||ja(p),limit:U(d)}))),u=f.flatMap((d,h)=>{let p=Qs(d);return rt(t,a[h],io.test(ht(a[h]))?[p,d]:[d,p])});if(c&&u.length){let d=c.n.g.indexOf(ie(s[0])[0]);d>=0&&u.unshift({id:t,t:c.n.t,value:String(d)})}return{a:u,left:u.length?l:[]}}function dr({id:t,value:n},e){let o=e.filter(({n:u})=>u.kind===$f),[s]=Z(o);if(!s)return{a:[]};let r=(u,d)=>{let h=ht(u),p=t===$d?gs(d,h,me(u.o)):[d];return rt(t,u,bs(p,h))},i=o.length===1&&!$(s.o).some(u=>P(u,$f)?.e),{family:a,given:c}=Va(s,o);if(i||!(c||s.e))return{a:r(s,n)};let[f,l]=fs(n);return{a:[...a?r(a,f):[],...c?r(c,l):[]]}}function Va(t,n){let[e,o]=[$q,$z].map(i=>n.find(({e:a})=>a===i));if(o||t.e)return{family:t.e===$z?e:t,given:o};if(e)return{family:e,given:t};let s=Nt(t,n)[1],r=s&&!s.e&&s.o.f[0]===t.o.f[0]&&!pe(s);return{family:t,given:r?s:void 0}}function za({id:t,value:n},e){let[o]=Z(e);if(!o)return{a:[]};let s=b(n).replace(/\s/g,""),r=Nt(o,e)[1];if(!r&&/^[@＠]/.test(o.o.after))return{a:[]};if(r&&/^[@＠]$/.test(o.o.after)){let[i,a=""]=s.split("@");return{a:[...I(t,o,i),...I(t,r,a)]}}return{a:I(t,o,s.length<=U(o.n.t)?s:"")}}function qa({id:t,value:n},e){let[o]=Z(e.filter(({n:i})=>i.kind===$f));if(!o)return{a:[]};let s=Nt(o,e).filter((i,a,c)=>!c.slice(1,a+1).some(f=>pe(f)&&It(f)!==It(o)));if(s.length>2){let i=Gn(n);return{a:i.length===3&&i.every((c,f)=>c.length<=U(s[f].n.t))?i.flatMap((c,f)=>I(t,s[f],c)):[]}}let r=gr(o);return{a:rt(t,o,ds(n,r===!1,r===!0,ht(o)))}}var gr=t=>t.n.type==="number"?!1:ps(ht(t),me(t.o));function Qa(t,n,e){let[o,s]=e.split("-"),[r,i]=Nt(n[0],n);return i?[...I(t,r,o),...I(t,i,s)]:rt(t,r,gr(r)===!1?[o+s]:[e,o+s])}var Xa=/^(?:\S{1,4}郡(?!山?市)\S{1,5}?[町村]|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[区町村])\s*(.+)$/s;function Za({id:t,value:n},e,o){let{postal:s,prefecture:r,rest:i}=ms(n),a=o.get($B)??[],[c]=a,[f]=o.get($w)??[],l=[...e,...o.get($K)??[]].sort((p,O)=>Xo(p.n.t,O.n.t)?1:-1),[u,d]=l,h=[];if(c&&s&&h.push(...Qa(t,a,s)),f&&r&&h.push(...f.n.kind===$g?de({id:t,value:r},f):I(t,f,r)),u){let p=f?i:c?r+i:n;if(l.length===2&&(u.id!==d.id||It(u)===It(d)||u.id===$K)){let[O]=Xa.exec(i)?.slice(1)??[];return O?{a:[...h,...I(t,u,p.slice(0,-O.length)),...I(t,d,O)]}:{a:[]}}if(p.length>U(u.n.t))return{a:[]};h.push(...I(t,u,p))}return{a:h}}var tl=24,br={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},ge,H=[];async function nl(t,n={}){if(n.undo)return await Or(),br;let e=t.filter(({value:o})=>typeof o==_j&&o.trim());ge=n.says;try{return Ho(n.forbids),await el(e,n)}catch{return{...br,missed:e.map(({id:o})=>o)}}}async function el(t,n){let e=new Set,o=Js(),s=await yr(t,n,e,o);for(let r=1;r<tl&&s.J&&(await dl(),!(s.E&&s.a.every(_t)&&s.page.size===ol()));r+=1){let i=await yr(t,n,e,o),a=i.J>=s.J&&r>t.length+2;if(s=i,a)break}return s.a.forEach(ul),{...s.answer,needs:Ms(s.page,s.K,s.scopes)}}var ol=()=>x(document,_n).length;async function yr(t,{map:n,overwrite:e=[],earlier:o=[]},s,r){let i=as(),a=Cs(i),c=rl(t),{C:f,q:l,verified:u}=Ss(i,a,c,{map:n,nt:H.length>0}),d=sl(f,c,r),h={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},p=[],O=new Set,it=0,{fields:tt,H:ct}=il($L,o)?{fields:t,H:[]}:hr(t,d);for(let K of tt){let{id:nt}=K,{a:Er,cut:be,left:ye}=he(K,d),gt=Er.filter(({t:$t})=>!O.has($t));for(let{t:$t}of gt)O.add($t);if(!gt.length){h.missed.push(nt);continue}if(!e.includes(nt)&&gt.some($t=>al($t,s))){h.kept.push(nt);continue}p.push(...gt),it+=await cl(gt,s),(gt.every(_t)?h.filled:h.missed).push(nt),be&&(h.cut[nt]=be),ye?.length&&(h.left[nt]=ye)}h.filled.includes($m)&&(h.in_text=ct);let kt=p.every(_t),Pt=new Set([...l,...[...d.values()].flat()].map(({n:K})=>K.D));return{answer:h,page:i,K:a,scopes:Pt,a:p,E:kt,J:it+(kt?0:1)}}function sl(t,n,e){let o=c=>j.has(c)&&(n.has(c)||n.has($u)),s=({n:{t:c,type:f}})=>S(f)?[c,...st(c)]:[c],r=[...t].filter(([c])=>o(c)).flatMap(([,c])=>c),i=e(new Map(r.flatMap(c=>s(c).map(f=>[f,S(c.n.type)])))),a=c=>s(c).some(f=>i.has(f));return new Map([...t].map(([c,f])=>[c,o(c)?f.filter(a):f]))}var rl=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has($L)&&n.set($m,n.get($m)??""),n},il=(t,n)=>n.includes(t)||H.some(e=>e.id===t);async function cl(t,n){let e=0;for(let o of t)_t(o)||!Tt(o.t)||(pl(o,n),e+=1,await null);return e}var _t=({t,value:n})=>{if(!Tt(t))return!1;let e=Q(t);return e===n||typeof e!=_j||g(t)===$v?e===n:xr(e)===xr(String(n))&&(H.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},xr=t=>b(t).replace(/[^\p{L}\p{N}]+/gu,"");function al(t,n){let{t:e}=t;if(_t(t))return!1;let o=Q(e),s=H.findLast(i=>i.t===e);if(s&&(o===s.$||n.has(s.id)))return!1;if(g(e)===$v){let{multiple:i}=e,a=[...Yt(e)].findIndex(c=>c.defaultSelected);return o!==String(i?a:Math.max(0,a))}if(S(k(e)))return ll(e);let r=g(e)===$E?$f:$G;return o===(r===$f?_(e,$I):at(e))&&jn(e,r)?.id===t.id?!1:!fl(String(o),y(e,$p))}function ll(t){let n=Xn(t);return!!(n&&!n.defaultChecked&&!H.some(e=>e.t===n&&e.$===!0))}var fl=(t,n)=>/^((https?:\/\/)?|\+\d{1,3}|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(t.trim())||n!==""&&t.trim()===n.trim();function ul({id:t,t:n,value:e}){let o=H.find(r=>r.t===n);if(o&&(o.$=Q(n)),o)return;let s=H.find(r=>r.id===t&&r.$===e&&!Tt(r.t));s&&Object.assign(s,{t:n,B:Vn(n,ge)})}function pl({id:t,t:n,value:e},o){let s=H.findLast(a=>a.t===n),r=s?.Z??Fs(n);s?.B(),H=H.filter(a=>a!==s),o.add(t);let i={id:t,t:n,$:e,Z:r,B:()=>{}};H.push(i),Ht(n,e),i.$=Q(n),i.B=Vn(n,ge)}async function Or(){let t=H.reverse();H=[];for(let{t:n,$:e,Z:o,B:s}of t)s(),Tt(n)&&Q(n)===e&&o(n),await null}var dl=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:ml}=globalThis;ml.fillForm??=Object.assign(nl,{undo:Or});})();
