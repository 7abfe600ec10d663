/* npm run compiled */
(()=>{var $b="filter",$d="replace",$f="test",$g="includes",$h="name",$j="name_kana",$k=Number,$m="slice",$p="line",$q="some",$u="flatMap",$v="other",$w=String,$x="choice",$y="autocomplete",$z="address",$A=Boolean,$B="unknown",$C="aria-description",$D="notes",$E="placeholder",$F="family",$G="select",$H="given",$I="prefecture",$J="[hidden], [inert], [aria-hidden=true]",$K=RegExp,$L="none",$M="findIndex",$N="push",$O="found_at",$P="parseFloat",$Q="locality",$R="querySelectorAll",$S="label",$T="aria-label",$U="postal",$V=HTMLSelectElement,$W="toLowerCase",$X="value",$Y="find",$Z="date",$0="area",$1=Object,$2="hint",$3="captcha",$4=HTMLElement,$5="split",$6="indexOf",$7="whole",$8="trim",$9=Math,_b="time",_d=globalThis,_f="category",_g="url",_h="others",_j=FocusEvent,_k="fromCharCode",_m=" ",_p="nextNode",_q="own",_u=WeakMap,_v="type",_w="input",_x="insertText",_y="phone",_z="every",_A="exec",_B=Map,_C="forEach",_D=Set,_E="unshift",_F="entries",_G="elementsFromPoint",_H="password",_I="sentence",_J="required",_K=ShadowRoot,_L="elementFromPoint",_M="email",_N="consent",_O=DocumentFragment,_P="getElementById",_Q=HTMLInputElement,_R="company",_S="join",_T="selectedIndex",_U="string",_V="size",_W="trap",_X="kind",_Y="m",_Z="radio",_0="group",_1="style",_2="title",_3="opacity",_4="splice",_5="reverse",_6="row",_7=Event,_8="site_name",_9="form";var as=t=>{on.clear();let n=e=>xi(t?.[e]);cs=n(_N),Kn=vn[$u](e=>{let o=kt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})},xi=t=>{if(!Array.isArray(t))return;let n=t[$m](0,yi)[$u](e=>{let o=typeof e==_U?J(e)[$8]():"";return o.length<2||o.length>Ei?[]:o[$d](/[^\p{L}\p{N} ]/gu,"\\$&")[$d](/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?$K(n[_S]("|"),"i"):void 0},P=(t,n)=>{let e=_t(`${n}\0${t}`,()=>bi(t,n));return e&&{...e}},bi=(t,n)=>{let e=$(t)[$m](0,is);if(!/[\p{L}\d?〒]/u[$f](e)||_n[$f](e))return null;let o=e[$d](/\([^)]*\)?|〔[^〕]*〕?/g,_m)[$8]()||e[$d](/[()]/g,""),s=Un(Kn,e,n);if(s&&kt(s[0]))return{id:s[0]};let r=n===$p&&Mo[$f](e[$d](sn,"")),i=n===$p&&bo[$Y](([a])=>a[$f](o));if(i)return{...i[1],id:r?$j:i[1].id,$:!/name/[$f](o)};let c=Si(e,o,s,n);return r&&(!c||c[0]===$h)?{id:$j}:c?Ii(c,e):Ni(e)},Si=(t,n,e,o)=>{let s=n&&Ai(t,n,e);return s&&s!==t&&Un(Kn,s,o)||e},wi=(t,n)=>{let e=ls(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/[$f](e)?$F:/(^| )(mei|first ?name|given ?name|fname|名)$/[$f](e)?$H:null;if(o&&n===$p)return{id:/kana/[$f](e)?$j:$h,e:o};let s=Un(xo,e,n);return s?{id:s[0]}:null},us=t=>{let n=t[$8]()[$W]()[$5](/\s+/).at(-1)??"";return/^cc-/[$f](n)?{id:"payment"}:/password|^username$|one-time-code/[$f](n)?{id:_H}:/^(organization|bday|sex|url|nickname)/[$f](n)?{id:$v}:Oi[n]??null},ki=(t,n)=>{let[e,o]=[xs(t),xs(n)];return e[_V]&&o[_V]?2*[...e][$b](s=>o.has(s)).length/(e[_V]+o[_V]):0},Ri=(t,n)=>{let[e,o]=[Vn(t),Vn(n)];if(!e||!o)return 0;if(e===o)return 1;let s=ys(t)[$b](a=>ys(n)[$g](a)).length;if(s)return .9+$9.min(s,5)/100;let[r,i]=[t,n].map(a=>$i(J(a))),c=r[$b](a=>i[$g](a)).length;return c?.7+.15*c/$9.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e[$g](o)||o[$g](e)&&e.length>1)?.6+.2*($9.min(e.length,o.length)/$9.max(e.length,o.length)):r[$q](a=>a<rs)&&Ti[$f](n)||ki(e,o)>.6?Jn:0},pn=(t,n)=>{let[e,o]=n.map((s,r)=>({index:r,I:To[$f](s)?0:Ri(t,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<Jn||o&&o.I===e.I?null:e},bs=(t,n)=>{let e=$k(/\d+/[_A](O(t))?.[0]);if(!e)return null;let o=n[$M](s=>{let[r,i]=(O(s).match(/\d+/g)??[]).map($k);return r===void 0?!1:/代/[$f](s)?$9.floor(e/10)*10===r||/以上/[$f](s)&&e>=r:/以上|over|\+/[$f](s)?e>=r:/未満|under/[$f](s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}},Is=t=>{let n=O(t);if(/西暦|\d{4}|yyyy/i[$f](n))return 0;let[e,o]=[n,n[$d](Xn,"")].map(mn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/[$f](n)?null:void 0},Qn=t=>{let[,n,e,o,s,r,i,c,a]=Ci[_A](O(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let l=i===void 0?null:vi(+i,`${r} ${a}`),f=c==="半"?30:+(c??0);return{y:+(n??Q+(e==="元"?1:+e)),m:+o,d:+s,h:l,i:l===null?null:f}},vi=(t,n)=>{if(/午後|p\.?m/i[$f](n))return t%12+12;if(/午前|a\.?m/i[$f](n))return t%12;let e=/[夕夜晩]/[$f](n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/[$f](n)&&t<6?t+12:t},hn=({y:t,m:n,d:e,h:o,i:s},r)=>{let i=`${t}-${M(n)}-${M(e)}`;return r===$Z?i:r==="month"?i[$m](0,7):o===null?"":r===_b?`${M(o)}:${M(s)}`:`${i}T${M(o)}:${M(s)}`},Zn=(t,n)=>{let{y:e,m:o,d:s}=t,r=J(n),i=Pi[_A](r),c=Fi[_A](r);if(i&&!(i[4]&&c))return i[1]==="r"?[`R${e-Q}`,o,s][_S](i[2]):`令和${e-Q}年${o}月${s}日${dn(t,i[3])}`;if(c){let[,,f,,d,m,u]=c;return f==="年"?`${e}年${o}月${m?`${s}日${dn(t,u)}`:""}`:[e,M(o),...m?[M(s)]:[]][_S](m&&f!==d?"":f)+(m?dn(t,u):"")}let a=Bi[_A](r),l=a&&_i(a[1],a[3]);return l?[...l==="dm"?[M(s),M(o)]:[M(o),M(s)],e][_S](a[2])+dn(t,a[5]):null},dn=({h:t,i:n},e="")=>{let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/[_A](e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${M(n)}分`:`${o.toUpperCase()}${M(t)}${r}${M(n)}`},$s=(t,n)=>{let e=O(t)[$8](),o=n==="y"?mn(e):null,s=Ki(o===null?e:e[$d](Xn,"")),r=n===_Y&&Ts(s);if(r)return r;let i=n==="y"&&/\d{4}/[_A](s)?.[0];if(i)return+i;let c=/元|\d+/[_A](s)?.[0];return!c||o===0?null:(o??0)+(c==="元"?1:+c)},te=t=>{let n=t.map(O),e=n.map(mn),o=(s,r)=>e[r]===null?/\d/[$f](s)&&!/西暦/[$f](s):e[$6](e[r])<r&&e[r];return n[$q](o)?-1:e[$6](Q)},Ds=(t,n)=>{let e=(s,r)=>s[$Y](([i])=>i[$f](r))?.[1];for(let s of[...t,...n[$m](0,2)]){let r=e(Ui,J(s)[$8]());if(r)return r}if(n[$q](Ts))return _Y;let o=$9.max(...n.map(s=>$s(s,"d")??-1));return e(Wi,n.at(-1)??"")??Yi[o]??(o>=45&&o<=59?"i":null)},zi=t=>{let n=g(t,"class");return ji[$f](n)||(Ji[$f](n)||Vi[$f](n)&&!n[$g](":"))&&y(t,"input:not([type=hidden]), textarea").length===1},Cs=()=>{let t=new _B;function n(e){let o=t.get(e);if(o)return o;let s=L(e),r=/hidden|clip/[$f](s.overflow)&&!/^(html|body)$/[$f](h(e)),i=/auto|scroll/[$f](s.overflow),a={k:s.display===$L||$k(s[_3])<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/[$f](s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/[$f](s.clipPath)||T(e,$J),v:i,R:r||i?B(e):null};return t.set(e,a),a}return function(o){if(L(o).visibility!=="visible")return!1;let s=B(o);if(Hs(s)||n(o).k)return!1;let r=0;for(let c of G(o)){let{k:a,v:l,R:f}=n(c);if(a||r++<3&&zi(c))return!1;if(f){if(l?qi(s,c,f):Xi(s,f))return!1;l&&(s=f)}}let i=xt(q(o))??_d;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}},On=t=>{if(!t)return!1;let n=ee.get(t)??(Tt(t)||L(t).display==="contents"&&On(k(t)));return ee.set(t,n),n},Fs=(t,n)=>{let e=w(t,"[slot]");return!!e&&!x(U(e),n)},Ps=(t,n,e)=>{let o=[];for(let s=n(t);s&&h(s)===e;s=n(s))o[$N](s);return o},_s=t=>{let[n,e]=[ut,Vt].map(s=>Ps(t,s,"dd")),o=oe(n.at(-1)??t);return o.length>1&&o.length===n.length+1+e.length&&o[n.length]},Kt=t=>{for(let n of G(t))if(!yn[$f](h(n)))return n;return null},R=t=>{let n="",e=o=>{if(n.length>xn)return;St(o)&&(n+=W(o));let s=_(o)?o:null;if(!s&&I(o)!==11||s&&(T(s,Dt)||s!==t&&!On(s)))return;let r=s&&!yn[$f](h(s))?_m:"";n+=r+Ks(o),qn(o)[_C](e),n+=r};return e(t),mt(n)},Us=t=>{vs(),se=new _u;for(let n of t[$u](e=>y(e,$S))){let e=Pt(n);e&&se.set(e,[...ht(e),n])}},ot=t=>{let n=F(t),e=I(n)===11&&n.host,o=[mt(Ws(t,"aria-labelledby")),...ht(t).map(R),g(t,$T)][$b]($A);return o.length||!e?o:[Y(e,$S)??g(e,$T)][$b]($A)},nc=(t,n,e)=>{for(let o of G(t)){let[s,r]=[x(o,n),x(o,e)];if(r)return!1;if(s)return!0}return!1},ec=(t,n)=>{let e=w(t,$S),o=e&&Pt(e);return!!(o&&o!==n&&!x(e,n))},oc=(t,n)=>{let e=(W(t)??Ks(t))[$d](/\s+/g,_m),o=e[$8]()&&k(t);return o&&!w(o,Dt)&&!ec(o,n)&&On(o)&&!Fs(o,n)?e:""},En=(t,n)=>{let e=Rt(F(t),t),o=[],s=!0,r="",i=0,c=null;for(let l=e.previousNode();l&&i<xn;l=e.previousNode()){if(n.has(l)){c=l;break}let f=_(l)?h(l):"";if(Zi[$f](f)&&x(l,t))break;/^[bh]r$/[$f](f)&&(s=!0);let d=oc(l,t);if(!d){r+=Bs(l);continue}i+=d.length;let m=Kt(l),u=o.at(-1);u&&!s&&u.block===m?u.text=d+r+u.text:o[$N]({text:d,ft:l,block:m}),s=!1,r=""}return c&&T(c,Qi)&&!ot(c).length&&o.pop(),{a:o[$b](({ft:l})=>!c||!nc(l,c,t)).map(({text:l})=>l[$8]()),b:c}},bn=(t,n)=>{let e=Rt(F(t),t),o=Kt(t),s="";for(let r=e[_p]();r&&s.length<60;r=e[_p]()){if(x(t,r))continue;if(_(r)){if(n.has(r)||h(r)==="br")break;continue}let i=k(r);if(!(!i||w(i,Dt))){if(W(r)[$8]()&&Kt(r)!==o)break;s+=W(r)}}return mt(s)},sc=(t,n)=>{let e=[""],o=w(t,"td, dd, li, p, div, form"),s=Rt(F(t),t),r=0;for(let i=s[_p]();i&&o&&x(o,i)&&r<xn;i=s[_p]())if(!x(t,i)){if(n.has(i)){for(;e.length&&!mt(e.pop()??""););break}if(_(i)){if(/^(label|dt|th|legend|h\d)$/[$f](h(i)))break;yn[$f](h(i))||e[$N]("")}else w(k(i),Dt)||(e[e.length-1]+=W(i),r+=W(i).length)}return mt([Ws(t,"aria-describedby"),...e][_S](_m))},rc=(t,n)=>{for(let e of G(t))if(!(!x(e,n)||t===n&&h(e)===$S))return/^(ul|ol|div|p|span)$/[$f](h(e))?e:null;return null},re=t=>{for(let n=ut(t);n;n=ut(n)){if(Sn(n))return"";let e=R(n);if(e)return e}return""},ic=(t,n,e)=>{let o=w(n,"table");for(let s of[ut(n),o&&nt(o,"tr")]){if(!s||s===n||Sn(s))continue;let[r,i]=[n,s].map(c=>y(c,"th, td"));if(i.length===r.length&&i.length>=e)return R(i[r[$6](t)])}return""},lc=(t,n)=>{let e=oe(t),[o]=e.length?e:[ut(t)];if(!o||Sn(o))return[];let s=y(t,ie),r=s[$6](n);if(r<0||s.length<2)return[];let i=e.length?e[$u](Gs):Gs(o),c=ac(i,r,s.length);return c?[c,re(o)]:[]},Gs=t=>{let n=[""];for(let e of qn(t)){let o=_(e)?h(e):"",s=o&&!yn[$f](o);s&&n[$N](""),o!=="br"&&n[$N](`${n.pop()}${St(e)?W(e):R(e)}`),s&&o!=="br"&&n[$N]("")}return n.map(mt)[$b]($A)},fc=(t,n)=>{let e=_s(t),o=e?R(e):re(t),s=n&&h(t)==="td"&&U(t),r=s&&ic(t,s,o?3:2),[i]=r?y(s,"th, td"):[];return[o||(i&&!Sn(i)?R(i):""),r||s&&!o&&re(s)||""]},uc=t=>{let n=[],e=[];for(let o of G(t)){let s=h(o);if(/^(form|body)$/[$f](s)||n.length+e.length>3)break;s===$S?n[$N](R(o)):/^(t[dh]|dd|li)$/[$f](s)?n[$N](...lc(o,t),...fc(o,!n.length)):s==="fieldset"?e[$N](...y(o,"legend")[$m](0,1).map(R)):T(o,"[role=listitem], [role=group], [role=radiogroup]")&&e[$N](...ot(o),...y(o,"[role=heading]")[$m](0,1).map(R))}return{u:n[$b]($A),w:e[$b]($A)}},dc=(t,n,e)=>{let o=En(t,e);return!n||o.a.length||o.b&&x(n,o.b)?o:En(n,e)},An=(t,n,e,o=null)=>{let s=o!==null,r=F(t),i=I(r)===11&&y(r,Lt).length===1?r.host:null,{a:c,b:a}=dc(t,i??(o&&rc(t,o)),n);return{p:s?[]:ot(t),a:c,...uc(s?w(t,$S)??t:t),S:s?[]:pc(t),x:s?"":bn(t,n),L:s?"":sc(t,n),F:e,b:a}},js=()=>{let t=Cs(),n=[],e=[],o=Js(document,t,n,e);Us(e);let s=new _D(n[$b](a=>!/^(hidden|submit|image|button|reset)$/[$f](D(a)))),r=[],i=new _B,c=[];for(let a of s){let l=Ec(a);if(yc(a,l,t))if(Oc(a,l))r[$N]({t:a,type:l});else if(A(l)){let f=bc(a,l),d=i.get(f)??ce(a,$x,l);d.A[$N](a),d.g[$N](ot(a)[0]||bn(a,s)||g(a,$X)),i.has(f)||c[$N](d),i.set(f,d)}else if(l===$G){let f=[...Zt(a)];c[$N](ce(a,$x,l,f,f.map(xc)))}else(l!=="editor"||!T(a,"[contenteditable] [contenteditable]"))&&c[$N](ce(a,/^(textarea|editor)$/[$f](l)?$0:$p,l))}for(let{A:a,g:l}of i.values())gc(a,l,s);return{ut:c,T:s,K:e,nt:r,et:t,size:o}},gc=(t,n,e)=>{let o=t[$M](i=>ot(i).length||!bn(i,e)),s=t.length-1;if(s<1||o!==s||ot(t[s]).length)return;let[r]=En(t[0],e).a;r&&gn([r])&&n[_4](0,s+1,r,...n[$m](0,s))},Js=(t,n,e,o)=>{o[$N](t);let s=new _D(y(t,ae));for(let r of y(t,"*")){s.has(r)&&e[$N](r);let i=h(r)==="iframe",c=i?Ns(r):Rn(r);c&&(!i||n(r))&&Js(c,n,e,o)}return s[_V]},Nn=t=>{let n=Bt(t);if(n)return n;for(let e of G(t))if(h(e)===_9)return e;return F(t,{composed:!0})},bc=(t,n)=>{let e=Nn(t),o=g(t,$h),s=`${n} ${o} ${Ac(e)}`;if(n===_Z&&o)return s;let r=0;for(let i=U(t);i&&i!==e&&r<5&&!(I(i)!==1||nt(i,ie));i=U(i),r+=1)if(y(i,`input[type=${n}]`).length>1)return i;return o?s:t},Ac=t=>{let n=Ys.get(t)??(Sc+=1);return Ys.set(t,n),n},Vs=t=>{let[n,...e]=t[$8]()[$5](/[\s　]+/);if(e.length)return[n,e[_S](_m)];if(!/^\p{Script=Han}{4}$/u[$f](t))return[t,""];let o=Nc[$f](t)?3:2;return[t[$m](0,o),t[$m](o)]},zs=t=>{let n=O(t)[$d](/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/[_A](n)??[];return e[$d](/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0")[$d](/^(\(?0(?:\D*\d){9}\d*).*/s,"$1")[$d](/[^\d)]+$/,"")},fe=t=>{let n=zs(t)[$5](/[^\d+]+/)[$b]($A),e=n[_S]("");if(n.length===3&&/^0\d{9,10}$/[$f](e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/[_A](e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/[_A](e)??[];return o.length?o:[e]},qs=(t,n)=>{let e=O(t);if(_o[$f](e))return!1;if(Lo[$f](e))return!0;let o=n.map(s=>Ic[_A](O(s))?.[0])[$Y]($A);return o?o[$g]("-"):null},Xs=(t,n,e=!1,o="")=>{let s=zs(t),r=s[$d](/[^\d+]/g,""),i=fe(t)[_S]("-");return Io[$f](o)&&r[0]==="0"?[n?`+81${r[$m](1)}`:`+81 ${i[$m](1)}`]:n?[r]:[!e&&/^\D*0(?!10)/[$f](O(t))&&!s[$g](".")?s:i,r,i]},ue=t=>{let[n,e,o]=wc[_A](t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s[_A](t[$d](n,"")[$8]())??[];return{pt:n&&O(`${e}-${o}`),dt:s,ot:r}},Zs=(t,n,e)=>{let o=O(n),s=o[$d](sn,""),[r,i,c]=[1,2,3].map(p=>e[$q](E=>Rc[_A](E[$8]()[$d](/^[（(]?(例[:：)）]?)?\s*/,""))?.[p])),a=[kc(t),/半角|half/i],l=[Tc(t),Bn],f=[pe(t),/(?<!半角.{0,3})カナ|katakana/i],d=!c&&(Bn[$f](s)||/[ぁ-ん]/[$f](t)&&!Ho[$f](s)),m=i||d?[l,f,a]:[f,l,a];(Lc[$f](s)||r)&&m[_E](a);let u=o.match(sn)?.join(_m)??"";return m[$b](([,p])=>!p[$f](u)).map(([p])=>p)},tr=(t,n)=>{let e=ts[$f](n)?["　",_m,""]:[_m,"　",""];return Go[$f](n)&&e[_5](),t[$u](o=>e.map(s=>o[$d](/\s+/g,s)))},rr=(t,n,e,{map:o={},mt:s})=>{let{verified:r,read:i}=Vc(t,n,e,o);if(!r&&Os(nr(t,"h1",t.et)))return{T:new _B,st:[],verified:r};let c=new _D(t.nt[$b](({type:p})=>p===_H).map(({t:p})=>Nn(p))),a=nr(t,or),l=[..._B.groupBy(i,({n:p})=>p.B)][$u](([p,E])=>{if(c.has(p)&&!E[$q](z=>z.O===sr||z.id===$D&&me(z)))return[];let at=Bc(p);if(jn(at)&&!E[$q](me))return[];let Et={values:e,o:a,p:at},Ht=Jc.reduce((z,lt)=>lt(z,Et),E),Jt=Fc(Ht,Et,s);return Jt?[{P:Ht,p:at,j:Jt}]:[]}),f=l[$q](({p,j:E})=>E>=1&&dt(p)),d=l[$b](({p})=>!f||dt(p)||!un(p)),m=d.reduce((p,E)=>p&&p.j>=E.j?p:E,d[0])?.P??[],u=_B.groupBy(m[$b](({id:p})=>p),({id:p})=>p);for(let{P:p,p:E}of l)if(!(p===m||un(E)))for(let tt of Hc){let at=p[$b](Et=>Et.id===tt&&Et.O>=In);at.length&&!u.has(tt)&&u.set(tt,at)}return{T:u,st:m,verified:r}},Fc=(t,{values:n,o:e},o)=>{let s=t[$b](({id:l})=>n.has(l)||V.has(l)&&n.has($z)),r=[...new _D(s.map(({id:l})=>l))],i=r[$b](l=>!V.has(l)).length,c=r.length-i;return i||(o||c>1||dt(e))&&!jn(e)?i+c*.3:0},Bc=t=>{if(I(t)===9)return"";let n=y(t,"button:not([type=button]), input[type=submit]")[$m](0,6);return[g(t,"role"),R(t)[$m](0,60),...y(t,or)[$m](0,4).map(R),...n.map(e=>Y(e,$X)??e.textContent)][_S](_m)},Wc=(t,n)=>{let{g:e}=t.n,o=s=>e[$b](r=>s[$f](r)).length;return o(/東京都/)&&o(/大阪府/)?!t.E||V.has(P(At(t),$p)?.id??"")?{id:$I,O:de}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e[$q](et)&&ir(e,n)?{id:_f,O:de}:{}},Vc=({K:t},n,e,o)=>{let s=$1[_F](o)[$b](([c])=>e.has(c)),r=n,i=!1;for(let[c,a]of s){let l=[a].flat().map(f=>{let d=t[$u](m=>y(m,f));return r[$Y](({n:m})=>d[$q](u=>m.t===u||m.A[$g](u)))});l.length&&l[_z](f=>f&&zc(f,c))?r=r.map(f=>l[$g](f)?{...f,id:c,O:sr}:f.id===c?{...f,id:""}:f):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}},fr=(t,n)=>{for(let[e,o]of n[_F]()){let{a:s,x:r}=o,i=[o],c=f=>f?.b===t[e+i.length-1].t&&!f.p.length&&!f.S.length&&(S(o).length?!f.a[$q](X):f.a[_S]("")===i.at(-1)?.x);for(;c(n[e+i.length]);)i[$N](n[e+i.length]);let a=s.length===1?s[0][$5](pa):[...s][_5](),l=S(o).length||!r?a:i.map(f=>f.x);if(!(i.length<2||o.p.length||l.length!==i.length||!l[_z](cn))&&!pt(l[0]))for(let[f,d]of i[_F]())$1.assign(d,{a:[l[f]],x:""})}},dr=(t,n)=>{let e=new _B,o=[],s=[],r=new _B,i=Rt(t,t);for(let c=i[_p]();c;c=i[_p]()){let a=_(c)&&n.has(c)?c:null,l=St(c)&&W(c)[$8]()&&!Oa(c)?Ea(c):null;if(l&&s.at(-1)?.P===l?s[s.length-1].l+=W(c):l&&s[$N]({l:W(c),P:l}),!a)continue;for(let[d,{l:m,P:u}]of s[_F]()){let p=d===s.length-1&&!ya(a),E=xa(m,u,p,r);E&&(o=[E,...o[$b](tt=>!wa(E,tt))])}s=[];let f=o[$b](({Ot:d})=>d[$q](m=>x(m,a)));e.set(a,f.map(({l:d})=>d))}return e},Ea=t=>{let n=k(t);return n&&ur[$f](h(n))?n:Kt(t)},xa=(t,n,e,o)=>{let s=Sa(n),r=$k(g(n,"rowspan"));if(e&&!s&&!(r>1))return null;let i=mt(t);if(i.length>da||!Ia(n))return null;let c=Na(i,n);if(!s&&!ba(i,c))return null;let a=r>1?Ta(n,r):mr(n,o),l=a[$q](f=>nt(f,_9));return l&&!s?null:{l:i,Ot:a,J:l?0:Aa(h(n)),V:c}},Na=(t,n)=>{let e=g(n,"class")+g(n,"colspan")+(ga[$f](t)?_Y:"");return e||ur[$f](h(n))?h(n)+e:""},Ia=t=>{if(w(t,Dt)||!Tt(t)||nt(t,Lt))return!1;let n=w(t,$S);return!(n&&Pt(n))},Ta=(t,n)=>{let e=[];for(let o=w(t,"tr");o&&e.length<n;o=Vt(o))e[$N](o);return e},mr=(t,n)=>{let[e]=G(t),o=n.get(e)??(!e||nt(e,Lt)?[e][$b](_):mr(e,n));return n.set(e,o),o},Er=({ut:t,T:n,K:e})=>{let o=new _B(e[$u](i=>[...dr(i,n)])),s=[],r=t.map(({t:i,type:c,A:a})=>An(i,n,o.get(i)??[],A(c)?a.at(-1):null));fr(t,r);for(let[i,c]of t[_F]()){let a=r[i],l=s.at(-1),f=La({n:c,o:a,U:l,next:r[i+1],G:s});f.id===_g&&ds([...S(a),a.L][_S](_m))&&(f.id=$v),f.id===_f&&c[_X]===$p&&a.b&&A(D(a.b))&&(f.id=$v),f.id&&!va(c,f.id)&&(f.id=f.id===$B?"":$v),s[$N]({n:c,o:a,...f})}return s},La=({n:t,o:n,U:e,next:o,G:s})=>{let r=hr(t,n,o);return r.id==="confirm"&&Ha(n,e?.o,o)&&(r=hr(t,{...n,u:[n.u[0][$d](/[(（][^)）]*[)）]?/g,"")]})),e&&Ma(r,n,e)&&Fa(t,n,e)&&(r.id?r.id=$U:$1.assign(r,{id:e.id,O:e.O-.5,E:e.E,_:e._})),Da(r,n,e)&&(r.id=$v),r.id===$h&&r.e===$H&&Ca(n,s)&&(r.id=$j),r},Ca=({b:t},n)=>{let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$h&&r);return e?.id===$j&&e.e===$F&&e.n.t===t&&o?.e!==$F},Fa=({t,kind:n,type:e,B:o},{a:s,b:r,S:i},{id:c,n:a})=>{let l=c===$O||n===a[_X]&&e===a[_v],f=r&&(r===a.t||a.A[$g](r));return!l||!f||o!==a.B||n===$0?!1:![...i,...s][$q](X)&&Ba(t,a.t)},Ba=(t,n)=>{let e=U(t);for(let o=0;e&&o<3;o+=1,e=U(e))if(x(e,n))return!0;return!1},ge=(t,n)=>{let e=h(t)==="textarea"?yt(t):n===$p&&g(t,$X),o=e&&e.length<=gr&&!/[{<]/[$f](e)?P(e,n):null;return o?.id===$B?null:o},Pa=({t,kind:n,type:e},o)=>{let s=f=>P(f,n),r=o.a.map(f=>{let d=s(f);return d?.id===$B&&Or[$f](f)?null:d}),i=r[$Y]((f,d)=>f&&o.a[d].length<=gr),c=i?.$&&r[$Y](f=>/^name/[$f](f?.id??"")&&!f?.$),a=[$h,"id"].map(f=>fs(g(t,f),n)),l=n===$p&&ka[e];return[...C(_q,o.p.map(s)),...C("near",[i]),...C($7,[c]),...C(_6,o.u.map(s)),...C(_I,[r[$Y]($A)]),...C(_0,o.w.map(s))[$b](Nt),...C($2,o.S.map(s)),...C($y,[us(g(t,$y))]),...C(_v,[l?{id:l}:null]),...C($h,a)]},_a=({t},{p:n,a:e,u:o,w:s,S:r,x:i,L:c,F:a},l)=>{let f=[...n,...e[$m](0,1)];if(f[$q](fn))return _q;let d=m=>l?.a[$q]((u,p)=>u[$g](m)&&!(p&&(Or[$f](m)||ln(m))));if(f[$q](Yn)||[...r,...e[$m](0,1),...[i,c][$b](m=>!d(m))][$q](hs))return _h;for(let m of[...o,...s,...a]){if(pt(m))return _h;if(an(m))return _q}return gs(g(t,$h))?_h:null},Ga=(t,n,e)=>{let o=t===$h?qo:t===$O&&n<1&&Yo,s=[...S(e),...e.w,...e.F,...e.S,e.x,e.L];return o&&s[$q](r=>o[$f](r))},hr=(t,n,e)=>{let o=Pa(t,n),s=ar(o,n);if(s)return{id:s.c.id,O:$a,e:null,E:!1,_:null,rt:s};let{l:r,e:i,E:c,gt:a}=lr({M:o,kind:t[_X],o:n,ht:()=>ge(t.t,t[_X])}),{id:l,C:f=1}=r?.c??{id:""},d=!l||l===$v||V.has(l)?_a(t,n,e):null;if(!r)return{id:l,O:0,e:i,E:c,_:d,rt:null};let m=r.C*f+(a?1:0);return{id:d===_h||Ga(l,f,n)?$v:l,O:m,e:i,E:c,_:d,rt:r}},Ee=(t,n=Ka)=>{let e=[t,...A(D(t))?Qt(t)??[]:[]].map(Ua);return Y(t,$C)===null&&(We(t,$C,n),e[$N](()=>Y(t,$C)===n&&Ln(t,$C))),()=>{for(let o of e)o()}},Ua=t=>{let n=Je(t),e=Y(t,_1)===null,o=yr.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of yr)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&Ln(t,_1)}},ye=(t,n,e)=>{let o=be[h(t)];for(let s of[xt(q(t)),_d]){let r=$1.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}},Z=(t,n)=>{try{qe(t,n)}catch{}},xe=(t,n)=>{let e=q(t),o=Hn(e);try{Z(t,new _j("focus")),Z(t,new _j("focusin",{bubbles:!0})),n(),Z(t,new _j("blur")),Z(t,new _j("focusout",{bubbles:!0}))}finally{Hn(e)===t&&o!==t&&(ze(t),o&&h(o)!=="body"&&Mn(o,{preventScroll:!0}))}},Se=t=>{let n=g(t,$h);if(!(D(t)!==_Z||!n))return y(F(t),"input[type=radio]")[$Y](e=>bt(e)&&g(e,$h)===n&&Bt(e)===Bt(t))},Ut=(t,n)=>{let e=h(t);if(A(D(t))){if(bt(t)===n)return;xe(t,()=>Ve(t)),bt(t)!==n&&!n&&(ye(t,"checked",n),Z(t,new _7(_w,{bubbles:!0,composed:!0})),Z(t,new _7("change",{bubbles:!0})))}else e in be?xe(t,()=>{e===$G?ye(t,_T,$k(n)):ye(t,$X,n),Z(t,e===$G?new _7(_w,{bubbles:!0,composed:!0}):Ae(_x)),Z(t,new _7("change",{bubbles:!0}))}):xe(t,()=>Wa(t,$w(n)))},Wa=(t,n)=>{let e=q(t);Mn(t,{preventScroll:!0});let o=xt(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand(_x,!1,n)}catch{}br(yt(t))!==br(n)&&(Dn(t,n),Z(t,Ae(_x,n))),o?.removeAllRanges()},Sr=t=>{if(D(t)===_Z){let e=Se(t);return o=>e?Ut(e,!0):Ut(o,!1)}if(A(D(t))||h(t)in be){let e=rt(t);return o=>Ut(o,e)}let n=[...Ue(t)].map(e=>Ke(e,!0));return e=>{Dn(e,...n),Z(e,Ae("deleteContent"))}},Nr=({K:t,et:n},e,o,s)=>{let r=[...o.map(c=>{let a=s.has(c.n.B)&&Oe(c);return(A(c.n[_v])?Va:Ja)(c,a)}),...e,t[$q](c=>y(c,Ya)[$q](n))&&it($3,"")],i=new _D;return r[$b](c=>c!==!1)[$b](({kind:c,label:a})=>!i.has(c+a)&&i.add(c+a))},Va=(t,n)=>{let{type:e,A:o,g:s}=t.n;if(o[$q](c=>bt(c)))return!1;let r=Tn(t.o),[i]=s;return e==="checkbox"&&!o[1]?Ro[$f](i)?it($3,i[$m](0,wn)):et(`${i} ${r}`)?it(_N,i[$m](0,wn)||r):n&&it(_J,i||r,t.id):s[_z](et)||s[$q](et)&&Oe(t)?it(_N,r||i):n&&it(_J,r||i,t.id)},za=(t,n)=>{if(n!==$G)return!$w(rt(t))[$8]();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!T(t,":valid")},Ne=t=>{if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/[$f](t)?(t.match(/[\d.]+/g)??[]).map($k):[];return o===void 0?null:[n,e,o,s]},Tr=(t,n)=>{let[e,o]=[Ne(t),Ne(n)];if(!e||!o)return 21;let s=e[$m](0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[r,i]=[Ir(s),Ir(o)].sort((c,a)=>c-a);return(i+.05)/(r+.05)},Cr=()=>{let t=new _B,n=new _D,e=o=>{let s=t.get(o)??y(o,"*")[$m](0,Za)[$b](r=>{let i=L(r);return i.pointerEvents===$L&&Fr(r,i)});return t.set(o,s),s};return function(s){let r=new _B,i=[...s][$b](([c,a])=>!n.has(c)&&sl(c,a,r)).map(([c,a])=>({t:c,Et:a?Dr:Te})).sort((c,a)=>Ft(c.t,a.t)&2?1:-1);return ml(i,n,e),n}},sl=(t,n,e)=>{let{width:o,height:s}=B(t),[r,i]=n?Dr:Te;return o>=r&&s>=i&&Tt(t)&&$e(t)[_z](c=>rl(c,e))&&(n||pl(t))},rl=(t,n)=>{let{k:e,it:o}=il(t,n),{width:s,height:r}=B(t);return!e&&!o[$q](([i,c])=>i>=s/2&&c>=r/2)},il=(t,n)=>{let e=[];for(let r=t;r&&!n.has(r);r=k(r))e[_E](r);let o=k(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||ol;for(let r of e)n.set(r,s=cl(r,s));return s},cl=(t,n)=>{let e=L(t),o=B(t),s=n[_3]*$k(e[_3]),r=o.width>0&&o.height>0,i=n.k||s<we||e.mixBlendMode!=="normal"||ul(e)||fl(e)||!!(r&&n.R&&!n.v&&al(o,n.R));return{opacity:s,k:i,R:r?o:n.R,v:r?/auto|scroll/[$f](e.overflow):n.v,it:n.z,z:[...n.z,...ll(t)]}},ul=({maskImage:t})=>{let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$L&&n[$b](e=>$n(e)>.5).length*2<=n.length},pl=t=>{let n=L(t),{width:e}=B(t),o=e-$k[$P](n.paddingLeft)-$k[$P](n.paddingRight),s=$9.abs($k[$P](n.textIndent)),r=dl(t);return $k[$P](n.fontSize)>=$r&&o>=$r&&s<$9.max(o,1)&&!(r&&Tr(n.webkitTextFillColor||n.color,r)<Xa)},dl=t=>{for(let n of zn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=L(n);if(o!==$L)return null;if($n(e)>.5)return e;if(h(n)==="html")return/dark/[$f](s)?null:wr}return null},ml=(t,n,e)=>{let o=i=>Ol(i,e)&&n.add(i.t),s=new _B,r=t[$b](i=>!o(i)).map(i=>({each:i,U:hl(i.t,s)}));for(let i of["center","nearest"])r[_C](({each:{t:c},U:a},l)=>{if(!n.has(c)){Ye(c,{block:i,inline:i,behavior:"instant"});for(let{each:f,U:d}of r[$m](l))if(d[$b](Ie)[$q](gl)||!o(f))break;(i==="nearest"||!n.has(c))&&a[$b](Ie)[_C](kr)}});[...s.values()][$b](Ie)[_C](kr)},$e=t=>{let n=[t];for(let e=Rr(t);e;e=Rr(e))n[$N](e);return n},Ol=({t,Et:[n,e]},o)=>{let{left:s,top:r,width:i,height:c}=B(t),a={width:i,height:c};for(let l of $e(t)){if(l!==t){let p=B(l);[s,r]=[s+p.left+l.clientLeft,r+p.top+l.clientTop]}let f=F(l),d=qa.map(([p,E])=>[s+a.width/2+p*n,r+a.height/2+E*e]);if(!d[_z](([p,E])=>yl(l,f,p,E)))return!1;let[m,u]=d[0];if(o(f)[$q](p=>El(p,m,u)&&vr(p,l)&&xl(p,l)))return!1}return!0},yl=(t,n,e,o)=>{let s=I(n)===9,r=(s?eo:oo)(n,e,o);if(!r||r===t||x(t,r))return!!r;let i=[...(s?to:no)(n,e,o)],c=i[$M](a=>a===t||x(t,a));return c>=0&&!i[$m](0,c)[$q](a=>vr(a,t))},vr=(t,n)=>{if(t===n||x(n,t))return!1;let e=Hr.map(i=>L(t,i));if(!Fr(t)&&!e[$q](ke))return!1;let o=[...Qt(n)??[]][$q](i=>x(i,t)),[s,r]=[B(t),B(n)];return!o||s.width>r.width-Te[0]&&s.height>r.height-2},xl=(t,n)=>{let[e,o]=[Lr(t,n),Lr(n,t)];return e===o?e>Mr&&(Ft(n,t)&4)>0:e>o},Lr=(t,n)=>{let e=Mr;for(let o of zn(t)){if(x(o,n))break;let{position:s,zIndex:r,transform:i}=L(o);(s!=="static"||i!==$L)&&(e=$9.max($k.parseInt(r,10)||0,tl))}return e},Br=(t,n)=>{let e=[...t],o=[];for(let{yt:s,xt:r,limit:i}of n){if(!e.length)break;let c=r?Le(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();s&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o[$N](c)}return{values:o,left:e}},Gr=(t,n)=>{if(t.length<=n)return[t,""];let e=_r(t,n,"word")||_r(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(bl))s<e&&e<s+r.length&&(e=s);let o=$9.max(...Sl.map(s=>Al(t[$m](0,e),s)));return o>e*.8&&(e=o),[t[$m](0,e).trimEnd(),t[$m](e).trimStart()]},Kr=({label:t="",value:n},e,o)=>{let s=e?.value??"";if(n[$5](`
`)[_z](c=>s[$g](c)))return null;let r=`【${t||"URL"}】
${n}`,i=s?$9.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$D,value:s?`${r}

${s}`:r}},Il=(t,n)=>{let e=/^[1-4]$/[$f](g(t,_V))?Nl:j(t),o=n[$b](r=>r&&r.length<=e),s;try{s=new $K(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o[$Y](r=>s?.test(r))??o[0]??""},Mt=(t,n)=>{let e=[t];for(let o;o=n[$Y](({o:s})=>s.b===e.at(-1)?.n.t);)e[$N](o);return e},Me=({id:t,value:n},e)=>{let o=e.n.g.map(s=>et(s)?"":s);return Wt(t,e,(t==="age"?bs(n,o):pn(n,o))?.index??-1)},Wt=(t,{n:{type:n,t:e,A:o}},s)=>s<0?[]:n===$G?[{id:t,t:e,value:$w(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[],Wr=(t,n,e)=>{let o=e[$b](({n:f})=>f[_X]===$x),s=o[$Y](({n:f})=>te(f.g)>=0),r=o[$Y](({n:f})=>ne(f.g,0)>=0),i=e[$q](f=>Ur(f)===Jr&&jr(f)===_b),c={X:t,moment:n,bt:!!s,St:!!r,At:i,N:new _D},a=[];for(let f of ct(e)){if(f===s||f===r)continue;let d=Ur(f)(f,c);if(!d)return[];a[$N](...d)}if(!a.length||wl(c))return[];s&&a[_E](...Wt(t.id,s,te(s.n.g)));let l=n?.h??null;return r&&l!==null&&a[_E](...Wt(t.id,r,ne(r.n.g,l))),a},Ll=(t,n)=>{let e=Yr(t);return e===_Y&&kn(n,_Y,$Z)?"h":e},Dl=(t,n,e,{bt:o,St:s})=>n==="y"?Ml(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t],Ml=(t,{o:{p:n,a:e,u:o,x:s,S:r},n:{t:i,g:c}},a)=>{if(/20$/[$f](O(e[0]??"")[$8]()))return[t%100];let l=[...e[$m](0,1),s,...r,...n,...o],f=a?Q:l.map(Is)[$Y](d=>d!==void 0);return f?f===Q?[t-Q,t]:[]:f===null||j(i)<4?[]:c[$q](d=>/^\D*\d\D*$/[$f](d))?[t]:[t,t%100]},jr=({o:t})=>{for(let n of[...S(t),...t.S]){if(/日|date|yyyy|\d{4}/i[$f](n))return $Z;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i[$f](n))return _b}return $Z},Xr=(t,n)=>{let[e,o]=[_g,$D].map(i=>t[$Y](c=>c.id===i)),[s]=ct(qr($D,n));if(!e||s?.n[_X]!==$0||Ce(e,n).f.length)return{fields:t,W:[]};let r=Kr(e,o,j(s.n.t));return r?{fields:[...t[$b](i=>i!==o),r],W:[e.id]}:{fields:t,W:[]}},Fl=(t,n)=>{let{id:e,value:o}=t;for(let s of ct(n)){let{t:r,kind:i,type:c}=s.n;if(i===$x){let d=Me(t,s);if(d.length)return{f:d};continue}let a=c==="number"?/\d+/[_A](O(o)[$d](/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$p?Re(o)[_S](_m):o,[l,f]=Gr(a,j(r));if(!(!l||f&&Cl.has(e)))return{f:H(e,s,l),cut:f}}return{f:[]}},Pl=({id:t,value:n},e,o)=>{let s=Re(n),r=e[$b](({n:m})=>m[_X]!==$x),[i]=ct(r);if(!i)return{f:[]};let c=r[$m](r[$6](i))[$b](m=>m===i||m.n[_X]===i.n[_X]&&(Yt(m)===Yt(i)||Mt(i,r)[$g](m))),a=o.get("scheme")?.find(({n:m})=>i.o.b===m.t),{values:l,left:f}=Br(s,c.map(({n:{t:m,kind:u},o:p})=>({yt:u===$0,xt:!!a||Bl(p),limit:j(m)}))),d=l[$u]((m,u)=>{let p=Pr(m);return Ot(t,c[u],$o[$f](It(c[u]))?[p,m]:[m,p])});if(a&&d.length){let m=a.n.g[$6](Le(s[0])[0]);m>=0&&d[_E]({id:t,t:a.n.t,value:$w(m)})}return{f:d,left:d.length?f:[]}},Vr=({id:t,value:n},e)=>{let o=e[$b](({n:d})=>d[_X]===$p),[s]=ct(o);if(!s)return{f:[]};let r=(d,m)=>{let u=It(d),p=t===$j?Zs(m,u,He(d.o)):[m];return Ot(t,d,tr(p,u))},i=o.length===1&&!S(s.o)[$q](d=>P(d,$p)?.e),{Q:c,Z:a}=_l(s,o);if(i||!(a||s.e))return{f:r(s,n)};let[l,f]=Vs(n);return{f:[...c?r(c,l):[],...a?r(a,f):[]]}},_l=(t,n)=>{let[e,o]=[$F,$H].map(i=>n[$Y](({e:c})=>c===i));if(o||t.e===$H)return{Q:t.e===$H?e:t,Z:o};if(e&&e!==t)return{Q:e,Z:t};let s=Mt(t,n)[1],r=s&&!s.e&&s.o.u[0]===t.o.u[0]&&!De(s);return{Q:t,Z:r?s:void 0}},Gl=({id:t,value:n},e)=>{let[o]=ct(e);if(!o)return{f:[]};let s=O(n)[$d](/\s/g,""),r=Mt(o,e)[1];if(!r&&/^[@＠]/[$f](o.o.x))return{f:[]};if(r&&/^[@＠]$/[$f](o.o.x)){let[i,c=""]=s[$5]("@");return{f:[...H(t,o,i),...H(t,r,c)]}}return{f:H(t,o,s.length<=j(o.n.t)?s:"")}},Kl=({id:t,value:n},e)=>{let[o]=ct(e[$b](({n:i})=>i[_X]===$p));if(!o)return{f:[]};let s=Mt(o,e)[$b]((i,c,a)=>!a[$m](1,c+1)[$q](l=>De(l)&&Yt(l)!==Yt(o)));if(s.length>2){let i=fe(n);return{f:i.length===3&&i[_z]((a,l)=>a.length<=j(s[l].n.t))?i[$u]((a,l)=>H(t,s[l],a)):[]}}let r=Qr(o);return{f:Ot(t,o,Xs(n,r===!1,r===!0,It(o)))}},Ul=(t,n,e)=>{let[o,s]=e[$5]("-"),[r,i]=Mt(n[0],n);return i?[...H(t,r,o),...H(t,i,s)]:Ot(t,r,Qr(r)===!1?[o+s]:[e,o+s])},Jl=(t,n)=>{let e=[...n.get($U)??[]],o=[...t,...n.get($Q)??[]].sort((i,c)=>As(i.n.t,c.n.t)?1:-1),s=()=>e[0]&&Yl(e[0]);!o.length&&s()&&o[$N](...e[_4](-1));let r=o[$M](i=>!jl(i));return!e.length&&r<3&&o[$m](0,r)[_z](({id:i})=>i===$z)&&e[$N](...o[_4](0,r)),{codes:e,streets:o,fits:r>=0||!s()}},Vl=({id:t,value:n},e,o)=>{let{pt:s,dt:r,ot:i}=ue(n),{codes:c,streets:a,fits:l}=Jl(e,o);if(!l)return{f:[]};let[f]=o.get($I)??[],[d]=c,m=f?i:d||a[0]?.id===$Q?r+i:n,u=zl(t,a,m);if(a.length&&!u.length)return{f:[]};let p=[];return d&&s&&p[$N](...Ul(t,c,s)),f&&r&&p[$N](...f.n[_X]===$x?Me({id:t,value:r},f):H(t,f,r)),{f:[...p,...u]}},zl=(t,[n,e,o],s)=>{if(!n)return[];let i=e&&!o&&(n.id!==e.id||n.id===$Q||zr(n)===zr(e))?Wl[_A](ue(s).ot)?.[1]:"";return i===void 0||s.length>j(n.n.t)?[]:[...H(t,n,s[$m](0,s.length-i.length)[$8]()),...i?H(t,e,i):[]]},Xl=async (t,n={})=>{if(n.undo)return await si(),ve();let e=t[$b](({value:o})=>typeof o==_U&&o[$8]());Fe=n.says;try{return as(n.forbids),await Ql(e,n)}catch{return{...ve(),missed:e.map(({id:o})=>o)}}},Ql=async (t,n)=>{let e=new _D,o=Cr(),s=await Zr(t,n,e,o);for(let r=1;r<ql&&s.tt&&(await uf(),!(s.N&&s.f[_z](jt)&&s.ct[_V]===Zl()));r+=1){let i=await Zr(t,n,e,o),c=i.tt>=s.tt&&r>t.length+2;if(s=i,c)break}return s.f[_C](lf),{...s.Nt,needs:Nr(s.ct,s.It,s.G,s.wt)}},Zr=async (t,{map:n,overwrite:e=[],earlier:o=[]},s,r)=>{let i=js(),c=Ar(i),a=ef(t),{T:l,st:f,verified:d,G:m}=oi(i,Er(i),a,n,r),u={...ve(),verified:d},p=[],E=new _D,tt=0,{fields:at,W:Et}=of(_g,o)?{fields:t,W:[]}:Xr(t,l);for(let z of at){let{id:lt}=z,{f:ri,cut:Be,left:Pe}=Ce(z,l),wt=ri[$b](({t:Ct})=>!E.has(Ct));for(let{t:Ct}of wt)E.add(Ct);if(!wt.length){u.missed[$N](lt);continue}if(!e[$g](lt)&&wt[$q](Ct=>rf(Ct,s))){u.kept[$N](lt);continue}p[$N](...wt),tt+=await sf(wt,s),(wt[_z](jt)?u.filled:u.missed)[$N](lt),Be&&(u.cut[lt]=Be),Pe?.length&&(u.left[lt]=Pe)}u.filled[$g]($D)&&(u.in_text=Et);let Ht=p[_z](jt),Jt=new _D([...f,...[...l.values()].flat()].map(({n:z})=>z.B));return{Nt:u,ct:i,It:c,G:m,wt:Jt,f:p,N:Ht,tt:tt+(Ht?0:1)}},ei=(t,n)=>{let e=({n:{t:s,type:r}})=>A(r)?[s,...ht(s)]:[s],o=n(new _B(t[$u](s=>e(s).map(r=>[r,A(s.n[_v])]))));return s=>e(s)[$q](r=>o.has(r))},tf=(t,n,e,o)=>{let s=t[$b](({id:c})=>ni(e,c)&&!n.get(c)?.length),r=[..._B.groupBy(s,({id:c})=>c).values()][$b](c=>c[1]),i=ei(r.flat(),o);return new _D(r[$b](c=>c[$q](i))[$u](c=>c[$b](a=>!i(a))))},oi=(t,n,e,o,s)=>{let r=rr(t,n,e,{map:o,mt:K.length>0}),i=nf(r.T,e,s),c=tf(n,i,e,s);return c[_V]?oi(t,gt(n,a=>c.has(a),{id:_W}),e,o,s):{...r,T:i,G:n}},nf=(t,n,e)=>{let o=[...t.keys()][$b](r=>ni(n,r)),s=ei(o[$u](r=>t.get(r)??[]),e);return new _B([...t].map(([r,i])=>[r,o[$g](r)?i[$b](s):i]))},sf=async (t,n)=>{let e=0;for(let o of t)jt(o)||!vt(o.t)||(ff(o,n),e+=1,await null);return e},rf=(t,n)=>{let{t:e}=t;if(jt(t))return!1;let o=rt(e),s=K.findLast(i=>i.t===e);if(s&&(o===s.H||n.has(s.id)))return!1;if(h(e)===$G){let{multiple:i}=e,c=[...Zt(e)][$M](a=>a.defaultSelected);return o!==$w(i?c:$9.max(0,c))}if(A(D(e)))return cf(e);let r=h(e)===_w?$p:$0;return o===(r===$p?Y(e,$X):yt(e))&&ge(e,r)?.id===t.id?!1:!af($w(o),g(e,$E))},cf=t=>{let n=Se(t);return!!(n&&!n.defaultChecked&&!K[$q](e=>e.t===n&&e.H===!0))},lf=({id:t,t:n,value:e})=>{let o=K[$Y](r=>r.t===n);if(o&&(o.H=rt(n)),o)return;let s=K[$Y](r=>r.id===t&&r.H===e&&!vt(r.t));s&&$1.assign(s,{t:n,Y:Ee(n,Fe)})},ff=({id:t,t:n,value:e},o)=>{let s=K.findLast(c=>c.t===n),r=s?.lt??Sr(n);s?.Y(),K=K[$b](c=>c!==s),o.add(t);let i={id:t,t:n,H:e,lt:r,Y:()=>{}};K[$N](i),Ut(n,e),i.H=rt(n),i.Y=Ee(n,Fe)},si=async ()=>{let t=K[_5]();K=[];for(let{t:n,H:e,lt:o,Y:s}of t)s(),vt(n)&&rt(n)===e&&o(n),await null},{getOwnPropertyDescriptor:ii}=Reflect,{bind:ci,call:ai}=Function.prototype,li=ci.bind(ai),b=({prototype:t},n)=>{let e=ii(t,n);return li(e?.get??e?.value)},v=t=>b(Node,t),N=t=>b(Element,t),ft=t=>b(Document,t),U=v("parentNode"),_e=v("firstChild"),Ge=v("nextSibling"),I=v("nodeType"),W=v("nodeValue"),yt=v("textContent"),vt=v("isConnected"),q=v("ownerDocument"),F=v("getRootNode"),x=v("contains"),Ft=v("compareDocumentPosition"),Ke=v("cloneNode"),Ue=v("childNodes"),h=N("localName"),Rn=N("shadowRoot"),ut=N("previousElementSibling"),Vt=N("nextElementSibling"),Y=N("getAttribute"),We=N("setAttribute"),Ln=N("removeAttribute"),w=N("closest"),B=N("getBoundingClientRect"),Tt=N("checkVisibility"),Dn=N("replaceChildren"),Ye=N("scrollIntoView"),je=N("scrollTo"),zt=N("scrollLeft"),qt=N("scrollTop"),Je=b($4,_1),Ve=b($4,"click"),Mn=b($4,"focus"),ze=b($4,"blur"),qe=b(EventTarget,"dispatchEvent"),Hn=ft("activeElement"),xt=ft("defaultView"),Xe=ft(_2),Qe=b(_K,"host"),Ze=b(HTMLIFrameElement,"contentDocument"),to=ft(_G),no=b(_K,_G),eo=ft(_L),oo=b(_K,_L),so=b(HTMLSlotElement,"assignedNodes"),ro=ft("createTreeWalker"),io=N("matches"),co=N($R),ao=N("querySelector"),lo=ft($R),fo=b(_O,$R),uo=ft(_P),po=b(_O,_P),g=(t,n)=>Y(t,n)??"",L=(t,n)=>getComputedStyle(t,n),fi={input:_Q,textarea:HTMLTextAreaElement,select:$V},Xt=t=>{let n=$1.fromEntries($1[_F](fi).map(([e,o])=>[e,b(o,t)]));return e=>n[h(e)]?.(e)??null},Bt=Xt(_9),Qt=Xt("labels"),mo=Xt($X),D=Xt(_v),bt=b(_Q,"checked"),ho=b($V,_T),Zt=b($V,"options"),Pt=b(HTMLLabelElement,"control"),T=(t,n)=>{try{return io(t,n)}catch{return!1}},y=(t,n)=>{let e=I(t);try{return[...(e===9?lo:e===11?fo:co)(t,n)]}catch{return[]}},nt=(t,n)=>{try{return ao(t,n)}catch{return null}},go=(t,n)=>{let e=I(t);return e===9?uo(t,n):e===11?po(t,n):null},Cn={};`)|
\\b
e|
ɮ
)?
re
t|
Ʉ
er
in
ɟ
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
氏名|名前
,, 
投稿
人
ɔ?
mail
文
電話
^N.*(
相手
Aport
)L12}
L4}
入
ɗF
addAss
)).*(
pDsJ
tiJ
書
Â|
知
者
ɕʌ
希望
番号
字|
post
|自
場
日
lEk
ļ 
子
連絡先
|ɪɾɈ
ʢˉˬʹ
情報
通報
,l, 
信
url|
要
ɪC
金
pro
enB
不
)$|
url
欄
問Ʉ?合ʏ?ɛ|
accounB
住所
web ?
加害
確認
usD|
˃ˈ
 ?K|
$|^(
s?%|
ɣɦ
件|
所
own
˫|
当
分
店
(>|
出
 of
)>?
and
aÑ
|Ö
ë|
ʋ|
目
通報|報告|
˛Iˠ˚Iʸ|
被害
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
以外
保護
法Â|
登録
連絡
)L6}(
送è
|届
ɓɨ
角|
ent
hat
(>@
) (
phJ
tel
|ê
 @(
)Ń
am|
lea
s?|
Ň|
中
可
字
間
内容|
書ɍ?込ɿ
|記入
categor
your
˕ʩIˠ
年月日
˚Iʸ
|店舗
ʳˡ˳ˈ
表示
L8}(
search
|違反
cJtac
əʋ
messag
児童
品|
報告
契約
掲載
理由
請求
child
ɂɪF
ʤ˳
sit;
)L3}
)Ë(
Efo|
othD
pag;
paid
titl
ɣF|
not
Ż|
 us
Ɋ?
L9}
(Ã
Aad
al|
cod
id|
ity
kan
log
por
the
tY
|co
|pa
|ĸ
|ź
|ɕ
Ä|
Ŀ|
ʹ|
会
期
空
証
込
ɲʉɌɪ|平仮H
入力
˪˳ʯ
児童|生徒
 url,la,
|ʢʫʦ˳ˈ|
|˖˭ʰ|
|detail
対象
質問|
ques
S客様
発è
|学校
˦IʶI?
利X
支払C
期限|
)L10}(
|使X
依頼
削除
動画
同意
対応
携帯
本Å
権利
記載
|受
(źĺ
AporB
cJten
check
endD|
viola
Ā有
ʫˊ|
ˡI˫
返è
 you
sign
%hp%
%ļ%
Aƃt
ÁGƅ
abus
expl
part
view
when
|Ē|
|記
|貴
ƃÑ
Òɋ
ʤˈ
体|
物|
出|連絡|報告|送信|記入|入力
(通報|申告|申請|申ɗ?立ɦ?
(K|e-?Ä|phJ;Ä Î
御社|貴社|貴
home ?pag
)[Ɂ-ʓ]{0,
誹謗|中傷|
G犯Â|容疑
団体|組織
˕ʣ˃ʷ˳ʰ
channel|
password
書ɍ込
(発生|T
descri
quiry|
captcha
|harass
|hiragana
|katakana
ӱù%id%)
ɔ自身|
ˑʹ˯Iˉ
ˡ˃ʻIʸ
|notic
|予約|
|公開|
ĸ詳細
çĻy,c,
ɪʊəɾ
勤務
 (the |
cJfirm|
complaE
dat;tim
|custom
|窓口
ɫɤCɦ
商Ŋ
(Þ時
QlQl
author
submit
withou
|AasJ|
|priva
|送ì
˭ʰŒ
˭˜ú
代理
会員
備考
意見
新規
申請
番地
詐欺
説明
,l,0.
,lc, 
Aceiv
EfrEg
count
first
imei|
numbD
topic
type
|ZP
|ņt 
çėt
ǂpÑ
Ý合
ïê|
ɛʓ|
ʨ˩I
区Ą
担ă
本Â
 tim
L16}
(ĐĘ
(ĒG
)(Í
H前
H義
Amov
Aply
Iˉ|
Iˠ|
able
disc
edÀ
full
how 
last
mark
vDif
wĨ 
| or
|%Ŝ
|off
|ƈ|
|āD
|何
|再
|御
|悪
|教
|申
ēэ
Ž0.
łÖ
éŝ
Ìì
Ɩè
ɗɦ
ɧɍ
ʉʌ
˃ʯ
˗˩
ˣ˳
氏H
社|
|ʢʫʦ˳ˈ|ˏ˳ˉ˫|ˋ˃ʯˍ
|依頼|請求|回答|ó提供|主張
|住所|â|年齢
[ȌȎ"(][-‐−I][ȍȏ"
又ɯ|ɾFɯ|ʂɗɏɯ
QlcQlcQlcQ
ɫɤCɦ|ɫ関əʋ
(sit;sDvic;platf
種類|種別|類型|分類|
|都道府県|市区?町村
VƵ|R|届出|届ɑƴ|Ӱӳƹ7
([証票類券]|明書)ɫ
(Ӳ|見FӴ|ʢʯʻʹ)L6}
}(~ã|本HU|ˡʢˉ|Æв#
|時刻|時間|時期|
ˏ˳ˉ˫|ˋ˃ʯ|˚˳
山田|鈴木|佐藤
|(ӽ;hpſblog|MĿ))
経緯|状況|T情
(件H|題H|表題|
(送|渡|教Ɉ)(ɣ
[ɚɪ]|ɗ(ɪ|ɾɛ#
[太一]郎|花子
ĒGĒɫ?ӷF(Â|P#
建物|˞˳ʷ˧˳|
~ã|â|Æ|ÙU|ä|õ
)($|[ (
˕˪ʬˊ|ɵʊɌɪ
ˡ˫˞ʬU˞ʬʸ˳
企業|
取引Z責任者
((half|full).?wi
(ʹ˚Iʹ|空白)
)ӿs|EformaÑ|$)
GɊ子(様|ɕʓ#
å提供|犯罪|
Ç%(of|J) )).*^(
Cɘʁ|嫌Ɍʉɛ
|回答|返答|
зorm|app|forum
|%roboB%human%
ӺӼ]{0,6}(ӶF
ɏɠɕC|
 found_at,lc,
|購Ì|注Å|
Ā属|部署|
ɧɯ?ɪ[Cɏ]|
|起ɍ|起ɓ
Ԁhen|%dash)
(MӸˋˆʣ)
(found|seen
(scam|phiԄ
(ʷ˧˃˗ŀ
pDpetrator|
|ɾə|ɧə|
˗˭˕ʣI˫
(\\/|˻|д|
(^|[(※Ȃ
(ƾôífil
[ɔɊ御]?
fil;íducB
|furigana|
ÝĀ|箇Ā
Ɍɪ|仮H|
ʹˬ˃ˉ?|
弁護士|
掲示板|
(lettDǌ;
Kъ:例]|
D|purchas
\\d{1,2} *
|emDgency
|r;kakunE
|乗ɣ取
|口ʳ˟|
|振ʊ込
È(P|Z@
ÅÚ数Ú
(R|Ƃóæ
(wanBlik
(ôùÐ)
)[a-z ]*
>?(Ɠ|Å
>?(ɂʋ@
[半全]
addiÑal
busEess|
divisiJ|
feedback
pAfectuA
takedā|
trapÀǄ
|display
|keyword
|個Âå
|有害|
|業務|
|種別|
É(YEg)
SÔʉɛ
ƁGĚÖF
Ɓ|該ă
ƿÀpԂl
њ下ɕC
ʏCɛɤ|
ʫˆʴ˪
˪˙˳ʸ
姓|氏|
 site_K
*[-\\/]?
;swear|
Eǃenǃ
deadlEe
https?:
noBn.t)
suspecB
|organi
|Þ付|
|ɝ>他
|予定
|作成
|到着
|問題
|屋号
|応募
|感想
|支ą|
|最後
|流ć|
|緊急
|配送
çīeç
öœƸ;
íblem|
ǚ製Ŋ
Ɋ持ɡ
ʉ|ǀɾ
˝˫ˎ|
口座|
必須|
有無|
脅迫|
関係|
(é%ß
AquiAd
Cɘʁ|
dat;da
desiAd
didơ 
idħif
imÐat
outcom
s? Jly
target
upload
video|
|birth
|legal
|nԅb;
|Ƣatu
|ˆI˞
|仕T
|犯Ó
|着è
ēǒZ
Są>|
Å言|
Õ(様
ħD|Ƿ
Ćʒ@(
ʤъ])
ʹˑˠ
ˈ˩˖
˘˃ˀ
ĩş(H
ĬlŞ|
ĭ望|
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
H称|H義?|ɵʊɌɪ|˕˪ʬˊ
ã|姓H|ӭ|ʫˊU|ˡʢˉ|Ä
~Ӯ|Æ|telв|åаIˠ|K
依頼|担当|応募|利用|請求|申
(ӯ|Î|phJ;%age%|ô
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|ó提供
|気ɥ|気付|認知|知ɣF|目撃
媒体|ʢ˗˪ſˡˇʣʢ|˗˩˃ˈ
[者Â]|方N法))N以外#ɂɪ
(ʒ受ɑ|ɂ(ɣ|ʏ#遭#書ɋʌ
掲示板|sns|ĕ|ӵĽ|ʳ˟˥
(Đ苦情)(əʋ|M窓口|Ľ))
V被)(Ƶ|R|届ƴб|Ø)NÖ
((様|ɕʓ@((ɕ|ʉ)ʌF@
[Fɦ]|ɗFC)[Ɂ-ɭɯ-ʓ
đö(Msite#ʦʧ˖ ?MƸ
ӹL6}(å|~|â|ɓɨ|Pƀ
ӻ(>|ж|'s|：@NL4}Ӿ
(ˏʤ˕.?˳|г)]|%hyp
]|imÐaBaccusYÉYÉ
aymentÀcJfirmçń,
stalk|bull[yiԁee
sh|suspiciousǅ|ԃ
ewslettD|subscri`[$5](`
`)[_C]((t,n)=>{Cn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??$w[_k](n+(n<350?n<54?161:162:674))]=t});var Oo=t=>t[$d](/./g,n=>n in Cn?Oo(Cn[n]):n)[$d](/[Ȁ-˿]/g,n=>$w[_k](n.charCodeAt()+11776)),tn=Oo(`ҋ,,Ž ҖaQ, AlċÀӅiЎ_byÀǝ_knāÀwishÀtriАӆАř_toÀǰАdemĊÀҠÀsħÀspŢÀř,QaQ, ǝÀĜ,QеlcеcQcQlc,ћћ0.7 ŗǺǺ,a, KçeÄǮ7 ŗ,c, ę,lQla,Ҝ,lcǜQlaQlaǜǜa,ĔУ6У8У7Ž ñǮ85 ŗçeÄҳÛal,lQl, localŦǯ҉ǯÎ,la, ageǯėtǐ Ļyǐ0.9Ĕ0.6ĔĔĔ0.7 ŜesǮ7 K,l,
ҋÀҖQl, eÄçK_ŧaҳKǺ,l,ŽҜǐĔ
źɗëĺɗčŶ(ò|白@>ɾɾ|ŶɫМʂƗ#ıve%.*%(blank|empty|alJe#do(n'?B ŜĪfill|Ә)
Ӥ(ɫ|内|Ĵ|>|認įѽŷ#Ǆ|Ǥ|ӛ|ӨË(防止|ӡ)N(ʒ|Ĵ|Ш|設定|ʽ˕ˈ|機能|ĕ)#ł(ÖɦČ)(CĎFĢѽÙ#(^|[^\\dx-])Ѷ[+×x*] *Ѷ($|[=ɯʒ?>(ɫ]#\\d *[-−] *\\d *[=ɯ]|計算ĩ(結果|答#>答Ɉ|認ŷ(ʳЌʭI|Ù|ÅĶ@$ү>\\dјN ŢЎ#securŦ (Ť;Ư#Еicċ|anti-?spİ\\?L3}(ӛ)
^ñѨɋ|,З )
Ǌ|暗ŷ|ƿŭssŤ;ǣ ?(ťH#%ŨE|Ƈ ?ťǦ(Ù|id#秘密>Ƃ˯˳ʿʤˠ
ʯˬʸú|ʫIˉ(Ù|Љ#有効Ɗʻʭ˥˪ˆʣʳЌҺcard (ǵ|holdD#%cv[vc]|iban|ʯI˝˳ŬupJ
øX|ø>Fʁ(ɫ|ȁ@(ʂɆН|2|二|同ɘů|$#\\šø\\#(Ɵ|ä|ÄĉÃø$Н度|[2２二]回ďНź|ʂɆ(一|1)(度|回#ǔA-?(Ә#ApeaB%agaE%|Еy
Ӣ|ʭI˯Ќ絞ʊ?Ÿ|%ń%ҍ
署Hӏr;to Ƣ%|^b?cc$|T務局Ü動Ơ|ƠÅ|ưëɧ|(~|K)L2}(英[語Ķ]|roman|˭I˞Ķ#(˭I˞Ú英ĶŔЮЙiceŞ;ˁˣú|%cĨ%
ɨ>šҾ続柄|ķ柄#(ő|æGRGĘGŋGġGǪGƍÕ)>š立Ý|Ѐ#^Ã(Ҿ立ÝðAlċ(ship@%|who aAơ
(ĄɋĎʏɋĎ特定(ЩČʋ#同定ĢŎ|根拠|T情|å#Ӆ(y|iЎ)
心ăFʊ|(ÁGǀʓɠÓƅGÈ)ʒ(ɔ存|Ôþ#know who
šØ|求ʁĎ望ʀ)(ĳ>Čʋ@(Ƒ|措置|ĥŮT項#ɩɆÍC|ШɻɗCĥ|(Ӈ;acÑ).*ѿ;AƃBӃ#ѿe)Ş to do|(Ӄ|ƥedĪacÑ|Ӈe)
(ɓʌɾɧ|今ɾɧƋƑ|Í|経緯|R#Ǝ(ƍĭ請|ŏĢҼӣ#alŢy (triYņūdJe)
(ɋFЪ|騙Ъ|ǑÖ|H乗Ъ)
Ç返ìÏ(振ŸѻɿǢ|Ɖ?|Ц)(Z|È#(払ѻʓǢOЦɗ)(śF|ɠ)(È|Z#%ř to%|to whomL20}(pa(ťy#sen[dt]#payee)
(届CFƖɑ取ɣFƖ領Í)(ʂ>|Ò|通Ô|ġ|Å|ǋ#(Ǩ照Ŵ|開示ŏ)Ò?>(ĸ差ć#ѳňe)L8}ǰYǰed ѳdocumħ#^Жcame
(求ʁĭ求|ŏ)ʉ?(ʌČ)ɦ?(C|F|Ď>|ʂ#(ҽ恐喝SɩO脅ɗ)>(ĸӖĥɰ|言葉#%demĊ(Ys@%|^ransom
ÇØ|納Ï^ŵ(限|Þ#(Ɖ?Ǣĭ求і照Ŵ)(Ò|>)*(ƊŵÞ|締ʁ?切#(ÈǸ)L8}Ɗ%Ҡ%|(answD|Ћŭy) by)
Ç振|ìÏф|ɗ@ɦɗɾś(ÈɫǸɫ)фF|Í|F#ЖL12}sħ)
ÇХäÏ(拡散Ұ広ɾ|広Ɍŕӣ|範囲|Ҽɦ(C|ʋ#Fɋ|ɋ$#(has|hav;been)L20}(spŢ|circulaūıked))
(支?払|借ʊFƬ損害)Ë額|^ì額|払śƉ($| Ō#amount (ř|lost#^sums .*ř|%paymħ($З#Вmuch|%loss%
(Á|Ĺ|Ł)Ë҂章|Ӗ全Å|原Å|引X)
(ġ|ƠіÃØ|ÆUŕP法|手段|時ķ帯?|ĵ否ĭ否#>ê否U˞ʬʸ˳|pAfDAd|bestЃ;ВӄhearS?ÔʊËɍɣɋɑ|性別|%gƛ%sex%|職業|occupċ|国籍|nċalŦ|ǲry|%ip%|fax|˕ʡ˃?ʯų生ľ|誕生Þӌƌò
(ƦGÒɍ?Ÿ(ʓɠ|ɿ@(ÓG主#÷GѼŅƻGoffƛӊD|ÛD%|abùѥҀЄÉND#Ғ ҀƋЈ?аЍЮ|ł|K|ôù%id%#usDKĈ|^(ƦÕ)$
(чĴ傷ÖF|Ҕ(ÓP#Ĝ|Ӊed Ðį~?$SЈ|K#^ІĜ)$
ǁÿT故|現Ý|起ɍƆŀ?|Ӕįõ|Ā在地й|ǫ#(õй)\\W{0,2}ǁÿ現Ý)
ÇюÏчҔ|÷|Ѽ|ƦGģƻ|ЉÂŀ|転送Z|RÍCĤɑZҲZƖ取Sá|áɩʂ|á供|ż|学生|ĞG家族|友|ÔÓ紹介|ƔGǥ|代表Gѱ後見ұҨGƝG責任G職Ý|実家ӕ担任|上司|(^|[^丈])夫|妻Ǹ|差ćÓ^from|(偽|Ǭ)MŏÒ|業G˗˭ːʤˀ|ӧǘ>|RÍ|ƑÍ|Ĝ|Ő|guardianŭAnBfriend|ApAsîbehalf|witnessѷ|agîthird.Ʃy|someJ;ŗ Ð|Ūir|ıkYcomímisYpolic;AgistrantÊǈ
KĈ Ū (ÐЛ|EdividuţùôŐ#Ūir K|ƶ)Š (shāҌYlisūŪ ňe)
ÇéƤ|л?ƕÏ(Ѕ|RĉƁ|被Ѕ#ЅЇCČFČɦ))L8н(ư|載ɛʉ|載þ|映þ|写þ|晒ɕŰʉɕ|(ō|ƕǎÁПXҰ漏ɈCƌ)[ɕɗ]ѹҸРɈʉƹ6н%ѣÊ%ƶ#ƶÊĈǓa |any @ѣ))
V(ƘǞBsend|AƃBusǗ|cJsum)D|(Ǖ|claim|applic|Eform)anBƥor|ņBwĨ)[^\\w ]s NļÊǈ
к}Сć|告発СɗŸɿ|Á|[本個国])(ÕL6}|Â>?ş)(~U|Æ|õ|â)
Ђ(ĝ|>ŠǥÂ?[Ɍɧ])
к})[ʋFC](Óá|P)>Ëǈ
(Ē|ѕįÓP|Gá)$
Ӫ|履歴|Øɗč除外|関心|講座
(Á|Ĺ?|ō|ʢ˃˗ǎģЧ|ØǍ来ą|訪問|納ŵќŌҲ|回答|開催КӬ|来ĀҧҩЇČF|ĳ>@(R|ġ@Ǜ?|ľ?оƊ月|ŵķ|年数#(ÛYӊ|publish|pAfD|ordѵįǖe)
ÇЂø|(Цҩ|Ǝǘ|ĽŔ[ʒ>]үɫ|ĵ能|ÞɋʉÏмǛҥľ?|Þоɨɍ|頃#CɤŃ見|気|Ô#мCɤ|(ǖ;ƫ|day)ЄѢ|obsDv|saw|%see%|ƪ|ЏovDǌ|%fEd%#ѢǌYЏoveAd|ƪYsawÊ(ǖ;%J%|ƫ#(ӂy|ƫÊ(awar;ırn|came across))
^ǁ案@(Í@Ǜ|ľҥ時ŵ|時刻)üӂte ĊЃ;ƫ)\\??$
(Ө|ï審ЧĤCF|Ǭ|ƽ|怪ɗC|ǑO偽)[ɪ>]?(e?Ɵ|Æ|sms#Ɵ҂面Ůӝ)
V[物T案条]|[^ɔX]ê)у標題|^([ɔɊ]?ѾUĉ@(ĖӐ#^題ď|>題$|ФʋĖ|ėt%|^Śe$ĭ旨)
^(ѫѾ|ŋUĉ@уĖ)üėBŚe)( lEe@$
(~)ѨɂʋCɯЗ Ŕ(ТğƼҫ|п|H称#(ēğƼ)H?(дŕ~)
(ӔӑҐğ˓ʸˍų҆work|ę)ĆX|X>@ ?(e-?űeƟU)
(ѝ部門|Ё課|課H|宛Z|ģZŀҮ校舎|拠点|施設)H?$
ТğƷMƼ|機関Ɔ|ǒ|ѝ役職ҫŀHҮęҤ[sz]ċŬrũaB҆deƩmî҇employD|school|affiliaBjob Ś;ÃƈĆĴ>@(ĕ|ǚЬ˳#ɔŌ|ɔ購ÌS使C
(Ҷ品ď)L2}ĕĩH|ӝI?
ÇÔ[ɣʊ]|来ɾOăЯɓ>ǘ|өŇÏѡ(˻[^H]{1,8}|等|ɪɩ@Ӟã#ō(M媒Ʋĕðɩ>(Msns|ĕ|ʢ˗˪#ї|board)('s@ K|KĈǓtĨĮö@ї#which зorm#^platformüœsDvic;Ѳsnsð(ɔ覧ɫɪśÁɌɂśƈÖFŔѡ)
V[ÕP様客Â身Ą私ZXă表員]|őŰʓŰɾ|Ġ)>(Ɋ|ɔО@(~ã)
(ˋЫ|ˏ˳ˉĂ˚˳|Ƈžł|ǣ|˕ʡʤĂҶ作ŊŊ曲|国|地|駅|路線|Ь˳|ˉˡŒ|ʤ˙˳ˈ|案ÿ物ÿ機種|番組|ˁЍʰ˫I˗|ѰŲƏƭT|銀行|ш˚ú|飼C[犬猫])Ӟ|ˍЍH称|Ė#(nick|ùscAenҌ|ѬdomaE|evîitem|peBíjecBbrĊ|hosBmodel|ômiddl;maiden|group|teİƾŘbank)û(Ə|曲|作ŊÒ籍|ŲMѰÁƭT|job|ŘӋbook|sJg|thŢ|posBarticle)Ć>?ł@(Ė| Śe)
(転載元ӕ˩ʤʻ˳ų(判決|決定)N.*[投記]#ǪĽÜĄÜЯ弊ЯēӦ権?(元|Õ#Ɣ|元Ćɨ#ő>ƮP>?Ʈ殿Ƅ|ǉө(ĳĴ#公式|正規|本Ƴʪ˪ʸˊĂѧ|Ƥ|%ā%|%my%ЙiciţorigEţífil;ÐţęƋéMđƣ|ŝbŨſœ%ß|ƾƸe)
%íof%Лship|(Ɲ|ŷ明)(GÒ|Ň)
(ƅ|ģ)元>?(ÆU|ä|Ù#ƅÙ
V使ɣƌOƈOĠOŌOƝO持ɣ)(ɦCĎɦɍF|ʏʌFӓÍ)(Æ|ƒU|õ)
(ХMĿŕH|Ė#(éMĿ).*ҷ
志望Ü己pr|経歴|職歴
(Ŏ|詳細Ůт|ǭŕʒ|ǙÊ(ǭĺů|ƕƭ述S?ÒɍS聞ɋɛРɈɦ|述ɹ#^(pıseĮƨaE|ǂb;ӟwhy)%
(関連|参考|参照Ҧ>?|ŷ拠|AlaūAfeAnc;҅ƋХ%ßs?%)
^[画写動].>?ñ$
^((ö@ʵƱ ?ĩ|Ѥ|ˈ˃˗Ŀĉ)ñ$|Ѫ;ˁЭˍ˫žѧÊҿ|Ż#ҿ)%L12}Ѫe)
éŻZ?|pDmaß|%ßýöÎ|^ҡ|äËhttp|ÎL8}Ĉ (th;this|tĨĪö@(ŘœÛ#(ŘÛ) Î|(ŲMđÁ|ō|Ĺ?|ʹˬ(˃ˉ@|Ə|ҕ)(Š[^˫]@ä|^ō(Ѯ|ZðĹ҃ÝĀ|wheA (is|ӄseeĪiBŪ#(ŘposBƙBӋlistEg)s?( \\(?s\\@@ (to (beĮЊ;ƘAƪ#E Ư)
((ҕҪ҃|æĳŋĳæÍCŅĢMŲđÁ|ǀɿ#(Ĺ|ÁѺŁ|Ӥ|写真|ƏįŲѮ))$
đöMʦʧ˖ ?M%Ҵ^(Mhp|webſbŨ)$
e-?ÄU|ˡʢˉ|%Ä( ?Î@%
Æ|%Ĭ%|ĬN[a-z]#ī;ƒ|mobil;ɧʓʏǹǵ
郵便|Ȓ|%zip|ÛţÛŤe
^(ǫ˻@(ш˓ĂʢˑIˈ#部屋Ù|buildEg|aƩmîsuit;%unit%
市区?町村|ǫ|丁ď|町H|stAeB%cŦ%|tā
都道府県|҉
õS住ɾC|居住地|%Î%
年齢|年代|%age%
^Ã[Xê]ÿ^Ƕ
иҙ|Ѐ|ʸЭĂT由|ÃXÿ項ď$|Ą野|Ļ|%Ƿý%kEdý%Ƕ|natuAĈ
(違反|æ|RƬĚŮŋĉ(иЀ#^(ӥґҙI?|Ļy|(typ;kEd)Ĉ (Ƨ;ƜÑ|Ƙҵissue))$
ĸŎ|óR|ĐĒŅ|件HӐ|Ě|困ʊǠėBissu;abouBҵEǃcJcDn|harm|Ɯt
(注ÅǍ購Ì|ŌҐT業ӑ|ǚ工T|ƍƳ活動Ҭĉš(Ǐ#動機|Ŏ)
Ç÷ÕǙƆ>Ƒ|ӪɫĤCFÏǏ|詳OɏʏOƓ|ǨӠƂR|ó具ƲǭÜ由記|ɩ>ʈɆ|ɩʓɪМɌ|困þџ|ưʌɦҪ|ň;ǻƀýǂb;ƨaE|ЖhappenYҟƙBӟВcan w;à(ěBƯ)Ĳ^Ưs?$|概ê|XÿġT項|通èòғ(CFɠ|ɏɠ#^(ětĲbodyðàÉ)
Vǿ)ǋ
Ł|ǧ|Ŏ|тS気ɥɍ|Đ補足ҭ|ˡˢҦ|ěB҅ ŖŜeýAДsǠ҈
(óR|ĐƂ具体的ɪ?S困ʊ)Ë内容üǏ|Ɠ|ǋ|Ł|ň;ětĲǻƀĲǧ)$
~ã|姓H|芳H|本H|(â|ю)H$|(Ё|Ǫ|æ|Ę|R|ŋ|ġĤćĺ|ƍҬСŸКŏ|提ć|ģ)ӗ@ĩH?$|Бûǳ (Ċ|&|\\/) Г K|àKӍ Kǹ(Ð|K#^(KǗD KƄH|ÃЁÕ様?H?|Hð(ÉD|ǞtD|sƛƥD|ǕanBclaimant)('?s@ K
hJey|gotcha|ƣ.*ƣ|ak hp|%boB^hp%| hp$|trap|decoy|ñ ƚ|wEni;ıve
Ǆ|spİЕ|turnstile
passw|^otp$|JeЃe Ťe
^cc |cardŬupJ
(űeÄ).*(ǔcJf|ƚ|agaEѸ|2ð(ǔƚѸ)%.*Ä
^(q|s|ń|quDyҍĲkwðń
companҤŬrp|deparB҇Ҵfaxӌ|bday|nickûѬùŨE
%(e ?űűÄ ?Î|ЋtoUä)%U
ŧaѭyomi|ruby|ы
%(Ĭ|ī;denwa|Ĭeī;mobile)\\d*%|Æ
^(à|Б ǗD ǹ|ÉD @K( \\d+@üo?nama;shǴsǴБK)üşЈ|ÃЮ)$
^(à|ƥĮėBŚ;kenmei|daǴ件H)$
^(Ӊ |É ŭge |Û |ƙtĮéß)( ?\\d@$
site ?K
Ļ|%kEd%|%Ƿ%|s(h|y)ubetsu|bunruiǠǶґӥ
ň;%msg%|ěB%body%|ƙtýҟtoiawas;naiy(o|ou)%|hJbunƀ|ǻ|AДĲbikouИeý%text%Ůǧ|Ɠ
єқ苗ÚHÚ(à@ГûfamilyûsurѴр)
єH|(à@ǳûgivenûfoAѴц)
^Г$
^ǳ$
^(ɛC|ʻӚ
^(ʁC|ˡӚ
Ǽ|Pɯ省略ɧ|ğТ団Ʋę|^N被|÷|È|ĞSá|ż).*(ɾFɯÜ宅|ƒ#[伝Ô]ʉ?[ʏɈʌɛ]ǎɾǾĝ|ɧɯ?ɪИ%
Ɋá|ż|˚ú
ŁѺѲʲʹˈ˖Ы|ƠĳěB%Aƪ|guest ?book|%Ћ|V˗)ˬ˓˥I
Ɛ|承諾|了承|承Ô|規約|˝˪ʷIҎ>(ş取|ĞК提供#ьғ|配è|ķ違C|øOģø|ˁʧЫʒ|理解Oʢ˳ʱIˈ|Ǥ|歳以上|ØŇ$|agA;cJsî%tDms%ǡcy policyӎdeclarҞgood.faith|cDtify|undDstĊ|acknowledge
Vǟt |no )(国ÙNŠ(ɪ|ǽ除)#ǲry Ť;\\+81 ?\\d)
(҄角>?|(ʫʿ@ƞŹ|漢ÚÅÚ[˻ʄ\\/ɨ,ȁ]){1,6}(NĦƞѯĝ)[^ȁȂ,.()※ ]){0,12}?([ï×禁避控遠]|ng%|ǿ|[Ɉɍɑ](ɾ?ɛ|ɪ#[ʏɛ]хўĝNŃïĵ|Ǿčng|ǿ))#(%(no|ǟBavoťexcept#Ŝ( E|Şe@|n.tŞe) яdth|kata|hira|ŧjiҁ|яdthǇǆҁ (noBcanҢ%
ĝ|ўɧčăFʉɪ|([^意>Ɍ]|[^意][>Ɍ])ë(ʂ>|Á#ĥɌɂИ%|ŗ than
Ğӗ|>P@ĆǙ@Ã
半角
Źǆ
^(((ɊƮÜО@(ˍú ?@Ѥ?|ʹˈʢ|ʵ˭˳|社#(web|JlE;ļ@ ?(shop|stoA))(>с*сĆéä|ŝß|Î|\\W)*$
Ǥј
Ѡ
óR|ǨҭӠņBEquir|enquir|҈|supũt
ы|ƞɋɪ\\@$|˨˟|ʈɿ|読ɿ(ѯP#ʷˡʤѭ%ŧa%|īetic|Ç漢ÚŧjiÏ(қHã|KĢŹǆǇ#(ŹŔ(氏|Hã))
ʫʿʫˊǇ|˕˪ʬˊ|ƞʻʤ|ˡʤ
ѩ ]|òɫ?ɯМʂ|X>Fʁ|Âķɯ)Ɨ)(ɗ(ëNɨ|Ý#ɪɏNɦʂ)#ɯ?(ǽ禁止)#ѩ:：←])(Ŷòɧ(Ɋ願C|$|\\)#(触Ҹ)ëɧ#(項ď|ò)ɯФ(ɾǾë#ˀ˟Iò|˜úӡ(X|>?ò#robotӈ
Ż集|相互ŝ(ŝʵƱ)әǩ@Ġ|ß (exchang;lisBdiActory#(add|ǞĪļ|aĪœß|ñ)
^\\(?※.*(.{25}|[Ȃĵ]|җѦǼ|ĥ|҄Ħ>ɿĺů)
(Ǧ|ǩ|Ƈžˡ˳ːI)ĩ(ĠҨ|ÌŴ#ÌŴ(申|手続|Ľ#cAate (an |à@ôƢ ?up%|%Agist(D|rċ)%
һ任意|ɲɣə|(п)ˍIˠ(ɧʂ|ʂ@(ĵ|ok#\\(?(Ӏ|opÑal)\\@|[*＊※■●◆◇▼▽˻]+ůШњ((ɔS@(記Ìů#ÒCɦ)(җ)
Ѡ([ȍȏ") ɯʒʂɫɌ>等使]|ɪɩƭ号|г)]|ÃƗƌ))*([無ï抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Cɍ]|ɨþ|[ÌC付ɤ含Xʏɑʌʁɛ]+х必ê(čɂ#[Cê][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])N.?(ïĵ|Щɪ|Щɾ)#数Ķ(>ɿ|ɠɑ#(続ɑ|[詰ɤ]ʁ)ɦÃÌ|(ǟB%no|omiBЊ;skip|exclud;(Ң \\w+)ǓanyĮhyphen|dash#(ǵ|digit)ӈ
ѐ(ɯ|ʒ@(ɪO無OǽÌʌɚ|ÌʌčŶɑɚ#(ķ|ɂCɠ)[ʒɯ]?(Ŷɑ|ɂɑ)(ɚ|ë)
љƄ|ǉÉD|Ƥ|^(about @you$ё)
~|ÆU|õ|%K|űīe
V^É Š)(ІƁ(G>PžƇ#被(æ|Ę)GưʌF(P|Â#È|ƦG÷|ĚƻGăTGƝGƔGT業Gą舗|ǒZұâ|第三Gď撃ђż|ĞGǥÓēğэĜ|ŐЙƛÛD|ę|Ʃy|ңѥsellD|ǱDЛ|affecūÉYЉÓZ生Р員ѷ ņtё#who is|Ðơ#VƵ|RĤƴб|Øƹ7})[ʋCF]([ÂáPÕ]|È)様?(жL6}|>(å|ĥ|â|(~Ê)@$|((ӧ|ѱ÷ӒÈÊƆɫL11}ЇѦCĎɂʋ)ɋ
kagai|higais|%ait;ңĜ
ØǍӬҧќÁ(Þ|ɫŰ#appoEtmîpAfѵ
((őƮP|ɔ自[身Ą])>|ƷąОąĢđM˖˭ʰ|ƣ|ñ#ҷ|ñL3}ő>|˝Iˈ˕ʩ˪ʪƄ>(ēşą#à(ā|ũtfolio#ifơ have (J;a)%
^[(※ ]*(例|ex%|e\\.g|注|半Ħ全Ħ\\d+(Å@Ú最大)
ĐѓӁӜ˫Ņ|Ǝ|ĚƬĘ|ƺƔҏӫП質|R|Ƨ;ƘǕBƜÑ|Ǳ|ҊЊӍ
һ%Ӏ%
^(\\(?(全Ħ半Ħ漢Ķ#ҡ\\/\\/|\\d{1,3}|[ľ時Ą>]|yҝmҝd*|h*:?m*|mJth|day|year|hour|mEut;ѫâ)\\@üÞ?午[前後]|[ap]\\.?m\\.?|(р|田Ĵ|ʄɾɠ|ˤ˞ˀ|yamada#(ц|FʍɆ|ɯɪɓ|ʿ˭ʦ|ˏˊʳ|taro|hanako))$
(~)ʒ?ÃƗ)ЄƐ|ƐŇǼË(~)ʒ|誓(C|約#宣誓|電áʵŒ|KL30} agAҞpDjuryӏA
ǣ|ʵŒŒ|ǦĠ|ǩĠ|ь|購読|ӢSƉ|Ǌә再S?忘#Ũ ?E|Ƣ ?(E|up)%ӎ%ń%ŭymîƚouB(forgoBAsetÊƿ
Vл)((使ʏʌĤCЧOɋɋþɍӓOƕÖ|Фџɣ)FŃщ#І÷GÈӒÁђĞÕ)(>P@>Ã(щ))
Ʒ団体
全角ѐ
љ|ЂNĝ#ǉƤ)
æ|ѓĘ|ƎŅ|ĚƬƺӜĂӁï審|ӫҏƧ;Ǳǅ|ƜBҊҒ
ƺH誉|侮辱П口|èX(毀|ɍ)損|defİlibel|slĊD|Esult
ЬʤːʷҎ|晒ŰʉO肖像ǡcyǡte ŖÐal Ŗdox
Ǒ|成ʊ済|ӆ
Ӧ|商標|Ô的財産|海賊版ŬpyrighBtradeД|EĬlectual
ŉҹŉ>性|ŉËҘcsİŐŃũn|Ƨ|sex|ƨoit)
Қ|私T性|Ɛ>čAveng;Etimat;nJ.?cJsensual
ʢˀ˫ˈ|obscen|adulBnudŦ|VŉË)(Ҙ猥褻#Vŉ|Қ)ҹVŐL8}|Avenge )ũn
売春|援助交際|ćŴC系|ístitut
薬Ƴ麻薬|大麻|覚(醒|ɛC#ˉ˩˃ʰ|drug
Һ通帳|ƒÆ|bank acǲ
ƽ|偽Mphish
ï正ʢʯʻųǊѹʊ|unǝi[sz]Yhack
闇ːƱ|実行G請負|仲介|Acruit
ʫʸˎ|賭博|ʮЭ˖Ăgambl|casEo
闇ì|貸ì|ˤ˟ì|lendEg
銃|爆(発|弾#刃Ƴ武器|weapJ|ƨosiv|fiAarm
自殺Ü死Ü傷|suicťself.?harm
ҽ予告|脅OthAat
ѕ|bullyǅ
遺Ʋ残虐|ʰ˭|gor;graphic|violen
差別|˘Ʊ|Ĩ;ЏrimEat
青少年|mEors
ˇ˞|偽å|誤å|˕ʧʤʯ|misŖdisŖfalse Efo
悪質商法|fraud|scİVƽ)Ǭ
ʦʤ˫ų˞˫ʦʧʢ|virus|malwaA`)[$5](`
`),Eo=t=>$K(tn.shift(),t),[ui,pi]=tn[_4](0,2),yo=t=>t[$5](_m).map(n=>{let[e,o,s]=n[$5](",");return[e,Eo(),o||void 0,+s||void 0]}),vn=yo(ui),xo=yo(pi),bo=[{id:$h,e:$F},{id:$h,e:$H},{id:$h,e:$F,C:.3},{id:$h,e:$H,C:.3},{id:$j,e:$F},{id:$j,e:$H}].map(t=>[Eo(),t]),[nn,So,Ao,No,Io,wo,To,Fn,$o,Bn,ko,Ro,Lo,Do,Mo,Ho,Co,vo,Fo,Bo,Po,_o,Go,Pn,Ko,Uo,Wo,Yo,jo,Jo,Vo,zo,_n,qo,Xo,Qo,Zo,ts,ns,es]=tn[_4](0,40).map(t=>$K(t,"i")),os=tn.map(t=>$K(t)),$t={令和:2018,平成:1988,昭和:1925},ss=[$3,"confirm",_H,"payment","search",_W],rs=4,en=[$h,$j,_M,_y,$z,"age"],O=t=>t.normalize("NFKC"),J=t=>O(t)[$W](),is=120,di=40,Gn=30,mi=new $K(Po,"g"),sn=new $K(wo,"gi"),hi=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,gi=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,Oi={name:{id:$h},"family-name":{id:$h,e:$F},"given-name":{id:$h,e:$H},email:{id:_M},tel:{id:_y},"postal-code":{id:$U},"address-level1":{id:$I},"street-address":{id:$z}},Kn=vn,on=new _B,_t=(t,n)=>(on.has(t)||on.set(t,n()),on.get(t)),rn=(t,n)=>e=>_t(`${t}\0${e}`,()=>n(e)),cs,Ei=40,yi=200,kt=t=>ss[$g](t),$=rn("",t=>{let n=J(t)[$d](/\s+/g,_m)[$d](/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"")[$8]();return Jo[$f](n)||Fo[$f](n)?"":n[$d](mi,_m)[$d](hi,"")[$d](gi,"")[$d](/\s+/g,_m)[$8]()}),X=t=>/\p{L}/u[$f]($(t))&&!_n[$f]($(t)),Un=(t,n,e)=>t[$Y](([,o,s="lac"])=>s[$g](e[0])&&o[$f](n)),cn=t=>(P(t,$p)?.id??$B)!==$B,Ai=(t,n,e)=>e?.[0]===$v&&/[(].*(認知|発生|事件|現場|ローマ字|英[字語]|roman|代理人?[がで](?!.*代))/[$f](t)?t[$d](/[()]/g,""):n,Ni=t=>t.length>Gn?null:{id:$B},Ii=([t,,,n=1],e)=>({id:t,C:n*(e.length>di?.85:1)}),ls=t=>O(t)[$d](/([a-z])([A-Z])/g,"$1 $2")[$W]()[$d](/[_\-.:[\]\s]+/g,_m)[$8](),fs=(t,n)=>_t(`${n}\0name\0${t}`,()=>t?wi(t,n):null),et=t=>{let n=O(t);return No[$f](n)||!!cs?.test(n)},ps=rn("out",t=>Co[$f](O(t))),ds=t=>jo[$f](O(t)),ms=t=>$(t)[$d](/[・、]?[わ分]か.{0,3}場合.*/,""),Wn=t=>es[$f](t),pt=rn(_h,t=>{let n=ms(t)[$d](/\(([^)]*)\)?/g,(e,o)=>nn[$f](o)?"":e);return n.length<=Gn&&Uo[$f](n)&&!Pn[$f](n)}),Yn=rn("behind",t=>{let[,n,e]=/^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/[_A](ms(t))??[],o=n??e??"";return!nn[$f](o)&&pt(o)}),hs=t=>{let n=J(t)[$m](0,is);return n!==""&&!nn[$f](n)&&(Qo[$f](n)||pt(n)||Yn(n))},gs=t=>Wo[$f](ls(t)),an=t=>t.length<=Gn&&Pn[$f]($(t)),ln=t=>Ko[$f]($(t)),fn=t=>ns[$f]($(t)),dt=t=>Vo[$f](t),jn=t=>Xo[$f](t),Os=t=>Bo[$f](t)&&!dt(t)&&!Gt(t),Gt=t=>Do[$f](t),Es=t=>vo[$f](t)&&!dt(t)&&!Gt(t),un=t=>Ao[$f](t),Ti=/権利(の)?侵害|人権|rights/,Jn=.5,Vn=t=>J(t)[$d](/[\s\p{P}\p{S}]+/gu,""),ys=t=>J(t)[$5](/[/・、,，()（）「」\s]|\bor\b|または/).map(Vn)[$b](n=>n.length>1),$i=t=>_t(`harms\0${t}`,()=>os[$u]((n,e)=>n[$f](t)?[e]:[])),xs=t=>new _D([...t][$m](1).map((n,e)=>[...t][e]+n)),Ss=(t,n)=>{try{return t(n)}catch{return null}},_=t=>!!t&&I(t)===1,St=t=>I(t)===3,k=t=>{let n=U(t);return!n||_(n)?n:I(n)===11?Ss(Qe,n):null},As=(t,n)=>(Ft(n,t)&4)!==0;function*G(t){for(let n=k(t);n;n=k(n))yield n};var Li=160;function*zn(t){let n=0;for(let e=_(t)?t:k(t);e&&n<Li;e=k(e),n+=1)yield e};var qn=t=>{if(_(t)&&h(t)==="slot"){let e=so(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=_e(t);e;e=Ge(e))n[$N](e);return n},Rt=(t,n)=>{let e=ro(q(t)??t,t,5);return e.currentNode=n,e},Ns=t=>Ss(Ze,t),Q=$t.令和,Xn=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,Di={令:Q,r:Q,平:$t.平成,h:$t.平成,昭:$t.昭和,s:$t.昭和},mn=t=>{let n=Xn[_A](t)?.[0][0];return n?Di[n[$W]()]??0:null},Mi=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,Hi=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,Ci=new $K(Mi.source+Hi.source,"i"),M=t=>$w(t).padStart(2,"0"),Fi=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Bi=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Pi=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/,_i=(t,n)=>t[0]==="d"||$k(t)>12?"dm":t[0]===_Y||$k(n)>12?"md":"",Gi=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],ws=t=>Gi.map(n=>Zn(t,n)??""),Ts=t=>{let[n=""]=/^[a-z]{3}/i[_A](t[$8]())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec"[$6](n[$W]()):-1;return e%3?null:e/3+1},Ki=t=>t[$d](/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n[$d](/^十/,"一十")[$d](/十$/,"〇")[$d]("十","")[$d](/./g,e=>$w("〇一二三四五六七八九"[$6](e)))),ks=(t,n,e)=>e.map(o=>t[$M](s=>$s(s,n)===o))[$Y](o=>o>=0)??-1,Rs=t=>t[$q](n=>mn(O(n))!==null),Ls=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],gn=t=>t[$q](n=>Ls[$q](e=>e[$f](n))),ne=(t,n)=>{let[e,o]=Ls.map(s=>t[$M](r=>s[$f](r[$8]())));return e<0||o<0?-1:n<12?e:o},Ui=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,_Y],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Wi=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,_Y],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Yi={12:_Y,31:"d",23:"h",24:"h"},Ms=4,ji=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,Ji=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Vi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/,Hs=({width:t,height:n})=>t<Ms||n<Ms,qi=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,Xi=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||Hs(s),ee=new _u,vs=()=>ee=new _u,Bs=t=>St(t)?_m:"",oe=t=>Ps(t,ut,"dt")[_5](),Lt="input:not([type=hidden]), textarea, select, [contenteditable]",ie="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",Qi="input[type=radio], input[type=checkbox]",Dt="script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, [role=button], [contenteditable=true]",yn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/,Zi=/^(td|th|dd|li|fieldset|form|body|tr)$/,xn=240,tc=24,Ks=t=>{let n=_(t)&&h(t)==="img"?g(t,"alt"):"";return n.length<=tc&&/\p{L}/u[$f](n)?n:""},mt=t=>t[$d](/\s{2,}|[^\S ]/g,_m)[$8](),se=new _u,ht=t=>se.get(t)??[],Ws=(t,n)=>g(t,n)[$5](/\s+/).map(e=>{let o=e&&go(F(t),e);return o?R(o):""})[_S](_m),Sn=t=>T(t,Lt)||!!nt(t,Lt),cc=t=>$(t)!==""&&(!X(t)||cn(t)),ac=(t,n,e)=>t.length===e&&t[_z](cc)&&new _D(t.map($))[_V]===e?t[n]:"",pc=t=>[Y(t,$E)??g(t,"data-placeholder"),g(t,_2)][$b](n=>n[$8]()).map(n=>n[$m](0,xn)),S=({p:t,a:n,u:e})=>[...t,...n,...e],ae="input, textarea, select, [contenteditable]:not([contenteditable=false])",mc=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,hc=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/[$f](`${t}`),ce=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,B:Nn(t),A:o,g:s}),Oc=(t,n)=>mc[$f](n)||T(t,hc)||!A(n)&&g(t,"tabindex")==="-1",Ec=t=>{let n=h(t);return n===_w?D(t):/^(textarea|select)$/[$f](n)?n:"editor"},yc=(t,n,e)=>e(t)||A(n)&&ht(t)[$q](e)&&!w(t,$J),xc=t=>T(t,":disabled")?"":t.text||R(t),Ys=new _u,Sc=0,V=new _D([...en,$U,$I,$Q]),Nc=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/,Ic=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i,le="[\\d０-９]",wc=new $K(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${le}{3})[^\\d０-９]{0,3}(${le}{4})(?!${le})[)）、,，\\s]*`),Qs=(t,n,e)=>t[$d](n,o=>$w[_k](o.charCodeAt(0)+e)),pe=t=>Qs(O(t),/[ぁ-ゖ]/g,96),Tc=t=>Qs(pe(t),/[ァ-ヶ]/g,-96),$c=new _B(Array.from({length:58},(t,n)=>$w[_k](65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??O(t),t])),kc=t=>[...pe(t).normalize("NFD")].map(n=>$c.get(n)??n)[_S](""),Rc=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Lc=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i,or="h1, h2, h3, legend",Dc=new _D([_y,$z,$U,$I,$Q]),Mc=/^(url|site_name|subject|notes)$/,Hc=[_g,$D],Cc=new _D([_g,$D,"subject",$h,$j,_M,_y]),In=8,de=5,sr=20,vc=.7,me=({n:t})=>t[_X]===$0,nr=({K:t},n,e=()=>!0)=>t.map(o=>[I(o)===9?Xe(o):"",...y(o,n)[$b](e)[$m](0,12).map(R)][_S](_m))[_S](_m),gt=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Pc=(t,{values:n,o:e})=>{let[o,s]=t[$b](me),r=dt(e)||Gt(e)||t[$q](({id:i})=>n.has(i)||/^(name|email|subject)$/[$f](i));return o&&!s&&!o.id&&r?gt(t,i=>i===o,{id:$D,O:de}):t},_c=t=>{let n=t.map(({o})=>[...S(o),...o.w]);if(!n.flat()[$q](o=>So[$f](o)))return t;let e=new _D(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$v||o.n[_X]!==$p||!r[$q](c=>Fn[$f](c)))return o;let i=r.map(c=>P(c[$d](Fn,""),$p))[$Y]($A);return!i||!V.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,O:In})})},Gc=t=>{let n=t[$b](u=>V.has(u.id)&&At(u)),e=u=>u._===_q||fn(At(u)),o=u=>e(u)||u.e&&n[$q]((p,E)=>e(p)&&p.id===u.id&&s(p,n[E+1],u)),s=(u,p,E)=>er(E,u)||u.e&&u.e!==E.e&&p===E,r=n[$b](u=>!n[$q](p=>p.id===u.id&&er(u,p))),i=u=>r[$q](p=>p!==u&&p.id===u.id&&p.e===u.e&&At(p)===At(u)),c=n[$b](o),a=u=>c[$q](({o:{F:p}})=>p[0]===u),l=n[$b](u=>!c[$g](u)),f=l[$b](u=>c[$q](({id:p})=>p===u.id)||r[$g](u)&&i(u)),d=!c.length&&f[$q](({id:u})=>u===$h);return gt(t,u=>l[$g](u)&&(d||f[$q](({id:p,o:{F:[E]}})=>p===u.id||E&&E===u.o.F[0]&&c.length&&!a(E))),{id:$v})},er=({o:{b:t,a:n}},{n:{t:e}})=>t===e&&!n[$q](X),Kc=t=>t[$q](({id:n,e})=>n===_R||n===$h&&e)?gt(t,n=>n.id==="subject"&&At(n)===_2,{id:$v}):t,Uc=(t,{values:n})=>t.map(e=>e.id||e.n[_X]!==$x?e:{...e,...Wc(e,n)}),ir=(t,n)=>(pn(n.get(_f)??"",t)?.I??0)>=vc,At=({o:t})=>S(t).map($)[$Y]($A)??"",cr=(t,{values:n,o:e})=>Wn(e)||t[$q](({id:o,O:s,n:{kind:r,g:i}})=>o===$O&&s>=In||o===_f&&r===$x&&ir(i,n))||dt(e)&&!t[$q](he),he=({id:t})=>t===_R,Yc=(t,n)=>{if(cr(t,n))return t;if(Es(n.o))return gt(t,({id:s})=>Mc[$f](s),{id:$v});let o=un(`${n.o} ${n.p}`)&&!Gt(n.o)||t[$q](he)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return gt(t,s=>{let r=At(s);return Wn(r)?!1:s.id===_g?r&&(o[$f](r)||ko[$f](r)):s.id===_8||s.id===$O&&s.O<In},{id:$v})},jc=(t,n)=>t[$q](e=>he(e)&&S(e.o)[$q](o=>Zo[$f](o)))&&!cr(t,n)?gt(t,({id:e})=>Dc.has(e),{id:_R}):t,Jc=[Pc,_c,Gc,Kc,Uc,Yc,jc],zc=({id:t,n:{kind:n,g:e}},o)=>(!t||t===o)&&!(n===$x&&(Cc.has(o)||e[$q](et))),qc=new _B([[_q,10],[_6,9],[$2,6],["inside",6],["after",6],[$y,5],[_v,4],[$h,4]]),Xc=8,Qc=/^(own|near|whole|row|sentence|group)$/,Zc=[_q,_I,_6,_0,$2,$y],ta=24,C=(t,n)=>n[$u]((e,o)=>e?[{from:t,c:e,C:qc.get(t)??Xc,index:o}]:[]),Nt=({c:{id:t}})=>t!==$B,na=t=>t[$b](({from:n})=>Qc[$f](n)),st=(t,n)=>t[$b](e=>e.from===n),ar=(t,n)=>Zc[$u](e=>st(t,e))[$Y](({from:e,c:{id:o},index:s})=>kt(o)&&(e===_6?!s:e!==_0||!s&&!n.u.length))??st(t,$h)[$Y](({c:{id:e}})=>/^(trap|captcha|password|payment)$/[$f](e))??C(_q,[[...n.p,...n.a,...n.u,...n.w,n.x,n.L][$q](ps)&&{id:_W}])[0],ea=(t,{D:n})=>{let e=n[$Y](o=>!o.c.$&&Nt(o))??null;return{...t,l:e,e:e?.c.e??null}},oa=(t,{D:n,kind:e,o})=>{let s=n[$Y](({c:i})=>!i.$);if(s?.c.id!==$B||n[$q](({c:i})=>i.$))return t;let r=s.from===_q||!o.u.length;return t.l&&(e===$0||!r)?t:{l:null,e:null,E:!0}},sa=(t,{D:n})=>{let e=n[$Y](({c:s})=>s.$);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/[$f](t.l?.c.id??"");return{...t,l:o?t.l:e,e:e.c.e??t.e}},ra=(t,{M:n,D:e,ht:o})=>{if(t.l||t.E)return t;let s=st(n,$2),r=s.length>0&&!s[$q](Nt),i=!s.length&&!e.length&&o(),c=s[$Y](Nt)??C("inside",[i])[0]??null;return{l:c,e:t.e??c?.c.e??null,E:r}},ia=(t,{D:n,kind:e,o:{x:o}})=>{if(t.l||n.length||o.length>ta)return t;let[s]=C("after",[P(o,e)]);return s&&!Nt(s)?{...t,E:!0}:{...t,l:s??null}},ca=(t,{M:n})=>{let e=st(n,$2)[$Y](Nt),[o]=st(n,_I),s=t.l?.c,r=s&&s===o?.c&&s!==st(n,"near")[0]?.c;return!e||n[$q](i=>/^(own|row)$/[$f](i.from))||!(t.E||r)?t:{...t,l:e,E:!1}},aa=(t,{M:n})=>{if(t.l?.c.id!==$z)return t;let e=st(n,$2)[$Y](({c:o})=>/^(other|postal|prefecture|locality)$/[$f](o.id));return e?{...t,l:{...t.l,c:e.c}}:t},la=(t,{M:n,D:e})=>{let o=n[$b](({from:c})=>/^(autocomplete|type|name)$/[$f](c)),{l:s}=t;if(s){let c=o[$q](({c:a})=>a.id===s.c.id);return c?{...t,gt:c}:t}let r=!t.E&&!e.length&&!st(n,$2).length,i=o[$Y](({from:c,c:{id:a}})=>c===$y||(c===_v?!(t.E&&a===_g):r));return i?{...t,l:i,e:i.from===_v?t.e:i.c.e??null}:t},fa=(t,{M:n})=>{if(t.e||!/^name/[$f](t.l?.c.id??""))return t;let e=[$2,$h,$y][$u](o=>st(n,o))[$Y](({c:o})=>o.e);return{...t,e:e?.c.e??null}},ua=[ea,oa,sa,ra,ia,ca,aa,la,fa],lr=t=>{let n={...t,D:na(t.M)};return ua.reduce((e,o)=>o(e,n),{l:null,e:null,E:!1})},pa=/[・／/]/,da=40,ma=/^(h\d|legend|caption)$/,ur=/^(b|strong)$/,pr=9,ha=/(。|ください|下さい|ます|です|ません|こちら)$/,ga=/^\P{L}/u,Oa=t=>/^(r[tp]|option)$/[$f](h(k(t))),ya=t=>ht(t).length>0||[$T,$E][$q](n=>g(t,n)),ba=(t,n)=>!ha[$f](t)&&!ln(t)&&(n!==""||pt(t)||an(t)),Sa=t=>ma[$f](h(t))||g(t,"role")==="heading",Aa=t=>/^h\d$/[$f](t)?$k(t[1]):pr,wa=(t,n)=>t.J<pr?n.J>=t.J:t.V!==""&&t.V===n.V,gr=24,$a=10,Or=/(。|ください|下さい|ます|です)$/,ka={email:_M,tel:_y,url:_g},Ra={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/},Da=({id:t},{a:[n=""]},e)=>V.has(t)&&/^[、,，]/[$f](n)&&/^(other|author|victim)$/[$f](e?.id??""),Ma=({id:t,E:n},{p:e,a:o,u:s},r)=>t?t===$z&&r.id===$U&&o.length>0:!n||!e.length&&s[0]===r.o.u[0],Ha=({u:[t]},n,e)=>t&&t!==n?.u[0]&&t===e?.u[0],va=({type:t},n)=>kt(n)||n===$v||(Ra[t]?.test(n)??!0),Oe=({n:{t,A:n,type:e},o})=>(A(e)?n:[t])[$q](s=>T(s,"[required], [aria-required=true]"))||[...o.p,...o.a[$m](0,2),...o.u[$m](0,1),...o.w[$m](0,1)][$q](s=>zo[$f](s)),yr=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Ka="通報ナビ",xr=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i,be={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"},rt=t=>A(D(t))?bt(t):h(t)===$G?$w(ho(t)):mo(t)??yt(t),Ae=(t,n)=>new InputEvent(_w,{bubbles:!0,composed:!0,inputType:t,data:n}),br=t=>t[$d](/\s+/g,""),Ya='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',ja=new $K(`\\s*${xr.source}\\s*`,"gi"),wn=80,Tn=t=>([...S(t),...t.w,...t.S,t.x][$Y]($)??"")[$m](0,3*wn)[$d](ja,_m)[$8]()[$m](0,wn),Ar=({nt:t,T:n})=>t[$b](({type:e})=>e==="file").map(({t:e})=>it("file",ot(e)[0]??Tn(An(e,n,[])))),it=(t,n,e)=>e?{kind:t,label:n,id:e}:{kind:t,label:n},Ja=({n:{t,type:n},o:e,id:o},s)=>o===$3?it($3,Tn(e)):s&&o!==_W&&za(t,n)&&it(_J,Tn(e),o),wr="rgb(255, 255, 255)",$n=t=>Ne(t)?.[3]??1,Ir=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o},Te=[20,10],Dr=[8,8],qa=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],we=.3,$r=5,Xa=1.3,Qa=1e3,Za=1e4,[tl,Mr]=[-2,-1],Hr=["::before","::after"],nl=/^(img|svg|canvas|video|iframe|object|embed)$/,el={opacity:t=>t<we,contrast:t=>t<we,brightness:t=>t>3,blur:t=>t>3},ol={opacity:1,k:!1,R:null,v:!1,it:[],z:[]},al=(t,n)=>$9.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>Qa,ll=t=>Hr.map(n=>L(t,n))[$b](n=>ke(n)&&n.pointerEvents===$L&&/absolute|fixed/[$f](n.position)&&!($k.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[$k[$P](n),$k[$P](e)]),fl=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)][$q](([,n,e,o])=>el[n]?.($k(e)/(o?100:1))),hl=(t,n)=>$e(t)[$u](e=>[...G(e)].map(o=>{let s=n.get(o)??{q:o,left:zt(o),top:qt(o)};return n.set(o,s),s})),Ie=({q:t,left:n,top:e})=>zt(t)!==n||qt(t)!==e,kr=({q:t,left:n,top:e})=>je(t,{left:n,top:e,behavior:"instant"}),gl=({q:t,left:n,top:e})=>{let o=h(t)==="html"?y(t,"body")[$m](0,1):[];return[t,...o].map(s=>L(s))[$q](({overflowX:s,overflowY:r})=>zt(t)!==n&&/hidden|clip/[$f](s)||qt(t)!==e&&/hidden|clip/[$f](r))},Rr=t=>{try{return xt(q(t))?.frameElement??null}catch{return null}},El=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=B(t);return o<=n&&n<=r&&s<=e&&e<=i},Fr=(t,n=L(t))=>nl[$f](h(t))||ke(n),ke=t=>t.content!==$L&&($n(t.backgroundColor)>.1||t.backgroundImage!==$L||(t.backdropFilter??$L)!==$L)&&t.visibility==="visible"&&$k(t[_3])>.1,Re=t=>t[$5](`
`).map(n=>n[$8]())[$b]($A),Le=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is[_A](t)??[];return[n,e]},Pr=t=>URL.canParse(t)?new URL(t).href:"",bl=/https?:\/\/[\x21-\x7e]+/g,Sl=["。",`
`,"! ",". ","？","！"],_r=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0,Al=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length},De=({o:{p:t,a:n}})=>[...t,...n][$q](X),ct=t=>[...t].sort((n,e)=>e.O-n.O),Nl=5,j=t=>{let n=$k.parseInt(g(t,"maxlength"),10);return n>0?n:1/0},H=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],Ot=(t,n,e)=>H(t,n,Il(n.n.t,e)),It=({o:t})=>{let{S:n,x:e,L:o}=t;return O([...S(t),...n,o[$g](e)?"":e,o][_S](_m))},He=({S:t,a:n,x:e,L:o})=>[...t,...[...n,e,o][$u](s=>/^[\s(※]*例(.*)/[_A](O(s))?.[0]??[])],wl=({N:t})=>{if(t.has($7)||t.has($Z))return!1;let n=["y",_Y,"d"][$b](e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_Y)},Ur=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/[$f](n)?$l:Yr(t)?kl:e===$x?Tl:Jr},Yr=({n:{t,kind:n,g:e},o:{p:o,x:s,S:r}})=>n===$0?null:Ds([s,...o,g(t,$T),g(t,$E),...r],e),kn=({N:t},...n)=>n[$q](e=>t.has(e)),Tl=({n:{g:t}},{N:n})=>n.add("unread")&&(Rs(t)||gn(t))?null:[],$l=(t,n)=>{let{type:e}=t.n,o=e===_b?e:$Z;if(!n.moment||kn(n,o,$7,"y"))return[];let s=H(n.X.id,t,hn(n.moment,e));return s.length&&n.N.add(o).add(e==="datetime-local"?_b:o),s},kl=(t,n)=>{let{X:e,moment:o,N:s}=n,{t:r,kind:i,g:c}=t.n,a=Ll(t,n),l=o?.[a]??null;if(l===null||kn(n,a,Rl[$f](a)?_b:$Z,$7))return[];s.add(a);let[f,...d]=Dl(l,a,t,n);if(i===$x){let u=Wt(e.id,t,ks(c,a,[f,...d]));return u.length?u:null}let m=$w(f??"");return m&&m.length<=j(r)?H(e.id,t,m):null},Rl=/[hi]/,Jr=(t,n)=>{let{X:e,moment:o,N:s,At:r}=n,i=jr(t);if(kn(n,i,$7,"y"))return[];let c=g(t.n.t,$E)||It(t);if(i===_b){s.add(i);let d=o?hn(o,i):"";return Ot(e.id,t,/\d時/[$f](c)?[d[$d](/:(.*)/,"時$1分")]:[d])}let a=o&&Zn(o,c),l=a?[a]:[e[$X],...o?ws(o):[]];r&&o&&l[_E](a??hn(o,$Z));let f=Ot(e.id,t,l);return f[$q](({value:d})=>/\d[:時]/[$f]($w(d)))&&s.add($7),f.length&&s.add(i),f},Hl=4,Cl=new _D([...en,$O,_8]),vl={url:Pl,name:Vr,name_kana:Vr,email:Gl,phone:Kl,address:Vl,found_at:(t,n)=>({f:Wr(t,Qn(t.moment??"")??Qn(t[$X]),n)})},Ce=(t,n)=>(vl[t.id]??Fl)(t,qr(t.id,n),n),qr=(t,n)=>(n.get(t)??[])[$b](({O:e})=>e>=Hl),Yt=({o:t})=>$(S(t)[0]??"")[$d](/\d+/g,""),Bl=({p:t,a:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/[$f](n[0]??t.at(-1)??""),Qr=t=>t.n[_v]==="number"?!1:qs(It(t),He(t.o)),Wl=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s,Yl=({o:{a:t,u:n}})=>!t[$q](e=>P(e,$p))&&n[$q](e=>e[$5](/[・/と]/)[$q](o=>P(o,$p)?.id===$z)),jl=({n:{t}})=>/^[1-8]$/[$f](g(t,_V))||j(t)<=8,zr=t=>Yt(t)[$d](/\((?=[^)]*[県市町番建]).*/,""),ql=24,ve=()=>({filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null}),Fe,K=[],Zl=()=>y(document,ae).length,ni=(t,n)=>V.has(n)&&(t.has(n)||t.has($z)),ef=t=>{let n=new _B(t.map(({id:e,value:o})=>[e,o]));return n.has(_g)&&n.set($D,n.get($D)??""),n},of=(t,n)=>n[$g](t)||K[$q](e=>e.id===t),jt=({t,value:n})=>{if(!vt(t))return!1;let e=rt(t);return e===n||typeof e!=_U||h(t)===$G?e===n:ti(e)===ti($w(n))&&(K[$q](o=>o.t===t)||e[$d](/\s+/g,"")===$w(n)[$d](/\s+/g,""))},ti=t=>O(t)[$d](/[^\p{L}\p{N}]+/gu,""),af=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s[$f](t[$8]())||n!==""&&t[$8]()===n[$8](),uf=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});_d.tsuho??={};var{tsuho:pf}=_d;pf.fillForm??=$1.assign(Xl,{undo:si})})();
