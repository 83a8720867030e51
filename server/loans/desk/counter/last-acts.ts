import { dayOf, paris } from '../../../base/local-time.js'
import { lastDeposits } from '../../../groups/index.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import type { LastActs, LastActsInput } from './undo.wire.js'
import { copiesOut, lastActsOf, type LastActRow } from '../../undo/undoable-act.store.js'

/** An evening of a counter. */
const mostRows = 200

/** Shows staff what was done at their counter today, and what of it can be undone. */
export async function showLastActs(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { actor, subject: { member } }: Allowed<'stock'>,
  _input: LastActsInput,
): Promise<LastActs> {
  const rows = await lastActsOf(db, member, { now: clock.now(), most: mostRows })
  const back = rows.flatMap(({ act, copy_id: copy }) => (act === 'give-back' && copy !== null ? [copy] : []))
  const out = await copiesOut(db, back)
  const baskets = new Map<string, LastActRow[]>()
  for (const row of rows) baskets.set(row.basket ?? row.id, [...(baskets.get(row.basket ?? row.id) ?? []), row])
  return {
    deposits: await lastDeposits(db, member, dayOf(clock.now(), paris)),
    acts: [...baskets.values()].flatMap((basket) => {
      const [first] = basket
      if (!first) return []
      const { act, account_id: account, first_name: by } = first
      const isOne = basket.length === 1
      return {
        act,
        ids: basket.map(({ id }) => id),
        loans: basket.map((each) => each.loan_id),
        title: first.title,
        ...(isOne && first.code !== null && { copy: first.code }),
        who: first.taker_name,
        ...(act !== 'give-back' && first.to_day !== null && { to: first.to_day }),
        at: first.done_at,
        ...(by && { by }),
        ...(actor !== undefined && actor.by === account && { mine: true as const }),
        state: stateOf(basket, out),
      }
    }),
  }
}

function stateOf(basket: readonly LastActRow[], out: Awaited<ReturnType<typeof copiesOut>>) {
  if (basket.every((row) => row.undone_at !== null)) return 'undone'
  const isFollowed = basket.some(
    ({ act, sequence, present, undone_at: undone, copy_id: copy }) =>
      undone !== null || sequence !== present || (act === 'give-back' && copy !== null && out.has(copy)),
  )
  return isFollowed ? 'followed' : 'undoable'
}
