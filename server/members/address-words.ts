/** Our pages use these words after `/carte/`, so no member is called so. */
export const addressWords = { propose: 'proposer' } as const

const all: readonly string[] = Object.values(addressWords)

export const isAddressWord = (slug: string): boolean => all.includes(slug)
