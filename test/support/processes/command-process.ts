// The command line as a process of its own: tells each line that it prints, and ends as it ends.
import { runCommandLine } from '../../../server/cli.js'

const tell = (line: unknown) => void process.send?.(String(line))
Object.assign(console, { log: tell, error: tell })
process.exitCode = await runCommandLine(process.argv.slice(2))
process.disconnect()
