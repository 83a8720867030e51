import type { Engine } from '../../../server/database/columns.js'
import { toId } from '../../../server/base/id.js'
import { appointmentPath, staffPath } from '../../../server/repairs/appointments/links.js'
import { booked, mondayAt } from '../repairs/booking.js'
import { openWorkshopDesk } from '../repairs/workshop-desk.js'
import { onOurs, site } from '../offers/publishing.js'
import { ourAddress } from '../server-processes.js'
import { signIn, visitor, type Person } from '../session.js'
import type { TestServer } from '../test-server.js'

const secretIn = (path: string) => path.split('#')[1] ?? ''
const linked = (id: string) => ({ appointment: { id: toId<'Appointment'>(id) }, site: { slug: site } })

/** The link of a mail about an appointment to one of the workshop's staff. */
export const staffSecretOf = ({ services }: Pick<TestServer, 'services'>, id: string, { accountId }: Person): string =>
  secretIn(staffPath(services.hmac, linked(id), { account: accountId, mark: undefined }))

/** To the resident, or to the workshop's own mailbox. */
export const sideSecretOf = (
  { services }: Pick<TestServer, 'services'>,
  id: string,
  side: 'resident' | 'repairer',
): string => secretIn(appointmentPath(services.hmac, linked(id), side))

/** Alma has booked at the workshop of Malik and Paul; Zoe works at another member. */
export async function openWorkshopTalk(engine: Engine) {
  const desk = await openWorkshopDesk(engine)
  const { server } = desk
  const here = await signIn(server, { firstName: 'Alma' })
  const { id } = await booked(here, { startsAt: mondayAt(15), words: 'La roue est voilée.' })
  const page = await visitor(server, { origin: ourAddress })
  return {
    ...desk,
    talk: { kind: 'appointment', id } as const,
    here,
    alma: await onOurs(server, here),
    page,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}
