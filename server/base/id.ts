import type { Branded } from './brand.js'

/** A UUID version 7 (RFC 9562), so that rows made later sort later. */
export type Id<Name extends string> = Branded<string, `Id<${Name}>`>

/** A person whom others help, and who may have no account. */
export type HelpedPersonId = Id<'HelpedPerson'>

let lastMs = 0
let counter = 0

/** Ordered within a process even inside one millisecond: the 12 bits after the version are a counter. */
export function newId<Name extends string>(nowMs: number = Date.now()): Id<Name> {
  if (nowMs > lastMs) {
    lastMs = nowMs
    counter = 0
  } else if (++counter > 0xfff) {
    lastMs += 1
    counter = 0
  }
  const random = crypto.getRandomValues(new Uint8Array(8))
  random[0] = (0x80 | ((random[0] ?? 0) & 0x3f)) & 0xff
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const time = lastMs.toString(16).padStart(12, '0')
  const version = `7${counter.toString(16).padStart(3, '0')}`
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${tail.slice(0, 4)}-${tail.slice(4)}` as Id<Name>
}

const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function isId(text: string): boolean {
  return idShape.test(text)
}

/** Only where text enters (wire, rows, command line) and is already known to be an identifier. */
export function toId<Name extends string>(text: string): Id<Name> {
  return text as Id<Name>
}
