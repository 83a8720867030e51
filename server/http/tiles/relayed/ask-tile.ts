import { askUpstream, UpstreamFault } from '../../../rpc/ask-upstream.js'
import { readPicture, type Picture } from './picture.js'

type Asking = { readonly timeoutMs: number; readonly maxBytes: number; readonly userAgent: string }

/** Answers of a healthy upstream outside of its coverage; Géoplateforme gives 400 and 404. */
const nothing: readonly number[] = [204, 400, 404]

/** Sends only who we are, and nothing of the visitor. */
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
