import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { openMembers } from '../../support/groups/memberships.js'

/** As HelloAsso exports it. */
const heads =
  '"Référence commande";"Date de la commande";"Statut de la commande";"Nom adhérent";"Prénom adhérent";"Email payeur";"Tarif";"Montant tarif"'
const csv = (...lines: string[]) => `\uFEFF${[heads, ...lines].join('\r\n')}\r\n`

const rose = '1001;28/02/2027 18:42;Validé;Durand;Rose;rose@exemple.fr;Adhésion;20,00'
const lila = '1002;01/03/2027 09:00;Validé;Petit;Lila;lila@exemple.fr;Adhésion;10,00'

async function openPayments(engine: (typeof engines)[number]) {
  const town = await openMembers(engine)
  const { paul, member } = town
  const input = (text: string) => ({ member, csv: text, name: 'paiements.csv' })
  const look = async (text: string) => (await paul.ask('memberships.lookAtPayments', input(text))).output
  const take = async (text: string) => (await paul.act('memberships.takePayments', input(text))).output
  return { ...town, input, look, take }
}

describe.each(engines)('a file of payments, on %s', (engine) => {
  test('is tried, then taken; what waited is confirmed, and the same file twice adds nothing', async () => {
    await using town = await openPayments(engine)
    await town.noted({ means: 'online', cents: 2_000 })
    const file = csv(rose, lila)
    const done = { added: 1, confirmed: 1, known: 0, refused: [] }

    expect(await town.look(file)).toEqual(done)
    expect((await town.list()).count).toBe(1)
    expect(await town.take(file)).toEqual(done)
    expect(await town.take(file)).toEqual({ added: 0, confirmed: 0, known: 2, refused: [] })

    const { memberships } = await town.list()
    expect(memberships.map(({ name, cents, solidarity, from, to }) => [name, cents, solidarity, from, to])).toEqual([
      ['Lila Petit', 1_000, true, '2027-03-01', '2028-02-29'],
      ['Rose', 2_000, false, '2027-03-01', '2028-02-29'],
    ])
  })

  test('taken by two at once adds each payment once', async () => {
    await using town = await openPayments(engine)
    const input = town.input(csv(rose, lila))

    const answers = await Promise.all([
      town.paul.act('memberships.takePayments', input),
      town.ines.act('memberships.takePayments', input),
    ])

    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await town.list()).count).toBe(2)
  })

  test('tells of each line that is refused its number and why, and takes the others', async () => {
    await using town = await openPayments(engine)
    const file = csv(
      rose,
      ';01/03/2027;Validé;Petit;Lila;lila@exemple.fr;Adhésion;10,00',
      '1003;01/03/2027;Validé;Petit;Lila;lila;Adhésion;10,00',
      '1004;bientôt;Validé;Petit;Lila;lila@exemple.fr;Adhésion;10,00',
      '1005;01/03/2027;Validé;Petit;Lila;lila@exemple.fr;Adhésion;peu',
      '1006;01/03/2027;Validé;Petit;Lila;lila@exemple.fr;Adhésion;15,00',
      '1007;01/03/2027;Annulé;Petit;Lila;lila@exemple.fr;Adhésion;10,00',
      '1008;01/03/2027;Validé;;;lila@exemple.fr;Adhésion;10,00',
      '1009;01/03/2027',
    )

    const told = await town.take(file)

    expect(told).toMatchObject({ added: 1, known: 0 })
    expect(told?.refused).toEqual([
      { line: 3, fault: 'reference-missing' },
      { line: 4, fault: 'email-unreadable' },
      { line: 5, fault: 'day-unreadable' },
      { line: 6, fault: 'amount-unreadable' },
      { line: 7, fault: 'amount-unknown' },
      { line: 8, fault: 'not-paid' },
      { line: 9, fault: 'name-missing' },
      { line: 10, fault: 'broken' },
    ])
  })

  test('without the columns that it needs is not read, and says which', async () => {
    await using town = await openPayments(engine)

    expect(await town.take('Nom;Montant\r\nRose;20')).toMatchObject({ missing: ['reference', 'day', 'email'] })
  })

  test('pays in one order for several people', async () => {
    await using town = await openPayments(engine)

    expect(await town.take(csv(rose, rose.replace('Rose', 'Omar')))).toMatchObject({ added: 2 })
  })
})
