import { html, nothing } from 'lit'
import { notice, pageLink } from '../../parts/notice.js'
import type { Content } from '../../shared/content.js'
import type { FoundWords } from '../../words/offers/found.strings.js'
import { freeDays } from '../free-days.js'
import { offerCard, type Card, type CardView } from '../offer-card.js'
import type { Choice } from '../offer-choice.js'
import type { Offers, Opening } from '../offer-search.js'
import type { ReadyStrings } from '../ready-board.strings.js'

/** What fields of the form become; an empty text empties one. */
export type Change = Readonly<Record<string, string>>

export type FoundView = {
  readonly found: Offers
  readonly opening: Opening
  readonly typed: string
  /** What was taken back already. */
  readonly plainly: NonNullable<Choice['plainly']>
  readonly words: FoundWords
  readonly ready: ReadyStrings
  readonly language: string
  readonly view: CardView
  readonly ask: (change: Change) => void
}

/** Between the form and the list: how the words were read, each reading with the press that takes it back. */
export function understood({ found, typed, plainly, words, ready, language, view, ask }: FoundView) {
  const { also, cutTo, days, perhaps, readingsCut, spelt } = found.read ?? {}
  const french = (text: string) => (language === 'fr' ? text : html`<span lang="fr">${text}</span>`)
  const around = ([before, after]: FoundWords['also'], text: string) => html`${before}${french(text)}${after}`
  const takeBack = (reading: string) => () => ask({ plainly: [...plainly, reading].join() })
  const meant = [...new Set(also?.flatMap((one) => one.meant))]
    .filter((word) => !typed.toLowerCase().includes(word.toLowerCase()))
    .slice(0, mostMeant)
  const ways: Content[] = [
    spelt && way(words.exactly.join(typed), takeBack('spelling')),
    perhaps && way(around(words.perhaps, perhaps), () => ask({ words: perhaps })),
    days && chip(words.readDays(days.written, freeDays(days, ready, view.format)), 'days'),
    meant.length > 0 ? chip(words.also.join(meant.join(', ')), 'meanings') : undefined,
    ...plainly.map((reading) =>
      way(words.bringBack[reading], () => ask({ plainly: plainly.filter((one) => one !== reading).join() })),
    ),
  ].filter(Boolean)
  const said = [
    spelt && around(words.resultsFor, spelt),
    cutTo && words.cutTo(cutTo),
    readingsCut && words.readingsCut(readingsCut),
  ].filter(Boolean)
  if (ways.length + said.length === 0) return nothing
  return html`<div class="notice plain read" part="notice" role="group" aria-label=${words.understood}>
    ${said.length > 0 ? html`<p role="status">${said.map((one) => html`<strong>${one}</strong> `)}</p>` : nothing}
    ${ways.length > 0 ? html`<div class="ways">${ways}</div>` : nothing}
  </div>`

  function chip(text: Content, reading: string) {
    return html`<button type="button" class="way drop" part="button" @click=${takeBack(reading)}>
      <span aria-hidden="true">×</span> ${text}<span class="unseen">, ${words.takeBack}</span>
    </button>`
  }
}

const mostMeant = 4

/** After the list: what comes near, what is taken on the days asked for, and where else to look. */
export function beyond(view: FoundView) {
  const { near = [], taken = [] } = view.found
  const { words } = view
  return html`${apart(words.nearTitle(near.length), near, view)} ${apart(words.takenTitle, taken, view)}
  ${elsewhere(view)}`
}

function apart(title: string, cards: readonly Card[], { found, view, words }: FoundView) {
  if (cards.length === 0) return nothing
  const { format, level } = view
  const days = cards === found.taken ? found.read?.days : undefined
  const then = days && words.notFree(format.date(days.from), format.date(days.to))
  const isTakenBeyond = ({ freedom }: Card) => freedom.is === 'taken' && days && freedom.until > days.to
  return html`<div class="apart">
    <div role="status"><div class="heading" role="heading" aria-level=${level}>${title}</div></div>
    <ul class="list">
      ${cards.map((card) => offerCard(card, { ...view, level: level + 1, notFree: isTakenBeyond(card) ? undefined : then }))}
    </ul>
  </div>`
}

function elsewhere({ found, opening, words, ready, view, ask }: FoundView) {
  const { instead } = found
  if (!instead) return nothing
  const { categories, wider } = instead
  const named = categories.flatMap(({ id, count, atLeast }) => {
    const name = view.categories.get(id)
    return name ? way(words.counted(name, count, atLeast), () => ask({ words: '', category: id })) : []
  })
  const further =
    wider &&
    (wider.within === 'everywhere'
      ? words.everywhere(wider.count, wider.atLeast)
      : words.upTo(ready.kilometres(wider.within), wider.count))
  const within = wider?.within === 'everywhere' ? '' : String(wider?.within)
  const ways = [
    further ? way(further, () => ask({ within })) : nothing,
    ...named,
    opening.ask ? pageLink(opening.ask, words.askPlaces) : nothing,
  ]
  return ways.some((one) => one !== nothing) ? notice({ tone: 'plain', title: words.elsewhere, ways }) : nothing
}

function way(text: Content, act: () => void) {
  return html`<button type="button" class="way" part="button" @click=${act}>${text}</button>`
}
