import type { OutputOf } from '../../../widgets/shared/wire.js'
import { pictureOf } from '../offers/publishing.js'
import type { Person } from '../session.js'
import type { TestServer } from '../test-server.js'
import { ourAddress } from '../server-processes.js'

type Served = Pick<TestServer, 'url'>

/** Sends a photo from one of our own pages; its key, or why not. */
export async function sendOurs({ url }: Served, person: Person, colour: string): Promise<string> {
  return answerOf(`${url}/photo`, colour, { ...(await person.headers('/photo')), origin: ourAddress })
}

type Link = { readonly id: string; readonly kind: string; readonly secret: string; readonly site: string }

/** As a page behind the link of a mail sends it. */
export function sendByLink({ url }: Served, { id, kind, secret, site }: Link, colour: string): Promise<string> {
  const asked = new URLSearchParams({ kind, site, talk: id })
  return answerOf(`${url}/photo?${asked}`, colour, { 'link-secret': secret, origin: ourAddress })
}

async function answerOf(address: string, colour: string, headers: Record<string, string>): Promise<string> {
  const res = await fetch(address, {
    method: 'POST',
    body: new Uint8Array(await pictureOf(colour)),
    headers: { ...headers, 'content-type': 'image/jpeg' },
  })
  const { photo, reason } = await res.json()
  return String(photo ?? reason)
}

/** The smallest size of each photo in a talk, as it was read. */
export const pathsIn = ({ lines }: Pick<OutputOf<'talks.open'>, 'lines'>): string[] =>
  lines.flatMap(({ photos = [] }) => photos.flatMap(({ sizes }) => sizes[0]?.path ?? []))

/** Whether it is shown there, and to which pages. */
export async function fetched({ url }: Served, path: string): Promise<string> {
  const { headers, status } = await fetch(url + path)
  return status === 200 ? `${status} ${headers.get('cross-origin-resource-policy')}` : String(status)
}
