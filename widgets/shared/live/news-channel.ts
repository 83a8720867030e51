import { addressOf } from '../wire.js'
import type { Heard, Whose } from './listen-to.js'

/** How the tabs of an origin name what they hear together. */
export function channelOf({ link, member, site }: Whose): string {
  const of = link ? `${link.kind}:${link.id}` : `${site ?? ''} ${member ?? ''}`
  return `coop live ${new URL(addressOf('/')).origin} ${of}`
}

/** Tells what another of this origin is told, until what it returns is called; it opens no connection. */
export function overhear(whose: Whose, hear: (subject: string) => void): () => void {
  const channel = new BroadcastChannel(channelOf(whose))
  channel.addEventListener('message', ({ data: { subject } }: MessageEvent<Heard>) => {
    if (subject !== undefined) hear(subject)
  })
  return () => channel.close()
}
