import type { Language } from '../../shared/language-of.js'
import type { InputOf, OutputOf } from '../../shared/wire.js'

/** How a thing was before and after, as both sides note it. */
export type Condition = NonNullable<OutputOf<'loans.openLink'>['condition']>
export type MomentShown = Condition[number]
export type Moment = MomentShown['moment']
export type NoteShown = MomentShown['notes'][number]
export type NotePhoto = NoteShown['photos'][number]
export type Note = Pick<InputOf<'loans.noteLink'>, 'accessories' | 'condition' | 'moment' | 'photos'>

export const mostPhotos = 4

/** The box needs this of the page around it. */
export type ConditionParts = {
  readonly side: NoteShown['by']
  /** The other side, as it is called on the page. */
  readonly who: string
  /** Set for a reader who is neither side, and helps: the names of both. */
  readonly names?: Readonly<Record<NoteShown['by'], string>>
  /** The site's team is asked to help, and reads it meanwhile. */
  readonly isCalled?: boolean
  readonly language: Language
  /** Several people are this side: the staff of a place. */
  readonly isTeam?: boolean
  /** The key under which the server has the photo. */
  upload(photo: Blob): Promise<string>
  /** Sent again with the same key, it is done once. The page then gives the box what stands. */
  save(note: Note, key: string): Promise<void>
  /** Asks again for what stands, with new addresses of the photos; never throws. */
  renew(): Promise<void>
}
