export const memberStyles = `
coop-member-map{display:block;min-block-size:100svh}
@media (scripting:enabled){coop-member-map:not(:defined){max-block-size:720px;overflow:auto}}
@media (scripting:none){.scripted{display:none}}
coop-member-map::part(base){border:0;padding:0;border-radius:0}
coop-member-map::part(title){display:none}
.offering{display:flex;flex-wrap:wrap;gap:0 12px;align-items:baseline;margin:0 0 12px}
.offering p{margin:0;font-weight:600}
.offering ul{display:flex;flex-wrap:wrap;gap:0 14px;list-style:none;margin:0;padding:0}
.offering a{display:inline-block;padding-block:10px;overflow-wrap:anywhere}
.members{list-style:none;margin:0;padding:0;display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(min(100%,26.25em),1fr))}
.member{border:1px solid var(--line);border-radius:var(--radius);padding:14px 16px;overflow-wrap:anywhere;min-width:0}
.member h2{margin:0 0 4px}
.member h2 a{color:var(--ink);text-underline-offset:.18em}
.member dl{margin:8px 0 0}
.member dd,.member-sheet dd{font-weight:400}
.member dd a,.member-sheet dd a,.member-sheet li a,.tall{display:inline-block;padding-block:10px;margin-block:-10px}
.plain .tall{margin-block:0}
.member .text,.member-sheet .text{margin:8px 0 0}
.member-sheet{gap:12px}
.member-sheet .photo{width:100%;max-width:44em;aspect-ratio:3/2;object-fit:cover;border-radius:var(--radius);background:var(--accent-soft)}
.member-sheet p,.member-sheet dl,.member-sheet table,.member-sheet ul{margin-block:0}
.member-sheet h2{margin:8px 0 0}
.member-sheet table{justify-self:start}
.member-sheet th,.member-sheet td{padding-block:6px}
`
