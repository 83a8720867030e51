import type { Db } from '../database/tables.js'
import { findMember } from '../members/index.js'
import type { Subject } from '../rpc/actor.js'
import { CommandError } from '../rpc/command.js'
import { findSite } from '../sites/index.js'
import type { SubjectKind } from './role.js'

/** For the command line: what an operator calls by its slug. */
export async function subjectNamed(
  db: Db,
  { kind, slug }: { readonly kind: SubjectKind; readonly slug: string },
  where = '',
): Promise<Subject> {
  if (kind === 'network') return { network: true }
  const member = kind === 'member' ? await findMember(db, slug) : undefined
  if (member) return { member: member.id }
  const site = kind === 'site' ? await findSite(db, slug) : undefined
  if (site) return { site: site.id }
  throw new CommandError(`${where}no ${kind} is called ${slug}`)
}
