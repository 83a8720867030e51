import type { VisitTalkWords } from './visit-talk.strings.js'

export const englishVisitTalk: VisitTalkWords = {
  did: {
    ask: { me: 'You asked for an appointment', them: (who) => `${who} asked for an appointment` },
    book: { me: 'You booked an appointment', them: (who) => `${who} booked an appointment` },
    accept: { me: 'You said yes', them: (who) => `${who} said yes` },
    refuse: { me: 'You said no', them: (who) => `${who} said no` },
    propose: { me: 'You proposed another time', them: (who) => `${who} proposed another time` },
    agree: { me: 'You agreed', them: (who) => `${who} agreed` },
    decline: { me: 'You did not take this time', them: (who) => `${who} did not take this time` },
    cancel: { me: 'You cancelled', them: (who) => `${who} cancelled` },
    expire: { me: 'Nobody answered', them: () => 'Nobody answered' },
    keep: { me: 'You noted that it is done', them: (who) => `${who} noted that it is done` },
    miss: { me: 'You noted that nobody came', them: (who) => `${who} noted that nobody came` },
  },
  when: (sentence, day, clock) => `${sentence}: ${day} at\u00a0${clock}`,
  ready: {
    resident: ['All right, thank you!', 'I am a few minutes late.', 'Is my bicycle ready?'],
    repairer: ['All right!', 'Your bicycle is ready.', 'One more part is needed: I will tell you when it is here.'],
  },
}
