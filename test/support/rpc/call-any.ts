import { newKey, readAnswer, type Person } from '../session.js'
import type { TestServer } from '../test-server.js'

type Call = { readonly path: string; readonly input: object }

/** By POST, as signed calls go; what anybody may ask is asked so too. */
async function send({ url }: TestServer, person: Person, { path, input }: Call): Promise<Response> {
  return fetch(`${url}/trpc/${path}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: {
      'content-type': 'application/json',
      'idempotency-key': newKey(),
      ...(await person.headers(`/trpc/${path}`)),
    },
  })
}

/** The reason of a refusal, else the status. */
export async function callAny(server: TestServer, person: Person, call: Call) {
  const { reason, status } = await readAnswer(await send(server, person, call))
  return reason ?? status
}

/** All that comes back, as it is sent. */
export const textOfAny = async (server: TestServer, person: Person, call: Call): Promise<string> =>
  (await send(server, person, call)).text()
