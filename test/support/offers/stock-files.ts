import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { allDone } from '../followed.js'
import type { OutputOf } from '../../../widgets/shared/wire.js'
import { ours } from '../roles/two-members.js'
import type { Person } from '../session.js'
import type { TestServer } from '../test-server.js'

type Town = { readonly server: TestServer; readonly member: string }

export type Sent = { readonly importId?: string; readonly reason?: string; readonly status: number }

export type File = {
  readonly name?: string
  readonly bytes: string | Uint8Array
  readonly place?: string
  readonly language?: string
}

/** As the desk sends it. */
export async function sendFile({ server, member }: Town, person: Person, file: File): Promise<Sent> {
  const { name = 'objets.csv', bytes, place = 'maison-des-marais', language = 'fr' } = file
  const query = new URLSearchParams({ member, name, language, ...(place && { place }) })
  const body = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const res = await fetch(`${server.url}/stock-file?${String(query)}`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: { 'content-type': 'application/octet-stream', ...(await person.headers('/stock-file')), origin: ours },
  })
  const answer = (await res.json()) as { importId?: string; reason?: string }
  return { ...answer, status: res.status }
}

export type Shown = NonNullable<OutputOf<'stockFiles.show'>['import']>

export async function shownOf({ member }: Pick<Town, 'member'>, person: Person, importId?: string): Promise<Shown> {
  const { output, reason } = await person.ask('stockFiles.show', { member, ...(importId && { importId }) })
  if (!output?.import) throw new Error(reason ?? 'none')
  return output.import
}

export async function tried(town: Town, person: Person, file: File | string): Promise<Shown> {
  const { importId, reason } = await sendFile(town, person, typeof file === 'string' ? { bytes: file } : file)
  if (importId === undefined) throw new Error(reason)
  await allDone(town.server.services)
  return shownOf(town, person, importId)
}

export async function applied(town: Town, person: Person, file: File | string): Promise<Shown> {
  const { importId } = await tried(town, person, file)
  const { reason } = await person.act('stockFiles.takeIn', { member: town.member, importId })
  if (reason !== undefined) throw new Error(reason)
  await allDone(town.server.services)
  return shownOf(town, person, importId)
}

export const zipOf = (csv: string, files: Zippable = {}): Uint8Array =>
  zipSync({ 'objets.csv': strToU8(csv), ...files })

/** All of a stock, as the browser gets it. */
export async function archiveOfStock({ server, member }: Town, person: Person) {
  const { output, reason } = await person.ask('stockFiles.archive', { member, locale: 'fr' })
  if (!output) throw new Error(reason)
  const res = await fetch(server.url + output.path, {
    method: 'POST',
    body: new URLSearchParams({ ticket: output.ticket }),
  })
  const bytes = new Uint8Array(await res.arrayBuffer())
  return { status: res.status, bytes, files: res.ok ? unzipSync(bytes) : {} }
}
