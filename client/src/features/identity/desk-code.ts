/** What the QR code of a desk says; the mini-program's scan reads it back. */
export const deskContent = (deskId: string): string => `jiangxuan:desk:${deskId}`

/** The desk in what was scanned or typed, or null. */
export const deskIn = (text: string): string | null => /(?:^|:)([0-9a-f]{32})$/.exec(text.trim())?.[1] ?? null
