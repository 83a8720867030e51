import { describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { calendarSideOf } from '../../../server/loans/index.js'
import { admitMember } from '../../../server/members/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { answer, asked, days, give, openLending, said } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { site } from '../../support/offers/publishing.js'
import { ourAddress } from '../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../support/session.js'

const between = {
  slug: 'le-canal',
  kind: 'third-place',
  name: 'Le Canal',
  places: [
    {
      slug: 'le-canal',
      name: 'Le Canal',
      communeCode: '59355',
      point: { latitude: 50.6405, longitude: 3.012 },
      precision: 'address',
      hours: 'Mo-Sa 10:00-19:00',
    },
  ],
} as const

describe.each(engines)('the page of what is asked on %s', (engine) => {
  test('keeps what was done and said in order, and each side reads the same', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), { ...days(10, 12), words: 'Pour un lit.' })
    const page = await visitor(server, { origin: ourAddress })
    await said(giver, id, { answer: 'propose', ...days(20, 22), words: 'Je m’en sers.' })
    await page.act('loans.sayLink', { ...linkOf(server, id, 'taker'), words: 'Le 20, c’est bien.' })
    await said(lucas, id, { answer: 'agree' })

    const [ofGiver, ofTaker] = await Promise.all(
      (['giver', 'taker'] as const).map(
        async (side) => (await page.ask('loans.openLink', linkOf(server, id, side))).output,
      ),
    )
    expect(ofGiver?.thread.map(({ by, act, from, words }) => [by, act, from, words])).toEqual([
      ['taker', 'ask', '2027-03-10', 'Pour un lit.'],
      ['giver', 'propose', '2027-03-20', 'Je m’en sers.'],
      ['taker', undefined, undefined, 'Le 20, c’est bien.'],
      ['taker', 'agree', '2027-03-20', ''],
    ])
    expect(ofTaker?.thread).toEqual(ofGiver?.thread)
  })

  test('takes no word, telephone or report by the link that a partner’s page knows', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id, path = '' } = await asked(lucas, await give(giver), days(10, 12))
    const link = { loanId: id, secret: path.split('#')[1] ?? '', site }
    const page = await visitor(server, { origin: ourAddress })

    expect((await page.ask('loans.openLink', link)).output).toMatchObject({
      limited: true,
      thread: [],
      mayWrite: false,
    })
    for (const refused of [
      await page.act('loans.sayLink', { ...link, words: 'Bonjour' }),
      await page.act('loans.show', { ...link, phone: '06 39 98 12 34' }),
      await page.act('loans.reportLink', { ...link, reason: 'other', words: 'Bonjour' }),
      await page.act('loans.blockLink', { ...link, blocked: true }),
    ])
      expect(refused.reason).toBe('loan-gone')
  })

  test('proposes a place of the network near both, open on the day on which they meet, with its hours', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, clock, services } = server
    const { database } = services
    await administer(database, (tx) => admitMember({ tx, clock }, between))
    await database.writer
      .updateTable('account')
      .set({ commune_code: '59350' })
      .where('id', '=', toId<'Account'>(lucas.accountId))
      .execute()
    const page = await visitor(server, { origin: ourAddress })
    const halfway = async (taker: Person, [from, to]: readonly [number, number]) => {
      const { id } = await asked(taker, await give(giver), days(from, to))
      await said(giver, id, { answer: 'accept' })
      return (await page.ask('loans.openLink', linkOf(server, id, 'giver'))).output?.halfway
    }

    // Nadia lives in Lomme, Lucas in Lille; the tenth is a Wednesday, the fourteenth a Sunday.
    expect(await halfway(lucas, [10, 12])).toMatchObject({ name: 'Le Canal', hours: [{ from: '10:00', to: '19:00' }] })
    expect(await halfway(await signIn(server), [10, 12])).toMatchObject({
      name: 'Maison des Marais',
      hours: [{ from: '14:00', to: '18:00' }],
    })
    expect(await halfway(lucas, [14, 15])).toBeUndefined()
  })

  test('shows a telephone from the yes to the end, to the other alone', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    const page = await visitor(server, { origin: ourAddress })
    const open = async (side: 'giver' | 'taker') => (await page.ask('loans.openLink', linkOf(server, id, side))).output
    await said(giver, id, { answer: 'accept' })
    await page.act('loans.show', {
      ...linkOf(server, id, 'giver'),
      phone: '06 39 98 12 34',
      meeting: 'Au fond de la cour',
    })

    expect(await open('taker')).toMatchObject({ otherPhone: '06 39 98 12 34', meeting: 'Au fond de la cour' })
    expect(await open('giver')).toMatchObject({ ownPhone: '06 39 98 12 34', mayShow: true })
    const { output } = await lucas.ask('loans.mine', { site })
    expect(JSON.stringify(output)).not.toContain('06 39')
    await said(lucas, id, { answer: 'cancel', reason: 'no-need' })
    expect((await open('taker'))?.otherPhone).toBeUndefined()
  })

  test('is thanked once by each after the end, and then nothing more is said', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver, { kind: 'give' }))
    const page = await visitor(server, { origin: ourAddress })
    await said(giver, id, { answer: 'accept' })
    await answer(giver, id, { answer: 'hand-over' })
    await answer(lucas, id, { answer: 'hand-over' })
    const link = linkOf(server, id, 'taker')

    expect((await page.ask('loans.openLink', link)).output).toMatchObject({ status: 'handed-over', mayThank: true })
    const thanked = await page.act('loans.sayLink', { ...link, words: 'Merci beaucoup !' })
    expect(thanked.output).toMatchObject({ mayThank: false, mayWrite: false })
    expect((await page.act('loans.sayLink', { ...link, words: 'Encore merci' })).reason).toBe('conversation-over')
    expect((await page.ask('loans.openLink', linkOf(server, id, 'giver'))).output?.thread.at(-1)).toMatchObject({
      act: 'thank',
      by: 'taker',
      words: 'Merci beaucoup !',
    })
  })

  test('has a calendar that follows its days, with the same entries under a higher number', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const { id } = await asked(lucas, await give(giver), days(10, 12))
    const page = await visitor(server, { origin: ourAddress })
    await said(giver, id, { answer: 'accept' })
    const { calendar = '' } = (await page.ask('loans.openLink', linkOf(server, id, 'taker'))).output ?? {}
    const read = async () => (await fetch(server.url + calendar)).text()
    const before = await read()
    await said(giver, id, { answer: 'propose', ...days(20, 22) })
    await said(lucas, id, { answer: 'agree' })
    const after = await read()
    await said(lucas, id, { answer: 'cancel', reason: 'no-need' })

    const told = (text: string) => text.match(/^(UID|SEQUENCE|DTSTART|STATUS|SUMMARY).*$/gm)?.map((line) => line.trim())
    const uids = [`UID:${id}-take@our.example`, `UID:${id}-back@our.example`]
    expect(told(before)).toEqual([
      ...[
        uids[0],
        'SEQUENCE:1',
        'DTSTART;VALUE=DATE:20270310',
        'SUMMARY:Prendre\u00a0: Échelle double',
        'STATUS:CONFIRMED',
      ],
      ...[
        uids[1],
        'SEQUENCE:1',
        'DTSTART;VALUE=DATE:20270312',
        'SUMMARY:Rendre\u00a0: Échelle double',
        'STATUS:CONFIRMED',
      ],
    ])
    expect(told(after)?.filter((line) => /^(SEQ|DTS)/.test(line))).toEqual([
      ...['SEQUENCE:3', 'DTSTART;VALUE=DATE:20270320', 'SEQUENCE:3', 'DTSTART;VALUE=DATE:20270322'],
    ])
    expect(told(await read())?.filter((line) => line.startsWith('STATUS'))).toEqual([
      'STATUS:CANCELLED',
      'STATUS:CANCELLED',
    ])
    const secret = /([^/]+)\.ics$/.exec(calendar)?.[1] ?? ''
    expect(calendarSideOf(server.services.hmac, toId<'Loan'>(id), secret)).toBe('taker')
    expect((await fetch(server.url + calendar.replace(secret, 'x'.repeat(secret.length)))).status).toBe(404)
  })
})

describe.each(engines)('how soon somebody usually answers on %s', (engine) => {
  test('is told from three answers on, by the middle one', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const page = await visitor(server, { origin: ourAddress })
    const told = async () => {
      const days = await page.ask('loans.days', { offer: offers[0] ?? '', site })
      const sheet = await page.ask('offers.sheet', { id: offers[3] ?? '', site })
      return [days.output?.answersIn, sheet.output?.giver.answersIn]
    }
    const offers: string[] = []
    for (const title of ['Échelle', 'Tente', 'Perceuse', 'Râpe']) offers.push(await give(giver, { title }))

    for (const [at, hour] of [
      [0, 9],
      [1, 11],
      [2, 20],
    ] as const) {
      server.clock.set('2027-03-01T08:00:00Z')
      const { id } = await asked(lucas, offers[at] ?? '', days(20, 21))
      expect(await told()).toEqual([undefined, undefined])
      server.clock.set(`2027-03-01T${String(hour).padStart(2, '0')}:00:00Z`)
      await said(giver, id, { answer: 'refuse', reason: 'not-free' })
    }
    expect(await told()).toEqual(['hours', 'hours'])
  })
})

describe.each(engines)('what several people ask for on %s', (engine) => {
  test('is chosen by its giver, who reads them in line with their words; nobody else does', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    const samira = await signIn(server, { firstName: 'Samira' })
    const gift = await give(giver, { kind: 'give', title: 'Fauteuil' })
    const first = await asked(samira, gift, { firstName: 'Samira', words: 'Pour ma mère.' })
    const { id } = await asked(lucas, gift, { words: 'Pour mon salon.' })
    const page = await visitor(server, { origin: ourAddress })

    const { output } = await page.ask('loans.openLink', linkOf(server, id, 'giver'))
    expect(output?.inLine).toMatchObject([{ name: 'Samira', words: 'Pour ma mère.', promised: false }])
    const [, secret = ''] = output?.inLine?.[0]?.path.split('#') ?? []
    const chosen = await page.act('loans.answerLink', { loanId: first.id, secret, site, answer: 'accept' })
    expect(chosen.output).toMatchObject({ status: 'agreed', inLine: [{ name: 'Lucas', promised: false }] })
    expect((await page.ask('loans.openLink', linkOf(server, id, 'taker'))).output).toMatchObject({
      line: { count: 2, promised: true },
    })
    expect((await page.ask('loans.openLink', linkOf(server, id, 'taker'))).output?.inLine).toBeUndefined()
  })
})
