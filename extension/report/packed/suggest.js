/* npm run compiled */import{a}from"./likeness.js";import"./examples.js";import"./spelling.js";export{a as suggester};
