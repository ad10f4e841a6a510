import { safeName } from './safe-name'

test.each([
  ['IMG_0001.JPG', 'IMG_0001.jpg'],
  ['../../etc/passwd', 'passwd.jpg'],
  ['C:\\Users\\a\\焊工.jpeg', '焊工.jpg'],
  ['合同\u202egpj.exe', '合同gpj.jpg'],
  ['a<script>.png', 'ascript.jpg'],
  ['.htaccess', '文件.jpg'],
  ['', '文件.jpg'],
  ['  现场   照片  .jpg', '现场 照片.jpg'],
  ['匠'.repeat(200), `${'匠'.repeat(60)}.jpg`],
])('%j becomes %j', (name, safe) => expect(safeName(name, 'jpg')).toBe(safe))
