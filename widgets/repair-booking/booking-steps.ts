import type { OutputOf } from '../shared/wire.js'

export type RepairerShown = OutputOf<'repairs.repairer'>
export type BikeType = RepairerShown['bikeTypes'][number]

/** Where comes before when: out of the repairer's reach, no time is worth choosing. */
const inOrder = ['find', 'service', 'place', 'slot', 'fault', 'who', 'code', 'recap', 'done'] as const
export type Step = (typeof inOrder)[number]

/** Where distances are measured from: a commune, or the approximate position of the device. */
export type Near =
  | { readonly code: string; readonly name: string; readonly postcodes?: string[] }
  | { readonly latitude: number; readonly longitude: number }

export type Address = {
  readonly text: string
  readonly communeCode: string
  readonly commune: string
  /** Set when the commune has only one. */
  readonly postcode?: string | undefined
  readonly latitude?: number
  readonly longitude?: number
}

/** A booking in preparation. Going back never clears any of it. */
export type Draft = {
  readonly bikeType?: BikeType | undefined
  readonly near?: Near
  /** In kilometres. */
  readonly within?: number
  readonly repairer?: string
  /** `unknown`: the repairer's usual length. */
  readonly service?: string | undefined
  readonly startsAt?: string | undefined
  /** Pressed on the card, before it is known what is to be done: chosen where it is free for that. */
  readonly wishedAt?: string | undefined
  /** Set only when there is a choice. */
  readonly atHome?: boolean
  readonly address?: Address
  readonly words: string
  /** Kept in the page only: never stored, and uploaded only after signing in. */
  readonly photo?: File | undefined
  readonly firstName: string
  readonly email: string
  readonly phone: string
}

export const emptyDraft: Draft = { words: '', firstName: '', email: '', phone: '' }

/** Where an appointment at home is, once that is known. */
export function homeOf({
  draft,
  repairer,
}: Partial<Pick<Known, 'repairer'>> & { readonly draft: Draft }): Address | undefined {
  return repairer && isAtHome(draft, repairer) && draft.address?.communeCode ? draft.address : undefined
}

/** The steps depend on these besides the draft. */
type Known = {
  readonly repairer?: RepairerShown | undefined
  readonly signedIn: boolean
  /** Chosen in the list already: the step `service` may then have nothing to ask. */
  readonly bikeType?: BikeType | undefined
}

/** Whether the repairer comes to the resident; a choice only if the repairer has a workshop too. */
export function isAtHome({ atHome }: Draft, { types }: RepairerShown): boolean {
  if (!types.includes('itinerant')) return false
  return types.length === 1 || atHome === true
}

/** The steps of this booking, in order. A signed-in person skips `who` and `code`. */
export function stepsOf({ repairer, signedIn, bikeType }: Known): Step[] {
  const spared: Partial<Record<Step, unknown>> = {
    service: repairer && repairer.services.length === 0 && bikeType,
    place: repairer && !repairer.types.includes('itinerant'),
    code: signedIn,
  }
  return inOrder.filter((step) => !spared[step])
}

/** Names of the fields that are still required by a step. */
export function missing(step: Step, draft: Draft, { repairer, signedIn }: Known): string[] {
  const { address, atHome, bikeType, service, startsAt } = draft
  const { services = [], types = [] } = repairer ?? {}
  const known: Partial<Record<Step, Readonly<Record<string, unknown>>>> = {
    find: { repairer: draft.repairer },
    service: { bikeType, service: service ?? services.length === 0 },
    slot: { slot: startsAt },
    place: {
      atHome: atHome !== undefined || types.length < 2 || !types.includes('itinerant'),
      address: !repairer || !isAtHome(draft, repairer) || (address?.communeCode && address.text.trim()),
    },
    who: { firstName: draft.firstName.trim(), email: signedIn || draft.email.trim() },
  }
  return Object.entries(known[step] ?? {}).flatMap(([field, said]) => (said ? [] : field))
}

/** The step to show for `wanted`: an earlier one if that still lacks something. */
export function reachable(wanted: Step, draft: Draft, known: Known): Step {
  return stepsOf(known).find((step) => step === wanted || missing(step, draft, known).length > 0) ?? 'find'
}

export function stepAfter(step: Step, known: Known): Step {
  const steps = stepsOf(known)
  return steps[steps.indexOf(step) + 1] ?? step
}

/** Undefined after the booking is done; never the code, which has been used. */
export function stepBefore(step: Step, known: Known): Step | undefined {
  const steps = stepsOf(known)
  const before = steps[steps.indexOf(step) - 1]
  if (step === 'done') return undefined
  return before === 'code' ? 'who' : before
}

/** Drops service and start, which depend on the repairer. */
export function withRepairer(draft: Draft, repairer: string): Draft {
  return draft.repairer === repairer
    ? draft
    : { ...draft, repairer, service: undefined, startsAt: undefined, wishedAt: undefined }
}

/** Another time than the one chosen before. */
export function withWish(draft: Draft, wishedAt: string): Draft {
  return { ...draft, startsAt: undefined, wishedAt }
}

/** Drops the service, and the start with it, if it is not for this bicycle. */
export function withBikeType(draft: Draft, bikeType: BikeType | undefined, { services }: RepairerShown): Draft {
  const service = services.find(({ id }) => id === draft.service)
  if (!service || !bikeType || service.bikeTypes.includes(bikeType)) return { ...draft, bikeType }
  return { ...draft, bikeType, service: undefined, startsAt: undefined }
}

/** Drops the start: one that was free for a shorter appointment may not be free for this one. */
export function withService(draft: Draft, service: string): Draft {
  return draft.service === service ? draft : { ...draft, service, startsAt: undefined }
}
