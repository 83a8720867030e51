import type { Request } from 'express'
import { dayOf } from '../../base/local-time.js'
import type { Services } from '../../rpc/context.js'
import { getSite, type Site } from '../../sites/index.js'
import { isBeside, isLedBack, languageOf } from './layout/answers.js'
import type { Frame } from './layout/layout.js'
import { formatsOf } from './layout/formats.js'
import type { FrameOf } from './layout/section.js'
import { sectionsOf } from './sections.js'

type Known = Pick<Services, 'clock' | 'publicUrl'>

export function frameFor({ clock, publicUrl }: Known, req: Request, site: Site): Frame {
  const formats = formatsOf(languageOf(req, site))
  const today = dayOf(clock.now(), site.zone)
  return {
    publicUrl,
    site,
    formats,
    today,
    sections: sectionsOf(site),
    isBeside: isBeside(req),
    isLedBack: isLedBack(req),
  }
}

export function framesOf(services: Services): FrameOf {
  return async (req, slug) => frameFor(services, req, await getSite(services.database.reader, slug))
}
