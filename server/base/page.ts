/** A piece of a list. `next` is opaque: given back as it came, it brings what follows; absent at the end. */
export type Page<T> = { readonly items: readonly T[]; readonly next?: string }
