import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { FieldInput, type FieldInputProps } from './field-input'
import { Icon } from './icon'
import './field.scss'

interface FieldProps extends FieldInputProps {
  hint?: string
  /** What is wrong, in plain words, beside the field. */
  error?: string
  /** Said after the label: 选填. */
  optional?: boolean
  /** Stands under the input: a `Counter`, a `SoftClause`. */
  children?: ReactNode
}

/** One question: label, hint, input, what is wrong with the answer. */
export const Field = ({ hint, error, optional = false, children, ...input }: FieldProps) =>
  <View className={`field ${error ? 'is-bad' : ''}`}>
    <View className='field-label'>{input.label}{optional && <View className='field-optional'>选填</View>}</View>
    {hint && <View className='field-hint'>{hint}</View>}
    <FieldInput {...input} />
    {error && <FieldError>{error}</FieldError>}
    {children}
  </View>

/** Words of error, with their icon; read out when they appear. */
export const FieldError = ({ children }: { children: ReactNode }) =>
  <View className='field-error' {...aria({ role: 'alert' })}><Icon name='circle-alert' /><View className='grow'>{children}</View></View>
