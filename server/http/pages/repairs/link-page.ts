import { html, type Content, type Html } from '../layout/html.js'
import { documentOf, pathIn, sitePage, spaceIn, versionsOf, type Frame } from '../layout/layout.js'
import { spaceAddress, type ElementName } from '../../../sites/index.js'
import type { Formats } from '../layout/formats.js'
import { repairWords, type LinkWords } from './repair-words.js'

/** The secret fragment stays in the browser. Opening it changes nothing: its script asks, and only a button acts. */
function linkPage(frame: Frame, { about, id, path }: { about: About; id: string; path: string }): Html {
  const words = repairWords(frame.formats)[about]
  const [element, list] = homes[about]
  const home = element !== undefined && frame.site.elements.includes(element) ? list : ''
  return sitePage(frame, {
    title: words.title,
    canonical: pathIn(frame, home),
    hidden: true,
    main: mailPlace(words, { about, id, site: frame.site.slug, home: pathIn(frame, home), space: spaceIn(frame) }),
    head: mailScript,
    versions: versionsOf(frame, path),
  })
}

type About = 'visit' | 'session' | 'renewal' | 'objection'

const homes: Record<About, readonly [ElementName | undefined, string]> = {
  visit: ['repair-booking', '/reparation'],
  session: [undefined, ''],
  renewal: ['offer-board', '/offres'],
  objection: ['offer-board', '/offres'],
}

type Place = {
  readonly about: string
  readonly id: string
  readonly site: string
  readonly home: string
  /** Address of what is theirs: at the site, or of a mail about none, everywhere. */
  readonly space: string
}

/** Words of the page until its script has come, or without it. */
type PlaceWords = Pick<LinkWords, 'title' | 'noScript' | 'late' | 'home'>

export const mailScript = html`<script type="module" src="/v1/visit.js"></script>`

export function mailPlace(words: PlaceWords, { about, id, site, home, space }: Place): Content {
  return html`
    <noscript>${said(words, words.noScript, home)}</noscript>
    <div class="late">${said(words, words.late, home)}</div>
    <div
      id="from-mail"
      data-about="${about}"
      data-site="${site}"
      data-id="${id}"
      data-home="${home}"
      data-space="${space}"
    ></div>
  `
}

function said(words: PlaceWords, text: string, home: string): Content {
  return html`<div class="panel">
    <h1>${words.title}</h1>
    <p>${text}</p>
    ${home !== '' && html`<p><a class="press" href="${home}">${words.home}</a></p>`}
  </div>`
}

export function appointmentPage(frame: Frame, id: string): Html {
  return linkPage(frame, { about: 'visit', id, path: `/rendez-vous/${id}` })
}

export function sessionPage(frame: Frame, id: string): Html {
  return linkPage(frame, { about: 'session', id, path: `/session/${id}` })
}

export function renewalPage(frame: Frame, id: string): Html {
  return linkPage(frame, { about: 'renewal', id, path: `/offres/${id}/prolonger` })
}

export function objectionPage(frame: Frame, id: string): Html {
  return linkPage(frame, { about: 'objection', id, path: `/contester/${id}` })
}

/** What is theirs at all sites. */
export const ownSpace = ({ language }: Formats): string => spaceAddress(undefined, { publicUrl: '', language })

/** `/session/<id>#<secret>`: the same for a session without a site. */
export function ownSessionPage(formats: Formats, id: string): Html {
  const words = repairWords(formats).session
  const body = html`<main id="content" tabindex="-1">
    ${mailPlace(words, { about: 'session', id, site: '', home: '', space: ownSpace(formats) })}
  </main>`
  return documentOf(formats, { title: words.title, hidden: true, head: mailScript, body })
}
