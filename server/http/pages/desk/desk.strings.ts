import type { Language } from '../../../base/language.js'
import { frenchDeskName } from '../../../../widgets/words/desk/desk.strings.js'
import { englishDeskName } from '../../../../widgets/words/desk/desk.strings.en.js'

const frenchDesk = {
  ...frenchDeskName,
  what: 'Le bureau est la page de travail des structures du réseau\u00a0: leur équipe, la modération, les réglages de leur site. On y entre par une invitation.',
  noScript:
    'Cette page a besoin de JavaScript, qui est arrêté dans ce navigateur. Les liens reçus par e-mail mènent à ce qui ne peut pas attendre.',
  late: 'Le bureau arrive. S’il ne vient pas, rechargez la page.',
}

export type DeskStrings = typeof frenchDesk

const englishDesk: DeskStrings = {
  ...englishDeskName,
  what: 'The desk is the page where the members of the network work: their team, moderation, the settings of their site. One enters by an invitation.',
  noScript:
    'This page needs JavaScript, which is switched off in this browser. The links that came by e-mail lead to what cannot wait.',
  late: 'The desk is coming. If it does not, reload the page.',
}

export const deskStrings: Readonly<Record<Language, DeskStrings>> = { fr: frenchDesk, en: englishDesk }
