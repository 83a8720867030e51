import type { Locator } from 'playwright-core'
import { codeTo } from './booking.js'

type Server = Parameters<typeof codeTo>[0]
type Someone = { readonly email: string; readonly firstName: string }

/** Somebody new signs in where what is theirs stands, by the code of their mail. */
export async function signInSpace(space: Locator, server: Server, { email, firstName }: Someone): Promise<void> {
  await typeCode(space, server, email)
  await space.getByLabel('Prénom').fill(firstName)
  await space.getByRole('button', { name: 'Continuer' }).click()
  await space.getByText(`Bonjour ${firstName}`).waitFor()
}

/** The same of somebody whose name is known. */
export async function comeBackToSpace(space: Locator, server: Server, { email, firstName }: Someone): Promise<void> {
  await typeCode(space, server, email)
  await space.getByText(`Bonjour ${firstName}`).waitFor()
}

async function typeCode(space: Locator, server: Server, email: string): Promise<void> {
  await space.getByLabel('E‑mail').fill(email)
  await space.getByRole('button', { name: 'Recevoir le code' }).click()
  await space.getByLabel('Code à six chiffres').fill(await codeTo(server, email))
}
