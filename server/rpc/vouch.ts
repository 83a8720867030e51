import type { Actor, Allowed, Beneficiary, Owned, Subject, Work } from './actor.js'

/**
 * Nothing is checked here: the caller vouches that it has looked the right up. A guard limits who may import this file.
 */
export function acting<For extends Beneficiary>(
  who: Pick<Actor, 'by' | 'as' | 'within' | 'deskOf'> & { readonly for: For },
): Actor<For>
export function acting(who: object): unknown {
  return who
}

export function owned<T>(thing: T): Owned<T>
export function owned(thing: unknown): unknown {
  return thing
}

export function allowed<What extends Work>(
  what: What,
  proven: Pick<Allowed<What>, 'actor'> & { readonly subject: Subject },
): Allowed<What>
export function allowed(_what: Work, proven: object): unknown {
  return proven
}
