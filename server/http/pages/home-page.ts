import { html, type Html } from './layout/html.js'
import { pathIn, sitePage, versionsOf, type Frame } from './layout/layout.js'
import { marked } from './layout/in-theirs.js'

export function homePage(frame: Frame): Html {
  const { site, formats, sections } = frame
  const { words } = formats
  const main = html`<div class="panel">
    <h1>${marked(formats, words.homeTitle(site.name), site.name)}</h1>
    ${sections.map((section) => {
      const { summary, see } = section.words(formats)
      return html`<p class="sub">${summary}</p>
        <p><a class="press" href="${pathIn(frame, section.path)}">${see}</a></p>`
    })}
  </div>`
  return sitePage(frame, { title: words.home, canonical: pathIn(frame, ''), main, versions: versionsOf(frame, '') })
}
