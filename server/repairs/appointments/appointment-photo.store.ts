import type { Db } from '../../database/tables.js'
import { writtenOnce, type Slots } from '../../database/written-once.js'

export async function photosOfAllAppointments(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('appointment').select('photo').distinct().where('photo', 'is not', null).execute()
  return rows.flatMap(({ photo }) => photo ?? [])
}

/** Finds a photo by its name without a width. In the order of bytes, `.` follows `-`. */
const appointmentWith = writtenOnce((db, { from, to }: Slots<{ from: string; to: string }>) =>
  db.selectFrom('appointment').select('id').where('photo', '>=', from).where('photo', '<', to).limit(1),
)

export async function isOfAppointment(db: Db, photo: string): Promise<boolean> {
  return (await appointmentWith.first(db, { from: `${photo}-`, to: `${photo}.` })) !== undefined
}
