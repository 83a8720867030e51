import type { Id } from '../../base/id.js'
import { engineOf } from '../../database/dialect.js'
import type { Tx } from '../../database/tables.js'
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
