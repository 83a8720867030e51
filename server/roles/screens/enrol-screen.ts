import type { Proof } from '../../accounts/index.js'
import { newId, toId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { isUniqueViolation } from '../../database/dialect.js'
import type { Tx } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import type { About, StaffContext } from '../../rpc/context.js'
import type { Screen } from './screen.js'
import { changeScreen, deleteScreen, findScreenOf, insertScreen } from './screen.store.js'
import type { ChangeScreenInput, EnrolScreenInput, WithdrawScreenInput } from './screen.wire.js'

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about' | 'spendProof'>

/** The browser has shown a key of its own, which does not leave it: who has not that browser has not the screen. */
export async function enrolScreen(
  { tx, clock, about, spendProof }: Ctx,
  { actor, subject: { member: memberId } }: Allowed<'screens'>,
  { name, minutes, isFrontDesk, device }: Omit<EnrolScreenInput, 'device'> & { readonly device: Proof | Refusal },
): Promise<{ screenId: string }> {
  if (device instanceof Refusal) throw device
  await spendProof(tx, device.spent)
  const screen: Screen = {
    id: newId(),
    memberId,
    name,
    keyThumbprint: device.thumbprint,
    minutes,
    isFrontDesk,
    ...(actor && { enrolledBy: actor.by }),
    enrolledAt: clock.now(),
  }
  try {
    await insertScreen(tx, screen)
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('proof-refused')
    throw error
  }
  about(aboutScreen(screen))
  return { screenId: screen.id }
}

/** It learns so when it is next opened, or loaded. */
export async function resetScreen(
  { tx, about }: Pick<StaffContext, 'tx' | 'about'>,
  { subject }: Allowed<'screens'>,
  { screenId, name, minutes, isFrontDesk }: ChangeScreenInput,
): Promise<void> {
  const screen = await theScreen(tx, subject, screenId)
  const set = { ...screen, name: name ?? screen.name, minutes, isFrontDesk }
  await changeScreen(tx, set)
  about(aboutScreen(set))
}

/** Whatever was opened there ends with it. */
export async function withdrawScreen(
  { tx, about }: Pick<StaffContext, 'tx' | 'about'>,
  { subject }: Allowed<'screens'>,
  { screenId }: WithdrawScreenInput,
): Promise<void> {
  const screen = await theScreen(tx, subject, screenId)
  await deleteScreen(tx, screen.id)
  about(aboutScreen(screen))
}

export const aboutScreen = ({ id, name }: Pick<Screen, 'id' | 'name'>): About => ({ kind: 'screen', id, title: name })

async function theScreen(tx: Tx, { member }: { readonly member: Id<'Member'> }, id: string): Promise<Screen> {
  const screen = await findScreenOf(tx, member, toId(id))
  if (!screen) throw new Refusal('screen-unknown')
  return screen
}
