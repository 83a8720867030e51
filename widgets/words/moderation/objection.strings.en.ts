import type { KindNouns } from './subject-kinds.strings.js'
import type { ObjectionWords } from './objection.strings.js'

export const englishObjection = ({ en: { noun } }: KindNouns): ObjectionWords => ({
  objectionTitle: `Your ${noun} is no longer shown`,
})
