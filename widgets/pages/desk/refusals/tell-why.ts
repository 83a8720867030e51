import { tellFrom } from '../../../parts/refusals/refusal-text.js'
import { learnRefusals, refusalsFrench } from './refusals.strings.js'

export const tellWhy = tellFrom(refusalsFrench, learnRefusals)
