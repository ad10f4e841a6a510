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

interface FieldFrameProps {
  label: string
  hint?: string
  error?: string
  optional?: boolean
  /** What takes the answer. */
  input: ReactNode
  children?: ReactNode
}

/** The frame of a question whose answer is taken by something else than a `FieldInput`: a `Seg`, a sheet. */
export const FieldFrame = ({ label, hint, error, optional = false, input, children }: FieldFrameProps) =>
  <View className={`field ${error ? 'is-bad' : ''}`}>
    <View className='field-label'>{label}{optional && <View className='field-optional'>选填</View>}</View>
    {hint && <View className='field-hint'>{hint}</View>}
    {input}
    {error && <FieldError>{error}</FieldError>}
    {children}
  </View>

/** One question: label, hint, input, what is wrong with the answer. */
export const Field = ({ hint, error, optional, children, ...input }: FieldProps) =>
  <FieldFrame label={input.label} hint={hint} error={error} optional={optional} input={<FieldInput {...input} />}>{children}</FieldFrame>

/** Words of error, with their icon; read out when they appear. */
export const FieldError = ({ children }: { children: ReactNode }) =>
  <View className='field-error' {...aria({ role: 'alert' })}><Icon name='circle-alert' /><View className='grow'>{children}</View></View>
