import type { Instant } from '../../base/instant.js'
import { dayOf, paris, type Day, type Zone } from '../../base/local-time.js'
import type { Db } from '../../database/tables.js'
import type { EventOf } from '../../events/event.js'
import { findOffer } from '../../offers/index.js'
import { findSiteById, type Language } from '../../sites/index.js'
import { alikePath, askPath } from './ask-path.js'
import { findWait } from './wait.store.js'
import { offersWaited } from './waited-offer.store.js'

type Told = EventOf<'wait.told'> | EventOf<'wait.opened'> | EventOf<'wait.gone'> | EventOf<'wait.let-go'>

type WaitToTell = {
  readonly title: string
  /** A first name, or a member's place; absent of who is gone. */
  readonly giver?: string
  readonly site: string
  readonly zone: Zone
  readonly today: Day
  /** Absent: whatever the days. */
  readonly days?: { readonly from: string; readonly to: string }
  readonly heldUntil?: Instant
  /** Our page on which it is asked for, or where something alike is looked for. */
  readonly path: string
}

/** Reads what a mail tells somebody who waits; undefined when the wait is over since, and nothing is left to tell. */
export async function waitToTell(db: Db, event: Told, now: Instant): Promise<WaitToTell | undefined> {
  const { offerId, siteId, language, from, to } = event
  const [offer, named, site, wait] = await Promise.all([
    findOffer(db, offerId),
    offersWaited(db, [offerId]),
    findSiteById(db, siteId),
    event.type === 'wait.told' || event.type === 'wait.let-go' ? findWait(db, event.waitId) : undefined,
  ])
  const gone = event.type === 'wait.gone' ? event.thing : undefined
  const thing = named.get(offerId)
  const title = thing?.title ?? gone?.title
  const category = offer?.categoryId ?? gone?.category
  if (title === undefined || category === undefined || !site) return undefined
  const heldUntil = wait?.hold?.until
  if (event.type === 'wait.told' && (heldUntil === undefined || heldUntil <= now)) return undefined
  // They have left, or it is theirs again.
  if (event.type === 'wait.let-go' && (!wait || wait.hold)) return undefined
  const days = from === undefined || to === undefined ? undefined : { from, to }
  const lang = langOf(language, site.languages)
  const zone = wait?.zone ?? paris
  return {
    title,
    site: site.name,
    zone,
    today: dayOf(now, zone),
    ...(thing && { giver: thing.giver }),
    ...(days && { days }),
    ...(heldUntil !== undefined && { heldUntil }),
    path:
      event.type === 'wait.gone'
        ? alikePath(site.slug, { category, ...(lang && { lang }) })
        : askPath({ site: site.slug, lang }, offerId, days),
  }
}

const langOf = (language: Language, [own = 'fr']: readonly Language[]): string => (language === own ? '' : language)
