import { act, door, privateQuery, signedDoor } from '../../rpc/procedures.js'
import type { Context } from '../../rpc/context.js'
import { doneOutput } from '../account.wire.js'
import { askDossier } from './ask-dossier.js'
import { erasePerson, showErasure } from './erase-person.js'
import { linkedPerson, type DossierAct } from './dossier-links.js'
import {
  askDossierInput,
  askDossierOutput,
  erasureOutput,
  exportOutput,
  dossierLinkInput,
  type AskDossierInput,
  type DossierLinkInput,
} from './dossier.wire.js'
import type { PersonHolders } from './person-holder.js'

const asking = (name: string, what: DossierAct) =>
  act({ by: 'person' })
    .input(askDossierInput)
    .output(askDossierOutput)
    .mutation(
      signedDoor(`accounts.${name}`, { perHour: 5, perDay: 10 }, (ctx, { actor }, { locale }: AskDossierInput) =>
        askDossier(ctx, actor, { act: what, locale }),
      ),
    )

const linkedFor = ({ hmac, clock }: Pick<Context, 'hmac' | 'clock'>, what: DossierAct) => ({
  hmac,
  now: clock.now(),
  act: what,
})

export const dossierProcedures = (holders: PersonHolders) => ({
  askExport: asking('askExport', 'export'),
  askErase: asking('askErase', 'erase'),
  openExportLink: privateQuery({ by: 'anybody' })
    .input(dossierLinkInput)
    .output(exportOutput)
    .query(async ({ ctx, input }) => {
      const { firstName, email = '' } = await linkedPerson(ctx.db, linkedFor(ctx, 'export'), input.link)
      return { firstName, email }
    }),
  openEraseLink: privateQuery({ by: 'anybody' })
    .input(dossierLinkInput)
    .output(erasureOutput)
    .query(async ({ ctx, input }) => {
      const account = await linkedPerson(ctx.db, linkedFor(ctx, 'erase'), input.link)
      return showErasure(ctx.db, holders, { account, now: ctx.clock.now() })
    }),
  erase: act({ by: 'page' })
    .input(dossierLinkInput)
    .output(doneOutput)
    .mutation(
      door('accounts.erase', { perHour: 30, perDay: 100 }, async (ctx, input: DossierLinkInput) => {
        const { id } = await linkedPerson(ctx.tx, linkedFor(ctx, 'erase'), input.link)
        await erasePerson(ctx, holders, id)
        return {}
      }),
    ),
})
