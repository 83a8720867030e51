import type { Id } from '../../base/id.js'
import { addDays } from '../../base/instant.js'
import { searchBoard } from '../../offers/index.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { missedAt, thingsWritten, weekOf } from '../../search/index.js'
import { findSite } from '../../sites/index.js'
import { endedWellAfter, hasEndedWell } from '../facts/ended-well.store.js'
import type { Lacking, LackingInput } from '../loan.wire.js'
import { putOffAt } from './put-off.store.js'

/** Nobody is asked to lend more often than they have just been glad of it. */
const gladDays = 14

const lookedForDays = 28

const mostShown = 3
/** What was found meanwhile is left out: no more are tried. */
const mostTried = 9

type Asked = Pick<Context, 'db' | 'clock'>

/** What neighbours look for on this site and do not find, for whom something has just ended well there. */
export async function showLacking(
  { db, clock }: Asked,
  { actor }: Caller,
  { site: slug }: LackingInput,
): Promise<Lacking> {
  const now = clock.now()
  const site = await findSite(db, slug)
  const { account } = actor.for
  if (!site || !(await hasEndedWell(db, account, { site: site.id, since: addDays(now, -gladDays) })))
    return { items: [] }
  if (await isPutOff(db, account)) return { items: [] }
  const missed = await missedAt(db, site.id, weekOf(addDays(now, -lookedForDays)))
  const written = await thingsWritten(
    db,
    missed.map(({ word }) => word),
  )
  const things = missed.flatMap(({ word, times }) => {
    const known = written.get(word)
    return known === undefined ? [] : [{ word: known, times }]
  })
  const isLacking = async ({ word }: { readonly word: string }) => {
    const { missing, total } = await searchBoard({ db, clock, keepUntil: () => {} }, { site: slug, words: word })
    return total === 0 || missing?.shown === 'kind'
  }
  const tried = things.slice(0, mostTried)
  const lacking = await Promise.all(tried.map(isLacking))
  return { items: tried.filter((_, at) => lacking[at]).slice(0, mostShown) }
}

/** Whoever puts it off is asked again after so many more good ends. */
const endsBetween = 3

async function isPutOff(db: Context['db'], account: Id<'Account'>): Promise<boolean> {
  const since = await putOffAt(db, account)
  return since !== undefined && (await endedWellAfter(db, account, since)) < endsBetween
}
