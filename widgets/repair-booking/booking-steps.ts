import type { OutputOf } from '../shared/wire.js'

export type RepairerShown = OutputOf<'repairs.repairer'>
export type BikeType = RepairerShown['bikeTypes'][number]

/** One screen of a booking, in the order in which they come. */
export type Step = 'find' | 'service' | 'slot' | 'place' | 'fault' | 'who' | 'code' | 'recap' | 'done'

/** Where one looks from: a commune, or about where the device is. */
export type Near =
  { readonly code: string; readonly name: string } | { readonly latitude: number; readonly longitude: number }

export type Address = {
  readonly text: string
  readonly communeCode: string
  readonly commune: string
  readonly latitude?: number
  readonly longitude?: number
}

/** All that is known of a booking that is not made yet. Nothing in it is ever cleared by going back. */
export type Draft = {
  readonly bikeType?: BikeType
  readonly near?: Near
  /** Kilometres. */
  readonly within?: number
  readonly repairer?: string
  /** `unknown`: the repairer's usual length. */
  readonly service?: string
  readonly startsAt?: string
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

/** The steps that this booking takes, in order. Signed in, nobody is asked who they are. */
export function stepsOf({ repairer, signedIn, bikeType }: Known): Step[] {
  const all: [Step, boolean][] = [
    ['find', true],
    ['service', !repairer || repairer.services.length > 0 || !bikeType],
    ['slot', true],
    ['place', !repairer || repairer.types.includes('itinerant')],
    ['fault', true],
    ['who', true],
    ['code', !signedIn],
    ['recap', true],
    ['done', true],
  ]
  return all.flatMap(([step, isTaken]) => (isTaken ? step : []))
}

/** What a step still lacks, by the name of its field; nothing when one may go on. */
export function missing(step: Step, draft: Draft, { repairer, signedIn }: Known): string[] {
  switch (step) {
    case 'find':
      return draft.repairer ? [] : ['repairer']
    case 'service':
      return [
        !draft.bikeType && 'bikeType',
        repairer && repairer.services.length > 0 && !draft.service && 'service',
      ].filter((field) => typeof field === 'string')
    case 'slot':
      return draft.startsAt ? [] : ['slot']
    case 'place':
      if (!repairer?.types.includes('itinerant')) return []
      if (repairer.types.length > 1 && draft.atHome === undefined) return ['atHome']
      return isAtHome(draft, repairer) && !(draft.address?.communeCode && draft.address.text.trim()) ? ['address'] : []
    case 'who':
      return [!draft.firstName.trim() && 'firstName', !signedIn && !draft.email.trim() && 'email'].filter(
        (field) => field !== false,
      )
    default:
      return []
  }
}

/** The step to show when somebody comes to `wanted`: an earlier one when that one still lacks something. */
export function reachable(wanted: Step, draft: Draft, known: Known): Step {
  const steps = stepsOf(known)
  const before = steps.slice(0, Math.max(0, steps.indexOf(wanted)))
  return before.find((step) => missing(step, draft, known).length > 0) ?? (steps.includes(wanted) ? wanted : 'find')
}

export function stepAfter(step: Step, known: Known): Step {
  const steps = stepsOf(known)
  return steps[steps.indexOf(step) + 1] ?? step
}

/** Nobody goes back into a code that was used, nor out of what is done. */
export function stepBefore(step: Step, known: Known): Step | undefined {
  const steps = stepsOf(known).filter((one) => one !== 'code')
  if (step === 'done') return undefined
  if (step === 'code') return 'who'
  return steps[steps.indexOf(step) - 1]
}

/** The draft with another repairer: what depends on whose hours they are is chosen anew, the rest stays. */
export function withRepairer(draft: Draft, repairer: string): Draft {
  if (draft.repairer === repairer) return draft
  const { service: _service, startsAt: _startsAt, ...rest } = draft
  return { ...rest, repairer }
}

/** The draft with another service: a start that fitted a shorter visit may not fit this one. */
export function withService(draft: Draft, service: string): Draft {
  if (draft.service === service) return draft
  const { startsAt: _startsAt, ...rest } = draft
  return { ...rest, service }
}
