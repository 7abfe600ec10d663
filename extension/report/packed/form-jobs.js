/* npm run compiled */import{a,b,c,d,e,f,g,h}from"./form-jobs-2.js";export{g as bringToJob,f as changeJob,d as formJob,c as formJobs,b as isJobId,a as jobId,e as keepJob,h as watchJobs};
