import { toId, type Id } from '../base/id.js'
import { addHours, type Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import { works, type AccountHolder, type Actor, type Allowed, type Subject, type Work } from './actor.js'
import type { Context, HeldSpeaker, Proven } from './context.js'

export type AtSite = { readonly site?: string | undefined }

export type Identified<Who> = {
  readonly who: Who
  readonly signed?: { readonly actor: Actor; readonly speaker: HeldSpeaker; readonly spent: string }
  /** Asks for the role again, in the transaction of the act: it may have ended while that waited. */
  readonly stillAs?: (db: Db) => Promise<Who>
}

type Signed<Who> = Identified<Who> & Required<Pick<Identified<Who>, 'signed'>>

export type Caller = {
  readonly actor: Actor<AccountHolder>
  readonly sessionId: Id<'Session'>
  readonly siteId?: Id<'Site'>
  readonly provenAt: Instant
}

type Page = Pick<Context, 'db' | 'isDeclaredOrigin' | 'isOwnOrigin' | 'origin'>

/** Our own pages act for any site or none; a partner's page must name the site that declares it. */
export async function letPageIn(ctx: Page, site: string | undefined): Promise<void> {
  const { db, origin } = ctx
  if (!origin) throw new Refusal('origin-undeclared')
  refuseNoSite(ctx, site)
  if (site !== undefined && !(await ctx.isDeclaredOrigin(db, site, origin))) throw new Refusal('origin-undeclared')
}

function refuseNoSite({ isOwnOrigin, origin }: Pick<Page, 'isOwnOrigin' | 'origin'>, site: string | undefined): void {
  if (site === undefined && !(origin && isOwnOrigin(origin))) throw new Refusal('invalid-input', { fields: ['site'] })
}

async function provenBy(ctx: Context, site: string | undefined): Promise<Proven> {
  const { db, origin, signature } = ctx
  refuseNoSite(ctx, site)
  return ctx.authenticate(db, { signature, origin, site })
}

export function siteMeant({ siteId }: Pick<Caller, 'siteId'>): Id<'Site'> {
  if (siteId === undefined) throw new Refusal('invalid-input', { fields: ['site'] })
  return siteId
}

export const anonymous = (): Promise<Identified<undefined>> => Promise.resolve({ who: undefined })

/** Refused on a screen that several share, where digits open the desk of one member and nothing else of the person's. */
export async function callerOf(ctx: Context, named: AtSite): Promise<Signed<Caller>> {
  const caller = await callerAnywhere(ctx, named)
  if (caller.who.actor.deskOf !== undefined) throw new Refusal('screen-only')
  return caller
}

/** Of what the desk needs on shared screens too. */
export async function callerAnywhere(ctx: Context, { site }: AtSite): Promise<Signed<Caller>> {
  const { speaker, spent } = await provenBy(ctx, site)
  const { sessionId, siteId, provenAt } = speaker
  const actor = ctx.actFor(speaker)
  return { who: { actor, sessionId, provenAt, ...(siteId && { siteId }) }, signed: { actor, speaker, spent } }
}

export type Naming = { readonly member?: string | undefined; readonly site?: string | undefined }

export type ByRole<What extends Work> = {
  readonly may: What
  /** Refused unless a code was proven of late: who found an open browser does not read the mails. */
  readonly fresh?: true
  /** Nothing is done that anybody would look for in the list of what roles did. */
  readonly unnoted?: true
}

/** As long as a day's work, pause included. */
export const freshHours = 12

/** Refused on a partner's page, which must never see other people's things. */
export async function staffFor<What extends Work>(
  ctx: Context,
  { may, fresh }: ByRole<What>,
  input: Naming,
): Promise<Identified<Allowed<What>>> {
  if (!ctx.origin || !ctx.isOwnOrigin(ctx.origin)) throw new Refusal('origin-undeclared')
  const { who: caller, signed } = await callerAnywhere(ctx, input)
  if (caller.actor.within) throw new Refusal('signed-out')
  const wanted = { may, subject: subjectNamed(may, input, caller) }
  const stillAs = (db: Db) => ctx.allow(db, caller.actor, wanted)
  const who = await stillAs(ctx.db)
  if (fresh && addHours(caller.provenAt, freshHours) <= ctx.clock.now()) throw new Refusal('code-again')
  return { who, signed: { ...signed, actor: who.actor ?? signed.actor }, stillAs }
}

function subjectNamed(may: Work, { member, site }: Naming, caller: Caller): Subject {
  switch (works[may].of) {
    case 'any':
      if (member !== undefined && site !== undefined) throw new Refusal('invalid-input', { fields: ['member', 'site'] })
      if (member !== undefined) return { member: toId<'Member'>(member) }
      return site === undefined ? { network: true } : { site: siteMeant(caller) }
    case 'member':
      if (member === undefined) throw new Refusal('invalid-input', { fields: ['member'] })
      return { member: toId<'Member'>(member) }
    case 'site':
      return { site: siteMeant(caller) }
    case 'network':
      return { network: true }
  }
}
