import type { Category } from '../category.js'

/** Sorts each family before its categories, as in the lists that people choose from. */
export function inTree(categories: readonly Category[]): Category[] {
  const known = new Set(categories.map(({ id }) => id))
  const families = categories.filter(({ parentId }) => parentId === null || !known.has(parentId))
  return families.flatMap((family) => [family, ...childrenOf(categories, family.id)])
}

export const childrenOf = (categories: readonly Category[], id: string): Category[] =>
  categories.filter(({ parentId }) => parentId === id)

type Where = {
  readonly parentId: string | null
  /** The sibling that it follows; null for the first place, absent for the last. */
  readonly after?: string | null | undefined
}

/** All of them in their new order; undefined where the sibling is not there. */
export function placed(
  categories: readonly Category[],
  moved: Category,
  { parentId, after }: Where,
): Category[] | undefined {
  const others = categories.filter(({ id }) => id !== moved.id)
  const siblings = others.filter((each) => each.parentId === parentId)
  const before = after === undefined ? siblings.at(-1)?.id : after
  const at = before === null || before === undefined ? 0 : siblings.findIndex(({ id }) => id === before) + 1
  if (at === 0 && typeof before === 'string') return undefined
  const ordered = siblings.toSpliced(at, 0, { ...moved, parentId })
  return inTree([...ordered, ...others.filter((each) => each.parentId !== parentId)])
}
