import { ourAddress } from '../server-processes.js'
import { visitor, type Person } from '../session.js'
import { asked, days, give, type Asked, type LendingTown } from './asking.js'
import { linkOf } from './links.js'

/** They ask for something that was just given. */
export const wished = async (taker: Person, giver: Person): Promise<Asked> =>
  asked(taker, await give(giver), days(5, 7))

/** Who asked says something, by the link of their mail. */
export async function say(server: LendingTown, id: string, words: string): Promise<void> {
  const page = await visitor(server, { origin: ourAddress })
  await page.act('loans.sayLink', { ...linkOf(server, id, 'taker'), words })
}
