import type { ScanStrings } from './scan.strings.js'

export const scanEnglish: ScanStrings = {
  read: 'Read a code',
  notLoaded: 'Reading with the camera could not be loaded.',
  retry: 'Try again',
}
