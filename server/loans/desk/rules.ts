import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { membersById, recordMember } from '../../members/index.js'
import { lastToTouch } from '../../roles/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context, StaffContext } from '../../rpc/context.js'
import { removeRule, rulesOf, saveRule } from '../loan-rule.store.js'
import type { DropRuleInput, RulesShown, SetRuleInput } from './desk.wire.js'

export async function showRules(
  { db }: Pick<Context, 'db'>,
  { subject: { member } }: Allowed<'stock'>,
): Promise<RulesShown> {
  const rules = await rulesOf(db, member)
  return { rules: rules.map(({ categoryId: category, ...rule }) => ({ category, ...rule })) }
}

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** For what is asked for from now on: days that are held stay as they are. */
export async function setRule(
  ctx: Acting,
  allowed: Allowed<'stock'>,
  { category, member: _named, seen, ...rule }: SetRuleInput,
): Promise<Record<string, never>> {
  const memberId = allowed.subject.member
  if (!(await saveRule(ctx.tx, { memberId, categoryId: category, seen }, rule)))
    throw await movedOn(ctx.tx, allowed, category)
  await tellRule(ctx, memberId, category)
  return {}
}

export async function dropRule(
  ctx: Acting,
  allowed: Allowed<'stock'>,
  { category, seen }: DropRuleInput,
): Promise<Record<string, never>> {
  const memberId = allowed.subject.member
  if (!(await removeRule(ctx.tx, { memberId, categoryId: category, seen })))
    throw await movedOn(ctx.tx, allowed, category)
  await tellRule(ctx, memberId, category)
  return {}
}

const aboutRule = (member: Id<'Member'>, category: string) => ({ kind: 'loan-rule', id: `${member}:${category}` })

/** Tells the person who saves second by whom it was changed. */
async function movedOn(tx: Tx, { subject }: Allowed<'stock'>, category: string): Promise<Refusal> {
  const last = await lastToTouch(tx, subject, aboutRule(subject.member, category))
  return new Refusal('rules-moved-on', last?.firstName ? { by: last.firstName } : {})
}

async function tellRule({ tx, clock, about }: Acting, id: Id<'Member'>, category: string): Promise<void> {
  const member = (await membersById(tx, [id])).get(id)
  if (!member) throw new Refusal('member-unknown')
  about({ ...aboutRule(id, category), title: member.name })
  await recordMember(tx, clock.now(), { memberId: id })
}
