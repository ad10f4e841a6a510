import { useEffect, useRef, useState } from 'react'
import { useDidHide } from '@tarojs/taro'
import type { SpokenPart } from './spoken-parts'

/** `cannot`: this program has no voice of its own. WeChat gives mini-programs none. */
export type Reading = 'cannot' | 'silent' | 'reading' | 'paused'

const canRead = (): boolean => process.env.TARO_ENV === 'h5' && typeof window.speechSynthesis?.speak === 'function'

const language = 'zh-CN'
/** A little slower than a browser would. */
const pace = 0.95

function utter(words: string, onEnd: () => void) {
  const said = new SpeechSynthesisUtterance(words)
  const voice = window.speechSynthesis.getVoices().find(({ lang }) => lang.replace('_', '-').startsWith('zh'))
  Object.assign(said, { lang: language, rate: pace, onend: onEnd, ...(voice ? { voice } : {}) })
  window.speechSynthesis.speak(said)
}

/** 朗读 by the browser's own voice, part by part. It falls silent when the page goes, and pauses when another lies on top. */
export function useReadingAloud(parts: readonly SpokenPart[]) {
  const [reading, setReading] = useState<Reading>(() => canRead() ? 'silent' : 'cannot')
  const [place, setPlace] = useState(0)
  /** Counts up with every stop: a voice that ends late moves nothing on. */
  const turn = useRef(0)
  const silence = () => {
    turn.current += 1
    if (canRead()) window.speechSynthesis.cancel()
  }
  useEffect(() => silence, [])
  const readFrom = (from: number) => {
    const mine = ++turn.current
    const part = parts[from]
    setPlace(from)
    setReading(part ? 'reading' : 'silent')
    if (part) utter(part.words, () => { if (turn.current === mine) readFrom(from + 1) })
  }
  /** Says the part under way anew when it goes on: browsers differ in what they do with half a sentence. */
  const pause = () => { silence(); setReading('paused') }
  useDidHide(() => { if (reading === 'reading') pause() })
  return {
    reading,
    spoken: reading === 'reading' || reading === 'paused' ? parts[place]?.paragraph ?? null : null,
    start: () => readFrom(0),
    pause,
    goOn: () => readFrom(place),
    stop: () => { silence(); setReading('silent'); setPlace(0) },
  }
}
