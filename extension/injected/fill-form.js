/* npm run compiled */
(()=>{var $b="name",$d="name_kana",$f="line",$g="choice",$h="autocomplete",$j="other",$k="unknown",$l="aria-description",$m="notes",$p="placeholder",$q="family",$u="address",$v="select",$w="prefecture",$x="[hidden], [inert], [aria-hidden=true]",$y="none",$z="given",$A="querySelectorAll",$B="postal",$C="label",$D="aria-label",$E="input",$F="captcha",$G="area",$H="date",$I="value",$J="whole",$K="locality",$L="url",$M="category",$N="found_at",$O="hint",$P="time",$Q=" ",$R="own",$S="phone",$T="insertText",$U="elementsFromPoint",$V="elementFromPoint",$W="type",$X="password",$Y="sentence",$Z="required",_b="email",_d="getElementById",_f="consent",_g="company",_h="selectedIndex",_j="string",_k="th, td",_l="others",_m="style",_p="title",_q="radio",_u="group",_v="m",_w="site_name",_x="row",_y="form",_z="trap",_A="checked",_B="confirm",_C="payment",_D="visible",_E="subject",_F="nearest",_G="instant",_H="y";var{getOwnPropertyDescriptor:Tr}=Reflect,{bind:$r,call:Rr}=Function.prototype,Lr=$r.bind(Rr),x=({prototype:t},n)=>{let e=Tr(t,n);return Lr(e?.get??e?.value)},M=t=>x(Node,t),N=t=>x(Element,t),it=t=>x(Document,t),J=M("parentNode"),we=M("firstChild"),ke=M("nextSibling");var A=M("nodeType"),G=M("nodeValue"),dt=M("textContent"),Mt=M("isConnected"),V=M("ownerDocument"),H=M("getRootNode"),E=M("contains"),Ht=M("compareDocumentPosition"),Te=M("cloneNode"),$e=M("childNodes");var m=N("localName"),xn=N("shadowRoot");var vt=N("previousElementSibling"),Re=N("nextElementSibling"),U=N("getAttribute");var Le=N("setAttribute"),En=N("removeAttribute"),D=N("closest"),v=N("getBoundingClientRect"),mt=N("checkVisibility"),Sn=N("replaceChildren"),De=N("scrollIntoView"),Ce=N("scrollTo"),jt=N("scrollLeft"),Jt=N("scrollTop"),Me=x(HTMLElement,_m),He=x(HTMLElement,"click"),An=x(HTMLElement,"focus"),ve=x(HTMLElement,"blur"),Fe=x(EventTarget,"dispatchEvent"),Nn=it("activeElement"),ht=it("defaultView"),Be=it(_p);var Pe=x(ShadowRoot,"host"),_e=x(HTMLIFrameElement,"contentDocument"),Ge=it($U),Ue=x(ShadowRoot,$U),Ke=it($V),We=x(ShadowRoot,$V),Ye=x(HTMLSlotElement,"assignedNodes"),je=it("createTreeWalker");var Je=N("matches"),Ve=N($A),ze=it($A);var qe=x(DocumentFragment,$A),Qe=it(_d),Xe=x(DocumentFragment,_d),g=(t,n)=>U(t,n)??"";var F=(t,n)=>getComputedStyle(t,n);var Dr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Vt=t=>{let n=Object.fromEntries(Object.entries(Dr).map(([e,o])=>[e,x(o,t)]));return e=>n[m(e)]?.(e)??null},Ft=Vt(_y),zt=Vt("labels"),Ze=Vt($I),k=Vt($W),gt=x(HTMLInputElement,_A),to=x(HTMLSelectElement,_h),qt=x(HTMLSelectElement,"options"),Bt=x(HTMLLabelElement,"control");var I=(t,n)=>{try{return Je(t,n)}catch{return!1}},b=(t,n)=>{let e=A(t);try{return[...(e===9?ze:e===11?qe:Ve)(t,n)]}catch{return[]}},no=(t,n)=>{let e=A(t);return e===9?Qe(t,n):e===11?Xe(t,n):null};var In={};`\\b
)|
e|
)?
re
ɮ
名
t|
Ʉ
te
in
者|
er
˼
on
.{0,
name
ʵʤˈ|
事
,, 
人|
mail
ɔ?
, other,
相談
方
ɗ|
文
用
@por
url
|Ɋ
|ˡ˼˫
(?<!
電話
nam;
ɕʌ
pHsJ
ɟ|
先
K4}
˚˼ʸ
投稿
add@ss
被害
,l, 
tiJ
信
入
lFk
氏B|B前
内容|
相手
)K12}
į 
知
者
情報
^(?!.*(
入力
subjec
申告
字|
要
əʋ
own
込
(A|
ʋ|
金
問Ʉ?合ʏ?ɛ|
通報|報告|
連絡先
|ɪɾɈ
ʢˉˬʹ
通報
番号
)).*(
usH|
˃ˈ
 ?Ä
(~|
s?#|
|自
件|
書
不
分
 of
(?!
)$|
)A?
)ŕ
and
aÏ
hat
phJ
|co
|á
ŏ|
È|
出
法
|ʢʫʦ˳ˈ|
accounC
 noEs,a,
ʿʤˈ˫
˛IˠÊ|
会社|
児童
対象
ɂɪɟ
店舗
web ?
commen
victim
住所
登録
確認
)K6}(
ɪD|
 you
$|^(
pos
|記
ɗɟ
角|
lSl
 us
) (
am|
ed|
enC
ent
s?|
ĝt
場
子
間
書ɍ?込ɿ
|記入
your
年月日
˖˭ʰ|
caEgor
ʳˡ˳ˈ
search
|送信
|違反
~,la,
以外
品|
報告
契約
希望
掲載
理由
表示
連絡
ques
)K10}
cJtac
|ɓɨ
ɣɦ|
利Y
sit;
)É(
Ffo|
pag;
paid
titl
ˏ˳ˉ˫|ˋ˃ʯ
ɲʉɌɪ|平仮B
˪˳ʯ
侵害
)($|[ (])
ËG発信
ʵI˓ʹ
質問|
K8}(
˦IʶI?
支払D
期限|
messag
依頼
保護
加害
動画
勤務
所有
本X
権利
請求
check
child
endH|
viola
ʫˊ|
ˡI˫
返Ð
(様
#hp#
Iˠ|
abus
cJEn
expl
part
sign
view
when
|Ő|
|Ǝy
|届
|日
|貴
ÅÇ
ŁÏ
÷ɋ
÷ɍ
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
Á|ˡʢˉ|
home ?pag
˕˪ʬˊ|
誹謗|中傷|
団体|組織
G犯P容疑
compan
˕ʣ˃ʷ˳ʰ
)[Ɂ-ʓ]{0,
channel|
password
(発生|N
descri
quiry|
ď|生徒|
掲示板|
captcha
|harass
|hiragana
|katakana
ˑʹ˯Iˉ
ˡ˃ʻIʸ
|notic
Ô詳細
ÎĲy,c,
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
商Ĺ
author
|@asJ|
|priva
|使Y
˭˜ñ
会員
備考
削除
意見
担当
携帯
新規
番地
説明
(ÝĮ
,l,0.
,lc, 
FfrFg
\\d *[
first
imei|
numbH
topic
|#į#
|˚˳
ƔpÏ
øá|
ʨ˩I
区ù
購Ñ
 other,l
|依頼|請求|回答|è提供|主張
account
[ȌȎ"(][-‐−I][ȍȏ"
|住所|ê|年齢
又ɯ|ɾɟɯ|ʂɗɏɯ
ɫɤDɦ|ɫ関əʋ
(sit;sHvic;platf
種類|種別|類型|分類|
|都道府県|市区?町村
(я|見ɟё|ʢʯʻʹ)K6}
ÂƆ|T|届出|届ɑƅ|юѐ
SlcSlcSlc
|時刻|時間|時期|
Â被)(Ɔ|T|јɟD)ї|
経緯|状況|N情|
(Äe-?Q|phJ;Q Ì
(件B|題B|表題|
(送|渡|教Ɉ)(ɣ
Á˞ʬʸ˳|
[ɚɪ]|ɗ(ɪ|ɾɛ%
|љ;hp|ıblog|MÊ))
ќails|FformaÏ|$)
Ɋ客様|ɔ自身|
建物|˞˳ʷ˧˳|
ÍGÍɫ?(ђ(PU%
取引È責任者
((half|full).?wi
(ʹ˚Iʹ|空白)
ewsletEr|subscri
Û提供|犯罪|
Ü#(of|J) )).*^(
њage#|Ċð#id#)
(scam|phish|Ѡe
Óë|本BƈÃǎ%
|回答|返答|
Dɘʁ|嫌Ɍʉɛ
Ǒorm|app|forum
|#roboC#human#
Ď企業|法P
ɏɠɕD|
所属|部署|
 found_at,lc,
ɧɯ?ɪ[Dɏ]|
場所|箇所
(ʷ˧˃˗|Ē
ћhen|#dash)
(found|seen
(ƑĊprofil
fil;producC
pHpetrator|
˗˭˕ʣI˫
(\\/|˻|Ǐ|
[ɔɊ御]?
trapOƘO
|furigana|
Zt(ed|Fg)
ƊɵʊɌɪ
Ɍɪ|仮B|
ʹˬ˃ˉ?|
ˡ˫˞ʬǝ
弁護士|
(letErƞ;
(P子|U
CdivisiJ|
Cproblem|
enEr|type
|r;kakunF
|個人Û
|口ʳ˟|
Õ(U|È>
Đ|該当
Xà数à
(T|Ŕèí
(A>Ɋ?(B
(wanClik
(ĊðÆ)
(対応|
)[a-z ]*
[半全]
A?(Š|X
A?(ɂʋ>
addiÏal
busFess|
customH 
feedback
p@fectu@
takedã|
|keyword
|予約|
|屋号|
|振ʊä
|有害|
|業務|
|種別|
ǲ下ɕD
ʏDɛɤ|
ʫˆʴ˪
ˈ˩˖˫
˪˙˳ʸ
姓|氏|
*[-\\/]?
, eQÎ
G代理
Fƕenƕ
deadlFe
https?:
noCn.t)
sns|œ|
suspecC
withouC
|organi
|submit
|ø審|
|ɝA他
|作成
|公開
|問題
|応募
|感想
|支店
ēŇƉ;
ƒOpѝ
ƫ製Ĺ
Ɋ持ɡ
ɫɤDɦ
˝˫ˎ|
口座|
必須|
有無|
脅迫|
関係|
依頼|担当|応募|利用|請求|申
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|è提供
|気ɥ|気付|認知|知ɣɟ|目撃
ʒ受ɑ|ɂ(ɣ|ʏ%遭%書ɋʌɟ
称|B義?|ɵʊɌɪ|ƊʫˊƈQ
((様|ɕʓ>((ɕ|ʉ)ʌɟ>
|Ã|Elǎ|ÛĉōˍIˠ|ÄÌ
K6}(Û|氏B|ê|ɓɨ|方|
[^A]{0,6}[者方人]|đ
届ƅǋ)(?!Å[ɟɦ]|Đ|ɗ
(čē(MsiE%ʦʧ˖ ?MƉ
(Óë|姓B|Bѓѕ|phJ;#
(ˏʤ˕.?˳|Ǎ)]|#hyp
)є(A|ǐ|'s|：>іdet
aymentOcJfirmÎĴ,
ÆaCaccused|ZEd|Z
alk|bull[yi]|imў
suspiciousƙ|stџE`.split(`
`).forEach((t,n)=>{In["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??String.fromCharCode(n+(n<350?n<54?161:162:674))]=t});var eo=t=>t.replace(/./g,n=>n in In?eo(In[n]):n).replace(/[Ȁ-˿]/g,n=>String.fromCharCode(n.charCodeAt()+11776)),Qt=eo(`Ѐķ фlaS, @lĀOidħifiable_byOƬ_knãOwishOtriedOimÆaEdOŋ_toOƥOdemÿOгOsħOsp@adOŋ,SaS, ƬOĕ,SǖǖScSlc,ǴǴ0.7Ǌ, ÞtÎÞt,a, LÎeQƻ7 othH,c, Ǝy,ġa, siE_L,lcSġSlaSlaSġSġa,ċ ķ0.6 ķ0.7 ķ ~ƻ6ǊаĂeÎĩal,ġ, localityƼРƼÌ,la, ageƼÞtƠ ĲyƠ0.9ċ0.6ċċċ0.7 noEsƻ7 L,l,
ЀфġаL_kanaÎĂeÎLÎÞtÎķ siE_LƠċ
ÝɗɪDĮɗĚ空(欄|白>Aɾɾ|空ɫ|何ʂƺ%leave#.*#(blank|empty|alJe%do(n'?C notģfill|Ќ)
画像(ɫ|内|中|A|認þВ証%Ƙ|ư|ʹˑˠ|迷惑É(防止|対策%Ŀ(Åɦ|Å)(DæɟęВî%ƾ+×x*] *\\d|ƾ-−] *ƾ=ɯ]|計算(A>(結果|答%A答Ɉ|認証(ʳIˉ|ʭI|î|X字>$|最後A\\dǰ|security (cod;ź%vHificĀ|anti-?spĤ\\?K3}(ʹˑˠ)
^~Ǿɋ|,| or )
Ɯ|暗証|ƒ|passcod;Ƣ ?(id|B%#logF|Ŗ ?id|Ʊ(î|id%秘密AŔ˯˳ʿʤˠ
ʯˬʸñ|ʫIˉ(î|B義%有効Řʻʭ˥˪ˆʣʳIˉ|щcard (ǁ|holdH%#cv[vc]|iban|ʯI˝˳ăupJ
ĘY|ĘAɟʁ(ɫ|ȁ>(ʂɆ|再|2|二|同ɘ|Ý|$%\\(RĘ\\%(Ũ|ì|QýRĘ$|再度|再Ý|ʂɆ(一|1)(度|回%Ʀ@-?(Ќ%@peaC#agaF#|vHify
検索|ʭI˯Iˉ|絞ʊ?ä|#Ĵ#Т
署B|űatur;to ű#|^b?cc$|N務局õ動ũ|ũX|ŻɪDɧ|officeĢ;ˁˣñ|#cā#
ɨA(Rэ続柄|Ĭ柄%(đ|íGTGßGĺGŀG申請GŚÚ)A(R立Ī|ǈ%^R(э立Īü@lĀ(ship>#|who a@ě
(ùɋæʏɋæ特定(ɧɍ|Åʋ%同定ęľ|根拠|N情|Û%idħif(y|iable)
心当ɟʊ|(ËGżäʓɠP発ÐGÕ)ʒ(ɔ存|Ùɣɦ%know who
(Rļ|求ʁæ望ʀ)(â|A|Åʋ>З措置ń|ÔN項%ɩɆğD|ɗɦɻɗDɓɨ|(outcom;acÏ).*Е;@ŁCdesi@d%Еe)Ģ to do|(desi@d|@ŁEdģacÏ|outcome)
(ɓʌɾɧ|今ɾɧłЗŽ経緯|T%Ƴ(ŚĄ請|Ţęы状況%al@ady (triĥŃEd|dJe)
(ɋɟſ|騙ſ|ơÅ|B乗ſ)
Ü返çï(振äХɿƪ|ŗ?|Ñç)(ĆÕ%(払ХʓƪVÑçɗ)(žÇɠ)(Õ|È%#ŋ to#|to whomK20}(pa(id|y%sen[dt]%payee)
(届DÇ受ɑ取ž受領ğ)(ʂA|÷|通Ù|ŀ|X|Ɲ%(ƴ照会|開示Ţ)÷?A(Ô差ć%Јře)K8}ƥ|ƥ Јdocumħ%^wā came
(求ʁĄ求|Ţ)ʉ?(ʌ|Å)ɦ?(D|ÇæA|ʂ%(ь恐喝ÀɩV脅ɗ)A(ÔX言ńɰ|言葉%#demÿ(ĥs>#|^ransom
Üļ|納ï^期(限ŷ%(ŗ?ƪĄ求ǭ照会)(÷|A)*(Ř期日|締ʁ?切%(Õ|ÈU)K8}Ř#г#|(answH|@ply|pay) by)
Ü振|çïǜ|ɗ>ɦɗɾž(Õɫ|ÈUɫ)ǜÇŽɟ%wā K12}sħ)
Ü~|ąìï(拡散|流ć|広ɾ|広Ɍň状況|範囲|ыɦ(D|ʋ%ɟɋ|ɋ$%(has|hav;been)K20}(sp@ad|circulaEd|leaked))
(支?払|借ʊÇÍ|損害)É額|^ç額|払žŗ($| Ļ%amount (ŋ|lost%^sums .*ŋ|#paymħ($| or%how much|#loss#
(Ë|ĭ|ĳ)ÉК章|X言|全X|原X|引Y)
(ŀ|ũǭRļ|ÃÁňUĈ|手段|時Ĭ帯?|可否Ą否%Aá否ǝp@fH@d|best tim;how didě hearÀ?ÙʊÉɍɣɋɑ|性別|#gť#sex#|職業|occupĀ|国籍|nĀalityăuntry|#ip#|fax|˕ʡ˃?ʯʹ|生İ|誕生日|birthƯ欄
(ŒGż?ä(ʓɠ|ɿ>(PG主%ŜGАĶƍGoffťuploadH|ĝEr#|abðǼЖK16}ZtûH%Ђ Жł(B前?ĉōˍŬ氏B|Ŀ|ÄĊð#id#%usHLú|^(ŒÚ)$
(ǣ中傷ŹĐGŐÅɟ(PU%ĕ|targeEd ÆþÓ?$ÀB前|L%^(ÍGĕ)$
ƓöN故|現Ī|起ɍƩ|Ē?|ĎŞÈþĖ|所在地Ǔ|Ƹ%(ĖǓ)\\W{0,2}Ɠö現Ī)
ÜǤïǣĐGŐŹŜ|А|ŒG送Ðƍ|B義PĒ|転送ĆTğDŶɑĆ配送Ć受取Àī|īɩʂ|ī供|Ɩ学生|śG家族|友|ÙP紹介|šб|代表GЇ後見|緊急нGşG責任Gĕ|Ť|guardian|pa@nCfriend|@p@sĦbehalf|witness|emHgency|agĦthird.Űy|someJ;othH Æ|theirÖǪ
Lú the (Æ|ãH|Fdividual|ðǌ%their L
Ü~ǃï((éß|TýĐ|被(éß%(éß)(ğD|ŹÅɦ)þǬ(Ż|載ɛʉ|載Ņ映Ņ写Ņ晒ɕ|ɕʉɕ|(ĽĞ載о|Ë|悪Y|流ć)[ɕɗ]Ɛ6}(Ǭ#ǫÖ#ǚ%ǚÖúƣa |any >ǫ))
Ǖ%申ɗäɿ|Ë)ÚK6}(ÓÁ|Ã|Ė|ê)
本人ĸ
ǕƐ7})[ʋɟD]Љ)AÉǪ
(Í|ǮþPU|Gī)$
(Ë|ĭ?|Ľ|ʢ˃˗оĵ|受Ð|ļУ来店|訪問|納期|ǉ|注X|Ļ|配送|回答|開催|ņ)(ŽŹâ|A>Ƥ?|İ?ǗŘ月|期Ĭ|年数%(ĝEd|upload|publish|p@fH|ordH|purchasþƧe)
ǔƤŷ付|İ?ŷǗɨɍ|頃%Dɤŕ見|気|Ù%ǔDɤ|(Ƨ;ų|day)K16}ǹ|obsHv|saw|#see#|Ų|discovHƞ|#fFd#%ǹƞĥdiscove@d|ŲĥsawÖ(Ƨ;#J#|ų%(dat;day|ųÖ(awar;learn)
^Ɠ案>(ğ>Ƥ|İŷ付|時期|時刻)Ĝdat;daE ÿ tim;ų)\\??$
(迷惑л受ÐŶDÇ詐欺|Ə|怪ɗD|ơV偽)[ɪA]?(e?Ũ|Ã|sms%ŨК面|Ô˘˃ˀ)
Â[物N案条]|[^ɔY]á)Ǜ標題|^([ɔɊ]?ГÁý>(Č|ˆI˞%^題目|A題$|ĿÅʋČ|Þt#|^Ōe$Ą旨)
^(ǿГ|ĺÁý>ǛČ)ĜÞCŌe)( lFe>$
(Ó)ǾɂʋDɯ| or )K3}(ǱƌФōǄ|B称%(ĎĈPƌ)B?(ǏňÓ)
(ĎŞĆ仕NЧĈP˓ʸˍʹ|Нworkŵ)åY|YA> ?(e-?Q|eŨÁ)
(ǳ部門|Ƶ課|課B|宛ÈĵĆĒт|校舎|拠点|施設)B?$
ǱƇMƌ|機関Ʃ|Ş|ǳ役職ФĒBтŵй[sz]ĀărporaCНdeŰmenЊemployH|school|affiliaCjob Ō;Rņå中A>(œ|ƫƁ˳%ɔĻ|ɔǉÀ使D
(х品目)K2}œ(A>B|˘˃ˀI?
(MƗж媒ƃʢ˗˪|ıˡˇʣʢ|Ɓñ˕ʩŬʳ˟˥ˋˆʣ)(˻[^B]{1,8}|等|ɪɩ>Дë%Ľ(M媒ƃœüɩA(Mжʢ˗˪%ǯ|board)('s> ÄLúƣtā >(ē>ǯ%which Ǒorm%^platformĜŇsHvic;Ɨsns)$
Â[ÚU様客人身ù私ÈY当表員]|đ|ɕʓ|ɕɾ|ė)A(Ɋ|ɔ|御>(Óë)
(ˋ˃ʯ|ˏ˳ˉ˫Ǆ|ŖĉĿ|Ƣ|˕ʡʤ˫|х作ĹĹ曲|国|地|駅|路線|Ɓ˳|ˉƂ˳|ʤ˙˳ˈ|案ö物ö機種|番組|ˁŬʰ˫I˗|ЅÊ|ŝĞN|銀行|Ǣ˚ñ|飼D[犬猫])Д|ˍŬB称|Č%(nick|ðsc@en|display|ǻdomaF|evĦiEm|peCprojecCbrÿ|hosCmodel|Ċmiddl;maiden|group|EĤƑŊbank)ò(ŝ|曲|作Ĺ÷籍|Ê|MЅËĞN|job|Ŋvideo|book|sJg|th@ad|ĝCarticle)åA?Ŀ>(Č| Ōe)
(自ùõ社|弊社|Ď著作権?(元|Ú%š|元åɨ%đAŸUA?Ÿ殿|ǡ運営(â|中%公式|正規|本Ƅʪ˪ʸˊ˫|ǽǃ|#ã#|#my#|official|origFal|profil;ÆalŵłóMčū|ąblog|ıŇ#Ò|ƑƉe)
#proof#|ãHship|(ş|証明)(G÷|â)
(発Ðĵ)元A?(ÃÁ|ì|î)
Â使ɣƯVņVėVĻVşV持ɣ)(ɦDæɦɍÇʏʌÇ着Ðğ)(Ã|ƶÁ|Ė)
óąMÊňB|Č%óMÊ).*ц
志望õ己pr|経歴|職歴
(ľ|詳細|ÔǙƹňʒ|чÖ(ƹĮ|ÝĞ載Ğ述À?żÀ聞ɋɛ|教Ɉɦ|述ɹ%^(please >(ůaF|Ɣb;EllĢ|why)#
(関連|参考|参照мA?|証拠|@laEd|@fe@nc;Мłóą#Òs?#)
^(ʵƀA|Ƿ|ˈ˃˗Êý)~$|Ǻ;ˁˣ˳ˍ˫ĉǽÖó#Ò|ŏ%ó#Ò)#K12}Ǻe)
~|ŏÈ?|pHmaÒ|#ÒôēÌ|^д|ìÉhttp|ÌK8}ú (th;this|tāģē>(ŊŇĩ%(Ŋĩ) Ì|(Ê|MčË|Ľ|ĭ?|ʹˬ(˃ˉ>|ŝ|Бłì|^Ľ(Ƕ|ÈüĭЛĪ所|whe@ (is|didě seeģiCthe%(ŊĝCŮCvideo|listFg)s?( \\(?s\\>> (to (be >(@mov;ZC@Ų%F ź)
((БпЛ|íâ|ĺâĶęMÊ|čË|żäɿ%(ĭ|ËЏĳ|画像|写真|ŝþÊ|Ƕ))$
čēMʦʧ˖ ?M#у^(Mhp|web|ıblog)$
e-?Qƈ#Q( ?Ì>#
Ã|#El#|Elû[a-z]%Ă;ƶ|mobil;ɧʓʏ|Ńt ǁ
郵便|Ȓ|#zip|ĩal|ĩcode
^(Ƹ˻>(Ǣ˓˫|ʢˑIˈ%部屋î|buildFg|aŰmĦsuit;#unit#
市区?町村|Ƹ|丁目|町B|st@eC#city#|tã
都道府県|Р
ĖÀ住ɾD|居住地|#Ì#
年齢|年代|#age#
^R[Yá]ö^ǂ
ǒЫ|ǈ|ʸˣ˳˫|N由|RYö項目$|ù野|Ĳ|#typeô#kFdô#ǂ|natu@ú
(違反|í|T|ÍŴÔĺý(ǒǈ%^(種類ШЫI?|Ĳy|(typ;kFd)ú (ŭ;ŦÏ|ZЋissue))$
Ôľ|èT|éÍĶ|件B|ˆI˞Ŵ困ʊƭÞCissu;abouЋFƕcJcHn|harm|Ŧt
(注XУǉ|ĻЧN業|仕N|ƫ工N|ŚƄ活動рý(R(Ɵ%動機|ľ)
Ɵ|詳VɏʏVŠ|ƴĄ望|ŔT|è具ƃƹõ由記|ɩAʈɆ|ɩʓɪ|何Ɍ|困Ņ起ɍ|起ɓ|Żʌɦп|ř;ǅƨôƔb;ůaF|wā happenĥвŮCEllĢ|how can w;Ø(ĔCź)Ĩ^źs?$|概á|YöŀN項|通Ð欄ÀÙʉɛ(Dɟɠ|ɏɠ%^(ĔtĨbodyüØZt
ÂǇ)Ɲ
ĳ|Ʋ|ľ|ǙɊ気ɥɍ|é補足с|ˡˢм|ĔCМ ŉnoEô@marksƭП
(èT|éŔ具体的ɪ?À困ʊ)É内容ĜƟ|Š|Ɲ|ĳ|ř;ĔtĨǅƨĨƲ)$
Óë|姓B|芳B|本B|(ê|Ǥ)B$|(Ƶ|申請|í|ß|T|ĺ|ŀŶćĮ|Śр|申ä|ņ|Ţ|提ćĵ)ÚŪ>(A>B?$|^差ćPfullòƿ (ÿ|&|\\/) last ÄØÄlegal ÄŃt (Æ|L%^(ÄОÄɊ客様B|RƵÚ様?B?|Bü(ZErкEr|sť@ŁErămplaFanCclaimant)('?s> L
hJey|gotcha|ū.*ū|ak hp|#boC^hp#| hp$|trap|decoy|~ ţ|wFni;leave
Ƙ|spĤvHif|turnstile
passw|^otp$|Je time code
^cc |cardăupJ
(Q|eQ).*(ƦcJf|ţ|agaFЍ|2ü(ƦţЍ)#.*Q
^(q|s|Ĵ|quHyТĨkwüĴ
Ǝйărp|deparЊуfax|birth|bday|nickòǻðlogF
#(e ?Q|Q|Q ?Ì|@plytoÁì)#Á
kanaЁyomi|ruby|Ѓ
#(El|Ă;denwa|EleĂ;mobile)\\d*#|Ã
^(Ø|full |О|Ńt |ZEr >L( \\d+>Ĝo?nama;shǀsǀfullL)ĜɊ?B前|R氏B)$
^(Ø|@Łt >(ÞCŌ;kenmei|daǀ件B)$
^(target |Zt |page |ĩ |Ůt >óÒ)( ?\\d>$
siE ?L
Ĳ|#kFd#|#type#|s(h|y)ubetsu|bunruiƭǂШ種類
ř;#msg#|ĔC#body#|Ůtôвtoiawas;naiy(o|ou)#|hJbunƨ|ǅ|@markĨbikou|#noEô#Ext#|ÔƲ|Š
ǩЮ苗àBà(Ø>lastòfamilyòsurLő
ǩB|(Ø>ƿògivenòfo@Lő
^last$
^ƿ$
^(ɛD|ʻʤő
^(ʁD|Ƃő
Ɋī|Ɩ˚ñ
ĳЏƗʲʹˈ˖˃ʯ|ũâ|ĔC#@Ų|guest ?book|#@ply|Â˗)ˬ˓˥I
同意|承諾|了承|承Ù|規約|˝˪ʷIЎA(Ɋ?取|ś|ņ|提供%ІɊÙʉɛ|配Ð|Ĭ違D|ĘɗĵĘ|ˁʧ˃ʯʒ|理解Vʢ˳ʱIˈ|ư|歳以上|ļâ$|ag@;cJsĦ#Erms#Ʈcy policy|nǧb;declar;swear|good.faith|cHtify|undHstÿ|acknowledge
国îûÉ(ɪ|ǆ除)%country cod;\\+81
(Й角A?|(ʫʿ>ŧŎ|漢àXà[˻ʄ\\/ɨ,ȁ]){1,6}(ûĠŧЄĸ)[^ȁȂ,.()※ ]){0,12}?([ø×禁避控遠]|ng#|Ǉ|[Ɉɍɑ](ɾ?ɛ|ɪ%[ʏɛ]Ǟǵĸûŕø可|ɛʓ|Ěng|Ǉ))%(#(no|иavoid|except%not( F|Ģe>|n.tĢe) ǥdth|kata|hira|kanjiИ|ǥdthƛƚИ (noCcanе#
ĸ|ǵɧɪDńɌɂ|#not#|othH than
śÚŪ|AU>åч>R
半角
Ŏƚ
^(((ɊŸõ|御>(ˍñ ?>Ƿ?|ʹˈʢ|ʵ˭˳|社%(web|JlF;į> ?(shop|sto@))(Aǟ*ǟå~|ì|ąÒ|Ì|\\W)*$
ưǰ
Ǹ
èT|ƴсĄ望|ŃCFquir|enquir|П|support
Ѓ|ŧɋɪ\\>$|˨˟|ʈɿ|読ɿ(ЄU%ʷƂЁ#kana#|Ăetic|Ü漢àkanjiï(ЮBë|LęŎƚƛ%(Ŏ)K3}(氏|Bë))
ʫʿʫˊƛ|Ɗŧʻʤ|Ƃ
(^|[(※Ȃ ]|欄ɫ?ɯ|何ʂ|ɟʁ|人Ĭɯ)ƺ)(ɗ(Ěɪɏ%ɯ?(ǆ禁止))
ŏ集|相互ą(ąʵƀ)åʒ>(Ʒ>ė|Ò (exchang;lisCdi@ctory%(addкģį|aģŇÒ|~)
^\\(?※.*(.{25}|[Ȃ可]|Щ|ɾə|ɧə|Ī合ń|ЙĠAɿĮ|Ý)
(Ʊ|Ʒ|Ŗĉˡ˳ːI)(A>(ėн|Ñ会%Ñ会(申|手続|˕ʩIˠ%c@aE (an |Ø>Ċű ?up#|#@gist(H|rĀ)#
ъ任意|ɲɣə|(ōǄ)ˍIˠ(ɧʂ|ʂ>(可|ok%\\(?(@qui@d|opÏal)\\>|[*＊※■●◆◇▼▽˻]+|Ýɗɦǲ(ɔÀ>(記Ñ|Ý)(Щ)
Ǹ([ȍȏ") ɯʒʂɫɌA等使]|ɪɩĞ号|Ǎ)]|RƺƯ))*([無ø抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Dɍ]|ɨŅ[ÑD付ɤ含Yʏɑʌʁɛ]+Ǟ必á(Ěɂ%[Dá][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])û.?(ø可|ɧɍɪ|ɧɍɾ)%数字(Aɿ|ɠɑ%(続ɑ|[詰ɤ]ʁ)ɦRÑ|(и#no|omiC@mov;skip|exclud;(е \\w+)ƣany >(hyphen|dash%(ǁ|digit)s? Jly
Ǧ(ɯ|ʒ>(ɪV無VǆÑʌɚ|ÑʌĚ空ɑɚ%(Ĭ|ɂDɠ)[ʒɯ]?(空ɑ|ɂɑ)(ɚ|ɪD)
ǘǡZEr|į|aboutěǠ)
Ó|ÃÁ|Ė|#ÄQ|Ăe
(ÍGĐ(GAUĉŖ%被(í|ß)GŻʌɟ(U|人%Õ|ŒGŜ|ŐƍG当NGşGšGN業GĒ?|ŞĆ緊急ê|第三G目撃GɊīŪ|ɕʓ%ƖśбPĎĈP企業|ĕ|Ť|offťĝErŵ|Űy|зǼsellH|ƽH|ãH|affecEd|ZEdǠ%who is|Æě|ÂƆ|TŶƅǋƐ7})([ʋDɟ]|ſɟ?)Љ|GÕ)Ū>(ǐK6}|A(Ûń|ê)>$|(警察|ЇŜÚ?|犯PÕƩÖ(ɾŽɦDɾə|Dæɂæɂʊɾ|ɧə)ɋ?
kagai|higais|#ait;зĕ
((đŸU|ɔ自[身ù])A|Ƈ店|御店ęčMıū|~%ц|~K3}đA|˝Iˈ˕ʩ˪ʪ|Øã|ifě have (J;a)#
^[(※ ]*(例|ex#|e\\.g|注|半Ġ全Ġ\\d+(X>à最大)
éǨDɘʁ|ЬĶ|ƳŴÍ|ß|ƋšЦ違Ĉ|悪質|T|ŭ;ZCcomplaFCŦÏ|ƽ|С@mov|legal
ъ#@qui@d#
^(\\(?(全Ġ半Ġ漢字%д\\/\\/|\\d{1,3}|[İ時ùA]|yЯmЯd*|h*:?m*|mJth|day|year|hour|mFut;ǿê)\\>$
Ƣ|ʵʤ˳ʤ˳|Ʊė|Ʒė|І購読|検索Àŗ|Ɯåʒ>(再À?忘%log ?F|ű ?(F|up)#|nǧb;#Ĵ#|paymĦţouC(forgoC@setÖƒ
Ƈ団体
全角Ǧ
ǘ本人ûĸ%ɔ自身ǃ)
í|Ǩß|ƳĶŴÍ|ƋЬ|Dɘʁл違ĈЦŭ;ƽƙ|ŦCСЂ
ƋB誉|侮辱|悪口|ÐY(毀|ɍ)損|defĤlibel|slÿH|Fsult
ƁʤːʷЎ|晒|ɕʉV肖像ƮcyƮE ŉÆal ŉdox
ơ|成ʊ済|imÆat
著作|商標|Ù的財産|海賊版ăpyrighCtrademark|FEllectual
ďшďA性|ďÉЪcsĤŤŕporn|ŭ|sex|ůoit)
Э|私N性|同意AĚ@veng;Ftimat;nJ.?cJsensual
ʢˀ˫ˈ|obscen|adulCnudity|ÂďÉ)(Ъ猥褻%Âď|Э)шÂŤK8}|@venge )porn
売春|援助交際|ć会D系|prostitut
薬Ƅ麻薬|大麻|覚(醒|ɛD%ˉ˩˃ʰ|drug
щ通帳|ƶÃ|bank ǌ
Ə|偽Mphish
ø正ʢʯʻʹ|Ɯ|乗ɣ取ʊ|unƬi[sz]ĥhack
闇ːƀ|実行G請負|仲介|@cruit
ʫʸˎ|賭博|ʮˣ˳˖˫|gambl|casFo
闇ç|貸ç|ˤ˟ç|lendFg
銃|爆(発|弾%刃Ƅ武器|weapJ|ůosiv|fi@arm
自殺õ死õ傷|suicid|self.?harm
ь予告|脅Vth@at
Ǯ|bullyƙ
遺ƃ残虐|ʰ˭|gor;graphic|violen
差別|˘ƀ|ā;discrimFat
青少年|mFors
ˇ˞|偽Û|誤Û|˕ʧʤʯ|misŉdisŉfalse Ffo
悪質商Ĉ|fraud|scĤÂƏ)詐欺
ʦʤ˫ʹ|˞˫ʦʧʢ|virus|malwa@`).split(`
`),oo=t=>RegExp(Qt.shift(),t),[Cr,Mr]=Qt.splice(0,2),so=t=>t.split($Q).map(n=>{let[e,o,s]=n.split(",");return[e,oo(),o||void 0,+s||void 0]}),wn=so(Cr),ro=so(Mr),io=[{id:$b,e:$q},{id:$b,e:$z},{id:$b,e:$q,D:.3},{id:$b,e:$z,D:.3},{id:$d,e:$q},{id:$d,e:$z}].map(t=>[oo(),t]),[co,ao,lo,fo,uo,po,kn,mo,Tn,ho,go,bo,Oo,yo,xo,Eo,So,Ao,No,Io,wo,ko,$n,To,$o,Ro,Lo,Do,Co,Mo,Rn,Ho,vo,Fo,Bo,Po]=Qt.splice(0,36).map(t=>RegExp(t,"i")),_o=Qt.map(t=>RegExp(t)),St={令和:2018,平成:1988,昭和:1925},Go=[$F,_B,$X,_C,"search",_z],Uo=4,Xt=[$b,$d,_b,$S,$u,"age"];var O=t=>t.normalize("NFKC"),z=t=>O(t).toLowerCase();var Hr=120,vr=40,Ln=30,Fr=new RegExp(Io,"g"),tn=new RegExp(uo,"gi"),Br=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Pr=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,_r={name:{id:$b},"family-name":{id:$b,e:$q},"given-name":{id:$b,e:$z},email:{id:_b},tel:{id:$S},"postal-code":{id:$B},"address-level1":{id:$w},"street-address":{id:$u}},Dn=wn,Zt=new Map,nn=(t,n)=>(Zt.has(t)||Zt.set(t,n()),Zt.get(t)),Ko,Gr=40,Ur=200;function Wo(t){Zt.clear();let n=e=>Kr(t?.[e]);Ko=n(_f),Dn=wn.flatMap(e=>{let o=At(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function Kr(t){if(!Array.isArray(t))return;let n=t.slice(0,Ur).flatMap(e=>{let o=typeof e==_j?z(e).trim():"";return o.length<2||o.length>Gr?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var At=t=>Go.includes(t),w=t=>nn(t,()=>Wr(t)),Wr=t=>{let n=z(t).replace(/\s+/g,$Q).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return Do.test(n)||Ao.test(n)?"":n.replace(Fr,$Q).replace(Br,"").replace(Pr,"").replace(/\s+/g,$Q).trim()},ct=t=>/\p{L}/u.test(w(t))&&!Rn.test(w(t)),Cn=(t,n,e)=>t.find(([,o,s="lac"])=>s.includes(e[0])&&o.test(n));function K(t,n){let e=nn(`${n}\0${t}`,()=>Yr(t,n));return e&&{...e}}function Yr(t,n){let e=w(t).slice(0,Hr);if(!/[\p{L}\d?〒]/u.test(e)||Rn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$Q).trim(),s=Cn(Dn,e,n);if(s&&At(s[0]))return{id:s[0]};let r=n===$f&&yo.test(e.replace(tn,"")),i=n===$f&&io.find(([c])=>c.test(o));if(i)return{...i[1],id:r?$d:i[1].id,k:!/name/.test(o)};let a=jr(e,o,s,n);return r&&(!a||a[0]===$b)?{id:$d}:a?zr(a,e):Vr(e)}function jr(t,n,e,o){let s=n&&Jr(t,n,e);return s&&s!==t&&Cn(Dn,s,o)||e}var Jr=(t,n,e)=>e?.[0]===$j&&/[(].*(認知|発生|事件|現場)/.test(t)?t.replace(/[()]/g,""):n,Vr=t=>t.length>Ln?null:{id:$k},zr=([t,,,n=1],e)=>({id:t,D:n*(e.length>vr?.85:1)}),Yo=t=>O(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$Q).trim();function jo(t,n){let e=Yo(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$q:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$z:null;if(o&&n===$f)return{id:/kana/.test(e)?$d:$b,e:o};let s=Cn(ro,e,n);return s?{id:s[0]}:null}function Jo(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:_C}:/password|^username$|one-time-code/.test(n)?{id:$X}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:$j}:_r[n]??null}var tt=t=>{let n=O(t);return lo.test(n)||!!Ko?.test(n)},Vo=t=>Eo.test(O(t)),zo=t=>Lo.test(O(t)),Mn=t=>Po.test(t),en=t=>{let n=w(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company|わか)[^)]*\)?/g,"");return n.length<=Ln&&$o.test(n)&&!$n.test(n)},qo=t=>Ro.test(Yo(t)),on=t=>t.length<=Ln&&$n.test(w(t)),Qo=t=>To.test(w(t)),Xo=t=>Bo.test(w(t)),at=t=>Co.test(t),Hn=t=>Ho.test(t),Zo=t=>No.test(t)&&!at(t)&&!Pt(t),Pt=t=>Oo.test(t),ts=t=>So.test(t)&&!at(t)&&!Pt(t),sn=t=>ao.test(t);var qr=/権利(の)?侵害|人権|rights/,vn=.5,Fn=t=>z(t).replace(/[\s\p{P}\p{S}]+/gu,""),ns=t=>z(t).split(/[/・、,，()（）「」\s]|\bor\b|または/).map(Fn).filter(n=>n.length>1),Qr=t=>nn(`harms\0${t}`,()=>_o.flatMap((n,e)=>n.test(t)?[e]:[])),es=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function Xr(t,n){let[e,o]=[es(t),es(n)];return e.size&&o.size?2*[...e].filter(s=>o.has(s)).length/(e.size+o.size):0}function Zr(t,n){let[e,o]=[Fn(t),Fn(n)];if(!e||!o)return 0;if(e===o)return 1;let s=ns(t).filter(c=>ns(n).includes(c)).length;if(s)return .9+Math.min(s,5)/100;let[r,i]=[t,n].map(c=>Qr(z(c))),a=r.filter(c=>i.includes(c)).length;return a?.7+.15*a/Math.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):r.some(c=>c<Uo)&&qr.test(n)||Xr(e,o)>.6?vn:0}function rn(t,n){let[e,o]=n.map((s,r)=>({index:r,I:po.test(s)?0:Zr(t,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<vn||o&&o.I===e.I?null:e}function os(t,n){let e=Number(/\d+/.exec(O(t))?.[0]);if(!e)return null;let o=n.findIndex(s=>{let[r,i]=(O(s).match(/\d+/g)??[]).map(Number);return r===void 0?!1:/代/.test(s)?Math.floor(e/10)*10===r||/以上/.test(s)&&e>=r:/以上|over|\+/.test(s)?e>=r:/未満|under/.test(s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}}var ss=(t,n)=>{try{return t(n)}catch{return null}},W=t=>!!t&&A(t)===1,_t=t=>A(t)===3,B=t=>{let n=J(t);return!n||W(n)?n:A(n)===11?ss(Pe,n):null},rs=(t,n)=>(Ht(n,t)&4)!==0;function*P(t){for(let n=B(t);n;n=B(n))yield n}var ti=160;function*Bn(t){let n=0;for(let e=W(t)?t:B(t);e&&n<ti;e=B(e),n+=1)yield e}var Pn=t=>{if(W(t)&&m(t)==="slot"){let e=Ye(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=we(t);e;e=ke(e))n.push(e);return n},Nt=(t,n)=>{let e=je(V(t)??t,t,5);return e.currentNode=n,e},is=t=>ss(_e,t);var cs=4,ni=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,ei=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,oi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function si(t){let n=g(t,"class");return ni.test(n)||(ei.test(n)||oi.test(n)&&!n.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var as=({width:t,height:n})=>t<cs||n<cs,ri=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,ii=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||as(s);function ls(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let s=F(e),r=/hidden|clip/.test(s.overflow)&&!/^(html|body)$/.test(m(e)),i=/auto|scroll/.test(s.overflow),c={T:s.display===$y||Number(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(s.clipPath)||I(e,$x),C:i,box:r||i?v(e):null};return t.set(e,c),c}return function(o){if(F(o).visibility!==_D)return!1;let s=v(o);if(as(s)||n(o).T)return!1;let r=0;for(let a of P(o)){let{T:c,C:f,box:l}=n(a);if(c||r++<3&&si(a))return!1;if(l){if(f?ri(s,a,l):ii(s,l))return!1;f&&(s=l)}}let i=ht(V(o))??globalThis;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var It="input:not([type=hidden]), textarea, select, [contenteditable]",Un="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",ci="input[type=radio], input[type=checkbox]",wt="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",cn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,ai=/^(td|th|dd|li|fieldset|form|body|tr)$/,an=240,li=24;function Gt(t){for(let n of P(t))if(!cn.test(m(n)))return n;return null}var us=t=>{let n=W(t)&&m(t)==="img"?g(t,"alt"):"";return n.length<=li&&/\p{L}/u.test(n)?n:""},bt=t=>t.replace(/\s+/g,$Q).trim();function T(t){let n="",e=o=>{if(n.length>an)return;_t(o)&&(n+=G(o));let s=W(o)?o:null;if(!s&&A(o)!==11||s&&(I(s,wt)||s!==t&&!mt(s)))return;let r=s&&!cn.test(m(s))?$Q:"";n+=r+us(o),Pn(o).forEach(e),n+=r};return e(t),bt(n)}var _n=new WeakMap;function ps(t){_n=new WeakMap;for(let n of t.flatMap(e=>b(e,$C))){let e=Bt(n);e&&_n.set(e,[...lt(e),n])}}var lt=t=>_n.get(t)??[],ds=(t,n)=>g(t,n).split(/\s+/).map(e=>{let o=e&&no(H(t),e);return o?T(o):""}).join($Q);function Ot(t){let n=H(t),e=A(n)===11&&n.host,o=[bt(ds(t,"aria-labelledby")),...lt(t).map(T),g(t,$D)].filter(Boolean);return o.length||!e?o:[U(e,$C)??g(e,$D)].filter(Boolean)}function fi(t,n,e){for(let o of P(t)){let[s,r]=[E(o,n),E(o,e)];if(r)return!1;if(s)return!0}return!1}function ui(t,n){let e=D(t,$C),o=e&&Bt(e);return!!(o&&o!==n&&!E(e,n))}function pi(t,n){let e=(G(t)??us(t)).replace(/\s+/g,$Q),o=e.trim()&&B(t);return o&&!D(o,wt)&&!ui(o,n)&&mt(o)?e:""}function fs(t,n){let e=Nt(H(t),t),o=[],s=!0,r=0,i=null;for(let c=e.previousNode();c&&r<an;c=e.previousNode()){if(n.has(c)){i=c;break}let f=W(c)?m(c):"";if(ai.test(f)&&E(c,t))break;/^[bh]r$/.test(f)&&(s=!0);let l=pi(c,t);if(!l)continue;r+=l.length;let u=Gt(c),d=o.at(-1);d&&!s&&d.block===u?d.text=l+d.text:o.push({text:l,node:c,block:u}),s=!1}return i&&I(i,ci)&&!Ot(i).length&&o.pop(),{b:o.filter(({node:c})=>!i||!fi(c,i,t)).map(({text:c})=>c.trim()),x:i}}function Kn(t,n){let e=Nt(H(t),t),o=Gt(t),s="";for(let r=e.nextNode();r&&s.length<60;r=e.nextNode()){if(E(t,r))continue;if(W(r)){if(n.has(r)||m(r)==="br")break;continue}let i=B(r);if(!(!i||D(i,wt))){if(G(r).trim()&&Gt(r)!==o)break;s+=G(r)}}return bt(s)}function di(t,n){let e=[""],o=D(t,"td, dd, li, p, div"),s=Nt(H(t),t),r=0;for(let i=s.nextNode();i&&o&&E(o,i)&&r<an;i=s.nextNode())if(!E(t,i)){if(n.has(i)){e.pop();break}if(W(i)){if(/^(label|dt|th|legend|h\d)$/.test(m(i)))break;cn.test(m(i))||e.push("")}else D(B(i),wt)||(e[e.length-1]+=G(i),r+=G(i).length)}return bt([ds(t,"aria-describedby"),...e].join($Q))}function mi(t,n){for(let e of P(t))if(!(!E(e,n)||t===n&&m(e)===$C))return/^(ul|ol|div|p|span)$/.test(m(e))?e:null;return null}var ln=t=>I(t,It)||b(t,It).length>0;function Gn(t){for(let n=vt(t);n;n=vt(n)){if(ln(n))return"";let e=T(n);if(e)return e}return""}function hi(t,n,e){let o=D(n,"table"),s=b(n,_k);for(let r of[vt(n),o&&b(o,"tr")[0]]){let i=r&&r!==n&&!ln(r)?b(r,_k):[];if(i.length===s.length&&i.length>=e)return T(i[s.indexOf(t)])}return""}var gi=t=>w(t)!==""&&(!ct(t)||(K(t,$f)??{id:$k}).id!==$k),bi=(t,n,e)=>e>1&&t.length===e&&t.every(gi)&&new Set(t.map(w)).size===e?t[n]:"";function Oi(t,n){let e=vt(t);if(!e||ln(e))return[];let o=b(t,Un),s=o.indexOf(n);if(s<0)return[];let r=yi(e),i=bi(r,s,o.length);return i?[i,Gn(e)]:[]}function yi(t){let n=[""];for(let e of Pn(t)){let o=W(e)?m(e):"",s=o&&!cn.test(o);s&&n.push(""),o!=="br"&&n.push(`${n.pop()}${_t(e)?G(e):T(e)}`),s&&o!=="br"&&n.push("")}return n.map(bt).filter(Boolean)}function xi(t,n){let e=Gn(t),o=n&&m(t)==="td"&&J(t),s=o&&hi(t,o,e?3:2),[r]=s?b(o,_k):[];return[e||(r&&!ln(r)?T(r):""),s||o&&!e&&Gn(o)||""]}function Ei(t){let n=[],e=[];for(let o of P(t)){let s=m(o);if(/^(form|body)$/.test(s)||n.length+e.length>3)break;s===$C?n.push(T(o)):/^(t[dh]|dd|li)$/.test(s)?n.push(...Oi(o,t),...xi(o,!n.length)):s==="fieldset"?e.push(...b(o,"legend").slice(0,1).map(T)):I(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...Ot(o),...b(o,"[role=heading]").slice(0,1).map(T))}return{f:n.filter(Boolean),$:e.filter(Boolean)}}var Si=t=>[U(t,$p)??g(t,"data-placeholder"),g(t,_p)].filter(n=>n.trim()).map(n=>n.slice(0,an)),$=({u:t,b:n,f:e})=>[...t,...n,...e];function fn(t,n,e,o=null){let s=o!==null,r=H(t),i=A(r)===11&&b(r,It).length===1?r.host:null,{b:a,x:c}=fs(t,n),f=i??(o&&mi(t,o));return f&&!a.length&&({b:a,x:c}=fs(f,n)),{u:s?[]:Ot(t),b:a,...Ei(s?D(t,$C)??t:t),A:s?[]:Si(t),E:s?"":Kn(t,n),F:s?"":di(t,n),U:e,x:c}}var Yn="input, textarea, select, [contenteditable]:not([contenteditable=false])",Ai=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Ni=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",S=t=>/^(radio|checkbox)$/.test(`${t}`);function hs(){let t=ls(),n=[],e=[],o=gs(document,t,n,e);ps(e);let s=new Set(n.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(k(c)))),r=[],i=new Map,a=[];for(let c of s){let f=wi(c);if(ki(c,f,t))if(Ii(c,f))r.push({t:c,type:f});else if(S(f)){let l=$i(c,f),u=i.get(l)??Wn(c,$g,f);u.w.push(c),u.O.push(Ot(c)[0]||Kn(c,s)||g(c,$I)),i.has(l)||a.push(u),i.set(l,u)}else if(f===$v){let l=[...qt(c)];a.push(Wn(c,$g,f,l,l.map(Ti)))}else(f!=="editor"||!I(c,"[contenteditable] [contenteditable]"))&&a.push(Wn(c,/^(textarea|editor)$/.test(f)?$G:$f,f))}return{it:a,M:s,B:e,Z:r,tt:t,size:o}}function gs(t,n,e,o){o.push(t);let s=new Set(b(t,Yn));for(let r of b(t,"*")){s.has(r)&&e.push(r);let i=m(r)==="iframe",a=i?is(r):xn(r);a&&(!i||n(r))&&gs(a,n,e,o)}return s.size}var Wn=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,H:un(t),w:o,O:s}),Ii=(t,n)=>Ai.test(n)||I(t,Ni)||!S(n)&&g(t,"tabindex")==="-1",wi=t=>{let n=m(t);return n===$E?k(t):/^(textarea|select)$/.test(n)?n:"editor"},ki=(t,n,e)=>e(t)||S(n)&&lt(t).some(e)&&!D(t,$x),Ti=t=>I(t,":disabled")?"":t.text||T(t);function un(t){let n=Ft(t);if(n)return n;for(let e of P(t))if(m(e)===_y)return e;return H(t,{composed:!0})}function $i(t,n){let e=un(t),o=g(t,$b),s=`${n} ${o} ${Li(e)}`;if(n===_q&&o)return s;let r=0;for(let i=J(t);i&&i!==e&&r<5&&!(A(i)!==1||b(i,Un).length);i=J(i),r+=1)if(b(i,`input[type=${n}]`).length>1)return i;return o?s:t}var ms=new WeakMap,Ri=0;function Li(t){let n=ms.get(t)??(Ri+=1);return ms.set(t,n),n}var q=new Set([...Xt,$B,$w,$K]),Di=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function bs(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join($Q)];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=Di.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function Os(t){let n=O(t).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(n)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function Jn(t){let n=Os(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var Ci=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function ys(t,n){let e=O(t);if(wo.test(e))return!1;if(bo.test(e))return!0;let o=n.map(s=>Ci.exec(O(s))?.[0]).find(Boolean);return o?o.includes("-"):null}function xs(t,n,e=!1,o=""){let s=Os(t),r=s.replace(/[^\d+]/g,""),i=Jn(t).join("-");return fo.test(o)&&r[0]==="0"?[n?`+81${r.slice(1)}`:`+81 ${i.slice(1)}`]:n?[r]:[!e&&/^\D*0(?!10)/.test(O(t))&&!s.includes(".")?s:i,r,i]}var jn="[\\d０-９]",Mi=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${jn}{3})[^\\d０-９]{0,3}(${jn}{4})(?!${jn})[)）、,，\\s]*`);function Vn(t){let[n,e,o]=Mi.exec(t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.replace(n,"").trim())??[];return{ct:n&&O(`${e}-${o}`),lt:s,nt:r}}var Es=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),zn=t=>Es(O(t),/[ぁ-ゖ]/g,96),Hi=t=>Es(zn(t),/[ァ-ヶ]/g,-96),vi=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??O(t),t])),Fi=t=>[...zn(t).normalize("NFD")].map(n=>vi.get(n)??n).join(""),Bi=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Pi=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function Ss(t,n,e){let o=O(n),s=o.replace(tn,""),[r,i,a]=[1,2,3].map(p=>e.some(y=>Bi.exec(y.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[p])),c=[Fi(t),/半角|half/i],f=[Hi(t),Tn],l=[zn(t),/(?<!半角.{0,3})カナ|katakana/i],u=!a&&(Tn.test(s)||/[ぁ-ん]/.test(t)&&!xo.test(s)),d=i||u?[f,l,c]:[l,f,c];(Pi.test(s)||r)&&d.unshift(c);let h=o.match(tn)?.join($Q)??"";return d.filter(([,p])=>!p.test(h)).map(([p])=>p)}function As(t,n){let e=Fo.test(n)?["　",$Q,""]:[$Q,"　",""];return ko.test(n)&&e.reverse(),t.flatMap(o=>e.map(s=>o.replace(/\s+/g,s)))}var ws="h1, h2, h3, legend",_i=new Set([$S,$u,$B,$w,$K]),Gi=/^(url|site_name|subject|notes)$/,Ui=[$L,$m],Ki=new Set([$L,$m,_E,$b,$d,_b,$S]),pn=8,qn=5,ks=20,Wi=.7;function Ts(t,n,e,{map:o={},ft:s}){let{verified:r,read:i}=ec(t,n,e,o);if(!r&&Zo(Ns(t,"h1",t.tt)))return{M:new Map,et:[],verified:r};let a=new Set(t.Z.filter(({type:p})=>p===$X).map(({t:p})=>un(p))),c=Ns(t,ws),f=[...Map.groupBy(i,({n:p})=>p.H)].flatMap(([p,y])=>{if(a.has(p)&&!y.some(j=>j.p===ks||j.id===$m&&Qn(j)))return[];let st=ji(p);if(Hn(st)&&!y.some(Qn))return[];let pt={values:e,o:c,u:st},Dt=nc.reduce((j,rt)=>rt(j,pt),y),Yt=Yi(Dt,pt,s);return Yt?[{v:Dt,u:st,K:Yt}]:[]}),l=f.some(({u:p,K:y})=>y>=1&&at(p)),u=f.filter(({u:p})=>!l||at(p)||!sn(p)),d=u.reduce((p,y)=>p&&p.K>=y.K?p:y,u[0])?.v??[],h=Map.groupBy(d.filter(({id:p})=>p),({id:p})=>p);for(let{v:p,u:y}of f)if(!(p===d||sn(y)))for(let ut of Ui){let st=p.filter(pt=>pt.id===ut&&pt.p>=pn);st.length&&!h.has(ut)&&h.set(ut,st)}return{M:h,et:d,verified:r}}function Yi(t,{values:n,o:e},o){let s=t.filter(({id:f})=>n.has(f)||q.has(f)&&n.has($u)),r=[...new Set(s.map(({id:f})=>f))],i=r.filter(f=>!q.has(f)).length,a=r.length-i;return i||(o||a>1||at(e))&&!Hn(e)?i+a*.3:0}var Qn=({n:t})=>t.kind===$G,Ns=({B:t},n,e=()=>!0)=>t.map(o=>[A(o)===9?Be(o):"",...b(o,n).filter(e).slice(0,12).map(T)].join($Q)).join($Q);function ji(t){if(A(t)===9)return"";let n=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),T(t).slice(0,60),...b(t,ws).slice(0,4).map(T),...n.map(e=>U(e,$I)??e.textContent)].join($Q)}var Tt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Ji=(t,{values:n,o:e})=>{let[o,s]=t.filter(Qn),r=at(e)||Pt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!s&&!o.id&&r?Tt(t,i=>i===o,{id:$m,p:qn}):t},Vi=t=>{let n=t.map(({o})=>[...$(o),...o.$]);if(!n.flat().some(o=>co.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$j||o.n.kind!==$f||!r.some(a=>kn.test(a)))return o;let i=r.map(a=>K(a.replace(kn,""),$f)).find(Boolean);return!i||!q.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,p:pn})})},zi=t=>{let n=t.filter(l=>q.has(l.id)&&kt(l)),e=({R:l,e:u,id:d,o:h})=>l===$R||u&&n.some(p=>p.R&&p.id===d&&Is({o:h},p)),o=n.filter(l=>!n.some(u=>u.id===l.id&&Is(l,u))),s=l=>o.some(u=>u!==l&&u.id===l.id&&u.e===l.e&&kt(u)===kt(l)),r=n.filter(e),i=n.filter(l=>!r.includes(l)),a=i.filter(l=>r.some(({id:u})=>u===l.id)||o.includes(l)&&s(l)),c=!r.length&&a.some(({id:l})=>l===$b);return Tt(t,l=>i.includes(l)&&(c||a.some(({id:u,o:{U:[d]}})=>u===l.id||r.length&&d&&d===l.o.U[0])),{id:$j})},Is=({o:{x:t,b:n}},{n:{t:e}})=>t===e&&!n.some(ct),qi=t=>t.some(({id:n,e})=>n===_g||n===$b&&e)?Tt(t,n=>n.id===_E&&kt(n)===_p,{id:$j}):t,Qi=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$g?e:{...e,...Xi(e,n)});function Xi(t,n){let{O:e}=t.n,o=s=>e.filter(r=>s.test(r)).length;return o(/東京都/)&&o(/大阪府/)?!t.g||q.has(K(kt(t),$f)?.id??"")?{id:$w,p:qn}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e.some(tt)&&$s(e,n)?{id:$M,p:qn}:{}}var $s=(t,n)=>(rn(n.get($M)??"",t)?.I??0)>=Wi,kt=({o:t})=>$(t).map(w).find(Boolean)??"",Rs=(t,{values:n,o:e})=>Mn(e)||t.some(({id:o,p:s,n:{kind:r,O:i}})=>o===$N&&s>=pn||o===$M&&r===$g&&$s(i,n))||at(e)&&!t.some(Xn),Xn=({id:t})=>t===_g,Zi=(t,n)=>{if(Rs(t,n))return t;if(ts(n.o))return Tt(t,({id:s})=>Gi.test(s),{id:$j});let o=sn(`${n.o} ${n.u}`)&&!Pt(n.o)||t.some(Xn)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return Tt(t,s=>{let r=kt(s);return Mn(r)?!1:s.id===$L?r&&(o.test(r)||ho.test(r)):s.id===_w||s.id===$N&&s.p<pn},{id:$j})},tc=(t,n)=>t.some(e=>Xn(e)&&$(e.o).some(o=>vo.test(o)))&&!Rs(t,n)?Tt(t,({id:e})=>_i.has(e),{id:_g}):t,nc=[Ji,Vi,zi,qi,Qi,Zi,tc];function ec({B:t},n,e,o){let s=Object.entries(o).filter(([a])=>e.has(a)),r=n,i=!1;for(let[a,c]of s){let f=[c].flat().map(l=>{let u=t.flatMap(d=>b(d,l));return r.find(({n:d})=>u.some(h=>d.t===h||d.w.includes(h)))});f.length&&f.every(l=>l&&oc(l,a))?r=r.map(l=>f.includes(l)?{...l,id:a,p:ks}:l.id===a?{...l,id:""}:l):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var oc=({id:t,n:{kind:n,O:e}},o)=>(!t||t===o)&&!(n===$g&&(Ki.has(o)||e.some(tt)));var sc=new Map([[$R,10],[_x,9],[$O,6],["inside",6],["after",6],[$h,5],[$W,4],[$b,4]]),rc=8,ic=/^(own|near|whole|row|sentence|group)$/,cc=[$R,$Y,_x,_u,$O,$h],ac=24,C=(t,n)=>n.flatMap((e,o)=>e?[{from:t,c:e,D:sc.get(t)??rc,index:o}]:[]),yt=({c:{id:t}})=>t!==$k,$t=t=>t.filter(({from:n})=>ic.test(n)),Q=(t,n)=>t.filter(e=>e.from===n),Ls=(t,n)=>cc.flatMap(e=>Q(t,e)).find(({from:e,c:{id:o},index:s})=>At(o)&&(e===_x?!s:e!==_u||!s&&!n.f.length))??Q(t,$b).find(({c:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e))??C($R,[[...n.u,...n.b,...n.f,...n.$,n.E,n.F].some(Vo)&&{id:_z}])[0],lc=(t,{S:n})=>{let e=$t(n).find(o=>!o.c.k&&yt(o))??null;return{...t,a:e,e:e?.c.e??null}},fc=(t,{S:n,kind:e,o})=>{let s=$t(n),r=s.find(({c:a})=>!a.k);if(r?.c.id!==$k||s.some(({c:a})=>a.k))return t;let i=r.from===$R||!o.f.length;return t.a&&(e===$G||!i)?t:{a:null,e:null,g:!0}},uc=(t,{S:n})=>{let e=$t(n).find(({c:s})=>s.k);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.a?.c.id??"");return{...t,a:o?t.a:e,e:e.c.e??t.e}},pc=(t,{S:n,ut:e})=>{if(t.a||t.g)return t;let o=Q(n,$O),s=o.length>0&&!o.some(yt),r=!o.length&&!$t(n).length&&e(),i=o.find(yt)??C("inside",[r])[0]??null;return{a:i,e:t.e??i?.c.e??null,g:s}},dc=(t,{S:n,kind:e,o:{E:o}})=>{if(t.a||$t(n).length||o.length>ac)return t;let[s]=C("after",[K(o,e)]);return s&&!yt(s)?{...t,g:!0}:{...t,a:s??null}},mc=(t,{S:n})=>{let e=Q(n,$O).find(yt),[o]=Q(n,$Y),s=t.a?.c,r=s&&s===o?.c&&s!==Q(n,"near")[0]?.c;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.g||r)?t:{...t,a:e,g:!1}},hc=(t,{S:n})=>{if(t.a?.c.id!==$u)return t;let e=Q(n,$O).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,a:{...t.a,c:e.c}}:t},gc=(t,{S:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{a:o}=t;if(o){let i=e.some(({c:a})=>a.id===o.c.id);return i?{...t,pt:i}:t}let s=!t.g&&!$t(n).length&&!Q(n,$O).length,r=e.find(({from:i,c:{id:a}})=>i===$h||(i===$W?!(t.g&&a===$L):s));return r?{...t,a:r,e:r.from===$W?t.e:r.c.e??null}:t},bc=(t,{S:n})=>{if(t.e||!/^name/.test(t.a?.c.id??""))return t;let e=[...Q(n,$b),...Q(n,$h)].find(({c:o})=>o.e);return{...t,e:e?.c.e??null}},Oc=[lc,fc,uc,pc,dc,mc,hc,gc,bc],Ds=t=>Oc.reduce((n,e)=>e(n,t),{a:null,e:null,g:!1});var yc=40,xc=/^(h\d|legend|caption)$/,Cs=/^(b|strong)$/,Ms=9,Ec=/^\P{L}/u;function Hs(t,n){let e=new Map,o=[],s=[],r=Nt(t,t);for(let i=r.nextNode();i;i=r.nextNode()){let a=W(i)&&n.has(i)?i:null,c=_t(i)&&G(i).trim()?Sc(i):null;if(c&&s.at(-1)?.v===c?s[s.length-1].a+=G(i):c&&s.push({a:G(i),v:c}),!a)continue;for(let[l,{a:u,v:d}]of s.entries()){let h=l===s.length-1&&!Ac(a),p=Nc(bt(u),d,h);p&&(o=[p,...o.filter(y=>!$c(p,y))])}s=[];let f=o.filter(({dt:l})=>l.some(u=>E(u,a)));e.set(a,f.map(({a:l})=>l))}return e}function Sc(t){let n=B(t);return n&&Cs.test(m(n))?n:Gt(t)}var Ac=t=>lt(t).length>0||[$D,$p].some(n=>g(t,n));function Nc(t,n,e){let o=Ic(n),s=Number(g(n,"rowspan"));if(t.length>yc||e&&!o&&!(s>1)||!Tc(n))return null;let r=kc(t,n);if(!o&&(Qo(t)||!(r||en(t)||on(t))))return null;let i=s>1?Rc(n,s):Lc(n),a=i.some(c=>b(c,_y).length);return a&&!o?null:{a:t,dt:i,W:a?0:wc(m(n)),Y:r}}var Ic=t=>xc.test(m(t))||g(t,"role")==="heading",wc=t=>/^h\d$/.test(t)?Number(t[1]):Ms;function kc(t,n){let e=g(n,"class")+g(n,"colspan")+(Ec.test(t)?_v:"");return e||Cs.test(m(n))?m(n)+e:""}function Tc(t){let n=D(t,$C);return mt(t)&&!D(t,wt)&&!b(t,It).length&&!(n&&Bt(n))}var $c=(t,n)=>t.W<Ms?n.W>=t.W:t.Y!==""&&t.Y===n.Y;function Rc(t,n){let e=[];for(let o=D(t,"tr");o&&e.length<n;o=Re(o))e.push(o);return e}function Lc(t){for(let n of P(t))if(b(n,It).length)return[n];return[]}var Fs=24,Dc=10,Cc={email:_b,tel:$S,url:$L},Mc={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Bs({it:t,M:n,B:e}){let o=new Map(e.flatMap(i=>[...Hs(i,n)])),s=[],r=t.map(({t:i,type:a,w:c})=>fn(i,n,o.get(i)??[],S(a)?c.at(-1):null));for(let[i,a]of t.entries()){let c=r[i],f=s.at(-1),l=Hc({n:a,o:c,P:f,next:r[i+1],j:s});l.id===$L&&zo([...$(c),c.F].join($Q))&&(l.id=$j),l.id===$M&&a.kind===$f&&c.x&&S(k(c.x))&&(l.id=$j),l.id&&!Pc(a,l.id)&&(l.id=l.id===$k?"":$j),s.push({n:a,o:c,...l})}return s}function Hc({n:t,o:n,P:e,next:o,j:s}){let r=vs(t,n);return r.id===_B&&Fc(n,e?.o,o)&&(r=vs(t,{...n,f:[n.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&vc(r,n,e)&&_c(t,n,e)&&(r.id?r.id=$B:Object.assign(r,{id:e.id,p:e.p-.5,g:e.g,R:e.R})),r.id===$b&&r.e===$z&&Bc(n,s)&&(r.id=$d),r}var vc=({id:t,g:n},{u:e,b:o,f:s},r)=>t?t===$u&&r.id===$B&&o.length>0:!n||!e.length&&s[0]===r.o.f[0],Fc=({f:[t]},n,e)=>t&&t!==n?.f[0]&&t===e?.f[0];function Bc({x:t},n){let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$b&&r);return e?.id===$d&&e.e===$q&&e.n.t===t&&o?.e!==$q}var Pc=({type:t},n)=>At(n)||n===$j||(Mc[t]?.test(n)??!0);function _c({t,kind:n,type:e,H:o},{b:s,x:r,A:i},{id:a,n:c}){let f=a===$N||n===c.kind&&e===c.type,l=r&&(r===c.t||c.w.includes(r));return!f||!l||o!==c.H||n===$G?!1:![...i,...s].some(ct)&&Gc(t,c.t)}function Gc(t,n){let e=J(t);for(let o=0;e&&o<3;o+=1,e=J(e))if(E(e,n))return!0;return!1}function Zn(t,n){let e=m(t)==="textarea"?dt(t):n===$f&&g(t,$I),o=e&&e.length<=Fs&&!/[{<]/.test(e)?K(e,n):null;return o?.id===$k?null:o}function Uc({t,kind:n,type:e},o){let s=l=>K(l,n),r=o.b.map(l=>{let u=s(l);return u?.id===$k&&/(。|ください|下さい|ます|です)$/.test(l)?null:u}),i=r.find((l,u)=>l&&o.b[u].length<=Fs),a=i?.k&&r.find(l=>/^name/.test(l?.id??"")&&!l?.k),c=[$b,"id"].map(l=>jo(g(t,l),n)),f=n===$f&&Cc[e];return[...C($R,o.u.map(s)),...C("near",[i]),...C($J,[a]),...C(_x,o.f.map(s)),...C($Y,[r.find(Boolean)]),...C(_u,o.$.map(s)).filter(yt),...C($O,o.A.map(s)),...C($h,[Jo(g(t,$h))]),...C($W,[f?{id:f}:null]),...C($b,c)]}function Kc({t},{u:n,b:e,f:o,$:s,U:r}){if([...n,...e.slice(0,1)].some(Xo))return $R;for(let i of[...o,...s,...r]){if(en(i))return _l;if(on(i))return $R}return qo(g(t,$b))?_l:null}function vs(t,n){let e=Uc(t,n),o=Kc(t,n),s=Ls(e,n);if(s)return{id:s.c.id,p:Dc,e:null,g:!1,R:o,ot:s};let{a:r,e:i,g:a,pt:c}=Ds({S:e,kind:t.kind,o:n,ut:()=>Zn(t.t,t.kind)});if(!r)return{id:"",p:0,e:i,g:a,R:o,ot:null};let f=r.D*(r.c.D??1)+(c?1:0);return{id:q.has(r.c.id)&&o===_l?$j:r.c.id,p:f,e:i,g:a,R:o,ot:r}}var te=({n:{t,w:n,type:e},o})=>(S(e)?n:[t]).some(s=>I(s,"[required], [aria-required=true]"))||[...o.u,...o.b.slice(0,2),...o.f.slice(0,1),...o.$.slice(0,1)].some(s=>Mo.test(s));var Ps=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Wc="通報ナビ";function ne(t,n=Wc){let e=[t,...S(k(t))?zt(t)??[]:[]].map(Yc);return U(t,$l)===null&&(Le(t,$l,n),e.push(()=>U(t,$l)===n&&En(t,$l))),()=>{for(let o of e)o()}}function Yc(t){let n=Me(t),e=U(t,_m)===null,o=Ps.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of Ps)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&En(t,_m)}}var se={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function ee(t,n,e){let o=se[m(t)];for(let s of[ht(V(t)),globalThis]){let r=Object.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}}function X(t,n){try{Fe(t,n)}catch{}}function oe(t,n){let e=V(t),o=Nn(e);try{X(t,new FocusEvent("focus")),X(t,new FocusEvent("focusin",{bubbles:!0})),n(),X(t,new FocusEvent("blur")),X(t,new FocusEvent("focusout",{bubbles:!0}))}finally{Nn(e)===t&&o!==t&&(ve(t),o&&m(o)!=="body"&&An(o,{preventScroll:!0}))}}var nt=t=>S(k(t))?gt(t):m(t)===$v?String(to(t)):Ze(t)??dt(t);function re(t){let n=g(t,$b);if(!(k(t)!==_q||!n))return b(H(t),"input[type=radio]").find(e=>gt(e)&&g(e,$b)===n&&Ft(e)===Ft(t))}function Ut(t,n){let e=m(t);if(S(k(t))){if(gt(t)===n)return;oe(t,()=>He(t)),gt(t)!==n&&!n&&(ee(t,_A,n),X(t,new Event($E,{bubbles:!0,composed:!0})),X(t,new Event("change",{bubbles:!0})))}else e in se?oe(t,()=>{e===$v?ee(t,_h,Number(n)):ee(t,$I,n),X(t,e===$v?new Event($E,{bubbles:!0,composed:!0}):new InputEvent($E,{bubbles:!0,composed:!0,inputType:$T})),X(t,new Event("change",{bubbles:!0}))}):oe(t,()=>jc(t,String(n)))}function jc(t,n){let e=V(t);An(t,{preventScroll:!0});let o=ht(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand($T,!1,n)}catch{}_s(dt(t))!==_s(n)&&(Sn(t,n),X(t,new InputEvent($E,{bubbles:!0,composed:!0,inputType:$T,data:n}))),o?.removeAllRanges()}var _s=t=>t.replace(/\s+/g,"");function Gs(t){if(k(t)===_q){let e=re(t);return o=>e?Ut(e,!0):Ut(o,!1)}if(S(k(t))||m(t)in se){let e=nt(t);return o=>Ut(o,e)}let n=[...$e(t)].map(e=>Te(e,!0));return e=>{Sn(e,...n),X(e,new InputEvent($E,{bubbles:!0,composed:!0,inputType:"deleteContent"}))}}var Jc='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',dn=80,mn=t=>([...$(t),...t.$,...t.A,t.E].find(w)??"").slice(0,3*dn).replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi,$Q).trim().slice(0,dn);function Us({B:t,M:n,Z:e,tt:o},s,r){let i=[...s.map(c=>{let f=r.has(c.n.H)&&te(c);return(S(c.n.type)?zc:Vc)(c,f)}),...e.map(({t:c,type:f})=>f==="file"&&et("file",Ot(c)[0]??mn(fn(c,n,[])))),t.some(c=>b(c,Jc).some(o))&&et($F,"")],a=new Set;return i.filter(c=>c!==!1).filter(({kind:c,label:f})=>!a.has(c+f)&&a.add(c+f))}var et=(t,n)=>({kind:t,label:n}),Vc=({n:{t,type:n},o:e,id:o},s)=>o===$F?et($F,mn(e)):s&&o!==_z&&qc(t,n)&&et($Z,mn(e));function zc(t,n){let{type:e,w:o,O:s}=t.n;if(o.some(a=>gt(a)))return!1;let r=mn(t.o),[i]=s;return e==="checkbox"&&!o[1]?go.test(i)?et($F,i.slice(0,dn)):tt(`${i} ${r}`)?et(_f,i.slice(0,dn)||r):n&&et($Z,i||r):s.every(tt)||s.some(tt)&&te(t)?et(_f,r||i):n&&et($Z,r||i)}function qc(t,n){if(n!==$v)return!String(nt(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!I(t,":valid")}var Ws="rgb(255, 255, 255)";function ie(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,s]}var hn=t=>ie(t)?.[3]??1,Ks=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function Ys(t,n){let[e,o]=[ie(t),ie(n)];if(!e||!o)return 21;let s=e.slice(0,3).map((a,c)=>a*e[3]+o[c]*(1-e[3])),[r,i]=[Ks(s),Ks(o)].sort((a,c)=>a-c);return(i+.05)/(r+.05)}var le=[20,10],qs=[8,8],Qc=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],ae=.3,js=5,Xc=1.3,Zc=1e3,ta=1e4,[na,Qs]=[-2,-1],Xs=["::before","::after"],ea=/^(img|svg|canvas|video|iframe|object|embed)$/,oa={opacity:t=>t<ae,contrast:t=>t<ae,brightness:t=>t>3,blur:t=>t>3},sa={opacity:1,T:!1,box:null,C:!1,st:[],J:[]};function Zs(){let t=new Map,n=new Set,e=o=>{let s=t.get(o)??b(o,"*").slice(0,ta).filter(r=>{let i=F(r);return i.pointerEvents===$y&&nr(r,i)});return t.set(o,s),s};return function(s){let r=new Map,i=[...s].filter(([a,c])=>!n.has(a)&&ra(a,c,r)).map(([a,c])=>({t:a,mt:c?qs:le})).sort((a,c)=>Ht(a.t,c.t)&2?1:-1);return ha(i,n,e),n}}function ra(t,n,e){let{width:o,height:s}=v(t),[r,i]=n?qs:le;return o>=r&&s>=i&&mt(t)&&fe(t).every(a=>ia(a,e))&&(n||da(t))}function ia(t,n){let{T:e,st:o}=ca(t,n),{width:s,height:r}=v(t);return!e&&!o.some(([i,a])=>i>=s/2&&a>=r/2)}function ca(t,n){let e=[];for(let r=t;r&&!n.has(r);r=B(r))e.unshift(r);let o=B(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||sa;for(let r of e)n.set(r,s=aa(r,s));return s}function aa(t,n){let e=F(t),o=v(t),s=n.opacity*Number(e.opacity),r=o.width>0&&o.height>0,i=n.T||s<ae||e.mixBlendMode!=="normal"||pa(e)||ua(e)||!!(r&&n.box&&!n.C&&la(o,n.box));return{opacity:s,T:i,box:r?o:n.box,C:r?/auto|scroll/.test(e.overflow):n.C,st:n.J,J:[...n.J,...fa(t)]}}var la=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>Zc,fa=t=>Xs.map(n=>F(t,n)).filter(n=>ue(n)&&n.pointerEvents===$y&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),ua=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>oa[n]?.(Number(e)/(o?100:1)));function pa({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$y&&n.filter(e=>hn(e)>.5).length*2<=n.length}function da(t){let n=F(t),{width:e}=v(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),s=Math.abs(Number.parseFloat(n.textIndent)),r=ma(t);return Number.parseFloat(n.fontSize)>=js&&o>=js&&s<Math.max(o,1)&&!(r&&Ys(n.webkitTextFillColor||n.color,r)<Xc)}function ma(t){for(let n of Bn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=F(n);if(o!==$y)return null;if(hn(e)>.5)return e;if(m(n)==="html")return/dark/.test(s)?null:Ws}return null}function ha(t,n,e){let o=i=>Oa(i,e)&&n.add(i.t),s=new Map,r=t.filter(i=>!o(i)).map(i=>({each:i,P:ga(i.t,s)}));for(let i of["center",_F])r.forEach(({each:{t:a},P:c},f)=>{if(!n.has(a)){De(a,{block:i,inline:i,behavior:_G});for(let{each:l,P:u}of r.slice(f))if(u.filter(ce).some(ba)||!o(l))break;(i===_F||!n.has(a))&&c.filter(ce).forEach(Js)}});[...s.values()].filter(ce).forEach(Js)}var ga=(t,n)=>fe(t).flatMap(e=>[...P(e)].map(o=>{let s=n.get(o)??{V:o,left:jt(o),top:Jt(o)};return n.set(o,s),s})),ce=({V:t,left:n,top:e})=>jt(t)!==n||Jt(t)!==e,Js=({V:t,left:n,top:e})=>Ce(t,{left:n,top:e,behavior:_G}),ba=({V:t,left:n,top:e})=>{let o=m(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(s=>F(s)).some(({overflowX:s,overflowY:r})=>jt(t)!==n&&/hidden|clip/.test(s)||Jt(t)!==e&&/hidden|clip/.test(r))};function fe(t){let n=[t];for(let e=Vs(t);e;e=Vs(e))n.push(e);return n}var Vs=t=>{try{return ht(V(t))?.frameElement??null}catch{return null}};function Oa({t,mt:[n,e]},o){let{left:s,top:r,width:i,height:a}=v(t),c={width:i,height:a};for(let f of fe(t)){if(f!==t){let p=v(f);[s,r]=[s+p.left+f.clientLeft,r+p.top+f.clientTop]}let l=H(f),u=Qc.map(([p,y])=>[s+c.width/2+p*n,r+c.height/2+y*e]);if(!u.every(([p,y])=>xa(f,l,p,y)))return!1;let[d,h]=u[0];if(o(l).some(p=>ya(p,d,h)&&tr(p,f)&&Ea(p,f)))return!1}return!0}var ya=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=v(t);return o<=n&&n<=r&&s<=e&&e<=i};function xa(t,n,e,o){let s=A(n)===9,r=(s?Ke:We)(n,e,o);if(!r||r===t||E(t,r))return!!r;let i=[...(s?Ge:Ue)(n,e,o)],a=i.findIndex(c=>c===t||E(t,c));return a>=0&&!i.slice(0,a).some(c=>tr(c,t))}function tr(t,n){if(t===n||E(n,t))return!1;let e=Xs.map(i=>F(t,i));if(!nr(t)&&!e.some(ue))return!1;let o=[...zt(n)??[]].some(i=>E(i,t)),[s,r]=[v(t),v(n)];return!o||s.width>r.width-le[0]&&s.height>r.height-2}function Ea(t,n){let[e,o]=[zs(t,n),zs(n,t)];return e===o?e>Qs&&(Ht(n,t)&4)>0:e>o}function zs(t,n){let e=Qs;for(let o of Bn(t)){if(E(o,n))break;let{position:s,zIndex:r,transform:i}=F(o);(s!=="static"||i!==$y)&&(e=Math.max(Number.parseInt(r,10)||0,na))}return e}var nr=(t,n=F(t))=>ea.test(m(t))||ue(n),ue=t=>t.content!==$y&&(hn(t.backgroundColor)>.1||t.backgroundImage!==$y||(t.backdropFilter??$y)!==$y)&&t.visibility===_D&&Number(t.opacity)>.1;var pe=t=>t.split(`
`).map(n=>n.trim()).filter(Boolean),de=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function er(t,n){let e=[...t],o=[];for(let{ht:s,gt:r,limit:i}of n){if(!e.length)break;let a=r?de(e[0])[1]:e[0];if(a.length>i)break;for(e.shift();s&&e.length&&a.length+1+e[0].length<=i;)a+=`
${e.shift()}`;o.push(a)}return{values:o,left:e}}var or=t=>URL.canParse(t)?new URL(t).href:"";var Sa=/https?:\/\/[\x21-\x7e]+/g,Aa=["。",`
`,"! ",". ","？","！"],sr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function rr(t,n){if(t.length<=n)return[t,""];let e=sr(t,n,"word")||sr(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(Sa))s<e&&e<s+r.length&&(e=s);let o=Math.max(...Aa.map(s=>Na(t.slice(0,e),s)));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}var Na=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function ir({label:t="",value:n},e,o){let s=e?.value??"";if(n.split(`
`).every(a=>s.includes(a)))return null;let r=`【${t||"URL"}】
${n}`,i=s?Math.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$m,value:s?`${r}

${s}`:r}}var Z=St.令和,me=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,Ia={令:Z,r:Z,平:St.平成,h:St.平成,昭:St.昭和,s:St.昭和},bn=t=>{let n=me.exec(t)?.[0][0];return n?Ia[n.toLowerCase()]??0:null};function cr(t){let n=O(t);if(/西暦|\d{4}|yyyy/i.test(n))return 0;let[e,o]=[n,n.replace(me,"")].map(bn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(n)?null:void 0}var wa=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,ka=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,Ta=new RegExp(wa.source+ka.source,"i");function he(t){let[,n,e,o,s,r,i,a,c]=Ta.exec(O(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let f=i===void 0?null:$a(+i,`${r} ${c}`),l=a==="半"?30:+(a??0);return{y:+(n??Z+(e==="元"?1:+e)),m:+o,d:+s,h:f,i:f===null?null:l}}function $a(t,n){if(/午後|p\.?m/i.test(n))return t%12+12;if(/午前|a\.?m/i.test(n))return t%12;let e=/[夕夜晩]/.test(n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/.test(n)&&t<6?t+12:t}var R=t=>String(t).padStart(2,"0");function On({y:t,m:n,d:e,h:o,i:s},r){let i=`${t}-${R(n)}-${R(e)}`;return r===$H?i:r==="month"?i.slice(0,7):o===null?"":r===$P?`${R(o)}:${R(s)}`:`${i}T${R(o)}:${R(s)}`}var Ra=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,La=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Da=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function ge(t,n){let{y:e,m:o,d:s}=t,r=z(n),i=Da.exec(r),a=Ra.exec(r);if(i&&!(i[4]&&a))return i[1]==="r"?[`R${e-Z}`,o,s].join(i[2]):`令和${e-Z}年${o}月${s}日${gn(t,i[3])}`;if(a){let[,,l,,u,d,h]=a;return l==="年"?`${e}年${o}月${d?`${s}日${gn(t,h)}`:""}`:[e,R(o),...d?[R(s)]:[]].join(d&&l!==u?"":l)+(d?gn(t,h):"")}let c=La.exec(r),f=c&&Ca(c[1],c[3]);return f?[...f==="dm"?[R(s),R(o)]:[R(o),R(s)],e].join(c[2])+gn(t,c[5]):null}function gn({h:t,i:n},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${R(n)}分`:`${o.toUpperCase()}${R(t)}${r}${R(n)}`}var Ca=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]===_v||Number(n)>12?"md":"",Ma=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],ar=t=>Ma.map(n=>ge(t,n)??""),lr=t=>{let[n=""]=/^[a-z]{3}/i.exec(t.trim())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(n.toLowerCase()):-1;return e%3?null:e/3+1},Ha=t=>t.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function fr(t,n){let e=O(t).trim(),o=n===_H?bn(e):null,s=Ha(o===null?e:e.replace(me,"")),r=n===_v&&lr(s);if(r)return r;let i=n===_H&&/\d{4}/.exec(s)?.[0];if(i)return+i;let a=/元|\d+/.exec(s)?.[0];return!a||o===0?null:(o??0)+(a==="元"?1:+a)}var ur=(t,n,e)=>e.map(o=>t.findIndex(s=>fr(s,n)===o)).find(o=>o>=0)??-1,pr=t=>t.some(n=>bn(O(n))!==null);function be(t){let n=t.map(O),e=n.map(bn),o=(s,r)=>e[r]===null?/\d/.test(s)&&!/西暦/.test(s):e.indexOf(e[r])<r&&e[r];return n.some(o)?-1:e.indexOf(Z)}var va=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],Oe=(t,n)=>{let[e,o]=va.map(s=>t.findIndex(r=>s.test(r.trim())));return e<0||o<0?-1:n<12?e:o},Fa=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_H],[/^\(?(月|month|mm$)/,_v],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Ba=[[/\d年|^\s*(19|20)\d\d\s*$/,_H],[/\d月/,_v],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Pa={12:_v,31:"d",23:"h",24:"h"};function dr(t,n){let e=(s,r)=>s.find(([i])=>i.test(r))?.[1];for(let s of[...t,...n.slice(0,2)]){let r=e(Fa,z(s).trim());if(r)return r}if(n.some(lr))return _v;let o=Math.max(...n.map(s=>fr(s,"d")??-1));return e(Ba,n.at(-1)??"")??Pa[o]??(o>=45&&o<=59?"i":null)}var ye=({o:{u:t,b:n}})=>[...t,...n].some(ct),ot=t=>[...t].sort((n,e)=>e.p-n.p),_a=5,Y=t=>{let n=Number.parseInt(g(t,"maxlength"),10);return n>0?n:1/0};function Ga(t,n){let e=/^[1-4]$/.test(g(t,"size"))?_a:Y(t),o=n.filter(r=>r&&r.length<=e),s;try{s=new RegExp(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o.find(r=>s?.test(r))??o[0]??""}function Rt(t,n){let e=[t];for(let o;o=n.find(({o:s})=>s.x===e.at(-1)?.n.t);)e.push(o);return e}var L=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],ft=(t,n,e)=>L(t,n,Ga(n.n.t,e));function xe({id:t,value:n},e){let o=e.n.O.map(s=>tt(s)?"":s);return Kt(t,e,(t==="age"?os(n,o):rn(n,o))?.index??-1)}function Kt(t,{n:{type:n,t:e,w:o}},s){return s<0?[]:n===$v?[{id:t,t:e,value:String(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[]}var xt=({o:t})=>O([...$(t),...t.A,t.E,t.F].join($Q)),Ee=({A:t,E:n,F:e})=>[...t,...[n,e].flatMap(o=>/^[\s(※]*例(.*)/.exec(O(o))?.[0]??[])];function hr(t,n,e){let o=e.filter(({n:l})=>l.kind===$g),s=o.find(({n:l})=>be(l.O)>=0),r=o.find(({n:l})=>Oe(l.O,0)>=0),i=e.some(l=>mr(l)===Or&&br(l)===$P),a={z:t,moment:n,bt:!!s,Ot:!!r,yt:i,N:new Set},c=[];for(let l of ot(e)){if(l===s||l===r)continue;let u=mr(l)(l,a);if(!u)return[];c.push(...u)}if(!c.length||Ua(a))return[];s&&c.unshift(...Kt(t.id,s,be(s.n.O)));let f=n?.h??null;return r&&f!==null&&c.unshift(...Kt(t.id,r,Oe(r.n.O,f))),c}var Ua=({N:t})=>{if(t.has($J)||t.has($H))return!1;let n=[_H,_v,"d"].filter(e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_v)},mr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?Wa:gr(t)?Ya:e===$g?Ka:Or},gr=({n:{t,kind:n,O:e},o:{u:o,E:s,A:r}})=>n===$G?null:dr([s,...o,g(t,$D),g(t,$p),...r],e),yn=({N:t},...n)=>n.some(e=>t.has(e)),Ka=({n:{O:t}},{N:n})=>n.add("unread")&&pr(t)?null:[],Wa=(t,n)=>{let{type:e}=t.n,o=e===$P?e:$H;if(!n.moment||yn(n,o,$J,_H))return[];let s=L(n.z.id,t,On(n.moment,e));return s.length&&n.N.add(o).add(e==="datetime-local"?$P:o),s},Ya=(t,n)=>{let{z:e,moment:o,N:s}=n,{t:r,kind:i,O:a}=t.n,c=Ja(t,n),f=o?.[c]??null;if(f===null||yn(n,c,ja.test(c)?$P:$H,$J))return[];s.add(c);let[l,...u]=Va(f,c,t,n);if(i===$g){let h=Kt(e.id,t,ur(a,c,[l,...u]));return h.length?h:null}let d=String(l??"");return d&&d.length<=Y(r)?L(e.id,t,d):null},ja=/[hi]/;function Ja(t,n){let e=gr(t);return e===_v&&yn(n,_v,$H)?"h":e}function Va(t,n,e,{bt:o,Ot:s}){return n===_H?za(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t]}function za(t,{o:{u:n,b:e,f:o,E:s,A:r},n:{t:i,O:a}},c){if(/20$/.test(O(e[0]??"").trim()))return[t%100];let f=[...e.slice(0,1),s,...r,...n,...o],l=c?Z:f.map(cr).find(u=>u!==void 0);return l?l===Z?[t-Z,t]:[]:l===null||Y(i)<4?[]:a.some(u=>/^\D*\d\D*$/.test(u))?[t]:[t,t%100]}function br({o:t}){for(let n of[...$(t),...t.A]){if(/日|date|yyyy|\d{4}/i.test(n))return $H;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(n))return $P}return $H}var Or=(t,n)=>{let{z:e,moment:o,N:s,yt:r}=n,i=br(t);if(yn(n,i,$J,_H))return[];let a=g(t.n.t,$p)||xt(t);if(i===$P){s.add(i);let u=o?On(o,i):"";return ft(e.id,t,/\d時/.test(a)?[u.replace(/:(.*)/,"時$1分")]:[u])}let c=o&&ge(o,a),f=c?[c]:[e.value,...o?ar(o):[]];r&&o&&f.unshift(c??On(o,$H));let l=ft(e.id,t,f);return l.some(({value:u})=>/\d[:時]/.test(String(u)))&&s.add($J),l.length&&s.add(i),l};var qa=4,Qa=new Set([...Xt,$N,_w]),Xa={url:nl,name:yr,name_kana:yr,email:ol,phone:sl,address:cl,found_at:(t,n)=>({l:hr(t,he(t.moment??"")??he(t.value),n)})},Se=(t,n)=>(Xa[t.id]??Za)(t,xr(t.id,n),n),xr=(t,n)=>(n.get(t)??[]).filter(({p:e})=>e>=qa);function Er(t,n){let[e,o]=[$L,$m].map(i=>t.find(a=>a.id===i)),[s]=ot(xr($m,n));if(!e||s?.n.kind!==$G||Se(e,n).l.length)return{fields:t,_:[]};let r=ir(e,o,Y(s.n.t));return r?{fields:[...t.filter(i=>i!==o),r],_:[e.id]}:{fields:t,_:[]}}function Za(t,n){let{id:e,value:o}=t;for(let s of ot(n)){let{t:r,kind:i,type:a}=s.n;if(i===$g){let u=xe(t,s);if(u.length)return{l:u};continue}let c=a==="number"?/\d+/.exec(O(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$f?pe(o).join($Q):o,[f,l]=rr(c,Y(r));if(!(!f||l&&Qa.has(e)))return{l:L(e,s,f),cut:l}}return{l:[]}}var Lt=({o:t})=>w($(t)[0]??"").replace(/\d+/g,""),tl=({u:t,b:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/.test(n[0]??t.at(-1)??"");function nl({id:t,value:n},e,o){let s=pe(n),r=e.filter(({n:d})=>d.kind!==$g),[i]=ot(r);if(!i)return{l:[]};let a=r.slice(r.indexOf(i)).filter(d=>d===i||d.n.kind===i.n.kind&&(Lt(d)===Lt(i)||Rt(i,r).includes(d))),c=o.get("scheme")?.find(({n:d})=>i.o.x===d.t),{values:f,left:l}=er(s,a.map(({n:{t:d,kind:h},o:p})=>({ht:h===$G,gt:!!c||tl(p),limit:Y(d)}))),u=f.flatMap((d,h)=>{let p=or(d);return ft(t,a[h],mo.test(xt(a[h]))?[p,d]:[d,p])});if(c&&u.length){let d=c.n.O.indexOf(de(s[0])[0]);d>=0&&u.unshift({id:t,t:c.n.t,value:String(d)})}return{l:u,left:u.length?l:[]}}function yr({id:t,value:n},e){let o=e.filter(({n:u})=>u.kind===$f),[s]=ot(o);if(!s)return{l:[]};let r=(u,d)=>{let h=xt(u),p=t===$d?Ss(d,h,Ee(u.o)):[d];return ft(t,u,As(p,h))},i=o.length===1&&!$(s.o).some(u=>K(u,$f)?.e),{q:a,Q:c}=el(s,o);if(i||!(c||s.e))return{l:r(s,n)};let[f,l]=bs(n);return{l:[...a?r(a,f):[],...c?r(c,l):[]]}}function el(t,n){let[e,o]=[$q,$z].map(i=>n.find(({e:a})=>a===i));if(o||t.e)return{q:t.e===$z?e:t,Q:o};if(e)return{q:e,Q:t};let s=Rt(t,n)[1],r=s&&!s.e&&s.o.f[0]===t.o.f[0]&&!ye(s);return{q:t,Q:r?s:void 0}}function ol({id:t,value:n},e){let[o]=ot(e);if(!o)return{l:[]};let s=O(n).replace(/\s/g,""),r=Rt(o,e)[1];if(!r&&/^[@＠]/.test(o.o.E))return{l:[]};if(r&&/^[@＠]$/.test(o.o.E)){let[i,a=""]=s.split("@");return{l:[...L(t,o,i),...L(t,r,a)]}}return{l:L(t,o,s.length<=Y(o.n.t)?s:"")}}function sl({id:t,value:n},e){let[o]=ot(e.filter(({n:i})=>i.kind===$f));if(!o)return{l:[]};let s=Rt(o,e).filter((i,a,c)=>!c.slice(1,a+1).some(f=>ye(f)&&Lt(f)!==Lt(o)));if(s.length>2){let i=Jn(n);return{l:i.length===3&&i.every((c,f)=>c.length<=Y(s[f].n.t))?i.flatMap((c,f)=>L(t,s[f],c)):[]}}let r=Sr(o);return{l:ft(t,o,xs(n,r===!1,r===!0,xt(o)))}}var Sr=t=>t.n.type==="number"?!1:ys(xt(t),Ee(t.o));function rl(t,n,e){let[o,s]=e.split("-"),[r,i]=Rt(n[0],n);return i?[...L(t,r,o),...L(t,i,s)]:ft(t,r,Sr(r)===!1?[o+s]:[e,o+s])}var il=/^(?:\S{1,4}郡(?!山?市)\S{1,5}?[町村]|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[区町村])\s*(.+)$/s;function cl({id:t,value:n},e,o){let{ct:s,lt:r,nt:i}=Vn(n),a=o.get($B)??[],[c]=a,[f]=o.get($w)??[],l=[...e,...o.get($K)??[]].sort((p,y)=>rs(p.n.t,y.n.t)?1:-1),u=f?i:c?r+i:n,d=al(t,l,u);if(l.length&&!d.length)return{l:[]};let h=[];return c&&s&&h.push(...rl(t,a,s)),f&&r&&h.push(...f.n.kind===$g?xe({id:t,value:r},f):L(t,f,r)),{l:[...h,...d]}}function al(t,[n,e,o],s){if(!n)return[];let i=e&&!o&&(n.id!==e.id||Lt(n)===Lt(e)||n.id===$K)?il.exec(Vn(s).nt)?.[1]:"";return i===void 0||s.length>Y(n.n.t)?[]:[...L(t,n,s.slice(0,s.length-i.length).trim()),...i?L(t,e,i):[]]}var ll=24,Ar={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Ae,_=[];async function fl(t,n={}){if(n.undo)return await wr(),Ar;let e=t.filter(({value:o})=>typeof o==_j&&o.trim());Ae=n.says;try{return Wo(n.forbids),await ul(e,n)}catch{return{...Ar,missed:e.map(({id:o})=>o)}}}async function ul(t,n){let e=new Set,o=Zs(),s=await Nr(t,n,e,o);for(let r=1;r<ll&&s.X&&(await Sl(),!(s.N&&s.l.every(Wt)&&s.page.size===pl()));r+=1){let i=await Nr(t,n,e,o),a=i.X>=s.X&&r>t.length+2;if(s=i,a)break}return s.l.forEach(xl),{...s.answer,needs:Us(s.page,s.j,s.scopes)}}var pl=()=>b(document,Yn).length;async function Nr(t,{map:n,overwrite:e=[],earlier:o=[]},s,r){let i=hs(),a=Bs(i),c=ml(t),{M:f,et:l,verified:u}=Ts(i,a,c,{map:n,ft:_.length>0}),d=dl(f,c,r),h={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},p=[],y=new Set,ut=0,{fields:st,_:pt}=hl($L,o)?{fields:t,_:[]}:Er(t,d);for(let j of st){let{id:rt}=j,{l:kr,cut:Ne,left:Ie}=Se(j,d),Et=kr.filter(({t:Ct})=>!y.has(Ct));for(let{t:Ct}of Et)y.add(Ct);if(!Et.length){h.missed.push(rt);continue}if(!e.includes(rt)&&Et.some(Ct=>bl(Ct,s))){h.kept.push(rt);continue}p.push(...Et),ut+=await gl(Et,s),(Et.every(Wt)?h.filled:h.missed).push(rt),Ne&&(h.cut[rt]=Ne),Ie?.length&&(h.left[rt]=Ie)}h.filled.includes($m)&&(h.in_text=pt);let Dt=p.every(Wt),Yt=new Set([...l,...[...d.values()].flat()].map(({n:j})=>j.H));return{answer:h,page:i,j:a,scopes:Yt,l:p,N:Dt,X:ut+(Dt?0:1)}}function dl(t,n,e){let o=c=>q.has(c)&&(n.has(c)||n.has($u)),s=({n:{t:c,type:f}})=>S(f)?[c,...lt(c)]:[c],r=[...t].filter(([c])=>o(c)).flatMap(([,c])=>c),i=e(new Map(r.flatMap(c=>s(c).map(f=>[f,S(c.n.type)])))),a=c=>s(c).some(f=>i.has(f));return new Map([...t].map(([c,f])=>[c,o(c)?f.filter(a):f]))}var ml=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has($L)&&n.set($m,n.get($m)??""),n},hl=(t,n)=>n.includes(t)||_.some(e=>e.id===t);async function gl(t,n){let e=0;for(let o of t)Wt(o)||!Mt(o.t)||(El(o,n),e+=1,await null);return e}var Wt=({t,value:n})=>{if(!Mt(t))return!1;let e=nt(t);return e===n||typeof e!=_j||m(t)===$v?e===n:Ir(e)===Ir(String(n))&&(_.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},Ir=t=>O(t).replace(/[^\p{L}\p{N}]+/gu,"");function bl(t,n){let{t:e}=t;if(Wt(t))return!1;let o=nt(e),s=_.findLast(i=>i.t===e);if(s&&(o===s.L||n.has(s.id)))return!1;if(m(e)===$v){let{multiple:i}=e,a=[...qt(e)].findIndex(c=>c.defaultSelected);return o!==String(i?a:Math.max(0,a))}if(S(k(e)))return Ol(e);let r=m(e)===$E?$f:$G;return o===(r===$f?U(e,$I):dt(e))&&Zn(e,r)?.id===t.id?!1:!yl(String(o),g(e,$p))}function Ol(t){let n=re(t);return!!(n&&!n.defaultChecked&&!_.some(e=>e.t===n&&e.L===!0))}var yl=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(t.trim())||n!==""&&t.trim()===n.trim();function xl({id:t,t:n,value:e}){let o=_.find(r=>r.t===n);if(o&&(o.L=nt(n)),o)return;let s=_.find(r=>r.id===t&&r.L===e&&!Mt(r.t));s&&Object.assign(s,{t:n,G:ne(n,Ae)})}function El({id:t,t:n,value:e},o){let s=_.findLast(a=>a.t===n),r=s?.rt??Gs(n);s?.G(),_=_.filter(a=>a!==s),o.add(t);let i={id:t,t:n,L:e,rt:r,G:()=>{}};_.push(i),Ut(n,e),i.L=nt(n),i.G=ne(n,Ae)}async function wr(){let t=_.reverse();_=[];for(let{t:n,L:e,rt:o,G:s}of t)s(),Mt(n)&&nt(n)===e&&o(n),await null}var Sl=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:Al}=globalThis;Al.fillForm??=Object.assign(fl,{undo:wr});})();
