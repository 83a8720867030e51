import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toId } from '../../../server/base/id.js'
import { handCode, loanSecret } from '../../../server/loans/links/links.js'
import { engines } from '../../support/engines.js'
import {
  answer,
  asked,
  days,
  eventsOf,
  toldOf,
  give,
  heldOf,
  mine,
  openLending,
  twoPeople,
  type LendingTown,
  said,
} from '../../support/loans/asking.js'
import { doing, onOurs, site } from '../../support/offers/publishing.js'
import { signIn, visitor } from '../../support/session.js'
import { until } from '../../support/until.js'

describe.each(engines)('a loan on %s', (engine) => {
  let server: LendingTown
  beforeAll(async () => void (server = await openLending(engine)))
  afterAll(() => server[Symbol.asyncDispose]())

  test('goes from the yes to the return by both sides, each by a press or by the other’s four digits', async () => {
    const { giver, lucas } = await twoPeople(server)
    const { hmac } = server.services
    const { id } = await asked(lucas, await give(giver), days(2, 3))
    // Its events say what it was when it was asked for, whatever the network says afterwards.
    await server.services.database.writer.updateTable('category').set({ weight_class: 'heavy' }).execute()

    expect(await said(giver, id, { answer: 'accept' })).toBe('agreed')
    expect(await said(lucas, id, { answer: 'hand-over' })).toBe('too-early')
    server.clock.set('2027-03-02T09:00:00Z')
    expect(await said(giver, id, { answer: 'hand-over', condition: 'Deux batteries' })).toBe('agreed')
    expect((await mine(lucas, id))?.said).toMatchObject({ what: 'out', by: 'giver' })
    expect(await said(lucas, id, { answer: 'hand-over' })).toBe('out')
    const code = handCode(hmac, 'giver', { id: toId(id), what: 'back' })
    expect((await answer(lucas, id, { answer: 'give-back', code: wrong(code) })).output).toMatchObject({
      status: 'out',
      codeWrong: true,
      codeTriesLeft: 4,
    })
    expect(await said(lucas, id, { answer: 'give-back', code })).toBe('returned')

    expect(await heldOf(server, id)).toEqual([])
    expect(await eventsOf(server, id)).toEqual(['requested', 'agreed', 'said', 'out', 'returned'])
    for (const told of await toldOf(server, id))
      expect(told).toMatchObject({ kind: 'lend', category: 'tools', weight: 'medium', communeCode: '59355' })
    expect((await mine(giver, id))?.answers).toEqual([])
  })

  test('other days are held with the first until they are answered, and may be proposed once more', async () => {
    const { giver, lucas } = await twoPeople(server)
    const { id } = await asked(lucas, await give(giver), days(10, 12))

    expect(await said(giver, id, { answer: 'propose', ...days(12, 14) })).toBe('proposed')
    expect(await heldOf(server, id)).toEqual(['10 asked', '11 asked', '12 asked', '13 proposed', '14 proposed'])
    expect(await said(giver, id, { answer: 'agree' })).toBe('loan-moved-on')
    expect(await said(lucas, id, { answer: 'propose', ...days(20, 21) })).toBe('proposed')
    expect(await heldOf(server, id)).toEqual(['10 asked', '11 asked', '12 asked', '20 proposed', '21 proposed'])
    expect(await said(giver, id, { answer: 'propose', ...days(25, 26) })).toBe('loan-moved-on')
    expect(await said(giver, id, { answer: 'agree' })).toBe('agreed')
    expect(await heldOf(server, id)).toEqual(['20 asked', '21 asked'])

    expect(await said(lucas, id, { answer: 'propose', ...days(21, 22) })).toBe('proposed')
    expect(await said(giver, id, { answer: 'decline' })).toBe('agreed')
    expect(await heldOf(server, id)).toEqual(['20 asked', '21 asked'])
    expect((await eventsOf(server, id)).slice(-2)).toEqual(['proposed', 'kept'])
  })

  test('a refusal has its reason, a cancellation of what was agreed too, and both give the days back', async () => {
    const { giver, lucas } = await twoPeople(server)
    const offer = await give(giver)
    const { id: first } = await asked(lucas, offer, days(10, 12))

    expect(await said(giver, first, { answer: 'refuse' })).toBe('invalid-input')
    expect(await said(giver, first, { answer: 'refuse', reason: 'not-free' })).toBe('refused')
    const { id } = await asked(lucas, offer, days(10, 12))
    await said(giver, id, { answer: 'accept' })
    expect(await said(lucas, id, { answer: 'cancel' })).toBe('invalid-input')
    expect(await said(lucas, id, { answer: 'cancel', reason: 'no-need' })).toBe('cancelled')
    expect(await mine(giver, id)).toMatchObject({ endedBy: 'taker', reason: 'no-need', answers: [] })
    expect(await heldOf(server, id)).toEqual([])
  })

  test('what goes to one is promised to one: the others are told, wait in line, and are told when it has gone', async () => {
    const { giver, lucas } = await twoPeople(server)
    const [samira, theo] = [await signIn(server), await signIn(server)]
    const gift = await give(giver, { kind: 'give' })
    const [one, two, three] = [await asked(samira, gift), await asked(theo, gift), await asked(lucas, gift)]

    expect(await said(giver, two.id, { answer: 'accept' })).toBe('agreed')
    expect(await said(giver, one.id, { answer: 'accept' })).toBe('promised-already')
    expect(await mine(samira, one.id)).toMatchObject({ status: 'requested', line: { count: 3, promised: true } })
    expect((await mine(samira, one.id))?.lapsesAt).toBeUndefined()
    expect((await mine(giver, one.id))?.answers).toEqual(['refuse'])

    expect(await said(theo, two.id, { answer: 'cancel', reason: 'cannot' })).toBe('cancelled')
    expect(await eventsOf(server, one.id)).toEqual(['requested', 'in-line', 'free-again'])
    expect(await said(giver, three.id, { answer: 'accept' })).toBe('agreed')
    await said(giver, three.id, { answer: 'hand-over' })
    expect(await said(lucas, three.id, { answer: 'hand-over' })).toBe('handed-over')

    expect(await mine(samira, one.id)).toMatchObject({ status: 'refused', reason: 'went-to-another' })
    const offer = await server.services.database.reader
      .selectFrom('offer')
      .select('status')
      .where('id', '=', toId<'Offer'>(gift))
      .executeTakeFirst()
    expect(offer?.status).toBe('closed')
  })

  test('instead of choosing one draws, by a number whose fingerprint all who asked had seen, and can check', async () => {
    const { giver, lucas } = await twoPeople(server)
    const [samira, theo] = [await signIn(server), await signIn(server)]
    const gift = await give(giver, { kind: 'give' })
    const people = [samira, theo, lucas]
    const loans = [await asked(samira, gift), await asked(theo, gift), await asked(lucas, gift)]
    const before = loans.map(({ line }) => line?.fingerprint)

    expect((await mine(giver, loans[1]?.id ?? ''))?.answers).toEqual(['accept', 'refuse', 'draw'])
    expect(await said(giver, loans[1]?.id ?? '', { answer: 'draw' })).toBeDefined()

    const after = await Promise.all(people.map((person, at) => mine(person, loans[at]?.id ?? '')))
    const drawn = after[0]?.line?.drawn
    const sha256 = (text: string) => createHash('sha256').update(text)
    expect(new Set([...before, drawn?.fingerprint, sha256(drawn?.number ?? '').digest('hex')]).size).toBe(1)
    expect(drawn?.among).toEqual(loans.map(({ id }) => id))
    const digest = sha256(`${drawn?.number} ${drawn?.among.join(' ')}`).digest()
    expect(drawn?.which).toBe(Number(digest.readBigUInt64BE(0) % 3n))
    expect(after.map((loan) => loan?.status)).toEqual(
      [0, 1, 2].map((at) => (at === drawn?.which ? 'agreed' : 'requested')),
    )
    expect(after.map((loan) => loan?.line?.drawn?.own)).toEqual([0, 1, 2])
    expect(new Set(after.map((loan) => loan?.line?.fingerprint)).has(drawn?.fingerprint ?? '')).toBe(false)
    const [again = ''] = loans.flatMap(({ id }, at) => (at === drawn?.which ? [] : [id]))
    expect(await said(giver, again, { answer: 'draw' })).toBe('promised-already')
  })

  test('whoever asks for what is withdrawn is told, and days that somebody has keep a thing from being withdrawn', async () => {
    const { giver, lucas } = await twoPeople(server)
    const [gift, drill] = [await give(giver, { kind: 'give' }), await give(giver)]
    const [one, two] = [await asked(lucas, gift), await asked(lucas, drill, days(10, 11))]

    await doing(giver, 'withdraw', gift)
    expect((await doing(giver, 'withdraw', drill)).reason).toBe('offer-under-way')
    await until(
      () => mine(lucas, one.id),
      (loan) => loan?.status === 'refused',
    )

    expect(await mine(lucas, one.id)).toMatchObject({ reason: 'no-longer', answers: [] })
    expect((await mine(lucas, two.id))?.status).toBe('requested')
  })

  test('is nobody else’s: another person, another secret and another site find nothing', async () => {
    const { giver, lucas } = await twoPeople(server)
    const { hmac } = server.services
    const { id } = await asked(lucas, await give(giver), days(3, 4))
    const secret = loanSecret(hmac, 'giver', { id: toId(id), mark: undefined })
    const anybody = await visitor(server)

    expect(await said(await signIn(server), id, { answer: 'cancel' })).toBe('loan-gone')
    for (const link of [
      { secret: 'x'.repeat(32), site },
      { secret, site: 'autre' },
      {
        secret: loanSecret(hmac, 'giver', {
          id: toId(id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))),
          mark: undefined,
        }),
        site,
      },
    ])
      expect((await anybody.ask('loans.openLink', { loanId: id, ...link })).reason).toBe('loan-gone')
    const opened = await anybody.ask('loans.openLink', { loanId: id, secret, site })
    expect(opened.output).toMatchObject({
      side: 'giver',
      other: 'Lucas',
      words: 'Bonjour',
      answers: ['accept', 'refuse', 'propose'],
    })
    expect(opened.output?.days?.taken).toEqual([])
  })

  test('each sees what the other shows from the yes until the end, on our own page alone', async () => {
    const { giver, lucas } = await twoPeople(server)
    const { hmac } = server.services
    const { id } = await asked(lucas, await give(giver), { ...days(3, 4), phone: '06 12 34 56 78' })
    const link = (side: 'giver' | 'taker') => ({
      loanId: id,
      site,
      secret: loanSecret(hmac, side, { id: toId(id), mark: undefined }),
    })
    const page = async (side: 'giver' | 'taker') => (await lucas.ask('loans.openLink', link(side))).output

    await lucas.act('loans.show', { ...link('giver'), phone: '03 20 00 00 00', meeting: 'Au lavoir' })
    expect([(await page('giver'))?.otherPhone, (await page('taker'))?.otherPhone]).toEqual([undefined, undefined])
    await said(giver, id, { answer: 'accept' })
    expect(await page('giver')).toMatchObject({ otherPhone: '06 12 34 56 78', ownPhone: '03 20 00 00 00' })
    expect(await page('taker')).toMatchObject({ otherPhone: '03 20 00 00 00', meeting: 'Au lavoir' })
    expect(JSON.stringify(await mine(giver, id))).not.toMatch(/06 12|lavoir/)
    const [, secret = ''] = ((await mine(giver, id))?.path ?? '').split('#')
    const elsewhere = (await lucas.ask('loans.openLink', { loanId: id, site, secret })).output
    expect(elsewhere).toMatchObject({ limited: true, side: 'giver', status: 'agreed', answers: ['propose', 'cancel'] })
    expect(JSON.stringify(elsewhere)).not.toMatch(/06 12|03 20|lavoir|Bonjour/)
    const own = await onOurs(server, giver)
    const [, whole = ''] = ((await own.ask('loans.mine', {})).output?.given[0]?.path ?? '').split('#')
    expect((await lucas.ask('loans.openLink', { loanId: id, site, secret: whole })).output?.otherPhone).toBe(
      '06 12 34 56 78',
    )
    await said(giver, id, { answer: 'cancel', reason: 'cannot' })
    expect((await page('giver'))?.otherPhone).toBeUndefined()
  })

  test('a page that is no more as it is read changes nothing', async () => {
    const { giver, lucas } = await twoPeople(server)
    const { id, sequence } = await asked(lucas, await give(giver), days(10, 12))

    await said(giver, id, { answer: 'propose', ...days(14, 15) })
    expect((await answer(lucas, id, { answer: 'cancel', sequence })).reason).toBe('loan-moved-on')
    expect((await answer(lucas, id, { answer: 'cancel', sequence: sequence + 1 })).output?.status).toBe('cancelled')
  })

  test('four digits may be tried five times, by each side for each time that it changes hands; then both press', async () => {
    const { giver, lucas } = await twoPeople(server)
    const { hmac } = server.services
    const { id } = await asked(lucas, await give(giver), days(4, 5))
    const code = (what: 'out' | 'back') => handCode(hmac, 'giver', { id: toId(id), what })
    await said(giver, id, { answer: 'accept' })
    // Refused before it is compared, so nothing is learnt, and nothing counted.
    expect(await said(lucas, id, { answer: 'hand-over', code: wrong(code('out')) })).toBe('too-early')
    server.clock.set('2027-03-04T09:00:00Z')

    for (const left of [4, 3, 2, 1, 0])
      expect(
        (
          await answer(lucas, id, {
            answer: 'hand-over',
            code: wrong(code('out')),
            key: `wrong-code-with-${left}-left`,
          })
        ).output,
      ).toMatchObject({ status: 'agreed', codeWrong: true, codeTriesLeft: left })
    expect(
      (await answer(lucas, id, { answer: 'hand-over', code: wrong(code('out')), key: 'wrong-code-with-3-left' }))
        .output,
    ).toMatchObject({ codeWrong: true, codeTriesLeft: 0 })
    expect((await answer(lucas, id, { answer: 'hand-over', code: code('out') })).output).toMatchObject({
      status: 'agreed',
      codeWrong: true,
      codeTriesLeft: 0,
    })
    expect((await mine(giver, id))?.codeTriesLeft).toBe(5)
    expect(await said(lucas, id, { answer: 'hand-over' })).toBe('agreed')
    // Both have pressed, whatever was typed.
    expect(
      await said(giver, id, {
        answer: 'hand-over',
        code: wrong(handCode(hmac, 'taker', { id: toId(id), what: 'out' })),
      }),
    ).toBe('out')
    expect((await mine(lucas, id))?.codeTriesLeft).toBe(5)
    expect(await said(lucas, id, { answer: 'give-back', code: code('back') })).toBe('returned')
    expect(await eventsOf(server, id)).toEqual(['requested', 'agreed', 'said', 'out', 'returned'])
  })
})

const wrong = (code: string) => String((Number(code) + 1) % 10_000).padStart(4, '0')
