import { subjectKinds } from '../../../widgets/words/moderation/subject-kinds.strings.js'
import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import { isHiddenEverywhere, reportsOf, type SubjectOwner, type ToldSubject } from '../../moderation/index.js'
import type { Services } from '../../rpc/context.js'
import { isSaid, type Message, type Subject } from '../message.js'
import { messagesAbout } from '../message.store.js'
import { showPhotos } from '../photos/photo-address.js'
import type { TalkKind } from '../talks/talk.js'

/** Between whom a talk is, as moderation and its reader must know it. */
type TalkBetweenTold = Pick<ToldSubject, 'sides' | 'title'> & {
  readonly home: Id<'Site'>
  /** By side: who of a member's staff wrote is named in their lines. */
  readonly names: Readonly<Record<string, string>>
  readonly commune: string
  readonly byMember: boolean
  readonly begunAt: Instant
}

type Owning = Pick<SubjectOwner, 'standing'> & {
  readonly kind: TalkKind
  find(db: Db, id: string): Promise<TalkBetweenTold | undefined>
  lock(tx: Tx, id: string): Promise<unknown>
}

/** What one side reported: what was said until then, and nothing of what came after. */
type Reported = { readonly between: TalkBetweenTold; readonly lines: readonly Message[] }

/** What was said up to the last report; undefined where nobody has reported it. */
export async function reportedLines(db: Db, subject: Subject): Promise<readonly Message[] | undefined> {
  const [lines, reports] = await Promise.all([messagesAbout(db, subject), reportsOf(db, subject)])
  const until = reports
    .map(({ createdAt }) => createdAt)
    .toSorted()
    .at(-1)
  return until === undefined ? undefined : lines.filter((line) => isSaid(line) && line.createdAt <= until)
}

/** What moderators have hidden: what was done is still told, without its words. */
export const actsAmong = (lines: readonly Message[]): Message[] =>
  lines.flatMap(({ photos: _, ...line }) => (line.act === undefined ? [] : [{ ...line, words: '' }]))

const sayer = ({ side, staffName }: Message, { names }: TalkBetweenTold): string => staffName ?? names[side] ?? ''

/** Photos are called so in each language. */
const saidIn = ({ words, photos = [] }: Message): string =>
  [words, photos.length === 1 ? '(photo)' : photos.length > 1 ? `(${photos.length} photos)` : '']
    .filter(Boolean)
    .join(' ')

const textOf = ({ between, lines }: Reported): string =>
  lines.map((line) => [sayer(line, between), saidIn(line)].join('\u00a0: ')).join('\n')

/** Each is called by who shows it; « photo » is the same word in each language. */
const picturesOf = ({ between, lines }: Reported, { hmac, now }: { hmac: Services['hmac']; now: Instant }) =>
  lines
    .flatMap((line) =>
      showPhotos(line, { hmac, by: 'moderator', now }).map((photo) => ({ who: sayer(line, between), photo })),
    )
    .map(({ who, photo }, at) => ({ alt: `${who}, photo ${at + 1}`, ...photo }))

const cardOf = ({ between: { byMember, commune, names } }: Reported) => ({
  pictogram: 'talk',
  commune,
  giver: Object.values(names).join(', '),
  byMember,
})

/** Tells moderation what two say, once one of them has reported it. */
export function moderatedTalk({ find, kind, lock, standing }: Owning): SubjectOwner {
  async function reported(db: Db, id: string): Promise<Reported | undefined> {
    const [between, lines] = await Promise.all([find(db, id), reportedLines(db, { kind, id })])
    return between && lines && { between, lines }
  }

  async function amongIds<Out>(db: Db, ids: readonly string[], show: (talk: Reported) => Out) {
    const found = await Promise.all(ids.map(async (id) => [id, await reported(db, id)] as const))
    return new Map(found.flatMap(([id, talk]) => (talk ? [[id, show(talk)] as const] : [])))
  }

  const toldOf = (talk: Reported): ToldSubject => {
    const { home, sides, title } = talk.between
    const text = textOf(talk)
    return {
      sides,
      home,
      title,
      text,
      called: subjectKinds[kind],
      isOver: false,
      isSaid: true,
      version: talk.lines.length,
    }
  }

  return {
    tell: (db, ids) => amongIds(db, ids, toldOf),
    async lock(tx, id) {
      await lock(tx, id)
      return (await amongIds(tx, [id], toldOf)).get(id)
    },
    standing,
    show: {
      cards: ({ db }, ids) => amongIds(db, ids, cardOf),
      async whole({ db, clock, hmac }, id) {
        const talk = await reported(db, id)
        if (!talk) return undefined
        return {
          ...cardOf(talk),
          title: talk.between.title,
          text: textOf(talk),
          pictures: picturesOf(talk, { hmac, now: clock.now() }),
          state: (await isHiddenEverywhere(db, { kind, id })) ? 'hidden' : 'shown',
          publishedAt: talk.lines[0]?.createdAt ?? talk.between.begunAt,
        }
      },
    },
    // The two read it anew, without its words.
    changed: async () => undefined,
  }
}
