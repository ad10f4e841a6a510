import path from 'node:path'
import ts from 'typescript'

function unwrap(node: ts.Expression): ts.Expression {
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return unwrap(node.expression)
  return ts.isCallExpression(node) && node.arguments[0] ? unwrap(node.arguments[0]) : node
}

/** The object literals that a file exports under a name, or hands to the function whose answer it exports. */
function exportedObjects(source: ts.SourceFile): ts.ObjectLiteralExpression[] {
  const statements = source.statements.filter(ts.isVariableStatement).filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
  const values = statements.flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer && unwrap(initializer)))
  return values.filter(value => value !== undefined).filter(ts.isObjectLiteralExpression)
}

const nameOf = (property: ts.ObjectLiteralElementLike) => (ts.isSpreadAssignment(property) ? property.expression.getText() : property.name.getText()).replace(/\W+/g, '-')

/** Copies of a file, each lacking one property of an object it exports: file name → text. They stand beside the original, so its imports hold. */
export function withoutOneProperty(file: string, text: string): Record<string, string> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const { dir, name, ext } = path.parse(file)
  const properties = exportedObjects(source).flatMap(({ properties: all }) => [...all])
  return Object.fromEntries(properties.map(property => {
    const comma = text.slice(property.end).startsWith(',') ? 1 : 0
    return [path.join(dir, `${name}-without-${nameOf(property)}${ext}`), text.slice(0, property.pos) + text.slice(property.end + comma)]
  }))
}
