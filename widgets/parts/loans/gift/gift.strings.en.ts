import type { GiftStrings } from './gift.strings.js'

export const giftEnglish: GiftStrings = {
  wished: (count) => `${count} people would like it`,
  limit: (moment) => `Answer before ${moment}`,
  who: { give: 'Whom do you give it to?', swap: 'With whom do you swap it?' },
  from: (commune) => `in ${commune}`,
  until: (moment) => `to be answered before ${moment}`,
  said: (words) => `“${words}”`,
  inReturn: 'In return:',
  chance: 'Let chance decide',
  chanceMeans: 'Everybody has the same chance.',
  others: (count) =>
    count === 1 ? 'The other person stays in line, and is told.' : `The ${count} others stay in line, and are told.`,
  again: (who) => `If ${who} does not come, cancel: you will choose anew.`,
  more: (count) => `See ${count === 1 ? 'one more person' : `${count} more people`}`,
  gone: 'The person you had chosen does not want it any more.',
}
