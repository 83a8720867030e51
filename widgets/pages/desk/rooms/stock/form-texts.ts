/** Reads the fields of the form that was sent, by their names. */
export function textsOf(event: Event): (name: string) => string {
  event.preventDefault()
  const { target } = event
  const said = target instanceof HTMLFormElement ? new FormData(target) : new FormData()
  return (name) => {
    const value = said.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
}
