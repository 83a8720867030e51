import * as v from 'valibot'
import { id, slug } from '../base/shapes.js'
import { roleNames, subjectKinds } from './role.js'
import type { NamedSubject } from './subject.store.js'

export const role = v.picklist(roleNames)

/** A member, a site, or neither: then the network. */
export const named = { member: v.optional(id), site: v.optional(slug) }

export const subjectOutput = v.object({
  kind: v.picklist(subjectKinds),
  /** `network` for the network. */
  slug: v.string(),
  name: v.optional(v.string()),
  /** Procedures about it are asked with these. */
  named: v.object({ member: v.optional(v.string()), site: v.optional(v.string()) }),
})

type WireSubject = v.InferOutput<typeof subjectOutput>

export function toWireSubject(of: NamedSubject): WireSubject {
  if (of.kind === 'network') return { kind: 'network', slug: 'network', named: {} }
  const { kind, slug: called, name } = of
  return { kind, slug: called, name, named: kind === 'member' ? { member: of.id } : { site: called } }
}
