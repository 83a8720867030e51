import type { DayOfWeek, OpeningHoursSpecification, PostalAddress } from 'schema-dts'
import { withoutGaps } from '../../../base/without-gaps.js'

type MachineAddress = {
  readonly street?: string | undefined
  readonly postcode?: string | undefined
  readonly commune: string
}

export const machineAddress = ({ street, postcode, commune }: MachineAddress): PostalAddress =>
  withoutGaps<PostalAddress>({
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode: postcode,
    addressLocality: commune,
    addressCountry: 'FR',
  })

const weekdays = [
  'https://schema.org/Monday',
  'https://schema.org/Tuesday',
  'https://schema.org/Wednesday',
  'https://schema.org/Thursday',
  'https://schema.org/Friday',
  'https://schema.org/Saturday',
  'https://schema.org/Sunday',
] as const satisfies readonly DayOfWeek[]

export function machineHours(
  hours: readonly { readonly weekday: number; readonly from: string; readonly to: string }[],
): OpeningHoursSpecification[] {
  return hours.map(({ weekday, from, to }) =>
    withoutGaps<OpeningHoursSpecification>({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: weekdays[weekday - 1],
      opens: from,
      closes: to === '24:00' ? '23:59' : to,
    }),
  )
}

type MachineDay = {
  readonly day: string
  readonly ranges: readonly { readonly from: string; readonly to: string; readonly unsure?: string | undefined }[]
}

/** A day without hours is a closure; uncertain hours are left out, since schema.org has no term for them. */
export function machineWeek(week: readonly MachineDay[]): OpeningHoursSpecification[] {
  return week.flatMap(({ day, ranges }) => {
    const on = { '@type': 'OpeningHoursSpecification', validFrom: day, validThrough: day } as const
    // https://developers.google.com/search/docs/appearance/structured-data/local-business#opening_hours
    if (ranges.length === 0) return [{ ...on, opens: '00:00', closes: '00:00' }]
    return ranges
      .filter(({ unsure }) => unsure === undefined)
      .map(({ from, to }) => ({ ...on, opens: from, closes: to === '24:00' ? '23:59' : to }))
  })
}
