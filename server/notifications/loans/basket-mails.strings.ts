import type { Language } from '../../base/language.js'

/** With the day when it is due back, and what was noted when it came back. */
type Thing = { readonly title: string; readonly day: string; readonly note: string }
type About = { readonly from: string; readonly things: readonly Thing[] }

type Said = {
  readonly subject: string
  readonly title: string
  readonly opening: readonly string[]
  /** Beside the name of each thing. */
  readonly line: (thing: Thing) => string
  readonly press: string
  readonly after: readonly string[]
}

export type BasketMail = 'lent' | 'undone' | 'back'

type Words = Readonly<Record<BasketMail, (about: About) => Said>>

const french: Words = {
  lent: ({ from, things: [first, ...more] }) => ({
    subject:
      more.length === 0 ? `Emprunté\u00a0: ${first?.title}` : `${more.length + 1} objets empruntés\u00a0: ${from}`,
    title: more.length === 0 ? 'Ce que vous avez emprunté' : `Vos ${more.length + 1} objets, et leurs dates`,
    opening: [`${from} vous prête\u00a0:`],
    line: ({ day }) => `À rendre le ${day}`,
    press: 'Voir la page',
    after: ['Besoin de quelques jours de plus, ou d’un conseil\u00a0? Écrivez depuis la page.'],
  }),
  undone: ({ from, things: [first, ...more] }) => ({
    subject:
      more.length === 0 ? `Pas emprunté, en fait\u00a0: ${first?.title}` : `Pas empruntés, en fait\u00a0: ${from}`,
    title: 'Vous n’avez rien à rendre de cette liste',
    opening: [
      `Notre e-mail de tout à l’heure disait que vous aviez emprunté ce qui suit. C’était une erreur au comptoir, annulée depuis (${from}).`,
    ],
    line: () => 'Pas emprunté',
    press: 'Voir la page',
    after: [],
  }),
  back: ({ from, things }) => ({
    subject: `${things.length} objets rendus, merci\u00a0: ${from}`,
    title: 'C’est terminé, merci',
    opening: [`Noté comme rendu (${from})\u00a0:`],
    line: ({ note }) => (note === '' ? 'Rendu' : `Rendu. Noté au retour\u00a0: ${note}`),
    press: 'Dire merci en une ligne',
    after: [],
  }),
}

const english: Words = {
  lent: ({ from, things: [first, ...more] }) => ({
    subject: more.length === 0 ? `Borrowed: ${first?.title}` : `${more.length + 1} things borrowed: ${from}`,
    title: more.length === 0 ? 'What you have borrowed' : `Your ${more.length + 1} things, and their dates`,
    opening: [`${from} lends you:`],
    line: ({ day }) => `Due back on ${day}`,
    press: 'See the page',
    after: ['Some more days, or some advice? Write from the page.'],
  }),
  undone: ({ from, things: [first, ...more] }) => ({
    subject: more.length === 0 ? `Not borrowed after all: ${first?.title}` : `Not borrowed after all: ${from}`,
    title: 'Nothing of this list is yours to bring back',
    opening: [
      `Our e-mail of a while ago said that you had borrowed what follows. That was a mistake at the counter, undone since (${from}).`,
    ],
    line: () => 'Not borrowed',
    press: 'See the page',
    after: [],
  }),
  back: ({ from, things }) => ({
    subject: `${things.length} things brought back, thank you: ${from}`,
    title: 'It is over, thank you',
    opening: [`Noted as brought back (${from}):`],
    line: ({ note }) => (note === '' ? 'Back' : `Back. Noted then: ${note}`),
    press: 'Say thank you in a line',
    after: [],
  }),
}

export const basketMails: Readonly<Record<Language, Words>> = { fr: french, en: english }
