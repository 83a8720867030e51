import type { Slice } from '../slices.js'
import { privacy } from './privacy.js'

export const events: Slice = { privacy }
