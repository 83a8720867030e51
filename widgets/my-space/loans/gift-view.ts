import { html, nothing } from 'lit'
import { chance, giftChoice, giftHead, soonestOf } from '../../parts/loans/gift/gift-choice.js'
import { loanState, momentOf, type OwnLoan } from '../../parts/loans/loan-state.js'
import type { AnswerStrings } from '../../parts/loans/answer/answer.strings.js'
import type { LoanAct } from '../../parts/loans/answer/answerable.js'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { writtenIn } from '../../words/written-in.js'
import type { LoansView } from './own-loans-view.js'

/** A thing goes to one person: `asking` holds all who ask for it, in the order in which they asked. */
export type Gift = { readonly offerId: string; readonly asking: readonly OwnLoan[] }

export type GiftView = LoansView & {
  readonly gift: AnswerStrings['gift']
  /** The request that is chosen, or chance; undefined while nothing is. */
  readonly chosen: string | undefined
  readonly choose: (whom: string) => void
  /** It was answered here, so its place says what came of it. */
  readonly isDone: (loan: OwnLoan) => boolean
  /** What is known of who asks. */
  readonly known: (loan: OwnLoan) => string
  readonly answers: (loan: OwnLoan, isMeant: (act: LoanAct) => boolean) => Content
}

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

/** Offers one choice among all who ask; once chosen, it says whose the thing is and who stays in line. */
export function giftView({ offerId, asking }: Gift, view: GiftView): Content {
  const { gift, language, level, words } = view
  const promised = asking.find(({ status }) => status === 'agreed')
  const [first] = asking
  if (!first) return nothing
  const { offer, zone } = first
  const until = promised ? undefined : soonestOf(asking)
  const momentSaid = (instant: string) => momentOf(instant, { zone, language, words })
  const heading = html`<div class="soon-name" role="heading" aria-level=${level + 1} lang=${writtenIn}>
    ${offer.title}
  </div>`
  return html`<div class="own-loan waits gift" part="card" data-gift=${offerId}>
    ${until === undefined ? nothing : html`<p class="limit">${gift.limit(momentSaid(until))}</p>`}
    ${giftHead(offer, heading, gift.wished(asking.length))}
    ${promised ? promisedView(promised, asking, view) : choiceView(first, { asking, momentSaid }, view)}
  </div>`
}

function promisedView(promised: OwnLoan, asking: readonly OwnLoan[], view: GiftView): Content {
  return html`<div data-loan=${promised.id}>
      <p>${marked(loanState(promised, view), promised.other)}</p>
      <p class="meta">${view.gift.others(asking.length - 1)}</p>
      ${view.answers(promised, (act) => act === 'cancel')}
      <p class="ways">${view.write(promised)}</p>
    </div>
    ${asking
      .filter((loan) => loan !== promised && view.isDone(loan))
      .map((loan) => html`<div data-loan=${loan.id}>${view.answers(loan, () => false)}</div>`)}`
}

type Asked = Pick<Gift, 'asking'> & { readonly momentSaid: (instant: string) => string }

function choiceView(first: OwnLoan, { asking, momentSaid }: Asked, view: GiftView): Content {
  const { chosen } = view
  const mayDraw = asking.some(({ answers }) => answers.includes('draw'))
  // All who ask were told of a draw.
  const isToDraw = first.line?.drawAt !== undefined
  const isChance = mayDraw && (chosen === chance || (chosen === undefined && isToDraw))
  const meant = asking.find(({ id }) => id === chosen) ?? first
  return html`${isToDraw ? html`<p>${loanState(first, view)}</p>` : nothing}
  ${giftChoice({
    ...view,
    offer: first.offer,
    asking: asking.map((loan) => ({ ...loan, known: view.known(loan) })),
    write: ({ id }) => {
      const loan = asking.find((each) => each.id === id)
      return loan && view.write(loan)
    },
    momentSaid,
    mayDraw,
    chosen: isChance ? chance : meant.id,
    isGone: chosen !== undefined && chosen !== chance && meant.id !== chosen,
    answers: html`<div data-loan=${meant.id}>${view.answers(meant, (act) => (act === 'draw') === isChance)}</div>`,
  })}`
}
