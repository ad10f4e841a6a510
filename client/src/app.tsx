import type { ReactNode } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import Taro, { useLaunch } from '@tarojs/taro'
import { queryClient } from '@/api/query-client'
import { listenForPrivacy } from '@/lib/privacy-request'
import '@/lib/text-encoder'
import './app.scss'

function connectCloud() {
  if (process.env.TARO_ENV === 'weapp') Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {})
}

function launch() {
  connectCloud()
  if (process.env.TARO_ENV === 'weapp') listenForPrivacy()
}

export default function App({ children }: { children?: ReactNode }) {
  useLaunch(launch)
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
