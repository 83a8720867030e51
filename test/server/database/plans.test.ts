import { expect, test } from 'vitest'
import { SqliteConnection } from '../../../server/database/sqlite.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'
import { joinedColumnsIn, readsOf, statementsAsked } from '../../support/query-plans.js'

const morning = '2027-03-01T08:00:00Z'

test('a question that is put for each row of another is answered by what it takes from that row', async () => {
  await using server = await openTestServer('sqlite', morning)
  const { database, clock } = server.services
  await buildTown(database, clock)
  using asked = statementsAsked()

  for (const list of ['offres', 'reparation', 'carte']) await fetch(`${server.url}/s/ville-de-lomme/${list}`)

  const connection = new SqliteConnection(database.url.slice('file:'.length), { readonly: true })
  const wrong = [...asked.texts].flatMap((text) => {
    if (!/^\s*(select|with|update|delete|insert)/i.test(text)) return []
    const joined = joinedColumnsIn(text)
    return readsOf(connection, text)
      .filter(({ correlated, by }) => correlated && !by.some((column) => joined.has(column)))
      .map(({ detail }) => `${detail}: ${text}`)
  })
  connection.close()
  expect(wrong).toEqual([])
})
