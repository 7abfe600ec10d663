/* npm run compiled */
(()=>{var $b="filter",$d="replace",$f="test",$g="includes",$h="name",$j=Number,$k="name_kana",$m="line",$p="slice",$q="some",$u="flatMap",$v="choice",$w=String,$x="other",$y="autocomplete",$z="address",$A=Boolean,$B="unknown",$C="aria-description",$D="notes",$E="placeholder",$F="family",$G="select",$H="given",$I="prefecture",$J="found_at",$K="findIndex",$L="[hidden], [inert], [aria-hidden=true]",$M=RegExp,$N="none",$O="push",$P="date",$Q="parseFloat",$R="locality",$S="querySelectorAll",$T="label",$U="aria-label",$V="postal",$W=HTMLSelectElement,$X="toLowerCase",$Y="value",$Z="find",$0="time",$1="area",$2=Object,$3="hint",$4="captcha",$5="split",$6=HTMLElement,$7="indexOf",$8="whole",$9="trim",_b=Math,_d=globalThis,_f="category",_g="url",_h="others",_j=FocusEvent,_k="fromCharCode",_m=" ",_p="nextNode",_q="own",_u=WeakMap,_v="type",_w="input",_x="insertText",_y="phone",_z="every",_A="exec",_B=Map,_C="forEach",_D=Set,_E="unshift",_F="elementsFromPoint",_G="password",_H="sentence",_I="required",_J=ShadowRoot,_K="elementFromPoint",_L="email",_M="consent",_N="join",_O=DocumentFragment,_P="getElementById",_Q=HTMLInputElement,_R="company",_S="entries",_T="selectedIndex",_U="string",_V="size",_W="trap",_X="kind",_Y="m",_Z="radio",_0="group",_1="style",_2="title",_3="opacity",_4="splice",_5="reverse",_6="row",_7=Event,_8="site_name",_9="form";var ls=t=>{on.clear();let n=e=>Ai(t?.[e]);as=n(_M),Kn=Fn[$u](e=>{let o=kt(e[0])&&n(e[0]);return o?[e,[e[0],o,e[2]]]:[e]})},Ai=t=>{if(!Array.isArray(t))return;let n=t[$p](0,Si)[$u](e=>{let o=typeof e==_U?V(e)[$9]():"";return o.length<2||o.length>bi?[]:o[$d](/[^\p{L}\p{N} ]/gu,"\\$&")[$d](/^(?=\w)|(?<=\w)$/g,"\\b")});return n.length?$M(n[_N]("|"),"i"):void 0},M=(t,n)=>{let e=Gt(`${n}\0${t}`,()=>Ni(t,n));return e&&{...e}},Ni=(t,n)=>{let e=T(t)[$p](0,cs);if(!/[\p{L}\d?〒]/u[$f](e)||Gn[$f](e))return null;let o=e[$d](/\([^)]*\)?|〔[^〕]*〕?/g,_m)[$9]()||e[$d](/[()]/g,""),s=Wn(Kn,e,n);if(s&&kt(s[0]))return{id:s[0]};let r=n===$m&&Co[$f](e[$d](sn,"")),i=n===$m&&So[$Z](([a])=>a[$f](o));if(i)return{...i[1],id:r?$k:i[1].id,T:!/name/[$f](o)};let c=Ii(e,o,s,n);return r&&(!c||c[0]===$h)?{id:$k}:c?Ti(c,e):$i(e)},Ii=(t,n,e,o)=>{let s=n&&wi(t,n,e);return s&&s!==t&&Wn(Kn,s,o)||e},ki=(t,n)=>{let e=fs(t),o=/(^| )(sei|last ?name|family ?name|lname|姓)$/[$f](e)?$F:/(^| )(mei|first ?name|given ?name|fname|名)$/[$f](e)?$H:null;if(o&&n===$m)return{id:/kana/[$f](e)?$k:$h,e:o};let s=Wn(bo,e,n);return s?{id:s[0]}:null},ps=t=>{let n=t[$9]()[$X]()[$5](/\s+/).at(-1)??"";return/^cc-/[$f](n)?{id:"payment"}:/password|^username$|one-time-code/[$f](n)?{id:_G}:/^(organization|bday|sex|url|nickname)/[$f](n)?{id:$x}:xi[n]??null},Di=(t,n)=>{let[e,o]=[bs(t),bs(n)];return e[_V]&&o[_V]?2*[...e][$b](s=>o.has(s)).length/(e[_V]+o[_V]):0},Mi=(t,n)=>{let[e,o]=[zn(t),zn(n)];if(!e||!o)return 0;if(e===o)return 1;let s=xs(t)[$b](a=>xs(n)[$g](a)).length;if(s)return .9+_b.min(s,5)/100;let[r,i]=[t,n].map(a=>Li(V(a))),c=r[$b](a=>i[$g](a)).length;return c?.7+.15*c/_b.max(r.length,i.length):r.length&&i.length?0:o.length>1&&(e[$g](o)||o[$g](e)&&e.length>1)?.6+.2*(_b.min(e.length,o.length)/_b.max(e.length,o.length)):r[$q](a=>a<is)&&Ri[$f](n)||Di(e,o)>.6?Jn:0},pn=(t,n)=>{let[e,o]=n.map((s,r)=>({index:r,I:To[$f](s)?0:Mi(t,s)})).sort((s,r)=>r.I-s.I);return!e||e.I<Jn||o&&o.I===e.I?null:e},Ss=(t,n)=>{let e=$j(/\d+/[_A](O(t))?.[0]);if(!e)return null;let o=n[$K](s=>{let[r,i]=(O(s).match(/\d+/g)??[]).map($j);return r===void 0?!1:/代/[$f](s)?_b.floor(e/10)*10===r||/以上/[$f](s)&&e>=r:/以上|over|\+/[$f](s)?e>=r:/未満|under/[$f](s)?e<(i??r):i?e>=r&&e<=i:e===r});return o<0?null:{index:o,I:1}},ws=t=>{let n=O(t);if(/西暦|\d{4}|yyyy/i[$f](n))return 0;let[e,o]=[n,n[$d](Qn,"")].map(mn);return e!==null?(o===null||o===e)&&e||null:/和暦|元号/[$f](n)?null:void 0},Zn=t=>{let[,n,e,o,s,r,i,c,a]=Bi[_A](O(t))??[];if(!o||+o>12||+s>31||+(i??0)>24)return null;let l=i===void 0?null:Pi(+i,`${r} ${a}`),f=c==="半"?30:+(c??0);return{y:+(n??Q+(e==="元"?1:+e)),m:+o,d:+s,h:l,i:l===null?null:f}},Pi=(t,n)=>{if(/午後|p\.?m/i[$f](n))return t%12+12;if(/午前|a\.?m/i[$f](n))return t%12;let e=/[夕夜晩]/[$f](n)&&t>4;return t>23||e&&t===12?null:e&&t<12||/昼/[$f](n)&&t<6?t+12:t},hn=({y:t,m:n,d:e,h:o,i:s},r)=>{let i=`${t}-${C(n)}-${C(e)}`;return r===$P?i:r==="month"?i[$p](0,7):o===null?"":r===$0?`${C(o)}:${C(s)}`:`${i}T${C(o)}:${C(s)}`},te=(t,n)=>{let{y:e,m:o,d:s}=t,r=V(n),i=Ui[_A](r),c=_i[_A](r);if(i&&!(i[4]&&c))return i[1]==="r"?[`R${e-Q}`,o,s][_N](i[2]):`令和${e-Q}年${o}月${s}日${dn(t,i[3])}`;if(c){let[,,f,,p,m,u]=c;return f==="年"?`${e}年${o}月${m?`${s}日${dn(t,u)}`:""}`:[e,C(o),...m?[C(s)]:[]][_N](m&&f!==p?"":f)+(m?dn(t,u):"")}let a=Gi[_A](r),l=a&&Ki(a[1],a[3]);return l?[...l==="dm"?[C(s),C(o)]:[C(o),C(s)],e][_N](a[2])+dn(t,a[5]):null},dn=({h:t,i:n},e="")=>{let[,o="",s,r]=/^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/[_A](e)??[];return t===null||!s||!r&&s.length<4?"":r==="時"?`${o}${t}時${C(n)}分`:`${o.toUpperCase()}${C(t)}${r}${C(n)}`},ks=(t,n)=>{let e=O(t)[$9](),o=n==="y"?mn(e):null,s=Yi(o===null?e:e[$d](Qn,"")),r=n===_Y&&Ts(s);if(r)return r;let i=n==="y"&&/\d{4}/[_A](s)?.[0];if(i)return+i;let c=/元|\d+/[_A](s)?.[0];return!c||o===0?null:(o??0)+(c==="元"?1:+c)},ne=t=>{let n=t.map(O),e=n.map(mn),o=(s,r)=>e[r]===null?/\d/[$f](s)&&!/西暦/[$f](s):e[$7](e[r])<r&&e[r];return n[$q](o)?-1:e[$7](Q)},vs=(t,n)=>{let e=(s,r)=>s[$Z](([i])=>i[$f](r))?.[1];for(let s of[...t,...n[$p](0,2)]){let r=e(ji,V(s)[$9]());if(r)return r}if(n[$q](Ts))return _Y;let o=_b.max(...n.map(s=>ks(s,"d")??-1));return e(Vi,n.at(-1)??"")??Ji[o]??(o>=45&&o<=59?"i":null)},Qi=t=>{let n=g(t,"class");return zi[$f](n)||(qi[$f](n)||Xi[$f](n)&&!n[$g](":"))&&E(t,"input:not([type=hidden]), textarea").length===1},Bs=()=>{let t=new _B;function n(e){let o=t.get(e);if(o)return o;let s=L(e),r=/hidden|clip/[$f](s.overflow)&&!/^(html|body)$/[$f](h(e)),i=/auto|scroll/[$f](s.overflow),a={k:s.display===$N||$j(s[_3])<.1||/^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/[$f](s.clip)||/inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/[$f](s.clipPath)||$(e,$L),H:i,R:r||i?P(e):null};return t.set(e,a),a}return function(o){if(L(o).visibility!=="visible")return!1;let s=P(o);if(Fs(s)||n(o).k)return!1;let r=0;for(let c of G(o)){let{k:a,H:l,R:f}=n(c);if(a||r++<3&&Qi(c))return!1;if(f){if(l?Zi(s,c,f):tc(s,f))return!1;l&&(s=f)}}let i=xt(q(o))??_d;return s.right+i.scrollX>0&&s.bottom+i.scrollY>0}},On=t=>{if(!t)return!1;let n=oe.get(t)??($t(t)||L(t).display==="contents"&&On(k(t)));return oe.set(t,n),n},_s=(t,n)=>{let e=w(t,"[slot]");return!!e&&!x(K(e),n)},Us=(t,n,e)=>{let o=[];for(let s=n(t);s&&h(s)===e;s=n(s))o[$O](s);return o},Ks=t=>{let[n,e]=[ft,Jt].map(s=>Us(t,s,"dd")),o=se(n.at(-1)??t);return o.length>1&&o.length===n.length+1+e.length&&o[n.length]},Kt=t=>{for(let n of G(t))if(!xn[$f](h(n)))return n;return null},R=t=>{let n="",e=o=>{if(n.length>bn)return;St(o)&&(n+=W(o));let s=_(o)?o:null;if(!s&&I(o)!==11||s&&($(s,Dt)||s!==t&&!On(s)))return;let r=s&&!xn[$f](h(s))?_m:"";n+=r+Ys(o),Xn(o)[_C](e),n+=r};return e(t),dt(n)},js=t=>{Ps(),re=new _u;for(let n of t[$u](e=>E(e,$T))){let e=_t(n);e&&re.set(e,[...mt(e),n])}},et=t=>{let n=B(t),e=I(n)===11&&n.host,o=[dt(Vs(t,"aria-labelledby")),...mt(t).map(R),g(t,$U)][$b]($A);return o.length||!e?o:[Y(e,$T)??g(e,$U)][$b]($A)},sc=(t,n,e)=>{for(let o of G(t)){let[s,r]=[x(o,n),x(o,e)];if(r)return!1;if(s)return!0}return!1},rc=(t,n)=>{let e=w(t,$T),o=e&&_t(e);return!!(o&&o!==n&&!x(e,n))},ic=(t,n)=>{let e=(W(t)??Ys(t))[$d](/\s+/g,_m),o=e[$9]()&&k(t);return o&&!w(o,Dt)&&!rc(o,n)&&On(o)&&!_s(o,n)?e:""},En=(t,n)=>{let e=Rt(B(t),t),o=[],s=!0,r="",i=0,c=null;for(let l=e.previousNode();l&&i<bn;l=e.previousNode()){if(n.has(l)){c=l;break}let f=_(l)?h(l):"";if(ec[$f](f)&&x(l,t))break;/^[bh]r$/[$f](f)&&(s=!0);let p=ic(l,t);if(!p){r+=Gs(l);continue}i+=p.length;let m=Kt(l),u=o.at(-1);u&&!s&&u.block===m?u.text=p+r+u.text:o[$O]({text:p,ft:l,block:m}),s=!1,r=""}return c&&$(c,nc)&&!et(c).length&&o.pop(),{a:o[$b](({ft:l})=>!c||!sc(l,c,t)).map(({text:l})=>l[$9]()),b:c}},Sn=(t,n)=>{let e=Rt(B(t),t),o=Kt(t),s="";for(let r=e[_p]();r&&s.length<60;r=e[_p]()){if(x(t,r))continue;if(_(r)){if(n.has(r)||h(r)==="br")break;continue}let i=k(r);if(!(!i||w(i,Dt))){if(W(r)[$9]()&&Kt(r)!==o)break;s+=W(r)}}return dt(s)},cc=(t,n)=>{let e=[""],o=w(t,"td, dd, li, p, div, form"),s=Rt(B(t),t),r=0;for(let i=s[_p]();i&&o&&x(o,i)&&r<bn;i=s[_p]())if(!x(t,i)){if(n.has(i)){for(;e.length&&!dt(e.pop()??""););break}if(_(i)){if(/^(label|dt|th|legend|h\d)$/[$f](h(i)))break;xn[$f](h(i))||e[$O]("")}else w(k(i),Dt)||(e[e.length-1]+=W(i),r+=W(i).length)}return dt([Vs(t,"aria-describedby"),...e][_N](_m))},ac=(t,n)=>{for(let e of G(t))if(!(!x(e,n)||t===n&&h(e)===$T))return/^(ul|ol|div|p|span)$/[$f](h(e))?e:null;return null},ie=t=>{for(let n=ft(t);n;n=ft(n)){if(An(n))return"";let e=R(n);if(e)return e}return""},lc=(t,n,e)=>{let o=w(n,"table");for(let s of[ft(n),o&&tt(o,"tr")]){if(!s||s===n||An(s))continue;let[r,i]=[n,s].map(c=>E(c,"th, td"));if(i.length===r.length&&i.length>=e)return R(i[r[$7](t)])}return""},pc=(t,n)=>{let e=se(t),[o]=e.length?e:[ft(t)];if(!o||An(o))return[];let s=E(t,ce),r=s[$7](n);if(r<0||s.length<2)return[];let i=e.length?e[$u](Ws):Ws(o),c=i.length===1?i[0][$5](yn):i,a=uc(c,r,s.length);return a?[a,ie(o)]:[]},Ws=t=>{let n=[""];for(let e of Xn(t)){let o=_(e)?h(e):"",s=o&&!xn[$f](o);s&&n[$O](""),o!=="br"&&n[$O](`${n.pop()}${St(e)?W(e):R(e)}`),s&&o!=="br"&&n[$O]("")}return n.map(dt)[$b]($A)},dc=(t,n)=>{let e=Ks(t),o=e?R(e):ie(t),s=n&&h(t)==="td"&&K(t),r=s&&lc(t,s,o?3:2),[i]=r?E(s,"th, td"):[];return[o||(i&&!An(i)?R(i):""),r||s&&!o&&ie(s)||""]},mc=t=>{let n=[],e=[];for(let o of G(t)){let s=h(o);if(/^(form|body)$/[$f](s)||n.length+e.length>3)break;s===$T?n[$O](R(o)):/^(t[dh]|dd|li)$/[$f](s)?n[$O](...pc(o,t),...dc(o,!n.length)):s==="fieldset"?e[$O](...E(o,"legend")[$p](0,1).map(R)):$(o,"[role=listitem], [role=group], [role=radiogroup]")&&e[$O](...et(o),...E(o,"[role=heading]")[$p](0,1).map(R))}return{u:n[$b]($A),w:e[$b]($A)}},gc=(t,n,e)=>{let o=En(t,e);return!n||o.a.length||o.b&&x(n,o.b)?o:En(n,e)},Nn=(t,n,e,o=null)=>{let s=o!==null,r=B(t),i=I(r)===11&&E(r,Lt).length===1?r.host:null,{a:c,b:a}=gc(t,i??(o&&ac(t,o)),n);return{p:s?[]:et(t),a:c,...mc(s?w(t,$T)??t:t),S:s?[]:hc(t),x:s?"":Sn(t,n),L:s?"":cc(t,n),F:e,b:a}},zs=()=>{let t=Bs(),n=[],e=[],o=qs(document,t,n,e);js(e);let s=new _D(n[$b](a=>!/^(hidden|submit|image|button|reset)$/[$f](D(a)))),r=[],i=new _B,c=[];for(let a of s){let l=bc(a);if(Sc(a,l,t))if(xc(a,l))r[$O]({t:a,type:l});else if(A(l)){let f=Nc(a,l),p=i.get(f)??ae(a,$v,l);p.N[$O](a),p.g[$O](et(a)[0]||Sn(a,s)||g(a,$Y)),i.has(f)||c[$O](p),i.set(f,p)}else if(l===$G){let f=[...Zt(a)];c[$O](ae(a,$v,l,f,f.map(Ac)))}else(l!=="editor"||!$(a,"[contenteditable] [contenteditable]"))&&c[$O](ae(a,/^(textarea|editor)$/[$f](l)?$1:$m,l))}for(let{N:a,g:l}of i.values())Ec(a,l,s);return{ut:c,$:s,K:e,nt:r,et:t,size:o}},Ec=(t,n,e)=>{let o=t[$K](i=>et(i).length||!Sn(i,e)),s=t.length-1;if(s<1||o!==s||et(t[s]).length)return;let[r]=En(t[0],e).a;r&&gn([r])&&n[_4](0,s+1,r,...n[$p](0,s))},qs=(t,n,e,o)=>{o[$O](t);let s=new _D(E(t,le));for(let r of E(t,"*")){s.has(r)&&e[$O](r);let i=h(r)==="iframe",c=i?Is(r):Ln(r);c&&(!i||n(r))&&qs(c,n,e,o)}return s[_V]},In=t=>{let n=Pt(t);if(n)return n;for(let e of G(t))if(h(e)===_9)return e;return B(t,{composed:!0})},Nc=(t,n)=>{let e=In(t),o=g(t,$h),s=`${n} ${o} ${wc(e)}`;if(n===_Z&&o)return s;let r=0;for(let i=K(t);i&&i!==e&&r<5&&!(I(i)!==1||tt(i,ce));i=K(i),r+=1)if(E(i,`input[type=${n}]`).length>1)return i;return o?s:t},wc=t=>{let n=Js.get(t)??(Ic+=1);return Js.set(t,n),n},Xs=t=>{let[n,...e]=t[$9]()[$5](/[\s　]+/);if(e.length)return[n,e[_N](_m)];if(!/^\p{Script=Han}{4}$/u[$f](t))return[t,""];let o=$c[$f](t)?3:2;return[t[$p](0,o),t[$p](o)]},Qs=t=>{let n=O(t)[$d](/[‐-―−ー]/g,"-"),[e=""]=/[(+]{0,2}\d[\d\s().-]{0,40}/[_A](n)??[];return e[$d](/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/,"0")[$d](/^(\(?0(?:\D*\d){9}\d*).*/s,"$1")[$d](/[^\d)]+$/,"")},ue=t=>{let n=Qs(t)[$5](/[^\d+]+/)[$b]($A),e=n[_N]("");if(n.length===3&&/^0\d{9,10}$/[$f](e))return n;let[,...o]=/^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/[_A](e)??/^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/[_A](e)??[];return o.length?o:[e]},Zs=(t,n)=>{let e=O(t);if(Go[$f](e))return!1;if(Do[$f](e))return!0;let o=n.map(s=>Tc[_A](O(s))?.[0])[$Z]($A);return o?o[$g]("-"):null},tr=(t,n,e=!1,o="")=>{let s=Qs(t),r=s[$d](/[^\d+]/g,""),i=ue(t)[_N]("-");return wo[$f](o)&&r[0]==="0"?[n?`+81${r[$p](1)}`:`+81 ${i[$p](1)}`]:n?[r]:[!e&&/^\D*0(?!10)/[$f](O(t))&&!s[$g](".")?s:i,r,i]},pe=t=>{let[n,e,o]=kc[_A](t)??[""],[,s="",r=""]=/^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s[_A](t[$d](n,"")[$9]())??[];return{pt:n&&O(`${e}-${o}`),dt:s,ot:r}},er=(t,n,e)=>{let o=O(n),s=o[$d](sn,""),[r,i,c]=[1,2,3].map(d=>e[$q](y=>Mc[_A](y[$9]()[$d](/^[（(]?(例[:：)）]?)?\s*/,""))?.[d])),a=[Dc(t),/半角|half/i],l=[Rc(t),Pn],f=[de(t),/(?<!半角.{0,3})カナ|katakana/i],p=!c&&(Pn[$f](s)||/[ぁ-ん]/[$f](t)&&!vo[$f](s)),m=i||p?[l,f,a]:[f,l,a];(Cc[$f](s)||r)&&m[_E](a);let u=o.match(sn)?.join(_m)??"";return m[$b](([,d])=>!d[$f](u)).map(([d])=>d)},or=(t,n)=>{let e=ns[$f](n)?["　",_m,""]:[_m,"　",""];return Uo[$f](n)&&e[_5](),t[$u](o=>e.map(s=>o[$d](/\s+/g,s)))},ar=(t,n,e,{map:o={},mt:s})=>{let{verified:r,read:i}=Xc(t,n,e,o);if(!r&&ys(sr(t,"h1",t.et)))return{$:new _B,st:[],verified:r};let c=new _D(t.nt[$b](({type:d})=>d===_G).map(({t:d})=>In(d))),a=sr(t,ir),l=[..._B.groupBy(i,({n:d})=>d.B)][$u](([d,y])=>{if(c.has(d)&&!y[$q](z=>z.O===cr||z.id===$D&&he(z)))return[];let ct=Gc(d);if(Vn(ct)&&!y[$q](he))return[];let yt={values:e,o:a,p:ct},vt=qc.reduce((z,at)=>at(z,yt),y),Vt=_c(vt,yt,s);return Vt?[{P:vt,p:ct,J:Vt}]:[]}),f=l[$q](({p:d,J:y})=>y>=1&&pt(d)),p=l[$b](({p:d})=>!f||pt(d)||!un(d)),m=p.reduce((d,y)=>d&&d.J>=y.J?d:y,p[0])?.P??[],u=_B.groupBy(m[$b](({id:d})=>d),({id:d})=>d);for(let{P:d,p:y}of l)if(!(d===m||un(y)))for(let Ot of Fc){let ct=d[$b](yt=>yt.id===Ot&&yt.O>=wn);ct.length&&!u.has(Ot)&&u.set(Ot,ct)}return{$:u,st:m,verified:r}},_c=(t,{values:n,o:e},o)=>{let s=t[$b](({id:l})=>n.has(l)||J.has(l)&&n.has($z)),r=[...new _D(s.map(({id:l})=>l))],i=r[$b](l=>!J.has(l)).length,c=r.length-i;return i||(o||c>1||pt(e))&&!Vn(e)?i+c*.3:0},Gc=t=>{if(I(t)===9)return"";let n=E(t,"button:not([type=button]), input[type=submit]")[$p](0,6);return[g(t,"role"),R(t)[$p](0,60),...E(t,ir)[$p](0,4).map(R),...n.map(e=>Y(e,$Y)??e.textContent)][_N](_m)},Vc=(t,n)=>{let{g:e}=t.n,o=s=>e[$b](r=>s[$f](r)).length;return o(/東京都/)&&o(/大阪府/)?!t.E||J.has(M(At(t),$m)?.id??"")?{id:$I,O:me}:{}:o(/^https?:\/\/$/)>1?{id:"scheme"}:o(/./s)>1&&!e[$q](nt)&&lr(e,n)?{id:_f,O:me}:{}},Xc=({K:t},n,e,o)=>{let s=$2[_S](o)[$b](([c])=>e.has(c)),r=n,i=!1;for(let[c,a]of s){let l=[a].flat().map(f=>{let p=t[$u](m=>E(m,f));return r[$Z](({n:m})=>p[$q](u=>m.t===u||m.N[$g](u)))});l.length&&l[_z](f=>f&&Qc(f,c))?r=r.map(f=>l[$g](f)?{...f,id:c,O:cr}:f.id===c?{...f,id:""}:f):i=!0}return{verified:s.length?i?"drifted":"used":null,read:r}},dr=(t,n)=>{for(let[e,o]of n[_S]()){let{a:s,x:r}=o,i=[o],c=f=>f?.b===t[e+i.length-1].t&&!f.p.length&&!f.S.length&&(S(o).length?!f.a[$q](X):f.a[_N]("")===i.at(-1)?.x);for(;c(n[e+i.length]);)i[$O](n[e+i.length]);let a=s.length===1?s[0][$5](yn):[...s][_5](),l=S(o).length||!r?a:i.map(f=>f.x);if(!(i.length<2||o.p.length||l.length!==i.length||!l[_z](cn))&&!ut(l[0]))for(let[f,p]of i[_S]())$2.assign(p,{a:[l[f]],x:""})}},gr=(t,n)=>{let e=new _B,o=[],s=[],r=new _B,i=Rt(t,t);for(let c=i[_p]();c;c=i[_p]()){let a=_(c)&&n.has(c)?c:null,l=St(c)&&W(c)[$9]()&&!Ea(c)?xa(c):null;if(l&&s.at(-1)?.P===l?s[s.length-1].l+=W(c):l&&s[$O]({l:W(c),P:l}),!a)continue;for(let p of s)o=Aa(o,p,p===s.at(-1)?a:null,r);s=[];let f=o[$b](({Ot:p})=>p[$q](m=>x(m,a)));e.set(a,f.map(({l:p})=>p))}return e},xa=t=>{let n=k(t);return n&&mr[$f](h(n))?n:Kt(t)},Sa=(t,n,e,o)=>{let s=wa(n),r=$j(g(n,"rowspan"));if(e&&!s&&!(r>1))return null;let i=dt(t);if(i.length>ha||!ka(n))return null;let c=Ta(i,n);if(!s&&!Ia(i,c))return null;let a=r>1?La(n,r):Or(n,o),l=a[$q](f=>tt(f,_9));return l&&!s?null:{l:i,Ot:a,z:l?0:$a(h(n)),G:c}},Aa=(t,{l:n,P:e},o,s)=>{let r=Sa(n,e,o!==null&&!ba(o),s),i=`?${h(e)}`;return r?(o&&(r.G||=i),[r,...t[$b](c=>!Ra(r,c))]):t[$b](c=>c.G!==i||!Na(n))},Ta=(t,n)=>{let e=g(n,"class")+g(n,"colspan")+(ya[$f](t)?_Y:"");return e||mr[$f](h(n))?h(n)+e:""},ka=t=>{if(w(t,Dt)||!$t(t)||tt(t,Lt))return!1;let n=w(t,$T);return!(n&&_t(n))},La=(t,n)=>{let e=[];for(let o=w(t,"tr");o&&e.length<n;o=Jt(o))e[$O](o);return e},Or=(t,n)=>{let[e]=G(t),o=n.get(e)??(!e||tt(e,Lt)?[e][$b](_):Or(e,n));return n.set(e,o),o},br=({ut:t,$:n,K:e})=>{let o=new _B(e[$u](i=>[...gr(i,n)])),s=[],r=t.map(({t:i,type:c,N:a})=>Nn(i,n,o.get(i)??[],A(c)?a.at(-1):null));dr(t,r);for(let[i,c]of t[_S]()){let a=r[i],l=s.at(-1),f=Ha({n:c,o:a,W:l,next:r[i+1],U:s});f.id===_g&&ms([...S(a),a.L][_N](_m))&&(f.id=$x),f.id===_f&&c[_X]===$m&&a.b&&A(D(a.b))&&(f.id=$x),f.id&&!Ga(c,f.id)&&(f.id=f.id===$B?"":$x),s[$O]({n:c,o:a,...f})}return s},Ha=({n:t,o:n,W:e,next:o,U:s})=>{let r=yr(t,n,o);return r.id==="confirm"&&Pa(n,e?.o,o)&&(r=yr(t,{...n,u:[n.u[0][$d](/[(（][^)）]*[)）]?/g,"")]})),e&&Ba(r,n,e)&&Ua(t,n,e)&&(r.id?r.id=$V:$2.assign(r,{id:e.id,O:e.O-.5,E:e.E,_:e._})),Fa(r,n,e)&&(r.id=$x),r.id===$h&&r.e===$H&&_a(n,s)&&(r.id=$k),r},_a=({b:t},n)=>{let e=n.at(-1),o=n.findLast(({id:s,e:r})=>s===$h&&r);return e?.id===$k&&e.e===$F&&e.n.t===t&&o?.e!==$F},Ua=({t,kind:n,type:e,B:o},{a:s,b:r,S:i},{id:c,n:a})=>{let l=c===$J||n===a[_X]&&e===a[_v],f=r&&(r===a.t||a.N[$g](r));return!l||!f||o!==a.B||n===$1?!1:![...i,...s][$q](m=>X(m)||Ma[$f](m))&&Ka(t,a.t)},Ka=(t,n)=>{let e=K(t);for(let o=0;e&&o<3;o+=1,e=K(e))if(x(e,n))return!0;return!1},Oe=(t,n)=>{let e=h(t)==="textarea"?Et(t):n===$m&&g(t,$Y),o=e&&e.length<=Er&&!/[{<]/[$f](e)?M(e,n):null;return o?.id===$B?null:o},Wa=({t,kind:n,type:e},o)=>{let s=f=>M(f,n),r=o.a.map(f=>{let p=s(f);return p?.id===$B&&xr[$f](f)?null:p}),i=r[$Z]((f,p)=>f&&o.a[p].length<=Er),c=i?.T&&r[$Z](f=>/^name/[$f](f?.id??"")&&!f?.T),a=[$h,"id"].map(f=>us(g(t,f),n)),l=n===$m&&Ca[e];return[...H(_q,o.p.map(s)),...H("near",[i]),...H($8,[c]),...H(_6,o.u.map(s)),...H(_H,[r[$Z]($A)]),...H(_0,o.w.map(s))[$b](Nt),...H($3,o.S.map(s)),...H($y,[ps(g(t,$y))]),...H(_v,[l?{id:l}:null]),...H($h,a)]},Ya=({t},{p:n,a:e,u:o,w:s,S:r,x:i,L:c,F:a},l)=>{let f=[...n,...e[$p](0,1)];if(f[$q](fn))return _q;let p=m=>l?.a[$q]((u,d)=>u[$g](m)&&!(d&&(xr[$f](m)||ln(m))));if(f[$q](jn)||[...r,...e[$p](0,1),...[i,c][$b](m=>!p(m))][$q](gs))return _h;for(let m of[...o,...s,...a]){if(ut(m))return _h;if(an(m))return _q}return Os(g(t,$h))?_h:null},ja=(t,n,e)=>{let o=t===$h?Xo:t===$J&&n<1&&jo,s=[...S(e),...e.w,...e.F,...e.S,e.x,e.L];return o&&s[$q](r=>o[$f](r))},yr=(t,n,e)=>{let o=Wa(t,n),s=ur(o,n);if(s)return{id:s.c.id,O:Da,e:null,E:!1,_:null,rt:s};let{l:r,e:i,E:c,gt:a}=pr({M:o,kind:t[_X],o:n,ht:()=>Oe(t.t,t[_X])}),{id:l,v:f=1}=r?.c??{id:""},p=!l||l===$x||J.has(l)?Ya(t,n,e):null;if(!r)return{id:l,O:0,e:i,E:c,_:p,rt:null};let m=r.v*f+(a?1:0);return{id:p===_h||ja(l,f,n)?$x:l,O:m,e:i,E:c,_:p,rt:r}},Ee=(t,n=Va)=>{let e=[t,...A(D(t))?Qt(t)??[]:[]].map(Ja);return Y(t,$C)===null&&(Ye(t,$C,n),e[$O](()=>Y(t,$C)===n&&Dn(t,$C))),()=>{for(let o of e)o()}},Ja=t=>{let n=Je(t),e=Y(t,_1)===null,o=Sr.map(([s])=>[s,n.getPropertyValue(s),n.getPropertyPriority(s)]);for(let[s,r]of Sr)n.setProperty(s,r,"important");return()=>{for(let[s,r,i]of o)r?n.setProperty(s,r,i):n.removeProperty(s);e&&!n.length&&Dn(t,_1)}},xe=(t,n,e)=>{let o=Se[h(t)];for(let s of[xt(q(t)),_d]){let r=$2.getOwnPropertyDescriptor(s?.[o]?.prototype??{},n)?.set;if(r)try{Reflect.apply(r,t,[e]);return}catch{}}},Z=(t,n)=>{try{Xe(t,n)}catch{}},be=(t,n)=>{let e=q(t),o=vn(e);try{Z(t,new _j("focus")),Z(t,new _j("focusin",{bubbles:!0})),n(),Z(t,new _j("blur")),Z(t,new _j("focusout",{bubbles:!0}))}finally{vn(e)===t&&o!==t&&(qe(t),o&&h(o)!=="body"&&Cn(o,{preventScroll:!0}))}},Ae=t=>{let n=g(t,$h);if(!(D(t)!==_Z||!n))return E(B(t),"input[type=radio]")[$Z](e=>bt(e)&&g(e,$h)===n&&Pt(e)===Pt(t))},Wt=(t,n)=>{let e=h(t);if(A(D(t))){if(bt(t)===n)return;be(t,()=>ze(t)),bt(t)!==n&&!n&&(xe(t,"checked",n),Z(t,new _7(_w,{bubbles:!0,composed:!0})),Z(t,new _7("change",{bubbles:!0})))}else e in Se?be(t,()=>{e===$G?xe(t,_T,$j(n)):xe(t,$Y,n),Z(t,e===$G?new _7(_w,{bubbles:!0,composed:!0}):Ne(_x)),Z(t,new _7("change",{bubbles:!0}))}):be(t,()=>za(t,$w(n)))},za=(t,n)=>{let e=q(t);Cn(t,{preventScroll:!0});let o=xt(e)?.getSelection(),s=e.createRange?.call(e);try{s.selectNodeContents(t),o?.removeAllRanges(),o?.addRange(s),e.execCommand(_x,!1,n)}catch{}Nr(Et(t))!==Nr(n)&&(Mn(t,n),Z(t,Ne(_x,n))),o?.removeAllRanges()},Ir=t=>{if(D(t)===_Z){let e=Ae(t);return o=>e?Wt(e,!0):Wt(o,!1)}if(A(D(t))||h(t)in Se){let e=st(t);return o=>Wt(o,e)}let n=[...We(t)].map(e=>Ke(e,!0));return e=>{Mn(e,...n),Z(e,Ne("deleteContent"))}},$r=({K:t,et:n},e,o,s)=>{let r=[...o.map(c=>{let a=s.has(c.n.B)&&ye(c);return(A(c.n[_v])?Za:Qa)(c,a)}),...e,t[$q](c=>E(c,qa)[$q](n))&&rt($4,"")],i=new _D;return r[$b](c=>c!==!1)[$b](({kind:c,label:a})=>!i.has(c+a)&&i.add(c+a))},Za=(t,n)=>{let{type:e,N:o,g:s}=t.n;if(o[$q](c=>bt(c)))return!1;let r=Tn(t.o),[i]=s;return e==="checkbox"&&!o[1]?Lo[$f](i)?rt($4,i[$p](0,$n)):nt(`${i} ${r}`)?rt(_M,i[$p](0,$n)||r):n&&rt(_I,i||r,t.id):s[_z](nt)||s[$q](nt)&&ye(t)?rt(_M,r||i):n&&rt(_I,r||i,t.id)},tl=(t,n)=>{if(n!==$G)return!$w(st(t))[$9]();let{selectedIndex:e,value:o}=t;return e<0||o===""||e===0&&!$(t,":valid")},Ie=t=>{if(t==="transparent")return[0,0,0,0];let[n,e,o,s=1]=/^rgba?\(/[$f](t)?(t.match(/[\d.]+/g)??[]).map($j):[];return o===void 0?null:[n,e,o,s]},Rr=(t,n)=>{let[e,o]=[Ie(t),Ie(n)];if(!e||!o)return 21;let s=e[$p](0,3).map((c,a)=>c*e[3]+o[a]*(1-e[3])),[r,i]=[Tr(s),Tr(o)].sort((c,a)=>c-a);return(i+.05)/(r+.05)},Br=()=>{let t=new _B,n=new _D,e=o=>{let s=t.get(o)??E(o,"*")[$p](0,sl)[$b](r=>{let i=L(r);return i.pointerEvents===$N&&_r(r,i)});return t.set(o,s),s};return function(s){let r=new _B,i=[...s][$b](([c,a])=>!n.has(c)&&ll(c,a,r)).map(([c,a])=>({t:c,yt:a?vr:Te})).sort((c,a)=>Bt(c.t,a.t)&2?1:-1);return El(i,n,e),n}},ll=(t,n,e)=>{let{width:o,height:s}=P(t),[r,i]=n?vr:Te;return o>=r&&s>=i&&$t(t)&&ke(t)[_z](c=>fl(c,e))&&(n||Ol(t))},fl=(t,n)=>{let{k:e,it:o}=ul(t,n),{width:s,height:r}=P(t);return!e&&!o[$q](([i,c])=>i>=s/2&&c>=r/2)},ul=(t,n)=>{let e=[];for(let r=t;r&&!n.has(r);r=k(r))e[_E](r);let o=k(e[0]??t),s=(e.length?o&&n.get(o):n.get(t))||al;for(let r of e)n.set(r,s=pl(r,s));return s},pl=(t,n)=>{let e=L(t),o=P(t),s=n[_3]*$j(e[_3]),r=o.width>0&&o.height>0,i=n.k||s<$e||e.mixBlendMode!=="normal"||gl(e)||hl(e)||!!(r&&n.R&&!n.H&&dl(o,n.R));return{opacity:s,k:i,R:r?o:n.R,H:r?/auto|scroll/[$f](e.overflow):n.H,it:n.q,q:[...n.q,...ml(t)]}},gl=({maskImage:t})=>{let n=t?.match(/rgba?\([^)]*\)/g)??[];return!!t&&t!==$N&&n[$b](e=>kn(e)>.5).length*2<=n.length},Ol=t=>{let n=L(t),{width:e}=P(t),o=e-$j[$Q](n.paddingLeft)-$j[$Q](n.paddingRight),s=_b.abs($j[$Q](n.textIndent)),r=yl(t);return $j[$Q](n.fontSize)>=Lr&&o>=Lr&&s<_b.max(o,1)&&!(r&&Rr(n.webkitTextFillColor||n.color,r)<el)},yl=t=>{for(let n of qn(t)){let{backgroundColor:e,backgroundImage:o,colorScheme:s}=L(n);if(o!==$N)return null;if(kn(e)>.5)return e;if(h(n)==="html")return/dark/[$f](s)?null:kr}return null},El=(t,n,e)=>{let o=i=>Sl(i,e)&&n.add(i.t),s=new _B,r=t[$b](i=>!o(i)).map(i=>({each:i,W:xl(i.t,s)}));for(let i of["center","nearest"])r[_C](({each:{t:c},W:a},l)=>{if(!n.has(c)){je(c,{block:i,inline:i,behavior:"instant"});for(let{each:f,W:p}of r[$p](l))if(p[$b](we)[$q](bl)||!o(f))break;(i==="nearest"||!n.has(c))&&a[$b](we)[_C](Dr)}});[...s.values()][$b](we)[_C](Dr)},ke=t=>{let n=[t];for(let e=Mr(t);e;e=Mr(e))n[$O](e);return n},Sl=({t,yt:[n,e]},o)=>{let{left:s,top:r,width:i,height:c}=P(t),a={width:i,height:c};for(let l of ke(t)){if(l!==t){let d=P(l);[s,r]=[s+d.left+l.clientLeft,r+d.top+l.clientTop]}let f=B(l),p=nl.map(([d,y])=>[s+a.width/2+d*n,r+a.height/2+y*e]);if(!p[_z](([d,y])=>Nl(l,f,d,y)))return!1;let[m,u]=p[0];if(o(f)[$q](d=>Al(d,m,u)&&Pr(d,l)&&Il(d,l)))return!1}return!0},Nl=(t,n,e,o)=>{let s=I(n)===9,r=(s?oo:so)(n,e,o);if(!r||r===t||x(t,r))return!!r;let i=[...(s?no:eo)(n,e,o)],c=i[$K](a=>a===t||x(t,a));return c>=0&&!i[$p](0,c)[$q](a=>Pr(a,t))},Pr=(t,n)=>{if(t===n||x(n,t))return!1;let e=Fr.map(i=>L(t,i));if(!_r(t)&&!e[$q](Re))return!1;let o=[...Qt(n)??[]][$q](i=>x(i,t)),[s,r]=[P(t),P(n)];return!o||s.width>r.width-Te[0]&&s.height>r.height-2},Il=(t,n)=>{let[e,o]=[Cr(t,n),Cr(n,t)];return e===o?e>Hr&&(Bt(n,t)&4)>0:e>o},Cr=(t,n)=>{let e=Hr;for(let o of qn(t)){if(x(o,n))break;let{position:s,zIndex:r,transform:i}=L(o);(s!=="static"||i!==$N)&&(e=_b.max($j.parseInt(r,10)||0,rl))}return e},Gr=(t,n)=>{let e=[...t],o=[];for(let{Et:s,xt:r,limit:i}of n){if(!e.length)break;let c=r?De(e[0])[1]:e[0];if(c.length>i)break;for(e.shift();s&&e.length&&c.length+1+e[0].length<=i;)c+=`
${e.shift()}`;o[$O](c)}return{values:o,left:e}},Wr=(t,n)=>{if(t.length<=n)return[t,""];let e=Kr(t,n,"word")||Kr(t,n,"grapheme");for(let{index:s,0:r}of t.matchAll(wl))s<e&&e<s+r.length&&(e=s);let o=_b.max(...$l.map(s=>Tl(t[$p](0,e),s)));return o>e*.8&&(e=o),[t[$p](0,e).trimEnd(),t[$p](e).trimStart()]},Yr=({label:t="",value:n},e,o)=>{let s=e?.value??"";if(n[$5](`
`)[_z](c=>s[$g](c)))return null;let r=`【${t||"URL"}】
${n}`,i=s?_b.min(s.length,200)+2:0;return r.length+i>o?null:{...e,id:$D,value:s?`${r}

${s}`:r}},Rl=(t,n)=>{let e=/^[1-4]$/[$f](g(t,_V))?kl:j(t),o=n[$b](r=>r&&r.length<=e),s;try{s=new $M(`^(?:${g(t,"pattern")})$`,"u")}catch{}return o[$Z](r=>s?.test(r))??o[0]??""},Mt=(t,n)=>{let e=[t];for(let o;o=n[$Z](({o:s})=>s.b===e.at(-1)?.n.t);)e[$O](o);return e},Ce=({id:t,value:n},e)=>{let o=e.n.g.map(s=>nt(s)?"":s);return Ct(t,e,(t==="age"?Ss(n,o):pn(n,o))?.index??-1)},Ct=(t,{n:{type:n,t:e,N:o}},s)=>s<0?[]:n===$G?[{id:t,t:e,value:$w(s)}]:o.length>1?[{id:t,t:o[s],value:!0}]:[],Vr=(t,n,e)=>{let o=e[$b](({n:f})=>f[_X]===$v),s=o[$Z](({n:f})=>ne(f.g)>=0),r=o[$Z](({n:f})=>ee(f.g,0)>=0),i=e[$q](f=>jr(f)===qr&&zr(f)===$0),c={Y:t,moment:n,bt:!!s,St:!!r,At:i,A:new _D},a=[];for(let f of it(e)){if(f===s||f===r)continue;let p=jr(f)(f,c);if(!p)return[];a[$O](...p)}if(!a.length||Ll(c))return[];s&&a[_E](...Ct(t.id,s,ne(s.n.g)));let l=n?.h??null;return r&&l!==null&&a[_E](...Ct(t.id,r,ee(r.n.g,l))),a},Fl=(t,n)=>{let e=Jr(t);return e===_Y&&Rn(n,_Y,$P)?"h":e},Bl=(t,n,e,{bt:o,St:s})=>n==="y"?Pl(t,e,o):n==="h"&&s?[t%12||12,t%12]:[t],Pl=(t,{o:{p:n,a:e,u:o,x:s,S:r},n:{t:i,g:c}},a)=>{if(/20$/[$f](O(e[0]??"")[$9]()))return[t%100];let l=[...e[$p](0,1),s,...r,...n,...o],f=a?Q:l.map(ws)[$Z](p=>p!==void 0);return f?f===Q?[t-Q,t]:[]:f===null||j(i)<4?[]:c[$q](p=>/^\D*\d\D*$/[$f](p))?[t]:[t,t%100]},zr=({o:t})=>{for(let n of[...S(t),...t.S]){if(/日|date|yyyy|\d{4}/i[$f](n))return $P;if(/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i[$f](n))return $0}return $P},ti=(t,n)=>{let[e,o]=[_g,$D].map(i=>t[$Z](c=>c.id===i)),[s]=it(Zr($D,n));if(!e||s?.n[_X]!==$1||He(e,n).f.length)return{fields:t,j:[]};let r=Yr(e,o,j(s.n.t));return r?{fields:[...t[$b](i=>i!==o),r],j:[e.id]}:{fields:t,j:[]}},Kl=(t,n)=>{let{id:e,value:o}=t;for(let s of it(n)){let{t:r,kind:i,type:c}=s.n;if(i===$v){let p=Ce(t,s);if(p.length)return{f:p};continue}let a=c==="number"?/\d+/[_A](O(o)[$d](/(?<=\d),(?=\d)/g,""))?.[0]??"":i===$m?Le(o)[_N](_m):o,[l,f]=Wr(a,j(r));if(!(!l||f&&Gl.has(e)))return{f:v(e,s,l),cut:f}}return{f:[]}},Yl=({id:t,value:n},e,o)=>{let s=Le(n),r=e[$b](({n:m})=>m[_X]!==$v),[i]=it(r);if(!i)return{f:[]};let c=r[$p](r[$7](i))[$b](m=>m===i||m.n[_X]===i.n[_X]&&(Yt(m)===Yt(i)||Mt(i,r)[$g](m))),a=o.get("scheme")?.find(({n:m})=>i.o.b===m.t),{values:l,left:f}=Gr(s,c.map(({n:{t:m,kind:u},o:d})=>({Et:u===$1,xt:!!a||Wl(d),limit:j(m)}))),p=l[$u]((m,u)=>{let d=Ur(m);return gt(t,c[u],ko[$f](It(c[u]))?[d,m]:[m,d])});if(a&&p.length){let m=a.n.g[$7](De(s[0])[0]);m>=0&&p[_E]({id:t,t:a.n.t,value:$w(m)})}return{f:p,left:p.length?f:[]}},Xr=({id:t,value:n},e)=>{let o=e[$b](({n:p})=>p[_X]===$m),[s]=it(o);if(!s)return{f:[]};let r=(p,m)=>{let u=It(p),d=t===$k?er(m,u,ve(p.o)):[m];return gt(t,p,or(d,u))},i=o.length===1&&!S(s.o)[$q](p=>M(p,$m)?.e),{Q:c,Z:a}=jl(s,o);if(i||!(a||s.e))return{f:r(s,n)};let[l,f]=Xs(n);return{f:[...c?r(c,l):[],...a?r(a,f):[]]}},jl=(t,n)=>{let[e,o]=[$F,$H].map(i=>n[$Z](({e:c})=>c===i));if(o||t.e===$H)return{Q:t.e===$H?e:t,Z:o};if(e&&e!==t)return{Q:e,Z:t};let s=Mt(t,n)[1],r=s&&!s.e&&s.o.u[0]===t.o.u[0]&&!Me(s);return{Q:t,Z:r?s:void 0}},Vl=({id:t,value:n},e)=>{let[o]=it(e);if(!o)return{f:[]};let s=O(n)[$d](/\s/g,""),r=Mt(o,e)[1];if(!r&&/^[@＠]/[$f](o.o.x))return{f:[]};if(r&&/^[@＠]$/[$f](o.o.x)){let[i,c=""]=s[$5]("@");return{f:[...v(t,o,i),...v(t,r,c)]}}return{f:v(t,o,s.length<=j(o.n.t)?s:"")}},Jl=({id:t,value:n},e)=>{let[o]=it(e[$b](({n:i})=>i[_X]===$m));if(!o)return{f:[]};let s=Mt(o,e)[$b]((i,c,a)=>!a[$p](1,c+1)[$q](l=>Me(l)&&Yt(l)!==Yt(o)));if(s.length>2){let i=ue(n);return{f:i.length===3&&i[_z]((a,l)=>a.length<=j(s[l].n.t))?i[$u]((a,l)=>v(t,s[l],a)):[]}}let r=ni(o);return{f:gt(t,o,tr(n,r===!1,r===!0,It(o)))}},zl=(t,n,e)=>{let[o,s]=e[$5]("-"),[r,i]=Mt(n[0],n);return i?[...v(t,r,o),...v(t,i,s)]:gt(t,r,ni(r)===!1?[o+s]:[e,o+s])},Zl=(t,n)=>{let e=[...n.get($V)??[]],o=[...t,...n.get($R)??[]].sort((i,c)=>Ns(i.n.t,c.n.t)?1:-1),s=()=>e[0]&&Xl(e[0]);!o.length&&s()&&o[$O](...e[_4](-1));let r=o[$K](i=>!Ql(i));return!e.length&&r<3&&o[$p](0,r)[_z](({id:i})=>i===$z)&&e[$O](...o[_4](0,r)),{codes:e,streets:o,fits:r>=0||!s()}},tf=({id:t,value:n},e,o)=>{let{pt:s,dt:r,ot:i}=pe(n),{codes:c,streets:a,fits:l}=Zl(e,o);if(!l)return{f:[]};let[f]=o.get($I)??[],[p]=c,m=f?i:p||a[0]?.id===$R?r+i:n,u=nf(t,a,m);if(a.length&&!u.length)return{f:[]};let d=[];return p&&s&&d[$O](...zl(t,c,s)),f&&r&&d[$O](...f.n[_X]===$v?Ce({id:t,value:r},f):v(t,f,r)),{f:[...d,...u]}},nf=(t,[n,e,o],s)=>{if(!n)return[];let i=e&&!o&&(n.id!==e.id||n.id===$R||Qr(n)===Qr(e))?ql[_A](pe(s).ot)?.[1]:"";return i===void 0||s.length>j(n.n.t)?[]:[...v(t,n,s[$p](0,s.length-i.length)[$9]()),...i?v(t,e,i):[]]},of=async (t,n={})=>{if(n.undo)return await ci(),Fe();let e=t[$b](({value:o})=>typeof o==_U&&o[$9]());Be=n.says;try{return ls(n.forbids),await sf(e,n)}catch{return{...Fe(),missed:e.map(({id:o})=>o)}}},sf=async (t,n)=>{let e=new _D,o=Br(),s=await ei(t,n,e,o);for(let r=1;r<ef&&s.tt&&(await Of(),!(s.A&&s.f[_z](jt)&&s.ct[_V]===rf()));r+=1){let i=await ei(t,n,e,o),c=i.tt>=s.tt&&r>t.length+2;if(s=i,c)break}return s.f[_C](hf),{...s.Nt,needs:$r(s.ct,s.It,s.U,s.wt)}},ei=async (t,{map:n,overwrite:e=[],earlier:o=[]},s,r)=>{let i=zs(),c=wr(i),a=lf(t),{$:l,st:f,verified:p,U:m}=ii(i,br(i),a,n,r),u={...Fe(),verified:p},d=[],y=new _D,Ot=0,{fields:ct,j:yt}=ff(_g,o)?{fields:t,j:[]}:ti(t,l);for(let z of ct){let{id:at}=z,{f:ai,cut:Pe,left:_e}=He(z,l),wt=ai[$b](({t:Ht})=>!y.has(Ht));for(let{t:Ht}of wt)y.add(Ht);if(!wt.length){u.missed[$O](at);continue}if(!e[$g](at)&&wt[$q](Ht=>pf(Ht,s))){u.kept[$O](at);continue}d[$O](...wt),Ot+=await uf(wt,s),(wt[_z](jt)?u.filled:u.missed)[$O](at),Pe&&(u.cut[at]=Pe),_e?.length&&(u.left[at]=_e)}u.filled[$g]($D)&&(u.in_text=yt);let vt=d[_z](jt),Vt=new _D([...f,...[...l.values()].flat()].map(({n:z})=>z.B));return{Nt:u,ct:i,It:c,U:m,wt:Vt,f:d,A:vt,tt:Ot+(vt?0:1)}},ri=(t,n)=>{let e=({n:{t:s,type:r}})=>A(r)?[s,...mt(s)]:[s],o=n(new _B(t[$u](s=>e(s).map(r=>[r,A(s.n[_v])]))));return s=>e(s)[$q](r=>o.has(r))},cf=(t,n,e,o)=>{let s=t[$b](({id:c})=>si(e,c)&&!n.get(c)?.length),r=[..._B.groupBy(s,({id:c})=>c).values()][$b](c=>c[1]),i=ri(r.flat(),o);return new _D(r[$b](c=>c[$q](i))[$u](c=>c[$b](a=>!i(a))))},ii=(t,n,e,o,s)=>{let r=ar(t,n,e,{map:o,mt:U.length>0}),i=af(r.$,e,s),c=cf(n,i,e,s);return c[_V]?ii(t,ht(n,a=>c.has(a),{id:_W}),e,o,s):{...r,$:i,U:n}},af=(t,n,e)=>{let o=[...t.keys()][$b](r=>si(n,r)),s=ri(o[$u](r=>t.get(r)??[]),e);return new _B([...t].map(([r,i])=>[r,o[$g](r)?i[$b](s):i]))},uf=async (t,n)=>{let e=0;for(let o of t)jt(o)||!Ft(o.t)||(gf(o,n),e+=1,await null);return e},pf=(t,n)=>{let{t:e}=t;if(jt(t))return!1;let o=st(e),s=U.findLast(i=>i.t===e);if(s&&(o===s.C||n.has(s.id)))return!1;if(h(e)===$G){let{multiple:i}=e,c=[...Zt(e)][$K](a=>a.defaultSelected);return o!==$w(i?c:_b.max(0,c))}if(A(D(e)))return df(e);let r=h(e)===_w?$m:$1;return o===(r===$m?Y(e,$Y):Et(e))&&Oe(e,r)?.id===t.id?!1:!mf($w(o),g(e,$E))},df=t=>{let n=Ae(t);return!!(n&&!n.defaultChecked&&!U[$q](e=>e.t===n&&e.C===!0))},hf=({id:t,t:n,value:e})=>{let o=U[$Z](r=>r.t===n);if(o&&(o.C=st(n)),o)return;let s=U[$Z](r=>r.id===t&&r.C===e&&!Ft(r.t));s&&$2.assign(s,{t:n,V:Ee(n,Be)})},gf=({id:t,t:n,value:e},o)=>{let s=U.findLast(c=>c.t===n),r=s?.lt??Ir(n);s?.V(),U=U[$b](c=>c!==s),o.add(t);let i={id:t,t:n,C:e,lt:r,V:()=>{}};U[$O](i),Wt(n,e),i.C=st(n),i.V=Ee(n,Be)},ci=async ()=>{let t=U[_5]();U=[];for(let{t:n,C:e,lt:o,V:s}of t)s(),Ft(n)&&st(n)===e&&o(n),await null},{getOwnPropertyDescriptor:li}=Reflect,{bind:fi,call:ui}=Function.prototype,pi=fi.bind(ui),b=({prototype:t},n)=>{let e=li(t,n);return pi(e?.get??e?.value)},F=t=>b(Node,t),N=t=>b(Element,t),lt=t=>b(Document,t),K=F("parentNode"),Ge=F("firstChild"),Ue=F("nextSibling"),I=F("nodeType"),W=F("nodeValue"),Et=F("textContent"),Ft=F("isConnected"),q=F("ownerDocument"),B=F("getRootNode"),x=F("contains"),Bt=F("compareDocumentPosition"),Ke=F("cloneNode"),We=F("childNodes"),h=N("localName"),Ln=N("shadowRoot"),ft=N("previousElementSibling"),Jt=N("nextElementSibling"),Y=N("getAttribute"),Ye=N("setAttribute"),Dn=N("removeAttribute"),w=N("closest"),P=N("getBoundingClientRect"),$t=N("checkVisibility"),Mn=N("replaceChildren"),je=N("scrollIntoView"),Ve=N("scrollTo"),zt=N("scrollLeft"),qt=N("scrollTop"),Je=b($6,_1),ze=b($6,"click"),Cn=b($6,"focus"),qe=b($6,"blur"),Xe=b(EventTarget,"dispatchEvent"),vn=lt("activeElement"),xt=lt("defaultView"),Qe=lt(_2),Ze=b(_J,"host"),to=b(HTMLIFrameElement,"contentDocument"),no=lt(_F),eo=b(_J,_F),oo=lt(_K),so=b(_J,_K),ro=b(HTMLSlotElement,"assignedNodes"),io=lt("createTreeWalker"),co=N("matches"),ao=N($S),lo=N("querySelector"),fo=lt($S),uo=b(_O,$S),po=lt(_P),mo=b(_O,_P),g=(t,n)=>Y(t,n)??"",L=(t,n)=>getComputedStyle(t,n),di={input:_Q,textarea:HTMLTextAreaElement,select:$W},Xt=t=>{let n=$2.fromEntries($2[_S](di).map(([e,o])=>[e,b(o,t)]));return e=>n[h(e)]?.(e)??null},Pt=Xt(_9),Qt=Xt("labels"),ho=Xt($Y),D=Xt(_v),bt=b(_Q,"checked"),go=b($W,_T),Zt=b($W,"options"),_t=b(HTMLLabelElement,"control"),$=(t,n)=>{try{return co(t,n)}catch{return!1}},E=(t,n)=>{let e=I(t);try{return[...(e===9?fo:e===11?uo:ao)(t,n)]}catch{return[]}},tt=(t,n)=>{try{return lo(t,n)}catch{return null}},Oo=(t,n)=>{let e=I(t);return e===9?po(t,n):e===11?mo(t,n):null},Hn={};`)|
\\b
e|
ɮ
)?
re
t|
Ʉ
er
名
ɟ
者|
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
投稿
人
mail
文
電話
˚Hʸ
^M.*(
相手
)K12}
tiI
K4}
入
addAss
Aport
)).*(
pDsI
ɗF
書
Â|
知
者
ʢˉˬʹ
ɕʌ
番号
字|
link
post
|自
əʋ
場
日
in|
Ľ 
子
連絡先|
|ɪɾɈ
住所
,l, 
信
url|
要
ɪC
所
金
pro
不
)$|
url
欄
問Ʉ?合ʏ?ɛ|
accounB
情報
web ?
加害
希望
確認
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
)>?
)ł
and
enB
|Ø
ë|
ʋ|
目
通報|報告|
被害
会社|
 notes,a,
˛HˠÆ|
ʵH˓ʹ
ʿʤˈ˫
subjec
申告
company
|違反
victim
以外
保護
法Â|
理由
登録
info
送è
aÊ|
usD|
ɓɨ
角|
ent
hat
phI
tel
|ê
 @(
(>@
) (
am|
lea
s?|
|ſ
Ɋ?
中
可
字
間
内容|
書ɍ?込ɿ
|記入
categor
your
˕ʩHˠ
|店舗
ʳˡ˳ˈ
表示
K8}(
search
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
ɂɪF
ʤ˳
sit;
)K3}
)Ë(
othD
pag;
paid
titl
viol
|届
ɣF|
体|
not
ž|
 us
K9}
(ē
(~
(Ñ
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
tX
|pa
|Ĺ
|Ž
|ƿ
|ɕ
Ã|
ʹ|
会
年
期
空
証
込
ɲʉɌɪ|平仮E
入力
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
R客様
勤務Y
発è
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
|受
品|
(ŽĻ
cIten
check
endD|
ì有
ʫˊ|
ˡH˫
返è
 you
sign
%hp%
%Ľ%
E前
AƉt
ÁGƌ
abus
expl
part
view
when
|Ē|
|記
|貴
ƉÊ
Òɋ
ʤˈ
氏E
物|
(通報|申告|申請|申ɗ?立ɦ?
(J|e-?Ã|phI;Ã Í
(Ӵage%|ôusD|%id%
御社|貴社|貴
home ?pag
侵害
)[Ɂ-ʓ]{0,
誹謗|中傷|
G犯Â|容疑
団体|組織
nquiry|
˕ʣ˃ʷ˳ʰ
channel|
password
書ɍ込
(発生|S
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
Ĺ詳細
çļy,c,
ɪʊəɾ
 (the |
cIfirm|
dat;tim
infring
|custom
|窓口
ɫɤCɦ
PlPl
author
submit
withou
|AasI|
|priva
|送í
˭ʰő
˭˜û
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
count
first
imei|
numbD
topic
type
|dis
|YO
|ńt 
çĘt
ǊpÊ
ß合
ïê|
ɛʓ|
ʨ˩H
区Ą
商Ɲ
担ă
本Â
 tim
 Ģ|
K16}
(đę
(ĒG
E義
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
wĩ 
| or
|%ŝ
|off
|ƅB
|Ɛ|
|āD
|何
|再
|御
|悪
|教
|時
|申
Ɓ0.
ŁØ
éŞ
Ìí
Ɯè
ɗɦ
ɧɍ
ʉʌ
˃ʯ
˗˩
ˣ˳
社|
出|連絡|報告|送信|記入|入力
|ʢʫʦ˳ˈ|ˏ˳ˉ˫|ˋ˃ʯˍ
|届г|依頼|請求|回答|óӯʒ
[ȌȎ"(][-‐−H][ȍȏ"
又ɯ|ɾFɯ|ʂɗɏɯ
PlcPlcPlcP
ɫɤCɦ|ɫ関əʋ
(sit;sDvic;platf
種類|種別|類型|分類|
|都道府県|市区?町村
Uƺ|Q|届出|届ɑг|ӳӶǀ7
([証票類券]|明書)ɫ
(LӼ|Ӹľ|ʳ˟˥ˋˆʣ)
(ӵ|見Fӷ|ʢʯʻʹ)K6}
|時刻|時間|時期|
ˏ˳ˉ˫|ˋ˃ʯ|˚˳
山田|鈴木|佐藤
経緯|状況|S情
(件E|題E|表題|
(送|渡|教Ɉ)(ɣ
[ɚɪ]|ɗ(ɪ|ɾɛ#
[太一]郎|花子
|(ԁ;hpƃblog|LÆ))
ĒGĒɫ?ӺF(Â|O#
建物|˞˳ʷ˧˳|
)($|[ (
˕˪ʬˊ|ɵʊɌɪ
ˡ˫˞ʬT˞ʬʸ˳
取引Y責任者
Àå|äÅ|ÙT|Ö|æ
((half|full).?wi
(ʹ˚Hʹ|空白)
GɊ子(様|ɕʓ#
Ç%(of|I) )).*^(
õ提供|犯罪|
Cɘʁ|嫌Ɍʉɛ
|回答|返答|
кorm|app|forum
|%roboB%human%
ɏɠɕC|
 found_at,lc,
|購Ì|注Ä|
ì属|部署|
ɧɯ?ɪ[Cɏ]|
|起ɍ|起ɓ
ԃs|ĢrmĤ$)
Ԅhen|%dash)
(found|seen
(scam|phiԈ
(ʷ˧˃˗Ŀ
[ɔɊ御]?(
pDpetrator|
|ɾə|ɧə|
˗˭˕ʣH˫
(\\/|˻|з|
(^|[(※Ȃ
(ǆôîfil
fil;îducB
|furigana|
ßì|箇ì
Ɍɪ|仮E|
ʹˬ˃ˉ?|
弁護士|
掲示板|
(lettDǓ;
Jь:例]|
D|purchas
BdivisiI|
\\d{1,2} *
business|
|emDgency
|乗ɣ取
|口ʳ˟|
|振ʊ込
È(O|Y@
Î(Xing)
Ԃ,6}(ӹF
ÄÚ数Ú
(wanBlik
(ôĥÐ)
)[a-z ]*
>?(ƙ|Ä
>?(ɂʋ@
[半全]
addiÊal
deadline
feedback
pAfectuA
takedā|
trapZǋ
|keyword
|個Âõ
|有害|
|業務|
|種別|
RÔʉɛ
ƇGƿØF
Ƈ|該ă
ǇZpԆl
њ下ɕC
îblem|i
ʏCɛɤ|
ʫˆʴ˪
˪˙˳ʸ
姓|氏|
 site_J
([ (]|$
*[-\\/]?
;swear|
Q|ƈóſ
@(à時
https?:
noBn.t)
r;kakun
suspecB
|organi
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
çĪeç
öŒƾ;
Ɋ持ɡ
ʉ|ǈɾ
˝˫ˎ|
口座|
必須|
有無|
脅迫|
関係|
Àåӽ#
(é%Û
AquiAd
Cɘʁ|
dat;da
desiAd
didƦ 
idĨif
imÐat
iǄeǄ
nquir|
outcom
s? Ily
target
upload
video|
|birth
|coupI
|legal
|nԉb;
|Ƨatu
|ˆH˞
|仕S
|犯Ó
|着è
Rą>|
Ä言|
Õ(様
Ćʒ@(
ʤь])
ʹˑˠ
ˈ˩˖
˘˃ˀ
ĨD|Ǻ
īlş|
ǻplay
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
提供|主張|希望|返事|返信[Ɍ
el|住所|ä年齢|情報дHˠ|
E称|E義?|ɵʊɌɪ|˕˪ʬˊ
å|姓E|ӱ|ʫˊT|ˡʢˉ|Ã
依頼|担当|応募|利用|請求|申
ÀӲ|Å|tӰJ|Í|phI;%
発見|確認|閲覧|見ɤɑ|見ɋɑ
込|申ɗ込|回答|問合ɛ|ó提供
|気ɥ|気付|認知|知ɣF|目撃
媒体|ʢ˗˪ƃˡˇʣʢ|˗˩˃ˈ
[者Â]|方M法))M以外#ɂɪ
(ʒ受ɑ|ɂ(ɣ|ʏ#遭#書ɋʌ
(đ苦情)(əʋ|L窓口|ľ))
^板|掲示板|sns|hp|ĕĖ
|本ET|ˡʢˉ|Å|æ|ä年齢
((様|ɕʓ@((ɕ|ʉ)ʌF@
MØ[Fɦ]|ɗFC)[Ɂ-ɭɯ
}ӻK6}(õ|À|äɓɨ|OƆ
ĕö(Lsite#ʦʧ˖ ?Lƾ
U被)(ƺ|Qе])ӿ-ʓ]{0
)Ӿ(>|й|'s|：@MK4Ԁ
(ˏʤ˕.?˳|ж)]|%hyp
]|imÐaBaccusXÎXÎ
aymentZcIfirmçŃ,
stalk|bull[yiԅee
sh|suspiciousǌ|ԇ
ewslettD|subscri`[$5](`
`)[_C]((t,n)=>{Hn["#%;>@ABCDEFGHIJKLMNOPQRSTUVXYZ~"[n]??$w[_k](n+(n<350?n<54?161:162:674))]=t});var yo=t=>t[$d](/./g,n=>n in Hn?yo(Hn[n]):n)[$d](/[Ȁ-˿]/g,n=>$w[_k](n.charCodeAt()+11776)),tn=yo(`Ҍ,,Ɓ ҕaP, AlaÊZӅiВ_byZǡ_knāZwishZtriГӆГŗ_toZǴГdemċZ҈ZsĨZspŤZŗ,PaP, ǡZĜ,PиlcиcPcPlc,ћћ0.7 ŕǾǾ,a, JçeÃǲ7 ŕ,c, Ě,lPla,Ҝ,lcǠPlaPlaǠǠa,ĔЧ6Ч8Ч7Ɓ ñǲ85 ŕçeÃҴÜal,lPl, localũǳҊǳÍ,la, ageǳĘtǗ ļyǗ0.9Ĕ0.6ĔĔĔ0.7 ŝesǲ7 J,l,
ҌZҕPl, eÃçJ_ŪaҴJǾ,l,ƁҜǗĔ
ŽɗëĻɗĎŹ(ò|白@>ɾɾ|ŹɫРʂƞ#ıve%.*%(blank|empty|alIe#do(n'?B ŝįfill|ӟ)
Ӧ(ɫ|内|ĵ|>|認ĊҀź#ǋ|Ǩ|Ӝ|ӪË(防止|ӣ)M(ʒ|ĵ|Ь|設定|ʽ˕ˈ|機能|Ė)#Ł(Øɦč)(CďFōҀÙ#(^|[^\\dx-])ѷ[+×x*] *ѷ($|[=ɯʒ?>(ɫ]#\\d *[-−] *\\d *[=ɯ]|計算Į(結果|答#>答Ɉ|認ź(ʳАʭH|Ù|Äķ@$Ұ>\\dљM ŤВ#securũ (Ŧ;Ƶ#ИicĤanti-?spİ\\?K3}(Ӝ)
^ñѩɋ|,К )
ǐ|暗ź|ǇůssŦ;ǧ ?(ŧE#%ūáƎ ?ŧǪ(Ù|id#秘密>ƈ˯˳ʿʤˠ
ʯˬʸû|ʫHˉ(Ù|Ѝ#有効ƒʻʭ˥˪ˆʣʳАҹcard (Ǹ|holdD#%cv[vc]|iban|ʯH˝˳ӏ
ùV|ù>Fʁ(ɫ|ȁ@(ʂɆС|2|二|同ɘű|$#\\Ţù\\#(Ƥ|Ö|Ãĉ~ù$С度|[2２二]回ĐСŽ|ʂɆ(一|1)(度|回#ǚA-?(ӟ#ApeaB%again%|Иy
Ӥ|ʭH˯А絞ʊ?Ż|%Ń%ҍ
署EӒr;to Ƨ%|^b?cc$|S務局Ý動ƥ|ƥÄ|ƶëɧ|(À|J)K2}(英[語ķ]|roman|˭H˞ķ#(˭H˞Ú英ķœƸМiceş;ˁˣû|%cĩ%
ɨ>Ţҽ続柄|ĸ柄#(ŐĳGQGęGŉGúGǮGƔÕ)>Ţ立ß|Є#^~(ҽ立ßðAlaÊ(ship@%|who aAƦ
(Ąɋďʏɋď特定(Эčʋ#同定ōĠ|根拠|S情|õ#Ӆ(y|iВ)
心ăFʊ|(ÁGǈʓɠÓƌGÈ)ʒ(ɔ存|Ôÿ#know who
Ţø|求ʁď望ʀ)(Þ|>čʋ@(Ɨ|措置|ĦŰS項#ɩɆÑC|ЬɻɗCĦ|(Ӊ;acÊ).*ҁ;AƉBӃ#ҁe)ş to do|(Ӄ|ƫedįacÊ|Ӊe)
(ɓʌɾɧ|今ɾɧŅƗ|Ñ|経緯|Q#ň(ƔĬ請|Ōōһӥ#alŤy (triXńŮdIe)
(ɋFЮ|騙Ю|ǘØ|E乗Ю)
Ç返íÏ(振ŻѼɿǦ|Ƒ?|Ъ)(Y|È#(払ѼʓǦNЪɗ)(śF|ɠ)(È|Y#%ŗ to%|to whomK20}(pa(ŧy#sen[dt]#payee)
(届CFƜɑ取ɣFƜ領Ñ)(ʂ>|Ò|通Ô|ú|Ä|Ǒ#(Ǭ照Ŷ|開示Ō)Ò?>(Ĺ差ć#ѳņe)K8}ǴXǴed ѳdocumĨ#^Йcame
(求ʁĬ求|Ō)ʉ?(ʌč)ɦ?(C|F|ď>|ʂ#(Ҽ恐喝RɩN脅ɗ)>(ĹӘĦɰ|言葉#%demċ(Xs@%|^ransom
Çø|納Ï^Ÿ(限|à#(Ƒ?ǦĬ求ї照Ŷ)(Ò|>)*(ƒŸà|締ʁ?切#(ÈǼ)K8}ƒ%҈%|(answD|Џůy) by)
Ç振|íÏц|ɗ@ɦɗɾś(ÈɫǼɫ)цF|Ñ|F#ЙK12}sĨ)
ÇЩÖÏ(拡散ұ広ɾ|広ɌŔӥ|範囲|һɦ(C|ʋ#Fɋ|ɋ$#(has|hav;been)K20}(spŤ|circulaŮıked))
(支?払|借ʊFƲ損害)Ë額|^í額|払śƑ($| Ŋ#amount (ŗ|lost#^sums .*ŗ|%paymĨ($К#Еmuch|%loss%
(Á|ĺ|ŀ)Ë҄章|Ә全Ä|原Ä|引V)
(ú|ƥї~ø|ÅTŔO法|手段Хĸ帯?|Ķ否Ĭ否#>ê否T˞ʬʸ˳|pAfDAd|bestЈ;ЕӄhearR?ÔʊËɍɣɋɑ|性別|%gơ%sex%|職業|occupĤ国籍|naÊalũ|ǵry|%ip%|fax|˕ʡ˃?ʯŵ生Ƅ|誕生àӎƓò
(ƬGÒɍ?Ż(ʓɠ|ɿ@(ÓG主#÷GѽěǂGoffơӌD|ÜD%|abĥѦ҂ЊÎMD#Ѿ ҂Ņƪ?дБƸ|Ł|J|ôĥ%id%#usDJĈ|^(ƬÕ)$
(ъĵ傷ØF|ғ(ÓO#Ĝ|Ӌed ÐĊÀ?$Rƪ|J#^ЌĜ)$
ǉĀS故|現ß|起ɍƍĿ?|ēƋĊæ|ì在地м|ǯ#(æм)\\W{0,2}ǉĀ現ß)
ÇяÏъғ|÷|ѽ|ƬGģǂ|ЍÂĿ|転送Y|QÑCŚɑYҳYƜ取Rã|ãɩʂ|ã供|ƀ|学生|ĞG家族|友|ÔÓ紹介|ƚGǩ|代表Gѱ後見ҲҩGƢG責任G職ß|実家ӗ担任|上司|(^|[^丈])夫|妻Ǽ|差ćÓ^from|(偽|ǰ)LŌÒ|業G˗˭ːʤˀ|өǞ>|QÑ|ƗÑ|Ĝ|ŏ|guardianůAnBfriend|ApAsČbehalf|witnessѹ|agČthird.Ưy|someI;ŕ Ð|ŭir|ıkXcomîmisXpolic;AgistrantÉƼ)
JĈ ŭ (ÐП|Ũividuťĥôŏ#ŭir J|ƻ)Š (shāӡXlisŮŭ ņe)
ÇéƩ|о?ƛÏ(Ћ|QĉƇ|被Ћ#Ћ)ţCčFčɦ)ĊҾ(ƶ|載ɛʉ|載ÿ|映ÿ|写ÿ|晒ɕųʉɕ|(ŋ|ƛǕÁУVұ漏ɈCƓ)[ɕɗ]ѺҷФɈʉǀ6}(Ҿ%ѣÉ%ƻ#ƻÉĈǙa |any @ѣ))
U(ŎǢBsend|AƉBusǝ|cIsum)D|(ǒ|claim|applic|Ģrm)anBƫor|ńBwĩ)[^\\w ]s MĽÉƼ)
н}Цć|告発ЦɗŻɿ|Á|[本個国])(ÕK6}|Â>?Ĵ)(ÀT|Å|æ|úY)
Ї(ĝ|>ŠǩÂ?[Ɍɧ])
н})[ʋFC](Óã|O)>ËƼ)
(Ē|іĊÓO|Gã)$
Ӭ|履歴|øɗĎ除外|関心|講座
(Á|ĺ?|ŋ|ʢ˃˗ǕģЫ|øǔ来ą|訪問|納ŸќŊҳ|回答|開催ОӮ|来ìҨҪ)ţčF|Þ|>@(Q|úҡ?|Ƅ?сƒ月|Ÿĸ|ŷ数#(ÜXӌ|publish|pAfD|ordѵĊǛe)
ÇЇù|(ЪҪ|ňǞ|ľœ[ʒ>]Ұɫ|Ķ能|àɋʉÏр(ŷ月|àсɨɍ|頃#Cɤł見|気|Ô#рCɤ|(Ǜ;Ʊ|day)ЊѢ|obsDv|saw|%see%|ưǻcovDǓ|%fŨ%#ѢǓXdiscoveAd|ưXsawÉ(Ǜ;%I%|Ʊ#(ӂy|ƱÉ(awar;ırn|came across))
^ǉ案@ţҡ|Ƅ|à付ХŸХ刻)ýӂte ċЈ;Ʊ)\\??$
(Ӫ|ï審Ыţ@ŚCF|ǰ|ǅ|怪ɗC|ǘN偽)[ɪ>]?(e?Ƥ|Å|sms#Ƥ҄面ŰӞ)
U[物S案条]|[^ɔV]ê)х標題|^([ɔɊ]?(ҠTĉ@(ėӓ#^題Đ|>題$|Шʋė|Ęt%|^Ře$Ĭ旨)
^(ѥҠ|ŉTĉ@хė)ýĘBŘe)( line@$
(À)ѩɂʋCɯК œšƏğǃҬ|т|E称#šğǃ)E?(зŔÀ)
šƋӔҐğ˓ʸˍŵѸwork|Ě)ĆV|V>@ ?(e-?ŴeƤT)
(ѝ部門|І課|課E|宛Y|ģYĿү校舎|拠点|施設)E?$
ēƏğƽLǃ|機関ƍ|勤務|ѝ役職ҬĿEүĚҦ[sz]ĤcorŬaBѸdeƯmenѶemployD|school|affiliaBjob Ř;~ƐĆĵ>@(Ė|Ѕа˳#ɔŊ|ɔ購ÌR使C
(Ѕ製Ɲ品Đ)K2}ĖĮE|ӞH?
ÇÔ[ɣʊ]|来ɾNăвɓ>Ǟ|ӫÏп( (Æ|ʳHˊH|板#等|ɪɩ@>?Ĵ(Eå#ŋ(L媒ŜĖðɩ>(Lsns|Ė|ʢ˗˪#ј|board)('s@ J|JĈǙtĩĭö@ј#which кorm#^platformýŒsDvic;Ѳsnsð(ɔ覧ɫɪśÁɌɂśƐØFœп)
U[ÕO様客Â身Ą私YVă表員]|Őųʓųɾ|ġ)>(Ɋ|ɔТ@(Àå)
(ˋЯ|ˏ˳ˉĂ˚˳|ƎƂŁ|ǧ|˕ʡʤĂƝ曲|国|地|駅|路線|а˳|ˉˡő|ʤ˙˳ˈ|案Ā物Ā機種|番組|ˁБʰ˫H˗|ѰÆ|ƕƳS|銀行|ы˚û|飼C[犬猫])ĮĴ(E|ˍБE称|ė#(nick|ĥscAenӡ|ѬdomaáevČitem|peBîjecBbrċ|hosBmodel|ômiddl;maiden|group|teİǆŖbank)ü(ƕ|曲|作ƝÒ籍|Æ|LѰÁƳS|job|ŖӍbook|sIg|thŤ|posBarticle)Ć>?Ł@(ė| Ře)
(転載元ӗ˩ʤʻ˳ŵ(判決|決定)M.*[投記]#ǮľÝĄÝв弊вēӨ権?(元|Õ#ƚ|元Ćɨ#Ő>ƴO>?ƴ殿Ɗ|Ǐӫ(Þ|ĵ#公式|正規|本ƹʪ˪ʸˊĂѨ|Ʃ|%ā%|%my%Мiciťoriginťîfil;ÐťĚŅéLĕƨ|ŞbūƃŒ%Û|ǆƾe)
%îof%Пship|(Ƣ|ź明)(GÒ|Þ)
(ƌ|ģ)元>?(ÅT|Ö|Ù#ƌÙ
U使ɣƓNƐNġNŊNƢN持ɣ)(ɦCďɦɍF|ʏʌFӖÑ)(Å|ƘT|æ)
(ЩLÆŔE|ė#(éLÆ).*Ҷ
志望Ý己pr|経歴|職歴
(Ġ|詳細Űф|ǱŔʒ|ǟÉ(ǱĻű|ƛƳ述R?ÒɍR聞ɋɛФɈɦ|述ɹ#^(pıseĭƮaáǊb;Ӡwhy)%
(関連|参考|参照ҧ>?|ź拠|AlaŮAfeAnc;҇ŅЩ%Ûs?%)
^[画写動].>?ñ$
^((ö@ʵƷ ?Į|Ѥ|ˈ˃˗Æĉ)ñ$|ѫ;ˁбˍ˫ƂѨÉҿ|ž#ҿ)%K12}ѫe)
éžY?|pDmaÛ|%ÛþöÍ|^Ң|ÖËhttp|ÍK8}Ĉ (th;this|tĩįö@(ŖŒÜ#(ŖÜ) Í|(hp|Æ|LÁ|ŋ|ĺ?|ʹˬ(˃ˉ@|ƕ|Ҕ)(Š[^˫]@Ö|^ŋ(Ѯ|Yðĺ҅ßì|wheA (is|ӄseeįiBŭ#(ŖposBƟBӍlisting)s?( \\(?s\\@@ (to (beĭЎ;ŎAư#in Ƶ)
((Ҕҫ҅ĳÞ|ŉÞĳÑCěŅLÆ|ĕÁ|ǈɿ#(ĺ|Áѻŀ|Ӧ|写真|ƕĊÆ|Ѯ))$
ĕöLʦʧ˖ ?L%ҵ^(Lhp|webƃbū)$
e-?ÃT|ˡʢˉ|%Ã( ?Í@%
Å|%ī%|īM[a-z]#Ī;Ƙ|mobil;ɧʓʏǽǸ
郵便|Ȓ|%zip|ÜťÜŦe
^(ǯ˻@(ы˓ĂʢˑHˈ#部屋Ù|building|aƯmČsuit;%unit%
市区?町村|ǯ|丁Đ|町E|stAeB%cũ%|tā
都道府県|Ҋ
æR住ɾC|居住地|%Í%
ŷ齢|ŷ代|%age%
^~[Vê]Ā^ǹ
лҙ|Є|ʸбĂS由|~VĀ項Đ$|Ą野|ļ|%Ǻþ%kŨþ%ǹ|natuAĈ
(違反ĳ|QƲƿŰŉĉ(лЄ#^(ӧґҙH?|ļy|(typ;kŨ)Ĉ (ƭ;řĤŎҗssue))$
ĹĠ|óQ|đĒě|件EӓŲ|困ʊǤĘBissu;abouBҗǄcIcDn|harm|řat
(注Äǔ購Ì|ŊҐS業Ӕ|Ѕ工S|Ɣƹ活動ҭĉŢ(ǖ#動機|Ġ)
Ç÷Õǟƍ>Ɨ|ӬɫŚCFÏǖ|詳NɏʏNƙ|ǬӢƈQ|ó具ŜǱÝ由記|ɩ>ʈɆ|ɩʓɪРɌ|困ÿџ|ƶʌɦҫ|ņ;ǿƆþǊb;ƮaáЙhappenXӇƟBӠЕcan w;â(ƅBƵ)Ĳ^Ƶs?$|概ê|VĀúS項|通èòҒ(CFɠ|ɏɠ#^(ƅtĲbodyðâŎ(ňĳěŲ)K7}Ġ)
UЃ)Ǒ
ŀ|ǫ|Ġ|фR気ɥɍ|đ補足Ү|ˡˢҧН҇ЉŝeþAЗsǤ҉
(óQ|đƈ具体的ɪ?R困ʊ)Ë内容ýǖ|ƙ|Ǒ|ŀ|ņ;ƅtĲǿƆĲǫ)$
Àå|姓E|芳E|本E|(äя)E$|(І|Ǯĳ|ę|Q|ŉ|úŚćĻ|ƔҭЦŻОŌ|提ć|ģ)ә@ĮE?$|ДüǶ (ċ|&|\\/) Ж J|âJӐ Jǽ(Ð|J#^(JǝD JƊE|~ІÕ様?E?|Eð(ÎD|ǢtD|sơƫD|ǒanBclaimant)('?s@ J
hIey|gotcha|ƨ.*ƨ|ak hp|%boB^hp%| hp$|trap|decoy|ñ Ơ|winni;ıve
ǋ|spİИ|turnstile
passw|^otp$|IeЈe Ŧe
^cc |cardӏ
(ŴeÃ).*(ǚcIf|Ơ|agaáҤá2ð(ǚƠ|Ҥin)%.*Ã
^(q|s|Ń|quDyҍĲkwðŃ
companҦ|corp|deparѶҵfaxӎ|bday|nicküѬĥūin
%(e ?ŴŴÃ ?Í|ЏtoTÖ)%T
Ūaѭyomi|ruby|э
%(ī|Ī;denwa|īeĪ;mobile)\\d*%|Å
^(â|Д ǝD ǽ|ÎD @J( \\d+@ýo?nama;shǷsǷДJ)ýĴƪ|~Ƹ)$
^(â|ƫĭĘBŘ;kenmei|daǷ件E)$
^(Ӌ |Î ůge |Ü |ƟtĭéÛ)( ?\\d@$
site ?J
ļ|%kŨ%|%Ǻ%|s(h|y)ubetsu|bunruiǤǹґӧ
ņ;%msg%Н%body%|ƟtþӇtoiawas;naiy(o|ou)%|hIbunƆ|ǿ|AЗĲbikouЛeþ%text%Űǫ|ƙ
єқ苗ÚEÚ(â@ЖüfamilyüsurѴу)
єE|(â@ǶügivenüfoAѴш)
^Ж$
^Ƕ$
^(ɛC|ʻӛ
^(ʁC|ˡӛ
Ѐ|Oɯ省略ɧ|ğēƏ団ŜĚ|^M被|÷|È|ĞRã|ƀ).*(ɾFɯÝ宅|Ƙ#[伝Ô]ʉ?[ʏɈʌɛ]ǕɾЂĝ|ɧɯ?ɪЛ%
Ɋã|ƀ|˚û
ŀѻѲʲʹˈ˖Я|ƥÞН%Aư|guest ?book|%Џ|U˗)ˬ˓˥H
Ɩ|承諾|了承|承Ô|規約|˝˪ʷHҎ>(Ĵ取|ĞО提供#юҒ|配è|ĸ違C|ùNģù|ˁʧЯʒ|理解Nʢ˳ʱHˈ|Ǩ|歳以上|øÞ$|agA;cIsČ%tDms%ǥcy policyӑdeclarҟgood.faith|cDtify|undDstċ|acknowledge
Uǣt |no )(国ÙMŠ(ɪ|Ё除)#ǵry Ŧ;\\+81 ?\\d)
(҆角>?|(ʫʿ@ƣż|漢ÚÄÚ[˻ʄ\\/ɨ,ȁ]){1,6}(Mħƣѯĝ)[^ȁȂ,.()※ ]){0,12}?([ï×禁避控遠]|ng%|Ѓ|[Ɉɍɑ](ɾ?ɛ|ɪ#[ʏɛ]чўĝMłïĶ|ЂĎng|Ѓ))#(%(no|ǣBavoŧexcept#ŝ( áşe@|n.tşe) ёdth|kata|hira|Ūji҃|ёdthǎǍ҃ (noBcanң%
ĝ|ўɧĎăFʉɪ|([^意>Ɍ]|[^意][>Ɍ])ë(ʂ>|Á#ĦɌɂЛ%|ŕ than
Ğә|>O@Ćǟ@~
半角
żǍ
^(((ɊƴÝТ@(ˍû ?@Ѥ?|ʹˈʢ|ʵ˭˳|社#(web|Ilin;Ľ@ ?(shop|stoA))(>щ*щĆéÖ|ŞÛ|Í|\\W)*$
Ǩљ
ѡ
óQ|ǬҮӢńBiӈeӈ҉|supŬt
э|ƣɋɪ\\@$|˨˟|ʈɿ|読ɿ(ѯO#ʷˡʤѭ%Ūa%|Īetic|Ç漢ÚŪjiÏ(қEå|JōżǍǎ#(żœ(氏|Eå))
ʫʿʫˊǎ|˕˪ʬˊ|ƣʻʤ|ˡʤ
Ѫ ]|òɫ?ɯРʂ|V>Fʁ|Âĸɯ)ƞ)(ɗ(ëMɨ|ß#ɪɏMɦʂ)#ɯ?(Ё禁止)#Ѫ:：←])(Źòɧ(Ɋ願C|$|\\)#(触ҷ)ëɧ#(項Đ|ò)ɯШ(ɾЂë#ˀ˟Hò|˜ûӣ(V|>?ò#robotӊ
ž集|相互Ş(ŞʵƷ)Ӛǭ@ġ|Û (exchang;lisBdiActory#(add|ǢįĽ|aįŒÛ|ñ)
^\\(?※.*(.{25}|[ȂĶ]|ҖѧЀ|Ħ|҆ħ>ɿĻű)
(Ǫ|ǭ|ƎƂˡ˳ːH)Į(ġҩ|ÌŶ#ÌŶ(申|手続|ľ#cAate (an |â@ôƧ ?up%|%Agist(D|raÊ)%
Һ任意|ɲɣə|(т)ˍHˠ(ɧʂ|ʂ@(Ķ|ok#\\(?(Ӏ|opÊal)\\@|[*＊※■●◆◇▼▽˻]+űЬњ((ɔR@(記Ìű#ÒCɦ)(Җ)
ѡ([ȍȏ") ɯʒʂɫɌ>等使]|ɪɩƳ号|ж)]|~ƞƓ))*([無ï抜除省取禁遠控避外詰]|ɪ[ɗɏ]|ɬ[Cɍ]|ɨÿ|[ÌC付ɤ含Vʏɑʌʁɛ]+ч必ê(Ďɂ#[Cê][ʉʊ][ɪɾ]|ɧ?[Ɉɍ][ɾɪ])M.?(ïĶ|Эɪ|Эɾ)#数ķ(>ɿ|ɠɑ#(続ɑ|[詰ɤ]ʁ)ɦ~Ì|(ǣB%no|omiBЎ;skip|exclud;(ң \\w+)Ǚanyĭhyphen|dash#(Ǹ|digit)ӊ
ђ(ɯ|ʒ@(ɪN無NЁÌʌɚ|ÌʌĎŹɑɚ#(ĸ|ɂCɠ)[ʒɯ]?(Źɑ|ɂɑ)(ɚ|ë)
ѿƊ|ǏÎD|Ʃ|^(about @you$Ѡ)
Ƹ|Eҝ#ƪ|ÅT|æ|%J|ŴĪ;^~š団ŜƋ|ì属)ҝ)
U^Î Š)(ЌƇ(G>OƂƎ#被(ſ|ę)GƶʌF(O|Â#È|ƬG÷ŲǂGăSGƢGƚGS業Gą舗|ƋҲä第三GĐ撃ѓƀ|ĞGǩÓēğƏĜ|ŏМơÜD|Ě|Ưy|ҥѦsellD|ǜDП|affecŮÎXЍÓY生Ф員ѹ ńtѠ#who is|ÐƦ#Uƺ|Qе]ǀ7})[ʋCF]([ÂãOÕ]|È)様?(йK6}|>(õ|Ħ|ä(ÀÉ)@$|((ө|ѱ÷ӕÈÉƍɫK11})ţѧCďɂʋ)ɋ
kagai|higais|%ait;ҥĜ
øǔӮҨќÁ(à|ɫų#appointmČpAfѵ
((ŐƴO|ɔ自[身Ą])>|ƽąТąōĕL˖˭ʰ|ƨ|ñ#Ҷ|ñK3}Ő>|˝Hˈ˕ʩ˪ʪƊ>šĴą#â(ā|Ŭtfolio#ifƦ have (I;a)%
^[(※ ]*(例|ex%|e\\.g|注|半ħ全ħ\\d+(Ä@Ú最大)
đѕӁӝ˫ě|ňŲƲę|ǁƚҏӭУ質|Q|ƭ;ŎǒBřĤǜ|ҋЎӐ
Һ%Ӏ%
^(\\(?(全ħ半ħ漢ķ#Ң\\/\\/|\\d{1,3}|[Ƅ時Ą>]|yҞmҞd*|h*:?m*|mIth|day|year|hour|minut;ѥäÖ))\\@ýà?午[前後]|[ap]\\.?m\\.?|(у|田ĵ|ʄɾɠ|ˤ˞ˀ|yamada#(ш|FʍɆ|ɯɪɓ|ʿ˭ʦ|ˏˊʳ|taro|hanako))$
(À)ʒ?~ƞ)ЊƖ|ƖÞЀË(À)ʒ|誓(C|約#宣誓|電ãʵő|JK30} agAҟpDjuryӒA
ǧ|ʵőő|Ǫġ|ǭġ|ю|購読|ӤRƑ|ǐӚ再R?忘#ū ?áƧ ?(áup)%ӑ%Ń%ůymČƠouB(forgoBAsetÉǇ
Uо)((使ʏʌŚCЫNɋɋÿɍӖNƛØ|Шџɣ)Fłѐ#Ќ÷GÈӕÁѓĞÕ)(>O@>~(ѐ))
ƽ団体
全角ђ
ѿ|ЇMĝ#ǏƩ)
ſ|ѕę|ňěŲƲǁӝĂӁï審|ӭҏƭ;ǜǌ|řaBҋѾ
ǁE誉|侮辱У口|èV(毀|ɍ)損|defİlibel|slċD|insult
аʤːʷҎ|晒ųʉN肖像ǥcyǥteЉÐalЉdox
ǘ|成ʊ済|ӆ
Ө|商標|Ô的財産|海賊版|copyrighBtradeЗ|inīlectual
ŇҸŇ>性|ŇËҘcsİŏłŬn|ƭ|sex|Ʈoit)
Қ|私S性|Ɩ>ĎAveng;intimat;nI.?cIsensual
ʢˀ˫ˈ|obscen|adulBnudũ|UŇË)(Ҙ猥褻#UŇ|Қ)ҸUŏK8}|Avenge )Ŭn
売春|援助交際|ćŶC系|îstitut
薬ƹ麻薬|大麻|覚(醒|ɛC#ˉ˩˃ʰ|drug
ҹ通帳|ƘÅ|bank acǵ
ǅ|偽Lphish
ï正ʢʯʻŵǐѺʊ|unǡi[sz]Xhack
闇ːƷ|実行G請負|仲介|Acruit
ʫʸˎ|賭博|ʮб˖Ăgambl|casino
闇í|貸í|ˤ˟í|lending
銃|爆(発|弾#刃ƹ武器|weapI|Ʈosiv|fiAarm
自殺Ý死Ý傷|suicŧself.?harm
Ҽ予告|脅NthAat
і|bullyǌ
遺Ŝ残虐|ʰ˭|gor;graphic|řen
差別|˘Ʒ|ĩ;discriminat
青少ŷ|minors
ˇ˞|偽õ|誤õ|˕ʧʤʯ|misĢǻĢ|false Ģ
悪質商法|fraud|scİUǅ)ǰ
ʦʤ˫ŵ˞˫ʦʧʢ|virus|malwaA`)[$5](`
`),Eo=t=>$M(tn.shift(),t),[mi,hi]=tn[_4](0,2),xo=t=>t[$5](_m).map(n=>{let[e,o,s]=n[$5](",");return[e,Eo(),o||void 0,+s||void 0]}),Fn=xo(mi),bo=xo(hi),So=[{id:$h,e:$F},{id:$h,e:$H},{id:$h,e:$F,v:.3},{id:$h,e:$H,v:.3},{id:$k,e:$F},{id:$k,e:$H}].map(t=>[Eo(),t]),[nn,Ao,No,Io,wo,$o,To,Bn,ko,Pn,Ro,Lo,Do,Mo,Co,vo,Ho,Fo,Bo,Po,_o,Go,Uo,_n,Ko,Wo,Yo,jo,Vo,Jo,zo,qo,Gn,Xo,Qo,Zo,ts,ns,es,os]=tn[_4](0,40).map(t=>$M(t,"i")),ss=tn.map(t=>$M(t)),Tt={令和:2018,平成:1988,昭和:1925},rs=[$4,"confirm",_G,"payment","search",_W],is=4,en=[$h,$k,_L,_y,$z,"age"],O=t=>t.normalize("NFKC"),V=t=>O(t)[$X](),cs=120,gi=40,Un=30,Oi=new $M(_o,"g"),sn=new $M($o,"gi"),yi=/^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/,Ei=/^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g,xi={name:{id:$h},"family-name":{id:$h,e:$F},"given-name":{id:$h,e:$H},email:{id:_L},tel:{id:_y},"postal-code":{id:$V},"address-level1":{id:$I},"street-address":{id:$z}},Kn=Fn,on=new _B,Gt=(t,n)=>(on.has(t)||on.set(t,n()),on.get(t)),rn=(t,n)=>e=>Gt(`${t}\0${e}`,()=>n(e)),as,bi=40,Si=200,kt=t=>rs[$g](t),T=rn("",t=>{let n=V(t)[$d](/\s+/g,_m)[$d](/(?<=\P{ASCII}) (?=\P{ASCII})/gu,"")[$9]();return Jo[$f](n)||Bo[$f](n)?"":n[$d](Oi,_m)[$d](yi,"")[$d](Ei,"")[$d](/\s+/g,_m)[$9]()}),X=t=>/\p{L}/u[$f](T(t))&&!Gn[$f](T(t)),Wn=(t,n,e)=>t[$Z](([,o,s="lac"])=>s[$g](e[0])&&o[$f](n)),cn=t=>(M(t,$m)?.id??$B)!==$B,wi=(t,n,e)=>/^(other|company)$/[$f](e?.[0]??"")&&/[(].*(届いた|受信した|[御貴弊]社\)|認知|発生|事件|現場|ローマ字|英[字語]|roman|代理人?[がで](?!.*代))/[$f](t)?t[$d](/[()]/g,""):n,$i=t=>t.length>Un?null:{id:$B},Ti=([t,,,n=1],e)=>({id:t,v:n*(e.length>gi?.85:1)}),fs=t=>O(t)[$d](/([a-z])([A-Z])/g,"$1 $2")[$X]()[$d](/[_\-.:[\]\s]+/g,_m)[$9](),us=(t,n)=>Gt(`${n}\0name\0${t}`,()=>t?ki(t,n):null),nt=t=>{let n=O(t);return Io[$f](n)||!!as?.test(n)},ds=rn("out",t=>Ho[$f](O(t))),ms=t=>Vo[$f](O(t)),hs=t=>T(t)[$d](/[・、]?[わ分]か.{0,3}場合.*/,""),Yn=t=>os[$f](t),ut=rn(_h,t=>{let n=hs(t)[$d](/\(([^)]*)\)?/g,(e,o)=>nn[$f](o)?"":e);return n.length<=Un&&Wo[$f](n)&&!_n[$f](n)}),jn=rn("behind",t=>{let[,n,e]=/^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/[_A](hs(t))??[],o=n??e??"";return!nn[$f](o)&&ut(o)}),gs=t=>{let n=V(t)[$p](0,cs);return n!==""&&!nn[$f](n)&&(Zo[$f](n)||ut(n)||jn(n))},Os=t=>Yo[$f](fs(t)),an=t=>t.length<=Un&&_n[$f](T(t)),ln=t=>Ko[$f](T(t)),fn=t=>es[$f](T(t)),pt=t=>zo[$f](t),Vn=t=>Qo[$f](t),ys=t=>Po[$f](t)&&!pt(t)&&!Ut(t),Ut=t=>Mo[$f](t),Es=t=>Fo[$f](t)&&!pt(t)&&!Ut(t),un=t=>No[$f](t),Ri=/権利(の)?侵害|人権|rights/,Jn=.5,zn=t=>V(t)[$d](/[\s\p{P}\p{S}]+/gu,""),xs=t=>V(t)[$5](/[/・、,，()（）「」\s]|\bor\b|または/).map(zn)[$b](n=>n.length>1),Li=t=>Gt(`harms\0${t}`,()=>ss[$u]((n,e)=>n[$f](t)?[e]:[])),bs=t=>new _D([...t][$p](1).map((n,e)=>[...t][e]+n)),As=(t,n)=>{try{return t(n)}catch{return null}},_=t=>!!t&&I(t)===1,St=t=>I(t)===3,k=t=>{let n=K(t);return!n||_(n)?n:I(n)===11?As(Ze,n):null},Ns=(t,n)=>(Bt(n,t)&4)!==0;function*G(t){for(let n=k(t);n;n=k(n))yield n};var Ci=160;function*qn(t){let n=0;for(let e=_(t)?t:k(t);e&&n<Ci;e=k(e),n+=1)yield e};var Xn=t=>{if(_(t)&&h(t)==="slot"){let e=ro(t,{flatten:!0});if(e.length)return e}let n=[];for(let e=Ge(t);e;e=Ue(e))n[$O](e);return n},Rt=(t,n)=>{let e=io(q(t)??t,t,5);return e.currentNode=n,e},Is=t=>As(to,t),Q=Tt.令和,Qn=/令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i,vi={令:Q,r:Q,平:Tt.平成,h:Tt.平成,昭:Tt.昭和,s:Tt.昭和},mn=t=>{let n=Qn[_A](t)?.[0][0];return n?vi[n[$X]()]??0:null},Hi=/(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/,Fi=/(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/,Bi=new $M(Hi.source+Fi.source,"i"),C=t=>$w(t).padStart(2,"0"),_i=/(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/,Gi=/(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/,Ui=/(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/,Ki=(t,n)=>t[0]==="d"||$j(t)>12?"dm":t[0]===_Y||$j(n)>12?"md":"",Wi=["yyyy/mm/dd","yyyy-mm-dd","yyyymmdd","yyyy.mm.dd","yyyy年m月d日","yyyy/mm/dd hh:mm","yyyy-mm-dd hh:mm"],$s=t=>Wi.map(n=>te(t,n)??""),Ts=t=>{let[n=""]=/^[a-z]{3}/i[_A](t[$9]())??[],e=n?"janfebmaraprmayjunjulaugsepoctnovdec"[$7](n[$X]()):-1;return e%3?null:e/3+1},Yi=t=>t[$d](/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/,n=>n[$d](/^十/,"一十")[$d](/十$/,"〇")[$d]("十","")[$d](/./g,e=>$w("〇一二三四五六七八九"[$7](e)))),Rs=(t,n,e)=>e.map(o=>t[$K](s=>ks(s,n)===o))[$Z](o=>o>=0)??-1,Ls=t=>/\d(月|\/)\s?\d|\d{4}-\d/[$f](O(t.at(-1)??"")),Ds=(t,{y:n,m:e,d:o})=>t[$K](s=>{let r=(O(s).match(/\d+/g)??[]).map($j)[_N]();return r===`${e},${o}`||r===`${n},${e},${o}`}),Ms=t=>t[$q](n=>mn(O(n))!==null),Cs=[/午前|^am$|^a\.m/i,/午後|^pm$|^p\.m/i],gn=t=>t[$q](n=>Cs[$q](e=>e[$f](n))),ee=(t,n)=>{let[e,o]=Cs.map(s=>t[$K](r=>s[$f](r[$9]())));return e<0||o<0?-1:n<12?e:o},ji=[[/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/,"y"],[/^\(?(月|month|mm$)/,_Y],[/^\(?(日$|日\b|日[)\s]|day|dd$)/,"d"],[/^\(?(時($|[^刻間])|hour|hh$)/,"h"],[/^\(?(分|minute)/,"i"]],Vi=[[/\d年|^\s*(19|20)\d\d\s*$/,"y"],[/\d月/,_Y],[/\d日/,"d"],[/\d時/,"h"],[/\d分/,"i"]],Ji={12:_Y,31:"d",23:"h",24:"h"},Hs=4,zi=/(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i,qi=/(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i,Xi=/(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/,Fs=({width:t,height:n})=>t<Hs||n<Hs,Zi=({right:t,bottom:n},e,o)=>t-o.left+e.scrollLeft<=0||n-o.top+e.scrollTop<=0,tc=({left:t,top:n,right:e,bottom:o},s)=>e<=s.left||t>=s.right||o<=s.top||n>=s.bottom||Fs(s),oe=new _u,Ps=()=>oe=new _u,Gs=t=>St(t)?_m:"",yn=/[・／/]/,se=t=>Us(t,ft,"dt")[_5](),Lt="input:not([type=hidden]), textarea, select, [contenteditable]",ce="input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea",nc="input[type=radio], input[type=checkbox]",Dt="script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, [role=button], [contenteditable=true]",xn=/^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/,ec=/^(td|th|dd|li|fieldset|form|body|tr)$/,bn=240,oc=24,Ys=t=>{let n=_(t)&&h(t)==="img"?g(t,"alt"):"";return n.length<=oc&&/\p{L}/u[$f](n)?n:""},dt=t=>t[$d](/\s{2,}|[^\S ]/g,_m)[$9](),re=new _u,mt=t=>re.get(t)??[],Vs=(t,n)=>g(t,n)[$5](/\s+/).map(e=>{let o=e&&Oo(B(t),e);return o?R(o):""})[_N](_m),An=t=>$(t,Lt)||!!tt(t,Lt),fc=t=>T(t)!==""&&(!X(t)||cn(t)),uc=(t,n,e)=>t.length===e&&t[_z](fc)&&new _D(t.map(T))[_V]===e?t[n]:"",hc=t=>[Y(t,$E)??g(t,"data-placeholder"),g(t,_2)][$b](n=>n[$9]()).map(n=>n[$p](0,bn)),S=({p:t,a:n,u:e})=>[...t,...n,...e],le="input, textarea, select, [contenteditable]:not([contenteditable=false])",Oc=/^(hidden|submit|image|button|reset|password|file|range|color|search)$/,yc=":disabled, [readonly], [aria-readonly=true], [aria-disabled=true]",A=t=>/^(radio|checkbox)$/[$f](`${t}`),ae=(t,n,e,o=[],s=[])=>({t,kind:n,type:e,B:In(t),N:o,g:s}),xc=(t,n)=>Oc[$f](n)||$(t,yc)||!A(n)&&g(t,"tabindex")==="-1",bc=t=>{let n=h(t);return n===_w?D(t):/^(textarea|select)$/[$f](n)?n:"editor"},Sc=(t,n,e)=>e(t)||A(n)&&mt(t)[$q](e)&&!w(t,$L),Ac=t=>$(t,":disabled")?"":t.text||R(t),Js=new _u,Ic=0,J=new _D([...en,$V,$I,$R]),$c=/^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/,Tc=/[\dx〇○]{2,}-?[\dx〇○]{2,}/i,fe="[\\d０-９]",kc=new $M(`(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${fe}{3})[^\\d０-９]{0,3}(${fe}{4})(?!${fe})[)）、,，\\s]*`),nr=(t,n,e)=>t[$d](n,o=>$w[_k](o.charCodeAt(0)+e)),de=t=>nr(O(t),/[ぁ-ゖ]/g,96),Rc=t=>nr(de(t),/[ァ-ヶ]/g,-96),Lc=new _B(Array.from({length:58},(t,n)=>$w[_k](65382+n)).map(t=>[{ﾞ:"゙",ﾟ:"゚"}[t]??O(t),t])),Dc=t=>[...de(t).normalize("NFD")].map(n=>Lc.get(n)??n)[_N](""),Mc=/^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/,Cc=/半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i,ir="h1, h2, h3, legend",vc=new _D([_y,$z,$V,$I,$R]),Hc=/^(url|site_name|subject|notes)$/,Fc=[_g,$D],Bc=new _D([_g,$D,"subject",$h,$k,_L,_y]),wn=8,me=5,cr=20,Pc=.7,he=({n:t})=>t[_X]===$1,sr=({K:t},n,e=()=>!0)=>t.map(o=>[I(o)===9?Qe(o):"",...E(o,n)[$b](e)[$p](0,12).map(R)][_N](_m))[_N](_m),ht=(t,n,e)=>t.map(o=>n(o)?{...o,...e}:o),Uc=(t,{values:n,o:e})=>{let[o,s]=t[$b](he),r=pt(e)||Ut(e)||t[$q](({id:i})=>n.has(i)||/^(name|email|subject)$/[$f](i));return o&&!s&&!o.id&&r?ht(t,i=>i===o,{id:$D,O:me}):t},Kc=t=>{let n=t.map(({o})=>[...S(o),...o.w]);if(!n.flat()[$q](o=>Ao[$f](o)))return t;let e=new _D(t.map(({id:o})=>o));return t.map((o,s)=>{let r=n[s];if(o.id!==$x||o.n[_X]!==$m||!r[$q](c=>Bn[$f](c)))return o;let i=r.map(c=>M(c[$d](Bn,""),$m))[$Z]($A);return!i||!J.has(i.id)||e.has(i.id)?o:(e.add(i.id),{...o,id:i.id,e:i.e??null,O:wn})})},Wc=t=>{let n=t[$b](u=>J.has(u.id)&&At(u)),e=u=>u._===_q||fn(At(u)),o=u=>e(u)||u.e&&n[$q]((d,y)=>e(d)&&d.id===u.id&&s(d,n[y+1],u)),s=(u,d,y)=>rr(y,u)||u.e&&u.e!==y.e&&d===y,r=n[$b](u=>!n[$q](d=>d.id===u.id&&rr(u,d))),i=u=>r[$q](d=>d!==u&&d.id===u.id&&d.e===u.e&&At(d)===At(u)),c=n[$b](o),a=u=>c[$q](({o:{F:d}})=>d[0]===u),l=n[$b](u=>!c[$g](u)),f=l[$b](u=>c[$q](({id:d})=>d===u.id)||r[$g](u)&&i(u)),p=!c.length&&f[$q](({id:u})=>u===$h);return ht(t,u=>l[$g](u)&&(p||f[$q](({id:d,o:{F:[y]}})=>d===u.id||y&&y===u.o.F[0]&&c.length&&!a(y))),{id:$x})},rr=({o:{b:t,a:n}},{n:{t:e}})=>t===e&&!n[$q](X),Yc=t=>t[$q](({id:n,e})=>n===_R||n===$h&&e)?ht(t,n=>n.id==="subject"&&At(n)===_2,{id:$x}):t,jc=(t,{values:n})=>t.map(e=>e.id||e.n[_X]!==$v?e:{...e,...Vc(e,n)}),lr=(t,n)=>(pn(n.get(_f)??"",t)?.I??0)>=Pc,At=({o:t})=>S(t).map(T)[$Z]($A)??"",fr=(t,{values:n,o:e})=>Yn(e)||t[$q](({id:o,O:s,n:{kind:r,g:i}})=>o===$J&&s>=wn||o===_f&&r===$v&&lr(i,n))||pt(e)&&!t[$q](ge),ge=({id:t})=>t===_R,Jc=(t,n)=>{if(fr(t,n))return t;if(Es(n.o))return ht(t,({id:s})=>Hc[$f](s),{id:$x});let o=un(`${n.o} ${n.p}`)&&!Ut(n.o)||t[$q](ge)?/^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/:/^$/;return ht(t,s=>{let r=At(s);return Yn(r)?!1:s.id===_g?r&&(o[$f](r)||Ro[$f](r)):s.id===_8||s.id===$J&&s.O<wn},{id:$x})},zc=(t,n)=>t[$q](e=>ge(e)&&S(e.o)[$q](o=>ts[$f](o)))&&!fr(t,n)?ht(t,({id:e})=>vc.has(e),{id:_R}):t,qc=[Uc,Kc,Wc,Yc,jc,Jc,zc],Qc=({id:t,n:{kind:n,g:e}},o)=>(!t||t===o)&&!(n===$v&&(Bc.has(o)||e[$q](nt))),Zc=new _B([[_q,10],[_6,9],[$3,6],["inside",6],["after",6],[$y,5],[_v,4],[$h,4]]),ta=8,na=/^(own|near|whole|row|sentence|group)$/,ea=[_q,_H,_6,_0,$3,$y],oa=24,H=(t,n)=>n[$u]((e,o)=>e?[{from:t,c:e,v:Zc.get(t)??ta,index:o}]:[]),Nt=({c:{id:t}})=>t!==$B,sa=t=>t[$b](({from:n})=>na[$f](n)),ot=(t,n)=>t[$b](e=>e.from===n),ur=(t,n)=>ea[$u](e=>ot(t,e))[$Z](({from:e,c:{id:o},index:s})=>kt(o)&&(e===_6?!s:e!==_0||!s&&!n.u.length))??ot(t,$h)[$Z](({c:{id:e}})=>/^(trap|captcha|password|payment)$/[$f](e))??H(_q,[[...n.p,...n.a,...n.u,...n.w,n.x,n.L][$q](ds)&&{id:_W}])[0],ra=(t,{D:n})=>{let e=n[$Z](o=>!o.c.T&&Nt(o))??null;return{...t,l:e,e:e?.c.e??null}},ia=(t,{D:n,kind:e,o})=>{let s=n[$Z](({c:i})=>!i.T);if(s?.c.id!==$B||n[$q](({c:i})=>i.T))return t;let r=s.from===_q||!o.u.length;return t.l&&(e===$1||!r)?t:{l:null,e:null,E:!0}},ca=(t,{D:n})=>{let e=n[$Z](({c:s})=>s.T);if(!e)return t;let o=/^(name|name_kana|other|victim|author|company)$/[$f](t.l?.c.id??"");return{...t,l:o?t.l:e,e:e.c.e??t.e}},aa=(t,{M:n,D:e,ht:o})=>{if(t.l||t.E)return t;let s=ot(n,$3),r=s.length>0&&!s[$q](Nt),i=!s.length&&!e.length&&o(),c=s[$Z](Nt)??H("inside",[i])[0]??null;return{l:c,e:t.e??c?.c.e??null,E:r}},la=(t,{D:n,kind:e,o:{x:o}})=>{if(t.l||n.length||o.length>oa)return t;let[s]=H("after",[M(o,e)]);return s&&!Nt(s)?{...t,E:!0}:{...t,l:s??null}},fa=(t,{M:n})=>{let e=ot(n,$3)[$Z](Nt),[o]=ot(n,_H),s=t.l?.c,r=s&&s===o?.c&&s!==ot(n,"near")[0]?.c;return!e||n[$q](i=>/^(own|row)$/[$f](i.from))||!(t.E||r)?t:{...t,l:e,E:!1}},ua=(t,{M:n})=>{if(t.l?.c.id!==$z)return t;let e=ot(n,$3)[$Z](({c:o})=>/^(other|postal|prefecture|locality)$/[$f](o.id));return e?{...t,l:{...t.l,c:e.c}}:t},pa=(t,{M:n,D:e})=>{let o=n[$b](({from:c})=>/^(autocomplete|type|name)$/[$f](c)),{l:s}=t;if(s){let c=o[$q](({c:a})=>a.id===s.c.id);return c?{...t,gt:c}:t}let r=!t.E&&!e.length&&!ot(n,$3).length,i=o[$Z](({from:c,c:{id:a}})=>c===$y||(c===_v?!(t.E&&a===_g):r));return i?{...t,l:i,e:i.from===_v?t.e:i.c.e??null}:t},da=(t,{M:n})=>{if(t.e||!/^name/[$f](t.l?.c.id??""))return t;let e=[$3,$h,$y][$u](o=>ot(n,o))[$Z](({c:o})=>o.e);return{...t,e:e?.c.e??null}},ma=[ra,ia,ca,aa,la,fa,ua,pa,da],pr=t=>{let n={...t,D:sa(t.M)};return ma.reduce((e,o)=>o(e,n),{l:null,e:null,E:!1})},ha=40,ga=/^(h\d|legend|caption)$/,mr=/^(b|strong)$/,hr=9,Oa=/(。|ください|下さい|ます|です|ません|こちら)$/,ya=/^\P{L}/u,Ea=t=>/^(r[tp]|option)$/[$f](h(k(t))),ba=t=>mt(t).length>0||[$U,$E][$q](n=>g(t,n)),Na=t=>M(t,$m)?.id===$h,Ia=(t,n)=>!Oa[$f](t)&&!ln(t)&&(n!==""||ut(t)||an(t)),wa=t=>ga[$f](h(t))||g(t,"role")==="heading",$a=t=>/^h\d$/[$f](t)?$j(t[1]):hr,Ra=(t,n)=>t.z<hr?n.z>=t.z:t.G!==""&&t.G===n.G,Er=24,Da=10,Ma=/連絡先|アドレス/,xr=/(。|ください|下さい|ます|です)$/,Ca={email:_L,tel:_y,url:_g},va={email:/^email$/,url:/^url$/,tel:/^(phone|postal)$/,number:/^(age|phone|postal|found_at|paid)$/,date:/^found_at$/,time:/^found_at$/,month:/^found_at$/,week:/^$/,"datetime-local":/^found_at$/},Fa=({id:t},{a:[n=""]},e)=>J.has(t)&&/^[、,，]/[$f](n)&&/^(other|author|victim)$/[$f](e?.id??""),Ba=({id:t,E:n},{p:e,a:o,u:s},r)=>t?t===$z&&r.id===$V&&o.length>0:s[0]===r.o.u[0]?!n||!e.length:!n&&(!s[0]||r.id===$J),Pa=({u:[t]},n,e)=>t&&t!==n?.u[0]&&t===e?.u[0],Ga=({type:t},n)=>kt(n)||n===$x||(va[t]?.test(n)??!0),ye=({n:{t,N:n,type:e},o})=>(A(e)?n:[t])[$q](s=>$(s,"[required], [aria-required=true]"))||[...o.p,...o.a[$p](0,2),...o.u[$p](0,1),...o.w[$p](0,1)][$q](s=>qo[$f](s)),Sr=[["outline","3px solid #0a7d55"],["outline-offset","1px"]],Va="通報ナビ",Ar=/[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i,Se={input:"HTMLInputElement",textarea:"HTMLTextAreaElement",select:"HTMLSelectElement"},st=t=>A(D(t))?bt(t):h(t)===$G?$w(go(t)):ho(t)??Et(t),Ne=(t,n)=>new InputEvent(_w,{bubbles:!0,composed:!0,inputType:t,data:n}),Nr=t=>t[$d](/\s+/g,""),qa='iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile',Xa=new $M(`\\s*${Ar.source}\\s*`,"gi"),$n=80,Tn=t=>([...S(t),...t.w,...t.S,t.x][$Z](T)??"")[$p](0,3*$n)[$d](Xa,_m)[$9]()[$p](0,$n),wr=({nt:t,$:n})=>t[$b](({type:e})=>e==="file").map(({t:e})=>rt("file",et(e)[0]??Tn(Nn(e,n,[])))),rt=(t,n,e)=>e?{kind:t,label:n,id:e}:{kind:t,label:n},Qa=({n:{t,type:n},o:e,id:o},s)=>o===$4?rt($4,Tn(e)):s&&o!==_W&&tl(t,n)&&rt(_I,Tn(e),o),kr="rgb(255, 255, 255)",kn=t=>Ie(t)?.[3]??1,Tr=t=>{let[n,e,o]=t.map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o},Te=[20,10],vr=[8,8],nl=[[0,0],[-.45,-.45],[.45,-.45],[-.45,.45],[.45,.45]],$e=.3,Lr=5,el=1.3,ol=1e3,sl=1e4,[rl,Hr]=[-2,-1],Fr=["::before","::after"],il=/^(img|svg|canvas|video|iframe|object|embed)$/,cl={opacity:t=>t<$e,contrast:t=>t<$e,brightness:t=>t>3,blur:t=>t>3},al={opacity:1,k:!1,R:null,H:!1,it:[],q:[]},dl=(t,n)=>_b.max(n.left-t.right,t.left-n.right,n.top-t.bottom,t.top-n.bottom)>ol,ml=t=>Fr.map(n=>L(t,n))[$b](n=>Re(n)&&n.pointerEvents===$N&&/absolute|fixed/[$f](n.position)&&!($j.parseInt(n.zIndex,10)<0)).map(({width:n,height:e})=>[$j[$Q](n),$j[$Q](e)]),hl=({filter:t})=>[...t.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)][$q](([,n,e,o])=>cl[n]?.($j(e)/(o?100:1))),xl=(t,n)=>ke(t)[$u](e=>[...G(e)].map(o=>{let s=n.get(o)??{X:o,left:zt(o),top:qt(o)};return n.set(o,s),s})),we=({X:t,left:n,top:e})=>zt(t)!==n||qt(t)!==e,Dr=({X:t,left:n,top:e})=>Ve(t,{left:n,top:e,behavior:"instant"}),bl=({X:t,left:n,top:e})=>{let o=h(t)==="html"?E(t,"body")[$p](0,1):[];return[t,...o].map(s=>L(s))[$q](({overflowX:s,overflowY:r})=>zt(t)!==n&&/hidden|clip/[$f](s)||qt(t)!==e&&/hidden|clip/[$f](r))},Mr=t=>{try{return xt(q(t))?.frameElement??null}catch{return null}},Al=(t,n,e)=>{let{left:o,top:s,right:r,bottom:i}=P(t);return o<=n&&n<=r&&s<=e&&e<=i},_r=(t,n=L(t))=>il[$f](h(t))||Re(n),Re=t=>t.content!==$N&&(kn(t.backgroundColor)>.1||t.backgroundImage!==$N||(t.backdropFilter??$N)!==$N)&&t.visibility==="visible"&&$j(t[_3])>.1,Le=t=>t[$5](`
`).map(n=>n[$9]())[$b]($A),De=t=>{let[,n="",e=t]=/^(https?:\/\/)(.*)$/is[_A](t)??[];return[n,e]},Ur=t=>URL.canParse(t)?new URL(t).href:"",wl=/https?:\/\/[\x21-\x7e]+/g,$l=["。",`
`,"! ",". ","？","！"],Kr=(t,n,e)=>new Intl.Segmenter("ja",{granularity:e}).segment(t).containing(n)?.index??0,Tl=(t,n)=>{let e=t.lastIndexOf(n);return e<0?0:e+n.length},Me=({o:{p:t,a:n}})=>[...t,...n][$q](X),it=t=>[...t].sort((n,e)=>e.O-n.O),kl=5,j=t=>{let n=$j.parseInt(g(t,"maxlength"),10);return n>0?n:1/0},v=(t,{n},e)=>e?[{id:t,t:n.t,value:e}]:[],gt=(t,n,e)=>v(t,n,Rl(n.n.t,e)),It=({o:t})=>{let{S:n,x:e,L:o}=t;return O([...S(t),...n,o[$g](e)?"":e,o][_N](_m))},ve=({S:t,a:n,x:e,L:o})=>[...t,...[...n,e,o][$u](s=>/^[\s(※]*例(.*)/[_A](O(s))?.[0]??[])],Ll=({A:t})=>{if(t.has($8)||t.has($P))return!1;let n=["y",_Y,"d"][$b](e=>t.has(e));return t.has("unread")?n.length<3:t.has("d")&&!t.has(_Y)},jr=t=>{let{type:n,kind:e}=t.n;return/^(date|time|month|datetime-local)$/[$f](n)?Ml:e===$v&&Ls(t.n.g)?Cl:Jr(t)?vl:e===$v?Dl:qr},Jr=({n:{t,kind:n,g:e},o:{p:o,x:s,S:r}})=>n===$1?null:vs([s,...o,g(t,$U),g(t,$E),...r],e),Rn=({A:t},...n)=>n[$q](e=>t.has(e)),Dl=({n:{g:t}},{A:n})=>n.add("unread")&&(Ms(t)||gn(t))?null:[],Ml=(t,n)=>{let{type:e}=t.n,o=e===$0?e:$P;if(!n.moment||Rn(n,o,$8,"y"))return[];let s=v(n.Y.id,t,hn(n.moment,e));return s.length&&n.A.add(o).add(e==="datetime-local"?$0:o),s},Cl=(t,{Y:n,moment:e,A:o})=>{let s=e?Ct(n.id,t,Ds(t.n.g,e)):[];return s.length&&o.add($P)?s:null},vl=(t,n)=>{let{Y:e,moment:o,A:s}=n,{t:r,kind:i,g:c}=t.n,a=Fl(t,n),l=o?.[a]??null;if(l===null||Rn(n,a,Hl[$f](a)?$0:$P,$8))return[];s.add(a);let[f,...p]=Bl(l,a,t,n);if(i===$v){let u=Ct(e.id,t,Rs(c,a,[f,...p]));return u.length||a!=="h"?u.length?u:null:(s.add($0),[])}let m=$w(f??"");return m&&m.length<=j(r)?v(e.id,t,m):null},Hl=/[hi]/,qr=(t,n)=>{let{Y:e,moment:o,A:s,At:r}=n,i=zr(t);if(Rn(n,i,$8,"y"))return[];let c=g(t.n.t,$E)||It(t);if(i===$0){s.add(i);let p=o?hn(o,i):"";return gt(e.id,t,/\d時/[$f](c)?[p[$d](/:(.*)/,"時$1分")]:[p])}let a=o&&te(o,c),l=a?[a]:[e[$Y],...o?$s(o):[]];r&&o&&l[_E](a??hn(o,$P));let f=gt(e.id,t,l);return f[$q](({value:p})=>/\d[:時]/[$f]($w(p)))&&s.add($8),f.length&&s.add(i),f},_l=4,Gl=new _D([...en,$J,_8]),Ul={url:Yl,name:Xr,name_kana:Xr,email:Vl,phone:Jl,address:tf,found_at:(t,n)=>({f:Vr(t,Zn(t.moment??"")??Zn(t[$Y]),n)})},He=(t,n)=>(Ul[t.id]??Kl)(t,Zr(t.id,n),n),Zr=(t,n)=>(n.get(t)??[])[$b](({O:e})=>e>=_l),Yt=({o:t})=>T(S(t)[0]??"")[$d](/\d+/g,""),Wl=({p:t,a:n})=>/(?<!(or|ing|、) )https?:\/\/\s*$/[$f](n[0]??t.at(-1)??""),ni=t=>t.n[_v]==="number"?!1:Zs(It(t),ve(t.o)),ql=/^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s,Xl=({o:{a:t,u:n}})=>!t[$q](e=>M(e,$m))&&n[$q](e=>e[$5](/[・/と]/)[$q](o=>M(o,$m)?.id===$z)),Ql=({n:{t}})=>/^[1-8]$/[$f](g(t,_V))||j(t)<=8,Qr=t=>Yt(t)[$d](/\((?=[^)]*[県市町番建]).*/,""),ef=24,Fe=()=>({filled:[],missed:[],cut:{},left:{},in_text:[],kept:[],needs:[],verified:null}),Be,U=[],rf=()=>E(document,le).length,si=(t,n)=>J.has(n)&&(t.has(n)||t.has($z)),lf=t=>{let n=new _B(t.map(({id:e,value:o})=>[e,o]));return n.has(_g)&&n.set($D,n.get($D)??""),n},ff=(t,n)=>n[$g](t)||U[$q](e=>e.id===t),jt=({t,value:n})=>{if(!Ft(t))return!1;let e=st(t);return e===n||typeof e!=_U||h(t)===$G?e===n:oi(e)===oi($w(n))&&(U[$q](o=>o.t===t)||e[$d](/\s+/g,"")===$w(n)[$d](/\s+/g,""))},oi=t=>O(t)[$d](/[^\p{L}\p{N}]+/gu,""),mf=(t,n)=>/^((https?:\/\/)?|\{+[^{}]*\}+|\$\{[^}]*\}|<[%?].*[%?]>|例[:：)）].*|.*(入力|記入)してください。?)$/s[$f](t[$9]())||n!==""&&t[$9]()===n[$9](),Of=()=>new Promise(t=>{let n=setTimeout(t,120);requestAnimationFrame(()=>{clearTimeout(n),setTimeout(t)})});_d.tsuho??={};var{tsuho:yf}=_d;yf.fillForm??=$2.assign(of,{undo:ci})})();
