import { bikeWords } from '../../../widgets/words/repairs/bikes.strings.js'
import type { SubjectKind } from '../../search/index.js'
import { bikeTypes } from '../repairer.js'

/** Words by which somebody who repairs a kind of bicycle is looked for. */
export const bicycleKinds: SubjectKind = {
  kind: 'bicycle',
  column: 'bicycle',
  namesIn: (_, language) => Promise.resolve(new Map(bikeTypes.map((type) => [type, bikeWords[language][type]]))),
}
