/** What labels are printed on: usual sheets of A4 by how many they hold, and a roll of single ones. */
export const labelFormats = ['a4-24', 'a4-40', 'a4-65', 'one'] as const
export type LabelFormat = (typeof labelFormats)[number]

export const perSheet: Readonly<Record<LabelFormat, number>> = { 'a4-24': 24, 'a4-40': 40, 'a4-65': 65, one: 1 }
