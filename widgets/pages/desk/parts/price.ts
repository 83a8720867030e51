export function priceIn(language: string, cents: number): string {
  const digits = cents % 100 ? 2 : 0
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100)
}
