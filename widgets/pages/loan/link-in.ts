import type { Link } from './loan-link.js'

/** The link of a page of ours, which shows one request. */
export function linkIn(path: string): Link {
  const { hash, pathname } = new URL(path, location.href)
  const [, , site = '', , id = ''] = pathname.split('/')
  return { site, id, secret: hash.slice(1) }
}

/** A reload leads to what is shown now, in the same language and with the same way back. */
export function keepAddress(path: string): void {
  const address = new URL(path, location.href)
  const [, said] = location.hash.split('?')
  address.search = location.search
  if (said !== undefined) address.hash += `?${said}`
  history.replaceState(history.state, '', address)
}
