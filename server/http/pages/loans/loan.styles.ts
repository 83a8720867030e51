/** The page of what one person asked of another. */
export const loanStyles = `
.loan{max-width:640px;margin-inline:auto;overflow-wrap:anywhere}
.loan>*+*{margin-top:16px}
.loan p,.loan h1,.loan dl{margin-block-end:0}
.loan h2{margin:0 0 8px}
.loan .person,.loan .thing{display:flex;gap:12px;align-items:center}
.loan .person p,.loan .thing p{margin:0}
.loan .initial{flex:none;width:44px;height:44px;border-radius:50%;background:var(--accent-soft);color:var(--accent);display:grid;place-items:center;font-weight:700}
.loan .thing img{flex:none;width:64px;height:64px;object-fit:cover;border-radius:10px;background:var(--accent-soft)}
.loan dl{grid-template-columns:minmax(6em,auto) 1fr;column-gap:12px}
.loan s{color:var(--muted);font-weight:400}
.loan .note{margin-block-end:0}
.note.soft{background:var(--sunken);color:var(--ink)}
.bubble{border:1px solid var(--line);border-radius:14px 14px 14px 4px;background:var(--sunken);padding:10px 14px;width:fit-content;max-width:min(100%,34em)}
.bubble .text,.reads .text,.meeting .text{margin:0;white-space:pre-line}
.loan .answers{display:grid;gap:10px;margin:20px 0 0;border-top:1px solid var(--line);padding-top:16px}
.halves{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,9em),1fr));gap:10px}
.halves button{padding-inline:10px}
.loan button{width:100%;min-height:48px;text-align:center}
.loan button.quiet{background:none;color:var(--accent);text-decoration:underline;text-underline-offset:.18em}
.loan button.ghost{background:none;color:var(--accent);border-color:var(--accent)}
.loan button.warns{color:var(--bad)}
.loan button.ghost.warns{border-color:var(--bad)}
.loan .answer{margin-top:20px}
.loan .answer>*+*{margin-top:14px}
.reasons{border:0;padding:0;margin:0;display:grid;gap:8px}
.reasons legend{font-weight:600;padding:0;margin-bottom:6px}
.reasons label{display:flex;gap:12px;align-items:center;min-height:48px;margin:0;padding:10px 14px;border:1px solid var(--line);border-radius:10px;font-size:1em;cursor:pointer}
.reasons label:has(:checked){border-color:var(--accent);background:var(--accent-soft)}
.reasons input{flex:none;width:20px;min-height:20px;margin:0;padding:0;accent-color:var(--accent)}
.loan label i{font-weight:400;color:var(--muted);font-style:normal}
.loan .gift>*+*{margin-top:16px}
.gift .thing>div{flex:1;min-width:0}
.gift .thing .letter{flex:none;width:64px;height:64px;border-radius:10px;background:var(--accent-soft);color:var(--accent);display:grid;place-items:center;font-size:1.5em;font-weight:700}
.gift legend{font-size:1.1875em}
.gift summary{min-height:44px;padding:10px 0}
.asker>span:not(.face){min-width:0}
.asker:has(:checked) .face{background:var(--surface)}
.asker .about{display:grid;gap:2px;font-weight:400}
.asker .text{white-space:pre-line}
.asker:not(:has(:checked)) .text{display:-webkit-box;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:4}
.reads{border:1px solid var(--line);border-radius:10px;background:var(--sunken);padding:12px 14px;display:grid;gap:6px}
.own-code{border:1px solid var(--line);border-radius:10px;padding:12px 14px;text-align:center}
.digits{font-size:2em;font-weight:700;letter-spacing:.2em;font-variant-numeric:tabular-nums}
.loan input.code{max-width:8em;font-size:1.25em;letter-spacing:.2em;text-align:center}
.loan coop-talk,.meeting,.trouble{border-top:1px solid var(--line);padding-top:16px}
.line{list-style:none;margin:0 0 8px;padding:0;display:grid;gap:8px}.line li{border:1px solid var(--line);border-radius:10px;padding:10px 14px}
.line .text{margin:4px 0 0}
.halfway{border:1px solid var(--line);border-radius:10px;padding:10px 14px;margin-bottom:12px}
.loan .ways{margin-top:12px}
.loan .ways .press{text-align:center}
@media (forced-colors:active){.bubble,.reasons label,.halfway{border-color:CanvasText}}
@media print{.answers,.answer,.trouble{display:none}}
`
