/* npm run compiled */
(()=>{var $b="name",$d="name_kana",$f="line",$g="unknown",$h="choice",$j="autocomplete",$k="other",$m="aria-description",$p="notes",$q="placeholder",$u="family",$v="address",$w="select",$x="prefecture",$y="[hidden], [inert], [aria-hidden=true]",$z="none",$A="given",$B="querySelectorAll",$C="found_at",$D="postal",$E="label",$F="aria-label",$G="captcha",$H="area",$I="date",$J="value",$K="phone",$L="whole",$M="locality",$N="url",$O="category",$P="hint",$Q="time",$R=" ",$S="own",$T="input",$U="insertText",$V="others",$W="elementsFromPoint",$X="elementFromPoint",$Y="type",$Z="password",_b="sentence",_d="required",_f="email",_g="getElementById",_h="consent",_j="company",_k="selectedIndex",_m="string",_p="th, td",_q="style",_u="title",_v="radio",_w="group",_x="m",_y="site_name",_z="row",_A="maxlength",_B="form",_C="trap",_D="checked",_E="confirm",_F="payment",_G="visible",_H="subject",_I="nearest",_J="instant",_K="y";var{getOwnPropertyDescriptor:Kr}=Reflect,{bind:Wr,call:jr}=Function.prototype,Yr=Wr.bind(jr),y=({prototype:n},t)=>{let e=Kr(n,t);return Yr(e?.get??e?.value)},v=n=>y(Node,n),N=n=>y(Element,n),an=n=>y(Document,n),j=v("parentNode"),Ce=v("firstChild"),Me=v("nextSibling");var I=v("nodeType"),K=v("nodeValue"),hn=v("textContent"),vn=v("isConnected"),z=v("ownerDocument"),B=v("getRootNode"),x=v("contains"),Bn=v("compareDocumentPosition"),He=v("cloneNode"),Fe=v("childNodes");var h=N("localName"),At=N("shadowRoot");var _n=N("previousElementSibling"),ve=N("nextElementSibling"),W=N("getAttribute");var Be=N("setAttribute"),Nt=N("removeAttribute"),T=N("closest"),_=N("getBoundingClientRect"),Nn=N("checkVisibility"),It=N("replaceChildren"),_e=N("scrollIntoView"),Pe=N("scrollTo"),zn=N("scrollLeft"),qn=N("scrollTop"),Ge=y(HTMLElement,_q),Ue=y(HTMLElement,"click"),wt=y(HTMLElement,"focus"),Ke=y(HTMLElement,"blur"),We=y(EventTarget,"dispatchEvent"),kt=an("activeElement"),gn=an("defaultView"),je=an(_u);var Ye=y(ShadowRoot,"host"),Ve=y(HTMLIFrameElement,"contentDocument"),Je=an($W),ze=y(ShadowRoot,$W),qe=an($X),Xe=y(ShadowRoot,$X),Qe=y(HTMLSlotElement,"assignedNodes"),Ze=an("createTreeWalker");var no=N("matches"),to=N($B),eo=N("querySelector"),oo=an($B);var so=y(DocumentFragment,$B),ro=an(_g),io=y(DocumentFragment,_g),g=(n,t)=>W(n,t)??"";var $=(n,t)=>getComputedStyle(n,t);var Vr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Xn=n=>{let t=Object.fromEntries(Object.entries(Vr).map(([e,o])=>[e,y(o,n)]));return e=>t[h(e)]?.(e)??null},Pn=Xn(_B),Qn=Xn("labels"),co=Xn($J),R=Xn($Y),On=y(HTMLInputElement,_D),ao=y(HTMLSelectElement,_k),Zn=y(HTMLSelectElement,"options"),Gn=y(HTMLLabelElement,"control");var w=(n,t)=>{try{return no(n,t)}catch{return!1}},E=(n,t)=>{let e=I(n);try{return[...(e===9?oo:e===11?so:to)(n,t)]}catch{return[]}},ln=(n,t)=>{try{return eo(n,t)}catch{return null}},lo=(n,t)=>{let e=I(n);return e===9?ro(n,t):e===11?io(n,t):null};var Tt={};`)|
\\b
e|
)?
ɮ
re
t|
er
Ʉ
者|
名
˼
name
on
.{0,
人
ʵʤˈ|
ɗ|
ed|
, other,
相談
|ˡ˼˫
(?<!
用
,, 
氏名|名前
投稿
先
mail
ɕʌ
url
文
ɔ?
事
電話
ɗɟ
ɟ|
方
|Ɋ
(?!
^(?!.*(
Aport
tiI
者
addAss
被害
)).*(
pCsI
知
連絡先
|ɪɾɈ
内容|
相手
,l, 
)J12}
信
字|
post
|自
場
書
ķ 
通報
)J6}(
要
所
金
)$|
pro
日
不
入
(@|
own
問Ʉ?合ʏ?ɛ|
通報|報告
accounB
情報
以外
web ?
希望
確認
表示
˃ˈ
 ?H|
(~|
s?%|
ɣɦ
ɪD
件|
分
 of
)@?
)Ƃ
and
enB
ż|
ú|
ʋ|
子
様
|ʢʫʦ˳ˈ|
ʢˉˬʹ
˛Gˠ˚Gʸ|
会社|
 notes,a,
company
ʵG˓ʹ
ʿʤˈ˫
住所|
subjec
victim
commen
登録
連絡
link
送Ù
aË|
usC|
$|^(
|記
ɣÅ
角|
当
ent
hat
店
(@>
phI
tel
|â
J4}
) (
am|
in|
lea
s?|
ŀ|
可
字
本
欄
目
載
間
書ɍ?込ɿ
|申告
|記入
categor
your
˕ʩGˠ
年月日
˚Gʸ
|店舗
ʳˡ˳ˈ
cItac
search
|違反
əʋ
messag
~,la,
児童
品|
契約
掲載
理由
請求
info
ʤ˳
法K|
sit;
)J3}
0.7 
othC
pag;
paid
titl
viol
|届
有
not
 us
Ɋ?
 >(
J8}
(Á
%ĕ
#^(
Aad
Aу
al|
cod
id|
ind
ity
kan
log
por
the
|pa
|Ż
|ɕ
Y|
ž|
ĺ|
Ɗ(
ʹ|
˫|
中
会
出
期
空
証
込
ˏ˳ˉ˫|ˋ˃ʯ
ɲʉɌɪ|平仮F
入力
˪˳ʯ
|˖˭ʰ|
番号
)($|[ (])
|detail
質問|
J8}(
Ɋ客様
対象
|学校
利S
支払D
期限|
発Ù
)J4}
|使S
依頼
削除
加害
動画
同意
報告
対応
携帯
本À
ɓɨ
(Żĵ
)J10}
AporB
cIten
check
child
ʫˊ|
ˡG˫
返Ù
 you
sign
%hp%
%ķ%
abus
expl
view
when
|Ƶ|
ZÅ
уË
体|
物|
(UÓ|Ò|Ã|番号Q|Ĉ|住所
児童|生徒|
(H|e-?Y|phI;Y Í
御社|貴社|貴
home ?pag
誹謗|中傷|
団体|組織
nquiry|
˕ʣ˃ʷ˳ʰ
侵害
(発生|事
channel|
password
書ɍ込
descri
captcha
購入|
|hiragana
|katakana
Ċ企業|
ɔ自身|
ˑʹ˯Gˉ
ˡ˃ʻGʸ
complain
|notic
|˦GʶG?
|予約|
|公開|
Ô詳細
ÖĶy,c,
ɪʊəɾ
 (the |
cIfirm|
dat;tim
|custom
|窓口
ɫɤDɦ
商ń
OlOl
author
submit
withou
|AasI|
|priva
|受Ù
|送ä
ɂɪ
ʤˈ
˭ʰŊ
˭˜õ
会員
保護
備考
意見
新規
権利
申請
番地
詐欺
説明
,lc, 
Aceiv
count
endC|
first
imei|
numbC
topic
type
|dis
|Ľt 
|XÆ
|˚˳
ÖĐt
ƺpË
Ý合
ç時
èâ|
ʨ˩G
ˍGˠ
区ü
担ĝ
 tim
 ŉ|
J16}
(íĴ
)(Ä
F前
Amov
Aply
Gˉ|
VEƉ
able
agai
edT
full
how 
last
mark
pAfC
part
vCif
wğ 
| or
|%Ŗ
|Ĉ|
|Ɔ|
|ƕ|
|何
|再
|御
|貴
Zʋ
ãŕ
Þɋ
éä
ǚÅ
ɗɦ
ɧɍ
ʉʌ
ʵǛ
˃ʯ
˗˩
ˡʤ
ˣ˳
地|
氏F
社|
出|連絡|報告|送信|記入|入力
(通報|申告|申請|申ɗ?立ɦ?
Э|P|届Ьӥ|希望)
[ȌȎ"(][-‐−G][ȍȏ"
又ɯ|ɾɟɯ|ʂɗɏɯ
OlcOlcOlcO
ɫɤDɦ|ɫ関əʋ
(sit;sCvic;platf
[Ɂ-ʓ]{0,7})[ʋ
種類|種別|類型|分類|
#RЮдDɟ]([K子方者]|Õ
|本FQ|ˡʢˉ|Ã|ďÒ|年齢
都道府県|市区?町村
RЭ|P|届出|届ɑЬ|ӫӮ
|時刻|時間|時期|
経緯|状況|事情|
(ӭ|見ɟӯ|ʢʯʻʹ
pCpetrator|
|(ӿ;hpŽblog|Lĺ))
(件F|題F|表題|
(送|渡|教Ɉ)(ɣ
Q˞ʬʸ˳|
[ɚɪ]|ɗ(ɪ|ɾɛ#
ques
ÎEÎɫ?(Ӵ(K|方#
建物|˞˳ʷ˧˳|
˕˪ʬˊ|ɵʊɌɪ
(scam|phish|susԊ
取引X責任者
((half|full).?wi
(ʹ˚Gʹ|空白)
|ï提供|犯罪
É%(of|I) )).*^(
Dɘʁ|嫌Ɍʉɛ
|回答|返答|
гorm|app|forum
|%roboB%human%
Ԉ|ownC|affeԆ
ɏɠɕD|
 found_at,lc,
ã属|部署|
ɧɯ?ɪ[Dɏ]|
E犯K|容疑
|起ɍ|起ɓ
Ӱ%id%)
Ԁs|ŉrmė$)
ԁhen|%dash)
(LӶˋˆʣ)
(found|seen
(ʷ˧˃˗Ļ
|ɾə|ɧə|
˗˭˕ʣG˫
(\\/|˻|а|
(^|[(※Ȃ
(Ʒîæfil
[ɔɊ御]?
fil;æducB
trapTƻT
|furigana|
|r;kakunin
Ċ勤務X
Ýã|箇ã
Ɍɪ|仮F|
ʹˬ˃ˉ?|
ˡ˫˞ʬс
弁護士|
掲示板|
(lettCǄ;
BdivisiI|
\\d{1,2} *
business|
|Ƽ注À|
|乗ɣ取
|口ʳ˟|
|振ʊ込
Õ(Æ|X>
Ê(Ning)
ÀÚ数Ú
ԃ[ÌK]Ӽ
(wanBlik
(îĘÐ)
)[a-z ]*
@?(Ɣ|À
@?(ɂʋ>
[半全]
addiËal
deadline
feedback
infring|
pAfectuA
takedë|
|keyword
|purchas
|業務|
|流出|
|種別|
|違法|
ƸTpԄl
Ƅ|該ĝ
ђ下ɕD
æblem|i
ʏDɛɤ|
ʫˆʴ˪
ˈ˩˖˫
˪˙˳ʸ
姓|氏|
 site_H
*[-\\/]?
;swear|
https?:
noBn.t)
|Dɘʁ|
|organi
|ç付|
|ɝ@他
|予定
|作成
|個Kï
|到着
|問題
|屋号
|応募
|感想
|支Ġ|
|最後
|配送
ÖĢeÖ
ñŌư;
Ǒ製ń
Ɋ持ɡ
ʉ|ƹɾ
˝˫ˎ|
口座|
必須|
脅迫|
関係|
(P|Ɓì
)J12ј
AquiAd
dat;da
desiAd
didƟ 
harass
idĞif
imÐat
iƳeƳ
nquir|
outcom
s? Ily
target
upload
video|
|birth
|coupI
|legal
|nԋb;
|offic
|Ơatu
|ˆG˞
|仕Â
|教Ɉ
À言|
ÇĠ@|
Ñʉɛ
êʒ>(
ʹˑˠ
˘˃ˀ
ĞC|ǰ
ŕ無|
ġŘ(F
ģlŗ|
Ǳplay
Ĥ望|
対策
悪質
検索
状況
画像
種類
著作
警察
迷惑
運営
過去
面談
|依頼|請求|回答|ì提供|主張
|住所|Ò|年齢|情報ćŹˍGˠ
F称|F義?|ɵʊɌɪ|˕˪ʬˊ
UÓ|姓F|ӧ|ʫˊQ|ˡʢˉ|
(ӨY|Ã|telӦ|H|Í|p
E所有E権利E事業E店舗|勤務先
依頼|担当|応募|利用|請求|申
容疑E当事Ӫ|緊急Ò|第三E目撃
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|ì提供
|気ɥ|気付|認知|知ɣɟ|目撃
}өhI;%age%|îusC|
発信E加害|侵害E犯K|ӬEɊ子
ʓ#ƭ保護E代理K|Ċ法K|企業
媒体|ʢ˗˪Žˡˇʣʢ|˗˩˃ˈ
ʒ受ɑ|ɂ(ɣ|ʏ#遭#書ɋʌɟ
ʶG?#被(àĴ)E書ɋʌɟ(方
掲示板|sns|č|ӳĸ|ʳ˟˥
(í|苦情)(əʋ|L窓口|ĸ)
d|Êed|F義K|先生|教員|
ÎE対象(E@方ć˦Gӵ|K#Õ
J4}ӷáï|氏F|Ò|ɓɨ|方
((様|ɕʓ>((ɕ|ʉ)ʌɟ>
|方(?!法))(?!ð#ɂɪÅ
Z[ɟɦ]|ÄD)[Ɂ-ɭɯ-ʓ
(ӹ|VEӱ(様|ɕӲ|đ|ch
ĉñ(Lsite#ʦʧ˖ ?Lư
ӻ(@|в|'s|：>(?!Ӻƀ
(ˏʤ˕.?˳|Я)]|%hyp
]|imÐaBaccusNÊNÊ
R被)(Ю(?!ӽ]{0,6}(
aymentTcIfirmÖľ,
C|ÛC|Č|party|sus
cteӸemCgency Ľt)
d|offendԅpecBнse
ӾilԇllC|infringC
stalk|bull[yiԂee
picious|harass|ԉ
ewslettC|subscri`.split(`
`).forEach((n,t)=>{Tt["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[t]??String.fromCharCode(t+(t<350?t<54?161:162:674))]=n});var fo=n=>n.replace(/./g,t=>t in Tt?fo(Tt[t]):t).replace(/[Ȁ-˿]/g,t=>String.fromCharCode(t.charCodeAt()+11776)),nt=fo(`ѥł ҍaO, AlaËTһiЈ_byTǓ_knëTwishTtriЊҼЊő_toTǩЊdemĀT҂TsĞTspŞTő,OaO, ǓTđ,OбlcбcOcOlc,ѓѓŎŏǵǵ,a, HÖeY,l,Ŏŏ,c, Č,lOla,Җ,lcǒOlaOlaǒǒa,ċ ł0.6 łŎł ~,l,0.85 ŏÖeYҪÛal,lOl, localŤǨ҅ǨÍ,la, ageǨĐtǉ Ķyǉ0.9ċ0.6ċċċŎŖes,l,ŎH,l,
ѥҍOl, eYÖH_ťaҪHǵÖłҖǉċ
ŻɗúĵɗăŶ(į|白>@ɾɾ|ŶɫИʂƖ#ĩve%.*%(blank|empty|alIe#do(n'?B ŖĦfill|ӓ)
ӝ(ɫ|内|Ų|@|認ÿѹŷ#ƻ|ǝ|ӑ|ӡĥ(防止|ә)È(ʒ|Ų|С|設定|ʽ˕ˈ|機能|č)#ô(Zɦ|Z)(DĄɟáѹž#(^|[^\\dx-])ѱ[+×x*] *ѱ($|[=ɯʒ?@(ɫ]#\\d *[-−] *\\d *[=ɯ]|計算ġ(結果|答#@答Ɉ|認ŷ(ʳІʭG|ŭÀĭ>$Ҩ@\\dѐÈ ŞЈ#securŤ (š;Ʃ#Бicėanti-?spħ\\?J3}(ӑ)
^~Ѡɋ|,Г )
ǁ|暗ŷ|Ƹũssš;ǜ ?(ŢF#%Ŧinǅ ?ŢǞ(ŭid#秘密@Ɓ˯˳ʿʤˠ
ʯˬʸõ|ʫGˉ(ŭF義#ŕ効ƈʻʭ˥˪ˆʣʳІҰcard (Ǯ|holdC#%cv[vc]|iban|ʯG˝˳Ӆ
óS|ó@ɟʁ(ɫ|ȁ>(ʂɆЙ|2|二|同ɘŪ|$#\\śó\\#(ƝЕYþÁó$Й度|[2２二]回İЙŻ|ʂɆ(一|1)(度|回#ǌA-?(ӓ#ApeaB%Љn%|Бy
ӛ|ʭG˯І絞ʊ?Ÿ|%ľ%҇
署FӉr;to Ơ%|^b?cc$|Â務局Ü動ƞ|ƞÀ|Оúɧ|(U|H)J2}(英[語ĭ]|roman|˭G˞ĭ#(˭G˞Ú英ĭōЪӈeŗ;ˁˣõ|%cğ%
ɨ@śҳ続柄|Ĳ柄#(РàEPE申告EƑEĔEǤEƌÌ)@ś立Ý|Ǽ#^Á(ҳ立ÝåAlaË(ship>%|who aAƟ
(üɋĄʏɋĄ特定(Т|М#同定áŇ|根拠|Â情|ï#һ(y|iЈ)
心ĝɟʊ|(VEƹʓɠK|ƉEÕ)ʒ(ɔ存|Ñù#know who
śò|求ʁĄ望ʀ)(ī@|М>(ƒ|措置ЗÔÂ項#ɩɆÄD|СɻɗDƕ|(ҿ;acË).*ѻ;şBҸ#ѻe)ŗ to do|(Ҹ|ştedĦacË|ҿe)
(ɓʌɾɧ|今ɾɧƗ(ƒ|Ä|経緯|P#ƍ(ƌĤ請|ňáӔӜ#alŞy (triNĽtNdIe)
(ɋɟУ|騙У|ǊZ|F乗У)
É返äÏ(振ŸѶɿǙ|Ƈ?|П)(X|Õ#(払ѶʓǙMПɗ)(ěÅɠ)(Õ|X#%ő to%|to whomJ20}(pa(Ţy#sen[dt]#payee)
(届DÅ受ɑ取ě受領Ä)(ʂ@|Þ|通Ñ|Ĕ|À|ǂ#(ǡ照ų|開示ň)Þ?@(Ô差Ŵ#ѯŁe)ŚǩNǩed ѯdocumĞ#^Вcame
(求ʁĤ求|ň)ʉ?(ʌ|Z)ɦ?(D|ÅĄ@|ʂ#(Ҳ恐喝ÇɩM脅ɗ)@(ÔӍƕɰ|言葉#%demĀ(Ns>%|^ransom
Éò|納Ï^ŵ(限|ç#(Ƈ?ǙĤ求ю照ų)(Þ|@)*(ƈŵç|締ʁ?切#(Õǳ)Śƈ%҂%|(answC|Ѕũy) by)
É振|äÏр|ɗ>ɦɗɾě(Õɫǳɫ)рÅÄ|ɟ#ВJ12}sĞ)
É~|ĂĈÏ(拡散Ҋ広ɾ|広ɌůӜ|範囲|Ӕɦ(D|ʋ#ɟɋ|ɋ$#(has|hav;been)J20}(spŞ|circulatNĩked))
(支?払|借ʊÅÎ|損害Ɗ額|^ä額|払ěƇ($| Ņ#amount (ő|lost#^sums .*ő|%paymĞ($Г#Ќmuch|%loss%
(V|ĳ|ļƊѾ章|Ӎ全À|原À|引S)
(Ĕ|ƞюÁò|ÃQůÆ法|手段|時Ĳ帯?|Ĭ否Ĥ否#@â否сЏAd|bestǾ;ЌҹhearÇ?Ñʊĥɍɣɋɑ|性別|%gǫ%sex%|職業|occupė国籍|naËalŤ|Ǫry|%ip%|fax|˕ʡ˃?ʯŰ生Ĺ|誕生çӄƋį
(ЇEÞɍ?Ÿ(ʓɠ|ɿ>(K|E主#ƎEѷĿіEoffǫӂC|ÛC%|abĘнѼЀÊÈC#Ѹ ѼƗ(Ѓ?ćŹǻ|Ъ|ô|H|îĘ%id%#usCHý|^(ЇÌ)$
(фŲ傷ƨƄEƵZɟ(K|Æ#đ|Ӂed ÐÿU?$ÇЃ|HŝÎEđ)$
ƶûÂ故|現Ý|起ɍƅĻ?|Ѩÿďã在Щи|ǥ#(ďи)\\W{0,2}ƶû現Ý)
ÉшÏфƄEƵƨƎ|ѷ|ЇEĖі|F義KĻ|転送X|PÄDŔɑXҩX|受取Çą|ąɩʂ|ą供|ƭ学生|ǟE家族|友|ÑK|紹介|ǣE代理|代表Eѭ後見|緊急ҠEНE責任E職Ýӎ担任|上司|[夫妻]ǳ|差ŴK|^from|(偽|Ǧ)LňÞ|Ɖŭ業E˗˭ːʤˀ|ӠǏ@|PÄ|ƒÄ|đ|ƛ|guardianũAnBfriend|ApAsābehalf|witness|emCgency|agāthird.Аy|someI;ŏ Ð|Ũir|ĩkNcomæmisNpolic;Agistrantҵ
Hý Ũ (Ð|ëC|ţividuŠĘîƛ#Ũir H|Ʈ)J9} (shëӗNlistNŨ Łe)
É~|ƢÏ(Ё|PþƄ|被Ё#ЁЂD|ƨZɦ)ÿUÓз#(О|ıɛʉ|ıù|映ù|写ù|晒ɕūʉɕ|(ņĚıǇV|悪SҊ漏ɈDƋ)[ɕɗ]ѴҮӌʉ)[Ɂ-ʓ]{0,6}(UÓз#%чØ%Ʈ#ƮØýǋa |any >ч))
R(ƘǔBsend|şBusǎ)C|(ǃ|claim|applic)anBĽBwğ)[^\\w ]s Èķҵ
й#申ɗŸɿ|V|[Į個国])(ÌJ6}|K@?Ř)(UQ|Ã|ďÒ)
ĮKð
й)дɟD](K|ą|Æ)@J4ј
(Î|эÿK|Æ|Eą)$
ӣ|履歴|òɗă除外|関心|講座
(V|ĳ?|ņ|ʢ˃˗ǇĖǘ|òǆ来Ġ|訪問|納ŵѳŅҩ|回答|開催ЖӤ|来ãҟҢЂ|ƨī@>(P|Ĕ>(Ǹ?|Ĺ?кƈ月|ŵĲ|年数#(ÛNӂ|publish|Џ|ordC҈ÿǍe)
ÉĮKó|(ПҢ|ƍǏ|ĸō[ʒ@]Ҩɫ|Ĭ能|çɋʉÏмáǸҝĹ?|çкɨɍ|頃#DɤƂ見|気|Ñ#м)J6}Dɤ|(Ǎ;Ʀ|day)Ѐќ|obsCv|saw|%see%|ƥǱcovCǄ|%fţ%#ќǄNdiscoveAd|ƥNsawØ(Ǎ;%I%|Ʀ#(ҷy|ƦØ(awar;ĩrn|came across))
^ƶ案>(Ä>(Ǹ|Ĺҝ時ŵ|時刻)ęҷte ĀǾ;Ʀ)\\??$
(ӡ|è審ǘŔDÅǦ|ƴ|怪ɗD|ǊM偽)[ɪ@]?(e?Ɲ|Ã|sms#ƝѾ面|ÔӒ)
R[物Â案条]|[^ɔS]â)п標題|^([ɔɊ]?ҴàQþ>(Ďӊ#^題İ|@題$|ôМĎ|Đt%|^Œe$Ĥ旨)
^(ѣҴíQþ>пĎ)ęĐBŒe)( line>$
(U)ѠɂʋDɯГ ō(ƿŋƲҤ|ŹǴ|F称#(ĊŋƲ)F?(аůU)
(ѨӋ҉ŋ˓ʸˍŰѲwork|Č)êS|S@> ?(e-?ŬeƝQ)
(є部門|ǽ課|課F|宛X|ĖXĻҧ校舎|拠点|施設)F?$
ƿŋƯLƲ|機関ƅ|勤務|є役職ҤĻFҧČҜ[sz]ėcorŧaBѲdeАmenѰemployC|school|affiliaBjob Œ;ÁƆêŲ@>(č|ǑЦ˳#ɔŅ|ɔƼɊ使D
(Ҭ品İ)J2}čġF|ӒG?
ÉÑ[ɣʊ]|来ɾMĝЫɓ@Ǐ|ӢŀÏћ(˻[^F]{1,8}|等|ɪɩ>ӕÓ#ņ(L媒ƪčåɩ@(Lsns|č|ʢ˗˪#я|board)('s> H|Hýǋtğřñ>я#which гorm#^platformęŌsCvic;Ѯsnså(ɔ覧ɫɪěVɌɂěƆZɟōћ)
R[ÌÆĆ客K身ü私XSĝ表員]|Рɕʓūɾ|ē)@(Ɋ|ɔК>(UÓ)
(ˋХ|ˏ˳ˉ˫Ǵǅćô|ǜ|˕ʡʤűҬ作ńń曲|国|Щ駅|路線|Ц˳|ˉˡŊ|ʤ˙˳ˈ|案û物û機種|番組|ˁGˠ|ʰ˫G˗|ѫŮƏĚÂ|銀行|х˚õ|飼D[犬猫])ӕ|ǻ|F称|Ď#(nick|ĘscAenӗ|ѤdomaĨevāitem|peBæjecBbrĀ|hosBmodel|îmiddl;maiden|group|teħƷŐbank)ö(Ə|曲|作ńÞ籍|ŮLѫVĚÂ|job|ŐӃbook|sIg|thŞ|posBarticle)ê@?ô>(Ď| Œe)
(転ı元ӎ˩ʤʻ˳ŰǤĸÜüÜЫ弊ЫĊӟ権?(元|Ì#ǣ|元êɨ#ǚɟ@ЛÆ@?Л殿|ƃ|ǀӢ(īŲ#公式|正規|Įƫʪ˪ʸˊűџ|Ƣ|%ë%|%my%ӈiŠoriginŠæfil;ÐŠČƗ÷Lĉơ|ĂbŦŽŌŜ|Ʒưe)
%æof%|ëCship|(Н|ŷ明)(EÞ|ŀ)
(Ɖ|Ė)元@?(ÃQЕž)
R使ɣƋMƆMēMŅMНM持ɣ)(ɦDĄɦɍÅʏʌÅ着ÙÄ)(Ã|ƓQ|住ã)
÷ĂLĺůF|Ď#÷Lĺ).*ҭ
志望Ü己pr|経歴|職歴
(Ň|詳細|Ôлǧůʒ|ǐØ(ǧĵŪĚıĚ述Ç?ÞɍÇ聞ɋɛӌɦ|述ɹŝpĩseřƤaĨƺb;Ӗwhy)%
(関連|参考|参照Ҟ@?|ŷ拠|AlatNAfeAnc;ҁƗ÷ĂŜs?%)
^(Ф@|(ñ)Ф ?ġ|ѝ|ˈ˃˗ĺþ)~$|Ѣ;ˁШˍ˫ćџØ÷Ŝ|ż#÷Ŝ)%J12}Ѣe)
~|żX?|pCmaĕ|ŜøñÍ|^ҙ|Ĉĥhttp|ÍŚý (th;this|tğĦñ>(ŐŌÛ#(ŐÛ) Í|(ŮLĉV|ņ|ĳ?|ʹˬ(˃ˉ>|Ə|Ҏ)(J9}[^˫]>Ĉ|^ņ(ѩ|XåĳѿÝã|wheA (is|ҹseeĦiBŨ#(ŐposBƙBӃlisting)s?( \\(?s\\>> (to (beřЄ;ƘAƥ#in Ʃ)
((Ҏңѿ|àīƑīàÄDĿáLŮĉV|ƹɿ#(ĳ|Vѵļ|ӝ|写真|ƏÿŮѩ))$
ĉñLʦʧ˖ ?L%ҫ^(Lhp|webŽbŦ)$
e-?YQ|ˡʢˉ|%Y( ?Í>%
Ã|%ģ%|ģÈ[a-z]#Ģ;Ɠ|mobil;ɧʓʏǲǮ
郵便|Ȓ|%zip|ÛŠÛše
^(ǥ˻>(х˓űʢˑGˈ#部屋ŭbuilding|aАmāsuit;%unit%
市区?町村|ǥ|丁İ|町F|stAeB%cŤ%|të
都道府県|҅
ďɊ住ɾD|居住Щ%Í%
年齢|年代|%age%
^Á[Sâ]û^ǯ
еҒ|Ǽ|ʸШűÂ由|ÁSû項İ$|ü野|Ķ|%ǰø%kţø%ǯ|natuAý
(違反|à|P|ÎƧÔƑþ(еǼŝӞҋҒG?|Ķy|(typ;kţ)ý (ƣ;œėƘҐssue))$
ÔŇ|ìP|í|ÎĿ|件FӊƧ困ʊǖĐBissu;abouBҐƳcIcCn|harm|œat
(注ÀǆƼŅ҉Â業Ӌ|Ǒ工Â|ƌƫ活動ҥþś(ǈ#動機|Ň)
ÉƎÌǐƅ@ƒ|ӣɫŔDɟÏǈ|詳MɏʏMƔ|ǡӘƁP|ì具ƪǧÜ由記|ɩ@ʈɆ|ɩʓɪИɌ|困ùї|Оʌɦң|Ł;Ƕƀøƺb;ƤaĨВhappenNҽƙBӖЌcan w;ß(ĒBƩ)Ī^Ʃs?$|概â|SûĔÂ項|通ÙįÇӏ(Dɟɠ|ɏɠŝĒtĪbodyåßÊ)
RǺ)ǂ
ļ|Ǡ|Ň|лɊ気ɥɍ|í|補足Ҧ|ˡˢҞ|ĒBҁǿŖeøAЎsǖ҃
(ìP|í|Ɓ具体的ɪ?Ç困ʊƊ内容ęǈ|Ɣ|ǂ|ļ|Ł;ĒtĪǶƀĪǠ)$
UÓ|姓F|芳F|ĮF|(Ò|ш)F$|(ǽ|Ǥ|àĴ|P|Ƒ|ĔŔŴĵ|ƌҥ|申ŸЖň|提Ŵ|Ė)Ì(Ć>ġF?$|ЋöǬ (Ā|&|\\/) Ѝ H|ßHӆ Hǲ(Ð|HŝHǎC H|ƃF|ÁǽÌĆ?F?|Få(ÊC|ǔtC|sǫştC|ǃanBclaimant)('?s> H
hIey|gotcha|ơ.*ơ|ak hp|%boB^hp%| hp$|trap|decoy|~ ƚ|winni;ĩve
ƻ|spħБ|turnstile
passw|^otp$|IeǾe še
^cc |cardӅ
(ŬeY).*(ǌcIf|ƚ|Љnѧ|2å(ǌƚѧ)%.*Y
^(q|s|ľ|quCy҇Īkwåľ
companҜ|corp|deparѰҫfaxӄ|bday|nicköѤĘŦin
%(e ?ŬŬY ?Í|ЅtoQĈ)%Q
ťaѦyomi|ruby|ц
%(ģ|Ģ;denwa|ģeĢ;mobile)\\d*%|Ã
^(ß|Ћ ǎC ǲ|ÊC >H( \\d+>ęo?nama;shǭsǭЋH)ęŘЃ|ÁЪ)$
^(ß|ştřĐBŒ;kenmei|daǭ件F)$
^(Ӂ |Ê ũge |Û |ƙt >÷ĕ)( ?\\d>$
site ?H
Ķ|%kţ%|%ǰ%|s(h|y)ubetsu|bunruiǖǯҋӞ
Ł;%msg%|ĒB%body%|ƙtøҽtoiawas;naiy(o|ou)%|hIbunƀ|Ƕ|AЎĪbikouДeø%text%|ÔǠ|Ɣ
ьҕ苗ÚFÚ(ß>ЍöfamilyösurHſ
ьF|(ß>ǬögivenöfoAHſ
^Ѝ$
^Ǭ$
^(ɛD|ʻʤſ
^(ʁD|Чſ
Ƿ|ŋƿ団ƪČ|ɾɟɯ|又ɯÜ宅|Ɠ|ʏɋʌ|[伝Ñ]ʉ?[ʏɈʌɛ]Ǉɾɛʓ|ð|ɧɯ?ɪД%|%if%
Ɋą|ƭ˚õ
ļѵѮʲʹˈ˖Х|ƞīĒB%Aƥ|guest ?book|%Ѕ|R˗)ˬ˓˥G
Ɛ|承諾|了承|承Ñ|規約|˝˪ʷGҡ@(Ř取|ǟЖ提供#ѬɊӏ|配Ù|Ĳ違D|óMĖó|ˁʧХʒ|理解Mʢ˳ʱGˈ|ǝ|歳以上|òŀ$|agA;cIsā%tCms%Ǘcy policyӇdeclarҘgood.faith|cCtify|undCstĀ|acknowledge
RǕt |no )(国žÈJ9}(ɪ|ǹ除)#Ǫry š;\\+81 ?\\d)
(Ҁ角@?|(ʫʿ>Ɯź|漢ÚÀÚ[˻ʄ\\/ɨ,ȁ]){1,6}(ÈĜƜѪð)[^ȁȂ,.()※ ]){0,12}?([è×禁避控遠]|ng%|Ǻ|[Ɉɍɑ](ɾ?ɛ|ɪ#[ʏɛ]тѕðÈƂèĬ|ɛʓ|ăng|Ǻ))#(%(no|ǕBavoŢexcept#Ŗ( Ĩŗe>|n.tŗe) щdth|kata|hira|ťjiѽ|щdthƾƽѽ (noBcanҚ%
ð|ѕɧăĝɟʉɪ|ú(ʂ@|V#ƕɌɂД%|ŏ than
ǟÌ(Ć|@Æ>êǐ>Á
半角
źƽ
^(((ɊЛÜК>(ˍõ ?>ѝ?|ʹˈʢ|ʵ˭˳|社#(web|Ilin;ķ> ?(shop|stoA))(@о*оê~ЕĂĕ|Í|\\W)*$
ǝѐ
њ
ìP|ǡҦӘĽBiҾeҾ҃|supŧt
ц|Ɯɋɪ\\>$|˨˟|ʈɿ|読ɿ(ѪÆ#ʷЧѦ%ťa%|Ģetic|É漢ÚťjiÏ(ҕFÓ|Háźƽƾ#(źō(氏|FÓ))
ʫʿʫˊƾ|˕˪ʬˊ|Ɯʻʤ|Ч
ѡ ]|įɫ?ɯИʂ|S@ɟʁ|KĲɯ)Ɩ)(ɗ(úÈɨ|Ý#ɪɏÈɦʂ)#ɯ?(ǹ禁止)#ѡ:：←])(Ŷįɧ(Ɋ願D|$|\\)#(触Ү)úɧ#ˀ˟Gį|˜õә|robotӀ|ɓ@項İɯôZ
ż集|相互Ă(ĂФ)ӐǢ>ē|ĕ (exchang;lisBdiActory#(add|ǔĦķ|aĦŌĕ|~)
^\\(?※.*(.{25}|[ȂĬ]|ҏўǷЗҀĜ@ɿĵŪ)
(Ǟ|Ǣǅćˡ˳ːG)ġ(ēҠ|éų#éų(申|手続|ĸ#cAate (an |ß>îƠ ?up%|%Agist(C|raË)%
ұ任意|ɲɣə|(ŹǴ)ǻ(ɧʂ|ʂ>(Ĭ|ok#\\(?(Ҷ|opËal)\\>|[*＊※■●◆◇▼▽˻]+ŪСђ(ɔÇ>(記éŪ)(ҏ)
њ([ȍȏ") ɯʒʂɫɌ@等使]|ɪɩĚ号|Я)]|ÁƖƋ))*([無è抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Dɍ]|ɨù|[éD付ɤ含Sʏɑʌʁɛ]+т必â(ăɂ#[Dâ][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])È.?(èĬ|Тɪ|Тɾ)#数ĭ(@ɿ|ɠɑ#(続ɑ|[詰ɤ]ʁ)ɦÁé|(ǕB%no|omiBЄ;skip|exclud;(Қ \\w+)ǋanyřhyphen|dash#(Ǯ|digit)Ӏ
ъ(ɯ|ʒ>(ɪM無Mǹéʌɚ|éʌăŶɑɚ#(Ĳ|ɂDɠ)[ʒɯ]?(Ŷɑ|ɂɑ)(ɚ|ú)
Ѻƃ|ǀÊC|Ƣ|^(about >you$)љ)
U|ÃQ|ď%H|ŬĢe
R^Ê J9})(ёљ#who is|ÐƟж)Ć?(вJ6}|@(ïЗÒ)>$|((Ӡ|ѭƎ|犯K|ÕØƅɫJ11}ЂўDĄɂʋ)ɋ
kЉ|higais|%ait;suspecBđ
òǆӤҟѳV(ç|ɫū#appointmāЏ|call.?back҈
((Р貴Æ|ɔ自[身ü])@|ƯĠКĠáĉL˖˭ʰ|ơ|~#ҭ|~J3}ǚɟ@|˝Gˈ˕ʩ˪ʪ|ƃ@(ĊŘĠ#ß(ë|ŧtfolio#ifƟ have (I;a)%
^[(※ ]*(例|ex%|e\\.g|注|半Ĝ全Ĝ\\d+(À>Ú最大)
íықғĿ|ƍƧÎĴ|Ʊǣ|ŕ害ҌӚ|P|ƣ;ƘǃBœė҄҆Єӆ
ұ%Ҷ%
^(\\(?(全Ĝ半Ĝ漢ĭ#ҙ\\/\\/|\\d{1,3}|[Ĺ時ü@]|yҗmҗd*|h*:?m*|mIth|day|year|hour|minut;ѣÒ)\\>$
(U)ʒ?ÁƖ)ЀƐ|ƐŀǷĥ(U)ʒ|誓(D|約#宣誓|電ąʵŊ|HJ30} agAҘpCjuryӉA
ǜ|ʵŊŊ|Ǟē|Ǣē|Ѭ購読|ӛÇƇ|ǁӐ再Ç?忘#Ŧ ?ĨƠ ?(Ĩup)%Ӈ%ľ%ũymāƚouB(forgoBAsetØƸ
ёÌ?(Ćūʓ|Æ>êɋʉ|Ɍ|ʒØƬ#(使ʏʌŔDǘMɋɋùɍ|着ÙM記ıZ|ôZїɣ)ɟŚƬж|側)Ć?@J6}Ƭ)
Ư団体
全角ъ
ѺĮKÈð#ǀƢ)
àыĴ|ƍĿƧÎ|Ʊғқè審Ҍŕ害|ƣ;҄Һ|œaB҆Ѹ
ƱF誉|侮辱|悪口|ÙS(毀|ɍ)損|defħlibel|slĀC|insult
Цʤːʷҡ|晒ūʉM肖像ǗcyǗteǿÐalǿdox
Ǌ|成ʊ済|Ҽ
ӟ|商標|Ñ的財産|海賊版|copyrighBtradeЎ|inģlectual
ŃүŃ@性|ŃĥґcsħƛƂŧn|ƣ|sex|Ƥoit)
Ҕ|私Â性|Ɛ@ăAveng;intimat;nI.?cIsensual
ʢˀ˫ˈ|obscen|adulBnudŤ|RŃĥ)(ґ猥褻#RŃ|Ҕ)үRƛŚ|Avenge )ŧn
売春|援助交際|ŴųD系|æstitut
薬ƫ麻薬|大麻|覚(醒|ɛD#ˉ˩˃ʰ|drug
Ұ通帳|ƓÃ|bank acǪ
ƴ|偽Lphish
è正ʢʯʻŰǁѴʊ|unǓi[sz]Nhack
闇ːǛ|実行E請負|仲介|Acruit
ʫʸˎ|賭博|ʮШ˖űgambl|casino
闇ä|貸ä|ˤ˟ä|lending
銃|爆(発|弾#刃ƫ武器|weapI|Ƥosiv|fiAarm
自殺Ü死Ü傷|suicŢself.?harm
Ҳ予告|脅MthAat
э|bully|Һ
遺ƪ残虐|ʰ˭|gor;graphic|œen
差別|˘Ǜ|ğ;discriminat
青少年|minors
ˇ˞|偽ï|誤ï|˕ʧʤʯ|misŉǱŉ|false ŉ
Ӛ商法|fraud|scħRƴ)Ǧ
ʦʤ˫Ű˞˫ʦʧʢ|virus|malwaA`).split(`
`),uo=n=>RegExp(nt.shift(),n),[Jr,zr]=nt.splice(0,2),po=n=>n.split($R).map(t=>{let[e,o,s]=t.split(",");return[e,uo(),o||void 0,+s||void 0]}),$t=po(Jr),mo=po(zr),ho=[{id:$b,e:$u},{id:$b,e:$A},{id:$b,e:$u,D:.3},{id:$b,e:$A,D:.3},{id:$d,e:$u},{id:$d,e:$A}].map(n=>[uo(),n]),[tt,go,Oo,bo,Eo,yo,xo,Rt,So,Lt,Ao,No,Io,wo,ko,To,$o,Ro,Lo,Do,Co,Mo,Ho,Dt,Fo,vo,Bo,_o,Po,Go,Uo,Ko,Ct,Wo,jo,Yo,Vo,Jo,zo,qo]=nt.splice(0,40).map(n=>RegExp(n,"i")),Xo=nt.map(n=>RegExp(n)),In={令和:2018,平成:1988,昭和:1925},Qo=[$G,_E,$Z,_F,"search",_C],Zo=4,et=[$b,$d,_f,$K,$v,"age"];var b=n=>n.normalize("NFKC"),Y=n=>b(n).toLowerCase();var ns=120,qr=40,Mt=30,Xr=new RegExp(Co,"g"),st=new RegExp(yo,"gi"),Qr=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Zr=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,ni={name:{id:$b},"family-name":{id:$b,e:$u},"given-name":{id:$b,e:$A},email:{id:_f},tel:{id:$K},"postal-code":{id:$D},"address-level1":{id:$x},"street-address":{id:$v}},Ht=$t,ot=new Map,rt=(n,t)=>(ot.has(n)||ot.set(n,t()),ot.get(n)),ts,ti=40,ei=200;function es(n){ot.clear();let t=e=>oi(n?.[e]);ts=t(_h),Ht=$t.flatMap(e=>{let o=wn(e[0])&&t(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function oi(n){if(!Array.isArray(n))return;let t=n.slice(0,ei).flatMap(e=>{let o=typeof e==_m?Y(e).trim():"";return o.length<2||o.length>ti?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return t.length?RegExp(t.join("|"),"i"):void 0}var wn=n=>Qo.includes(n),k=n=>rt(n,()=>si(n)),si=n=>{let t=Y(n).replace(/\s+/g,$R).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return Go.test(t)||Lo.test(t)?"":t.replace(Xr,$R).replace(Qr,"").replace(Zr,"").replace(/\s+/g,$R).trim()},fn=n=>/\p{L}/u.test(k(n))&&!Ct.test(k(n)),Ft=(n,t,e)=>n.find(([,o,s="lac"])=>s.includes(e[0])&&o.test(t));function H(n,t){let e=rt(`${t}\0${n}`,()=>ri(n,t));return e&&{...e}}function ri(n,t){let e=k(n).slice(0,ns);if(!/[\p{L}\d?〒]/u.test(e)||Ct.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$R).trim(),s=Ft(Ht,e,t);if(s&&wn(s[0]))return{id:s[0]};let r=t===$f&&ko.test(e.replace(st,"")),i=t===$f&&ho.find(([a])=>a.test(o));if(i)return{...i[1],id:r?$d:i[1].id,T:!/name/.test(o)};let c=ii(e,o,s,t);return r&&(!c||c[0]===$b)?{id:$d}:c?li(c,e):ai(e)}function ii(n,t,e,o){let s=t&&ci(n,t,e);return s&&s!==n&&Ft(Ht,s,o)||e}var ci=(n,t,e)=>e?.[0]===$k&&/[(].*(認知|発生|事件|現場|ローマ字|英[字語]|roman)/.test(n)?n.replace(/[()]/g,""):t,ai=n=>n.length>Mt?null:{id:$g},li=([n,,,t=1],e)=>({id:n,D:t*(e.length>qr?.85:1)}),os=n=>b(n).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$R).trim();function vt(n,t){let e=os(n),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$u:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$A:null;if(o&&t===$f)return{id:/kana/.test(e)?$d:$b,e:o};let s=Ft(mo,e,t);return s?{id:s[0]}:null}function ss(n){let t=n.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(t)?{id:_F}:/password|^username$|one-time-code/.test(t)?{id:$Z}:/^(organization|bday|sex|url|nickname)/.test(t)?{id:$k}:ni[t]??null}var tn=n=>{let t=b(n);return bo.test(t)||!!ts?.test(t)},rs=n=>$o.test(b(n)),is=n=>Po.test(b(n)),cs=n=>k(n).replace(/[・、]?[わ分]か.{0,3}場合.*/,""),Bt=n=>qo.test(n),Un=n=>{let t=cs(n).replace(/\(([^)]*)\)?/g,(e,o)=>tt.test(o)?"":e);return t.length<=Mt&&vo.test(t)&&!Dt.test(t)},_t=n=>{let[,t,e]=/^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/.exec(cs(n))??[],o=t??e??"";return!tt.test(o)&&Un(o)},as=n=>{let t=Y(n).slice(0,ns);return!tt.test(t)&&(Yo.test(t)||_t(t))},ls=n=>Bo.test(os(n)),it=n=>n.length<=Mt&&Dt.test(k(n)),fs=n=>Fo.test(k(n)),ct=n=>zo.test(k(n)),un=n=>Uo.test(n),Pt=n=>jo.test(n),us=n=>Do.test(n)&&!un(n)&&!Kn(n),Kn=n=>wo.test(n),ps=n=>Ro.test(n)&&!un(n)&&!Kn(n),at=n=>Oo.test(n);var fi=/権利(の)?侵害|人権|rights/,Gt=.5,Ut=n=>Y(n).replace(/[\s\p{P}\p{S}]+/gu,""),ds=n=>Y(n).split(/[/・、,，()（）「」\s]|\bor\b|または/).map(Ut).filter(t=>t.length>1),ui=n=>rt(`harms\0${n}`,()=>Xo.flatMap((t,e)=>t.test(n)?[e]:[])),ms=n=>new Set([...n].slice(1).map((t,e)=>[...n][e]+t));function pi(n,t){let[e,o]=[ms(n),ms(t)];return e.size&&o.size?2*[...e].filter(s=>o.has(s)).length/(e.size+o.size):0}function di(n,t){let[e,o]=[Ut(n),Ut(t)];if(!e||!o)return 0;if(e===o)return 1;let s=ds(n).filter(a=>ds(t).includes(a)).length;if(s)return .9+Math.min(s,5)/100;let[r,i]=[n,t].map(a=>ui(Y(a))),c=r.filter(a=>i.includes(a)).length;return c?.7+.15*c/Math.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):r.some(a=>a<Zo)&&fi.test(t)||pi(e,o)>.6?Gt:0}function lt(n,t){let[e,o]=t.map((s,r)=>({index:r,I:xo.test(s)?0:di(n,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<Gt||o&&o.I===e.I?null:e}function hs(n,t){let e=Number(/\d+/.exec(b(n))?.[0]);if(!e)return null;let o=t.findIndex(s=>{let[r,i]=(b(s).match(/\d+/g)??[]).map(Number);return r===void 0?!1:/代/.test(s)?Math.floor(e/10)*10===r||/以上/.test(s)&&e>=r:/以上|over|\+/.test(s)?e>=r:/未満|under/.test(s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}}var gs=(n,t)=>{try{return n(t)}catch{return null}},P=n=>!!n&&I(n)===1,kn=n=>I(n)===3,L=n=>{let t=j(n);return!t||P(t)?t:I(t)===11?gs(Ye,t):null},Os=(n,t)=>(Bn(t,n)&4)!==0;function*G(n){for(let t=L(n);t;t=L(t))yield t}var mi=160;function*Kt(n){let t=0;for(let e=P(n)?n:L(n);e&&t<mi;e=L(e),t+=1)yield e}var Wt=n=>{if(P(n)&&h(n)==="slot"){let e=Qe(n,{flatten:!0});if(e.length)return e}let t=[];for(let e=Ce(n);e;e=Me(e))t.push(e);return t},Tn=(n,t)=>{let e=Ze(z(n)??n,n,5);return e.currentNode=t,e},bs=n=>gs(Ve,n);var Es=4,hi=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,gi=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Oi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function bi(n){let t=g(n,"class");return hi.test(t)||(gi.test(t)||Oi.test(t)&&!t.includes(":"))&&E(n,"input:not([type=hidden]), textarea").length===1}var ys=({width:n,height:t})=>n<Es||t<Es,Ei=({right:n,bottom:t},e,o)=>n-o.left+e.scrollLeft<=0||t-o.top+e.scrollTop<=0,yi=({left:n,top:t,right:e,bottom:o},s)=>e<=s.left||n>=s.right||o<=s.top||t>=s.bottom||ys(s);function xs(){let n=new Map;function t(e){let o=n.get(e);if(o)return o;let s=$(e),r=/hidden|clip/.test(s.overflow)&&!/^(html|body)$/.test(h(e)),i=/auto|scroll/.test(s.overflow),a={$:s.display===$z||Number(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(s.clipPath)||w(e,$y),C:i,box:r||i?_(e):null};return n.set(e,a),a}return function(o){if($(o).visibility!==_G)return!1;let s=_(o);if(ys(s)||t(o).$)return!1;let r=0;for(let c of G(o)){let{$:a,C:l,box:f}=t(c);if(a||r++<3&&bi(c))return!1;if(f){if(l?Ei(s,c,f):yi(s,f))return!1;l&&(s=f)}}let i=gn(z(o))??globalThis;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var $n="input:not([type=hidden]), textarea, select, [contenteditable]",Vt="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",xi="input[type=radio], input[type=checkbox]",Rn="script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, [role=button], [contenteditable=true]",ft=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/,Si=/^(td|th|dd|li|fieldset|form|body|tr)$/,ut=240,Ai=24;function Wn(n){for(let t of G(n))if(!ft.test(h(t)))return t;return null}var As=n=>{let t=P(n)&&h(n)==="img"?g(n,"alt"):"";return t.length<=Ai&&/\p{L}/u.test(t)?t:""},Jt=n=>!!n&&(Nn(n)||$(n).display==="contents"&&Jt(L(n))),bn=n=>n.replace(/\s+/g,$R).trim();function D(n){let t="",e=o=>{if(t.length>ut)return;kn(o)&&(t+=K(o));let s=P(o)?o:null;if(!s&&I(o)!==11||s&&(w(s,Rn)||s!==n&&!Jt(s)))return;let r=s&&!ft.test(h(s))?$R:"";t+=r+As(o),Wt(o).forEach(e),t+=r};return e(n),bn(t)}var jt=new WeakMap;function Ns(n){jt=new WeakMap;for(let t of n.flatMap(e=>E(e,$E))){let e=Gn(t);e&&jt.set(e,[...pn(e),t])}}var pn=n=>jt.get(n)??[],Is=(n,t)=>g(n,t).split(/\s+/).map(e=>{let o=e&&lo(B(n),e);return o?D(o):""}).join($R);function En(n){let t=B(n),e=I(t)===11&&t.host,o=[bn(Is(n,"aria-labelledby")),...pn(n).map(D),g(n,$F)].filter(Boolean);return o.length||!e?o:[W(e,$E)??g(e,$F)].filter(Boolean)}function Ni(n,t,e){for(let o of G(n)){let[s,r]=[x(o,t),x(o,e)];if(r)return!1;if(s)return!0}return!1}function Ii(n,t){let e=T(n,$E),o=e&&Gn(e);return!!(o&&o!==t&&!x(e,t))}function wi(n,t){let e=(K(n)??As(n)).replace(/\s+/g,$R),o=e.trim()&&L(n);if(!o||T(o,Rn)||Ii(o,t)||!Jt(o))return"";let s=T(o,"[slot]"),r=s&&!x(s,t)&&j(s);return r&&!x(r,t)?"":e}function Ss(n,t){let e=Tn(B(n),n),o=[],s=!0,r="",i=0,c=null;for(let l=e.previousNode();l&&i<ut;l=e.previousNode()){if(t.has(l)){c=l;break}let f=P(l)?h(l):"";if(Si.test(f)&&x(l,n))break;/^[bh]r$/.test(f)&&(s=!0);let p=wi(l,n);if(!p){kn(l)&&(r=$R);continue}i+=p.length;let m=Wn(l),u=o.at(-1);u&&!s&&u.block===m?u.text=p+r+u.text:o.push({text:p,node:l,block:m}),s=!1,r=""}return c&&w(c,xi)&&!En(c).length&&o.pop(),{f:o.filter(({node:l})=>!c||!Ni(l,c,n)).map(({text:l})=>l.trim()),x:c}}function zt(n,t){let e=Tn(B(n),n),o=Wn(n),s="";for(let r=e.nextNode();r&&s.length<60;r=e.nextNode()){if(x(n,r))continue;if(P(r)){if(t.has(r)||h(r)==="br")break;continue}let i=L(r);if(!(!i||T(i,Rn))){if(K(r).trim()&&Wn(r)!==o)break;s+=K(r)}}return bn(s)}function ki(n,t){let e=[""],o=T(n,"td, dd, li, p, div"),s=Tn(B(n),n),r=0;for(let i=s.nextNode();i&&o&&x(o,i)&&r<ut;i=s.nextNode())if(!x(n,i)){if(t.has(i)){e.pop();break}if(P(i)){if(/^(label|dt|th|legend|h\d)$/.test(h(i)))break;ft.test(h(i))||e.push("")}else T(L(i),Rn)||(e[e.length-1]+=K(i),r+=K(i).length)}return bn([Is(n,"aria-describedby"),...e].join($R))}function Ti(n,t){for(let e of G(n))if(!(!x(e,t)||n===t&&h(e)===$E))return/^(ul|ol|div|p|span)$/.test(h(e))?e:null;return null}var pt=n=>w(n,$n)||!!ln(n,$n);function Yt(n){for(let t=_n(n);t;t=_n(t)){if(pt(t))return"";let e=D(t);if(e)return e}return""}function $i(n,t,e){let o=T(t,"table"),s=E(t,_p);for(let r of[_n(t),o&&ln(o,"tr")]){let i=r&&r!==t&&!pt(r)?E(r,_p):[];if(i.length===s.length&&i.length>=e)return D(i[s.indexOf(n)])}return""}var Ri=n=>k(n)!==""&&(!fn(n)||(H(n,$f)??{id:$g}).id!==$g),Li=(n,t,e)=>e>1&&n.length===e&&n.every(Ri)&&new Set(n.map(k)).size===e?n[t]:"";function Di(n,t){let e=_n(n);if(!e||pt(e))return[];let o=E(n,Vt),s=o.indexOf(t);if(s<0)return[];let r=Ci(e),i=Li(r,s,o.length);return i?[i,Yt(e)]:[]}function Ci(n){let t=[""];for(let e of Wt(n)){let o=P(e)?h(e):"",s=o&&!ft.test(o);s&&t.push(""),o!=="br"&&t.push(`${t.pop()}${kn(e)?K(e):D(e)}`),s&&o!=="br"&&t.push("")}return t.map(bn).filter(Boolean)}function Mi(n,t){let e=Yt(n),o=t&&h(n)==="td"&&j(n),s=o&&$i(n,o,e?3:2),[r]=s?E(o,_p):[];return[e||(r&&!pt(r)?D(r):""),s||o&&!e&&Yt(o)||""]}function Hi(n){let t=[],e=[];for(let o of G(n)){let s=h(o);if(/^(form|body)$/.test(s)||t.length+e.length>3)break;s===$E?t.push(D(o)):/^(t[dh]|dd|li)$/.test(s)?t.push(...Di(o,n),...Mi(o,!t.length)):s==="fieldset"?e.push(...E(o,"legend").slice(0,1).map(D)):w(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...En(o),...E(o,"[role=heading]").slice(0,1).map(D))}return{p:t.filter(Boolean),w:e.filter(Boolean)}}var Fi=n=>[W(n,$q)??g(n,"data-placeholder"),g(n,_u)].filter(t=>t.trim()).map(t=>t.slice(0,ut)),S=({u:n,f:t,p:e})=>[...n,...t,...e];function dt(n,t,e,o=null){let s=o!==null,r=B(n),i=I(r)===11&&E(r,$n).length===1?r.host:null,{f:c,x:a}=Ss(n,t),l=i??(o&&Ti(n,o));return l&&!c.length&&({f:c,x:a}=Ss(l,t)),{u:s?[]:En(n),f:c,...Hi(s?T(n,$E)??n:n),S:s?[]:Fi(n),b:s?"":zt(n,t),R:s?"":ki(n,t),M:e,x:a}}var Xt="input, textarea, select, [contenteditable]:not([contenteditable=false])",vi=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Bi=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=n=>/^(radio|checkbox)$/.test(`${n}`);function ks(){let n=xs(),t=[],e=[],o=Ts(document,n,t,e);Ns(e);let s=new Set(t.filter(a=>!/^(hidden|submit|image|button|reset)$/.test(R(a)))),r=[],i=new Map,c=[];for(let a of s){let l=Pi(a);if(Gi(a,l,n))if(_i(a,l))r.push({n:a,type:l});else if(A(l)){let f=Ki(a,l),p=i.get(f)??qt(a,$h,l);p.k.push(a),p.E.push(En(a)[0]||zt(a,s)||g(a,$J)),i.has(f)||c.push(p),i.set(f,p)}else if(l===$w){let f=[...Zn(a)];c.push(qt(a,$h,l,f,f.map(Ui)))}else(l!=="editor"||!w(a,"[contenteditable] [contenteditable]"))&&c.push(qt(a,/^(textarea|editor)$/.test(l)?$H:$f,l))}return{cn:c,H:s,_:e,Z:r,nn:n,size:o}}function Ts(n,t,e,o){o.push(n);let s=new Set(E(n,Xt));for(let r of E(n,"*")){s.has(r)&&e.push(r);let i=h(r)==="iframe",c=i?bs(r):At(r);c&&(!i||t(r))&&Ts(c,t,e,o)}return s.size}var qt=(n,t,e,o=[],s=[])=>({n,kind:t,type:e,F:mt(n),k:o,E:s}),_i=(n,t)=>vi.test(t)||w(n,Bi)||!A(t)&&g(n,"tabindex")==="-1",Pi=n=>{let t=h(n);return t===$T?R(n):/^(textarea|select)$/.test(t)?t:"editor"},Gi=(n,t,e)=>e(n)||A(t)&&pn(n).some(e)&&!T(n,$y),Ui=n=>w(n,":disabled")?"":n.text||D(n);function mt(n){let t=Pn(n);if(t)return t;for(let e of G(n))if(h(e)===_B)return e;return B(n,{composed:!0})}function Ki(n,t){let e=mt(n),o=g(n,$b),s=`${t} ${o} ${ji(e)}`;if(t===_v&&o)return s;let r=0;for(let i=j(n);i&&i!==e&&r<5&&!(I(i)!==1||ln(i,Vt));i=j(i),r+=1)if(E(i,`input[type=${t}]`).length>1)return i;return o?s:n}var ws=new WeakMap,Wi=0;function ji(n){let t=ws.get(n)??(Wi+=1);return ws.set(n,t),t}var q=new Set([...et,$D,$x,$M]),Yi=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function $s(n){let[t,...e]=n.trim().split(/[\s　]+/);if(e.length)return[t,e.join($R)];if(!/^\p{Script=Han}{4}$/u.test(n))return[n,""];let o=Yi.test(n)?3:2;return[n.slice(0,o),n.slice(o)]}function Rs(n){let t=b(n).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(t)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function Zt(n){let t=Rs(n).split(/[^\d+]+/).filter(Boolean),e=t.join("");if(t.length===3&&/^0\d{9,10}$/.test(e))return t;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var Vi=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function Ls(n,t){let e=b(n);if(Mo.test(e))return!1;if(Io.test(e))return!0;let o=t.map(s=>Vi.exec(b(s))?.[0]).find(Boolean);return o?o.includes("-"):null}function Ds(n,t,e=!1,o=""){let s=Rs(n),r=s.replace(/[^\d+]/g,""),i=Zt(n).join("-");return Eo.test(o)&&r[0]==="0"?[t?`+81${r.slice(1)}`:`+81 ${i.slice(1)}`]:t?[r]:[!e&&/^\D*0(?!10)/.test(b(n))&&!s.includes(".")?s:i,r,i]}var Qt="[\\d０-９]",Ji=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${Qt}{3})[^\\d０-９]{0,3}(${Qt}{4})(?!${Qt})[)）、,，\\s]*`);function ne(n){let[t,e,o]=Ji.exec(n)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(n.replace(t,"").trim())??[];return{an:t&&b(`${e}-${o}`),ln:s,tn:r}}var Cs=(n,t,e)=>n.replace(t,o=>String.fromCharCode(o.charCodeAt(0)+e)),te=n=>Cs(b(n),/[ぁ-ゖ]/g,96),zi=n=>Cs(te(n),/[ァ-ヶ]/g,-96),qi=new Map(Array.from({length:58},(n,t)=>String.fromCharCode(65382+t)).map(n=>[{ﾞ:"゙",ﾟ:"゚"}[n]??b(n),n])),Xi=n=>[...te(n).normalize("NFD")].map(t=>qi.get(t)??t).join(""),Qi=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Zi=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function Ms(n,t,e){let o=b(t),s=o.replace(st,""),[r,i,c]=[1,2,3].map(d=>e.some(O=>Qi.exec(O.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[d])),a=[Xi(n),/半角|half/i],l=[zi(n),Lt],f=[te(n),/(?<!半角.{0,3})カナ|katakana/i],p=!c&&(Lt.test(s)||/[ぁ-ん]/.test(n)&&!To.test(s)),m=i||p?[l,f,a]:[f,l,a];(Zi.test(s)||r)&&m.unshift(a);let u=o.match(st)?.join($R)??"";return m.filter(([,d])=>!d.test(u)).map(([d])=>d)}function Hs(n,t){let e=Jo.test(t)?["　",$R,""]:[$R,"　",""];return Ho.test(t)&&e.reverse(),n.flatMap(o=>e.map(s=>o.replace(/\s+/g,s)))}var Bs="h1, h2, h3, legend",nc=new Set([$K,$v,$D,$x,$M]),tc=/^(url|site_name|subject|notes)$/,ec=[$N,$p],oc=new Set([$N,$p,_H,$b,$d,_f,$K]),ht=8,ee=5,_s=20,sc=.7;function Ps(n,t,e,{map:o={},fn:s}){let{verified:r,read:i}=gc(n,t,e,o);if(!r&&us(Fs(n,"h1",n.nn)))return{H:new Map,en:[],verified:r};let c=new Set(n.Z.filter(({type:d})=>d===$Z).map(({n:d})=>mt(d))),a=Fs(n,Bs),l=[...Map.groupBy(i,({t:d})=>d.F)].flatMap(([d,O])=>{if(c.has(d)&&!O.some(J=>J.g===_s||J.id===$p&&oe(J)))return[];let rn=ic(d);if(Pt(rn)&&!O.some(oe))return[];let mn={values:e,o:a,u:rn},Hn=hc.reduce((J,cn)=>cn(J,mn),O),Jn=rc(Hn,mn,s);return Jn?[{v:Hn,u:rn,K:Jn}]:[]}),f=l.some(({u:d,K:O})=>O>=1&&un(d)),p=l.filter(({u:d})=>!f||un(d)||!at(d)),m=p.reduce((d,O)=>d&&d.K>=O.K?d:O,p[0])?.v??[],u=Map.groupBy(m.filter(({id:d})=>d),({id:d})=>d);for(let{v:d,u:O}of l)if(!(d===m||at(O)))for(let nn of ec){let rn=d.filter(mn=>mn.id===nn&&mn.g>=ht);rn.length&&!u.has(nn)&&u.set(nn,rn)}return{H:u,en:m,verified:r}}function rc(n,{values:t,o:e},o){let s=n.filter(({id:l})=>t.has(l)||q.has(l)&&t.has($v)),r=[...new Set(s.map(({id:l})=>l))],i=r.filter(l=>!q.has(l)).length,c=r.length-i;return i||(o||c>1||un(e))&&!Pt(e)?i+c*.3:0}var oe=({t:n})=>n.kind===$H,Fs=({_:n},t,e=()=>!0)=>n.map(o=>[I(o)===9?je(o):"",...E(o,t).filter(e).slice(0,12).map(D)].join($R)).join($R);function ic(n){if(I(n)===9)return"";let t=E(n,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(n,"role"),D(n).slice(0,60),...E(n,Bs).slice(0,4).map(D),...t.map(e=>W(e,$J)??e.textContent)].join($R)}var Ln=(n,t,e)=>n.map(o=>t(o)?{...o,...e}:o),cc=(n,{values:t,o:e})=>{let[o,s]=n.filter(oe),r=un(e)||Kn(e)||n.some(({id:i})=>t.has(i)||/^(name|email|subject)$/.test(i));return o&&!s&&!o.id&&r?Ln(n,i=>i===o,{id:$p,g:ee}):n},ac=n=>{let t=n.map(({o})=>[...S(o),...o.w]);if(!t.flat().some(o=>go.test(o)))return n;let e=new Set(n.map(({id:o})=>o));return n.map((o,s)=>{let r=t[s];if(o.id!==$k||o.t.kind!==$f||!r.some(c=>Rt.test(c)))return o;let i=r.map(c=>H(c.replace(Rt,""),$f)).find(Boolean);return!i||!q.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,g:ht})})},lc=n=>{let t=n.filter(u=>q.has(u.id)&&yn(u)),e=u=>u.B===$S||ct(yn(u)),o=u=>e(u)||u.e&&t.some((d,O)=>e(d)&&d.id===u.id&&s(d,t[O+1],u)),s=(u,d,O)=>vs(O,u)||u.e&&u.e!==O.e&&d===O,r=t.filter(u=>!t.some(d=>d.id===u.id&&vs(u,d))),i=u=>r.some(d=>d!==u&&d.id===u.id&&d.e===u.e&&yn(d)===yn(u)),c=t.filter(o),a=u=>c.some(({o:{M:d}})=>d[0]===u),l=t.filter(u=>!c.includes(u)),f=l.filter(u=>c.some(({id:d})=>d===u.id)||r.includes(u)&&i(u)),p=!c.length&&f.some(({id:u})=>u===$b);return Ln(n,u=>l.includes(u)&&(p||f.some(({id:d,o:{M:[O]}})=>d===u.id||O&&O===u.o.M[0]&&c.length&&!a(O))),{id:$k})},vs=({o:{x:n,f:t}},{t:{n:e}})=>n===e&&!t.some(fn),fc=n=>n.some(({id:t,e})=>t===_j||t===$b&&e)?Ln(n,t=>t.id===_H&&yn(t)===_u,{id:$k}):n,uc=(n,{values:t})=>n.map(e=>e.id||e.t.kind!==$h?e:{...e,...pc(e,t)});function pc(n,t){let{E:e}=n.t,o=s=>e.filter(r=>s.test(r)).length;return o(/東京都/)&&o(/大阪府/)?!n.O||q.has(H(yn(n),$f)?.id??"")?{id:$x,g:ee}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e.some(tn)&&Gs(e,t)?{id:$O,g:ee}:{}}var Gs=(n,t)=>(lt(t.get($O)??"",n)?.I??0)>=sc,yn=({o:n})=>S(n).map(k).find(Boolean)??"",Us=(n,{values:t,o:e})=>Bt(e)||n.some(({id:o,g:s,t:{kind:r,E:i}})=>o===$C&&s>=ht||o===$O&&r===$h&&Gs(i,t))||un(e)&&!n.some(se),se=({id:n})=>n===_j,dc=(n,t)=>{if(Us(n,t))return n;if(ps(t.o))return Ln(n,({id:s})=>tc.test(s),{id:$k});let o=at(`${t.o} ${t.u}`)&&!Kn(t.o)||n.some(se)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return Ln(n,s=>{let r=yn(s);return Bt(r)?!1:s.id===$N?r&&(o.test(r)||Ao.test(r)):s.id===_y||s.id===$C&&s.g<ht},{id:$k})},mc=(n,t)=>n.some(e=>se(e)&&S(e.o).some(o=>Vo.test(o)))&&!Us(n,t)?Ln(n,({id:e})=>nc.has(e),{id:_j}):n,hc=[cc,ac,lc,fc,uc,dc,mc];function gc({_:n},t,e,o){let s=Object.entries(o).filter(([c])=>e.has(c)),r=t,i=!1;for(let[c,a]of s){let l=[a].flat().map(f=>{let p=n.flatMap(m=>E(m,f));return r.find(({t:m})=>p.some(u=>m.n===u||m.k.includes(u)))});l.length&&l.every(f=>f&&Oc(f,c))?r=r.map(f=>l.includes(f)?{...f,id:c,g:_s}:f.id===c?{...f,id:""}:f):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var Oc=({id:n,t:{kind:t,E:e}},o)=>(!n||n===o)&&!(t===$h&&(oc.has(o)||e.some(tn)));var bc=new Map([[$S,10],[_z,9],[$P,6],["inside",6],["after",6],[$j,5],[$Y,4],[$b,4]]),Ec=8,yc=/^(own|near|whole|row|sentence|group)$/,xc=[$S,_b,_z,_w,$P,$j],Sc=24,F=(n,t)=>t.flatMap((e,o)=>e?[{from:n,c:e,D:bc.get(n)??Ec,index:o}]:[]),xn=({c:{id:n}})=>n!==$g,Dn=n=>n.filter(({from:t})=>yc.test(t)),X=(n,t)=>n.filter(e=>e.from===t),Ks=(n,t)=>xc.flatMap(e=>X(n,e)).find(({from:e,c:{id:o},index:s})=>wn(o)&&(e===_z?!s:e!==_w||!s&&!t.p.length))??X(n,$b).find(({c:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e))??F($S,[[...t.u,...t.f,...t.p,...t.w,t.b,t.R].some(rs)&&{id:_C}])[0],Ac=(n,{A:t})=>{let e=Dn(t).find(o=>!o.c.T&&xn(o))??null;return{...n,a:e,e:e?.c.e??null}},Nc=(n,{A:t,kind:e,o})=>{let s=Dn(t),r=s.find(({c})=>!c.T);if(r?.c.id!==$g||s.some(({c})=>c.T))return n;let i=r.from===$S||!o.p.length;return n.a&&(e===$H||!i)?n:{a:null,e:null,O:!0}},Ic=(n,{A:t})=>{let e=Dn(t).find(({c:s})=>s.T);if(!e)return n;let o=/^(name|name_kana|other|victim|author|company)$/.test(n.a?.c.id??"");return{...n,a:o?n.a:e,e:e.c.e??n.e}},wc=(n,{A:t,un:e})=>{if(n.a||n.O)return n;let o=X(t,$P),s=o.length>0&&!o.some(xn),r=!o.length&&!Dn(t).length&&e(),i=o.find(xn)??F("inside",[r])[0]??null;return{a:i,e:n.e??i?.c.e??null,O:s}},kc=(n,{A:t,kind:e,o:{b:o}})=>{if(n.a||Dn(t).length||o.length>Sc)return n;let[s]=F("after",[H(o,e)]);return s&&!xn(s)?{...n,O:!0}:{...n,a:s??null}},Tc=(n,{A:t})=>{let e=X(t,$P).find(xn),[o]=X(t,_b),s=n.a?.c,r=s&&s===o?.c&&s!==X(t,"near")[0]?.c;return!e||t.some(i=>/^(own|row)$/.test(i.from))||!(n.O||r)?n:{...n,a:e,O:!1}},$c=(n,{A:t})=>{if(n.a?.c.id!==$v)return n;let e=X(t,$P).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...n,a:{...n.a,c:e.c}}:n},Rc=(n,{A:t})=>{let e=t.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{a:o}=n;if(o){let i=e.some(({c})=>c.id===o.c.id);return i?{...n,pn:i}:n}let s=!n.O&&!Dn(t).length&&!X(t,$P).length,r=e.find(({from:i,c:{id:c}})=>i===$j||(i===$Y?!(n.O&&c===$N):s));return r?{...n,a:r,e:r.from===$Y?n.e:r.c.e??null}:n},Lc=(n,{A:t})=>{if(n.e||!/^name/.test(n.a?.c.id??""))return n;let e=[...X(t,$b),...X(t,$j)].find(({c:o})=>o.e);return{...n,e:e?.c.e??null}},Dc=[Ac,Nc,Ic,wc,kc,Tc,$c,Rc,Lc],Ws=n=>Dc.reduce((t,e)=>e(t,n),{a:null,e:null,O:!1});var Cc=n=>(H(n,$f)??{id:$g}).id!==$g,Mc=/[・／/]/;function js(n,t){for(let[e,o]of t.entries()){let{f:s,b:r}=o,i=[o],c=f=>f?.x===n[e+i.length-1].n&&!f.u.length&&!f.S.length&&(S(o).length?!f.f.length:f.f.join("")===i.at(-1)?.b);for(;c(t[e+i.length]);)i.push(t[e+i.length]);let a=s.length===1?s[0].split(Mc):[...s].reverse(),l=S(o).length||!r?a:i.map(f=>f.b);if(!(i.length<2||o.u.length||l.length!==i.length||!l.every(Cc)))for(let[f,p]of i.entries())Object.assign(p,{f:[l[f]],b:""})}}var Hc=40,Fc=/^(h\d|legend|caption)$/,Ys=/^(b|strong)$/,Vs=9,vc=/(。|ください|下さい|ます|です|ません|こちら)$/,Bc=/^\P{L}/u;function Js(n,t){let e=new Map,o=[],s=[],r=new Map,i=Tn(n,n);for(let c=i.nextNode();c;c=i.nextNode()){let a=P(c)&&t.has(c)?c:null,l=kn(c)&&K(c).trim()&&!_c(c)?Pc(c):null;if(l&&s.at(-1)?.v===l?s[s.length-1].a+=K(c):l&&s.push({a:K(c),v:l}),!a)continue;for(let[p,{a:m,v:u}]of s.entries()){let d=p===s.length-1&&!Gc(a),O=Uc(bn(m),u,d,r);O&&(o=[O,...o.filter(nn=>!Jc(O,nn))])}s=[];let f=o.filter(({dn:p})=>p.some(m=>x(m,a)));e.set(a,f.map(({a:p})=>p))}return e}var _c=n=>/^r[tp]$/.test(h(L(n)));function Pc(n){let t=L(n);return t&&Ys.test(h(t))?t:Wn(n)}var Gc=n=>pn(n).length>0||[$F,$q].some(t=>g(n,t));function Uc(n,t,e,o){let s=Wc(t),r=Number(g(t,"rowspan"));if(n.length>Hc||e&&!s&&!(r>1)||!Vc(t))return null;let i=Yc(n,t);if(!s&&!Kc(n,i))return null;let c=r>1?zc(t,r):zs(t,o),a=c.some(l=>ln(l,_B));return a&&!s?null:{a:n,dn:c,W:a?0:jc(h(t)),j:i}}var Kc=(n,t)=>!vc.test(n)&&!fs(n)&&(t!==""||Un(n)||it(n)),Wc=n=>Fc.test(h(n))||g(n,"role")==="heading",jc=n=>/^h\d$/.test(n)?Number(n[1]):Vs;function Yc(n,t){let e=g(t,"class")+g(t,"colspan")+(Bc.test(n)?_x:"");return e||Ys.test(h(t))?h(t)+e:""}function Vc(n){let t=T(n,$E);return Nn(n)&&!T(n,Rn)&&!ln(n,$n)&&!(t&&Gn(t))}var Jc=(n,t)=>n.W<Vs?t.W>=n.W:n.j!==""&&n.j===t.j;function zc(n,t){let e=[];for(let o=T(n,"tr");o&&e.length<t;o=ve(o))e.push(o);return e}function zs(n,t){let[e]=G(n),o=t.get(e)??(!e||E(e,$n).length?[e].filter(P):zs(e,t));return t.set(e,o),o}var Xs=24,qc=10,Xc={email:_f,tel:$K,url:$N},Qc={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Qs({cn:n,H:t,_:e}){let o=new Map(e.flatMap(i=>[...Js(i,t)])),s=[],r=n.map(({n:i,type:c,k:a})=>dt(i,t,o.get(i)??[],A(c)?a.at(-1):null));js(n,r);for(let[i,c]of n.entries()){let a=r[i],l=s.at(-1),f=Zc({t:c,o:a,P:l,next:r[i+1],Y:s});f.id===$N&&is([...S(a),a.R].join($R))&&(f.id=$k),f.id===$O&&c.kind===$f&&a.x&&A(R(a.x))&&(f.id=$k),f.id&&!oa(c,f.id)&&(f.id=f.id===$g?"":$k),s.push({t:c,o:a,...f})}return s}function Zc({t:n,o:t,P:e,next:o,Y:s}){let r=qs(n,t,o);return r.id===_E&&ta(t,e?.o,o)&&(r=qs(n,{...t,p:[t.p[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&na(r,t,e)&&sa(n,t,e)&&(r.id?r.id=$D:Object.assign(r,{id:e.id,g:e.g-.5,O:e.O,B:e.B})),r.id===$b&&r.e===$A&&ea(t,s)&&(r.id=$d),r}var na=({id:n,O:t},{u:e,f:o,p:s},r)=>n?n===$v&&r.id===$D&&o.length>0:!t||!e.length&&s[0]===r.o.p[0],ta=({p:[n]},t,e)=>n&&n!==t?.p[0]&&n===e?.p[0];function ea({x:n},t){let e=t.at(-1),o=t.findLast(({id:s,e:r})=>s===$b&&r);return e?.id===$d&&e.e===$u&&e.t.n===n&&o?.e!==$u}var oa=({type:n},t)=>wn(t)||t===$k||(Qc[n]?.test(t)??!0);function sa({n,kind:t,type:e,F:o},{f:s,x:r,S:i},{id:c,t:a}){let l=c===$C||t===a.kind&&e===a.type,f=r&&(r===a.n||a.k.includes(r));return!l||!f||o!==a.F||t===$H||c===$K&&!s.length&&!/^\d$/.test(g(n,"size")||g(n,_A))&&!vt(g(n,$b),t)?!1:![...i,...s].some(fn)&&ra(n,a.n)}function ra(n,t){let e=j(n);for(let o=0;e&&o<3;o+=1,e=j(e))if(x(e,t))return!0;return!1}function re(n,t){let e=h(n)==="textarea"?hn(n):t===$f&&g(n,$J),o=e&&e.length<=Xs&&!/[{<]/.test(e)?H(e,t):null;return o?.id===$g?null:o}function ia({n,kind:t,type:e},o){let s=f=>H(f,t),r=o.f.map(f=>{let p=s(f);return p?.id===$g&&/(。|ください|下さい|ます|です)$/.test(f)?null:p}),i=r.find((f,p)=>f&&o.f[p].length<=Xs),c=i?.T&&r.find(f=>/^name/.test(f?.id??"")&&!f?.T),a=[$b,"id"].map(f=>vt(g(n,f),t)),l=t===$f&&Xc[e];return[...F($S,o.u.map(s)),...F("near",[i]),...F($L,[c]),...F(_z,o.p.map(s)),...F(_b,[r.find(Boolean)]),...F(_w,o.w.map(s)).filter(xn),...F($P,o.S.map(s)),...F($j,[ss(g(n,$j))]),...F($Y,[l?{id:l}:null]),...F($b,a)]}function ca({n},{u:t,f:e,p:o,w:s,S:r,b:i,R:c,M:a},l){let f=[...t,...e.slice(0,1)];if(f.some(ct))return $S;if(f.some(_t)||[...r,...e.slice(0,1),l?.f.join("").includes(i)?"":i,c].some(as))return $V;for(let p of[...o,...s,...a]){if(Un(p))return $V;if(it(p))return $S}return ls(g(n,$b))?$V:null}function qs(n,t,e){let o=ia(n,t),s=ca(n,t,e),r=Ks(o,t);if(r)return{id:r.c.id,g:qc,e:null,O:!1,B:s,on:r};let{a:i,e:c,O:a,pn:l}=Ws({A:o,kind:n.kind,o:t,un:()=>re(n.n,n.kind)});if(!i)return{id:"",g:0,e:c,O:a,B:s,on:null};let{id:f,D:p=1}=i.c,m=i.D*p+(l?1:0),u=[...S(t),...t.w,...t.M,...t.S,t.b,t.R].join($R);return{id:q.has(f)&&s===$V||f===$C&&p<1&&_o.test(u)||f===$b&&Wo.test(u)?$k:f,g:m,e:c,O:a,B:s,on:i}}var ie=({t:{n,k:t,type:e},o})=>(A(e)?t:[n]).some(s=>w(s,"[required], [aria-required=true]"))||[...o.u,...o.f.slice(0,2),...o.p.slice(0,1),...o.w.slice(0,1)].some(s=>Ko.test(s));var Zs=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],aa="通報ナビ";function ce(n,t=aa){let e=[n,...A(R(n))?Qn(n)??[]:[]].map(la);return W(n,$m)===null&&(Be(n,$m,t),e.push(()=>W(n,$m)===t&&Nt(n,$m))),()=>{for(let o of e)o()}}function la(n){let t=Ge(n),e=W(n,_q)===null,o=Zs.map(([s])=>[s,t.getPropertyValue(s),t.getPropertyPriority(s)]);for(let[s,r]of Zs)t.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?t.setProperty(s,r,i):t.removeProperty(s);e&&!t.length&&Nt(n,_q)}}var nr=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i;var fe={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function ae(n,t,e){let o=fe[h(n)];for(let s of[gn(z(n)),globalThis]){let r=Object.getOwnPropertyDescriptor(s?.[o]?.prototype??{},t)?.set;if(r)try{Reflect.apply(r,n,[e]);return}catch{}}}function Q(n,t){try{We(n,t)}catch{}}function le(n,t){let e=z(n),o=kt(e);try{Q(n,new FocusEvent("focus")),Q(n,new FocusEvent("focusin",{bubbles:!0})),t(),Q(n,new FocusEvent("blur")),Q(n,new FocusEvent("focusout",{bubbles:!0}))}finally{kt(e)===n&&o!==n&&(Ke(n),o&&h(o)!=="body"&&wt(o,{preventScroll:!0}))}}var en=n=>A(R(n))?On(n):h(n)===$w?String(ao(n)):co(n)??hn(n);function ue(n){let t=g(n,$b);if(!(R(n)!==_v||!t))return E(B(n),"input[type=radio]").find(e=>On(e)&&g(e,$b)===t&&Pn(e)===Pn(n))}function jn(n,t){let e=h(n);if(A(R(n))){if(On(n)===t)return;le(n,()=>Ue(n)),On(n)!==t&&!t&&(ae(n,_D,t),Q(n,new Event($T,{bubbles:!0,composed:!0})),Q(n,new Event("change",{bubbles:!0})))}else e in fe?le(n,()=>{e===$w?ae(n,_k,Number(t)):ae(n,$J,t),Q(n,e===$w?new Event($T,{bubbles:!0,composed:!0}):pe($U)),Q(n,new Event("change",{bubbles:!0}))}):le(n,()=>fa(n,String(t)))}var pe=(n,t)=>new InputEvent($T,{bubbles:!0,composed:!0,inputType:n,data:t});function fa(n,t){let e=z(n);wt(n,{preventScroll:!0});let o=gn(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(n),o?.removeAllRanges(),o?.addRange(s),e.execCommand($U,!1,t)}catch{}tr(hn(n))!==tr(t)&&(It(n,t),Q(n,pe($U,t))),o?.removeAllRanges()}var tr=n=>n.replace(/\s+/g,"");function er(n){if(R(n)===_v){let e=ue(n);return o=>e?jn(e,!0):jn(o,!1)}if(A(R(n))||h(n)in fe){let e=en(n);return o=>jn(o,e)}let t=[...Fe(n)].map(e=>He(e,!0));return e=>{It(e,...t),Q(e,pe("deleteContent"))}}var ua='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',pa=new RegExp(`\\s*${nr.source}\\s*`,"gi"),gt=80,Ot=n=>([...S(n),...n.w,...n.S,n.b].find(k)??"").slice(0,3*gt).replace(pa,$R).trim().slice(0,gt);function or({_:n,H:t,Z:e,nn:o},s,r){let i=[...s.map(a=>{let l=r.has(a.t.F)&&ie(a);return(A(a.t.type)?ma:da)(a,l)}),...e.map(({n:a,type:l})=>l==="file"&&on("file",En(a)[0]??Ot(dt(a,t,[])))),n.some(a=>E(a,ua).some(o))&&on($G,"")],c=new Set;return i.filter(a=>a!==!1).filter(({kind:a,label:l})=>!c.has(a+l)&&c.add(a+l))}var on=(n,t,e)=>e?{kind:n,label:t,id:e}:{kind:n,label:t},da=({t:{n,type:t},o:e,id:o},s)=>o===$G?on($G,Ot(e)):s&&o!==_C&&ha(n,t)&&on(_d,Ot(e),o);function ma(n,t){let{type:e,k:o,E:s}=n.t;if(o.some(c=>On(c)))return!1;let r=Ot(n.o),[i]=s;return e==="checkbox"&&!o[1]?No.test(i)?on($G,i.slice(0,gt)):tn(`${i} ${r}`)?on(_h,i.slice(0,gt)||r):t&&on(_d,i||r,n.id):s.every(tn)||s.some(tn)&&ie(n)?on(_h,r||i):t&&on(_d,r||i,n.id)}function ha(n,t){if(t!==$w)return!String(en(n)).trim();let{selectedIndex:e,value:o}=n;return e<0||o===""||e===0&&!w(n,":valid")}var rr="rgb(255, 255, 255)";function de(n){if(n==="transparent")return[0,0,0,0];let[t,e,o,s=1]=/^rgba?\(/.test(n)?(n.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[t,e,o,s]}var bt=n=>de(n)?.[3]??1,sr=n=>{let[t,e,o]=n.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*t+.7152*e+.0722*o};function ir(n,t){let[e,o]=[de(n),de(t)];if(!e||!o)return 21;let s=e.slice(0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[r,i]=[sr(s),sr(o)].sort((c,a)=>c-a);return(i+.05)/(r+.05)}var ge=[20,10],ur=[8,8],ga=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],he=.3,cr=5,Oa=1.3,ba=1e3,Ea=1e4,[ya,pr]=[-2,-1],dr=["::before","::after"],xa=/^(img|svg|canvas|video|iframe|object|embed)$/,Sa={opacity:n=>n<he,contrast:n=>n<he,brightness:n=>n>3,blur:n=>n>3},Aa={opacity:1,$:!1,box:null,C:!1,sn:[],V:[]};function mr(){let n=new Map,t=new Set,e=o=>{let s=n.get(o)??E(o,"*").slice(0,Ea).filter(r=>{let i=$(r);return i.pointerEvents===$z&&gr(r,i)});return n.set(o,s),s};return function(s){let r=new Map,i=[...s].filter(([c,a])=>!t.has(c)&&Na(c,a,r)).map(([c,a])=>({n:c,mn:a?ur:ge})).sort((c,a)=>Bn(c.n,a.n)&2?1:-1);return Ma(i,t,e),t}}function Na(n,t,e){let{width:o,height:s}=_(n),[r,i]=t?ur:ge;return o>=r&&s>=i&&Nn(n)&&Oe(n).every(c=>Ia(c,e))&&(t||Da(n))}function Ia(n,t){let{$:e,sn:o}=wa(n,t),{width:s,height:r}=_(n);return!e&&!o.some(([i,c])=>i>=s/2&&c>=r/2)}function wa(n,t){let e=[];for(let r=n;r&&!t.has(r);r=L(r))e.unshift(r);let o=L(e[0]??n),s=(e.length?o&&t.get(o):t.get(n))||Aa;for(let r of e)t.set(r,s=ka(r,s));return s}function ka(n,t){let e=$(n),o=_(n),s=t.opacity*Number(e.opacity),r=o.width>0&&o.height>0,i=t.$||s<he||e.mixBlendMode!=="normal"||La(e)||Ra(e)||!!(r&&t.box&&!t.C&&Ta(o,t.box));return{opacity:s,$:i,box:r?o:t.box,C:r?/auto|scroll/.test(e.overflow):t.C,sn:t.V,V:[...t.V,...$a(n)]}}var Ta=(n,t)=>Math.max(t.left-n.right,n.left-t.right,t.top-n.bottom,n.top-t.bottom)>ba,$a=n=>dr.map(t=>$(n,t)).filter(t=>be(t)&&t.pointerEvents===$z&&/absolute|fixed/.test(t.position)&&!(Number.parseInt(t.zIndex,10)<0)).map(({width:t,height:e})=>[Number.parseFloat(t),Number.parseFloat(e)]),Ra=({filter:n})=>[...n.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,t,e,o])=>Sa[t]?.(Number(e)/(o?100:1)));function La({maskImage:n}){let t=n?.match(/rgba?\([^)]*\)/g)??[];return!!n&&n!==$z&&t.filter(e=>bt(e)>.5).length*2<=t.length}function Da(n){let t=$(n),{width:e}=_(n),o=e-Number.parseFloat(t.paddingLeft)-Number.parseFloat(t.paddingRight),s=Math.abs(Number.parseFloat(t.textIndent)),r=Ca(n);return Number.parseFloat(t.fontSize)>=cr&&o>=cr&&s<Math.max(o,1)&&!(r&&ir(t.webkitTextFillColor||t.color,r)<Oa)}function Ca(n){for(let t of Kt(n)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=$(t);if(o!==$z)return null;if(bt(e)>.5)return e;if(h(t)==="html")return/dark/.test(s)?null:rr}return null}function Ma(n,t,e){let o=i=>va(i,e)&&t.add(i.n),s=new Map,r=n.filter(i=>!o(i)).map(i=>({each:i,P:Ha(i.n,s)}));for(let i of["center",_I])r.forEach(({each:{n:c},P:a},l)=>{if(!t.has(c)){_e(c,{block:i,inline:i,behavior:_J});for(let{each:f,P:p}of r.slice(l))if(p.filter(me).some(Fa)||!o(f))break;(i===_I||!t.has(c))&&a.filter(me).forEach(ar)}});[...s.values()].filter(me).forEach(ar)}var Ha=(n,t)=>Oe(n).flatMap(e=>[...G(e)].map(o=>{let s=t.get(o)??{J:o,left:zn(o),top:qn(o)};return t.set(o,s),s})),me=({J:n,left:t,top:e})=>zn(n)!==t||qn(n)!==e,ar=({J:n,left:t,top:e})=>Pe(n,{left:t,top:e,behavior:_J}),Fa=({J:n,left:t,top:e})=>{let o=h(n)==="html"?E(n,"body").slice(0,1):[];return[n,...o].map(s=>$(s)).some(({overflowX:s,overflowY:r})=>zn(n)!==t&&/hidden|clip/.test(s)||qn(n)!==e&&/hidden|clip/.test(r))};function Oe(n){let t=[n];for(let e=lr(n);e;e=lr(e))t.push(e);return t}var lr=n=>{try{return gn(z(n))?.frameElement??null}catch{return null}};function va({n,mn:[t,e]},o){let{left:s,top:r,width:i,height:c}=_(n),a={width:i,height:c};for(let l of Oe(n)){if(l!==n){let d=_(l);[s,r]=[s+d.left+l.clientLeft,r+d.top+l.clientTop]}let f=B(l),p=ga.map(([d,O])=>[s+a.width/2+d*t,r+a.height/2+O*e]);if(!p.every(([d,O])=>_a(l,f,d,O)))return!1;let[m,u]=p[0];if(o(f).some(d=>Ba(d,m,u)&&hr(d,l)&&Pa(d,l)))return!1}return!0}var Ba=(n,t,e)=>{let{left:o,top:s,right:r,bottom:i}=_(n);return o<=t&&t<=r&&s<=e&&e<=i};function _a(n,t,e,o){let s=I(t)===9,r=(s?qe:Xe)(t,e,o);if(!r||r===n||x(n,r))return!!r;let i=[...(s?Je:ze)(t,e,o)],c=i.findIndex(a=>a===n||x(n,a));return c>=0&&!i.slice(0,c).some(a=>hr(a,n))}function hr(n,t){if(n===t||x(t,n))return!1;let e=dr.map(i=>$(n,i));if(!gr(n)&&!e.some(be))return!1;let o=[...Qn(t)??[]].some(i=>x(i,n)),[s,r]=[_(n),_(t)];return!o||s.width>r.width-ge[0]&&s.height>r.height-2}function Pa(n,t){let[e,o]=[fr(n,t),fr(t,n)];return e===o?e>pr&&(Bn(t,n)&4)>0:e>o}function fr(n,t){let e=pr;for(let o of Kt(n)){if(x(o,t))break;let{position:s,zIndex:r,transform:i}=$(o);(s!=="static"||i!==$z)&&(e=Math.max(Number.parseInt(r,10)||0,ya))}return e}var gr=(n,t=$(n))=>xa.test(h(n))||be(t),be=n=>n.content!==$z&&(bt(n.backgroundColor)>.1||n.backgroundImage!==$z||(n.backdropFilter??$z)!==$z)&&n.visibility===_G&&Number(n.opacity)>.1;var Ee=n=>n.split(`
`).map(t=>t.trim()).filter(Boolean),ye=n=>{let[,t="",e=n]=/^(https?:\/\/)(.*)$/is.exec(n)??[];return[t,e]};function Or(n,t){let e=[...n],o=[];for(let{hn:s,gn:r,limit:i}of t){if(!e.length)break;let c=r?ye(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();s&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o.push(c)}return{values:o,left:e}}var br=n=>URL.canParse(n)?new URL(n).href:"";var Ga=/https?:\/\/[\x21-\x7e]+/g,Ua=["。",`
`,"! ",". ","？","！"],Er=(n,t,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(n).containing(t)?.index??0;function yr(n,t){if(n.length<=t)return[n,""];let e=Er(n,t,"word")||Er(n,t,"grapheme");for(let{index:s,0:r}of n.matchAll(Ga))s<e&&e<s+r.length&&(e=s);let o=Math.max(...Ua.map(s=>Ka(n.slice(0,e),s)));return o>e*.8&&(e=o),[n.slice(0,e).trimEnd(),n.slice(e).trimStart()]}var Ka=(n,t)=>{let e=n.lastIndexOf(t);return e<0?0:e+t.length};function xr({label:n="",value:t},e,o){let s=e?.value??"";if(t.split(`
`).every(c=>s.includes(c)))return null;let r=`【${n||"URL"}】
${t}`,i=s?Math.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$p,value:s?`${r}

${s}`:r}}var Z=In.令和,xe=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,Wa={令:Z,r:Z,平:In.平成,h:In.平成,昭:In.昭和,s:In.昭和},yt=n=>{let t=xe.exec(n)?.[0][0];return t?Wa[t.toLowerCase()]??0:null};function Sr(n){let t=b(n);if(/西暦|\d{4}|yyyy/i.test(t))return 0;let[e,o]=[t,t.replace(xe,"")].map(yt);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(t)?null:void 0}var ja=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,Ya=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,Va=new RegExp(ja.source+Ya.source,"i");function Se(n){let[,t,e,o,s,r,i,c,a]=Va.exec(b(n))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let l=i===void 0?null:Ja(+i,`${r} ${a}`),f=c==="半"?30:+(c??0);return{y:+(t??Z+(e==="元"?1:+e)),m:+o,d:+s,h:l,i:l===null?null:f}}function Ja(n,t){if(/午後|p\.?m/i.test(t))return n%12+12;if(/午前|a\.?m/i.test(t))return n%12;let e=/[夕夜晩]/.test(t)&&n>4;return n>23||e&&n===12?null:e&&n<12||/昼/.test(t)&&n<6?n+12:n}var C=n=>String(n).padStart(2,"0");function xt({y:n,m:t,d:e,h:o,i:s},r){let i=`${n}-${C(t)}-${C(e)}`;return r===$I?i:r==="month"?i.slice(0,7):o===null?"":r===$Q?`${C(o)}:${C(s)}`:`${i}T${C(o)}:${C(s)}`}var za=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,qa=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Xa=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function Ae(n,t){let{y:e,m:o,d:s}=n,r=Y(t),i=Xa.exec(r),c=za.exec(r);if(i&&!(i[4]&&c))return i[1]==="r"?[`R${e-Z}`,o,s].join(i[2]):`令和${e-Z}年${o}月${s}日${Et(n,i[3])}`;if(c){let[,,f,,p,m,u]=c;return f==="年"?`${e}年${o}月${m?`${s}日${Et(n,u)}`:""}`:[e,C(o),...m?[C(s)]:[]].join(m&&f!==p?"":f)+(m?Et(n,u):"")}let a=qa.exec(r),l=a&&Qa(a[1],a[3]);return l?[...l==="dm"?[C(s),C(o)]:[C(o),C(s)],e].join(a[2])+Et(n,a[5]):null}function Et({h:n,i:t},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return n===null||!s||!r&&s.length<4?"":r==="時"?`${o}${n}時${C(t)}分`:`${o.toUpperCase()}${C(n)}${r}${C(t)}`}var Qa=(n,t)=>n[0]==="d"||Number(n)>12?"dm":n[0]===_x||Number(t)>12?"md":"",Za=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],Ar=n=>Za.map(t=>Ae(n,t)??""),Nr=n=>{let[t=""]=/^[a-z]{3}/i.exec(n.trim())??[],e=t?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(t.toLowerCase()):-1;return e%3?null:e/3+1},nl=n=>n.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,t=>t.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function Ir(n,t){let e=b(n).trim(),o=t===_K?yt(e):null,s=nl(o===null?e:e.replace(xe,"")),r=t===_x&&Nr(s);if(r)return r;let i=t===_K&&/\d{4}/.exec(s)?.[0];if(i)return+i;let c=/元|\d+/.exec(s)?.[0];return!c||o===0?null:(o??0)+(c==="元"?1:+c)}var wr=(n,t,e)=>e.map(o=>n.findIndex(s=>Ir(s,t)===o)).find(o=>o>=0)??-1,kr=n=>n.some(t=>yt(b(t))!==null);function Ne(n){let t=n.map(b),e=t.map(yt),o=(s,r)=>e[r]===null?/\d/.test(s)&&!/西暦/.test(s):e.indexOf(e[r])<r&&e[r];return t.some(o)?-1:e.indexOf(Z)}var tl=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],Ie=(n,t)=>{let[e,o]=tl.map(s=>n.findIndex(r=>s.test(r.trim())));return e<0||o<0?-1:t<12?e:o},el=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_K],[/^\(?(月|month|mm$)/,_x],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],ol=[[/\d年|^\s*(19|20)\d\d\s*$/,_K],[/\d月/,_x],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],sl={12:_x,31:"d",23:"h",24:"h"};function Tr(n,t){let e=(s,r)=>s.find(([i])=>i.test(r))?.[1];for(let s of[...n,...t.slice(0,2)]){let r=e(el,Y(s).trim());if(r)return r}if(t.some(Nr))return _x;let o=Math.max(...t.map(s=>Ir(s,"d")??-1));return e(ol,t.at(-1)??"")??sl[o]??(o>=45&&o<=59?"i":null)}var we=({o:{u:n,f:t}})=>[...n,...t].some(fn),sn=n=>[...n].sort((t,e)=>e.g-t.g),rl=5,V=n=>{let t=Number.parseInt(g(n,_A),10);return t>0?t:1/0};function il(n,t){let e=/^[1-4]$/.test(g(n,"size"))?rl:V(n),o=t.filter(r=>r&&r.length<=e),s;try{s=new RegExp(`^(?:${g(n,"pattern")})$`,"u")}catch{}return o.find(r=>s?.test(r))??o[0]??""}function Cn(n,t){let e=[n];for(let o;o=t.find(({o:s})=>s.x===e.at(-1)?.t.n);)e.push(o);return e}var M=(n,{t},e)=>e?[{id:n,n:t.n,value:e}]:[],dn=(n,t,e)=>M(n,t,il(t.t.n,e));function ke({id:n,value:t},e){let o=e.t.E.map(s=>tn(s)?"":s);return Yn(n,e,(n==="age"?hs(t,o):lt(t,o))?.index??-1)}function Yn(n,{t:{type:t,n:e,k:o}},s){return s<0?[]:t===$w?[{id:n,n:e,value:String(s)}]:o.length>1?[{id:n,n:o[s],value:!0}]:[]}var Sn=({o:n})=>b([...S(n),...n.S,n.b,n.R].join($R)),Te=({S:n,b:t,R:e})=>[...n,...[t,e].flatMap(o=>/^[\s(※]*例(.*)/.exec(b(o))?.[0]??[])];function Rr(n,t,e){let o=e.filter(({t:f})=>f.kind===$h),s=o.find(({t:f})=>Ne(f.E)>=0),r=o.find(({t:f})=>Ie(f.E,0)>=0),i=e.some(f=>$r(f)===Cr&&Dr(f)===$Q),c={z:n,moment:t,On:!!s,bn:!!r,En:i,N:new Set},a=[];for(let f of sn(e)){if(f===s||f===r)continue;let p=$r(f)(f,c);if(!p)return[];a.push(...p)}if(!a.length||cl(c))return[];s&&a.unshift(...Yn(n.id,s,Ne(s.t.E)));let l=t?.h??null;return r&&l!==null&&a.unshift(...Yn(n.id,r,Ie(r.t.E,l))),a}var cl=({N:n})=>{if(n.has($L)||n.has($I))return!1;let t=[_K,_x,"d"].filter(e=>n.has(e));return n.has("unread")?t.length<3:n.has("d")&&!n.has(_x)},$r=n=>{let{type:t,kind:e}=n.t;return/^(date|time|month|datetime-local)$/.test(t)?ll:Lr(n)?fl:e===$h?al:Cr},Lr=({t:{n,kind:t,E:e},o:{u:o,b:s,S:r}})=>t===$H?null:Tr([s,...o,g(n,$F),g(n,$q),...r],e),St=({N:n},...t)=>t.some(e=>n.has(e)),al=({t:{E:n}},{N:t})=>t.add("unread")&&kr(n)?null:[],ll=(n,t)=>{let{type:e}=n.t,o=e===$Q?e:$I;if(!t.moment||St(t,o,$L,_K))return[];let s=M(t.z.id,n,xt(t.moment,e));return s.length&&t.N.add(o).add(e==="datetime-local"?$Q:o),s},fl=(n,t)=>{let{z:e,moment:o,N:s}=t,{n:r,kind:i,E:c}=n.t,a=pl(n,t),l=o?.[a]??null;if(l===null||St(t,a,ul.test(a)?$Q:$I,$L))return[];s.add(a);let[f,...p]=dl(l,a,n,t);if(i===$h){let u=Yn(e.id,n,wr(c,a,[f,...p]));return u.length?u:null}let m=String(f??"");return m&&m.length<=V(r)?M(e.id,n,m):null},ul=/[hi]/;function pl(n,t){let e=Lr(n);return e===_x&&St(t,_x,$I)?"h":e}function dl(n,t,e,{On:o,bn:s}){return t===_K?ml(n,e,o):t==="h"&&s?[n%12||12,n%12]:[n]}function ml(n,{o:{u:t,f:e,p:o,b:s,S:r},t:{n:i,E:c}},a){if(/20$/.test(b(e[0]??"").trim()))return[n%100];let l=[...e.slice(0,1),s,...r,...t,...o],f=a?Z:l.map(Sr).find(p=>p!==void 0);return f?f===Z?[n-Z,n]:[]:f===null||V(i)<4?[]:c.some(p=>/^\D*\d\D*$/.test(p))?[n]:[n,n%100]}function Dr({o:n}){for(let t of[...S(n),...n.S]){if(/日|date|yyyy|\d{4}/i.test(t))return $I;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(t))return $Q}return $I}var Cr=(n,t)=>{let{z:e,moment:o,N:s,En:r}=t,i=Dr(n);if(St(t,i,$L,_K))return[];let c=g(n.t.n,$q)||Sn(n);if(i===$Q){s.add(i);let p=o?xt(o,i):"";return dn(e.id,n,/\d時/.test(c)?[p.replace(/:(.*)/,"時$1分")]:[p])}let a=o&&Ae(o,c),l=a?[a]:[e.value,...o?Ar(o):[]];r&&o&&l.unshift(a??xt(o,$I));let f=dn(e.id,n,l);return f.some(({value:p})=>/\d[:時]/.test(String(p)))&&s.add($L),f.length&&s.add(i),f};var hl=4,gl=new Set([...et,$C,_y]),Ol={url:yl,name:Mr,name_kana:Mr,email:Sl,phone:Al,address:wl,found_at:(n,t)=>({l:Rr(n,Se(n.moment??"")??Se(n.value),t)})},$e=(n,t)=>(Ol[n.id]??bl)(n,Hr(n.id,t),t),Hr=(n,t)=>(t.get(n)??[]).filter(({g:e})=>e>=hl);function Fr(n,t){let[e,o]=[$N,$p].map(i=>n.find(c=>c.id===i)),[s]=sn(Hr($p,t));if(!e||s?.t.kind!==$H||$e(e,t).l.length)return{fields:n,G:[]};let r=xr(e,o,V(s.t.n));return r?{fields:[...n.filter(i=>i!==o),r],G:[e.id]}:{fields:n,G:[]}}function bl(n,t){let{id:e,value:o}=n;for(let s of sn(t)){let{n:r,kind:i,type:c}=s.t;if(i===$h){let p=ke(n,s);if(p.length)return{l:p};continue}let a=c==="number"?/\d+/.exec(b(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$f?Ee(o).join($R):o,[l,f]=yr(a,V(r));if(!(!l||f&&gl.has(e)))return{l:M(e,s,l),cut:f}}return{l:[]}}var Mn=({o:n})=>k(S(n)[0]??"").replace(/\d+/g,""),El=({u:n,f:t})=>/(?<!(or|ing|、) )https?:\/\/\s*$/.test(t[0]??n.at(-1)??"");function yl({id:n,value:t},e,o){let s=Ee(t),r=e.filter(({t:m})=>m.kind!==$h),[i]=sn(r);if(!i)return{l:[]};let c=r.slice(r.indexOf(i)).filter(m=>m===i||m.t.kind===i.t.kind&&(Mn(m)===Mn(i)||Cn(i,r).includes(m))),a=o.get("scheme")?.find(({t:m})=>i.o.x===m.n),{values:l,left:f}=Or(s,c.map(({t:{n:m,kind:u},o:d})=>({hn:u===$H,gn:!!a||El(d),limit:V(m)}))),p=l.flatMap((m,u)=>{let d=br(m);return dn(n,c[u],So.test(Sn(c[u]))?[d,m]:[m,d])});if(a&&p.length){let m=a.t.E.indexOf(ye(s[0])[0]);m>=0&&p.unshift({id:n,n:a.t.n,value:String(m)})}return{l:p,left:p.length?f:[]}}function Mr({id:n,value:t},e){let o=e.filter(({t:p})=>p.kind===$f),[s]=sn(o);if(!s)return{l:[]};let r=(p,m)=>{let u=Sn(p),d=n===$d?Ms(m,u,Te(p.o)):[m];return dn(n,p,Hs(d,u))},i=o.length===1&&!S(s.o).some(p=>H(p,$f)?.e),{q:c,X:a}=xl(s,o);if(i||!(a||s.e))return{l:r(s,t)};let[l,f]=$s(t);return{l:[...c?r(c,l):[],...a?r(a,f):[]]}}function xl(n,t){let[e,o]=[$u,$A].map(i=>t.find(({e:c})=>c===i));if(o||n.e)return{q:n.e===$A?e:n,X:o};if(e)return{q:e,X:n};let s=Cn(n,t)[1],r=s&&!s.e&&s.o.p[0]===n.o.p[0]&&!we(s);return{q:n,X:r?s:void 0}}function Sl({id:n,value:t},e){let[o]=sn(e);if(!o)return{l:[]};let s=b(t).replace(/\s/g,""),r=Cn(o,e)[1];if(!r&&/^[@＠]/.test(o.o.b))return{l:[]};if(r&&/^[@＠]$/.test(o.o.b)){let[i,c=""]=s.split("@");return{l:[...M(n,o,i),...M(n,r,c)]}}return{l:M(n,o,s.length<=V(o.t.n)?s:"")}}function Al({id:n,value:t},e){let[o]=sn(e.filter(({t:i})=>i.kind===$f));if(!o)return{l:[]};let s=Cn(o,e).filter((i,c,a)=>!a.slice(1,c+1).some(l=>we(l)&&Mn(l)!==Mn(o)));if(s.length>2){let i=Zt(t);return{l:i.length===3&&i.every((a,l)=>a.length<=V(s[l].t.n))?i.flatMap((a,l)=>M(n,s[l],a)):[]}}let r=vr(o);return{l:dn(n,o,Ds(t,r===!1,r===!0,Sn(o)))}}var vr=n=>n.t.type==="number"?!1:Ls(Sn(n),Te(n.o));function Nl(n,t,e){let[o,s]=e.split("-"),[r,i]=Cn(t[0],t);return i?[...M(n,r,o),...M(n,i,s)]:dn(n,r,vr(r)===!1?[o+s]:[e,o+s])}var Il=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s;function wl({id:n,value:t},e,o){let{an:s,ln:r,tn:i}=ne(t),c=o.get($D)??[],[a]=c,[l]=o.get($x)??[],f=[...e,...o.get($M)??[]].sort((d,O)=>Os(d.t.n,O.t.n)?1:-1),p=l?i:a?r+i:t,m=kl(n,f,p);if(f.length&&!m.length)return{l:[]};let u=[];return a&&s&&u.push(...Nl(n,c,s)),l&&r&&u.push(...l.t.kind===$h?ke({id:n,value:r},l):M(n,l,r)),{l:[...u,...m]}}function kl(n,[t,e,o],s){if(!t)return[];let i=e&&!o&&(t.id!==e.id||Mn(t)===Mn(e)||t.id===$M)?Il.exec(ne(s).tn)?.[1]:"";return i===void 0||s.length>V(t.t.n)?[]:[...M(n,t,s.slice(0,s.length-i.length).trim()),...i?M(n,e,i):[]]}var Tl=24,Br={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Re,U=[];async function $l(n,t={}){if(t.undo)return await Gr(),Br;let e=n.filter(({value:o})=>typeof o==_m&&o.trim());Re=t.says;try{return es(t.forbids),await Rl(e,t)}catch{return{...Br,missed:e.map(({id:o})=>o)}}}async function Rl(n,t){let e=new Set,o=mr(),s=await _r(n,t,e,o);for(let r=1;r<Tl&&s.Q&&(await Gl(),!(s.N&&s.l.every(Vn)&&s.page.size===Ll()));r+=1){let i=await _r(n,t,e,o),c=i.Q>=s.Q&&r>n.length+2;if(s=i,c)break}return s.l.forEach(_l),{...s.answer,needs:or(s.page,s.Y,s.scopes)}}var Ll=()=>E(document,Xt).length;async function _r(n,{map:t,overwrite:e=[],earlier:o=[]},s,r){let i=ks(),c=Qs(i),a=Cl(n),{H:l,en:f,verified:p}=Ps(i,c,a,{map:t,fn:U.length>0}),m=Dl(l,a,r),u={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:p},d=[],O=new Set,nn=0,{fields:rn,G:mn}=Ml($N,o)?{fields:n,G:[]}:Fr(n,m);for(let J of rn){let{id:cn}=J,{l:Ur,cut:Le,left:De}=$e(J,m),An=Ur.filter(({n:Fn})=>!O.has(Fn));for(let{n:Fn}of An)O.add(Fn);if(!An.length){u.missed.push(cn);continue}if(!e.includes(cn)&&An.some(Fn=>Fl(Fn,s))){u.kept.push(cn);continue}d.push(...An),nn+=await Hl(An,s),(An.every(Vn)?u.filled:u.missed).push(cn),Le&&(u.cut[cn]=Le),De?.length&&(u.left[cn]=De)}u.filled.includes($p)&&(u.in_text=mn);let Hn=d.every(Vn),Jn=new Set([...f,...[...m.values()].flat()].map(({t:J})=>J.F));return{answer:u,page:i,Y:c,scopes:Jn,l:d,N:Hn,Q:nn+(Hn?0:1)}}function Dl(n,t,e){let o=a=>q.has(a)&&(t.has(a)||t.has($v)),s=({t:{n:a,type:l}})=>A(l)?[a,...pn(a)]:[a],r=[...n].filter(([a])=>o(a)).flatMap(([,a])=>a),i=e(new Map(r.flatMap(a=>s(a).map(l=>[l,A(a.t.type)])))),c=a=>s(a).some(l=>i.has(l));return new Map([...n].map(([a,l])=>[a,o(a)?l.filter(c):l]))}var Cl=n=>{let t=new Map(n.map(({id:e,value:o})=>[e,o]));return t.has($N)&&t.set($p,t.get($p)??""),t},Ml=(n,t)=>t.includes(n)||U.some(e=>e.id===n);async function Hl(n,t){let e=0;for(let o of n)Vn(o)||!vn(o.n)||(Pl(o,t),e+=1,await null);return e}var Vn=({n,value:t})=>{if(!vn(n))return!1;let e=en(n);return e===t||typeof e!=_m||h(n)===$w?e===t:Pr(e)===Pr(String(t))&&(U.some(o=>o.n===n)||e.replace(/\s+/g,"")===String(t).replace(/\s+/g,""))},Pr=n=>b(n).replace(/[^\p{L}\p{N}]+/gu,"");function Fl(n,t){let{n:e}=n;if(Vn(n))return!1;let o=en(e),s=U.findLast(i=>i.n===e);if(s&&(o===s.L||t.has(s.id)))return!1;if(h(e)===$w){let{multiple:i}=e,c=[...Zn(e)].findIndex(a=>a.defaultSelected);return o!==String(i?c:Math.max(0,c))}if(A(R(e)))return vl(e);let r=h(e)===$T?$f:$H;return o===(r===$f?W(e,$J):hn(e))&&re(e,r)?.id===n.id?!1:!Bl(String(o),g(e,$q))}function vl(n){let t=ue(n);return!!(t&&!t.defaultChecked&&!U.some(e=>e.n===t&&e.L===!0))}var Bl=(n,t)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(n.trim())||t!==""&&n.trim()===t.trim();function _l({id:n,n:t,value:e}){let o=U.find(r=>r.n===t);if(o&&(o.L=en(t)),o)return;let s=U.find(r=>r.id===n&&r.L===e&&!vn(r.n));s&&Object.assign(s,{n:t,U:ce(t,Re)})}function Pl({id:n,n:t,value:e},o){let s=U.findLast(c=>c.n===t),r=s?.rn??er(t);s?.U(),U=U.filter(c=>c!==s),o.add(n);let i={id:n,n:t,L:e,rn:r,U:()=>{}};U.push(i),jn(t,e),i.L=en(t),i.U=ce(t,Re)}async function Gr(){let n=U.reverse();U=[];for(let{n:t,L:e,rn:o,U:s}of n)s(),vn(t)&&en(t)===e&&o(t),await null}var Gl=()=>new Promise(n=>{let t=setTimeout(n,120);requestAnimationFrame(()=>{clearTimeout(t),setTimeout(n)})});globalThis.tsuho??={};var{tsuho:Ul}=globalThis;Ul.fillForm??=Object.assign($l,{undo:Gr});})();
