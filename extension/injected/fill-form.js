/* npm run compiled */
(()=>{var $b="name",$d="name_kana",$f="other",$g="line",$h="choice",$j="autocomplete",$k="unknown",$m="aria-description",$p="notes",$q="placeholder",$u="family",$v="address",$w="select",$x="prefecture",$y="[hidden], [inert], [aria-hidden=true]",$z="none",$A="given",$B="querySelectorAll",$C="locality",$D="found_at",$E="postal",$F="label",$G="aria-label",$H="captcha",$I="area",$J="date",$K="value",$L="whole",$M="url",$N="category",$O="hint",$P="time",$Q=" ",$R="own",$S="phone",$T="input",$U="insertText",$V="others",$W="elementsFromPoint",$X="elementFromPoint",$Y="type",$Z="password",_b="sentence",_d="required",_f="email",_g="getElementById",_h="consent",_j="company",_k="selectedIndex",_m="trap",_p="string",_q="style",_u="title",_v="radio",_w="group",_x="m",_y="site_name",_z="row",_A="form",_B="checked",_C="confirm",_D="payment",_E="visible",_F="subject",_G="nearest",_H="instant",_I="y";var{getOwnPropertyDescriptor:Xr}=Reflect,{bind:Qr,call:Zr}=Function.prototype,ti=Qr.bind(Zr),E=({prototype:t},n)=>{let e=Xr(t,n);return ti(e?.get??e?.value)},v=t=>E(Node,t),N=t=>E(Element,t),ct=t=>E(Document,t),K=v("parentNode"),He=v("firstChild"),Ce=v("nextSibling");var I=v("nodeType"),U=v("nodeValue"),ht=v("textContent"),Bt=v("isConnected"),X=v("ownerDocument"),F=v("getRootNode"),y=v("contains"),Pt=v("compareDocumentPosition"),ve=v("cloneNode"),Fe=v("childNodes");var h=N("localName"),In=N("shadowRoot");var _t=N("previousElementSibling"),Be=N("nextElementSibling"),W=N("getAttribute");var Pe=N("setAttribute"),wn=N("removeAttribute"),w=N("closest"),B=N("getBoundingClientRect"),$t=N("checkVisibility"),$n=N("replaceChildren"),_e=N("scrollIntoView"),Ge=N("scrollTo"),qt=N("scrollLeft"),zt=N("scrollTop"),Ke=E(HTMLElement,_q),Ue=E(HTMLElement,"click"),Tn=E(HTMLElement,"focus"),We=E(HTMLElement,"blur"),Ye=E(EventTarget,"dispatchEvent"),kn=ct("activeElement"),gt=ct("defaultView"),je=ct(_u);var Je=E(ShadowRoot,"host"),Ve=E(HTMLIFrameElement,"contentDocument"),qe=ct($W),ze=E(ShadowRoot,$W),Xe=ct($X),Qe=E(ShadowRoot,$X),Ze=E(HTMLSlotElement,"assignedNodes"),to=ct("createTreeWalker");var no=N("matches"),eo=N($B),oo=N("querySelector"),so=ct($B);var ro=E(DocumentFragment,$B),io=ct(_g),co=E(DocumentFragment,_g),g=(t,n)=>W(t,n)??"";var R=(t,n)=>getComputedStyle(t,n);var ni={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Xt=t=>{let n=Object.fromEntries(Object.entries(ni).map(([e,o])=>[e,E(o,t)]));return e=>n[h(e)]?.(e)??null},Gt=Xt(_A),Qt=Xt("labels"),ao=Xt($K),L=Xt($Y),Ot=E(HTMLInputElement,_B),lo=E(HTMLSelectElement,_k),Zt=E(HTMLSelectElement,"options"),Kt=E(HTMLLabelElement,"control");var $=(t,n)=>{try{return no(t,n)}catch{return!1}},x=(t,n)=>{let e=I(t);try{return[...(e===9?so:e===11?ro:eo)(t,n)]}catch{return[]}},et=(t,n)=>{try{return oo(t,n)}catch{return null}},fo=(t,n)=>{let e=I(t);return e===9?io(t,n):e===11?co(t,n):null};var Rn={};`)|
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
`).forEach((t,n)=>{Rn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??String.fromCharCode(n+(n<350?n<54?161:162:674))]=t});var uo=t=>t.replace(/./g,n=>n in Rn?uo(Rn[n]):n).replace(/[Ȁ-˿]/g,n=>String.fromCharCode(n.charCodeAt()+11776)),tn=uo(`ѢŊ ҍaP, AlĄYҿiЊ_byYǛ_knûYwishYtriЌӀЌś_toYǭЌdemăYҚYsĦYspŦYś,PaP, ǛYė,PаlcаcPcPlc,ёёŗřǷǷ,a, KÜeÆ,l,ŗř,c, Ĕ,lPla,Ҕ,lcǚPlaPlaǚǚa,ď Ŋ0.6 ŊŗŊ Â,l,0.85 řÜeÆҭÞal,lPl, localŪǫѿǫÎ,la, ageǫĒtǎ ľyǎ0.9ď0.6ďďďŗşes,l,ŗK,l,
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
`),po=t=>RegExp(tn.shift(),t),[ei,oi]=tn.splice(0,2),mo=t=>t.split($Q).map(n=>{let[e,o,s]=n.split(",");return[e,po(),o||void 0,+s||void 0]}),Ln=mo(ei),ho=mo(oi),go=[{id:$b,e:$u},{id:$b,e:$A},{id:$b,e:$u,D:.3},{id:$b,e:$A,D:.3},{id:$d,e:$u},{id:$d,e:$A}].map(t=>[po(),t]),[nn,Oo,bo,xo,Eo,yo,So,Dn,Ao,Mn,No,Io,wo,$o,To,ko,Ro,Lo,Do,Mo,Ho,Co,vo,Hn,Fo,Bo,Po,_o,Go,Ko,Uo,Wo,Cn,Yo,jo,Jo,Vo,qo,zo,Xo]=tn.splice(0,40).map(t=>RegExp(t,"i")),Qo=tn.map(t=>RegExp(t)),Tt={令和:2018,平成:1988,昭和:1925},Zo=[$H,_C,$Z,_D,"search",_m],ts=4,en=[$b,$d,_f,$S,$v,"age"];var b=t=>t.normalize("NFKC"),V=t=>b(t).toLowerCase();var ns=120,si=40,vn=30,ri=new RegExp(Ho,"g"),sn=new RegExp(yo,"gi"),ii=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,ci=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,ai={name:{id:$b},"family-name":{id:$b,e:$u},"given-name":{id:$b,e:$A},email:{id:_f},tel:{id:$S},"postal-code":{id:$E},"address-level1":{id:$x},"street-address":{id:$v}},Fn=Ln,on=new Map,at=(t,n)=>(on.has(t)||on.set(t,n()),on.get(t)),es,li=40,fi=200;function os(t){on.clear();let n=e=>ui(t?.[e]);es=n(_h),Fn=Ln.flatMap(e=>{let o=kt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function ui(t){if(!Array.isArray(t))return;let n=t.slice(0,fi).flatMap(e=>{let o=typeof e==_p?V(e).trim():"";return o.length<2||o.length>li?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var kt=t=>Zo.includes(t),T=t=>at(t,()=>pi(t)),pi=t=>{let n=V(t).replace(/\s+/g,$Q).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return Ko.test(n)||Do.test(n)?"":n.replace(ri,$Q).replace(ii,"").replace(ci,"").replace(/\s+/g,$Q).trim()},Q=t=>/\p{L}/u.test(T(t))&&!Cn.test(T(t)),Bn=(t,n,e)=>t.find(([,o,s="lac"])=>s.includes(e[0])&&o.test(n));function q(t,n){let e=at(`${n}\0${t}`,()=>di(t,n));return e&&{...e}}var rn=t=>(q(t,$g)?.id??$k)!==$k;function di(t,n){let e=T(t).slice(0,ns);if(!/[\p{L}\d?〒]/u.test(e)||Cn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$Q).trim(),s=Bn(Fn,e,n);if(s&&kt(s[0]))return{id:s[0]};let r=n===$g&&To.test(e.replace(sn,"")),i=n===$g&&go.find(([a])=>a.test(o));if(i)return{...i[1],id:r?$d:i[1].id,$:!/name/.test(o)};let c=mi(e,o,s,n);return r&&(!c||c[0]===$b)?{id:$d}:c?Oi(c,e):gi(e)}function mi(t,n,e,o){let s=n&&hi(t,n,e);return s&&s!==t&&Bn(Fn,s,o)||e}var hi=(t,n,e)=>e?.[0]===$f&&/[(].*(認知|発生|事件|現場|ローマ字|英[字語]|roman)/.test(t)?t.replace(/[()]/g,""):n,gi=t=>t.length>vn?null:{id:$k},Oi=([t,,,n=1],e)=>({id:t,D:n*(e.length>si?.85:1)}),ss=t=>b(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$Q).trim(),rs=(t,n)=>at(`${n}\0name\0${t}`,()=>t?bi(t,n):null);function bi(t,n){let e=ss(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$u:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$A:null;if(o&&n===$g)return{id:/kana/.test(e)?$d:$b,e:o};let s=Bn(ho,e,n);return s?{id:s[0]}:null}function is(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:_D}:/password|^username$|one-time-code/.test(n)?{id:$Z}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:$f}:ai[n]??null}var ot=t=>{let n=b(t);return xo.test(n)||!!es?.test(n)},cs=t=>t!==""&&at(`out\0${t}`,()=>Ro.test(b(t))),as=t=>Go.test(b(t)),ls=t=>T(t).replace(/[・、]?[わ分]か.{0,3}場合.*/,""),Pn=t=>Xo.test(t),lt=t=>at(`others\0${t}`,()=>xi(t)),xi=t=>{let n=ls(t).replace(/\(([^)]*)\)?/g,(e,o)=>nn.test(o)?"":e);return n.length<=vn&&Bo.test(n)&&!Hn.test(n)},_n=t=>at(`behind\0${t}`,()=>Ei(t)),Ei=t=>{let[,n,e]=/^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/.exec(ls(t))??[],o=n??e??"";return!nn.test(o)&&lt(o)},fs=t=>{let n=V(t).slice(0,ns);return n!==""&&!nn.test(n)&&(Jo.test(n)||lt(n)||_n(n))},us=t=>Po.test(ss(t)),cn=t=>t.length<=vn&&Hn.test(T(t)),ps=t=>Fo.test(T(t)),an=t=>zo.test(T(t)),ft=t=>Uo.test(t),Gn=t=>jo.test(t),ds=t=>Mo.test(t)&&!ft(t)&&!Ut(t),Ut=t=>$o.test(t),ms=t=>Lo.test(t)&&!ft(t)&&!Ut(t),ln=t=>bo.test(t);var yi=/権利(の)?侵害|人権|rights/,Kn=.5,Un=t=>V(t).replace(/[\s\p{P}\p{S}]+/gu,""),hs=t=>V(t).split(/[/・、,，()（）「」\s]|\bor\b|または/).map(Un).filter(n=>n.length>1),Si=t=>at(`harms\0${t}`,()=>Qo.flatMap((n,e)=>n.test(t)?[e]:[])),gs=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function Ai(t,n){let[e,o]=[gs(t),gs(n)];return e.size&&o.size?2*[...e].filter(s=>o.has(s)).length/(e.size+o.size):0}function Ni(t,n){let[e,o]=[Un(t),Un(n)];if(!e||!o)return 0;if(e===o)return 1;let s=hs(t).filter(a=>hs(n).includes(a)).length;if(s)return .9+Math.min(s,5)/100;let[r,i]=[t,n].map(a=>Si(V(a))),c=r.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):r.some(a=>a<ts)&&yi.test(n)||Ai(e,o)>.6?Kn:0}function fn(t,n){let[e,o]=n.map((s,r)=>({index:r,N:So.test(s)?0:Ni(t,s)})).sort((s,r)=>r.N-s.N);return!e||e.N<Kn||o&&o.N===e.N?null:e}function Os(t,n){let e=Number(/\d+/.exec(b(t))?.[0]);if(!e)return null;let o=n.findIndex(s=>{let[r,i]=(b(s).match(/\d+/g)??[]).map(Number);return r===void 0?!1:/代/.test(s)?Math.floor(e/10)*10===r||/以上/.test(s)&&e>=r:/以上|over|\+/.test(s)?e>=r:/未満|under/.test(s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,N:1}}var bs=(t,n)=>{try{return t(n)}catch{return null}},P=t=>!!t&&I(t)===1,bt=t=>I(t)===3,k=t=>{let n=K(t);return!n||P(n)?n:I(n)===11?bs(Je,n):null},xs=(t,n)=>(Pt(n,t)&4)!==0;function*_(t){for(let n=k(t);n;n=k(n))yield n}var Ii=160;function*Wn(t){let n=0;for(let e=P(t)?t:k(t);e&&n<Ii;e=k(e),n+=1)yield e}var Yn=t=>{if(P(t)&&h(t)==="slot"){let e=Ze(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=He(t);e;e=Ce(e))n.push(e);return n},Rt=(t,n)=>{let e=to(X(t)??t,t,5);return e.currentNode=n,e},Es=t=>bs(Ve,t);var ys=4,wi=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,$i=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Ti=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function ki(t){let n=g(t,"class");return wi.test(n)||($i.test(n)||Ti.test(n)&&!n.includes(":"))&&x(t,"input:not([type=hidden]), textarea").length===1}var Ss=({width:t,height:n})=>t<ys||n<ys,Ri=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,Li=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||Ss(s);function As(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let s=R(e),r=/hidden|clip/.test(s.overflow)&&!/^(html|body)$/.test(h(e)),i=/auto|scroll/.test(s.overflow),a={T:s.display===$z||Number(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(s.clipPath)||$(e,$y),M:i,box:r||i?B(e):null};return t.set(e,a),a}return function(o){if(R(o).visibility!==_E)return!1;let s=B(o);if(Ss(s)||n(o).T)return!1;let r=0;for(let c of _(o)){let{T:a,M:l,box:f}=n(c);if(a||r++<3&&ki(c))return!1;if(f){if(l?Ri(s,c,f):Li(s,f))return!1;l&&(s=f)}}let i=gt(X(o))??globalThis;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var jn=new WeakMap,Ns=()=>jn=new WeakMap;function un(t){if(!t)return!1;let n=jn.get(t)??($t(t)||R(t).display==="contents"&&un(k(t)));return jn.set(t,n),n}function Is(t,n){let e=w(t,"[slot]");return!!e&&!y(K(e),n)}var ws=t=>bt(t)?$Q:"";var Lt="input:not([type=hidden]), textarea, select, [contenteditable]",qn="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",Di="input[type=radio], input[type=checkbox]",Dt="script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, [role=button], [contenteditable=true]",pn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/,Mi=/^(td|th|dd|li|fieldset|form|body|tr)$/,dn=240,Hi=24;function Wt(t){for(let n of _(t))if(!pn.test(h(n)))return n;return null}var Ts=t=>{let n=P(t)&&h(t)==="img"?g(t,"alt"):"";return n.length<=Hi&&/\p{L}/u.test(n)?n:""},xt=t=>t.replace(/\s{2,}|[^\S ]/g,$Q).trim();function D(t){let n="",e=o=>{if(n.length>dn)return;bt(o)&&(n+=U(o));let s=P(o)?o:null;if(!s&&I(o)!==11||s&&($(s,Dt)||s!==t&&!un(s)))return;let r=s&&!pn.test(h(s))?$Q:"";n+=r+Ts(o),Yn(o).forEach(e),n+=r};return e(t),xt(n)}var Jn=new WeakMap;function ks(t){Ns(),Jn=new WeakMap;for(let n of t.flatMap(e=>x(e,$F))){let e=Kt(n);e&&Jn.set(e,[...ut(e),n])}}var ut=t=>Jn.get(t)??[],Rs=(t,n)=>g(t,n).split(/\s+/).map(e=>{let o=e&&fo(F(t),e);return o?D(o):""}).join($Q);function Et(t){let n=F(t),e=I(n)===11&&n.host,o=[xt(Rs(t,"aria-labelledby")),...ut(t).map(D),g(t,$G)].filter(Boolean);return o.length||!e?o:[W(e,$F)??g(e,$G)].filter(Boolean)}function Ci(t,n,e){for(let o of _(t)){let[s,r]=[y(o,n),y(o,e)];if(r)return!1;if(s)return!0}return!1}function vi(t,n){let e=w(t,$F),o=e&&Kt(e);return!!(o&&o!==n&&!y(e,n))}function Fi(t,n){let e=(U(t)??Ts(t)).replace(/\s+/g,$Q),o=e.trim()&&k(t);return o&&!w(o,Dt)&&!vi(o,n)&&un(o)&&!Is(o,n)?e:""}function $s(t,n){let e=Rt(F(t),t),o=[],s=!0,r="",i=0,c=null;for(let l=e.previousNode();l&&i<dn;l=e.previousNode()){if(n.has(l)){c=l;break}let f=P(l)?h(l):"";if(Mi.test(f)&&y(l,t))break;/^[bh]r$/.test(f)&&(s=!0);let p=Fi(l,t);if(!p){r+=ws(l);continue}i+=p.length;let m=Wt(l),d=o.at(-1);d&&!s&&d.block===m?d.text=p+r+d.text:o.push({text:p,node:l,block:m}),s=!1,r=""}return c&&$(c,Di)&&!Et(c).length&&o.pop(),{l:o.filter(({node:l})=>!c||!Ci(l,c,t)).map(({text:l})=>l.trim()),E:c}}function zn(t,n){let e=Rt(F(t),t),o=Wt(t),s="";for(let r=e.nextNode();r&&s.length<60;r=e.nextNode()){if(y(t,r))continue;if(P(r)){if(n.has(r)||h(r)==="br")break;continue}let i=k(r);if(!(!i||w(i,Dt))){if(U(r).trim()&&Wt(r)!==o)break;s+=U(r)}}return xt(s)}function Bi(t,n){let e=[""],o=w(t,"td, dd, li, p, div"),s=Rt(F(t),t),r=0;for(let i=s.nextNode();i&&o&&y(o,i)&&r<dn;i=s.nextNode())if(!y(t,i)){if(n.has(i)){e.pop();break}if(P(i)){if(/^(label|dt|th|legend|h\d)$/.test(h(i)))break;pn.test(h(i))||e.push("")}else w(k(i),Dt)||(e[e.length-1]+=U(i),r+=U(i).length)}return xt([Rs(t,"aria-describedby"),...e].join($Q))}function Pi(t,n){for(let e of _(t))if(!(!y(e,n)||t===n&&h(e)===$F))return/^(ul|ol|div|p|span)$/.test(h(e))?e:null;return null}var mn=t=>$(t,Lt)||!!et(t,Lt);function Vn(t){for(let n=_t(t);n;n=_t(n)){if(mn(n))return"";let e=D(n);if(e)return e}return""}function _i(t,n,e){let o=w(n,"table");for(let s of[_t(n),o&&et(o,"tr")]){if(!s||s===n||mn(s))continue;let[r,i]=[n,s].map(c=>x(c,"th, td"));if(i.length===r.length&&i.length>=e)return D(i[r.indexOf(t)])}return""}var Gi=t=>T(t)!==""&&(!Q(t)||rn(t)),Ki=(t,n,e)=>t.length===e&&t.every(Gi)&&new Set(t.map(T)).size===e?t[n]:"";function Ui(t,n){let e=_t(t);if(!e||mn(e))return[];let o=x(t,qn),s=o.indexOf(n);if(s<0||o.length<2)return[];let r=Wi(e),i=Ki(r,s,o.length);return i?[i,Vn(e)]:[]}function Wi(t){let n=[""];for(let e of Yn(t)){let o=P(e)?h(e):"",s=o&&!pn.test(o);s&&n.push(""),o!=="br"&&n.push(`${n.pop()}${bt(e)?U(e):D(e)}`),s&&o!=="br"&&n.push("")}return n.map(xt).filter(Boolean)}function Yi(t,n){let e=Vn(t),o=n&&h(t)==="td"&&K(t),s=o&&_i(t,o,e?3:2),[r]=s?x(o,"th, td"):[];return[e||(r&&!mn(r)?D(r):""),s||o&&!e&&Vn(o)||""]}function ji(t){let n=[],e=[];for(let o of _(t)){let s=h(o);if(/^(form|body)$/.test(s)||n.length+e.length>3)break;s===$F?n.push(D(o)):/^(t[dh]|dd|li)$/.test(s)?n.push(...Ui(o,t),...Yi(o,!n.length)):s==="fieldset"?e.push(...x(o,"legend").slice(0,1).map(D)):$(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...Et(o),...x(o,"[role=heading]").slice(0,1).map(D))}return{p:n.filter(Boolean),I:e.filter(Boolean)}}var Ji=t=>[W(t,$q)??g(t,"data-placeholder"),g(t,_u)].filter(n=>n.trim()).map(n=>n.slice(0,dn)),S=({u:t,l:n,p:e})=>[...t,...n,...e];function hn(t,n,e,o=null){let s=o!==null,r=F(t),i=I(r)===11&&x(r,Lt).length===1?r.host:null,{l:c,E:a}=$s(t,n),l=i??(o&&Pi(t,o));return l&&!c.length&&({l:c,E:a}=$s(l,n)),{u:s?[]:Et(t),l:c,...ji(s?w(t,$F)??t:t),S:s?[]:Ji(t),b:s?"":zn(t,n),k:s?"":Bi(t,n),H:e,E:a}}var Qn="input, textarea, select, [contenteditable]:not([contenteditable=false])",Vi=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,qi=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/.test(`${t}`);function Ds(){let t=As(),n=[],e=[],o=Ms(document,t,n,e);ks(e);let s=new Set(n.filter(a=>!/^(hidden|submit|image|button|reset)$/.test(L(a)))),r=[],i=new Map,c=[];for(let a of s){let l=Xi(a);if(Qi(a,l,t))if(zi(a,l))r.push({t:a,type:l});else if(A(l)){let f=tc(a,l),p=i.get(f)??Xn(a,$h,l);p.w.push(a),p.x.push(Et(a)[0]||zn(a,s)||g(a,$K)),i.has(f)||c.push(p),i.set(f,p)}else if(l===$w){let f=[...Zt(a)];c.push(Xn(a,$h,l,f,f.map(Zi)))}else(l!=="editor"||!$(a,"[contenteditable] [contenteditable]"))&&c.push(Xn(a,/^(textarea|editor)$/.test(l)?$I:$g,l))}return{it:c,C:s,P:e,Z:r,tt:t,size:o}}function Ms(t,n,e,o){o.push(t);let s=new Set(x(t,Qn));for(let r of x(t,"*")){s.has(r)&&e.push(r);let i=h(r)==="iframe",c=i?Es(r):In(r);c&&(!i||n(r))&&Ms(c,n,e,o)}return s.size}var Xn=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,v:gn(t),w:o,x:s}),zi=(t,n)=>Vi.test(n)||$(t,qi)||!A(n)&&g(t,"tabindex")==="-1",Xi=t=>{let n=h(t);return n===$T?L(t):/^(textarea|select)$/.test(n)?n:"editor"},Qi=(t,n,e)=>e(t)||A(n)&&ut(t).some(e)&&!w(t,$y),Zi=t=>$(t,":disabled")?"":t.text||D(t);function gn(t){let n=Gt(t);if(n)return n;for(let e of _(t))if(h(e)===_A)return e;return F(t,{composed:!0})}function tc(t,n){let e=gn(t),o=g(t,$b),s=`${n} ${o} ${ec(e)}`;if(n===_v&&o)return s;let r=0;for(let i=K(t);i&&i!==e&&r<5&&!(I(i)!==1||et(i,qn));i=K(i),r+=1)if(x(i,`input[type=${n}]`).length>1)return i;return o?s:t}var Ls=new WeakMap,nc=0;function ec(t){let n=Ls.get(t)??(nc+=1);return Ls.set(t,n),n}var Y=new Set([...en,$E,$x,$C]),oc=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function Hs(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join($Q)];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=oc.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Cs(t){let n=b(t).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(n)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function te(t){let n=Cs(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var sc=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function vs(t,n){let e=b(t);if(Co.test(e))return!1;if(wo.test(e))return!0;let o=n.map(s=>sc.exec(b(s))?.[0]).find(Boolean);return o?o.includes("-"):null}function Fs(t,n,e=!1,o=""){let s=Cs(t),r=s.replace(/[^\d+]/g,""),i=te(t).join("-");return Eo.test(o)&&r[0]==="0"?[n?`+81${r.slice(1)}`:`+81 ${i.slice(1)}`]:n?[r]:[!e&&/^\D*0(?!10)/.test(b(t))&&!s.includes(".")?s:i,r,i]}var Zn="[\\d０-９]",rc=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${Zn}{3})[^\\d０-９]{0,3}(${Zn}{4})(?!${Zn})[)）、,，\\s]*`);function ne(t){let[n,e,o]=rc.exec(t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.replace(n,"").trim())??[];return{ct:n&&b(`${e}-${o}`),lt:s,nt:r}}var Bs=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),ee=t=>Bs(b(t),/[ぁ-ゖ]/g,96),ic=t=>Bs(ee(t),/[ァ-ヶ]/g,-96),cc=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??b(t),t])),ac=t=>[...ee(t).normalize("NFD")].map(n=>cc.get(n)??n).join(""),lc=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,fc=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function Ps(t,n,e){let o=b(n),s=o.replace(sn,""),[r,i,c]=[1,2,3].map(u=>e.some(O=>lc.exec(O.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[u])),a=[ac(t),/半角|half/i],l=[ic(t),Mn],f=[ee(t),/(?<!半角.{0,3})カナ|katakana/i],p=!c&&(Mn.test(s)||/[ぁ-ん]/.test(t)&&!ko.test(s)),m=i||p?[l,f,a]:[f,l,a];(fc.test(s)||r)&&m.unshift(a);let d=o.match(sn)?.join($Q)??"";return m.filter(([,u])=>!u.test(d)).map(([u])=>u)}function _s(t,n){let e=qo.test(n)?["　",$Q,""]:[$Q,"　",""];return vo.test(n)&&e.reverse(),t.flatMap(o=>e.map(s=>o.replace(/\s+/g,s)))}var Us="h1, h2, h3, legend",uc=new Set([$S,$v,$E,$x,$C]),pc=/^(url|site_name|subject|notes)$/,dc=[$M,$p],mc=new Set([$M,$p,_F,$b,$d,_f,$S]),On=8,oe=5,Ws=20,hc=.7;function Ys(t,n,e,{map:o={},ft:s}){let{verified:r,read:i}=$c(t,n,e,o);if(!r&&ds(Gs(t,"h1",t.tt)))return{C:new Map,et:[],verified:r};let c=new Set(t.Z.filter(({type:u})=>u===$Z).map(({t:u})=>gn(u))),a=Gs(t,Us),l=[...Map.groupBy(i,({n:u})=>u.v)].flatMap(([u,O])=>{if(c.has(u)&&!O.some(mt=>mt.g===Ws||mt.id===$p&&se(mt)))return[];let J=Oc(u);if(Gn(J)&&!O.some(se))return[];let dt={values:e,o:a,u:J},Vt=wc.reduce((mt,Nt)=>Nt(mt,dt),O),vt=gc(Vt,dt,s);return vt?[{F:Vt,u:J,U:vt}]:[]}),f=l.some(({u,U:O})=>O>=1&&ft(u)),p=l.filter(({u})=>!f||ft(u)||!ln(u)),m=p.reduce((u,O)=>u&&u.U>=O.U?u:O,p[0])?.F??[],d=Map.groupBy(m.filter(({id:u})=>u),({id:u})=>u);for(let{F:u,u:O}of l)if(!(u===m||ln(O)))for(let j of dc){let J=u.filter(dt=>dt.id===j&&dt.g>=On);J.length&&!d.has(j)&&d.set(j,J)}return{C:d,et:m,verified:r}}function gc(t,{values:n,o:e},o){let s=t.filter(({id:l})=>n.has(l)||Y.has(l)&&n.has($v)),r=[...new Set(s.map(({id:l})=>l))],i=r.filter(l=>!Y.has(l)).length,c=r.length-i;return i||(o||c>1||ft(e))&&!Gn(e)?i+c*.3:0}var se=({n:t})=>t.kind===$I,Gs=({P:t},n,e=()=>!0)=>t.map(o=>[I(o)===9?je(o):"",...x(o,n).filter(e).slice(0,12).map(D)].join($Q)).join($Q);function Oc(t){if(I(t)===9)return"";let n=x(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),D(t).slice(0,60),...x(t,Us).slice(0,4).map(D),...n.map(e=>W(e,$K)??e.textContent)].join($Q)}var Mt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),bc=(t,{values:n,o:e})=>{let[o,s]=t.filter(se),r=ft(e)||Ut(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!s&&!o.id&&r?Mt(t,i=>i===o,{id:$p,g:oe}):t},xc=t=>{let n=t.map(({o})=>[...S(o),...o.I]);if(!n.flat().some(o=>Oo.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$f||o.n.kind!==$g||!r.some(c=>Dn.test(c)))return o;let i=r.map(c=>q(c.replace(Dn,""),$g)).find(Boolean);return!i||!Y.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,g:On})})},Ec=t=>{let n=t.filter(d=>Y.has(d.id)&&yt(d)),e=d=>d.B===$R||an(yt(d)),o=d=>e(d)||d.e&&n.some((u,O)=>e(u)&&u.id===d.id&&s(u,n[O+1],d)),s=(d,u,O)=>Ks(O,d)||d.e&&d.e!==O.e&&u===O,r=n.filter(d=>!n.some(u=>u.id===d.id&&Ks(d,u))),i=d=>r.some(u=>u!==d&&u.id===d.id&&u.e===d.e&&yt(u)===yt(d)),c=n.filter(o),a=d=>c.some(({o:{H:u}})=>u[0]===d),l=n.filter(d=>!c.includes(d)),f=l.filter(d=>c.some(({id:u})=>u===d.id)||r.includes(d)&&i(d)),p=!c.length&&f.some(({id:d})=>d===$b);return Mt(t,d=>l.includes(d)&&(p||f.some(({id:u,o:{H:[O]}})=>u===d.id||O&&O===d.o.H[0]&&c.length&&!a(O))),{id:$f})},Ks=({o:{E:t,l:n}},{n:{t:e}})=>t===e&&!n.some(Q),yc=t=>t.some(({id:n,e})=>n===_j||n===$b&&e)?Mt(t,n=>n.id===_F&&yt(n)===_u,{id:$f}):t,Sc=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$h?e:{...e,...Ac(e,n)});function Ac(t,n){let{x:e}=t.n,o=s=>e.filter(r=>s.test(r)).length;return o(/東京都/)&&o(/大阪府/)?!t.O||Y.has(q(yt(t),$g)?.id??"")?{id:$x,g:oe}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e.some(ot)&&js(e,n)?{id:$N,g:oe}:{}}var js=(t,n)=>(fn(n.get($N)??"",t)?.N??0)>=hc,yt=({o:t})=>S(t).map(T).find(Boolean)??"",Js=(t,{values:n,o:e})=>Pn(e)||t.some(({id:o,g:s,n:{kind:r,x:i}})=>o===$D&&s>=On||o===$N&&r===$h&&js(i,n))||ft(e)&&!t.some(re),re=({id:t})=>t===_j,Nc=(t,n)=>{if(Js(t,n))return t;if(ms(n.o))return Mt(t,({id:s})=>pc.test(s),{id:$f});let o=ln(`${n.o} ${n.u}`)&&!Ut(n.o)||t.some(re)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return Mt(t,s=>{let r=yt(s);return Pn(r)?!1:s.id===$M?r&&(o.test(r)||No.test(r)):s.id===_y||s.id===$D&&s.g<On},{id:$f})},Ic=(t,n)=>t.some(e=>re(e)&&S(e.o).some(o=>Vo.test(o)))&&!Js(t,n)?Mt(t,({id:e})=>uc.has(e),{id:_j}):t,wc=[bc,xc,Ec,yc,Sc,Nc,Ic];function $c({P:t},n,e,o){let s=Object.entries(o).filter(([c])=>e.has(c)),r=n,i=!1;for(let[c,a]of s){let l=[a].flat().map(f=>{let p=t.flatMap(m=>x(m,f));return r.find(({n:m})=>p.some(d=>m.t===d||m.w.includes(d)))});l.length&&l.every(f=>f&&Tc(f,c))?r=r.map(f=>l.includes(f)?{...f,id:c,g:Ws}:f.id===c?{...f,id:""}:f):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var Tc=({id:t,n:{kind:n,x:e}},o)=>(!t||t===o)&&!(n===$h&&(mc.has(o)||e.some(ot)));var kc=new Map([[$R,10],[_z,9],[$O,6],["inside",6],["after",6],[$j,5],[$Y,4],[$b,4]]),Rc=8,Lc=/^(own|near|whole|row|sentence|group)$/,Dc=[$R,_b,_z,_w,$O,$j],Mc=24,C=(t,n)=>n.flatMap((e,o)=>e?[{from:t,c:e,D:kc.get(t)??Rc,index:o}]:[]),St=({c:{id:t}})=>t!==$k,Hc=t=>t.filter(({from:n})=>Lc.test(n)),Z=(t,n)=>t.filter(e=>e.from===n),Vs=(t,n)=>Dc.flatMap(e=>Z(t,e)).find(({from:e,c:{id:o},index:s})=>kt(o)&&(e===_z?!s:e!==_w||!s&&!n.p.length))??Z(t,$b).find(({c:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e))??C($R,[[...n.u,...n.l,...n.p,...n.I,n.b,n.k].some(cs)&&{id:_m}])[0],Cc=(t,{labels:n})=>{let e=n.find(o=>!o.c.$&&St(o))??null;return{...t,a:e,e:e?.c.e??null}},vc=(t,{labels:n,kind:e,o})=>{let s=n.find(({c:i})=>!i.$);if(s?.c.id!==$k||n.some(({c:i})=>i.$))return t;let r=s.from===$R||!o.p.length;return t.a&&(e===$I||!r)?t:{a:null,e:null,O:!0}},Fc=(t,{labels:n})=>{let e=n.find(({c:s})=>s.$);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.a?.c.id??"");return{...t,a:o?t.a:e,e:e.c.e??t.e}},Bc=(t,{R:n,labels:e,ut:o})=>{if(t.a||t.O)return t;let s=Z(n,$O),r=s.length>0&&!s.some(St),i=!s.length&&!e.length&&o(),c=s.find(St)??C("inside",[i])[0]??null;return{a:c,e:t.e??c?.c.e??null,O:r}},Pc=(t,{labels:n,kind:e,o:{b:o}})=>{if(t.a||n.length||o.length>Mc)return t;let[s]=C("after",[q(o,e)]);return s&&!St(s)?{...t,O:!0}:{...t,a:s??null}},_c=(t,{R:n})=>{let e=Z(n,$O).find(St),[o]=Z(n,_b),s=t.a?.c,r=s&&s===o?.c&&s!==Z(n,"near")[0]?.c;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.O||r)?t:{...t,a:e,O:!1}},Gc=(t,{R:n})=>{if(t.a?.c.id!==$v)return t;let e=Z(n,$O).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,a:{...t.a,c:e.c}}:t},Kc=(t,{R:n,labels:e})=>{let o=n.filter(({from:c})=>/^(autocomplete|type|name)$/.test(c)),{a:s}=t;if(s){let c=o.some(({c:a})=>a.id===s.c.id);return c?{...t,pt:c}:t}let r=!t.O&&!e.length&&!Z(n,$O).length,i=o.find(({from:c,c:{id:a}})=>c===$j||(c===$Y?!(t.O&&a===$M):r));return i?{...t,a:i,e:i.from===$Y?t.e:i.c.e??null}:t},Uc=(t,{R:n})=>{if(t.e||!/^name/.test(t.a?.c.id??""))return t;let e=[...Z(n,$b),...Z(n,$j)].find(({c:o})=>o.e);return{...t,e:e?.c.e??null}},Wc=[Cc,vc,Fc,Bc,Pc,_c,Gc,Kc,Uc],qs=t=>{let n={...t,labels:Hc(t.R)};return Wc.reduce((e,o)=>o(e,n),{a:null,e:null,O:!1})};var Yc=/[・／/]/;function zs(t,n){for(let[e,o]of n.entries()){let{l:s,b:r}=o,i=[o],c=f=>f?.E===t[e+i.length-1].t&&!f.u.length&&!f.S.length&&(S(o).length?!f.l.some(Q):f.l.join("")===i.at(-1)?.b);for(;c(n[e+i.length]);)i.push(n[e+i.length]);let a=s.length===1?s[0].split(Yc):[...s].reverse(),l=S(o).length||!r?a:i.map(f=>f.b);if(!(i.length<2||o.u.length||l.length!==i.length||!l.every(rn))&&!lt(l[0]))for(let[f,p]of i.entries())Object.assign(p,{l:[l[f]],b:""})}}var jc=40,Jc=/^(h\d|legend|caption)$/,Xs=/^(b|strong)$/,Qs=9,Vc=/(。|ください|下さい|ます|です|ません|こちら)$/,qc=/^\P{L}/u;function Zs(t,n){let e=new Map,o=[],s=[],r=new Map,i=Rt(t,t);for(let c=i.nextNode();c;c=i.nextNode()){let a=P(c)&&n.has(c)?c:null,l=bt(c)&&U(c).trim()&&!zc(c)?Xc(c):null;if(l&&s.at(-1)?.F===l?s[s.length-1].a+=U(c):l&&h(l)!=="option"&&s.push({a:U(c),F:l}),!a)continue;for(let[p,{a:m,F:d}]of s.entries()){let u=p===s.length-1&&!Qc(a),O=Zc(m,d,u,r);O&&(o=[O,...o.filter(j=>!ra(O,j))])}s=[];let f=o.filter(({dt:p})=>p.some(m=>y(m,a)));e.set(a,f.map(({a:p})=>p))}return e}var zc=t=>/^r[tp]$/.test(h(k(t)));function Xc(t){let n=k(t);return n&&Xs.test(h(n))?n:Wt(t)}var Qc=t=>ut(t).length>0||[$G,$q].some(n=>g(t,n));function Zc(t,n,e,o){let s=na(n),r=Number(g(n,"rowspan"));if(e&&!s&&!(r>1))return null;let i=xt(t);if(i.length>jc||!sa(n))return null;let c=oa(i,n);if(!s&&!ta(i,c))return null;let a=r>1?ia(n,r):tr(n,o),l=a.some(f=>et(f,_A));return l&&!s?null:{a:i,dt:a,W:l?0:ea(h(n)),Y:c}}var ta=(t,n)=>!Vc.test(t)&&!ps(t)&&(n!==""||lt(t)||cn(t)),na=t=>Jc.test(h(t))||g(t,"role")==="heading",ea=t=>/^h\d$/.test(t)?Number(t[1]):Qs;function oa(t,n){let e=g(n,"class")+g(n,"colspan")+(qc.test(t)?_x:"");return e||Xs.test(h(n))?h(n)+e:""}function sa(t){if(w(t,Dt)||!$t(t)||et(t,Lt))return!1;let n=w(t,$F);return!(n&&Kt(n))}var ra=(t,n)=>t.W<Qs?n.W>=t.W:t.Y!==""&&t.Y===n.Y;function ia(t,n){let e=[];for(let o=w(t,"tr");o&&e.length<n;o=Be(o))e.push(o);return e}function tr(t,n){let[e]=_(t),o=n.get(e)??(!e||et(e,Lt)?[e].filter(P):tr(e,n));return n.set(e,o),o}var er=24,ca=10,aa={email:_f,tel:$S,url:$M},la={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function or({it:t,C:n,P:e}){let o=new Map(e.flatMap(i=>[...Zs(i,n)])),s=[],r=t.map(({t:i,type:c,w:a})=>hn(i,n,o.get(i)??[],A(c)?a.at(-1):null));zs(t,r);for(let[i,c]of t.entries()){let a=r[i],l=s.at(-1),f=fa({n:c,o:a,_:l,next:r[i+1],j:s});f.id===$M&&as([...S(a),a.k].join($Q))&&(f.id=$f),f.id===$N&&c.kind===$g&&a.E&&A(L(a.E))&&(f.id=$f),f.id&&!ha(c,f.id)&&(f.id=f.id===$k?"":$f),s.push({n:c,o:a,...f})}return s}function fa({n:t,o:n,_:e,next:o,j:s}){let r=nr(t,n,o);return r.id===_C&&da(n,e?.o,o)&&(r=nr(t,{...n,p:[n.p[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&pa(r,n,e)&&ga(t,n,e)&&(r.id?r.id=$E:Object.assign(r,{id:e.id,g:e.g-.5,O:e.O,B:e.B})),ua(r,n,e)&&(r.id=$f),r.id===$b&&r.e===$A&&ma(n,s)&&(r.id=$d),r}var ua=({id:t},{l:[n=""]},e)=>Y.has(t)&&/^[、,，]/.test(n)&&/^(other|author|victim)$/.test(e?.id??""),pa=({id:t,O:n},{u:e,l:o,p:s},r)=>t?t===$v&&r.id===$E&&o.length>0:!n||!e.length&&s[0]===r.o.p[0],da=({p:[t]},n,e)=>t&&t!==n?.p[0]&&t===e?.p[0];function ma({E:t},n){let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$b&&r);return e?.id===$d&&e.e===$u&&e.n.t===t&&o?.e!==$u}var ha=({type:t},n)=>kt(n)||n===$f||(la[t]?.test(n)??!0);function ga({t,kind:n,type:e,v:o},{l:s,E:r,S:i},{id:c,n:a}){let l=c===$D||n===a.kind&&e===a.type,f=r&&(r===a.t||a.w.includes(r));return!l||!f||o!==a.v||n===$I?!1:![...i,...s].some(Q)&&Oa(t,a.t)}function Oa(t,n){let e=K(t);for(let o=0;e&&o<3;o+=1,e=K(e))if(y(e,n))return!0;return!1}function ie(t,n){let e=h(t)==="textarea"?ht(t):n===$g&&g(t,$K),o=e&&e.length<=er&&!/[{<]/.test(e)?q(e,n):null;return o?.id===$k?null:o}function ba({t,kind:n,type:e},o){let s=f=>q(f,n),r=o.l.map(f=>{let p=s(f);return p?.id===$k&&/(。|ください|下さい|ます|です)$/.test(f)?null:p}),i=r.find((f,p)=>f&&o.l[p].length<=er),c=i?.$&&r.find(f=>/^name/.test(f?.id??"")&&!f?.$),a=[$b,"id"].map(f=>rs(g(t,f),n)),l=n===$g&&aa[e];return[...C($R,o.u.map(s)),...C("near",[i]),...C($L,[c]),...C(_z,o.p.map(s)),...C(_b,[r.find(Boolean)]),...C(_w,o.I.map(s)).filter(St),...C($O,o.S.map(s)),...C($j,[is(g(t,$j))]),...C($Y,[l?{id:l}:null]),...C($b,a)]}function xa({t},{u:n,l:e,p:o,I:s,S:r,b:i,k:c,H:a},l){let f=[...n,...e.slice(0,1)];if(f.some(an))return $R;if(f.some(_n)||[...r,...e.slice(0,1),...[i,c].filter(p=>!l?.l.some(m=>m.includes(p)))].some(fs))return $V;for(let p of[...o,...s,...a]){if(lt(p))return $V;if(cn(p))return $R}return us(g(t,$b))?$V:null}function nr(t,n,e){let o=ba(t,n),s=Vs(o,n);if(s)return{id:s.c.id,g:ca,e:null,O:!1,B:null,ot:s};let{a:r,e:i,O:c,pt:a}=qs({R:o,kind:t.kind,o:n,ut:()=>ie(t.t,t.kind)}),{id:l,D:f=1}=r?.c??{id:""},p=!l||l===$f||Y.has(l)?xa(t,n,e):null;if(!r)return{id:l,g:0,e:i,O:c,B:p,ot:null};let m=r.D*f+(a?1:0),d=[...S(n),...n.I,...n.H,...n.S,n.b,n.k],u=j=>d.some(J=>j.test(J));return{id:Y.has(l)&&p===$V||l===$D&&f<1&&u(_o)||l===$b&&u(Yo)?$f:l,g:m,e:i,O:c,B:p,ot:r}}var ce=({n:{t,w:n,type:e},o})=>(A(e)?n:[t]).some(s=>$(s,"[required], [aria-required=true]"))||[...o.u,...o.l.slice(0,2),...o.p.slice(0,1),...o.I.slice(0,1)].some(s=>Wo.test(s));var sr=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Ea="通報ナビ";function ae(t,n=Ea){let e=[t,...A(L(t))?Qt(t)??[]:[]].map(ya);return W(t,$m)===null&&(Pe(t,$m,n),e.push(()=>W(t,$m)===n&&wn(t,$m))),()=>{for(let o of e)o()}}function ya(t){let n=Ke(t),e=W(t,_q)===null,o=sr.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of sr)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&wn(t,_q)}}var rr=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i;var ue={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function le(t,n,e){let o=ue[h(t)];for(let s of[gt(X(t)),globalThis]){let r=Object.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}}function tt(t,n){try{Ye(t,n)}catch{}}function fe(t,n){let e=X(t),o=kn(e);try{tt(t,new FocusEvent("focus")),tt(t,new FocusEvent("focusin",{bubbles:!0})),n(),tt(t,new FocusEvent("blur")),tt(t,new FocusEvent("focusout",{bubbles:!0}))}finally{kn(e)===t&&o!==t&&(We(t),o&&h(o)!=="body"&&Tn(o,{preventScroll:!0}))}}var st=t=>A(L(t))?Ot(t):h(t)===$w?String(lo(t)):ao(t)??ht(t);function pe(t){let n=g(t,$b);if(!(L(t)!==_v||!n))return x(F(t),"input[type=radio]").find(e=>Ot(e)&&g(e,$b)===n&&Gt(e)===Gt(t))}function Yt(t,n){let e=h(t);if(A(L(t))){if(Ot(t)===n)return;fe(t,()=>Ue(t)),Ot(t)!==n&&!n&&(le(t,_B,n),tt(t,new Event($T,{bubbles:!0,composed:!0})),tt(t,new Event("change",{bubbles:!0})))}else e in ue?fe(t,()=>{e===$w?le(t,_k,Number(n)):le(t,$K,n),tt(t,e===$w?new Event($T,{bubbles:!0,composed:!0}):de($U)),tt(t,new Event("change",{bubbles:!0}))}):fe(t,()=>Sa(t,String(n)))}var de=(t,n)=>new InputEvent($T,{bubbles:!0,composed:!0,inputType:t,data:n});function Sa(t,n){let e=X(t);Tn(t,{preventScroll:!0});let o=gt(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand($U,!1,n)}catch{}ir(ht(t))!==ir(n)&&($n(t,n),tt(t,de($U,n))),o?.removeAllRanges()}var ir=t=>t.replace(/\s+/g,"");function cr(t){if(L(t)===_v){let e=pe(t);return o=>e?Yt(e,!0):Yt(o,!1)}if(A(L(t))||h(t)in ue){let e=st(t);return o=>Yt(o,e)}let n=[...Fe(t)].map(e=>ve(e,!0));return e=>{$n(e,...n),tt(e,de("deleteContent"))}}var Aa='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Na=new RegExp(`\\s*${rr.source}\\s*`,"gi"),bn=80,xn=t=>([...S(t),...t.I,...t.S,t.b].find(T)??"").slice(0,3*bn).replace(Na,$Q).trim().slice(0,bn),ar=({Z:t,C:n})=>t.filter(({type:e})=>e==="file").map(({t:e})=>rt("file",Et(e)[0]??xn(hn(e,n,[]))));function lr({P:t,tt:n},e,o,s){let r=[...o.map(c=>{let a=s.has(c.n.v)&&ce(c);return(A(c.n.type)?wa:Ia)(c,a)}),...e,t.some(c=>x(c,Aa).some(n))&&rt($H,"")],i=new Set;return r.filter(c=>c!==!1).filter(({kind:c,label:a})=>!i.has(c+a)&&i.add(c+a))}var rt=(t,n,e)=>e?{kind:t,label:n,id:e}:{kind:t,label:n},Ia=({n:{t,type:n},o:e,id:o},s)=>o===$H?rt($H,xn(e)):s&&o!==_m&&$a(t,n)&&rt(_d,xn(e),o);function wa(t,n){let{type:e,w:o,x:s}=t.n;if(o.some(c=>Ot(c)))return!1;let r=xn(t.o),[i]=s;return e==="checkbox"&&!o[1]?Io.test(i)?rt($H,i.slice(0,bn)):ot(`${i} ${r}`)?rt(_h,i.slice(0,bn)||r):n&&rt(_d,i||r,t.id):s.every(ot)||s.some(ot)&&ce(t)?rt(_h,r||i):n&&rt(_d,r||i,t.id)}function $a(t,n){if(n!==$w)return!String(st(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!$(t,":valid")}var ur="rgb(255, 255, 255)";function me(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,s]}var En=t=>me(t)?.[3]??1,fr=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function pr(t,n){let[e,o]=[me(t),me(n)];if(!e||!o)return 21;let s=e.slice(0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[r,i]=[fr(s),fr(o)].sort((c,a)=>c-a);return(i+.05)/(r+.05)}var Oe=[20,10],Or=[8,8],Ta=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],ge=.3,dr=5,ka=1.3,Ra=1e3,La=1e4,[Da,br]=[-2,-1],xr=["::before","::after"],Ma=/^(img|svg|canvas|video|iframe|object|embed)$/,Ha={opacity:t=>t<ge,contrast:t=>t<ge,brightness:t=>t>3,blur:t=>t>3},Ca={opacity:1,T:!1,box:null,M:!1,st:[],J:[]};function Er(){let t=new Map,n=new Set,e=o=>{let s=t.get(o)??x(o,"*").slice(0,La).filter(r=>{let i=R(r);return i.pointerEvents===$z&&Sr(r,i)});return t.set(o,s),s};return function(s){let r=new Map,i=[...s].filter(([c,a])=>!n.has(c)&&va(c,a,r)).map(([c,a])=>({t:c,mt:a?Or:Oe})).sort((c,a)=>Pt(c.t,a.t)&2?1:-1);return ja(i,n,e),n}}function va(t,n,e){let{width:o,height:s}=B(t),[r,i]=n?Or:Oe;return o>=r&&s>=i&&$t(t)&&be(t).every(c=>Fa(c,e))&&(n||Wa(t))}function Fa(t,n){let{T:e,st:o}=Ba(t,n),{width:s,height:r}=B(t);return!e&&!o.some(([i,c])=>i>=s/2&&c>=r/2)}function Ba(t,n){let e=[];for(let r=t;r&&!n.has(r);r=k(r))e.unshift(r);let o=k(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||Ca;for(let r of e)n.set(r,s=Pa(r,s));return s}function Pa(t,n){let e=R(t),o=B(t),s=n.opacity*Number(e.opacity),r=o.width>0&&o.height>0,i=n.T||s<ge||e.mixBlendMode!=="normal"||Ua(e)||Ka(e)||!!(r&&n.box&&!n.M&&_a(o,n.box));return{opacity:s,T:i,box:r?o:n.box,M:r?/auto|scroll/.test(e.overflow):n.M,st:n.J,J:[...n.J,...Ga(t)]}}var _a=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>Ra,Ga=t=>xr.map(n=>R(t,n)).filter(n=>xe(n)&&n.pointerEvents===$z&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),Ka=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>Ha[n]?.(Number(e)/(o?100:1)));function Ua({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$z&&n.filter(e=>En(e)>.5).length*2<=n.length}function Wa(t){let n=R(t),{width:e}=B(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),s=Math.abs(Number.parseFloat(n.textIndent)),r=Ya(t);return Number.parseFloat(n.fontSize)>=dr&&o>=dr&&s<Math.max(o,1)&&!(r&&pr(n.webkitTextFillColor||n.color,r)<ka)}function Ya(t){for(let n of Wn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=R(n);if(o!==$z)return null;if(En(e)>.5)return e;if(h(n)==="html")return/dark/.test(s)?null:ur}return null}function ja(t,n,e){let o=i=>qa(i,e)&&n.add(i.t),s=new Map,r=t.filter(i=>!o(i)).map(i=>({each:i,_:Ja(i.t,s)}));for(let i of["center",_G])r.forEach(({each:{t:c},_:a},l)=>{if(!n.has(c)){_e(c,{block:i,inline:i,behavior:_H});for(let{each:f,_:p}of r.slice(l))if(p.filter(he).some(Va)||!o(f))break;(i===_G||!n.has(c))&&a.filter(he).forEach(mr)}});[...s.values()].filter(he).forEach(mr)}var Ja=(t,n)=>be(t).flatMap(e=>[..._(e)].map(o=>{let s=n.get(o)??{V:o,left:qt(o),top:zt(o)};return n.set(o,s),s})),he=({V:t,left:n,top:e})=>qt(t)!==n||zt(t)!==e,mr=({V:t,left:n,top:e})=>Ge(t,{left:n,top:e,behavior:_H}),Va=({V:t,left:n,top:e})=>{let o=h(t)==="html"?x(t,"body").slice(0,1):[];return[t,...o].map(s=>R(s)).some(({overflowX:s,overflowY:r})=>qt(t)!==n&&/hidden|clip/.test(s)||zt(t)!==e&&/hidden|clip/.test(r))};function be(t){let n=[t];for(let e=hr(t);e;e=hr(e))n.push(e);return n}var hr=t=>{try{return gt(X(t))?.frameElement??null}catch{return null}};function qa({t,mt:[n,e]},o){let{left:s,top:r,width:i,height:c}=B(t),a={width:i,height:c};for(let l of be(t)){if(l!==t){let u=B(l);[s,r]=[s+u.left+l.clientLeft,r+u.top+l.clientTop]}let f=F(l),p=Ta.map(([u,O])=>[s+a.width/2+u*n,r+a.height/2+O*e]);if(!p.every(([u,O])=>Xa(l,f,u,O)))return!1;let[m,d]=p[0];if(o(f).some(u=>za(u,m,d)&&yr(u,l)&&Qa(u,l)))return!1}return!0}var za=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=B(t);return o<=n&&n<=r&&s<=e&&e<=i};function Xa(t,n,e,o){let s=I(n)===9,r=(s?Xe:Qe)(n,e,o);if(!r||r===t||y(t,r))return!!r;let i=[...(s?qe:ze)(n,e,o)],c=i.findIndex(a=>a===t||y(t,a));return c>=0&&!i.slice(0,c).some(a=>yr(a,t))}function yr(t,n){if(t===n||y(n,t))return!1;let e=xr.map(i=>R(t,i));if(!Sr(t)&&!e.some(xe))return!1;let o=[...Qt(n)??[]].some(i=>y(i,t)),[s,r]=[B(t),B(n)];return!o||s.width>r.width-Oe[0]&&s.height>r.height-2}function Qa(t,n){let[e,o]=[gr(t,n),gr(n,t)];return e===o?e>br&&(Pt(n,t)&4)>0:e>o}function gr(t,n){let e=br;for(let o of Wn(t)){if(y(o,n))break;let{position:s,zIndex:r,transform:i}=R(o);(s!=="static"||i!==$z)&&(e=Math.max(Number.parseInt(r,10)||0,Da))}return e}var Sr=(t,n=R(t))=>Ma.test(h(t))||xe(n),xe=t=>t.content!==$z&&(En(t.backgroundColor)>.1||t.backgroundImage!==$z||(t.backdropFilter??$z)!==$z)&&t.visibility===_E&&Number(t.opacity)>.1;var Ee=t=>t.split(`
`).map(n=>n.trim()).filter(Boolean),ye=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function Ar(t,n){let e=[...t],o=[];for(let{ht:s,gt:r,limit:i}of n){if(!e.length)break;let c=r?ye(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();s&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o.push(c)}return{values:o,left:e}}var Nr=t=>URL.canParse(t)?new URL(t).href:"";var Za=/https?:\/\/[\x21-\x7e]+/g,tl=["。",`
`,"! ",". ","？","！"],Ir=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function wr(t,n){if(t.length<=n)return[t,""];let e=Ir(t,n,"word")||Ir(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(Za))s<e&&e<s+r.length&&(e=s);let o=Math.max(...tl.map(s=>nl(t.slice(0,e),s)));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}var nl=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function $r({label:t="",value:n},e,o){let s=e?.value??"";if(n.split(`
`).every(c=>s.includes(c)))return null;let r=`【${t||"URL"}】
${n}`,i=s?Math.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$p,value:s?`${r}

${s}`:r}}var nt=Tt.令和,Se=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,el={令:nt,r:nt,平:Tt.平成,h:Tt.平成,昭:Tt.昭和,s:Tt.昭和},Sn=t=>{let n=Se.exec(t)?.[0][0];return n?el[n.toLowerCase()]??0:null};function Tr(t){let n=b(t);if(/西暦|\d{4}|yyyy/i.test(n))return 0;let[e,o]=[n,n.replace(Se,"")].map(Sn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(n)?null:void 0}var ol=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,sl=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,rl=new RegExp(ol.source+sl.source,"i");function Ae(t){let[,n,e,o,s,r,i,c,a]=rl.exec(b(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let l=i===void 0?null:il(+i,`${r} ${a}`),f=c==="半"?30:+(c??0);return{y:+(n??nt+(e==="元"?1:+e)),m:+o,d:+s,h:l,i:l===null?null:f}}function il(t,n){if(/午後|p\.?m/i.test(n))return t%12+12;if(/午前|a\.?m/i.test(n))return t%12;let e=/[夕夜晩]/.test(n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/.test(n)&&t<6?t+12:t}var M=t=>String(t).padStart(2,"0");function An({y:t,m:n,d:e,h:o,i:s},r){let i=`${t}-${M(n)}-${M(e)}`;return r===$J?i:r==="month"?i.slice(0,7):o===null?"":r===$P?`${M(o)}:${M(s)}`:`${i}T${M(o)}:${M(s)}`}var cl=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,al=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,ll=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function Ne(t,n){let{y:e,m:o,d:s}=t,r=V(n),i=ll.exec(r),c=cl.exec(r);if(i&&!(i[4]&&c))return i[1]==="r"?[`R${e-nt}`,o,s].join(i[2]):`令和${e-nt}年${o}月${s}日${yn(t,i[3])}`;if(c){let[,,f,,p,m,d]=c;return f==="年"?`${e}年${o}月${m?`${s}日${yn(t,d)}`:""}`:[e,M(o),...m?[M(s)]:[]].join(m&&f!==p?"":f)+(m?yn(t,d):"")}let a=al.exec(r),l=a&&fl(a[1],a[3]);return l?[...l==="dm"?[M(s),M(o)]:[M(o),M(s)],e].join(a[2])+yn(t,a[5]):null}function yn({h:t,i:n},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${M(n)}分`:`${o.toUpperCase()}${M(t)}${r}${M(n)}`}var fl=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]===_x||Number(n)>12?"md":"",ul=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],kr=t=>ul.map(n=>Ne(t,n)??""),Rr=t=>{let[n=""]=/^[a-z]{3}/i.exec(t.trim())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(n.toLowerCase()):-1;return e%3?null:e/3+1},pl=t=>t.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function Lr(t,n){let e=b(t).trim(),o=n===_I?Sn(e):null,s=pl(o===null?e:e.replace(Se,"")),r=n===_x&&Rr(s);if(r)return r;let i=n===_I&&/\d{4}/.exec(s)?.[0];if(i)return+i;let c=/元|\d+/.exec(s)?.[0];return!c||o===0?null:(o??0)+(c==="元"?1:+c)}var Dr=(t,n,e)=>e.map(o=>t.findIndex(s=>Lr(s,n)===o)).find(o=>o>=0)??-1,Mr=t=>t.some(n=>Sn(b(n))!==null);function Ie(t){let n=t.map(b),e=n.map(Sn),o=(s,r)=>e[r]===null?/\d/.test(s)&&!/西暦/.test(s):e.indexOf(e[r])<r&&e[r];return n.some(o)?-1:e.indexOf(nt)}var dl=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],we=(t,n)=>{let[e,o]=dl.map(s=>t.findIndex(r=>s.test(r.trim())));return e<0||o<0?-1:n<12?e:o},ml=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_I],[/^\(?(月|month|mm$)/,_x],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],hl=[[/\d年|^\s*(19|20)\d\d\s*$/,_I],[/\d月/,_x],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],gl={12:_x,31:"d",23:"h",24:"h"};function Hr(t,n){let e=(s,r)=>s.find(([i])=>i.test(r))?.[1];for(let s of[...t,...n.slice(0,2)]){let r=e(ml,V(s).trim());if(r)return r}if(n.some(Rr))return _x;let o=Math.max(...n.map(s=>Lr(s,"d")??-1));return e(hl,n.at(-1)??"")??gl[o]??(o>=45&&o<=59?"i":null)}var $e=({o:{u:t,l:n}})=>[...t,...n].some(Q),it=t=>[...t].sort((n,e)=>e.g-n.g),Ol=5,z=t=>{let n=Number.parseInt(g(t,"maxlength"),10);return n>0?n:1/0};function bl(t,n){let e=/^[1-4]$/.test(g(t,"size"))?Ol:z(t),o=n.filter(r=>r&&r.length<=e),s;try{s=new RegExp(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o.find(r=>s?.test(r))??o[0]??""}function Ht(t,n){let e=[t];for(let o;o=n.find(({o:s})=>s.E===e.at(-1)?.n.t);)e.push(o);return e}var H=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],pt=(t,n,e)=>H(t,n,bl(n.n.t,e));function Te({id:t,value:n},e){let o=e.n.x.map(s=>ot(s)?"":s);return jt(t,e,(t==="age"?Os(n,o):fn(n,o))?.index??-1)}function jt(t,{n:{type:n,t:e,w:o}},s){return s<0?[]:n===$w?[{id:t,t:e,value:String(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[]}var At=({o:t})=>b([...S(t),...t.S,t.b,t.k].join($Q)),ke=({S:t,l:n,b:e,k:o})=>[...t,...[...n,e,o].flatMap(s=>/^[\s(※]*例(.*)/.exec(b(s))?.[0]??[])];function vr(t,n,e){let o=e.filter(({n:f})=>f.kind===$h),s=o.find(({n:f})=>Ie(f.x)>=0),r=o.find(({n:f})=>we(f.x,0)>=0),i=e.some(f=>Cr(f)===Pr&&Br(f)===$P),c={q:t,moment:n,Ot:!!s,bt:!!r,xt:i,A:new Set},a=[];for(let f of it(e)){if(f===s||f===r)continue;let p=Cr(f)(f,c);if(!p)return[];a.push(...p)}if(!a.length||xl(c))return[];s&&a.unshift(...jt(t.id,s,Ie(s.n.x)));let l=n?.h??null;return r&&l!==null&&a.unshift(...jt(t.id,r,we(r.n.x,l))),a}var xl=({A:t})=>{if(t.has($L)||t.has($J))return!1;let n=[_I,_x,"d"].filter(e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_x)},Cr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?yl:Fr(t)?Sl:e===$h?El:Pr},Fr=({n:{t,kind:n,x:e},o:{u:o,b:s,S:r}})=>n===$I?null:Hr([s,...o,g(t,$G),g(t,$q),...r],e),Nn=({A:t},...n)=>n.some(e=>t.has(e)),El=({n:{x:t}},{A:n})=>n.add("unread")&&Mr(t)?null:[],yl=(t,n)=>{let{type:e}=t.n,o=e===$P?e:$J;if(!n.moment||Nn(n,o,$L,_I))return[];let s=H(n.q.id,t,An(n.moment,e));return s.length&&n.A.add(o).add(e==="datetime-local"?$P:o),s},Sl=(t,n)=>{let{q:e,moment:o,A:s}=n,{t:r,kind:i,x:c}=t.n,a=Nl(t,n),l=o?.[a]??null;if(l===null||Nn(n,a,Al.test(a)?$P:$J,$L))return[];s.add(a);let[f,...p]=Il(l,a,t,n);if(i===$h){let d=jt(e.id,t,Dr(c,a,[f,...p]));return d.length?d:null}let m=String(f??"");return m&&m.length<=z(r)?H(e.id,t,m):null},Al=/[hi]/;function Nl(t,n){let e=Fr(t);return e===_x&&Nn(n,_x,$J)?"h":e}function Il(t,n,e,{Ot:o,bt:s}){return n===_I?wl(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t]}function wl(t,{o:{u:n,l:e,p:o,b:s,S:r},n:{t:i,x:c}},a){if(/20$/.test(b(e[0]??"").trim()))return[t%100];let l=[...e.slice(0,1),s,...r,...n,...o],f=a?nt:l.map(Tr).find(p=>p!==void 0);return f?f===nt?[t-nt,t]:[]:f===null||z(i)<4?[]:c.some(p=>/^\D*\d\D*$/.test(p))?[t]:[t,t%100]}function Br({o:t}){for(let n of[...S(t),...t.S]){if(/日|date|yyyy|\d{4}/i.test(n))return $J;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(n))return $P}return $J}var Pr=(t,n)=>{let{q:e,moment:o,A:s,xt:r}=n,i=Br(t);if(Nn(n,i,$L,_I))return[];let c=g(t.n.t,$q)||At(t);if(i===$P){s.add(i);let p=o?An(o,i):"";return pt(e.id,t,/\d時/.test(c)?[p.replace(/:(.*)/,"時$1分")]:[p])}let a=o&&Ne(o,c),l=a?[a]:[e.value,...o?kr(o):[]];r&&o&&l.unshift(a??An(o,$J));let f=pt(e.id,t,l);return f.some(({value:p})=>/\d[:時]/.test(String(p)))&&s.add($L),f.length&&s.add(i),f};var $l=4,Tl=new Set([...en,$D,_y]),kl={url:Dl,name:_r,name_kana:_r,email:Hl,phone:Cl,address:Bl,found_at:(t,n)=>({f:vr(t,Ae(t.moment??"")??Ae(t.value),n)})},Re=(t,n)=>(kl[t.id]??Rl)(t,Gr(t.id,n),n),Gr=(t,n)=>(n.get(t)??[]).filter(({g:e})=>e>=$l);function Kr(t,n){let[e,o]=[$M,$p].map(i=>t.find(c=>c.id===i)),[s]=it(Gr($p,n));if(!e||s?.n.kind!==$I||Re(e,n).f.length)return{fields:t,G:[]};let r=$r(e,o,z(s.n.t));return r?{fields:[...t.filter(i=>i!==o),r],G:[e.id]}:{fields:t,G:[]}}function Rl(t,n){let{id:e,value:o}=t;for(let s of it(n)){let{t:r,kind:i,type:c}=s.n;if(i===$h){let p=Te(t,s);if(p.length)return{f:p};continue}let a=c==="number"?/\d+/.exec(b(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$g?Ee(o).join($Q):o,[l,f]=wr(a,z(r));if(!(!l||f&&Tl.has(e)))return{f:H(e,s,l),cut:f}}return{f:[]}}var Ct=({o:t})=>T(S(t)[0]??"").replace(/\d+/g,""),Ll=({u:t,l:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/.test(n[0]??t.at(-1)??"");function Dl({id:t,value:n},e,o){let s=Ee(n),r=e.filter(({n:m})=>m.kind!==$h),[i]=it(r);if(!i)return{f:[]};let c=r.slice(r.indexOf(i)).filter(m=>m===i||m.n.kind===i.n.kind&&(Ct(m)===Ct(i)||Ht(i,r).includes(m))),a=o.get("scheme")?.find(({n:m})=>i.o.E===m.t),{values:l,left:f}=Ar(s,c.map(({n:{t:m,kind:d},o:u})=>({ht:d===$I,gt:!!a||Ll(u),limit:z(m)}))),p=l.flatMap((m,d)=>{let u=Nr(m);return pt(t,c[d],Ao.test(At(c[d]))?[u,m]:[m,u])});if(a&&p.length){let m=a.n.x.indexOf(ye(s[0])[0]);m>=0&&p.unshift({id:t,t:a.n.t,value:String(m)})}return{f:p,left:p.length?f:[]}}function _r({id:t,value:n},e){let o=e.filter(({n:p})=>p.kind===$g),[s]=it(o);if(!s)return{f:[]};let r=(p,m)=>{let d=At(p),u=t===$d?Ps(m,d,ke(p.o)):[m];return pt(t,p,_s(u,d))},i=o.length===1&&!S(s.o).some(p=>q(p,$g)?.e),{z:c,X:a}=Ml(s,o);if(i||!(a||s.e))return{f:r(s,n)};let[l,f]=Hs(n);return{f:[...c?r(c,l):[],...a?r(a,f):[]]}}function Ml(t,n){let[e,o]=[$u,$A].map(i=>n.find(({e:c})=>c===i));if(o||t.e)return{z:t.e===$A?e:t,X:o};if(e)return{z:e,X:t};let s=Ht(t,n)[1],r=s&&!s.e&&s.o.p[0]===t.o.p[0]&&!$e(s);return{z:t,X:r?s:void 0}}function Hl({id:t,value:n},e){let[o]=it(e);if(!o)return{f:[]};let s=b(n).replace(/\s/g,""),r=Ht(o,e)[1];if(!r&&/^[@＠]/.test(o.o.b))return{f:[]};if(r&&/^[@＠]$/.test(o.o.b)){let[i,c=""]=s.split("@");return{f:[...H(t,o,i),...H(t,r,c)]}}return{f:H(t,o,s.length<=z(o.n.t)?s:"")}}function Cl({id:t,value:n},e){let[o]=it(e.filter(({n:i})=>i.kind===$g));if(!o)return{f:[]};let s=Ht(o,e).filter((i,c,a)=>!a.slice(1,c+1).some(l=>$e(l)&&Ct(l)!==Ct(o)));if(s.length>2){let i=te(n);return{f:i.length===3&&i.every((a,l)=>a.length<=z(s[l].n.t))?i.flatMap((a,l)=>H(t,s[l],a)):[]}}let r=Ur(o);return{f:pt(t,o,Fs(n,r===!1,r===!0,At(o)))}}var Ur=t=>t.n.type==="number"?!1:vs(At(t),ke(t.o));function vl(t,n,e){let[o,s]=e.split("-"),[r,i]=Ht(n[0],n);return i?[...H(t,r,o),...H(t,i,s)]:pt(t,r,Ur(r)===!1?[o+s]:[e,o+s])}var Fl=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s;function Bl({id:t,value:n},e,o){let{ct:s,lt:r,nt:i}=ne(n),c=o.get($E)??[],[a]=c,[l]=o.get($x)??[],f=[...e,...o.get($C)??[]].sort((u,O)=>xs(u.n.t,O.n.t)?1:-1),p=l?i:a||f[0]?.id===$C?r+i:n,m=Pl(t,f,p);if(f.length&&!m.length)return{f:[]};let d=[];return a&&s&&d.push(...vl(t,c,s)),l&&r&&d.push(...l.n.kind===$h?Te({id:t,value:r},l):H(t,l,r)),{f:[...d,...m]}}function Pl(t,[n,e,o],s){if(!n)return[];let i=e&&!o&&(n.id!==e.id||Ct(n)===Ct(e)||n.id===$C)?Fl.exec(ne(s).nt)?.[1]:"";return i===void 0||s.length>z(n.n.t)?[]:[...H(t,n,s.slice(0,s.length-i.length).trim()),...i?H(t,e,i):[]]}var _l=24,Wr={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Le,G=[];async function Gl(t,n={}){if(n.undo)return await qr(),Wr;let e=t.filter(({value:o})=>typeof o==_p&&o.trim());Le=n.says;try{return os(n.forbids),await Kl(e,n)}catch{return{...Wr,missed:e.map(({id:o})=>o)}}}async function Kl(t,n){let e=new Set,o=Er(),s=await Yr(t,n,e,o);for(let r=1;r<_l&&s.Q&&(await tf(),!(s.A&&s.f.every(Jt)&&s.page.size===Ul()));r+=1){let i=await Yr(t,n,e,o),c=i.Q>=s.Q&&r>t.length+2;if(s=i,c)break}return s.f.forEach(Ql),{...s.answer,needs:lr(s.page,s.files,s.j,s.scopes)}}var Ul=()=>x(document,Qn).length;async function Yr(t,{map:n,overwrite:e=[],earlier:o=[]},s,r){let i=Ds(),c=ar(i),a=jl(t),l=Wl(or(i),a,r),{C:f,et:p,verified:m}=Ys(i,l,a,{map:n,ft:G.length>0}),d=Yl(f,a,r),u={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:m},O=[],j=new Set,J=0,{fields:dt,G:Vt}=Jl($M,o)?{fields:t,G:[]}:Kr(t,d);for(let Nt of dt){let{id:It}=Nt,{f:zr,cut:De,left:Me}=Re(Nt,d),wt=zr.filter(({t:Ft})=>!j.has(Ft));for(let{t:Ft}of wt)j.add(Ft);if(!wt.length){u.missed.push(It);continue}if(!e.includes(It)&&wt.some(Ft=>ql(Ft,s))){u.kept.push(It);continue}O.push(...wt),J+=await Vl(wt,s),(wt.every(Jt)?u.filled:u.missed).push(It),De&&(u.cut[It]=De),Me?.length&&(u.left[It]=Me)}u.filled.includes($p)&&(u.in_text=Vt);let vt=O.every(Jt),mt=new Set([...p,...[...d.values()].flat()].map(({n:Nt})=>Nt.v));return{answer:u,page:i,files:c,j:l,scopes:mt,f:O,A:vt,Q:J+(vt?0:1)}}var Jr=(t,n)=>Y.has(n)&&(t.has(n)||t.has($v));function Vr(t,n){let e=({n:{t:s,type:r}})=>A(r)?[s,...ut(s)]:[s],o=n(new Map(t.flatMap(s=>e(s).map(r=>[r,A(s.n.type)]))));return s=>e(s).some(r=>o.has(r))}function Wl(t,n,e){let o=[...Map.groupBy(t,({id:i,o:c})=>Jr(n,i)?i:n.has(i)&&`${i} ${S(c)[0]}`)].flatMap(([i,c])=>i&&c[1]?[c]:[]),s=Vr(o.flat(),e),r=new Set(o.filter(i=>i.some(s)).flatMap(i=>i.filter(c=>!s(c))));return t.map(i=>r.has(i)?{...i,id:_m}:i)}function Yl(t,n,e){let o=[...t.keys()].filter(r=>Jr(n,r)),s=Vr(o.flatMap(r=>t.get(r)??[]),e);return new Map([...t].map(([r,i])=>[r,o.includes(r)?i.filter(s):i]))}var jl=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has($M)&&n.set($p,n.get($p)??""),n},Jl=(t,n)=>n.includes(t)||G.some(e=>e.id===t);async function Vl(t,n){let e=0;for(let o of t)Jt(o)||!Bt(o.t)||(Zl(o,n),e+=1,await null);return e}var Jt=({t,value:n})=>{if(!Bt(t))return!1;let e=st(t);return e===n||typeof e!=_p||h(t)===$w?e===n:jr(e)===jr(String(n))&&(G.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},jr=t=>b(t).replace(/[^\p{L}\p{N}]+/gu,"");function ql(t,n){let{t:e}=t;if(Jt(t))return!1;let o=st(e),s=G.findLast(i=>i.t===e);if(s&&(o===s.L||n.has(s.id)))return!1;if(h(e)===$w){let{multiple:i}=e,c=[...Zt(e)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(A(L(e)))return zl(e);let r=h(e)===$T?$g:$I;return o===(r===$g?W(e,$K):ht(e))&&ie(e,r)?.id===t.id?!1:!Xl(String(o),g(e,$q))}function zl(t){let n=pe(t);return!!(n&&!n.defaultChecked&&!G.some(e=>e.t===n&&e.L===!0))}var Xl=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(t.trim())||n!==""&&t.trim()===n.trim();function Ql({id:t,t:n,value:e}){let o=G.find(r=>r.t===n);if(o&&(o.L=st(n)),o)return;let s=G.find(r=>r.id===t&&r.L===e&&!Bt(r.t));s&&Object.assign(s,{t:n,K:ae(n,Le)})}function Zl({id:t,t:n,value:e},o){let s=G.findLast(c=>c.t===n),r=s?.rt??cr(n);s?.K(),G=G.filter(c=>c!==s),o.add(t);let i={id:t,t:n,L:e,rt:r,K:()=>{}};G.push(i),Yt(n,e),i.L=st(n),i.K=ae(n,Le)}async function qr(){let t=G.reverse();G=[];for(let{t:n,L:e,rt:o,K:s}of t)s(),Bt(n)&&st(n)===e&&o(n),await null}var tf=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:nf}=globalThis;nf.fillForm??=Object.assign(Gl,{undo:qr});})();
