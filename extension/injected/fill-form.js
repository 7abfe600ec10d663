/* npm run compiled */
(()=>{var $b="filter",$d="replace",$f="test",$g="includes",$h="name",$j=Number,$k="name_kana",$m="line",$p="slice",$q="some",$u="flatMap",$v="choice",$w=String,$x="other",$y="autocomplete",$z="address",$A=Boolean,$B="unknown",$C="found_at",$D="aria-description",$E="notes",$F="placeholder",$G="family",$H="select",$I="given",$J="prefecture",$K="findIndex",$L="[hidden], [inert], [aria-hidden=true]",$M=RegExp,$N="none",$O="subject",$P="push",$Q="date",$R="category",$S="parseFloat",$T="locality",$U="querySelectorAll",$V="label",$W="aria-label",$X="url",$Y="postal",$Z=HTMLSelectElement,$0="toLowerCase",$1="value",$2="find",$3="time",$4="area",$5=Object,$6="hint",$7="captcha",$8="split",$9=HTMLElement,_b="indexOf",_d="whole",_f="trim",_g=Math,_h=globalThis,_j="others",_k=FocusEvent,_m="fromCharCode",_p=" ",_q="nextNode",_u="own",_v=WeakMap,_w="type",_x="input",_y="insertText",_z="phone",_A="every",_B="exec",_C=Set,_D="site_name",_E=Map,_F="forEach",_G="unshift",_H="elementsFromPoint",_I="password",_J="sentence",_K="required",_L=ShadowRoot,_M="elementFromPoint",_N="email",_O="consent",_P="join",_Q=DocumentFragment,_R="getElementById",_S=HTMLInputElement,_T="company",_U="entries",_V="selectedIndex",_W="string",_X="size",_Y="trap",_Z="kind",_0="m",_1="radio",_2="group",_3="style",_4="title",_5="opacity",_6="splice",_7="reverse",_8="row",_9=Event;var fs=t=>{on.clear();let n=e=>Ii(t?.[e]);ls=n(_O),Un=Fn[$u](e=>{let o=kt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})},Ii=t=>{if(!Array.isArray(t))return;let n=t[$p](0,Ni)[$u](e=>{let o=typeof e==_W?J(e)[_f]():"";return o.length<2||o.length>Ai?[]:o[$d](/[^\p{L}\p{N} ]/gu,"\\$&")[$d](/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?$M(n[_P]("|"),"i"):void 0},k=(t,n)=>{let e=Gt(`${n}\0${t}`,()=>wi(t,n));return e&&{...e}},wi=(t,n)=>{let e=w(t)[$p](0,as);if(!/[\p{L}\d?〒]/u[$f](e)||Gn[$f](e))return null;let o=e[$d](/\([^)]*\)?|〔[^〕]*〕?/g,_p)[_f]()||e[$d](/[()]/g,""),s=Wn(Un,e,n);if(s&&kt(s[0]))return{id:s[0]};let r=n===$m&&Ho[$f](e[$d](sn,"")),i=n===$m&&So[$2](([a])=>a[$f](o));if(i)return{...i[1],id:r?$k:i[1].id,T:!/name/[$f](o)};let c=$i(e,o,s,n);return r&&(!c||c[0]===$h)?{id:$k}:c?Ri(c,e):ki(e)},$i=(t,n,e,o)=>{let s=n&&Ti(t,n,e);return s&&s!==t&&Wn(Un,s,o)||e},Li=(t,n)=>{let e=us(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/[$f](e)?$G:/(^| )(mei|first ?name|given ?name|fname|名)$/[$f](e)?$I:null;if(o&&n===$m)return{id:/kana/[$f](e)?$k:$h,e:o};let s=Wn(xo,e,n);return s?{id:s[0]}:null},ds=t=>{let n=t[_f]()[$0]()[$8](/\s+/).at(-1)??"";return/^cc-/[$f](n)?{id:"payment"}:/password|^username$|one-time-code/[$f](n)?{id:_I}:/^(organization|bday|sex|url|nickname)/[$f](n)?{id:$x}:Si[n]??null},Ci=(t,n)=>{let[e,o]=[As(t),As(n)];return e[_X]&&o[_X]?2*[...e][$b](s=>o.has(s)).length/(e[_X]+o[_X]):0},Hi=(t,n)=>{let[e,o]=[zn(t),zn(n)];if(!e||!o)return 0;if(e===o)return 1;let s=Ss(t)[$b](a=>Ss(n)[$g](a)).length;if(s)return .9+_g.min(s,5)/100;let[r,i]=[t,n].map(a=>Mi(J(a))),c=r[$b](a=>i[$g](a)).length;return c?.7+.15*c/_g.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e[$g](o)||o[$g](e)&&e.length>1)?.6+.2*(_g.min(e.length,o.length)/_g.max(e.length,o.length)):r[$q](a=>a<cs)&&Di[$f](n)||Ci(e,o)>.6?Jn:0},pn=(t,n)=>{let[e,o]=n.map((s,r)=>({index:r,I:To[$f](s)?0:Hi(t,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<Jn||o&&o.I===e.I?null:e},Ns=(t,n)=>{let e=$j(/\d+/[_B](O(t))?.[0]);if(!e)return null;let o=n[$K](s=>{let[r,i]=(O(s).match(/\d+/g)??[]).map($j);return r===void 0?!1:/代/[$f](s)?_g.floor(e/10)*10===r||/以上/[$f](s)&&e>=r:/以上|over|\+/[$f](s)?e>=r:/未満|under/[$f](s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}},Ts=t=>{let n=O(t);if(/西暦|\d{4}|yyyy/i[$f](n))return 0;let[e,o]=[n,n[$d](Xn,"")].map(mn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/[$f](n)?null:void 0},Zn=t=>{let[,n,e,o,s,r,i,c,a]=Pi[_B](O(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let l=i===void 0?null:Gi(+i,`${r} ${a}`),f=c==="半"?30:+(c??0);return{y:+(n??X+(e==="元"?1:+e)),m:+o,d:+s,h:l,i:l===null?null:f}},Gi=(t,n)=>{if(/午後|p\.?m/i[$f](n))return t%12+12;if(/午前|a\.?m/i[$f](n))return t%12;let e=/[夕夜晩]/[$f](n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/[$f](n)&&t<6?t+12:t},hn=({y:t,m:n,d:e,h:o,i:s},r)=>{let i=`${t}-${C(n)}-${C(e)}`;return r===$Q?i:r==="month"?i[$p](0,7):o===null?"":r===$3?`${C(o)}:${C(s)}`:`${i}T${C(o)}:${C(s)}`},te=(t,n)=>{let{y:e,m:o,d:s}=t,r=J(n),i=Wi[_B](r),c=Ki[_B](r);if(i&&!(i[4]&&c))return i[1]==="r"?[`R${e-X}`,o,s][_P](i[2]):`令和${e-X}年${o}月${s}日${dn(t,i[3])}`;if(c){let[,,f,,p,m,u]=c;return f==="年"?`${e}年${o}月${m?`${s}日${dn(t,u)}`:""}`:[e,C(o),...m?[C(s)]:[]][_P](m&&f!==p?"":f)+(m?dn(t,u):"")}let a=Ui[_B](r),l=a&&ji(a[1],a[3]);return l?[...l==="dm"?[C(s),C(o)]:[C(o),C(s)],e][_P](a[2])+dn(t,a[5]):null},dn=({h:t,i:n},e="")=>{let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/[_B](e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${C(n)}分`:`${o.toUpperCase()}${C(t)}${r}${C(n)}`},Ls=(t,n)=>{let e=O(t)[_f](),o=n==="y"?mn(e):null,s=Vi(o===null?e:e[$d](Xn,"")),r=n===_0&&Rs(s);if(r)return r;let i=n==="y"&&/\d{4}/[_B](s)?.[0];if(i)return+i;let c=/元|\d+/[_B](s)?.[0];return!c||o===0?null:(o??0)+(c==="元"?1:+c)},ne=t=>{let n=t.map(O),e=n.map(mn),o=(s,r)=>e[r]===null?/\d/[$f](s)&&!/西暦/[$f](s):e[_b](e[r])<r&&e[r];return n[$q](o)?-1:e[_b](X)},Fs=(t,n)=>{let e=(s,r)=>s[$2](([i])=>i[$f](r))?.[1];for(let s of[...t,...n[$p](0,2)]){let r=e(Ji,J(s)[_f]());if(r)return r}if(n[$q](Rs))return _0;let o=_g.max(...n.map(s=>Ls(s,"d")??-1));return e(zi,n.at(-1)??"")??qi[o]??(o>=45&&o<=59?"i":null)},tc=t=>{let n=g(t,"class");return Qi[$f](n)||(Xi[$f](n)||Zi[$f](n)&&!n[$g](":"))&&E(t,"input:not([type=hidden]), textarea").length===1},Ps=()=>{let t=new _E;function n(e){let o=t.get(e);if(o)return o;let s=D(e),r=/hidden|clip/[$f](s.overflow)&&!/^(html|body)$/[$f](h(e)),i=/auto|scroll/[$f](s.overflow),a={k:s.display===$N||$j(s[_5])<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/[$f](s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/[$f](s.clipPath)||T(e,$L),v:i,R:r||i?_(e):null};return t.set(e,a),a}return function(o){if(D(o).visibility!=="visible")return!1;let s=_(o);if(_s(s)||n(o).k)return!1;let r=0;for(let c of G(o)){let{k:a,v:l,R:f}=n(c);if(a||r++<3&&tc(c))return!1;if(f){if(l?nc(s,c,f):ec(s,f))return!1;l&&(s=f)}}let i=xt(Q(o))??_h;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}},On=t=>{if(!t)return!1;let n=oe.get(t)??($t(t)||D(t).display==="contents"&&On(R(t)));return oe.set(t,n),n},Ks=(t,n)=>{let e=$(t,"[slot]");return!!e&&!b(U(e),n)},Ws=(t,n,e)=>{let o=[];for(let s=n(t);s&&h(s)===e;s=n(s))o[$P](s);return o},js=t=>{let[n,e]=[pt,Jt].map(s=>Ws(t,s,"dd")),o=se(n.at(-1)??t);return o.length>1&&o.length===n.length+1+e.length&&o[n.length]},Ut=t=>{for(let n of G(t))if(!bn[$f](h(n)))return n;return null},L=t=>{let n="",e=o=>{if(n.length>xn)return;At(o)&&(n+=W(o));let s=P(o)?o:null;if(!s&&I(o)!==11||s&&(T(s,Dt)||s!==t&&!On(s)))return;let r=s&&!bn[$f](h(s))?_p:"";n+=r+Vs(o),Qn(o)[_F](e),n+=r};return e(t),et(n)},Js=t=>{Gs(),re=new _v;for(let n of t[$u](e=>E(e,$V))){let e=Pt(n);e&&re.set(e,[...ht(e),n])}},ot=t=>{let n=B(t),e=I(n)===11&&n.host,o=[et(zs(t,"aria-labelledby")),...ht(t).map(L),g(t,$W)][$b]($A);return o.length||!e?o:[j(e,$V)??g(e,$W)][$b]($A)},ic=(t,n,e)=>{for(let o of G(t)){let[s,r]=[b(o,n),b(o,e)];if(r)return!1;if(s)return!0}return!1},cc=(t,n)=>{let e=$(t,$V),o=e&&Pt(e);return!!(o&&o!==n&&!b(e,n))},ac=(t,n)=>{let e=(W(t)??Vs(t))[$d](/\s+/g,_p),o=e[_f]()&&R(t);return o&&!$(o,Dt)&&!cc(o,n)&&On(o)&&!Ks(o,n)?e:""},En=(t,n)=>{let e=Rt(B(t),t),o=[],s=!0,r="",i=0,c=null;for(let l=e.previousNode();l&&i<xn;l=e.previousNode()){if(n.has(l)){c=l;break}let f=P(l)?h(l):"";if(sc[$f](f)&&b(l,t))break;/^[bh]r$/[$f](f)&&(s=!0);let p=ac(l,t);if(!p){r+=Us(l);continue}i+=p.length;let m=Ut(l),u=o.at(-1);u&&!s&&u.block===m?u.text=p+r+u.text:o[$P]({text:p,ft:l,block:m}),s=!1,r=""}return c&&T(c,oc)&&!ot(c).length&&o.pop(),{a:o[$b](({ft:l})=>!c||!ic(l,c,t)).map(({text:l})=>l[_f]()),x:c}},Sn=(t,n)=>{let e=Rt(B(t),t),o=Ut(t),s="";for(let r=e[_q]();r&&s.length<60;r=e[_q]()){if(b(t,r))continue;if(P(r)){if(n.has(r)||h(r)==="br")break;continue}let i=R(r);if(!(!i||$(i,Dt))){if(W(r)[_f]()&&Ut(r)!==o)break;s+=W(r)}}return et(s)},lc=(t,n)=>{let e=[""],o=$(t,"td, dd, li, p, div, form"),s=Rt(B(t),t),r=0;for(let i=s[_q]();i&&o&&b(o,i)&&r<xn;i=s[_q]())if(!b(t,i)){if(n.has(i)){for(;e.length&&!et(e.pop()??""););break}if(P(i)){if(/^(label|dt|th|legend|h\d)$/[$f](h(i)))break;bn[$f](h(i))||e[$P]("")}else $(R(i),Dt)||(e[e.length-1]+=W(i),r+=W(i).length)}return et([zs(t,"aria-describedby"),...e][_P](_p))},fc=(t,n)=>{for(let e of G(t))if(!(!b(e,n)||t===n&&h(e)===$V))return/^(ul|ol|div|p|span)$/[$f](h(e))?e:null;return null},ie=t=>{let n="";for(let e=pt(t);e&&!w(n);e=pt(e)){if(An(e))return"";n=et(`${L(e)} ${n}`)}return n},uc=(t,n,e)=>{let o=$(n,"table");for(let s of[pt(n),o&&tt(o,"tr")]){if(!s||s===n||An(s))continue;let[r,i]=[n,s].map(c=>E(c,"th, td"));if(i.length===r.length&&i.length>=e)return L(i[r[_b](t)])}return""},mc=(t,n)=>{let e=se(t),[o]=e.length?e:[pt(t)];if(!o||An(o))return[];let s=E(t,ce),r=s[_b](n);if(r<0||s.length<2)return[];let i=e.length?e[$u](Ys):Ys(o),c=i.length===1?i[0][$8](yn):i,a=dc(c,r,s.length);return a?[a,ie(o)]:[]},Ys=t=>{let n=[""];for(let e of Qn(t)){let o=P(e)?h(e):"",s=o&&!bn[$f](o);s&&n[$P](""),o!=="br"&&n[$P](`${n.pop()}${At(e)?W(e):L(e)}`),s&&o!=="br"&&n[$P]("")}return n.map(et)[$b]($A)},hc=(t,n)=>{let e=js(t),o=e?L(e):ie(t),s=n&&h(t)==="td"&&U(t),r=s&&uc(t,s,o?3:2),[i]=r?E(s,"th, td"):[];return[o||(i&&!An(i)?L(i):""),r||s&&!o&&ie(s)||""]},gc=t=>{let n=[],e=[];for(let o of G(t)){let s=h(o);if(/^(form|body)$/[$f](s)||n.length+e.length>3)break;s===$V?n[$P](L(o)):/^(t[dh]|dd|li)$/[$f](s)?n[$P](...mc(o,t),...hc(o,!n.length)):s==="fieldset"?e[$P](...E(o,"legend")[$p](0,1).map(L)):T(o,"[role=listitem], [role=group], [role=radiogroup]")&&e[$P](...ot(o),...E(o,"[role=heading]")[$p](0,1).map(L))}return{g:n[$b]($A),w:e[$b]($A)}},yc=(t,n,e)=>{let o=En(t,e);return!n||o.a.length||o.x&&b(n,o.x)?o:En(n,e)},Nn=(t,n,e,o=null)=>{let s=o!==null,r=B(t),i=I(r)===11&&E(r,Lt).length===1?r.host:null,{a:c,x:a}=yc(t,i??(o&&fc(t,o)),n);return{p:s?[]:ot(t),a:c,...gc(s?$(t,$V)??t:t),S:s?[]:Oc(t),O:s?"":Sn(t,n),L:s?"":lc(t,n),F:e,x:a}},Qs=()=>{let t=Ps(),n=[],e=[],o=Xs(document,t,n,e);Js(e);let s=new _C(n[$b](a=>!/^(hidden|submit|image|button|reset)$/[$f](M(a)))),r=[],i=new _E,c=[];for(let a of s){let l=Ac(a);if(Nc(a,l,t))if(Sc(a,l))r[$P]({t:a,type:l});else if(A(l)){let f=wc(a,l),p=i.get(f)??ae(a,$v,l);p.N[$P](a),p.u[$P](ot(a)[0]||Sn(a,s)||g(a,$1)),i.has(f)||c[$P](p),i.set(f,p)}else if(l===$H){let f=[...Zt(a)];c[$P](ae(a,$v,l,f,f.map(Ic)))}else(l!=="editor"||!T(a,"[contenteditable] [contenteditable]"))&&c[$P](ae(a,/^(textarea|editor)$/[$f](l)?$4:$m,l))}for(let{N:a,u:l}of i.values())xc(a,l,s);return{ut:c,$:s,U:e,nt:r,et:t,size:o}},xc=(t,n,e)=>{let o=t[$K](i=>ot(i).length||!Sn(i,e)),s=t.length-1;if(s<1||o!==s||ot(t[s]).length)return;let[r]=En(t[0],e).a;r&&gn([r])&&n[_6](0,s+1,r,...n[$p](0,s))},Xs=(t,n,e,o)=>{o[$P](t);let s=new _C(E(t,le));for(let r of E(t,"*")){s.has(r)&&e[$P](r);let i=h(r)==="iframe",c=i?$s(r):Ln(r);c&&(!i||n(r))&&Xs(c,n,e,o)}return s[_X]},In=t=>{let n=_t(t);if(n)return n;for(let e of G(t))if(h(e)==="form")return e;return B(t,{composed:!0})},wc=(t,n)=>{let e=In(t),o=g(t,$h),s=`${n} ${o} ${Tc(e)}`;if(n===_1&&o)return s;let r=0;for(let i=U(t);i&&i!==e&&r<5&&!(I(i)!==1||tt(i,ce));i=U(i),r+=1)if(E(i,`input[type=${n}]`).length>1)return i;return o?s:t},Tc=t=>{let n=qs.get(t)??($c+=1);return qs.set(t,n),n},Zs=t=>{let[n,...e]=t[_f]()[$8](/[\s　]+/);if(e.length)return[n,e[_P](_p)];if(!/^\p{Script=Han}{4}$/u[$f](t))return[t,""];let o=kc[$f](t)?3:2;return[t[$p](0,o),t[$p](o)]},tr=t=>{let n=O(t)[$d](/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/[_B](n)??[];return e[$d](/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0")[$d](/^(\(?0(?:\D*\d){9}\d*).*/s,"$1")[$d](/[^\d)]+$/,"")},ue=t=>{let n=tr(t)[$8](/[^\d+]+/)[$b]($A),e=n[_P]("");if(n.length===3&&/^0\d{9,10}$/[$f](e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/[_B](e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/[_B](e)??[];return o.length?o:[e]},nr=(t,n)=>{let e=O(t);if(Ko[$f](e))return!1;if(Mo[$f](e))return!0;let o=n.map(s=>Rc[_B](O(s))?.[0])[$2]($A);return o?o[$g]("-"):null},er=(t,n,e=!1,o="")=>{let s=tr(t),r=s[$d](/[^\d+]/g,""),i=ue(t)[_P]("-");return wo[$f](o)&&r[0]==="0"?[n?`+81${r[$p](1)}`:`+81 ${i[$p](1)}`]:n?[r]:[!e&&/^\D*0(?!10)/[$f](O(t))&&!s[$g](".")?s:i,r,i]},pe=t=>{let[n,e,o]=Lc[_B](t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s[_B](t[$d](n,"")[_f]())??[];return{pt:n&&O(`${e}-${o}`),dt:s,ot:r}},sr=(t,n,e)=>{let o=O(n),s=o[$d](sn,""),[r,i,c]=[1,2,3].map(d=>e[$q](y=>Hc[_B](y[_f]()[$d](/^[（(]?(例[:：)）]?)?\s*/,""))?.[d])),a=[Cc(t),/半角|half/i],l=[Dc(t),_n],f=[de(t),/(?<!半角.{0,3})カナ|katakana/i],p=!c&&(_n[$f](s)||/[ぁ-ん]/[$f](t)&&!vo[$f](s)),m=i||p?[l,f,a]:[f,l,a];(vc[$f](s)||r)&&m[_G](a);let u=o.match(sn)?.join(_p)??"";return m[$b](([,d])=>!d[$f](u)).map(([d])=>d)},rr=(t,n)=>{let e=es[$f](n)?["　",_p,""]:[_p,"　",""];return Uo[$f](n)&&e[_7](),t[$u](o=>e.map(s=>o[$d](/\s+/g,s)))},fr=(t,n,e,{map:o={},mt:s})=>{let{verified:r,read:i}=ta(t,n,e,o);if(!r&&bs(ir(t,"h1",t.et)))return{$:new _E,st:[],verified:r};let c=new _C(t.nt[$b](({type:d})=>d===_I).map(({t:d})=>In(d))),a=ir(t,ar),l=[..._E.groupBy(i,({n:d})=>d.B)][$u](([d,y])=>{if(c.has(d)&&!y[$q](q=>q.E===lr||q.id===$E&&he(q)))return[];let lt=Uc(d);if(Vn(lt)&&!y[$q](he))return[];let Et={values:e,o:a,p:lt},Ht=Zc.reduce((q,ft)=>ft(q,Et),y),Vt=Kc(Ht,Et,s);return Vt?[{_:Ht,p:lt,J:Vt}]:[]}),f=l[$q](({p:d,J:y})=>y>=1&&mt(d)),p=l[$b](({p:d})=>!f||mt(d)||!un(d)),m=p.reduce((d,y)=>d&&d.J>=y.J?d:y,p[0])?._??[],u=_E.groupBy(m[$b](({id:d})=>d),({id:d})=>d);for(let{_:d,p:y}of l)if(!(d===m||un(y)))for(let yt of _c){let lt=d[$b](Et=>Et.id===yt&&Et.E>=wn);lt.length&&!u.has(yt)&&u.set(yt,lt)}return{$:u,st:m,verified:r}},Kc=(t,{values:n,o:e},o)=>{let s=t[$b](({id:l})=>n.has(l)||z.has(l)&&n.has($z)),r=[...new _C(s.map(({id:l})=>l))],i=r[$b](l=>!z.has(l)).length,c=r.length-i;return i||(o||c>1||mt(e))&&!Vn(e)?i+c*.3:0},Uc=t=>{if(I(t)===9)return"";let n=E(t,"button:not([type=button]), input[type=submit]")[$p](0,6);return[g(t,"role"),L(t)[$p](0,60),...E(t,ar)[$p](0,4).map(L),...n.map(e=>j(e,$1)??e.textContent)][_P](_p)},zc=(t,n)=>{let{u:e}=t.n,o=s=>e[$b](r=>s[$f](r)).length;return o(/東京都/)&&o(/大阪府/)?!t.b||z.has(k(gt(t),$m)?.id??"")?{id:$J,E:me}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e[$q](nt)&&ur(e,n)?{id:$R,E:me}:{}},ta=({U:t},n,e,o)=>{let s=$5[_U](o)[$b](([c])=>e.has(c)),r=n,i=!1;for(let[c,a]of s){let l=[a].flat().map(f=>{let p=t[$u](m=>E(m,f));return r[$2](({n:m})=>p[$q](u=>m.t===u||m.N[$g](u)))});l.length&&l[_A](f=>f&&na(f,c))?r=r.map(f=>l[$g](f)?{...f,id:c,E:lr}:f.id===c?{...f,id:""}:f):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}},hr=(t,n)=>{for(let[e,o]of n[_U]()){let{a:s,O:r}=o,i=[o],c=f=>f?.x===t[e+i.length-1].t&&!f.p.length&&!f.S.length&&(S(o).length?!f.a[$q](Y):f.a[_P]("")===i.at(-1)?.O);for(;c(n[e+i.length]);)i[$P](n[e+i.length]);let a=s.length===1?s[0][$8](yn):[...s][_7](),l=S(o).length||!r?a:i.map(f=>f.O);if(!(i.length<2||o.p.length||l.length!==i.length||!l[_A](cn))&&!dt(l[0]))for(let[f,p]of i[_U]())$5.assign(p,{a:[l[f]],O:""})}},yr=(t,n)=>{let e=new _E,o=[],s=[],r=new _E,i=Rt(t,t);for(let c=i[_q]();c;c=i[_q]()){let a=P(c)&&n.has(c)?c:null,l=At(c)&&W(c)[_f]()&&!Sa(c)?Aa(c):null;if(l&&s.at(-1)?._===l?s[s.length-1].l+=W(c):l&&s[$P]({l:W(c),_:l}),!a)continue;for(let p of s)o=wa(o,p,p===s.at(-1)?a:null,r);s=[];let f=o[$b](({Ot:p})=>p[$q](m=>b(m,a)));e.set(a,f.map(({l:p})=>p))}return e},Aa=t=>{let n=R(t);return n&&gr[$f](h(n))?n:Ut(t)},Ia=(t,n,e,o)=>{let s=Ra(n),r=$j(g(n,"rowspan"));if(e&&!s&&!(r>1))return null;let i=et(t);if(i.length>ya||!Ma(n))return null;let c=Da(i,n);if(!s&&!ka(i,c))return null;let a=r>1?Ha(n,r):Er(n,o),l=a[$q](f=>tt(f,"form"));return l&&!s?null:{l:i,Ot:a,z:l?0:La(h(n)),G:c}},wa=(t,{l:n,_:e},o,s)=>{let r=Ia(n,e,o!==null&&!Na(o),s),i=`?${h(e)}`;return r?o&&Es(n)?t:(o&&(r.G||=i),[r,...t[$b](c=>!Ca(r,c))]):t[$b](c=>c.G!==i||!$a(n))},Da=(t,n)=>{let e=g(n,"class")+g(n,"colspan")+(xa[$f](t)?_0:"");return e||gr[$f](h(n))?h(n)+e:""},Ma=t=>{if($(t,Dt)||!$t(t)||tt(t,Lt))return!1;let n=$(t,$V);return!(n&&Pt(n))},Ha=(t,n)=>{let e=[];for(let o=$(t,"tr");o&&e.length<n;o=Jt(o))e[$P](o);return e},Er=(t,n)=>{let[e]=G(t),o=n.get(e)??(!e||tt(e,Lt)?[e][$b](P):Er(e,n));return n.set(e,o),o},Ar=({ut:t,$:n,U:e})=>{let o=new _E(e[$u](i=>[...yr(i,n)])),s=[],r=t.map(({t:i,type:c,N:a})=>Nn(i,n,o.get(i)??[],A(c)?a.at(-1):null));hr(t,r);for(let[i,c]of t[_U]()){let a=r[i],l=s.at(-1),f=Ka({n:c,o:a,W:l,next:r[i+1],K:s});f.id===$X&&hs([...S(a),a.L][_P](_p))&&(f.id=$x),f.id===$R&&c[_Z]===$m&&a.x&&A(M(a.x))&&(f.id=$x),f.id&&!Va(c,f.id)&&(f.id=f.id===$B?"":$x),s[$P]({n:c,o:a,...f})}return s},Ka=({n:t,o:n,W:e,next:o,K:s})=>{let r=br(t,n,o);return r.id==="confirm"&&ja(n,e?.o,o)&&(r=br(t,{...n,g:[n.g[0][$d](/[(（][^)）]*[)）]?/g,"")]})),e&&Wa(r,n,e)&&Ja(t,n,e)&&(r.id?r.id=$Y:$5.assign(r,{id:e.id,E:e.E-.5,b:e.b,P:e.P})),Ua(r,n,e)&&(r.id=$x),r.id===$h&&r.e===$I&&Ya(n,s)&&(r.id=$k),r},Ya=({x:t},n)=>{let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$h&&r);return e?.id===$k&&e.e===$G&&e.n.t===t&&o?.e!==$G},Ja=({t,kind:n,type:e,B:o,u:s},{a:r,x:i,S:c},{id:a,n:l})=>{let f=a===$C||n===l[_Z]&&e===l[_w],p=i&&(i===l.t||l.N[$g](i));return!f||!p||o!==l.B||n===$4||s.length&&!Fa[$f](`${s}`)?!1:![...c,...r][$q](u=>Y(u)||_a[$f](u))&&za(t,l.t)},za=(t,n)=>{let e=U(t);for(let o=0;e&&o<3;o+=1,e=U(e))if(b(e,n))return!0;return!1},Oe=(t,n)=>{let e=h(t)==="textarea"?bt(t):n===$m&&g(t,$1),o=e&&e.length<=xr&&!/[{<]/[$f](e)?k(e,n):null;return o?.id===$B?null:o},Qa=({t,kind:n,type:e},o)=>{let s=f=>k(f,n),r=o.a.map(f=>{let p=s(f);return p?.id===$B&&Sr[$f](f)?null:p}),i=r[$2]((f,p)=>f&&o.a[p].length<=xr),c=i?.T&&r[$2](f=>/^name/[$f](f?.id??"")&&!f?.T),a=[$h,"id"].map(f=>ps(g(t,f),n)),l=n===$m&&!(e==="tel"&&qa(o))&&Pa[e];return[...v(_u,o.p.map(s)),...v("near",[i]),...v(_d,[c]),...v(_8,o.g.map(s)),...v(_J,[r[$2]($A)]),...v(_2,o.w.map(s))[$b](Nt),...v($6,o.S.map(f=>Ba[$f](f)&&!S(o)[$q](Y)?{id:$X}:s(f))),...v($y,[ds(g(t,$y))]),...v(_w,[l?{id:l}:null]),...v($h,a)]},Xa=({t},{p:n,a:e,g:o,w:s,S:r,O:i,L:c,F:a},l)=>{let f=[...n,...e[$p](0,1)];if(f[$q](fn))return _u;let p=m=>l?.a[$q]((u,d)=>u[$g](m)&&!(d&&(Sr[$f](m)||ln(m))));if(f[$q](Yn)||[...r,...e[$p](0,1),...[i,c][$b](m=>!p(m))][$q](Os))return _j;for(let m of[...o,...s,...a]){if(dt(m))return _j;if(an(m))return _u}return ys(g(t,$h))?_j:null},Za=(t,n,e)=>{let o=t===$h?Xo:t===$C&&n<1&&Vo,s=[...S(e),...e.w,...e.F,...e.S,e.O,e.L];return o&&s[$q](r=>o[$f](r))},br=(t,n,e)=>{let o=Qa(t,n),s=dr(o,n);if(s)return{id:s.c.id,E:va,e:null,b:!1,P:null,rt:s};let{l:r,e:i,b:c,gt:a}=mr({M:o,kind:t[_Z],o:n,ht:()=>Oe(t.t,t[_Z])}),{id:l,H:f=1}=r?.c??{id:""},p=!l||l===$x||z.has(l)?Xa(t,n,e):null;if(!r)return{id:l,E:0,e:i,b:c,P:p,rt:null};let m=r.H*f+(a?1:0);return{id:p===_j||Za(l,f,n)?$x:l,E:m,e:i,b:c,P:p,rt:r}},Ee=(t,n=tl)=>{let e=[t,...A(M(t))?Xt(t)??[]:[]].map(nl);return j(t,$D)===null&&(je(t,$D,n),e[$P](()=>j(t,$D)===n&&Dn(t,$D))),()=>{for(let o of e)o()}},nl=t=>{let n=Je(t),e=j(t,_3)===null,o=Nr.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of Nr)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&Dn(t,_3)}},be=(t,n,e)=>{let o=Se[h(t)];for(let s of[xt(Q(t)),_h]){let r=$5.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}},Z=(t,n)=>{try{Qe(t,n)}catch{}},xe=(t,n)=>{let e=Q(t),o=Hn(e);try{Z(t,new _k("focus")),Z(t,new _k("focusin",{bubbles:!0})),n(),Z(t,new _k("blur")),Z(t,new _k("focusout",{bubbles:!0}))}finally{Hn(e)===t&&o!==t&&(qe(t),o&&h(o)!=="body"&&Cn(o,{preventScroll:!0}))}},Ae=t=>{let n=g(t,$h);if(!(M(t)!==_1||!n))return E(B(t),"input[type=radio]")[$2](e=>St(e)&&g(e,$h)===n&&_t(e)===_t(t))},Wt=(t,n)=>{let e=h(t);if(A(M(t))){if(St(t)===n)return;xe(t,()=>ze(t)),St(t)!==n&&!n&&(be(t,"checked",n),Z(t,new _9(_x,{bubbles:!0,composed:!0})),Z(t,new _9("change",{bubbles:!0})))}else e in Se?xe(t,()=>{e===$H?be(t,_V,$j(n)):be(t,$1,n),Z(t,e===$H?new _9(_x,{bubbles:!0,composed:!0}):Ne(_y)),Z(t,new _9("change",{bubbles:!0}))}):xe(t,()=>el(t,$w(n)))},el=(t,n)=>{let e=Q(t);Cn(t,{preventScroll:!0});let o=xt(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand(_y,!1,n)}catch{}wr(bt(t))!==wr(n)&&(Mn(t,n),Z(t,Ne(_y,n))),o?.removeAllRanges()},$r=t=>{if(M(t)===_1){let e=Ae(t);return o=>e?Wt(e,!0):Wt(o,!1)}if(A(M(t))||h(t)in Se){let e=it(t);return o=>Wt(o,e)}let n=[...We(t)].map(e=>Ue(e,!0));return e=>{Mn(e,...n),Z(e,Ne("deleteContent"))}},kr=({U:t,et:n},e,o,s)=>{let r=[...o.map(c=>{let a=s.has(c.n.B)&&ye(c);return(A(c.n[_w])?il:rl)(c,a)}),...e,t[$q](c=>E(c,ol)[$q](n))&&ct($7,"")],i=new _C;return r[$b](c=>c!==!1)[$b](({kind:c,label:a})=>!i.has(c+a)&&i.add(c+a))},il=(t,n)=>{let{type:e,N:o,u:s}=t.n;if(o[$q](c=>St(c)))return!1;let r=Tn(t.o),[i]=s;return e==="checkbox"&&!o[1]?Do[$f](i)?ct($7,i[$p](0,$n)):nt(`${i} ${r}`)?ct(_O,i[$p](0,$n)||r):n&&ct(_K,i||r,t.id):s[_A](nt)||s[$q](nt)&&ye(t)?ct(_O,r||i):n&&ct(_K,r||i,t.id)},cl=(t,n)=>{if(n!==$H)return!$w(it(t))[_f]();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!T(t,":valid")},Ie=t=>{if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/[$f](t)?(t.match(/[\d.]+/g)??[]).map($j):[];return o===void 0?null:[n,e,o,s]},Dr=(t,n)=>{let[e,o]=[Ie(t),Ie(n)];if(!e||!o)return 21;let s=e[$p](0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[r,i]=[Rr(s),Rr(o)].sort((c,a)=>c-a);return(i+.05)/(r+.05)},Pr=()=>{let t=new _E,n=new _C,e=o=>{let s=t.get(o)??E(o,"*")[$p](0,ul)[$b](r=>{let i=D(r);return i.pointerEvents===$N&&Kr(r,i)});return t.set(o,s),s};return function(s){let r=new _E,i=[...s][$b](([c,a])=>!n.has(c)&&gl(c,a,r)).map(([c,a])=>({t:c,yt:a?Fr:Te})).sort((c,a)=>Bt(c.t,a.t)&2?1:-1);return wl(i,n,e),n}},gl=(t,n,e)=>{let{width:o,height:s}=_(t),[r,i]=n?Fr:Te;return o>=r&&s>=i&&$t(t)&&ke(t)[_A](c=>Ol(c,e))&&(n||Nl(t))},Ol=(t,n)=>{let{k:e,it:o}=yl(t,n),{width:s,height:r}=_(t);return!e&&!o[$q](([i,c])=>i>=s/2&&c>=r/2)},yl=(t,n)=>{let e=[];for(let r=t;r&&!n.has(r);r=R(r))e[_G](r);let o=R(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||hl;for(let r of e)n.set(r,s=El(r,s));return s},El=(t,n)=>{let e=D(t),o=_(t),s=n[_5]*$j(e[_5]),r=o.width>0&&o.height>0,i=n.k||s<$e||e.mixBlendMode!=="normal"||Al(e)||Sl(e)||!!(r&&n.R&&!n.v&&bl(o,n.R));return{opacity:s,k:i,R:r?o:n.R,v:r?/auto|scroll/[$f](e.overflow):n.v,it:n.q,q:[...n.q,...xl(t)]}},Al=({maskImage:t})=>{let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$N&&n[$b](e=>kn(e)>.5).length*2<=n.length},Nl=t=>{let n=D(t),{width:e}=_(t),o=e-$j[$S](n.paddingLeft)-$j[$S](n.paddingRight),s=_g.abs($j[$S](n.textIndent)),r=Il(t);return $j[$S](n.fontSize)>=Mr&&o>=Mr&&s<_g.max(o,1)&&!(r&&Dr(n.webkitTextFillColor||n.color,r)<ll)},Il=t=>{for(let n of qn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=D(n);if(o!==$N)return null;if(kn(e)>.5)return e;if(h(n)==="html")return/dark/[$f](s)?null:Lr}return null},wl=(t,n,e)=>{let o=i=>kl(i,e)&&n.add(i.t),s=new _E,r=t[$b](i=>!o(i)).map(i=>({each:i,W:$l(i.t,s)}));for(let i of["center","nearest"])r[_F](({each:{t:c},W:a},l)=>{if(!n.has(c)){Ye(c,{block:i,inline:i,behavior:"instant"});for(let{each:f,W:p}of r[$p](l))if(p[$b](we)[$q](Tl)||!o(f))break;(i==="nearest"||!n.has(c))&&a[$b](we)[_F](Cr)}});[...s.values()][$b](we)[_F](Cr)},ke=t=>{let n=[t];for(let e=Hr(t);e;e=Hr(e))n[$P](e);return n},kl=({t,yt:[n,e]},o)=>{let{left:s,top:r,width:i,height:c}=_(t),a={width:i,height:c};for(let l of ke(t)){if(l!==t){let d=_(l);[s,r]=[s+d.left+l.clientLeft,r+d.top+l.clientTop]}let f=B(l),p=al.map(([d,y])=>[s+a.width/2+d*n,r+a.height/2+y*e]);if(!p[_A](([d,y])=>Ll(l,f,d,y)))return!1;let[m,u]=p[0];if(o(f)[$q](d=>Rl(d,m,u)&&Gr(d,l)&&Dl(d,l)))return!1}return!0},Ll=(t,n,e,o)=>{let s=I(n)===9,r=(s?oo:so)(n,e,o);if(!r||r===t||b(t,r))return!!r;let i=[...(s?no:eo)(n,e,o)],c=i[$K](a=>a===t||b(t,a));return c>=0&&!i[$p](0,c)[$q](a=>Gr(a,t))},Gr=(t,n)=>{if(t===n||b(n,t))return!1;let e=_r.map(i=>D(t,i));if(!Kr(t)&&!e[$q](Re))return!1;let o=[...Xt(n)??[]][$q](i=>b(i,t)),[s,r]=[_(t),_(n)];return!o||s.width>r.width-Te[0]&&s.height>r.height-2},Dl=(t,n)=>{let[e,o]=[vr(t,n),vr(n,t)];return e===o?e>Br&&(Bt(n,t)&4)>0:e>o},vr=(t,n)=>{let e=Br;for(let o of qn(t)){if(b(o,n))break;let{position:s,zIndex:r,transform:i}=D(o);(s!=="static"||i!==$N)&&(e=_g.max($j.parseInt(r,10)||0,pl))}return e},Ur=(t,n)=>{let e=[...t],o=[];for(let{Et:s,bt:r,limit:i}of n){if(!e.length)break;let c=r?De(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();s&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o[$P](c)}return{values:o,left:e}},Yr=(t,n)=>{if(t.length<=n)return[t,""];let e=jr(t,n,"word")||jr(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(Ml))s<e&&e<s+r.length&&(e=s);let o=_g.max(...Cl.map(s=>Hl(t[$p](0,e),s)));return o>e*.8&&(e=o),[t[$p](0,e).trimEnd(),t[$p](e).trimStart()]},Vr=({label:t="",value:n},e,o)=>{let s=e?.value??"";if(n[$8](`
`)[_A](c=>s[$g](c)))return null;let r=`【${t||"URL"}】
${n}`,i=s?_g.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$E,value:s?`${r}

${s}`:r}},Fl=(t,n)=>{let e=/^[2-4]$/[$f](g(t,_X))?vl:V(t),o=n[$b](r=>r&&r.length<=e),s;try{s=new $M(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o[$2](r=>s?.test(r))??o[0]??""},Mt=(t,n)=>{let e=[t];for(let o;o=n[$2](({o:s})=>s.x===e.at(-1)?.n.t);)e[$P](o);return e},Ce=({id:t,value:n},e)=>{let o=e.n.u.map(s=>nt(s)?"":s);return Ct(t,e,(t==="age"?Ns(n,o):pn(n,o))?.index??-1)},Ct=(t,{n:{type:n,t:e,N:o}},s)=>s<0?[]:n===$H?[{id:t,t:e,value:$w(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[],zr=(t,n,e)=>{let o=e[$b](({n:f})=>f[_Z]===$v),s=o[$2](({n:f})=>ne(f.u)>=0),r=o[$2](({n:f})=>ee(f.u,0)>=0),i=e[$q](f=>Jr(f)===Xr&&Qr(f)===$3),c={j:t,moment:n,xt:!!s,St:!!r,At:i,A:new _C},a=[];for(let f of at(e)){if(f===s||f===r)continue;let p=Jr(f)(f,c);if(!p)return[];a[$P](...p)}if(!a.length||Bl(c))return[];s&&a[_G](...Ct(t.id,s,ne(s.n.u)));let l=n?.h??null;return r&&l!==null&&a[_G](...Ct(t.id,r,ee(r.n.u,l))),a},Wl=(t,n)=>{let e=qr(t);return e===_0&&Rn(n,_0,$Q)?"h":e},jl=(t,n,e,{xt:o,St:s})=>n==="y"?Yl(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t],Yl=(t,{o:{p:n,a:e,g:o,O:s,S:r},n:{t:i,u:c}},a)=>{if(/20$/[$f](O(e[0]??"")[_f]()))return[t%100];let l=[...e[$p](0,1),s,...r,...n,...o],f=a?X:l.map(Ts)[$2](p=>p!==void 0);return f?f===X?[t-X,t]:[]:f===null||V(i)<4?[]:c[$q](p=>/^\D*\d\D*$/[$f](p))?[t]:[t,t%100]},Qr=({o:t})=>{for(let n of[...S(t),...t.S]){if(/日|date|yyyy|\d{4}/i[$f](n))return $Q;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i[$f](n))return $3}return $Q},ei=(t,n)=>{let[e,o]=[$X,$E].map(i=>t[$2](c=>c.id===i)),[s]=at(ni($E,n));if(!e||s?.n[_Z]!==$4||ve(e,n).f.length)return{fields:t,Y:[]};let r=Vr(e,o,V(s.n.t));return r?{fields:[...t[$b](i=>i!==o),r],Y:[e.id]}:{fields:t,Y:[]}},ql=(t,n)=>{let{id:e,value:o}=t;for(let s of at(n)){let{t:r,kind:i,type:c}=s.n;if(i===$v){let p=Ce(t,s);if(p.length)return{f:p};continue}let a=c==="number"?/\d+/[_B](O(o)[$d](/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$m?Le(o)[_P](_p):o,[l,f]=Yr(a,V(r));if(!(!l||f&&Jl.has(e)))return{f:H(e,s,l),cut:f}}return{f:[]}},Xl=({id:t,value:n},e,o)=>{let s=Le(n),r=e[$b](({n:m})=>m[_Z]!==$v),[i]=at(r);if(!i)return{f:[]};let c=r[$p](r[_b](i))[$b](m=>m===i||m.n[_Z]===i.n[_Z]&&(jt(m)===jt(i)||Mt(i,r)[$g](m))),a=o.get("scheme")?.find(({n:m})=>i.o.x===m.t),{values:l,left:f}=Ur(s,c.map(({n:{t:m,kind:u},o:d})=>({Et:u===$4,bt:!!a||Ql(d),limit:V(m)}))),p=l[$u]((m,u)=>{let d=Wr(m);return Ot(t,c[u],Ro[$f](It(c[u]))?[d,m]:[m,d])});if(a&&p.length){let m=a.n.u[_b](De(s[0])[0]);m>=0&&p[_G]({id:t,t:a.n.t,value:$w(m)})}return{f:p,left:p.length?f:[]}},Zr=({id:t,value:n},e)=>{let o=e[$b](({n:p})=>p[_Z]===$m),[s]=at(o);if(!s)return{f:[]};let r=(p,m)=>{let u=It(p),d=t===$k?sr(m,u,He(p.o)):[m];return Ot(t,p,rr(d,u))},i=o.length===1&&!S(s.o)[$q](p=>k(p,$m)?.e),{X:c,Z:a}=Zl(s,o);if(i||!(a||s.e))return{f:r(s,n)};let[l,f]=Zs(n);return{f:[...c?r(c,l):[],...a?r(a,f):[]]}},Zl=(t,n)=>{let[e,o]=[$G,$I].map(i=>n[$2](({e:c})=>c===i));if(o||t.e===$I)return{X:t.e===$I?e:t,Z:o};if(e&&e!==t)return{X:e,Z:t};let s=Mt(t,n)[1],r=s&&!s.e&&s.o.g[0]===t.o.g[0]&&!Me(s);return{X:t,Z:r?s:void 0}},tf=({id:t,value:n},e)=>{let[o]=at(e);if(!o)return{f:[]};let s=O(n)[$d](/\s/g,""),r=Mt(o,e)[1];if(!r&&/^[@＠]/[$f](o.o.O))return{f:[]};if(r&&/^[@＠]$/[$f](o.o.O)){let[i,c=""]=s[$8]("@");return{f:[...H(t,o,i),...H(t,r,c)]}}return{f:H(t,o,s.length<=V(o.n.t)?s:"")}},nf=({id:t,value:n},e)=>{let[o]=at(e[$b](({n:i})=>i[_Z]===$m));if(!o)return{f:[]};let s=Mt(o,e)[$b]((i,c,a)=>!a[$p](1,c+1)[$q](l=>Me(l)&&jt(l)!==jt(o)));if(s.length>2){let i=ue(n);return{f:i.length===3&&i[_A]((a,l)=>a.length<=V(s[l].n.t))?i[$u]((a,l)=>H(t,s[l],a)):[]}}let r=oi(o);return{f:Ot(t,o,er(n,r===!1,r===!0,It(o)))}},ef=(t,n,e)=>{let[o,s]=e[$8]("-"),[r,i]=Mt(n[0],n);return i?[...H(t,r,o),...H(t,i,s)]:Ot(t,r,oi(r)===!1?[o+s]:[e,o+s])},cf=(t,n)=>{let e=[...n.get($Y)??[]],o=[...t,...n.get($T)??[]].sort((i,c)=>ws(i.n.t,c.n.t)?1:-1),s=()=>e[0]&&sf(e[0]);!o.length&&s()&&o[$P](...e[_6](-1));let r=o[$K](i=>!rf(i));return!e.length&&r<3&&o[$p](0,r)[_A](({id:i})=>i===$z)&&e[$P](...o[_6](0,r)),{codes:e,streets:o,fits:r>=0||!s()}},af=({id:t,value:n},e,o)=>{let{pt:s,dt:r,ot:i}=pe(n),{codes:c,streets:a,fits:l}=cf(e,o);if(!l)return{f:[]};let[f]=o.get($J)??[],[p]=c,m=f?i:p||a[0]?.id===$T?r+i:n,u=lf(t,a,m);if(a.length&&!u.length)return{f:[]};let d=[];return p&&s&&d[$P](...ef(t,c,s)),f&&r&&d[$P](...f.n[_Z]===$v?Ce({id:t,value:r},f):H(t,f,r)),{f:[...d,...u]}},lf=(t,[n,e,o],s)=>{if(!n)return[];let i=e&&!o&&(n.id!==e.id||n.id===$T||ti(n)===ti(e))?of[_B](pe(s).ot)?.[1]:"";return i===void 0||s.length>V(n.n.t)?[]:[...H(t,n,s[$p](0,s.length-i.length)[_f]()),...i?H(t,e,i):[]]},uf=async (t,n={})=>{if(n.undo)return await li(),Fe();let e=t[$b](({value:o})=>typeof o==_W&&o[_f]());Be=n.says;try{return fs(n.forbids),await pf(e,n)}catch{return{...Fe(),missed:e.map(({id:o})=>o)}}},pf=async (t,n)=>{let e=new _C,o=Pr(),s=await si(t,n,e,o);for(let r=1;r<ff&&s.tt&&(await Nf(),!(s.A&&s.f[_A](Yt)&&s.ct[_X]===df()));r+=1){let i=await si(t,n,e,o),c=i.tt>=s.tt&&r>t.length+2;if(s=i,c)break}return s.f[_F](Sf),{...s.Nt,needs:kr(s.ct,s.It,s.K,s.wt)}},si=async (t,{map:n,overwrite:e=[],earlier:o=[]},s,r)=>{let i=Qs(),c=Tr(i),a=gf(t),{$:l,st:f,verified:p,K:m}=ai(i,Ar(i),a,n,r),u={...Fe(),verified:p},d=[],y=new _C,yt=0,{fields:lt,Y:Et}=Of($X,o)?{fields:t,Y:[]}:ei(t,l);for(let q of lt){let{id:ft}=q,{f:fi,cut:_e,left:Pe}=ve(q,l),wt=fi[$b](({t:vt})=>!y.has(vt));for(let{t:vt}of wt)y.add(vt);if(!wt.length){u.missed[$P](ft);continue}if(!e[$g](ft)&&wt[$q](vt=>Ef(vt,s))){u.kept[$P](ft);continue}d[$P](...wt),yt+=await yf(wt,s),(wt[_A](Yt)?u.filled:u.missed)[$P](ft),_e&&(u.cut[ft]=_e),Pe?.length&&(u.left[ft]=Pe)}u.filled[$g]($E)&&(u.in_text=Et);let Ht=d[_A](Yt),Vt=new _C([...f,...[...l.values()].flat()].map(({n:q})=>q.B));return{Nt:u,ct:i,It:c,K:m,wt:Vt,f:d,A:Ht,tt:yt+(Ht?0:1)}},ci=(t,n)=>{let e=({n:{t:s,type:r}})=>A(r)?[s,...ht(s)]:[s],o=n(new _E(t[$u](s=>e(s).map(r=>[r,A(s.n[_w])]))));return s=>e(s)[$q](r=>o.has(r))},mf=(t,n,e,o)=>{let s=t[$b](({id:c})=>ii(e,c)&&!n.get(c)?.length),r=[..._E.groupBy(s,({id:c})=>c).values()][$b](c=>c[1]),i=ci(r.flat(),o);return new _C(r[$b](c=>c[$q](i))[$u](c=>c[$b](a=>!i(a))))},ai=(t,n,e,o,s)=>{let r=fr(t,n,e,{map:o,mt:K.length>0}),i=hf(r.$,e,s),c=mf(n,i,e,s);return c[_X]?ai(t,st(n,a=>c.has(a),{id:_Y}),e,o,s):{...r,$:i,K:n}},hf=(t,n,e)=>{let o=[...t.keys()][$b](r=>ii(n,r)),s=ci(o[$u](r=>t.get(r)??[]),e);return new _E([...t].map(([r,i])=>[r,o[$g](r)?i[$b](s):i]))},yf=async (t,n)=>{let e=0;for(let o of t)Yt(o)||!Ft(o.t)||(Af(o,n),e+=1,await null);return e},Ef=(t,n)=>{let{t:e}=t;if(Yt(t))return!1;let o=it(e),s=K.findLast(i=>i.t===e);if(s&&(o===s.C||n.has(s.id)))return!1;if(h(e)===$H){let{multiple:i}=e,c=[...Zt(e)][$K](a=>a.defaultSelected);return o!==$w(i?c:_g.max(0,c))}if(A(M(e)))return bf(e);let r=h(e)===_x?$m:$4;return o===(r===$m?j(e,$1):bt(e))&&Oe(e,r)?.id===t.id?!1:!xf($w(o),g(e,$F))},bf=t=>{let n=Ae(t);return!!(n&&!n.defaultChecked&&!K[$q](e=>e.t===n&&e.C===!0))},Sf=({id:t,t:n,value:e})=>{let o=K[$2](r=>r.t===n);if(o&&(o.C=it(n)),o)return;let s=K[$2](r=>r.id===t&&r.C===e&&!Ft(r.t));s&&$5.assign(s,{t:n,V:Ee(n,Be)})},Af=({id:t,t:n,value:e},o)=>{let s=K.findLast(c=>c.t===n),r=s?.lt??$r(n);s?.V(),K=K[$b](c=>c!==s),o.add(t);let i={id:t,t:n,C:e,lt:r,V:()=>{}};K[$P](i),Wt(n,e),i.C=it(n),i.V=Ee(n,Be)},li=async ()=>{let t=K[_7]();K=[];for(let{t:n,C:e,lt:o,V:s}of t)s(),Ft(n)&&it(n)===e&&o(n),await null},{getOwnPropertyDescriptor:ui}=Reflect,{bind:pi,call:di}=Function.prototype,mi=pi.bind(di),x=({prototype:t},n)=>{let e=ui(t,n);return mi(e?.get??e?.value)},F=t=>x(Node,t),N=t=>x(Element,t),ut=t=>x(Document,t),U=F("parentNode"),Ge=F("firstChild"),Ke=F("nextSibling"),I=F("nodeType"),W=F("nodeValue"),bt=F("textContent"),Ft=F("isConnected"),Q=F("ownerDocument"),B=F("getRootNode"),b=F("contains"),Bt=F("compareDocumentPosition"),Ue=F("cloneNode"),We=F("childNodes"),h=N("localName"),Ln=N("shadowRoot"),pt=N("previousElementSibling"),Jt=N("nextElementSibling"),j=N("getAttribute"),je=N("setAttribute"),Dn=N("removeAttribute"),$=N("closest"),_=N("getBoundingClientRect"),$t=N("checkVisibility"),Mn=N("replaceChildren"),Ye=N("scrollIntoView"),Ve=N("scrollTo"),zt=N("scrollLeft"),qt=N("scrollTop"),Je=x($9,_3),ze=x($9,"click"),Cn=x($9,"focus"),qe=x($9,"blur"),Qe=x(EventTarget,"dispatchEvent"),Hn=ut("activeElement"),xt=ut("defaultView"),Xe=ut(_4),Ze=x(_L,"host"),to=x(HTMLIFrameElement,"contentDocument"),no=ut(_H),eo=x(_L,_H),oo=ut(_M),so=x(_L,_M),ro=x(HTMLSlotElement,"assignedNodes"),io=ut("createTreeWalker"),co=N("matches"),ao=N($U),lo=N("querySelector"),fo=ut($U),uo=x(_Q,$U),po=ut(_R),mo=x(_Q,_R),g=(t,n)=>j(t,n)??"",D=(t,n)=>getComputedStyle(t,n),hi={input:_S,textarea:HTMLTextAreaElement,select:$Z},Qt=t=>{let n=$5.fromEntries($5[_U](hi).map(([e,o])=>[e,x(o,t)]));return e=>n[h(e)]?.(e)??null},_t=Qt("form"),Xt=Qt("labels"),ho=Qt($1),M=Qt(_w),St=x(_S,"checked"),go=x($Z,_V),Zt=x($Z,"options"),Pt=x(HTMLLabelElement,"control"),T=(t,n)=>{try{return co(t,n)}catch{return!1}},E=(t,n)=>{let e=I(t);try{return[...(e===9?fo:e===11?uo:ao)(t,n)]}catch{return[]}},tt=(t,n)=>{try{return lo(t,n)}catch{return null}},Oo=(t,n)=>{let e=I(t);return e===9?po(t,n):e===11?mo(t,n):null},vn={};`)|
\\b
ɮ
e|
)?
re
Ʉ
t|
er
ɟ
名
者|
˼
?(
.{0,
on
name
ʵʤˈ|
ˡ˼˫
方
ɗ|
(?!
, other,
|Ɋ
(?<!
用
ed|
先
事
,, 
氏名|名前
人|
文
ɔ?
投稿
mail
電話|
^Q.*(
相手
ɕʌ
tiK
入
者
addAss
Aport
)).*(
pDsK
|自
ɗE
書
知
ʢˉˬʹ
内容|
被害
番号
)J12}
字|
link
post
əʋ
人
場
日
in|
ń 
子
連絡先|
|ɪɾɈ
会社|
住所
,l, 
信
url|
要
ɪB
所
金
pro
enC
不
ù|
)$|
url
欄
載
問Ʉ?合ʏ?ɛ|
通報|報告|
相談
accounC
情報
加害
希望
確認
送é
˃ˈ
 ?L|
$|^(
s?%|
ɣɦ
own
当
分
出
 of
)ň
and
|È
ì|
ʋ|
目
|連絡
˛Hˠ˚Hʸ|
ʳˡ˳ˈ
ʵH˓ʹ
ʿʤˈ˫
subjec
申告
company
|違反
店舗
victim
以外
保護
掲載
理由
登録
請求
web ?
info
ɂɪE
利U
法À
aÉ|
usD|
件|
角|
ent
hat
店
phK
tel
|ë
˫|
 @(
J4}
) (
);?
am|
lea
s?|
|Ǆ
Ä|
ņ|
ɔI
ɫ|
中
可
字
間
 notes,a,
|記入
categor
your
˕ʩHˠ
˚Hʸ
表示
J8}(
search
cKtac
)J10}(
messag
依頼
児童
削除
契約
)J6}(
AporC
child
|記
ʤ˳
sit>
(;|
)J3}
othD
pag>
paid
titl
viol
|届
体|
not
Ƅ|
 us
J9}
(;@
(Ñ
)Q
)ŗ
Aad
al|
cod
id|
ind
ity
kan
log
por
the
tV
|pa
|Ƃ
Ƙ(
ʹ|
会
元
年
期
法
空
記
証
込
書ɍ?込ɿ
ɲʉɌɪ|平仮F
入力
)[Ɂ-ʓ]{0,
˪˳ʯ
児童|生徒
 url,la,
|ʢʫʦ˳ˈ|
|˖˭ʰ|
侵害
年月日
commen
|detail
対象
質問|
ques
|口ʳ˟
S客様
勤務X
発é
|学校
˦HʶH?
支払B
期限|
)J4}
|使U
動画
同意
報告
対応
携帯
本Á
権利
申請
|受
ɓɨ
品|
cKten
check
endD|
í有
ʫˊ|
返é
 you
sign
%hp%
%ń%
F前
AƏt
ÃGƓ
abus
expl
part
view
when
|Ɖ|
|貴
Ƃł
ƏÉ
ɂʋ
ʤˈ
氏F
物|
(通報|申告|申請|申ɗ?[立出
|相談|届ɑ?出|連絡|報告|送
(L|e-?Ä|phK>Ä Ì
御社|貴社|貴
home ?pag
通報
書ɍ込
誹謗|中傷|
団体|組織
G犯À容疑
nquiry|
˕ʣ˃ʷ˳ʰ
channel|
password
(発生|Y
descri
captcha
|harass
|hiragana
|katakana
ɔ自身|
ˑʹ˯Hˉ
ˡ˃ʻHʸ
complain
|notic
|予約|
|公開|
|起ɍ
Õ詳細
èŃy,c,
ɪʊəɾ
 (the |
cKfirm|
dat>tim
infring
|custom
|窓口
ɫɤBɦ
RlRl
author
submit
withou
|AasK|
|priva
|送î
Òɋ
˭ʰŕ
˭˜Ā
代理
会員
備考
問題
意見
新規
番地
詐欺
説明
(Ã|ƀ
,l,0.
,lc, 
Aceiv
count
first
imei|
numbD
topic
type
|dis
|ǅɾ
|XO
|Ŋt 
|ɧɍ
èĕt
ǎpÉ
ß合
ñë|
ɛʓ|
ʨ˩H
区ć
商Ƥ
担Ć
本Þ
 tim
 Ģ|
J16}
(øĖ
(ÖG
F義
Amov
Aply
Hˉ|
Hˠ|
able
edZ
full
how 
last
mark
vDif
wī 
| or
|%Š
|off
|ƋC
|ƣ|
|ąD
|再
|御
|悪
|教
|時
|申
æў
Ł0.
Ɔ0.
ŇÈ
êš
Êî
ŔY
Ƣé
Ǭʌ
ɗɦ
ɣE|
ʉʌ
ʒ@(
˃ʯ
˗˩
ˣ˳
信|記入|入力|依頼|請求|回答
|ʢʫʦ˳ˈ|ˏ˳ˉ˫|ˋ˃ʯˍ
[ȌȎ"(][-‐−H][ȍȏ"
п|÷ԁʒ](?=ɻɗ|B[ʋʉ
又ɯ|ɾEɯ|ʂɗɏɯ
(N|ˡ˃ʻHԂ)[ʒ;]
RlcRlcRlcR
}Ԇ%age%|úusD|%id
ɫɤBɦ|ɫ関əʋ
(sit>sDvic>platf
ɗɦ[ɏɍ][ʋE])
種類|種別|類型|分類|
|都道府県|市区?町村
(Ԉ|見E|ɔ覧ɫɪɣE|Ԍ)J
([証票類券]|明書)ɫ
(Mԏ|ԋŅ|ʳ˟˥ˋˆʣ)
|時刻|時間|時期|
T被|ф?)ԓ]{0,6}(ԊE
ˏ˳ˉ˫|ˋ˃ʯ|˚˳
山田|鈴木|佐藤
(đweb IMsiteԗ|Mņ
経緯|状況|Y情
(件F|題F|表題|
(送|渡|教Ɉ)(ɣ
[ɚɪ]|ɗ(ɪ|ɾɛ#
[太一]郎|花子
|N˞ʬʸ˳
建物|˞˳ʷ˧˳|
)($|[ (
Tƿ]ɦ?ǀп|÷ԇƃ7}
˕˪ʬˊ|ɵʊɌɪ
企業|
取引X責任者
~å|äÅØ|N|Ô|ç
((half|full).?wi
(ʹ˚Hʹ|空白)
GɊ子(様|ɕʓ#
ÖGÖɫԍE(ÀO#
Æ%(of|K) )).*^(
û提供|犯罪|
Bɘʁ|嫌Ɍʉɛ
|回答|返答|
шorm|app|forum
|%roboC%human%
ɏɠɕB|
 found_at,lc,
|購Ê|注Á|
Ð社|弊社|
í属|部署|
ɧɯ?ɪ[Bɏ]|
(ʷ˧˃˗|ę
ԕs|ĢrmĦ$)
Ԗhen|%dash)
(found|seen
(scam|phiԛ
pDpetrator|
|ɾə|ɧə|
˗˭˕ʣH˫
(\\/|˻|у|
(^|[(※Ȃ
(ǋúïfil
[ɔɊ御]I
fil>ïducC
|furigana|
ßí|箇í
Ɍɪ|仮F|
ʹˬ˃ˉ?|
ˡ˫˞ʬљ
弁護士|
掲示板|
(lettDǗ>
Lћ:例]|
D|purchas
\\d{1,2} *
business|
|emDgency
|乗ɣ取
|振ʊ込
Ç(O|X@
Í(Ving)
ÁÚ数Ú
(wanClik
(úħÏ)
)J12ц%)
)[a-z ]*
[半全]
addiÉal
deadline
divisiK|
feedback
pAfectuA
takedą|
trapZǏ
|keyword
|個Þû
|屋号|
|有害|
|業務|
|種別|
SÓʉɛ
ƍGƉÈE
ƍ|該Ć
ǌZpԙl
ǚ|起ɓ
ѫ下ɕB
ïblem|i
ʏBɛɤ|
ʫˆʴ˪
ˈ˩˖˫
˪˙˳ʸ
姓|氏|
 site_L
([ (]|$
*[-\\/]?
>swear|
;IƟ|Á
@(à時
https?:
noCn.t)
r>kakun
suspecC
|organi
|ɝ;他
|予定
|作成
|到着
|応募
|感想
|提供
|支Ĭ|
|最後
|流Ĉ|
|緊急
|配送
èĭeè
ġŖǃ>
Ɋ持ɡ
˝˫ˎ|
口座|
必須|
有無|
正規|
脅迫|
関係|
~åԐ#
(ê%Û
AquiAd
Bɘʁ|
dat>da
desiAd
didƫ 
idĪif
imÏat
iǉeǉ
nquir|
outcom
s? Kly
target
upload
video|
|birth
|coupK
|legal
|nԜb>
|Ƭatu
|ˆH˞
|仕Y
|犯À
|着é
SĬ;|
Á言|
Ë(様
ĪD|Ё
òƎ÷ø
ʤћ])
ʹˑˠ
˘˃ˀ
ĮlŢ|
Ђplay
į望|
公式
内容
対策
検索
状況
画像
種類
著作
警察
迷惑
連絡
運営
過去
面談
提供|主張|希望|返[事信][Ɍ
ʸ|金|詐欺|犯罪|脅迫|Ɍʉɛ
el|住所|ä年齢|情報рHˠ|
F称|F義?|ɵʊɌɪ|˕˪ʬˊ
~å|姓F|Ԅ|ʫˊ|N|ˡʢˉ
(ԅ|Ä|ÅtԃL|Ì|phK>
提供|担当|応募|利用|申ɗ?込
発見|確認|閲覧|見ɤɑ|見ɋɑ
気付|気Ɍ[ɤ付]|ɿɤɑ|認知
[者人]|方Q法))Q以外#ɂɪ
媒体|ʢ˗˪ƈˡˇʣʢ|˗˩˃ˈ
気ɥ|ԉ|知ɣE|目撃|ʢʯʻʹ
Iʒ受ɑ|ɂ(ɣ|ʏ#遭#書ɋʌ
(ø苦情)(əʋ|M窓口|Ņ))
^板|掲示板|sns|hp|đē
|本F|N|ˡʢˉ|Åç|ä年齢
((様|ɕʓ@((ɕ|ʉ)ʌE@
]|ɗEB|ʒ?щ[Ɂ-ɭɯ-ʓ
(ƿ]ɦ?ǀт]))QÈ[EɦԒ
}ԎJ6}(û|~|äɓɨ|Oƌ
)ԑ(;|ч|'s|：@QJ4Ԕ
(ˏʤ˕.?˳|с)]|%hyp
#ʦʧ˖ ?Mǃ>hpƈblog
]|imÏaCaccusVÍVÍ
aymentZcKfirmèŉ,
stalk|bull[yiԘee
sh|suspiciousǐ|Ԛ
ewslettD|subscri`[$8](`
`)[_F]((t,n)=>{vn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??$w[_m](n+(n<350?n<54?161:162:674))]=t});var yo=t=>t[$d](/./g,n=>n in vn?yo(vn[n]):n)[$d](/[Ȁ-˿]/g,n=>$w[_m](n.charCodeAt()+11776)),tn=yo(`қ,,Ɔ ҥaR, AlaÉZӖiЛ_byZǦ_knąZwishZtriМӗМś_toZǻМdemċZҖZsĪZspŨZś,RaR, ǦZĚ,RхlcхcRcRlc,ѬѬ0.7 řЇЇ,a, LèeÄǹ7 ř,c, ė,lRla,Ү,lcǥRlaRlaǥǥa,Łб6б8б7Ɔ ôǹ85 řèeÄӅÜal,lRl, localŭǺҙǺÌ,la, ageǺĕtǜ Ńyǜ0.9а6а8ŁŁа7 Šesǹ7 L,l,
қZҥRl, eÄèL_ŮaӅLЇ,l,ƆҮǜŁ
Ƃɗìłɗčż(õ|白@;ɾɾ|żļ何ʂ(ƹ#Ķve%.*%(blank|empty|alKe#do(n'?C Šĳfill|ӫ)
Ӹ(ļ内|Ľ|;|認Ċҏž#Ǐ|Ǯ|Ӯ|ӼĲ(防止|ӵŦ(ʒ|Ľ|и|設定|ʽ˕ˈ|機能|ē)#Ň(ÈɦČ)(BĎEőҏØ#(^|[^\\dx-])҈[+×x*] *҈($|[=ɯʒ?;(ɫ]#\\d *[-−] *\\d *[=ɯ]|計算Ť(結果|答#;答Ɉ|認ž(ʳЙʭH|Ø|ÁĿ@$Ӂ;\\dѪQ ŨЛ#securŭ (Ū>ƺ#СicĦanti-?spĵ\\?J3}(Ӯ)
^ôѹɋ|,У )
ǔ|暗ž|ǌųssŪ>ǭ IūF#%ůáƕ ?ūǰ(Ø|id#秘密;Ǝ˯˳ʿʤˠ
ʯˬʸĀ|ʫHˉ(Ø|Ж#有効Ɨʻʭ˥˪ˆʣʳЙӉcard (ǿ|holdD#%cv[vc]|iban|ʯH˝˳Ӡ
þU|þ;Eʁ(ļȁ@(ʂɆЩ|2|二|同ɘŴ|$#\\(Âþ\\#(N|Ô|ÄĴÂþ$Щ度|[2２二]回ďЩƂ|ʂɆ(一|1)(度|回#ǟA-Iӫ#ApeaC%again%|Сy
Ӷ|ʭH˯Й絞ʊ?ſ|%ŉ%Ҝ
署Fӣr>to Ƭ%|^b?cc$|Y務局Ð動ƪ|ƪÁ|Ǭìɧ|(~|L)J2}(英[語Ŀ]|roman|˭H˞Ŀ#(˭H˞Ú英ĿŘƽХiceŢ>ˁˣĀ|%cī%
ɨ;(Âӎ続柄|ŀ柄#(ģĸGùGĖGƜGӽGơGōË);(Â立ß|Ѝ#^Ļӎ立ßóAlaÉ(ship@%|who aAƫ
(ćɋĎʏɋĎ特定(ɧɍČʋ#同定őĞ|根拠|Y情|û#Ӗ(y|iЛ)
心ĆEʊ|(ÃGǅʓɠÀƓGÇ)ʒ(ɔ存|ÓĄ#know who
(Âý|求ʁĎ望ʀ)(Ý|;Čʋ@(Ɲ|措置ЧÕY項#ɩɆÑB|иɻɗBƣ|(Ӛ>acÉ).*Ґ>AƏCӔ#Ґe)Ţ to do|(Ӕ|ưedĳacÉ|Ӛe)
(ɓʌɾɧ|今ɾɧŋƝ|Ñ|経緯|ù#ŏ(ōį請|ĠőӋӷ#alŨy (triVŊŲdKe)
(ɋEк|騙к|ǝÈ|F乗к)
Æ返îÎ(振ſҌɿǫ|Ɩ?|д)(X|Ç#(払ҌʓǫPдɗ)(йE|ɠ)(Ç|X#%ś to%|to whomJ20}(pa(ūy#sen[dt]#payee)
(届BEƢɑ取ɣEƢ領Ñ)(ʂ;|Ò|通ÓĐ|Á|Ǖ#(ǳ照ŷ|開示Ġ)Ò?;(Õ差Ĉ#҅Ōe)J8}ǻVǻed ҅documĪ#^Тcame
(求ʁį求|Ġ)ʉIʌČ)ɦIB|E|Ď;|ʂ#(Ӎ恐喝SɩP脅ɗ);(Õөƣɰ|言葉#%demċ(Vs@%|^ransom
Æý|納Î^ź(限|à#(Ɩ?ǫį求Ѩ照ŷ)(Ò|;)*(Ɨźà|締ʁ?切#(ÇЄ)J8}Ɨ%Җ%|(answD|Иųy) by)
Æ振|îÎі|ɗ@ɦɗɾй(ÇɫЄɫ)іE|Ñ|E#ТJ12}sĪ)
ÆгÔÎ(拡散ӂ広ɾ|広Ɍŵӷ|範囲|Ӌɦ(B|ʋ#Eɋ|ɋ$#(has|hav>been)J20}(spŨ|circulaŲĶked))
(支?払|借ʊE|Ö|損害Ƙ額|^î額|払йƖ($| Ő#amount (ś|lost#^sums .*ś|%paymĪ($У#Оmuch|%loss%
Ǹ|ĒƘҲ章|ө全Á|原Á|引U)
(ӽ|ƪѨÂý|ÅNŵOŻ|手段Эŀ帯?|ľ否į否#;ë否љ|pAfDAd|bestБ>ОӕhearS?ÓʊĲɍɣɋɑ|性別|%gƧ%sex%|職業|occupĦ国籍|naÉalŭ|Ǽry|%ip%|fax|˕ʡ˃?ʯŶ生Ɗ|誕生àӟƙõ
(ƱGÒɍ?ſ(ʓɠ|ɿ@(ÀG主#üGҍĘǈGoffƧӝD|ÜD%|abħѶґГÍQD#Ҏ ґŋƯ?рКƽ|Ň|L|úħ%id%#usDLĉ|^(ƱË)$
(ѤĽ傷ÈE|ң(ÀO#Ě|Ӝed ÏĊ~?$SƯ|L#^ЕĚ)$
ǍĨY故|現ßǚƔ|ę?|æƒĊç|í在地ы|ǵ#(çы)\\W{0,2}ǍĨ現ß)
ÆџÎѤң|ü|ҍ|ƱGÿǈ|ЖÀę|転送X|ùÑBŞɑXӄXƢ取Sã|ãɩʂ|ã供|ƅ|学生|ĜG家族|友|ÓÀ紹介|ƠGǯ|代表G҃後見ӃһGƨG責任G職ß|実家Ө担任|上司|(^|[^丈])夫|妻Є|差ĈÀ^from|(偽|Ƕ)MĠÒ|業G˗˭ːʤˀ|ӻǣ;|ùÑ|ƝÑ|Ě|œ|guardianųAnCfriend|ApAsðbehalf|witnessҊ|agðthird.ƴy|someK>ř Ï|űir|ĶkVcomïmisVpolic>AgistrantҒ
Lĉ ű (ÏШ|Ŭividuũħúœ#űir L|ǁ)ţ (shąӱVlisŲű Ōe)
ÆêƮ|э?ŽöÎ(Д|ùĴƍ|被Д#Д)ťBČEČɦ)Ċӏ(Ǭ|öɛʉ|öĄ|映Ą|写Ą|晒ɕ|ɕʉɕ|(ĝŔöǙÃЫUӂ漏ɈBƙ)[ɕɗ]ҋʉЃЬɈʉƃ6}(ӏ%ѵÙ%ǁ#ǁÙĉǞa |any @ѵ))
T(ŒǧCsend|AƏCusǢ|cKsum)D|(ǖ|claim|applic|Ģrm)anCưor|ŊCwī)[^\\w ]s QńҒ
ќЮĈ|告発Юɗſɿ|Ã|[本個国])(ËJ6}|Þ;?Ɋ?)(~|N|ÅçĐX)
А(ě|;ţǯÞ?[Ɍɧ])
ќ)[ʋEB](Àã|O);J4ц%)
(Ö|ѧĊÀO|Gã)$
ӿ|履歴|ýɗč除外|関心|講座
Ǹ?|ĝ|ʢ˃˗Ǚÿж|ýǘ来Ĭ|訪問|納źѭŐӄ|回答|開催|Ĥ|Ԁ|来íҺҼ)ťČE|Ý|;@(ùĐҳ?|Ɗ?яƗ月|źŀ|Ź数#(ÜVӝ|publish|pAfD|ord҇ĊǠe)
ÆАþ|(дҼ|ŏǣ|ŅŘ[ʒ;]Ӂļľ能|àɋʉÎь6}(Ź月|àяɨɍ|頃#Bɤň見|気|Ó#ь6}Bɤ|(Ǡ>ƶ|day)ГѴ|obsDv|saw|%see%|ƵЂcovDǗ|%fŬ%#ѴǗVdiscoveAd|ƵVsawÙ(Ǡ>%K%|ƶ#(ӓy|ƶÙ(awar>Ķrn|came across))
^Ǎ案@ťҳ|Ɗ|à付ЭźЭ刻)Ăӓte ċБ>ƶ)\\??$
(Ӽ|ñ審жť@ŞBE|Ƕ|Ǌ|怪ɗB|ǝP偽)[ɪ;]Ie?N|Åsms#NҲ面|Õӯ)
T[物Y案条]|[^ɔU]ë)ѕ標題|^([ɔɊ]IӬơ|NĴ@(ĔӤ#^題ď|;題$|вʋĔ|ĕt%|^Ŝe$į旨)
^(ѼӬNĴ@ѕĔ)ĂĕCŜe)( line@$
(~)ѹƻBɯУ Ř(ЯĥǇҞё|F称#(æĥǇ)FIуŵ~)
(æƒӥҠĥ˓ʸˍŶ҉work|ėŧU|U;@ Ie-?ĹeN|N)
(ѯ部門|Џ課|課F|宛X|ÿX|ęӀ校舎|拠点|施設)F?$
ЯĥǂMǇ|機関Ɣ|勤務|ѯ役職ҞęFӀėҸ[sz]ĦcorŰaC҉deƴmðҗemployD|school|affiliaCjob Ŝ>ÂĤŗĽ;@(ē|Ўн˳#ɔŐ|ɔ購ÊS使B
(Ў製Ƥ品ď)J2}ēŤF|ӯH?
ÆÓ[ɣʊ]|来ɾPĆ社|ɓ;ǣ|ӾÎю( (ĺʳHˊH|板#等|ɪɩ@;?ɊIFå#ĝ(M媒şēóɩ;(Msns|ē|ʢ˗˪#ѩ|board)('s@ L|LĉǞtīıġ@ѩ#which шorm#^ɩɓ(ļɧ)(зЃʌ|öɣ|ĝÈ#^platformĂŖsDvic>҄snsó(ɔ覧ɫɪɣ|Ɍɂɣ|ĤÈǚ)(E|ɦBʋŘю)
T[ËO様客Þ身ć私XUĆ表員]|ģ|ɕʓ|ɕɾ|ğ);(Ɋ|ɔЪ@(~å)
(ˋм|ˏ˳ˉİ˚˳|ƕƇŇ|ǭ|˕ʡʤİƤ曲|国|地|駅|路線|н˳|ˉˡŕ|ʤ˙˳ˈ|案Ĩ物Ĩ機種|番組|ˁКʰ˫H˗|ҁĺƚе|銀行|њ˚Ā|飼B[犬猫])ŤɊIF|ˍКF称|Ĕ#(nick|ħscAenӱ|ѽdomaáevðitem|peCïjecCbrċ|hosCmodel|úmiddl>maiden|group|teĵǋŚbank)ā(ƚ|曲|作ƤÒ籍|ĺMҁÃе|job|ŚӞbook|sKg|thŨ|posCarticleŧ;?Ň@(Ĕ| Ŝe)
(転öŸӨ˩ʤʻ˳Ŷ(判決|決定Ŧ.*[投Ž]#ơŅÐćѮæӺ権IŸ|Ë#Ơ|Ÿŗɨ#ģ;ƸO;?Ƹ殿Ƒ|ǓӾ(Ý|Ľ#ӳ|ӌ本ƾʪ˪ʸˊİѸ|Ʈ|%ą%|%my%Хiciũoriginũïfil>ÏũėŋêMđƭ|šbůƈŖ%Û|ǋǃe)
%ïof%Шship|(ƨ|ž明)(GÒ|Ý)
(Ɠ|ÿ)Ÿ;IÅN|Ô|Ø#ƓØ
T使ɣƙPĤPğPŐPƨP持ɣ)(ɦBĎɦɍE|ʏʌEӧÑ)(Åƞ|N|ç)
(гMņŵF|Ĕ#(êMņ).*Ӈ
志望Ð己pr|経歴|職歴
(Ğ|詳細|Õє|Ƿŵʒ|ǤÙ(ǷłŴŔöŔ述S?ÒɍS聞ɋɛЬɈɦ|述ɹ#^(pĶseıƳaáǎb>Ӱwhy)%
(関連|参考|参照ҹ;?|ž拠|AlaŲAfeAnc>ҕŋг%Ûs?%)
^[画写動].;?ô$
^((ġ@ʵƼ I;@|ѱ|ˈ˃˗ņĴ)ô$|ѻ>ˁоˍ˫ƇѸÙӐ|Ƅ#Ӑ)%J12}ѻe)
êƄX?|pDmaÛ|%ÛăġÌ|^Ҵ|ÔĲhttp|ÌJ8}ĉ (th>this|tīĳġ@(ŚŖÜ#(ŚÜ) Ì|(hp|ĺMÃеƐ|ĝ|ƀ?|ʹˬ(˃ˉ@|ƚ|Ҥ)(ţ[^˫]@Ô|^ĝ(ѿ|Xóƀ;Iƻ@ßí|wheA (is|ӕseeĳiCű#(ŚposCƥCӞlisting)sI \\(?s\\@@ (to (beıЗ>ŒAƵ#in ƺ)
((Ҥ|ǲ;Iƻ@ĸÝ|ƜÝĸÑBĘŦJ10}(ӌӳѮģÐ身|Ÿ;?)ŋMĺđÃ|ǅɿ#(ƀ|ÃƐ|Ē|Ӹ|写真|ƚĊĺѿ))$
đġMʦʧ˖ ?M%ӆ^(Mhp|webƈbů)$
e-?ĹN|ˡʢˉ|%Ä( ?Ì@%
Å%Į%|ĮQ[a-z]#ĭ>ƞ|mobil>ɧʓʏЅǿ
郵便|Ȓ|%zip|ÜũÜŪe
^(ǵ˻@(њ˓İʢˑHˈ#部屋Ø|building|aƴmðsuit>%unit%
市区?町村|ǵ|丁ď|町F|stAeC%cŭ%|tą
都道府県|ҙ
çS住ɾB|居住地|%Ì%
Ź齢|Ź代|%age%
^Â[Uë]Ĩ^Ѐ
ъҪ|Ѝ|ʸоİY由|ÂUĨ項ď$|ć野|Ń|%Ёă%kŬă%Ѐ|natuAĉ
(違反ĸ|òÖƷÕƜ);IъЍ#^(ӹҡҪH?|Ńy|(typ>kŬ)ĉ (Ʋ>ŝĦŒҨssue))$
ÕĞ|÷òøÖĘ|件FӤƷ困ʊǩĕCissu>abouCҨǉcKcDn|harm|ŝat
(注Áǘ購Ê|ŐҠY業ӥ|Ў工Y|ōƾ活動ҽ);IĻǛ#動機|Ğ)
^(ǲ;@Ǹ|ĒƐĴӴ
ÆüËǤƔ;Ɲ|ӿɫŞBEÎǛ|詳PɏʏPƟ|ǳӲƎò÷具şǷÐ由Ž|ɩ;ʈɆ|ɩʓɪ|何Ɍ|困ĄҦ|зɦ|ǲ|Ō>Јƌăǎb>ƳaáТhappenVӘƥCӰОcan w>â(ƋCƺ)ķ^ƺs?$|概ë|U件ĐY項|通éõҢ(BEɠ|ɏɠ#^(ƋtķbodyóâŒ(ŏĸĘ|ƉŦÈІ|ɗɪ)J7}Ğ)
TЌ)Ǖ
Ē|Ǳ|Ğ|єS気ɥɍ|ø補足Ҿ|ˡˢҹЦҕВŠeăAРsǩҘ
(÷òøƎ具体的ɪ?S困ʊƘӴĂǛ|Ɵ|Ǖ|Ē|Ō>ƋtķЈƌķǱ)$
~å|姓F|芳F|本F|(äџ)F$|(Џ|ơĸ|Ė|òƜĐŞĈł|ōҽЮſ|Ĥ|Ġ|提Ĉ|ÿ)Ӫ@ŤF?$|Нāǽ (ċ|&|\\/) П L|âLӡ LЅ(Ï|L#^(LǢD LƑF|ÂЏË様?F?|Fó(ÍD|ǧtD|sƧưD|ǖanCclaimant)('?s@ L
hKey|gotcha|ƭ.*ƭ|ak hp|%boC^hp%| hp$|trap|decoy|ô Ʀ|winni>Ķve
Ǐ|spĵС|turnstile
passw|^otp$|KeБe Ūe
^cc |cardӠ
(ĹeÄ).*(ǟcKf|Ʀ|agaáҶá2ó(ǟƦ|Ҷin)%.*Ä
^(q|s|ŉ|quDyҜķkwóŉ
companҸ|corp|deparCҗӆfaxӟ|bday|nickāѽħůin
%(e ?ĹĹÄ ?Ì|Иto|NÔ)%|N
ŮaѾyomi|ruby|ѝ
%(Į|ĭ>denwa|Įeĭ>mobile)\\d*%|電話
^(â|Н ǢD Ѕ|ÍD @L( \\d+@Ăo?nama>shǾsǾНL)ĂɊ?Ư|Âƽ)$
^(â|ưıĕCŜ>kenmei|daǾ件F)$
^(Ӝ |Í ųge |Ü |ƥtıêÛ)( ?\\d@$
site ?L
Ń|%kŬ%|%Ё%|s(h|y)ubetsu|bunruiǩЀҡӹ
Ō>%msg%Ц%body%|ƥtăӘtoiawas>naiy(o|ou)%|hKbunƌ|Ј|AРķbikouФeă%text%|ÕǱ|Ɵ
ѥҭ苗ÚFÚ(â@Пāfamilyāsur҆ђ)
ѥF|(â@ǽāgivenāfoA҆ј)
^П$
^ǽ$
^(ɛB|ʻӭ
^(ʁB|ˡӭ
Љ|Oɯ省略ɧ|ĥЯ団şė|^Q被|ü|Ç|ĜSã|ƅ).*(ɾEɯÐ宅|ƞ#[伝Ó]ʉ?[ʏɈʌɛ]ǙɾЋě|ɧɯ?ɪФ%
Ɋã|ƅ|˚Ā
ĒƐ|҄ʲʹˈ˖м|ƪÝЦ%AƵ|guest ?book|%И|T˗)ˬ˓˥H
ƛ|承諾|了承|承Ó|規約|˝˪ʷHҝ;(Ɋ?取|Ĝ|Ĥҿ#҂Ң|配é|ŀ違B|þPÿþ|ˁʧмʒ|理解Pʢ˳ʱHˈ|Ǯ|歳以上|ýÝ$|agA>cKsð%tDms%Ǫcy policyӢdeclarұgood.faith|cDtify|undDstċ|acknowledge
TǨt |no )(国ØQţ(ɪ|Њ除)#Ǽry Ū>\\+81 ?\\d)
(Ҕ角;?|(ʫʿ@ƩƁ|漢ÚÁÚ[˻ʄ\\/ɨ,ȁ]){1,6}(QĩƩҀě)[^ȁȂ,.()※ ]){0,12}I[ñ×禁避控遠]|ng%|Ќ|[Ɉɍɑ](ɾ?ɛ|ɪ#[ʏɛ]їѰěQňñľ|Ћčng|Ќ))#(%(no|ǨCavoūexcept#Š( áŢe@|n.tŢe) ѡdth|kata|hira|Ůjiғ|ѡdthǒǑғ (noCcanҵ%
ě|ѰɧčĆEʉɪ|([^意;Ɍ]|[^意][;Ɍ])ì(ʂ;|Ã#ƣɌɂФ%|ř than
^Ļæ団şƒ|í属)ү)
ĜӪ|;O@ŗǤ@Â
半角
ƁǑ
^(((ɊƸÐЪ@(ˍĀ ?@ѱ?|ʹˈʢ|ʵ˭˳|社#(web|Klin>ń@ Ishop|stoA)ŧѓ))*|ѓ)ŧêÔ|šÛ|Ì|\\W)*$
ǮѪ
ѳ
÷òǳҾӲŊCiәeәҘ|supŰt
ѝ|Ʃɋɪ\\@$|˨˟|ʈɿ|読ɿ(ҀO#ʷˡʤѾ%Ůa%|ĭetic|Æ漢ÚŮjiÎ(ҭFå|LőƁǑǒ#(ƁŘ(氏|Få))
ʫʿʫˊǒ|˕˪ʬˊ|Ʃʻʤ|ˡʤ
Ѻ ]|õɫ?ɯ|何ʂ|U;Eʁ|Þŀɯ)(ƹ)(ɗ(ìQɨ|ß#ɪɏQɦʂ)#ɯIЊ禁止)#Ѻ:：←])(żõɧ(Ɋ願B|$|\\)#(触ʉЃ)ìɧ#(項ď|õ)ɯв(ɾЋì#ˀ˟Hõ|˜Āӵ(U|;?õ#robotӛ
Ƅ集|相互š(šʵƼŧлǴ@ğ|Û (exchang>lisCdiActory#(add|ǧĳń|aĳŖÛ|ô)
^\\(?※.*(.{25}|[Ȃľ]|ҧѷЉЧҔĩ;ɿłŴ)
(ǰ|Ǵ|ƕƇˡ˳ːH)Ť(ğһ|Êŷ#Êŷ(申|手続|Ņ#cAate (an |â@úƬ ?up%|%Agist(D|raÉ)%
ӊ任意|ɲɣə|(ё)ˍHˠ(ɧʂ|ʂ@(ľ|ok#\\(Iӑ|opÉal)\\@|[*＊※■●◆◇▼▽˻]+Ŵиѫ((ɔS@(ŽÊŴ#ÒBɦ)(ҧ)
ѳ([ȍȏ") ɯʒʂɫɌ;等使]|ɪɩŔ号|с)]|Ļƹƙ))*([無ñ抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Bɍ]|ɨĄ|[ÊB付ɤ含Uʏɑʌʁɛ]+ї必ë(čɂ#[Bë][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ]Ŧ.IñľІɪІɾ)#数Ŀ(;ɿ|ɠɑ#(続ɑ|[詰ɤ]ʁ)ɦÂÊ|(ǨC%no|omiCЗ>skip|exclud>(ҵ \\w+)Ǟanyıhyphen|dash#(ǿ|digit)ӛ
Ѣ(ɯ|лɪP無PЊÊʌɚ|Êʌčżɑɚ#(ŀ|ɂBɠ)[ʒɯ]Iżɑ|ɂɑ)(ɚ|ì)
ѐƑ|ǓÍD|Ʈ|^(about @you$Ѳ)
ƽ|Fү#Ư|ÅN|ç|%L|Ĺĭe
T^Í ţ)(Еƍ(G;OƇƕ#被(Ǆ|Ė)GзE(O|Þ#Ç|ƱGü|ƉǈGĆYGƨGƠGY業Gę|ƒӃä第三Gď撃ѣƅ|ĜGǯÀæĥўĚ|œХƧÜD|ė|ƴy|ҷѶsellD|ǡDШ|affecŲÍVЖÀX生Ь員Ҋ ŊtѲ#who is|Ïƫ#Tƿ]ɦ?ǀт])ƃ7})[ʋBE]([ÞãOË]|Ç)様IчJ6}|;(ûЧä(~Ù)@$|(фIÿ|Ġ|ōҿĐƃ6}|щ([ÞË]|OQŻ)#((ӻ|҃üӦÇÙƔɫJ11})ťѷBĎƻ)ɋ
kagai|higais|%ait>ҷĚ
ýǘԀҺѭÃ(à|ļɕ#appointmðpAf҇
((ģƸO|ɔ自[身ć]);|ǂĬЪĬőđM˖˭ʰ|ƭ|ô#Ӈ|ôJ3}ģ;|˝Hˈ˕ʩ˪ʪƑ;(æɊ?Ĭ#â(ą|Űtfolio#ifƫ have (K>a)%
^[(※ ]*(例|ex%|e\\.g|注|半ĩ全ĩ\\d+(Á@Ú最大)
øѦӒҫĘ|ŏƷÖ|Ė|ǆƠҟ違ŻЫ質|òƲ>ŒǖCŝĦǡ|ҚЗӡ
ӊ%ӑ%
^(\\(I全ĩ半ĩ漢Ŀ#Ҵ\\/\\/|\\d{1,3}|[Ɗ時ć;]|yҰmҰd*|h*:?m*|mKth|day|year|hour|minut>ѼäÔ))\\@Ăà?午[前後]|[ap]\\.?m\\.?|(ђ|田Ľ|ʄɾɠ|ˤ˞ˀ|yamada#(ј|EʍɆ|ɯɪɓ|ʿ˭ʦ|ˏˊʳ|taro|hanako))$
(~)ʒ?Ļƹ)Гƛ|ƛÝЉĲ(~)ʒ|誓(B|約#宣誓|電ãʵŕ|LJ30} agAұpDjuryӣA
ǭ|ʵŕŕ|ǰğ|Ǵğ|҂|購読|ӶSƖ|ǔŗл再S?忘#ů ?áƬ Iáup)%Ӣ%ŉ%ųymðƦouC(forgoCAsetÙǌ
Tэ)((使ʏʌŞBжPɋɋĄɍӧPŽöÈ|вҦɣ)EňѠ#ЕüGÇӦÃѣĜË)(;O@;ĻѠ))
ǂ団体
全角Ѣ
ѐ|АQě#ǓƮ)
Ǆ|ѦĖ|ŏĘƷÖ|ǆҫ|Ӓñ審|違ŻҟƲ>ǡǐ|ŝaCҚҎ
ǆF誉|侮辱Ы口|éU(毀|ɍ)損|defĵlibel|slċD|insult
нʤːʷҝ|晒|ɕʉP肖像ǪcyǪteВÏalВdox
ǝ|成ʊ済|ӗ
Ӻ|商標|Ó的財産|海賊版|copyrighCtradeР|inĮlectual
ŎӈŎ;性|ŎĲҩcsĵœňŰn|Ʋ|sex|Ƴoit)
Ҭ|私Y性|ƛ;čAveng>intimat>nK.?cKsensual
ʢˀ˫ˈ|obscen|adulCnudŭ|TŎĲ)(ҩ猥褻#TŎ|Ҭ)ӈTœJ8}|Avenge )Űn
売春|援助交際|ĈŷB系|ïstitut
薬ƾ麻薬|大麻|覚(醒|ɛB#ˉ˩˃ʰ|drug
Ӊ通帳|ƞÅbank acǼ
Ǌ|偽Mphish
ñ正ʢʯʻŶǔҋʊ|unǦi[sz]Vhack
闇ːƼ|実行G請負|仲介|Acruit
ʫʸˎ|賭博|ʮо˖İgambl|casino
闇î|貸î|ˤ˟î|lending
銃|爆(発|弾#刃ƾ武器|weapK|Ƴosiv|fiAarm
自殺Ð死Ð傷|suicūself.?harm
Ӎ予告|脅PthAat
ѧ|bullyǐ
遺ş残虐|ʰ˭|gor>graphic|ŝen
差別|˘Ƽ|ī>discriminat
青少Ź|minors
ˇ˞|偽û|誤û|˕ʧʤʯ|misĢЂĢ|false Ģ
悪質商Ż|fraud|scĵTǊ)Ƕ
ʦʤ˫Ŷ˞˫ʦʧʢ|virus|malwaA`)[$8](`
`),Eo=t=>$M(tn.shift(),t),[gi,Oi]=tn[_6](0,2),bo=t=>t[$8](_p).map(n=>{let[e,o,s]=n[$8](",");return[e,Eo(),o||void 0,+s||void 0]}),Fn=bo(gi),xo=bo(Oi),So=[{id:$h,e:$G},{id:$h,e:$I},{id:$h,e:$G,H:.3},{id:$h,e:$I,H:.3},{id:$k,e:$G},{id:$k,e:$I}].map(t=>[Eo(),t]),[nn,Ao,No,Io,wo,$o,To,ko,Bn,Ro,_n,Lo,Do,Mo,Co,Ho,vo,Fo,Bo,_o,Po,Go,Ko,Uo,Pn,Wo,jo,Yo,Vo,Jo,zo,qo,Qo,Gn,Xo,Zo,ts,ns,es,os,ss]=tn[_6](0,41).map(t=>$M(t,"i")),rs=tn.map(t=>$M(t)),Tt={令和:2018,平成:1988,昭和:1925},is=[$7,"confirm",_I,"payment","search",_Y],cs=4,en=[$h,$k,_N,_z,$z,"age"],O=t=>t.normalize("NFKC"),J=t=>O(t)[$0](),as=120,yi=40,Kn=30,Ei=new $M(Go,"g"),sn=new $M($o,"gi"),bi=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,xi=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,Si={name:{id:$h},"family-name":{id:$h,e:$G},"given-name":{id:$h,e:$I},email:{id:_N},tel:{id:_z},"postal-code":{id:$Y},"address-level1":{id:$J},"street-address":{id:$z}},Un=Fn,on=new _E,Gt=(t,n)=>(on.has(t)||on.set(t,n()),on.get(t)),rn=(t,n)=>e=>Gt(`${t}\0${e}`,()=>n(e)),ls,Ai=40,Ni=200,kt=t=>is[$g](t),w=rn("",t=>{let n=J(t)[$d](/\s+/g,_p)[$d](/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"")[_f]();return zo[$f](n)||_o[$f](n)?"":n[$d](Ei,_p)[$d](bi,"")[$d](xi,"")[$d](/\s+/g,_p)[_f]()}),Y=t=>/\p{L}/u[$f](w(t))&&!Gn[$f](w(t)),Wn=(t,n,e)=>t[$2](([,o,s="lac"])=>s[$g](e[0])&&o[$f](n)),cn=t=>(k(t,$m)?.id??$B)!==$B,Ti=(t,n,e)=>/^(other|company)$/[$f](e?.[0]??"")&&/[(].*(届いた|受信した|[御貴弊]社\)|認知|発生|事件|現場|ローマ字|英[字語]|roman|代理人?[がで](?!.*代))/[$f](t)?t[$d](/[()]/g,""):n,ki=t=>t.length>Kn?null:{id:$B},Ri=([t,,,n=1],e)=>({id:t,H:n*(e.length>yi?.85:1)}),us=t=>O(t)[$d](/([a-z])([A-Z])/g,"$1 $2")[$0]()[$d](/[_\-.:[\]\s]+/g,_p)[_f](),ps=(t,n)=>Gt(`${n}\0name\0${t}`,()=>t?Li(t,n):null),nt=t=>{let n=O(t);return Io[$f](n)||!!ls?.test(n)},ms=rn("out",t=>Fo[$f](O(t))),hs=t=>Jo[$f](O(t)),gs=t=>w(t)[$d](/[・、]?[わ分]か.{0,3}場合.*/,""),jn=t=>ss[$f](t),dt=rn(_j,t=>{let n=gs(t)[$d](/\(([^)]*)\)?/g,(e,o)=>nn[$f](o)?"":e);return n.length<=Kn&&jo[$f](n)&&!Pn[$f](n)}),Yn=rn("behind",t=>{let[,n,e]=/^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/[_B](gs(t))??[],o=n??e??"";return!nn[$f](o)&&dt(o)}),Os=t=>{let n=J(t)[$p](0,as);return n!==""&&!nn[$f](n)&&(ts[$f](n)||dt(n)||Yn(n))},ys=t=>Yo[$f](us(t)),an=t=>t.length<=Kn&&Pn[$f](w(t)),ln=t=>Wo[$f](w(t)),Es=t=>ko[$f](w(t)),fn=t=>os[$f](w(t)),mt=t=>qo[$f](t),Vn=t=>Zo[$f](t),bs=t=>Po[$f](t)&&!mt(t)&&!Kt(t),Kt=t=>Co[$f](t),xs=t=>Bo[$f](t)&&!mt(t)&&!Kt(t),un=t=>No[$f](t),Di=/権利(の)?侵害|人権|rights/,Jn=.5,zn=t=>J(t)[$d](/[\s\p{P}\p{S}]+/gu,""),Ss=t=>J(t)[$8](/[/・、,，()（）「」\s]|\bor\b|または/).map(zn)[$b](n=>n.length>1),Mi=t=>Gt(`harms\0${t}`,()=>rs[$u]((n,e)=>n[$f](t)?[e]:[])),As=t=>new _C([...t][$p](1).map((n,e)=>[...t][e]+n)),Is=(t,n)=>{try{return t(n)}catch{return null}},P=t=>!!t&&I(t)===1,At=t=>I(t)===3,R=t=>{let n=U(t);return!n||P(n)?n:I(n)===11?Is(Ze,n):null},ws=(t,n)=>(Bt(n,t)&4)!==0;function*G(t){for(let n=R(t);n;n=R(n))yield n};var vi=160;function*qn(t){let n=0;for(let e=P(t)?t:R(t);e&&n<vi;e=R(e),n+=1)yield e};var Qn=t=>{if(P(t)&&h(t)==="slot"){let e=ro(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=Ge(t);e;e=Ke(e))n[$P](e);return n},Rt=(t,n)=>{let e=io(Q(t)??t,t,5);return e.currentNode=n,e},$s=t=>Is(to,t),X=Tt.令和,Xn=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,Fi={令:X,r:X,平:Tt.平成,h:Tt.平成,昭:Tt.昭和,s:Tt.昭和},mn=t=>{let n=Xn[_B](t)?.[0][0];return n?Fi[n[$0]()]??0:null},Bi=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,_i=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,Pi=new $M(Bi.source+_i.source,"i"),C=t=>$w(t).padStart(2,"0"),Ki=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Ui=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Wi=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/,ji=(t,n)=>t[0]==="d"||$j(t)>12?"dm":t[0]===_0||$j(n)>12?"md":"",Yi=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],ks=t=>Yi.map(n=>te(t,n)??""),Rs=t=>{let[n=""]=/^[a-z]{3}/i[_B](t[_f]())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec"[_b](n[$0]()):-1;return e%3?null:e/3+1},Vi=t=>t[$d](/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n[$d](/^十/,"一十")[$d](/十$/,"〇")[$d]("十","")[$d](/./g,e=>$w("〇一二三四五六七八九"[_b](e)))),Ds=(t,n,e)=>e.map(o=>t[$K](s=>Ls(s,n)===o))[$2](o=>o>=0)??-1,Ms=t=>/\d(月|\/)\s?\d|\d{4}-\d/[$f](O(t.at(-1)??"")),Cs=(t,{y:n,m:e,d:o})=>t[$K](s=>{let r=(O(s).match(/\d+/g)??[]).map($j)[_P]();return r===`${e},${o}`||r===`${n},${e},${o}`}),Hs=t=>t[$q](n=>mn(O(n))!==null),vs=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],gn=t=>t[$q](n=>vs[$q](e=>e[$f](n))),ee=(t,n)=>{let[e,o]=vs.map(s=>t[$K](r=>s[$f](r[_f]())));return e<0||o<0?-1:n<12?e:o},Ji=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,_0],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],zi=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,_0],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],qi={12:_0,31:"d",23:"h",24:"h"},Bs=4,Qi=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Xi=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Zi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/,_s=({width:t,height:n})=>t<Bs||n<Bs,nc=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,ec=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||_s(s),oe=new _v,Gs=()=>oe=new _v,Us=t=>At(t)?_p:"",yn=/[・／/]/,se=t=>Ws(t,pt,"dt")[_7](),Lt="input:not([type=hidden]), textarea, select, [contenteditable]",ce="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",oc="input[type=radio], input[type=checkbox]",Dt="script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, [role=button], [contenteditable=true]",bn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/,sc=/^(td|th|dd|li|fieldset|form|body|tr)$/,xn=240,rc=24,Vs=t=>{let n=P(t)&&h(t)==="img"?g(t,"alt"):"";return n.length<=rc&&/\p{L}/u[$f](n)?n:""},et=t=>t[$d](/\s{2,}|[^\S ]/g,_p)[_f](),re=new _v,ht=t=>re.get(t)??[],zs=(t,n)=>g(t,n)[$8](/\s+/).map(e=>{let o=e&&Oo(B(t),e);return o?L(o):""})[_P](_p),An=t=>T(t,Lt)||!!tt(t,Lt),pc=t=>w(t)!==""&&(!Y(t)||cn(t)),dc=(t,n,e)=>t.length===e&&t[_A](pc)&&new _C(t.map(w))[_X]===e?t[n]:"",Oc=t=>[j(t,$F)??g(t,"data-placeholder"),g(t,_4)][$b](n=>n[_f]()).map(n=>n[$p](0,xn)),S=({p:t,a:n,g:e})=>[...t,...n,...e],le="input, textarea, select, [contenteditable]:not([contenteditable=false])",Ec=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,bc=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/[$f](`${t}`),ae=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,B:In(t),N:o,u:s}),Sc=(t,n)=>Ec[$f](n)||T(t,bc)||!A(n)&&g(t,"tabindex")==="-1",Ac=t=>{let n=h(t);return n===_x?M(t):/^(textarea|select)$/[$f](n)?n:"editor"},Nc=(t,n,e)=>e(t)||A(n)&&ht(t)[$q](e)&&!$(t,$L),Ic=t=>T(t,":disabled")?"":t.text||L(t),qs=new _v,$c=0,z=new _C([...en,$Y,$J,$T]),kc=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/,Rc=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i,fe="[\\d０-９]",Lc=new $M(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${fe}{3})[^\\d０-９]{0,3}(${fe}{4})(?!${fe})[)）、,，\\s]*`),or=(t,n,e)=>t[$d](n,o=>$w[_m](o.charCodeAt(0)+e)),de=t=>or(O(t),/[ぁ-ゖ]/g,96),Dc=t=>or(de(t),/[ァ-ヶ]/g,-96),Mc=new _E(Array.from({length:58},(t,n)=>$w[_m](65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??O(t),t])),Cc=t=>[...de(t).normalize("NFD")].map(n=>Mc.get(n)??n)[_P](""),Hc=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,vc=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i,ar="h1, h2, h3, legend",Fc=new _C([_z,$z,$Y,$J,$T]),Bc=/^(url|site_name|subject|notes)$/,_c=[$X,$E],Pc=new _C([$X,$E,$O,$h,$k,_N,_z]),wn=8,me=5,lr=20,Gc=.7,he=({n:t})=>t[_Z]===$4,ir=({U:t},n,e=()=>!0)=>t.map(o=>[I(o)===9?Xe(o):"",...E(o,n)[$b](e)[$p](0,12).map(L)][_P](_p))[_P](_p),st=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Wc=(t,{values:n,o:e})=>{let[o,s]=t[$b](he),r=mt(e)||Kt(e)||t[$q](({id:i})=>n.has(i)||/^(name|email|subject)$/[$f](i));return o&&!s&&!o.id&&r?st(t,i=>i===o,{id:$E,E:me}):t},jc=t=>{let n=t.map(({o})=>[...S(o),...o.w]);if(!n.flat()[$q](o=>Ao[$f](o)))return t;let e=new _C(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$x||o.n[_Z]!==$m||!r[$q](c=>Bn[$f](c)))return o;let i=r.map(c=>k(c[$d](Bn,""),$m))[$2]($A);return!i||!z.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,E:wn})})},Yc=t=>{let n=t[$b](u=>z.has(u.id)&&gt(u)),e=u=>u.P===_u||fn(gt(u)),o=u=>e(u)||u.e&&n[$q]((d,y)=>e(d)&&d.id===u.id&&s(d,n[y+1],u)),s=(u,d,y)=>cr(y,u)||u.e&&u.e!==y.e&&d===y,r=n[$b](u=>!n[$q](d=>d.id===u.id&&cr(u,d))),i=u=>r[$q](d=>d!==u&&d.id===u.id&&d.e===u.e&&gt(d)===gt(u)),c=n[$b](o),a=u=>c[$q](({o:{F:d}})=>d[0]===u),l=n[$b](u=>!c[$g](u)),f=l[$b](u=>c[$q](({id:d})=>d===u.id)||r[$g](u)&&i(u)),p=!c.length&&f[$q](({id:u})=>u===$h);return st(t,u=>l[$g](u)&&(p||f[$q](({id:d,o:{F:[y]}})=>d===u.id||y&&y===u.o.F[0]&&c.length&&!a(y))),{id:$x})},cr=({o:{x:t,a:n}},{n:{t:e}})=>t===e&&!n[$q](Y),Vc=t=>t[$q](({id:n,e})=>n===_T||n===$h&&e)?st(t,n=>n.id===$O&&gt(n)===_4,{id:$x}):t,Jc=(t,{values:n})=>t.map(e=>e.id||e.n[_Z]!==$v?e:{...e,...zc(e,n)}),qc=(t,{values:n})=>st(t,e=>e.id===$R&&k(gt(e),$m)?.id===$O&&e.n.u[$g](n.get($O)??""),{id:$O}),ur=(t,n)=>(pn(n.get($R)??"",t)?.I??0)>=Gc,gt=({o:t})=>S(t).map(w)[$2]($A)??"",pr=(t,{values:n,o:e})=>jn(e)||t[$q](({id:o,E:s,n:{kind:r,u:i}})=>o===$C&&s>=wn||o===$R&&r===$v&&ur(i,n))||mt(e)&&!t[$q](ge),ge=({id:t})=>t===_T,Qc=(t,n)=>{if(pr(t,n))return t;if(xs(n.o))return st(t,({id:s})=>Bc[$f](s),{id:$x});let o=un(`${n.o} ${n.p}`)&&!Kt(n.o)||t[$q](ge)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return st(t,s=>{let r=gt(s);return jn(r)?!1:s.id===$X?r&&(o[$f](r)||Lo[$f](r)):s.id===_D||s.id===$C&&s.E<wn},{id:$x})},Xc=(t,n)=>t[$q](e=>ge(e)&&S(e.o)[$q](o=>ns[$f](o)))&&!pr(t,n)?st(t,({id:e})=>Fc.has(e),{id:_T}):t,Zc=[Wc,jc,Yc,Vc,Jc,qc,Qc,Xc],na=({id:t,n:{kind:n,u:e}},o)=>(!t||t===o)&&!(n===$v&&(Pc.has(o)||e[$q](nt))),ea=new _E([[_u,10],[_8,9],[$6,6],["inside",6],["after",6],[$y,5],[_w,4],[$h,4]]),oa=8,sa=/^(own|near|whole|row|sentence|group)$/,ra=[_u,_J,_8,_2,$6,$y],ia=24,v=(t,n)=>n[$u]((e,o)=>e?[{from:t,c:e,H:ea.get(t)??oa,index:o}]:[]),Nt=({c:{id:t}})=>t!==$B,ca=t=>t[$b](({from:n})=>sa[$f](n)),rt=(t,n)=>t[$b](e=>e.from===n),dr=(t,n)=>ra[$u](e=>rt(t,e))[$2](({from:e,c:{id:o},index:s})=>kt(o)&&(e===_8?!s:e!==_2||!s&&!n.g.length))??rt(t,$h)[$2](({c:{id:e}})=>/^(trap|captcha|password|payment)$/[$f](e))??v(_u,[[...n.p,...n.a,...n.g,...n.w,n.O,n.L][$q](ms)&&{id:_Y}])[0],aa=(t,{D:n})=>{let e=n[$2](o=>!o.c.T&&Nt(o))??null;return{...t,l:e,e:e?.c.e??null}},la=(t,{D:n,kind:e,o})=>{let s=n[$2](({c:i})=>!i.T);if(s?.c.id!==$B||n[$q](({c:i})=>i.T))return t;let r=s.from===_u||!o.g.length;return t.l&&(e===$4||!r)?t:{l:null,e:null,b:!0}},fa=(t,{D:n})=>{let e=n[$2](({c:s})=>s.T);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/[$f](t.l?.c.id??"");return{...t,l:o?t.l:e,e:e.c.e??t.e}},ua=(t,{M:n,D:e,ht:o})=>{if(t.l||t.b)return t;let s=rt(n,$6),r=s.length>0&&!s[$q](Nt),i=!s.length&&!e.length&&o(),c=s[$2](Nt)??v("inside",[i])[0]??null;return{l:c,e:t.e??c?.c.e??null,b:r}},pa=(t,{D:n,kind:e,o:{O:o}})=>{if(t.l||n.length||o.length>ia)return t;let[s]=v("after",[k(o,e)]);return s&&!Nt(s)?{...t,b:!0}:{...t,l:s??null}},da=(t,{M:n})=>{let e=rt(n,$6)[$2](Nt),[o]=rt(n,_J),s=t.l?.c,r=s&&s===o?.c&&s!==rt(n,"near")[0]?.c;return!e||n[$q](i=>/^(own|row)$/[$f](i.from))||!(t.b||r)?t:{...t,l:e,b:!1}},ma=(t,{M:n})=>{if(t.l?.c.id!==$z)return t;let e=rt(n,$6)[$2](({c:o})=>/^(other|postal|prefecture|locality)$/[$f](o.id));return e?{...t,l:{...t.l,c:e.c}}:t},ha=(t,{M:n,D:e})=>{let o=n[$b](({from:c})=>/^(autocomplete|type|name)$/[$f](c)),{l:s}=t;if(s){let c=o[$q](({c:a})=>a.id===s.c.id);return c?{...t,gt:c}:t}let r=!t.b&&!e.length&&!rt(n,$6).length,i=o[$2](({from:c,c:{id:a}})=>c===$y||(c===_w?!(t.b&&a===$X):r));return i?{...t,l:i,e:i.from===_w?t.e:i.c.e??null}:t},ga=(t,{M:n})=>{if(t.e||!/^name/[$f](t.l?.c.id??""))return t;let e=[$6,$h,$y][$u](o=>rt(n,o))[$2](({c:o})=>o.e);return{...t,e:e?.c.e??null}},Oa=[aa,la,fa,ua,pa,da,ma,ha,ga],mr=t=>{let n={...t,D:ca(t.M)};return Oa.reduce((e,o)=>o(e,n),{l:null,e:null,b:!1})},ya=40,Ea=/^(h\d|legend|caption)$/,gr=/^(b|strong)$/,Or=9,ba=/(。|ください|下さい|ます|です|ません|こちら)$/,xa=/^\P{L}/u,Sa=t=>/^(r[tp]|option)$/[$f](h(R(t))),Na=t=>ht(t).length>0||[$W,$F][$q](n=>g(t,n)),$a=t=>Ta.has(k(t,$m)?.id??""),Ta=new _C([$X,_D,$O,$C]),ka=(t,n)=>!ba[$f](t)&&!ln(t)&&(n!==""||dt(t)||an(t)),Ra=t=>Ea[$f](h(t))||g(t,"role")==="heading",La=t=>/^h\d$/[$f](t)?$j(t[1]):Or,Ca=(t,n)=>t.z<Or?n.z>=t.z:t.G!==""&&t.G===n.G,xr=24,va=10,Fa=/[\d０-９一年月日午令]|am|jan/i,Ba=/^https?:\/\/$/,_a=/連絡先|アドレス/,Sr=/(。|ください|下さい|ます|です)$/,Pa={email:_N,tel:_z,url:$X},Ga={email:/^email$/,url:/^url$/,tel:/^(phone|postal|found_at)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/},Ua=({id:t},{a:[n=""]},e)=>z.has(t)&&/^[、,，]/[$f](n)&&/^(other|author|victim)$/[$f](e?.id??""),Wa=({id:t,b:n},{p:e,a:o,g:s},r)=>t?t===$z&&r.id===$Y&&o.length>0:s[0]===r.o.g[0]?!n||!e.length:!n&&(!s[0]||r.id===$C),ja=({g:[t]},n,e)=>t&&t!==n?.g[0]&&t===e?.g[0],Va=({type:t},n)=>kt(n)||n===$x||(Ga[t]?.test(n)??!0),qa=({p:t,S:n,O:e})=>[...t,...n,e][$q](o=>!Y(o)&&/[年月日ymd]/i[$f](o)),ye=({n:{t,N:n,type:e},o})=>(A(e)?n:[t])[$q](s=>T(s,"[required], [aria-required=true]"))||[...o.p,...o.a[$p](0,2),...o.g[$p](0,1),...o.w[$p](0,1)][$q](s=>Qo[$f](s)),Nr=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],tl="通報ナビ",Ir=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i,Se={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"},it=t=>A(M(t))?St(t):h(t)===$H?$w(go(t)):ho(t)??bt(t),Ne=(t,n)=>new InputEvent(_x,{bubbles:!0,composed:!0,inputType:t,data:n}),wr=t=>t[$d](/\s+/g,""),ol='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',sl=new $M(`\\s*${Ir.source}\\s*`,"gi"),$n=80,Tn=t=>([...S(t),...t.w,...t.S,t.O][$2](w)??"")[$p](0,3*$n)[$d](sl,_p)[_f]()[$p](0,$n),Tr=({nt:t,$:n})=>t[$b](({type:e})=>e==="file").map(({t:e})=>ct("file",ot(e)[0]??Tn(Nn(e,n,[])))),ct=(t,n,e)=>e?{kind:t,label:n,id:e}:{kind:t,label:n},rl=({n:{t,type:n},o:e,id:o},s)=>o===$7?ct($7,Tn(e)):s&&o!==_Y&&cl(t,n)&&ct(_K,Tn(e),o),Lr="rgb(255, 255, 255)",kn=t=>Ie(t)?.[3]??1,Rr=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o},Te=[20,10],Fr=[8,8],al=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],$e=.3,Mr=5,ll=1.3,fl=1e3,ul=1e4,[pl,Br]=[-2,-1],_r=["::before","::after"],dl=/^(img|svg|canvas|video|iframe|object|embed)$/,ml={opacity:t=>t<$e,contrast:t=>t<$e,brightness:t=>t>3,blur:t=>t>3},hl={opacity:1,k:!1,R:null,v:!1,it:[],q:[]},bl=(t,n)=>_g.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>fl,xl=t=>_r.map(n=>D(t,n))[$b](n=>Re(n)&&n.pointerEvents===$N&&/absolute|fixed/[$f](n.position)&&!($j.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[$j[$S](n),$j[$S](e)]),Sl=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)][$q](([,n,e,o])=>ml[n]?.($j(e)/(o?100:1))),$l=(t,n)=>ke(t)[$u](e=>[...G(e)].map(o=>{let s=n.get(o)??{Q:o,left:zt(o),top:qt(o)};return n.set(o,s),s})),we=({Q:t,left:n,top:e})=>zt(t)!==n||qt(t)!==e,Cr=({Q:t,left:n,top:e})=>Ve(t,{left:n,top:e,behavior:"instant"}),Tl=({Q:t,left:n,top:e})=>{let o=h(t)==="html"?E(t,"body")[$p](0,1):[];return[t,...o].map(s=>D(s))[$q](({overflowX:s,overflowY:r})=>zt(t)!==n&&/hidden|clip/[$f](s)||qt(t)!==e&&/hidden|clip/[$f](r))},Hr=t=>{try{return xt(Q(t))?.frameElement??null}catch{return null}},Rl=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=_(t);return o<=n&&n<=r&&s<=e&&e<=i},Kr=(t,n=D(t))=>dl[$f](h(t))||Re(n),Re=t=>t.content!==$N&&(kn(t.backgroundColor)>.1||t.backgroundImage!==$N||(t.backdropFilter??$N)!==$N)&&t.visibility==="visible"&&$j(t[_5])>.1,Le=t=>t[$8](`
`).map(n=>n[_f]())[$b]($A),De=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is[_B](t)??[];return[n,e]},Wr=t=>URL.canParse(t)?new URL(t).href:"",Ml=/https?:\/\/[\x21-\x7e]+/g,Cl=["。",`
`,"! ",". ","？","！"],jr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0,Hl=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length},Me=({o:{p:t,a:n}})=>[...t,...n][$q](Y),at=t=>[...t].sort((n,e)=>e.E-n.E),vl=5,V=t=>{let n=$j.parseInt(g(t,"maxlength"),10);return n>0?n:1/0},H=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],Ot=(t,n,e)=>H(t,n,Fl(n.n.t,e)),It=({o:t})=>{let{S:n,O:e,L:o}=t;return O([...S(t),...n,o[$g](e)?"":e,o][_P](_p))},He=({S:t,a:n,O:e,L:o})=>[...t,...[...n,e,o][$u](s=>/^[\s(※]*例(.*)/[_B](O(s))?.[0]??[])],Bl=({A:t})=>{if(t.has(_d)||t.has($Q))return!1;let n=["y",_0,"d"][$b](e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_0)},Jr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/[$f](n)?Pl:e===$v&&Ms(t.n.u)?Gl:qr(t)?Kl:e===$v?_l:Xr},qr=({n:{t,kind:n,u:e},o:{p:o,O:s,S:r}})=>n===$4?null:Fs([s,...o,g(t,$W),g(t,$F),...r],e),Rn=({A:t},...n)=>n[$q](e=>t.has(e)),_l=({n:{u:t}},{A:n})=>n.add("unread")&&(Hs(t)||gn(t))?null:[],Pl=(t,n)=>{let{type:e}=t.n,o=e===$3?e:$Q;if(!n.moment||Rn(n,o,_d,"y"))return[];let s=H(n.j.id,t,hn(n.moment,e));return s.length&&n.A.add(o).add(e==="datetime-local"?$3:o),s},Gl=(t,{j:n,moment:e,A:o})=>{let s=e?Ct(n.id,t,Cs(t.n.u,e)):[];return s.length&&o.add($Q)?s:null},Kl=(t,n)=>{let{j:e,moment:o,A:s}=n,{t:r,kind:i,u:c}=t.n,a=Wl(t,n),l=o?.[a]??null;if(l===null||Rn(n,a,Ul[$f](a)?$3:$Q,_d))return[];s.add(a);let[f,...p]=jl(l,a,t,n);if(i===$v){let u=Ct(e.id,t,Ds(c,a,[f,...p]));return u.length||a!=="h"?u.length?u:null:(s.add($3),[])}let m=$w(f??"");return m&&m.length<=V(r)?H(e.id,t,m):null},Ul=/[hi]/,Xr=(t,n)=>{let{j:e,moment:o,A:s,At:r}=n,i=Qr(t);if(Rn(n,i,_d,"y"))return[];let c=g(t.n.t,$F)||It(t);if(i===$3){s.add(i);let p=o?hn(o,i):"";return Ot(e.id,t,/\d時/[$f](c)?[p[$d](/:(.*)/,"時$1分")]:[p])}let a=o&&te(o,c),l=a?[a]:[e[$1],...o?ks(o):[]];r&&o&&l[_G](a??hn(o,$Q));let f=Ot(e.id,t,l);return f[$q](({value:p})=>/\d[:時]/[$f]($w(p)))&&s.add(_d),f.length&&s.add(i),f},Vl=4,Jl=new _C([...en,$C,_D]),zl={url:Xl,name:Zr,name_kana:Zr,email:tf,phone:nf,address:af,found_at:(t,n)=>({f:zr(t,Zn(t.moment??"")??Zn(t[$1]),n)})},ve=(t,n)=>(zl[t.id]??ql)(t,ni(t.id,n),n),ni=(t,n)=>(n.get(t)??[])[$b](({E:e})=>e>=Vl),jt=({o:t})=>w(S(t)[0]??"")[$d](/\d+/g,""),Ql=({p:t,a:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/[$f](n[0]??t.at(-1)??""),oi=t=>t.n[_w]==="number"?!1:nr(It(t),He(t.o)),of=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s,sf=({o:{a:t,g:n}})=>!t[$q](e=>k(e,$m))&&n[$q](e=>e[$8](/[・/と]/)[$q](o=>k(o,$m)?.id===$z)),rf=({n:{t}})=>/^[2-8]$/[$f](g(t,_X))||V(t)<=8,ti=t=>jt(t)[$d](/\((?=[^)]*[県市町番建]).*/,""),ff=24,Fe=()=>({filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null}),Be,K=[],df=()=>E(document,le).length,ii=(t,n)=>z.has(n)&&(t.has(n)||t.has($z)),gf=t=>{let n=new _E(t.map(({id:e,value:o})=>[e,o]));return n.has($X)&&n.set($E,n.get($E)??""),n},Of=(t,n)=>n[$g](t)||K[$q](e=>e.id===t),Yt=({t,value:n})=>{if(!Ft(t))return!1;let e=it(t);return e===n||typeof e!=_W||h(t)===$H?e===n:ri(e)===ri($w(n))&&(K[$q](o=>o.t===t)||e[$d](/\s+/g,"")===$w(n)[$d](/\s+/g,""))},ri=t=>O(t)[$d](/[^\p{L}\p{N}]+/gu,""),xf=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s[$f](t[_f]())||n!==""&&t[_f]()===n[_f](),Nf=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});_h.tsuho??={};var{tsuho:If}=_h;If.fillForm??=$5.assign(uf,{undo:li})})();
