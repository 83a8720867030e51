import { html, nothing, type TemplateResult } from 'lit'
import { divided } from '../shared/list/divided.js'
import type { Format } from '../shared/format.js'
import type { Language } from '../shared/language-of.js'
import { addressOf, type OutputOf } from '../shared/wire.js'
import { writtenIn } from '../words/written-in.js'
import type { BoardStrings } from './words/offer-board.strings.js'

export type Card = OutputOf<'offers.search'>['items'][number]

/** The visitor's own, published in this page. */
type Own = { readonly own?: 'shown' | 'awaits-look' }

export type CardView = {
  readonly words: BoardStrings
  readonly language: Language
  readonly format: Format
  readonly level: number
  /** « 1,2 km »: only a search knows from where. */
  readonly far: ((metres: number) => string) | undefined
  /** Said instead of when it is free. */
  readonly notFree?: string | undefined
  /** Set for a thing with a calendar: that it is free on the days that were asked for. */
  readonly freeThen?: string | undefined
  /** Path of the offers on our own origin. */
  readonly page: string | undefined
  readonly categories: ReadonlyMap<string, string>
  /** Photos that could not be shown, by `srcset`: what is drawn stands there. */
  readonly lost: ReadonlySet<string>
  readonly lose: (event: Event) => void
  /** Undefined until its chunk is loaded. */
  readonly pictogram: ((name: string) => TemplateResult) | undefined
  readonly open: ((event: MouseEvent) => void) | undefined
}

export function offerCard(
  card: Card & Own,
  { words, language, format, level, far, freeThen, notFree, page, categories, lost, lose, pictogram, open }: CardView,
) {
  const { id, kind, own, title, photo, freedom } = card
  const srcset = photo?.sizes.map(({ width, path }) => `${addressOf(path)} ${width}w`).join()
  const giver = words.giver(card.giver, card.commune, !card.byMember && kind !== 'help' && kind !== 'wanted')
  const facts = [
    categories.get(card.category),
    giver,
    card.distanceMetres === undefined ? undefined : far?.(card.distanceMetres),
  ].filter(Boolean)
  const [when, said] = notFree
    ? ['taken', notFree]
    : freeThen && freedom.is !== 'unsaid'
      ? ['free', freeThen]
      : freedom.is === 'taken'
        ? ['taken', words.taken(format.soon(freedom.until))]
        : freedom.is === 'free'
          ? ['free', format.daysFromToday(freedom.from) < 1 ? words.freeNow : words.free(format.soon(freedom.from))]
          : ['meta', words.published(format.ago(card.publishedAt))]
  return html`<li class=${own ? 'card own' : 'card'} part="card">
    <div class="picture t${card.pictogram.length % 5}">
      ${
        srcset && !lost.has(srcset)
          ? html`<img alt="" loading="lazy" sizes="(max-width: 479px) 140px, 400px" srcset=${srcset} @error=${lose} />`
          : pictogram?.(card.pictogram)
      }
    </div>
    <div class="body">
      <p class="kind">${words.kinds[kind]}</p>
      <div class="name" role="heading" aria-level=${level}>
        <a
          part="card-link"
          href=${own === 'awaits-look' ? nothing : addressOf(`${page}/${id}`)}
          lang=${writtenIn}
          @click=${open}
          >${divided(title)}</a
        >
      </div>
      <p class="meta">
        ${
          // Each part that a card is made of costs memory: on most pages there is one.
          language === writtenIn || !card.byMember
            ? facts.join('\u00a0· ')
            : facts.map(
                (fact, at) =>
                  html`${at ? '\u00a0· ' : ''}<span lang=${fact === giver ? writtenIn : nothing}>${fact}</span>`,
              )
        }
      </p>
      <p class=${when}>${own ? words.own[own] : said}</p>
    </div>
  </li>`
}
