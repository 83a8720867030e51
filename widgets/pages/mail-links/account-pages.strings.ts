import { frenchMailPages } from '../../words/account/mail-pages.strings.js'

const gone =
  'L’adresse a peut-être été coupée par le logiciel de courrier, ou le lien a déjà servi. Ouvrez à nouveau le lien de l’e-mail, en entier.'

export const frenchAccountPages = {
  sending: 'Un instant…',
  loading: 'La page arrive…',
  again: 'Réessayer',
  failed: 'Le réseau a manqué\u00a0: rien n’a changé. Réessayez.',
  ownSpace: frenchMailPages.ownSpace,
  goneWords: gone,

  address: {
    title: frenchMailPages.address,
    words: (old: string, fresh: string) =>
      `Quelqu’un qui est connecté à votre compte veut remplacer ${old} par ${fresh}.`,
    unless: (day: string) => `Si personne ne dit rien ici, ce sera fait le ${day}.`,
    confirm: (fresh: string) => `Passer à ${fresh} maintenant`,
    stop: 'Ce n’est pas moi\u00a0: garder l’adresse et fermer toutes les connexions',
    done: 'L’adresse de votre compte a changé',
    doneWords: (fresh: string) => `Les codes et les avis arrivent maintenant à ${fresh}.`,
    stopped: 'Votre adresse reste la même',
    stoppedWords:
      'Toutes les connexions à votre compte sont fermées. Si quelqu’un d’autre a pu lire vos e-mails, changez le mot de passe de votre boîte.',
    over: 'Ce changement n’a plus lieu',
    overWords: 'Il a été arrêté, ou un autre l’a remplacé. L’adresse de votre compte n’a pas changé.',
    gone: 'Ce lien ne mène à aucun changement',
    goneWords: gone,
  },

  takeaway: {
    title: frenchMailPages.export,
    words: (email: string) => `Tout ce que nous savons de ${email}, dans une archive.`,
    holds:
      'Une page à lire, un fichier pour une machine, et vos photos. Ouvrez l’archive, puis index.html. Le lien de l’e-mail est valable 24 heures.',
    take: 'Préparer et télécharger',
    begun: 'Le téléchargement commence. S’il ne vient pas, pressez à nouveau.',
    gone: 'Ce lien ne mène à rien',
  },

  savedSearch: {
    title: frenchMailPages.watch,
    words:
      'Vous avez gardé une recherche\u00a0: un e-mail vous dit, une fois par jour au plus, ce qu’il y a de nouveau.',
    stop: 'Arrêter cette recherche',
    done: 'Cette recherche est arrêtée',
    doneWords: 'Elle ne vous enverra plus rien. Vos autres recherches continuent.',
    gone: 'Ce lien ne mène à aucune recherche',
  },

  erase: {
    title: frenchMailPages.erase,
    goes: 'Ce qui est effacé',
    profile: (firstName: string, email: string) =>
      `Votre prénom (${firstName}), votre adresse ${email}, votre téléphone`,
    offers: (count: number) => (count === 1 ? 'Une offre et ses photos' : `${count} offres et leurs photos`),
    roles: (count: number) => (count === 1 ? 'Votre rôle dans le réseau' : `Vos ${count} rôles dans le réseau`),
    searches: (count: number) => (count === 1 ? 'Une recherche gardée' : `${count} recherches gardées`),
    waits: (count: number) => (count === 1 ? 'Un objet que vous attendez' : `${count} objets que vous attendez`),
    messages: (count: number) =>
      count === 1 ? 'Un message que vous avez écrit' : `${count} messages que vous avez écrits`,
    notes: (count: number) =>
      count === 1 ? 'Une note à qui modère avec vous' : `${count} notes à qui modère avec vous`,
    sessions: 'Toutes vos connexions',
    stays: 'Ce qui reste, sans votre nom',
    loans: (count: number) =>
      count === 1
        ? 'Une demande, chez l’autre personne : l’objet et les jours, deux ans'
        : `${count} demandes, chez les autres personnes : les objets et les jours, deux ans`,
    appointments: (count: number) =>
      count === 1
        ? 'Un rendez-vous dans le carnet d’un réparateur : l’heure et le travail, deux ans'
        : `${count} rendez-vous dans le carnet des réparateurs : l’heure et le travail, deux ans`,
    reports: (count: number) =>
      count === 1
        ? 'Un signalement : la raison et les mots, un an'
        : `${count} signalements : la raison et les mots, un an`,
    bans: () =>
      'Une empreinte de votre adresse, qui ne permet pas de la lire\u00a0: vous ne pouvez plus publier, et cela tient jusqu’à ce que ce soit levé, un an au plus',
    ends: (count: number) =>
      count === 1
        ? 'Un rendez-vous à venir sera annulé, et le réparateur prévenu.'
        : `${count} rendez-vous à venir seront annulés, et les réparateurs prévenus.`,
    endsLoans: (count: number) =>
      count === 1
        ? 'Une demande en cours sera annulée, et l’autre personne prévenue.'
        : `${count} demandes en cours seront annulées, et les autres personnes prévenues.`,
    first: 'Avant, il faut finir',
    firstWords: {
      visit: (title: string, day: string) =>
        `votre rendez-vous chez ${title}, le ${day} : il est trop tard pour l’annuler ici, téléphonez`,
      loan: (title: string, day: string) => `le prêt de « ${title} », jusqu’au ${day}`,
      role: (title: string) => `donner à quelqu’un d’autre votre rôle de responsable chez ${title}`,
    },
    firstThen: 'Ensuite, ouvrez à nouveau cette page : un bouton fait le reste.',
    press: 'Tout effacer, pour toujours',
    keep: 'Garder mon espace',
    done: 'Tout est effacé',
    doneWords: 'Plus rien ne mène à vous. Vous pouvez fermer cette page.',
    doneButBans: 'Il ne reste que l’empreinte de votre adresse, un an au plus. Vous pouvez fermer cette page.',
    gone: 'Ce lien ne mène à rien',
  },
}

export type AccountPageWords = typeof frenchAccountPages
