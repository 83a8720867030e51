/** A licence that French authorities may use (décret 2017-638). */
export const ownSource = (name: string) => ({ source: name, licence: 'Licence Ouverte 2.0' })

export const feedStrings = { name: (site: string) => `Membres du réseau, ${site}` }
