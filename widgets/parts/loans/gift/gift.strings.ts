import type { Learn } from '../../../words/language.js'
import { at } from '../../../words/names.strings.js'

/** Of a thing that goes to one, and that several ask for. */
export const giftFrench = {
  wished: (count: number) => `${count}\u00a0personnes le voudraient`,
  limit: (moment: string) => `Répondez avant ${moment}`,
  who: { give: 'À qui le donnez-vous\u00a0?', swap: 'Avec qui l’échangez-vous\u00a0?' },
  from: (commune: string) => at(commune),
  /** Of one who asks: until when their request waits. */
  until: (moment: string) => `à répondre avant ${moment}`,
  said: (words: string) => `«\u00a0${words}\u00a0»`,
  inReturn: 'En échange\u00a0:',
  chance: 'Laisser le hasard choisir',
  chanceMeans: 'Chacun a la même chance.',
  others: (count: number) =>
    count === 1
      ? 'L’autre personne garde sa place, et le sait.'
      : `Les ${count} autres personnes gardent leur place, et le savent.`,
  again: (who: string) => `Si ${who} ne vient pas, annulez\u00a0: vous choisirez de nouveau.`,
  more: (count: number) => `Voir ${count === 1 ? 'une autre personne' : `${count} autres personnes`}`,
  gone: 'La personne que vous aviez choisie n’en veut plus.',
}

export type GiftStrings = typeof giftFrench

export const learnGift: Learn<GiftStrings> = { en: async () => (await import('./gift.strings.en.js')).giftEnglish }
