import path from 'node:path'
import ts from 'typescript'
import { root } from './planted-tree'

export interface Project {
  folder: string
  files: string[]
  options: ts.CompilerOptions
}

/** One world of the house (`shared`, `client`, `cloudfunctions`), as its own tsconfig sets it up. */
export function readProject(world: string): Project {
  const folder = path.join(root, world)
  const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), ts.sys.readFile) as { config: unknown }
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  // Sources are read across the worlds' borders here, so nothing needs to have been built before. What a planted change leaves unused is no error.
  return { folder, files: fileNames, options: { ...options, composite: false, incremental: false, noEmit: true, emitDeclarationOnly: false, tsBuildInfoFile: undefined, rootDir: undefined, noUnusedLocals: false, noUnusedParameters: false } }
}

/** Compiles a world with some files added or replaced, in memory. The answer gives one file's errors, as `TS2304: Cannot find name …`. */
export function compileErrors(project: Project, replaced: Record<string, string>) {
  const host = ts.createCompilerHost(project.options, true)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = file => file in replaced || fileExists(file)
  host.readFile = file => replaced[file] ?? readFile(file)
  host.getSourceFile = (file, version, ...rest) => {
    const text = replaced[file]
    return text === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, text, version, true)
  }
  const program = ts.createProgram({ rootNames: [...new Set([...project.files, ...Object.keys(replaced)])], options: project.options, host })
  return (file: string): string[] =>
    program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}
