import { defineConfig } from '@tarojs/cli'

// As Taro's own template has it, under hash addresses as ours.
export default defineConfig<'webpack5'>(async () => ({
  projectName: 'bare', date: '2026-11-20', designWidth: 375, deviceRatio: { 375: 2 }, sourceRoot: 'src', outputRoot: process.env['BARE_OUTPUT'] ?? 'dist', framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } }, cache: { enable: false },
  h5: { publicPath: './', staticDirectory: 'static', router: { mode: 'hash' } },
}))
