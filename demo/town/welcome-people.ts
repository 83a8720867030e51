import { insertAccount } from '../../server/accounts/index.js'
import { addDays } from '../../server/base/instant.js'
import { newId, type Id } from '../../server/base/id.js'
import { demoPeople, peopleAway } from './people.js'
import type { Tools } from './tools.js'

/** Accounts by first name. */
export async function welcomePeople({ tx, clock }: Tools): Promise<Map<string, Id<'Account'>>> {
  const people = new Map<string, Id<'Account'>>()
  for (const [at, { firstName, communeCode }] of demoPeople.entries()) {
    const id = newId<'Account'>()
    await insertAccount(tx, {
      id,
      firstName,
      communeCode,
      away: peopleAway.includes(firstName),
      // Before what they have published, and not all on one day.
      createdAt: addDays(clock.now(), -(70 + ((at * 29) % 300))),
    })
    people.set(firstName, id)
  }
  return people
}
