import { html, type Html } from './layout/html.js'
import { documentOf, pathIn, sitePage, type Frame } from './layout/layout.js'
import type { Formats } from './layout/formats.js'
import type { Section } from './layout/section.js'
import type { Said } from './what-to-say.js'

/** Without a site there is nothing to link to. */
export function barePage(formats: Formats, { title, words }: Pick<Said, 'title' | 'words'>): Html {
  const body = html`<main id="content" tabindex="-1">
    <div class="panel">
      <h1>${title}</h1>
      <p>${words}</p>
    </div>
  </main>`
  return documentOf(formats, { title, hidden: true, body })
}

export function missingPage(frame: Frame, { title, words }: Said, section: Section | undefined): Html {
  const main = html`<div class="panel">
    <h1>${title}</h1>
    <p>${words}</p>
    <p>${wayOn(frame, section)}</p>
  </div>`
  return sitePage(frame, { title, canonical: pathIn(frame, ''), main, hidden: true })
}

function wayOn(frame: Frame, section: Section | undefined): Html {
  const { sections, formats } = frame
  const way = (path: string, text: string) => html`<a class="press" href="${pathIn(frame, path)}">${text}</a>`
  return section && sections.includes(section)
    ? way(section.path, section.words(formats).all)
    : way('', formats.words.home)
}
