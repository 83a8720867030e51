import { html, nothing } from 'lit'
import { notice, pageLink, way } from '../parts/notice.js'
import { isShutIn } from '../parts/shut-in.js'
import { ledBack } from '../parts/page-in.js'
import { addressOf, beside, pageAddress } from '../shared/wire.js'
import type { Opening } from './my-space-element.js'
import type { ReadyStrings } from './ready-space.strings.js'

type View = { readonly words: ReadyStrings; readonly level: number }

/** Leads to our own page, where one can sign in. */
export function elsewhere({ words, site }: View & { readonly site: string | undefined }) {
  const page = addressOf(site ? `/s/${site}/moi` : '/moi')
  if (isShutIn()) return notice({ tone: 'warn', title: words.shutIn, more: words.copyThis(page) })
  return notice({
    tone: 'warn',
    title: words.elsewhere,
    // A sandboxed frame may not be allowed to open a tab: show the address to be copied.
    more: origin === 'null' ? words.orThere(page) : words.elsewhereMore,
    ways: ownPageLink(words.ourPage, { site }),
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

/** A part could not be read; the rest is shown below. */
export function partly({ words, retry }: Pick<View, 'words'> & { readonly retry: () => void }) {
  return notice({ tone: 'warn', title: words.partly, more: words.failedMore, ways: way(words.retry, retry) })
}

/** Leads to where others are seen to do it. */
export function nothingOffered({ words, opening }: View & { readonly opening: Opening | undefined }) {
  const { elements, slug } = opening?.site ?? {}
  return html`<p class="meta">${words.nothingOffered}</p>
    ${
      elements?.includes('offer-board')
        ? html`<p class="ways">${pageLink(`/s/${slug}/offres`, words.seeOffers)}</p>`
        : nothing
    }`
}

/** Offers the most likely first acts. */
export function nothingYet({ words, level, opening }: View & { readonly opening: Opening | undefined }) {
  // Our own page, which is of no site, holds the links.
  if (!opening)
    return html`<div class="begin">
      <div class="step-title" role="heading" aria-level=${level}>${words.empty}</div>
      <p>${words.emptyMore}</p>
      <slot name="begin"></slot>
    </div>`
  const { elements, slug } = opening.site
  return html`<div class="begin">
    <div class="step-title" role="heading" aria-level=${level}>${words.empty}</div>
    <p>${words.emptyMore}</p>
    <p class="ways">
      ${elements.includes('offer-board') ? pageLink(`/s/${slug}/offres`, words.seeOffers) : nothing}
      ${elements.includes('repair-booking') ? pageLink(`/s/${slug}/reparation`, words.seeRepairs) : nothing}
    </p>
  </div>`
}

type OwnPage = {
  /** Without it, everything of the person's. */
  readonly site?: string | undefined
  /** A code is asked there, since it reaches further than the page of a site. */
  readonly email?: string
}

/** Leads to our page, which has a way back to this one where this is a partner's. */
export function ownPageLink(name: string, { site, email }: OwnPage) {
  const page = ledBack(pageAddress(site ? `/s/${site}/moi` : '/moi'), email === undefined ? {} : { email })
  return html`<a class="way" part="button" href=${page} target=${beside} rel="noopener" referrerpolicy="origin"
    >${name}</a
  >`
}
