import { insertAccount } from '../../server/accounts/index.js'
import { newId, type Id } from '../../server/base/id.js'
import { demoPeople, peopleAway } from './people.js'
import type { Tools } from './tools.js'

/** Accounts by first name. */
export async function welcomePeople({ tx, clock }: Tools): Promise<Map<string, Id<'Account'>>> {
  const people = new Map<string, Id<'Account'>>()
  for (const { firstName, communeCode } of demoPeople) {
    const id = newId<'Account'>()
    await insertAccount(tx, {
      id,
      firstName,
      communeCode,
      away: peopleAway.includes(firstName),
      createdAt: clock.now(),
    })
    people.set(firstName, id)
  }
  return people
}
