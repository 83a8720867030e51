import { unreadWords } from '../../conversations/index.js'
import type { Db } from '../../database/tables.js'
import { isElsewhere, type AccountHolder, type Actor } from '../../rpc/actor.js'
import { isRead, reachOf, wordsReadSince } from '../../sites/index.js'

/** Whoever has more to read is told so. */
const mostCounted = 500

/** On the page of a site, of what was booked there, the words that are read there. */
export async function countUnreadWords(db: Db, actor: Actor<AccountHolder>): Promise<number> {
  const { within } = actor
  const rows = await unreadWords(db, 'appointment', actor.for)
    .innerJoin('appointment', 'appointment.id', 'own.subject_id')
    .leftJoin('site_agreement', (join) =>
      join.onRef('site_agreement.site_id', '=', 'appointment.site_id').on('site_agreement.ended_at', 'is', null),
    )
    .select(['message.created_at', 'site_agreement.version', 'site_agreement.accepted_at'])
    .$if(within !== undefined, (query) => query.where('appointment.site_id', '=', within ?? null))
    .limit(mostCounted)
    .execute()
  return rows.filter(({ accepted_at: acceptedAt, created_at: at, version }) => {
    const wordsSince = wordsReadSince([version === null || acceptedAt === null ? undefined : { version, acceptedAt }])
    return isRead(reachOf(wordsSince === undefined ? {} : { wordsSince }, isElsewhere(actor)), at)
  }).length
}
