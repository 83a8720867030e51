import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { focusedName, plain, press } from '../support/journeys/spoken.js'
import { useTown } from '../support/journeys/use-town.js'
import { visitHost } from '../support/journeys/visit.js'
import { until } from '../support/until.js'

const here = useTown()

const found = (page: Page) => page.locator('coop-offer-board .sub [role=status]').textContent()

/** Goes on until the name is heard; whatever is passed on the way has a name too. */
async function tabTo(page: Page, name: string): Promise<string[]> {
  const heard: string[] = []
  while (heard.at(-1) !== name) {
    heard.push(await press(page, 'Tab'))
    expect(heard.at(-1), heard.join(' > ')).toMatch(/^\w+ ./)
    if (heard.length > 40) throw new Error(`never came to « ${name} »: ${heard.join(' > ')}`)
  }
  return heard
}

/** « mardi 24 novembre », some days from today. */
function dayAhead(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000)
  const words = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Paris' } as const
  return new Intl.DateTimeFormat('fr', words).format(day).replace(' 1 ', ' 1er ')
}

test('somebody who has only a keyboard finds a drill near Lomme, sees when it is free and reports it', async () => {
  const { page, wrong } = await visitHost(here.browser, here.town, { host: 'town-hall' })

  // Past the town's menus, to the words.
  expect(await press(page, 'Tab')).toBe('link Aller au contenu')
  await page.keyboard.press('Enter')
  expect(await press(page, 'Tab')).toBe('link Accueil')
  expect(await press(page, 'Tab')).toBe('link Solidarités')
  expect(await press(page, 'Tab')).toBe('button Proposer un objet ou un service')
  expect(await press(page, 'Tab')).toBe('searchbox Que cherchez-vous ?')
  const all = await found(page)
  await page.keyboard.type('perceuse')
  const drills = await until(
    () => found(page),
    (text) => text !== all,
  )
  expect(plain(drills ?? '')).toMatch(/^\d+ offres?$/)

  // Around a commune, chosen with the arrows.
  expect(await press(page, 'Tab')).toBe('button Chercher')
  expect(await press(page, 'Tab')).toBe('combobox Autour de')
  await page.keyboard.type('lomm')
  const proposed = page.locator('coop-offer-board .combobox [role=status]')
  await until(
    async () => plain((await proposed.textContent()) ?? ''),
    (text) => /^\d+ communes? proposée/.test(text),
  )
  await page.keyboard.press('ArrowDown')
  const active = page.getByRole('listbox').getByRole('option', { selected: true })
  await active.waitFor()
  expect(plain((await active.textContent()) ?? '')).toMatch(/^Lomme Lille, 59160/)
  expect(await page.getByRole('combobox', { name: 'Autour de' }).getAttribute('aria-activedescendant')).toBe(
    await active.getAttribute('id'),
  )
  const near = page.waitForResponse((answer) => answer.url().includes('offers.search'))
  await page.keyboard.press('Enter')
  expect(await focusedName(page)).toBe('combobox Autour de')
  expect(await page.getByRole('combobox', { name: 'Autour de' }).inputValue()).toBe('Lomme')
  await near

  // To the first card: the filters have names on the way.
  await page.locator('coop-offer-board [data-state=shown]').waitFor()
  const first = plain((await page.locator('coop-offer-board .card a').first().textContent()) ?? '')
  expect(first).toMatch(/[Pp]erceuse/)
  const passed = await tabTo(page, `link ${first}`)
  // What else was looked for depends on the words that the network has.
  expect(passed.filter((name) => !name.startsWith('button aussi'))).toEqual([
    'combobox Jusqu’à',
    'radio Tout',
    'checkbox Libre ce week-end',
    'button Filtres',
    'button Prévenez-moi s’il y a du nouveau',
    `link ${first}`,
  ])

  // The sheet, its title first; then the days.
  await page.keyboard.press('Enter')
  await page.locator('coop-offer-board .sheet[data-state=shown]').waitFor()
  expect(await focusedName(page)).toBe(`heading ${first}`)
  expect(await press(page, 'Tab')).toBe('button Fermer')
  const cell = (name: string) => new RegExp(`^gridcell ${name}, (libre|pris)`)
  await until(
    () => press(page, 'Tab'),
    (name) => cell(dayAhead(0)).test(name),
  )
  expect(await press(page, 'ArrowRight')).toMatch(cell(dayAhead(1)))
  expect(await press(page, 'ArrowDown')).toMatch(cell(dayAhead(8)))
  expect(await press(page, 'ArrowLeft')).toMatch(cell(dayAhead(7)))

  // Escape, and back on the card it came from.
  expect(await press(page, 'Escape')).toBe(`link ${first}`)
  await page.locator('coop-offer-board dialog').waitFor({ state: 'detached' })

  // Once more, to say that something is wrong with it.
  await page.keyboard.press('Enter')
  await page.locator('coop-offer-board .sheet[data-state=shown]').waitFor()
  await tabTo(page, 'button Signaler cette offre')
  await page.keyboard.press('Enter')
  await page.locator('coop-offer-board .sheet[data-state=report-open]').waitFor()
  expect(await focusedName(page)).toBe(`heading Signaler cette offre ${first}`)
  expect(await press(page, 'Tab')).toBe('button Fermer')
  expect(await press(page, 'Tab')).toBe('radio C’est dangereux')
  expect(await press(page, 'ArrowDown')).toBe('radio C’est interdit')
  expect(await press(page, 'Tab')).toBe('textbox Ce que vous avez remarqué (facultatif)')
  await page.keyboard.type('Elle est vendue, pas prêtée.')
  expect(await press(page, 'Tab')).toBe('textbox Votre adresse e‑mail (facultatif)')
  expect(await press(page, 'Tab')).toBe('button Envoyer le signalement')
  await page.keyboard.press('Enter')
  await page.getByText('Merci, votre signalement est enregistré.').waitFor()
  expect(await focusedName(page)).toMatch(/^status/)
  expect(await press(page, 'Tab')).toBe('button Revenir à l’offre')

  // And out again, where she was.
  expect(await press(page, 'Escape')).toBe(`link ${first}`)
  expect(wrong).toEqual([])
})

test('what is shown more begins where the list ended, with the keyboard on it', async () => {
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall' })
  const cards = page.locator('coop-offer-board .card a')
  const before = await cards.count()

  await page.getByRole('button', { name: 'Voir plus d’offres' }).focus()
  await page.keyboard.press('Enter')
  await cards.nth(before).waitFor()
  const next = plain((await cards.nth(before).textContent()) ?? '')

  await until(
    () => focusedName(page),
    (name) => name === `link ${next}`,
  )
})

test('what finds nothing is dropped with one key, and the keyboard is not lost', async () => {
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall' })
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('zeppelin')

  await page.getByText('Enlevez un de vos choix pour en voir d’autres').waitFor()
  const heard = await tabTo(page, 'button « zeppelin »').catch((cause: unknown) => [String(cause)])
  await page.keyboard.press('Enter')

  await page.locator('coop-offer-board [data-state=shown]').waitFor()
  expect(heard.at(-1)).toBe('button « zeppelin »')
  expect(await page.getByRole('searchbox').inputValue()).toBe('')
  expect(await focusedName(page)).toMatch(/^link ./)
})
