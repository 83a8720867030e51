import { html, type Html } from './html.js'
import { documentOf, pathIn, sitePage, type Frame } from './layout.js'
import type { Voice } from './say.js'

/** Where there is no site to speak for: nothing to link but where one came from. */
export function barePage(voice: Voice, title: string, words: string): Html {
  const body = html`<main id="content" tabindex="-1">
    <div class="panel">
      <h1>${title}</h1>
      <p>${words}</p>
    </div>
  </main>`
  return documentOf(voice, { title, hidden: true, body })
}

/** Something of a site that is not there (any more): what may be done instead. */
export function missingPage(frame: Frame, title: string, words: string): Html {
  const { site, voice } = frame
  const shares = site.elements.includes('offer-board')
  const main = html`<div class="panel">
    <h1>${title}</h1>
    <p>${words}</p>
    <p>
      ${
        shares
          ? html`<a class="press" href="${pathIn(frame, '/offres')}">${voice.words.widen}</a>`
          : html`<a class="press" href="${pathIn(frame, '')}">${voice.words.home}</a>`
      }
    </p>
  </div>`
  return sitePage(frame, { title, canonical: pathIn(frame, ''), main, hidden: true })
}
