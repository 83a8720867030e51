import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Owned } from '../../rpc/actor.js'
import type { Context, MutationContext } from '../../rpc/context.js'
import { act, door, privateQuery, publicQuery, signed, signedDoor } from '../../rpc/procedures.js'
import type { Offer } from '../offer.js'
import { ownOffer } from '../offer.store.js'
import { changeOffer } from './change-offer.js'
import { handOverOffer } from './hand-over-offer.js'
import { pauseOffer } from './pause-offer.js'
import { proposeCategory } from './propose-category.js'
import { publishAtSite } from './publish-at-site.js'
import {
  awayInput,
  awayOutput,
  changeInput,
  duplicateOutput,
  mineInput,
  mineOutput,
  ownInput,
  ownOutput,
  proposeCategoryInput,
  proposeCategoryOutput,
  publishInput,
  publishOutput,
  renewLinkInput,
  renewLinkOutput,
  type AwayInput,
  type ChangeInput,
  type OwnInput,
  type PublishInput,
  type RenewLinkInput,
} from './publishing.wire.js'
import { linkedOffer } from './linked-offer.store.js'
import { renewOffer } from './renew-offer.js'
import { resumeOffer } from './resume-offer.js'
import { setGiverAway } from './set-giver-away.js'
import { showCopy, showMine, showOwn, showPublished, showRenewed } from './show-own.js'
import { withdrawOffer } from './withdraw-offer.js'

// Twenty a day are counted by the verb, which says so: a title that is refused is none of them.
const publish = signedDoor('offers.publish', { perDay: 200 }, async (ctx, { actor }, input: PublishInput) => {
  const { id } = await publishAtSite(ctx, actor, input)
  return { id }
})

const change = signedDoor('offers.change', { perDay: 200 }, async (ctx, { actor }, input: ChangeInput) => {
  const { id } = await changeOffer(ctx, await ownOffer(ctx.tx, actor, toId(input.offerId)), input)
  return { id }
})

type Verb = (ctx: MutationContext, offer: Owned<Offer>) => Promise<Offer>

/** One act on one of one's own, told as it stands then. Only its id is kept to answer a repeat. */
function actOnOwn(name: string, verb: Verb) {
  const run = signedDoor(`offers.${name}`, { perDay: 200 }, async (ctx, { actor }, { offerId }: OwnInput) => {
    const { id } = await verb(ctx, await ownOffer(ctx.tx, actor, toId(offerId)))
    return { id }
  })
  return act({ by: 'person' })
    .input(ownInput)
    .output(ownOutput)
    .mutation(async ({ ctx, input }) => showOwn(ctx, await run({ ctx, input })))
}

const ofOwn = <Out>(show: (ctx: Context, offer: Owned<Offer>) => Promise<Out>) =>
  signed(async (ctx, { actor }, { offerId }: OwnInput) => show(ctx, await ownOffer(ctx.db, actor, toId(offerId))))

// All of one's offers at once: a partner's page, which knows what was published at its site alone, may not.
const setAway = signedDoor('offers.setAway', { perDay: 50 }, async (ctx, { actor }, { away }: AwayInput) => {
  if (actor.within !== undefined) throw new Refusal('origin-undeclared')
  await setGiverAway(ctx, actor, away)
  return { away }
})

const renewLink = door('offers.renewLink', { perHour: 60, perDay: 300 }, async (ctx, input: RenewLinkInput) => {
  const link = { id: toId<'Offer'>(input.offerId), secret: input.secret }
  const { id } = await renewOffer(ctx, await linkedOffer(ctx.tx, ctx.hmac, link))
  return { id }
})

export const publishingProcedures = {
  publish: act({ by: 'person' })
    .input(publishInput)
    .output(publishOutput)
    .mutation(async ({ ctx, input }) => showPublished(ctx, await publish({ ctx, input }))),
  change: act({ by: 'person' })
    .input(changeInput)
    .output(publishOutput)
    .mutation(async ({ ctx, input }) => showPublished(ctx, await change({ ctx, input }))),
  pause: actOnOwn('pause', pauseOffer),
  resume: actOnOwn('resume', resumeOffer),
  renew: actOnOwn('renew', renewOffer),
  close: actOnOwn('close', handOverOffer),
  withdraw: actOnOwn('withdraw', withdrawOffer),
  setAway: act({ by: 'person' }).input(awayInput).output(awayOutput).mutation(setAway),
  mine: privateQuery({ by: 'person' }).input(mineInput).output(mineOutput).query(signed(showMine)),
  ownOffer: privateQuery({ by: 'person' }).input(ownInput).output(ownOutput).query(ofOwn(showOwn)),
  duplicate: privateQuery({ by: 'person' }).input(ownInput).output(duplicateOutput).query(ofOwn(showCopy)),
  openRenewLink: privateQuery({ by: 'anybody' })
    .input(renewLinkInput)
    .output(renewLinkOutput)
    .query(async ({ ctx, input: { offerId, secret } }) =>
      showRenewed(ctx, await linkedOffer(ctx.db, ctx.hmac, { id: toId(offerId), secret })),
    ),
  renewLink: act({ by: 'page' })
    .input(renewLinkInput)
    .output(renewLinkOutput)
    .mutation(async ({ ctx, input }) => showRenewed(ctx, await renewLink({ ctx, input }))),
  proposeCategory: publicQuery({ by: 'anybody', staleSeconds: 30, shows: ['offers', 'sites'] })
    .input(proposeCategoryInput)
    .output(proposeCategoryOutput)
    .query(({ ctx, input }) => proposeCategory(ctx, input)),
}
