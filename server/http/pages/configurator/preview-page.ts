import { tagSnippet } from '../../../../widgets/words/elements/snippets.js'
import { wholeTheme } from '../../../sites/index.js'
import type { Formats } from '../layout/formats.js'
import { html, Html } from '../layout/html.js'
import { pasted, queryOfChoices, type Choices } from './choices.js'
import type { ConfiguratorStrings } from './configurator.strings.js'
import { declarationsOf } from './colours.js'

/** Nothing inline, nothing from elsewhere, checked types: what works here works on the strictest of pages. */
export const previewPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html"

/** A page as a town may have: a title, what was chosen, and what follows. */
export function previewPage({ language }: Formats, choices: Choices, words: ConfiguratorStrings): Html {
  const { site, element, options } = choices
  const placed = { slug: site.slug, publicUrl: '', language: pasted(choices), options }
  return html`<!doctype html>
    <html lang="${options['locale'] ?? language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${words.previewTitle}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/integrer/apercu.css?${queryOfChoices(choices, language).toString()}" />
        <script type="module" src="/v1/coop.js"></script>
      </head>
      <body>
        <h1>${words.previewPage}</h1>
        <p>${words.previewWords}</p>
        ${new Html(tagSnippet(element, placed))}
        <p>${words.previewAfter}</p>
      </body>
    </html>`
}

/** The colours and the height of the page that is tried. */
export function previewStyles({ element, options, theme, site, height }: Choices): string {
  const scheme = options['theme'] === 'dark' ? 'dark' : options['theme'] === 'auto' ? 'light dark' : 'light'
  const whole = wholeTheme(theme ?? site.theme)
  const [surface, ink] = [whole['surface'] ?? '#fff', whole['ink'] ?? '#17211e']
  return `:root{color-scheme:${scheme};background:${surface};color:${ink};font:1em/1.5 system-ui,sans-serif}
body{margin:0;padding:16px}
h1{font-size:1.5em;margin:0 0 8px}
coop-${element}{display:block;min-block-size:${height === undefined ? '100svh' : `${height}px`};${declarationsOf(theme).join('')}}
`
}
