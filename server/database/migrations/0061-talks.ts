import { sql, type Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Who reads what is said about one thing, and up to where they have. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('talk_side')
    .addColumn('subject_kind', c.text, (col) => col.notNull())
    .addColumn('subject_id', c.text, (col) => col.notNull())
    .addColumn('side', c.text, (col) => col.notNull())
    .addColumn('account_id', c.text, (col) => col.references('account.id').onDelete('cascade'))
    .addColumn('member_id', c.text, (col) => col.references('member.id').onDelete('cascade'))
    .addColumn('last_at', c.instant, (col) => col.notNull())
    .addColumn('news_at', c.instant)
    .addColumn('seen_at', c.instant)
    .addColumn('mailed_at', c.instant)
    .addColumn('mailing_at', c.instant)
    .addPrimaryKeyConstraint('talk_side_key', ['subject_kind', 'subject_id', 'side'])
    .execute()
  await db.schema.createIndex('talk_side_account').on('talk_side').columns(['account_id', 'last_at']).execute()
  await db.schema.createIndex('talk_side_member').on('talk_side').columns(['member_id', 'last_at']).execute()
  await db.schema.createIndex('talk_side_last').on('talk_side').column('last_at').execute()
  await db.schema
    .alterTable('message')
    .addColumn('member_id', c.text, (col) => col.references('member.id').onDelete('set null'))
    .execute()
  await db.schema.createIndex('message_member').on('message').column('member_id').execute()
  await noteTalksOfLoans(db)
  await noteTalksOfAppointments(db)
}

/** What was said before is new to nobody. */
async function noteTalksOfLoans(db: Kysely<unknown>): Promise<void> {
  await sql`insert into talk_side (subject_kind, subject_id, side, account_id, member_id, last_at, seen_at)
    select 'loan', loan.id, 'giver', loan.giver_id, loan.member_id, said.at, said.at from loan
      join (select subject_id, max(created_at) as at from message where subject_kind = 'loan' group by subject_id) as said
        on said.subject_id = loan.id
    union all
    select 'loan', loan.id, 'taker', loan.taker_id, null, said.at, said.at from loan
      join (select subject_id, max(created_at) as at from message where subject_kind = 'loan' group by subject_id) as said
        on said.subject_id = loan.id`.execute(db)
}

/** Those to come: nothing has been said about them here yet. */
async function noteTalksOfAppointments(db: Kysely<unknown>): Promise<void> {
  await sql`insert into talk_side (subject_kind, subject_id, side, account_id, member_id, last_at, seen_at)
    select 'appointment', appointment.id, 'resident', account_id, null, created_at, created_at from appointment
      where account_id is not null and status in ('requested', 'booked', 'proposed')
    union all
    select 'appointment', appointment.id, 'repairer', null, repairer.member_id, appointment.created_at, appointment.created_at
      from appointment join repairer on repairer.id = appointment.repairer_id
      where appointment.account_id is not null and appointment.status in ('requested', 'booked', 'proposed')`.execute(
    db,
  )
}
