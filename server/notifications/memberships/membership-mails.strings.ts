import { ended } from '../../../widgets/words/ended.js'
import { at, from } from '../../../widgets/words/names.strings.js'
import type { Language } from '../../base/language.js'

const frenchMembershipMails = {
  ending: {
    subject: (place: string, day: string) => `${place}\u00a0: votre adhésion finit ${day}`,
    title: (place: string) => `Votre adhésion à «\u00a0${place}\u00a0» finit bientôt`,
    opening: (name: string, place: string, day: string) =>
      `Bonjour ${name}, vous êtes membre ${from(place)} jusqu’au ${day} inclus. Rien ne se renouvelle tout seul.`,
    press: 'Renouveler, sur la page du lieu',
    orCounter: 'Vous pouvez aussi le faire au comptoir, à votre prochain passage.',
    counter: 'Pour continuer, dites-le au comptoir à votre prochain passage.',
    paid: 'Si vous avez déjà payé, il n’y a rien à faire\u00a0: le lieu le notera.',
    footer: (place: string) =>
      ended(`Vous recevez cet e-mail parce que vous avez laissé cette adresse avec votre adhésion ${at(place)}`),
  },
}

export type MembershipMails = typeof frenchMembershipMails

const englishMembershipMails: MembershipMails = {
  ending: {
    subject: (place, day) => `${place}: your membership ends ${day}`,
    title: (place) => `Your membership of “${place}” ends soon`,
    opening: (name, place, day) =>
      `Hello ${name}, you are a member of ${place} until ${day} included. Nothing goes on by itself.`,
    press: 'Renew, on the place’s page',
    orCounter: 'You may do it at the counter too, when you next come by.',
    counter: 'To go on, say so at the counter when you next come by.',
    paid: 'If you have paid already, there is nothing to do: the place will note it.',
    footer: (place) => ended(`You receive this e-mail because you left this address with your membership of ${place}`),
  },
}

export const membershipMails: Readonly<Record<Language, MembershipMails>> = {
  fr: frenchMembershipMails,
  en: englishMembershipMails,
}
