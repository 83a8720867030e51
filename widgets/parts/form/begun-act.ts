import { newKey } from '../../shared/act.js'
import { canonical } from '../../shared/exchange.js'

/** An act that was begun: sent again, also by the page that is loaded again, it is the same one, under its key. */
export type BegunAct = {
  readonly content: string
  readonly key: string
  /** The person's own facts, which go with it. */
  readonly said?: object
}

/** The one that was begun, if nothing else is asked now: what the account knows meanwhile need not be said, and was. */
export function begunAct(before: BegunAct | undefined, { content, said }: Required<Omit<BegunAct, 'key'>>): BegunAct {
  const isSame = before?.content === content && canonical({ ...before.said, ...said }) === canonical({ ...before.said })
  return isSame ? before : { content, key: newKey(), said }
}
