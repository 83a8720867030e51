/** Optional: many mail programs drop style sheets, and the mail is readable without. */
export const mailStyles = `
:root{color-scheme:light dark}
body{margin:0;padding:16px;background:#f4f7f5;color:#17211e;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:560px;margin:0 auto;padding:20px;background:#fff;border:1px solid #d8dfdb;border-radius:12px}
header{max-width:560px;margin:0 auto 10px;padding:0 20px;font-weight:600}
h1{font-size:20px;line-height:1.3;margin:0 0 12px}
p{margin:0 0 12px;overflow-wrap:anywhere}
a{color:#0e5a55}
dl{margin:0 0 16px;padding:12px 16px;background:#f4f7f5;border-radius:10px}
dt{color:#53605b;font-size:14px}
dd{margin:0 0 8px;font-weight:600;overflow-wrap:anywhere}
dd:last-child{margin-bottom:0}
blockquote{margin:0 0 16px;padding:8px 0 8px 14px;border-left:3px solid #0e5a55;overflow-wrap:anywhere}
.code{font-size:32px;font-weight:700;letter-spacing:6px;font-variant-numeric:tabular-nums;margin:0 0 12px}
.press{margin:0 0 16px}
.press a{display:inline-block;padding:12px 20px;border-radius:10px;background:#0e5a55;color:#fff;font-weight:600;text-decoration:none}
footer{max-width:560px;margin:12px auto 0;padding:0 20px;color:#53605b;font-size:14px}
@media (prefers-color-scheme:dark){body{background:#0f1513;color:#e9efec}main{background:#1b2421;border-color:#33403b}a{color:#7fd6c6}
dl{background:#141b19}dt,footer{color:#a4b1ab}blockquote{border-color:#7fd6c6}.press a{background:#7fd6c6;color:#06211d}}
`
