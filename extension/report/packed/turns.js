/* npm run compiled */import{b as e}from"./webext.js";var t=(n,o)=>e?o():navigator.locks.request(n,o);export{t as a};
