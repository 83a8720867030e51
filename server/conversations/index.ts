/**
 * `loans` notes its acts among the words of its two sides, and says which of these may write: it takes lines, sides and blocks.
 */
export { blockPerson, isBlocked, refuseBlocked, unblockPerson } from './blocks/person-block.store.js'
export { longestMessage, type Message, type Subject } from './message.js'
export { dropAct, findMessage, insertMessage, messagesAbout, wordsOfAct } from './message.store.js'
export { readMarksOf } from './talks/talk-side.store.js'
export type { TalkBetween } from './talks/talk.js'
export { writeMessage, type Speaking } from './write-message.js'
