import { frenchCalled } from '../called.strings.js'
import type { KindNouns } from './subject-kinds.strings.js'

/** Of the page by which a giver objects, with and without its script. */
export function frenchObjection({ fr }: KindNouns) {
  const { noun, e } = frenchCalled(fr)
  return { objectionTitle: `Votre ${noun} n’est plus montré${e}` }
}

export type ObjectionWords = ReturnType<typeof frenchObjection>
