/* npm run compiled */
(()=>{var $b="filter",$d="replace",$f="test",$g="includes",$h="name",$j=Number,$k="name_kana",$m="line",$p="slice",$q="some",$u="flatMap",$v="choice",$w=String,$x="other",$y="autocomplete",$z="address",$A=Boolean,$B="unknown",$C="aria-description",$D="notes",$E="placeholder",$F="family",$G="select",$H="given",$I="prefecture",$J="found_at",$K="findIndex",$L="[hidden], [inert], [aria-hidden=true]",$M=RegExp,$N="none",$O="push",$P="date",$Q="parseFloat",$R="locality",$S="querySelectorAll",$T="label",$U="aria-label",$V="postal",$W=HTMLSelectElement,$X="toLowerCase",$Y="value",$Z="find",$0="time",$1="area",$2=Object,$3="hint",$4="captcha",$5="split",$6="url",$7=HTMLElement,$8="indexOf",$9="whole",_b="trim",_d=Math,_f=globalThis,_g="category",_h="others",_j=FocusEvent,_k="fromCharCode",_m=" ",_p="nextNode",_q="own",_u=WeakMap,_v="type",_w="input",_x="insertText",_y="phone",_z="every",_A="exec",_B=Map,_C="forEach",_D=Set,_E="unshift",_F="elementsFromPoint",_G="password",_H="sentence",_I="required",_J=ShadowRoot,_K="elementFromPoint",_L="email",_M="consent",_N="join",_O=DocumentFragment,_P="getElementById",_Q=HTMLInputElement,_R="company",_S="entries",_T="selectedIndex",_U="string",_V="size",_W="trap",_X="kind",_Y="m",_Z="radio",_0="group",_1="style",_2="title",_3="opacity",_4="splice",_5="reverse",_6="row",_7=Event,_8="site_name",_9="form";var ls=t=>{on.clear();let n=e=>Ai(t?.[e]);as=n(_M),Kn=Bn[$u](e=>{let o=kt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})},Ai=t=>{if(!Array.isArray(t))return;let n=t[$p](0,Si)[$u](e=>{let o=typeof e==_U?V(e)[_b]():"";return o.length<2||o.length>bi?[]:o[$d](/[^\p{L}\p{N} ]/gu,"\\$&")[$d](/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?$M(n[_N]("|"),"i"):void 0},M=(t,n)=>{let e=Gt(`${n}\0${t}`,()=>Ni(t,n));return e&&{...e}},Ni=(t,n)=>{let e=w(t)[$p](0,cs);if(!/[\p{L}\d?〒]/u[$f](e)||Gn[$f](e))return null;let o=e[$d](/\([^)]*\)?|〔[^〕]*〕?/g,_m)[_b]()||e[$d](/[()]/g,""),s=Wn(Kn,e,n);if(s&&kt(s[0]))return{id:s[0]};let r=n===$m&&Co[$f](e[$d](sn,"")),i=n===$m&&So[$Z](([a])=>a[$f](o));if(i)return{...i[1],id:r?$k:i[1].id,T:!/name/[$f](o)};let c=Ii(e,o,s,n);return r&&(!c||c[0]===$h)?{id:$k}:c?Ti(c,e):$i(e)},Ii=(t,n,e,o)=>{let s=n&&wi(t,n,e);return s&&s!==t&&Wn(Kn,s,o)||e},ki=(t,n)=>{let e=fs(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/[$f](e)?$F:/(^| )(mei|first ?name|given ?name|fname|名)$/[$f](e)?$H:null;if(o&&n===$m)return{id:/kana/[$f](e)?$k:$h,e:o};let s=Wn(bo,e,n);return s?{id:s[0]}:null},ps=t=>{let n=t[_b]()[$X]()[$5](/\s+/).at(-1)??"";return/^cc-/[$f](n)?{id:"payment"}:/password|^username$|one-time-code/[$f](n)?{id:_G}:/^(organization|bday|sex|url|nickname)/[$f](n)?{id:$x}:xi[n]??null},Di=(t,n)=>{let[e,o]=[bs(t),bs(n)];return e[_V]&&o[_V]?2*[...e][$b](s=>o.has(s)).length/(e[_V]+o[_V]):0},Mi=(t,n)=>{let[e,o]=[zn(t),zn(n)];if(!e||!o)return 0;if(e===o)return 1;let s=xs(t)[$b](a=>xs(n)[$g](a)).length;if(s)return .9+_d.min(s,5)/100;let[r,i]=[t,n].map(a=>Li(V(a))),c=r[$b](a=>i[$g](a)).length;return c?.7+.15*c/_d.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e[$g](o)||o[$g](e)&&e.length>1)?.6+.2*(_d.min(e.length,o.length)/_d.max(e.length,o.length)):r[$q](a=>a<is)&&Ri[$f](n)||Di(e,o)>.6?Jn:0},pn=(t,n)=>{let[e,o]=n.map((s,r)=>({index:r,I:To[$f](s)?0:Mi(t,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<Jn||o&&o.I===e.I?null:e},Ss=(t,n)=>{let e=$j(/\d+/[_A](O(t))?.[0]);if(!e)return null;let o=n[$K](s=>{let[r,i]=(O(s).match(/\d+/g)??[]).map($j);return r===void 0?!1:/代/[$f](s)?_d.floor(e/10)*10===r||/以上/[$f](s)&&e>=r:/以上|over|\+/[$f](s)?e>=r:/未満|under/[$f](s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}},ws=t=>{let n=O(t);if(/西暦|\d{4}|yyyy/i[$f](n))return 0;let[e,o]=[n,n[$d](Qn,"")].map(mn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/[$f](n)?null:void 0},Zn=t=>{let[,n,e,o,s,r,i,c,a]=Fi[_A](O(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let f=i===void 0?null:Pi(+i,`${r} ${a}`),l=c==="半"?30:+(c??0);return{y:+(n??Q+(e==="元"?1:+e)),m:+o,d:+s,h:f,i:f===null?null:l}},Pi=(t,n)=>{if(/午後|p\.?m/i[$f](n))return t%12+12;if(/午前|a\.?m/i[$f](n))return t%12;let e=/[夕夜晩]/[$f](n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/[$f](n)&&t<6?t+12:t},hn=({y:t,m:n,d:e,h:o,i:s},r)=>{let i=`${t}-${C(n)}-${C(e)}`;return r===$P?i:r==="month"?i[$p](0,7):o===null?"":r===$0?`${C(o)}:${C(s)}`:`${i}T${C(o)}:${C(s)}`},te=(t,n)=>{let{y:e,m:o,d:s}=t,r=V(n),i=Ui[_A](r),c=_i[_A](r);if(i&&!(i[4]&&c))return i[1]==="r"?[`R${e-Q}`,o,s][_N](i[2]):`令和${e-Q}年${o}月${s}日${dn(t,i[3])}`;if(c){let[,,l,,p,m,u]=c;return l==="年"?`${e}年${o}月${m?`${s}日${dn(t,u)}`:""}`:[e,C(o),...m?[C(s)]:[]][_N](m&&l!==p?"":l)+(m?dn(t,u):"")}let a=Gi[_A](r),f=a&&Ki(a[1],a[3]);return f?[...f==="dm"?[C(s),C(o)]:[C(o),C(s)],e][_N](a[2])+dn(t,a[5]):null},dn=({h:t,i:n},e="")=>{let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/[_A](e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${C(n)}分`:`${o.toUpperCase()}${C(t)}${r}${C(n)}`},ks=(t,n)=>{let e=O(t)[_b](),o=n==="y"?mn(e):null,s=Yi(o===null?e:e[$d](Qn,"")),r=n===_Y&&Ts(s);if(r)return r;let i=n==="y"&&/\d{4}/[_A](s)?.[0];if(i)return+i;let c=/元|\d+/[_A](s)?.[0];return!c||o===0?null:(o??0)+(c==="元"?1:+c)},ne=t=>{let n=t.map(O),e=n.map(mn),o=(s,r)=>e[r]===null?/\d/[$f](s)&&!/西暦/[$f](s):e[$8](e[r])<r&&e[r];return n[$q](o)?-1:e[$8](Q)},vs=(t,n)=>{let e=(s,r)=>s[$Z](([i])=>i[$f](r))?.[1];for(let s of[...t,...n[$p](0,2)]){let r=e(ji,V(s)[_b]());if(r)return r}if(n[$q](Ts))return _Y;let o=_d.max(...n.map(s=>ks(s,"d")??-1));return e(Vi,n.at(-1)??"")??Ji[o]??(o>=45&&o<=59?"i":null)},Qi=t=>{let n=g(t,"class");return zi[$f](n)||(qi[$f](n)||Xi[$f](n)&&!n[$g](":"))&&y(t,"input:not([type=hidden]), textarea").length===1},Fs=()=>{let t=new _B;function n(e){let o=t.get(e);if(o)return o;let s=L(e),r=/hidden|clip/[$f](s.overflow)&&!/^(html|body)$/[$f](h(e)),i=/auto|scroll/[$f](s.overflow),a={k:s.display===$N||$j(s[_3])<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/[$f](s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/[$f](s.clipPath)||T(e,$L),H:i,R:r||i?P(e):null};return t.set(e,a),a}return function(o){if(L(o).visibility!=="visible")return!1;let s=P(o);if(Bs(s)||n(o).k)return!1;let r=0;for(let c of G(o)){let{k:a,H:f,R:l}=n(c);if(a||r++<3&&Qi(c))return!1;if(l){if(f?Zi(s,c,l):tc(s,l))return!1;f&&(s=l)}}let i=xt(q(o))??_f;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}},On=t=>{if(!t)return!1;let n=oe.get(t)??($t(t)||L(t).display==="contents"&&On(k(t)));return oe.set(t,n),n},_s=(t,n)=>{let e=$(t,"[slot]");return!!e&&!x(K(e),n)},Us=(t,n,e)=>{let o=[];for(let s=n(t);s&&h(s)===e;s=n(s))o[$O](s);return o},Ks=t=>{let[n,e]=[ut,Jt].map(s=>Us(t,s,"dd")),o=se(n.at(-1)??t);return o.length>1&&o.length===n.length+1+e.length&&o[n.length]},Kt=t=>{for(let n of G(t))if(!xn[$f](h(n)))return n;return null},R=t=>{let n="",e=o=>{if(n.length>bn)return;St(o)&&(n+=W(o));let s=_(o)?o:null;if(!s&&I(o)!==11||s&&(T(s,Dt)||s!==t&&!On(s)))return;let r=s&&!xn[$f](h(s))?_m:"";n+=r+Ys(o),Xn(o)[_C](e),n+=r};return e(t),et(n)},js=t=>{Ps(),re=new _u;for(let n of t[$u](e=>y(e,$T))){let e=_t(n);e&&re.set(e,[...mt(e),n])}},ot=t=>{let n=F(t),e=I(n)===11&&n.host,o=[et(Vs(t,"aria-labelledby")),...mt(t).map(R),g(t,$U)][$b]($A);return o.length||!e?o:[Y(e,$T)??g(e,$U)][$b]($A)},sc=(t,n,e)=>{for(let o of G(t)){let[s,r]=[x(o,n),x(o,e)];if(r)return!1;if(s)return!0}return!1},rc=(t,n)=>{let e=$(t,$T),o=e&&_t(e);return!!(o&&o!==n&&!x(e,n))},ic=(t,n)=>{let e=(W(t)??Ys(t))[$d](/\s+/g,_m),o=e[_b]()&&k(t);return o&&!$(o,Dt)&&!rc(o,n)&&On(o)&&!_s(o,n)?e:""},yn=(t,n)=>{let e=Rt(F(t),t),o=[],s=!0,r="",i=0,c=null;for(let f=e.previousNode();f&&i<bn;f=e.previousNode()){if(n.has(f)){c=f;break}let l=_(f)?h(f):"";if(ec[$f](l)&&x(f,t))break;/^[bh]r$/[$f](l)&&(s=!0);let p=ic(f,t);if(!p){r+=Gs(f);continue}i+=p.length;let m=Kt(f),u=o.at(-1);u&&!s&&u.block===m?u.text=p+r+u.text:o[$O]({text:p,ft:f,block:m}),s=!1,r=""}return c&&T(c,nc)&&!ot(c).length&&o.pop(),{a:o[$b](({ft:f})=>!c||!sc(f,c,t)).map(({text:f})=>f[_b]()),b:c}},Sn=(t,n)=>{let e=Rt(F(t),t),o=Kt(t),s="";for(let r=e[_p]();r&&s.length<60;r=e[_p]()){if(x(t,r))continue;if(_(r)){if(n.has(r)||h(r)==="br")break;continue}let i=k(r);if(!(!i||$(i,Dt))){if(W(r)[_b]()&&Kt(r)!==o)break;s+=W(r)}}return et(s)},cc=(t,n)=>{let e=[""],o=$(t,"td, dd, li, p, div, form"),s=Rt(F(t),t),r=0;for(let i=s[_p]();i&&o&&x(o,i)&&r<bn;i=s[_p]())if(!x(t,i)){if(n.has(i)){for(;e.length&&!et(e.pop()??""););break}if(_(i)){if(/^(label|dt|th|legend|h\d)$/[$f](h(i)))break;xn[$f](h(i))||e[$O]("")}else $(k(i),Dt)||(e[e.length-1]+=W(i),r+=W(i).length)}return et([Vs(t,"aria-describedby"),...e][_N](_m))},ac=(t,n)=>{for(let e of G(t))if(!(!x(e,n)||t===n&&h(e)===$T))return/^(ul|ol|div|p|span)$/[$f](h(e))?e:null;return null},ie=t=>{let n="";for(let e=ut(t);e&&!w(n);e=ut(e)){if(An(e))return"";n=et(`${R(e)} ${n}`)}return n},lc=(t,n,e)=>{let o=$(n,"table");for(let s of[ut(n),o&&tt(o,"tr")]){if(!s||s===n||An(s))continue;let[r,i]=[n,s].map(c=>y(c,"th, td"));if(i.length===r.length&&i.length>=e)return R(i[r[$8](t)])}return""},pc=(t,n)=>{let e=se(t),[o]=e.length?e:[ut(t)];if(!o||An(o))return[];let s=y(t,ce),r=s[$8](n);if(r<0||s.length<2)return[];let i=e.length?e[$u](Ws):Ws(o),c=i.length===1?i[0][$5](En):i,a=uc(c,r,s.length);return a?[a,ie(o)]:[]},Ws=t=>{let n=[""];for(let e of Xn(t)){let o=_(e)?h(e):"",s=o&&!xn[$f](o);s&&n[$O](""),o!=="br"&&n[$O](`${n.pop()}${St(e)?W(e):R(e)}`),s&&o!=="br"&&n[$O]("")}return n.map(et)[$b]($A)},dc=(t,n)=>{let e=Ks(t),o=e?R(e):ie(t),s=n&&h(t)==="td"&&K(t),r=s&&lc(t,s,o?3:2),[i]=r?y(s,"th, td"):[];return[o||(i&&!An(i)?R(i):""),r||s&&!o&&ie(s)||""]},mc=t=>{let n=[],e=[];for(let o of G(t)){let s=h(o);if(/^(form|body)$/[$f](s)||n.length+e.length>3)break;s===$T?n[$O](R(o)):/^(t[dh]|dd|li)$/[$f](s)?n[$O](...pc(o,t),...dc(o,!n.length)):s==="fieldset"?e[$O](...y(o,"legend")[$p](0,1).map(R)):T(o,"[role=listitem], [role=group], [role=radiogroup]")&&e[$O](...ot(o),...y(o,"[role=heading]")[$p](0,1).map(R))}return{u:n[$b]($A),w:e[$b]($A)}},gc=(t,n,e)=>{let o=yn(t,e);return!n||o.a.length||o.b&&x(n,o.b)?o:yn(n,e)},Nn=(t,n,e,o=null)=>{let s=o!==null,r=F(t),i=I(r)===11&&y(r,Lt).length===1?r.host:null,{a:c,b:a}=gc(t,i??(o&&ac(t,o)),n);return{p:s?[]:ot(t),a:c,...mc(s?$(t,$T)??t:t),S:s?[]:hc(t),x:s?"":Sn(t,n),L:s?"":cc(t,n),B:e,b:a}},zs=()=>{let t=Fs(),n=[],e=[],o=qs(document,t,n,e);js(e);let s=new _D(n[$b](a=>!/^(hidden|submit|image|button|reset)$/[$f](D(a)))),r=[],i=new _B,c=[];for(let a of s){let f=bc(a);if(Sc(a,f,t))if(xc(a,f))r[$O]({t:a,type:f});else if(A(f)){let l=Nc(a,f),p=i.get(l)??ae(a,$v,f);p.N[$O](a),p.g[$O](ot(a)[0]||Sn(a,s)||g(a,$Y)),i.has(l)||c[$O](p),i.set(l,p)}else if(f===$G){let l=[...Zt(a)];c[$O](ae(a,$v,f,l,l.map(Ac)))}else(f!=="editor"||!T(a,"[contenteditable] [contenteditable]"))&&c[$O](ae(a,/^(textarea|editor)$/[$f](f)?$1:$m,f))}for(let{N:a,g:f}of i.values())yc(a,f,s);return{ut:c,$:s,K:e,nt:r,et:t,size:o}},yc=(t,n,e)=>{let o=t[$K](i=>ot(i).length||!Sn(i,e)),s=t.length-1;if(s<1||o!==s||ot(t[s]).length)return;let[r]=yn(t[0],e).a;r&&gn([r])&&n[_4](0,s+1,r,...n[$p](0,s))},qs=(t,n,e,o)=>{o[$O](t);let s=new _D(y(t,le));for(let r of y(t,"*")){s.has(r)&&e[$O](r);let i=h(r)==="iframe",c=i?Is(r):Ln(r);c&&(!i||n(r))&&qs(c,n,e,o)}return s[_V]},In=t=>{let n=Pt(t);if(n)return n;for(let e of G(t))if(h(e)===_9)return e;return F(t,{composed:!0})},Nc=(t,n)=>{let e=In(t),o=g(t,$h),s=`${n} ${o} ${wc(e)}`;if(n===_Z&&o)return s;let r=0;for(let i=K(t);i&&i!==e&&r<5&&!(I(i)!==1||tt(i,ce));i=K(i),r+=1)if(y(i,`input[type=${n}]`).length>1)return i;return o?s:t},wc=t=>{let n=Js.get(t)??(Ic+=1);return Js.set(t,n),n},Xs=t=>{let[n,...e]=t[_b]()[$5](/[\s　]+/);if(e.length)return[n,e[_N](_m)];if(!/^\p{Script=Han}{4}$/u[$f](t))return[t,""];let o=$c[$f](t)?3:2;return[t[$p](0,o),t[$p](o)]},Qs=t=>{let n=O(t)[$d](/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/[_A](n)??[];return e[$d](/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0")[$d](/^(\(?0(?:\D*\d){9}\d*).*/s,"$1")[$d](/[^\d)]+$/,"")},ue=t=>{let n=Qs(t)[$5](/[^\d+]+/)[$b]($A),e=n[_N]("");if(n.length===3&&/^0\d{9,10}$/[$f](e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/[_A](e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/[_A](e)??[];return o.length?o:[e]},Zs=(t,n)=>{let e=O(t);if(Go[$f](e))return!1;if(Do[$f](e))return!0;let o=n.map(s=>Tc[_A](O(s))?.[0])[$Z]($A);return o?o[$g]("-"):null},tr=(t,n,e=!1,o="")=>{let s=Qs(t),r=s[$d](/[^\d+]/g,""),i=ue(t)[_N]("-");return wo[$f](o)&&r[0]==="0"?[n?`+81${r[$p](1)}`:`+81 ${i[$p](1)}`]:n?[r]:[!e&&/^\D*0(?!10)/[$f](O(t))&&!s[$g](".")?s:i,r,i]},pe=t=>{let[n,e,o]=kc[_A](t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s[_A](t[$d](n,"")[_b]())??[];return{pt:n&&O(`${e}-${o}`),dt:s,ot:r}},er=(t,n,e)=>{let o=O(n),s=o[$d](sn,""),[r,i,c]=[1,2,3].map(d=>e[$q](E=>Mc[_A](E[_b]()[$d](/^[（(]?(例[:：)）]?)?\s*/,""))?.[d])),a=[Dc(t),/半角|half/i],f=[Rc(t),Pn],l=[de(t),/(?<!半角.{0,3})カナ|katakana/i],p=!c&&(Pn[$f](s)||/[ぁ-ん]/[$f](t)&&!vo[$f](s)),m=i||p?[f,l,a]:[l,f,a];(Cc[$f](s)||r)&&m[_E](a);let u=o.match(sn)?.join(_m)??"";return m[$b](([,d])=>!d[$f](u)).map(([d])=>d)},or=(t,n)=>{let e=ns[$f](n)?["　",_m,""]:[_m,"　",""];return Uo[$f](n)&&e[_5](),t[$u](o=>e.map(s=>o[$d](/\s+/g,s)))},ar=(t,n,e,{map:o={},mt:s})=>{let{verified:r,read:i}=Xc(t,n,e,o);if(!r&&Es(sr(t,"h1",t.et)))return{$:new _B,st:[],verified:r};let c=new _D(t.nt[$b](({type:d})=>d===_G).map(({t:d})=>In(d))),a=sr(t,ir),f=[..._B.groupBy(i,({n:d})=>d.F)][$u](([d,E])=>{if(c.has(d)&&!E[$q](z=>z.O===cr||z.id===$D&&he(z)))return[];let at=Gc(d);if(Vn(at)&&!E[$q](he))return[];let Et={values:e,o:a,p:at},vt=qc.reduce((z,lt)=>lt(z,Et),E),Vt=_c(vt,Et,s);return Vt?[{P:vt,p:at,J:Vt}]:[]}),l=f[$q](({p:d,J:E})=>E>=1&&dt(d)),p=f[$b](({p:d})=>!l||dt(d)||!un(d)),m=p.reduce((d,E)=>d&&d.J>=E.J?d:E,p[0])?.P??[],u=_B.groupBy(m[$b](({id:d})=>d),({id:d})=>d);for(let{P:d,p:E}of f)if(!(d===m||un(E)))for(let Ot of Bc){let at=d[$b](Et=>Et.id===Ot&&Et.O>=wn);at.length&&!u.has(Ot)&&u.set(Ot,at)}return{$:u,st:m,verified:r}},_c=(t,{values:n,o:e},o)=>{let s=t[$b](({id:f})=>n.has(f)||J.has(f)&&n.has($z)),r=[...new _D(s.map(({id:f})=>f))],i=r[$b](f=>!J.has(f)).length,c=r.length-i;return i||(o||c>1||dt(e))&&!Vn(e)?i+c*.3:0},Gc=t=>{if(I(t)===9)return"";let n=y(t,"button:not([type=button]), input[type=submit]")[$p](0,6);return[g(t,"role"),R(t)[$p](0,60),...y(t,ir)[$p](0,4).map(R),...n.map(e=>Y(e,$Y)??e.textContent)][_N](_m)},Vc=(t,n)=>{let{g:e}=t.n,o=s=>e[$b](r=>s[$f](r)).length;return o(/東京都/)&&o(/大阪府/)?!t.E||J.has(M(At(t),$m)?.id??"")?{id:$I,O:me}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e[$q](nt)&&lr(e,n)?{id:_g,O:me}:{}},Xc=({K:t},n,e,o)=>{let s=$2[_S](o)[$b](([c])=>e.has(c)),r=n,i=!1;for(let[c,a]of s){let f=[a].flat().map(l=>{let p=t[$u](m=>y(m,l));return r[$Z](({n:m})=>p[$q](u=>m.t===u||m.N[$g](u)))});f.length&&f[_z](l=>l&&Qc(l,c))?r=r.map(l=>f[$g](l)?{...l,id:c,O:cr}:l.id===c?{...l,id:""}:l):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}},dr=(t,n)=>{for(let[e,o]of n[_S]()){let{a:s,x:r}=o,i=[o],c=l=>l?.b===t[e+i.length-1].t&&!l.p.length&&!l.S.length&&(S(o).length?!l.a[$q](X):l.a[_N]("")===i.at(-1)?.x);for(;c(n[e+i.length]);)i[$O](n[e+i.length]);let a=s.length===1?s[0][$5](En):[...s][_5](),f=S(o).length||!r?a:i.map(l=>l.x);if(!(i.length<2||o.p.length||f.length!==i.length||!f[_z](cn))&&!pt(f[0]))for(let[l,p]of i[_S]())$2.assign(p,{a:[f[l]],x:""})}},gr=(t,n)=>{let e=new _B,o=[],s=[],r=new _B,i=Rt(t,t);for(let c=i[_p]();c;c=i[_p]()){let a=_(c)&&n.has(c)?c:null,f=St(c)&&W(c)[_b]()&&!ya(c)?xa(c):null;if(f&&s.at(-1)?.P===f?s[s.length-1].l+=W(c):f&&s[$O]({l:W(c),P:f}),!a)continue;for(let p of s)o=Aa(o,p,p===s.at(-1)?a:null,r);s=[];let l=o[$b](({Ot:p})=>p[$q](m=>x(m,a)));e.set(a,l.map(({l:p})=>p))}return e},xa=t=>{let n=k(t);return n&&mr[$f](h(n))?n:Kt(t)},Sa=(t,n,e,o)=>{let s=wa(n),r=$j(g(n,"rowspan"));if(e&&!s&&!(r>1))return null;let i=et(t);if(i.length>ha||!ka(n))return null;let c=Ta(i,n);if(!s&&!Ia(i,c))return null;let a=r>1?La(n,r):Or(n,o),f=a[$q](l=>tt(l,_9));return f&&!s?null:{l:i,Ot:a,z:f?0:$a(h(n)),G:c}},Aa=(t,{l:n,P:e},o,s)=>{let r=Sa(n,e,o!==null&&!ba(o),s),i=`?${h(e)}`;return r?(o&&(r.G||=i),[r,...t[$b](c=>!Ra(r,c))]):t[$b](c=>c.G!==i||!Na(n))},Ta=(t,n)=>{let e=g(n,"class")+g(n,"colspan")+(Ea[$f](t)?_Y:"");return e||mr[$f](h(n))?h(n)+e:""},ka=t=>{if($(t,Dt)||!$t(t)||tt(t,Lt))return!1;let n=$(t,$T);return!(n&&_t(n))},La=(t,n)=>{let e=[];for(let o=$(t,"tr");o&&e.length<n;o=Jt(o))e[$O](o);return e},Or=(t,n)=>{let[e]=G(t),o=n.get(e)??(!e||tt(e,Lt)?[e][$b](_):Or(e,n));return n.set(e,o),o},br=({ut:t,$:n,K:e})=>{let o=new _B(e[$u](i=>[...gr(i,n)])),s=[],r=t.map(({t:i,type:c,N:a})=>Nn(i,n,o.get(i)??[],A(c)?a.at(-1):null));dr(t,r);for(let[i,c]of t[_S]()){let a=r[i],f=s.at(-1),l=Ba({n:c,o:a,W:f,next:r[i+1],U:s});l.id===$6&&ms([...S(a),a.L][_N](_m))&&(l.id=$x),l.id===_g&&c[_X]===$m&&a.b&&A(D(a.b))&&(l.id=$x),l.id&&!Ua(c,l.id)&&(l.id=l.id===$B?"":$x),s[$O]({n:c,o:a,...l})}return s},Ba=({n:t,o:n,W:e,next:o,U:s})=>{let r=Er(t,n,o);return r.id==="confirm"&&_a(n,e?.o,o)&&(r=Er(t,{...n,u:[n.u[0][$d](/[(（][^)）]*[)）]?/g,"")]})),e&&Pa(r,n,e)&&Ka(t,n,e)&&(r.id?r.id=$V:$2.assign(r,{id:e.id,O:e.O-.5,E:e.E,_:e._})),Fa(r,n,e)&&(r.id=$x),r.id===$h&&r.e===$H&&Ga(n,s)&&(r.id=$k),r},Ga=({b:t},n)=>{let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$h&&r);return e?.id===$k&&e.e===$F&&e.n.t===t&&o?.e!==$F},Ka=({t,kind:n,type:e,F:o},{a:s,b:r,S:i},{id:c,n:a})=>{let f=c===$J||n===a[_X]&&e===a[_v],l=r&&(r===a.t||a.N[$g](r));return!f||!l||o!==a.F||n===$1?!1:![...i,...s][$q](m=>X(m)||Ca[$f](m))&&Wa(t,a.t)},Wa=(t,n)=>{let e=K(t);for(let o=0;e&&o<3;o+=1,e=K(e))if(x(e,n))return!0;return!1},Oe=(t,n)=>{let e=h(t)==="textarea"?yt(t):n===$m&&g(t,$Y),o=e&&e.length<=yr&&!/[{<]/[$f](e)?M(e,n):null;return o?.id===$B?null:o},Ya=({t,kind:n,type:e},o)=>{let s=l=>M(l,n),r=o.a.map(l=>{let p=s(l);return p?.id===$B&&xr[$f](l)?null:p}),i=r[$Z]((l,p)=>l&&o.a[p].length<=yr),c=i?.T&&r[$Z](l=>/^name/[$f](l?.id??"")&&!l?.T),a=[$h,"id"].map(l=>us(g(t,l),n)),f=n===$m&&va[e];return[...H(_q,o.p.map(s)),...H("near",[i]),...H($9,[c]),...H(_6,o.u.map(s)),...H(_H,[r[$Z]($A)]),...H(_0,o.w.map(s))[$b](Nt),...H($3,o.S.map(l=>Ma[$f](l)?{id:$6}:s(l))),...H($y,[ps(g(t,$y))]),...H(_v,[f?{id:f}:null]),...H($h,a)]},ja=({t},{p:n,a:e,u:o,w:s,S:r,x:i,L:c,B:a},f)=>{let l=[...n,...e[$p](0,1)];if(l[$q](fn))return _q;let p=m=>f?.a[$q]((u,d)=>u[$g](m)&&!(d&&(xr[$f](m)||ln(m))));if(l[$q](jn)||[...r,...e[$p](0,1),...[i,c][$b](m=>!p(m))][$q](gs))return _h;for(let m of[...o,...s,...a]){if(pt(m))return _h;if(an(m))return _q}return Os(g(t,$h))?_h:null},Va=(t,n,e)=>{let o=t===$h?Xo:t===$J&&n<1&&jo,s=[...S(e),...e.w,...e.B,...e.S,e.x,e.L];return o&&s[$q](r=>o[$f](r))},Er=(t,n,e)=>{let o=Ya(t,n),s=ur(o,n);if(s)return{id:s.c.id,O:Da,e:null,E:!1,_:null,rt:s};let{l:r,e:i,E:c,gt:a}=pr({M:o,kind:t[_X],o:n,ht:()=>Oe(t.t,t[_X])}),{id:f,v:l=1}=r?.c??{id:""},p=!f||f===$x||J.has(f)?ja(t,n,e):null;if(!r)return{id:f,O:0,e:i,E:c,_:p,rt:null};let m=r.v*l+(a?1:0);return{id:p===_h||Va(f,l,n)?$x:f,O:m,e:i,E:c,_:p,rt:r}},ye=(t,n=Ja)=>{let e=[t,...A(D(t))?Qt(t)??[]:[]].map(za);return Y(t,$C)===null&&(Ye(t,$C,n),e[$O](()=>Y(t,$C)===n&&Dn(t,$C))),()=>{for(let o of e)o()}},za=t=>{let n=Je(t),e=Y(t,_1)===null,o=Sr.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of Sr)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&Dn(t,_1)}},xe=(t,n,e)=>{let o=Se[h(t)];for(let s of[xt(q(t)),_f]){let r=$2.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}},Z=(t,n)=>{try{Xe(t,n)}catch{}},be=(t,n)=>{let e=q(t),o=vn(e);try{Z(t,new _j("focus")),Z(t,new _j("focusin",{bubbles:!0})),n(),Z(t,new _j("blur")),Z(t,new _j("focusout",{bubbles:!0}))}finally{vn(e)===t&&o!==t&&(qe(t),o&&h(o)!=="body"&&Cn(o,{preventScroll:!0}))}},Ae=t=>{let n=g(t,$h);if(!(D(t)!==_Z||!n))return y(F(t),"input[type=radio]")[$Z](e=>bt(e)&&g(e,$h)===n&&Pt(e)===Pt(t))},Wt=(t,n)=>{let e=h(t);if(A(D(t))){if(bt(t)===n)return;be(t,()=>ze(t)),bt(t)!==n&&!n&&(xe(t,"checked",n),Z(t,new _7(_w,{bubbles:!0,composed:!0})),Z(t,new _7("change",{bubbles:!0})))}else e in Se?be(t,()=>{e===$G?xe(t,_T,$j(n)):xe(t,$Y,n),Z(t,e===$G?new _7(_w,{bubbles:!0,composed:!0}):Ne(_x)),Z(t,new _7("change",{bubbles:!0}))}):be(t,()=>qa(t,$w(n)))},qa=(t,n)=>{let e=q(t);Cn(t,{preventScroll:!0});let o=xt(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand(_x,!1,n)}catch{}Nr(yt(t))!==Nr(n)&&(Mn(t,n),Z(t,Ne(_x,n))),o?.removeAllRanges()},Ir=t=>{if(D(t)===_Z){let e=Ae(t);return o=>e?Wt(e,!0):Wt(o,!1)}if(A(D(t))||h(t)in Se){let e=rt(t);return o=>Wt(o,e)}let n=[...We(t)].map(e=>Ke(e,!0));return e=>{Mn(e,...n),Z(e,Ne("deleteContent"))}},$r=({K:t,et:n},e,o,s)=>{let r=[...o.map(c=>{let a=s.has(c.n.F)&&Ee(c);return(A(c.n[_v])?tl:Za)(c,a)}),...e,t[$q](c=>y(c,Xa)[$q](n))&&it($4,"")],i=new _D;return r[$b](c=>c!==!1)[$b](({kind:c,label:a})=>!i.has(c+a)&&i.add(c+a))},tl=(t,n)=>{let{type:e,N:o,g:s}=t.n;if(o[$q](c=>bt(c)))return!1;let r=Tn(t.o),[i]=s;return e==="checkbox"&&!o[1]?Lo[$f](i)?it($4,i[$p](0,$n)):nt(`${i} ${r}`)?it(_M,i[$p](0,$n)||r):n&&it(_I,i||r,t.id):s[_z](nt)||s[$q](nt)&&Ee(t)?it(_M,r||i):n&&it(_I,r||i,t.id)},nl=(t,n)=>{if(n!==$G)return!$w(rt(t))[_b]();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!T(t,":valid")},Ie=t=>{if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/[$f](t)?(t.match(/[\d.]+/g)??[]).map($j):[];return o===void 0?null:[n,e,o,s]},Rr=(t,n)=>{let[e,o]=[Ie(t),Ie(n)];if(!e||!o)return 21;let s=e[$p](0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[r,i]=[Tr(s),Tr(o)].sort((c,a)=>c-a);return(i+.05)/(r+.05)},Fr=()=>{let t=new _B,n=new _D,e=o=>{let s=t.get(o)??y(o,"*")[$p](0,rl)[$b](r=>{let i=L(r);return i.pointerEvents===$N&&_r(r,i)});return t.set(o,s),s};return function(s){let r=new _B,i=[...s][$b](([c,a])=>!n.has(c)&&fl(c,a,r)).map(([c,a])=>({t:c,Et:a?vr:Te})).sort((c,a)=>Ft(c.t,a.t)&2?1:-1);return xl(i,n,e),n}},fl=(t,n,e)=>{let{width:o,height:s}=P(t),[r,i]=n?vr:Te;return o>=r&&s>=i&&$t(t)&&ke(t)[_z](c=>ul(c,e))&&(n||El(t))},ul=(t,n)=>{let{k:e,it:o}=pl(t,n),{width:s,height:r}=P(t);return!e&&!o[$q](([i,c])=>i>=s/2&&c>=r/2)},pl=(t,n)=>{let e=[];for(let r=t;r&&!n.has(r);r=k(r))e[_E](r);let o=k(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||ll;for(let r of e)n.set(r,s=dl(r,s));return s},dl=(t,n)=>{let e=L(t),o=P(t),s=n[_3]*$j(e[_3]),r=o.width>0&&o.height>0,i=n.k||s<$e||e.mixBlendMode!=="normal"||Ol(e)||gl(e)||!!(r&&n.R&&!n.H&&ml(o,n.R));return{opacity:s,k:i,R:r?o:n.R,H:r?/auto|scroll/[$f](e.overflow):n.H,it:n.q,q:[...n.q,...hl(t)]}},Ol=({maskImage:t})=>{let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$N&&n[$b](e=>kn(e)>.5).length*2<=n.length},El=t=>{let n=L(t),{width:e}=P(t),o=e-$j[$Q](n.paddingLeft)-$j[$Q](n.paddingRight),s=_d.abs($j[$Q](n.textIndent)),r=yl(t);return $j[$Q](n.fontSize)>=Lr&&o>=Lr&&s<_d.max(o,1)&&!(r&&Rr(n.webkitTextFillColor||n.color,r)<ol)},yl=t=>{for(let n of qn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=L(n);if(o!==$N)return null;if(kn(e)>.5)return e;if(h(n)==="html")return/dark/[$f](s)?null:kr}return null},xl=(t,n,e)=>{let o=i=>Al(i,e)&&n.add(i.t),s=new _B,r=t[$b](i=>!o(i)).map(i=>({each:i,W:bl(i.t,s)}));for(let i of["center","nearest"])r[_C](({each:{t:c},W:a},f)=>{if(!n.has(c)){je(c,{block:i,inline:i,behavior:"instant"});for(let{each:l,W:p}of r[$p](f))if(p[$b](we)[$q](Sl)||!o(l))break;(i==="nearest"||!n.has(c))&&a[$b](we)[_C](Dr)}});[...s.values()][$b](we)[_C](Dr)},ke=t=>{let n=[t];for(let e=Mr(t);e;e=Mr(e))n[$O](e);return n},Al=({t,Et:[n,e]},o)=>{let{left:s,top:r,width:i,height:c}=P(t),a={width:i,height:c};for(let f of ke(t)){if(f!==t){let d=P(f);[s,r]=[s+d.left+f.clientLeft,r+d.top+f.clientTop]}let l=F(f),p=el.map(([d,E])=>[s+a.width/2+d*n,r+a.height/2+E*e]);if(!p[_z](([d,E])=>Il(f,l,d,E)))return!1;let[m,u]=p[0];if(o(l)[$q](d=>Nl(d,m,u)&&Pr(d,f)&&wl(d,f)))return!1}return!0},Il=(t,n,e,o)=>{let s=I(n)===9,r=(s?oo:so)(n,e,o);if(!r||r===t||x(t,r))return!!r;let i=[...(s?no:eo)(n,e,o)],c=i[$K](a=>a===t||x(t,a));return c>=0&&!i[$p](0,c)[$q](a=>Pr(a,t))},Pr=(t,n)=>{if(t===n||x(n,t))return!1;let e=Br.map(i=>L(t,i));if(!_r(t)&&!e[$q](Re))return!1;let o=[...Qt(n)??[]][$q](i=>x(i,t)),[s,r]=[P(t),P(n)];return!o||s.width>r.width-Te[0]&&s.height>r.height-2},wl=(t,n)=>{let[e,o]=[Cr(t,n),Cr(n,t)];return e===o?e>Hr&&(Ft(n,t)&4)>0:e>o},Cr=(t,n)=>{let e=Hr;for(let o of qn(t)){if(x(o,n))break;let{position:s,zIndex:r,transform:i}=L(o);(s!=="static"||i!==$N)&&(e=_d.max($j.parseInt(r,10)||0,il))}return e},Gr=(t,n)=>{let e=[...t],o=[];for(let{yt:s,xt:r,limit:i}of n){if(!e.length)break;let c=r?De(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();s&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o[$O](c)}return{values:o,left:e}},Wr=(t,n)=>{if(t.length<=n)return[t,""];let e=Kr(t,n,"word")||Kr(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll($l))s<e&&e<s+r.length&&(e=s);let o=_d.max(...Tl.map(s=>kl(t[$p](0,e),s)));return o>e*.8&&(e=o),[t[$p](0,e).trimEnd(),t[$p](e).trimStart()]},Yr=({label:t="",value:n},e,o)=>{let s=e?.value??"";if(n[$5](`
`)[_z](c=>s[$g](c)))return null;let r=`【${t||"URL"}】
${n}`,i=s?_d.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$D,value:s?`${r}

${s}`:r}},Ll=(t,n)=>{let e=/^[1-4]$/[$f](g(t,_V))?Rl:j(t),o=n[$b](r=>r&&r.length<=e),s;try{s=new $M(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o[$Z](r=>s?.test(r))??o[0]??""},Mt=(t,n)=>{let e=[t];for(let o;o=n[$Z](({o:s})=>s.b===e.at(-1)?.n.t);)e[$O](o);return e},Ce=({id:t,value:n},e)=>{let o=e.n.g.map(s=>nt(s)?"":s);return Ct(t,e,(t==="age"?Ss(n,o):pn(n,o))?.index??-1)},Ct=(t,{n:{type:n,t:e,N:o}},s)=>s<0?[]:n===$G?[{id:t,t:e,value:$w(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[],Vr=(t,n,e)=>{let o=e[$b](({n:l})=>l[_X]===$v),s=o[$Z](({n:l})=>ne(l.g)>=0),r=o[$Z](({n:l})=>ee(l.g,0)>=0),i=e[$q](l=>jr(l)===qr&&zr(l)===$0),c={Y:t,moment:n,bt:!!s,St:!!r,At:i,A:new _D},a=[];for(let l of ct(e)){if(l===s||l===r)continue;let p=jr(l)(l,c);if(!p)return[];a[$O](...p)}if(!a.length||Dl(c))return[];s&&a[_E](...Ct(t.id,s,ne(s.n.g)));let f=n?.h??null;return r&&f!==null&&a[_E](...Ct(t.id,r,ee(r.n.g,f))),a},Fl=(t,n)=>{let e=Jr(t);return e===_Y&&Rn(n,_Y,$P)?"h":e},Pl=(t,n,e,{bt:o,St:s})=>n==="y"?_l(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t],_l=(t,{o:{p:n,a:e,u:o,x:s,S:r},n:{t:i,g:c}},a)=>{if(/20$/[$f](O(e[0]??"")[_b]()))return[t%100];let f=[...e[$p](0,1),s,...r,...n,...o],l=a?Q:f.map(ws)[$Z](p=>p!==void 0);return l?l===Q?[t-Q,t]:[]:l===null||j(i)<4?[]:c[$q](p=>/^\D*\d\D*$/[$f](p))?[t]:[t,t%100]},zr=({o:t})=>{for(let n of[...S(t),...t.S]){if(/日|date|yyyy|\d{4}/i[$f](n))return $P;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i[$f](n))return $0}return $P},ti=(t,n)=>{let[e,o]=[$6,$D].map(i=>t[$Z](c=>c.id===i)),[s]=ct(Zr($D,n));if(!e||s?.n[_X]!==$1||He(e,n).f.length)return{fields:t,j:[]};let r=Yr(e,o,j(s.n.t));return r?{fields:[...t[$b](i=>i!==o),r],j:[e.id]}:{fields:t,j:[]}},Wl=(t,n)=>{let{id:e,value:o}=t;for(let s of ct(n)){let{t:r,kind:i,type:c}=s.n;if(i===$v){let p=Ce(t,s);if(p.length)return{f:p};continue}let a=c==="number"?/\d+/[_A](O(o)[$d](/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$m?Le(o)[_N](_m):o,[f,l]=Wr(a,j(r));if(!(!f||l&&Ul.has(e)))return{f:v(e,s,f),cut:l}}return{f:[]}},jl=({id:t,value:n},e,o)=>{let s=Le(n),r=e[$b](({n:m})=>m[_X]!==$v),[i]=ct(r);if(!i)return{f:[]};let c=r[$p](r[$8](i))[$b](m=>m===i||m.n[_X]===i.n[_X]&&(Yt(m)===Yt(i)||Mt(i,r)[$g](m))),a=o.get("scheme")?.find(({n:m})=>i.o.b===m.t),{values:f,left:l}=Gr(s,c.map(({n:{t:m,kind:u},o:d})=>({yt:u===$1,xt:!!a||Yl(d),limit:j(m)}))),p=f[$u]((m,u)=>{let d=Ur(m);return gt(t,c[u],ko[$f](It(c[u]))?[d,m]:[m,d])});if(a&&p.length){let m=a.n.g[$8](De(s[0])[0]);m>=0&&p[_E]({id:t,t:a.n.t,value:$w(m)})}return{f:p,left:p.length?l:[]}},Xr=({id:t,value:n},e)=>{let o=e[$b](({n:p})=>p[_X]===$m),[s]=ct(o);if(!s)return{f:[]};let r=(p,m)=>{let u=It(p),d=t===$k?er(m,u,ve(p.o)):[m];return gt(t,p,or(d,u))},i=o.length===1&&!S(s.o)[$q](p=>M(p,$m)?.e),{Q:c,Z:a}=Vl(s,o);if(i||!(a||s.e))return{f:r(s,n)};let[f,l]=Xs(n);return{f:[...c?r(c,f):[],...a?r(a,l):[]]}},Vl=(t,n)=>{let[e,o]=[$F,$H].map(i=>n[$Z](({e:c})=>c===i));if(o||t.e===$H)return{Q:t.e===$H?e:t,Z:o};if(e&&e!==t)return{Q:e,Z:t};let s=Mt(t,n)[1],r=s&&!s.e&&s.o.u[0]===t.o.u[0]&&!Me(s);return{Q:t,Z:r?s:void 0}},Jl=({id:t,value:n},e)=>{let[o]=ct(e);if(!o)return{f:[]};let s=O(n)[$d](/\s/g,""),r=Mt(o,e)[1];if(!r&&/^[@＠]/[$f](o.o.x))return{f:[]};if(r&&/^[@＠]$/[$f](o.o.x)){let[i,c=""]=s[$5]("@");return{f:[...v(t,o,i),...v(t,r,c)]}}return{f:v(t,o,s.length<=j(o.n.t)?s:"")}},zl=({id:t,value:n},e)=>{let[o]=ct(e[$b](({n:i})=>i[_X]===$m));if(!o)return{f:[]};let s=Mt(o,e)[$b]((i,c,a)=>!a[$p](1,c+1)[$q](f=>Me(f)&&Yt(f)!==Yt(o)));if(s.length>2){let i=ue(n);return{f:i.length===3&&i[_z]((a,f)=>a.length<=j(s[f].n.t))?i[$u]((a,f)=>v(t,s[f],a)):[]}}let r=ni(o);return{f:gt(t,o,tr(n,r===!1,r===!0,It(o)))}},ql=(t,n,e)=>{let[o,s]=e[$5]("-"),[r,i]=Mt(n[0],n);return i?[...v(t,r,o),...v(t,i,s)]:gt(t,r,ni(r)===!1?[o+s]:[e,o+s])},tf=(t,n)=>{let e=[...n.get($V)??[]],o=[...t,...n.get($R)??[]].sort((i,c)=>Ns(i.n.t,c.n.t)?1:-1),s=()=>e[0]&&Ql(e[0]);!o.length&&s()&&o[$O](...e[_4](-1));let r=o[$K](i=>!Zl(i));return!e.length&&r<3&&o[$p](0,r)[_z](({id:i})=>i===$z)&&e[$O](...o[_4](0,r)),{codes:e,streets:o,fits:r>=0||!s()}},nf=({id:t,value:n},e,o)=>{let{pt:s,dt:r,ot:i}=pe(n),{codes:c,streets:a,fits:f}=tf(e,o);if(!f)return{f:[]};let[l]=o.get($I)??[],[p]=c,m=l?i:p||a[0]?.id===$R?r+i:n,u=ef(t,a,m);if(a.length&&!u.length)return{f:[]};let d=[];return p&&s&&d[$O](...ql(t,c,s)),l&&r&&d[$O](...l.n[_X]===$v?Ce({id:t,value:r},l):v(t,l,r)),{f:[...d,...u]}},ef=(t,[n,e,o],s)=>{if(!n)return[];let i=e&&!o&&(n.id!==e.id||n.id===$R||Qr(n)===Qr(e))?Xl[_A](pe(s).ot)?.[1]:"";return i===void 0||s.length>j(n.n.t)?[]:[...v(t,n,s[$p](0,s.length-i.length)[_b]()),...i?v(t,e,i):[]]},sf=async (t,n={})=>{if(n.undo)return await ci(),Be();let e=t[$b](({value:o})=>typeof o==_U&&o[_b]());Fe=n.says;try{return ls(n.forbids),await rf(e,n)}catch{return{...Be(),missed:e.map(({id:o})=>o)}}},rf=async (t,n)=>{let e=new _D,o=Fr(),s=await ei(t,n,e,o);for(let r=1;r<of&&s.tt&&(await Ef(),!(s.A&&s.f[_z](jt)&&s.ct[_V]===cf()));r+=1){let i=await ei(t,n,e,o),c=i.tt>=s.tt&&r>t.length+2;if(s=i,c)break}return s.f[_C](gf),{...s.Nt,needs:$r(s.ct,s.It,s.U,s.wt)}},ei=async (t,{map:n,overwrite:e=[],earlier:o=[]},s,r)=>{let i=zs(),c=wr(i),a=ff(t),{$:f,st:l,verified:p,U:m}=ii(i,br(i),a,n,r),u={...Be(),verified:p},d=[],E=new _D,Ot=0,{fields:at,j:Et}=uf($6,o)?{fields:t,j:[]}:ti(t,f);for(let z of at){let{id:lt}=z,{f:ai,cut:Pe,left:_e}=He(z,f),wt=ai[$b](({t:Ht})=>!E.has(Ht));for(let{t:Ht}of wt)E.add(Ht);if(!wt.length){u.missed[$O](lt);continue}if(!e[$g](lt)&&wt[$q](Ht=>df(Ht,s))){u.kept[$O](lt);continue}d[$O](...wt),Ot+=await pf(wt,s),(wt[_z](jt)?u.filled:u.missed)[$O](lt),Pe&&(u.cut[lt]=Pe),_e?.length&&(u.left[lt]=_e)}u.filled[$g]($D)&&(u.in_text=Et);let vt=d[_z](jt),Vt=new _D([...l,...[...f.values()].flat()].map(({n:z})=>z.F));return{Nt:u,ct:i,It:c,U:m,wt:Vt,f:d,A:vt,tt:Ot+(vt?0:1)}},ri=(t,n)=>{let e=({n:{t:s,type:r}})=>A(r)?[s,...mt(s)]:[s],o=n(new _B(t[$u](s=>e(s).map(r=>[r,A(s.n[_v])]))));return s=>e(s)[$q](r=>o.has(r))},af=(t,n,e,o)=>{let s=t[$b](({id:c})=>si(e,c)&&!n.get(c)?.length),r=[..._B.groupBy(s,({id:c})=>c).values()][$b](c=>c[1]),i=ri(r.flat(),o);return new _D(r[$b](c=>c[$q](i))[$u](c=>c[$b](a=>!i(a))))},ii=(t,n,e,o,s)=>{let r=ar(t,n,e,{map:o,mt:U.length>0}),i=lf(r.$,e,s),c=af(n,i,e,s);return c[_V]?ii(t,ht(n,a=>c.has(a),{id:_W}),e,o,s):{...r,$:i,U:n}},lf=(t,n,e)=>{let o=[...t.keys()][$b](r=>si(n,r)),s=ri(o[$u](r=>t.get(r)??[]),e);return new _B([...t].map(([r,i])=>[r,o[$g](r)?i[$b](s):i]))},pf=async (t,n)=>{let e=0;for(let o of t)jt(o)||!Bt(o.t)||(Of(o,n),e+=1,await null);return e},df=(t,n)=>{let{t:e}=t;if(jt(t))return!1;let o=rt(e),s=U.findLast(i=>i.t===e);if(s&&(o===s.C||n.has(s.id)))return!1;if(h(e)===$G){let{multiple:i}=e,c=[...Zt(e)][$K](a=>a.defaultSelected);return o!==$w(i?c:_d.max(0,c))}if(A(D(e)))return mf(e);let r=h(e)===_w?$m:$1;return o===(r===$m?Y(e,$Y):yt(e))&&Oe(e,r)?.id===t.id?!1:!hf($w(o),g(e,$E))},mf=t=>{let n=Ae(t);return!!(n&&!n.defaultChecked&&!U[$q](e=>e.t===n&&e.C===!0))},gf=({id:t,t:n,value:e})=>{let o=U[$Z](r=>r.t===n);if(o&&(o.C=rt(n)),o)return;let s=U[$Z](r=>r.id===t&&r.C===e&&!Bt(r.t));s&&$2.assign(s,{t:n,V:ye(n,Fe)})},Of=({id:t,t:n,value:e},o)=>{let s=U.findLast(c=>c.t===n),r=s?.lt??Ir(n);s?.V(),U=U[$b](c=>c!==s),o.add(t);let i={id:t,t:n,C:e,lt:r,V:()=>{}};U[$O](i),Wt(n,e),i.C=rt(n),i.V=ye(n,Fe)},ci=async ()=>{let t=U[_5]();U=[];for(let{t:n,C:e,lt:o,V:s}of t)s(),Bt(n)&&rt(n)===e&&o(n),await null},{getOwnPropertyDescriptor:li}=Reflect,{bind:fi,call:ui}=Function.prototype,pi=fi.bind(ui),b=({prototype:t},n)=>{let e=li(t,n);return pi(e?.get??e?.value)},B=t=>b(Node,t),N=t=>b(Element,t),ft=t=>b(Document,t),K=B("parentNode"),Ge=B("firstChild"),Ue=B("nextSibling"),I=B("nodeType"),W=B("nodeValue"),yt=B("textContent"),Bt=B("isConnected"),q=B("ownerDocument"),F=B("getRootNode"),x=B("contains"),Ft=B("compareDocumentPosition"),Ke=B("cloneNode"),We=B("childNodes"),h=N("localName"),Ln=N("shadowRoot"),ut=N("previousElementSibling"),Jt=N("nextElementSibling"),Y=N("getAttribute"),Ye=N("setAttribute"),Dn=N("removeAttribute"),$=N("closest"),P=N("getBoundingClientRect"),$t=N("checkVisibility"),Mn=N("replaceChildren"),je=N("scrollIntoView"),Ve=N("scrollTo"),zt=N("scrollLeft"),qt=N("scrollTop"),Je=b($7,_1),ze=b($7,"click"),Cn=b($7,"focus"),qe=b($7,"blur"),Xe=b(EventTarget,"dispatchEvent"),vn=ft("activeElement"),xt=ft("defaultView"),Qe=ft(_2),Ze=b(_J,"host"),to=b(HTMLIFrameElement,"contentDocument"),no=ft(_F),eo=b(_J,_F),oo=ft(_K),so=b(_J,_K),ro=b(HTMLSlotElement,"assignedNodes"),io=ft("createTreeWalker"),co=N("matches"),ao=N($S),lo=N("querySelector"),fo=ft($S),uo=b(_O,$S),po=ft(_P),mo=b(_O,_P),g=(t,n)=>Y(t,n)??"",L=(t,n)=>getComputedStyle(t,n),di={input:_Q,textarea:HTMLTextAreaElement,select:$W},Xt=t=>{let n=$2.fromEntries($2[_S](di).map(([e,o])=>[e,b(o,t)]));return e=>n[h(e)]?.(e)??null},Pt=Xt(_9),Qt=Xt("labels"),ho=Xt($Y),D=Xt(_v),bt=b(_Q,"checked"),go=b($W,_T),Zt=b($W,"options"),_t=b(HTMLLabelElement,"control"),T=(t,n)=>{try{return co(t,n)}catch{return!1}},y=(t,n)=>{let e=I(t);try{return[...(e===9?fo:e===11?uo:ao)(t,n)]}catch{return[]}},tt=(t,n)=>{try{return lo(t,n)}catch{return null}},Oo=(t,n)=>{let e=I(t);return e===9?po(t,n):e===11?mo(t,n):null},Hn={};`)|
\\b
e|
ɮ
)?
re
t|
Ʉ
er
in
者|
名
˼
on
name
.{0,
ʵʤˈ|
(?!
ɗ|
方
, other,
相談
|Ɋ
事
|ˡ˼˫
(?<!
用
ed|
先
,, 
ɔ?
氏名|名前
人
mail
ɕʌ
文
投稿
電話
ɟ|
˚Hʸ
^M.*(
相手
)K12}
ɗɟ
K4}
入
addAss
Aport
)).*(
pDsI
tiI
書
Á|
知
者
ʢˉˬʹ
内容|
被害
番号
通報
信
字|
post
|自
場
lEk
日
ļ 
子
連絡先|
|ɪɾɈ
住所
,l, 
url|
要
ɪC
所
金
pro
enB
不
)$|
)>?
url
欄
問Ʉ?合ʏ?ɛ|
accounB
情報
web ?
加害
希望
確認
表示
連絡
˃ˈ
 ?J|
$|^(
s?%|
ɣɦ
件|
own
˫|
当
分
店
(>|
出
 of
)ŀ
and
aÓ
í|
ʋ|
目
通報|報告|
会社|
˛HˠÈ|
ʳˡ˳ˈ
ʵH˓ʹ
ʿʤˈ˫
subjec
申告
company
|違反
commen
victim
以外
保護
法Á|
理由
登録
送Þ
usD|
角|
ent
hat
) (
phI
tel
|ì
 @(
(>@
am|
lea
s?|
ƅ|
Ɋ?
中
可
字
間
 notes,a,
|記入
categor
your
˕ʩHˠ
侵害
|店舗
K8}(
search
対象
cItac
)K10}(
messag
児童
削除
報告
契約
掲載
請求
)K6}(
AporB
child
ʤ˳
sit;
)K3}
)Í(
othD
pag;
paid
titl
|届
Efo|
体|
not
Ź|
 us
K9}
(ĕ
(Ì
(~
Aad
al|
cod
id|
ity
kan
log
por
the
tX
|co
|pa
|Ÿ
Â|
ʹ|
会
年
期
空
証
込
書ɍ?込ɿ
ɲʉɌɪ|平仮G
入力
˪˳ʯ
児童|生徒
 url,la,
|ʢʫʦ˳ˈ|
|˖˭ʰ|
年月日
|detail
質問|
ques
R客様
勤務Y
発Þ
əʋ
|学校
˦HʶH?
企業|
利V
支払C
期限|
|使V
依頼
動画
同意
対応
携帯
本Ä
権利
記載
ɓɨ
品|
(Ÿĺ
cIten
check
endD|
viola
î有
ʫˊ|
ˡH˫
返Þ
 you
sign
%hp%
%ļ%
G前
AƁt
ÅFƄ
abus
expl
part
view
when
|ľ|
|記
ÃÇ
ƁÓ
Ôɋ
ɣÇ
ʤˈ
氏G
物|
(通報|申告|申請|申ɗ?立ɦ?
(J|e-?Â|phI;Â Ï
(Ӱage%|øusD|%id%
御社|貴社|貴
home ?pag
)[Ɂ-ʓ]{0,
誹謗|中傷|
F犯Á|容疑
団体|組織
˕ʣ˃ʷ˳ʰ
channel|
password
書ɍ込
(発生|S
descri
quiry|
captcha
|harass
|hiragana
|katakana
ɔ自身|
ˑʹ˯Hˉ
ˡ˃ʻHʸ
|notic
|予約|
|公開|
|口ʳ˟
|起ɍ
Ú詳細
êĻy,c,
ɪʊəɾ
 (the |
cIfirm|
complaE
dat;tim
|custom
|窓口
ɫɤCɦ
PlPl
author
submit
withou
|AasI|
|priva
|受Þ
|送ï
ɂɪ
˭ʰŏ
˭˜Ā
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
(Å|Ŷ
,l,0.
,lc, 
Aceiv
count
first
imei|
numbD
topic
type
|YO
|Ńt 
EfrEg
êĚt
ǃpÓ
â合
òì|
ɛʓ|
ʨ˩H
区ĉ
商Ɩ
担Ĉ
本Á
 tim
K16}
(Ĕě
(ÛF
G義
Amov
Aply
Hˉ|
Hˠ|
able
disc
edZ
full
how 
last
mark
vDif
wĩ 
| or
|%Ś
|off
|Ɖ|
|ƕ|
|ĆD
|何
|再
|御
|悪
|教
|時
|申
|貴
Ĺ0.
Ãʋ
Ż0.
ëś
Îï
ǣÇ
ɗɦ
ɧɍ
ʉʌ
˃ʯ
˗˩
ˣ˳
社|
出|連絡|報告|送信|記入|入力
|ʢʫʦ˳ˈ|ˏ˳ˉ˫|ˋ˃ʯˍ
|届д|依頼|請求|回答|÷ӫʒ
[ȌȎ"(][-‐−H][ȍȏ"
又ɯ|ɾɟɯ|ʂɗɏɯ
PlcPlcPlcP
ɫɤCɦ|ɫ関əʋ
(sit;sDvic;platf
種類|種別|類型|分類|
|都道府県|市区?町村
UƵ|Q|届出|届ɑд|ӯӲƺ7
([証票類券]|明書)ɫ
(ӱ|見ɟӳ|ʢʯʻʹ)K6}
(LӸ|ӴĽ|ʳ˟˥ˋˆʣ)
|時刻|時間|時期|
ˏ˳ˉ˫|ˋ˃ʯ|˚˳
山田|鈴木|佐藤
経緯|状況|S情
(件G|題G|表題|
(送|渡|教Ɉ)(ɣ
[ɚɪ]|ɗ(ɪ|ɾɛ#
[太一]郎|花子
|(Ӽ;hpŽblog|LÈ))
ÛFÛɫ?(Ӷ(Á|O#
建物|˞˳ʷ˧˳|
)($|[ (
˕˪ʬˊ|ɵʊɌɪ
ˡ˫˞ʬT˞ʬʸ˳
取引Y責任者
Àè|çÆ|ÜT|Ù|é
((half|full).?wi
(ʹ˚Hʹ|空白)
FɊ子(様|ɕʓ#
É%(of|I) )).*^(
ù提供|犯罪|
Cɘʁ|嫌Ɍʉɛ
|回答|返答|
лorm|app|forum
ӿs|EformaÓ|$)
|%roboB%human%
ɏɠɕC|
 found_at,lc,
|購Î|注Ä|
î属|部署|
ɧɯ?ɪ[Cɏ]|
Ԁhen|%dash)
(found|seen
(scam|phiԄ
(ʷ˧˃˗Ŀ
[ɔɊ御]?(
pDpetrator|
|ɾə|ɧə|
˗˭˕ʣH˫
(\\/|˻|и|
(^|[(※Ȃ
(ƿøðfil
fil;ðducB
|furigana|
âî|箇î
Ɍɪ|仮G|
ʹˬ˃ˉ?|
弁護士|
掲示板|
(lettDǌ;
Jэ:例]|
D|purchas
\\d{1,2} *
|emDgency
|r;kakunE
|乗ɣ取
|振ʊ込
Ê(O|Y@
Äß数ß
(wanBlik
(øĦÒ)
)[a-z ]*
>?(ƒ|Ä
>?(ɂʋ@
[半全]
addiÓal
busEess|
divisiI|
feedback
pAfectuA
takedĆ|
trapZǅ
|display
|keyword
|個Áù
|有害|
|業務|
|種別|
Ð(XEg)
RÖʉɛ
ӽ6}([ӵ
ł|該Ĉ
ǀZpԂl
ǐ|起ɓ
ќ下ɕC
ʏCɛɤ|
ʫˆʴ˪
˪˙˳ʸ
姓|氏|
 site_J
([ (]|$
*[-\\/]?
;swear|
Q|ƀ÷Ý
@(ä時
deadlEe
https?:
noBn.t)
suspecB
|organi
|ɝ>他
|予定
|作成
|到着
|屋号
|応募
|感想
|支Ċ|
|最後
|流Č|
|緊急
|配送
EǄenǄ
êīeê
úŐƹ;
ðblem|
Ɋ持ɡ
ʉ|ǁɾ
˝˫ˎ|
口座|
必須|
有無|
脅迫|
関係|
Àèӹ#
(ë%ã
AquiAd
Cɘʁ|
dat;da
desiAd
didƠ 
idĨif
imÒat
outcom
s? Ily
target
upload
video|
|birth
|legal
|nԅb;
|ơatu
|ˆH˞
|仕S
|犯Õ
RĊ>|
Ä言|
Ø(様
ċʒ@(
ʤэ])
ʹˑˠ
ˈ˩˖
˘˃ˀ
ĨD|ǹ
ĬlŜ|
ĭ望|
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
提供|主張|希望|返事|返信[Ɍ
el|住所|ç年齢|情報еHˠ|
G称|G義?|ɵʊɌɪ|˕˪ʬˊ
è|姓G|ӭ|ʫˊT|ˡʢˉ|Â
依頼|担当|応募|利用|請求|申
ÀӮ|Æ|tӬJ|Ï|phI;%
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|÷提供
|気ɥ|気付|認知|知ɣɟ|目撃
媒体|ʢ˗˪Žˡˇʣʢ|˗˩˃ˈ
者Á]|方M法))M以外#ɂɪɟ
ʒ受ɑ|ɂ(ɣ|ʏ#遭#書ɋʌɟ
(Ĕ苦情)(əʋ|L窓口|Ľ))
^板|掲示板|sns|hp|ĖĘ
|本GT|ˡʢˉ|Æ|é|ç年齢
((様|ɕʓ@((ɕ|ʉ)ʌɟ@
)MÃ[ɟɦ]|ÌC)[Ɂ-ɭɯ
Ėú(Lsite#ʦʧ˖ ?Lƹ
U被)(Ƶ|Qж]ӻ-ʓ]{0,
Ӻ(>|к|'s|：@MK4}ӷ
)ӾK6}(ù|À|çɓɨ|Oſ
(ˏʤ˕.?˳|з)]|%hyp
]|imÒaBaccusXÐXÐ
aymentZcIfirmêŁ,
stalk|bull[yiԁee
sh|suspiciousǆ|ԃ
ewslettD|subscri`[$5](`
`)[_C]((t,n)=>{Hn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??$w[_k](n+(n<350?n<54?161:162:674))]=t});var Eo=t=>t[$d](/./g,n=>n in Hn?Eo(Hn[n]):n)[$d](/[Ȁ-˿]/g,n=>$w[_k](n.charCodeAt()+11776)),tn=Eo(`҉,,Ż ҔaP, AlĐZӅiА_byZǜ_knĆZwishZtriВӆВŕ_toZǳВdemďZҡZsĨZspšZŕ,PaP, ǜZğ,PйlcйcPcPlc,ѝѝ0.7 œǽǽ,a, JêeÂǱ7 œ,c, Ĝ,lPla,қ,lcǛPlaPlaǛǛa,ĹЩ6Щ8Щ7Ż õǱ85 œêeÂҳàal,lPl, localťǲ҇ǲÏ,la, ageǲĚtǒ Ļyǒ0.9Ч6Ч8ĹĹЧ7 ŚesǱ7 J,l,
҉ZҔPl, eÂêJ_ŦaҳJǽ,l,ŻқǒĹ
Ÿɗíĺɗđų(ö|白@>ɾɾ|ųɫПʂƗ#ıve%.*%(blank|empty|alIe#do(n'?B ŚĪfill|ӛ)
Ӣ(ɫ|内|ĵ|>|認ĎѼŴ#ǅ|ǥ|Ә|ӦÍ(防止|ӟ)M(ʒ|ĵ|Э|設定|ʽ˕ˈ|機能|Ę)#þ(Ãɦ|Ã)(CĒɟŌѼÜ#(^|[^\\dx-])Ѷ[+×x*] *Ѷ($|[=ɯʒ?>(ɫ]#\\d *[-−] *\\d *[=ɯ]|計算į(結果|答#>答Ɉ|認Ŵ(ʳЎʭH|Ü|Äķ@$Ү>\\dћM šА#securť (ţ;Ư#ЗicĐ|anti-?spİ\\?K3}(Ә)
^õѩɋ|,Й )
Ǌ|暗Ŵ|ǀŬssţ;Ǥ ?(ŤG#%ŧE|Ƈ ?Ťǧ(Ü|id#秘密>ƀ˯˳ʿʤˠ
ʯˬʸĀ|ʫHˉ(Ü|Ћ#有効Ƌʻʭ˥˪ˆʣʳЎҹcard (Ƿ|holdD#%cv[vc]|iban|ʯH˝˳ūupI
ýV|ý>ɟʁ(ɫ|ȁ@(ʂɆР|2|二|同ɘŭ|$#\\Šý\\#(ƞ|Ù|Âô~ý$Р度|[2２二]回ēРŸ|ʂɆ(一|1)(度|回#ǕA-?(ӛ#ApeaB%agaE%|Зy
Ӡ|ʭH˯Ў絞ʊ?ŵ|%Ł%ҋ
署Gӏr;to ơ%|^b?cc$|S務局á動Ɵ|ƟÄ|ưíɧ|(À|J)K2}(英[語ķ]|roman|˭H˞ķ#(˭H˞ß英ķőƳЛiceŜ;ˁˣĀ|%cĩ%
ɨ>Šҽ続柄|ĸ柄#(ЬÝFQFěFňFÿFǬFƍØ)>Š立â|Ѓ#^~(ҽ立âóAlĐ(ship@%|who aAƠ
(ĉɋĒʏɋĒ特定(Ю|Ш#同定Ōģ|根拠|S情|ù#Ӆ(y|iА)
心Ĉɟʊ|(ÅFǁʓɠÕƄFÊ)ʒ(ɔ存|ÖĄ#know who
Šü|求ʁĒ望ʀ)(ĳ>|Ш@(Ɛ|措置НÚS項#ɩɆÌC|ЭɻɗCƕ|(Ӈ;acÓ).*ѽ;AƁBӃ#ѽe)Ŝ to do|(Ӄ|ƥedĪacÓ|Ӈe)
(ɓʌɾɧ|今ɾɧńƐ|Ì|経緯|Q#Ň(ƍĭ請|ŋŌһӡ#alšy (triXŃŪdIe)
(ɋɟЯ|騙Я|ǓÃ|G乗Я)
É返ïÑ(振ŵѺɿǢ|Ɗ?|Ы)(Y|Ê#(払ѺʓǢNЫɗ)(ƱÇɠ)(Ê|Y#%ŕ to%|to whomK20}(pa(Ťy#sen[dt]#payee)
(届CÇ受ɑ取Ʊ受領Ì)(ʂ>|Ô|通Ö|ÿ|Ä|ǋ#(Ǫ照Ű|開示ŋ)Ô?>(Ú差Č#ѳŅe)K8}ǳXǳed ѳdocumĨ#^Иcame
(求ʁĭ求|ŋ)ʉ?(ʌ|Ã)ɦ?(C|ÇĒ>|ʂ#(Ҽ恐喝RɩN脅ɗ)>(ÚӔƕɰ|言葉#%demď(Xs@%|^ransom
Éü|納Ñ^Ų(限|ä#(Ɗ?Ǣĭ求ј照Ű)(Ô|>)*(ƋŲä|締ʁ?切#(ÊǺ)K8}Ƌ%ҡ%|(answD|ЍŬy) by)
É振|ïÑч|ɗ@ɦɗɾƱ(ÊɫǺɫ)чÇÌ|ɟ#ИK12}sĨ)
ÉЪÙÑ(拡散ү広ɾ|広ɌŒӡ|範囲|һɦ(C|ʋ#ɟɋ|ɋ$#(has|hav;been)K20}(spš|circulaŪıked))
(支?払|借ʊÇÛ|損害)Í額|^ï額|払ƱƊ($| ŉ#amount (ŕ|lost#^sums .*ŕ|%paymĨ($Й#Дmuch|%loss%
ǰ|ė)ÍҀ章|Ӕ全Ä|原Ä|引V)
(ÿ|Ɵј~ü|ÆTŒO法|手段Фĸ帯?|Ķ否ĭ否#>ì否T˞ʬʸ˳|pAfDAd|bestЇ;ДӄhearR?ÖʊÍɍɣɋɑ|性別|%gƚ%sex%|職業|occupĐ|国籍|nĐalť|Ǵry|%ip%|fax|˕ʡ˃?ʯů生ž|誕生äӌƌö
(ƦFÔɍ?ŵ(ʓɠ|ɿ@(ÕF主#ûFѻĝƼFoffƚӊD|àD%|abĦѦѾЈÐMD#Ґ ѾńƤ?еЏƳ|þ|J|øĦ%id%#usDJč|^(ƦØ)$
(ыĵ傷ƮłFľÃɟ(ÕO#ğ|Ӊed ÒĎÀ?$RƤ|J#^Њğ)$
ǂąS故|現âǐƆĿ?|ĕƃĎé|î在地н|ǭ#(éн)\\W{0,2}ǂą現â)
ÉѐÑыłFľƮû|ѻ|ƦFĥƼ|ЋÁĿ|転送Y|QÌCŗɑYұY|受取Ræ|æɩʂ|æ供|ź|学生|ġF家族|友|ÖÕ紹介|ƓFǦ|代表Fѱ後見ҰҨFƜF責任F職â|実家ӓ担任|上司|(^|[^丈])夫|妻Ǻ|差ČÕ^from|(偽|Ǯ)LŋÔ|業F˗˭ːʤˀ|ӥǙ>|QÌ|ƐÌ|ğ|Ŏ|guardianŬAnBfriend|ApAsñbehalf|witnessѷ|agñthird.Ʃy|someI;œ Ò|ũir|ıkXcomðmisXpolic;AgistrantËƷ)
Jč ũ (ÒО|EdividuŢĦøŎ#ũir J|ƶ)ŝ (shĆҊXlisŪũ Ņe)
Éëƣ|п?ƔÑ(Љ|Qôł|被Љ#Љ)şC|ƮÃɦ)ĎҾ(ư|載ɛʉ|載Ą|映Ą|写Ą|晒ɕ|ɕʉɕ|(Ŋ|ƔǎÅТVү漏ɈCƌ)[ɕɗ]ѹҷУɈʉƺ6}(Ҿ%ѣË%ƶ#ƶËčǔa |any @ѣ))
U(ōǝBsend|AƁBusǘ|cIsum)D|(ǖ|claim|applic|Eform)anBƥor|ŃBwĩ)[^\\w ]s MļËƷ)
о}ХČ|告発Хɗŵɿ|Å|[本個国])(ØK6}|Á>?Ĵ)(ÀT|Æ|é|ÿY)
І(Ġ|>ŝǦÁ?[Ɍɧ])
о})[ʋɟC](Õæ|O)>ÍƷ)
(Û|їĎÕO|Fæ)$
Ө|履歴|üɗđ除外|関心|講座
ǰ?|Ŋ|ʢ˃˗ǎĥǡ|üǍ来Ċ|訪問|納Ųўŉұ|回答|開催МӪ|来îҧҩ)ş|Ʈĳ>@(Q|ÿҠ?|ž?тƋ月|Ųĸ|ű数#(àXӊ|publish|pAfD|ordѵĎǗe)
ÉІý|(Ыҩ|ŇǙ|Ľő[ʒ>]Үɫ|Ķ能|äɋʉÑр(ű月|äтɨɍ|頃#Cɤŀ見|気|Ö#рCɤ|(Ǘ;ƫ|day)ЈѢ|obsDv|saw|%see%|ƪ|БovDǌ|%fEd%#ѢǌXБoveAd|ƪXsawË(Ǘ;%I%|ƫ#(ӂy|ƫË(awar;ırn|came across))
^ǂ案@şҠ|ž|ä付ФŲФ刻)Ăӂte ďЇ;ƫ)\\??$
(Ӧ|ò審ǡş@ŗCÇǮ|ƾ|怪ɗC|ǓN偽)[ɪ>]?(e?ƞ|Æ|sms#ƞҀ面|ÚӚ)
U[物S案条]|[^ɔV]ì)ц標題|^([ɔɊ]?(ҟTô@(ęӐ#^題ē|>題$|þШę|Ět%|^Ŗe$ĭ旨)
^(ѥҟ|ňTô@цę)ĂĚBŖe)( lEe@$
(À)ѩɂʋCɯЙ őŞƈĢƽҪ|у|G称#ŞĢƽ)G?(иŒÀ)
ŞƃӑҎĢ˓ʸˍů҄work|Ĝ)ċV|V>@ ?(e-?ŮeƞT)
(џ部門|Ѕ課|課G|宛Y|ĥYĿҭ校舎|拠点|施設)G?$
ĕƈĢƸLƽ|機関Ɔ|勤務|џ役職ҪĿGҭĜҥ[sz]ĐūrŨaB҄deƩmñ҅employD|school|affiliaBjob Ŗ;~Ɖċĵ>@(Ę|Єб˳#ɔŉ|ɔ購ÎR使C
(Є製Ɩ品ē)K2}ĘįG|ӚH?
ÉÖ[ɣʊ]|来ɾNĈгɓ>Ǚ|ӧÑс( (È|ʳHˊH|板#等|ɪɩ@>?Ĵ(Gè#Ŋ(L媒řĘóɩ>(Lsns|Ę|ʢ˗˪#љ|board)('s@ J|JčǔtĩĮú@љ#which лorm#^platformĂŐsDvic;Ѳsnsó(ɔ覧ɫɪɣ|Ɍɂɣ|ƉÃǐ)(ÇɦCʋőс)
U[ØO様客Á身ĉ私YVĈ表員]|Ьɕʓ|ɕɾ|Ĥ)>(Ɋ|ɔС@(Àè)
(ˋа|ˏ˳ˉć˚˳|Ƈżþ|Ǥ|˕ʡʤćƖ曲|国|地|駅|路線|б˳|ˉˡŏ|ʤ˙˳ˈ|案ą物ą機種|番組|ˁЏʰ˫H˗|ѰÈ|ƎƭS|銀行|ь˚Ā|飼C[犬猫])įĴ(G|ˍЏG称|ę#(nick|ĦscAenҊ|ѬdomaE|evñitem|peBðjecBbrď|hosBmodel|ømiddl;maiden|group|teİƿŔbank)ā(Ǝ|曲|作ƖÔ籍|È|LѰÅƭS|job|ŔӋbook|sIg|thš|posBarticle)ċ>?þ@(ę| Ŗe)
(転載元ӓ˩ʤʻ˳ů(判決|決定)M.*[投記]#ǬĽáĉáг弊гĕӤ権?(元|Ø#Ɠ|元ċɨ#ǣɟ>ЦO>?Ц殿Ƃ|ǉӧ(ĳĵ#公式|正規|本ƴʪ˪ʸˊćѨ|ƣ|%Ć%|%my%ЛiciŢorigEŢðfil;ÒŢĜńëLĖƢ|śbŧŽŐ%ã|ƿƹe)
%ðof%Оship|(Ɯ|Ŵ明)(FÔ|ƅ)
(Ƅ|ĥ)元>?(ÆT|Ù|Ü#ƄÜ
U使ɣƌNƉNĤNŉNƜN持ɣ)(ɦCĒɦɍÇʏʌÇ着ÞÌ)(Æ|ƑT|é)
(ЪLÈŒG|ę#(ëLÈ).*Ҷ
志望á己pr|経歴|職歴
(ģ|詳細|Úх|ǯŒʒ|ǚË(ǯĺŭ|Ɣƭ述R?ÔɍR聞ɋɛУɈɦ|述ɹ#^(pıseĮƨaE|ǃb;Ӝwhy)%
(関連|参考|参照Ҧ>?|Ŵ拠|AlaŪAfeAnc;҃ńЪ%ãs?%)
^[画写動].>?õ$
^((ú@ʵƲ ?į|Ѥ|ˈ˃˗Èô)õ$|ѫ;ˁвˍ˫żѨËҿ|Ź#ҿ)%K12}ѫe)
ëŹY?|pDmaã|%ãăúÏ|^Ң|ÙÍhttp|ÏK8}č (th;this|tĩĪú@(ŔŐà#(Ŕà) Ï|(hp|È|LÅ|Ŋ|Ŷ?|ʹˬ(˃ˉ@|Ǝ|ғ)(ŝ[^˫]@Ù|^Ŋ(Ѯ|YóŶҁâî|wheA (is|ӄseeĪiBũ#(ŔposBƘBӋlistEg)s?( \\(?s\\@@ (to (beĮЌ;ōAƪ#E Ư)
((ғ|ǩҁ|ÝĳňĳÝÌCĝńLÈ|ĖÅ|ǁɿ#(Ŷ|ÅǏ|ė|Ӣ|写真|ƎĎÈ|Ѯ))$
ĖúLʦʧ˖ ?L%Ҵ^(Lhp|webŽbŧ)$
e-?ÂT|ˡʢˉ|%Â( ?Ï@%
Æ|%Ĭ%|ĬM[a-z]#ī;Ƒ|mobil;ɧʓʏǻǷ
郵便|Ȓ|%zip|àŢàţe
^(ǭ˻@(ь˓ćʢˑHˈ#部屋Ü|buildEg|aƩmñsuit;%unit%
市区?町村|ǭ|丁ē|町G|stAeB%cť%|tĆ
都道府県|҇
éR住ɾC|居住地|%Ï%
ű齢|ű代|%age%
^~[Vì]ą^Ǹ
мҘ|Ѓ|ʸвćS由|~Vą項ē$|ĉ野|Ļ|%ǹă%kEdă%Ǹ|natuAč
(違反|Ý|Q|ÛƬÚňô(мЃ#^(ӣҏҘH?|Ļy|(typ;kEd)č (Ƨ;ƛÓ|ōҵissue))$
Úģ|÷Q|ĔÛĝ|件GӐƬ困ʊǟĚBissu;abouBҵEǄcIcDn|harm|ƛt
(注ÄǍ購Î|ŉҎS業ӑ|Є工S|ƍƴ活動ҫôŠ(Ǒ#動機|ģ)
^(ǩ>@ǰ|ėǏôӞ
ÉûØǚƆ>Ɛ|ӨɫŗCɟÑǑ|詳NɏʏNƒ|ǪӝƀQ|÷具řǯá由記|ɩ>ʈɆ|ɩʓɪПɌ|困Ąҕ|ưʌɦ|ǩ|Ņ;Ǿſăǃb;ƨaE|ИhappenXҲƘBӜДcan w;å(ĞBƯ)Ĳ^Ưs?$|概ì|VąÿS項|通Þöґ(Cɟɠ|ɏɠ#^(ĞtĲbodyóåō(Ň|Ýĝ|ľ)K7}ģ)
UЂ)ǋ
ė|Ǩ|ģ|хR気ɥɍ|Ĕ補足Ҭ|ˡˢҦ|ĞB҃ ŘŚeăAЖsǟ҆
(÷Q|Ĕƀ具体的ɪ?R困ʊ)ÍӞĂǑ|ƒ|ǋ|ė|Ņ;ĞtĲǾſĲǨ)$
Àè|姓G|芳G|本G|(çѐ)G$|(Ѕ|Ǭ|Ý|ě|Q|ň|ÿŗČĺ|ƍҫХŵМŋ|提Č|ĥ)ӕ@įG?$|Гāǵ (ď|&|\\/) Е J|åJӍ Jǻ(Ò|J#^(JǘD JƂG|~ЅØ様?G?|Gó(ÐD|ǝtD|sƚƥD|ǖanBclaimant)('?s@ J
hIey|gotcha|Ƣ.*Ƣ|ak hp|%boB^hp%| hp$|trap|decoy|õ ƙ|wEni;ıve
ǅ|spİЗ|turnstile
passw|^otp$|IeЇe ţe
^cc |cardūupI
(ŮeÂ).*(ǕcIf|ƙ|agaEѸ|2ó(ǕƙѸ)%.*Â
^(q|s|Ł|quDyҋĲkwóŁ
companҥūrp|deparB҅Ҵfaxӌ|bday|nickāѬĦŧE
%(e ?ŮŮÂ ?Ï|ЍtoTÙ)%T
Ŧaѭyomi|ruby|ю
%(Ĭ|ī;denwa|Ĭeī;mobile)\\d*%|Æ
^(å|Г ǘD ǻ|ÐD @J( \\d+@Ăo?nama;shǶsǶГJ)ĂĴƤ|~Ƴ)$
^(å|ƥĮĚBŖ;kenmei|daǶ件G)$
^(Ӊ |Ð Ŭge |à |ƘtĮëã)( ?\\d@$
site ?J
Ļ|%kEd%|%ǹ%|s(h|y)ubetsu|bunruiǟǸҏӣ
Ņ;%msg%|ĞB%body%|ƘtăҲtoiawas;naiy(o|ou)%|hIbunſ|Ǿ|AЖĲbikouКeă%text%|ÚǨ|ƒ
ѕҚ苗ßGß(å@ЕāfamilyāsurѴф)
ѕG|(å@ǵāgivenāfoAѴщ)
^Е$
^ǵ$
^(ɛC|ʻӗ
^(ʁC|ˡӗ
ǿ|Oɯ省略ɧ|Ģĕƈ団řĜ|^M被|û|Ê|ġRæ|ź).*(ɾɟɯá宅|Ƒ#[伝Ö]ʉ?[ʏɈʌɛ]ǎɾЁĠ|ɧɯ?ɪК%
Ɋæ|ź|˚Ā
ėǏ|Ѳʲʹˈ˖а|ƟĳĞB%Aƪ|guest ?book|%Ѝ|U˗)ˬ˓˥H
Ə|承諾|了承|承Ö|規約|˝˪ʷHҌ>(Ĵ取|ġМ提供#яґ|配Þ|ĸ違C|ýNĥý|ˁʧаʒ|理解Nʢ˳ʱHˈ|ǥ|歳以上|üƅ$|agA;cIsñ%tDms%Ǡcy policyӎdeclarҞgood.faith|cDtify|undDstď|acknowledge
UǞt |no )(国ÜMŝ(ɪ|Ѐ除)#Ǵry ţ;\\+81 ?\\d)
(҂角>?|(ʫʿ@Ɲŷ|漢ßÄß[˻ʄ\\/ɨ,ȁ]){1,6}(MħƝѯĠ)[^ȁȂ,.()※ ]){0,12}?([ò×禁避控遠]|ng%|Ђ|[Ɉɍɑ](ɾ?ɛ|ɪ#[ʏɛ]шѠĠMŀòĶ|Ёđng|Ђ))#(%(no|ǞBavoŤexcept#Ś( E|Ŝe@|n.tŜe) ђdth|kata|hira|Ŧjiѿ|ђdthǈǇѿ (noBcanң%
Ġ|ѠɧđĈɟʉɪ|([^意>Ɍ]|[^意][>Ɍ])í(ʂ>|Å#ƕɌɂК%|œ than
ġӕ|>O@ċǚ@~
半角
ŷǇ
^(((ɊЦáС@(ˍĀ ?@Ѥ?|ʹˈʢ|ʵ˭˳|社#(web|IlE;ļ@ ?(shop|stoA))(>ъ*ъċëÙ|śã|Ï|\\W)*$
ǥћ
ѡ
÷Q|ǪҬӝŃBEquir|enquir|҆|supŨt
ю|Ɲɋɪ\\@$|˨˟|ʈɿ|読ɿ(ѯO#ʷˡʤѭ%Ŧa%|īetic|É漢ßŦjiÑ(ҚGè|JŌŷǇǈ#(ŷő(氏|Gè))
ʫʿʫˊǈ|˕˪ʬˊ|Ɲʻʤ|ˡʤ
Ѫ ]|öɫ?ɯПʂ|V>ɟʁ|Áĸɯ)Ɨ)(ɗ(íMɨ|â#ɪɏMɦʂ)#ɯ?(Ѐ禁止)#Ѫ:：←])(ųöɧ(Ɋ願C|$|\\)#(触ҷ)íɧ#(項ē|ö)ɯþÃ(ɾЁí#ˀ˟Hö|˜Āӟ(V|>?ö#robotӈ
Ź集|相互ś(śʵƲ)Ӗǫ@Ĥ|ã (exchang;lisBdiActory#(add|ǝĪļ|aĪŐã|õ)
^\\(?※.*(.{25}|[ȂĶ]|ҖѧǿН҂ħ>ɿĺŭ)
(ǧ|ǫ|Ƈżˡ˳ːH)į(ĤҨ|ÎŰ#ÎŰ(申|手続|Ľ#cAate (an |å@øơ ?up%|%Agist(D|rĐ)%
Һ任意|ɲɣə|(у)ˍHˠ(ɧʂ|ʂ@(Ķ|ok#\\(?(Ӏ|opÓal)\\@|[*＊※■●◆◇▼▽˻]+ŭЭќ((ɔR@(記Îŭ#ÔCɦ)(Җ)
ѡ([ȍȏ") ɯʒʂɫɌ>等使]|ɪɩƭ号|з)]|~Ɨƌ))*([無ò抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Cɍ]|ɨĄ|[ÎC付ɤ含Vʏɑʌʁɛ]+ш必ì(đɂ#[Cì][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])M.?(òĶ|Юɪ|Юɾ)#数ķ(>ɿ|ɠɑ#(続ɑ|[詰ɤ]ʁ)ɦ~Î|(ǞB%no|omiBЌ;skip|exclud;(ң \\w+)ǔanyĮhyphen|dash#(Ƿ|digit)ӈ
ѓ(ɯ|ʒ@(ɪN無NЀÎʌɚ|Îʌđųɑɚ#(ĸ|ɂCɠ)[ʒɯ]?(ųɑ|ɂɑ)(ɚ|í)
ҒƂ|ǉÐD|ƣ|^(about @you$њ)
Ƴ|GҜ#Ƥ|ÆT|é|%J|Ůī;^~Ş団řƃ|î属)Ҝ)
U^Ð ŝ)(Њł(F>OżƇ#被(Ý|ě)Fưʌɟ(O|Á#Ê|ƦFû|ľƼFĈSFƜFƓFS業FĊ舗|ƃҰç第三Fē撃єź|ġFǦÕĕĢƈğ|ŎЛƚàD|Ĝ|Ʃy|ҤѦsellD|ǼDО|affecŪÐXЋÕY生У員ѷ Ńtњ#who is|ÒƠ#UƵ|Qж]ƺ7})[ʋCɟ]([ÁæOØ]|Ê)様?(кK6}|>(ùНç(ÀË)@$|((ӥ|ѱûӒÊËƆɫK11})şѧCĒɂʋ)ɋ
kagai|higais|%ait;Ҥğ
üǍӪҧўÅ(ä|ɫ|ɕ#appoEtmñpAfѵ
((Ь貴O|ɔ自[身ĉ])>|ƸĊСĊŌĖL˖˭ʰ|Ƣ|õ#Ҷ|õK3}ǣɟ>|˝Hˈ˕ʩ˪ʪƂ>ŞĴĊ#å(Ć|Ũtfolio#ifƠ have (I;a)%
^[(※ ]*(例|ex%|e\\.g|注|半ħ全ħ\\d+(Ä@ß最大)
ĔіӁә˫ĝ|ŇƬÛ|ě|ƻƓҍөТ質|Q|Ƨ;ōǖBƛÓ|Ǽ|҈ЌӍ
Һ%Ӏ%
^(\\(?(全ħ半ħ漢ķ#Ң\\/\\/|\\d{1,3}|[ž時ĉ>]|yҝmҝd*|h*:?m*|mIth|day|year|hour|mEut;ѥçÙ))\\@Ăä?午[前後]|[ap]\\.?m\\.?|(ф|田ĵ|ʄɾɠ|ˤ˞ˀ|yamada#(щ|ɟʍɆ|ɯɪɓ|ʿ˭ʦ|ˏˊʳ|taro|hanako))$
(À)ʒ?~Ɨ)ЈƏ|ƏƅǿÍ(À)ʒ|誓(C|約#宣誓|電æʵŏ|JK30} agAҞpDjuryӏA
Ǥ|ʵŏŏ|ǧĤ|ǫĤ|я|購読|ӠRƊ|ǊӖ再R?忘#ŧ ?E|ơ ?(E|up)%ӎ%Ł%ŬymñƙouB(forgoBAsetËǀ
Uп)((使ʏʌŗCǡNɋɋĄɍ|着ÞNƔÃ|þÃҕɣ)ɟŀё#ЊûFÊӒÅєġØ)(>O@>~(ё))
Ƹ団体
全角ѓ
Ғ|ІMĠ#ǉƣ)
Ý|іě|ŇĝƬÛ|ƻәćӁò審|өҍƧ;Ǽǆ|ƛB҈Ґ
ƻG誉|侮辱Т口|ÞV(毀|ɍ)損|defİlibel|slďD|Esult
бʤːʷҌ|晒|ɕʉN肖像ǠcyǠte ŘÒal Řdox
Ǔ|成ʊ済|ӆ
Ӥ|商標|Ö的財産|海賊版ūpyrighBtradeЖ|EĬlectual
ņҸņ>性|ņÍҗcsİŎŀŨn|Ƨ|sex|ƨoit)
ҙ|私S性|Ə>đAveng;Etimat;nI.?cIsensual
ʢˀ˫ˈ|obscen|adulBnudť|UņÍ)(җ猥褻#Uņ|ҙ)ҸUŎK8}|Avenge )Ũn
売春|援助交際|ČŰC系|ðstitut
薬ƴ麻薬|大麻|覚(醒|ɛC#ˉ˩˃ʰ|drug
ҹ通帳|ƑÆ|bank acǴ
ƾ|偽Lphish
ò正ʢʯʻůǊѹʊ|unǜi[sz]Xhack
闇ːƲ|実行F請負|仲介|Acruit
ʫʸˎ|賭博|ʮв˖ćgambl|casEo
闇ï|貸ï|ˤ˟ï|lendEg
銃|爆(発|弾#刃ƴ武器|weapI|ƨosiv|fiAarm
自殺á死á傷|suicŤself.?harm
Ҽ予告|脅NthAat
ї|bullyǆ
遺ř残虐|ʰ˭|gor;graphic|violen
差別|˘Ʋ|ĩ;БrimEat
青少ű|mEors
ˇ˞|偽ù|誤ù|˕ʧʤʯ|misŘdisŘfalse Efo
悪質商法|fraud|scİUƾ)Ǯ
ʦʤ˫ů˞˫ʦʧʢ|virus|malwaA`)[$5](`
`),yo=t=>$M(tn.shift(),t),[mi,hi]=tn[_4](0,2),xo=t=>t[$5](_m).map(n=>{let[e,o,s]=n[$5](",");return[e,yo(),o||void 0,+s||void 0]}),Bn=xo(mi),bo=xo(hi),So=[{id:$h,e:$F},{id:$h,e:$H},{id:$h,e:$F,v:.3},{id:$h,e:$H,v:.3},{id:$k,e:$F},{id:$k,e:$H}].map(t=>[yo(),t]),[nn,Ao,No,Io,wo,$o,To,Fn,ko,Pn,Ro,Lo,Do,Mo,Co,vo,Ho,Bo,Fo,Po,_o,Go,Uo,_n,Ko,Wo,Yo,jo,Vo,Jo,zo,qo,Gn,Xo,Qo,Zo,ts,ns,es,os]=tn[_4](0,40).map(t=>$M(t,"i")),ss=tn.map(t=>$M(t)),Tt={令和:2018,平成:1988,昭和:1925},rs=[$4,"confirm",_G,"payment","search",_W],is=4,en=[$h,$k,_L,_y,$z,"age"],O=t=>t.normalize("NFKC"),V=t=>O(t)[$X](),cs=120,gi=40,Un=30,Oi=new $M(_o,"g"),sn=new $M($o,"gi"),Ei=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,yi=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,xi={name:{id:$h},"family-name":{id:$h,e:$F},"given-name":{id:$h,e:$H},email:{id:_L},tel:{id:_y},"postal-code":{id:$V},"address-level1":{id:$I},"street-address":{id:$z}},Kn=Bn,on=new _B,Gt=(t,n)=>(on.has(t)||on.set(t,n()),on.get(t)),rn=(t,n)=>e=>Gt(`${t}\0${e}`,()=>n(e)),as,bi=40,Si=200,kt=t=>rs[$g](t),w=rn("",t=>{let n=V(t)[$d](/\s+/g,_m)[$d](/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"")[_b]();return Jo[$f](n)||Fo[$f](n)?"":n[$d](Oi,_m)[$d](Ei,"")[$d](yi,"")[$d](/\s+/g,_m)[_b]()}),X=t=>/\p{L}/u[$f](w(t))&&!Gn[$f](w(t)),Wn=(t,n,e)=>t[$Z](([,o,s="lac"])=>s[$g](e[0])&&o[$f](n)),cn=t=>(M(t,$m)?.id??$B)!==$B,wi=(t,n,e)=>/^(other|company)$/[$f](e?.[0]??"")&&/[(].*(届いた|受信した|[御貴弊]社\)|認知|発生|事件|現場|ローマ字|英[字語]|roman|代理人?[がで](?!.*代))/[$f](t)?t[$d](/[()]/g,""):n,$i=t=>t.length>Un?null:{id:$B},Ti=([t,,,n=1],e)=>({id:t,v:n*(e.length>gi?.85:1)}),fs=t=>O(t)[$d](/([a-z])([A-Z])/g,"$1 $2")[$X]()[$d](/[_\-.:[\]\s]+/g,_m)[_b](),us=(t,n)=>Gt(`${n}\0name\0${t}`,()=>t?ki(t,n):null),nt=t=>{let n=O(t);return Io[$f](n)||!!as?.test(n)},ds=rn("out",t=>Ho[$f](O(t))),ms=t=>Vo[$f](O(t)),hs=t=>w(t)[$d](/[・、]?[わ分]か.{0,3}場合.*/,""),Yn=t=>os[$f](t),pt=rn(_h,t=>{let n=hs(t)[$d](/\(([^)]*)\)?/g,(e,o)=>nn[$f](o)?"":e);return n.length<=Un&&Wo[$f](n)&&!_n[$f](n)}),jn=rn("behind",t=>{let[,n,e]=/^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/[_A](hs(t))??[],o=n??e??"";return!nn[$f](o)&&pt(o)}),gs=t=>{let n=V(t)[$p](0,cs);return n!==""&&!nn[$f](n)&&(Zo[$f](n)||pt(n)||jn(n))},Os=t=>Yo[$f](fs(t)),an=t=>t.length<=Un&&_n[$f](w(t)),ln=t=>Ko[$f](w(t)),fn=t=>es[$f](w(t)),dt=t=>zo[$f](t),Vn=t=>Qo[$f](t),Es=t=>Po[$f](t)&&!dt(t)&&!Ut(t),Ut=t=>Mo[$f](t),ys=t=>Bo[$f](t)&&!dt(t)&&!Ut(t),un=t=>No[$f](t),Ri=/権利(の)?侵害|人権|rights/,Jn=.5,zn=t=>V(t)[$d](/[\s\p{P}\p{S}]+/gu,""),xs=t=>V(t)[$5](/[/・、,，()（）「」\s]|\bor\b|または/).map(zn)[$b](n=>n.length>1),Li=t=>Gt(`harms\0${t}`,()=>ss[$u]((n,e)=>n[$f](t)?[e]:[])),bs=t=>new _D([...t][$p](1).map((n,e)=>[...t][e]+n)),As=(t,n)=>{try{return t(n)}catch{return null}},_=t=>!!t&&I(t)===1,St=t=>I(t)===3,k=t=>{let n=K(t);return!n||_(n)?n:I(n)===11?As(Ze,n):null},Ns=(t,n)=>(Ft(n,t)&4)!==0;function*G(t){for(let n=k(t);n;n=k(n))yield n};var Ci=160;function*qn(t){let n=0;for(let e=_(t)?t:k(t);e&&n<Ci;e=k(e),n+=1)yield e};var Xn=t=>{if(_(t)&&h(t)==="slot"){let e=ro(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=Ge(t);e;e=Ue(e))n[$O](e);return n},Rt=(t,n)=>{let e=io(q(t)??t,t,5);return e.currentNode=n,e},Is=t=>As(to,t),Q=Tt.令和,Qn=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,vi={令:Q,r:Q,平:Tt.平成,h:Tt.平成,昭:Tt.昭和,s:Tt.昭和},mn=t=>{let n=Qn[_A](t)?.[0][0];return n?vi[n[$X]()]??0:null},Hi=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,Bi=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,Fi=new $M(Hi.source+Bi.source,"i"),C=t=>$w(t).padStart(2,"0"),_i=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Gi=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Ui=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/,Ki=(t,n)=>t[0]==="d"||$j(t)>12?"dm":t[0]===_Y||$j(n)>12?"md":"",Wi=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],$s=t=>Wi.map(n=>te(t,n)??""),Ts=t=>{let[n=""]=/^[a-z]{3}/i[_A](t[_b]())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec"[$8](n[$X]()):-1;return e%3?null:e/3+1},Yi=t=>t[$d](/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n[$d](/^十/,"一十")[$d](/十$/,"〇")[$d]("十","")[$d](/./g,e=>$w("〇一二三四五六七八九"[$8](e)))),Rs=(t,n,e)=>e.map(o=>t[$K](s=>ks(s,n)===o))[$Z](o=>o>=0)??-1,Ls=t=>/\d(月|\/)\s?\d|\d{4}-\d/[$f](O(t.at(-1)??"")),Ds=(t,{y:n,m:e,d:o})=>t[$K](s=>{let r=(O(s).match(/\d+/g)??[]).map($j)[_N]();return r===`${e},${o}`||r===`${n},${e},${o}`}),Ms=t=>t[$q](n=>mn(O(n))!==null),Cs=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],gn=t=>t[$q](n=>Cs[$q](e=>e[$f](n))),ee=(t,n)=>{let[e,o]=Cs.map(s=>t[$K](r=>s[$f](r[_b]())));return e<0||o<0?-1:n<12?e:o},ji=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,_Y],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Vi=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,_Y],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Ji={12:_Y,31:"d",23:"h",24:"h"},Hs=4,zi=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,qi=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Xi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/,Bs=({width:t,height:n})=>t<Hs||n<Hs,Zi=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,tc=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||Bs(s),oe=new _u,Ps=()=>oe=new _u,Gs=t=>St(t)?_m:"",En=/[・／/]/,se=t=>Us(t,ut,"dt")[_5](),Lt="input:not([type=hidden]), textarea, select, [contenteditable]",ce="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",nc="input[type=radio], input[type=checkbox]",Dt="script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, [role=button], [contenteditable=true]",xn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/,ec=/^(td|th|dd|li|fieldset|form|body|tr)$/,bn=240,oc=24,Ys=t=>{let n=_(t)&&h(t)==="img"?g(t,"alt"):"";return n.length<=oc&&/\p{L}/u[$f](n)?n:""},et=t=>t[$d](/\s{2,}|[^\S ]/g,_m)[_b](),re=new _u,mt=t=>re.get(t)??[],Vs=(t,n)=>g(t,n)[$5](/\s+/).map(e=>{let o=e&&Oo(F(t),e);return o?R(o):""})[_N](_m),An=t=>T(t,Lt)||!!tt(t,Lt),fc=t=>w(t)!==""&&(!X(t)||cn(t)),uc=(t,n,e)=>t.length===e&&t[_z](fc)&&new _D(t.map(w))[_V]===e?t[n]:"",hc=t=>[Y(t,$E)??g(t,"data-placeholder"),g(t,_2)][$b](n=>n[_b]()).map(n=>n[$p](0,bn)),S=({p:t,a:n,u:e})=>[...t,...n,...e],le="input, textarea, select, [contenteditable]:not([contenteditable=false])",Oc=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,Ec=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/[$f](`${t}`),ae=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,F:In(t),N:o,g:s}),xc=(t,n)=>Oc[$f](n)||T(t,Ec)||!A(n)&&g(t,"tabindex")==="-1",bc=t=>{let n=h(t);return n===_w?D(t):/^(textarea|select)$/[$f](n)?n:"editor"},Sc=(t,n,e)=>e(t)||A(n)&&mt(t)[$q](e)&&!$(t,$L),Ac=t=>T(t,":disabled")?"":t.text||R(t),Js=new _u,Ic=0,J=new _D([...en,$V,$I,$R]),$c=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/,Tc=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i,fe="[\\d０-９]",kc=new $M(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${fe}{3})[^\\d０-９]{0,3}(${fe}{4})(?!${fe})[)）、,，\\s]*`),nr=(t,n,e)=>t[$d](n,o=>$w[_k](o.charCodeAt(0)+e)),de=t=>nr(O(t),/[ぁ-ゖ]/g,96),Rc=t=>nr(de(t),/[ァ-ヶ]/g,-96),Lc=new _B(Array.from({length:58},(t,n)=>$w[_k](65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??O(t),t])),Dc=t=>[...de(t).normalize("NFD")].map(n=>Lc.get(n)??n)[_N](""),Mc=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Cc=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i,ir="h1, h2, h3, legend",vc=new _D([_y,$z,$V,$I,$R]),Hc=/^(url|site_name|subject|notes)$/,Bc=[$6,$D],Fc=new _D([$6,$D,"subject",$h,$k,_L,_y]),wn=8,me=5,cr=20,Pc=.7,he=({n:t})=>t[_X]===$1,sr=({K:t},n,e=()=>!0)=>t.map(o=>[I(o)===9?Qe(o):"",...y(o,n)[$b](e)[$p](0,12).map(R)][_N](_m))[_N](_m),ht=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Uc=(t,{values:n,o:e})=>{let[o,s]=t[$b](he),r=dt(e)||Ut(e)||t[$q](({id:i})=>n.has(i)||/^(name|email|subject)$/[$f](i));return o&&!s&&!o.id&&r?ht(t,i=>i===o,{id:$D,O:me}):t},Kc=t=>{let n=t.map(({o})=>[...S(o),...o.w]);if(!n.flat()[$q](o=>Ao[$f](o)))return t;let e=new _D(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$x||o.n[_X]!==$m||!r[$q](c=>Fn[$f](c)))return o;let i=r.map(c=>M(c[$d](Fn,""),$m))[$Z]($A);return!i||!J.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,O:wn})})},Wc=t=>{let n=t[$b](u=>J.has(u.id)&&At(u)),e=u=>u._===_q||fn(At(u)),o=u=>e(u)||u.e&&n[$q]((d,E)=>e(d)&&d.id===u.id&&s(d,n[E+1],u)),s=(u,d,E)=>rr(E,u)||u.e&&u.e!==E.e&&d===E,r=n[$b](u=>!n[$q](d=>d.id===u.id&&rr(u,d))),i=u=>r[$q](d=>d!==u&&d.id===u.id&&d.e===u.e&&At(d)===At(u)),c=n[$b](o),a=u=>c[$q](({o:{B:d}})=>d[0]===u),f=n[$b](u=>!c[$g](u)),l=f[$b](u=>c[$q](({id:d})=>d===u.id)||r[$g](u)&&i(u)),p=!c.length&&l[$q](({id:u})=>u===$h);return ht(t,u=>f[$g](u)&&(p||l[$q](({id:d,o:{B:[E]}})=>d===u.id||E&&E===u.o.B[0]&&c.length&&!a(E))),{id:$x})},rr=({o:{b:t,a:n}},{n:{t:e}})=>t===e&&!n[$q](X),Yc=t=>t[$q](({id:n,e})=>n===_R||n===$h&&e)?ht(t,n=>n.id==="subject"&&At(n)===_2,{id:$x}):t,jc=(t,{values:n})=>t.map(e=>e.id||e.n[_X]!==$v?e:{...e,...Vc(e,n)}),lr=(t,n)=>(pn(n.get(_g)??"",t)?.I??0)>=Pc,At=({o:t})=>S(t).map(w)[$Z]($A)??"",fr=(t,{values:n,o:e})=>Yn(e)||t[$q](({id:o,O:s,n:{kind:r,g:i}})=>o===$J&&s>=wn||o===_g&&r===$v&&lr(i,n))||dt(e)&&!t[$q](ge),ge=({id:t})=>t===_R,Jc=(t,n)=>{if(fr(t,n))return t;if(ys(n.o))return ht(t,({id:s})=>Hc[$f](s),{id:$x});let o=un(`${n.o} ${n.p}`)&&!Ut(n.o)||t[$q](ge)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return ht(t,s=>{let r=At(s);return Yn(r)?!1:s.id===$6?r&&(o[$f](r)||Ro[$f](r)):s.id===_8||s.id===$J&&s.O<wn},{id:$x})},zc=(t,n)=>t[$q](e=>ge(e)&&S(e.o)[$q](o=>ts[$f](o)))&&!fr(t,n)?ht(t,({id:e})=>vc.has(e),{id:_R}):t,qc=[Uc,Kc,Wc,Yc,jc,Jc,zc],Qc=({id:t,n:{kind:n,g:e}},o)=>(!t||t===o)&&!(n===$v&&(Fc.has(o)||e[$q](nt))),Zc=new _B([[_q,10],[_6,9],[$3,6],["inside",6],["after",6],[$y,5],[_v,4],[$h,4]]),ta=8,na=/^(own|near|whole|row|sentence|group)$/,ea=[_q,_H,_6,_0,$3,$y],oa=24,H=(t,n)=>n[$u]((e,o)=>e?[{from:t,c:e,v:Zc.get(t)??ta,index:o}]:[]),Nt=({c:{id:t}})=>t!==$B,sa=t=>t[$b](({from:n})=>na[$f](n)),st=(t,n)=>t[$b](e=>e.from===n),ur=(t,n)=>ea[$u](e=>st(t,e))[$Z](({from:e,c:{id:o},index:s})=>kt(o)&&(e===_6?!s:e!==_0||!s&&!n.u.length))??st(t,$h)[$Z](({c:{id:e}})=>/^(trap|captcha|password|payment)$/[$f](e))??H(_q,[[...n.p,...n.a,...n.u,...n.w,n.x,n.L][$q](ds)&&{id:_W}])[0],ra=(t,{D:n})=>{let e=n[$Z](o=>!o.c.T&&Nt(o))??null;return{...t,l:e,e:e?.c.e??null}},ia=(t,{D:n,kind:e,o})=>{let s=n[$Z](({c:i})=>!i.T);if(s?.c.id!==$B||n[$q](({c:i})=>i.T))return t;let r=s.from===_q||!o.u.length;return t.l&&(e===$1||!r)?t:{l:null,e:null,E:!0}},ca=(t,{D:n})=>{let e=n[$Z](({c:s})=>s.T);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/[$f](t.l?.c.id??"");return{...t,l:o?t.l:e,e:e.c.e??t.e}},aa=(t,{M:n,D:e,ht:o})=>{if(t.l||t.E)return t;let s=st(n,$3),r=s.length>0&&!s[$q](Nt),i=!s.length&&!e.length&&o(),c=s[$Z](Nt)??H("inside",[i])[0]??null;return{l:c,e:t.e??c?.c.e??null,E:r}},la=(t,{D:n,kind:e,o:{x:o}})=>{if(t.l||n.length||o.length>oa)return t;let[s]=H("after",[M(o,e)]);return s&&!Nt(s)?{...t,E:!0}:{...t,l:s??null}},fa=(t,{M:n})=>{let e=st(n,$3)[$Z](Nt),[o]=st(n,_H),s=t.l?.c,r=s&&s===o?.c&&s!==st(n,"near")[0]?.c;return!e||n[$q](i=>/^(own|row)$/[$f](i.from))||!(t.E||r)?t:{...t,l:e,E:!1}},ua=(t,{M:n})=>{if(t.l?.c.id!==$z)return t;let e=st(n,$3)[$Z](({c:o})=>/^(other|postal|prefecture|locality)$/[$f](o.id));return e?{...t,l:{...t.l,c:e.c}}:t},pa=(t,{M:n,D:e})=>{let o=n[$b](({from:c})=>/^(autocomplete|type|name)$/[$f](c)),{l:s}=t;if(s){let c=o[$q](({c:a})=>a.id===s.c.id);return c?{...t,gt:c}:t}let r=!t.E&&!e.length&&!st(n,$3).length,i=o[$Z](({from:c,c:{id:a}})=>c===$y||(c===_v?!(t.E&&a===$6):r));return i?{...t,l:i,e:i.from===_v?t.e:i.c.e??null}:t},da=(t,{M:n})=>{if(t.e||!/^name/[$f](t.l?.c.id??""))return t;let e=[$3,$h,$y][$u](o=>st(n,o))[$Z](({c:o})=>o.e);return{...t,e:e?.c.e??null}},ma=[ra,ia,ca,aa,la,fa,ua,pa,da],pr=t=>{let n={...t,D:sa(t.M)};return ma.reduce((e,o)=>o(e,n),{l:null,e:null,E:!1})},ha=40,ga=/^(h\d|legend|caption)$/,mr=/^(b|strong)$/,hr=9,Oa=/(。|ください|下さい|ます|です|ません|こちら)$/,Ea=/^\P{L}/u,ya=t=>/^(r[tp]|option)$/[$f](h(k(t))),ba=t=>mt(t).length>0||[$U,$E][$q](n=>g(t,n)),Na=t=>M(t,$m)?.id===$h,Ia=(t,n)=>!Oa[$f](t)&&!ln(t)&&(n!==""||pt(t)||an(t)),wa=t=>ga[$f](h(t))||g(t,"role")==="heading",$a=t=>/^h\d$/[$f](t)?$j(t[1]):hr,Ra=(t,n)=>t.z<hr?n.z>=t.z:t.G!==""&&t.G===n.G,yr=24,Da=10,Ma=/^https?:\/\/$/,Ca=/連絡先|アドレス/,xr=/(。|ください|下さい|ます|です)$/,va={email:_L,tel:_y,url:$6},Ha={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/},Fa=({id:t},{a:[n=""]},e)=>J.has(t)&&/^[、,，]/[$f](n)&&/^(other|author|victim)$/[$f](e?.id??""),Pa=({id:t,E:n},{p:e,a:o,u:s},r)=>t?t===$z&&r.id===$V&&o.length>0:s[0]===r.o.u[0]?!n||!e.length:!n&&(!s[0]||r.id===$J),_a=({u:[t]},n,e)=>t&&t!==n?.u[0]&&t===e?.u[0],Ua=({type:t},n)=>kt(n)||n===$x||(Ha[t]?.test(n)??!0),Ee=({n:{t,N:n,type:e},o})=>(A(e)?n:[t])[$q](s=>T(s,"[required], [aria-required=true]"))||[...o.p,...o.a[$p](0,2),...o.u[$p](0,1),...o.w[$p](0,1)][$q](s=>qo[$f](s)),Sr=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Ja="通報ナビ",Ar=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i,Se={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"},rt=t=>A(D(t))?bt(t):h(t)===$G?$w(go(t)):ho(t)??yt(t),Ne=(t,n)=>new InputEvent(_w,{bubbles:!0,composed:!0,inputType:t,data:n}),Nr=t=>t[$d](/\s+/g,""),Xa='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Qa=new $M(`\\s*${Ar.source}\\s*`,"gi"),$n=80,Tn=t=>([...S(t),...t.w,...t.S,t.x][$Z](w)??"")[$p](0,3*$n)[$d](Qa,_m)[_b]()[$p](0,$n),wr=({nt:t,$:n})=>t[$b](({type:e})=>e==="file").map(({t:e})=>it("file",ot(e)[0]??Tn(Nn(e,n,[])))),it=(t,n,e)=>e?{kind:t,label:n,id:e}:{kind:t,label:n},Za=({n:{t,type:n},o:e,id:o},s)=>o===$4?it($4,Tn(e)):s&&o!==_W&&nl(t,n)&&it(_I,Tn(e),o),kr="rgb(255, 255, 255)",kn=t=>Ie(t)?.[3]??1,Tr=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o},Te=[20,10],vr=[8,8],el=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],$e=.3,Lr=5,ol=1.3,sl=1e3,rl=1e4,[il,Hr]=[-2,-1],Br=["::before","::after"],cl=/^(img|svg|canvas|video|iframe|object|embed)$/,al={opacity:t=>t<$e,contrast:t=>t<$e,brightness:t=>t>3,blur:t=>t>3},ll={opacity:1,k:!1,R:null,H:!1,it:[],q:[]},ml=(t,n)=>_d.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>sl,hl=t=>Br.map(n=>L(t,n))[$b](n=>Re(n)&&n.pointerEvents===$N&&/absolute|fixed/[$f](n.position)&&!($j.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[$j[$Q](n),$j[$Q](e)]),gl=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)][$q](([,n,e,o])=>al[n]?.($j(e)/(o?100:1))),bl=(t,n)=>ke(t)[$u](e=>[...G(e)].map(o=>{let s=n.get(o)??{X:o,left:zt(o),top:qt(o)};return n.set(o,s),s})),we=({X:t,left:n,top:e})=>zt(t)!==n||qt(t)!==e,Dr=({X:t,left:n,top:e})=>Ve(t,{left:n,top:e,behavior:"instant"}),Sl=({X:t,left:n,top:e})=>{let o=h(t)==="html"?y(t,"body")[$p](0,1):[];return[t,...o].map(s=>L(s))[$q](({overflowX:s,overflowY:r})=>zt(t)!==n&&/hidden|clip/[$f](s)||qt(t)!==e&&/hidden|clip/[$f](r))},Mr=t=>{try{return xt(q(t))?.frameElement??null}catch{return null}},Nl=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=P(t);return o<=n&&n<=r&&s<=e&&e<=i},_r=(t,n=L(t))=>cl[$f](h(t))||Re(n),Re=t=>t.content!==$N&&(kn(t.backgroundColor)>.1||t.backgroundImage!==$N||(t.backdropFilter??$N)!==$N)&&t.visibility==="visible"&&$j(t[_3])>.1,Le=t=>t[$5](`
`).map(n=>n[_b]())[$b]($A),De=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is[_A](t)??[];return[n,e]},Ur=t=>URL.canParse(t)?new URL(t).href:"",$l=/https?:\/\/[\x21-\x7e]+/g,Tl=["。",`
`,"! ",". ","？","！"],Kr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0,kl=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length},Me=({o:{p:t,a:n}})=>[...t,...n][$q](X),ct=t=>[...t].sort((n,e)=>e.O-n.O),Rl=5,j=t=>{let n=$j.parseInt(g(t,"maxlength"),10);return n>0?n:1/0},v=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],gt=(t,n,e)=>v(t,n,Ll(n.n.t,e)),It=({o:t})=>{let{S:n,x:e,L:o}=t;return O([...S(t),...n,o[$g](e)?"":e,o][_N](_m))},ve=({S:t,a:n,x:e,L:o})=>[...t,...[...n,e,o][$u](s=>/^[\s(※]*例(.*)/[_A](O(s))?.[0]??[])],Dl=({A:t})=>{if(t.has($9)||t.has($P))return!1;let n=["y",_Y,"d"][$b](e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_Y)},jr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/[$f](n)?Cl:e===$v&&Ls(t.n.g)?vl:Jr(t)?Hl:e===$v?Ml:qr},Jr=({n:{t,kind:n,g:e},o:{p:o,x:s,S:r}})=>n===$1?null:vs([s,...o,g(t,$U),g(t,$E),...r],e),Rn=({A:t},...n)=>n[$q](e=>t.has(e)),Ml=({n:{g:t}},{A:n})=>n.add("unread")&&(Ms(t)||gn(t))?null:[],Cl=(t,n)=>{let{type:e}=t.n,o=e===$0?e:$P;if(!n.moment||Rn(n,o,$9,"y"))return[];let s=v(n.Y.id,t,hn(n.moment,e));return s.length&&n.A.add(o).add(e==="datetime-local"?$0:o),s},vl=(t,{Y:n,moment:e,A:o})=>{let s=e?Ct(n.id,t,Ds(t.n.g,e)):[];return s.length&&o.add($P)?s:null},Hl=(t,n)=>{let{Y:e,moment:o,A:s}=n,{t:r,kind:i,g:c}=t.n,a=Fl(t,n),f=o?.[a]??null;if(f===null||Rn(n,a,Bl[$f](a)?$0:$P,$9))return[];s.add(a);let[l,...p]=Pl(f,a,t,n);if(i===$v){let u=Ct(e.id,t,Rs(c,a,[l,...p]));return u.length||a!=="h"?u.length?u:null:(s.add($0),[])}let m=$w(l??"");return m&&m.length<=j(r)?v(e.id,t,m):null},Bl=/[hi]/,qr=(t,n)=>{let{Y:e,moment:o,A:s,At:r}=n,i=zr(t);if(Rn(n,i,$9,"y"))return[];let c=g(t.n.t,$E)||It(t);if(i===$0){s.add(i);let p=o?hn(o,i):"";return gt(e.id,t,/\d時/[$f](c)?[p[$d](/:(.*)/,"時$1分")]:[p])}let a=o&&te(o,c),f=a?[a]:[e[$Y],...o?$s(o):[]];r&&o&&f[_E](a??hn(o,$P));let l=gt(e.id,t,f);return l[$q](({value:p})=>/\d[:時]/[$f]($w(p)))&&s.add($9),l.length&&s.add(i),l},Gl=4,Ul=new _D([...en,$J,_8]),Kl={url:jl,name:Xr,name_kana:Xr,email:Jl,phone:zl,address:nf,found_at:(t,n)=>({f:Vr(t,Zn(t.moment??"")??Zn(t[$Y]),n)})},He=(t,n)=>(Kl[t.id]??Wl)(t,Zr(t.id,n),n),Zr=(t,n)=>(n.get(t)??[])[$b](({O:e})=>e>=Gl),Yt=({o:t})=>w(S(t)[0]??"")[$d](/\d+/g,""),Yl=({p:t,a:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/[$f](n[0]??t.at(-1)??""),ni=t=>t.n[_v]==="number"?!1:Zs(It(t),ve(t.o)),Xl=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s,Ql=({o:{a:t,u:n}})=>!t[$q](e=>M(e,$m))&&n[$q](e=>e[$5](/[・/と]/)[$q](o=>M(o,$m)?.id===$z)),Zl=({n:{t}})=>/^[1-8]$/[$f](g(t,_V))||j(t)<=8,Qr=t=>Yt(t)[$d](/\((?=[^)]*[県市町番建]).*/,""),of=24,Be=()=>({filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null}),Fe,U=[],cf=()=>y(document,le).length,si=(t,n)=>J.has(n)&&(t.has(n)||t.has($z)),ff=t=>{let n=new _B(t.map(({id:e,value:o})=>[e,o]));return n.has($6)&&n.set($D,n.get($D)??""),n},uf=(t,n)=>n[$g](t)||U[$q](e=>e.id===t),jt=({t,value:n})=>{if(!Bt(t))return!1;let e=rt(t);return e===n||typeof e!=_U||h(t)===$G?e===n:oi(e)===oi($w(n))&&(U[$q](o=>o.t===t)||e[$d](/\s+/g,"")===$w(n)[$d](/\s+/g,""))},oi=t=>O(t)[$d](/[^\p{L}\p{N}]+/gu,""),hf=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s[$f](t[_b]())||n!==""&&t[_b]()===n[_b](),Ef=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});_f.tsuho??={};var{tsuho:yf}=_f;yf.fillForm??=$2.assign(sf,{undo:ci})})();
