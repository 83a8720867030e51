const orders = ['fitting', 'nearest', 'newest'] as const

export type Order = (typeof orders)[number]

type Asked = { readonly near?: string | undefined; readonly words?: string | undefined }

/** In which orders a list of offers can stand, the one that is meant when nobody says first. */
export function ordersOf({ near, words }: Asked): readonly [usual: Order, ...others: Order[]] {
  const usual = words ? 'fitting' : near ? 'nearest' : 'newest'
  const others = orders.filter((order) => order !== usual && order !== 'fitting' && (near || order !== 'nearest'))
  return [usual, ...others]
}
