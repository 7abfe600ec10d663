/* npm run compiled */import{m as a,n as b}from"./romaji.js";export{b as WISHING,a as whoTyped};
