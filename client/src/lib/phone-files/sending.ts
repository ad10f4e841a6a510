/** How an upload ended: storage has it, the line broke, storage would not take it, or the person gave it up. */
export type SendOutcome = 'sent' | 'cut' | 'turned-away' | 'given-up'

export interface Sending {
  outcome: Promise<SendOutcome>
  giveUp: () => void
}

/** Hears how much has gone, 0 to 100. */
export type OnProgress = (percent: number) => void
