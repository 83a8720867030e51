import { englishReportReasons } from '../../words/moderation/report-reasons.strings.en.js'
import { englishLeft } from '../form/signs-left.strings.js'
import type { ReportStrings } from './report.strings.js'

export const englishReport = (noun: string): ReportStrings => ({
  report: `Report this ${noun}`,
  reportIntro: 'No account needed. Whoever offers this will not know who reported it.',
  back: `Back to the ${noun}`,
  reason: 'What is wrong?',
  reasons: englishReportReasons,
  goodFaith: 'By sending, you say in good faith what you have seen.',
  reasonMissing: 'Choose a reason.',
  words: 'What you noticed',
  optional: (label) => `${label} (optional)`,
  wordsLeft: englishLeft,
  wordsMissing: 'Say in a few words what is wrong.',
  contact: 'Your e\u2011mail address',
  contactHint: 'To tell you that it has come in, then what is decided. It is shown to nobody else.',
  contactWrong: 'Write a whole address, such as alma@example.org, or leave it empty.',
  send: 'Send the report',
  sending: 'Sending the report…',
  sendAgain: 'Send again',
  refusals: {
    unreachable: 'The report was not sent: the connection failed. What you wrote is kept.',
    later: (when) => `Too many reports come from here. Try again ${when}: what you wrote is kept.`,
    soon: 'in a moment',
    undeclared: 'This page cannot send reports. You can do it on ours.',
    gone: `This ${noun} has just been withdrawn: there is nothing left to report.`,
    other: 'The report could not be accepted. What you wrote is kept: try again in a moment.',
  },
  done: 'Thank you, your report has been received.',
  doneNext: `The people who look after this site will read it. Until then the ${noun} stays visible.`,
  doneMail: 'An e\u2011mail confirms it; another will tell you what is decided.',
  doneDanger: 'If somebody is in danger now, call 112.',
  ourPage: `See this ${noun} on our page`,
})
