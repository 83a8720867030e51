import { askUpstream, UpstreamFault } from '../../../rpc/ask-upstream.js'
import { readPicture, type Picture } from './picture.js'

export type Asking = { readonly timeoutMs: number; readonly maxBytes: number; readonly userAgent: string }

/** What is said of a square outside of what is covered; Géoplateforme says 400 and 404. It is well otherwise. */
const nothing: readonly number[] = [204, 400, 404]

/** One picture of a service of tiles. Nothing is said but who we are: whoever looks at the map is not known to it. */
export async function askTile(address: string, { userAgent, ...limits }: Asking): Promise<Picture | 'nothing there'> {
  const headers = { accept: 'image/webp,image/png,image/jpeg', 'user-agent': userAgent }
  const answer = await askUpstream(address, { ...limits, headers, nothing })
  if (!answer) return 'nothing there'
  const picture = readPicture(answer.body)
  if (!picture || picture.type !== answer.type) {
    throw new UpstreamFault(`answered something else than a picture: ${answer.type}`)
  }
  return picture
}
