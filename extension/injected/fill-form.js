/* npm run compiled */
(()=>{var $b="name",$d="name_kana",$f="line",$g="choice",$h="other",$j="unknown",$k="autocomplete",$l="aria-description",$m="notes",$p="placeholder",$q="family",$u="address",$v="select",$w="prefecture",$x="[hidden], [inert], [aria-hidden=true]",$y="none",$z="given",$A="querySelectorAll",$B="postal",$C="label",$D="aria-label",$E="input",$F="captcha",$G="area",$H="date",$I="value",$J="whole",$K="url",$L="found_at",$M="time",$N=" ",$O="phone",$P="hint",$Q="insertText",$R="own",$S="elementsFromPoint",$T="elementFromPoint",$U="password",$V="locality",$W="category",$X="sentence",$Y="required",$Z="email",_b="getElementById",_d="consent",_f="company",_g="selectedIndex",_h="type",_j="string",_k="others",_l="style",_m="title",_p="radio",_q="group",_u="m",_v="site_name",_w="trap",_x="checked",_y="confirm",_z="payment",_A="visible",_B="subject",_C="nearest",_D="instant",_E="y";var{getOwnPropertyDescriptor:xr}=Reflect,{bind:Or,call:Er}=Function.prototype,Ar=Or.bind(Er),m=({prototype:t},n)=>{let e=xr(t,n);return Ar(e?.get??e?.value)},W=m(Node,"parentNode"),ye=m(Node,"firstChild"),xe=m(Node,"nextSibling");var A=m(Node,"nodeType"),B=m(Node,"nodeValue"),ct=m(Node,"textContent"),It=m(Node,"isConnected"),j=m(Node,"ownerDocument"),L=m(Node,"getRootNode"),E=m(Node,"contains"),_t=m(Node,"compareDocumentPosition"),Oe=m(Node,"cloneNode"),Ee=m(Node,"childNodes");var h=m(Element,"localName"),mn=m(Element,"shadowRoot");var Tt=m(Element,"previousElementSibling"),Ae=m(Element,"nextElementSibling"),_=m(Element,"getAttribute");var Se=m(Element,"setAttribute"),hn=m(Element,"removeAttribute"),I=m(Element,"closest"),C=m(Element,"getBoundingClientRect"),at=m(Element,"checkVisibility"),gn=m(Element,"replaceChildren"),we=m(Element,"scrollIntoView"),Ne=m(Element,"scrollTo"),Pt=m(Element,"scrollLeft"),Gt=m(Element,"scrollTop"),ke=m(HTMLElement,_l),Ie=m(HTMLElement,"click"),bn=m(HTMLElement,"focus"),Te=m(HTMLElement,"blur"),$e=m(EventTarget,"dispatchEvent"),yn=m(Document,"activeElement"),lt=m(Document,"defaultView"),Re=m(Document,_m);var Le=m(ShadowRoot,"host"),Ce=m(HTMLIFrameElement,"contentDocument"),De=m(Document,$S),ve=m(ShadowRoot,$S),Me=m(Document,$T),Fe=m(ShadowRoot,$T),He=m(HTMLSlotElement,"assignedNodes"),Be=m(Document,"createTreeWalker");var _e=m(Element,"matches"),Pe=m(Element,$A),Ge=m(Document,$A);var Ue=m(DocumentFragment,$A),Ke=m(Document,_b),We=m(DocumentFragment,_b),y=(t,n)=>_(t,n)??"";var Sr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Ut=t=>{let n=Object.fromEntries(Object.entries(Sr).map(([e,o])=>[e,m(o,t)]));return e=>n[h(e)]?.(e)??null},$t=Ut("form"),Kt=Ut("labels"),je=Ut($I),D=Ut(_h),ft=m(HTMLInputElement,_x),Ye=m(HTMLSelectElement,_g),Wt=m(HTMLSelectElement,"options"),Rt=m(HTMLLabelElement,"control");var N=(t,n)=>{try{return _e(t,n)}catch{return!1}},x=(t,n)=>{let e=A(t);try{return[...(e===9?Ge:e===11?Ue:Pe)(t,n)]}catch{return[]}},Ve=(t,n)=>{let e=A(t);return e===9?Ke(t,n):e===11?We(t,n):null};var xn={};`\\b
)|
e|
)?
re
er
名
t|
ɮ
in
者|
te
on
˼
name
.{0,
ʵʤˈ|
,, 
事
mail
先
ɔ?
相談
|Ɋ
ɗ|
, other,
Ʉ|
方
|ˡ˼˫
pAsH
ɟ|
信
用
人
電話
ɕʌ
(?<!
文
add@ss
被害
,l, 
tiH
入
lEk
˚˼ʸ
内容|
投稿
相手
)K12}
Â|
î 
不
知
者
情報
入力
@por
subjec
申告
字|
post
əʋ
要
書
own
(D|
ent
ʋ|
˳|
金
問Ʉ?合ʏ?ɛ|
通報|報告|
連絡先
ʢˉˬʹ
^(?!.*(
会社|
your
通報
ɗɟ
˃ˈ
 ?J|
K4}
s?#|
|自
件|
˫|
分
 of
(?!
(ċ
)$|
)ó
and
aÊ
hat
phH
|à
Ŋ|
出
|ʢʫʦ˳ˈ|
 noGs,a,
ʿʤˈ˫
˛IˠÍ|
児童
対象
url|
web ?
commen
住所
番号
登録
確認
)K6}(
$|^(
|記
ɪV
角|
lUl
 us
(D>
) (
)D?
)Œ
am|
enC
s?|
Út
場
子
間
氏B|B前|ɪɾɈ
accounC
|記入
年月日
˖˭ʰ|
caGgor
victim
search
url,la,
|店舗
|違反
|cHtac
|送À
以外
品|
報告
契約
希望
掲載
法Â|
理由
表示
連絡
ques
)K10}
ɣɦ|
利Á
sit;
usA|
 you
Efo|
pag;
paid
titl
|貴
(氏B|B前
ˏ˳ˉ˫|ˋ˃ʯ
ɲʉɌɪ|平仮B
˪˳ʯ
侵害
)($|[ (])
ɔ自身|
ʳˡ˳ˈ|
ʵI˓ʹ
質問|
ÏF発À
K8}(
)).*((
offendA
˦IʶI?
期限|
 (the 
messag
依頼
保護
加害
動画
勤務
所有
支払
権利
請求
EfrEg
check
viola
|ɓɨ
ʫˊ|
ˡI˫
本Æ
返À
(様
#hp#
abus
cHGn
expl
part
sign
type
view
when
|ŋ|
|ƌy
|日
Iˠ|
Ä~
Ǔɿ
ĻÊ
áɋ
ɗ~
ɣ~
ʉʌ
˗˩
ˡʤ
体|
物|
出|連絡|報告|送信|記入|入力
(通報|申告|申請|申ɗ?立ɦ?
Y|ˡʢˉ|
home ?pag
˕˪ʬˊ|
誹謗|中傷|
F犯Â|容疑
団体|組織
御社|貴社
compan
˕ʣ˃ʷ˳ʰ
)[Ɂ-ʓ]{0,
channel|
password
(発生|N
descri
quiry|
ĉ|生徒|
掲示板|
captcha
|harass
Ʉɘʁ|
|hiragana
|katakana
Ī|child|
ˑʹ˯Iˉ
ˡ˃ʻIʸ
B|ɪɾɈ
|notic
Î詳細
Éĩy,c,
ɪʊəɾ
˭ʰʤ˳
(日時
@ceived
cHfirm|
dat;tim
|detail
|学校
|送金
企業|
商Ĳ
author
|@asH|
|priva
|使Á
ɂɪ~
˭˜ñ
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
(ÙĦ
,l,0.
,lc, 
\\d *[
first
imei|
numbA
topic
ƒpÊ
ʨ˩I
区ø
本Â
購Ë
 other,l
|依頼|請求|回答|è提供|主張
account
[ȌȎ"(][-‐−I][ȍȏ"
|住所|ê|年齢
又ɯ|ɾɟɯ|ʂɗɏɯ
ɫɤɄɦ|ɫ関əʋ
(sit;sAvic;platf
書ɍ?込
種類|種別|類型|分類|
|都道府県|市区?町村
(ю|見ɟѐ|ʢʯʻʹ)K6}
ÅƄ|R|届出|届ɑƃ|эя
UlcUlcUlc
|時刻|時間|時期|
(ÈFÈɫ?(ё(Â|方%
pApetrator|
|ĥusA|#id#
Å被)(Ƅ|R|届ƃǌ)(ї
経緯|状況|N情|
(J|e-?O|phH;O Ç
(送|渡|教Ɉ)(ɣ
[ɚɪ]|ɗ(ɪ|ɾɛ%
|ј;hp|Ĩblog|LÍ))
њails|EformaÊ|$)
ˡ˫˞ʬY˞ʬʸ˳|
建物|˞˳ʷ˧˳|
件B|題B|表題|
((half|full).?wi
(ʹ˚Iʹ|空白)
ewslettA|subscri
Ø提供|犯罪|
ì#(of|H) )).*^(
(scam|phish|џe
|回答|返答|
ǒorm|app|forum
|#roboC#human#
ɏɠɕV
所属|部署|
 found_at,lc,
Ĥ|本BƅÃǏ%
場所|箇所
љhen|#dash)
(found|seen
(Əĥprofil
fil;producC
Ƙ嫌Ɍʉɛ
˗˭˕ʣI˫
(\\/|˻|ǐ|
[ɔɊ御]?
trapMƖM
|furigana|
|suspecCǛ
Út(ed|Eg)
ƇɵʊɌɪ
Ɍɪ|仮B|
ʹˬ˃ˉ?|
弁護士|
(lettAƟ;
(Ò子|X
CdivisiH|
Cproblem|
|customA 
|r;kakunE
|振ʊ込
Ð(X|P>
Ċ|該当
ћage#ǜ)
ÆÝ数Ý
ʏɄɛɤ|
(R|Őèï
(wanClik
(ĥŀZ)
(対応|
)[a-z ]*
D?(ɂʋ>
[半全]
addiÊal
busEess|
feedback
p@fectu@
takedâ|
|accused
|keyword
|予約|
|個ÂØ
|有害|
|業務|
|種別|
ɫɤɄɦ
ʫˆʴ˪
˪˙˳ʸ
口ʳ˟|
姓|氏|
, eOÉ
F代理
EƓenƓ
complaE
deadlEe
https?:
noCn.t)
sns|ŏ|
withouC
|discov
|organi
|submit
|upload
|ɝD他
|作成
|公開
|受À|
|問題
|屋号
|応募
|感想
|支店
|緊急
|配送
ČĿƆ;
ƐMpќ
ǰ下ɕ
áɍ込
Ƭ製Ĳ
Ɋ持ɡ
˝˫ˎ|
口座|
届Ʉ~
必須|
有無|
脅迫|
依頼|担当|応募|利用|請求|申
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|è提供
|気ɥ|気付|認知|知ɣɟ|目撃
ʒ受ɑ|ɂ(ɣ|ʏ%遭%書ɋʌɟ
称|B義?|ɵʊɌɪ|ƇʫˊƅO
((様|ɕʓ>((ɕ|ʉ)ʌɟ>
D]{0,6}[者方Â]|ɂɪ~
姓B|Bђ|Ã|GlǏ|Øąňˍ
K6}(Ø|氏B|ê|ɓɨ|方|
?!Ä[ɟɦ]|Ċ|ðɄ)[^є
(ĈČ(LsiG%ʦʧ˖ ?LƆ
(ˏʤ˕.?˳|ǎ)]|#hyp
)ѓ(D|Ǒ|'s|：>іdet
(Ĥ|ѕIˠ|J|Ç|phH;#
aymentMcHfirmÉī,
ZaCaccused|ÚGd|Ú
alk|bull[yi]|imѝ
suspiciousƗ|stўG`.split(`
`).forEach((t,n)=>{xn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??String.fromCharCode(n+(n<350?n<54?161:162:674))]=t});var Je=t=>t.replace(/./g,n=>n in xn?Je(xn[n]):n).replace(/[Ȁ-˿]/g,n=>String.fromCharCode(n.charCodeAt()+11776)),jt=Je(`ǽĬ тlaU, @lÿMidäifiable_byMƭ_knâMwishMtriedMimZaGdMń_toMƥMdemþMЭMsäMsp@adMń,U, ƭMĪ,UǘǘUcUlc,ǲǲ0.7ǋ, ÛtÉÛt,a, JÉeOƿ7 othA,c, ƌy,ėa, siG_J,lcUėUlaUlaUėUėa,Ć Ĭ0.6 Ĭ0.7 Ĭ urlƿ6ǋЩāeÉÞal,ė, localityǀЛǀÇ,la, ageǀÛtơ ĩyơ0.9Ć0.6ĆĆĆ0.7 noGsƿ7 J,l,
ǽтėЩJ_kanaÉāeÉJÉÛtÉĬ siG_JơĆ
ÙɗɪɄĦɗĕ空(欄|白>Dɾɾ|空ɫ|何ʂƾ%leave#.*#(blank|empty|alHe%do(n'?C notĚfill|äA|ű)
画像(ɫ|内|中|D|認ĜЏ証%Ɩ|Ʋ|ʹˑˠ|迷惑ó(防止|対策%Ĺ(Äɦ|Ä)(ɄåɟĒЏď%ǁ+×x*] *\\d|ǁ-−] *ǁ=ɯ]|計算ę(結果|答%D答Ɉ|認証(ʳIˉ|ʭI|ď|Æ字>($|[:：]%最後D\\dǯ|security (cod;ź%vAificÿ|anti-?spĝ\\?K3}(ʹˑˠ)
^urlǻɋ|,| or )
Ɯ|暗証|Ɛ|passcod;ƣ ?(id|B%#logE|ŕ ?id|Ƴ(ď|id%秘密DŐ˯˳ʿʤˠ
ʯˬʸñ|ʫIˉ(ď|B義%有効Ŗʻʭ˥˪ˆʣʳIˉ|шcard (Ǆ|holdA%#cv[vc]|iban|ʯI˝æcoupH
đÁ|đDɟʁ(ɫ|ȁ>(ʂɆ|再|2|二|同ɘ|Ù|$%\\(Qđ\\%(ŧ|ë|OěQđ$|再度|再Ù|ʂɆ(一|1)(度|回%Ʀ@-?(äA|ű%@peaC#agaE#|vAify
検索|ʭI˯Iˉ|絞ʊ?込|#ī#О
署B|Űatur;to Ű#|^b?cc$|N務局õ動ũ|ũÆ|ŻɪɄɧ|officeĘ;ˁˣñ|#cĀ#
ɨD(Qƽ|続柄|ģ柄%(ƱïFRFÜFĳFĺF申請FřÖ)D(Q立ġ|ǈ%^Q(ƽ|立ġü@lÿ(ship>#|who a@Ł
(øɋåʏɋå特定(ɧɍ|Äʋ%同定Ēĸ|根拠|N情|Ø%idäif(y|iable)
心当ɟʊ|(ÏFфʓɠÒ発ÀFÐ)ʒ(ɔ存|Õɣɦ%know who
(Qĵ|求ʁå望ʀ)(ß|D|Äʋ>Д措置ť|ÎN項%ɩɆðVɗɦɻɗɄɓɨ|(outcom;acÊ).*В;@ĻCdesi@d%Вe)Ę to do|(desi@d|@ĻGdĚacÊ|outcome)
(ɓʌɾɧ|今ɾɧļДż経緯|R%Ƶ(řĂ請|šĒы状況%al@ady (triedįGd|dHe)
(ɋɟž|騙ž|ƢÄ|B乗ž)
ì返çœ振込Ћɿƪ|şɄ?|Ëç)(P|Ð%(払ЋʓƪTËçɗ)(Ž~ɠ)(Ð|P%#ń to#|to whomK20}(pa(id|y%sen[dt]%payee)
(щ受ɑ取Ž受領ð)(ʂD|á|通Õ|ĺ|Æ|Ɲ%(Ʒ照会|開示š)á?D(Î差Ą%ЅŘe)K8}ƥ|ƥ Ѕdocumä%^wĀ came
(求ʁĂ求|š)ʉ?(ʌ|Ä)ɦ?(V~åD|ʂ%(ь恐喝SɩT脅ɗ)D(ÎÆ言ťɰ|言葉%#demþ(ed|s>#|^ransom
ìĵ|納)).*(^期(限Ŷ%(şɄ?ƪĂ求ǭ照会)(á|D)*(Ŗ期日|締ʁ?切%(Ð|PX)K8}Ŗ#Э#|(answA|@ply|pay) by)
ì振|ç)).*(Ǡ|ɗ>ɦɗɾŽ(Ðɫ|PXɫ)Ǡ~żɟ%wĀ K12}sä)
ìċăëœ拡散|流Ą|広ɾ|広Ɍý(状況|範囲|ыɦ(Vʋ%ɟɋ|ɋ$%(has|hav;been)K20}(sp@ad|circulaGd|leaked))
(支?払|借ʊ~È|損害ý額|^ç額|払ŽşɄ($| Ĵ%amount (ń|lost%^sums .*ń|#paymä($| or%how much|#loss#
(ĺ|ũǭQĵ|ÃYý(X法|手段|時ģ帯?|可否Ă否%Dà否Y(˞ʬʸæ配À%p@fA@d|best tim;how didŁ hearS?Õʊóɍɣɋɑ|性別|#gendA|#sex#|職業|occupÿ|国籍|nÿality|country|#ip#|fax|˕ʡ˃?ʯʹ|生ħ|誕生日|birthư欄
(őFǓ(ʓɠ|ɿ>(ÒF主%śFЌĮƉFŔеA|ÞA#|abŀǛГK16}ĠúA%Ѐ Гļ(B前?ąňˍŷ氏B|Ĺ|Jǜ%usAJù|^(őÖ)$
ǚ中傷ŸĊFŋÄɟ(ÒX%Ī|targeGd Z)K8}Ň?$SB前|J%^(ÈFĪ)$
ƑöN故|現ġ|起ɍƩĭ?|íŝPĜĎ|所在地Ǖ|ƻ%(ĎǕ)\\W{0,2}Ƒö現ġ)
ǚĊFŋŸś|Ќ|őF送ÀƉ|B義Âĭ|転送P|RðV届ɑPрP|受取SĢ|Ģɩʂ|Ģ供|Ɣ学生|ŚF家族|友|ÕÒ紹介|ŠЪ|代表FЄ後見пзFŞF責任Fƛguardian|pa@nCfriend|@p@sĞbehalf|witness|emAgency|agĞthird.ůy|someH;othA Z|theirÑЎ
Jù the (Z|âA|Edividual|ŀǍ%their J
ìċ#î#œ(éÜ|RěĊ|被(éÜ%(éÜ)(ðVŸÄɦ)Ĝǳ(Ż|載ɛʉ|載Ľ映Ľ写Ľ晒ɕ|ɕʉɕ|(ĶĔ載и|Ï|悪Á|流Ą)[ɕɗ]Ǝ6}(ǳ#ǬÑ#ǟ%ǟÑùŗ|a |any >Ǭ))
Ǘ%申ɗ込ɿ|Ï)ÖK6}ŇY|Ã|Ď|ê)
ǉı
ǗƎ7})[ʋɟɄ]І)DóЎ
(È|ǹĜÒX|FĢ)$
(Ï|Ź?|Ķ|ʢ˃˗иİйĵП来店|訪問|納期|Ǌ|注Æ|Ĵр|回答|開催|ľ)(żŸß|D>Ƥ?|ħ?ǙŖ月|期ģ|年数%(posGdе|publish|p@fA|ordA|purchasĜƧe)
ǖƤŶ付|ħ?ŶǙɨɍ|頃%ɄɤŒ見|気|Õ%ǖɄɤ|(Ƨ;ų|day)K16}Ƕ|saw|#see#|ŲвAƟ|#fEd#%ǶƟedвe@d|Ųed|sawÑ(Ƨ;#H#|ų%(dat;day|ųÑ(awar;learn)
^Ƒ案>(ð>Ƥ|ħŶ付|時期|時刻)ēdat;daG þ tim;ų)\\??$
(迷惑|Ô審йщ詐欺|ƍ|怪ɗVƢT偽)[ɪD]?(e?ŧ|Ã|sms%ŧD?(Ũ|Æ面|Î˘˃ˀ)
Ǧ標題|^([ɔɊ]?БYě>(ć|ˆI˞%^題目|D題$|ĹÄʋć|Ût#|^Ņe$Ă旨
^(ǼБ|ĳYě>(Ǧć)ēÛCŅe)( lEe>$
Ň)ǻɂʋɄɯ| or )K3}(íƫķƊл|ň|˚æB称%(íķƊ)B?(ǐýŇ)
(íŝP|仕NТķ˓ʸˍʹ|Йworkŵ)ãÁ|ÁD> ?(e-?O|eŧY)
(Ǳ部門|Ƹ課|課B|宛PİPĭо|校舎|拠点|施設)B?$
íƫķƋņLƊ|機関Ʃ|ŝ|Ǳ役職лĭBоŵг[sz]ÿ|corporaCЙdeůmenЇemployA|school|affiliaCjob Ņ;Qľã中D>(ŏ|Ƭſ˳%ɔĴ|ɔǊS使Ʉ
(х品目)K2}ŏęB|˘˃ˀI?
(Lƕа媒Ɓʢ˗˪|Ĩˡˇʣʢ|ſñ˕ʩŷʳ˟˥ˋˆʣ)(˻[^B]{1,8}|等|ɪɩ>ęɊ?(ƞ%Ķ(L媒ƁŏüɩD(Lаʢ˗˪%Ǯ|board)('s> J|Jùŗ|tĀ >(Č>Ǯ%which ǒorm%^platformēĿsAvic;ƕsns)$
Å[ÖX様客Â身ø私PÁ当表員]|Ʊɕʓ|ɕɾ|Đ)D(Ɋ|ɔ|御>(Ĥ)
(ˋ˃ʯ|ˏ˳ˉ÷˚æŕąĹ|ƣ|˕ʡʤ÷х作ĲĲ曲|国|地|駅|路線|ſæˉƀæʤ˙˳ˈ|案ö物ö機種|番組|ˁŷʰ˫I˗|ЃÍ|ŜĔN|銀行|ǥ˚ñ|飼Ʉ[犬猫])ęɊ?(B|ˍŷB称|ć%(nick|ŀsc@en|display|ǸdomaE|evĞiGm|peCprojecCbrþ|hosCmodel|ĥmiddl;maiden|group|GĝƏŃbank)ò(Ŝ|曲|作Ĳá籍|Í|LЃÏĔN|job|Ńvideo|book|sHg|th@ad|posCarticle)ãD?Ĺ>(ć| Ņe)
(自øõ社|弊社|í著作権?(元|Ö%Š|元ãɨ%ɂɪɟDņXD?ņ殿Sƶ|ō運営(ß|中%公式|正規|本Ƃʪ˪ʸˊ÷Ǻ|#î#|#â#|#my#|official|origEal|profil;ZalŵļûLĈū|ăblog|ĨĿ#Ì|ƏƆe)
#proof#|âAship|(Ş|証明)(Fá|ß)
(発Àİ)元D?(ÃY|ë|ď)
Å使ɣưTľTĐTĴTŞT持ɣ)(ɦɄåɦɍ~ʏʌ~着Àð)(Ã|ƹY|Ď)
ûăLÍý(B|ć%ûLÍ).*ц
志望õ己pr|経歴|職歴
(ĸ|詳細|ÎǞƼý(ʒ|ФÑ(ƼĦ|ÙĔ載Ĕ述S?áɍS聞ɋɛ|教Ɉɦ|述ɹ%^(please >(ŮaE|ƒb;GllĘ|why)#
(関連|参考|参照жD?|証拠|@laGd|@fe@nc;Иļûă#Ìs?#)
Ƿ;ˁˣ˳ˍ˫ąǺÑû#Ì|Ŋ%û#Ì)#K12}Ƿe)
ċŊP?|pAmaÌ|#ÌôČÇ|^Ю|ëóhttp|ÇK8}ù (th;this|tĀĚČ>(ŃĿÞ%(ŃÞ) Ç|(Í|LĈÏ|Ķ|Ź?|ʹˬ(˃ˉ>|Ŝ|Ѝļë|^Ķ(Ǵ|PüŹЖġ所|whe@ (is|didŁ seeĚiCthe%(ŃposCŭCvideo|listEg)s?( \\(?s\\>> (to (be >(@mov;ÚC@Ų%E ź)
((ЍкЖ|ïß|ĳßĮĒLÍ|ĈÏ|фɿ%(Ź|Ï|ЧŎ画像|写真|ŜĜÍ|Ǵ))$
ĈČLʦʧ˖ ?L#с^(Lhp|web|Ĩblog)$
e-?Oƅ#O( ?Ç>#
Ã|#Gl#|Glú[a-z]%ā;ƹ|mobil;ɧʓʏįt Ǆ
郵便|Ȓ|#zip|Þal|Þcode
^(ƻ˻>(ǥ˓÷ʢˑIˈ%部屋ď|buildEg|aůmĞsuit;#unit#
市区?町村|ƻ|丁目|町B|st@eC#city#|tâ
都道府県|Л
ĎS住ɾV居住地|#Ç#
年齢|年代|#age#
^Q[Áà]ö^ǅ
ǔХ|ǈ|ʸˣ˳÷N由|QÁö項目$|ø野|ĩ|#űô#kEdô#ǅ|natu@ù
(違反|ï|R|ÈŴÎĳě(ǔǈ%^(種類УХI?|ĩy|(typ;kEd)ù (Ŭ;ŤÊ|ÚЈissue))$
Îĸ|èR|éÈĮ|件B|ˆI˞Ŵ困ʊƮÛCissu;abouЈEƓcHcAn|harm|Ťt
(注ÆПǊ|ĴТN業|仕N|Ƭ工N|řƂ活動мě(Q(Ơ%動機|ĸ)
Ơ|詳TɏʏTŨ|ƷĂ望|ŐR|è具ƁƼõ由記|ɩDʈɆ|ɩʓɪ|何Ɍ|困Ľ起ɍ|起ɓ|Żʌɦк|Ř;ǆƨôƒb;ŮaE|wĀ happened|ЫŭCGllĘ|how can w;Ó(čCź)ğ^źs?$|概à|ÁöĺN項|通À欄SÕʉɛ(Ʉɟɠ|ɏɠ%^(čtğbodyüÓĠ
ÅǇ)Ɲ
Ŏƴ|ĸ|ǞɊ気ɥɍ|é補足н|ˡˢж|čCИ łnoGô@marksƮК
(èR|éŐ具体的ɪ?S困ʊý内容ēƠ|Ũ|Ɲ|ŎŘ;čtğǆƨğƴ)$
Ĥ|姓B|芳B|本B|êB$|(Ƹ|申請|ï|Ü|R|ĳ|ĺ|届ĄĦ|řм|申込|ľ|š|提Ąİ)ÖŪ>ęB?$|^差ĄÒfullòǂ (þ|&|\\/) last J|ÓJ|legal Jįt (Z|J%^(JЉJSƶB|QƸÖ様?B?|Bü(ĠAдtA|sendA|@ĻtA|ЬanCclaimant)('?s> J
hHey|gotcha|ū.*ū|ak hp|#boC^hp#| hp$|trap|decoy|url ţ|wEni;leave
Ɩ|spĝvAif|turnstile
passw|^otp$|He time code
^cc |card|coupH
(O|eO).*(ƦcHf|ţ|agaEЊ|2ü(ƦţЊ)#.*O
^(q|s|ī|quAyОğkwüī
ƌг|corp|deparЇсfax|birth|bday|nickòǸŀlogE
#(e ?O|O|O ?Ç|@plytoYë)#Y
kanaǾyomi|ruby|Ё
#(Gl|ā;denwa|Gleā;mobile)\\d*#|Ã
^(Ó|full Љįt |ĠA >J( \\d+>ēo?nama;shǃsǃfullJ)ēɊ?B前|Q氏B)$
^(Ó|@Ļt >(ÛCŅ;kenmei|daǃ件B)$
^(target |Ġ |page |Þ |ŭt >ûÌ)( ?\\d>$
siG ?J
ĩ|#kEd#|#ű#|s(h|y)ubetsu|bunruiƮǅУ種類
Ř;#msg#|čC#body#|ŭtôЫtoiawas;naiy(o|ou)#|hHbunƨ|ǆ|@markğbikou|#noGô#Gxt#|Îƴ|Ũ
ǫШ苗ÝBÝ(Ó>lastòfamilyòsurJŌ
ǫB|(Ó>ǂògivenòfo@JŌ
^last$
^ǂ$
^(ɛVʻʤŌ
^(ʁVƀŌ
ɊĢ|Ɣ˚ñ
ŎЧƕʲʹˈ˖˃ʯ|ũß|čC#@Ų|guest ?book|#@ply|Å˗)ˬ˓˥I
同意|承諾|了承|承Õ|規約|˝˪ʷIРD(Ɋ?取|Ś|ľ|提供%ǤɊÕʉɛ|配À|ģ違Vđɗİđ|ˁʧ˃ʯʒ|理解Tʢ˳ʱIˈ|Ʋ|歳以上|ĵß$|ag@;cHsĞ#tAms#Ưcy policy|nǩb;declar;swear|good.faith|cAtify|undAstþ|acknowledge
(З角D?|(ʫʿ>Ŧŉ|漢ÝÆÝ[˻ʄ\\/ɨ,ȁ]){1,6}(úĖŦЂı)[^ȁȂ,.()※ ]){0,12}?([Ô×禁避控遠]|ng#|Ǉ|[Ɉɍɑ](ɾ?ɛ|ɪ%[ʏɛ]ǡɧɯ?ɪ[Ʉɏ]|ıúŒÔ可|ɛʓ|ĕng|Ǉ))%(#(no|бavoid|except%not( E|Ęe>|n.tĘe) ǧdth|kata|hira|kanjiЕ|ǧdthƚƙЕ (noCcanЯ#
ŚÖŪ|DX>ãФ>Q
半角
ŉƙ
^(((Ɋņõ|御>(ˍñ ?>(ʷ˧˃˗ĭ?|ʹˈʢ|ʵ˭æ社%(web|HlE;î> ?(shop|sto@))(DǢ*Ǣãċë|ăÌ|Ç|\\W)*$
Ʋǯ
ǵ
èR|ƷнĂ望įCEquir|enquir|К|support
Ё|Ŧɋɪ\\>$|˨˟|ʈɿ|読ɿ(ЂX%ʷƀǾ#kana#|āetic|ì漢ÝkanjiœШƞ|JĒŉƙƚ%(ŉ)K3}(氏|ƞ))
ʫʿʫˊƚ|ƇŦʻʤ|ƀ
(^|[(※Ȃ ]|欄ɫ?ɯ|何ʂ|ɟʁ|Âģɯ)ƾ)(ɗ(ĕɪɏ%ɯ?(Ôà|禁止))
Ŋ集|相互ă(ăʵʤˈ)ãʒ>(ƺ>Đ|Ì (exchang;lisCdi@ctory%(addдĚî|aĚĿÌ|url)
^\\(?※.*(.{25}|[Ȃ可]|уVɾə|ɧə|ġ合ť|ЗĖDɿĦ|Ù)
(Ƴ|ƺ|ŕąˡ˳ːI)ę(Đз|Ë会%Ë会(申|手続|˕ʩIˠ%c@aG (an |Ó>ĥŰ ?up#|#@gist(A|rÿ)#
ъ任意|ɲɣə|(ň|˚˳)ˍIˠ(ɧʂ|ʂ>(可|ok%\\(?(@qui@d|opÊal)\\>|[*＊※■●◆◇▼▽˻]+|Ùɗɦǰ(ɔS>(記Ë|Ù)(уɄ)
ǵ([ȍȏ") ɯʒʂɫɌD等使]|ɪɩĔ号|ǎ)]|Qƾư))*([無Ô抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Ʉɍ]|ɨĽ[ËɄ付ɤ含Áʏɑʌʁɛ]+ǡ必à(ĕɂ%[Ʉà][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])ú.?(Ô可|ɧɍɪ|ɧɍɾ)%数字(Dɿ|ɠɑ%(続ɑ|[詰ɤ]ʁ)ɦQË|(б#no|omiC@mov;skip|exclud;(Я \\w+)ŗ|any >(hyphen|dash%(Ǆ|digit)s? Hly
Ǩ(ɯ|ʒ>(ɪT無TÔà|Ëʌɚ|Ëʌĕ空ɑɚ%(ģ|ɂɄɠ)ʒ?(空ɑ|ɂɑ)(ɚ|ɪɄ)
ǝɊƶ|(ōǉ)úı%ĠA|î|aboutŁǣ)
Ĥ|ÃY|Ď|ċ#J|O|āe
(ÈFĊ(FDXąŕ%被(ï|Ü)FŻʌɟ(X|Â%Ð|őFś|ŋƉF当NFƽFŞFŠFN業F店舗?|ŝPпê|第三F目撃FɊĢŪ|ɕʓ%ƔŚЪÒíķƫƛŔ|ÞAŵ|(othA|third) ůyǿsellA|ŢA|âA|affecGd Z|ÚGdНǣ%(abouCwho is|Z)ŗ(ƛZ|Ŕ%beEg|you%ÅƄ|R|届ƃǌƎ7})([ʋɄɟ]|žɟ?)І|FÐ)Ū>(ǑK6}|D(Øť|ê)>$|(警察|ЄśÖ?|犯ÒÐƩÑ(ɾżɦɄɾə|Ʉåɂåɂʊɾ|ɧə)ɋ?
kagai|higais|#ait;hannEǿŔ|ŢA|ĪН
(Ʊ貴X|ōɔ自ø|ƋĒĈLĨū|url%ц|Óâ|ifŁ have (H;a)#
^[(※ ]*(例|ex#|e\\.g|注|半Ė全Ė\\d+(Æ>Ý最大)
éǪƘˈ˩˖˫Į|ƵŴÈ|Ü|ƈŠС違法|悪質|R|Ŭ;ÚCЬCŤÊ|Ţ|М@mov|legal
ъ#@qui@d#
^(\\(?(全Ė半Ė漢字%Ю\\/\\/|\\d{1,3}|[ħ時ø]|mHth|day|year|hour|mEut;Ǽê)\\>$
ƣ|ʵʤ˳ʤæƳĐ|ƺĐ|Ǥ購読|検索SşVƜãʒ>(再S?忘%log ?E|Ű ?(E|up)#|nǩb;#ī#|paymĞţouC(forgoC@setÑƐ
Ƌņ団体
全角Ǩ
ǝǉúı%ō#î#)
ï|ǪÜ|ƵĮŴÈ|ƈˈ˩˖÷ƘÔ審|違法СŬ;ŢƗ|ŤCМЀ
ƈB誉|侮辱|悪口|ÀÁ(毀|ɍ)損|defĝlibel|slþA|Esult
ſʤːʷР|晒|ɕʉT肖像ƯcyƯG łZal łdox
Ƣ|成ʊ済|imZat
著作|商標|Õ的財産|海賊版|copyrighCtrademark|EGllectual
ĉчĉD性|ĉóАcsĝchildŒporn|Ŭ|sex|Ůoit)
Ц|私N性|同意Dĕ@veng;Etimat;nH.?cHsensual
ʢˀ˫ˈ|obscen|adulCnudity|Åĉó)(А猥褻%Åĉ|Ц)чÅchildK8}|@venge )porn
売春|援助交際|Ą会Ʉ系|prostitut
薬Ƃ麻薬|大麻|覚(醒|ɛɄ%ˉ˩˃ʰ|drug
ш通帳|ƹÃ|bank Ǎ
ƍ|偽Lphish
Ô正ʢʯʻʹ|Ɯ|乗ɣ取ʊ|unƭi[sz]ed|hack
闇ːʤˈ|実行F請負|仲介|@cruit
ʫʸˎ|賭博|ʮˣ˳˖÷gambl|casEo
闇ç|貸ç|ˤ˟ç|lendEg
銃|爆(発|弾%刃Ƃ武器|weapH|Ůosiv|fi@arm
自殺õ死õ傷|suicid|self.?harm
ь予告|脅Tth@at
ǹ|bullyƗ
遺Ɓ残虐|ʰ˭|gor;graphic|violen
差別|˘ʤˈ|Ā;discrimEat
青少年|mEors
ˇ˞|偽Ø|誤Ø|˕ʧʤʯ|misłdisłfalse Efo
悪質商法|fraud|scĝÅƍ)詐欺
ʦʤ˫ʹ|˞˫ʦʧʢ|virus|malwa@`).split(`
`),ze=t=>RegExp(jt.shift(),t),[wr,Nr]=jt.splice(0,2),qe=t=>t.split($N).map(n=>{let[e,o,s]=n.split(",");return[e,ze(),o||void 0,+s||void 0]}),On=qe(wr),Qe=qe(Nr),Xe=[{id:$b,e:$q},{id:$b,e:$z},{id:$b,e:$q,T:.3},{id:$b,e:$z,T:.3},{id:$d,e:$q},{id:$d,e:$z}].map(t=>[ze(),t]),[Ze,to,no,eo,En,oo,An,so,ro,io,co,ao,lo,fo,uo,po,mo,ho,go,bo,Sn,yo,xo,Oo,Eo,Ao,So,wo,wn,No,ko,Io,To,$o]=jt.splice(0,34).map(t=>RegExp(t,"i")),Ro=jt.map(t=>RegExp(t)),ht={令和:2018,平成:1988,昭和:1925},Lo=[$F,_y,$U,_z,"search",_w],Co=4,Yt=[$b,$d,$Z,$O,$u,"age"];var g=t=>t.normalize("NFKC");var kr=120,Ir=40,Nn=30,Tr=new RegExp(ho,"g"),Jt=new RegExp(eo,"gi"),$r=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Rr=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,Lr={name:{id:$b},"family-name":{id:$b,e:$q},"given-name":{id:$b,e:$z},email:{id:$Z},tel:{id:$O},"postal-code":{id:$B},"address-level1":{id:$w},"street-address":{id:$u}},kn=On,Vt=new Map,zt=(t,n)=>(Vt.has(t)||Vt.set(t,n()),Vt.get(t)),Do,Cr=40,Dr=200;function vo(t){Vt.clear();let n=e=>vr(t?.[e]);Do=n(_d),kn=On.flatMap(e=>{let o=gt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function vr(t){if(!Array.isArray(t))return;let n=t.slice(0,Dr).flatMap(e=>{let o=typeof e==_j?g(e).toLowerCase().trim():"";return o.length<2||o.length>Cr?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var gt=t=>Lo.includes(t),S=t=>zt(t,()=>Mr(t)),Mr=t=>{let n=g(t).toLowerCase().replace(/\s+/g,$N).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return Ao.test(n)||po.test(n)?"":n.replace(Tr,$N).replace($r,"").replace(Rr,"").replace(/\s+/g,$N).trim()},qt=t=>S(t)!==""&&!wn.test(S(t)),In=(t,n,e)=>t.find(([,o,s="lac"])=>s.includes(e[0])&&o.test(n));function P(t,n){let e=zt(`${n}\0${t}`,()=>Fr(t,n));return e&&{...e}}function Fr(t,n){let e=S(t).slice(0,kr);if(!/[\p{L}\d?〒]/u.test(e)||wn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$N).trim(),s=In(kn,e,n);if(s&&gt(s[0]))return{id:s[0]};let r=n===$f&&ao.test(e.replace(Jt,"")),i=n===$f&&Xe.find(([c])=>c.test(o));if(i)return{...i[1],id:r?$d:i[1].id,w:!/name/.test(o)};let a=Hr(e,o,s,n);return r&&(!a||a[0]===$b)?{id:$d}:a?Pr(a,e):_r(e)}function Hr(t,n,e,o){let s=n&&Br(t,n,e);return s&&s!==t&&In(kn,s,o)||e}var Br=(t,n,e)=>e?.[0]===$h&&/[(].*(認知|発生|事件|現場)/.test(t)?t.replace(/[()]/g,""):n,_r=t=>t.length>Nn?null:{id:$j},Pr=([t,,,n=1],e)=>({id:t,T:n*(e.length>Ir?.85:1)}),Mo=t=>g(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$N).trim();function Fo(t,n){let e=Mo(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$q:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$z:null;if(o&&n===$f)return{id:/kana/.test(e)?$d:$b,e:o};let s=In(Qe,e,n);return s?{id:s[0]}:null}function Ho(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:_z}:/password|^username$|one-time-code/.test(n)?{id:$U}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:$h}:Lr[n]??null}var q=t=>{let n=g(t);return no.test(n)||!!Do?.test(n)},Bo=t=>fo.test(g(t)),_o=t=>Eo.test(g(t)),Tn=t=>$o.test(t),Qt=t=>{let n=S(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company|わか)[^)]*\)?/g,"");return n.length<=Nn&&xo.test(n)&&!Sn.test(n)},Po=t=>Oo.test(Mo(t)),Xt=t=>t.length<=Nn&&Sn.test(S(t)),Go=t=>yo.test(S(t)),Uo=t=>To.test(S(t)),et=t=>So.test(t),$n=t=>No.test(t),Ko=t=>mo.test(t)&&!et(t)&&!Lt(t),Lt=t=>co.test(t),Wo=t=>uo.test(t)&&!et(t)&&!Lt(t),Zt=t=>to.test(t);var Gr=/権利(の)?侵害|人権|rights/,Rn=.5,Ln=t=>g(t).toLowerCase().replace(/[\s\p{P}\p{S}]+/gu,""),jo=t=>g(t).toLowerCase().split(/[/・、,，()（）「」\s]|\bor\b|または/).map(Ln).filter(n=>n.length>1),Ur=t=>zt(`harms\0${t}`,()=>Ro.flatMap((n,e)=>n.test(t)?[e]:[])),Yo=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function Kr(t,n){let[e,o]=[Yo(t),Yo(n)];return e.size&&o.size?2*[...e].filter(s=>o.has(s)).length/(e.size+o.size):0}function Wr(t,n){let[e,o]=[Ln(t),Ln(n)];if(!e||!o)return 0;if(e===o)return 1;let s=jo(t).filter(c=>jo(n).includes(c)).length;if(s)return .9+Math.min(s,5)/100;let[r,i]=[t,n].map(c=>Ur(g(c).toLowerCase())),a=r.filter(c=>i.includes(c)).length;return a?.7+.15*a/Math.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):r.some(c=>c<Co)&&Gr.test(n)||Kr(e,o)>.6?Rn:0}function tn(t,n){let[e,o]=n.map((s,r)=>({index:r,A:Wr(t,s)})).sort((s,r)=>r.A-s.A);return!e||e.A<Rn||o&&o.A===e.A?null:e}function Vo(t,n){let e=Number(/\d+/.exec(g(t))?.[0]);if(!e)return null;let o=n.findIndex(s=>{let[r,i]=(g(s).match(/\d+/g)??[]).map(Number);return r===void 0?!1:/代/.test(s)?Math.floor(e/10)*10===r||/以上/.test(s)&&e>=r:/以上|over|\+/.test(s)?e>=r:/未満|under/.test(s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,A:1}}var Jo=(t,n)=>{try{return t(n)}catch{return null}},G=t=>!!t&&A(t)===1,Ct=t=>A(t)===3,v=t=>{let n=W(t);return!n||G(n)?n:A(n)===11?Jo(Le,n):null};function*M(t){for(let n=v(t);n;n=v(n))yield n}var jr=160;function*Cn(t){let n=0;for(let e=G(t)?t:v(t);e&&n<jr;e=v(e),n+=1)yield e}var Dn=t=>{if(G(t)&&h(t)==="slot"){let e=He(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=ye(t);e;e=xe(e))n.push(e);return n},bt=(t,n)=>{let e=Be(j(t)??t,t,5);return e.currentNode=n,e},zo=t=>Jo(Ce,t);var qo=4,Yr=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Vr=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Jr=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function zr(t){let n=y(t,"class");return Yr.test(n)||(Vr.test(n)||Jr.test(n)&&!n.includes(":"))&&x(t,"input:not([type=hidden]), textarea").length===1}var Qo=({width:t,height:n})=>t<qo||n<qo,qr=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,Qr=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||Qo(s);function Xo(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let s=getComputedStyle(e),r=/hidden|clip/.test(s.overflow)&&!/^(html|body)$/.test(h(e)),i=/auto|scroll/.test(s.overflow),c={N:s.display===$y||Number(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(s.clipPath)||N(e,$x),$:i,box:r||i?C(e):null};return t.set(e,c),c}return function(o){if(getComputedStyle(o).visibility!==_A)return!1;let s=C(o);if(Qo(s)||n(o).N)return!1;let r=0;for(let a of M(o)){let{N:c,$:f,box:l}=n(a);if(c||r++<3&&zr(a))return!1;if(l){if(f?qr(s,a,l):Qr(s,l))return!1;f&&(s=l)}}let i=lt(j(o))??globalThis;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var yt="input:not([type=hidden]), textarea, select, [contenteditable]",Xr="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",Zr="input[type=radio], input[type=checkbox]",xt="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",nn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,ti=/^(td|th|dd|li|fieldset|form|body|tr)$/,en=240,ni=24;function Dt(t){for(let n of M(t))if(!nn.test(h(n)))return n;return null}var ts=t=>{let n=G(t)&&h(t)==="img"?y(t,"alt"):"";return n.length<=ni&&/\p{L}/u.test(n)?n:""},ut=t=>t.replace(/\s+/g,$N).trim();function T(t){let n="",e=o=>{if(n.length>en)return;Ct(o)&&(n+=B(o));let s=G(o)?o:null;if(!s&&A(o)!==11||s&&(N(s,xt)||s!==t&&!at(s)))return;let r=s&&!nn.test(h(s))?$N:"";n+=r+ts(o),Dn(o).forEach(e),n+=r};return e(t),ut(n)}var vn=new WeakMap;function ns(t){vn=new WeakMap;for(let n of t.flatMap(e=>x(e,$C))){let e=Rt(n);e&&vn.set(e,[...ot(e),n])}}var ot=t=>vn.get(t)??[],es=(t,n)=>y(t,n).split(/\s+/).map(e=>{let o=e&&Ve(L(t),e);return o?T(o):""}).join($N);function pt(t){let n=L(t),e=A(n)===11&&n.host,o=[ut(es(t,"aria-labelledby")),...ot(t).map(T),y(t,$D)].filter(Boolean);return o.length||!e?o:[_(e,$C)??y(e,$D)].filter(Boolean)}function ei(t,n,e){for(let o of M(t)){let[s,r]=[E(o,n),E(o,e)];if(r)return!1;if(s)return!0}return!1}function oi(t,n){let e=I(t,$C),o=e&&Rt(e);return!!(o&&o!==n&&!E(e,n))}function si(t,n){let e=(B(t)??ts(t)).replace(/\s+/g,$N),o=e.trim()&&v(t);return o&&!I(o,xt)&&!oi(o,n)&&at(o)?e:""}function Zo(t,n){let e=bt(L(t),t),o=[],s=!0,r=0,i=null;for(let c=e.previousNode();c&&r<en;c=e.previousNode()){if(n.has(c)){i=c;break}let f=G(c)?h(c):"";if(ti.test(f)&&E(c,t))break;/^[bh]r$/.test(f)&&(s=!0);let l=si(c,t);if(!l)continue;r+=l.length;let u=Dt(c),p=o.at(-1);p&&!s&&p.block===u?p.text=l+p.text:o.push({text:l,node:c,block:u}),s=!1}return i&&N(i,Zr)&&!pt(i).length&&o.pop(),{near:o.filter(({node:c})=>!i||!ei(c,i,t)).map(({text:c})=>c.trim()),x:i}}function Fn(t,n){let e=bt(L(t),t),o=Dt(t),s="";for(let r=e.nextNode();r&&s.length<60;r=e.nextNode()){if(E(t,r))continue;if(G(r)){if(n.has(r)||h(r)==="br")break;continue}let i=v(r);if(!(!i||I(i,xt))){if(B(r).trim()&&Dt(r)!==o)break;s+=B(r)}}return ut(s)}function ri(t,n){let e=[""],o=I(t,"td, dd, li, p, div, label"),s=bt(L(t),t),r=0;for(let i=s.nextNode();i&&o&&E(o,i)&&r<en;i=s.nextNode())if(!E(t,i)){if(n.has(i)){e.pop();break}if(G(i)){if(/^(label|dt|th|legend|h\d)$/.test(h(i)))break;nn.test(h(i))||e.push("")}else I(v(i),xt)||(e[e.length-1]+=B(i),r+=B(i).length)}return ut([es(t,"aria-describedby"),...e].join($N))}function ii(t,n){for(let e of M(t))if(!(!E(e,n)||t===n&&h(e)===$C))return/^(ul|ol|div|p|span)$/.test(h(e))?e:null;return null}var Hn=t=>N(t,yt)||x(t,yt).length>0;function Mn(t){for(let n=Tt(t);n;n=Tt(n)){if(Hn(n))return"";let e=T(n);if(e)return e}return""}function ci(t,n,e){let o=I(n,"table"),s=x(n,"th, td");for(let r of[Tt(n),o&&x(o,"tr")[0]]){let i=r&&r!==n&&!Hn(r)?x(r,"th, td"):[];if(i.length===s.length&&i.length>=e)return T(i[s.indexOf(t)])}return""}var ai=t=>S(t)!==""&&(!qt(t)||(P(t,$f)??{id:$j}).id!==$j),li=(t,n,e)=>e>1&&t.length===e&&t.every(ai)&&new Set(t.map(S)).size===e?t[n]:"";function fi(t,n){let e=Tt(t);if(!e||Hn(e))return[];let o=x(t,Xr),s=o.indexOf(n);if(s<0)return[];let r=ui(e),i=li(r,s,o.length);return i?[i,Mn(e)]:[]}function ui(t){let n=[""];for(let e of Dn(t)){let o=G(e)?h(e):"",s=o&&!nn.test(o);s&&n.push(""),o!=="br"&&n.push(`${n.pop()}${Ct(e)?B(e):T(e)}`),s&&o!=="br"&&n.push("")}return n.map(ut).filter(Boolean)}function pi(t,n){let e=Mn(t),o=n&&h(t)==="td"&&W(t),s=o&&ci(t,o,e?3:2);return[e,s||o&&!e&&Mn(o)||""]}function di(t){let n=[],e=[];for(let o of M(t)){let s=h(o);if(/^(form|body)$/.test(s)||n.length+e.length>3)break;s===$C?n.push(T(o)):/^(t[dh]|dd|li)$/.test(s)?n.push(...fi(o,t),...pi(o,!n.length)):s==="fieldset"?e.push(...x(o,"legend").slice(0,1).map(T)):N(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...pt(o),...x(o,"[role=heading]").slice(0,1).map(T))}return{g:n.filter(Boolean),k:e.filter(Boolean)}}var mi=t=>[_(t,$p)??y(t,"data-placeholder"),y(t,_m)].filter(n=>n.trim()).map(n=>n.slice(0,en)),F=({own:t,near:n,g:e})=>[...t,...n,...e];function on(t,n,e,o=null){let s=o!==null,r=L(t),i=A(r)===11&&x(r,yt).length===1?r.host:null,{near:a,x:c}=Zo(t,n),f=i??(o&&ii(t,o));return f&&!a.length&&({near:a,x:c}=Zo(f,n)),{own:s?[]:pt(t),near:a,...di(s?I(t,$C)??t:t),O:s?[]:mi(t),after:s?"":Fn(t,n),below:s?"":ri(t,n),titles:e,x:c}}var _n="input, textarea, select, [contenteditable]:not([contenteditable=false])",hi=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,gi=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",w=t=>/^(radio|checkbox)$/.test(`${t}`);function ss(){let t=Xo(),n=[],e=[],o=rs(document,t,n,e);ns(e);let s=new Set(n.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(D(c)))),r=[],i=new Map,a=[];for(let c of s){let f=yi(c);if(xi(c,f,t))if(bi(c,f))r.push({t:c,type:f});else if(w(f)){let l=Ei(c,f),u=i.get(l)??Bn(c,$g,f);u.S.push(c),u.p.push(pt(c)[0]||Fn(c,s)||y(c,$I)),i.has(l)||a.push(u),i.set(l,u)}else if(f===$v){let l=[...Wt(c)];a.push(Bn(c,$g,f,l,l.map(Oi)))}else(f!=="editor"||!N(c,"[contenteditable] [contenteditable]"))&&a.push(Bn(c,/^(textarea|editor)$/.test(f)?$G:$f,f))}return{J:a,R:s,C:e,U:r,K:t,size:o}}function rs(t,n,e,o){o.push(t);let s=new Set(x(t,_n));for(let r of x(t,"*")){s.has(r)&&e.push(r);let i=h(r)==="iframe",a=i?zo(r):mn(r);a&&(!i||n(r))&&rs(a,n,e,o)}return s.size}var Bn=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,L:sn(t),S:o,p:s}),bi=(t,n)=>hi.test(n)||N(t,gi)||!w(n)&&y(t,"tabindex")==="-1",yi=t=>{let n=h(t);return n===$E?D(t):/^(textarea|select)$/.test(n)?n:"editor"},xi=(t,n,e)=>e(t)||w(n)&&ot(t).some(e)&&!I(t,$x),Oi=t=>N(t,":disabled")?"":t.text||T(t);function sn(t){let n=$t(t);if(n)return n;for(let e of M(t))if(h(e)==="form")return e;return L(t,{composed:!0})}function Ei(t,n){let e=sn(t),o=y(t,$b);if(n===_p&&o)return`${o} ${Si(e)}`;let s=0;for(let r=W(t);r&&r!==e&&s<5&&!(A(r)!==1||x(r,"textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])").length);r=W(r),s+=1)if(x(r,`input[type=${n}]`).length>1)return r;return t}var os=new WeakMap,Ai=0;function Si(t){let n=os.get(t)??(Ai+=1);return os.set(t,n),n}var Y=new Set([...Yt,$B,$w,$V]),wi=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function is(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join($N)];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=wi.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function cs(t){let n=g(t).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(n)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function Gn(t){let n=cs(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var Ni=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function as(t,n){let e=g(t);if(go.test(e))return!1;if(io.test(e))return!0;let o=n.map(s=>Ni.exec(g(s))?.[0]).find(Boolean);return o?o.includes("-"):null}function ls(t,n,e=!1){let o=cs(t),s=o.replace(/[^\d+]/g,""),r=Gn(t).join("-");return n?[s]:[!e&&/^\D*0(?!10)/.test(g(t))&&!o.includes(".")?o:r,s,r]}var Pn="[\\d０-９]",ki=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${Pn}{3})[^\\d０-９]{0,3}(${Pn}{4})(?!${Pn})[)）、,，\\s]*`);function fs(t){let[n,e,o]=ki.exec(t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.replace(n,"").trim())??[];return{postal:n&&g(`${e}-${o}`),prefecture:s,rest:r}}var us=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),Un=t=>us(g(t),/[ぁ-ゖ]/g,96),Ii=t=>us(Un(t),/[ァ-ヶ]/g,-96),Ti=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??g(t),t])),$i=t=>[...Un(t).normalize("NFD")].map(n=>Ti.get(n)??n).join(""),Ri=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Li=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function ps(t,n,e){let o=g(n),s=o.replace(Jt,""),[r,i,a]=[1,2,3].map(d=>e.some(O=>Ri.exec(O.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[d])),c=[$i(t),/半角|half/i],f=[Ii(t),An],l=[Un(t),/(?<!半角.{0,3})カナ|katakana/i],u=!a&&(An.test(s)||/[ぁ-ん]/.test(t)&&!lo.test(s)),p=i||u?[f,l,c]:[l,f,c];(Li.test(s)||r)&&p.unshift(c);let b=o.match(Jt)?.join($N)??"";return p.filter(([,d])=>!d.test(b)).map(([d])=>d)}function ds(t,n){let e=Io.test(n)?["　",$N,""]:[$N,"　",""];return bo.test(n)&&e.reverse(),t.flatMap(o=>e.map(s=>o.replace(/\s+/g,s)))}var vt=({o:{own:t,near:n}})=>[...t,...n].some(S),Q=t=>[...t].sort((n,e)=>e.f-n.f),U=t=>{let n=Number.parseInt(y(t,"maxlength"),10);return n>0?n:1/0};function Ci(t,n){let e=n.filter(s=>s&&s.length<=U(t)),o;try{o=new RegExp(`^(?:${y(t,"pattern")})$`,"u")}catch{}return e.find(s=>o?.test(s))??e[0]??""}function Ot(t,n){let e=[t];for(let o;o=n.find(({o:s})=>s.x===e.at(-1)?.n.t);)e.push(o);return e}var $=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],st=(t,n,e)=>$(t,n,Ci(n.n.t,e));function Kn({id:t,value:n},e){let o=e.n.p.map(s=>q(s)?"":s);return Mt(t,e,(t==="age"?Vo(n,o):tn(n,o))?.index??-1)}function Mt(t,{n:{type:n,t:e,S:o}},s){return s<0?[]:n===$v?[{id:t,t:e,value:String(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[]}var Et=({o:t})=>g([...F(t),...t.O,t.after,t.below].join($N)),Wn=({O:t,after:n,below:e})=>[...t,...[n,e].flatMap(o=>/^[\s(※]*例(.*)/.exec(g(o))?.[0]??[])];var gs="h1, h2, h3, legend",Di=new Set([$O,$u,$B,$w,$V]),vi=/^(url|site_name|subject|notes)$/,Mi=[$K,$m],Fi=new Set([$K,$m,_B,$b,$d,$Z,$O]),rn=8,jn=5,bs=20,Hi=.7;function ys(t,n,e,{map:o={},z:s}){let{verified:r,read:i}=zi(t,n,e,o);if(!r&&Ko(ms(t,"h1",t.K)))return{R:new Map,W:[],verified:r};let a=new Set(t.U.filter(({type:d})=>d===$U).map(({t:d})=>sn(d))),c=ms(t,gs),f=[...Map.groupBy(i,({n:d})=>d.L)].flatMap(([d,O])=>{if(a.has(d)&&!O.some(K=>K.f===bs||K.id===$m&&Yn(K)))return[];let tt=_i(d);if($n(tt)&&!O.some(Yn))return[];let it={values:e,o:c,own:tt},Nt=Ji.reduce((K,nt)=>nt(K,it),O),Bt=Bi(Nt,it,s);return Bt?[{j:Nt,own:tt,F:Bt}]:[]}),l=f.some(({own:d,F:O})=>O>=1&&et(d)),u=f.filter(({own:d})=>!l||et(d)||!Zt(d)),p=u.reduce((d,O)=>d&&d.F>=O.F?d:O,u[0])?.j??[],b=Map.groupBy(p.filter(({id:d})=>d),({id:d})=>d);for(let{j:d,own:O}of f)if(!(d===p||Zt(O)))for(let rt of Mi){let tt=d.filter(it=>it.id===rt&&it.f>=rn);tt.length&&!b.has(rt)&&b.set(rt,tt)}return{R:b,W:p,verified:r}}function Bi(t,{values:n,o:e},o){let s=t.filter(({id:f})=>n.has(f)||Y.has(f)&&n.has($u)),r=[...new Set(s.map(({id:f})=>f))],i=r.filter(f=>!Y.has(f)).length,a=r.length-i;return i||(o||a>1||et(e))&&!$n(e)?i+a*.3:0}var Yn=({n:t})=>t.kind===$G,ms=({C:t},n,e=()=>!0)=>t.map(o=>[A(o)===9?Re(o):"",...x(o,n).filter(e).slice(0,12).map(T)].join($N)).join($N);function _i(t){if(A(t)===9)return"";let n=x(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[y(t,"role"),T(t).slice(0,60),...x(t,gs).slice(0,4).map(T),...n.map(e=>_(e,$I)??e.textContent)].join($N)}var St=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Pi=(t,{values:n,o:e})=>{let[o,s]=t.filter(Yn),r=et(e)||Lt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!s&&!o.id&&r?St(t,i=>i===o,{id:$m,f:jn}):t},Gi=t=>{let n=t.map(({o})=>[...F(o),...o.k]);if(!n.flat().some(o=>Ze.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$h||o.n.kind!==$f||!r.some(a=>En.test(a)))return o;let i=r.map(a=>P(a.replace(En,""),$f)).find(Boolean);return!i||!Y.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,f:rn})})},Ui=t=>{let n=t.filter(l=>Y.has(l.id)&&At(l)),e=({whose:l,e:u,id:p,o:b})=>l===$R||u&&n.some(d=>d.whose&&d.id===p&&hs({o:b},d)),o=n.filter(l=>vt(l)||!n.some(u=>u.id===l.id&&hs(l,u))),s=l=>o.some(u=>u!==l&&u.id===l.id&&u.e===l.e&&At(u)===At(l)),r=n.filter(e),i=n.filter(l=>!r.includes(l)),a=i.filter(l=>r.some(({id:u})=>u===l.id)||o.includes(l)&&s(l)),c=!r.length&&a.some(({id:l})=>l===$b);return St(t,l=>i.includes(l)&&(c||a.some(({id:u,o:{titles:[p]}})=>u===l.id||r.length&&p&&p===l.o.titles[0])),{id:$h})},hs=({o:{x:t}},{n:{t:n}})=>t===n,Ki=t=>t.some(({id:n,e})=>n===_f||n===$b&&e)?St(t,n=>n.id===_B&&At(n)===_m,{id:$h}):t,Wi=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$g?e:{...e,...ji(e,n)});function ji(t,n){let{p:e}=t.n,o=s=>e.filter(r=>s.test(r)).length;return o(/東京都/)&&o(/大阪府/)?!t.u||Y.has(P(At(t),$f)?.id??"")?{id:$w,f:jn}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e.some(q)&&xs(e,n)?{id:$W,f:jn}:{}}var xs=(t,n)=>(tn(n.get($W)??"",t)?.A??0)>=Hi,At=({o:t})=>F(t).map(S).find(Boolean)??"",Os=(t,{values:n,o:e})=>Tn(e)||t.some(({id:o,f:s,n:{kind:r,p:i}})=>o===$L&&s>=rn||o===$W&&r===$g&&xs(i,n))||et(e)&&!t.some(Vn),Vn=({id:t})=>t===_f,Yi=(t,n)=>{if(Os(t,n))return t;if(Wo(n.o))return St(t,({id:s})=>vi.test(s),{id:$h});let o=Zt(`${n.o} ${n.own}`)&&!Lt(n.o)||t.some(Vn)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return St(t,s=>{let r=At(s);return Tn(r)?!1:s.id===$K?r&&(o.test(r)||so.test(r)):s.id===_v||s.id===$L&&s.f<rn},{id:$h})},Vi=(t,n)=>t.some(e=>Vn(e)&&F(e.o).some(o=>ko.test(o)))&&!Os(t,n)?St(t,({id:e})=>Di.has(e),{id:_f}):t,Ji=[Pi,Gi,Ui,Ki,Wi,Yi,Vi];function zi({C:t},n,e,o){let s=Object.entries(o).filter(([a])=>e.has(a)),r=n,i=!1;for(let[a,c]of s){let f=[c].flat().map(l=>{let u=t.flatMap(p=>x(p,l));return r.find(({n:p})=>u.some(b=>p.t===b||p.S.includes(b)))});f.length&&f.every(l=>l&&qi(l,a))?r=r.map(l=>f.includes(l)?{...l,id:a,f:bs}:l.id===a?{...l,id:""}:l):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var qi=({id:t,n:{kind:n,p:e}},o)=>(!t||t===o)&&!(n===$g&&(Fi.has(o)||e.some(q)));var Qi={own:10,near:8,whole:8,row:9,sentence:8,group:8,hint:6,inside:6,after:6,autocomplete:5,type:4,name:4},Xi=/^(own|near|whole|row|sentence|group)$/,Zi=[$R,$X,"row",_q,$P,$k],tc=24,R=(t,n)=>n.flatMap((e,o)=>e?[{from:t,c:e,T:Qi[t],index:o}]:[]),dt=({c:{id:t}})=>t!==$j,wt=t=>t.filter(({from:n})=>Xi.test(n)),V=(t,n)=>t.filter(e=>e.from===n),Es=(t,{g:n,...e})=>Zi.flatMap(o=>V(t,o)).find(({from:o,c:{id:s},index:r})=>gt(s)&&(o==="row"?!r:o!==_q||!r&&!n.length))??V(t,$b).find(({c:{id:o}})=>/^(trap|captcha|password|payment)$/.test(o))??R($R,[[...e.own,...e.near,...n.slice(0,1),...e.k.slice(0,1),e.after,e.below].some(Bo)&&{id:_w}])[0],nc=(t,{b:n})=>{let e=wt(n).find(o=>!o.c.w&&dt(o))??null;return{...t,l:e,e:e?.c.e??null}},ec=(t,{b:n,kind:e,o})=>{let s=wt(n),r=s.find(({c:a})=>!a.w);if(r?.c.id!==$j||s.some(({c:a})=>a.w))return t;let i=r.from===$R||!o.g.length;return t.l&&(e===$G||!i)?t:{l:null,e:null,u:!0}},oc=(t,{b:n})=>{let e=wt(n).find(({c:s})=>s.w);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.l?.c.id??"");return{...t,l:o?t.l:e,e:e.c.e??t.e}},sc=(t,{b:n,inside:e})=>{if(t.l||t.u)return t;let o=V(n,$P),s=o.length>0&&!o.some(dt),r=!o.length&&!wt(n).length&&e(),i=o.find(dt)??R("inside",[r])[0]??null;return{l:i,e:t.e??i?.c.e??null,u:s}},rc=(t,{b:n,kind:e,o:{after:o}})=>{if(t.l||wt(n).length||o.length>tc)return t;let[s]=R("after",[P(o,e)]);return s&&!dt(s)?{...t,u:!0}:{...t,l:s??null}},ic=(t,{b:n})=>{let e=V(n,$P).find(dt),[o]=V(n,$X),s=t.l?.c,r=s&&s===o?.c&&s!==V(n,"near")[0]?.c;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.u||r)?t:{...t,l:e,u:!1}},cc=(t,{b:n})=>{if(t.l?.c.id!==$u)return t;let e=V(n,$P).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,l:{...t.l,c:e.c}}:t},ac=(t,{b:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{l:o}=t;if(o){let i=e.some(({c:a})=>a.id===o.c.id);return i?{...t,q:i}:t}let s=!t.u&&!wt(n).length&&!V(n,$P).length,r=e.find(({from:i,c:{id:a}})=>i===$k||(i===_h?!(t.u&&a===$K):s));return r?{...t,l:r,e:r.from===_h?t.e:r.c.e??null}:t},lc=(t,{b:n})=>{if(t.e||!/^name/.test(t.l?.c.id??""))return t;let e=[...V(n,$b),...V(n,$k)].find(({c:o})=>o.e);return{...t,e:e?.c.e??null}},fc=[nc,ec,oc,sc,rc,ic,cc,ac,lc],As=t=>fc.reduce((n,e)=>e(n,t),{l:null,e:null,u:!1});var uc=40,pc=/^h[1-6]$|^legend$|^caption$/,Ss=/^(b|strong)$/,ws=9,dc=/^[■□●○◆◇▼▽★【《＜[\d]/;function Ns(t,n){let e=new Map,o=[],s=[],r=bt(t,t);for(let i=r.nextNode();i;i=r.nextNode()){let a=G(i)&&n.has(i)?i:null,c=Ct(i)&&B(i).trim()?mc(i):null;if(c&&s.at(-1)?.block===c?s[s.length-1].text+=B(i):c&&s.push({text:B(i),block:c}),!a)continue;for(let[l,{text:u,block:p}]of s.entries()){let b=l===s.length-1&&!hc(a),d=gc(ut(u),p,b);d&&(o=[d,...o.filter(O=>!xc(d,O))])}s=[];let f=o.filter(({rooms:l})=>l.some(u=>E(u,a)));e.set(a,f.map(({text:l})=>l))}return e}function mc(t){let n=v(t);return n&&Ss.test(h(n))?n:Dt(t)}var hc=t=>ot(t).length>0||[$D,$p].some(n=>y(t,n));function gc(t,n,e){let o=h(n),s=pc.test(o)||y(n,"role")==="heading",r=Number(y(n,"rowspan"))||1;if(t.length>uc||e&&!s&&r<2||!yc(n))return null;let i=bc(t,n);if(!s&&(Go(t)||!(i||Qt(t)||Xt(t))))return null;let a=/^h\d$/.test(o)?Number(o[1]):ws;return{text:t,rooms:r>1?Oc(n,r):Ec(n),level:a,look:i}}function bc(t,n){let e=y(n,"class")+y(n,"colspan")+(dc.test(t)?_u:"");return e||Ss.test(h(n))?h(n)+e:""}function yc(t){let n=I(t,$C);return at(t)&&!I(t,xt)&&!x(t,yt).length&&!(n&&Rt(n))}var xc=(t,n)=>t.level<ws?n.level>=t.level:t.look!==""&&t.look===n.look;function Oc(t,n){let e=[];for(let o=I(t,"tr");o&&e.length<n;o=Ae(o))e.push(o);return e}function Ec(t){for(let n of M(t))if(x(n,yt).length)return[n];return[]}var Is=24,Ac=10,Sc={email:$Z,tel:$O,url:$K},wc={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Ts({J:t,R:n,C:e}){let o=new Map(e.flatMap(i=>[...Ns(i,n)])),s=[],r=t.map(({t:i,type:a,S:c})=>on(i,n,o.get(i)??[],w(a)?c.at(-1):null));for(let[i,a]of t.entries()){let c=r[i],f=s.at(-1),l=Nc({n:a,o:c,D:f,next:r[i+1],H:s});l.id===$K&&_o(c.below)&&(l.id=$h),l.id&&!$c(a,l.id)&&(l.id=l.id===$j?"":$h),s.push({n:a,o:c,...l})}return s}function Nc({n:t,o:n,D:e,next:o,H:s}){let r=ks(t,n);return r.id===_y&&Ic(n,e?.o,o)&&(r=ks(t,{...n,g:[n.g[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&kc(r,n,e)&&Rc(t,n,e)&&(r.id?r.id=$B:Object.assign(r,{id:e.id,f:e.f-.5,u:e.u,whose:e.whose})),r.id===$b&&r.e===$z&&Tc(n,s)&&(r.id=$d),r}var kc=({id:t,u:n},{near:e},o)=>t?t===$u&&o.id===$B&&e.length>0:!n,Ic=({g:[t]},n,e)=>t&&t!==n?.g[0]&&t===e?.g[0];function Tc({x:t},n){let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$b&&r);return e?.id===$d&&e.e===$q&&e.n.t===t&&o?.e!==$q}var $c=({type:t},n)=>gt(n)||n===$h||(wc[t]?.test(n)??!0);function Rc({t,kind:n,type:e,L:o},{near:s,x:r,O:i},{id:a,n:c}){let f=a===$L||n===c.kind&&e===c.type,l=r&&(r===c.t||c.S.includes(r));return!f||!l||o!==c.L||n===$G?!1:!i.length&&!s.some(qt)&&Lc(t,c.t)}function Lc(t,n){let e=W(t);for(let o=0;e&&o<3;o+=1,e=W(e))if(E(e,n))return!0;return!1}function Jn(t,n){let e=h(t)==="textarea"?ct(t):n===$f&&y(t,$I),o=e&&e.length<=Is&&!/[{<]/.test(e)?P(e,n):null;return o?.id===$j?null:o}function Cc({t,kind:n,type:e},o){let s=l=>P(l,n),r=o.near.map(l=>{let u=s(l);return u?.id===$j&&/(。|ください|下さい|ます|です)$/.test(l)?null:u}),i=r.find((l,u)=>l&&o.near[u].length<=Is),a=i?.w&&r.find(l=>/^name/.test(l?.id??"")&&!l?.w),c=[$b,"id"].map(l=>Fo(y(t,l),n)),f=n===$f&&Sc[e];return[...R($R,o.own.map(s)),...R("near",[i]),...R($J,[a]),...R("row",o.g.map(s)),...R($X,[r.find(Boolean)]),...R(_q,o.k.map(s)).filter(dt),...R($P,o.O.map(s)),...R($k,[Ho(y(t,$k))]),...R(_h,[f?{id:f}:null]),...R($b,c)]}function Dc({t},{own:n,near:e,g:o,k:s,titles:r}){if([...n,...e.slice(0,1)].some(Uo))return $R;for(let i of[...o,...s,...r]){if(Qt(i))return _k;if(Xt(i))return $R}return[$b,"id"].some(i=>Po(y(t,i)))?_k:null}function ks(t,n){let e=Cc(t,n),o=Dc(t,n),s=Es(e,n);if(s)return{id:s.c.id,f:Ac,e:null,u:!1,whose:o,by:s};let{l:r,e:i,u:a,q:c}=As({b:e,kind:t.kind,o:n,inside:()=>Jn(t.t,t.kind)});if(!r)return{id:"",f:0,e:i,u:a,whose:o,by:null};let f=r.T*(r.c.T??1)+(c?1:0);return{id:Y.has(r.c.id)&&o===_k?$h:r.c.id,f,e:i,u:a,whose:o,by:r}}var zn=({n:{t,S:n,type:e},o})=>(w(e)?n:[t]).some(s=>N(s,"[required], [aria-required=true]"))||[...o.own,...o.near.slice(0,2),...o.g.slice(0,1),...o.k.slice(0,1)].some(s=>wo.test(s));var $s=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],vc="通報ナビ";function qn(t,n=vc){let e=[t,...w(D(t))?Kt(t)??[]:[]].map(Mc);return _(t,$l)===null&&(Se(t,$l,n),e.push(()=>_(t,$l)===n&&hn(t,$l))),()=>{for(let o of e)o()}}function Mc(t){let n=ke(t),e=_(t,_l)===null,o=$s.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of $s)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&hn(t,_l)}}var Zn={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function Qn(t,n,e){let o=Zn[h(t)];for(let s of[lt(j(t)),globalThis]){let r=Object.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}}function J(t,n){try{$e(t,n)}catch{}}function Xn(t,n){let e=j(t),o=yn(e);try{J(t,new FocusEvent("focus")),J(t,new FocusEvent("focusin",{bubbles:!0})),n(),J(t,new FocusEvent("blur")),J(t,new FocusEvent("focusout",{bubbles:!0}))}finally{yn(e)===t&&o!==t&&(Te(t),o&&h(o)!=="body"&&bn(o,{preventScroll:!0}))}}var X=t=>w(D(t))?ft(t):h(t)===$v?String(Ye(t)):je(t)??ct(t);function te(t){let n=y(t,$b);if(!(D(t)!==_p||!n))return x(L(t),"input[type=radio]").find(e=>ft(e)&&y(e,$b)===n&&$t(e)===$t(t))}function Ft(t,n){let e=h(t);if(w(D(t))){if(ft(t)===n)return;Xn(t,()=>Ie(t)),ft(t)!==n&&!n&&(Qn(t,_x,n),J(t,new Event($E,{bubbles:!0,composed:!0})),J(t,new Event("change",{bubbles:!0})))}else e in Zn?Xn(t,()=>{e===$v?Qn(t,_g,Number(n)):Qn(t,$I,n),J(t,e===$v?new Event($E,{bubbles:!0,composed:!0}):new InputEvent($E,{bubbles:!0,composed:!0,inputType:$Q})),J(t,new Event("change",{bubbles:!0}))}):Xn(t,()=>Fc(t,String(n)))}function Fc(t,n){let e=j(t);bn(t,{preventScroll:!0});let o=lt(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand($Q,!1,n)}catch{}Rs(ct(t))!==Rs(n)&&(gn(t,n),J(t,new InputEvent($E,{bubbles:!0,composed:!0,inputType:$Q,data:n}))),o?.removeAllRanges()}var Rs=t=>t.replace(/\s+/g,"");function Ls(t){if(D(t)===_p){let e=te(t);return o=>e?Ft(e,!0):Ft(o,!1)}if(w(D(t))||h(t)in Zn){let e=X(t);return o=>Ft(o,e)}let n=[...Ee(t)].map(e=>Oe(e,!0));return e=>{gn(e,...n),J(e,new InputEvent($E,{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Hc='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',cn=80,an=t=>([...F(t),...t.k,...t.O,t.after].find(S)??"").slice(0,3*cn).replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi,$N).trim().slice(0,cn);function Cs({C:t,R:n,U:e,K:o},s,r){let i=[...s.map(c=>{let f=r.has(c.n.L)&&zn(c);return(w(c.n.type)?_c:Bc)(c,f)}),...e.map(({t:c,type:f})=>f==="file"&&Z("file",pt(c)[0]??an(on(c,n,[])))),t.some(c=>x(c,Hc).some(o))&&Z($F,"")],a=new Set;return i.filter(c=>c!==!1).filter(({kind:c,label:f})=>!a.has(c+f)&&a.add(c+f))}var Z=(t,n)=>({kind:t,label:n}),Bc=({n:{t,type:n},o:e,id:o},s)=>o===$F?Z($F,an(e)):s&&o!==_w&&Pc(t,n)&&Z($Y,an(e));function _c(t,n){let{type:e,S:o,p:s}=t.n;if(o.some(a=>ft(a)))return!1;let r=an(t.o),[i]=s;return e==="checkbox"&&!o[1]?ro.test(i)?Z($F,i.slice(0,cn)):q(`${i} ${r}`)?Z(_d,i.slice(0,cn)||r):n&&Z($Y,i||r):s.every(q)||s.some(q)&&zn(t)?Z(_d,r||i):n&&Z($Y,r||i)}function Pc(t,n){if(n!==$v)return!String(X(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!N(t,":valid")}var vs="rgb(255, 255, 255)";function ne(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,s]}var ln=t=>ne(t)?.[3]??1,Ds=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function Ms(t,n){let[e,o]=[ne(t),ne(n)];if(!e||!o)return 21;let s=e.slice(0,3).map((a,c)=>a*e[3]+o[c]*(1-e[3])),[r,i]=[Ds(s),Ds(o)].sort((a,c)=>a-c);return(i+.05)/(r+.05)}var se=[20,10],Ps=[8,8],Gc=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],oe=.3,Fs=5,Uc=1.3,Kc=1e3,Wc=1e4,[jc,Gs]=[-2,-1],Us=["::before","::after"],Yc=/^(img|svg|canvas|video|iframe|object|embed)$/,Vc={opacity:t=>t<oe,contrast:t=>t<oe,brightness:t=>t>3,blur:t=>t>3},Jc={opacity:1,N:!1,box:null,$:!1,Y:[],B:[]};function Ks(){let t=new Map,n=new Set,e=o=>{let s=t.get(o)??x(o,"*").slice(0,Wc).filter(r=>{let i=getComputedStyle(r);return i.pointerEvents===$y&&js(r,i)});return t.set(o,s),s};return function(s){let r=new Map,i=[...s].filter(([a,c])=>!n.has(a)&&zc(a,c,r)).map(([a,c])=>({t:a,Q:c?Ps:se})).sort((a,c)=>_t(a.t,c.t)&2?1:-1);return ra(i,n,e),n}}function zc(t,n,e){let{width:o,height:s}=C(t),[r,i]=n?Ps:se;return o>=r&&s>=i&&at(t)&&re(t).every(a=>qc(a,e))&&(n||oa(t))}function qc(t,n){let{N:e,Y:o}=Qc(t,n),{width:s,height:r}=C(t);return!e&&!o.some(([i,a])=>i>=s/2&&a>=r/2)}function Qc(t,n){let e=[];for(let r=t;r&&!n.has(r);r=v(r))e.unshift(r);let o=v(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||Jc;for(let r of e)n.set(r,s=Xc(r,s));return s}function Xc(t,n){let e=getComputedStyle(t),o=C(t),s=n.opacity*Number(e.opacity),r=o.width>0&&o.height>0,i=n.N||s<oe||e.mixBlendMode!=="normal"||ea(e)||na(e)||!!(r&&n.box&&!n.$&&Zc(o,n.box));return{opacity:s,N:i,box:r?o:n.box,$:r?/auto|scroll/.test(e.overflow):n.$,Y:n.B,B:[...n.B,...ta(t)]}}var Zc=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>Kc,ta=t=>Us.map(n=>getComputedStyle(t,n)).filter(n=>ie(n)&&n.pointerEvents===$y&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),na=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>Vc[n]?.(Number(e)/(o?100:1)));function ea({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$y&&n.filter(e=>ln(e)>.5).length*2<=n.length}function oa(t){let n=getComputedStyle(t),{width:e}=C(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),s=Math.abs(Number.parseFloat(n.textIndent)),r=sa(t);return Number.parseFloat(n.fontSize)>=Fs&&o>=Fs&&s<Math.max(o,1)&&!(r&&Ms(n.webkitTextFillColor||n.color,r)<Uc)}function sa(t){for(let n of Cn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=getComputedStyle(n);if(o!==$y)return null;if(ln(e)>.5)return e;if(h(n)==="html")return/dark/.test(s)?null:vs}return null}function ra(t,n,e){let o=i=>aa(i,e)&&n.add(i.t),s=new Map,r=t.filter(i=>!o(i)).map(i=>({each:i,D:ia(i.t,s)}));for(let i of["center",_C])r.forEach(({each:{t:a},D:c},f)=>{if(!n.has(a)){we(a,{block:i,inline:i,behavior:_D});for(let{each:l,D:u}of r.slice(f))if(u.filter(ee).some(ca)||!o(l))break;(i===_C||!n.has(a))&&c.filter(ee).forEach(Hs)}});[...s.values()].filter(ee).forEach(Hs)}var ia=(t,n)=>re(t).flatMap(e=>[...M(e)].map(o=>{let s=n.get(o)??{_:o,left:Pt(o),top:Gt(o)};return n.set(o,s),s})),ee=({_:t,left:n,top:e})=>Pt(t)!==n||Gt(t)!==e,Hs=({_:t,left:n,top:e})=>Ne(t,{left:n,top:e,behavior:_D}),ca=({_:t,left:n,top:e})=>{let o=h(t)==="html"?x(t,"body").slice(0,1):[];return[t,...o].map(s=>getComputedStyle(s)).some(({overflowX:s,overflowY:r})=>Pt(t)!==n&&/hidden|clip/.test(s)||Gt(t)!==e&&/hidden|clip/.test(r))};function re(t){let n=[t];for(let e=Bs(t);e;e=Bs(e))n.push(e);return n}var Bs=t=>{try{return lt(j(t))?.frameElement??null}catch{return null}};function aa({t,Q:[n,e]},o){let{left:s,top:r,width:i,height:a}=C(t),c={width:i,height:a};for(let f of re(t)){if(f!==t){let d=C(f);[s,r]=[s+d.left+f.clientLeft,r+d.top+f.clientTop]}let l=L(f),u=Gc.map(([d,O])=>[s+c.width/2+d*n,r+c.height/2+O*e]);if(!u.every(([d,O])=>fa(f,l,d,O)))return!1;let[p,b]=u[0];if(o(l).some(d=>la(d,p,b)&&Ws(d,f)&&ua(d,f)))return!1}return!0}var la=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=C(t);return o<=n&&n<=r&&s<=e&&e<=i};function fa(t,n,e,o){let s=A(n)===9,r=(s?Me:Fe)(n,e,o);if(!r||r===t||E(t,r))return!!r;let i=[...(s?De:ve)(n,e,o)],a=i.findIndex(c=>c===t||E(t,c));return a>=0&&!i.slice(0,a).some(c=>Ws(c,t))}function Ws(t,n){if(t===n||E(n,t))return!1;let e=Us.map(i=>getComputedStyle(t,i));if(!js(t)&&!e.some(ie))return!1;let o=[...Kt(n)??[]].some(i=>E(i,t)),[s,r]=[C(t),C(n)];return!o||s.width>r.width-se[0]&&s.height>r.height-2}function ua(t,n){let[e,o]=[_s(t,n),_s(n,t)];return e===o?e>Gs&&(_t(n,t)&4)>0:e>o}function _s(t,n){let e=Gs;for(let o of Cn(t)){if(E(o,n))break;let{position:s,zIndex:r,transform:i}=getComputedStyle(o);(s!=="static"||i!==$y)&&(e=Math.max(Number.parseInt(r,10)||0,jc))}return e}var js=(t,n=getComputedStyle(t))=>Yc.test(h(t))||ie(n),ie=t=>t.content!==$y&&(ln(t.backgroundColor)>.1||t.backgroundImage!==$y||(t.backdropFilter??$y)!==$y)&&t.visibility===_A&&Number(t.opacity)>.1;var ce=t=>t.split(`
`).map(n=>n.trim()).filter(Boolean),ae=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function Ys(t,n){let e=[...t],o=[];for(let{X:s,Z:r,limit:i}of n){if(!e.length)break;let a=r?ae(e[0])[1]:e[0];if(a.length>i)break;for(e.shift();s&&e.length&&a.length+1+e[0].length<=i;)a+=`
${e.shift()}`;o.push(a)}return{values:o,left:e}}var Vs=t=>URL.canParse(t)?new URL(t).href:"";var pa=/https?:\/\/[\x21-\x7e]+/g,da=["。",`
`,"! ",". ","？","！"],Js=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function zs(t,n){if(t.length<=n)return[t,""];let e=Js(t,n,"word")||Js(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(pa))s<e&&e<s+r.length&&(e=s);let o=Math.max(...da.map(s=>ma(t.slice(0,e),s)));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}var ma=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function qs({label:t="",value:n},e,o){let s=e?.value??"";if(n.split(`
`).every(a=>s.includes(a)))return null;let r=`【${t||"URL"}】
${n}`,i=s?Math.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$m,value:s?`${r}

${s}`:r}}var z=ht.令和,le=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,ha={令:z,r:z,平:ht.平成,h:ht.平成,昭:ht.昭和,s:ht.昭和},un=t=>{let n=le.exec(t)?.[0][0];return n?ha[n.toLowerCase()]??0:null};function Qs(t){let n=g(t);if(/西暦|\d{4}|yyyy/i.test(n))return 0;let[e,o]=[n,n.replace(le,"")].map(un);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(n)?null:void 0}var ga=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,ba=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,ya=new RegExp(ga.source+ba.source,"i");function fe(t){let[,n,e,o,s,r,i,a,c]=ya.exec(g(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let f=i===void 0?null:xa(+i,`${r} ${c}`),l=a==="半"?30:+(a??0);return{y:+(n??z+(e==="元"?1:+e)),m:+o,d:+s,h:f,i:f===null?null:l}}function xa(t,n){if(/午後|p\.?m/i.test(n))return t%12+12;if(/午前|a\.?m/i.test(n))return t%12;let e=/[夕夜晩]/.test(n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/.test(n)&&t<6?t+12:t}var k=t=>String(t).padStart(2,"0");function pn({y:t,m:n,d:e,h:o,i:s},r){let i=`${t}-${k(n)}-${k(e)}`;return r===$H?i:r==="month"?i.slice(0,7):o===null?"":r===$M?`${k(o)}:${k(s)}`:`${i}T${k(o)}:${k(s)}`}var Oa=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Ea=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Aa=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function ue(t,n){let{y:e,m:o,d:s}=t,r=g(n).toLowerCase(),i=Aa.exec(r),a=Oa.exec(r);if(i&&!(i[4]&&a))return i[1]==="r"?[`R${e-z}`,o,s].join(i[2]):`令和${e-z}年${o}月${s}日${fn(t,i[3])}`;if(a){let[,,l,,u,p,b]=a;return l==="年"?`${e}年${o}月${p?`${s}日${fn(t,b)}`:""}`:[e,k(o),...p?[k(s)]:[]].join(p&&l!==u?"":l)+(p?fn(t,b):"")}let c=Ea.exec(r),f=c&&Sa(c[1],c[3]);return f?[...f==="dm"?[k(s),k(o)]:[k(o),k(s)],e].join(c[2])+fn(t,c[5]):null}function fn({h:t,i:n},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${k(n)}分`:`${o.toUpperCase()}${k(t)}${r}${k(n)}`}var Sa=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]===_u||Number(n)>12?"md":"",wa=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],Xs=t=>wa.map(n=>ue(t,n)??""),Zs=t=>{let[n=""]=/^[a-z]{3}/i.exec(t.trim())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(n.toLowerCase()):-1;return e%3?null:e/3+1},Na=t=>t.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function tr(t,n){let e=g(t).trim(),o=n===_E?un(e):null,s=Na(o===null?e:e.replace(le,"")),r=n===_u&&Zs(s);if(r)return r;let i=n===_E&&/\d{4}/.exec(s)?.[0];if(i)return+i;let a=/元|\d+/.exec(s)?.[0];return!a||o===0?null:(o??0)+(a==="元"?1:+a)}var nr=(t,n,e)=>e.map(o=>t.findIndex(s=>tr(s,n)===o)).find(o=>o>=0)??-1,er=t=>t.some(n=>un(g(n))!==null);function pe(t){let n=t.map(g),e=n.map(un),o=(s,r)=>e[r]===null?/\d/.test(s)&&!/西暦/.test(s):e.indexOf(e[r])<r&&e[r];return n.some(o)?-1:e.indexOf(z)}var ka=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],de=(t,n)=>{let[e,o]=ka.map(s=>t.findIndex(r=>s.test(r.trim())));return e<0||o<0?-1:n<12?e:o},Ia=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_E],[/^\(?(月|month|mm$)/,_u],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Ta=[[/\d年|^\s*(19|20)\d\d\s*$/,_E],[/\d月/,_u],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],$a={12:_u,31:"d",23:"h",24:"h"};function or(t,n){let e=(s,r)=>s.find(([i])=>i.test(r))?.[1];for(let s of[...t,...n.slice(0,2)]){let r=e(Ia,g(s).trim().toLowerCase());if(r)return r}if(n.some(Zs))return _u;let o=Math.max(...n.map(s=>tr(s,"d")??-1));return e(Ta,n.at(-1)??"")??$a[o]??(o>=45&&o<=59?"i":null)}function rr(t,n,e){let o=e.filter(({n:l})=>l.kind===$g),s=o.find(({n:l})=>pe(l.p)>=0),r=o.find(({n:l})=>de(l.p,0)>=0),i=e.some(l=>sr(l)===ar&&cr(l)===$M),a={P:t,moment:n,tt:!!s,nt:!!r,et:i,E:new Set},c=[];for(let l of Q(e)){if(l===s||l===r)continue;let u=sr(l)(l,a);if(!u)return[];c.push(...u)}if(!c.length||Ra(a))return[];s&&c.unshift(...Mt(t.id,s,pe(s.n.p)));let f=n?.h??null;return r&&f!==null&&c.unshift(...Mt(t.id,r,de(r.n.p,f))),c}var Ra=({E:t})=>{if(t.has($J)||t.has($H))return!1;let n=[_E,_u,"d"].filter(e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_u)},sr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?Ca:ir(t)?Da:e===$g?La:ar},ir=({n:{t,kind:n,p:e},o:{own:o,after:s,O:r}})=>n===$G?null:or([s,...o,y(t,$D),y(t,$p),...r],e),dn=({E:t},...n)=>n.some(e=>t.has(e)),La=({n:{p:t}},{E:n})=>n.add("unread")&&er(t)?null:[],Ca=(t,n)=>{let{type:e}=t.n,o=e===$M?e:$H;if(!n.moment||dn(n,o,$J,_E))return[];let s=$(n.P.id,t,pn(n.moment,e));return s.length&&n.E.add(o).add(e==="datetime-local"?$M:o),s},Da=(t,n)=>{let{P:e,moment:o,E:s}=n,{t:r,kind:i,p:a}=t.n,c=Ma(t,n),f=o?.[c]??null;if(f===null||dn(n,c,va.test(c)?$M:$H,$J))return[];s.add(c);let[l,...u]=Fa(f,c,t,n);if(i===$g){let b=Mt(e.id,t,nr(a,c,[l,...u]));return b.length?b:null}let p=String(l??"");return p&&p.length<=U(r)?$(e.id,t,p):null},va=/[hi]/;function Ma(t,n){let e=ir(t);return e===_u&&dn(n,_u,$H)?"h":e}function Fa(t,n,e,{tt:o,nt:s}){return n===_E?Ha(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t]}function Ha(t,{o:{own:n,near:e,g:o,after:s,O:r},n:{t:i,p:a}},c){if(/20$/.test(g(e[0]??"").trim()))return[t%100];let f=[...e.slice(0,1),s,...r,...n,...o],l=c?z:f.map(Qs).find(u=>u!==void 0);return l?l===z?[t-z,t]:[]:l===null||U(i)<4?[]:a.some(u=>/^\D*\d\D*$/.test(u))?[t]:[t,t%100]}function cr({o:t}){for(let n of[...F(t),...t.O]){if(/日|date|yyyy|\d{4}/i.test(n))return $H;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(n))return $M}return $H}var ar=(t,n)=>{let{P:e,moment:o,E:s,et:r}=n,i=cr(t);if(dn(n,i,$J,_E))return[];let a=y(t.n.t,$p)||Et(t);if(i===$M){s.add(i);let u=o?pn(o,i):"";return st(e.id,t,/\d時/.test(a)?[u.replace(/:(.*)/,"時$1分")]:[u])}let c=o&&ue(o,a),f=c?[c]:[e.value,...o?Xs(o):[]];r&&o&&f.unshift(c??pn(o,$H));let l=st(e.id,t,f);return l.some(({value:u})=>/\d[:時]/.test(String(u)))&&s.add($J),l.length&&s.add(i),l};var Ba=4,_a=new Set([...Yt,$L,_v]),Pa={url:Ua,name:fr,name_kana:fr,email:Wa,phone:ja,address:Va,found_at:(t,n)=>({a:rr(t,fe(t.moment??"")??fe(t.value),n)})},me=(t,n)=>(Pa[t.id]??Ga)(t,ur(t.id,n),n),ur=(t,n)=>(n.get(t)??[]).filter(({f:e})=>e>=Ba);function pr(t,n){let[e,o]=[$K,$m].map(i=>t.find(a=>a.id===i)),[s]=Q(ur($m,n));if(!e||s?.n.kind!==$G||me(e,n).a.length)return{fields:t,v:[]};let r=qs(e,o,U(s.n.t));return r?{fields:[...t.filter(i=>i!==o),r],v:[e.id]}:{fields:t,v:[]}}function Ga(t,n){let{id:e,value:o}=t;for(let s of Q(n)){let{t:r,kind:i,type:a}=s.n;if(i===$g){let u=Kn(t,s);if(u.length)return{a:u};continue}let c=a==="number"?/\d+/.exec(g(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$f?ce(o).join($N):o,[f,l]=zs(c,U(r));if(!(!f||l&&_a.has(e)))return{a:$(e,s,f),cut:l}}return{a:[]}}var lr=({o:t})=>S(F(t)[0]??"").replace(/\d+/g,"");function Ua({id:t,value:n},e,o){let s=ce(n),r=e.filter(({n:p})=>p.kind!==$g),[i]=Q(r);if(!i)return{a:[]};let a=r.slice(r.indexOf(i)).filter(p=>p===i||p.n.kind===i.n.kind&&(lr(p)===lr(i)||Ot(i,r).includes(p))),c=o.get("scheme")?.find(({n:p})=>i.o.x===p.t),{values:f,left:l}=Ys(s,a.map(({n:{t:p,kind:b},o:d})=>({X:b===$G,Z:!!c||/https?:\/\/\s*$/.test([...d.near].at(0)??d.own.at(-1)??""),limit:U(p)}))),u=f.flatMap((p,b)=>{let d=Vs(p);return st(t,a[b],oo.test(Et(a[b]))?[d,p]:[p,d])});if(c&&u.length){let p=c.n.p.indexOf(ae(s[0])[0]);p>=0&&u.unshift({id:t,t:c.n.t,value:String(p)})}return{a:u,left:u.length?l:[]}}function fr({id:t,value:n},e){let o=e.filter(({n:u})=>u.kind===$f),[s]=Q(o);if(!s)return{a:[]};let r=(u,p)=>{let b=Et(u),d=t===$d?ps(p,b,Wn(u.o)):[p];return st(t,u,ds(d,b))},i=o.length===1&&!F(s.o).some(u=>P(u,$f)?.e),{family:a,given:c}=Ka(s,o);if(i||!(c||s.e))return{a:r(s,n)};let[f,l]=is(n);return{a:[...a?r(a,f):[],...c?r(c,l):[]]}}function Ka(t,n){let[e,o]=[$q,$z].map(i=>n.find(({e:a})=>a===i));if(o||t.e)return{family:t.e===$z?e:t,given:o};if(e)return{family:e,given:t};let s=Ot(t,n)[1],r=s&&!s.e&&s.o.g[0]===t.o.g[0]&&!vt(s);return{family:t,given:r?s:void 0}}function Wa({id:t,value:n},e){let[o]=Q(e);if(!o)return{a:[]};let s=g(n).replace(/\s/g,""),r=Ot(o,e)[1];if(!r&&/^[@＠]/.test(o.o.after))return{a:[]};if(r&&/^[@＠]$/.test(o.o.after)){let[i,a=""]=s.split("@");return{a:[...$(t,o,i),...$(t,r,a)]}}return{a:$(t,o,s.length<=U(o.n.t)?s:"")}}function ja({id:t,value:n},e){let[o]=Q(e.filter(({n:i})=>i.kind===$f));if(!o)return{a:[]};let s=Ot(o,e).filter((i,a,c)=>!c.slice(1,a+1).some(vt));if(s.length>2){let i=Gn(n);return{a:i.length===3&&i.every((c,f)=>c.length<=U(s[f].n.t))?i.flatMap((c,f)=>$(t,s[f],c)):[]}}let r=dr(o);return{a:st(t,o,ls(n,r===!1,r===!0))}}var dr=t=>t.n.type==="number"?!1:as(Et(t),Wn(t.o));function Ya(t,n,e){let[o,s]=e.split("-"),[r,i]=Ot(n[0],n);return i?[...$(t,r,o),...$(t,i,s)]:st(t,r,dr(r)===!1?[o+s]:[e,o+s])}function Va({id:t,value:n},e,o){let{postal:s,prefecture:r,rest:i}=fs(n),a=o.get($B)??[],[c]=a,[f]=o.get($w)??[],[l]=[...e,...o.get($V)??[]],u=[];if(c&&s&&u.push(...Ya(t,a,s)),f&&r&&u.push(...f.n.kind===$g?Kn({id:t,value:r},f):$(t,f,r)),l){let p=f?i:c?r+i:n;if(p.length>U(l.n.t))return{a:[]};u.push(...$(t,l,p))}return{a:u}}var Ja=24,mr={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},he,H=[];async function za(t,n={}){if(n.undo)return await br(),mr;let e=t.filter(({value:o})=>typeof o==_j&&o.trim());he=n.says;try{return vo(n.forbids),await qa(e,n)}catch{return{...mr,missed:e.map(({id:o})=>o)}}}async function qa(t,n){let e=new Set,o=Ks(),s=await hr(t,n,e,o);for(let r=1;r<Ja&&s.G&&(await cl(),!(s.E&&s.a.every(Ht)&&s.page.size===Qa()));r+=1){let i=await hr(t,n,e,o),a=i.G>=s.G&&r>t.length+2;if(s=i,a)break}return s.a.forEach(rl),{...s.answer,needs:Cs(s.page,s.H,s.scopes)}}var Qa=()=>x(document,_n).length;async function hr(t,{map:n,overwrite:e=[],earlier:o=[]},s,r){let i=ss(),a=Ts(i),c=Za(t),{R:f,W:l,verified:u}=ys(i,a,c,{map:n,z:H.length>0}),p=Xa(f,c,r),b={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},d=[],O=new Set,rt=0,{fields:tt,v:it}=tl($K,o)?{fields:t,v:[]}:pr(t,p);for(let K of tt){let{id:nt}=K,{a:yr,cut:ge,left:be}=me(K,p),mt=yr.filter(({t:kt})=>!O.has(kt));for(let{t:kt}of mt)O.add(kt);if(!mt.length){b.missed.push(nt);continue}if(!e.includes(nt)&&mt.some(kt=>el(kt,s))){b.kept.push(nt);continue}d.push(...mt),rt+=await nl(mt,s),(mt.every(Ht)?b.filled:b.missed).push(nt),ge&&(b.cut[nt]=ge),be?.length&&(b.left[nt]=be)}b.filled.includes($m)&&(b.in_text=it);let Nt=d.every(Ht),Bt=new Set([...l,...[...p.values()].flat()].map(({n:K})=>K.L));return{answer:b,page:i,H:a,scopes:Bt,a:d,E:Nt,G:rt+(Nt?0:1)}}function Xa(t,n,e){let o=c=>Y.has(c)&&(n.has(c)||n.has($u)),s=({n:{t:c,type:f}})=>w(f)?[c,...ot(c)]:[c],r=[...t].filter(([c])=>o(c)).flatMap(([,c])=>c),i=e(new Map(r.flatMap(c=>s(c).map(f=>[f,w(c.n.type)])))),a=c=>s(c).some(f=>i.has(f));return new Map([...t].map(([c,f])=>[c,o(c)?f.filter(a):f]))}var Za=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has($K)&&n.set($m,n.get($m)??""),n},tl=(t,n)=>n.includes(t)||H.some(e=>e.id===t);async function nl(t,n){let e=0;for(let o of t)Ht(o)||!It(o.t)||(il(o,n),e+=1,await null);return e}var Ht=({t,value:n})=>{if(!It(t))return!1;let e=X(t);return e===n||typeof e!=_j||h(t)===$v?e===n:gr(e)===gr(String(n))&&(H.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},gr=t=>g(t).replace(/[^\p{L}\p{N}]+/gu,"");function el(t,n){let{t:e}=t;if(Ht(t))return!1;let o=X(e),s=H.findLast(i=>i.t===e);if(s&&(o===s.I||n.has(s.id)))return!1;if(h(e)===$v){let{multiple:i}=e,a=[...Wt(e)].findIndex(c=>c.defaultSelected);return o!==String(i?a:Math.max(0,a))}if(w(D(e)))return ol(e);let r=h(e)===$E?$f:$G;return o===(r===$f?_(e,$I):ct(e))&&Jn(e,r)?.id===t.id?!1:!sl(String(o),y(e,$p))}function ol(t){let n=te(t);return!!(n&&!n.defaultChecked&&!H.some(e=>e.t===n&&e.I===!0))}var sl=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(t.trim())||n!==""&&t.trim()===n.trim();function rl({id:t,t:n,value:e}){let o=H.find(r=>r.t===n);if(o&&(o.I=X(n)),o)return;let s=H.find(r=>r.id===t&&r.I===e&&!It(r.t));s&&Object.assign(s,{t:n,M:qn(n,he)})}function il({id:t,t:n,value:e},o){let s=H.findLast(a=>a.t===n),r=s?.V??Ls(n);s?.M(),H=H.filter(a=>a!==s),o.add(t);let i={id:t,t:n,I:e,V:r,M:()=>{}};H.push(i),Ft(n,e),i.I=X(n),i.M=qn(n,he)}async function br(){let t=H.reverse();H=[];for(let{t:n,I:e,V:o,M:s}of t)s(),It(n)&&X(n)===e&&o(n),await null}var cl=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:al}=globalThis;al.fillForm??=Object.assign(za,{undo:br});})();
