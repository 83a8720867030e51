import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import { openOpening } from '../../support/repairs/opening.js'
import { AtDesk } from '../../support/roles/at-desk.js'

let browser: Browser
let opening: Awaited<ReturnType<typeof openOpening>>

beforeAll(async () => {
  opening = await openOpening('sqlite', { reachable: true })
  browser = await sharedBrowser()
})

afterAll(() => opening.server[Symbol.asyncDispose]())

const shown = async () => (await fetch(`${opening.server.url}/s/ville-de-lomme/reparation`)).text()

test('a workshop opens itself in four steps on a telephone, the network asks, then admits it, and residents find it', async () => {
  const { server } = opening
  const dyna = await AtDesk.open(browser, { server, email: 'dyna@bureau.example' }, { width: 320 })
  const { page } = dyna
  await dyna.signIn()
  await dyna.comesHome()
  await page.getByRole('link', { name: 'Ouvrir l’atelier' }).click()
  await page.getByRole('heading', { name: 'Ouvrez votre atelier' }).waitFor()
  expect(await dyna.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Commencer' }).click()

  await page.getByLabel('Nous nous déplaçons, chez les gens ou au travail').check()
  await page.getByLabel('En une phrase (facultatif)').fill('Deux mécaniciennes, des vélos électriques et cargo.')
  expect(await dyna.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Continuer : où ?' }).click()
  await page.getByRole('heading', { name: 'Où allez-vous ?' }).waitFor()
  expect(await dyna.look('room')).toEqual([])
  await page.getByLabel('Un cercle autour de vous').selectOption({ label: '7 km' })
  await page.getByRole('button', { name: 'Continuer : vos heures' }).click()
  await page.getByRole('heading', { name: 'Heures de la semaine' }).waitFor()
  const sentence = page.getByLabel('Dites-le comme vous le diriez')
  await sentence.fill('quand on peut')
  await sentence.press('Tab')
  await page.getByText('Pas compris.').waitFor()
  await sentence.fill('mardi à vendredi 9h-12h 14h-18h30, samedi matin 9h-12h30')
  await sentence.press('Tab')
  await page.getByText('Compris : 5 jours, 33 h 30.').waitFor()
  await page.getByRole('button', { name: 'Enregistrer la semaine' }).click()
  await page.getByText('33 h 30 d’ouverture par semaine.').waitFor()
  expect(await dyna.look('room')).toEqual([])
  await page.getByRole('link', { name: 'Continuer : ce que vous réparez' }).click()
  await page.getByLabel('Vélo cargo').check()
  await page.getByRole('button', { name: 'Garder ces vélos' }).click()
  await page.getByText('Les vélos que vous prenez sont gardés.').waitFor()
  expect(await dyna.look('room')).toEqual([])
  await page.getByRole('link', { name: 'Continuer : la charte' }).click()
  expect(await dyna.look('room')).toEqual([])
  await page.getByRole('button', { name: 'Envoyer au réseau' }).click()
  await page.getByText('Lisez la charte et cochez que vous l’acceptez.').waitFor()
  await page.getByLabel('J’accepte la charte, pour Atelier Dynamo').check()
  await page.getByRole('button', { name: 'Envoyer au réseau' }).click()
  await page.getByRole('heading', { name: 'Le réseau regarde, vous serez prévenus' }).waitFor()
  expect(await dyna.look('room')).toEqual([])
  expect(await shown()).not.toContain('Atelier Dynamo')

  const anne = await AtDesk.open(
    browser,
    { server, email: 'anne@bureau.example' },
    { path: '/bureau#/network/network/network/workshops', width: 1280 },
  )
  await anne.signIn()
  await anne.page.getByRole('link', { name: /^Atelier Dynamo/ }).click()
  await anne.page.getByText('jusqu’à 7 km').waitFor()
  expect(await anne.look('room')).toEqual([])
  await anne.page.getByRole('button', { name: 'Demander…' }).click()
  await anne.page.getByLabel('Votre question').fill('Où est la porte ?')
  await anne.page.getByRole('button', { name: 'Envoyer la question' }).click()
  await anne.page.getByText('La question est partie à Atelier Dynamo.').waitFor()

  await page.reload()
  await page.getByText('« Où est la porte ? »').waitFor()
  expect(await dyna.look('room')).toEqual([])
  await page.getByRole('link', { name: /^La charte, et l’envoi/ }).click()
  await page.getByLabel('Votre réponse au réseau').fill('Au fond de la cour.')
  await page.getByLabel('J’accepte la charte, pour Atelier Dynamo').check()
  await page.getByRole('button', { name: 'Envoyer au réseau' }).click()
  await page.getByRole('heading', { name: 'Le réseau regarde, vous serez prévenus' }).waitFor()

  await anne.page.reload()
  await anne.page.getByText('Au fond de la cour.').waitFor()
  await anne.page.getByRole('button', { name: 'Admettre Atelier Dynamo' }).click()
  await anne.page.getByText('Atelier Dynamo est admis').waitFor()
  expect(await shown()).toContain('Atelier Dynamo')
  await page.reload()
  await page.getByText('Pas encore de rendez-vous').waitFor()

  await anne.page.getByRole('button', { name: 'Suspendre…' }).click()
  await anne.page.getByRole('button', { name: 'Suspendre cet atelier' }).click()
  await anne.page.getByText('Écrivez pourquoi : c’est ce qu’ils liront.').waitFor()
  await anne.page.getByLabel('Pourquoi').fill('Cinq demandes sans réponse.')
  await anne.page.getByRole('button', { name: 'Suspendre cet atelier' }).click()
  await anne.page.getByText('Suspendu : plus aucune heure n’est proposée').waitFor()
  expect(await anne.look('room')).toEqual([])
  expect(await shown()).not.toContain('Atelier Dynamo')
  await page.reload()
  await page.getByText('Le réseau a suspendu votre atelier').waitFor()
  expect(await dyna.look('room')).toEqual([])
  await anne.page.getByRole('button', { name: 'Rouvrir aux rendez-vous' }).click()
  await anne.page.getByText('Atelier Dynamo prend de nouveau des rendez-vous').waitFor()
  expect(await shown()).toContain('Atelier Dynamo')

  await page.reload()
  await page.getByRole('link', { name: 'Ce que vous êtes' }).click()
  await page.getByLabel('Un cercle autour de vous').selectOption({ label: '10 km' })
  await page.getByRole('button', { name: 'Enregistrer' }).nth(1).click()
  await page.getByText('Vous avez demandé une autre zone').waitFor()
  expect(await dyna.look('room')).toEqual([])
  await anne.page.reload()
  await anne.page.getByText('jusqu’à 10 km').waitFor()
  expect(await anne.look('room')).toEqual([])
  await anne.page.getByRole('button', { name: 'Accepter cette zone' }).click()
  await anne.page.getByText('Atelier Dynamo va là désormais.').waitFor()
  expect([dyna.complaints, anne.complaints]).toEqual([[], []])
})
