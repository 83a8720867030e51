import type { Id } from '../../server/base/id.js'
import { addHours, type Instant } from '../../server/base/instant.js'
import { markRead } from '../../server/conversations/index.js'
import { addToDay, dayOf, daysBetween, paris } from '../../server/base/local-time.js'
import { Refusal } from '../../server/base/refusal.js'
import { changeLoan } from '../../server/loans/acts/change-loan.js'
import { askLoan } from '../../server/loans/acts/ask-loan.js'
import { loanSubject, type Loan } from '../../server/loans/loan.js'
import { otherSide, sayWord } from '../../server/loans/talk/say-word.js'
import type { Photo } from '../../server/media/index.js'
import { setRule } from '../../server/loans/desk/rules.js'
import { frenchRules } from '../../widgets/words/moderation/rules.strings.js'
import { asPerson, inStockOf, onTheSideOf } from './acting.js'
import { demoLoans, type DemoLoan } from './loans.js'
import type { DemoMembers } from './open-sites.js'
import type { DemoPhotos } from './publish-offers.js'
import type { Tools } from './tools.js'
import { typeset } from './typeset.js'

type Lending = {
  readonly people: ReadonlyMap<string, Id<'Account'>>
  readonly members: DemoMembers
  /** By title. */
  readonly offers: ReadonlyMap<string, string>
  readonly photos: DemoPhotos
}

/** Some loans in each state, by the verbs with which they come to it. */
export async function lendSome(tools: Tools, { people, members, offers, photos }: Lending): Promise<void> {
  const house = members.get('letagere')
  if (house)
    await setRule({ ...tools, about: () => {} }, inStockOf(house.memberId), {
      member: house.memberId,
      category: '',
      longestDays: 14,
      mostAtOnce: 3,
      bufferDays: 1,
      mostRenewals: 2,
      agreesAlone: false,
      depositCents: null,
      asksMembership: false,
      seen: null,
    })
  for (const loan of demoLoans) {
    const taker = people.get(loan.taker)
    const offer = offers.get(typeset(loan.title))
    if (!taker || offer === undefined) throw new RangeError(`${loan.taker} asks for ${loan.title}: one is not there`)
    const [, pictures = []] = [...photos].find(([{ title }]) => title === loan.title) ?? []
    await lendOne(tools, loan, { taker, offer, pictures })
  }
}

type Asked = { readonly taker: Id<'Account'>; readonly offer: string; readonly pictures: readonly Photo[] }

/** On the days of the seed, or on other days of the week when the place is closed then. */
const shifts = [0, -1, -2, -3, -4, -5, -6]

async function lendOne(tools: Tools, demo: DemoLoan, asked: Asked): Promise<void> {
  for (const shift of shifts) {
    try {
      return await live(tools, demo, { ...asked, shift })
    } catch (error) {
      if (!(error instanceof Refusal) || error.reason !== 'day-closed') throw error
    }
  }
}

async function live(
  tools: Tools,
  demo: DemoLoan,
  { taker, offer, pictures, shift }: Asked & { shift: number },
): Promise<void> {
  const now = tools.clock.now()
  const today = dayOf(now, paris)
  const on = (day: number): Tools => ({ tx: tools.tx, clock: { now: (): Instant => addHours(now, 24 * day) } })
  const dayAt = (day: number) => addToDay(today, day + shift)
  const { from, to, inReturn } = demo
  const words = typeset(demo.words)
  const loan: Loan = await askLoan(on(demo.asked + shift), asPerson(taker), {
    offer,
    site: 'ville-de-lomme',
    words,
    firstName: demo.taker,
    locale: 'fr',
    over15: true,
    rulesVersion: frenchRules.rulesVersion,
    ...(from !== undefined && { from: dayAt(from) }),
    ...(to !== undefined && { to: dayAt(to) }),
    ...(inReturn !== undefined && { inReturn }),
  })
  for (const { act, by, day, days, ...said } of demo.then) {
    const first = loan.period ? daysBetween(today, loan.period.from) : 0
    await changeLoan(on(day === 'first' ? first : day + shift), onTheSideOf(by, loan.id), {
      act,
      words: said.words === undefined ? undefined : typeset(said.words),
      ...(days && { period: { from: dayAt(days.from), to: dayAt(days.to) } }),
    })
  }
  for (const { by, day, words: text } of demo.shows ?? []) {
    const said = { words: typeset(text), photos: pictures.slice(0, 1) }
    const { createdAt } = await sayWord(on(day + shift), onTheSideOf(by, loan.id), said)
    await markRead(tools.tx, { subject: loanSubject(loan.id), side: otherSide(by) }, createdAt)
  }
}
