/** Parses text that this server wrote itself; anything else must go through a schema. */
export function ownJson<T>(text: string): T {
  return JSON.parse(text) as T
}
