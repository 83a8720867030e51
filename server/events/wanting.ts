import type { EventOf, EventType } from './event.js'

/** Which events a follower hears of, and what it does then with what it is given at the start. */
export type Wanting<Given, Type extends EventType = EventType> = {
  readonly types: readonly Type[]
  /** So many at once, of different subjects; one by default. */
  readonly atOnce?: number
  handle(given: Given, event: EventOf<Type>, id: string): Promise<void>
}

/** Binds what is done to the types of the events: `wanting(['code.requested'], mailCode)`. */
export const wanting = <Given, const Types extends readonly EventType[]>(
  types: Types,
  handle: (given: Given, event: EventOf<Types[number]>, id: string) => Promise<void>,
  atOnce = 1,
): Wanting<Given, Types[number]> => ({ types, handle, atOnce })
