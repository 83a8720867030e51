import type { OutgoingHttpHeaders } from 'node:http'
import type { Request, Response } from 'express'
import { msOf, never, type Instant } from '../../../base/instant.js'
import { languages } from '../../../base/language.js'
import { endOfDay } from '../../../base/local-time.js'
import type { Topic } from '../../../events/event.js'
import type { Services } from '../../../rpc/context.js'
import type { Area } from '../../../rpc/public-cache.js'
import type { Site } from '../../../sites/index.js'
import { arrivalOf } from '../../front.js'
import { pageCaching, pageHeaders } from '../../headers.js'
import type { Html } from './html.js'
import { ownLanguage, type Frame } from './layout.js'
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

const staleSeconds = 30

/** Collects until when the shown facts are true: no cache keeps the page longer. */
export function asked({ database, clock, basemap, cache }: Services) {
  let until: Instant = never
  const mark = cache.mark()
  const areas = new Set<Area>()
  const keepUntil = (moment: Instant) => {
    if (moment < until) until = moment
  }
  const within = (...some: readonly Area[]) => {
    for (const area of some) areas.add(area)
  }
  const seconds = () => Math.max(0, Math.min(staleSeconds, Math.floor((msOf(until) - msOf(clock.now())) / 1000)))

  /** Without typed words it is kept, and dropped as the answers are that show the same topics. */
  function giveList(res: Response, page: Html, { frame, path, words, shows }: List): void {
    // « demain » and the first day that can be chosen are of today.
    keepUntil(endOfDay(clock.now(), frame.site.zone))
    give(res, page, { seconds: seconds() })
    if (words !== undefined) return
    const headers: OutgoingHttpHeaders = { 'Content-Type': 'text/html; charset=utf-8' }
    for (const name of headersKept) {
      const value = res.getHeader(name)
      if (value !== undefined) headers[name] = value
    }
    const key = [path, frame.isBeside && 'beside', frame.isLedBack && 'back'].filter(Boolean).join(' ')
    cache.keep(key, page.markup, { shows, areas: [...areas], staleSeconds, until, mark, headers })
    cache.keepAddress(arrivalOf(res.req).url, key)
  }

  return { seconds, giveList, within, source: { db: database.reader, clock, basemap, cache, keepUntil } }
}

/** `path`: the address that our own links write, of which others are other spellings. */
type List = {
  readonly frame: Frame
  readonly path: string
  readonly words: string | undefined
  readonly shows: readonly Topic[]
}

const headersKept = [...Object.keys(pageHeaders), 'ETag', 'X-Content-Type-Options']

type Given = { readonly seconds: number; readonly headers?: OutgoingHttpHeaders }

export function give(res: Response, { markup }: Html, { seconds, headers = pageHeaders }: Given): void {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) res.setHeader(name, value)
  if (headers === pageHeaders && isBeside(res.req)) res.removeHeader('Cross-Origin-Opener-Policy')
  res.set('Cache-Control', pageCaching(seconds))
  res.type('text/html').send(markup)
}

export function giveXml(res: Response, { markup }: Html): void {
  res.set('Cache-Control', 'public, max-age=300')
  res.type('application/xml').send(markup)
}
