import { stockColumns } from '../../../../widgets/words/offers/stock-columns.js'

/** Those of a file of ours that say something of an object. */
export const ownFields = stockColumns.filter((column) => column !== 'added')

/** What a line of a file says about an object; the last three stand in those of others alone. */
export const fields = [...ownFields, 'age', 'owner', 'visibility'] as const

export type Field = (typeof fields)[number]
