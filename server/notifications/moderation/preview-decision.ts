import type { Instant } from '../../base/instant.js'
import type { Previews } from '../../moderation/index.js'
import type { Letter } from '../mail/lay-out.js'
import { banLetter, hiddenLetter, shortLetter } from './moderation-letters.js'
import { moderationMails } from './moderation-words.js'

/** The mail that a decision sends to who gives, before it is sent: the moderator's words are put in beside. */
export const previewDecision: Previews = async (ctx, { told, does, reason, site, now, isHidden }) => {
  const written = await (does === 'show'
    ? isHidden
      ? shortLetter(ctx, told, 'shown')
      : undefined
    : does === 'ban'
      ? 'accountId' in told.giver
        ? banLetter(ctx, {
            ban: { person: told.giver.accountId, ...(site && { siteId: site }), reason, words: '' },
            says: 'barred',
          })
        : undefined
      : hiddenLetter(ctx, told, {
          ...(site && { bySite: site, ...(told.home !== site && { siteId: site }) }),
          ...{ reason, words: '', isAutomatic: false, createdAt: now satisfies Instant },
          ...(does === 'ask' && { asks: {} }),
        }))
  return written && toWire(written.letter, does)
}

function toWire(letter: Letter, does: Parameters<Previews>[1]['does']) {
  const { language, subject, title, opening, labels = [], press, after = [], footer } = letter
  const { asked, hidden } = moderationMails[language]
  return {
    ...{ language, subject, title, opening: [...opening], after: [...after], footer },
    labels: labels.map(([label, value]) => ({ label, value })),
    ...(does !== 'show' && { from: does === 'ask' ? asked.from : hidden.from }),
    ...(press && { press: press.label }),
  }
}
