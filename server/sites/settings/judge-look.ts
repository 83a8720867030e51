import { contrastsOf, shownLook, unreadOf, wholeLook, type Look } from '../look.js'
import { nearestColour } from './nearest-colour.js'
import type { Judgement } from './settings.wire.js'

/** How it would be shown, and what could not be read; for each colour that is too close to another, the nearest that is not. */
export function judgeLook(given: Look): Judgement {
  const look = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const unread = unreadOf(look)
  if (unread.length > 0) return { shown: {}, whole: {}, unread, contrasts: [] }
  const contrasts = contrastsOf(look).map((each) => {
    const nearest = each.ratio < each.needed ? nearestColour(look, each) : undefined
    return { ...each, ...(nearest && { nearest }) }
  })
  return { shown: shownLook(look), whole: wholeLook(look), unread, contrasts }
}
