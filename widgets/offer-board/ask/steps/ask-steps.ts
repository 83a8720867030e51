import { PeriodCalendar } from '../../../parts/calendar/period-calendar.js'
import { preload } from '../../../parts/preload.js'
import type { RemoteRead } from '../../../shared/remote-read.js'
import type { AskedDays } from '../request/ask-draft.js'
import { AlikeRead } from '../request/alike-read.js'
import { isLastName, type AskFrame, type AskStep, type AskStepName } from '../request/ask-frame.js'
import { comingStep } from './coming-step.js'
import { closingStep, foundStep } from './draft-steps.js'
import type { LastParts, LastSteps } from './last-steps.js'
import { whenStep } from './when-step.js'

type Parts = Omit<LastParts, 'taken'> & {
  readonly read: RemoteRead<readonly [offer: string, site: string], AskedDays>
  readonly keep: () => void
  readonly throwAway: () => void
  readonly stay: () => void
  /** Shows what was awaited. */
  readonly settle: () => void
}

export type AskSteps = ReturnType<typeof askSteps>

export function askSteps(frame: AskFrame, parts: Parts) {
  const { hand, read } = parts
  let last: LastSteps | undefined
  let hasFailed = false
  const load = () => import('./last-steps.js')
  preload(frame.host, '.ask-when .go', load)
  const calendar = new PeriodCalendar(frame.host, (choice) => frame.change({ choice }))
  const when = whenStep(frame, { calendar, isReading: () => read.isPending, counted: () => alike.counted })
  const alike = new AlikeRead(frame, () => when.lost)
  const coming = comingStep(frame, {
    hasFailed: () => hasFailed || !!read.error,
    again() {
      if (read.error) void read.ask()
      else parts.settle()
    },
  })
  const first = {
    coming,
    found: foundStep(frame, {
      found: () => hand.found,
      resume: () => void hand.take(hand.found).then(() => frame.go('words')),
      begin: () => frame.go('when'),
      erase: () => void hand.eraseFound().then(() => frame.go('when')),
    }),
    when: when.step,
    closing: closingStep(frame, { keep: parts.keep, leave: parts.throwAway, stay: parts.stay }),
  }

  /** Whether the last steps are here. */
  async function reach(): Promise<boolean> {
    hasFailed = false
    try {
      const { lastSteps } = await load()
      last ??= lastSteps(frame, {
        ...parts,
        taken(nearest) {
          when.taken(nearest)
          void read.ask()
          frame.go('when')
        },
      })
    } catch (cause) {
      frame.failed(cause)
      hasFailed = true
    }
    frame.host.requestUpdate()
    return last !== undefined
  }

  return {
    calendar,
    reach,

    get hasLast(): boolean {
      return last !== undefined
    },

    step: (name: AskStepName): AskStep => (isLastName(name) ? (last?.steps[name] ?? coming) : first[name]),

    /** Stops what is being sent. */
    stop: () => last?.stop(),
  }
}
