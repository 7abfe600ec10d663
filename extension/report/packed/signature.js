/* npm run compiled */import{a,b,c,d}from"./signature-2.js";import"./changes-since-2.js";import"./japan-time.js";export{a as readSignature,b as refusal,d as signedBundle,c as stillHolds};
