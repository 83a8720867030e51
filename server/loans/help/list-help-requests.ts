import type { Id } from '../../base/id.js'
import { dayOf } from '../../base/local-time.js'
import { reportedLines, showPhotos } from '../../conversations/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { loanSubject } from '../loan.js'
import { lateDays } from '../schedule.js'
import { sheetsAt } from '../sheet/loan-sheet.store.js'
import { conditionOf } from '../condition/show-condition.js'
import { helpRequestsAt, sitesInWant } from './help-request.store.js'
import type { HelpListShown } from './help.wire.js'

type Listing = Pick<Context, 'db' | 'clock' | 'hmac'>

export const listHelpRequests = (ctx: Listing, { subject: { site } }: Allowed<'moderation'>): Promise<HelpListShown> =>
  helpRequestsOf(ctx, [site])

export const listNetworkHelpRequests = async (ctx: Listing, _of: Allowed<'network'>): Promise<HelpListShown> =>
  helpRequestsOf(ctx, await sitesInWant(ctx.db))

/**
 * What is a week late and for which help was asked: who has it and who gave it, by name, and how they noted that it was; what they
 * said only where it was reported.
 */
async function helpRequestsOf(ctx: Listing, sites: readonly Id<'Site'>[]): Promise<HelpListShown> {
  const { db, clock, hmac } = ctx
  const requests = await helpRequestsAt(db, sites)
  const sheets = await sheetsAt(
    db,
    requests.map(({ id }) => id),
  )
  const items: HelpListShown['items'] = []
  for (const { id, request } of requests) {
    const sheet = sheets.find(({ loan }) => loan.id === id)
    if (!sheet?.loan.period) continue
    const { loan, giver, site, taker, where } = sheet
    const late = lateDays(loan, dayOf(clock.now(), loan.zone))
    const said = (await reportedLines(db, loanSubject(id))) ?? []
    items.push({
      loanId: id,
      title: loan.title,
      giver: giver.name,
      taker: taker.name,
      to: sheet.loan.period.to,
      giverCommune: where.commune,
      words: request.words,
      at: request.askedAt,
      status: loan.status,
      site: site.name,
      condition: await conditionOf(ctx, loan, undefined),
      ...(taker.commune !== undefined && { takerCommune: taker.commune }),
      ...(late !== undefined && { lateDays: late }),
      thread: said.flatMap((line) => {
        const { side: by, words, photos } = line
        if (by !== 'giver' && by !== 'taker') return []
        const shown = showPhotos(line, { hmac, by: 'moderator', now: clock.now() })
        return [{ by, words, ...(photos && { photos: shown }) }]
      }),
    })
  }
  return { items }
}
