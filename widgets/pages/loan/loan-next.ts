import { html, nothing } from 'lit'
import { addressOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { inVain } from '../../words/loans/loan-terms.js'
import { writtenIn } from '../../words/written-in.js'
import { limitSaid, momentSaid, opensSaid } from '../../parts/loans/answer/facts-of.js'
import type { HeadView } from './page-views.js'
import type { Loan } from './loan-link.js'
import type { LoanStrings } from './loan-page.strings.js'

/** Says what happens next, and until when. */
export function loanNext(loan: Loan, view: HeadView): Content {
  const { status, calendar } = loan
  const { words } = view.saying
  const said = nextOf(loan, view)
  const opens = opensSaid(loan, view.saying)
  return html`${said ? html`<p class="note soft">${marked(said, view.facts.who, view.facts.title)}</p>` : nothing}
  ${opens ? html`<p class="opens">${opens}</p>` : nothing} ${inLine(loan, view)} ${elsewhere(loan, view)}
  ${
    calendar && !view.facts.isPast && (status === 'agreed' || status === 'out')
      ? html`<p><a class="press ghost" href=${addressOf(calendar)}>${words.calendar}</a></p>
          <p class="meta">${words.calendarWhy}</p>`
      : nothing
  }`
}

/** What was asked for went to somebody else. */
export const hasGone = ({ side, status, reason }: Loan): boolean =>
  side === 'taker' && status === 'refused' && reason === 'went-to-another'

/** Who asked in vain is led to the like of it, as by the mail that tells it. */
function elsewhere({ category, endedBy, offer, side, status }: Loan, { saying: { home, words } }: HeadView): Content {
  if (side === 'giver' || !inVain.some((end) => end === status) || endedBy === 'taker' || offer.kind === 'wanted')
    return nothing
  const alike = new URL(home, location.href)
  alike.searchParams.set('category', category)
  return html`<p class="ways"><a class="press ghost" href=${alike.href}>${words.went.elsewhere}</a></p>`
}

/** The giver reads who else asks, once it is promised or this request is over. */
function inLine({ inLine: others = [], line, side, status }: Loan, { saying }: HeadView): Content {
  const { words } = saying
  if (side === 'taker')
    return line?.promised && status === 'requested' ? html`<p class="note soft">${words.promised}</p>` : nothing
  if (others.length === 0) return nothing
  return html`<section aria-labelledby="line-title">
    <h2 id="line-title">${words.line(others.length)}</h2>
    <ol class="line">
      ${others.map(
        ({ name, commune, words: said, at, path, promised }) =>
          html`<li>
            <p>
              <a class="tall" href=${path}><strong>${name}</strong></a
              >${commune ? html`, ${marked(words.from(commune), commune)}` : nothing}
            </p>
            <p class="meta">${promised ? words.promisedTo : momentSaid(at, saying)}</p>
            ${said ? html`<p class="text" lang=${writtenIn}>${said}</p>` : nothing}
          </li>`,
      )}
    </ol>
  </section>`
}

function nextOf(loan: Loan, { facts, saying }: HeadView): string {
  const { words } = saying
  const { side, status, confirmBy, endedBy, offer, proposed, stands, said, lateDays, from } = loan
  switch (status) {
    case 'requested':
      return facts.until ? words[side].next.requested(facts) : ''
    case 'proposed':
      if (proposed?.by === side) return words.proposedNext.mine(facts)
      return stands ? words.proposedNext.theirsStands(facts) : words.proposedNext.theirs(facts)
    case 'agreed':
      if (confirmBy !== undefined)
        return words.draw[side === 'taker' ? 'mine' : 'theirs'](facts.who, limitSaid(confirmBy, saying))
      if (said) return ''
      return loan.displaced ? words.displaced[side](facts) : words[side].next.agreed(facts)
    case 'out':
      if (proposed && side === 'taker') return words.longerMine(facts)
      if (said) return ''
      if (loan.broughtAt !== undefined && side === 'taker') return words.bringBack.words(facts.who)
      if (lateDays) return words[side].lateNext(facts)
      return words[side].next.out(facts)
    case 'lost':
    case 'damaged': {
      const isStillOffered = status === 'lost' && side === 'giver' && !facts.isPlace
      return [words.uninsured, loan.mayWrite && words.writeOn, isStillOffered && words.stillOffered]
        .filter(Boolean)
        .join(' ')
    }
    case 'unconfirmed':
      return offer.kind === 'lend' ? words.unconfirmed[side](facts.who) : words.unconfirmed.other
    case 'cancelled':
    case 'refused':
      if (side === 'giver') return from === undefined ? '' : words.freeAgain
      return endedBy === 'giver' ? whyNot(loan, { facts, saying }) : ''
    default:
      return ''
  }
}

/** It has the words of the mail, where the other side chose among them. */
function whyNot(loan: Loan, { facts: { period, title, who }, saying: { words } }: HeadView): string {
  const { offer, reason = '', status } = loan
  if (hasGone(loan)) return words.went.words({ who, title })
  const { cancelled, refused }: Reasons = words.reasons
  const isDone = offer.kind === 'help' || offer.kind === 'wanted'
  return (status === 'refused' ? refused[reason]?.({ title, period, isDone }) : cancelled[reason]?.(who)) ?? ''
}

type Reasons = {
  readonly refused: Readonly<Record<string, LoanStrings['reasons']['refused']['not-free']>>
  readonly cancelled: Readonly<Record<string, (who: string) => string>>
}
