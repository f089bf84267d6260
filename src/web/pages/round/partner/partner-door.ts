import type { HeardAnswer } from '../../../../core/partner/heard.ts'
import type { LedQuestion } from '../../../../core/round/led-question.ts'
import {
  api,
  partnerApi,
  read,
  readOverLink,
  type PartnerMove,
  type PartnerView,
} from '../../../api.ts'

/** How the partner's side reaches its round: from the person's own screen, or over the link. */
export interface PartnerDoor {
  /** Names what is asked through it. */
  key: readonly unknown[]
  readDesk: () => Promise<PartnerView>
  readFollowUps: () => Promise<{ followUps: LedQuestion[] }>
  lead: (move: PartnerMove) => Promise<{ over: boolean }>
  hear: (heard: HeardAnswer) => Promise<unknown>
  handIn: () => Promise<unknown>
}

/** The partner's side on the person's own screen. */
export function openScreenDoor(id: string): PartnerDoor {
  const { partner } = api.api.rounds[':id']
  const param = { id }
  return {
    key: ['round', id, 'partner'],
    readDesk: () => read(partner.desk.$get({ param })),
    readFollowUps: () => read(partner['follow-ups'].$get({ param })),
    lead: (json) => read(partner.lead.$post({ param, json })),
    hear: (json) => read(partner.heard.$put({ param, json })),
    handIn: () => read(partner['hand-in'].$post({ param })),
  }
}

/** The partner's side on a device of their own. */
export const linkDoor: PartnerDoor = {
  key: ['link', 'partner'],
  readDesk: () => readOverLink(partnerApi.api.desk.$get()),
  readFollowUps: () => readOverLink(partnerApi.api['follow-ups'].$get()),
  lead: (json) => readOverLink(partnerApi.api.lead.$post({ json })),
  hear: (json) => readOverLink(partnerApi.api.heard.$put({ json })),
  handIn: () => readOverLink(partnerApi.api['hand-in'].$post()),
}
