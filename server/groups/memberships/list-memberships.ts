import { byName } from '../../base/by-name.js'
import { csvLine } from '../../base/csv-cell.js'
import { toId } from '../../base/id.js'
import { dayOf, paris, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { plain } from '../../base/words.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import type { CsvInput, ListInput, MembershipShown, Memberships, OneShown, ShowInput } from '../groups.wire.js'
import { membershipsCsvWords } from './memberships-csv.strings.js'
import { stateOf, type Membership } from './membership.js'
import { findMembership, membershipsOf, presentMemberships } from './membership.store.js'

const pageSize = 50

type Asking = Pick<Context, 'db' | 'clock'>
type Chosen = Pick<ListInput, 'words' | 'state'>

/** One line a person: some hundreds, which are read as a whole. What waits for the team comes first. */
export async function listMemberships(
  { db, clock }: Asking,
  { subject }: Allowed<'members'>,
  { cursor, ...asked }: ListInput,
): Promise<Memberships> {
  const today = dayOf(clock.now(), paris)
  const all = (await presentMemberships(db, subject.member)).map((each) => toWire(each, today))
  const found = chosen(all, asked)
  const from = cursor === undefined ? 0 : found.findIndex(({ membershipId }) => membershipId === cursor) + 1
  const page = found.slice(from, from + pageSize)
  const last = page.at(-1)
  const states = { waiting: 0, soon: 0, current: 0, ended: 0 }
  for (const { state } of all) states[state] += 1
  return {
    memberships: page,
    count: found.length,
    states,
    ...(found.length > from + pageSize && last && { cursor: last.membershipId }),
  }
}

function chosen(all: readonly MembershipShown[], { words = '', state }: Chosen): MembershipShown[] {
  const sought = plain(words).split(' ').filter(Boolean)
  const found = byName(all).filter((each) => {
    const said = plain([each.name, each.email, each.phone, each.kind].filter(Boolean).join(' '))
    return (state === undefined || each.state === state) && sought.every((word) => said.includes(word))
  })
  const waits = ({ state: of }: MembershipShown) => of === 'waiting'
  return [...found.filter(waits), ...found.filter((each) => !waits(each))]
}

export async function membershipsCsv(
  { db, clock }: Asking,
  { subject }: Allowed<'members'>,
  { locale, member: _named, ...asked }: CsvInput,
): Promise<{ readonly name: string; readonly csv: string }> {
  const words = membershipsCsvWords[locale]
  const today = dayOf(clock.now(), paris)
  const all = (await presentMemberships(db, subject.member)).map((each) => toWire(each, today))
  const lines = chosen(all, asked).map(
    ({ name, email = '', phone = '', kind, cents, means, paidOn, from, to, state }) =>
      csvLine([
        ...[name, email, phone, kind, (cents / 100).toFixed(2), words.means[means], paidOn],
        ...[from, to, words.states[state]],
      ]),
  )
  // Spreadsheets take a file without this sign for one of an older alphabet.
  return { name: `${words.name}-${today}.csv`, csv: `\uFEFF${csvLine(words.heads)}${lines.join('')}` }
}

export async function showMembership(
  { db, clock }: Asking,
  { subject }: Allowed<'members'>,
  { membershipId }: ShowInput,
): Promise<OneShown> {
  const membership = await findMembership(db, { memberId: subject.member, id: toId(membershipId) })
  if (!membership || membership.person.name === '') throw new Refusal('membership-gone')
  const others = await membershipsOf(db, membership.person, subject.member)
  return {
    ...toWire(membership, dayOf(clock.now(), paris)),
    before: others
      .filter(({ id, to, confirmedAt }) => id !== membership.id && to < membership.to && confirmedAt !== null)
      .map(({ from, to, kindName: kind, cents }) => ({ from, to, kind, cents })),
  }
}

function toWire(membership: Membership, today: Day): MembershipShown {
  const { id, person, kindName, cents, isSolidarity, means, paidOn, from, to, confirmedAt } = membership
  const { name, email, phone } = person
  return {
    membershipId: id,
    name,
    ...(email !== null && { email }),
    ...(phone !== null && { phone }),
    kind: kindName,
    cents,
    solidarity: isSolidarity,
    means,
    paidOn,
    from,
    to,
    state: stateOf(membership, today),
    mayDrop: confirmedAt === null || paidOn === today,
  }
}
