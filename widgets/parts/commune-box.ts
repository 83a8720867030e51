import type { LitElement } from 'lit'
import { RemoteRead } from '../shared/remote-read.js'
import { Refused, type OutputOf } from '../shared/wire.js'
import { combobox, type Combobox } from './combobox.js'
import { isSameName } from './same-name.js'

type Found = OutputOf<'territories.find'>['items'][number]

/** Only code and name are known when the commune was not chosen in this field. */
export type Commune = Pick<Found, 'code' | 'name'> & Partial<Found>

type Place = { readonly id: string; readonly site: () => string | undefined; readonly changed: () => void }

/** Finds communes by name or postcode, those in and around the site's territory first. */
export function communeBox(host: LitElement, { id, site, changed }: Place): Combobox<Commune> {
  return combobox<Commune>(host, id, {
    async find(text, ask) {
      const at = site()
      return (await ask('territories.find', { ...(at !== undefined && { site: at }), text })).items
    },
    name: ({ name }) => name,
    detail: ({ postcodes = [], departement, parent }) =>
      [parent, postcodes[0] ?? departement].filter(Boolean).join(', '),
    means: (text, { name, postcodes = [] }) => postcodes.includes(text) || isSameName(text, name),
    changed,
  })
}

/** The one that an address names by its code; by that alone where its name cannot be had. */
export function communeNamer(host: LitElement & { readonly site: string }) {
  let asked = ''
  const names = new RemoteRead<readonly [code: string], Commune | undefined>(host, {
    args: () => (asked ? [asked] : []),
    read: async ([code], ask) => (await ask('territories.find', { code, site: host.site })).items[0],
    failed: () => undefined,
  })
  return async (code: string): Promise<Commune | undefined> => {
    asked = code
    await names.settled
    if (!names.error) return names.current
    return names.error instanceof Refused ? undefined : { code, name: code }
  }
}
