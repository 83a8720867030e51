import { csvLine } from '../../base/csv-cell.js'
import { toInstant, type Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { dayOf, paris } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import { toWireSubject } from '../role.wire.js'
import { rolesCsv } from '../roles-csv.strings.js'
import { findEveryone } from './list-everyone.js'
import { listPeople } from './list-people.js'
import type { Everyone, EveryoneExportInput, PeopleExportInput, PeopleFile } from './people.wire.js'

type Asked<Input> = { readonly input: Input; readonly now: Instant }

/** Exports the people who have a role here; an invitation that nobody has answered gives none yet. */
export async function exportPeople(
  db: Db,
  allowed: Allowed<'people'>,
  { input: { locale }, now }: Asked<PeopleExportInput>,
): Promise<PeopleFile> {
  const { of, people } = await listPeople(db, allowed, now)
  return fileOf(
    of,
    people.map((person) => ({ ...person, of })),
    { locale, now },
  )
}

export async function exportEveryone(
  db: Db,
  network: Allowed<'network'>,
  { input: { locale, ...choice }, now }: Asked<EveryoneExportInput>,
): Promise<PeopleFile> {
  return fileOf(toWireSubject({ kind: 'network' }), await findEveryone(db, network, choice), { locale, now })
}

type Person = Everyone['people'][number]
type Writing = { readonly locale: Language; readonly now: Instant }

function fileOf(of: Person['of'], people: readonly Person[], { locale, now }: Writing): PeopleFile {
  const { people: words, network, roles } = rolesCsv[locale]
  const lines = people.map(({ firstName, email, role, of: held, since, lastSeenAt }) => [
    ...[firstName, email, roles.names[role], held.name ?? roles.network],
    ...[dayOf(toInstant(since), paris), lastSeenAt === undefined ? '' : dayOf(toInstant(lastSeenAt), paris)],
  ])
  return {
    name: `${words.file}-${of.kind === 'network' ? network : of.slug}-${dayOf(now, paris)}.csv`,
    csv: [words.columns, ...lines].map(csvLine).join(''),
    rows: lines.length,
  }
}
