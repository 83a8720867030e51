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

type MachineDay = {
  readonly day: string
  readonly ranges: readonly { readonly from: string; readonly to: string; readonly unsure?: string | undefined }[]
}

/** A day without hours is a closure; uncertain hours are left out, since schema.org has no term for them. */
export function machineWeek(week: readonly MachineDay[]): Described[] {
  return week.flatMap(({ day, ranges }) => {
    const on = { '@type': 'OpeningHoursSpecification', validFrom: day, validThrough: day }
    // https://developers.google.com/search/docs/appearance/structured-data/local-business#opening_hours
    if (ranges.length === 0) return [{ ...on, opens: '00:00', closes: '00:00' }]
    return ranges
      .filter(({ unsure }) => unsure === undefined)
      .map(({ from, to }) => ({ ...on, opens: from, closes: to === '24:00' ? '23:59' : to }))
  })
}
