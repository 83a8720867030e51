import type { ReadyWords } from './ready.strings.js'

const offers = {
  hide: {
    dangerous: 'Hello, this thing may hurt somebody in the state in which it is described. We cannot leave it online.',
    forbidden: 'Hello, the law or the rules of the network do not allow this to be offered here.',
    dishonest: 'Hello, this offer is not what it says, or asks for money for something else than a deposit.',
    sold: 'Hello, nothing is sold here: people lend, give and swap. We cannot leave this offer online.',
    hurtful: 'Hello, some words of this offer may hurt people.',
  },
  ask: {
    dangerous:
      'Hello, thank you for offering this! It may hurt somebody in this state: mend it, or say clearly what does not work.',
    forbidden:
      'Hello, a part of this offer is not allowed by the rules of the network. Take it out, and the rest can be shown.',
    dishonest: 'Hello, say more precisely what you offer, and take the price out: nothing is sold here.',
    sold: 'Hello, nothing is sold here. Take the price out, or lend, give or swap it, and your offer will be shown.',
    hurtful: 'Hello, change these words, which may hurt, and your offer will be shown.',
  },
  ban: {
    dangerous: 'Hello, several of your offers could have hurt somebody, in spite of our messages.',
    forbidden: 'Hello, several of your offers were not allowed, in spite of our messages.',
    dishonest: 'Hello, several of your offers were not what they said, in spite of our messages.',
    sold: 'Hello, several of your offers were sales, in spite of our messages.',
    hurtful: 'Hello, several of your offers had words that hurt, in spite of our messages.',
  },
}

export const readyEnglish: ReadyWords = {
  of: { offer: offers },
  begun: ({ en: { noun } }) => ({
    hide: `Hello, this ${noun} has no place here, because `,
    ask: `Hello, your ${noun} can be shown once this is changed: `,
    ban: 'Hello, ',
  }),
}
