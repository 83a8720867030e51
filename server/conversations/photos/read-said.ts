import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { photoKey, photosSentBy } from '../../media/index.js'
import type { Said } from '../message.js'

/** As it comes; `photos`: what `POST /photo` answered. */
export type SaidInput = { readonly words: string; readonly photos?: readonly string[] | undefined }

/** `sender`: who may have sent photos just now; nobody without an account has. */
type Writing = { readonly sender: Id<'Account'> | undefined; readonly now: Instant }

export async function readSaid(
  tx: Tx,
  { words, photos: keys = [] }: SaidInput,
  { sender, now }: Writing,
): Promise<Said> {
  if (words === '' && keys.length === 0) throw new Refusal('invalid-input', { fields: ['words'] })
  if (new Set(keys).size < keys.length) throw new Refusal('invalid-input', { fields: ['photos'] })
  const sent = sender === undefined ? [] : await photosSentBy(tx, { sender, keys, now })
  const photos = keys.map((key) => {
    const photo = sent.find((each) => photoKey(each) === key)
    if (!photo) throw new Refusal('photo-gone')
    return photo
  })
  return { words, ...(photos.length > 0 && { photos }) }
}
