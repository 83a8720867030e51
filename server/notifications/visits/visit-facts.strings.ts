import type { Language } from '../../base/language.js'

type Bike = 'classic' | 'electric' | 'cargo' | 'adapted'

type FactWords = {
  readonly when: string
  readonly atHour: (day: string, hour: string) => string
  readonly lasting: (moment: string, length: string) => string
  readonly proposed: string
  readonly asked: string
  readonly where: string
  readonly atHome: string
  readonly atWorkshop: string
  readonly bike: string
  readonly bikes: Readonly<Record<Bike, string>>
  readonly work: string
  readonly unknownWork: string
  readonly price: string
  readonly indicative: (sum: string) => string
  readonly free: string
  readonly onTheSpot: string
  readonly toBring: string
  readonly directions: string
  readonly telephone: string
  readonly who: string
  readonly words: string
  readonly footer: Readonly<Record<'resident' | 'repairer', (site: string) => string>>
}

export const visitFacts: Readonly<Record<Language, FactWords>> = {
  fr: {
    when: 'Quand',
    atHour: (day, hour) => `${day} à ${hour}`,
    lasting: (moment, length) => `${moment} (environ ${length})`,
    proposed: 'Moment proposé',
    asked: 'Au lieu de',
    where: 'Où',
    atHome: 'À domicile',
    atWorkshop: 'À l’atelier',
    bike: 'Vélo',
    bikes: { classic: 'vélo classique', electric: 'vélo électrique', cargo: 'vélo cargo', adapted: 'vélo adapté' },
    work: 'À faire',
    unknownWork: 'À voir sur place',
    price: 'Prix',
    indicative: (sum) => `${sum}, à titre indicatif`,
    free: 'Gratuit',
    onTheSpot: 'Dit sur place, avant la réparation',
    toBring: 'À apporter',
    directions: 'Pour venir',
    telephone: 'Téléphone',
    who: 'Qui',
    words: 'Son message :',
    footer: {
      resident: (site) =>
        `Vous recevez cet e-mail à cause d’un rendez-vous demandé sur le site « ${site} ». Ne le transférez pas : son lien permet de répondre à votre place.`,
      repairer: (site) =>
        `Vous recevez cet e-mail parce que vous réparez pour le site « ${site} ». Ne le transférez pas : son lien permet de répondre à votre place.`,
    },
  },
  en: {
    when: 'When',
    atHour: (day, hour) => `${day} at ${hour}`,
    lasting: (moment, length) => `${moment} (about ${length})`,
    proposed: 'Proposed time',
    asked: 'Instead of',
    where: 'Where',
    atHome: 'At home',
    atWorkshop: 'At the workshop',
    bike: 'Bicycle',
    bikes: { classic: 'bicycle', electric: 'electric bicycle', cargo: 'cargo bicycle', adapted: 'adapted bicycle' },
    work: 'What is to be done',
    unknownWork: 'To be seen on the spot',
    price: 'Price',
    indicative: (sum) => `${sum}, as an indication`,
    free: 'Free',
    onTheSpot: 'Told on the spot, before the repair',
    toBring: 'Please bring',
    directions: 'How to get there',
    telephone: 'Telephone',
    who: 'Who',
    words: 'Their message:',
    footer: {
      resident: (site) =>
        `You receive this e-mail because of an appointment asked for on the site “${site}”. Do not forward it: its link answers in your place.`,
      repairer: (site) =>
        `You receive this e-mail because you repair for the site “${site}”. Do not forward it: its link answers in your place.`,
    },
  },
}
