import { openStorage } from '../server/media/index.js'
import type { CommandContext } from '../server/rpc/command.js'
import { seedTown } from './town/seed.js'

/** `coop -- seed`. */
export async function seed({ database, clock, dataDir, print }: CommandContext): Promise<void> {
  const done = await seedTown({ database, clock, storage: openStorage({ dataDir }) })
  print(done ? 'The demonstration town is in the database.' : 'It was there already.')
}
