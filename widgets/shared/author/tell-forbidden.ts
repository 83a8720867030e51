import { tell } from './tell.js'

/** Says in the console why a tag stays undefined in this page. */
export function tellForbidden(tag: string, cause: unknown): void {
  const isEnglish = /^en\b/i.test(document.documentElement.lang)
  tell('types-forbidden', { tag, isEnglish, server: import.meta.url, cause })
}
