/**
 * Whose data it is, on the pages and in the files of a site or a house, that came from nobody else; under the licence that
 * French authorities give theirs under (décret 2017-638).
 */
export const ownSource = (name: string) => ({ source: name, licence: 'Licence Ouverte 2.0' })
