import { at, ofPerson } from '../../../widgets/words/names.strings.js'
import { englishBikes, frenchBikes, type BikeWords } from '../../../widgets/words/repairs/bikes.strings.js'
import { englishAppointment } from '../../../widgets/words/repairs/appointment.strings.en.js'
import { frenchAppointment, type AppointmentWords } from '../../../widgets/words/repairs/appointment.strings.js'
import type { Language } from '../../base/language.js'
import type { AppointmentSide } from '../../repairs/index.js'

/** Mails to both sides tell these. */
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

type WordMail = { readonly who: string; readonly when: string }

type WordMailWords = {
  readonly subject: (mail: WordMail) => string
  readonly title: (who: string) => string
  readonly opening: (when: string) => string
  /** Above what was written. */
  readonly quote: (who: string) => string
  readonly answer: (who: string) => string
  /** By the link of the workshop's own mailbox nobody is known, so nothing is written. */
  readonly see: string
  readonly ofAll: (who: string) => string
}

/** A mail of words, to either side. */
export const wordMails: Readonly<Record<Language, WordMailWords>> = {
  fr: {
    subject: ({ who, when }) => `${who} vous écrit\u00a0: rendez-vous, ${when}`,
    title: (who) => `${who} vous écrit`,
    opening: (when) => `À propos du rendez-vous du ${when}.`,
    quote: (who) => `${who} écrit\u00a0:`,
    answer: (who) => `Répondre ${at(who)}`,
    see: 'Voir le rendez-vous',
    ofAll: (who) =>
      `Ce lien est à tout l’atelier\u00a0: il ne permet pas d’écrire. Pour répondre par écrit aux messages ${ofPerson(who)}, une personne de l’atelier entre au bureau avec sa propre adresse.`,
  },
  en: {
    subject: ({ who, when }) => `${who} writes to you: appointment, ${when}`,
    title: (who) => `${who} writes to you`,
    opening: (when) => `About the appointment on ${when}.`,
    quote: (who) => `${who} writes:`,
    answer: (who) => `Answer ${who}`,
    see: 'See the appointment',
    ofAll: (who) =>
      `This link belongs to the whole workshop: nothing is written with it. To answer the messages of ${who} in writing, somebody of the workshop goes to the desk with an address of their own.`,
  },
}
