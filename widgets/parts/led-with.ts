/** What the page that led here says behind the `#` of this one, after the secret of a link. */
function fragment(): { readonly secret: string; readonly said: URLSearchParams } {
  const [, secret = '', said = ''] = /^#?([^?]*)\??(.*)$/s.exec(location.hash) ?? []
  return { secret, said: new URLSearchParams(said) }
}

export const ledWith = (name: string): string | undefined => fragment().said.get(name) ?? undefined

/** It is not to be copied with the page's address. */
export function takeLed(name: string): string | undefined {
  const { secret, said } = fragment()
  const value = said.get(name) ?? undefined
  if (value === undefined) return undefined
  said.delete(name)
  const left = said.size > 0 ? `?${String(said)}` : ''
  const { pathname, search } = location
  history.replaceState(history.state, '', `${pathname}${search}${secret || left ? `#${secret}${left}` : ''}`)
  return value
}
