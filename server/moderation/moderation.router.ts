import type { AccountHolder, Actor } from '../rpc/actor.js'
import type { MutationContext } from '../rpc/context.js'
import { act, door, privateQuery, router, signedDoor } from '../rpc/procedures.js'
import { siteDesk } from './desk/desk.router.js'
import type { Previews } from './desk/preview.js'
import {
  objectInput,
  objectOutput,
  openObjectionInput,
  openObjectionOutput,
  reportInput,
  reportOutput,
  type ObjectInput,
  type ReportInput,
} from './moderation.wire.js'
import { objectToHiding } from './object-to-hiding.js'
import { openObjection } from './open-objection.js'
import { reportLimits, reportSubject, type HasActed } from './report-subject.js'
import { ownerOf, type SubjectOwners } from './subject.js'

type Lent = { readonly owners: SubjectOwners; readonly preview: Previews; readonly hasActed: HasActed }

export const moderationRouter = ({ owners, preview, hasActed }: Lent) => {
  const reported = async (ctx: MutationContext, { kind, id, ...said }: ReportInput, by?: Actor<AccountHolder>) => {
    const reporting = { owner: ownerOf(owners, kind), ...(by && { by: { actor: by, hasActed } }) }
    const report = await reportSubject(ctx, reporting, { subject: { kind, id }, ...said })
    return { reportId: report.id }
  }
  return router({
    ...siteDesk({ owners, preview }),
    report: act({ by: 'page' })
      .input(reportInput)
      .output(reportOutput)
      .mutation(door('moderation.report', reportLimits, (ctx, input: ReportInput) => reported(ctx, input))),
    reportSigned: act({ by: 'person' })
      .input(reportInput)
      .output(reportOutput)
      .mutation(
        signedDoor('moderation.reportSigned', reportLimits, (ctx, { actor }, input: ReportInput) =>
          reported(ctx, input, actor),
        ),
      ),
    openObjection: privateQuery({ by: 'anybody' })
      .input(openObjectionInput)
      .output(openObjectionOutput)
      .query(({ ctx, input }) => openObjection(ctx, owners, input)),
    object: act({ by: 'page' })
      .input(objectInput)
      .output(objectOutput)
      .mutation(
        door('moderation.object', { perHour: 20, perDay: 60 }, async (ctx, input: ObjectInput) => {
          await objectToHiding(ctx, input)
          return { objected: true as const }
        }),
      ),
  })
}
