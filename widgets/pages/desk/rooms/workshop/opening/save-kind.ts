import type { InputOf } from '../../../../../shared/wire.js'
import type { Settings } from '../parts/workshop.js'
import type { OpeningParts } from './opening.js'

type Kind = Pick<InputOf<'workshop.setKind'>, 'types' | 'bikeTypes' | 'communes' | 'reachMetres'>
type Texts = Pick<InputOf<'workshop.setTexts'>, 'welcome' | 'toBring' | 'directions'>
type Kept = { readonly kind?: Partial<Kind>; readonly texts?: Partial<Texts> }

/** Keeps what a step changes of the workshop's kind and words; nothing is asked where nothing changed. Whether it is kept. */
export async function keep(parts: OpeningParts, at: string, { kind, texts }: Kept): Promise<boolean> {
  const settings = parts.settings()
  if (!settings) return false
  const { act, desk, named } = parts
  let seen = settings.sequence
  const wantedKind = { ...kindOf(settings), ...kind }
  if (kind && isOther(wantedKind, kindOf(settings))) {
    const input = { ...named(), ...wantedKind, seen }
    const done = await act.run(at, input, (how) => desk.call.workshop.setKind.mutate(input, how))
    if (!done) return false
    seen = done.sequence
  }
  const wantedTexts = { ...textsOf(settings), ...texts }
  if (texts && isOther(wantedTexts, textsOf(settings))) {
    const input = { ...named(), ...wantedTexts, seen }
    if (!(await act.run(at, input, (how) => desk.call.workshop.setTexts.mutate(input, how)))) return false
  }
  parts.reload()
  return true
}

const isOther = (one: object, other: object): boolean => JSON.stringify(one) !== JSON.stringify(other)

const kindOf = ({ types, bikeTypes, communes, reachMetres }: Settings): Kind => ({
  types: [...types],
  bikeTypes: [...bikeTypes],
  communes: communes.map(({ code }) => code),
  reachMetres,
})

const textsOf = ({ welcome, toBring, directions }: Settings): Texts => ({ welcome, toBring, directions })
