import { RemoteRead } from '../../shared/remote-read.js'
import { failureOf } from './client.js'
import type { Desk } from '../room.js'

type Question<Args extends readonly unknown[], Answer> = {
  /** Primitives: a change reads again. Empty: nothing is read. */
  readonly args: () => Args | readonly []
  readonly read: (args: Args, how: { readonly signal: AbortSignal }) => Promise<Answer>
  readonly answered?: (answer: Answer) => void
}

/** What a room reads: what was shown stays while another answer is awaited, and when it fails. */
export function deskRead<Args extends readonly unknown[], Answer>(
  desk: Pick<Desk, 'host' | 'failed'>,
  { args, read, answered }: Question<Args, Answer>,
): RemoteRead<Args, Answer> {
  return new RemoteRead<Args, Answer>(desk.host, {
    args,
    read: async (asked, _ask, signal) => {
      try {
        return await read(asked, { signal })
      } catch (cause) {
        throw failureOf(cause)
      }
    },
    ...(answered && { answered }),
    failed: desk.failed,
  })
}
