import { toId } from '../../../server/base/id.js'
import { site } from '../offers/publishing.js'
import { ourAddress } from '../server-processes.js'
import { visitor, type Person } from '../session.js'
import { mine, type LendingTown } from './asking.js'
import { linkOf } from './links.js'
import type { Side } from './noting.js'

export const takeBack = (person: Person, loanId: string, sequence: number) =>
  person.act('loans.takeBack', { loanId, sequence, site })

/** All that the database has of it, but the number of the change. */
export async function stored(server: Pick<LendingTown, 'services'>, id: string) {
  const { reader } = server.services.database
  const loanId = toId<'Loan'>(id)
  const { sequence: _, ...loan } = await reader
    .selectFrom('loan')
    .selectAll()
    .where('id', '=', loanId)
    .executeTakeFirstOrThrow()
  const held = await reader.selectFrom('offer_day').selectAll().where('loan_id', '=', loanId).orderBy('day').execute()
  const lines = await reader.selectFrom('message').selectAll().where('subject_id', '=', id).orderBy('id').execute()
  const sides = await reader
    .selectFrom('talk_side')
    .select(['side', 'last_at', 'news_at'])
    .where('subject_id', '=', id)
    .orderBy('side')
    .execute()
  return { loan, held, lines, sides }
}

/** All that one side is shown of it: in their space, behind their link, in their calendar. */
export async function shownTo(
  server: LendingTown,
  person: Person,
  { id, side }: { readonly id: string; readonly side: Side },
) {
  const page = await visitor(server, { origin: ourAddress })
  const link = (await page.ask('loans.openLink', linkOf(server, id, side))).output
  const calendar = link?.calendar && (await (await fetch(server.url + link.calendar)).text())
  return { mine: await mine(person, id), link, calendar }
}
