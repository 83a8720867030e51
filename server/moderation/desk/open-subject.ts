import type { Id } from '../../base/id.js'
import { never } from '../../base/instant.js'
import { inEach } from '../../base/language.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import { findAccount } from '../../accounts/index.js'
import type { Context } from '../../rpc/context.js'
import { findSiteById } from '../../sites/index.js'
import { bansOf } from '../bans/ban.store.js'
import { decisionsAbout, latestDecision } from '../decisions/decision.store.js'
import { howItStands, tellDecision } from '../decisions/how-it-stands.js'
import type { Decision } from '../decisions/decision.js'
import { holdersOf } from '../decisions/subject-hold.store.js'
import type { Hiding } from '../hiding.js'
import { hidingsOf } from '../hiding.store.js'
import { siteOf, type Moderator } from '../moderator.js'
import { notesAbout } from '../notes/note.store.js'
import { objectionsTo } from '../objection.store.js'
import type { Report } from '../report.js'
import { reportsAbout, reportsOf } from '../report.store.js'
import {
  onlyPersonOf,
  ownerOf,
  tellOne,
  type Subject,
  type SubjectOwner,
  type SubjectOwners,
  type ToldSubject,
} from '../subject.js'
import { barredIn } from '../words/barred-word.js'
import { barredWords } from '../words/barred-word.store.js'
import type { OpenedSubject } from './desk.wire.js'
import { getTheirs } from '../get-theirs.js'
import { harmless } from './harmless.js'

/** The category of a kind without categories. */
const none = inEach(() => '')

type Asking = Pick<Context, 'db' | 'clock' | 'hmac'>
type Desk = { readonly owners: SubjectOwners; readonly by: Moderator }

/** Shows the subject as people see it, with the reasons to look at it: reports, objections, earlier decisions. */
export async function openSubject(asking: Asking, { owners, by }: Desk, subject: Subject): Promise<OpenedSubject> {
  const { db, clock } = asking
  const site = siteOf(by)
  const owner = ownerOf(owners, subject.kind)
  const [told, shown, allReports, allHidings] = await Promise.all([
    tellOne(db, owner, subject.id),
    owner.show.whole(asking, subject.id),
    reportsOf(db, subject),
    hidingsOf(db, subject),
  ])
  if (!told || !shown) throw new Refusal('subject-gone')
  const isHome = site === undefined || told.home === site
  const reports = allReports.filter(({ siteId }) => isHome || siteId === site)
  const hidings = allHidings.filter(({ siteId }) => isHome || siteId === undefined || siteId === site)
  const mayLift = (hiding: Hiding) => isTheirs(hiding, { site, isHome })
  await getTheirs({ db, clock }, { owners, by }, subject)
  const holders = await holdersOf(db, { kind: subject.kind, ids: [subject.id], but: by.actor?.by, now: clock.now() })
  const waits = isHome && told.lookBy !== undefined && !told.isOver
  const ban = await banOf(db, told, site)
  const toldHidings = await hidingsToWire(db, hidings, mayLift)
  const isContested = toldHidings.some(({ objection, mayLift: may }) => may && objection && !objection.outcome)
  return {
    ...subject,
    seen: await howItStands(db, { subject, told, reports: allReports }),
    shown: { sort: subject.kind, category: none, expiresAt: never, ...shown, text: harmless(shown.text) },
    ...(waits && { lookBy: told.lookBy }),
    barred: barredIn(await barredWords(db), `${told.title}\n${told.text}`).map(({ word, reason }) => ({
      word,
      reason,
    })),
    reports: await Promise.all(reports.map((report) => reportToWire(db, report))),
    hidings: toldHidings,
    decisions: await decisionsToWire(db, { subject, site }),
    giver: await earlierOf(db, { owner, subject, told, site }),
    ...(ban && { ban }),
    notes: await notesToWire(db, { subject, site, by }),
    holders: holders.map(({ firstName, since }) => ({ firstName, since })),
    may: mayOf({ told, waits, hidings, mayLift, isContested, reports, ban }),
  }
}

function isTheirs({ siteId, bySite, isAutomatic }: Hiding, of: { site: Id<'Site'> | undefined; isHome: boolean }) {
  if (of.site === undefined) return true
  if (bySite === undefined && !isAutomatic) return false
  return of.isHome ? siteId === undefined || siteId === of.site : siteId === of.site
}

async function reportToWire(db: Db, report: Report): Promise<OpenedSubject['reports'][number]> {
  const { id, reason, words, createdAt: at, siteId, accountId, contact, decided } = report
  const site = await findSiteById(db, siteId)
  return {
    id,
    reason,
    words: harmless(words),
    at,
    ...(site && { site: site.name }),
    signedIn: accountId !== undefined,
    told: contact !== undefined || accountId !== undefined,
    ...(decided && { outcome: decided.outcome }),
  }
}

async function hidingsToWire(
  db: Db,
  hidings: readonly Hiding[],
  mayLift: (hiding: Hiding) => boolean,
): Promise<OpenedSubject['hidings']> {
  const objections = await objectionsTo(
    db,
    hidings.map(({ id }) => id),
  )
  return Promise.all(
    hidings.map(async (hiding) => {
      const {
        id,
        createdAt: at,
        until,
        reason,
        words,
        isAutomatic: automatic,
        asks,
        siteId,
        bySite,
        byAccount,
      } = hiding
      const [where, whose, who] = await Promise.all([
        siteId && findSiteById(db, siteId),
        bySite && findSiteById(db, bySite),
        byAccount && findAccount(db, byAccount),
      ])
      const objection = objections.find(({ hidingId }) => hidingId === id)
      return {
        id,
        at,
        reason,
        words,
        automatic,
        asks: asks !== undefined,
        mayLift: mayLift(hiding),
        ...(until && { until }),
        ...(who && { by: who.firstName }),
        ...(where && { site: where.name }),
        ...(whose && { bySite: whose.name }),
        ...(asks?.answeredAt && { answeredAt: asks.answeredAt }),
        ...(objection && {
          objection: {
            id: objection.id,
            words: harmless(objection.words),
            at: objection.createdAt,
            ...(objection.decided && { outcome: objection.decided.outcome }),
          },
        }),
      }
    }),
  )
}

type Of = { readonly subject: Subject; readonly site: Id<'Site'> | undefined }

async function decisionsToWire(db: Db, { subject, site }: Of): Promise<OpenedSubject['decisions']> {
  const [all, latest] = await Promise.all([decisionsAbout(db, subject.kind, [subject.id]), latestDecision(db, subject)])
  return Promise.all(
    all.filter(theirsOrNetworks(site)).map(async ({ undone, ...decision }) => {
      const { id, does, reason, words, createdAt: at, siteId } = decision
      const [{ by, site: whose }, after] = await Promise.all([
        tellDecision(db, decision),
        undone && tellDecision(db, { ...decision, undone }),
      ])
      return {
        id,
        does,
        reason,
        words,
        at,
        ...(by !== undefined && { by }),
        ...(whose !== undefined && { site: whose }),
        ...(after && { undone: { at: after.at, ...(after.by !== undefined && { by: after.by }) } }),
        mayUndo: !undone && latest?.id === id && (site === undefined || siteId === site),
      }
    }),
  )
}

async function notesToWire(
  db: Db,
  { subject, site, by }: Of & { readonly by: Moderator },
): Promise<OpenedSubject['notes']> {
  return (await notesAbout(db, subject, site)).map(({ id, by: who, byAccount, createdAt: at, words }) => ({
    id,
    at,
    words,
    ...(who !== null && { by: who }),
    mine: !!byAccount && byAccount === by.actor?.by,
  }))
}

/** A site's decision about its own lists is its own affair. */
const theirsOrNetworks =
  (site: Id<'Site'> | undefined) =>
  ({ siteId }: Decision): boolean =>
    site === undefined || siteId === undefined || siteId === site

/** Of the giver's other things it tells counts, and nothing else. */
async function earlierOf(
  db: Db,
  { owner, subject, told, site }: Of & { readonly owner: SubjectOwner; readonly told: ToldSubject },
): Promise<OpenedSubject['giver']> {
  const ofSides = await Promise.all(told.sides.map(async (side) => (await owner.public?.ofGiver(db, side)) ?? []))
  const others = [...new Set(ofSides.flat())].filter((id) => id !== subject.id)
  const [reports, decisions] = await Promise.all([
    reportsAbout(db, subject.kind, others),
    decisionsAbout(db, subject.kind, others),
  ])
  const against = decisions.filter(({ does, undone }) => does !== 'show' && !undone)
  return {
    others: others.length,
    reported: new Set(reports.filter(({ siteId }) => !site || siteId === site).map(({ subject: { id } }) => id)).size,
    decided: new Set(against.filter(theirsOrNetworks(site)).map(({ subject: { id } }) => id)).size,
  }
}

async function banOf(db: Db, told: ToldSubject, site: Id<'Site'> | undefined): Promise<OpenedSubject['ban']> {
  const person = onlyPersonOf(told)
  if (!person) return undefined
  const bans = await bansOf(db, person)
  const ban = bans.find(({ siteId }) => siteId === site) ?? bans.find(({ siteId }) => siteId === undefined)
  if (!ban) return undefined
  return {
    id: ban.id,
    at: ban.createdAt,
    everywhere: ban.siteId === undefined,
    ...(ban.until && { until: ban.until }),
    mayLift: site === undefined || ban.siteId === site,
  }
}

type Deciding = {
  readonly told: ToldSubject
  readonly waits: boolean
  readonly hidings: readonly Hiding[]
  readonly mayLift: (hiding: Hiding) => boolean
  /** An objection waits for an answer of theirs. */
  readonly isContested: boolean
  readonly reports: readonly Report[]
  readonly ban: OpenedSubject['ban']
}

/** The desk shows only what one may do. */
function mayOf({ told, waits, hidings, mayLift, isContested, reports, ban }: Deciding): OpenedSubject['may'] {
  const mayBan = onlyPersonOf(told) !== undefined && !ban
  if (told.isOver) return mayBan ? ['ban'] : []
  const isAbove = hidings.some((hiding) => !mayLift(hiding))
  const open = reports.some(({ decided }) => !decided)
  const mayShow = !isAbove && (waits || open || hidings.length > 0)
  const standing = hidings.find(({ isAutomatic, asks }) => !isAutomatic && !asks?.answeredAt)
  const mayHide = open || isContested || !standing || standing.asks !== undefined
  const mayAsk = !told.isSaid && !isAbove && (open || !standing?.asks)
  return [
    ...(mayShow ? (['show'] as const) : []),
    ...(mayAsk && !isAbove ? (['ask'] as const) : []),
    ...((mayHide && !isAbove) || open ? (['hide'] as const) : []),
    ...(mayBan ? (['ban'] as const) : []),
  ]
}
