import type { ChosenFilter } from '../../parts/filters/filters-form.js'
import { isCodeGood, tabMemory } from '../../parts/sign-in/tab-memory.js'
import type { InputOf } from '../../shared/wire.js'
import type { Choice, Scope } from '../offer-choice.js'

type Sought = InputOf<'offers.keepSearch'>['sought']

export type SearchToKeep = {
  readonly sought: Sought
  /** As the filters say it. */
  readonly labels: readonly { readonly label: string; readonly lang?: string }[]
  /** Days were chosen, which are not kept. */
  readonly hasDays: boolean
}

type Asked = { readonly choice: Choice; readonly scope: Scope; readonly chosen: readonly ChosenFilter[] }

/** The part of a search that stays; undefined where nothing was chosen but days and an order. */
export function searchToKeep({ choice, scope, chosen }: Asked): SearchToKeep | undefined {
  const { category, kind, language, near, place, within, words } = choice
  if ([category, kind, near, place, words].every((each) => each === undefined)) return undefined
  const lasting = chosen.filter(({ isPassing }) => !isPassing)
  return {
    sought: {
      category: category ?? scope.category,
      kind: kind ?? scope.kind,
      place: place ?? scope.place,
      territory: scope.territory,
      language,
      near,
      within,
      words,
    },
    labels: lasting.map(({ label, lang }) => ({ label, ...(lang && { lang }) })),
    hasDays: lasting.length < chosen.length,
  }
}

export const searchPlace = (site: string): string => `coop search ${site}`

/** The search that this tab left to read a mail. */
export function searchLeft(site: string): SearchToKeep | undefined {
  const left = tabMemory(() => searchPlace(site), isLeft).recall()
  return left && isCodeGood(left) ? left.search : undefined
}

function isLeft(found: object): found is { readonly search: SearchToKeep } {
  if (!('search' in found)) return false
  const { search } = found
  return typeof search === 'object' && search !== null && 'sought' in search && 'labels' in search
}
