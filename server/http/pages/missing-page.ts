import { html, type Html } from './layout/html.js'
import { pathIn, sitePage, type Frame } from './layout/layout.js'
import type { Section } from './layout/section.js'
import type { Said } from './error-page-text.js'

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
