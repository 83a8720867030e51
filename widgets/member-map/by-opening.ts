import type { Entry } from './member-card.js'

type Part = { readonly is?: 'now' | 'later' | 'other'; readonly items: readonly Entry[] }

const turns = ['now', 'later', 'other'] as const

const turnOf = ({ open }: Entry) => (open?.now ? 0 : open?.opens ? 1 : 2)

/** What is open now, what opens later and the rest; one part without a title if they are in another order. */
export function byOpening(items: readonly Entry[]): readonly Part[] {
  const isOrdered = items.every((entry, at) => !entry.onDay && turnOf(items[at - 1] ?? entry) <= turnOf(entry))
  const parts = turns
    .map((is, turn) => ({ is, items: items.filter((entry) => turnOf(entry) === turn) }))
    .filter((part) => part.items[0])
  const [first] = parts
  return isOrdered && first && first.is !== 'other' ? parts : [{ items }]
}
