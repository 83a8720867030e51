import { frenchDeskName } from '../../../../widgets/words/desk/desk.strings.js'

export const frenchDesk = {
  ...frenchDeskName,
  what: 'Le bureau est la page de travail des structures du réseau\u00a0: leur équipe, la modération, les réglages de leur site. On y entre par une invitation.',
  noScript:
    'Cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Les liens reçus par e-mail mènent à ce qui ne peut pas attendre.',
  late: 'Le bureau arrive. S’il ne vient pas, rechargez la page.',
}

export type DeskStrings = typeof frenchDesk
