import { frenchCalled } from '../../../../words/called.strings.js'
import type { KindNouns } from '../../../../words/moderation/subject-kinds.strings.js'
import type { Act, ReportReason } from './moderation.js'
import type { Learn } from '../../../../words/language.js'

type Deciding = Exclude<Act, 'show'>

/** What a person reads who gave it. */
export type ReadyWords = {
  /** Ready to be sent, and changed freely, by kind. */
  readonly of: Readonly<Partial<Record<string, Readonly<Record<Deciding, Partial<Record<ReportReason, string>>>>>>>
  /** A sentence that nobody but its writer can end: for another reason, and where none is ready. */
  begun(nouns: KindNouns): Readonly<Record<Deciding, string>>
}

const offers = {
  hide: {
    dangerous:
      'Bonjour, cet objet peut blesser quelqu’un dans l’état où il est décrit. Nous ne pouvons pas le laisser en ligne.',
    forbidden: 'Bonjour, la loi ou les règles du réseau ne permettent pas de proposer cela ici.',
    dishonest:
      'Bonjour, cette offre ne correspond pas à ce qui est proposé, ou demande de l’argent pour autre chose qu’une caution.',
    sold: 'Bonjour, ici rien ne se vend\u00a0: on prête, on donne, on échange. Nous ne pouvons pas laisser cette offre en ligne.',
    hurtful: 'Bonjour, des mots de cette offre peuvent blesser des personnes.',
  },
  ask: {
    dangerous:
      'Bonjour, merci de proposer cet objet\u00a0! Il peut blesser dans cet état\u00a0: réparez-le, ou dites clairement ce qui ne marche pas.',
    forbidden:
      'Bonjour, une partie de cette offre n’est pas permise par les règles du réseau. Enlevez-la, et le reste peut être montré.',
    dishonest: 'Bonjour, dites plus précisément ce que vous proposez, et enlevez le prix\u00a0: ici, rien ne se vend.',
    sold: 'Bonjour, ici rien ne se vend. Enlevez le prix, ou proposez de prêter, de donner ou d’échanger, et votre offre sera montrée.',
    hurtful: 'Bonjour, changez ces mots, qui peuvent blesser, et votre offre sera montrée.',
  },
  ban: {
    dangerous: 'Bonjour, plusieurs de vos offres pouvaient blesser quelqu’un, malgré nos messages.',
    forbidden: 'Bonjour, plusieurs de vos offres n’étaient pas permises, malgré nos messages.',
    dishonest: 'Bonjour, plusieurs de vos offres n’étaient pas ce qu’elles disaient, malgré nos messages.',
    sold: 'Bonjour, plusieurs de vos offres étaient des ventes, malgré nos messages.',
    hurtful: 'Bonjour, plusieurs de vos offres contenaient des mots blessants, malgré nos messages.',
  },
}

export const readyFrench: ReadyWords = {
  of: { offer: offers },
  begun(nouns) {
    const { noun, this: that, e } = frenchCalled(nouns.fr)
    return {
      hide: `Bonjour, ${that} n’a pas sa place ici, parce que `,
      ask: `Bonjour, votre ${noun} peut être montré${e} une fois ceci modifié\u00a0: `,
      ban: 'Bonjour, ',
    }
  },
}

export const learnReady: Learn<ReadyWords> = { en: async () => (await import('./ready.strings.en.js')).readyEnglish }
