import type { OutputOf } from '../shared/wire.js'

export type RepairerShown = OutputOf<'repairs.repairer'>
export type BikeType = RepairerShown['bikeTypes'][number]

/** One screen of a booking, in the order in which they come. */
export type Step = 'find' | 'service' | 'slot' | 'place' | 'fault' | 'who' | 'code' | 'recap' | 'done'

/** Where one looks from: a commune, or about where the device is. */
export type Near =
  | { readonly code: string; readonly name: string; readonly postcodes?: string[] }
  | { readonly latitude: number; readonly longitude: number }

export type Address = {
  readonly text: string
  readonly communeCode: string
  readonly commune: string
  /** Where the commune has one only. */
  readonly postcode?: string | undefined
  readonly latitude?: number
  readonly longitude?: number
}

/** All that is known of a booking that is not made yet. Nothing in it is ever cleared by going back. */
export type Draft = {
  readonly bikeType?: BikeType | undefined
  readonly near?: Near
  /** Kilometres. */
  readonly within?: number
  readonly repairer?: string
  /** `unknown`: the repairer's usual length. */
  readonly service?: string | undefined
  readonly startsAt?: string | undefined
  /** Said only where there is a choice. */
  readonly atHome?: boolean
  readonly address?: Address
  readonly words: string
  /** Waits in the page: it is never stored, and leaves only once the person has signed in. */
  readonly photo?: File | undefined
  readonly firstName: string
  readonly email: string
  readonly phone: string
}

export const emptyDraft: Draft = { words: '', firstName: '', email: '', phone: '' }

/** What the next step depends on beside the draft. */
export type Known = {
  readonly repairer?: RepairerShown | undefined
  readonly signedIn: boolean
  /** Said in the list already: then there may be nothing to ask about what is to be done. */
  readonly bikeType?: BikeType | undefined
}

/** Whether the repairer comes to the resident: there is no choice where only one of both exists. */
export function isAtHome({ atHome }: Draft, { types }: RepairerShown): boolean {
  if (!types.includes('itinerant')) return false
  return types.length === 1 || atHome === true
}

const inOrder: readonly Step[] = ['find', 'service', 'slot', 'place', 'fault', 'who', 'code', 'recap', 'done']

/** The steps that this booking takes, in order. Signed in, nobody is asked who they are. */
export function stepsOf({ repairer, signedIn, bikeType }: Known): Step[] {
  const spared: Partial<Record<Step, unknown>> = {
    service: repairer && repairer.services.length === 0 && bikeType,
    place: repairer && !repairer.types.includes('itinerant'),
    code: signedIn,
  }
  return inOrder.filter((step) => !spared[step])
}

/** What a step still lacks, by the name of its field; nothing when one may go on. */
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

/** The step to show when somebody comes to `wanted`: an earlier one when that one still lacks something. */
export function reachable(wanted: Step, draft: Draft, known: Known): Step {
  return stepsOf(known).find((step) => step === wanted || missing(step, draft, known).length > 0) ?? 'find'
}

export function stepAfter(step: Step, known: Known): Step {
  const steps = stepsOf(known)
  return steps[steps.indexOf(step) + 1] ?? step
}

/** Nobody goes back into a code that was used, nor out of what is done. */
export function stepBefore(step: Step, known: Known): Step | undefined {
  const steps = stepsOf(known)
  const before = steps[steps.indexOf(step) - 1]
  if (step === 'done') return undefined
  return before === 'code' ? 'who' : before
}

/** The draft with another repairer: what depends on whose hours they are is chosen anew, the rest stays. */
export function withRepairer(draft: Draft, repairer: string): Draft {
  return draft.repairer === repairer ? draft : { ...draft, repairer, service: undefined, startsAt: undefined }
}

/** The draft with another service: a start that fitted a shorter visit may not fit this one. */
export function withService(draft: Draft, service: string): Draft {
  return draft.service === service ? draft : { ...draft, service, startsAt: undefined }
}
