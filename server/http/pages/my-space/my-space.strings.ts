import type { Language } from '../../../base/language.js'
import { frenchSpaceName, englishSpaceName } from '../../../../widgets/words/my-space/space.strings.js'

const frenchSpace = {
  ...frenchSpaceName,
  begin: 'Pour commencer, choisissez un site du réseau\u00a0: on y emprunte, on y propose, on y fait réparer son vélo.',
  noScript:
    'Pour retrouver ce que vous proposez et vos rendez-vous, cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Les liens reçus par e-mail mènent aux mêmes choses.',
  late: 'Votre espace arrive. S’il ne vient pas, rechargez la page\u00a0: les liens reçus par e-mail mènent aux mêmes choses.',
}

export type SpaceStrings = typeof frenchSpace

const englishSpace: SpaceStrings = {
  ...englishSpaceName,
  begin: 'To begin, choose a site of the network: one borrows there, offers something, has a bicycle repaired.',
  noScript:
    'To find again what you offer and your appointments, this page needs JavaScript, which is switched off in this browser. The links that came by e-mail lead to the same things.',
  late: 'Your space is coming. If it does not, reload the page: the links that came by e-mail lead to the same things.',
}

export const spaceStrings: Readonly<Record<Language, SpaceStrings>> = { fr: frenchSpace, en: englishSpace }
