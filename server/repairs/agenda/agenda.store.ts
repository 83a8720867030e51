import type { Id } from '../../base/id.js'
import { engineOf } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'

const locking = writtenOnce((db, { repairerId }: Slots<{ repairerId: Id<'Repairer'> }>) =>
  db.selectFrom('agenda').select('id').where('repairer_id', '=', repairerId).orderBy('id').forUpdate(),
)

/** Until the transaction ends, nobody else can book this repairer: every booking locks the same rows. */
export async function lockAgendas(tx: Tx, repairerId: Id<'Repairer'>): Promise<void> {
  // SQLite has one writer at a time.
  if (engineOf(tx) === 'postgres') await locking.run(tx, { repairerId })
}

const lockingOf = writtenOnce((db, { slug }: Slots<{ slug: string }>) =>
  db
    .selectFrom('agenda')
    .innerJoin('repairer', 'repairer.id', 'agenda.repairer_id')
    .select('agenda.id')
    .where('repairer.slug', '=', slug)
    .orderBy('agenda.id')
    .forUpdate('agenda'),
)

export async function lockAgendasOf(tx: Tx, slug: string): Promise<void> {
  if (engineOf(tx) === 'postgres') await lockingOf.run(tx, { slug })
}

/** Of a shop that has one agenda for all who work there; undefined where each has their own. */
export async function sharedAgenda(
  db: Db,
  repairerId: Id<'Repairer'>,
): Promise<{ readonly id: Id<'Agenda'>; readonly seats: number } | undefined> {
  const agendas = await db
    .selectFrom('agenda')
    .select(['id', 'seats', 'employee'])
    .where('repairer_id', '=', repairerId)
    .execute()
  const [only, ...others] = agendas
  return only && others.length === 0 && only.employee === null ? { id: only.id, seats: only.seats } : undefined
}

/** Visits that stand keep their time, however many there are at once. */
export async function saveSeats(tx: Tx, id: Id<'Agenda'>, seats: number): Promise<void> {
  await tx.updateTable('agenda').set({ seats }).where('id', '=', id).execute()
}
