import { newId } from '../../../server/base/id.js'
import { site } from '../accounts/signing-in.js'
import type { Sample } from './samples.js'

export const samplesOfScreens: Readonly<Record<string, Sample>> = {
  'screens.list': { input: () => ({}) },
  'screens.enrol': {
    input: () => ({ name: 'Comptoir', minutes: 5, isFrontDesk: false, device: 'none' }),
    answers: 'proof-refused',
  },
  'screens.change': { input: () => ({ screenId: newId(), minutes: 3, isFrontDesk: true }), answers: 'screen-unknown' },
  'screens.withdraw': { input: () => ({ screenId: newId() }), answers: 'screen-unknown' },
  'screens.ownDigits': { input: () => ({}) },
  'screens.chooseDigits': { input: () => ({ digits: '482915' }) },
  'screens.forgetDigits': { input: () => ({}) },
  'screens.show': { input: () => ({ site }), answers: 'screen-unknown' },
  'screens.open': {
    input: () => ({ digitsId: newId(), digits: '482915', site }),
    answers: 'screen-unknown',
    here: 'origin-undeclared',
  },
  'screens.forgiveTries': { input: () => ({ member: newId(), screenId: newId(), site }), here: 'origin-undeclared' },
}
