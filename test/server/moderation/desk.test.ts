import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { lambersart, lambersartOrigin } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { allFollowed } from '../../support/followed.js'
import { about, decideAt, openDesk, report } from '../../support/moderation/desk.js'
import { changing, doing, publishAs, site, titlesOn } from '../../support/offers/publishing.js'
import { visitor, type Person } from '../../support/session.js'
import { changeTown } from '../../support/town.js'

const title = 'Échelle double'

describe.each(engines)('a moderator at the desk, on %s', (engine) => {
  test('hides with a reason what was reported: who gave it reads in a mail what was shown before it was sent', async () => {
    const { town, nadia, ladder } = await openDesk(engine)
    await using _ = town
    await report(town, ladder, { words: 'Les barreaux\u202E sont cassés.', contact: 'odile@exemple.fr' })
    // Decided before she was told that it came in, only the decision would be told her.
    await allFollowed(town.services.database)

    const { output: queue } = await nadia.ask('moderation.queue', { site })
    const { output: opened } = await nadia.ask('moderation.open', about(ladder))
    const asked = { ...about(ladder), does: 'hide', reason: 'dangerous' } as const
    const { output: preview } = await nadia.ask('moderation.preview', asked)
    const { output: done } = await decideAt(nadia, ladder, { does: 'hide', words: 'Un barreau manque.' })
    await allFollowed(town.services.database)
    const [mail] = town.mails.to('basile@exemple.fr').filter(({ subject }) => subject.includes('n’est plus montrée'))

    expect(queue).toMatchObject({
      total: 1,
      items: [{ id: ladder, title, giver: 'Basile', reports: 1, reasons: ['dangerous'], changed: false }],
      counts: { waiting: 1, reports: 1, look: 0, objections: 0 },
    })
    expect(opened).toMatchObject({
      shown: { title, text: 'Trois mètres.', giver: 'Basile', state: 'shown' },
      reports: [{ words: 'Les barreaux sont cassés.', signedIn: false, told: true }],
      giver: { reported: 0, decided: 0 },
      may: ['show', 'ask', 'hide', 'ban'],
    })
    expect(done).toMatchObject({ does: 'hide', title })
    const said = [preview?.letter?.title, ...(preview?.letter?.opening ?? []), preview?.letter?.from]
    expect(said.length).toBeGreaterThan(3)
    for (const line of [...said, 'Un barreau manque.']) expect(mail?.text).toContain(line)
    expect(mail?.subject).toBe(preview?.letter?.subject)
    expect(await titlesOn(town)).not.toContain(title)
    expect(town.mails.to('odile@exemple.fr')).toHaveLength(2)
    expect((await nadia.ask('moderation.queue', { site })).output?.total).toBe(0)
    expect((await nadia.ask('moderation.queue', { site, show: 'hidden' })).output?.items).toMatchObject([
      { id: ladder, hidden: 'everywhere' },
    ])
  })

  test('reads what an object is made of, and which of its words the network looks at first', async () => {
    const { town, nadia, ada, basile } = await openDesk(engine)
    await using _ = town
    await ada.act('barredWords.add', { word: 'amiante', does: 'look', reason: 'Dangereux' })
    const plate = await publishAs(basile, { draft: { title: 'Plaque', material: 'Fibres d’amiante' } })

    const { output } = await nadia.ask('moderation.open', about(plate))

    expect(output).toMatchObject({
      shown: { title: 'Plaque', material: 'Fibres d’amiante', state: 'awaits-look' },
      barred: [{ word: 'amiante', reason: 'Dangereux' }],
    })
  })

  test('decides, keeps from publishing and looks at nothing of another site’s that their own lists do not have', async () => {
    const { town, nadia, zoe, basile, ladder } = await openDesk(engine)
    await using _ = town
    const { services } = town
    const there = about(ladder, lambersart)
    const far = await publishAs(basile, { draft: { title: 'Tente' } })
    await services.database.writer
      .updateTable('offer')
      .set({ commune_code: '59009' })
      .where('id', '=', toId<'Offer'>(far))
      .execute()
    const trying = async (id: string) => {
      const at = about(id, lambersart)
      const said = { reason: 'dangerous', words: 'Cachée de loin.' } as const
      // How it stands may be guessed.
      const seen = (await nadia.ask('moderation.open', about(id))).output?.seen ?? ''
      return [
        await zoe.ask('moderation.open', at),
        await zoe.ask('moderation.preview', { ...at, does: 'hide', reason: 'dangerous' }),
        await zoe.act('moderation.hold', at),
        await zoe.act('moderation.decide', { ...at, ...said, seen, does: 'hide' }),
        await zoe.act('moderation.ban', { ...at, ...said }),
      ].map(({ status, reason }) => reason ?? status)
    }
    const opened = (await zoe.ask('moderation.open', there)).status
    await doing(basile, 'pause', ladder)

    expect(opened).toBe(200)
    expect([await trying(ladder), await trying(far)]).toEqual(
      [1, 2].map(() => Array.from({ length: 5 }, () => 'subject-gone')),
    )
    await allFollowed(services.database)
    expect(town.mails.to(basile.email).filter(({ text }) => text.includes('Cachée de loin.'))).toEqual([])
    expect(await services.database.reader.selectFrom('hiding').select('id').execute()).toEqual([])
    // Somebody saw both there by their addresses, and says so: that makes neither of them theirs.
    await doing(basile, 'resume', ladder)
    for (const id of [far, ladder]) {
      const passer = await visitor(town, { origin: lambersartOrigin })
      const told = await passer.act('moderation.report', { ...about(id, lambersart), reason: 'dangerous', words: '' })
      expect(told.status).toBe(200)
    }
    expect(await trying(far)).toEqual(Array.from({ length: 5 }, () => 'subject-gone'))
    const waitingFor = async (who: Person, at: string) =>
      (await who.ask('moderation.queue', { site: at })).output?.items.map(({ id }) => id).toSorted()
    // Who published it hears of it; who lists it too.
    expect(await waitingFor(nadia, site)).toEqual([ladder, far].toSorted())
    expect(await waitingFor(zoe, lambersart)).toEqual([ladder])
    expect((await decideAt(nadia, far, { does: 'hide' })).status).toBe(200)
  })

  test('undoes a decision: it stands as before, and its reports wait again', async () => {
    const { town, nadia, karim, zoe, ladder } = await openDesk(engine)
    await using _ = town
    await report(town, ladder)
    const { output: hidden } = await decideAt(nadia, ladder, { does: 'hide' })
    const undo = { site, decisionId: hidden?.decisionId ?? '' }

    const notTheirs = await zoe.act('moderation.undo', { ...undo, site: lambersart })
    const undone = await karim.act('moderation.undo', undo)
    const again = await nadia.act('moderation.undo', undo)
    await allFollowed(town.services.database)

    expect([notTheirs.reason, undone.status, again.reason]).toEqual(['subject-gone', 200, 'decided-meanwhile'])
    expect(again.data).toMatchObject({ status: 'undo', by: 'Karim' })
    expect(await titlesOn(town)).toContain(title)
    expect((await nadia.ask('moderation.queue', { site })).output?.items).toMatchObject([{ id: ladder, reports: 1 }])
    const { output } = await nadia.ask('moderation.open', about(ladder))
    expect(output?.decisions).toMatchObject([{ does: 'hide', by: 'Nadia', undone: { by: 'Karim' }, mayUndo: false }])

    const { output: shown } = await decideAt(nadia, ladder, { does: 'show' })
    await nadia.act('moderation.undo', { site, decisionId: shown?.decisionId ?? '' })
    expect((await nadia.ask('moderation.queue', { site })).output?.items).toMatchObject([{ id: ladder, reports: 1 }])
  })

  test('lets show what waited to be looked at, and takes that back: it waits again', async () => {
    const { town, nadia, basile } = await openDesk(engine)
    await using _ = town
    await changeTown(town.services.database, town.clock, { moderation: 'all' })
    const tent = await publishAs(basile, { draft: { title: 'Tente' } })

    const before = (await nadia.ask('moderation.queue', { site, show: 'look' })).output?.items
    const { output } = await decideAt(nadia, tent, { does: 'show' })
    const shown = await titlesOn(town)
    await nadia.act('moderation.undo', { site, decisionId: output?.decisionId ?? '' })

    expect(before).toMatchObject([{ title: 'Tente', reports: 0, lookBy: expect.any(String) }])
    expect(shown).toContain('Tente')
    expect(await titlesOn(town)).not.toContain('Tente')
    expect((await nadia.ask('moderation.queue', { site, show: 'look' })).output?.total).toBe(1)
  })

  test('asks for a change: it is hidden and its giver told what to change; changed, it comes back to be looked at', async () => {
    const { town, nadia, basile, ladder } = await openDesk(engine)
    await using _ = town
    await report(town, ladder)

    await decideAt(nadia, ladder, { does: 'ask', words: 'Dites combien de barreaux.' })
    await allFollowed(town.services.database)
    const [mail] = town.mails.to('basile@exemple.fr').filter(({ subject }) => subject.includes('à modifier'))
    const [mine] = (await basile.ask('offers.mine', { site })).output?.items ?? []
    const waiting = await nadia.ask('moderation.queue', { site })
    const inAll = [await titlesOn(town)]
    await basile.act('offers.change', await changing(basile, ladder, { description: 'Douze barreaux.' }))
    const answered = (await nadia.ask('moderation.queue', { site })).output?.items
    const stillHidden = await titlesOn(town)
    await decideAt(nadia, ladder, { does: 'show' })

    expect(mail?.text).toContain('Dites combien de barreaux.')
    expect(mail?.text).toContain('/contester/')
    expect(mine).toMatchObject({ status: 'hidden', hidings: [{ asks: true, words: 'Dites combien de barreaux.' }] })
    expect(waiting.output?.total).toBe(0)
    expect([...inAll, stillHidden].flat()).not.toContain(title)
    expect(answered).toMatchObject([{ id: ladder, changed: true, hidden: 'until-changed' }])
    expect(await titlesOn(town)).toContain(title)
  })

  test('answers an objection: kept with a mail, and lifted by a colleague', async () => {
    const { town, nadia, karim, basile, ladder } = await openDesk(engine)
    await using _ = town
    await decideAt(nadia, ladder, { does: 'hide' })
    const [mine] = (await basile.ask('offers.mine', { site })).output?.items ?? []
    const [, hidingId = '', secret = ''] = /\/contester\/([\w-]+)#(.+)$/.exec(mine?.hidings[0]?.page ?? '') ?? []
    await basile.act('moderation.object', { site, hidingId, secret, words: 'Elle est neuve.' })

    const { output: queue } = await karim.ask('moderation.queue', { site, show: 'objections' })
    const { output: opened } = await karim.ask('moderation.open', about(ladder))
    const asked = { ...about(ladder), does: 'hide', reason: 'dangerous' } as const
    const promised = (await karim.ask('moderation.preview', asked)).output?.letter
    const kept = await decideAt(karim, ladder, { does: 'hide', words: 'Un barreau manque encore.' })
    await allFollowed(town.services.database)
    const after = await karim.ask('moderation.queue', { site })

    expect(queue?.items).toMatchObject([{ objections: 1 }])
    expect(opened?.hidings).toMatchObject([{ by: 'Nadia', objection: { words: 'Elle est neuve.' }, mayLift: true }])
    expect([kept.reason, after.output?.total]).toEqual([undefined, 0])
    const mails = () => town.mails.to('basile@exemple.fr')
    const answer = mails().find(({ subject }) => subject === promised?.subject)
    for (const line of [...(promised?.opening ?? ['?']), 'Un barreau manque encore.'])
      expect(answer?.text).toContain(line)
    const shown = await decideAt(karim, ladder, { does: 'show', words: 'Merci, c’est réparé.' })
    await allFollowed(town.services.database)
    expect(shown.reason).toBeUndefined()
    expect(await titlesOn(town)).toContain(title)
    expect(town.mails.saidTo('basile@exemple.fr')).toContain('Merci, c’est réparé.')
  })

  test('of one site knows nothing of another’s, and the network sees what nobody took in seven days', async () => {
    const { town, nadia, zoe, ada, ladder } = await openDesk(engine)
    await using _ = town
    await report(town, ladder)

    const elsewhere = await zoe.ask('moderation.queue', { site: lambersart })
    const foreign = await zoe.ask('moderation.queue', { site })
    const early = await ada.ask('networkModeration.queue', {})
    const all = await ada.ask('networkModeration.queue', { all: true })
    town.clock.set('2027-03-08T08:01:00Z')
    const late = await ada.ask('networkModeration.queue', {})
    const here = await nadia.ask('moderation.queue', { site })

    expect([elsewhere.output?.total, foreign.reason]).toEqual([0, 'role-missing'])
    expect([early.output?.total, all.output?.total]).toEqual([0, 1])
    expect(late.output?.items).toMatchObject([{ id: ladder, overdue: true }])
    expect(here.output?.items).toMatchObject([{ id: ladder, overdue: true }])
  })
})
