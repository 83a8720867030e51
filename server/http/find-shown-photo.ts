import type { Database } from '../database/open-database.js'
import type { ShownPhoto } from './media.js'
import { isPhotoShown } from '../members/index.js'
import { shownAs } from '../offers/index.js'
import { isOfAppointment } from '../repairs/index.js'

/** Read each time: what is withdrawn in one process is gone in all. */
export const findShownPhoto =
  ({ reader }: Pick<Database, 'reader'>): ShownPhoto =>
  async (photo, now) =>
    (await shownAs(reader, photo, now)) ??
    ((await isPhotoShown(reader, photo)) ? 'member' : undefined) ??
    ((await isOfAppointment(reader, photo)) ? 'person' : undefined)
