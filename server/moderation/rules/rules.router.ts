import { act, forStaff, privateQuery, publicQuery, router, staffDoor } from '../../rpc/procedures.js'
import type { PreviewRules } from './preview.js'
import { listVersions, publishFromDesk } from './rules-desk.js'
import {
  previewInput,
  previewOutput,
  publishInput,
  publishOutput,
  versionsInput,
  versionsOutput,
  type PreviewInput,
  type PublishInput,
  type VersionsInput,
} from './rules-desk.wire.js'
import { rulesInput, rulesOutput } from './rules.wire.js'
import { showRules } from './show-rules.js'

const by = { may: 'network' } as const

/** Whoever publishes after one is asked again. */
const publishing = { perHour: 10, perDay: 20 }

export const rulesRouter = (preview: PreviewRules) =>
  router({
    current: publicQuery({ by: 'anybody', staleSeconds: 30, shows: ['sites'] })
      .input(rulesInput)
      .output(rulesOutput)
      .query(({ ctx, input }) => showRules(ctx, input)),
    versions: privateQuery({ by })
      .input(versionsInput)
      .output(versionsOutput)
      .query(forStaff(({ db }, _allowed, _input: VersionsInput) => listVersions(db))),
    preview: privateQuery({ by })
      .input(previewInput)
      .output(previewOutput)
      .query(forStaff((ctx, _allowed, input: PreviewInput) => preview(ctx, input))),
    publish: act({ by: { may: 'network', fresh: true } })
      .input(publishInput)
      .output(publishOutput)
      .mutation(
        staffDoor('rules.publish', publishing, async (ctx, _allowed, input: PublishInput) => {
          await publishFromDesk(ctx, input)
          return { version: input.version }
        }),
      ),
  })
