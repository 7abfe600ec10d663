/* npm run compiled */import{a,b}from"./changes-since-2.js";export{a as byEdition,b as changesSince};
