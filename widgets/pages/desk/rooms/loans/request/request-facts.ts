import { html, nothing } from 'lit'
import type { Language } from '../../../../../shared/language-of.js'
import type { Content } from '../../../../../shared/content.js'
import { momentIn } from '../../../../../shared/days.js'
import { saidPeriod, shortDay } from '../../../../../words/loans/period.js'
import { telOf, unbroken } from '../../../../../words/phone.js'
import { writtenIn } from '../../../../../words/written-in.js'
import type { Request } from '../parts/requests.js'
import type { RequestSheetStrings } from './request-sheet.strings.js'

type FactsView = {
  readonly words: RequestSheetStrings
  readonly language: Language
  /** Said of a person who has no name any more. */
  readonly nameless: string
}

/** Says of a thing that is out who waits for it, and from when on. */
export function nextSaid({ next }: Pick<Request, 'next'>, { words, language, nameless }: FactsView): string {
  if (!next) return ''
  const said = next.agreed ? words.nextBy : words.askedBy
  return said(next.who || nameless, shortDay(next.from, language))
}

/** Which days, which copy, in which state it left, and how to reach who has it. */
export function requestFacts(request: Request, { words, language, nameless }: FactsView): Content {
  const { from, to, proposed, zone, copy, otherCommune, inReturn, outWith } = request
  const today = momentIn(zone, Date.now()).day
  const said = (days: { from: string; to: string }) => saidPeriod(days, language, today)
  const facts = [
    [words.when, from !== undefined && to !== undefined ? said({ from, to }) : ''],
    [words.proposed, proposed ? said(proposed) : ''],
    [words.copy, copy ?? ''],
    [
      words.outWith,
      outWith && outWith.lateDays === undefined
        ? words.with(outWith.who || nameless, shortDay(outWith.until, language))
        : '',
    ],
    [words.next, nextSaid(request, { words, language, nameless })],
    [words.from, otherCommune ?? ''],
    [words.noted, request.entered ? words.atCounter : ''],
    [words.inReturn, inReturn ?? ''],
    [words.deposit, depositOf(request, words, language)],
  ].filter(([, value]) => value)
  return html`<dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${quoted(words.said, request.words)} ${quoted(words.answered, request.answer ?? '')} ${call(request, words)}`
}

function depositOf({ depositCents }: Request, words: RequestSheetStrings, language: string): string {
  return depositCents === undefined ? '' : words.depositTold(priceOf(language, depositCents))
}

function priceOf(language: string, cents: number): string {
  const digits = cents % 100 ? 2 : 0
  const euros = { style: 'currency', currency: 'EUR', minimumFractionDigits: digits } as const
  return new Intl.NumberFormat(language, { ...euros, maximumFractionDigits: digits }).format(cents / 100)
}

function quoted(name: string, text: string): Content {
  if (text === '') return nothing
  return html`<div>
    <h3>${name}</h3>
    <p class="said" lang=${writtenIn}>${text}</p>
  </div>`
}

/** A person without an address is told nothing by mail: then calling is what is left. */
function call({ other, otherPhone, mailed, status }: Request, words: RequestSheetStrings): Content {
  const isGoing = status === 'agreed' || status === 'out'
  const unmailed = mailed || !isGoing ? nothing : html`<p class="meta">${words.unmailed}</p>`
  if (otherPhone === undefined) return unmailed
  return html`<p class="call">
      <span class="grow"><b>${words.phone}</b> <span>${unbroken(otherPhone)}</span></span>
      <a class="way" href=${telOf(otherPhone)} aria-label=${words.callWhom(other)}>${words.call}</a>
    </p>
    ${unmailed}`
}
