import { html, nothing } from 'lit'
import { dayWords } from '../../../../shared/days.js'
import type { Desk } from '../../room.js'
import type { OutputOf } from '../../../../shared/wire.js'
import type { Listed } from './place.js'
import type { PlaceStrings } from './place.strings.js'

type View = { readonly desk: Desk; readonly words: PlaceStrings; readonly open: string | undefined }

/** The member's places, each with what one wants to know of it today. */
export function placesList({ places, count, cursor }: OutputOf<'places.list'>, { desk, words, open }: View) {
  if (count === 0)
    return html`<div class="begin">
      <p><b>${words.none}</b></p>
      <p class="meta">${words.noneMore}</p>
    </div>`
  return html`<section class="stack" aria-label=${words.title}>
    <p class="meta" role="status">${words.count(count)}</p>
    <ul class="rows framed">
      ${places.map(
        (place) =>
          html`<li>
            <a
              class="pick"
              href=${desk.hrefOf({ item: place.slug })}
              aria-current=${place.slug === open ? 'true' : nothing}
            >
              <span class="grow"
                ><b>${place.name}</b><small>${[place.street, place.commune].filter(Boolean).join(', ')}</small></span
              >
              <span class="today">${today(place, { desk, words })}</span>
            </a>
          </li>`,
      )}
    </ul>
    ${cursor === undefined ? nothing : html`<p><a class="way" href=${desk.hrefOf({ filters: { cursor } })}>${words.more}</a></p>`}
  </section>`
}

function today({ open, closure, offered, rests, closedAt }: Listed, { desk, words }: Omit<View, 'open'>) {
  const date = dayWords(desk.language, { day: 'numeric', month: 'long' })
  const state = closedAt
    ? html`<span class="st bad">${words.closedTitle}</span>`
    : rests?.now
      ? html`<span class="st warn">${words.pausedUntil(date(rests.until))}</span>`
      : closure
        ? html`<span class="st warn">${words.closedFrom(words.between(date(closure.from), date(closure.to)))}</span>`
        : open
          ? html`<span class=${open.now ? 'st ok' : 'st'}>${open.now ? words.open : words.shut}</span>`
          : html`<span class="st">${words.noHours}</span>`
  return html`${state}${offered > 0 ? html` <span class="st warn">${words.offeredCount(offered)}</span>` : nothing}`
}
