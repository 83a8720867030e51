import { html, nothing } from 'lit'
import { hoursTable } from '../../parts/hours.js'
import type { OutputOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import { dayWords, momentIn } from '../../shared/days.js'
import { distance } from '../../shared/distance.js'
import type { Language } from '../../shared/language-of.js'
import { marked } from '../../shared/marked.js'
import { knownOf } from '../../words/offers/known-giver.js'
import { plainFacts } from '../../words/offers/plain-facts.js'
import { writtenIn } from '../../words/written-in.js'
import type { CardView } from '../offer-card.js'
import type { SheetStrings } from '../words/offer-sheet.strings.js'
import { openLine } from './open-line.js'

export type Sheet = OutputOf<'offers.sheet'>
type Place = NonNullable<Sheet['place']>

export type FactsView = { readonly board: CardView; readonly words: SheetStrings; readonly language: Language }

export function offerFacts(sheet: Sheet, view: FactsView) {
  const { board, language, words } = view
  const month = dayWords(language, { month: 'long', year: 'numeric' })
  const { card, condition, depositCents, copies } = sheet
  const { format } = board
  const facts: [name: string, said: Content | false][] = [
    [
      card.kind === 'wanted' ? words.seeker : words.giver,
      marked(board.words.giver(card.giver, card.commune, false), card.giver, card.commune),
    ],
    [words.known, knownOf(sheet.giver, words, (since) => month(`${since}-01`))],
    [words.answers, sheet.giver.answersIn && words.answersIn[sheet.giver.answersIn]],
    [words.distance, card.distanceMetres === undefined ? '' : distance(card.distanceMetres, language)],
    [words.category, board.categories.get(card.category)],
    [words.fields.condition.name, condition && words.conditions[condition]],
    [words.fields.depositCents.name, card.kind === 'lend' && depositSaid(depositCents, words)],
    ...plainFacts(sheet, words).map(({ name, said, isTheirs }): [string, Content] => [
      name,
      isTheirs ? marked(said, said) : said,
    ]),
    [words.copies, copies > 1 && copies],
    [words.published, format.ago(card.publishedAt)],
  ]
  return html`<section class="about" aria-labelledby="sheet-about">
    <h3 id="sheet-about" class="unseen">${words.about}</h3>
    <p class="line"><span class="kind">${board.words.kinds[card.kind]}</span> ${freedomLine(sheet, board)}</p>
    <dl>
      ${facts.map(([name, said]) =>
        said && said !== nothing
          ? html`<div>
              <dt>${name}</dt>
              <dd>${said}</dd>
            </div>`
          : nothing,
      )}
    </dl>
  </section>`
}

function depositSaid(cents: number | undefined, words: SheetStrings): Content {
  if (!cents) return words.noDeposit
  return html`${words.depositOf(cents)} <span class="meta">(${words.depositNote})</span>`
}

export function freedomLine({ card: { freedom } }: Sheet, { words, format }: CardView) {
  if (freedom.is === 'unsaid') return nothing
  if (freedom.is === 'taken') return html`<span class="taken">${words.taken(format.soon(freedom.until))}</span>`
  const isNow = format.daysFromToday(freedom.from) < 1
  return html`<span class="free">${isNow ? words.freeNow : words.free(format.soon(freedom.from))}</span>`
}

/** How to get the object: address and phone of a place; of a person, what comes after asking. */
export function offerNext({ card, place, today }: Sheet, view: FactsView) {
  const { words } = view
  return html`<section class="next" aria-labelledby="sheet-next">
    <h3 id="sheet-next">${words.next[card.kind]}</h3>
    ${
      place
        ? html`<p>${words[place.phone ? 'nextAtPlaceOrCall' : 'nextAtPlace']}</p>
            ${placeFacts(place, today, view)}`
        : html`<p>${marked(words.nextToPerson[card.kind](card.giver), card.giver)}</p>`
    }
  </section>`
}

function placeFacts(place: Place, today: string, { words, language }: FactsView) {
  const { name, street, postcode, commune, phone, zone, open, hours, closures } = place
  const wall = { zone, now: Date.now() }
  // If the device's day differs from the server's, its clock is wrong, and so would be « open now ».
  const isToday = momentIn(zone, wall.now).day === today
  const day = dayWords(language, { day: 'numeric', month: 'long' })
  return html`<h4 lang=${writtenIn}>${name}</h4>
    <address lang=${writtenIn}>${street && html`${street}<br />`}${postcode} ${commune}</address>
    ${phone && html`<a class="way" href="tel:${phone.replace(/[^+\d]/g, '')}">${words.call(phone)}</a>`}
    ${isToday && open ? openLine(open, wall, { words: words.opening, language }) : nothing}
    ${hours && hoursTable(hours, wall, { words: words.hours, language })}
    ${closures.map(({ from, to, reason }) => html`<p class="shut">${marked(words.closure(day(from), day(to), reason), reason)}</p>`)}`
}
