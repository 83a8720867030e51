import { expect, test } from 'vitest'
import { counted } from '../../support/counting/counted.js'
import { allDone } from '../../support/followed.js'
import { listen } from '../../support/live.js'
import { asked, days, give, openLending } from '../../support/loans/asking.js'
import { signIn } from '../../support/session.js'

const isOfLoan = (text: string) => /^select \* from "loan" where "id" = /.test(text)

test('of each thing that happened as a page was opened it is asked once whose it is, however many open one', async () => {
  let isCounting = false
  let times = 0
  using _ = counted('sqlite', (text) => (times += Number(isCounting && isOfLoan(text))))
  await using server = await openLending('sqlite')
  const { giver, lucas } = server
  for (const title of ['Perceuse', 'Scie', 'Ponceuse']) await asked(lucas, await give(giver, { title }), days(5, 7))
  const others = await Promise.all(['Alma', 'Bruno', 'Chloé'].map((firstName) => signIn(server, { firstName })))
  await allDone(server.services)

  isCounting = true
  for (const other of others) {
    await using listening = await listen(server, other)
    expect(listening.news).toEqual([])
  }

  expect(times).toBe(3)
})
