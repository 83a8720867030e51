import { csvLine } from '../../base/csv-cell.js'
import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { membersCsvWords } from './members-csv.strings.js'
import { besideMembers, everyMember, type Beside, type EveryMember } from './network.store.js'
import type { MembersCsvInput, NetworkMembers, NetworkMembersInput } from './network.wire.js'

const pageSize = 50
const bareRow: Beside = { places: 0, sites: 0 }

type Chosen = Omit<NetworkMembersInput, 'cursor'>

/** SQL cannot fold names; a network has thousands at most. */
async function chosen(db: Db, { words = '', kind, status }: Chosen): Promise<EveryMember[]> {
  const sought = plain(words).split(' ').filter(Boolean)
  return (await everyMember(db)).filter(
    (member) =>
      (kind === undefined || member.kind === kind) &&
      (status === undefined || member.status === status) &&
      (sought.length === 0 || sought.every((word) => plain(`${member.name} ${member.slug}`).includes(word))),
  )
}

export async function listMembersOf(
  db: Db,
  _network: Allowed<'network'>,
  { cursor, ...asked }: NetworkMembersInput,
): Promise<NetworkMembers> {
  const found = await chosen(db, asked)
  const from = cursor === undefined ? 0 : found.findIndex(({ id }) => id === cursor) + 1
  const page = found.slice(from, from + pageSize)
  const beside = await besideMembers(
    db,
    page.map(({ id }) => id),
  )
  const last = page.at(-1)
  return {
    members: page.map(({ id, slug, name, kind, status, source, created_at: since }) => ({
      memberId: id,
      slug,
      name,
      kind,
      status,
      since,
      ...(source !== null && { source }),
      ...(beside.get(id) ?? bareRow),
    })),
    count: found.length,
    ...(found.length > from + pageSize && last && { cursor: last.id }),
  }
}

/** All that the filters find, for a spreadsheet: a name is no formula there (decision 20). */
export async function membersCsv(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  _network: Allowed<'network'>,
  { locale, ...asked }: MembersCsvInput,
) {
  const words = membersCsvWords[locale]
  const found = await chosen(db, asked)
  const lines: string[] = []
  for (let from = 0; from < found.length; from += 500) {
    const some = found.slice(from, from + 500)
    const beside = await besideMembers(
      db,
      some.map(({ id }) => id),
    )
    for (const { id, slug, name, kind, status, source, created_at: since } of some) {
      const { commune = '', places, sites, proposed } = beside.get(id) ?? bareRow
      lines.push(
        csvLine([
          ...[name, slug, words.kinds[kind], words.statuses[status], commune, String(places), String(sites)],
          ...[source ?? (proposed ? words.proposedOn(proposed.site) : ''), since.slice(0, 10)],
        ]),
      )
    }
  }
  // Spreadsheets take a file without this sign for one of an older alphabet.
  return {
    name: `${words.name}-${clock.now().slice(0, 10)}.csv`,
    csv: `\uFEFF${csvLine(words.heads)}${lines.join('')}`,
  }
}
