/** The first address in a cell; `www.…` gets `https://`. Only http and https, because it becomes a link. */
export function readWebAddress(text: string): string | undefined {
  return readWebAddresses(text)[0]
}

export function readWebAddresses(text: string): string[] {
  return text
    .split(/[\s|;]+|,\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => addressFrom(part) ?? [])
}

function addressFrom(text: string): string | undefined {
  const scheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.exec(text)?.[0].toLowerCase()
  if (scheme !== undefined && scheme !== 'http:' && scheme !== 'https:') return undefined
  const whole = scheme === undefined ? `https://${text.replace(/^\/+/, '')}` : text
  if (whole.length > 500 || /["'<>`\\^{}]/.test(whole) || !URL.canParse(whole)) return undefined
  const { hostname, username, password } = new URL(whole)
  const isHost = /^(?:[^\s.]+\.)+[^\s.\d]{2,}$/.test(hostname)
  return isHost && username === '' && password === '' ? whole : undefined
}
