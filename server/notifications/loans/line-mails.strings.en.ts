import { englishWent } from '../../../widgets/words/loans/went.strings.en.js'
import { elsewhere, othersNear } from './both-mails.strings.en.js'
import type { LineMails } from './line-mails.strings.js'

export const checkDraw =
  'To check: the number of the draw is on your page now, with the fingerprint that was shown there before. Your browser works it out again.'

export const englishLineMails: LineMails = {
  'drawn-other': (facts) => ({
    subject: `Drawn by lot: ${facts.title}`,
    title: 'The lot has fallen on somebody else',
    opening: [
      `${facts.who} has drawn by lot among all who asked for “${facts.title}”. Your request keeps its place.`,
      checkDraw,
    ],
    press: 'Check the draw, or cancel my request',
    after: ['If that person does not come, you will get an e-mail.'],
  }),
  'in-line': (facts) => ({
    subject: `Promised to somebody else: ${facts.title}`,
    title: 'It is promised to somebody else',
    opening: [`“${facts.title}”: ${facts.who} has promised it to another person. Your request keeps its place.`],
    press: 'See or cancel my request',
    after: ['If that person does not come, you will get an e-mail.'],
  }),
  'draw-told': (facts) => ({
    subject: `Draw on ${facts.draws}: ${facts.title}`,
    title: 'One person will be drawn by lot',
    opening: [
      `${facts.who} draws by lot, on ${facts.draws}, among all who ask for “${facts.title}”. You take part.`,
      'The hour of the request does not count. You get an e-mail, whatever comes of it.',
    ],
    press: 'See how to check, or take part no more',
    after: [],
  }),
  'passed-on': (facts) => ({
    subject: `Passed on to somebody else: ${facts.title}`,
    title: 'It has passed on to the next person',
    opening: [`The lot had fallen on you for “${facts.title}”, and two days have gone by without an answer.`],
    press: 'See the page',
    after: [],
  }),
  went: (facts) => ({
    subject: `Went to somebody else: ${facts.title}`,
    title: englishWent.title,
    opening: [englishWent.words(facts)],
    press: elsewhere,
    after: [othersNear],
  }),
  'free-again': (facts) => ({
    subject: `Possible again: ${facts.title}`,
    title: 'It is possible again',
    opening: [`“${facts.title}” is promised to nobody any more. ${facts.who} chooses again, until ${facts.lapses}.`],
    press: 'See or cancel my request',
    after: [],
  }),
}
