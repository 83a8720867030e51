import type { Desk } from '../../room.js'

const keyOf = (member: string) => `returns ${member} read`

/** A code that was read in another room is a return once this one is open. Not by the address: a link that somebody sends takes nothing back. */
export function readElsewhere({ drafts }: Pick<Desk, 'drafts'>, member: string, code: string): void {
  drafts.set(keyOf(member), { code })
}

export function takeRead({ drafts }: Pick<Desk, 'drafts'>, member: string): string | undefined {
  const read = drafts.get(keyOf(member))
  drafts.delete(keyOf(member))
  return read && 'code' in read && typeof read.code === 'string' ? read.code : undefined
}
