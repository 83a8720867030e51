/** `/guide/guide.css`, beside `/s/page.css`. */
export const guidePageStyles = `
.seek{display:flex;gap:8px;flex:1 1 16em;max-width:30em;margin:0}.seek input{min-width:0}
.guide{max-width:1040px;margin-inline:auto;display:grid;grid-template-columns:minmax(0,1fr)}
.guide main{min-width:0;width:100%}
.contents{padding:20px 16px}.contents h2{font-size:1em;margin:12px 0 0}
.contents ul,.parts ul,.here ul{list-style:none;margin:0;padding:0}
.contents a,.parts a,.here a{display:inline-block;padding-block:10px}
.contents [aria-current]{color:var(--ink);font-weight:700;text-decoration:none}
.parts{display:grid;gap:16px 24px;grid-template-columns:repeat(auto-fill,minmax(min(100%,16em),1fr))}
.here{border-block:1px solid var(--line);margin:12px 0 20px;padding:12px 0 4px}.here h2{font-size:1em;margin:0}
.here ul{columns:18em;column-gap:24px}.here li{break-inside:avoid}
.prose{overflow-wrap:break-word}
.prose>*{max-width:46em}.prose>.rows,.prose>pre,.prose>img{max-width:100%}
.prose h2{font-size:1.375em;margin:32px 0 8px}.prose h3{font-size:1.125em;margin:24px 0 8px}
.prose :is(ul,ol){padding-inline-start:1.4em;margin:0 0 12px}.prose li{margin-bottom:6px}.prose li>:last-child{margin-bottom:0}
.prose img{border:1px solid var(--line);border-radius:var(--radius);margin:0 0 16px}
.prose blockquote{margin:0 0 12px;padding:12px 16px;border-inline-start:4px solid var(--accent);background:var(--sunken)}
.prose blockquote p:last-child{margin:0}
pre{background:var(--sunken);border:1px solid var(--line);border-radius:var(--radius);padding:12px 14px;margin:0 0 16px;overflow-x:auto}
pre code{background:none;padding:0}
.rows{overflow-x:auto;margin:0 0 16px}.rows table{margin:0;width:100%}
.rows :is(th,td){padding:8px 16px 8px 0;min-width:7em}.rows th{font-weight:600}.rows :is(th,td):last-child{min-width:min(16em,60vw)}
.turns{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 24px;margin:24px 0 0;border-top:1px solid var(--line)}
.turns a{padding-block:12px}
.passages{padding-inline-start:1.4em}.passages li{margin-bottom:16px;overflow-wrap:break-word}.passages p{margin:0}
.trial{margin:0 0 20px}.trial .meta{margin-top:4px}
.live{border:1px solid var(--line);border-radius:var(--radius);padding:8px;min-height:min(70vh,46em);margin:0 0 16px}.live>*{display:block;min-height:min(70vh,46em)}
.heard{background:var(--sunken);border-radius:var(--radius);padding:12px 16px 12px 40px;margin:0 0 16px;overflow-wrap:anywhere}
.poster{max-width:46em;text-align:center;padding:24px 16px;font-size:1.125em}.poster h1{font-size:2em;margin:0 0 12px}
.whose{font-weight:700;font-size:1.25em;color:var(--accent);margin:0}.scan{font-weight:700;margin-top:20px}
.code{width:min(100%,20em);height:auto;border:1px solid var(--line)}.address{font-weight:700;font-size:1.25em;overflow-wrap:anywhere}
@media (min-width:62em){.guide:not(.whole){grid-template-columns:minmax(0,1fr) 17em}.contents{padding:20px 16px 20px 4px}}
@media (max-width:32.4375em){.rows :is(th,td){min-width:8em}}
@page{margin:16mm}
@media print{.contents,.turns,.here{display:none}.guide,.top,main{max-width:none;padding:0}.prose>*{max-width:none}
.rows,pre{overflow:visible}pre{white-space:pre-wrap}.prose a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em}
h2,h3{break-after:avoid}.trial,.heard{display:none}.code{width:105mm}
.poster{font-size:17pt;max-width:none;min-height:98vh;display:grid;align-content:space-evenly;justify-items:center;text-wrap:balance}.poster p{margin:0}.poster h1{font-size:34pt;margin:0}
tr,pre,img{break-inside:avoid}}
`
