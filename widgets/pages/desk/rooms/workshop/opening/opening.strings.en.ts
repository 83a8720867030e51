import { sharedEnglish } from '../parts/shared.strings.en.js'
import type { Settings } from '../parts/workshop.js'
import type { OpeningStrings } from './opening.strings.js'

const goes = ({ reachMetres, communes }: Settings): string =>
  [
    reachMetres === undefined ? '' : `up to ${(reachMetres / 1_000).toLocaleString('en-GB')}\u00a0km`,
    ...communes.map(({ name }) => name),
  ]
    .filter(Boolean)
    .join(', ')

export const openingEnglish: OpeningStrings = {
  ...sharedEnglish,
  begin: {
    title: 'Open your workshop',
    more: 'Four steps and a charter: what you do, where, when, and what you repair. Everything has a value already; change what you need. Nobody sees you before the network has looked.',
    go: 'Begin',
    notYours: 'This workshop is not open yet. A manager of your organisation opens it, from this page.',
    another: 'Open another workshop',
    begun: 'The workshop is begun: nothing is public.',
  },
  stepsTitle: 'Open your workshop',
  stepOf: (at, all) => `Step ${at} of ${all}`,
  keptHere: 'Each step is kept as soon as you go on, for your team alone. You may finish later.',
  titles: {
    what: 'What you are',
    where: 'Where you are, where you go',
    hours: 'Your hours, your rhythm',
    services: 'What you repair',
    charter: 'The charter, and sending',
  },
  toldOf: (settings) => ({
    what: settings.types.map((type) => openingEnglish.kindsShort[type]).join(', '),
    where: [settings.workshop.place, goes(settings)].filter(Boolean).join(', '),
    hours:
      settings.openings.length === 0
        ? 'No hours yet'
        : `${new Set(settings.openings.map(({ weekday }) => weekday)).size}\u00a0days a week`,
    services: `${settings.services.length}\u00a0services, ${settings.bikeTypes.length > 1 ? `${settings.bikeTypes.length}\u00a0kinds of bike` : 'one kind of bike'}`,
    charter: settings.admission?.charter ? 'Accepted' : 'Then the network looks',
  }),
  kindsShort: {
    workshop: 'People come to us',
    'self-repair': 'People repair themselves',
    itinerant: 'We go to people',
  },
  whatTypes: 'What do you do? Tick all that is true.',
  kinds: {
    workshop: 'People come to us, we repair',
    'self-repair': 'People repair it themselves, with a hand',
    itinerant: 'We go to people’s homes or work',
  },
  typesMissing: 'Tick at least one way of repairing.',
  known: 'The name that people know:',
  sentence: 'In a sentence (optional)',
  sentenceHint: 'What you would say to somebody in the street.',
  onward: {
    what: 'Go on: where?',
    where: 'Go on: your hours',
    hours: 'Go on: what you repair',
    services: 'Go on: the charter',
  },
  changePlace: 'Change the address or the point',
  placeIsHere: 'This is where people come. Address and point on the map are those of your place.',
  placeIsHome: 'Your circle is measured from there. Nobody is shown the address: you receive nobody.',
  directions: 'How the door is found (optional)',
  directionsHint: 'At the end of the yard, blue curtain.',
  whereTo: 'Where do you go?',
  circle: 'A circle around you',
  noCircle: 'No circle, communes alone',
  kilometres: (kilometres) => `${kilometres.toLocaleString('en-GB')}\u00a0km`,
  communes: 'Communes',
  communesHint: 'Besides the circle, or instead of it. Type two letters.',
  communesFound: (count) => (count > 1 ? `${count} communes` : count === 1 ? 'One commune' : 'No commune'),
  chooseCommune: 'Choose a commune of the list.',
  removeCommune: (name) => `Remove ${name}`,
  remove: 'Remove',
  zoneMissing: 'You go to people: choose a circle, or at least one commune.',
  whichBikes: 'Which bikes?',
  keepBikes: 'Keep these bikes',
  bikesKept: 'The bikes that you take are kept.',
  bikesMissing: 'Tick at least one kind of bike.',
  workNeedsBike: (work) => `“${work}” is for a bike that you no longer take: change this service first.`,
  charterMeans: 'Five sentences that each workshop of the network keeps to. Version of March 2026.',
  charter: [
    'I repair before I replace.',
    'I say the price before I begin.',
    'I write to people what I have done.',
    'I tell people if I cannot keep a time.',
    'People’s addresses serve their appointment alone.',
  ],
  accept: (name) => `I accept the charter, for ${name}`,
  acceptMissing: 'Read the charter and tick that you accept it.',
  hoursMissing: 'You have no hours yet: without them nobody could book.',
  forNetwork: 'A word for the network (optional)',
  yourAnswer: 'Your answer to the network',
  forNetworkHint: 'The network alone reads it.',
  send: 'Send to the network',
  sent: 'It is sent. The network looks, you will have an e\u2011mail.',
  sentAlready: 'The workshop is sent: the network looks.',
  answered: {
    asked: (moment) => `The network asks you something, ${moment}`,
    refused: (moment) => `The network does not open the workshop, ${moment}`,
  },
  quoted: (words) => `“${words}”`,
  stands: { draft: (name) => `${name}: a draft`, sent: () => 'The network looks, you will be told' },
  draftMore: 'Nobody sees this workshop, and nobody can book it, before you send it and the network says yes.',
  goOn: 'Go on',
  sentMore: (moment) =>
    `Sent ${moment}, charter accepted. The network says yes, asks something, or says no with its reason, by e\u2011mail.`,
  meanwhile: 'Meanwhile you may still change everything here: the network sees what is up to date.',
  takeBack: 'Take back my request',
  takenBack: 'Your request is taken back: it is a draft again.',
  drop: 'Give up this draft…',
  dropNow: 'Yes, erase it all',
  keepIt: 'Keep it',
  dropped: 'The draft is erased.',
  seen: 'What residents will see',
  freeFrom: (moment) => `Free ${moment}`,
  nothingFree: 'No free time within two weeks',
  hoursMean: (length) => `The times into which ${length} fit. A longer service shows fewer.`,
  openFor: (length) => `${length} of opening a week. Public holidays close by themselves, unless you say otherwise.`,
}
