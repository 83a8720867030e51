import type { NoticeStrings } from './notices.strings.js'

export const englishNotices: NoticeStrings = {
  privacy: {
    title: 'Personal data',
    text: ({ site, house, contact, origin }) =>
      `A part of this page (“${site}”) is provided by ${house}, from ${origin}. Looking at it sets no cookie, stores nothing in your browser and asks nothing of third parties. To act (ask, book, publish), you give a first name and an e-mail address to ${house}, who sends you a code and keeps what you did for as long as needed. You may download or erase all of it yourself: ${origin}/moi. For any question: ${contact}.`,
  },
  accessibility: {
    title: 'Accessibility',
    text: ({ house, contact }) =>
      `The elements provided by ${house} are made to conform to RGAA 4.1 and are tried by keyboard, enlarged to 400%, in forced colours and with automatic tools. No person has audited them: they do not count in the conformity rate of this site until that is done. A difficulty? Write to ${contact}; each element also leads to a plain page, without script.`,
  },
  legal: {
    title: 'Legal notice',
    text: ({ house, origin }) =>
      `Offers, appointments and the map of places are published by ${house}: ${origin}/mentions-legales. What residents publish there stays theirs; the rules are there: ${origin}/regles.`,
  },
  someHouse: 'the network that provides this service',
  someContact: (origin) => `the page ${origin}/mentions-legales`,
}
