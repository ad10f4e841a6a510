// Four kinds of test: rules on nothing, handlers and tools on Local CloudBase, client pieces in jsdom, whole journeys.
const swc = ['@swc/jest', {
  jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
  module: { type: 'commonjs' },
}]
const alias = { '^@shared/(.*)$': '<rootDir>/shared/$1' }
const node = { testEnvironment: 'node', transform: { '^.+\\.[jt]sx?$': swc }, moduleNameMapper: alias, modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache', '<rootDir>/.data'] }
module.exports = {
  projects: [
    { ...node, displayName: 'shared', testMatch: ['<rootDir>/shared/**/*.test.ts'] },
    { ...node, displayName: 'cloudfunctions', testMatch: ['<rootDir>/cloudfunctions/**/*.test.ts'] },
    { ...node, displayName: 'dev', testMatch: ['<rootDir>/dev/**/*.test.ts'] },
    { ...node, displayName: 'tests', testMatch: ['<rootDir>/tests/**/*.test.ts'] },
    {
      displayName: 'client',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/client/**/*.test.ts?(x)'],
      transform: { '^.+\\.[jt]sx?$': swc },
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
