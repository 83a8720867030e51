/** Where a copy of a stock is, and whether anybody can have it; in this order they are counted. */
export const copyStatuses = ['here', 'lent', 'late', 'reserved', 'to-repair', 'out-of-order'] as const
