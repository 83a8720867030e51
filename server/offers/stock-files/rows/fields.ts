import { stockColumns } from '../../../../widgets/words/offers/stock-columns.js'

/** Those of a file of ours that say something of an object. */
export const ownFields = stockColumns.filter((column) => column !== 'added')

/** A line of a file tells these about an object; only files of other programs have the last three. */
export const fields = [...ownFields, 'age', 'owner', 'visibility'] as const

export type Field = (typeof fields)[number]
