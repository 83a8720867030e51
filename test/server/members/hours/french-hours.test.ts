import { describe, expect, test } from 'vitest'
import { readHours } from '../../../../server/members/hours/read-hours.js'
import { writeHours } from '../../../../server/members/hours/write-hours.js'

function asOsm(text: string): string | undefined {
  const hours = readHours(text)
  return hours && writeHours(hours)
}

describe('hours as people write them', () => {
  test.each([
    ['du lundi au vendredi de 9h à 12h', 'Mo-Fr 09:00-12:00'],
    ['Du lundi au vendredi : 9h-12h / 14h-18h', 'Mo-Fr 09:00-12:00,14:00-18:00'],
    [
      'Lundi, mardi et jeudi de 9h30 à 12h et de 13 h 30 à 17 h. Samedi 10h-12h.',
      'Mo,Tu,Th 09:30-12:00,13:30-17:00; Sa 10:00-12:00',
    ],
    ['Lun.-Ven. 08:30-17:00', 'Mo-Fr 08:30-17:00'],
    ['mer. et sam. : 14h à 18h', 'We,Sa 14:00-18:00'],
    ['Ouvert tous les jours de 10 h à minuit', '10:00-24:00'],
    ['7j/7 de 8h à 20h', '08:00-20:00'],
    ['Du mardi au samedi de 10h à 19h sans interruption. Fermé le dimanche et le lundi.', 'Tu-Sa 10:00-19:00'],
    ['Du mardi au samedi de 10h à 19h, fermé les jours fériés', 'Tu-Sa 10:00-19:00; PH off'],
    ['vendredi de 20h à 2h', 'Fr 20:00-02:00'],
    ['de 9 à 12h le mercredi', 'We 09:00-12:00'],
    ['lundi : 9h-12h\nmardi : fermé\nmercredi : 9h-12h et 14h-18h', 'Mo 09:00-12:00; We 09:00-12:00,14:00-18:00'],
    ['Samedi de 9 heures à midi', 'Sa 09:00-12:00'],
    ['mardi 9h-12h, samedi matin de 9h à 12h30', 'Tu 09:00-12:00; Sa 09:00-12:30'],
    ['du vendredi au lundi 10h–18h', 'Mo,Fr-Su 10:00-18:00'],
    ['le lundi de 9h à 12h, le lundi de 14h à 18h', 'Mo 09:00-12:00,14:00-18:00'],
  ])('are read where they can mean one thing: %s', (text, osm) => {
    expect(asOsm(text)).toBe(osm)
  })

  test.each([
    ...['', 'sur rendez-vous', 'du lundi au vendredi', 'lundi matin', '9h-12h', 'lundi de 9h', 'lundi à 9h'],
    ...['du lundi au vendredi de 9h à 12h sauf le mercredi', 'du lundi au vendredi 9h-12h (sur rendez-vous)'],
    ...['le premier samedi du mois de 14h à 17h', 'lundi à partir de 14h', 'lundi 9h-12h hors vacances scolaires'],
    ...['lundi de 2h à 5h', 'lundi de 14h à 2h', 'lundi de 9 à 12', 'lundi de 9h à 25h', 'un samedi sur deux 9h-12h'],
    ...[
      'lundi 9h-12h-14h-18h',
      'lundi 9h-12h, lundi 11h-15h',
      'lundi 9h-12h, fermé le lundi',
      '9h-12h lundi 14h-18h mardi',
    ],
    ...['fermé le lundi', 'fermé le 1er mai', 'lundi 9h 12h', 'du 1er avril au 30 septembre : lundi 9h-12h'],
    ...['lundi 9h-12h, mercredi', '06 12 34 56 78', 'lundi 9h-12h tél. 03 20 00 00 00'],
  ])('are left as they were written in doubt: %s', (text) => {
    expect(asOsm(text)).toBeUndefined()
  })
})
