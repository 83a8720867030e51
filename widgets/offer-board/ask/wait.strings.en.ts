import type { waitFrench } from './wait.strings.js'

export const waitEnglish: typeof waitFrench = {
  wantTaken: 'The days that I want are taken',
  noneSoon: 'Nothing is free in the next two weeks.',
  tellWhenFree: 'Tell me as soon as it is free',
  tellTheseFree: 'Tell me if these days become free',
  waitTitle: 'Which days do you wait for?',
  waitHint: 'Choose the days that you would need, even taken.',
  waitFree: 'These days are free: you can ask for them now.',
  askNow: 'Ask for these days',
  backToFree: 'Back to the free days',
  before: (count) =>
    count === 0
      ? 'Nobody waits before you.'
      : count === 1
        ? 'One person already waits, before you.'
        : `${count} people already wait, before you.`,
  heldUntil: (days, until) => `Awaited by somebody ${days}, until ${until}.`,
  howWaiting: 'How it works',
  waitSteps: [
    'If these days become free, we write to you when it is your turn.',
    'They are then held for you alone for 24 hours, or until 8 pm on the eve if it is soon.',
    'Without an answer, it is the next person’s turn.',
  ],
  waitWho: 'To tell you',
  whicheverDays: 'Any days',
  waitPurpose: 'Your address is used to tell you, and shown to nobody. You leave the list in one press in “My space”.',
  tellMe: 'Tell me',
  waitingNow: 'Noted',
  waitingFor: (days) => `You wait: ${days}`,
  waitingMore: 'We write to you when it is your turn. Until then, nothing is booked.',
  toLeave: 'You no longer need it? Leave the list in “My space”.',
}
