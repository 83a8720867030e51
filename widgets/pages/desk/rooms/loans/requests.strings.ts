import { frenchWrite } from '../../parts/talk/write.strings.js'
import type { Learn } from '../../../../words/language.js'

/** The words of the requests to a place: those that wait, those that leave and return today, the late ones. */
export const requestsFrench = {
  ...frenchWrite,
  show: 'Montrer',
  filters: {
    waiting: (count: number) => `À répondre (${count})`,
    today: (count: number) => `Aujourd’hui\u00a0: remettre, reprendre (${count})`,
    coming: (count: number) => `À remettre plus tard (${count})`,
    late: (count: number) => `En retard (${count})`,
    unread: (count: number) => `Mots non lus (${count})`,
    all: () => 'Tout, les plus récents d’abord',
  },
  count: (count: number) => (count === 0 ? 'Rien' : count > 1 ? `${count} demandes` : 'Une demande'),
  empty: {
    waiting: 'Rien n’attend votre réponse.',
    today: 'Rien n’est à remettre ni à reprendre aujourd’hui.',
    coming: 'Rien n’est à remettre plus tard.',
    late: 'Rien n’est en retard.',
    unread: 'Vous avez lu tous les mots qu’on vous a écrits.',
    all: 'Personne n’a encore rien demandé. Ce qui se prête ou se donne chez vous se demande depuis sa fiche, sur le site.',
  },
  see: {
    waiting: 'Voir ce qui est à répondre',
    today: 'Voir ce qui part ou revient aujourd’hui',
    coming: 'Voir ce qui est à remettre plus tard',
    late: 'Voir ce qui est en retard',
    unread: 'Voir les mots non lus',
    all: 'Voir tous les prêts et demandes',
  },
  backToList: 'Revenir à la liste',
  backToRequest: 'Revenir à la demande',
  enter: 'Noter un prêt',
  rules: 'Règles de prêt',
  awaited: 'Des personnes attendent que ce soit libre',
  awaitedBy: (count: number) => (count === 1 ? '1 personne' : `${count} personnes`),
  nameless: 'quelqu’un',
  states: {
    requested: 'demandé',
    proposed: 'autres jours proposés',
    agreed: 'accepté',
    out: 'sorti',
    returned: 'rendu',
    'handed-over': 'donné',
    done: 'fait',
    refused: 'refusé',
    cancelled: 'annulé',
    expired: 'sans réponse',
    lost: 'perdu',
    damaged: 'rendu abîmé',
    unconfirmed: 'non confirmé',
  },
  brought: 'Dit rendu, à vérifier',
  late: (days: number) => (days > 1 ? `${days} jours de retard` : 'un jour de retard'),
  until: (moment: string) => `répondre avant ${moment}`,
  back: 'à rendre le',
  saved: (name: string, rows: number) =>
    `Le fichier ${name} est prêt\u00a0: ${rows > 1 ? `${rows} lignes` : 'une ligne'}.`,
}

export type RequestsStrings = typeof requestsFrench

export const learnRequests: Learn<RequestsStrings> = {
  en: async () => (await import('./requests.strings.en.js')).requestsEnglish,
}
