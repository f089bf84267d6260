import { concerns } from '../src/core/loop/debrief/concern.ts'
import { readRemark } from '../src/core/loop/debrief/read-remark.ts'
import { cuesOf } from '../src/core/loop/debrief/weigh-concerns.ts'
import { readDebriefTexts } from './debriefs.ts'
import { fitCueTable, writeCueTable } from './fit-cues.ts'

const fineness = { leastSeen: 2, leastWeight: 10 }

/** Fits the weights to the debriefs of every file but the named ones, and writes them where the program reads them. */
export function writeConcernWeights(without: readonly string[]): void {
  const rows = readDebriefTexts(without).map(({ text, concerns: labels }) => ({
    cues: cuesOf(readRemark(text).line),
    labels,
  }))
  writeCueTable('src/core/loop/debrief/concern-weights.json', fitCueTable(concerns, rows, fineness))
}
