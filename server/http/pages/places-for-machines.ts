type Described = Readonly<Record<string, unknown>>

export type MachineAddress = {
  readonly street?: string | undefined
  readonly postcode?: string | undefined
  readonly commune: string
}

/** https://schema.org/PostalAddress */
export function machineAddress({ street, postcode, commune }: MachineAddress): Described {
  return {
    '@type': 'PostalAddress',
    ...(street !== undefined && { streetAddress: street }),
    ...(postcode !== undefined && { postalCode: postcode }),
    addressLocality: commune,
    addressCountry: 'FR',
  }
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** https://schema.org/OpeningHoursSpecification */
export function machineHours(
  hours: readonly { readonly weekday: number; readonly from: string; readonly to: string }[],
): Described[] {
  return hours.map(({ weekday, from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: `https://schema.org/${weekdays[weekday - 1]}`,
    opens: from,
    closes: to === '24:00' ? '23:59' : to,
  }))
}
