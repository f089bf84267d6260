import { decisionAlternative } from './rules/decision-alternative.ts'
import { decisionChoice } from './rules/decision-choice.ts'
import { decisionPrice } from './rules/decision-price.ts'
import { decisionProposal } from './rules/decision-proposal.ts'
import { decisionReason } from './rules/decision-reason.ts'
import { decisionVague } from './rules/decision-vague.ts'
import { emptyTalk } from './rules/empty-talk.ts'
import { habitTalk } from './rules/habit-talk.ts'
import { learningChange } from './rules/learning-change.ts'
import { learningHabit } from './rules/learning-habit.ts'
import { learningMark } from './rules/learning-mark.ts'
import { learningPlatitude } from './rules/learning-platitude.ts'
import { learningPractice } from './rules/learning-practice.ts'
import { learningProof } from './rules/learning-proof.ts'
import { learningSaid } from './rules/learning-said.ts'
import { learningUse } from './rules/learning-use.ts'
import { learningVague } from './rules/learning-vague.ts'
import { momentClock } from './rules/moment-clock.ts'
import { momentDay } from './rules/moment-day.ts'
import { momentDetail } from './rules/moment-detail.ts'
import { momentOnce } from './rules/moment-once.ts'
import { momentPeriod } from './rules/moment-period.ts'
import { momentPhase } from './rules/moment-phase.ts'
import { momentPlace } from './rules/moment-place.ts'
import { momentRelative } from './rules/moment-relative.ts'
import { momentScene } from './rules/moment-scene.ts'
import { momentSetting } from './rules/moment-setting.ts'
import { momentTogether } from './rules/moment-together.ts'
import { outcomeEvent } from './rules/outcome-event.ts'
import { outcomeLasting } from './rules/outcome-lasting.ts'
import { outcomeLed } from './rules/outcome-led.ts'
import { outcomeNone } from './rules/outcome-none.ts'
import { outcomeNumber } from './rules/outcome-number.ts'
import { outcomeResult } from './rules/outcome-result.ts'
import { outcomeVague } from './rules/outcome-vague.ts'
import { ownAct } from './rules/own-act.ts'
import { ownDecision } from './rules/own-decision.ts'
import { ownGeneric } from './rules/own-generic.ts'
import { ownGroup } from './rules/own-group.ts'
import { ownHidden } from './rules/own-hidden.ts'
import { ownNamed } from './rules/own-named.ts'
import { ownOnlooker } from './rules/own-onlooker.ts'
import { ownSpeech } from './rules/own-speech.ts'
import { ownTherefore } from './rules/own-therefore.ts'
import { peopleAct } from './rules/people-act.ts'
import { peopleBackground } from './rules/people-background.ts'
import { peopleCrowd } from './rules/people-crowd.ts'
import { peopleMoved } from './rules/people-moved.ts'
import { peopleNamed } from './rules/people-named.ts'
import { peoplePosition } from './rules/people-position.ts'
import { presentTalk } from './rules/present-talk.ts'
import { tensionAgainst } from './rules/tension-against.ts'
import { tensionFeeling } from './rules/tension-feeling.ts'
import { tensionHarmony } from './rules/tension-harmony.ts'
import { tensionRefusal } from './rules/tension-refusal.ts'
import { tensionStakes } from './rules/tension-stakes.ts'
import { tensionTrouble } from './rules/tension-trouble.ts'
import { tensionVague } from './rules/tension-vague.ts'
import { tensionWants } from './rules/tension-wants.ts'
import { wouldTalk } from './rules/would-talk.ts'

/** Every rule, in the order in which a sum lists them. To add one, write its file and name it here. */
export const rules = [
  decisionAlternative,
  decisionChoice,
  decisionPrice,
  decisionProposal,
  decisionReason,
  decisionVague,
  emptyTalk,
  habitTalk,
  learningChange,
  learningHabit,
  learningMark,
  learningPlatitude,
  learningPractice,
  learningProof,
  learningSaid,
  learningUse,
  learningVague,
  momentClock,
  momentDay,
  momentDetail,
  momentOnce,
  momentPeriod,
  momentPhase,
  momentPlace,
  momentRelative,
  momentScene,
  momentSetting,
  momentTogether,
  outcomeEvent,
  outcomeLasting,
  outcomeLed,
  outcomeNone,
  outcomeNumber,
  outcomeResult,
  outcomeVague,
  ownAct,
  ownDecision,
  ownGeneric,
  ownGroup,
  ownHidden,
  ownNamed,
  ownOnlooker,
  ownSpeech,
  ownTherefore,
  peopleAct,
  peopleBackground,
  peopleCrowd,
  peopleMoved,
  peopleNamed,
  peoplePosition,
  presentTalk,
  tensionAgainst,
  tensionFeeling,
  tensionHarmony,
  tensionRefusal,
  tensionStakes,
  tensionTrouble,
  tensionVague,
  tensionWants,
  wouldTalk,
] as const

export type RuleId = (typeof rules)[number]['id']
