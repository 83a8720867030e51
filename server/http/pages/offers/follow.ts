import { html, type Html } from '../layout/html.js'
import type { Formats } from '../layout/formats.js'
import { ownLanguage, type Frame } from '../layout/layout.js'
import { followStrings } from './follow.strings.js'
import { feedPath, type OffersAddress } from './offers-address.js'
import type { BoardHead } from './offers-shown.js'

export const feedFormats = {
  atom: { name: 'Atom', type: 'application/atom+xml' },
  rss: { name: 'RSS', type: 'application/rss+xml' },
} as const

export type FeedFormat = keyof typeof feedFormats

const formatNames: readonly FeedFormat[] = ['atom', 'rss']

/** A feed is named as the page whose list it has. */
export function feedTitle({ language, words }: Formats, { search }: OffersAddress, head: BoardHead): string {
  const title = words.offersOf(head.site.territory)
  return search.words === undefined ? title : followStrings[language].searched(title, search.words)
}

/** Where readers of feeds look for them. */
export function feedsToFind({ site, formats }: Frame, address: OffersAddress, head: BoardHead): Html {
  const title = `${feedTitle(formats, address, head)} – ${site.name}`
  return html`${formatNames.map((format) => {
    const { name, type } = feedFormats[format]
    const href = feedPath(address, format, ownLanguage(site))
    return html`<link rel="alternate" type="${type}" title="${title} (${name})" href="${href}" />`
  })}`
}

export function feedsToFollow({ site, formats }: Frame, address: OffersAddress): Html {
  const words = followStrings[formats.language]
  return html`<p class="meta">
    ${words.follow}
    ${formatNames.map((format, at) => {
      const href = feedPath(address, format, ownLanguage(site))
      return html`${at > 0 && ', '}<a href="${href}" type="${feedFormats[format].type}"
          >${words.flow(feedFormats[format].name)}</a
        >`
    })}.
    ${words.why}
  </p>`
}
