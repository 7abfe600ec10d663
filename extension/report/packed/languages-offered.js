/* npm run compiled */import{a,b,c}from"./languages-offered-2.js";export{a as languagesOffered,c as ownLanguage,b as ownOffered};
