import { Refusal } from '../../base/refusal.js'
import { isSlug } from '../../base/shapes.js'
import { isUniqueViolation } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'
import { CommandError } from '../../rpc/command.js'
import { isAddressWord } from '../address-words.js'
import type { Member } from '../member.js'
import { findMember } from '../member.store.js'
import type { Place } from '../place.js'
import { findPlace } from '../place.store.js'

export function readSlug(slug: string, what: string): string {
  if (!isSlug(slug)) {
    throw new CommandError(`${what}: small letters, digits and hyphens`)
  }
  if (isAddressWord(slug)) throw new CommandError(`${what}: ${slug} is the address of one of our own pages`)
  return slug
}

export async function memberNamed(db: Db, slug: string): Promise<Member> {
  const member = await findMember(db, slug)
  if (!member) throw new CommandError(`no member is called ${slug}`)
  return member
}

export async function placeNamed(db: Db, slug: string): Promise<Place> {
  const place = await findPlace(db, slug)
  if (!place) throw new CommandError(`no place of a member that is shown is called ${slug}`)
  return place
}

export function sayTaken(what: string, how = 'a member or a place has it already'): (error: unknown) => never {
  return (error) => {
    if (isUniqueViolation(error)) throw new CommandError(`${what}: ${how}`)
    if (error instanceof Refusal) throw new CommandError(`${what}: ${error.reason}`)
    throw error
  }
}

export function sayOverwritten(source: string | undefined, print: (line: string) => void): void {
  if (source !== undefined) print(`The next import of ${source} writes over it what its file says.`)
}
