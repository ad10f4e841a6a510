import { readFile } from 'node:fs/promises'
import type { Answer } from './answer'

/** Answers a file as it stands. */
export const wholeFile = async (file: { place: string }, type: string, headers: Answer['headers']): Promise<Answer> => ({
  status: 200,
  headers: { 'content-type': type, ...headers },
  body: await readFile(file.place),
})
