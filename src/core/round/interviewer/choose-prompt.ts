import { createRandom, pick, pickWeighted, type Random } from '../../random.ts'
import type { PromptKind } from '../../story/story.ts'
import { pickAnotherQuestions, pickOneQuestions } from './interviewer-lines.ts'
import { anchorPrompts, pivotPrompts, type PivotPrompt, type RoundPrompt } from './prompts.ts'
import type { RoundSetup, RoundShape } from '../round.ts'

/** A prompt is as likely as a fresh one again after this many others were asked. */
const freshAfter = 12
/** So many prompts a round asks at most; those of the last one come again only where no other is left. */
const promptsARound = 3

const anchorStream = 0x2545f491
const secondAnchorStream = 0x1f83d9ab
const pivotStream = 0x6c8e9cf5
const shapeStream = 0x1b873593

export function chooseShape({ shape, seed }: RoundSetup): RoundShape {
  return shape ?? pick(createRandom(seed ^ shapeStream), ['prompt-led', 'candidate-led'])
}

/** The question that asks for the story: of the setup's kind and level; prompts of the last rounds come less. */
export function chooseAnchor(
  setup: RoundSetup,
  shape: RoundShape,
): { text: string; id: string; kind: PromptKind | null } {
  if (setup.anchorText !== null) return { text: setup.anchorText, id: '', kind: setup.anchorKind }
  const random = createRandom(setup.seed ^ anchorStream)
  if (shape === 'candidate-led') return { text: pick(random, pickOneQuestions), id: '', kind: null }
  const { level, anchorKind } = setup
  const fitting = anchorPrompts.filter(
    ({ kind, levels }) => levels.includes(level) && (anchorKind === null || kind === anchorKind),
  )
  return pickFresh(random, fitting, setup.recentPromptIds)
}

/** The question that asks for a second story, of another kind than the first and than a pivot that is fixed. */
export function chooseSecondAnchor(
  setup: RoundSetup,
  shape: RoundShape,
  firstKind: PromptKind | null,
): { text: string; id: string; kind: PromptKind | null } {
  const random = createRandom(setup.seed ^ secondAnchorStream)
  if (shape === 'candidate-led')
    return { text: pick(random, pickAnotherQuestions), id: '', kind: null }
  const fitting = anchorPrompts.filter(
    ({ kind, levels }) =>
      levels.includes(setup.level) && kind !== firstKind && kind !== setup.pivotKind,
  )
  return pickFresh(random, fitting, setup.recentPromptIds)
}

/** The question that turns to something else; a harder one after a drill that went badly. `askedKinds`: of the anchors before it. */
export function choosePivot(
  setup: RoundSetup,
  askedKinds: readonly (PromptKind | null)[],
  drillWentBadly: boolean,
): PivotPrompt {
  const atLevel = pivotPrompts.filter(({ levels }) => levels.includes(setup.level))
  const asked = atLevel.filter(({ kind }) => kind === setup.pivotKind)
  const other = asked.length > 0 ? asked : atLevel.filter(({ kind }) => !askedKinds.includes(kind))
  const asHard = other.filter(({ hard }) => hard === drillWentBadly)
  const random = createRandom(setup.seed ^ pivotStream)
  return pickFresh(random, asHard.length > 0 ? asHard : other, setup.recentPromptIds)
}

/** `recent`: the ids of prompts asked before, those of the newest round first. */
function pickFresh<Prompt extends RoundPrompt>(
  random: Random,
  prompts: readonly Prompt[],
  recent: readonly string[],
): Prompt {
  const last = new Set(recent.slice(0, promptsARound))
  const others = prompts.filter(({ id }) => !last.has(id))
  return pickWeighted(random, others.length > 0 ? others : prompts, ({ id }) => {
    const ago = recent.indexOf(id)
    return ago < 0 || ago >= freshAfter ? 1 : (ago + 1) / (2 * freshAfter)
  })
}
