import type { GivingBackStrings } from './giving-back.strings.js'

export const givingBackEnglish: GivingBackStrings = {
  title: 'And you?',
  means: 'People have looked for these here in the last weeks, and not found them. Perhaps you have one?',
  times: (count) => `${count}\u00a0searches`,
  offer: 'I can lend one',
  later: 'Later',
}
