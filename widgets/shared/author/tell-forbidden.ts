import { english, french } from './author.strings.js'

/** Says in the console why a tag stays undefined in this page. */
export function tellForbidden(tag: string, cause: unknown): void {
  const guide = new URL('/guide/si-rien-n-apparait', import.meta.url)
  console.warn(`${tag}: ${french.notAllowed}\n${tag}: ${english.notAllowed}\n${guide}`, cause)
}
