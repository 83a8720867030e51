import { refuseElsewhere } from '../../accounts/index.js'
import type { Clock } from '../../base/clock.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { AccountHolder, Actor, Subject } from '../../rpc/actor.js'
import { rooms as allRooms, roomsOf, type HeldRole, type Room } from '../role.js'
import { isHeldFor, rolesHeldBy } from '../role.store.js'
import { findNamed, sitesOf, type NamedSubject } from '../subject.store.js'
import { toWireSubject } from '../role.wire.js'
import type { Mine } from './people.wire.js'

/** A slice tells this about its room of the desk. */
export type RoomOwner = {
  /** Whether there is such a room for that member, site or the network; without it there always is. */
  isThere?(db: Db, of: Subject): Promise<boolean>
  /** Whether they need it, and it is for the network to open. */
  isAwaited?(db: Db, of: Subject): Promise<boolean>
  /** How many things wait in it to be done. */
  waits?(db: Db, of: Subject, now: Instant): Promise<number>
  /** The same of a room with sections, by section. */
  parts?(db: Db, of: Subject, now: Instant): Promise<Readonly<Record<string, number>>>
  /** How many words of people in it nobody there has read: what these are about counts among what waits. */
  unread?(db: Db, of: Subject): Promise<number>
}

/** All that slices know; what waits is of them together. */
export type RoomOwners = Readonly<Partial<Record<Room, readonly RoomOwner[]>>>

type Asking = { readonly db: Db; readonly clock: Clock }

/** One space for each thing that the person has a role for, with what waits in its rooms. */
export async function showMine({ db, clock }: Asking, owners: RoomOwners, actor: Actor<AccountHolder>): Promise<Mine> {
  refuseElsewhere(actor)
  const now = clock.now()
  const { deskOf } = actor
  const all = await rolesHeldBy(db, actor.by)
  const held = deskOf === undefined ? all : all.filter(({ of }) => 'member' in of && of.member === deskOf)
  const managed = held.filter(({ role }) => role === 'manager')
  const sites = await sitesOf(
    db,
    managed.flatMap(({ of }) => ('member' in of ? [of.member] : [])),
  )
  const spaces: Mine['spaces'] = []
  const open = async ({ id: roleId, role, givenAt: since }: HeldRole, named: NamedSubject, rooms: readonly Room[]) => {
    spaces.push({ roleId, role, since, of: toWireSubject(named), ...(await counted(rooms, subjectOf(named))) })
  }
  const counted = async (rooms: readonly Room[], of: Subject) => {
    const found: Mine['spaces'][number]['rooms'] = []
    for (const room of rooms) {
      if (await isAbsent(db, owners[room], of)) continue
      let waits = 0
      let unread = 0
      let parts: Record<string, number> | undefined
      for (const owner of owners[room] ?? []) {
        const own = await owner.parts?.(db, of, now)
        if (own) parts = { ...parts, ...own }
        unread += (await owner.unread?.(db, of)) ?? 0
        waits += own ? sumOf(own) : ((await owner.waits?.(db, of, now)) ?? 0)
      }
      found.push({ room, waits, ...(unread > 0 && { unread }), ...(parts && { parts }) })
    }
    return { rooms: found, ...(await awaitedIn(db, owners, { of, rooms })) }
  }
  for (const role of held) {
    const named = await findNamed(db, role.of)
    if (named) await open(role, named, roomsOf(role.role))
    if (role.role !== 'manager' || !('member' in role.of) || deskOf !== undefined) continue
    const { member } = role.of
    for (const { id, slug, name } of sites.filter(({ memberId }) => memberId === member))
      await open(role, { kind: 'site', id, slug, name }, await roomsOfManaged(db, id))
  }
  return { spaces }
}

async function isAbsent(db: Db, owners: readonly RoomOwner[] = [], of: Subject): Promise<boolean> {
  for (const { isThere } of owners) if (isThere && !(await isThere(db, of))) return true
  return false
}

/** Those of the rooms that they need and do not have. */
export async function awaitedIn(
  db: Db,
  owners: RoomOwners,
  { of, rooms = allRooms }: { readonly of: Subject; readonly rooms?: readonly Room[] },
): Promise<{ awaited?: Room[] }> {
  const awaited: Room[] = []
  for (const room of rooms)
    for (const owner of owners[room] ?? []) if (await owner.isAwaited?.(db, of)) awaited.push(room)
  return awaited.length > 0 ? { awaited } : {}
}

/** The manager of a site moderates it as long as nobody was named for that. */
async function roomsOfManaged(db: Db, site: Id<'Site'>): Promise<readonly Room[]> {
  const roomsOfSites = roomsOf('manager', 'site')
  return (await isHeldFor(db, { site }, 'moderation'))
    ? roomsOfSites
    : [...new Set<Room>(['today', 'moderation', ...roomsOfSites])]
}

const sumOf = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((sum, waits) => sum + waits, 0)

function subjectOf(named: NamedSubject): Subject {
  if (named.kind === 'member') return { member: named.id }
  return named.kind === 'site' ? { site: named.id } : { network: true }
}
