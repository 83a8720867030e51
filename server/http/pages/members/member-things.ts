import { toInstant, type Instant } from '../../../base/instant.js'
import { toZone } from '../../../base/local-time.js'
import { html, type Content, type Html } from '../layout/html.js'
import { pathIn, type Frame } from '../layout/layout.js'
import { written } from '../layout/in-theirs.js'
import type { Things } from './find-things.js'
import { memberWords } from './member-words.js'
import type { ShownSheet } from './members-shown.js'
import { whenFrom } from './open-words.js'

const mostShown = 3

type ThingsKnown = { readonly sheet: ShownSheet; readonly things: Things; readonly now: Instant }

export function memberThings(frame: Frame, { sheet: { entry }, things, now }: ThingsKnown): Html {
  const { offers, repairers } = things
  const words = memberWords(frame.formats)
  return html`${repairs(frame, entry, { repairers, now })} ${board(frame, entry.slug, offers)}
    <p class="turn scripted">
      <a class="press" href="${pathIn(frame, '/carte')}#membre-${entry.slug}">${words.onMap}</a>
    </p>`
}

type Repairing = Pick<Things, 'repairers'> & Pick<ThingsKnown, 'now'>

function repairs(frame: Frame, { slug, zone }: ShownSheet['entry'], { repairers, now }: Repairing): Content {
  const [repairer] = repairers?.items ?? []
  if (!repairer) return undefined
  const words = memberWords(frame.formats)
  const { firstFree } = repairer
  if (firstFree === undefined) {
    return html`<h2>${words.slots}</h2>
      <p class="taken">${words.nothingFree}</p>`
  }
  const { day, hour } = whenFrom(frame.formats, toInstant(Date.parse(firstFree)), { zone: toZone(zone), now })
  return html`<h2>${words.slots}</h2>
    <p class="free">${words.firstFreeAt(day, hour)}</p>
    <p class="turn">${way(frame, `/reparation?place=${slug}`, words.bookHere)}</p>`
}

function board(frame: Frame, slug: string, found: Things['offers']): Content {
  if (!found || found.items.length === 0) return undefined
  const words = memberWords(frame.formats)
  return html`<h2>${words.offers}</h2>
    <ul class="plain">
      ${found.items
        .slice(0, mostShown)
        .map(
          ({ id, title }) =>
            html`<li><a href="${pathIn(frame, `/offres/${id}`)}">${written(frame.formats, title)}</a></li>`,
        )}
    </ul>
    <p class="turn">${way(frame, `/offres?place=${slug}`, words.allOffers(found.total))}</p>`
}

function way(frame: Frame, path: string, text: string): Html {
  const language = pathIn(frame, '').split('?')[1]
  return html`<a class="press ghost" href="/s/${frame.site.slug}${path}${language !== undefined && `&${language}`}"
    >${text}</a
  >`
}
