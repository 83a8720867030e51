import { addressOf } from '../shared/client.js'

/** The repairer in the URL, and the time that was pressed beside it, on our own page of repairers only. */
export function linkedRepairer(page = ''): { readonly slug: string; readonly startsAt?: string | undefined } {
  const { hash, pathname } = location
  if (addressOf(page) !== origin + pathname) return { slug: '' }
  const [, slug = '', said] = /^#([\w-]+)(?:\?(.*))?$/.exec(hash) ?? []
  const at = new Date(new URLSearchParams(said).get('at') ?? '')
  return { slug, startsAt: Number.isNaN(+at) ? undefined : at.toISOString() }
}
