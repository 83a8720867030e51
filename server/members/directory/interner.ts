import type { Zone } from '../../base/local-time.js'
import type { Activity, Topic } from '../member.js'
import type { IndexEntry, UnnamedEntry } from './index-entry.js'

/** Thousands of rows hold equal values: one copy of each is kept in memory. */
class Interned<T> {
  readonly #known = new Map<string, T>()

  of(name: string, value: T): T {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    this.#known.set(name, value)
    return value
  }
}

export class Interner {
  readonly #texts = new Interned<string>()
  readonly #zones = new Interned<Zone>()
  readonly #sources = new Interned<NonNullable<IndexEntry['from']>>()
  readonly #does = new Interned<readonly Activity[]>()
  readonly #topics = new Interned<readonly Topic[]>()

  text(text: string): string {
    return this.#texts.of(text, text)
  }

  zone(zone: Zone): Zone {
    return this.#zones.of(zone, zone)
  }

  source(from: NonNullable<IndexEntry['from']>): NonNullable<IndexEntry['from']> {
    return this.#sources.of(`${from.source}\n${from.licence}`, from)
  }

  does(all: readonly Activity[]): readonly Activity[] {
    return this.#does.of(all.join(), all)
  }

  topics(all: readonly Topic[]): readonly Topic[] {
    return this.#topics.of(all.join(), all)
  }

  /** One that was read from a text. */
  entry(entry: UnnamedEntry): UnnamedEntry {
    const { at, does, from, topics } = entry
    return {
      ...entry,
      does: this.does(does),
      topics: this.topics(topics),
      ...(from && { from: this.source(from) }),
      ...(at && {
        at: {
          ...at,
          communeCode: this.text(at.communeCode),
          ...(at.commune !== undefined && { commune: this.text(at.commune) }),
          ...(at.postcode !== undefined && { postcode: this.text(at.postcode) }),
          zone: this.zone(at.zone),
          ...(at.hours !== undefined && { hours: this.text(at.hours) }),
        },
      }),
    }
  }
}
