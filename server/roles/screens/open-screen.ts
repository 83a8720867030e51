import { openAtScreen, refuseElsewhere, type Proof } from '../../accounts/index.js'
import { toId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { record } from '../../events/outbox.js'
import { countActs, countedSoFar } from '../../rpc/act.store.js'
import type { MutationContext } from '../../rpc/context.js'
import { isSame } from '../../rpc/derived-secret.js'
import type { Caller } from '../../rpc/identify.js'
import { noteStaffAct } from '../audit/note-staff-act.js'
import { stillAllowed } from '../authorize.js'
import { digitsHashOf } from './choose-digits.js'
import { countDigitTry, findDigits, forgetTries, holdDigits } from './digits.store.js'
import { aboutScreen } from './enrol-screen.js'
import { mostDigitTries, mostWrongADay, type Screen, type ScreenDigits } from './screen.js'
import { findScreenOf, holdScreen, noteOpened } from './screen.store.js'
import type { ForgiveTriesInput, OpenScreenInput, OpenScreenOutput } from './screen.wire.js'

type Given = Pick<
  MutationContext,
  'tx' | 'clock' | 'origin' | 'isOwnOrigin' | 'hmac' | 'hashOf' | 'spendProof' | 'userAgent'
>

/** Wrong digits are an answer and not a refusal, since a refusal would roll back their count. */
export async function openScreen(ctx: Given, proof: Proof, input: OpenScreenInput): Promise<OpenScreenOutput> {
  const { tx, clock, origin, isOwnOrigin, hmac, spendProof } = ctx
  if (origin === undefined || !isOwnOrigin(origin)) throw new Refusal('origin-undeclared')
  await spendProof(tx, proof.spent)
  const screen = await holdScreen(tx, proof.thumbprint)
  if (!screen) throw new Refusal('screen-unknown')
  const digits = await holdDigits(tx, screen.memberId, toId(input.digitsId))
  if (!digits) return { outcome: 'gone' }

  const now = clock.now()
  const tries = await countDigitTry(tx, { screenId: screen.id, digitsId: digits.id })
  const wrong = wrongOf(ctx, { screen, digits })
  if (tries === undefined || (await countedSoFar(tx, wrong, now)) >= mostWrongADay) return { outcome: 'over' }
  if (!isSame(digitsHashOf(hmac, digits.id, input.digits), digits.digitsHash)) {
    await countActs(tx, [wrong], now)
    if (tries === mostDigitTries) await tellTriedOut(ctx, screen, digits)
    return { outcome: 'wrong', triesLeft: mostDigitTries - tries }
  }
  return open(ctx, { screen, digits, thumbprint: proof.thumbprint })
}

type Right = { readonly screen: Screen; readonly digits: ScreenDigits; readonly thumbprint: string }

async function open(ctx: Given, { screen, digits, thumbprint }: Right): Promise<OpenScreenOutput> {
  const { tx, clock } = ctx
  const { accountId: person, memberId: deskOf } = digits
  const allowed = await stillAllowed(tx, person, { may: 'digits', subject: { member: deskOf } })
  const atScreen = { screenId: screen.id, digitsId: digits.id, deskOf }
  const opened = allowed && (await openAtScreen(ctx, { atScreen, person, thumbprint }))
  if (!opened) return { outcome: 'gone' }
  const now = clock.now()
  await forgetTries(tx, atScreen)
  await noteOpened(tx, screen.id, now)
  // The first time in a day: it locks every few minutes.
  const [{ count } = { count: 0 }] = await countActs(
    tx,
    [{ ...wrongOf(ctx, { screen, digits }), act: 'screens opened' }],
    now,
  )
  if (count === 1) await noteStaffAct(tx, allowed, { name: 'screens.open', about: [aboutScreen(screen)], now })
  return { outcome: 'open', ...opened }
}

const wrongOf = ({ hashOf }: Pick<Given, 'hashOf'>, { screen, digits }: Omit<Right, 'thumbprint'>) => ({
  act: 'screens wrong digits',
  who: hashOf(`screen ${screen.id} ${digits.id}`),
  windowMs: 24 * 3_600_000,
})

async function tellTriedOut(
  { tx, clock }: Pick<Given, 'tx' | 'clock'>,
  { name: screen }: Screen,
  { accountId: person, memberId }: ScreenDigits,
): Promise<void> {
  await record(tx, clock.now(), { type: 'digits.tried-out', person, memberId, screen })
}

/** Whoever has entered by a mailed code may try their own digits there again. Succeeds too where there is nothing to forgive. */
export async function forgiveTries(
  { tx }: Pick<MutationContext, 'tx'>,
  { actor }: Caller,
  { member, screenId }: ForgiveTriesInput,
): Promise<void> {
  refuseElsewhere(actor)
  const memberId: Id<'Member'> = toId(member)
  const screen = await findScreenOf(tx, memberId, toId(screenId))
  const digits = screen && (await findDigits(tx, { memberId, accountId: actor.by }))
  if (digits) await forgetTries(tx, { screenId: screen.id, digitsId: digits.id })
}
