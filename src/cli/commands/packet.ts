import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import { AppError } from '../../app/app-error.ts'
import { assessPacket } from '../../core/loop/packet/assess-packet.ts'
import { readPacket } from '../../core/loop/packet/read-packet.ts'
import { describePacket, packetToJson } from '../describe-packet.ts'
import { printJson, printLines } from '../output.ts'

const help = `
The input is one JSON object:
  {"level": "senior", "rule": "calibrated-senior-panel", "rounds": [
    {"kind": "coding", "verdict": "strong hire"},
    {"kind": "behavioural", "estimate": {"hire": 0.5, "lean no hire": 0.3, "cannot tell": 0.2}}]}

  level       mid, senior (default), staff or manager
  rule        calibrated-senior-panel (default), hiring-manager, simple-majority, bar-raiser-veto, or a rule:
              {"lines": [{"when": [{"compare": "at least", "amount": 1, "best": "no hire"}],
                          "decision": "rejected"}, {"decision": "offer"}]}
              Lines are read from the top. A condition counts the rounds from "best" to "worst" (left out:
              strong hire, strong no hire), of one "seat" if it names one: panelist, hiring-manager,
              bar-raiser. "compare" is at least, at most, more than or fewer than; "amount" a number of
              rounds or {"share": 0.5}.
  rounds      1 to 8, each with "kind", and "verdict" or "estimate", not both. "seat" says whose round it
              is; a kind such as "hiring manager" says it too.
  verdict     strong hire, hire, lean hire, lean no hire, no hire, strong no hire or cannot tell, which
              from senior up reads as no hire; in any case, with spaces or hyphens
  estimate    six shares, best first, or shares by verdict; together 1
  assumption  {"firstHour": 0.5, "keeps": 0.85}: steps that the first hour moves a round, and what each
              further hour is worth of the one before

With --json the result holds decision (offer, rejected, undecided), chance, flips (every smallest change
that turns the decision), weights (swing: the chance with that round at its best less at its worst; perStep:
the gain of one step), hours (the chance after 0 to 8 hours given to that round alone) and the rule in words
with its hole, if it has one.`

/** `packet`: the verdicts of a loop read together. */
export function addPacket(program: Command): void {
  program
    .command('packet')
    .description(
      'Read the verdicts of a loop together: decision, chance of an offer, what turns it.',
    )
    .argument('[file]', 'one JSON object; without it, or with -, it is read from standard input')
    .option('--json', 'write the result as JSON')
    .addHelpText('after', help)
    .action(async (file: string | undefined, { json }: { json?: true }) => {
      const reading = readPacket(parseJson(await readInput(file)))
      if (reading.kind === 'refused')
        throw new AppError('bad-input', reading.issues.map(({ what }) => what).join('\n'))
      const assessed = assessPacket(reading.packet, reading.assumption)
      if (json) printJson(packetToJson(reading.packet, assessed))
      else {
        const width = Math.min(88, process.stdout.columns || 88)
        printLines(describePacket(reading.packet, assessed, width))
      }
    })
}

async function readInput(file: string | undefined): Promise<string> {
  if (file === undefined || file === '-') return text(process.stdin)
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new AppError('not-found', `${file} cannot be opened.`, { cause: error })
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const what = error instanceof Error ? error.message : 'not JSON'
    throw new AppError('bad-input', `The packet is not JSON: ${what}.`, { cause: error })
  }
}
