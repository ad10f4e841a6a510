import { mayStandAsContact } from './office-contact'

const contact = { phone: '0576-88800000', mail: 'office@union.example', address: '某路 1 号' }

test.each(['0576-88800000', '88800000', '010 88800000', '0576-88800000、88800001', '88800000转8012', '400-800-1234', '12351', '０５７６－８８８０００００'])('takes %s', phone =>
  expect(mayStandAsContact({ ...contact, phone })).toEqual({ ok: true, value: null }))

test.each(['13800138000', '138 0013 8000', '联系人王某 88800000', '123', ''])('refuses %s as an office’s phone', phone =>
  expect(mayStandAsContact({ ...contact, phone })).toEqual({ ok: false, error: { kind: 'contact-wrong', part: 'phone' } }))

test('refuses what is no mailbox', () => expect(mayStandAsContact({ ...contact, mail: '见通知原文' })).toEqual({ ok: false, error: { kind: 'contact-wrong', part: 'mail' } }))
