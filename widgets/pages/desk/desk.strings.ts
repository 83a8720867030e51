import { frenchDeskName, frenchRoles } from '../../words/desk/desk.strings.js'
import type { Learn } from '../../words/language.js'
import type { RoomName } from './room.js'
import { nameIn } from './rooms.strings.js'

export const deskFrench = {
  ...frenchDeskName,
  nav: 'Bureau',
  tabs: 'Salles',
  loading: 'Le bureau arrive…',
  failed: 'Le bureau n’a pas pu être chargé.',
  failedMore: 'Rien n’est perdu. Réessayez dans un moment.',
  offline: 'Vous n’êtes pas en ligne.',
  offlineMore: 'Le bureau reviendra avec la connexion.',
  retry: 'Réessayer',
  roomFailed: 'Cette salle n’a pas pu être ouverte.',

  signedInAs: 'Vous êtes ici avec l’adresse',
  lock: 'Verrouiller l’écran',
  showNames: 'Montrer les noms',
  hideNames: 'Cacher les noms',
  signOut: 'Sortir',
  more: 'Plus',
  lockNote:
    'L’écran se verrouille seul après quinze minutes sans un geste. Vous ne voyez que ce que vos rôles permettent.',

  noRoom:
    'Ce rôle n’ouvre encore aucune salle. Pour noter des prêts pour des personnes sans e\u2011mail, demandez à la personne responsable de vous inviter dans «\u00a0Équipe\u00a0».',
  waiting: (count: number) => `${count} à voir`,
  since: (day: string) => `depuis le ${day}`,

  noRole: 'Ce bureau est pour les équipes du réseau',
  noRoleMore:
    'On y gère ce que montrent une structure, un lieu ou un site\u00a0: l’équipe, la modération, les réglages. Vous n’y avez pas de rôle avec cette adresse.',
  join: 'Demander un site pour ma structure',
  noRoleWho:
    'Pour en avoir un, demandez une invitation à la personne responsable de votre structure. Si vous ne la connaissez pas, écrivez au réseau.',
  network: 'Comment joindre le réseau',
  mySpace: 'Mon espace\u00a0: mes offres et mes rendez-vous',

  gone: 'Cette salle n’est pas à vous',
  goneMore: 'L’adresse mène à une salle que vos rôles n’ouvrent pas. Voici celles qu’ils ouvrent.',
  withdrawn: (what: string) => `Votre rôle pour ${what} a pris fin.`,
  withdrawnMore:
    'Une personne responsable l’a retiré, à l’instant. Ce que vous écriviez ici n’a pas été envoyé. Pour en savoir plus, demandez-lui.',
  toMenu: 'Revenir au bureau',
  given: (what: string) => `Vous avez un nouveau rôle\u00a0: ${what}.`,

  done: 'Ce qui vient d’être fait',
  close: 'Fermer',
  undo: 'Annuler',

  theNetwork: 'Le réseau',
  colon: '\u00a0: ',
  kinds: { member: 'Structure du réseau', site: 'Site partenaire', network: 'Tout le réseau' },
  nameOfRoom: (room: RoomName) => nameIn('fr', room),
  roles: frenchRoles,
}

export type DeskStrings = typeof deskFrench

export const learnDesk: Learn<DeskStrings> = { en: async () => (await import('./desk.strings.en.js')).deskEnglish }
