import type { Locator } from 'playwright-core'

const kindOf = (field: Locator) => field.evaluate((each) => (each as HTMLInputElement | HTMLSelectElement).type)

/** Types it, chooses what is called so, or ticks it; nothing is no tick. */
export async function enter(field: Locator, value: string): Promise<void> {
  const kind = await kindOf(field)
  if (kind === 'select-one') await field.selectOption({ label: value })
  else if (kind === 'checkbox' || kind === 'radio') await field.setChecked(value !== '')
  else await field.fill(value)
}

/** What stands in it. */
export async function entered(field: Locator): Promise<string> {
  const kind = await kindOf(field)
  if (kind !== 'checkbox' && kind !== 'radio') return field.inputValue()
  return (await field.isChecked()) ? 'ticked' : ''
}
