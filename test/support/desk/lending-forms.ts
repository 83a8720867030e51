import type { TabledForm } from './form-contract.js'
import { dayOf } from './house-forms.js'
import { house, type HouseTown } from './house-town.js'

/** From the first Tuesday of June to Fridays, when the house is open; in April other rows close it. */
const openDay = (time: number) => dayOf(1 + 7 * Math.floor((time - 1) / 4) + ((time - 1) % 4), '06')

/** What is written at the desk of a house of what it lends, and to whom. */
export function lendingForms(town: () => HouseTown): Readonly<Record<string, TabledForm>> {
  const named = () => ({ member: town().house.memberId })
  return {
    'an object of the stock': {
      at: () => `#/stock/${house}/${town().pan}`,
      isBelow: true,
      within: '.panel.item .described',
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
    'what the team keeps of an object': {
      at: () => `#/stock/${house}/${town().pan}`,
      stays: true,
      within: 'section[aria-labelledby=thing-kept]',
      fields: {
        Rayon: (time) => `C${time}`,
        'Valeur (€)': (time) => `${time},50`,
        Observations: (time) => `Prise à surveiller, ${time}.`,
      },
      mistake: { field: 'Valeur (€)', typed: 'cher', said: 'Écrivez un nombre d’euros' },
      press: 'Noter pour l’équipe',
      call: 'stock.keep',
      done: 'C’est noté pour',
      undone: 'est comme avant.',
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
    'a loan that is entered at the counter': {
      at: () => `#/loans/${house}/counter`,
      ready: async (form) => {
        const chosen = form.getByRole('button', { name: 'Autre objet' })
        const sought = form.getByLabel('Quoi ? Un mot, ou le code sur l’objet')
        const found = form.getByRole('button', { name: /^Cafetière/ })
        await chosen.or(sought).first().waitFor()
        const isFresh = await sought.evaluateAll((all) => all.some((each) => (each as HTMLInputElement).value === ''))
        if (isFresh) await sought.fill('Cafetière')
        await chosen.or(found).first().waitFor()
        if (await found.isVisible()) await found.click()
        await form.getByLabel('Pour plus tard').check()
      },
      fields: { 'À prendre le': openDay, 'À rendre le': openDay, 'Son prénom': (time) => `Rose ${time}` },
      mistake: { field: 'Son prénom', typed: '', said: 'Écrivez le prénom.' },
      press: 'Noter le prêt',
      call: 'loans.enter',
      done: 'Noté :',
      undone: 'Annulé :',
      first: {
        act: async (_address, typed) => {
          const { hugo, urn: offer } = town()
          const [from = '', to = ''] = [typed['À prendre le'], typed['À rendre le']]
          await hugo.act('loans.enter', {
            ...{ ...named(), offer, from, to },
            ...{ firstName: 'Paul', handOver: false, locale: 'fr' },
          })
        },
        said: 'Un de ces jours est pris.',
      },
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
            asksMembership: false,
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
