import type { Selectable } from 'kysely'
import type { Id } from '../base/id.js'
import type { Instant } from '../base/instant.js'
import { isAmong } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import { writtenOnce, type Slots } from '../database/written-once.js'
import { photoKey } from '../media/index.js'
import type { LoanSide } from './loan.js'
import { loanSubject } from './loan.js'
import type { LoanNote, LoanPicture, HandOver } from './loan-note.js'
import type { LoanPhotoTable } from './loan-note.table.js'

const pictureFrom = ({ photo, width, height, alt }: Selectable<LoanPhotoTable>): LoanPicture => ({
  photo,
  width,
  height,
  alt,
})

type Of = Slots<{ id: Id<'Loan'> }>

const written = writtenOnce((db, { id }: Of) =>
  db.selectFrom('loan_note').selectAll().where('loan_id', '=', id).orderBy('side'),
)
const shown = writtenOnce((db, { id }: Of) =>
  db.selectFrom('loan_photo').selectAll().where('loan_id', '=', id).orderBy('position'),
)

export async function notesOf(db: Db, id: Id<'Loan'>): Promise<LoanNote[]> {
  const [notes, photos] = [await written.all(db, { id }), await shown.all(db, { id })]
  return notes.map(({ moment, side, condition, accessories, written_at: writtenAt }) => ({
    moment,
    side,
    condition,
    accessories,
    writtenAt,
    photos: photos.filter((each) => each.moment === moment && each.side === side).map(pictureFrom),
  }))
}

/** What staff noted of how it came back, for whoever brought it. */
export async function noteOfReturn(db: Db, id: Id<'Loan'>): Promise<string> {
  const note = (await notesOf(db, id)).find(({ moment, side }) => moment === 'back' && side === 'giver')
  return [note?.condition, note?.accessories].filter(Boolean).join(' · ')
}

/** In place of what this side noted of that moment. Whoever writes at the same time waits at the first row. */
export async function saveNote(tx: Tx, id: Id<'Loan'>, note: LoanNote): Promise<void> {
  const { moment, side, condition, accessories, writtenAt, photos } = note
  const said = { condition, accessories, written_at: writtenAt }
  await tx
    .insertInto('loan_note')
    .values({ loan_id: id, moment, side, ...said })
    .onConflict((conflict) => conflict.columns(['loan_id', 'moment', 'side']).doUpdateSet(said))
    .execute()
  await tx
    .deleteFrom('loan_photo')
    .where('loan_id', '=', id)
    .where('moment', '=', moment)
    .where('side', '=', side)
    .execute()
  if (photos.length === 0) return
  const rows = photos.map((picture, position) => ({ loan_id: id, moment, side, position, ...picture }))
  await tx.insertInto('loan_photo').values(rows).execute()
}

type Said = { readonly moment: HandOver; readonly side: LoanSide; readonly condition: string; readonly now: Instant }

/** With the press that says that it was handed over, or is back. */
export async function saveCondition(tx: Tx, id: Id<'Loan'>, { moment, side, condition, now }: Said): Promise<void> {
  await tx
    .insertInto('loan_note')
    .values({ loan_id: id, moment, side, condition, accessories: '', written_at: now })
    .onConflict((conflict) =>
      conflict.columns(['loan_id', 'moment', 'side']).doUpdateSet({ condition, written_at: now }),
    )
    .execute()
}

type Noted = { readonly moment: HandOver; readonly since: Instant }

/** What the giver noted of that moment since then; the keys of its photos. */
export async function removeNoteSince(tx: Tx, id: Id<'Loan'>, { moment, since }: Noted): Promise<string[]> {
  const { numDeletedRows } = await tx
    .deleteFrom('loan_note')
    .where('loan_id', '=', id)
    .where('moment', '=', moment)
    .where('side', '=', 'giver')
    .where('written_at', '>=', since)
    .executeTakeFirst()
  if (numDeletedRows === 0n) return []
  const photos = await tx
    .deleteFrom('loan_photo')
    .where('loan_id', '=', id)
    .where('moment', '=', moment)
    .where('side', '=', 'giver')
    .returning(['photo', 'width'])
    .execute()
  return photos.map(photoKey)
}

/** All that this side noted; the keys of its photos. */
export async function removeNotes(tx: Tx, id: Id<'Loan'>, side: LoanSide): Promise<string[]> {
  const photos = await tx
    .deleteFrom('loan_photo')
    .where('loan_id', '=', id)
    .where('side', '=', side)
    .returning(['photo', 'width'])
    .execute()
  await tx.deleteFrom('loan_note').where('loan_id', '=', id).where('side', '=', side).execute()
  return photos.map(photoKey)
}

const ofLoan = writtenOnce((db, { id, photo }: Slots<{ id: Id<'Loan'>; photo: string }>) =>
  db.selectFrom('loan_photo').select('photo').where('loan_id', '=', id).where('photo', '=', photo).limit(1),
)

export async function isPhotoOfLoan(db: Db, id: Id<'Loan'>, photo: string): Promise<boolean> {
  return (await ofLoan.first(db, { id, photo })) !== undefined
}

/** Whether a note of any loan shows the photo. */
export async function isNotedByLoan(db: Db, photo: string): Promise<boolean> {
  const row = await db.selectFrom('loan_photo').select('loan_id').where('photo', '=', photo).executeTakeFirst()
  return row !== undefined
}

export async function photosOfAllLoans(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('loan_photo').select(['photo', 'width']).distinct().execute()
  return rows.map(photoKey)
}

type Before = { readonly usual: Instant; readonly disputed: Instant }

/** Those of loans that ended before; where something is lost, damaged or reported, much later. */
export async function removeOldPhotos(tx: Tx, { usual, disputed }: Before): Promise<string[]> {
  const { kind } = loanSubject('')
  const ended = await tx
    .selectFrom('loan')
    .select('loan.id')
    .where((eb) => eb.exists(eb.selectFrom('loan_photo').select('photo').whereRef('loan_id', '=', 'loan.id')))
    .where('ended_at', '<', usual)
    .where((eb) =>
      eb.or([
        eb('ended_at', '<', disputed),
        eb.and([
          eb('status', 'not in', ['lost', 'damaged']),
          eb.not(
            eb.exists(
              eb
                .selectFrom('report')
                .select('report.id')
                .where('subject_kind', '=', kind)
                .whereRef('subject_id', '=', 'loan.id'),
            ),
          ),
        ]),
      ]),
    )
    .limit(mostAtOnce)
    .execute()
  if (ended.length === 0) return []
  const ids = ended.map(({ id }) => id)
  const gone = await tx
    .deleteFrom('loan_photo')
    .where(isAmong(tx, 'loan_id', ids))
    .returning(['photo', 'width'])
    .execute()
  return gone.map(photoKey)
}

/** The others go the next time, an hour later. */
const mostAtOnce = 1_000
