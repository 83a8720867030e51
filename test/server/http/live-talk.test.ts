import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { aMinutePasses, listen } from '../../support/live.js'
import { asked, days, give, openLending } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { onOurs } from '../../support/offers/publishing.js'
import { ourAddress } from '../../support/server-processes.js'
import { visitor } from '../../support/session.js'
import { opened, say, see } from '../../support/talks/talking.js'
import type { Engine } from '../../../server/database/columns.js'

/** Nadia gives, Lucas asks; both read on our own pages. */
async function openNeighbours(engine: Engine) {
  const server = await openLending(engine)
  const { giver, lucas } = server
  const { id } = await asked(lucas, await give(giver), days(5, 7))
  return {
    server,
    id,
    talk: { kind: 'loan', id } as const,
    nadia: await onOurs(server, giver),
    lucas: await onOurs(server, lucas),
  }
}

describe.each(engines)('who talks and listens, on %s', (engine) => {
  test('hears that the other has read, once, and not on the page of a site where no words are read', async () => {
    const { server, id, talk, nadia, lucas } = await openNeighbours(engine)
    await using _ = server
    const { at } = await say(nadia, talk, 'Passez par la cour.')
    await aMinutePasses(server)
    await using listening = await listen(server, nadia)
    await using partner = await listen(server, server.giver)

    await see(lucas, talk, at)
    await see(lucas, talk, at)
    await say(lucas, talk, 'Merci !')

    expect(await listening.hears(`loan:${id}`, 2)).toEqual([`loan:${id}`, `loan:${id}`])
    expect(await partner.hears(`loan:${id}`)).toEqual([`loan:${id}`])
    expect((await opened(nadia, talk)).seenTo).toBeDefined()
  })

  test.each(['by a link', 'in the talk'] as const)(
    'hears of a block %s in each talk of the two, and may write no more',
    async (how) => {
      const { server, id, talk, nadia, lucas } = await openNeighbours(engine)
      await using _ = server
      const { id: other } = await asked(server.lucas, await give(server.giver, { title: 'Tente' }), days(9, 11))
      await aMinutePasses(server)
      await using listening = await listen(server, lucas)
      const page = await visitor(server, { origin: ourAddress })

      const { reason } =
        how === 'by a link'
          ? await page.act('loans.blockLink', { ...linkOf(server, id, 'giver'), blocked: true })
          : await nadia.act('talks.block', { ...talk, blocked: true })

      expect(reason).toBeUndefined()

      await listening.hears(`loan:${id}`)
      await listening.hears(`loan:${other}`)
      expect((await opened(lucas, talk)).mayWrite).toBe(false)
    },
  )
})
