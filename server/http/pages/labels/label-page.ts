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
    main: html`<div class="panel">
      <h1>${title}</h1>
      <p class="sub">${marked(formats, words.belongs(code, member.name), member.name)}</p>
      ${page === undefined ? html`<p>${words.notShown}</p>` : html`<p><a class="press" href="${page}">${words.see}</a></p>`}
      <p><a href="${desk}">${words.desk}</a></p>
    </div>`,
    head: html`<script src="/e/label.js" data-desk="${desk}" data-page="${page ?? ''}"></script>`,
  })
}

/**
 * Only the browser knows whether somebody works at the desk here: a session of the whole account, and when the desk was used
 * last. Nothing is stored, not even an empty database.
 */
export const labelScript = `const { desk, page } = document.currentScript.dataset
const elsewhere = () => page && location.replace(page)
const opening = indexedDB.open('coop')
opening.onupgradeneeded = () => opening.transaction.abort()
opening.onerror = elsewhere
opening.onsuccess = () => {
  const sessions = opening.result.transaction('sessions').objectStore('sessions')
  const home = new URL('/', location.href).href
  const [session, used] = [sessions.get(home), sessions.get('desk ' + home)]
  sessions.transaction.onabort = elsewhere
  sessions.transaction.oncomplete = () => {
    opening.result.close()
    if (session.result && used.result) location.replace(desk)
    else elsewhere()
  }
}
`
