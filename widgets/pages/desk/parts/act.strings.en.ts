import type { ActStrings } from './act.strings.js'

export const actEnglish: ActStrings = {
  unreachable: 'Nothing was sent: the connection failed. What you wrote is kept, try again.',
  failed: 'That did not work, and it is not your doing. Try again in a moment.',
  refused: 'That was not accepted, and the reason could not be loaded. Try again in a moment.',
}
