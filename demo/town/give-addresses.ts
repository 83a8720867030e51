import type { Id } from '../../server/base/id.js'
import { plain } from '../../server/base/words.js'
import { comingStatuses } from '../../server/repairs/appointment.js'
import type { Tools } from './tools.js'

/** At whose desk visitors of the demonstration close a day: what its people are then told is in the inbox. */
const workshop = 'les-rayons-du-marais'

/** « nadia@habitants.example »: where a resident of the demonstration is written to, and signs in. */
export const addressOf = (firstName: string): string => `${plain(firstName).replaceAll(' ', '-')}@habitants.example`

/** To those who are expected there, before what the appointments of a month have brought is told: the inbox would be that alone. */
export async function giveAddressesToExpected({ tx, clock }: Tools): Promise<void> {
  const expected = await tx
    .selectFrom('appointment')
    .innerJoin('repairer', 'repairer.id', 'appointment.repairer_id')
    .innerJoin('account', 'account.id', 'appointment.account_id')
    .select(['account.id', 'account.first_name as firstName'])
    .distinct()
    .where('repairer.slug', '=', workshop)
    .where('appointment.status', 'in', comingStatuses)
    .where('appointment.starts_at', '>', clock.now())
    .execute()
  for (const person of expected) await giveAddress({ tx, clock }, person)
}

/** To everybody, once the past has been told: whoever asks one of them for something then reads the answer's side too. */
export async function giveAddresses(tools: Tools, people: ReadonlyMap<string, Id<'Account'>>): Promise<void> {
  for (const [firstName, id] of people) await giveAddress(tools, { id, firstName })
}

type Resident = { readonly id: Id<'Account'>; readonly firstName: string }

async function giveAddress({ tx }: Tools, { id, firstName }: Resident): Promise<void> {
  const email = addressOf(firstName)
  await tx.updateTable('account').set({ email }).where('id', '=', id).execute()
}
