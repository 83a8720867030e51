import { toId, type Id } from '../../base/id.js'
import { addToDay, instantAt, isDay, paris } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import { auditEntries, auditFilters, countEntries, type AuditChoice, type FoundEntry } from './audit-entry.store.js'
import type { Audit, AuditExportInput, AuditInput } from './audit.wire.js'

const pageSize = 50

/** Lists acts by roles to the manager of the member, to that of the site's owner, or to the network. */
export async function showAudit(db: Db, { subject }: Allowed<'audit'>, input: AuditInput): Promise<Audit> {
  const choice = choiceOf(subject, input)
  const after = input.cursor === undefined ? undefined : toId<'AuditEntry'>(input.cursor)
  const found = await auditEntries(db, choice, { after, most: pageSize + 1 })
  const page = found.slice(0, pageSize)
  const last = page.at(-1)
  const { people, acts } = await auditFilters(db, subject)
  return {
    entries: page.map(toWire),
    count: await countEntries(db, choice),
    ...(found.length > pageSize && last && { cursor: last.id }),
    people: people.map(({ id, first_name: firstName, email }) => ({ id, firstName, email: email ?? '' })),
    acts,
  }
}

export function choiceOf(
  of: AuditChoice['of'],
  { from, to, who, act }: Pick<AuditExportInput, 'from' | 'to' | 'who' | 'act'>,
): AuditChoice {
  return {
    of,
    ...(from !== undefined && isDay(from) && { from: instantAt(from, '00:00', paris) }),
    ...(to !== undefined && isDay(to) && { before: instantAt(addToDay(to, 1), '00:00', paris) }),
    ...(who !== undefined && { who: toId<'Account'>(who) }),
    ...(act !== undefined && { act }),
  }
}

export function authorOf({ account_id: id, first_name: firstName, email }: FoundEntry) {
  // A person who is erased may leave an empty row behind.
  if (id === null || firstName === null || firstName === '') return undefined
  return { id: id satisfies Id<'Account'>, firstName, email: email ?? '' }
}

function toWire(entry: FoundEntry): Audit['entries'][number] {
  const { about_kind: kind, about_id: aboutId, about_title: title, site_slug: slug, site_name: name } = entry
  const who = authorOf(entry)
  return {
    entryId: entry.id,
    at: entry.created_at,
    as: entry.role,
    act: entry.act,
    ...(who && { who }),
    ...(kind !== null && aboutId !== null && { about: { kind, id: aboutId, ...(title !== null && { title }) } }),
    ...(slug !== null && name !== null && { site: { slug, name } }),
  }
}
