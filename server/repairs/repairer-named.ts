import type { Zone } from '../base/local-time.js'
import type { Db } from '../database/tables.js'
import { CommandError, type Given } from '../rpc/command.js'
import type { Repairer } from './repairer.js'
import { findOpenRepairer } from './repairer.store.js'

export async function repairerNamed({ positionals }: Given, db: Db): Promise<{ repairer: Repairer; zone: Zone }> {
  const [slug = ''] = positionals
  const found = await findOpenRepairer(db, slug)
  if (!found) throw new CommandError(`no repairer who takes bookings is called ${slug}`)
  return found
}
