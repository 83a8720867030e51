export function readEmail(text: string): string | undefined {
  const [first = ''] = text.split(/[\s|;,]+/).filter((part) => part !== '')
  const address = first.replace(/^mailto:/i, '')
  return address.length <= 254 && /^[^\s@"'<>()|,;:\\]+@(?:[^\s@."'<>()|,;:\\]+\.)+[a-z]{2,}$/i.test(address)
    ? address
    : undefined
}
