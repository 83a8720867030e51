import type { Id } from '../../base/id.js'

/** What a line of a talk shows. */
export type MessagePhotoTable = {
  message_id: Id<'Message'>
  /** From 0 on. */
  position: number
  photo: string
  width: number
  height: number
}
