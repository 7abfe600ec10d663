/* npm run compiled */
(()=>{var $b="filter",$d="replace",$f="test",$g="includes",$h="name",$j=Number,$k="name_kana",$m="line",$p="slice",$q="some",$u="flatMap",$v="choice",$w=String,$x="other",$y="autocomplete",$z="address",$A=Boolean,$B="unknown",$C="found_at",$D="aria-description",$E="notes",$F="placeholder",$G="family",$H="select",$I="given",$J="prefecture",$K="findIndex",$L="[hidden], [inert], [aria-hidden=true]",$M=RegExp,$N="none",$O="subject",$P="push",$Q="date",$R="category",$S="parseFloat",$T="locality",$U="querySelectorAll",$V="label",$W="aria-label",$X="url",$Y="postal",$Z=HTMLSelectElement,$0="toLowerCase",$1="value",$2="find",$3="time",$4="area",$5=Object,$6="hint",$7="captcha",$8="split",$9=HTMLElement,_b="indexOf",_d="whole",_f="trim",_g=Math,_h=globalThis,_j="others",_k=FocusEvent,_m="fromCharCode",_p=" ",_q="nextNode",_u="own",_v=WeakMap,_w="type",_x="input",_y="insertText",_z="phone",_A="every",_B="exec",_C=Set,_D="site_name",_E=Map,_F="forEach",_G="unshift",_H="elementsFromPoint",_I="password",_J="sentence",_K="required",_L=ShadowRoot,_M="elementFromPoint",_N="email",_O="consent",_P="join",_Q=DocumentFragment,_R="getElementById",_S=HTMLInputElement,_T="company",_U="entries",_V="selectedIndex",_W="string",_X="size",_Y="trap",_Z="m",_0="kind",_1="radio",_2="group",_3="style",_4="title",_5="opacity",_6="splice",_7="reverse",_8="row",_9=Event;var fs=n=>{st.clear();let t=e=>Ii(n?.[e]);ls=t(_O),Ut=Ft[$u](e=>{let o=Rn(e[0])&&t(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})},Ii=n=>{if(!Array.isArray(n))return;let t=n[$p](0,Ni)[$u](e=>{let o=typeof e==_W?J(e)[_f]():"";return o.length<2||o.length>Ai?[]:o[$d](/[^\p{L}\p{N} ]/gu,"\\$&")[$d](/^(?=\w)|(?<=\w)$/g,"\\b")});return t.length?$M(t[_P]("|"),"i"):void 0},k=(n,t)=>{let e=Kn(`${t}\0${n}`,()=>wi(n,t));return e&&{...e}},wi=(n,t)=>{let e=w(n)[$p](0,as);if(!/[\p{L}\d?〒]/u[$f](e)||Gt[$f](e))return null;let o=e[$d](/\([^)]*\)?|〔[^〕]*〕?/g,_p)[_f]()||e[$d](/[()]/g,""),s=Wt(Ut,e,t);if(s&&Rn(s[0]))return{id:s[0]};let r=t===$m&&vo[$f](e[$d](rt,"")),i=t===$m&&So[$2](([a])=>a[$f](o));if(i)return{...i[1],id:r?$k:i[1].id,T:!/name/[$f](o)};let c=$i(e,o,s,t);return r&&(!c||c[0]===$h)?{id:$k}:c?Ri(c,e):ki(e)},$i=(n,t,e,o)=>{let s=t&&Ti(n,t,e);return s&&s!==n&&Wt(Ut,s,o)||e},Li=(n,t)=>{let e=us(n),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/[$f](e)?$G:/(^| )(mei|first ?name|given ?name|fname|名)$/[$f](e)?$I:null;if(o&&t===$m)return{id:/kana/[$f](e)?$k:$h,e:o};let s=Wt(xo,e,t);return s?{id:s[0]}:null},ds=n=>{let t=n[_f]()[$0]()[$8](/\s+/).at(-1)??"";return/^cc-/[$f](t)?{id:"payment"}:/password|^username$|one-time-code/[$f](t)?{id:_I}:/^(organization|bday|sex|url|nickname)/[$f](t)?{id:$x}:Si[t]??null},Ci=(n,t)=>{let[e,o]=[As(n),As(t)];return e[_X]&&o[_X]?2*[...e][$b](s=>o.has(s)).length/(e[_X]+o[_X]):0},vi=(n,t)=>{let[e,o]=[zt(n),zt(t)];if(!e||!o)return 0;if(e===o)return 1;let s=Ss(n)[$b](a=>Ss(t)[$g](a)).length;if(s)return .9+_g.min(s,5)/100;let[r,i]=[n,t].map(a=>Mi(J(a))),c=r[$b](a=>i[$g](a)).length;return c?.7+.15*c/_g.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e[$g](o)||o[$g](e)&&e.length>1)?.6+.2*(_g.min(e.length,o.length)/_g.max(e.length,o.length)):r[$q](a=>a<cs)&&Di[$f](t)||Ci(e,o)>.6?Jt:0},pt=(n,t)=>{let[e,o]=t.map((s,r)=>({index:r,I:To[$f](s)?0:vi(n,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<Jt||o&&o.I===e.I?null:e},Ns=(n,t)=>{let e=$j(/\d+/[_B](O(n))?.[0]);if(!e)return null;let o=t[$K](s=>{let[r,i]=(O(s).match(/\d+/g)??[]).map($j);return r===void 0?!1:/代/[$f](s)?_g.floor(e/10)*10===r||/以上/[$f](s)&&e>=r:/以上|over|\+/[$f](s)?e>=r:/未満|under/[$f](s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}},Ts=n=>{let t=O(n);if(/西暦|\d{4}|yyyy/i[$f](t))return 0;let[e,o]=[t,t[$d](Qt,"")].map(mt);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/[$f](t)?null:void 0},Zt=n=>{let[,t,e,o,s,r,i,c,a]=Pi[_B](O(n))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let l=i===void 0?null:Gi(+i,`${r} ${a}`),f=c==="半"?30:+(c??0);return{y:+(t??Q+(e==="元"?1:+e)),m:+o,d:+s,h:l,i:l===null?null:f}},Gi=(n,t)=>{if(/午後|p\.?m/i[$f](t))return n%12+12;if(/午前|a\.?m/i[$f](t))return n%12;let e=/[夕夜晩]/[$f](t)&&n>4;return n>23||e&&n===12?null:e&&n<12||/昼/[$f](t)&&n<6?n+12:n},ht=({y:n,m:t,d:e,h:o,i:s},r)=>{let i=`${n}-${C(t)}-${C(e)}`;return r===$Q?i:r==="month"?i[$p](0,7):o===null?"":r===$3?`${C(o)}:${C(s)}`:`${i}T${C(o)}:${C(s)}`},ne=(n,t)=>{let{y:e,m:o,d:s}=n,r=J(t),i=Wi[_B](r),c=Ki[_B](r);if(i&&!(i[4]&&c))return i[1]==="r"?[`R${e-Q}`,o,s][_P](i[2]):`令和${e-Q}年${o}月${s}日${dt(n,i[3])}`;if(c){let[,,f,,p,m,u]=c;return f==="年"?`${e}年${o}月${m?`${s}日${dt(n,u)}`:""}`:[e,C(o),...m?[C(s)]:[]][_P](m&&f!==p?"":f)+(m?dt(n,u):"")}let a=Ui[_B](r),l=a&&ji(a[1],a[3]);return l?[...l==="dm"?[C(s),C(o)]:[C(o),C(s)],e][_P](a[2])+dt(n,a[5]):null},dt=({h:n,i:t},e="")=>{let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/[_B](e)??[];return n===null||!s||!r&&s.length<4?"":r==="時"?`${o}${n}時${C(t)}分`:`${o.toUpperCase()}${C(n)}${r}${C(t)}`},Ls=(n,t)=>{let e=O(n)[_f](),o=t==="y"?mt(e):null,s=Vi(o===null?e:e[$d](Qt,"")),r=t===_Z&&Rs(s);if(r)return r;let i=t==="y"&&/\d{4}/[_B](s)?.[0];if(i)return+i;let c=/元|\d+/[_B](s)?.[0];return!c||o===0?null:(o??0)+(c==="元"?1:+c)},te=n=>{let t=n.map(O),e=t.map(mt),o=(s,r)=>e[r]===null?/\d/[$f](s)&&!/西暦/[$f](s):e[_b](e[r])<r&&e[r];return t[$q](o)?-1:e[_b](Q)},Fs=(n,t)=>{let e=(s,r)=>s[$2](([i])=>i[$f](r))?.[1];for(let s of[...n,...t[$p](0,2)]){let r=e(Ji,J(s)[_f]());if(r)return r}if(t[$q](Rs))return _Z;let o=_g.max(...t.map(s=>Ls(s,"d")??-1));return e(zi,t.at(-1)??"")??qi[o]??(o>=45&&o<=59?"i":null)},nc=n=>{let t=g(n,"class");return Xi[$f](t)||(Qi[$f](t)||Zi[$f](t)&&!t[$g](":"))&&E(n,"input:not([type=hidden]), textarea").length===1},Ps=()=>{let n=new _E;function t(e){let o=n.get(e);if(o)return o;let s=D(e),r=/hidden|clip/[$f](s.overflow)&&!/^(html|body)$/[$f](h(e)),i=/auto|scroll/[$f](s.overflow),a={k:s.display===$N||$j(s[_5])<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/[$f](s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/[$f](s.clipPath)||T(e,$L),H:i,R:r||i?_(e):null};return n.set(e,a),a}return function(o){if(D(o).visibility!=="visible")return!1;let s=_(o);if(_s(s)||t(o).k)return!1;let r=0;for(let c of G(o)){let{k:a,H:l,R:f}=t(c);if(a||r++<3&&nc(c))return!1;if(f){if(l?tc(s,c,f):ec(s,f))return!1;l&&(s=f)}}let i=Sn(X(o))??_h;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}},Ot=n=>{if(!n)return!1;let t=oe.get(n)??(Tn(n)||D(n).display==="contents"&&Ot(R(n)));return oe.set(n,t),t},Ks=(n,t)=>{let e=$(n,"[slot]");return!!e&&!b(U(e),t)},Ws=(n,t,e)=>{let o=[];for(let s=t(n);s&&h(s)===e;s=t(s))o[$P](s);return o},js=n=>{let[t,e]=[dn,zn].map(s=>Ws(n,s,"dd")),o=se(t.at(-1)??n);return o.length>1&&o.length===t.length+1+e.length&&o[t.length]},Wn=n=>{for(let t of G(n))if(!bt[$f](h(t)))return t;return null},L=n=>{let t="",e=o=>{if(t.length>xt)return;Nn(o)&&(t+=W(o));let s=P(o)?o:null;if(!s&&I(o)!==11||s&&(T(s,Mn)||s!==n&&!Ot(s)))return;let r=s&&!bt[$f](h(s))?_p:"";t+=r+Vs(o),Xt(o)[_F](e),t+=r};return e(n),en(t)},Js=n=>{Gs(),re=new _v;for(let t of n[$u](e=>E(e,$V))){let e=Gn(t);e&&re.set(e,[...gn(e),t])}},on=n=>{let t=B(n),e=I(t)===11&&t.host,o=[en(zs(n,"aria-labelledby")),...gn(n).map(L),g(n,$W)][$b]($A);return o.length||!e?o:[j(e,$V)??g(e,$W)][$b]($A)},ic=(n,t,e)=>{for(let o of G(n)){let[s,r]=[b(o,t),b(o,e)];if(r)return!1;if(s)return!0}return!1},cc=(n,t)=>{let e=$(n,$V),o=e&&Gn(e);return!!(o&&o!==t&&!b(e,t))},ac=(n,t)=>{let e=(W(n)??Vs(n))[$d](/\s+/g,_p),o=e[_f]()&&R(n);return o&&!$(o,Mn)&&!cc(o,t)&&Ot(o)&&!Ks(o,t)?e:""},Et=(n,t)=>{let e=Ln(B(n),n),o=[],s=!0,r="",i=0,c=null;for(let l=e.previousNode();l&&i<xt;l=e.previousNode()){if(t.has(l)){c=l;break}let f=P(l)?h(l):"";if(sc[$f](f)&&b(l,n))break;/^[bh]r$/[$f](f)&&(s=!0);let p=ac(l,n);if(!p){r+=Us(l);continue}i+=p.length;let m=Wn(l),u=o.at(-1);u&&!s&&u.block===m?u.text=p+r+u.text:o[$P]({text:p,fn:l,block:m}),s=!1,r=""}return c&&T(c,oc)&&!on(c).length&&o.pop(),{a:o[$b](({fn:l})=>!c||!ic(l,c,n)).map(({text:l})=>l[_f]()),S:c}},St=(n,t)=>{let e=Ln(B(n),n),o=Wn(n),s="";for(let r=e[_q]();r&&s.length<60;r=e[_q]()){if(b(n,r))continue;if(P(r)){if(t.has(r)||h(r)==="br")break;continue}let i=R(r);if(!(!i||$(i,Mn))){if(W(r)[_f]()&&Wn(r)!==o)break;s+=W(r)}}return en(s)},lc=(n,t)=>{let e=[""],o=$(n,"td, dd, li, p, div, form"),s=Ln(B(n),n),r=0;for(let i=s[_q]();i&&o&&b(o,i)&&r<xt;i=s[_q]())if(!b(n,i)){if(t.has(i)){for(;e.length&&!en(e.pop()??""););break}if(P(i)){if(/^(label|dt|th|legend|h\d)$/[$f](h(i)))break;bt[$f](h(i))||e[$P]("")}else $(R(i),Mn)||(e[e.length-1]+=W(i),r+=W(i).length)}return en([zs(n,"aria-describedby"),...e][_P](_p))},fc=(n,t)=>{for(let e of G(n))if(!(!b(e,t)||n===t&&h(e)===$V))return/^(ul|ol|div|p|span)$/[$f](h(e))?e:null;return null},ie=n=>{let t="";for(let e=dn(n);e&&!w(t);e=dn(e)){if(At(e))return"";t=en(`${L(e)} ${t}`)}return t},uc=(n,t,e)=>{let o=$(t,"table");for(let s of[dn(t),o&&nn(o,"tr")]){if(!s||s===t||At(s))continue;let[r,i]=[t,s].map(c=>E(c,"th, td"));if(i.length===r.length&&i.length>=e)return L(i[r[_b](n)])}return""},mc=(n,t)=>{let e=se(n),[o]=e.length?e:[dn(n)];if(!o||At(o))return[];let s=E(n,ce),r=s[_b](t);if(r<0||s.length<2)return[];let i=e.length?e[$u](Ys):Ys(o),c=i.length===1?i[0][$8](yt):i,a=dc(c,r,s.length);return a?[a,ie(o)]:[]},Ys=n=>{let t=[""];for(let e of Xt(n)){let o=P(e)?h(e):"",s=o&&!bt[$f](o);s&&t[$P](""),o!=="br"&&t[$P](`${t.pop()}${Nn(e)?W(e):L(e)}`),s&&o!=="br"&&t[$P]("")}return t.map(en)[$b]($A)},hc=(n,t)=>{let e=js(n),o=e?L(e):ie(n),s=t&&h(n)==="td"&&U(n),r=s&&uc(n,s,o?3:2),[i]=r?E(s,"th, td"):[];return[o||(i&&!At(i)?L(i):""),r||s&&!o&&ie(s)||""]},gc=n=>{let t=[],e=[];for(let o of G(n)){let s=h(o);if(/^(form|body)$/[$f](s)||t.length+e.length>3)break;s===$V?t[$P](L(o)):/^(t[dh]|dd|li)$/[$f](s)?t[$P](...mc(o,n),...hc(o,!t.length)):s==="fieldset"?e[$P](...E(o,"legend")[$p](0,1).map(L)):T(o,"[role=listitem], [role=group], [role=radiogroup]")&&e[$P](...on(o),...E(o,"[role=heading]")[$p](0,1).map(L))}return{g:t[$b]($A),w:e[$b]($A)}},yc=(n,t,e)=>{let o=Et(n,e);return!t||o.a.length||o.S&&b(t,o.S)?o:Et(t,e)},Nt=(n,t,e,o=null)=>{let s=o!==null,r=B(n),i=I(r)===11&&E(r,Dn).length===1?r.host:null,{a:c,S:a}=yc(n,i??(o&&fc(n,o)),t);return{p:s?[]:on(n),a:c,...gc(s?$(n,$V)??n:n),x:s?[]:Oc(n),O:s?"":St(n,t),L:s?"":lc(n,t),F:e,S:a}},Xs=()=>{let n=Ps(),t=[],e=[],o=Qs(document,n,t,e);Js(e);let s=new _C(t[$b](a=>!/^(hidden|submit|image|button|reset)$/[$f](M(a)))),r=[],i=new _E,c=[];for(let a of s){let l=Ac(a);if(Nc(a,l,n))if(Sc(a,l))r[$P]({n:a,type:l});else if(A(l)){let f=wc(a,l),p=i.get(f)??ae(a,$v,l);p.N[$P](a),p.u[$P](on(a)[0]||St(a,s)||g(a,$1)),i.has(f)||c[$P](p),i.set(f,p)}else if(l===$H){let f=[...nt(a)];c[$P](ae(a,$v,l,f,f.map(Ic)))}else(l!=="editor"||!T(a,"[contenteditable] [contenteditable]"))&&c[$P](ae(a,/^(textarea|editor)$/[$f](l)?$4:$m,l))}for(let{N:a,u:l}of i.values())xc(a,l,s);return{un:c,$:s,U:e,tn:r,en:n,size:o}},xc=(n,t,e)=>{let o=n[$K](i=>on(i).length||!St(i,e)),s=n.length-1;if(s<1||o!==s||on(n[s]).length)return;let[r]=Et(n[0],e).a;r&&gt([r])&&t[_6](0,s+1,r,...t[$p](0,s))},Qs=(n,t,e,o)=>{o[$P](n);let s=new _C(E(n,le));for(let r of E(n,"*")){s.has(r)&&e[$P](r);let i=h(r)==="iframe",c=i?$s(r):Lt(r);c&&(!i||t(r))&&Qs(c,t,e,o)}return s[_X]},It=n=>{let t=Pn(n);if(t)return t;for(let e of G(n))if(h(e)==="form")return e;return B(n,{composed:!0})},wc=(n,t)=>{let e=It(n),o=g(n,$h),s=`${t} ${o} ${Tc(e)}`;if(t===_1&&o)return s;let r=0;for(let i=U(n);i&&i!==e&&r<5&&!(I(i)!==1||nn(i,ce));i=U(i),r+=1)if(E(i,`input[type=${t}]`).length>1)return i;return o?s:n},Tc=n=>{let t=qs.get(n)??($c+=1);return qs.set(n,t),t},Zs=n=>{let[t,...e]=n[_f]()[$8](/[\s　]+/);if(e.length)return[t,e[_P](_p)];if(!/^\p{Script=Han}{4}$/u[$f](n))return[n,""];let o=kc[$f](n)?3:2;return[n[$p](0,o),n[$p](o)]},nr=n=>{let t=O(n)[$d](/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/[_B](t)??[];return e[$d](/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0")[$d](/^(\(?0(?:\D*\d){9}\d*).*/s,"$1")[$d](/[^\d)]+$/,"")},ue=n=>{let t=nr(n)[$8](/[^\d+]+/)[$b]($A),e=t[_P]("");if(t.length===3&&/^0\d{9,10}$/[$f](e))return t;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/[_B](e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/[_B](e)??[];return o.length?o:[e]},tr=(n,t)=>{let e=O(n);if(Ko[$f](e))return!1;if(Mo[$f](e))return!0;let o=t.map(s=>Rc[_B](O(s))?.[0])[$2]($A);return o?o[$g]("-"):null},er=(n,t,e=!1,o="")=>{let s=nr(n),r=s[$d](/[^\d+]/g,""),i=ue(n)[_P]("-");return wo[$f](o)&&r[0]==="0"?[t?`+81${r[$p](1)}`:`+81 ${i[$p](1)}`]:t?[r]:[!e&&/^\D*0(?!10)/[$f](O(n))&&!s[$g](".")?s:i,r,i]},pe=n=>{let[t,e,o]=Lc[_B](n)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s[_B](n[$d](t,"")[_f]())??[];return{pn:t&&O(`${e}-${o}`),dn:s,on:r}},sr=(n,t,e)=>{let o=O(t),s=o[$d](rt,""),[r,i,c]=[1,2,3].map(d=>e[$q](y=>vc[_B](y[_f]()[$d](/^[（(]?(例[:：)）]?)?\s*/,""))?.[d])),a=[Cc(n),/半角|half/i],l=[Dc(n),_t],f=[de(n),/(?<!半角.{0,3})カナ|katakana/i],p=!c&&(_t[$f](s)||/[ぁ-ん]/[$f](n)&&!Ho[$f](s)),m=i||p?[l,f,a]:[f,l,a];(Hc[$f](s)||r)&&m[_G](a);let u=o.match(rt)?.join(_p)??"";return m[$b](([,d])=>!d[$f](u)).map(([d])=>d)},rr=(n,t)=>{let e=es[$f](t)?["　",_p,""]:[_p,"　",""];return Uo[$f](t)&&e[_7](),n[$u](o=>e.map(s=>o[$d](/\s+/g,s)))},fr=(n,t,e,{map:o={},mn:s})=>{let{verified:r,read:i}=na(n,t,e,o);if(!r&&bs(ir(n,"h1",n.en)))return{$:new _E,sn:[],verified:r};let c=new _C(n.tn[$b](({type:d})=>d===_I).map(({n:d})=>It(d))),a=ir(n,ar),l=[..._E.groupBy(i,({t:d})=>d.B)][$u](([d,y])=>{if(c.has(d)&&!y[$q](q=>q.E===lr||q.id===$E&&he(q)))return[];let fn=Uc(d);if(Vt(fn)&&!y[$q](he))return[];let bn={values:e,o:a,p:fn},Hn=Zc.reduce((q,un)=>un(q,bn),y),Jn=Kc(Hn,bn,s);return Jn?[{_:Hn,p:fn,J:Jn}]:[]}),f=l[$q](({p:d,J:y})=>y>=1&&hn(d)),p=l[$b](({p:d})=>!f||hn(d)||!ut(d)),m=p.reduce((d,y)=>d&&d.J>=y.J?d:y,p[0])?._??[],u=_E.groupBy(m[$b](({id:d})=>d),({id:d})=>d);for(let{_:d,p:y}of l)if(!(d===m||ut(y)))for(let En of _c){let fn=d[$b](bn=>bn.id===En&&bn.E>=wt);fn.length&&!u.has(En)&&u.set(En,fn)}return{$:u,sn:m,verified:r}},Kc=(n,{values:t,o:e},o)=>{let s=n[$b](({id:l})=>t.has(l)||z.has(l)&&t.has($z)),r=[...new _C(s.map(({id:l})=>l))],i=r[$b](l=>!z.has(l)).length,c=r.length-i;return i||(o||c>1||hn(e))&&!Vt(e)?i+c*.3:0},Uc=n=>{if(I(n)===9)return"";let t=E(n,"button:not([type=button]), input[type=submit]")[$p](0,6);return[g(n,"role"),L(n)[$p](0,60),...E(n,ar)[$p](0,4).map(L),...t.map(e=>j(e,$1)??e.textContent)][_P](_p)},zc=(n,t)=>{let{u:e}=n.t,o=s=>e[$b](r=>s[$f](r)).length;return o(/東京都/)&&o(/大阪府/)?!n.b||z.has(k(On(n),$m)?.id??"")?{id:$J,E:me}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e[$q](tn)&&ur(e,t)?{id:$R,E:me}:{}},na=({U:n},t,e,o)=>{let s=$5[_U](o)[$b](([c])=>e.has(c)),r=t,i=!1;for(let[c,a]of s){let l=[a].flat().map(f=>{let p=n[$u](m=>E(m,f));return r[$2](({t:m})=>p[$q](u=>m.n===u||m.N[$g](u)))});l.length&&l[_A](f=>f&&ta(f,c))?r=r.map(f=>l[$g](f)?{...f,id:c,E:lr}:f.id===c?{...f,id:""}:f):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}},hr=(n,t)=>{for(let[e,o]of t[_U]()){let{a:s,O:r}=o,i=[o],c=f=>f?.S===n[e+i.length-1].n&&!f.p.length&&!f.x.length&&(S(o).length?!f.a[$q](Y):f.a[_P]("")===i.at(-1)?.O);for(;c(t[e+i.length]);)i[$P](t[e+i.length]);let a=s.length===1?s[0][$8](yt):[...s][_7](),l=S(o).length||!r?a:i.map(f=>f.O);if(!(i.length<2||o.p.length||l.length!==i.length||!l[_A](ct))&&!mn(l[0]))for(let[f,p]of i[_U]())$5.assign(p,{a:[l[f]],O:""})}},yr=(n,t)=>{let e=new _E,o=[],s=[],r=new _E,i=Ln(n,n);for(let c=i[_q]();c;c=i[_q]()){let a=P(c)&&t.has(c)?c:null,l=Nn(c)&&W(c)[_f]()&&!Sa(c)?Aa(c):null;if(l&&s.at(-1)?._===l?s[s.length-1].l+=W(c):l&&s[$P]({l:W(c),_:l}),!a)continue;for(let p of s)o=wa(o,p,p===s.at(-1)?a:null,r);s=[];let f=o[$b](({On:p})=>p[$q](m=>b(m,a)));e.set(a,f.map(({l:p})=>p))}return e},Aa=n=>{let t=R(n);return t&&gr[$f](h(t))?t:Wn(n)},Ia=(n,t,e,o)=>{let s=Ra(t),r=$j(g(t,"rowspan"));if(e&&!s&&!(r>1))return null;let i=en(n);if(i.length>ya||!Ma(t))return null;let c=Da(i,t);if(!s&&!ka(i,c))return null;let a=r>1?va(t,r):Er(t,o),l=a[$q](f=>nn(f,"form"));return l&&!s?null:{l:i,On:a,z:l?0:La(h(t)),G:c}},wa=(n,{l:t,_:e},o,s)=>{let r=Ia(t,e,o!==null&&!Na(o),s),i=`?${h(e)}`;return r?o&&Es(t)?n:(o&&(r.G||=i),[r,...n[$b](c=>!Ca(r,c))]):n[$b](c=>c.G!==i||!$a(t))},Da=(n,t)=>{let e=g(t,"class")+g(t,"colspan")+(xa[$f](n)?_Z:"");return e||gr[$f](h(t))?h(t)+e:""},Ma=n=>{if($(n,Mn)||!Tn(n)||nn(n,Dn))return!1;let t=$(n,$V);return!(t&&Gn(t))},va=(n,t)=>{let e=[];for(let o=$(n,"tr");o&&e.length<t;o=zn(o))e[$P](o);return e},Er=(n,t)=>{let[e]=G(n),o=t.get(e)??(!e||nn(e,Dn)?[e][$b](P):Er(e,t));return t.set(e,o),o},Ar=({un:n,$:t,U:e})=>{let o=new _E(e[$u](i=>[...yr(i,t)])),s=[],r=n.map(({n:i,type:c,N:a})=>Nt(i,t,o.get(i)??[],A(c)?a.at(-1):null));hr(n,r);for(let[i,c]of n[_U]()){let a=r[i],l=s.at(-1),f=Ka({t:c,o:a,W:l,next:r[i+1],K:s});f.id===$X&&hs([...S(a),...a.x,a.L][_P](_p))&&(f.id=$x),f.id===$R&&c[_0]===$m&&a.S&&A(M(a.S))&&(f.id=$x),f.id&&!Va(c,f.id)&&(f.id=f.id===$B?"":$x),s[$P]({t:c,o:a,...f})}return s},Ka=({t:n,o:t,W:e,next:o,K:s})=>{let r=br(n,t,o);return r.id==="confirm"&&ja(t,e?.o,o)&&(r=br(n,{...t,g:[t.g[0][$d](/[(（][^)）]*[)）]?/g,"")]})),e&&Wa(r,t,e)&&Ja(n,t,e)&&(r.id?r.id=$Y:$5.assign(r,{id:e.id,E:e.E-.5,b:e.b,P:e.P})),Ua(r,t,e)&&(r.id=$x),r.id===$h&&r.e===$I&&Ya(t,s)&&(r.id=$k),r},Ya=({S:n},t)=>{let e=t.at(-1),o=t.findLast(({id:s,e:r})=>s===$h&&r);return e?.id===$k&&e.e===$G&&e.t.n===n&&o?.e!==$G},Ja=({n,kind:t,type:e,B:o,u:s},{a:r,S:i,x:c},{id:a,t:l})=>{let f=a===$C||t===l[_0]&&e===l[_w],p=i&&(i===l.n||l.N[$g](i));return!f||!p||o!==l.B||t===$4||s.length&&!Fa[$f](`${s}`)?!1:![...c,...r][$q](u=>Y(u)||_a[$f](u))&&za(n,l.n)},za=(n,t)=>{let e=U(n);for(let o=0;e&&o<3;o+=1,e=U(e))if(b(e,t))return!0;return!1},Oe=(n,t)=>{let e=h(n)==="textarea"?xn(n):t===$m&&g(n,$1),o=e&&e.length<=xr&&!/[{<]/[$f](e)?k(e,t):null;return o?.id===$B?null:o},Xa=({n,kind:t,type:e},o)=>{let s=f=>k(f,t),r=o.a.map(f=>{let p=s(f);return p?.id===$B&&Sr[$f](f)?null:p}),i=r[$2]((f,p)=>f&&o.a[p].length<=xr),c=i?.T&&r[$2](f=>/^name/[$f](f?.id??"")&&!f?.T),a=[$h,"id"].map(f=>ps(g(n,f),t)),l=t===$m&&!(e==="tel"&&qa(o))&&Pa[e];return[...H(_u,o.p.map(s)),...H("near",[i]),...H(_d,[c]),...H(_8,o.g.map(s)),...H(_J,[r[$2]($A)]),...H(_2,o.w.map(s))[$b](In),...H($6,o.x.map(f=>Ba[$f](f)&&!S(o)[$q](Y)?{id:$X}:s(f))),...H($y,[ds(g(n,$y))]),...H(_w,[l?{id:l}:null]),...H($h,a)]},Qa=({n},{p:t,a:e,g:o,w:s,x:r,O:i,L:c,F:a},l)=>{let f=[...t,...e[$p](0,1)];if(f[$q](ft))return _u;let p=m=>l?.a[$q]((u,d)=>u[$g](m)&&!(d&&(Sr[$f](m)||lt(m))));if(f[$q](Yt)||[...r,...e[$p](0,1),...[i,c][$b](m=>!p(m))][$q](Os))return _j;for(let m of[...o,...s,...a]){if(mn(m))return _j;if(at(m))return _u}return ys(g(n,$h))?_j:null},Za=(n,t,e)=>{let o=n===$h?Qo:n===$C&&t<1&&Vo,s=[...S(e),...e.w,...e.F,...e.x,e.O,e.L];return o&&s[$q](r=>o[$f](r))},br=(n,t,e)=>{let o=Xa(n,t),s=dr(o,t);if(s)return{id:s.c.id,E:Ha,e:null,b:!1,P:null,rn:s};let{l:r,e:i,b:c,gn:a}=mr({M:o,kind:n[_0],o:t,hn:()=>Oe(n.n,n[_0])}),{id:l,v:f=1}=r?.c??{id:""},p=!l||l===$x||z.has(l)?Qa(n,t,e):null;if(!r)return{id:l,E:0,e:i,b:c,P:p,rn:null};let m=r.v*f+(a?1:0);return{id:p===_j||Za(l,f,t)?$x:l,E:m,e:i,b:c,P:p,rn:r}},Ee=(n,t=nl)=>{let e=[n,...A(M(n))?Zn(n)??[]:[]].map(tl);return j(n,$D)===null&&(je(n,$D,t),e[$P](()=>j(n,$D)===t&&Dt(n,$D))),()=>{for(let o of e)o()}},tl=n=>{let t=Je(n),e=j(n,_3)===null,o=Nr.map(([s])=>[s,t.getPropertyValue(s),t.getPropertyPriority(s)]);for(let[s,r]of Nr)t.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?t.setProperty(s,r,i):t.removeProperty(s);e&&!t.length&&Dt(n,_3)}},be=(n,t,e)=>{let o=Se[h(n)];for(let s of[Sn(X(n)),_h]){let r=$5.getOwnPropertyDescriptor(s?.[o]?.prototype??{},t)?.set;if(r)try{Reflect.apply(r,n,[e]);return}catch{}}},Z=(n,t)=>{try{Xe(n,t)}catch{}},xe=(n,t)=>{let e=X(n),o=vt(e);try{Z(n,new _k("focus")),Z(n,new _k("focusin",{bubbles:!0})),t(),Z(n,new _k("blur")),Z(n,new _k("focusout",{bubbles:!0}))}finally{vt(e)===n&&o!==n&&(qe(n),o&&h(o)!=="body"&&Ct(o,{preventScroll:!0}))}},Ae=n=>{let t=g(n,$h);if(!(M(n)!==_1||!t))return E(B(n),"input[type=radio]")[$2](e=>An(e)&&g(e,$h)===t&&Pn(e)===Pn(n))},jn=(n,t)=>{let e=h(n);if(A(M(n))){if(An(n)===t)return;xe(n,()=>ze(n)),An(n)!==t&&!t&&(be(n,"checked",t),Z(n,new _9(_x,{bubbles:!0,composed:!0})),Z(n,new _9("change",{bubbles:!0})))}else e in Se?xe(n,()=>{e===$H?be(n,_V,$j(t)):be(n,$1,t),Z(n,e===$H?new _9(_x,{bubbles:!0,composed:!0}):Ne(_y)),Z(n,new _9("change",{bubbles:!0}))}):xe(n,()=>el(n,$w(t)))},el=(n,t)=>{let e=X(n);Ct(n,{preventScroll:!0});let o=Sn(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(n),o?.removeAllRanges(),o?.addRange(s),e.execCommand(_y,!1,t)}catch{}wr(xn(n))!==wr(t)&&(Mt(n,t),Z(n,Ne(_y,t))),o?.removeAllRanges()},$r=n=>{if(M(n)===_1){let e=Ae(n);return o=>e?jn(e,!0):jn(o,!1)}if(A(M(n))||h(n)in Se){let e=cn(n);return o=>jn(o,e)}let t=[...We(n)].map(e=>Ue(e,!0));return e=>{Mt(e,...t),Z(e,Ne("deleteContent"))}},kr=({U:n,en:t},e,o,s)=>{let r=[...o.map(c=>{let a=s.has(c.t.B)&&ye(c);return(A(c.t[_w])?il:rl)(c,a)}),...e,n[$q](c=>E(c,ol)[$q](t))&&an($7,"")],i=new _C;return r[$b](c=>c!==!1)[$b](({kind:c,label:a})=>!i.has(c+a)&&i.add(c+a))},il=(n,t)=>{let{type:e,N:o,u:s}=n.t;if(o[$q](c=>An(c)))return!1;let r=Tt(n.o),[i]=s;return e==="checkbox"&&!o[1]?Do[$f](i)?an($7,i[$p](0,$t)):tn(`${i} ${r}`)?an(_O,i[$p](0,$t)||r):t&&an(_K,i||r,n.id):s[_A](tn)||s[$q](tn)&&ye(n)?an(_O,r||i):t&&an(_K,r||i,n.id)},cl=(n,t)=>{if(t!==$H)return!$w(cn(n))[_f]();let{selectedIndex:e,value:o}=n;return e<0||o===""||e===0&&!T(n,":valid")},Ie=n=>{if(n==="transparent")return[0,0,0,0];let[t,e,o,s=1]=/^rgba?\(/[$f](n)?(n.match(/[\d.]+/g)??[]).map($j):[];return o===void 0?null:[t,e,o,s]},Dr=(n,t)=>{let[e,o]=[Ie(n),Ie(t)];if(!e||!o)return 21;let s=e[$p](0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[r,i]=[Rr(s),Rr(o)].sort((c,a)=>c-a);return(i+.05)/(r+.05)},Pr=()=>{let n=new _E,t=new _C,e=o=>{let s=n.get(o)??E(o,"*")[$p](0,ul)[$b](r=>{let i=D(r);return i.pointerEvents===$N&&Kr(r,i)});return n.set(o,s),s};return function(s){let r=new _E,i=[...s][$b](([c,a])=>!t.has(c)&&gl(c,a,r)).map(([c,a])=>({n:c,yn:a?Fr:Te})).sort((c,a)=>_n(c.n,a.n)&2?1:-1);return wl(i,t,e),t}},gl=(n,t,e)=>{let{width:o,height:s}=_(n),[r,i]=t?Fr:Te;return o>=r&&s>=i&&Tn(n)&&ke(n)[_A](c=>Ol(c,e))&&(t||Nl(n))},Ol=(n,t)=>{let{k:e,cn:o}=yl(n,t),{width:s,height:r}=_(n);return!e&&!o[$q](([i,c])=>i>=s/2&&c>=r/2)},yl=(n,t)=>{let e=[];for(let r=n;r&&!t.has(r);r=R(r))e[_G](r);let o=R(e[0]??n),s=(e.length?o&&t.get(o):t.get(n))||hl;for(let r of e)t.set(r,s=El(r,s));return s},El=(n,t)=>{let e=D(n),o=_(n),s=t[_5]*$j(e[_5]),r=o.width>0&&o.height>0,i=t.k||s<$e||e.mixBlendMode!=="normal"||Al(e)||Sl(e)||!!(r&&t.R&&!t.H&&bl(o,t.R));return{opacity:s,k:i,R:r?o:t.R,H:r?/auto|scroll/[$f](e.overflow):t.H,cn:t.q,q:[...t.q,...xl(n)]}},Al=({maskImage:n})=>{let t=n?.match(/rgba?\([^)]*\)/g)??[];return!!n&&n!==$N&&t[$b](e=>kt(e)>.5).length*2<=t.length},Nl=n=>{let t=D(n),{width:e}=_(n),o=e-$j[$S](t.paddingLeft)-$j[$S](t.paddingRight),s=_g.abs($j[$S](t.textIndent)),r=Il(n);return $j[$S](t.fontSize)>=Mr&&o>=Mr&&s<_g.max(o,1)&&!(r&&Dr(t.webkitTextFillColor||t.color,r)<ll)},Il=n=>{for(let t of qt(n)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=D(t);if(o!==$N)return null;if(kt(e)>.5)return e;if(h(t)==="html")return/dark/[$f](s)?null:Lr}return null},wl=(n,t,e)=>{let o=i=>kl(i,e)&&t.add(i.n),s=new _E,r=n[$b](i=>!o(i)).map(i=>({each:i,W:$l(i.n,s)}));for(let i of["center","nearest"])r[_F](({each:{n:c},W:a},l)=>{if(!t.has(c)){Ye(c,{block:i,inline:i,behavior:"instant"});for(let{each:f,W:p}of r[$p](l))if(p[$b](we)[$q](Tl)||!o(f))break;(i==="nearest"||!t.has(c))&&a[$b](we)[_F](Cr)}});[...s.values()][$b](we)[_F](Cr)},ke=n=>{let t=[n];for(let e=vr(n);e;e=vr(e))t[$P](e);return t},kl=({n,yn:[t,e]},o)=>{let{left:s,top:r,width:i,height:c}=_(n),a={width:i,height:c};for(let l of ke(n)){if(l!==n){let d=_(l);[s,r]=[s+d.left+l.clientLeft,r+d.top+l.clientTop]}let f=B(l),p=al.map(([d,y])=>[s+a.width/2+d*t,r+a.height/2+y*e]);if(!p[_A](([d,y])=>Ll(l,f,d,y)))return!1;let[m,u]=p[0];if(o(f)[$q](d=>Rl(d,m,u)&&Gr(d,l)&&Dl(d,l)))return!1}return!0},Ll=(n,t,e,o)=>{let s=I(t)===9,r=(s?oo:so)(t,e,o);if(!r||r===n||b(n,r))return!!r;let i=[...(s?to:eo)(t,e,o)],c=i[$K](a=>a===n||b(n,a));return c>=0&&!i[$p](0,c)[$q](a=>Gr(a,n))},Gr=(n,t)=>{if(n===t||b(t,n))return!1;let e=_r.map(i=>D(n,i));if(!Kr(n)&&!e[$q](Re))return!1;let o=[...Zn(t)??[]][$q](i=>b(i,n)),[s,r]=[_(n),_(t)];return!o||s.width>r.width-Te[0]&&s.height>r.height-2},Dl=(n,t)=>{let[e,o]=[Hr(n,t),Hr(t,n)];return e===o?e>Br&&(_n(t,n)&4)>0:e>o},Hr=(n,t)=>{let e=Br;for(let o of qt(n)){if(b(o,t))break;let{position:s,zIndex:r,transform:i}=D(o);(s!=="static"||i!==$N)&&(e=_g.max($j.parseInt(r,10)||0,pl))}return e},Ur=(n,t)=>{let e=[...n],o=[];for(let{En:s,bn:r,limit:i}of t){if(!e.length)break;let c=r?De(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();s&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o[$P](c)}return{values:o,left:e}},Yr=(n,t)=>{if(n.length<=t)return[n,""];let e=jr(n,t,"word")||jr(n,t,"grapheme");for(let{index:s,0:r}of n.matchAll(Ml))s<e&&e<s+r.length&&(e=s);let o=_g.max(...Cl.map(s=>vl(n[$p](0,e),s)));return o>e*.8&&(e=o),[n[$p](0,e).trimEnd(),n[$p](e).trimStart()]},Vr=({label:n="",value:t},e,o)=>{let s=e?.value??"";if(t[$8](`
`)[_A](c=>s[$g](c)))return null;let r=`【${n||"URL"}】
${t}`,i=s?_g.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$E,value:s?`${r}

${s}`:r}},Fl=(n,t)=>{let e=/^[2-4]$/[$f](g(n,_X))?Hl:V(n),o=t[$b](r=>r&&r.length<=e),s;try{s=new $M(`^(?:${g(n,"pattern")})$`,"u")}catch{}return o[$2](r=>s?.test(r))??o[0]??""},Cn=(n,t)=>{let e=[n];for(let o;o=t[$2](({o:s})=>s.S===e.at(-1)?.t.n);)e[$P](o);return e},Ce=({id:n,value:t},e)=>{let o=e.t.u.map(s=>tn(s)?"":s);return vn(n,e,(n==="age"?Ns(t,o):pt(t,o))?.index??-1)},vn=(n,{t:{type:t,n:e,N:o}},s)=>s<0?[]:t===$H?[{id:n,n:e,value:$w(s)}]:o.length>1?[{id:n,n:o[s],value:!0}]:[],zr=(n,t,e)=>{let o=e[$b](({t:f})=>f[_0]===$v),s=o[$2](({t:f})=>te(f.u)>=0),r=o[$2](({t:f})=>ee(f.u,0)>=0),i=e[$q](f=>Jr(f)===Qr&&Xr(f)===$3),c={j:n,moment:t,xn:!!s,Sn:!!r,An:i,A:new _C},a=[];for(let f of ln(e)){if(f===s||f===r)continue;let p=Jr(f)(f,c);if(!p)return[];a[$P](...p)}if(!a.length||Bl(c))return[];s&&a[_G](...vn(n.id,s,te(s.t.u)));let l=t?.h??null;return r&&l!==null&&a[_G](...vn(n.id,r,ee(r.t.u,l))),a},jl=(n,t)=>{let e=qr(n);return e===_Z&&Rt(t,_Z,$Q)?"h":e},Yl=(n,t,e,{xn:o,Sn:s})=>t==="y"?Vl(n,e,o):t==="h"&&s?[n%12||12,n%12]:[n],Vl=(n,{o:{p:t,a:e,g:o,O:s,x:r},t:{n:i,u:c}},a)=>{if(/20$/[$f](O(e[0]??"")[_f]()))return[n%100];let l=[...e[$p](0,1),s,...r,...t,...o],f=a?Q:l.map(Ts)[$2](p=>p!==void 0);return f?f===Q?[n-Q,n]:[]:f===null||V(i)<4?[]:c[$q](p=>/^\D*\d\D*$/[$f](p))?[n]:[n,n%100]},Xr=({o:n})=>{for(let t of[...S(n),...n.x]){if(/日|date|yyyy|\d{4}/i[$f](t))return $Q;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i[$f](t))return $3}return $Q},ei=(n,t)=>{let[e,o]=[$X,$E].map(i=>n[$2](c=>c.id===i)),[s]=ln(ti($E,t));if(!e||s?.t[_0]!==$4||He(e,t).f.length)return{fields:n,Y:[]};let r=Vr(e,o,V(s.t.n));return r?{fields:[...n[$b](i=>i!==o),r],Y:[e.id]}:{fields:n,Y:[]}},Xl=(n,t)=>{let{id:e,value:o}=n;for(let s of ln(t)){let{n:r,kind:i,type:c}=s.t;if(i===$v){let p=Ce(n,s);if(p.length)return{f:p};continue}let a=c==="number"?/\d+/[_B](O(o)[$d](/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$m?Le(o)[_P](_p):o,[l,f]=Yr(a,V(r));if(!(!l||f&&zl.has(e)))return{f:v(e,s,l),cut:f}}return{f:[]}},Zl=({id:n,value:t},e,o)=>{let s=Le(t),r=e[$b](({t:m})=>m[_0]!==$v),[i]=ln(r);if(!i)return{f:[]};let c=r[$p](r[_b](i))[$b](m=>m===i||m.t[_0]===i.t[_0]&&(Yn(m)===Yn(i)||Cn(i,r)[$g](m))),a=o.get("scheme")?.find(({t:m})=>i.o.S===m.n),{values:l,left:f}=Ur(s,c.map(({t:{n:m,kind:u},o:d})=>({En:u===$4,bn:!!a||Ql(d),limit:V(m)}))),p=l[$u]((m,u)=>{let d=Wr(m);return yn(n,c[u],Ro[$f](wn(c[u]))?[d,m]:[m,d])});if(a&&p.length){let m=a.t.u[_b](De(s[0])[0]);m>=0&&p[_G]({id:n,n:a.t.n,value:$w(m)})}return{f:p,left:p.length?f:[]}},Zr=({id:n,value:t},e)=>{let o=e[$b](({t:p})=>p[_0]===$m),[s]=ln(o);if(!s)return{f:[]};let r=(p,m)=>{let u=wn(p),d=n===$k?sr(m,u,ve(p.o)):[m];return yn(n,p,rr(d,u))},i=o.length===1&&!S(s.o)[$q](p=>k(p,$m)?.e),{Q:c,Z:a}=nf(s,o);if(i||!(a||s.e))return{f:r(s,t)};let[l,f]=Zs(t);return{f:[...c?r(c,l):[],...a?r(a,f):[]]}},nf=(n,t)=>{let[e,o]=[$G,$I].map(i=>t[$2](({e:c})=>c===i));if(o||n.e===$I)return{Q:n.e===$I?e:n,Z:o};if(e&&e!==n)return{Q:e,Z:n};let s=Cn(n,t)[1],r=s&&!s.e&&s.o.g[0]===n.o.g[0]&&!Me(s);return{Q:n,Z:r?s:void 0}},tf=({id:n,value:t},e)=>{let[o]=ln(e);if(!o)return{f:[]};let s=O(t)[$d](/\s/g,""),r=Cn(o,e)[1];if(!r&&/^[@＠]/[$f](o.o.O))return{f:[]};if(r&&/^[@＠]$/[$f](o.o.O)){let[i,c=""]=s[$8]("@");return{f:[...v(n,o,i),...v(n,r,c)]}}return{f:v(n,o,s.length<=V(o.t.n)?s:"")}},ef=({id:n,value:t},e)=>{let[o]=ln(e[$b](({t:i})=>i[_0]===$m));if(!o)return{f:[]};let s=Cn(o,e)[$b]((i,c,a)=>!a[$p](1,c+1)[$q](l=>Me(l)&&Yn(l)!==Yn(o)));if(s.length>2){let i=ue(t);return{f:i.length===3&&i[_A]((a,l)=>a.length<=V(s[l].t.n))?i[$u]((a,l)=>v(n,s[l],a)):[]}}let r=oi(o);return{f:yn(n,o,er(t,r===!1,r===!0,wn(o)))}},of=(n,t,e)=>{let[o,s]=e[$8]("-"),[r,i]=Cn(t[0],t);return i?[...v(n,r,o),...v(n,i,s)]:yn(n,r,oi(r)===!1?[o+s]:[e,o+s])},af=(n,t)=>{let e=[...t.get($Y)??[]],o=[...n,...t.get($T)??[]].sort((i,c)=>ws(i.t.n,c.t.n)?1:-1),s=()=>e[0]&&rf(e[0]);!o.length&&s()&&o[$P](...e[_6](-1));let r=o[$K](i=>!cf(i));return!e.length&&r<3&&o[$p](0,r)[_A](({id:i})=>i===$z)&&e[$P](...o[_6](0,r)),{codes:e,streets:o,fits:r>=0||!s()}},lf=({id:n,value:t},e,o)=>{let{pn:s,dn:r,on:i}=pe(t),{codes:c,streets:a,fits:l}=af(e,o);if(!l)return{f:[]};let[f]=o.get($J)??[],[p]=c,m=f?i:p||a[0]?.id===$T?r+i:t,u=ff(n,a,m);if(a.length&&!u.length)return{f:[]};let d=[];return p&&s&&d[$P](...of(n,c,s)),f&&r&&d[$P](...f.t[_0]===$v?Ce({id:n,value:r},f):v(n,f,r)),{f:[...d,...u]}},ff=(n,[t,e,o],s)=>{if(!t)return[];let i=e&&!o&&(t.id!==e.id||t.id===$T||ni(t)===ni(e))?sf[_B](pe(s).on)?.[1]:"";return i===void 0||s.length>V(t.t.n)?[]:[...v(n,t,s[$p](0,s.length-i.length)[_f]()),...i?v(n,e,i):[]]},pf=async (n,t={})=>{if(t.undo)return await li(),Fe();let e=n[$b](({value:o})=>typeof o==_W&&o[_f]());Be=t.says;try{return fs(t.forbids),await df(e,t)}catch{return{...Fe(),missed:e.map(({id:o})=>o)}}},df=async (n,t)=>{let e=new _C,o=Pr(),s=await si(n,t,e,o);for(let r=1;r<uf&&s.nn&&(await If(),!(s.A&&s.f[_A](Vn)&&s.an[_X]===mf()));r+=1){let i=await si(n,t,e,o),c=i.nn>=s.nn&&r>n.length+2;if(s=i,c)break}return s.f[_F](Af),{...s.Nn,needs:kr(s.an,s.In,s.K,s.wn)}},si=async (n,{map:t,overwrite:e=[],earlier:o=[]},s,r)=>{let i=Xs(),c=Tr(i),a=Of(n),{$:l,sn:f,verified:p,K:m}=ai(i,Ar(i),a,t,r),u={...Fe(),verified:p},d=[],y=new _C,En=0,{fields:fn,Y:bn}=yf($X,o)?{fields:n,Y:[]}:ei(n,l);for(let q of fn){let{id:un}=q,{f:fi,cut:_e,left:Pe}=He(q,l),$n=fi[$b](({n:Fn})=>!y.has(Fn));for(let{n:Fn}of $n)y.add(Fn);if(!$n.length){u.missed[$P](un);continue}if(!e[$g](un)&&$n[$q](Fn=>bf(Fn,s))){u.kept[$P](un);continue}d[$P](...$n),En+=await Ef($n,s),($n[_A](Vn)?u.filled:u.missed)[$P](un),_e&&(u.cut[un]=_e),Pe?.length&&(u.left[un]=Pe)}u.filled[$g]($E)&&(u.in_text=bn);let Hn=d[_A](Vn),Jn=new _C([...f,...[...l.values()].flat()].map(({t:q})=>q.B));return{Nn:u,an:i,In:c,K:m,wn:Jn,f:d,A:Hn,nn:En+(Hn?0:1)}},ci=(n,t)=>{let e=({t:{n:s,type:r}})=>A(r)?[s,...gn(s)]:[s],o=t(new _E(n[$u](s=>e(s).map(r=>[r,A(s.t[_w])]))));return s=>e(s)[$q](r=>o.has(r))},hf=(n,t,e,o)=>{let s=n[$b](({id:c})=>ii(e,c)&&!t.get(c)?.length),r=[..._E.groupBy(s,({id:c})=>c).values()][$b](c=>c[1]),i=ci(r.flat(),o);return new _C(r[$b](c=>c[$q](i))[$u](c=>c[$b](a=>!i(a))))},ai=(n,t,e,o,s)=>{let r=fr(n,t,e,{map:o,mn:K.length>0}),i=gf(r.$,e,s),c=hf(t,i,e,s);return c[_X]?ai(n,sn(t,a=>c.has(a),{id:_Y}),e,o,s):{...r,$:i,K:t}},gf=(n,t,e)=>{let o=[...n.keys()][$b](r=>ii(t,r)),s=ci(o[$u](r=>n.get(r)??[]),e);return new _E([...n].map(([r,i])=>[r,o[$g](r)?i[$b](s):i]))},Ef=async (n,t)=>{let e=0;for(let o of n)Vn(o)||!Bn(o.n)||(Nf(o,t),e+=1,await null);return e},bf=(n,t)=>{let{n:e}=n;if(Vn(n))return!1;let o=cn(e),s=K.findLast(i=>i.n===e);if(s&&(o===s.C||t.has(s.id)))return!1;if(h(e)===$H){let{multiple:i}=e,c=[...nt(e)][$K](a=>a.defaultSelected);return o!==$w(i?c:_g.max(0,c))}if(A(M(e)))return xf(e);let r=h(e)===_x?$m:$4;return o===(r===$m?j(e,$1):xn(e))&&Oe(e,r)?.id===n.id?!1:!Sf($w(o),g(e,$F))},xf=n=>{let t=Ae(n);return!!(t&&!t.defaultChecked&&!K[$q](e=>e.n===t&&e.C===!0))},Af=({id:n,n:t,value:e})=>{let o=K[$2](r=>r.n===t);if(o&&(o.C=cn(t)),o)return;let s=K[$2](r=>r.id===n&&r.C===e&&!Bn(r.n));s&&$5.assign(s,{n:t,V:Ee(t,Be)})},Nf=({id:n,n:t,value:e},o)=>{let s=K.findLast(c=>c.n===t),r=s?.ln??$r(t);s?.V(),K=K[$b](c=>c!==s),o.add(n);let i={id:n,n:t,C:e,ln:r,V:()=>{}};K[$P](i),jn(t,e),i.C=cn(t),i.V=Ee(t,Be)},li=async ()=>{let n=K[_7]();K=[];for(let{n:t,C:e,ln:o,V:s}of n)s(),Bn(t)&&cn(t)===e&&o(t),await null},{getOwnPropertyDescriptor:ui}=Reflect,{bind:pi,call:di}=Function.prototype,mi=pi.bind(di),x=({prototype:n},t)=>{let e=ui(n,t);return mi(e?.get??e?.value)},F=n=>x(Node,n),N=n=>x(Element,n),pn=n=>x(Document,n),U=F("parentNode"),Ge=F("firstChild"),Ke=F("nextSibling"),I=F("nodeType"),W=F("nodeValue"),xn=F("textContent"),Bn=F("isConnected"),X=F("ownerDocument"),B=F("getRootNode"),b=F("contains"),_n=F("compareDocumentPosition"),Ue=F("cloneNode"),We=F("childNodes"),h=N("localName"),Lt=N("shadowRoot"),dn=N("previousElementSibling"),zn=N("nextElementSibling"),j=N("getAttribute"),je=N("setAttribute"),Dt=N("removeAttribute"),$=N("closest"),_=N("getBoundingClientRect"),Tn=N("checkVisibility"),Mt=N("replaceChildren"),Ye=N("scrollIntoView"),Ve=N("scrollTo"),qn=N("scrollLeft"),Xn=N("scrollTop"),Je=x($9,_3),ze=x($9,"click"),Ct=x($9,"focus"),qe=x($9,"blur"),Xe=x(EventTarget,"dispatchEvent"),vt=pn("activeElement"),Sn=pn("defaultView"),Qe=pn(_4),Ze=x(_L,"host"),no=x(HTMLIFrameElement,"contentDocument"),to=pn(_H),eo=x(_L,_H),oo=pn(_M),so=x(_L,_M),ro=x(HTMLSlotElement,"assignedNodes"),io=pn("createTreeWalker"),co=N("matches"),ao=N($U),lo=N("querySelector"),fo=pn($U),uo=x(_Q,$U),po=pn(_R),mo=x(_Q,_R),g=(n,t)=>j(n,t)??"",D=(n,t)=>getComputedStyle(n,t),hi={input:_S,textarea:HTMLTextAreaElement,select:$Z},Qn=n=>{let t=$5.fromEntries($5[_U](hi).map(([e,o])=>[e,x(o,n)]));return e=>t[h(e)]?.(e)??null},Pn=Qn("form"),Zn=Qn("labels"),ho=Qn($1),M=Qn(_w),An=x(_S,"checked"),go=x($Z,_V),nt=x($Z,"options"),Gn=x(HTMLLabelElement,"control"),T=(n,t)=>{try{return co(n,t)}catch{return!1}},E=(n,t)=>{let e=I(n);try{return[...(e===9?fo:e===11?uo:ao)(n,t)]}catch{return[]}},nn=(n,t)=>{try{return lo(n,t)}catch{return null}},Oo=(n,t)=>{let e=I(n);return e===9?po(n,t):e===11?mo(n,t):null},Ht={};`)|
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
方
ʵʤˈ|
ˡ˼˫
ɗ|
, other,
(?!
|Ɋ
(?<!
用
ed|
先
事
人|
,, 
ɔ?
氏名|名前
文
投稿
mail
電話|
^(?!.*(
相手
ɕʌ
tiK
入
者
url
addAss
Aport
)).*(
pDsK
|自
ɗE
書
知
内容|
被害
番号
(url|
)J12}
字|
post
əʋ
人
場
日
)$|
in|
Ę 
子
連絡先|
|ɪɾɈ
会社|
住所
,l, 
信
要
ɪB
所
金
pro
当
enC
不
ø|
欄
載
問Ʉ?合ʏ?ɛ|
通報|報告|
相談
ʢˉˬʹ
accounC
˖˭ʰ|
情報
以外
加害
希望
確認
送ê
˃ˈ
 ?L|
$|^(
s?%|
ɣɦ
own
分
店
出
 of
)ŉ
and
|È
ĕ|
Ė|
ì|
ʋ|
目
|連絡
˚Hʸ
˪˳ʯ
˛Hˠĕ|
your
ʳˡ˳ˈ
ʵH˓ʹ
ʿʤˈ˫
subjec
申告
company
|違反
店舗
victim
保護
掲載
理由
登録
請求
link
web ?
ɂɪE
info
利U
法Z
aÉ|
usD|
件|
角|
ent
hat
phK
tel
|ë
˫|
J4}
) (
am|
lea
s?|
|ǆ
Ä|
ɔI
ɫ|
中
可
字
間
 notes,a,
|記入
categor
˕ʩHˠ
表示
J8}(
search
cKtac
messag
依頼
児童
削除
契約
)J10}
)J6}(
AporC
child
|記
ʤ˳
sit>
|貴
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
本
 us
 @(
J9}
(;@
(Ò
);?
)R
)ř
%ħ
Aad
Hˠ
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
|ƈ
Ɯ(
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
児童|生徒
 url,la,
|ʢʫʦ˳ˈ|
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
発ê
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
本Â
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
返ê
 you
sign
%hp%
F前
AƓt
ÃGƗ
abus
expl
part
view
when
|ƍ|
ƈŅ
ƓÉ
ɂʋ
ʤˈ
氏F
物|
(通報|申告|申請|申ɗ?[立出
|相談|届ɑ?出|連絡|報告|送
(L|e-?Ä|phK>Ä Í
御社|貴社|貴
home ?pag
通報
掲示板|
書ɍ込
誹謗|中傷|
団体|組織
G犯Z容疑
nquiry|
˕ʣ˃ʷ˳ʰ
channel|
password
(発生|Y
descri
)($|[ (
captcha
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
éņy,c,
ɪʊəɾ
 (the |
cKfirm|
dat>tim
infring
|custom
|窓口
ɫɤBɦ
QlQl
author
submit
withou
|%Ę%|
|AasK|
|priva
|送î
Óɋ
˭ʰŖ
˭˜Ă
代理
会員
備考
問題
意見
新規
番地
詐欺
説明
(Ã|Ɔ
(ʂ;|
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
|ǈɾ
|XM
|ŋt 
|ɧɍ
éĜt
ǑpÉ
ß合
òë|
ɛʓ|
ʨ˩H
区Ĉ
商ƨ
担ð
 tim
 Ī|
J16}
(÷ĝ
(ÖG
F義
Amov
Aply
Hˉ|
able
ed~
full
how 
last
mark
sns|
vDif
wĲ 
| or
|%Ţ
|off
|ù|
|ƏC
|Ƨ|
|ćD
|再
|御
|悪
|教
|時
|申
çѢ
ń0.
Ƌ0.
ňÈ
Êî
ŕY
Ʀê
ǰʌ
ɗɦ
ɣE|
ʉʌ
ʒ@(
˃ʯ
˗˩
ˡʤ
ˣ˳
ţÞ
信|記入|入力|依頼|請求|回答
|ʢʫʦ˳ˈ|ˏ˳ˉ˫|ˋ˃ʯˍ
[ȌȎ"(][-‐−H][ȍȏ"
х|öԆʒ](?=ɻɗ|B[ʋʉ
又ɯ|ɾEɯ|ʂɗɏɯ
(O|ˡ˃ʻHԇ)[ʒ;]
QlcQlcQlcQ
}ԋ%age%|úusD|%id
ɫɤBɦ|ɫ関əʋ
(sit>sDvic>platf
ɗɦ[ɏɍ][ʋE])
種類|種別|類型|分類|
|都道府県|市区?町村
(ԍ|見E|ɔ覧ɫɪɣE|Ԑ)J
([証票類券]|明書)ɫ
|時刻|時間|時期|
T被|ъ?)Ԙ]{0,6}ԔE
ˏ˳ˉ˫|ˋ˃ʯ|˚˳
山田|鈴木|佐藤
ėweb INsiteԜg|Nĕ
経緯|状況|Y情
(件F|題F|表題|
(送|渡|教Ɉ)(ɣ
[ɚɪ]|ɗ(ɪ|ɾɛ#
[太一]郎|花子
|O˞ʬʸ˳
建物|˞˳ʷ˧˳|
Tǁ]ɦ?ǂх|öԌƉ7}
˕˪ʬˊ|ɵʊɌɪ
企業|
(scam|phish|susԠ
取引X責任者
Áæ|åÅØ|O|ù|è
((half|full).?wi
(N^板|Ǉsns|ԓ)
(ʹ˚Hʹ|空白)
GɊ子(様|ɕʓ#
Æ%(of|K) )).*^(
ÖGÖɫԑE(ZM#
ü提供|犯罪|
Bɘʁ|嫌Ɍʉɛ
|回答|返答|
юorm|app|forum
|%roboC%human%
ɏɠɕB|
 found_at,lc,
|購Ê|注Â|
Ñ社|弊社|
í属|部署|
ɧɯ?ɪ[Bɏ]|
(ʷ˧˃˗|Ġ
Ԛs|Īrmĭ$)
ԛhen|%dash)
(found|seen
pDpetrator|
|ɾə|ɧə|
˗˭˕ʣH˫
(\\/|˻|щ|
(^|[(※Ȃ
(ǎúïfil
[ɔɊ御]I
fil>ïducC
|furigana|
ßí|箇í
Ɍɪ|仮F|
ʹˬ˃ˉ?|
ˡ˫˞ʬў
弁護士|
自[身Ĉ]
(lettDǚ>
Lǒ:例]|
D|purchas
\\d{1,2} *
business|
|emDgency
|乗ɣ取
|振ʊ込
Ç(M|X@
Î(Ving)
ÂÛ数Û
(wanClik
(úĮÐ)
(ĩŘM|
)J12ь%)
)[a-z ]*
[半全]
addiÉal
deadline
divisiK|
feedback
pAfectuA
takedć|
trap~Ǔ
|keyword
|個Þü
|屋号|
|有害|
|業務|
|種別|
SÔʉɛ
ƑGƍÈE
Ƒ|該ð
Ǐ~pԞl
ǝ|起ɓ
ѱ下ɕB
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
;Iƣ|Â
@(à時
https?:
noCn.t)
r>kakun
suspecC
|harass
|organi
|ɝ;他
|予定
|作成
|到着
|応募
|感想
|提供
|支ĉ|
|最後
|流Ċ|
|緊急
|配送
éĳeé
Ĩŗǅ>
Ɋ持ɡ
˝˫ˎ|
口座|
必須|
有無|
正規|
脅迫|
関係|
Áæԕ#
AquiAd
Bɘʁ|
dat>da
desiAd
didƯ 
idıif
imÐat
iǌeǌ
nquir|
outcom
s? Kly
target
upload
video|
|birth
|coupK
|legal
|nԡb>
|ưatu
|ˆH˞
|仕Y
|犯Z
|着ê
Sĉ;|
Â言|
Ë(様
ıD|І
óƒö÷
ʹˑˠ
˘˃ˀ
ĴlŤ|
Їplay
ĵ望|
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
el|住所|å年齢|情報цHˠ|
F称|F義?|ɵʊɌɪ|˕˪ʬˊ
Áæ|姓F|ԉ|ʫˊ|O|ˡʢˉ
(Ԋ|Ä|ÅtԈL|Í|phK>
提供|担当|応募|利用|申ɗ?込
発見|確認|閲覧|見ɤɑ|見ɋɑ
気付|気Ɍ[ɤ付]|ɿɤɑ|認知
媒体|ʢ˗˪|ûˡˇʣʢ|˗˩˃
気ɥ|Ԏ|知ɣE|目撃|ʢʯʻʹ
Iʒ受ɑ|ɂ(ɣ|ʏ#遭#書ɋʌ
(÷苦情)(əʋ|N窓口|Ň))
hp|ėĚ|ԏˈŇ|ʳ˟˥ˋˆʣ
([者人]|MR法))Rý#ɂɪ
|本F|O|ˡʢˉ|Åè|å年齢
((様|ɕʓ@((ɕ|ʉ)ʌE@
]|ɗEB|ʒ?я[Ɂ-ɭɯ-ʓ
(ǁ]ɦ?ǂш]))RÈ[Eɦԗ
}ԒJ6}(ü|Á|åɓɨ|MƐ
)Ԗ(;|э|'s|：@RJ4ԙ
(ˏʤ˕.?˳|ч)]|%hyp
#ʦʧ˖ ?Nǅ>hp|ûblo
]|imÐaCaccusVÎVÎ
ayment~cKfirméŊ,
stalk|bull[yiԝee
picious|harass|ԟ
ewslettD|subscri`[$8](`
`)[_F]((n,t)=>{Ht["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[t]??$w[_m](t+(t<350?t<54?161:162:674))]=n});var yo=n=>n[$d](/./g,t=>t in Ht?yo(Ht[t]):t)[$d](/[Ȁ-˿]/g,t=>$w[_m](t.charCodeAt()+11776)),tt=yo(`ҡ,,Ƌ ҫaQ, AlaÉ~ӜiО_by~ǩ_knć~wish~triПӝПŝ_to~ЀПdemč~Ҝ~sı~spŭ~ŝ,QaQ, ǩ~ġ,QыlcыcQcQlc,ѲѲ0.7 śЌЌ,a, LéeÄǾ7 ś,c, Ğ,lQla,Ҵ,lcǨQlaQlaǨǨa,ńж6ж8ж7Ƌ ÌǾ85 śéeÄӌÜal,lQl, localųǿҟǿÍ,la, ageǿĜtǟ ņyǟ0.9е6е8ńńе7 ŢesǾ7 L,l,
ҡ~ҫQl, eÄéL_ŴaӌLЌ,l,ƋҴǟń
ƈɗìŅɗđƂ(ô|白@;ɾɾ|ƂĿ何ʂ(ƻ#ĺve%.*%(blank|empty|alKe#do(n'?C Ţĸfill|ӱ)
ӽ(Ŀ内|ŀ|;|認ČҔƄ#Ǔ|ǲ|ӳ|ԁķ(防止|ӺŪ(ʒ|ŀ|м|設定|ʽ˕ˈ|機能|Ě)#ň(ÈɦĎ)(BĒEŒҔØ#(^|[^\\dx-])ҍ[+×x*] *ҍ($|[=ɯʒ?;(ɫ]#\\d *[-−] *\\d *[=ɯ]|計算ŧ(結果|答#;答Ɉ|認Ƅ(ʳНʭH|Ø|Âł@$ӈ;\\dѰR ŭО#securų (Ű>Ƽ#Хicĭanti-?spĹ\\?J3}(ӳ)
^ÌѾɋ|,Ч )
Ǘ|暗Ƅ|ǏŹssŰ>Ǳ IűF#%ŵâƙ ?űǴ(Ø|id#秘密;ƒ˯˳ʿʤˠ
ʯˬʸĂ|ʫHˉ(Ø|К#有効ƛʻʭ˥˪ˆʣʳНӐcard (Є|holdD#%cv[vc]|iban|ʯH˝˳Ӧ
ĀU|Ā;Eʁ(Ŀȁ@(ʂɆЮ|2|二|同ɘź|$#\\(ÀĀ\\#(OЪÄũÀĀ$Ю度|[2２二]回ēЮƈ|ʂɆ(一|1)(度|回#ǢA-Iӱ#ApeaC%again%|Хy
ӻ|ʭH˯Н絞ʊ?ƅ|%Ŋ%Ң
署Fөr>to ư%|^b?cc$|Y務局Ñ動Ʈ|ƮÂ|ǰìɧ|(Á|L)J2}(英[語ł]|roman|˭H˞ł#(˭H˞Û英łŚƿЩiceŤ>ˁˣĂ|%cĲ%
ɨ;(Àӕ続柄|Ń柄#(ĩļGøGĝGƠGԂGƥGōË);(À立ß|В#^ľӕ立ßáAlaÉ(ship@%|who aAƯ
(ĈɋĒʏɋĒ特定(ɧɍĎʋ#同定ŒĤ|根拠|Y情|ü#Ӝ(y|iО)
心ðEʊ|(ÃGǈʓɠZƗGÇ)ʒ(ɔ存|ÔĆ#know who
(Àÿ|求ʁĒ望ʀ)(Ý|;Ďʋ@(ơ|措置ЬÕY項#ɩɆÒB|мɻɗBƧ|(Ӡ>acÉ).*ҕ>AƓCӚ#ҕe)Ť to do|(Ӛ|ƳedĸacÉ|Ӡe)
(ɓʌɾɧ|今ɾɧő(ơ|Ò|経緯|ø#ŏ(ōĵ請|ĦŒӒӼ#alŭy (triVŋŸdKe)
(ɋEо|騙о|ǠÈ|F乗о)
Æ返îÏ(振ƅґɿǯ|ƚ?|и)(X|Ç#(払ґʓǯPиɗ)(нE|ɠ)(Ç|X#%ŝ to%|to whomJ20}(pa(űy#sen[dt]#payee)
(届BEƦɑ取ɣEƦ領Ò)ǽÓ|通ÔĔ|Â|ǘ#(Ƿ照Ž|開示Ħ)Ó?;(Õ差Ċ#ҊŌe)J8}ЀVЀed Ҋdocumı#^Цcame
(求ʁĵ求|Ħ)ʉIʌĎ)ɦIB|E|Ē;|ʂ#(Ӕ恐喝SɩP脅ɗ);(ÕӯƧɰ|言葉#%demč(Vs@%|^ransom
Æÿ|納Ï^ƀ(限|à#(ƚ?ǯĵ求Ѯ照Ž)(Ó|;)*(ƛƀà|締ʁ?切#(ÇЉ)J8}ƛ%Ҝ%|(answD|МŹy) by)
Æ振|îÏћ|ɗ@ɦɗɾн(ÇɫЉɫ)ћE|Ò|E#ЦJ12}sı)
ÆÌ|ĐùÏ(拡散Ӊ広ɾ|広ɌŻӼ|範囲|Ӓɦ(B|ʋ#Eɋ|ɋ$#(has|hav>been)J20}(spŭ|circulaŸĺked))
(支?払|借ʊE|Ö|損害Ɯ額|^î額|払нƚ($| Ő#amount (ŝ|lost#^sums .*ŝ|%paymı($Ч#Сmuch|%loss%
Ǽ|ęƜҸ章|ӯ全Â|原Â|引U)
(Ԃ|ƮѮÀÿ|ÅOŻMƁ|手段вŃ帯?|Ł否ĵ否#;ë否ў|pAfDAd|bestЕ>СӛhearS?Ôʊķɍɣɋɑ|性別|%gƫ%sex%|職業|occupĭ国籍|naÉalų|Ёry|%ip%|fax|˕ʡ˃?ʯż生Ǝ|誕生àӥƝô
(ƴGÓɍ?ƅ(ʓɠ|ɿ@(ZG主#þGҒğǋGoffƫӣD|ÜD%|abĮѻҖЗÎRD#ғ Җő(Ʋ?цŮ|ƿ|ň|L|úĮ%id%#usDLċ|^(ƴË)$
(ѫŀ傷ÈE|ҩ(ZM#ġ|Ӣed ÐČÁ?$SƲ|L#^Йġ)$
ǐįY故|現ßǝƘ|Ġ?|çƖČè|í在地ё|ǹ#(èё)\\W{0,2}ǐį現ß)
ÆѤÏѫҩ|þ|Ғ|ƴGāǋ|КZĠ|転送X|øÒBŠɑXӋXƦ取Sä|äɩʂ|ä供|Ɗ|学生|ĢG家族|友|ÔZ紹介|ƤGǳ|代表G҈後見ӊӂGƬG責任G職ß|実家Ӯ担任|上司|(^|[^丈])夫|妻Љ|差ĊZ^from|(偽|Ǻ)NĦÓ|業G˗˭ːʤˀ|ԀǦ;|øÒ|ơÒ|ġ|Ŕ|guardianŹAnCfriend|ApAsñbehalf|witnessҏ|agñthird.Ʒy|someK>ś Ð|ŷir|ĺkVcomïmisVpolic>AgistrantҘ
Lċ ŷ (ÐЭ|ŲividuůĮúŔ#ŷir L|ǃ)Ŧ (shćӶVlisŸŷ Ōe)
ÆÌǬѓ?ƃõÏ(И|øũƑ|被И#И)ŨBĎEĎɦ)ČӖ(ǰ|õɛʉ|õĆ|映Ć|写Ć|晒ɕ|ɕʉɕ|(ģŕõǜÃаUӉ漏ɈBƝ)[ɕɗ]ҐʉЈбɈʉƉ6}(Ӗ%ѣÚ%ǃ#ǃÚċǡa |any @ѣ))
T(œǪCsend|AƓCusǥ|cKsum)D|(Ǚ|claim|applic|Īrm)anCƳor|ŋCwĲ)[^\\w ]s RĘҘ
ѠгĊ|告発гɗƅɿ|Ã|[ţ個国])(ËJ6}|Þ;?Ɋ?)(Á|O|ÅèĔX)
ф(ý|;ŦǳÞ?[Ɍɧ])
Ѡ)[ʋEB](Zä|M);J4ь%)
(Ö|ѭČZM|Gä)$
Ԅ|履歴|ÿɗđ除外|関心|講座
Ǽ?|ģ|ʢ˃˗ǜāк|ÿǛ来ĉ|訪問|納ƀѳŐӋ|回答|開催|ī|ԅ|来íӁӃ)ŨĎE|Ý|;@(øĔҹ?|Ǝ?єƛ月|ƀŃ|ſ数#(ÜVӣ|publish|pAfD|ordҌČǣe)
ÆфĀ|(иӃ|ŏǦ|ŇŚ[ʒ;]ӈĿŁ能|àɋʉÏђ6}(ſ月|àєɨɍ|頃#Bɤŉ見|気|Ô#ђ6}Bɤ|(ǣ>ƹ|day)ЗѺ|obsDv|saw|%see%|ƸЇcovDǚ|%fŲ%#ѺǚVdiscoveAd|ƸVsawÚ(ǣ>%K%|ƹ#(әy|ƹÚ(awar>ĺrn|came across))
^ǐ案@Ũҹ|Ǝ|à付вƀв刻)Ąәte čЕ>ƹ)\\??$
(ԁ|ò審кŨ@ŠBE|Ǻ|Ǎ|怪ɗB|ǠP偽)[ɪ;]Ie?O|Åsms#OҸ面|ÕӴ)
T[物Y案条]|[^ɔU]ë)њ標題|^([ɔɊ]IӲƥ|Oũ@(ěӪ#^題ē|;題$|зʋě|Ĝt%|^Şe$ĵ旨)
^(ҁӲOũ@њě)ĄĜCŞe)( line@$
(Á)ѾƽBɯЧ Ś(дĬǊҤі|F称#(çĬǊ)FIщŻÁ)
(çƖӫҦĬ˓ʸˍżҎwork|ĞūU|U;@ Ie-?ĽeO|O)
(ѵ部門|Д課|課F|宛X|āX|ĠӇ校舎|拠点|施設)F?$
дĬǄNǊ|機関Ƙ|勤務|ѵ役職ҤĠFӇĞҿ[sz]ĭcorŶaCҎdeƷmñҝemployD|school|affiliaCjob Ş>Àīřŀ;@(Ě|Гс˳#ɔŐ|ɔ購ÊS使B
(Г製ƨ品ē)J2}ĚŧF|ӴH?
ÆÔ[ɣʊ]|来ɾPð社|ɓ;Ǧ|ԃÏѧ( (ďʳHˊH|板#等|ɪɩ@;?ɊIFæ#ģ(N媒šĚáɩ;(NФĚ|ʢ˗˪#ѯ|board)('s@ L|LċǡtĲťĨ@ѯ#which юorm#^ɩɓ(Ŀɧ)(лЈʌ|õɣ|ģÈ#^platformĄŗsDvic>Ǉsnsá(ɔ覧ɫɪɣ|Ɍɂɣ|īÈǝ)(E|ɦBʋŚѧ)
T[ËM様客Þ身Ĉ私XUð表員]|ĩ|ɕʓ|ɕɾ|ĥ);(Ɋ|ɔЯ@(Áæ)
(ˋр|ˏ˳ˉĶ˚˳|ƙƌň|Ǳ|˕ʡʤĶƨ曲|国|地|駅|路線|с˳|ˉˡŖ|ʤ˙˳ˈ|案į物į機種|番組|ˁŮ|ʰ˫H˗|҆ďƞй|銀行|џ˚Ă|飼B[犬猫])ŧɊIF|ˍŮ|F称|ě#(nick|ĮscAenӶ|҂domaâevñitem|peCïjecCbrč|hosCmodel|úmiddl>maiden|group|teĹǎŜbank)ă(ƞ|曲|作ƨÓ籍|ďN҆Ãй|job|ŜӤbook|sKg|thŭ|posCarticleū;?ň@(ě| Şe)
(転õžӮ˩ʤʻ˳ż(判決|決定Ū.*[投ƃ]#ƥŇÑĈѴçӿ権Iž|Ë#Ƥ|žřɨ#ĩ;ŘM;?Ř殿ƕ|ǖԃ(Ý|ŀ#Ӹ|ӓţǀʪ˪ʸˊĶѽǬ%ć%|%my%Щiciůoriginůïfil>ÐůĞőÙNėƱ|Đbŵ|ûŗŬ|ǎǅe)
%ïof%Эship|(Ƭ|Ƅ明)(GÓ|Ý)
(Ɨ|ā)ž;IÅOЪØ#ƗØ
T使ɣƝPīPĥPŐPƬP持ɣ)(ɦBĒɦɍE|ʏʌEӭÒ)(ÅƢ|O|è)
ÙĐNĕŻF|ě#ÙNĕ).*ӎ
志望Ñ己pr|経歴|職歴
(Ĥ|詳細|Õљ|ǻŻʒ|ǧÚ(ǻŅźŕõŕ述S?ÓɍS聞ɋɛбɈɦ|述ɹ#^(pĺseťƶaâǑb>ӵwhy)%
(関連|参考|参照Ӏ;?|Ƅ拠|AlaŸAfeAnc>қőÙĐŬs?%)
^[画写動].;?Ì$
^((Ĩ@ʵƾ I;@|(ѷ|ˈ˃˗ďûФhp|˛Ůĕ)[˻\\/ȁ ]?){1,3};?)ÙĖáҀ>ˁуˍ˫ƌѽÚÙŬ|Ė#ÙŬ)%J12}Ҁe)
Ì|ĖX?|pDmaħ|ŬąĨÍ|^Һ|ùķhttp|ÍJ8}ċ (th>this|tĲĸĨ@(ŜŗÜ#(ŜÜ) Í|(hp|ďNÃйƔ|ģ|Ɔ?|ʹˬ(˃ˉ@|ƞ|Ҫ)(Ŧ[^˫]@ù|^ģ(҄|XáƆ;Iƽ@ßí|wheA (is|ӛseeĸiCŷ#(ŜposCƩCӤlisting)sI \\(?s\\@@ (to (beťЛ>œAƸ#in Ƽ)
((Ҫ|Ƕ;Iƽ@ļÝ|ƠÝļÒBğŪJ10}(ӓӸѴĩÑ身|ž;?)ő(NďėÃ|ǈɿ#(Ɔ|ÃƔ|ę|ӽ|写真|ƞČď҄))$
ėĨNʦʧ˖ ?N%Ӎ^(Nhp|web|ûbŵ)$
e-?ĽO|ˡʢˉ|%Ä( ?Í@%
Å%Ĵ%|ĴR[a-z]#ĳ>Ƣ|mobil>ɧʓʏЊЄ
郵便|Ȓ|%zip|ÜůÜŰe
^(ǹ˻@(џ˓ĶʢˑHˈ#部屋Ø|building|aƷmñsuit>%unit%
市区?町村|ǹ|丁ē|町F|stAeC%cų%|tć
都道府県|ҟ
èS住ɾB|居住地|%Í%
ſ齢|ſ代|%age%
^À[Uë]į^Ѕ
ѐҰ|В|ʸуĶY由|ÀUį項ē$|Ĉ野|ņ|%Іą%kŲą%Ѕ|natuAċ
(違反ļ|óÖƺÕƠ);IѐВ#^(ӾҧҰH?|ņy|(typ>kŲ)ċ (Ƶ>şĭœҮssue))$
ÕĤ|öó÷Öğ|件FӪƺ困ʊǭĜCissu>abouCҮǌcKcDn|harm|şat
(注ÂǛ購Ê|ŐҦY業ӫ|Г工Y|ōǀ活動ӄ);IľǞ#動機|Ĥ)
^(Ƕ;@Ǽ|ęƔũӹ
ÆþËǧƘ;ơ|ԄɫŠBEÏǞ|詳PɏʏPƣ|Ƿӷƒóö具šǻÑ由ƃ|ɩ;ʈɆ|ɩʓɪ|何Ɍ|困ĆҬ|лɦ|Ƕ|Ō>ЍƐąǑb>ƶaâЦhappenVӞƩCӵСcan w>ã(ƏCƼ)Ļ^Ƽs?$|概ë|U件ĔY項|通êôҨ(BEɠ|ɏɠ#^(ƏtĻbodyáãœ(ŏļğ|ƍŪÈЋ|ɗɪ)J7}Ĥ)
TБ)ǘ
ę|ǵ|Ĥ|љS気ɥɍ|÷補足Ӆ|ˡˢӀЫқЖŢeąAУsǭҞ
(öó÷ƒ具体的ɪ?S困ʊƜӹĄǞ|ƣ|ǘ|ę|Ō>ƏtĻЍƐĻǵ)$
Áæ|姓F|芳F|ţF|(åѤ)F$|(Д|ƥļ|ĝ|óƠĔŠĊŅ|ōӄгƅ|ī|Ħ|提Ċ|ā)Ӱ@ŧF?$|РăЂ (č|&|\\/) Т L|ãLӧ LЊ(Ð|L#^(LǥD LƕF|ÀДË様?F?|Fá(ÎD|ǪtD|sƫƳD|ǙanCclaimant)('?s@ L
hKey|gotcha|Ʊ.*Ʊ|ak hp|%boC^hp%| hp$|trap|decoy|Ì ƪ|winni>ĺve
Ǔ|spĹХ|turnstile
passw|^otp$|KeЕe Űe
^cc |cardӦ
(ĽeÄ).*(ǢcKf|ƪ|agaâҼâ2á(Ǣƪ|Ҽin)%.*Ä
^(q|s|Ŋ|quDyҢĻkwáŊ
companҿ|corp|deparCҝӍfaxӥ|bday|nickă҂Įŵin
%(e ?ĽĽÄ ?Í|Мto|Où)%|O
Ŵa҃yomi|ruby|ѡ
%(Ĵ|ĳ>denwa|Ĵeĳ>mobile)\\d*%|電話
^(ã|Р ǥD Њ|ÎD @L( \\d+@Ąo?nama>shЃsЃРL)ĄɊ?Ʋ|Àƿ)$
^(ã|ƳťĜCŞ>kenmei|daЃ件F)$
^(Ӣ |Î Źge |Ü |Ʃt @Ùħ)( ?\\d@$
site ?L
ņ|%kŲ%|%І%|s(h|y)ubetsu|bunruiǭЅҧӾ
Ō>%msg%Ы%body%|ƩtąӞtoiawas>naiy(o|ou)%|hKbunƐ|Ѝ|AУĻbikouШeą%text%|Õǵ|ƣ
Ѫҳ苗ÛFÛ(ã@Тăfamilyăsurҋї)
ѪF|(ã@ЂăgivenăfoAҋѝ)
^Т$
^Ђ$
^(ɛB|ʻʤ|ʷ|ɿʇɆɘ|˟˧ʦʸǒ])
^(ʁB|тǒ])
Ў|Mɯ省略ɧ|Ĭд団šĞ|^R被|þ|Ç|ĢSä|Ɗ).*(ɾEɯÑ宅|Ƣ#[伝Ô]ʉ?[ʏɈʌɛ]ǜɾАý|ɧɯ?ɪШ%
Ɋä|Ɗ|˚Ă
ęƔ|Ǉʲʹˈ˖р|ƮÝЫ%AƸ|guest ?book|%М|T˗)ˬ˓˥H
Ɵ|承諾|了承|承Ô|規約|˝˪ʷHң;(Ɋ?取|Ģ|īӆ#҇Ҩ|配ê|Ń違B|ĀPāĀ|ˁʧрʒ|理解Pʢ˳ʱHˈ|ǲ|歳以上|ÿÝ$|agA>cKsñ%tDms%Ǯcy policyӨdeclarҷgood.faith|cDtify|undDstč|acknowledge
Tǫt |no )(国ØRŦ(ɪ|Џ除)#Ёry Ű>\\+81 ?\\d)
(Қ角;?|(ʫʿ@ƭƇ|漢ÛÂÛ[˻ʄ\\/ɨ,ȁ]){1,6}(Rİƭ҅ý)[^ȁȂ,.()※ ]){0,12}I[ò×禁避控遠]|ng%|Б|[Ɉɍɑ](ɾ?ɛ|ɪ#[ʏɛ]ќѶýRŉòŁ|Аđng|Б))#(%(no|ǫCavoűexcept#Ţ( âŤe@|n.tŤe) Ѧdth|kata|hira|Ŵjiҙ|ѦdthǕǔҙ (noCcanһ%
ý|ѶɧđðEʉɪ|([^意;Ɍ]|[^意][;Ɍ])ìǽÃ#ƧɌɂШ%|ś than
^ľç団šƖ|í属)ҵ)
ĢӰ|;M@řǧ@À
半角
Ƈǔ
^(((ɊŘÑЯ@(ˍĂ ?@ѷ?|ʹˈʢ|ʵ˭˳|社#(web|Klin>Ę@ Ishop|stoA)ū(ј))*|(ј)ūÌЪĐħ|Í|\\W)*$
ǲѰ
ѹ
öóǷӅӷŋCiӟeӟҞ|supŶt
ѡ|ƭɋɪ\\@$|˨˟|ʈɿ|読ɿ(҅M#ʷт҃%Ŵa%|ĳetic|Æ漢ÛŴjiÏ(ҳFæ|LŒƇǔǕ#(ƇŚ(氏|Fæ))
ʫʿʫˊǕ|˕˪ʬˊ|ƭʻʤ|т
ѿ ]|ôɫ?ɯ|何ʂ|U;Eʁ|ÞŃɯ)(ƻ)(ɗ(ìRɨ|ß#ɪɏRɦʂ)#ɯIЏ禁止)#ѿ:：←])(Ƃôɧ(Ɋ願B|$|\\)#(触ʉЈ)ìɧ#(項ē|ô)ɯз(ɾАì#ˀ˟Hô|˜ĂӺ(U|;?ô#robotӡ
Ė集|相互Đ(ĐʵƾūпǸ@ĥ|ħ (exchang>lisCdiActory#(add|ǪĸĘ|aĸŗħ|Ì)
^\\(?※.*(.{25}|[ȂŁ]|ҭѼЎЬҚİ;ɿŅź)
(Ǵ|Ǹ|ƙƌˡ˳ːH)ŧ(ĥӂ|ÊŽ#ÊŽ(申|手続|Ň#cAate (an |ã@úư ?up%|%Agist(D|raÉ)%
ӑ任意|ɲɣə|(і)ˍŮ(ɧʂ|ʂ@(Ł|ok#\\(Iӗ|opÉal)\\@|[*＊※■●◆◇▼▽˻]+źмѱ((ɔS@(ƃÊź#ÓBɦ)(ҭ)
ѹ([ȍȏ") ɯʒʂɫɌ;等使]|ɪɩŕ号|ч)]|ľƻƝ))*([無ò抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Bɍ]|ɨĆ|[ÊB付ɤ含Uʏɑʌʁɛ]+ќ必ë(đɂ#[Bë][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ]Ū.IòŁЋɪЋɾ)#数ł(;ɿ|ɠɑ#(続ɑ|[詰ɤ]ʁ)ɦÀÊ|(ǫC%no|omiCЛ>skip|exclud>(һ \\w+)ǡanyťhyphen|dash#(Є|digit)ӡ
Ѩ(ɯ|пɪP無PЏÊʌɚ|ÊʌđƂɑɚ#(Ń|ɂBɠ)[ʒɯ]IƂɑ|ɂɑ)(ɚ|ì)
ѕƕ|ǖÎDǬ^(about @you$Ѹ)
ƿ|Fҵ#Ʋ|ÅO|è|%L|Ľĳe
T^Î Ŧ)(ЙƑ(G;Mƌƙ#被(ǆ|ĝ)GлE(M|Þ#Ç|ƴGþ|ƍǋGðYGƬGƤGY業GĠ|Ɩӊå第三Gē撃ѩƊ|ĢGǳZçĬѢġ|ŔЩƫÜD|Ğ|Ʒy|ҽѻsellD|ǤDЭ|affecŸÎVКZX生б員ҏ ŋtѸ#who is|ÐƯ#Tǁ]ɦ?ǂш])Ɖ7})[ʋBE]([ÞäMË]|Ç)様IэJ6}|;(üЬå(ÁÚ)@$|(ъIā|Ħ|ōӆĔƉ6}|я([ÞË]|MRƁ)#((Ԁ|҈þӬÇÚƘɫJ11})ŨѼBĒƽ)ɋ
kagai|higais|%ait>ҽġ
ÿǛԅӁѳÃ(à|Ŀɕ#appointmñpAfҌ
(җɔ҉);|ǄĉЯĉŒėNûƱ|Ì#ӎ|ÌJ3}ĩ;|ÙNûФĖ)[(（:：]җÀ҉|ÀţZ[御貴弊自]社Řĉ|ðM)(;ǽM@@([)） ]|$#˝Hˈ˕ʩ˪ʪƕ;(çɊ?ĉ#ã(ć|Ŷtfolio#ifƯ have (K>a)%
^[(※ ]*(例|ex%|e\\.g|注|半İ全İ\\d+(Â@Û最大)
÷ѬӘұğ|ŏƺÖ|ĝ|ǉƤҥ違Ɓа質|óƵ>œǙCşĭǤ|ҠЛӧ
ӑ%ӗ%
^(\\(I全İ半İ漢ł#Һ\\/\\/|\\d{1,3}|[Ǝ時Ĉ;]|yҶmҶd*|h*:?m*|mKth|day|year|hour|minut>ҁåù))\\@Ąà?午[前後]|[ap]\\.?m\\.?|(ї|田ŀ|ʄɾɠ|ˤ˞ˀ|yamada#(ѝ|EʍɆ|ɯɪɓ|ʿ˭ʦ|ˏˊʳ|taro|hanako))$
(Á)ʒ?ľƻ)ЗƟ|ƟÝЎķ(Á)ʒ|誓(B|約#宣誓|電äʵŖ|LJ30} agAҷpDjuryөA
Ǳ|ʵŖŖ|Ǵĥ|Ǹĥ|҇|購読|ӻSƚ|Ǘřп再S?忘#ŵ ?âư Iâup)%Ө%Ŋ%ŹymñƪouC(forgoCAsetÚǏ
Tѓ)((使ʏʌŠBкPɋɋĆɍӭPƃõÈ|зҬɣ)Eŉѥ#ЙþGÇӬÃѩĢË)(;M@;ľѥ))
Ǆ団体
全角Ѩ
ѕ|фRý#ǖ%Ę%)
ǆ|Ѭĝ|ŏğƺÖ|ǉұ|Әò審|違ƁҥƵ>ǤҾ|şaCҠғ
ǉF誉|侮辱а口|êU(毀|ɍ)損|defĹlibel|slčD|insult
сʤːʷң|晒|ɕʉP肖像ǮcyǮteЖÐalЖdox
Ǡ|成ʊ済|ӝ
ӿ|商標|Ô的財産|海賊版|copyrighCtradeУ|inĴlectual
ŎӏŎ;性|ŎķүcsĹŔŉŶn|Ƶ|sex|ƶoit)
Ҳ|私Y性|Ɵ;đAveng>intimat>nK.?cKsensual
ʢˀ˫ˈ|obscen|adulCnudų|TŎķ)(ү猥褻#TŎ|Ҳ)ӏTŔJ8}|Avenge )Ŷn
売春|援助交際|ĊŽB系|ïstitut
薬ǀ麻薬|大麻|覚(醒|ɛB#ˉ˩˃ʰ|drug
Ӑ通帳|ƢÅbank acЁ
Ǎ|偽Nphish
ò正ʢʯʻżǗҐʊ|unǩi[sz]Vhack
闇ːƾ|実行G請負|仲介|Acruit
ʫʸˎ|賭博|ʮу˖Ķgambl|casino
闇î|貸î|ˤ˟î|lending
銃|爆(発|弾#刃ǀ武器|weapK|ƶosiv|fiAarm
自殺Ñ死Ñ傷|suicűself.?harm
Ӕ予告|脅PthAat
ѭ|bullyҾ
遺š残虐|ʰ˭|gor>graphic|şen
差別|˘ƾ|Ĳ>discriminat
青少ſ|minors
ˇ˞|偽ü|誤ü|˕ʧʤʯ|misĪЇĪ|false Ī
悪質商Ɓ|fraud|scĹTǍ)Ǻ
ʦʤ˫ż˞˫ʦʧʢ|virus|malwaA`)[$8](`
`),Eo=n=>$M(tt.shift(),n),[gi,Oi]=tt[_6](0,2),bo=n=>n[$8](_p).map(t=>{let[e,o,s]=t[$8](",");return[e,Eo(),o||void 0,+s||void 0]}),Ft=bo(gi),xo=bo(Oi),So=[{id:$h,e:$G},{id:$h,e:$I},{id:$h,e:$G,v:.3},{id:$h,e:$I,v:.3},{id:$k,e:$G},{id:$k,e:$I}].map(n=>[Eo(),n]),[et,Ao,No,Io,wo,$o,To,ko,Bt,Ro,_t,Lo,Do,Mo,Co,vo,Ho,Fo,Bo,_o,Po,Go,Ko,Uo,Pt,Wo,jo,Yo,Vo,Jo,zo,qo,Xo,Gt,Qo,Zo,ns,ts,es,os,ss]=tt[_6](0,41).map(n=>$M(n,"i")),rs=tt.map(n=>$M(n)),kn={令和:2018,平成:1988,昭和:1925},is=[$7,"confirm",_I,"payment","search",_Y],cs=4,ot=[$h,$k,_N,_z,$z,"age"],O=n=>n.normalize("NFKC"),J=n=>O(n)[$0](),as=120,yi=40,Kt=30,Ei=new $M(Go,"g"),rt=new $M($o,"gi"),bi=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,xi=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,Si={name:{id:$h},"family-name":{id:$h,e:$G},"given-name":{id:$h,e:$I},email:{id:_N},tel:{id:_z},"postal-code":{id:$Y},"address-level1":{id:$J},"street-address":{id:$z}},Ut=Ft,st=new _E,Kn=(n,t)=>(st.has(n)||st.set(n,t()),st.get(n)),it=(n,t)=>e=>Kn(`${n}\0${e}`,()=>t(e)),ls,Ai=40,Ni=200,Rn=n=>is[$g](n),w=it("",n=>{let t=J(n)[$d](/\s+/g,_p)[$d](/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"")[_f]();return zo[$f](t)||_o[$f](t)?"":t[$d](Ei,_p)[$d](bi,"")[$d](xi,"")[$d](/\s+/g,_p)[_f]()}),Y=n=>/\p{L}/u[$f](w(n))&&!Gt[$f](w(n)),Wt=(n,t,e)=>n[$2](([,o,s="lac"])=>s[$g](e[0])&&o[$f](t)),ct=n=>(k(n,$m)?.id??$B)!==$B,Ti=(n,t,e)=>/^(other|company)$/[$f](e?.[0]??"")&&/[(].*(届いた|受信した|[御貴弊]社\)|認知|発生|事件|現場|ローマ字|英[字語]|roman|代理人?[がで](?!.*代))/[$f](n)?n[$d](/[()]/g,""):t,ki=n=>n.length>Kt?null:{id:$B},Ri=([n,,,t=1],e)=>({id:n,v:t*(e.length>yi?.85:1)}),us=n=>O(n)[$d](/([a-z])([A-Z])/g,"$1 $2")[$0]()[$d](/[_\-.:[\]\s]+/g,_p)[_f](),ps=(n,t)=>Kn(`${t}\0name\0${n}`,()=>n?Li(n,t):null),tn=n=>{let t=O(n);return Io[$f](t)||!!ls?.test(t)},ms=it("out",n=>Fo[$f](O(n))),hs=n=>Jo[$f](O(n)),gs=n=>w(n)[$d](/[・、]?[わ分]か.{0,3}場合.*/,""),jt=n=>ss[$f](n),mn=it(_j,n=>{let t=gs(n)[$d](/\(([^)]*)\)?/g,(e,o)=>et[$f](o)?"":e);return t.length<=Kt&&jo[$f](t)&&!Pt[$f](t)}),Yt=it("behind",n=>{let[,t,e]=/^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/[_B](gs(n))??[],o=t??e??"";return!et[$f](o)&&mn(o)}),Os=n=>{let t=J(n)[$p](0,as);return t!==""&&!et[$f](t)&&(ns[$f](t)||mn(t)||Yt(t))},ys=n=>Yo[$f](us(n)),at=n=>n.length<=Kt&&Pt[$f](w(n)),lt=n=>Wo[$f](w(n)),Es=n=>ko[$f](w(n)),ft=n=>os[$f](w(n)),hn=n=>qo[$f](n),Vt=n=>Zo[$f](n),bs=n=>Po[$f](n)&&!hn(n)&&!Un(n),Un=n=>Co[$f](n),xs=n=>Bo[$f](n)&&!hn(n)&&!Un(n),ut=n=>No[$f](n),Di=/権利(の)?侵害|人権|rights/,Jt=.5,zt=n=>J(n)[$d](/[\s\p{P}\p{S}]+/gu,""),Ss=n=>J(n)[$8](/[/・、,，()（）「」\s]|\bor\b|または/).map(zt)[$b](t=>t.length>1),Mi=n=>Kn(`harms\0${n}`,()=>rs[$u]((t,e)=>t[$f](n)?[e]:[])),As=n=>new _C([...n][$p](1).map((t,e)=>[...n][e]+t)),Is=(n,t)=>{try{return n(t)}catch{return null}},P=n=>!!n&&I(n)===1,Nn=n=>I(n)===3,R=n=>{let t=U(n);return!t||P(t)?t:I(t)===11?Is(Ze,t):null},ws=(n,t)=>(_n(t,n)&4)!==0;function*G(n){for(let t=R(n);t;t=R(t))yield t};var Hi=160;function*qt(n){let t=0;for(let e=P(n)?n:R(n);e&&t<Hi;e=R(e),t+=1)yield e};var Xt=n=>{if(P(n)&&h(n)==="slot"){let e=ro(n,{flatten:!0});if(e.length)return e}let t=[];for(let e=Ge(n);e;e=Ke(e))t[$P](e);return t},Ln=(n,t)=>{let e=io(X(n)??n,n,5);return e.currentNode=t,e},$s=n=>Is(no,n),Q=kn.令和,Qt=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,Fi={令:Q,r:Q,平:kn.平成,h:kn.平成,昭:kn.昭和,s:kn.昭和},mt=n=>{let t=Qt[_B](n)?.[0][0];return t?Fi[t[$0]()]??0:null},Bi=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,_i=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,Pi=new $M(Bi.source+_i.source,"i"),C=n=>$w(n).padStart(2,"0"),Ki=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Ui=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Wi=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/,ji=(n,t)=>n[0]==="d"||$j(n)>12?"dm":n[0]===_Z||$j(t)>12?"md":"",Yi=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],ks=n=>Yi.map(t=>ne(n,t)??""),Rs=n=>{let[t=""]=/^[a-z]{3}/i[_B](n[_f]())??[],e=t?"janfebmaraprmayjunjulaugsepoctnovdec"[_b](t[$0]()):-1;return e%3?null:e/3+1},Vi=n=>n[$d](/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,t=>t[$d](/^十/,"一十")[$d](/十$/,"〇")[$d]("十","")[$d](/./g,e=>$w("〇一二三四五六七八九"[_b](e)))),Ds=(n,t,e)=>e.map(o=>n[$K](s=>Ls(s,t)===o))[$2](o=>o>=0)??-1,Ms=n=>/\d(月|\/)\s?\d|\d{4}-\d/[$f](O(n.at(-1)??"")),Cs=(n,{y:t,m:e,d:o})=>n[$K](s=>{let r=(O(s).match(/\d+/g)??[]).map($j)[_P]();return r===`${e},${o}`||r===`${t},${e},${o}`}),vs=n=>n[$q](t=>mt(O(t))!==null),Hs=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],gt=n=>n[$q](t=>Hs[$q](e=>e[$f](t))),ee=(n,t)=>{let[e,o]=Hs.map(s=>n[$K](r=>s[$f](r[_f]())));return e<0||o<0?-1:t<12?e:o},Ji=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,_Z],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],zi=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,_Z],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],qi={12:_Z,31:"d",23:"h",24:"h"},Bs=4,Xi=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Qi=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Zi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/,_s=({width:n,height:t})=>n<Bs||t<Bs,tc=({right:n,bottom:t},e,o)=>n-o.left+e.scrollLeft<=0||t-o.top+e.scrollTop<=0,ec=({left:n,top:t,right:e,bottom:o},s)=>e<=s.left||n>=s.right||o<=s.top||t>=s.bottom||_s(s),oe=new _v,Gs=()=>oe=new _v,Us=n=>Nn(n)?_p:"",yt=/[・／/]/,se=n=>Ws(n,dn,"dt")[_7](),Dn="input:not([type=hidden]), textarea, select, [contenteditable]",ce="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",oc="input[type=radio], input[type=checkbox]",Mn="script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, [role=button], [contenteditable=true]",bt=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/,sc=/^(td|th|dd|li|fieldset|form|body|tr)$/,xt=240,rc=24,Vs=n=>{let t=P(n)&&h(n)==="img"?g(n,"alt"):"";return t.length<=rc&&/\p{L}/u[$f](t)?t:""},en=n=>n[$d](/\s{2,}|[^\S ]/g,_p)[_f](),re=new _v,gn=n=>re.get(n)??[],zs=(n,t)=>g(n,t)[$8](/\s+/).map(e=>{let o=e&&Oo(B(n),e);return o?L(o):""})[_P](_p),At=n=>T(n,Dn)||!!nn(n,Dn),pc=n=>w(n)!==""&&(!Y(n)||ct(n)),dc=(n,t,e)=>n.length===e&&n[_A](pc)&&new _C(n.map(w))[_X]===e?n[t]:"",Oc=n=>[j(n,$F)??g(n,"data-placeholder"),g(n,_4)][$b](t=>t[_f]()).map(t=>t[$p](0,xt)),S=({p:n,a:t,g:e})=>[...n,...t,...e],le="input, textarea, select, [contenteditable]:not([contenteditable=false])",Ec=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,bc=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=n=>/^(radio|checkbox)$/[$f](`${n}`),ae=(n,t,e,o=[],s=[])=>({n,kind:t,type:e,B:It(n),N:o,u:s}),Sc=(n,t)=>Ec[$f](t)||T(n,bc)||!A(t)&&g(n,"tabindex")==="-1",Ac=n=>{let t=h(n);return t===_x?M(n):/^(textarea|select)$/[$f](t)?t:"editor"},Nc=(n,t,e)=>e(n)||A(t)&&gn(n)[$q](e)&&!$(n,$L),Ic=n=>T(n,":disabled")?"":n.text||L(n),qs=new _v,$c=0,z=new _C([...ot,$Y,$J,$T]),kc=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/,Rc=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i,fe="[\\d０-９]",Lc=new $M(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${fe}{3})[^\\d０-９]{0,3}(${fe}{4})(?!${fe})[)）、,，\\s]*`),or=(n,t,e)=>n[$d](t,o=>$w[_m](o.charCodeAt(0)+e)),de=n=>or(O(n),/[ぁ-ゖ]/g,96),Dc=n=>or(de(n),/[ァ-ヶ]/g,-96),Mc=new _E(Array.from({length:58},(n,t)=>$w[_m](65382+t)).map(n=>[{ﾞ:"゙",ﾟ:"゚"}[n]??O(n),n])),Cc=n=>[...de(n).normalize("NFD")].map(t=>Mc.get(t)??t)[_P](""),vc=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Hc=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i,ar="h1, h2, h3, legend",Fc=new _C([_z,$z,$Y,$J,$T]),Bc=/^(url|site_name|subject|notes)$/,_c=[$X,$E],Pc=new _C([$X,$E,$O,$h,$k,_N,_z]),wt=8,me=5,lr=20,Gc=.7,he=({t:n})=>n[_0]===$4,ir=({U:n},t,e=()=>!0)=>n.map(o=>[I(o)===9?Qe(o):"",...E(o,t)[$b](e)[$p](0,12).map(L)][_P](_p))[_P](_p),sn=(n,t,e)=>n.map(o=>t(o)?{...o,...e}:o),Wc=(n,{values:t,o:e})=>{let[o,s]=n[$b](he),r=hn(e)||Un(e)||n[$q](({id:i})=>t.has(i)||/^(name|email|subject)$/[$f](i));return o&&!s&&!o.id&&r?sn(n,i=>i===o,{id:$E,E:me}):n},jc=n=>{let t=n.map(({o})=>[...S(o),...o.w]);if(!t.flat()[$q](o=>Ao[$f](o)))return n;let e=new _C(n.map(({id:o})=>o));return n.map((o,s)=>{let r=t[s];if(o.id!==$x||o.t[_0]!==$m||!r[$q](c=>Bt[$f](c)))return o;let i=r.map(c=>k(c[$d](Bt,""),$m))[$2]($A);return!i||!z.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,E:wt})})},Yc=n=>{let t=n[$b](u=>z.has(u.id)&&On(u)),e=u=>u.P===_u||ft(On(u)),o=u=>e(u)||u.e&&t[$q]((d,y)=>e(d)&&d.id===u.id&&s(d,t[y+1],u)),s=(u,d,y)=>cr(y,u)||u.e&&u.e!==y.e&&d===y,r=t[$b](u=>!t[$q](d=>d.id===u.id&&cr(u,d))),i=u=>r[$q](d=>d!==u&&d.id===u.id&&d.e===u.e&&On(d)===On(u)),c=t[$b](o),a=u=>c[$q](({o:{F:d}})=>d[0]===u),l=t[$b](u=>!c[$g](u)),f=l[$b](u=>c[$q](({id:d})=>d===u.id)||r[$g](u)&&i(u)),p=!c.length&&f[$q](({id:u})=>u===$h);return sn(n,u=>l[$g](u)&&(p||f[$q](({id:d,o:{F:[y]}})=>d===u.id||y&&y===u.o.F[0]&&c.length&&!a(y))),{id:$x})},cr=({o:{S:n,a:t}},{t:{n:e}})=>n===e&&!t[$q](Y),Vc=n=>n[$q](({id:t,e})=>t===_T||t===$h&&e)?sn(n,t=>t.id===$O&&On(t)===_4,{id:$x}):n,Jc=(n,{values:t})=>n.map(e=>e.id||e.t[_0]!==$v?e:{...e,...zc(e,t)}),qc=(n,{values:t})=>sn(n,e=>e.id===$R&&k(On(e),$m)?.id===$O&&e.t.u[$g](t.get($O)??""),{id:$O}),ur=(n,t)=>(pt(t.get($R)??"",n)?.I??0)>=Gc,On=({o:n})=>S(n).map(w)[$2]($A)??"",pr=(n,{values:t,o:e})=>jt(e)||n[$q](({id:o,E:s,t:{kind:r,u:i}})=>o===$C&&s>=wt||o===$R&&r===$v&&ur(i,t))||hn(e)&&!n[$q](ge),ge=({id:n})=>n===_T,Xc=(n,t)=>{if(pr(n,t))return n;if(xs(t.o))return sn(n,({id:s})=>Bc[$f](s),{id:$x});let o=ut(`${t.o} ${t.p}`)&&!Un(t.o)||n[$q](ge)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return sn(n,s=>{let r=On(s);return jt(r)?!1:s.id===$X?r&&(o[$f](r)||Lo[$f](r)):s.id===_D||s.id===$C&&s.E<wt},{id:$x})},Qc=(n,t)=>n[$q](e=>ge(e)&&S(e.o)[$q](o=>ts[$f](o)))&&!pr(n,t)?sn(n,({id:e})=>Fc.has(e),{id:_T}):n,Zc=[Wc,jc,Yc,Vc,Jc,qc,Xc,Qc],ta=({id:n,t:{kind:t,u:e}},o)=>(!n||n===o)&&!(t===$v&&(Pc.has(o)||e[$q](tn))),ea=new _E([[_u,10],[_8,9],[$6,6],["inside",6],["after",6],[$y,5],[_w,4],[$h,4]]),oa=8,sa=/^(own|near|whole|row|sentence|group)$/,ra=[_u,_J,_8,_2,$6,$y],ia=24,H=(n,t)=>t[$u]((e,o)=>e?[{from:n,c:e,v:ea.get(n)??oa,index:o}]:[]),In=({c:{id:n}})=>n!==$B,ca=n=>n[$b](({from:t})=>sa[$f](t)),rn=(n,t)=>n[$b](e=>e.from===t),dr=(n,t)=>ra[$u](e=>rn(n,e))[$2](({from:e,c:{id:o},index:s})=>Rn(o)&&(e===_8?!s:e!==_2||!s&&!t.g.length))??rn(n,$h)[$2](({c:{id:e}})=>/^(trap|captcha|password|payment)$/[$f](e))??H(_u,[[...t.p,...t.a,...t.g,...t.w,t.O,t.L][$q](ms)&&{id:_Y}])[0],aa=(n,{D:t})=>{let e=t[$2](o=>!o.c.T&&In(o))??null;return{...n,l:e,e:e?.c.e??null}},la=(n,{D:t,kind:e,o})=>{let s=t[$2](({c:i})=>!i.T);if(s?.c.id!==$B||t[$q](({c:i})=>i.T))return n;let r=s.from===_u||!o.g.length;return n.l&&(e===$4||!r)?n:{l:null,e:null,b:!0}},fa=(n,{D:t})=>{let e=t[$2](({c:s})=>s.T);if(!e)return n;let o=/^(name|name_kana|other|victim|author|company)$/[$f](n.l?.c.id??"");return{...n,l:o?n.l:e,e:e.c.e??n.e}},ua=(n,{M:t,D:e,hn:o})=>{if(n.l||n.b)return n;let s=rn(t,$6),r=s.length>0&&!s[$q](In),i=!s.length&&!e.length&&o(),c=s[$2](In)??H("inside",[i])[0]??null;return{l:c,e:n.e??c?.c.e??null,b:r}},pa=(n,{D:t,kind:e,o:{O:o}})=>{if(n.l||t.length||o.length>ia)return n;let[s]=H("after",[k(o,e)]);return s&&!In(s)?{...n,b:!0}:{...n,l:s??null}},da=(n,{M:t})=>{let e=rn(t,$6)[$2](In),[o]=rn(t,_J),s=n.l?.c,r=s&&s===o?.c&&s!==rn(t,"near")[0]?.c;return!e||t[$q](i=>/^(own|row)$/[$f](i.from))||!(n.b||r)?n:{...n,l:e,b:!1}},ma=(n,{M:t})=>{if(n.l?.c.id!==$z)return n;let e=rn(t,$6)[$2](({c:o})=>/^(other|postal|prefecture|locality)$/[$f](o.id));return e?{...n,l:{...n.l,c:e.c}}:n},ha=(n,{M:t,D:e})=>{let o=t[$b](({from:c})=>/^(autocomplete|type|name)$/[$f](c)),{l:s}=n;if(s){let c=o[$q](({c:a})=>a.id===s.c.id);return c?{...n,gn:c}:n}let r=!n.b&&!e.length&&!rn(t,$6).length,i=o[$2](({from:c,c:{id:a}})=>c===$y||(c===_w?!(n.b&&a===$X):r));return i?{...n,l:i,e:i.from===_w?n.e:i.c.e??null}:n},ga=(n,{M:t})=>{if(n.e||!/^name/[$f](n.l?.c.id??""))return n;let e=[$6,$h,$y][$u](o=>rn(t,o))[$2](({c:o})=>o.e);return{...n,e:e?.c.e??null}},Oa=[aa,la,fa,ua,pa,da,ma,ha,ga],mr=n=>{let t={...n,D:ca(n.M)};return Oa.reduce((e,o)=>o(e,t),{l:null,e:null,b:!1})},ya=40,Ea=/^(h\d|legend|caption)$/,gr=/^(b|strong)$/,Or=9,ba=/(。|ください|下さい|ます|です|ません|こちら)$/,xa=/^\P{L}/u,Sa=n=>/^(r[tp]|option)$/[$f](h(R(n))),Na=n=>gn(n).length>0||[$W,$F][$q](t=>g(n,t)),$a=n=>Ta.has(k(n,$m)?.id??""),Ta=new _C([$X,_D,$O,$C]),ka=(n,t)=>!ba[$f](n)&&!lt(n)&&(t!==""||mn(n)||at(n)),Ra=n=>Ea[$f](h(n))||g(n,"role")==="heading",La=n=>/^h\d$/[$f](n)?$j(n[1]):Or,Ca=(n,t)=>n.z<Or?t.z>=n.z:n.G!==""&&n.G===t.G,xr=24,Ha=10,Fa=/[\d０-９一年月日午令]|am|jan/i,Ba=/^https?:\/\/$/,_a=/連絡先|アドレス/,Sr=/(。|ください|下さい|ます|です)$/,Pa={email:_N,tel:_z,url:$X},Ga={email:/^email$/,url:/^url$/,tel:/^(phone|postal|found_at)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/},Ua=({id:n},{a:[t=""]},e)=>z.has(n)&&/^[、,，]/[$f](t)&&/^(other|author|victim)$/[$f](e?.id??""),Wa=({id:n,b:t},{p:e,a:o,g:s},r)=>n?n===$z&&r.id===$Y&&o.length>0:s[0]===r.o.g[0]?!t||!e.length:!t&&(!s[0]||r.id===$C),ja=({g:[n]},t,e)=>n&&n!==t?.g[0]&&n===e?.g[0],Va=({type:n},t)=>Rn(t)||t===$x||(Ga[n]?.test(t)??!0),qa=({p:n,x:t,O:e})=>[...n,...t,e][$q](o=>!Y(o)&&/[年月日ymd]/i[$f](o)),ye=({t:{n,N:t,type:e},o})=>(A(e)?t:[n])[$q](s=>T(s,"[required], [aria-required=true]"))||[...o.p,...o.a[$p](0,2),...o.g[$p](0,1),...o.w[$p](0,1)][$q](s=>Xo[$f](s)),Nr=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],nl="通報ナビ",Ir=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i,Se={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"},cn=n=>A(M(n))?An(n):h(n)===$H?$w(go(n)):ho(n)??xn(n),Ne=(n,t)=>new InputEvent(_x,{bubbles:!0,composed:!0,inputType:n,data:t}),wr=n=>n[$d](/\s+/g,""),ol='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',sl=new $M(`\\s*${Ir.source}\\s*`,"gi"),$t=80,Tt=n=>([...S(n),...n.w,...n.x,n.O][$2](w)??"")[$p](0,3*$t)[$d](sl,_p)[_f]()[$p](0,$t),Tr=({tn:n,$:t})=>n[$b](({type:e})=>e==="file").map(({n:e})=>an("file",on(e)[0]??Tt(Nt(e,t,[])))),an=(n,t,e)=>e?{kind:n,label:t,id:e}:{kind:n,label:t},rl=({t:{n,type:t},o:e,id:o},s)=>o===$7?an($7,Tt(e)):s&&o!==_Y&&cl(n,t)&&an(_K,Tt(e),o),Lr="rgb(255, 255, 255)",kt=n=>Ie(n)?.[3]??1,Rr=n=>{let[t,e,o]=n.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*t+.7152*e+.0722*o},Te=[15,10],Fr=[8,8],al=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],$e=.3,Mr=5,ll=1.3,fl=1e3,ul=1e4,[pl,Br]=[-2,-1],_r=["::before","::after"],dl=/^(img|svg|canvas|video|iframe|object|embed)$/,ml={opacity:n=>n<$e,contrast:n=>n<$e,brightness:n=>n>3,blur:n=>n>3},hl={opacity:1,k:!1,R:null,H:!1,cn:[],q:[]},bl=(n,t)=>_g.max(t.left-n.right,n.left-t.right,t.top-n.bottom,n.top-t.bottom)>fl,xl=n=>_r.map(t=>D(n,t))[$b](t=>Re(t)&&t.pointerEvents===$N&&/absolute|fixed/[$f](t.position)&&!($j.parseInt(t.zIndex,10)<0)).map(({width:t,height:e})=>[$j[$S](t),$j[$S](e)]),Sl=({filter:n})=>[...n.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)][$q](([,t,e,o])=>ml[t]?.($j(e)/(o?100:1))),$l=(n,t)=>ke(n)[$u](e=>[...G(e)].map(o=>{let s=t.get(o)??{X:o,left:qn(o),top:Xn(o)};return t.set(o,s),s})),we=({X:n,left:t,top:e})=>qn(n)!==t||Xn(n)!==e,Cr=({X:n,left:t,top:e})=>Ve(n,{left:t,top:e,behavior:"instant"}),Tl=({X:n,left:t,top:e})=>{let o=h(n)==="html"?E(n,"body")[$p](0,1):[];return[n,...o].map(s=>D(s))[$q](({overflowX:s,overflowY:r})=>qn(n)!==t&&/hidden|clip/[$f](s)||Xn(n)!==e&&/hidden|clip/[$f](r))},vr=n=>{try{return Sn(X(n))?.frameElement??null}catch{return null}},Rl=(n,t,e)=>{let{left:o,top:s,right:r,bottom:i}=_(n);return o<=t&&t<=r&&s<=e&&e<=i},Kr=(n,t=D(n))=>dl[$f](h(n))||Re(t),Re=n=>n.content!==$N&&(kt(n.backgroundColor)>.1||n.backgroundImage!==$N||(n.backdropFilter??$N)!==$N)&&n.visibility==="visible"&&$j(n[_5])>.1,Le=n=>n[$8](`
`).map(t=>t[_f]())[$b]($A),De=n=>{let[,t="",e=n]=/^(https?:\/\/)(.*)$/is[_B](n)??[];return[t,e]},Wr=n=>URL.canParse(n)?new URL(n).href:"",Ml=/https?:\/\/[\x21-\x7e]+/g,Cl=["。",`
`,"! ",". ","？","！"],jr=(n,t,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(n).containing(t)?.index??0,vl=(n,t)=>{let e=n.lastIndexOf(t);return e<0?0:e+t.length},Me=({o:{p:n,a:t}})=>[...n,...t][$q](Y),ln=n=>[...n].sort((t,e)=>e.E-t.E),Hl=5,V=n=>{let t=$j.parseInt(g(n,"maxlength"),10);return t>0?t:1/0},v=(n,{t},e)=>e?[{id:n,n:t.n,value:e}]:[],yn=(n,t,e)=>v(n,t,Fl(t.t.n,e)),wn=({o:n})=>{let{x:t,O:e,L:o}=n;return O([...S(n),...t,o[$g](e)?"":e,o][_P](_p))},ve=({x:n,a:t,O:e,L:o})=>[...n,...[...t,e,o][$u](s=>/^[\s(※]*例(.*)/[_B](O(s))?.[0]??[])],Bl=({A:n})=>{if(n.has(_d)||n.has($Q))return!1;let t=["y",_Z,"d"][$b](e=>n.has(e));return n.has("unread")?t.length<3:n.has("d")&&!n.has(_Z)},Jr=n=>{let{type:t,kind:e}=n.t;return/^(date|time|month|datetime-local)$/[$f](t)?Gl:e===$v&&Ms(n.t.u)?Kl:qr(n)?Ul:e===$v?Pl:Qr},_l={"(1i)]":"y","(2i)]":_Z,"(3i)]":"d","(4i)]":"h","(5i)]":"i"},qr=({t:{n,kind:t,u:e},o:{p:o,O:s,x:r}})=>t===$4?null:_l[g(n,$h)[$p](-5)]??Fs([s,...o,g(n,$W),g(n,$F),...r],e),Rt=({A:n},...t)=>t[$q](e=>n.has(e)),Pl=({t:{u:n}},{A:t})=>t.add("unread")&&(vs(n)||gt(n))?null:[],Gl=(n,t)=>{let{type:e}=n.t,o=e===$3?e:$Q;if(!t.moment||Rt(t,o,_d,"y"))return[];let s=v(t.j.id,n,ht(t.moment,e));return s.length&&t.A.add(o).add(e==="datetime-local"?$3:o),s},Kl=(n,{j:t,moment:e,A:o})=>{let s=e?vn(t.id,n,Cs(n.t.u,e)):[];return s.length&&o.add($Q)?s:null},Ul=(n,t)=>{let{j:e,moment:o,A:s}=t,{n:r,kind:i,u:c}=n.t,a=jl(n,t),l=o?.[a]??null;if(l===null||Rt(t,a,Wl[$f](a)?$3:$Q,_d))return[];s.add(a);let[f,...p]=Yl(l,a,n,t);if(i===$v){let u=vn(e.id,n,Ds(c,a,[f,...p]));return u.length||a!=="h"?u.length?u:null:(s.add($3),[])}let m=$w(f??"");return m&&m.length<=V(r)?v(e.id,n,m):null},Wl=/[hi]/,Qr=(n,t)=>{let{j:e,moment:o,A:s,An:r}=t,i=Xr(n);if(Rt(t,i,_d,"y"))return[];let c=g(n.t.n,$F)||wn(n);if(i===$3){s.add(i);let p=o?ht(o,i):"";return yn(e.id,n,/\d時/[$f](c)?[p[$d](/:(.*)/,"時$1分")]:[p])}let a=o&&ne(o,c),l=a?[a]:[e[$1],...o?ks(o):[]];r&&o&&l[_G](a??ht(o,$Q));let f=yn(e.id,n,l);return f[$q](({value:p})=>/\d[:時]/[$f]($w(p)))&&s.add(_d),f.length&&s.add(i),f},Jl=4,zl=new _C([...ot,$C,_D]),ql={url:Zl,name:Zr,name_kana:Zr,email:tf,phone:ef,address:lf,found_at:(n,t)=>({f:zr(n,Zt(n.moment??"")??Zt(n[$1]),t)})},He=(n,t)=>(ql[n.id]??Xl)(n,ti(n.id,t),t),ti=(n,t)=>(t.get(n)??[])[$b](({E:e})=>e>=Jl),Yn=({o:n})=>w(S(n)[0]??"")[$d](/\d+/g,""),Ql=({p:n,a:t})=>/(?<!(or|ing|、) )https?:\/\/\s*$/[$f](t[0]??n.at(-1)??""),oi=n=>n.t[_w]==="number"?!1:tr(wn(n),ve(n.o)),sf=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s,rf=({o:{a:n,g:t}})=>!n[$q](e=>k(e,$m))&&t[$q](e=>e[$8](/[・/と]/)[$q](o=>k(o,$m)?.id===$z)),cf=({t:{n}})=>/^[2-8]$/[$f](g(n,_X))||V(n)<=8,ni=n=>Yn(n)[$d](/\((?=[^)]*[県市町番建]).*/,""),uf=24,Fe=()=>({filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null}),Be,K=[],mf=()=>E(document,le).length,ii=(n,t)=>z.has(t)&&(n.has(t)||n.has($z)),Of=n=>{let t=new _E(n.map(({id:e,value:o})=>[e,o]));return t.has($X)&&t.set($E,t.get($E)??""),t},yf=(n,t)=>t[$g](n)||K[$q](e=>e.id===n),Vn=({n,value:t})=>{if(!Bn(n))return!1;let e=cn(n);return e===t||typeof e!=_W||h(n)===$H?e===t:ri(e)===ri($w(t))&&(K[$q](o=>o.n===n)||e[$d](/\s+/g,"")===$w(t)[$d](/\s+/g,""))},ri=n=>O(n)[$d](/[^\p{L}\p{N}]+/gu,""),Sf=(n,t)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s[$f](n[_f]())||t!==""&&n[_f]()===t[_f](),If=()=>new Promise(n=>{let t=setTimeout(n,120);requestAnimationFrame(()=>{clearTimeout(t),setTimeout(n)})});_h.tsuho??={};var{tsuho:wf}=_h;wf.fillForm??=$5.assign(pf,{undo:li})})();
