import { inSome } from '../../base/language.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { lastToTouch } from '../../roles/index.js'
import type { StaffContext } from '../../rpc/context.js'
import { acceptedBy } from './accepted.store.js'
import { publishRules } from './publish-rules.js'
import { currentRules, lockRules, publishedRules } from './rules.store.js'
import type { PublishInput, VersionsListed } from './rules-desk.wire.js'

export async function listVersions(db: Db): Promise<VersionsListed> {
  const [all, accepted] = await Promise.all([publishedRules(db), acceptedBy(db)])
  const versions = all.map(({ version, publishedAt, text }) => ({
    version,
    publishedAt,
    ...text,
    accepted: accepted.get(version) ?? 0,
  }))
  return { versions, count: versions.length }
}

/** Refused where another version is in force than the one that was seen: whoever was first is named. */
export async function publishFromDesk(
  ctx: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  { version, seen, ...said }: PublishInput,
): Promise<void> {
  const { tx, about } = ctx
  await lockRules(tx)
  const current = await currentRules(tx)
  if (current?.version !== seen) {
    const last = current && (await lastToTouch(tx, { network: true }, { kind: 'rules', id: current.version }))
    throw new Refusal('rules-moved-on', last?.firstName ? { by: last.firstName } : {})
  }
  const isNew = await publishRules(ctx, { version, text: { ...inSome((language) => said[language]), fr: said.fr } })
  if (!isNew) throw new Refusal('rules-taken')
  about({ kind: 'rules', id: version, title: version })
}
