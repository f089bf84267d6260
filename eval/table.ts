/** One line of the table: what is measured, its bar, the judge, the judge held out, and the baselines. */
export interface Row {
  what: string
  bar?: string
  judge: string
  heldOut?: string
  /** By the name of a baseline. */
  baselines?: Readonly<Record<string, string>>
}

/** Pearson's r as the table shows it. */
export function showR(r: number): string {
  return r.toFixed(2)
}

/** A share of hits in per cent; a round 100 only where all are. */
export function showShare(hits: readonly boolean[]): string {
  const right = hits.filter(Boolean).length
  return `${((100 * right) / Math.max(1, hits.length)).toFixed(right === hits.length ? 0 : 1)} %`
}

function cellsOf(rows: readonly Row[], baselines: readonly string[]): string[][] {
  return [
    ['', 'bar', 'judge', 'held out', ...baselines],
    ...rows.map(({ what, bar, judge, heldOut, baselines: shown }) => [
      what,
      bar ?? '',
      judge,
      heldOut ?? '',
      ...baselines.map((name) => shown?.[name] ?? ''),
    ]),
  ]
}

/** The rows as a table of fixed columns, for a terminal. */
export function printTable(rows: readonly Row[], baselines: readonly string[]): string {
  const cells = cellsOf(rows, baselines)
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]! + 2),
        )
        .join(''),
    )
    .join('\n')
}

/** The same rows as a Markdown table; what was set in under a row stays so. */
export function writeTable(rows: readonly Row[], baselines: readonly string[]): string {
  const [head, ...body] = cellsOf(rows, baselines)
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/^ +/, '– ')).join(' | ')} |`
  return [line(head!), line(head!.map(() => '---')), ...body.map(line)].join('\n')
}
