/** Our page in somebody's frame has the background of that frame, and does not first shrink it to a link. */
export const embedStyles = `
.framed body{background:none}
.framed main{max-width:none;padding:8px;min-block-size:480px}
/* Of a height of the frame's own the frame would grow without end. */
.framed main>*{min-block-size:0}
.framed[data-theme=dark]{color-scheme:dark}.framed[data-theme=light]{color-scheme:light}
.away{position:absolute;margin:0 auto;max-inline-size:min(100% - 32px,34em);border:1px solid var(--line);border-radius:var(--radius);
background:var(--surface);color:var(--ink);padding:16px;overflow-wrap:anywhere}
`
