import type { ReasonAbout } from '../../../server/api.js'
import type { Learn } from '../../words/language.js'
import { ended } from '../../words/ended.js'
import { at, from } from '../../words/names.strings.js'
import { comingFrench } from './coming-appointments.strings.js'

type Refusing = ReasonAbout<'appointments'> | 'signed-out' | 'too-many-requests' | 'unreachable' | 'other'

/** Of another hour that a workshop proposes, and of the answers to it. */
export const proposalFrench = {
  at: comingFrench.at,
  call: comingFrench.call,
  proposed: (when: string) => `Un autre moment vous est proposé\u00a0: le ${when}.`,
  says: (who: string, what: string) => `Un mot ${from(who)}\u00a0: «\u00a0${what}\u00a0»`,
  limit: (until: string) =>
    `Répondez au plus tard le ${until}. Jusque-là, les deux moments vous sont gardés\u00a0; sans réponse, il n’y a plus de rendez-vous.`,
  limitStands: (until: string, when: string) =>
    `Répondez au plus tard le ${until}. Jusque-là, les deux moments vous sont gardés\u00a0; sans réponse, le rendez-vous reste le ${when}.`,
  agree: (when: string) => `D’accord pour le ${when}`,
  decline: 'Ce moment ne me va pas…',
  sending: 'Un instant…',
  question: 'Décliner ce moment\u00a0?',
  follows: (who: string) =>
    ended(
      `Il n’y aura plus de rendez-vous\u00a0: les deux moments sont libérés, et votre réponse part par e\u2011mail ${at(who)}`,
    ),
  followsStands: (when: string, who: string) =>
    ended(`Le rendez-vous reste le ${when}, et votre réponse part par e\u2011mail ${at(who)}`),
  keep: 'Revenir sans décliner',
  confirm: 'Oui, décliner',
  agreed: (when: string, who: string) =>
    ended(`C’est entendu\u00a0: rendez-vous le ${when}. Votre réponse part par e\u2011mail ${at(who)}`),
  declined: (who: string) =>
    ended(`C’est noté\u00a0: il n’y a plus de rendez-vous. Votre réponse part par e\u2011mail ${at(who)}`),
  declinedStands: (when: string, who: string) =>
    ended(`C’est noté\u00a0: le rendez-vous reste le ${when}. Votre réponse part par e\u2011mail ${at(who)}`),
  tooLateStands: (when: string) => `Le délai pour répondre est passé\u00a0: le rendez-vous reste le ${when}.`,
  tooLate: 'Le délai pour répondre est passé\u00a0: ces moments ne vous sont plus gardés.',
  /** How it stands, where it has changed before the answer came. */
  stands: {
    booked: (when: string) => `Le rendez-vous est fixé au ${when}.`,
    cancelledByMe: 'Vous l’avez déjà décliné ou annulé.',
    cancelled: (who: string) => ended(`Il a été annulé par ${who}`),
    over: 'Il n’y a plus de rendez-vous.',
  },
  again: 'Reprendre rendez-vous',
  refusals: {
    'appointment-gone': 'Ce rendez-vous n’existe plus.',
    'appointment-moved-on': comingFrench.changed,
    'too-late': 'Il est trop tard pour répondre ici\u00a0: téléphonez.',
    'signed-out': comingFrench.signedOut,
    'too-many-requests': 'C’est beaucoup de réponses d’un coup\u00a0: attendez un peu, puis réessayez.',
    unreachable: 'Votre réponse n’est pas partie\u00a0: la connexion a manqué. Réessayez.',
    other: 'Votre réponse n’a pas pu être prise. Réessayez dans un moment.',
  } satisfies Record<Refusing, string>,
}

export type ProposalStrings = typeof proposalFrench

export const learnProposal: Learn<ProposalStrings> = {
  en: async () => (await import('./proposal-answers.strings.en.js')).proposalEnglish,
}
