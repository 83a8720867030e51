import { englishMailPages } from '../../words/account/mail-pages.strings.en.js'
import type { AccountPageWords } from './account-pages.strings.js'

const gone =
  'The mail program may have cut the address, or the link has been used already. Open the link of the e-mail again, in full.'

export const englishAccountPages: AccountPageWords = {
  sending: 'One moment…',
  loading: 'The page is coming…',
  again: 'Try again',
  failed: 'The network failed: nothing has changed. Try again.',
  ownSpace: englishMailPages.ownSpace,
  goneWords: gone,

  address: {
    title: englishMailPages.address,
    words: (old, fresh) => `Somebody who is signed in to your account wants to replace ${old} by ${fresh}.`,
    unless: (day) => `If nobody says anything here, it will be done on ${day}.`,
    confirm: (fresh) => `Change to ${fresh} now`,
    stop: 'It is not me: keep the address and end all sessions',
    done: 'The address of your account has changed',
    doneWords: (fresh) => `Codes and notices now arrive at ${fresh}.`,
    stopped: 'Your address stays the same',
    stoppedWords:
      'All sessions of your account are ended. If somebody else may have read your e-mails, change the password of your mailbox.',
    over: 'This change does not happen any more',
    overWords: 'It was stopped, or another took its place. The address of your account has not changed.',
    gone: 'This link leads to no change',
    goneWords: gone,
  },

  takeaway: {
    title: englishMailPages.export,
    words: (email) => `All that we know of ${email}, in an archive.`,
    holds:
      'A page to read, a file for a machine, and your photos. Open the archive, then index.html. The link of the e-mail works for 24 hours.',
    take: 'Prepare and download',
    begun: 'The download begins. If it does not come, press again.',
    gone: 'This link leads nowhere',
  },

  savedSearch: {
    title: englishMailPages.watch,
    words: 'You keep a search: an e-mail tells you, once a day at most, what is new.',
    stop: 'Stop this search',
    done: 'This search is stopped',
    doneWords: 'It will send you nothing more. Your other searches go on.',
    gone: 'This link leads to no search',
  },

  erase: {
    title: englishMailPages.erase,
    goes: 'What is erased',
    profile: (firstName, email) => `Your first name (${firstName}), your address ${email}, your telephone`,
    offers: (count) => (count === 1 ? 'One offer and its photos' : `${count} offers and their photos`),
    roles: (count) => (count === 1 ? 'Your role in the network' : `Your ${count} roles in the network`),
    waits: (count) => (count === 1 ? 'One thing that you wait for' : `${count} things that you wait for`),
    searches: (count) => (count === 1 ? 'One search that you keep' : `${count} searches that you keep`),
    messages: (count) => (count === 1 ? 'One message that you wrote' : `${count} messages that you wrote`),
    notes: (count) =>
      count === 1 ? 'One note to those who moderate with you' : `${count} notes to those who moderate with you`,
    sessions: 'All your sessions',
    stays: 'What stays, without your name',
    loans: (count: number) =>
      count === 1
        ? 'A request, with the other person: the thing and the days, two years'
        : `${count} requests, with the other people: the things and the days, two years`,
    appointments: (count) =>
      count === 1
        ? 'One appointment in the book of a repairer: hour and work, two years'
        : `${count} appointments in the books of repairers: hour and work, two years`,
    reports: (count) =>
      count === 1 ? 'One report: reason and words, one year' : `${count} reports: reason and words, one year`,
    bans: () =>
      'A mark of your address, from which nobody can read it: you may not publish, and that holds until it is lifted, one year at most',
    ends: (count) =>
      count === 1
        ? 'One appointment ahead will be cancelled, and the repairer told.'
        : `${count} appointments ahead will be cancelled, and the repairers told.`,
    endsLoans: (count: number) =>
      count === 1
        ? 'A request under way is cancelled, and the other person told.'
        : `${count} requests under way are cancelled, and the other people told.`,
    first: 'First, there is something to end',
    firstWords: {
      visit: (title, day) => `your appointment at ${title} on ${day}: it is too late to cancel it here, telephone`,
      loan: (title, day) => `the loan of “${title}”, until ${day}`,
      role: (title) => `giving somebody else your role as manager of ${title}`,
    },
    firstThen: 'Then open this page again: a button does the rest.',
    press: 'Erase everything, for ever',
    keep: 'Keep my space',
    done: 'Everything is erased',
    doneWords: 'Nothing leads to you any more. You may close this page.',
    doneButBans: 'Only the mark of your address is left, one year at most. You may close this page.',
    gone: 'This link leads nowhere',
  },
}
