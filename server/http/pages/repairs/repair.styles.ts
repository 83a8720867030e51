export const repairStyles = `
coop-repair-booking{display:block}
/* The plain list is some times as long as what takes its place, and the height of before is held. */
@media (scripting:enabled){coop-repair-booking:not(:defined){max-block-size:720px;overflow:auto}}
coop-repair-booking::part(base){border:0;padding:0;border-radius:0}
coop-repair-booking::part(title){display:none}
.repairers{list-style:none;margin:0;padding:0;display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(min(100%,26.25em),1fr))}
.repairer{border:1px solid var(--line);border-radius:var(--radius);padding:14px 16px;overflow-wrap:anywhere;min-width:0}
.repairer h2{margin:0 0 4px}
.repairer dl{margin:8px 0 0}
.repairer dd{font-weight:400}
.repairer dd a{display:inline-block;padding-block:10px;margin-block:-10px}
.repairer .text{margin:8px 0 0}
/* Seen only when the script has not come, which takes it away. A page without scripts says more above. */
.late{animation:late 1s}
@keyframes late{from,99%{opacity:0}}
noscript:has(*)+.late{display:none}
.visit{max-width:600px;margin-inline:auto;overflow-wrap:anywhere}
.visit h1{overflow-wrap:anywhere;text-wrap:wrap}
.visit .when{font-size:1.25em;font-weight:700;line-height:1.3;margin:8px 0}
.visit .when::first-letter{text-transform:uppercase}
.visit .when.over{font-weight:400;text-decoration:line-through;color:var(--muted)}
.visit .instead{display:block;font-size:.8em;font-weight:400;color:var(--muted)}
.visit dl{grid-template-columns:minmax(7em,auto) 1fr}
.visit dd{font-weight:400}
.visit coop-talk{margin-top:20px;border-top:1px solid var(--line);padding-top:16px}
.visit .text{margin:0}
.visit .tall{display:inline-block;padding-block:10px;margin-block:-10px}
.visit .fault{border-radius:10px;max-height:420px;object-fit:contain}
.answers,.ways{display:grid;grid-template-columns:minmax(0,1fr);gap:12px;margin:16px 0 0}
.answers button,.ways button,.ways .press{width:100%;min-height:52px;text-align:center}
.ways a.press{display:grid;place-items:center}
form+.told{margin-top:12px}
.ghost{background:none;color:var(--accent);border-color:var(--accent)}
.bad{background:var(--bad);color:var(--surface)}
[aria-disabled=true]{opacity:.6;cursor:default}
.answer{border-top:1px solid var(--line);margin-top:16px;padding-top:16px}
.answer h2{font-size:1.25em}
.ready{display:grid;gap:8px;margin-bottom:12px}
.ready button{text-align:start;font-weight:400;color:var(--ink);border-color:var(--line)}
.field{margin-bottom:12px}
textarea{font:inherit;color:inherit;background:var(--surface);border:1.5px solid var(--muted);border-radius:10px;padding:9px 12px;width:100%;display:block}
.wrong{color:var(--bad);font-weight:600;margin:4px 0 12px}
.times{border:0;padding:0;margin:0 0 12px;display:grid;gap:8px;grid-template-columns:repeat(auto-fill,minmax(7.75em,1fr))}
.times legend{font-weight:600;font-size:.875em;padding:0;margin-bottom:4px}
.times label{display:flex;align-items:center;gap:8px;min-height:48px;margin:0;padding:8px 12px;border:1.5px solid var(--muted);border-radius:10px;
font-size:1em;font-weight:400;font-variant-numeric:tabular-nums;cursor:pointer}
.times label:has(:checked){border-color:var(--accent);background:var(--accent-soft);font-weight:600}
.times input{flex:none;width:20px;min-height:20px;margin:0;padding:0;accent-color:var(--accent)}
.good{border-radius:10px;padding:12px 14px;background:var(--ok-soft);color:var(--ok);font-weight:600;margin:0 0 16px}
@media (max-width:32.4375em){.visit dl{grid-template-columns:1fr}}
@media print{.answers,.answer,.ways{display:none}}
`
