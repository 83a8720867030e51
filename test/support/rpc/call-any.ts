import { newKey, readAnswer, type Person } from '../session.js'
import type { TestServer } from '../test-server.js'

/** By POST, as signed calls go; what anybody may ask is asked so too. The reason of a refusal, else the status. */
export async function callAny(server: TestServer, person: Person, { path, input }: { path: string; input: object }) {
  const res = await fetch(`${server.url}/trpc/${path}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: {
      'content-type': 'application/json',
      'idempotency-key': newKey(),
      ...(await person.headers(`/trpc/${path}`)),
    },
  })
  const { reason, status } = await readAnswer(res)
  return reason ?? status
}
