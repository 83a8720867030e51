import { adviceWords } from '../../words/elements/advice.strings.js'
import { askServer } from './ask-server.js'
import { checkPolicy, checkRequests, tryPicture } from './check-answers.js'
import { checkColours, checkScheme } from './check-colours.js'
import { checkElements } from './check-elements.js'
import { checkHeight } from './check-height.js'
import { checkHeadings, checkIds, checkLanguage } from './check-outline.js'
import { checkScripts, checkVersions, findStrangers } from './check-scripts.js'
import { checkAttributes, checkOpen, checkOrigin, checkSite } from './check-site.js'
import { checkFrame, checkSecure } from './check-surroundings.js'
import { checkTime } from './check-time.js'
import type { Finding } from './finding.js'
import { listen } from './violations.js'
import { placedIn } from './placed.js'
import type { Seen } from './seen.js'
import { settled } from './settled.js'
import { shiftsSoFar } from './shifts.js'

type Given = Pick<Seen, 'language' | 'words' | 'opensTabs'> & { readonly place: Node }

/** Everything that can be known of the page from within it, and what our server says of its sites. */
export async function lookAt({ language, words, opensTabs, place }: Given): Promise<Finding[]> {
  const listening = listen()
  try {
    await settled()
    const placed = placedIn(document)
    // Before our own questions, which would stand among what the page asked for.
    const shifts = await shiftsSoFar()
    const time = checkTime({ placed, words })
    const [answers, strangers] = await Promise.all([askServer(placed), findStrangers(), tryPicture()])
    const { faults } = adviceWords[language]
    const seen: Seen = { language, words, faults, placed, answers, strangers, listening, shifts, opensTabs }
    return [
      ...checkScripts(seen),
      ...checkVersions(seen),
      ...checkElements(seen),
      ...checkSite(seen),
      ...checkOpen(seen),
      ...checkAttributes(seen),
      ...checkOrigin(seen),
      ...checkSecure(seen),
      ...checkFrame(seen),
      ...checkPolicy(seen),
      ...checkRequests(seen),
      ...checkHeight(seen),
      ...checkColours(seen, place),
      ...checkHeadings(seen),
      ...checkIds(seen),
      ...checkScheme(seen, place),
      ...checkLanguage(seen),
      ...time,
    ]
  } finally {
    listening.stop()
  }
}
