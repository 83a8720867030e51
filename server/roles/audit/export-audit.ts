import { csvLine } from '../../base/csv-cell.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { dayOf, paris, wallTimeOf } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import { actSaid } from '../../../widgets/words/desk/act-said.js'
import { rolesCsv } from '../roles-csv.strings.js'
import { findNamed } from '../subject.store.js'
import { auditEntries, countEntries, type FoundEntry } from './audit-entry.store.js'
import type { AuditExport, AuditExportInput } from './audit.wire.js'
import { authorOf, choiceOf } from './show-audit.js'

/** A file of some two megabytes. */
const mostRows = 20_000

export async function exportAudit(
  db: Db,
  { subject }: Allowed<'audit'>,
  { input, now }: { readonly input: AuditExportInput; readonly now: Instant },
): Promise<AuditExport> {
  const { locale } = input
  const choice = choiceOf(subject, input)
  const entries = await auditEntries(db, choice, { most: mostRows })
  const named = await findNamed(db, subject)
  const { audit: words, network } = rolesCsv[locale]
  const of = named && named.kind !== 'network' ? named.slug : network
  return {
    name: `${words.file}-${of}-${dayOf(now, paris)}.csv`,
    csv: [words.columns, ...entries.map((entry) => row(entry, locale))].map(csvLine).join(''),
    rows: entries.length,
    left: (await countEntries(db, choice)) - entries.length,
  }
}

function row(entry: FoundEntry, locale: Language): string[] {
  const who = authorOf(entry)
  const { audit: words, roles } = rolesCsv[locale]
  return [
    dayOf(entry.created_at, paris),
    wallTimeOf(entry.created_at, paris).slice(0, 5),
    who?.firstName ?? words.erased,
    who?.email ?? '',
    roles.names[entry.role],
    actSaid(words.acts, entry.act),
    entry.about_title ?? '',
    entry.site_name ?? '',
  ]
}
