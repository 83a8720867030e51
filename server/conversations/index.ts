/**
 * `loans` and `repairs` note their acts among the words of two sides, and say which of these may write: they take lines, sides, blocks,
 * what a talk is, and what its staff asks and does.
 * `notifications` mails what is not read, once, to who has not stopped it: it takes marks, and who has.
 */
export { blockPerson, isBlocked, refuseBlocked, unblockPerson } from './blocks/person-block.store.js'
export { isSaid, type Message, type Said, type Subject } from './message.js'
export { dropAct, findMessage, insertMessage, messagesAbout, wordsOfAct } from './message.store.js'
export { findPhotoReader } from './photos/find-talk-photo.js'
export { showPhotos } from './photos/photo-address.js'
export { talkPhotoSender } from './photos/talk-photo-sender.js'
export { actsAmong, moderatedTalk, reportedLines } from './talking/moderated-talk.js'
export { openReportOf, reportTalk } from './talking/report-talk.js'
export { isMuted } from './talks/talk-mute.store.js'
export { mailMarkOf, markRead, noteMailed, noteMailing, readMarksOf } from './talks/talk-side.store.js'
export { talkKinds, type TalkBetween, type TalkKind, type TalkStanding } from './talks/talk.js'
export { talkForStaff } from './talking/talk-for-staff.js'
export { saying, seeing } from './talking/talk-limits.js'
export {
  nothing,
  saidOutput,
  staffOpenInput,
  staffSayInput,
  staffSeeInput,
  talkOutput,
  talkPhotoOutput,
} from './talking/talk.wire.js'
export { countUnread, unreadOf, unreadWords } from './talks/unread.store.js'
export { talkHere } from './talking/talk-here.js'
export { talkHereOutput } from './talking/talk.wire.js'
export type { TalkLink, TalkOwner, TalkOwners, TalkSide } from './talking/talk-owner.js'
export { talksRouter } from './talking/talks.router.js'
export { writeMessage, type Speaking } from './write-message.js'
