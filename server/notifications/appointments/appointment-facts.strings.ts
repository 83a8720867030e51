import { englishBikes, frenchBikes, type BikeWords } from '../../../widgets/words/repairs/bikes.strings.js'
import { englishAppointment } from '../../../widgets/words/repairs/appointment.strings.en.js'
import { frenchAppointment, type AppointmentWords } from '../../../widgets/words/repairs/appointment.strings.js'
import type { Language } from '../../base/language.js'
import type { AppointmentSide } from '../../repairs/index.js'

type FactWords = AppointmentWords & {
  readonly atHour: (day: string, hour: string) => string
  readonly lasting: (moment: string, length: string) => string
  readonly proposed: string
  readonly asked: string
  readonly atHome: string
  readonly bike: string
  readonly bikes: BikeWords
  readonly telephone: string
  readonly who: string
  readonly words: string
  readonly footer: Readonly<Record<AppointmentSide, (site: string) => string>>
}

export const appointmentFacts: Readonly<Record<Language, FactWords>> = {
  fr: {
    ...frenchAppointment,
    atHour: (day, hour) => `${day} à ${hour}`,
    lasting: (moment, length) => `${moment} (environ ${length})`,
    proposed: 'Moment proposé',
    asked: 'Au lieu de',
    atHome: 'À domicile',
    bike: 'Vélo',
    bikes: frenchBikes,
    telephone: 'Téléphone',
    who: 'Qui',
    words: 'Son message :',
    footer: {
      resident: (site) =>
        `Vous recevez cet e-mail à la suite d’un rendez-vous demandé sur le site « ${site} ». Ne le transférez pas : son lien permet de répondre à votre place.`,
      repairer: (site) =>
        `Vous recevez cet e-mail parce que vous réparez pour le site « ${site} ». Ne le transférez pas : son lien permet de répondre à votre place.`,
    },
  },
  en: {
    ...englishAppointment,
    atHour: (day, hour) => `${day} at ${hour}`,
    lasting: (moment, length) => `${moment} (about ${length})`,
    proposed: 'Proposed time',
    asked: 'Instead of',
    atHome: 'At home',
    bike: 'Bike',
    bikes: englishBikes,
    telephone: 'Phone',
    who: 'Who',
    words: 'Their message:',
    footer: {
      resident: (site) =>
        `You receive this e-mail following an appointment asked for on the site “${site}”. Do not forward it: its link answers in your place.`,
      repairer: (site) =>
        `You receive this e-mail because you repair for the site “${site}”. Do not forward it: its link answers in your place.`,
    },
  },
}
