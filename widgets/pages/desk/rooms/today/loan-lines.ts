import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { pictogram } from '../../../../parts/pictograms.js'
import type { Content } from '../../../../shared/content.js'
import { addressOf } from '../../../../shared/wire.js'
import { telOf, unbroken } from '../../../../words/phone.js'
import { shortName } from '../../../../words/short-name.js'
import { writtenIn } from '../../../../words/written-in.js'
import { icon, type IconName } from '../../parts/icons.js'
import { priceIn } from '../../parts/price.js'
import { writeBeside } from '../../parts/talk/write-link.js'
import type { Desk } from '../../room.js'
import type { LoanLine } from './day.js'
import { dayNear } from './said-day.js'
import type { TodayStrings } from './today.strings.js'

type LinesView = {
  readonly desk: Desk
  readonly words: TodayStrings
  readonly today: string
  readonly buttons: (line: LoanLine) => Content
  readonly below: (line: LoanLine) => Content
}

/** Thing, person, telephone, how it stands, and what is done next: a line each. */
export const loanLines = (lines: readonly LoanLine[], view: LinesView) =>
  html`<ul class="rows framed lines">
    ${repeat(
      lines,
      ({ id }) => id,
      (line) => lineOf(line, view),
    )}
  </ul>`

function lineOf(line: LoanLine, view: LinesView) {
  const { desk, words, buttons, below } = view
  const { copy, entered, id, offer, other, otherPhone, part, unread } = line
  const who = other || words.nameless
  const size = offer.photo?.[0]
  return html`<li class="line ${part}" data-id=${id}>
    <span class="tickbox" aria-hidden="true"></span>
    <span class="thumb" aria-hidden="true"
      >${
        size
          ? html`<img src=${addressOf(size.path)} alt="" width="44" height="44" loading="lazy" />`
          : pictogram(line.pictogram ?? '')
      }</span
    >
    <p class="thing">
      <a href=${desk.hrefOf({ room: 'loans', item: id, filters: {} })} lang=${writtenIn}>${offer.title}</a>
      ${copy === undefined ? nothing : html`<small>${copy}</small>`}
    </p>
    <p class="person">
      <span lang=${writtenIn}>${shortName(who)}</span>
      ${phone(otherPhone, who, words)}
    </p>
    <div class="state">${stateOf(line, view)}</div>
    <div class="acts">
      ${
        // Nobody reads what is written to who has no account.
        entered ? nothing : writeBeside({ desk, words, room: 'loans', id, who, what: offer.title, unread })
      }
      ${buttons(line)}
    </div>
    <div class="below">${below(line)}</div>
  </li>`
}

export function phone(number: string | undefined, who: string, words: Pick<TodayStrings, 'call'>): Content {
  if (number === undefined) return nothing
  return html`<a class="tel" href=${telOf(number)} aria-label="${words.call(who)}, ${number}">${unbroken(number)}</a>`
}

type Tone = '' | 'ok' | 'warn' | 'bad'

type Said = { readonly tone: Tone; readonly icon: IconName; readonly text: string }

function stateOf(line: LoanLine, view: LinesView): Content {
  const { desk, words, today } = view
  const first = firstSaid(line, view)
  const { proposed, depositCents, part, to } = line
  const more = [
    line.broughtAt !== undefined && part === 'late' && line.lateDays !== undefined && words.late(line.lateDays),
    proposed && line.status === 'out' && words.asksLonger(dayNear(proposed.to, desk.language, today)),
    ...nextSaid(line, view),
    part === 'out' && to !== undefined && words.backBy(dayNear(to, desk.language, today)),
    part === 'out' && depositCents !== undefined && words.deposit(priceIn(desk.language, depositCents)),
    line.entered && words.atTheCounter,
  ].filter(Boolean)
  return html`<span class="st ${first.tone}">${icon(first.icon)}${first.text}</span>
    ${more.length > 0 ? html`<small>${more.join(' · ')}</small>` : nothing}`
}

/** What comes first says most: late, to be checked, not back, else the day. */
function firstSaid(line: LoanLine, { desk, words, today }: LinesView): Said {
  const near = (day: string) => dayNear(day, desk.language, today)
  const { broughtAt, from, lateDays, next, outWith, part, to } = line
  if (broughtAt !== undefined) return { tone: 'warn', icon: 'check', text: words.brought }
  if (part === 'late') return { tone: 'bad', icon: 'alert', text: words.late(lateDays ?? 1) }
  if (part === 'back') {
    if (next) return { tone: 'warn', icon: 'people', text: awaitedBy(next, near, words) }
    return { tone: '', icon: 'clock', text: near(to ?? today) }
  }
  if (part === 'awaited') return { tone: '', icon: 'clock', text: words.forDay(near(from ?? today)) }
  if (outWith) return { tone: 'warn', icon: 'alert', text: words.stillWith(shortName(outWith.who || words.nameless)) }
  if (from === undefined) return { tone: '', icon: 'clock', text: words.toGive }
  return from < today
    ? { tone: 'warn', icon: 'clock', text: words.sinceOut(near(from)) }
    : { tone: '', icon: 'clock', text: near(from) }
}

type Next = NonNullable<LoanLine['next']>

const awaitedBy = ({ agreed, from, who }: Next, near: (day: string) => string, words: TodayStrings): string =>
  (agreed ? words.waitedBy : words.askedBy)(shortName(who || words.nameless), near(from))

/** Who comes next for what is late, and who has what is awaited. */
function nextSaid({ part, next, outWith }: LoanLine, { desk, words, today }: LinesView): string[] {
  const near = (day: string) => dayNear(day, desk.language, today)
  if (part === 'late' && next) return [awaitedBy(next, near, words)]
  if (part !== 'awaited' || !outWith) return []
  const who = shortName(outWith.who || words.nameless)
  return outWith.lateDays === undefined
    ? [words.stillWithUntil(who, near(outWith.until))]
    : [words.stillWith(who), words.late(outWith.lateDays)]
}
