import { dayOf } from '../../base/local-time.js'
import type { Services } from '../../rpc/context.js'
import { getSite, type Site } from '../../sites/index.js'
import { languageOf } from './answers.js'
import type { Frame } from './layout.js'
import { voiceOf, type Voice } from './say.js'
import type { FrameOf } from './section.js'
import { sectionsOf } from './sections.js'

type Known = Pick<Services, 'clock' | 'publicUrl'>

export function frameFor({ clock, publicUrl }: Known, site: Site, voice: Voice): Frame {
  return { publicUrl, site, voice, today: dayOf(clock.now(), site.zone), sections: sectionsOf(site) }
}

/** What a page of the site of that name needs to know. */
export function framesOf(services: Services): FrameOf {
  return async (req, slug) => {
    const site = await getSite(services.database.reader, slug)
    return frameFor(services, site, voiceOf(languageOf(req, site)))
  }
}
