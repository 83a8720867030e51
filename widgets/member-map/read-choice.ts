import { weekdayNames } from '../words/weekdays.js'
import { radii } from '../words/members/radii.js'
import { nothingChosen, type Choice } from './member-choice.js'
import type { Opening } from './member-search.js'

/** Without fields that are empty. */
export function readChoice(
  form: FormData,
  { kinds, does, topics }: Opening,
  where: Pick<Choice, 'near' | 'latitude' | 'longitude'> | undefined,
): Choice {
  const words = form.get('words')
  const chosen = <Name extends string>(field: string, known: readonly { readonly name: Name }[]) => {
    const said = form.getAll(field)
    const names = known.map(({ name }) => name).filter((name) => said.includes(name))
    return names.length > 0 ? names : undefined
  }
  const day = weekdayNames.find((day) => day === form.get('day'))
  const all: Choice = {
    ...where,
    does: chosen('does', does),
    kinds: chosen('kind', kinds),
    open: form.get('open') ? 'now' : day,
    order: where ? 'distance' : day && 'name',
    topic: chosen('topic', topics),
    wheelchair: form.get('wheelchair') ? 'yes' : undefined,
    within: where && radii.find((radius) => String(radius) === form.get('within')),
    words: typeof words === 'string' ? words.trim() : '',
  }
  const said = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''))
  return Object.keys(said).length > 0 ? said : nothingChosen
}
