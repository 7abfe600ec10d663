/* npm run compiled */
(()=>{var $b="name",$d="name_kana",$f="line",$g="choice",$h="autocomplete",$j="other",$k="unknown",$l="aria-description",$m="notes",$p="placeholder",$q="family",$u="address",$v="select",$w="prefecture",$x="[hidden], [inert], [aria-hidden=true]",$y="none",$z="given",$A="querySelectorAll",$B="postal",$C="label",$D="aria-label",$E="captcha",$F="area",$G="date",$H="value",$I="whole",$J="locality",$K="url",$L="category",$M="found_at",$N="hint",$O="time",$P=" ",$Q="own",$R="phone",$S="input",$T="insertText",$U="elementsFromPoint",$V="elementFromPoint",$W="type",$X="password",$Y="sentence",$Z="required",_b="email",_d="getElementById",_f="consent",_g="company",_h="selectedIndex",_j="string",_k="th, td",_l="others",_m="style",_p="title",_q="radio",_u="group",_v="m",_w="site_name",_x="row",_y="form",_z="trap",_A="checked",_B="confirm",_C="payment",_D="visible",_E="subject",_F="nearest",_G="instant",_H="y";var{getOwnPropertyDescriptor:Tr}=Reflect,{bind:Rr,call:Lr}=Function.prototype,Dr=Rr.bind(Lr),x=({prototype:t},n)=>{let e=Tr(t,n);return Dr(e?.get??e?.value)},M=t=>x(Node,t),N=t=>x(Element,t),it=t=>x(Document,t),J=M("parentNode"),we=M("firstChild"),$e=M("nextSibling");var A=M("nodeType"),G=M("nodeValue"),dt=M("textContent"),Mt=M("isConnected"),V=M("ownerDocument"),H=M("getRootNode"),E=M("contains"),Ht=M("compareDocumentPosition"),Te=M("cloneNode"),Re=M("childNodes");var m=N("localName"),xn=N("shadowRoot");var Ft=N("previousElementSibling"),Le=N("nextElementSibling"),U=N("getAttribute");var De=N("setAttribute"),En=N("removeAttribute"),D=N("closest"),F=N("getBoundingClientRect"),mt=N("checkVisibility"),Sn=N("replaceChildren"),Ce=N("scrollIntoView"),Me=N("scrollTo"),jt=N("scrollLeft"),Jt=N("scrollTop"),He=x(HTMLElement,_m),Fe=x(HTMLElement,"click"),An=x(HTMLElement,"focus"),ve=x(HTMLElement,"blur"),Be=x(EventTarget,"dispatchEvent"),Nn=it("activeElement"),ht=it("defaultView"),Pe=it(_p);var _e=x(ShadowRoot,"host"),Ge=x(HTMLIFrameElement,"contentDocument"),Ue=it($U),Ke=x(ShadowRoot,$U),We=it($V),Ye=x(ShadowRoot,$V),je=x(HTMLSlotElement,"assignedNodes"),Je=it("createTreeWalker");var Ve=N("matches"),ze=N($A),qe=it($A);var Qe=x(DocumentFragment,$A),Xe=it(_d),Ze=x(DocumentFragment,_d),g=(t,n)=>U(t,n)??"";var v=(t,n)=>getComputedStyle(t,n);var Cr={input:HTMLInputElement,textarea:HTMLTextAreaElement,select:HTMLSelectElement},Vt=t=>{let n=Object.fromEntries(Object.entries(Cr).map(([e,o])=>[e,x(o,t)]));return e=>n[m(e)]?.(e)??null},vt=Vt(_y),zt=Vt("labels"),to=Vt($H),w=Vt($W),gt=x(HTMLInputElement,_A),no=x(HTMLSelectElement,_h),qt=x(HTMLSelectElement,"options"),Bt=x(HTMLLabelElement,"control");var I=(t,n)=>{try{return Ve(t,n)}catch{return!1}},b=(t,n)=>{let e=A(t);try{return[...(e===9?qe:e===11?Qe:ze)(t,n)]}catch{return[]}},eo=(t,n)=>{let e=A(t);return e===9?Xe(t,n):e===11?Ze(t,n):null};var In={};`\\b
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
mail
人|
方
ɔ?
, other,
相談
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
İ 
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
子
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
)ŗ
and
aÏ
hat
phJ
|co
|á
ő|
È|
ʋ|
出
様
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
$|^(
pos
|記
ɗɟ
角|
lTl
 us
) (
am|
ed|
enC
ent
s?|
Ğt
人
場
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
 you
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
#hp#
Iˠ|
abus
cJEn
expl
part
sign
view
when
|Œ|
|Ǝy
|届
|日
|貴
ÅÇ
łÏ
÷ɋ
÷ɍ
ɗÇ
ɣÇ
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
G犯Q容疑
compan
˕ʣ˃ʷ˳ʰ
channel|
password
(発生|N
descri
quiry|
đ|生徒|
掲示板|
captcha
|harass
|hiragana
|katakana
ˑʹ˯Iˉ
ˡ˃ʻIʸ
|notic
Ô詳細
Îĳy,c,
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
商ĺ
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
(Ýį
,l,0.
,lc, 
FfrFg
\\d *[
first
imei|
numbH
topic
|#İ#
|˚˳
ƓpÏ
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
ÂƆ|U|届出|届ɑƅ|юѐ
TlcTlcTlc
|時刻|時間|時期|
)[Ɂ-ʓ]{0,
Â被)(Ɔ|U|јɟD)ї|
経緯|状況|N情|
(Äe-?P|phJ;P Ì
(件B|題B|表題|
(送|渡|教Ɉ)(ɣ
Á˞ʬʸ˳|
[ɚɪ]|ɗ(ɪ|ɾɛ%
|љ;hp|Ĳblog|MÊ))
ќails|FformaÏ|$)
Ɋ客様|ɔ自身|
建物|˞˳ʷ˧˳|
ÍGÍɫ?(ђ(QR%
取引È責任者
((half|full).?wi
(ʹ˚Iʹ|空白)
ewsletEr|subscri
Û提供|犯罪|
Ü#(of|J) )).*^(
њage#|Čð#id#)
(scam|phish|Ѡe
Óë|本BƈÃǍ%
|回答|返答|
Dɘʁ|嫌Ɍʉɛ
ǐorm|app|forum
|#roboC#human#
Đ企業|法Q
ɏɠɕD|
所属|部署|
 found_at,lc,
ɧɯ?ɪ[Dɏ]|
場所|箇所
(ʷ˧˃˗|Ĕ
ћhen|#dash)
(found|seen
(ƐČprofil
fil;producC
pHpetrator|
˗˭˕ʣI˫
(\\/|˻|ǎ|
[ɔɊ御]?
trapOƗO
|furigana|
Zt(ed|Fg)
ƊɵʊɌɪ
Ɍɪ|仮B|
ʹˬ˃ˉ?|
ˡ˫˞ʬǝ
弁護士|
(letErƝ;
CdivisiJ|
Cproblem|
enEr|type
|r;kakunF
|個人Û
|口ʳ˟|
Õ(R|È>
Ē|該当
Xà数à
(U|Ŗèí
(A>Ɋ?(B
(wanClik
(ČðÆ)
(対応|
)[a-z ]*
[半全]
addiÏal
A?(Ţ|X
A?(ɂʋ>
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
Ǘ7})[ʋ
ǲ下ɕD
ʏDɛɤ|
ʫˆʴ˪
ˈ˩˖˫
˪˙˳ʸ
姓|氏|
*[-\\/]?
, ePÎ
G代理
FƔenƔ
deadlFe
https?:
noCn.t)
sns|ŕ|
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
ĕňƉ;
ƑOpѝ
ƪ製ĺ
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
称|B義?|ɵʊɌɪ|ƊʫˊƈP
((様|ɕʓ>((ɕ|ʉ)ʌɟ>
|Ã|ElǍ|ÛċŏˍIˠ|ÄÌ
K6}(Û|氏B|ê|ɓɨ|方|
[^A]{0,6}[者方人]|ē
届ƅǊ)(?!Å[ɟɦ]|Ē|ɗ
(ďĕ(MsiE%ʦʧ˖ ?MƉ
(Óë|姓B|Bѓѕ|phJ;#
(ˏʤ˕.?˳|ǌ)]|#hyp
)є(A|Ǐ|'s|：>іdet
aymentOcJfirmÎĵ,
ÆaCaccused|ZEd|Z
alk|bull[yi]|imў
suspiciousƘ|stџE`.split(`
`).forEach((t,n)=>{In["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??String.fromCharCode(n+(n<350?n<54?161:162:674))]=t});var oo=t=>t.replace(/./g,n=>n in In?oo(In[n]):n).replace(/[Ȁ-˿]/g,n=>String.fromCharCode(n.charCodeAt()+11776)),Qt=oo(`Ѐĸ фlaT, @lĀOidĨifiable_byOƫ_knãOwishOtriedOimÆaEdOō_toOƤOdemÿOгOsĨOsp@adOō,TaT, ƫOė,TǕǕTcTlc,ǴǴ0.7ǉ, ÞtÎÞt,a, LÎePƺ7 othH,c, Ǝy,Ģa, siE_L,lcTĢTlaTlaTĢTĢa,č ĸ0.6 ĸ0.7 ĸ ~ƺ6ǉаĂeÎĪal,Ģ, localityƻПƻÌ,la, ageƻÞtƟ ĳyƟ0.9č0.6ččč0.7 noEsƺ7 L,l,
ЀфĢаL_kanaÎĂeÎLÎÞtÎĸ siE_LƟč
ÝɗɪDįɗĜ空(欄|白>Aɾɾ|空ɫ|何ʂƹ%leave#.*#(blank|empty|alJe%do(n'?C notĤfill|Ћ)
画像(ɫ|内|中|A|認þБ証%Ɨ|Ư|ʹˑˠ|迷惑É(防止|対策%ŀ(Åɦ|Å)(DćɟěБî%ƽ+×x*] *\\d|ƽ-−] *ƽ=ɯ]|計算(A>(結果|答%A答Ɉ|認証(ʳIˉ|ʭI|î|X字>$|最後A\\dǰ|security (cod;Ż%vHificĀ|anti-?spĥ\\?K3}(ʹˑˠ)
^~Ǿɋ|,| or )
ƛ|暗証|Ƒ|passcod;ơ ?(id|B%#logF|Ř ?id|ư(î|id%秘密AŖ˯˳ʿʤˠ
ʯˬʸñ|ʫIˉ(î|B義%有効Śʻʭ˥˪ˆʣʳIˉ|щcard (ǀ|holdH%#cv[vc]|iban|ʯI˝˳ăupJ
ĚY|ĚAɟʁ(ɫ|ȁ>(ʂɆ|再|2|二|同ɘ|Ý|$%\\(SĚ\\%(Ū|ì|PýSĚ$|再度|再Ý|ʂɆ(一|1)(度|回%ƥ@-?(Ћ%@peaC#agaF#|vHify
検索|ʭI˯Iˉ|絞ʊ?ä|#ĵ#С
署B|Ųatur;to Ų#|^b?cc$|N務局õ動ū|ūX|żɪDɧ|officeģ;ˁˣñ|#cā#
ɨA(Sэ続柄|ĭ柄%(ē|íGUGßGĻGŁG申請GŜÚ)A(S立Ĭ|Ǉ%^S(э立Ĭü@lĀ(ship>#|who a@ŉ
(ùɋćʏɋć特定(ɧɍ|Åʋ%同定ěĿ|根拠|N情|Û%idĨif(y|iable)
心当ɟʊ|(ËGŽäʓɠQ発ÐGÕ)ʒ(ɔ存|Ùɣɦ%know who
(SĽ|求ʁć望ʀ)(â|A|Åʋ>Ж措置Ņ|ÔN項%ɩɆĠD|ɗɦɻɗDɓɨ|(outcom;acÏ).*Д;@łCdesi@d%Дe)ģ to do|(desi@d|@łEdĤacÏ|outcome)
(ɓʌɾɧ|今ɾɧŃЖž経緯|U%Ʋ(ŜĄ請|Ťěы状況%al@ady (triĦńEd|dJe)
(ɋɟʉʌ|騙ʉʌ|ƠÅ|B乗ʉʌ)
Ü返çï(振äФɿƩ|ř?|Ñç)(ĆÕ%(払ФʓƩVÑçɗ)(ſÇɠ)(Õ|È%#ō to#|to whomK20}(pa(id|y%sen[dt]%payee)
(届DÇ受ɑ取ſ受領Ġ)(ʂA|÷|通Ù|Ł|X|Ɯ%(Ƴ照会|開示Ť)÷?A(Ô差Ĉ%Јśe)K8}Ƥ|Ƥ ЈdocumĨ%^wā came
(求ʁĄ求|Ť)ʉ?(ʌ|Å)ɦ?(D|ÇćA|ʂ%(ь恐喝ÀɩV脅ɗ)A(ÔX言Ņɰ|言葉%#demÿ(Ħs>#|^ransom
ÜĽ|納ï^期(限Ÿ%(ř?ƩĄ求ǭ照会)(÷|A)*(Ś期日|締ʁ?切%(Õ|ÈR)K8}Ś#г#|(answH|@ply|pay) by)
Ü振|çïǜ|ɗ>ɦɗɾſ(Õɫ|ÈRɫ)ǜÇžɟ%wā K12}sĨ)
Ü~|ąìï(拡散|流Ĉ|広ɾ|広ɌŊ状況|範囲|ыɦ(D|ʋ%ɟɋ|ɋ$%(has|hav;been)K20}(sp@ad|circulaEd|leaked))
(支?払|借ʊÇÍ|損害)É額|^ç額|払ſř($| ļ%amount (ō|lost%^sums .*ō|#paymĨ($| or%how much|#loss#
(Ë|Į|Ĵ)ÉК章|X言|全X|原X|引Y)
(Ł|ūǭSĽ|ÃÁŊRĊ|手段|時ĭ帯?|可否Ą否%Aá否ǝp@fH@d|best tim;how didŉ hearÀ?ÙʊÉɍɣɋɑ|性別|#gŧ#sex#|職業|occupĀ|国籍|nĀalityăuntry|#ip#|fax|˕ʡ˃?ʯʹ|生ı|誕生日|birthƮ欄
(ŔGŽ?ä(ʓɠ|ɿ>(QG主%ŞGЏķƍGoffŧuploadH|ĞEr#|abðǼЕK16}ZtûH%Ђ ЕŃ(B前?ċŏˍŭ氏B|ŀ|ÄČð#id#%usHLú|^(ŔÚ)$
(ǣ中傷źĒGŒÅɟ(QR%ė|targeEd ÆþÓ?$ÀB前|L%^(ÍGė)$
ƒöN故|現Ĭ|起ɍƨ|Ĕ?|ĐŠÈþĘ|所在地ǒ|Ʒ%(Ęǒ)\\W{0,2}ƒö現Ĭ)
ÜǤïǣĒGŒźŞ|Џ|ŔG送Ðƍ|B義QĔ|転送ĆUĠDŷɑĆ配送Ć受取Àæ|æɩʂ|æ供|ƕ学生|ŝG家族|友|ÙQ紹介|ţб|代表GЇ後見|緊急нGšG責任Gė|Ŧ|guardian|pa@nCfriend|@p@sħbehalf|witness|emHgency|agħthird.űy|someJ;othH Æ|theirÖǪ
Lú the (Æ|ãH|Fdividual|ðǋ%their L
Ü~ǂï((éß|UýĒ|被(éß%(éß)(ĠD|źÅɦ)þǬ(ż|載ɛʉ|載ņ映ņ写ņ晒ɕ|ɕʉɕ|(ľğ載о|Ë|悪Y|流Ĉ)[ɕɗ]Ǘ6}(Ǭ#ǫÖ#ǚ%ǚÖúƢa |any >ǫ))
ǔ%申ɗäɿ|Ë)ÚK6}(ÓÁ|Ã|Ę|ê)
本īĹ
ǔШɟD](Qæ|R)AÉǪ
(Í|ǮþQR|Gæ)$
(Ë|Į?|ľ|ʢ˃˗оĶ|受Ð|ĽТ来店|訪問|納期|ǈ|注X|ļ|配送|回答|開催|Ň)(žźâ|A>ƣ?|ı?ǖŚ月|期ĭ|年数%(ĞEd|upload|publish|p@fH|ordH|purchasþƦe)
ǓƣŸ付|ı?Ÿǖɨɍ|頃%Dɤŗ見|気|Ù%ǓDɤ|(Ʀ;Ŵ|day)K16}ǹ|obsHv|saw|#see#|ų|discovHƝ|#fFd#%ǹƝĦdiscove@d|ųĦsawÖ(Ʀ;#J#|Ŵ%(dat;day|ŴÖ(awar;learn)
^ƒ案>(Ġ>ƣ|ıŸ付|時期|時刻)ĝdat;daE ÿ tim;Ŵ)\\??$
(迷惑л受ÐŷDÇ詐欺|Ə|怪ɗD|ƠV偽)[ɪA]?(e?Ū|Ã|sms%ŪК面|Ô˘˃ˀ)
Â[物N案条]|[^ɔY]á)Ǜ標題|^([ɔɊ]?ВÁý>(Ď|ˆI˞%^題目|A題$|ŀÅʋĎ|Þt#|^Ŏe$Ą旨)
^(ǿВ|ĻÁý>ǛĎ)ĝÞCŎe)( lFe>$
(Ó)ǾɂʋDɯ| or )K3}(ǱƌУŏǃ|B称%(ĐĊQƌ)B?(ǎŊÓ)
(ĐŠĆ仕NЦĊQ˓ʸˍʹ|МworkŶ)åY|YA> ?(e-?P|eŪÁ)
(ǳ部門|ƴ課|課B|宛ÈĶĆĔт|校舎|拠点|施設)B?$
ǱƇMƌ|機関ƨ|Š|ǳ役職УĔBтŶй[sz]ĀărporaCМdeűmenЉemployH|school|affiliaCjob Ŏ;SŇå中A>(ŕ|ƪƁ˳%ɔļ|ɔǈÀ使D
(х品目)K2}ŕ(A>B|˘˃ˀI?
(MƖж媒ƃʢ˗˪|Ĳˡˇʣʢ|Ɓñ˕ʩŭʳ˟˥ˋˆʣ)(˻[^B]{1,8}|等|ɪɩ>Гë%ľ(M媒ƃŕüɩA(Mжʢ˗˪%ǯ|board)('s> ÄLúƢtā >(ĕ>ǯ%which ǐorm%^platformĝňsHvic;Ɩsns)$
Â[ÚRĉ客ī身ù私ÈY当表員]|ē|ɕʓ|ɕɾ|ę)A(Ɋ|ɔ|御>(Óë)
(ˋ˃ʯ|ˏ˳ˉ˫ǃ|Řċŀ|ơ|˕ʡʤ˫|х作ĺĺ曲|国|地|駅|路線|Ɓ˳|ˉƂ˳|ʤ˙˳ˈ|案ö物ö機種|番組|ˁŭʰ˫I˗|ЅÊ|şğN|銀行|Ǣ˚ñ|飼D[犬猫])Г|ˍŭB称|Ď%(nick|ðsc@en|display|ǻdomaF|evħiEm|peCprojecCbrÿ|hosCmodel|Čmiddl;maiden|group|EĥƐŌbank)ò(ş|曲|作ĺ÷籍|Ê|MЅËğN|job|Ōvideo|book|sJg|th@ad|ĞCarticle)åA?ŀ>(Ď| Ŏe)
(自ùõ社|弊社|Đ著作権?(元|Ú%ţ|元åɨ%ēAŹRA?Ź殿|ǡ運営(â|中%公式|正規|本Ƅʪ˪ʸˊ˫|ǽǂ|#ã#|#my#|official|origFal|profil;ÆalŶŃóMďŬ|ąblog|Ĳň#Ò|ƐƉe)
#proof#|ãHship|(š|証明)(G÷|â)
(発ÐĶ)元A?(ÃÁ|ì|î)
Â使ɣƮVŇVęVļVšV持ɣ)(ɦDćɦɍÇʏʌÇ着ÐĠ)(Ã|ƵÁ|Ę)
óąMÊŊB|Ď%óMÊ).*ц
志望õ己pr|経歴|職歴
(Ŀ|詳細|ÔǙƸŊʒ|чÖ(Ƹį|Ýğ載ğ述À?ŽÀ聞ɋɛ|教Ɉɦ|述ɹ%^(please >(ŰaF|Ɠb;Ellģ|why)#
(関連|参考|参照мA?|証拠|@laEd|@fe@nc;ЙŃóą#Òs?#)
^(ʵƀA|Ƿ|ˈ˃˗Êý)~$|Ǻ;ˁˣ˳ˍ˫ċǽÖó#Ò|ő%ó#Ò)#K12}Ǻe)
~|őÈ?|pHmaÒ|#ÒôĕÌ|^д|ìÉhttp|ÌK8}ú (th;this|tāĤĕ>(ŌňĪ%(ŌĪ) Ì|(Ê|MďË|ľ|Į?|ʹˬ(˃ˉ>|ş|АŃì|^ľ(Ƕ|ÈüĮЛĬ所|whe@ (is|didŉ seeĤiCthe%(ŌĞCůCvideo|listFg)s?( \\(?s\\>> (to (be >(@mov;ZC@ų%F Ż)
((АпЛ|íâ|ĻâķěMÊ|ďË|Žäɿ%(Į|ËЎĴ|画像|写真|şþÊ|Ƕ))$
ďĕMʦʧ˖ ?M#у^(Mhp|web|Ĳblog)$
e-?Pƈ#P( ?Ì>#
Ã|#El#|Elû[a-z]%Ă;Ƶ|mobil;ɧʓʏ|ńt ǀ
郵便|Ȓ|#zip|Īal|Īcode
^(Ʒ˻>(Ǣ˓˫|ʢˑIˈ%部屋î|buildFg|aűmħsuit;#unit#
市区?町村|Ʒ|丁目|町B|st@eC#city#|tã
都道府県|П
ĘÀ住ɾD|居住地|#Ì#
年齢|年代|#age#
^S[Yá]ö^ǁ
ǑЫ|Ǉ|ʸˣ˳˫|N由|SYö項目$|ù野|ĳ|#typeô#kFdô#ǁ|natu@ú
(違反|í|U|ÍŵÔĻý(ǑǇ%^(種類ЧЫI?|ĳy|(typ;kFd)ú (Ů;ŨÏ|ZЊissue))$
ÔĿ|èU|éÍķ|件B|ˆI˞ŵ困ʊƬÞCissu;abouЊFƔcJcHn|harm|Ũt
(注XТǈ|ļЦN業|仕N|ƪ工N|ŜƄ活動рý(S(ƞ%動機|Ŀ)
ƞ|詳VɏʏVŢ|ƳĄ望|ŖU|è具ƃƸõ由記|ɩAʈɆ|ɩʓɪ|何Ɍ|困ņ起ɍ|起ɓ|żʌɦп|ś;ǄƧôƓb;ŰaF|wā happenĦвůCEllģ|how can w;Ø(ĖCŻ)ĩ^Żs?$|概á|YöŁN項|通Ð欄ÀÙʉɛ(Dɟɠ|ɏɠ%^(ĖtĩbodyüØZt
Âǆ)Ɯ
Ĵ|Ʊ|Ŀ|ǙɊ気ɥɍ|é補足с|ˡˢм|ĖCЙ ŋnoEô@marksƬО
(èU|éŖ具体的ɪ?À困ʊ)É内容ĝƞ|Ţ|Ɯ|Ĵ|ś;ĖtĩǄƧĩƱ)$
Óë|姓B|芳B|本B|(ê|Ǥ)B$|(ƴ|申請|í|ß|U|Ļ|ŁŷĈį|Ŝр|申ä|Ň|Ť|提ĈĶ)Ú(ĉ>(A>B?$|^差ĈQfullòƾ (ÿ|&|\\/) last ÄØÄlegal Äńt (Æ|L%^(ÄНÄɊ客ĉB|SƴÚĉ?B?|Bü(ZErкEr|sŧ@łErămplaFanCclaimant)('?s> L
hJey|gotcha|Ŭ.*Ŭ|ak hp|#boC^hp#| hp$|trap|decoy|~ ť|wFni;leave
Ɨ|spĥvHif|turnstile
passw|^otp$|Je time code
^cc |cardăupJ
(P|eP).*(ƥcJf|ť|agaFЌ|2ü(ƥťЌ)#.*P
^(q|s|ĵ|quHyСĩkwüĵ
Ǝйărp|deparЉуfax|birth|bday|nickòǻðlogF
#(e ?P|P|P ?Ì|@plytoÁì)#Á
kanaЁyomi|ruby|Ѓ
#(El|Ă;denwa|EleĂ;mobile)\\d*#|Ã
^(Ø|full |Н|ńt |ZEr >L( \\d+>ĝo?nama;shƿsƿfullL)ĝɊ?B前|S氏B)$
^(Ø|@łt >(ÞCŎ;kenmei|daƿ件B)$
^(target |Zt |page |Ī |ůt >óÒ)( ?\\d>$
siE ?L
ĳ|#kFd#|#type#|s(h|y)ubetsu|bunruiƬǁЧ種類
ś;#msg#|ĖC#body#|ůtôвtoiawas;naiy(o|ou)#|hJbunƧ|Ǆ|@markĩbikou|#noEô#Ext#|ÔƱ|Ţ
ǩЮ苗àBà(Ø>lastòfamilyòsurLœ
ǩB|(Ø>ƾògivenòfo@Lœ
^last$
^ƾ$
^(ɛD|ʻʤœ
^(ʁD|Ƃœ
Ɋæ|ƕ˚ñ
ĴЎƖʲʹˈ˖˃ʯ|ūâ|ĖC#@ų|guest ?book|#@ply|Â˗)ˬ˓˥I
同意|承諾|了承|承Ù|規約|˝˪ʷIЍA(Ɋ?取|ŝ|Ň|提供%ІɊÙʉɛ|配Ð|ĭ違D|ĚɗĶĚ|ˁʧ˃ʯʒ|理解Vʢ˳ʱIˈ|Ư|歳以上|Ľâ$|ag@;cJsħ#Erms#ƭcy policy|nǧb;declar;swear|good.faith|cHtify|undHstÿ|acknowledge
国îûÉ(ɪ|ǅ除)%country cod;\\+81
(И角A?|(ʫʿ>ũŐ|漢àXà[˻ʄ\\/ɨ,ȁ]){1,6}(ûġũЄĹ)[^ȁȂ,.()※ ]){0,12}?([ø×禁避控遠]|ng#|ǆ|[Ɉɍɑ](ɾ?ɛ|ɪ%[ʏɛ]ǞǵĹûŗø可|ɛʓ|Ĝng|ǆ))%(#(no|иavoid|except%not( F|ģe>|n.tģe) ǥdth|kata|hira|kanjiЗ|ǥdthƚƙЗ (noCcanе#
Ĺ|ǵɧɪDŅɌɂ|#not#|othH than
ŝÚ(ĉ|AR>åч>S
半角
Őƙ
^(((ɊŹõ|御>(ˍñ ?>Ƿ?|ʹˈʢ|ʵ˭˳|社%(web|JlF;İ> ?(shop|sto@))(Aǟ*ǟå~|ì|ąÒ|Ì|\\W)*$
Ưǰ
Ǹ
èU|ƳсĄ望|ńCFquir|enquir|О|support
Ѓ|ũɋɪ\\>$|˨˟|ʈɿ|読ɿ(ЄR%ʷƂЁ#kana#|Ăetic|Ü漢àkanjiï(ЮBë|LěŐƙƚ%(Ő)K3}(氏|Bë))
ʫʿʫˊƚ|Ɗũʻʤ|Ƃ
(^|[(※Ȃ ]|欄ɫ?ɯ|何ʂ|ɟʁ|īĭɯ)ƹ)(ɗ(Ĝɪɏ%ɯ?(ǅ禁止))
ő集|相互ą(ąʵƀ)åʒ>(ƶ>ę|Ò (exchang;lisCdi@ctory%(addкĤİ|aĤňÒ|~)
^\\(?※.*(.{25}|[Ȃ可]|Щ|ɾə|ɧə|Ĭ合Ņ|ИġAɿį|Ý)
(ư|ƶ|Řċˡ˳ːI)(A>(ęн|Ñ会%Ñ会(申|手続|˕ʩIˠ%c@aE (an |Ø>ČŲ ?up#|#@gist(H|rĀ)#
ъ任意|ɲɣə|(ŏǃ)ˍIˠ(ɧʂ|ʂ>(可|ok%\\(?(@qui@d|opÏal)\\>|[*＊※■●◆◇▼▽˻]+|Ýɗɦǲ(ɔÀ>(記Ñ|Ý)(Щ)
Ǹ([ȍȏ") ɯʒʂɫɌA等使]|ɪɩğ号|ǌ)]|SƹƮ))*([無ø抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Dɍ]|ɨņ[ÑD付ɤ含Yʏɑʌʁɛ]+Ǟ必á(Ĝɂ%[Dá][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])û.?(ø可|ɧɍɪ|ɧɍɾ)%数字(Aɿ|ɠɑ%(続ɑ|[詰ɤ]ʁ)ɦSÑ|(и#no|omiC@mov;skip|exclud;(е \\w+)Ƣany >(hyphen|dash%(ǀ|digit)s? Jly
Ǧ(ɯ|ʒ>(ɪV無VǅÑʌɚ|ÑʌĜ空ɑɚ%(ĭ|ɂDɠ)[ʒɯ]?(空ɑ|ɂɑ)(ɚ|ɪD)
ǘǡZEr|İ?Ǡ)
Ó|ÃÁ|Ę|#ÄP|Ăe
(ÍGĒ(GARċŘ%被(í|ß)Gżʌɟ(R|ī%Õ|ŔGŞ|ŒƍG当NGšGţGN業GĔ?|ŠĆ緊急ê|第三G目撃GɊæ(ĉ|ɕʓ%ƕŝбQĐĊQ企業|ė|Ŧ|offŧĞErŶ|űy|зǼsellH|ƼH|ãH|affecEd|ZEdǠ%who is|Æŉ|ÂƆ|UŷƅǊШDɟ]([īæRÚ]|Õ)ĉ?(ǏK6}|A(ÛŅ|ê)>$|(警察|ЇŞ|犯QÕƨÖ(ɾžDɾə|Dćɂ[ʊʋ]|ɧə)
kagai|higais|#ait;зė
((ēŹR|ɔ自[身ù])A|Ƈ店|御店ěďMĲŬ|~%ц|~K3}ēA|˝Iˈ˕ʩ˪ʪ|Øã|ifŉ have (J;a)#
^[(※ ]*(例|ex#|e\\.g|注|半ġ全ġ\\d+(X>à最大)
éǨDɘʁ|Ьķ|ƲŵÍ|ß|ƋţХ違Ċ|悪質|U|Ů;ZCcomplaFCŨÏ|Ƽ|Р@mov|legal
ъ#@qui@d#
^(\\(?(全ġ半ġ漢字%д\\/\\/|\\d{1,3}|[ı時ùA]|yЯmЯd*|h*:?m*|mJth|day|year|hour|mFut;ǿê)\\>$
ơ|ʵʤ˳ʤ˳|ưę|ƶę|І購読|検索Àř|ƛåʒ>(再À?忘%log ?F|Ų ?(F|up)#|nǧb;#ĵ#|paymħťouC(forgoC@setÖƑ
Ƈ団体
全角Ǧ
ǘ本īûĹ%ɔ自身ǂ)
í|Ǩß|ƲķŵÍ|ƋЬ|Dɘʁл違ĊХŮ;ƼƘ|ŨCРЂ
ƋB誉|侮辱|悪口|ÐY(毀|ɍ)損|defĥlibel|slÿH|Fsult
ƁʤːʷЍ|晒|ɕʉV肖像ƭcyƭE ŋÆal ŋdox
Ơ|成ʊ済|imÆat
著作|商標|Ù的財産|海賊版ăpyrighCtrademark|FEllectual
đшđA性|đÉЪcsĥŦŗporn|Ů|sex|Űoit)
Э|私N性|同意AĜ@veng;Ftimat;nJ.?cJsensual
ʢˀ˫ˈ|obscen|adulCnudity|ÂđÉ)(Ъ猥褻%Âđ|Э)шÂŦK8}|@venge )porn
売春|援助交際|Ĉ会D系|prostitut
薬Ƅ麻薬|大麻|覚(醒|ɛD%ˉ˩˃ʰ|drug
щ通帳|ƵÃ|bank ǋ
Ə|偽Mphish
ø正ʢʯʻʹ|ƛ|乗ɣ取ʊ|unƫi[sz]Ħhack
闇ːƀ|実行G請負|仲介|@cruit
ʫʸˎ|賭博|ʮˣ˳˖˫|gambl|casFo
闇ç|貸ç|ˤ˟ç|lendFg
銃|爆(発|弾%刃Ƅ武器|weapJ|Űosiv|fi@arm
自殺õ死õ傷|suicid|self.?harm
ь予告|脅Vth@at
Ǯ|bullyƘ
遺ƃ残虐|ʰ˭|gor;graphic|violen
差別|˘ƀ|ā;discrimFat
青少年|mFors
ˇ˞|偽Û|誤Û|˕ʧʤʯ|misŋdisŋfalse Ffo
悪質商Ċ|fraud|scĥÂƏ)詐欺
ʦʤ˫ʹ|˞˫ʦʧʢ|virus|malwa@`).split(`
`),so=t=>RegExp(Qt.shift(),t),[Mr,Hr]=Qt.splice(0,2),ro=t=>t.split($P).map(n=>{let[e,o,s]=n.split(",");return[e,so(),o||void 0,+s||void 0]}),kn=ro(Mr),io=ro(Hr),co=[{id:$b,e:$q},{id:$b,e:$z},{id:$b,e:$q,D:.3},{id:$b,e:$z,D:.3},{id:$d,e:$q},{id:$d,e:$z}].map(t=>[so(),t]),[ao,lo,fo,uo,po,mo,wn,ho,$n,go,bo,Oo,yo,xo,Eo,So,Ao,No,Io,ko,wo,$o,Tn,To,Ro,Lo,Do,Co,Mo,Ho,Rn,Fo,vo,Bo,Po,_o]=Qt.splice(0,36).map(t=>RegExp(t,"i")),Go=Qt.map(t=>RegExp(t)),St={令和:2018,平成:1988,昭和:1925},Uo=[$E,_B,$X,_C,"search",_z],Ko=4,Xt=[$b,$d,_b,$R,$u,"age"];var O=t=>t.normalize("NFKC"),z=t=>O(t).toLowerCase();var Fr=120,vr=40,Ln=30,Br=new RegExp(ko,"g"),tn=new RegExp(po,"gi"),Pr=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,_r=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,Gr={name:{id:$b},"family-name":{id:$b,e:$q},"given-name":{id:$b,e:$z},email:{id:_b},tel:{id:$R},"postal-code":{id:$B},"address-level1":{id:$w},"street-address":{id:$u}},Dn=kn,Zt=new Map,nn=(t,n)=>(Zt.has(t)||Zt.set(t,n()),Zt.get(t)),Wo,Ur=40,Kr=200;function Yo(t){Zt.clear();let n=e=>Wr(t?.[e]);Wo=n(_f),Dn=kn.flatMap(e=>{let o=At(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})}function Wr(t){if(!Array.isArray(t))return;let n=t.slice(0,Kr).flatMap(e=>{let o=typeof e==_j?z(e).trim():"";return o.length<2||o.length>Ur?[]:o.replace(/[^\p{L}\p{N} ]/gu,"\\$&").replace(/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?RegExp(n.join("|"),"i"):void 0}var At=t=>Uo.includes(t),k=t=>nn(t,()=>Yr(t)),Yr=t=>{let n=z(t).replace(/\s+/g,$P).replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"").trim();return Co.test(n)||No.test(n)?"":n.replace(Br,$P).replace(Pr,"").replace(_r,"").replace(/\s+/g,$P).trim()},ct=t=>/\p{L}/u.test(k(t))&&!Rn.test(k(t)),Cn=(t,n,e)=>t.find(([,o,s="lac"])=>s.includes(e[0])&&o.test(n));function K(t,n){let e=nn(`${n}\0${t}`,()=>jr(t,n));return e&&{...e}}function jr(t,n){let e=k(t).slice(0,Fr);if(!/[\p{L}\d?〒]/u.test(e)||Rn.test(e))return null;let o=e.replace(/\([^)]*\)?|〔[^〕]*〕?/g,$P).trim(),s=Cn(Dn,e,n);if(s&&At(s[0]))return{id:s[0]};let r=n===$f&&xo.test(e.replace(tn,"")),i=n===$f&&co.find(([c])=>c.test(o));if(i)return{...i[1],id:r?$d:i[1].id,w:!/name/.test(o)};let a=Jr(e,o,s,n);return r&&(!a||a[0]===$b)?{id:$d}:a?qr(a,e):zr(e)}function Jr(t,n,e,o){let s=n&&Vr(t,n,e);return s&&s!==t&&Cn(Dn,s,o)||e}var Vr=(t,n,e)=>e?.[0]===$j&&/[(].*(認知|発生|事件|現場)/.test(t)?t.replace(/[()]/g,""):n,zr=t=>t.length>Ln?null:{id:$k},qr=([t,,,n=1],e)=>({id:t,D:n*(e.length>vr?.85:1)}),jo=t=>O(t).replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase().replace(/[_\-.:[\]\s]+/g,$P).trim();function Jo(t,n){let e=jo(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/.test(e)?$q:/(^| )(mei|first ?name|given ?name|fname|名)$/.test(e)?$z:null;if(o&&n===$f)return{id:/kana/.test(e)?$d:$b,e:o};let s=Cn(io,e,n);return s?{id:s[0]}:null}function Vo(t){let n=t.trim().toLowerCase().split(/\s+/).at(-1)??"";return/^cc-/.test(n)?{id:_C}:/password|^username$|one-time-code/.test(n)?{id:$X}:/^(organization|bday|sex|url|nickname)/.test(n)?{id:$j}:Gr[n]??null}var tt=t=>{let n=O(t);return fo.test(n)||!!Wo?.test(n)},zo=t=>So.test(O(t)),qo=t=>Do.test(O(t)),Mn=t=>_o.test(t),en=t=>{let n=k(t).replace(/\([^)]*(場合|法人|会社|企業|団体|company|わか)[^)]*\)?/g,"");return n.length<=Ln&&Ro.test(n)&&!Tn.test(n)},Qo=t=>Lo.test(jo(t)),on=t=>t.length<=Ln&&Tn.test(k(t)),Xo=t=>To.test(k(t)),Zo=t=>Po.test(k(t)),at=t=>Mo.test(t),Hn=t=>Fo.test(t),ts=t=>Io.test(t)&&!at(t)&&!Pt(t),Pt=t=>yo.test(t),ns=t=>Ao.test(t)&&!at(t)&&!Pt(t),sn=t=>lo.test(t);var Qr=/権利(の)?侵害|人権|rights/,Fn=.5,vn=t=>z(t).replace(/[\s\p{P}\p{S}]+/gu,""),es=t=>z(t).split(/[/・、,，()（）「」\s]|\bor\b|または/).map(vn).filter(n=>n.length>1),Xr=t=>nn(`harms\0${t}`,()=>Go.flatMap((n,e)=>n.test(t)?[e]:[])),os=t=>new Set([...t].slice(1).map((n,e)=>[...t][e]+n));function Zr(t,n){let[e,o]=[os(t),os(n)];return e.size&&o.size?2*[...e].filter(s=>o.has(s)).length/(e.size+o.size):0}function ti(t,n){let[e,o]=[vn(t),vn(n)];if(!e||!o)return 0;if(e===o)return 1;let s=es(t).filter(c=>es(n).includes(c)).length;if(s)return .9+Math.min(s,5)/100;let[r,i]=[t,n].map(c=>Xr(z(c))),a=r.filter(c=>i.includes(c)).length;return a?.7+.15*a/Math.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e.includes(o)||o.includes(e)&&e.length>1)?.6+.2*(Math.min(e.length,o.length)/Math.max(e.length,o.length)):r.some(c=>c<Ko)&&Qr.test(n)||Zr(e,o)>.6?Fn:0}function rn(t,n){let[e,o]=n.map((s,r)=>({index:r,I:mo.test(s)?0:ti(t,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<Fn||o&&o.I===e.I?null:e}function ss(t,n){let e=Number(/\d+/.exec(O(t))?.[0]);if(!e)return null;let o=n.findIndex(s=>{let[r,i]=(O(s).match(/\d+/g)??[]).map(Number);return r===void 0?!1:/代/.test(s)?Math.floor(e/10)*10===r||/以上/.test(s)&&e>=r:/以上|over|\+/.test(s)?e>=r:/未満|under/.test(s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}}var rs=(t,n)=>{try{return t(n)}catch{return null}},W=t=>!!t&&A(t)===1,_t=t=>A(t)===3,B=t=>{let n=J(t);return!n||W(n)?n:A(n)===11?rs(_e,n):null},is=(t,n)=>(Ht(n,t)&4)!==0;function*P(t){for(let n=B(t);n;n=B(n))yield n}var ni=160;function*Bn(t){let n=0;for(let e=W(t)?t:B(t);e&&n<ni;e=B(e),n+=1)yield e}var Pn=t=>{if(W(t)&&m(t)==="slot"){let e=je(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=we(t);e;e=$e(e))n.push(e);return n},Nt=(t,n)=>{let e=Je(V(t)??t,t,5);return e.currentNode=n,e},cs=t=>rs(Ge,t);var as=4,ei=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,oi=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,si=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;function ri(t){let n=g(t,"class");return ei.test(n)||(oi.test(n)||si.test(n)&&!n.includes(":"))&&b(t,"input:not([type=hidden]), textarea").length===1}var ls=({width:t,height:n})=>t<as||n<as,ii=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,ci=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||ls(s);function fs(){let t=new Map;function n(e){let o=t.get(e);if(o)return o;let s=v(e),r=/hidden|clip/.test(s.overflow)&&!/^(html|body)$/.test(m(e)),i=/auto|scroll/.test(s.overflow),c={$:s.display===$y||Number(s.opacity)<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(s.clipPath)||I(e,$x),C:i,box:r||i?F(e):null};return t.set(e,c),c}return function(o){if(v(o).visibility!==_D)return!1;let s=F(o);if(ls(s)||n(o).$)return!1;let r=0;for(let a of P(o)){let{$:c,C:f,box:l}=n(a);if(c||r++<3&&ri(a))return!1;if(l){if(f?ii(s,a,l):ci(s,l))return!1;f&&(s=l)}}let i=ht(V(o))??globalThis;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}}var It="input:not([type=hidden]), textarea, select, [contenteditable]",Un="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",ai="input[type=radio], input[type=checkbox]",kt="script, style, noscript, template, option, select, textarea, button, svg, iframe, [role=button], [contenteditable=true]",cn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|big)$/,li=/^(td|th|dd|li|fieldset|form|body|tr)$/,an=240,fi=24;function Gt(t){for(let n of P(t))if(!cn.test(m(n)))return n;return null}var ps=t=>{let n=W(t)&&m(t)==="img"?g(t,"alt"):"";return n.length<=fi&&/\p{L}/u.test(n)?n:""},bt=t=>t.replace(/\s+/g,$P).trim();function $(t){let n="",e=o=>{if(n.length>an)return;_t(o)&&(n+=G(o));let s=W(o)?o:null;if(!s&&A(o)!==11||s&&(I(s,kt)||s!==t&&!mt(s)))return;let r=s&&!cn.test(m(s))?$P:"";n+=r+ps(o),Pn(o).forEach(e),n+=r};return e(t),bt(n)}var _n=new WeakMap;function ds(t){_n=new WeakMap;for(let n of t.flatMap(e=>b(e,$C))){let e=Bt(n);e&&_n.set(e,[...lt(e),n])}}var lt=t=>_n.get(t)??[],ms=(t,n)=>g(t,n).split(/\s+/).map(e=>{let o=e&&eo(H(t),e);return o?$(o):""}).join($P);function Ot(t){let n=H(t),e=A(n)===11&&n.host,o=[bt(ms(t,"aria-labelledby")),...lt(t).map($),g(t,$D)].filter(Boolean);return o.length||!e?o:[U(e,$C)??g(e,$D)].filter(Boolean)}function ui(t,n,e){for(let o of P(t)){let[s,r]=[E(o,n),E(o,e)];if(r)return!1;if(s)return!0}return!1}function pi(t,n){let e=D(t,$C),o=e&&Bt(e);return!!(o&&o!==n&&!E(e,n))}function di(t,n){let e=(G(t)??ps(t)).replace(/\s+/g,$P),o=e.trim()&&B(t);return o&&!D(o,kt)&&!pi(o,n)&&mt(o)?e:""}function us(t,n){let e=Nt(H(t),t),o=[],s=!0,r=0,i=null;for(let c=e.previousNode();c&&r<an;c=e.previousNode()){if(n.has(c)){i=c;break}let f=W(c)?m(c):"";if(li.test(f)&&E(c,t))break;/^[bh]r$/.test(f)&&(s=!0);let l=di(c,t);if(!l)continue;r+=l.length;let u=Gt(c),d=o.at(-1);d&&!s&&d.block===u?d.text=l+d.text:o.push({text:l,node:c,block:u}),s=!1}return i&&I(i,ai)&&!Ot(i).length&&o.pop(),{b:o.filter(({node:c})=>!i||!ui(c,i,t)).map(({text:c})=>c.trim()),x:i}}function Kn(t,n){let e=Nt(H(t),t),o=Gt(t),s="";for(let r=e.nextNode();r&&s.length<60;r=e.nextNode()){if(E(t,r))continue;if(W(r)){if(n.has(r)||m(r)==="br")break;continue}let i=B(r);if(!(!i||D(i,kt))){if(G(r).trim()&&Gt(r)!==o)break;s+=G(r)}}return bt(s)}function mi(t,n){let e=[""],o=D(t,"td, dd, li, p, div"),s=Nt(H(t),t),r=0;for(let i=s.nextNode();i&&o&&E(o,i)&&r<an;i=s.nextNode())if(!E(t,i)){if(n.has(i)){e.pop();break}if(W(i)){if(/^(label|dt|th|legend|h\d)$/.test(m(i)))break;cn.test(m(i))||e.push("")}else D(B(i),kt)||(e[e.length-1]+=G(i),r+=G(i).length)}return bt([ms(t,"aria-describedby"),...e].join($P))}function hi(t,n){for(let e of P(t))if(!(!E(e,n)||t===n&&m(e)===$C))return/^(ul|ol|div|p|span)$/.test(m(e))?e:null;return null}var ln=t=>I(t,It)||b(t,It).length>0;function Gn(t){for(let n=Ft(t);n;n=Ft(n)){if(ln(n))return"";let e=$(n);if(e)return e}return""}function gi(t,n,e){let o=D(n,"table"),s=b(n,_k);for(let r of[Ft(n),o&&b(o,"tr")[0]]){let i=r&&r!==n&&!ln(r)?b(r,_k):[];if(i.length===s.length&&i.length>=e)return $(i[s.indexOf(t)])}return""}var bi=t=>k(t)!==""&&(!ct(t)||(K(t,$f)??{id:$k}).id!==$k),Oi=(t,n,e)=>e>1&&t.length===e&&t.every(bi)&&new Set(t.map(k)).size===e?t[n]:"";function yi(t,n){let e=Ft(t);if(!e||ln(e))return[];let o=b(t,Un),s=o.indexOf(n);if(s<0)return[];let r=xi(e),i=Oi(r,s,o.length);return i?[i,Gn(e)]:[]}function xi(t){let n=[""];for(let e of Pn(t)){let o=W(e)?m(e):"",s=o&&!cn.test(o);s&&n.push(""),o!=="br"&&n.push(`${n.pop()}${_t(e)?G(e):$(e)}`),s&&o!=="br"&&n.push("")}return n.map(bt).filter(Boolean)}function Ei(t,n){let e=Gn(t),o=n&&m(t)==="td"&&J(t),s=o&&gi(t,o,e?3:2),[r]=s?b(o,_k):[];return[e||(r&&!ln(r)?$(r):""),s||o&&!e&&Gn(o)||""]}function Si(t){let n=[],e=[];for(let o of P(t)){let s=m(o);if(/^(form|body)$/.test(s)||n.length+e.length>3)break;s===$C?n.push($(o)):/^(t[dh]|dd|li)$/.test(s)?n.push(...yi(o,t),...Ei(o,!n.length)):s==="fieldset"?e.push(...b(o,"legend").slice(0,1).map($)):I(o,"[role=listitem], [role=group], [role=radiogroup]")&&e.push(...Ot(o),...b(o,"[role=heading]").slice(0,1).map($))}return{f:n.filter(Boolean),T:e.filter(Boolean)}}var Ai=t=>[U(t,$p)??g(t,"data-placeholder"),g(t,_p)].filter(n=>n.trim()).map(n=>n.slice(0,an)),T=({u:t,b:n,f:e})=>[...t,...n,...e];function fn(t,n,e,o=null){let s=o!==null,r=H(t),i=A(r)===11&&b(r,It).length===1?r.host:null,{b:a,x:c}=us(t,n),f=i??(o&&hi(t,o));return f&&!a.length&&({b:a,x:c}=us(f,n)),{u:s?[]:Ot(t),b:a,...Si(s?D(t,$C)??t:t),A:s?[]:Ai(t),E:s?"":Kn(t,n),v:s?"":mi(t,n),U:e,x:c}}var Yn="input, textarea, select, [contenteditable]:not([contenteditable=false])",Ni=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Ii=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",S=t=>/^(radio|checkbox)$/.test(`${t}`);function gs(){let t=fs(),n=[],e=[],o=bs(document,t,n,e);ds(e);let s=new Set(n.filter(c=>!/^(hidden|submit|image|button|reset)$/.test(w(c)))),r=[],i=new Map,a=[];for(let c of s){let f=wi(c);if($i(c,f,t))if(ki(c,f))r.push({t:c,type:f});else if(S(f)){let l=Ri(c,f),u=i.get(l)??Wn(c,$g,f);u.k.push(c),u.O.push(Ot(c)[0]||Kn(c,s)||g(c,$H)),i.has(l)||a.push(u),i.set(l,u)}else if(f===$v){let l=[...qt(c)];a.push(Wn(c,$g,f,l,l.map(Ti)))}else(f!=="editor"||!I(c,"[contenteditable] [contenteditable]"))&&a.push(Wn(c,/^(textarea|editor)$/.test(f)?$F:$f,f))}return{it:a,M:s,B:e,Z:r,tt:t,size:o}}function bs(t,n,e,o){o.push(t);let s=new Set(b(t,Yn));for(let r of b(t,"*")){s.has(r)&&e.push(r);let i=m(r)==="iframe",a=i?cs(r):xn(r);a&&(!i||n(r))&&bs(a,n,e,o)}return s.size}var Wn=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,H:un(t),k:o,O:s}),ki=(t,n)=>Ni.test(n)||I(t,Ii)||!S(n)&&g(t,"tabindex")==="-1",wi=t=>{let n=m(t);return n===$S?w(t):/^(textarea|select)$/.test(n)?n:"editor"},$i=(t,n,e)=>e(t)||S(n)&&lt(t).some(e)&&!D(t,$x),Ti=t=>I(t,":disabled")?"":t.text||$(t);function un(t){let n=vt(t);if(n)return n;for(let e of P(t))if(m(e)===_y)return e;return H(t,{composed:!0})}function Ri(t,n){let e=un(t),o=g(t,$b),s=`${n} ${o} ${Di(e)}`;if(n===_q&&o)return s;let r=0;for(let i=J(t);i&&i!==e&&r<5&&!(A(i)!==1||b(i,Un).length);i=J(i),r+=1)if(b(i,`input[type=${n}]`).length>1)return i;return o?s:t}var hs=new WeakMap,Li=0;function Di(t){let n=hs.get(t)??(Li+=1);return hs.set(t,n),n}var q=new Set([...Xt,$B,$w,$J]),Ci=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;function Os(t){let[n,...e]=t.trim().split(/[\s　]+/);if(e.length)return[n,e.join($P)];if(!/^\p{Script=Han}{4}$/u.test(t))return[t,""];let o=Ci.test(t)?3:2;return[t.slice(0,o),t.slice(o)]}function ys(t){let n=O(t).replace(/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/.exec(n)??[];return e.replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0").replace(/^(\(?0(?:\D*\d){9}\d*).*/s,"$1").replace(/[^\d)]+$/,"")}function Jn(t){let n=ys(t).split(/[^\d+]+/).filter(Boolean),e=n.join("");if(n.length===3&&/^0\d{9,10}$/.test(e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(e)??[];return o.length?o:[e]}var Mi=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i;function xs(t,n){let e=O(t);if(wo.test(e))return!1;if(Oo.test(e))return!0;let o=n.map(s=>Mi.exec(O(s))?.[0]).find(Boolean);return o?o.includes("-"):null}function Es(t,n,e=!1,o=""){let s=ys(t),r=s.replace(/[^\d+]/g,""),i=Jn(t).join("-");return uo.test(o)&&r[0]==="0"?[n?`+81${r.slice(1)}`:`+81 ${i.slice(1)}`]:n?[r]:[!e&&/^\D*0(?!10)/.test(O(t))&&!s.includes(".")?s:i,r,i]}var jn="[\\d０-９]",Hi=new RegExp(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${jn}{3})[^\\d０-９]{0,3}(${jn}{4})(?!${jn})[)）、,，\\s]*`);function Vn(t){let[n,e,o]=Hi.exec(t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(t.replace(n,"").trim())??[];return{ct:n&&O(`${e}-${o}`),lt:s,nt:r}}var Ss=(t,n,e)=>t.replace(n,o=>String.fromCharCode(o.charCodeAt(0)+e)),zn=t=>Ss(O(t),/[ぁ-ゖ]/g,96),Fi=t=>Ss(zn(t),/[ァ-ヶ]/g,-96),vi=new Map(Array.from({length:58},(t,n)=>String.fromCharCode(65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??O(t),t])),Bi=t=>[...zn(t).normalize("NFD")].map(n=>vi.get(n)??n).join(""),Pi=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,_i=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;function As(t,n,e){let o=O(n),s=o.replace(tn,""),[r,i,a]=[1,2,3].map(p=>e.some(y=>Pi.exec(y.trim().replace(/^[（(]?(例[:：)）]?)?\s*/,""))?.[p])),c=[Bi(t),/半角|half/i],f=[Fi(t),$n],l=[zn(t),/(?<!半角.{0,3})カナ|katakana/i],u=!a&&($n.test(s)||/[ぁ-ん]/.test(t)&&!Eo.test(s)),d=i||u?[f,l,c]:[l,f,c];(_i.test(s)||r)&&d.unshift(c);let h=o.match(tn)?.join($P)??"";return d.filter(([,p])=>!p.test(h)).map(([p])=>p)}function Ns(t,n){let e=Bo.test(n)?["　",$P,""]:[$P,"　",""];return $o.test(n)&&e.reverse(),t.flatMap(o=>e.map(s=>o.replace(/\s+/g,s)))}var ws="h1, h2, h3, legend",Gi=new Set([$R,$u,$B,$w,$J]),Ui=/^(url|site_name|subject|notes)$/,Ki=[$K,$m],Wi=new Set([$K,$m,_E,$b,$d,_b,$R]),pn=8,qn=5,$s=20,Yi=.7;function Ts(t,n,e,{map:o={},ft:s}){let{verified:r,read:i}=oc(t,n,e,o);if(!r&&ts(Is(t,"h1",t.tt)))return{M:new Map,et:[],verified:r};let a=new Set(t.Z.filter(({type:p})=>p===$X).map(({t:p})=>un(p))),c=Is(t,ws),f=[...Map.groupBy(i,({n:p})=>p.H)].flatMap(([p,y])=>{if(a.has(p)&&!y.some(j=>j.p===$s||j.id===$m&&Qn(j)))return[];let st=Ji(p);if(Hn(st)&&!y.some(Qn))return[];let pt={values:e,o:c,u:st},Dt=ec.reduce((j,rt)=>rt(j,pt),y),Yt=ji(Dt,pt,s);return Yt?[{F:Dt,u:st,K:Yt}]:[]}),l=f.some(({u:p,K:y})=>y>=1&&at(p)),u=f.filter(({u:p})=>!l||at(p)||!sn(p)),d=u.reduce((p,y)=>p&&p.K>=y.K?p:y,u[0])?.F??[],h=Map.groupBy(d.filter(({id:p})=>p),({id:p})=>p);for(let{F:p,u:y}of f)if(!(p===d||sn(y)))for(let ut of Ki){let st=p.filter(pt=>pt.id===ut&&pt.p>=pn);st.length&&!h.has(ut)&&h.set(ut,st)}return{M:h,et:d,verified:r}}function ji(t,{values:n,o:e},o){let s=t.filter(({id:f})=>n.has(f)||q.has(f)&&n.has($u)),r=[...new Set(s.map(({id:f})=>f))],i=r.filter(f=>!q.has(f)).length,a=r.length-i;return i||(o||a>1||at(e))&&!Hn(e)?i+a*.3:0}var Qn=({n:t})=>t.kind===$F,Is=({B:t},n,e=()=>!0)=>t.map(o=>[A(o)===9?Pe(o):"",...b(o,n).filter(e).slice(0,12).map($)].join($P)).join($P);function Ji(t){if(A(t)===9)return"";let n=b(t,"button:not([type=button]), input[type=submit]").slice(0,6);return[g(t,"role"),$(t).slice(0,60),...b(t,ws).slice(0,4).map($),...n.map(e=>U(e,$H)??e.textContent)].join($P)}var $t=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Vi=(t,{values:n,o:e})=>{let[o,s]=t.filter(Qn),r=at(e)||Pt(e)||t.some(({id:i})=>n.has(i)||/^(name|email|subject)$/.test(i));return o&&!s&&!o.id&&r?$t(t,i=>i===o,{id:$m,p:qn}):t},zi=t=>{let n=t.map(({o})=>[...T(o),...o.T]);if(!n.flat().some(o=>ao.test(o)))return t;let e=new Set(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$j||o.n.kind!==$f||!r.some(a=>wn.test(a)))return o;let i=r.map(a=>K(a.replace(wn,""),$f)).find(Boolean);return!i||!q.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,p:pn})})},qi=t=>{let n=t.filter(l=>q.has(l.id)&&wt(l)),e=({R:l,e:u,id:d,o:h})=>l===$Q||u&&n.some(p=>p.R&&p.id===d&&ks({o:h},p)),o=n.filter(l=>!n.some(u=>u.id===l.id&&ks(l,u))),s=l=>o.some(u=>u!==l&&u.id===l.id&&u.e===l.e&&wt(u)===wt(l)),r=n.filter(e),i=n.filter(l=>!r.includes(l)),a=i.filter(l=>r.some(({id:u})=>u===l.id)||o.includes(l)&&s(l)),c=!r.length&&a.some(({id:l})=>l===$b);return $t(t,l=>i.includes(l)&&(c||a.some(({id:u,o:{U:[d]}})=>u===l.id||r.length&&d&&d===l.o.U[0])),{id:$j})},ks=({o:{x:t,b:n}},{n:{t:e}})=>t===e&&!n.some(ct),Qi=t=>t.some(({id:n,e})=>n===_g||n===$b&&e)?$t(t,n=>n.id===_E&&wt(n)===_p,{id:$j}):t,Xi=(t,{values:n})=>t.map(e=>e.id||e.n.kind!==$g?e:{...e,...Zi(e,n)});function Zi(t,n){let{O:e}=t.n,o=s=>e.filter(r=>s.test(r)).length;return o(/東京都/)&&o(/大阪府/)?!t.g||q.has(K(wt(t),$f)?.id??"")?{id:$w,p:qn}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e.some(tt)&&Rs(e,n)?{id:$L,p:qn}:{}}var Rs=(t,n)=>(rn(n.get($L)??"",t)?.I??0)>=Yi,wt=({o:t})=>T(t).map(k).find(Boolean)??"",Ls=(t,{values:n,o:e})=>Mn(e)||t.some(({id:o,p:s,n:{kind:r,O:i}})=>o===$M&&s>=pn||o===$L&&r===$g&&Rs(i,n))||at(e)&&!t.some(Xn),Xn=({id:t})=>t===_g,tc=(t,n)=>{if(Ls(t,n))return t;if(ns(n.o))return $t(t,({id:s})=>Ui.test(s),{id:$j});let o=sn(`${n.o} ${n.u}`)&&!Pt(n.o)||t.some(Xn)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return $t(t,s=>{let r=wt(s);return Mn(r)?!1:s.id===$K?r&&(o.test(r)||go.test(r)):s.id===_w||s.id===$M&&s.p<pn},{id:$j})},nc=(t,n)=>t.some(e=>Xn(e)&&T(e.o).some(o=>vo.test(o)))&&!Ls(t,n)?$t(t,({id:e})=>Gi.has(e),{id:_g}):t,ec=[Vi,zi,qi,Qi,Xi,tc,nc];function oc({B:t},n,e,o){let s=Object.entries(o).filter(([a])=>e.has(a)),r=n,i=!1;for(let[a,c]of s){let f=[c].flat().map(l=>{let u=t.flatMap(d=>b(d,l));return r.find(({n:d})=>u.some(h=>d.t===h||d.k.includes(h)))});f.length&&f.every(l=>l&&sc(l,a))?r=r.map(l=>f.includes(l)?{...l,id:a,p:$s}:l.id===a?{...l,id:""}:l):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}}var sc=({id:t,n:{kind:n,O:e}},o)=>(!t||t===o)&&!(n===$g&&(Wi.has(o)||e.some(tt)));var rc=new Map([[$Q,10],[_x,9],[$N,6],["inside",6],["after",6],[$h,5],[$W,4],[$b,4]]),ic=8,cc=/^(own|near|whole|row|sentence|group)$/,ac=[$Q,$Y,_x,_u,$N,$h],lc=24,C=(t,n)=>n.flatMap((e,o)=>e?[{from:t,c:e,D:rc.get(t)??ic,index:o}]:[]),yt=({c:{id:t}})=>t!==$k,Tt=t=>t.filter(({from:n})=>cc.test(n)),Q=(t,n)=>t.filter(e=>e.from===n),Ds=(t,n)=>ac.flatMap(e=>Q(t,e)).find(({from:e,c:{id:o},index:s})=>At(o)&&(e===_x?!s:e!==_u||!s&&!n.f.length))??Q(t,$b).find(({c:{id:e}})=>/^(trap|captcha|password|payment)$/.test(e))??C($Q,[[...n.u,...n.b,...n.f,...n.T,n.E,n.v].some(zo)&&{id:_z}])[0],fc=(t,{S:n})=>{let e=Tt(n).find(o=>!o.c.w&&yt(o))??null;return{...t,a:e,e:e?.c.e??null}},uc=(t,{S:n,kind:e,o})=>{let s=Tt(n),r=s.find(({c:a})=>!a.w);if(r?.c.id!==$k||s.some(({c:a})=>a.w))return t;let i=r.from===$Q||!o.f.length;return t.a&&(e===$F||!i)?t:{a:null,e:null,g:!0}},pc=(t,{S:n})=>{let e=Tt(n).find(({c:s})=>s.w);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/.test(t.a?.c.id??"");return{...t,a:o?t.a:e,e:e.c.e??t.e}},dc=(t,{S:n,ut:e})=>{if(t.a||t.g)return t;let o=Q(n,$N),s=o.length>0&&!o.some(yt),r=!o.length&&!Tt(n).length&&e(),i=o.find(yt)??C("inside",[r])[0]??null;return{a:i,e:t.e??i?.c.e??null,g:s}},mc=(t,{S:n,kind:e,o:{E:o}})=>{if(t.a||Tt(n).length||o.length>lc)return t;let[s]=C("after",[K(o,e)]);return s&&!yt(s)?{...t,g:!0}:{...t,a:s??null}},hc=(t,{S:n})=>{let e=Q(n,$N).find(yt),[o]=Q(n,$Y),s=t.a?.c,r=s&&s===o?.c&&s!==Q(n,"near")[0]?.c;return!e||n.some(i=>/^(own|row)$/.test(i.from))||!(t.g||r)?t:{...t,a:e,g:!1}},gc=(t,{S:n})=>{if(t.a?.c.id!==$u)return t;let e=Q(n,$N).find(({c:o})=>/^(other|postal|prefecture|locality)$/.test(o.id));return e?{...t,a:{...t.a,c:e.c}}:t},bc=(t,{S:n})=>{let e=n.filter(({from:i})=>/^(autocomplete|type|name)$/.test(i)),{a:o}=t;if(o){let i=e.some(({c:a})=>a.id===o.c.id);return i?{...t,pt:i}:t}let s=!t.g&&!Tt(n).length&&!Q(n,$N).length,r=e.find(({from:i,c:{id:a}})=>i===$h||(i===$W?!(t.g&&a===$K):s));return r?{...t,a:r,e:r.from===$W?t.e:r.c.e??null}:t},Oc=(t,{S:n})=>{if(t.e||!/^name/.test(t.a?.c.id??""))return t;let e=[...Q(n,$b),...Q(n,$h)].find(({c:o})=>o.e);return{...t,e:e?.c.e??null}},yc=[fc,uc,pc,dc,mc,hc,gc,bc,Oc],Cs=t=>yc.reduce((n,e)=>e(n,t),{a:null,e:null,g:!1});var xc=40,Ec=/^(h\d|legend|caption)$/,Ms=/^(b|strong)$/,Hs=9,Sc=/^\P{L}/u;function Fs(t,n){let e=new Map,o=[],s=[],r=Nt(t,t);for(let i=r.nextNode();i;i=r.nextNode()){let a=W(i)&&n.has(i)?i:null,c=_t(i)&&G(i).trim()?Ac(i):null;if(c&&s.at(-1)?.F===c?s[s.length-1].a+=G(i):c&&s.push({a:G(i),F:c}),!a)continue;for(let[l,{a:u,F:d}]of s.entries()){let h=l===s.length-1&&!Nc(a),p=Ic(bt(u),d,h);p&&(o=[p,...o.filter(y=>!Rc(p,y))])}s=[];let f=o.filter(({dt:l})=>l.some(u=>E(u,a)));e.set(a,f.map(({a:l})=>l))}return e}function Ac(t){let n=B(t);return n&&Ms.test(m(n))?n:Gt(t)}var Nc=t=>lt(t).length>0||[$D,$p].some(n=>g(t,n));function Ic(t,n,e){let o=kc(n),s=Number(g(n,"rowspan"));if(t.length>xc||e&&!o&&!(s>1)||!Tc(n))return null;let r=$c(t,n);if(!o&&(Xo(t)||!(r||en(t)||on(t))))return null;let i=s>1?Lc(n,s):Dc(n),a=i.some(c=>b(c,_y).length);return a&&!o?null:{a:t,dt:i,W:a?0:wc(m(n)),Y:r}}var kc=t=>Ec.test(m(t))||g(t,"role")==="heading",wc=t=>/^h\d$/.test(t)?Number(t[1]):Hs;function $c(t,n){let e=g(n,"class")+g(n,"colspan")+(Sc.test(t)?_v:"");return e||Ms.test(m(n))?m(n)+e:""}function Tc(t){let n=D(t,$C);return mt(t)&&!D(t,kt)&&!b(t,It).length&&!(n&&Bt(n))}var Rc=(t,n)=>t.W<Hs?n.W>=t.W:t.Y!==""&&t.Y===n.Y;function Lc(t,n){let e=[];for(let o=D(t,"tr");o&&e.length<n;o=Le(o))e.push(o);return e}function Dc(t){for(let n of P(t))if(b(n,It).length)return[n];return[]}var Bs=24,Cc=10,Mc={email:_b,tel:$R,url:$K},Hc={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/};function Ps({it:t,M:n,B:e}){let o=new Map(e.flatMap(i=>[...Fs(i,n)])),s=[],r=t.map(({t:i,type:a,k:c})=>fn(i,n,o.get(i)??[],S(a)?c.at(-1):null));for(let[i,a]of t.entries()){let c=r[i],f=s.at(-1),l=Fc({n:a,o:c,P:f,next:r[i+1],j:s});l.id===$K&&qo([...T(c),c.v].join($P))&&(l.id=$j),l.id===$L&&a.kind===$f&&c.x&&S(w(c.x))&&(l.id=$j),l.id&&!_c(a,l.id)&&(l.id=l.id===$k?"":$j),s.push({n:a,o:c,...l})}return s}function Fc({n:t,o:n,P:e,next:o,j:s}){let r=vs(t,n);return r.id===_B&&Bc(n,e?.o,o)&&(r=vs(t,{...n,f:[n.f[0].replace(/[(（][^)）]*[)）]?/g,"")]})),e&&vc(r,n,e)&&Gc(t,n,e)&&(r.id?r.id=$B:Object.assign(r,{id:e.id,p:e.p-.5,g:e.g,R:e.R})),r.id===$b&&r.e===$z&&Pc(n,s)&&(r.id=$d),r}var vc=({id:t,g:n},{u:e,b:o,f:s},r)=>t?t===$u&&r.id===$B&&o.length>0:!n||!e.length&&s[0]===r.o.f[0],Bc=({f:[t]},n,e)=>t&&t!==n?.f[0]&&t===e?.f[0];function Pc({x:t},n){let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$b&&r);return e?.id===$d&&e.e===$q&&e.n.t===t&&o?.e!==$q}var _c=({type:t},n)=>At(n)||n===$j||(Hc[t]?.test(n)??!0);function Gc({t,kind:n,type:e,H:o},{b:s,x:r,A:i},{id:a,n:c}){let f=a===$M||n===c.kind&&e===c.type,l=r&&(r===c.t||c.k.includes(r));return!f||!l||o!==c.H||n===$F?!1:![...i,...s].some(ct)&&Uc(t,c.t)}function Uc(t,n){let e=J(t);for(let o=0;e&&o<3;o+=1,e=J(e))if(E(e,n))return!0;return!1}function Zn(t,n){let e=m(t)==="textarea"?dt(t):n===$f&&g(t,$H),o=e&&e.length<=Bs&&!/[{<]/.test(e)?K(e,n):null;return o?.id===$k?null:o}function Kc({t,kind:n,type:e},o){let s=l=>K(l,n),r=o.b.map(l=>{let u=s(l);return u?.id===$k&&/(。|ください|下さい|ます|です)$/.test(l)?null:u}),i=r.find((l,u)=>l&&o.b[u].length<=Bs),a=i?.w&&r.find(l=>/^name/.test(l?.id??"")&&!l?.w),c=[$b,"id"].map(l=>Jo(g(t,l),n)),f=n===$f&&Mc[e];return[...C($Q,o.u.map(s)),...C("near",[i]),...C($I,[a]),...C(_x,o.f.map(s)),...C($Y,[r.find(Boolean)]),...C(_u,o.T.map(s)).filter(yt),...C($N,o.A.map(s)),...C($h,[Vo(g(t,$h))]),...C($W,[f?{id:f}:null]),...C($b,c)]}function Wc({t},{u:n,b:e,f:o,T:s,U:r}){if([...n,...e.slice(0,1)].some(Zo))return $Q;for(let i of[...o,...s,...r]){if(en(i))return _l;if(on(i))return $Q}return Qo(g(t,$b))?_l:null}function vs(t,n){let e=Kc(t,n),o=Wc(t,n),s=Ds(e,n);if(s)return{id:s.c.id,p:Cc,e:null,g:!1,R:o,ot:s};let{a:r,e:i,g:a,pt:c}=Cs({S:e,kind:t.kind,o:n,ut:()=>Zn(t.t,t.kind)});if(!r)return{id:"",p:0,e:i,g:a,R:o,ot:null};let f=r.D*(r.c.D??1)+(c?1:0);return{id:q.has(r.c.id)&&o===_l?$j:r.c.id,p:f,e:i,g:a,R:o,ot:r}}var te=({n:{t,k:n,type:e},o})=>(S(e)?n:[t]).some(s=>I(s,"[required], [aria-required=true]"))||[...o.u,...o.b.slice(0,2),...o.f.slice(0,1),...o.T.slice(0,1)].some(s=>Ho.test(s));var _s=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Yc="通報ナビ";function ne(t,n=Yc){let e=[t,...S(w(t))?zt(t)??[]:[]].map(jc);return U(t,$l)===null&&(De(t,$l,n),e.push(()=>U(t,$l)===n&&En(t,$l))),()=>{for(let o of e)o()}}function jc(t){let n=He(t),e=U(t,_m)===null,o=_s.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of _s)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&En(t,_m)}}var se={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"};function ee(t,n,e){let o=se[m(t)];for(let s of[ht(V(t)),globalThis]){let r=Object.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}}function X(t,n){try{Be(t,n)}catch{}}function oe(t,n){let e=V(t),o=Nn(e);try{X(t,new FocusEvent("focus")),X(t,new FocusEvent("focusin",{bubbles:!0})),n(),X(t,new FocusEvent("blur")),X(t,new FocusEvent("focusout",{bubbles:!0}))}finally{Nn(e)===t&&o!==t&&(ve(t),o&&m(o)!=="body"&&An(o,{preventScroll:!0}))}}var nt=t=>S(w(t))?gt(t):m(t)===$v?String(no(t)):to(t)??dt(t);function re(t){let n=g(t,$b);if(!(w(t)!==_q||!n))return b(H(t),"input[type=radio]").find(e=>gt(e)&&g(e,$b)===n&&vt(e)===vt(t))}function Ut(t,n){let e=m(t);if(S(w(t))){if(gt(t)===n)return;oe(t,()=>Fe(t)),gt(t)!==n&&!n&&(ee(t,_A,n),X(t,new Event($S,{bubbles:!0,composed:!0})),X(t,new Event("change",{bubbles:!0})))}else e in se?oe(t,()=>{e===$v?ee(t,_h,Number(n)):ee(t,$H,n),X(t,e===$v?new Event($S,{bubbles:!0,composed:!0}):ie($T)),X(t,new Event("change",{bubbles:!0}))}):oe(t,()=>Jc(t,String(n)))}var ie=(t,n)=>new InputEvent($S,{bubbles:!0,composed:!0,inputType:t,data:n});function Jc(t,n){let e=V(t);An(t,{preventScroll:!0});let o=ht(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand($T,!1,n)}catch{}Gs(dt(t))!==Gs(n)&&(Sn(t,n),X(t,ie($T,n))),o?.removeAllRanges()}var Gs=t=>t.replace(/\s+/g,"");function Us(t){if(w(t)===_q){let e=re(t);return o=>e?Ut(e,!0):Ut(o,!1)}if(S(w(t))||m(t)in se){let e=nt(t);return o=>Ut(o,e)}let n=[...Re(t)].map(e=>Te(e,!0));return e=>{Sn(e,...n),X(e,ie("deleteContent"))}}var Vc='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',dn=80,mn=t=>([...T(t),...t.T,...t.A,t.E].find(k)??"").slice(0,3*dn).replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi,$P).trim().slice(0,dn);function Ks({B:t,M:n,Z:e,tt:o},s,r){let i=[...s.map(c=>{let f=r.has(c.n.H)&&te(c);return(S(c.n.type)?qc:zc)(c,f)}),...e.map(({t:c,type:f})=>f==="file"&&et("file",Ot(c)[0]??mn(fn(c,n,[])))),t.some(c=>b(c,Vc).some(o))&&et($E,"")],a=new Set;return i.filter(c=>c!==!1).filter(({kind:c,label:f})=>!a.has(c+f)&&a.add(c+f))}var et=(t,n,e)=>e?{kind:t,label:n,id:e}:{kind:t,label:n},zc=({n:{t,type:n},o:e,id:o},s)=>o===$E?et($E,mn(e)):s&&o!==_z&&Qc(t,n)&&et($Z,mn(e),o);function qc(t,n){let{type:e,k:o,O:s}=t.n;if(o.some(a=>gt(a)))return!1;let r=mn(t.o),[i]=s;return e==="checkbox"&&!o[1]?bo.test(i)?et($E,i.slice(0,dn)):tt(`${i} ${r}`)?et(_f,i.slice(0,dn)||r):n&&et($Z,i||r,t.id):s.every(tt)||s.some(tt)&&te(t)?et(_f,r||i):n&&et($Z,r||i,t.id)}function Qc(t,n){if(n!==$v)return!String(nt(t)).trim();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!I(t,":valid")}var Ys="rgb(255, 255, 255)";function ce(t){if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/.test(t)?(t.match(/[\d.]+/g)??[]).map(Number):[];return o===void 0?null:[n,e,o,s]}var hn=t=>ce(t)?.[3]??1,Ws=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o};function js(t,n){let[e,o]=[ce(t),ce(n)];if(!e||!o)return 21;let s=e.slice(0,3).map((a,c)=>a*e[3]+o[c]*(1-e[3])),[r,i]=[Ws(s),Ws(o)].sort((a,c)=>a-c);return(i+.05)/(r+.05)}var fe=[20,10],Qs=[8,8],Xc=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],le=.3,Js=5,Zc=1.3,ta=1e3,na=1e4,[ea,Xs]=[-2,-1],Zs=["::before","::after"],oa=/^(img|svg|canvas|video|iframe|object|embed)$/,sa={opacity:t=>t<le,contrast:t=>t<le,brightness:t=>t>3,blur:t=>t>3},ra={opacity:1,$:!1,box:null,C:!1,st:[],J:[]};function tr(){let t=new Map,n=new Set,e=o=>{let s=t.get(o)??b(o,"*").slice(0,na).filter(r=>{let i=v(r);return i.pointerEvents===$y&&er(r,i)});return t.set(o,s),s};return function(s){let r=new Map,i=[...s].filter(([a,c])=>!n.has(a)&&ia(a,c,r)).map(([a,c])=>({t:a,mt:c?Qs:fe})).sort((a,c)=>Ht(a.t,c.t)&2?1:-1);return ga(i,n,e),n}}function ia(t,n,e){let{width:o,height:s}=F(t),[r,i]=n?Qs:fe;return o>=r&&s>=i&&mt(t)&&ue(t).every(a=>ca(a,e))&&(n||ma(t))}function ca(t,n){let{$:e,st:o}=aa(t,n),{width:s,height:r}=F(t);return!e&&!o.some(([i,a])=>i>=s/2&&a>=r/2)}function aa(t,n){let e=[];for(let r=t;r&&!n.has(r);r=B(r))e.unshift(r);let o=B(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||ra;for(let r of e)n.set(r,s=la(r,s));return s}function la(t,n){let e=v(t),o=F(t),s=n.opacity*Number(e.opacity),r=o.width>0&&o.height>0,i=n.$||s<le||e.mixBlendMode!=="normal"||da(e)||pa(e)||!!(r&&n.box&&!n.C&&fa(o,n.box));return{opacity:s,$:i,box:r?o:n.box,C:r?/auto|scroll/.test(e.overflow):n.C,st:n.J,J:[...n.J,...ua(t)]}}var fa=(t,n)=>Math.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>ta,ua=t=>Zs.map(n=>v(t,n)).filter(n=>pe(n)&&n.pointerEvents===$y&&/absolute|fixed/.test(n.position)&&!(Number.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[Number.parseFloat(n),Number.parseFloat(e)]),pa=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([,n,e,o])=>sa[n]?.(Number(e)/(o?100:1)));function da({maskImage:t}){let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$y&&n.filter(e=>hn(e)>.5).length*2<=n.length}function ma(t){let n=v(t),{width:e}=F(t),o=e-Number.parseFloat(n.paddingLeft)-Number.parseFloat(n.paddingRight),s=Math.abs(Number.parseFloat(n.textIndent)),r=ha(t);return Number.parseFloat(n.fontSize)>=Js&&o>=Js&&s<Math.max(o,1)&&!(r&&js(n.webkitTextFillColor||n.color,r)<Zc)}function ha(t){for(let n of Bn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=v(n);if(o!==$y)return null;if(hn(e)>.5)return e;if(m(n)==="html")return/dark/.test(s)?null:Ys}return null}function ga(t,n,e){let o=i=>ya(i,e)&&n.add(i.t),s=new Map,r=t.filter(i=>!o(i)).map(i=>({each:i,P:ba(i.t,s)}));for(let i of["center",_F])r.forEach(({each:{t:a},P:c},f)=>{if(!n.has(a)){Ce(a,{block:i,inline:i,behavior:_G});for(let{each:l,P:u}of r.slice(f))if(u.filter(ae).some(Oa)||!o(l))break;(i===_F||!n.has(a))&&c.filter(ae).forEach(Vs)}});[...s.values()].filter(ae).forEach(Vs)}var ba=(t,n)=>ue(t).flatMap(e=>[...P(e)].map(o=>{let s=n.get(o)??{V:o,left:jt(o),top:Jt(o)};return n.set(o,s),s})),ae=({V:t,left:n,top:e})=>jt(t)!==n||Jt(t)!==e,Vs=({V:t,left:n,top:e})=>Me(t,{left:n,top:e,behavior:_G}),Oa=({V:t,left:n,top:e})=>{let o=m(t)==="html"?b(t,"body").slice(0,1):[];return[t,...o].map(s=>v(s)).some(({overflowX:s,overflowY:r})=>jt(t)!==n&&/hidden|clip/.test(s)||Jt(t)!==e&&/hidden|clip/.test(r))};function ue(t){let n=[t];for(let e=zs(t);e;e=zs(e))n.push(e);return n}var zs=t=>{try{return ht(V(t))?.frameElement??null}catch{return null}};function ya({t,mt:[n,e]},o){let{left:s,top:r,width:i,height:a}=F(t),c={width:i,height:a};for(let f of ue(t)){if(f!==t){let p=F(f);[s,r]=[s+p.left+f.clientLeft,r+p.top+f.clientTop]}let l=H(f),u=Xc.map(([p,y])=>[s+c.width/2+p*n,r+c.height/2+y*e]);if(!u.every(([p,y])=>Ea(f,l,p,y)))return!1;let[d,h]=u[0];if(o(l).some(p=>xa(p,d,h)&&nr(p,f)&&Sa(p,f)))return!1}return!0}var xa=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=F(t);return o<=n&&n<=r&&s<=e&&e<=i};function Ea(t,n,e,o){let s=A(n)===9,r=(s?We:Ye)(n,e,o);if(!r||r===t||E(t,r))return!!r;let i=[...(s?Ue:Ke)(n,e,o)],a=i.findIndex(c=>c===t||E(t,c));return a>=0&&!i.slice(0,a).some(c=>nr(c,t))}function nr(t,n){if(t===n||E(n,t))return!1;let e=Zs.map(i=>v(t,i));if(!er(t)&&!e.some(pe))return!1;let o=[...zt(n)??[]].some(i=>E(i,t)),[s,r]=[F(t),F(n)];return!o||s.width>r.width-fe[0]&&s.height>r.height-2}function Sa(t,n){let[e,o]=[qs(t,n),qs(n,t)];return e===o?e>Xs&&(Ht(n,t)&4)>0:e>o}function qs(t,n){let e=Xs;for(let o of Bn(t)){if(E(o,n))break;let{position:s,zIndex:r,transform:i}=v(o);(s!=="static"||i!==$y)&&(e=Math.max(Number.parseInt(r,10)||0,ea))}return e}var er=(t,n=v(t))=>oa.test(m(t))||pe(n),pe=t=>t.content!==$y&&(hn(t.backgroundColor)>.1||t.backgroundImage!==$y||(t.backdropFilter??$y)!==$y)&&t.visibility===_D&&Number(t.opacity)>.1;var de=t=>t.split(`
`).map(n=>n.trim()).filter(Boolean),me=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is.exec(t)??[];return[n,e]};function or(t,n){let e=[...t],o=[];for(let{ht:s,gt:r,limit:i}of n){if(!e.length)break;let a=r?me(e[0])[1]:e[0];if(a.length>i)break;for(e.shift();s&&e.length&&a.length+1+e[0].length<=i;)a+=`
${e.shift()}`;o.push(a)}return{values:o,left:e}}var sr=t=>URL.canParse(t)?new URL(t).href:"";var Aa=/https?:\/\/[\x21-\x7e]+/g,Na=["。",`
`,"! ",". ","？","！"],rr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0;function ir(t,n){if(t.length<=n)return[t,""];let e=rr(t,n,"word")||rr(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(Aa))s<e&&e<s+r.length&&(e=s);let o=Math.max(...Na.map(s=>Ia(t.slice(0,e),s)));return o>e*.8&&(e=o),[t.slice(0,e).trimEnd(),t.slice(e).trimStart()]}var Ia=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length};function cr({label:t="",value:n},e,o){let s=e?.value??"";if(n.split(`
`).every(a=>s.includes(a)))return null;let r=`【${t||"URL"}】
${n}`,i=s?Math.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$m,value:s?`${r}

${s}`:r}}var Z=St.令和,he=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,ka={令:Z,r:Z,平:St.平成,h:St.平成,昭:St.昭和,s:St.昭和},bn=t=>{let n=he.exec(t)?.[0][0];return n?ka[n.toLowerCase()]??0:null};function ar(t){let n=O(t);if(/西暦|\d{4}|yyyy/i.test(n))return 0;let[e,o]=[n,n.replace(he,"")].map(bn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/.test(n)?null:void 0}var wa=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,$a=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,Ta=new RegExp(wa.source+$a.source,"i");function ge(t){let[,n,e,o,s,r,i,a,c]=Ta.exec(O(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let f=i===void 0?null:Ra(+i,`${r} ${c}`),l=a==="半"?30:+(a??0);return{y:+(n??Z+(e==="元"?1:+e)),m:+o,d:+s,h:f,i:f===null?null:l}}function Ra(t,n){if(/午後|p\.?m/i.test(n))return t%12+12;if(/午前|a\.?m/i.test(n))return t%12;let e=/[夕夜晩]/.test(n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/.test(n)&&t<6?t+12:t}var R=t=>String(t).padStart(2,"0");function On({y:t,m:n,d:e,h:o,i:s},r){let i=`${t}-${R(n)}-${R(e)}`;return r===$G?i:r==="month"?i.slice(0,7):o===null?"":r===$O?`${R(o)}:${R(s)}`:`${i}T${R(o)}:${R(s)}`}var La=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Da=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Ca=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;function be(t,n){let{y:e,m:o,d:s}=t,r=z(n),i=Ca.exec(r),a=La.exec(r);if(i&&!(i[4]&&a))return i[1]==="r"?[`R${e-Z}`,o,s].join(i[2]):`令和${e-Z}年${o}月${s}日${gn(t,i[3])}`;if(a){let[,,l,,u,d,h]=a;return l==="年"?`${e}年${o}月${d?`${s}日${gn(t,h)}`:""}`:[e,R(o),...d?[R(s)]:[]].join(d&&l!==u?"":l)+(d?gn(t,h):"")}let c=Da.exec(r),f=c&&Ma(c[1],c[3]);return f?[...f==="dm"?[R(s),R(o)]:[R(o),R(s)],e].join(c[2])+gn(t,c[5]):null}function gn({h:t,i:n},e=""){let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${R(n)}分`:`${o.toUpperCase()}${R(t)}${r}${R(n)}`}var Ma=(t,n)=>t[0]==="d"||Number(t)>12?"dm":t[0]===_v||Number(n)>12?"md":"",Ha=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],lr=t=>Ha.map(n=>be(t,n)??""),fr=t=>{let[n=""]=/^[a-z]{3}/i.exec(t.trim())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec".indexOf(n.toLowerCase()):-1;return e%3?null:e/3+1},Fa=t=>t.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n.replace(/^十/,"一十").replace(/十$/,"〇").replace("十","").replace(/./g,e=>String("〇一二三四五六七八九".indexOf(e))));function ur(t,n){let e=O(t).trim(),o=n===_H?bn(e):null,s=Fa(o===null?e:e.replace(he,"")),r=n===_v&&fr(s);if(r)return r;let i=n===_H&&/\d{4}/.exec(s)?.[0];if(i)return+i;let a=/元|\d+/.exec(s)?.[0];return!a||o===0?null:(o??0)+(a==="元"?1:+a)}var pr=(t,n,e)=>e.map(o=>t.findIndex(s=>ur(s,n)===o)).find(o=>o>=0)??-1,dr=t=>t.some(n=>bn(O(n))!==null);function Oe(t){let n=t.map(O),e=n.map(bn),o=(s,r)=>e[r]===null?/\d/.test(s)&&!/西暦/.test(s):e.indexOf(e[r])<r&&e[r];return n.some(o)?-1:e.indexOf(Z)}var va=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],ye=(t,n)=>{let[e,o]=va.map(s=>t.findIndex(r=>s.test(r.trim())));return e<0||o<0?-1:n<12?e:o},Ba=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,_H],[/^\(?(月|month|mm$)/,_v],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Pa=[[/\d年|^\s*(19|20)\d\d\s*$/,_H],[/\d月/,_v],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],_a={12:_v,31:"d",23:"h",24:"h"};function mr(t,n){let e=(s,r)=>s.find(([i])=>i.test(r))?.[1];for(let s of[...t,...n.slice(0,2)]){let r=e(Ba,z(s).trim());if(r)return r}if(n.some(fr))return _v;let o=Math.max(...n.map(s=>ur(s,"d")??-1));return e(Pa,n.at(-1)??"")??_a[o]??(o>=45&&o<=59?"i":null)}var xe=({o:{u:t,b:n}})=>[...t,...n].some(ct),ot=t=>[...t].sort((n,e)=>e.p-n.p),Ga=5,Y=t=>{let n=Number.parseInt(g(t,"maxlength"),10);return n>0?n:1/0};function Ua(t,n){let e=/^[1-4]$/.test(g(t,"size"))?Ga:Y(t),o=n.filter(r=>r&&r.length<=e),s;try{s=new RegExp(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o.find(r=>s?.test(r))??o[0]??""}function Rt(t,n){let e=[t];for(let o;o=n.find(({o:s})=>s.x===e.at(-1)?.n.t);)e.push(o);return e}var L=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],ft=(t,n,e)=>L(t,n,Ua(n.n.t,e));function Ee({id:t,value:n},e){let o=e.n.O.map(s=>tt(s)?"":s);return Kt(t,e,(t==="age"?ss(n,o):rn(n,o))?.index??-1)}function Kt(t,{n:{type:n,t:e,k:o}},s){return s<0?[]:n===$v?[{id:t,t:e,value:String(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[]}var xt=({o:t})=>O([...T(t),...t.A,t.E,t.v].join($P)),Se=({A:t,E:n,v:e})=>[...t,...[n,e].flatMap(o=>/^[\s(※]*例(.*)/.exec(O(o))?.[0]??[])];function gr(t,n,e){let o=e.filter(({n:l})=>l.kind===$g),s=o.find(({n:l})=>Oe(l.O)>=0),r=o.find(({n:l})=>ye(l.O,0)>=0),i=e.some(l=>hr(l)===yr&&Or(l)===$O),a={z:t,moment:n,bt:!!s,Ot:!!r,yt:i,N:new Set},c=[];for(let l of ot(e)){if(l===s||l===r)continue;let u=hr(l)(l,a);if(!u)return[];c.push(...u)}if(!c.length||Ka(a))return[];s&&c.unshift(...Kt(t.id,s,Oe(s.n.O)));let f=n?.h??null;return r&&f!==null&&c.unshift(...Kt(t.id,r,ye(r.n.O,f))),c}var Ka=({N:t})=>{if(t.has($I)||t.has($G))return!1;let n=[_H,_v,"d"].filter(e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_v)},hr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/.test(n)?Ya:br(t)?ja:e===$g?Wa:yr},br=({n:{t,kind:n,O:e},o:{u:o,E:s,A:r}})=>n===$F?null:mr([s,...o,g(t,$D),g(t,$p),...r],e),yn=({N:t},...n)=>n.some(e=>t.has(e)),Wa=({n:{O:t}},{N:n})=>n.add("unread")&&dr(t)?null:[],Ya=(t,n)=>{let{type:e}=t.n,o=e===$O?e:$G;if(!n.moment||yn(n,o,$I,_H))return[];let s=L(n.z.id,t,On(n.moment,e));return s.length&&n.N.add(o).add(e==="datetime-local"?$O:o),s},ja=(t,n)=>{let{z:e,moment:o,N:s}=n,{t:r,kind:i,O:a}=t.n,c=Va(t,n),f=o?.[c]??null;if(f===null||yn(n,c,Ja.test(c)?$O:$G,$I))return[];s.add(c);let[l,...u]=za(f,c,t,n);if(i===$g){let h=Kt(e.id,t,pr(a,c,[l,...u]));return h.length?h:null}let d=String(l??"");return d&&d.length<=Y(r)?L(e.id,t,d):null},Ja=/[hi]/;function Va(t,n){let e=br(t);return e===_v&&yn(n,_v,$G)?"h":e}function za(t,n,e,{bt:o,Ot:s}){return n===_H?qa(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t]}function qa(t,{o:{u:n,b:e,f:o,E:s,A:r},n:{t:i,O:a}},c){if(/20$/.test(O(e[0]??"").trim()))return[t%100];let f=[...e.slice(0,1),s,...r,...n,...o],l=c?Z:f.map(ar).find(u=>u!==void 0);return l?l===Z?[t-Z,t]:[]:l===null||Y(i)<4?[]:a.some(u=>/^\D*\d\D*$/.test(u))?[t]:[t,t%100]}function Or({o:t}){for(let n of[...T(t),...t.A]){if(/日|date|yyyy|\d{4}/i.test(n))return $G;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(n))return $O}return $G}var yr=(t,n)=>{let{z:e,moment:o,N:s,yt:r}=n,i=Or(t);if(yn(n,i,$I,_H))return[];let a=g(t.n.t,$p)||xt(t);if(i===$O){s.add(i);let u=o?On(o,i):"";return ft(e.id,t,/\d時/.test(a)?[u.replace(/:(.*)/,"時$1分")]:[u])}let c=o&&be(o,a),f=c?[c]:[e.value,...o?lr(o):[]];r&&o&&f.unshift(c??On(o,$G));let l=ft(e.id,t,f);return l.some(({value:u})=>/\d[:時]/.test(String(u)))&&s.add($I),l.length&&s.add(i),l};var Qa=4,Xa=new Set([...Xt,$M,_w]),Za={url:el,name:xr,name_kana:xr,email:sl,phone:rl,address:al,found_at:(t,n)=>({l:gr(t,ge(t.moment??"")??ge(t.value),n)})},Ae=(t,n)=>(Za[t.id]??tl)(t,Er(t.id,n),n),Er=(t,n)=>(n.get(t)??[]).filter(({p:e})=>e>=Qa);function Sr(t,n){let[e,o]=[$K,$m].map(i=>t.find(a=>a.id===i)),[s]=ot(Er($m,n));if(!e||s?.n.kind!==$F||Ae(e,n).l.length)return{fields:t,_:[]};let r=cr(e,o,Y(s.n.t));return r?{fields:[...t.filter(i=>i!==o),r],_:[e.id]}:{fields:t,_:[]}}function tl(t,n){let{id:e,value:o}=t;for(let s of ot(n)){let{t:r,kind:i,type:a}=s.n;if(i===$g){let u=Ee(t,s);if(u.length)return{l:u};continue}let c=a==="number"?/\d+/.exec(O(o).replace(/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$f?de(o).join($P):o,[f,l]=ir(c,Y(r));if(!(!f||l&&Xa.has(e)))return{l:L(e,s,f),cut:l}}return{l:[]}}var Lt=({o:t})=>k(T(t)[0]??"").replace(/\d+/g,""),nl=({u:t,b:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/.test(n[0]??t.at(-1)??"");function el({id:t,value:n},e,o){let s=de(n),r=e.filter(({n:d})=>d.kind!==$g),[i]=ot(r);if(!i)return{l:[]};let a=r.slice(r.indexOf(i)).filter(d=>d===i||d.n.kind===i.n.kind&&(Lt(d)===Lt(i)||Rt(i,r).includes(d))),c=o.get("scheme")?.find(({n:d})=>i.o.x===d.t),{values:f,left:l}=or(s,a.map(({n:{t:d,kind:h},o:p})=>({ht:h===$F,gt:!!c||nl(p),limit:Y(d)}))),u=f.flatMap((d,h)=>{let p=sr(d);return ft(t,a[h],ho.test(xt(a[h]))?[p,d]:[d,p])});if(c&&u.length){let d=c.n.O.indexOf(me(s[0])[0]);d>=0&&u.unshift({id:t,t:c.n.t,value:String(d)})}return{l:u,left:u.length?l:[]}}function xr({id:t,value:n},e){let o=e.filter(({n:u})=>u.kind===$f),[s]=ot(o);if(!s)return{l:[]};let r=(u,d)=>{let h=xt(u),p=t===$d?As(d,h,Se(u.o)):[d];return ft(t,u,Ns(p,h))},i=o.length===1&&!T(s.o).some(u=>K(u,$f)?.e),{q:a,Q:c}=ol(s,o);if(i||!(c||s.e))return{l:r(s,n)};let[f,l]=Os(n);return{l:[...a?r(a,f):[],...c?r(c,l):[]]}}function ol(t,n){let[e,o]=[$q,$z].map(i=>n.find(({e:a})=>a===i));if(o||t.e)return{q:t.e===$z?e:t,Q:o};if(e)return{q:e,Q:t};let s=Rt(t,n)[1],r=s&&!s.e&&s.o.f[0]===t.o.f[0]&&!xe(s);return{q:t,Q:r?s:void 0}}function sl({id:t,value:n},e){let[o]=ot(e);if(!o)return{l:[]};let s=O(n).replace(/\s/g,""),r=Rt(o,e)[1];if(!r&&/^[@＠]/.test(o.o.E))return{l:[]};if(r&&/^[@＠]$/.test(o.o.E)){let[i,a=""]=s.split("@");return{l:[...L(t,o,i),...L(t,r,a)]}}return{l:L(t,o,s.length<=Y(o.n.t)?s:"")}}function rl({id:t,value:n},e){let[o]=ot(e.filter(({n:i})=>i.kind===$f));if(!o)return{l:[]};let s=Rt(o,e).filter((i,a,c)=>!c.slice(1,a+1).some(f=>xe(f)&&Lt(f)!==Lt(o)));if(s.length>2){let i=Jn(n);return{l:i.length===3&&i.every((c,f)=>c.length<=Y(s[f].n.t))?i.flatMap((c,f)=>L(t,s[f],c)):[]}}let r=Ar(o);return{l:ft(t,o,Es(n,r===!1,r===!0,xt(o)))}}var Ar=t=>t.n.type==="number"?!1:xs(xt(t),Se(t.o));function il(t,n,e){let[o,s]=e.split("-"),[r,i]=Rt(n[0],n);return i?[...L(t,r,o),...L(t,i,s)]:ft(t,r,Ar(r)===!1?[o+s]:[e,o+s])}var cl=/^(?:\S{1,4}郡(?!山?市)\S{1,5}?[町村]|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[区町村])\s*(.+)$/s;function al({id:t,value:n},e,o){let{ct:s,lt:r,nt:i}=Vn(n),a=o.get($B)??[],[c]=a,[f]=o.get($w)??[],l=[...e,...o.get($J)??[]].sort((p,y)=>is(p.n.t,y.n.t)?1:-1),u=f?i:c?r+i:n,d=ll(t,l,u);if(l.length&&!d.length)return{l:[]};let h=[];return c&&s&&h.push(...il(t,a,s)),f&&r&&h.push(...f.n.kind===$g?Ee({id:t,value:r},f):L(t,f,r)),{l:[...h,...d]}}function ll(t,[n,e,o],s){if(!n)return[];let i=e&&!o&&(n.id!==e.id||Lt(n)===Lt(e)||n.id===$J)?cl.exec(Vn(s).nt)?.[1]:"";return i===void 0||s.length>Y(n.n.t)?[]:[...L(t,n,s.slice(0,s.length-i.length).trim()),...i?L(t,e,i):[]]}var fl=24,Nr={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null},Ne,_=[];async function ul(t,n={}){if(n.undo)return await wr(),Nr;let e=t.filter(({value:o})=>typeof o==_j&&o.trim());Ne=n.says;try{return Yo(n.forbids),await pl(e,n)}catch{return{...Nr,missed:e.map(({id:o})=>o)}}}async function pl(t,n){let e=new Set,o=tr(),s=await Ir(t,n,e,o);for(let r=1;r<fl&&s.X&&(await Al(),!(s.N&&s.l.every(Wt)&&s.page.size===dl()));r+=1){let i=await Ir(t,n,e,o),a=i.X>=s.X&&r>t.length+2;if(s=i,a)break}return s.l.forEach(El),{...s.answer,needs:Ks(s.page,s.j,s.scopes)}}var dl=()=>b(document,Yn).length;async function Ir(t,{map:n,overwrite:e=[],earlier:o=[]},s,r){let i=gs(),a=Ps(i),c=hl(t),{M:f,et:l,verified:u}=Ts(i,a,c,{map:n,ft:_.length>0}),d=ml(f,c,r),h={filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:u},p=[],y=new Set,ut=0,{fields:st,_:pt}=gl($K,o)?{fields:t,_:[]}:Sr(t,d);for(let j of st){let{id:rt}=j,{l:$r,cut:Ie,left:ke}=Ae(j,d),Et=$r.filter(({t:Ct})=>!y.has(Ct));for(let{t:Ct}of Et)y.add(Ct);if(!Et.length){h.missed.push(rt);continue}if(!e.includes(rt)&&Et.some(Ct=>Ol(Ct,s))){h.kept.push(rt);continue}p.push(...Et),ut+=await bl(Et,s),(Et.every(Wt)?h.filled:h.missed).push(rt),Ie&&(h.cut[rt]=Ie),ke?.length&&(h.left[rt]=ke)}h.filled.includes($m)&&(h.in_text=pt);let Dt=p.every(Wt),Yt=new Set([...l,...[...d.values()].flat()].map(({n:j})=>j.H));return{answer:h,page:i,j:a,scopes:Yt,l:p,N:Dt,X:ut+(Dt?0:1)}}function ml(t,n,e){let o=c=>q.has(c)&&(n.has(c)||n.has($u)),s=({n:{t:c,type:f}})=>S(f)?[c,...lt(c)]:[c],r=[...t].filter(([c])=>o(c)).flatMap(([,c])=>c),i=e(new Map(r.flatMap(c=>s(c).map(f=>[f,S(c.n.type)])))),a=c=>s(c).some(f=>i.has(f));return new Map([...t].map(([c,f])=>[c,o(c)?f.filter(a):f]))}var hl=t=>{let n=new Map(t.map(({id:e,value:o})=>[e,o]));return n.has($K)&&n.set($m,n.get($m)??""),n},gl=(t,n)=>n.includes(t)||_.some(e=>e.id===t);async function bl(t,n){let e=0;for(let o of t)Wt(o)||!Mt(o.t)||(Sl(o,n),e+=1,await null);return e}var Wt=({t,value:n})=>{if(!Mt(t))return!1;let e=nt(t);return e===n||typeof e!=_j||m(t)===$v?e===n:kr(e)===kr(String(n))&&(_.some(o=>o.t===t)||e.replace(/\s+/g,"")===String(n).replace(/\s+/g,""))},kr=t=>O(t).replace(/[^\p{L}\p{N}]+/gu,"");function Ol(t,n){let{t:e}=t;if(Wt(t))return!1;let o=nt(e),s=_.findLast(i=>i.t===e);if(s&&(o===s.L||n.has(s.id)))return!1;if(m(e)===$v){let{multiple:i}=e,a=[...qt(e)].findIndex(c=>c.defaultSelected);return o!==String(i?a:Math.max(0,a))}if(S(w(e)))return yl(e);let r=m(e)===$S?$f:$F;return o===(r===$f?U(e,$H):dt(e))&&Zn(e,r)?.id===t.id?!1:!xl(String(o),g(e,$p))}function yl(t){let n=re(t);return!!(n&&!n.defaultChecked&&!_.some(e=>e.t===n&&e.L===!0))}var xl=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s.test(t.trim())||n!==""&&t.trim()===n.trim();function El({id:t,t:n,value:e}){let o=_.find(r=>r.t===n);if(o&&(o.L=nt(n)),o)return;let s=_.find(r=>r.id===t&&r.L===e&&!Mt(r.t));s&&Object.assign(s,{t:n,G:ne(n,Ne)})}function Sl({id:t,t:n,value:e},o){let s=_.findLast(a=>a.t===n),r=s?.rt??Us(n);s?.G(),_=_.filter(a=>a!==s),o.add(t);let i={id:t,t:n,L:e,rt:r,G:()=>{}};_.push(i),Ut(n,e),i.L=nt(n),i.G=ne(n,Ne)}async function wr(){let t=_.reverse();_=[];for(let{t:n,L:e,rt:o,G:s}of t)s(),Mt(n)&&nt(n)===e&&o(n),await null}var Al=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});globalThis.tsuho??={};var{tsuho:Nl}=globalThis;Nl.fillForm??=Object.assign(ul,{undo:wr});})();
