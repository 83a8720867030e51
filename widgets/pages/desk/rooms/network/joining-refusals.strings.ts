import type { ReasonAbout } from '../../../../../server/api.js'
import { deskRefusalsFrench } from '../../parts/desk-refusals.strings.js'

/** What is asked of the network, and the sites that it opens. */
export const joiningRefusalsFrench = {
  again: deskRefusalsFrench.again,
  reasons: {
    ...deskRefusalsFrench.reasons,
    'territory-unknown': 'Ce territoire n’est plus là\u00a0: choisissez-en un autre.',
    'commune-unknown': 'Cette commune n’est pas dans nos listes\u00a0: choisissez-en une autre.',
    'member-unknown': 'Cette structure n’est plus là.',
    'place-unknown': 'Ce lieu n’est plus là.',
    'proposal-gone': 'Cette proposition n’est plus là.',
    'proposal-moved-on': 'Une autre personne vient d’y répondre\u00a0: voici où elle en est.',
    'request-gone': 'Cette demande n’est plus là.',
    'request-moved-on': 'Une autre personne vient d’y répondre\u00a0: rien n’a été fait.',
    'import-gone': 'Ce fichier n’est plus là\u00a0: choisissez-le de nouveau.',
    'import-busy': 'Ce fichier est déjà entré, ou en train d’entrer.',
    'member-moved-on': 'Elle a changé entre-temps\u00a0: voici où elle en est.',
  } satisfies Record<ReasonAbout<'members' | 'territories'>, string> & typeof deskRefusalsFrench.reasons,
}

export type JoiningRefusals = typeof joiningRefusalsFrench
