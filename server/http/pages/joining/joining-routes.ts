import { Router, type Request, type Response } from 'express'
import { joining, joinInput, openingWorkshop, workshopInput } from '../../../joining/index.js'
import type { Services } from '../../../rpc/context.js'
import { elements } from '../../../sites/index.js'
import { give, queryOf, wantedLanguage } from '../layout/answers.js'
import type { Typed, Wrongs } from '../layout/form.js'
import { formatsOf } from '../layout/formats.js'
import { filled, newFormKey, readForm, receivedAt, takeForm, typedIn } from '../layout/take-form.js'
import {
  joinedPage,
  joiningPage,
  joiningPath,
  joiningPathIn,
  joiningWords,
  workshopBegunPage,
  workshopPage,
  workshopPath,
  workshopPathIn,
} from './joining-page.js'

const fields = ['name', 'kind', 'town', 'postcode', 'website', 'elements', 'contact', 'email', 'words'] as const

const workshopFields = ['name', 'street', 'town', 'postcode', 'phone', 'email'] as const

/** Ticks the elements that the person has looked at already in `/integrer`. */
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
    const { elements = '', ...said } = filled(typed, fields)
    const wrongs = await takeForm(
      services,
      { req, res },
      {
        schema: joinInput,
        said: { ...said, elements: elements.split(' ').filter(Boolean), locale: formats.language },
        fields,
        words: joiningWords(formats).wrongs,
        send: joining,
      },
    )
    if (wrongs) show(req, res, { typed, wrongs })
    else res.redirect(303, receivedAt(joiningPathIn(formats)))
  })

  const showWorkshop = (req: Request, res: Response, filling: { typed: Typed; wrongs: Wrongs }) =>
    give(res, workshopPage(formatsOf(wantedLanguage(req)), { ...filling, key: newFormKey() }), { seconds: 0 })

  router.get(workshopPath, (req, res) => {
    if (queryOf(req).has('recu')) give(res, workshopBegunPage(formatsOf(wantedLanguage(req))), { seconds: 0 })
    else showWorkshop(req, res, { typed: {}, wrongs: {} })
  })

  router.post(workshopPath, readForm, async (req, res) => {
    const formats = formatsOf(wantedLanguage(req))
    const typed = typedIn(req)
    const wrongs = await takeForm(
      services,
      { req, res },
      {
        schema: workshopInput,
        said: { ...filled(typed, workshopFields), locale: formats.language },
        fields: workshopFields,
        words: joiningWords(formats).workshop.wrongs,
        send: openingWorkshop,
      },
    )
    if (wrongs) showWorkshop(req, res, { typed, wrongs })
    else res.redirect(303, receivedAt(workshopPathIn(formats)))
  })

  return router
}
