import { expect, test } from 'vitest'
import { lateLookMails, moderationMails } from '../../../server/notifications/moderation/moderation-mails.strings.js'
import { moderationEnglish } from '../../../widgets/pages/desk/rooms/moderation/moderation.strings.en.js'
import { moderationFrench, readyFrench } from '../../../widgets/pages/desk/rooms/moderation/moderation.strings.js'
import { french as linksFrench } from '../../../widgets/pages/mail-links/mail-links.strings.js'
import { nounsOf, subjectKinds, type KindNouns } from '../../../widgets/words/moderation/subject-kinds.strings.js'

const workshop: KindNouns = { fr: { noun: 'atelier', gender: 'm' }, en: { noun: 'workshop' } }

/** All sentences, each with the same answer to whatever it asks. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return sentences(Reflect.apply(words, undefined, ['Nom', 'Nom', 'Nom']))
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, each]) => (ofPublishing.has(key) ? [] : sentences(each)))
}

/** Who is kept from publishing is kept from publishing offers. */
const ofPublishing = new Set(['ban', 'barred', 'readmitted', 'facts', 'kinds', 'did', 'notes'])

const ofAnOffer =
  /\b(offres?|annonces?|elle|Elle|cachées?|montrées?|signalées?|contestées?|modifiées?|regardées?|relue|ouverte|proposée|retirée|publiée|anciennes)\b|\b(la|La) (regarde|voit|montrent|modifie|lira|cache|proposait)\b/

test('what is said of a workshop agrees with it, in its mails, at the desk and where somebody objects', () => {
  const said = [
    moderationMails('fr', workshop),
    lateLookMails.fr(workshop),
    moderationFrench(workshop),
    linksFrench.objection(workshop),
    readyFrench.begun(workshop),
  ].map(sentences)

  expect(said.map(({ length }) => length > 1)).toEqual([true, true, true, true, true])
  expect(said.flat().filter((sentence) => ofAnOffer.test(sentence) && !isOfSomethingElse(sentence))).toEqual([])
  expect(moderationMails('fr', workshop).asked.everywhere('Chez Max')).toBe(
    'Une personne a lu l’atelier «\u00a0Chez Max\u00a0» et vous demande de le modifier. En attendant, il n’est plus montré.',
  )
  expect(moderationFrench(workshop).holders('Nadia')).toBe(
    'Nadia a cet atelier ouvert en ce moment. Vous pouvez décider, mais parlez-vous d’abord.',
  )
  expect(moderationEnglish(workshop).count(2)).toBe('2 workshops to look at')
})

/** « La discussion a été signalée », of messages. */
const isOfSomethingElse = (sentence: string): boolean => /contestation|message/.test(sentence)

test('a line of thanks is counted, and pointed at, as one says it', () => {
  const thanks = moderationFrench(nounsOf('thanks'))

  expect(thanks.count(2)).toBe('2 mots de remerciement à voir')
  expect(thanks.earlier('Lucas, Nadia', { others: 2, reported: 1, decided: 0 })).toBe(
    'Lucas, Nadia\u00a0: 2 autres mots de remerciement, 1 signalé, aucun caché.',
  )
  expect(moderationEnglish(nounsOf('thanks')).count(2)).toBe('2 notes of thanks to look at')
})

test('an offer is called « annonce » until it is shown, and a kind that nobody knows a publication', () => {
  const { hidden } = moderationMails('fr', subjectKinds.offer)
  const anything = moderationFrench(nounsOf('constructor'))

  expect([hidden.title, hidden.refused.title]).toEqual([
    'Votre offre n’est plus montrée',
    'Votre annonce n’est pas publiée',
  ])
  expect(anything.count(2)).toBe('2 publications à voir')
})
