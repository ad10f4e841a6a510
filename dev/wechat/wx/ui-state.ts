/** A box with buttons that waits for the person. `texts` are the buttons' words. */
export type Dialog =
  | { kind: 'modal'; title: string; content: string; editable: boolean; placeholder: string; confirmText: string; cancelText: string | undefined; answer(confirmed: boolean, content?: string): void }
  | { kind: 'action-sheet'; items: string[]; answer(index: number | undefined): void }
  | { kind: 'privacy'; answer(agreed: boolean): void }

/** What lies over the pages: toast, loading, dialogs, and notices of what a real phone would now open. */
export class UiState {
  toast: { title: string; icon: string; durationMs: number } | undefined
  loading: { title: string } | undefined
  dialog: Dialog | undefined
  notices: string[] = []
  onChange: () => void = () => {}

  update(change: Partial<Pick<UiState, 'toast' | 'loading' | 'dialog'>>): void {
    Object.assign(this, change)
    this.onChange()
  }

  /** Says in words what WeChat would open here and this phone cannot. */
  notice(words: string): void {
    this.notices.push(words)
    this.onChange()
  }
}
