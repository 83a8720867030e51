import { at } from '../../../widgets/words/names.strings.js'
import type { Language } from '../../base/language.js'

type Labels = {
  readonly atHour: (day: string, hour: string) => string
  readonly hours: (from: string, to: string) => string
  readonly who: string
  readonly livesAt: (who: string, commune: string) => string
  readonly when: string
  readonly take: string
  readonly back: string
  readonly proposed: string
  readonly asked: string
  readonly where: string
  readonly at: (who: string, commune: string) => string
  readonly deposit: string
  readonly depositThere: string
  readonly inReturn: string
  readonly words: (who: string) => string
  readonly footer: (site: string) => string
  /** Staff wrote it down: nobody asked on a site. */
  readonly noted: (giver: string) => string
}

export const loanLabels: Readonly<Record<Language, Labels>> = {
  fr: {
    atHour: (day, hour) => `${day} à ${hour}`,
    hours: (from, to) => `de ${from} à ${to}`,
    who: 'Qui',
    livesAt: (who, commune) => `${who}, ${at(commune)}`,
    when: 'Quand',
    take: 'Prendre',
    back: 'Rendre',
    proposed: 'Proposé',
    asked: 'Au lieu de',
    where: 'Où',
    at: (who, commune) => `chez ${who}, ${at(commune)}`,
    deposit: 'Caution, entre vous',
    depositThere: 'Caution, sur place',
    inReturn: 'En échange',
    words: (who) => `${who} écrit\u00a0:`,
    footer: (site) =>
      `Vous recevez cet e-mail à la suite d’une demande faite sur le site «\u00a0${site}\u00a0». Ne le transférez pas\u00a0: son lien permet de répondre à votre place.`,
    noted: (giver) =>
      `Vous recevez cet e-mail à la suite d’un prêt noté par «\u00a0${giver}\u00a0». Ne le transférez pas\u00a0: son lien permet de répondre à votre place.`,
  },
  en: {
    atHour: (day, hour) => `${day} at ${hour}`,
    hours: (from, to) => `from ${from} to ${to}`,
    who: 'Who',
    livesAt: (who, commune) => `${who}, in ${commune}`,
    when: 'When',
    take: 'Take',
    back: 'Give back',
    proposed: 'Proposed',
    asked: 'Instead of',
    where: 'Where',
    at: (who, commune) => `at ${who}’s, in ${commune}`,
    deposit: 'Deposit, between you',
    depositThere: 'Deposit, on the spot',
    inReturn: 'In return',
    words: (who) => `${who} writes:`,
    footer: (site) =>
      `You receive this e-mail following a request made on the site “${site}”. Do not forward it: its link answers in your place.`,
    noted: (giver) =>
      `You receive this e-mail following a loan noted by “${giver}”. Do not forward it: its link answers in your place.`,
  },
}
