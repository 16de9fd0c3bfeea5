import type { Translated } from '../../resources.ts'
import type en from '../en/failures.ts'

export default {
  unreadable: '文件无法读取。请先把它复制到这台设备上再试。',
  'not-json': '这不是路标的备份，连 JSON 文本都不是。请看看是不是拿错了文件。',
  html: '这是一个网页，可能是网盘的登录页，不是备份本身。请下载备份文件再试。',
  zip: '这是一个 zip 压缩包。请解压后选择里面的文件。',
  'not-a-backup': '这是 JSON，但不是路标的备份。请看看是不是拿错了文件。',
  'newer-version': '这份备份是由新版路标生成的。请重新加载这一页，换到新版本再试。',
  'too-large': '文件太大，不会是路标的备份。请看看是不是拿错了文件。',
  'too-deep': '文件里层层嵌套，远超正常备份，可能是恶意构造的。请换一份可靠的备份。',
  'too-many': '条目太多，不会是路标的备份。请看看是不是拿错了文件。',
  'wrong-shape': '里面有内容不符合备份的格式。请换一份副本试试。',
  ambiguous:
    '文件里同一处的内容写了两次（JSON 里有重复的键），无法判断以哪个为准。请换一份没有改动过的副本。',
  'needs-passphrase': '这份备份有口令保护。请用「读取备份」选择它，再输入口令。',
  'wrong-passphrase': '口令不对。请检查大小写和空格。',
  corrupt: '文件已损坏或不完整。请换一份副本试试。',
  'no-worker': '负责这一步的程序没能加载，或者内存不足。请检查网络，关闭其他标签页，再试一次。',
  'not-as-written': '写入后读回核对，内容不一致。请检查剩余空间和磁盘，再试一次。',
} satisfies Translated<typeof en>
