export { blockPerson, isBlocked, refuseBlocked, unblockPerson } from './blocks/person-block.store.js'
export { longestMessage, type Message, type Subject } from './message.js'
export { findMessage, insertMessage, messagesAbout, wordsOfAct } from './message.store.js'
export { writeMessage, type Speaking } from './write-message.js'
