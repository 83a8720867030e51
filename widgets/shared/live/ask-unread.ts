import { signedAsk } from '../signed.js'

/** How many words one would find unread there. */
export async function askUnread(site: string | undefined): Promise<number> {
  return (await signedAsk('talks.unread', site === undefined ? {} : { site }, { site })).count
}
