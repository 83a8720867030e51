import { boxAround } from '../../base/point.js'
import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import { communesOf } from '../../territories/index.js'
import { membersById } from '../member.store.js'
import { likenessOf, nearMetres } from './likeness.js'
import type { Proposal } from './proposal.js'
import { decidedProposals, waitingProposals } from './proposal.store.js'
import type { ProposalsInput, ProposalsShown } from './proposal.wire.js'
import { firstNames, siteNames, presentPlacesIn } from './present-places.store.js'

const pageSize = 50
const mostAlike = 5

type Shown = ProposalsShown['proposals'][number]

/** Lists proposals that wait, the oldest first, or that are decided, the newest first. */
export async function listProposals(
  db: Db,
  _network: Allowed<'network'>,
  { show = 'waiting', words = '', cursor }: ProposalsInput,
): Promise<ProposalsShown> {
  const isWaiting = show === 'waiting'
  const all = await (isWaiting ? waitingProposals : decidedProposals)(db)
  const sought = plain(words).split(' ').filter(Boolean)
  const found = all.filter(({ name, street, about }) => {
    const said = plain([name, street ?? '', about].join(' '))
    return sought.every((word) => said.includes(word))
  })
  const from = cursor === undefined ? 0 : found.findIndex(({ id }) => id === cursor) + 1
  const page = found.slice(from, from + pageSize)
  const last = page.at(-1)
  return {
    proposals: await toWire(db, page, isWaiting ? all : []),
    count: found.length,
    ...(found.length > from + pageSize && last && { cursor: last.id }),
  }
}

async function toWire(db: Db, page: readonly Proposal[], waiting: readonly Proposal[]): Promise<Shown[]> {
  const decided = page.flatMap(({ decided: each }) => each ?? [])
  const [sites, deciders, members] = await Promise.all([
    siteNames(
      db,
      page.map(({ siteId }) => siteId),
    ),
    firstNames(
      db,
      decided.flatMap(({ by }) => by ?? []),
    ),
    membersById(
      db,
      decided.flatMap(({ memberId }) => memberId ?? []),
    ),
  ])
  const shown: Shown[] = []
  for (const proposal of page) {
    const { id, name, kind, about, street, communeCode, hours, website, proposer, email, language } = proposal
    const like = proposal.decided ? [] : await likeOf(db, proposal)
    const communes = await communesOf(db, [communeCode, ...like.map((each) => each.communeCode)])
    const townOf = (code: string) => communes.find((each) => each.code === code)?.name ?? code
    const became = proposal.decided?.memberId && members.get(proposal.decided.memberId)
    const by = proposal.decided?.by && deciders.get(proposal.decided.by)
    shown.push({
      proposalId: id,
      name,
      kind,
      about,
      communeCode,
      commune: townOf(communeCode),
      locale: language,
      isFound: proposal.precision !== 'commune',
      isAnswered: email !== undefined,
      at: proposal.createdAt,
      ...(street !== undefined && { street }),
      ...(hours !== undefined && { hours }),
      ...(website !== undefined && { website }),
      ...(proposer !== undefined && { proposer }),
      site: sites.get(proposal.siteId) ?? { slug: '', name: '' },
      like: like.map(({ communeCode: code, ...each }) => ({ ...each, commune: townOf(code) })),
      alsoProposed: waiting.filter((other) => other.id !== id && isAlike(proposal, other)).length,
      ...(proposal.decided && {
        decided: {
          at: proposal.decided.at,
          outcome: proposal.decided.outcome,
          ...(by && { by }),
          ...(proposal.decided.reason !== undefined && { reason: proposal.decided.reason }),
          ...(became && { member: { slug: became.slug, name: became.name } }),
        },
      }),
    })
  }
  return shown
}

const isPlaced = ({ precision }: Proposal): boolean => precision !== 'commune'

const isAlike = (one: Proposal, other: Proposal): boolean =>
  likenessOf(one, other, { isPlaced: isPlaced(one) && isPlaced(other) }) !== undefined

async function likeOf(db: Db, proposal: Proposal) {
  const near = await presentPlacesIn(db, boxAround(proposal.point, nearMetres))
  return near
    .flatMap((standing) => {
      const like = likenessOf(proposal, standing, { isPlaced: isPlaced(proposal) && standing.isPlaced })
      return like ? [{ standing, ...like }] : []
    })
    .toSorted((one, other) => other.likeness - one.likeness || one.metres - other.metres)
    .slice(0, mostAlike)
    .map(({ standing: { slug, name, kind, status, street, communeCode }, metres }) => ({
      slug,
      name,
      kind,
      status,
      communeCode,
      metres: Math.round(metres),
      ...(street !== undefined && { street }),
    }))
}
