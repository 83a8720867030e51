/** Says which server the elements of this page ask, before the first of them is shown. */
export { connectTo } from '../shared/wire.js'
