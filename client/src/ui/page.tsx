import { useEffect, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { go } from '@/lib/go'
import { useLargeType } from '@/lib/large-type'
import { isSinglePage } from '@/lib/single-page'
import { aria } from './aria'
import { NavBar } from './nav-bar'
import { Link } from './link'
import { Failure, type FailureProps } from './failure'
import { PrivacyConsent } from './privacy-consent'
import './page.scss'

interface PageProps {
  title: string
  /** A tab: the title stands left, in Song, beside WeChat's capsule. Its config sets `navigationStyle: 'custom'`. */
  wordmark?: boolean
  /** What keeps the page from being full. Without it the children are shown. */
  state?: { kind: 'loading' } | ({ kind: 'failed' } & FailureProps)
  /** Drawn while loading, in the page's own shape. */
  skeleton?: ReactNode
  /** Stays at the thumb: one primary button at most. Children stand in a row; a note goes in `barNote`. */
  bar?: ReactNode
  barNote?: ReactNode
  /** A desk page: takes the whole width on a wide screen. */
  wide?: boolean
  /** No side margins: the children draw to the edge. */
  flush?: boolean
  /** Whether the ways to 资料保存说明 and 投诉建议 stand at its end: on every page but the office's desks and the ones they lead to. */
  foot?: boolean
  children?: ReactNode
}

const isH5 = process.env.TARO_ENV === 'h5'

function useTitle(title: string) {
  useEffect(() => { void Taro.setNavigationBarTitle({ title }) }, [title])
}

/** The frame of every page: its bar above, its four states, its buttons below. */
export function Page({ title, wordmark = false, state, skeleton, bar, barNote, wide = false, flush = false, foot = !wide, children }: PageProps) {
  const large = useLargeType()
  useTitle(title)
  return (
    <View className={`page ${large ? 'is-large' : ''} ${isH5 ? 'on-h5' : ''} ${wide ? 'is-wide' : ''}`}>
      {(isH5 || wordmark && !isSinglePage()) && <NavBar title={title} wordmark={wordmark} />}
      <View className={`page-main ${flush && !state ? 'is-flush' : ''}`}>
        {state?.kind === 'loading' && <View className='page-waiting' {...aria({ role: 'status', label: '正在打开' })}>{skeleton}</View>}
        {state?.kind === 'failed' && <Failure {...state} />}
        {!state && children}
        {!state && foot && <View className='page-foot'><Link onPress={() => go('records/privacy', {})}>资料保存说明</Link><Link onPress={() => go('suggestion/send', {})}>投诉建议</Link></View>}
      </View>
      {process.env.TARO_ENV === 'weapp' && <PrivacyConsent />}
      {!state && bar && <View className='page-bar'>{barNote && <View className='page-bar-note note'>{barNote}</View>}<View className='page-bar-row'>{isSinglePage() ? <View className='note'>这里只能看。要办事、看别的，请点下方“前往小程序”。</View> : bar}</View></View>}
    </View>
  )
}
