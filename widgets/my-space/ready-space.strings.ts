import { time } from '../words/hours.strings.js'
import { frenchShutIn } from '../words/shut-in.strings.js'

/** The words needed once it is known who is there. */
export const readyFrench = {
  ...frenchShutIn,
  loading: 'Votre espace arrive…',
  hello: (name: string) => `Bonjour ${name}`,
  tabs: {
    all: 'Les parties de mon espace',
    todo: 'À faire',
    soon: 'Bientôt',
    talks: 'Messages',
    offers: 'Mes offres',
    me: 'Moi',
  },
  due: (count: number) => (count === 1 ? '1\u00a0chose à faire' : `${count}\u00a0choses à faire`),
  nothingDue: 'Rien à faire pour l’instant.',
  nothingOffered: 'Vous ne proposez rien pour l’instant.',
  known: (email: string) => `Ici, on vous connaît par cette adresse\u00a0: ${email}`,
  partly: 'Une partie de votre espace n’a pas pu être chargée.',
  signOut: 'Me déconnecter',
  signedOut:
    'C’est fait\u00a0: ce navigateur ne vous connaît plus. Ce que vous proposez et vos rendez-vous restent en place.',
  ended: 'La connexion a pris fin. Un nouveau code suffit.',

  signIn: 'Recevez un code pour entrer',
  signInWhy:
    'Le code part à cette adresse\u00a0: pas de mot de passe, pas de compte à créer. Donnez celle avec laquelle vous avez proposé ou réservé.',
  newHere: 'Cette adresse est nouvelle ici',
  newHereMore: 'Rien n’a encore été fait avec elle. Vous pouvez la corriger, ou continuer avec votre prénom.',
  firstNameWhy: 'Les autres verront votre prénom, jamais votre adresse.',
  ourPage: 'Ouvrir mon espace sur notre page',

  elsewhere: 'Cette page ne peut pas vous reconnaître.',
  elsewhereMore: 'La même chose se fait sur notre page.',
  orThere: (address: string) => `Ou recopiez cette adresse\u00a0: ${address}`,
  failed: 'Votre espace n’a pas pu être chargé.',
  failedMore: 'Rien n’est perdu. Réessayez dans un moment.',
  offline: 'Vous n’êtes pas en ligne.',
  offlineMore: 'Votre espace reviendra avec la connexion.',
  /** Above what is shown still. */
  offlineSince: (moment: string) => `Hors ligne depuis ${moment}`,
  shownOf: (moment: string) => `Ce qui est affiché date de ${moment}. La suite viendra avec la connexion.`,
  clock: (text: string) => time(text),
  at: (day: string, clock: string) => `${day} à\u00a0${clock}`,
  retry: 'Réessayer',
  off: 'Ce contenu n’est pas disponible ici.',

  empty: 'Rien en cours pour l’instant',
  emptyMore:
    'Ici s’afficheront ce que vous proposez et vos rendez-vous. Un e\u2011mail vous prévient aussi à chaque étape.',
  seeOffers: 'Voir ce qui se prête et se donne',
  seeRepairs: 'Faire réparer mon vélo',
  onlyHere: (site: string) => `Ici, seulement ce que vous avez fait sur le site «\u00a0${site}\u00a0».`,
  everything: 'Tout voir, et mon profil',
  account: 'Mon profil et mes données',
  signInWhole:
    'Pour vous montrer les mots, les téléphones et les adresses, un code est demandé, envoyé à votre adresse e\u2011mail. Vous revenez ensuite là où vous étiez.',
  signInAgain:
    'Ici, vous voyez tous vos sites, et changez votre profil et vos données. Pour que personne d’autre ne le puisse, un code de plus part à cette adresse.',
}

export type ReadyStrings = typeof readyFrench
