/** Names what a secret opens, for one drawing of an account's mark: drawn anew, it ends the link. Whom staff entered has none. */
export const named = (what: string, mark: string | undefined): string => (mark === undefined ? what : `${what}:${mark}`)

/** The mark stands in the secret too, so that this is checked before any query, and whether the mark still holds afterwards. */
export const withMark = (secret: string, mark: string | undefined): string =>
  mark === undefined ? secret : `${secret}.${mark}`

export function readMark(secret: string): { readonly keyed: string; readonly mark: string | undefined } {
  const [keyed = '', mark] = secret.split('.')
  return { keyed, mark }
}
