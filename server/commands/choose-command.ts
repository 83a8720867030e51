import { CommandError, type Command } from '../rpc/command.js'

export function chooseCommand(summary: string, things: Readonly<Record<string, Command>>): Command {
  const commands = Object.entries(things)
  const known = Object.keys(things).join(', ')
  return {
    summary,
    usage: commands.map(([, { usage }]) => usage).join('\n\nor\n\n'),
    options: Object.fromEntries(commands.flatMap(([, { options }]) => Object.entries(options))),
    async run(given, context) {
      const [what = ''] = given.positionals
      const command = Object.hasOwn(things, what) ? things[what] : undefined
      if (!command) throw new CommandError(`Say which: ${known}`)
      const foreign = Object.keys(given.values).find((option) => !Object.hasOwn(command.options, option))
      if (foreign !== undefined) throw new CommandError(`--${foreign} says nothing about ${what}`)
      await command.run(given, context)
    },
  }
}
