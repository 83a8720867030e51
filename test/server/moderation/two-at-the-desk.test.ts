import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { about, openDesk, report } from '../../support/moderation/desk.js'
import { changing, site } from '../../support/offers/publishing.js'

describe.each(engines)('two moderators at the desk, on %s', (engine) => {
  test('of two at once, the second is told what the first did and by whom', async () => {
    const { town, nadia, karim, ladder } = await openDesk(engine)
    await using _ = town
    await report(town, ladder)
    const seen = (await nadia.ask('moderation.open', about(ladder))).output?.seen ?? ''
    const input = { ...about(ladder), reason: 'dangerous', words: '', seen } as const

    const told = await Promise.all([
      nadia.act('moderation.decide', { ...input, does: 'hide' }),
      karim.act('moderation.decide', { ...input, does: 'show' }),
    ])

    const [second] = told.filter(({ reason }) => reason !== undefined)
    const by = told[0].reason === undefined ? { status: 'hide', by: 'Nadia' } : { status: 'show', by: 'Karim' }
    expect(told.map(({ reason }) => reason).toSorted()).toEqual(['decided-meanwhile', undefined])
    expect(second?.data).toMatchObject(by)
  })

  test('decides nothing about a text that has changed since it was read', async () => {
    const { town, nadia, basile, ladder } = await openDesk(engine)
    await using _ = town
    await report(town, ladder)
    const seen = (await nadia.ask('moderation.open', about(ladder))).output?.seen ?? ''

    await basile.act('offers.change', await changing(basile, ladder, { description: 'Quatre mètres.' }))
    const input = { ...about(ladder), does: 'show', reason: 'other', words: '', seen } as const
    const late = await nadia.act('moderation.decide', input)

    expect(late.reason).toBe('subject-changed')
  })

  test('a colleague who has it open is told, for as long as they do', async () => {
    const { town, nadia, karim, ladder } = await openDesk(engine)
    await using _ = town
    await report(town, ladder)

    const alone = await nadia.act('moderation.hold', about(ladder))
    const second = await karim.act('moderation.hold', about(ladder))
    const listed = (await karim.ask('moderation.queue', { site })).output?.items[0]?.holder
    const unheld = (await nadia.ask('moderation.queue', { site })).output?.items[0]?.holder
    const mayDecide = await karim.ask('moderation.open', about(ladder))
    town.clock.set('2027-03-01T08:04:00Z')
    const later = (await karim.ask('moderation.queue', { site })).output?.items[0]?.holder

    expect(alone.output?.holders).toEqual([])
    expect(second.output?.holders).toMatchObject([{ firstName: 'Nadia' }])
    expect([listed?.firstName, unheld?.firstName]).toEqual(['Nadia', 'Karim'])
    expect(mayDecide.output?.holders).toMatchObject([{ firstName: 'Nadia' }])
    expect(later).toBeUndefined()
  })
})
