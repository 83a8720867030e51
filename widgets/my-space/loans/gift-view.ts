import { html, nothing } from 'lit'
import { loanPicture } from '../../parts/loans/loan-picture.js'
import { loanState, momentOf, todayIn, type OwnLoan } from '../../parts/loans/loan-state.js'
import type { LoanAct } from '../../parts/loans/answer/answerable.js'
import type { Content } from '../../shared/content.js'
import { momentIn } from '../../shared/days.js'
import { marked } from '../../shared/marked.js'
import { saidDay } from '../../words/loans/period.js'
import { writtenIn } from '../../words/written-in.js'
import type { GiftStrings } from '../words/gift.strings.js'
import type { LoansView } from './own-loans-view.js'

/** A thing goes to one person: `asking` holds all who ask for it, in the order in which they asked. */
export type Gift = { readonly offerId: string; readonly asking: readonly OwnLoan[] }

export type GiftView = LoansView & {
  readonly gift: GiftStrings
  /** The request that is chosen, or chance; undefined while nothing is. */
  readonly chosen: string | undefined
  readonly choose: (whom: string) => void
  /** It was answered here, so its place says what came of it. */
  readonly isDone: (loan: OwnLoan) => boolean
  readonly answers: (loan: OwnLoan, isMeant: (act: LoanAct) => boolean) => Content
}

const chance = 'chance'

/** Those above this number are folded. */
const mostSeen = 10

/** Groups the loans by the thing that several ask for, since one choice is made among them. */
export function giftsOf(loans: readonly OwnLoan[]): readonly Gift[] {
  const byOffer = new Map<string, OwnLoan[]>()
  for (const loan of loans) {
    const { line, offer, side, status } = loan
    if (side !== 'giver' || offer.id === undefined || !line || line.count < 2) continue
    if (status === 'requested' || status === 'agreed') byOffer.set(offer.id, [...(byOffer.get(offer.id) ?? []), loan])
  }
  return [...byOffer]
    .filter(([, asking]) => asking.length > 1)
    .map(([offerId, asking]) => ({ offerId, asking: asking.sort((a, b) => a.id.localeCompare(b.id)) }))
}

/** Offers one choice among all who ask, chance included; once chosen, it says whose the thing is and who stays in line. */
export function giftView({ offerId, asking }: Gift, view: GiftView): Content {
  const { gift, language, level, words } = view
  const promised = asking.find(({ status }) => status === 'agreed')
  const [first] = asking
  if (!first) return nothing
  const { offer, zone } = first
  const [until] = asking.flatMap(({ lapsesAt }) => lapsesAt ?? []).sort()
  return html`<div class="own-loan waits gift" part="card" data-gift=${offerId}>
    ${until && !promised ? html`<p class="limit">${words.limit(momentOf(until, { zone, language, words }))}</p>` : nothing}
    <div class="thing">
      ${
        loanPicture(offer.photo, '96px') ??
        html`<span class="loan-picture letter" lang=${writtenIn} aria-hidden="true">${[...offer.title][0]}</span>`
      }
      <div>
        <div class="soon-name" role="heading" aria-level=${level + 1} lang=${writtenIn}>${offer.title}</div>
        <p class="meta">${gift.wished(asking.length)}</p>
      </div>
    </div>
    ${promised ? promisedView(promised, asking, view) : choiceView({ offerId, asking }, view)}
  </div>`
}

function promisedView(promised: OwnLoan, asking: readonly OwnLoan[], view: GiftView): Content {
  return html`<div data-loan=${promised.id}>
      <p>${marked(loanState(promised, view), promised.other)}</p>
      <p class="meta">${view.gift.others(asking.length - 1)}</p>
      ${view.answers(promised, (act) => act === 'cancel')}
    </div>
    ${asking
      .filter((loan) => loan !== promised && view.isDone(loan))
      .map((loan) => html`<div data-loan=${loan.id}>${view.answers(loan, () => false)}</div>`)}`
}

function choiceView({ offerId, asking }: Gift, view: GiftView): Content {
  const { answers, chosen, gift } = view
  const [first] = asking
  const isGone = chosen !== undefined && chosen !== chance && !asking.some(({ id }) => id === chosen)
  const mayDraw = asking.some(({ answers: acts }) => acts.includes('draw'))
  const isChance = chosen === chance && mayDraw
  const meant = asking.find(({ id }) => id === chosen) ?? first
  if (!first || !meant) return nothing
  const one = (loan: OwnLoan) =>
    choice(
      { offerId, value: loan.id, isChosen: !isChance && loan === meant },
      html`<strong lang=${writtenIn}>${loan.other}</strong><br />
        <span class="meta">${aboutTaker(loan, view)}</span>`,
      view,
    )
  return html`<fieldset class="reasons">
      <legend>${gift.who[meant.offer.kind === 'swap' ? 'swap' : 'give']}</legend>
      ${isGone ? html`<p class="wrong" role="status">${gift.gone}</p>` : nothing} ${asking.slice(0, mostSeen).map(one)}
      ${
        asking.length > mostSeen
          ? html`<details>
              <summary>${gift.more(asking.length - mostSeen)}</summary>
              <div class="reasons">${asking.slice(mostSeen).map(one)}</div>
            </details>`
          : nothing
      }
      ${
        mayDraw
          ? choice(
              { offerId, value: chance, isChosen: isChance },
              html`<strong>${gift.chance}</strong><br />
                <span class="meta">${gift.chanceMeans}</span>`,
              view,
            )
          : nothing
      }
    </fieldset>
    <div data-loan=${meant.id}>${answers(meant, (act) => (act === 'draw') === isChance)}</div>
    ${
      isChance
        ? nothing
        : html`<p class="meta">${gift.others(asking.length - 1)} ${marked(gift.again(meant.other), meant.other)}</p>`
    }`
}

type Choice = { readonly offerId: string; readonly value: string; readonly isChosen: boolean }

const choice = ({ offerId, value, isChosen }: Choice, label: Content, { choose }: GiftView): Content =>
  html`<label>
    <input type="radio" name="gift-${offerId}" value=${value} .checked=${isChosen} @change=${() => choose(value)} />
    <span>${label}</span>
  </label>`

/** Says where they live, since when they ask, and what they give for it. */
function aboutTaker({ createdAt, inReturn, otherCommune, zone }: OwnLoan, { gift, language }: GiftView): Content {
  const day = saidDay(momentIn(zone, Date.parse(createdAt)).day, language, todayIn(zone))
  return html`${[otherCommune && gift.from(otherCommune), day].filter(Boolean).join(' · ')}
  ${inReturn ? html`<br />${gift.inReturn} <span lang=${writtenIn}>${inReturn}</span>` : nothing}`
}
