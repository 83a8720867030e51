import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { pictogram } from '../../../../parts/pictograms.js'
import type { Content } from '../../../../shared/content.js'
import type { Language } from '../../../../shared/language-of.js'
import { saidDay, shortDay } from '../../../../words/loans/period.js'
import { counterMeans } from '../../../../words/memberships/membership-terms.js'
import { writtenIn } from '../../../../words/written-in.js'
import { valueOf } from '../../parts/fields.js'
import { icon } from '../../parts/icons.js'
import { priceIn } from '../../parts/price.js'
import { keptIn, type Borrower, type Line } from './basket.js'
import type { LendStrings } from './lend.strings.js'

type BasketView = {
  readonly words: LendStrings
  readonly language: Language
  readonly today: string
  readonly lines: readonly Line[]
  readonly borrower: Borrower | undefined
  readonly who: string
  readonly change: (copy: string, changed: Partial<Line>) => void
  readonly changeAll: (to: string) => void
  readonly remove: (line: Line) => void
}

/** What is to leave, each with the day on which it comes back and why on that one. */
export function basketList(view: BasketView): Content {
  const { words, lines, who } = view
  if (lines.length === 0) return html`<p class="meta">${words.begin}</p>`
  return html`<div class="all">
      <h2 id="basket">${words.basket(lines.length, who)}</h2>
      ${lines.length > 1 ? together(view) : nothing}
    </div>
    <ul class="rows framed basket" aria-labelledby="basket">
      ${repeat(
        lines,
        ({ thing }) => thing.copy,
        (line) => row(line, view),
      )}
    </ul>`
}

function together({ words, language, today, lines, changeAll }: BasketView): Content {
  const days = [...new Set(lines.flatMap(({ thing }) => thing.days))].sort()
  const [first] = lines
  const one = lines.every(({ to }) => to === first?.to) ? first?.to : ''
  return html`<label
    >${words.allBack}
    <select id="lend-all" @change=${(event: Event) => valueOf(event) && changeAll(valueOf(event))}>
      <option value="" ?selected=${one === ''}>${words.each}</option>
      ${days.map((day) => html`<option value=${day} ?selected=${day === one}>${saidDay(day, language, today)}</option>`)}
    </select></label
  >`
}

function row(line: Line, view: BasketView): Content {
  const { words, language, today, borrower, remove } = view
  const { thing, why } = line
  const kept = keptIn(line, borrower, today)
  const warning =
    why ??
    (!kept && thing.isShort && thing.next ? words.before(shortDay(thing.next.from, language), thing.next.who) : '')
  return html`<li
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Delete') return
      event.preventDefault()
      remove(line)
    }}
  >
    ${pictogram(thing.pictogram)}
    <span class="grow"><b lang=${writtenIn}>${thing.title}</b> <small>${thing.code}</small></span>
    <span class="when">${kept ? words.kept(saidDay(kept.to, language, today)) : chosenDay(line, view)}</span>
    <button type="button" class="cross" aria-label=${words.remove(thing.title)} @click=${() => remove(line)}>
      ${icon('close')}
    </button>
    ${leavesWith(line, view)}
    ${warning ? html`<p class="warn more">${icon(why === undefined ? 'clock' : 'alert')}<span>${warning}</span></p>` : nothing}
  </li>`
}

/** What belongs to it, all of which is taken to leave, and how its deposit was left. */
function leavesWith({ thing, deposit, without = [] }: Line, { words, language, change }: BasketView): Content {
  const { contents, copy, depositCents } = thing
  if (contents.length === 0 && depositCents === undefined) return nothing
  return html`<div class="more with">
    ${contents.map(
      (each) =>
        html`<label class="opt"
          ><input
            type="checkbox"
            .checked=${!without.includes(each)}
            @change=${() =>
              change(copy, {
                without: without.includes(each) ? without.filter((other) => other !== each) : [...without, each],
              })}
          /><span lang=${writtenIn}>${each}</span></label
        >`,
    )}
    ${
      depositCents === undefined
        ? nothing
        : html`<label
            >${words.deposit(priceIn(language, depositCents))}
            <select
              @change=${(event: Event) =>
                change(copy, { deposit: counterMeans.find((each) => each === valueOf(event)) })}
            >
              <option value="" ?selected=${!deposit}>${words.notLeft}</option>
              ${counterMeans.map(
                (means) => html`<option value=${means} ?selected=${means === deposit}>${words.left[means]}</option>`,
              )}
            </select></label
          >`
    }
  </div>`
}

/** What is left in all, and what the rules ask for besides. */
export function depositsSaid(words: LendStrings, language: Language, lines: readonly Line[]): Content {
  const sum = (some: readonly Line[]) => some.reduce((cents, { thing }) => cents + (thing.depositCents ?? 0), 0)
  const taken = sum(lines.filter(({ deposit }) => deposit))
  const missing = sum(lines) - taken
  if (taken + missing === 0) return nothing
  const price = (cents: number) => (cents === 0 ? '' : priceIn(language, cents))
  return html`<p class="meta">${words.deposits(price(taken), price(missing))}</p>`
}

function chosenDay({ thing, to }: Line, { words, language, today, change }: BasketView): Content {
  const { longest } = thing.rule
  const last = longest === undefined ? undefined : Date.parse(today) + (longest - 1) * 86_400_000
  return html`<select
    aria-label=${words.back(thing.title)}
    @change=${(event: Event) => change(thing.copy, { to: valueOf(event) })}
  >
    ${thing.days.map((day) => {
      const said = saidDay(day, language, today)
      const isBeyond = last !== undefined && Date.parse(day) > last
      return html`<option value=${day} ?selected=${day === to}>
        ${isBeyond ? words.beyondRule(said, longest ?? 0) : said}
      </option>`
    })}
  </select>`
}

export const keysSaid = ({ keys, names }: LendStrings): Content =>
  html`<p class="keys">
    <span><kbd>F2</kbd> ${keys.field}</span>
    <span><kbd>${names.enter}</kbd> ${keys.add}</span>
    <span><kbd>${names.remove}</kbd> ${keys.remove}</span>
    <span><kbd>Ctrl</kbd> <kbd>${names.enter}</kbd> ${keys.lend}</span>
  </p>`
