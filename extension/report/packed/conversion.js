/* npm run compiled */var t=({isComposing:n,keyCode:o})=>n||o===229;export{t as a};
