/**
 * Credits data that the site or installation itself publishes. The licence is one that French authorities may use
 * (décret 2017-638).
 */
export const ownSource = (name: string) => ({ source: name, licence: 'Licence Ouverte 2.0' })
