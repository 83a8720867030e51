import { act, forStaff, privateQuery, publicQuery, router, staffDoor } from '../../rpc/procedures.js'
import { listVersions, publishFromDesk } from './rules-desk.js'
import {
  publishInput,
  publishOutput,
  versionsInput,
  versionsOutput,
  type PublishInput,
  type VersionsInput,
} from './rules-desk.wire.js'
import { rulesInput, rulesOutput } from './rules.wire.js'
import { showRules } from './show-rules.js'

const by = { may: 'network' } as const

/** Each new version asks all people again when they publish. */
const publishing = { perHour: 10, perDay: 20 }

export const rulesRouter = router({
  current: publicQuery({ by: 'anybody', staleSeconds: 30, shows: ['sites'] })
    .input(rulesInput)
    .output(rulesOutput)
    .query(({ ctx, input }) => showRules(ctx, input)),
  versions: privateQuery({ by })
    .input(versionsInput)
    .output(versionsOutput)
    .query(forStaff(({ db }, _allowed, _input: VersionsInput) => listVersions(db))),
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
