/* npm run compiled */import{k as a,l as b}from"./typed-words.js";import"./romaji.js";export{b as WISHING,a as whoTyped};
