import { fieldsOf } from '../campaign/known-fields'
import { chongqing2017 } from './chongqing-2017'
import { taizhou2018 } from './taizhou-2018'

const typed = ['line', 'text', 'idNumber', 'creditCode', 'unionCreditCode', 'mobile', 'date', 'division']

test.each([['taizhou-2018', taizhou2018], ['chongqing-2017', chongqing2017]])('every field that is written in the form of %s says what to write', (_, { form }) => {
  expect(fieldsOf(form).filter(({ input, help }) => typed.includes(input) && !help).map(({ key }) => key)).toEqual([])
})
