/** What a message is about: an act on a file of one's own, a second look that waits for an officer, something that is asked of one, an answer to what one reported, a custodian's work, or the story about one. */
export const messageKinds = ['returned', 'declined', 'opinion-given', 'decided', 'confirm-needed', 'deadline-near', 'second-look-due', 'reply-asked', 'report-answered', 'custody-work', 'story-released'] as const
export type MessageKind = (typeof messageKinds)[number]

/** What a message says, before it is addressed to somebody. */
export interface Words {
  kind: MessageKind
  /** One line: 温岭市总工会退回补充. */
  title: string
  /** What it means for the reader, in plain words. Never an ID number or a phone number. */
  text: string
}

/** WeChat cuts a `thing` of a subscription message after twenty characters, and refuses a longer one. */
const thingCharacters = 20

export const asThing = (text: string): string => {
  const characters = Array.from(text)
  return characters.length <= thingCharacters ? text : `${characters.slice(0, thingCharacters - 1).join('')}…`
}
