import type { Id } from '../../../server/base/id.js'
import { visitor, type Person } from '../session.js'
import type { TestServer } from '../test-server.js'
import { ours } from './two-members.js'

type At = { readonly member: Id<'Member'> }

/** A device of our pages that a manager has enrolled: who signs with its key, and nobody yet. */
export async function enrolled(
  server: TestServer,
  manager: Person,
  { member, name = 'Comptoir' }: At & { readonly name?: string },
): Promise<{ readonly device: Person; readonly screenId: string }> {
  const device = await visitor(server, { origin: ours })
  const proof = await device.key.prove(device.claims('/trpc/screens.enrol'))
  const input = { member, name, minutes: 5, isFrontDesk: false, device: proof }
  const { output, reason } = await manager.act('screens.enrol', input)
  if (!output) throw new Error(`not enrolled: ${reason}`)
  return { device, screenId: output.screenId }
}

export async function digitsIdOf(device: Person, firstName: string): Promise<string> {
  const { output } = await device.ask('screens.show', {})
  return output?.people.find((each) => each.firstName === firstName)?.digitsId ?? ''
}

/** Whoever opened it, at that device; `undefined` where it stays shut. */
export async function openedBy(
  device: Person,
  { firstName, digits }: { readonly firstName: string; readonly digits: string },
): Promise<Person | undefined> {
  const { output } = await device.act('screens.open', { digitsId: await digitsIdOf(device, firstName), digits })
  return output?.outcome === 'open' ? device.with({ token: output.token, email: output.email }) : undefined
}
