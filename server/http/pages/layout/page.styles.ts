/** `/s/page.css`. Fetches nothing, animates nothing; sizes follow the visitor's own. */
export const pageStyles = `
:root{color-scheme:light dark;--accent:#0e5a55;--accent-ink:#fff;--accent-soft:#e4f1ee;--ink:#17211e;--muted:#53605b;--line:#d8dfdb;
--surface:#fff;--sunken:#f4f7f5;--ok:#1b6a38;--warn:#7a4d00;--warn-soft:#fdf1d8;--bad:#9d2b14;--ok-soft:#e5f3e9;--radius:12px;--font:system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{--accent:#7fd6c6;--accent-ink:#06211d;--accent-soft:#143630;--ink:#e9efec;--muted:#a4b1ab;
--line:#33403b;--surface:#141b19;--sunken:#1b2421;--ok:#86d59c;--warn:#f1c46b;--warn-soft:#382a0c;--bad:#ff9c86;--ok-soft:#16321f}}
*,::before,::after{box-sizing:border-box}
body{margin:0;background:var(--sunken);color:var(--ink);font:1em/1.5 var(--font);font-variant-numeric:tabular-nums}
a{color:var(--accent);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1{font-size:1.625em;line-height:1.2;margin:0 0 4px;text-wrap:balance}
h2{font-size:1.1875em;line-height:1.3;margin:0 0 8px}
p{margin:0 0 12px}
img{max-width:100%;height:auto;display:block}
.skip{position:absolute;inset-inline-start:8px;inset-block-start:-200px;background:var(--surface);padding:12px 16px;z-index:1}
.skip:focus{inset-block-start:8px}
.top,main,.foot{max-width:1040px;margin-inline:auto;padding-inline:16px}
.top{padding-block:8px;display:flex;flex-wrap:wrap;gap:0 20px;align-items:center;justify-content:space-between}
.top nav{display:flex;flex-wrap:wrap;gap:0 20px}
.top a{display:inline-block;padding-block:10px}
.top strong{font-weight:700}
.led{max-width:1040px;margin:0 auto;padding-inline:16px}.led a{display:inline-block;padding-block:10px}
.foot{padding-block:12px 32px;color:var(--muted);font-size:.875em;display:flex;flex-wrap:wrap;gap:0 20px}
.foot p{margin:0;padding-block:10px}.foot a{display:inline-block;padding-block:10px;margin-block:-10px}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:16px;padding:20px}
.panel+.panel{margin-top:16px}
.sub,.meta{color:var(--muted)}
.sub{margin:0 0 16px}.meta{font-size:.875em;margin:0}
.search{margin:0 0 16px}
.row{display:flex;flex-wrap:wrap;gap:12px;align-items:end}.row>div{flex:1 1 15em}
.search details{margin-top:4px}
summary{cursor:pointer;padding:10px 0;color:var(--accent);width:fit-content}
.more{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,12.5em),1fr));gap:12px;padding-bottom:8px}
label{display:block;font-weight:600;font-size:.875em;margin-bottom:4px}
input,select{font:inherit;color:inherit;background:var(--surface);border:1.5px solid var(--muted);border-radius:10px;
padding:9px 12px;min-height:46px;width:100%}
button,.press{font:inherit;font-weight:600;border-radius:10px;min-height:46px;padding:10px 18px;border:1.5px solid transparent;
background:var(--accent);color:var(--accent-ink);cursor:pointer;text-decoration:none;display:inline-block}
.press.ghost{background:none;color:var(--accent);border-color:var(--accent)}
.cards{list-style:none;margin:0;padding:0;display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(min(100%,13.75em),1fr))}
.card{border:1px solid var(--line);border-radius:var(--radius);overflow:hidden;position:relative;display:grid;grid-template-rows:auto 1fr}
.card :is(h2,h3){font-size:1.1875em;line-height:1.3;margin:0}
.card :is(h2,h3) a{color:var(--ink);text-decoration:none}
.card :is(h2,h3) a::after{content:"";position:absolute;inset:0}
.card:hover :is(h2,h3) a,.card:focus-within :is(h2,h3) a{text-decoration:underline}
.picture{aspect-ratio:4/3;background:var(--accent-soft);color:var(--accent);display:grid;place-items:center;overflow:hidden}
.picture img{width:100%;height:100%;object-fit:cover}
.picture svg{width:38%;height:auto}
.words{padding:12px 14px;display:grid;grid-template-columns:minmax(0,1fr);gap:4px;align-content:start}
.kind{color:var(--accent);font-weight:700;font-size:.8125em;margin:0}
.free{color:var(--ok)}.taken{color:var(--warn)}
.free,.taken{font-weight:600;font-size:.875em;margin:0}
.found{margin:0 0 12px}
.choices{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;margin:0 0 16px}
.choices .chip{border-radius:99px;font-weight:400}
.choices .order{padding-block:10px}.choices [aria-current]{color:var(--ink);font-weight:700;text-decoration:none}
.apart{margin-top:24px}.apart>h2{font-size:1.1875em}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
main.wide{max-width:none;padding:0;background:var(--surface)}main.wide .panel{margin:16px}main.wide+.foot{max-width:none}
@media(min-width:60em){main.wide+.foot{padding-inline:24px}}
coop-offer-board{display:block}
coop-my-space:not(:defined)>[slot]{display:none}
[slot=begin] ul{list-style:none;margin:8px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:0 20px}
[slot=begin] a{display:inline-block;padding-block:10px}
/* The page has the frame and the title already. */
coop-offer-board::part(base){border:0;padding:0;border-radius:0}
coop-offer-board::part(title){display:none}
.turn{display:flex;flex-wrap:wrap;gap:12px;margin-top:20px}
.note{border-radius:10px;padding:12px 14px;background:var(--warn-soft);color:var(--warn);margin:0 0 16px}
.sheet{display:grid;gap:24px}
@media (min-width:47.5em){.sheet.pictured{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
.gallery{list-style:none;margin:0;padding:0;display:grid;gap:12px;grid-template-columns:1fr 1fr}
.gallery li:first-child{grid-column:1/-1}
.gallery img{border-radius:var(--radius);background:var(--accent-soft);width:100%}
.text{white-space:pre-line;overflow-wrap:anywhere;margin-top:12px}
.card,.sheet h1{overflow-wrap:break-word;hyphens:auto}
.card .words,.sheet>*{min-width:0}
dl{display:grid;grid-template-columns:auto 1fr;gap:6px 16px;margin:0 0 16px}
dt{color:var(--muted)}dd{margin:0;font-weight:600;overflow-wrap:anywhere}
table{border-collapse:collapse;margin:0 0 16px;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding-bottom:4px}
th,td{text-align:start;padding:4px 16px 4px 0;font-weight:400;vertical-align:top;border-bottom:1px solid var(--line)}
address{font-style:normal;margin:0 0 12px}
.plain{padding-inline-start:20px;margin:0 0 12px}
.sites{columns:15em;list-style:none;margin:0;padding:0}.sites a{display:inline-block;padding-block:10px}
@media (max-width:32.4375em){.cards{gap:10px}.card{grid-template:auto/auto minmax(0,1fr);align-items:start}.picture{width:30vw;margin:12px 0 12px 12px;border-radius:6px}.picture svg{width:48px}.card :is(h2,h3){font-size:1.0625em}
.panel{padding:16px 14px;border-radius:12px}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}}
/* Where a line holds few letters, long words are divided, and a picture stands above them. */
@media (max-width:18em){body{hyphens:auto;overflow-wrap:break-word}a[rel]{hyphens:manual}}
@media (max-width:15em){.card{grid-template:auto auto/minmax(0,1fr)}.picture{width:auto;margin-inline-end:12px}}
@media (prefers-reduced-motion:no-preference){.skip{transition:inset-block-start .1s}}
@media (forced-colors:active){.card,.panel,.press{border-color:CanvasText}}
@media print{.top,.search,.choices,.turn,.foot,.skip{display:none}body{background:none}.panel{border:0;padding:0}.card{break-inside:avoid}}
`
