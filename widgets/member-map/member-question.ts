import type { Choice, Scope } from './member-choice.js'

/** The query; the attribute `kind` takes precedence over the chosen kinds. */
export function questionOf({ kind, kinds, ...others }: Scope & Choice) {
  return { ...others, kind: kind ? [kind] : kinds }
}
