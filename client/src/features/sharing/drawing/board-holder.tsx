import { Canvas } from '@tarojs/components'
import { boardId } from './board'
import './board-holder.scss'

/** The canvas that `drawSheet` draws on in WeChat, out of sight. It stands high in the page: WeChat does not look for it deeper. */
export const BoardHolder = () => process.env.TARO_ENV === 'weapp' ? <Canvas type='2d' id={boardId} canvasId={boardId} className='board-holder' /> : null
