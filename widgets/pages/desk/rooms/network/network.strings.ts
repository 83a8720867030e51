import type { InnerRoomName } from './inner-rooms.js'
import type { Learn } from '../../../../words/language.js'

type InnerRoomWords = {
  readonly title: string
  /** Says in a line what one does there. */
  readonly does: string
}

export const networkFrench = {
  title: 'Le réseau',
  menu: 'Ce que le réseau règle',
  waiting: (count: number) => `${count} à voir`,
  failed: 'Cette partie n’a pas pu être ouverte.',
  retry: 'Réessayer',
  loading: 'Un instant…',
  outage: {
    title: 'Les courriers ne partent plus',
    more: (since: string) =>
      `Aucun n’est parti depuis le ${since}\u00a0: personne ne reçoit de code pour se connecter, ni de nouvelles de ses demandes. Prévenez la personne qui tient le serveur\u00a0: le journal lui dit pourquoi, et la commande «\u00a0coop mail:test\u00a0» aussi. Ce qui attend est réessayé.`,
  },
  rooms: {
    members: { title: 'Structures et lieux', does: 'Les lieux proposés, et qui fait partie du réseau' },
    workshops: { title: 'Ateliers', does: 'Admettre un atelier, lui demander, le suspendre' },
    sites: { title: 'Sites partenaires', does: 'Ouvrir un site, répondre à qui en demande un' },
    categories: { title: 'Catégories', does: 'Leur ordre, leurs noms, leur dessin, et ce qu’elles contiennent' },
    vocabulary: {
      title: 'Vocabulaire',
      does: 'Ce que les gens disent, ce qu’ils cherchent, et ce qui n’a rien trouvé',
    },
    words: { title: 'Mots écartés', does: 'Ce qui ne se dépose pas, ou qui se regarde d’abord' },
    rules: { title: 'Règles', does: 'Ce qu’accepte qui dépose, version par version' },
    counts: { title: 'Chiffres du mois', does: 'Offres, rendez-vous, personnes, sites' },
    people: { title: 'Qui a quel rôle', does: 'Toutes les personnes qui ont un rôle, et pour qui' },
  } satisfies Record<InnerRoomName, InnerRoomWords>,
}

export type NetworkStrings = typeof networkFrench

export const learnNetwork: Learn<NetworkStrings> = {
  en: async () => (await import('./network.strings.en.js')).networkEnglish,
}
