import { filed } from '../../../../widgets/words/offers/offer.fields.js'

/** What a line of a file says about an object. */
export const fields = [
  ...([
    'code',
    'copyOf',
    'title',
    'kind',
    'category',
    'condition',
    'age',
    'state',
    'outReason',
    'place',
    'owner',
  ] as const),
  ...filed.map(({ file }) => file),
  ...(['description', 'photos', 'alts', 'visibility'] as const),
] as const

export type Field = (typeof fields)[number]
