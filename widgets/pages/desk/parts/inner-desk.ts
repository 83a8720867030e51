import type { Desk, Place } from '../room.js'

/** The desk as an inner room knows it: what is open there is what stands after its name in the address. */
export function innerDesk(desk: Desk, name: string): Desk {
  const own = () => (desk.item === name || desk.item?.startsWith(`${name}/`) === true ? desk.item : undefined)
  const placed = ({ item, ...place }: Place): Place => ({ ...place, item: item ? `${name}/${item}` : name })
  return {
    host: desk.host,
    call: desk.call,
    drafts: desk.drafts,
    get language() {
      return desk.language
    },
    get email() {
      return desk.email
    },
    get spaces() {
      return desk.spaces
    },
    get parts() {
      return desk.parts
    },
    get item() {
      return own()?.slice(name.length + 1) || undefined
    },
    get filters() {
      return own() === undefined ? {} : desk.filters
    },
    hrefOf: (place) => desk.hrefOf(placed(place)),
    hrefTo: (of, room) => desk.hrefTo(of, room),
    signOf: (room) => desk.signOf(room),
    go: (place, isKept) => desk.go(placed(place), isKept),
    did: (text, undo) => desk.did(text, undo),
    told: (text) => desk.told(text),
    failed: (cause) => desk.failed(cause),
    freshCode: () => desk.freshCode(),
    refresh: () => desk.refresh(),
  }
}
