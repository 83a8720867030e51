import { html, nothing } from 'lit'
import { ledLink } from '../parts/led-link.js'
import { notice, way } from '../parts/notice.js'
import { isShutIn } from '../parts/shut-in.js'
import { passLink } from '../parts/space/pass-link.js'
import type { Content } from '../shared/content.js'
import { momentIn } from '../shared/days.js'
import type { Language } from '../shared/language-of.js'
import { addressOf } from '../shared/wire.js'
import { saidDay } from '../words/loans/period.js'
import type { Opening } from './my-space-element.js'
import type { ReadyStrings } from './ready-space.strings.js'

type View = { readonly words: ReadyStrings; readonly level: number }

/** Nothing is there yet. */
export const awaited = ({ words }: Pick<View, 'words'>) =>
  html`<div class="room wait">
    <p class="unseen" role="status">${words.loading}</p>
    <div></div>
    <div></div>
  </div>`

type Elsewhere = Pick<View, 'words'> & { readonly language: Language; readonly site: string | undefined }

/** Leads to our own page, where one can sign in. */
export function elsewhere({ words, language, site }: Elsewhere) {
  const path = site ? `/s/${site}/moi` : '/moi'
  const page = addressOf(path)
  if (isShutIn()) return notice({ tone: 'warn', title: words.shutIn, more: words.copyThis(page) })
  return notice({
    tone: 'warn',
    title: words.elsewhere,
    // A sandboxed frame may not be allowed to open a tab: show the address to be copied.
    more: origin === 'null' ? words.orThere(page) : words.elsewhereMore,
    ways: ledLink(words.ourPage, { language, path }),
  })
}

export function unread({
  words,
  isOffline,
  retry,
}: View & { readonly isOffline: boolean; readonly retry: () => void }) {
  return notice({
    tone: isOffline ? 'warn' : 'bad',
    title: isOffline ? words.offline : words.failed,
    more: isOffline ? words.offlineMore : words.failedMore,
    ways: way(words.retry, retry),
  })
}

type Lost = Pick<View, 'words'> & {
  readonly language: Language
  readonly lostAt: number
  /** Undefined of what was never read. */
  readonly readAt: number | undefined
}

/** What is shown was read before the connection went. */
export function offline({ words, language, lostAt, readAt }: Lost) {
  const today = momentIn('Europe/Paris', Date.now()).day
  const said = (ms: number) => {
    const { day, time } = momentIn('Europe/Paris', ms)
    return day === today ? words.clock(time) : words.at(saidDay(day, language, today), words.clock(time))
  }
  return notice({
    tone: 'warn',
    title: words.offlineSince(said(lostAt)),
    more: readAt === undefined ? words.offlineMore : words.shownOf(said(readAt)),
  })
}

/** A part could not be read; the rest is shown below. */
export function partly({ words, retry }: Pick<View, 'words'> & { readonly retry: () => void }) {
  return notice({ tone: 'warn', title: words.partly, more: words.failedMore, ways: way(words.retry, retry) })
}

type Led = {
  readonly words: ReadyStrings
  readonly language: Language
  readonly opening: Opening | undefined
  /** Where one is known; undefined on our own page. */
  readonly site: string | undefined
}

/** To the site's page of an element, where the site has that one. */
function wayTo(element: 'offer-board' | 'repair-booking', { words, language, opening, site }: Led): Content {
  if (!opening?.site.elements.includes(element)) return nothing
  const path = `/s/${opening.site.slug}`
  return element === 'offer-board'
    ? passLink(words.seeOffers, { language, site, path: `${path}/offres` })
    : passLink(words.seeRepairs, { language, site, path: `${path}/reparation` })
}

/** Leads to where others are seen to do it. */
export function nothingOffered(led: Led) {
  const way = wayTo('offer-board', led)
  return html`<p class="meta">${led.words.nothingOffered}</p>
    ${way === nothing ? nothing : html`<p class="ways">${way}</p>`}`
}

/** Offers the most likely first acts. */
export function nothingYet({ level, ...led }: Led & Pick<View, 'level'>) {
  const { opening, words } = led
  // Our own page, which is of no site, holds the links.
  if (!opening)
    return html`<div class="begin">
      <div class="step-title" role="heading" aria-level=${level}>${words.empty}</div>
      <p>${words.emptyMore}</p>
      <slot name="begin"></slot>
    </div>`
  return html`<div class="begin">
    <div class="step-title" role="heading" aria-level=${level}>${words.empty}</div>
    <p>${words.emptyMore}</p>
    <p class="ways">${wayTo('offer-board', led)} ${wayTo('repair-booking', led)}</p>
  </div>`
}
