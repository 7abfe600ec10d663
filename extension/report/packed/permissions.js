/* npm run compiled */import{a,b,c,d,e,f,g}from"./permissions-2.js";export{e as askFor,b as backgroundMayAsk,a as canFill,c as hostOf,f as mayFill,d as originsOf,g as takeBackPermissions};
