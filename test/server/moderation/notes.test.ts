import { describe, expect, test } from 'vitest'
import { erasePerson } from '../../../server/accounts/dossier/erase-person.js'
import { addDays, addHours } from '../../../server/base/instant.js'
import { personHolders } from '../../../server/together.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { allFollowed } from '../../support/followed.js'
import { keepHouse } from '../../support/housekeeping.js'
import { about, openDesk } from '../../support/moderation/desk.js'
import { site } from '../../support/offers/publishing.js'

const words = 'Basile a téléphoné\u00a0: il répare le barreau samedi.'

describe.each(engines)('a note between those who moderate, on %s', (engine) => {
  test('is read by who moderates there, and neither by the network nor by whom it is about', async () => {
    const { town, nadia, karim, ada, basile, ladder } = await openDesk(engine)
    await using _ = town
    const { site: _site, ...at } = about(ladder)

    const written = await nadia.act('moderation.note', { ...about(ladder), words })
    await allFollowed(town.services.database)
    const read = (await karim.ask('moderation.open', about(ladder))).output
    const above = (await ada.ask('networkModeration.open', at)).output
    const own = await basile.ask('offers.mine', { site })
    const noted = await town.services.database.reader
      .selectFrom('audit_entry')
      .select(['act', 'about_title', 'account_id'])
      .execute()

    const noteId = written.output?.noteId
    expect(read?.notes).toEqual([{ id: noteId, at: '2027-03-01T08:00:00.000Z', by: 'Nadia', mine: false, words }])
    expect(above?.notes).toEqual([])
    expect(own.output?.items).toHaveLength(1)
    expect(JSON.stringify(own.output)).not.toContain('barreau samedi')
    expect(town.mails.to(basile.email).some(({ text }) => text.includes('barreau samedi'))).toBe(false)
    expect(noted).toEqual([{ act: 'moderation.note', about_title: 'Échelle double', account_id: nadia.accountId }])
  })

  test('is removed by who wrote it and by nobody else', async () => {
    const { town, nadia, karim, ladder } = await openDesk(engine)
    await using _ = town
    const { output } = await nadia.act('moderation.note', { ...about(ladder), words })
    const remove = { site, noteId: output?.noteId ?? '' }

    const byAnother = await karim.act('moderation.removeNote', remove)
    const own = await nadia.act('moderation.removeNote', remove)

    expect([byAnother.reason, own.status]).toEqual(['subject-gone', 200])
    expect((await karim.ask('moderation.open', about(ladder))).output?.notes).toEqual([])
  })

  test('goes with what is known of who wrote it, who finds it among what is theirs before', async () => {
    const { town, nadia, karim, ladder } = await openDesk(engine)
    await using _ = town
    const { database, clock } = town.services
    for (const who of [nadia, karim]) await who.act('moderation.note', { ...about(ladder), words })

    const held = await personHolders.notes.collect(database.reader, nadia.accountId)
    await administer(database, (tx) => erasePerson({ tx, clock }, personHolders, nadia.accountId))

    const createdAt = '2027-03-01T08:00:00.000Z'
    expect(held).toEqual([{ fields: { words, createdAt, site: 'Ville de Lomme' }, photos: [] }])
    const left = (await karim.ask('moderation.open', about(ladder))).output?.notes
    expect(left).toMatchObject([{ by: 'Karim' }])
  })

  test('goes with what it is about', async () => {
    const { town, nadia, basile, ladder } = await openDesk(engine)
    await using _ = town
    const { database } = town.services
    const { clock } = town
    const left = () => database.reader.selectFrom('moderation_note').select('words').execute()
    await nadia.act('moderation.note', { ...about(ladder), words })
    await administer(database, (tx) => erasePerson({ tx, clock }, personHolders, basile.accountId))
    expect(await left()).toEqual([])
  })

  test('is kept for a year', async () => {
    const { town, nadia, ladder } = await openDesk(engine)
    await using _ = town
    const { database } = town.services
    const { clock, storage } = town
    const left = () => database.reader.selectFrom('moderation_note').select('words').execute()
    await nadia.act('moderation.note', { ...about(ladder), words })

    clock.set(addDays(clock.now(), 365))
    await keepHouse({ database, clock, storage })
    expect(await left()).toEqual([{ words }])
    clock.set(addHours(clock.now(), 1))
    await keepHouse({ database, clock, storage })
    expect(await left()).toEqual([])
  })
})
