import { html, type Html } from '../layout/html.js'
import { ownLanguage, pathIn, sitePage, type Frame } from '../layout/layout.js'
import type { Language } from '../layout/formats.js'
import { marked } from '../layout/in-theirs.js'
import { memberWords } from './member-words.js'
import type { MapHead } from './members-shown.js'
import { openFiles } from './open-files.js'

export function filesPage(frame: Frame, head: MapHead): Html {
  const words = memberWords(frame.formats)
  const title = words.filesOf(head.site.territory)
  const { site, formats } = frame
  const path = (language: Language) => `/feeds/${site.slug}${language === ownLanguage(site) ? '' : `?lang=${language}`}`
  return sitePage(frame, {
    title,
    canonical: path(formats.language),
    versions: site.languages.map((language) => ({ language, path: path(language) })),
    main: html`<div class="panel">
      <h1>${marked(formats, title, head.site.territory)}</h1>
      <p class="sub">${words.filesWords}</p>
      ${openFiles(frame, head)}
      <p class="turn"><a class="press ghost" href="${pathIn(frame, '/carte')}">${words.all}</a></p>
    </div>`,
  })
}
