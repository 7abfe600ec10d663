/* npm run compiled */import{d as r}from"./address-end.js";import"./ip-address.js";import"./web-address.js";var o=t=>{let e=t.replace(/\r\n?/g,`
`),n=e.replace(/\n+/g,"");return r(e).includes(n)?n:e.replace(/\n+/g," ")};export{o as inOneLine};
