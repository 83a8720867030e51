import type { OutgoingHttpHeaders } from 'node:http'
import type { Request, Response } from 'express'
import { msOf, never, type Instant } from '../../../base/instant.js'
import { languages } from '../../../base/language.js'
import type { Services } from '../../../rpc/context.js'
import type { Site } from '../../../sites/index.js'
import { pageHeaders } from '../../headers.js'
import type { Html } from './html.js'
import { ownLanguage } from './layout.js'
import type { Language } from './formats.js'

export const queryOf = (req: Request) => new URL(req.originalUrl, 'http://localhost').searchParams

export function languageOf(req: Request, site: Site | undefined): Language {
  const wanted = queryOf(req).get('lang')
  return site?.languages.find((language) => language === wanted) ?? (site ? ownLanguage(site) : 'fr')
}

/**
 * Pages are opened beside a frame with `?beside`. A window opened from a frame with `sandbox` may show no page with
 * COOP, so these cut off their opener by a script.
 */
export const isBeside = (req: Request): boolean => queryOf(req).has('beside')

/** A page that was left for ours is led back to, by a script: its address stands behind the `#`. */
export const isLedBack = (req: Request): boolean => queryOf(req).has('back')

export function wantedLanguage(req: Request): Language {
  const wanted = queryOf(req).get('lang')
  return languages.find((language) => language === wanted) ?? 'fr'
}

/** Collects until when the shown facts are true: no cache keeps the page longer. */
export function asked({ database, clock, basemap, cache }: Services) {
  let until: Instant = never
  const keepUntil = (moment: Instant) => {
    if (moment < until) until = moment
  }
  const seconds = () => Math.max(0, Math.min(30, Math.floor((msOf(until) - msOf(clock.now())) / 1000)))
  return { seconds, source: { db: database.reader, clock, basemap, cache, keepUntil } }
}

export type Given = { readonly seconds: number; readonly headers?: OutgoingHttpHeaders }

/** Errors are not cached, since what is missing now may exist in a moment. */
export function give(res: Response, { markup }: Html, { seconds, headers = pageHeaders }: Given): void {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) res.setHeader(name, value)
  if (headers === pageHeaders && isBeside(res.req)) res.removeHeader('Cross-Origin-Opener-Policy')
  res.set('Cache-Control', seconds > 0 ? `public, max-age=${seconds}` : 'no-store')
  res.type('text/html').send(markup)
}

export function giveXml(res: Response, { markup }: Html): void {
  res.set('Cache-Control', 'public, max-age=300')
  res.type('application/xml').send(markup)
}
