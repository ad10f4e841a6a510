import { useEffect, useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import type { BaseEventOrig, ITouchEvent } from '@tarojs/components'

interface Touch {
  clientX: number
  clientY: number
}
const touchOf = (event: BaseEventOrig): Touch | undefined => (event as ITouchEvent).changedTouches[0]

/** Pixels that a finger goes sideways before it means the next page, and how much more sideways than down. */
const farEnough = 72
const steepness = 2

/** Which way a finger turned: 1 to the next, -1 back, 0 where it only scrolled or touched. */
export function turnOf(from: Touch, to: Touch): -1 | 0 | 1 {
  const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY]
  if (Math.abs(across) < farEnough || Math.abs(across) < Math.abs(down) * steepness) return 0
  return across < 0 ? 1 : -1
}

const keys: Record<string, -1 | 1> = { ArrowLeft: -1, ArrowRight: 1 }

const isBare = ({ altKey, ctrlKey, metaKey }: KeyboardEvent) => !altKey && !ctrlKey && !metaKey

/** Turns by finger, and on the web by the arrow keys too while no other page lies on top. */
export function useTurning(onTurn: (way: -1 | 1) => void) {
  const from = useRef<Touch | null>(null)
  const [depth] = useState(() => Taro.getCurrentPages().length)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const press = (event: KeyboardEvent) => {
      const way = keys[event.key]
      if (way && isBare(event) && Taro.getCurrentPages().length === depth) onTurn(way)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
  return {
    onTouchStart: (event: BaseEventOrig) => { from.current = touchOf(event) ?? null },
    onTouchEnd: (event: BaseEventOrig) => {
      const touch = touchOf(event)
      const way = from.current && touch ? turnOf(from.current, touch) : 0
      from.current = null
      if (way !== 0) onTurn(way)
    },
  }
}
