export const feedStrings = { name: (site: string) => `Membres du réseau, ${site}` }
