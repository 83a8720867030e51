import type { ShutIn } from './shut-in.strings.js'

export const englishShutIn: ShutIn = {
  shutIn: 'This window can send nothing: the page that you come from keeps it from doing so.',
  copyThis: (address) => `Copy this address into a new tab: ${address}`,
}
