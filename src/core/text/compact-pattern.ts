/**
 * The source of a pattern that finds the same in the same places, and of which V8 makes a fraction of the machine code,
 * often a fifth. The build writes every pattern of the core so; a pattern that is put together while the program runs is
 * passed through here by who does so. Not for patterns with the flag `v`.
 *
 * What follows a choice is written anew for each of its ways that is of another length, up to ten times
 * (`kMaxCopiesCodeGenerated` in v8/src/regexp/regexp-compiler.h), and so is what follows a short repeat, which is unrolled
 * (`RegExpQuantifier::ToNode` in v8/src/regexp/regexp-compiler-tonode.cc). An empty look ahead sets all ways to the same
 * state, and what follows is written once.
 */
export const compactPattern = (source: string): string =>
  source.replace(groupEnd, (part: string, end?: string) =>
    end === undefined ? part : `${end}(?=)`,
  )

/** The end of a group with its quantifier; what is escaped and what stands in brackets is passed over. */
const groupEnd = /\\.|\[(?:\\.|[^\]\\])*\]|(\)(?:[?*+]|\{\d+(?:,\d*)?\})?\??)(?:\(\?=\))*/g
