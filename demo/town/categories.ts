import { starterCategories } from '../../server/offers/starter-categories.strings.js'

/** What people here share: the categories that a network begins with. */
export const demoCategories = starterCategories
