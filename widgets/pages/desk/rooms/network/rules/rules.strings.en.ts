import type { RulesStrings } from './rules.strings.js'

export const rulesEnglish: RulesStrings = {
  versions: 'Versions',
  count: (count) => (count === 0 ? 'No version' : count > 1 ? `${count} published versions` : 'One published version'),
  none: 'The network has published no rules: the page shows those that come with the software. Write yours beside.',
  inForce: 'in force',
  published: (moment) => `Published on ${moment}.`,
  accepted: (people, isInForce) => {
    if (people === 0) return isInForce ? 'Nobody has accepted it yet.' : ''
    const who = people > 1 ? `${people} people` : 'One person'
    return isInForce ? `${who} accepted it.` : `${who} accepted this one only.`
  },
  onlyFrench: 'In French only.',
  read: (version) => `Read ${version}`,

  draft: 'The next version',
  draftMore:
    'A paragraph between two empty lines; lines that begin with a dash make a list. Without an English text the French one is shown. What you write stays in this page as long as it is open.',
  version: 'Name of the version',
  versionMissing: 'Give this version a name, “2027-09” for instance.',
  versionWrong: 'The name has letters, figures, dots, spaces or hyphens.',
  text: { fr: 'Text in French', en: 'Text in English' },
  textMissing: 'Write the text in French.',
  see: 'See the page',
  seen: 'The page as it will be',
  pageIn: { fr: 'In French', en: 'In English' },
  publish: 'Publish this version…',
  ask: (version) => `Publish “${version}”?`,
  askMore: (people) =>
    `Whoever publishes an offer has to accept it first${people > 0 ? `: ${people > 1 ? `the ${people} people` : 'the person'} who accepted the one before, too` : ''}. A published version is not taken back: another one is published.`,
  publishNow: 'Publish',
  keep: 'Go on writing',
  done: (version) =>
    `Version ${version} is in force: the page shows it. To go back to the words before, publish them under another name.`,
  movedOnBy: (name) =>
    `${name} has just published other rules: read them before you publish. What you have written is kept.`,
}
