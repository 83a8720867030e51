import { createHash } from 'node:crypto'
import type { Request } from 'express'

/** By what a feed is made of, or by its text: whoever has the one of now need not get it again. */
export type FeedTag = { readonly etag: string; readonly isHeldBy: (req: Request) => boolean }

export function feedTag(of: string): FeedTag {
  const hash = createHash('sha256').update(of).digest('base64url').slice(0, 22)
  return { etag: `W/"${hash}"`, isHeldBy: (req) => req.get('if-none-match')?.includes(hash) === true }
}
