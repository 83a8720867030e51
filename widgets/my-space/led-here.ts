import { ledWith, takeLed } from '../parts/led-with.js'

/** The address with which a page of one site leads to that of everything, where a code is asked again. */
export const emailLedWith = (): string | undefined => takeLed('email')

/** Whether they come to see all of one thing. */
export const isLedToOne = (): boolean => ledWith('whole') !== undefined
