import type { TabledForm } from './form-contract.js'
import { house, type HouseTown } from './house-town.js'

/** The nth day of April. */
export const dayOf = (time: number) => `2027-04-${String(time).padStart(2, '0')}`

/** What is written at the desk of a house: its people, its place, what it lends. */
export function houseForms(town: () => HouseTown): Readonly<Record<string, TabledForm>> {
  const named = () => ({ member: town().house.memberId })
  return {
    'somebody who is invited to a house': {
      at: () => `#/people/${house}/invite`,
      fields: { 'Adresse e‑mail': (time) => `hugo${time}@exemple.fr` },
      mistake: { field: 'Adresse e‑mail', typed: '', said: 'Écrivez votre adresse' },
      press: 'Envoyer l’invitation',
      call: 'roles.invite',
      done: 'L’invitation est partie à',
      undone: 'est retirée',
      lacks: [],
    },
    'what is told of a place': {
      at: () => `#/place/${house}`,
      stays: true,
      within: '.cols.place > .stack',
      fields: {
        'Nom, tel que les gens le lisent': (time) => `Maison ${time}`,
        'En une phrase': (time) => `On y répare, ${time}.`,
      },
      mistake: { field: 'Nom, tel que les gens le lisent', typed: ' ', said: 'Il manque le nom du lieu.' },
      press: 'Enregistrer',
      call: 'places.change',
      done: 'C’est enregistré',
      undone: 'Comme avant',
      first: {
        act: async () => {
          const place = 'maison-des-marais'
          const { output } = await town().hugo.ask('places.show', { ...named(), place })
          await town().hugo.act('places.change', {
            ...named(),
            place,
            mark: output?.mark ?? '',
            phone: '03 20 00 00 00',
          })
        },
        said: 'Hugo a changé ce lieu entre-temps',
      },
      otherwise: {
        'is walked through by keyboard, in the order in which it is read': 'what stands below it is of other forms',
      },
      lacks: [],
    },
    'days on which a place is closed': {
      at: () => `#/place/${house}`,
      stays: true,
      within: 'section[aria-labelledby=closures]',
      fields: { 'Premier jour': dayOf, 'Dernier jour': dayOf, 'Raison, telle que les gens la lisent': () => 'Travaux' },
      mistake: { field: 'Premier jour', typed: '', said: 'Choisissez le premier jour de la fermeture.' },
      press: 'Fermer ces jours',
      call: 'places.closeDays',
      done: 'Le lieu sera fermé',
      undone: 'est retirée',
      lacks: [],
    },
    'days on which all that a place offers is hidden': {
      at: () => `#/place/${house}`,
      stays: true,
      within: 'section[aria-labelledby=pause]',
      ready: async (form) => {
        const drop = form.getByRole('button', { name: 'Retirer cette pause' })
        if (await drop.isVisible()) await drop.click()
        await form.getByLabel('Premier jour de la pause').waitFor()
      },
      fields: { 'Premier jour de la pause': dayOf, 'Dernier jour de la pause': dayOf },
      mistake: {
        field: 'Dernier jour de la pause',
        typed: '2027-03-31',
        said: 'Le dernier jour vient avant le premier.',
      },
      press: 'Mettre en pause',
      call: 'places.rest',
      done: 'Tout ce que ce lieu propose est caché',
      undone: 'La pause est finie',
      lacks: [],
    },
    'the point of a place': {
      at: () => `#/place/${house}`,
      stays: true,
      within: 'section[aria-labelledby=position]',
      fields: { 'Ou le point lui-même': (time) => `50.64${10 + time}, 2.9872` },
      mistake: { field: 'Ou le point lui-même', typed: 'ici', said: 'Écrivez deux nombres' },
      press: 'Placer à ce point',
      call: 'places.seat',
      done: 'Le lieu est placé.',
      undone: 'comme avant',
      lacks: [],
    },
    'an object of the stock': {
      at: () => `#/stock/${house}/${town().pan}`,
      within: '.panel.item',
      fields: { Titre: (time) => `Crêpière ${time}`, 'Quelques mots (facultatif)': (time) => `Deux plaques, ${time}.` },
      mistake: { field: 'Titre', typed: '', said: 'Écrivez ce que c’est' },
      press: 'Enregistrer',
      call: 'stock.change',
      done: 'est modifié.',
      undone: 'est comme avant.',
      first: {
        act: async () => {
          const { hugo, pan: offerId } = town()
          const { output } = await hugo.ask('stock.open', { ...named(), offerId })
          if (!output) throw new Error('it is not there')
          const { title, category, sequence: seen } = output
          const input = { ...named(), offerId, seen, title, category, description: 'Chaude.', photos: [] }
          await hugo.act('stock.change', input)
        },
        said: 'Hugo a changé',
      },
      lacks: [],
    },
    'objects that are added one after the other': {
      at: () => `#/stock/${house}`,
      stays: true,
      within: '.quick',
      fields: { Titre: (time) => `Pioche ${time}` },
      mistake: { field: 'Titre', typed: '', said: 'Écrivez ce que c’est' },
      press: 'Ajouter',
      call: 'stock.add',
      done: 'Pioche',
      told: '.added > li:not(:has(input))',
      undone: 'est retiré.',
      otherwise: {
        'is busy while it is sent, which is said, and is sent once': 'the next is typed meanwhile',
        'tells what was done once, with the keyboard there': 'the keyboard stays, for the next one',
        'says that the line was cut, keeps what was typed, and is then done once': 'it stays at its row, with why',
      },
      lacks: [],
    },
    'a copy that is out of order': {
      at: () => `#/stock/${house}/${town().pan}`,
      within: 'section[aria-labelledby=copies]',
      ready: async (form) => {
        const back = form.getByRole('button', { name: /^Remettre en service/ })
        if (await back.isVisible()) await back.click()
        await form.getByRole('button', { name: /^Hors service…/ }).click()
      },
      fields: { 'Pourquoi M-0001 est hors service (facultatif)': (time) => `Plaque fendue, ${time}` },
      press: 'Mettre hors service',
      call: 'stock.setOutOfOrder',
      done: 'est hors service',
      undone: 'est de nouveau en service',
      lacks: [],
    },
    'the rule of what a house lends': {
      at: () => `#/loans/${house}/rules`,
      stays: true,
      within: '.rules > .panel',
      ready: async (form) => {
        const field = form.getByLabel('Durée la plus longue, en jours')
        const open = form.locator('.rule-write, .rule-change').first()
        await field.or(open).first().waitFor()
        if (!(await field.isVisible())) await open.click()
      },
      fields: {
        'Durée la plus longue, en jours': (time) => `${10 + time}`,
        'Choses à la fois, pour une personne': () => '3',
      },
      mistake: { field: 'Choses à la fois, pour une personne', typed: 'trop', said: 'Un nombre de' },
      press: 'Enregistrer la règle',
      call: 'loans.setRule',
      done: 'Règle enregistrée',
      undone: 'Comme avant',
      first: {
        act: async () => {
          const { output } = await town().hugo.ask('loans.rules', named())
          const { category: _category, ...seen } = output?.rules.find(({ category }) => category === '') ?? {}
          const rule = {
            longestDays: 5,
            mostAtOnce: null,
            bufferDays: 0,
            mostRenewals: null,
            depositCents: null,
            agreesAlone: false,
          }
          await town().hugo.act('loans.setRule', { ...named(), category: '', seen: seen as typeof rule, ...rule })
        },
        said: 'Hugo',
      },
      otherwise: {
        'is walked through by keyboard, in the order in which it is read': 'what stands below it adds another rule',
      },
      lacks: [],
    },
    'a loan that is refused': {
      at: () => town().nextRequest(),
      ready: async (form) => {
        await form.getByRole('button', { name: 'Refuser…' }).click()
        await form.getByLabel('Raison').selectOption('other')
      },
      fields: { 'Un mot': () => 'Il est promis.' },
      mistake: { field: 'Un mot', typed: '', said: 'Dites-le en quelques mots.' },
      press: 'Refuser la demande',
      call: 'loans.handle',
      done: 'Refusé :',
      first: {
        act: async (address) => {
          const loanId = address.split('/').at(-1) ?? ''
          const { output } = await town().hugo.ask('loans.requests', { ...named(), filter: 'all', opened: loanId })
          const seen = [...(output?.items ?? []), output?.opened].find((each) => each?.id === loanId)?.sequence ?? 0
          await town().hugo.act('loans.handle', { ...named(), loanId, seen, answer: 'accept' })
        },
        said: 'Hugo',
      },
      lacks: [],
    },
  }
}
