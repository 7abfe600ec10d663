/* npm run compiled */import{a,b,c}from"./forgetting-2.js";import"./last-taken.js";import"./forget-2.js";import"./book.js";import"./database.js";export{b as forgetLeft,c as forgetting,a as remove};
