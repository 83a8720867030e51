import { act, anyPageDoor, done, forStaff, privateQuery, publicQuery, router, staffDoor } from '../rpc/procedures.js'
import { acceptAgreement } from './accept-agreement.js'
import { acceptInput, endInput, type AcceptInput, type EndInput } from './agreements/agreement.wire.js'
import { endAgreement } from './end-agreement.js'
import type { Authors } from './authors.js'
import { openSite } from './open-site.js'
import { askOrigin } from './origins/ask-origin.js'
import { dropOrigin } from './origins/drop-origin.js'
import {
  doneOutput,
  originAsked,
  originInput,
  proofInput,
  standingOutput,
  type OriginInput,
  type ProofInput,
} from './origins/origin.wire.js'
import { proveOrigin } from './origins/prove-origin.js'
import { showStanding } from './origins/show-standing.js'
import { changeSettings } from './settings/change-settings.js'
import { judgeTheme } from './settings/judge-theme.js'
import {
  changeInput,
  changeOutput,
  judgeInput,
  judgeOutput,
  settingsInput,
  settingsOutput,
  type JudgeInput,
  type SettingsChange,
  type SettingsInput,
} from './settings/settings.wire.js'
import { showSettings } from './settings/show-settings.js'
import { openInput, openOutput } from './site.wire.js'

const changing = { perHour: 60, perDay: 200 }

/** A person who holds an origin holds what acts in the name of the site. */
const origins = { may: 'origins', fresh: true } as const

export const sitesRouter = (authors: Authors) =>
  router({
    open: publicQuery({ by: 'anybody', staleSeconds: 30, shows: ['sites', 'territories'] })
      .input(openInput)
      .output(openOutput)
      .query(({ ctx, input }) => openSite(ctx, input)),
    standing: privateQuery({ by: 'anybody' })
      .input(openInput)
      .output(standingOutput)
      .query(({ ctx, input }) => showStanding(ctx, input)),
    settings: privateQuery({ by: { may: 'site' } })
      .input(settingsInput)
      .output(settingsOutput)
      .query(forStaff((ctx, _allowed, input: SettingsInput) => showSettings(ctx, authors, input))),
    change: act({ by: { may: 'site' } })
      .input(changeInput)
      .output(changeOutput)
      .mutation(
        staffDoor('sites.change', changing, (ctx, _allowed, input: SettingsChange) =>
          changeSettings(ctx, authors, input),
        ),
      ),
    judgeLook: privateQuery({ by: { may: 'site' } })
      .input(judgeInput)
      .output(judgeOutput)
      .query(forStaff(async (_ctx, _allowed, { look }: JudgeInput) => judgeTheme(look))),
    acceptAgreement: act({ by: { may: 'site', fresh: true } })
      .input(acceptInput)
      .output(doneOutput)
      .mutation(
        staffDoor(
          'sites.acceptAgreement',
          changing,
          done((ctx, allowed, input: AcceptInput) => acceptAgreement(ctx, allowed, input)),
        ),
      ),
    // It must be quick: a page may have been broken into.
    endAgreement: act({ by: { may: 'site' } })
      .input(endInput)
      .output(doneOutput)
      .mutation(
        staffDoor('sites.endAgreement', changing, async (ctx, _allowed, { site }: EndInput) => {
          const { id, name } = await endAgreement(ctx, site)
          ctx.about({ kind: 'agreement', id, title: name })
          return {}
        }),
      ),
    askOrigin: act({ by: origins })
      .input(originInput)
      .output(originAsked)
      .mutation(staffDoor('sites.askOrigin', changing, (ctx, _allowed, input: OriginInput) => askOrigin(ctx, input))),
    dropOrigin: act({ by: origins })
      .input(originInput)
      .output(doneOutput)
      .mutation(
        staffDoor('sites.dropOrigin', changing, async (ctx, _allowed, input: OriginInput) => {
          await dropOrigin(ctx, input)
          return {}
        }),
      ),
    proveOrigin: act({ by: 'any-page' })
      .input(proofInput)
      .output(doneOutput)
      .mutation(
        anyPageDoor('sites.proveOrigin', { perHour: 30, perDay: 100 }, async (ctx, input: ProofInput) => {
          await proveOrigin(ctx, authors, input)
          return {}
        }),
      ),
  })
