/** A field of a seven-field cron: star, number, name, range, list or step. */
const cronField = '(\\*|[0-9A-Z]+(-[0-9A-Z]+)?(,[0-9A-Z]+(-[0-9A-Z]+)?)*)(/[0-9]+)?'

const runtime = { enum: ['Nodejs18.15', 'Nodejs20.19'] }
/** Seconds: CloudBase stops an event function after a minute at most. */
const timeout = { type: 'integer', minimum: 1, maximum: 60 }
const memorySize = { enum: [128, 256, 512, 1024, 2048] }
/** Values are the deployer's: none stands in the repository. */
const envVariables = { type: 'object', additionalProperties: { type: 'string', pattern: '^\\{\\{env\\.[A-Z_]+\\}\\}$' } }
const functionName = '^[a-zA-Z][a-zA-Z0-9_-]{0,58}[a-zA-Z0-9]$'

/** CloudBase allows one trigger for a function, and knows timers only. */
const triggers = {
  type: 'array',
  maxItems: 1,
  items: {
    type: 'object',
    required: ['name', 'type', 'config'],
    additionalProperties: false,
    properties: {
      name: { type: 'string', pattern: '^[a-zA-Z][a-zA-Z0-9_-]{0,59}$' },
      type: { const: 'timer' },
      config: { type: 'string', pattern: `^${cronField}( ${cronField}){6}$` },
    },
  },
}

const invoke = { enum: [true, false, 'auth != null', "auth.loginType != 'ANONYMOUS' && auth != null"] }

/** `cloudbaserc.json`, after docs.cloudbase.net/cli-v1/config and /cli-v1/functions/configs. */
export const cloudbasercSchema = {
  type: 'object',
  required: ['version', 'envId', 'functionRoot', 'functions'],
  additionalProperties: false,
  properties: {
    version: { const: '2.0' },
    envId: { type: 'string', minLength: 1 },
    functionRoot: { const: './dist/cloudfunctions' },
    functions: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'handler', 'runtime', 'timeout', 'memorySize', 'installDependency', 'envVariables', 'triggers'],
        additionalProperties: false,
        properties: { name: { type: 'string', pattern: functionName }, handler: { const: 'index.main' }, runtime, timeout, memorySize, installDependency: { type: 'boolean' }, envVariables, triggers },
      },
    },
  },
}

/** A deployed folder's `config.json`, after WeChat's cloud development guide (functions/config, functions/triggers, openapi). */
export const functionConfigSchema = {
  type: 'object',
  required: ['handler', 'runtime', 'timeout', 'memorySize', 'invoke', 'permissions', 'triggers'],
  additionalProperties: false,
  properties: {
    handler: { const: 'index.main' },
    runtime,
    timeout,
    memorySize,
    invoke,
    permissions: {
      type: 'object',
      required: ['openapi'],
      additionalProperties: false,
      properties: { openapi: { type: 'array', uniqueItems: true, items: { type: 'string', pattern: '^[a-zA-Z]+\\.[a-zA-Z]+$' } } },
    },
    triggers,
  },
}

/** Who may call from a client, after docs.cloudbase.net/cloud-function/security-rules: one document, `*` required. */
export const invocationRulesSchema = {
  type: 'object',
  required: ['*'],
  additionalProperties: { type: 'object', required: ['invoke'], additionalProperties: false, properties: { invoke } },
}
