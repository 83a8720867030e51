import { html, nothing } from 'lit'
import type { Content } from '../../../shared/content.js'
import { beside } from '../../../shared/wire.js'
import type { HandOver } from '../../../words/loans/loan-terms.js'
import { saidDay } from '../../../words/loans/period.js'
import { cancelForm, lossForm, refuseForm } from './end-forms.js'
import { bringBackForm } from './bring-back-form.js'
import { longerForm, proposeForm } from './days-forms.js'
import { drawForm } from './draw-form.js'
import type { FormView } from './draft.js'
import type { Answerable, LoanAct } from './answerable.js'
import { meetForm } from './meet-form.js'

/** Shows what one may do now: what is mostly done stands first and widest; what ends it is lighter, and never hidden. */
export function answerBar(loan: Answerable, view: FormView): Content {
  const { opened } = view.draft
  if (opened && isAnswer(opened, loan.answers)) return formOf(loan, view, opened)
  const buttons = inOrder(loan.answers).flatMap((answer) =>
    ofNoUse(loan, answer) ? [] : [buttonOf(loan, view, answer)],
  )
  if (buttons.length === 0) return nothing
  const [wide, half, quiet] = (['wide', 'half', 'quiet'] as const).map((weight) =>
    buttons.filter((button) => button.weight === weight).map(({ content }) => content),
  )
  return html`<div class="answers">
    ${wide} ${half && half.length > 0 ? html`<div class="halves">${half}</div>` : nothing} ${quiet}
  </div>`
}

/** What goes on stands before what ends it. */
const inOrder = (answers: readonly LoanAct[]): readonly LoanAct[] =>
  [...answers].sort((a, b) => Number(endings.has(a)) - Number(endings.has(b)))

const endings = new Set<LoanAct>(['refuse', 'decline', 'cancel', 'lost', 'damaged'])

const isAnswer = (opened: string, answers: readonly LoanAct[]): opened is LoanAct =>
  answers.some((answer) => answer === opened)

/** These are left out where « refuse » or « decline » says the same, or where staff act at the desk. */
const ofNoUse = (
  { answers, days, limited, said, side, stands, status, proposed }: Answerable,
  answer: LoanAct,
): boolean =>
  (limited === true && days === undefined && (answer === 'propose' || answer === 'ask-longer')) ||
  (answer === 'cancel' &&
    (answers.includes('refuse') || (answers.includes('decline') && status === 'proposed' && !stands))) ||
  (said !== undefined && said.by !== side && (answer === 'lost' || answer === 'damaged' || answer === 'propose')) ||
  (proposed?.by === side && answer === 'propose' && status !== 'agreed')

type Weight = 'wide' | 'half' | 'quiet'
type Button = { readonly weight: Weight; readonly content: Content }

function buttonOf(loan: Answerable, view: FormView, answer: LoanAct): Button {
  const { name, isAtOnce, weight, isBad } = partOf(loan, view, answer)
  const { isSending, open, send, saying } = view
  const press = () => (isAtOnce ? send(answer, {}) : open(answer))
  const kind = weight === 'wide' ? '' : weight === 'quiet' ? 'quiet' : 'ghost'
  const address = view.elsewhere?.(answer)
  if (address !== undefined)
    return { weight, content: html`<a class=${kind} href=${address} target=${beside} rel="noopener">${name}</a>` }
  const content = html`<button
    type="button"
    class="${kind} ${isBad ? 'warns' : ''}"
    aria-disabled=${isSending}
    @click=${press}
  >
    ${isSending && isAtOnce && weight === 'wide' ? saying.words.sending : name}
  </button>`
  return { weight, content }
}

type Part = { readonly name: string; readonly weight: Weight; readonly isAtOnce?: boolean; readonly isBad?: boolean }

function partOf(loan: Answerable, { facts, saying }: FormView, answer: LoanAct): Part {
  const { side, status, offer, said, proposed, stands } = loan
  const { acts } = saying.words
  const confirms = (what: HandOver): boolean => said?.what === what && said.by !== side
  switch (answer) {
    case 'accept':
      return { name: acts.accept[offer.kind](facts.who), weight: 'wide', isAtOnce: true }
    case 'refuse':
      return { name: acts.refuse, weight: 'half', isBad: true }
    case 'propose':
      return { name: acts.propose, weight: status === 'agreed' ? 'quiet' : 'half' }
    case 'agree':
      if (status === 'out' && proposed)
        return {
          name: acts.agreeLonger(saidDay(proposed.to, saying.language, saying.today)),
          weight: 'wide',
          isAtOnce: true,
        }
      return { name: side === 'taker' ? acts.agree : acts.agreeGiver, weight: 'wide', isAtOnce: true }
    case 'decline':
      if (status === 'out') return { name: acts.declineLonger, weight: 'half', isAtOnce: true }
      if (stands) return { name: acts.declineStands, weight: 'half', isAtOnce: true }
      return { name: side === 'taker' ? acts.decline : acts.declineGiver, weight: 'half', isBad: true }
    case 'cancel': {
      const isRequest = side === 'taker' && status !== 'agreed' && !stands
      return { name: isRequest ? acts.cancelRequest : acts.cancel, weight: 'quiet', isBad: true }
    }
    case 'hand-over': {
      const { handOver } = acts
      if (confirms('out')) return { name: handOver.confirm, weight: 'wide', isAtOnce: true }
      // Whoever was drawn says yes first, and what is not there cannot be handed over yet.
      const weight = loan.answers.includes('confirm') || loan.displaced ? 'half' : 'wide'
      return { name: offer.kind === 'lend' ? handOver[side] : handOver.met, weight }
    }
    case 'give-back': {
      const { giveBack } = acts
      if (confirms('back')) return { name: giveBack.confirm, weight: 'wide', isAtOnce: true }
      return { name: giveBack[side], weight: status === 'out' ? 'wide' : 'quiet' }
    }
    case 'bring-back':
      return { name: acts.bringBack, weight: 'wide' }
    case 'deny':
      return { name: acts.deny, weight: 'half', isAtOnce: true }
    case 'ask-longer':
      return { name: acts.askLonger, weight: 'half' }
    case 'lengthen':
      return { name: acts.lengthen, weight: 'half' }
    case 'found':
      return { name: acts.found, weight: 'wide', isAtOnce: true }
    case 'lost':
      return { name: acts.lost, weight: 'quiet' }
    case 'damaged':
      return { name: acts.damaged, weight: 'quiet' }
    case 'confirm':
      return { name: acts.confirm, weight: 'wide', isAtOnce: true }
    case 'draw':
      return { name: acts.draw, weight: 'half' }
    case 'move':
      return { name: acts.move, weight: 'wide', isAtOnce: true }
  }
}

function formOf(loan: Answerable, view: FormView, answer: LoanAct): Content {
  switch (answer) {
    case 'refuse':
      return refuseForm(loan, view)
    case 'propose':
      return proposeForm(loan, view)
    case 'ask-longer':
    case 'lengthen':
      return longerForm(loan, view, answer)
    case 'decline':
    case 'cancel':
      return cancelForm(loan, view, answer)
    case 'hand-over':
    case 'give-back':
      return meetForm(loan, view, answer)
    case 'bring-back':
      return bringBackForm(loan, view)
    case 'draw':
      return drawForm(loan, view)
    case 'lost':
    case 'damaged':
      return lossForm(loan, view, answer)
    default:
      return nothing
  }
}
