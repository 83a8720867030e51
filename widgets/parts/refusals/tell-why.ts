import { tellFrom } from './refusal-text.js'
import { learnRefusals, refusalsFrench } from './refusals.strings.js'

export const tellWhy = tellFrom(refusalsFrench, learnRefusals)
