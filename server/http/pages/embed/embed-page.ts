import { Html, html } from '../layout/html.js'
import type { Frame } from '../layout/layout.js'
import type { Section } from '../layout/section.js'
import { embedStrings } from './embed.strings.js'
import { sectionPath, type Attributes } from './framed-element.js'

/** An element alone, for somebody's frame. Its links, and the one that stays without script, open beside the frame. */
export function embedPage({ site, formats }: Frame, section: Section, attributes: Attributes): Html {
  const { noTab, close } = embedStrings[formats.language]
  const { label, see } = section.words(formats)
  const path = sectionPath(site, section, attributes)
  const { theme } = attributes
  const said = Object.entries({ locale: formats.language, share: 'off', ...attributes })
  return html`<!doctype html>
    <html lang="${formats.language}" class="framed" ${theme !== undefined && html` data-theme="${theme}"`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${label} – ${site.name}</title>
        <base target="_blank" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/s/page.css" />
        <link rel="stylesheet" href="/s/${site.slug}/look.css" />
        <script type="module" src="/v1/coop.js"></script>
        <script type="module" src="/v1/framed.js"></script>
      </head>
      <body>
        <main>${elementOf(section, { site: site.slug, said }, html`<a href="${besideOf(path)}">${see}</a>`)}</main>
        <dialog class="away">
          <p>${noTab}</p>
          <p><a></a></p>
          <button type="button">${close}</button>
        </dialog>
      </body>
    </html> `
}

/** A tab that a frame with `sandbox` opens shows no page with COOP. */
const besideOf = (path: string) => `${path}${path.includes('?') ? '&' : '?'}beside=`

type Named = { readonly site: string; readonly said: readonly (readonly [name: string, value: string])[] }

function elementOf({ element }: Section, { site, said }: Named, fallback: Html): Html {
  const attributes = said.map(([name, value]) => html` ${name}="${value}"`)
  // A name of the list of elements, which nobody types.
  const tag = new Html(`coop-${element}`)
  return html`<${tag} site="${site}" ${attributes}><div>${fallback}</div></${tag}>`
}
