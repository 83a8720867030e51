import { newId, toId, type Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import type { Db, Tx } from '../database/tables.js'
import { record } from '../events/outbox.js'
import type { Allowed } from '../rpc/actor.js'
import type { MutationContext } from '../rpc/context.js'
import type { Hiding, Objection } from './hiding.js'
import { findHiding, hidingsOf, insertHiding, liftHidings } from './hiding.store.js'
import { decideObjections, findObjection, objectionTo } from './objection.store.js'
import type { Report, ReportOutcome, ReportReason } from './report.js'
import { findReport, ledToHiding, reportsOf, setDecided } from './report.store.js'
import { factsOf, ownerOf, type Subject, type SubjectOwner, type SubjectOwners, type ToldSubject } from './subject.js'

export type Decision = {
  /** Of a report, an objection, a hiding, or of what is decided about. */
  readonly id: string
  readonly does: 'show' | 'hide'
  readonly reason: ReportReason
  /** For its giver. */
  readonly words: string
}

/** A moderator of a site, or the network. */
export type Moderator = Allowed<'moderation'> | Allowed<'network'>

type Ctx = Pick<MutationContext, 'tx' | 'clock'>

/** What a decision has to do with. */
type Case = {
  readonly ctx: Ctx
  readonly tx: Tx
  readonly now: Instant
  readonly owner: SubjectOwner
  readonly subject: Subject
  readonly told: ToldSubject
  readonly by: Moderator
  /** Whose moderator decides; absent for the network. */
  readonly site: Id<'Site'> | undefined
  /** The site where it was published, and the network, decide for everywhere. */
  readonly isEverywhere: boolean
  /** Undecided, and theirs to decide. */
  readonly open: readonly Report[]
  /** What hides it as far as they decide. */
  readonly hidings: readonly Hiding[]
}

/** Of two who decide the same, the second is refused. */
export async function decideSubject(
  ctx: Ctx,
  { owners, by }: { readonly owners: SubjectOwners; readonly by: Moderator },
  decision: Decision,
): Promise<Subject> {
  const subject = await subjectNamed(ctx.tx, owners, decision.id)
  const owner = ownerOf(owners, subject.kind)
  const told = await owner.lock(ctx.tx, subject.id)
  if (!told) throw new Refusal('subject-gone')
  const site = 'site' in by.subject ? by.subject.site : undefined
  const isEverywhere = site === undefined || told.home === site
  const reports = await reportsOf(ctx.tx, subject)
  const open = reports.filter(({ decided, siteId }) => !decided && (isEverywhere || siteId === site))
  const named = reports.find(({ id }) => id === decision.id)
  if (named && !open.includes(named)) throw new Refusal(named.decided ? 'report-decided' : 'subject-gone')
  const hidings = (await hidingsOf(ctx.tx, subject)).filter(({ siteId }) =>
    isEverywhere ? siteId === undefined : siteId === site,
  )
  const of = { owner, subject, told, by, site, isEverywhere, open, hidings }
  const one: Case = { ctx, tx: ctx.tx, now: ctx.clock.now(), ...of }
  await (decision.does === 'hide' ? hide(one, decision) : show(one))
  return subject
}

async function hide(one: Case, { reason, words }: Decision): Promise<void> {
  const { tx, now, subject, by, site, isEverywhere, open, hidings } = one
  const before = hidings.find(({ isAutomatic }) => !isAutomatic)
  const contested = before && (await objectionTo(tx, before.id))
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
  }
  if (!before) {
    await liftHidings(tx, idsOf(hidings), now)
    await insertHiding(tx, hiding)
    await record(tx, now, { type: 'subject.hidden', ...factsOf(subject), hidingId: hiding.id })
    await one.owner.hidingsChanged(one.ctx, subject.id)
  }
  if (open.length > 0) await ledToHiding(tx, idsOf(open), hiding.id)
  await close(one, { outcome: 'hidden', objections: [...idsOf(hidings), hiding.id] })
}

async function show(one: Case): Promise<void> {
  const { ctx, tx, now, owner, subject, told, site, isEverywhere, open, hidings } = one
  const isByNetwork = ({ bySite, isAutomatic }: Hiding) => bySite === undefined && !isAutomatic
  if (site !== undefined && hidings.some(isByNetwork)) throw new Refusal('hidden-by-network')
  const waits = isEverywhere && told.lookBy !== undefined
  if (hidings.length + open.length === 0 && !waits) throw new Refusal('report-decided')
  const lifted = await liftHidings(tx, idsOf(hidings), now)
  for (const { id } of lifted) await record(tx, now, { type: 'subject.shown', ...factsOf(subject), hidingId: id })
  if (lifted.length > 0) await owner.hidingsChanged(ctx, subject.id)
  if (waits) await owner.passLook(ctx, subject.id)
  await close(one, { outcome: 'shown', objections: idsOf(hidings) })
}

type Closing = { readonly outcome: ReportOutcome; readonly objections: readonly Id<'Hiding'>[] }

/** Who reported, and who objected, are told. */
async function close({ tx, now, subject, open }: Case, { outcome, objections }: Closing): Promise<void> {
  const facts = factsOf(subject)
  for (const { id } of await setDecided(tx, idsOf(open), { outcome, now }))
    await record(tx, now, { type: 'report.decided', ...facts, reportId: id })
  const answer = outcome === 'shown' ? 'lifted' : 'kept'
  for (const { id } of await decideObjections(tx, objections, { outcome: answer, now }))
    await record(tx, now, { type: 'objection.decided', ...facts, objectionId: id })
}

async function subjectNamed(db: Db, owners: SubjectOwners, id: string): Promise<Subject> {
  const report = await findReport(db, toId(id))
  if (report) return report.subject
  const objection: Objection | undefined = await findObjection(db, toId(id))
  const hiding = await findHiding(db, objection?.hidingId ?? toId(id))
  if (hiding) return hiding.subject
  for (const [kind, owner] of owners) if (await owner.tell(db, id)) return { kind, id }
  throw new Refusal('subject-gone')
}

const idsOf = <Name extends string>(things: readonly { readonly id: Id<Name> }[]): Id<Name>[] =>
  things.map(({ id }) => id)
