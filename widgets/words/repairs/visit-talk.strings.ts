/** What was done about an appointment, in sentences of its talk. */
export const frenchVisitTalk = {
  did: {
    ask: { me: 'Vous avez demandé un rendez-vous', them: (who: string) => `${who} a demandé un rendez-vous` },
    book: { me: 'Vous avez pris rendez-vous', them: (who: string) => `${who} a pris rendez-vous` },
    accept: { me: 'Vous avez dit oui', them: (who: string) => `${who} a dit oui` },
    refuse: { me: 'Vous avez dit non', them: (who: string) => `${who} a dit non` },
    propose: { me: 'Vous avez proposé un autre moment', them: (who: string) => `${who} a proposé un autre moment` },
    agree: { me: 'Vous êtes d’accord', them: (who: string) => `${who} est d’accord` },
    decline: { me: 'Vous n’avez pas pris ce moment', them: (who: string) => `${who} n’a pas pris ce moment` },
    cancel: { me: 'Vous avez annulé', them: (who: string) => `${who} a annulé` },
    expire: { me: 'Resté sans réponse', them: () => 'Resté sans réponse' },
    keep: { me: 'Vous avez noté que c’est fait', them: (who: string) => `${who} a noté que c’est fait` },
    miss: { me: 'Vous avez noté une absence', them: (who: string) => `${who} a noté une absence` },
  },
  /** « Vous avez pris rendez-vous : mardi 3 mars à 10 h 30 » */
  when: (sentence: string, day: string, clock: string) => `${sentence}\u00a0: ${day} à\u00a0${clock}`,
  ready: {
    resident: ['D’accord, merci\u00a0!', 'J’ai quelques minutes de retard.', 'Mon vélo est-il prêt\u00a0?'],
    repairer: [
      'D’accord\u00a0!',
      'Votre vélo est prêt.',
      'Il faut une pièce de plus\u00a0: je vous dis quand elle est là.',
    ],
  },
}

export type VisitTalkWords = typeof frenchVisitTalk
