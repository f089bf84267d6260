/**
 * The simulated candidate's memory: the activation model of Pavlik & Anderson (2005), "Practice and forgetting effects
 * on vocabulary memory", Cognitive Science 29:559. Each time something is brought up leaves a trace that decays as a
 * power of time; traces left while the memory is still strong decay faster, which is the spacing effect. It shares
 * nothing with FSRS, by which the program schedules.
 */
export interface MemorySetting {
  /** The least decay of a trace; the published value is .177. */
  decay: number
}

/** Published: how much faster a trace decays that is left on a strong memory, and the noise of recall. */
const decayScale = 0.217
const noise = 0.255
/** Published: outside the laboratory session time counts a fortieth, for less interferes. */
const betweenSessions = 0.025
/**
 * The published threshold, -.704, is for foreign words seen for seconds. This is one's own past, asked about in words
 * that cue it, so less activation is enough; with it, three spaced answers are recalled two times in three a week on.
 */
const threshold = -1.2

interface Trace {
  /** Seconds. */
  at: number
  decay: number
}

/** What is left of everything that brought one card to mind. */
export class CardMemory {
  readonly #traces: Trace[] = []
  readonly #setting: MemorySetting

  constructor(setting: MemorySetting) {
    this.#setting = setting
  }

  /** The card is brought to mind at `at`, in seconds. */
  touch(at: number): void {
    const strength = this.#traces.length === 0 ? 0 : Math.exp(this.#activation(at))
    this.#traces.push({ at, decay: this.#setting.decay + decayScale * strength })
  }

  /** The chance that it is recalled at `at`, 0 to 1. */
  recall(at: number): number {
    if (this.#traces.length === 0) return 0
    return 1 / (1 + Math.exp((threshold - this.#activation(at)) / noise))
  }

  #activation(at: number): number {
    let sum = 0
    for (const trace of this.#traces)
      sum += Math.max(1, (at - trace.at) * betweenSessions) ** -trace.decay
    return Math.log(sum)
  }
}
