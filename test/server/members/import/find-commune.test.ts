import { describe, expect, test } from 'vitest'
import { CommuneFinder } from '../../../../server/members/import/find-commune.js'
import { engines, openTestDatabase } from '../../../support/engines.js'

describe.each(engines)('the commune of a row on %s', (engine) => {
  test('is found by its code, or by its name and postcode, however they are written', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const finder = new CommuneFinder(database.reader)
    const find = async (code: string, postcode: string, city: string) => {
      const { commune, fault } = await finder.find({ code, postcode, city })
      return [commune?.name, fault?.reason]
    }

    expect(await find('59350', '', '')).toEqual(['Lille', undefined])
    expect(await find('59350', '59800', 'LILLE')).toEqual(['Lille', undefined])
    expect(await find('', '59160', 'lomme')).toEqual(['Lomme', undefined])
    expect(await find('', '59260', 'HELLEMMES LILLE')).toEqual(['Hellemmes', undefined])
    expect(await find('', '62500', 'ST OMER')).toEqual(['Saint-Omer', undefined])
    expect(await find('', '59033', 'Lille Cedex 2')).toEqual(['Lille', undefined])
    expect(await find('', '75011', 'Paris 11e')).toEqual(['Paris', undefined])
    expect(await find('1004', '1500', '')).toEqual(['Ambérieu-en-Bugey', undefined])
    // A code that no longer exists, or is another commune's.
    expect(await find('62999', '62500', 'Saint-Omer')).toEqual(['Saint-Omer', 'code-replaced'])
    expect(await find('80021', '62500', 'Saint-Omer')).toEqual(['Saint-Omer', 'code-replaced'])
    // A hamlet, when only one commune has the postcode.
    expect(await find('', '59100', 'Le Pile')).toEqual(['Roubaix', 'commune-by-postcode'])
    // A name alone, when only one commune has it; a commune has precedence over a part of another.
    expect(await find('', '', 'LILLE')).toEqual(['Lille', 'commune-by-name'])
    expect(await find('', '', 'Lomme')).toEqual(['Lomme', 'commune-by-name'])
    expect(await find('', '', 'Saint-Denis')).toEqual([undefined, 'commune-many'])
    expect(await find('', '', 'Nulle part')).toEqual([undefined, 'commune-many'])
    expect(await find('', '', '')).toEqual([undefined, 'commune-missing'])
    expect(await find('', '62500', 'Nulle part')).toEqual([undefined, 'commune-unknown'])
    expect(await find('99999', '', 'Nulle part')).toEqual([undefined, 'commune-unknown'])
  })

  test('is found by its postcode and a point, or by one of them where only one commune fits', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const finder = new CommuneFinder(database.reader)
    const find = async (postcode: string, latitude: number, longitude: number) => {
      const { commune, fault } = await finder.find({ code: '', postcode, city: '', point: { latitude, longitude } })
      return [commune?.name, fault?.reason]
    }

    // Five communes have this postcode; the point is in one of them, nearer than the centre of another postcode.
    expect(await find('62500', 50.7524, 2.2585)).toEqual(['Saint-Omer', 'commune-nearest'])
    expect(await find('59100', 50.6897, 3.1816)).toEqual(['Roubaix', 'commune-by-postcode'])
    expect(await find('', 50.6897, 3.1745)).toEqual(['Roubaix', 'commune-by-point'])
    // Between two communes, in the sea, or far from those of its postcode.
    expect(await find('', 50.7065, 3.168)).toEqual([undefined, 'commune-missing'])
    expect(await find('', 50.5, 0.5)).toEqual([undefined, 'commune-missing'])
    expect(await find('62500', 48.85, 2.35)).toEqual([undefined, 'commune-unknown'])
    expect((await finder.find({ code: '', postcode: '62500', city: '' })).fault?.reason).toBe('commune-unknown')
  })
})
