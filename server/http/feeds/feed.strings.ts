export const feedStrings = {
  name: (site: string) => `Membres du réseau, ${site}`,
  /** Of what came from nobody else: the one that French authorities give their data under (décret 2017-638). */
  licence: 'Licence Ouverte 2.0',
}
