import type { Desk, Space } from './room.js'

/** F2 leads to the field of the counter from every room that has none of its own. */
export function leadToField(event: KeyboardEvent, space: Space | undefined, deskFor: (space: Space) => Desk): void {
  if (event.key !== 'F2' || event.defaultPrevented || !space?.rooms.some(({ room }) => room === 'lend')) return
  const desk = deskFor(space)
  if (desk.host.renderRoot.querySelector('#find, #return-code')) return
  event.preventDefault()
  desk.go({ room: 'lend', item: '', filters: {} })
}
