import type { GoodEndsStrings } from './good-ends.strings.js'

export const goodEndsEnglish: GoodEndsStrings = {
  thanks: {
    ask: (who) => `Thank ${who} in a line`,
    hint: (who) =>
      `One line, which ${who} may show below their offers with your first name. You may take it back whenever you like.`,
    send: 'Send my thanks',
    sending: 'One moment…',
    theirs: (who) => `${who} thanks you`,
    said: (words) => `“${words}”`,
    choose: (who) =>
      `Do you want to show it below your offers, signed by ${who} with a first name? Either of you may take it back whenever you like.`,
    show: 'Yes, show it',
    keep: 'No, do not show it',
    mineWaits: (who, words) => `Your thanks: “${words}”. ${who} has not chosen to show it yet.`,
    mineShown: (who, words) => `Your thanks, which ${who} shows below their offers: “${words}”.`,
    theirsShown: (who, words) => `The thanks of ${who}, below your offers: “${words}”.`,
    mineHidden: (words) =>
      `Your thanks: “${words}”. Moderators have hidden them: nobody reads them below an offer any more. An e\u2011mail told you why, and how to object.`,
    theirsHidden: (who, words) =>
      `The thanks of ${who}: “${words}”. Moderators have hidden them: nobody reads them below your offers any more. An e\u2011mail told you why, and how to object.`,
    end: 'Take these thanks back',
    done: {
      sent: (who) => `It has left: ${who} will read it soon.`,
      shown: 'Done: it is read below your offers.',
      ended: 'Done: nobody will read it below an offer any more.',
    },
    empty: 'Write a few words first.',
    barred: 'A word of this text is not allowed on the network.',
    blocked: 'This person wants no more words of yours.',
    moved: 'This has changed meanwhile. Here is where you are.',
    failed: 'It did not leave, and nothing is lost. Try again in a moment.',
  },
  givingBack: {
    title: 'And you?',
    means: 'People have looked for these here in the last weeks, and not found them. Perhaps you have one?',
    times: (count) => `${count}\u00a0searches`,
    offer: 'I can lend one',
    later: 'Later',
  },
}
