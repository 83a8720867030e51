import { sql, type Kysely } from 'kysely'

/** Hides from the map where repairers are kept who only come to people: it is often a home. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`update place set itinerant = 1
    where itinerant = 0
      and id in (select place_id from repairer where is_itinerant = 1 and is_workshop = 0 and is_self_repair = 0)
      and id not in (select place_id from repairer where is_workshop = 1 or is_self_repair = 1)
      and member_id in (select id from member where kind = 'repairer')`.execute(db)
}
