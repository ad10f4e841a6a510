import { endpoint } from '../basics/endpoint'
import { id } from '../basics/inputs'
import type { Day } from '../basics/shanghai-time'
import { int, minimum, number, strictObject } from '../basics/z'
import type { Checkpoint } from '../ledger/checkpoint'
import { signatureInput } from '../ledger/cosign-contract'

/** 公示记录: one working day of a display, as the timer found the public address. */
export interface WatchedDay {
  day: Day
  /** When it was looked at; null where it has not been, or not yet. */
  at: number | null
  /** Whether exactly the frozen bytes came. */
  asFrozen: boolean
}

export interface DisplayView {
  days: WatchedDay[]
  /** Under the address of public files; '' until the ledger has taken the first entry up. */
  proofPath: string
  /** What the proof stands on, and what a supervisor signs. */
  checkpoint: (Checkpoint & { publicKey: string; signature: string }) | null
  /** 监督员联署: their names. */
  cosignedBy: string[]
}

type NoNotice = { kind: 'no-such-notice' }

export const displayContract = {
  /** How a notice's display has been watched so far, and where its proof lies. */
  'publicity.display': endpoint<DisplayView, NoNotice>()({ roles: ['visitor'], input: strictObject({ noticeId: id() }), refusals: ['no-such-notice'], perMinute: 240 }),
  /** A supervisor's device signs the checkpoint that proves the display. The same again changes nothing. */
  'publicity.cosignDisplay': endpoint<DisplayView, NoNotice | { kind: 'no-such-checkpoint' } | { kind: 'no-such-key' } | { kind: 'cosignature-wrong' } | { kind: 'device-clock-off'; nowMs: number }>()({
    roles: ['supervisor'],
    input: strictObject({ noticeId: id(), size: number().check(int(), minimum(1)), keyId: id(), atSeconds: number().check(int(), minimum(1)), signature: signatureInput() }),
    refusals: ['no-such-notice', 'no-such-checkpoint', 'no-such-key', 'cosignature-wrong', 'device-clock-off'],
    perMinute: 20,
  }),
}
