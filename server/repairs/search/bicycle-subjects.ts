import { englishBikes } from '../../../widgets/words/repairs/bikes.strings.en.js'
import { frenchBikes } from '../../../widgets/words/repairs/bikes.strings.js'
import type { SubjectKind } from '../../search/index.js'
import { bikeTypes } from '../repairer.js'

const names = { fr: frenchBikes, en: englishBikes }

/** Words by which somebody who repairs a kind of bicycle is looked for. */
export const bicycleKinds: SubjectKind = {
  kind: 'bicycle',
  column: 'bicycle',
  namesIn: (_, language) => Promise.resolve(new Map(bikeTypes.map((type) => [type, names[language][type]]))),
}
