import { newId, toId, type Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import type { Db, Tx } from '../database/tables.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import type { Decision, Does } from './decisions/decision.js'
import { insertDecision } from './decisions/decision.store.js'
import { refuseMovedOn } from './decisions/how-it-stands.js'
import { getTheirs } from './get-theirs.js'
import { standingFor, type Hiding, type Objection } from './hiding.js'
import { findHiding, hidingsOf, insertHiding, liftHidings } from './hiding.store.js'
import { siteOf, type Moderator } from './moderator.js'
import { decideObjections, findObjection, objectionTo } from './objection.store.js'
import type { Report, ReportOutcome, ReportReason } from './report.js'
import { findReport, ledToHiding, reportsOf, setDecided } from './report.store.js'
import {
  factsOf,
  ownerOf,
  tellOne,
  type Subject,
  type SubjectOwner,
  type SubjectOwners,
  type ToldSubject,
} from './subject.js'

export type Deciding = {
  /** The id of the report, the objection, the hiding, or the subject itself. */
  readonly id: string
  readonly does: Does
  readonly reason: ReportReason
  /** For its giver. */
  readonly words: string
  /** How it stood when it was read (`howItStands`): what became of it since is told before anything is decided. */
  readonly seen?: string
}

type Ctx = Pick<MutationContext, 'tx' | 'clock'>

/** Everything that a decision depends on. */
type Case = {
  readonly ctx: Ctx
  readonly tx: Tx
  readonly now: Instant
  readonly decisionId: Id<'Decision'>
  readonly owner: SubjectOwner
  readonly subject: Subject
  readonly told: ToldSubject
  readonly by: Moderator
  /** The site whose moderator decides; absent for the network. */
  readonly site: Id<'Site'> | undefined
  /** The site where it was published, and the network, decide for everywhere. */
  readonly isEverywhere: boolean
  /** Undecided, and theirs to decide. */
  readonly open: readonly Report[]
  /** The hidings that this moderator may decide on. */
  readonly hidings: readonly Hiding[]
}

/** When two decide the same, the second is refused. */
export async function decideSubject(
  ctx: Ctx,
  { owners, by }: { readonly owners: SubjectOwners; readonly by: Moderator },
  { id, seen, ...deciding }: Deciding,
): Promise<Decision> {
  const { tx } = ctx
  const subject = await subjectNamed(tx, owners, id)
  await getTheirs({ db: tx, clock: ctx.clock }, { owners, by }, subject)
  const owner = ownerOf(owners, subject.kind)
  const told = await owner.lock(tx, subject.id)
  if (!told) throw new Refusal('subject-gone')
  if (told.isSaid && deciding.does === 'ask') throw new Refusal('invalid-input', { fields: ['does'] })
  const site = siteOf(by)
  const isEverywhere = site === undefined || told.home === site
  const reports = await reportsOf(tx, subject)
  if (seen !== undefined) await refuseMovedOn(tx, { subject, told, reports, seen })
  const open = reports.filter(({ decided, siteId }) => !decided && (isEverywhere || siteId === site))
  const named = reports.find((report) => report.id === id)
  if (named && !open.includes(named)) throw new Refusal(named.decided ? 'report-decided' : 'subject-gone')
  const hidings = (await hidingsOf(tx, subject)).filter(({ siteId }) =>
    isEverywhere ? siteId === undefined : siteId === site,
  )
  const of = { owner, subject, told, by, site, isEverywhere, open, hidings }
  const one: Case = { ctx, tx, now: ctx.clock.now(), decisionId: newId(), ...of }
  const done = await (deciding.does === 'show' ? show(one) : hide(one, deciding))
  const decision: Decision = {
    id: one.decisionId,
    subject,
    ...(site && { siteId: site }),
    ...(by.actor && { byAccount: by.actor.by }),
    ...deciding,
    ...done,
    createdAt: one.now,
  }
  await insertDecision(tx, decision)
  return decision
}

type Done = Pick<Decision, 'hidingId' | 'looked'>

async function hide(one: Case, { does, reason, words }: Omit<Deciding, 'id'>): Promise<Done> {
  const { tx, now, decisionId, subject, by, site, isEverywhere, open, hidings } = one
  const before = standingFor(hidings, does)
  const contested = before && (await objectionTo(tx, before.id))
  if (!before || contested) refuseOfNetwork(one)
  if (before && open.length === 0 && (!contested || contested.decided)) throw new Refusal('report-decided')
  const hiding: Hiding = before ?? {
    id: newId(),
    subject,
    ...(!isEverywhere && site && { siteId: site }),
    ...(site && { bySite: site }),
    ...(by.actor && { byAccount: by.actor.by }),
    reason,
    words,
    isAutomatic: false,
    createdAt: now,
    ...(does === 'ask' && { asks: {} }),
  }
  if (!before) {
    await liftHidings(tx, idsOf(hidings), { now, by: decisionId })
    await insertHiding(tx, hiding)
    await record(tx, now, {
      type: 'subject.hidden',
      ...factsOf(subject),
      hidingId: hiding.id,
      isReported: open.length > 0,
    })
    await one.owner.changed(one.ctx, subject.id)
  }
  if (open.length > 0) await ledToHiding(tx, idsOf(open), hiding.id)
  await close(one, { outcome: 'hidden', objections: [...idsOf(hidings), hiding.id] })
  return { ...(!before && { hidingId: hiding.id }), looked: false }
}

async function show(one: Case): Promise<Done> {
  const { ctx, tx, now, decisionId, owner, subject, told, isEverywhere, open, hidings } = one
  refuseOfNetwork(one)
  const waits = isEverywhere && told.lookBy !== undefined
  if (hidings.length + open.length === 0 && !waits) throw new Refusal('report-decided')
  const lifted = await liftHidings(tx, idsOf(hidings), { now, by: decisionId })
  for (const { id } of lifted) await record(tx, now, { type: 'subject.shown', ...factsOf(subject), hidingId: id })
  if (lifted.length > 0) await owner.changed(ctx, subject.id)
  if (waits) await owner.looks?.pass(ctx, subject.id)
  await close(one, { outcome: 'shown', objections: idsOf(hidings) })
  return { looked: waits }
}

/** A site neither shows nor hides otherwise what the network hides. */
function refuseOfNetwork({ site, hidings }: Case): void {
  const isByNetwork = ({ bySite, isAutomatic }: Hiding) => bySite === undefined && !isAutomatic
  if (site !== undefined && hidings.some(isByNetwork)) throw new Refusal('hidden-by-network')
}

type Closing = { readonly outcome: ReportOutcome; readonly objections: readonly Id<'Hiding'>[] }

/** Tells those who reported and those who objected. */
async function close({ tx, now, decisionId: by, subject, open }: Case, closing: Closing): Promise<void> {
  const { outcome, objections } = closing
  const facts = factsOf(subject)
  for (const { id } of await setDecided(tx, idsOf(open), { outcome, now, by }))
    await record(tx, now, { type: 'report.decided', ...facts, reportId: id })
  const answer = outcome === 'shown' ? 'lifted' : 'kept'
  for (const { id } of await decideObjections(tx, objections, { outcome: answer, now, by }))
    await record(tx, now, { type: 'objection.decided', ...facts, objectionId: id })
}

async function subjectNamed(db: Db, owners: SubjectOwners, id: string): Promise<Subject> {
  const report = await findReport(db, toId(id))
  if (report) return report.subject
  const objection: Objection | undefined = await findObjection(db, toId(id))
  const hiding = await findHiding(db, objection?.hidingId ?? toId(id))
  if (hiding) return hiding.subject
  for (const [kind, owner] of owners) if (await tellOne(db, owner, id)) return { kind, id }
  throw new Refusal('subject-gone')
}

const idsOf = <Name extends string>(things: readonly { readonly id: Id<Name> }[]): Id<Name>[] =>
  things.map(({ id }) => id)
