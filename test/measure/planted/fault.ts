import type { FormPromise } from '../../support/desk/form-contract.js'
import type { ListPromise } from '../../support/desk/list-contract.js'

export type Fault = {
  readonly what: string
  /** Below `widgets/pages/desk/`. */
  readonly file: string
  /** What stands there once, and what it is made. */
  readonly is: string
  readonly becomes: string
  /** The sentence that it makes untrue. */
  readonly finds: FormPromise | ListPromise
  /** Who is asked: a file of the contract, and its row. */
  readonly by: 'network-forms' | 'network-lists' | 'house-forms' | 'workshop-forms' | 'site-forms'
  readonly row: string
}
