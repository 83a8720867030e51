import { nothing } from 'lit'
import { lazyStrings } from '../../../parts/lazy-strings.js'
import type { Content } from '../../../shared/content.js'
import type { Learn } from '../../../words/language.js'
import type { Desk, Room } from '../room.js'

type RoomWords<Words> = {
  /** Undefined until they are there in the language of the desk. */
  known(): Words | undefined
  /** The French ones until then. */
  said(): Words
}

type Spoken<Words> = { readonly french: Words; readonly learn: Learn<Words> }

export function roomWords<Words>(desk: Desk, { french, learn }: Spoken<Words>): RoomWords<Words> {
  const known = lazyStrings(desk.host, { language: () => desk.language, french, learn })
  return { known, said: () => known() ?? french }
}

/** A room that is a list. `around`: what else stands there. */
export function listRoom<Words>(
  words: RoomWords<Words>,
  listing: { render(): Content; close(): void },
  around: (list: Content, words: Words) => Content = (list) => list,
): Room {
  return {
    render: () => {
      const known = words.known()
      return known ? around(listing.render(), known) : nothing
    },
    close: () => listing.close(),
  }
}
