import type { Id } from '../../base/id.js'
import { engineOf } from '../../database/dialect.js'
import type { Tx } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'

const locking = writtenOnce((db, { repairerId }: Slots<{ repairerId: Id<'Repairer'> }>) =>
  db.selectFrom('agenda').select('id').where('repairer_id', '=', repairerId).orderBy('id').forUpdate(),
)

/** Each a moment when nobody else gives this repairer's time away: whoever books takes the same rows. */
export async function lockAgendas(tx: Tx, repairerId: Id<'Repairer'>): Promise<void> {
  // A transaction of SQLite that writes is alone.
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

/** The same for whoever knows only its name: what is read after it is true until the end. */
export async function lockAgendasOf(tx: Tx, slug: string): Promise<void> {
  if (engineOf(tx) === 'postgres') await lockingOf.run(tx, { slug })
}
