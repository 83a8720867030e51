import type { SiteShown } from '../rpc/context.js'

/** Of what came from nobody else: the licence that French authorities give their data under (décret 2017-638). */
export const ownLicence = 'Licence Ouverte 2.0'

/** Whose data it is, on a site's pages and in its files, that came from nobody else. */
export const ownSource = ({ name }: Pick<SiteShown, 'name'>) => ({ source: name, licence: ownLicence })
