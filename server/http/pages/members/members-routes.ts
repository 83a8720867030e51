import { Router } from 'express'
import { endOfDay, toZone } from '../../../base/local-time.js'
import { Refusal } from '../../../base/refusal.js'
import { isSlug } from '../../../base/shapes.js'
import { mapTopics, openMap, searchMembers, showMember, showMembers } from '../../../members/index.js'
import type { Services } from '../../../rpc/context.js'
import type { FrameOf } from '../layout/section.js'
import { asked, give, queryOf } from '../layout/answers.js'
import { ownLanguage } from '../layout/layout.js'
import { communesToChoose } from '../layout/communes-to-choose.js'
import { findOffering, findThings } from './find-things.js'
import { memberPage } from './member-page.js'
import { membersPath, readMembersAddress, type MembersAddress } from './members-address.js'
import { membersPage } from './members-page.js'
import { proposeRoutes } from './propose-routes.js'

export function membersRoutes(services: Services, frameOf: FrameOf): Router {
  const { clock } = services
  const router = Router({ caseSensitive: true })

  router.get('/s/:site/carte', async (req, res) => {
    const { giveList, source } = asked(services)
    const frame = await frameOf(req, req.params.site)
    const { slug } = frame.site
    const address = readMembersAddress(slug, queryOf(req), frame.formats.language)
    if (!address) throw new Refusal('invalid-input')
    const now = clock.now()
    const head = await openMap(source, { site: slug })
    const found = await searchMembers(source, questionOf(address))
    const sheets = await showMembers(source, { site: slug, slugs: found.items.map((entry) => entry.slug) })
    // A member may have been hidden between the two queries.
    const listed = found.items.flatMap((entry) => {
      const sheet = sheets.get(entry.slug)
      return sheet ? [{ entry, sheet }] : []
    })
    const communes = await communesToChoose(source.db, frame)
    const offering = address.after === undefined ? await findOffering(source, frame, address.search.words) : undefined
    const parts = { address, head, found, offering, listed, communes, now }
    for (const { entry } of listed) source.keepUntil(endOfDay(now, toZone(entry.zone)))
    giveList(res, membersPage(frame, parts), {
      frame,
      path: membersPath(address, ownLanguage(frame.site)),
      words: address.search.words,
      shows: mapTopics,
    })
  })

  // Before the sheets, which would take its name for a slug.
  router.use(proposeRoutes(services, frameOf))

  router.get('/s/:site/carte/:slug', async (req, res) => {
    const frame = await frameOf(req, req.params.site)
    const { slug } = req.params
    const territory = queryOf(req).get('territory') ?? undefined
    if (![slug, territory ?? slug].every(isSlug)) throw new Refusal('member-unknown')
    const { seconds, source } = asked(services)
    const sheet = await showMember(source, { site: frame.site.slug, slug, territory })
    const things = await findThings(source, frame, sheet)
    give(res, memberPage(frame, { sheet, things, now: clock.now() }), { seconds: seconds() })
  })

  return router
}

function questionOf({ search, after }: MembersAddress) {
  const { kind, does, topic, ...rest } = search
  return {
    ...rest,
    ...(kind && { kind: [kind] }),
    ...(does && { does: [does] }),
    ...(topic && { topic: [topic] }),
    ...(after !== undefined && { after }),
  }
}
