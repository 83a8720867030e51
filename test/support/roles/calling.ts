import type { Context } from '../../../server/rpc/context.js'
import { contextFor } from '../rpc/door-context.js'
import { newKey, type Person } from '../session.js'
import type { TestServer } from '../test-server.js'

/** What the server has for one signed call of somebody’s, for routers that it does not serve. */
export async function callOf({ services }: TestServer, person: Person, path = '/trpc/test'): Promise<Context> {
  const { authorization, dpop, origin } = await person.headers(path)
  const signature = { method: 'POST', authorization, proof: dpop, path }
  return { ...contextFor(services.database, { origin, idempotencyKey: newKey(), signature }), ...services }
}

/** What was answered, or why not. */
export async function reasonOr<Out>(answer: Promise<Out>): Promise<unknown> {
  return answer.catch((error: { cause?: { reason?: string } }) => error.cause?.reason ?? error)
}
