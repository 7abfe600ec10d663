/* npm run compiled */import{a,b}from"./forgetting-2.js";import"./forget-2.js";import"./book.js";import"./database.js";export{b as forgetting,a as remove};
