import { html, nothing } from 'lit'
import type { Language } from '../../../../../shared/language-of.js'
import { notice, way } from '../../../../../parts/notice.js'
import type { Content } from '../../../../../shared/content.js'
import { shortDay } from '../../../../../words/loans/period.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { valueOf } from '../../../parts/fields.js'
import { priceIn } from '../../../parts/price.js'
import type { CounterStrings } from './counter.strings.js'
import { dayAfter, type Lendable, type Lendables } from './lendable.js'

type ThingView = {
  readonly words: CounterStrings
  readonly language: Language
  readonly typed: string
  readonly answer: Lendables | undefined
  readonly hasFailed: boolean
  readonly offer: string
  readonly copy: string
  search(words: string): void
  /** The key, which a scanner presses too. */
  enter(): void
  /** Why none was picked. */
  readonly said: Content
  choose(item: Lendable): void
  /** Another thing is wanted. */
  drop(): void
  chooseCopy(copy: string): void
  retry(): void
  /** The way to the camera. */
  readonly scan: Content
}

/** Found by a word or by what is written on it; then, of several, which. */
export function thingField(view: ThingView): Content {
  const { words, typed, search, enter, answer, offer, said, scan } = view
  const chosen = answer?.items.find((item) => item.offer === offer)
  if (answer && chosen) return html`${chosenThing(chosen, view, answer.today)} ${copies(view)}`
  return html`<div class="field">
      <label for="counter-thing">${words.what}</label>
      <input
        id="counter-thing"
        type="search"
        autocomplete="off"
        maxlength="100"
        .value=${typed}
        @input=${(event: Event) => search(valueOf(event))}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          enter()
        }}
      />
      ${said}
    </div>
    ${scan} ${things(view)}`
}

function chosenThing(item: Lendable, { words, language, drop }: ThingView, today: string): Content {
  return html`<div class="invited chosen">
    <div class="grow">
      <b lang=${writtenIn}>${item.title}</b>
      <p class="meta">${factsOf(item, { words, language, today, places: [] })}</p>
    </div>
    <button type="button" class="quiet" @click=${drop}>${words.other}</button>
  </div>`
}

function things({ words, language, typed, answer, hasFailed, choose, retry }: ThingView): Content {
  if (hasFailed) return notice({ tone: 'bad', title: words.searchFailed, ways: way(words.retry, retry) })
  if (!answer) return html`<div class="wait"><div></div></div>`
  const { items, today } = answer
  const places = [...new Set(items.map(({ place }) => place ?? ''))]
  const empty = typed.trim() === '' ? words.nothingLent : words.nothingFound
  return html`<p class="meta" role="status">${items.length === 0 ? empty : words.found(items.length)}</p>
    ${
      items.length === 0
        ? nothing
        : html`<ul class="rows framed">
            ${items.map(
              (item) =>
                html`<li>
                  <button type="button" class="pick" @click=${() => choose(item)}>
                    <span class="grow">
                      <b lang=${writtenIn}>${item.title}</b>
                      <small class="meta">${factsOf(item, { words, language, today, places })}</small>
                    </span>
                  </button>
                </li>`,
            )}
          </ul>`
    }`
}

type Said = { readonly words: CounterStrings; readonly language: Language; readonly today: string }
/** Told where there are several. */
type Placed = Said & { readonly places: readonly string[] }

function factsOf(item: Lendable, { words, language, today, places }: Placed): string {
  const { copies: all, place, depositCents, longest } = item
  const [first] = all
  const free = all.filter(({ until }) => until !== undefined).length
  return [
    all.length === 1 && first ? first.code : '',
    places.length > 1 ? (place ?? '') : '',
    all.length === 1 && first ? copySaid(first, { words, language, today }) : words.freeOf(free, all.length),
    longest === undefined ? '' : words.longest(longest),
    depositCents === undefined ? '' : words.deposit(priceIn(language, depositCents)),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Says who has it, or how long it is free. */
function copySaid({ lent, until }: Lendable['copies'][number], said: Said): string {
  if (!lent) return freeSaid(until, said)
  const { words, language } = said
  const who = lent.who || words.somebody
  return lent.lateDays === undefined
    ? words.lentTo(who, shortDay(lent.until, language))
    : words.lateWith(who, lent.lateDays)
}

/** Nobody asks for a copy that is free a quarter of a year ahead until when. */
function freeSaid(until: string | undefined, { words, language, today }: Said): string {
  if (until === undefined) return words.taken
  return until > dayAfter(today, 90) ? words.freeLong : words.free(shortDay(until, language))
}

function copies({ words, language, answer, offer, copy, chooseCopy }: ThingView): Content {
  const item = answer?.items.find((each) => each.offer === offer)
  if (!answer || !item || item.copies.length < 2) return nothing
  const said = { words, language, today: answer.today }
  return html`<div class="field">
    <label for="counter-copy">${words.copy}</label>
    <select id="counter-copy" @change=${(event: Event) => chooseCopy(valueOf(event))}>
      <option value="" ?selected=${copy === ''}>${words.anyCopy}</option>
      ${item.copies.map(
        (each) =>
          html`<option value=${each.copy} ?selected=${copy === each.copy}>
            ${each.code}, ${copySaid(each, said)}
          </option>`,
      )}
    </select>
  </div>`
}
