/* npm run compiled */import{a}from"./likeness.js";import"./examples.js";export{a as suggester};
