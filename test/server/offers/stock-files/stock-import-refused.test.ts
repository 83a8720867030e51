import { describe, expect, test } from 'vitest'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { keepHouse } from '../../../support/housekeeping.js'
import { openStock, listAs } from '../../../support/offers/stock.js'
import { sendFile, shownOf, tried, zipOf } from '../../../support/offers/stock-files.js'

describe.each(engines)('a file of objects on %s', (engine) => {
  test('is refused whole where it is none, and ends with the role of who sent it', async () => {
    await using town = await openStock(engine)
    const { paul, ines, other, member, server } = town
    const why = async (bytes: string | Uint8Array) => (await tried(town, paul, { bytes })).fault
    expect(await why('')).toBe('empty')
    expect(await why('Perceuse\nScie')).toBe('no-title-column')
    expect(await why('Objet;Objet\nScie;Scie')).toBe('column-twice')
    expect(await why(`Objet\n${'Scie\n'.repeat(2_001)}`)).toBe('lines-too-many')
    expect(await why(new TextEncoder().encode(`Objet\n${'x'.repeat(10_000_001)}`))).toBe('csv-too-large')
    expect(await why(zipOf('').subarray(0, 60))).toBe('zip-broken')
    expect(await why(zipOf('Objet\nScie', { '[Content_Types].xml': new Uint8Array(3) }))).toBe('workbook')
    expect(await why(zipOf('Objet\nScie', { 'b.csv': new Uint8Array(3) }))).toBe('csv-many')
    expect((await sendFile(town, other, { bytes: 'Objet\nScie' })).reason).toBe('role-missing')
    expect((await sendFile(town, paul, { bytes: 'Objet\nScie', place: 'autre' })).reason).toBe('place-unknown')

    const windows = Buffer.from('Objet;État\r\nCrêpière;Très bon état\r\n', 'latin1')
    const { importId, lines } = await tried(town, paul, { bytes: windows })
    expect(lines.map(({ title }) => title)).toEqual(['Crêpière'])
    await administer(server.services.database, async (tx) => {
      await tx.deleteFrom('role').where('account_id', '=', paul.accountId).execute()
    })
    const applying = await ines.act('stockFiles.takeIn', { member, importId })
    await allDone(server.services)
    expect(applying.reason).toBeUndefined()
    expect(await shownOf(town, ines, importId)).toMatchObject({ status: 'failed', fault: 'role-ended', added: 0 })
    expect((await listAs(ines, { member })).count).toBe(0)
    server.clock.set('2027-04-02T08:00:00Z')
    await keepHouse({ ...server.services, storage: server.storage })
    const { reader } = server.services.database
    expect(await reader.selectFrom('stock_import').select('id').execute()).toEqual([])
  })

  test('that was tried before an upgrade still says which column is too long', async () => {
    await using town = await openStock(engine)
    const { paul, server } = town
    await tried(town, paul, `Nom\n${'a'.repeat(121)}`)
    const faults = JSON.stringify([{ reason: 'title-long', column: 'Nom', most: 120 }])
    await administer(server.services.database, async (tx) => {
      await tx.updateTable('stock_import_line').set({ faults }).execute()
    })

    const [line] = (await shownOf(town, paul)).faulty

    expect(line?.faults).toEqual([{ reason: 'text-long', column: 'Nom', most: 120 }])
  })
})
