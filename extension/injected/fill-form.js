/* npm run compiled */
(()=>{var $b="name",$d="name_kana",$f="line",$g="other",$h="choice",$j="autocomplete",$k="unknown",$m="aria-description",$p="notes",$q="placeholder",$u="family",$v="address",$w="select",$x="prefecture",$y="[hidden], [inert], [aria-hidden=true]",$z="none",$A="given",$B="querySelectorAll",$C="locality",$D="found_at",$E="postal",$F="label",$G="aria-label",$H="captcha",$I="area",$J="date",$K="value",$L="whole",$M="url",$N="category",$O="hint",$P="time",$Q=" ",$R="own",$S="phone",$T="input",$U="insertText",$V="others",$W="elementsFromPoint",$X="elementFromPoint",$Y="type",$Z="password",_b="sentence",_d="required",_f="email",_g="getElementById",_h="consent",_j="company",_k="selectedIndex",_m="string",_p="th, td",_q="style",_u="title",_v="radio",_w="group",_x="m",_y="site_name",_z="row",_A="form",_B="trap",_C="checked",_D="confirm",_E="payment",_F="visible",_G="subject",_H="nearest",_I="instant",_J="y";var{getOwnPropertyDescriptor:jr}=Reflect,{bind:Jr,call:Vr}=Function.prototype,qr=Jr.bind(Vr),x=({prototype:t},n)=>{let e=jr(t,n);return qr(e?.get??e?.value)},v=t=>x(Node,t),N=t=>x(Element,t),at=t=>x(Document,t),K=v("parentNode"),Me=v("firstChild"),He=v("nextSibling");var I=v("nodeType"),U=v("nodeValue"),ht=v("textContent"),Ft=v("isConnected"),Q=v("ownerDocument"),F=v("getRootNode"),y=v("contains"),Bt=v("compareDocumentPosition"),Ce=v("cloneNode"),ve=v("childNodes");var h=N("localName"),In=N("shadowRoot");var Pt=N("previousElementSibling"),Fe=N("nextElementSibling"),W=N("getAttribute");var Be=N("setAttribute"),wn=N("removeAttribute"),w=N("closest"),B=N("getBoundingClientRect"),It=N("checkVisibility"),Tn=N("replaceChildren"),Pe=N("scrollIntoView"),_e=N("scrollTo"),Vt=N("scrollLeft"),qt=N("scrollTop"),Ge=x(HTMLElement,_q),Ke=x(HTMLElement,"click"),kn=x(HTMLElement,"focus"),Ue=x(HTMLElement,"blur"),We=x(EventTarget,"dispatchEvent"),$n=at("activeElement"),gt=at("defaultView"),Ye=at(_u);var je=x(ShadowRoot,"host"),Je=x(HTMLIFrameElement,"contentDocument"),Ve=at($W),qe=x(ShadowRoot,$W),ze=at($X),Xe=x(ShadowRoot,$X),Qe=x(HTMLSlotElement,"assignedNodes"),Ze=at("createTreeWalker");var to=N("matches"),no=N($B),eo=N("querySelector"),oo=at($B);var so=x(DocumentFragment,$B),ro=at(_g),io=x(DocumentFragment,_g),g=(t,n)=>W(t,n)??"";var R=(t,n)=>getComputedStyle(t,n);var zr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},zt=t=>{let n=Object.fromEntries(Object.entries(zr).map(([e,o])=>[e,x(o,t)]));return e=>n[h(e)]?.(e)??null},_t=zt(_A),Xt=zt("labels"),co=zt($K),L=zt($Y),Ot=x(HTMLInputElement,_C),ao=x(HTMLSelectElement,_k),Qt=x(HTMLSelectElement,"options"),Gt=x(HTMLLabelElement,"control");var T=(t,n)=>{try{return to(t,n)}catch{return!1}},E=(t,n)=>{let e=I(t);try{return[...(e===9?oo:e===11?so:no)(t,n)]}catch{return[]}},lt=(t,n)=>{try{return eo(t,n)}catch{return null}},lo=(t,n)=>{let e=I(t);return e===9?ro(t,n):e===11?io(t,n):null};var Rn={};`)|
\\b
e|
ɮ
)?
re
t|
er
Ʉ
in
名
者|
ɟ
˼
on
name
.{0,
ʵʤˈ|
ɗ|
|Ɋ
, other,
ˡ˼˫
事
相談
(?<!
用
ed|
先
,, 
方
氏名|名前
投稿
人
url
文
ɔ?
(?!
mail
電話|
^(?!.*(
Aport
)L12}
L4}
入
ɗH
addAss
相手
ɕʌ
)).*(
pCsJ
信
tiJ
書
知
Á|
子
者
連絡先
,l, 
字|
post
|自
場
Ŀ 
希望
住所
)L6}(
要
金
pro
日
不
店
)$|
問Ʉ?合ʏ?ɛ|
通報|報告|
accounB
被害
情報
以外
web ?
確認
˃ˈ
 ?K|
s?%|
ɣɦ
ɪD
件|
所
own
当
分
(>|
出
 of
)>?
)ń
and
aÔ
enB
|Ð
ž|
ø|
ʋ|
欄
˛Iˠ˚Iʸ|
|ɪɾɈ
ʢˉˬʹ
会社|
 notes,a,
ʵI˓ʹ
ʿʤˈ˫
subjec
申告
company
侵害
commen
victim
加害
法Á|
登録
表示
連絡
ɂɪH
送Ó
(Â|
usC|
$|^(
|記
ɓɨ
角|
lEk
ent
hat
(>@
) (
phJ
tel
|å
am|
lea
s?|
|ɕ
Æ|
ň|
˫|
可
字
様
目
証
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
L8}(
search
|違反
cJtac
əʋ
messag
Â,la,
保護
児童
品|
契約
掲載
理由
請求
child
ʤ˳
sit;
)L3}
)Ë(
0.7 
Efo|
othC
pag;
paid
titl
|届
ɣH|
not
 us
Ɋ?
 @(
(Ä
%ĥ
#^(
Aad
al|
cod
id|
ity
kan
log
por
the
tV
|co
|pa
|Ļ
|Ž
Ƃ|
ƃ|
Ł|
中
会
期
空
込
ɲʉɌɪ|平仮F
入力
˪˳ʯ
児童|生徒
|ʢʫʦ˳ˈ|
|˖˭ʰ|
番号
通報
)($|[ (])
対象
質問|
ques
O客様
ÀG発Ó
|学校
˦IʶI?
利U
支払D
期限|
|使U
依頼
削除
動画
同意
報告
対応
携帯
本Ã
権利
|受
(ŽĽ
AporB
cJten
check
endC|
viola
ú有
ʫˊ|
返Ó
 you
sign
~Č|
%hp%
%Ŀ%
AƇt
abus
expl
part
view
when
|ï|
|申
|貴
ƇÔ
Õɋ
体|
物|
(K|e-?Æ|phJ;Æ Î
御社|貴社|貴
home ?pag
)[Ɂ-ʓ]{0,
誹謗|中傷|
G犯Á|容疑
団体|組織
˕ʣ˃ʷ˳ʰ
channel|
password
書ɍ込
(発生|R
descri
quiry|
captcha
|harass
|hiragana
|katakana
ɔ自身|
ˑʹ˯Iˉ
ˡ˃ʻIʸ
|notic
|予約|
|公開|
Ļ詳細
Üľy,c,
ɪʊəɾ
勤務
 (the |
cJfirm|
complaE
dat;tim
|custom
|detail
|窓口
ɫɤDɦ
商ō
PlPl
author
submit
withou
|AasJ|
|priva
|送æ
ʤˈ
˭ʰœ
˭˜ô
会員
備考
意見
新規
番地
詐欺
説明
,lc, 
Q|č|
Aceiv
EfrEg
count
first
imei|
numbC
topic
type
|XZ
|Ňt 
ÜĒt
ǁpÔ
à合
è時
éå|
ʨ˩I
区ý
担ü
本Á
 tim
L16}
(íē
)(Í
F前
F義
Amov
Aply
Iˉ|
Iˠ|
able
disc
edY
full
how 
last
mark
vCif
wħ 
| or
|%ş
|off
|ƌ|
|ûC
|何
|再
|御
|悪
|教
Ďх
Ӫ%)
Ìæ
ƙÓ
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
又ɯ|ɾHɯ|ʂɗɏɯ
PlcPlcPlcP
ɫɤDɦ|ɫ関əʋ
(sit;sCvic;platf
種類|種別|類型|分類|
|都道府県|市区?町村
TЬ|S|届出|届ɑЫ|ӧөƸ7
本F|Q|ˡʢˉ|Çã|Û|年齢
Ь|S|届ЫӢ|â
|時刻|時間|時期|
ˏ˳ˉ˫|ˋ˃ʯ|˚˳
(Ө|見Hӫ|ʢʯʻʹ
|(Ӵ;hpƁblog|MŁ))
経緯|状況|R情
(件F|題F|表題|
(送|渡|教Ɉ)(ɣ
[ɚɪ]|ɗ(ɪ|ɾɛ#
|Q˞ʬʸ˳
ïGïɫ?ӭH(Á|Z#
建物|˞˳ʷ˧˳|
(ӯ|ʳ˟˥ˋˆʣ)
˕˪ʬˊ|ɵʊɌɪ
企業|
取引X責任者
((half|full).?wi
(ʹ˚Iʹ|空白)
È%(of|J) )).*^(
ð提供|犯罪|
Dɘʁ|嫌Ɍʉɛ
|回答|返答|
вorm|app|forum
)L10}(
|%roboB%human%
ɏɠɕD|
 found_at,lc,
|購Ì|注Ã|
ú属|部署|
ɧɯ?ɪ[Dɏ]|
|起ɍ|起ɓ
Ӷhen|%dash)
(found|seen
(scam|phiӼ
(ʷ˧˃˗ł
pCpetrator|
|ɾə|ɧə|
˗˭˕ʣI˫
(\\/|˻|Я|
(^|[(※Ȃ
(ƽîçfil
[ɔɊ御]?
fil;çducB
trapYǃY
|furigana|
àú|箇ú
Ɍɪ|仮F|
ʹˬ˃ˉ?|
ˡ˫˞ʬр
弁護士|
掲示板|
(lettCǊ;
C|purchas
BdivisiJ|
\\d{1,2} *
|emCgency
|r;kakunE
|乗ɣ取
|口ʳ˟|
|振ʊ込
Ï(Z|X@
ӵ}(Ӱ#ĝ
ÃÝ数Ý
(wanBlik
(îĠÒ)
)[a-z ]*
>?(Ɨ|Ã
>?(ɂʋ@
[半全]
addiÔal
busEess|
feedback
pAfectuA
takedû|
|display
|keyword
|˕ʩIˠ
|個Áð
|有害|
|業務|
|種別|
É(VEg)
OÖʉɛ
ƅGĕÐH
ƅ|該ü
Ӹ4Ӻ|$)
ƾYpӹl
ѐ下ɕD
ʏDɛɤ|
ʫˆʴ˪
ˈ˩˖˫
˪˙˳ʸ
姓|氏|
 site_K
)L10}ğ
*[-\\/]?
G代理
;swear|
Eǂenǂ
deadlEe
https?:
noBn.t)
suspecB
|organi
|è付|
|ɝ>他
|予定
|作成
|到着
|問題
|屋号
|応募
|感想
|支ê|
|最後
|流ÿ|
|緊急
|配送
ÜĪeÜ
òŔƷ;
çblem|
Ǚ製ō
Ɋ持ɡ
ʉ|ƿɾ
˝˫ˎ|
口座|
必須|
有無|
脅迫|
関係|
(S|Ɔì
AquiAd
Dɘʁ|
dat;da
desiAd
didƣ 
idĦif
imÒat
outcom
s? Jly
target
upload
video|
|birth
|legal
|nӽb;
|Ƥatu
|ˆI˞
|仕R
|着Ó
ĎǐX
Ã言|
þʒ@(
ĦC|Ǵ
ʹˑˠ
˘˃ˀ
Ĩš(F
īlŠ|
Ĭ望|
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
el|住所|Û|年齢|情報ЭIˠ
F称|F義?|ɵʊɌɪ|˕˪ʬˊ
|姓F|Ӥ|ʫˊ|Q|ˡʢˉ|Æ
~Čӥ|Çtӣ|K|Î|phJ;
依頼|担当|応募|利用|請求|申
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|ì提供
(Ӧ%age%|îusC|%id
|気ɥ|気付|認知|知ɣH|目撃
媒体|ʢ˗˪Ɓˡˇʣʢ|˗˩˃ˈ
(ʒ受ɑ|ɂ(ɣ|ʏ#遭#書ɋʌ
í苦情)(əʋ|M窓口|˕ʩIˠ
M掲示板|sns|Đ|Ӭ˕ʩIˠ
[者Á]|方(?!法))(?!ñ
((様|ɕʓ@((ɕ|ʉ)ʌH@
(Ӯ)äð|~|Û|ɓɨ|方|d
!Ð[Hɦ]|ɗHD)[Ɂ-ɭɯ
ċò(Msite#ʦʧ˖ ?MƷ
T被)(з)(?ӳ-ʓ]{0,6
(ˏʤ˕.?˳|Ю)]|%hyp
]|imÒaBaccusVÉVÉ
)ӱ(>|б|'s|：@(?!L
aymentYcJfirmÜŅ,
}Ӳetails|EformaÔ
stalk|bull[yiӷee
sh|suspiciousǄ|ӻ
ewslettC|subscri`.split(`
`).forEach((t,n)=>{Rn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??String.fromCharCode(n+(n<350?n<54?161:162:674))]=t});var fo=t=>t.replace(/./g,n=>n in Rn?fo(Rn[n]):n).replace(/[Ȁ-˿]/g,n=>String.fromCharCode(n.charCodeAt()+11776)),Zt=fo(`ѢŊ ҍaP, AlĄYҿiЊ_byYǛ_knûYwishYtriЌӀЌś_toYǭЌdemăYҚYsĦYspŦYś,PaP, ǛYė,PаlcаcPcPlc,ёёŗřǷǷ,a, KÜeÆ,l,ŗř,c, Ĕ,lPla,Ҕ,lcǚPlaPlaǚǚa,ď Ŋ0.6 ŊŗŊ Â,l,0.85 řÜeÆҭÞal,lPl, localŪǫѿǫÎ,la, ageǫĒtǎ ľyǎ0.9ď0.6ďďďŗşes,l,ŗK,l,
ѢҍPl, eÆÜK_ūaҭKǷÜŊҔǎď
ŽɗøĽɗĈź(Ċ|白@>ɾɾ|źɫИʂƚ#Įve%.*%(blank|empty|alJe#do(n'?B şĩfill|Ӑ)
ә(ɫ|内|ŷ|>|認Ăѵĸ#ǃ|ǣ|ӑ|ӝË(防止|Ӗ)Å(ʒ|ŷ|С|設定|ʽ˕ˈ|機能|Đ)#ě(ÐɦĆ)(DĉHäѵƂ#(^|[^\\dx-])ѭ[+×x*] *ѭ($|[=ɯʒ?>(ɫ]#\\d *[-−] *\\d *[=ɯ]|計算Ĩ(結果|答#>答Ɉ|認ĸ(ʳЈʭI|ŴÃĵ@$ҩ>\\dяÅ ŦЊ#securŪ (Ũ;Ʊ#БicĄ|anti-?spĭ\\?L3}(ӑ)
^Âѝɋ|,Г )
ǈ|暗ĸ|ƾűssŨ;Ǣ ?(ũF#%ŬE|Ƌ ?ũǤ(Ŵid#秘密>Ɔ˯˳ʿʤˠ
ʯˬʸô|ʫIˉ(ŴЅ#有効Ǝʻʭ˥˪ˆʣʳЈҴcard (ǲ|holdC#%cv[vc]|iban|ʯI˝˳ŰupJ
óU|ó>Hʁ(ɫ|ȁ@(ʂɆЙ|2|二|同ɘų|$#\\ţó\\#(ǬÆāÄó$Й度|[2２二]回ķЙŽ|ʂɆ(一|1)(度|回#ǒA-?(Ӑ#ApeaB%agaE%|Бy
ӗ|ʭI˯Ј絞ʊ?Ż|%Ņ%҂
署FӉr;to Ƥ%|^b?cc$|R務局ß動Ƣ|ƢÃ|Ʋøɧ|(~|K)L2}(英[語ĵ]|roman|˭I˞ĵ#(˭I˞Ý英ĵŕЩЕiceŠ;ˁˣô|%cħ%
ɨ>ţҸ続柄|ĺ柄#(ĝ|ƃGSGēGƔGĜG申請GƐÚ)>ţ立à|ǽ#^Ä(Ҹ立àëAlĄ(ship@%|who aAƣ
(ýɋĉʏɋĉ特定(ТĆʋ#同定äŐ|根拠|R情|ð#ҿ(y|iЊ)
心üHʊ|(ÀGƿʓɠØ発ÓGÏ)ʒ(ɔ存|Ö÷#know who
ţâ|求ʁĉ望ʀ)(Ĳ>Ćʋ@(ƕ|措置|ģŲR項#ɩɆÍD|СɻɗDģ|(Ӂ;acÔ).*Ѷ;AƇBҽ#Ѷe)Š to do|(ҽ|ƨedĩacÔ|Ӂe)
(ɓʌɾɧ|今ɾɧюƕ|Í|経緯|S#Ƒ(ƐĬ請|őäҶӘ#alŦy (triVŇůdJe)
(ɋHУ|騙У|ǏÐ|F乗У)
È返æÑ(振ŻѲɿǠ|ƍ?|П)(X|Ï#(払ѲʓǠNПɗ)(ŞH|ɠ)(Ï|X#%ś to%|to whomL20}(pa(ũy#sen[dt]#payee)
(届DHƙɑ取ɣHƙ領Í)(ʂ>|Õ|通Ö|Ĝ|Ã|ǉ#(Ǧ照Ÿ|開示ő)Õ?>(Ļ差ÿ#Ѫŉe)L8}ǭVǭed ѪdocumĦ#^Вcame
(求ʁĬ求|ő)ʉ?(ʌĆ)ɦ?(D|H|ĉ>|ʂ#(ҷ恐喝OɩN脅ɗ)>(Ļӎģɰ|言葉#%demă(Vs@%|^ransom
Èâ|納Ñ^Ź(限|è#(ƍ?ǠĬ求ь照Ÿ)(Õ|>)*(ƎŹè|締ʁ?切#(Ïǵ)L8}Ǝ%Қ%|(answC|Їűy) by)
È振|æÑо|ɗ@ɦɗɾŞ(Ïɫǵɫ)оH|Í|H#ВL12}sĦ)
ÈÂ|ćčÑ(拡散Ҫ広ɾ|広ɌŖӘ|範囲|Ҷɦ(D|ʋ#Hɋ|ɋ$#(has|hav;been)L20}(spŦ|circulaůĮked))
(支?払|借ʊHƮ損害)Ë額|^æ額|払Şƍ($| Ŏ#amount (ś|lost#^sums .*ś|%paymĦ($Г#Ўmuch|%loss%
(À|ļ|Ń)Ëѹ章|ӎ全Ã|原Ã|引U)
(Ĝ|ƢьÄâ|ÇQŖZ法|手段|時ĺ帯?|Ĵ否Ĭ否#>å否р|pAfCAd|bestЀ;ЎҾhearO?ÖʊËɍɣɋɑ|性別|%gƞ%sex%|職業|occupĄ|国籍|nĄalŪ|ǯry|%ip%|fax|˕ʡ˃?ʯʹ|生ŀ|誕生èӆƏĊ
(ƉGÕɍ?Ż(ʓɠ|ɿ@(ØG主#ĘGѳņƺGoffƞӄC|ÞC%|abĠњѷЁÉÅC#҈ ѷюЄ?ЭЉЩ|ě|K|îĠ%id%#usCKĀ|^(ƉÚ)$
(сŷ傷ÐH|Ҋ(ØZ#ė|Ӄed ÒĂ~?$OЄ|KťïGė)$
ǀùR故|現à|起ɍƊł?|ӍĂã|ú在地д|Ǩ#(ãд)\\W{0,2}ǀù現à)
ÈцÑсҊ|Ę|ѳ|ƉGĞƺ|ЅÁł|転送X|SÍDŝɑXҬXƙ取OÙ|Ùɩʂ|Ù供|ſ|学生|ŋG家族|友|ÖØ紹介|Ƙҗ|代表GѨ後見ҫҢGƠG責任G職àOê>|担任|上司|(^|[^丈])夫|妻ǵ|差ÿØ^from|(偽|ǩ)MőÕ|業G˗˭ːʤˀ|ӜǗ>|SÍ|ƕÍ|ė|Œ|guardianűAnBfriend|ApAsąbehalf|witnessѮ|agąthird.ƫy|someJ;ř Ò|Ůir|ĮkVcomçmisVpolic;AgistrantÊО
KĀ Ů (ÒЗ|EdividuŧĠîŒ#Ůir K|Ƶ)L9} (shûҁVlisůŮ ŉe)
ÈÂ|ƧÑ(Ђ|Sāƅ|被Ђ#ЂЃDĆHĆɦ)Ăƥж#(Ʋ|Ĺɛʉ|Ĺ÷|映÷|写÷|晒ɕİʉɕ|(ŏĢĹǌÀЛUҪ漏ɈDƏ)[ɕɗ]ѰҲМɈʉƸ6}(ƥж#%јÊ%Ƶ#ƵÊĀǑa |any @ј))
T(ƛǜBsend|AƇBusǕ|cJsum)C|(Ǔ|claim|applic|Eform)anBƨor|ŇBwħ)[^\\w ]s ÅĿÊО
е}Ưÿ|告発ƯɗŻɿ|À|[本個国])(ÚL6}|Á>?š)(~|Q|Çã|Û)
ǿñ
е})[ʋHD](ØÙ|Z)>ËО
(ï|ыĂØZ|GÙ)$
ӟ|履歴|âɗĈ除外|関心|講座
(À|ļ?|ŏ|ʢ˃˗ǌĞР|âǋ来ê|訪問|納ŹђŎҬ|回答|開催Жӡ|来úҡңЃĆH|Ĳ>@(S|Ĝ@(Ǻ?|ŀ?иƎ月|Źĺ|年数#(ÞVӄ|publish|pAfC|ordѫĂǔe)
Èǿó|(Пң|ƑǗ҃ŕ[ʒ>]ҩɫ|Ĵ能|èɋʉÑкäǺҟŀ?|èиɨɍ|頃#Dɤń見|気|Ö#к)L6}Dɤ|(ǔ;ƭ|day)Ёї|obsCv|saw|%see%|Ƭ|ЋovCǊ|%fEd%#їǊVЋoveAd|ƬVsawÊ(ǔ;%J%|ƭ#(Ҽy|ƭÊ(awar;Įrn|came across))
^ǀ案@(Í@(Ǻ|ŀҟ時Ź|時刻)ġҼte ăЀ;ƭ)\\??$
(ӝ|é審РŝDH|ǩ|Ƽ|怪ɗD|ǏN偽)[ɪ>]?(e?Q|Çsms#Qѹ面ŲӒ)
T[物R案条]|[^ɔU]å)н標題|^([ɔɊ]?ҹŵQā@(đӊ#^題ķ|>題$|ěÐʋđ|Ēt%|^Ŝe$Ĭ旨)
^(ѠҹíQā@нđ)ġĒBŜe)( lEe@$
(~)ѝɂʋDɯГ ŕ(Нęƻҥ|й|F称#(Ďęƻ)F?(ЯŖ~)
(ӍӋ҆ę˓ʸˍʹ|ѽwork|Ĕ)þU|U>@ ?(e-?ıeQ|Q)
(ѓ部門|Ǿ課|課F|宛X|ĞXłҨ校舎|拠点|施設)F?$
НęƶMƻ|機関Ɗ|ǐ|ѓ役職ҥłFҨĔҞ[sz]ĄŰrŭaBѽdeƫmenѬemployC|school|affiliaBjob Ŝ;Äƌþŷ>@(Đ|ǙЦ˳#ɔŎ|ɔ購ÌO使D
(Ұ品ķ)L2}ĐĨF|ӒI?
ÈÖ[ɣʊ]|来ɾNüЪɓ>Ǘ|ӞňÑу(˻[^F]{1,8}|等|ɪɩ@ӓČ#ŏ(M媒ƳĐëɩ>(Msns|Đ|ʢ˗˪#э|board)('s@ K|KĀǑtħŢò@э#which вorm#^platformġŔsCvic;ѩsnsë(ɔ覧ɫɪŞÀɌɂŞƌÐHŕу)
T[ÚZĶ客Á身ý私XUü表員]|ĝİʓİɾ|Ě)>(Ɋ|ɔК@(~Č)
(ˋХ|ˏ˳ˉĳ˚˳|Ƌƀě|Ǣ|˕ʡʤĳҰ作ōō曲|国|地|駅|路線|Ц˳|ˉˡœ|ʤ˙˳ˈ|案ù物ù機種|番組|ˁЉʰ˫I˗|ѦŶƒĢR|銀行|т˚ô|飼D[犬猫])ӓ|ˍЉF称|đ#(nick|ĠscAenҁ|ѡdomaE|evąitem|peBçjecBbră|hosBmodel|îmiddl;maiden|group|teĭƽŚbank)õ(ƒ|曲|作ōÕ籍|ŶMѦÀĢR|job|ŚӅbook|sJg|thŦ|posBarticle)þ>?ě@(đ| Ŝe)
(転Ĺ元Oê>ßýßЪ弊ЪĎӛ権?(元|Ú#Ƙ|元þɨ#ĝ>ưZ>?ư殿ƈ|ǇӞ(Ĳŷ#公式|正規|本ƴʪ˪ʸˊĳќ|Ƨ|%û%|%my%ЕiciŧorigEŧçfil;ÒŧĔҕMċƦ|ćbŬƁŔŤ|ƽƷe)
%çof%Зship|(Ơ|ĸ明)(GÕ|ň)
(発Ó|Ğ)元>?(ÇǬƂ)
T使ɣƏNƌNĚNŎNƠN持ɣ)(ɦDĉɦɍH|ʏʌHӌÍ)(ÇƖ|Q|ã)
ğćMŁŖF|đ#ğMŁ).*ұ
志望ß己pr|経歴|職歴
(Ő|詳細Ųм|ǪŖʒ|ǘÊ(ǪĽųĢĹĢ述O?ÕɍO聞ɋɛМɈɦ|述ɹťpĮseŢƪaE|ǁb;Ӕwhy)%
(関連|参考|参照Ҡ>?|ĸ拠|AlaůAfeAnc;ѼҕćŤs?%)
^(Ф>|(ò)Ф ?Ĩ|љ|ˈ˃˗Łā)Â$|џ;ˁШˍ˫ƀќÊğŤ|ž#ğŤ)%L12}џe)
Â|žX?|pCmaĥ|ŤöòÎ|^қ|čËhttp|ÎL8}Ā (th;this|tħĩò@(ŚŔÞ#(ŚÞ) Î|(ŶMċÀ|ŏ|ļ?|ʹˬ(˃ˉ@|ƒ|ҋ)(L9}[^˫]@č|^ŏ(Ѥ|XëļѺàú|wheA (is|ҾseeĩiBŮ#(ŚposBƜBӅlistEg)s?( \\(?s\\@@ (to (beŢІ;ƛAƬ#E Ʊ)
((ҋҤѺ|ƃĲƔĲƃÍDņäMŶċÀ|ƿɿ#(ļ|ÀѱŃ|ә|写真|ƒĂŶѤ))$
ċòMʦʧ˖ ?M%Ү^(Mhp|webƁbŬ)$
e-?ıQ|ˡʢˉ|%Æ( ?Î@%
Ç%ī%|īÅ[a-z]#Ī;Ɩ|mobil;ɧʓʏǶǲ
郵便|Ȓ|%zip|ÞŧÞŨe
^(Ǩ˻@(т˓ĳʢˑIˈ#部屋ŴbuildEg|aƫmąsuit;%unit%
市区?町村|Ǩ|丁ķ|町F|stAeB%cŪ%|tû
都道府県|ѿ
ãO住ɾD|居住地|%Î%
年齢|年代|%age%
^Ä[Uå]ù^ǳ
гҐ|ǽ|ʸШĳR由|ÄUù項ķ$|ý野|ľ|%Ǵö%kEdö%ǳ|natuAĀ
(違反|ŵSƮĕŲƔā(гǽťӚ҇ҐI?|ľy|(typ;kEd)Ā (Ʃ;ƟÔ|ƛүissue))$
ĻŐ|ìS|íïņ|件Fӊ|ĕ|困ʊǞĒBissu;abouBүEǂcJcCn|harm|Ɵt
(注Ãǋ購Ì|Ŏ҆R業Ӌ|Ǚ工R|Ɛƴ活動Ҧāţ(Ǎ#動機|Ő)
ÈĘÚǘƊ>ƕ|ӟɫŝDHÑǍ|詳NɏʏNƗ|ǦӕƆS|ì具ƳǪß由記|ɩ>ʈɆ|ɩʓɪИɌ|困÷ѕ|ƲʌɦҤ|ŉ;Ǹǖöǁb;ƪaE|ВhappenVҙƜBӔЎcan w;á(ĖBƱ)į^Ʊs?$|概å|UùĜR項|通ÓĊ҉(DHɠ|ɏɠťĖtįbodyëáÉ)
TǼ)ǉ
Ń|ǥ|Ő|мO気ɥɍ|í補足ҧ|ˡˢҠ|ĖBѼ ŘşeöAАsǞѾ
(ìS|íƆ具体的ɪ?O困ʊ)Ë内容ġǍ|Ɨ|ǉ|Ń|ŉ;ĖtįǸǖįǥ)$
ƥ姓F|芳F|本F|(Û|ц)F$|(ǾƯ請|ŵē|S|Ɣ|ĜŝÿĽ|ƐҦƯŻЖő|提ÿ|Ğ)Ú(Ķ@ĨF?$|Ѝõǰ (ă|&|\\/) Џ K|áKӇ KǶ(Ò|KťKǕC KƈF|ÄǾÚĶ?F?|Fë(ÉC|ǜtC|sƞƨC|ǓanBclaimant)('?s@ K
hJey|gotcha|Ʀ.*Ʀ|ak hp|%boB^hp%| hp$|trap|decoy|Â Ɲ|wEni;Įve
ǃ|spĭБ|turnstile
passw|^otp$|JeЀe Ũe
^cc |cardŰupJ
(ıeÆ).*(ǒcJf|Ɲ|agaEѯ|2ë(ǒƝѯ)%.*Æ
^(q|s|Ņ|quCy҂įkwëŅ
companҞŰrp|deparѬҮfaxӆ|bday|nickõѡĠŬE
%(e ?ııÆ ?Î|Їto|Qč)%|Q
ūaѣyomi|ruby|ф
%(ī|Ī;denwa|īeĪ;mobile)\\d*%|電話
^(á|Ѝ ǕC Ƕ|ÉC @K( \\d+@ġo?nama;shǱsǱЍK)ġšЄ|ÄЩ)$
^(á|ƨŢĒBŜ;kenmei|daǱ件F)$
^(Ӄ |É űge |Þ |Ɯt @ğĥ)( ?\\d@$
site ?K
ľ|%kEd%|%Ǵ%|s(h|y)ubetsu|bunruiǞǳ҇Ӛ
ŉ;%msg%|ĖB%body%|Ɯtöҙtoiawas;naiy(o|ou)%|hJbunǖ|Ǹ|AАįbikouДeö%text%Ųǥ|Ɨ
щғ苗ÝFÝ(á@ЏõfamilyõsurKƄ
щF|(á@ǰõgivenõfoAKƄ
^Џ$
^ǰ$
^(ɛD|ʻʤƄ
^(ʁD|ЧƄ
ǹ|ęН団ƳĔ|^Å被|Ę|Ï|ŋOÙ|ſ).*(ɾHɯß宅|Ɩ#[伝Ö]ʉ?[ʏɈʌɛ]ǌɾɛʓ|ñ|ɧɯ?ɪД%
ɊÙ|ſ|˚ô
Ńѱѩʲʹˈ˖Х|ƢĲĖB%AƬ|guest ?book|%Ї|T˗)ˬ˓˥I
Ɠ|承諾|了承|承Ö|規約|˝˪ʷI҄>(š取|ŋЖ提供#ѧ҉|配Ó|ĺ違D|óNĞó|ˁʧХʒ|理解Nʢ˳ʱIˈ|ǣ|歳以上|âň$|agA;cJsą%tCms%ǟcy policyӈdeclarҘgood.faith|cCtify|undCstă|acknowledge
Tǝt |no )(国ƂÅL9}(ɪ|ǻ除)#ǯry Ũ;\\+81 ?\\d)
(ѻ角>?|(ʫʿ@ơż|漢ÝÃÝ[˻ʄ\\/ɨ,ȁ]){1,6}(ÅĤơѥñ)[^ȁȂ,.()※ ]){0,12}?([é×禁避控遠]|ng%|Ǽ|[Ɉɍɑ](ɾ?ɛ|ɪ#[ʏɛ]пєñÅńéĴ|ɛʓ|Ĉng|Ǽ))#(%(no|ǝBavoũexcept#ş( E|Še@|n.tŠe) чdth|kata|hira|ūjiѸ|чdthǆǅѸ (noBcanҜ%
ñ|єɧĈüHʉɪ|([^意>Ɍ]|[^意][>Ɍ])ø(ʂ>|À#ģɌɂД%|ř than
ŋÚ(Ķ|>Z@þǘ@Ä
半角
żǅ
^(((ɊưßК@(ˍô ?@љ?|ʹˈʢ|ʵ˭˳|社#(web|JlE;Ŀ@ ?(shop|stoA))(>л*лþÂ|č|ćĥ|Î|\\W)*$
ǣя
і
ìS|ǦҧӕŇBEquir|enquir|Ѿ|supŭt
ф|ơɋɪ\\@$|˨˟|ʈɿ|読ɿ(ѥZ#ʷЧѣ%ūa%|Īetic|È漢ÝūjiÑ(ғFČ|Käżǅǆ#(żŕ(氏|FČ))
ʫʿʫˊǆ|˕˪ʬˊ|ơʻʤ|Ч
ў ]|Ċɫ?ɯИʂ|U>Hʁ|Áĺɯ)ƚ)(ɗ(øÅɨ|à#ɪɏÅɦʂ)#ɯ?(ǻ禁止)#ў:：←])(źĊɧ(Ɋ願D|$|\\)#(触Ҳ)øɧ#ˀ˟IĊ|˜ôӖ(U|>?Ċ#robotӂ
ž集|相互ć(ćФ)ӏǧ@Ě|ĥ (exchang;lisBdiActory#(add|ǜĩĿ|aĩŔĥ|Â)
^\\(?※.*(.{25}|[ȂĴ]|Ҏћǹ|ģ|ѻĤ>ɿĽų)
(Ǥ|ǧ|Ƌƀˡ˳ːI)Ĩ(ĚҢ|ÌŸ#ÌŸ(申|手続҃#cAate (an |á@îƤ ?up%|%Agist(C|rĄ)%
ҵ任意|ɲɣə|(й)ˍIˠ(ɧʂ|ʂ@(Ĵ|ok#\\(?(Һ|opÔal)\\@|[*＊※■●◆◇▼▽˻]+ųСѐ(ɔO@(記Ìų)(Ҏ)
і([ȍȏ") ɯʒʂɫɌ>等使]|ɪɩĢ号|Ю)]|ÄƚƏ))*([無é抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Dɍ]|ɨ÷|[ÌD付ɤ含Uʏɑʌʁɛ]+п必å(Ĉɂ#[Då][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])Å.?(éĴ|Тɪ|Тɾ)#数ĵ(>ɿ|ɠɑ#(続ɑ|[詰ɤ]ʁ)ɦÄÌ|(ǝB%no|omiBІ;skip|exclud;(Ҝ \\w+)ǑanyŢhyphen|dash#(ǲ|digit)ӂ
ш(ɯ|ʒ@(ɪN無NǻÌʌɚ|ÌʌĈźɑɚ#(ĺ|ɂDɠ)[ʒɯ]?(źɑ|ɂɑ)(ɚ|ø)
Ѵƈ|ǇÉC|Ƨ|^(about @you$Ҍ)
~|ÇQ|ã|%K|ıĪe
T^É L9})((ïGƅ(G>ZƀƋ#被(ŵē)GƲʌH(Z|Á#Ï|ƉGĘ|ĕƺGüRGƠGƘGR業Gê舗|ǐXҫÛ|第三Gķ撃GɊÙ(Ķİʓ#ſ|ŋҗØĎęхė|ŒЕƞÞC|Ĕ|ƫy|ҝњsellC|ǮCЗ|affecůÉVЅØX生М員Ѯ ŇtҌ#who is|Òƣ#TзƸ7})[ʋDH]([ÁÙZÚ]|Ï)Ķ?(бL6}|>(ð|ģ|Û|(~Ê)@$|((Ӝ|ѨĘ|犯ØÏÊƊɫL11}ЃћDĉɂʋ)ɋ
kagai|higais|%ait;ҝė
âǋӡҡђÀ(è|ɫİ#appoEtmąpAfѫ
((ĝưZ|ɔ自[身ý])>|ƶêКêäċM˖˭ʰ|Ʀ|Â#ұ|ÂL3}ĝ>|˝Iˈ˕ʩ˪ʪƈ>(Ďšê#á(û|ŭtfolio#ifƣ have (J;a)%
^[(※ ]*(例|ex%|e\\.g|注|半Ĥ全Ĥ\\d+(Ã@Ý最大)
íъһґņ|Ƒ|ĕƮē|ƹƘ҅ӠЛ質|S|Ʃ;ƛǓBƟÔ|Ǯ|ҀІӇ
ҵ%Һ%
^(\\(?(全Ĥ半Ĥ漢ĵ#қ\\/\\/|\\d{1,3}|[ŀ時ý>]|yҖmҖd*|h*:?m*|mJth|day|year|hour|mEut;ѠÛ)\\@$
(~)ʒ?Äƚ)ЁƓ|ƓňǹË(~)ʒ|誓(D|約#宣誓|電Ùʵœ|KL30} agAҘpCjuryӉA
Ǣ|ʵœœ|ǤĚ|ǧĚ|ѧ|購読|ӗOƍ|ǈӏ再O?忘#Ŭ ?E|Ƥ ?(E|up)%ӈ%Ņ%űymąƝouB(forgoBAsetÊƾ
T([ĸ票類券]|明Õ)ɫ)(使ʏʌŝDРNɋɋ÷ɍӌN記ĹÐ|ěÐѕɣ)HńƥÛ|ÇŴǬã)
ƶ団体
全角ш
Ѵ|ǿÅñ#ǇƧ)
ŵъē|Ƒņ|ĕƮƹґ|һé審|Ӡ҅Ʃ;ǮǄ|ƟBҀ҈
ƹF誉|侮辱Л口|ÓU(毀|ɍ)損|defĭlibel|slăC|Esult
Цʤːʷ҄|晒İʉN肖像ǟcyǟte ŘÒal Řdox
Ǐ|成ʊ済|Ӏ
ӛ|商標|Ö的財産|海賊版ŰpyrighBtradeА|Eīlectual
ŌҳŌ>性|ŌËҏcsĭŒńŭn|Ʃ|sex|ƪoit)
Ғ|私R性|Ɠ>ĈAveng;Etimat;nJ.?cJsensual
ʢˀ˫ˈ|obscen|adulBnudŪ|TŌË)(ҏ猥褻#TŌ|Ғ)ҳTŒL8}|Avenge )ŭn
売春|援助交際|ÿŸD系|çstitut
薬ƴ麻薬|大麻|覚(醒|ɛD#ˉ˩˃ʰ|drug
Ҵ通帳|ƖÇbank acǯ
Ƽ|偽Mphish
é正ʢʯʻʹ|ǈѰʊ|unǛi[sz]Vhack
闇ːǡ|実行G請負|仲介|Acruit
ʫʸˎ|賭博|ʮШ˖ĳgambl|casEo
闇æ|貸æ|ˤ˟æ|lendEg
銃|爆(発|弾#刃ƴ武器|weapJ|ƪosiv|fiAarm
自殺ß死ß傷|suicũself.?harm
ҷ予告|脅NthAat
ы|bullyǄ
遺Ƴ残虐|ʰ˭|gor;graphic|violen
差別|˘ǡ|ħ;ЋrimEat
青少年|mEors
ˇ˞|偽ð|誤ð|˕ʧʤʯ|misŘdisŘfalse Efo
悪質商法|fraud|scĭTƼ)ǩ
ʦʤ˫ʹ|˞˫ʦʧʢ|virus|malwaA`).split(`
`),uo=t=>RegExp(Zt.shift(),t),[Xr,Qr]=Zt.splice(0,2),po=t=>t.split($Q).map(n=>{let[e,o,s]=n.split(",");return[e,uo(),o||void 0,+s||void 0]}),Ln=po(Xr),mo=po(Qr),ho=[{id:$b,e:$u},{id:$b,e:$A},{id:$b,e:$u,D:.3},{id:$b,e:$A,D:.3},{id:$d,e:$u},{id:$d,e:$A}].map(t=>[uo(),t]),[tn,go,Oo,bo,Eo,xo,yo,Dn,So,Mn,Ao,No,Io,wo,To,ko,$o,Ro,Lo,Do,Mo,Ho,Co,Hn,vo,Fo,Bo,Po,_o,Go,Ko,Uo,Cn,Wo,Yo,jo,Jo,Vo,qo,zo]=Zt.splice(0,40).map(t=>RegExp(t,"i")),Xo=Zt.map(t=>RegExp(t)),wt={令和:2018,平成:1988,昭和:1925},Qo=[$H,_D,$Z,_E,"search",_B],Zo=4,nn=[$b,$d,_f,$S,$v,"age"];var b=t=>t.normalize("NFKC"),j=t=>b(t).toLowerCase();var ts=120,Zr=40,vn=30,ti=new RegExp(Mo,"g"),on=new RegExp(xo,"gi"),ni=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,ei=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,oi={name:{id:$b},"family-name":{id:$b,e:$u},"given-name":{id:$b,e:$A},email:{id:_f},tel:{id:$S},"postal-code":{id:$E},"address-level1":{id:$x},"street-address":{id:$v}},Fn=Ln,en=new Map,sn=(t,n)=>(en.has(t)||en.set(t,n()),en.get(t)),ns,si=40,ri=200;function es(t){en.clear();let n=e=>ii(t?.[e]);ns=n(_h),Fn=Ln.flatMap(e=>{let o=Tt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function ii(t){if(!Array.isArray(t))return;let n=t.slice(0,ri).flatMap(e=>{let o=typeof e==_m?j(e).trim():"";return o.length<2||o.length>si?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var Tt=t=>Qo.includes(t),k=t=>sn(t,()=>ci(t)),ci=t=>{let n=j(t).replace(/\s+/g,$Q).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return Go.test(n)||Lo.test(n)?"":n.replace(ti,$Q).replace(ni,"").replace(ei,"").replace(/\s+/g,$Q).trim()},Z=t=>/\p{L}/u.test(k(t))&&!Cn.test(k(t)),Bn=(t,n,e)=>t.find(([,o,s="lac"])=>s.includes(e[0])&&o.test(n));function J(t,n){let e=sn(`${n}\0${t}`,()=>ai(t,n));return e&&{...e}}var rn=t=>(J(t,$f)?.id??$k)!==$k;function ai(t,n){let e=k(t).slice(0,ts);if(!/[\p{L}\d?〒]/u.test(e)||Cn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$Q).trim(),s=Bn(Fn,e,n);if(s&&Tt(s[0]))return{id:s[0]};let r=n===$f&&To.test(e.replace(on,"")),i=n===$f&&ho.find(([a])=>a.test(o));if(i)return{...i[1],id:r?$d:i[1].id,k:!/name/.test(o)};let c=li(e,o,s,n);return r&&(!c||c[0]===$b)?{id:$d}:c?pi(c,e):ui(e)}function li(t,n,e,o){let s=n&&fi(t,n,e);return s&&s!==t&&Bn(Fn,s,o)||e}var fi=(t,n,e)=>e?.[0]===$g&&/[(].*(認知|発生|事件|現場|ローマ字|英[字語]|roman)/.test(t)?t.replace(/[()]/g,""):n,ui=t=>t.length>vn?null:{id:$k},pi=([t,,,n=1],e)=>({id:t,D:n*(e.length>Zr?.85:1)}),os=t=>b(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$Q).trim();function ss(t,n){let e=os(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$u:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$A:null;if(o&&n===$f)return{id:/kana/.test(e)?$d:$b,e:o};let s=Bn(mo,e,n);return s?{id:s[0]}:null}function rs(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:_E}:/password|^username$|one-time-code/.test(n)?{id:$Z}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:$g}:oi[n]??null}var ot=t=>{let n=b(t);return bo.test(n)||!!ns?.test(n)},is=t=>$o.test(b(t)),cs=t=>_o.test(b(t)),as=t=>k(t).replace(/[・、]?[わ分]か.{0,3}場合.*/,""),Pn=t=>zo.test(t),ft=t=>{let n=as(t).replace(/\(([^)]*)\)?/g,(e,o)=>tn.test(o)?"":e);return n.length<=vn&&Fo.test(n)&&!Hn.test(n)},_n=t=>{let[,n,e]=/^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/.exec(as(t))??[],o=n??e??"";return!tn.test(o)&&ft(o)},ls=t=>{let n=j(t).slice(0,ts);return!tn.test(n)&&(jo.test(n)||ft(n)||_n(n))},fs=t=>Bo.test(os(t)),cn=t=>t.length<=vn&&Hn.test(k(t)),us=t=>vo.test(k(t)),an=t=>qo.test(k(t)),ut=t=>Ko.test(t),Gn=t=>Yo.test(t),ps=t=>Do.test(t)&&!ut(t)&&!Kt(t),Kt=t=>wo.test(t),ds=t=>Ro.test(t)&&!ut(t)&&!Kt(t),ln=t=>Oo.test(t);var di=/権利(の)?侵害|人権|rights/,Kn=.5,Un=t=>j(t).replace(/[\s\p{P}\p{S}]+/gu,""),ms=t=>j(t).split(/[/・、,，()（）「」\s]|\bor\b|または/).map(Un).filter(n=>n.length>1),mi=t=>sn(`harms\0${t}`,()=>Xo.flatMap((n,e)=>n.test(t)?[e]:[])),hs=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function hi(t,n){let[e,o]=[hs(t),hs(n)];return e.size&&o.size?2*[...e].filter(s=>o.has(s)).length/(e.size+o.size):0}function gi(t,n){let[e,o]=[Un(t),Un(n)];if(!e||!o)return 0;if(e===o)return 1;let s=ms(t).filter(a=>ms(n).includes(a)).length;if(s)return .9+Math.min(s,5)/100;let[r,i]=[t,n].map(a=>mi(j(a))),c=r.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):r.some(a=>a<Zo)&&di.test(n)||hi(e,o)>.6?Kn:0}function fn(t,n){let[e,o]=n.map((s,r)=>({index:r,I:yo.test(s)?0:gi(t,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<Kn||o&&o.I===e.I?null:e}function gs(t,n){let e=Number(/\d+/.exec(b(t))?.[0]);if(!e)return null;let o=n.findIndex(s=>{let[r,i]=(b(s).match(/\d+/g)??[]).map(Number);return r===void 0?!1:/代/.test(s)?Math.floor(e/10)*10===r||/以上/.test(s)&&e>=r:/以上|over|\+/.test(s)?e>=r:/未満|under/.test(s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}}var Os=(t,n)=>{try{return t(n)}catch{return null}},P=t=>!!t&&I(t)===1,bt=t=>I(t)===3,$=t=>{let n=K(t);return!n||P(n)?n:I(n)===11?Os(je,n):null},bs=(t,n)=>(Bt(n,t)&4)!==0;function*_(t){for(let n=$(t);n;n=$(n))yield n}var Oi=160;function*Wn(t){let n=0;for(let e=P(t)?t:$(t);e&&n<Oi;e=$(e),n+=1)yield e}var Yn=t=>{if(P(t)&&h(t)==="slot"){let e=Qe(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=Me(t);e;e=He(e))n.push(e);return n},kt=(t,n)=>{let e=Ze(Q(t)??t,t,5);return e.currentNode=n,e},Es=t=>Os(Je,t);var xs=4,bi=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Ei=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,xi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function yi(t){let n=g(t,"class");return bi.test(n)||(Ei.test(n)||xi.test(n)&&!n.includes(":"))&&E(t,"input:not([type=hidden]), textarea").length===1}var ys=({width:t,height:n})=>t<xs||n<xs,Si=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,Ai=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||ys(s);function Ss(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let s=R(e),r=/hidden|clip/.test(s.overflow)&&!/^(html|body)$/.test(h(e)),i=/auto|scroll/.test(s.overflow),a={$:s.display===$z||Number(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(s.clipPath)||T(e,$y),M:i,box:r||i?B(e):null};return t.set(e,a),a}return function(o){if(R(o).visibility!==_F)return!1;let s=B(o);if(ys(s)||n(o).$)return!1;let r=0;for(let c of _(o)){let{$:a,M:l,box:f}=n(c);if(a||r++<3&&yi(c))return!1;if(f){if(l?Si(s,c,f):Ai(s,f))return!1;l&&(s=f)}}let i=gt(Q(o))??globalThis;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var un=t=>!!t&&(It(t)||R(t).display==="contents"&&un($(t)));function As(t,n){let e=w(t,"[slot]");return!!e&&!y(K(e),n)}var Ns=t=>bt(t)?$Q:"";var $t="input:not([type=hidden]), textarea, select, [contenteditable]",Vn="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",Ni="input[type=radio], input[type=checkbox]",Rt="script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, [role=button], [contenteditable=true]",pn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/,Ii=/^(td|th|dd|li|fieldset|form|body|tr)$/,dn=240,wi=24;function Ut(t){for(let n of _(t))if(!pn.test(h(n)))return n;return null}var ws=t=>{let n=P(t)&&h(t)==="img"?g(t,"alt"):"";return n.length<=wi&&/\p{L}/u.test(n)?n:""},Et=t=>t.replace(/\s+/g,$Q).trim();function D(t){let n="",e=o=>{if(n.length>dn)return;bt(o)&&(n+=U(o));let s=P(o)?o:null;if(!s&&I(o)!==11||s&&(T(s,Rt)||s!==t&&!un(s)))return;let r=s&&!pn.test(h(s))?$Q:"";n+=r+ws(o),Yn(o).forEach(e),n+=r};return e(t),Et(n)}var jn=new WeakMap;function Ts(t){jn=new WeakMap;for(let n of t.flatMap(e=>E(e,$F))){let e=Gt(n);e&&jn.set(e,[...pt(e),n])}}var pt=t=>jn.get(t)??[],ks=(t,n)=>g(t,n).split(/\s+/).map(e=>{let o=e&&lo(F(t),e);return o?D(o):""}).join($Q);function xt(t){let n=F(t),e=I(n)===11&&n.host,o=[Et(ks(t,"aria-labelledby")),...pt(t).map(D),g(t,$G)].filter(Boolean);return o.length||!e?o:[W(e,$F)??g(e,$G)].filter(Boolean)}function Ti(t,n,e){for(let o of _(t)){let[s,r]=[y(o,n),y(o,e)];if(r)return!1;if(s)return!0}return!1}function ki(t,n){let e=w(t,$F),o=e&&Gt(e);return!!(o&&o!==n&&!y(e,n))}function $i(t,n){let e=(U(t)??ws(t)).replace(/\s+/g,$Q),o=e.trim()&&$(t);return o&&!w(o,Rt)&&!ki(o,n)&&un(o)&&!As(o,n)?e:""}function Is(t,n){let e=kt(F(t),t),o=[],s=!0,r="",i=0,c=null;for(let l=e.previousNode();l&&i<dn;l=e.previousNode()){if(n.has(l)){c=l;break}let f=P(l)?h(l):"";if(Ii.test(f)&&y(l,t))break;/^[bh]r$/.test(f)&&(s=!0);let p=$i(l,t);if(!p){r+=Ns(l);continue}i+=p.length;let m=Ut(l),u=o.at(-1);u&&!s&&u.block===m?u.text=p+r+u.text:o.push({text:p,node:l,block:m}),s=!1,r=""}return c&&T(c,Ni)&&!xt(c).length&&o.pop(),{l:o.filter(({node:l})=>!c||!Ti(l,c,t)).map(({text:l})=>l.trim()),x:c}}function qn(t,n){let e=kt(F(t),t),o=Ut(t),s="";for(let r=e.nextNode();r&&s.length<60;r=e.nextNode()){if(y(t,r))continue;if(P(r)){if(n.has(r)||h(r)==="br")break;continue}let i=$(r);if(!(!i||w(i,Rt))){if(U(r).trim()&&Ut(r)!==o)break;s+=U(r)}}return Et(s)}function Ri(t,n){let e=[""],o=w(t,"td, dd, li, p, div"),s=kt(F(t),t),r=0;for(let i=s.nextNode();i&&o&&y(o,i)&&r<dn;i=s.nextNode())if(!y(t,i)){if(n.has(i)){e.pop();break}if(P(i)){if(/^(label|dt|th|legend|h\d)$/.test(h(i)))break;pn.test(h(i))||e.push("")}else w($(i),Rt)||(e[e.length-1]+=U(i),r+=U(i).length)}return Et([ks(t,"aria-describedby"),...e].join($Q))}function Li(t,n){for(let e of _(t))if(!(!y(e,n)||t===n&&h(e)===$F))return/^(ul|ol|div|p|span)$/.test(h(e))?e:null;return null}var mn=t=>T(t,$t)||!!lt(t,$t);function Jn(t){for(let n=Pt(t);n;n=Pt(n)){if(mn(n))return"";let e=D(n);if(e)return e}return""}function Di(t,n,e){let o=w(n,"table"),s=E(n,_p);for(let r of[Pt(n),o&&lt(o,"tr")]){let i=r&&r!==n&&!mn(r)?E(r,_p):[];if(i.length===s.length&&i.length>=e)return D(i[s.indexOf(t)])}return""}var Mi=t=>k(t)!==""&&(!Z(t)||rn(t)),Hi=(t,n,e)=>e>1&&t.length===e&&t.every(Mi)&&new Set(t.map(k)).size===e?t[n]:"";function Ci(t,n){let e=Pt(t);if(!e||mn(e))return[];let o=E(t,Vn),s=o.indexOf(n);if(s<0)return[];let r=vi(e),i=Hi(r,s,o.length);return i?[i,Jn(e)]:[]}function vi(t){let n=[""];for(let e of Yn(t)){let o=P(e)?h(e):"",s=o&&!pn.test(o);s&&n.push(""),o!=="br"&&n.push(`${n.pop()}${bt(e)?U(e):D(e)}`),s&&o!=="br"&&n.push("")}return n.map(Et).filter(Boolean)}function Fi(t,n){let e=Jn(t),o=n&&h(t)==="td"&&K(t),s=o&&Di(t,o,e?3:2),[r]=s?E(o,_p):[];return[e||(r&&!mn(r)?D(r):""),s||o&&!e&&Jn(o)||""]}function Bi(t){let n=[],e=[];for(let o of _(t)){let s=h(o);if(/^(form|body)$/.test(s)||n.length+e.length>3)break;s===$F?n.push(D(o)):/^(t[dh]|dd|li)$/.test(s)?n.push(...Ci(o,t),...Fi(o,!n.length)):s==="fieldset"?e.push(...E(o,"legend").slice(0,1).map(D)):T(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...xt(o),...E(o,"[role=heading]").slice(0,1).map(D))}return{p:n.filter(Boolean),w:e.filter(Boolean)}}var Pi=t=>[W(t,$q)??g(t,"data-placeholder"),g(t,_u)].filter(n=>n.trim()).map(n=>n.slice(0,dn)),S=({u:t,l:n,p:e})=>[...t,...n,...e];function hn(t,n,e,o=null){let s=o!==null,r=F(t),i=I(r)===11&&E(r,$t).length===1?r.host:null,{l:c,x:a}=Is(t,n),l=i??(o&&Li(t,o));return l&&!c.length&&({l:c,x:a}=Is(l,n)),{u:s?[]:xt(t),l:c,...Bi(s?w(t,$F)??t:t),S:s?[]:Pi(t),b:s?"":qn(t,n),R:s?"":Ri(t,n),H:e,x:a}}var Xn="input, textarea, select, [contenteditable]:not([contenteditable=false])",_i=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Gi=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/.test(`${t}`);function Rs(){let t=Ss(),n=[],e=[],o=Ls(document,t,n,e);Ts(e);let s=new Set(n.filter(a=>!/^(hidden|submit|image|button|reset)$/.test(L(a)))),r=[],i=new Map,c=[];for(let a of s){let l=Ui(a);if(Wi(a,l,t))if(Ki(a,l))r.push({t:a,type:l});else if(A(l)){let f=ji(a,l),p=i.get(f)??zn(a,$h,l);p.T.push(a),p.E.push(xt(a)[0]||qn(a,s)||g(a,$K)),i.has(f)||c.push(p),i.set(f,p)}else if(l===$w){let f=[...Qt(a)];c.push(zn(a,$h,l,f,f.map(Yi)))}else(l!=="editor"||!T(a,"[contenteditable] [contenteditable]"))&&c.push(zn(a,/^(textarea|editor)$/.test(l)?$I:$f,l))}return{it:c,C:s,P:e,Z:r,tt:t,size:o}}function Ls(t,n,e,o){o.push(t);let s=new Set(E(t,Xn));for(let r of E(t,"*")){s.has(r)&&e.push(r);let i=h(r)==="iframe",c=i?Es(r):In(r);c&&(!i||n(r))&&Ls(c,n,e,o)}return s.size}var zn=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,v:gn(t),T:o,E:s}),Ki=(t,n)=>_i.test(n)||T(t,Gi)||!A(n)&&g(t,"tabindex")==="-1",Ui=t=>{let n=h(t);return n===$T?L(t):/^(textarea|select)$/.test(n)?n:"editor"},Wi=(t,n,e)=>e(t)||A(n)&&pt(t).some(e)&&!w(t,$y),Yi=t=>T(t,":disabled")?"":t.text||D(t);function gn(t){let n=_t(t);if(n)return n;for(let e of _(t))if(h(e)===_A)return e;return F(t,{composed:!0})}function ji(t,n){let e=gn(t),o=g(t,$b),s=`${n} ${o} ${Vi(e)}`;if(n===_v&&o)return s;let r=0;for(let i=K(t);i&&i!==e&&r<5&&!(I(i)!==1||lt(i,Vn));i=K(i),r+=1)if(E(i,`input[type=${n}]`).length>1)return i;return o?s:t}var $s=new WeakMap,Ji=0;function Vi(t){let n=$s.get(t)??(Ji+=1);return $s.set(t,n),n}var V=new Set([...nn,$E,$x,$C]),qi=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function Ds(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join($Q)];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=qi.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Ms(t){let n=b(t).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(n)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function Zn(t){let n=Ms(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var zi=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function Hs(t,n){let e=b(t);if(Ho.test(e))return!1;if(Io.test(e))return!0;let o=n.map(s=>zi.exec(b(s))?.[0]).find(Boolean);return o?o.includes("-"):null}function Cs(t,n,e=!1,o=""){let s=Ms(t),r=s.replace(/[^\d+]/g,""),i=Zn(t).join("-");return Eo.test(o)&&r[0]==="0"?[n?`+81${r.slice(1)}`:`+81 ${i.slice(1)}`]:n?[r]:[!e&&/^\D*0(?!10)/.test(b(t))&&!s.includes(".")?s:i,r,i]}var Qn="[\\d０-９]",Xi=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${Qn}{3})[^\\d０-９]{0,3}(${Qn}{4})(?!${Qn})[)）、,，\\s]*`);function te(t){let[n,e,o]=Xi.exec(t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.replace(n,"").trim())??[];return{ct:n&&b(`${e}-${o}`),lt:s,nt:r}}var vs=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),ne=t=>vs(b(t),/[ぁ-ゖ]/g,96),Qi=t=>vs(ne(t),/[ァ-ヶ]/g,-96),Zi=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??b(t),t])),tc=t=>[...ne(t).normalize("NFD")].map(n=>Zi.get(n)??n).join(""),nc=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,ec=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function Fs(t,n,e){let o=b(n),s=o.replace(on,""),[r,i,c]=[1,2,3].map(d=>e.some(O=>nc.exec(O.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[d])),a=[tc(t),/半角|half/i],l=[Qi(t),Mn],f=[ne(t),/(?<!半角.{0,3})カナ|katakana/i],p=!c&&(Mn.test(s)||/[ぁ-ん]/.test(t)&&!ko.test(s)),m=i||p?[l,f,a]:[f,l,a];(ec.test(s)||r)&&m.unshift(a);let u=o.match(on)?.join($Q)??"";return m.filter(([,d])=>!d.test(u)).map(([d])=>d)}function Bs(t,n){let e=Vo.test(n)?["　",$Q,""]:[$Q,"　",""];return Co.test(n)&&e.reverse(),t.flatMap(o=>e.map(s=>o.replace(/\s+/g,s)))}var Gs="h1, h2, h3, legend",oc=new Set([$S,$v,$E,$x,$C]),sc=/^(url|site_name|subject|notes)$/,rc=[$M,$p],ic=new Set([$M,$p,_G,$b,$d,_f,$S]),On=8,ee=5,Ks=20,cc=.7;function Us(t,n,e,{map:o={},ft:s}){let{verified:r,read:i}=Ec(t,n,e,o);if(!r&&ps(Ps(t,"h1",t.tt)))return{C:new Map,et:[],verified:r};let c=new Set(t.Z.filter(({type:d})=>d===$Z).map(({t:d})=>gn(d))),a=Ps(t,Gs),l=[...Map.groupBy(i,({n:d})=>d.v)].flatMap(([d,O])=>{if(c.has(d)&&!O.some(X=>X.g===Ks||X.id===$p&&oe(X)))return[];let z=lc(d);if(Gn(z)&&!O.some(oe))return[];let mt={values:e,o:a,u:z},Ct=bc.reduce((X,ct)=>ct(X,mt),O),Jt=ac(Ct,mt,s);return Jt?[{F:Ct,u:z,U:Jt}]:[]}),f=l.some(({u:d,U:O})=>O>=1&&ut(d)),p=l.filter(({u:d})=>!f||ut(d)||!ln(d)),m=p.reduce((d,O)=>d&&d.U>=O.U?d:O,p[0])?.F??[],u=Map.groupBy(m.filter(({id:d})=>d),({id:d})=>d);for(let{F:d,u:O}of l)if(!(d===m||ln(O)))for(let Y of rc){let z=d.filter(mt=>mt.id===Y&&mt.g>=On);z.length&&!u.has(Y)&&u.set(Y,z)}return{C:u,et:m,verified:r}}function ac(t,{values:n,o:e},o){let s=t.filter(({id:l})=>n.has(l)||V.has(l)&&n.has($v)),r=[...new Set(s.map(({id:l})=>l))],i=r.filter(l=>!V.has(l)).length,c=r.length-i;return i||(o||c>1||ut(e))&&!Gn(e)?i+c*.3:0}var oe=({n:t})=>t.kind===$I,Ps=({P:t},n,e=()=>!0)=>t.map(o=>[I(o)===9?Ye(o):"",...E(o,n).filter(e).slice(0,12).map(D)].join($Q)).join($Q);function lc(t){if(I(t)===9)return"";let n=E(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),D(t).slice(0,60),...E(t,Gs).slice(0,4).map(D),...n.map(e=>W(e,$K)??e.textContent)].join($Q)}var Lt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),fc=(t,{values:n,o:e})=>{let[o,s]=t.filter(oe),r=ut(e)||Kt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!s&&!o.id&&r?Lt(t,i=>i===o,{id:$p,g:ee}):t},uc=t=>{let n=t.map(({o})=>[...S(o),...o.w]);if(!n.flat().some(o=>go.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$g||o.n.kind!==$f||!r.some(c=>Dn.test(c)))return o;let i=r.map(c=>J(c.replace(Dn,""),$f)).find(Boolean);return!i||!V.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,g:On})})},pc=t=>{let n=t.filter(u=>V.has(u.id)&&yt(u)),e=u=>u.B===$R||an(yt(u)),o=u=>e(u)||u.e&&n.some((d,O)=>e(d)&&d.id===u.id&&s(d,n[O+1],u)),s=(u,d,O)=>_s(O,u)||u.e&&u.e!==O.e&&d===O,r=n.filter(u=>!n.some(d=>d.id===u.id&&_s(u,d))),i=u=>r.some(d=>d!==u&&d.id===u.id&&d.e===u.e&&yt(d)===yt(u)),c=n.filter(o),a=u=>c.some(({o:{H:d}})=>d[0]===u),l=n.filter(u=>!c.includes(u)),f=l.filter(u=>c.some(({id:d})=>d===u.id)||r.includes(u)&&i(u)),p=!c.length&&f.some(({id:u})=>u===$b);return Lt(t,u=>l.includes(u)&&(p||f.some(({id:d,o:{H:[O]}})=>d===u.id||O&&O===u.o.H[0]&&c.length&&!a(O))),{id:$g})},_s=({o:{x:t,l:n}},{n:{t:e}})=>t===e&&!n.some(Z),dc=t=>t.some(({id:n,e})=>n===_j||n===$b&&e)?Lt(t,n=>n.id===_G&&yt(n)===_u,{id:$g}):t,mc=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$h?e:{...e,...hc(e,n)});function hc(t,n){let{E:e}=t.n,o=s=>e.filter(r=>s.test(r)).length;return o(/東京都/)&&o(/大阪府/)?!t.O||V.has(J(yt(t),$f)?.id??"")?{id:$x,g:ee}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e.some(ot)&&Ws(e,n)?{id:$N,g:ee}:{}}var Ws=(t,n)=>(fn(n.get($N)??"",t)?.I??0)>=cc,yt=({o:t})=>S(t).map(k).find(Boolean)??"",Ys=(t,{values:n,o:e})=>Pn(e)||t.some(({id:o,g:s,n:{kind:r,E:i}})=>o===$D&&s>=On||o===$N&&r===$h&&Ws(i,n))||ut(e)&&!t.some(se),se=({id:t})=>t===_j,gc=(t,n)=>{if(Ys(t,n))return t;if(ds(n.o))return Lt(t,({id:s})=>sc.test(s),{id:$g});let o=ln(`${n.o} ${n.u}`)&&!Kt(n.o)||t.some(se)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return Lt(t,s=>{let r=yt(s);return Pn(r)?!1:s.id===$M?r&&(o.test(r)||Ao.test(r)):s.id===_y||s.id===$D&&s.g<On},{id:$g})},Oc=(t,n)=>t.some(e=>se(e)&&S(e.o).some(o=>Jo.test(o)))&&!Ys(t,n)?Lt(t,({id:e})=>oc.has(e),{id:_j}):t,bc=[fc,uc,pc,dc,mc,gc,Oc];function Ec({P:t},n,e,o){let s=Object.entries(o).filter(([c])=>e.has(c)),r=n,i=!1;for(let[c,a]of s){let l=[a].flat().map(f=>{let p=t.flatMap(m=>E(m,f));return r.find(({n:m})=>p.some(u=>m.t===u||m.T.includes(u)))});l.length&&l.every(f=>f&&xc(f,c))?r=r.map(f=>l.includes(f)?{...f,id:c,g:Ks}:f.id===c?{...f,id:""}:f):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var xc=({id:t,n:{kind:n,E:e}},o)=>(!t||t===o)&&!(n===$h&&(ic.has(o)||e.some(ot)));var yc=new Map([[$R,10],[_z,9],[$O,6],["inside",6],["after",6],[$j,5],[$Y,4],[$b,4]]),Sc=8,Ac=/^(own|near|whole|row|sentence|group)$/,Nc=[$R,_b,_z,_w,$O,$j],Ic=24,C=(t,n)=>n.flatMap((e,o)=>e?[{from:t,c:e,D:yc.get(t)??Sc,index:o}]:[]),St=({c:{id:t}})=>t!==$k,Dt=t=>t.filter(({from:n})=>Ac.test(n)),tt=(t,n)=>t.filter(e=>e.from===n),js=(t,n)=>Nc.flatMap(e=>tt(t,e)).find(({from:e,c:{id:o},index:s})=>Tt(o)&&(e===_z?!s:e!==_w||!s&&!n.p.length))??tt(t,$b).find(({c:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e))??C($R,[[...n.u,...n.l,...n.p,...n.w,n.b,n.R].some(is)&&{id:_B}])[0],wc=(t,{A:n})=>{let e=Dt(n).find(o=>!o.c.k&&St(o))??null;return{...t,a:e,e:e?.c.e??null}},Tc=(t,{A:n,kind:e,o})=>{let s=Dt(n),r=s.find(({c})=>!c.k);if(r?.c.id!==$k||s.some(({c})=>c.k))return t;let i=r.from===$R||!o.p.length;return t.a&&(e===$I||!i)?t:{a:null,e:null,O:!0}},kc=(t,{A:n})=>{let e=Dt(n).find(({c:s})=>s.k);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.a?.c.id??"");return{...t,a:o?t.a:e,e:e.c.e??t.e}},$c=(t,{A:n,ut:e})=>{if(t.a||t.O)return t;let o=tt(n,$O),s=o.length>0&&!o.some(St),r=!o.length&&!Dt(n).length&&e(),i=o.find(St)??C("inside",[r])[0]??null;return{a:i,e:t.e??i?.c.e??null,O:s}},Rc=(t,{A:n,kind:e,o:{b:o}})=>{if(t.a||Dt(n).length||o.length>Ic)return t;let[s]=C("after",[J(o,e)]);return s&&!St(s)?{...t,O:!0}:{...t,a:s??null}},Lc=(t,{A:n})=>{let e=tt(n,$O).find(St),[o]=tt(n,_b),s=t.a?.c,r=s&&s===o?.c&&s!==tt(n,"near")[0]?.c;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.O||r)?t:{...t,a:e,O:!1}},Dc=(t,{A:n})=>{if(t.a?.c.id!==$v)return t;let e=tt(n,$O).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,a:{...t.a,c:e.c}}:t},Mc=(t,{A:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{a:o}=t;if(o){let i=e.some(({c})=>c.id===o.c.id);return i?{...t,pt:i}:t}let s=!t.O&&!Dt(n).length&&!tt(n,$O).length,r=e.find(({from:i,c:{id:c}})=>i===$j||(i===$Y?!(t.O&&c===$M):s));return r?{...t,a:r,e:r.from===$Y?t.e:r.c.e??null}:t},Hc=(t,{A:n})=>{if(t.e||!/^name/.test(t.a?.c.id??""))return t;let e=[...tt(n,$b),...tt(n,$j)].find(({c:o})=>o.e);return{...t,e:e?.c.e??null}},Cc=[wc,Tc,kc,$c,Rc,Lc,Dc,Mc,Hc],Js=t=>Cc.reduce((n,e)=>e(n,t),{a:null,e:null,O:!1});var vc=/[・／/]/;function Vs(t,n){for(let[e,o]of n.entries()){let{l:s,b:r}=o,i=[o],c=f=>f?.x===t[e+i.length-1].t&&!f.u.length&&!f.S.length&&(S(o).length?!f.l.some(Z):f.l.join("")===i.at(-1)?.b);for(;c(n[e+i.length]);)i.push(n[e+i.length]);let a=s.length===1?s[0].split(vc):[...s].reverse(),l=S(o).length||!r?a:i.map(f=>f.b);if(!(i.length<2||o.u.length||l.length!==i.length||!l.every(rn))&&!ft(l[0]))for(let[f,p]of i.entries())Object.assign(p,{l:[l[f]],b:""})}}var Fc=40,Bc=/^(h\d|legend|caption)$/,qs=/^(b|strong)$/,zs=9,Pc=/(。|ください|下さい|ます|です|ません|こちら)$/,_c=/^\P{L}/u;function Xs(t,n){let e=new Map,o=[],s=[],r=new Map,i=kt(t,t);for(let c=i.nextNode();c;c=i.nextNode()){let a=P(c)&&n.has(c)?c:null,l=bt(c)&&U(c).trim()&&!Gc(c)?Kc(c):null;if(l&&s.at(-1)?.F===l?s[s.length-1].a+=U(c):l&&s.push({a:U(c),F:l}),!a)continue;for(let[p,{a:m,F:u}]of s.entries()){let d=p===s.length-1&&!Uc(a),O=Wc(Et(m),u,d,r);O&&(o=[O,...o.filter(Y=>!zc(O,Y))])}s=[];let f=o.filter(({dt:p})=>p.some(m=>y(m,a)));e.set(a,f.map(({a:p})=>p))}return e}var Gc=t=>/^r[tp]$/.test(h($(t)));function Kc(t){let n=$(t);return n&&qs.test(h(n))?n:Ut(t)}var Uc=t=>pt(t).length>0||[$G,$q].some(n=>g(t,n));function Wc(t,n,e,o){let s=jc(n),r=Number(g(n,"rowspan"));if(t.length>Fc||e&&!s&&!(r>1)||!qc(n))return null;let i=Vc(t,n);if(!s&&!Yc(t,i))return null;let c=r>1?Xc(n,r):Qs(n,o),a=c.some(l=>lt(l,_A));return a&&!s?null:{a:t,dt:c,W:a?0:Jc(h(n)),Y:i}}var Yc=(t,n)=>!Pc.test(t)&&!us(t)&&(n!==""||ft(t)||cn(t)),jc=t=>Bc.test(h(t))||g(t,"role")==="heading",Jc=t=>/^h\d$/.test(t)?Number(t[1]):zs;function Vc(t,n){let e=g(n,"class")+g(n,"colspan")+(_c.test(t)?_x:"");return e||qs.test(h(n))?h(n)+e:""}function qc(t){let n=w(t,$F);return It(t)&&!w(t,Rt)&&!lt(t,$t)&&!(n&&Gt(n))}var zc=(t,n)=>t.W<zs?n.W>=t.W:t.Y!==""&&t.Y===n.Y;function Xc(t,n){let e=[];for(let o=w(t,"tr");o&&e.length<n;o=Fe(o))e.push(o);return e}function Qs(t,n){let[e]=_(t),o=n.get(e)??(!e||E(e,$t).length?[e].filter(P):Qs(e,n));return n.set(e,o),o}var tr=24,Qc=10,Zc={email:_f,tel:$S,url:$M},ta={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function nr({it:t,C:n,P:e}){let o=new Map(e.flatMap(i=>[...Xs(i,n)])),s=[],r=t.map(({t:i,type:c,T:a})=>hn(i,n,o.get(i)??[],A(c)?a.at(-1):null));Vs(t,r);for(let[i,c]of t.entries()){let a=r[i],l=s.at(-1),f=na({n:c,o:a,_:l,next:r[i+1],j:s});f.id===$M&&cs([...S(a),a.R].join($Q))&&(f.id=$g),f.id===$N&&c.kind===$f&&a.x&&A(L(a.x))&&(f.id=$g),f.id&&!ia(c,f.id)&&(f.id=f.id===$k?"":$g),s.push({n:c,o:a,...f})}return s}function na({n:t,o:n,_:e,next:o,j:s}){let r=Zs(t,n,o);return r.id===_D&&sa(n,e?.o,o)&&(r=Zs(t,{...n,p:[n.p[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&oa(r,n,e)&&ca(t,n,e)&&(r.id?r.id=$E:Object.assign(r,{id:e.id,g:e.g-.5,O:e.O,B:e.B})),ea(r,n,e)&&(r.id=$g),r.id===$b&&r.e===$A&&ra(n,s)&&(r.id=$d),r}var ea=({id:t},{l:[n=""]},e)=>V.has(t)&&/^[、,，]/.test(n)&&/^(other|author|victim)$/.test(e?.id??""),oa=({id:t,O:n},{u:e,l:o,p:s},r)=>t?t===$v&&r.id===$E&&o.length>0:!n||!e.length&&s[0]===r.o.p[0],sa=({p:[t]},n,e)=>t&&t!==n?.p[0]&&t===e?.p[0];function ra({x:t},n){let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$b&&r);return e?.id===$d&&e.e===$u&&e.n.t===t&&o?.e!==$u}var ia=({type:t},n)=>Tt(n)||n===$g||(ta[t]?.test(n)??!0);function ca({t,kind:n,type:e,v:o},{l:s,x:r,S:i},{id:c,n:a}){let l=c===$D||n===a.kind&&e===a.type,f=r&&(r===a.t||a.T.includes(r));return!l||!f||o!==a.v||n===$I?!1:![...i,...s].some(Z)&&aa(t,a.t)}function aa(t,n){let e=K(t);for(let o=0;e&&o<3;o+=1,e=K(e))if(y(e,n))return!0;return!1}function re(t,n){let e=h(t)==="textarea"?ht(t):n===$f&&g(t,$K),o=e&&e.length<=tr&&!/[{<]/.test(e)?J(e,n):null;return o?.id===$k?null:o}function la({t,kind:n,type:e},o){let s=f=>J(f,n),r=o.l.map(f=>{let p=s(f);return p?.id===$k&&/(。|ください|下さい|ます|です)$/.test(f)?null:p}),i=r.find((f,p)=>f&&o.l[p].length<=tr),c=i?.k&&r.find(f=>/^name/.test(f?.id??"")&&!f?.k),a=[$b,"id"].map(f=>ss(g(t,f),n)),l=n===$f&&Zc[e];return[...C($R,o.u.map(s)),...C("near",[i]),...C($L,[c]),...C(_z,o.p.map(s)),...C(_b,[r.find(Boolean)]),...C(_w,o.w.map(s)).filter(St),...C($O,o.S.map(s)),...C($j,[rs(g(t,$j))]),...C($Y,[l?{id:l}:null]),...C($b,a)]}function fa({t},{u:n,l:e,p:o,w:s,S:r,b:i,R:c,H:a},l){let f=[...n,...e.slice(0,1)];if(f.some(an))return $R;if(f.some(_n)||[...r,...e.slice(0,1),...[i,c].filter(p=>!l?.l.some(m=>m.includes(p)))].some(ls))return $V;for(let p of[...o,...s,...a]){if(ft(p))return $V;if(cn(p))return $R}return fs(g(t,$b))?$V:null}function Zs(t,n,e){let o=la(t,n),s=fa(t,n,e),r=js(o,n);if(r)return{id:r.c.id,g:Qc,e:null,O:!1,B:s,ot:r};let{a:i,e:c,O:a,pt:l}=Js({A:o,kind:t.kind,o:n,ut:()=>re(t.t,t.kind)});if(!i)return{id:"",g:0,e:c,O:a,B:s,ot:null};let{id:f,D:p=1}=i.c,m=i.D*p+(l?1:0),u=[...S(n),...n.w,...n.H,...n.S,n.b,n.R],d=Y=>u.some(z=>Y.test(z));return{id:V.has(f)&&s===$V||f===$D&&p<1&&d(Po)||f===$b&&d(Wo)?$g:f,g:m,e:c,O:a,B:s,ot:i}}var ie=({n:{t,T:n,type:e},o})=>(A(e)?n:[t]).some(s=>T(s,"[required], [aria-required=true]"))||[...o.u,...o.l.slice(0,2),...o.p.slice(0,1),...o.w.slice(0,1)].some(s=>Uo.test(s));var er=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],ua="通報ナビ";function ce(t,n=ua){let e=[t,...A(L(t))?Xt(t)??[]:[]].map(pa);return W(t,$m)===null&&(Be(t,$m,n),e.push(()=>W(t,$m)===n&&wn(t,$m))),()=>{for(let o of e)o()}}function pa(t){let n=Ge(t),e=W(t,_q)===null,o=er.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of er)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&wn(t,_q)}}var or=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i;var fe={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function ae(t,n,e){let o=fe[h(t)];for(let s of[gt(Q(t)),globalThis]){let r=Object.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}}function nt(t,n){try{We(t,n)}catch{}}function le(t,n){let e=Q(t),o=$n(e);try{nt(t,new FocusEvent("focus")),nt(t,new FocusEvent("focusin",{bubbles:!0})),n(),nt(t,new FocusEvent("blur")),nt(t,new FocusEvent("focusout",{bubbles:!0}))}finally{$n(e)===t&&o!==t&&(Ue(t),o&&h(o)!=="body"&&kn(o,{preventScroll:!0}))}}var st=t=>A(L(t))?Ot(t):h(t)===$w?String(ao(t)):co(t)??ht(t);function ue(t){let n=g(t,$b);if(!(L(t)!==_v||!n))return E(F(t),"input[type=radio]").find(e=>Ot(e)&&g(e,$b)===n&&_t(e)===_t(t))}function Wt(t,n){let e=h(t);if(A(L(t))){if(Ot(t)===n)return;le(t,()=>Ke(t)),Ot(t)!==n&&!n&&(ae(t,_C,n),nt(t,new Event($T,{bubbles:!0,composed:!0})),nt(t,new Event("change",{bubbles:!0})))}else e in fe?le(t,()=>{e===$w?ae(t,_k,Number(n)):ae(t,$K,n),nt(t,e===$w?new Event($T,{bubbles:!0,composed:!0}):pe($U)),nt(t,new Event("change",{bubbles:!0}))}):le(t,()=>da(t,String(n)))}var pe=(t,n)=>new InputEvent($T,{bubbles:!0,composed:!0,inputType:t,data:n});function da(t,n){let e=Q(t);kn(t,{preventScroll:!0});let o=gt(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand($U,!1,n)}catch{}sr(ht(t))!==sr(n)&&(Tn(t,n),nt(t,pe($U,n))),o?.removeAllRanges()}var sr=t=>t.replace(/\s+/g,"");function rr(t){if(L(t)===_v){let e=ue(t);return o=>e?Wt(e,!0):Wt(o,!1)}if(A(L(t))||h(t)in fe){let e=st(t);return o=>Wt(o,e)}let n=[...ve(t)].map(e=>Ce(e,!0));return e=>{Tn(e,...n),nt(e,pe("deleteContent"))}}var ma='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',ha=new RegExp(`\\s*${or.source}\\s*`,"gi"),bn=80,En=t=>([...S(t),...t.w,...t.S,t.b].find(k)??"").slice(0,3*bn).replace(ha,$Q).trim().slice(0,bn);function ir({P:t,C:n,Z:e,tt:o},s,r){let i=[...s.map(a=>{let l=r.has(a.n.v)&&ie(a);return(A(a.n.type)?Oa:ga)(a,l)}),...e.map(({t:a,type:l})=>l==="file"&&rt("file",xt(a)[0]??En(hn(a,n,[])))),t.some(a=>E(a,ma).some(o))&&rt($H,"")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var rt=(t,n,e)=>e?{kind:t,label:n,id:e}:{kind:t,label:n},ga=({n:{t,type:n},o:e,id:o},s)=>o===$H?rt($H,En(e)):s&&o!==_B&&ba(t,n)&&rt(_d,En(e),o);function Oa(t,n){let{type:e,T:o,E:s}=t.n;if(o.some(c=>Ot(c)))return!1;let r=En(t.o),[i]=s;return e==="checkbox"&&!o[1]?No.test(i)?rt($H,i.slice(0,bn)):ot(`${i} ${r}`)?rt(_h,i.slice(0,bn)||r):n&&rt(_d,i||r,t.id):s.every(ot)||s.some(ot)&&ie(t)?rt(_h,r||i):n&&rt(_d,r||i,t.id)}function ba(t,n){if(n!==$w)return!String(st(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!T(t,":valid")}var ar="rgb(255, 255, 255)";function de(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,s]}var xn=t=>de(t)?.[3]??1,cr=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function lr(t,n){let[e,o]=[de(t),de(n)];if(!e||!o)return 21;let s=e.slice(0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[r,i]=[cr(s),cr(o)].sort((c,a)=>c-a);return(i+.05)/(r+.05)}var ge=[20,10],mr=[8,8],Ea=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],he=.3,fr=5,xa=1.3,ya=1e3,Sa=1e4,[Aa,hr]=[-2,-1],gr=["::before","::after"],Na=/^(img|svg|canvas|video|iframe|object|embed)$/,Ia={opacity:t=>t<he,contrast:t=>t<he,brightness:t=>t>3,blur:t=>t>3},wa={opacity:1,$:!1,box:null,M:!1,st:[],J:[]};function Or(){let t=new Map,n=new Set,e=o=>{let s=t.get(o)??E(o,"*").slice(0,Sa).filter(r=>{let i=R(r);return i.pointerEvents===$z&&Er(r,i)});return t.set(o,s),s};return function(s){let r=new Map,i=[...s].filter(([c,a])=>!n.has(c)&&Ta(c,a,r)).map(([c,a])=>({t:c,mt:a?mr:ge})).sort((c,a)=>Bt(c.t,a.t)&2?1:-1);return Fa(i,n,e),n}}function Ta(t,n,e){let{width:o,height:s}=B(t),[r,i]=n?mr:ge;return o>=r&&s>=i&&It(t)&&Oe(t).every(c=>ka(c,e))&&(n||Ca(t))}function ka(t,n){let{$:e,st:o}=$a(t,n),{width:s,height:r}=B(t);return!e&&!o.some(([i,c])=>i>=s/2&&c>=r/2)}function $a(t,n){let e=[];for(let r=t;r&&!n.has(r);r=$(r))e.unshift(r);let o=$(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||wa;for(let r of e)n.set(r,s=Ra(r,s));return s}function Ra(t,n){let e=R(t),o=B(t),s=n.opacity*Number(e.opacity),r=o.width>0&&o.height>0,i=n.$||s<he||e.mixBlendMode!=="normal"||Ha(e)||Ma(e)||!!(r&&n.box&&!n.M&&La(o,n.box));return{opacity:s,$:i,box:r?o:n.box,M:r?/auto|scroll/.test(e.overflow):n.M,st:n.J,J:[...n.J,...Da(t)]}}var La=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>ya,Da=t=>gr.map(n=>R(t,n)).filter(n=>be(n)&&n.pointerEvents===$z&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),Ma=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>Ia[n]?.(Number(e)/(o?100:1)));function Ha({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$z&&n.filter(e=>xn(e)>.5).length*2<=n.length}function Ca(t){let n=R(t),{width:e}=B(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),s=Math.abs(Number.parseFloat(n.textIndent)),r=va(t);return Number.parseFloat(n.fontSize)>=fr&&o>=fr&&s<Math.max(o,1)&&!(r&&lr(n.webkitTextFillColor||n.color,r)<xa)}function va(t){for(let n of Wn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=R(n);if(o!==$z)return null;if(xn(e)>.5)return e;if(h(n)==="html")return/dark/.test(s)?null:ar}return null}function Fa(t,n,e){let o=i=>_a(i,e)&&n.add(i.t),s=new Map,r=t.filter(i=>!o(i)).map(i=>({each:i,_:Ba(i.t,s)}));for(let i of["center",_H])r.forEach(({each:{t:c},_:a},l)=>{if(!n.has(c)){Pe(c,{block:i,inline:i,behavior:_I});for(let{each:f,_:p}of r.slice(l))if(p.filter(me).some(Pa)||!o(f))break;(i===_H||!n.has(c))&&a.filter(me).forEach(ur)}});[...s.values()].filter(me).forEach(ur)}var Ba=(t,n)=>Oe(t).flatMap(e=>[..._(e)].map(o=>{let s=n.get(o)??{V:o,left:Vt(o),top:qt(o)};return n.set(o,s),s})),me=({V:t,left:n,top:e})=>Vt(t)!==n||qt(t)!==e,ur=({V:t,left:n,top:e})=>_e(t,{left:n,top:e,behavior:_I}),Pa=({V:t,left:n,top:e})=>{let o=h(t)==="html"?E(t,"body").slice(0,1):[];return[t,...o].map(s=>R(s)).some(({overflowX:s,overflowY:r})=>Vt(t)!==n&&/hidden|clip/.test(s)||qt(t)!==e&&/hidden|clip/.test(r))};function Oe(t){let n=[t];for(let e=pr(t);e;e=pr(e))n.push(e);return n}var pr=t=>{try{return gt(Q(t))?.frameElement??null}catch{return null}};function _a({t,mt:[n,e]},o){let{left:s,top:r,width:i,height:c}=B(t),a={width:i,height:c};for(let l of Oe(t)){if(l!==t){let d=B(l);[s,r]=[s+d.left+l.clientLeft,r+d.top+l.clientTop]}let f=F(l),p=Ea.map(([d,O])=>[s+a.width/2+d*n,r+a.height/2+O*e]);if(!p.every(([d,O])=>Ka(l,f,d,O)))return!1;let[m,u]=p[0];if(o(f).some(d=>Ga(d,m,u)&&br(d,l)&&Ua(d,l)))return!1}return!0}var Ga=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=B(t);return o<=n&&n<=r&&s<=e&&e<=i};function Ka(t,n,e,o){let s=I(n)===9,r=(s?ze:Xe)(n,e,o);if(!r||r===t||y(t,r))return!!r;let i=[...(s?Ve:qe)(n,e,o)],c=i.findIndex(a=>a===t||y(t,a));return c>=0&&!i.slice(0,c).some(a=>br(a,t))}function br(t,n){if(t===n||y(n,t))return!1;let e=gr.map(i=>R(t,i));if(!Er(t)&&!e.some(be))return!1;let o=[...Xt(n)??[]].some(i=>y(i,t)),[s,r]=[B(t),B(n)];return!o||s.width>r.width-ge[0]&&s.height>r.height-2}function Ua(t,n){let[e,o]=[dr(t,n),dr(n,t)];return e===o?e>hr&&(Bt(n,t)&4)>0:e>o}function dr(t,n){let e=hr;for(let o of Wn(t)){if(y(o,n))break;let{position:s,zIndex:r,transform:i}=R(o);(s!=="static"||i!==$z)&&(e=Math.max(Number.parseInt(r,10)||0,Aa))}return e}var Er=(t,n=R(t))=>Na.test(h(t))||be(n),be=t=>t.content!==$z&&(xn(t.backgroundColor)>.1||t.backgroundImage!==$z||(t.backdropFilter??$z)!==$z)&&t.visibility===_F&&Number(t.opacity)>.1;var Ee=t=>t.split(`
`).map(n=>n.trim()).filter(Boolean),xe=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function xr(t,n){let e=[...t],o=[];for(let{ht:s,gt:r,limit:i}of n){if(!e.length)break;let c=r?xe(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();s&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o.push(c)}return{values:o,left:e}}var yr=t=>URL.canParse(t)?new URL(t).href:"";var Wa=/https?:\/\/[\x21-\x7e]+/g,Ya=["。",`
`,"! ",". ","？","！"],Sr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function Ar(t,n){if(t.length<=n)return[t,""];let e=Sr(t,n,"word")||Sr(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(Wa))s<e&&e<s+r.length&&(e=s);let o=Math.max(...Ya.map(s=>ja(t.slice(0,e),s)));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}var ja=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function Nr({label:t="",value:n},e,o){let s=e?.value??"";if(n.split(`
`).every(c=>s.includes(c)))return null;let r=`【${t||"URL"}】
${n}`,i=s?Math.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$p,value:s?`${r}

${s}`:r}}var et=wt.令和,ye=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,Ja={令:et,r:et,平:wt.平成,h:wt.平成,昭:wt.昭和,s:wt.昭和},Sn=t=>{let n=ye.exec(t)?.[0][0];return n?Ja[n.toLowerCase()]??0:null};function Ir(t){let n=b(t);if(/西暦|\d{4}|yyyy/i.test(n))return 0;let[e,o]=[n,n.replace(ye,"")].map(Sn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(n)?null:void 0}var Va=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,qa=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,za=new RegExp(Va.source+qa.source,"i");function Se(t){let[,n,e,o,s,r,i,c,a]=za.exec(b(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let l=i===void 0?null:Xa(+i,`${r} ${a}`),f=c==="半"?30:+(c??0);return{y:+(n??et+(e==="元"?1:+e)),m:+o,d:+s,h:l,i:l===null?null:f}}function Xa(t,n){if(/午後|p\.?m/i.test(n))return t%12+12;if(/午前|a\.?m/i.test(n))return t%12;let e=/[夕夜晩]/.test(n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/.test(n)&&t<6?t+12:t}var M=t=>String(t).padStart(2,"0");function An({y:t,m:n,d:e,h:o,i:s},r){let i=`${t}-${M(n)}-${M(e)}`;return r===$J?i:r==="month"?i.slice(0,7):o===null?"":r===$P?`${M(o)}:${M(s)}`:`${i}T${M(o)}:${M(s)}`}var Qa=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Za=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,tl=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function Ae(t,n){let{y:e,m:o,d:s}=t,r=j(n),i=tl.exec(r),c=Qa.exec(r);if(i&&!(i[4]&&c))return i[1]==="r"?[`R${e-et}`,o,s].join(i[2]):`令和${e-et}年${o}月${s}日${yn(t,i[3])}`;if(c){let[,,f,,p,m,u]=c;return f==="年"?`${e}年${o}月${m?`${s}日${yn(t,u)}`:""}`:[e,M(o),...m?[M(s)]:[]].join(m&&f!==p?"":f)+(m?yn(t,u):"")}let a=Za.exec(r),l=a&&nl(a[1],a[3]);return l?[...l==="dm"?[M(s),M(o)]:[M(o),M(s)],e].join(a[2])+yn(t,a[5]):null}function yn({h:t,i:n},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${M(n)}分`:`${o.toUpperCase()}${M(t)}${r}${M(n)}`}var nl=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]===_x||Number(n)>12?"md":"",el=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],wr=t=>el.map(n=>Ae(t,n)??""),Tr=t=>{let[n=""]=/^[a-z]{3}/i.exec(t.trim())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(n.toLowerCase()):-1;return e%3?null:e/3+1},ol=t=>t.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function kr(t,n){let e=b(t).trim(),o=n===_J?Sn(e):null,s=ol(o===null?e:e.replace(ye,"")),r=n===_x&&Tr(s);if(r)return r;let i=n===_J&&/\d{4}/.exec(s)?.[0];if(i)return+i;let c=/元|\d+/.exec(s)?.[0];return!c||o===0?null:(o??0)+(c==="元"?1:+c)}var $r=(t,n,e)=>e.map(o=>t.findIndex(s=>kr(s,n)===o)).find(o=>o>=0)??-1,Rr=t=>t.some(n=>Sn(b(n))!==null);function Ne(t){let n=t.map(b),e=n.map(Sn),o=(s,r)=>e[r]===null?/\d/.test(s)&&!/西暦/.test(s):e.indexOf(e[r])<r&&e[r];return n.some(o)?-1:e.indexOf(et)}var sl=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],Ie=(t,n)=>{let[e,o]=sl.map(s=>t.findIndex(r=>s.test(r.trim())));return e<0||o<0?-1:n<12?e:o},rl=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_J],[/^\(?(月|month|mm$)/,_x],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],il=[[/\d年|^\s*(19|20)\d\d\s*$/,_J],[/\d月/,_x],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],cl={12:_x,31:"d",23:"h",24:"h"};function Lr(t,n){let e=(s,r)=>s.find(([i])=>i.test(r))?.[1];for(let s of[...t,...n.slice(0,2)]){let r=e(rl,j(s).trim());if(r)return r}if(n.some(Tr))return _x;let o=Math.max(...n.map(s=>kr(s,"d")??-1));return e(il,n.at(-1)??"")??cl[o]??(o>=45&&o<=59?"i":null)}var we=({o:{u:t,l:n}})=>[...t,...n].some(Z),it=t=>[...t].sort((n,e)=>e.g-n.g),al=5,q=t=>{let n=Number.parseInt(g(t,"maxlength"),10);return n>0?n:1/0};function ll(t,n){let e=/^[1-4]$/.test(g(t,"size"))?al:q(t),o=n.filter(r=>r&&r.length<=e),s;try{s=new RegExp(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o.find(r=>s?.test(r))??o[0]??""}function Mt(t,n){let e=[t];for(let o;o=n.find(({o:s})=>s.x===e.at(-1)?.n.t);)e.push(o);return e}var H=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],dt=(t,n,e)=>H(t,n,ll(n.n.t,e));function Te({id:t,value:n},e){let o=e.n.E.map(s=>ot(s)?"":s);return Yt(t,e,(t==="age"?gs(n,o):fn(n,o))?.index??-1)}function Yt(t,{n:{type:n,t:e,T:o}},s){return s<0?[]:n===$w?[{id:t,t:e,value:String(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[]}var At=({o:t})=>b([...S(t),...t.S,t.b,t.R].join($Q)),ke=({S:t,l:n,b:e,R:o})=>[...t,...[...n,e,o].flatMap(s=>/^[\s(※]*例(.*)/.exec(b(s))?.[0]??[])];function Mr(t,n,e){let o=e.filter(({n:f})=>f.kind===$h),s=o.find(({n:f})=>Ne(f.E)>=0),r=o.find(({n:f})=>Ie(f.E,0)>=0),i=e.some(f=>Dr(f)===vr&&Cr(f)===$P),c={q:t,moment:n,Ot:!!s,bt:!!r,Et:i,N:new Set},a=[];for(let f of it(e)){if(f===s||f===r)continue;let p=Dr(f)(f,c);if(!p)return[];a.push(...p)}if(!a.length||fl(c))return[];s&&a.unshift(...Yt(t.id,s,Ne(s.n.E)));let l=n?.h??null;return r&&l!==null&&a.unshift(...Yt(t.id,r,Ie(r.n.E,l))),a}var fl=({N:t})=>{if(t.has($L)||t.has($J))return!1;let n=[_J,_x,"d"].filter(e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_x)},Dr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?pl:Hr(t)?dl:e===$h?ul:vr},Hr=({n:{t,kind:n,E:e},o:{u:o,b:s,S:r}})=>n===$I?null:Lr([s,...o,g(t,$G),g(t,$q),...r],e),Nn=({N:t},...n)=>n.some(e=>t.has(e)),ul=({n:{E:t}},{N:n})=>n.add("unread")&&Rr(t)?null:[],pl=(t,n)=>{let{type:e}=t.n,o=e===$P?e:$J;if(!n.moment||Nn(n,o,$L,_J))return[];let s=H(n.q.id,t,An(n.moment,e));return s.length&&n.N.add(o).add(e==="datetime-local"?$P:o),s},dl=(t,n)=>{let{q:e,moment:o,N:s}=n,{t:r,kind:i,E:c}=t.n,a=hl(t,n),l=o?.[a]??null;if(l===null||Nn(n,a,ml.test(a)?$P:$J,$L))return[];s.add(a);let[f,...p]=gl(l,a,t,n);if(i===$h){let u=Yt(e.id,t,$r(c,a,[f,...p]));return u.length?u:null}let m=String(f??"");return m&&m.length<=q(r)?H(e.id,t,m):null},ml=/[hi]/;function hl(t,n){let e=Hr(t);return e===_x&&Nn(n,_x,$J)?"h":e}function gl(t,n,e,{Ot:o,bt:s}){return n===_J?Ol(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t]}function Ol(t,{o:{u:n,l:e,p:o,b:s,S:r},n:{t:i,E:c}},a){if(/20$/.test(b(e[0]??"").trim()))return[t%100];let l=[...e.slice(0,1),s,...r,...n,...o],f=a?et:l.map(Ir).find(p=>p!==void 0);return f?f===et?[t-et,t]:[]:f===null||q(i)<4?[]:c.some(p=>/^\D*\d\D*$/.test(p))?[t]:[t,t%100]}function Cr({o:t}){for(let n of[...S(t),...t.S]){if(/日|date|yyyy|\d{4}/i.test(n))return $J;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(n))return $P}return $J}var vr=(t,n)=>{let{q:e,moment:o,N:s,Et:r}=n,i=Cr(t);if(Nn(n,i,$L,_J))return[];let c=g(t.n.t,$q)||At(t);if(i===$P){s.add(i);let p=o?An(o,i):"";return dt(e.id,t,/\d時/.test(c)?[p.replace(/:(.*)/,"時$1分")]:[p])}let a=o&&Ae(o,c),l=a?[a]:[e.value,...o?wr(o):[]];r&&o&&l.unshift(a??An(o,$J));let f=dt(e.id,t,l);return f.some(({value:p})=>/\d[:時]/.test(String(p)))&&s.add($L),f.length&&s.add(i),f};var bl=4,El=new Set([...nn,$D,_y]),xl={url:Al,name:Fr,name_kana:Fr,email:Il,phone:wl,address:$l,found_at:(t,n)=>({f:Mr(t,Se(t.moment??"")??Se(t.value),n)})},$e=(t,n)=>(xl[t.id]??yl)(t,Br(t.id,n),n),Br=(t,n)=>(n.get(t)??[]).filter(({g:e})=>e>=bl);function Pr(t,n){let[e,o]=[$M,$p].map(i=>t.find(c=>c.id===i)),[s]=it(Br($p,n));if(!e||s?.n.kind!==$I||$e(e,n).f.length)return{fields:t,G:[]};let r=Nr(e,o,q(s.n.t));return r?{fields:[...t.filter(i=>i!==o),r],G:[e.id]}:{fields:t,G:[]}}function yl(t,n){let{id:e,value:o}=t;for(let s of it(n)){let{t:r,kind:i,type:c}=s.n;if(i===$h){let p=Te(t,s);if(p.length)return{f:p};continue}let a=c==="number"?/\d+/.exec(b(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$f?Ee(o).join($Q):o,[l,f]=Ar(a,q(r));if(!(!l||f&&El.has(e)))return{f:H(e,s,l),cut:f}}return{f:[]}}var Ht=({o:t})=>k(S(t)[0]??"").replace(/\d+/g,""),Sl=({u:t,l:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/.test(n[0]??t.at(-1)??"");function Al({id:t,value:n},e,o){let s=Ee(n),r=e.filter(({n:m})=>m.kind!==$h),[i]=it(r);if(!i)return{f:[]};let c=r.slice(r.indexOf(i)).filter(m=>m===i||m.n.kind===i.n.kind&&(Ht(m)===Ht(i)||Mt(i,r).includes(m))),a=o.get("scheme")?.find(({n:m})=>i.o.x===m.t),{values:l,left:f}=xr(s,c.map(({n:{t:m,kind:u},o:d})=>({ht:u===$I,gt:!!a||Sl(d),limit:q(m)}))),p=l.flatMap((m,u)=>{let d=yr(m);return dt(t,c[u],So.test(At(c[u]))?[d,m]:[m,d])});if(a&&p.length){let m=a.n.E.indexOf(xe(s[0])[0]);m>=0&&p.unshift({id:t,t:a.n.t,value:String(m)})}return{f:p,left:p.length?f:[]}}function Fr({id:t,value:n},e){let o=e.filter(({n:p})=>p.kind===$f),[s]=it(o);if(!s)return{f:[]};let r=(p,m)=>{let u=At(p),d=t===$d?Fs(m,u,ke(p.o)):[m];return dt(t,p,Bs(d,u))},i=o.length===1&&!S(s.o).some(p=>J(p,$f)?.e),{z:c,X:a}=Nl(s,o);if(i||!(a||s.e))return{f:r(s,n)};let[l,f]=Ds(n);return{f:[...c?r(c,l):[],...a?r(a,f):[]]}}function Nl(t,n){let[e,o]=[$u,$A].map(i=>n.find(({e:c})=>c===i));if(o||t.e)return{z:t.e===$A?e:t,X:o};if(e)return{z:e,X:t};let s=Mt(t,n)[1],r=s&&!s.e&&s.o.p[0]===t.o.p[0]&&!we(s);return{z:t,X:r?s:void 0}}function Il({id:t,value:n},e){let[o]=it(e);if(!o)return{f:[]};let s=b(n).replace(/\s/g,""),r=Mt(o,e)[1];if(!r&&/^[@＠]/.test(o.o.b))return{f:[]};if(r&&/^[@＠]$/.test(o.o.b)){let[i,c=""]=s.split("@");return{f:[...H(t,o,i),...H(t,r,c)]}}return{f:H(t,o,s.length<=q(o.n.t)?s:"")}}function wl({id:t,value:n},e){let[o]=it(e.filter(({n:i})=>i.kind===$f));if(!o)return{f:[]};let s=Mt(o,e).filter((i,c,a)=>!a.slice(1,c+1).some(l=>we(l)&&Ht(l)!==Ht(o)));if(s.length>2){let i=Zn(n);return{f:i.length===3&&i.every((a,l)=>a.length<=q(s[l].n.t))?i.flatMap((a,l)=>H(t,s[l],a)):[]}}let r=_r(o);return{f:dt(t,o,Cs(n,r===!1,r===!0,At(o)))}}var _r=t=>t.n.type==="number"?!1:Hs(At(t),ke(t.o));function Tl(t,n,e){let[o,s]=e.split("-"),[r,i]=Mt(n[0],n);return i?[...H(t,r,o),...H(t,i,s)]:dt(t,r,_r(r)===!1?[o+s]:[e,o+s])}var kl=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s;function $l({id:t,value:n},e,o){let{ct:s,lt:r,nt:i}=te(n),c=o.get($E)??[],[a]=c,[l]=o.get($x)??[],f=[...e,...o.get($C)??[]].sort((d,O)=>bs(d.n.t,O.n.t)?1:-1),p=l?i:a||f[0]?.id===$C?r+i:n,m=Rl(t,f,p);if(f.length&&!m.length)return{f:[]};let u=[];return a&&s&&u.push(...Tl(t,c,s)),l&&r&&u.push(...l.n.kind===$h?Te({id:t,value:r},l):H(t,l,r)),{f:[...u,...m]}}function Rl(t,[n,e,o],s){if(!n)return[];let i=e&&!o&&(n.id!==e.id||Ht(n)===Ht(e)||n.id===$C)?kl.exec(te(s).nt)?.[1]:"";return i===void 0||s.length>q(n.n.t)?[]:[...H(t,n,s.slice(0,s.length-i.length).trim()),...i?H(t,e,i):[]]}var Ll=24,Gr={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Re,G=[];async function Dl(t,n={}){if(n.undo)return await Wr(),Gr;let e=t.filter(({value:o})=>typeof o==_m&&o.trim());Re=n.says;try{return es(n.forbids),await Ml(e,n)}catch{return{...Gr,missed:e.map(({id:o})=>o)}}}async function Ml(t,n){let e=new Set,o=Or(),s=await Kr(t,n,e,o);for(let r=1;r<Ll&&s.Q&&(await Wl(),!(s.N&&s.f.every(jt)&&s.page.size===Hl()));r+=1){let i=await Kr(t,n,e,o),c=i.Q>=s.Q&&r>t.length+2;if(s=i,c)break}return s.f.forEach(Kl),{...s.answer,needs:ir(s.page,s.j,s.scopes)}}var Hl=()=>E(document,Xn).length;async function Kr(t,{map:n,overwrite:e=[],earlier:o=[]},s,r){let i=Rs(),c=nr(i),a=vl(t),{C:l,et:f,verified:p}=Us(i,c,a,{map:n,ft:G.length>0}),m=Cl(l,a,r),u={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:p},d=[],O=new Set,Y=0,{fields:z,G:mt}=Fl($M,o)?{fields:t,G:[]}:Pr(t,m);for(let X of z){let{id:ct}=X,{f:Yr,cut:Le,left:De}=$e(X,m),Nt=Yr.filter(({t:vt})=>!O.has(vt));for(let{t:vt}of Nt)O.add(vt);if(!Nt.length){u.missed.push(ct);continue}if(!e.includes(ct)&&Nt.some(vt=>Pl(vt,s))){u.kept.push(ct);continue}d.push(...Nt),Y+=await Bl(Nt,s),(Nt.every(jt)?u.filled:u.missed).push(ct),Le&&(u.cut[ct]=Le),De?.length&&(u.left[ct]=De)}u.filled.includes($p)&&(u.in_text=mt);let Ct=d.every(jt),Jt=new Set([...f,...[...m.values()].flat()].map(({n:X})=>X.v));return{answer:u,page:i,j:c,scopes:Jt,f:d,N:Ct,Q:Y+(Ct?0:1)}}function Cl(t,n,e){let o=a=>V.has(a)&&(n.has(a)||n.has($v)),s=({n:{t:a,type:l}})=>A(l)?[a,...pt(a)]:[a],r=[...t].filter(([a])=>o(a)).flatMap(([,a])=>a),i=e(new Map(r.flatMap(a=>s(a).map(l=>[l,A(a.n.type)])))),c=a=>s(a).some(l=>i.has(l));return new Map([...t].map(([a,l])=>[a,o(a)?l.filter(c):l]))}var vl=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has($M)&&n.set($p,n.get($p)??""),n},Fl=(t,n)=>n.includes(t)||G.some(e=>e.id===t);async function Bl(t,n){let e=0;for(let o of t)jt(o)||!Ft(o.t)||(Ul(o,n),e+=1,await null);return e}var jt=({t,value:n})=>{if(!Ft(t))return!1;let e=st(t);return e===n||typeof e!=_m||h(t)===$w?e===n:Ur(e)===Ur(String(n))&&(G.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},Ur=t=>b(t).replace(/[^\p{L}\p{N}]+/gu,"");function Pl(t,n){let{t:e}=t;if(jt(t))return!1;let o=st(e),s=G.findLast(i=>i.t===e);if(s&&(o===s.L||n.has(s.id)))return!1;if(h(e)===$w){let{multiple:i}=e,c=[...Qt(e)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(A(L(e)))return _l(e);let r=h(e)===$T?$f:$I;return o===(r===$f?W(e,$K):ht(e))&&re(e,r)?.id===t.id?!1:!Gl(String(o),g(e,$q))}function _l(t){let n=ue(t);return!!(n&&!n.defaultChecked&&!G.some(e=>e.t===n&&e.L===!0))}var Gl=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(t.trim())||n!==""&&t.trim()===n.trim();function Kl({id:t,t:n,value:e}){let o=G.find(r=>r.t===n);if(o&&(o.L=st(n)),o)return;let s=G.find(r=>r.id===t&&r.L===e&&!Ft(r.t));s&&Object.assign(s,{t:n,K:ce(n,Re)})}function Ul({id:t,t:n,value:e},o){let s=G.findLast(c=>c.t===n),r=s?.rt??rr(n);s?.K(),G=G.filter(c=>c!==s),o.add(t);let i={id:t,t:n,L:e,rt:r,K:()=>{}};G.push(i),Wt(n,e),i.L=st(n),i.K=ce(n,Re)}async function Wr(){let t=G.reverse();G=[];for(let{t:n,L:e,rt:o,K:s}of t)s(),Ft(n)&&st(n)===e&&o(n),await null}var Wl=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:Yl}=globalThis;Yl.fillForm??=Object.assign(Dl,{undo:Wr});})();
