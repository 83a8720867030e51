export type { Group, Question, Reading } from './question.js'
export { metresTo, spotOf, squaresAround, squaresOf, type Spot } from './spot.js'
export { stemsOf, typedWords } from './words.js'
