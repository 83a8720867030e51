import { html, nothing } from 'lit'
import type { Content } from '../shared/content.js'
import type { Language } from '../shared/language-of.js'
import { addressOf, type OutputOf } from '../shared/wire.js'
import { writtenIn } from '../words/written-in.js'
import { openWords, type Spoken } from './open-words.js'

export type Entry = OutputOf<'members.open'>['members']['items'][number]

export type CardView = Spoken & {
  readonly level: number
  /** Path of the members on our own origin. */
  readonly page: string | undefined
} & Partial<CardMore>

/** A card has this in addition once the second chunk is loaded. */
export type CardMore = {
  /** The entry highlighted here and on the map. */
  readonly chosen: string | undefined
  /** Until then, the link opens our page. */
  readonly open: (event: MouseEvent) => void
  /** The address, in print. */
  readonly printed: (entry: Entry) => Content
  /** « 1,2 km »: only a search knows from where. */
  readonly far: (metres: number, language: Language) => string
  /** Opening on the day of the query, instead of now. */
  readonly onDay: (entry: Entry) => readonly [tone: string, said: string] | undefined
}

export function memberCard(entry: Entry, view: CardView) {
  const { words, level, page, chosen } = view
  const { slug, name, kind, commune, summary, distanceMetres, open, hours, latitude, wheelchair } = entry
  const facts = [words.kinds[kind], commune, doneThere(entry, words), wheelchair && words.accessible]
  const number = latitude === undefined ? undefined : entry.number
  const far = distanceMetres === undefined ? undefined : view.far?.(distanceMetres, view.language)
  const [tone, said] =
    view.onDay?.(entry) ?? (open ? openWords(open, entry.zone, view) : hours ? ['meta', words.hours[hours]] : [])
  return html`<li class="card" part="card" data-slug=${slug} aria-current=${slug === chosen ? 'true' : nothing}>
    <div class="name" role="heading" aria-level=${level}>
      <a
        part="card-link"
        href=${addressOf(`${page}/${slug}`)}
        lang=${writtenIn}
        @click=${view.open}
        aria-label=${number ? `${number}. ${name}` : nothing}
        >${name}</a
      >
    </div>
    <p class="rank"><span aria-hidden="true">${number}</span>${far && `\u00a0· ${far}`}</p>
    <p class="meta">${facts.filter(Boolean).join('\u00a0· ')}</p>
    ${commune ? nothing : html`<p class="meta" lang=${writtenIn}>${summary}</p>`}
    ${said ? html`<p class="now ${tone}">${said}</p>` : nothing} ${view.printed?.(entry)}
  </li>`
}

/** « prêt, accueil » */
export const doneThere = ({ does }: Pick<Entry, 'does'>, words: Spoken['words']) =>
  does.map((activity) => words.activities[activity]).join(', ')
