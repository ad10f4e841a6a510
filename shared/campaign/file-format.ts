/** What a file can turn out to be, by its content. */
export const fileFormats = ['jpg', 'png', 'mp4', 'pdf', 'docx'] as const
export type FileFormat = (typeof fileFormats)[number]

const spellings: Record<string, FileFormat> = { jpg: 'jpg', jpeg: 'jpg', png: 'png', mp4: 'mp4', mpg4: 'mp4', mpeg4: 'mp4', m4v: 'mp4', pdf: 'pdf', docx: 'docx' }

/** 格式 as notices and file names spell it: MPG4 is MP4, JPEG is JPG. Null for a format we do not know. */
export const formatOf = (spelling: string): FileFormat | null => spellings[spelling.toLowerCase().replace(/^.*\./, '')] ?? null

/** Whether a material that lists `formats` takes `format`. */
export const takes = (formats: readonly string[], format: FileFormat): boolean => formats.some(each => formatOf(each) === format)

export const isPicture = (format: string): boolean => format === 'jpg' || format === 'png'
