import { frenchMailPages } from '../words/account/mail-pages.strings.js'

const gone =
  'L’adresse a peut-être été coupée par le logiciel de courrier, ou le lien a déjà servi. Ouvrez à nouveau le lien de l’e-mail, en entier.'

export const frenchAccountPages = {
  sending: 'Un instant…',
  loading: 'La page arrive…',
  again: 'Réessayer',
  failed: 'Le réseau a manqué\u00a0: rien n’a changé. Réessayez.',
  ownSpace: frenchMailPages.ownSpace,

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
}

export type AccountPageWords = typeof frenchAccountPages
