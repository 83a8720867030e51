import { Router, type Request, type Response } from 'express'
import * as v from 'valibot'
import { Refusal } from '../../../base/refusal.js'
import { joining, joinInput } from '../../../joining/index.js'
import type { Services } from '../../../rpc/context.js'
import { elements } from '../../../sites/index.js'
import { statusOf } from '../../../rpc/procedures.js'
import { give, queryOf, wantedLanguage } from '../layout/answers.js'
import type { Typed, Wrongs } from '../layout/form.js'
import { formatsOf } from '../layout/formats.js'
import { fieldsRefused, filled, formContext, newFormKey, readForm, typedIn } from '../layout/take-form.js'
import { joinedPage, joiningPage, joiningPath, joiningPathIn, joiningWords } from './joining-page.js'

const fields = ['name', 'kind', 'town', 'postcode', 'website', 'elements', 'contact', 'email', 'words'] as const

/** What somebody has looked at already in `/integrer` is ticked. */
const wantedElements = (query: URLSearchParams): string =>
  elements.filter((name) => query.getAll('elements').includes(name)).join(' ')

/** « Rejoindre le réseau », for who has no site with us: no script, no account. */
export function joiningRoutes(services: Services): Router {
  const router = Router({ caseSensitive: true })

  const show = (req: Request, res: Response, filling: { typed: Typed; wrongs: Wrongs }) =>
    give(res, joiningPage(formatsOf(wantedLanguage(req)), { ...filling, key: newFormKey() }), { seconds: 0 })

  router.get('/join', (_req, res) => res.redirect(`${joiningPath}?lang=en`))

  router.get(joiningPath, (req, res) => {
    if (queryOf(req).has('recu')) give(res, joinedPage(formatsOf(wantedLanguage(req))), { seconds: 0 })
    else show(req, res, { typed: { elements: wantedElements(queryOf(req)) }, wrongs: {} })
  })

  router.post(joiningPath, readForm, async (req, res) => {
    const formats = formatsOf(wantedLanguage(req))
    const typed = typedIn(req)
    const words = joiningWords(formats).wrongs
    const { elements = '', ...said } = filled(typed, fields)
    const read = v.safeParse(joinInput, {
      ...said,
      elements: elements.split(' ').filter(Boolean),
      locale: formats.language,
    })
    const wrongsOf = (names: readonly string[]): Wrongs =>
      Object.fromEntries(fields.flatMap((name) => (names.includes(name) ? [[name, words[name]]] : [])))
    if (!read.success) {
      const names = read.issues.map((issue) => String(issue.path?.[0]?.key))
      res.status(400)
      return show(req, res, { typed, wrongs: wrongsOf(names) })
    }
    try {
      await joining({ ctx: formContext(services, req, typed['key'] ?? ''), input: read.output })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const wrongs = wrongsOf(fieldsRefused(error) ?? [])
      res.status(statusOf(error))
      const whole = error.kind === 'too-many' ? words.many : words.page
      return show(req, res, { typed, wrongs: Object.keys(wrongs).length > 0 ? wrongs : { '': whole } })
    }
    const path = joiningPathIn(formats)
    res.redirect(303, `${path}${path.includes('?') ? '&' : '?'}recu`)
  })

  return router
}
