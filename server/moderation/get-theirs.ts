import { Refusal } from '../base/refusal.js'
import type { Clock } from '../base/clock.js'
import type { Db } from '../database/tables.js'
import { hidingsOf } from './hiding.store.js'
import { siteOf, type Moderator } from './moderator.js'
import { reportsOf } from './report.store.js'
import { ownerOf, tellOne, type Subject, type SubjectOwners, type ToldSubject } from './subject.js'

/**
 * A site has to do with subjects that were published there, or stand on its lists; and still with those that it heard of or hid
 * while they did. Others do not exist for it.
 */
export async function getTheirs(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  { owners, by }: { readonly owners: SubjectOwners; readonly by: Moderator },
  subject: Subject,
): Promise<ToldSubject> {
  const owner = ownerOf(owners, subject.kind)
  const told = await tellOne(db, owner, subject.id)
  if (!told) throw new Refusal('subject-gone')
  const site = siteOf(by)
  if (site === undefined || told.home === site) return told
  const [reports, hidings] = await Promise.all([reportsOf(db, subject), hidingsOf(db, subject)])
  if (![...reports, ...hidings].some(({ siteId }) => siteId === site))
    if (!(await owner.public?.isListedAt(db, subject.id, { site, now: clock.now() }))) throw new Refusal('subject-gone')
  return told
}
