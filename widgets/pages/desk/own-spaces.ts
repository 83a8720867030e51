import type { LitElement, ReactiveController } from 'lit'
import { RemoteRead } from '../../shared/remote-read.js'
import type { OutputOf } from '../../shared/wire.js'
import { client, failureOf } from './parts/client.js'
import { hrefOf, type RoomOf } from './desk-address.js'
import type { Space } from './room.js'
import { isBuilt } from './rooms.strings.js'

const everyMs = 60_000

type Parts = {
  /** The session: another one starts anew; empty while nobody is there. */
  readonly whose: () => string
  /** Not locked: only then is it asked again. */
  readonly isThere: () => boolean
  readonly failed: (cause: unknown) => void
  /** Called when their roles have come, or have changed. */
  readonly known: () => void
}

/** Reads the person's roles, and what waits for them: again once a minute, so that a withdrawn role is told. */
export class OwnSpaces implements ReactiveController {
  readonly #read: RemoteRead<readonly [whose: string], readonly Space[]>
  readonly #parts: Parts
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(host: LitElement, parts: Parts) {
    this.#parts = parts
    this.#read = new RemoteRead<readonly [whose: string], readonly Space[]>(host, {
      args: () => (parts.whose() ? [parts.whose()] : []),
      read: async (_args, _ask, signal) => {
        try {
          return joined((await client.roles.mine.query({}, { signal })).spaces)
        } catch (cause) {
          throw failureOf(cause)
        }
      },
      answered: () => parts.known(),
      failed: parts.failed,
    })
    host.addController(this)
  }

  hostConnected(): void {
    this.#timer = setInterval(() => {
      if (!document.hidden) this.refresh()
    }, everyMs)
    document.addEventListener('visibilitychange', this.#seen)
  }

  hostDisconnected(): void {
    clearInterval(this.#timer)
    document.removeEventListener('visibilitychange', this.#seen)
  }

  /** Theirs who is there now; undefined until the first answer. */
  get all(): readonly Space[] | undefined {
    return this.#read.current
  }

  get error(): unknown {
    return this.#read.current ? undefined : this.#read.error
  }

  find({ kind, slug }: RoomOf): Space | undefined {
    return this.all?.find(({ of }) => of.kind === kind && of.slug === slug)
  }

  refresh(): void {
    if (this.#parts.isThere()) void this.#read.ask()
  }

  readonly #seen = () => {
    if (!document.hidden) this.refresh()
  }
}

/** Where the desk opens: the day of what was given first; undefined where no role opens one. */
export function homeOf(spaces: readonly Space[]): string | undefined {
  const space = spaces.find(({ rooms }) => rooms.some(({ room }) => room === 'today'))
  return space && hrefOf({ room: 'today', of: space.of, filters: {} })
}

/** Several roles may be for the same. */
function joined(roles: OutputOf<'roles.mine'>['spaces']): readonly Space[] {
  const spaces = new Map<string, Space>()
  for (const { roleId, role, of, rooms, awaited } of roles) {
    const key = `${of.kind} ${of.slug}`
    const known = spaces.get(key)
    const fresh = rooms.filter(({ room }) => isBuilt(room) && !known?.rooms.some((each) => each.room === room))
    spaces.set(key, {
      of,
      roles: [...(known?.roles ?? []), { roleId, role }],
      rooms: [...(known?.rooms ?? []), ...fresh],
      awaited: awaited ?? known?.awaited ?? [],
    })
  }
  return [...spaces.values()]
}
