import sharp from 'sharp'
import type { InputOf, OutputOf } from '../../../widgets/shared/wire.js'
import { ourAddress } from '../server-processes.js'
import { visitor } from '../session.js'
import type { LendingTown } from './asking.js'
import { linkOf } from './links.js'

export type Side = 'giver' | 'taker'
type Condition = OutputOf<'loans.openLink'>['condition']

export const pictureOf = (red: number) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: { r: red, g: 60, b: 60 } } })
    .png()
    .toBuffer()

type Link = ReturnType<typeof linkOf>

/** As our page of a loan sends it. */
export async function sendByLink(
  { url }: LendingTown,
  { loanId, secret, site: at }: Link,
  photo: Uint8Array,
): Promise<{ readonly photo?: string; readonly reason?: string }> {
  const answer = await fetch(`${url}/photo?site=${at}&loan=${loanId}`, {
    method: 'POST',
    headers: { 'content-type': 'image/png', 'link-secret': secret, origin: ourAddress },
    body: Buffer.from(photo),
  })
  return answer.json()
}

/** One side's page of a loan. */
export async function notingAt(server: LendingTown, id: string, side: Side) {
  const page = await visitor(server, { origin: ourAddress })
  const link = linkOf(server, id, side)
  type Wish = Partial<Omit<InputOf<'loans.noteLink'>, keyof Link>>
  return {
    link,
    note: (wish: Wish) =>
      page.act('loans.noteLink', {
        accessories: '',
        condition: '',
        moment: 'out' as const,
        photos: [],
        ...link,
        ...wish,
      }),
    send: async (red: number) => (await sendByLink(server, link, await pictureOf(red))).photo ?? '',
    condition: async (): Promise<Condition> => (await page.ask('loans.openLink', link)).output?.condition,
  }
}

export const photosIn = (condition: Condition) =>
  (condition ?? []).flatMap(({ notes }) => notes.flatMap(({ photos }) => photos))
