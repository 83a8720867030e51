import type { Instant } from '../../base/instant.js'
import type { Tx } from '../../database/tables.js'
import { noteLoosePhoto } from '../../media/index.js'
import { deleteAppointments } from './appointment.store.js'

/** Notes in the same transaction which photos they showed, so that a crash before these are removed loses none. */
export async function purgeAppointments(tx: Tx, before: Instant): Promise<number> {
  const purged = await deleteAppointments(tx, before)
  for (const photo of new Set(purged.flatMap(({ photo: key }) => key ?? []))) await noteLoosePhoto(tx, photo, before)
  return purged.length
}
