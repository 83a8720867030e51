import { samplesOfLoans } from './samples-of-loans.js'
import { samplesOfScreens } from './samples-of-screens.js'
import { samplesOfStock } from './samples-of-stock.js'
import type { Sample } from './samples.js'
import { samplesOfWorkshop } from './samples-of-workshop.js'

/** Of the rooms of a member. */
export const samplesOfDesk: Readonly<Record<string, Sample>> = {
  ...samplesOfLoans,
  ...samplesOfScreens,
  ...samplesOfStock,
  ...samplesOfWorkshop,
}
