import { focusOn } from '../../../parts/focus-on.js'
import { RemoteRead } from '../../../shared/remote-read.js'
import { failureOf } from './client.js'
import { deskNames } from './desk-names.js'
import type { Desk } from '../room.js'

type Question<Args extends readonly unknown[], Answer> = {
  /** Primitives: a change reads again. Empty: nothing is read. */
  readonly args: () => Args | readonly []
  readonly read: (args: Args, how: { readonly signal: AbortSignal }) => Promise<Answer>
  readonly answered?: (answer: Answer) => void
  /** The title of what is opened: the keyboard is led there once, and stays where it is when that is read again. */
  readonly title?: string
}

/** Reads for a room: the former answer stays while another one is awaited, and when it fails. */
export function deskRead<Args extends readonly unknown[], Answer>(
  desk: Pick<Desk, 'host' | 'failed'>,
  { args, read, answered, title }: Question<Args, Answer>,
): RemoteRead<Args, Answer> {
  /** For what the keyboard was led there. */
  let led = ''
  const asked = new RemoteRead<Args, Answer>(desk.host, {
    args: () => {
      const now = args()
      if (now.length === 0) led = ''
      return now
    },
    read: async (asked, _ask, signal) => {
      try {
        return await read(asked, { signal })
      } catch (cause) {
        throw failureOf(cause)
      }
    },
    answered: (answer) => {
      const opened = JSON.stringify(args())
      // A person who was led to news reads them first.
      const hasNews = desk.host.renderRoot.querySelector('.done :focus') !== null
      if (title && opened !== led && !hasNews) void focusOn(desk, title)
      led = opened
      answered?.(answer)
    },
    failed: desk.failed,
  })
  deskNames.hold(asked)
  return asked
}
