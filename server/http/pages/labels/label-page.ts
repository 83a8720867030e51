import type { Formats } from '../layout/formats.js'
import { html, type Html } from '../layout/html.js'
import { marked } from '../layout/in-theirs.js'
import { ownPage } from '../layout/own-page.js'
import { languageQuery } from '../../../../widgets/words/language-query.js'
import { labelStrings } from './label.strings.js'

type Labelled = {
  readonly path: string
  readonly code: string
  readonly title: string
  readonly member: { readonly slug: string; readonly name: string }
  readonly offerId: string
  readonly page: string | undefined
}

/** What the QR code on a thing leads to: its sheet, or its place at the desk where this browser has used that. */
export function labelPage(formats: Formats, { path, code, title, member, offerId, page }: Labelled): Html {
  const words = labelStrings[formats.language]
  const desk = `/bureau${languageQuery(formats.language)}#/stock/member/${member.slug}/${offerId}`
  return ownPage(formats, {
    title: `${title} · ${code}`,
    pathIn: (each) => `${path}${languageQuery(each)}`,
    hidden: true,
    main: html`<div class="panel" data-desk="${desk}" data-page="${page ?? ''}">
      <h1>${title}</h1>
      <p class="sub">${marked(formats, words.belongs(code, member.name), member.name)}</p>
      ${page === undefined ? html`<p>${words.notShown}</p>` : html`<p><a class="press" href="${page}">${words.see}</a></p>`}
      <p><a href="${desk}">${words.desk}</a></p>
    </div>`,
    head: html`<script type="module" src="/v1/label.js"></script>`,
  })
}
