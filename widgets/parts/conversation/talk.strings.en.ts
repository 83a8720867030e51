import { englishBlock } from '../../words/loans/block.strings.en.js'
import { englishMet } from '../../words/loans/met.strings.en.js'
import { englishTalk } from '../../words/loans/talk.strings.en.js'
import { englishTalkReasons } from '../../words/moderation/talk-reasons.strings.en.js'
import { englishVisitTalk } from '../../words/repairs/visit-talk.strings.en.js'
import { photosEnglish } from '../photos/photos.strings.en.js'
import type { TalkStrings } from './talk.strings.js'

const several = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const talkEnglish: TalkStrings = {
  ...englishTalk,
  met: englishMet,
  visit: englishVisitTalk,
  title: (who) => `With ${who}`,
  close: 'Close',
  loading: 'The conversation is coming…',
  failed: 'The conversation could not be loaded.',
  retry: 'Try again',
  gone: 'This conversation is no longer there.',
  log: (who) => `What ${who} and you say`,
  you: 'You',
  staff: (name, member) => `${name}, of ${member}`,
  none: 'Nobody has written yet.',
  today: 'Today',
  yesterday: 'Yesterday',
  clock: (text) => text,
  fresh: (count) => several(count, 'new message', 'new messages'),
  seen: (who) => `seen by ${who}`,
  sending: 'leaving…',
  waiting: 'will leave when the connection is back',
  field: (who) => `Your message to ${who}`,
  thank: (who) => `Thank ${who}, in one line`,
  photos: {
    ...photosEnglish,
    photoSpoiled:
      'Your browser blurs pictures to protect you: allow this site to use canvas data, or write without a photo.',
  },
  showPhotos: {
    choose: (most) => `Add photos, ${most} at most`,
    chosen: (count, most) =>
      `${several(count, 'photo', 'photos')} of ${most}, without the place where taken. Who reads your words sees them.`,
    remove: (at) => `Remove photo ${at}`,
    mine: (at, count) => (count === 1 ? 'Your photo' : `Your photo ${at} of ${count}`),
    theirs: (who, at, count) => (count === 1 ? `Photo from ${who}` : `Photo ${at} of ${count}, from ${who}`),
    enlarge: (what) => `Enlarge: ${what}`,
    lost: 'This photo could not be loaded.',
  },
  left: (count) => `${several(count, 'character', 'characters')} left`,
  ready: 'Words to choose from',
  readyWords: ['All right, thank you!', 'What time would suit you?', 'I am a few minutes late.'],
  readyThanks: ['Thank you very much!', 'Thank you, all went well.'],
  elsewhere: 'Here you see what was done. Words are read and written on our page.',
  before: 'What was written before is read on our page.',
  ourPage: 'Open our page',
  ours: 'Your words are read on our pages only.',
  mails: {
    stop: 'Get no more e-mail from this conversation',
    stopped: 'You get no more e-mail from this conversation.',
    again: 'Get these e-mails again',
    come: 'Done: what you have not read comes by e-mail again.',
    failed: 'Nothing has changed: try again in a moment.',
  },
  report: {
    open: 'Report to the site’s team…',
    title: 'Report this conversation',
    why: (who) => `The team of the site will read what you have said to each other so far, and ${who} will know.`,
    reason: 'What happened?',
    reasons: englishTalkReasons,
    words: 'Say what happened',
    missing: 'Say it in a few words.',
    go: 'Report',
    failed: 'The report did not leave. What you wrote is kept: try again.',
    reported: 'It is reported: the team of the site reads this conversation.',
  },
  block: {
    ...englishBlock,
    blocked: (who) => `${who} can no longer write to you.`,
    failed: 'Nothing has changed: try again in a moment.',
  },
  refused: {
    full: (who) => `That is many messages at once. Give ${who} time to answer.`,
    blocked: (who) => `${who} does not want messages from you any more.`,
    photoGone: 'These photos have waited too long. They are in the field again: send them once more.',
    photosMany: 'Twenty photos in an hour is the most. Yours are in the field again: try later, or write without.',
    photoUnread: 'One of the photos cannot be read. Remove it, or take another.',
    other: 'This message did not leave. It is in the field again: try again in a moment.',
  },
}
