/* npm run compiled */
(()=>{var $b="name",$d="name_kana",$f="line",$g="other",$h="choice",$j="autocomplete",$k="unknown",$m="aria-description",$p="notes",$q="placeholder",$u="family",$v="address",$w="select",$x="prefecture",$y="[hidden], [inert], [aria-hidden=true]",$z="none",$A="given",$B="querySelectorAll",$C="locality",$D="found_at",$E="postal",$F="label",$G="aria-label",$H="captcha",$I="area",$J="date",$K="value",$L="phone",$M="whole",$N="url",$O="category",$P="hint",$Q="time",$R=" ",$S="own",$T="input",$U="insertText",$V="others",$W="elementsFromPoint",$X="elementFromPoint",$Y="type",$Z="password",_b="sentence",_d="required",_f="email",_g="getElementById",_h="consent",_j="company",_k="selectedIndex",_m="string",_p="th, td",_q="style",_u="title",_v="radio",_w="group",_x="m",_y="site_name",_z="row",_A="maxlength",_B="form",_C="trap",_D="checked",_E="confirm",_F="payment",_G="visible",_H="subject",_I="nearest",_J="instant",_K="y";var{getOwnPropertyDescriptor:Wr}=Reflect,{bind:jr,call:Yr}=Function.prototype,Jr=jr.bind(Yr),y=({prototype:t},n)=>{let e=Wr(t,n);return Jr(e?.get??e?.value)},v=t=>y(Node,t),N=t=>y(Element,t),at=t=>y(Document,t),W=v("parentNode"),He=v("firstChild"),Ce=v("nextSibling");var I=v("nodeType"),K=v("nodeValue"),mt=v("textContent"),Ft=v("isConnected"),q=v("ownerDocument"),F=v("getRootNode"),x=v("contains"),Bt=v("compareDocumentPosition"),ve=v("cloneNode"),Fe=v("childNodes");var h=N("localName"),Nn=N("shadowRoot");var _t=N("previousElementSibling"),Be=N("nextElementSibling"),U=N("getAttribute");var _e=N("setAttribute"),In=N("removeAttribute"),$=N("closest"),B=N("getBoundingClientRect"),At=N("checkVisibility"),wn=N("replaceChildren"),Pe=N("scrollIntoView"),Ge=N("scrollTo"),Vt=N("scrollLeft"),zt=N("scrollTop"),Ke=y(HTMLElement,_q),Ue=y(HTMLElement,"click"),Tn=y(HTMLElement,"focus"),We=y(HTMLElement,"blur"),je=y(EventTarget,"dispatchEvent"),$n=at("activeElement"),ht=at("defaultView"),Ye=at(_u);var Je=y(ShadowRoot,"host"),Ve=y(HTMLIFrameElement,"contentDocument"),ze=at($W),qe=y(ShadowRoot,$W),Qe=at($X),Xe=y(ShadowRoot,$X),Ze=y(HTMLSlotElement,"assignedNodes"),to=at("createTreeWalker");var no=N("matches"),eo=N($B),oo=N("querySelector"),so=at($B);var ro=y(DocumentFragment,$B),io=at(_g),co=y(DocumentFragment,_g),g=(t,n)=>U(t,n)??"";var k=(t,n)=>getComputedStyle(t,n);var Vr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},qt=t=>{let n=Object.fromEntries(Object.entries(Vr).map(([e,o])=>[e,y(o,t)]));return e=>n[h(e)]?.(e)??null},Pt=qt(_B),Qt=qt("labels"),ao=qt($K),R=qt($Y),gt=y(HTMLInputElement,_D),lo=y(HTMLSelectElement,_k),Xt=y(HTMLSelectElement,"options"),Gt=y(HTMLLabelElement,"control");var w=(t,n)=>{try{return no(t,n)}catch{return!1}},E=(t,n)=>{let e=I(t);try{return[...(e===9?so:e===11?ro:eo)(t,n)]}catch{return[]}},lt=(t,n)=>{try{return oo(t,n)}catch{return null}},fo=(t,n)=>{let e=I(t);return e===9?io(t,n):e===11?co(t,n):null};var kn={};`)|
\\b
e|
)?
ɮ
re
t|
er
Ʉ
in
名
ɟ
者|
˼
.{0,
on
name
ʵʤˈ|
ɗ|
, other,
ˡ˼˫
事
相談
ed|
先
(?<!
用
,, 
方
|Ɋ
氏名|名前
投稿
人
url
文
ɔ?
mail
(?!
電話|
^(?!.*(
Aport
ɗG
addAss
)).*(
pCsK
tiK
知
Á|
者
連絡先
ɕʌ
相手
,l, 
)J12}
字|
post
|自
場
書
ļ 
子
希望
住所
)J6}(
信
要
金
)$|
pro
日
enB
不
入
店
問Ʉ?合ʏ?ɛ|
通報|報告|
accounB
被害
情報
以外
web ?
確認
˃ˈ
 ?L|
s?%|
ɣɦ
ɪD
件|
所
own
当
分
(@|
 of
)@?
)ł
and
aÎ
|Ó
ſ|
ø|
ʋ|
目
˛Iˠ˚Iʸ|
|ɪɾɈ
ʢˉˬʹ
会社|
 notes,a,
ʵI˓ʹ
ʿʤˈ˫
subjec
児童
申告
company
侵害
commen
victim
法Á|
登録
連絡
送â
(Â|
usC|
$|^(
|記
ɓɨ
角|
ent
lEk
hat
(@>
) (
phK
tel
|ã
˫|
J4}
am|
lea
s?|
|ɕ
Å|
ƀ|
ņ|
可
字
様
欄
載
間
内容|
書ɍ?込ɿ
|記入
categor
your
年月日
˚Iʸ
|店舗
ʳˡ˳ˈ
表示
J8}(
search
|違反
cKtac
əʋ
messag
Â,la,
加害
品|
契約
掲載
理由
請求
child
ɂɪG
ʤ˳
sit;
)J3}
0.7 
Efo|
othC
pag;
paid
titl
|届
ɣG|
not
 us
Ɋ?
 >(
(Ä
%Ģ
#^(
Aad
Aу
al|
cod
id|
ity
kan
log
por
the
tS
|co
|pa
|ĸ
|ž
ƃ|
ľ|
Ǝ(
中
会
出
期
申
空
証
込
ɲʉɌɪ|平仮F
入力
˪˳ʯ
番号
|ʢʫʦ˳ˈ|
|˖˭ʰ|
通報
)($|[ (])
|Ɋ客様
対象
質問|
発â
|学校
˦IʶI?
利V
支払D
期限|
)J4}
|使V
依頼
保護
削除
動画
同意
報告
対応
携帯
本Ã
権利
|受
(žĺ
AporB
cKten
check
endC|
viola
ú有
ʫˊ|
返â
 you
sign
~Ċ|
%hp%
%ļ%
ÀHƈ
abus
expl
part
view
when
|ï|
|貴
уÎ
Üɋ
体|
物|
(L|e-?Å|phK;Å Ë
御社|貴社|貴
home ?pag
誹謗|中傷|
H犯Á|容疑
団体|組織
˕ʣ˃ʷ˳ʰ
channel|
password
書ɍ込
(発生|Q
descri
quiry|
đ|生徒|
captcha
購入|
|hiragana
|katakana
ɔ自身|
ˑʹ˯Iˉ
ˡ˃ʻIʸ
|notic
|予約|
|公開|
ĸ詳細
ÕĻy,c,
ɪʊəɾ
勤務
 (the |
cKfirm|
complaE
dat;tim
|custom
|detail
|窓口
ɫɤDɦ
商Ŋ
OlOl
author
submit
withou
|AasK|
|priva
|送ä
ʤˈ
˭ʰő
˭˜ô
会員
備考
意見
新規
番地
詐欺
説明
,lc, 
P|ċ|
Aceiv
EfrEg
count
first
imei|
numbC
topic
type
|TY
|Ņt 
ÕĐt
ǀpÎ
Û合
ç時
éã|
ʨ˩I
区ý
担ü
本Á
 tim
J16}
(íĒ
)(Ê
F前
F義
Amov
Aply
Iˉ|
Iˠ|
able
disc
edX
full
how 
last
mark
vCif
wģ 
| or
|%Ŝ
|off
|Ƌ|
|ûC
|何
|再
|御
|悪
|教
Čш
ŁÓ
ƚâ
êä
ɗɦ
ɧɍ
ʉʌ
ʵǡ
˃ʯ
˗˩
ˡʤ
ˣ˳
氏F
社|
出|連絡|報告|送信|記入|入力
(通報|申告|申請|申ɗ?立ɦ?
|ʢʫʦ˳ˈ|ˏ˳ˉ˫|ˋ˃ʯˍ
[ȌȎ"(][-‐−I][ȍȏ"
又ɯ|ɾGɯ|ʂɗɏɯ
OlcOlcOlcO
}Ӭ;%age%|îusC|%i
ɫɤDɦ|ɫ関əʋ
(sit;sCvic;platf
種類|種別|類型|分類|
|都道府県|市区?町村
本F|P|ˡʢˉ|Çà|Ò|年齢
Ь|R|届ЫӨ|ß)
UЬ|R|届出|届ɑЫ|ӭӯ
|時刻|時間|時期|
|P˞ʬʸ˳|
ˏ˳ˉ˫|ˋ˃ʯ|˚˳
経緯|状況|Q情|
(Ӯ|見GӰ|ʢʯʻʹ
|(Ӻ;hpƂblog|Mľ))
(件F|題F|表題|
(送|渡|教Ɉ)(ɣ
[Ɂ-ʓ]{0,
[ɚɪ]|ɗ(ɪ|ɾɛ#
ques
ïHïɫ?ӲG(Á|Y#
建物|˞˳ʷ˧˳|
(Ӵ|ʳ˟˥ˋˆʣ)
˕˪ʬˊ|ɵʊɌɪ
企業|
(scam|phish|susԁ
取引T責任者
((half|full).?wi
(ʹ˚Iʹ|空白)
È%(of|K) )).*^(
ð提供|犯罪|
Dɘʁ|嫌Ɍʉɛ
|回答|返答|
гorm|app|forum
)J10}(
|%roboB%human%
ɏɠɕD|
 found_at,lc,
ú属|部署|
ɧɯ?ɪ[Dɏ]|
|起ɍ|起ɓ
ӻhen|%dash)
(found|seen
(ʷ˧˃˗Ŀ
pCpetrator|
|ɾə|ɧə|
˗˭˕ʣI˫
(\\/|˻|Я|
(^|[(※Ȃ
(Ƽîæfil
[ɔɊ御]?
fil;æducB
trapXǃX
|furigana|
ӸD)[ɁӹG
Ûú|箇ú
Ɍɪ|仮F|
ʹˬ˃ˉ?|
ˡ˫˞ʬк
弁護士|
掲示板|
(lettCǊ;
)J12бd%)
C|purchas
\\d{1,2} *
|emCgency
|r;kakunE
|Ǆ注Ã|
|乗ɣ取
|口ʳ˟|
|振ʊ込
Ô(Y|T>
ÃØ数Ø
(wanBlik
(îĜÍ)
)[a-z ]*
@?(Ƙ|Ã
@?(ɂʋ>
[半全]
addiÎal
busEess|
divisiK|
feedback
pAfectuA
takedû|
|display
|keyword
|˕ʩIˠ
|個Áð
|有害|
|業務|
|流出|
|種別|
É(SEg)
ƆHĔÓG
Ɔ|該ü
ӽ4ӿ|$)
ƽXpӾl
с7})[ʋ
є下ɕD
ʏDɛɤ|
ʫˆʴ˪
ˈ˩˖˫
˪˙˳ʸ
姓|氏|
 site_L
)J10}ě
*[-\\/]?
H代理
;swear|
Eǁenǁ
deadlEe
https?:
noBn.t)
suspecB
|harass
|organi
|ç付|
|ɝ@他
|予定
|作成
|到着
|問題
|屋号
|応募
|感想
|支ë|
|最後
|緊急
|配送
ÕĦeÕ
òŒƷ;
æblem|
Ǚ製Ŋ
Ɋ持ɡ
ʉ|ƾɾ
˝˫ˎ|
口座|
必須|
有無|
脅迫|
関係|
(R|Ƈì
AquiAd
Dɘʁ|
dat;da
desiAd
didƤ 
idġif
imÍat
outcom
s? Kly
target
upload
video|
|birth
|legal
|nԂb;
|ƥatu
|ˆI˞
|仕Q
|着â
ČǐT
Ã言|
Ïʉɛ
ġC|Ǵ
þʒ>(
ʹˑˠ
˘˃ˀ
ĤŞ(F
ħlŝ|
Ĩ望|
対策
検索
状況
画像
種類
著作
警察
迷惑
運営
過去
違法
面談
|依頼|請求|回答|ì提供|主張
el|住所|Ò|年齢|情報ЭIˠ
F称|F義?|ɵʊɌɪ|˕˪ʬˊ
~Ċ|姓F|Ӫ|ʫˊ|P|ˡʢˉ
(ӫ|Å|Çtө|L|Ë|phK
依頼|担当|応募|利用|請求|申
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|ì提供
|気ɥ|気付|認知|知ɣG|目撃
媒体|ʢ˗˪Ƃˡˇʣʢ|˗˩˃ˈ
(ʒ受ɑ|ɂ(ɣ|ʏ#遭#書ɋʌ
í苦情)(əʋ|M窓口|˕ʩIˠ
M掲示板|sns|Ď|ӱ˕ʩIˠ
[者Á]|方(?!法))(?!ñ
((様|ɕʓ>((ɕ|ʉ)ʌG>
(ӳ)áð|~|Ò|ɓɨ|方|d
U被)(з(?!Ó[Gɦ]|ɗG
-ɭɯ-ʓ]{0,6}(ӵ#ɂɪ
ĉò(Msite#ʦʧ˖ ?MƷ
(ˏʤ˕.?˳|Ю)]|%hyp
]|imÍaBaccusSÉSÉ
)Ӷ(@|в|'s|：>(?!J
aymentXcKfirmÕŃ,
}ӷetails|EformaÎ
stalk|bull[yiӼee
picious|harass|Ԁ
ewslettC|subscri`.split(`
`).forEach((t,n)=>{kn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??String.fromCharCode(n+(n<350?n<54?161:162:674))]=t});var uo=t=>t.replace(/./g,n=>n in kn?uo(kn[n]):n).replace(/[Ȁ-˿]/g,n=>String.fromCharCode(n.charCodeAt()+11776)),Zt=uo(`Ѥň ґaO, AlăXӄiЊ_byXǛ_knûXwishXtriЌӅЌŘ_toXǭЌdemĂXҟXsġXspţXŘ,OaO, ǛXĖ,OаlcаcOcOlc,ѕѕŔŖǷǷ,a, LÕeÅ,l,ŔŖ,c, ē,lOla,ҙ,lcǚOlaOlaǚǚa,č ň0.6 ňŔň Â,l,0.85 ŖÕeÅҲÙal,lOl, localŨǫ҃ǫË,la, ageǫĐtǎ Ļyǎ0.9č0.6čččŔŜes,l,ŔL,l,
ѤґOl, eÅÕL_ũaҲLǷÕňҙǎč
žɗøĺɗĆź(ĵ|白>@ɾɾ|źɫИʂƛ#Ĭve%.*%(blank|empty|alKe#do(n'?B Ŝĥfill|ӕ)
ӟ(ɫ|内|ŵ|@|認āѸŻ#ǃ|ǣ|ӗ|ӣĪ(防止|Ӝ)Æ(ʒ|ŵ|С|設定|ʽ˕ˈ|機能|Ď)#Ł(ÓɦĄ)(DćGáѸƀ#(^|[^\\dx-])Ѱ[+×x*] *Ѱ($|[=ɯʒ?@(ɫ]#\\d *[-−] *\\d *[=ɯ]|計算Ĥ(結果|答#@答Ɉ|認Ż(ʳЈʭI|İÃĳ>$ү@\\dѓÆ ţЊ#securŨ (Ŧ;Ʊ#Бică|anti-?spī\\?J3}(ӗ)
^Âџɋ|,Г )
ǈ|暗Ż|ƽůssŦ;Ǣ ?(ŧF#%ŪE|Ɗ ?ŧǤ(İid#秘密@Ƈ˯˳ʿʤˠ
ʯˬʸô|ʫIˉ(İЅ#有効ƍʻʭ˥˪ˆʣʳЈҹcard (ǲ|holdC#%cv[vc]|iban|ʯI˝˳ŮupK
óV|ó@Gʁ(ɫ|ȁ>(ʂɆЙ|2|二|同ɘű|$#\\Šó\\#(ǬÅĀÄó$Й度|[2２二]回ĈЙž|ʂɆ(一|1)(度|回#ǒA-?(ӕ#ApeaB%agaE%|Бy
ӝ|ʭI˯Ј絞ʊ?ż|%Ń%҆
署Fӎr;to ƥ%|^b?cc$|Q務局Ú動ƣ|ƣÃ|Ʋøɧ|(~|L)J2}(英[語ĳ]|roman|˭I˞ĳ#(˭I˞Ø英ĳœЩЕiceŝ;ˁˣô|%cģ%
ɨ@Šҽ続柄|ķ柄#(Ő|ƃHRHĒHƕHęHŹ請HƐÑ)@Š立Û|ǽ#^Ä(ҽ立ÛåAlă(ship>%|who aAƤ
(ýɋćʏɋć特定(ТĄʋ#同定áō|根拠|Q情|ð#ӄ(y|iЊ)
心üGʊ|(ÀHƾʓɠÐƈHÔ)ʒ(ɔ存|Ï÷#know who
Šß|求ʁć望ʀ)(ı@Ąʋ>(Ɩ|措置|ğŰQ項#ɩɆÊD|СɻɗDğ|(ӆ;acÎ).*ѹ;ŤBӂ#ѹe)ŝ to do|(ӂ|ŤtedĥacÎ|ӆe)
(ɓʌɾɧ|今ɾɧђƖ|Ê|経緯|R#ƒ(ƐĨ請|ŎáһӞ#alţy (triSŅŭdKe)
(ɋGУ|騙У|ǏÓ|F乗У)
È返äÌ(振żѶɿǠ|ƌ?|Р)(T|Ô#(払ѶʓǠNРɗ)(śG|ɠ)(Ô|T#%Ř to%|to whomJ20}(pa(ŧy#sen[dt]#payee)
(届DGƚɑ取ɣGƚ領Ê)(ʂ@|Ü|通Ï|ę|Ã|ǉ#(Ǧ照Ŷ|開示Ŏ)Ü?@(ĸ差ŷ#ѭŇe)J8}ǭSǭed ѭdocumġ#^Вcame
(求ʁĨ求|Ŏ)ʉ?(ʌĄ)ɦ?(D|G|ć@|ʂ#(Ҽ恐喝ZɩN脅ɗ)@(ĸӓğɰ|言葉#%demĂ(Ss>%|^ransom
Èß|納Ì^Ÿ(限|ç#(ƌ?ǠĨ求ѐ照Ŷ)(Ü|@)*(ƍŸç|締ʁ?切#(Ôǵ)J8}ƍ%ҟ%|(answC|Їůy) by)
È振|äÌр|ɗ>ɦɗɾś(Ôɫǵɫ)рG|Ê|G#ВJ12}sġ)
ÈÂ|ąċÌ(拡散ҋ広ɾ|広ɌŴӞ|範囲|һɦ(D|ʋ#Gɋ|ɋ$#(has|hav;been)J20}(spţ|circulaŭĬked))
(支?払|借ʊGƯ損害Ǝ額|^ä額|払śƌ($| ŋ#amount (Ř|lost#^sums .*Ř|%paymġ($Г#Ўmuch|%loss%
(À|Ĺ|ŀƎѼ章|ӓ全Ã|原Ã|引V)
(ę|ƣѐÄß|ÇPŴY法|手段|時ķ帯?|Ĳ否Ĩ否#@ã否кpAfCAd|bestЀ;ЎӃhearZ?ÏʊĪɍɣɋɑ|性別|%gƟ%sex%|職業|occupă|国籍|năalŨ|ǯry|%ip%|fax|˕ʡ˃?ʯʹ|生Ľ|誕生çӋƏĵ
(ƩHÜɍ?ż(ʓɠ|ɿ>(ÐH主#ŉHѷńƹHoffƟӉC|ÙC%|abĜќѺЁÉÆC#ҍ ѺђЄ?ЭЉЩ|Ł|L|îĜ%id%#usCLÿ|^(ƩÑ)$
(фŵ傷ÓG|Ҏ(ÐY#Ė|ӈed Íā~?$ZЄ|LŢïHĖ)$
ƿùQ故|現Û|起ɍƉĿ?|Ӓāà|ú在地е|Ǩ#(àе)\\W{0,2}ƿù現Û)
ÈъÌфҎ|ŉ|ѷ|ƩHĚƹ|ЅÁĿ|転送T|RÊDŚɑTұTƚ取ZÞ|Þɩʂ|Þ供|ǂ学生|ƑH家族|友|ÏÐ紹介|ƙҜ|代表Hѫ後見ҰҨHơH責任H職ÛZë@|担任|上司|[夫妻]ǵ|差ŷÐ^from|(偽|ǩ)MŎÜ|ƈİ業H˗˭ːʤˀ|ӢǗ@|RÊ|ƖÊ|Ė|ŏ|guardianůAnBfriend|ApAsèbehalf|witnessѱ|agèthird.Ƭy|someK;Ŗ Í|Ŭir|ĬkScomæmisSpolic;AgistrantѮ
Lÿ Ŭ (ÍЗ|EdividuťĜîŏ#Ŭir L|Ƶ)J9} (shû҅SlisŭŬ Ňe)
ÈÂ|ƨÌ(Ђ|RĀƆ|被Ђ#ЂЃDĄGĄɦ)āƦж#(Ʋ|Ķɛʉ|Ķ÷|映÷|写÷|晒ɕĮʉɕ|(ŌĞĶǌÀЛVҋ漏ɈDƏ)[ɕɗ]ѴҷМɈʉ)с6}(Ʀж#%щÖ%Ƶ#ƵÖÿǑa |any >щ))
U(ƜǜBsend|ŤBusǕ)C|(Ǔ|claim|applic)anBŅBwģ)[^\\w ]s ÆļѮ
и#Źɗżɿ|À|[本個国])(ÑJ6}|Á@?Ş)(~|P|Çà|Ò)
ǿñ
и)ҒGD](ÐÞ|Y)@J4бd%)
(ï|яāÐY|HÞ)$
ӥ|履歴|ßɗĆ除外|関心|講座
(À|Ĺ?|Ō|ʢ˃˗ǌĚП|ßǋ来ë|訪問|納Ÿѳŋұ|回答|開催Жӧ|来úҧҩЃĄG|ı@>(R|ę>(Ǻ?|Ľ?йƍ月|Ÿķ|年数#(ÙSӉ|publish|pAfC|ordѯāǔe)
Èǿó|(Рҩ|ƒǗ҇œ[ʒ@]үɫ|Ĳ能|çɋʉÌнáǺҥĽ?|çйɨɍ|頃#Dɤł見|気|Ï#н)J6}Dɤ|(ǔ;Ʈ|day)Ёњ|obsCv|saw|%see%|ƭ|ЋovCǊ|%fEd%#њǊSЋoveAd|ƭSsawÖ(ǔ;%K%|Ʈ#(Ӂy|ƮÖ(awar;Ĭrn|came across))
^ƿ案>(Ê>(Ǻ|Ľҥ時Ÿ|時刻)ĝӁte ĂЀ;Ʈ)\\??$
(ӣ|é審ПŚDG|ǩ|ƻ|怪ɗD|ǏN偽)[ɪ@]?(e?P|Çsms#PѼ面ŰӘ)
U[物Q案条]|[^ɔV]ã)п標題|^([ɔɊ]?ҾŲPĀ>(ďӏ#^題Ĉ|@題$|Оʋď|Đt%|^ře$Ĩ旨)
^(ѢҾíPĀ>пď)ĝĐBře)( lEe>$
(~)џɂʋDɯГ œ(Нėƺҫ|л|F称#(Čėƺ)F?(ЯŴ~)
(ӒӐҊė˓ʸˍʹ|Ҁwork|ē)þV|V@> ?(e-?įeP|P)
(і部門|Ǿ課|課F|宛T|ĚTĿҮ校舎|拠点|施設)F?$
НėƶMƺ|機関Ɖ|ǐ|і役職ҫĿFҮēҤ[sz]ăŮrūaBҀdeƬmèҁemployC|school|affiliaBjob ř;ÄƋþŵ@>(Ď|ǙЦ˳#ɔŋ|ɔǄɊ使D
(ҵ品Ĉ)J2}ĎĤF|ӘI?
ÈÏ[ɣʊ]|来ɾNüЪɓ@Ǘ|ӤņÌц(˻[^F]{1,8}|等|ɪɩ>әĊ#Ō(M媒ƳĎåɩ@(Msns|Ď|ʢ˗˪#ё|board)('s> L|LÿǑtģşò>ё#which гorm#^platformĝŒsCvic;Ѭsnså(ɔ覧ɫɪśÀɌɂśƋÓGœц)
U[ÑYĴ客Á身ý私TVü表員]|ŐĮʓĮɾ|Ę)@(Ɋ|ɔК>(~Ċ)
(ˋХ|ˏ˳ˉĩ˚˳|ƊƁŁ|Ǣ|˕ʡʤĩҵ作ŊŊ曲|国|地|駅|路線|Ц˳|ˉˡő|ʤ˙˳ˈ|案ù物ù機種|番組|ˁЉʰ˫I˗|ѩųƓĞQ|銀行|х˚ô|飼D[犬猫])ә|ˍЉF称|ď#(nick|ĜscAen҅|ѣdomaE|evèitem|peBæjecBbrĂ|hosBmodel|îmiddl;maiden|group|teīƼŗbank)õ(Ɠ|曲|作ŊÜ籍|ųMѩÀĞQ|job|ŗӊbook|sKg|thţ|posBarticle)þ@?Ł>(ď| ře)
(転Ķ元Zë@ÚýÚЪ弊ЪČӡ権?(元|Ñ#ƙ|元þɨ#Ő@ưY@?ư殿ƅ|ǇӤ(ıŵ#公式|正規|本ƴʪ˪ʸˊĩў|ƨ|%û%|%my%ЕiciťorigEťæfil;ÍťēҚMĉƧ|ąbŪƂŒš|ƼƷe)
%æof%Зship|(ơ|Ż明)(HÜ|ņ)
(ƈ|Ě)元@?(ÇǬƀ)
U使ɣƏNƋNĘNŋNơN持ɣ)(ɦDćɦɍG|ʏʌGӑÊ)(ÇƗ|P|à)
ěąMľŴF|ď#ěMľ).*Ҷ
志望Ú己pr|経歴|職歴
(ō|詳細ŰмǪŴʒ|ǘÖ(ǪĺűĞĶĞ述Z?ÜɍZ聞ɋɛМɈɦ|述ɹŢpĬseşƫaE|ǀb;Ӛwhy)%
(関連|参考|参照Ҧ@?|Ż拠|AlaŭAfeAnc;ѿҚąšs?%)
^(Ф@|(ò)Ф ?Ĥ|ћ|ˈ˃˗ľĀ)Â$|ѡ;ˁШˍ˫ƁўÖěš|ſ#ěš)%J12}ѡe)
Â|ſT?|pCmaĢ|šöòË|^Ҡ|ċĪhttp|ËJ8}ÿ (th;this|tģĥò>(ŗŒÙ#(ŗÙ) Ë|(ųMĉÀ|Ō|Ĺ?|ʹˬ(˃ˉ>|Ɠ|ҏ)(J9}[^˫]>ċ|^Ō(ѧ|TåĹѽÛú|wheA (is|ӃseeĥiBŬ#(ŗposBƝBӊlistEg)s?( \\(?s\\>> (to (beşІ;ƜAƭ#E Ʊ)
((ҏҪѽ|ƃıƕıƃÊDńáMųĉÀ|ƾɿ#(Ĺ|Àѵŀ|ӟ|写真|Ɠāųѧ))$
ĉòMʦʧ˖ ?M%ҳ^(Mhp|webƂbŪ)$
e-?įP|ˡʢˉ|%Å( ?Ë>%
Ç%ħ%|ħÆ[a-z]#Ħ;Ɨ|mobil;ɧʓʏǶǲ
郵便|Ȓ|%zip|ÙťÙŦe
^(Ǩ˻>(х˓ĩʢˑIˈ#部屋İbuildEg|aƬmèsuit;%unit%
市区?町村|Ǩ|丁Ĉ|町F|stAeB%cŨ%|tû
都道府県|҃
àZ住ɾD|居住地|%Ë%
年齢|年代|%age%
^Ä[Vã]ù^ǳ
дҕ|ǽ|ʸШĩQ由|ÄVù項Ĉ$|ý野|Ļ|%Ǵö%kEdö%ǳ|natuAÿ
(違反|ŲRƯĔŰƕĀ(дǽŢӠҌҕI?|Ļy|(typ;kEd)ÿ (ƪ;ƠÎ|ƜҴissue))$
ĸō|ìR|íïń|件Fӏ|Ĕ|困ʊǞĐBissu;abouBҴEǁcKcCn|harm|Ơt
(注ÃǋǄŋҊQ業Ӑ|Ǚ工Q|Ɛƴ活動ҬĀŠ(Ǎ#動機|ō)
ÈŉÑǘƉ@Ɩ|ӥɫŚDGÌǍ|詳NɏʏNƘ|ǦӛƇR|ì具ƳǪÚ由記|ɩ@ʈɆ|ɩʓɪИɌ|困÷ј|ƲʌɦҪ|Ň;Ǹǖöǀb;ƫaE|ВhappenSҞƝBӚЎcan w;Ý(ĕBƱ)ĭ^Ʊs?$|概ã|VùęQ項|通âĵZӔ(DGɠ|ɏɠŢĕtĭbodyåÝÉ)
UǼ)ǉ
ŀ|ǥ|ō|мɊ気ɥɍ|í補足ҭ|ˡˢҦ|ĕBѿ ŕŜeöAАsǞ҂
(ìR|íƇ具体的ɪ?Z困ʊƎ内容ĝǍ|Ƙ|ǉ|ŀ|Ň;ĕtĭǸǖĭǥ)$
Ʀ姓F|芳F|本F|(Ò|ъ)F$|(Ǿ|Ź請|ŲĒ|R|ƕ|ęŚŷĺ|ƐҬ|ŹżЖŎ|提ŷ|Ě)Ñ(Ĵ>ĤF?$|Ѝõǰ (Ă|&|\\/) Џ L|ÝLӌ LǶ(Í|LŢLǕC LƅF|ÄǾÑĴ?F?|Få(ÉC|ǜtC|sƟŤtC|ǓanBclaimant)('?s> L
hKey|gotcha|Ƨ.*Ƨ|ak hp|%boB^hp%| hp$|trap|decoy|Â ƞ|wEni;Ĭve
ǃ|spīБ|turnstile
passw|^otp$|KeЀe Ŧe
^cc |cardŮupK
(įeÅ).*(ǒcKf|ƞ|agaEѲ|2å(ǒƞѲ)%.*Å
^(q|s|Ń|quCy҆ĭkwåŃ
companҤŮrp|deparBҁҳfaxӋ|bday|nickõѣĜŪE
%(e ?įįÅ ?Ë|Їto|Pċ)%|P
ũaѥyomi|ruby|ч
%(ħ|Ħ;denwa|ħeĦ;mobile)\\d*%|電話
^(Ý|Ѝ ǕC Ƕ|ÉC >L( \\d+>ĝo?nama;shǱsǱЍL)ĝŞЄ|ÄЩ)$
^(Ý|ŤtşĐBř;kenmei|daǱ件F)$
^(ӈ |É ůge |Ù |Ɲt >ěĢ)( ?\\d>$
site ?L
Ļ|%kEd%|%Ǵ%|s(h|y)ubetsu|bunruiǞǳҌӠ
Ň;%msg%|ĕB%body%|ƝtöҞtoiawas;naiy(o|ou)%|hKbunǖ|Ǹ|AАĭbikouДeö%text%Űǥ|Ƙ
эҘ苗ØFØ(Ý>ЏõfamilyõsurLƄ
эF|(Ý>ǰõgivenõfoALƄ
^Џ$
^ǰ$
^(ɛD|ʻʤƄ
^(ʁD|ЧƄ
ǹ|ėН団Ƴē|ɾGɯ|又ɯÚ宅|Ɨ|[伝Ï]ʉ?[ʏɈʌɛ]ǌɾɛʓ|ñ|ɧɯ?ɪД%
ɊÞ|ǂ˚ô
ŀѵѬʲʹˈ˖Х|ƣıĕB%Aƭ|guest ?book|%Ї|U˗)ˬ˓˥I
Ɣ|承諾|了承|承Ï|規約|˝˪ʷI҈@(Ş取|ƑЖ提供#ѪɊӔ|配â|ķ違D|óNĚó|ˁʧХʒ|理解Nʢ˳ʱIˈ|ǣ|歳以上|ßņ$|agA;cKsè%tCms%ǟcy policyӍdeclarҝgood.faith|cCtify|undCstĂ|acknowledge
Uǝt |no )(国ƀÆJ9}(ɪ|ǻ除)#ǯry Ŧ;\\+81 ?\\d)
(Ѿ角@?|(ʫʿ>ƢŽ|漢ØÃØ[˻ʄ\\/ɨ,ȁ]){1,6}(ÆĠƢѨñ)[^ȁȂ,.()※ ]){0,12}?([é×禁避控遠]|ng%|Ǽ|[Ɉɍɑ](ɾ?ɛ|ɪ#[ʏɛ]тїñÆłéĲ|ɛʓ|Ćng|Ǽ))#(%(no|ǝBavoŧexcept#Ŝ( E|ŝe>|n.tŝe) ыdth|kata|hira|ũjiѻ|ыdthǆǅѻ (noBcanҡ%
ñ|їɧĆüGʉɪ|ø(ʂ@|À#ğɌɂД%|Ŗ than
ƑÑ(Ĵ|@Y>þǘ>Ä
半角
Žǅ
^(((ɊưÚК>(ˍô ?>ћ?|ʹˈʢ|ʵ˭˳|社#(web|KlE;ļ> ?(shop|stoA))(@о*оþÂ|ċ|ąĢ|Ë|\\W)*$
ǣѓ
љ
ìR|ǦҭӛŅBEquir|enquir|҂|supūt
ч|Ƣɋɪ\\>$|˨˟|ʈɿ|読ɿ(ѨY#ʷЧѥ%ũa%|Ħetic|È漢ØũjiÌ(ҘFĊ|LáŽǅǆ#(Žœ(氏|FĊ))
ʫʿʫˊǆ|˕˪ʬˊ|Ƣʻʤ|Ч
Ѡ ]|ĵɫ?ɯИʂ|V@Gʁ|Áķɯ)ƛ)(ɗ(øÆɨ|Û#ɪɏÆɦʂ)#ɯ?(ǻ禁止)#Ѡ:：←])(źĵɧ(Ɋ願D|$|\\)#(触ҷ)øɧ#ˀ˟Iĵ|˜ôӜ|robotӇ|ɓ@項ĈɯО
ſ集|相互ą(ąФ)Ӗǧ>Ę|Ģ (exchang;lisBdiActory#(add|ǜĥļ|aĥŒĢ|Â)
^\\(?※.*(.{25}|[ȂĲ]|ғѝǹ|ğ|ѾĠ@ɿĺű)
(Ǥ|ǧ|ƊƁˡ˳ːI)Ĥ(ĘҨ|êŶ#êŶ(Ź|手続҇#cAate (an |Ý>îƥ ?up%|%Agist(C|ră)%
Һ任意|ɲɣə|(л)ˍIˠ(ɧʂ|ʂ>(Ĳ|ok#\\(?(ҿ|opÎal)\\>|[*＊※■●◆◇▼▽˻]+űСє(ɔZ>(記êű)(ғ)
љ([ȍȏ") ɯʒʂɫɌ@等使]|ɪɩĞ号|Ю)]|ÄƛƏ))*([無é抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Dɍ]|ɨ÷|[êD付ɤ含Vʏɑʌʁɛ]+т必ã(Ćɂ#[Dã][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])Æ.?(éĲ|Тɪ|Тɾ)#数ĳ(@ɿ|ɠɑ#(続ɑ|[詰ɤ]ʁ)ɦÄê|(ǝB%no|omiBІ;skip|exclud;(ҡ \\w+)Ǒanyşhyphen|dash#(ǲ|digit)Ӈ
ь(ɯ|ʒ>(ɪN無Nǻêʌɚ|êʌĆźɑɚ#(ķ|ɂDɠ)[ʒɯ]?(źɑ|ɂɑ)(ɚ|ø)
Ѧƅ|ǇÉC|ƨ|^(about >you$Ґ)
~|ÇP|à|%L|įĦe
U^É J9})((ïHƆ(H@YƁƊ#被(ŲĒ)HƲʌG(Y|Á#Ô|ƩHŉ|ĔƹHüQHơHƙHQ業Hë舗|ǐTҰÒ|第三HĈ撃HɊÞ(ĴĮʓ#ǂƑҜÐČėшĖ|ŏЕƟÙC|ē|Ƭy|ҢќsellC|ǮCЗ|affecŭÉSЅÐT生М員ѱ ŅtҐ#who is|ÍƤ#UзҒDG]([ÁÞYÑ]|Ô)Ĵ?(вJ6}|@(ð|ğ|Ò|(~Ö)>$|((Ӣ|ѫŉ|犯ÐÔÖƉɫJ11}ЃѝDćɂʋ)ɋ
kagai|higais|%ait;ҢĖ
ßǋӧҧѳÀ(ç|ɫĮ#appoEtmèpAfѯ
((ŐưY|ɔ自[身ý])@|ƶëКëáĉM˖˭ʰ|Ƨ|Â#Ҷ|ÂJ3}Ő@|˝Iˈ˕ʩ˪ʪƅ@(ČŞë#Ý(û|ūtfolio#ifƤ have (K;a)%
^[(※ ]*(例|ex%|e\\.g|注|半Ġ全Ġ\\d+(Ã>Ø最大)
íюӀҖń|ƒ|ĔƯĒ|Ƹƙ҉ӦЛ質|R|ƪ;ƜǓBƠÎ|Ǯ|҄Іӌ
Һ%ҿ%
^(\\(?(全Ġ半Ġ漢ĳ#Ҡ\\/\\/|\\d{1,3}|[Ľ時ý@]|yқmқd*|h*:?m*|mKth|day|year|hour|mEut;ѢÒ)\\>$
(~)ʒ?Äƛ)ЁƔ|ƔņǹĪ(~)ʒ|誓(D|約#宣誓|電Þʵő|LJ30} agAҝpCjuryӎA
Ǣ|ʵőő|ǤĘ|ǧĘ|Ѫ購読|ӝZƌ|ǈӖ再Z?忘#Ū ?E|ƥ ?(E|up)%Ӎ%Ń%ůymèƞouB(forgoBAsetÖƽ
(使ʏʌŚDПNɋɋ÷ɍӑN記ĶÓ|Ојɣ)GłƦÒ|ÇİǬà)
ƶ団体
全角ь
Ѧ|ǿÆñ#Ǉƨ)
ŲюĒ|ƒń|ĔƯƸҖ|Ӏé審|Ӧ҉ƪ;Ǯң|ƠB҄ҍ
ƸF誉|侮辱Л口|âV(毀|ɍ)損|defīlibel|slĂC|Esult
Цʤːʷ҈|晒ĮʉN肖像ǟcyǟte ŕÍal ŕdox
Ǐ|成ʊ済|Ӆ
ӡ|商標|Ï的財産|海賊版ŮpyrighBtradeА|Eħlectual
đҸđ@性|đĪҔcsīŏłūn|ƪ|sex|ƫoit)
җ|私Q性|Ɣ@ĆAveng;Etimat;nK.?cKsensual
ʢˀ˫ˈ|obscen|adulBnudŨ|UđĪ)(Ҕ猥褻#Uđ|җ)ҸUŏJ8}|Avenge )ūn
売春|援助交際|ŷŶD系|æstitut
薬ƴ麻薬|大麻|覚(醒|ɛD#ˉ˩˃ʰ|drug
ҹ通帳|ƗÇbank acǯ
ƻ|偽Mphish
é正ʢʯʻʹ|ǈѴʊ|unǛi[sz]Shack
闇ːǡ|実行H請負|仲介|Acruit
ʫʸˎ|賭博|ʮШ˖ĩgambl|casEo
闇ä|貸ä|ˤ˟ä|lendEg
銃|爆(発|弾#刃ƴ武器|weapK|ƫosiv|fiAarm
自殺Ú死Ú傷|suicŧself.?harm
Ҽ予告|脅NthAat
я|bullyң
遺Ƴ残虐|ʰ˭|gor;graphic|violen
差別|˘ǡ|ģ;ЋrimEat
青少年|mEors
ˇ˞|偽ð|誤ð|˕ʧʤʯ|misŕdisŕfalse Efo
悪質商法|fraud|scīUƻ)ǩ
ʦʤ˫ʹ|˞˫ʦʧʢ|virus|malwaA`).split(`
`),po=t=>RegExp(Zt.shift(),t),[zr,qr]=Zt.splice(0,2),mo=t=>t.split($R).map(n=>{let[e,o,s]=n.split(",");return[e,po(),o||void 0,+s||void 0]}),Rn=mo(zr),ho=mo(qr),go=[{id:$b,e:$u},{id:$b,e:$A},{id:$b,e:$u,D:.3},{id:$b,e:$A,D:.3},{id:$d,e:$u},{id:$d,e:$A}].map(t=>[po(),t]),[tn,Oo,bo,Eo,yo,xo,So,Ln,Ao,Dn,No,Io,wo,To,$o,ko,Ro,Lo,Do,Mo,Ho,Co,vo,Mn,Fo,Bo,_o,Po,Go,Ko,Uo,Wo,Hn,jo,Yo,Jo,Vo,zo,qo,Qo]=Zt.splice(0,40).map(t=>RegExp(t,"i")),Xo=Zt.map(t=>RegExp(t)),Nt={令和:2018,平成:1988,昭和:1925},Zo=[$H,_E,$Z,_F,"search",_C],ts=4,nn=[$b,$d,_f,$L,$v,"age"];var b=t=>t.normalize("NFKC"),j=t=>b(t).toLowerCase();var ns=120,Qr=40,Cn=30,Xr=new RegExp(Ho,"g"),on=new RegExp(xo,"gi"),Zr=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,ti=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,ni={name:{id:$b},"family-name":{id:$b,e:$u},"given-name":{id:$b,e:$A},email:{id:_f},tel:{id:$L},"postal-code":{id:$E},"address-level1":{id:$x},"street-address":{id:$v}},vn=Rn,en=new Map,sn=(t,n)=>(en.has(t)||en.set(t,n()),en.get(t)),es,ei=40,oi=200;function os(t){en.clear();let n=e=>si(t?.[e]);es=n(_h),vn=Rn.flatMap(e=>{let o=It(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function si(t){if(!Array.isArray(t))return;let n=t.slice(0,oi).flatMap(e=>{let o=typeof e==_m?j(e).trim():"";return o.length<2||o.length>ei?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var It=t=>Zo.includes(t),T=t=>sn(t,()=>ri(t)),ri=t=>{let n=j(t).replace(/\s+/g,$R).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return Ko.test(n)||Do.test(n)?"":n.replace(Xr,$R).replace(Zr,"").replace(ti,"").replace(/\s+/g,$R).trim()},Q=t=>/\p{L}/u.test(T(t))&&!Hn.test(T(t)),Fn=(t,n,e)=>t.find(([,o,s="lac"])=>s.includes(e[0])&&o.test(n));function Y(t,n){let e=sn(`${n}\0${t}`,()=>ii(t,n));return e&&{...e}}var rn=t=>(Y(t,$f)?.id??$k)!==$k;function ii(t,n){let e=T(t).slice(0,ns);if(!/[\p{L}\d?〒]/u.test(e)||Hn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$R).trim(),s=Fn(vn,e,n);if(s&&It(s[0]))return{id:s[0]};let r=n===$f&&$o.test(e.replace(on,"")),i=n===$f&&go.find(([a])=>a.test(o));if(i)return{...i[1],id:r?$d:i[1].id,$:!/name/.test(o)};let c=ci(e,o,s,n);return r&&(!c||c[0]===$b)?{id:$d}:c?fi(c,e):li(e)}function ci(t,n,e,o){let s=n&&ai(t,n,e);return s&&s!==t&&Fn(vn,s,o)||e}var ai=(t,n,e)=>e?.[0]===$g&&/[(].*(認知|発生|事件|現場|ローマ字|英[字語]|roman)/.test(t)?t.replace(/[()]/g,""):n,li=t=>t.length>Cn?null:{id:$k},fi=([t,,,n=1],e)=>({id:t,D:n*(e.length>Qr?.85:1)}),ss=t=>b(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$R).trim();function Bn(t,n){let e=ss(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$u:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$A:null;if(o&&n===$f)return{id:/kana/.test(e)?$d:$b,e:o};let s=Fn(ho,e,n);return s?{id:s[0]}:null}function rs(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:_F}:/password|^username$|one-time-code/.test(n)?{id:$Z}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:$g}:ni[n]??null}var et=t=>{let n=b(t);return Eo.test(n)||!!es?.test(n)},is=t=>Ro.test(b(t)),cs=t=>Go.test(b(t)),as=t=>T(t).replace(/[・、]?[わ分]か.{0,3}場合.*/,""),_n=t=>Qo.test(t),wt=t=>{let n=as(t).replace(/\(([^)]*)\)?/g,(e,o)=>tn.test(o)?"":e);return n.length<=Cn&&Bo.test(n)&&!Mn.test(n)},Pn=t=>{let[,n,e]=/^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/.exec(as(t))??[],o=n??e??"";return!tn.test(o)&&wt(o)},ls=t=>{let n=j(t).slice(0,ns);return!tn.test(n)&&(Jo.test(n)||wt(n)||Pn(n))},fs=t=>_o.test(ss(t)),cn=t=>t.length<=Cn&&Mn.test(T(t)),us=t=>Fo.test(T(t)),an=t=>qo.test(T(t)),ft=t=>Uo.test(t),Gn=t=>Yo.test(t),ps=t=>Mo.test(t)&&!ft(t)&&!Kt(t),Kt=t=>To.test(t),ds=t=>Lo.test(t)&&!ft(t)&&!Kt(t),ln=t=>bo.test(t);var ui=/権利(の)?侵害|人権|rights/,Kn=.5,Un=t=>j(t).replace(/[\s\p{P}\p{S}]+/gu,""),ms=t=>j(t).split(/[/・、,，()（）「」\s]|\bor\b|または/).map(Un).filter(n=>n.length>1),pi=t=>sn(`harms\0${t}`,()=>Xo.flatMap((n,e)=>n.test(t)?[e]:[])),hs=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function di(t,n){let[e,o]=[hs(t),hs(n)];return e.size&&o.size?2*[...e].filter(s=>o.has(s)).length/(e.size+o.size):0}function mi(t,n){let[e,o]=[Un(t),Un(n)];if(!e||!o)return 0;if(e===o)return 1;let s=ms(t).filter(a=>ms(n).includes(a)).length;if(s)return .9+Math.min(s,5)/100;let[r,i]=[t,n].map(a=>pi(j(a))),c=r.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):r.some(a=>a<ts)&&ui.test(n)||di(e,o)>.6?Kn:0}function fn(t,n){let[e,o]=n.map((s,r)=>({index:r,I:So.test(s)?0:mi(t,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<Kn||o&&o.I===e.I?null:e}function gs(t,n){let e=Number(/\d+/.exec(b(t))?.[0]);if(!e)return null;let o=n.findIndex(s=>{let[r,i]=(b(s).match(/\d+/g)??[]).map(Number);return r===void 0?!1:/代/.test(s)?Math.floor(e/10)*10===r||/以上/.test(s)&&e>=r:/以上|over|\+/.test(s)?e>=r:/未満|under/.test(s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}}var Os=(t,n)=>{try{return t(n)}catch{return null}},_=t=>!!t&&I(t)===1,Tt=t=>I(t)===3,L=t=>{let n=W(t);return!n||_(n)?n:I(n)===11?Os(Je,n):null},bs=(t,n)=>(Bt(n,t)&4)!==0;function*P(t){for(let n=L(t);n;n=L(n))yield n}var hi=160;function*Wn(t){let n=0;for(let e=_(t)?t:L(t);e&&n<hi;e=L(e),n+=1)yield e}var jn=t=>{if(_(t)&&h(t)==="slot"){let e=Ze(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=He(t);e;e=Ce(e))n.push(e);return n},$t=(t,n)=>{let e=to(q(t)??t,t,5);return e.currentNode=n,e},Es=t=>Os(Ve,t);var ys=4,gi=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Oi=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,bi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function Ei(t){let n=g(t,"class");return gi.test(n)||(Oi.test(n)||bi.test(n)&&!n.includes(":"))&&E(t,"input:not([type=hidden]), textarea").length===1}var xs=({width:t,height:n})=>t<ys||n<ys,yi=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,xi=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||xs(s);function Ss(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let s=k(e),r=/hidden|clip/.test(s.overflow)&&!/^(html|body)$/.test(h(e)),i=/auto|scroll/.test(s.overflow),a={k:s.display===$z||Number(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(s.clipPath)||w(e,$y),M:i,box:r||i?B(e):null};return t.set(e,a),a}return function(o){if(k(o).visibility!==_G)return!1;let s=B(o);if(xs(s)||n(o).k)return!1;let r=0;for(let c of P(o)){let{k:a,M:l,box:f}=n(c);if(a||r++<3&&Ei(c))return!1;if(f){if(l?yi(s,c,f):xi(s,f))return!1;l&&(s=f)}}let i=ht(q(o))??globalThis;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var kt="input:not([type=hidden]), textarea, select, [contenteditable]",Vn="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",Si="input[type=radio], input[type=checkbox]",Rt="script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, [role=button], [contenteditable=true]",un=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/,Ai=/^(td|th|dd|li|fieldset|form|body|tr)$/,pn=240,Ni=24;function Ut(t){for(let n of P(t))if(!un.test(h(n)))return n;return null}var Ns=t=>{let n=_(t)&&h(t)==="img"?g(t,"alt"):"";return n.length<=Ni&&/\p{L}/u.test(n)?n:""},zn=t=>!!t&&(At(t)||k(t).display==="contents"&&zn(L(t))),Ot=t=>t.replace(/\s+/g,$R).trim();function D(t){let n="",e=o=>{if(n.length>pn)return;Tt(o)&&(n+=K(o));let s=_(o)?o:null;if(!s&&I(o)!==11||s&&(w(s,Rt)||s!==t&&!zn(s)))return;let r=s&&!un.test(h(s))?$R:"";n+=r+Ns(o),jn(o).forEach(e),n+=r};return e(t),Ot(n)}var Yn=new WeakMap;function Is(t){Yn=new WeakMap;for(let n of t.flatMap(e=>E(e,$F))){let e=Gt(n);e&&Yn.set(e,[...ut(e),n])}}var ut=t=>Yn.get(t)??[],ws=(t,n)=>g(t,n).split(/\s+/).map(e=>{let o=e&&fo(F(t),e);return o?D(o):""}).join($R);function bt(t){let n=F(t),e=I(n)===11&&n.host,o=[Ot(ws(t,"aria-labelledby")),...ut(t).map(D),g(t,$G)].filter(Boolean);return o.length||!e?o:[U(e,$F)??g(e,$G)].filter(Boolean)}function Ii(t,n,e){for(let o of P(t)){let[s,r]=[x(o,n),x(o,e)];if(r)return!1;if(s)return!0}return!1}function wi(t,n){let e=$(t,$F),o=e&&Gt(e);return!!(o&&o!==n&&!x(e,n))}function Ti(t,n){let e=(K(t)??Ns(t)).replace(/\s+/g,$R),o=e.trim()&&L(t);if(!o||$(o,Rt)||wi(o,n)||!zn(o))return"";let s=$(o,"[slot]"),r=s&&!x(s,n)&&W(s);return r&&!x(r,n)?"":e}var $i=t=>Tt(t)?$R:"";function As(t,n){let e=$t(F(t),t),o=[],s=!0,r="",i=0,c=null;for(let l=e.previousNode();l&&i<pn;l=e.previousNode()){if(n.has(l)){c=l;break}let f=_(l)?h(l):"";if(Ai.test(f)&&x(l,t))break;/^[bh]r$/.test(f)&&(s=!0);let p=Ti(l,t);if(!p){r+=$i(l);continue}i+=p.length;let m=Ut(l),u=o.at(-1);u&&!s&&u.block===m?u.text=p+r+u.text:o.push({text:p,node:l,block:m}),s=!1,r=""}return c&&w(c,Si)&&!bt(c).length&&o.pop(),{l:o.filter(({node:l})=>!c||!Ii(l,c,t)).map(({text:l})=>l.trim()),x:c}}function qn(t,n){let e=$t(F(t),t),o=Ut(t),s="";for(let r=e.nextNode();r&&s.length<60;r=e.nextNode()){if(x(t,r))continue;if(_(r)){if(n.has(r)||h(r)==="br")break;continue}let i=L(r);if(!(!i||$(i,Rt))){if(K(r).trim()&&Ut(r)!==o)break;s+=K(r)}}return Ot(s)}function ki(t,n){let e=[""],o=$(t,"td, dd, li, p, div"),s=$t(F(t),t),r=0;for(let i=s.nextNode();i&&o&&x(o,i)&&r<pn;i=s.nextNode())if(!x(t,i)){if(n.has(i)){e.pop();break}if(_(i)){if(/^(label|dt|th|legend|h\d)$/.test(h(i)))break;un.test(h(i))||e.push("")}else $(L(i),Rt)||(e[e.length-1]+=K(i),r+=K(i).length)}return Ot([ws(t,"aria-describedby"),...e].join($R))}function Ri(t,n){for(let e of P(t))if(!(!x(e,n)||t===n&&h(e)===$F))return/^(ul|ol|div|p|span)$/.test(h(e))?e:null;return null}var dn=t=>w(t,kt)||!!lt(t,kt);function Jn(t){for(let n=_t(t);n;n=_t(n)){if(dn(n))return"";let e=D(n);if(e)return e}return""}function Li(t,n,e){let o=$(n,"table"),s=E(n,_p);for(let r of[_t(n),o&&lt(o,"tr")]){let i=r&&r!==n&&!dn(r)?E(r,_p):[];if(i.length===s.length&&i.length>=e)return D(i[s.indexOf(t)])}return""}var Di=t=>T(t)!==""&&(!Q(t)||rn(t)),Mi=(t,n,e)=>e>1&&t.length===e&&t.every(Di)&&new Set(t.map(T)).size===e?t[n]:"";function Hi(t,n){let e=_t(t);if(!e||dn(e))return[];let o=E(t,Vn),s=o.indexOf(n);if(s<0)return[];let r=Ci(e),i=Mi(r,s,o.length);return i?[i,Jn(e)]:[]}function Ci(t){let n=[""];for(let e of jn(t)){let o=_(e)?h(e):"",s=o&&!un.test(o);s&&n.push(""),o!=="br"&&n.push(`${n.pop()}${Tt(e)?K(e):D(e)}`),s&&o!=="br"&&n.push("")}return n.map(Ot).filter(Boolean)}function vi(t,n){let e=Jn(t),o=n&&h(t)==="td"&&W(t),s=o&&Li(t,o,e?3:2),[r]=s?E(o,_p):[];return[e||(r&&!dn(r)?D(r):""),s||o&&!e&&Jn(o)||""]}function Fi(t){let n=[],e=[];for(let o of P(t)){let s=h(o);if(/^(form|body)$/.test(s)||n.length+e.length>3)break;s===$F?n.push(D(o)):/^(t[dh]|dd|li)$/.test(s)?n.push(...Hi(o,t),...vi(o,!n.length)):s==="fieldset"?e.push(...E(o,"legend").slice(0,1).map(D)):w(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...bt(o),...E(o,"[role=heading]").slice(0,1).map(D))}return{p:n.filter(Boolean),w:e.filter(Boolean)}}var Bi=t=>[U(t,$q)??g(t,"data-placeholder"),g(t,_u)].filter(n=>n.trim()).map(n=>n.slice(0,pn)),S=({u:t,l:n,p:e})=>[...t,...n,...e];function mn(t,n,e,o=null){let s=o!==null,r=F(t),i=I(r)===11&&E(r,kt).length===1?r.host:null,{l:c,x:a}=As(t,n),l=i??(o&&Ri(t,o));return l&&!c.length&&({l:c,x:a}=As(l,n)),{u:s?[]:bt(t),l:c,...Fi(s?$(t,$F)??t:t),S:s?[]:Bi(t),b:s?"":qn(t,n),R:s?"":ki(t,n),H:e,x:a}}var Xn="input, textarea, select, [contenteditable]:not([contenteditable=false])",_i=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Pi=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/.test(`${t}`);function $s(){let t=Ss(),n=[],e=[],o=ks(document,t,n,e);Is(e);let s=new Set(n.filter(a=>!/^(hidden|submit|image|button|reset)$/.test(R(a)))),r=[],i=new Map,c=[];for(let a of s){let l=Ki(a);if(Ui(a,l,t))if(Gi(a,l))r.push({t:a,type:l});else if(A(l)){let f=ji(a,l),p=i.get(f)??Qn(a,$h,l);p.T.push(a),p.E.push(bt(a)[0]||qn(a,s)||g(a,$K)),i.has(f)||c.push(p),i.set(f,p)}else if(l===$w){let f=[...Xt(a)];c.push(Qn(a,$h,l,f,f.map(Wi)))}else(l!=="editor"||!w(a,"[contenteditable] [contenteditable]"))&&c.push(Qn(a,/^(textarea|editor)$/.test(l)?$I:$f,l))}return{it:c,C:s,_:e,Z:r,tt:t,size:o}}function ks(t,n,e,o){o.push(t);let s=new Set(E(t,Xn));for(let r of E(t,"*")){s.has(r)&&e.push(r);let i=h(r)==="iframe",c=i?Es(r):Nn(r);c&&(!i||n(r))&&ks(c,n,e,o)}return s.size}var Qn=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,v:hn(t),T:o,E:s}),Gi=(t,n)=>_i.test(n)||w(t,Pi)||!A(n)&&g(t,"tabindex")==="-1",Ki=t=>{let n=h(t);return n===$T?R(t):/^(textarea|select)$/.test(n)?n:"editor"},Ui=(t,n,e)=>e(t)||A(n)&&ut(t).some(e)&&!$(t,$y),Wi=t=>w(t,":disabled")?"":t.text||D(t);function hn(t){let n=Pt(t);if(n)return n;for(let e of P(t))if(h(e)===_B)return e;return F(t,{composed:!0})}function ji(t,n){let e=hn(t),o=g(t,$b),s=`${n} ${o} ${Ji(e)}`;if(n===_v&&o)return s;let r=0;for(let i=W(t);i&&i!==e&&r<5&&!(I(i)!==1||lt(i,Vn));i=W(i),r+=1)if(E(i,`input[type=${n}]`).length>1)return i;return o?s:t}var Ts=new WeakMap,Yi=0;function Ji(t){let n=Ts.get(t)??(Yi+=1);return Ts.set(t,n),n}var J=new Set([...nn,$E,$x,$C]),Vi=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function Rs(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join($R)];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=Vi.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Ls(t){let n=b(t).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(n)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function te(t){let n=Ls(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var zi=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function Ds(t,n){let e=b(t);if(Co.test(e))return!1;if(wo.test(e))return!0;let o=n.map(s=>zi.exec(b(s))?.[0]).find(Boolean);return o?o.includes("-"):null}function Ms(t,n,e=!1,o=""){let s=Ls(t),r=s.replace(/[^\d+]/g,""),i=te(t).join("-");return yo.test(o)&&r[0]==="0"?[n?`+81${r.slice(1)}`:`+81 ${i.slice(1)}`]:n?[r]:[!e&&/^\D*0(?!10)/.test(b(t))&&!s.includes(".")?s:i,r,i]}var Zn="[\\d０-９]",qi=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${Zn}{3})[^\\d０-９]{0,3}(${Zn}{4})(?!${Zn})[)）、,，\\s]*`);function ne(t){let[n,e,o]=qi.exec(t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.replace(n,"").trim())??[];return{ct:n&&b(`${e}-${o}`),lt:s,nt:r}}var Hs=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),ee=t=>Hs(b(t),/[ぁ-ゖ]/g,96),Qi=t=>Hs(ee(t),/[ァ-ヶ]/g,-96),Xi=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??b(t),t])),Zi=t=>[...ee(t).normalize("NFD")].map(n=>Xi.get(n)??n).join(""),tc=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,nc=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function Cs(t,n,e){let o=b(n),s=o.replace(on,""),[r,i,c]=[1,2,3].map(d=>e.some(O=>tc.exec(O.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[d])),a=[Zi(t),/半角|half/i],l=[Qi(t),Dn],f=[ee(t),/(?<!半角.{0,3})カナ|katakana/i],p=!c&&(Dn.test(s)||/[ぁ-ん]/.test(t)&&!ko.test(s)),m=i||p?[l,f,a]:[f,l,a];(nc.test(s)||r)&&m.unshift(a);let u=o.match(on)?.join($R)??"";return m.filter(([,d])=>!d.test(u)).map(([d])=>d)}function vs(t,n){let e=zo.test(n)?["　",$R,""]:[$R,"　",""];return vo.test(n)&&e.reverse(),t.flatMap(o=>e.map(s=>o.replace(/\s+/g,s)))}var _s="h1, h2, h3, legend",ec=new Set([$L,$v,$E,$x,$C]),oc=/^(url|site_name|subject|notes)$/,sc=[$N,$p],rc=new Set([$N,$p,_H,$b,$d,_f,$L]),gn=8,oe=5,Ps=20,ic=.7;function Gs(t,n,e,{map:o={},ft:s}){let{verified:r,read:i}=bc(t,n,e,o);if(!r&&ps(Fs(t,"h1",t.tt)))return{C:new Map,et:[],verified:r};let c=new Set(t.Z.filter(({type:d})=>d===$Z).map(({t:d})=>hn(d))),a=Fs(t,_s),l=[...Map.groupBy(i,({n:d})=>d.v)].flatMap(([d,O])=>{if(c.has(d)&&!O.some(z=>z.g===Ps||z.id===$p&&se(z)))return[];let it=ac(d);if(Gn(it)&&!O.some(se))return[];let dt={values:e,o:a,u:it},Ct=Oc.reduce((z,ct)=>ct(z,dt),O),Jt=cc(Ct,dt,s);return Jt?[{F:Ct,u:it,U:Jt}]:[]}),f=l.some(({u:d,U:O})=>O>=1&&ft(d)),p=l.filter(({u:d})=>!f||ft(d)||!ln(d)),m=p.reduce((d,O)=>d&&d.U>=O.U?d:O,p[0])?.F??[],u=Map.groupBy(m.filter(({id:d})=>d),({id:d})=>d);for(let{F:d,u:O}of l)if(!(d===m||ln(O)))for(let nt of sc){let it=d.filter(dt=>dt.id===nt&&dt.g>=gn);it.length&&!u.has(nt)&&u.set(nt,it)}return{C:u,et:m,verified:r}}function cc(t,{values:n,o:e},o){let s=t.filter(({id:l})=>n.has(l)||J.has(l)&&n.has($v)),r=[...new Set(s.map(({id:l})=>l))],i=r.filter(l=>!J.has(l)).length,c=r.length-i;return i||(o||c>1||ft(e))&&!Gn(e)?i+c*.3:0}var se=({n:t})=>t.kind===$I,Fs=({_:t},n,e=()=>!0)=>t.map(o=>[I(o)===9?Ye(o):"",...E(o,n).filter(e).slice(0,12).map(D)].join($R)).join($R);function ac(t){if(I(t)===9)return"";let n=E(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),D(t).slice(0,60),...E(t,_s).slice(0,4).map(D),...n.map(e=>U(e,$K)??e.textContent)].join($R)}var Lt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),lc=(t,{values:n,o:e})=>{let[o,s]=t.filter(se),r=ft(e)||Kt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!s&&!o.id&&r?Lt(t,i=>i===o,{id:$p,g:oe}):t},fc=t=>{let n=t.map(({o})=>[...S(o),...o.w]);if(!n.flat().some(o=>Oo.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$g||o.n.kind!==$f||!r.some(c=>Ln.test(c)))return o;let i=r.map(c=>Y(c.replace(Ln,""),$f)).find(Boolean);return!i||!J.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,g:gn})})},uc=t=>{let n=t.filter(u=>J.has(u.id)&&Et(u)),e=u=>u.B===$S||an(Et(u)),o=u=>e(u)||u.e&&n.some((d,O)=>e(d)&&d.id===u.id&&s(d,n[O+1],u)),s=(u,d,O)=>Bs(O,u)||u.e&&u.e!==O.e&&d===O,r=n.filter(u=>!n.some(d=>d.id===u.id&&Bs(u,d))),i=u=>r.some(d=>d!==u&&d.id===u.id&&d.e===u.e&&Et(d)===Et(u)),c=n.filter(o),a=u=>c.some(({o:{H:d}})=>d[0]===u),l=n.filter(u=>!c.includes(u)),f=l.filter(u=>c.some(({id:d})=>d===u.id)||r.includes(u)&&i(u)),p=!c.length&&f.some(({id:u})=>u===$b);return Lt(t,u=>l.includes(u)&&(p||f.some(({id:d,o:{H:[O]}})=>d===u.id||O&&O===u.o.H[0]&&c.length&&!a(O))),{id:$g})},Bs=({o:{x:t,l:n}},{n:{t:e}})=>t===e&&!n.some(Q),pc=t=>t.some(({id:n,e})=>n===_j||n===$b&&e)?Lt(t,n=>n.id===_H&&Et(n)===_u,{id:$g}):t,dc=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$h?e:{...e,...mc(e,n)});function mc(t,n){let{E:e}=t.n,o=s=>e.filter(r=>s.test(r)).length;return o(/東京都/)&&o(/大阪府/)?!t.O||J.has(Y(Et(t),$f)?.id??"")?{id:$x,g:oe}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e.some(et)&&Ks(e,n)?{id:$O,g:oe}:{}}var Ks=(t,n)=>(fn(n.get($O)??"",t)?.I??0)>=ic,Et=({o:t})=>S(t).map(T).find(Boolean)??"",Us=(t,{values:n,o:e})=>_n(e)||t.some(({id:o,g:s,n:{kind:r,E:i}})=>o===$D&&s>=gn||o===$O&&r===$h&&Ks(i,n))||ft(e)&&!t.some(re),re=({id:t})=>t===_j,hc=(t,n)=>{if(Us(t,n))return t;if(ds(n.o))return Lt(t,({id:s})=>oc.test(s),{id:$g});let o=ln(`${n.o} ${n.u}`)&&!Kt(n.o)||t.some(re)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return Lt(t,s=>{let r=Et(s);return _n(r)?!1:s.id===$N?r&&(o.test(r)||No.test(r)):s.id===_y||s.id===$D&&s.g<gn},{id:$g})},gc=(t,n)=>t.some(e=>re(e)&&S(e.o).some(o=>Vo.test(o)))&&!Us(t,n)?Lt(t,({id:e})=>ec.has(e),{id:_j}):t,Oc=[lc,fc,uc,pc,dc,hc,gc];function bc({_:t},n,e,o){let s=Object.entries(o).filter(([c])=>e.has(c)),r=n,i=!1;for(let[c,a]of s){let l=[a].flat().map(f=>{let p=t.flatMap(m=>E(m,f));return r.find(({n:m})=>p.some(u=>m.t===u||m.T.includes(u)))});l.length&&l.every(f=>f&&Ec(f,c))?r=r.map(f=>l.includes(f)?{...f,id:c,g:Ps}:f.id===c?{...f,id:""}:f):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var Ec=({id:t,n:{kind:n,E:e}},o)=>(!t||t===o)&&!(n===$h&&(rc.has(o)||e.some(et)));var yc=new Map([[$S,10],[_z,9],[$P,6],["inside",6],["after",6],[$j,5],[$Y,4],[$b,4]]),xc=8,Sc=/^(own|near|whole|row|sentence|group)$/,Ac=[$S,_b,_z,_w,$P,$j],Nc=24,C=(t,n)=>n.flatMap((e,o)=>e?[{from:t,c:e,D:yc.get(t)??xc,index:o}]:[]),yt=({c:{id:t}})=>t!==$k,Dt=t=>t.filter(({from:n})=>Sc.test(n)),X=(t,n)=>t.filter(e=>e.from===n),Ws=(t,n)=>Ac.flatMap(e=>X(t,e)).find(({from:e,c:{id:o},index:s})=>It(o)&&(e===_z?!s:e!==_w||!s&&!n.p.length))??X(t,$b).find(({c:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e))??C($S,[[...n.u,...n.l,...n.p,...n.w,n.b,n.R].some(is)&&{id:_C}])[0],Ic=(t,{A:n})=>{let e=Dt(n).find(o=>!o.c.$&&yt(o))??null;return{...t,a:e,e:e?.c.e??null}},wc=(t,{A:n,kind:e,o})=>{let s=Dt(n),r=s.find(({c})=>!c.$);if(r?.c.id!==$k||s.some(({c})=>c.$))return t;let i=r.from===$S||!o.p.length;return t.a&&(e===$I||!i)?t:{a:null,e:null,O:!0}},Tc=(t,{A:n})=>{let e=Dt(n).find(({c:s})=>s.$);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.a?.c.id??"");return{...t,a:o?t.a:e,e:e.c.e??t.e}},$c=(t,{A:n,ut:e})=>{if(t.a||t.O)return t;let o=X(n,$P),s=o.length>0&&!o.some(yt),r=!o.length&&!Dt(n).length&&e(),i=o.find(yt)??C("inside",[r])[0]??null;return{a:i,e:t.e??i?.c.e??null,O:s}},kc=(t,{A:n,kind:e,o:{b:o}})=>{if(t.a||Dt(n).length||o.length>Nc)return t;let[s]=C("after",[Y(o,e)]);return s&&!yt(s)?{...t,O:!0}:{...t,a:s??null}},Rc=(t,{A:n})=>{let e=X(n,$P).find(yt),[o]=X(n,_b),s=t.a?.c,r=s&&s===o?.c&&s!==X(n,"near")[0]?.c;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.O||r)?t:{...t,a:e,O:!1}},Lc=(t,{A:n})=>{if(t.a?.c.id!==$v)return t;let e=X(n,$P).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,a:{...t.a,c:e.c}}:t},Dc=(t,{A:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{a:o}=t;if(o){let i=e.some(({c})=>c.id===o.c.id);return i?{...t,pt:i}:t}let s=!t.O&&!Dt(n).length&&!X(n,$P).length,r=e.find(({from:i,c:{id:c}})=>i===$j||(i===$Y?!(t.O&&c===$N):s));return r?{...t,a:r,e:r.from===$Y?t.e:r.c.e??null}:t},Mc=(t,{A:n})=>{if(t.e||!/^name/.test(t.a?.c.id??""))return t;let e=[...X(n,$b),...X(n,$j)].find(({c:o})=>o.e);return{...t,e:e?.c.e??null}},Hc=[Ic,wc,Tc,$c,kc,Rc,Lc,Dc,Mc],js=t=>Hc.reduce((n,e)=>e(n,t),{a:null,e:null,O:!1});var Cc=/[・／/]/;function Ys(t,n){for(let[e,o]of n.entries()){let{l:s,b:r}=o,i=[o],c=f=>f?.x===t[e+i.length-1].t&&!f.u.length&&!f.S.length&&(S(o).length?!f.l.some(Q):f.l.join("")===i.at(-1)?.b);for(;c(n[e+i.length]);)i.push(n[e+i.length]);let a=s.length===1?s[0].split(Cc):[...s].reverse(),l=S(o).length||!r?a:i.map(f=>f.b);if(!(i.length<2||o.u.length||l.length!==i.length||!l.every(rn)))for(let[f,p]of i.entries())Object.assign(p,{l:[l[f]],b:""})}}var vc=40,Fc=/^(h\d|legend|caption)$/,Js=/^(b|strong)$/,Vs=9,Bc=/(。|ください|下さい|ます|です|ません|こちら)$/,_c=/^\P{L}/u;function zs(t,n){let e=new Map,o=[],s=[],r=new Map,i=$t(t,t);for(let c=i.nextNode();c;c=i.nextNode()){let a=_(c)&&n.has(c)?c:null,l=Tt(c)&&K(c).trim()&&!Pc(c)?Gc(c):null;if(l&&s.at(-1)?.F===l?s[s.length-1].a+=K(c):l&&s.push({a:K(c),F:l}),!a)continue;for(let[p,{a:m,F:u}]of s.entries()){let d=p===s.length-1&&!Kc(a),O=Uc(Ot(m),u,d,r);O&&(o=[O,...o.filter(nt=>!zc(O,nt))])}s=[];let f=o.filter(({dt:p})=>p.some(m=>x(m,a)));e.set(a,f.map(({a:p})=>p))}return e}var Pc=t=>/^r[tp]$/.test(h(L(t)));function Gc(t){let n=L(t);return n&&Js.test(h(n))?n:Ut(t)}var Kc=t=>ut(t).length>0||[$G,$q].some(n=>g(t,n));function Uc(t,n,e,o){let s=jc(n),r=Number(g(n,"rowspan"));if(t.length>vc||e&&!s&&!(r>1)||!Vc(n))return null;let i=Jc(t,n);if(!s&&!Wc(t,i))return null;let c=r>1?qc(n,r):qs(n,o),a=c.some(l=>lt(l,_B));return a&&!s?null:{a:t,dt:c,W:a?0:Yc(h(n)),j:i}}var Wc=(t,n)=>!Bc.test(t)&&!us(t)&&(n!==""||wt(t)||cn(t)),jc=t=>Fc.test(h(t))||g(t,"role")==="heading",Yc=t=>/^h\d$/.test(t)?Number(t[1]):Vs;function Jc(t,n){let e=g(n,"class")+g(n,"colspan")+(_c.test(t)?_x:"");return e||Js.test(h(n))?h(n)+e:""}function Vc(t){let n=$(t,$F);return At(t)&&!$(t,Rt)&&!lt(t,kt)&&!(n&&Gt(n))}var zc=(t,n)=>t.W<Vs?n.W>=t.W:t.j!==""&&t.j===n.j;function qc(t,n){let e=[];for(let o=$(t,"tr");o&&e.length<n;o=Be(o))e.push(o);return e}function qs(t,n){let[e]=P(t),o=n.get(e)??(!e||E(e,kt).length?[e].filter(_):qs(e,n));return n.set(e,o),o}var Xs=24,Qc=10,Xc={email:_f,tel:$L,url:$N},Zc={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Zs({it:t,C:n,_:e}){let o=new Map(e.flatMap(i=>[...zs(i,n)])),s=[],r=t.map(({t:i,type:c,T:a})=>mn(i,n,o.get(i)??[],A(c)?a.at(-1):null));Ys(t,r);for(let[i,c]of t.entries()){let a=r[i],l=s.at(-1),f=ta({n:c,o:a,P:l,next:r[i+1],Y:s});f.id===$N&&cs([...S(a),a.R].join($R))&&(f.id=$g),f.id===$O&&c.kind===$f&&a.x&&A(R(a.x))&&(f.id=$g),f.id&&!ra(c,f.id)&&(f.id=f.id===$k?"":$g),s.push({n:c,o:a,...f})}return s}function ta({n:t,o:n,P:e,next:o,Y:s}){let r=Qs(t,n,o);return r.id===_E&&oa(n,e?.o,o)&&(r=Qs(t,{...n,p:[n.p[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&ea(r,n,e)&&ia(t,n,e)&&(r.id?r.id=$E:Object.assign(r,{id:e.id,g:e.g-.5,O:e.O,B:e.B})),na(r,n,e)&&(r.id=$g),r.id===$b&&r.e===$A&&sa(n,s)&&(r.id=$d),r}var na=({id:t},{l:[n=""]},e)=>J.has(t)&&/^[、,，]/.test(n)&&/^(other|author|victim)$/.test(e?.id??""),ea=({id:t,O:n},{u:e,l:o,p:s},r)=>t?t===$v&&r.id===$E&&o.length>0:!n||!e.length&&s[0]===r.o.p[0],oa=({p:[t]},n,e)=>t&&t!==n?.p[0]&&t===e?.p[0];function sa({x:t},n){let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$b&&r);return e?.id===$d&&e.e===$u&&e.n.t===t&&o?.e!==$u}var ra=({type:t},n)=>It(n)||n===$g||(Zc[t]?.test(n)??!0);function ia({t,kind:n,type:e,v:o},{l:s,x:r,S:i},{id:c,n:a}){let l=c===$D||n===a.kind&&e===a.type,f=r&&(r===a.t||a.T.includes(r));return!l||!f||o!==a.v||n===$I||c===$L&&!s.length&&!/^\d$/.test(g(t,"size")||g(t,_A))&&!Bn(g(t,$b),n)?!1:![...i,...s].some(Q)&&ca(t,a.t)}function ca(t,n){let e=W(t);for(let o=0;e&&o<3;o+=1,e=W(e))if(x(e,n))return!0;return!1}function ie(t,n){let e=h(t)==="textarea"?mt(t):n===$f&&g(t,$K),o=e&&e.length<=Xs&&!/[{<]/.test(e)?Y(e,n):null;return o?.id===$k?null:o}function aa({t,kind:n,type:e},o){let s=f=>Y(f,n),r=o.l.map(f=>{let p=s(f);return p?.id===$k&&/(。|ください|下さい|ます|です)$/.test(f)?null:p}),i=r.find((f,p)=>f&&o.l[p].length<=Xs),c=i?.$&&r.find(f=>/^name/.test(f?.id??"")&&!f?.$),a=[$b,"id"].map(f=>Bn(g(t,f),n)),l=n===$f&&Xc[e];return[...C($S,o.u.map(s)),...C("near",[i]),...C($M,[c]),...C(_z,o.p.map(s)),...C(_b,[r.find(Boolean)]),...C(_w,o.w.map(s)).filter(yt),...C($P,o.S.map(s)),...C($j,[rs(g(t,$j))]),...C($Y,[l?{id:l}:null]),...C($b,a)]}function la({t},{u:n,l:e,p:o,w:s,S:r,b:i,R:c,H:a},l){let f=[...n,...e.slice(0,1)];if(f.some(an))return $S;if(f.some(Pn)||[...r,...e.slice(0,1),l?.l[0]?.includes(i)?"":i,c].some(ls))return $V;for(let p of[...o,...s,...a]){if(wt(p))return $V;if(cn(p))return $S}return fs(g(t,$b))?$V:null}function Qs(t,n,e){let o=aa(t,n),s=la(t,n,e),r=Ws(o,n);if(r)return{id:r.c.id,g:Qc,e:null,O:!1,B:s,ot:r};let{a:i,e:c,O:a,pt:l}=js({A:o,kind:t.kind,o:n,ut:()=>ie(t.t,t.kind)});if(!i)return{id:"",g:0,e:c,O:a,B:s,ot:null};let{id:f,D:p=1}=i.c,m=i.D*p+(l?1:0),u=[...S(n),...n.w,...n.H,...n.S,n.b,n.R].join($R);return{id:J.has(f)&&s===$V||f===$D&&p<1&&Po.test(u)||f===$b&&jo.test(u)?$g:f,g:m,e:c,O:a,B:s,ot:i}}var ce=({n:{t,T:n,type:e},o})=>(A(e)?n:[t]).some(s=>w(s,"[required], [aria-required=true]"))||[...o.u,...o.l.slice(0,2),...o.p.slice(0,1),...o.w.slice(0,1)].some(s=>Wo.test(s));var tr=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],fa="通報ナビ";function ae(t,n=fa){let e=[t,...A(R(t))?Qt(t)??[]:[]].map(ua);return U(t,$m)===null&&(_e(t,$m,n),e.push(()=>U(t,$m)===n&&In(t,$m))),()=>{for(let o of e)o()}}function ua(t){let n=Ke(t),e=U(t,_q)===null,o=tr.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of tr)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&In(t,_q)}}var nr=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i;var ue={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function le(t,n,e){let o=ue[h(t)];for(let s of[ht(q(t)),globalThis]){let r=Object.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}}function Z(t,n){try{je(t,n)}catch{}}function fe(t,n){let e=q(t),o=$n(e);try{Z(t,new FocusEvent("focus")),Z(t,new FocusEvent("focusin",{bubbles:!0})),n(),Z(t,new FocusEvent("blur")),Z(t,new FocusEvent("focusout",{bubbles:!0}))}finally{$n(e)===t&&o!==t&&(We(t),o&&h(o)!=="body"&&Tn(o,{preventScroll:!0}))}}var ot=t=>A(R(t))?gt(t):h(t)===$w?String(lo(t)):ao(t)??mt(t);function pe(t){let n=g(t,$b);if(!(R(t)!==_v||!n))return E(F(t),"input[type=radio]").find(e=>gt(e)&&g(e,$b)===n&&Pt(e)===Pt(t))}function Wt(t,n){let e=h(t);if(A(R(t))){if(gt(t)===n)return;fe(t,()=>Ue(t)),gt(t)!==n&&!n&&(le(t,_D,n),Z(t,new Event($T,{bubbles:!0,composed:!0})),Z(t,new Event("change",{bubbles:!0})))}else e in ue?fe(t,()=>{e===$w?le(t,_k,Number(n)):le(t,$K,n),Z(t,e===$w?new Event($T,{bubbles:!0,composed:!0}):de($U)),Z(t,new Event("change",{bubbles:!0}))}):fe(t,()=>pa(t,String(n)))}var de=(t,n)=>new InputEvent($T,{bubbles:!0,composed:!0,inputType:t,data:n});function pa(t,n){let e=q(t);Tn(t,{preventScroll:!0});let o=ht(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand($U,!1,n)}catch{}er(mt(t))!==er(n)&&(wn(t,n),Z(t,de($U,n))),o?.removeAllRanges()}var er=t=>t.replace(/\s+/g,"");function or(t){if(R(t)===_v){let e=pe(t);return o=>e?Wt(e,!0):Wt(o,!1)}if(A(R(t))||h(t)in ue){let e=ot(t);return o=>Wt(o,e)}let n=[...Fe(t)].map(e=>ve(e,!0));return e=>{wn(e,...n),Z(e,de("deleteContent"))}}var da='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',ma=new RegExp(`\\s*${nr.source}\\s*`,"gi"),On=80,bn=t=>([...S(t),...t.w,...t.S,t.b].find(T)??"").slice(0,3*On).replace(ma,$R).trim().slice(0,On);function sr({_:t,C:n,Z:e,tt:o},s,r){let i=[...s.map(a=>{let l=r.has(a.n.v)&&ce(a);return(A(a.n.type)?ga:ha)(a,l)}),...e.map(({t:a,type:l})=>l==="file"&&st("file",bt(a)[0]??bn(mn(a,n,[])))),t.some(a=>E(a,da).some(o))&&st($H,"")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var st=(t,n,e)=>e?{kind:t,label:n,id:e}:{kind:t,label:n},ha=({n:{t,type:n},o:e,id:o},s)=>o===$H?st($H,bn(e)):s&&o!==_C&&Oa(t,n)&&st(_d,bn(e),o);function ga(t,n){let{type:e,T:o,E:s}=t.n;if(o.some(c=>gt(c)))return!1;let r=bn(t.o),[i]=s;return e==="checkbox"&&!o[1]?Io.test(i)?st($H,i.slice(0,On)):et(`${i} ${r}`)?st(_h,i.slice(0,On)||r):n&&st(_d,i||r,t.id):s.every(et)||s.some(et)&&ce(t)?st(_h,r||i):n&&st(_d,r||i,t.id)}function Oa(t,n){if(n!==$w)return!String(ot(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!w(t,":valid")}var ir="rgb(255, 255, 255)";function me(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,s]}var En=t=>me(t)?.[3]??1,rr=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function cr(t,n){let[e,o]=[me(t),me(n)];if(!e||!o)return 21;let s=e.slice(0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[r,i]=[rr(s),rr(o)].sort((c,a)=>c-a);return(i+.05)/(r+.05)}var Oe=[20,10],pr=[8,8],ba=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],ge=.3,ar=5,Ea=1.3,ya=1e3,xa=1e4,[Sa,dr]=[-2,-1],mr=["::before","::after"],Aa=/^(img|svg|canvas|video|iframe|object|embed)$/,Na={opacity:t=>t<ge,contrast:t=>t<ge,brightness:t=>t>3,blur:t=>t>3},Ia={opacity:1,k:!1,box:null,M:!1,st:[],J:[]};function hr(){let t=new Map,n=new Set,e=o=>{let s=t.get(o)??E(o,"*").slice(0,xa).filter(r=>{let i=k(r);return i.pointerEvents===$z&&Or(r,i)});return t.set(o,s),s};return function(s){let r=new Map,i=[...s].filter(([c,a])=>!n.has(c)&&wa(c,a,r)).map(([c,a])=>({t:c,mt:a?pr:Oe})).sort((c,a)=>Bt(c.t,a.t)&2?1:-1);return va(i,n,e),n}}function wa(t,n,e){let{width:o,height:s}=B(t),[r,i]=n?pr:Oe;return o>=r&&s>=i&&At(t)&&be(t).every(c=>Ta(c,e))&&(n||Ha(t))}function Ta(t,n){let{k:e,st:o}=$a(t,n),{width:s,height:r}=B(t);return!e&&!o.some(([i,c])=>i>=s/2&&c>=r/2)}function $a(t,n){let e=[];for(let r=t;r&&!n.has(r);r=L(r))e.unshift(r);let o=L(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||Ia;for(let r of e)n.set(r,s=ka(r,s));return s}function ka(t,n){let e=k(t),o=B(t),s=n.opacity*Number(e.opacity),r=o.width>0&&o.height>0,i=n.k||s<ge||e.mixBlendMode!=="normal"||Ma(e)||Da(e)||!!(r&&n.box&&!n.M&&Ra(o,n.box));return{opacity:s,k:i,box:r?o:n.box,M:r?/auto|scroll/.test(e.overflow):n.M,st:n.J,J:[...n.J,...La(t)]}}var Ra=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>ya,La=t=>mr.map(n=>k(t,n)).filter(n=>Ee(n)&&n.pointerEvents===$z&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),Da=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>Na[n]?.(Number(e)/(o?100:1)));function Ma({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$z&&n.filter(e=>En(e)>.5).length*2<=n.length}function Ha(t){let n=k(t),{width:e}=B(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),s=Math.abs(Number.parseFloat(n.textIndent)),r=Ca(t);return Number.parseFloat(n.fontSize)>=ar&&o>=ar&&s<Math.max(o,1)&&!(r&&cr(n.webkitTextFillColor||n.color,r)<Ea)}function Ca(t){for(let n of Wn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=k(n);if(o!==$z)return null;if(En(e)>.5)return e;if(h(n)==="html")return/dark/.test(s)?null:ir}return null}function va(t,n,e){let o=i=>_a(i,e)&&n.add(i.t),s=new Map,r=t.filter(i=>!o(i)).map(i=>({each:i,P:Fa(i.t,s)}));for(let i of["center",_I])r.forEach(({each:{t:c},P:a},l)=>{if(!n.has(c)){Pe(c,{block:i,inline:i,behavior:_J});for(let{each:f,P:p}of r.slice(l))if(p.filter(he).some(Ba)||!o(f))break;(i===_I||!n.has(c))&&a.filter(he).forEach(lr)}});[...s.values()].filter(he).forEach(lr)}var Fa=(t,n)=>be(t).flatMap(e=>[...P(e)].map(o=>{let s=n.get(o)??{V:o,left:Vt(o),top:zt(o)};return n.set(o,s),s})),he=({V:t,left:n,top:e})=>Vt(t)!==n||zt(t)!==e,lr=({V:t,left:n,top:e})=>Ge(t,{left:n,top:e,behavior:_J}),Ba=({V:t,left:n,top:e})=>{let o=h(t)==="html"?E(t,"body").slice(0,1):[];return[t,...o].map(s=>k(s)).some(({overflowX:s,overflowY:r})=>Vt(t)!==n&&/hidden|clip/.test(s)||zt(t)!==e&&/hidden|clip/.test(r))};function be(t){let n=[t];for(let e=fr(t);e;e=fr(e))n.push(e);return n}var fr=t=>{try{return ht(q(t))?.frameElement??null}catch{return null}};function _a({t,mt:[n,e]},o){let{left:s,top:r,width:i,height:c}=B(t),a={width:i,height:c};for(let l of be(t)){if(l!==t){let d=B(l);[s,r]=[s+d.left+l.clientLeft,r+d.top+l.clientTop]}let f=F(l),p=ba.map(([d,O])=>[s+a.width/2+d*n,r+a.height/2+O*e]);if(!p.every(([d,O])=>Ga(l,f,d,O)))return!1;let[m,u]=p[0];if(o(f).some(d=>Pa(d,m,u)&&gr(d,l)&&Ka(d,l)))return!1}return!0}var Pa=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=B(t);return o<=n&&n<=r&&s<=e&&e<=i};function Ga(t,n,e,o){let s=I(n)===9,r=(s?Qe:Xe)(n,e,o);if(!r||r===t||x(t,r))return!!r;let i=[...(s?ze:qe)(n,e,o)],c=i.findIndex(a=>a===t||x(t,a));return c>=0&&!i.slice(0,c).some(a=>gr(a,t))}function gr(t,n){if(t===n||x(n,t))return!1;let e=mr.map(i=>k(t,i));if(!Or(t)&&!e.some(Ee))return!1;let o=[...Qt(n)??[]].some(i=>x(i,t)),[s,r]=[B(t),B(n)];return!o||s.width>r.width-Oe[0]&&s.height>r.height-2}function Ka(t,n){let[e,o]=[ur(t,n),ur(n,t)];return e===o?e>dr&&(Bt(n,t)&4)>0:e>o}function ur(t,n){let e=dr;for(let o of Wn(t)){if(x(o,n))break;let{position:s,zIndex:r,transform:i}=k(o);(s!=="static"||i!==$z)&&(e=Math.max(Number.parseInt(r,10)||0,Sa))}return e}var Or=(t,n=k(t))=>Aa.test(h(t))||Ee(n),Ee=t=>t.content!==$z&&(En(t.backgroundColor)>.1||t.backgroundImage!==$z||(t.backdropFilter??$z)!==$z)&&t.visibility===_G&&Number(t.opacity)>.1;var ye=t=>t.split(`
`).map(n=>n.trim()).filter(Boolean),xe=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function br(t,n){let e=[...t],o=[];for(let{ht:s,gt:r,limit:i}of n){if(!e.length)break;let c=r?xe(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();s&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o.push(c)}return{values:o,left:e}}var Er=t=>URL.canParse(t)?new URL(t).href:"";var Ua=/https?:\/\/[\x21-\x7e]+/g,Wa=["。",`
`,"! ",". ","？","！"],yr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function xr(t,n){if(t.length<=n)return[t,""];let e=yr(t,n,"word")||yr(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(Ua))s<e&&e<s+r.length&&(e=s);let o=Math.max(...Wa.map(s=>ja(t.slice(0,e),s)));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}var ja=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function Sr({label:t="",value:n},e,o){let s=e?.value??"";if(n.split(`
`).every(c=>s.includes(c)))return null;let r=`【${t||"URL"}】
${n}`,i=s?Math.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$p,value:s?`${r}

${s}`:r}}var tt=Nt.令和,Se=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,Ya={令:tt,r:tt,平:Nt.平成,h:Nt.平成,昭:Nt.昭和,s:Nt.昭和},xn=t=>{let n=Se.exec(t)?.[0][0];return n?Ya[n.toLowerCase()]??0:null};function Ar(t){let n=b(t);if(/西暦|\d{4}|yyyy/i.test(n))return 0;let[e,o]=[n,n.replace(Se,"")].map(xn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(n)?null:void 0}var Ja=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,Va=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,za=new RegExp(Ja.source+Va.source,"i");function Ae(t){let[,n,e,o,s,r,i,c,a]=za.exec(b(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let l=i===void 0?null:qa(+i,`${r} ${a}`),f=c==="半"?30:+(c??0);return{y:+(n??tt+(e==="元"?1:+e)),m:+o,d:+s,h:l,i:l===null?null:f}}function qa(t,n){if(/午後|p\.?m/i.test(n))return t%12+12;if(/午前|a\.?m/i.test(n))return t%12;let e=/[夕夜晩]/.test(n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/.test(n)&&t<6?t+12:t}var M=t=>String(t).padStart(2,"0");function Sn({y:t,m:n,d:e,h:o,i:s},r){let i=`${t}-${M(n)}-${M(e)}`;return r===$J?i:r==="month"?i.slice(0,7):o===null?"":r===$Q?`${M(o)}:${M(s)}`:`${i}T${M(o)}:${M(s)}`}var Qa=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Xa=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Za=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function Ne(t,n){let{y:e,m:o,d:s}=t,r=j(n),i=Za.exec(r),c=Qa.exec(r);if(i&&!(i[4]&&c))return i[1]==="r"?[`R${e-tt}`,o,s].join(i[2]):`令和${e-tt}年${o}月${s}日${yn(t,i[3])}`;if(c){let[,,f,,p,m,u]=c;return f==="年"?`${e}年${o}月${m?`${s}日${yn(t,u)}`:""}`:[e,M(o),...m?[M(s)]:[]].join(m&&f!==p?"":f)+(m?yn(t,u):"")}let a=Xa.exec(r),l=a&&tl(a[1],a[3]);return l?[...l==="dm"?[M(s),M(o)]:[M(o),M(s)],e].join(a[2])+yn(t,a[5]):null}function yn({h:t,i:n},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${M(n)}分`:`${o.toUpperCase()}${M(t)}${r}${M(n)}`}var tl=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]===_x||Number(n)>12?"md":"",nl=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],Nr=t=>nl.map(n=>Ne(t,n)??""),Ir=t=>{let[n=""]=/^[a-z]{3}/i.exec(t.trim())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(n.toLowerCase()):-1;return e%3?null:e/3+1},el=t=>t.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function wr(t,n){let e=b(t).trim(),o=n===_K?xn(e):null,s=el(o===null?e:e.replace(Se,"")),r=n===_x&&Ir(s);if(r)return r;let i=n===_K&&/\d{4}/.exec(s)?.[0];if(i)return+i;let c=/元|\d+/.exec(s)?.[0];return!c||o===0?null:(o??0)+(c==="元"?1:+c)}var Tr=(t,n,e)=>e.map(o=>t.findIndex(s=>wr(s,n)===o)).find(o=>o>=0)??-1,$r=t=>t.some(n=>xn(b(n))!==null);function Ie(t){let n=t.map(b),e=n.map(xn),o=(s,r)=>e[r]===null?/\d/.test(s)&&!/西暦/.test(s):e.indexOf(e[r])<r&&e[r];return n.some(o)?-1:e.indexOf(tt)}var ol=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],we=(t,n)=>{let[e,o]=ol.map(s=>t.findIndex(r=>s.test(r.trim())));return e<0||o<0?-1:n<12?e:o},sl=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_K],[/^\(?(月|month|mm$)/,_x],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],rl=[[/\d年|^\s*(19|20)\d\d\s*$/,_K],[/\d月/,_x],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],il={12:_x,31:"d",23:"h",24:"h"};function kr(t,n){let e=(s,r)=>s.find(([i])=>i.test(r))?.[1];for(let s of[...t,...n.slice(0,2)]){let r=e(sl,j(s).trim());if(r)return r}if(n.some(Ir))return _x;let o=Math.max(...n.map(s=>wr(s,"d")??-1));return e(rl,n.at(-1)??"")??il[o]??(o>=45&&o<=59?"i":null)}var Te=({o:{u:t,l:n}})=>[...t,...n].some(Q),rt=t=>[...t].sort((n,e)=>e.g-n.g),cl=5,V=t=>{let n=Number.parseInt(g(t,_A),10);return n>0?n:1/0};function al(t,n){let e=/^[1-4]$/.test(g(t,"size"))?cl:V(t),o=n.filter(r=>r&&r.length<=e),s;try{s=new RegExp(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o.find(r=>s?.test(r))??o[0]??""}function Mt(t,n){let e=[t];for(let o;o=n.find(({o:s})=>s.x===e.at(-1)?.n.t);)e.push(o);return e}var H=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],pt=(t,n,e)=>H(t,n,al(n.n.t,e));function $e({id:t,value:n},e){let o=e.n.E.map(s=>et(s)?"":s);return jt(t,e,(t==="age"?gs(n,o):fn(n,o))?.index??-1)}function jt(t,{n:{type:n,t:e,T:o}},s){return s<0?[]:n===$w?[{id:t,t:e,value:String(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[]}var xt=({o:t})=>b([...S(t),...t.S,t.b,t.R].join($R)),ke=({S:t,l:n,b:e,R:o})=>[...t,...[...n,e,o].flatMap(s=>/^[\s(※]*例(.*)/.exec(b(s))?.[0]??[])];function Lr(t,n,e){let o=e.filter(({n:f})=>f.kind===$h),s=o.find(({n:f})=>Ie(f.E)>=0),r=o.find(({n:f})=>we(f.E,0)>=0),i=e.some(f=>Rr(f)===Hr&&Mr(f)===$Q),c={z:t,moment:n,Ot:!!s,bt:!!r,Et:i,N:new Set},a=[];for(let f of rt(e)){if(f===s||f===r)continue;let p=Rr(f)(f,c);if(!p)return[];a.push(...p)}if(!a.length||ll(c))return[];s&&a.unshift(...jt(t.id,s,Ie(s.n.E)));let l=n?.h??null;return r&&l!==null&&a.unshift(...jt(t.id,r,we(r.n.E,l))),a}var ll=({N:t})=>{if(t.has($M)||t.has($J))return!1;let n=[_K,_x,"d"].filter(e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_x)},Rr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?ul:Dr(t)?pl:e===$h?fl:Hr},Dr=({n:{t,kind:n,E:e},o:{u:o,b:s,S:r}})=>n===$I?null:kr([s,...o,g(t,$G),g(t,$q),...r],e),An=({N:t},...n)=>n.some(e=>t.has(e)),fl=({n:{E:t}},{N:n})=>n.add("unread")&&$r(t)?null:[],ul=(t,n)=>{let{type:e}=t.n,o=e===$Q?e:$J;if(!n.moment||An(n,o,$M,_K))return[];let s=H(n.z.id,t,Sn(n.moment,e));return s.length&&n.N.add(o).add(e==="datetime-local"?$Q:o),s},pl=(t,n)=>{let{z:e,moment:o,N:s}=n,{t:r,kind:i,E:c}=t.n,a=ml(t,n),l=o?.[a]??null;if(l===null||An(n,a,dl.test(a)?$Q:$J,$M))return[];s.add(a);let[f,...p]=hl(l,a,t,n);if(i===$h){let u=jt(e.id,t,Tr(c,a,[f,...p]));return u.length?u:null}let m=String(f??"");return m&&m.length<=V(r)?H(e.id,t,m):null},dl=/[hi]/;function ml(t,n){let e=Dr(t);return e===_x&&An(n,_x,$J)?"h":e}function hl(t,n,e,{Ot:o,bt:s}){return n===_K?gl(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t]}function gl(t,{o:{u:n,l:e,p:o,b:s,S:r},n:{t:i,E:c}},a){if(/20$/.test(b(e[0]??"").trim()))return[t%100];let l=[...e.slice(0,1),s,...r,...n,...o],f=a?tt:l.map(Ar).find(p=>p!==void 0);return f?f===tt?[t-tt,t]:[]:f===null||V(i)<4?[]:c.some(p=>/^\D*\d\D*$/.test(p))?[t]:[t,t%100]}function Mr({o:t}){for(let n of[...S(t),...t.S]){if(/日|date|yyyy|\d{4}/i.test(n))return $J;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(n))return $Q}return $J}var Hr=(t,n)=>{let{z:e,moment:o,N:s,Et:r}=n,i=Mr(t);if(An(n,i,$M,_K))return[];let c=g(t.n.t,$q)||xt(t);if(i===$Q){s.add(i);let p=o?Sn(o,i):"";return pt(e.id,t,/\d時/.test(c)?[p.replace(/:(.*)/,"時$1分")]:[p])}let a=o&&Ne(o,c),l=a?[a]:[e.value,...o?Nr(o):[]];r&&o&&l.unshift(a??Sn(o,$J));let f=pt(e.id,t,l);return f.some(({value:p})=>/\d[:時]/.test(String(p)))&&s.add($M),f.length&&s.add(i),f};var Ol=4,bl=new Set([...nn,$D,_y]),El={url:Sl,name:Cr,name_kana:Cr,email:Nl,phone:Il,address:$l,found_at:(t,n)=>({f:Lr(t,Ae(t.moment??"")??Ae(t.value),n)})},Re=(t,n)=>(El[t.id]??yl)(t,vr(t.id,n),n),vr=(t,n)=>(n.get(t)??[]).filter(({g:e})=>e>=Ol);function Fr(t,n){let[e,o]=[$N,$p].map(i=>t.find(c=>c.id===i)),[s]=rt(vr($p,n));if(!e||s?.n.kind!==$I||Re(e,n).f.length)return{fields:t,G:[]};let r=Sr(e,o,V(s.n.t));return r?{fields:[...t.filter(i=>i!==o),r],G:[e.id]}:{fields:t,G:[]}}function yl(t,n){let{id:e,value:o}=t;for(let s of rt(n)){let{t:r,kind:i,type:c}=s.n;if(i===$h){let p=$e(t,s);if(p.length)return{f:p};continue}let a=c==="number"?/\d+/.exec(b(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$f?ye(o).join($R):o,[l,f]=xr(a,V(r));if(!(!l||f&&bl.has(e)))return{f:H(e,s,l),cut:f}}return{f:[]}}var Ht=({o:t})=>T(S(t)[0]??"").replace(/\d+/g,""),xl=({u:t,l:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/.test(n[0]??t.at(-1)??"");function Sl({id:t,value:n},e,o){let s=ye(n),r=e.filter(({n:m})=>m.kind!==$h),[i]=rt(r);if(!i)return{f:[]};let c=r.slice(r.indexOf(i)).filter(m=>m===i||m.n.kind===i.n.kind&&(Ht(m)===Ht(i)||Mt(i,r).includes(m))),a=o.get("scheme")?.find(({n:m})=>i.o.x===m.t),{values:l,left:f}=br(s,c.map(({n:{t:m,kind:u},o:d})=>({ht:u===$I,gt:!!a||xl(d),limit:V(m)}))),p=l.flatMap((m,u)=>{let d=Er(m);return pt(t,c[u],Ao.test(xt(c[u]))?[d,m]:[m,d])});if(a&&p.length){let m=a.n.E.indexOf(xe(s[0])[0]);m>=0&&p.unshift({id:t,t:a.n.t,value:String(m)})}return{f:p,left:p.length?f:[]}}function Cr({id:t,value:n},e){let o=e.filter(({n:p})=>p.kind===$f),[s]=rt(o);if(!s)return{f:[]};let r=(p,m)=>{let u=xt(p),d=t===$d?Cs(m,u,ke(p.o)):[m];return pt(t,p,vs(d,u))},i=o.length===1&&!S(s.o).some(p=>Y(p,$f)?.e),{q:c,Q:a}=Al(s,o);if(i||!(a||s.e))return{f:r(s,n)};let[l,f]=Rs(n);return{f:[...c?r(c,l):[],...a?r(a,f):[]]}}function Al(t,n){let[e,o]=[$u,$A].map(i=>n.find(({e:c})=>c===i));if(o||t.e)return{q:t.e===$A?e:t,Q:o};if(e)return{q:e,Q:t};let s=Mt(t,n)[1],r=s&&!s.e&&s.o.p[0]===t.o.p[0]&&!Te(s);return{q:t,Q:r?s:void 0}}function Nl({id:t,value:n},e){let[o]=rt(e);if(!o)return{f:[]};let s=b(n).replace(/\s/g,""),r=Mt(o,e)[1];if(!r&&/^[@＠]/.test(o.o.b))return{f:[]};if(r&&/^[@＠]$/.test(o.o.b)){let[i,c=""]=s.split("@");return{f:[...H(t,o,i),...H(t,r,c)]}}return{f:H(t,o,s.length<=V(o.n.t)?s:"")}}function Il({id:t,value:n},e){let[o]=rt(e.filter(({n:i})=>i.kind===$f));if(!o)return{f:[]};let s=Mt(o,e).filter((i,c,a)=>!a.slice(1,c+1).some(l=>Te(l)&&Ht(l)!==Ht(o)));if(s.length>2){let i=te(n);return{f:i.length===3&&i.every((a,l)=>a.length<=V(s[l].n.t))?i.flatMap((a,l)=>H(t,s[l],a)):[]}}let r=Br(o);return{f:pt(t,o,Ms(n,r===!1,r===!0,xt(o)))}}var Br=t=>t.n.type==="number"?!1:Ds(xt(t),ke(t.o));function wl(t,n,e){let[o,s]=e.split("-"),[r,i]=Mt(n[0],n);return i?[...H(t,r,o),...H(t,i,s)]:pt(t,r,Br(r)===!1?[o+s]:[e,o+s])}var Tl=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s;function $l({id:t,value:n},e,o){let{ct:s,lt:r,nt:i}=ne(n),c=o.get($E)??[],[a]=c,[l]=o.get($x)??[],f=[...e,...o.get($C)??[]].sort((d,O)=>bs(d.n.t,O.n.t)?1:-1),p=l?i:a||f[0]?.id===$C?r+i:n,m=kl(t,f,p);if(f.length&&!m.length)return{f:[]};let u=[];return a&&s&&u.push(...wl(t,c,s)),l&&r&&u.push(...l.n.kind===$h?$e({id:t,value:r},l):H(t,l,r)),{f:[...u,...m]}}function kl(t,[n,e,o],s){if(!n)return[];let i=e&&!o&&(n.id!==e.id||Ht(n)===Ht(e)||n.id===$C)?Tl.exec(ne(s).nt)?.[1]:"";return i===void 0||s.length>V(n.n.t)?[]:[...H(t,n,s.slice(0,s.length-i.length).trim()),...i?H(t,e,i):[]]}var Rl=24,_r={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Le,G=[];async function Ll(t,n={}){if(n.undo)return await Kr(),_r;let e=t.filter(({value:o})=>typeof o==_m&&o.trim());Le=n.says;try{return os(n.forbids),await Dl(e,n)}catch{return{..._r,missed:e.map(({id:o})=>o)}}}async function Dl(t,n){let e=new Set,o=hr(),s=await Pr(t,n,e,o);for(let r=1;r<Rl&&s.X&&(await Ul(),!(s.N&&s.f.every(Yt)&&s.page.size===Ml()));r+=1){let i=await Pr(t,n,e,o),c=i.X>=s.X&&r>t.length+2;if(s=i,c)break}return s.f.forEach(Gl),{...s.answer,needs:sr(s.page,s.Y,s.scopes)}}var Ml=()=>E(document,Xn).length;async function Pr(t,{map:n,overwrite:e=[],earlier:o=[]},s,r){let i=$s(),c=Zs(i),a=Cl(t),{C:l,et:f,verified:p}=Gs(i,c,a,{map:n,ft:G.length>0}),m=Hl(l,a,r),u={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:p},d=[],O=new Set,nt=0,{fields:it,G:dt}=vl($N,o)?{fields:t,G:[]}:Fr(t,m);for(let z of it){let{id:ct}=z,{f:Ur,cut:De,left:Me}=Re(z,m),St=Ur.filter(({t:vt})=>!O.has(vt));for(let{t:vt}of St)O.add(vt);if(!St.length){u.missed.push(ct);continue}if(!e.includes(ct)&&St.some(vt=>Bl(vt,s))){u.kept.push(ct);continue}d.push(...St),nt+=await Fl(St,s),(St.every(Yt)?u.filled:u.missed).push(ct),De&&(u.cut[ct]=De),Me?.length&&(u.left[ct]=Me)}u.filled.includes($p)&&(u.in_text=dt);let Ct=d.every(Yt),Jt=new Set([...f,...[...m.values()].flat()].map(({n:z})=>z.v));return{answer:u,page:i,Y:c,scopes:Jt,f:d,N:Ct,X:nt+(Ct?0:1)}}function Hl(t,n,e){let o=a=>J.has(a)&&(n.has(a)||n.has($v)),s=({n:{t:a,type:l}})=>A(l)?[a,...ut(a)]:[a],r=[...t].filter(([a])=>o(a)).flatMap(([,a])=>a),i=e(new Map(r.flatMap(a=>s(a).map(l=>[l,A(a.n.type)])))),c=a=>s(a).some(l=>i.has(l));return new Map([...t].map(([a,l])=>[a,o(a)?l.filter(c):l]))}var Cl=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has($N)&&n.set($p,n.get($p)??""),n},vl=(t,n)=>n.includes(t)||G.some(e=>e.id===t);async function Fl(t,n){let e=0;for(let o of t)Yt(o)||!Ft(o.t)||(Kl(o,n),e+=1,await null);return e}var Yt=({t,value:n})=>{if(!Ft(t))return!1;let e=ot(t);return e===n||typeof e!=_m||h(t)===$w?e===n:Gr(e)===Gr(String(n))&&(G.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},Gr=t=>b(t).replace(/[^\p{L}\p{N}]+/gu,"");function Bl(t,n){let{t:e}=t;if(Yt(t))return!1;let o=ot(e),s=G.findLast(i=>i.t===e);if(s&&(o===s.L||n.has(s.id)))return!1;if(h(e)===$w){let{multiple:i}=e,c=[...Xt(e)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(A(R(e)))return _l(e);let r=h(e)===$T?$f:$I;return o===(r===$f?U(e,$K):mt(e))&&ie(e,r)?.id===t.id?!1:!Pl(String(o),g(e,$q))}function _l(t){let n=pe(t);return!!(n&&!n.defaultChecked&&!G.some(e=>e.t===n&&e.L===!0))}var Pl=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(t.trim())||n!==""&&t.trim()===n.trim();function Gl({id:t,t:n,value:e}){let o=G.find(r=>r.t===n);if(o&&(o.L=ot(n)),o)return;let s=G.find(r=>r.id===t&&r.L===e&&!Ft(r.t));s&&Object.assign(s,{t:n,K:ae(n,Le)})}function Kl({id:t,t:n,value:e},o){let s=G.findLast(c=>c.t===n),r=s?.rt??or(n);s?.K(),G=G.filter(c=>c!==s),o.add(t);let i={id:t,t:n,L:e,rt:r,K:()=>{}};G.push(i),Wt(n,e),i.L=ot(n),i.K=ae(n,Le)}async function Kr(){let t=G.reverse();G=[];for(let{t:n,L:e,rt:o,K:s}of t)s(),Ft(n)&&ot(n)===e&&o(n),await null}var Ul=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:Wl}=globalThis;Wl.fillForm??=Object.assign(Ll,{undo:Kr});})();
