import { describe, expect, test } from 'vitest'
import { talkOwners } from '../../../server/together.js'
import { asPerson } from '../../support/acting.js'
import { watched } from '../../support/count-statements.js'
import { engines } from '../../support/engines.js'
import { asked, days, give, openLending } from '../../support/loans/asking.js'
import { onOurs } from '../../support/offers/publishing.js'
import { say } from '../../support/talks/talking.js'

describe.each(engines)('unread words, on %s', (engine) => {
  test('are counted of all talks in one statement a kind', async () => {
    await using server = await openLending(engine)
    const { giver } = server
    const lucas = await onOurs(server, server.lucas)
    for (const title of ['Échelle', 'Tente', 'Perceuse']) {
      const { id } = await asked(server.lucas, await give(giver, { title }), days(5, 7))
      await say(lucas, { kind: 'loan', id }, 'Je viens en vélo.')
      await say(lucas, { kind: 'loan', id }, 'Vers midi.')
    }
    let statements = 0
    const { reader } = watched(server.services.database, () => (statements += 1))

    const counts = await Promise.all(
      Object.values(talkOwners).map((owner) => owner.countUnread(reader, asPerson(giver.accountId))),
    )

    expect(counts).toEqual([6, 0])
    expect(statements).toBe(2)
  })
})
