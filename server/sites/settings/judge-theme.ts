import { contrastsOf, shownTheme, unreadOf, wholeTheme, type Theme } from '../theme.js'
import { nearestColour } from './nearest-colour.js'
import type { Judgement } from './settings.wire.js'

/** How it would be shown, and what could not be read; for each colour that is too close to another, the nearest that is not. */
export function judgeTheme(given: Theme): Judgement {
  const theme = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const unread = unreadOf(theme)
  if (unread.length > 0) return { shown: {}, whole: {}, unread, contrasts: [] }
  const contrasts = contrastsOf(theme).map((each) => {
    const nearest = each.ratio < each.needed ? nearestColour(theme, each) : undefined
    return { ...each, ...(nearest && { nearest }) }
  })
  return { shown: shownTheme(theme), whole: wholeTheme(theme), unread, contrasts }
}
