/** 栏目: what a story is mainly about; a reader chooses by it. */
export const columns = ['craft', 'apprentices', 'studio', 'voices'] as const
export type Column = (typeof columns)[number]

export const columnTitles: Record<Column, string> = { craft: '手艺', apprentices: '师徒', studio: '工作室', voices: '劳模说' }
