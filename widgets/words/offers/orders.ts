export const orders = ['fitting', 'newest', 'nearest'] as const

export type Order = (typeof orders)[number]

type Asked = { readonly near?: string | undefined; readonly words?: string | undefined }

/**
 * In which orders a list of offers can stand, the one that is meant when nobody says first. By distance one may ask of
 * whatever is found, and is asked from where.
 */
export function ordersOf({ near, words }: Asked): readonly [usual: Order, ...others: Order[]] {
  const usual = words ? 'fitting' : near ? 'nearest' : 'newest'
  const others = orders.filter((order) => order !== usual && order !== 'fitting')
  return words || near ? [usual, ...others] : [usual]
}
