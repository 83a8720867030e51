import type { Db } from '../../database/tables.js'
import { findAccount } from '../../accounts/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { act, forStaff, privateQuery, router, staffDoor, staffFile } from '../../rpc/procedures.js'
import type { Ban } from '../bans/ban.js'
import { banGiver, liftBan } from '../bans/ban-giver.js'
import { decideSubject } from '../decide-subject.js'
import { release } from '../decisions/subject-hold.store.js'
import type { Moderator } from '../moderator.js'
import { ownerOf, tellOne, type Subject, type SubjectOwners } from '../subject.js'
import { undoDecision } from '../undo-decision.js'
import {
  aboutInput,
  banInput,
  banOutput,
  bansInput,
  bansOutput,
  csvOutput,
  decideInput,
  decideOutput,
  holdOutput,
  liftBanInput,
  noteInput,
  noteOutput,
  openOutput,
  previewInput,
  previewOutput,
  queueCsvInput,
  queueInput,
  queueOutput,
  removeNoteInput,
  undoInput,
  type AboutInput,
  type BanInput,
  type BansInput,
  type DecideInput,
  type LiftBanInput,
  type NoteInput,
  type PreviewInput,
  type QueueCsvInput,
  type QueueInput,
  type RemoveNoteInput,
  type UndoInput,
} from './desk.wire.js'
import { getTheirs } from '../get-theirs.js'
import { holdSubject } from './hold-subject.js'
import { listBans } from './list-bans.js'
import { listQueue } from './list-queue.js'
import { openSubject } from './open-subject.js'
import { removeNote, writeNote } from '../write-note.js'
import { previewOf, type Previews } from './preview.js'
import { queueCsv } from './queue-csv.js'

type Lent = { readonly owners: SubjectOwners; readonly preview: Previews }
type Desk<What extends 'moderation' | 'network'> = Lent & { readonly as: (who: Allowed<What>) => Moderator }

/** Somebody decides for hours: more than anybody reads with care. */
const limits = { perHour: 600, perDay: 2_000 }

/** The same room for the moderators of a site, which the input names, and for the network. */
const deskProcedures = <const What extends 'moderation' | 'network'>(
  may: What,
  { owners, preview, as }: Desk<What>,
) => {
  const by = { may }
  const name = (verb: string) => `${may === 'network' ? 'networkModeration' : 'moderation'}.${verb}`
  return {
    queue: privateQuery({ by })
      .input(queueInput)
      .output(queueOutput)
      .query(
        forStaff((ctx, who: Allowed<What>, { site: _site, ...asked }: QueueInput) =>
          listQueue(ctx, { owners, by: as(who) }, asked),
        ),
      ),
    queueCsv: privateQuery({ by: { ...by, fresh: true } })
      .input(queueCsvInput)
      .output(csvOutput)
      .query(
        staffFile(name('queueCsv'), (ctx, who: Allowed<What>, { site: _site, ...asked }: QueueCsvInput) =>
          queueCsv(ctx, { owners, by: as(who) }, asked),
        ),
      ),
    open: privateQuery({ by })
      .input(aboutInput)
      .output(openOutput)
      .query(
        forStaff((ctx, who: Allowed<What>, { kind, id }: AboutInput) =>
          openSubject(ctx, { owners, by: as(who) }, { kind, id }),
        ),
      ),
    preview: privateQuery({ by })
      .input(previewInput)
      .output(previewOutput)
      .query(
        forStaff((ctx, who: Allowed<What>, asked: PreviewInput) =>
          previewOf(ctx, { owners, preview, by: as(who) }, asked),
        ),
      ),
    bans: privateQuery({ by })
      .input(bansInput)
      .output(bansOutput)
      .query(forStaff((ctx, who: Allowed<What>, _asked: BansInput) => listBans(ctx.db, as(who)))),
    // Each minute while a page is open: no act that anybody looks for.
    hold: act({ by: { may, unnoted: true } })
      .input(aboutInput)
      .output(holdOutput)
      .mutation(
        staffDoor(name('hold'), { perDay: 5_000 }, (ctx, who: Allowed<What>, { kind, id }: AboutInput) =>
          holdSubject(ctx, { owners, by: as(who) }, { kind, id }),
        ),
      ),
    decide: act({ by })
      .input(decideInput)
      .output(decideOutput)
      .mutation(
        staffDoor(
          name('decide'),
          limits,
          async (ctx, who: Allowed<What>, { site: _site, kind: _kind, ...said }: DecideInput) => {
            const { id, does, subject } = await decideSubject(ctx, { owners, by: as(who) }, said)
            if (who.actor) await release(ctx.tx, subject, who.actor.by)
            const title = await titleOf(ctx.tx, owners, subject)
            ctx.about({ ...subject, title })
            return { decisionId: id, does, title }
          },
        ),
      ),
    undo: act({ by })
      .input(undoInput)
      .output(decideOutput)
      .mutation(
        staffDoor(name('undo'), limits, async (ctx, who: Allowed<What>, { decisionId }: UndoInput) => {
          const { does, subject } = await undoDecision(ctx, { owners, by: as(who) }, decisionId)
          const title = await titleOf(ctx.tx, owners, subject)
          ctx.about({ ...subject, title })
          return { decisionId, does, title }
        }),
      ),
    ban: act({ by })
      .input(banInput)
      .output(banOutput)
      .mutation(
        staffDoor(name('ban'), limits, async (ctx, who: Allowed<What>, { kind, id, ...said }: BanInput) => {
          const by = as(who)
          const { sides } = await getTheirs({ db: ctx.tx, clock: ctx.clock }, { owners, by }, { kind, id })
          const ban = await banGiver(ctx, by, { sides, ...said })
          await tellOf(ctx, ban)
          return { banId: ban.id }
        }),
      ),
    liftBan: act({ by })
      .input(liftBanInput)
      .output(banOutput)
      .mutation(
        staffDoor(name('liftBan'), limits, async (ctx, who: Allowed<What>, { banId }: LiftBanInput) => {
          const ban = await liftBan(ctx, as(who), banId)
          await tellOf(ctx, ban)
          return { banId: ban.id }
        }),
      ),
    note: act({ by })
      .input(noteInput)
      .output(noteOutput)
      .mutation(
        staffDoor(name('note'), limits, async (ctx, who: Allowed<What>, { kind, id, words }: NoteInput) => {
          const note = await writeNote(ctx, { owners, by: as(who) }, { kind, id, words })
          ctx.about({ kind, id, title: await titleOf(ctx.tx, owners, note.subject) })
          return { noteId: note.id }
        }),
      ),
    removeNote: act({ by })
      .input(removeNoteInput)
      .output(noteOutput)
      .mutation(
        staffDoor(name('removeNote'), limits, async (ctx, who: Allowed<What>, { noteId }: RemoveNoteInput) => {
          const { id, subject } = await removeNote(ctx, as(who), noteId)
          ctx.about({ ...subject, title: await titleOf(ctx.tx, owners, subject) })
          return { noteId: id }
        }),
      ),
  }
}

async function titleOf(db: Db, owners: SubjectOwners, { kind, id }: Subject): Promise<string> {
  return (await tellOne(db, ownerOf(owners, kind), id))?.title ?? ''
}

async function tellOf({ tx, about }: StaffContext, { id, person }: Ban): Promise<void> {
  const account = person && (await findAccount(tx, person))
  about({ kind: 'person', id, title: account?.firstName ?? '', ...(person && { person }) })
}

export const siteDesk = (lent: Lent) => deskProcedures('moderation', { ...lent, as: (who) => who })

export const networkModerationRouter = (owners: SubjectOwners, preview: Previews) =>
  router(deskProcedures('network', { owners, preview, as: (who) => who }))
