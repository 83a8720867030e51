import sharp from 'sharp'
import { toId } from '../../../server/base/id.js'
import { readPhotoKey } from '../../../server/media/index.js'
import type { Engine } from '../../../server/database/columns.js'
import { passLook } from '../../../server/offers/publishing/pass-look.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import type { InputOf } from '../../../widgets/shared/wire.js'
import { signIn, type Person, type ServerAddress, type SignInOptions } from '../session.js'
import { openTestServer, type TestServer } from '../test-server.js'
import { buildTown, type Town } from '../town.js'

export type PublishWish = InputOf<'offers.publish'>
export type DraftWish = PublishWish['draft']

export const site = 'ville-de-lomme'
export const morning = '2027-03-01T08:00:00Z'
export const ours = 'http://our.example'

export type PublishingTown = TestServer & { readonly town: Town }

export async function openPublishing(engine: Engine, options: Parameters<typeof openTestServer>[2] = {}) {
  const server = await openTestServer(engine, morning, options)
  const town = await buildTown(server.services.database, server.clock)
  // Built beside the server, which looks for what others have done a few times a second.
  server.services.onCommitted([{ type: 'territories.changed' }])
  return Object.assign(server, { town })
}

/** What somebody publishes for the first time: they are over fifteen, and accept the rules. */
export const wishOf = ({
  draft = {},
  ...rest
}: Partial<Omit<PublishWish, 'draft'>> & { draft?: Partial<DraftWish> } = {}): PublishWish => ({
  site,
  over15: true,
  rulesVersion: '2027-01',
  ...rest,
  draft: {
    kind: 'lend',
    title: 'Échelle double',
    description: 'Trois mètres.',
    category: 'tools',
    photos: [],
    ...draft,
  },
})

/** The same person on a page of ours, where all of theirs is. */
export const onOurs = (server: ServerAddress, person: Person, options: SignInOptions = {}): Promise<Person> =>
  signIn(server, { ...options, email: person.email, origin: ours })

/** The offer's id. */
export async function publishAs(person: Person, wish: Parameters<typeof wishOf>[0] = {}): Promise<string> {
  const { output, reason } = await person.act('offers.publish', wishOf(wish))
  if (!output) throw new Error(reason)
  return output.offerId
}

export const pictureOf = (background: string, width = 640) =>
  sharp({ create: { width, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer()

/** Sends a photo; its key, or why not. */
export async function sendPhoto(server: Pick<TestServer, 'url'>, person: Person, picture: Buffer): Promise<string> {
  const res = await fetch(`${server.url}/photo?site=${site}`, {
    method: 'POST',
    body: new Uint8Array(picture),
    headers: { 'content-type': 'image/jpeg', ...(await person.headers('/photo')) },
  })
  const { photo, reason } = await res.json()
  return photo ?? reason
}

/** Titles in the lists of a site, asked past the caches that a browser keeps. */
export async function titlesOn(server: { readonly url: string }, of = site): Promise<string[]> {
  const input = encodeURIComponent(JSON.stringify({ site: of }))
  const res = await fetch(`${server.url}/trpc/offers.search?input=${input}`)
  const { result } = await res.json()
  return result.data.items.map(({ title }: { title: string }) => title)
}

/** What is done to one's own offer by naming it. */
export const acts = ['pause', 'resume', 'renew', 'close', 'withdraw'] as const
export type Act = (typeof acts)[number]

export const doing = (person: Person, act: Act, offerId: string) => person.act(`offers.${act}`, { offerId, site })

export async function oneOf(person: Person, offerId: string) {
  const { output, reason } = await person.ask('offers.ownOffer', { offerId, site })
  if (!output) throw new Error(reason)
  return output
}

/** The draft as it stands with something else about it, as a form sends it. */
export async function changing(person: Person, offerId: string, draft: Partial<ReturnType<typeof wishOf>['draft']>) {
  const { sequence, draft: before } = await oneOf(person, offerId)
  const photos = before.photos.map(({ key, alt }) => ({ key, alt }))
  return { offerId, sequence, site, draft: { ...before, photos, ...draft } }
}

/** Its site has looked at it. */
export const pass = ({ services, clock }: PublishingTown, id: string) =>
  administer(services.database, (tx) => passLook({ tx, clock }, toId<'Offer'>(id)))

type PublishedWithPhoto = {
  readonly url: string
  readonly picture: Buffer
  /** What was acknowledged, also when the rest never is. */
  readonly told: { readonly title: string; photo?: string; offerId?: string }
}

/** For the first time, with one photo. */
export async function publishWithPhoto(person: Person, { url, picture, told }: PublishedWithPhoto): Promise<void> {
  const photo = await sendPhoto({ url }, person, picture)
  if (!readPhotoKey(photo)) throw new Error(photo)
  told.photo = photo
  const { title } = told
  const { output } = await person.act('offers.publish', wishOf({ draft: { title, photos: [{ key: photo, alt: '' }] } }))
  if (output) told.offerId = output.offerId
}
