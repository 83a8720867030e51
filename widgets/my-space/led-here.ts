/** The address with which a page of one site leads to that of everything, where a code is asked again. */
export function emailLedWith(): string | undefined {
  const fragment = new URLSearchParams(location.hash.replace(/^#?\??/, ''))
  const email = fragment.get('email') ?? undefined
  if (email === undefined) return undefined
  // Not to be copied with the page's address.
  fragment.delete('email')
  const left = String(fragment)
  history.replaceState(history.state, '', location.pathname + location.search + (left && `#?${left}`))
  return email
}
