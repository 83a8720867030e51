import { csvLine } from '../../base/csv-cell.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { dayOf, paris, wallTimeOf } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import { actSaid } from '../../../widgets/words/desk/act-said.js'
import { englishActs } from '../../../widgets/words/desk/acts.strings.en.js'
import { frenchActs, type ActWords } from '../../../widgets/words/desk/acts.strings.js'
import { englishRoles } from '../../../widgets/words/desk/roles.strings.en.js'
import { frenchRoles, type RoleWords } from '../../../widgets/words/desk/roles.strings.js'
import { findNamed } from '../subject.store.js'
import { auditCsv } from './audit-csv.strings.js'
import { auditEntries, countEntries, type FoundEntry } from './audit-entry.store.js'
import type { AuditExport, AuditExportInput } from './audit.wire.js'
import { authorOf, choiceOf } from './show-audit.js'

const actWords: Record<Language, ActWords> = { fr: frenchActs, en: englishActs }
const roleWords: Record<Language, RoleWords> = { fr: frenchRoles, en: englishRoles }

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
  const words = auditCsv[locale]
  const of = named && named.kind !== 'network' ? named.slug : words.network
  return {
    name: `${words.file}-${of}-${dayOf(now, paris)}.csv`,
    csv: [words.columns, ...entries.map((entry) => row(entry, locale))].map(csvLine).join(''),
    rows: entries.length,
    left: (await countEntries(db, choice)) - entries.length,
  }
}

function row(entry: FoundEntry, locale: Language): string[] {
  const who = authorOf(entry)
  return [
    dayOf(entry.created_at, paris),
    wallTimeOf(entry.created_at, paris).slice(0, 5),
    who?.firstName ?? auditCsv[locale].erased,
    who?.email ?? '',
    roleWords[locale].names[entry.role],
    actSaid(actWords[locale], entry.act),
    entry.about_title ?? '',
    entry.site_name ?? '',
  ]
}
