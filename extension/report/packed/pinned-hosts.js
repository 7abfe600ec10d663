/* npm run compiled */var a=(s,e)=>{if(!URL.canParse(s))return!1;let{protocol:n,username:t,password:o,host:r}=new URL(s);return n==="https:"&&!t&&!o&&(e??[]).includes(r)};export{a};
