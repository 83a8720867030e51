import { html, nothing } from 'lit'
import type { Desk, RoomName } from '../../room.js'
import type { WriteWords } from './write.strings.js'

/** The talk about a thing stands below it in the address. */
export const talk = 'talk'

type WriteView = {
  readonly desk: Desk
  /** Where its talk is, if not in the room that is open. */
  readonly room?: RoomName
  readonly words: WriteWords
  readonly id: string
  readonly who: string
  readonly what: string
  readonly unread: number | undefined
}

const hrefOf = ({ desk, id, room }: Pick<WriteView, 'desk' | 'id' | 'room'>) =>
  desk.hrefOf({ item: `${id}/${talk}`, ...(room && { room, filters: {} }) })

/** Beside the line of a thing. */
export function writeBeside(view: WriteView) {
  const { unread = 0, what, who, words } = view
  const name = words.writeAbout({ who, what })
  return html`<a class="write" href=${hrefOf(view)}
    ><span aria-hidden="true">${words.write}</span
    >${unread ? html`<b class="count" aria-hidden="true">${unread}</b>` : nothing}<span class="unseen"
      >${unread ? `${name}, ${words.unreadWords(unread)}` : name}</span
    ></a
  >`
}

/** In what is open. */
export function writeWay(view: Omit<WriteView, 'what'>) {
  const { unread = 0, who, words } = view
  return html`<a class="way" href=${hrefOf(view)}
    >${words.writeWhom(who)}${unread ? `, ${words.unreadWords(unread)}` : nothing}</a
  >`
}
