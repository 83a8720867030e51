import type { Instant } from '../../base/instant.js'
import { dayOf, type Zone } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import { isRead, reachOf, type Reach } from '../../sites/index.js'
import type { Services } from '../../rpc/context.js'
import { isSaid, mostPhotos, type Message } from '../message.js'
import { showPhotos } from '../photos/photo-address.js'
import { isMuted } from '../talks/talk-mute.store.js'
import { readMarks } from '../talks/talk-side.store.js'
import { readerOf } from './mute-talk.js'
import type { TalkSide } from './talk-owner.js'
import type { LineShown, TalkShown } from './talk.wire.js'

type Reading = {
  readonly now: Instant
  /** Signs addresses of photos. */
  readonly hmac: Services['hmac']
  /** On the page of a partner, which may read and keep what this session reads. */
  readonly isElsewhere: boolean
}

export async function showTalk(
  db: Db,
  talk: TalkSide,
  { now, hmac, isElsewhere }: Reading,
): Promise<Omit<TalkShown, 'kind'>> {
  const [stands, marks, muted] = await Promise.all([
    talk.stands(db, now),
    readMarks(db, talk.subject),
    isMuted(db, readerOf(talk)),
  ])
  const reach = reachOf(stands, isElsewhere)
  const { readTo, seenTo } = marksOf(marks, talk.side)
  const lines = linesTo(stands.lines, reach)
  const areWordsHere = reach !== 'state'
  return {
    id: talk.subject.id,
    side: talk.side,
    ...(stands.title !== undefined && { title: stands.title }),
    other: stands.other,
    zone: stands.zone,
    lines: lines.map((said) => ({
      ...toWire(said, stands.zone),
      ...(said.photos && { photos: showPhotos(said, { hmac, by: isElsewhere ? 'site' : 'ours', now }) }),
    })),
    unread: lines.filter((said) => isNewTo(talk.side, said, readTo)).length,
    ...(readTo !== undefined && { readTo }),
    ...(seenTo !== undefined && areWordsHere && { seenTo }),
    mayWrite: stands.mayWrite && areWordsHere,
    mayThank: stands.mayThank && areWordsHere,
    ...(stands.mayWrite && !stands.mayThank && areWordsHere && talk.account !== undefined && { mostPhotos }),
    mayReport: stands.mayReport,
    muted,
    ...(stands.blocked !== undefined && { blocked: stands.blocked }),
    ...(stands.isShut && areWordsHere && { shut: true as const }),
    ...(stands.reportedAt !== undefined && { reportedAt: stands.reportedAt }),
    readOn: [...stands.readOn],
    ...(typeof reach === 'object' && { wordsFrom: reach.wordsSince }),
    ...(stands.lines.some((said) => isWithheld(said, reach)) && { wordsElsewhere: true as const }),
  }
}

/** On the page of a site a word that is not read there leaves no trace; what was done is seen, without the words that went with it. */
const linesTo = (lines: readonly Message[], reach: Reach): Message[] =>
  lines
    .filter(({ act, createdAt }) => act !== undefined || isRead(reach, createdAt))
    .map((said) => (isRead(reach, said.createdAt) ? said : withoutWords(said)))

const isWithheld = (said: Message, reach: Reach): boolean => isSaid(said) && !isRead(reach, said.createdAt)

/** Nor who of the staff said them. */
function withoutWords({ staffName: _who, author: _whose, photos: _shown, ...said }: Message): Message {
  return { ...said, words: '' }
}

/** What time brought about is news to nobody. */
const isNewTo = (side: string, said: Message, readTo: Instant | undefined): boolean =>
  said.side !== side && said.side !== 'time' && (readTo === undefined || said.createdAt > readTo)

type Marks = ReadonlyMap<string, Instant | undefined>

export function marksOf(marks: Marks, own: string): { readonly readTo?: Instant; readonly seenTo?: Instant } {
  const readTo = marks.get(own)
  const seenTo = [...marks].find(([side]) => side !== own)?.[1]
  return { ...(readTo !== undefined && { readTo }), ...(seenTo !== undefined && { seenTo }) }
}

/**
 * Up to where a mark may be set for who was shown lines up to `to`: words that were not shown here are still to be read elsewhere.
 */
export function readableTo(lines: readonly Message[], { side, reach, to, readTo }: Marking): Instant | undefined {
  const withheld = lines.find((said) => isWithheld(said, reach) && isNewTo(side, said, readTo))
  return lines
    .filter(({ createdAt }) => createdAt <= to && (withheld === undefined || createdAt < withheld.createdAt))
    .at(-1)?.createdAt
}

type Marking = {
  readonly side: string
  readonly reach: Reach
  readonly to: string
  readonly readTo: Instant | undefined
}

function toWire({ id, side, act, words, createdAt, staffName }: Message, zone: Zone): LineShown {
  const { from, to, startsAt } = act?.details ?? {}
  return {
    id,
    by: side,
    ...(staffName !== undefined && { name: staffName }),
    ...(act && { act: act.name }),
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
    ...(typeof startsAt === 'string' && { startsAt }),
    words,
    at: createdAt,
    day: dayOf(createdAt, zone),
  }
}
