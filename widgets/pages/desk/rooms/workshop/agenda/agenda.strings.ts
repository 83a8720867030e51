import { frenchHours } from '../../../../../words/hours.strings.js'
import type { Learn } from '../../../../../words/language.js'

export const agendaFrench = {
  views: { day: 'Jour', week: 'Semaine', month: 'Mois', list: 'Liste' },
  looks: 'Façons de voir les rendez-vous',
  workshops: 'Vos ateliers',
  weeks: 'Semaines',
  days: 'Jours de la semaine',
  before: { day: 'Jour d’avant', week: 'Semaine d’avant', month: 'Mois d’avant' },
  after: { day: 'Jour d’après', week: 'Semaine d’après', month: 'Mois d’après' },
  today: 'aujourd’hui',
  toToday: 'Revenir à aujourd’hui',
  visits: (count: number) => (count > 0 ? `${count}\u00a0rendez\u2011vous` : 'aucun rendez\u2011vous'),
  toAnswer: (asked: number) => `${asked} à répondre`,
  and: (parts: readonly string[]) => parts.join(', '),
  closed: 'Fermé',
  closedFor: (why: string) => `Fermé\u00a0: ${why}`,
  holidays: { ...frenchHours.holidays, local: 'jour férié' },
  range: (from: string, to: string) => `${from}\u2013${to}`,
  free: (length: string, minutes: number) => `${length} ${minutes === 60 || minutes === 1 ? 'libre' : 'libres'}`,
  add: 'Passage',
  now: (time: string) => `Maintenant, ${time}`,
  otherHour: 'Heure proposée',
  firstHour: 'Heure demandée',
  stands: 'Fixé pour l’instant',
  all: (asked: number) => `Voir les ${asked}`,
  otherTime: 'Autre heure…',
  answerFor: (act: string, who: string, moment: string) => `${act}\u00a0: ${who}, ${moment}`,
  failed: 'L’agenda n’a pas pu être chargé.',
  keys: 'Au clavier\u00a0: les flèches vont d’un rendez-vous ou d’un trou à l’autre, «\u00a0Page préc.\u00a0» et «\u00a0Page suiv.\u00a0» changent de semaine, «\u00a0Échap\u00a0» ferme ce qui est ouvert.',
  signs: {
    proposed: 'Demandé et proposé\u00a0: les deux heures sont gardées',
    over: 'A eu lieu ou manqué',
    shut: 'Fermé',
  },
}

export type AgendaStrings = typeof agendaFrench

export const learnAgenda: Learn<AgendaStrings> = {
  en: async () => (await import('./agenda.strings.en.js')).agendaEnglish,
}
