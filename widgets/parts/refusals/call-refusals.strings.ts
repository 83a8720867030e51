import type { ReasonAbout } from '../../../server/api.js'

/** Reasons for which any mutation may be refused, without those of reused keys, which our code never causes. */
export const callRefusalsFrench = {
  again: (when: string) => `Réessayez ${when}\u00a0: ce que vous avez écrit est gardé.`,
  reasons: {
    'invalid-input': 'Quelque chose n’a pas été compris. Relisez ce que vous avez écrit.',
    'origin-undeclared': 'Cette page ne peut rien envoyer. Vous pouvez le faire sur la nôtre.',
    'too-many-requests': 'Trop de demandes viennent d’ici.',
    'try-later': 'Nous ne répondons pas pour le moment. Réessayez dans un instant.',
    'site-unknown': 'Cette page ne nous est pas connue.',
    'element-off': 'Ce n’est plus proposé ici.',
  } satisfies Record<Exclude<ReasonAbout<'calls' | 'sites'>, 'key-reused'>, string>,
}

export type CallRefusals = typeof callRefusalsFrench
