import type { SymptomStrings } from './symptoms.strings.js'

export const englishSymptoms: SymptomStrings = {
  title: 'If nothing appears',
  intro:
    'For whoever keeps the web site that one of our elements stands in. Find what you see; the cause and the remedy stand below it.',
  first:
    'The shortest way: open the page with `#coop-test` at the end of its address, and a panel tells what is to be mended. Or first open the browser’s console (F12, tab “Console”): the elements say there in a sentence what they lack. The commands `npm run coop` are for whoever runs the server.',
  heads: ['What you see', 'Probable cause', 'What to do'],
  symptoms: [
    {
      seen: 'neither link nor element',
      why: 'the editor has removed the tags: a visual editor, or what the author may write',
      todo: 'paste into a “Custom HTML” block (WordPress), or write only the link with `data-coop`',
    },
    {
      seen: 'only the link, nothing in the console',
      why: 'the script is not in the page: the editor removed it, or the theme lacks it',
      todo: 'look for `coop.js` in the source of the page; put it into the footer of the theme',
    },
    {
      seen: 'only the link, “ERR_BLOCKED_BY_CLIENT” in the console',
      why: 'a content blocker in this browser',
      todo: 'try a private window without extensions; tell whoever runs the server',
    },
    {
      seen: 'only the link, “Content Security Policy” in red in the console; `#coop-test` shows nothing either',
      why: 'the security policy of the page refuses our scripts, that of the panel too',
      todo: 'add our address to `script-src`, `connect-src` and `img-src`; a line that is missing is written with what `default-src` says, then our address',
    },
    {
      fault: 'no-answer',
      seen: '“could not be loaded”, and “the server did not answer” in the console',
      why: '`connect-src` lacks our address, a blocker stops it, or the server is down',
      todo: 'open the page with `#coop-test`: the panel tells which of the three',
    },
    {
      fault: 'types-forbidden',
      seen: 'only the link, “trusted-types” in the console',
      why: 'the policy has a list of `trusted-types` without `lit-html`',
      todo: 'add `lit-html` to that list',
    },
    {
      fault: 'define-replaced',
      seen: 'only the link, “customElements.define” in the console',
      why: 'another script of the page replaces it by its own, which fails',
      todo: 'try the page without that script, and tell whoever put it there',
    },
    {
      fault: 'no-site',
      seen: 'only the link, “the attribute site is empty” in the console',
      why: 'the element does not say whose site it is',
      todo: 'write `site="…"`, the name of your site in the network',
    },
    {
      fault: 'site-unknown',
      seen: 'only the link, “no site is called…” in the console',
      why: '`site` is misspelt',
      todo: 'correct it; the list: `npm run coop -- site:list`',
    },
    {
      fault: 'element-off',
      seen: 'only the link, “this element is not switched on” in the console',
      why: 'the element is not switched on for this site',
      todo: 'at the desk, “Settings of the site”; or `npm run coop -- site:change SITE --add-element repair-booking`',
    },
    {
      fault: 'wrong-attribute',
      seen: 'only the link, “a value that does not exist” in the console',
      why: 'an attribute of the tag is misspelt (place, category, territory…)',
      todo: 'take the code again from `/integrer?lang=en`, which writes only what exists',
    },
    {
      fault: 'origin-undeclared',
      seen: '“Here you can look. Booking is done on our page.”',
      why: 'the origin of the page is not declared for this site',
      todo: 'at the desk, “Settings of the site”; or `npm run coop -- site:change SITE --add-origin https://…`',
    },
    {
      fault: 'not-secure',
      seen: 'the same sentence, on a page in `http://`',
      why: 'without https anybody on the way could change the page',
      todo: 'serve the page over https, then have its origin declared',
    },
    {
      fault: 'sandboxed',
      seen: 'the same sentence, in a frame (`<iframe>`)',
      why: 'the frame has an attribute `sandbox` that takes its origin away',
      todo: 'put the element into the page itself',
    },
    {
      seen: 'in a frame, a link is pressed and nothing opens',
      why: 'the frame has an attribute `sandbox` without `allow-popups`',
      todo: 'add `allow-popups allow-popups-to-escape-sandbox` to it',
    },
    {
      seen: '“The offers could not be loaded”',
      why: '`connect-src` lacks our address, or the server does not answer',
      todo: 'complete `connect-src`; else wait and try again',
    },
    {
      seen: 'drawings in place of photos',
      why: '`img-src` lacks our address',
      todo: 'complete `img-src`',
    },
    {
      seen: 'a light element in a dark page',
      why: 'the page chooses colours `--coop-…` and no ink, or says `color-scheme:light`',
      todo: 'write `theme="dark"` on the element',
    },
    {
      seen: 'the element stays a link in a page made of another component',
      why: 'the script cannot see into a closed shadow root',
      todo: '`(await import("…/v1/coop.js")).load("coop-offer-board")`',
    },
    {
      seen: 'the element stays narrow in the middle of a wide page',
      why: 'what is around it is as wide as its content: `display:flex`, `float`, a cell of a table, a “Row” of WordPress',
      todo: 'give the block around it the whole width: `width:100%`',
    },
    {
      seen: 'the rest of the page jumps when the element arrives',
      why: 'its place is not reserved',
      todo: 'give it a height: `min-height:100svh`',
    },
  ],
  other:
    'None of these? Write to whoever runs the server, with the address of the page and what the browser’s console says.',
}
