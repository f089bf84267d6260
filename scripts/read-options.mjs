import { parseArgs } from 'node:util'

const widthOf = (lines) => Math.max(...lines.map(([name]) => name.length))

const columns = (lines) =>
  lines.map(([name, says]) => `  ${name.padEnd(widthOf(lines))}  ${says}`).join('\n')

const help = ({ command, says, options = {}, rest }) =>
  [
    `npm run ${command}: ${says}`,
    columns([
      ...(rest ? [[rest.name, rest.says]] : []),
      ...Object.entries(options).map(([name, { value, says: told }]) => [
        value === undefined ? `--${name}` : `--${name} ${value}`,
        told,
      ]),
      ['--help', 'prints this'],
    ]),
  ].join('\n\n')

/**
 * The options of one run of `npm run command`. `options`: by name, what each does (`says`), the name of its value
 * (`value`) where it takes one, a `preset`, and `accept`, which gives what is wrong with a value, or null. `rest`: what
 * may stand beside the options, checked the same way. Gives `run` with the values, or `say` with a text for the person:
 * the help, or one line on what cannot be read.
 */
export const readOptions = (asked, args) => {
  const { command, options = {}, rest } = asked
  if (args.includes('--help') || args.includes('-h'))
    return { kind: 'say', ok: true, text: help(asked) }
  const refuse = (why) => ({
    kind: 'say',
    ok: false,
    text: `${why} \`npm run ${command} -- --help\` says what there is.`,
  })
  const { tokens, positionals } = parseArgs({
    args,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const values = Object.fromEntries(
    Object.entries(options).map(([name, { preset }]) => [name, preset]),
  )
  for (const { kind, name, rawName, value } of tokens) {
    if (kind !== 'option') continue
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (option === undefined) return refuse(`No option ${rawName}.`)
    if (option.value !== undefined && value === undefined)
      return refuse(`${rawName} needs ${option.value}.`)
    if (option.value === undefined && value !== undefined)
      return refuse(`${rawName} takes no value.`)
    const wrong = option.accept?.(value) ?? null
    if (wrong !== null) return refuse(wrong)
    values[name] = value ?? true
  }
  for (const one of positionals) {
    const wrong = rest === undefined ? `Nothing is read from “${one}”.` : rest.accept?.(one)
    if (wrong) return refuse(wrong)
  }
  return { kind: 'run', values, rest: positionals }
}

/** The same for this process: what there is to say is said, and ends it. */
export const takeOptions = (asked) => {
  const read = readOptions(asked, process.argv.slice(2))
  if (read.kind === 'run') return read
  if (read.ok) console.log(read.text)
  else console.error(read.text)
  process.exit(read.ok ? 0 : 2)
}
