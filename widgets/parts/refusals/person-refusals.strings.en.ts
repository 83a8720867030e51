import type { PersonRefusals } from './person-refusals.strings.js'

export const personRefusalsEnglish: PersonRefusals = {
  'commune-unknown': 'We do not know this town.',
  'proof-refused': 'The clock of your device seems wrong. Set it, then try again.',
  'code-over': 'This code no longer works.',
  'under-fifteen': 'Before the age of 15, an adult of your family has to do it with their own account.',
  'rules-unaccepted': 'The rules of the network are to be accepted first.',
}
