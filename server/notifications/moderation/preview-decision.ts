import { onlyPersonOf, sidesOf, type Previews } from '../../moderation/index.js'
import type { Letter } from '../mail/lay-out.js'
import { banLetter, hiddenLetter, shortLetter, type Writing } from './moderation-letters.js'
import { moderationMails } from './moderation-mails.strings.js'

/** The mail that a decision sends to who gives, before it is sent: the moderator's words are put in beside. */
export const previewDecision: Previews = async (ctx, deciding) => {
  const letter = (await written(ctx, deciding))?.letter
  return letter && toWire(letter, deciding)
}

type Deciding = Parameters<Previews>[1]

async function written(ctx: Writing, { told, does, reason, site, now, until, stands }: Deciding) {
  if (does === 'ban') {
    const person = onlyPersonOf(told)
    if (!person) return undefined
    const ban = { person, reason, words: '', createdAt: now, ...(site && { siteId: site }), ...(until && { until }) }
    return banLetter(ctx, { ban, says: 'barred' })
  }
  const [side] = sidesOf(told)
  if (!side) return undefined
  if (does === 'show') return stands === 'shown' ? undefined : shortLetter(ctx, side, { says: 'shown', said: '' })
  if (stands === 'contested') return shortLetter(ctx, side, { says: 'kept', said: '' })
  if (stands === 'as-decided') return undefined
  return hiddenLetter(ctx, side, {
    ...(site && { bySite: site, ...(told.home !== site && { siteId: site }) }),
    reason,
    words: '',
    isAutomatic: false,
    createdAt: now,
    ...(does === 'ask' && { asks: {} }),
  })
}

function toWire(letter: Letter, { does, told }: Deciding) {
  const { language, subject, title, opening, labels = [], press, after = [], footer } = letter
  const { asked, hidden } = moderationMails(language, told.called)
  return {
    language,
    subject,
    title,
    opening: [...opening],
    after: [...after],
    footer,
    labels: labels.map(([label, value]) => ({ label, value })),
    from: does === 'ask' ? asked.from : hidden.from,
    ...(press && { press: press.label }),
  }
}
