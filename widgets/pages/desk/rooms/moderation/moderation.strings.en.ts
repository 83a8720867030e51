import { englishCalled, type EnglishCalled } from '../../../../words/moderation/subject-kinds.strings.js'
import { ended } from '../../../../words/ended.js'
import { englishHiding } from '../../../../words/moderation/hiding.strings.en.js'
import { englishFacts } from '../../../../words/offers/sheet.strings.en.js'
import type { ModerationStrings, ModerationWords, ReadyWords } from './moderation.strings.js'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const english = ({ noun, nouns, one }: EnglishCalled): ModerationStrings => ({
  failed: `This ${noun} could not be loaded.`,
  retry: 'Try again',
  back: 'Back to the list',
  count: (count) => `${plural(count, noun, nouns)} to look at`,
  hiddenCount: (count) => plural(count, `hidden ${noun}`, `hidden ${nouns}`),
  emptyTitle: 'Nothing waits.',
  empty:
    'What is reported, contested, or to be read before it is shown comes here. You may also look again at what is hidden.',
  emptyNetwork: 'What nobody has looked at in seven days, and what the network has decided, comes here.',
  seeHidden: 'See what is hidden',
  seeAll: 'See what the sites have to read',
  show: 'What waits',
  shows: {
    look: 'To be read before it is shown',
    reports: 'Reported',
    objections: 'Contested',
    changed: 'Changed, to be read again',
    hidden: 'Hidden',
  },
  reason: 'Reason',
  words: 'Words',
  most: 'Show the most reported first',
  oldest: 'Show the oldest first',
  sites: 'Sites',
  allSites: 'All, also what the sites still have to read',
  pages: (page, pages) => `Page ${page} of ${pages}`,
  before: 'Previous page',
  next: 'Next page',
  row: {
    look: (day) => `To be read before it is shown, by ${day}`,
    late: 'To be read before it is shown: the promised time is over',
    reports: (count, reasons) => `${plural(count, 'report', 'reports')}: ${reasons}`,
    objections: 'Contested: an answer is due',
    changed: 'Changed as asked, to be read again',
    overdue: 'For more than 7 days: the network sees it too',
    hidden: {
      everywhere: 'Hidden everywhere',
      here: 'Hidden on this site',
      'by-reports': 'Hidden by the reports',
      'until-changed': 'Hidden until it is changed',
    },
    holder: (name) => `${name} has it open now`,
    by: (giver, commune, ago) => [giver, commune, ago].filter(Boolean).join(' · '),
  },
  holders: (names) => `${names} has this ${noun} open now. You may decide, but talk to each other first.`,
  kind: noun,
  kinds: { lend: 'To borrow', give: 'To give away', swap: 'To swap', help: 'A hand', wanted: 'Wanted' },
  conditions: { new: 'new', 'very-good': 'very good', good: 'good', worn: 'worn', 'to-repair': 'to repair' },
  states: {
    shown: 'Online',
    hidden: 'Hidden everywhere',
    'awaits-look': 'Waits to be read',
    away: 'Paused: the person is away',
    paused: 'Paused',
    expired: 'Over',
    closed: 'Taken away',
  },
  deposit: (euros) => `Deposit ${euros}`,
  facts: englishFacts,
  fact: (name, said) => `${name}: ${said}`,
  online: (ago) => `published ${ago}`,
  giverSince: (ago) => `joined ${ago}`,
  noText: 'Without a description.',
  page: 'See its page',
  photo: (at) => `Photo ${at}`,
  barred: (word, why) => `A word to look at closely: “${word}”${why && ` (${why})`}`,
  reportsTitle: (count) => plural(count, 'report', 'reports'),
  noReports: 'Nobody has reported it.',
  signedIn: 'somebody signed in',
  anonymous: 'somebody without an account',
  willBeTold: 'will be told',
  outcomes: { hidden: 'led to hiding it', shown: 'was not followed', over: `the ${noun} had been taken away` },
  hidingsTitle: 'What hides it',
  hiding: {
    everywhere: 'Hidden everywhere',
    on: (site) => `Hidden on “${site}”`,
    asks: 'Hidden until it is changed',
    automatic: (until) => `Hidden by several reports, until ${until} if nobody decides`,
    by: (who) => `by ${who}`,
    network: 'the network',
    team: (site) => `the team of “${site}”`,
    answered: (at) => `Changed on ${at}: yours to read again.`,
    above: 'The network decided this: only the network may take it back.',
  },
  objection: 'The person objects',
  objectionOutcomes: { kept: 'Answered: it stays hidden.', lifted: 'Answered: it is shown again.' },
  objectionHow: 'To answer: show it again, or keep it hidden and say why.',
  decisionsTitle: 'What has been decided before',
  decided: { show: 'Showed it', hide: 'Hid it', ask: 'Asked for a change' },
  undone: (who, at) => `Undone${who ? ` by ${who}` : ''}, ${at}`,
  earlier: (name, { others, reported, decided }) =>
    others === 0
      ? ended(`This is the only ${noun} of ${name}`)
      : `${name}: ${plural(others, `other ${noun}`, `other ${nouns}`)}, ${reported || 'none'} reported, ${decided || 'none'} hidden.`,
  ask: {
    title: 'What do you decide?',
    nothing: 'There is nothing to decide: it is no longer offered, or the network has decided.',
    acts: {
      show: { name: 'Show', means: 'It is online, and the reports are closed.' },
      ask: { name: 'Ask for a change', means: 'It is hidden; the person is told, changes it, and it comes back here.' },
      hide: { name: 'Hide', means: 'The person is told why, and may object once.' },
    },
    keep: { name: 'Keep hidden', means: `The objection is answered; the ${noun} stays hidden.` },
    decide: 'Decide',
    choose: 'First choose what you decide.',
    reason: 'Reason',
    words: (name) => `What you write to ${name}`,
    wordsWanted: 'Write what is to be changed: the person will read nothing else.',
    toFinish: 'To be completed before it is sent: the sentence is not finished.',
    unfinished: 'Finish your sentence: the person must understand why.',
    letter: (name) => `What ${name} will read`,
    letterWait: 'The e-mail is being prepared…',
    noLetter: (name) => `${name} receives no e-mail: nothing changes for their ${noun}.`,
    published: (name) => `${name} receives an e-mail: their ${noun} is online.`,
    noAddress: (name) => `Nobody knows an address of ${name}: no e-mail is sent.`,
    subject: 'Subject:',
    told: (count) =>
      count === 0 ? '' : `${plural(count, 'person who reported it is', 'people who reported it are')} told too.`,
    noted: 'Written in “Who did what”.',
  },
  did: {
    show: (title) => `“${title}” is shown.`,
    hide: (title, isTold) => `“${title}” is hidden${isTold ? ', and the person is told' : ''}.`,
    ask: (title, isTold) => `“${title}” is hidden until it is changed${isTold ? ', and the person is told' : ''}.`,
    undo: (title) => `Undone: “${title}” is as before, and whoever had been told is told again.`,
    ban: (name, isTold) => `${name} may no longer publish${isTold ? ': an e-mail tells them' : ''}.`,
    liftBan: (name) => `${name} may publish again.`,
  },
  undo: 'Undo',
  undoDecision: (what) => `Undo: ${what}`,
  ban: {
    open: (name) => `Keep ${name} from publishing…`,
    title: (name) => `Keep ${name} from publishing?`,
    here: (site) =>
      `On “${site}”: neither publish, nor change, nor renew. Their offers are no longer shown there, published on a neighbour’s site either. Other sites decide for themselves, the network for all.`,
    everywhere: 'On all sites: neither publish, nor change, nor renew. What is online stays.',
    send: 'Keep from publishing',
    back: 'Do nothing',
    wordsWanted: 'Write why: the person must be able to understand and answer.',
    lasts: 'For how long',
    choose: 'Choose…',
    lastsFor: { 30: '30 days', 90: '90 days', 365: 'A year', open: 'Until somebody lifts it' },
    lastsWanted: 'First choose for how long.',
    until: (end) => `until ${end}`,
    stands: ({ at, everywhere, until }) =>
      `This person may not publish ${everywhere ? 'on any site' : 'here'} since ${at}${until ? `, and until ${until}` : ''}.`,
    list: 'Who may not publish',
    erased: 'A person who erased their account',
    none: `Nobody is kept from publishing. That is decided on ${one}, at the foot of “What do you decide?”.`,
    count: (count) => `${plural(count, 'person', 'people')} may not publish`,
    lift: 'Let publish again',
    liftOf: (name) => `Let ${name} publish again`,
    where: (site) => (site === undefined ? 'on all sites' : `on “${site}”`),
  },
  notes: {
    title: 'Among yourselves',
    means:
      'These notes are read by those who moderate here, and by nobody else at the desk; they are kept for a year. The person is not told of it, but may ask for a copy: keep to facts.',
    label: 'A note for your colleagues',
    send: 'Note',
    sending: 'Sending…',
    wanted: 'Write your note first.',
    remove: 'Remove',
    removeOf: (at) => `Remove your note of ${at}`,
    done: 'It is noted.',
    removed: 'The note is removed.',
  },
  movedOn: {
    show: (by) => `${by} has shown it already. This is how it stands.`,
    hide: (by) => `${by} has hidden it already. This is how it stands.`,
    ask: (by) => `${by} has asked for a change already. This is how it stands.`,
    undo: (by) => `${by} has just undone the last decision. This is how it stands.`,
    ban: (by) => `${by} has kept this person from publishing already.`,
    readmit: (by) => `${by} has let this person publish again already.`,
  },
  someone: 'Somebody else',
  reasons: englishHiding.reasons,
  help: {
    failed: 'The late loans for which your help is asked for could not be loaded.',
    title: (count) =>
      count > 1 ? `${count} late loans: your help is asked for` : 'A late loan: your help is asked for',
    between: ({ giver, giverCommune, taker, takerCommune }) =>
      `${giver} (${giverCommune}) lent to ${taker}${takerCommune && ` (${takerCommune})`}.`,
    late: ({ day, days = 0, isUnclear }) =>
      days > 0
        ? `Due back on ${day}, ${days} days late`
        : isUnclear
          ? `Was due back on ${day}, nobody said how it stands`
          : `Was due back on ${day}, settled since`,
    askedAt: (moment) => `help asked for on ${moment}`,
    thread: 'What they wrote to each other (reported)',
    noThread: 'Their messages are read only if one of the two reports them.',
    end: 'Say what was done…',
    words: (giver, taker) => `What was done: ${giver} and ${taker} will read it`,
    go: 'Send to both',
    keep: 'Back without sending',
    missing: 'Say in a few words what was done.',
    done: 'It is sent to both.',
  },
})

export const moderationEnglish: ModerationWords = ({ en }) => english(englishCalled(en))

const offers = {
  hide: {
    dangerous: 'Hello, this thing may hurt somebody in the state in which it is described. We cannot leave it online.',
    forbidden: 'Hello, the law or the rules of the network do not allow this to be offered here.',
    dishonest: 'Hello, this offer is not what it says, or asks for money for something else than a deposit.',
    sold: 'Hello, nothing is sold here: people lend, give and swap. We cannot leave this offer online.',
    hurtful: 'Hello, some words of this offer may hurt people.',
  },
  ask: {
    dangerous:
      'Hello, thank you for offering this! It may hurt somebody in this state: mend it, or say clearly what does not work.',
    forbidden:
      'Hello, a part of this offer is not allowed by the rules of the network. Take it out, and the rest can be shown.',
    dishonest: 'Hello, say more precisely what you offer, and take the price out: nothing is sold here.',
    sold: 'Hello, nothing is sold here. Take the price out, or lend, give or swap it, and your offer will be shown.',
    hurtful: 'Hello, change these words, which may hurt, and your offer will be shown.',
  },
  ban: {
    dangerous: 'Hello, several of your offers could have hurt somebody, in spite of our messages.',
    forbidden: 'Hello, several of your offers were not allowed, in spite of our messages.',
    dishonest: 'Hello, several of your offers were not what they said, in spite of our messages.',
    sold: 'Hello, several of your offers were sales, in spite of our messages.',
    hurtful: 'Hello, several of your offers had words that hurt, in spite of our messages.',
  },
}

export const readyEnglish: ReadyWords = {
  of: { offer: offers },
  begun: ({ en: { noun } }) => ({
    hide: `Hello, this ${noun} has no place here, because `,
    ask: `Hello, your ${noun} can be shown once this is changed: `,
    ban: 'Hello, ',
  }),
}
