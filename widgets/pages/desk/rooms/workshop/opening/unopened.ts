import { nothing } from 'lit'
import { notice } from '../../../../../parts/notice.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { Refused } from '../../../../../shared/wire.js'
import { LazyPart } from '../../../parts/lazy-part.js'
import type { ListStrings } from '../../../parts/list.strings.js'
import type { Appointments, Settings, WorkshopParts } from '../parts/workshop.js'
import type { WorkshopStrings } from '../workshop.strings.js'
import type { BeginPart } from './begin-part.js'
import type { OpeningPart } from './opening-part.js'

type Reads = {
  /** What the room shows first. */
  readonly first: () => { readonly answer?: unknown; readonly error: unknown }
  readonly settings: RemoteRead<readonly [string], Settings>
}

/** That the network has suspended it, and why. */
export function suspension(read: Pick<Appointments, 'admission'> | undefined, { suspended }: WorkshopStrings): Content {
  const { state, answer = '' } = read?.admission ?? {}
  if (state !== 'suspended') return nothing
  return notice({ tone: 'bad', title: suspended.title, more: suspended.more(answer) })
}

/** The room of a workshop that is not open: nobody has begun, or it is under way. What it shows comes when it is wanted. */
export class Unopened {
  readonly #reads: Reads
  readonly #opening: LazyPart<OpeningPart>
  readonly #beginning: LazyPart<BeginPart>

  constructor(parts: WorkshopParts, reads: Reads) {
    this.#reads = reads
    this.#opening = new LazyPart(parts.desk, async () => {
      const { OpeningPart } = await import('./opening-part.js')
      return new OpeningPart(parts, () => reads.settings.answer)
    })
    this.#beginning = new LazyPart(parts.desk, async () => {
      const { BeginPart } = await import('./begin-part.js')
      return new BeginPart(parts)
    })
  }

  close(): void {
    this.#opening.close()
    this.#beginning.close()
  }

  /** Nobody has begun to open one. */
  get isMissing(): boolean {
    const { answer, error } = this.#reads.first()
    return !answer && error instanceof Refused && error.reason === 'repairer-unknown'
  }

  /** `set`: shows what follows from the settings, once they are read. */
  render(words: ListStrings, set: (view: (settings: Settings) => Content) => Content): Content {
    if (this.isMissing) return this.#beginning.render(words, (part) => part.render())
    return set((settings) => this.#opening.render(words, (part) => part.render(settings)))
  }
}
