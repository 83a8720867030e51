// A process that does nothing beside the one that `talk` measures: for how long the machine itself lets a loop wait.
import { watchLoop } from './loop.js'

const held = watchLoop()
process.on('message', () => process.send?.(held()))
process.send?.('ready')
