import { Router, type Request, type Response } from 'express'
import { Refusal } from '../../../base/refusal.js'
import { proposeInput, proposing } from '../../../members/index.js'
import type { Services } from '../../../rpc/context.js'
import { give, queryOf } from '../layout/answers.js'
import { communesToChoose } from '../layout/communes-to-choose.js'
import type { Typed, Wrongs } from '../layout/form.js'
import { pathIn, type Frame } from '../layout/layout.js'
import type { FrameOf } from '../layout/section.js'
import { filled, newFormKey, readForm, receivedAt, takeForm, typedIn } from '../layout/take-form.js'
import { proposedPage, proposePage, proposePath, proposeWords } from './propose-page.js'

const fields = ['name', 'kind', 'about', 'street', 'communeCode', 'hours', 'website', 'proposer', 'email'] as const

/** « Proposer un lieu », which needs no script: what was typed comes back with what is wrong. */
export function proposeRoutes(services: Services, frameOf: FrameOf): Router {
  const { reader } = services.database
  const router = Router({ caseSensitive: true })

  const mapOf = async (req: Request<{ site: string }>): Promise<Frame> => {
    const frame = await frameOf(req, req.params.site)
    if (!frame.site.elements.includes('member-map')) throw new Refusal('element-off')
    return frame
  }

  const show = async (res: Response, frame: Frame, { typed, wrongs }: { typed: Typed; wrongs: Wrongs }) => {
    const parts = { communes: await communesToChoose(reader, frame), typed, wrongs, key: newFormKey() }
    give(res, proposePage(frame, parts), { seconds: 0 })
  }

  router.get(`/s/:site${proposePath}`, async (req: Request<{ site: string }>, res) => {
    const frame = await mapOf(req)
    if (queryOf(req).has('recu')) give(res, proposedPage(frame), { seconds: 0 })
    else await show(res, frame, { typed: {}, wrongs: {} })
  })

  router.post(`/s/:site${proposePath}`, readForm, async (req: Request<{ site: string }>, res) => {
    const frame = await mapOf(req)
    const typed = typedIn(req)
    const wrongs = await takeForm(
      services,
      { req, res },
      {
        schema: proposeInput,
        said: { ...filled(typed, fields), site: frame.site.slug, locale: frame.formats.language },
        fields,
        words: proposeWords(frame).wrongs,
        send: proposing,
      },
    )
    if (wrongs) await show(res, frame, { typed, wrongs })
    else res.redirect(303, receivedAt(pathIn(frame, proposePath)))
  })

  return router
}
