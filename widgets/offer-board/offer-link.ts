/** `#offre-<id>`, `#offres?words=velo`, and `-<site>` in it where boards of several sites share the page. */
export const offerAddress = { noun: 'offre', id: '[0-9a-f-]{36}', joint: '-' } as const

/** The URL that opens this offer in this page; undefined unless the board may write the page's fragment. */
export function linkedAddress(offerId: string): string | undefined {
  const { hash, href } = location
  // The person who receives the link has not searched.
  return hash.startsWith(`#offre-${offerId}`) ? href.replace(/(#[^?]*)\?.*$/, '$1') : undefined
}
