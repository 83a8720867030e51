import type { Role, Work } from '../rpc/actor.js'

type Rule = {
  /** What it is held for. A member's manager also manages its sites. */
  readonly of: 'member' | 'site' | 'network'
  readonly may: readonly Work[]
}

export const roles = {
  manager: { of: 'member', may: ['people', 'stock', 'visits', 'site'] },
  staff: { of: 'member', may: ['stock', 'visits'] },
  mediator: { of: 'member', may: ['help'] },
  moderator: { of: 'site', may: ['moderation'] },
  admin: { of: 'network', may: ['network'] },
} as const satisfies Record<Role, Rule>

export const isRole = (text: string): text is Role => Object.hasOwn(roles, text)

export function mayDo(role: Role, work: Work): boolean {
  const rule: Rule = roles[role]
  return rule.may.includes(work)
}
