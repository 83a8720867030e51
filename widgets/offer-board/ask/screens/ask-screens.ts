import { PeriodCalendar } from '../../../parts/calendar/period-calendar.js'
import { preload } from '../../../parts/preload.js'
import type { RemoteRead } from '../../../shared/remote-read.js'
import type { AskedDays } from '../request/ask-draft.js'
import { AlikeRead } from '../request/alike-read.js'
import { isLastName, type AskFrame, type AskScreen, type AskScreenName } from '../request/ask-frame.js'
import { comingScreen } from './coming-screen.js'
import { closingScreen, foundScreen } from './draft-screens.js'
import type { LastParts, LastScreens } from './last-screens.js'
import { whenScreen } from './when-screen.js'

type Parts = Omit<LastParts, 'taken'> & {
  readonly read: RemoteRead<readonly [offer: string, site: string], AskedDays>
  readonly keep: () => void
  readonly throwAway: () => void
  readonly stay: () => void
  /** Shows what was awaited. */
  readonly settle: () => void
}

export type AskScreens = ReturnType<typeof askScreens>

export function askScreens(frame: AskFrame, parts: Parts) {
  const { hand, read } = parts
  let last: LastScreens | undefined
  let hasFailed = false
  const load = () => import('./last-screens.js')
  preload(frame.host, '.ask-when .go', load)
  const calendar = new PeriodCalendar(frame.host, (choice) => frame.change({ choice }))
  const when = whenScreen(frame, { calendar, isReading: () => read.isPending, counted: () => alike.counted })
  const alike = new AlikeRead(frame, () => when.lost)
  const coming = comingScreen(frame, {
    hasFailed: () => hasFailed || !!read.error,
    again() {
      if (read.error) void read.ask()
      else parts.settle()
    },
  })
  const first = {
    coming,
    found: foundScreen(frame, {
      found: () => hand.found,
      resume: () => void hand.take(hand.found).then(() => frame.go('words')),
      begin: () => frame.go('when'),
      erase: () => void hand.eraseFound().then(() => frame.go('when')),
    }),
    when: when.screen,
    closing: closingScreen(frame, { keep: parts.keep, leave: parts.throwAway, stay: parts.stay }),
  }

  /** Whether the last screens are here. */
  async function reach(): Promise<boolean> {
    hasFailed = false
    try {
      const { lastScreens } = await load()
      last ??= lastScreens(frame, {
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

    screen: (name: AskScreenName): AskScreen => (isLastName(name) ? (last?.screens[name] ?? coming) : first[name]),

    /** Stops what is being sent. */
    stop: () => last?.stop(),
  }
}
