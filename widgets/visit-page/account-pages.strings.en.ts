import { englishMailPages } from '../words/account/mail-pages.strings.en.js'
import type { AccountPageWords } from './account-pages.strings.js'

const gone =
  'The mail program may have cut the address, or the link has been used already. Open the link of the e-mail again, in full.'

export const englishAccountPages: AccountPageWords = {
  sending: 'One moment…',
  loading: 'The page is coming…',
  again: 'Try again',
  failed: 'The network failed: nothing has changed. Try again.',
  ownSpace: englishMailPages.ownSpace,

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
}
