import { Router, type Request, type Response } from 'express'
import * as v from 'valibot'
import { Refusal } from '../../../base/refusal.js'
import { proposeInput, proposing } from '../../../members/index.js'
import type { Services } from '../../../rpc/context.js'
import { statusOf } from '../../../rpc/procedures.js'
import { give, queryOf } from '../layout/answers.js'
import { communesToChoose } from '../layout/communes-to-choose.js'
import type { Typed, Wrongs } from '../layout/form.js'
import { pathIn, type Frame } from '../layout/layout.js'
import type { FrameOf } from '../layout/section.js'
import { fieldsRefused, filled, formContext, newFormKey, readForm, typedIn } from '../layout/take-form.js'
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
    const words = proposeWords(frame).wrongs
    const read = v.safeParse(proposeInput, {
      ...filled(typed, fields),
      site: frame.site.slug,
      locale: frame.formats.language,
    })
    const wrongsOf = (names: readonly string[]): Wrongs =>
      Object.fromEntries(fields.flatMap((name) => (names.includes(name) ? [[name, words[name]]] : [])))
    if (!read.success) {
      const names = read.issues.map((issue) => String(issue.path?.[0]?.key))
      res.status(400)
      return show(res, frame, { typed, wrongs: wrongsOf(names) })
    }
    try {
      await proposing({ ctx: formContext(services, req, typed['key'] ?? ''), input: read.output })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const wrongs = wrongsOf(fieldsRefused(error) ?? [])
      res.status(statusOf(error))
      const said = error.kind === 'too-many' ? words.many : words.page
      return show(res, frame, { typed, wrongs: Object.keys(wrongs).length > 0 ? wrongs : { '': said } })
    }
    const path = pathIn(frame, proposePath)
    res.redirect(303, `${path}${path.includes('?') ? '&' : '?'}recu`)
  })

  return router
}
