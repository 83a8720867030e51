import { weightClasses, type WeightClass } from '../../widgets/words/offers/weight-classes.js'

export { weightClasses, type WeightClass }

/**
 * Bounds, in kilograms, chosen around what is published of single objects (Restarters, `restarters.net`: textile 0.75,
 * hand tool 0.93, bicycle 15.1, furniture 29.81). `none`: help, lessons, what has no weight.
 */
export const kilogramsOf: Readonly<Record<WeightClass, { readonly from: number; readonly to: number | null }>> = {
  none: { from: 0, to: 0 },
  light: { from: 0, to: 2 },
  medium: { from: 2, to: 10 },
  heavy: { from: 10, to: null },
}

export const weightNamed = (text: string): WeightClass | undefined => weightClasses.find((each) => each === text)
