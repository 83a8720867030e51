import { html, nothing } from 'lit'
import { notice, pageLink } from '../../parts/notice.js'
import type { Content } from '../../shared/content.js'
import type { FoundWords } from '../../words/offers/found.strings.js'
import { freeDays } from '../free-days.js'
import { offerCard, type Card, type CardView } from '../offer-card.js'
import type { Choice } from '../offer-choice.js'
import type { Offers, Opening } from '../offer-search.js'
import type { ReadyStrings } from '../words/ready-board.strings.js'

/** New values of fields of the form; an empty text empties one. */
type Change = Readonly<Record<string, string>>

export type FoundView = {
  readonly found: Offers
  readonly opening: Opening
  readonly typed: string
  /** Readings that the visitor took back already. */
  readonly plainly: NonNullable<Choice['plainly']>
  /** Whether anything but words was chosen. */
  readonly isNarrowed: boolean
  readonly words: FoundWords
  readonly ready: ReadyStrings
  /** Marks text that is French in whatever language. */
  readonly french: (text: string) => Content
  readonly view: CardView
  readonly ask: (change: Change) => void
}

/** Whether nobody has what was asked for; else it is called otherwise, or has one of the words. */
const isAbsent = ({ shown }: NonNullable<Offers['missing']>) => shown !== 'part' && shown !== 'meaning'

/** Before all that comes near: that nobody has it, with the ways on. */
export function absent({ found: { missing }, isNarrowed, words, french }: FoundView, ways: Content) {
  if (!missing || !isAbsent(missing)) return undefined
  const [before, after] = isNarrowed ? words.missingAmong : words.missing
  const title = html`${before}${french(missing.words)}${after}`
  return notice({ tone: 'plain', title, more: words.missingMore, ways })
}

/** Names what is shown instead, right before it. */
export function shownInstead({ found: { items, missing }, words, view }: FoundView) {
  if (!missing || !isAbsent(missing) || items.length === 0) return nothing
  const names = (missing.kinds ?? []).flatMap((id) => view.categories.get(id) ?? [])
  return html`<div class="heading" role="heading" aria-level=${view.level}>${words.here(names)}</div>`
}

/** Between the form and the list: how the words were read, each reading with the press that takes it back. */
export function understood({ found, opening, typed, plainly, words, ready, french, view, ask }: FoundView) {
  const { missing, outside } = found
  const { also, cutTo, days, perhaps, readingsCut, spelt } = found.read ?? {}
  const around = ([before, after]: FoundWords['also'], text: string) => html`${before}${french(text)}${after}`
  const takeBack = (reading: string) => () => ask({ plainly: [...plainly, reading].join() })
  // A kind that was meant is named before the list.
  const meant = [...new Set(missing?.shown === 'kind' ? [] : also?.flatMap((one) => one.meant))]
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
    spelt ? around(words.resultsFor, spelt) : undefined,
    missing && !isAbsent(missing)
      ? around(missing.shown === 'part' ? words.inPart : words.calledOtherwise, missing.words)
      : undefined,
    outside === undefined ? undefined : words.outside(outside, opening.site.territory),
    cutTo ? words.cutTo(cutTo) : undefined,
    readingsCut ? words.readingsCut(readingsCut) : undefined,
  ].filter((one) => one !== undefined)
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
  const seen = days ? { ...view, freeThen: undefined } : view
  const isTakenBeyond = ({ freedom }: Card) => freedom.is === 'taken' && days && freedom.until > days.to
  return html`<div class="apart">
    <div role="status"><div class="heading" role="heading" aria-level=${level}>${title}</div></div>
    <ul class="list">
      ${cards.map((card) => offerCard(card, { ...seen, level: level + 1, notFree: isTakenBeyond(card) ? undefined : then }))}
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
