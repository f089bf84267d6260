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
    ...Object.values(options).flatMap(({ value, among }) =>
      among === undefined ? [] : [`${value}\n${columns(Object.entries(among))}`],
    ),
  ].join('\n\n')

/** What is wrong with a value, or null. A list with commas between has a row of the table for each of its names. */
const findWrong = ({ among, accept }, value) => {
  const stray = among && value.split(',').find((name) => !Object.hasOwn(among, name))
  return stray === undefined ? (accept?.(value) ?? null) : `There is no “${stray}”.`
}

/**
 * The options of one run of `npm run command`. `options`: by name, what each does (`says`), the name of its value
 * (`value`) where it takes one, a `preset`, and what it may be: names with commas between, each with what it is
 * (`among`), or whatever `accept` gives null for, and not what is wrong with it. `rest`: what may stand beside the
 * options, checked the same way. `together` gives what is wrong with all of it, or null. Gives `run` with the values, or
 * `say` with a text for the person: the help, or one line on what cannot be read.
 */
export const readOptions = (asked, args) => {
  const { command, options = {}, rest, together } = asked
  if (args.includes('--help') || args.includes('-h'))
    return { kind: 'say', ok: true, text: help(asked) }
  const refuse = (why) => ({
    kind: 'say',
    ok: false,
    text: `${why} \`npm run ${command} -- --help\` says what there is.`,
  })
  const { tokens, positionals } = parseArgs({
    args: [...args],
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
    const wrong = findWrong(option, value)
    if (wrong !== null) return refuse(wrong)
    values[name] = value ?? true
  }
  for (const one of positionals) {
    const wrong = rest === undefined ? `Nothing is read from “${one}”.` : rest.accept?.(one)
    if (wrong) return refuse(wrong)
  }
  const wrong = together?.(values, positionals) ?? null
  return wrong === null ? { kind: 'run', values, rest: positionals } : refuse(wrong)
}

/** The same for this process: what there is to say is said, and ends it. */
export const takeOptions = (asked) => {
  const read = readOptions(asked, process.argv.slice(2))
  if (read.kind === 'run') return read
  if (read.ok) console.log(read.text)
  else console.error(read.text)
  process.exit(read.ok ? 0 : 2)
}
