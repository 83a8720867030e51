/** What stands at `/carte/<word>` on our pages and is no member: none is called so. */
export const addressWords = { propose: 'proposer' } as const

const all: readonly string[] = Object.values(addressWords)

export const isAddressWord = (slug: string): boolean => all.includes(slug)
