import type { Choice, Scope } from './member-choice.js'

/** The query; the attribute `kind` takes precedence over the chosen kinds. */
export function questionOf({ kind, kinds, order = 'open', ...others }: Scope & Choice) {
  return { ...others, order, kind: kind ? [kind] : kinds }
}
