// Four kinds of test: rules on nothing, handlers and tools on Local CloudBase, client pieces in jsdom, whole journeys.
const swc = ['@swc/jest', {
  jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
  module: { type: 'commonjs' },
}]
const alias = { '^@shared/(.*)$': '<rootDir>/shared/$1' }
const project = {
  transform: { '^.+\\.[cm]?[jt]sx?$': swc },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@noble|@borewit|@tokenizer|file-type|strtok3|token-types|uint8array-extras)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache', '<rootDir>/.data'],
}
const node = { ...project, testEnvironment: 'node', moduleNameMapper: alias }

module.exports = {
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/long-first.cjs',
  // A server, a bundle or a browser may have to come up first. Jest takes this for all projects or for none.
  testTimeout: 300_000,
  projects: [
    { ...node, displayName: 'shared', testMatch: ['<rootDir>/shared/**/*.test.ts'] },
    { ...node, displayName: 'cloudfunctions', testMatch: ['<rootDir>/cloudfunctions/**/*.test.ts'] },
    { ...node, displayName: 'dev', testMatch: ['<rootDir>/dev/**/*.test.ts'] },
    { ...node, displayName: 'tests', testMatch: ['<rootDir>/{tests,scripts,bench}/**/*.test.ts'] },
    {
      ...project,
      displayName: 'client',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/client/**/*.test.ts?(x)'],
      moduleNameMapper: {
        '\\.(s?css|png|jpg|svg)$': '<rootDir>/tests/stubs/file.js',
        '^@tarojs/components$': '<rootDir>/tests/stubs/components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/stubs/taro.ts',
        '^@/(.*)$': '<rootDir>/client/src/$1',
        ...alias,
      },
      setupFilesAfterEnv: ['<rootDir>/tests/stubs/setup.ts'],
      clearMocks: true,
    },
  ],
}
