import { describe, expect, test } from 'vitest'
import { addMs } from '../../../server/base/instant.js'
import type { Engine } from '../../../server/database/columns.js'
import { passTime } from '../../../server/pass-time.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { dayIn } from '../../support/loans/asking.js'
import { addAs, openStock } from '../../support/offers/stock.js'

const second = 1000
const rose = 'rose@exemple.fr'
const titles = ['Crêpière', 'Gaufrier', 'Perceuse', 'Ponceuse']
const several = '3 objets rendus, merci\u00a0: Maison des Marais'

/** Rose, who has no account, has four things, and was told so. */
async function openWithFourOut(engine: Engine, locale: 'fr' | 'en' = 'fr') {
  const town = await openStock(engine)
  const { server, paul, member } = town
  const things = []
  for (const title of titles) {
    const { copies } = await addAs(paul, member, { title, category: 'tools' })
    things.push({ copy: copies[0]?.copyId ?? '', to: dayIn(5) })
  }
  const { output } = await paul.act('loans.lend', { member, locale, firstName: 'Rose', email: rose, things })
  const later = async (ms: number) => {
    server.clock.set(addMs(server.clock.now(), ms))
    await passTime({ database: server.services.database, clock: server.clock })
    await allDone(server.services)
  }
  await later(60 * second)
  const told = server.mails.to(rose).length
  /** The things of these titles, one after the other, so many seconds apart. */
  const giveBack = async (back: readonly string[], { apart = 0, condition = '' } = {}) => {
    for (const [at, title] of back.entries()) {
      if (at > 0 && apart > 0) await later(apart * second)
      const loan = output?.loans.find((each) => each.title === title)
      const { reason } = await paul.act('loans.handle', {
        ...{ member, loanId: loan?.id ?? '', seen: loan?.sequence ?? 0, answer: 'give-back' },
        ...(condition !== '' && { condition }),
      })
      expect(reason).toBeUndefined()
    }
  }
  const undoLast = async () => {
    const acts = await paul.ask('loans.lastActs', { member })
    return paul.act('loans.undo', { member, acts: acts.output?.acts[0]?.ids ?? [] })
  }
  return { ...town, later, giveBack, undoLast, mails: () => server.mails.to(rose).slice(told) }
}

const subjectsOf = (mails: readonly { readonly subject: string }[]): string[] => mails.map(({ subject }) => subject)

describe.each(engines)('the mail of several returns, on %s', (engine) => {
  test('is one, a minute after the last, with what was noted of each', async () => {
    await using town = await openWithFourOut(engine)
    await town.giveBack(['Perceuse'], { condition: 'le mandrin force' })
    await town.later(40 * second)
    await town.giveBack(['Crêpière', 'Gaufrier'], { apart: 40 })
    await town.later(59 * second)
    expect(town.mails()).toEqual([])
    await town.later(second)

    const [mail, ...more] = town.mails()
    expect(more).toEqual([])
    expect(mail?.subject).toBe(several)
    expect([...(mail?.text ?? '').matchAll(/^(.+)\n {2}(Rendu.*)$/gm)].map(([, title, said]) => [title, said])).toEqual(
      [
        ['Perceuse', 'Rendu. Noté au retour\u00a0: le mandrin force'],
        ['Crêpière', 'Rendu'],
        ['Gaufrier', 'Rendu'],
      ],
    )

    await town.giveBack(['Ponceuse'])
    await town.later(60 * second)
    expect(subjectsOf(town.mails())).toEqual([several, 'C’est terminé, merci\u00a0: Ponceuse'])
  })

  test('says nothing of what was undone before it left', async () => {
    await using town = await openWithFourOut(engine)
    await town.giveBack(titles)
    expect((await town.undoLast()).status).toBe(200)
    await town.later(120 * second)
    expect(subjectsOf(town.mails())).toEqual([several])
    expect(town.mails()[0]?.text).not.toContain('Ponceuse')
  })

  test('is in the language of the person', async () => {
    await using town = await openWithFourOut(engine, 'en')
    await town.giveBack(titles)
    await town.later(60 * second)
    expect(subjectsOf(town.mails())).toEqual(['4 things brought back, thank you: Maison des Marais'])
  })
})
