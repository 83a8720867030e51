import { html, type Html } from './html.js'
import { documentOf, pathIn, sitePage, type Frame } from './layout.js'
import { memberWords } from './members/member-words.js'
import { repairWords } from './repairs/repair-words.js'
import type { Voice } from './say.js'
import type { Said, Section } from './what-to-say.js'

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
export function missingPage(frame: Frame, { title, words, section }: Said): Html {
  const main = html`<div class="panel">
    <h1>${title}</h1>
    <p>${words}</p>
    <p>${wayOn(frame, section)}</p>
  </div>`
  return sitePage(frame, { title, canonical: pathIn(frame, ''), main, hidden: true })
}

function wayOn(frame: Frame, section: Section): Html {
  const { elements } = frame.site
  const { words } = frame.voice
  const way = (path: string, text: string) => html`<a class="press" href="${pathIn(frame, path)}">${text}</a>`
  if (section === 'repairs' && elements.includes('repair-booking'))
    return way('/reparation', repairWords(frame.voice).all)
  if (section === 'members' && elements.includes('member-map')) return way('/carte', memberWords(frame.voice).all)
  if (section === 'offers' && elements.includes('offer-board')) return way('/offres', words.widen)
  return way('', words.home)
}
