/* npm run compiled */
(()=>{var $b="filter",$d="replace",$f="test",$g="includes",$h="name",$j=Number,$k="name_kana",$m="line",$p="slice",$q="some",$u="flatMap",$v="choice",$w=String,$x="other",$y="autocomplete",$z="address",$A=Boolean,$B="unknown",$C="found_at",$D="aria-description",$E="notes",$F="placeholder",$G="family",$H="select",$I="given",$J="prefecture",$K="findIndex",$L="[hidden], [inert], [aria-hidden=true]",$M=RegExp,$N="none",$O="push",$P="date",$Q="parseFloat",$R="locality",$S="querySelectorAll",$T="label",$U="aria-label",$V="url",$W="postal",$X=HTMLSelectElement,$Y="toLowerCase",$Z="value",$0="find",$1="time",$2="area",$3=Object,$4="hint",$5="captcha",$6="split",$7=HTMLElement,$8="indexOf",$9="whole",_b="trim",_d=Math,_f=globalThis,_g="category",_h="others",_j=FocusEvent,_k="fromCharCode",_m=" ",_p="nextNode",_q="own",_u=WeakMap,_v="type",_w="input",_x="insertText",_y="phone",_z="every",_A="exec",_B=Set,_C="site_name",_D=Map,_E="forEach",_F="unshift",_G="elementsFromPoint",_H="password",_I="sentence",_J="required",_K=ShadowRoot,_L="elementFromPoint",_M="email",_N="consent",_O="join",_P=DocumentFragment,_Q="getElementById",_R=HTMLInputElement,_S="subject",_T="company",_U="entries",_V="selectedIndex",_W="string",_X="size",_Y="trap",_Z="kind",_0="m",_1="radio",_2="group",_3="style",_4="title",_5="opacity",_6="splice",_7="reverse",_8="row",_9=Event;var fs=n=>{st.clear();let t=e=>Ii(n?.[e]);ls=t(_N),Kt=Bt[$u](e=>{let o=Rn(e[0])&&t(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})},Ii=n=>{if(!Array.isArray(n))return;let t=n[$p](0,Ni)[$u](e=>{let o=typeof e==_W?V(e)[_b]():"";return o.length<2||o.length>Ai?[]:o[$d](/[^\p{L}\p{N} ]/gu,"\\$&")[$d](/^(?=\w)|(?<=\w)$/g,"\\b")});return t.length?$M(t[_O]("|"),"i"):void 0},M=(n,t)=>{let e=Un(`${t}\0${n}`,()=>wi(n,t));return e&&{...e}},wi=(n,t)=>{let e=w(n)[$p](0,as);if(!/[\p{L}\d?〒]/u[$f](e)||Gt[$f](e))return null;let o=e[$d](/\([^)]*\)?|〔[^〕]*〕?/g,_m)[_b]()||e[$d](/[()]/g,""),s=Wt(Kt,e,t);if(s&&Rn(s[0]))return{id:s[0]};let r=t===$m&&Ho[$f](e[$d](rt,"")),i=t===$m&&So[$0](([a])=>a[$f](o));if(i)return{...i[1],id:r?$k:i[1].id,T:!/name/[$f](o)};let c=$i(e,o,s,t);return r&&(!c||c[0]===$h)?{id:$k}:c?Ri(c,e):ki(e)},$i=(n,t,e,o)=>{let s=t&&Ti(n,t,e);return s&&s!==n&&Wt(Kt,s,o)||e},Li=(n,t)=>{let e=us(n),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/[$f](e)?$G:/(^| )(mei|first ?name|given ?name|fname|名)$/[$f](e)?$I:null;if(o&&t===$m)return{id:/kana/[$f](e)?$k:$h,e:o};let s=Wt(bo,e,t);return s?{id:s[0]}:null},ds=n=>{let t=n[_b]()[$Y]()[$6](/\s+/).at(-1)??"";return/^cc-/[$f](t)?{id:"payment"}:/password|^username$|one-time-code/[$f](t)?{id:_H}:/^(organization|bday|sex|url|nickname)/[$f](t)?{id:$x}:Si[t]??null},Ci=(n,t)=>{let[e,o]=[As(n),As(t)];return e[_X]&&o[_X]?2*[...e][$b](s=>o.has(s)).length/(e[_X]+o[_X]):0},Hi=(n,t)=>{let[e,o]=[zt(n),zt(t)];if(!e||!o)return 0;if(e===o)return 1;let s=Ss(n)[$b](a=>Ss(t)[$g](a)).length;if(s)return .9+_d.min(s,5)/100;let[r,i]=[n,t].map(a=>Mi(V(a))),c=r[$b](a=>i[$g](a)).length;return c?.7+.15*c/_d.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e[$g](o)||o[$g](e)&&e.length>1)?.6+.2*(_d.min(e.length,o.length)/_d.max(e.length,o.length)):r[$q](a=>a<cs)&&Di[$f](t)||Ci(e,o)>.6?Jt:0},pt=(n,t)=>{let[e,o]=t.map((s,r)=>({index:r,I:To[$f](s)?0:Hi(n,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<Jt||o&&o.I===e.I?null:e},Ns=(n,t)=>{let e=$j(/\d+/[_A](O(n))?.[0]);if(!e)return null;let o=t[$K](s=>{let[r,i]=(O(s).match(/\d+/g)??[]).map($j);return r===void 0?!1:/代/[$f](s)?_d.floor(e/10)*10===r||/以上/[$f](s)&&e>=r:/以上|over|\+/[$f](s)?e>=r:/未満|under/[$f](s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}},Ts=n=>{let t=O(n);if(/西暦|\d{4}|yyyy/i[$f](t))return 0;let[e,o]=[t,t[$d](Qt,"")].map(mt);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/[$f](t)?null:void 0},Zt=n=>{let[,t,e,o,s,r,i,c,a]=Pi[_A](O(n))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let f=i===void 0?null:Gi(+i,`${r} ${a}`),l=c==="半"?30:+(c??0);return{y:+(t??Q+(e==="元"?1:+e)),m:+o,d:+s,h:f,i:f===null?null:l}},Gi=(n,t)=>{if(/午後|p\.?m/i[$f](t))return n%12+12;if(/午前|a\.?m/i[$f](t))return n%12;let e=/[夕夜晩]/[$f](t)&&n>4;return n>23||e&&n===12?null:e&&n<12||/昼/[$f](t)&&n<6?n+12:n},ht=({y:n,m:t,d:e,h:o,i:s},r)=>{let i=`${n}-${C(t)}-${C(e)}`;return r===$P?i:r==="month"?i[$p](0,7):o===null?"":r===$1?`${C(o)}:${C(s)}`:`${i}T${C(o)}:${C(s)}`},ne=(n,t)=>{let{y:e,m:o,d:s}=n,r=V(t),i=Wi[_A](r),c=Ui[_A](r);if(i&&!(i[4]&&c))return i[1]==="r"?[`R${e-Q}`,o,s][_O](i[2]):`令和${e-Q}年${o}月${s}日${dt(n,i[3])}`;if(c){let[,,l,,p,m,u]=c;return l==="年"?`${e}年${o}月${m?`${s}日${dt(n,u)}`:""}`:[e,C(o),...m?[C(s)]:[]][_O](m&&l!==p?"":l)+(m?dt(n,u):"")}let a=Ki[_A](r),f=a&&ji(a[1],a[3]);return f?[...f==="dm"?[C(s),C(o)]:[C(o),C(s)],e][_O](a[2])+dt(n,a[5]):null},dt=({h:n,i:t},e="")=>{let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/[_A](e)??[];return n===null||!s||!r&&s.length<4?"":r==="時"?`${o}${n}時${C(t)}分`:`${o.toUpperCase()}${C(n)}${r}${C(t)}`},Ls=(n,t)=>{let e=O(n)[_b](),o=t==="y"?mt(e):null,s=Vi(o===null?e:e[$d](Qt,"")),r=t===_0&&Rs(s);if(r)return r;let i=t==="y"&&/\d{4}/[_A](s)?.[0];if(i)return+i;let c=/元|\d+/[_A](s)?.[0];return!c||o===0?null:(o??0)+(c==="元"?1:+c)},te=n=>{let t=n.map(O),e=t.map(mt),o=(s,r)=>e[r]===null?/\d/[$f](s)&&!/西暦/[$f](s):e[$8](e[r])<r&&e[r];return t[$q](o)?-1:e[$8](Q)},Bs=(n,t)=>{let e=(s,r)=>s[$0](([i])=>i[$f](r))?.[1];for(let s of[...n,...t[$p](0,2)]){let r=e(Ji,V(s)[_b]());if(r)return r}if(t[$q](Rs))return _0;let o=_d.max(...t.map(s=>Ls(s,"d")??-1));return e(zi,t.at(-1)??"")??qi[o]??(o>=45&&o<=59?"i":null)},nc=n=>{let t=g(n,"class");return Xi[$f](t)||(Qi[$f](t)||Zi[$f](t)&&!t[$g](":"))&&E(n,"input:not([type=hidden]), textarea").length===1},Ps=()=>{let n=new _D;function t(e){let o=n.get(e);if(o)return o;let s=L(e),r=/hidden|clip/[$f](s.overflow)&&!/^(html|body)$/[$f](h(e)),i=/auto|scroll/[$f](s.overflow),a={k:s.display===$N||$j(s[_5])<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/[$f](s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/[$f](s.clipPath)||T(e,$L),v:i,R:r||i?_(e):null};return n.set(e,a),a}return function(o){if(L(o).visibility!=="visible")return!1;let s=_(o);if(_s(s)||t(o).k)return!1;let r=0;for(let c of G(o)){let{k:a,v:f,R:l}=t(c);if(a||r++<3&&nc(c))return!1;if(l){if(f?tc(s,c,l):ec(s,l))return!1;f&&(s=l)}}let i=bn(X(o))??_f;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}},Ot=n=>{if(!n)return!1;let t=oe.get(n)??(Tn(n)||L(n).display==="contents"&&Ot(k(n)));return oe.set(n,t),t},Us=(n,t)=>{let e=$(n,"[slot]");return!!e&&!x(K(e),t)},Ws=(n,t,e)=>{let o=[];for(let s=t(n);s&&h(s)===e;s=t(s))o[$O](s);return o},js=n=>{let[t,e]=[pn,zn].map(s=>Ws(n,s,"dd")),o=se(t.at(-1)??n);return o.length>1&&o.length===t.length+1+e.length&&o[t.length]},Wn=n=>{for(let t of G(n))if(!xt[$f](h(t)))return t;return null},R=n=>{let t="",e=o=>{if(t.length>bt)return;An(o)&&(t+=W(o));let s=P(o)?o:null;if(!s&&I(o)!==11||s&&(T(s,Mn)||s!==n&&!Ot(s)))return;let r=s&&!xt[$f](h(s))?_m:"";t+=r+Vs(o),Xt(o)[_E](e),t+=r};return e(n),en(t)},Js=n=>{Gs(),re=new _u;for(let t of n[$u](e=>E(e,$T))){let e=Gn(t);e&&re.set(e,[...hn(e),t])}},on=n=>{let t=F(n),e=I(t)===11&&t.host,o=[en(zs(n,"aria-labelledby")),...hn(n).map(R),g(n,$U)][$b]($A);return o.length||!e?o:[j(e,$T)??g(e,$U)][$b]($A)},ic=(n,t,e)=>{for(let o of G(n)){let[s,r]=[x(o,t),x(o,e)];if(r)return!1;if(s)return!0}return!1},cc=(n,t)=>{let e=$(n,$T),o=e&&Gn(e);return!!(o&&o!==t&&!x(e,t))},ac=(n,t)=>{let e=(W(n)??Vs(n))[$d](/\s+/g,_m),o=e[_b]()&&k(n);return o&&!$(o,Mn)&&!cc(o,t)&&Ot(o)&&!Us(o,t)?e:""},Et=(n,t)=>{let e=Ln(F(n),n),o=[],s=!0,r="",i=0,c=null;for(let f=e.previousNode();f&&i<bt;f=e.previousNode()){if(t.has(f)){c=f;break}let l=P(f)?h(f):"";if(sc[$f](l)&&x(f,n))break;/^[bh]r$/[$f](l)&&(s=!0);let p=ac(f,n);if(!p){r+=Ks(f);continue}i+=p.length;let m=Wn(f),u=o.at(-1);u&&!s&&u.block===m?u.text=p+r+u.text:o[$O]({text:p,fn:f,block:m}),s=!1,r=""}return c&&T(c,oc)&&!on(c).length&&o.pop(),{a:o[$b](({fn:f})=>!c||!ic(f,c,n)).map(({text:f})=>f[_b]()),b:c}},St=(n,t)=>{let e=Ln(F(n),n),o=Wn(n),s="";for(let r=e[_p]();r&&s.length<60;r=e[_p]()){if(x(n,r))continue;if(P(r)){if(t.has(r)||h(r)==="br")break;continue}let i=k(r);if(!(!i||$(i,Mn))){if(W(r)[_b]()&&Wn(r)!==o)break;s+=W(r)}}return en(s)},lc=(n,t)=>{let e=[""],o=$(n,"td, dd, li, p, div, form"),s=Ln(F(n),n),r=0;for(let i=s[_p]();i&&o&&x(o,i)&&r<bt;i=s[_p]())if(!x(n,i)){if(t.has(i)){for(;e.length&&!en(e.pop()??""););break}if(P(i)){if(/^(label|dt|th|legend|h\d)$/[$f](h(i)))break;xt[$f](h(i))||e[$O]("")}else $(k(i),Mn)||(e[e.length-1]+=W(i),r+=W(i).length)}return en([zs(n,"aria-describedby"),...e][_O](_m))},fc=(n,t)=>{for(let e of G(n))if(!(!x(e,t)||n===t&&h(e)===$T))return/^(ul|ol|div|p|span)$/[$f](h(e))?e:null;return null},ie=n=>{let t="";for(let e=pn(n);e&&!w(t);e=pn(e)){if(At(e))return"";t=en(`${R(e)} ${t}`)}return t},uc=(n,t,e)=>{let o=$(t,"table");for(let s of[pn(t),o&&nn(o,"tr")]){if(!s||s===t||At(s))continue;let[r,i]=[t,s].map(c=>E(c,"th, td"));if(i.length===r.length&&i.length>=e)return R(i[r[$8](n)])}return""},mc=(n,t)=>{let e=se(n),[o]=e.length?e:[pn(n)];if(!o||At(o))return[];let s=E(n,ce),r=s[$8](t);if(r<0||s.length<2)return[];let i=e.length?e[$u](Ys):Ys(o),c=i.length===1?i[0][$6](yt):i,a=dc(c,r,s.length);return a?[a,ie(o)]:[]},Ys=n=>{let t=[""];for(let e of Xt(n)){let o=P(e)?h(e):"",s=o&&!xt[$f](o);s&&t[$O](""),o!=="br"&&t[$O](`${t.pop()}${An(e)?W(e):R(e)}`),s&&o!=="br"&&t[$O]("")}return t.map(en)[$b]($A)},hc=(n,t)=>{let e=js(n),o=e?R(e):ie(n),s=t&&h(n)==="td"&&K(n),r=s&&uc(n,s,o?3:2),[i]=r?E(s,"th, td"):[];return[o||(i&&!At(i)?R(i):""),r||s&&!o&&ie(s)||""]},gc=n=>{let t=[],e=[];for(let o of G(n)){let s=h(o);if(/^(form|body)$/[$f](s)||t.length+e.length>3)break;s===$T?t[$O](R(o)):/^(t[dh]|dd|li)$/[$f](s)?t[$O](...mc(o,n),...hc(o,!t.length)):s==="fieldset"?e[$O](...E(o,"legend")[$p](0,1).map(R)):T(o,"[role=listitem], [role=group], [role=radiogroup]")&&e[$O](...on(o),...E(o,"[role=heading]")[$p](0,1).map(R))}return{u:t[$b]($A),w:e[$b]($A)}},yc=(n,t,e)=>{let o=Et(n,e);return!t||o.a.length||o.b&&x(t,o.b)?o:Et(t,e)},Nt=(n,t,e,o=null)=>{let s=o!==null,r=F(n),i=I(r)===11&&E(r,Dn).length===1?r.host:null,{a:c,b:a}=yc(n,i??(o&&fc(n,o)),t);return{p:s?[]:on(n),a:c,...gc(s?$(n,$T)??n:n),S:s?[]:Oc(n),x:s?"":St(n,t),L:s?"":lc(n,t),B:e,b:a}},Xs=()=>{let n=Ps(),t=[],e=[],o=Qs(document,n,t,e);Js(e);let s=new _B(t[$b](a=>!/^(hidden|submit|image|button|reset)$/[$f](D(a)))),r=[],i=new _D,c=[];for(let a of s){let f=Ac(a);if(Nc(a,f,n))if(Sc(a,f))r[$O]({n:a,type:f});else if(A(f)){let l=wc(a,f),p=i.get(l)??ae(a,$v,f);p.N[$O](a),p.g[$O](on(a)[0]||St(a,s)||g(a,$Z)),i.has(l)||c[$O](p),i.set(l,p)}else if(f===$H){let l=[...nt(a)];c[$O](ae(a,$v,f,l,l.map(Ic)))}else(f!=="editor"||!T(a,"[contenteditable] [contenteditable]"))&&c[$O](ae(a,/^(textarea|editor)$/[$f](f)?$2:$m,f))}for(let{N:a,g:f}of i.values())bc(a,f,s);return{un:c,$:s,K:e,tn:r,en:n,size:o}},bc=(n,t,e)=>{let o=n[$K](i=>on(i).length||!St(i,e)),s=n.length-1;if(s<1||o!==s||on(n[s]).length)return;let[r]=Et(n[0],e).a;r&&gt([r])&&t[_6](0,s+1,r,...t[$p](0,s))},Qs=(n,t,e,o)=>{o[$O](n);let s=new _B(E(n,le));for(let r of E(n,"*")){s.has(r)&&e[$O](r);let i=h(r)==="iframe",c=i?$s(r):Lt(r);c&&(!i||t(r))&&Qs(c,t,e,o)}return s[_X]},It=n=>{let t=Pn(n);if(t)return t;for(let e of G(n))if(h(e)==="form")return e;return F(n,{composed:!0})},wc=(n,t)=>{let e=It(n),o=g(n,$h),s=`${t} ${o} ${Tc(e)}`;if(t===_1&&o)return s;let r=0;for(let i=K(n);i&&i!==e&&r<5&&!(I(i)!==1||nn(i,ce));i=K(i),r+=1)if(E(i,`input[type=${t}]`).length>1)return i;return o?s:n},Tc=n=>{let t=qs.get(n)??($c+=1);return qs.set(n,t),t},Zs=n=>{let[t,...e]=n[_b]()[$6](/[\s　]+/);if(e.length)return[t,e[_O](_m)];if(!/^\p{Script=Han}{4}$/u[$f](n))return[n,""];let o=kc[$f](n)?3:2;return[n[$p](0,o),n[$p](o)]},nr=n=>{let t=O(n)[$d](/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/[_A](t)??[];return e[$d](/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0")[$d](/^(\(?0(?:\D*\d){9}\d*).*/s,"$1")[$d](/[^\d)]+$/,"")},ue=n=>{let t=nr(n)[$6](/[^\d+]+/)[$b]($A),e=t[_O]("");if(t.length===3&&/^0\d{9,10}$/[$f](e))return t;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/[_A](e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/[_A](e)??[];return o.length?o:[e]},tr=(n,t)=>{let e=O(n);if(Uo[$f](e))return!1;if(Mo[$f](e))return!0;let o=t.map(s=>Rc[_A](O(s))?.[0])[$0]($A);return o?o[$g]("-"):null},er=(n,t,e=!1,o="")=>{let s=nr(n),r=s[$d](/[^\d+]/g,""),i=ue(n)[_O]("-");return wo[$f](o)&&r[0]==="0"?[t?`+81${r[$p](1)}`:`+81 ${i[$p](1)}`]:t?[r]:[!e&&/^\D*0(?!10)/[$f](O(n))&&!s[$g](".")?s:i,r,i]},pe=n=>{let[t,e,o]=Lc[_A](n)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s[_A](n[$d](t,"")[_b]())??[];return{pn:t&&O(`${e}-${o}`),dn:s,on:r}},sr=(n,t,e)=>{let o=O(t),s=o[$d](rt,""),[r,i,c]=[1,2,3].map(d=>e[$q](y=>Hc[_A](y[_b]()[$d](/^[（(]?(例[:：)）]?)?\s*/,""))?.[d])),a=[Cc(n),/半角|half/i],f=[Dc(n),_t],l=[de(n),/(?<!半角.{0,3})カナ|katakana/i],p=!c&&(_t[$f](s)||/[ぁ-ん]/[$f](n)&&!vo[$f](s)),m=i||p?[f,l,a]:[l,f,a];(vc[$f](s)||r)&&m[_F](a);let u=o.match(rt)?.join(_m)??"";return m[$b](([,d])=>!d[$f](u)).map(([d])=>d)},rr=(n,t)=>{let e=es[$f](t)?["　",_m,""]:[_m,"　",""];return Ko[$f](t)&&e[_7](),n[$u](o=>e.map(s=>o[$d](/\s+/g,s)))},fr=(n,t,e,{map:o={},mn:s})=>{let{verified:r,read:i}=Zc(n,t,e,o);if(!r&&xs(ir(n,"h1",n.en)))return{$:new _D,sn:[],verified:r};let c=new _B(n.tn[$b](({type:d})=>d===_H).map(({n:d})=>It(d))),a=ir(n,ar),f=[..._D.groupBy(i,({t:d})=>d.F)][$u](([d,y])=>{if(c.has(d)&&!y[$q](q=>q.O===lr||q.id===$E&&he(q)))return[];let ln=Kc(d);if(Vt(ln)&&!y[$q](he))return[];let En={values:e,o:a,p:ln},vn=Qc.reduce((q,fn)=>fn(q,En),y),Jn=Uc(vn,En,s);return Jn?[{_:vn,p:ln,J:Jn}]:[]}),l=f[$q](({p:d,J:y})=>y>=1&&mn(d)),p=f[$b](({p:d})=>!l||mn(d)||!ut(d)),m=p.reduce((d,y)=>d&&d.J>=y.J?d:y,p[0])?._??[],u=_D.groupBy(m[$b](({id:d})=>d),({id:d})=>d);for(let{_:d,p:y}of f)if(!(d===m||ut(y)))for(let yn of _c){let ln=d[$b](En=>En.id===yn&&En.O>=wt);ln.length&&!u.has(yn)&&u.set(yn,ln)}return{$:u,sn:m,verified:r}},Uc=(n,{values:t,o:e},o)=>{let s=n[$b](({id:f})=>t.has(f)||z.has(f)&&t.has($z)),r=[...new _B(s.map(({id:f})=>f))],i=r[$b](f=>!z.has(f)).length,c=r.length-i;return i||(o||c>1||mn(e))&&!Vt(e)?i+c*.3:0},Kc=n=>{if(I(n)===9)return"";let t=E(n,"button:not([type=button]), input[type=submit]")[$p](0,6);return[g(n,"role"),R(n)[$p](0,60),...E(n,ar)[$p](0,4).map(R),...t.map(e=>j(e,$Z)??e.textContent)][_O](_m)},zc=(n,t)=>{let{g:e}=n.t,o=s=>e[$b](r=>s[$f](r)).length;return o(/東京都/)&&o(/大阪府/)?!n.E||z.has(M(Nn(n),$m)?.id??"")?{id:$J,O:me}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e[$q](tn)&&ur(e,t)?{id:_g,O:me}:{}},Zc=({K:n},t,e,o)=>{let s=$3[_U](o)[$b](([c])=>e.has(c)),r=t,i=!1;for(let[c,a]of s){let f=[a].flat().map(l=>{let p=n[$u](m=>E(m,l));return r[$0](({t:m})=>p[$q](u=>m.n===u||m.N[$g](u)))});f.length&&f[_z](l=>l&&na(l,c))?r=r.map(l=>f[$g](l)?{...l,id:c,O:lr}:l.id===c?{...l,id:""}:l):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}},hr=(n,t)=>{for(let[e,o]of t[_U]()){let{a:s,x:r}=o,i=[o],c=l=>l?.b===n[e+i.length-1].n&&!l.p.length&&!l.S.length&&(S(o).length?!l.a[$q](J):l.a[_O]("")===i.at(-1)?.x);for(;c(t[e+i.length]);)i[$O](t[e+i.length]);let a=s.length===1?s[0][$6](yt):[...s][_7](),f=S(o).length||!r?a:i.map(l=>l.x);if(!(i.length<2||o.p.length||f.length!==i.length||!f[_z](ct))&&!dn(f[0]))for(let[l,p]of i[_U]())$3.assign(p,{a:[f[l]],x:""})}},yr=(n,t)=>{let e=new _D,o=[],s=[],r=new _D,i=Ln(n,n);for(let c=i[_p]();c;c=i[_p]()){let a=P(c)&&t.has(c)?c:null,f=An(c)&&W(c)[_b]()&&!ba(c)?Sa(c):null;if(f&&s.at(-1)?._===f?s[s.length-1].l+=W(c):f&&s[$O]({l:W(c),_:f}),!a)continue;for(let p of s)o=Ia(o,p,p===s.at(-1)?a:null,r);s=[];let l=o[$b](({On:p})=>p[$q](m=>x(m,a)));e.set(a,l.map(({l:p})=>p))}return e},Sa=n=>{let t=k(n);return t&&gr[$f](h(t))?t:Wn(n)},Na=(n,t,e,o)=>{let s=ka(t),r=$j(g(t,"rowspan"));if(e&&!s&&!(r>1))return null;let i=en(n);if(i.length>Oa||!Da(t))return null;let c=La(i,t);if(!s&&!Ta(i,c))return null;let a=r>1?Ca(t,r):Er(t,o),f=a[$q](l=>nn(l,"form"));return f&&!s?null:{l:i,On:a,z:f?0:Ra(h(t)),G:c}},Ia=(n,{l:t,_:e},o,s)=>{let r=Na(t,e,o!==null&&!Aa(o),s),i=`?${h(e)}`;return r?o&&Es(t)?n:(o&&(r.G||=i),[r,...n[$b](c=>!Ma(r,c))]):n[$b](c=>c.G!==i||!wa(t))},La=(n,t)=>{let e=g(t,"class")+g(t,"colspan")+(xa[$f](n)?_0:"");return e||gr[$f](h(t))?h(t)+e:""},Da=n=>{if($(n,Mn)||!Tn(n)||nn(n,Dn))return!1;let t=$(n,$T);return!(t&&Gn(t))},Ca=(n,t)=>{let e=[];for(let o=$(n,"tr");o&&e.length<t;o=zn(o))e[$O](o);return e},Er=(n,t)=>{let[e]=G(n),o=t.get(e)??(!e||nn(e,Dn)?[e][$b](P):Er(e,t));return t.set(e,o),o},Ar=({un:n,$:t,K:e})=>{let o=new _D(e[$u](i=>[...yr(i,t)])),s=[],r=n.map(({n:i,type:c,N:a})=>Nt(i,t,o.get(i)??[],A(c)?a.at(-1):null));hr(n,r);for(let[i,c]of n[_U]()){let a=r[i],f=s.at(-1),l=Pa({t:c,o:a,W:f,next:r[i+1],U:s});l.id===$V&&hs([...S(a),a.L][_O](_m))&&(l.id=$x),l.id===_g&&c[_Z]===$m&&a.b&&A(D(a.b))&&(l.id=$x),l.id&&!ja(c,l.id)&&(l.id=l.id===$B?"":$x),s[$O]({t:c,o:a,...l})}return s},Pa=({t:n,o:t,W:e,next:o,U:s})=>{let r=xr(n,t,o);return r.id==="confirm"&&Ka(t,e?.o,o)&&(r=xr(n,{...t,u:[t.u[0][$d](/[(（][^)）]*[)）]?/g,"")]})),e&&Ua(r,t,e)&&Ya(n,t,e)&&(r.id?r.id=$W:$3.assign(r,{id:e.id,O:e.O-.5,E:e.E,P:e.P})),Ga(r,t,e)&&(r.id=$x),r.id===$h&&r.e===$I&&Wa(t,s)&&(r.id=$k),r},Wa=({b:n},t)=>{let e=t.at(-1),o=t.findLast(({id:s,e:r})=>s===$h&&r);return e?.id===$k&&e.e===$G&&e.t.n===n&&o?.e!==$G},Ya=({n,kind:t,type:e,F:o},{a:s,b:r,S:i},{id:c,t:a})=>{let f=c===$C||t===a[_Z]&&e===a[_v],l=r&&(r===a.n||a.N[$g](r));return!f||!l||o!==a.F||t===$2?!1:![...i,...s][$q](m=>J(m)||Ba[$f](m))&&Va(n,a.n)},Va=(n,t)=>{let e=K(n);for(let o=0;e&&o<3;o+=1,e=K(e))if(x(e,t))return!0;return!1},Oe=(n,t)=>{let e=h(n)==="textarea"?xn(n):t===$m&&g(n,$Z),o=e&&e.length<=br&&!/[{<]/[$f](e)?M(e,t):null;return o?.id===$B?null:o},Ja=({n,kind:t,type:e},o)=>{let s=l=>M(l,t),r=o.a.map(l=>{let p=s(l);return p?.id===$B&&Sr[$f](l)?null:p}),i=r[$0]((l,p)=>l&&o.a[p].length<=br),c=i?.T&&r[$0](l=>/^name/[$f](l?.id??"")&&!l?.T),a=[$h,"id"].map(l=>ps(g(n,l),t)),f=t===$m&&Fa[e];return[...v(_q,o.p.map(s)),...v("near",[i]),...v($9,[c]),...v(_8,o.u.map(s)),...v(_I,[r[$0]($A)]),...v(_2,o.w.map(s))[$b](In),...v($4,o.S.map(l=>va[$f](l)&&!S(o)[$q](J)?{id:$V}:s(l))),...v($y,[ds(g(n,$y))]),...v(_v,[f?{id:f}:null]),...v($h,a)]},za=({n},{p:t,a:e,u:o,w:s,S:r,x:i,L:c,B:a},f)=>{let l=[...t,...e[$p](0,1)];if(l[$q](ft))return _q;let p=m=>f?.a[$q]((u,d)=>u[$g](m)&&!(d&&(Sr[$f](m)||lt(m))));if(l[$q](Yt)||[...r,...e[$p](0,1),...[i,c][$b](m=>!p(m))][$q](Os))return _h;for(let m of[...o,...s,...a]){if(dn(m))return _h;if(at(m))return _q}return ys(g(n,$h))?_h:null},qa=(n,t,e)=>{let o=n===$h?Qo:n===$C&&t<1&&Vo,s=[...S(e),...e.w,...e.B,...e.S,e.x,e.L];return o&&s[$q](r=>o[$f](r))},xr=(n,t,e)=>{let o=Ja(n,t),s=dr(o,t);if(s)return{id:s.c.id,O:Ha,e:null,E:!1,P:null,rn:s};let{l:r,e:i,E:c,gn:a}=mr({M:o,kind:n[_Z],o:t,hn:()=>Oe(n.n,n[_Z])}),{id:f,H:l=1}=r?.c??{id:""},p=!f||f===$x||z.has(f)?za(n,t,e):null;if(!r)return{id:f,O:0,e:i,E:c,P:p,rn:null};let m=r.H*l+(a?1:0);return{id:p===_h||qa(f,l,t)?$x:f,O:m,e:i,E:c,P:p,rn:r}},Ee=(n,t=Xa)=>{let e=[n,...A(D(n))?Zn(n)??[]:[]].map(Qa);return j(n,$D)===null&&(je(n,$D,t),e[$O](()=>j(n,$D)===t&&Dt(n,$D))),()=>{for(let o of e)o()}},Qa=n=>{let t=Je(n),e=j(n,_3)===null,o=Nr.map(([s])=>[s,t.getPropertyValue(s),t.getPropertyPriority(s)]);for(let[s,r]of Nr)t.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?t.setProperty(s,r,i):t.removeProperty(s);e&&!t.length&&Dt(n,_3)}},xe=(n,t,e)=>{let o=Se[h(n)];for(let s of[bn(X(n)),_f]){let r=$3.getOwnPropertyDescriptor(s?.[o]?.prototype??{},t)?.set;if(r)try{Reflect.apply(r,n,[e]);return}catch{}}},Z=(n,t)=>{try{Xe(n,t)}catch{}},be=(n,t)=>{let e=X(n),o=Ht(e);try{Z(n,new _j("focus")),Z(n,new _j("focusin",{bubbles:!0})),t(),Z(n,new _j("blur")),Z(n,new _j("focusout",{bubbles:!0}))}finally{Ht(e)===n&&o!==n&&(qe(n),o&&h(o)!=="body"&&Ct(o,{preventScroll:!0}))}},Ae=n=>{let t=g(n,$h);if(!(D(n)!==_1||!t))return E(F(n),"input[type=radio]")[$0](e=>Sn(e)&&g(e,$h)===t&&Pn(e)===Pn(n))},jn=(n,t)=>{let e=h(n);if(A(D(n))){if(Sn(n)===t)return;be(n,()=>ze(n)),Sn(n)!==t&&!t&&(xe(n,"checked",t),Z(n,new _9(_w,{bubbles:!0,composed:!0})),Z(n,new _9("change",{bubbles:!0})))}else e in Se?be(n,()=>{e===$H?xe(n,_V,$j(t)):xe(n,$Z,t),Z(n,e===$H?new _9(_w,{bubbles:!0,composed:!0}):Ne(_x)),Z(n,new _9("change",{bubbles:!0}))}):be(n,()=>Za(n,$w(t)))},Za=(n,t)=>{let e=X(n);Ct(n,{preventScroll:!0});let o=bn(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(n),o?.removeAllRanges(),o?.addRange(s),e.execCommand(_x,!1,t)}catch{}wr(xn(n))!==wr(t)&&(Mt(n,t),Z(n,Ne(_x,t))),o?.removeAllRanges()},$r=n=>{if(D(n)===_1){let e=Ae(n);return o=>e?jn(e,!0):jn(o,!1)}if(A(D(n))||h(n)in Se){let e=rn(n);return o=>jn(o,e)}let t=[...We(n)].map(e=>Ke(e,!0));return e=>{Mt(e,...t),Z(e,Ne("deleteContent"))}},kr=({K:n,en:t},e,o,s)=>{let r=[...o.map(c=>{let a=s.has(c.t.F)&&ye(c);return(A(c.t[_v])?ol:el)(c,a)}),...e,n[$q](c=>E(c,nl)[$q](t))&&cn($5,"")],i=new _B;return r[$b](c=>c!==!1)[$b](({kind:c,label:a})=>!i.has(c+a)&&i.add(c+a))},ol=(n,t)=>{let{type:e,N:o,g:s}=n.t;if(o[$q](c=>Sn(c)))return!1;let r=Tt(n.o),[i]=s;return e==="checkbox"&&!o[1]?Do[$f](i)?cn($5,i[$p](0,$t)):tn(`${i} ${r}`)?cn(_N,i[$p](0,$t)||r):t&&cn(_J,i||r,n.id):s[_z](tn)||s[$q](tn)&&ye(n)?cn(_N,r||i):t&&cn(_J,r||i,n.id)},sl=(n,t)=>{if(t!==$H)return!$w(rn(n))[_b]();let{selectedIndex:e,value:o}=n;return e<0||o===""||e===0&&!T(n,":valid")},Ie=n=>{if(n==="transparent")return[0,0,0,0];let[t,e,o,s=1]=/^rgba?\(/[$f](n)?(n.match(/[\d.]+/g)??[]).map($j):[];return o===void 0?null:[t,e,o,s]},Dr=(n,t)=>{let[e,o]=[Ie(n),Ie(t)];if(!e||!o)return 21;let s=e[$p](0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[r,i]=[Rr(s),Rr(o)].sort((c,a)=>c-a);return(i+.05)/(r+.05)},Pr=()=>{let n=new _D,t=new _B,e=o=>{let s=n.get(o)??E(o,"*")[$p](0,al)[$b](r=>{let i=L(r);return i.pointerEvents===$N&&Ur(r,i)});return n.set(o,s),s};return function(s){let r=new _D,i=[...s][$b](([c,a])=>!t.has(c)&&dl(c,a,r)).map(([c,a])=>({n:c,yn:a?Br:Te})).sort((c,a)=>_n(c.n,a.n)&2?1:-1);return Al(i,t,e),t}},dl=(n,t,e)=>{let{width:o,height:s}=_(n),[r,i]=t?Br:Te;return o>=r&&s>=i&&Tn(n)&&ke(n)[_z](c=>ml(c,e))&&(t||bl(n))},ml=(n,t)=>{let{k:e,cn:o}=hl(n,t),{width:s,height:r}=_(n);return!e&&!o[$q](([i,c])=>i>=s/2&&c>=r/2)},hl=(n,t)=>{let e=[];for(let r=n;r&&!t.has(r);r=k(r))e[_F](r);let o=k(e[0]??n),s=(e.length?o&&t.get(o):t.get(n))||pl;for(let r of e)t.set(r,s=gl(r,s));return s},gl=(n,t)=>{let e=L(n),o=_(n),s=t[_5]*$j(e[_5]),r=o.width>0&&o.height>0,i=t.k||s<$e||e.mixBlendMode!=="normal"||xl(e)||El(e)||!!(r&&t.R&&!t.v&&Ol(o,t.R));return{opacity:s,k:i,R:r?o:t.R,v:r?/auto|scroll/[$f](e.overflow):t.v,cn:t.q,q:[...t.q,...yl(n)]}},xl=({maskImage:n})=>{let t=n?.match(/rgba?\([^)]*\)/g)??[];return!!n&&n!==$N&&t[$b](e=>kt(e)>.5).length*2<=t.length},bl=n=>{let t=L(n),{width:e}=_(n),o=e-$j[$Q](t.paddingLeft)-$j[$Q](t.paddingRight),s=_d.abs($j[$Q](t.textIndent)),r=Sl(n);return $j[$Q](t.fontSize)>=Mr&&o>=Mr&&s<_d.max(o,1)&&!(r&&Dr(t.webkitTextFillColor||t.color,r)<il)},Sl=n=>{for(let t of qt(n)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=L(t);if(o!==$N)return null;if(kt(e)>.5)return e;if(h(t)==="html")return/dark/[$f](s)?null:Lr}return null},Al=(n,t,e)=>{let o=i=>wl(i,e)&&t.add(i.n),s=new _D,r=n[$b](i=>!o(i)).map(i=>({each:i,W:Nl(i.n,s)}));for(let i of["center","nearest"])r[_E](({each:{n:c},W:a},f)=>{if(!t.has(c)){Ye(c,{block:i,inline:i,behavior:"instant"});for(let{each:l,W:p}of r[$p](f))if(p[$b](we)[$q](Il)||!o(l))break;(i==="nearest"||!t.has(c))&&a[$b](we)[_E](Cr)}});[...s.values()][$b](we)[_E](Cr)},ke=n=>{let t=[n];for(let e=Hr(n);e;e=Hr(e))t[$O](e);return t},wl=({n,yn:[t,e]},o)=>{let{left:s,top:r,width:i,height:c}=_(n),a={width:i,height:c};for(let f of ke(n)){if(f!==n){let d=_(f);[s,r]=[s+d.left+f.clientLeft,r+d.top+f.clientTop]}let l=F(f),p=rl.map(([d,y])=>[s+a.width/2+d*t,r+a.height/2+y*e]);if(!p[_z](([d,y])=>Tl(f,l,d,y)))return!1;let[m,u]=p[0];if(o(l)[$q](d=>$l(d,m,u)&&Gr(d,f)&&kl(d,f)))return!1}return!0},Tl=(n,t,e,o)=>{let s=I(t)===9,r=(s?oo:so)(t,e,o);if(!r||r===n||x(n,r))return!!r;let i=[...(s?to:eo)(t,e,o)],c=i[$K](a=>a===n||x(n,a));return c>=0&&!i[$p](0,c)[$q](a=>Gr(a,n))},Gr=(n,t)=>{if(n===t||x(t,n))return!1;let e=_r.map(i=>L(n,i));if(!Ur(n)&&!e[$q](Re))return!1;let o=[...Zn(t)??[]][$q](i=>x(i,n)),[s,r]=[_(n),_(t)];return!o||s.width>r.width-Te[0]&&s.height>r.height-2},kl=(n,t)=>{let[e,o]=[vr(n,t),vr(t,n)];return e===o?e>Fr&&(_n(t,n)&4)>0:e>o},vr=(n,t)=>{let e=Fr;for(let o of qt(n)){if(x(o,t))break;let{position:s,zIndex:r,transform:i}=L(o);(s!=="static"||i!==$N)&&(e=_d.max($j.parseInt(r,10)||0,ll))}return e},Kr=(n,t)=>{let e=[...n],o=[];for(let{En:s,xn:r,limit:i}of t){if(!e.length)break;let c=r?De(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();s&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o[$O](c)}return{values:o,left:e}},Yr=(n,t)=>{if(n.length<=t)return[n,""];let e=jr(n,t,"word")||jr(n,t,"grapheme");for(let{index:s,0:r}of n.matchAll(Rl))s<e&&e<s+r.length&&(e=s);let o=_d.max(...Ll.map(s=>Dl(n[$p](0,e),s)));return o>e*.8&&(e=o),[n[$p](0,e).trimEnd(),n[$p](e).trimStart()]},Vr=({label:n="",value:t},e,o)=>{let s=e?.value??"";if(t[$6](`
`)[_z](c=>s[$g](c)))return null;let r=`【${n||"URL"}】
${t}`,i=s?_d.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$E,value:s?`${r}

${s}`:r}},Cl=(n,t)=>{let e=/^[1-4]$/[$f](g(n,_X))?Ml:Y(n),o=t[$b](r=>r&&r.length<=e),s;try{s=new $M(`^(?:${g(n,"pattern")})$`,"u")}catch{}return o[$0](r=>s?.test(r))??o[0]??""},Cn=(n,t)=>{let e=[n];for(let o;o=t[$0](({o:s})=>s.b===e.at(-1)?.t.n);)e[$O](o);return e},Ce=({id:n,value:t},e)=>{let o=e.t.g.map(s=>tn(s)?"":s);return Hn(n,e,(n==="age"?Ns(t,o):pt(t,o))?.index??-1)},Hn=(n,{t:{type:t,n:e,N:o}},s)=>s<0?[]:t===$H?[{id:n,n:e,value:$w(s)}]:o.length>1?[{id:n,n:o[s],value:!0}]:[],zr=(n,t,e)=>{let o=e[$b](({t:l})=>l[_Z]===$v),s=o[$0](({t:l})=>te(l.g)>=0),r=o[$0](({t:l})=>ee(l.g,0)>=0),i=e[$q](l=>Jr(l)===Qr&&Xr(l)===$1),c={j:n,moment:t,bn:!!s,Sn:!!r,An:i,A:new _B},a=[];for(let l of an(e)){if(l===s||l===r)continue;let p=Jr(l)(l,c);if(!p)return[];a[$O](...p)}if(!a.length||Hl(c))return[];s&&a[_F](...Hn(n.id,s,te(s.t.g)));let f=t?.h??null;return r&&f!==null&&a[_F](...Hn(n.id,r,ee(r.t.g,f))),a},Gl=(n,t)=>{let e=qr(n);return e===_0&&Rt(t,_0,$P)?"h":e},Ul=(n,t,e,{bn:o,Sn:s})=>t==="y"?Kl(n,e,o):t==="h"&&s?[n%12||12,n%12]:[n],Kl=(n,{o:{p:t,a:e,u:o,x:s,S:r},t:{n:i,g:c}},a)=>{if(/20$/[$f](O(e[0]??"")[_b]()))return[n%100];let f=[...e[$p](0,1),s,...r,...t,...o],l=a?Q:f.map(Ts)[$0](p=>p!==void 0);return l?l===Q?[n-Q,n]:[]:l===null||Y(i)<4?[]:c[$q](p=>/^\D*\d\D*$/[$f](p))?[n]:[n,n%100]},Xr=({o:n})=>{for(let t of[...S(n),...n.S]){if(/日|date|yyyy|\d{4}/i[$f](t))return $P;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i[$f](t))return $1}return $P},ei=(n,t)=>{let[e,o]=[$V,$E].map(i=>n[$0](c=>c.id===i)),[s]=an(ti($E,t));if(!e||s?.t[_Z]!==$2||ve(e,t).f.length)return{fields:n,Y:[]};let r=Vr(e,o,Y(s.t.n));return r?{fields:[...n[$b](i=>i!==o),r],Y:[e.id]}:{fields:n,Y:[]}},Vl=(n,t)=>{let{id:e,value:o}=n;for(let s of an(t)){let{n:r,kind:i,type:c}=s.t;if(i===$v){let p=Ce(n,s);if(p.length)return{f:p};continue}let a=c==="number"?/\d+/[_A](O(o)[$d](/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$m?Le(o)[_O](_m):o,[f,l]=Yr(a,Y(r));if(!(!f||l&&jl.has(e)))return{f:H(e,s,f),cut:l}}return{f:[]}},zl=({id:n,value:t},e,o)=>{let s=Le(t),r=e[$b](({t:m})=>m[_Z]!==$v),[i]=an(r);if(!i)return{f:[]};let c=r[$p](r[$8](i))[$b](m=>m===i||m.t[_Z]===i.t[_Z]&&(Yn(m)===Yn(i)||Cn(i,r)[$g](m))),a=o.get("scheme")?.find(({t:m})=>i.o.b===m.n),{values:f,left:l}=Kr(s,c.map(({t:{n:m,kind:u},o:d})=>({En:u===$2,xn:!!a||Jl(d),limit:Y(m)}))),p=f[$u]((m,u)=>{let d=Wr(m);return On(n,c[u],Ro[$f](wn(c[u]))?[d,m]:[m,d])});if(a&&p.length){let m=a.t.g[$8](De(s[0])[0]);m>=0&&p[_F]({id:n,n:a.t.n,value:$w(m)})}return{f:p,left:p.length?l:[]}},Zr=({id:n,value:t},e)=>{let o=e[$b](({t:p})=>p[_Z]===$m),[s]=an(o);if(!s)return{f:[]};let r=(p,m)=>{let u=wn(p),d=n===$k?sr(m,u,He(p.o)):[m];return On(n,p,rr(d,u))},i=o.length===1&&!S(s.o)[$q](p=>M(p,$m)?.e),{Q:c,Z:a}=ql(s,o);if(i||!(a||s.e))return{f:r(s,t)};let[f,l]=Zs(t);return{f:[...c?r(c,f):[],...a?r(a,l):[]]}},ql=(n,t)=>{let[e,o]=[$G,$I].map(i=>t[$0](({e:c})=>c===i));if(o||n.e===$I)return{Q:n.e===$I?e:n,Z:o};if(e&&e!==n)return{Q:e,Z:n};let s=Cn(n,t)[1],r=s&&!s.e&&s.o.u[0]===n.o.u[0]&&!Me(s);return{Q:n,Z:r?s:void 0}},Xl=({id:n,value:t},e)=>{let[o]=an(e);if(!o)return{f:[]};let s=O(t)[$d](/\s/g,""),r=Cn(o,e)[1];if(!r&&/^[@＠]/[$f](o.o.x))return{f:[]};if(r&&/^[@＠]$/[$f](o.o.x)){let[i,c=""]=s[$6]("@");return{f:[...H(n,o,i),...H(n,r,c)]}}return{f:H(n,o,s.length<=Y(o.t.n)?s:"")}},Ql=({id:n,value:t},e)=>{let[o]=an(e[$b](({t:i})=>i[_Z]===$m));if(!o)return{f:[]};let s=Cn(o,e)[$b]((i,c,a)=>!a[$p](1,c+1)[$q](f=>Me(f)&&Yn(f)!==Yn(o)));if(s.length>2){let i=ue(t);return{f:i.length===3&&i[_z]((a,f)=>a.length<=Y(s[f].t.n))?i[$u]((a,f)=>H(n,s[f],a)):[]}}let r=oi(o);return{f:On(n,o,er(t,r===!1,r===!0,wn(o)))}},Zl=(n,t,e)=>{let[o,s]=e[$6]("-"),[r,i]=Cn(t[0],t);return i?[...H(n,r,o),...H(n,i,s)]:On(n,r,oi(r)===!1?[o+s]:[e,o+s])},of=(n,t)=>{let e=[...t.get($W)??[]],o=[...n,...t.get($R)??[]].sort((i,c)=>ws(i.t.n,c.t.n)?1:-1),s=()=>e[0]&&tf(e[0]);!o.length&&s()&&o[$O](...e[_6](-1));let r=o[$K](i=>!ef(i));return!e.length&&r<3&&o[$p](0,r)[_z](({id:i})=>i===$z)&&e[$O](...o[_6](0,r)),{codes:e,streets:o,fits:r>=0||!s()}},sf=({id:n,value:t},e,o)=>{let{pn:s,dn:r,on:i}=pe(t),{codes:c,streets:a,fits:f}=of(e,o);if(!f)return{f:[]};let[l]=o.get($J)??[],[p]=c,m=l?i:p||a[0]?.id===$R?r+i:t,u=rf(n,a,m);if(a.length&&!u.length)return{f:[]};let d=[];return p&&s&&d[$O](...Zl(n,c,s)),l&&r&&d[$O](...l.t[_Z]===$v?Ce({id:n,value:r},l):H(n,l,r)),{f:[...d,...u]}},rf=(n,[t,e,o],s)=>{if(!t)return[];let i=e&&!o&&(t.id!==e.id||t.id===$R||ni(t)===ni(e))?nf[_A](pe(s).on)?.[1]:"";return i===void 0||s.length>Y(t.t.n)?[]:[...H(n,t,s[$p](0,s.length-i.length)[_b]()),...i?H(n,e,i):[]]},af=async (n,t={})=>{if(t.undo)return await li(),Be();let e=n[$b](({value:o})=>typeof o==_W&&o[_b]());Fe=t.says;try{return fs(t.forbids),await lf(e,t)}catch{return{...Be(),missed:e.map(({id:o})=>o)}}},lf=async (n,t)=>{let e=new _B,o=Pr(),s=await si(n,t,e,o);for(let r=1;r<cf&&s.nn&&(await bf(),!(s.A&&s.f[_z](Vn)&&s.an[_X]===ff()));r+=1){let i=await si(n,t,e,o),c=i.nn>=s.nn&&r>n.length+2;if(s=i,c)break}return s.f[_E](Ef),{...s.Nn,needs:kr(s.an,s.In,s.U,s.wn)}},si=async (n,{map:t,overwrite:e=[],earlier:o=[]},s,r)=>{let i=Xs(),c=Tr(i),a=df(n),{$:f,sn:l,verified:p,U:m}=ai(i,Ar(i),a,t,r),u={...Be(),verified:p},d=[],y=new _B,yn=0,{fields:ln,Y:En}=mf($V,o)?{fields:n,Y:[]}:ei(n,f);for(let q of ln){let{id:fn}=q,{f:fi,cut:_e,left:Pe}=ve(q,f),$n=fi[$b](({n:Bn})=>!y.has(Bn));for(let{n:Bn}of $n)y.add(Bn);if(!$n.length){u.missed[$O](fn);continue}if(!e[$g](fn)&&$n[$q](Bn=>gf(Bn,s))){u.kept[$O](fn);continue}d[$O](...$n),yn+=await hf($n,s),($n[_z](Vn)?u.filled:u.missed)[$O](fn),_e&&(u.cut[fn]=_e),Pe?.length&&(u.left[fn]=Pe)}u.filled[$g]($E)&&(u.in_text=En);let vn=d[_z](Vn),Jn=new _B([...l,...[...f.values()].flat()].map(({t:q})=>q.F));return{Nn:u,an:i,In:c,U:m,wn:Jn,f:d,A:vn,nn:yn+(vn?0:1)}},ci=(n,t)=>{let e=({t:{n:s,type:r}})=>A(r)?[s,...hn(s)]:[s],o=t(new _D(n[$u](s=>e(s).map(r=>[r,A(s.t[_v])]))));return s=>e(s)[$q](r=>o.has(r))},uf=(n,t,e,o)=>{let s=n[$b](({id:c})=>ii(e,c)&&!t.get(c)?.length),r=[..._D.groupBy(s,({id:c})=>c).values()][$b](c=>c[1]),i=ci(r.flat(),o);return new _B(r[$b](c=>c[$q](i))[$u](c=>c[$b](a=>!i(a))))},ai=(n,t,e,o,s)=>{let r=fr(n,t,e,{map:o,mn:U.length>0}),i=pf(r.$,e,s),c=uf(t,i,e,s);return c[_X]?ai(n,gn(t,a=>c.has(a),{id:_Y}),e,o,s):{...r,$:i,U:t}},pf=(n,t,e)=>{let o=[...n.keys()][$b](r=>ii(t,r)),s=ci(o[$u](r=>n.get(r)??[]),e);return new _D([...n].map(([r,i])=>[r,o[$g](r)?i[$b](s):i]))},hf=async (n,t)=>{let e=0;for(let o of n)Vn(o)||!Fn(o.n)||(xf(o,t),e+=1,await null);return e},gf=(n,t)=>{let{n:e}=n;if(Vn(n))return!1;let o=rn(e),s=U.findLast(i=>i.n===e);if(s&&(o===s.C||t.has(s.id)))return!1;if(h(e)===$H){let{multiple:i}=e,c=[...nt(e)][$K](a=>a.defaultSelected);return o!==$w(i?c:_d.max(0,c))}if(A(D(e)))return Of(e);let r=h(e)===_w?$m:$2;return o===(r===$m?j(e,$Z):xn(e))&&Oe(e,r)?.id===n.id?!1:!yf($w(o),g(e,$F))},Of=n=>{let t=Ae(n);return!!(t&&!t.defaultChecked&&!U[$q](e=>e.n===t&&e.C===!0))},Ef=({id:n,n:t,value:e})=>{let o=U[$0](r=>r.n===t);if(o&&(o.C=rn(t)),o)return;let s=U[$0](r=>r.id===n&&r.C===e&&!Fn(r.n));s&&$3.assign(s,{n:t,V:Ee(t,Fe)})},xf=({id:n,n:t,value:e},o)=>{let s=U.findLast(c=>c.n===t),r=s?.ln??$r(t);s?.V(),U=U[$b](c=>c!==s),o.add(n);let i={id:n,n:t,C:e,ln:r,V:()=>{}};U[$O](i),jn(t,e),i.C=rn(t),i.V=Ee(t,Fe)},li=async ()=>{let n=U[_7]();U=[];for(let{n:t,C:e,ln:o,V:s}of n)s(),Fn(t)&&rn(t)===e&&o(t),await null},{getOwnPropertyDescriptor:ui}=Reflect,{bind:pi,call:di}=Function.prototype,mi=pi.bind(di),b=({prototype:n},t)=>{let e=ui(n,t);return mi(e?.get??e?.value)},B=n=>b(Node,n),N=n=>b(Element,n),un=n=>b(Document,n),K=B("parentNode"),Ge=B("firstChild"),Ue=B("nextSibling"),I=B("nodeType"),W=B("nodeValue"),xn=B("textContent"),Fn=B("isConnected"),X=B("ownerDocument"),F=B("getRootNode"),x=B("contains"),_n=B("compareDocumentPosition"),Ke=B("cloneNode"),We=B("childNodes"),h=N("localName"),Lt=N("shadowRoot"),pn=N("previousElementSibling"),zn=N("nextElementSibling"),j=N("getAttribute"),je=N("setAttribute"),Dt=N("removeAttribute"),$=N("closest"),_=N("getBoundingClientRect"),Tn=N("checkVisibility"),Mt=N("replaceChildren"),Ye=N("scrollIntoView"),Ve=N("scrollTo"),qn=N("scrollLeft"),Xn=N("scrollTop"),Je=b($7,_3),ze=b($7,"click"),Ct=b($7,"focus"),qe=b($7,"blur"),Xe=b(EventTarget,"dispatchEvent"),Ht=un("activeElement"),bn=un("defaultView"),Qe=un(_4),Ze=b(_K,"host"),no=b(HTMLIFrameElement,"contentDocument"),to=un(_G),eo=b(_K,_G),oo=un(_L),so=b(_K,_L),ro=b(HTMLSlotElement,"assignedNodes"),io=un("createTreeWalker"),co=N("matches"),ao=N($S),lo=N("querySelector"),fo=un($S),uo=b(_P,$S),po=un(_Q),mo=b(_P,_Q),g=(n,t)=>j(n,t)??"",L=(n,t)=>getComputedStyle(n,t),hi={input:_R,textarea:HTMLTextAreaElement,select:$X},Qn=n=>{let t=$3.fromEntries($3[_U](hi).map(([e,o])=>[e,b(o,n)]));return e=>t[h(e)]?.(e)??null},Pn=Qn("form"),Zn=Qn("labels"),ho=Qn($Z),D=Qn(_v),Sn=b(_R,"checked"),go=b($X,_V),nt=b($X,"options"),Gn=b(HTMLLabelElement,"control"),T=(n,t)=>{try{return co(n,t)}catch{return!1}},E=(n,t)=>{let e=I(n);try{return[...(e===9?fo:e===11?uo:ao)(n,t)]}catch{return[]}},nn=(n,t)=>{try{return lo(n,t)}catch{return null}},Oo=(n,t)=>{let e=I(n);return e===9?po(n,t):e===11?mo(n,t):null},vt={};`)|
\\b
e|
ɮ
)?
Ʉ
re
t|
er
ɟ
名
者|
ɪ
˼
on
name
.{0,
ʵʤˈ|
ɗ|
方
, other,
(?!
|Ɋ
|ˡ˼˫
相談
(?<!
用
ed|
先
事
,, 
ɔ?
氏名|名前
人
mail
文
投稿
電話
˚Iʸ
^Q.*(
相手
ɕʌ
)L12}
tiJ
L4}
入
addBss
Bport
pDsJ
|自
ɗE
書
Â|
知
者
ʢˉˬʹ
番号
字|
link
post
əʋ
場
日
in|
ł 
子
連絡先|
住所
,l, 
信
url|
要
所
金
pro
enC
不
(>|
)$|
)>?
url
欄
載
問Ʉ?合ʏ?ɛ|
accounC
情報
|HɾɈ
web ?
加害
希望
確認
連絡
˃ˈ
 ?K|
$|^(
s?%|
ɣɦ
件|
own
当
分
店
出
 of
)ņ
HA|
and
|Ê
ʋ|
目
通報|報告|
被害
会社|
˛IˠÇ|
ʳˡ˳ˈ
ʵI˓ʹ
ʿʤˈ˫
subjec
申告
)).*(
company
|違反
victim
以外
保護
掲載
法Â|
理由
登録
info
)L6}(
送ç
aÌ|
usD|
ɂHE
ɓɨ
角|
ent
hat
phJ
tel
|é
˫|
 @(
(>@
) (
am|
lea
s?|
|Ƅ
Ɋ?
ɫ|
中
可
字
間
内容|
 notes,a,
|記入
categor
your
˕ʩIˠ
|店舗
表示
L8}(
search
cJtac
)L10}(
messag
児童
削除
報告
契約
請求
BporC
child
|記
ʤ˳
sit;
)L3}
)Í(
othD
pag;
paid
titl
viol
|届
体|
not
ƃ|
 us
L9}
(Ē
(À
(Ó
)Q
Bad
al|
cod
id|
ind
ity
kan
log
por
the
tX
|pa
|ľ
|Ɓ
|ǀ
Ã|
ę(
ʹ|
会
元
年
期
空
記
証
込
書ɍ?込ɿ
入力
ɲʉɌH|平仮F
˪˳ʯ
通報
児童|生徒
 url,la,
|ʢʫʦ˳ˈ|
|˖˭ʰ|
年月日
commen
|detail
対象
質問|
ques
|口ʳ˟
R客様
勤務Y
発ç
|学校
˦IʶI?
企業|
利V
支払A
期限|
|使V
依頼
動画
同意
対応
携帯
本Ä
権利
|受
品|
(Ɓŀ
cJten
check
endD|
ê有
ʫˊ|
ˡI˫
返ç
 you
sign
%hp%
%ł%
F前
BƎt
ÅGƒ
abus
expl
part
view
when
|đ|
|貴
ƎÌ
ʤˈ
氏F
物|
(K|e-?Ã|phJ;Ã Ï
御社|貴社|貴
home ?pag
侵害
)[Ɂ-ʓ]{0,
書ɍ込
誹謗|中傷|
G犯Â|容疑
団体|組織
nquiry|
˕ʣ˃ʷ˳ʰ
channel|
password
(発生|Z
descri
captcha
|hiragana
|katakana
ɔ自身|
ˑʹ˯Iˉ
ˡ˃ʻIʸ
complain
|notic
|予約|
|公開|
|起ɍ
ľ詳細
æŁy,c,
 (the |
Hʊəɾ
cJfirm|
dat;tim
infring
|custom
|窓口
ɫɤAɦ
PlPl
author
submit
withou
|BasJ|
|priva
|送ë
Ԅid%)
Ôɋ
˭ʰœ
˭˜þ
代理
会員
備考
問題
意見
新規
申請
番地
詐欺
説明
(Å|ƀ
,l,0.
,lc, 
Bceiv
count
first
imei|
numbD
topic
type
|dis
|ǂɾ
|YO
|ňt 
|ɧɍ
æėt
ǋpÌ
ß合
îé|
ɛʓ|
ʨ˩I
区Ć
商Ƣ
担ą
本Â
 tim
 ģ|
L16}
(ĐĘ
(đG
F義
Bmov
Bply
Iˉ|
Iˠ|
able
ed~
full
how 
last
mark
vDif
wĬ 
| or
|%Ş
|off
|ƊC
|Ɩ|
|ĄD
|再
|御
|悪
|教
|時
|申
Ŀ0.
Ɔ0.
ŅÊ
èş
Îë
ŒZ
ơç
ǩʌ
ɗɦ
ɣE|
ʉʌ
ʒ@(
˃ʯ
˗˩
ˣ˳
出|連絡|報告|送信|記入|入力
(通報|申告|申請|申ɗ?立ɦ?
|ʢʫʦ˳ˈ|ˏ˳ˉ˫|ˋ˃ʯˍ
[ȌȎ"(][-‐−I][ȍȏ"
н|Tӽ](?=ɻɗ|A[ʋʉ]
又ɯ|ɾEɯ|ʂɗɏɯ
発見|確認|閲覧|見ɤɑ|見ɋɑ
PlcPlcPlcP
ɫɤAɦ|ɫ関əʋ
(sit;sDvic;platf
|見E|ɔ覧ɫHɣEԅ|ʢʯʻʹ
種類|種別|類型|分類|
|都道府県|市区?町村
Uн|T|届出|届ɑм|Ԃԃǁ7
([証票類券]|明書)ɫ
(MԊ|ԆŃ|ʳ˟˥ˋˆʣ)
|時刻|時間|時期|
ˏ˳ˉ˫|ˋ˃ʯ|˚˳
山田|鈴木|佐藤
経緯|状況|Z情
(件F|題F|表題|
(送|渡|教Ɉ)(ɣ
[太一]郎|花子
|(ԏ;hpƈblog|MÇ))
đGđɫ?ԈE(Â|O#
建物|˞˳ʷ˧˳|
)($|[ (
ˡ˫˞ʬS˞ʬʸ˳
(scam|phish|susԖ
取引Y責任者
Áø|äÆ|ÚS|Ù|å
((half|full).?wi
(ʹ˚Iʹ|空白)
GɊ子(様|ɕʓ#
[ɚH]|ɗ(H|ɾɛ#
È%(of|J) )).*^(
÷提供|犯罪|
˕˪ʬˊ|
Aɘʁ|嫌Ɍʉɛ
|回答|返答|
хorm|app|forum
|%roboC%human%
ɏɠɕA|
 found_at,lc,
|購Î|注Ä|
Ò社|弊社|
ê属|部署|
Ԑs|ģrmĦ$)
ԑhen|%dash)
ɧɯ?H[Aɏ]|
(found|seen
(ʷ˧˃˗ń
[ɔɊ御]?(
pDpetrator|
|ɾə|ɧə|
˗˭˕ʣI˫
(\\/|˻|с|
(^|[(※Ȃ
(ǈöìfil
fil;ìducC
|furigana|
ßê|箇ê
ʹˬ˃ˉ?|
弁護士|
掲示板|
(lettDǓ;
Kі:例]|
D|purchas
\\d{1,2} *
business|
|emDgency
|乗ɣ取
|振ʊ込
É(O|Y@
Ð(Xing)
ÄÛ数Û
ѡɵʊɌH
ɌH|仮F|
(wanClik
(öħÑ)
)[a-z ]*
>?(Ɵ|Ä
>?(ɂʋ@
[半全]
addiÌal
deadline
divisiJ|
feedback
pBfectuB
takedĄ|
trap~ǌ
|keyword
|個Â÷
|有害|
|業務|
|種別|
RÖʉɛ
ƌGǀÊE
ƌ|該ą
ǉ~pԔl
ǖ|起ɓ
Ѧ下ɕA
ìblem|i
ʏAɛɤ|
ʫˆʴ˪
ˈ˩˖˫
˪˙˳ʸ
姓|氏|
 site_K
([ (]|$
*[-\\/]?
;swear|
T|ƍõƄ
@(à時
https?:
noCn.t)
r;kakun
suspecC
|harass
|organi
|ɝ>他
|予定
|作成
|到着
|屋号
|応募
|感想
|支ć|
|最後
|流Ĉ|
|緊急
|配送
æĭeæ
ùŔƿ;
Ɋ持ɡ
˝˫ˎ|
口座|
必須|
有無|
正規|
脅迫|
関係|
Áøԋ#
(è%Ü
BquiBd
Aɘʁ|
dat;da
desiBd
didƫ 
idīif
imÑat
iǆeǆ
nquir|
outcom
s? Jly
target
upload
video|
|birth
|coupJ
|legal
|nԗb;
|Ƭatu
|ˆI˞
|仕Z
|犯Õ
|着ç
ԌAԒE
Rć>|
Ä言|
Ø(様
īD|ǿ
ʤі])
ʹˑˠ
˘˃ˀ
ĮlŠ|
Ѐplay
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
運営
過去
違法
面談
|依頼|請求|回答|õ提供|主張
|届мӼ|希望|返[事信][Ɍʒ
el|住所|ä年齢|情報оIˠ|
F称|F義?|ɵʊɌH|˕˪ʬˊ
HɾɈ|姓F|ӿ|ʫˊS|ˡʢˉ
Á|Ԁ|Ã|Æ|tӾK|Ï|ph
依頼|担当|応募|利用|請求|申
込|申ɗ込|回答|問合ɛ|õ提供
(ԁJ;%age%|öusD|%
|気ɥ|気付|認知|知ɣE|目撃
媒体|ʢ˗˪ƈˡˇʣʢ|˗˩˃ˈ
([者Â]|方Q法))Q以外#ɂ
(ʒ受ɑ|ɂ(ɣ|ʏ#遭#書ɋʌ
(Đ苦情)(əʋ|M窓口|Ń))
^板|掲示板|sns|hp|ēĕ
|本FS|ˡʢˉ|Æ|å|ä年齢
U被)(р))QÊ[Eɦ]|ɗE
((様|ɕʓ@((ɕ|ʉ)ʌE@
}ԉL6}(÷|Á|äɓɨ|OƋ
ēù(Msite#ʦʧ˖ ?Mƿ
)ԍ(>|ф|'s|：@QL4Ԏ
(ˏʤ˕.?˳|п)]|%hyp
)[Ɂ-ɭɯ-ʓ]{0,6}ԇH
]|imÑaCaccusXÐXÐ
ayment~cJfirmæŇ,
stalk|bull[yiԓee
picious|harass|ԕ
ewslettD|subscri`[$6](`
`)[_E]((n,t)=>{vt["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[t]??$w[_k](t+(t<350?t<54?161:162:674))]=n});var yo=n=>n[$d](/./g,t=>t in vt?yo(vt[t]):t)[$d](/[Ȁ-˿]/g,t=>$w[_k](t.charCodeAt()+11776)),tt=yo(`Җ,,Ɔ ҟaP, BlaÌ~ӑiЙ_by~Ǣ_knĄ~wish~triКӒКř_to~ǹКdemČ~ґ~sī~spŦ~ř,PaP, Ǣ~Ĝ,PуlcуcPcPlc,ѧѧ0.7 ŗЅЅ,a, KæeÃǷ7 ŗ,c, Ě,lPla,Ҩ,lcǡPlaPlaǡǡa,ĿЮ6Ю8Ю7Ɔ òǷ85 ŗæeÃӀÝal,lPl, localūǸҔǸÏ,la, ageǸėtǘ Łyǘ0.9Э6Э8ĿĿЭ7 ŞesǷ7 K,l,
Җ~ҟPl, eÃæK_ŬaӀKЅ,l,ƆҨǘĿ
ƁɗHAŀɗċż(ó|白@>ɾɾ|żĹ何ʂƣ#ĵve%.*%(blank|empty|alJe#do(n'?C Şĳfill|ӧ)
ӳ(Ĺ内|ĺ|>|認Ċ҇ž#ǌ|ǫ|ө|ӷÍ(防止|Ӱť(ʒ|ĺ|е|設定|ʽ˕ˈ|機能|ĕ)#Ņ(Êɦč)(AĎEĤ҇Ú#(^|[^\\dx-])Ҁ[+×x*] *Ҁ($|[=ɯʒ?>(ɫ]#\\d *[-−] *\\d *[=ɯ]|計算Ĳ(結果|答#>答Ɉ|認ž(ʳЗʭI|Ú|Äļ@$Ҽ>\\dѥQ ŦЙ#securū (Ũ;ƹ#ПicĦanti-?spĴ\\?L3}(ө)
^òѴɋ|,С )
ǐ|暗ž|ǉűssŨ;Ǫ ?(ũF#%ŭáƔ ?ũǭ(Ú|id#秘密>ƍ˯˳ʿʤˠ
ʯˬʸþ|ʫIˉ(Ú|Д#有効Ƙʻʭ˥˪ˆʣʳЗӄcard (ǽ|holdD#%cv[vc]|iban|ʯI˝˳ӛ
üV|ü>Eʁ(Ĺȁ@(ʂɆЧ|2|二|同ɘų|$#\\ţü\\#(Ʃ|Ù|ÃñÀü$Ч度|[2２二]回ďЧƁ|ʂɆ(一|1)(度|回#ǛB-?(ӧ#BpeaC%again%|Пy
ӱ|ʭI˯З絞ʊ?ſ|%Ň%җ
署FӞr;to Ƭ%|^b?cc$|Z務局Ò動ƪ|ƪÄ|ǩHAɧ|(Á|K)L2}(英[語ļ]|roman|˭I˞ļ#(˭I˞Û英ļŕƻУiceŠ;ˁˣþ|%cĬ%
ɨ>ţӉ続柄|Ľ柄#(ĨķGTGĘGōGýGǲGƚØ)>ţ立ß|Ћ#^À(Ӊ立ßðBlaÌ(ship@%|who aBƫ
(ĆɋĎʏɋĎ特定(ɧɍčʋ#同定Ĥġ|根拠|Z情|÷#ӑ(y|iЙ)
心ąEʊ|(ÅGǂʓɠÕƒGÉ)ʒ(ɔ存|ÖĂ#know who
ţû|求ʁĎ望ʀ)(Þ|>čʋ@(Ɲ|措置|ĩŲZ項#ɩɆÓA|еɻɗAĩ|(ӕ;acÌ).*Ҋ;BƎCӏ#Ҋe)Š to do|(ӏ|ưedĳacÌ|ӕe)
(ɓʌɾɧ|今ɾɧŉƝ|Ó|経緯|T#Ō(ƚį請|ŏĤӆӲ#alŦy (triXňŰdJe)
(ɋEз|騙з|ǚÊ|F乗з)
È返ëŶ振ſ҄ɿǧ|Ɨ?|б)(Y|É#(払҄ʓǧNбɗ)(жE|ɠ)(É|Y#%ř to%|to whomL20}(pa(ũy#sen[dt]#payee)
(届AEơɑ取ɣEơ領Ó)(ʂ>|Ô|通Ö|ý|Ä|Ǒ#(ǰ照Ÿ|開示ŏ)Ô?>(ľ差Ĉ#ѽŊe)L8}ǹXǹed ѽdocumī#^Рcame
(求ʁį求|ŏ)ʉ?(ʌč)ɦ?(A|E|Ď>|ʂ#(ӈ恐喝RɩN脅ɗ)>(ľӥĩɰ|言葉#%demČ(Xs@%|^ransom
Èû|納ę^Ż(限|à#(Ɨ?ǧį求ѣ照Ÿ)(Ô|>)*(ƘŻà|締ʁ?切#(ÉЂ)L8}Ƙ%ґ%|(answD|Жűy) by)
È振|ëęё|ɗ@ɦɗɾж(ÉɫЂɫ)ёE|Ó|E#РL12}sī)
ÈаÙŶ拡散ҽ広ɾ|広ɌŖӲ|範囲|ӆɦ(A|ʋ#Eɋ|ɋ$#(has|hav;been)L20}(spŦ|circulaŰĵked))
(支?払|借ʊEƷ損害)Í額|^ë額|払жƗ($| Ŏ#amount (ř|lost#^sums .*ř|%paymī($С#Мmuch|%loss%
Ƕ|Ĕ)Íҍ章|ӥ全Ä|原Ä|引V)
(ý|ƪѣÀû|ÆSŖO法|手段ЫĽ帯?|Ļ否į否#>é否S˞ʬʸ˳|pBfDBd|bestЏ;МӐhearR?ÖʊÍɍɣɋɑ|性別|%gƦ%sex%|職業|occupĦ国籍|naÌalū|Ǻry|%ip%|fax|˕ʡ˃?ʯŷ生Ɖ|誕生àӚƙó
(ƱGÔɍ?ſ(ʓɠ|ɿ@(ÕG主#úG҅ěǄGoffƦӘD|ÝD%|abħѱҋБÐQD#҆ ҋŉƯ?оИƻ|Ņ|K|öħ%id%#usDKĉ|^(ƱØ)$
(єĺ傷ÊE|ҝ(ÕO#Ĝ|ӗed ÑĊÁ?$RƯ|K#^ГĜ)$
ǊăZ故|現ßǖƓń?|ĒƑĊå|ê在地ш|ǳ#(åш)\\W{0,2}Ǌă現ß)
Èљęєҝ|ú|҅|ƱGĥǄ|ДÂń|転送Y|TÓAŜɑYҿYơ取Rã|ãɩʂ|ã供|ƅ|学生|ĞG家族|友|ÖÕ紹介|ƠGǬ|代表Gѻ後見ҾҶGƧG責任G職ß|実家Ӥ担任|上司|(^|[^丈])夫|妻Ђ|差ĈÕ^from|(偽|Ǵ)MŏÔ|業G˗˭ːʤˀ|Ӷǟ>|TÓ|ƝÓ|Ĝ|ő|guardianűBnCfriend|BpBsíbehalf|witness҂|agíthird.ƴy|someJ;ŗ Ñ|ůir|ĵkXcomìmisXpolic;BgistrantËǨ
Kĉ ů (ÑЦ|Ūividuŧħöő#ůir K|ƽ)š (shĄӬXlisŰů Ŋe)
ÈèƮ|ъ?ŽôŶВ|Tñƌ|被В#В)ŤAčEčɦ)Ċӊ(ǩ|ôɛʉ|ôĂ|映Ă|写Ă|晒ɕ|ɕʉɕ|(ğŒôǕÅЩVҽ漏ɈAƙ)[ɕɗ]҃ʉЁЪɈʉǁ6}(ӊ%јË%ƽ#ƽËĉǙa |any @ј))
U(ŐǣCsend|BƎCusǞ|cJsum)D|(ǒ|claim|applic|ģrm)anCưor|ňCwĬ)[^\\w ]s QłËǨ
щ}ЬĈ|告発Ьɗſɿ|Å|[本個国])(ØL6}|Â>?ĸ)(ÁS|Æ|å|ýY)
Ў(ĝ|>šǬÂ?[Ɍɧ])
щ})[ʋEA](Õã|O)>ÍǨ
(đ|ѢĊÕO|Gã)$
ӹ|履歴|ûɗċ除外|関心|講座
Ƕ?|ğ|ʢ˃˗Ǖĥг|ûǔ来ć|訪問|納ŻѨŎҿ|回答|開催Хӻ|来êҵҷ)ŤčE|Þ|>@(T|ýҭ?|Ɖ?ьƘ月|ŻĽ|ź数#(ÝXӘ|publish|pBfD|ordѿĊǜe)
ÈЎü|(бҷ|Ōǟ|Ńŕ[ʒ>]ҼĹĻ能|àɋʉŶтцĤź月|àьɨɍ|頃#Aɤņ見|気|Ö#(тц)L6}Aɤ|(ǜ;ƶ|day)БѮ|obsDv|saw|%see%|ƵЀcovDǓ|%fŪ%#ѮǓXdiscoveBd|ƵXsawË(ǜ;%J%|ƶ#(ӎy|ƶË(awar;ĵrn|came across))
^Ǌ案@Ťҭ|Ɖ|à付ЫŻЫ刻)Āӎte ČЏ;ƶ)\\??$
(ӷ|î審гŤ@ŜAE|Ǵ|Ǉ|怪ɗA|ǚN偽)[H>]?(e?Ʃ|Æ|sms#Ʃҍ面ŲӪ)
U[物Z案条]|[^ɔV]é)ѐ標題|^([ɔɊ]?(ҬSñ@(Ėӟ#^題ď|>題$|ЯʋĖ|ėt%|^Śe$į旨)
^(ѰҬ|ōSñ@ѐĖ)ĀėCŚe)( line@$
(Á)ѴɂʋAɯС ŕŢƕĠǅҸ|э|F称#ŢĠǅ)F?(сŖÁ)
ŢƑӠҚĠ˓ʸˍŷҁwork|Ě)ïV|V>@ ?(e-?ŵeƩS)
(Ѫ部門|Ѝ課|課F|宛Y|ĥYńһ校舎|拠点|施設)F?$
ĒƕĠƾMǅ|機関Ɠ|勤務|Ѫ役職ҸńFһĚҳ[sz]ĦcorŮaCҁdeƴmíҒemployD|school|affiliaCjob Ś;ÀƖïĺ>@(ĕ|Ќк˳#ɔŎ|ɔ購ÎR使A
(Ќ製Ƣ品ď)L2}ĕĲF|ӪI?
ÈÖ[ɣʊ]|来ɾNą社|ɓ>ǟ|Ӹęы( (Ç|ʳIˊI|板#等|Hɩ@>?ĸ(Fø#ğ(M媒ŝĕðɩ>(Msns|ĕ|ʢ˗˪#Ѥ|board)('s@ K|KĉǙtĬıù@Ѥ#which хorm#^ɩɓ(Ĺɧ)(дЁʌ|ôɣ|ğÊ#^platformĀŔsDvic;Ѽsnsð(ɔ覧ɫHɣ|Ɍɂɣ|ƖÊǖ)(E|ɦAʋŕы)
U[ØO様客Â身Ć私YVą表員]|Ĩ|ɕʓ|ɕɾ|Ģ)>(Ɋ|ɔШ@(Áø)
(ˋй|ˏ˳ˉİ˚˳|ƔƇŅ|Ǫ|˕ʡʤİƢ曲|国|地|駅|路線|к˳|ˉˡœ|ʤ˙˳ˈ|案ă物ă機種|番組|ˁИʰ˫I˗|ѺÇ|ƛв|銀行|ѕ˚þ|飼A[犬猫])Ĳĸ(F|ˍИF称|Ė#(nick|ħscBenӬ|ѷdomaáevíitem|peCìjecCbrČ|hosCmodel|ömiddl;maiden|group|teĴǈŘbank)ÿ(ƛ|曲|作ƢÔ籍|Ç|MѺÅв|job|Řәbook|sJg|thŦ|posCarticle)ï>?Ņ@(Ė| Śe)
(転ôŹӤ˩ʤʻ˳ŷ(判決|決定ť.*[投Ž]#ǲŃÒĆѩĒӵ権?(Ź|Ø#Ơ|Źïɨ#Ĩ>ƸO>?Ƹ殿Ɛ|ǏӸ(Þ|ĺ#Ӯ|Ӈ本Ƽʪ˪ʸˊİѳ|Ʈ|%Ą%|%my%Уiciŧoriginŧìfil;ÑŧĚŉèMēƭ|şbŭƈŔ%Ü|ǈƿe)
%ìof%Цship|(Ƨ|ž明)(GÔ|Þ)
(ƒ|ĥ)Ź>?(ÆS|Ù|Ú#ƒÚ
U使ɣƙNƖNĢNŎNƧN持ɣ)(ɦAĎɦɍE|ʏʌEӢÓ)(Æ|ƞS|å)
(аMÇŖF|Ė#(èMÇ).*ӂ
志望Ò己pr|経歴|職歴
(ġ|詳細Ųя|ǵŖʒ|ǠË(ǵŀųŒôŒ述R?ÔɍR聞ɋɛЪɈɦ|述ɹ#^(pĵseıƳaáǋb;ӫwhy)%
(関連|参考|参照Ҵ>?|ž拠|BlaŰBfeBnc;Ґŉа%Üs?%)
^[画写動].>?ò$
^((ù@ʵƺ ?Ĳ|ѯ|ˈ˃˗Çñ)ò$|Ѷ;ˁлˍ˫ƇѳËӋ|ƃ#Ӌ)%L12}Ѷe)
èƃY?|pDmaÜ|%ÜāùÏ|^Ү|ÙÍhttp|ÏL8}ĉ (th;this|tĬĳù@(ŘŔÝ#(ŘÝ) Ï|(hp|Ç|MÅвƏ|ğ|ƀ?|ʹˬ(˃ˉ@|ƛ|Ҟ)(š[^˫]@Ù|^ğ(ѹ|YðƀҎßê|wheB (is|ӐseeĳiCů#(ŘposCƤCәlisting)s?( \\(?s\\@@ (to (beıЕ;ŐBƵ#in ƹ)
((Ҟ|ǯҎķÞ|ōÞķÓAěťL10}(ӇӮѩĨÒ身|Ź>?)ŉMÇ|ēÅ|ǂɿ#(ƀ|ÅƏ|Ĕ|ӳ|写真|ƛĊÇ|ѹ))$
ēùMʦʧ˖ ?M%Ӂ^(Mhp|webƈbŭ)$
e-?ÃS|ˡʢˉ|%Ã( ?Ï@%
Æ|%Į%|ĮQ[a-z]#ĭ;ƞ|mobil;ɧʓʏЃǽ
郵便|Ȓ|%zip|ÝŧÝŨe
^(ǳ˻@(ѕ˓İʢˑIˈ#部屋Ú|building|aƴmísuit;%unit%
市区?町村|ǳ|丁ď|町F|stBeC%cū%|tĄ
都道府県|Ҕ
åR住ɾA|居住地|%Ï%
ź齢|ź代|%age%
^À[Vé]ă^Ǿ
чҤ|Ћ|ʸлİZ由|ÀVă項ď$|Ć野|Ł|%ǿā%kŪā%Ǿ|natuBĉ
(違反ķ|TƷǀŲōñ(чЋ#^(ӴқҤI?|Ły|(typ;kŪ)ĉ (Ʋ;śĦŐҢssue))$
ľġ|õT|Đđě|件FӟŴ|困ʊǥėCissu;abouCҢǆcJcDn|harm|śat
(注Äǔ購Î|ŎҚZ業Ӡ|Ќ工Z|ƚƼ活動ҹñţ(Ǘ#動機|ġ)
^(ǯ>@Ƕ|ĔƏñӯ
ÈúØǠƓ>Ɲ|ӹɫŜAEęǗ|詳NɏʏNƟ|ǰӭƍT|õ具ŝǵÒ由Ž|ɩ>ʈɆ|ɩʓH|何Ɍ|困ĂҠ|дɦ|ǯ|Ŋ;ІƋāǋb;ƳaáРhappenXӓƤCӫМcan w;â(ƊCƹ)Ķ^ƹs?$|概é|VăýZ項|通çóҜ(AEɠ|ɏɠ#^(ƊtĶbodyðâŐ(ŌķěŴťÊЄ|ɗH)L7}ġ)
UЊ)Ǒ
Ĕ|Ǯ|ġ|яR気ɥɍ|Đ補足Һ|ˡˢҴФҐАŞeāBОsǥғ
(õT|Đƍ具体的H?R困ʊ)ÍӯĀǗ|Ɵ|Ǒ|Ĕ|Ŋ;ƊtĶІƋĶǮ)$
Áø|姓F|芳F|本F|(äљ)F$|(Ѝ|ǲķ|Ę|T|ō|ýŜĈŀ|ƚҹЬſХŏ|提Ĉ|ĥ)Ӧ@ĲF?$|Лÿǻ (Č|&|\\/) Н K|âKӜ KЃ(Ñ|K#^(KǞD KƐF|ÀЍØ様?F?|Fð(ÐD|ǣtD|sƦưD|ǒanCclaimant)('?s@ K
hJey|gotcha|ƭ.*ƭ|ak hp|%boC^hp%| hp$|trap|decoy|ò ƥ|winni;ĵve
ǌ|spĴП|turnstile
passw|^otp$|JeЏe Ũe
^cc |cardӛ
(ŵeÃ).*(ǛcJf|ƥ|agaáҰá2ð(Ǜƥ|Ұin)%.*Ã
^(q|s|Ň|quDyҗĶkwðŇ
companҳ|corp|deparCҒӁfaxӚ|bday|nickÿѷħŭin
%(e ?ŵŵÃ ?Ï|ЖtoSÙ)%S
ŬaѸyomi|ruby|҈
%(Į|ĭ;denwa|Įeĭ;mobile)\\d*%|Æ
^(â|Л ǞD Ѓ|ÐD @K( \\d+@Āo?nama;shǼsǼЛK)ĀĸƯ|Àƻ)$
^(â|ưıėCŚ;kenmei|daǼ件F)$
^(ӗ |Ð űge |Ý |ƤtıèÜ)( ?\\d@$
site ?K
Ł|%kŪ%|%ǿ%|s(h|y)ubetsu|bunruiǥǾқӴ
Ŋ;%msg%Ф%body%|Ƥtāӓtoiawas;naiy(o|ou)%|hJbunƋ|І|BОĶbikouТeā%text%ŲǮ|Ɵ
џҧ苗ÛFÛ(â@НÿfamilyÿsurѾю)
џF|(â@ǻÿgivenÿfoBѾђ)
^Н$
^ǻ$
^(ɛA|ʻӨ
^(ʁA|ˡӨ
Ї|Oɯ省略ɧ|ĠĒƕ団ŝĚ|^Q被|ú|É|ĞRã|ƅ).*(ɾEɯÒ宅|ƞ#[伝Ö]ʉ?[ʏɈʌɛ]ǕɾЉĝ|ɧɯ?HТ%
Ɋã|ƅ|˚þ
ĔƏ|Ѽʲʹˈ˖й|ƪÞФ%BƵ|guest ?book|%Ж|U˗)ˬ˓˥I
Ɯ|承諾|了承|承Ö|規約|˝˪ʷIҘ>(ĸ取|ĞХ提供#їҜ|配ç|Ľ違A|üNĥü|ˁʧйʒ|理解Nʢ˳ʱIˈ|ǫ|歳以上|ûÞ$|agB;cJsí%tDms%Ǧcy policyӝdeclarҫgood.faith|cDtify|undDstČ|acknowledge
UǤt |no )(国ÚQš(H|Ј除)#Ǻry Ũ;\\+81 ?\\d)
(ҏ角>?|(ʫʿ@ƨƂ|漢ÛÄÛ[˻ʄ\\/ɨ,ȁ]){1,6}(QĪƨ҉ĝ)[^ȁȂ,.()※ ]){0,12}?([î×禁避控遠]|ng%|Њ|[Ɉɍɑ](ɾ?ɛ|H#[ʏɛ]ўѭĝQņîĻ|Љċng|Њ))#(%(no|ǤCavoũexcept#Ş( áŠe@|n.tŠe) ћdth|kata|hira|ŬjiҌ|ћdthǎǍҌ (noCcanү%
ĝ|ѭɧċąEʉH|([^意>Ɍ]|[^意][>Ɍ])HA(ʂ>|Å#ĩɌɂТ%|ŗ than
^ÀŢ団ŝƑ|ê属)ҩ)
ĞӦ|>O@ïǠ@À
半角
ƂǍ
^(((ɊƸÒШ@(ˍþ ?@ѯ?|ʹˈʢ|ʵ˭˳|社#(web|Jlin;ł@ ?(shop|stoB))(>ѓ*ѓïèÙ|şÜ|Ï|\\W)*$
ǫѥ
Ѭ
õT|ǰҺӭňCiӔeӔғ|supŮt
҈|ƨɋH\\@$|˨˟|ʈɿ|読ɿ(҉O#ʷˡʤѸ%Ŭa%|ĭetic|È漢ÛŬjiŶҧFø|KĤƂǍǎ#(Ƃŕ(氏|Fø))
ʫʿʫˊǎ|ѡƨʻʤ|ˡʤ
ѵ ]|óɫ?ɯ|何ʂ|V>Eʁ|ÂĽɯ)ƣ)(ɗ(HAQɨ|ß#HɏQɦʂ)#ɯ?(Ј禁止)#ѵ:：←])(żóɧ(Ɋ願A|$|\\)#(触ʉЁ)HAɧ#(項ď|ó)ɯЯ(ɾЉHA#ˀ˟Ió|˜þӰ(V|>?ó#robotӖ
ƃ集|相互ş(şʵƺ)ïиǱ@Ģ|Ü (exchang;lisCdiBctory#(add|ǣĳł|aĳŔÜ|ò)
^\\(?※.*(.{25}|[ȂĻ]|ҡѲЇ|ĩ|ҏĪ>ɿŀų)
(ǭ|Ǳ|ƔƇˡ˳ːI)Ĳ(ĢҶ|ÎŸ#ÎŸ(申|手続|Ń#cBate (an |â@öƬ ?up%|%Bgist(D|raÌ)%
Ӆ任意|ɲɣə|(э)ˍIˠ(ɧʂ|ʂ@(Ļ|ok#\\(?(ӌ|opÌal)\\@|[*＊※■●◆◇▼▽˻]+ųеѦ((ɔR@(ŽÎų#ÔAɦ)(ҡ)
Ѭ([ȍȏ") ɯʒʂɫɌ>等使]|HɩŒ号|п)]|Àƣƙ))*([無î抜除省取禁遠控避外詰]|H[ɗɏ]|ɬ[Aɍ]|ɨĂ|[ÎA付ɤ含Vʏɑʌʁɛ]+ў必é(ċɂ#[Aé][ʉʊ][Hɾ]|ɧ?[Ɉɍ][ɾH]ť.?(îĻЄHЄɾ)#数ļ(>ɿ|ɠɑ#(続ɑ|[詰ɤ]ʁ)ɦÀÎ|(ǤC%no|omiCЕ;skip|exclud;(ү \\w+)Ǚanyıhyphen|dash#(ǽ|digit)Ӗ
ќ(ɯ|иHN無NЈÎʌɚ|Îʌċżɑɚ#(Ľ|ɂAɠ)[ʒɯ]?(żɑ|ɂɑ)(ɚ|HA)
ӣƐ|ǏÐD|Ʈ|^(about @you$ѫ)
ƻ|Fҩ#Ư|ÆS|å|%K|ŵĭe
U^Ð š)(Гƌ(G>OƇƔ#被(Ƅ|Ę)GдE(O|Â#É|ƱGúŴǄGąZGƧGƠGZ業Gć舗|ƑҾä第三Gď撃ѝƅ|ĞGǬÕĒĠƕĜ|őУƦÝD|Ě|ƴy|ұѱsellD|ǝDЦ|affecŰÐXДÕY生Ъ員҂ ňtѫ#who is|Ñƫ#Uр)ǁ7})[ʋAE]([ÂãOØ]|É)様?(фL6}|>(÷|ĩ|ä(ÁË)@$|((Ӷ|ѻúӡÉËƓɫL11})ŤѲAĎɂʋ)ɋ
kagai|higais|%ait;ұĜ
ûǔӻҵѨÅ(à|Ĺɕ#appointmípBfѿ
((ĨƸO|ɔ自[身Ć])>|ƾćШćĤēM˖˭ʰ|ƭ|ò#ӂ|òL3}Ĩ>|˝Iˈ˕ʩ˪ʪƐ>Ţĸć#â(Ą|Ůtfolio#ifƫ have (J;a)%
^[(※ ]*(例|ex%|e\\.g|注|半Ī全Ī\\d+(Ä@Û最大)
ĐѠӍҥě|ŌŴƷĘ|ǃƠҙӺЩ質|T|Ʋ;ŐǒCśĦǝ|ҕЕӜ
Ӆ%ӌ%
^(\\(?(全Ī半Ī漢ļ#Ү\\/\\/|\\d{1,3}|[Ɖ時Ć>]|yҪmҪd*|h*:?m*|mJth|day|year|hour|minut;ѰäÙ))\\@Āà?午[前後]|[ap]\\.?m\\.?|(ю|田ĺ|ʄɾɠ|ˤ˞ˀ|yamada#(ђ|EʍɆ|ɯHɓ|ʿ˭ʦ|ˏˊʳ|taro|hanako))$
(Á)ʒ?Àƣ)БƜ|ƜÞЇÍ(Á)ʒ|誓(A|約#宣誓|電ãʵœ|KL30} agBҫpDjuryӞB
Ǫ|ʵœœ|ǭĢ|ǱĢ|ї|購読|ӱRƗ|ǐïи再R?忘#ŭ ?áƬ ?(áup)%ӝ%Ň%űymíƥouC(forgoCBsetËǉ
Uъ)((使ʏʌŜAгNɋɋĂɍӢNŽôÊ|ЯҠɣ)Eņњ#ГúGÉӡÅѝĞØ)(>O@>À(њ))
ƾ団体
全角ќ
ӣ|ЎQĝ#ǏƮ)
Ƅ|ѠĘ|ŌěŴƷǃҥ|Ӎî審|ӺҙƲ;ǝҲ|śaCҕ҆
ǃF誉|侮辱Щ口|çV(毀|ɍ)損|defĴlibel|slČD|insult
кʤːʷҘ|晒|ɕʉN肖像ǦcyǦteАÑalАdox
ǚ|成ʊ済|Ӓ
ӵ|商標|Ö的財産|海賊版|copyrighCtradeО|inĮlectual
ŋӃŋ>性|ŋÍңcsĴőņŮn|Ʋ|sex|Ƴoit)
Ҧ|私Z性|Ɯ>ċBveng;intimat;nJ.?cJsensual
ʢˀ˫ˈ|obscen|adulCnudū|UŋÍ)(ң猥褻#Uŋ|Ҧ)ӃUőL8}|Bvenge )Ůn
売春|援助交際|ĈŸA系|ìstitut
薬Ƽ麻薬|大麻|覚(醒|ɛA#ˉ˩˃ʰ|drug
ӄ通帳|ƞÆ|bank acǺ
Ǉ|偽Mphish
î正ʢʯʻŷǐ҃ʊ|unǢi[sz]Xhack
闇ːƺ|実行G請負|仲介|Bcruit
ʫʸˎ|賭博|ʮл˖İgambl|casino
闇ë|貸ë|ˤ˟ë|lending
銃|爆(発|弾#刃Ƽ武器|weapJ|Ƴosiv|fiBarm
自殺Ò死Ò傷|suicũself.?harm
ӈ予告|脅NthBat
Ѣ|bullyҲ
遺ŝ残虐|ʰ˭|gor;graphic|śen
差別|˘ƺ|Ĭ;discriminat
青少ź|minors
ˇ˞|偽÷|誤÷|˕ʧʤʯ|misģЀģ|false ģ
悪質商法|fraud|scĴUǇ)Ǵ
ʦʤ˫ŷ˞˫ʦʧʢ|virus|malwaB`)[$6](`
`),Eo=n=>$M(tt.shift(),n),[gi,Oi]=tt[_6](0,2),xo=n=>n[$6](_m).map(t=>{let[e,o,s]=t[$6](",");return[e,Eo(),o||void 0,+s||void 0]}),Bt=xo(gi),bo=xo(Oi),So=[{id:$h,e:$G},{id:$h,e:$I},{id:$h,e:$G,H:.3},{id:$h,e:$I,H:.3},{id:$k,e:$G},{id:$k,e:$I}].map(n=>[Eo(),n]),[et,Ao,No,Io,wo,$o,To,ko,Ft,Ro,_t,Lo,Do,Mo,Co,Ho,vo,Bo,Fo,_o,Po,Go,Uo,Ko,Pt,Wo,jo,Yo,Vo,Jo,zo,qo,Xo,Gt,Qo,Zo,ns,ts,es,os,ss]=tt[_6](0,41).map(n=>$M(n,"i")),rs=tt.map(n=>$M(n)),kn={令和:2018,平成:1988,昭和:1925},is=[$5,"confirm",_H,"payment","search",_Y],cs=4,ot=[$h,$k,_M,_y,$z,"age"],O=n=>n.normalize("NFKC"),V=n=>O(n)[$Y](),as=120,yi=40,Ut=30,Ei=new $M(Go,"g"),rt=new $M($o,"gi"),xi=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,bi=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,Si={name:{id:$h},"family-name":{id:$h,e:$G},"given-name":{id:$h,e:$I},email:{id:_M},tel:{id:_y},"postal-code":{id:$W},"address-level1":{id:$J},"street-address":{id:$z}},Kt=Bt,st=new _D,Un=(n,t)=>(st.has(n)||st.set(n,t()),st.get(n)),it=(n,t)=>e=>Un(`${n}\0${e}`,()=>t(e)),ls,Ai=40,Ni=200,Rn=n=>is[$g](n),w=it("",n=>{let t=V(n)[$d](/\s+/g,_m)[$d](/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"")[_b]();return zo[$f](t)||_o[$f](t)?"":t[$d](Ei,_m)[$d](xi,"")[$d](bi,"")[$d](/\s+/g,_m)[_b]()}),J=n=>/\p{L}/u[$f](w(n))&&!Gt[$f](w(n)),Wt=(n,t,e)=>n[$0](([,o,s="lac"])=>s[$g](e[0])&&o[$f](t)),ct=n=>(M(n,$m)?.id??$B)!==$B,Ti=(n,t,e)=>/^(other|company)$/[$f](e?.[0]??"")&&/[(].*(届いた|受信した|[御貴弊]社\)|認知|発生|事件|現場|ローマ字|英[字語]|roman|代理人?[がで](?!.*代))/[$f](n)?n[$d](/[()]/g,""):t,ki=n=>n.length>Ut?null:{id:$B},Ri=([n,,,t=1],e)=>({id:n,H:t*(e.length>yi?.85:1)}),us=n=>O(n)[$d](/([a-z])([A-Z])/g,"$1 $2")[$Y]()[$d](/[_\-.:[\]\s]+/g,_m)[_b](),ps=(n,t)=>Un(`${t}\0name\0${n}`,()=>n?Li(n,t):null),tn=n=>{let t=O(n);return Io[$f](t)||!!ls?.test(t)},ms=it("out",n=>Bo[$f](O(n))),hs=n=>Jo[$f](O(n)),gs=n=>w(n)[$d](/[・、]?[わ分]か.{0,3}場合.*/,""),jt=n=>ss[$f](n),dn=it(_h,n=>{let t=gs(n)[$d](/\(([^)]*)\)?/g,(e,o)=>et[$f](o)?"":e);return t.length<=Ut&&jo[$f](t)&&!Pt[$f](t)}),Yt=it("behind",n=>{let[,t,e]=/^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/[_A](gs(n))??[],o=t??e??"";return!et[$f](o)&&dn(o)}),Os=n=>{let t=V(n)[$p](0,as);return t!==""&&!et[$f](t)&&(ns[$f](t)||dn(t)||Yt(t))},ys=n=>Yo[$f](us(n)),at=n=>n.length<=Ut&&Pt[$f](w(n)),lt=n=>Wo[$f](w(n)),Es=n=>ko[$f](w(n)),ft=n=>os[$f](w(n)),mn=n=>qo[$f](n),Vt=n=>Zo[$f](n),xs=n=>Po[$f](n)&&!mn(n)&&!Kn(n),Kn=n=>Co[$f](n),bs=n=>Fo[$f](n)&&!mn(n)&&!Kn(n),ut=n=>No[$f](n),Di=/権利(の)?侵害|人権|rights/,Jt=.5,zt=n=>V(n)[$d](/[\s\p{P}\p{S}]+/gu,""),Ss=n=>V(n)[$6](/[/・、,，()（）「」\s]|\bor\b|または/).map(zt)[$b](t=>t.length>1),Mi=n=>Un(`harms\0${n}`,()=>rs[$u]((t,e)=>t[$f](n)?[e]:[])),As=n=>new _B([...n][$p](1).map((t,e)=>[...n][e]+t)),Is=(n,t)=>{try{return n(t)}catch{return null}},P=n=>!!n&&I(n)===1,An=n=>I(n)===3,k=n=>{let t=K(n);return!t||P(t)?t:I(t)===11?Is(Ze,t):null},ws=(n,t)=>(_n(t,n)&4)!==0;function*G(n){for(let t=k(n);t;t=k(t))yield t};var vi=160;function*qt(n){let t=0;for(let e=P(n)?n:k(n);e&&t<vi;e=k(e),t+=1)yield e};var Xt=n=>{if(P(n)&&h(n)==="slot"){let e=ro(n,{flatten:!0});if(e.length)return e}let t=[];for(let e=Ge(n);e;e=Ue(e))t[$O](e);return t},Ln=(n,t)=>{let e=io(X(n)??n,n,5);return e.currentNode=t,e},$s=n=>Is(no,n),Q=kn.令和,Qt=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,Bi={令:Q,r:Q,平:kn.平成,h:kn.平成,昭:kn.昭和,s:kn.昭和},mt=n=>{let t=Qt[_A](n)?.[0][0];return t?Bi[t[$Y]()]??0:null},Fi=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,_i=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,Pi=new $M(Fi.source+_i.source,"i"),C=n=>$w(n).padStart(2,"0"),Ui=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Ki=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Wi=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/,ji=(n,t)=>n[0]==="d"||$j(n)>12?"dm":n[0]===_0||$j(t)>12?"md":"",Yi=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],ks=n=>Yi.map(t=>ne(n,t)??""),Rs=n=>{let[t=""]=/^[a-z]{3}/i[_A](n[_b]())??[],e=t?"janfebmaraprmayjunjulaugsepoctnovdec"[$8](t[$Y]()):-1;return e%3?null:e/3+1},Vi=n=>n[$d](/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,t=>t[$d](/^十/,"一十")[$d](/十$/,"〇")[$d]("十","")[$d](/./g,e=>$w("〇一二三四五六七八九"[$8](e)))),Ds=(n,t,e)=>e.map(o=>n[$K](s=>Ls(s,t)===o))[$0](o=>o>=0)??-1,Ms=n=>/\d(月|\/)\s?\d|\d{4}-\d/[$f](O(n.at(-1)??"")),Cs=(n,{y:t,m:e,d:o})=>n[$K](s=>{let r=(O(s).match(/\d+/g)??[]).map($j)[_O]();return r===`${e},${o}`||r===`${t},${e},${o}`}),Hs=n=>n[$q](t=>mt(O(t))!==null),vs=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],gt=n=>n[$q](t=>vs[$q](e=>e[$f](t))),ee=(n,t)=>{let[e,o]=vs.map(s=>n[$K](r=>s[$f](r[_b]())));return e<0||o<0?-1:t<12?e:o},Ji=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,_0],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],zi=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,_0],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],qi={12:_0,31:"d",23:"h",24:"h"},Fs=4,Xi=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Qi=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Zi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/,_s=({width:n,height:t})=>n<Fs||t<Fs,tc=({right:n,bottom:t},e,o)=>n-o.left+e.scrollLeft<=0||t-o.top+e.scrollTop<=0,ec=({left:n,top:t,right:e,bottom:o},s)=>e<=s.left||n>=s.right||o<=s.top||t>=s.bottom||_s(s),oe=new _u,Gs=()=>oe=new _u,Ks=n=>An(n)?_m:"",yt=/[・／/]/,se=n=>Ws(n,pn,"dt")[_7](),Dn="input:not([type=hidden]), textarea, select, [contenteditable]",ce="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",oc="input[type=radio], input[type=checkbox]",Mn="script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, [role=button], [contenteditable=true]",xt=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/,sc=/^(td|th|dd|li|fieldset|form|body|tr)$/,bt=240,rc=24,Vs=n=>{let t=P(n)&&h(n)==="img"?g(n,"alt"):"";return t.length<=rc&&/\p{L}/u[$f](t)?t:""},en=n=>n[$d](/\s{2,}|[^\S ]/g,_m)[_b](),re=new _u,hn=n=>re.get(n)??[],zs=(n,t)=>g(n,t)[$6](/\s+/).map(e=>{let o=e&&Oo(F(n),e);return o?R(o):""})[_O](_m),At=n=>T(n,Dn)||!!nn(n,Dn),pc=n=>w(n)!==""&&(!J(n)||ct(n)),dc=(n,t,e)=>n.length===e&&n[_z](pc)&&new _B(n.map(w))[_X]===e?n[t]:"",Oc=n=>[j(n,$F)??g(n,"data-placeholder"),g(n,_4)][$b](t=>t[_b]()).map(t=>t[$p](0,bt)),S=({p:n,a:t,u:e})=>[...n,...t,...e],le="input, textarea, select, [contenteditable]:not([contenteditable=false])",Ec=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,xc=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=n=>/^(radio|checkbox)$/[$f](`${n}`),ae=(n,t,e,o=[],s=[])=>({n,kind:t,type:e,F:It(n),N:o,g:s}),Sc=(n,t)=>Ec[$f](t)||T(n,xc)||!A(t)&&g(n,"tabindex")==="-1",Ac=n=>{let t=h(n);return t===_w?D(n):/^(textarea|select)$/[$f](t)?t:"editor"},Nc=(n,t,e)=>e(n)||A(t)&&hn(n)[$q](e)&&!$(n,$L),Ic=n=>T(n,":disabled")?"":n.text||R(n),qs=new _u,$c=0,z=new _B([...ot,$W,$J,$R]),kc=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/,Rc=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i,fe="[\\d０-９]",Lc=new $M(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${fe}{3})[^\\d０-９]{0,3}(${fe}{4})(?!${fe})[)）、,，\\s]*`),or=(n,t,e)=>n[$d](t,o=>$w[_k](o.charCodeAt(0)+e)),de=n=>or(O(n),/[ぁ-ゖ]/g,96),Dc=n=>or(de(n),/[ァ-ヶ]/g,-96),Mc=new _D(Array.from({length:58},(n,t)=>$w[_k](65382+t)).map(n=>[{ﾞ:"゙",ﾟ:"゚"}[n]??O(n),n])),Cc=n=>[...de(n).normalize("NFD")].map(t=>Mc.get(t)??t)[_O](""),Hc=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,vc=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i,ar="h1, h2, h3, legend",Bc=new _B([_y,$z,$W,$J,$R]),Fc=/^(url|site_name|subject|notes)$/,_c=[$V,$E],Pc=new _B([$V,$E,_S,$h,$k,_M,_y]),wt=8,me=5,lr=20,Gc=.7,he=({t:n})=>n[_Z]===$2,ir=({K:n},t,e=()=>!0)=>n.map(o=>[I(o)===9?Qe(o):"",...E(o,t)[$b](e)[$p](0,12).map(R)][_O](_m))[_O](_m),gn=(n,t,e)=>n.map(o=>t(o)?{...o,...e}:o),Wc=(n,{values:t,o:e})=>{let[o,s]=n[$b](he),r=mn(e)||Kn(e)||n[$q](({id:i})=>t.has(i)||/^(name|email|subject)$/[$f](i));return o&&!s&&!o.id&&r?gn(n,i=>i===o,{id:$E,O:me}):n},jc=n=>{let t=n.map(({o})=>[...S(o),...o.w]);if(!t.flat()[$q](o=>Ao[$f](o)))return n;let e=new _B(n.map(({id:o})=>o));return n.map((o,s)=>{let r=t[s];if(o.id!==$x||o.t[_Z]!==$m||!r[$q](c=>Ft[$f](c)))return o;let i=r.map(c=>M(c[$d](Ft,""),$m))[$0]($A);return!i||!z.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,O:wt})})},Yc=n=>{let t=n[$b](u=>z.has(u.id)&&Nn(u)),e=u=>u.P===_q||ft(Nn(u)),o=u=>e(u)||u.e&&t[$q]((d,y)=>e(d)&&d.id===u.id&&s(d,t[y+1],u)),s=(u,d,y)=>cr(y,u)||u.e&&u.e!==y.e&&d===y,r=t[$b](u=>!t[$q](d=>d.id===u.id&&cr(u,d))),i=u=>r[$q](d=>d!==u&&d.id===u.id&&d.e===u.e&&Nn(d)===Nn(u)),c=t[$b](o),a=u=>c[$q](({o:{B:d}})=>d[0]===u),f=t[$b](u=>!c[$g](u)),l=f[$b](u=>c[$q](({id:d})=>d===u.id)||r[$g](u)&&i(u)),p=!c.length&&l[$q](({id:u})=>u===$h);return gn(n,u=>f[$g](u)&&(p||l[$q](({id:d,o:{B:[y]}})=>d===u.id||y&&y===u.o.B[0]&&c.length&&!a(y))),{id:$x})},cr=({o:{b:n,a:t}},{t:{n:e}})=>n===e&&!t[$q](J),Vc=n=>n[$q](({id:t,e})=>t===_T||t===$h&&e)?gn(n,t=>t.id===_S&&Nn(t)===_4,{id:$x}):n,Jc=(n,{values:t})=>n.map(e=>e.id||e.t[_Z]!==$v?e:{...e,...zc(e,t)}),ur=(n,t)=>(pt(t.get(_g)??"",n)?.I??0)>=Gc,Nn=({o:n})=>S(n).map(w)[$0]($A)??"",pr=(n,{values:t,o:e})=>jt(e)||n[$q](({id:o,O:s,t:{kind:r,g:i}})=>o===$C&&s>=wt||o===_g&&r===$v&&ur(i,t))||mn(e)&&!n[$q](ge),ge=({id:n})=>n===_T,qc=(n,t)=>{if(pr(n,t))return n;if(bs(t.o))return gn(n,({id:s})=>Fc[$f](s),{id:$x});let o=ut(`${t.o} ${t.p}`)&&!Kn(t.o)||n[$q](ge)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return gn(n,s=>{let r=Nn(s);return jt(r)?!1:s.id===$V?r&&(o[$f](r)||Lo[$f](r)):s.id===_C||s.id===$C&&s.O<wt},{id:$x})},Xc=(n,t)=>n[$q](e=>ge(e)&&S(e.o)[$q](o=>ts[$f](o)))&&!pr(n,t)?gn(n,({id:e})=>Bc.has(e),{id:_T}):n,Qc=[Wc,jc,Yc,Vc,Jc,qc,Xc],na=({id:n,t:{kind:t,g:e}},o)=>(!n||n===o)&&!(t===$v&&(Pc.has(o)||e[$q](tn))),ta=new _D([[_q,10],[_8,9],[$4,6],["inside",6],["after",6],[$y,5],[_v,4],[$h,4]]),ea=8,oa=/^(own|near|whole|row|sentence|group)$/,sa=[_q,_I,_8,_2,$4,$y],ra=24,v=(n,t)=>t[$u]((e,o)=>e?[{from:n,c:e,H:ta.get(n)??ea,index:o}]:[]),In=({c:{id:n}})=>n!==$B,ia=n=>n[$b](({from:t})=>oa[$f](t)),sn=(n,t)=>n[$b](e=>e.from===t),dr=(n,t)=>sa[$u](e=>sn(n,e))[$0](({from:e,c:{id:o},index:s})=>Rn(o)&&(e===_8?!s:e!==_2||!s&&!t.u.length))??sn(n,$h)[$0](({c:{id:e}})=>/^(trap|captcha|password|payment)$/[$f](e))??v(_q,[[...t.p,...t.a,...t.u,...t.w,t.x,t.L][$q](ms)&&{id:_Y}])[0],ca=(n,{D:t})=>{let e=t[$0](o=>!o.c.T&&In(o))??null;return{...n,l:e,e:e?.c.e??null}},aa=(n,{D:t,kind:e,o})=>{let s=t[$0](({c:i})=>!i.T);if(s?.c.id!==$B||t[$q](({c:i})=>i.T))return n;let r=s.from===_q||!o.u.length;return n.l&&(e===$2||!r)?n:{l:null,e:null,E:!0}},la=(n,{D:t})=>{let e=t[$0](({c:s})=>s.T);if(!e)return n;let o=/^(name|name_kana|other|victim|author|company)$/[$f](n.l?.c.id??"");return{...n,l:o?n.l:e,e:e.c.e??n.e}},fa=(n,{M:t,D:e,hn:o})=>{if(n.l||n.E)return n;let s=sn(t,$4),r=s.length>0&&!s[$q](In),i=!s.length&&!e.length&&o(),c=s[$0](In)??v("inside",[i])[0]??null;return{l:c,e:n.e??c?.c.e??null,E:r}},ua=(n,{D:t,kind:e,o:{x:o}})=>{if(n.l||t.length||o.length>ra)return n;let[s]=v("after",[M(o,e)]);return s&&!In(s)?{...n,E:!0}:{...n,l:s??null}},pa=(n,{M:t})=>{let e=sn(t,$4)[$0](In),[o]=sn(t,_I),s=n.l?.c,r=s&&s===o?.c&&s!==sn(t,"near")[0]?.c;return!e||t[$q](i=>/^(own|row)$/[$f](i.from))||!(n.E||r)?n:{...n,l:e,E:!1}},da=(n,{M:t})=>{if(n.l?.c.id!==$z)return n;let e=sn(t,$4)[$0](({c:o})=>/^(other|postal|prefecture|locality)$/[$f](o.id));return e?{...n,l:{...n.l,c:e.c}}:n},ma=(n,{M:t,D:e})=>{let o=t[$b](({from:c})=>/^(autocomplete|type|name)$/[$f](c)),{l:s}=n;if(s){let c=o[$q](({c:a})=>a.id===s.c.id);return c?{...n,gn:c}:n}let r=!n.E&&!e.length&&!sn(t,$4).length,i=o[$0](({from:c,c:{id:a}})=>c===$y||(c===_v?!(n.E&&a===$V):r));return i?{...n,l:i,e:i.from===_v?n.e:i.c.e??null}:n},ha=(n,{M:t})=>{if(n.e||!/^name/[$f](n.l?.c.id??""))return n;let e=[$4,$h,$y][$u](o=>sn(t,o))[$0](({c:o})=>o.e);return{...n,e:e?.c.e??null}},ga=[ca,aa,la,fa,ua,pa,da,ma,ha],mr=n=>{let t={...n,D:ia(n.M)};return ga.reduce((e,o)=>o(e,t),{l:null,e:null,E:!1})},Oa=40,ya=/^(h\d|legend|caption)$/,gr=/^(b|strong)$/,Or=9,Ea=/(。|ください|下さい|ます|です|ません|こちら)$/,xa=/^\P{L}/u,ba=n=>/^(r[tp]|option)$/[$f](h(k(n))),Aa=n=>hn(n).length>0||[$U,$F][$q](t=>g(n,t)),wa=n=>$a.has(M(n,$m)?.id??""),$a=new _B([$V,_C,_S,$C]),Ta=(n,t)=>!Ea[$f](n)&&!lt(n)&&(t!==""||dn(n)||at(n)),ka=n=>ya[$f](h(n))||g(n,"role")==="heading",Ra=n=>/^h\d$/[$f](n)?$j(n[1]):Or,Ma=(n,t)=>n.z<Or?t.z>=n.z:n.G!==""&&n.G===t.G,br=24,Ha=10,va=/^https?:\/\/$/,Ba=/連絡先|アドレス/,Sr=/(。|ください|下さい|ます|です)$/,Fa={email:_M,tel:_y,url:$V},_a={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/},Ga=({id:n},{a:[t=""]},e)=>z.has(n)&&/^[、,，]/[$f](t)&&/^(other|author|victim)$/[$f](e?.id??""),Ua=({id:n,E:t},{p:e,a:o,u:s},r)=>n?n===$z&&r.id===$W&&o.length>0:s[0]===r.o.u[0]?!t||!e.length:!t&&(!s[0]||r.id===$C),Ka=({u:[n]},t,e)=>n&&n!==t?.u[0]&&n===e?.u[0],ja=({type:n},t)=>Rn(t)||t===$x||(_a[n]?.test(t)??!0),ye=({t:{n,N:t,type:e},o})=>(A(e)?t:[n])[$q](s=>T(s,"[required], [aria-required=true]"))||[...o.p,...o.a[$p](0,2),...o.u[$p](0,1),...o.w[$p](0,1)][$q](s=>Xo[$f](s)),Nr=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Xa="通報ナビ",Ir=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i,Se={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"},rn=n=>A(D(n))?Sn(n):h(n)===$H?$w(go(n)):ho(n)??xn(n),Ne=(n,t)=>new InputEvent(_w,{bubbles:!0,composed:!0,inputType:n,data:t}),wr=n=>n[$d](/\s+/g,""),nl='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',tl=new $M(`\\s*${Ir.source}\\s*`,"gi"),$t=80,Tt=n=>([...S(n),...n.w,...n.S,n.x][$0](w)??"")[$p](0,3*$t)[$d](tl,_m)[_b]()[$p](0,$t),Tr=({tn:n,$:t})=>n[$b](({type:e})=>e==="file").map(({n:e})=>cn("file",on(e)[0]??Tt(Nt(e,t,[])))),cn=(n,t,e)=>e?{kind:n,label:t,id:e}:{kind:n,label:t},el=({t:{n,type:t},o:e,id:o},s)=>o===$5?cn($5,Tt(e)):s&&o!==_Y&&sl(n,t)&&cn(_J,Tt(e),o),Lr="rgb(255, 255, 255)",kt=n=>Ie(n)?.[3]??1,Rr=n=>{let[t,e,o]=n.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*t+.7152*e+.0722*o},Te=[20,10],Br=[8,8],rl=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],$e=.3,Mr=5,il=1.3,cl=1e3,al=1e4,[ll,Fr]=[-2,-1],_r=["::before","::after"],fl=/^(img|svg|canvas|video|iframe|object|embed)$/,ul={opacity:n=>n<$e,contrast:n=>n<$e,brightness:n=>n>3,blur:n=>n>3},pl={opacity:1,k:!1,R:null,v:!1,cn:[],q:[]},Ol=(n,t)=>_d.max(t.left-n.right,n.left-t.right,t.top-n.bottom,n.top-t.bottom)>cl,yl=n=>_r.map(t=>L(n,t))[$b](t=>Re(t)&&t.pointerEvents===$N&&/absolute|fixed/[$f](t.position)&&!($j.parseInt(t.zIndex,10)<0)).map(({width:t,height:e})=>[$j[$Q](t),$j[$Q](e)]),El=({filter:n})=>[...n.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)][$q](([,t,e,o])=>ul[t]?.($j(e)/(o?100:1))),Nl=(n,t)=>ke(n)[$u](e=>[...G(e)].map(o=>{let s=t.get(o)??{X:o,left:qn(o),top:Xn(o)};return t.set(o,s),s})),we=({X:n,left:t,top:e})=>qn(n)!==t||Xn(n)!==e,Cr=({X:n,left:t,top:e})=>Ve(n,{left:t,top:e,behavior:"instant"}),Il=({X:n,left:t,top:e})=>{let o=h(n)==="html"?E(n,"body")[$p](0,1):[];return[n,...o].map(s=>L(s))[$q](({overflowX:s,overflowY:r})=>qn(n)!==t&&/hidden|clip/[$f](s)||Xn(n)!==e&&/hidden|clip/[$f](r))},Hr=n=>{try{return bn(X(n))?.frameElement??null}catch{return null}},$l=(n,t,e)=>{let{left:o,top:s,right:r,bottom:i}=_(n);return o<=t&&t<=r&&s<=e&&e<=i},Ur=(n,t=L(n))=>fl[$f](h(n))||Re(t),Re=n=>n.content!==$N&&(kt(n.backgroundColor)>.1||n.backgroundImage!==$N||(n.backdropFilter??$N)!==$N)&&n.visibility==="visible"&&$j(n[_5])>.1,Le=n=>n[$6](`
`).map(t=>t[_b]())[$b]($A),De=n=>{let[,t="",e=n]=/^(https?:\/\/)(.*)$/is[_A](n)??[];return[t,e]},Wr=n=>URL.canParse(n)?new URL(n).href:"",Rl=/https?:\/\/[\x21-\x7e]+/g,Ll=["。",`
`,"! ",". ","？","！"],jr=(n,t,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(n).containing(t)?.index??0,Dl=(n,t)=>{let e=n.lastIndexOf(t);return e<0?0:e+t.length},Me=({o:{p:n,a:t}})=>[...n,...t][$q](J),an=n=>[...n].sort((t,e)=>e.O-t.O),Ml=5,Y=n=>{let t=$j.parseInt(g(n,"maxlength"),10);return t>0?t:1/0},H=(n,{t},e)=>e?[{id:n,n:t.n,value:e}]:[],On=(n,t,e)=>H(n,t,Cl(t.t.n,e)),wn=({o:n})=>{let{S:t,x:e,L:o}=n;return O([...S(n),...t,o[$g](e)?"":e,o][_O](_m))},He=({S:n,a:t,x:e,L:o})=>[...n,...[...t,e,o][$u](s=>/^[\s(※]*例(.*)/[_A](O(s))?.[0]??[])],Hl=({A:n})=>{if(n.has($9)||n.has($P))return!1;let t=["y",_0,"d"][$b](e=>n.has(e));return n.has("unread")?t.length<3:n.has("d")&&!n.has(_0)},Jr=n=>{let{type:t,kind:e}=n.t;return/^(date|time|month|datetime-local)$/[$f](t)?Bl:e===$v&&Ms(n.t.g)?Fl:qr(n)?_l:e===$v?vl:Qr},qr=({t:{n,kind:t,g:e},o:{p:o,x:s,S:r}})=>t===$2?null:Bs([s,...o,g(n,$U),g(n,$F),...r],e),Rt=({A:n},...t)=>t[$q](e=>n.has(e)),vl=({t:{g:n}},{A:t})=>t.add("unread")&&(Hs(n)||gt(n))?null:[],Bl=(n,t)=>{let{type:e}=n.t,o=e===$1?e:$P;if(!t.moment||Rt(t,o,$9,"y"))return[];let s=H(t.j.id,n,ht(t.moment,e));return s.length&&t.A.add(o).add(e==="datetime-local"?$1:o),s},Fl=(n,{j:t,moment:e,A:o})=>{let s=e?Hn(t.id,n,Cs(n.t.g,e)):[];return s.length&&o.add($P)?s:null},_l=(n,t)=>{let{j:e,moment:o,A:s}=t,{n:r,kind:i,g:c}=n.t,a=Gl(n,t),f=o?.[a]??null;if(f===null||Rt(t,a,Pl[$f](a)?$1:$P,$9))return[];s.add(a);let[l,...p]=Ul(f,a,n,t);if(i===$v){let u=Hn(e.id,n,Ds(c,a,[l,...p]));return u.length||a!=="h"?u.length?u:null:(s.add($1),[])}let m=$w(l??"");return m&&m.length<=Y(r)?H(e.id,n,m):null},Pl=/[hi]/,Qr=(n,t)=>{let{j:e,moment:o,A:s,An:r}=t,i=Xr(n);if(Rt(t,i,$9,"y"))return[];let c=g(n.t.n,$F)||wn(n);if(i===$1){s.add(i);let p=o?ht(o,i):"";return On(e.id,n,/\d時/[$f](c)?[p[$d](/:(.*)/,"時$1分")]:[p])}let a=o&&ne(o,c),f=a?[a]:[e[$Z],...o?ks(o):[]];r&&o&&f[_F](a??ht(o,$P));let l=On(e.id,n,f);return l[$q](({value:p})=>/\d[:時]/[$f]($w(p)))&&s.add($9),l.length&&s.add(i),l},Wl=4,jl=new _B([...ot,$C,_C]),Yl={url:zl,name:Zr,name_kana:Zr,email:Xl,phone:Ql,address:sf,found_at:(n,t)=>({f:zr(n,Zt(n.moment??"")??Zt(n[$Z]),t)})},ve=(n,t)=>(Yl[n.id]??Vl)(n,ti(n.id,t),t),ti=(n,t)=>(t.get(n)??[])[$b](({O:e})=>e>=Wl),Yn=({o:n})=>w(S(n)[0]??"")[$d](/\d+/g,""),Jl=({p:n,a:t})=>/(?<!(or|ing|、) )https?:\/\/\s*$/[$f](t[0]??n.at(-1)??""),oi=n=>n.t[_v]==="number"?!1:tr(wn(n),He(n.o)),nf=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s,tf=({o:{a:n,u:t}})=>!n[$q](e=>M(e,$m))&&t[$q](e=>e[$6](/[・/と]/)[$q](o=>M(o,$m)?.id===$z)),ef=({t:{n}})=>/^[1-8]$/[$f](g(n,_X))||Y(n)<=8,ni=n=>Yn(n)[$d](/\((?=[^)]*[県市町番建]).*/,""),cf=24,Be=()=>({filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null}),Fe,U=[],ff=()=>E(document,le).length,ii=(n,t)=>z.has(t)&&(n.has(t)||n.has($z)),df=n=>{let t=new _D(n.map(({id:e,value:o})=>[e,o]));return t.has($V)&&t.set($E,t.get($E)??""),t},mf=(n,t)=>t[$g](n)||U[$q](e=>e.id===n),Vn=({n,value:t})=>{if(!Fn(n))return!1;let e=rn(n);return e===t||typeof e!=_W||h(n)===$H?e===t:ri(e)===ri($w(t))&&(U[$q](o=>o.n===n)||e[$d](/\s+/g,"")===$w(t)[$d](/\s+/g,""))},ri=n=>O(n)[$d](/[^\p{L}\p{N}]+/gu,""),yf=(n,t)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s[$f](n[_b]())||t!==""&&n[_b]()===t[_b](),bf=()=>new Promise(n=>{let t=setTimeout(n,120);requestAnimationFrame(()=>{clearTimeout(t),setTimeout(n)})});_f.tsuho??={};var{tsuho:Sf}=_f;Sf.fillForm??=$3.assign(af,{undo:li})})();
