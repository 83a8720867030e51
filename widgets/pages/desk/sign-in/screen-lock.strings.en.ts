import type { ScreenLockStrings } from './screen-lock.strings.js'

export const screenLockEnglish: ScreenLockStrings = {
  lockedAt: (screen, time) => `${screen}, locked at ${time}`,
  locked: (screen) => `${screen}, locked`,
  kept: (count) => (count > 1 ? `${count} things wait.` : 'One thing waits.'),
  keptMore: 'Everybody finds their own, as it was.',
  who: 'Who are you?',
  nobody: 'Nobody has chosen six digits yet.',
  nobodyMore:
    'Enter with a code received by e-mail, then choose them in “My six digits”: from then on you open this screen without waiting for a mail.',
  title: (name) => `Your six digits, ${name}`,
  label: 'Six digits',
  erase: 'Erase the last digit',
  opens: 'The screen opens at the sixth digit.',
  checking: 'One moment…',
  wrong: 'These are not your digits.',
  left: (count) => (count > 1 ? `${count} tries are left.` : 'One try is left.'),
  over: 'Too many tries: your digits open this screen no more. Enter with a code received by e-mail, then they serve again.',
  gone: 'These digits were just changed or removed. Choose your name again.',
  failed: 'The network did not answer: nothing is lost. Type your digits again.',
  another: 'Another name',
  mail: 'Receive a code by e-mail',
}
