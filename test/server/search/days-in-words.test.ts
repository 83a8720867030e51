import { describe, expect, test } from 'vitest'
import type { Language } from '../../../server/base/language.js'
import type { Day } from '../../../server/base/local-time.js'
import { findDays } from '../../../server/search/days-in-words.js'

const wednesday = '2027-03-03' as Day

function said(text: string, language: Language, today: string = wednesday) {
  const days = findDays(text, today as Day, language)
  return days && `${text.slice(...days.at)}: ${days.from === days.to ? days.from : `${days.from} ${days.to}`}`
}

describe('a resident says when, in French', () => {
  test.each([
    ['perceuse samedi', 'samedi: 2027-03-06'],
    ['Il me faut une remorque pour samedi matin svp', 'samedi matin: 2027-03-06'],
    ['ce mercredi', 'ce mercredi: 2027-03-03'],
    ['mercredi prochain', 'mercredi prochain: 2027-03-10'],
    ['lundi prochain', 'lundi prochain: 2027-03-08'],
    ['le lundi prochain', 'le lundi prochain: 2027-03-08'],
    ['samedi en huit', 'samedi en huit: 2027-03-13'],
    ['vendredi soir', 'vendredi soir: 2027-03-05'],
    ['demain', 'demain: 2027-03-04'],
    ['tente, après-demain', 'après-demain: 2027-03-05'],
    ['aujourd’hui une échelle', 'aujourd’hui: 2027-03-03'],
    ["aujourd'hui", "aujourd'hui: 2027-03-03"],
    ['barnum ce soir', 'ce soir: 2027-03-03'],
    ['ce week-end', 'ce week-end: 2027-03-06 2027-03-07'],
    ['tente ce weekend à Lomme', 'ce weekend: 2027-03-06 2027-03-07'],
    ['tente pour le week-end', 'pour le week-end: 2027-03-06 2027-03-07'],
    ['le week-end prochain', 'le week-end prochain: 2027-03-06 2027-03-07'],
    ['cette semaine', 'cette semaine: 2027-03-03 2027-03-07'],
    ['la semaine prochaine', 'la semaine prochaine: 2027-03-08 2027-03-14'],
    ['du 3 au 5', 'du 3 au 5: 2027-03-03 2027-03-05'],
    ['remorque du 1 au 5', 'du 1 au 5: 2027-03-03 2027-03-05'],
    ['du 28 au 2 avril', 'du 28 au 2 avril: 2027-03-28 2027-04-02'],
    ['du 3 au 5 août', 'du 3 au 5 août: 2027-08-03 2027-08-05'],
    ['du 3 au 5 aout 2027 barnum', 'du 3 au 5 aout 2027: 2027-08-03 2027-08-05'],
    ['du 28 juillet au 3 août', 'du 28 juillet au 3 août: 2027-07-28 2027-08-03'],
    ['du 28 juillet au 3', 'du 28 juillet au 3: 2027-07-28 2027-08-03'],
    ['du 30 décembre au 2 janvier', 'du 30 décembre au 2 janvier: 2027-12-30 2028-01-02'],
    ['3-5 août', '3-5 août: 2027-08-03 2027-08-05'],
    ['de samedi à lundi', 'de samedi à lundi: 2027-03-06 2027-03-08'],
    ['samedi et dimanche', 'samedi et dimanche: 2027-03-06 2027-03-07'],
    ['du vendredi 5 au dimanche 7', 'du vendredi 5 au dimanche 7: 2027-03-05 2027-03-07'],
    ['de demain à lundi', 'de demain à lundi: 2027-03-04 2027-03-08'],
    ['le 14 juillet', 'le 14 juillet: 2027-07-14'],
    ['barbecue 14 juillet', '14 juillet: 2027-07-14'],
    ['le 1er mai', 'le 1er mai: 2027-05-01'],
    ['le samedi 6 mars au matin', 'le samedi 6 mars au matin: 2027-03-06'],
    ['le 2 mars', 'le 2 mars: 2028-03-02'],
    ['vélo le 14', 'le 14: 2027-03-14'],
    ['le 2', 'le 2: 2027-04-02'],
    ['le 31 une échelle', 'le 31: 2027-03-31'],
    ['le 14/07', 'le 14/07: 2027-07-14'],
    ['du 3/8 au 5/8/2027', 'du 3/8 au 5/8/2027: 2027-08-03 2027-08-05'],
    ['DEMAIN MATIN', 'DEMAIN MATIN: 2027-03-04'],
    ['samedi à 14 h', 'samedi: 2027-03-06'],
    ['le samedi, sinon demain', 'demain: 2027-03-04'],
  ])('%s', (text, expected) => {
    expect(said(text, 'fr')).toBe(expected)
  })
})

describe('a resident says when, in English', () => {
  test.each([
    ['drill on saturday', 'on saturday: 2027-03-06'],
    ['saturday evening', 'saturday evening: 2027-03-06'],
    ['this Saturday', 'this Saturday: 2027-03-06'],
    ['next wednesday', 'next wednesday: 2027-03-10'],
    ['a tent for this weekend', 'this weekend: 2027-03-06 2027-03-07'],
    ['next weekend', 'next weekend: 2027-03-06 2027-03-07'],
    ['tomorrow morning', 'tomorrow morning: 2027-03-04'],
    ['the day after tomorrow', 'the day after tomorrow: 2027-03-05'],
    ['tonight', 'tonight: 2027-03-03'],
    ['this week', 'this week: 2027-03-03 2027-03-07'],
    ['next week', 'next week: 2027-03-08 2027-03-14'],
    ['from the 3rd to the 5th of May', 'from the 3rd to the 5th of May: 2027-05-03 2027-05-05'],
    ['from 3 to 5 May', 'from 3 to 5 May: 2027-05-03 2027-05-05'],
    ['May 3 to 5', 'May 3 to 5: 2027-05-03 2027-05-05'],
    ['3–5 May', '3–5 May: 2027-05-03 2027-05-05'],
    ['from May 30th to June 2nd', 'from May 30th to June 2nd: 2027-05-30 2027-06-02'],
    ['from the 3rd to the 5th', 'from the 3rd to the 5th: 2027-03-03 2027-03-05'],
    ['between the 10th and the 12th', 'between the 10th and the 12th: 2027-03-10 2027-03-12'],
    ['tent on the 14th', 'on the 14th: 2027-03-14'],
    ['July 14th', 'July 14th: 2027-07-14'],
    ['14 July 2027', '14 July 2027: 2027-07-14'],
    ['from saturday to monday', 'from saturday to monday: 2027-03-06 2027-03-08'],
  ])('%s', (text, expected) => {
    expect(said(text, 'en')).toBe(expected)
  })
})

describe('what is no day that comes', () => {
  test.each<[Language, string]>([
    ['fr', 'perceuse'],
    ['fr', 'atelier le samedi'],
    ['fr', 'tous les samedis'],
    ['fr', 'chaque samedi matin'],
    ['fr', 'garde du lundi au vendredi'],
    ['fr', 'marché du dimanche'],
    ['fr', 'un dimanche à la campagne'],
    ['fr', 'samedi dernier'],
    ['fr', 'ce week-end dernier'],
    ['fr', 'sac de week-end'],
    ['fr', 'le week-end'],
    ['fr', 'avant samedi'],
    ['fr', 'd’ici samedi'],
    ['fr', 'jusqu’au 5 août'],
    ['fr', 'hier'],
    ['fr', 'le 14 juillet 2026'],
    ['fr', 'le 14 juillet 2030'],
    ['fr', '31 juin'],
    ['fr', '30 février'],
    ['fr', 'rue du 8 mai'],
    ['fr', 'rue du 8 mai 1945'],
    ['fr', 'vélo du 3 au 5 ans'],
    ['fr', 'de 3 à 5 ans'],
    ['fr', 'jouet 3-5 ans'],
    ['fr', 'le 14 pouces'],
    ['fr', 'vélo 24'],
    ['fr', 'clé de 14 à 17'],
    ['fr', 'chaussures 38'],
    ['fr', 'la 2 chevaux'],
    ['fr', 'saturday'],
    ['fr', ''],
    ['fr', ' ,; ’ - '],
    ['en', 'every saturday'],
    ['en', 'saturdays'],
    ['en', 'last saturday'],
    ['en', 'toys from 3 to 5'],
    ['en', 'weekend bag'],
    ['en', 'before saturday'],
    ['en', 'samedi'],
    ['en', 'the 3rd year'],
  ])('%s: %s', (language, text) => {
    expect(said(text, language)).toBeUndefined()
  })
})

describe('days are told from today', () => {
  test.each([
    ['2027-03-06', 'samedi', 'samedi: 2027-03-06'],
    ['2027-03-06', 'samedi prochain', 'samedi prochain: 2027-03-13'],
    ['2027-03-06', 'ce week-end', 'ce week-end: 2027-03-06 2027-03-07'],
    ['2027-03-07', 'ce week-end', 'ce week-end: 2027-03-07'],
    ['2027-03-07', 'le week-end prochain', 'le week-end prochain: 2027-03-13 2027-03-14'],
    ['2027-03-07', 'cette semaine', 'cette semaine: 2027-03-07'],
    ['2027-12-30', 'du 30 au 2', 'du 30 au 2: 2027-12-30 2028-01-02'],
    ['2028-01-01', 'du 30 décembre au 2 janvier', 'du 30 décembre au 2 janvier: 2028-01-01 2028-01-02'],
    ['2027-12-31', 'demain', 'demain: 2028-01-01'],
    ['2027-08-04', 'du 3 au 5 août', 'du 3 au 5 août: 2027-08-04 2027-08-05'],
    ['2028-02-28', 'le 29', 'le 29: 2028-02-29'],
    ['2027-03-03', 'le 1er janvier', 'le 1er janvier: 2028-01-01'],
  ])('on %s: %s', (today, text, expected) => {
    expect(said(text, 'fr', today)).toBe(expected)
  })
})

test('a text of any length is read to its end', () => {
  // Going back over what was read would take hours.
  const text = 'le du 3 au samedi et le 14 '.repeat(4_000)

  expect(() => findDays(text, wednesday, 'fr')).not.toThrow()
})
