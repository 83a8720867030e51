import { insertAccount } from '../../server/accounts/index.js'
import { newId, type Id } from '../../server/base/id.js'
import { addDays, addHours, type Instant } from '../../server/base/instant.js'
import { subjectOwners } from '../../server/together.js'
import { decideSubject } from '../../server/moderation/decide-subject.js'
import { hidingsOf, reportSubject, type ReportReason } from '../../server/moderation/index.js'
import { objectionSecret } from '../../server/moderation/links.js'
import { objectToHiding } from '../../server/moderation/object-to-hiding.js'
import { ownerOf } from '../../server/moderation/subject.js'
import { publishOffer, type Draft } from '../../server/offers/index.js'
import { pauseOffer } from '../../server/offers/publishing/pause-offer.js'
import { offerSubject } from '../../server/offers/offer.js'
import type { Services } from '../../server/rpc/context.js'
import { getSite } from '../../server/sites/index.js'
import { asModeratorOf, asPerson } from './acting.js'
import { commune } from './communes.js'
import type { Tools } from './tools.js'
import { ownOffers, reportedTitle } from './own-offers.strings.js'

/** Visitors of the demonstration sign in as her: the code is in the inbox. */
const neighbour = { firstName: 'Sandrine', email: 'sandrine@lomme.example', commune: commune('Lomme') }

type Moderating = {
  /** Ids by title. */
  readonly offers: ReadonlyMap<string, string>
  readonly hmac: Services['hmac']
}

/** Leaves work for the moderators when the house first opens: an offer to look at, a hiding contested, a report. */
export async function moderateTown(tools: Tools, { offers, hmac }: Moderating): Promise<void> {
  const { tx, clock } = tools
  const now = clock.now()
  const giver = await welcomeNeighbour(tools)
  const publish = async (draft: Draft, site: string, at: Instant) =>
    publishOffer({ tx, clock: { now: () => at } }, asPerson(giver), { ...draft, at: await getSite(tx, site) })

  await publish(ownOffers.waiting, 'maison-des-marais', addHours(now, -5))
  await pauseOffer(tools, await publish(ownOffers.paused, 'ville-de-lomme', addDays(now, -40)))
  const hidden = await publish(ownOffers.hidden, 'ville-de-lomme', addDays(now, -6))
  await hideAndContest(tools, hidden.id, hmac)
  await report({ tx, clock: { now: () => addHours(now, -20) } }, offers.get(reportedTitle), ownOffers.words.doubted)
}

async function welcomeNeighbour({ tx, clock }: Tools): Promise<Id<'Account'>> {
  const id = newId<'Account'>()
  const { firstName, email, commune: communeCode } = neighbour
  await insertAccount(tx, { id, firstName, email, communeCode, away: false, createdAt: addDays(clock.now(), -200) })
  return id
}

async function report(then: Tools, id: string | undefined, { reason, words }: { reason: ReportReason; words: string }) {
  if (id === undefined) throw new RangeError(`nobody gives “${reportedTitle}”`)
  const subject = offerSubject(id)
  const owner = ownerOf(subjectOwners, subject.kind)
  await reportSubject(then, { owner }, { subject, site: 'ville-de-lomme', reason, words })
}

async function hideAndContest({ tx, clock }: Tools, id: string, hmac: Services['hmac']): Promise<void> {
  const days = (ago: number) => ({ tx, clock: { now: () => addDays(clock.now(), -ago) } })
  const subject = offerSubject(id)
  const { reported, decided, contested } = ownOffers.words
  const site = await getSite(tx, 'ville-de-lomme')
  await report(days(4), id, reported)
  const decision = { id, does: 'hide' as const, reason: 'dangerous' as const, words: decided }
  await decideSubject(days(3), { owners: subjectOwners, by: asModeratorOf(site.id) }, decision)
  const [hiding] = await hidingsOf(tx, subject)
  if (!hiding) throw new RangeError('what was hidden is not')
  const secret = objectionSecret(hmac, hiding.id)
  await objectToHiding({ ...days(2), hmac }, { hidingId: hiding.id, secret, words: contested })
}
