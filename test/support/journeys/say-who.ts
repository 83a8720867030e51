import type { Locator } from 'playwright-core'

type Newcomer = { readonly firstName: string; readonly email: string }

/** Fills in who one is, where somebody acts for the first time, and asks for the code. */
export async function sayWhoOneIs(sheet: Locator, { firstName, email }: Newcomer): Promise<void> {
  await sheet.getByLabel('Prénom').fill(firstName)
  await sheet.getByLabel('E\u2011mail').fill(email)
  await sheet.getByRole('combobox', { name: 'Votre commune' }).fill('Lomme')
  await sheet.getByRole('option', { name: /^Lomme Lille/ }).click()
  await sheet.getByLabel('18 ans ou plus').check()
  await sheet.getByLabel('J’accepte les règles du réseau').check()
  await sheet.getByRole('button', { name: /Recevoir un code/ }).click()
}
