import { newId } from '../../base/id.js'
import { languages } from '../../base/language.js'
import type { Point, Precision } from '../../base/point.js'
import { Refusal } from '../../base/refusal.js'
import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { AddressQuestion, Context, MutationContext } from '../../rpc/context.js'
import { getSiteWith, type Site } from '../../sites/index.js'
import { communeCodesOf, communesOf, geocodedIn, type Commune } from '../../territories/index.js'
import type { Proposal } from './proposal.js'
import { insertProposal } from './proposal.store.js'
import type { ProposeInput } from './proposal.wire.js'

type Where = Pick<ProposeInput, 'street' | 'communeCode'>

/** To call outside of any transaction: the geocoder's answer is kept for `proposePlace`. */
export async function lookUpStreet({ db, addresses }: Pick<Context, 'db' | 'addresses'>, where: Where): Promise<void> {
  const [commune] = await communesOf(db, [where.communeCode])
  const question = commune && questionOf(where, commune)
  if (question) await addresses.find(question)
}

export async function proposePlace(
  { tx, clock, addresses }: Pick<MutationContext, 'tx' | 'clock' | 'addresses'>,
  { site: slug, locale, ...said }: ProposeInput,
): Promise<Proposal> {
  const site = await getSiteWith(tx, slug, 'member-map')
  const commune = await communeWithin(tx, site.territoryId, said.communeCode)
  const proposal: Proposal = {
    id: newId(),
    siteId: site.id,
    name: said.name,
    kind: said.kind,
    about: said.about,
    ...(said.street !== undefined && { street: said.street }),
    communeCode: commune.code,
    ...standing({ addresses }, said, commune),
    ...(said.hours !== undefined && { hours: said.hours }),
    ...(said.website !== undefined && { website: said.website }),
    ...(said.proposer !== undefined && { proposer: said.proposer }),
    ...(said.email !== undefined && { email: said.email }),
    language: locale ?? site.languages[0] ?? languages[0],
    createdAt: clock.now(),
  }
  await insertProposal(tx, proposal)
  return proposal
}

/** The site's own lists would never show another. */
async function communeWithin(tx: Db, territory: Site['territoryId'], code: string): Promise<Commune> {
  const [commune] = await communesOf(tx, [code])
  if (!commune?.centre || !(await communeCodesOf(tx, territory)).includes(code))
    throw new Refusal('invalid-input', { fields: ['communeCode'] })
  return commune
}

function standing(
  { addresses }: Pick<MutationContext, 'addresses'>,
  where: Where,
  commune: Commune,
): { readonly point: Point; readonly precision: Precision } {
  const question = questionOf(where, commune)
  const found = question && addresses.kept(question)
  const same = found?.find(({ text }) => plain(text).startsWith(plain(where.street ?? '')))
  if (same) return { point: same.point, precision: 'address' }
  return { point: commune.centre ?? { latitude: 0, longitude: 0 }, precision: 'commune' }
}

const questionOf = ({ street }: Where, commune: Commune): AddressQuestion | undefined =>
  street === undefined ? undefined : { text: street, ...geocodedIn(commune) }
