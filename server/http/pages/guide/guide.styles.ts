export const guideStyles = `
.symptoms{list-style:none;margin:0 0 16px;padding:0;display:grid;gap:12px}
.symptoms li{border:1px solid var(--line);border-radius:var(--radius);padding:14px 16px;overflow-wrap:anywhere}
.symptoms dl{grid-template-columns:minmax(8em,auto) 1fr;margin:0}
.symptoms dd{font-weight:400}
code{font:.94em/1.5 ui-monospace,'DejaVu Sans Mono',Consolas,monospace;background:var(--sunken);padding:1px 4px;border-radius:4px;box-decoration-break:clone}
@media (max-width:32.4375em){.symptoms dl{grid-template-columns:1fr}}
`
