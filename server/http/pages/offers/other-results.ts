import { html, type Html } from '../layout/html.js'
import { pathIn, type Frame } from '../layout/layout.js'
import type { OffersAddress } from './offers-address.js'
import { offerList, type DaysTaken } from './offer-list.js'
import type { BoardHead, OfferCard, OfferPage } from './offers-shown.js'
import { pathWith } from './understood.js'

type Parts = { readonly address: OffersAddress; readonly head: BoardHead; readonly offers: OfferPage }

/** After the list: what comes near, what is taken on the days asked for, and where else to look. */
export function otherResults(frame: Frame, { address, head, offers }: Parts): Html {
  const { words } = frame.formats
  const { near = [], taken = [], read } = offers
  return html`
    ${apart(frame, { title: words.nearTitle(near.length), cards: near })}
    ${apart(frame, { title: words.takenTitle, cards: taken, taken: read?.days })}
    ${elsewhere(frame, { address, head, offers })}
  `
}

type Apart = { readonly title: string; readonly cards: readonly OfferCard[]; readonly taken?: DaysTaken | undefined }

function apart(frame: Frame, { title, cards, taken }: Apart): Html | false {
  return (
    cards.length > 0 &&
    html`<div class="apart">
      <h2>${title}</h2>
      ${offerList(frame, cards, { level: 3, taken })}
    </div>`
  )
}

function elsewhere(frame: Frame, { address, head, offers: { instead } }: Parts): Html | undefined {
  if (!instead) return undefined
  const { words, language } = frame.formats
  const { categories, wider } = instead
  const link = (path: string, text: string) => html`<a class="press ghost" href="${path}">${text}</a>`
  const named = categories.flatMap(({ id, count, atLeast }) => {
    const name = head.categories.find((category) => category.id === id)?.name[language]
    const path = pathWith(frame, address, { category: id, words: undefined, plainly: undefined, order: undefined })
    return name === undefined ? [] : link(path, words.counted(name, count, atLeast))
  })
  const further =
    wider &&
    (wider.within === 'everywhere'
      ? link(pathWith(frame, address, { within: undefined }), words.everywhere(wider.count, wider.atLeast))
      : link(
          pathWith(frame, address, { within: wider.within }),
          words.upTo(words.kilometres(wider.within), wider.count),
        ))
  const ask = head.ask !== undefined && link(pathIn(frame, '/carte'), words.askPlaces)
  return html`<div class="apart">
    <h2>${words.elsewhere}</h2>
    <div class="choices">${further} ${named} ${ask}</div>
  </div>`
}
