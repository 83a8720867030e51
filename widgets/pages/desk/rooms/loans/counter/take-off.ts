import type { OutputOf } from '../../../../../shared/wire.js'
import type { LoansParts } from '../parts/requests.js'
import type { CounterStrings } from './counter.strings.js'

export type Entered = OutputOf<'loans.enter'>

/** Takes back a thing that went out, cancels one that was to go: the days are free either way. */
export async function takeOff(
  { act, desk, member, reload }: LoansParts,
  { id, sequence, status, offer, other }: Entered,
  words: CounterStrings,
): Promise<void> {
  const named = { member, loanId: id, seen: sequence }
  const input =
    status === 'out'
      ? ({ ...named, answer: 'give-back' } as const)
      : ({ ...named, answer: 'cancel', reason: 'no-need' } as const)
  const done = await act.run('csv', input, (how) => desk.call.loans.handle.mutate(input, how))
  if (!done) return
  reload()
  desk.did(words.takenOff(offer.title, other))
}
