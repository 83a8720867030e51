import { html, nothing } from 'lit'
import { answerBar } from '../../parts/loans/answer/answer-bar.js'
import { limitSaid } from '../../parts/loans/answer/facts-of.js'
import { chance, giftChoice, giftHead, soonestOf, type Asker } from '../../parts/loans/gift/gift-choice.js'
import type { Content } from '../../shared/content.js'
import { writtenIn } from '../../words/written-in.js'
import { knownSaid } from './loan-head.js'
import type { Loan } from './loan-link.js'
import type { FormView } from './page-views.js'

type Other = NonNullable<Loan['inLine']>[number]

/** Several ask for what goes to one, and nobody has it yet: the giver chooses among them here, whoever this page is of. */
export const isToChoose = ({ inLine = [], line, side, status }: Loan): boolean =>
  side === 'giver' && status === 'requested' && line?.promised === false && inLine.length > 0

/** The request that is promised; undefined while none is. */
export const promisedIn = ({ inLine = [] }: Loan): Other | undefined => inLine.find(({ promised }) => promised)

/** Its ids stand in the order in which they asked. */
const askersOf = (loan: Loan, saying: FormView['saying']): readonly Asker[] =>
  [
    { ...loan, firstWords: loan.words, known: knownSaid(loan, saying) },
    ...(loan.inLine ?? []).map(({ at, commune, name, words, ...other }) => ({
      ...other,
      other: name,
      createdAt: at,
      firstWords: words,
      known: '',
      zone: loan.zone,
      ...(commune !== undefined && { otherCommune: commune }),
    })),
  ].sort((a, b) => a.id.localeCompare(b.id))

export type GiftView = FormView & {
  /** The request that is read, or chance; undefined while nothing was pressed. */
  readonly chosen: string | undefined
  readonly isGone: boolean
  readonly choose: (whom: string) => void
  /** A question to the site's team stands alone. */
  readonly isApart: boolean
}

/** The same choice as in one's own space: whoever is chosen, the page becomes theirs. */
export function giftView(loan: Loan, view: GiftView): Content {
  const { facts, isApart, saying } = view
  const { gift } = saying.words
  const asking = askersOf(loan, saying)
  const until = soonestOf(asking)
  const heading = html`<h1 class="loan-title" tabindex="-1" lang=${writtenIn}>${facts.title}</h1>`
  return html`<div class="gift">
    ${until === undefined ? nothing : html`<p class="note soft">${gift.limit(limitSaid(until, saying))}</p>`}
    ${giftHead(loan.offer, heading, gift.wished(asking.length))} ${isApart ? nothing : choice(loan, asking, view)}
  </div>`
}

function choice(loan: Loan, asking: readonly Asker[], view: GiftView): Content {
  const { choose, isGone, saying } = view
  const mayDraw = loan.answers.includes('draw')
  // All who ask were told of a draw.
  const { chosen = loan.line?.drawAt === undefined ? loan.id : chance } = view
  const isChance = mayDraw && chosen === chance
  return giftChoice({
    gift: saying.words.gift,
    language: saying.language,
    offer: loan.offer,
    asking,
    chosen: isChance || chosen !== chance ? chosen : loan.id,
    mayDraw,
    isGone,
    choose,
    momentSaid: (instant) => limitSaid(instant, saying),
    answers: bar(loan, { ...view, chosen, isChance }),
  })
}

/** While the page is on its way to whom was chosen, nothing can be pressed. */
function bar(loan: Loan, { chosen, isChance, ...view }: FormView & { chosen: string; isChance: boolean }): Content {
  const isTurning = !isChance && chosen !== loan.id && chosen !== chance
  const answers = loan.answers.filter((act) => (act === 'draw') === isChance)
  if (!isTurning) return answerBar({ ...loan, answers }, view)
  const idle = { isSending: true, draft: { ...view.draft, opened: undefined }, send() {}, open() {} }
  return answerBar({ ...loan, answers }, { ...view, ...idle })
}
