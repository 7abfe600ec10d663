/* npm run compiled */
(()=>{var $b="filter",$d="replace",$f="test",$g="includes",$h="name",$j="name_kana",$k=Number,$m="slice",$p="some",$q="flatMap",$u="line",$v="other",$w=String,$x="choice",$y="autocomplete",$z=Boolean,$A="address",$B="unknown",$C="aria-description",$D="notes",$E="placeholder",$F="family",$G="select",$H="given",$I="prefecture",$J="[hidden], [inert], [aria-hidden=true]",$K=RegExp,$L="none",$M="findIndex",$N="push",$O="querySelectorAll",$P="locality",$Q="found_at",$R="parseFloat",$S=HTMLSelectElement,$T="postal",$U="label",$V="aria-label",$W="value",$X="toLowerCase",$Y=Object,$Z="captcha",_b="find",_d="area",_f="hint",_g="date",_h=HTMLElement,_j="split",_k="indexOf",_m="whole",_p="fromCharCode",_q="trim",_u="others",_v=Math,_w=globalThis,_x="url",_y="category",_z=FocusEvent,_A="time",_B=" ",_C="nextNode",_D="own",_E="type",_F="phone",_G=WeakMap,_H="input",_I="insertText",_J="exec",_K="elementsFromPoint",_L="entries",_M="forEach",_N=Map,_O=Set,_P="every",_Q="unshift",_R=ShadowRoot,_S="elementFromPoint",_T="password",_U="sentence",_V="required",_W="email",_X=DocumentFragment,_Y="getElementById",_Z=HTMLInputElement;var{getOwnPropertyDescriptor:ci}=Reflect,{bind:ai,call:li}=Function.prototype,fi=ai.bind(li),b=({prototype:t},n)=>{let e=ci(t,n);return fi(e?.get??e?.value)},v=t=>b(Node,t),N=t=>b(Element,t),ft=t=>b(Document,t),K=v("parentNode"),Pe=v("firstChild"),_e=v("nextSibling");var I=v("nodeType"),U=v("nodeValue"),xt=v("textContent"),vt=v("isConnected"),q=v("ownerDocument"),F=v("getRootNode"),y=v("contains"),Ft=v("compareDocumentPosition"),Ge=v("cloneNode"),Ke=v("childNodes");var h=N("localName"),kn=N("shadowRoot");var ut=N("previousElementSibling"),Vt=N("nextElementSibling"),W=N("getAttribute");var Ue=N("setAttribute"),Rn=N("removeAttribute"),w=N("closest"),B=N("getBoundingClientRect"),Tt=N("checkVisibility"),Ln=N("replaceChildren"),We=N("scrollIntoView"),Ye=N("scrollTo"),zt=N("scrollLeft"),qt=N("scrollTop"),je=b(_h,"style"),Je=b(_h,"click"),Dn=b(_h,"focus"),Ve=b(_h,"blur"),ze=b(EventTarget,"dispatchEvent"),Mn=ft("activeElement"),yt=ft("defaultView"),qe=ft("title");var Xe=b(_R,"host"),Qe=b(HTMLIFrameElement,"contentDocument"),Ze=ft(_K),to=b(_R,_K),no=ft(_S),eo=b(_R,_S),oo=b(HTMLSlotElement,"assignedNodes"),so=ft("createTreeWalker");var ro=N("matches"),io=N($O),co=N("querySelector"),ao=ft($O);var lo=b(_X,$O),fo=ft(_Y),uo=b(_X,_Y),g=(t,n)=>W(t,n)??"";var L=(t,n)=>getComputedStyle(t,n);var ui={input:_Z,textarea:HTMLTextAreaElement,select:$S},Xt=t=>{let n=$Y.fromEntries($Y[_L](ui).map(([e,o])=>[e,b(o,t)]));return e=>n[h(e)]?.(e)??null},Bt=Xt("form"),Qt=Xt("labels"),po=Xt($W),D=Xt(_E),bt=b(_Z,"checked"),mo=b($S,"selectedIndex"),Zt=b($S,"options"),Pt=b(HTMLLabelElement,"control");var T=(t,n)=>{try{return ro(t,n)}catch{return!1}},x=(t,n)=>{let e=I(t);try{return[...(e===9?ao:e===11?lo:io)(t,n)]}catch{return[]}},nt=(t,n)=>{try{return co(t,n)}catch{return null}},ho=(t,n)=>{let e=I(t);return e===9?fo(t,n):e===11?uo(t,n):null};var Hn={};`)|
\\b
e|
ɮ
)?
re
t|
Ʉ
er
in
ɟ
者|
名
˼
on
name
.{0,
ʵʤˈ|
ɗ|
事
ɔ?
, other,
|Ɋ
方
|ˡ˼˫
相談
(?<!
用
ed|
氏名|名前
,, 
投稿
人|
mail
url
文
(?!
電話
ɗF
^(?!.*(
相手
Aport
)L12}
先
L4}
入
addAss
)).*(
pDsJ
tiJ
書
知
者
ɕʌ
番号
,l, 
字|
post
|自
場
日
ē 
子
連絡先
|ɪɾɈ
情報
希望
通報
信
要
ɪC
金
pro
人
enB
不
(>|
)$|
欄
問Ʉ?合ʏ?ɛ|
accounB
会社|
以外
住所
web ?
加害
確認
usD|
˃ˈ
 ?K|
$|^(
s?%|
ɣɦ
所
own
˫|
当
分
出
 of
and
aÒ
|Ö
Ɓ|
Ì|
è|
ʋ|
目
通報|報告|
˛Iˠ˚Iʸ|
ʢˉˬʹ
被害
 notes,a,
your
ʵI˓ʹ
ʿʤˈ˫
subjec
申告
company
侵害
店舗
commen
victim
保護
登録
L8}(
)L6}(
法Á
送æ
(Ã|
ɓɨ
件|
角|
ent
lEk
hat
店
(>@
) (
>?(
phJ
tel
|ç
am|
lea
s?|
Ň|
中
可
字
記
間
|連絡
内容|
書ɍ?込ɿ
|記入
categor
˕ʩIˠ
年月日
˚Iʸ
ʳˡ˳ˈ
表示
search
|違反
cJtac
əʋ
messag
Ã,la,
児童
品|
報告
契約
掲載
理由
請求
child
ɂɪF
ʤ˳
sit;
)L3}
)Í(
0.7 
othD
pag;
paid
titl
|届
|申
Efo|
ɣF|
not
 us
Ɋ?
 @(
L9}
)ğ
%Ĩ
Aad
al|
cod
id|
ity
kan
log
por
the
tY
|co
|pa
|Ļ
|ƀ
|ɕ
Â|
Ł|
ʹ|
会
期
空
証
請
込
ɲʉɌɪ|平仮H
入力
˪˳ʯ
児童|生徒
|ʢʫʦ˳ˈ|
|˖˭ʰ|
|detail
対象
質問|
ques
R客様
発æ
|学校
˦IʶI?
利X
支払C
期限|
|使X
依頼
削除
勤務
同意
対応
携帯
本Ä
権利
記載
|受
(ƀĽ
AporB
cJten
check
endD|
viola
ÿ有
ʫˊ|
ˡI˫
返æ
 you
sign
%hp%
Aƈt
ÀGƊ
abus
expl
part
view
when
|đ|
|貴
ƈÒ
Óɋ
ɂʋ
ʤˈ
体|
物|
(K|e-?Â|phJ;Â Ï
御社|貴社|貴
home ?pag
)[Ɂ-ʓ]{0,
誹謗|中傷|
団体|組織
G犯Á容疑
˕ʣ˃ʷ˳ʰ
channel|
password
書ɍ込
(発生|O
descri
quiry|
captcha
|hiragana
|katakana
ӱù%id%)
ɔ自身|
ˑʹ˯Iˉ
ˡ˃ʻIʸ
|notic
|予約|
|公開|
Ļ詳細
Ùľy,c,
ɪʊəɾ
 (the |
cJfirm|
complaE
dat;tim
|custom
|窓口
ɫɤCɦ
動画|
商ŋ
(Þ時
QlQl
author
submit
withou
|%ē%|
|AasJ|
|priva
|送é
˭ʰœ
˭˜ú
代理
会員
備考
意見
新規
番地
詐欺
説明
,lc, 
Aceiv
count
first
imei|
numbD
topic
type
|ÌS
|ņt 
EfrEg
ÙĖt
ǃpÒ
Ý合
íç|
ɛʓ|
ʨ˩I
区ă
担Ă
本ë
 tim
L16}
(Ďė
(đG
)(Ç
H前
H義
Amov
Aply
Iˉ|
Iˠ|
able
disc
ed~
full
how 
last
mark
vDif
wĩ 
| or
|%Š
|off
|Đ|
|ƍ|
|ĀD
|何
|再
|御
|悪
|教
óѐ
ŃÖ
Îé
ƚæ
ɗɦ
ɧɍ
ʉʌ
ʒ@(
˃ʯ
˗˩
ˣ˳
氏H
社|
出|連絡|報告|送信|記入|入力
(通報|申告|申請|申ɗ?立ɦ?
|ʢʫʦ˳ˈ|ˏ˳ˉ˫|ˋ˃ʯˍ
|住所|á|年齢
[ȌȎ"(][-‐−I][ȍȏ"
又ɯ|ɾFɯ|ʂɗɏɯ
QlcQlcQlcQ
ɫɤCɦ|ɫ関əʋ
(sit;sDvic;platf
種類|種別|類型|分類|
|都道府県|市区?町村
VЯ|U|届出|届ɑЮ|Ӱӳƺ7
([証票類券]|明書)ɫ
Я|U|届ЮӬ|ä
(Ӳ|見FӴ|ʢʯʻʹ)L6}
}(Zâ|本HT|ˡʢˉ|Æб#
|時刻|時間|時期|
|画像|写真|動画)
ˏ˳ˉ˫|ˋ˃ʯ|˚˳
山田|鈴木|佐藤
|(ӽ;hpƄblog|MŁ))
ԁ4}Ӿs|EformaÒ|$)
経緯|状況|O情
(件H|題H|表題|
(送|渡|教Ɉ)(ɣ
[ɚɪ]|ɗ(ɪ|ɾɛ#
[太一]郎|花子
建物|˞˳ʷ˧˳|
Zâ|á|Æ|ØT|Đ|õ
)($|[ (
đGđɫ?ӶF(ÁS#
˕˪ʬˊ|ɵʊɌɪ
ˡ˫˞ʬT˞ʬʸ˳
(scam|phish|susԄ
企業|
取引Ì責任者
((half|full).?wi
(ʹ˚Iʹ|空白)
GɊ子(様|ɕʓ#
È%(of|J) )).*^(
ã提供|犯罪|
Cɘʁ|嫌Ɍʉɛ
|回答|返答|
жorm|app|forum
)L10}(
|%roboB%human%
ɏɠɕC|
 found_at,lc,
|購Î|注Ä|
ÿ属|部署|
ɧɯ?ɪ[Cɏ]|
(ʷ˧˃˗|Ě
|起ɍ|起ɓ
ӿhen|%dash)
(Mӷˋˆʣ)
(found|seen
pDpetrator|
|ɾə|ɧə|
ӻFC)[ɁӼF
˗˭˕ʣI˫
(\\/|˻|г|
(^|[(※Ȃ
(ƿòêfil
[ɔɊ御]?
fil;êducB
trap~ǅ~
|furigana|
Ýÿ|箇ÿ
Ɍɪ|仮H|
ʹˬ˃ˉ?|
弁護士|
掲示板|
(lettDǌ;
Kы:例]|
D|purchas
\\d{1,2} *
|emDgency
|r;kakunE
|乗ɣ取
|口ʳ˟|
|振ʊ込
É(S|Ì@
ÄÚ数Ú
(U|Ƈñå
(wanBlik
(òùÑ)
)[a-z ]*
[半全]
addiÒal
busEess|
divisiJ|
feedback
pAfectuA
takedĀ|
|display
|keyword
|個ëã
|屋号|
|有害|
|業務|
|種別|
Ê(YEg)
RÔʉɛ
ƆGęÖF
Ɔ|該Ă
ǀ~pԂl
ќ下ɕC
ʏCɛɤ|
ʫˆʴ˪
˪˙˳ʸ
姓|氏|
 site_K
)L10}ģ
*[-\\/]?
;swear|
deadlEe
https?:
noBn.t)
suspecB
|harass
|organi
|Þ付|
|ɝ>他
|予定
|作成
|到着
|問題
|応募
|感想
|支Ī|
|最後
|流Ą|
EǄenǄ
ÙĮeÙ
öŔƹ;
êblem|
ǚ製ŋ
Ɋ持ɡ
ʉ|ǁɾ
˝˫ˎ|
ĭƗ|Ä
口座|
必須|
有無|
脅迫|
関係|
AquiAd
Cɘʁ|
dat;da
desiAd
didƥ 
idħif
imÑat
outcom
s? Jly
target
upload
video|
|birth
|legal
|nԅb;
|Ʀatu
|ˆI˞
|犯Á
|着æ
RĪ>|
Ä言|
Õ(様
ħD|ǵ
ʤы])
ʹˑˠ
ˈ˩˖
˘˃ˀ
īŢ(H
įlš|
İ望|
対策
検索
状況
種類
緊急
著作
警察
迷惑
連絡
運営
過去
違法
配送
面談
|依頼|請求|回答|ñ提供|主張
H称|H義?|ɵʊɌɪ|˕˪ʬˊ
Zâ|姓H|ӭ|ʫˊT|ˡʢˉ|
(ӮÂ|Æ|telб|ãаIˠ|
依頼|担当|応募|利用|請求|申
ӯK|Ï|phJ;%age%|ò
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|ñ提供
|気ɥ|気付|認知|知ɣF|目撃
媒体|ʢ˗˪Ƅˡˇʣʢ|˗˩˃ˈ
(ʒ受ɑ|ɂ(ɣ|ʏ#遭#書ɋʌ
掲示板|sns|Ĕ|ӵĿ|ʳ˟˥
(Ď苦情)(əʋ|M窓口|Ŀ))
[者人]|方(?!法))(?!ô
((様|ɕʓ@((ɕ|ʉ)ʌF@
V被)(л)(?!Ö[Fɦ]|ɗ
-ɭɯ-ʓ]{0,6}(ӹ#ɂɪ
ďö(Msite#ʦʧ˖ ?Mƹ
ӸL6}(ã|Z|á|ɓɨ|Sƅ
(ˏʤ˕.?˳|в)]|%hyp
]|imÑaBaccusYÊYÊ
)Ӻ(>|е|'s|：@(?!L
ayment~cJfirmÙń,
stalk|bull[yiԀee
picious|harass|ԃ
ewslettD|subscri`[_j](`
`)[_M]((t,n)=>{Hn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??$w[_p](n+(n<350?n<54?161:162:674))]=t});var go=t=>t[$d](/./g,n=>n in Hn?go(Hn[n]):n)[$d](/[Ȁ-˿]/g,n=>$w[_p](n.charCodeAt()+11776)),tn=go(`ѯŉ җaQ, Alć~ӅiЍ_by~ǝ_knĀ~wish~triЏӆЏŚ_to~ǯЏdemĆ~ҡ~sħ~spŧ~Ś,QaQ, ǝ~Ĝ,QдlcдcQcQlc,ѝѝŗŘǹǹ,a, KÙeÂ,l,ŗŘ,c, Ę,lQla,ҝ,lcǜQlaQlaǜǜa,Ē ŉ0.6 ŉŗŉ Ã,l,0.85 ŘÙeÂҳÛal,lQl, localūǮҊǮÏ,la, ageǮĖtǐ ľyǐ0.9Ē0.6ĒĒĒŗŠes,l,ŗK,l,
ѯҗQl, eÂÙK_ŬaҳKǹÙŉҝǐĒ
ƀɗèĽɗċŻ(ð|白@>ɾɾ|ŻɫМʂƛ#Ĳve%.*%(blank|empty|alJe#do(n'?B ŠĬfill|Ӗ)
画像(ɫ|内|ĵ|>|認ťҀż#ǅ|ǥ|Ә|ӥÍ(防止|Ӟ)Å(ʒ|ĵ|Х|設定|ʽ˕ˈ|機能|Ĕ)#Ń(ÖɦĈ)(CČFĠҀØ#(^|[^\\dx-])ѹ[+×x*] *ѹ($|[=ɯʒ?>(ɫ]#\\d *[-−] *\\d *[=ɯ]|計算ī(結果|答#>答Ɉ|認ż(ʳЋʭI|Ø|Äķ@$Ұ>\\dћÅ ŧЍ#securū (ũ;Ʊ#Дicć|anti-?spı\\?L3}(Ә)
^ÃѪɋ|,Ж )
Ǌ|暗ż|ǀŲssũ;Ǥ ?(ŪH#%ŭE|ƌ ?Ūǧ(Ø|id#秘密>Ƈ˯˳ʿʤˠ
ʯˬʸú|ʫIˉ(Ø|Ј#有効Əʻʭ˥˪ˆʣʳЋһcard (ǳ|holdD#%cv[vc]|iban|ʯI˝˳űupJ
øX|ø>Fʁ(ɫ|ȁ@(ʂɆН|2|二|同ɘŴ|$#\\(Pø\\#(ƣЙÂ)>?Pø$Н度|[2２二]回čНƀ|ʂɆ(一|1)(度|回#ǓA-?(Ӗ#ApeaB%agaE%|Дy
ӟ|ʭI˯Ћ絞ʊ?ž|%ń%ҍ
署Hӏr;to Ʀ%|^b?cc$|O務局Ü動Ƥ|ƤÄ|Ʋèɧ|(Z|K)L2}(英[語ķ]|roman|˭I˞ķ#(˭I˞Ú英ķŕЬИiceš;ˁˣú|%cĩ%
ɨ>(Pҿ続柄|Ĺ柄#(Œ|åGUGėGŌGӦG申ŽGƑÕ)>(P立Ý|ǿ#^P(ҿ立ÝïAlć(ship@%|who aAƥ
(ăɋČʏɋČ特定(ЦĈʋ#同定Ġŏ|根拠|O情|ã#Ӆ(y|iЍ)
心ĂFʊ|(ÀGǁʓɠÁƊGÉ)ʒ(ɔ存|Ôþ#know who
(Pä|求ʁČ望ʀ)(Ĵ>Ĉʋ@(ƕ|措置|ĤųO項#ɩɆÇC|ХɻɗCĤ|(Ӈ;acÒ).*҂;AƈBӃ#҂e)š to do|(Ӄ|ƨedĬacÒ|Ӈe)
(ɓʌɾɧ|今ɾɧњƕ|Ç|経緯|U#ƒ(ƑİŽ|ŐĠҽӠ#alŧy (triYņŰdJe)
(ɋFЧ|騙Ч|ǑÖ|H乗Ч)
È返éÐ(振žѾɿǣ|Ǝ?|У)(ĊÉ#(払ѾʓǣNУɗ)(şF|ɠ)(É|Ì#%Ś to%|to whomL20}(pa(Ūy#sen[dt]#payee)
(届CFƚɑ取ɣFƚ領Ç)(ʂ>|Ó|通Ôĺ|Ä|ǋ#(ǩ照Ź|開示Ő)Ó?>(Ļ差Ą#Ѷňe)L8}ǯYǯed Ѷdocumħ#^Еcame
(求ʁİ求|Ő)ʉ?(ʌĈ)ɦ?(C|F|Č>|ʂ#(Ҿ恐喝RɩN脅ɗ)>(ĻӔĤɰ|言葉#%demĆ(Ys@%|^ransom
Èä|納Ð^ź(限|Þ#(Ǝ?ǣİ求ј照Ź)(Ó|>)*(ƏźÞ|締ʁ?切#(ÉǶ)L8}Ə%ҡ%|(answD|ЊŲy) by)
È振|éÐц|ɗ@ɦɗɾş(ÉɫǶɫ)цF|Ç|F#ЕL12}sħ)
ÈÃ|ĉĐÐ(拡散ұ広ɾ|広ɌŖӠ|範囲|ҽɦ(C|ʋ#Fɋ|ɋ$#(has|hav;been)L20}(spŧ|circulaŰĲked))
(支?払|借ʊFƯ損害)Í額|^é額|払şƎ($| ō#amount (Ś|lost#^sums .*Ś|%paymħ($Ж#Бmuch|%loss%
(À|ļ|ł)ÍҺ章|Ӕ全Ä|原Ä|引X)
(Ӧ|ƤјPä|ÆTŖS法|手段|時Ĺ帯?|Ķ否İ否#>ç否T˞ʬʸ˳|pAfDAd|bestЂ;БӄhearR?ÔʊÍɍɣɋɑ|性別|%gƟ%sex%|職業|occupć|国籍|nćalū|ǰry|%ip%|fax|˕ʡ˃?ʯŸ生ŀ|誕生ÞӌƐð
(ƩGÓɍ?ž(ʓɠ|ɿ@(ÁG主#÷GѿŅƽGoffƟӊD|ÛD%|abùѦ҃ЃÊÅD#ғ ҃њЇ?аЌЬ|Ń|K|òù%id%#usDKą|^(ƩÕ)$
(ьĵ傷ÖF|ҕ(ÁS#Ĝ|Ӊed ÑťZ?$RЇ|K#^ЅĜ)$
ǂĥO故|現Ý|起ɍƋ|Ě?|óƓÌťõ|ÿ在地и|ǫ#(õи)\\W{0,2}ǂĥ現Ý)
ÈёÐьҕ|÷|ѿ|ƩGĢƽ|ЈÁĚ|転送ĊUÇCŜɑĊӪÌƚ取Rà|àɩʂ|à供|Ƃ|学生|ĝG家族|友|ÔÁ紹介|ƘGǦ|代表GѴ後見|ӢҪGơG責任G職Ý|実家ӓ担任|上司|(^|[^丈])夫|妻Ƕ|差ĄÁ^from|(偽|Ǭ)MŐÓ|業G˗˭ːʤˀ|ӤǗ>|UÇ|ƕÇ|Ĝ|ő|guardianŲAnBfriend|ApAsìbehalf|witnessѺ|agìthird.Ƭy|someJ;Ř Ñ|ůir|ĲkYcomêmisYpolic;AgistrantËǈ
Ką ů (ÑЛ|EdividuŨùòő#ůir K|Ʒ)Ť (shĀҌYlisŰů ňe)
ÈÃǠк?ƙÐ(Є|U)>?Ɔ|被Є#ЄІCĈFĈɦ))L8н(Ʋ|載ɛʉ|載þ|映þ|写þ|晒ɕŵʉɕ|(Ŏ|ƙǎÀПXұ漏ɈCƐ)[ɕɗ]ѼҸРɈʉƺ6н%яË%Ʒ#ƷËąǒa |any @я))
V(ƜǞBsend|AƈBusǖ|cJsum)D|(ǔ|claim|applic|Eform)anBƨor|ņBwĩ)[^\\w ]s ÅēËǈ
й}ŝĄ|告発ŝɗžɿ|À|[本個国])(ÕL6}|ë>?Ţ)(ZT|Æ|õ|á)
Ё(ô|>ŤǦë?[Ɍɧ])
й})[ʋFC](Áà|S)>Íǈ
(đ|їťÁS|Gà)$
Ө|履歴|äɗċ除外|関心|講座
(À|ļ?|Ŏ|ʢ˃˗ǎĢФ|äǍ来Ī|訪問|納źўō|Ӫ|回答|開催Кӫ|来ÿҩҫІĈF|Ĵ>@(Uĺ@Ǜ?|ŀ?оƏ月|źĹ|年数#(ÛYӊ|publish|pAfD|ordѸťǕe)
ÈЁø|(Уҫ|ƒǗ|Ŀŕ[ʒ>]Ұɫ|Ķ能|ÞɋʉÐмǛҧŀ?|Þоɨɍ|頃#Cɤğ見|気|Ô#мCɤ|(Ǖ;Ʈ|day)Ѓѥ|obsDv|saw|%see%|ƭ|ЎovDǌ|%fEd%#ѥǌYЎoveAd|ƭYsawË(Ǖ;%J%|Ʈ#(ӂy|ƮË(awar;Ĳrn|came across))
^ǂ案@(Ç@Ǜ|ŀҧ時ź|時刻)üӂte ĆЂ;Ʈ)\\??$
(ӥ|í審ФŜCF|Ǭ|ƾ|怪ɗC|ǑN偽)[ɪ>]?(e?ƣ|Æ|sms#ƣҺ面ųӚ)
V[物O案条]|[^ɔX]ç)х標題|^([ɔɊ]?ҁT)>?@(ĕӐ#^題č|>題$|Тʋĕ|Ėt%|^śe$İ旨)
^(ѭҁ|ŌT)>?@хĕ)üĖBśe)( lEe@$
(Z)ѪƳCɯЖ ŕ(СġƼҏр|H称#(óġƼ)H?(гŖZ)
(óƓĊ仕Oґġ˓ʸˍŸ҇work|Ę)îX|X>@ ?(e-?ŶeƣT)
(џ部門|Ѐ課|課H|宛ĊĢĊĚү校舎|拠点|施設)H?$
СġƸMƼ|機関Ƌ|Ɠ|џ役職ҏĚHүĘҦ[sz]ćűrŮaB҇deƬmì҈employD|school|affiliaBjob ś;Pƍîĵ>@(Ĕ|ǚЪ˳#ɔō|ɔ購ÎR使C
(Ҷ品č)L2}ĔīH|ӚI?
ÈÔ[ɣʊ]|来ɾNĂЭɓ>Ǘ|ӧŇÐѤ(˻[^H]{1,8}|等|ɪɩ@ӛâ#Ŏ(M媒ƵĔïɩ>(Msns|Ĕ|ʢ˗˪#љ|board)('s@ K|Kąǒtĩţö@љ#which жorm#^platformüŔsDvic;ѵsnsï(ɔ覧ɫɪşÀɌɂşƍÖFŕѤ)
V[ÕS様客ë身ă私ÌXĂ表員]|Œŵʓŵɾ|Ğ)>(Ɋ|ɔО@(Zâ)
(ˋЩ|ˏ˳ˉā˚˳|ƌƃŃ|Ǥ|˕ʡʤāҶ作ŋŋ曲|国|地|駅|路線|Ъ˳|ˉˡœ|ʤ˙˳ˈ|案ĥ物ĥ機種|番組|ˁЌʰ˫I˗|ѳŷǙĸO|銀行|щ˚ú|飼C[犬猫])ӛ|ˍЌH称|ĕ#(nick|ùscAenҌ|ѮdomaE|evìitem|peBêjecBbrĆ|hosBmodel|òmiddl;maiden|group|teıƿřbank)û(Ǚ曲|作ŋÓ籍|ŷMѳÀ|ĸO|job|řӋbook|sJg|thŧ|posBarticle)î>?Ń@(ĕ| śe)
(転載元ӓ˩ʤʻ˳Ÿ判決|決定ŝŽĿĺÇÜăÜЭ弊Эóӣ権?(元|Õ#Ƙ|元îɨ#Œ>ưS>?ư殿Ɖ|ǉӧ(Ĵĵ#公式|正規|本ƶʪ˪ʸˊāѩǠ%Ā%|%my%ИiciŨorigEŨêfil;ÑŨĘҞMďƧ|ĉbŭƄŔŦ|ƿƹe)
%êof%Лship|(ơ|ż明)(GÓ|Ň)
(Ɗ|Ģ)元ĭÆTЙØ#ƊØ
V使ɣƐNƍNĞNōNơN持ɣ)(ɦCČɦɍF|ʏʌFӒÇ)(Æ|ƖT|õ)
ģĉMŁŖH|ĕ#ģMŁ).*ҷ
志望Ü己pr|経歴|職歴
(ŏ|詳細ųф|ǭŖʒ|ǘË(ǭĽŴ|ƙ|ĸ述R?ÓɍR聞ɋɛРɈɦ|述ɹ#^(pĲseţƫaE|ǃb;Ӝwhy)%
(関連|参考|参照Ҩ>?|ż拠|AlaŰAfeAnc;҆ҞĉŦs?%)
^((ö@ʵƴ ?ī|ѡ|ˈ˃˗Łп>?)Ã$|Ѭ;ˁЫˍ˫ƃѩËģŦ|Ɓ#ģŦ)%L12}Ѭe)
Ã|ƁÌ?|pDmaĨ|ŦýöÏ|^Ң|ĐÍhttp|ÏL8}ą (th;this|tĩĬö@(řŔÛ#(řÛ) Ï|(ŷMďÀ|Ŏ|ļ?|ʹˬ(˃ˉ@|ǙҖ)(Ť[^˫]@Đ|^Ŏ(ѱ|ÌïļĭƳ@Ýÿ|wheA (is|ӄseeĬiBů#(řposBƝBӋlistEg)s?( \\(?s\\@@ (to (beţЉ;ƜAƭ#E Ʊ)
((ҖҬĭƳ@|åĴŌĴåÇCŅĠMŷďÀ|ǁɿ#(ļ|Àѽłпğŷѱ))$
ďöMʦʧ˖ ?M%Ҵ^(Mhp|webƄbŭ)$
e-?ÂT|ˡʢˉ|%Â( ?Ï@%
Æ|%į%|įÅ[a-z]#Į;Ɩ|mobil;ɧʓʏǷǳ
郵便|Ȓ|%zip|ÛŨÛũe
^(ǫ˻@(щ˓āʢˑIˈ#部屋Ø|buildEg|aƬmìsuit;%unit%
市区?町村|ǫ|丁č|町H|stAeB%cū%|tĀ
都道府県|Ҋ
õR住ɾC|居住地|%Ï%
年齢|年代|%age%
^P[Xç]ĥ^Ǵ
зҚ|ǿ|ʸЫāO由|PXĥ項č$|ă野|ľ|%ǵý%kEdý%Ǵ|natuAą
(違反|å|UƯęųŌ)ĭзǿ#^(ӡҒҚI?|ľy|(typ;kEd)ą (ƪ;ƠÒ|Ɯҵissue))$
Ļŏ|ñU|ĎđŅ|件HӐ|ę|困ʊǡĖBissu;abouBҵEǄcJcDn|harm|Ơt
(注ÄǍ購Î|ōґO業|仕O|ǚ工O|Ƒƶ活動ҭ)ĭP(Ǐ#動機|ŏ)
È÷ÕǘƋ>ƕ|ӨɫŜCFÐǏ|詳NɏʏNƗ|ǩӝƇU|ñ具ƵǭÜ由ĸ|ɩ>ʈɆ|ɩʓɪМɌ|困þѢ|ƲʌɦҬ|ň;Ǻƅýǃb;ƫaE|ЕhappenYҲƝBӜБcan w;ß(ěBƱ)ĳ^Ʊs?$|概ç|X件ĺO項|通æðҔ(CFɠ|ɏɠ#^(ětĳbodyïßÊ)
VǾ)ǋ
ł|Ǩ|ŏ|фR気ɥɍ|Ď補足Ү|ˡˢҨ|ěB҆ ŞŠeýAГsǡ҉
(ñU|ĎƇ具体的ɪ?R困ʊ)Í内容üǏ|Ɨ|ǋ|ł|ň;ětĳǺƅĳǨ)$
Zâ|姓H|芳H|本H|(á|ё)H$|(ЀŝŽ|å|ė|U|ŌĺŜĄĽ|ƑҭŝžКŐ|提Ą|Ģ)ӕ@īH?$|АûǱ (Ć|&|\\/) В K|ßKӍ KǷ(Ñ|K#^(KǖD KƉH|PЀÕ様?H?|Hï(ÊD|ǞtD|sƟƨD|ǔanBclaimant)('?s@ K
hJey|gotcha|Ƨ.*Ƨ|ak hp|%boB^hp%| hp$|trap|decoy|Ã ƞ|wEni;Ĳve
ǅ|spıД|turnstile
passw|^otp$|JeЂe ũe
^cc |cardűupJ
(ŶeÂ).*(ǓcJf|ƞ|agaEѻ|2ï(Ǔƞѻ)%.*Â
^(q|s|ń|quDyҍĳkwïń
companҦűrp|deparB҈Ҵfaxӌ|bday|nickûѮùŭE
%(e ?ŶŶÂ ?Ï|ЊtoTĐ)%T
ŬaѰyomi|ruby|э
%(į|Į;denwa|įeĮ;mobile)\\d*%|Æ
^(ß|А ǖD Ƿ|ÊD @K( \\d+@üo?nama;shǲsǲАK)üŢЇ|PЬ)$
^(ß|ƨţĖBś;kenmei|daǲ件H)$
^(Ӊ |Ê Ųge |Û |Ɲt @ģĨ)( ?\\d@$
site ?K
ľ|%kEd%|%ǵ%|s(h|y)ubetsu|bunruiǡǴҒӡ
ň;%msg%|ěB%body%|ƝtýҲtoiawas;naiy(o|ou)%|hJbunƅ|Ǻ|AГĳbikouЗeý%text%ųǨ|Ɨ
ѕҜ苗ÚHÚ(ß@Вûfamilyûsurѷс)
ѕH|(ß@ǱûgivenûfoAѷш)
^В$
^Ǳ$
^(ɛC|ʻӗ
^(ʁC|ˡӗ
ǻ|省略|ġС団ƵĘ|^Å被|÷|É|ĝRà|Ƃ).*(ɾFɯÜ宅|Ɩ#[伝Ô]ʉ?[ʏɈʌɛ]ǎɾǽô|ɧɯ?ɪЗ%
Ɋà|Ƃ|˚ú
łѽѵʲʹˈ˖Щ|ƤĴěB%Aƭ|guest ?book|%Њ|V˗)ˬ˓˥I
Ɣ|承諾|了承|承Ô|規約|˝˪ʷIҎ>(Ţ取|ĝК提供#юҔ|配æ|Ĺ違C|øNĢø|ˁʧЩʒ|理解Nʢ˳ʱIˈ|ǥ|歳以上|äŇ$|agA;cJsì%tDms%Ǣcy policyӎdeclarҠgood.faith|cDtify|undDstĆ|acknowledge
Vǟt |no )(国ØÅŤ(ɪ|Ǽ除)#ǰry ũ;\\+81 ?\\d)
(҅角>?|(ʫʿ@Ƣſ|漢ÚÄÚ[˻ʄ\\/ɨ,ȁ]){1,6}(ÅĦƢѲô)[^ȁȂ,.()※ ]){0,12}?([í×禁避控遠]|ng%|Ǿ|[Ɉɍɑ](ɾ?ɛ|ɪ#[ʏɛ]чѠôÅğíĶ|ǽċng|Ǿ))#(%(no|ǟBavoŪexcept#Š( E|še@|n.tše) ђdth|kata|hira|Ŭji҄|ђdthǇǆ҄ (noBcanң%
ô|ѠɧċĂFʉɪ|([^意>Ɍ]|[^意][>Ɍ])è(ʂ>|À#ĤɌɂЗ%|Ř than
ĝӕ|>S@îǘ@P
半角
ſǆ
^(((ɊưÜО@(ˍú ?@ѡ?|ʹˈʢ|ʵ˭˳|社#(web|JlE;ē@ ?(shop|stoA))(>т*тîÃЙĉĨ|Ï|\\W)*$
ǥћ
ѣ
ñU|ǩҮӝņBEquir|enquir|҉|supŮt
э|Ƣɋɪ\\@$|˨˟|ʈɿ|読ɿ(ѲS#ʷˡʤѰ%Ŭa%|Įetic|È漢ÚŬjiÐ(ҜHâ|KĠſǆǇ#(ſŕ(氏|Hâ))
ʫʿʫˊǇ|˕˪ʬˊ|Ƣʻʤ|ˡʤ
ѫ ]|ðɫ?ɯМʂ|X>Fʁ|ëĹɯ)ƛ)(ɗ(èÅɨ|Ý#ɪɏÅɦʂ)#ɯ?(Ǽ禁止)#ѫ:：←])(Żðɧ(Ɋ願C|$|\\)#(触Ҹ)èɧ#(項č|ð)ɯТ(ɾǽè#ˀ˟Ið|˜úӞ(X|>?ð#robotӈ
Ɓ集|相互ĉ(ĉʵƴ)îШǪ@Ğ|Ĩ (exchang;lisBdiActory#(add|ǞĬē|aĬŔĨ|Ã)
^\\(?※.*(.{25}|[ȂĶ]|Ҙѧǻ|Ĥ|҅Ħ>ɿĽŴ)
(ǧ|Ǫ|ƌƃˡ˳ːI)ī(ĞҪ|ÎŹ#ÎŹ(申|手続|Ŀ#cAate (an |ß@òƦ ?up%|%Agist(D|rć)%
Ҽ任意|ɲɣə|(р)ˍIˠ(ɧʂ|ʂ@(Ķ|ok#\\(?(Ӏ|opÒal)\\@|[*＊※■●◆◇▼▽˻]+ŴХќ((ɔR@(ĸÎŴ#ÓCɦ)(Ҙ)
ѣ([ȍȏ") ɯʒʂɫɌ>等使]|ɪɩ|ĸ号|в)]|PƛƐ))*([無í抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Cɍ]|ɨþ|[ÎC付ɤ含Xʏɑʌʁɛ]+ч必ç(ċɂ#[Cç][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])Å.?(íĶ|Цɪ|Цɾ)#数ķ(>ɿ|ɠɑ#(続ɑ|[詰ɤ]ʁ)ɦPÎ|(ǟB%no|omiBЉ;skip|exclud;(ң \\w+)ǒanyţhyphen|dash#(ǳ|digit)ӈ
ѓ(ɯ|ШɪN無NǼÎʌɚ|ÎʌċŻɑɚ#(Ĺ|ɂCɠ)[ʒɯ]?(Żɑ|ɂɑ)(ɚ|è)
ѨƉ|ǉÊDǠ^(about @you$у)
Z|ÆT|õ|%K|ŶĮe
V^Ê Ť)(ЅƆ(G>Sƃƌ#被(å|ė)GƲʌF(S|ë#É|ƩG÷|ęƽGĂOGơGƘGO業GĚ|ƓĊӢá|第三Gč撃єƂ|ĝGǦÁóġѐĜ|őИƟÛD|Ę|Ƭy|ҤѦsellD|ǸDЛ|affecŰÊYЈÁÌ生Р員Ѻ ņtу#who is|Ñƥ#Vлƺ7})[ʋCF]([ëàSÕ]|É)様?(еL6}|>(ã|Ĥ|á|(ZË)@$|((Ӥ|Ѵ÷ӑÉËƋɫL11}ІѧCČƳ)ɋ
kagai|higais|%ait;ҤĜ
äǍӫҩўÀ(Þ|ɫŵ#appoEtmìpAfѸ
((ŒưS|ɔ自[身ă])>|ƸĪОĪĠďM˖˭ʰ|Ƨ|Ã#ҷ|ÃL3}Œ>|˝Iˈ˕ʩ˪ʪƉ>(óŢĪ#ß(Ā|Ůtfolio#ifƥ have (J;a)%
^[(※ ]*(例|ex%|e\\.g|注|半Ħ全Ħ\\d+(Ä@Ú最大)
ĎіӁә˫Ņ|ƒ|ęƯė|ƻƘҐөП質|U|ƪ;ƜǔBƠÒ|Ǹ|ҋЉӍ
Ҽ%Ӏ%
^(\\(?(全Ħ半Ħ漢ķ#Ң\\/\\/|\\d{1,3}|[ŀ時ă>]|yҟmҟd*|h*:?m*|mJth|day|year|hour|mEut;ѭá)\\@üÞ?午[前後]|[ap]\\.?m\\.?|(с|田ĵ|ʄɾɠ|ˤ˞ˀ|yamada#(ш|FʍɆ|ɯɪɓ|ʿ˭ʦ|ˏˊʳ|taro|hanako))$
(Z)ʒ?Pƛ)ЃƔ|ƔŇǻÍ(Z)ʒ|誓(C|約#宣誓|電àʵœ|KL30} agAҠpDjuryӏA
Ǥ|ʵœœ|ǧĞ|ǪĞ|ю|購読|ӟRƎ|ǊîШ再R?忘#ŭ ?E|Ʀ ?(E|up)%ӎ%ń%ŲymìƞouB(forgoBAsetËǀ
Vк)((使ʏʌŜCФNɋɋþɍӒNƙÖ|ТѢɣ)Fğъ#Ѕ÷GÉӑÀєĝÕ)(>S@>P(ъ))
Ƹ団体
全角ѓ
Ѩ|ЁÅô#ǉ%ē%)
å|іė|ƒŅ|ęƯƻәāӁí審|өҐƪ;Ǹҥ|ƠBҋғ
ƻH誉|侮辱П口|æX(毀|ɍ)損|defılibel|slĆD|Esult
ЪʤːʷҎ|晒ŵʉN肖像ǢcyǢte ŞÑal Şdox
Ǒ|成ʊ済|ӆ
ӣ|商標|Ô的財産|海賊版űpyrighBtradeГ|Eįlectual
ŊҹŊ>性|ŊÍҙcsıőğŮn|ƪ|sex|ƫoit)
қ|私O性|Ɣ>ċAveng;Etimat;nJ.?cJsensual
ʢˀ˫ˈ|obscen|adulBnudū|VŊÍ)(ҙ猥褻#VŊ|қ)ҹVőL8}|Avenge )Ůn
売春|援助交際|ĄŹC系|êstitut
薬ƶ麻薬|大麻|覚(醒|ɛC#ˉ˩˃ʰ|drug
һ通帳|ƖÆ|bank acǰ
ƾ|偽Mphish
í正ʢʯʻŸǊѼʊ|unǝi[sz]Yhack
闇ːƴ|実行GŽ負|仲介|Acruit
ʫʸˎ|賭博|ʮЫ˖āgambl|casEo
闇é|貸é|ˤ˟é|lendEg
銃|爆(発|弾#刃ƶ武器|weapJ|ƫosiv|fiAarm
自殺Ü死Ü傷|suicŪself.?harm
Ҿ予告|脅NthAat
ї|bullyҥ
遺Ƶ残虐|ʰ˭|gor;graphic|violen
差別|˘ƴ|ĩ;ЎrimEat
青少年|mEors
ˇ˞|偽ã|誤ã|˕ʧʤʯ|misŞdisŞfalse Efo
悪質商法|fraud|scıVƾ)Ǭ
ʦʤ˫Ÿ˞˫ʦʧʢ|virus|malwaA`)[_j](`
`),Oo=t=>$K(tn.shift(),t),[pi,di]=tn.splice(0,2),Eo=t=>t[_j](_B).map(n=>{let[e,o,s]=n[_j](",");return[e,Oo(),o||void 0,+s||void 0]}),Cn=Eo(pi),xo=Eo(di),yo=[{id:$h,e:$F},{id:$h,e:$H},{id:$h,e:$F,C:.3},{id:$h,e:$H,C:.3},{id:$j,e:$F},{id:$j,e:$H}].map(t=>[Oo(),t]),[nn,bo,So,Ao,No,Io,wo,vn,To,Fn,$o,ko,Ro,Lo,Do,Mo,Ho,Co,vo,Fo,Bo,Po,_o,Bn,Go,Ko,Uo,Wo,Yo,jo,Jo,Vo,Pn,zo,qo,Xo,Qo,Zo,ts,ns]=tn.splice(0,40).map(t=>$K(t,"i")),es=tn.map(t=>$K(t)),$t={令和:2018,平成:1988,昭和:1925},os=[$Z,"confirm",_T,"payment","search","trap"],ss=4,en=[$h,$j,_W,_F,$A,"age"];var O=t=>t.normalize("NFKC"),J=t=>O(t)[$X]();var rs=120,mi=40,_n=30,hi=new $K(Bo,"g"),sn=new $K(Io,"gi"),gi=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Oi=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,Ei={name:{id:$h},"family-name":{id:$h,e:$F},"given-name":{id:$h,e:$H},email:{id:_W},tel:{id:_F},"postal-code":{id:$T},"address-level1":{id:$I},"street-address":{id:$A}},Gn=Cn,on=new _N,_t=(t,n)=>(on.has(t)||on.set(t,n()),on.get(t)),rn=(t,n)=>e=>_t(`${t}\0${e}`,()=>n(e)),is,xi=40,yi=200;function cs(t){on.clear();let n=e=>bi(t?.[e]);is=n("consent"),Gn=Cn[$q](e=>{let o=kt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function bi(t){if(!Array.isArray(t))return;let n=t[$m](0,yi)[$q](e=>{let o=typeof e=="string"?J(e)[_q]():"";return o.length<2||o.length>xi?[]:o[$d](/[^\p{L}\p{N} ]/gu,"\\$&")[$d](/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?$K(n.join("|"),"i"):void 0}var kt=t=>os[$g](t),$=rn("",t=>{let n=J(t)[$d](/\s+/g,_B)[$d](/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"")[_q]();return jo[$f](n)||vo[$f](n)?"":n[$d](hi,_B)[$d](gi,"")[$d](Oi,"")[$d](/\s+/g,_B)[_q]()}),X=t=>/\p{L}/u[$f]($(t))&&!Pn[$f]($(t)),Kn=(t,n,e)=>t[_b](([,o,s="lac"])=>s[$g](e[0])&&o[$f](n));function Y(t,n){let e=_t(`${n}\0${t}`,()=>Si(t,n));return e&&{...e}}var cn=t=>(Y(t,$u)?.id??$B)!==$B;function Si(t,n){let e=$(t)[$m](0,rs);if(!/[\p{L}\d?〒]/u[$f](e)||Pn[$f](e))return null;let o=e[$d](/\([^)]*\)?|〔[^〕]*〕?/g,_B)[_q]()||e[$d](/[()]/g,""),s=Kn(Gn,e,n);if(s&&kt(s[0]))return{id:s[0]};let r=n===$u&&Do[$f](e[$d](sn,"")),i=n===$u&&yo[_b](([a])=>a[$f](o));if(i)return{...i[1],id:r?$j:i[1].id,$:!/name/[$f](o)};let c=Ai(e,o,s,n);return r&&(!c||c[0]===$h)?{id:$j}:c?wi(c,e):Ii(e)}function Ai(t,n,e,o){let s=n&&Ni(t,n,e);return s&&s!==t&&Kn(Gn,s,o)||e}var Ni=(t,n,e)=>e?.[0]===$v&&/[(].*(認知|発生|事件|現場|ローマ字|英[字語]|roman|代理人?[がで])/[$f](t)?t[$d](/[()]/g,""):n,Ii=t=>t.length>_n?null:{id:$B},wi=([t,,,n=1],e)=>({id:t,C:n*(e.length>mi?.85:1)}),as=t=>O(t)[$d](/([a-z])([A-Z])/g,"$1 $2")[$X]()[$d](/[_\-.:[\]\s]+/g,_B)[_q](),ls=(t,n)=>_t(`${n}\0name\0${t}`,()=>t?Ti(t,n):null);function Ti(t,n){let e=as(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/[$f](e)?$F:/(^| )(mei|first ?name|given ?name|fname|名)$/[$f](e)?$H:null;if(o&&n===$u)return{id:/kana/[$f](e)?$j:$h,e:o};let s=Kn(xo,e,n);return s?{id:s[0]}:null}function fs(t){let n=t[_q]()[$X]()[_j](/\s+/).at(-1)??"";return/^cc-/[$f](n)?{id:"payment"}:/password|^username$|one-time-code/[$f](n)?{id:_T}:/^(organization|bday|sex|url|nickname)/[$f](n)?{id:$v}:Ei[n]??null}var et=t=>{let n=O(t);return Ao[$f](n)||!!is?.test(n)},us=rn("out",t=>Ho[$f](O(t))),ps=t=>Yo[$f](O(t)),ds=t=>$(t)[$d](/[・、]?[わ分]か.{0,3}場合.*/,""),Un=t=>ns[$f](t),pt=rn(_u,t=>{let n=ds(t)[$d](/\(([^)]*)\)?/g,(e,o)=>nn[$f](o)?"":e);return n.length<=_n&&Ko[$f](n)&&!Bn[$f](n)}),Wn=rn("behind",t=>{let[,n,e]=/^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/[_J](ds(t))??[],o=n??e??"";return!nn[$f](o)&&pt(o)}),ms=t=>{let n=J(t)[$m](0,rs);return n!==""&&!nn[$f](n)&&(Xo[$f](n)||pt(n)||Wn(n))},hs=t=>Uo[$f](as(t)),an=t=>t.length<=_n&&Bn[$f]($(t)),ln=t=>Go[$f]($(t)),fn=t=>ts[$f]($(t)),dt=t=>Jo[$f](t),Yn=t=>qo[$f](t),gs=t=>Fo[$f](t)&&!dt(t)&&!Gt(t),Gt=t=>Lo[$f](t),Os=t=>Co[$f](t)&&!dt(t)&&!Gt(t),un=t=>So[$f](t);var $i=/権利(の)?侵害|人権|rights/,jn=.5,Jn=t=>J(t)[$d](/[\s\p{P}\p{S}]+/gu,""),Es=t=>J(t)[_j](/[/・、,，()（）「」\s]|\bor\b|または/).map(Jn)[$b](n=>n.length>1),ki=t=>_t(`harms\0${t}`,()=>es[$q]((n,e)=>n[$f](t)?[e]:[])),xs=t=>new _O([...t][$m](1).map((n,e)=>[...t][e]+n));function Ri(t,n){let[e,o]=[xs(t),xs(n)];return e.size&&o.size?2*[...e][$b](s=>o.has(s)).length/(e.size+o.size):0}function Li(t,n){let[e,o]=[Jn(t),Jn(n)];if(!e||!o)return 0;if(e===o)return 1;let s=Es(t)[$b](a=>Es(n)[$g](a)).length;if(s)return .9+_v.min(s,5)/100;let[r,i]=[t,n].map(a=>ki(J(a))),c=r[$b](a=>i[$g](a)).length;return c?.7+.15*c/_v.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e[$g](o)||o[$g](e)&&e.length>1)?.6+.2*(_v.min(e.length,o.length)/_v.max(e.length,o.length)):r[$p](a=>a<ss)&&$i[$f](n)||Ri(e,o)>.6?jn:0}function pn(t,n){let[e,o]=n.map((s,r)=>({index:r,I:wo[$f](s)?0:Li(t,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<jn||o&&o.I===e.I?null:e}function ys(t,n){let e=$k(/\d+/[_J](O(t))?.[0]);if(!e)return null;let o=n[$M](s=>{let[r,i]=(O(s).match(/\d+/g)??[]).map($k);return r===void 0?!1:/代/[$f](s)?_v.floor(e/10)*10===r||/以上/[$f](s)&&e>=r:/以上|over|\+/[$f](s)?e>=r:/未満|under/[$f](s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}}var bs=(t,n)=>{try{return t(n)}catch{return null}},P=t=>!!t&&I(t)===1,St=t=>I(t)===3,k=t=>{let n=K(t);return!n||P(n)?n:I(n)===11?bs(Xe,n):null},Ss=(t,n)=>(Ft(n,t)&4)!==0;function*_(t){for(let n=k(t);n;n=k(n))yield n}var Di=160;function*Vn(t){let n=0;for(let e=P(t)?t:k(t);e&&n<Di;e=k(e),n+=1)yield e}var zn=t=>{if(P(t)&&h(t)==="slot"){let e=oo(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=Pe(t);e;e=_e(e))n[$N](e);return n},Rt=(t,n)=>{let e=so(q(t)??t,t,5);return e.currentNode=n,e},As=t=>bs(Qe,t);var Ns=4,Mi=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Hi=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Ci=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function vi(t){let n=g(t,"class");return Mi[$f](n)||(Hi[$f](n)||Ci[$f](n)&&!n[$g](":"))&&x(t,"input:not([type=hidden]), textarea").length===1}var Is=({width:t,height:n})=>t<Ns||n<Ns,Fi=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,Bi=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||Is(s);function ws(){let t=new _N;function n(e){let o=t.get(e);if(o)return o;let s=L(e),r=/hidden|clip/[$f](s.overflow)&&!/^(html|body)$/[$f](h(e)),i=/auto|scroll/[$f](s.overflow),a={k:s.display===$L||$k(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/[$f](s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/[$f](s.clipPath)||T(e,$J),v:i,R:r||i?B(e):null};return t.set(e,a),a}return function(o){if(L(o).visibility!=="visible")return!1;let s=B(o);if(Is(s)||n(o).k)return!1;let r=0;for(let c of _(o)){let{k:a,v:l,R:f}=n(c);if(a||r++<3&&vi(c))return!1;if(f){if(l?Fi(s,c,f):Bi(s,f))return!1;l&&(s=f)}}let i=yt(q(o))??_w;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var qn=new _G,Ts=()=>qn=new _G;function dn(t){if(!t)return!1;let n=qn.get(t)??(Tt(t)||L(t).display==="contents"&&dn(k(t)));return qn.set(t,n),n}function $s(t,n){let e=w(t,"[slot]");return!!e&&!y(K(e),n)}var ks=t=>St(t)?_B:"";function Rs(t,n,e){let o=[];for(let s=n(t);s&&h(s)===e;s=n(s))o[$N](s);return o}var Xn=t=>Rs(t,ut,"dt").reverse();function Ls(t){let[n,e]=[ut,Vt].map(s=>Rs(t,s,"dd")),o=Xn(n.at(-1)??t);return o.length>1&&o.length===n.length+1+e.length&&o[n.length]}var Lt="input:not([type=hidden]), textarea, select, [contenteditable]",te="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",Pi="input[type=radio], input[type=checkbox]",Dt="script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, [role=button], [contenteditable=true]",hn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/,_i=/^(td|th|dd|li|fieldset|form|body|tr)$/,gn=240,Gi=24;function Kt(t){for(let n of _(t))if(!hn[$f](h(n)))return n;return null}var Ms=t=>{let n=P(t)&&h(t)==="img"?g(t,"alt"):"";return n.length<=Gi&&/\p{L}/u[$f](n)?n:""},mt=t=>t[$d](/\s{2,}|[^\S ]/g,_B)[_q]();function R(t){let n="",e=o=>{if(n.length>gn)return;St(o)&&(n+=U(o));let s=P(o)?o:null;if(!s&&I(o)!==11||s&&(T(s,Dt)||s!==t&&!dn(s)))return;let r=s&&!hn[$f](h(s))?_B:"";n+=r+Ms(o),zn(o)[_M](e),n+=r};return e(t),mt(n)}var Qn=new _G;function Hs(t){Ts(),Qn=new _G;for(let n of t[$q](e=>x(e,$U))){let e=Pt(n);e&&Qn.set(e,[...ht(e),n])}}var ht=t=>Qn.get(t)??[],Cs=(t,n)=>g(t,n)[_j](/\s+/).map(e=>{let o=e&&ho(F(t),e);return o?R(o):""}).join(_B);function ot(t){let n=F(t),e=I(n)===11&&n.host,o=[mt(Cs(t,"aria-labelledby")),...ht(t).map(R),g(t,$V)][$b]($z);return o.length||!e?o:[W(e,$U)??g(e,$V)][$b]($z)}function Ki(t,n,e){for(let o of _(t)){let[s,r]=[y(o,n),y(o,e)];if(r)return!1;if(s)return!0}return!1}function Ui(t,n){let e=w(t,$U),o=e&&Pt(e);return!!(o&&o!==n&&!y(e,n))}function Wi(t,n){let e=(U(t)??Ms(t))[$d](/\s+/g,_B),o=e[_q]()&&k(t);return o&&!w(o,Dt)&&!Ui(o,n)&&dn(o)&&!$s(o,n)?e:""}function mn(t,n){let e=Rt(F(t),t),o=[],s=!0,r="",i=0,c=null;for(let l=e.previousNode();l&&i<gn;l=e.previousNode()){if(n.has(l)){c=l;break}let f=P(l)?h(l):"";if(_i[$f](f)&&y(l,t))break;/^[bh]r$/[$f](f)&&(s=!0);let d=Wi(l,t);if(!d){r+=ks(l);continue}i+=d.length;let m=Kt(l),u=o.at(-1);u&&!s&&u.block===m?u.text=d+r+u.text:o[$N]({text:d,ft:l,block:m}),s=!1,r=""}return c&&T(c,Pi)&&!ot(c).length&&o.pop(),{l:o[$b](({ft:l})=>!c||!Ki(l,c,t)).map(({text:l})=>l[_q]()),b:c}}function On(t,n){let e=Rt(F(t),t),o=Kt(t),s="";for(let r=e[_C]();r&&s.length<60;r=e[_C]()){if(y(t,r))continue;if(P(r)){if(n.has(r)||h(r)==="br")break;continue}let i=k(r);if(!(!i||w(i,Dt))){if(U(r)[_q]()&&Kt(r)!==o)break;s+=U(r)}}return mt(s)}function Yi(t,n){let e=[""],o=w(t,"td, dd, li, p, div, form"),s=Rt(F(t),t),r=0;for(let i=s[_C]();i&&o&&y(o,i)&&r<gn;i=s[_C]())if(!y(t,i)){if(n.has(i)){for(;e.length&&!mt(e.pop()??""););break}if(P(i)){if(/^(label|dt|th|legend|h\d)$/[$f](h(i)))break;hn[$f](h(i))||e[$N]("")}else w(k(i),Dt)||(e[e.length-1]+=U(i),r+=U(i).length)}return mt([Cs(t,"aria-describedby"),...e].join(_B))}function ji(t,n){for(let e of _(t))if(!(!y(e,n)||t===n&&h(e)===$U))return/^(ul|ol|div|p|span)$/[$f](h(e))?e:null;return null}var En=t=>T(t,Lt)||!!nt(t,Lt);function Zn(t){for(let n=ut(t);n;n=ut(n)){if(En(n))return"";let e=R(n);if(e)return e}return""}function Ji(t,n,e){let o=w(n,"table");for(let s of[ut(n),o&&nt(o,"tr")]){if(!s||s===n||En(s))continue;let[r,i]=[n,s].map(c=>x(c,"th, td"));if(i.length===r.length&&i.length>=e)return R(i[r[_k](t)])}return""}var Vi=t=>$(t)!==""&&(!X(t)||cn(t)),zi=(t,n,e)=>t.length===e&&t[_P](Vi)&&new _O(t.map($)).size===e?t[n]:"";function qi(t,n){let e=Xn(t),[o]=e.length?e:[ut(t)];if(!o||En(o))return[];let s=x(t,te),r=s[_k](n);if(r<0||s.length<2)return[];let i=e.length?e[$q](Ds):Ds(o),c=zi(i,r,s.length);return c?[c,Zn(o)]:[]}function Ds(t){let n=[""];for(let e of zn(t)){let o=P(e)?h(e):"",s=o&&!hn[$f](o);s&&n[$N](""),o!=="br"&&n[$N](`${n.pop()}${St(e)?U(e):R(e)}`),s&&o!=="br"&&n[$N]("")}return n.map(mt)[$b]($z)}function Xi(t,n){let e=Ls(t),o=e?R(e):Zn(t),s=n&&h(t)==="td"&&K(t),r=s&&Ji(t,s,o?3:2),[i]=r?x(s,"th, td"):[];return[o||(i&&!En(i)?R(i):""),r||s&&!o&&Zn(s)||""]}function Qi(t){let n=[],e=[];for(let o of _(t)){let s=h(o);if(/^(form|body)$/[$f](s)||n.length+e.length>3)break;s===$U?n[$N](R(o)):/^(t[dh]|dd|li)$/[$f](s)?n[$N](...qi(o,t),...Xi(o,!n.length)):s==="fieldset"?e[$N](...x(o,"legend")[$m](0,1).map(R)):T(o,"[role=listitem], [role=group], [role=radiogroup]")&&e[$N](...ot(o),...x(o,"[role=heading]")[$m](0,1).map(R))}return{u:n[$b]($z),w:e[$b]($z)}}var Zi=t=>[W(t,$E)??g(t,"data-placeholder"),g(t,"title")][$b](n=>n[_q]()).map(n=>n[$m](0,gn));function tc(t,n,e){let o=mn(t,e);return!n||o.l.length||o.b&&y(n,o.b)?o:mn(n,e)}var S=({p:t,l:n,u:e})=>[...t,...n,...e];function xn(t,n,e,o=null){let s=o!==null,r=F(t),i=I(r)===11&&x(r,Lt).length===1?r.host:null,{l:c,b:a}=tc(t,i??(o&&ji(t,o)),n);return{p:s?[]:ot(t),l:c,...Qi(s?w(t,$U)??t:t),S:s?[]:Zi(t),x:s?"":On(t,n),L:s?"":Yi(t,n),F:e,b:a}}var ee="input, textarea, select, [contenteditable]:not([contenteditable=false])",nc=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,ec=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/[$f](`${t}`);function Fs(){let t=ws(),n=[],e=[],o=Bs(document,t,n,e);Hs(e);let s=new _O(n[$b](a=>!/^(hidden|submit|image|button|reset)$/[$f](D(a)))),r=[],i=new _N,c=[];for(let a of s){let l=rc(a);if(ic(a,l,t))if(sc(a,l))r[$N]({t:a,type:l});else if(A(l)){let f=ac(a,l),d=i.get(f)??ne(a,$x,l);d.A[$N](a),d.g[$N](ot(a)[0]||On(a,s)||g(a,$W)),i.has(f)||c[$N](d),i.set(f,d)}else if(l===$G){let f=[...Zt(a)];c[$N](ne(a,$x,l,f,f.map(cc)))}else(l!=="editor"||!T(a,"[contenteditable] [contenteditable]"))&&c[$N](ne(a,/^(textarea|editor)$/[$f](l)?_d:$u,l))}for(let{A:a,g:l}of i.values())oc(a,l,s);return{ut:c,T:s,K:e,nt:r,et:t,size:o}}function oc(t,n,e){let o=t[$M](i=>ot(i).length||!On(i,e)),s=t.length-1;if(s<1||o!==s||ot(t[s]).length)return;let[r]=mn(t[0],e).l;r&&n.splice(0,s+1,r,...n[$m](0,s))}function Bs(t,n,e,o){o[$N](t);let s=new _O(x(t,ee));for(let r of x(t,"*")){s.has(r)&&e[$N](r);let i=h(r)==="iframe",c=i?As(r):kn(r);c&&(!i||n(r))&&Bs(c,n,e,o)}return s.size}var ne=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,B:yn(t),A:o,g:s}),sc=(t,n)=>nc[$f](n)||T(t,ec)||!A(n)&&g(t,"tabindex")==="-1",rc=t=>{let n=h(t);return n===_H?D(t):/^(textarea|select)$/[$f](n)?n:"editor"},ic=(t,n,e)=>e(t)||A(n)&&ht(t)[$p](e)&&!w(t,$J),cc=t=>T(t,":disabled")?"":t.text||R(t);function yn(t){let n=Bt(t);if(n)return n;for(let e of _(t))if(h(e)==="form")return e;return F(t,{composed:!0})}function ac(t,n){let e=yn(t),o=g(t,$h),s=`${n} ${o} ${fc(e)}`;if(n==="radio"&&o)return s;let r=0;for(let i=K(t);i&&i!==e&&r<5&&!(I(i)!==1||nt(i,te));i=K(i),r+=1)if(x(i,`input[type=${n}]`).length>1)return i;return o?s:t}var vs=new _G,lc=0;function fc(t){let n=vs.get(t)??(lc+=1);return vs.set(t,n),n}var V=new _O([...en,$T,$I,$P]),uc=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function Ps(t){let[n,...e]=t[_q]()[_j](/[\s　]+/);if(e.length)return[n,e.join(_B)];if(!/^\p{Script=Han}{4}$/u[$f](t))return[t,""];let o=uc[$f](t)?3:2;return[t[$m](0,o),t[$m](o)]}function _s(t){let n=O(t)[$d](/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/[_J](n)??[];return e[$d](/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0")[$d](/^(\(?0(?:\D*\d){9}\d*).*/s,"$1")[$d](/[^\d)]+$/,"")}function se(t){let n=_s(t)[_j](/[^\d+]+/)[$b]($z),e=n.join("");if(n.length===3&&/^0\d{9,10}$/[$f](e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/[_J](e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/[_J](e)??[];return o.length?o:[e]}var pc=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function Gs(t,n){let e=O(t);if(Po[$f](e))return!1;if(Ro[$f](e))return!0;let o=n.map(s=>pc[_J](O(s))?.[0])[_b]($z);return o?o[$g]("-"):null}function Ks(t,n,e=!1,o=""){let s=_s(t),r=s[$d](/[^\d+]/g,""),i=se(t).join("-");return No[$f](o)&&r[0]==="0"?[n?`+81${r[$m](1)}`:`+81 ${i[$m](1)}`]:n?[r]:[!e&&/^\D*0(?!10)/[$f](O(t))&&!s[$g](".")?s:i,r,i]}var oe="[\\d０-９]",dc=new $K(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${oe}{3})[^\\d０-９]{0,3}(${oe}{4})(?!${oe})[)）、,，\\s]*`);function re(t){let[n,e,o]=dc[_J](t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s[_J](t[$d](n,"")[_q]())??[];return{pt:n&&O(`${e}-${o}`),dt:s,ot:r}}var Us=(t,n,e)=>t[$d](n,o=>$w[_p](o.charCodeAt(0)+e)),ie=t=>Us(O(t),/[ぁ-ゖ]/g,96),mc=t=>Us(ie(t),/[ァ-ヶ]/g,-96),hc=new _N(Array.from({length:58},(t,n)=>$w[_p](65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??O(t),t])),gc=t=>[...ie(t).normalize("NFD")].map(n=>hc.get(n)??n).join(""),Oc=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Ec=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function Ws(t,n,e){let o=O(n),s=o[$d](sn,""),[r,i,c]=[1,2,3].map(p=>e[$p](E=>Oc[_J](E[_q]()[$d](/^[（(]?(例[:：)）]?)?\s*/,""))?.[p])),a=[gc(t),/半角|half/i],l=[mc(t),Fn],f=[ie(t),/(?<!半角.{0,3})カナ|katakana/i],d=!c&&(Fn[$f](s)||/[ぁ-ん]/[$f](t)&&!Mo[$f](s)),m=i||d?[l,f,a]:[f,l,a];(Ec[$f](s)||r)&&m[_Q](a);let u=o.match(sn)?.join(_B)??"";return m[$b](([,p])=>!p[$f](u)).map(([p])=>p)}function Ys(t,n){let e=Zo[$f](n)?["　",_B,""]:[_B,"　",""];return _o[$f](n)&&e.reverse(),t[$q](o=>e.map(s=>o[$d](/\s+/g,s)))}var Vs="h1, h2, h3, legend",xc=new _O([_F,$A,$T,$I,$P]),yc=/^(url|site_name|subject|notes)$/,bc=[_x,$D],Sc=new _O([_x,$D,"subject",$h,$j,_W,_F]),bn=8,ce=5,zs=20,Ac=.7;function qs(t,n,e,{map:o={},mt:s}){let{verified:r,read:i}=Cc(t,n,e,o);if(!r&&gs(js(t,"h1",t.et)))return{T:new _N,st:[],verified:r};let c=new _O(t.nt[$b](({type:p})=>p===_T).map(({t:p})=>yn(p))),a=js(t,Vs),l=[..._N.groupBy(i,({n:p})=>p.B)][$q](([p,E])=>{if(c.has(p)&&!E[$p](z=>z.O===zs||z.id===$D&&ae(z)))return[];let at=Ic(p);if(Yn(at)&&!E[$p](ae))return[];let Et={values:e,o:a,p:at},Ht=Hc.reduce((z,lt)=>lt(z,Et),E),Jt=Nc(Ht,Et,s);return Jt?[{P:Ht,p:at,j:Jt}]:[]}),f=l[$p](({p,j:E})=>E>=1&&dt(p)),d=l[$b](({p})=>!f||dt(p)||!un(p)),m=d.reduce((p,E)=>p&&p.j>=E.j?p:E,d[0])?.P??[],u=_N.groupBy(m[$b](({id:p})=>p),({id:p})=>p);for(let{P:p,p:E}of l)if(!(p===m||un(E)))for(let tt of bc){let at=p[$b](Et=>Et.id===tt&&Et.O>=bn);at.length&&!u.has(tt)&&u.set(tt,at)}return{T:u,st:m,verified:r}}function Nc(t,{values:n,o:e},o){let s=t[$b](({id:l})=>n.has(l)||V.has(l)&&n.has($A)),r=[...new _O(s.map(({id:l})=>l))],i=r[$b](l=>!V.has(l)).length,c=r.length-i;return i||(o||c>1||dt(e))&&!Yn(e)?i+c*.3:0}var ae=({n:t})=>t.kind===_d,js=({K:t},n,e=()=>!0)=>t.map(o=>[I(o)===9?qe(o):"",...x(o,n)[$b](e)[$m](0,12).map(R)].join(_B)).join(_B);function Ic(t){if(I(t)===9)return"";let n=x(t,"button:not([type=button]), input[type=submit]")[$m](0,6);return[g(t,"role"),R(t)[$m](0,60),...x(t,Vs)[$m](0,4).map(R),...n.map(e=>W(e,$W)??e.textContent)].join(_B)}var gt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),wc=(t,{values:n,o:e})=>{let[o,s]=t[$b](ae),r=dt(e)||Gt(e)||t[$p](({id:i})=>n.has(i)||/^(name|email|subject)$/[$f](i));return o&&!s&&!o.id&&r?gt(t,i=>i===o,{id:$D,O:ce}):t},Tc=t=>{let n=t.map(({o})=>[...S(o),...o.w]);if(!n.flat()[$p](o=>bo[$f](o)))return t;let e=new _O(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$v||o.n.kind!==$u||!r[$p](c=>vn[$f](c)))return o;let i=r.map(c=>Y(c[$d](vn,""),$u))[_b]($z);return!i||!V.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,O:bn})})},$c=t=>{let n=t[$b](u=>V.has(u.id)&&At(u)),e=u=>u._===_D||fn(At(u)),o=u=>e(u)||u.e&&n[$p]((p,E)=>e(p)&&p.id===u.id&&s(p,n[E+1],u)),s=(u,p,E)=>Js(E,u)||u.e&&u.e!==E.e&&p===E,r=n[$b](u=>!n[$p](p=>p.id===u.id&&Js(u,p))),i=u=>r[$p](p=>p!==u&&p.id===u.id&&p.e===u.e&&At(p)===At(u)),c=n[$b](o),a=u=>c[$p](({o:{F:p}})=>p[0]===u),l=n[$b](u=>!c[$g](u)),f=l[$b](u=>c[$p](({id:p})=>p===u.id)||r[$g](u)&&i(u)),d=!c.length&&f[$p](({id:u})=>u===$h);return gt(t,u=>l[$g](u)&&(d||f[$p](({id:p,o:{F:[E]}})=>p===u.id||E&&E===u.o.F[0]&&c.length&&!a(E))),{id:$v})},Js=({o:{b:t,l:n}},{n:{t:e}})=>t===e&&!n[$p](X),kc=t=>t[$p](({id:n,e})=>n==="company"||n===$h&&e)?gt(t,n=>n.id==="subject"&&At(n)==="title",{id:$v}):t,Rc=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$x?e:{...e,...Lc(e,n)});function Lc(t,n){let{g:e}=t.n,o=s=>e[$b](r=>s[$f](r)).length;return o(/東京都/)&&o(/大阪府/)?!t.E||V.has(Y(At(t),$u)?.id??"")?{id:$I,O:ce}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e[$p](et)&&Xs(e,n)?{id:_y,O:ce}:{}}var Xs=(t,n)=>(pn(n.get(_y)??"",t)?.I??0)>=Ac,At=({o:t})=>S(t).map($)[_b]($z)??"",Qs=(t,{values:n,o:e})=>Un(e)||t[$p](({id:o,O:s,n:{kind:r,g:i}})=>o===$Q&&s>=bn||o===_y&&r===$x&&Xs(i,n))||dt(e)&&!t[$p](le),le=({id:t})=>t==="company",Dc=(t,n)=>{if(Qs(t,n))return t;if(Os(n.o))return gt(t,({id:s})=>yc[$f](s),{id:$v});let o=un(`${n.o} ${n.p}`)&&!Gt(n.o)||t[$p](le)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return gt(t,s=>{let r=At(s);return Un(r)?!1:s.id===_x?r&&(o[$f](r)||$o[$f](r)):s.id==="site_name"||s.id===$Q&&s.O<bn},{id:$v})},Mc=(t,n)=>t[$p](e=>le(e)&&S(e.o)[$p](o=>Qo[$f](o)))&&!Qs(t,n)?gt(t,({id:e})=>xc.has(e),{id:"company"}):t,Hc=[wc,Tc,$c,kc,Rc,Dc,Mc];function Cc({K:t},n,e,o){let s=$Y[_L](o)[$b](([c])=>e.has(c)),r=n,i=!1;for(let[c,a]of s){let l=[a].flat().map(f=>{let d=t[$q](m=>x(m,f));return r[_b](({n:m})=>d[$p](u=>m.t===u||m.A[$g](u)))});l.length&&l[_P](f=>f&&vc(f,c))?r=r.map(f=>l[$g](f)?{...f,id:c,O:zs}:f.id===c?{...f,id:""}:f):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var vc=({id:t,n:{kind:n,g:e}},o)=>(!t||t===o)&&!(n===$x&&(Sc.has(o)||e[$p](et)));var Fc=new _N([[_D,10],["row",9],[_f,6],["inside",6],["after",6],[$y,5],[_E,4],[$h,4]]),Bc=8,Pc=/^(own|near|whole|row|sentence|group)$/,_c=[_D,_U,"row","group",_f,$y],Gc=24,C=(t,n)=>n[$q]((e,o)=>e?[{from:t,c:e,C:Fc.get(t)??Bc,index:o}]:[]),Nt=({c:{id:t}})=>t!==$B,Kc=t=>t[$b](({from:n})=>Pc[$f](n)),st=(t,n)=>t[$b](e=>e.from===n),Zs=(t,n)=>_c[$q](e=>st(t,e))[_b](({from:e,c:{id:o},index:s})=>kt(o)&&(e==="row"?!s:e!=="group"||!s&&!n.u.length))??st(t,$h)[_b](({c:{id:e}})=>/^(trap|captcha|password|payment)$/[$f](e))??C(_D,[[...n.p,...n.l,...n.u,...n.w,n.x,n.L][$p](us)&&{id:"trap"}])[0],Uc=(t,{D:n})=>{let e=n[_b](o=>!o.c.$&&Nt(o))??null;return{...t,a:e,e:e?.c.e??null}},Wc=(t,{D:n,kind:e,o})=>{let s=n[_b](({c:i})=>!i.$);if(s?.c.id!==$B||n[$p](({c:i})=>i.$))return t;let r=s.from===_D||!o.u.length;return t.a&&(e===_d||!r)?t:{a:null,e:null,E:!0}},Yc=(t,{D:n})=>{let e=n[_b](({c:s})=>s.$);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/[$f](t.a?.c.id??"");return{...t,a:o?t.a:e,e:e.c.e??t.e}},jc=(t,{M:n,D:e,ht:o})=>{if(t.a||t.E)return t;let s=st(n,_f),r=s.length>0&&!s[$p](Nt),i=!s.length&&!e.length&&o(),c=s[_b](Nt)??C("inside",[i])[0]??null;return{a:c,e:t.e??c?.c.e??null,E:r}},Jc=(t,{D:n,kind:e,o:{x:o}})=>{if(t.a||n.length||o.length>Gc)return t;let[s]=C("after",[Y(o,e)]);return s&&!Nt(s)?{...t,E:!0}:{...t,a:s??null}},Vc=(t,{M:n})=>{let e=st(n,_f)[_b](Nt),[o]=st(n,_U),s=t.a?.c,r=s&&s===o?.c&&s!==st(n,"near")[0]?.c;return!e||n[$p](i=>/^(own|row)$/[$f](i.from))||!(t.E||r)?t:{...t,a:e,E:!1}},zc=(t,{M:n})=>{if(t.a?.c.id!==$A)return t;let e=st(n,_f)[_b](({c:o})=>/^(other|postal|prefecture|locality)$/[$f](o.id));return e?{...t,a:{...t.a,c:e.c}}:t},qc=(t,{M:n,D:e})=>{let o=n[$b](({from:c})=>/^(autocomplete|type|name)$/[$f](c)),{a:s}=t;if(s){let c=o[$p](({c:a})=>a.id===s.c.id);return c?{...t,gt:c}:t}let r=!t.E&&!e.length&&!st(n,_f).length,i=o[_b](({from:c,c:{id:a}})=>c===$y||(c===_E?!(t.E&&a===_x):r));return i?{...t,a:i,e:i.from===_E?t.e:i.c.e??null}:t},Xc=(t,{M:n})=>{if(t.e||!/^name/[$f](t.a?.c.id??""))return t;let e=[_f,$h,$y][$q](o=>st(n,o))[_b](({c:o})=>o.e);return{...t,e:e?.c.e??null}},Qc=[Uc,Wc,Yc,jc,Jc,Vc,zc,qc,Xc],tr=t=>{let n={...t,D:Kc(t.M)};return Qc.reduce((e,o)=>o(e,n),{a:null,e:null,E:!1})};var Zc=/[・／/]/;function nr(t,n){for(let[e,o]of n[_L]()){let{l:s,x:r}=o,i=[o],c=f=>f?.b===t[e+i.length-1].t&&!f.p.length&&!f.S.length&&(S(o).length?!f.l[$p](X):f.l.join("")===i.at(-1)?.x);for(;c(n[e+i.length]);)i[$N](n[e+i.length]);let a=s.length===1?s[0][_j](Zc):[...s].reverse(),l=S(o).length||!r?a:i.map(f=>f.x);if(!(i.length<2||o.p.length||l.length!==i.length||!l[_P](cn))&&!pt(l[0]))for(let[f,d]of i[_L]())$Y.assign(d,{l:[l[f]],x:""})}}var ta=40,na=/^(h\d|legend|caption)$/,er=/^(b|strong)$/,or=9,ea=/(。|ください|下さい|ます|です|ません|こちら)$/,oa=/^\P{L}/u;function sr(t,n){let e=new _N,o=[],s=[],r=new _N,i=Rt(t,t);for(let c=i[_C]();c;c=i[_C]()){let a=P(c)&&n.has(c)?c:null,l=St(c)&&U(c)[_q]()&&!sa(c)?ra(c):null;if(l&&s.at(-1)?.P===l?s[s.length-1].a+=U(c):l&&s[$N]({a:U(c),P:l}),!a)continue;for(let[d,{a:m,P:u}]of s[_L]()){let p=d===s.length-1&&!ia(a),E=ca(m,u,p,r);E&&(o=[E,...o[$b](tt=>!da(E,tt))])}s=[];let f=o[$b](({Ot:d})=>d[$p](m=>y(m,a)));e.set(a,f.map(({a:d})=>d))}return e}var sa=t=>/^(r[tp]|option)$/[$f](h(k(t)));function ra(t){let n=k(t);return n&&er[$f](h(n))?n:Kt(t)}var ia=t=>ht(t).length>0||[$V,$E][$p](n=>g(t,n));function ca(t,n,e,o){let s=la(n),r=$k(g(n,"rowspan"));if(e&&!s&&!(r>1))return null;let i=mt(t);if(i.length>ta||!pa(n))return null;let c=ua(i,n);if(!s&&!aa(i,c))return null;let a=r>1?ma(n,r):rr(n,o),l=a[$p](f=>nt(f,"form"));return l&&!s?null:{a:i,Ot:a,J:l?0:fa(h(n)),V:c}}var aa=(t,n)=>!ea[$f](t)&&!ln(t)&&(n!==""||pt(t)||an(t)),la=t=>na[$f](h(t))||g(t,"role")==="heading",fa=t=>/^h\d$/[$f](t)?$k(t[1]):or;function ua(t,n){let e=g(n,"class")+g(n,"colspan")+(oa[$f](t)?"m":"");return e||er[$f](h(n))?h(n)+e:""}function pa(t){if(w(t,Dt)||!Tt(t)||nt(t,Lt))return!1;let n=w(t,$U);return!(n&&Pt(n))}var da=(t,n)=>t.J<or?n.J>=t.J:t.V!==""&&t.V===n.V;function ma(t,n){let e=[];for(let o=w(t,"tr");o&&e.length<n;o=Vt(o))e[$N](o);return e}function rr(t,n){let[e]=_(t),o=n.get(e)??(!e||nt(e,Lt)?[e][$b](P):rr(e,n));return n.set(e,o),o}var cr=24,ha=10,ar=/(。|ください|下さい|ます|です)$/,ga={email:_W,tel:_F,url:_x},Oa={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function lr({ut:t,T:n,K:e}){let o=new _N(e[$q](i=>[...sr(i,n)])),s=[],r=t.map(({t:i,type:c,A:a})=>xn(i,n,o.get(i)??[],A(c)?a.at(-1):null));nr(t,r);for(let[i,c]of t[_L]()){let a=r[i],l=s.at(-1),f=Ea({n:c,o:a,U:l,next:r[i+1],G:s});f.id===_x&&ps([...S(a),a.L].join(_B))&&(f.id=$v),f.id===_y&&c.kind===$u&&a.b&&A(D(a.b))&&(f.id=$v),f.id&&!Aa(c,f.id)&&(f.id=f.id===$B?"":$v),s[$N]({n:c,o:a,...f})}return s}function Ea({n:t,o:n,U:e,next:o,G:s}){let r=ir(t,n,o);return r.id==="confirm"&&ba(n,e?.o,o)&&(r=ir(t,{...n,u:[n.u[0][$d](/[(（][^)）]*[)）]?/g,"")]})),e&&ya(r,n,e)&&Na(t,n,e)&&(r.id?r.id=$T:$Y.assign(r,{id:e.id,O:e.O-.5,E:e.E,_:e._})),xa(r,n,e)&&(r.id=$v),r.id===$h&&r.e===$H&&Sa(n,s)&&(r.id=$j),r}var xa=({id:t},{l:[n=""]},e)=>V.has(t)&&/^[、,，]/[$f](n)&&/^(other|author|victim)$/[$f](e?.id??""),ya=({id:t,E:n},{p:e,l:o,u:s},r)=>t?t===$A&&r.id===$T&&o.length>0:!n||!e.length&&s[0]===r.o.u[0],ba=({u:[t]},n,e)=>t&&t!==n?.u[0]&&t===e?.u[0];function Sa({b:t},n){let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$h&&r);return e?.id===$j&&e.e===$F&&e.n.t===t&&o?.e!==$F}var Aa=({type:t},n)=>kt(n)||n===$v||(Oa[t]?.test(n)??!0);function Na({t,kind:n,type:e,B:o},{l:s,b:r,S:i},{id:c,n:a}){let l=c===$Q||n===a.kind&&e===a[_E],f=r&&(r===a.t||a.A[$g](r));return!l||!f||o!==a.B||n===_d?!1:![...i,...s][$p](X)&&Ia(t,a.t)}function Ia(t,n){let e=K(t);for(let o=0;e&&o<3;o+=1,e=K(e))if(y(e,n))return!0;return!1}function fe(t,n){let e=h(t)==="textarea"?xt(t):n===$u&&g(t,$W),o=e&&e.length<=cr&&!/[{<]/[$f](e)?Y(e,n):null;return o?.id===$B?null:o}function wa({t,kind:n,type:e},o){let s=f=>Y(f,n),r=o.l.map(f=>{let d=s(f);return d?.id===$B&&ar[$f](f)?null:d}),i=r[_b]((f,d)=>f&&o.l[d].length<=cr),c=i?.$&&r[_b](f=>/^name/[$f](f?.id??"")&&!f?.$),a=[$h,"id"].map(f=>ls(g(t,f),n)),l=n===$u&&ga[e];return[...C(_D,o.p.map(s)),...C("near",[i]),...C(_m,[c]),...C("row",o.u.map(s)),...C(_U,[r[_b]($z)]),...C("group",o.w.map(s))[$b](Nt),...C(_f,o.S.map(s)),...C($y,[fs(g(t,$y))]),...C(_E,[l?{id:l}:null]),...C($h,a)]}function Ta({t},{p:n,l:e,u:o,w:s,S:r,x:i,L:c,F:a},l){let f=[...n,...e[$m](0,1)];if(f[$p](fn))return _D;let d=m=>l?.l[$p]((u,p)=>u[$g](m)&&!(p&&(ar[$f](m)||ln(m))));if(f[$p](Wn)||[...r,...e[$m](0,1),...[i,c][$b](m=>!d(m))][$p](ms))return _u;for(let m of[...o,...s,...a]){if(pt(m))return _u;if(an(m))return _D}return hs(g(t,$h))?_u:null}function $a(t,n,e){let o=t===$h?zo:t===$Q&&n<1&&Wo,s=[...S(e),...e.w,...e.F,...e.S,e.x,e.L];return o&&s[$p](r=>o[$f](r))}function ir(t,n,e){let o=wa(t,n),s=Zs(o,n);if(s)return{id:s.c.id,O:ha,e:null,E:!1,_:null,rt:s};let{a:r,e:i,E:c,gt:a}=tr({M:o,kind:t.kind,o:n,ht:()=>fe(t.t,t.kind)}),{id:l,C:f=1}=r?.c??{id:""},d=!l||l===$v||V.has(l)?Ta(t,n,e):null;if(!r)return{id:l,O:0,e:i,E:c,_:d,rt:null};let m=r.C*f+(a?1:0);return{id:d===_u||$a(l,f,n)?$v:l,O:m,e:i,E:c,_:d,rt:r}}var ue=({n:{t,A:n,type:e},o})=>(A(e)?n:[t])[$p](s=>T(s,"[required], [aria-required=true]"))||[...o.p,...o.l[$m](0,2),...o.u[$m](0,1),...o.w[$m](0,1)][$p](s=>Vo[$f](s));var fr=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],ka="通報ナビ";function pe(t,n=ka){let e=[t,...A(D(t))?Qt(t)??[]:[]].map(Ra);return W(t,$C)===null&&(Ue(t,$C,n),e[$N](()=>W(t,$C)===n&&Rn(t,$C))),()=>{for(let o of e)o()}}function Ra(t){let n=je(t),e=W(t,"style")===null,o=fr.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of fr)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&Rn(t,"style")}}var ur=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i;var he={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function de(t,n,e){let o=he[h(t)];for(let s of[yt(q(t)),_w]){let r=$Y.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}}function Q(t,n){try{ze(t,n)}catch{}}function me(t,n){let e=q(t),o=Mn(e);try{Q(t,new _z("focus")),Q(t,new _z("focusin",{bubbles:!0})),n(),Q(t,new _z("blur")),Q(t,new _z("focusout",{bubbles:!0}))}finally{Mn(e)===t&&o!==t&&(Ve(t),o&&h(o)!=="body"&&Dn(o,{preventScroll:!0}))}}var rt=t=>A(D(t))?bt(t):h(t)===$G?$w(mo(t)):po(t)??xt(t);function ge(t){let n=g(t,$h);if(!(D(t)!=="radio"||!n))return x(F(t),"input[type=radio]")[_b](e=>bt(e)&&g(e,$h)===n&&Bt(e)===Bt(t))}function Ut(t,n){let e=h(t);if(A(D(t))){if(bt(t)===n)return;me(t,()=>Je(t)),bt(t)!==n&&!n&&(de(t,"checked",n),Q(t,new Event(_H,{bubbles:!0,composed:!0})),Q(t,new Event("change",{bubbles:!0})))}else e in he?me(t,()=>{e===$G?de(t,"selectedIndex",$k(n)):de(t,$W,n),Q(t,e===$G?new Event(_H,{bubbles:!0,composed:!0}):Oe(_I)),Q(t,new Event("change",{bubbles:!0}))}):me(t,()=>La(t,$w(n)))}var Oe=(t,n)=>new InputEvent(_H,{bubbles:!0,composed:!0,inputType:t,data:n});function La(t,n){let e=q(t);Dn(t,{preventScroll:!0});let o=yt(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand(_I,!1,n)}catch{}pr(xt(t))!==pr(n)&&(Ln(t,n),Q(t,Oe(_I,n))),o?.removeAllRanges()}var pr=t=>t[$d](/\s+/g,"");function dr(t){if(D(t)==="radio"){let e=ge(t);return o=>e?Ut(e,!0):Ut(o,!1)}if(A(D(t))||h(t)in he){let e=rt(t);return o=>Ut(o,e)}let n=[...Ke(t)].map(e=>Ge(e,!0));return e=>{Ln(e,...n),Q(e,Oe("deleteContent"))}}var Da='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Ma=new $K(`\\s*${ur.source}\\s*`,"gi"),Sn=80,An=t=>([...S(t),...t.w,...t.S,t.x][_b]($)??"")[$m](0,3*Sn)[$d](Ma,_B)[_q]()[$m](0,Sn),mr=({nt:t,T:n})=>t[$b](({type:e})=>e==="file").map(({t:e})=>it("file",ot(e)[0]??An(xn(e,n,[]))));function hr({K:t,et:n},e,o,s){let r=[...o.map(c=>{let a=s.has(c.n.B)&&ue(c);return(A(c.n[_E])?Ca:Ha)(c,a)}),...e,t[$p](c=>x(c,Da)[$p](n))&&it($Z,"")],i=new _O;return r[$b](c=>c!==!1)[$b](({kind:c,label:a})=>!i.has(c+a)&&i.add(c+a))}var it=(t,n,e)=>e?{kind:t,label:n,id:e}:{kind:t,label:n},Ha=({n:{t,type:n},o:e,id:o},s)=>o===$Z?it($Z,An(e)):s&&o!=="trap"&&va(t,n)&&it(_V,An(e),o);function Ca(t,n){let{type:e,A:o,g:s}=t.n;if(o[$p](c=>bt(c)))return!1;let r=An(t.o),[i]=s;return e==="checkbox"&&!o[1]?ko[$f](i)?it($Z,i[$m](0,Sn)):et(`${i} ${r}`)?it("consent",i[$m](0,Sn)||r):n&&it(_V,i||r,t.id):s[_P](et)||s[$p](et)&&ue(t)?it("consent",r||i):n&&it(_V,r||i,t.id)}function va(t,n){if(n!==$G)return!$w(rt(t))[_q]();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!T(t,":valid")}var Or="rgb(255, 255, 255)";function Ee(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/[$f](t)?(t.match(/[\d.]+/g)??[]).map($k):[];return o===void 0?null:[n,e,o,s]}var Nn=t=>Ee(t)?.[3]??1,gr=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function Er(t,n){let[e,o]=[Ee(t),Ee(n)];if(!e||!o)return 21;let s=e[$m](0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[r,i]=[gr(s),gr(o)].sort((c,a)=>c-a);return(i+.05)/(r+.05)}var be=[20,10],Ar=[8,8],Fa=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],ye=.3,xr=5,Ba=1.3,Pa=1e3,_a=1e4,[Ga,Nr]=[-2,-1],Ir=["::before","::after"],Ka=/^(img|svg|canvas|video|iframe|object|embed)$/,Ua={opacity:t=>t<ye,contrast:t=>t<ye,brightness:t=>t>3,blur:t=>t>3},Wa={opacity:1,k:!1,R:null,v:!1,it:[],z:[]};function wr(){let t=new _N,n=new _O,e=o=>{let s=t.get(o)??x(o,"*")[$m](0,_a)[$b](r=>{let i=L(r);return i.pointerEvents===$L&&$r(r,i)});return t.set(o,s),s};return function(s){let r=new _N,i=[...s][$b](([c,a])=>!n.has(c)&&Ya(c,a,r)).map(([c,a])=>({t:c,Et:a?Ar:be})).sort((c,a)=>Ft(c.t,a.t)&2?1:-1);return nl(i,n,e),n}}function Ya(t,n,e){let{width:o,height:s}=B(t),[r,i]=n?Ar:be;return o>=r&&s>=i&&Tt(t)&&Se(t)[_P](c=>ja(c,e))&&(n||Za(t))}function ja(t,n){let{k:e,it:o}=Ja(t,n),{width:s,height:r}=B(t);return!e&&!o[$p](([i,c])=>i>=s/2&&c>=r/2)}function Ja(t,n){let e=[];for(let r=t;r&&!n.has(r);r=k(r))e[_Q](r);let o=k(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||Wa;for(let r of e)n.set(r,s=Va(r,s));return s}function Va(t,n){let e=L(t),o=B(t),s=n.opacity*$k(e.opacity),r=o.width>0&&o.height>0,i=n.k||s<ye||e.mixBlendMode!=="normal"||Qa(e)||Xa(e)||!!(r&&n.R&&!n.v&&za(o,n.R));return{opacity:s,k:i,R:r?o:n.R,v:r?/auto|scroll/[$f](e.overflow):n.v,it:n.z,z:[...n.z,...qa(t)]}}var za=(t,n)=>_v.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>Pa,qa=t=>Ir.map(n=>L(t,n))[$b](n=>Ae(n)&&n.pointerEvents===$L&&/absolute|fixed/[$f](n.position)&&!($k.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[$k[$R](n),$k[$R](e)]),Xa=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)][$p](([,n,e,o])=>Ua[n]?.($k(e)/(o?100:1)));function Qa({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$L&&n[$b](e=>Nn(e)>.5).length*2<=n.length}function Za(t){let n=L(t),{width:e}=B(t),o=e-$k[$R](n.paddingLeft)-$k[$R](n.paddingRight),s=_v.abs($k[$R](n.textIndent)),r=tl(t);return $k[$R](n.fontSize)>=xr&&o>=xr&&s<_v.max(o,1)&&!(r&&Er(n.webkitTextFillColor||n.color,r)<Ba)}function tl(t){for(let n of Vn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=L(n);if(o!==$L)return null;if(Nn(e)>.5)return e;if(h(n)==="html")return/dark/[$f](s)?null:Or}return null}function nl(t,n,e){let o=i=>sl(i,e)&&n.add(i.t),s=new _N,r=t[$b](i=>!o(i)).map(i=>({each:i,U:el(i.t,s)}));for(let i of["center","nearest"])r[_M](({each:{t:c},U:a},l)=>{if(!n.has(c)){We(c,{block:i,inline:i,behavior:"instant"});for(let{each:f,U:d}of r[$m](l))if(d[$b](xe)[$p](ol)||!o(f))break;(i==="nearest"||!n.has(c))&&a[$b](xe)[_M](yr)}});[...s.values()][$b](xe)[_M](yr)}var el=(t,n)=>Se(t)[$q](e=>[..._(e)].map(o=>{let s=n.get(o)??{q:o,left:zt(o),top:qt(o)};return n.set(o,s),s})),xe=({q:t,left:n,top:e})=>zt(t)!==n||qt(t)!==e,yr=({q:t,left:n,top:e})=>Ye(t,{left:n,top:e,behavior:"instant"}),ol=({q:t,left:n,top:e})=>{let o=h(t)==="html"?x(t,"body")[$m](0,1):[];return[t,...o].map(s=>L(s))[$p](({overflowX:s,overflowY:r})=>zt(t)!==n&&/hidden|clip/[$f](s)||qt(t)!==e&&/hidden|clip/[$f](r))};function Se(t){let n=[t];for(let e=br(t);e;e=br(e))n[$N](e);return n}var br=t=>{try{return yt(q(t))?.frameElement??null}catch{return null}};function sl({t,Et:[n,e]},o){let{left:s,top:r,width:i,height:c}=B(t),a={width:i,height:c};for(let l of Se(t)){if(l!==t){let p=B(l);[s,r]=[s+p.left+l.clientLeft,r+p.top+l.clientTop]}let f=F(l),d=Fa.map(([p,E])=>[s+a.width/2+p*n,r+a.height/2+E*e]);if(!d[_P](([p,E])=>il(l,f,p,E)))return!1;let[m,u]=d[0];if(o(f)[$p](p=>rl(p,m,u)&&Tr(p,l)&&cl(p,l)))return!1}return!0}var rl=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=B(t);return o<=n&&n<=r&&s<=e&&e<=i};function il(t,n,e,o){let s=I(n)===9,r=(s?no:eo)(n,e,o);if(!r||r===t||y(t,r))return!!r;let i=[...(s?Ze:to)(n,e,o)],c=i[$M](a=>a===t||y(t,a));return c>=0&&!i[$m](0,c)[$p](a=>Tr(a,t))}function Tr(t,n){if(t===n||y(n,t))return!1;let e=Ir.map(i=>L(t,i));if(!$r(t)&&!e[$p](Ae))return!1;let o=[...Qt(n)??[]][$p](i=>y(i,t)),[s,r]=[B(t),B(n)];return!o||s.width>r.width-be[0]&&s.height>r.height-2}function cl(t,n){let[e,o]=[Sr(t,n),Sr(n,t)];return e===o?e>Nr&&(Ft(n,t)&4)>0:e>o}function Sr(t,n){let e=Nr;for(let o of Vn(t)){if(y(o,n))break;let{position:s,zIndex:r,transform:i}=L(o);(s!=="static"||i!==$L)&&(e=_v.max($k.parseInt(r,10)||0,Ga))}return e}var $r=(t,n=L(t))=>Ka[$f](h(t))||Ae(n),Ae=t=>t.content!==$L&&(Nn(t.backgroundColor)>.1||t.backgroundImage!==$L||(t.backdropFilter??$L)!==$L)&&t.visibility==="visible"&&$k(t.opacity)>.1;var Ne=t=>t[_j](`
`).map(n=>n[_q]())[$b]($z),Ie=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is[_J](t)??[];return[n,e]};function kr(t,n){let e=[...t],o=[];for(let{xt:s,yt:r,limit:i}of n){if(!e.length)break;let c=r?Ie(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();s&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o[$N](c)}return{values:o,left:e}}var Rr=t=>URL.canParse(t)?new URL(t).href:"";var al=/https?:\/\/[\x21-\x7e]+/g,ll=["。",`
`,"! ",". ","？","！"],Lr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function Dr(t,n){if(t.length<=n)return[t,""];let e=Lr(t,n,"word")||Lr(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(al))s<e&&e<s+r.length&&(e=s);let o=_v.max(...ll.map(s=>fl(t[$m](0,e),s)));return o>e*.8&&(e=o),[t[$m](0,e).trimEnd(),t[$m](e).trimStart()]}var fl=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function Mr({label:t="",value:n},e,o){let s=e?.value??"";if(n[_j](`
`)[_P](c=>s[$g](c)))return null;let r=`【${t||"URL"}】
${n}`,i=s?_v.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$D,value:s?`${r}

${s}`:r}}var Z=$t.令和,we=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,ul={令:Z,r:Z,平:$t.平成,h:$t.平成,昭:$t.昭和,s:$t.昭和},wn=t=>{let n=we[_J](t)?.[0][0];return n?ul[n[$X]()]??0:null};function Hr(t){let n=O(t);if(/西暦|\d{4}|yyyy/i[$f](n))return 0;let[e,o]=[n,n[$d](we,"")].map(wn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/[$f](n)?null:void 0}var pl=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,dl=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,ml=new $K(pl.source+dl.source,"i");function Te(t){let[,n,e,o,s,r,i,c,a]=ml[_J](O(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let l=i===void 0?null:hl(+i,`${r} ${a}`),f=c==="半"?30:+(c??0);return{y:+(n??Z+(e==="元"?1:+e)),m:+o,d:+s,h:l,i:l===null?null:f}}function hl(t,n){if(/午後|p\.?m/i[$f](n))return t%12+12;if(/午前|a\.?m/i[$f](n))return t%12;let e=/[夕夜晩]/[$f](n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/[$f](n)&&t<6?t+12:t}var M=t=>$w(t).padStart(2,"0");function Tn({y:t,m:n,d:e,h:o,i:s},r){let i=`${t}-${M(n)}-${M(e)}`;return r===_g?i:r==="month"?i[$m](0,7):o===null?"":r===_A?`${M(o)}:${M(s)}`:`${i}T${M(o)}:${M(s)}`}var gl=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Ol=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,El=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function $e(t,n){let{y:e,m:o,d:s}=t,r=J(n),i=El[_J](r),c=gl[_J](r);if(i&&!(i[4]&&c))return i[1]==="r"?[`R${e-Z}`,o,s].join(i[2]):`令和${e-Z}年${o}月${s}日${In(t,i[3])}`;if(c){let[,,f,,d,m,u]=c;return f==="年"?`${e}年${o}月${m?`${s}日${In(t,u)}`:""}`:[e,M(o),...m?[M(s)]:[]].join(m&&f!==d?"":f)+(m?In(t,u):"")}let a=Ol[_J](r),l=a&&xl(a[1],a[3]);return l?[...l==="dm"?[M(s),M(o)]:[M(o),M(s)],e].join(a[2])+In(t,a[5]):null}function In({h:t,i:n},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/[_J](e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${M(n)}分`:`${o.toUpperCase()}${M(t)}${r}${M(n)}`}var xl=(t,n)=>t[0]==="d"||$k(t)>12?"dm":t[0]==="m"||$k(n)>12?"md":"",yl=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],Cr=t=>yl.map(n=>$e(t,n)??""),vr=t=>{let[n=""]=/^[a-z]{3}/i[_J](t[_q]())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec"[_k](n[$X]()):-1;return e%3?null:e/3+1},bl=t=>t[$d](/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n[$d](/^十/,"一十")[$d](/十$/,"〇")[$d]("十","")[$d](/./g,e=>$w("〇一二三四五六七八九"[_k](e))));function Fr(t,n){let e=O(t)[_q](),o=n==="y"?wn(e):null,s=bl(o===null?e:e[$d](we,"")),r=n==="m"&&vr(s);if(r)return r;let i=n==="y"&&/\d{4}/[_J](s)?.[0];if(i)return+i;let c=/元|\d+/[_J](s)?.[0];return!c||o===0?null:(o??0)+(c==="元"?1:+c)}var Br=(t,n,e)=>e.map(o=>t[$M](s=>Fr(s,n)===o))[_b](o=>o>=0)??-1,Pr=t=>t[$p](n=>wn(O(n))!==null);function ke(t){let n=t.map(O),e=n.map(wn),o=(s,r)=>e[r]===null?/\d/[$f](s)&&!/西暦/[$f](s):e[_k](e[r])<r&&e[r];return n[$p](o)?-1:e[_k](Z)}var _r=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],Gr=t=>t[$p](n=>_r[$p](e=>e[$f](n))),Re=(t,n)=>{let[e,o]=_r.map(s=>t[$M](r=>s[$f](r[_q]())));return e<0||o<0?-1:n<12?e:o},Sl=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,"m"],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Al=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,"m"],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Nl={12:"m",31:"d",23:"h",24:"h"};function Kr(t,n){let e=(s,r)=>s[_b](([i])=>i[$f](r))?.[1];for(let s of[...t,...n[$m](0,2)]){let r=e(Sl,J(s)[_q]());if(r)return r}if(n[$p](vr))return"m";let o=_v.max(...n.map(s=>Fr(s,"d")??-1));return e(Al,n.at(-1)??"")??Nl[o]??(o>=45&&o<=59?"i":null)}var Le=({o:{p:t,l:n}})=>[...t,...n][$p](X),ct=t=>[...t].sort((n,e)=>e.O-n.O),Il=5,j=t=>{let n=$k.parseInt(g(t,"maxlength"),10);return n>0?n:1/0};function wl(t,n){let e=/^[1-4]$/[$f](g(t,"size"))?Il:j(t),o=n[$b](r=>r&&r.length<=e),s;try{s=new $K(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o[_b](r=>s?.test(r))??o[0]??""}function Mt(t,n){let e=[t];for(let o;o=n[_b](({o:s})=>s.b===e.at(-1)?.n.t);)e[$N](o);return e}var H=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],Ot=(t,n,e)=>H(t,n,wl(n.n.t,e));function De({id:t,value:n},e){let o=e.n.g.map(s=>et(s)?"":s);return Wt(t,e,(t==="age"?ys(n,o):pn(n,o))?.index??-1)}function Wt(t,{n:{type:n,t:e,A:o}},s){return s<0?[]:n===$G?[{id:t,t:e,value:$w(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[]}var It=({o:t})=>{let{S:n,x:e,L:o}=t;return O([...S(t),...n,o[$g](e)?"":e,o].join(_B))},Me=({S:t,l:n,x:e,L:o})=>[...t,...[...n,e,o][$q](s=>/^[\s(※]*例(.*)/[_J](O(s))?.[0]??[])];function Wr(t,n,e){let o=e[$b](({n:f})=>f.kind===$x),s=o[_b](({n:f})=>ke(f.g)>=0),r=o[_b](({n:f})=>Re(f.g,0)>=0),i=e[$p](f=>Ur(f)===Jr&&jr(f)===_A),c={X:t,moment:n,bt:!!s,St:!!r,At:i,N:new _O},a=[];for(let f of ct(e)){if(f===s||f===r)continue;let d=Ur(f)(f,c);if(!d)return[];a[$N](...d)}if(!a.length||Tl(c))return[];s&&a[_Q](...Wt(t.id,s,ke(s.n.g)));let l=n?.h??null;return r&&l!==null&&a[_Q](...Wt(t.id,r,Re(r.n.g,l))),a}var Tl=({N:t})=>{if(t.has(_m)||t.has(_g))return!1;let n=["y","m","d"][$b](e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has("m")},Ur=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/[$f](n)?kl:Yr(t)?Rl:e===$x?$l:Jr},Yr=({n:{t,kind:n,g:e},o:{p:o,x:s,S:r}})=>n===_d?null:Kr([s,...o,g(t,$V),g(t,$E),...r],e),$n=({N:t},...n)=>n[$p](e=>t.has(e)),$l=({n:{g:t}},{N:n})=>n.add("unread")&&(Pr(t)||Gr(t))?null:[],kl=(t,n)=>{let{type:e}=t.n,o=e===_A?e:_g;if(!n.moment||$n(n,o,_m,"y"))return[];let s=H(n.X.id,t,Tn(n.moment,e));return s.length&&n.N.add(o).add(e==="datetime-local"?_A:o),s},Rl=(t,n)=>{let{X:e,moment:o,N:s}=n,{t:r,kind:i,g:c}=t.n,a=Dl(t,n),l=o?.[a]??null;if(l===null||$n(n,a,Ll[$f](a)?_A:_g,_m))return[];s.add(a);let[f,...d]=Ml(l,a,t,n);if(i===$x){let u=Wt(e.id,t,Br(c,a,[f,...d]));return u.length?u:null}let m=$w(f??"");return m&&m.length<=j(r)?H(e.id,t,m):null},Ll=/[hi]/;function Dl(t,n){let e=Yr(t);return e==="m"&&$n(n,"m",_g)?"h":e}function Ml(t,n,e,{bt:o,St:s}){return n==="y"?Hl(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t]}function Hl(t,{o:{p:n,l:e,u:o,x:s,S:r},n:{t:i,g:c}},a){if(/20$/[$f](O(e[0]??"")[_q]()))return[t%100];let l=[...e[$m](0,1),s,...r,...n,...o],f=a?Z:l.map(Hr)[_b](d=>d!==void 0);return f?f===Z?[t-Z,t]:[]:f===null||j(i)<4?[]:c[$p](d=>/^\D*\d\D*$/[$f](d))?[t]:[t,t%100]}function jr({o:t}){for(let n of[...S(t),...t.S]){if(/日|date|yyyy|\d{4}/i[$f](n))return _g;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i[$f](n))return _A}return _g}var Jr=(t,n)=>{let{X:e,moment:o,N:s,At:r}=n,i=jr(t);if($n(n,i,_m,"y"))return[];let c=g(t.n.t,$E)||It(t);if(i===_A){s.add(i);let d=o?Tn(o,i):"";return Ot(e.id,t,/\d時/[$f](c)?[d[$d](/:(.*)/,"時$1分")]:[d])}let a=o&&$e(o,c),l=a?[a]:[e[$W],...o?Cr(o):[]];r&&o&&l[_Q](a??Tn(o,_g));let f=Ot(e.id,t,l);return f[$p](({value:d})=>/\d[:時]/[$f]($w(d)))&&s.add(_m),f.length&&s.add(i),f};var Cl=4,vl=new _O([...en,$Q,"site_name"]),Fl={url:_l,name:Vr,name_kana:Vr,email:Kl,phone:Ul,address:Vl,found_at:(t,n)=>({f:Wr(t,Te(t.moment??"")??Te(t[$W]),n)})},He=(t,n)=>(Fl[t.id]??Bl)(t,Xr(t.id,n),n),Xr=(t,n)=>(n.get(t)??[])[$b](({O:e})=>e>=Cl);function Qr(t,n){let[e,o]=[_x,$D].map(i=>t[_b](c=>c.id===i)),[s]=ct(Xr($D,n));if(!e||s?.n.kind!==_d||He(e,n).f.length)return{fields:t,W:[]};let r=Mr(e,o,j(s.n.t));return r?{fields:[...t[$b](i=>i!==o),r],W:[e.id]}:{fields:t,W:[]}}function Bl(t,n){let{id:e,value:o}=t;for(let s of ct(n)){let{t:r,kind:i,type:c}=s.n;if(i===$x){let d=De(t,s);if(d.length)return{f:d};continue}let a=c==="number"?/\d+/[_J](O(o)[$d](/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$u?Ne(o).join(_B):o,[l,f]=Dr(a,j(r));if(!(!l||f&&vl.has(e)))return{f:H(e,s,l),cut:f}}return{f:[]}}var Yt=({o:t})=>$(S(t)[0]??"")[$d](/\d+/g,""),Pl=({p:t,l:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/[$f](n[0]??t.at(-1)??"");function _l({id:t,value:n},e,o){let s=Ne(n),r=e[$b](({n:m})=>m.kind!==$x),[i]=ct(r);if(!i)return{f:[]};let c=r[$m](r[_k](i))[$b](m=>m===i||m.n.kind===i.n.kind&&(Yt(m)===Yt(i)||Mt(i,r)[$g](m))),a=o.get("scheme")?.find(({n:m})=>i.o.b===m.t),{values:l,left:f}=kr(s,c.map(({n:{t:m,kind:u},o:p})=>({xt:u===_d,yt:!!a||Pl(p),limit:j(m)}))),d=l[$q]((m,u)=>{let p=Rr(m);return Ot(t,c[u],To[$f](It(c[u]))?[p,m]:[m,p])});if(a&&d.length){let m=a.n.g[_k](Ie(s[0])[0]);m>=0&&d[_Q]({id:t,t:a.n.t,value:$w(m)})}return{f:d,left:d.length?f:[]}}function Vr({id:t,value:n},e){let o=e[$b](({n:d})=>d.kind===$u),[s]=ct(o);if(!s)return{f:[]};let r=(d,m)=>{let u=It(d),p=t===$j?Ws(m,u,Me(d.o)):[m];return Ot(t,d,Ys(p,u))},i=o.length===1&&!S(s.o)[$p](d=>Y(d,$u)?.e),{Q:c,Z:a}=Gl(s,o);if(i||!(a||s.e))return{f:r(s,n)};let[l,f]=Ps(n);return{f:[...c?r(c,l):[],...a?r(a,f):[]]}}function Gl(t,n){let[e,o]=[$F,$H].map(i=>n[_b](({e:c})=>c===i));if(o||t.e===$H)return{Q:t.e===$H?e:t,Z:o};if(e&&e!==t)return{Q:e,Z:t};let s=Mt(t,n)[1],r=s&&!s.e&&s.o.u[0]===t.o.u[0]&&!Le(s);return{Q:t,Z:r?s:void 0}}function Kl({id:t,value:n},e){let[o]=ct(e);if(!o)return{f:[]};let s=O(n)[$d](/\s/g,""),r=Mt(o,e)[1];if(!r&&/^[@＠]/[$f](o.o.x))return{f:[]};if(r&&/^[@＠]$/[$f](o.o.x)){let[i,c=""]=s[_j]("@");return{f:[...H(t,o,i),...H(t,r,c)]}}return{f:H(t,o,s.length<=j(o.n.t)?s:"")}}function Ul({id:t,value:n},e){let[o]=ct(e[$b](({n:i})=>i.kind===$u));if(!o)return{f:[]};let s=Mt(o,e)[$b]((i,c,a)=>!a[$m](1,c+1)[$p](l=>Le(l)&&Yt(l)!==Yt(o)));if(s.length>2){let i=se(n);return{f:i.length===3&&i[_P]((a,l)=>a.length<=j(s[l].n.t))?i[$q]((a,l)=>H(t,s[l],a)):[]}}let r=Zr(o);return{f:Ot(t,o,Ks(n,r===!1,r===!0,It(o)))}}var Zr=t=>t.n[_E]==="number"?!1:Gs(It(t),Me(t.o));function Wl(t,n,e){let[o,s]=e[_j]("-"),[r,i]=Mt(n[0],n);return i?[...H(t,r,o),...H(t,i,s)]:Ot(t,r,Zr(r)===!1?[o+s]:[e,o+s])}var Yl=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s,zr=t=>t[_j](/[・／/と]/)[$p](n=>Y(n,$u)?.id===$A),jl=({n:{t}})=>/^[1-8]$/[$f](g(t,"size"))||j(t)<=8;function Jl(t,n){let e=[...n.get($T)??[]],o=[...t,...n.get($P)??[]].sort((r,i)=>Ss(r.n.t,i.n.t)?1:-1);!o.length&&e.at(-1)?.o.u[$p](zr)&&o[$N](...e.splice(-1));let s=o[$M](r=>!jl(r));return!e.length&&s<3&&e[$N](...o.splice(0,s)),{codes:e,streets:o,fits:s>=0||!e[$p](({o:r})=>r.u[$p](zr))}}function Vl({id:t,value:n},e,o){let{pt:s,dt:r,ot:i}=re(n),{codes:c,streets:a,fits:l}=Jl(e,o);if(!l)return{f:[]};let[f]=o.get($I)??[],[d]=c,m=f?i:d||a[0]?.id===$P?r+i:n,u=zl(t,a,m);if(a.length&&!u.length)return{f:[]};let p=[];return d&&s&&p[$N](...Wl(t,c,s)),f&&r&&p[$N](...f.n.kind===$x?De({id:t,value:r},f):H(t,f,r)),{f:[...p,...u]}}var qr=t=>Yt(t)[$d](/\(.*/,"");function zl(t,[n,e,o],s){if(!n)return[];let i=e&&!o&&(n.id!==e.id||n.id===$P||qr(n)===qr(e))?Yl[_J](re(s).ot)?.[1]:"";return i===void 0||s.length>j(n.n.t)?[]:[...H(t,n,s[$m](0,s.length-i.length)[_q]()),...i?H(t,e,i):[]]}var ql=24,Ce=()=>({filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null}),ve,G=[];async function Xl(t,n={}){if(n.undo)return await ri(),Ce();let e=t[$b](({value:o})=>typeof o=="string"&&o[_q]());ve=n.says;try{return cs(n.forbids),await Ql(e,n)}catch{return{...Ce(),missed:e.map(({id:o})=>o)}}}async function Ql(t,n){let e=new _O,o=wr(),s=await ti(t,n,e,o);for(let r=1;r<ql&&s.tt&&(await uf(),!(s.N&&s.f[_P](jt)&&s.ct.size===Zl()));r+=1){let i=await ti(t,n,e,o),c=i.tt>=s.tt&&r>t.length+2;if(s=i,c)break}return s.f[_M](lf),{...s.Nt,needs:hr(s.ct,s.It,s.G,s.wt)}}var Zl=()=>x(document,ee).length;async function ti(t,{map:n,overwrite:e=[],earlier:o=[]},s,r){let i=Fs(),c=mr(i),a=ef(t),{T:l,st:f,verified:d,G:m}=si(i,lr(i),a,n,r),u={...Ce(),verified:d},p=[],E=new _O,tt=0,{fields:at,W:Et}=of(_x,o)?{fields:t,W:[]}:Qr(t,l);for(let z of at){let{id:lt}=z,{f:ii,cut:Fe,left:Be}=He(z,l),wt=ii[$b](({t:Ct})=>!E.has(Ct));for(let{t:Ct}of wt)E.add(Ct);if(!wt.length){u.missed[$N](lt);continue}if(!e[$g](lt)&&wt[$p](Ct=>rf(Ct,s))){u.kept[$N](lt);continue}p[$N](...wt),tt+=await sf(wt,s),(wt[_P](jt)?u.filled:u.missed)[$N](lt),Fe&&(u.cut[lt]=Fe),Be?.length&&(u.left[lt]=Be)}u.filled[$g]($D)&&(u.in_text=Et);let Ht=p[_P](jt),Jt=new _O([...f,...[...l.values()].flat()].map(({n:z})=>z.B));return{Nt:u,ct:i,It:c,G:m,wt:Jt,f:p,N:Ht,tt:tt+(Ht?0:1)}}var ei=(t,n)=>V.has(n)&&(t.has(n)||t.has($A));function oi(t,n){let e=({n:{t:s,type:r}})=>A(r)?[s,...ht(s)]:[s],o=n(new _N(t[$q](s=>e(s).map(r=>[r,A(s.n[_E])]))));return s=>e(s)[$p](r=>o.has(r))}function tf(t,n,e,o){let s=t[$b](({id:c})=>ei(e,c)&&!n.get(c)?.length),r=[..._N.groupBy(s,({id:c})=>c).values()][$b](c=>c[1]),i=oi(r.flat(),o);return new _O(r[$b](c=>c[$p](i))[$q](c=>c[$b](a=>!i(a))))}function si(t,n,e,o,s){let r=qs(t,n,e,{map:o,mt:G.length>0}),i=nf(r.T,e,s),c=tf(n,i,e,s);return c.size?si(t,gt(n,a=>c.has(a),{id:"trap"}),e,o,s):{...r,T:i,G:n}}function nf(t,n,e){let o=[...t.keys()][$b](r=>ei(n,r)),s=oi(o[$q](r=>t.get(r)??[]),e);return new _N([...t].map(([r,i])=>[r,o[$g](r)?i[$b](s):i]))}var ef=t=>{let n=new _N(t.map(({id:e,value:o})=>[e,o]));return n.has(_x)&&n.set($D,n.get($D)??""),n},of=(t,n)=>n[$g](t)||G[$p](e=>e.id===t);async function sf(t,n){let e=0;for(let o of t)jt(o)||!vt(o.t)||(ff(o,n),e+=1,await null);return e}var jt=({t,value:n})=>{if(!vt(t))return!1;let e=rt(t);return e===n||typeof e!="string"||h(t)===$G?e===n:ni(e)===ni($w(n))&&(G[$p](o=>o.t===t)||e[$d](/\s+/g,"")===$w(n)[$d](/\s+/g,""))},ni=t=>O(t)[$d](/[^\p{L}\p{N}]+/gu,"");function rf(t,n){let{t:e}=t;if(jt(t))return!1;let o=rt(e),s=G.findLast(i=>i.t===e);if(s&&(o===s.H||n.has(s.id)))return!1;if(h(e)===$G){let{multiple:i}=e,c=[...Zt(e)][$M](a=>a.defaultSelected);return o!==$w(i?c:_v.max(0,c))}if(A(D(e)))return cf(e);let r=h(e)===_H?$u:_d;return o===(r===$u?W(e,$W):xt(e))&&fe(e,r)?.id===t.id?!1:!af($w(o),g(e,$E))}function cf(t){let n=ge(t);return!!(n&&!n.defaultChecked&&!G[$p](e=>e.t===n&&e.H===!0))}var af=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s[$f](t[_q]())||n!==""&&t[_q]()===n[_q]();function lf({id:t,t:n,value:e}){let o=G[_b](r=>r.t===n);if(o&&(o.H=rt(n)),o)return;let s=G[_b](r=>r.id===t&&r.H===e&&!vt(r.t));s&&$Y.assign(s,{t:n,Y:pe(n,ve)})}function ff({id:t,t:n,value:e},o){let s=G.findLast(c=>c.t===n),r=s?.lt??dr(n);s?.Y(),G=G[$b](c=>c!==s),o.add(t);let i={id:t,t:n,H:e,lt:r,Y:()=>{}};G[$N](i),Ut(n,e),i.H=rt(n),i.Y=pe(n,ve)}async function ri(){let t=G.reverse();G=[];for(let{t:n,H:e,lt:o,Y:s}of t)s(),vt(n)&&rt(n)===e&&o(n),await null}var uf=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});_w.tsuho??={};var{tsuho:pf}=_w;pf.fillForm??=$Y.assign(Xl,{undo:ri});})();
