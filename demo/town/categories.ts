import { starterCategories } from '../../server/offers/starter-categories.strings.js'

/** People here share things of the categories that a network begins with. */
export const demoCategories = starterCategories
