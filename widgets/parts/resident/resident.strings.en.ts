import { englishRules } from '../../words/moderation/rules.strings.en.js'
import type { ResidentStrings } from './resident.strings.js'

export const residentEnglish: ResidentStrings = {
  ...englishRules,
  home: 'Your commune',
  homeHint: 'Commune or postcode',
  communes: (count) =>
    count === 1 ? 'One commune to choose' : count ? `${count} communes to choose from` : 'No commune of that name here',
  chooseHome: 'Choose your commune from the list.',
  age: 'Your age',
  ageMissing: 'Say your age.',
  ages: { adult: '18 or over', minor: '15 to 17', child: 'Under 15' },
  minor: 'Talk about it with an adult in your family, and meet where there are other people.',
  tooYoung: 'Under 15, an adult in your family has to do it with their own account.',
  rulesPage: 'Read them on our site, with earlier versions',
  rulesComing: 'The rules are coming…',
  rulesFailed: 'The rules could not be read.',
  rulesMissing: 'The rules of the network have to be accepted to go on.',
  acceptRules: 'I accept the rules of the network',
  notKept: 'Your browser keeps nothing. Leave this page open while you read the e\u2011mail.',
  rulesAgain: 'Try again',
}
