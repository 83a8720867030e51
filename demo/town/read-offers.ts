import { conditions, type Condition } from '../../widgets/words/offers/conditions.js'
import { offerKinds, type OfferKind } from '../../widgets/words/offers/offer-kinds.js'
import { typeset } from './typeset.js'

const ways = ['paused', 'expired'] as const

/** Days are counted from the day of the seed. */
export type DemoOffer = {
  /** First name of a person, or slug of a place. */
  readonly giver: string
  readonly kind: OfferKind
  readonly category: string
  readonly title: string
  readonly description: string
  readonly condition?: Condition
  readonly depositEuros?: number
  readonly preferredDays?: number
  readonly copies: number
  readonly publishedDaysAgo: number
  readonly taken: readonly { readonly from: number; readonly to: number }[]
  readonly hidden?: (typeof ways)[number]
  readonly drawings: readonly string[]
  /** Which palette they are drawn in, where the words name a colour. */
  readonly tint?: number
}

/**
 * Offers as they are written down in `offers/`: a line `= title`; a line with the giver, the kind and the category, then
 * what else is known (`good deposit=40 days=3 copies=2 ago=9 taken=0..3,8..9 hidden=paused drawn=drill tint=2`); then the words.
 */
export function readOffers(text: string): DemoOffer[] {
  return text
    .split(/^= /m)
    .slice(1)
    .map((block, position) => readOffer(block, position))
}

function readOffer(block: string, position: number): DemoOffer {
  const [title = '', line = '', ...words] = block.trim().split('\n')
  const [giver = '', kindText, category = '', ...rest] = line.split(' ')
  const kind = offerKinds.find((known) => known === kindText)
  if (!kind) throw new SyntaxError(`no kind of offer in “${line}”`)

  const said = new Map(rest.filter((word) => word.includes('=')).map((word) => cut(word, '=')))
  const number = (name: string) => (said.has(name) ? Number(said.get(name)) : undefined)
  const condition = conditions.find((known) => rest.includes(known))
  const depositEuros = number('deposit')
  const preferredDays = number('days')
  const tint = number('tint')
  const hidden = ways.find((known) => known === said.get('hidden'))
  return {
    giver,
    kind,
    category,
    title: typeset(title),
    description: typeset(words.join('\n')),
    ...(condition && { condition }),
    ...(depositEuros !== undefined && { depositEuros }),
    ...(preferredDays !== undefined && { preferredDays }),
    copies: number('copies') ?? 1,
    // Where nothing is said, spread over two months, in no order that can be seen.
    publishedDaysAgo: number('ago') ?? 3 + ((position * 17) % 53),
    taken: (said.get('taken') ?? '').split(',').filter(Boolean).map(readSpan),
    ...(hidden && { hidden }),
    drawings: (said.get('drawn') ?? '').split(',').filter(Boolean),
    ...(tint !== undefined && { tint }),
  }
}

function readSpan(text: string): { from: number; to: number } {
  const [from, to] = cut(text, '..')
  return { from: Number(from), to: Number(to) }
}

function cut(text: string, at: string): [string, string] {
  const index = text.indexOf(at)
  return [text.slice(0, index), text.slice(index + at.length)]
}
