import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import { msOf } from '../../../server/base/instant.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import type { Database } from '../../../server/database/open-database.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson } from '../../support/acting.js'
import { clockAhead } from '../../support/fakes.js'
import { longestTestMs } from '../../support/patience.js'
import { until } from '../../support/until.js'
import { ended } from '../../support/child.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { asked } from '../../support/loans/asking.js'
import { onOurs } from '../../support/offers/publishing.js'
import { crowd, nineIn } from '../../support/repairs/race.js'
import { openSmtpSink, type SmtpSink, type TakenMail } from '../../support/mail/smtp-sink.js'
import { openServerProcesses, type ServerProcesses } from '../../support/server-processes.js'
import { newKey, type Person } from '../../support/session.js'
import { buildTown, drillDraft } from '../../support/town.js'
import { randomTurns } from '../../support/turn.js'

/** `RACE=whole` runs what takes minutes. */
const isWhole = process.env['RACE'] === 'whole'
const kills = isWhole ? 40 : 2
const timeout = isWhole ? 1_200_000 : longestTestMs
const pairs = isWhole ? 20 : 10
/** Fewer than a side may write within a minute. */
const linesEach = 4
/** After so long what was not read is mailed, and a little more. */
const dueMs = 11 * 60_000

type Line = {
  readonly person: Person
  readonly loan: string
  readonly words: string
  readonly key: string
  id?: string
}

/** What one side says, one line after the other: the next once the one before was acknowledged, as a composer does. */
type Monologue = readonly Line[]

describe.each(engines)('a server on %s that is killed while neighbours talk', (engine) => {
  test(
    'loses no line that it acknowledged, keeps their order, each once, and mails none twice',
    { timeout },
    async () => {
      await using database = await openTestDatabase(engine, { communes: true })
      await using sink = await openSmtpSink()
      const env = { SMTP_URL: sink.url, MAIL_FROM: 'Prêts <prets@our.example>' }
      // From nine in the morning on: at night no words are mailed.
      const first = msOf(nineIn(1)) - msOf(systemClock.now())
      // What was said in a round is to be mailed in the next, so mails are on their way at each kill.
      const openIn = (round: number) => openServerProcesses(database, { count: 1, env, aheadMs: first + round * dueMs })
      // A killed process's lease ends after half a minute, which is not waited for here.
      const freeLeases = () => database.writer.updateTable('follower').set({ holder: null }).execute()
      await buildTown(database, clockAhead(first))
      const said: Monologue[] = []
      for (let killed = 0; killed < kills; killed += 1) {
        await using servers = await openIn(killed)
        const monologues = await talksOf(database, servers, killed + 1)
        said.push(...monologues)
        const [child] = servers.children
        let answered = 0
        const killAfter = pairs + Math.floor(Math.random() * pairs * (linesEach - 1))
        const speak = async (lines: Monologue) => {
          for (const line of lines) {
            if ((await tell(line, line.person)) !== undefined) return
            answered += 1
            if (answered === killAfter) void randomTurns(5).then(() => child?.kill('SIGKILL'))
          }
        }
        await Promise.all(monologues.map(speak))
        child?.kill('SIGKILL')
        if (child) await ended(child)
        await freeLeases()
      }
      const acknowledged = said.flat().filter(({ id }) => id !== undefined)
      expect(acknowledged.length).toBeGreaterThanOrEqual(pairs * kills)
      expect(acknowledged.length).toBeLessThan(said.flat().length)
      const before = await keptLines(database)
      expect(acknowledged.filter(({ id, words }) => before.get(words)?.join() !== id)).toEqual([])

      {
        await using servers = await openIn(kills)
        for (const line of said.flat()) {
          // Under the key that it had: what was kept without having been acknowledged is not written again.
          if (line.id === undefined)
            expect(await tell(line, line.person.with({ house: servers.house }))).toBeUndefined()
        }
      }
      const after = await keptLines(database)
      expect(after.size).toBe(said.flat().length)
      expect(said.flat().filter(({ id, words }) => after.get(words)?.join() !== id)).toEqual([])
      const inOrder = [...after.keys()]
      const places = new Map(inOrder.map((words, at) => [words, at]))
      const misplaced = said.filter((lines) => {
        const at = lines.map(({ words }) => places.get(words) ?? -1)
        return at.some((place, n) => n > 0 && place < (at[n - 1] ?? 0))
      })
      expect(misplaced).toEqual([])

      await using _ = await openIn(kills + 1)
      const unread = await unreadLines(database)
      const told = await until(
        () => tellingsOf(wordMails(sink)),
        (by) => unread.every((words) => by.has(words)),
        isWhole ? 600_000 : 30_000,
      )
      expect(unread.length).toBeGreaterThan(0)
      // Sent again after a kill, a mail has the Message-ID that it had, so that mailboxes show it once, and says the same.
      expect([...told].filter(([, names]) => names.size > 1)).toEqual([])
      const mails = wordMails(sink)
      const texts = new Map(mails.map((each) => [nameOf(each), linesTold(each)]))
      expect(mails.filter((each) => linesTold(each) !== texts.get(nameOf(each)))).toEqual([])
      if (!isWhole) return
      const twice = mails.length - texts.size
      const counts = { kills, lines: after.size, acknowledged: acknowledged.length, mails: texts.size, twice }
      console.info(JSON.stringify({ engine, ...counts }))
    },
  )
})

/** Why it was not kept; undefined once it is. */
async function tell(line: Line, person: Person): Promise<string | undefined> {
  const { loan: id, words, key } = line
  try {
    const { output, reason } = await person.act('talks.say', { kind: 'loan', id, words }, { key })
    if (output) line.id = output.id
    return reason
  } catch {
    return 'killed before it answered'
  }
}

/** Pairs who have never met: one has asked the other for a thing, and both have something to say. */
async function talksOf(database: Database, servers: ServerProcesses, round: number): Promise<Monologue[]> {
  const people = await crowd(servers, pairs * 2)
  const { clock } = servers.house.services
  const from = addToDay(dayOf(clock.now(), paris), 3)
  const talks = await Promise.all(
    Array.from({ length: pairs }, async (_, n): Promise<Monologue[]> => {
      const [giver, taker] = [people[2 * n], people[2 * n + 1]]
      if (!giver || !taker) throw new Error('the crowd is too small')
      const offer = await administer(database, (tx) =>
        publishOffer({ tx, clock }, asPerson(giver.accountId), drillDraft),
      )
      const { id } = await asked(taker, offer.id, { from, to: addToDay(from, 1) })
      // Each from an address of their own, since what comes from one is limited.
      const both = await Promise.all(
        [giver, taker].map((person, side) => onOurs(servers.house, person, { address: `10.${round}.${side}.${n}` })),
      )
      return both.map((person) => linesOf(person, id))
    }),
  )
  return talks.flat()
}

const linesOf = (person: Person, loan: string): Monologue =>
  Array.from({ length: linesEach }, (_, n) => ({
    person,
    loan,
    words: `Ligne ${n} de ${person.accountId}`,
    key: newKey(),
  }))

/** What the other side has not read, which is mailed; who writes has read what is above. */
async function unreadLines(database: Database): Promise<string[]> {
  const rows = await database.reader
    .selectFrom('message')
    .innerJoin('talk_side', (join) =>
      join.onRef('talk_side.subject_id', '=', 'message.subject_id').onRef('talk_side.side', '!=', 'message.side'),
    )
    .select('message.words')
    .where('message.words', 'like', 'Ligne %')
    .where(({ eb, or, ref }) => or([eb('seen_at', 'is', null), eb('message.created_at', '>', ref('seen_at'))]))
    .execute()
  return rows.map(({ words }) => words)
}

const linesOfMail = /^> (Ligne \d.*)$/gm
const linesTold = ({ mail }: TakenMail): string =>
  [...(mail.text ?? '').matchAll(linesOfMail)].map(([, words]) => words).join('\n')
const wordMails = ({ taken }: SmtpSink): TakenMail[] => taken.filter((each) => linesTold(each) !== '')

const nameOf = ({ mail }: TakenMail): string => mail.messageId ?? ''

/** The Message-IDs of the mails that told each line. */
function tellingsOf(mails: readonly TakenMail[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>()
  for (const each of mails) {
    for (const words of linesTold(each).split('\n')) told.set(words, (told.get(words) ?? new Set()).add(nameOf(each)))
  }
  return told
}

/** Ids of what was said, by words, in the order in which it is read. */
async function keptLines(database: Database): Promise<Map<string, string[]>> {
  const rows = await database.reader
    .selectFrom('message')
    .select(['id', 'words'])
    .where('words', 'like', 'Ligne %')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const kept = new Map<string, string[]>()
  for (const { id, words } of rows) kept.set(words, [...(kept.get(words) ?? []), id])
  return kept
}
