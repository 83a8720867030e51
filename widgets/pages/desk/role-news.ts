import { nameOf } from './desk-nav.js'
import type { DeskStrings } from './desk.strings.js'
import type { Space } from './room.js'

type Known = { readonly before: readonly Space[]; readonly now: readonly Space[]; readonly words: DeskStrings }

/** Tells which roles were given and withdrawn since it was asked last; nothing the first time. */
export function roleNews({ before, now, words }: Known) {
  const isIn = (list: readonly Space[], { of }: Space) =>
    list.some((each) => each.of.kind === of.kind && each.of.slug === of.slug)
  const gone = before.filter((space) => !isIn(now, space))
  const given = before.length > 0 ? now.filter((space) => !isIn(before, space)) : []
  const text = [
    ...gone.map((space) => words.withdrawn(nameOf(space, words))),
    ...given.map((space) => words.given(nameOf(space, words))),
  ].join(' ')
  return { gone, text }
}
