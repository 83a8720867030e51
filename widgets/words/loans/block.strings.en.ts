import type { BlockWords } from './block.strings.js'

export const englishBlock: BlockWords = {
  block: (who) => `Hear no more of ${who}…`,
  blockTitle: (who) => `Hear no more of ${who}`,
  blockWhy: (who) => `${who} will not be able to write to you or ask you for anything, and will know when they try.`,
  blockGo: 'Yes, hear no more',
  unblock: (who) => `Let ${who} write to me again`,
  unblocked: (who) => `Done: ${who} can write to you again.`,
}
