import type { ReasonAbout } from '../../../../server/api.js'
import { callRefusalsFrench } from '../../../parts/refusals/call-refusals.strings.js'

/** What any act of the desk may be refused for. Not `signed-out`, which asks for a code. */
export const deskRefusalsFrench = {
  again: callRefusalsFrench.again,
  reasons: {
    ...callRefusalsFrench.reasons,
    'proof-refused': 'L’heure de votre appareil semble fausse. Réglez-la, puis réessayez.',
    'role-missing': 'Votre rôle ne le permet plus\u00a0: rien n’a été fait.',
    'role-held': 'Cette personne a déjà ce rôle ici.',
    'role-moved-on': 'Ce rôle a changé entre-temps\u00a0: voici où il en est.',
    'last-manager': 'C’est la dernière personne responsable\u00a0: nommez-en une autre d’abord.',
    'invitation-over': 'Cette invitation n’est plus là\u00a0: elle a été acceptée, retirée ou dépassée.',
    'invitation-not-yours': 'Cette invitation est pour une autre adresse.',
    'code-again': 'Il y faut un code de moins de douze heures\u00a0: rien n’a été fait.',
  } satisfies Record<Exclude<ReasonAbout<'calls' | 'sites' | 'roles'>, 'key-reused'> | 'proof-refused', string>,
}

export type DeskRefusals = typeof deskRefusalsFrench
