import { html, nothing } from 'lit'
import { loanPicture } from '../../parts/loans/loan-picture.js'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { knownOf } from '../../words/offers/known-giver.js'
import { saidDay } from '../../words/loans/period.js'
import { writtenIn } from '../../words/written-in.js'
import { daysOf, periodSaid } from '../../parts/loans/answer/facts-of.js'
import type { HeadView, Saying } from './page-views.js'
import type { LoanFacts } from '../../parts/loans/answer/loan-facts.js'
import type { Loan } from './loan-link.js'
import { hasGone, loanNext } from './loan-next.js'

type WithWords = HeadView & { readonly said: string }

/** Says what it is about, by whom, and how it stands: all that one needs to decide. */
export function loanHead(loan: Loan, view: WithWords): Content {
  const { facts, said, saying } = view
  const lead = leadOf(loan, view)
  return html`<header>
      ${lead ? html`<p class="meta">${marked(lead, facts.who)}</p>` : nothing}
      <h1 class="loan-title" tabindex="-1">${marked(titleOf(loan, view), facts.title, facts.who)}</h1>
    </header>
    ${person(loan, view)}
    ${
      said === ''
        ? nothing
        : html`<div class="bubble first">
            <p class="unseen">${saying.words.wrote(facts.who)}</p>
            <p class="text" lang=${writtenIn}>${said}</p>
          </div>`
    }
    ${thing(loan, view)} ${periods(loan, view)} ${loanNext(loan, view)}`
}

const isAsked = ({ side, status }: Loan): boolean => side === 'giver' && status === 'requested'

function leadOf({ offer, side, status }: Loan, { facts, saying: { words } }: HeadView): string {
  return side === 'giver' && status === 'requested' ? words.giver.asks[offer.kind](facts.who) : ''
}

function titleOf(loan: Loan, { facts, saying: { words } }: HeadView): string {
  const { side, status, proposed, said, endedBy, lateDays } = loan
  const { who } = facts
  switch (status) {
    case 'requested':
      return side === 'giver' ? words.giver.requested(facts) : words.taker.requested
    case 'proposed':
      return proposed?.by === side ? words.proposedByMe : words.proposedByThem(who)
    case 'agreed':
      if (said) return saidOf(loan, said, { facts, words })
      if (loan.displaced) return words.displaced.title(facts.title)
      if (loan.confirmBy !== undefined && side === 'taker') return words.draw.chosen
      return side === 'giver' ? words.giver.agreed(who) : words.taker.agreed(facts)
    case 'out':
      if (said) return saidOf(loan, said, { facts, words })
      if (proposed && side === 'giver') return words.longer(facts)
      if (loan.broughtAt !== undefined && side === 'taker') return words.broughtTitle
      return lateDays ? words[side].late(facts) : words[side].out(facts)
    case 'refused':
      if (side === 'giver') return words.giver.refused
      return hasGone(loan) ? words.went.title : words.taker.refused(who)
    case 'cancelled':
      return endedBy === side ? words.over.cancelledByMe : words.over.cancelledByThem(who)
    default:
      return words.over[status]
  }
}

function saidOf(
  { side, offer: { kind } }: Loan,
  { what, by }: NonNullable<Loan['said']>,
  { facts: { who, title }, words }: { readonly facts: LoanFacts; readonly words: Saying['words'] },
): string {
  const { said } = words
  const isMine = by === side
  const told = said.by({ kind, what, by, isMine, who, title })
  if (!isMine) return said.them(told)
  return what === 'out' ? said.outByMe(told, who) : said.backByMe(told, who)
}

/** What is known of the other, in facts; empty where nothing is. */
export function knownSaid({ otherEnded, otherSince, otherVerified }: Loan, { language, words }: Saying): string {
  const month = (since: string) =>
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      Date.parse(`${since}-01`),
    )
  return knownOf({ since: otherSince, verified: otherVerified, ended: otherEnded }, words, month)
}

function person(loan: Loan, { facts, saying }: HeadView): Content {
  const { otherCommune } = loan
  const { words } = saying
  const known = knownSaid(loan, saying)
  return html`<div class="person">
    <span class="initial" aria-hidden="true">${[...facts.who][0]}</span>
    <div>
      <p>
        <strong>${facts.who}</strong
        >${otherCommune ? html`, ${marked(words.from(otherCommune), otherCommune)}` : nothing}
      </p>
      ${known ? html`<p class="meta">${known}</p>` : nothing}
    </div>
  </div>`
}

function thing(loan: Loan, { facts, saying: { words, language } }: HeadView): Content {
  const { offer, depositCents, inReturn, status, side } = loan
  const said = [
    daysOf(loan) > 0 && offer.kind === 'lend' && words.days(daysOf(loan)),
    depositCents !== undefined && words.deposit(euros(depositCents, language)),
  ].filter(Boolean)
  // The title says it already.
  const isTitled =
    status === 'requested' && side === 'giver' && said.length === 0 && !offer.photo && inReturn === undefined
  if (isTitled) return nothing
  return html`<div class="thing">
    ${loanPicture(offer.photo, '64px')}
    <div>
      <p><strong lang=${writtenIn}>${facts.title}</strong></p>
      ${said.length > 0 ? html`<p class="meta">${said.join(' · ')}</p>` : nothing}
      ${inReturn === undefined ? nothing : html`<p class="meta">${words.inReturn} <span lang=${writtenIn}>${inReturn}</span></p>`}
    </div>
  </div>`
}

const euros = (cents: number, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 && 2,
    maximumFractionDigits: cents % 100 && 2,
  }).format(cents / 100)

const ended = new Set<Loan['status']>(['refused', 'cancelled', 'expired', 'unconfirmed'])

function periods(loan: Loan, { facts, saying }: HeadView): Content {
  const { status, proposed, from, to, offer } = loan
  const { words, language, today } = saying
  if (!facts.period || from === undefined || to === undefined) return agreedPlace(loan, { facts, saying })
  const isOver = ended.has(status)
  const isProposed = status === 'proposed' && proposed !== undefined
  if (isProposed)
    return html`<dl>
      <dt>${words.asked}</dt>
      <dd class="instead"><s>${facts.period}</s></dd>
      <dt>${words.proposed}</dt>
      <dd>${periodSaid(proposed, saying)}</dd>
    </dl>`
  if (isAsked(loan)) return nothing
  if (isOver || offer.kind !== 'lend')
    return html`<dl>
        <dt>${words.when}</dt>
        <dd>${isOver ? html`<s>${facts.period}</s>` : facts.period}</dd>
      </dl>
      ${agreedPlace(loan, { facts, saying })}`
  return html`<dl>
      <dt>${words.take}</dt>
      <dd>${saidDay(from, language, today)}</dd>
      <dt>${words.back}</dt>
      <dd>${saidDay(to, language, today)}</dd>
    </dl>
    ${agreedPlace(loan, { facts, saying })}`
}

/** Says where, and what was told of a deposit, once it is agreed. */
function agreedPlace(loan: Loan, { facts, saying: { words, language } }: HeadView): Content {
  const { status, side, where, depositCents } = loan
  if (status !== 'agreed' && status !== 'out') return nothing
  const { place, commune } = where
  const at = place
    ? html`<span lang=${writtenIn}
        >${place.name}${place.street ? html`<br />${place.street}` : nothing}<br />${[place.postcode, commune]
          .filter(Boolean)
          .join(' ')}</span
      >`
    : side === 'taker'
      ? marked(words.addressBetween(facts.who, commune), facts.who, commune)
      : undefined
  return html`<dl>
    ${
      at
        ? html`<dt>${words.where}</dt>
            <dd>${at}</dd>`
        : nothing
    }
    ${
      depositCents === undefined
        ? nothing
        : html`<dt>${words.depositLabel}</dt>
            <dd>${words.depositBetween(euros(depositCents, language))}</dd>`
    }
  </dl>`
}

/** What the other said last, beside what is to be answered. */
export function lastWords({ words, side, status, answer = '', proposed }: Loan): string {
  if (side === 'giver' && status === 'requested') return words
  const isAnswered = (proposed !== undefined && proposed.by !== side) || (status === 'refused' && side === 'taker')
  return isAnswered ? answer : ''
}
