/** Each property may be undefined, which says nothing. A property that `Whole` does not have is no part of it, even where it is conditional. */
type WithGaps<Whole> = { readonly [Name in keyof Whole]: Whole[Name] | undefined }

/** Drops the keys whose value is undefined. */
export function withoutGaps<Whole extends object>(thing: WithGaps<Whole>): Whole {
  for (const [name, value] of Object.entries(thing)) if (value === undefined) Reflect.deleteProperty(thing, name)
  if (!isWhole<Whole>(thing)) throw new Error('a gap is left')
  return thing
}

function isWhole<Whole extends object>(thing: WithGaps<Whole>): thing is WithGaps<Whole> & Whole {
  return Object.values(thing).every((value) => value !== undefined)
}
