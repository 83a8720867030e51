import { frenchSpaceName } from '../../../../widgets/words/my-space/space.strings.js'

export const frenchSpace = {
  ...frenchSpaceName,
  begin: 'Pour commencer, choisissez un site du réseau\u00a0: on y emprunte, on y propose, on y fait réparer son vélo.',
  noScript:
    'Pour retrouver ce que vous proposez et vos rendez-vous, cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Les liens reçus par e-mail mènent aux mêmes choses.',
  late: 'Votre espace arrive. S’il ne vient pas, rechargez la page\u00a0: les liens reçus par e-mail mènent aux mêmes choses.',
}

export type SpaceStrings = typeof frenchSpace
