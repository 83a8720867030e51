import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import type { NamedSubject } from '../subject.store.js'
import { everyRole, type EveryRole } from './everyone.store.js'
import { toWireSubject } from '../role.wire.js'
import type { Everyone, EveryoneInput } from './people.wire.js'

const pageSize = 50

/** Lists all roles for the network: hundreds, or a few thousand, so they are read as a whole. */
export async function listEveryone(
  db: Db,
  network: Allowed<'network'>,
  { cursor, ...choice }: EveryoneInput,
): Promise<Everyone> {
  const found = await findEveryone(db, network, choice)
  const left = cursor === undefined ? found : found.filter(({ roleId }) => roleId < cursor)
  const page = left.slice(0, pageSize)
  const last = page.at(-1)
  return { people: page, count: found.length, ...(left.length > pageSize && last && { cursor: last.roleId }) }
}

export async function findEveryone(
  db: Db,
  _network: Allowed<'network'>,
  { words = '', role }: Pick<EveryoneInput, 'words' | 'role'>,
): Promise<Everyone['people']> {
  const sought = plain(words).split(' ').filter(Boolean)
  const found = (await everyRole(db)).filter((row) => {
    const said = plain([row.first_name, row.email, row.member_name, row.site_name].join(' '))
    return (role === undefined || row.role === role) && sought.every((word) => said.includes(word))
  })
  return found.map(toWire)
}

function toWire(row: EveryRole): Everyone['people'][number] {
  return {
    roleId: row.id,
    firstName: row.first_name,
    email: row.email ?? '',
    role: row.role,
    since: row.given_at,
    ...(row.last_active_at !== null && { lastSeenAt: row.last_active_at }),
    of: toWireSubject(subjectOf(row)),
  }
}

function subjectOf(row: EveryRole): NamedSubject {
  if (row.member_id !== null)
    return { kind: 'member', id: row.member_id, slug: row.member_slug ?? '', name: row.member_name ?? '' }
  if (row.site_id !== null)
    return { kind: 'site', id: row.site_id, slug: row.site_slug ?? '', name: row.site_name ?? '' }
  return { kind: 'network' }
}
