export const configuratorStyles = `
.configure{display:grid;gap:24px;align-items:start;grid-template-columns:minmax(0,1fr)}
@media(min-width:60em){.configure{grid-template-columns:minmax(16em,20em) minmax(0,1fr)}}
main.configurator,:is(.top,.foot):has(~main.configurator),main.configurator~.foot{max-width:1240px}
#shown>*+*{margin-top:16px}
.options{display:grid;gap:8px}
.options label{display:flex;gap:12px;align-items:center;min-height:48px;margin:0;padding:10px 14px;border:1px solid var(--line);border-radius:10px;font-weight:400;font-size:1em;cursor:pointer}
.options label:has(:checked){border-color:var(--accent);background:var(--accent-soft)}
.options input,.look .tick input{flex:none;width:20px;min-height:20px;margin:0;padding:0;accent-color:var(--accent)}
.options small{display:block;color:var(--muted)}
.colour{display:flex;gap:12px;align-items:center;min-height:44px;font-weight:400;font-size:1em;margin:0}
.colour input{flex:none;width:56px;min-height:40px;padding:3px}
.hint.after{margin:4px 0 0}.hint.after a{display:inline-block;padding-block:10px}
.scripted .unscripted{display:none}
.frames{display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(min(100%,11.5em),auto));align-items:start;justify-content:start}
.frames{margin:12px 0}.frames figure{margin:0;min-width:0}.frames figcaption{margin-bottom:6px}
.frames .pane{overflow:hidden;border:1px solid var(--line);border-radius:10px;background:var(--sunken)}
.frames iframe{border:0;display:block;transform-origin:0 0}
.pane.phone{width:182px;height:402px}.pane.phone iframe{width:360px;height:800px;transform:scale(.5)}
.pane.tablet{width:258px;max-width:100%;height:402px}.pane.tablet iframe{width:768px;height:1200px;transform:scale(.3333)}
.pane.computer{width:344px;max-width:100%;height:402px}.pane.computer iframe{width:1140px;height:1334px;transform:scale(.3)}
.ways-in{display:flex;flex-wrap:wrap;gap:0 20px;margin:0 0 16px}.ways-in a{display:inline-block;padding-block:10px}
.ways-in [aria-current]{font-weight:700;color:var(--ink);text-decoration:none}
.steps{list-style:none;counter-reset:step;margin:0;padding:0;display:grid;gap:16px;grid-template-columns:minmax(0,1fr)}
.steps>li{counter-increment:step;display:grid;grid-template-columns:2em minmax(0,1fr)}
.steps>li::before{content:counter(step);width:1.6em;height:1.6em;border-radius:50%;background:var(--accent-soft);color:var(--accent);display:grid;place-items:center;font-weight:700}
.steps p{margin:0 0 8px}
.snippet{margin:0 0 8px}
.snippet pre{margin:0 0 8px;padding:12px 14px;border:1px solid var(--line);border-radius:10px;background:var(--sunken);overflow:auto;font-size:.875em;line-height:1.5}
.snippet pre.said,.snippet pre.said code{white-space:pre-wrap;font:inherit}
.snippet [role=status]{margin-inline-start:12px;color:var(--ok);font-weight:600}
html:not(.scripted) .snippet button{display:none}
.drawn{display:block;width:100%;max-width:22em;height:auto;margin:0 0 12px;font-size:12px}
.drawn text{fill:var(--ink);white-space:pre}.drawn .quiet{fill:var(--muted)}.drawn .white{fill:#fff}.drawn .mono{font:10.5px ui-monospace,monospace}
.drawn .big{font-size:17px;font-weight:700}.drawn .bold{font-weight:700}.drawn .small{font-size:11px}.drawn .middle,.drawn .white,.drawn text.turn{text-anchor:middle}
.drawn :is(.sheet,.tile,.field){fill:var(--surface);stroke:var(--line)}.drawn .field{stroke:var(--muted)}.drawn .bar{fill:var(--sunken)}.drawn .faint{fill:var(--line)}
.drawn .mark{fill:var(--accent-soft)}.drawn .held{fill:none;stroke:var(--accent);stroke-width:2}.drawn .ring{fill:none;stroke:var(--accent);stroke-width:2.5}
.drawn circle.turn{fill:var(--accent)}.drawn text.turn{fill:var(--accent-ink);font-weight:700}
.drawn .blue{fill:#3858e9}.drawn .black{fill:#1e1e1e}.drawn .dark{fill:#5b3a68}.drawn .cross{stroke:#fff;stroke-width:2}.drawn .line{stroke:var(--line)}
.drawn .arrow{fill:none;stroke:var(--muted);stroke-width:2}
.good{background:var(--ok-soft);color:var(--ok);border-radius:10px;padding:12px 14px}
.note ul{margin:0 0 12px;padding-inline-start:20px}.configurator .note ul{margin:0}
#try-page{grid-column:-2/-1}#try-wrong{margin:8px 0 0;color:var(--bad);font-weight:600}#try-wrong:empty{display:none}#try-page details{margin-top:12px}
.version h3{margin:20px 0 4px}.version h3+.meta{margin:0 0 8px}.version+p{margin-top:16px}
`
