import type { Language } from '../../../../../shared/language-of.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { inEach } from '../../../../../words/in-each.js'
import type { DeskAct } from '../../../parts/desk-act.js'
import type { Desk } from '../../../room.js'
import type { CategoriesStrings } from './categories.strings.js'

export type Categories = OutputOf<'categories.list'>
export type Category = Categories['categories'][number]

/** Where one is put: in a family or among families, after a sibling, first (null), or last (absent). */
export type Where = { readonly parent: string | null; readonly after?: string | null }

/** The parts of the room share this. */
export type CategoryParts = {
  readonly desk: Desk
  readonly act: DeskAct
  readonly reload: () => Promise<void>
  readonly words: () => CategoriesStrings
}

/** As it is shown: sent with each change, so that whoever comes second is told. */
export const seenAs = ({ pictogram, weight, parent, ...names }: Category) => ({
  ...inEach((language) => names[language]),
  pictogram,
  weight,
  parent,
})

export const nameIn = (names: Pick<Category, Language>, language: Language): string => names[language]

export const childrenOf = (all: readonly Category[], id: string): readonly Category[] =>
  all.filter(({ parent }) => parent === id)

/** Where it stands now, so that it can come back. */
export function whereIs(all: readonly Category[], { id, parent }: Category): Where {
  const siblings = all.filter((each) => each.parent === parent)
  const at = siblings.findIndex((each) => each.id === id)
  return { parent, after: siblings[at - 1]?.id ?? null }
}
