import { describe, expect, test } from 'vitest'
import { addMs } from '../../../server/base/instant.js'
import type { Engine } from '../../../server/database/columns.js'
import { passTime } from '../../../server/pass-time.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { dayIn } from '../../support/loans/asking.js'
import { addAs, openStock } from '../../support/offers/stock.js'

const minute = 60_000
const rose = 'rose@exemple.fr'
const titles = ['Crêpière', 'Gaufrier', 'Perceuse', 'Ponceuse', 'Scie']

/** Rose, who has no account, takes five things, one of them until the day after the others. */
async function lendFive(engine: Engine, locale: 'fr' | 'en') {
  const town = await openStock(engine)
  const { server, paul, member } = town
  const things = []
  for (const [at, title] of titles.entries()) {
    const { copies } = await addAs(paul, member, { title, category: 'tools' })
    things.push({ copy: copies[0]?.copyId ?? '', to: dayIn(at === 0 ? 6 : 5) })
  }
  const { status } = await paul.act('loans.lend', { member, locale, firstName: 'Rose', email: rose, things })
  expect(status).toBe(200)
  const undo = async () => {
    const { output } = await paul.ask('loans.lastActs', { member })
    return paul.act('loans.undo', { member, acts: output?.acts[0]?.ids ?? [] })
  }
  const later = async (ms: number) => {
    server.clock.set(addMs(server.clock.now(), ms))
    await passTime({ database: server.services.database, clock: server.clock })
    await allDone(server.services)
  }
  return { ...town, undo, later, mails: () => server.mails.to(rose) }
}

describe.each(engines)('the mail of a basket, on %s', (engine) => {
  test('is one, after a minute, with every thing and its day, the first to be back first', async () => {
    await using town = await lendFive(engine, 'fr')
    await town.later(minute - 1)
    expect(town.mails()).toEqual([])
    await town.later(1)

    const [mail, ...more] = town.mails()
    expect(more).toEqual([])
    expect(mail?.subject).toBe('5 objets empruntés\u00a0: Maison des Marais')
    const lines = [...(mail?.text ?? '').matchAll(/^(.+)\n {2}(À rendre le .+)$/gm)].map(([, title, day]) => [
      title,
      day,
    ])
    expect(lines).toEqual([
      ...titles.slice(1).map((title) => [title, 'À rendre le vendredi 5 mars']),
      ['Crêpière', 'À rendre le samedi 6 mars'],
    ])
  })

  test('is in the language of the person', async () => {
    await using town = await lendFive(engine, 'en')
    await town.later(minute)
    expect(town.mails().map(({ subject }) => subject)).toEqual(['5 things borrowed: Maison des Marais'])
    expect(town.mails()[0]?.html).toContain('<dt><span lang="fr">Gaufrier</span></dt>')
  })

  test('never leaves when it is undone within a minute, and is taken back by one mail afterwards', async () => {
    await using soon = await lendFive(engine, 'fr')
    expect((await soon.undo()).status).toBe(200)
    await soon.later(2 * minute)
    expect(soon.mails()).toEqual([])

    await using late = await lendFive(engine, 'fr')
    await late.later(minute)
    expect((await late.undo()).status).toBe(200)
    await late.later(minute)
    expect(late.mails().map(({ subject }) => subject)).toEqual([
      '5 objets empruntés\u00a0: Maison des Marais',
      'Pas empruntés, en fait\u00a0: Maison des Marais',
    ])
  })
})
