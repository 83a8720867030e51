import type { Proof } from '../../accounts/index.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import { findNamed } from '../subject.store.js'
import { findDigits, openersOf } from './digits.store.js'
import { findScreenByKey, screensOf } from './screen.store.js'
import type { OwnDigits, Screens, ShownScreen } from './screen.wire.js'

export async function listScreens(db: Db, { subject }: Allowed<'screens'>): Promise<Screens> {
  const screens = await screensOf(db, subject.member)
  return {
    screens: screens.map(({ id, name, minutes, isFrontDesk, by, enrolledAt, openedAt }) => ({
      screenId: id,
      name,
      minutes,
      isFrontDesk,
      ...(by !== undefined && { by }),
      enrolledAt,
      ...(openedAt && { openedAt }),
    })),
  }
}

export async function showOwnDigits(db: Db, { actor, subject: { member } }: Allowed<'digits'>): Promise<OwnDigits> {
  const own = actor && (await findDigits(db, { memberId: member, accountId: actor.by }))
  const { length: screens } = await screensOf(db, member)
  return { ...(own && { chosenAt: own.chosenAt }), screens }
}

/** To the device alone, by its key: who may open it. */
export async function showScreen(db: Db, { thumbprint }: Pick<Proof, 'thumbprint'>): Promise<ShownScreen> {
  const screen = await findScreenByKey(db, thumbprint)
  if (!screen) throw new Refusal('screen-unknown')
  const member = await findNamed(db, { member: screen.memberId })
  if (member?.kind !== 'member') throw new Refusal('screen-unknown')
  const { id: screenId, name, minutes, isFrontDesk, memberId } = screen
  const openers = await openersOf(db, memberId)
  const people = openers.map(({ id: digitsId, first_name: firstName, email }) => {
    const isAlone = openers.filter((other) => other.first_name === firstName).length === 1
    return { digitsId, firstName, ...(!isAlone && { hint: `${(email ?? '').slice(0, 3)}…` }) }
  })
  return {
    screenId,
    name,
    minutes,
    isFrontDesk,
    member: { id: member.id, slug: member.slug, name: member.name },
    people,
  }
}
