import { newId } from '../../../server/base/id.js'
import { site } from '../accounts/signing-in.js'
import type { Sample } from './samples.js'

/** Of screens that a team shares, and of what is written down of its acts. */
export const samplesOfScreens: Readonly<Record<string, Sample>> = {
  'roles.audit': { input: () => ({}) },
  'roles.auditExport': { input: () => ({ locale: 'fr' }) },
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
